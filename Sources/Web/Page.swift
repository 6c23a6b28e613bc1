package import HTML
package import Kernel
import Synchronization

/// A page before its frame is put around it.
package struct Page: Sendable {
    package enum FrameKind: Sendable {
        /// Learner's pages; `current` is the key of a ``NavigationItem``.
        case learner(current: String)
        /// Managers', authors' and auditors' pages.
        case manager(current: String)
        /// People who are not signed in, public pages.
        case plain
        /// The player; `fills` gives content the whole height.
        case player(PlayerBar, fills: Bool)
    }
    package let title: String
    package let frame: FrameKind
    package let body: HTML
    package init(title: String, frame: FrameKind, body: HTML) {
        self.title = title
        self.frame = frame
        self.body = body
    }
}

/// One entry of a frame's navigation, filled in App (foundations 2).
package struct NavigationItem: Sendable {
    package enum Place: Sendable {
        case learner, manager
        /// The bell beside one's initials; there is one.
        case bell
    }
    package let key: String
    package let place: Place
    package let text: Message
    package let icon: Icon
    package let link: Link
    /// Whether this caller sees it.
    package let isVisible: @Sendable (any Authority) -> Bool
    package init(_ key: String, _ place: Place, _ text: Message, _ icon: Icon, _ link: Link, isVisible: @escaping @Sendable (any Authority) -> Bool) {
        self.key = key
        self.place = place
        self.text = text
        self.icon = icon
        self.link = link
        self.isVisible = isVisible
    }
    /// Visible to whoever holds the right with any reach.
    package init(_ key: String, _ place: Place, _ text: Message, _ icon: Icon, _ link: Link, right: any Right.Type) {
        self.init(key, place, text, icon, link) { $0.may(right) }
    }
}

/// A piece of somebody else's page: a capability shows its facts of a person, an organization or a course there.
package struct PagePart: Sendable {
    /// `person`, `organization`, `home`, `board`, `course`, `courseSettings` for the author's page of a course, `profile`; `settings` for rows of the settings page, `signIn` for other ways to sign in; `recordStore` on the record store's page; `personActions` and `organizationActions` for buttons in the page's head
    package let slot: String
    package let name: String
    package let order: Int
    /// Gets the request and the id of what the page is about; returns nothing to show by an empty HTML.
    package let render: @Sendable (WebRequest, String) async throws -> HTML
    package init(slot: String, name: String, order: Int, render: @escaping @Sendable (WebRequest, String) async throws -> HTML) {
        self.slot = slot
        self.name = name
        self.order = order
        self.render = render
    }
}

/// The parts of all slots, filled in App.
package final class PageParts: Sendable {
    private let parts = Mutex<[PagePart]>([])
    package init() {}
    /// Called once by App, when all rooms are known.
    package func install(_ all: [PagePart]) { parts.withLock { $0 = all.sorted { $0.order < $1.order } } }
    package func render(_ slot: String, _ request: WebRequest, about id: String) async throws -> HTML {
        var out = HTML()
        for part in parts.withLock({ $0 }) where part.slot == slot { out += try await part.render(request, id) }
        return out
    }
}

/// Puts the frame around a page.
package struct Shell: Sendable {
    private let assets: AssetFolder
    private let navigation: [NavigationItem]
    private let sheets: BrandSheets
    /// - Parameter sheets: nil makes its own, for tests of pages.
    package init(assets: AssetFolder, navigation: [NavigationItem], sheets: BrandSheets? = nil) {
        self.assets = assets
        self.navigation = navigation
        self.sheets = sheets ?? BrandSheets(assets: assets)
    }

    func render(_ page: Page, _ request: WebRequest, toast: String?) -> HTML {
        switch page.frame {
        case .learner(let current): learnerFrame(frame(page, request, .learner, current, toast), page.body)
        case .manager(let current): managerFrame(frame(page, request, .manager, current, toast), page.body)
        case .plain:
            plainFrame(frame(page, request, .learner, "", toast, withNavigation: false), footer: request.brand.hidesPoweredBy ? nil : HTML(text: request.t(.webPoweredBy)), page.body)
        case .player(let bar, let fills): playerFrame(frame(page, request, .learner, "", toast, withNavigation: false), bar, fills: fills, page.body)
        }
    }

    private func frame(_ page: Page, _ request: WebRequest, _ place: NavigationItem.Place, _ current: String, _ toast: String?,
                       withNavigation: Bool = true) -> Frame {
        let t = request.t, authority = request.authority, viewer = authority.viewer
        func entries(_ place: NavigationItem.Place) -> [Frame.Entry] {
            // In the order that App gave them.
            navigation.filter { $0.place == place && $0.isVisible(authority) }.map {
                Frame.Entry(t($0.text), $0.icon, $0.link, isCurrent: $0.key == current)
            }
        }
        let other = entries(place == .learner ? .manager : .learner).first.map {
            Frame.Entry(place == .learner ? t(.webManage) : t(.webLearn), place == .learner ? .settings : .course, $0.link)
        }
        return Frame(
            language: t.language.tag, title: page.title, siteName: request.brand.name, home: "/", logo: request.brand.mark,
            navigation: withNavigation && viewer != nil ? entries(place) : [],
            reach: viewer.map { reachWords($0, authority, t) },
            switcher: viewer?.others.map { Frame.Entry($0.name, .organization, "/switch/\($0.id.value)") } ?? [],
            otherFrame: other,
            notices: withNavigation ? entries(.bell).first : nil,
            banner: viewer.flatMap { viewer in viewer.impersonator == nil ? nil : impersonationBanner(viewer.name, request) },
            viewer: viewer.map { Frame.Viewer(name: $0.name, detail: $0.organizationName.isEmpty ? $0.email : $0.organizationName, profile: "/me", signOut: "/sign-out") },
            tokens: viewer == nil ? nil : FormTokens(csrf: request.csrf, once: nil),
            toasts: toast.map { [Toast($0)] } ?? [],
            assets: Frame.Assets(style: assets.link("app.css"), script: assets.link("app.js"), htmx: assets.link("htmx.js"),
                                 font: sheets.font(request.brand.typeface), favicon: request.brand.favicon?.link ?? assets.link("favicon.svg"), brandStyle: sheets.link(request.brand)),
            words: words(t))
    }

    /// On every page while somebody acts as somebody else, with the way out.
    private func impersonationBanner(_ name: String, _ request: WebRequest) -> HTML {
        let t = request.t
        return #"""
        <aside class="banner" aria-label="\#(t(.webActingAs(name: name)))"><p>\#(icon(.eye))<span>\#(t(.webActingAs(name: name)))</span></p>\#(postButton(t(.webActingEnd), to: "/impersonation/end", tokens: FormTokens(csrf: request.csrf, once: nil)))</aside>
        """#
    }

    private func reachWords(_ viewer: Viewer, _ authority: any Authority, _ t: Localizer) -> String {
        if let reach = authority.reach(of: ViewCounts.self), reach.all { return t(.webReachAll(name: viewer.organizationName)) }
        return t(.webReachBelow(name: viewer.organizationName, count: viewer.below))
    }

    private func words(_ t: Localizer) -> Frame.Words {
        Frame.Words(
            skipToContent: t(.webSkipToContent), navigation: t(.webNavigation), menu: t(.webMenu), close: t(.webClose),
            signOut: t(.webSignOut), account: t(.webAccount), shortcutsTitle: t(.webShortcuts),
            shortcutSearch: t(.webShortcutSearch), shortcutHelp: t(.webShortcutHelp), leaveUnsaved: t(.webLeaveUnsaved),
            connectionLost: t(.webConnectionLost))
    }
}
