import HTML
import Kernel
import SCORM
import Web

/// The player on the portal: a thin bar, the outline of a package of several items, and the content in a frame of its own
/// origin. `Web-assets/js/9-player.js` carries messages between them.
struct PlayerPage {
    let model: PlayerModel

    func response(_ request: WebRequest) -> WebResponse {
        let t = request.t
        let page = Page(title: model.title, frame: .player(bar(t), fills: true), body: body(t, request.site))
        return WebResponse.page(page)
            // A window of its own must be able to speak with this page.
            .adding("Cross-Origin-Opener-Policy", "same-origin-allow-popups")
            .adding("Permissions-Policy", "camera=(self), microphone=(self), geolocation=(), payment=(), unload=*")
    }

    private func bar(_ t: Localizer) -> PlayerBar {
        let rollup = model.rollup
        let several = rollup.total > 1
        var next: (text: String, link: Link)?
        if rollup.done == rollup.total {
            next = (t(.packagesBackToCourse), model.exit)
        } else if let entry = model.outline.next, entry.item.identifier != model.current.identifier {
            next = (entry.item.title, model.page.query("item", entry.item.identifier))
        }
        return PlayerBar(
            title: several ? model.current.title : model.title, exit: model.exit, exitLabel: t(.packagesExit), done: rollup.done, total: rollup.total,
            progressLabel: t(.packagesProgress(done: rollup.done, total: rollup.total)), saved: model.isPreview ? t(.packagesTestDrive) : "",
            next: several || rollup.done == rollup.total ? next : nil, outline: several ? contents(t) : nil, outlineLabel: t(.packagesContents))
    }

    private func contents(_ t: Localizer) -> HTML {
        let items = model.outline.entries.filter(\.item.isVisible).map { entry -> OutlineItem in
            let isHeading = entry.item.launch == nil
            let tone: Tone = switch entry.status {
            case .passed, .completed: .success
            case .failed: .danger
            case .notAttempted: .neutral
            case .incomplete, .browsed: .accent
            }
            let link = entry.isOpen && !isHeading ? model.page.query("item", entry.item.identifier) : nil
            let note = entry.isOpen ? nil : entry.waitsFor.isEmpty ? t(.packagesItemLocked) : t(.packagesItemWaits(items: entry.waitsFor.joined(separator: ", ")))
            return OutlineItem(entry.item.title, link: link, icon: isHeading ? .outline : entry.isOpen ? .play : .locked, tone: tone,
                               stateWords: t(.status(entry.status)), note: note, isCurrent: entry.item.identifier == model.current.identifier)
        }
        return outline([(title: model.organization.title, note: t(.packagesProgress(done: model.rollup.done, total: model.rollup.total)), items: items)])
    }

    private func body(_ t: Localizer, _ site: Site) -> HTML {
        let origin = site.contentOrigins.replacing("*", with: model.registration.label)
        guard let frame = Link(origin: origin, path: ("/play/\(model.registration.readKey)" as Link).query("item", model.current.identifier)) else { return HTML() }
        let words: HTML = #"""
            data-saved="\#(t(.packagesSaved))" data-saving="\#(t(.packagesSaving))" data-device="\#(t(.packagesOnDevice))" data-memory="\#(t(.packagesInMemory))" \#
            data-elsewhere-tab="\#(t(.packagesElsewhereTab))" data-elsewhere-device="\#(t(.packagesElsewhereDevice))" data-superseded="\#(t(.packagesSuperseded))" \#
            data-unreachable="\#(t(.packagesUnreachable))" data-no-storage="\#(t(.packagesNoStorage))" data-window-open="\#(t(.packagesWindowOpen))" data-window-blocked="\#(t(.packagesWindowBlocked))" data-refused="\#(t(.packagesRefused))" data-signed-out="\#(t(.packagesSignedOut))"
            """#
        return #"""
            <div class="player-stage" data-player data-item="\#(model.current.identifier)" data-origin="\#(origin)" data-token-address="\#(model.token.address)" \#(words)>
            <div class="player-message" role="alert" hidden><p data-words></p><div class="buttons"><button class="button button-primary" type="button" data-take hidden>\#(t(.packagesContinueHere))</button>\#
            <button class="button button-secondary" type="button" data-own-window hidden>\#(t(.packagesOwnWindow))</button></div></div>
            <noscript>\#(callout(.warning, HTML(text: t(.packagesNeedsScript))))</noscript>
            <iframe id="player" title="\#(model.current.title)" src="\#(frame)" \#
            sandbox="allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-modals allow-downloads allow-presentation" \#
            allow="fullscreen; autoplay; unload"></iframe></div>
            """#
    }
}

extension Message {
    /// The words of a lesson status.
    static func status(_ status: LessonStatus) -> Message {
        switch status {
        case .passed: .packagesStatusPassed
        case .completed: .packagesStatusCompleted
        case .failed: .packagesStatusFailed
        case .incomplete: .packagesStatusIncomplete
        case .browsed: .packagesStatusBrowsed
        case .notAttempted: .packagesStatusNotAttempted
        }
    }
}
