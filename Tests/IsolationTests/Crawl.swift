import App
import Ledger
import Foundation
import HTTPTypes
import Kernel
import People
import Store
import Support
import Web

/// Ids by name, for building a request: the victim's own, or random ones of the same form.
@dynamicMemberLookup
struct CrawlIDs: Sendable {
    let values: [String: String]
    /// Takes these ids, and those that they stand for, out of answers.
    let plainText: PlainText
    init(values: [String: String], insteadOf others: [String] = []) {
        self.values = values
        plainText = PlainText(ids: Array(values.values) + others)
    }
    subscript(dynamicMember name: String) -> String { values[name] ?? "missing-\(name)" }
    subscript(name: String) -> String { values[name] ?? "missing-\(name)" }
    /// Random ids of the same shape under the same names.
    func randomized() -> CrawlIDs {
        let random = values.mapValues { value in
            ID<Never>(checking: value) != nil
                ? UUID().uuidString.lowercased()
                : String(value.map { $0.isLetter ? "zqxjkvwy".randomElement()! : $0.isNumber ? "0123456789".randomElement()! : $0 })
        }
        return CrawlIDs(values: random, insteadOf: Array(values.values))
    }
}

/// One route with a request that its owner may make, and who must get nothing by the same request.
struct CrawlCase: Sendable {
    /// ``Route/name``
    let route: String
    let owner: Identity
    let strangers: [Identity]
    /// Ids from the path by default; forms and queries name more.
    var query: (@Sendable (CrawlIDs) -> String)?
    /// Fields of a form; the token and one-time id are added.
    var fields: (@Sendable (CrawlIDs) -> [(String, String)])?
    var json: (@Sendable (CrawlIDs) -> String)?
    /// Where a parameter's id lies under another name in the world: `activity` is an exam in one route and a lesson in another.
    var rename: [String: String] = [:]
    /// Another host than the one of whoever asks, and cookies beside the session.
    var host: String?
    var cookies: String?
    /// A file sent with the fields, as multipart.
    var file: String?
    /// A list names no foreign id: strangers may succeed, but see nothing of the victim.
    var isList = false
    /// The one-time id is among the fields, since the same form is sent twice.
    var sendsOwnOnce = false
    /// What the owner's success looks like.
    var ownerStatuses: ClosedRange<Int> = 200...303

    func path(_ ids: CrawlIDs) -> String {
        let pattern = route.split(separator: " ", maxSplits: 1)[1]
        let path = pattern.split(separator: "/", omittingEmptySubsequences: false).map { piece -> String in
            guard piece.hasPrefix("{") || piece == "**" else { return String(piece).replacingIDs(ids) }
            let name = piece.trimmingCharacters(in: CharacterSet(charactersIn: "{}"))
            return ids[rename[name] ?? name]
        }.joined(separator: "/")
        return query.map { path + "?" + $0(ids) } ?? path
    }
    /// Whether path, form and body are the same whatever ids are put in.
    func namesNothing(_ ids: CrawlIDs, _ random: CrawlIDs) -> Bool {
        path(ids) == path(random) && (json?(ids) ?? "") == (json?(random) ?? "")
            && (fields?(ids) ?? []).map { "\($0)=\($1)" } == (fields?(random) ?? []).map { "\($0)=\($1)" }
    }
    var method: HTTPRequest.Method { HTTPRequest.Method(String(route.split(separator: " ")[0]))! }
}
extension String {
    /// `{organization}.csv`: a parameter inside a path component.
    fileprivate func replacingIDs(_ ids: CrawlIDs) -> String { replacing(#/\{(\w+)\}/#) { ids[String($0.output.1)] } }
}

/// What came back, without what differs each time.
struct CrawlAnswer: Equatable, Sendable {
    let status: Int
    let location: String
    let body: String
    /// As it was on the wire, for the search of sentinels.
    let raw: String
    /// The body as it came.
    let text: String

    static func == (a: CrawlAnswer, b: CrawlAnswer) -> Bool { a.status == b.status && a.location == b.location && a.body == b.body }
    /// The first place where two bodies differ, for the message.
    func difference(from other: CrawlAnswer) -> String {
        if status != other.status { return "status \(status), a random id gets \(other.status)" }
        if location != other.location { return "leads to \(location), a random id to \(other.location)" }
        let common = zip(body, other.body).prefix { $0 == $1 }.count
        return "body differs at …\(body.dropFirst(max(0, common - 40)).prefix(120))…"
    }
}

/// Something that a stranger got, or changed.
struct Breach: CustomStringConvertible, Sendable {
    let route: String
    let identity: Identity
    let what: String
    var description: String { "\(route) as \(identity.rawValue): \(what)" }
}

/// Sends a case's request as somebody through the real router.
struct Crawler: Sendable {
    let client: HouseClient
    let world: World
    let engine: WatchingEngine
    /// What the database held when the house opened.
    let start: DatabaseDigest
    /// The sentinels that identities rightly see, being of the victim's side themselves.
    let ownWords: [Identity: Set<String>]

    func answer(_ crawlCase: CrawlCase, as identity: Identity, _ ids: CrawlIDs) async throws -> CrawlAnswer {
        var headers: HTTPFields = [.accept: "*/*"]
        var token = ""
        if crawlCase.route.contains(" /scim/v2"), let secret = world.tokens[identity] {
            headers[.authorization] = "Bearer \(secret)"
        } else if crawlCase.route.contains(" /xapi/"), let secret = world.recordTokens[identity] {
            headers[.authorization] = "Bearer \(secret)"
        } else if let session = world.sessions[identity] {
            headers[.cookie] = "laurel_session=\(session)"
            token = WebRequest.formToken(secret: SessionToken.hash(session))
        } else {
            headers[.cookie] = "laurel_visitor=crawl"
            token = WebRequest.formToken(secret: "crawl")
        }
        if let more = crawlCase.cookies { headers[.cookie] = (headers[.cookie] ?? "") + "; " + more }
        headers[HTTPField.Name("X-CSRF")!] = token
        if crawlCase.route.contains(" /xapi/") { headers[HTTPField.Name("X-Experience-API-Version")!] = "1.0.3" }
        var body: [UInt8]?
        if let fields = crawlCase.fields, let file = crawlCase.file {
            headers[.contentType] = "multipart/form-data; boundary=edge"
            let parts = ([("csrf", token)] + fields(ids)).map { "--edge\r\nContent-Disposition: form-data; name=\"\($0)\"\r\n\r\n\($1)\r\n" }
            body = Array((parts.joined() + "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"file.csv\"\r\n"
                + "Content-Type: text/csv\r\n\r\n\(file)\r\n--edge--\r\n").utf8)
        } else if let fields = crawlCase.fields {
            headers[.contentType] = "application/x-www-form-urlencoded"
            let all = [("csrf", token)] + (crawlCase.sendsOwnOnce ? [] : [("once", UUID().uuidString.lowercased())]) + fields(ids)
            body = Array(all.map { "\(Self.encode($0))=\(Self.encode($1))" }.joined(separator: "&").utf8)
        } else if let json = crawlCase.json {
            headers[.contentType] = "application/json"
            body = Array(json(ids).utf8)
        }
        let response = try await client.send(crawlCase.method, host: identity == .otherVendorAdmin ? world.host(of: identity) : crawlCase.host ?? world.host(of: identity), crawlCase.path(ids), headers: headers, body: body)
        let raw = response.text + response.headers.map { "\($0.name): \($0.value)" }.joined(separator: "\n")
        // The way to sign in and back names the path that was asked for, with numbers too short to be taken for ids.
        let asked = crawlCase.path(ids).replacing("/", with: "%2F"), location = (response.headers[.location] ?? "").replacing(asked, with: "ASKED")
        // What somebody sees in any case, such as their own organization in a list, has ids of the world whichever ids were sent.
        return CrawlAnswer(status: response.status, location: Self.plain(location, ids), body: Self.plain(response.text.replacing(asked, with: "ASKED"), ids), raw: raw, text: response.text)
    }

    /// Takes out the ids that were sent or are the world's, and what is new in each answer (tokens, request ids).
    static func plain(_ text: String, _ ids: CrawlIDs) -> String { ids.plainText.plain(text) }
    static func encode(_ text: String) -> String {
        text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? text
    }

    /// Tries one case as each of its strangers; the database must not change.
    func breaches(_ crawlCase: CrawlCase) async throws -> [Breach] {
        var found: [Breach] = []
        let ids = CrawlIDs(values: world.ids)
        let vendors = [world.vendor.value, world.otherVendor.value]
        let randomIDs = ids.randomized()
        var before = start, writes = engine.changes
        for stranger in crawlCase.strangers {
            func breach(_ what: String) { found.append(Breach(route: crawlCase.route, identity: stranger, what: what)) }
            // A request that names nothing of the victim is the other vendor's administrator's own business: it may succeed there.
            let isOwnBusiness = stranger == .otherVendorAdmin && crawlCase.namesNothing(ids, randomIDs)
            let answer = try await answer(crawlCase, as: stranger, ids)
            // Who belongs to the victim's side sees their own name and employer in the frame of every page.
            let own = ownWords[stranger] ?? []
            for sentinel in World.sentinels where PlainText.contains(answer.raw.utf8, sentinel) && !own.contains(sentinel) { breach("shows “\(sentinel)”") }
            if !crawlCase.isList, !isOwnBusiness {
                let random = try await self.answer(crawlCase, as: stranger, randomIDs)
                if answer != random { breach(answer.difference(from: random)) }
                // The comparison takes ids of the world for what somebody sees in any case; these two see none.
                if [.nobody, .otherVendorAdmin].contains(stranger), let leaked = world.ids.first(where: { ID<Never>(checking: $1) != nil && PlainText.contains(random.text.utf8, $1) }) {
                    breach("a random id is answered with the victim's \(leaked.key)")
                }
                if (200...299).contains(answer.status), answer != random || crawlCase.method == .get { breach("succeeds with \(answer.status)") }
            }
            if answer.status >= 500 { breach("fails with \(answer.status)") }
            // Every row is read again as soon as one statement wrote; where none did, nothing can have changed.
            guard engine.changes != writes else { continue }
            writes = engine.changes
            let after = try await DatabaseDigest.take(of: engine, vendors: vendors)
            let changed = after.changes(since: before)
            before = after
            if !changed.isEmpty, !isOwnBusiness { breach("changed \(changed.joined(separator: ", "))") }
        }
        return found
    }

    /// The owner succeeds with exactly that request.
    func ownerRefusal(_ crawlCase: CrawlCase) async throws -> String? {
        let answer = try await answer(crawlCase, as: crawlCase.owner, CrawlIDs(values: world.ids))
        // Sent to sign in is refused; asked for the second step is let through the first.
        let isSentAway = answer.location.hasPrefix("/sign-in") && answer.location != "/sign-in/second"
        if crawlCase.ownerStatuses.contains(answer.status), !isSentAway { return nil }
        return "\(crawlCase.route): its owner \(crawlCase.owner.rawValue) got \(answer.status) \(answer.location): \(answer.body.suffix(600))"
    }
}
