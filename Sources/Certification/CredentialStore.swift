package import Kernel
package import Store

/// All SQL of credentials, their awards and their status history.
package enum CredentialStore {
    /// Days on which a credential is held, suspended or revoked, with who said so; a gap is "not held".
    static let history = BitemporalTable("credential_status", key: "credential_id",
                                         columns: ["status", "award_id", "reason", "actor_kind", "actor_id"])
    static let columns: SQL = """
        k.id, k.certification_id, k.person_id, k.number, k.code, k.zone, k.status, k.first_issued_at, k.issued_on, k.valid_through,
        k.anchor_day, k.anchor_months, k.evidence_until, k.shows_name
        """

    package static func find(_ id: CredentialID, vendor: VendorID, _ tx: Transaction) throws -> Credential? {
        try tx.first("SELECT \(columns) FROM credential k WHERE k.vendor_id = \(vendor) AND k.id = \(id)").map(credential)
    }
    package static func find(number: String, vendor: VendorID, _ tx: Transaction) throws -> Credential? {
        try tx.first("SELECT \(columns) FROM credential k WHERE k.vendor_id = \(vendor) AND k.number = \(number)").map(credential)
    }
    package static func find(code: String, vendor: VendorID, _ tx: Transaction) throws -> Credential? {
        try tx.first("SELECT \(columns) FROM credential k WHERE k.vendor_id = \(vendor) AND k.code = \(code)").map(credential)
    }
    package static func find(_ certification: CertificationID, of person: PersonID, vendor: VendorID, _ tx: Transaction) throws -> Credential? {
        try tx.first("""
            SELECT \(columns) FROM credential k
            WHERE k.vendor_id = \(vendor) AND k.certification_id = \(certification) AND k.person_id = \(person)
            """).map(credential)
    }
    /// Everything a person was ever awarded, newest first.
    package static func all(of person: PersonID, vendor: VendorID, _ tx: Transaction) throws -> [Credential] {
        try tx.query("""
            SELECT \(columns) FROM credential k WHERE k.vendor_id = \(vendor) AND k.person_id = \(person)
            ORDER BY k.first_issued_at DESC, k.id
            """).map(credential)
    }

    /// Every chain of a certification, in any order.
    static func all(of certification: CertificationID, vendor: VendorID, _ tx: Transaction) throws -> [Credential] {
        try tx.query("""
            SELECT \(columns) FROM credential k WHERE k.vendor_id = \(vendor) AND k.certification_id = \(certification)
            """).map(credential)
    }

    static func insert(_ credential: Credential, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("""
            INSERT INTO credential (vendor_id, id, certification_id, person_id, number, code, zone, status, first_issued_at, issued_on,
                valid_through, anchor_day, anchor_months, evidence_until, shows_name)
            VALUES (\(vendor), \(credential.id), \(credential.certification), \(credential.person), \(credential.number),
                \(credential.code), \(credential.zone), \(credential.status.rawValue), \(credential.firstIssuedAt),
                \(credential.issuedOn), \(credential.validThrough), \(credential.anchorDay), \(credential.anchorMonths),
                \(credential.evidenceUntil), \(credential.showsName))
            """)
    }
    static func extend(_ id: CredentialID, by grant: AwardRules.Grant, issuedOn: Day, zone: Zone, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("""
            UPDATE credential SET issued_on = \(issuedOn), valid_through = \(grant.validThrough), anchor_day = \(grant.anchorDay),
                anchor_months = \(grant.anchorMonths), evidence_until = \(grant.evidenceUntil), zone = \(zone)
            WHERE vendor_id = \(vendor) AND id = \(id)
            """)
    }
    static func setStatus(_ id: CredentialID, _ status: Credential.Status, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("UPDATE credential SET status = \(status.rawValue) WHERE vendor_id = \(vendor) AND id = \(id)")
    }
    static func setShowsName(_ id: CredentialID, _ shows: Bool, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("UPDATE credential SET shows_name = \(shows) WHERE vendor_id = \(vendor) AND id = \(id)")
    }

    /// One award: what was promised when, on which evidence, under which version and employer.
    package struct Award: Sendable {
        package let id: String
        package let version: Int
        package let kind: AwardRules.Kind
        package let issuedAt: Instant
        package let earnedOn: Day
        package let validThrough: Day?
        package let organization: OrganizationID?
        package let evidence: [AwardRules.Proof]
    }

    static func insertAward(_ id: String, of credential: CredentialID, version: Int, _ grant: AwardRules.Grant,
                            membership: MembershipID?, organization: OrganizationID?, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("""
            INSERT INTO credential_award (vendor_id, id, credential_id, version, kind, issued_at, earned_on, valid_through,
                membership_id, organization_id, evidence)
            VALUES (\(vendor), \(id), \(credential), \(version), \(grant.kind.rawValue), \(tx.now), \(grant.earnedOn),
                \(grant.validThrough), \(membership), \(organization), \(CertificationStore.json(grant.evidence)))
            """)
    }
    /// Oldest first.
    package static func awards(of credential: CredentialID, vendor: VendorID, _ tx: Transaction) throws -> [Award] {
        try tx.query("""
            SELECT * FROM credential_award WHERE vendor_id = \(vendor) AND credential_id = \(credential) ORDER BY issued_at, id
            """).map { row in
            guard let kind = AwardRules.Kind(rawValue: try row.text("kind")) else { throw ColumnError(column: "kind", wanted: "a kind") }
            return Award(id: try row.text("id"), version: try row.int("version"), kind: kind, issuedAt: try row.instant("issued_at"),
                         earnedOn: try row.day("earned_on"), validThrough: try row.optionalDay("valid_through"),
                         organization: try row.optionalID("organization_id"),
                         evidence: try CertificationStore.parse(row.text("evidence")))
        }
    }

    /// A believed or once believed stretch of the history.
    package struct Stretch: Sendable, Equatable {
        package let status: Credential.Status
        package let from: Day
        /// Exclusive.
        package let to: Day
        package let reason: String?
        package let actor: Actor
        package let recordedAt: Instant
    }

    /// What was believed at `knownAt` of all days, by day.
    package static func stretches(of credential: CredentialID, knownAt: Instant, vendor: VendorID, _ tx: Transaction) throws -> [Stretch] {
        try tx.query("""
            SELECT status, valid_from, valid_to, reason, actor_kind, actor_id, recorded_from FROM credential_status
            WHERE vendor_id = \(vendor) AND credential_id = \(credential) AND recorded_from <= \(knownAt) AND recorded_to > \(knownAt)
            ORDER BY valid_from
            """).map { row in
            guard let status = Credential.Status(rawValue: try row.text("status")),
                  let kind = Actor.Kind(rawValue: try row.text("actor_kind")) else { throw ColumnError(column: "status", wanted: "a status") }
            return Stretch(status: status, from: try row.day("valid_from"), to: try row.day("valid_to"),
                           reason: try row.optionalText("reason"), actor: Actor(kind: kind, id: try row.text("actor_id")),
                           recordedAt: try row.instant("recorded_from"))
        }
    }
    /// What held on `day` as believed at `knownAt`; nil: not held, which after the last day means expired.
    package static func status(of credential: CredentialID, on day: Day, knownAt: Instant, vendor: VendorID, _ tx: Transaction) throws
        -> Credential.Status? {
        try stretches(of: credential, knownAt: knownAt, vendor: vendor, tx).first { $0.from <= day && day < $0.to }?.status
    }

    /// Held credentials past their last day for which no event was appended yet; `after` pages through them.
    static func unnotedExpiries(after: String, before latest: Day, limit: Int, vendor: VendorID, _ tx: Transaction) throws -> [Credential] {
        try tx.query("""
            SELECT \(columns) FROM credential k
            WHERE k.vendor_id = \(vendor) AND k.status = 'held' AND k.valid_through < \(latest) AND k.id > \(after)
                AND (k.expiry_noted IS NULL OR k.expiry_noted < k.valid_through)
            ORDER BY k.id LIMIT \(limit)
            """).map(credential)
    }
    static func noteExpiry(_ id: CredentialID, _ day: Day, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("UPDATE credential SET expiry_noted = \(day) WHERE vendor_id = \(vendor) AND id = \(id)")
    }

    static func credential(_ row: Row) throws -> Credential {
        guard let status = Credential.Status(rawValue: try row.text("status")), let zone = Zone(try row.text("zone")) else {
            throw ColumnError(column: "status or zone", wanted: "a known value")
        }
        return Credential(
            id: try row.id("id"), certification: try row.id("certification_id"), person: try row.id("person_id"),
            number: try row.text("number"), code: try row.text("code"), zone: zone, status: status,
            firstIssuedAt: try row.instant("first_issued_at"), issuedOn: try row.day("issued_on"),
            validThrough: try row.optionalDay("valid_through"), anchorDay: try row.day("anchor_day"),
            anchorMonths: try row.int("anchor_months"), evidenceUntil: try row.instant("evidence_until"),
            showsName: try row.bool("shows_name"))
    }
}
