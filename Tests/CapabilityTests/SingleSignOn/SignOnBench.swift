import App
import Foundation
import HTTPTypes
import Kernel
import People
import SingleSignOn
import Store
import Support
import Testing
import Web

/// What the tests of both kinds of providers share: an administrator who manages one, and somebody's browser on the way in.
struct SignOnBench: Sendable {
    let house: HouseBench
    let admin: PersonID
    let partner: OrganizationID

    init(_ house: HouseBench) async throws {
        self.house = house
        admin = try await house.person("Vera Admin", at: house.headquarters, [.vendorAdmin])
        partner = try await house.organization("Northwind")
    }

    /// Makes a provider by the form that administrators use, with a confirmed domain.
    func provider(_ fields: [(String, String)], of organization: OrganizationID? = nil, domains: [String] = ["partner.example"], isOn: Bool = true) async throws -> IdentityProviderID {
        let made = try await house.post("/settings/identity-providers/new", fields + (organization.map { [("organization", $0.value)] } ?? []), as: admin)
        try #require(made.status == 303, "\(made.text.suffix(1500))")
        let id = try #require(IdentityProviderID(checking: String(made.leadsTo.split(separator: "/").last ?? "")))
        for domain in domains { try await act(id, "domains", [("domain", domain)]) }
        if isOn { try await act(id, "state", [("state", "on")]) }
        return id
    }
    /// One of the provider's forms, sent as the administrator.
    func act(_ id: IdentityProviderID, _ form: String, _ fields: [(String, String)]) async throws {
        let answer = try await house.post("/settings/identity-providers/\(id.value)/\(form)", fields, as: admin)
        try #require(answer.status == 303, "\(form): \(answer.text.suffix(1500))")
    }
    /// The mapping's form, with what it shows kept but for these fields.
    func map(_ id: IdentityProviderID, _ fields: [(String, String)]) async throws {
        let provider = try await find(id), mapping = provider.provisioning
        let names = fields.map(\.0)
        let kept = [("email", mapping.email.joined(separator: "\n")), ("name", mapping.name.joined(separator: "\n")), ("givenName", mapping.givenName.joined(separator: "\n")),
                    ("familyName", mapping.familyName.joined(separator: "\n")), ("language", mapping.language.joined(separator: "\n")),
                    ("createsPeople", "on"), ("trustsAddresses", "on"), ("rows", "9")]
        try await act(id, "mapping", [("version", String(provider.version))] + kept.filter { !names.contains($0.0) } + fields)
    }
    func find(_ id: IdentityProviderID) async throws -> IdentityProvider {
        let vendor = house.vendor
        return try #require(try await house.read { try ProviderStore.find(id, vendor: vendor, $0) })
    }
    /// The newest line of the log.
    func last(_ id: IdentityProviderID) async throws -> ArrivalLine {
        let vendor = house.vendor
        return try #require(try await house.read { try ArrivalLog.recent(id, vendor: vendor, limit: 1, $0) }.first)
    }
    func person(_ email: String) async throws -> Person? {
        let vendor = house.vendor
        return try await house.read { try Persons.find(email: email, vendor: vendor, $0) }
    }
    func count(_ table: StaticString) async throws -> Int {
        let vendor = house.vendor
        return try await house.read { try $0.count("SELECT count(*) FROM \(SQL(table)) WHERE vendor_id = \(vendor)") }
    }
    /// A form with files, sent as the administrator; without one here.
    func multipart(_ path: String, _ fields: [(String, String)], as reader: PersonID? = nil) async throws -> HouseClient.Answer {
        let session = try await house.session(reader ?? admin)
        let headers: HTTPFields = [.cookie: "laurel_session=\(session)", .contentType: "multipart/form-data; boundary=edge"]
        let all = [("csrf", WebRequest.formToken(secret: SessionToken.hash(session))), ("once", UUID().uuidString.lowercased())] + fields
        let body = all.map { "--edge\r\nContent-Disposition: form-data; name=\"\($0.0)\"\r\n\r\n\($0.1)\r\n" }.joined() + "--edge--\r\n"
        return try await house.client.send(.post, host: house.host, path, headers: headers, body: Array(body.utf8))
    }
    func traveller() -> Traveller { Traveller(house: house) }
}

/// A browser on its way: keeps cookies, as far as a journey needs them.
actor Traveller {
    private let house: HouseBench
    private(set) var cookies: [String: String] = [:]
    init(house: HouseBench) { self.house = house }
    /// Whether pages for people who are signed in answer, be it with a question to them first.
    func isIn() async throws -> Bool { try await !get("/me").leadsTo.hasPrefix("/sign-in") }
    var session: String? { cookies["laurel_session"].flatMap { $0.isEmpty ? nil : $0 } }
    func setCookie(_ name: String, _ value: String) { cookies[name] = value }

    func get(_ path: String) async throws -> HouseClient.Answer { try await send(.get, path, body: nil, withCookies: true) }
    /// A form. - Parameter fromElsewhere: from another site's page: cookies stay at home.
    func post(_ path: String, _ fields: [(String, String)], fromElsewhere: Bool = true) async throws -> HouseClient.Answer {
        var all = fields
        if !fromElsewhere {
            let secret = session.map { SessionToken.hash($0) } ?? cookies["laurel_visitor"] ?? ""
            all = [("csrf", WebRequest.formToken(secret: secret)), ("once", UUID().uuidString.lowercased())] + fields
        }
        let body = all.map { "\(Self.encode($0.0))=\(Self.encode($0.1))" }.joined(separator: "&")
        return try await send(.post, path, body: Array(body.utf8), withCookies: !fromElsewhere)
    }
    private static func encode(_ text: String) -> String { text.addingPercentEncoding(withAllowedCharacters: .alphanumerics)! }

    private func send(_ method: HTTPRequest.Method, _ path: String, body: [UInt8]?, withCookies: Bool) async throws -> HouseClient.Answer {
        // No two requests at the same instant: the log is in the order of time.
        house.clock.set(Instant(milliseconds: house.clock.now.milliseconds + 1))
        var headers: HTTPFields = [:]
        if body != nil { headers[.contentType] = "application/x-www-form-urlencoded" }
        if withCookies, !cookies.isEmpty { headers[.cookie] = cookies.map { "\($0.key)=\($0.value)" }.joined(separator: "; ") }
        let answer = try await house.client.send(method, host: house.host, path, headers: headers, body: body)
        for line in answer.headers[values: .setCookie] {
            let pair = line.prefix { $0 != ";" }.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            cookies[String(pair[0])] = pair.count > 1 ? String(pair[1]) : ""
        }
        return answer
    }
}

extension String {
    /// The value of a parameter in an address.
    func parameter(_ name: String) -> String? { URLComponents(string: self)?.queryItems?.first { $0.name == name }?.value }
}
