import CMI5
import Testing

private let namespace = "https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd"

/// A structure with the parts that tests change.
private func structure(_ parts: String, course: String = "<course id=\"https://example.test/course\">\(texts("Course"))</course>", attributes: String = "xmlns=\"\(namespace)\"") -> String {
    "<?xml version=\"1.0\"?><courseStructure \(attributes)>\(course)\(parts)</courseStructure>"
}
private func texts(_ title: String) -> String {
    "<title><langstring lang=\"en-US\">\(title)</langstring></title><description><langstring lang=\"en-US\">About \(title)</langstring></description>"
}
private func au(_ n: Int = 1, _ attributes: String = "", url: String = "index.html", more: String = "") -> String {
    "<au id=\"https://example.test/au/\(n)\" \(attributes)>\(texts("Unit \(n)"))<url>\(url)</url>\(more)</au>"
}
private func read(_ text: String, paths: [String]? = ["cmi5.xml", "index.html", "a b/Start.html"], folder: String = "") throws -> (course: CourseStructure, notes: [StructureNote]) {
    try StructureReader.read(Array(text.utf8), folder: folder, paths: paths)
}

@Suite("A course structure") struct StructureTests {
    @Test("takes languages as statements may have them", arguments: [("en_US", "en-US"), ("de", "de"), ("zh-Hant-TW", "zh-Hant-TW"), ("english", ""), ("en us", ""), ("en-", "en"), ("x", ""), ("", "")])
    func languages(written: String, meant: String) throws {
        let course = "<course id=\"https://example.test/course\"><title><langstring lang=\"\(written)\">Course</langstring></title><description><langstring lang=\"en\">D</langstring></description></course>"
        #expect(try read(structure(au(), course: course)).course.title.entries == [LangTexts.Entry(language: meant, text: "Course")])
    }

    @Test("gives all that the specification names, trimmed") func whole() throws {
        let course = """
            <course id="  https://example.test/course
            "><title><langstring lang="en-US">  A
              course </langstring><langstring lang="de">Ein Kurs</langstring></title><description><langstring lang="en">D</langstring></description></course>
            <objectives><objective id="https://example.test/o/1">\(texts("Goal"))</objective></objectives>
            """
        let parts = """
            <block id="https://example.test/b/1">\(texts("Block"))<objectives><objective idref="https://example.test/o/1"/></objectives>
            \(au(1, "moveOn=\" CompletedAndPassed \" masteryScore=\"0.8500\" launchMethod=\"OwnWindow\" activityType=\"http://adlnet.gov/expapi/activities/media\"", url: "\n a%20b/start.HTML?x=1#top \n",
                   more: "<launchParameters> a=1 </launchParameters><entitlementKey> key </entitlementKey>"))
            <block id="https://example.test/b/2">\(texts("Inner"))\(au(2))</block></block>\(au(3, url: "https://elsewhere.test/go?mode=2"))
            """
        let (read, notes) = try read(structure(parts, course: course))
        #expect(read.id == "https://example.test/course" && read.title.text(for: "de-AT") == "Ein Kurs" && read.title.text(for: "fr") == "A course")
        #expect(read.languages == ["en-US", "de"])
        #expect(read.units.map(\.id) == [1, 2, 3].map { "https://example.test/au/\($0)" })
        #expect(read.blocks.map(\.title).map { $0.text(for: "en") } == ["Inner", "Block"])
        let first = try #require(read.units.first)
        #expect(first.moveOn == .completedAndPassed && first.masteryScore == 8500 && first.launchMethod == .ownWindow)
        #expect(first.address == .file(path: "a b/Start.html", query: "x=1", fragment: "top"))
        #expect(first.launchParameters == "a=1" && first.entitlementKey == "key" && first.activityType == "http://adlnet.gov/expapi/activities/media")
        #expect(read.units[1].moveOn == .notApplicable && read.units[1].launchMethod == .anyWindow && read.units[1].masteryScore == nil)
        #expect(read.units[2].address == .elsewhere("https://elsewhere.test/go?mode=2"))
        #expect(read.blocks[1].objectives == ["https://example.test/o/1"])
        #expect(notes.map(\.code) == ["letter-case"])
    }

    @Test("with more than a thousand units is taken") func many() throws {
        let course = try read(structure((1...1_200).map { au($0) }.joined())).course
        #expect(course.units.count == 1_200)
        #expect(throws: StructureRefusal.tooManyUnits(limit: 5_000)) { try read(structure((1...5_001).map { au($0) }.joined())) }
    }

    @Test("in a bare file leads to other sites alone") func bare() throws {
        #expect(try read(structure(au(1, url: "https://x.test/a")), paths: nil).course.units.count == 1)
        #expect(throws: StructureRefusal.relativeWithoutZip("index.html", item: "Unit 1")) { try read(structure(au()), paths: nil) }
    }

    @Test("in a folder finds its files there") func folder() throws {
        #expect(try read(structure(au()), paths: ["Export/cmi5.xml", "Export/index.html"], folder: "Export/").course.folder == "Export/")
        #expect(PackageSearch.find("cmi5.xml", in: ["x/y/cmi5.xml", "Export/CMI5.xml", "__MACOSX/cmi5.xml"])! == ("Export/", "CMI5.xml"))
        #expect(PackageSearch.find("cmi5.xml", in: ["a/cmi5.xml", "b/cmi5.xml"]) == nil)
        #expect(PackageSearch.find("cmi5.xml", in: ["notcmi5.xml"]) == nil)
    }

    static let refused: [(String, StructureRefusal)] = [
        (structure(au(), course: ""), .missing("course", of: "courseStructure")),
        (structure(au(), course: "<course>\(texts("C"))</course>"), .missing("id", of: "course")),
        (structure(au(), course: "<course id=\"course-1\">\(texts("C"))</course>"), .idNotAbsolute("course-1")),
        (structure("<au>\(texts("U"))<url>index.html</url></au>"), .missing("id", of: "au")),
        (structure("<au id=\"one\">\(texts("U"))<url>index.html</url></au>"), .idNotAbsolute("one")),
        (structure(au() + au()), .idTwice("https://example.test/au/1")),
        (structure("<au id=\"https://example.test/course\">\(texts("U"))<url>index.html</url></au>"), .idTwice("https://example.test/course")),
        (structure(""), .nothingToLaunch),
        (structure("<block id=\"https://example.test/b\">\(texts("B"))</block>" + au()), .emptyBlock("https://example.test/b")),
        (structure(au(1, url: " ")), .missing("url", of: "Unit 1")),
        (structure(au(1, url: "gone.html")), .fileMissing(path: "gone.html", item: "Unit 1")),
        (structure(au(1, url: "../index.html")), .outside("../index.html", item: "Unit 1")),
        (structure(au(1, url: "%2e%2e/index.html")), .outside("%2e%2e/index.html", item: "Unit 1")),
        (structure(au(1, url: "javascript:alert(1)")), .scriptAddress("javascript:alert(1)", item: "Unit 1")),
        (structure(au(1, url: "java\nscript:alert(1)")), .scriptAddress("java\nscript:alert(1)", item: "Unit 1")),
        (structure(au(1, url: "data:text/html,x")), .scriptAddress("data:text/html,x", item: "Unit 1")),
        (structure(au(1, url: "trainer://start")), .otherProtocol("trainer://start", item: "Unit 1")),
        (structure(au(1, url: "//elsewhere.test/x")), .otherProtocol("//elsewhere.test/x", item: "Unit 1")),
        (structure(au(1, url: "https://")), .badValue("https://", of: "url", item: "Unit 1")),
        (structure(au(1, url: "https://user@x.test/")), .badValue("https://user@x.test/", of: "url", item: "Unit 1")),
        (structure(au(1, url: "index.html?fetch=1")), .reservedParameter("fetch", item: "Unit 1")),
        (structure(au(1, url: "https://x.test/?a=1&amp;activit%79Id=2")), .reservedParameter("activityId", item: "Unit 1")),
        (structure(au(1, "moveOn=\"completed\"")), .badValue("completed", of: "moveOn", item: "Unit 1")),
        (structure(au(1, "launchMethod=\"Popup\"")), .badValue("Popup", of: "launchMethod", item: "Unit 1")),
        (structure(au(1, "masteryScore=\"1.1\"")), .badValue("1.1", of: "masteryScore", item: "Unit 1")),
        (structure(au(1, "masteryScore=\"-0.1\"")), .badValue("-0.1", of: "masteryScore", item: "Unit 1")),
        (structure(au(1, "masteryScore=\"1e-1\"")), .badValue("1e-1", of: "masteryScore", item: "Unit 1")),
        (structure(au(1, "masteryScore=\"high\"")), .badValue("high", of: "masteryScore", item: "Unit 1")),
        ("<manifest/>", .notAStructure(root: "manifest")),
        (structure("<objectives><objective id=\"x\">\(texts("O"))</objective></objectives>" + au()), .idNotAbsolute("x")),
    ]
    @Test("that breaks a rule is refused by its name", arguments: refused) func refusals(_ text: String, _ wanted: StructureRefusal) {
        #expect(throws: wanted) { try read(text) }
    }
    @Test("with entities or a document type is refused") func doctype() {
        #expect { try read("<!DOCTYPE courseStructure [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + structure(au())) } throws: { ($0 as? StructureRefusal)?.code == "structure-not-xml" }
    }

    @Test("that is only sloppy is repaired with a note", arguments: [
        (structure(au(), attributes: ""), ["missing-namespace"]),
        (structure(au(), attributes: "xmlns=\"http://www.adlnet.gov/cmi5/CourseStructure.xsd\""), ["other-namespace"]),
        (structure("<au id=\"https://example.test/1\"><url>index.html</url></au>"), ["missing-title", "missing-description"]),
        (structure("<au id=\"https://example.test/1\"><title>Plain</title><description>text</description><url>index.html</url></au>"), []),
        (structure(au(1, "masteryScore=\"0.33333\"")), ["score-rounded"]),
        (structure(au(1, "activityType=\"media\"")), ["unusable-value"]),
        (structure(au(1, more: "<objectives><objective idref=\"https://example.test/none\"/></objectives>")), ["unknown-objective"]),
        (structure(au(1, url: "a b\\start.html")), ["backslashes", "letter-case"]),
        ("\u{FEFF}" + structure(au()), []),
    ])
    func sloppy(_ text: String, _ codes: [String]) throws {
        #expect(try read(text).notes.map(\.code) == codes)
    }
}

@Suite("A tincan.xml") struct TinCanTests {
    private func read(_ text: String, paths: [String] = ["tincan.xml", "story.html", "res/index.html"]) throws -> (course: CourseStructure, notes: [StructureNote]) {
        try TinCanReader.read(Array(text.utf8), paths: paths)
    }

    @Test("of the shapes that tools export is read", arguments: [
        ("<tincan xmlns=\"http://projecttincan.com/tincan.xsd\"><activities><activity id=\"http://example.test/a\" type=\"http://adlnet.gov/expapi/activities/course\"><name>Course</name><description lang=\"en-US\">D</description><launch lang=\"en-us\">story.html</launch></activity></activities></tincan>", []),
        ("<tincan xmlns=\"http://projecttincan.com/tincan.xsd\"><activities><activity id=\" http://example.test/a \" type=\"course\"><name><langstring lang=\"en-US\">Course</langstring></name><launch> res/index.html?x=1 </launch></activity><activity id=\"http://example.test/a/q\" type=\"http://adlnet.gov/expapi/activities/question\"><name>Q</name></activity></activities></tincan>", []),
        ("<tincan><activities><activity id=\"6TKj_rise\"><name lang=\"en\">Course</name><launch lang=\"\">Story.html</launch></activity></activities></tincan>", ["missing-namespace", "id-not-absolute", "letter-case"]),
    ])
    func shapes(_ text: String, _ codes: [String]) throws {
        let (course, notes) = try read(text)
        #expect(course.title.text(for: "en") == "Course" && course.units.count == 1 && course.units[0].moveOn == .completedOrPassed)
        #expect(notes.map(\.code) == codes)
    }
    @Test("that starts nothing, a script or a missing file is refused") func refusals() {
        func activity(_ launch: String) -> String { "<tincan><activities><activity id=\"http://example.test/a\"><name>N</name>\(launch)</activity></activities></tincan>" }
        #expect(throws: StructureRefusal.nothingToLaunch) { try read(activity("")) }
        #expect(throws: StructureRefusal.scriptAddress("javascript:x", item: "N")) { try read(activity("<launch>javascript:x</launch>")) }
        #expect(throws: StructureRefusal.fileMissing(path: "none.html", item: "N")) { try read(activity("<launch>none.html</launch>")) }
        #expect(throws: StructureRefusal.notAStructure(root: "x")) { try read("<x/>") }
    }
}
