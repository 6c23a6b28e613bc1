import HTML
import HTTPTypes
import Kernel
import Ledger
import People
import Store
import Web
import WebAuthn

/// Proving again who one is, before a sensitive act.
struct AgainRoutes: Sendable {
    let ground: Ground
    let post: Post
    private var again: ProveAgain { ProveAgain(ground: ground) }
    private static let codePurpose = "againCode"
    private static let codeSeconds = 900

    var routes: [Route] {
        [
            .page("/sign-in/again", OwnAccount.self, "Asks for a fresh proof before a sensitive act", { request, scope in
                try await again.page(request, try own(scope), next: Self.next(request.query), kept: nil, .none)
            }),
            .form("/sign-in/again", OwnAccount.self, "Takes a fresh proof and goes on", { request, scope, form in
                let person = try own(scope)
                try await prove(person, request, form)
                let vendor = request.vendor, session = (request.authority as? SessionAuthority)?.sessionID ?? ""
                try await ground.store.write(vendor) { tx in
                    try tx.execute("UPDATE session SET proved_at = \(tx.now) WHERE vendor_id = \(vendor) AND id = \(session) AND person_id = \(person)")
                    try RateLimit.proveAgain.clear(person.value, vendor: vendor, tx)
                }
                ground.access.forgetAll()
                if let kept = ProveAgain.Kept(form) { return .page(AgainViews.goOn(request, kept)) }
                return .redirect(Link(returningTo: Self.next(form)) ?? "/")
            }, again: { request, scope, form, errors in
                try await again.page(request, try own(scope), next: Self.next(form), kept: ProveAgain.Kept(form), errors)
            }),
            .form("/sign-in/again/code", OwnAccount.self, "Sends a code as a fresh proof to who has no other", { request, scope, form in
                let person = try own(scope)
                try await send(person, request)
                return try await again.page(request, person, next: Self.next(form), kept: ProveAgain.Kept(form), .none, sent: true)
            }, again: { request, scope, form, errors in
                try await again.page(request, try own(scope), next: Self.next(form), kept: ProveAgain.Kept(form), errors)
            }),
            .call(.post, "/sign-in/again/options", OwnAccount.self, "Gives a challenge for a passkey as a fresh proof") { request, scope in
                guard let party = WebAuthn.RelyingParty(request) else { throw WebRefusal.notFound }
                let person = try own(scope), owner = request.tokens.csrf
                return try .json(try await ground.store.write(scope.vendor) { try Passkeys.request(.again, person: person, owner: owner, party, vendor: scope.vendor, $0) })
            },
        ]
    }

    private func own(_ scope: Scope<OwnAccount>) throws -> PersonID {
        guard let person = scope.reach.person else { throw WebRefusal.notFound }
        return person
    }
    private static func next(_ fields: Fields) -> String {
        guard let text = fields.filled("next"), !text.hasPrefix("/sign-"), Link(returningTo: text) != nil else { return "/" }
        return text
    }

    /// - Throws: what was wrong; tries are counted per person.
    private func prove(_ person: PersonID, _ request: WebRequest, _ form: Fields) async throws {
        let vendor = request.vendor, ways = try await again.ways(person, vendor: vendor), owner = request.tokens.csrf, party = WebAuthn.RelyingParty(request)
        let wait = try await ground.store.append(vendor) { try RateLimit.proveAgain.hit(person.value, vendor: vendor, $0) }
        if let wait { throw SignInRefusal.waitProving(seconds: wait) }
        if let credential = form.filled("credential") {
            guard let party else { throw SignInRefusal.passkey }
            _ = try await ground.store.write(vendor) { try Passkeys.verify(credential, .again, person: person, owner: owner, party, vendor: vendor, $0) }
            return
        }
        if let code = form.filled("code") {
            let isRight = try await ground.store.append(vendor) { tx in
                ways.needsMail ? try useCode(code, person, vendor, tx) : try AuthenticatorApp.use(code, person, vendor: vendor, tx)
            }
            guard isRight else { throw SignInRefusal.code }
            return
        }
        let known = try await ground.store.read(vendor) { try Persons.password(of: person, vendor: vendor, $0) }
        guard let known, try await known.matches(String((form.raw("password") ?? "").prefix(Password.maximumBytes))) else { throw AgainRefusal.password }
    }

    // MARK: a code by mail

    private func send(_ person: PersonID, _ request: WebRequest) async throws {
        let vendor = request.vendor, site = request.site, post = post
        guard try await again.ways(person, vendor: vendor).needsMail else { throw WebRefusal.notFound }
        let wait = try await ground.store.append(vendor) { try RateLimit.againCode.hit(person.value, vendor: vendor, $0) }
        if let wait { throw SignInRefusal.waitProving(seconds: wait) }
        try await ground.store.write(vendor) { tx in
            guard let one = try Persons.find(person, vendor: vendor, tx) else { throw WebRefusal.notFound }
            var generator = SystemRandomNumberGenerator()
            let code = String((0..<8).map { _ in Character(String(Int.random(in: 0...9, using: &generator))) })
            try tx.execute("""
                UPDATE one_time_token SET used_at = \(tx.now) WHERE vendor_id = \(vendor) AND person_id = \(person) AND purpose = \(Self.codePurpose) AND used_at IS NULL
                """)
            try tx.execute("""
                INSERT INTO one_time_token (vendor_id, token_hash, purpose, person_id, payload, created_at, expires_at)
                VALUES (\(vendor), \(Self.hash(code, person)), \(Self.codePurpose), \(person), '', \(tx.now), \(tx.now.adding(seconds: Self.codeSeconds)))
                ON CONFLICT DO NOTHING
                """)
            let t = Localizer(locale: one.language, zone: one.zone)
            try post.send(
                Letter(subject: t(.signInMailCodeSubject(site: site.name)), greeting: t(.peopleMailInvitationGreeting(name: one.name)),
                       paragraphs: [t(.signInMailCodeText), code], button: nil, footnote: t(.signInMailCodeUntil)),
                to: one.email, name: one.name, person: person, once: "againCode:" + tx.newID(of: Never.self).value, site: site, language: one.language, tx)
        }
    }
    /// The limit of tries per person is what keeps eight digits from being guessed.
    private func useCode(_ code: String, _ person: PersonID, _ vendor: VendorID, _ tx: Transaction) throws -> Bool {
        try tx.execute("""
            UPDATE one_time_token SET used_at = \(tx.now)
            WHERE vendor_id = \(vendor) AND token_hash = \(Self.hash(code.filter { !$0.isWhitespace }, person)) AND purpose = \(Self.codePurpose) AND used_at IS NULL AND expires_at > \(tx.now)
            """) == 1
    }
    private static func hash(_ code: String, _ person: PersonID) -> String { SessionToken.hash("again \(person.value) \(code)") }
}

enum AgainRefusal: Refusal {
    case password
    var code: String { "signIn.againPassword" }
    var message: Message { .signInAgainPasswordWrong }
    var field: String? { "password" }
}
