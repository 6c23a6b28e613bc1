package import Courses
import Foundation
package import HTML
import HTTPTypes
import Kernel
import Ledger
import People
import Store
package import Web

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
                .page(try await readerPage(request, scope, kind: ContentKinds.video, "videos"))
            },
            .call(.post, Self.pattern + "/watched", Learn.self, "Notes what was really played of a video; completes it once enough was") { request, scope in
                let (reading, step) = try await act(.watched(request), request, scope, kind: ContentKinds.video)
                // Of a closed enrolment nothing is noted any more: it stands as it was left.
                let location = reading.enrolment.isOpen ? step.location : reading.own?.location ?? ""
                return try ReadingStep.watchedAnswer(reading.activity, at: location, isDone: reading.isDone || !reading.enrolment.isOpen, request.t)
            },
        ]
    }
}

extension ReaderPage {
    func video(_ t: Localizer) throws -> Page {
        let content = try VideoContent(config: activity.config), place = VideoPlace(location: location)
        guard let media = content.media else { throw WebRefusal.notFound }
        let percent = place.watched.percent(of: media.duration ?? 0)
        let bar: HTML = #"<div class="watched" data-watched-bar>\#(progressBar(done: percent, total: 100, label: t(.learningVideoWatched), words: content.seenWords(percent, t)))</div>"#
        let transcript: HTML? = content.transcript.isEmpty ? nil : disclosure(t(.learningVideoTranscript), prose(Markdown.html(content.transcript)))
        return page(t, forward: #"<span data-when-complete\#(if: !isSettled, " hidden")>\#(onwardLink)</span>"#, #"""
            <article data-active-time="\#(doors.time)"><h2 class="lesson-title">\#(title(t))</h2><div class="player-video"><video src="\#(doors.files.file(media))" poster="\#(doors.files.poster(media))" controls playsinline preload="metadata" aria-label="\#(title(t))" data-progress="\#(doors.link("watched"))" data-resume="\#(place.position)" data-saved="\#(t(.learningSavedAt(time: "{time}")))" data-waiting="\#(t(.learningSavedHere))"></video></div>\#(bar)<noscript>\#(callout(.warning, #"<p>\#(t(.learningVideoNeedsScript))</p>"#))</noscript>\#(transcript)</article>
            """#)
    }
}

extension VideoContent {
    func seenWords(_ percent: Int, _ t: Localizer) -> String {
        percent >= requiredPercent
            ? t(.learningVideoSeenEnough(percent: Double(percent) / 100)) : t(.learningVideoSeen(percent: Double(percent) / 100, required: Double(requiredPercent) / 100))
    }
}

extension ReadingStep {
    /// What the script of a video hears.
    package static func watchedAnswer(_ activity: VersionActivity, at location: String, isDone: Bool, _ t: Localizer) throws -> WebResponse {
        struct Answer: Encodable {
            let watched: Int
            let words: String
            let isComplete: Bool
        }
        let content = try VideoContent(config: activity.config)
        let percent = VideoPlace(location: location).watched.percent(of: content.media?.duration ?? 0)
        return try .json(Answer(watched: percent, words: content.seenWords(percent, t), isComplete: isDone || percent >= content.requiredPercent))
    }
}
