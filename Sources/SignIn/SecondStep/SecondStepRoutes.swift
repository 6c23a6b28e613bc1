import HTML
import HTTPTypes
import Kernel
import Ledger
import People
import Store
import Web
import WebAuthn

/// Between the first proof and the session: giving a second step, or setting one up.
struct SecondStepRoutes: Sendable {
    let ground: Ground
    let post: Post
    private var signIn: SignIn { SignIn(ground: ground, post: post) }
    private var mail: SecurityMail { SecurityMail(post: post) }

    var routes: [Route] { asking + settingUp }

    /// What a page of this kind shows.
    struct Model: Sendable {
        let pending: PendingSignIn
        let person: Person
        let means: SignInMeans
        let policy: SignInPolicy
        let demand: SecondStep.Demand?
    }
    private func model(_ request: WebRequest) async throws -> Model? {
        let vendor = request.vendor, today = request.today, zone = request.site.zone
        return try await ground.store.write(vendor) { tx -> Model? in
            guard let pending = try PendingSignIn.find(request, tx), let person = try Persons.find(pending.person, vendor: vendor, tx) else { return nil }
            return Model(pending: pending, person: person, means: try SignInMeans.of(person.id, vendor: vendor, tx), policy: try SignInPolicy.load(vendor, tx),
                         demand: try SecondStepRule.demand(on: person.id, today: today, vendor: vendor, zone: zone, tx))
        }
    }
    private func pending(_ request: WebRequest) async throws -> PendingSignIn {
        guard let pending = try await ground.store.read(request.vendor, { try PendingSignIn.find(request, $0) }) else { throw SignInRefusal.pendingGone }
        return pending
    }
    /// A page where a form was sent, whose answer cannot lead on.
    private func gone(_ request: WebRequest, _ errors: FormErrors) -> WebResponse {
        errors.isEmpty ? .redirect(PeopleLinks.signIn, toast: request.t(.signInPendingGone)) : .page(SecondStepViews.gone(request))
    }

    // MARK: giving one

    private var asking: [Route] {
        [
            .page("/sign-in/second", "Asks for the second step", anyone: { request in try await ask(request, .none) }),
            .form("/sign-in/second", "Takes the second step and signs in", anyone: { request, form in
                let pending = try await pending(request)
                let second = try await prove(pending, request, form)
                var proof = pending.proof
                proof.second = second
                let trusts: Bool? = form.contains("trust") ? true : nil
                return try await signIn.enter(pending.person, request, organization: pending.organization, proof: proof, to: pending.link, trusts: trusts, settling: pending)
            }, again: { request, _, errors in try await ask(request, errors) }),
            options("/sign-in/second/options", "Gives a challenge for a passkey as second step") { person, request, party, tx in
                try Passkeys.request(.second, person: person.id, owner: request.tokens.csrf, party, vendor: request.vendor, tx)
            },
        ]
    }
    private func ask(_ request: WebRequest, _ errors: FormErrors) async throws -> WebResponse {
        guard let model = try await model(request) else { return gone(request, errors) }
        return .page(SecondStepViews.ask(request, model, errors))
    }
    private func options(_ pattern: String, _ summary: String,
                         _ make: @escaping @Sendable (Person, WebRequest, WebAuthn.RelyingParty, Transaction) throws -> some Encodable & Sendable) -> Route {
        Route(kind: .call, method: .post, pattern: pattern, access: .anyone, summary: summary) { request in
            try CallToken.check(request)
            guard let party = WebAuthn.RelyingParty(request) else { throw WebRefusal.notFound }
            let pending = try await pending(request), vendor = request.vendor
            return try .json(try await ground.store.write(vendor) { tx in
                guard let person = try Persons.find(pending.person, vendor: vendor, tx) else { throw WebRefusal.notFound }
                return try make(person, request, party, tx)
            })
        }
    }

    /// An app's code, a recovery code or a passkey. Wrong ones count per person, and the count outlives the request.
    private func prove(_ pending: PendingSignIn, _ request: WebRequest, _ form: Fields) async throws -> SessionProof.Method {
        let vendor = request.vendor, person = pending.person, code = form.text("code"), credential = form.raw("credential") ?? "", owner = request.tokens.csrf
        let party = WebAuthn.RelyingParty(request), ledger = ground.ledger, mail = mail, site = request.site
        let wait = try await ground.store.append(vendor) { try RateLimit.secondStep.hit(person.value, vendor: vendor, $0) }
        if let wait { throw SignInRefusal.waitProving(seconds: wait) }
        return try await ground.store.write(vendor) { tx in
            let method: SessionProof.Method
            if !credential.isEmpty {
                guard let party else { throw SignInRefusal.passkey }
                _ = try Passkeys.verify(credential, .second, person: person, owner: owner, party, vendor: vendor, tx)
                method = .passkey
            } else if RecoveryCodes.looksLike(code) {
                guard try RecoveryCodes.use(code, person, vendor: vendor, tx) else { throw SignInRefusal.code }
                try ledger.append(MeansChanged(person, .recoveryCodeUsed), by: Actor(kind: .person, id: person.value), tx)
                try mail.tell(person, .recoveryCodeUsed, site, tx)
                method = .recoveryCode
            } else {
                guard try AuthenticatorApp.use(code, person, vendor: vendor, tx) else { throw SignInRefusal.code }
                method = .oneTimeCode
            }
            try RateLimit.secondStep.clear(person.value, vendor: vendor, tx)
            return method
        }
    }

    // MARK: setting one up on the way in

    private var settingUp: [Route] {
        [
            .page("/sign-in/set-up", "Leads through setting up a second step", anyone: { request in try await setUp(request, .none) }),
            .form("/sign-in/set-up/app", "Sets up an authenticator app and signs in", anyone: { request, form in
                let pending = try await pending(request), vendor = request.vendor, code = form.text("code"), change = change(pending.person, .app, request)
                try await mayAdd(pending, request)
                try await ground.store.write(vendor) { tx in
                    guard try AuthenticatorApp.confirm(code, pending.person, vendor: vendor, tx) else { throw SignInRefusal.code }
                    try change(tx)
                }
                return try await finish(pending, request, second: .oneTimeCode)
            }, again: { request, _, errors in try await setUp(request, errors) }),
            .form("/sign-in/set-up/passkey", "Sets up a passkey and signs in", anyone: { request, form in
                guard let party = WebAuthn.RelyingParty(request) else { throw SignInRefusal.passkey }
                let pending = try await pending(request), vendor = request.vendor, owner = request.tokens.csrf, change = change(pending.person, .passkey, request)
                let credential = form.raw("credential"), name = form.filled("name") ?? PasskeyViews.suggestedName(request)
                try await mayAdd(pending, request)
                try await ground.store.write(vendor) { tx in
                    try Passkeys.register(credential, name: name, pending.person, owner: owner, party, vendor: vendor, tx)
                    try change(tx)
                }
                return try await finish(pending, request, second: .passkey)
            }, again: { request, _, errors in try await setUp(request, errors) }),
            .form("/sign-in/set-up/later", "Puts off setting up a second step", anyone: { request, _ in
                let pending = try await pending(request)
                return try await signIn.enter(pending.person, request, organization: pending.organization, proof: pending.proof, to: pending.link, putsOff: true, settling: pending)
            }, again: { request, _, errors in .page(Refused.page(request, errors)) }),
            options("/sign-in/set-up/options", "Gives a challenge for making a passkey on the way in") { person, request, party, tx in
                try Passkeys.creation(person, owner: request.tokens.csrf, party, site: request.site.name, tx, vendor: request.vendor)
            },
        ]
    }

    /// Whoever has a second step gives it before adding another: the first proof alone must not be enough to make a new key to the house.
    private func mayAdd(_ pending: PendingSignIn, _ request: WebRequest) async throws {
        let vendor = request.vendor, person = pending.person
        let means = try await ground.store.read(vendor) { try SignInMeans.of(person, vendor: vendor, $0) }
        guard !means.isAny || pending.proof.second != nil || pending.proof.isTwoFactors else { throw SignInRefusal.pendingGone }
        let wait = try await ground.store.append(vendor) { try RateLimit.secondStep.hit(person.value, vendor: vendor, $0) }
        if let wait { throw SignInRefusal.waitProving(seconds: wait) }
    }
    private func change(_ person: PersonID, _ means: MeansChanged.Means, _ request: WebRequest) -> @Sendable (Transaction) throws -> Void {
        let ledger = ground.ledger, mail = mail, site = request.site
        return { tx in
            try ledger.append(MeansChanged(person, means), by: Actor(kind: .person, id: person.value), tx)
            try mail.tell(person, means, site, tx)
            try RateLimit.secondStep.clear(person.value, vendor: site.vendor, tx)
        }
    }
    /// In, and on to the recovery codes where there are none yet.
    private func finish(_ pending: PendingSignIn, _ request: WebRequest, second: SessionProof.Method) async throws -> WebResponse {
        let vendor = request.vendor
        let left = try await ground.store.read(vendor) { try RecoveryCodes.left(pending.person, vendor: vendor, $0) }
        var proof = pending.proof
        proof.second = second
        let to: WebResponse = left > 0 ? pending.link : .redirect(SignInLinks.recoveryCodes.query("next", pending.location))
        return try await signIn.enter(pending.person, request, organization: pending.organization, proof: proof, to: to, settling: pending)
    }
    private func setUp(_ request: WebRequest, _ errors: FormErrors) async throws -> WebResponse {
        guard let model = try await model(request) else { return gone(request, errors) }
        guard !model.means.isAny || model.pending.proof.second != nil || model.pending.proof.isTwoFactors else { return .redirect(SignInLinks.second) }
        let vendor = request.vendor
        let secret = try await ground.store.write(vendor) { try AuthenticatorApp.offer(model.person.id, vendor: vendor, $0) }
        return .page(SecondStepViews.setUp(request, model, secret: secret, errors))
    }
}
