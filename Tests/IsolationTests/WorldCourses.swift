import Ledger
import Web
import App
import Courses
import Documents
import Foundation
import HTTPTypes
import Kernel
import Learning
import People
import Store
import Support

/// A course with one activity of each kind that Courses brings, opened to the victim's organization, with the victim in it.
extension ContentMaker {
    mutating func courses() async throws {
        let made = try await submit("/courses", as: .author, [("title", "Read course"), ("language", "en")])
        let course = String((made.headers[.location] ?? "").split(separator: "/").dropFirst().first ?? "")
        world.ids["readCourse"] = course
        world.ids["readModule"] = try await newest("id", of: "draft_module", where: "course_id = '\(course)'")
        try await submit("/courses/\(course)/modules", as: .author, [("title", "Empty module")])
        world.ids["emptyModule"] = try await newest("id", of: "draft_module", where: "course_id = '\(course)'")
        for (kind, name) in [("lesson", "lesson"), ("video", "readVideo"), ("document", "readDocument"), ("link", "readLink")] {
            let added = try await submit("/courses/\(course)/activities", as: .author, [("module", world.ids["readModule"]!), ("kind", kind), ("title", "Activity \(kind)")])
            world.ids[name] = String((added.headers[.location] ?? "").split(separator: "/").last ?? "")
        }
        let blocks = "/courses/\(course)/activities/\(world.ids["lesson"]!)/blocks"
        let file = try await block(blocks, "file", after: "", [])
        try await upload("\(blocks)/\(file)/file", as: .author, file: Array("terms".utf8), name: "terms.txt", type: "text/plain")
        world.ids["fileBlock"] = file
        world.ids["block"] = try await block(blocks, "check", after: file, [("text", "Which?"), ("answer", "This"), ("answer", "That"), ("right", "0")])
        try await submit("/courses/\(course)/activities/\(world.ids["readLink"]!)/content", as: .author, [("address", "https://example.com"), ("text", "")])
        try await media(course)
        try await submit("/courses/\(course)/publish", as: .author, [("notes", "")])
        try await submit("/courses/\(course)/openings", as: .vendorAdmin, [("organization", world.ids["organization"]!)])
        let begun = try await submit("/courses/\(course)/enrol", as: .victimLearner)
        world.ids["readEnrolment"] = String((begun.headers[.location] ?? "").split(separator: "/").dropFirst().first ?? "")
        world.ids["pageNumber"] = "1"
    }

    private func block(_ base: String, _ kind: String, after: String, _ fields: [(String, String)]) async throws -> String {
        let made = try await submit(base, as: .author, [("kind", kind), ("after", after)])
        let id = String((made.headers[.location] ?? "").split(separator: "#edit-").last ?? "")
        if !fields.isEmpty { try await submit("\(base)/\(id)", as: .author, fields) }
        return id
    }

    private mutating func media(_ course: String) async throws {
        let pdf = try CertificateDocument(
            title: "Sheet", preface: "For", holder: "Quetzalia", statement: "reads", subject: "this", issuer: "Home Vendor", facts: [],
            verifyURL: nil, verifyCaption: "", language: "en").pdf()
        try await upload("/courses/\(course)/activities/\(world.ids["readDocument"]!)/file", as: .author, file: pdf, name: "sheet.pdf", type: "application/pdf")
        world.ids["media"] = try await newest("id", of: "course_media", where: "kind = 'document'")
        let path = NSTemporaryDirectory() + "crawl-film-" + UUID().uuidString + ".mp4"
        defer { try? FileManager.default.removeItem(atPath: path) }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/ffmpeg")
        process.arguments = ["-v", "error", "-f", "lavfi", "-i", "testsrc=size=160x90:rate=10:duration=2", "-c:v", "libx264", "-preset", "ultrafast",
                             "-pix_fmt", "yuv420p", "-y", path]
        try process.run()
        process.waitUntilExit()
        let film = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
        try await upload("/courses/\(course)/activities/\(world.ids["readVideo"]!)/file", as: .author, file: film, name: "film.mp4", type: "video/mp4")
        world.ids["film"] = try await newest("id", of: "course_media", where: "kind = 'video'")
        try await house.work()
    }
}
