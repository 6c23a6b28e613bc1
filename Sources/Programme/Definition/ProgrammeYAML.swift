package import JSON
import Yams

/// The text in which people review, export and import a programme: YAML 1.2, or JSON, which is YAML too. The tree is that of the rules'
/// canonical form, so that what is read and what is shown are one thing.
package enum ProgrammeYAML {
    /// Characters that a text may have, and values within it.
    static let limit = 200_000, values = 50_000

    package enum Fault: Error, Equatable {
        /// Where it is no YAML, by line and column from 1, and the reader's reason.
        case syntax(line: Int, column: Int, reason: String)
        case tooLarge
        /// The same name twice in one object.
        case repeated(name: String, line: Int)
    }

    package static func read(_ text: String) throws(Fault) -> JSONValue {
        guard text.utf8.count <= limit else { throw .tooLarge }
        let node: Node?
        do {
            node = try Yams.compose(yaml: text)
        } catch let error as YamlError {
            throw fault(error)
        } catch {
            throw .syntax(line: 1, column: 1, reason: "\(error)")
        }
        guard let node else { throw .syntax(line: 1, column: 1, reason: "there is nothing") }
        var count = 0
        return try value(node, &count)
    }
    private static func fault(_ error: YamlError) -> Fault {
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _), .composer(_, let problem, let mark, _):
            .syntax(line: mark.line, column: mark.column, reason: problem)
        case .duplicatedKeysInMapping(let duplicates, let context):
            .repeated(name: duplicates.first ?? "", line: context.mark.line)
        default: .syntax(line: 1, column: 1, reason: "\(error)")
        }
    }
    private static func value(_ node: Node, _ count: inout Int) throws(Fault) -> JSONValue {
        count += 1
        guard count <= values else { throw .tooLarge }
        switch node {
        case .mapping(let mapping):
            var members: [String: JSONValue] = [:]
            for (key, inner) in mapping { members[key.scalar?.string ?? ""] = try value(inner, &count) }
            return .object(members)
        case .sequence(let sequence):
            var items: [JSONValue] = []
            for inner in sequence { items.append(try value(inner, &count)) }
            return .array(items)
        case .scalar(let scalar):
            // Numbers and truth as the rules' form knows them; dates and all else are text.
            guard scalar.style != .singleQuoted, scalar.style != .doubleQuoted, scalar.style != .literal, scalar.style != .folded else { return .string(scalar.string) }
            if let number = Int64(scalar.string) { return .int(number) }
            switch scalar.string {
            case "true": return .bool(true)
            case "false": return .bool(false)
            case "", "~", "null": return .null
            default: return .string(scalar.string)
            }
        case .alias: throw .syntax(line: 1, column: 1, reason: "aliases are not read here")
        }
    }

    /// Members that come first, in the order in which people read a programme.
    private static let order = ["format", "id", "version", "titles", "timezone", "effective_from", "enforced_from", "metrics", "statuses", "gates", "kind", "rank", "key"]
    package static func write(_ value: JSONValue) -> String {
        (try? Yams.serialize(node: node(value), width: 120, allowUnicode: true)) ?? value.text
    }
    private static func node(_ value: JSONValue) -> Node {
        switch value {
        case .object(let members):
            let names = members.keys.sorted { a, b in
                let left = order.firstIndex(of: a) ?? order.count, right = order.firstIndex(of: b) ?? order.count
                return left != right ? left < right : a < b
            }
            return Node.mapping(.init(names.map { (Node($0), node(members[$0]!)) }))
        case .array(let items): return Node.sequence(.init(items.map(node)))
        case .string(let text): return Node.scalar(.init(text, Tag(.str), needsQuotes(text) ? .doubleQuoted : .any))
        case .int(let number): return Node.scalar(.init(String(number), Tag(.int)))
        case .double(let number): return Node.scalar(.init(String(number), Tag(.float)))
        case .bool(let flag): return Node.scalar(.init(flag ? "true" : "false", Tag(.bool)))
        case .null: return Node.scalar(.init("null", Tag(.null)))
        }
    }
    private static func needsQuotes(_ text: String) -> Bool { text.isEmpty || Int64(text) != nil || ["true", "false", "null", "~"].contains(text) }
}
