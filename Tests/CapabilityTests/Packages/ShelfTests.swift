import App
import Courses
import Foundation
import HTTPTypes
import Kernel
import Packages
import People
import Store
import Support
import Testing
import Web

@Suite("Several packages at once") struct ShelfTests {
    private func send(_ house: PackagesHouse, _ course: CourseID, _ files: [(String, [UInt8])], fetched: Bool = false) async throws -> HouseClient.Answer {
        let path = "/courses/\(course.value)/package-uploads"
        var headers = house.headers("Author")
        headers[.contentType] = "multipart/form-data; boundary=edge"
        if fetched { headers[HTTPField.Name("X-Requested-With")!] = "fetch" }
        var body = Array("--edge\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\n\(try await house.csrf(path, as: "Author"))\r\n".utf8)
        for (name, bytes) in files {
            body += Array("--edge\r\nContent-Disposition: form-data; name=\"package\"; filename=\"\(name)\"\r\nContent-Type: application/zip\r\n\r\n".utf8) + bytes + Array("\r\n".utf8)
        }
        return try await house.portal.send(.post, host: "test", path, headers: headers, body: body + Array("--edge--\r\n".utf8))
    }
    private func place(_ house: PackagesHouse, _ course: CourseID, _ fields: String) async throws -> HouseClient.Answer {
        let path = "/courses/\(course.value)/package-uploads"
        var headers = house.headers("Author")
        headers[.contentType] = "application/x-www-form-urlencoded"
        return try await house.portal.send(.post, host: "test", path + "/place", headers: headers, body: Array("csrf=\(try await house.csrf(path, as: "Author"))&\(fields)".utf8))
    }

    @Test("takes each by itself: one that is bad stops no other, and what is suspicious is not chosen", arguments: EngineKind.allCases)
    func several(_ engine: EngineKind) async throws {
        let house = try await PackagesHouse.make(engine)
        let (course, _) = try await house.draft()
        let single = SCORMFixtures.bytes("good/single")
        let answer = try await send(house, course, [("one.zip", single), ("bad.zip", SCORMFixtures.bytes("hostile/truncated")), ("two.zip", SCORMFixtures.bytes("good/2004-course")),
                                                    ("again.zip", single), ("served.zip", SCORMFixtures.bytes("sloppy/server-script"))])
        #expect(answer.status == 422)
        for words in ["bad.zip", "incomplete", "one.zip", "two.zip", "again.zip", "Look at this first"] { #expect(answer.text.contains(words), "\(words)") }
        let waiting = try await house.rows { "SELECT id, file_name FROM package_version WHERE vendor_id = \($0) AND activity_id = '' AND used_at IS NULL ORDER BY file_name" }
        #expect(try waiting.map { try $0.text("file_name") } == ["again.zip", "one.zip", "served.zip", "two.zip"])
        let chosen = answer.text.matches(of: #/name="packages" value="([^"]+)" form="place"( checked)?/#)
        #expect(chosen.count == 4 && chosen.count { $0.output.2 == nil } == 1)
        #expect(try await house.get("/courses/\(course.value)/package-uploads/\(waiting[3].text("id"))", as: "Author").text.contains("Contents"))
        #expect(try await house.get("/courses/\(course.value)/package-uploads", as: "Jane").status == 403)
        // The good ones become activities of a new module, in the order chosen; the others wait on.
        let good = try ["two.zip", "one.zip"].map { name in try waiting.first { try $0.text("file_name") == name }!.text("id") }
        #expect(try await place(house, course, "module=&packages=\(good[0])&packages=\(good[1])").status == 303)
        let activities = try await house.rows { "SELECT a.config, m.title FROM draft_activity a JOIN draft_module m ON m.vendor_id = a.vendor_id AND m.id = a.module_id WHERE a.vendor_id = \($0) AND a.config <> '{}' ORDER BY a.position" }
        #expect(try activities.map { try PackageKind.package($0.text("config"))?.value } == good)
        #expect(try activities[0].text("title").contains("Packages"))
        #expect(try await house.rows { "SELECT id FROM package_version WHERE vendor_id = \($0) AND activity_id = '' AND used_at IS NULL" }.count == 2)
        #expect(try await house.rows { "SELECT event_id FROM ledger_event WHERE vendor_id = \($0) AND kind = 'packages.packageUsed'" }.count == 2)
        // What was placed waits no more; nothing chosen is said; another course's upload is nowhere here.
        #expect(try await place(house, course, "module=&packages=\(good[0])").status == 404)
        #expect(try await place(house, course, "module=").status == 422)
        let (other, _) = try await house.draft()
        let left = try waiting[0].text("id")
        #expect(try await place(house, other, "module=&only=\(left)").status == 404)
        #expect(try await house.form("/courses/\(course.value)/package-uploads/\(left)/discard", as: "Author", page: "/courses/\(course.value)/package-uploads").status == 303)
        #expect(try await house.rows { "SELECT id FROM package_version WHERE vendor_id = \($0) AND id = \(left)" }.isEmpty)
        await house.close()
    }

    @Test("answers the script that sends one file with its row or the reason, and leaves nothing of what was refused", arguments: EngineKind.allCases)
    func fetched(_ engine: EngineKind) async throws {
        let house = try await PackagesHouse.make(engine)
        let (course, _) = try await house.draft()
        let good = try await send(house, course, [("one.zip", SCORMFixtures.bytes("good/single"))], fetched: true)
        #expect(good.status == 200 && good.text.hasPrefix("<li") && good.text.contains("data-package=") && good.text.contains("Positioning basics"))
        let bad = try await send(house, course, [("bad.zip", SCORMFixtures.bytes("hostile/bomb"))], fetched: true)
        #expect(bad.status == 422 && bad.text.contains("data-refused") && bad.text.contains("unpacks to far more"))
        #expect(try await send(house, course, [], fetched: true).status == 422)
        #expect(try await house.rows { "SELECT id FROM package_version WHERE vendor_id = \($0)" }.count == 1)
        await house.close()
    }
}
