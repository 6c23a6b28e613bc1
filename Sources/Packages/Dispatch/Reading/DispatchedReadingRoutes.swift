import Courses
import HTML
import HTTPTypes
import Kernel
import Learning
import People
import Store
import Web

extension DispatchedLinks {
    /// A part that is read, watched or done on pages of ours.
    func read(_ activity: ActivityID) -> Link { Link(path: reading(activity)) }
    func reading(_ activity: ActivityID) -> [String] { ["dispatched", pass, "parts", activity.value] }
    func time(_ activity: ActivityID) -> Link { Link(path: reading(activity) + ["time"]) }
    var files: MediaDoor { MediaDoor(["dispatched", pass]) }
    /// Wherever a part is done.
    func open(_ part: VersionActivity) -> Link { part.kind == PackageKind.key ? play(part.id) : read(part.id) }
}

/// Lessons, films, documents and links of a dispatched course: the pages that people here see, under the pass. No form token, as with its other
/// pages: nothing in a browser sends a pass by itself.
extension PackagesRoom {
    var dispatchedReadingRoutes: [Route] {
        let part = "/dispatched/{pass}/parts/{activity}"
        return [
            Self.visiting(.get, .page, part, "Shows a lesson, film, document or link of a dispatched course") { try await readDispatched($0) },
            Self.visiting(.post, .call, part + "/read", "Notes which blocks of a dispatched lesson were on screen") { request in
                try await act(.seen(request), request).step.seenAnswer
            },
            Self.visiting(.post, .page, part + "/checks/{block}", "Judges an answer to a knowledge check of a dispatched lesson") { request in
                let block = try request.parameter("block"), form = try await Self.form(request, limit: Self.readingBytes)
                let done = try await act(.answered(form, block: block), request)
                let response = try page(done.part, done.visit, done.reading, [:], request).answered(block, done.step, request)
                return request.wantsFragment ? response : DispatchedPages.framed(response, done.visit.dispatch, request)
            },
            Self.visiting(.post, .call, part + "/watched", "Notes what was really played of a dispatched film; completes it once enough was") { request in
                let done = try await act(.watched(request), request)
                return try ReadingStep.watchedAnswer(done.part, at: done.step.location, isDone: done.reading.doneAt != nil, request.t)
            },
            Self.visiting(.post, .page, part + "/pages/{page}", "Notes that a page of a dispatched document was read and goes to the next one") { request in
                let done = try await act(.turned(request), request), next = (Int(try request.parameter("page")) ?? 0) + 1
                return .redirect(DispatchedLinks(pass: try request.parameter("pass")).read(done.part.id).query("page", String(next)))
            },
            Self.visiting(.post, .page, part + "/done", "Finishes a lesson, document or link of a dispatched course") { request in
                let form = try await Self.form(request), done = try await act(.finished(page: form.int("page")), request)
                if done.reading.doneAt == nil, let refusal = done.step.refusal {
                    return try await readDispatched(request, FormErrors([refusal])).status(422)
                }
                return .redirect(onward(done.part, done.visit, DispatchedLinks(pass: try request.parameter("pass"))))
            },
            Self.visiting(.post, .call, part + "/time", "Notes the active time of one view of a dispatched part") { request in
                let time = try await ViewedTime.read(request), vendor = request.vendor
                try await ground.store.write(vendor) { tx in
                    let visit = try visit(request, tx)
                    try ReadDispatched.count(time, try readable(request, visit), visit, vendor: vendor, tx)
                }
                return .noContent
            },
        ]
    }
    /// What an answer to a knowledge check may bring.
    private static let readingBytes = 1 << 12

    /// - Throws: `WebRefusal.notFound` for a part of another course, or of another version than the learner's.
    private func readable(_ request: WebRequest, _ visit: DispatchVisit) throws -> VersionActivity {
        let id: ActivityID = try request.id("activity")
        guard let part = visit.parts.first(where: { $0.id == id }), part.kind != PackageKind.key else { throw WebRefusal.notFound }
        return part
    }

    private struct Done: Sendable {
        let part: VersionActivity
        let visit: DispatchVisit
        /// As it was before.
        let reading: DispatchReading
        let step: ReadingStep
    }
    private func act(_ act: ReadingAct, _ request: WebRequest) async throws -> Done {
        let vendor = request.vendor, ledger = ground.ledger
        return try await ground.store.write(vendor) { tx in
            let visit = try visit(request, tx), part = try readable(request, visit)
            let (reading, step) = try ReadDispatched(act: act).perform(part, visit, ledger: ledger, vendor: vendor, tx)
            return Done(part: part, visit: visit, reading: reading, step: step)
        }
    }

    private func readDispatched(_ request: WebRequest, _ errors: FormErrors = .none) async throws -> WebResponse {
        let vendor = request.vendor, t = request.t, wanted = request.query.int("page")
        // Only the first visit of a part leaves a trace of itself.
        let known = try await ground.store.read(vendor) { tx in
            let visit = try visit(request, tx)
            return try DispatchReadings.find(readable(request, visit).id, of: visit.learner.id, vendor: vendor, tx) != nil
        }
        if !known {
            try await ground.store.write(vendor) { tx in
                let visit = try visit(request, tx)
                _ = try DispatchReadings.open(readable(request, visit).id, of: visit.learner, vendor: vendor, tx)
                _ = try DispatchLearners.settle(visit.learner.id, vendor: vendor, tx)
            }
        }
        let (page, dispatch) = try await ground.store.read(vendor) { tx -> (Page, Dispatch) in
            let visit = try visit(request, tx), part = try readable(request, visit)
            let reading = try DispatchReadings.find(part.id, of: visit.learner.id, vendor: vendor, tx)
            let statuses = try DispatchedPlays.statuses(of: visit.learner, vendor: vendor, tx)
            return (try self.page(part, visit, reading, statuses, request).page(wanted: wanted, errors, t, vendor: vendor, tx), visit.dispatch)
        }
        return DispatchedPages.framed(.page(page), dispatch, request)
    }
    private func page(_ part: VersionActivity, _ visit: DispatchVisit, _ reading: DispatchReading?, _ statuses: DispatchedStatuses, _ request: WebRequest) throws -> ReaderPage {
        let t = request.t, links = DispatchedLinks(pass: try request.parameter("pass")), language = visit.version.language, learner = visit.learner
        let title = visit.version.title.resolve(t.language, fallback: language), next = visit.after(part)
        let bar = PlayerBar(
            title: title, exit: links.landing, exitLabel: t(.packagesBackToCourse), done: learner.done, total: max(1, learner.total),
            progressLabel: t(.packagesProgress(done: learner.done, total: learner.total)),
            previous: visit.before(part).map { (t(.packagesBack), links.open($0)) },
            outline: outline(DispatchedPages.contents(visit, statuses, current: part.id, kinds, links, t)), outlineLabel: t(.packagesContents))
        return ReaderPage(part, of: visit.version, location: reading.flatMap { $0.location.isEmpty ? nil : $0.location }, isSettled: reading?.doneAt != nil, doors: ReaderDoors(
            page: links.reading(part.id), time: links.time(part.id), files: links.files, tokens: nil,
            onward: (next?.title.resolve(t.language, fallback: language) ?? t(.packagesBackToCourse), onward(part, visit, links)), bar: bar))
    }
    /// The part after this one, or the course's page at the end.
    private func onward(_ part: VersionActivity, _ visit: DispatchVisit, _ links: DispatchedLinks) -> Link { visit.after(part).map(links.open) ?? links.landing }

    // MARK: files

    /// Files of the learner's own version, each as the parts show it and no other way.
    var dispatchedFileRoutes: [Route] {
        let file = "/dispatched/{pass}/media/{media}", bytes = MediaBytes(ground)
        return [
            Self.visiting(.get, .page, file, "Serves a file of a dispatched course, whole or in a range") { bytes.file(try await media($0, .file), $0) },
            Self.visiting(.get, .page, file + "/poster", "Serves the still of a film of a dispatched course") { try bytes.poster(try await media($0, .poster), $0) },
            Self.visiting(.get, .page, file + "/download", "Downloads a file of a dispatched course as its author sent it") { try bytes.download(try await media($0, .download), $0) },
            Self.visiting(.get, .page, file + "/pages/{page}", "Serves the picture of a page of a dispatched document") { try await bytes.page(try await media($0, .page), $0) },
        ]
    }
    private func media(_ request: WebRequest, _ use: MediaUse) async throws -> CourseMedia {
        let id: CourseMediaID = try request.id("media"), vendor = request.vendor
        let found = try await ground.store.read(vendor) { tx -> CourseMedia? in
            let visit = try visit(request, tx)
            guard try visit.parts.contains(where: { try $0.uses(of: id).contains(use) }) else { return nil }
            return try MediaStore.find(id, vendor: vendor, tx)
        }
        guard let found, found.state == .ready else { throw WebRefusal.notFound }
        return found
    }
}
