package import Kernel
package import Ledger
package import People
package import Store
package import Web

/// SQL and verbs of codes.
package enum JoinCodes {
    /// Open ones an organization.
    package static let most = 50

    package static func all(_ organization: OrganizationID, vendor: VendorID, limit: Int = 200, _ tx: Transaction) throws -> [JoinCode] {
        try tx.query("SELECT * FROM join_code WHERE vendor_id = \(vendor) AND organization_id = \(organization) ORDER BY created_at DESC, id DESC LIMIT \(limit)").map(read)
    }
    package static func find(_ id: String, of organization: OrganizationID, vendor: VendorID, _ tx: Transaction) throws -> JoinCode? {
        try tx.first("SELECT * FROM join_code WHERE vendor_id = \(vendor) AND id = \(id) AND organization_id = \(organization)").map(read)
    }
    package static func find(id: String, vendor: VendorID, _ tx: Transaction) throws -> JoinCode? {
        try tx.first("SELECT * FROM join_code WHERE vendor_id = \(vendor) AND id = \(id)").map(read)
    }
    /// The open code of that text, of an organization that has not ended.
    package static func open(_ code: String, today: Day, vendor: VendorID, _ tx: Transaction) throws -> (code: JoinCode, organization: String)? {
        guard let row = try tx.first("""
            SELECT c.*, o.name AS organization_name FROM join_code c JOIN organization o ON o.vendor_id = c.vendor_id AND o.id = c.organization_id
            WHERE c.vendor_id = \(vendor) AND c.code = \(code) AND (o.ended_on IS NULL OR o.ended_on >= \(today))
            """) else { return nil }
        let code = try read(row)
        return code.state(at: tx.now) == .open ? (code, try row.text("organization_name")) : nil
    }

    package struct Draft: Sendable {
        package var label: String
        package var jobRole: String?
        package var asksFirst: Bool
        package var needsDomain: Bool
        package var mostUses: Int?
        package var days: Int?
        package init(label: String, jobRole: String? = nil, asksFirst: Bool = false, needsDomain: Bool = false, mostUses: Int? = nil, days: Int? = nil) {
            (self.label, self.jobRole, self.asksFirst, self.needsDomain, self.mostUses, self.days) = (label, jobRole, asksFirst, needsDomain, mostUses, days)
        }
        /// - Throws: `Refusals`
        package init(_ form: Fields) throws {
            var refusals: [any Refusal] = []
            label = form.text("label")
            if label.count > 80 { refusals.append(JoiningRefusal.label) }
            jobRole = form.filled("jobRole")
            if let jobRole, JobRole(rawValue: jobRole) == nil { refusals.append(JoiningRefusal.jobRole) }
            asksFirst = form.contains("asksFirst")
            needsDomain = form.contains("needsDomain")
            mostUses = form.int("mostUses")
            if form.filled("mostUses") != nil, mostUses.map({ !(1...100_000).contains($0) }) ?? true { refusals.append(JoiningRefusal.mostUses) }
            days = form.int("days")
            if form.filled("days") != nil, days.map({ !(1...3650).contains($0) }) ?? true { refusals.append(JoiningRefusal.days) }
            if let refusals = Refusals(refusals) { throw refusals }
        }
    }

    package static func make(_ scope: Scope<ManagePeople>, _ organization: OrganizationID, _ draft: Draft, ledger: Ledger, _ tx: Transaction) throws -> String {
        let one = try Ways.confirm(scope, organization, tx), vendor = scope.vendor
        let open = try tx.count("SELECT count(*) FROM join_code WHERE vendor_id = \(vendor) AND organization_id = \(one.id) AND ended_at IS NULL")
        if open >= most { throw JoiningRefusal.tooManyCodes }
        return try insert(draft, one.id, expiresAt: draft.days.map { tx.now.adding(days: $0) }, act: .made, scope, ledger, tx)
    }
    private static func insert(_ draft: Draft, _ organization: OrganizationID, expiresAt: Instant?, act: JoinCodeChanged.Act, _ scope: Scope<ManagePeople>, _ ledger: Ledger,
                               _ tx: Transaction) throws -> String {
        let id = tx.newID(of: Never.self).value
        try tx.execute("""
            INSERT INTO join_code (vendor_id, id, organization_id, code, label, job_role, asks_first, needs_domain, uses, most_uses, expires_at, created_at, created_by)
            VALUES (\(scope.vendor), \(id), \(organization), \(JoinCode.make()), \(draft.label), \(draft.jobRole), \(draft.asksFirst), \(draft.needsDomain), 0,
                \(draft.mostUses), \(expiresAt), \(tx.now), \(scope.actor.id))
            """)
        try ledger.append(JoinCodeChanged(code: id, organization: organization, label: draft.label, act: act, mostUses: draft.mostUses, expiresAt: expiresAt), by: scope.actor, tx)
        return id
    }

    /// A new code with the same settings in place of one that got around; the old one and its link stop at once.
    /// - Returns: the new one's id.
    package static func rotate(_ scope: Scope<ManagePeople>, _ id: String, of organization: OrganizationID, ledger: Ledger, _ tx: Transaction) throws -> String {
        let one = try Ways.confirm(scope, organization, tx)
        guard let old = try find(id, of: one.id, vendor: scope.vendor, tx), old.endedAt == nil else { throw WebRefusal.notFound }
        let left = old.mostUses.map { max(1, $0 - old.uses) }
        let draft = Draft(label: old.label, jobRole: old.jobRole, asksFirst: old.asksFirst, needsDomain: old.needsDomain, mostUses: left)
        let expires = old.expiresAt.flatMap { $0 > tx.now ? $0 : nil }
        let new = try insert(draft, one.id, expiresAt: expires, act: .rotated, scope, ledger, tx)
        try tx.execute("""
            UPDATE join_code SET ended_at = \(tx.now), ended_how = 'rotated', replaced_by = \(new) WHERE vendor_id = \(scope.vendor) AND id = \(id) AND ended_at IS NULL
            """)
        return new
    }
    package static func end(_ scope: Scope<ManagePeople>, _ id: String, of organization: OrganizationID, ledger: Ledger, _ tx: Transaction) throws {
        let one = try Ways.confirm(scope, organization, tx)
        guard let old = try find(id, of: one.id, vendor: scope.vendor, tx) else { throw WebRefusal.notFound }
        let ended = try tx.execute("UPDATE join_code SET ended_at = \(tx.now), ended_how = 'ended' WHERE vendor_id = \(scope.vendor) AND id = \(id) AND ended_at IS NULL")
        guard ended == 1 else { return }
        try ledger.append(JoinCodeChanged(code: id, organization: one.id, label: old.label, act: .ended, mostUses: old.mostUses, expiresAt: old.expiresAt), by: scope.actor, tx)
    }

    /// Takes one use of a code, if there is one left. The row's own check holds the bound, whatever runs beside.
    /// - Throws: `JoiningRefusal.codeUsedUp`
    static func take(_ id: String, vendor: VendorID, _ tx: Transaction) throws {
        let taken = try tx.execute("""
            UPDATE join_code SET uses = uses + 1 WHERE vendor_id = \(vendor) AND id = \(id) AND ended_at IS NULL
                AND (expires_at IS NULL OR expires_at > \(tx.now)) AND (most_uses IS NULL OR uses < most_uses)
            """)
        guard taken == 1 else { throw JoiningRefusal.codeUsedUp }
    }
    /// A join was taken back: its use is free again.
    static func giveBack(_ id: String, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("UPDATE join_code SET uses = uses - 1 WHERE vendor_id = \(vendor) AND id = \(id) AND uses > 0")
    }

    private static func read(_ row: Row) throws -> JoinCode {
        JoinCode(id: try row.text("id"), organization: try row.id("organization_id"), code: try row.text("code"), label: try row.text("label"),
                 jobRole: try row.optionalText("job_role"), asksFirst: try row.bool("asks_first"), needsDomain: try row.bool("needs_domain"), uses: try row.int("uses"),
                 mostUses: try row.optionalInt("most_uses"), expiresAt: try row.optionalInstant("expires_at"), createdAt: try row.instant("created_at"),
                 endedAt: try row.optionalInstant("ended_at"), endedHow: try row.optionalText("ended_how"))
    }
}
