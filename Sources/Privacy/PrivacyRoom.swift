package import HTML
package import Jobs
import Kernel
package import People
package import Web

/// What people may ask of their data: export, erasure, retention, legal hold, consent.
package struct PrivacyRoom: Sendable {
    private let ground: Ground
    package init(ground: Ground, post: Post) { self.ground = ground }

    package var routes: [Route] { MyDataRoutes(ground: ground).routes + PrivacyRoutes(ground: ground).routes }
    package var navigation: [NavigationItem] { [] }
    package var parts: [PagePart] {
        [
            PagePart(slot: "profile", name: "privacy", order: 95) { request, _ in
                let t = request.t, open = linkButton(t(.privacyOpen), to: PrivacyLinks.mine, style: .secondary)
                return card(title: t(.privacyTitle), #"<p class="muted">\#(t(.privacyLead))</p>\#(open)"#)
            },
            PagePart(slot: "settings", name: "privacy", order: 60) { request, _ in
                guard request.authority.reach(of: ManagePrivacy.self)?.all == true else { return HTML() }
                let t = request.t
                return #"<li class="row">\#(icon(.shield))<span class="row-main"><a href="\#(PrivacyLinks.settings)">\#(t(.privacySettings))</a><small class="muted">\#(t(.privacySettingsLead))</small></span></li>"#
            },
            PagePart(slot: "personActions", name: "privacy", order: 90) { request, id in
                guard request.authority.reach(of: ManagePrivacy.self)?.all == true, let person = PersonID(checking: id) else { return HTML() }
                return linkButton(request.t(.privacyPersonTitle), to: PrivacyLinks.person(person), style: .quiet)
            },
        ]
    }
    package var jobs: [JobKind] { [Retention.job(ground.retainedKinds)] }
    package var schedules: [Schedule] { [Retention.schedule] }
    package var personTables: [PersonTable] { [PersonTable("erasure_request", .moves), PersonTable("legal_hold", .stays)] }
    package func subscribe() {}
}
