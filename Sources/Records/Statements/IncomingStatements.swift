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
    /// What they are found by, where that was worked out already.
    var keys: StatementKeys.Prepared?
    /// Whether the authority that a statement names stays: when an administrator takes over another store's statements (Data 2.4.9).
    var keepsAuthority = false
    func authority(of value: JSONTape.Value) -> String? {
        guard keepsAuthority, let own = tape.member(value, "authority") else { return nil }
        return String(decoding: tape.raw(own), as: UTF8.self)
    }
    var isSingle: Bool { tape.kind(tape.root) != .array }

    static let mostStatements = 5000
    /// How deep arrays and objects may lie within each other.
    static let mostDepth = 64
    /// How many values a request may hold.
    static let mostValues = 2_000_000

    /// - Throws: ``XAPIRefusal`` with the JSON path and the rule, or the part that is wrong. Nothing is written but blobs, which are
    ///   swept when no statement comes to refer to them.
    static func read(_ call: XAPICall, blobs: BlobFolder, vendor: VendorID) async throws -> IncomingStatements {
        let type = call.contentType ?? ""
        let boundary: String?
        do { boundary = try MixedParts.boundary(of: type) } catch { throw XAPIRefusal(error) }
        if let boundary { return try await readMixed(call, boundary, blobs, vendor) }
        guard isJSON(type) else { throw XAPIRefusal.bad("Statements come as application/json, or as multipart/mixed with their attachments; the content type is “\(type.prefix(100))”.") }
        let (tape, all) = try check(try await call.body(), call.version)
        for (_, facts) in all {
            if let missing = facts.attachments.first(where: { $0.fileURL == nil }) {
                throw XAPIRefusal.bad("The attachment \(missing.sha2) has neither a fileUrl nor a part of a multipart/mixed body.")
            }
            // What is not here cannot be checked (Data 2.6).
            if facts.attachments.contains(where: { $0.usageType == StatementFacts.signatureUsage }) { throw unsigned }
        }
        return IncomingStatements(tape: tape, all: all, version: call.version, attached: [])
    }
    private static func readMixed(_ call: XAPICall, _ boundary: String, _ blobs: BlobFolder, _ vendor: VendorID) async throws -> IncomingStatements {
        var reader = MixedReader(boundary: boundary), parts = AttachedParts(version: call.version, blobs: blobs, vendor: vendor)
        do {
            try await call.pieces(holds: XAPICall.bodyBytes) { bytes in try reader.feed(bytes) { try parts.take($0) } }
            try reader.finish()
        } catch let fault as MixedFault { throw XAPIRefusal(fault) }
        return try parts.finish()
    }

    static let unsigned = XAPIRefusal.bad("A signature must come as a part of a multipart/mixed body, not by fileUrl.")

    static func isJSON(_ type: String) -> Bool {
        type.split(separator: ";").first.map { $0.trimmingCharacters(in: .whitespaces).lowercased() == "application/json" } ?? false
    }

    static func check(_ bytes: [UInt8], _ version: XAPIVersion) throws -> (JSONTape, [(value: JSONTape.Value, facts: StatementFacts)]) {
        let tape: JSONTape
        do { tape = try JSONTape(bytes, maximumDepth: mostDepth, maximumValues: mostValues) } catch {
            throw XAPIRefusal(StatementFault(path: "$", rule: .json(reason: error.reason.rawValue, offset: error.offset)))
        }
        do { return (tape, try StatementCheck.readBatch(tape, version: version, most: mostStatements)) } catch { throw XAPIRefusal(error) }
    }

    /// SHA-2 of as many digits as the hash has.
    static func digest(_ bytes: ArraySlice<UInt8>, digits: Int) -> String? {
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
