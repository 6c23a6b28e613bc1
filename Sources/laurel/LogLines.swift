import Foundation
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
        if let more = event.metadata { fields.merge(more) { _, new in new } }
        let sorted = fields.map { ($0.key, "\($0.value)") }.sorted { $0.0 < $1.0 }
        let time = Date().formatted(.iso8601.year().month().day().time(includingFractionalSeconds: true))
        LogLines.write(json ? LogLines.object(time, event.level, "\(event.message)", sorted) : LogLines.line(time, event.level, "\(event.message)", sorted))
    }

    static func line(_ time: String, _ level: Logger.Level, _ message: String, _ fields: [(String, String)]) -> String {
        let tail = fields.map { " \($0.0)=\($0.1.contains(where: \.isWhitespace) ? "\"\($0.1)\"" : $0.1)" }.joined()
        return "\(time) \(level.rawValue.uppercased()) \(message)\(tail)".map { $0.isNewline ? " " : String($0) }.joined()
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

    private static let door = Mutex(())
    private static func write(_ line: String) {
        door.withLock { _ in FileHandle.standardError.write(Data((line + "\n").utf8)) }
    }
}
