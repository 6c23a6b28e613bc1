import Blobs
import Crypto
import JSON
import Kernel
import Web
import XAPI

/// The parts of a multipart/mixed request as they arrive: the statements first, which are checked as soon as they are there, then their
/// attachments, which go to disk and are hashed on the way. What is refused leaves nothing but files that are swept.
struct AttachedParts {
    /// Signatures are held while they are checked.
    static let signatureBytes = 1 << 20
    private let version: XAPIVersion
    private let blobs: BlobFolder
    private let vendor: VendorID

    private enum Open {
        case nothing
        case statements([UInt8])
        case attachment(hash: String, digest: Digest, writer: BlobWriter, signature: [UInt8]?)
    }
    private var open = Open.nothing
    private var read: (tape: JSONTape, all: [(value: JSONTape.Value, facts: StatementFacts)])?
    private var wanted: Set<String> = []
    private var signatures: Set<String> = []
    private var kept: [String: Blob] = [:]

    init(version: XAPIVersion, blobs: BlobFolder, vendor: VendorID) { (self.version, self.blobs, self.vendor) = (version, blobs, vendor) }

    /// - Throws: ``XAPIRefusal`` (Communication 1.5.2, Data 2.4.11).
    mutating func take(_ event: MixedReader.Event) throws {
        switch event {
        case .begin(let headers): try begin(headers)
        case .data(let bytes): try add(bytes)
        case .end: try end()
        }
    }

    private mutating func begin(_ headers: [String: String]) throws {
        guard read != nil else {
            guard IncomingStatements.isJSON(headers["content-type"] ?? "text/plain") else { throw XAPIRefusal.bad("The first part of the body must be the statements as application/json.") }
            open = .statements([])
            return
        }
        guard let hash = headers["x-experience-api-hash"]?.lowercased() else { throw XAPIRefusal.bad("A part of the body lacks the header X-Experience-API-Hash.") }
        guard headers["content-transfer-encoding"]?.lowercased() == "binary" else { throw XAPIRefusal.bad("The part \(hash.prefix(128)) needs the header Content-Transfer-Encoding: binary.") }
        guard wanted.contains(hash) else { throw XAPIRefusal.bad("The part \(hash.prefix(128)) belongs to no attachment of the statements.") }
        guard let digest = Digest(digits: hash.utf8.count) else { throw Self.otherHash(hash) }
        open = .attachment(hash: hash, digest: digest, writer: try blobs.writer(vendor), signature: signatures.contains(hash) ? [] : nil)
    }
    private mutating func add(_ bytes: ArraySlice<UInt8>) throws {
        switch open {
        case .nothing: return
        case .statements(var text):
            open = .nothing
            guard text.count + bytes.count <= XAPICall.bodyBytes else { throw XAPIRefusal.tooLarge(XAPICall.bodyBytes) }
            text += bytes
            open = .statements(text)
        case .attachment(let hash, var digest, let writer, var signature):
            open = .nothing
            guard writer.size + bytes.count <= StatementAnswers.mostAttachedBytes else {
                throw XAPIRefusal(413, "The attachment \(hash) is larger than the \(StatementAnswers.mostAttachedBytes) bytes that this server takes.")
            }
            digest.update(bytes)
            try writer.write(Array(bytes))
            if let held = signature {
                guard held.count + bytes.count <= Self.signatureBytes else { throw XAPIRefusal(413, "The signature \(hash) is larger than the \(Self.signatureBytes) bytes that this server takes.") }
                signature = held + bytes
            }
            open = .attachment(hash: hash, digest: digest, writer: writer, signature: signature)
        }
    }
    private mutating func end() throws {
        defer { open = .nothing }
        switch open {
        case .nothing: return
        case .statements(let text):
            let found = try IncomingStatements.check(text, version)
            read = found
            for (_, facts) in found.1 {
                for one in facts.attachments {
                    wanted.insert(one.sha2)
                    if one.usageType == StatementFacts.signatureUsage { signatures.insert(one.sha2) }
                }
            }
        case .attachment(let hash, let digest, let writer, let signature):
            guard digest.text == hash else { throw Self.otherHash(hash) }
            if let signature { try check(signature, hash) }
            kept[hash] = try writer.finish(contentType: "application/octet-stream")
        }
    }
    private func check(_ signature: [UInt8], _ hash: String) throws {
        guard let (tape, all) = read else { return }
        for (value, facts) in all {
            for one in facts.attachments where one.sha2 == hash && one.usageType == StatementFacts.signatureUsage { try Signature.check(signature, contentType: one.contentType, tape, value) }
        }
    }
    private static func otherHash(_ hash: String) -> XAPIRefusal { .bad("The content of the part \(hash.prefix(128)) has another hash.") }

    /// - Throws: ``XAPIRefusal`` for an attachment that did not come.
    func finish() throws -> IncomingStatements {
        guard let (tape, all) = read else { throw XAPIRefusal.bad("The first part of the body must be the statements as application/json.") }
        for one in all.flatMap(\.facts.attachments) where kept[one.sha2] == nil {
            if one.usageType == StatementFacts.signatureUsage { throw IncomingStatements.unsigned }
            if one.fileURL == nil { throw XAPIRefusal.bad("The attachment \(one.sha2) has neither a fileUrl nor a part of the body.") }
        }
        return IncomingStatements(tape: tape, all: all, version: version, attached: kept.map { .init(sha2: $0.key, blob: $0.value) })
    }
}

/// SHA-2 of as many digits as a hash has, fed in pieces.
enum Digest {
    case sha224(SHA224), sha256(SHA256), sha384(SHA384), sha512(SHA512)

    init?(digits: Int) {
        switch digits {
        case 64: self = .sha256(SHA256())
        case 96: self = .sha384(SHA384())
        case 128: self = .sha512(SHA512())
        case 56: self = .sha224(SHA224())
        default: return nil
        }
    }
    mutating func update(_ bytes: ArraySlice<UInt8>) {
        switch self {
        case .sha256(var hash):
            hash.update(data: bytes)
            self = .sha256(hash)
        case .sha384(var hash):
            hash.update(data: bytes)
            self = .sha384(hash)
        case .sha512(var hash):
            hash.update(data: bytes)
            self = .sha512(hash)
        case .sha224(var hash):
            hash.update(bytes)
            self = .sha224(hash)
        }
    }
    var text: String {
        switch self {
        case .sha256(let hash): hash.finalize().withUnsafeBytes { Hex.text($0) }
        case .sha384(let hash): hash.finalize().withUnsafeBytes { Hex.text($0) }
        case .sha512(let hash): hash.finalize().withUnsafeBytes { Hex.text($0) }
        case .sha224(let hash): hash.text
        }
    }
}
