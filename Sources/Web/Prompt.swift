package import HTTPTypes
import Kernel
import NIOCore
import Synchronization

/// A plain request to the content host, before anything was looked up: what a route may answer on the connection's own thread.
package struct PromptRequest: Sendable {
    package let site: Site
    /// As it was asked, port included.
    package let host: String
    /// Without a query, and of characters that stand for themselves.
    package let path: String
    package let acceptEncoding: String?
    package let ifNoneMatch: String?
    /// The whole of it; empty of a GET.
    let content: ByteBuffer
    package var body: [UInt8] { [UInt8](content.readableBytesView) }
}

/// An answer to it: the fields in the order in which they are sent, but for those that every answer has.
package struct PromptAnswer: Sendable {
    let status: HTTPResponse.Status
    let fields: HTTPFields
    let body: HeldBytes?
    package init(_ status: HTTPResponse.Status, _ fields: HTTPFields, body: HeldBytes? = nil) {
        self.status = status
        self.fields = fields
        self.body = body
    }
    /// What an ordinary answer of bytes is; nil for one that is made otherwise.
    package init?(_ response: WebResponse) {
        var fields = HTTPFields()
        for (name, value) in response.headers { if let name = HTTPField.Name(name) { fields.append(HTTPField(name: name, value: value)) } }
        switch response.body {
        case .empty: self.init(.init(code: response.status), fields)
        case .bytes(let bytes): self.init(.init(code: response.status), fields, body: HeldBytes(bytes))
        case .held(let bytes): self.init(.init(code: response.status), fields, body: bytes)
        case .page, .file, .stream: return nil
        }
    }
}

/// Bytes that are sent again and again, without a copy for each.
package struct HeldBytes: Sendable {
    let buffer: ByteBuffer
    package init(_ bytes: [UInt8]) { buffer = ByteBuffer(bytes: bytes) }
    private init(_ buffer: ByteBuffer) { self.buffer = buffer }
    package var count: Int { buffer.readableBytes }
    func part(_ offset: Int, _ length: Int) -> HeldBytes { length == count ? self : HeldBytes(buffer.getSlice(at: buffer.readerIndex + offset, length: length) ?? ByteBuffer()) }
}

/// How a route answers a plain request on the connection's thread. What it does not answer goes the ordinary way, and whatever it answers is the
/// same as there.
enum Prompt: Sendable {
    case get(@Sendable (PromptRequest) -> PromptAnswer?)
    case post(limit: Int, @Sendable (PromptRequest, @escaping PromptEnd) -> Bool)
}
/// Takes the answer, or nil when the ordinary way has to find one: then nothing has happened.
package typealias PromptEnd = @Sendable (PromptAnswer?) -> Void

extension Route {
    /// The same route, which may answer a plain GET at once: from memory and without waiting.
    package func promptly(_ answer: @escaping @Sendable (PromptRequest) -> PromptAnswer?) -> Route {
        var copy = self
        copy.prompt = .get(answer)
        return copy
    }
    /// The same route, which may begin on a plain POST of at most so many bytes at once.
    /// - Parameter begin: returns false when it does not, and else calls what it gets once, from any thread.
    package func promptly(upTo limit: Int, _ begin: @escaping @Sendable (PromptRequest, @escaping PromptEnd) -> Bool) -> Route {
        var copy = self
        copy.prompt = .post(limit: limit, begin)
        return copy
    }
}

/// The day and second of answers, written once a second (RFC 9110, section 5.6.7).
final class AnswerDates: Sendable {
    private let held = Mutex<(second: Int64, field: HTTPField)>((-1, HTTPField(name: .date, value: "")))

    func field(_ now: Instant) -> HTTPField {
        let second = now.milliseconds / 1000
        return held.withLock { held in
            if held.second != second { held = (second, HTTPField(name: .date, value: Self.text(second))) }
            return held.field
        }
    }

    static func text(_ second: Int64) -> String {
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
        let day = Day(daysSinceEpoch: Int(second / 86_400)), (year, month, number) = day.parts, rest = Int(second % 86_400)
        // The first of January 1970 was a Thursday.
        let weekday = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"][day.daysSinceEpoch % 7]
        let name = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"][month - 1]
        return "\(weekday), \(two(number)) \(name) \(year) \(two(rest / 3600)):\(two(rest / 60 % 60)):\(two(rest % 60)) GMT"
    }
}
