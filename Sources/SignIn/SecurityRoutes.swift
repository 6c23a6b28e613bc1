import HTML
import HTTPTypes
import Kernel
import Ledger
import People
import Store
import Web
import WebAuthn

/// Routes of one's own password, passkeys, second steps and devices.
struct SecurityRoutes: Sendable {
    let ground: Ground
    let post: Post
    private var mail: SecurityMail { SecurityMail(post: post) }

    var routes: [Route] { passwordRoutes + passkeyRoutes + stepRoutes + deviceRoutes }

    private var passwordRoutes: [Route] {
        [
            .page("/me/security", OwnAccount.self, "Shows how one signs in and where one is signed in", { request, scope in try await show(request, scope) }),
            .form("/me/password", OwnAccount.self, "Changes one's own password", { request, scope, form in
                try await changePassword(request, scope, form, knowsCurrent: true)
            }, again: { request, scope, _, errors in try await show(request, scope, errors) }),
            .form("/me/password/first", OwnAccount.self, "Sets one's first password", { request, scope, form in
                try await changePassword(request, scope, form, knowsCurrent: false)
            }, again: { request, scope, _, errors in try await show(request, scope, errors) }).sensitive(),
        ]
    }

    private var passkeyRoutes: [Route] {
        [
            .page("/me/passkeys/new", OwnAccount.self, "Asks for a new passkey", { request, _ in .page(SecurityViews.newPasskey(request, .none)) }).sensitive(),
            .call(.post, "/me/passkeys/options", OwnAccount.self, "Gives a challenge for making a passkey") { request, scope in
                guard let party = WebAuthn.RelyingParty(request) else { throw WebRefusal.notFound }
                let id = try own(scope), owner = request.tokens.csrf, site = request.site.name, vendor = scope.vendor
                return try .json(try await ground.store.write(vendor) { tx in
                    guard let person = try Persons.find(id, vendor: vendor, tx) else { throw WebRefusal.notFound }
                    return try Passkeys.creation(person, owner: owner, party, site: site, tx, vendor: vendor)
                })
            }.personally(),
            .form("/me/passkeys", OwnAccount.self, "Keeps a new passkey of one's own", { request, scope, form in
                guard let party = WebAuthn.RelyingParty(request) else { throw SignInRefusal.passkey }
                let credential = form.raw("credential"), name = form.text("name"), owner = request.tokens.csrf, person = try own(scope)
                return try await change(request, scope, .passkey, toast: .signInPasskeyAdded) { tx in
                    try Passkeys.register(credential, name: name, person, owner: owner, party, vendor: scope.vendor, tx)
                }
            }, again: { request, _, _, errors in .page(SecurityViews.newPasskey(request, errors)) }).sensitive(),
            .form("/me/passkeys/{passkey}/name", OwnAccount.self, "Renames a passkey of one's own", { request, scope, form in
                let id = try request.parameter("passkey"), person = try own(scope), name = try Passkeys.checked(form.text("name"))
                try await ground.store.write(scope.vendor) { try PasskeyStore.rename(id, name, of: person, vendor: scope.vendor, $0) }
                return .redirect(SignInLinks.security, toast: request.t(.signInPasskeyRenamed))
            }, again: { request, scope, _, errors in try await show(request, scope, errors) }),
            .form("/me/passkeys/{passkey}/remove", OwnAccount.self, "Removes a passkey of one's own", { request, scope, _ in
                let id = try request.parameter("passkey"), person = try own(scope)
                return try await change(request, scope, .passkey, isAdded: false, toast: .signInPasskeyRemoved) { tx in
                    try PasskeyStore.remove(id, of: person, vendor: scope.vendor, tx)
                }
            }, again: { request, scope, _, errors in try await show(request, scope, errors) }).sensitive(),
        ]
    }

    private var stepRoutes: [Route] {
        [
            .page("/me/security/app", OwnAccount.self, "Shows how to set up an authenticator app", { request, scope in try await showApp(request, scope, .none) }).sensitive(),
            .form("/me/security/app", OwnAccount.self, "Keeps an authenticator app by its first code", { request, scope, form in
                let code = form.text("code"), person = try own(scope)
                return try await change(request, scope, .app, toast: .signInAppAdded) { tx in
                    guard try AuthenticatorApp.confirm(code, person, vendor: scope.vendor, tx) else { throw SignInRefusal.code }
                }
            }, again: { request, scope, _, errors in try await showApp(request, scope, errors) }).sensitive(),
            .form("/me/security/app/remove", OwnAccount.self, "Removes one's own authenticator app", { request, scope, _ in
                let person = try own(scope)
                return try await change(request, scope, .app, isAdded: false, toast: .signInAppRemoved) { tx in
                    guard try AuthenticatorApp.remove(person, vendor: scope.vendor, tx) else { throw WebRefusal.notFound }
                }
            }, again: { request, scope, _, errors in try await show(request, scope, errors) }).sensitive(),
            .page("/me/security/recovery-codes", OwnAccount.self, "Offers new recovery codes", { request, scope in
                let person = try own(scope)
                let left = try await ground.store.read(scope.vendor) { try RecoveryCodes.left(person, vendor: scope.vendor, $0) }
                return .page(SecurityViews.offerCodes(request, left: left, next: Self.next(request.query)))
            }).personally(),
            .form("/me/security/recovery-codes", OwnAccount.self, "Makes new recovery codes and shows them once", { request, scope, form in
                let person = try own(scope), ledger = ground.ledger, mail = mail, site = request.site
                let codes = try await ground.store.write(scope.vendor) { tx in
                    try Access.confirm(scope, tx)
                    try ledger.append(MeansChanged(person, .recoveryCodes), by: scope.actor, tx)
                    try mail.tell(person, .recoveryCodes, site, tx)
                    return try RecoveryCodes.make(person, vendor: scope.vendor, tx)
                }
                return .page(SecurityViews.codes(request, codes, next: Self.next(form))).repeated(at: SignInLinks.recoveryCodes)
            }).sensitive(),
            .form("/me/security/recovery-codes/file", OwnAccount.self, "Gives the recovery codes that are shown as a file", { request, scope, form in
                let person = try own(scope), codes = form.all("code")
                guard try await ground.store.read(scope.vendor, { try RecoveryCodes.areAll(codes, of: person, vendor: scope.vendor, $0) }) else { throw WebRefusal.notFound }
                let lines = [request.t(.signInCodesFileHead(site: request.site.name, address: request.site.portalOrigin)), ""] + codes + [""]
                return .bytes(Array(lines.joined(separator: "\r\n").utf8), type: "text/plain; charset=utf-8", fileName: "recovery-codes.txt")
            }),
        ]
    }

    private var deviceRoutes: [Route] {
        [
            .form("/me/devices/{device}/forget", OwnAccount.self, "Forgets a device that skips the second step", { request, scope, _ in
                let id = try request.parameter("device"), person = try own(scope)
                try await ground.store.write(scope.vendor) { try KnownDevice.forget(id, of: person, vendor: scope.vendor, $0) }
                return .redirect(SignInLinks.security, toast: request.t(.signInDeviceForgotten))
            }),
            .form("/me/devices/forget", OwnAccount.self, "Forgets all devices that skip the second step", { request, scope, _ in
                let person = try own(scope)
                try await ground.store.write(scope.vendor) { try KnownDevice.forget(nil, of: person, vendor: scope.vendor, $0) }
                return .redirect(SignInLinks.security, toast: request.t(.signInDevicesForgotten))
            }),
            .form("/me/sessions/{session}/end", OwnAccount.self, "Signs out one of one's own devices", { request, scope, _ in
                let id = try request.parameter("session"), person = try own(scope)
                try await ground.store.write(scope.vendor) { try MySessions.endSession(id, of: person, vendor: scope.vendor, $0) }
                ground.access.forgetAll()
                return .redirect(SignInLinks.security, toast: request.t(.signInSessionEnded))
            }),
            .form("/me/sessions/end-others", OwnAccount.self, "Signs out all of one's other devices", { request, scope, _ in
                let person = try own(scope), current = current(request)
                let count = try await ground.store.write(scope.vendor) { tx in
                    let others = try MySessions.sessions(person, vendor: scope.vendor, tx).count { $0.id != current }
                    try Sessions.revokeAll(of: person, keeping: current, vendor: scope.vendor, tx)
                    return others
                }
                ground.access.forgetAll()
                return .redirect(SignInLinks.security, toast: request.t(.signInSessionsEndedAll(count: count)))
            }),
        ]
    }

    // MARK: what they share

    private func own(_ scope: Scope<OwnAccount>) throws -> PersonID {
        guard let person = scope.reach.person else { throw WebRefusal.notFound }
        return person
    }
    private func current(_ request: WebRequest) -> String { (request.authority as? SessionAuthority)?.sessionID ?? "" }
    private static func next(_ fields: Fields) -> Link? { fields.filled("next").flatMap { Link(returningTo: $0) } }

    private func show(_ request: WebRequest, _ scope: Scope<OwnAccount>, _ errors: FormErrors = .none) async throws -> WebResponse {
        let id = try own(scope), current = current(request), vendor = scope.vendor
        let model = try await ground.store.read(vendor) { tx in
            let policy = try SignInPolicy.load(vendor, tx)
            return SecurityModel(
                sessions: try MySessions.sessions(id, vendor: vendor, tx), currentSession: current, hasPassword: try Persons.password(of: id, vendor: vendor, tx) != nil,
                passkeys: try PasskeyStore.of(id, vendor: vendor, tx), app: try AuthenticatorApp.of(id, vendor: vendor, tx),
                recoveryCodes: try RecoveryCodes.left(id, vendor: vendor, tx), devices: try KnownDevice.trusted(id, policy, vendor: vendor, tx), policy: policy)
        }
        return .page(SecurityViews.page(request, model, errors))
    }
    private func showApp(_ request: WebRequest, _ scope: Scope<OwnAccount>, _ errors: FormErrors) async throws -> WebResponse {
        let person = try own(scope), viewer = try request.viewer()
        let secret = try await ground.store.write(scope.vendor) { try AuthenticatorApp.offer(person, vendor: scope.vendor, $0) }
        return .page(SecurityViews.app(request, secret: secret, account: viewer.email, errors))
    }

    /// Adds or removes a means: confirmed, in the ledger, told by mail; what the vendor's rules ask for stays.
    private func change(_ request: WebRequest, _ scope: Scope<OwnAccount>, _ means: MeansChanged.Means, isAdded: Bool = true, toast: Message,
                        _ body: @escaping @Sendable (Transaction) throws -> Void) async throws -> WebResponse {
        let person = try own(scope), ledger = ground.ledger, mail = mail, site = request.site, vendor = scope.vendor, today = request.today
        let left = try await ground.store.write(vendor) { tx -> SignInMeans in
            try Access.confirm(scope, tx)
            try body(tx)
            let left = try SignInMeans.of(person, vendor: vendor, tx)
            if !isAdded, let demand = try SecondStepRule.demand(on: person, today: today, vendor: vendor, zone: site.zone, tx) {
                guard demand.strength == .any ? left.isAny : left.passkeys > 0 || means == .app else { throw SignInRefusal.lastMeans }
            }
            try ledger.append(MeansChanged(person, means, isAdded: isAdded), by: scope.actor, tx)
            try mail.tell(person, means, isAdded: isAdded, site, tx)
            return left
        }
        // Whoever has a second step needs a way back in without it.
        if isAdded, left.recoveryCodes == 0 { return .redirect(SignInLinks.recoveryCodes, toast: request.t(toast)) }
        return .redirect(SignInLinks.security, toast: request.t(toast))
    }

    private func changePassword(_ request: WebRequest, _ scope: Scope<OwnAccount>, _ form: Fields, knowsCurrent: Bool) async throws -> WebResponse {
        let person = try own(scope), viewer = try request.viewer(), vendor = scope.vendor, current = current(request), ledger = ground.ledger, mail = mail, site = request.site
        let wait = try await ground.store.append(vendor) { try RateLimit.proveAgain.hit(person.value, vendor: vendor, $0) }
        if let wait { throw SignInRefusal.waitProving(seconds: wait) }
        let known = try await ground.store.read(vendor) { try Persons.password(of: person, vendor: vendor, $0) }
        if knowsCurrent {
            guard let known, try await known.matches(String((form.raw("current") ?? "").prefix(Password.maximumBytes))) else { throw PasswordRefusal.wrong }
        } else if known != nil { throw PasswordRefusal.wrong }
        let entered = form.raw("password") ?? ""
        if let problem = PasswordRule.problem(entered, name: viewer.name, email: viewer.email, words: [site.name, viewer.organizationName]) { throw problem }
        let made = try await Password.make(entered)
        try await ground.store.write(vendor) { tx in
            try Access.confirm(scope, tx)
            try Persons.setPassword(made, of: person, vendor: vendor, tx)
            try Sessions.revokeAll(of: person, keeping: current, vendor: vendor, tx)
            try RateLimit.proveAgain.clear(person.value, vendor: vendor, tx)
            try ledger.append(MeansChanged(person, .password), by: scope.actor, tx)
            try mail.tell(person, .password, site, tx)
        }
        ground.access.forgetAll()
        return .redirect(SignInLinks.security, toast: request.t(knowsCurrent ? .signInMyPasswordSaved : .signInMyPasswordSet))
    }
}
