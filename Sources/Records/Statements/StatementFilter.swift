import Kernel
import Store
import XAPI

/// Which statements somebody asks for (Communication 2.1.3), as conditions on keys and a range of positions.
struct StatementFilter: Sendable {
    /// Each is met by any one of its keys.
    private(set) var conditions: [[Int64]] = []
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

    /// Statements stored later than the instant.
    mutating func after(_ since: Instant) { above = max(above, Positions.first(of: Instant(milliseconds: since.milliseconds + 1)) - 1) }
    /// Statements stored at the instant or before it.
    mutating func through(_ until: Instant) { below = min(below, Positions.first(of: Instant(milliseconds: until.milliseconds + 1))) }

    /// The statements in order, voided ones left out, `limit` at most.
    func find(limit: Int, vendor: VendorID, _ tx: Transaction) throws -> [StoredStatement] {
        guard let leading = conditions.first else { return try tx.query(whole(limit, vendor)).map(StatementStore.read) }
        // One ordered walk for each key that leads, then the first of all together.
        var found: [Int64: StoredStatement] = [:]
        for hash in leading {
            for one in try tx.query(walk(hash, limit, vendor)).map(StatementStore.read) { found[one.position] = one }
        }
        let sorted = found.values.sorted { isAscending ? $0.position < $1.position : $0.position > $1.position }
        return Array(sorted.prefix(limit))
    }
    /// How many statements there are, counted up to a bound in one statement.
    /// - Precondition: one key leads at most: what is in several would count several times.
    func count(upTo most: Int, vendor: VendorID, _ tx: Transaction) throws -> Int {
        precondition(conditions.first.map { $0.count == 1 } ?? true, "several keys lead")
        let sought = conditions.first.map { walk($0[0], most, vendor, "k.position") } ?? whole(most, vendor, "s.position")
        return try tx.count("SELECT count(*) AS found FROM (\(sought)) AS counted")
    }
    private func order(_ column: SQL) -> SQL { column + (isAscending ? " ASC" : " DESC") }
    private func others(_ vendor: VendorID) -> SQL {
        let mask = StatementKeys.mask(vendor)
        var sql: SQL = withVoided ? .empty : "AND s.voided_by IS NULL"
        if let credential { sql += " AND s.credential_id = \(credential)" }
        for condition in conditions.dropFirst() {
            sql += " AND EXISTS (SELECT 1 FROM xapi_key e WHERE e.hash IN \(list: condition.map { $0 ^ mask }) AND e.position = s.position)"
        }
        return sql
    }
    private func walk(_ hash: Int64, _ limit: Int, _ vendor: VendorID, _ columns: SQL = StatementStore.columns) -> SQL {
        """
        SELECT \(columns) FROM xapi_key k JOIN xapi_statement s ON s.vendor_id = \(vendor) AND s.position = k.position
        WHERE k.hash = \(hash ^ StatementKeys.mask(vendor)) AND k.position > \(above) AND k.position < \(below) \(others(vendor))
        ORDER BY \(order("k.position")) LIMIT \(limit)
        """
    }
    private func whole(_ limit: Int, _ vendor: VendorID, _ columns: SQL = StatementStore.columns) -> SQL {
        """
        SELECT \(columns) FROM xapi_statement s
        WHERE s.vendor_id = \(vendor) AND s.position > \(above) AND s.position < \(below) \(others(vendor))
        ORDER BY \(order("s.position")) LIMIT \(limit)
        """
    }
}
