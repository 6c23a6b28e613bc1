import Foundation
package import HTML
import HTTPTypes

/// What a route answers.
package struct WebResponse: Sendable {
    package enum Body: Sendable {
        case empty
        case bytes([UInt8])
        case held(HeldBytes)
        /// A page in its frame, rendered by the ``Shell``.
        case page(Page)
        /// A part of a file on disk.
        case file(path: String, offset: Int, length: Int)
        /// Written piece by piece as it is made.
        case stream(@Sendable (_ write: @escaping @Sendable ([UInt8]) async throws -> Void) async throws -> Void)
    }
    package var status: Int
    package var headers: [(name: String, value: String)]
    package var body: Body
    /// What frames the page has to do with, besides those of the content origins.
    package enum Framing: Sendable {
        /// It stands in no frame and holds none of the portal's own pages.
        case alone
        /// It may stand in a frame of one of the portal's own pages.
        case framed
        /// It holds frames of the portal's own pages.
        case holds
    }
    package var framing = Framing.alone
    /// A page that is long enough to be packed when the caller takes it so. Only for pages that repeat nothing of what others may have put into
    /// the request: the length of a packed page tells of secrets on it to whoever may choose what stands beside them.
    package var isPacked = false
    /// Shown once on the next page.
    package var toast: String?
    /// Where the same form leads when it is sent again, for a success that answers with a page instead of a redirect: a secret that
    /// is shown once, say, is shown to the first send alone and made only once.
    package var repeated: Link?
    /// Whose page it is, when it is not the caller's own: a preview in another look.
    package var seenAs: WebRequest?

    package init(status: Int = 200, headers: [(name: String, value: String)] = [], body: Body = .empty) {
        self.status = status
        self.headers = headers
        self.body = body
    }

    package static func page(_ page: Page, status: Int = 200) -> WebResponse { WebResponse(status: status, body: .page(page)) }
    /// A piece of HTML without a frame, for htmx.
    package static func fragment(_ html: HTML, status: Int = 200) -> WebResponse {
        WebResponse(status: status, headers: [("Content-Type", "text/html; charset=utf-8"), ("Cache-Control", "no-store")], body: .bytes(html.bytes))
    }
    /// 303: after every form that did something. `toast` appears on the page that follows.
    package static func redirect(_ link: Link, toast: String? = nil) -> WebResponse {
        var response = WebResponse(status: 303, headers: [("Location", link.address), ("Cache-Control", "no-store")])
        response.toast = toast
        return response
    }
    package static func text(_ text: String, type: String = "text/plain; charset=utf-8", status: Int = 200) -> WebResponse {
        WebResponse(status: status, headers: [("Content-Type", type)], body: .bytes(Array(text.utf8)))
    }
    package static func bytes(_ bytes: [UInt8], type: String, fileName: String? = nil, inline: Bool = false) -> WebResponse {
        var headers = [("Content-Type", type), ("Cache-Control", "private, no-store")]
        if let fileName { headers.append(("Content-Disposition", disposition(fileName, inline: inline))) }
        return WebResponse(headers: headers, body: .bytes(bytes))
    }
    package static func json(_ value: some Encodable, status: Int = 200, etag: String? = nil) throws -> WebResponse {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        var response = WebResponse(status: status, headers: [("Content-Type", "application/json"), ("Cache-Control", "private, no-store")],
                                   body: .bytes([UInt8](try encoder.encode(value))))
        if let etag { response.headers.append(("ETag", "\"\(etag)\"")) }
        return response
    }
    package static let noContent = WebResponse(status: 204, headers: [("Cache-Control", "no-store")])

    /// CSV written row by row, downloaded under `fileName`.
    package static func csv(fileName: String, _ rows: @escaping @Sendable (_ write: @escaping @Sendable ([UInt8]) async throws -> Void) async throws -> Void) -> WebResponse {
        WebResponse(headers: [("Content-Type", "text/csv; charset=utf-8"), ("Cache-Control", "private, no-store"),
                              ("Content-Disposition", disposition(fileName, inline: false))], body: .stream(rows))
    }

    /// A file, whole or in the range that was asked for (RFC 9110, section 14): one range; others are ignored.
    /// - Parameters: start: where it begins within what lies at the path; bytes: the file itself, when it is in memory already;
    ///   cache: the `Cache-Control` value; etag: without quotes.
    package static func file(_ request: WebRequest, path: String, from start: Int = 0, size: Int, bytes: HeldBytes? = nil, type: String, etag: String, cache: String,
                             fileName: String? = nil) -> WebResponse {
        func body(_ offset: Int, _ length: Int) -> Body {
            guard let bytes else { return .file(path: path, offset: start + offset, length: length) }
            return .held(bytes.part(offset, length))
        }
        var headers = [("Content-Type", type), ("Cache-Control", cache), ("ETag", "\"\(etag)\""), ("Accept-Ranges", "bytes")]
        if let fileName { headers.append(("Content-Disposition", disposition(fileName, inline: false))) }
        if let known = request.headers[.ifNoneMatch], known.contains("\"\(etag)\"") { return WebResponse(status: 304, headers: headers) }
        let unchanged = request.headers[HTTPField.Name("If-Range")!].map { $0 == "\"\(etag)\"" } ?? true
        if unchanged, let asked = request.headers[.range] {
            switch ByteRange.parse(asked, size: size) {
            case .whole: break
            case .unsatisfiable:
                return WebResponse(status: 416, headers: headers + [("Content-Range", "bytes */\(size)")])
            case .part(let offset, let length):
                return WebResponse(status: 206, headers: headers + [("Content-Range", "bytes \(offset)-\(offset + length - 1)/\(size)")],
                                   body: body(offset, length))
            }
        }
        return WebResponse(headers: headers, body: size == 0 ? .empty : body(0, size))
    }

    package func adding(_ name: String, _ value: String) -> WebResponse {
        var copy = self
        copy.headers.append((name, value))
        return copy
    }
    package func status(_ status: Int) -> WebResponse {
        var copy = self
        copy.status = status
        return copy
    }
    /// - Parameter link: where a second send of the same form leads.
    package func repeated(at link: Link) -> WebResponse {
        var copy = self
        copy.repeated = link
        return copy
    }
    package func toast(_ text: String) -> WebResponse {
        var copy = self
        copy.toast = text
        return copy
    }

    /// RFC 6266 with both spellings of the name.
    static func disposition(_ fileName: String, inline: Bool) -> String {
        let plain = String(fileName.unicodeScalars.map { $0.isASCII && $0.value >= 32 && $0 != "\"" && $0 != "\\" ? Character($0) : "_" })
        let encoded = fileName.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? plain
        return "\(inline ? "inline" : "attachment"); filename=\"\(plain)\"; filename*=UTF-8''\(encoded)"
    }
}

/// The `Range` header.
enum ByteRange: Equatable {
    case whole
    case part(offset: Int, length: Int)
    case unsatisfiable

    static func parse(_ header: String, size: Int) -> ByteRange {
        guard header.hasPrefix("bytes="), !header.contains(",") else { return .whole }
        let halves = header.dropFirst(6).split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
        guard halves.count == 2 else { return .whole }
        if halves[0].isEmpty {
            guard let last = Int(halves[1]), last > 0 else { return .unsatisfiable }
            let length = min(last, size)
            return length == 0 ? .unsatisfiable : .part(offset: size - length, length: length)
        }
        guard let from = Int(halves[0]), from >= 0 else { return .whole }
        guard from < size else { return .unsatisfiable }
        if halves[1].isEmpty { return .part(offset: from, length: size - from) }
        guard let to = Int(halves[1]), to >= from else { return .whole }
        return .part(offset: from, length: min(to, size - 1) - from + 1)
    }
}
