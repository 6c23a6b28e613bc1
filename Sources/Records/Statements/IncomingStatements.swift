import Blobs
import Crypto
import Foundation
import JSON
import Kernel
import Store
import Web
import XAPI

/// The statements of one request, checked, with the attachments that came along.
struct IncomingStatements: Sendable {
    struct Attached: Sendable {
        let sha2: String
        let blob: Blob
    }
    let tape: JSONTape
    let all: [(value: JSONTape.Value, facts: StatementFacts)]
    let version: XAPIVersion
    let attached: [Attached]
    /// The id of a single statement that names none itself.
    var givenID: String?
    var isSingle: Bool { tape.kind(tape.root) != .array }

    static let mostStatements = 5000
    /// How deep arrays and objects may lie within each other.
    static let mostDepth = 64

    /// - Throws: ``XAPIRefusal`` with the JSON path and the rule, or the part that is wrong. Nothing is written but blobs, which are
    ///   swept when no statement comes to refer to them.
    static func read(_ call: XAPICall, blobs: BlobFolder, vendor: VendorID) async throws -> IncomingStatements {
        let type = call.contentType ?? "", body = try await call.body()
        let boundary: String?
        do { boundary = try MixedParts.boundary(of: type) } catch { throw XAPIRefusal(error) }
        guard let boundary else {
            guard isJSON(type) else { throw XAPIRefusal.bad("Statements come as application/json, or as multipart/mixed with their attachments; the content type is “\(type.prefix(100))”.") }
            let (tape, all) = try check(body, call.version)
            for (_, facts) in all {
                if let missing = facts.attachments.first(where: { $0.fileURL == nil }) {
                    throw XAPIRefusal.bad("The attachment \(missing.sha2) has neither a fileUrl nor a part of a multipart/mixed body.")
                }
                // What is not here cannot be checked (Data 2.6).
                if facts.attachments.contains(where: { $0.usageType == StatementFacts.signatureUsage }) { throw unsigned }
            }
            return IncomingStatements(tape: tape, all: all, version: call.version, attached: [])
        }
        let parts: [MixedPart]
        do { parts = try MixedParts.read(body, boundary: boundary) } catch { throw XAPIRefusal(error) }
        guard let first = parts.first, isJSON(first.contentType) else { throw XAPIRefusal.bad("The first part of the body must be the statements as application/json.") }
        let (tape, all) = try check(Array(body[first.range]), call.version)
        let contents = try match(Array(parts.dropFirst()), all.flatMap(\.facts.attachments), body)
        for (value, facts) in all {
            for one in facts.attachments where one.usageType == StatementFacts.signatureUsage {
                guard let range = contents[one.sha2] else { throw unsigned }
                try Signature.check(Array(body[range]), contentType: one.contentType, tape, value)
            }
        }
        let attached = try contents.map { sha2, range in
            Attached(sha2: sha2, blob: try blobs.put(Array(body[range]), contentType: "application/octet-stream", vendor: vendor))
        }
        return IncomingStatements(tape: tape, all: all, version: call.version, attached: attached)
    }

    private static let unsigned = XAPIRefusal.bad("A signature must come as a part of a multipart/mixed body, not by fileUrl.")

    static func isJSON(_ type: String) -> Bool {
        type.split(separator: ";").first.map { $0.trimmingCharacters(in: .whitespaces).lowercased() == "application/json" } ?? false
    }

    private static func check(_ bytes: [UInt8], _ version: XAPIVersion) throws -> (JSONTape, [(value: JSONTape.Value, facts: StatementFacts)]) {
        let tape: JSONTape
        do { tape = try JSONTape(bytes, maximumDepth: mostDepth) } catch {
            throw XAPIRefusal(StatementFault(path: "$", rule: .json(reason: error.reason.rawValue, offset: error.offset)))
        }
        do { return (tape, try StatementCheck.readBatch(tape, version: version, most: mostStatements)) } catch { throw XAPIRefusal(error) }
    }

    /// Each part belongs to an attachment of a statement and is what its hash says; each attachment without fileUrl has its part (Data 2.4.11).
    private static func match(_ parts: [MixedPart], _ attachments: [StatementFacts.Attachment], _ body: [UInt8]) throws -> [String: Range<Int>] {
        let wanted = Set(attachments.map(\.sha2))
        var found: [String: Range<Int>] = [:]
        for part in parts {
            guard let hash = part.hash else { throw XAPIRefusal.bad("A part of the body lacks the header X-Experience-API-Hash.") }
            guard part.isBinary else { throw XAPIRefusal.bad("The part \(hash) needs the header Content-Transfer-Encoding: binary.") }
            guard wanted.contains(hash) else { throw XAPIRefusal.bad("The part \(hash.prefix(128)) belongs to no attachment of the statements.") }
            guard digest(body[part.range], digits: hash.utf8.count) == hash else { throw XAPIRefusal.bad("The content of the part \(hash) has another hash.") }
            found[hash] = part.range
        }
        if let missing = attachments.first(where: { $0.fileURL == nil && found[$0.sha2] == nil }) {
            throw XAPIRefusal.bad("The attachment \(missing.sha2) has neither a fileUrl nor a part of the body.")
        }
        return found
    }
    /// SHA-2 of as many digits as the hash has.
    private static func digest(_ bytes: ArraySlice<UInt8>, digits: Int) -> String? {
        switch digits {
        case 64: SHA256.hash(data: bytes).withUnsafeBytes { Hex.text($0) }
        case 96: SHA384.hash(data: bytes).withUnsafeBytes { Hex.text($0) }
        case 128: SHA512.hash(data: bytes).withUnsafeBytes { Hex.text($0) }
        case 56: SHA224.text(bytes)
        default: nil
        }
    }
}

extension IncomingStatements {
    /// The same, with the id that the address names for a statement without one. Comparison and keeping leave the sent text as it is.
    func named(_ id: String) -> IncomingStatements {
        guard isSingle, let (value, facts) = all.first, facts.id == nil else { return self }
        return IncomingStatements(tape: tape, all: [(value, facts)], version: version, attached: attached, givenID: id)
    }
}
