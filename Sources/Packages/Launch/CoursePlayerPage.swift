import CMI5
import HTML
import Kernel
import SCORM
import Store
import Web

/// Everything that the player's page of a cmi5 or xAPI package shows.
struct CoursePlayerModel: Sendable {
    let play: LaunchedPlay
    let title: String
    let standings: [String: UnitStanding]
    let satisfaction: Satisfaction
    let current: AssignableUnit
    let exit: Link
    let links: CourseLinks
    let settings: PlaySettings

    /// - Parameter wanted: the unit that was asked for; else the first that is not done, begun ones before others.
    init(_ play: LaunchedPlay, title: String, wanted: String?, exit: Link, links: CourseLinks, _ tx: Transaction) throws {
        self.play = play
        self.title = title
        self.exit = exit
        self.links = links
        let standings = try LaunchStore.standings(play.registration.id, vendor: play.vendor, tx)
        self.standings = standings
        satisfaction = Satisfaction(play.course) { standings[$0] }
        guard let unit = wanted.flatMap(play.course.unit) ?? Self.next(play.course, satisfaction, standings) else { throw WebRefusal.notFound }
        current = unit
        settings = try PlaySettingStore.effective(play.registration.course, play.registration.activity, vendor: play.vendor, tx)
    }
    /// A unit that asks for a window of its own gets one whatever is set (cmi5 8.1).
    var isApart: Bool { current.needsWindow || settings.ownWindow }
    private static func next(_ course: CourseStructure, _ satisfaction: Satisfaction, _ standings: [String: UnitStanding]) -> AssignableUnit? {
        let left = course.units.filter { !satisfaction.satisfied.contains($0.id) }
        // A part without a condition counts from the beginning, yet somebody should see it.
        return left.first { standings[$0.id]?.isUntouched == false } ?? left.first ?? course.units.first { standings[$0.id] == nil } ?? course.units.first
    }
    var next: AssignableUnit? {
        let units = play.course.units
        guard let at = units.firstIndex(where: { $0.id == current.id }) else { return nil }
        return units[(at + 1)...].first { !satisfaction.satisfied.contains($0.id) } ?? units.first { !satisfaction.satisfied.contains($0.id) && $0.id != current.id }
            ?? units[(at + 1)...].first
    }
    func status(_ unit: AssignableUnit) -> LessonStatus { (standings[unit.id] ?? UnitStanding()).status }
}

/// The player on the portal: the bar, the contents of a course of several units, and the content in a frame of its own origin or in a
/// window of its own. `Web-assets/js/9-course-player.js` launches it and shows what the record store has acknowledged.
struct CoursePlayerPage {
    let model: CoursePlayerModel

    func response(_ request: WebRequest) -> WebResponse {
        let t = request.t
        return WebResponse.page(Page(title: model.title, frame: .player(bar(t), fills: true), body: body(t)))
            // A window of its own must be able to speak with this page.
            .adding("Cross-Origin-Opener-Policy", "same-origin-allow-popups")
            .adding("Permissions-Policy", "camera=(self), microphone=(self), geolocation=(), payment=(), unload=*")
    }

    private func bar(_ t: Localizer) -> PlayerBar {
        let now = model.satisfaction, several = now.total > 1
        var next: (text: String, link: Link)?
        if now.isCourseSatisfied {
            next = (t(.packagesBackToCourse), model.exit)
        } else if let unit = model.next {
            next = (unit.title.text(for: t.language.tag), model.links.page.query("item", unit.id))
        }
        return PlayerBar(
            title: several ? model.current.title.text(for: t.language.tag) : model.title, exit: model.exit, exitLabel: t(.packagesExit), done: now.done, total: now.total,
            progressLabel: t(.packagesProgress(done: now.done, total: now.total)), saved: model.links.isPreview ? t(.packagesTestDrive) : "",
            next: several || now.isCourseSatisfied ? next : nil, outline: several ? contents(t) : nil, outlineLabel: t(.packagesContents))
    }

    private func contents(_ t: Localizer) -> HTML {
        let course = model.play.course, language = t.language.tag
        var groups: [(title: String, note: String?, items: [OutlineItem])] = [], own: [OutlineItem] = []
        func add(_ part: Part, to items: inout [OutlineItem]) {
            switch part {
            case .unit(let unit):
                items.append(UnitLine.item(unit, model.standings[unit.id], model.satisfaction, link: model.links.page.query("item", unit.id), isCurrent: unit.id == model.current.id, t))
            case .block(let block): for inner in block.parts { add(inner, to: &items) }
            }
        }
        for part in course.parts {
            if case .block(let block) = part {
                if !own.isEmpty { groups.append((course.title.text(for: language), nil, own)) }
                own = []
                var items: [OutlineItem] = []
                add(part, to: &items)
                let done = block.parts.flatMap(\.units).count { model.satisfaction.satisfied.contains($0.id) }
                groups.append((block.title.text(for: language), t(.packagesProgress(done: done, total: items.count)), items))
            } else {
                add(part, to: &own)
            }
        }
        if !own.isEmpty { groups.append((course.title.text(for: language), nil, own)) }
        return outline(groups)
    }

    private func body(_ t: Localizer) -> HTML {
        let unit = model.current
        let words: HTML = #"""
            data-saved="\#(t(.packagesSaved))" data-saving="\#(t(.packagesSaving))" data-elsewhere="\#(t(.packagesElsewhereCourse))" data-superseded="\#(t(.packagesSuperseded))" \#
            data-unreachable="\#(t(.packagesUnreachable))" data-window="\#(t(.packagesWantsWindow))" data-window-open="\#(t(.packagesCourseWindowOpen))" \#
            data-window-blocked="\#(t(.packagesWindowBlocked))" data-refused="\#(t(.packagesRefused))" data-signed-out="\#(t(.packagesSignedOut))" data-over="\#(t(.packagesPartEnded))"
            """#
        let size = model.settings.windowSize
        let frame: HTML = model.isApart ? HTML() : #"""
            <iframe id="player" title="\#(unit.title.text(for: t.language.tag))" \#
            sandbox="allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-modals allow-downloads allow-presentation" \#
            allow="fullscreen; autoplay; unload"></iframe>
            """#
        let modes: HTML = model.links.isPreview && model.play.standard == .cmi5 ? modeForm(t) : HTML()
        return #"""
            <div class="player-stage" data-course-player data-unit="\#(unit.id)" data-launch="\#(model.links.launch)" data-standing="\#(model.links.standing)"\#(if: model.isApart, " data-apart") data-window-size="\#(size.width),\#(size.height)" data-ends="\#(model.settings.exit.rawValue)" \#
            data-course="\#(model.exit)" \#(words)>
            <div class="player-message" role="status" hidden><p data-words></p><div class="buttons"><button class="button button-primary" type="button" data-take hidden>\#(t(.packagesContinueHere))</button>\#
            <button class="button button-primary" type="button" data-own-window hidden>\#(t(.packagesOwnWindow))</button><button class="button button-secondary" type="button" data-again hidden>\#(t(.packagesOpenAgain))</button></div></div>
            <noscript>\#(callout(.warning, HTML(text: t(.packagesNeedsScript))))</noscript>
            \#(modes)\#(frame)</div>
            """#
    }
    /// How an author wants the unit launched (cmi5 10.0, launchMode).
    private func modeForm(_ t: Localizer) -> HTML {
        let options = LaunchMode.allCases.map { #"<option value="\#($0.rawValue)">\#(t(.packagesMode(mode: $0.rawValue.lowercased())))</option>"# as HTML }
        return #"<label class="player-mode">\#(t(.packagesModeLabel)) <span class="select"><select class="input" data-mode>\#(options)</select>\#(icon(.expand))</span></label>"#
    }
}

/// A unit's line in a list: what it is called, how it stands, where it leads.
enum UnitLine {
    static func item(_ unit: AssignableUnit, _ standing: UnitStanding?, _ satisfaction: Satisfaction, link: Link, isCurrent: Bool = false, _ t: Localizer) -> OutlineItem {
        let standing = standing ?? UnitStanding(), isDone = satisfaction.satisfied.contains(unit.id) && !(unit.moveOn == .notApplicable && standing.isUntouched)
        let tone: Tone = standing.isFailed ? .danger : isDone ? .success : standing.isUntouched ? .neutral : .accent
        let note = standing.isWaived ? t(.packagesWaived) : standing.progress.map { t.percent(Double($0) / 100) }
        return OutlineItem(unit.title.text(for: t.language.tag), link: link, icon: unit.needsWindow ? .link : .play, tone: tone, stateWords: t(.status(standing.status)), note: note, isCurrent: isCurrent)
    }
}
