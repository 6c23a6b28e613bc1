package import HTML
import Jobs
package import Kernel
package import Ledger
import People
package import Store
package import Web

/// Puts the draft in force. From then on it is immutable; whoever meets it already is certified by the sweep.
package struct PublishCertification: Sendable {
    package enum Refused: Refusal {
        case noDraft, asksNothing, requirementUnpublished
        package var code: String { "certification.\(self)" }
        package var status: Int { self == .noDraft ? 409 : 422 }
        package var message: Message {
            switch self {
            case .noDraft: .certificationNoDraft
            case .asksNothing: .certificationAsksNothing
            case .requirementUnpublished: .certificationRequirementUnpublished
            }
        }
    }

    let ledger: Ledger
    package init(ledger: Ledger) { self.ledger = ledger }

    /// - Returns: the number of the version now in force.
    @discardableResult
    package func callAsFunction(_ scope: Scope<ManageCertifications>, _ id: CertificationID, _ tx: Transaction) throws -> Int {
        try Access.confirm(scope, tx)
        let vendor = scope.vendor
        guard let certification = try CertificationStore.find(id, vendor: vendor, tx) else { throw WebRefusal.notFound }
        guard let draft = try CertificationStore.draft(id, vendor: vendor, tx) else { throw Refused.noDraft }
        guard !draft.requirements.isEmpty else { throw Refused.asksNothing }
        guard try draft.requirements.allSatisfy({ try Beneath.isPublished($0, vendor: vendor, tx) }) else { throw Refused.requirementUnpublished }
        let before = try CertificationStore.version(id, certification.currentVersion, vendor: vendor, tx)
        try CertificationStore.freeze(id, draft.number, by: scope.actor, vendor: vendor, tx)
        try CertificationStore.setState(id, .live, currentVersion: draft.number, vendor: vendor, tx)
        try ledger.append(CertificationPublished(certification: id, version: draft.number, changes: Self.changes(before, draft)),
                          by: scope.actor, tx)
        try Jobs.enqueue(SweepJob.kind, payload: SweepJob.payload(id, draft.number), uniqueKey: "\(id.value)/\(draft.number)", tx)
        return draft.number
    }

    /// Stops certifying. What is held stays until its last day.
    package func retire(_ scope: Scope<ManageCertifications>, _ id: CertificationID, _ tx: Transaction) throws {
        try Access.confirm(scope, tx)
        guard let certification = try CertificationStore.find(id, vendor: scope.vendor, tx) else { throw WebRefusal.notFound }
        guard certification.state == .live else { throw Refused.noDraft }
        try CertificationStore.setState(id, .retired, currentVersion: certification.currentVersion, vendor: scope.vendor, tx)
        try ledger.append(CertificationRetired(certification: id), by: scope.actor, tx)
    }

    /// What differs, in fields that auditors read.
    static func changes(_ before: CertificationVersion?, _ after: CertificationVersion) -> [Change] {
        func texts(_ map: LanguageMap?) -> String? { map.map { $0.texts.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }.joined(separator: "; ") } }
        func asked(_ version: CertificationVersion?) -> String? { version.map { $0.requirements.map(\.key).joined(separator: ", ") } }
        func renewing(_ version: CertificationVersion?) -> String? { version.map { $0.requirements.filter(\.renews).map(\.key).joined(separator: ", ") } }
        func months(_ version: CertificationVersion?) -> String? { version.map { $0.validityMonths.map(String.init) ?? "forever" } }
        let fields: [(String, String?, String?)] = [
            ("version", before.map { String($0.number) }, String(after.number)),
            ("title", texts(before?.title), texts(after.title)), ("summary", texts(before?.summary), texts(after.summary)),
            ("validityMonths", months(before), months(after)), ("renewalAnchor", before?.anchor.rawValue, after.anchor.rawValue),
            ("renewalWindowDays", before.map { String($0.renewalWindowDays) }, String(after.renewalWindowDays)),
            ("zone", before?.zone.identifier, after.zone.identifier),
            ("readiness", before.map { "\($0.readiness.kind.rawValue) \($0.readiness.value)" }, "\(after.readiness.kind.rawValue) \(after.readiness.value)"),
            ("audience", before?.audience.joined(separator: ", "), after.audience.joined(separator: ", ")),
            ("requirements", asked(before), asked(after)), ("renewalRequirements", renewing(before), renewing(after)),
        ]
        return fields.filter { $0.1 != $0.2 }.map { Change($0.0, from: $0.1, to: $0.2) }
    }
}
