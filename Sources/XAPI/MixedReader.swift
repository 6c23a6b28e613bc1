/// `multipart/mixed` as it arrives: pieces in, parts out. It finds what ``MixedParts/read(_:boundary:)`` finds in a whole body, and holds back
/// no more than a boundary's length.
package struct MixedReader {
    package enum Event {
        /// The headers of a part, with names in lower case.
        case begin([String: String])
        case data(ArraySlice<UInt8>)
        case end
    }
    private enum State { case preamble, afterMark, skippingLine, headers, content, epilogue }
    private let mark: [UInt8]
    private var state = State.preamble
    private var buffer: [UInt8] = []
    /// The byte before the buffer; nil at the beginning of the body or of a part, which begins a line.
    private var before: UInt8?
    private var headers: [String: String] = [:]
    private var parts = 0
    private static let lineBytes = 8192, mostHeaders = 40

    package init(boundary: String) { mark = Array("--\(boundary)".utf8) }

    /// - Throws: ``MixedFault``, or what `take` throws.
    package mutating func feed(_ bytes: [UInt8], _ take: (Event) throws -> Void) throws {
        if state == .epilogue { return }
        buffer += bytes
        while try step(take) {}
    }
    /// Call at the end of the body.
    package func finish() throws(MixedFault) {
        switch state {
        case .epilogue: return
        case .preamble: throw .noParts
        case .headers, .skippingLine: throw .headersUnreadable
        case .afterMark, .content: throw .unterminated
        }
    }

    /// - Returns: false when more bytes are needed.
    private mutating func step(_ take: (Event) throws -> Void) throws -> Bool {
        switch state {
        case .preamble, .content: return try search(take)
        case .afterMark:
            guard buffer.count >= 2 else { return false }
            if buffer[0] == 0x2D, buffer[1] == 0x2D {
                buffer = []
                state = .epilogue
                return false
            }
            state = .skippingLine
            return true
        case .skippingLine:
            guard let end = buffer.firstIndex(of: 0x0A) else {
                buffer.removeAll(keepingCapacity: true)
                return false
            }
            buffer.removeFirst(end + 1)
            if parts == MixedParts.mostParts { throw MixedFault.tooManyParts }
            (state, headers) = (.headers, [:])
            return true
        case .headers: return try readHeader(take)
        case .epilogue: return false
        }
    }

    private mutating func readHeader(_ take: (Event) throws -> Void) throws -> Bool {
        guard let end = buffer.firstIndex(of: 0x0A) else {
            if buffer.count > Self.lineBytes { throw MixedFault.headersUnreadable }
            return false
        }
        guard end <= Self.lineBytes, headers.count <= Self.mostHeaders else { throw MixedFault.headersUnreadable }
        var line = buffer[..<end]
        if line.last == 0x0D { line.removeLast() }
        if line.isEmpty {
            buffer.removeFirst(end + 1)
            (state, before) = (.content, nil)
            parts += 1
            try take(.begin(headers))
            return true
        }
        guard let colon = line.firstIndex(of: 0x3A), colon > line.startIndex else { throw MixedFault.headersUnreadable }
        var value = line[line.index(after: colon)...]
        while let first = value.first, first == 0x20 || first == 0x09 { value.removeFirst() }
        while let last = value.last, last == 0x20 || last == 0x09 { value.removeLast() }
        headers[String(decoding: line[..<colon], as: UTF8.self).lowercased()] = String(decoding: value, as: UTF8.self)
        buffer.removeFirst(end + 1)
        return true
    }

    /// Looks for the next boundary; what cannot belong to one is given out.
    private mutating func search(_ take: (Event) throws -> Void) throws -> Bool {
        if let hit = delimiter() {
            if state == .content {
                var end = hit
                if end > 0, buffer[end - 1] == 0x0A { end -= 1 }
                if end > 0, buffer[end - 1] == 0x0D, end < hit { end -= 1 }
                if end > 0 { try take(.data(buffer[..<end])) }
                try take(.end)
            }
            buffer.removeFirst(hit + mark.count)
            state = .afterMark
            return true
        }
        let kept = mark.count + 4
        if buffer.count > kept {
            let out = buffer.count - kept
            if state == .content { try take(.data(buffer[..<out])) }
            before = buffer[out - 1]
            buffer.removeFirst(out)
        }
        return false
    }
    /// Where a boundary stands at the beginning of a line, followed by a line break, padding or `--`; nil when none is known to.
    private func delimiter() -> Int? {
        let before = before, mark = mark
        return buffer.withUnsafeBufferPointer { bytes in
            var at = 0
            // Two bytes more tell what follows it.
            while at + mark.count + 2 <= bytes.count {
                guard bytes[at] == 0x2D else {
                    at += 1
                    continue
                }
                let isLineStart = at > 0 ? bytes[at - 1] == 0x0A : before == nil || before == 0x0A
                if isLineStart, (0..<mark.count).allSatisfy({ bytes[at + $0] == mark[$0] }) {
                    let next = bytes[at + mark.count]
                    if next == 0x0D || next == 0x0A || next == 0x20 || next == 0x09 || next == 0x2D && bytes[at + mark.count + 1] == 0x2D { return at }
                }
                at += 1
            }
            return nil
        }
    }
}
