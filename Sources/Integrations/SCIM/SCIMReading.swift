package import JSON
import People

/// A resource as it arrives, made into one as it is kept: names as the schema has them, types as declared, nothing read-only,
/// nothing that is not kept, nothing empty.
package enum SCIMReading {
    /// - Throws: ``SCIMRefusal`` naming the attribute.
    package static func resource(_ value: JSONValue, _ type: SCIMType) throws -> [String: JSONValue] {
        guard case .object(let members) = value else { throw SCIMRefusal.invalidSyntax("") }
        var out: [String: JSONValue] = [:]
        for (name, value) in members {
            if let space = type.extended(name) {
                guard case .object(let inner) = value else {
                    if SCIMValues.isEmpty(value) { continue }
                    throw SCIMRefusal.invalidValue(space.id, why: "object")
                }
                let kept = try attributes(inner, space.attribute)
                if !kept.isEmpty { out[space.id] = .object(kept) }
            } else if let attribute = type.attribute(name), let kept = try coerced(value, attribute) {
                out[attribute.name] = kept
            }
        }
        return out
    }
    /// - Throws: ``SCIMRefusal`` when something required is missing.
    package static func complete(_ resource: [String: JSONValue], _ type: SCIMType) throws {
        for attribute in type.schema.attributes where attribute.isRequired && SCIMValues.isEmpty(resource[attribute.name] ?? .null) {
            throw SCIMRefusal.invalidValue(attribute.name, why: "missing")
        }
    }
    private static func attributes(_ members: [String: JSONValue], _ known: (String) -> SCIMAttribute?) throws -> [String: JSONValue] {
        var out: [String: JSONValue] = [:]
        for (name, value) in members {
            guard let attribute = known(name), let kept = try coerced(value, attribute) else { continue }
            out[attribute.name] = kept
        }
        return out
    }

    /// A value as the attribute has it; nil for nothing and for what only the server sets.
    package static func coerced(_ value: JSONValue, _ attribute: SCIMAttribute) throws -> JSONValue? {
        if attribute.mutability == .readOnly { return nil }
        guard attribute.isMany else { return try one(value, attribute) }
        let elements: [JSONValue] = if case .array(let values) = value { values } else { [value] }
        let kept = try elements.compactMap { try one($0, attribute) }
        if attribute.part("primary") != nil, kept.filter({ $0["primary"] == .bool(true) }).count > 1 {
            throw SCIMRefusal.invalidValue(attribute.name + ".primary", why: "primary")
        }
        guard kept.count <= SCIMLimits.members else { throw SCIMRefusal.tooMany }
        return kept.isEmpty ? nil : .array(kept)
    }
    private static func one(_ value: JSONValue, _ attribute: SCIMAttribute) throws -> JSONValue? {
        let wrong = SCIMRefusal.invalidValue(attribute.name, why: attribute.kind.rawValue)
        switch (attribute.kind, value) {
        case (_, .null): return nil
        case (.complex, .object(let members)):
            let kept = try attributes(members, attribute.part)
            return kept.isEmpty ? nil : .object(kept)
        case (.complex, .string(let text)):
            // A manager or a member as a bare id.
            guard attribute.part("value") != nil else { if text.isEmpty { return nil } else { throw wrong } }
            return text.isEmpty ? nil : .object(["value": .string(try short(text, attribute))])
        case (.complex, .array(let values)) where !attribute.isMany && values.count <= 1:
            return try values.first.flatMap { try one($0, attribute) }
        case (.boolean, .bool): return value
        case (.boolean, .string(let text)):
            switch text.lowercased() {
            case "true": return .bool(true)
            case "false": return .bool(false)
            case "": return nil
            default: throw wrong
            }
        case (.string, .string(let text)), (.reference, .string(let text)), (.dateTime, .string(let text)):
            if attribute.kind == .dateTime, SCIMTime.instant(text) == nil { throw wrong }
            return text.isEmpty ? nil : .string(try short(text, attribute))
        case (.string, .int(let number)): return .string(String(number))
        case (.string, .bool(let flag)): return .string(flag ? "true" : "false")
        case (.string, .array(let values)) where !attribute.isMany && values.count <= 1: return try values.first.flatMap { try one($0, attribute) }
        default: throw wrong
        }
    }
    private static func short(_ text: String, _ attribute: SCIMAttribute) throws -> String {
        guard text.utf8.count <= SCIMLimits.textCharacters, !text.utf8.contains(0) else { throw SCIMRefusal.invalidValue(attribute.name, why: "long") }
        return text
    }
}

/// Which attributes an answer has: RFC 7644, section 3.9.
package struct SCIMProjection: Sendable {
    private enum Way { case all, only([SCIMPath]), without([SCIMPath]) }
    private let way: Way
    private let type: SCIMType

    /// - Parameters: comma-separated lists of `attributes` and `excludedAttributes`; unknown names select nothing.
    /// - Throws: ``SCIMRefusal`` when both are given.
    package init(attributes: String?, excluded: String?, _ type: SCIMType) throws {
        self.type = type
        func paths(_ text: String) -> [SCIMPath] { text.split(separator: ",").compactMap { type.path($0.trimmingSpaces()) } }
        switch (attributes.flatMap { $0.isEmpty ? nil : $0 }, excluded.flatMap { $0.isEmpty ? nil : $0 }) {
        case (nil, nil): way = .all
        case (let text?, nil): way = .only(paths(text))
        case (nil, let text?): way = .without(paths(text))
        default: throw SCIMRefusal.invalidValue("excludedAttributes", why: "both")
        }
    }
    /// Whether an attribute of the resource itself is wanted at all, so that it need not be read.
    package func wants(_ name: String) -> Bool {
        switch way {
        case .all: true
        case .only(let paths): paths.contains { $0.space == nil && $0.attribute?.name == name }
        case .without(let paths): !paths.contains { $0.space == nil && $0.attribute?.name == name && $0.part == nil }
        }
    }

    package func applied(to resource: [String: JSONValue]) -> [String: JSONValue] {
        switch way {
        case .all: return resource
        case .without(let paths):
            var out = resource
            for path in paths where path.attribute?.isAlwaysReturned != true { Self.remove(path, from: &out) }
            return out
        case .only(let paths):
            var out: [String: JSONValue] = [:]
            for name in ["schemas", "id"] { out[name] = resource[name] }
            for path in paths { Self.copy(path, from: resource, into: &out) }
            return out
        }
    }
    private static func remove(_ path: SCIMPath, from place: inout [String: JSONValue]) {
        guard let space = path.space else { return removeHere(path, from: &place) }
        guard path.attribute != nil, case .object(var inner)? = place[space] else { place[space] = nil; return }
        removeHere(path, from: &inner)
        place[space] = inner.isEmpty ? nil : .object(inner)
    }
    private static func removeHere(_ path: SCIMPath, from place: inout [String: JSONValue]) {
        guard let name = path.attribute?.name else { return }
        guard let part = path.part?.name else { place[name] = nil; return }
        place[name] = place[name].map { each($0) { $0.filter { $0.key != part } } }
    }
    private static func copy(_ path: SCIMPath, from resource: [String: JSONValue], into out: inout [String: JSONValue]) {
        guard let space = path.space else { return copyHere(path, from: resource, into: &out) }
        guard case .object(let inner)? = resource[space] else { return }
        var kept: [String: JSONValue] = if case .object(let known)? = out[space] { known } else { [:] }
        if path.attribute == nil { kept = inner } else { copyHere(path, from: inner, into: &kept) }
        if !kept.isEmpty { out[space] = .object(kept) }
    }
    private static func copyHere(_ path: SCIMPath, from resource: [String: JSONValue], into out: inout [String: JSONValue]) {
        guard let name = path.attribute?.name, let found = resource[name] else { return }
        guard let part = path.part?.name else { out[name] = found; return }
        let picked = each(found) { $0.filter { $0.key == part } }
        guard !SCIMValues.isEmpty(picked) else { return }
        guard let known = out[name] else { out[name] = picked; return }
        switch (known, picked) {
        case (.object(let a), .object(let b)): out[name] = .object(a.merging(b) { $1 })
        case (.array(let a), .array(let b)) where a.count == b.count:
            out[name] = .array(zip(a, b).map { a, b in if case (.object(let a), .object(let b)) = (a, b) { .object(a.merging(b) { $1 }) } else { a } })
        default: break
        }
    }
    private static func each(_ value: JSONValue, _ change: ([String: JSONValue]) -> [String: JSONValue]) -> JSONValue {
        switch value {
        case .object(let members): .object(change(members))
        case .array(let elements): .array(elements.map { each($0, change) })
        default: value
        }
    }
}
