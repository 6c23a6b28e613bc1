import Foundation
import HTTPTypes
import JSON
import Kernel
import People
import Store
import Web
import XAPI

/// A request as the specification sees it: version, parameters, headers and body, whether they came as such or within a form by
/// the alternate request syntax of 1.0.3 (Communication 1.3).
struct XAPICall: Sendable {
    let request: WebRequest
    let version: XAPIVersion
    /// GET for HEAD.
    let method: HTTPRequest.Method
    let parameters: Fields
    let authority: any Authority
    /// The content that asks, on the content host.
    let launch: Launched?
    private let fields: [String: String]
    private let content: [UInt8]?
    private let share: BodyShare

    static let versionHeader = HTTPField.Name("X-Experience-API-Version")!
    private static let formHeaders: Set<String> = ["authorization", "x-experience-api-version", "content-type", "content-length", "if-match", "if-none-match"]
    /// Most bytes of a request, but for attachments.
    static let bodyBytes = 32 << 20
    /// Most bytes of a request with attachments, which go to disk as they arrive.
    static let mixedBytes = 96 << 20

    /// - Throws: ``XAPIRefusal``
    /// - Parameter launched: how content is known; nil for the portal's resources, which believe credentials.
    static func read(_ request: WebRequest, _ access: Access, _ share: BodyShare, launched: LaunchedAccess? = nil) async throws -> XAPICall {
        let isAlternate = request.method == .post && request.query.contains("method")
        guard isAlternate else {
            let version = try spoken(request.headers[versionHeader]), launch = try await launch(request, request.headers[.authorization], launched)
            return XAPICall(request: request, version: version, method: request.method == .head ? .get : request.method,
                            parameters: request.query, authority: launch?.authority ?? request.authority, launch: launch, fields: [:], content: nil, share: share)
        }
        if let header = request.headers[versionHeader], XAPIVersion(header: header) == .two {
            throw XAPIRefusal.bad("xAPI 2.0 has no alternate request syntax: send the method itself.")
        }
        guard request.query.pairs.count == 1, let method = HTTPRequest.Method(request.query.text("method")), [.get, .put, .post, .delete].contains(method) else {
            throw XAPIRefusal.bad("The alternate request syntax takes one query parameter, method, and nothing beside it; it is GET, PUT, POST or DELETE.")
        }
        guard request.headers[.contentType]?.lowercased().hasPrefix("application/x-www-form-urlencoded") ?? false,
              let form = Fields(urlEncoded: try await body(of: request, share)) else {
            throw XAPIRefusal.bad("The alternate request syntax takes a form: application/x-www-form-urlencoded.")
        }
        var fields: [String: String] = [:], parameters = Fields(), content: [UInt8]?
        for (name, value) in form.pairs {
            if name == "content" { content = Array(value.utf8) } else if formHeaders.contains(name.lowercased()) { fields[name.lowercased()] = value } else { parameters.append(name, value) }
        }
        if content == nil, method == .put || method == .post { throw XAPIRefusal.bad("The form needs a field named content with the body.") }
        // What stands in the request's own headers goes first.
        let version = try spoken(request.headers[versionHeader] ?? fields["x-experience-api-version"])
        if version == .two { throw XAPIRefusal.bad("xAPI 2.0 has no alternate request syntax: send the method itself.") }
        let launch = try await launch(request, request.headers[.authorization] ?? fields["authorization"], launched)
        var authority = launch?.authority ?? request.authority
        if launch == nil, authority.actor.kind == .anonymous, let header = fields["authorization"] {
            authority = try await access.identify(request.site, Presented(session: nil, authorization: header, userAgent: "", address: request.address))
        }
        return XAPICall(request: request, version: version, method: method, parameters: parameters, authority: authority, launch: launch, fields: fields, content: content ?? [], share: share)
    }
    /// On the content host a launch counts and nothing else, whatever credential comes along.
    private static func launch(_ request: WebRequest, _ authorization: String?, _ access: LaunchedAccess?) async throws -> Launched? {
        guard let access else { return nil }
        switch try await access.identify(request, authorization) {
        case .launch(let launch): return launch
        case .over(let words): throw XAPIRefusal(403, words)
        case .nobody: throw XAPIRefusal.notLaunched
        }
    }

    private static func spoken(_ header: String?) throws -> XAPIVersion {
        guard let header else { throw XAPIRefusal.bad("The request needs the header X-Experience-API-Version.") }
        guard let version = XAPIVersion(header: header) else { throw XAPIRefusal.bad("The header X-Experience-API-Version names a version that is not spoken here: 1.0.3 and 2.0.0 are.") }
        return version
    }

    /// The same request with other parameters.
    func asking(_ parameters: Fields) -> XAPICall {
        XAPICall(request: request, version: version, method: method, parameters: parameters, authority: authority, launch: launch, fields: fields, content: content, share: share)
    }
    /// A header, from the form where that holds them.
    func header(_ name: HTTPField.Name) -> String? { request.headers[name] ?? fields[name.canonicalName] }
    var contentType: String? { content == nil ? request.headers[.contentType] : fields["content-type"] ?? "application/json" }

    private static func announced(_ request: WebRequest, _ limit: Int) throws -> Int {
        let length = request.headers[.contentLength].flatMap { Int($0) }
        if let length, length > limit { throw XAPIRefusal.tooLarge(limit) }
        return length ?? limit
    }
    private static func body(of request: WebRequest, _ share: BodyShare) async throws -> [UInt8] {
        try await share.take(announced(request, bodyBytes))
        do { return try await request.bytes(limit: bodyBytes) } catch WebRefusal.formTooLarge { throw XAPIRefusal.tooLarge(bodyBytes) }
    }
    func body() async throws -> [UInt8] {
        if let content { return content }
        return try await Self.body(of: request, share)
    }
    /// The body in pieces, of which the taker holds what it needs.
    /// - Parameter holds: the most bytes that it will hold.
    func pieces(holds: Int, _ take: ([UInt8]) async throws -> Void) async throws {
        if let content { return try await take(content) }
        try await share.take(min(holds, Self.announced(request, Self.mixedBytes)))
        var size = 0
        try await request.chunks { bytes in
            size += bytes.count
            if size > Self.mixedBytes { throw XAPIRefusal.tooLarge(Self.mixedBytes) }
            try await take(bytes)
        }
    }

    // MARK: parameters

    /// - Throws: 400 for others, in another case too, and for one given twice.
    func allow(_ names: Set<String>) throws {
        var seen: Set<String> = []
        for (name, _) in parameters.pairs {
            guard names.contains(name) else { throw XAPIRefusal.bad("The parameter \(name.prefix(60)) is not one of this resource: \(names.sorted().joined(separator: ", ")).") }
            guard seen.insert(name).inserted else { throw XAPIRefusal.bad("The parameter \(name) is given twice.") }
        }
    }
    func text(_ name: String) -> String? { parameters.raw(name) }
    func needed(_ name: String) throws -> String {
        guard let value = parameters.raw(name), !value.isEmpty else { throw XAPIRefusal.bad("The parameter \(name) is missing.") }
        return value
    }
    func iri(_ name: String) throws -> String? {
        guard let value = parameters.raw(name) else { return nil }
        guard QueryText.isIRI(value) else { throw XAPIRefusal.bad("The parameter \(name) must be an absolute IRI.") }
        return value
    }
    /// In lower case.
    func uuid(_ name: String) throws -> String? {
        guard let value = parameters.raw(name) else { return nil }
        guard QueryText.isUUID(value) else { throw XAPIRefusal.bad("The parameter \(name) must be a UUID.") }
        return value.lowercased()
    }
    func instant(_ name: String) throws -> Instant? {
        guard let value = parameters.raw(name) else { return nil }
        // A plus that was not escaped has become a space.
        guard let instant = Timestamps.parse(value) ?? Timestamps.parse(value.replacing(" ", with: "+")) else { throw XAPIRefusal.bad("The parameter \(name) must be a timestamp (ISO 8601).") }
        return instant
    }
    func flag(_ name: String) throws -> Bool {
        // Python's clients write True.
        switch parameters.raw(name)?.lowercased() {
        case nil, "false": return false
        case "true": return true
        default: throw XAPIRefusal.bad("The parameter \(name) must be true or false.")
        }
    }
    func agent(_ name: String, allowsGroup: Bool) throws -> AgentKey? { try agentTape(name, allowsGroup: allowsGroup)?.key }
    func agentTape(_ name: String, allowsGroup: Bool) throws -> (tape: JSONTape, key: AgentKey)? {
        guard let value = parameters.raw(name) else { return nil }
        do {
            let tape = try JSONTape(Array(value.utf8))
            return (tape, try StatementCheck.readAgent(tape, version: version, allowsGroup: allowsGroup))
        } catch let fault as StatementFault {
            throw XAPIRefusal.bad("The parameter \(name): \(fault.path) \(fault.rule.words)")
        } catch { throw XAPIRefusal.bad("The parameter \(name) must be an agent as JSON.") }
    }

    // MARK: rights

    /// - Throws: 401 for nobody, 403 for a credential without the right.
    func scope<R: Right>(_ right: R.Type, _ named: RecordScope) throws -> Scope<R> {
        if authority.actor.kind == .anonymous { throw XAPIRefusal.unauthenticated }
        guard authority.actor.kind == .credential || launch != nil, authority.may(right) else { throw XAPIRefusal.forbidden(named) }
        return try authority.scope(right)
    }
}
