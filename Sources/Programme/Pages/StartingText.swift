import Certification
import JSON
import Kernel
import ProgrammeRules
import Store

/// What a new programme begins with: three tiers and a gate over the vendor's own certifications, in shadow mode, so that nothing happens to
/// anybody before somebody means it.
enum StartingText {
    static func make(zone: Zone, today: Day, vendor: VendorID, _ tx: Transaction) throws -> String {
        ProgrammeYAML.write(try programme(zone: zone, today: today, vendor: vendor, tx).json)
    }
    static func programme(zone: Zone, today: Day, vendor: VendorID, _ tx: Transaction) throws -> Programme {
        let codes = try CertificationStore.live(vendor: vendor, tx).map(\.0.code)
        return programme(codes.isEmpty ? ["YOUR-CERTIFICATION"] : Array(codes.prefix(3)), zone: zone, today: today)
    }
    static func programme(_ codes: [String], zone: Zone, today: Day) -> Programme {
        let any = codes.count == 1 ? Hold.credential(CredentialHold(codes[0])) : .anyOf(codes.map { .credential(CredentialHold($0)) })
        func tier(_ id: String, _ title: String, _ rank: Int, _ people: Int) -> Status {
            Status(id: id, kind: .tier, titles: ["en": title], rank: rank, obtain: .people(PeopleRule(hold: any, minimum: people)),
                   lifecycle: Lifecycle(demote: .grace(days: 60)), mode: .shadow)
        }
        return Programme(
            id: "partner-programme", titles: ["en": "Partner programme"], zone: zone, effectiveFrom: today, enforcedFrom: today,
            statuses: [tier("registered", "Registered", 1, 1), tier("select", "Select", 2, 2), tier("premier", "Premier", 3, 4)],
            gates: [Gate(id: "deal-registration", titles: ["en": "Deal registration"], organization: .status(StatusRule(minimumRank: 1)),
                         actor: .people(PeopleRule(hold: any, minimum: 1)), mode: .advisory, onUnknown: .last, provisional: ProvisionalPass(uses: 1))])
    }
}
