import JSON
import Kernel
package import ProgrammeRules

/// Reads what the next decision needs of a kept one, and what pages show of it.
package enum StandingText {
    package struct Fault: Error { let what: String }

    /// Where the organization stood after a decision.
    package static func standings(_ result: String) throws -> [Standing] {
        guard let tree = JSONValue(parsing: result), case .array(let statuses)? = tree["statuses"] else { throw Fault(what: "no statuses") }
        return try statuses.map { status in
            guard let standing = status["standing"] else { throw Fault(what: "no standing") }
            return try standing_(standing)
        }
    }
    private static func standing_(_ value: JSONValue) throws -> Standing {
        guard let id = value["status"]?.string else { throw Fault(what: "no status") }
        var standing = Standing(id)
        if let held = value["held"] {
            guard let source = held["source"]?.string.flatMap(HeldFact.Source.init(rawValue:)) else { throw Fault(what: "no source") }
            standing.held = .init(from: held["from"]?.string.flatMap { Day(iso: $0) }, lockedThrough: held["locked_through"]?.string.flatMap { Day(iso: $0) }, source: source)
        }
        if let risk = value["risk"] {
            guard let since = risk["since"]?.string.flatMap({ Day(iso: $0) }), let cause = risk["cause"]?.string.flatMap(Standing.Risk.Cause.init(rawValue:)) else {
                throw Fault(what: "no risk")
            }
            standing.risk = .init(since: since, lastDay: risk["last_day"]?.string.flatMap { Day(iso: $0) }, cause: cause)
        }
        if case .bool(true)? = value["uncertain"] { standing.isUncertain = true }
        if case .bool(let proposal)? = value["proposal"] { standing.proposal = proposal }
        return standing
    }

    /// Whether a decision says something else than the kept one, apart from its day and moment.
    static func differs(_ result: String, _ decision: Decision) -> Bool {
        JSONValue(parsing: result).map(said) != said(decision.json)
    }
    /// Findings and standings; what a decision changed is no part of where it left things.
    private static func said(_ decision: JSONValue) -> [JSONValue] {
        guard case .array(let statuses)? = decision["statuses"] else { return [] }
        return statuses.map { status in
            guard case .object(var members) = status else { return status }
            members["changes"] = nil
            return .object(members)
        }
    }
}
