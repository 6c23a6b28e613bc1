import Foundation
import SCORM
import Testing
import XML

/// A manifest with the parts that tests change.
private func manifest(
    resources: String = "<resource identifier=\"R\" type=\"webcontent\" adlcp:scormtype=\"sco\" href=\"index.html\"/>",
    organizations: String = """
        <organizations default="O"><organization identifier="O"><title>Course</title>
        <item identifier="I" identifierref="R"><title>Start</title></item></organization></organizations>
        """,
    metadata: String = "<metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>",
    attributes: String = "xmlns=\"http://www.imsproject.org/xsd/imscp_rootv1p1p2\" xmlns:adlcp=\"http://www.adlnet.org/xsd/adlcp_rootv1p2\"",
    resourcesBase: String = ""
) -> String {
    "<?xml version=\"1.0\"?><manifest identifier=\"M\" \(attributes)>\(metadata)\(organizations)<resources \(resourcesBase)>\(resources)</resources></manifest>"
}

private func read(
    _ text: String, files: [String] = ["index.html"], at path: String = "imsmanifest.xml"
) throws -> (manifest: Manifest, repairs: [Repair]) {
    try ManifestReader.read(paths: files + [path]) { asked in
        #expect(asked == path)
        return Array(text.utf8)
    }
}

private func sco(_ href: String, _ more: String = "") -> String {
    "<resource identifier=\"R\" adlcp:scormtype=\"sco\" href=\"\(href)\" \(more)/>"
}

@Suite("A manifest") struct ManifestTests {
    @Test("as the specification has it needs no repair")
    func clean() throws {
        let organizations = """
            <organizations default="O2">
              <organization identifier="O1"><title>One</title><item identifier="X" identifierref="R"><title>X</title></item></organization>
              <organization identifier="O2"><title> Two
                 lines </title>
                <item identifier="H" isvisible="true"><title>Heading</title>
                  <item identifier="A" identifierref="R" isvisible="false" parameters="?mode=1"><title>A</title>
                    <adlcp:prerequisites type="aicc_script">X &amp; Y</adlcp:prerequisites>
                    <adlcp:maxtimeallowed>00:30:00</adlcp:maxtimeallowed>
                    <adlcp:timelimitaction>exit,no message</adlcp:timelimitaction>
                    <adlcp:datafromlms> a=1 &lt;b&gt; </adlcp:datafromlms>
                    <adlcp:masteryscore>80</adlcp:masteryscore>
                  </item>
                  <item identifier="B" identifierref="R2"><title>B</title></item>
                </item>
              </organization>
            </organizations>
            """
        let resources = sco("index.html?x=1#top") + "<resource identifier=\"R2\" adlcp:scormtype=\"asset\" href=\"a.pdf\"><file href=\"a.pdf\"/></resource>"
        let (manifest, repairs) = try read(manifest(resources: resources, organizations: organizations), files: ["index.html", "a.pdf"])
        #expect(manifest.edition == .scorm12)
        #expect(manifest.title == "Two lines")
        #expect(manifest.defaultOrganization == 1)
        let a = try #require(manifest.item("A"))
        #expect(a.launch == Launch(kind: .sco, path: "index.html", query: "x=1&mode=1", fragment: "top"))
        #expect(a.prerequisites == "X & Y")
        #expect(a.masteryScore == "80" && a.maxTimeAllowed == "00:30:00" && a.timeLimitAction == "exit,no message")
        #expect(a.dataFromLMS == " a=1 <b> ")
        #expect(!a.isVisible)
        #expect(manifest.item("B")?.launch?.kind == .asset)
        #expect(manifest.item("H")?.launch == nil)
        #expect(manifest.launchable.map(\.identifier) == ["A", "B"])
        #expect(repairs == [.severalOrganizations(2), .unknownPrerequisite(item: "A", names: "X, Y")])
    }

    @Test("of the plainest kind has no notes") func plain() throws {
        #expect(try read(manifest()).repairs.isEmpty)
    }

    @Test("is found in a nested folder and under any spelling", arguments: [
        ("Export/imsmanifest.xml", "Export/", [Repair.nestedFolder("Export/")]),
        ("IMSMANIFEST.XML", "", [.manifestName("IMSMANIFEST.XML")]),
        ("a/b c/imsManifest.xml", "a/b c/", [.nestedFolder("a/b c/"), .manifestName("imsManifest.xml")]),
    ])
    func place(path: String, folder: String, repairs: [Repair]) throws {
        let files = [folder + "index.html", "__MACOSX/imsmanifest.xml", folder + "copy/imsmanifest.xml"]
        let read = try read(manifest(), files: files, at: path)
        #expect(read.manifest.folder == folder)
        #expect(read.manifest.launchable.first?.launch?.path == "index.html")
        #expect(read.repairs == repairs)
    }

    @Test("resolves hrefs as they are written in the wild", arguments: [
        ("shared/Launch Page.html", "shared/Launch Page.html", []),
        ("shared/Launch%20Page.html", "shared/Launch Page.html", [Repair.percentEncoding("shared/Launch%20Page.html")]),
        ("shared\\Launch Page.html", "shared/Launch Page.html", [.backslashes("shared\\Launch Page.html")]),
        ("/shared/Launch Page.html", "shared/Launch Page.html", [.absolutePath("/shared/Launch Page.html")]),
        ("./x/../shared/Launch Page.html", "shared/Launch Page.html", []),
        ("SHARED/launch page.HTML", "shared/Launch Page.html",
         [.letterCase(written: "SHARED/launch page.HTML", found: "shared/Launch Page.html")]),
        (" shared/Launch Page.html ", "shared/Launch Page.html", []),
        ("100%25/p.html", "100%25/p.html", []),
        ("u\u{0308}ber.html", "über.html", []),
    ] as [(String, String, [Repair])])
    func hrefs(written: String, path: String, repairs: [Repair]) throws {
        let files = ["shared/Launch Page.html", "100%25/p.html", "über.html"]
        let read = try read(manifest(resources: sco(written)), files: files)
        #expect(read.manifest.launchable.first?.launch?.path == path)
        #expect(read.repairs == repairs)
    }

    @Test("applies xml:base of manifest, resources and resource in that order")
    func base() throws {
        let text = manifest(
            resources: sco("p.html", "xml:base=\"three\""), attributes: "xmlns:adlcp=\"urn:x\" xml:base=\"one/\"", resourcesBase: "xml:base='two/'")
        #expect(try read(text, files: ["one/two/three/p.html"]).manifest.launchable[0].launch?.path == "one/two/three/p.html")
        let absolute = manifest(resources: sco("p.html", "xml:base=\"/top/\""), resourcesBase: "xml:base='two/'")
        #expect(try read(absolute, files: ["top/p.html"]).manifest.launchable[0].launch?.path == "top/p.html")
        let repeated = try read(manifest(resources: sco("a/p.html", "xml:base=\"a/\"")), files: ["a/p.html"])
        #expect(repeated.manifest.launchable[0].launch?.path == "a/p.html")
        #expect(repeated.repairs == [.baseIgnored("a/p.html")])
    }

    @Test("without namespace, version, organization or title still imports, with notes")
    func sloppy() throws {
        let bare = try read("<manifest><resources><resource identifier='R' scormtype='SCO' href='index.html'/></resources></manifest>")
        #expect(bare.manifest.launchable.map(\.launch?.kind) == [.sco])
        #expect(bare.repairs == [.missingNamespace, .missingSchemaVersion, .noOrganization])
        let emptyOrganization = try read(manifest(organizations: "<organizations><organization identifier='O'><title>T</title></organization></organizations>"))
        #expect(emptyOrganization.repairs == [.noOrganization, .emptyOrganization("T")])
        let unknownDefault = try read(manifest(organizations: "<organizations default='Q'><organization identifier='O'><item identifier='I' identifierref='R'/></organization></organizations>"))
        #expect(unknownDefault.repairs == [.unknownDefaultOrganization("Q"), .missingTitle(item: "I"), .missingTitle(item: "O")])
        #expect(unknownDefault.manifest.title == "I")
    }

    @Test("with duplicate and dangling identifiers, unusable values and missing files imports with notes")
    func broken() throws {
        let organizations = """
            <organizations default="O"><organization identifier="O"><title>C</title>
            <item identifier="I" identifierref="R"><title>1</title><adlcp:masteryscore>high</adlcp:masteryscore>
              <adlcp:prerequisites>((</adlcp:prerequisites></item>
            <item identifier="I" identifierref="R"><title>2</title><adlcp:maxtimeallowed>1h</adlcp:maxtimeallowed></item>
            <item identifier="J" identifierref="nowhere"><title>3</title></item></organization></organizations>
            """
        let resources = "<resource identifier=\"R\" href=\"index.html\"><file href=\"index.html\"/><file href=\"gone.js\"/></resource>"
        let read = try read(manifest(resources: resources, organizations: organizations), files: ["index.html", "x.php"])
        #expect(read.manifest.launchable.map(\.identifier) == ["I", "I~2"])
        #expect(read.manifest.item("I")?.masteryScore == nil)
        #expect(Set(read.repairs.map(\.code)) == [
            "server-script", "unusable-value", "missing-scormtype", "duplicate-identifier", "dangling-reference", "missing-files",
            "unreadable-prerequisite",
        ])
    }

    @Test("in UTF-16 and in mislabelled windows-1252 is read and noted")
    func encodings() throws {
        let text = manifest(organizations: "<organizations><organization identifier='O'><title>Größe</title><item identifier='I' identifierref='R'><title>ä</title></item></organization></organizations>")
        let wide: [UInt8] = [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        let latin: [UInt8] = text.unicodeScalars.map { UInt8($0.value) }
        for (bytes, repair) in [(wide, Repair.encoding(.utf16)), (latin, .encoding(.windows1252))] {
            let read = try ManifestReader.read(paths: ["imsmanifest.xml", "index.html"]) { (_: String) in bytes }
            #expect(read.manifest.title == "Größe")
            #expect(read.repairs == [repair])
        }
    }

    @Test("that is refused says why", arguments: [
        (manifest(resources: sco("gone.html")), ManifestRefusal.fileMissing(path: "gone.html", item: "Start")),
        (manifest(resources: sco("javascript:alert(1)")), .scriptHref(href: "javascript:alert(1)", item: "Start")),
        (manifest(resources: sco(" jAvA&#10;script:alert(1)")), .scriptHref(href: " jAvA\nscript:alert(1)", item: "Start")),
        (manifest(resources: sco("data:text/html,x")), .scriptHref(href: "data:text/html,x", item: "Start")),
        (manifest(resources: sco("https://example.com/x")), .elsewhere(href: "https://example.com/x", item: "Start")),
        (manifest(resources: sco("//example.com/x")), .elsewhere(href: "//example.com/x", item: "Start")),
        (manifest(resources: sco("C:\\x.html")), .elsewhere(href: "C:\\x.html", item: "Start")),
        (manifest(resources: sco("../index.html")), .outside(href: "../index.html", item: "Start")),
        (manifest(resources: sco("%2e%2e/index.html")), .outside(href: "%2e%2e/index.html", item: "Start")),
        (manifest(resources: sco("index.html", "xml:base=\"http://evil.example/\"")), .elsewhere(href: "index.html", item: "Start")),
        (manifest(resources: ""), .nothingToLaunch),
        (manifest(resources: sco("")), .nothingToLaunch),
        ("<html><body/></html>", .notAManifest(root: "html")),
        ("<!DOCTYPE m [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><manifest>&x;</manifest>", .notXML(.doctype(line: 1))),
        ("<manifest></x>", .notXML(.malformed(message: "Opening and ending tag mismatch: manifest line 1 and x", line: 1))),
        ("", .notXML(.empty)),
    ])
    func refused(text: String, refusal: ManifestRefusal) {
        #expect(throws: refusal) { try read(text) }
        #expect(refusal.words.hasSuffix(".") && refusal.words.count > 20)
    }

    @Test("of SCORM 2004 says its edition, or shows it by what it uses", arguments: [
        ("<metadata><schemaversion>2004 4th Edition</schemaversion></metadata>", Edition.scorm2004fourth, [Repair]()),
        ("<metadata><schemaversion>2004 3rd Edition</schemaversion></metadata>", .scorm2004third, []),
        ("<metadata><schemaversion>CAM 1.3</schemaversion></metadata>", .scorm2004second, []),
        ("<metadata><schemaversion>SCORM 2004 4th Ed.</schemaversion></metadata>", .scorm2004fourth, [.unknownSchemaVersion("scorm 2004 4th ed.")]),
        ("<metadata><schemaversion>1.3</schemaversion></metadata>", .scorm2004second, [.unknownSchemaVersion("1.3")]),
        ("", .scorm2004, [.missingSchemaVersion]),
    ])
    func editions(metadata: String, edition: Edition, repairs: [Repair]) throws {
        let (made, found) = try read(manifest(metadata: metadata, attributes: "xmlns:adlcp=\"http://www.adlnet.org/xsd/adlcp_v1p3\""))
        #expect(made.edition == edition && found.filter { $0 != .missingNamespace } == repairs)
        let tree = try #require(made.activities)
        #expect(tree.edition == edition && tree.leaves == made.launchable.map(\.identifier))
        #expect(try JSONDecoder().decode(Manifest.self, from: JSONEncoder().encode(made)) == made)
    }

    @Test("of SCORM 2004 delivers leaves only, and reads its own spelling of names")
    func leaves() throws {
        let text = """
            <manifest xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3">
            <metadata><schemaversion>2004 4th Edition</schemaversion></metadata>
            <organizations><organization identifier="O"><title>Course</title><item identifier="H" identifierref="R"><title>Head</title>
            <item identifier="A" identifierref="R"><title>Start</title><adlcp:timeLimitAction>exit,message</adlcp:timeLimitAction>
            <adlcp:dataFromLMS>a=1</adlcp:dataFromLMS></item></item></organization></organizations>
            <resources><resource identifier="R" adlcp:scormType="sco" href="index.html"/></resources></manifest>
            """
        let (made, repairs) = try read(text)
        #expect(repairs == [.headingWithResource(item: "Head")])
        #expect(made.launchable.map(\.identifier) == ["A"] && made.item("A")?.dataFromLMS == "a=1" && made.item("A")?.timeLimitAction == "exit,message")
        #expect(made.activities?.identifiers == ["O", "H", "A"])
    }

    @Test("that is missing is named as what is there instead")
    func missing() {
        func refusal(_ paths: [String]) -> ManifestRefusal? {
            do {
                _ = try ManifestReader.read(paths: paths) { (_: String) -> [UInt8] in [] }
                return nil
            } catch { return error as? ManifestRefusal }
        }
        #expect(refusal(["index.html"]) == .noManifest(found: nil))
        #expect(refusal(["cmi5.xml"]) == .noManifest(found: "cmi5.xml (cmi5)"))
        #expect(refusal(["a/tincan.xml"]) == .noManifest(found: "tincan.xml (xAPI)"))
        #expect(refusal(["a/imsmanifest.xml", "b/imsmanifest.xml"]) == .noManifest(found: nil))
    }

    @Test("of too many items is refused")
    func large() {
        let items = (0...ManifestReader.maxItems).map { "<item identifier='i\($0)' identifierref='R'><title>t</title></item>" }
        #expect(throws: ManifestRefusal.tooManyItems(limit: ManifestReader.maxItems)) {
            try read(manifest(organizations: "<organizations><organization identifier='O'>\(items.joined())</organization></organizations>"))
        }
    }

    @Test("of 2,000 files is read in well under a second")
    func speed() throws {
        let files = (0..<2_000).map { "content/page \($0).html" }
        let resource = "<resource identifier=\"R\" adlcp:scormtype=\"sco\" href=\"content/page%200.html\">"
            + files.map { "<file href=\"\($0)\"/>" }.joined() + "</resource>"
        let spent = try ContinuousClock().measure { _ = try read(manifest(resources: resource), files: files) }
        #expect(spent < .seconds(2))
    }
}
