import Foundation
import HTML
import Kernel
import People
import Store
import Web

/// What single sign-on shows on other pages.
struct SignOnParts: Sendable {
    let ground: Ground
    let providers: ShownProviders

    var parts: [PagePart] {
        [
            PagePart(slot: "settings", name: "singleSignOn.settings", order: 20) { request, _ in
                guard request.authority.may(ManageIdentityProviders.self) else { return HTML() }
                return row(request)
            },
            PagePart(slot: "organizationSettings", name: "singleSignOn.organization", order: 60) { request, id in
                guard let reach = request.authority.reach(of: ManageIdentityProviders.self), let organization = OrganizationID(checking: id), reach.contains(organization) else {
                    return HTML()
                }
                return row(request)
            },
            PagePart(slot: "signIn", name: "singleSignOn.ways", order: 10) { request, _ in try await ways(request) },
            PagePart(slot: "profile", name: "singleSignOn.identities", order: 60) { request, _ in try await identities(request) },
        ]
    }

    private func row(_ request: WebRequest) -> HTML {
        let t = request.t
        return #"<li class="row">\#(icon(.key))<span class="row-main"><a href="\#(SingleSignOnLinks.providers)">\#(t(.singleSignOnTitle))</a><small class="muted">\#(t(.singleSignOnLead))</small></span></li>"#
    }

    /// The vendor's own providers for everybody; an organization's only on that organization's entry, so that nobody learns who the partners are.
    private func ways(_ request: WebRequest) async throws -> HTML {
        let t = request.t, vendor = request.vendor, today = request.today
        let organization = request.query.filled("organization").flatMap { OrganizationID(checking: $0) }
        var shown = try await providers.shown(of: vendor, today: today, ground.store)
        if let organization {
            shown += try await ground.store.read(vendor) { tx in
                try ProviderStore.shown(of: organization, today: today, vendor: vendor, tx).map { ShownProviders.Shown(id: $0.id, name: $0.name) }
            }
        }
        let next = Journeys.next(request.query)?.address
        let buttons = shown.map { linkButton(t(.singleSignOnContinue(name: $0.name)), to: SingleSignOnLinks.start($0.id).query("next", next), icon: .key) }
        let list: HTML = buttons.isEmpty ? HTML() : #"<div class="sign-in-ways">\#(buttons)</div>"#
        let find = form(to: SingleSignOnLinks.discover, tokens: request.tokens, """
            \(next.map { hiddenField("next", $0) })
            \(textField(Field("email", label: t(.singleSignOnFindLabel), isRequired: true, autocomplete: "username", id: "field-sso-email"), kind: .email))
            \(formActions(button(t(.singleSignOnFindButton), style: .secondary)))
            """)
        return "\(list)\(disclosure(t(.singleSignOnFindTitle), find))"
    }

    /// By which providers one is known, and a way to sign out there too.
    private func identities(_ request: WebRequest) async throws -> HTML {
        guard let viewer = request.authority.viewer else { return HTML() }
        let t = request.t, vendor = request.vendor, token = request.cookie("laurel_session") ?? ""
        let (all, origin) = try await ground.store.read(vendor) { tx in
            (try ArrivalStore.identities(of: viewer.id, vendor: vendor, tx), try ProviderSessions.origin(token, vendor: vendor, tx))
        }
        guard !all.isEmpty else { return HTML() }
        let lines = all.map { one -> HTML in
            #"<li class="row">\#(icon(.key))<span class="row-main">\#(one.providerName)<small class="muted">\#(t(.singleSignOnLastUsed(at: one.lastAt)))</small></span></li>"#
        }
        let out: HTML = origin == nil ? HTML() : postButton(t(.singleSignOnSignOutThere), to: SingleSignOnLinks.signOut, tokens: request.tokens, icon: .signOut)
        return card(title: t(.singleSignOnIdentities), #"<p class="muted">\#(t(.singleSignOnIdentitiesText))</p><ul class="rows">\#(lines)</ul>\#(out)"#)
    }
}
