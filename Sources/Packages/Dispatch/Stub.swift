import Courses
import Documents
import Foundation
import HTML
import Kernel
import Web

/// The small package that the other learning system imports: a manifest, one page and one script of ours; of cmi5 a manifest alone. Everything else stays here.
struct Stub: Sendable {
    enum Standard: String, Sendable, CaseIterable {
        case scorm12, scorm2004, cmi5
    }
    let dispatch: Dispatch
    let standard: Standard
    /// Of the course.
    let title: String
    let language: String
    /// Of the portal; without a slash at the end.
    let origin: String
    let words: Words

    /// What the stub says by itself, since the server may be out of reach when it is needed.
    struct Words: Sendable, Encodable {
        let opening: String
        let unreachable: String
        let noSystem: String
        let retry: String
        let close: String
        let window: String
        let windowOpen: String
        let closed: String
        let closing: String
        let left: String
        let unkept: String
        let unread: String
        let waiting: String
        let revoked: String
        let frame: String
    }
    private struct Config: Encodable {
        let dispatch: String
        let key: String
        let origin: String
        let standard: String
        let words: Words
    }

    /// Every file, by name.
    func files() throws -> [(name: String, text: String)] {
        if standard == .cmi5 { return [("cmi5.xml", courseStructure)] }
        let config = Config(dispatch: dispatch.id.value, key: dispatch.key, origin: origin, standard: standard.rawValue, words: words)
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let json = String(decoding: try encoder.encode(config), as: UTF8.self)
        return [("imsmanifest.xml", manifest), ("index.html", page(json)), ("stub.js", StubScript.text)]
    }

    /// The zip's bytes. Blocking.
    func zip() throws -> [UInt8] {
        let path = NSTemporaryDirectory() + "stub-\(UUID().uuidString).zip"
        defer { try? FileManager.default.removeItem(atPath: path) }
        let writer = try ZipWriter(path: path)
        for file in try files() { try writer.add(file.name, Array(file.text.utf8)) }
        try writer.finish()
        return [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    }

    private func page(_ json: String) -> String {
        let html: HTML = #"""
            <!DOCTYPE html>
            <html lang="\#(language)"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer"><title>\#(title)</title></head>
            <body data-stub="\#(json)"><script src="stub.js"></script></body></html>
            """#
        return String(decoding: html.bytes, as: UTF8.self)
    }

    private var manifest: String { standard == .scorm12 ? manifest12 : manifest2004 }
    private var code: String { "LAUREL-\(dispatch.id.value)" }
    /// SCORM 1.2 Content Aggregation Model, 2.3.
    private var manifest12: String {
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <manifest identifier="\(code)" version="1.0" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
          <metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>
          <organizations default="ORG"><organization identifier="ORG"><title>\(Self.escaped(title))</title><item identifier="ITEM" identifierref="RES"><title>\(Self.escaped(title))</title></item></organization></organizations>
          <resources><resource identifier="RES" type="webcontent" adlcp:scormtype="sco" href="index.html"><file href="index.html"/><file href="stub.js"/></resource></resources>
        </manifest>
        """
    }
    /// SCORM 2004 4th edition Content Aggregation Model, 3.4.
    private var manifest2004: String {
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <manifest identifier="\(code)" version="1.0" xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3" xmlns:imsss="http://www.imsglobal.org/xsd/imsss">
          <metadata><schema>ADL SCORM</schema><schemaversion>2004 4th Edition</schemaversion></metadata>
          <organizations default="ORG"><organization identifier="ORG"><title>\(Self.escaped(title))</title><item identifier="ITEM" identifierref="RES"><title>\(Self.escaped(title))</title><imsss:sequencing><imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/></imsss:sequencing></item></organization></organizations>
          <resources><resource identifier="RES" type="webcontent" adlcp:scormType="sco" href="index.html"><file href="index.html"/><file href="stub.js"/></resource></resources>
        </manifest>
        """
    }
    /// Characters that XML takes, with its marks written out.
    static func escaped(_ text: String) -> String {
        var out = ""
        for scalar in text.unicodeScalars where scalar.value >= 0x20 && scalar.value != 0xFFFE && scalar.value != 0xFFFF {
            switch scalar {
            case "&": out += "&amp;"
            case "<": out += "&lt;"
            case ">": out += "&gt;"
            case "\"": out += "&quot;"
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out
    }
}
