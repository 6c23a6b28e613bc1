import CMI5
import Documents
import Foundation
import HTTPTypes
import JSON
import Kernel
import Packages
import Store
import Support
import Web

/// A course of cmi5 that tests make.
enum CourseFile {
    struct Unit {
        var id: String
        var moveOn = "CompletedAndPassed"
        var more = ""
        var url = "index.html"
    }
    static func unit(_ unit: Unit) -> String {
        "<au id=\"https://pub.test/\(unit.id)\" moveOn=\"\(unit.moveOn)\" \(unit.more)><title><langstring lang=\"en\">Part \(unit.id)</langstring></title><description><langstring lang=\"en\">D</langstring></description><url>\(unit.url)</url></au>"
    }
    static func block(_ id: String, _ parts: String) -> String {
        "<block id=\"https://pub.test/\(id)\"><title><langstring lang=\"en\">Block \(id)</langstring></title><description><langstring lang=\"en\">D</langstring></description>\(parts)</block>"
    }
    static func course(_ parts: String) -> String {
        "<courseStructure xmlns=\"https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd\"><course id=\"https://pub.test/course\"><title><langstring lang=\"en\">Fiber basics</langstring></title><description><langstring lang=\"en\">D</langstring></description></course>\(parts)</courseStructure>"
    }
    /// One block with a unit that has a mastery score.
    static let plain = course(block("block", unit(Unit(id: "a", more: "masteryScore=\"0.8\""))))
    static let tincan = "<tincan xmlns=\"http://projecttincan.com/tincan.xsd\"><activities><activity id=\"https://pub.test/story\" type=\"http://adlnet.gov/expapi/activities/course\"><name>Story</name><description lang=\"en\">D</description><launch lang=\"en\">index.html</launch></activity></activities></tincan>"

    static func zip(_ files: [(String, String)]) throws -> [UInt8] {
        let path = NSTemporaryDirectory() + "launched-\(UUID().uuidString).zip"
        defer { try? FileManager.default.removeItem(atPath: path) }
        let zip = try ZipWriter(path: path)
        for (name, text) in files { try zip.add(name, Array(text.utf8)) }
        try zip.finish()
        return FileManager.default.contents(atPath: path).map { [UInt8]($0) } ?? []
    }
    static func zip(_ structure: String, name: String = "cmi5.xml") throws -> [UInt8] { try zip([(name, structure), ("index.html", "<!DOCTYPE html><title>Unit</title>")]) }
}

/// Content that was launched: it knows what its address told it.
struct LaunchedContent: Sendable {
    let house: PackagesHouse
    let host: String
    let query: [String: String]
    let session: String
    let ownWindow: Bool
    let mode: String
    var authorization: String?
    static let version = HTTPField.Name("X-Experience-API-Version")!

    var registration: String { query["registration"] ?? "" }
    var activity: String { query["activityId"] ?? query["activity_id"] ?? "" }
    var actor: String { query["actor"] ?? "" }

    /// Launches as the player's page does.
    static func launch(_ house: PackagesHouse, _ path: String, unit: String = "https://pub.test/a", as person: String = "Jane", device: String = "tab-1", take: Bool = false, mode: String? = nil,
                       page: String? = nil) async throws -> (answer: HouseClient.Answer, content: LaunchedContent?) {
        let answer = try await call(house, path + "/launch", "{\"unit\":\"\(unit)\",\"device\":\"\(device)\",\"take\":\(take)\(mode.map { ",\"mode\":\"\($0)\"" } ?? "")}", as: person, page: page ?? path)
        return (answer, read(house, answer))
    }
    /// Launches as the player's page of a dispatched learner does: nothing but the pass in the address.
    static func dispatched(_ house: PackagesHouse, _ path: String, unit: String = "https://pub.test/a", device: String = "tab-1", take: Bool = false) async throws -> (answer: HouseClient.Answer, content: LaunchedContent?) {
        let answer = try await house.portal.send(.post, host: "test", path + "/launch", headers: [.contentType: "application/json"], body: Array("{\"unit\":\"\(unit)\",\"device\":\"\(device)\",\"take\":\(take)}".utf8))
        guard var content = read(house, answer) else { return (answer, nil) }
        if content.authorization == nil { content.authorization = try await content.fetch().members["auth-token"].map { "Basic \($0)" } }
        return (answer, content)
    }
    private static func read(_ house: PackagesHouse, _ answer: HouseClient.Answer) -> LaunchedContent? {
        guard answer.status == 200, let url = answer.members["url"] as? String, let parts = URLComponents(string: url) else { return nil }
        let query = Dictionary((parts.queryItems ?? []).map { ($0.name, $0.value ?? "") }, uniquingKeysWith: { a, _ in a })
        return LaunchedContent(house: house, host: parts.host ?? "", query: query, session: answer.members["session"] as? String ?? "", ownWindow: answer.members["ownWindow"] as? Bool ?? false,
                                      mode: answer.members["mode"] as? String ?? "", authorization: query["auth"])
    }
    static func call(_ house: PackagesHouse, _ path: String, _ body: String, as person: String, page: String) async throws -> HouseClient.Answer {
        var headers = house.headers(person)
        headers[HTTPField.Name("X-CSRF")!] = try await house.csrf(page, as: person)
        headers[.contentType] = "application/json"
        return try await house.portal.send(.post, host: "test", path, headers: headers, body: Array(body.utf8))
    }
    /// Launches and fetches the token.
    static func begin(_ house: PackagesHouse, _ path: String, unit: String = "https://pub.test/a", as person: String = "Jane", device: String = "tab-1", take: Bool = false, mode: String? = nil,
                      page: String? = nil) async throws -> LaunchedContent {
        let (answer, content) = try await launch(house, path, unit: unit, as: person, device: device, take: take, mode: mode, page: page)
        guard var content else { throw PackagesHouse.Unexpected("the launch answered \(answer.status): \(answer.text)") }
        if content.authorization == nil { content.authorization = try await content.fetch().members["auth-token"].map { "Basic \($0)" } }
        return content
    }

    func fetch() async throws -> HouseClient.Answer {
        guard let address = query["fetch"].flatMap({ URLComponents(string: $0) }) else { throw PackagesHouse.Unexpected("no fetch address") }
        return try await house.content.send(.post, host: address.host ?? "", address.path, headers: [:], body: [])
    }
    func send(_ method: HTTPRequest.Method, _ path: String, _ body: String? = nil, host other: String? = nil, headers more: HTTPFields = [:]) async throws -> HouseClient.Answer {
        var headers: HTTPFields = [Self.version: "1.0.3", .contentType: "application/json"]
        if let authorization { headers[.authorization] = authorization }
        for field in more { headers[field.name] = field.value }
        return try await house.content.send(method, host: other ?? host, "/xapi" + path, headers: headers, body: body.map { Array($0.utf8) })
    }
    static func encoded(_ text: String) -> String { LaunchAddress.encoded(text) }
    func state(_ id: String?, _ method: HTTPRequest.Method = .get, _ body: String? = nil, actor other: String? = nil, registration wanted: String? = nil, activity named: String? = nil) async throws -> HouseClient.Answer {
        let id = id.map { "&stateId=" + Self.encoded($0) } ?? ""
        return try await send(method, "/activities/state?activityId=\(Self.encoded(named ?? activity))&agent=\(Self.encoded(other ?? actor))&registration=\(wanted ?? registration)\(id)", body)
    }

    // MARK: statements

    /// A statement as a good unit sends it; `change` makes it a worse one.
    func statement(_ verb: String, id: String = UUID().uuidString.lowercased(), at: Instant? = nil, defined: Bool = true, scaled: Double? = nil, _ change: (inout [String: JSONValue]) -> Void = { _ in }) -> String {
        let isJudged = verb == CMI5Name.passed || verb == CMI5Name.failed, isMoveOn = defined && (isJudged || verb == CMI5Name.completed)
        var extensions: [String: JSONValue] = [CMI5Name.sessionID: .string(session)]
        if scaled != nil { extensions[CMI5Name.masteryScore] = .double(0.8) }
        let category = (defined ? [CMI5Name.categoryCMI5] : []) + (isMoveOn ? [CMI5Name.categoryMoveOn] : [])
        var activities: [String: JSONValue] = ["grouping": .array([.object(["id": .string("https://pub.test/a")])])]
        if !category.isEmpty { activities["category"] = .array(category.map { .object(["id": .string($0)]) }) }
        var one: [String: JSONValue] = [
            "id": .string(id), "actor": JSONValue(parsing: actor) ?? .null, "verb": .object(["id": .string(verb)]), "object": .object(["id": .string(activity)]),
            "timestamp": .string((at ?? house.clock.now).iso),
            "context": .object(["registration": .string(registration), "contextActivities": .object(activities), "extensions": .object(extensions)]),
        ]
        var result: [String: JSONValue] = [:]
        if defined, verb != CMI5Name.initialized { result["duration"] = .string("PT30S") }
        if isJudged { result["success"] = .bool(verb == CMI5Name.passed) }
        if verb == CMI5Name.completed { result["completion"] = .bool(true) }
        if let scaled { result["score"] = .object(["scaled": .double(scaled)]) }
        if !result.isEmpty { one["result"] = .object(result) }
        change(&one)
        return JSONValue.object(one).text
    }
    func tell(_ verb: String, scaled: Double? = nil, defined: Bool = true, _ change: (inout [String: JSONValue]) -> Void = { _ in }) async throws -> HouseClient.Answer {
        try await send(.post, "/statements", statement(verb, defined: defined, scaled: scaled, change))
    }
}

extension PackagesHouse {
    /// Verbs of a registration's statements, oldest first; the last word of each, Laurel's with a star.
    func verbs(_ registration: String) async throws -> [String] {
        try await rows { "SELECT s.body, s.credential_id FROM xapi_statement s WHERE s.vendor_id = \($0) ORDER BY s.position" }.compactMap { row in
            guard let value = JSONValue(parsing: try row.text("body")), value["context"]?["registration"]?.string == registration, let verb = value["verb"]?["id"]?.string else { return nil }
            return (verb.split(separator: "/").last.map(String.init) ?? verb) + (try row.text("credential_id") == "laurel" ? "*" : "")
        }
    }
    func completions() async throws -> [Row] { try await rows { "SELECT * FROM completion WHERE vendor_id = \($0) AND kind = 'activity' ORDER BY completed_at" } }
}
