import Crypto
import Foundation
import HTML
package import Kernel
package import Store
import Synchronization
package import Web

/// Turns a session or an API credential into the scopes it proves. The only holder of the ``ScopeIssuer``.
package final class Access: Sendable {
    let issuer: ScopeIssuer
    let store: Store
    let lastSeen = LastSeen()
    private let sessions = Mutex(Sessions())
    private let credentials = Mutex<[String: (authority: CredentialAuthority, until: Instant)]>([:])
    /// A session's rights are believed this long on a node before they are read again; writes check at once (foundations 21).
    private static let believedMilliseconds: Int64 = 2000
    private static let cacheBound = 20_000

    private struct Sessions {
        var held: [String: (authority: SessionAuthority, until: Instant)] = [:]
        var keys: [PersonID: Set<String>] = [:]

        mutating func keep(_ authority: SessionAuthority, as key: String, until: Instant) {
            if held.count >= Access.cacheBound { self = Sessions() }
            held[key] = (authority, until)
            if let person = authority.viewer?.id { keys[person, default: []].insert(key) }
        }
        mutating func forget(_ key: String) {
            guard let person = held.removeValue(forKey: key)?.authority.viewer?.id else { return }
            keys[person]?.remove(key)
            if keys[person]?.isEmpty == true { keys[person] = nil }
        }
    }

    package init(issuer: ScopeIssuer, store: Store) {
        self.issuer = issuer
        self.store = store
    }

    package func identify(_ site: Site, _ presented: Presented) async throws -> any Authority {
        if let header = presented.authorization, header.lowercased().hasPrefix("bearer ") {
            return try await credential(site, secret: String(header.dropFirst(7)))
        }
        if let header = presented.authorization, let (key, secret) = Self.basic(header) {
            // The key says which credential it is; the secret proves it. A token is a bearer's alone.
            if secret.hasPrefix(APITokens.mark) { return AnonymousAuthority(issuer: issuer, vendor: site.vendor) }
            let found = try await credential(site, secret: secret)
            return found.actor.id == key ? found : AnonymousAuthority(issuer: issuer, vendor: site.vendor)
        }
        if let token = presented.session, token.utf8.count == SessionToken.characters {
            if let known = try await session(site, tokenHash: SessionToken.hash(token), now: store.clock.now()) { return known }
        }
        return AnonymousAuthority(issuer: issuer, vendor: site.vendor)
    }

    /// The user and password of a `Basic` header (RFC 7617).
    static func basic(_ header: String) -> (key: String, secret: String)? {
        guard header.utf8.count < 600, header.lowercased().hasPrefix("basic "), let data = Data(base64Encoded: header.dropFirst(6).trimmingCharacters(in: .whitespaces)),
              let text = String(validating: data, as: UTF8.self), let colon = text.firstIndex(of: ":") else { return nil }
        return (String(text[..<colon]), String(text[text.index(after: colon)...]))
    }

    private func session(_ site: Site, tokenHash: String, now: Instant) async throws -> SessionAuthority? {
        let key = site.vendor.value + tokenHash + (site.host ?? "")
        if let hit = sessions.withLock({ $0.held[key] }), hit.until > now { return hit.authority }
        guard let authority = try await load(site, tokenHash: tokenHash, now: now) else {
            sessions.withLock { $0.forget(key) }
            return nil
        }
        lastSeen.note(tokenHash, vendor: site.vendor, written: authority.lastSeen, now: now)
        sessions.withLock { $0.keep(authority, as: key, until: Instant(milliseconds: now.milliseconds + Self.believedMilliseconds)) }
        return authority
    }

    /// Forgets what is believed of one person on this node; called after every change of their grants and memberships.
    package func forget(_ person: PersonID) {
        sessions.withLock { sessions in
            for key in sessions.keys[person] ?? [] { sessions.forget(key) }
        }
    }
    /// Forgets what is believed of all sessions on this node.
    package func forgetSessions() { sessions.withLock { $0 = Sessions() } }
    /// Forgets all that is believed on this node; called after every change of sessions, credentials, and what many stand on.
    package func forgetAll() {
        forgetSessions()
        credentials.withLock { $0.removeAll(keepingCapacity: true) }
    }

    private func load(_ site: Site, tokenHash: String, now: Instant) async throws -> SessionAuthority? {
        let vendor = site.vendor, issuer = issuer, day = site.zone.day(at: now), host = site.host
        return try await store.read(vendor) { tx -> SessionAuthority? in
            let grants = try Grants.load(session: tokenHash, on: host, now: now, day: day, only: site.organization, vendor: vendor, tx)
            guard let row = grants.person, let session = try row.optionalText("f") else { return nil }
            // A partner's host is for its people alone.
            if site.organization != nil, grants.memberships.isEmpty { return nil }
            let person: PersonID = try row.id("a"), wanted: OrganizationID? = try row.optionalID("g")
            let current = grants.memberships.first { $0.organization == wanted } ?? grants.memberships.first
            let viewer = Viewer(
                id: person, name: try row.text("b"), email: try row.text("c"),
                language: Language(tag: try row.text("d")) ?? site.language, zone: try row.text("e"),
                organization: current?.organization, organizationName: current?.name ?? "", below: grants.below(current?.organization),
                others: grants.employers.filter { $0.organization != current?.organization }.map { ($0.organization, $0.name) }, impersonator: try row.optionalID("h"))
            // Noted again when the session's mark is a minute old, or the person's a day.
            let seen = try row.instant("n2"), isFresh = try row.optionalInstant("n3").map { $0.adding(days: 1) > now } ?? false
            return SessionAuthority(issuer: issuer, vendor: vendor, viewer: viewer, sessionID: session,
                                    formSecret: tokenHash, reaches: grants.reaches(as: current?.organization), accessVersion: try row.int64("n1"), provedAt: try row.optionalInstant("n4"),
                                    lastSeen: isFresh ? seen : Instant(milliseconds: 0))
        }
    }

    /// A write re-reads what its scope was minted from.
    /// - Throws: `WebRefusal.forbidden` when grants changed since.
    package func confirm<R: Right>(_ scope: Scope<R>, _ tx: Transaction) throws { try Access.confirm(scope, tx) }
    package static func confirm<R: Right>(_ scope: Scope<R>, _ tx: Transaction) throws {
        guard let person = scope.actor.person else { return }
        let version = try tx.first("""
            SELECT access_version FROM person WHERE vendor_id = \(scope.vendor) AND id = \(person) AND suspended_at IS NULL AND erased_at IS NULL
            """)?.int64("access_version")
        guard version == scope.accessVersion else { throw WebRefusal.forbidden(right: R.key) }
    }

    /// The scope of a background job.
    package func job<R: Right>(vendor: VendorID, _ right: R.Type, name: String) -> Scope<R> {
        issuer.mint(right, vendor: vendor, reach: .everything, actor: Actor(kind: .job, id: name))
    }
    /// The scope of the command line: the operator is no person.
    package func `operator`<R: Right>(vendor: VendorID, _ right: R.Type) -> Scope<R> {
        issuer.mint(right, vendor: vendor, reach: .everything, actor: Actor(kind: .operator, id: "operator"))
    }
    /// The scope of a launch token that has been checked: one person's own play.
    package func launch(vendor: VendorID, registration: String, person: PersonID) -> Scope<PlayContent> {
        issuer.mint(PlayContent.self, vendor: vendor, reach: .own(person), actor: Actor(kind: .launch, id: registration))
    }
    /// Who content is whose launch credential has been checked.
    /// - Parameter session: of the launch; the ledger of statements names it.
    package func launched(vendor: VendorID, session: String, organization: OrganizationID) -> LaunchAuthority {
        LaunchAuthority(issuer: issuer, vendor: vendor, session: session, organization: organization)
    }
    /// The scope of a person acting through the command line's demo loader or a test: what they would get by signing in.
    package func acting<R: Right>(_ right: R.Type, as person: PersonID, on day: Day, vendor: VendorID, _ tx: Transaction) throws -> Scope<R> {
        let grants = try Grants.load(person, on: day, vendor: vendor, tx)
        guard let reach = grants.reaches()[right.key] else { throw WebRefusal.forbidden(right: right.key) }
        let version = try grants.person?.int64("n1") ?? 0
        return issuer.mint(right, vendor: vendor, reach: reach, actor: Actor(kind: .person, id: person.value), accessVersion: version)
    }

    /// Believed as long as a session is; a revocation on another node takes effect within that time.
    private func credential(_ site: Site, secret: String) async throws -> any Authority {
        let hash = SessionToken.hash(secret), vendor = site.vendor, issuer = issuer, now = store.clock.now()
        let key = vendor.value + hash
        if let hit = credentials.withLock({ $0[key] }), hit.until > now { return hit.authority }
        let today = site.zone.day(at: now)
        let isToken = secret.hasPrefix(APITokens.mark)
        let found = try await store.read(vendor) { tx -> (authority: CredentialAuthority, lastUsed: Instant?, until: Instant?)? in
            let token = isToken ? try APITokens.find(hash, vendor: vendor, tx) : nil
            if isToken, token == nil { return nil }
            let isMeant: SQL = token.map { "id = \($0.credential)" } ?? "(secret_hash = \(hash) OR (previous_hash = \(hash) AND previous_until > \(tx.now)))"
            guard let row = try tx.first("""
                SELECT id, organization_id, rights, last_used_at FROM api_credential
                WHERE vendor_id = \(vendor) AND \(isMeant)
                    AND revoked_at IS NULL AND (expires_at IS NULL OR expires_at > \(tx.now))
                    AND (organization_id IS NULL OR EXISTS (SELECT 1 FROM organization o WHERE o.vendor_id = api_credential.vendor_id
                        AND o.id = api_credential.organization_id AND (o.ended_on IS NULL OR o.ended_on >= \(today))))
                """) else { return nil }
            let organization: OrganizationID? = try row.optionalID("organization_id")
            var rights = Set(try APICredentials.rights(row.text("rights")))
            if let token { rights.formIntersection(token.rights) }
            let authority = CredentialAuthority(issuer: issuer, vendor: vendor, id: try row.text("id"), rights: rights,
                                                reach: organization.map { .organizations([$0]) } ?? .everything)
            return (authority, try row.optionalInstant("last_used_at"), token?.expires)
        }
        guard let found else { return AnonymousAuthority(issuer: issuer, vendor: vendor) }
        if found.lastUsed.map({ $0.adding(seconds: 60) < now }) ?? true {
            let id = found.authority.id
            try await store.append(vendor) { try APICredentials.noteUse(id, vendor: vendor, $0) }
        }
        credentials.withLock { cache in
            if cache.count >= Self.cacheBound { cache.removeAll(keepingCapacity: true) }
            cache[key] = (found.authority, min(found.until ?? .forever, Instant(milliseconds: now.milliseconds + Self.believedMilliseconds)))
        }
        return found.authority
    }
}

/// A signed-in person.
package struct SessionAuthority: Authority {
    let issuer: ScopeIssuer
    let vendor: VendorID
    package let viewer: Viewer?
    package let sessionID: String
    package let formSecret: String?
    let reaches: [String: Reach]
    let accessVersion: Int64
    package let provedAt: Instant?
    package let lastSeen: Instant

    package var actor: Actor { Actor(kind: .person, id: viewer?.id.value ?? "", through: viewer?.impersonator) }
    package func reach(of right: any Right.Type) -> Reach? { reaches[right.key] }
    package func scope<R: Right>(_ right: R.Type) throws -> Scope<R> {
        guard let reach = reaches[right.key] else { throw WebRefusal.forbidden(right: right.key) }
        return issuer.mint(right, vendor: vendor, reach: reach, actor: actor, accessVersion: accessVersion)
    }
}

/// A client of the API.
struct CredentialAuthority: Authority {
    let issuer: ScopeIssuer
    let vendor: VendorID
    let id: String
    let rights: Set<String>
    let reach: Reach
    var actor: Actor { Actor(kind: .credential, id: id) }
    var viewer: Viewer? { nil }
    var formSecret: String? { nil }
    func reach(of right: any Right.Type) -> Reach? { rights.contains(right.key) ? reach : nil }
    func scope<R: Right>(_ right: R.Type) throws -> Scope<R> {
        guard rights.contains(right.key) else { throw WebRefusal.forbidden(right: right.key) }
        return issuer.mint(right, vendor: vendor, reach: reach, actor: actor)
    }
}

/// Content that was launched, as the record store's resources know it: it writes and reads statements and documents under one
/// organization. Which of them are its own the launch itself says; this alone opens none.
package struct LaunchAuthority: Authority {
    let issuer: ScopeIssuer
    let vendor: VendorID
    let session: String
    let organization: OrganizationID
    private static let rights: Set<String> = [
        WriteStatements.key, ReadOwnStatements.key, ReadStatements.key, ReadStates.key, WriteStates.key, ReadProfiles.key, WriteProfiles.key,
    ]

    package var actor: Actor { Actor(kind: .launch, id: session) }
    package var viewer: Viewer? { nil }
    package var formSecret: String? { nil }
    package func reach(of right: any Right.Type) -> Reach? { Self.rights.contains(right.key) ? .organizations([organization]) : nil }
    package func scope<R: Right>(_ right: R.Type) throws -> Scope<R> {
        guard let reach = reach(of: right) else { throw WebRefusal.forbidden(right: right.key) }
        return issuer.mint(right, vendor: vendor, reach: reach, actor: actor)
    }
}

/// Nobody in particular.
package struct AnonymousAuthority: Authority {
    let issuer: ScopeIssuer
    let vendor: VendorID
    package var actor: Actor { .anonymous }
    package var viewer: Viewer? { nil }
    package var formSecret: String? { nil }
    package func reach(of right: any Right.Type) -> Reach? { right == VisitPublic.self ? .nothing : nil }
    package func scope<R: Right>(_ right: R.Type) throws -> Scope<R> {
        guard right == VisitPublic.self else { throw WebRefusal.signInFirst }
        return issuer.mint(right, vendor: vendor, reach: .nothing, actor: .anonymous)
    }
}
