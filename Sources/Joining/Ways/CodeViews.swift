import Documents
import HTML
import Kernel
import People
import Web

/// A code to show, send and print, and who came by it.
enum CodeViews {
    static func page(_ request: WebRequest, _ one: Organization, _ code: JoinCode, _ entries: [JoinEntry]) -> Page {
        let t = request.t, link = request.site.portalOrigin + JoiningLinks.join(code.code).address, isOpen = code.state(at: request.now) == .open
        let lead = code.label.isEmpty ? one.name : "\(code.label) · \(one.name)"
        var share: HTML = isOpen ? card(title: t(.joiningShare), show(request, one, code, link)) : callout(.info, "<p>\(t(.joiningCodeClosed))</p>")
        if code.endedAt == nil { share += turn(request, one, code) }
        let tokens = FormTokens(csrf: request.tokens.csrf, once: nil)
        let lines = entries.map { EntryLine.html($0, request, tokens, back: nil) }
        let list: HTML = lines.isEmpty ? #"<p class="muted">\#(t(.joiningCameNone))</p>"# : #"<ul class="rows">\#(lines)</ul>"#
        return Page(title: t(.joiningCodePage), frame: .manager(current: "joining"), body: """
            \(pageHeader(t(.joiningCodePage), crumbs: WaysViews.crumbs(one, t, page: true), crumbsLabel: t(.joiningWhere), lead: lead, status: WaysViews.state(code, request)))
            \(columns(main: share + card(title: t(.joiningCame), list), aside: about(request, code)))
            """)
    }

    private static func show(_ request: WebRequest, _ one: Organization, _ code: JoinCode, _ link: String) -> HTML {
        let t = request.t
        let picture: HTML = (try? QRCode(link)).map { qr in
            let edge = qr.size + 8
            return #"<svg class="join-qr" viewBox="0 0 \#(edge) \#(edge)" role="img" aria-label="\#(t(.joiningQR(link: link)))"><rect class="join-qr-ground" width="\#(edge)" height="\#(edge)"></rect><path d="\#(qr.svgPath)"></path></svg>"#
        } ?? HTML()
        return #"""
            <div class="join-share">\#(picture)<div><p class="muted">\#(t(.joiningShareText))</p><p class="join-code"><code>\#(code.shown)</code></p>\#(textField(Field("link", label: t(.joiningLink), value: link)))\#(buttonRow(linkButton(t(.joiningPicture), to: JoiningLinks.picture(one.id, code.id), icon: .download, downloads: true)))</div></div>
            """#
    }
    private static func turn(_ request: WebRequest, _ one: Organization, _ code: JoinCode) -> HTML {
        let t = request.t
        return card(title: t(.joiningTurn), """
            <p class="muted">\(t(.joiningTurnText))</p>
            \(buttonRow(postButton(t(.joiningRotate), to: JoiningLinks.rotate(one.id, code.id), tokens: request.tokens),
                        postButton(t(.joiningEndCode), to: JoiningLinks.endCode(one.id, code.id), tokens: request.tokens, style: .danger)))
            """)
    }
    private static func about(_ request: WebRequest, _ code: JoinCode) -> HTML {
        let t = request.t
        return card(title: t(.joiningFacts), facts([
            (t(.joiningUses), HTML(text: WaysViews.used(code, t))),
            (t(.joiningExpires), HTML(text: code.expiresAt.map { t.day($0) } ?? t(.joiningNever))),
            (t(.joiningJobRole), HTML(text: code.jobRole.map { t(.joiningJobRoleName(role: $0)) } ?? t(.joiningJobRoleAsk))),
            (t(.joiningHow), HTML(text: code.asksFirst ? t(.joiningAsksFirst) : code.needsDomain ? t(.joiningNeedsDomain) : t(.joiningStraight))),
            (t(.joiningMade), HTML(text: t.day(code.createdAt))),
        ]))
    }
}
