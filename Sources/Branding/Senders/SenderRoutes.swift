import HTML
import Kernel
import Mail
import People
import Store
import Web

/// The page of the address that a portal's mail comes from.
struct SenderRoutes: Sendable {
    let ground: Ground
    let post: Post
    private var senders: Senders { Senders(ground: ground, post: post) }

    var routes: [Route] {
        [
            .page("/branding/{organization}/sender", ManageBrand.self, "Shows from whom a portal's mail comes", { request, scope in try await show(request, scope, nil, .none) }),
            .form("/branding/{organization}/sender", ManageBrand.self, "Names the sender of a portal's mail", { request, scope, form in
                let id: OrganizationID = try request.id("organization"), senders = senders
                try await ground.store.write(scope.vendor) { try senders.set(scope, id, name: form.text("name"), address: form.text("address"), $0) }
                ground.sites.forget()
                let now = try await senders.check(id, site: request.site)
                return .redirect(BrandingLinks.sender(id), toast: request.t(now?.isUsed == true ? .brandingSenderUsed : .brandingSenderSaved))
            }, again: { request, scope, form, errors in try await show(request, scope, form, errors) }),
            .form("/branding/{organization}/sender/check", ManageBrand.self, "Looks for the records of a sender's domain", { request, scope, _ in
                let id: OrganizationID = try request.id("organization")
                guard try await found(request, scope).sender != nil else { throw SenderRefusal.none }
                let now = try await senders.check(id, site: request.site)
                return .redirect(BrandingLinks.sender(id), toast: request.t(now?.isUsed == true ? .brandingSenderUsed : .brandingSenderNotFound))
            }, again: { request, scope, form, errors in try await show(request, scope, nil, errors) }),
            .form("/branding/{organization}/sender/remove", ManageBrand.self, "Lets mail come from the default address again", { request, scope, _ in
                let id: OrganizationID = try request.id("organization"), senders = senders
                try await ground.store.write(scope.vendor) { try senders.remove(scope, id, $0) }
                ground.sites.forget()
                return .redirect(BrandingLinks.sender(id), toast: request.t(.brandingSenderRemoved))
            }, again: { request, scope, form, errors in try await show(request, scope, nil, errors) }),
        ]
    }

    private func found(_ request: WebRequest, _ scope: Scope<ManageBrand>) async throws -> (state: BrandState, sender: MailSender?, allowed: Bool) {
        let id: OrganizationID = try request.id("organization"), vendor = scope.vendor
        return try await ground.store.read(vendor) { tx in
            let owner = try DesignBrand.owner(scope, id, tx)
            return (try BrandStore.state(owner, vendor: vendor, tx), try SenderStore.find(id, vendor: vendor, tx), try DesignBrand.allowed(scope, tx).contains(.sender))
        }
    }

    private func show(_ request: WebRequest, _ scope: Scope<ManageBrand>, _ values: Fields?, _ errors: FormErrors) async throws -> WebResponse {
        let (state, sender, allowed) = try await found(request, scope), t = request.t
        var body = HTML()
        if let sender { body += status(request, state, sender, allowed: allowed) }
        if let rules = post.setup.senderRules, allowed {
            let entered = values ?? Fields([("name", sender?.name ?? state.draft.name ?? state.owner.name), ("address", sender?.address ?? "")])
            let view = FormView(entered, errors, t)
            body += card(title: t(sender == nil ? .brandingSenderName : .brandingSenderChange), form(to: BrandingLinks.sender(state.owner.id), tokens: request.tokens, """
                \(view.summary)\(textField(view.field("name", .brandingSenderShown, hint: .brandingSenderShownHint, required: true), maximumLength: DesignBrand.longestName))
                \(textField(view.field("address", .brandingSenderAddress, hint: .brandingSenderAddressHint, required: true), kind: .email, maximumLength: 254))
                \(formActions(button(t(.brandingSenderSave))))
                """))
            if sender == nil { body += card(title: t(.brandingSenderNeeds), "<p>\(t(.brandingSenderNeedsText))</p>\(records(rules, domain: "example.com", t))") }
        } else if sender == nil {
            body += emptyState(.mail, title: t(.brandingSenderNotOfferedTitle), text: t(allowed ? .brandingSenderNotOffered : .brandingSenderNotYours(address: post.setup.from.text)))
        }
        return .page(BrandViews.page(request, state, t(.brandingSenderTitle), lead: t(.brandingSenderLead), body))
    }

    private func records(_ rules: SenderRules, domain: String, _ t: Localizer) -> HTML {
        let server = rules.include.split(separator: ".").drop { $0.hasPrefix("_") }.joined(separator: ".")
        return DNSRecordView.html([
            ("TXT", domain, "v=spf1 include:\(rules.include) ~all"),
            ("CNAME", SenderRecords.keyName(rules, domain: domain), SenderRecords.keyName(rules, domain: server)),
        ], t) + #"<p class="muted">\#(t(.brandingSenderRecordsHint))</p>"#
    }

    private func status(_ request: WebRequest, _ state: BrandState, _ sender: MailSender, allowed: Bool) -> HTML {
        let t = request.t, id = state.owner.id, tokens = FormTokens(csrf: request.tokens.csrf, once: nil)
        let tone: Tone = sender.isUsed ? .success : sender.lostAt != nil ? .danger : .info
        let said = sender.isUsed ? t(.brandingSenderIsUsed) : sender.lostAt != nil ? t(.brandingSenderIsLost(address: post.setup.from.text)) : t(.brandingSenderWaits(address: post.setup.from.text))
        let checked: HTML? = sender.checkedAt.map { #"<p class="muted">\#(t(.brandingChecked)) \#(moment(t.ago($0, now: request.now), machine: $0.iso, exact: t.moment($0)))</p>"# }
        let lines = facts([
            (t(.brandingSPF), badge(t(.brandingSPFState(state: sender.spf.rawValue)), sender.spf == .found ? .success : .warning)),
            (t(.brandingDKIM), badge(t(.brandingDKIMState(state: sender.dkim.rawValue)), sender.dkim == .found ? .success : .warning)),
        ])
        let wanted: HTML? = sender.isUsed ? nil : post.setup.senderRules.map { "<p>\(t(.brandingSenderPublish))</p>\(records($0, domain: sender.domain, t))" }
        let acts: HTML? = allowed ? buttonRow(
            postButton(t(.brandingCheckNow), to: BrandingLinks.act(id, "sender/check"), tokens: tokens, style: sender.isUsed ? .secondary : .primary, icon: .repeatAgain),
            postButton(t(.brandingSenderRemove), to: BrandingLinks.act(id, "sender/remove"), tokens: tokens, style: .quiet, icon: .remove, confirm: t(.brandingSenderRemoveConfirm))) : nil
        return "\(callout(tone, title: "\(sender.name) <\(sender.address)>", "<p>\(said)</p>\(checked)"))\(card(title: t(.brandingSenderRecords), "\(lines)\(wanted)\(acts)"))"
    }
}
