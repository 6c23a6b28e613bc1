import Ledger
import Web
import App
import Courses
import Documents
import Foundation
import HTML
import HTTPTypes
import Kernel
import Learning
import People
import Store
import Support
import Testing

@Suite("Taking a course") struct ReadingTests {
    /// A published course of the author's, opened to the learner's organization.
    private func opened(_ house: AssessmentHouse, _ title: String, _ fill: (AssessmentHouse, (course: CourseID, module: ModuleID)) async throws -> Void) async throws -> CourseID {
        let course = try await house.begin(title)
        try await fill(house, course)
        let published = try await house.post("/courses/\(course.course.value)/publish", as: "author")
        guard published.status == 303 else { throw AssessmentHouse.Unexpected(description: "\(published.status) \(published.text.suffix(600))") }
        try await house.store.write(house.vendor) { tx in
            try Courses.open(course.course, to: house.organizations["north"], by: AssessmentHouse.operatorActor, vendor: house.vendor, ledger: house.house.ground.ledger, tx)
        }
        return course.course
    }

    @Test("the catalogue shows what was opened to one's organization, and nothing else", arguments: EngineKind.allCases)
    func catalogue(_ kind: EngineKind) async throws {
        let house = try await AssessmentHouse.make(kind)
        #expect(try await house.get("/catalogue", as: "learner").text.contains("The catalogue is empty"))
        let course = try await opened(house, "For the north") { house, course in
            let lesson = try await house.add("lesson", "Page", to: course)
            try await house.addBlock("text", [("text", "Words")], to: lesson, of: course.course)
        }
        let page = try await house.get("/catalogue", as: "learner")
        #expect(page.status == 200 && page.text.contains("For the north"))
        #expect(try await house.get("/courses/\(course.value)", as: "learner").text.contains("Start the course"))
        #expect(!(try await house.get("/catalogue", as: "rival").text.contains("For the north")))
        #expect(try await house.get("/courses/\(course.value)", as: "rival").status == 404)
        #expect(try await house.post("/courses/\(course.value)/enrol", as: "rival").status == 404)
        #expect(try await house.get("/catalogue?q=south", as: "learner").text.contains("Nothing found"))
        let closed = try await house.post("/courses/\(course.value)/openings/close", [("organization", house.organizations["north"]!.value)], as: "author")
        #expect(closed.status == 303)
        #expect(try await house.get("/catalogue", as: "learner").text.contains("The catalogue is empty"))
        await house.close()
    }

    @Test("a course's picture is encoded anew, shown where learners choose, and goes without a trace", arguments: EngineKind.allCases)
    func picture(_ kind: EngineKind) async throws {
        let house = try await AssessmentHouse.make(kind)
        let course = try await opened(house, "Pictured") { house, course in
            let lesson = try await house.add("lesson", "Page", to: course)
            try await house.addBlock("text", [("text", "Words")], to: lesson, of: course.course)
        }
        let path = "/courses/\(course.value)/image"
        #expect(try await house.upload(path, text: "", file: ("x.png", "image/png", Array("no picture".utf8)), as: "author").status == 422)
        let picture = try SampleMedia.picture()
        #expect(try await house.upload(path, text: "", file: ("cover.png", "image/png", picture), as: "learner").status == 403)
        #expect(try await house.upload(path, text: "", file: ("cover.png", "image/png", picture), as: "author").status == 303)
        #expect(try await house.get("/courses/\(course.value)/edit", as: "author").text.contains("Remove the picture"))
        let id = try await house.rows { "SELECT id FROM course_media WHERE vendor_id = \($0) AND kind = 'image'" }[0].text("id")
        _ = try await house.post("/courses/\(course.value)/enrol", as: "learner")
        for page in ["/catalogue", "/courses/\(course.value)", "/home"] {
            #expect(try await house.get(page, as: "learner").text.contains("src=\"/media/\(id)\""), "\(page)")
        }
        #expect(try await house.get("/media/\(id)", as: "learner").status == 200)
        #expect(try await house.get("/media/\(id)", as: "rival").status == 404)
        // Nothing of the version changed: there is nothing to publish.
        #expect(try await house.rows { "SELECT draft_revision - published_revision AS d FROM course WHERE vendor_id = \($0)" }[0].int("d") == 0)
        #expect(try await house.post(path + "/remove", as: "author").status == 303)
        #expect(try await !house.get("/catalogue", as: "learner").text.contains("/media/"))
        await house.close()
    }

    @Test("a lesson is begun from the catalogue, answered, finished, and completes the course", arguments: EngineKind.allCases)
    func lesson(_ kind: EngineKind) async throws {
        let house = try await AssessmentHouse.make(kind)
        let blocks = IDBox()
        let course = try await opened(house, "Lessons") { house, course in
            let lesson = try await house.add("lesson", "Page", to: course)
            try await house.addBlock("text", [("text", "Words")], to: lesson, of: course.course)
            blocks.set(try await house.addBlock(
                "check", [("text", "Which?"), ("answer", "This"), ("answer", "That"), ("right", "1"), ("correction", "Look again at the text.")], to: lesson, of: course.course))
        }
        let begun = try await house.post("/courses/\(course.value)/enrol", as: "learner")
        #expect(begun.status == 303 && begun.location.contains("/lessons/"))
        let page = try await house.get(begun.location, as: "learner")
        #expect(page.status == 200 && page.text.contains("Words") && page.text.contains("Done, go on"))
        let early = try await house.post(begun.location + "/done", as: "learner")
        #expect(early.status == 422 && early.text.contains("Answer every"))
        let wrong = try await house.post("\(begun.location)/checks/\(blocks.value)", [("answer", "0")], as: "learner")
        #expect(wrong.status == 303)
        #expect(try await house.get(begun.location, as: "learner").text.contains("Look again at the text."))
        _ = try await house.post("\(begun.location)/checks/\(blocks.value)", [("answer", "1")], as: "learner")
        #expect(try await house.get(begun.location, as: "learner").text.contains("That is right."))
        #expect(try await house.get(begun.location, as: "colleague").status == 404)
        #expect(try await house.post(begun.location + "/done", as: "colleague").status == 404)
        let done = try await house.post(begun.location + "/done", as: "learner")
        #expect(done.status == 303 && done.location == "/courses/\(course.value)")
        #expect(try await house.get("/courses/\(course.value)", as: "learner").text.contains("You have completed this course"))
        #expect(try await house.rows { "SELECT id FROM completion WHERE vendor_id = \($0)" }.count == 2)
        // A second send changes nothing.
        #expect(try await house.post(begun.location + "/done", as: "learner").status == 303)
        #expect(try await house.rows { "SELECT id FROM completion WHERE vendor_id = \($0)" }.count == 2)
        await house.close()
    }

    @Test("active time counts a view's total once, never more than the clock", arguments: EngineKind.allCases)
    func time(_ kind: EngineKind) async throws {
        let house = try await AssessmentHouse.make(kind)
        let course = try await opened(house, "Time") { house, course in
            let link = try await house.add("link", "There", to: course)
            _ = try await house.post("/courses/\(course.course.value)/activities/\(link.value)/content", [("address", "https://example.com"), ("text", "")], as: "author")
        }
        let begun = try await house.post("/courses/\(course.value)/enrol", as: "learner").location
        let parts = begun.split(separator: "/")
        let address = "/learn/\(parts[1])/activities/\(parts[3])/time"
        func seconds() async throws -> Int { try await house.rows { "SELECT active_seconds FROM activity_progress WHERE vendor_id = \($0)" }.first?.int("active_seconds") ?? 0 }
        _ = try await house.call(address, json: #"{"view":"view-0001","sequence":1,"seconds":20}"#, as: "learner")
        _ = try await house.call(address, json: #"{"view":"view-0001","sequence":1,"seconds":20}"#, as: "learner")
        #expect(try await seconds() == 20)
        house.clock.advance(seconds: 30)
        _ = try await house.call(address, json: #"{"view":"view-0001","sequence":2,"seconds":45}"#, as: "learner")
        #expect(try await seconds() == 45)
        house.clock.advance(seconds: 10)
        _ = try await house.call(address, json: #"{"view":"view-0002","sequence":1,"seconds":5000}"#, as: "learner")
        #expect(try await seconds() <= 56)
        #expect(try await house.call(address, json: #"{"view":"view-0003","sequence":1,"seconds":9}"#, as: "colleague").status == 404)
        let done = try await house.post(begun + "/done", as: "learner")
        #expect(done.location == "/courses/\(course.value)")
        await house.close()
    }

    @Test("a video is taken, served in ranges to those who may, and completes by what was really seen", arguments: EngineKind.allCases)
    func video(_ kind: EngineKind) async throws {
        let house = try await AssessmentHouse.make(kind)
        let film = try SampleMedia.film(seconds: 4)
        let course = try await opened(house, "Films") { house, course in
            let video = try await house.add("video", "Pitch", to: course)
            let path = "/courses/\(course.course.value)/activities/\(video.value)/file"
            let refused = try await house.upload(path, text: "", file: ("x.mp4", "video/mp4", Array("not a film".utf8)), as: "author")
            #expect(refused.status == 422)
            #expect(try await house.upload(path, text: "", file: ("pitch.mp4", "video/mp4", film), as: "author").status == 303)
        }
        let begun = try await house.post("/courses/\(course.value)/enrol", as: "learner").location
        let page = try await house.get(begun, as: "learner").text
        let media = try await house.rows { "SELECT id, state, duration_ms FROM course_media WHERE vendor_id = \($0)" }[0]
        #expect(try media.text("state") == "ready")
        #expect(abs(try media.int("duration_ms") - 4000) < 300)
        let file = "/media/\(try media.text("id"))"
        #expect(page.contains(file) && page.contains("data-progress"))
        var headers = house.headers("learner")
        headers[.range] = "bytes=0-99"
        let part = try await house.client.send(.get, host: "test", file, headers: headers)
        #expect(part.status == 206 && part.body == Array(film[0..<100]))
        #expect(try await house.get(file + "/poster", as: "learner").status == 200)
        for stranger in ["rival"] { #expect(try await house.get(file, as: stranger).status == 404) }
        #expect(try await house.client.send(.get, host: "test", file, headers: [.accept: "*/*"]).status == 303)
        let half = try await house.call(begun + "/watched", json: #"{"position":2000,"duration":4000,"intervals":[[0,2000]]}"#, as: "learner")
        #expect(half.status == 200 && half.text.contains("\"isComplete\":false"))
        let lie = try await house.call(begun + "/watched", json: #"{"position":9000,"duration":10,"intervals":[[5000,900000]]}"#, as: "learner")
        #expect(lie.text.contains("\"isComplete\":false"))
        #expect(try await house.get(begun, as: "learner").text.contains("data-resume=\"4"))
        let rest = try await house.call(begun + "/watched", json: #"{"position":4000,"duration":4000,"intervals":[[2000,4000]]}"#, as: "learner")
        #expect(rest.text.contains("\"isComplete\":true"))
        #expect(try await house.get("/courses/\(course.value)", as: "learner").text.contains("You have completed this course"))
        await house.close()
    }

    @Test("a document is drawn by the job and read page by page; unread pages keep it open", arguments: EngineKind.allCases)
    func document(_ kind: EngineKind) async throws {
        let house = try await AssessmentHouse.make(kind)
        let pdf = SampleMedia.pdf(pages: 3)
        let course = try await opened(house, "Papers") { house, course in
            let document = try await house.add("document", "Sheet", to: course)
            let path = "/courses/\(course.course.value)/activities/\(document.value)/file"
            #expect(try await house.upload(path, text: "", file: ("sheet.pdf", "application/pdf", pdf), as: "author").status == 303)
            #expect(try await house.get("/courses/\(course.course.value)/publish", as: "author").text.contains("still being made ready"))
            try await house.house.work()
        }
        let begun = try await house.post("/courses/\(course.value)/enrol", as: "learner").location
        let first = try await house.get(begun, as: "learner").text
        #expect(first.contains("Page 1 of 3") && first.contains("Sheet number 1"))
        let media = try await house.rows { "SELECT id FROM course_media WHERE vendor_id = \($0)" }[0].text("id")
        let picture = try await house.get("/media/\(media)/pages/2", as: "learner")
        #expect(picture.status == 200 && picture.body.count > 500)
        #expect(try await house.get("/media/\(media)/pages/9", as: "learner").status == 404)
        let early = try await house.post(begun + "/done", [("page", "3")], as: "learner")
        #expect(early.status == 422 && early.text.contains("2 pages are left to read"))
        #expect(try await house.post(begun + "/pages/1", as: "learner").location.hasSuffix("page=2"))
        _ = try await house.post(begun + "/pages/2", as: "learner")
        #expect(try await house.post(begun + "/done", [("page", "3")], as: "learner").location == "/courses/\(course.value)")
        await house.close()
    }
}

/// A value set inside a closure that may not capture a variable.
final class IDBox: @unchecked Sendable {
    private(set) var value = ""
    func set(_ value: String) { self.value = value }
}

enum SampleMedia {
    /// A small MP4 that every browser plays.
    static func film(seconds: Int) throws -> [UInt8] {
        let path = NSTemporaryDirectory() + "film-" + UUID().uuidString + ".mp4"
        defer { try? FileManager.default.removeItem(atPath: path) }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/ffmpeg")
        process.arguments = ["-v", "error", "-f", "lavfi", "-i", "testsrc=size=160x90:rate=10:duration=\(seconds)", "-c:v", "libx264", "-preset", "ultrafast", "-pix_fmt", "yuv420p", "-y", path]
        try process.run()
        process.waitUntilExit()
        return [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    }

    /// A wide PNG.
    static func picture() throws -> [UInt8] {
        let path = NSTemporaryDirectory() + "picture-" + UUID().uuidString + ".png"
        defer { try? FileManager.default.removeItem(atPath: path) }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/ffmpeg")
        process.arguments = ["-v", "error", "-f", "lavfi", "-i", "testsrc=size=1280x720", "-frames:v", "1", "-y", path]
        try process.run()
        process.waitUntilExit()
        return [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    }

    /// A PDF with a line of text on each page (ISO 32000-1, section 7.5).
    static func pdf(pages: Int) -> [UInt8] {
        var objects = ["<< /Type /Catalog /Pages 2 0 R >>"]
        let kids = (0..<pages).map { "\(4 + $0 * 2) 0 R" }.joined(separator: " ")
        objects.append("<< /Type /Pages /Kids [\(kids)] /Count \(pages) >>")
        objects.append("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>")
        for page in 0..<pages {
            let content = "BT /F1 24 Tf 40 120 Td (Sheet number \(page + 1)) Tj ET"
            objects.append("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 200] /Resources << /Font << /F1 3 0 R >> >> /Contents \(5 + page * 2) 0 R >>")
            objects.append("<< /Length \(content.utf8.count) >>\nstream\n\(content)\nendstream")
        }
        var text = "%PDF-1.4\n"
        var offsets: [Int] = []
        for (index, object) in objects.enumerated() {
            offsets.append(text.utf8.count)
            text += "\(index + 1) 0 obj\n\(object)\nendobj\n"
        }
        let start = text.utf8.count
        text += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
        for offset in offsets { text += String(format: "%010d 00000 n \n", offset) }
        text += "trailer << /Size \(objects.count + 1) /Root 1 0 R >>\nstartxref\n\(start)\n%%EOF\n"
        return Array(text.utf8)
    }
}
