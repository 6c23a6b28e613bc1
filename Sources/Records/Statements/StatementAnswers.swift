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
        var out = Array("--\(boundary)\r\nContent-Type: application/json\r\n\r\n".utf8) + json + Array("\r\n".utf8)
        var size = 0
        for (sha2, one) in attachments.sorted(by: { $0.key < $1.key }) {
            size += one.size
            guard size <= Self.mostAttachedBytes else { throw XAPIRefusal.bad("The attachments of these statements are larger than one answer: ask for fewer statements.") }
            out += Array("--\(boundary)\r\nContent-Type: application/octet-stream\r\nContent-Transfer-Encoding: binary\r\nX-Experience-API-Hash: \(sha2)\r\n\r\n".utf8)
            out += try blobs.bytes(one.blob, vendor: vendor)
            out += Array("\r\n".utf8)
        }
        out += Array("--\(boundary)--\r\n".utf8)
        return WebResponse(headers: [("Content-Type", "multipart/mixed; boundary=\(boundary)"), ("Cache-Control", "private, no-store")], body: .bytes(out))
    }
    /// Most bytes of attachments in one answer, and of one attachment.
    static let mostAttachedBytes = 64 << 20
    static func json(_ bytes: [UInt8], status: Int = 200) -> WebResponse {
        WebResponse(status: status, headers: [("Content-Type", "application/json"), ("Cache-Control", "private, no-store"), ("Content-Length", String(bytes.count))], body: .bytes(bytes))
    }
    static func ids(_ ids: [String]) -> [UInt8] { Array(("[" + ids.map { "\"\($0)\"" }.joined(separator: ",") + "]").utf8) }
}
