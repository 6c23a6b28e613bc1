import App
import HTTPTypes
import Support
import People
import Ledger
import Kernel
import Store
import Web
import Foundation

// Fixtures of Packages' routes on the portal. The content host believes keys and tokens, not people; ContentHostTests try those.
extension CrawlCases {
    private static let own = Identity.personStrangers + [.victimAdmin, .vendorAdmin, .author]
    private static let authorOnly = Identity.vendorStrangers + [.victimAdmin, .managerOutside, .assessor]
    private static let logStrangers = Identity.vendorStrangers + [.victimAdmin, .managerOutside, .assessor]

    private static let played = ["enrolment": "packageEnrolment", "course": "packageCourse", "activity": "packageActivity"]
    private static let sequenced = ["enrolment": "sequencedEnrolment", "course": "sequencedCourse", "activity": "sequencedActivity"]
    private static let onward = [("request", "continue"), ("after", "1")]
    private static let launched = ["enrolment": "launchedEnrolment", "course": "launchedCourse", "activity": "launchedActivity", "registration": "launchedPlay"]
    private static let unit = "https://pub.example.test/quetzalia"
    private static let base = "/courses/{course}/packages/{activity}"

    private static let taken = ["learner": "dispatchLearner"]
    private static let visited = ["pass": "dispatchPass", "activity": "packageActivity"]
    private static func part(_ activity: String, media: String = "media") -> [String: String] {
        ["pass": "readDispatchPass", "activity": activity, "media": media, "page": "pageNumber"]
    }
    private static let launching = ["pass": "launchedDispatchPass", "activity": "launchedActivity"]
    private static let navigated = ["pass": "sequencedDispatchPass", "activity": "sequencedActivity"]
    private static let seen = Identity.organizationStrangers + [.victimLearner]

    private static let dispatched: [CrawlCase] = [
        list("/dispatches", .victimAdmin, strangers: seen),
        list("/dispatches/new", .author, strangers: authorOnly),
        form("/dispatches", .author, strangers: authorOnly) { [("course", $0.packageCourse), ("organization", $0.organization), ("destination", "Another system")] },
        page("/dispatches/{dispatch}", .victimAdmin, strangers: seen),
        form("/dispatches/{dispatch}/state", .author, strangers: authorOnly) { _ in [("state", "paused"), ("reason", "For now")] },
        form("/dispatches/{dispatch}/limits", .author, strangers: authorOnly) { _ in [("mostPeople", "40"), ("from", ""), ("to", "2099-01-01")] },
        form("/dispatches/{dispatch}/key", .author, strangers: authorOnly) { _ in [("reason", "Passed on")] },
        page("/dispatches/{dispatch}/learners/{learner}", .victimAdmin, strangers: seen, taken),
        form("/dispatches/{dispatch}/learners/{learner}/readmit", .victimAdmin, strangers: seen, taken),
        form("/dispatches/{dispatch}/learners/{learner}/remove", .victimAdmin, strangers: seen, taken) { _ in [("reason", "Left")] },
        form("/dispatches/{dispatch}/learners/{learner}/erase", .victimAdmin, strangers: seen, taken) { _ in [("typed", "quetzalia-7")] },
        page("/dispatches/{dispatch}/learners.csv", .victimAdmin, strangers: seen),
        stub,
        page("/dispatched/{pass}", .nobody, strangers: [.otherVendorAdmin], visited),
        page("/dispatched/{pass}/packages/{activity}", .nobody, strangers: [.otherVendorAdmin], visited),
        call("/dispatched/{pass}/packages/{activity}/token", .nobody, strangers: [.otherVendorAdmin], visited),
        call("/dispatched/{pass}/packages/{activity}/launch", .nobody, strangers: [.otherVendorAdmin], launching) { _ in #"{"unit":"\#(unit)","device":"crawl"}"# },
        call("/dispatched/{pass}/packages/{activity}/standing", .nobody, strangers: [.otherVendorAdmin], launching),
        form("/dispatched/{pass}/packages/{activity}/navigate", .nobody, strangers: [.otherVendorAdmin], navigated) { _ in onward },
        page("/dispatched/{pass}/parts/{activity}", .nobody, strangers: [.otherVendorAdmin], part("lesson")),
        call("/dispatched/{pass}/parts/{activity}/read", .nobody, strangers: [.otherVendorAdmin], part("lesson")) { #"{"blocks":["\#($0["block"])"]}"# },
        form("/dispatched/{pass}/parts/{activity}/checks/{block}", .nobody, strangers: [.otherVendorAdmin], part("lesson")) { _ in [("answer", "0")] },
        call("/dispatched/{pass}/parts/{activity}/watched", .nobody, strangers: [.otherVendorAdmin], part("readVideo")) { _ in #"{"position":500,"duration":2000,"intervals":[[0,500]]}"# },
        form("/dispatched/{pass}/parts/{activity}/pages/{page}", .nobody, strangers: [.otherVendorAdmin], part("readDocument")),
        form("/dispatched/{pass}/parts/{activity}/done", .nobody, strangers: [.otherVendorAdmin], part("readLink")),
        call("/dispatched/{pass}/parts/{activity}/time", .nobody, strangers: [.otherVendorAdmin], part("lesson")) { _ in #"{"view":"crawl-view","sequence":1,"seconds":5}"# },
        page("/dispatched/{pass}/media/{media}", .nobody, strangers: [.otherVendorAdmin], part("lesson", media: "film")),
        page("/dispatched/{pass}/media/{media}/poster", .nobody, strangers: [.otherVendorAdmin], part("lesson", media: "film")),
        page("/dispatched/{pass}/media/{media}/download", .nobody, strangers: [.otherVendorAdmin], part("lesson", media: "media")),
        page("/dispatched/{pass}/media/{media}/pages/{page}", .nobody, strangers: [.otherVendorAdmin], part("lesson", media: "media")),
        page("/dispatched/{pass}/link", .nobody, strangers: [.otherVendorAdmin], visited),
        form("/dispatched/{pass}/link", .nobody, strangers: [.otherVendorAdmin], navigated) { _ in [("email", "somebody@quetzalia.example")] },
        form("/dispatched/{pass}/link/code", .nobody, strangers: [.otherVendorAdmin], navigated) { _ in [("code", "12345678")] },
        form("/dispatches/{dispatch}/learners/{learner}/unlink", .victimAdmin, strangers: seen, taken) { _ in [("reason", "Somebody else")] },
        list("/me/elsewhere", .victimLearner, strangers: Identity.personStrangers),
        form("/me/elsewhere/{link}/unlink", .victimLearner, strangers: Identity.personStrangers, ["link": "dispatchLink"]),
        page("/dispatch/cmi5", .nobody, strangers: [.otherVendorAdmin]) { "dispatch=\($0.dispatch)&endpoint=https%3A%2F%2Flrs.example%2F&fetch=https%3A%2F%2Flms.example%2F" },
    ]
    private static var stub: CrawlCase { page("/dispatches/{dispatch}/stub/{standard}", .victimAdmin, strangers: seen, ["standard": "stubStandard"]) }

    static let packages: [CrawlCase] = dispatched + [
        page("/enrolments/{enrolment}/packages/{activity}", .victimLearner, strangers: own, played),
        call("/enrolments/{enrolment}/packages/{activity}/token", .victimLearner, strangers: own, played),
        page(base, .author, strangers: authorOnly, played), emptyUpload,
        page(base + "/versions/{package}", .author, strangers: authorOnly, played),
        form(base + "/versions/{package}/use", .author, strangers: authorOnly, played),
        form(base + "/versions/{package}/discard", .author, strangers: authorOnly,
             played.merging(["package": "unusedPackage"]) { $1 }),
        page(base + "/play", .author, strangers: authorOnly, played),
        call(base + "/token", .author, strangers: authorOnly, played),
        page(base + "/versions/{package}/drive", .author, strangers: authorOnly, played),
        page(base + "/versions/{package}/left", .author, strangers: authorOnly, played),
        form(base + "/drive/jump", .author, strangers: authorOnly, played) { _ in [("item", "I")] },
        form(base + "/drive/arrange", .author, strangers: authorOnly, played) { _ in [("item", "I"), ("state", "passed"), ("score", "80")] },
        form(base + "/reset", .author, strangers: authorOnly, played),
        page(base + "/plays", .vendorAdmin, strangers: logStrangers, played),
        page("/plays/{registration}", .vendorAdmin, strangers: logStrangers),
        page("/plays/{registration}/live", .vendorAdmin, strangers: logStrangers),
        page("/plays/{registration}/sequencing/live", .vendorAdmin, strangers: logStrangers, ["registration": "sequencedPlay"]),
        page("/plays/{registration}/state", .author, strangers: authorOnly),
        form("/enrolments/{enrolment}/packages/{activity}/navigate", .victimLearner, strangers: own, sequenced) { _ in onward },
        form(base + "/navigate", .author, strangers: authorOnly, sequenced) { _ in onward },
        page("/plays/{registration}/sequencing", .vendorAdmin, strangers: logStrangers, ["registration": "sequencedPlay"]),
        page("/plays/{registration}/sequencing/file", .vendorAdmin, strangers: logStrangers, ["registration": "sequencedPlay"]),
        call("/enrolments/{enrolment}/packages/{activity}/launch", .victimLearner, strangers: own, launched) { _ in #"{"unit":"\#(unit)","device":"crawl"}"# },
        call("/enrolments/{enrolment}/packages/{activity}/standing", .victimLearner, strangers: own, launched),
        call(base + "/launch", .author, strangers: authorOnly, launched) { _ in #"{"unit":"\#(unit)","device":"crawl"}"# },
        call(base + "/standing", .author, strangers: authorOnly, launched),
        form("/plays/{registration}/waive", .author, strangers: authorOnly, launched) { _ in [("unit", unit), ("reason", "Administrative")] },
        form("/plays/{registration}/restore", .author, strangers: authorOnly) { _ in [("item", "I"), ("after", "0")] },
    ] + versions + playing + shelf

    private static let versions: [CrawlCase] = [
        page(base + "/versions", .author, strangers: authorOnly, played),
        page(base + "/versions/{package}/changes", .author, strangers: authorOnly, played),
        page(base + "/versions/{package}/people", .author, strangers: authorOnly, played),
        page(base + "/versions/{package}/people.csv", .author, strangers: authorOnly, played),
        form(base + "/versions/{package}/publish", .author, strangers: authorOnly, played) { _ in [("policy", "everyone")] },
        page("/package-moves/{move}", .author, strangers: authorOnly, ["move": "doneMove"]),
        page("/package-moves/{move}/people.csv", .author, strangers: authorOnly, ["move": "doneMove"]),
        form("/package-moves/{move}/stop", .author, strangers: authorOnly, ["move": "runningMove"]),
        form("/package-moves/{move}/resume", .author, strangers: authorOnly, ["move": "stoppedMove"]),
        form("/package-moves/{move}/people/{enrolment}/undo", .author, strangers: authorOnly, ["move": "doneMove", "enrolment": "packageEnrolment"]),
        form("/package-moves/{move}/undo", .author, strangers: authorOnly, ["move": "undoMove"]),
    ]
    private static let vendorOnly = Identity.vendorStrangers + [.victimAdmin, .managerInside, .managerOutside]
    private static let playing: [CrawlCase] = [
        list("/settings/packages", .vendorAdmin, strangers: vendorOnly),
        form("/settings/packages", .vendorAdmin, strangers: vendorOnly) { _ in [("exit", "course")] },
        page("/courses/{course}/playing", .author, strangers: authorOnly, played),
        form("/courses/{course}/playing", .author, strangers: authorOnly, played) { _ in [("exit", "next")] },
        page(base + "/playing", .author, strangers: authorOnly, played),
        form(base + "/playing", .author, strangers: authorOnly, played) { _ in [("exit", "stay")] },
    ]

    private static let uploads = "/courses/{course}/package-uploads"
    private static let waits = played.merging(["package": "waitingPackage"]) { $1 }
    private static var shelf: [CrawlCase] {
        var empty = upload(uploads, .author, strangers: authorOnly, played, file: "photo.png")
        empty.ownerStatuses = 422...422
        return [
            page(uploads, .author, strangers: authorOnly, played), empty,
            page(uploads + "/{package}", .author, strangers: authorOnly, waits),
            form(uploads + "/place", .author, strangers: authorOnly, waits) { [("module", ""), ("only", $0["placedPackage"])] },
            form(uploads + "/{package}/discard", .author, strangers: authorOnly, waits),
        ]
    }

    /// The form without a package: its owner is told so on the form (422), strangers do not learn that it exists.
    private static var emptyUpload: CrawlCase {
        var made = upload(base, .author, strangers: authorOnly, played, file: "photo.png")
        made.ownerStatuses = 422...422
        return made
    }
}
