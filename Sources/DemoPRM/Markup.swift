/// HTML whose interpolations are escaped, but for other markup. A foreign application has its own: Laurel's links lead to Laurel's own host only.
struct Markup: ExpressibleByStringInterpolation, Sendable {
    private(set) var text: String
    init(stringLiteral literal: String) { text = literal }
    init(stringInterpolation: StringInterpolation) { text = stringInterpolation.text }

    struct StringInterpolation: StringInterpolationProtocol {
        var text = ""
        init(literalCapacity: Int, interpolationCount: Int) { text.reserveCapacity(literalCapacity) }
        mutating func appendLiteral(_ literal: String) { text += literal }
        mutating func appendInterpolation(_ words: String) { text += Markup.escaped(words) }
        mutating func appendInterpolation(_ number: Int) { text += String(number) }
        mutating func appendInterpolation(_ markup: Markup) { text += markup.text }
        mutating func appendInterpolation(_ all: [Markup]) { for one in all { text += one.text } }
        mutating func appendInterpolation(if condition: Bool, _ markup: Markup) { if condition { text += markup.text } }
    }

    static func escaped(_ words: String) -> String {
        var made = ""
        for character in words {
            switch character {
            case "&": made += "&amp;"
            case "<": made += "&lt;"
            case ">": made += "&gt;"
            case "\"": made += "&quot;"
            case "'": made += "&#39;"
            default: made.append(character)
            }
        }
        return made
    }
}
