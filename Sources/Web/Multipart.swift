package import Blobs
import Foundation
import HTML
import HTTPTypes
import HummingbirdCore
import Kernel
import NIOCore

/// The parts of a `multipart/form-data` body (RFC 7578), read as they arrive: files go to disk, never to memory.
package struct Multipart: Sendable {
    package struct File: Sendable {
        package let field: String
        /// As the browser named it; only for showing.
        package let name: String
        /// As the browser claimed it; check the bytes before believing it.
        package let claimedType: String
        package let blob: Blob
        /// Where the bytes are.
        package let path: String
    }
    package var fields: Fields
    package var files: [File]
    package func file(_ field: String) -> File? { files.first { $0.field == field && $0.blob.size > 0 } }
}

extension WebRequest {
    /// Reads a form with files. The token is checked as soon as it has arrived, so it must be the form's first field;
    /// a file before it is refused, and everything refused leaves nothing behind.
    /// - Parameters: limit: bytes of one file; blobs: where files go.
    /// - Throws: `WebRefusal.uploadTooLarge`, `.formStale`, `.formUnreadable`; `BlobWriter.WriteFailed` when the disk does not take it.
    package func multipart(limit: Int, into blobs: BlobFolder) async throws -> Multipart {
        let type = headers[.contentType] ?? ""
        if let length = headers[.contentLength].flatMap({ Int($0) }), length > limit + Limits.formBytes {
            throw WebRefusal.uploadTooLarge(limitBytes: limit, words: t.bytes(limit))
        }
        guard type.lowercased().hasPrefix("multipart/form-data"), let boundary = MultipartParser.boundary(of: type) else {
            throw WebRefusal.formUnreadable
        }
        let csrf = csrf, headerToken = headers[HTTPField.Name("X-CSRF")!]
        var parser = MultipartParser(boundary: boundary)
        var result = Multipart(fields: Fields(), files: [])
        var trusted = headerToken == csrf
        var open: (part: MultipartParser.Part, writer: BlobWriter?, text: [UInt8])?
        for try await chunk in body {
            for event in try parser.feed(Array(chunk.readableBytesView)) {
                switch event {
                case .begin(let part):
                    if part.fileName != nil, !trusted { throw WebRefusal.formStale }
                    open = (part, part.fileName == nil ? nil : try blobs.writer(vendor), [])
                case .data(let bytes):
                    guard open != nil else { continue }
                    if let writer = open?.writer {
                        if writer.size + bytes.count > limit { throw WebRefusal.uploadTooLarge(limitBytes: limit, words: t.bytes(limit)) }
                        try writer.write(bytes)
                    } else {
                        if open!.text.count + bytes.count > Limits.formBytes { throw WebRefusal.formTooLarge }
                        open!.text += bytes
                    }
                case .end:
                    guard let part = open else { continue }
                    open = nil
                    if let writer = part.writer {
                        let blob = try writer.finish(contentType: part.part.type)
                        result.files.append(.init(field: part.part.name, name: part.part.fileName ?? "", claimedType: part.part.type,
                                                  blob: blob, path: blobs.path(blob.sha256, vendor: vendor)))
                    } else {
                        guard let text = String(validating: part.text, as: UTF8.self), !part.text.contains(0) else { throw WebRefusal.formUnreadable }
                        if part.part.name == "csrf", text == csrf { trusted = true }
                        result.fields.append(part.part.name, text)
                    }
                }
            }
        }
        guard parser.isComplete else { throw WebRefusal.formUnreadable }
        guard trusted else { throw WebRefusal.formStale }
        return result
    }
}

/// An incremental parser: bytes in, events out. Holds back no more than a boundary's length.
struct MultipartParser {
    struct Part: Sendable, Equatable {
        let name: String
        let fileName: String?
        let type: String
    }
    enum Event: Equatable { case begin(Part), data([UInt8]), end }
    private enum State { case preamble, headers, content, epilogue }
    private let delimiter: [UInt8]
    private var state = State.preamble
    private var buffer: [UInt8] = [13, 10]
    private var parts = 0
    init(boundary: String) { delimiter = Array("\r\n--\(boundary)".utf8) }
    var isComplete: Bool { state == .epilogue }

    static func boundary(of contentType: String) -> String? {
        guard let range = contentType.range(of: "boundary=") else { return nil }
        let value = contentType[range.upperBound...].prefix { $0 != ";" }.trimmingCharacters(in: CharacterSet(charactersIn: "\" "))
        return (1...200).contains(value.utf8.count) ? value : nil
    }

    mutating func feed(_ bytes: [UInt8]) throws -> [Event] {
        buffer += bytes
        var events: [Event] = []
        while true {
            switch state {
            case .preamble:
                guard let at = find(delimiter) else { keepTail(); return events }
                buffer.removeFirst(at + delimiter.count)
                state = .headers
            case .headers:
                // After a delimiter: "--" ends the body, a line break starts a part's headers.
                guard buffer.count >= 2 else { return events }
                if buffer[0] == 45, buffer[1] == 45 { state = .epilogue; buffer = []; return events }
                guard let at = find([13, 10, 13, 10]) else {
                    if buffer.count > 16_384 { throw WebRefusal.formUnreadable }
                    return events
                }
                parts += 1
                guard parts <= 2000, let part = Self.part(Array(buffer[0..<at])) else { throw WebRefusal.formUnreadable }
                buffer.removeFirst(at + 4)
                // An empty part's delimiter follows directly; put back the break it begins with.
                buffer.insert(contentsOf: [13, 10], at: 0)
                skipBreak = true
                events.append(.begin(part))
                state = .content
            case .content:
                if let at = find(delimiter) {
                    let data = content(upTo: at)
                    if !data.isEmpty { events.append(.data(data)) }
                    events.append(.end)
                    buffer.removeFirst(at + delimiter.count)
                    skipBreak = false
                    state = .headers
                } else {
                    let safe = buffer.count - delimiter.count + 1
                    if safe > (skipBreak ? 2 : 0) {
                        let data = content(upTo: safe)
                        if !data.isEmpty { events.append(.data(data)) }
                        buffer.removeFirst(safe)
                        skipBreak = false
                    }
                    return events
                }
            case .epilogue:
                buffer = []
                return events
            }
        }
    }
    /// The break put back before a part's content is not content.
    private var skipBreak = false
    private func content(upTo end: Int) -> [UInt8] { Array(buffer[(skipBreak ? min(2, end) : 0)..<end]) }
    private mutating func keepTail() {
        if buffer.count > delimiter.count { buffer.removeFirst(buffer.count - delimiter.count) }
    }

    private func find(_ needle: [UInt8]) -> Int? {
        guard buffer.count >= needle.count else { return nil }
        return buffer.withUnsafeBufferPointer { hay -> Int? in
            let last = hay.count - needle.count
            var at = 0
            while at <= last {
                // memchr finds the next candidate quickly; a body of zeros cannot make this quadratic beyond the needle's length.
                guard let found = memchr(hay.baseAddress! + at, Int32(needle[0]), last - at + 1) else { return nil }
                at = UnsafePointer(found.assumingMemoryBound(to: UInt8.self)) - hay.baseAddress!
                if memcmp(hay.baseAddress! + at, needle, needle.count) == 0 { return at }
                at += 1
            }
            return nil
        }
    }

    private static func part(_ header: [UInt8]) -> Part? {
        guard let text = String(validating: header, as: UTF8.self) else { return nil }
        var name: String?, fileName: String?, type = "application/octet-stream"
        for line in text.components(separatedBy: "\r\n") {
            let lower = line.lowercased()
            if lower.hasPrefix("content-disposition:") {
                name = parameter("name", line)
                fileName = parameter("filename", line)
            } else if lower.hasPrefix("content-type:") {
                type = line.dropFirst(13).trimmingCharacters(in: .whitespaces)
            }
        }
        return name.map { Part(name: $0, fileName: fileName, type: String(type.prefix(100))) }
    }
    private static func parameter(_ name: String, _ line: String) -> String? {
        guard let range = line.range(of: "; \(name)=\"") ?? line.range(of: ";\(name)=\"") else { return nil }
        let value = line[range.upperBound...].prefix { $0 != "\"" }
        return String(value.prefix(255)).replacingOccurrences(of: "%22", with: "\"")
    }
}
