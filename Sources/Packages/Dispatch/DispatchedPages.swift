import CMI5
import Courses
import HTML
import Kernel
import SCORM
import Web

/// What whoever takes a dispatched course sees around it: phone first, inside the other system's frame or a window of its own.
enum DispatchedPages {
    static func landing(_ request: WebRequest, _ model: DispatchedCourse, _ link: LinkStanding, _ links: DispatchedLinks) -> Page {
        let t = request.t, visit = model.visit, statuses = model.statuses, language = visit.version.language, title = visit.version.title.resolve(t.language, fallback: language)
        let next = visit.parts.first { !(statuses[$0.id] ?? .notAttempted).isComplete }
        let begun = visit.learner.status != .notAttempted
        let action: HTML = next.map { linkButton(t(begun ? .packagesDispatchedGoOn : .packagesDispatchedStart), to: links.play($0.id), style: .primary, icon: .play) } ?? HTML()
        let state: HTML = visit.learner.status.isComplete
            ? callout(.success, title: t(.packagesDispatchedDone), #"<p>\#(t(.packagesDispatchedDoneText))</p>"#)
            : visit.learner.status == .failed ? callout(.warning, #"<p>\#(t(.packagesDispatchedFailed))</p>"#) : HTML()
        let progress: HTML = visit.learner.total > 1
            ? progressBar(done: visit.learner.done, total: visit.learner.total, label: t(.packagesProgress(done: visit.learner.done, total: visit.learner.total))) : HTML()
        let lead = visit.learner.saidName.isEmpty ? t(.packagesDispatchedLead) : t(.packagesDispatchedLeadTo(name: visit.learner.saidName))
        return Page(title: title, frame: .plain, body: #"""
            <div class="stack visit">\#(pageHeader(title, lead: lead))\#(state)\#(progress)\#(buttonRow(action))\#(outline(contents(model, title, links, t)))\#(DispatchLinkPages.invitation(link, links, t))</div>
            """#)
    }

    /// The parts in order. One with several units is a group of its own.
    private static func contents(_ model: DispatchedCourse, _ title: String, _ links: DispatchedLinks, _ t: Localizer) -> [(title: String, note: String?, items: [OutlineItem])] {
        var groups: [(title: String, note: String?, items: [OutlineItem])] = [], own: [OutlineItem] = []
        func close() {
            if !own.isEmpty { groups.append((title, nil, own)) }
            own = []
        }
        for part in model.visit.parts {
            let name = part.title.resolve(t.language, fallback: model.visit.version.language)
            guard let units = model.units[part.id] else {
                own.append(line(name, model.statuses[part.id] ?? .notAttempted, links.play(part.id), t))
                continue
            }
            close()
            let items = units.course.units.map { UnitLine.item($0, units.standings[$0.id], units.satisfaction, link: links.play(part.id).query("item", $0.id), t) }
            groups.append((name, t(.packagesProgress(done: units.satisfaction.done, total: units.satisfaction.total)), items))
        }
        close()
        return groups
    }
    private static func line(_ title: String, _ status: LessonStatus, _ link: Link, _ t: Localizer) -> OutlineItem {
        let tone: Tone = switch status {
        case .passed, .completed: .success
        case .failed: .danger
        case .notAttempted: .neutral
        case .incomplete, .browsed: .accent
        }
        return OutlineItem(title, link: link, icon: .package, tone: tone, stateWords: t(.status(status)))
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
