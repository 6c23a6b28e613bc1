import App
import Ledger
import Blobs
import Foundation
import HTML
import HTTPTypes
import Kernel
import Learning
import Packages
import People
import SCORM
import Store
import Support
import Testing
import Web

@Suite("Intake of packages") struct IntakeTests {
    private static func run(_ name: String) throws -> (result: Result<IntakeResult, any Error>, left: [String]) {
        let root = NSTemporaryDirectory() + "intake-" + UUID().uuidString
        defer { try? FileManager.default.removeItem(atPath: root) }
        let blobs = try BlobFolder(root: root)
        let result = Result { try Intake.run("\(SCORMFixtures.folder)/\(name)", sha256: "x", into: blobs, vendor: VendorID("v")) }
        let left = (FileManager.default.enumerator(atPath: root)?.allObjects as? [String] ?? []).filter {
            var isFolder: ObjCBool = false
            return FileManager.default.fileExists(atPath: root + "/" + $0, isDirectory: &isFolder) && !isFolder.boolValue
        }
        return (result, left)
    }

    static let good = SCORMFixtures.expected.filter { $0.value.refusal == nil }.keys.sorted()
    static let hostile = SCORMFixtures.expected.filter { $0.value.refusal != nil }.keys.sorted()

    @Test("has fixtures of all kinds") func fixtures() {
        #expect(Self.good.count >= 43 && Self.hostile.count >= 19)
    }

    @Test("takes what tools export, well made or sloppy, and notes what it repaired", arguments: good)
    func accepts(_ name: String) throws {
        let expected = try #require(SCORMFixtures.expected[name])
        let read = try Self.run(name).result.get()
        #expect(read.manifest.title == expected.title)
        #expect(read.manifest.launchable.count == expected.items)
        let codes = Set(read.notes.map(\.code)).subtracting(["names-repaired", "litter-skipped"])
        #expect(codes == Set(expected.repairs ?? []))
        let paths = Set(read.files.map(\.path))
        for item in read.manifest.launchable { #expect(paths.contains(item.launch!.path)) }
        #expect(!paths.contains { $0.hasPrefix("__MACOSX") })
    }

    @Test("refuses what is hostile or broken, says why, and leaves nothing behind", arguments: hostile)
    func refuses(_ name: String) throws {
        let expected = try #require(SCORMFixtures.expected[name]?.refusal)
        let (result, left) = try Self.run(name)
        #expect(left.isEmpty)
        guard case .failure(let error) = result, let refusal = error as? ImportRefusal else {
            Issue.record("\(name) was not refused: \(result)")
            return
        }
        #expect(refusal.code == "packages." + expected)
    }
}

@Suite("Uploading a package") struct UploadTests {
    @Test("leads from the form over a preview into the draft", arguments: EngineKind.allCases)
    func journey(_ engine: EngineKind) async throws {
        let house = try await PackagesHouse.make(engine)
        let (course, activity) = try await house.draft()
        let editor = PackageLinks(course: course, activity: activity).editor.address
        #expect(try await house.get(editor, as: "Author").text.contains("has none yet"))
        let uploaded = try await house.upload(SCORMFixtures.bytes("sloppy/nested-folder"), course, activity)
        let preview = try #require(uploaded.headers[.location])
        let page = try await house.get(preview, as: "Author")
        #expect(page.status == 200 && page.text.contains("Nested") && page.text.contains("My Export/") && page.text.contains("Use this package"))
        #expect(try await house.get(editor, as: "Author").text.contains("has none yet"))
        #expect(try await house.form(preview + "/use", as: "Author", page: preview).status == 303)
        #expect(try await house.get(editor, as: "Author").text.contains("SCORM 1.2"))
        let events = try await house.rows { "SELECT payload FROM ledger_event WHERE vendor_id = \($0) AND kind = 'packages.packageUsed'" }
        #expect(events.count == 1)
        // What is used can no longer be thrown away.
        #expect(try await house.form(preview + "/discard", as: "Author", page: preview).status == 404)
        // A second upload stands beside it until it is used, and can be discarded.
        let second = try #require(try await house.upload(SCORMFixtures.bytes("good/quiz"), course, activity).headers[.location])
        #expect(try await house.get(editor, as: "Author").text.contains("Product quiz"))
        #expect(try await house.form(second + "/discard", as: "Author", page: second).status == 303)
        #expect(try await house.get(second, as: "Author").status == 404)
        await house.close()
    }

    @Test("that is refused says why on the form and leaves nothing", arguments: EngineKind.allCases)
    func refused(_ engine: EngineKind) async throws {
        let house = try await PackagesHouse.make(engine)
        let (course, activity) = try await house.draft()
        let cases = [("hostile/no-manifest", "no imsmanifest.xml"), ("hostile/symlink", "not a file"), ("hostile/not-a-zip", "not a zip archive")]
        for (name, words) in cases {
            let answer = try await house.upload(SCORMFixtures.bytes(name), course, activity)
            #expect(answer.status == 422 && answer.text.contains(words), "\(name): \(answer.status)")
        }
        let count = try await house.rows { "SELECT count(*) AS n FROM package_version WHERE vendor_id = \($0)" }[0].int("n")
        #expect(count == 0)
        let files = (FileManager.default.enumerator(atPath: house.folder + "/blobs")?.allObjects as? [String] ?? []).filter { $0.split(separator: "/").last!.utf8.count > 40 }
        #expect(files.isEmpty)
        await house.close()
    }

    @Test("is nobody's but an author's", arguments: EngineKind.allCases)
    func rights(_ engine: EngineKind) async throws {
        let house = try await PackagesHouse.make(engine)
        let (course, activity) = try await house.draft()
        let editor = PackageLinks(course: course, activity: activity).editor.address
        #expect(try await house.get(editor, as: "Jane").status == 403)
        #expect(try await house.get(editor, as: nil).status == 303)
        let other = try await house.draft()
        #expect(try await house.get(PackageLinks(course: other.0, activity: activity).editor.address, as: "Author").status == 404)
        await house.close()
    }
}
