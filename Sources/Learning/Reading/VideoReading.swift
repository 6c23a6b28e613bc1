package import Courses
import Foundation
import HTML
import HTTPTypes
import Kernel
import Ledger
import People
import Store
import Web

/// What somebody has seen of a video.
struct VideoPlace: Place {
    /// Milliseconds.
    var position = 0
    var watched = WatchedIntervals()
}

/// What is kept as proof that a video was watched, as it was when enough of it had been. Milliseconds.
package struct VideoEvidence: Codable, Sendable {
    package let watchedPercent: Int
    /// The rest is absent from completions of before it was kept.
    package let position: Int?
    package let length: Int?
    package let played: WatchedIntervals?
    init(watchedPercent: Int, position: Int, length: Int, played: WatchedIntervals) {
        (self.watchedPercent, self.position, self.length, self.played) = (watchedPercent, position, length, played)
    }
    /// Nil for the evidence of anything else.
    package init?(json: String) {
        guard let read = try? JSONDecoder().decode(VideoEvidence.self, from: Data(json.utf8)) else { return nil }
        self = read
    }
    var json: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return (try? encoder.encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? #"{"watchedPercent":\#(watchedPercent)}"#
    }
}

extension LearningRoom {
    private static var pattern: String { "/learn/{enrolment}/videos/{activity}" }

    var videoRoutes: [Route] {
        [
            .page(Self.pattern, Learn.self, "Shows a video to its learner") { request, scope in
                .page(try await videoPage(request, scope))
            },
            .call(.post, Self.pattern + "/watched", Learn.self, "Notes what was really played of a video; completes it once enough was") { request, scope in
                try await watched(request, scope)
            },
        ]
    }

    private func videoPage(_ request: WebRequest, _ scope: Scope<Learn>) async throws -> Page {
        let reading = try await reading(request, scope, kind: ContentKinds.video)
        let t = request.t
        let content = try VideoContent(config: reading.activity.config)
        let place = VideoPlace(location: reading.own?.location)
        let id = reading.activity.id.value
        let title = reading.activity.title.resolve(t.language, fallback: reading.version.language)
        guard let media = content.media else { throw WebRefusal.notFound }
        let percent = place.watched.percent(of: media.duration ?? 0)
        let bar: HTML = #"<div class="watched" data-watched-bar>\#(progressBar(done: percent, total: 100, label: t(.learningVideoWatched), words: words(percent, content, t)))</div>"#
        let transcript: HTML? = content.transcript.isEmpty ? nil : disclosure(t(.learningVideoTranscript), prose(Markdown.html(content.transcript)))
        let body: HTML = #"""
        <article data-active-time="\#(reading.timeLink)"><h2 class="lesson-title">\#(title)</h2><div class="player-video"><video src="\#(media.link)" poster="\#(media.poster)" controls playsinline preload="metadata" aria-label="\#(title)" data-progress="\#(reading.link("videos", id, "watched"))" data-resume="\#(place.position)" data-saved="\#(t(.learningSavedAt(time: "{time}")))" data-waiting="\#(t(.learningSavedHere))"></video></div>\#(bar)<noscript>\#(callout(.warning, #"<p>\#(t(.learningVideoNeedsScript))</p>"#))</noscript>\#(transcript)</article>
        """#
        let isDone = reading.isDone || !reading.enrolment.isOpen
        let forward: HTML = #"<span data-when-complete\#(if: !isDone, " hidden")>\#(reading.onwardLink(kinds, t))</span>"#
        return Page(title: title, frame: .player(reading.bar(kinds, t, forward: forward), fills: false), body: body)
    }

    private func words(_ percent: Int, _ content: VideoContent, _ t: Localizer) -> String {
        percent >= content.requiredPercent
            ? t(.learningVideoSeenEnough(percent: Double(percent) / 100)) : t(.learningVideoSeen(percent: Double(percent) / 100, required: Double(content.requiredPercent) / 100))
    }

    private func watched(_ request: WebRequest, _ scope: Scope<Learn>) async throws -> WebResponse {
        struct Report: Decodable {
            let position: Int
            let duration: Int
            let intervals: [[Int]]
        }
        struct Answer: Encodable {
            let watched: Int
            let words: String
            let isComplete: Bool
        }
        let report = try await request.json(Report.self)
        guard report.intervals.count <= 500 else { throw WebRefusal.fieldWrongType("/intervals") }
        let enrolment: EnrolmentID = try request.id("enrolment"), activity: ActivityID = try request.id("activity")
        let (percent, content, isComplete) = try await ground.store.write(scope.vendor) { tx -> (Int, VideoContent, Bool) in
            try Access.confirm(scope, tx)
            let reading = try Reading.load(enrolment, activity, kind: ContentKinds.video, scope, tx)
            let content = try VideoContent(config: reading.activity.config)
            var place = VideoPlace(location: reading.own?.location)
            // The length is what we measured, not what a browser claims.
            let duration = content.media?.duration ?? 0
            guard reading.enrolment.isOpen else { return (place.watched.percent(of: duration), content, true) }
            place.watched.add(report.intervals.filter { $0.count == 2 }.map { ($0[0], $0[1]) }, duration: duration)
            place.position = min(max(0, report.position), duration)
            let percent = place.watched.percent(of: duration)
            let share = min(1000, percent * 1000 / max(1, content.requiredPercent))
            try Progress.report(ProgressReport(sharePermille: share, location: place.location), reading.enrolment, activity, vendor: scope.vendor, tx)
            if percent >= content.requiredPercent, !reading.isDone {
                try Progress.complete(
                    Outcome(assurance: .selfReported, evidence: VideoEvidence(watchedPercent: percent, position: place.position, length: duration, played: place.watched).json), reading.enrolment, reading.activity,
                    by: scope.actor, vendor: scope.vendor, ledger: ground.ledger, tx)
            }
            return (percent, content, percent >= content.requiredPercent || reading.isDone)
        }
        return try .json(Answer(watched: percent, words: words(percent, content, request.t), isComplete: isComplete))
    }
}
