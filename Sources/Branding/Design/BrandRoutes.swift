import HTML
import Kernel
import People
import Store
import Web

/// Designing a brand: the form, publishing, versions, and what partners may change.
struct BrandRoutes: Sendable {
    let ground: Ground
    private var design: DesignBrand { DesignBrand(ledger: ground.ledger) }

    var routes: [Route] { pages + acts }

    private var pages: [Route] {
        [
            .page("/branding", ManageBrand.self, "Leads to the brand that the caller looks after", { request, scope in
                let vendor = scope.vendor
                if scope.reach.all {
                    let own = try await ground.store.read(vendor) { try Organizations.ofVendor(vendor, $0) }
                    return .redirect(BrandingLinks.brand(own))
                }
                guard let organization = try request.viewer().organization, scope.reach.contains(organization) else { throw WebRefusal.notFound }
                return .redirect(BrandingLinks.brand(organization))
            }),
            .page("/branding/policy", ManageBrand.self, "Shows what partners may change of their brand", { request, scope in
                guard scope.reach.all else { throw WebRefusal.notFound }
                let vendor = scope.vendor
                let (own, allowed) = try await ground.store.read(vendor) { (try Organizations.ofVendor(vendor, $0), try BrandStore.allowed(vendor: vendor, $0)) }
                return .page(BrandViews.policy(request, own, allowed))
            }),
            .form("/branding/policy", ManageBrand.self, "Chooses what partners may change of their brand", { request, scope, form in
                let fields = Set(form.all("fields").compactMap { BrandField(rawValue: $0) }), design = design
                try await ground.store.write(scope.vendor) { try design.allow(scope, fields, $0) }
                return .redirect(BrandingLinks.policy, toast: request.t(.brandingPolicySaved))
            }),
            .page("/branding/{organization}", ManageBrand.self, "Shows the draft of a brand", { request, scope in try await show(request, scope, nil, .none) }),
            .form("/branding/{organization}", ManageBrand.self, "Keeps what was entered in the draft of a brand", { request, scope, form in
                let id: OrganizationID = try request.id("organization"), design = design
                _ = try await state(request, scope)
                let entered = try BrandForm(form)
                try await ground.store.write(scope.vendor) { try design.save(scope, id, entered, $0) }
                let goes = form.value("then") == "preview"
                return .redirect(goes ? BrandingLinks.preview(id, .signIn) : BrandingLinks.brand(id), toast: goes ? nil : request.t(.brandingSaved))
            }, again: { request, scope, form, errors in try await show(request, scope, form, errors) }),
            .page("/branding/{organization}/versions", ManageBrand.self, "Lists the published versions of a brand", { request, scope in
                let (state, _, _) = try await state(request, scope), vendor = scope.vendor
                let versions = try await ground.store.read(vendor) { try BrandStore.versions(state.owner.id, vendor: vendor, $0) }
                return .page(BrandViews.versions(request, state, versions))
            }),
        ]
    }

    private var acts: [Route] {
        [
            act("/branding/{organization}/publish", "Makes the draft what everybody sees", .brandingPublishedNow) { try $0.publish($1, $2, $3) },
            act("/branding/{organization}/discard", "Takes the draft back to what is published", .brandingDiscarded) { try $0.discard($1, $2, $3) },
            act("/branding/{organization}/reset", "Takes everything back to the default", .brandingResetDone) { try $0.reset($1, $2, $3) },
            .form("/branding/{organization}/versions/{number}/restore", ManageBrand.self, "Publishes an earlier version again", { request, scope, _ in
                let id: OrganizationID = try request.id("organization"), design = design
                guard let number = Int(try request.parameter("number")) else { throw WebRefusal.notFound }
                try await ground.store.write(scope.vendor) { try design.restore(scope, id, version: number, $0) }
                ground.sites.forget()
                return .redirect(BrandingLinks.brand(id), toast: request.t(.brandingRestored(number: "\(number)")))
            }),
        ]
    }

    private func act(_ pattern: String, _ summary: String, _ done: Message,
                     _ verb: @escaping @Sendable (DesignBrand, Scope<ManageBrand>, OrganizationID, Transaction) throws -> Void) -> Route {
        .form(pattern, ManageBrand.self, summary, { request, scope, _ in
            let id: OrganizationID = try request.id("organization"), design = design
            try await ground.store.write(scope.vendor) { try verb(design, scope, id, $0) }
            ground.sites.forget()
            return .redirect(BrandingLinks.brand(id), toast: request.t(done))
        }, again: { request, scope, _, errors in try await show(request, scope, nil, errors) })
    }

    private func state(_ request: WebRequest, _ scope: Scope<ManageBrand>) async throws -> (BrandState, allowed: Set<BrandField>, base: Brand) {
        let id: OrganizationID = try request.id("organization"), site = request.site
        let (state, allowed) = try await ground.store.read(scope.vendor) { tx in
            (try BrandStore.state(try DesignBrand.owner(scope, id, tx), vendor: scope.vendor, tx), try DesignBrand.allowed(scope, tx))
        }
        return (state, allowed, BrandPreview.base(of: state.owner, site))
    }

    private func show(_ request: WebRequest, _ scope: Scope<ManageBrand>, _ values: Fields?, _ errors: FormErrors) async throws -> WebResponse {
        let (state, allowed, base) = try await state(request, scope)
        return .page(BrandViews.design(request, state, base, allowed, isVendorAdmin: scope.reach.all, values ?? BrandForm.fields(state.draft), errors))
    }
}
