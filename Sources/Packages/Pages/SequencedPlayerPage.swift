import HTML
import Kernel
import SCORM
import Web

/// Everything that the player's page of a sequenced package shows.
struct SequencedPlayerModel: Sendable {
    let play: SequencedPlay
    let title: String
    /// What the last navigation came to, when it led nowhere.
    let refusal: SequencingRefusal?
    let exit: Link
    let page: Link
    let token: Link
    let navigate: Link
    /// For authors: the sequencing log of this very play.
    let log: Link?
    let settings: PlaySettings
    var isPreview: Bool { play.registration.isPreview }
}

/// The player of a sequenced package: the content with Continue and Back as the rules allow them, or, while nothing is
/// delivered, the table of contents.
struct SequencedPlayerPage {
    let model: SequencedPlayerModel
    private let sequencer: Sequencer
    private let standing: PlayStanding
    private let choices: [SCORM.Choice]

    /// Works out once what several places on the page show.
    init(model: SequencedPlayerModel) {
        self.model = model
        sequencer = model.play.sequencer
        standing = PlayStanding(sequencer)
        choices = sequencer.choices()
    }

    func response(_ request: WebRequest) -> WebResponse {
        let t = request.t, tokens = request.tokens
        let current = model.play.delivered.flatMap { $0.launch == nil ? nil : $0 }
        let bar = bar(t, tokens)
        guard let current else {
            return PlayerStage.response(Page(title: model.title, frame: .player(bar, fills: false), body: overview(t, tokens)))
        }
        let stage = PlayerStage(registration: model.play.registration, item: current.identifier, title: current.title, token: model.token, exit: model.exit, page: model.page,
                                settings: model.settings)
        return PlayerStage.response(Page(title: model.title, frame: .player(bar, fills: true), body: stage.html(t, request.site)))
    }

    // MARK: the bar

    private func bar(_ t: Localizer, _ tokens: FormTokens) -> PlayerBar {
        var bar = PlayerBar(
            title: model.play.delivered?.title ?? model.title, exit: model.exit, exitLabel: t(.packagesExit), done: standing.done, total: standing.total,
            progressLabel: t(.packagesProgress(done: standing.done, total: standing.total)), saved: model.isPreview ? t(.packagesTestDrive) : "",
            outline: contents(t, tokens) + controls(t, tokens), outlineLabel: t(.packagesContents))
        bar.backward = step(.previous, .previous, t(.packagesBack), t, tokens)
        bar.forward = step(.continue, .continue, t(.packagesContinue), t, tokens)
        return bar
    }

    /// Continue or Back: not shown where the content hides it or its surroundings do not flow, else enabled when it leads
    /// somewhere, with the reason when it does not.
    private func step(_ request: NavigationRequest, _ control: HiddenControl, _ words: String, _ t: Localizer, _ tokens: FormTokens) -> HTML? {
        guard sequencer.currentActivity != nil, !hides(control) else { return nil }
        var reason: String?
        if case .refused(let refusal) = sequencer.outcome(of: request) {
            guard ![.navigationFlow, .sessionNotBegun].contains(refusal.exception) else { return nil }
            if refusal.exception == .navigationForwardOnly { return nil }
            reason = t(refusal.message)
        }
        let mark: HTML = request == .previous ? icon(.previous) + #"<span>\#(words)</span>"# : #"<span>\#(words)</span>"# + icon(.next)
        let style = request == .previous ? "secondary" : "primary"
        return form(request.word, tokens, #"""
            <button class="button button-\#(style)" type="submit"\#(if: reason != nil, " disabled")\#(attribute: "title", reason)>\#(mark)</button>
            """#)
    }

    private func hides(_ control: HiddenControl) -> Bool {
        guard sequencer.isDelivering, let current = sequencer.currentActivity else { return false }
        return model.play.tree.definition(current)?.hiddenControls.contains(control) ?? false
    }

    private func form(_ request: String, _ tokens: FormTokens, confirm: String? = nil, _ content: HTML) -> HTML {
        #"""
        <form class="inline-form" method="post" action="\#(model.navigate)" data-navigates\#(attribute: "data-confirm", confirm)>\#(tokens.html)<input type="hidden" name="after" value="\#(String(model.play.navigations))">\#
        <input type="hidden" name="request" value="\#(request)">\#(content)</form>
        """#
    }

    /// Pausing and ending, below the contents.
    private func controls(_ t: Localizer, _ tokens: FormTokens) -> HTML {
        guard sequencer.currentActivity != nil else { return HTML() }
        var shown: [HTML] = []
        if !hides(.suspendAll) { shown.append(form("suspendAll", tokens, button(t(.packagesPause), style: .secondary, icon: .pause))) }
        if !hides(.exit), sequencer.isDelivering { shown.append(form("exit", tokens, button(t(.packagesEndPart), style: .quiet, icon: .check))) }
        if !hides(.exitAll) { shown.append(form("exitAll", tokens, confirm: t(.packagesEndCourseConfirm), button(t(.packagesEndCourse), style: .quiet, icon: .signOut))) }
        if let log = model.log { shown.append(linkButton(t(.packagesSequencingLog), to: log, style: .quiet, icon: .history)) }
        return #"<div class="buttons player-controls">\#(shown)</div>"#
    }

    // MARK: contents

    /// One form around all entries: each that can be chosen is a button that names itself.
    private func contents(_ t: Localizer, _ tokens: FormTokens) -> HTML {
        let items = choices.dropFirst().filter(\.isListed).map { line($0, t) }
        return #"""
            <form method="post" action="\#(model.navigate)" data-navigates>\#(tokens.html)<input type="hidden" name="after" value="\#(String(model.play.navigations))">\#
            <div class="outline"><section class="outline-group"><h2>\#(model.play.manifest.title)<span class="outline-note">\#(t(.packagesProgress(done: standing.done, total: standing.total)))</span></h2>\#
            <ul>\#(items)</ul></section></div></form>
            """#
    }

    private func line(_ choice: SCORM.Choice, _ t: Localizer) -> HTML {
        let isCurrent = sequencer.isDelivering && choice.identifier == sequencer.currentActivity
        let (tone, words) = state(choice.identifier, t)
        let mark: HTML = #"<span class="outline-mark tone-\#(tone.rawValue)">\#(icon(tone.icon, label: words))</span>"#
        let kind: Icon = choice.isLeaf ? choice.isAvailable || isCurrent ? .play : .locked : .outline
        let reason = isCurrent ? nil : choice.obstacle.map { t($0.message) }
        let note: HTML? = reason.map { #"<span class="outline-note">\#($0)</span>"# }
        let content: HTML = #"\#(mark)<span class="outline-kind">\#(icon(kind))</span><span class="outline-text">\#(choice.title)</span>\#(note)"#
        let depth = min(choice.depth - 1, 4)
        guard choice.isAvailable, !isCurrent else {
            return #"<li class="outline-item depth-\#(depth)\#(if: !isCurrent, " is-locked")"><span class="outline-row"\#(if: isCurrent, #" aria-current="page""#)>\#(content)</span></li>"#
        }
        return #"<li class="outline-item depth-\#(depth)"><button class="outline-row" type="submit" name="choose" value="\#(choice.identifier)">\#(content)</button></li>"#
    }

    private func state(_ activity: String, _ t: Localizer) -> (Tone, String) {
        let known = sequencer.information(of: activity) ?? ObjectiveInformation()
        if known.completed != false, known.satisfied == false { return (.danger, t(.packagesStatusFailed)) }
        if known.completed == true { return (.success, t(known.satisfied == true ? .packagesStatusPassed : .packagesStatusCompleted)) }
        let isBegun = (sequencer.state(of: activity)?.attemptCount ?? 0) > 0
        return isBegun ? (.accent, t(.packagesStatusIncomplete)) : (.neutral, t(.packagesStatusNotAttempted))
    }

    // MARK: nothing delivered

    private func overview(_ t: Localizer, _ tokens: FormTokens) -> HTML {
        let isOver = sequencer.currentActivity == nil, isPaused = isOver && sequencer.suspendedActivity != nil
        let lead = t(isPaused ? .packagesPausedHere : !isOver ? .packagesChooseNext : model.play.navigations > 1 ? .packagesPlayEnded : .packagesChooseFirst)
        var again: HTML?
        if isPaused {
            again = linkButton(t(.packagesContinue), to: model.page, style: .primary, icon: .play)
        } else if isOver, sequencer.isValid(.start) {
            again = form("start", tokens, button(t(.packagesStartAgain), style: .primary, icon: .play))
        }
        let back = linkButton(t(.packagesBackToCourse), to: model.exit, style: again == nil ? .secondary : .quiet)
        let why: HTML? = model.refusal.map { callout(.info, HTML(text: t($0.message))) }
        let empty: HTML? = model.play.delivered != nil ? callout(.info, HTML(text: t(.packagesNothingShown))) : nil
        return #"""
            <div class="stack"><p class="lead">\#(lead)</p><p>\#(statusBadge(standing.status, t))</p>\#(why)\#(empty)\#
            \#(card(contents(t, tokens)))<div class="buttons">\#(again)\#(back)</div></div>
            """#
    }
}
