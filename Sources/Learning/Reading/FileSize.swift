import Foundation

enum FileSize {
    /// Bytes of a file; nil when it is not there.
    static func of(_ path: String) -> Int? {
        (try? FileManager.default.attributesOfItem(atPath: path))?[.size] as? Int
    }
}
