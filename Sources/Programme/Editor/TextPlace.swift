import ProgrammeRules
import Yams

/// Finds a sentence in the text, for those who go on there.
enum TextPlace {
    /// The line (from 1) of `text` where the rule at `address` begins; nil when it is not there.
    static func line(of address: RuleAddress, _ rules: Programme, in text: String) -> Int? {
        guard rules.rule(at: address) != nil, var node = try? Yams.compose(yaml: text) else { return nil }
        var line: Int?
        for step in rules.textPath(of: address) {
            switch node {
            case .mapping(let mapping):
                guard let (key, value) = mapping.first(where: { $0.key.scalar?.string == step }) else { return nil }
                line = key.mark?.line
                node = value
            case .sequence(let sequence):
                guard let index = Int(step), sequence.indices.contains(index) else { return nil }
                node = sequence[index]
                line = node.mark?.line ?? line
            default: return nil
            }
        }
        return line
    }
    /// Whether somebody wrote notes for people into the text; a draft keeps what rules say and nothing else.
    static func hasComments(_ text: String) -> Bool {
        // Browsers send lines with a carriage return, which Swift reads as one character with the feed.
        text.split(whereSeparator: \.isNewline).contains { line in
            var quote: Character?, before: Character = " "
            for character in line {
                if let open = quote { if character == open { quote = nil } } else if character == "\"" || character == "'" {
                    if before == " " || "{[,:".contains(before) { quote = character }
                } else if character == "#", before == " " || before == "\t" { return true }
                before = character
            }
            return false
        }
    }
}
