import JSON
import People

/// One attribute of a schema (RFC 7643, section 7): what the server takes, keeps and gives.
package struct SCIMAttribute: Sendable {
    package enum Kind: String, Sendable { case string, boolean, integer, dateTime, reference, complex }
    package enum Mutability: String, Sendable { case readWrite, readOnly, immutable }
    package let name: String
    package let kind: Kind
    package var isMany = false
    package var isRequired = false
    /// Whether upper and lower case make another value.
    package var caseExact = false
    package var mutability = Mutability.readWrite
    /// `always` and `default` of RFC 7643; nothing here is `never` or `request`.
    package var isAlwaysReturned = false
    package var isUnique = false
    package var text = ""
    package var canonical: [String] = []
    package var references: [String] = []
    package var parts: [SCIMAttribute] = []

    package init(_ name: String, _ kind: Kind = .string, _ text: String, many: Bool = false, required: Bool = false, caseExact: Bool = false,
                 mutability: Mutability = .readWrite, always: Bool = false, unique: Bool = false, canonical: [String] = [], references: [String] = [],
                 parts: [SCIMAttribute] = []) {
        (self.name, self.kind, self.text, isMany, isRequired, self.caseExact) = (name, kind, text, many, required, caseExact)
        (self.mutability, isAlwaysReturned, isUnique, self.canonical, self.references, self.parts) = (mutability, always, unique, canonical, references, parts)
    }
    package func part(_ name: String) -> SCIMAttribute? {
        let lower = name.lowercased()
        return parts.first { $0.name.lowercased() == lower }
    }

    var json: JSONValue {
        var members: [String: JSONValue] = [
            "name": .string(name), "type": .string(kind.rawValue), "multiValued": .bool(isMany), "description": .string(text), "required": .bool(isRequired),
            "mutability": .string(mutability.rawValue), "returned": .string(isAlwaysReturned ? "always" : "default"),
        ]
        if kind != .complex {
            members["caseExact"] = .bool(caseExact)
            members["uniqueness"] = .string(isUnique ? "server" : "none")
        } else {
            members["subAttributes"] = .array(parts.map(\.json))
        }
        if !canonical.isEmpty { members["canonicalValues"] = .array(canonical.map { .string($0) }) }
        if kind == .reference { members["referenceTypes"] = .array(references.map { .string($0) }) }
        return .object(members)
    }
}

package struct SCIMSchema: Sendable {
    package let id: String
    package let name: String
    package let text: String
    package let attributes: [SCIMAttribute]
    package func attribute(_ name: String) -> SCIMAttribute? {
        let lower = name.lowercased()
        return attributes.first { $0.name.lowercased() == lower }
    }
}

/// A kind of resource with its schema and extensions.
package struct SCIMType: Sendable {
    package let name: String
    package let endpoint: String
    package let schema: SCIMSchema
    package let extensions: [SCIMSchema]

    /// What every resource has (RFC 7643, section 3.1).
    package static let common: [SCIMAttribute] = [
        SCIMAttribute("schemas", .reference, "", many: true, caseExact: true, mutability: .readOnly, always: true),
        SCIMAttribute("id", .string, "", caseExact: true, mutability: .readOnly, always: true, unique: true),
        SCIMAttribute("externalId", .string, "", caseExact: true),
        SCIMAttribute("meta", .complex, "", mutability: .readOnly, parts: [
            SCIMAttribute("resourceType", .string, "", caseExact: true, mutability: .readOnly), SCIMAttribute("created", .dateTime, "", mutability: .readOnly),
            SCIMAttribute("lastModified", .dateTime, "", mutability: .readOnly), SCIMAttribute("location", .reference, "", caseExact: true, mutability: .readOnly),
            SCIMAttribute("version", .string, "", caseExact: true, mutability: .readOnly),
        ]),
    ]
    /// Extension schemas by lower-cased id.
    func extended(_ id: String) -> SCIMSchema? {
        let lower = id.lowercased()
        return extensions.first { $0.id.lowercased() == lower }
    }
    func attribute(_ name: String) -> SCIMAttribute? {
        let lower = name.lowercased()
        return Self.common.first { $0.name.lowercased() == lower } ?? schema.attribute(name)
    }
}

/// Where a value lies: in the resource itself or an extension, an attribute of it, perhaps a part of that.
package struct SCIMPath: Sendable, Equatable {
    /// Nil for the resource's own schema.
    package let space: String?
    /// Nil for a whole extension.
    package let attribute: SCIMAttribute?
    package let part: SCIMAttribute?
    package static func == (a: SCIMPath, b: SCIMPath) -> Bool { a.space == b.space && a.attribute?.name == b.attribute?.name && a.part?.name == b.part?.name }
    /// `name.familyName`, `urn:…:User:manager.value`.
    package var text: String {
        let name = [attribute?.name, part?.name].compactMap(\.self).joined(separator: ".")
        guard let space else { return name }
        return name.isEmpty ? space : space + ":" + name
    }
    /// What decides about comparisons: the part, or the value of a many-valued attribute.
    var leaf: SCIMAttribute? { part ?? (attribute?.kind == .complex ? attribute?.part("value") : nil) ?? attribute }
}

extension SCIMType {
    /// Reads `[urn:]attribute[.part]`, names in any case. Nil for what no schema here has.
    package func path(_ text: String) -> SCIMPath? {
        var rest = text[...], space: String?
        let lower = text.lowercased()
        for schema in [schema] + extensions where lower.hasPrefix(schema.id.lowercased()) {
            let after = text.dropFirst(schema.id.count)
            if after.isEmpty { return schema.id == self.schema.id ? nil : SCIMPath(space: schema.id, attribute: nil, part: nil) }
            guard after.first == ":" else { continue }
            space = schema.id == self.schema.id ? nil : schema.id
            rest = after.dropFirst()
        }
        let names = rest.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        guard (1...2).contains(names.count), let attribute = space.flatMap({ extended($0)?.attribute(names[0]) }) ?? (space == nil ? attribute(names[0]) : nil) else { return nil }
        guard names.count == 2 else { return SCIMPath(space: space, attribute: attribute, part: nil) }
        guard let part = attribute.part(names[1]) else { return nil }
        return SCIMPath(space: space, attribute: attribute, part: part)
    }
}
