import HTML
import Kernel
import People
import ProgrammeRules
import Store
import Web

/// Exceptions of one organization: what two people decided, what waits for the second, and the form for another.
struct OverridePage: Sendable {
    let organization: OrganizationID
    let name: String
    /// Those of programmes in force, to choose from.
    let statuses: [(id: String, titles: [String: String])]
    /// Those of programmes that were retired, too.
    let titles: [String: [String: String]]
    let overrides: [StandingOverride]
    let people: [PersonID: String]
    let entered: Fields
    let errors: FormErrors

    static func load(_ scope: Scope<ManageProgrammes>, _ id: OrganizationID, entered: (Fields, FormErrors)?, _ tx: Transaction) throws -> OverridePage {
        let vendor = scope.vendor
        guard scope.reach.contains(id), let row = try tx.first("SELECT name FROM organization WHERE vendor_id = \(vendor) AND id = \(id) AND kind = 'partner'") else { throw WebRefusal.notFound }
        let overrides = try OverrideStanding.all(id, vendor: vendor, tx)
        let ids = Array(Set(overrides.flatMap { [$0.proposedBy, $0.confirmedBy].compactMap { $0 } })).sorted()
        let people = Dictionary(try tx.query("SELECT id, name FROM person WHERE vendor_id = \(vendor) AND id IN \(list: ids)").map { (try $0.id("id", of: PersonEntity.self), try $0.text("name")) },
                                uniquingKeysWith: { a, _ in a })
        let statuses = try ProgrammeStore.live(vendor: vendor, tx).flatMap { $0.1.versions.last?.statuses ?? [] }.map { (id: $0.id, titles: $0.titles) }
        var titles: [String: [String: String]] = [:]
        for programme in try ProgrammeStore.all(vendor: vendor, tx) where programme.currentVersion > 0 {
            for status in try ProgrammeStore.versions(programme.id, vendor: vendor, tx).flatMap(\.programme.statuses) { titles[status.id] = status.titles }
        }
        return OverridePage(organization: id, name: try row.text("name"), statuses: statuses, titles: titles, overrides: overrides, people: people, entered: entered?.0 ?? Fields(), errors: entered?.1 ?? .none)
    }

    func page(_ request: WebRequest) -> Page {
        let t = request.t, me = try? request.viewer().id
        func title(_ id: String) -> String { titles[id].map { OrganizationStanding.title($0, id, t) } ?? id }
        let rows = overrides.map { override -> TableRow in
            let state = switch override.state {
            case .proposed: badge(t(.programmeOverrideProposed), .info)
            case .confirmed: badge(t(.programmeOverrideConfirmed), .success)
            case .withdrawn: badge(t(.programmeOverrideWithdrawn), .neutral)
            }
            let confirm: HTML? = override.state == .proposed && me != override.proposedBy
                ? postButton(t(.programmeOverrideConfirm), to: ProgrammeLinks.confirm(organization, override.id), tokens: request.tokens, style: .primary) : nil
            let withdraw: HTML? = override.state == .withdrawn ? nil : postButton(t(.programmeOverrideWithdraw), to: ProgrammeLinks.withdraw(organization, override.id), tokens: request.tokens, style: .quiet)
            let who = [people[override.proposedBy], override.confirmedBy.flatMap { people[$0] }].compactMap { $0 }
            return TableRow([HTML(text: title(override.status)), HTML(text: t(override.isHeld ? .programmeHeld : .programmeNotHeld)), HTML(text: t.short(override.from) + " – " + t.short(override.through)),
                             HTML(text: override.reason), HTML(text: t.list(who)), state, "\(confirm)\(withdraw)"])
        }
        let today = request.today
        let choices = statuses.map { Choice($0.id, OrganizationStanding.title($0.titles, $0.id, t)) }
        return Page(title: t(.programmeOverrides), frame: .manager(current: "programmes"), body: """
            \(pageHeader(t(.programmeOverrides), crumbs: [Crumb(t(.programmeStanding), ProgrammeLinks.standing), Crumb(name, ProgrammeLinks.standing(organization))], lead: t(.programmeOverridesLead)))
            \(errors.isEmpty ? HTML() : errors.summary(t))
            \(dataTable(caption: t(.programmeOverrides), columns: [
                Column(t(.programmeStatus)), Column(t(.programmeDecisions)), Column(t(.programmeDay)), Column(t(.programmeOverrideReason)), Column(t(.programmeOverrideWho)), Column(t(.programmeState)), Column(""),
            ], rows: rows, empty: HTML()))
            \(section(t(.programmeOverrideNew), form(to: ProgrammeLinks.overrides(organization), tokens: request.tokens, """
                \(selectField(Field("status", label: t(.programmeStatus), value: entered.text("status"), error: errors.message("status", t), isRequired: true), choices))
                \(selectField(Field("held", label: t(.programmeDecisions), value: entered.filled("held") ?? "yes"), [Choice("yes", t(.programmeHeld)), Choice("no", t(.programmeNotHeld))]))
                \(fieldRow(textField(Field("from", label: t(.programmeOverrideFrom), value: entered.filled("from") ?? today.description, isRequired: true), kind: .date),
                           textField(Field("through", label: t(.programmeOverrideThrough), value: entered.filled("through") ?? "", error: errors.message("through", t), isRequired: true), kind: .date)))
                \(textArea(Field("reason", label: t(.programmeOverrideReason), value: entered.text("reason"), error: errors.message("reason", t), isRequired: true), rows: 3, maximumLength: 2000))
                \(formActions(button(t(.programmeOverridePropose), style: .primary)))
                """)))
            """)
    }
}

extension ProgrammeRoom {
    var overrideRoutes: [Route] {
        [
            Route.page("/standing/{organization}/overrides", ManageProgrammes.self, "Shows what two people decided about an organization's statuses, and the form for another") { [ground] request, scope in
                let id: OrganizationID = try request.id("organization")
                return .page(try await ground.store.read(scope.vendor) { try OverridePage.load(scope, id, entered: nil, $0) }.page(request))
            },
            Route.form("/standing/{organization}/overrides", ManageProgrammes.self, "Proposes that a status is held or not for a time; somebody else has to confirm it") { [ground] request, scope, form in
                let id: OrganizationID = try request.id("organization"), verb = OverrideStanding(ledger: ground.ledger)
                guard let from = Day(iso: form.text("from")), let through = Day(iso: form.text("through")) else { throw OverrideStanding.Refused.dates }
                let (status, isHeld, reason) = (form.text("status"), form.text("held") != "no", form.text("reason"))
                _ = try await ground.store.write(scope.vendor) { try verb.propose(scope, id, status: status, isHeld: isHeld, from: from, through: through, reason: reason, $0) }
                return .redirect(ProgrammeLinks.overrides(id), toast: request.t(.programmeOverrideWaits))
            } again: { [ground] request, scope, form, errors in
                let id: OrganizationID = try request.id("organization")
                return .page(try await ground.store.read(scope.vendor) { try OverridePage.load(scope, id, entered: (form, errors), $0) }.page(request))
            }.personally(),
            Route.form("/standing/{organization}/overrides/{override}/confirm", ManageProgrammes.self, "Confirms what somebody else proposed") { [ground] request, scope, _ in
                let id: OrganizationID = try request.id("organization"), override: ProgrammeOverrideID = try request.id("override"), verb = OverrideStanding(ledger: ground.ledger)
                try await ground.store.write(scope.vendor) { try verb.confirm(scope, id, override, $0) }
                return .redirect(ProgrammeLinks.overrides(id), toast: request.t(.programmeOverrideConfirmedToast))
            }.personally(),
            Route.form("/standing/{organization}/overrides/{override}/withdraw", ManageProgrammes.self, "Withdraws a proposal, or ends what was confirmed") { [ground] request, scope, _ in
                let id: OrganizationID = try request.id("organization"), override: ProgrammeOverrideID = try request.id("override"), verb = OverrideStanding(ledger: ground.ledger)
                try await ground.store.write(scope.vendor) { try verb.withdraw(scope, id, override, $0) }
                return .redirect(ProgrammeLinks.overrides(id), toast: request.t(.programmeOverrideWithdrawnToast))
            }.personally(),
        ]
    }
}
