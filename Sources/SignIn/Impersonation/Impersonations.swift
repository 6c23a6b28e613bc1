import HTML
import HTTPTypes
import Kernel
import Ledger
import People
import Store
import Web

/// An administrator of the vendor acts as somebody else, to see what they see: for an hour at most, with a reason, in the open.
struct Impersonations: Sendable {
    let ground: Ground
    static let seconds = 3600
    static let reasonCharacters = 500
    static let jobKind = "signIn.impersonations"
    /// Keeps the administrator's own session meanwhile.
    static let ownCookie = "laurel_own"

    private static func cookie(_ token: String, secure: Bool) -> String {
        "\(ownCookie)=\(token); Path=/; Max-Age=\(Sessions.days * 86_400); HttpOnly; SameSite=Lax" + (secure ? "; Secure" : "")
    }
    private static let endCookie = "\(ownCookie)=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax"

    /// Whether a person may be acted as: not oneself, not another administrator of the vendor.
    static func may(_ scope: Scope<ManageVendor>, _ person: PersonID, _ tx: Transaction) throws -> Bool {
        guard scope.reach.all, scope.actor.person != person, scope.actor.through == nil else { return false }
        // Whoever can do more than oneself is not acted as: their rights would be lent.
        guard try Power.of(scope.actor, today: Zone.utc.day(at: tx.now), vendor: scope.vendor, tx).covers(Grants.load(person, on: Zone.utc.day(at: tx.now), vendor: scope.vendor, tx)) else { return false }
        return !(try tx.exists("""
            SELECT 1 AS one FROM role_grant g JOIN role_right r ON r.vendor_id = g.vendor_id AND r.role_key = g.role_key
            WHERE g.vendor_id = \(scope.vendor) AND g.person_id = \(person) AND g.revoked_at IS NULL AND r.right_key = \(ManageVendor.key)
            """))
    }

    /// - Throws: `ImpersonationRefusal`; `WebRefusal.notFound` for nobody
    func start(_ scope: Scope<ManageVendor>, _ person: PersonID, reason: String, _ request: WebRequest) async throws -> WebResponse {
        guard let own = request.cookie("laurel_session"), let admin = scope.actor.person else { throw WebRefusal.signInFirst }
        guard !reason.isEmpty else { throw ImpersonationRefusal.reason }
        let vendor = scope.vendor, ledger = ground.ledger, agent = request.headers[.userAgent] ?? "", address = request.address, words = String(reason.prefix(Self.reasonCharacters))
        let token = try await ground.store.write(vendor) { tx -> String in
            try Access.confirm(scope, tx)
            guard let one = try Persons.find(person, vendor: vendor, tx) else { throw WebRefusal.notFound }
            guard !one.isSuspended else { throw ImpersonationRefusal.suspended }
            guard try Self.may(scope, person, tx) else { throw ImpersonationRefusal.administrator }
            let token = try Sessions.open(person, vendor: vendor, userAgent: agent, address: address, tx), hash = SessionToken.hash(token), end = tx.now.adding(seconds: Self.seconds)
            try tx.execute("""
                UPDATE session SET impersonator_id = \(admin), expires_at = \(end), proved_at = NULL, method = NULL WHERE vendor_id = \(vendor) AND token_hash = \(hash)
                """)
            try tx.execute("""
                INSERT INTO impersonation (vendor_id, id, person_id, by_id, reason, session_hash, started_at, expires_at)
                VALUES (\(vendor), \(tx.newID(of: Never.self)), \(person), \(admin), \(words), \(hash), \(tx.now), \(end))
                """)
            try ledger.append(ImpersonationStarted(person: person, by: admin, reason: words), by: scope.actor, tx)
            return token
        }
        let secure = request.site.portalOrigin.hasPrefix("https:")
        return WebResponse.redirect("/").adding("Set-Cookie", Sessions.cookie(token, secure: secure)).adding("Set-Cookie", Self.cookie(own, secure: secure))
    }

    /// Ends it and gives the administrator their own session back.
    func end(_ request: WebRequest) async throws -> WebResponse {
        guard let viewer = request.authority.viewer, viewer.impersonator != nil, let token = request.cookie("laurel_session") else { return .redirect("/") }
        let vendor = request.vendor, ledger = ground.ledger
        try await ground.store.write(vendor) { tx in
            try Sessions.revoke(token: token, vendor: vendor, tx)
            try Self.close("session_hash = \(SessionToken.hash(token))", isExpired: false, vendor: vendor, ledger, tx)
        }
        ground.access.forgetAll()
        let secure = request.site.portalOrigin.hasPrefix("https:"), back = PeopleLinks.person(viewer.id)
        guard let own = request.cookie(Self.ownCookie) else { return .redirect(PeopleLinks.signIn).adding("Set-Cookie", Sessions.endCookie) }
        return WebResponse.redirect(back, toast: request.t(.signInActingEnded(name: viewer.name)))
            .adding("Set-Cookie", Sessions.cookie(own, secure: secure)).adding("Set-Cookie", Self.endCookie)
    }

    /// When its hour is over: back in the administrator's own session, if that still holds.
    func own(_ request: WebRequest) async throws -> WebResponse? {
        guard let own = request.cookie(Self.ownCookie) else { return nil }
        let vendor = request.vendor
        let holds = try await ground.store.read(vendor) { tx in
            try tx.exists("""
                SELECT 1 AS one FROM session WHERE vendor_id = \(vendor) AND token_hash = \(SessionToken.hash(own)) AND revoked_at IS NULL AND expires_at > \(tx.now) AND impersonator_id IS NULL
                """)
        }
        let secure = request.site.portalOrigin.hasPrefix("https:")
        guard holds else { return nil }
        return WebResponse.redirect("/", toast: request.t(.signInActingOver))
            .adding("Set-Cookie", Sessions.cookie(own, secure: secure)).adding("Set-Cookie", Self.endCookie)
    }

    /// Those whose hour is over get their entry in the ledger too.
    static func closeExpired(vendor: VendorID, _ ledger: Ledger, _ tx: Transaction) throws {
        try close("expires_at <= \(tx.now)", isExpired: true, vendor: vendor, ledger, tx)
    }
    private static func close(_ which: SQL, isExpired: Bool, vendor: VendorID, _ ledger: Ledger, _ tx: Transaction) throws {
        let open = try tx.query("SELECT id, person_id, by_id FROM impersonation WHERE vendor_id = \(vendor) AND ended_at IS NULL AND \(which) LIMIT 1000")
        for row in open {
            let by: PersonID = try row.id("by_id")
            try tx.execute("UPDATE impersonation SET ended_at = \(tx.now) WHERE vendor_id = \(vendor) AND id = \(try row.text("id"))")
            try ledger.append(ImpersonationEnded(person: try row.id("person_id"), by: by, isExpired: isExpired),
                              by: isExpired ? Actor(kind: .job, id: jobKind) : Actor(kind: .person, id: by.value), tx)
        }
    }
}

enum ImpersonationRefusal: Refusal {
    case reason, suspended, administrator
    var code: String { "signIn.impersonation.\(self)" }
    var message: Message {
        switch self {
        case .reason: .signInActReasonMissing
        case .suspended: .signInActSuspended
        case .administrator: .signInActAdministrator
        }
    }
    var field: String? { self == .reason ? "reason" : nil }
}
