import HTTPTypes
package import Kernel
package import People
import Store
package import Web

/// Letting people in and out. Hashing happens between transactions, never in one.
package struct SignIn: Sendable {
    let ground: Ground
    let post: Post
    private var store: Store { ground.store }
    package init(ground: Ground, post: Post) {
        self.ground = ground
        self.post = post
    }

    /// Checks e-mail and password. Unknown, wrong and suspended take the same time and give the same answer.
    /// - Throws: `SignInRefusal`, `PasswordBusy` before anything was counted
    package func verify(_ email: String, _ password: String, _ request: WebRequest) async throws -> PersonID {
        if HashQueue.shared.isFull { throw PasswordBusy(seconds: Int(HashQueue.patience.rounded(.up))) }
        let vendor = request.vendor, folded = Persons.folded(email), device = KnownDevice.token(request), address = request.address
        let wait = try await store.append(vendor) { try TryLimits.password.hit(folded, device: device, address: address, vendor: vendor, $0) }
        if let wait { throw SignInRefusal.wait(seconds: wait) }
        let rules = ground.proofRules
        struct Found: Sendable {
            var counts: Bool
            /// What everybody with such an address is told, whoever they are.
            var refusal: SignInRefusal
            var known: (person: PersonID, password: Password)?
        }
        let found = try await store.read(vendor) { tx -> Found in
            let forAnybody = try rules.counts(folded, nil, .password, isEntering: false, vendor: vendor, tx)
            var found = Found(counts: forAnybody, refusal: forAnybody ? .refused : .elsewhere)
            guard let person = try Persons.find(email: folded, vendor: vendor, tx), !person.isSuspended,
                  let password = try Persons.password(of: person.id, vendor: vendor, tx) else { return found }
            found.counts = try rules.counts(folded, person.id, .password, isEntering: false, vendor: vendor, tx)
            found.known = (person.id, password)
            return found
        }
        guard password.utf8.count <= Password.maximumBytes, found.counts, let (person, known) = found.known else {
            try await Password.pretend(String(password.prefix(Password.maximumBytes)))
            throw found.refusal
        }
        guard try await known.matches(password) else { throw found.refusal }
        return person
    }

    /// Lets somebody in who has proved who they are: the one door for every way of signing in. What the vendor's policy asks beyond
    /// the proof comes first; `link` is answered in the end, with the session's cookie.
    /// - Parameters:
    ///   - organization: the hat to wear first.
    ///   - method: how they proved it.
    ///   - link: where they wanted to go, such as `.redirect(next)`.
    package func enter(
        _ person: PersonID, _ request: WebRequest, organization: OrganizationID? = nil, method: SessionProof, to link: WebResponse
    ) async throws -> WebResponse {
        try await enter(person, request, organization: organization, proof: method, to: link)
    }

    /// - Parameters:
    ///   - trusts: whether this device skips the second step from now on; nil leaves that as it is.
    ///   - putsOff: the person saw what the rules ask for and sets it up another time.
    ///   - settling: what a second step was asked for; used up with the session.
    func enter(_ person: PersonID, _ request: WebRequest, organization: OrganizationID?, proof: SessionProof, to link: WebResponse,
               trusts: Bool? = nil, putsOff: Bool = false, settling pending: PendingSignIn? = nil) async throws -> WebResponse {
        let vendor = request.vendor, agent = request.headers[.userAgent] ?? "", address = request.address, device = KnownDevice.token(request)
        let today = request.today, zone = request.site.zone, rules = ground.proofRules
        let location = link.headers.first { $0.name == "Location" }?.value ?? "/", toast = link.toast
        enum Outcome: Sendable { case session(String, device: String), pending(String, SecondStep), late }
        let outcome = try await store.write(vendor) { tx -> Outcome in
            guard let person = try Persons.find(person, vendor: vendor, tx), !person.isSuspended else { throw SignInRefusal.refused }
            guard try rules.counts(Persons.folded(person.email), person.id, proof.method, isEntering: true, vendor: vendor, tx) else { throw SignInRefusal.elsewhere }
            let policy = try SignInPolicy.load(vendor, tx)
            let isTrusted = try KnownDevice.find(device, person.id, vendor: vendor, tx)?.isTrusted(policy, now: tx.now) ?? false
            let step = SecondStep.decide(SecondStep.Facts(
                proof: proof, means: try SignInMeans.of(person.id, vendor: vendor, tx),
                rule: try SecondStepRule.demand(on: person.id, today: today, vendor: vendor, zone: zone, tx), policy: policy, isDeviceTrusted: isTrusted, today: today))
            switch step {
            case .none: break
            case .maySetUp where putsOff: break
            default:
                if let pending, pending.proof == proof { return .pending("", step) }
                if let pending, !(try pending.settle(vendor: vendor, tx)) { return .late }
                // The password was right, so this was no guess; guesses of the second step have a count of their own.
                if pending == nil, proof.method == .password {
                    try TryLimits.password.giveBack(Persons.folded(person.email), device: device, address: address, vendor: vendor, tx)
                }
                return .pending(try PendingSignIn.open(person.id, proof, organization: organization, location: location, toast: toast, vendor: vendor, tx), step)
            }
            if let pending, !(try pending.settle(vendor: vendor, tx)) { return .late }
            if proof.method == .password { try TryLimits.password.clear(Persons.folded(person.email), device: device, address: address, vendor: vendor, tx) }
            let token = try Sessions.open(person.id, vendor: vendor, userAgent: agent, address: address, organization: organization, proof: proof, tx)
            return .session(token, device: try KnownDevice.note(device, person.id, agent: agent, trusts: trusts, vendor: vendor, tx))
        }
        let secure = request.site.portalOrigin.hasPrefix("https:")
        switch outcome {
        case .late: throw SignInRefusal.pendingGone
        case .session(let token, let device):
            let entered = link.adding("Set-Cookie", Sessions.cookie(token, secure: secure)).adding("Set-Cookie", KnownDevice.cookie(device, secure: secure))
            return pending == nil ? entered : entered.adding("Set-Cookie", PendingSignIn.endCookie)
        case .pending(let token, let step):
            let next = WebResponse.redirect(step == .ask ? SignInLinks.second : SignInLinks.setUp)
            return token.isEmpty ? next : next.adding("Set-Cookie", PendingSignIn.cookie(token, secure: secure))
        }
    }
}
