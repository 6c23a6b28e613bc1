/// Everything a frame shows around a page. One value for all frames; each takes what it needs.
package struct Frame: Sendable {
    /// Where our style sheet, scripts and font are, with their content hash in the path.
    package struct Assets: Sendable {
        package let style: Link
        /// Our own modules, concatenated; loaded as a module, so deferred.
        package let script: Link
        package let htmx: Link
        package let font: Link
        package let favicon: Link?
        /// The style sheet of the brand: accent, header; made per vendor or organization. Nil for Laurel's own.
        package let brandStyle: Link?
        package init(style: Link, script: Link, htmx: Link, font: Link, favicon: Link? = nil, brandStyle: Link?) {
            self.style = style
            self.script = script
            self.htmx = htmx
            self.font = font
            self.favicon = favicon
            self.brandStyle = brandStyle
        }
    }

    /// A brand's mark, in pixels of the light one.
    package struct Logo: Sendable {
        package let light: Link
        /// On dark ground; nil shows the light one there too.
        package let dark: Link?
        package let width, height: Int
        package init(light: Link, dark: Link?, width: Int, height: Int) { (self.light, self.dark, self.width, self.height) = (light, dark, width, height) }
    }

    /// One entry of the navigation.
    package struct Entry: Sendable {
        package let text: String
        package let icon: Icon
        package let link: Link
        package let isCurrent: Bool
        /// Things waiting there; zero shows nothing.
        package let count: Int
        package init(_ text: String, _ icon: Icon, _ link: Link, isCurrent: Bool = false, count: Int = 0) {
            self.text = text
            self.icon = icon
            self.link = link
            self.isCurrent = isCurrent
            self.count = count
        }
    }

    /// Who is signed in.
    package struct Viewer: Sendable {
        package let name: String
        /// E-mail or organization, below the name.
        package let detail: String
        package let profile: Link
        package let signOut: Link
        package init(name: String, detail: String, profile: Link, signOut: Link) {
            self.name = name
            self.detail = detail
            self.profile = profile
            self.signOut = signOut
        }
    }

    /// The frame's own words in the reader's language.
    package struct Words: Sendable {
        package let skipToContent, navigation, menu, close, signOut, account: String
        package let shortcutsTitle, shortcutSearch, shortcutHelp, leaveUnsaved, connectionLost: String
        package init(
            skipToContent: String, navigation: String, menu: String, close: String, signOut: String, account: String,
            shortcutsTitle: String, shortcutSearch: String, shortcutHelp: String, leaveUnsaved: String, connectionLost: String
        ) {
            self.skipToContent = skipToContent
            self.navigation = navigation
            self.menu = menu
            self.close = close
            self.signOut = signOut
            self.account = account
            self.shortcutsTitle = shortcutsTitle
            self.shortcutSearch = shortcutSearch
            self.shortcutHelp = shortcutHelp
            self.leaveUnsaved = leaveUnsaved
            self.connectionLost = connectionLost
        }
    }

    /// The page's language (BCP 47) and whether it is written from right to left.
    package var language: String
    package var isRightToLeft: Bool
    /// The page's title; the site's name is put behind it.
    package var title: String
    package var siteName: String
    package var home: Link
    /// The brand's logo; nil shows the name as text.
    package var logo: Logo?
    package var navigation: [Entry]
    /// What the viewer's reach is now: "Northwind Resellers and 6 below". Manager frame only.
    package var reach: String?
    /// The other organizations or vendors the viewer can look at. Manager frame only.
    package var switcher: [Entry]
    /// Between learning and managing, for people who do both.
    package var otherFrame: Entry?
    /// What was told to the viewer: a bell beside the initials; in the manager's frame an entry of the account's menu.
    package var notices: Entry?
    /// Above everything on every page; nil mostly.
    package var banner: HTML?
    package var viewer: Viewer?
    package var tokens: FormTokens?
    package var toasts: [Toast]
    package var assets: Assets
    package var words: Words

    package init(
        language: String, isRightToLeft: Bool = false, title: String, siteName: String, home: Link = "/", logo: Logo? = nil,
        navigation: [Entry] = [], reach: String? = nil, switcher: [Entry] = [], otherFrame: Entry? = nil, notices: Entry? = nil,
        banner: HTML? = nil, viewer: Viewer? = nil, tokens: FormTokens? = nil, toasts: [Toast] = [], assets: Assets, words: Words
    ) {
        self.language = language
        self.isRightToLeft = isRightToLeft
        self.title = title
        self.siteName = siteName
        self.home = home
        self.logo = logo
        self.navigation = navigation
        self.reach = reach
        self.switcher = switcher
        self.otherFrame = otherFrame
        self.notices = notices
        self.banner = banner
        self.viewer = viewer
        self.tokens = tokens
        self.toasts = toasts
        self.assets = assets
        self.words = words
    }
}

extension Frame {
    /// The document around a body. htmx may not evaluate anything: the content policy forbids it anyway.
    func document(bodyClass: StaticString, _ body: HTML) -> HTML {
        let brand: HTML? = assets.brandStyle.map { #"<link rel="stylesheet" href="\#($0)">"# }
        let csrf: HTML? = tokens.map { #"<meta name="csrf" content="\#($0.csrf)">"# }
        let kind: String = bodyClass.description
        let favicon: HTML? = assets.favicon.map { #"<link rel="icon" href="\#($0)">"# }
        return #"""
        <!DOCTYPE html>
        <html lang="\#(language)" dir="\#(isRightToLeft ? "rtl" : "ltr")">
        <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
        <title>\#(title) · \#(siteName)</title>
        <meta name="color-scheme" content="light dark"><meta name="theme-color" content="#ffffff" media="(prefers-color-scheme: light)"><meta name="theme-color" content="#16181d" media="(prefers-color-scheme: dark)">
        <meta name="htmx-config" content='{"allowEval":false,"includeIndicatorStyles":false,"historyCacheSize":0,"selfRequestsOnly":true,"responseHandling":[{"code":"204","swap":false},{"code":"[23]..","swap":true},{"code":"422","swap":true},{"code":"[45]..","swap":false,"error":true}]}'>
        \#(csrf)\#(favicon)<link rel="preload" href="\#(assets.font)" as="font" type="font/woff2" crossorigin><link rel="stylesheet" href="\#(assets.style)">\#(brand)
        <script src="\#(assets.htmx)" defer></script><script src="\#(assets.script)" type="module"></script></head>
        <body class="\#(kind)" data-unsaved="\#(words.leaveUnsaved)" data-offline="\#(words.connectionLost)">
        \#(skipLink(words.skipToContent))\#(banner)
        \#(body)
        \#(toastRegion(toasts, closeLabel: words.close))
        \#(shortcuts)
        </body>
        </html>
        """#
    }

    private var shortcuts: HTML {
        dialog(id: "shortcuts", title: words.shortcutsTitle, closeLabel: words.close, #"""
        <dl class="shortcuts"><div><dt><kbd>/</kbd></dt><dd>\#(words.shortcutSearch)</dd></div><div><dt><kbd>?</kbd></dt><dd>\#(words.shortcutHelp)</dd></div></dl>
        """#)
    }

    var brandMark: HTML {
        let mark: HTML = logo.map { logo in
            let dark: HTML? = logo.dark.map { #"<source media="(prefers-color-scheme: dark)" srcset="\#($0)">"# }
            return #"<picture>\#(dark)<img src="\#(logo.light)" alt="\#(siteName)" width="\#(logo.width)" height="\#(logo.height)"></picture>"#
        } ?? #"<span class="brand-name">\#(siteName)</span>"#
        return #"<a class="brand" href="\#(home)">\#(mark)</a>"#
    }

    func navigationList(_ entries: [Entry]) -> HTML {
        let items = entries.map { entry -> HTML in
            let count: HTML? = entry.count > 0 ? #"<span class="nav-count">\#(entry.count)</span>"# : nil
            return #"<li><a href="\#(entry.link)"\#(if: entry.isCurrent, #" aria-current="page""#)>\#(icon(entry.icon))<span>\#(entry.text)</span>\#(count)</a></li>"#
        }
        return #"<ul>\#(items)</ul>"#
    }

    /// The bell, for frames with room for it.
    var bell: HTML? {
        notices.map { #"<a class="bell" href="\#($0.link)" title="\#($0.text)"\#(if: $0.isCurrent, #" aria-current="page""#)>\#(icon($0.icon, label: $0.text))</a>"# }
    }

    /// The menu behind the viewer's initials: profile, notices where there is no bell, the other frame, sign out.
    func accountMenu(withNotices: Bool) -> HTML {
        guard let viewer else { return HTML() }
        // Where the rail has no switcher of its own.
        let others: HTML? = withNotices || switcher.isEmpty ? nil : switcher.map { #"<li><a href="\#($0.link)">\#(icon($0.icon))\#($0.text)</a></li>"# as HTML }.joined()
        let told: HTML? = withNotices ? notices.map { #"<li><a href="\#($0.link)">\#(icon($0.icon))\#($0.text)</a></li>"# } : nil
        let other: HTML? = otherFrame.map { #"<li><a href="\#($0.link)">\#(icon($0.icon))\#($0.text)</a></li>"# }
        let leave: HTML? = tokens.map {
            #"<li><form method="post" action="\#(viewer.signOut)"><input type="hidden" name="csrf" value="\#($0.csrf)"><button>\#(icon(.signOut))\#(words.signOut)</button></form></li>"#
        }
        return #"""
        <details class="menu account"><summary aria-label="\#(words.account)">\#(avatar(viewer.name))</summary><ul><li class="account-name"><a href="\#(viewer.profile)"><b>\#(viewer.name)</b><small>\#(viewer.detail)</small></a></li>\#(told)\#(others)\#(other)\#(leave)</ul></details>
        """#
    }
}
