package import JSON
import Kernel

extension Decision {
    /// The canonical text, members sorted: the same facts and rules give the same bytes in whatever order they came.
    package var bytes: [UInt8] { json.bytes }
    package var json: JSONValue {
        .object(["evaluator": .int(Int64(Self.evaluator)), "organization": .string(organization), "programme": .string(programme),
                 "programme_version": .int(Int64(programmeVersion)), "as_of": .string(asOf.description), "known_at": .int(knownAt.milliseconds),
                 "statuses": .array(statuses.map(\.json)),
                 "conflicts": .array(conflicts.map { .object(["code": .string($0.code.rawValue), "about": .array($0.about.map { .string($0) })]) }),
                 "dependencies": .array(dependencies.map { .string("\($0.kind.rawValue):\($0.name)") })])
    }
}

extension StatusDecision {
    package var json: JSONValue {
        var out = Written()
        out.put("status", status)
        out.put("obtain", obtain.json)
        out.put("retain", retain?.json)
        out.put("standing", standing.json)
        out.put("changes", changes.isEmpty ? nil : .array(changes.map(\.json)))
        return out.object
    }
}
extension Change {
    package var json: JSONValue {
        .object(["kind": .string(kind.rawValue), "cause": .string(cause.rawValue), "day": .string(day.description), "applied": .bool(isApplied), "told": .bool(isTold)])
    }
}
extension Standing {
    package var json: JSONValue {
        var out = Written()
        out.put("status", status)
        if let held {
            var inner = Written()
            inner.put("from", held.from)
            inner.put("locked_through", held.lockedThrough)
            inner.put("source", held.source.rawValue)
            out.put("held", inner.object)
        }
        if let risk {
            var inner = Written()
            inner.put("since", risk.since)
            inner.put("last_day", risk.lastDay)
            inner.put("cause", risk.cause.rawValue)
            out.put("risk", inner.object)
        }
        out.put("uncertain", flag: isUncertain)
        out.put("proposal", proposal.map { .bool($0) })
        return out.object
    }
}

extension Finding {
    package var json: JSONValue {
        var out = Written()
        out.put("path", path)
        out.put("kind", kind)
        out.put("verdict", verdict.rawValue)
        out.put("have", have)
        out.put("need", need)
        out.put("unit", unit?.rawValue)
        out.put("reasons", reasons.isEmpty ? nil : .array(reasons.map {
            .object(["code": .string($0.code.rawValue), "arguments": .object($0.arguments.mapValues { .string($0) })])
        }))
        out.put("fills", fills.isEmpty ? nil : .array(fills.map { .object(["what": .string($0.what), "person": .string($0.person)]) }))
        out.put("gap", gap?.json)
        out.put("nearest", nearest.isEmpty ? nil : .array(nearest.map { near in
            var out = Written()
            out.put("person", near.person)
            out.put("missing", near.missing.map(\.text))
            out.put("minutes", near.minutes)
            return out.object
        }))
        out.put("children", children.isEmpty ? nil : .array(children.map(\.json)))
        return out.object
    }
}
extension Award {
    var text: String { "\(kind.rawValue):\(code)" }
}
extension Gap {
    package var json: JSONValue {
        var out = Written()
        out.put("steps", steps.isEmpty ? nil : .array(steps.map { step in
            var out = Written()
            out.put("person", step.person)
            out.put("awards", step.awards.map(\.text))
            out.put("minutes", step.minutes)
            return out.object
        }))
        out.put("needs", needs.isEmpty ? nil : .array(needs.map { need in
            var out = Written()
            out.put("kind", need.kind.rawValue)
            out.put("name", need.name)
            out.put("amount", need.amount)
            out.put("currency", need.currency)
            out.put("day", need.day)
            return out.object
        }))
        out.put("smallest", .bool(isSmallest))
        return out.object
    }
}
