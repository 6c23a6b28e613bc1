import SCORM
import Synchronization

/// An item's record as its column holds it. A commit reads what the commit before it has written, so the last written ones
/// are kept beside their texts: the same text is the same record, whoever wrote it.
enum RecordText {
    private static let known = Mutex<[String: PlayRecord]>([:])
    private static let bound = 1000
    /// Longer ones are rare, and not kept: at most so many bytes a thousand times.
    private static let longest = 4096
    /// What an item may keep altogether, in bytes: the longest suspend data and thousands of interactions are far below.
    private static let most = 8 << 20

    static func read(_ text: String) throws -> PlayRecord {
        if let hit = known.withLock({ $0[text] }) { return hit }
        return try JSONText.read(text)
    }
    /// - Throws: `PlayRefusal.tooLarge`
    static func write(_ record: PlayRecord) throws -> String {
        let text = if case .scorm12(let record) = record { record.text } else { try JSONText.write(record) }
        guard text.utf8.count <= most else { throw PlayRefusal.tooLarge }
        guard text.utf8.count <= longest else { return text }
        known.withLock { known in
            if known.count >= bound { known.removeAll(keepingCapacity: true) }
            known[text] = record
        }
        return text
    }
}
