import HTML
import HTTPTypes
import Jobs
import Kernel
import Ledger
import People
import Store
import Web

/// Linking a dispatched learner to a person: in the learner's window, where the pass proves, and for administrators on the learner's page.
extension PackagesRoom {
    var dispatchLinkRoutes: [Route] {
        let base = "/dispatched/{pass}/link"
        return [
            Self.visiting(.get, .page, base, "Asks a dispatched learner for their work e-mail address, or for the code") { request in
                try await linkPage(request, Fields(), .none)
            },
            Self.visiting(.post, .page, base, "Sends a code to a dispatched learner's work e-mail address") { request in
                let form = try await Self.form(request, limit: 1 << 12), verb = AskDispatchLink(email: form.text("email")), vendor = request.vendor
                let links = DispatchedLinks(pass: try request.parameter("pass"))
                return try await linkAnswer(request, form) {
                    let visit = try await ground.store.read(vendor) { try self.visit(request, $0) }
                    if let wait = try await ground.store.append(vendor, { try verb.hit(visit.learner, vendor: vendor, $0) }) { throw DispatchLinkRefusal.wait(minutes: (wait + 59) / 60) }
                    try await ground.store.write(vendor) { try verb.perform(self.visit(request, $0), vendor: vendor, $0) }
                    return .redirect(links.link)
                }
            },
            Self.visiting(.post, .page, base + "/code", "Links a dispatched learner to the person whose mail held the code") { request in
                let form = try await Self.form(request, limit: 1 << 12), verb = ConfirmDispatchLink(code: form.text("code")), vendor = request.vendor, zone = request.site.zone
                let links = DispatchedLinks(pass: try request.parameter("pass")), ledger = ground.ledger
                return try await linkAnswer(request, form) {
                    let answer = try await ground.store.write(vendor) { tx in
                        let visit = try self.visit(request, tx)
                        return try verb.perform(visit, zone: zone, ledger: ledger, by: Actor(kind: .launch, id: visit.learner.id.value), vendor: vendor, tx)
                    }
                    switch answer {
                    case .linked: return .redirect(links.landing)
                    case .wrong(let left): throw DispatchLinkRefusal.code(left: left)
                    case .spent: throw DispatchLinkRefusal.spent
                    }
                }
            },
            .form("/dispatches/{dispatch}/learners/{learner}/unlink", ManagePeople.self, "Ends the link of a dispatched learner to a person") { request, scope, form in
                let dispatch: DispatchID = try request.id("dispatch"), learner: DispatchLearnerID = try request.id("learner"), reason = form.text("reason")
                try await ground.store.write(scope.vendor) { try EndDispatchLink.byAdministrator(dispatch, learner, reason: reason, scope, ledger: ground.ledger, $0) }
                return .redirect(DispatchLinks.learner(dispatch, learner), toast: request.t(.packagesUnlinked))
            } again: { request, scope, form, errors in .page(try await learnerPage(request, scope.reach, form, errors)) },
        ]
    }

    /// Two confirmations at once meet at the constraint: whoever comes second finds the learner linked.
    private func linkAnswer(_ request: WebRequest, _ form: Fields, _ act: @Sendable () async throws -> WebResponse) async throws -> WebResponse {
        do { return try await act() } catch let error as SQLError where error.kind == .unique {
            return try await linkPage(request, form, FormErrors([DispatchLinkRefusal.linked])).status(409)
        } catch {
            guard let refusal = error as? DispatchLinkRefusal else { throw error }
            return try await linkPage(request, form, FormErrors([refusal])).status(refusal.status)
        }
    }
    private func linkPage(_ request: WebRequest, _ values: Fields, _ errors: FormErrors) async throws -> WebResponse {
        let vendor = request.vendor, links = DispatchedLinks(pass: try request.parameter("pass"))
        let (visit, standing) = try await ground.store.read(vendor) { tx -> (DispatchVisit, LinkStanding) in
            let visit = try self.visit(request, tx)
            return (visit, try LinkStanding.load(visit, vendor: vendor, tx))
        }
        let another = request.query.filled("another") != nil || values.raw("email") != nil
        return DispatchedPages.framed(.page(DispatchLinkPages.page(request, visit, standing, links, another: another, values, errors)), visit.dispatch, request)
    }

    /// Writes the mail with the code.
    var linkCodes: JobKind {
        let ground = ground, post = post
        return JobKind(AskDispatchLink.jobKind) { run in
            guard let site = try await ground.sites.vendors().first(where: { $0.vendor == run.vendor }) else { return }
            try await AskDispatchLink.send(payload: run.payload, site: site, post: post, store: ground.store)
        }
    }
}
