import CMI5
import Courses
import HTML
import Kernel
import SCORM
import Web

/// What whoever takes a dispatched course sees around it: phone first, inside the other system's frame or a window of its own.
enum DispatchedPages {
    static func landing(_ request: WebRequest, _ model: DispatchedCourse, _ link: LinkStanding, _ kinds: ActivityKinds, _ links: DispatchedLinks) -> Page {
        let t = request.t, visit = model.visit, language = visit.version.language, title = visit.version.title.resolve(t.language, fallback: language)
        let state: HTML = visit.learner.status.isComplete
            ? callout(.success, title: t(.packagesDispatchedDone), #"<p>\#(t(.packagesDispatchedDoneText))</p>"#)
            : visit.learner.status == .failed ? callout(.warning, #"<p>\#(t(.packagesDispatchedFailed))</p>"#) : HTML()
        let lead = visit.learner.saidName.isEmpty ? t(.packagesDispatchedLead) : t(.packagesDispatchedLeadTo(name: visit.learner.saidName))
        return Page(title: title, frame: .plain, body: #"""
            <div class="stack visit">\#(pageHeader(title, lead: lead))\#(state)\#(step(model, links, t))\#(outline(contents(visit, model.statuses, units: model.units, kinds, links, t)))\#(DispatchLinkPages.invitation(link, links, t))</div>
            """#)
    }

    /// How far the learner is, and the one thing to do next: what counts before what does not.
    private static func step(_ model: DispatchedCourse, _ links: DispatchedLinks, _ t: Localizer) -> HTML {
        let visit = model.visit, learner = visit.learner, left = visit.parts.filter { !(model.statuses[$0.id] ?? .notAttempted).isComplete }
        let progress = t(.packagesProgress(done: learner.done, total: learner.total))
        let bar: HTML = learner.total > 1 ? progressBar(done: learner.done, total: learner.total, label: t(.packagesDispatchProgress), words: progress) : HTML()
        guard let next = left.first(where: \.isRequired) ?? left.first else { return bar }
        let name = next.title.resolve(t.language, fallback: visit.version.language)
        let words = learner.status.isComplete ? t(.packagesDispatchedVoluntary(title: name)) : t(.packagesDispatchedNext(title: name))
        let label = learner.status == .notAttempted ? t(.packagesDispatchedStart) : t(.packagesDispatchedGoOn)
        let action = linkButton(label, to: links.open(next), style: learner.status.isComplete ? .secondary : .primary, icon: .play)
        return #"<section class="hero"><p class="muted">\#(words)</p>\#(bar)\#(action)</section>"#
    }

    /// The parts in order, under their modules where there are several. One with several units is a group of its own.
    /// - Parameter units: of such parts; nil where a line for each part is enough.
    static func contents(_ visit: DispatchVisit, _ statuses: DispatchedStatuses, units: [ActivityID: DispatchedCourse.Units] = [:], current: ActivityID? = nil, _ kinds: ActivityKinds,
                         _ links: DispatchedLinks, _ t: Localizer) -> [(title: String, note: String?, items: [OutlineItem])] {
        let version = visit.version, language = version.language, course = version.title.resolve(t.language, fallback: language)
        let modules = version.modules.filter { module in visit.parts.contains { $0.module == module.id } }
        var groups: [(title: String, note: String?, items: [OutlineItem])] = []
        for module in modules {
            var own: [OutlineItem] = []
            let heading = modules.count > 1 ? module.title.resolve(t.language, fallback: language) : course
            func close() {
                if !own.isEmpty { groups.append((heading, nil, own)) }
                own = []
            }
            for part in visit.parts where part.module == module.id {
                guard let several = units[part.id] else {
                    own.append(line(part, statuses[part.id] ?? .notAttempted, part.id == current, language, kinds, links, t))
                    continue
                }
                close()
                let items = several.course.units.map { UnitLine.item($0, several.standings[$0.id], several.satisfaction, link: links.play(part.id).query("item", $0.id), t) }
                groups.append((part.title.resolve(t.language, fallback: language), t(.packagesProgress(done: several.satisfaction.done, total: several.satisfaction.total)), items))
            }
            close()
        }
        return groups
    }
    private static func line(_ part: VersionActivity, _ status: LessonStatus, _ isCurrent: Bool, _ language: String, _ kinds: ActivityKinds, _ links: DispatchedLinks, _ t: Localizer) -> OutlineItem {
        let tone: Tone = switch status {
        case .passed, .completed: .success
        case .failed: .danger
        case .notAttempted: .neutral
        case .incomplete, .browsed: .accent
        }
        let minutes = t.minutes(part.expectedMinutes)
        return OutlineItem(part.title.resolve(t.language, fallback: language), link: links.open(part), icon: kinds.kind(part.kind)?.icon ?? .package, tone: tone, stateWords: t(.status(status)),
                           note: part.isRequired ? minutes : t(.packagesDispatchedOptional(minutes: minutes)), isCurrent: isCurrent)
    }

    /// For a token that has been used or is too old.
    static func over(_ request: WebRequest, status: Int = 410) -> WebResponse {
        let t = request.t
        let page = Page(title: t(.packagesDispatchedOver), frame: .plain, body: #"\#(pageHeader(t(.packagesDispatchedOver)))<p>\#(t(.packagesDispatchedOverText))</p>"#)
        return framed(.page(page, status: status), "*", request)
    }

    static func framed(_ response: WebResponse, _ dispatch: Dispatch, _ request: WebRequest) -> WebResponse {
        framed(response, DispatchedPlays.ancestors(dispatch.origins.joined(separator: " ")), request)
    }
    /// The portal's own policy, but for who may be around it; no address of these pages is told to anybody, and a window that the stub has opened stays its own.
    static func framed(_ response: WebResponse, _ ancestors: String, _ request: WebRequest) -> WebResponse {
        var copy = response
        copy.headers.removeAll { $0.name == "Cross-Origin-Opener-Policy" }
        return copy
            .adding("Content-Security-Policy", """
                default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; media-src 'self' blob:; manifest-src 'self'; \
                frame-src \(request.site.contentOrigins); form-action 'self'; base-uri 'none'; frame-ancestors 'self' \(ancestors)
                """)
            .adding("Cross-Origin-Opener-Policy", "unsafe-none")
            .adding("Referrer-Policy", "no-referrer")
    }
}
