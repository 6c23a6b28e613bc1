import HTML
import Kernel
import People
import Store
import Web

/// The vendor's page of joining: how people may ask, and domains that wait for a word.
struct SettingsRoutes: Sendable {
    let ground: Ground

    var routes: [Route] {
        [
            .page("/settings/joining", ManageVendor.self, "Shows how people may join partners", { request, scope in
                guard scope.reach.all else { throw WebRefusal.notFound }
                let (byName, waiting) = try await ground.store.read(scope.vendor) { tx in
                    (try JoinPolicy.byName(vendor: scope.vendor, tx), try DomainClaims.waiting(vendor: scope.vendor, tx))
                }
                return .page(page(request, byName: byName, waiting))
            }),
            .form("/settings/joining", ManageVendor.self, "Changes how people may join partners", { request, scope, form in
                let byName = form.contains("byName"), ledger = ground.ledger
                try await ground.store.write(scope.vendor) { try JoinPolicy.set(scope, byName: byName, ledger: ledger, $0) }
                return .redirect(JoiningLinks.settings, toast: request.t(.joiningSaved))
            }),
        ]
    }

    private func page(_ request: WebRequest, byName: Bool, _ waiting: [(claim: DomainClaim, organization: String)]) -> Page {
        let t = request.t
        let policy = form(to: JoiningLinks.settings, tokens: request.tokens, """
            \(checkbox("byName", label: t(.joiningByName), isOn: byName, hint: t(.joiningByNameHint)))\(formActions(button(t(.joiningSave))))
            """)
        let rows = waiting.map { one in
            TableRow([HTML(text: one.claim.shown), HTML(text: one.organization), HTML(text: t.day(one.claim.claimedAt))], link: JoiningLinks.domain(one.claim.organization, one.claim.id))
        }
        let table = dataTable(caption: t(.joiningWaiting), columns: [Column(t(.joiningDomain)), Column(t(.joiningOrganization)), Column(t(.joiningClaimedAt))], rows: rows,
                              empty: #"<p class="muted">\#(t(.joiningWaitingNone))</p>"#)
        return Page(title: t(.joiningSettings), frame: .manager(current: "settings"), body: """
            \(pageHeader(t(.joiningSettings), crumbs: [Crumb(t(.joiningSettingsUp), PeopleLinks.settings)], crumbsLabel: t(.joiningWhere), lead: t(.joiningSettingsLead)))
            \(card(title: t(.joiningPolicy), policy))\(section(t(.joiningWaiting), table))
            """)
    }
}
