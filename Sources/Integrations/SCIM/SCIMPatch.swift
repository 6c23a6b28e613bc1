package import JSON
import People

/// One operation of a PATCH (RFC 7644, section 3.5.2) in whatever shape it was sent: `Add` and `add`, with a path or without,
/// dotted and filtered names as members of a path-less value, values as objects, arrays or bare ids.
package struct SCIMOperation: Sendable {
    package enum Kind: String, Sendable { case add, replace, remove }
    package let kind: Kind
    package let target: SCIMTarget
    package let value: JSONValue?

    /// The operations of a request; those on attributes that Laurel does not keep are left out.
    /// - Throws: ``SCIMRefusal``
    package static func read(_ body: JSONValue, _ type: SCIMType) throws -> [SCIMOperation] {
        guard case .object(let members) = body, let found = member("operations", members) else { throw SCIMRefusal.invalidSyntax("Operations") }
        let list: [JSONValue] = if case .array(let values) = found { values } else { [found] }
        guard !list.isEmpty else { throw SCIMRefusal.invalidSyntax("Operations") }
        guard list.count <= SCIMLimits.patchOperations else { throw SCIMRefusal.tooMany }
        return try list.flatMap { try one($0, type) }
    }
    private static func member(_ name: String, _ members: [String: JSONValue]) -> JSONValue? { members[name] ?? members.first { $0.key.lowercased() == name }?.value }

    private static func one(_ value: JSONValue, _ type: SCIMType) throws -> [SCIMOperation] {
        guard case .object(let members) = value, let name = member("op", members)?.string, let kind = Kind(rawValue: name.lowercased()) else {
            throw SCIMRefusal.invalidSyntax("op")
        }
        let given = member("value", members), path = member("path", members)
        if let path, path != .null {
            guard let text = path.string?.trimmingSpaces() else { throw SCIMRefusal.invalidPath("") }
            if !text.isEmpty { return try at(text, kind, given, type) }
        }
        guard kind != .remove else { throw SCIMRefusal.noTarget("") }
        guard case .object(let values)? = given else { throw SCIMRefusal.invalidValue("value", why: "object") }
        return try values.sorted { $0.key < $1.key }.flatMap { try member($0.key, $0.value, kind, type) }
    }
    /// A member of a path-less value: read-only ones come along in what clients send back and say nothing.
    private static func member(_ name: String, _ value: JSONValue, _ kind: Kind, _ type: SCIMType) throws -> [SCIMOperation] {
        if let space = type.extended(name), case .object(let inner) = value {
            return try inner.sorted { $0.key < $1.key }.flatMap { try member("\(space.id):\($0.key)", $0.value, kind, type) }
        }
        if type.path(name)?.attribute?.mutability == .readOnly || name.lowercased().hasSuffix(":schemas") { return [] }
        return try at(name, kind, value, type)
    }
    private static func at(_ text: String, _ kind: Kind, _ value: JSONValue?, _ type: SCIMType) throws -> [SCIMOperation] {
        let name = text.prefix { $0 != "." && $0 != "[" }.lowercased()
        if SCIMSchemas.notKept.contains(name) || SCIMSchemas.notKept.contains(name.replacing(type.schema.id.lowercased() + ":", with: "")) { return [] }
        let target = try SCIMTarget(text, type)
        if target.path.attribute?.mutability == .readOnly || target.path.part?.mutability == .readOnly { throw SCIMRefusal.mutability(target.path.text) }
        if kind != .remove, value == nil { throw SCIMRefusal.invalidValue(text, why: "missing") }
        if target.path.attribute == nil, let space = target.path.space {
            guard kind != .remove else { return [SCIMOperation(kind: kind, target: target, value: nil)] }
            guard case .object? = value else { throw SCIMRefusal.invalidValue(space, why: "object") }
            return try member(space, value ?? .null, kind, type)
        }
        return [SCIMOperation(kind: kind, target: target, value: value)]
    }
}

package enum SCIMPatch {
    /// A resource with the operations done one after the other.
    /// - Throws: ``SCIMRefusal``
    package static func applied(_ operations: [SCIMOperation], to resource: [String: JSONValue]) throws -> [String: JSONValue] {
        var out = resource
        for operation in operations {
            let path = operation.target.path
            guard let space = path.space else { try apply(operation, &out); continue }
            var inner: [String: JSONValue] = if case .object(let known)? = out[space] { known } else { [:] }
            if path.attribute == nil { inner = [:] } else { try apply(operation, &inner) }
            out[space] = inner.isEmpty ? nil : .object(inner)
        }
        return out
    }

    private static func apply(_ operation: SCIMOperation, _ place: inout [String: JSONValue]) throws {
        let path = operation.target.path
        guard let attribute = path.attribute else { return }
        let before = place[attribute.name]
        if let filter = operation.target.filter {
            place[attribute.name] = try filtered(operation, attribute, filter, before)
        } else if let part = path.part {
            place[attribute.name] = try onPart(operation, attribute, part, before)
        } else {
            place[attribute.name] = try whole(operation, attribute, before)
        }
        place[attribute.name] = onePrimary(place[attribute.name], before)
    }

    private static func whole(_ operation: SCIMOperation, _ attribute: SCIMAttribute, _ before: JSONValue?) throws -> JSONValue? {
        if operation.kind == .remove {
            guard attribute.isMany, let value = operation.value, !SCIMValues.isEmpty(value) else { return nil }
            return without(elements(before), elements(try SCIMReading.coerced(value, attribute)))
        }
        guard let value = try SCIMReading.coerced(operation.value ?? .null, attribute) else { return operation.kind == .add ? before : nil }
        if attribute.isMany {
            guard operation.kind == .add else { return value }
            return .array(added(elements(value), to: elements(before)))
        }
        if case .object(let new) = value, case .object(let old)? = before { return .object(old.merging(new) { $1 }) }
        return value
    }
    private static func onPart(_ operation: SCIMOperation, _ attribute: SCIMAttribute, _ part: SCIMAttribute, _ before: JSONValue?) throws -> JSONValue? {
        let value = operation.kind == .remove ? nil : try SCIMReading.coerced(operation.value ?? .null, part)
        guard attribute.isMany else {
            var members: [String: JSONValue] = if case .object(let known)? = before { known } else { [:] }
            members[part.name] = value
            return members.isEmpty ? nil : .object(members)
        }
        let known = elements(before)
        if known.isEmpty { return value.map { .array([.object([part.name: $0])]) } }
        return array(known.map { setting(part.name, value, $0) })
    }
    private static func filtered(_ operation: SCIMOperation, _ attribute: SCIMAttribute, _ filter: SCIMFilter, _ before: JSONValue?) throws -> JSONValue? {
        func fits(_ element: JSONValue) -> Bool { if case .object(let members) = element { filter.matches(members) } else { false } }
        let known = elements(before), part = operation.target.path.part
        if operation.kind == .remove {
            return array(known.compactMap { element in !fits(element) ? element : part.map { setting($0.name, nil, element) } }.filter { !SCIMValues.isEmpty($0) })
        }
        let value: JSONValue? = if let part { try SCIMReading.coerced(operation.value ?? .null, part) } else {
            try elements(SCIMReading.coerced(operation.value ?? .null, attribute)).first
        }
        func changed(_ element: JSONValue) -> JSONValue {
            if let part { return setting(part.name, value, element) }
            if case .object(let old) = element, case .object(let new)? = value { return .object(old.merging(new) { $1 }) }
            return value ?? element
        }
        if known.contains(where: fits) { return array(known.map { fits($0) ? changed($0) : $0 }) }
        // Nothing to replace; but an addition makes the element that its filter describes, as directories mean it.
        guard operation.kind == .add, let described = described(filter) else { throw SCIMRefusal.noTarget(operation.target.path.text) }
        return array(known + [changed(.object(described))])
    }
    /// The element that a filter of equalities describes; nil for other filters.
    private static func described(_ filter: SCIMFilter) -> [String: JSONValue]? {
        switch filter {
        case .compare(let path, .eq, let value): path.attribute.map { [$0.name: value] }
        case .and(let a, let b): described(a).flatMap { a in described(b).map { a.merging($0) { $1 } } }
        default: nil
        }
    }

    // MARK: elements

    private static func elements(_ value: JSONValue?) -> [JSONValue] {
        switch value {
        case nil, .null?: []
        case .array(let values)?: values
        case let single?: [single]
        }
    }
    private static func array(_ elements: [JSONValue]) -> JSONValue? { elements.isEmpty ? nil : .array(elements) }
    private static func setting(_ name: String, _ value: JSONValue?, _ element: JSONValue) -> JSONValue {
        var members: [String: JSONValue] = if case .object(let known) = element { known } else { ["value": element] }
        members[name] = value
        return .object(members)
    }
    /// New elements behind the known ones; one with a known value and kind takes its place.
    private static func added(_ new: [JSONValue], to known: [JSONValue]) -> [JSONValue] {
        var out = known
        for element in new {
            let same = out.firstIndex { $0 == element || $0["value"] != nil && $0["value"] == element["value"] && ($0["type"] == element["type"] || element["type"] == nil) }
            guard let same else { out.append(element); continue }
            if case .object(let old) = out[same], case .object(let given) = element { out[same] = .object(old.merging(given) { $1 }) }
        }
        return out
    }
    private static func without(_ known: [JSONValue], _ gone: [JSONValue]) -> JSONValue? {
        array(known.filter { element in
            !gone.contains { $0 == element || $0["value"] != nil && $0["value"] == element["value"] && ($0["type"] == nil || $0["type"] == element["type"]) }
        })
    }
    /// Of several primary elements the one that became so stays (RFC 7644, section 3.5.2).
    private static func onePrimary(_ value: JSONValue?, _ before: JSONValue?) -> JSONValue? {
        let now = elements(value), old = elements(before)
        let marked = now.indices.filter { now[$0]["primary"] == .bool(true) }
        guard marked.count > 1 else { return value }
        let kept = marked.last { !old.contains(now[$0]) } ?? marked[marked.count - 1]
        return .array(now.enumerated().map { index, element in index != kept && marked.contains(index) ? setting("primary", .bool(false), element) : element })
    }
}
