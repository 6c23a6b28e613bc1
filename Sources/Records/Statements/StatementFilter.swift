import Kernel
import Store
import XAPI

/// Which statements somebody asks for (Communication 2.1.3), as conditions on keys and a range of positions.
struct StatementFilter: Sendable {
    /// Each is met by any one of its keys.
    private(set) var conditions: [[Int64]] = []
    /// Whose statements, where keys are not the vendor's: the hash of a key is no fence by itself.
    private let organizations: [String]?
    /// Positions above and below which nothing is given.
    var above: Int64 = -1
    var below: Int64 = .max
    var isAscending = false
    /// Gives voided statements too.
    var withVoided = false
    /// Only statements of this credential (the scope statements/read/mine).
    var credential: String?

    /// - Parameter scopes: prefixes of keys within the asker's reach: "" for all of a vendor.
    init(agent: AgentKey? = nil, withRelatedAgents: Bool = false, verb: String? = nil, activity: String? = nil, withRelatedActivities: Bool = false, registration: String? = nil,
         mine: (credential: String, authority: AgentKey)? = nil, scopes: [String]) {
        organizations = scopes.contains("") ? nil : scopes
        func condition(_ texts: [String]) { conditions.append(scopes.flatMap { scope in texts.map { StatementKeys.hash($0, scope: scope) } }) }
        // Those that leave least come first: the first one leads the search.
        if let registration { condition([StatementKeys.registration(registration)]) }
        if let agent { condition([StatementKeys.agent(agent)] + (withRelatedAgents ? [StatementKeys.relatedAgent(agent)] : [])) }
        if let verb, let activity, !withRelatedActivities {
            condition([StatementKeys.verbAndActivity(verb, activity)])
        } else {
            if let activity { condition([StatementKeys.activity(activity)] + (withRelatedActivities ? [StatementKeys.relatedActivity(activity)] : [])) }
            if let verb { condition([StatementKeys.verb(verb)]) }
        }
        if let mine {
            credential = mine.credential
            if conditions.isEmpty { condition([StatementKeys.relatedAgent(mine.authority)]) }
        }
        if conditions.isEmpty, scopes != [""] { condition([StatementKeys.everything]) }
    }

    /// As somebody on a page asks: any of several agents, verbs by any of their addresses.
    init(agents: [AgentKey], verbs: [String], activity: String?, registration: String?, withRelated: Bool, scopes: [String]) {
        organizations = scopes.contains("") ? nil : scopes
        func condition(_ texts: [String]) { conditions.append(scopes.flatMap { scope in texts.map { StatementKeys.hash($0, scope: scope) } }) }
        if let registration { condition([StatementKeys.registration(registration)]) }
        if !agents.isEmpty { condition(agents.flatMap { [StatementKeys.agent($0)] + (withRelated ? [StatementKeys.relatedAgent($0)] : []) }) }
        if let activity, !verbs.isEmpty, !withRelated {
            condition(verbs.map { StatementKeys.verbAndActivity($0, activity) })
        } else {
            if let activity { condition([StatementKeys.activity(activity)] + (withRelated ? [StatementKeys.relatedActivity(activity)] : [])) }
            if !verbs.isEmpty { condition(verbs.map(StatementKeys.verb)) }
        }
        if conditions.isEmpty, scopes != [""] { condition([StatementKeys.everything]) }
    }

    /// Only what has one of some keys besides.
    mutating func restrict(toAnyOf hashes: [Int64]) { conditions.append(hashes) }
    /// Statements stored later than the instant.
    mutating func after(_ since: Instant) { above = max(above, Positions.first(of: Instant(milliseconds: since.milliseconds + 1)) - 1) }
    /// Statements stored at the instant or before it.
    mutating func through(_ until: Instant) { below = min(below, Positions.first(of: Instant(milliseconds: until.milliseconds + 1))) }

    /// The statements in order, voided ones left out, `limit` at most.
    func find(limit: Int, vendor: VendorID, _ tx: Transaction) throws -> [StoredStatement] {
        guard !conditions.isEmpty else { return try tx.query(whole(limit, vendor)).map(StatementStore.read) }
        var places = try walk(vendor, tx), found: [StoredStatement] = [], most = limit
        while found.count < limit {
            let some = try places.take(most)
            if some.isEmpty { break }
            // Where many are voided or another's, more are looked at each time.
            most = min(max(most, 50) * 2, 2000)
            let rows = try tx.query("SELECT \(StatementStore.columns) FROM xapi_statement s WHERE s.vendor_id = \(vendor) AND s.position IN \(list: some) \(others)")
            found += try rows.map(StatementStore.read).sorted { isAscending ? $0.position < $1.position : $0.position > $1.position }
        }
        return Array(found.prefix(limit))
    }
    /// How many statements there are, counted up to a bound.
    func count(upTo most: Int, vendor: VendorID, _ tx: Transaction) throws -> Int {
        guard !conditions.isEmpty else { return try tx.count("SELECT count(*) AS found FROM (\(whole(most, vendor, "s.position"))) AS counted") }
        var places = try walk(vendor, tx), found = 0
        while found < most {
            let some = try places.take(min(most - found, 2000))
            if some.isEmpty { break }
            found += try tx.count("SELECT count(*) AS found FROM xapi_statement s WHERE s.vendor_id = \(vendor) AND s.position IN \(list: some) \(others)")
        }
        return found
    }

    /// The places that meet all conditions, one after the other.
    private struct Walk {
        var conditions: [KeyWalk]
        let isAscending: Bool
        let above: Int64
        let below: Int64
        var target: Int64?

        mutating func take(_ most: Int) throws -> [Int64] {
            var taken: [Int64] = []
            while taken.count < most, let from = target {
                // Beyond the range nothing is looked for, however far apart the keys lie.
                guard let place = try conditions.meet(from, last: isAscending ? below - 1 : above + 1), place > above, place < below else {
                    target = nil
                    break
                }
                taken.append(place)
                target = isAscending ? place + 1 : place - 1
            }
            return taken
        }
    }
    private func walk(_ vendor: VendorID, _ tx: Transaction) throws -> Walk {
        let shelf = try KeyShelf(vendor: vendor, tx)
        return Walk(conditions: conditions.map { KeyWalk(shelf, $0, isAscending: isAscending) }, isAscending: isAscending, above: above, below: below,
                    target: isAscending ? (above == .max ? nil : above + 1) : (below == .min ? nil : below - 1))
    }

    private var others: SQL {
        var sql: SQL = withVoided ? .empty : "AND s.voided_by IS NULL"
        if let credential { sql += " AND s.credential_id = \(credential)" }
        if let organizations { sql += " AND s.organization_id IN \(list: organizations)" }
        return sql
    }
    private func whole(_ limit: Int, _ vendor: VendorID, _ columns: SQL = StatementStore.columns) -> SQL {
        """
        SELECT \(columns) FROM xapi_statement s
        WHERE s.vendor_id = \(vendor) AND s.position > \(above) AND s.position < \(below) \(others)
        ORDER BY \(isAscending ? "s.position ASC" : "s.position DESC" as SQL) LIMIT \(limit)
        """
    }
}
