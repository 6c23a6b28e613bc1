import Blobs
import Foundation
import JSON
import Kernel
import Store
import Web
import XAPI

/// Writes statements as answers: in a form, with attachments or without.
struct StatementAnswers: Sendable {
    let format: StatementFormat
    let withAttachments: Bool
    let languages: [String]
    let definitions: [String: [UInt8]]
    let attachments: [String: (blob: String, size: Int)]

    /// Reads what answers need beside the statements, in the transaction that found them.
    static func prepare(_ statements: [StoredStatement], _ format: StatementFormat, withAttachments: Bool, languages: [String], _ reach: Reach, first: OrganizationID?, vendor: VendorID,
                        _ tx: Transaction) throws -> StatementAnswers {
        var definitions: [String: [UInt8]] = [:], attachments: [String: (blob: String, size: Int)] = [:]
        if format == .canonical || withAttachments, !statements.isEmpty {
            let facts = try statements.map { try StatementStore.facts($0) }
            if format == .canonical {
                definitions = try Definitions.seen(Array(Set(facts.flatMap { $0.activities.map(\.id) })), reach, first: first, vendor: vendor, tx)
            }
            if withAttachments {
                let hashes = Set(facts.flatMap { $0.attachments.map(\.sha2) })
                if !hashes.isEmpty { attachments = try StatementStore.attachments(Array(hashes), of: Array(Set(statements.map(\.organization))), vendor: vendor, tx) }
            }
        }
        return StatementAnswers(format: format, withAttachments: withAttachments, languages: languages, definitions: definitions, attachments: attachments)
    }

    func body(_ one: StoredStatement) throws -> [UInt8] {
        if format == .exact { return Array(one.body.utf8) }
        let tape = try one.tape()
        return StatementWriter.write(tape, tape.root, format, languages: languages, definition: { definitions[$0] })
    }
    func result(_ statements: [StoredStatement], more: String) throws -> [UInt8] {
        var out = Array("{\"statements\":[".utf8)
        for (index, one) in statements.enumerated() {
            if index > 0 { out.append(0x2C) }
            out += try body(one)
        }
        out += Array("],\"more\":".utf8)
        JSONCharacters.append(more, to: &out)
        out.append(0x7D)
        return out
    }

    /// The JSON by itself, or as the first part of multipart/mixed with each attachment that is here once (Communication 1.5.2).
    func response(_ json: [UInt8], blobs: BlobFolder, vendor: VendorID) throws -> WebResponse {
        guard withAttachments else { return Self.json(json) }
        let boundary = "laurel-\(UUID().uuidString.lowercased())"
        let first = Array("--\(boundary)\r\nContent-Type: application/json\r\n\r\n".utf8) + json + Array("\r\n".utf8)
        // Opened before anything is said: a file that is missing is an error and no answer that ends half-way.
        let parts = try attachments.sorted { $0.key < $1.key }.map { sha2, one in
            (head: "--\(boundary)\r\nContent-Type: application/octet-stream\r\nContent-Transfer-Encoding: binary\r\nX-Experience-API-Hash: \(sha2)\r\n\r\n", file: try blobs.reader(one.blob, vendor: vendor))
        }
        return WebResponse(headers: [("Content-Type", "multipart/mixed; boundary=\(boundary)"), ("Cache-Control", "private, no-store")], body: .stream { send in
            try await send(first)
            for part in parts {
                try await send(Array(part.head.utf8))
                while let piece = try part.file.next() { try await send(piece) }
                try await send(Array("\r\n".utf8))
            }
            try await send(Array("--\(boundary)--\r\n".utf8))
        })
    }
    /// Most bytes of one attachment.
    static let mostAttachedBytes = 64 << 20
    static func json(_ bytes: [UInt8], status: Int = 200) -> WebResponse {
        WebResponse(status: status, headers: [("Content-Type", "application/json"), ("Cache-Control", "private, no-store"), ("Content-Length", String(bytes.count))], body: .bytes(bytes))
    }
    static func ids(_ ids: [String]) -> [UInt8] { Array(("[" + ids.map { "\"\($0)\"" }.joined(separator: ",") + "]").utf8) }
}
