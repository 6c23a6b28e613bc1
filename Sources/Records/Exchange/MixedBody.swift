import Blobs
import Foundation
import JSON
import Kernel
import Store
import XAPI

/// Statements as one body for another store: JSON by itself, or multipart/mixed with the attachments that are here (Communication 1.5.2).
struct MixedBody: Sendable {
    struct Attachment: Sendable {
        let sha2: String
        let contentType: String
        let blob: String
        let size: Int
    }
    /// A statement on its way, with what belongs to it.
    struct Item: Sendable {
        let one: StoredStatement
        let attachments: [Attachment]
        /// Bytes that it adds to a body, attachments counted as if no other had them.
        var size: Int { one.body.utf8.count + attachments.reduce(0) { $0 + $1.size } }
    }

    /// Statements with those of their attachments that were sent to us.
    static func items(_ statements: [StoredStatement], vendor: VendorID, _ tx: Transaction) throws -> [Item] {
        let facts = try statements.map { try StatementStore.facts($0).attachments }
        let hashes = Set(facts.flatMap { $0.map(\.sha2) })
        let known = hashes.isEmpty ? [:] : try StatementStore.attachments(Array(hashes), of: Array(Set(statements.map(\.organization))), vendor: vendor, tx)
        return zip(statements, facts).map { one, attachments in
            Item(one: one, attachments: attachments.compactMap { attachment in
                known[attachment.sha2].map { Attachment(sha2: attachment.sha2, contentType: attachment.contentType, blob: $0.blob, size: $0.size) }
            })
        }
    }

    /// - Returns: the body and its content type.
    static func write(_ items: some Collection<Item>, blobs: BlobFolder, vendor: VendorID) throws -> (body: [UInt8], type: String) {
        var json: [UInt8] = [0x5B]
        for item in items {
            if json.count > 1 { json.append(0x2C) }
            json += item.one.body.utf8
        }
        json.append(0x5D)
        let attachments = items.flatMap(\.attachments)
        guard !attachments.isEmpty else { return (json, "application/json") }
        let boundary = "laurel-\(UUID().uuidString.lowercased())"
        var out = Array("--\(boundary)\r\nContent-Type: application/json\r\n\r\n".utf8) + json + [0x0D, 0x0A], seen: Set<String> = []
        for one in attachments where seen.insert(one.sha2).inserted {
            let type = one.contentType.filter { $0 != "\r" && $0 != "\n" && $0 != "\r\n" }
            out += Array("--\(boundary)\r\nContent-Type: \(type)\r\nContent-Transfer-Encoding: binary\r\nX-Experience-API-Hash: \(one.sha2)\r\n\r\n".utf8)
            out += try blobs.bytes(one.blob, vendor: vendor)
            out += [0x0D, 0x0A]
        }
        return (out + Array("--\(boundary)--\r\n".utf8), "multipart/mixed; boundary=\(boundary)")
    }
}
