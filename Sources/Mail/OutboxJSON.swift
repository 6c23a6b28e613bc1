import Foundation

extension Outbox {
    static func json(_ headers: Headers) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(headers), as: UTF8.self)
    }
    static func decoded(_ text: String) throws -> Headers { try JSONDecoder().decode(Headers.self, from: Data(text.utf8)) }
}
