package import HTML
package import Kernel
import People
package import Store
package import Web

/// What an editor entered for a draft, before it is checked.
package struct CertificationInput: Sendable {
    package var code: String
    package var title: LanguageMap
    package var summary: LanguageMap
    package var validityMonths: Int?
    package var anchor: AwardRules.Anchor
    package var renewalWindowDays: Int
    package var zone: String
    package var readiness: ReadinessTarget
    package var audience: [String]
    package var requirements: [Requirement]
    package init(code: String, title: LanguageMap, summary: LanguageMap = [:], validityMonths: Int?, anchor: AwardRules.Anchor = .expiry,
                 renewalWindowDays: Int = 180, zone: String, readiness: ReadinessTarget = .init(.people, 1), audience: [String] = [],
                 requirements: [Requirement] = []) {
        self.code = code
        self.title = title
        self.summary = summary
        self.validityMonths = validityMonths
        self.anchor = anchor
        self.renewalWindowDays = renewalWindowDays
        self.zone = zone
        self.readiness = readiness
        self.audience = audience
        self.requirements = requirements
    }
}

/// Makes a certification and changes its draft; nothing that is in force changes here.
package struct EditCertification: Sendable {
    package enum Refused: Refusal {
        case titleMissing, codeMalformed, codeTaken, validityOutOfRange, windowOutOfRange, zoneUnknown, readinessOutOfRange
        case requirementUnknown, requirementTwice, tooManyRequirements, roleUnknown, changedMeanwhile
        package var code: String {
            "certification.\(self)"
        }
        package var status: Int {
            switch self {
            case .codeTaken, .changedMeanwhile: 409
            default: 422
            }
        }
        package var message: Message {
            switch self {
            case .titleMissing: .certificationTitleMissing
            case .codeMalformed: .certificationCodeMalformed
            case .codeTaken: .certificationCodeTaken
            case .validityOutOfRange: .certificationValidityOutOfRange
            case .windowOutOfRange: .certificationWindowOutOfRange
            case .zoneUnknown: .certificationZoneUnknown
            case .readinessOutOfRange: .certificationReadinessOutOfRange
            case .requirementUnknown: .certificationRequirementUnknown
            case .requirementTwice: .certificationRequirementTwice
            case .tooManyRequirements: .certificationTooManyRequirements
            case .roleUnknown: .certificationRoleUnknown
            case .changedMeanwhile: .certificationChangedMeanwhile
            }
        }
        package var field: String? {
            switch self {
            case .titleMissing: "title-en"
            case .codeMalformed, .codeTaken: "code"
            case .validityOutOfRange: "validity"
            case .windowOutOfRange: "window"
            case .zoneUnknown: "zone"
            case .readinessOutOfRange: "readiness"
            case .requirementUnknown, .requirementTwice, .tooManyRequirements: "requirements"
            case .roleUnknown: "audience"
            case .changedMeanwhile: nil
            }
        }
    }

    package static let maxRequirements = 40

    package init() {}

    /// - Returns: the new certification; a draft.
    package func create(_ scope: Scope<ManageCertifications>, _ input: CertificationInput, _ tx: Transaction) throws -> CertificationID {
        try Access.confirm(scope, tx)
        var problems = try self.problems(input, scope.vendor, tx)
        if !Self.isCode(input.code) { problems.append(.codeMalformed) }
        else if try CertificationStore.find(code: input.code, vendor: scope.vendor, tx) != nil { problems.append(.codeTaken) }
        if let refusals = Refusals(problems) { throw refusals }
        let id: CertificationID = tx.newID()
        try CertificationStore.insert(Certification(id: id, code: input.code, state: .draft, currentVersion: 0), vendor: scope.vendor, tx)
        try CertificationStore.saveDraft(version(id, 1, input), vendor: scope.vendor, tx)
        return id
    }

    /// Replaces the draft; the first change of a published certification begins one.
    package func callAsFunction(_ scope: Scope<ManageCertifications>, _ id: CertificationID, _ input: CertificationInput, _ tx: Transaction) throws {
        try Access.confirm(scope, tx)
        guard let certification = try CertificationStore.find(id, vendor: scope.vendor, tx) else { throw WebRefusal.notFound }
        if let refusals = Refusals(try problems(input, scope.vendor, tx)) { throw refusals }
        let number = try tx.count("""
            SELECT coalesce(max(number), 0) + 1 FROM certification_version
            WHERE vendor_id = \(scope.vendor) AND certification_id = \(certification.id) AND published_at IS NOT NULL
            """)
        try CertificationStore.saveDraft(version(id, number, input), vendor: scope.vendor, tx)
    }

    /// Throws the draft away; what is in force stays.
    package func discard(_ scope: Scope<ManageCertifications>, _ id: CertificationID, _ tx: Transaction) throws {
        try Access.confirm(scope, tx)
        guard let certification = try CertificationStore.find(id, vendor: scope.vendor, tx), certification.currentVersion > 0 else {
            throw WebRefusal.notFound
        }
        try CertificationStore.discardDraft(id, vendor: scope.vendor, tx)
    }

    private func version(_ id: CertificationID, _ number: Int, _ input: CertificationInput) -> CertificationVersion {
        CertificationVersion(certification: id, number: number, title: input.title, summary: input.summary,
                             validityMonths: input.validityMonths, anchor: input.anchor, renewalWindowDays: input.renewalWindowDays,
                             zone: Zone(input.zone) ?? .utc, readiness: input.readiness, audience: input.audience,
                             requirements: input.requirements, publishedAt: nil)
    }

    private func problems(_ input: CertificationInput, _ vendor: VendorID, _ tx: Transaction) throws -> [Refused] {
        var found: [Refused] = []
        if input.title.isEmpty || input.title.texts.values.contains(where: { $0.count > Limits.nameCharacters }) { found.append(.titleMissing) }
        if let months = input.validityMonths, !(1...120).contains(months) { found.append(.validityOutOfRange) }
        if !(1...730).contains(input.renewalWindowDays) { found.append(.windowOutOfRange) }
        if Zone(input.zone) == nil { found.append(.zoneUnknown) }
        let most = input.readiness.kind == .percent ? 100 : 100_000
        if !(1...most).contains(input.readiness.value) { found.append(.readinessOutOfRange) }
        if input.requirements.count > Self.maxRequirements { found.append(.tooManyRequirements) }
        if Set(input.requirements.map(\.key)).count < input.requirements.count { found.append(.requirementTwice) }
        if try input.requirements.contains(where: { try !Beneath.exists($0, vendor: vendor, tx) }) { found.append(.requirementUnknown) }
        if !Beneath.unknownJobRoles(input.audience).isEmpty { found.append(.roleUnknown) }
        return found
    }

    /// 2–16 capital letters, digits and hyphens.
    static func isCode(_ text: String) -> Bool {
        (2...16).contains(text.utf8.count) && text.utf8.allSatisfy { (48...57).contains($0) || (65...90).contains($0) || $0 == 45 }
            && !text.hasPrefix("-") && !text.hasSuffix("-")
    }
}
