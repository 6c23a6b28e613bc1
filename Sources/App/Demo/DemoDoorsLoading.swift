import HTML
import Joining
import Kernel
import Ledger
import People
import Store

/// What the demo's administrators set up beside people: how a partner's own staff come in, a role and a field of the vendor's own, seats.
struct DemoDoorsLoading: Sendable {
    let plan: DemoPlan
    let register: DemoRegister
    let access: Access
    let ledger: Ledger
    let zone: Zone

    /// Days from loading on which it happened, long after everybody named had come.
    private static let days = (domain: -70, code: -64, role: -58, field: -57)

    func add(to history: inout DemoHistory, vendor: VendorID) {
        add(to: &history, Self.days.domain) { tx, today in
            let katrin = try scope(ManagePeople.self, "katrin", today, vendor, tx), nordlicht = try register.organization("nordlicht")
            let claim = try DomainClaims.claim(katrin, nordlicht, "nordlicht.example", withSubdomains: false, ledger: ledger, tx)
            // No name server knows the demo's domains: the vendor's word stands for the record.
            _ = try DomainClaims.confirm(scope(ManagePeople.self, "ingrid", today, vendor, tx), claim, of: nordlicht, today: today, ledger: ledger, tx)
        }
        add(to: &history, Self.days.code) { tx, today in
            let katrin = try scope(ManagePeople.self, "katrin", today, vendor, tx)
            _ = try JoinCodes.make(katrin, register.organization("nordlicht"), .init(label: "Team day", jobRole: "sales", mostUses: 20, days: 180), ledger: ledger, tx)
        }
        add(to: &history, Self.days.role) { tx, today in
            let ingrid = try scope(ManageVendor.self, "ingrid", today, vendor, tx)
            let draft = RoleDraft(title: "Regional trainer", about: "Sees how a partner's people learn and assigns courses to them, and changes nobody.", side: .partner,
                                  rights: [ViewPeople.key, ViewLearning.key, AssignLearning.key])
            _ = try EditRole.make(ingrid, draft, today: today, ledger: ledger, tx)
        }
        add(to: &history, Self.days.field) { tx, today in
            let ingrid = try scope(ManageVendor.self, "ingrid", today, vendor, tx)
            let draft = FieldDraft(key: "erp", kind: .text, title: ["en": "ERP number", "de": "ERP-Nummer"], isPartnerEditable: false)
            _ = try CustomFields.define(ingrid, .organization, draft, ledger: ledger, tx)
            let nordlicht = try register.organization("nordlicht"), actor = ingrid.actor
            _ = try CustomFields.write(["erp": "70412"], CustomFields.all(.organization, vendor: vendor, tx), .organization, nordlicht.value, today: today,
                                       by: actor, vendor: vendor, ledger: ledger, tx)
            _ = try Seats.setLimit(scope(ManageOrganizations.self, "ingrid", today, vendor, tx), nordlicht, 60, today: today, ledger: ledger, tx)
        }
    }

    private func add(to history: inout DemoHistory, _ day: Int, _ body: @escaping @Sendable (Transaction, Day) throws -> Void) {
        let zone = zone
        history.add(zone.instant(of: plan.day(day), secondOfDay: 10 * 3600)) { tx in try body(tx, zone.day(at: tx.now)) }
    }
    private func scope<R: Right>(_ right: R.Type, _ person: String, _ today: Day, _ vendor: VendorID, _ tx: Transaction) throws -> Scope<R> {
        try access.acting(right, as: register.person(person), on: today, vendor: vendor, tx)
    }
}
