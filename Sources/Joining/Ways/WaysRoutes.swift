import Documents
import HTML
import Kernel
import People
import Store
import Web

/// The page "How people join" of an organization, and everything done there.
struct WaysRoutes: Sendable {
    let ground: Ground
    let post: Post
    let checks: DomainChecks
    private var mail: RequestPost { RequestPost(ground: ground, post: post) }

    var routes: [Route] { pageRoutes + codeRoutes + domainRoutes + requestRoutes + entryRoutes }

    private var pageRoutes: [Route] {
        [
            .page("/joining", ManagePeople.self, "Leads to how people join one's own organization", { request, scope in
                guard let own = request.authority.viewer?.organization, scope.reach.contains(own) else { return .redirect(PeopleLinks.organizations) }
                let isVendor = try await ground.store.read(scope.vendor) { try OrganizationStore.find(own, scope.reach, vendor: scope.vendor, $0)?.isVendor ?? true }
                return .redirect(isVendor ? PeopleLinks.organizations : JoiningLinks.ways(own))
            }),
            .page("/organizations/{organization}/joining", ManagePeople.self, "Shows how people join an organization", { request, scope in
                try await show(request, scope, Fields(), .none)
            }),
        ]
    }

    private var codeRoutes: [Route] {
        [
            .form("/organizations/{organization}/joining/codes", ManagePeople.self, "Makes a code to join with", { request, scope, form in
                let id = try await seen(request, scope), draft = try JoinCodes.Draft(form), ledger = ground.ledger
                let code = try await ground.store.write(scope.vendor) { try JoinCodes.make(scope, id, draft, ledger: ledger, $0) }
                return .redirect(JoiningLinks.code(id, code), toast: request.t(.joiningCodeMade))
            }, again: { request, scope, form, errors in try await show(request, scope, form, errors) }),
            .page("/organizations/{organization}/joining/codes/{code}", ManagePeople.self, "Shows a code, its link and who came by it", { request, scope in
                let (one, code) = try await code(request, scope)
                let entries = try await ground.store.read(scope.vendor) { try JoinEntries.list(one.id, code: code.id, vendor: scope.vendor, $0) }
                return .page(CodeViews.page(request, one, code, entries))
            }),
            .page("/organizations/{organization}/joining/codes/{code}/qr.png", ManagePeople.self, "Gives a code's link as a picture to print", { request, scope in
                let (_, code) = try await code(request, scope)
                return .bytes(try QRCode(request.site.portalOrigin + JoiningLinks.join(code.code).address).png(scale: 16), type: "image/png", fileName: "join-\(code.code).png")
            }),
            .form("/organizations/{organization}/joining/codes/{code}/rotate", ManagePeople.self, "Replaces a code by a new one", { request, scope, _ in
                let id: OrganizationID = try request.id("organization"), code = try request.id("code", of: Never.self).value, ledger = ground.ledger
                let new = try await ground.store.write(scope.vendor) { try JoinCodes.rotate(scope, code, of: id, ledger: ledger, $0) }
                return .redirect(JoiningLinks.code(id, new), toast: request.t(.joiningCodeRotated))
            }),
            .form("/organizations/{organization}/joining/codes/{code}/end", ManagePeople.self, "Ends a code", { request, scope, _ in
                let id: OrganizationID = try request.id("organization"), code = try request.id("code", of: Never.self).value, ledger = ground.ledger
                try await ground.store.write(scope.vendor) { try JoinCodes.end(scope, code, of: id, ledger: ledger, $0) }
                return .redirect(JoiningLinks.ways(id), toast: request.t(.joiningCodeEnded))
            }),
        ]
    }

    private var domainRoutes: [Route] {
        [
            .form("/organizations/{organization}/joining/domains", ManagePeople.self, "Claims an e-mail domain", { request, scope, form in
                let id = try await seen(request, scope), domain = form.text("domain"), subdomains = form.contains("subdomains"), ledger = ground.ledger
                let claim = try await ground.store.write(scope.vendor) { try DomainClaims.claim(scope, id, domain, withSubdomains: subdomains, ledger: ledger, $0) }
                return .redirect(JoiningLinks.domain(id, claim), toast: request.t(.joiningDomainClaimed))
            }, again: { request, scope, form, errors in try await show(request, scope, form, errors) }),
            .page("/organizations/{organization}/joining/domains/{claim}", ManagePeople.self, "Shows a claimed domain and its record", { request, scope in
                try await domain(request, scope, nil, .none)
            }),
            .form("/organizations/{organization}/joining/domains/{claim}", ManagePeople.self, "Says which addresses of a domain are the organization's", { request, scope, form in
                let id = try await seen(request, scope), claim = try request.id("claim", of: Never.self).value, ledger = ground.ledger, subdomains = form.contains("subdomains")
                var rule: OfficeChoice.Rule?
                if let kind = form.filled("rule"), kind != "none" {
                    guard let kind = OfficeChoice.Rule.Kind(rawValue: kind), let made = OfficeChoice.Rule(kind, form.text("ruleValue")) else { throw JoiningRefusal.rule }
                    rule = made
                }
                let given = rule
                try await ground.store.write(scope.vendor) { try DomainClaims.setRule(scope, claim, of: id, given, withSubdomains: subdomains, ledger: ledger, $0) }
                return .redirect(JoiningLinks.domain(id, claim), toast: request.t(.joiningSaved))
            }, again: { request, scope, form, errors in try await domain(request, scope, form, errors) }),
            .form("/organizations/{organization}/joining/domains/{claim}/check", ManagePeople.self, "Looks for a domain's record", { request, scope, _ in
                let id = try await seen(request, scope), claim = try request.id("claim", of: Never.self).value
                try await checks.check(scope, claim, of: id, today: request.today)
                return .redirect(JoiningLinks.domain(id, claim), toast: request.t(.joiningDomainProved))
            }, again: { request, scope, _, errors in try await domain(request, scope, nil, errors) }),
            .form("/organizations/{organization}/joining/domains/{claim}/confirm", ManagePeople.self, "Confirms an organization's domain as the vendor", { request, scope, _ in
                let id = try await seen(request, scope), claim = try request.id("claim", of: Never.self).value, ledger = ground.ledger, today = request.today, proved = checks.proved
                try await ground.store.write(scope.vendor) { tx in
                    let confirmed = try DomainClaims.confirm(scope, claim, of: id, today: today, ledger: ledger, tx)
                    try proved(confirmed.domain, id, scope.actor, scope.vendor, tx)
                }
                return .redirect(JoiningLinks.domain(id, claim), toast: request.t(.joiningDomainConfirmed))
            }, again: { request, scope, _, errors in try await domain(request, scope, nil, errors) }),
            .form("/organizations/{organization}/joining/domains/{claim}/end", ManagePeople.self, "Gives a claimed domain up", { request, scope, _ in
                let id: OrganizationID = try request.id("organization"), claim = try request.id("claim", of: Never.self).value, ledger = ground.ledger
                try await ground.store.write(scope.vendor) { try DomainClaims.end(scope, claim, of: id, ledger: ledger, $0) }
                return .redirect(JoiningLinks.ways(id), toast: request.t(.joiningDomainEnded))
            }),
        ]
    }

    private var requestRoutes: [Route] {
        [
            .page("/organizations/{organization}/joining/requests/{request}", ManagePeople.self, "Shows somebody's request to join", { request, scope in
                try await asked(request, scope, Fields(), .none)
            }),
            .form("/organizations/{organization}/joining/requests/{request}/approve", ManagePeople.self, "Approves a request to join", { request, scope, form in
                let id: OrganizationID = try request.id("organization"), one = try request.id("request", of: Never.self).value, site = request.site, mail = mail
                let done = try await ground.store.write(scope.vendor) { try JoinRequests.approve(scope, one, of: id, mail: mail, site: site, $0) }
                return .redirect(back(form, id), toast: request.t(.joiningApproved(name: done.name)))
            }, again: { request, scope, form, errors in try await asked(request, scope, form, errors) }),
            .form("/organizations/{organization}/joining/requests/{request}/decline", ManagePeople.self, "Declines a request to join, with a reason", { request, scope, form in
                let id = try await seen(request, scope), one = try request.id("request", of: Never.self).value, site = request.site, mail = mail, reason = form.text("reason")
                let done = try await ground.store.write(scope.vendor) { try JoinRequests.decline(scope, one, of: id, reason: reason, mail: mail, site: site, $0) }
                return .redirect(JoiningLinks.ways(id), toast: request.t(.joiningDeclinedDone(name: done.name)))
            }, again: { request, scope, form, errors in try await asked(request, scope, form, errors) }),
        ]
    }

    private var entryRoutes: [Route] {
        [
            .form("/organizations/{organization}/joining/entries/{entry}/undo", ManagePeople.self, "Takes somebody's join back", { request, scope, form in
                let id: OrganizationID = try request.id("organization"), entry = try request.id("entry", of: Never.self).value, site = request.site, post = post, ledger = ground.ledger
                let done = try await ground.store.write(scope.vendor) { try JoinEntries.undo(scope, entry, of: id, site: site, post: post, ledger: ledger, $0) }
                ground.access.forgetAll()
                return .redirect(back(form, id), toast: request.t(.joiningUndone(name: done.name)))
            }, again: { request, scope, form, errors in try await show(request, scope, Fields(), errors) }),
            .form("/organizations/{organization}/joining/entries/{entry}/keep", ManagePeople.self, "Puts a join aside on the board", { request, scope, form in
                let id: OrganizationID = try request.id("organization"), entry = try request.id("entry", of: Never.self).value
                try await ground.store.write(scope.vendor) { try JoinEntries.keep(scope, entry, of: id, $0) }
                return .redirect(back(form, id))
            }),
        ]
    }

    private func back(_ form: Fields, _ id: OrganizationID) -> Link { form.value("back") == "board" ? "/board" : JoiningLinks.ways(id) }

    /// The organization of the path, if it is within reach: what is not there answers before what is wrong with the form.
    private func seen(_ request: WebRequest, _ scope: Scope<ManagePeople>) async throws -> OrganizationID {
        let id: OrganizationID = try request.id("organization")
        return try await ground.store.read(scope.vendor) { try Ways.find(scope, id, $0).id }
    }
    private func code(_ request: WebRequest, _ scope: Scope<ManagePeople>) async throws -> (Organization, JoinCode) {
        let id: OrganizationID = try request.id("organization"), code = try request.id("code", of: Never.self).value
        return try await ground.store.read(scope.vendor) { tx in
            let one = try Ways.find(scope, id, tx)
            guard let found = try JoinCodes.find(code, of: one.id, vendor: scope.vendor, tx) else { throw WebRefusal.notFound }
            return (one, found)
        }
    }
    private func show(_ request: WebRequest, _ scope: Scope<ManagePeople>, _ values: Fields, _ errors: FormErrors) async throws -> WebResponse {
        let id: OrganizationID = try request.id("organization")
        let model = try await ground.store.read(scope.vendor) { tx in
            let one = try Ways.find(scope, id, tx), vendor = scope.vendor
            return WaysModel(organization: one, codes: try JoinCodes.all(one.id, vendor: vendor, tx), claims: try DomainClaims.all(one.id, vendor: vendor, tx),
                             requests: try JoinRequests.open(one.id, vendor: vendor, tx), entries: try JoinEntries.list(one.id, limit: 30, vendor: vendor, tx))
        }
        return .page(WaysViews.page(request, model, values, errors))
    }
    private func domain(_ request: WebRequest, _ scope: Scope<ManagePeople>, _ values: Fields?, _ errors: FormErrors) async throws -> WebResponse {
        let id: OrganizationID = try request.id("organization"), claim = try request.id("claim", of: Never.self).value
        let (one, found) = try await ground.store.read(scope.vendor) { tx in
            let one = try Ways.find(scope, id, tx)
            guard let found = try DomainClaims.find(claim, of: one.id, vendor: scope.vendor, tx) else { throw WebRefusal.notFound }
            return (one, found)
        }
        return .page(DomainViews.page(request, one, found, mayConfirm: scope.reach.all, values, errors))
    }
    private func asked(_ request: WebRequest, _ scope: Scope<ManagePeople>, _ values: Fields, _ errors: FormErrors) async throws -> WebResponse {
        let id: OrganizationID = try request.id("organization"), asked = try request.id("request", of: Never.self).value
        let (one, found) = try await ground.store.read(scope.vendor) { tx in
            let one = try Ways.find(scope, id, tx)
            guard let found = try JoinRequests.find(asked, of: one.id, vendor: scope.vendor, tx) else { throw WebRefusal.notFound }
            return (one, found)
        }
        return .page(RequestViews.page(request, one, found, values, errors))
    }
}
