/// `multipart/mixed` as statements with attachments come and go (Communication 1.5.2, RFC 2046): the statements first, then one part
/// per attachment with its hash.
package struct MixedPart: Sendable, Equatable {
    /// Names in lower case.
    package let headers: [String: String]
    package let range: Range<Int>
    package var contentType: String { headers["content-type"] ?? "text/plain" }
    /// `X-Experience-API-Hash` in lower case.
    package var hash: String? { headers["x-experience-api-hash"]?.lowercased() }
    /// A part must come as it is (1.5.2): `binary`, where it is named.
    package var isBinary: Bool { headers["content-transfer-encoding"].map { $0.lowercased() == "binary" } ?? false }
}

package enum MixedFault: Error, Sendable, Equatable {
    case noBoundary, noParts, unterminated, headersUnreadable, tooManyParts
    package var words: String {
        switch self {
        case .noBoundary: "The content type multipart/mixed needs a boundary of 1 to 70 characters."
        case .noParts: "The body has no part with the boundary named in the content type."
        case .unterminated: "The body ends before its closing boundary."
        case .headersUnreadable: "The headers of a part cannot be read."
        case .tooManyParts: "The body has too many parts."
        }
    }
}

package enum MixedParts {
    package static let mostParts = 1000

    /// The boundary that a content type names; nil when it is another type.
    /// - Throws: `MixedFault.noBoundary`
    package static func boundary(of contentType: String) throws(MixedFault) -> String? {
        let pieces = contentType.split(separator: ";").map { piece in
            var text = piece.drop { $0 == " " || $0 == "\t" }
            while let last = text.last, last == " " || last == "\t" { text.removeLast() }
            return text
        }
        guard pieces.first?.lowercased() == "multipart/mixed" else { return nil }
        for piece in pieces.dropFirst() where piece.lowercased().hasPrefix("boundary=") {
            var value = piece.dropFirst("boundary=".count)
            if value.count >= 2, value.first == "\"", value.last == "\"" { value = value.dropFirst().dropLast() }
            guard (1...70).contains(value.utf8.count), value.utf8.allSatisfy({ $0 > 31 && $0 < 127 }) else { throw .noBoundary }
            return String(value)
        }
        throw .noBoundary
    }

    /// The parts of a body, which stay where they are.
    package static func read(_ body: [UInt8], boundary: String) throws(MixedFault) -> [MixedPart] {
        let mark = Array("--\(boundary)".utf8)
        var parts: [MixedPart] = []
        guard var at = delimiter(body, mark, from: 0)?.upperBound else { throw .noParts }
        while true {
            if at + 1 < body.count, body[at] == 0x2D, body[at + 1] == 0x2D { return parts }
            at = skipLine(body, at)
            if parts.count == mostParts { throw .tooManyParts }
            let (headers, start) = try readHeaders(body, at)
            guard let next = delimiter(body, mark, from: start) else { throw .unterminated }
            parts.append(MixedPart(headers: headers, range: start..<max(start, next.lowerBound)))
            at = next.upperBound
        }
    }

    /// The next boundary at the beginning of a line: its range with the line break before it.
    private static func delimiter(_ body: [UInt8], _ mark: [UInt8], from start: Int) -> Range<Int>? {
        var at = start
        while at + mark.count <= body.count {
            guard let hit = body[at...].firstIndex(of: 0x2D) else { return nil }
            if hit + mark.count > body.count { return nil }
            if isLineStart(body, hit, from: start), body[hit..<hit + mark.count].elementsEqual(mark), isLineEnd(body, hit + mark.count) {
                var from = hit
                if from > start, body[from - 1] == 0x0A { from -= 1 }
                if from > start, body[from - 1] == 0x0D { from -= 1 }
                return from..<hit + mark.count
            }
            at = hit + 1
        }
        return nil
    }
    private static func isLineStart(_ body: [UInt8], _ index: Int, from start: Int) -> Bool { index == 0 || index == start || body[index - 1] == 0x0A }
    /// After a boundary: a line break, `--`, or padding.
    private static func isLineEnd(_ body: [UInt8], _ index: Int) -> Bool {
        guard index < body.count else { return true }
        return [0x0D, 0x0A, 0x20, 0x09].contains(body[index]) || body[index] == 0x2D && index + 1 < body.count && body[index + 1] == 0x2D
    }
    private static func skipLine(_ body: [UInt8], _ start: Int) -> Int {
        guard let end = body[min(start, body.count)...].firstIndex(of: 0x0A) else { return body.count }
        return end + 1
    }
    private static func readHeaders(_ body: [UInt8], _ start: Int) throws(MixedFault) -> ([String: String], Int) {
        var headers: [String: String] = [:], at = start
        while true {
            guard at < body.count, let end = body[at...].firstIndex(of: 0x0A), end - at <= 8192, headers.count <= 40 else { throw .headersUnreadable }
            var line = body[at..<end]
            if line.last == 0x0D { line.removeLast() }
            at = end + 1
            if line.isEmpty { return (headers, at) }
            guard let colon = line.firstIndex(of: 0x3A), colon > line.startIndex else { throw .headersUnreadable }
            let name = String(decoding: line[..<colon], as: UTF8.self).lowercased()
            var value = line[line.index(after: colon)...]
            while let first = value.first, first == 0x20 || first == 0x09 { value.removeFirst() }
            while let last = value.last, last == 0x20 || last == 0x09 { value.removeLast() }
            headers[name] = String(decoding: value, as: UTF8.self)
        }
    }
}
