import Foundation
import HTTPTypes
import Kernel
import Mail
import People
import SignIn
import Store
import Support
import Web

/// One browser of one person: keeps cookies as browsers do, and sends forms with their token.
final class Visitor: @unchecked Sendable {
    let bench: HouseBench
    let host: String
    private(set) var cookies: [String: String] = ["laurel_visitor": UUID().uuidString.lowercased()]
    init(_ bench: HouseBench, host: String = "acme.test") { (self.bench, self.host) = (bench, host) }

    /// Puts a session in the browser that began elsewhere.
    func carry(_ session: String) { cookies["laurel_session"] = session }
    func forget(_ name: String) { cookies[name] = nil }
    func set(_ name: String, _ value: String) { cookies[name] = value }
    var session: String? { cookies["laurel_session"] }
    var csrf: String { WebRequest.formToken(secret: cookies["laurel_session"].map { SessionToken.hash($0) } ?? cookies["laurel_visitor"]!) }

    private func headers(_ more: HTTPFields) -> HTTPFields {
        var headers = more
        headers[.cookie] = cookies.map { "\($0.key)=\($0.value)" }.sorted().joined(separator: "; ")
        if headers[.userAgent] == nil { headers[.userAgent] = "Mozilla/5.0 (X11; Linux x86_64) Firefox/130.0" }
        return headers
    }
    private func keep(_ answer: HouseClient.Answer) -> HouseClient.Answer {
        for line in answer.headers[values: .setCookie] {
            let pair = line.prefix { $0 != ";" }.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let name = String(pair[0]), value = String(pair[1])
            cookies[name] = line.contains("Max-Age=0") ? nil : value
        }
        return answer
    }
    @discardableResult
    func get(_ path: String, _ more: HTTPFields = [:]) async throws -> HouseClient.Answer {
        keep(try await bench.client.send(.get, host: host, path, headers: headers(more)))
    }
    @discardableResult
    func post(_ path: String, _ fields: [(String, String)] = [], csrf: String? = nil, _ more: HTTPFields = [:]) async throws -> HouseClient.Answer {
        func encode(_ text: String) -> String { text.addingPercentEncoding(withAllowedCharacters: .alphanumerics)! }
        var more = more
        more[.contentType] = "application/x-www-form-urlencoded"
        let all = [("csrf", csrf ?? self.csrf), ("once", UUID().uuidString.lowercased())] + fields
        return keep(try await bench.client.send(.post, host: host, path, headers: headers(more), body: Array(all.map { "\(encode($0.0))=\(encode($0.1))" }.joined(separator: "&").utf8)))
    }
    /// A call of the page's script.
    func call(_ path: String) async throws -> HouseClient.Answer {
        try await bench.client.send(.post, host: host, path, headers: headers([HTTPField.Name("X-CSRF")!: csrf]), body: [])
    }
    /// The challenge and the options of a ceremony.
    func options(_ path: String) async throws -> [String: Any] {
        let answer = try await call(path)
        guard answer.status == 200 else { throw Unexpected(what: "\(path): \(answer.status)") }
        return try JSONSerialization.jsonObject(with: Data(answer.body)) as? [String: Any] ?? [:]
    }
    struct Unexpected: Error { let what: String }

    @discardableResult
    func signIn(_ email: String, _ password: String = HouseBench.password, next: String? = nil) async throws -> HouseClient.Answer {
        try await post("/sign-in", [("email", email), ("password", password)] + (next.map { [("next", $0)] } ?? []))
    }
    var isIn: Bool { get async throws { try await get("/me").status == 200 } }
}

extension HouseBench {
    static let password = "a sentence nobody guesses"

    /// Somebody with a password.
    func member(_ name: String, at organization: OrganizationID, _ roles: [BuiltInRole] = []) async throws -> (id: PersonID, email: String) {
        let id = try await person(name, at: organization, roles), password = await SharedHash.tests.password, vendor = vendor
        try await write { try Persons.setPassword(password, of: id, vendor: vendor, $0) }
        return (id, name.lowercased().replacing(" ", with: ".") + "@example.test")
    }
    /// Sets up an authenticator app as the person would, and gives its secret.
    func app(_ visitor: Visitor) async throws -> [UInt8] {
        let page = try await visitor.get("/me/security/app").text
        guard let found = page.firstMatch(of: #/<code class="secret">([A-Z2-7 ]+)</#), let secret = Base32.decode(String(found.output.1).filter { $0 != " " }) else {
            throw Visitor.Unexpected(what: "no secret on \(page.suffix(2000))")
        }
        let answer = try await visitor.post("/me/security/app", [("code", code(secret))])
        guard answer.status == 303 else { throw Visitor.Unexpected(what: "\(answer.status) \(answer.text.suffix(1500))") }
        return secret
    }
    func code(_ secret: [UInt8]) -> String { TOTP.code(secret, counter: UInt64(TOTP.step(milliseconds: clock.now.milliseconds))) }
    func advance(seconds: Int) {
        clock.advance(seconds: seconds)
        access.forgetAll()
    }
    func mail(to address: String) async throws -> OutboxMail? {
        let vendor = vendor
        return try await read { try Outbox.recent(vendor: vendor, limit: 500, $0).first { $0.recipient == address } }
    }
    /// Whether an address was told something; mail of one instant has no order.
    func isTold(_ address: String, _ words: String) async throws -> Bool {
        let vendor = vendor
        return try await read { try Outbox.recent(vendor: vendor, limit: 500, $0).contains { $0.recipient == address && $0.text.contains(words) } }
    }
    func events(_ kind: String) async throws -> [Row] {
        let vendor = vendor
        return try await read { try $0.query("SELECT actor_id, through_id, payload FROM ledger_event WHERE vendor_id = \(vendor) AND kind = \(kind) ORDER BY sequence") }
    }
}
extension SharedHash { static let tests = SharedHash() }
