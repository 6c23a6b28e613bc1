/// One thing that one statement is found by: the hash of the thing and the statement's place. Ordered by hash, then by place.
struct KeyEntry: Hashable, Comparable, Sendable {
    let hash: Int64
    let position: Int64
    static func < (a: KeyEntry, b: KeyEntry) -> Bool { a.hash != b.hash ? a.hash < b.hash : a.position < b.position }
}

/// Some entries in order, each once: 16 bytes an entry, hash and place in little-endian order.
struct KeyPage: Sendable, Equatable {
    static let width = 16
    let bytes: [UInt8]
    init(bytes: [UInt8]) { self.bytes = bytes }
    /// - Precondition: the entries are in order.
    init(_ entries: some Collection<KeyEntry>) {
        bytes = [UInt8](unsafeUninitializedCapacity: entries.count * Self.width) { out, count in
            var at = UnsafeMutableRawPointer(out.baseAddress!)
            for entry in entries {
                at.storeBytes(of: entry.hash.littleEndian, as: Int64.self)
                (at + 8).storeBytes(of: entry.position.littleEndian, as: Int64.self)
                at += Self.width
            }
            count = entries.count * Self.width
        }
    }
    var count: Int { bytes.count / Self.width }
    var isEmpty: Bool { bytes.isEmpty }
    subscript(index: Int) -> KeyEntry {
        precondition(index >= 0 && index < count)
        return bytes.withUnsafeBytes { Self.entry($0, index) }
    }
    private static func entry(_ bytes: UnsafeRawBufferPointer, _ index: Int) -> KeyEntry {
        KeyEntry(hash: Int64(littleEndian: bytes.loadUnaligned(fromByteOffset: index * width, as: Int64.self)),
                 position: Int64(littleEndian: bytes.loadUnaligned(fromByteOffset: index * width + 8, as: Int64.self)))
    }
    /// How many entries are below: the index of the first that is not.
    func lowerBound(_ wanted: KeyEntry) -> Int {
        bytes.withUnsafeBytes { bytes in
            var low = 0, high = bytes.count / Self.width
            while low < high {
                let middle = (low + high) / 2
                if Self.entry(bytes, middle) < wanted { low = middle + 1 } else { high = middle }
            }
            return low
        }
    }
    /// The places under a hash, lowest first.
    func positions(of hash: Int64) -> [Int64] {
        var found: [Int64] = [], index = lowerBound(KeyEntry(hash: hash, position: .min))
        while index < count, self[index].hash == hash {
            found.append(self[index].position)
            index += 1
        }
        return found
    }
    func contains(_ entry: KeyEntry) -> Bool {
        let index = lowerBound(entry)
        return index < count && self[index] == entry
    }
    /// The same without some entries.
    func without(_ gone: Set<KeyEntry>) -> KeyPage { KeyPage(entries.filter { !gone.contains($0) }) }
    var entries: [KeyEntry] { bytes.withUnsafeBytes { bytes in (0..<count).map { Self.entry(bytes, $0) } } }
    /// In order, each once.
    static func sorted(_ entries: [KeyEntry]) -> KeyPage {
        let sorted = entries.sorted()
        var unique: [KeyEntry] = []
        unique.reserveCapacity(sorted.count)
        for entry in sorted where unique.last != entry { unique.append(entry) }
        return KeyPage(unique)
    }
}

/// Several lists in order made one, each entry once. The lists come in pieces: ``merge(into:upTo:)`` says which one it needs more of.
struct KeyMerge {
    private struct Source {
        var entries: [KeyEntry] = []
        var at = 0
        var isEnded = false
    }
    private var sources: [Source]
    private var last: KeyEntry?

    init(sources count: Int) { sources = Array(repeating: Source(), count: count) }

    /// Gives a source its next piece.
    /// - Parameter isLast: nothing comes after it.
    mutating func feed(_ source: Int, _ piece: [KeyEntry], isLast: Bool) {
        precondition(sources[source].at == sources[source].entries.count)
        sources[source] = Source(entries: piece, at: 0, isEnded: isLast)
    }

    enum Pause: Equatable {
        /// The source has nothing left to compare.
        case needs(Int)
        case full
        case ended
    }
    /// Appends what comes next until there are `most` entries or a source runs dry.
    mutating func merge(into out: inout [KeyEntry], upTo most: Int) -> Pause {
        for index in sources.indices where sources[index].at == sources[index].entries.count && !sources[index].isEnded { return .needs(index) }
        // Heads apart from their lists: the search for the lowest is what a merge does most.
        let none = KeyEntry(hash: .max, position: .max)
        var heads = sources.map { $0.at < $0.entries.count ? $0.entries[$0.at] : none }
        var left = sources.reduce(0) { $0 + $1.entries.count - $1.at }
        while left > 0 {
            guard out.count < most else { return .full }
            var lowest = -1
            for index in heads.indices where sources[index].at < sources[index].entries.count && (lowest < 0 || heads[index] < heads[lowest]) { lowest = index }
            let entry = heads[lowest]
            if entry != last {
                out.append(entry)
                last = entry
            }
            sources[lowest].at += 1
            left -= 1
            if sources[lowest].at < sources[lowest].entries.count { heads[lowest] = sources[lowest].entries[sources[lowest].at] } else if !sources[lowest].isEnded { return .needs(lowest) }
        }
        return .ended
    }
}
