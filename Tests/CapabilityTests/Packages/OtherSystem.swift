import Foundation
import HTTPTypes
import Kernel
import Packages
import People
import Store
import Support
import Web

/// A partner's learning system as the server sees it: what the stub sends, and the pages that open in its frame.
struct OtherSystem: Sendable {
    let house: PackagesHouse
    let dispatch: String
    var key: String

    /// - Parameter proof: what the stub has kept in the other system; nil: the one that this learner's stub made.
    func launch(_ learner: String, name: String = "Ann Other", key: String? = nil, proof: String? = nil, standard: String = "scorm12",
                origin: String = "https://lms.example") async throws -> HouseClient.Answer {
        let question = Question(dispatch: dispatch, key: key ?? self.key, standard: standard, origin: origin, proof: proof ?? Self.proof(of: learner), learner: .init(id: learner, name: name))
        return try await send(try JSONEncoder().encode(question))
    }
    func send(_ body: Data) async throws -> HouseClient.Answer {
        try await house.portal.send(.post, host: "test", "/dispatch/launch", headers: [.contentType: "text/plain", .origin: "https://lms.example"], body: Array(body))
    }
    static func proof(of learner: String) -> String { String(("proof of " + learner.prefix(20) + String(repeating: "-", count: 64)).prefix(64)) }
    private struct Question: Encodable {
        struct Learner: Encodable { let id, name: String }
        let dispatch, key, standard, origin, proof: String
        let learner: Learner
    }
    func standing(_ token: String) async throws -> HouseClient.Answer {
        try await house.portal.send(.post, host: "test", "/dispatch/standing", headers: [.contentType: "text/plain"], body: Array(#"{"token":"\#(token)"}"#.utf8))
    }
    /// - Returns: where the token leads.
    func enter(_ token: String) async throws -> HouseClient.Answer {
        try await house.portal.send(.post, host: "test", "/dispatch/enter", headers: [.contentType: "application/x-www-form-urlencoded"], body: Array("token=\(token)".utf8))
    }
    /// The player of the course's part, as it opens in a frame.
    func player(_ landing: String, _ played: PackagesHouse.Played) async throws -> PackagesHouse.Player {
        let path = "\(landing)/packages/\(played.activity.value)", page = try await house.get(path, as: nil)
        guard page.status == 200, let source = page.text.range(of: "src=\"http://") else { throw PackagesHouse.Unexpected("the player answered \(page.status): \(page.text.suffix(400))") }
        let parts = page.text[source.upperBound...].prefix { $0 != "\"" }.split(separator: "/")
        let given = try await house.portal.send(.post, host: "test", path + "/token", headers: [:], body: [])
        guard let token = given.members["token"] as? String else { throw PackagesHouse.Unexpected("the token answered \(given.status)") }
        return PackagesHouse.Player(house: house, host: String(parts[0]), key: String(parts[2].prefix { $0 != "?" }), token: token)
    }
}

extension PackagesHouse {
    func send(_ path: String, as person: String, page: String, _ fields: [(String, String)]) async throws -> HouseClient.Answer {
        var headers = headers(person)
        headers[.contentType] = "application/x-www-form-urlencoded"
        let body = ([("csrf", try await csrf(page, as: person))] + fields).map { "\($0)=\($1.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "")" }.joined(separator: "&")
        return try await portal.send(.post, host: "test", path, headers: headers, body: Array(body.utf8))
    }
    /// A dispatch of a course to North, made by the form.
    func dispatch(_ played: Played, _ more: [(String, String)] = []) async throws -> OtherSystem {
        let north = try await rows { "SELECT id FROM organization WHERE vendor_id = \($0) AND name = 'North'" }[0].text("id")
        let made = try await send("/dispatches", as: "Vera", page: "/dispatches/new", [("course", played.course.value), ("organization", north), ("destination", "Their LMS")] + more)
        guard made.status == 303, let place = made.headers[.location] else { throw Unexpected("the form answered \(made.status): \(made.text.suffix(600))") }
        let id = String(place.split(separator: "/").last ?? "")
        return OtherSystem(house: self, dispatch: id, key: try await rows { "SELECT launch_key FROM dispatch WHERE vendor_id = \($0)" }[0].text("launch_key"))
    }
    func change(_ system: OtherSystem, to state: String, reason: String = "Because") async throws -> HouseClient.Answer {
        try await send("/dispatches/\(system.dispatch)/state", as: "Vera", page: "/dispatches/\(system.dispatch)", [("state", state), ("reason", reason)])
    }
}

/// One step of a journal.
func setting(_ element: String, _ value: String) -> String { "[\"set\",\"cmi.\(element)\",\"\(value)\"]" }
