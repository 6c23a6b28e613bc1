import Foundation
import Kernel
import Logging
import Synchronization

/// Log lines on standard error: readable, or one JSON object each.
struct LogLines: LogHandler {
    let label: String
    let json: Bool
    var logLevel: Logger.Level
    var metadata: Logger.Metadata = [:]
    var metadataProvider: Logger.MetadataProvider?

    static func logger(_ settings: Settings, label: String = "laurel") -> Logger {
        Logger(label: label) { LogLines(label: $0, json: settings.logsJSON, logLevel: settings.logLevel) }
    }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        var fields = metadata
        if let more = metadataProvider?.get() { fields.merge(more) { _, new in new } }
        if let more = event.metadata { fields = fields.isEmpty ? more : fields.merging(more) { _, new in new } }
        let sorted = fields.map { ($0.key, LogLines.text($0.value)) }.sorted { $0.0 < $1.0 }
        let time = Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1000)).iso
        LogLines.write(json ? LogLines.object(time, event.level, "\(event.message)", sorted) : LogLines.line(time, event.level, "\(event.message)", sorted))
    }

    static func line(_ time: String, _ level: Logger.Level, _ message: String, _ fields: [(String, String)]) -> String {
        let tail = fields.map { " \($0.0)=\(hasSpace($0.1) ? "\"\($0.1)\"" : $0.1)" }.joined()
        let line = "\(time) \(level.rawValue.uppercased()) \(message)\(tail)"
        return isPlain(line) ? line : line.map { $0.isNewline ? " " : String($0) }.joined()
    }

    /// Printable ASCII, as nearly every line is: then there is no break in it, and no need to look at each character.
    private static func isPlain(_ text: String) -> Bool { text.utf8.allSatisfy { $0 >= 32 && $0 < 127 } }
    private static func hasSpace(_ text: String) -> Bool {
        isPlain(text) ? text.utf8.contains(32) : text.contains(where: \.isWhitespace)
    }

    static func object(_ time: String, _ level: Logger.Level, _ message: String, _ fields: [(String, String)]) -> String {
        var object = Dictionary(fields.map { ("\($0.0)", $0.1) }, uniquingKeysWith: { _, last in last })
        object["time"] = time
        object["level"] = level.rawValue
        object["message"] = message
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return (try? encoder.encode(object)).map { String(decoding: $0, as: UTF8.self) } ?? message
    }

    private static func text(_ value: Logger.Metadata.Value) -> String {
        if case .string(let text) = value { text } else { "\(value)" }
    }

    private static let door = Mutex(())
    private static func write(_ line: String) {
        var line = line + "\n"
        line.withUTF8 { bytes in
            door.withLock { _ in
                var rest = UnsafeRawBufferPointer(bytes)
                while !rest.isEmpty {
                    let written = Foundation.write(STDERR_FILENO, rest.baseAddress, rest.count)
                    // Whoever reads the log is gone: nobody could be told.
                    if written < 0, errno != EINTR { return }
                    rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(max(0, written)))
                }
            }
        }
    }
}
