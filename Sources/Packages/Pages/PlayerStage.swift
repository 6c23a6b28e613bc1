import HTML
import Kernel
import Web

/// The frame that holds an item's content, on the origin of its registration, with the words that scripts show around it.
struct PlayerStage {
    let registration: Registration
    let item: String
    let title: String
    let token: Link
    /// SCORM 2004: where the page goes when a navigation has ended the session, and when it shows something else.
    var exit: Link?
    var page: Link?
    var settings = PlaySettings()
    /// Back to the course, for a page that no navigation ends.
    var way: Link?

    func html(_ t: Localizer, _ site: Site) -> HTML {
        let origin = site.contentOrigins.replacing("*", with: registration.label)
        guard let frame = Link(origin: origin, path: ("/play/\(registration.readKey)" as Link).query("item", item)) else { return HTML() }
        // Whoever comes from another system has never signed in here.
        let isVisit = registration.learner != nil
        let words: HTML = #"""
            data-saved="\#(t(.packagesSaved))" data-saving="\#(t(.packagesSaving))" data-device="\#(t(.packagesOnDevice))" data-memory="\#(t(.packagesInMemory))" \#
            data-elsewhere-tab="\#(t(.packagesElsewhereTab))" data-elsewhere-device="\#(t(.packagesElsewhereDevice))" data-superseded="\#(t(.packagesSuperseded))" \#
            data-unreachable="\#(t(.packagesUnreachable))" data-no-storage="\#(t(.packagesNoStorage))" data-window-open="\#(t(.packagesWindowOpen))" data-window-blocked="\#(t(.packagesWindowBlocked))" data-refused="\#(t(isVisit ? .packagesDispatchedClosed : .packagesRefused))" data-signed-out="\#(t(isVisit ? .packagesDispatchedClosed : .packagesSignedOut))" \#
            data-wants-window="\#(t(.packagesWantsWindow))" data-over="\#(t(.packagesPartEnded))"
            """#
        let size = settings.windowSize, isApart = settings.ownWindow, course = exit ?? way
        return #"""
            <div class="player-stage" data-player data-item="\#(item)" data-origin="\#(origin)" data-token-address="\#(token.address)"\#(attribute: "data-exit", exit?.address)\#(attribute: "data-page", page?.address) \#
            data-window="\#(size.width),\#(size.height)" data-ends="\#(settings.exit.rawValue)"\#(attribute: "data-course", course?.address)\#(if: isApart, " data-apart") data-address="\#(frame)" \#(words)>
            <div class="player-message" role="alert" hidden><p data-words></p><div class="buttons"><button class="button button-primary" type="button" data-take hidden>\#(t(.packagesContinueHere))</button>\#
            <button class="button button-secondary" type="button" data-own-window hidden>\#(t(.packagesOwnWindow))</button></div></div>
            <noscript>\#(callout(.warning, HTML(text: t(.packagesNeedsScript))))</noscript>
            <iframe id="player" title="\#(title)"\#(attribute: "src", isApart ? nil : frame.address) \#
            sandbox="allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-modals allow-downloads allow-presentation" \#
            allow="fullscreen; autoplay; unload"></iframe></div>
            """#
    }

    /// The answer around a player's page.
    static func response(_ page: Page) -> WebResponse {
        var response = WebResponse.page(page)
        response.isPacked = true
        return response
            // A window of its own must be able to speak with this page.
            .adding("Cross-Origin-Opener-Policy", "same-origin-allow-popups")
            .adding("Permissions-Policy", "camera=(self), microphone=(self), geolocation=(), payment=(), unload=*")
    }
}
