import HTML
import Kernel
import Mail
import People
import SignIn
import Store
import Web

/// The public pages: an address or a code, the code from the mail, the last questions. Made for a phone first.
///
/// Every address gets the same answer, in words and in time: nothing about a person or a domain is read before the code came back.
struct EntryRoutes: Sendable {
    let ground: Ground
    let post: Post
    let signIn: SignIn

    var routes: [Route] {
        [
            .page("/join", "Asks for an address or a code to join with", anyone: { request in
                // A typed code leads to its own page, so that it works as a plain form.
                if let code = request.query.filled("code") {
                    guard let read = JoinCode.read(code) else { return .page(EntryViews.start(request, request.query, FormErrors([JoiningRefusal.code]))).status(422) }
                    return .redirect(JoiningLinks.join(read).query("next", request.query.filled("next")))
                }
                if request.query.contains("asked") { return .page(EntryViews.asked(request)) }
                return .page(EntryViews.start(request, request.query, .none))
            }),
            .form("/join", "Sends a code to an address", anyone: { request, form in
                try await send(request, form, code: nil, organization: nil)
            }, again: { request, form, errors in .page(EntryViews.start(request, form, errors)) }),
            .page("/join/{code}", "Asks for an address to join an organization with", anyone: { request in
                guard let found = try await code(request) else { return .page(EntryViews.codeGone(request), status: 404) }
                return .page(EntryViews.code(request, found.code, organization: found.organization, request.query, .none))
            }),
            .form("/join/{code}", "Sends a code to an address that came with a join code", anyone: { request, form in
                guard let found = try await code(request) else { return .page(EntryViews.codeGone(request), status: 404) }
                return try await send(request, form, code: found.code.id, organization: found.organization)
            }, again: { request, form, errors in
                guard let found = try await code(request) else { return .page(EntryViews.codeGone(request), status: 404) }
                return .page(EntryViews.code(request, found.code, organization: found.organization, form, errors))
            }),
            .page("/join/mail/{try}", "Asks for the code from the mail", anyone: { request in try await mailCode(request, .none) }),
            .form("/join/mail/{try}", "Checks the code from the mail", anyone: { request, form in
                let id = try request.id("try", of: Never.self).value, code = form.text("code"), vendor = request.vendor, address = request.address
                let proof = try await ground.store.append(vendor) { tx -> JoinTries.Proof in
                    if let wait = try RateLimit.joinCheck.hit(address, vendor: vendor, tx) { throw JoiningRefusal.wait(seconds: wait) }
                    return try JoinTries.check(id, code, vendor: vendor, tx)
                }
                switch proof {
                case .good(let pass): return .redirect(JoiningLinks.enter(pass))
                case .wrong(let left): throw JoiningRefusal.mailCode(left: left)
                case .spent: throw JoiningRefusal.mailCodeSpent
                }
            }, again: { request, _, errors in try await mailCode(request, errors) }),
            .page("/join/enter/{pass}", "Asks what is still needed to become a member", anyone: { request in try await enter(request, request.query, .none) }),
            .form("/join/enter/{pass}", "Becomes a member and signs in", anyone: { request, form in try await join(request, form) },
                  again: { request, form, errors in try await enter(request, form, errors) }),
            .form("/join/enter/{pass}/ask", "Asks an organization to be let in", anyone: { request, form in try await ask(request, form) },
                  again: { request, form, errors in try await enter(request, form, errors) }),
        ]
    }

    /// The open code of the path. Guessing is counted: whoever misses too often gets nothing for a while.
    private func code(_ request: WebRequest) async throws -> (code: JoinCode, organization: String)? {
        let vendor = request.vendor, today = request.today, address = request.address
        guard let text = JoinCode.read(try request.parameter("code")) else { return nil }
        if let found = try await ground.store.read(vendor, { try JoinCodes.open(text, today: today, vendor: vendor, $0) }) { return found }
        if let wait = try await ground.store.append(vendor, { try RateLimit.joinMiss.hit(address, vendor: vendor, $0) }) { throw WebRefusal.tryLater(seconds: wait) }
        return nil
    }

    private func send(_ request: WebRequest, _ form: Fields, code: String?, organization: String?) async throws -> WebResponse {
        guard let email = EmailAddress(form.text("email")) else { throw JoiningRefusal.email }
        let vendor = request.vendor, address = request.address, site = request.site, post = post
        let language = request.t.language, next = form.filled("next").flatMap { Link(returningTo: $0)?.address }
        let wait = try await ground.store.append(vendor) { tx -> Int? in
            let byAddress = try RateLimit.joinAddress.hit(address, vendor: vendor, tx)
            return try RateLimit.joinEmail.hit(email.folded, vendor: vendor, tx) ?? byAddress
        }
        if let wait { throw JoiningRefusal.wait(seconds: wait) }
        let made = try await ground.store.write(vendor) { tx in
            let made = try JoinTries.make(email.text, code: code, next: next, vendor: vendor, tx)
            try JoinTries.mail(made, to: email.text, organization: organization, site: site, language: language, post: post, tx)
            return made
        }
        return .redirect(JoiningLinks.mail(made.id))
    }

    private func mailCode(_ request: WebRequest, _ errors: FormErrors) async throws -> WebResponse {
        let id = try request.id("try", of: Never.self).value, vendor = request.vendor
        guard let open = try await ground.store.read(vendor, { try JoinTries.pending(id, vendor: vendor, $0) }) else {
            return .page(EntryViews.gone(request), status: 404)
        }
        return .page(EntryViews.mailCode(request, id: id, email: open.email, errors))
    }

    private func door(_ request: WebRequest) async throws -> Doorway? {
        let pass = try request.parameter("pass"), vendor = request.vendor, today = request.today
        guard pass.utf8.count == SessionToken.characters else { return nil }
        return try await ground.store.read(vendor) { try Doorway.open(pass, today: today, vendor: vendor, $0) }
    }

    private func enter(_ request: WebRequest, _ values: Fields, _ errors: FormErrors) async throws -> WebResponse {
        guard let door = try await door(request) else { return .page(EntryViews.gone(request), status: 404) }
        return .page(DoorViews.page(request, door, pass: try request.parameter("pass"), values, errors))
    }

    private func join(_ request: WebRequest, _ form: Fields) async throws -> WebResponse {
        guard let door = try await door(request) else { return .page(EntryViews.gone(request), status: 404) }
        let pass = try request.parameter("pass"), vendor = request.vendor, site = request.site, today = request.today
        var answers = try Self.answers(form, door, request)
        if door.person == nil, let entered = form.raw("password"), !entered.isEmpty {
            if let problem = PasswordRule.problem(entered, name: answers.name, email: door.attempt.email, words: [site.name] + door.places.map(\.name)) { throw problem }
            answers.password = try await Password.make(entered)
        }
        let given = answers, join = Join(ledger: ground.ledger)
        guard let joined = try await ground.store.write(vendor, { try join.perform(pass, given, site: site, today: today, $0) }) else {
            return .page(EntryViews.gone(request), status: 404)
        }
        ground.access.forgetAll()
        let welcome = Localizer(locale: answers.language, zone: request.t.zone)(.joiningJoined(name: joined.name))
        let next = joined.next.flatMap { Link(returningTo: $0) } ?? "/"
        do {
            return try await signIn.enter(joined.person, request, organization: joined.organization, method: .mailCode, to: .redirect(next, toast: welcome))
        } catch is any Refusal {
            // A member now, but a code by mail is no way in for this address: the company's own sign-in is.
            return .redirect(PeopleLinks.signIn.query("next", next.address), toast: request.t(.joiningJoinedSignIn))
        }
    }

    /// - Throws: `Refusals` of everything that is missing
    private static func answers(_ form: Fields, _ door: Doorway, _ request: WebRequest) throws -> Join.Answers {
        var refusals: [any Refusal] = []
        let name = form.text("name"), role = form.filled("jobRole"), tag = form.filled("language")
        if door.person == nil, name.isEmpty || name.count > Limits.nameCharacters { refusals.append(JoiningRefusal.name) }
        if let role, JobRole(rawValue: role) == nil { refusals.append(JoiningRefusal.jobRole) }
        let chosen = tag.flatMap { Language(tag: $0) }
        if tag != nil, chosen == nil { refusals.append(JoiningRefusal.language) }
        let agreed = Set(form.all("agree")), spoken = request.t.language == .pseudo ? Language.en : request.t.language
        if let missing = door.texts.first(where: { $0.asks == .agree && !agreed.contains($0.id) }) {
            refusals.append(JoiningRefusal.mustAgree(title: missing.title.resolve(request.t.language)))
        }
        if let refusals = Refusals(refusals) { throw refusals }
        return Join.Answers(office: OrganizationID(checking: form.text("office")), name: name, jobRole: role, language: chosen ?? door.person?.language ?? spoken, password: nil,
                            agreed: agreed, address: request.address)
    }

    private func ask(_ request: WebRequest, _ form: Fields) async throws -> WebResponse {
        guard let door = try await door(request) else { return .page(EntryViews.gone(request), status: 404) }
        guard case .ask(let code, _) = door.way else { return .redirect(JoiningLinks.enter(try request.parameter("pass"))) }
        var refusals: [any Refusal] = []
        let name = door.person?.name ?? form.text("name"), organization = form.text("organization")
        if name.isEmpty || name.count > Limits.nameCharacters { refusals.append(JoiningRefusal.name) }
        var known = code?.id
        let vendor = request.vendor, today = request.today
        if code == nil {
            if organization.isEmpty { refusals.append(JoiningRefusal.organization) } else if let typed = JoinCode.read(organization) {
                known = try await ground.store.read(vendor) { try JoinCodes.open(typed, today: today, vendor: vendor, $0)?.code.id }
                if known == nil { refusals.append(JoiningRefusal.code) }
            } else if !door.mayName { refusals.append(JoiningRefusal.code) }
        }
        if let refusals = Refusals(refusals) { throw refusals }
        let message = form.text("message"), language = request.t.language, viaCode = known
        // A code that was typed here is the way it would have been from the start: straight in, where it lets in.
        if code == nil, let viaCode {
            try await ground.store.write(vendor) { tx in
                try tx.execute("UPDATE join_try SET code_id = \(viaCode) WHERE vendor_id = \(vendor) AND id = \(door.attempt.id)")
            }
            return .redirect(JoiningLinks.enter(try request.parameter("pass")))
        }
        try await ground.store.write(vendor) { tx in
            try JoinRequests.ask(door, name: name, organization: organization, message: message, language: language, vendor: vendor, tx)
        }
        return .redirect(JoiningLinks.join.query("asked", "yes"))
    }
}
