import HTML
import Kernel
import People
import Store
import Web

/// The page of a portal's own host name.
struct HostSettingsRoutes: Sendable {
    let ground: Ground
    let post: Post
    private var claims: HostClaims { HostClaims(ground: ground, post: post) }

    var routes: [Route] {
        [
            .page("/branding/{organization}/host", ManageBrand.self, "Shows the own host of a portal", { request, scope in try await show(request, scope, Fields(), .none) }),
            .form("/branding/{organization}/host", ManageBrand.self, "Claims a host name for a portal", { request, scope, form in
                let id: OrganizationID = try request.id("organization"), claims = claims, site = request.site
                try await ground.store.write(scope.vendor) { try claims.claim(scope, id, host: form.text("host"), site: site, $0) }
                return .redirect(BrandingLinks.host(id), toast: request.t(.brandingHostClaimed))
            }, again: { request, scope, form, errors in try await show(request, scope, form, errors) }),
            .form("/branding/{organization}/host/check", ManageBrand.self, "Looks for the record that proves a host name", { request, scope, _ in
                let id: OrganizationID = try request.id("organization")
                guard try await facts(request, scope).claim != nil else { throw HostRefusal.none }
                let claim = try await claims.check(id, site: request.site)
                return .redirect(BrandingLinks.host(id), toast: request.t(claim?.provedAt != nil && claim?.problem == nil ? .brandingHostFound : .brandingHostNotFound))
            }, again: { request, scope, form, errors in try await show(request, scope, form, errors) }),
            .form("/branding/{organization}/host/remove", ManageBrand.self, "Gives a portal's own host back", { request, scope, _ in
                let id: OrganizationID = try request.id("organization"), claims = claims
                try await ground.store.write(scope.vendor) { try claims.remove(scope, id, $0) }
                ground.sites.forget()
                ground.access.forgetAll()
                return .redirect(BrandingLinks.host(id), toast: request.t(.brandingHostRemoved))
            }, again: { request, scope, form, errors in try await show(request, scope, form, errors) }),
        ]
    }

    private func facts(_ request: WebRequest, _ scope: Scope<ManageBrand>) async throws -> (state: BrandState, claim: HostClaim?, allowed: Bool) {
        let id: OrganizationID = try request.id("organization"), vendor = scope.vendor
        return try await ground.store.read(vendor) { tx in
            let owner = try DesignBrand.owner(scope, id, tx)
            return (try BrandStore.state(owner, vendor: vendor, tx), try HostClaimStore.find(id, vendor: vendor, tx), try DesignBrand.allowed(scope, tx).contains(.host))
        }
    }

    private func show(_ request: WebRequest, _ scope: Scope<ManageBrand>, _ values: Fields, _ errors: FormErrors) async throws -> WebResponse {
        let (state, claim, allowed) = try await facts(request, scope), t = request.t, id = state.owner.id, site = request.site
        let tokens = FormTokens(csrf: request.tokens.csrf, once: nil)
        let body: HTML
        if let claim {
            let answers = claim.provedAt != nil
            let origin = ground.sites.origin(claim.host)
            let tone: Tone = answers ? (claim.problem == nil ? .success : .warning) : .info
            let said = claim.problem.map { t(.brandingHostProblem(problem: $0.rawValue)) } ?? t(answers ? .brandingHostAnswers : .brandingHostWaits)
            let checked: HTML? = claim.checkedAt.map { #"<p class="muted">\#(t(.brandingChecked)) \#(moment(t.ago($0, now: request.now), machine: $0.iso, exact: t.moment($0)))</p>"# }
            let acts: HTML? = allowed ? buttonRow(
                postButton(t(.brandingCheckNow), to: BrandingLinks.act(id, "host/check"), tokens: tokens, style: answers ? .secondary : .primary, icon: .repeatAgain),
                postButton(t(.brandingHostRemove), to: BrandingLinks.act(id, "host/remove"), tokens: tokens, style: .quiet, icon: .remove, confirm: t(.brandingHostRemoveConfirm))) : nil
            let record = DNSRecordView.html([("TXT", claim.recordName, claim.recordText)], t)
            body = """
                \(callout(tone, title: claim.host, "<p>\(said)</p>\(checked)"))
                \(card(title: t(.brandingHostProve), "<p>\(t(.brandingHostProveText))</p>\(record)\(acts)"))
                \(card(title: t(.brandingHostServe), "<p>\(t(.brandingHostServeText(host: claim.host, portal: site.portalOrigin, origin: origin)))</p>\(state.owner.isVendor ? "<p>\(t(.brandingHostServeContent(host: claim.host)))</p>" : HTML())"))
                """
        } else if allowed {
            let view = FormView(values, errors, t)
            body = card(title: t(.brandingHostClaim), form(to: BrandingLinks.host(id), tokens: request.tokens, """
                \(view.summary)\(textField(view.field("host", .brandingHostName, hint: .brandingHostHint, required: true), maximumLength: 253))
                \(formActions(button(t(.brandingHostClaim))))
                """))
        } else {
            body = emptyState(.link, title: t(.brandingHostNotYoursTitle), text: t(.brandingHostNotYoursText(origin: site.portalOrigin)))
        }
        return .page(BrandViews.page(request, state, t(.brandingHostTitle), lead: t(.brandingHostLead), body))
    }
}

/// Records to publish, easy to copy.
enum DNSRecordView {
    static func html(_ records: [(kind: String, name: String, value: String)], _ t: Localizer) -> HTML {
        records.map { record -> HTML in
            facts([(t(.brandingRecordKind), HTML(text: record.kind)), (t(.brandingRecordName), #"<code class="wrap">\#(record.name)</code>"#),
                   (t(.brandingRecordValue), #"<code class="wrap">\#(record.value)</code>"#)])
        }.joined()
    }
}
