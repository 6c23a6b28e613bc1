import JSON

/// The shape of a JSON body: checked on the way in, shown in the OpenAPI document.
package indirect enum Shape: Sendable {
    case string(format: String? = nil)
    case integer
    case number
    case boolean
    case array(Shape)
    case object([Member])
    /// Any members, all of one shape: language maps and the like.
    case map(Shape)
    case any

    package struct Member: Sendable {
        package let name: String
        package let shape: Shape
        package let isRequired: Bool
        package let text: String
        package init(_ name: String, _ shape: Shape, required: Bool = false, _ text: String = "") {
            self.name = name
            self.shape = shape
            isRequired = required
            self.text = text
        }
    }

    /// Everything that is wrong, with JSON pointers (RFC 6901). Unknown members are refused, null counts as absent.
    func refusals(_ value: JSONValue, at pointer: String) -> [WebRefusal] {
        switch (self, value) {
        case (.any, _), (.string, .string), (.integer, .int), (.number, .int), (.number, .double), (.boolean, .bool): return []
        // A number without a fraction is an integer however it is written, as JSON Schema has it.
        case (.integer, .double(let value)) where value == value.rounded(): return []
        case (.array(let item), .array(let values)):
            return values.enumerated().flatMap { item.refusals($1, at: "\(pointer)/\($0)") }
        case (.map(let item), .object(let members)):
            return members.sorted { $0.key < $1.key }.flatMap { item.refusals($1, at: "\(pointer)/\($0)") }
        case (.object(let known), .object(let members)):
            let unknown = members.keys.filter { key in !known.contains { $0.name == key } }.sorted()
            return unknown.map { .fieldUnknown("\(pointer)/\($0)") } + known.flatMap { member -> [WebRefusal] in
                switch members[member.name] {
                case nil, .null: member.isRequired ? [.fieldMissing("\(pointer)/\(member.name)")] : []
                case let found?: member.shape.refusals(found, at: "\(pointer)/\(member.name)")
                }
            }
        default: return [.fieldWrongType(pointer.isEmpty ? "/" : pointer)]
        }
    }

    /// The OpenAPI 3.1 schema object.
    var schema: JSONValue {
        switch self {
        case .string(let format): .object(["type": .string("string")].merging(format.map { ["format": .string($0)] } ?? [:]) { a, _ in a })
        case .integer: .object(["type": .string("integer")])
        case .number: .object(["type": .string("number")])
        case .boolean: .object(["type": .string("boolean")])
        case .array(let item): .object(["type": .string("array"), "items": item.schema])
        case .map(let item): .object(["type": .string("object"), "additionalProperties": item.schema])
        case .any: .object([:])
        case .object(let members):
            .object([
                "type": .string("object"), "additionalProperties": .bool(false),
                "required": .array(members.filter(\.isRequired).map { .string($0.name) }),
                "properties": .object(Dictionary(uniqueKeysWithValues: members.map { member in
                    var schema = member.shape.schema
                    if !member.isRequired { schema = Self.orNull(schema) }
                    if !member.text.isEmpty, case .object(var object) = schema {
                        object["description"] = .string(member.text)
                        schema = .object(object)
                    }
                    return (member.name, schema)
                })),
            ])
        }
    }

    /// Null counts as absent, so what may be absent may be null.
    private static func orNull(_ schema: JSONValue) -> JSONValue {
        guard case .object(var object) = schema, let type = object["type"] else { return schema }
        object["type"] = .array([type, .string("null")])
        return .object(object)
    }
}
