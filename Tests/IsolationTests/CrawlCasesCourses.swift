import App
import HTTPTypes
import Support
import People
import Ledger
import Kernel
import Store
import Web
import Foundation

// Fixtures of Courses' editors and of the readers in Learning. Editors belong to the vendor's authors; reading is one person's own.
extension CrawlCases {
    private static let own = Identity.personStrangers + [.victimAdmin, .vendorAdmin, .author]
    private static let authorOnly = Identity.vendorStrangers + [.victimAdmin, .managerOutside, .assessor]
    /// A course is opened by the vendor; nobody outside reaches it.
    private static let opener = Identity.vendorStrangers + [.victimAdmin, .assessor]
    /// Whoever neither takes the course nor finds it in the catalogue.
    private static let notOpen: [Identity] = [.rivalAdmin, .rivalLearner, .formerAdmin, .otherVendorAdmin, .nobody]

    static let courses: [CrawlCase] = authorPages + outline + activities + blocks + publishing + coursesAPI + reading + media

    private static let course = ["course": "readCourse", "module": "readModule", "activity": "lesson"]
    private static func edit(_ path: String, _ fields: [(String, String)] = [], _ more: [String: String] = [:]) -> CrawlCase {
        form("/courses/{course}" + path, .author, strangers: authorOnly, course.merging(more) { $1 }) { _ in fields }
    }
    private static func look(_ path: String, _ more: [String: String] = [:]) -> CrawlCase {
        page("/courses/{course}" + path, .author, strangers: authorOnly, course.merging(more) { $1 })
    }

    private static let authorPages: [CrawlCase] = [
        list("/courses", .author, strangers: authorOnly),
        list("/courses/new", .author, strangers: authorOnly),
        form("/courses", .author, strangers: [.nobody, .victimLearner]) { _ in [("title", "Another"), ("language", "en")] },
        look("/edit"),
        edit("/settings", [("title", "Renamed"), ("summary", "Words")]),
        edit("/archive"),
        refusedUpload("/courses/{course}/image", course),
        edit("/image/remove"),
    ]
    private static let outline: [CrawlCase] = [
        edit("/modules", [("title", "More")]),
        look("/modules/{module}"),
        edit("/modules/{module}", [("title", "Renamed")]),
        edit("/modules/{module}/remove", [], ["module": "emptyModule"]),
        edit("/modules/{module}/move", [("before", "")]),
        form("/courses/{course}/modules/{module}/order", .author, strangers: authorOnly, course) { [("id", $0["lesson"]), ("before", "")] },
    ]
    private static let activities: [CrawlCase] = [
        form("/courses/{course}/activities", .author, strangers: authorOnly, course) { [("module", $0["readModule"]), ("kind", "lesson"), ("title", "New")] },
        look("/activities/{activity}"),
        form("/courses/{course}/activities/{activity}", .author, strangers: authorOnly, course) {
            [("title", "Renamed"), ("expectedMinutes", "7"), ("isRequired", "on"), ("module", $0["readModule"])]
        },
        edit("/activities/{activity}/remove"),
        edit("/activities/{activity}/content", [("address", "https://example.org"), ("text", "Go")], ["activity": "readLink"]),
        refusedUpload("/courses/{course}/activities/{activity}/file", course.merging(["activity": "readDocument"]) { $1 }),
        look("/activities/{activity}/preview"),
    ]
    /// The sample is no PDF: its owner is told so (422), strangers do not learn that the activity exists.
    private static func refusedUpload(_ route: String, _ parameters: [String: String]) -> CrawlCase {
        var made = upload(route, .author, strangers: authorOnly, parameters, file: "no document")
        made.ownerStatuses = 422...422
        return made
    }
    private static let lesson = "/activities/{activity}/blocks"
    private static let blocks: [CrawlCase] = [
        edit(lesson, [("kind", "text"), ("after", "")]),
        edit(lesson + "/{block}", [("text", "Changed?"), ("answer", "A"), ("answer", "B"), ("right", "1")]),
        edit(lesson + "/{block}/move", [("to", "up")]),
        edit(lesson + "/{block}/remove"),
        upload("/courses/{course}" + lesson + "/{block}/file", .author, strangers: authorOnly, course.merging(["block": "fileBlock"]) { $1 }, file: "new terms"),
    ]
    private static let publishing: [CrawlCase] = [
        look("/publish"), changedPublish, look("/versions"),
        page("/courses/{course}/openings", .vendorAdmin, strangers: opener, course),
        form("/courses/{course}/openings", .vendorAdmin, strangers: opener, course) { [("organization", $0["rival"])] },
        form("/courses/{course}/openings/close", .vendorAdmin, strangers: opener, course) { [("organization", $0["organization"])] },
    ]
    /// Nothing has changed since the version: the owner is told so (422).
    private static var changedPublish: CrawlCase {
        var made = edit("/publish", [("notes", "")])
        made.ownerStatuses = 422...422
        return made
    }
    private static let coursesAPI: [CrawlCase] = [
        apiList("/courses", .author, strangers: authorOnly),
        api("POST", "/courses", .author, strangers: [.nobody, .victimLearner]) { _ in #"{"title":"By API"}"# },
        api("GET", "/courses/{course}", .author, strangers: authorOnly, course),
        changedVersion,
        api("POST", "/courses/{course}/openings", .vendorAdmin, strangers: opener, course) { #"{"organization":"\#($0["rival"])"}"# },
    ]
    private static var changedVersion: CrawlCase {
        var made = api("POST", "/courses/{course}/versions", .author, strangers: authorOnly, course) { _ in "{}" }
        made.ownerStatuses = 422...422
        return made
    }

    private static func read(_ activity: String) -> [String: String] { ["enrolment": "readEnrolment", "activity": activity, "page": "pageNumber"] }
    private static let reading: [CrawlCase] = [
        list("/catalogue", .victimLearner, strangers: [.rivalLearner, .otherVendorAdmin, .nobody]),
        page("/courses/{course}", .victimLearner, strangers: notOpen, course),
        form("/courses/{course}/enrol", .victimLearner, strangers: notOpen, course),
        page("/learn/{enrolment}", .victimLearner, strangers: own, read("lesson")),
        page("/learn/{enrolment}/lessons/{activity}", .victimLearner, strangers: own, read("lesson")),
        form("/learn/{enrolment}/lessons/{activity}/checks/{block}", .victimLearner, strangers: own, read("lesson")) { _ in [("answer", "0")] },
        unanswered,
        call("/learn/{enrolment}/lessons/{activity}/read", .victimLearner, strangers: own, read("lesson")) { #"{"blocks":["\#($0["block"])"]}"# },
        page("/learn/{enrolment}/videos/{activity}", .victimLearner, strangers: own, read("readVideo")),
        call("/learn/{enrolment}/videos/{activity}/watched", .victimLearner, strangers: own, read("readVideo")) { _ in
            #"{"position":500,"duration":2000,"intervals":[[0,500]]}"#
        },
        page("/learn/{enrolment}/documents/{activity}", .victimLearner, strangers: own, read("readDocument")),
        form("/learn/{enrolment}/documents/{activity}/pages/{page}", .victimLearner, strangers: own, read("readDocument")),
        form("/learn/{enrolment}/documents/{activity}/done", .victimLearner, strangers: own, read("readDocument")) { _ in [("page", "1")] },
        page("/learn/{enrolment}/links/{activity}", .victimLearner, strangers: own, read("readLink")),
        form("/learn/{enrolment}/links/{activity}/done", .victimLearner, strangers: own, read("readLink")),
        call("/learn/{enrolment}/activities/{activity}/time", .victimLearner, strangers: own, read("lesson")) { _ in
            #"{"view":"crawl-view","sequence":1,"seconds":5}"#
        },
    ]
    /// The check is unanswered: the learner is told so on the page (422).
    private static var unanswered: CrawlCase {
        var made = form("/learn/{enrolment}/lessons/{activity}/done", .victimLearner, strangers: own, read("lesson"))
        made.ownerStatuses = 422...422
        return made
    }
    private static let media: [CrawlCase] = [
        page("/media/{media}", .victimLearner, strangers: notOpen),
        page("/media/{media}/poster", .victimLearner, strangers: notOpen, ["media": "film"]),
        page("/media/{media}/download", .victimLearner, strangers: notOpen),
        page("/media/{media}/pages/{page}", .victimLearner, strangers: notOpen, ["page": "pageNumber"]),
    ]
}
