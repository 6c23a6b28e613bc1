import HTML
import Kernel
import People
import Store
import Web

/// What joining shows on other capabilities' pages.
struct JoiningParts: Sendable {
    let ground: Ground

    var all: [PagePart] {
        [
            PagePart(slot: "board", name: "joining.board", order: 10) { request, id in try await board(request, id) },
            PagePart(slot: "organizationActions", name: "joining.ways", order: 30) { request, id in
                guard let reach = request.authority.reach(of: ManagePeople.self), let one = OrganizationID(checking: id), reach.contains(one) else { return HTML() }
                let vendor = request.vendor
                guard try await ground.store.read(vendor, { try OrganizationStore.find(one, reach, vendor: vendor, $0)?.isVendor }) == false else { return HTML() }
                return linkButton(request.t(.joiningTitle), to: JoiningLinks.ways(one), style: .quiet)
            },
            PagePart(slot: "signIn", name: "joining.join", order: 80) { request, _ in
                #"<p>\#(request.t(.joiningNewHere)) <a href="\#(JoiningLinks.join)">\#(request.t(.joiningNewHereLink))</a></p>"#
            },
            PagePart(slot: "profile", name: "joining.consents", order: 96) { request, _ in
                let t = request.t
                return card(title: t(.joiningConsentsTitle), #"<p class="muted">\#(t(.joiningConsentsLead))</p>\#(linkButton(t(.joiningConsentsOpen), to: JoiningLinks.consents))"#)
            },
            settingsRow("joining.settings", 30, .joiningSettings, .joiningSettingsLead, JoiningLinks.settings, .add),
            settingsRow("joining.terms", 31, .joiningTermsTitle, .joiningTermsLead, JoiningLinks.texts, .document),
        ]
    }

    private func settingsRow(_ name: String, _ order: Int, _ title: Message, _ lead: Message, _ link: Link, _ shown: Icon) -> PagePart {
        PagePart(slot: "settings", name: name, order: order) { request, _ in
            guard request.authority.reach(of: ManageVendor.self)?.all == true else { return HTML() }
            return #"<li class="row">\#(icon(shown))<span class="row-main"><a href="\#(link)">\#(request.t(title))</a><small class="muted">\#(request.t(lead))</small></span></li>"#
        }
    }

    private func board(_ request: WebRequest, _ id: String) async throws -> HTML {
        guard let scope = try? request.scope(ManagePeople.self), let one = OrganizationID(checking: id), scope.reach.contains(one) else { return HTML() }
        let (entries, requests) = try await ground.store.read(scope.vendor) { tx in
            (try JoinEntries.fresh(one, vendor: scope.vendor, tx), try JoinRequests.open(one, vendor: scope.vendor, tx))
        }
        return BoardPart.html(request, one, entries: entries, requests: requests)
    }
}
