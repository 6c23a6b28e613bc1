import Foundation
import JSON
import Kernel
import Outbound
import Store
import XAPI

/// Another learning record store, as its administrator gave it to us. The secret is sent to its own address alone and shown nowhere.
struct OtherStore: Sendable, Equatable {
    /// Without a slash at its end.
    let endpoint: String
    let version: XAPIVersion
    let key: String
    let secret: String

    private static let seconds = 30
    /// Most bytes of an answer, with attachments.
    static let answerBytes = 64 << 20

    /// `https://host/path`; http only for this machine, where the operator lets calls go there. A slash or `/statements` at its end goes.
    static func endpoint(_ text: String) -> String? {
        guard text.utf8.count <= 500, let match = text.wholeMatch(of: #/(https?):\/\/([A-Za-z0-9.\-]+|\[[0-9a-f:]+\])(:[0-9]{1,5})?(\/[A-Za-z0-9._~\/%\-]*)?/#) else { return nil }
        let host = match.output.2.lowercased()
        guard match.output.1 == "https" || host == "localhost" || host == "127.0.0.1" || host.hasSuffix(".localhost") else { return nil }
        var kept = text[...]
        while kept.last == "/" { kept = kept.dropLast() }
        if kept.hasSuffix("/statements") { kept = kept.dropLast("/statements".count) }
        while kept.last == "/" { kept = kept.dropLast() }
        return String(kept)
    }
    /// Scheme, host and port.
    var origin: String {
        let start = endpoint.range(of: "://")?.upperBound ?? endpoint.startIndex
        return String(endpoint[..<(endpoint[start...].firstIndex(of: "/") ?? endpoint.endIndex)])
    }
    /// Where a `more` leads: an address of the same server, or nowhere.
    func following(_ more: String) -> String? {
        if more.hasPrefix("/") { return origin + more }
        return more.hasPrefix(origin + "/") ? more : nil
    }
    private var headers: [(name: String, value: String)] {
        [("Authorization", "Basic " + Data("\(key):\(secret)".utf8).base64EncodedString()), ("X-Experience-API-Version", version.rawValue)]
    }

    /// Redirects are not followed: the secret is for this address.
    func post(_ body: [UInt8], type: String, by outbound: Outbound) async throws -> OutboundAnswer {
        try await outbound.send(OutboundRequest("POST", endpoint + "/statements", headers: headers + [("Content-Type", type)], body: body, timeoutSeconds: Self.seconds, redirects: 0))
    }
    func get(_ url: String, by outbound: Outbound) async throws -> OutboundAnswer {
        try await outbound.send(OutboundRequest("GET", url, headers: headers, timeoutSeconds: Self.seconds, mostBytes: Self.answerBytes, redirects: 0))
    }
    /// The first page of everything in the order of storing.
    func firstPage(since: String?, until: String?, limit: Int) -> String {
        var url = "\(endpoint)/statements?ascending=true&attachments=true&limit=\(limit)"
        if let since { url += "&since=" + Self.encode(since) }
        if let until { url += "&until=" + Self.encode(until) }
        return url
    }
    func voided(_ id: String) -> String { "\(endpoint)/statements?voidedStatementId=\(Self.encode(id))&attachments=true" }
    private static func encode(_ text: String) -> String { text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? text }

    /// What "Test the connection" found.
    enum Trial: String, Sendable, CaseIterable { case fine, writesOnly, credential, noStore, unreachable, address }
    func trial(by outbound: Outbound) async -> Trial {
        do {
            let about = try await get(endpoint + "/about", by: outbound)
            guard about.status == 200, let tape = try? JSONTape(about.body), let versions = tape.member(tape.root, "version"), tape.kind(versions) == .array else {
                return about.status == 401 ? .credential : .noStore
            }
            let list = try await get(endpoint + "/statements?limit=1", by: outbound)
            return switch list.status {
            case 200: .fine
            case 401: .credential
            case 403: .writesOnly
            default: .noStore
            }
        } catch { return Trouble(error).failure == .address ? .address : .unreachable }
    }
}

/// Why a call did not do what it should, and when another try makes sense.
struct Trouble: Error {
    let failure: ExchangeFailure
    let words: String
    /// Seconds that the other asked us to wait.
    var waits: Int?

    init(_ failure: ExchangeFailure, _ words: String = "", waits: Int? = nil) { (self.failure, self.words, self.waits) = (failure, words, waits) }
    init(_ error: any Error) {
        switch error {
        case let known as Trouble: self = known
        case OutboundRefusal.address, OutboundRefusal.privateAddress: self.init(.address)
        case OutboundRefusal.tooLarge: self.init(.answer)
        case OutboundRefusal.unreachable(let words): self.init(.unreachable, words)
        default: self.init(.unreachable)
        }
    }
    /// An answer that is no success.
    init(_ answer: OutboundAnswer, now: Instant) {
        let waits = Self.waits(answer.header("Retry-After"), now: now)
        switch answer.status {
        case 401, 403: self.init(.credential, Self.words(answer))
        case 429, 503: self.init(.later, Self.words(answer), waits: waits)
        default: self.init(.status, Self.words(answer), waits: waits)
        }
    }
    /// Status and what it said, short enough to show.
    static func words(_ answer: OutboundAnswer) -> String {
        let said = answer.text.split(whereSeparator: \.isWhitespace).joined(separator: " ").prefix(300)
        return said.isEmpty ? "\(answer.status)" : "\(answer.status) \(said)"
    }
    /// `Retry-After` (RFC 9110, 10.2.3): seconds, or a date; a day at most.
    static func waits(_ header: String?, now: Instant) -> Int? {
        guard let header else { return nil }
        if let seconds = Int(header), seconds >= 0 { return min(seconds, 86_400) }
        let reader = DateFormatter()
        reader.locale = Locale(identifier: "en_US_POSIX")
        reader.timeZone = TimeZone(identifier: "GMT")
        reader.dateFormat = "EEE, dd MMM yyyy HH:mm:ss 'GMT'"
        guard let date = reader.date(from: header) else { return nil }
        return min(max(0, Int(date.timeIntervalSince1970) - Int(now.milliseconds / 1000)), 86_400)
    }
    /// 5 seconds, then twice as long each time, an hour at most; longer when the other asks for it.
    func next(after attempts: Int, now: Instant) -> Instant { now.adding(seconds: max(waits ?? 0, min(3600, 5 << min(max(attempts - 1, 0), 12)))) }
}
