import Crypto
import Kernel

/// What proves that the statements of one write are what was stored: the SHA-256 of the SHA-256 of each, in the order of their places.
/// Of a statement from which a person was erased the hash of what stood there before is kept, so the proof outlives that.
struct StatementDigest {
    private var hash = SHA256()
    static let width = 32

    mutating func add(_ body: some Sequence<UInt8>) {
        var one = SHA256()
        if body.withContiguousStorageIfAvailable({ one.update(bufferPointer: UnsafeRawBufferPointer($0)) }) == nil { one.update(data: Array(body)) }
        let leaf = one.finalize()
        leaf.withUnsafeBytes { hash.update(bufferPointer: $0) }
    }
    /// A kept one; of one whose text was rewritten, the hash that was kept.
    /// - Returns: false when that is no hash.
    @discardableResult
    mutating func add(_ one: StatementSealStore.Kept) -> Bool {
        guard let original = one.originalHash else {
            add(one.body.utf8)
            return true
        }
        guard let leaf = Hex.bytes(original), leaf.count == Self.width else { return false }
        hash.update(data: leaf)
        return true
    }
    var bytes: [UInt8] { hash.finalize().withUnsafeBytes { Array($0) } }
}

/// Some statements that were written together, and their digest.
struct SealedWrite: Equatable, Sendable {
    /// The place of the first one; the others follow without a gap.
    let first: Int64
    let count: Int
    let digest: [UInt8]
    var last: Int64 { first + Int64(count) - 1 }

    /// First place (8 bytes), count (4 bytes), both in big-endian order, and digest, one write after the other: what a seal keeps.
    static let width = 12 + StatementDigest.width
    static func bytes(_ all: [SealedWrite]) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(all.count * width)
        for one in all {
            withUnsafeBytes(of: one.first.bigEndian) { out += $0 }
            withUnsafeBytes(of: UInt32(one.count).bigEndian) { out += $0 }
            out += one.digest
        }
        return out
    }
    /// Nil for bytes that are no whole writes.
    static func read(_ bytes: [UInt8]) -> [SealedWrite]? {
        guard bytes.count.isMultiple(of: width) else { return nil }
        return stride(from: 0, to: bytes.count, by: width).map { at in
            let first = bytes[at..<at + 8].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }, count = bytes[at + 8..<at + 12].reduce(0) { $0 << 8 | Int($1) }
            return SealedWrite(first: Int64(bitPattern: first), count: count, digest: Array(bytes[at + 12..<at + width]))
        }
    }
}
