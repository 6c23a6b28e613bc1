package import Kernel

/// One helper for every bitemporal table (foundations 8). Such a table has, besides its own columns,
/// `vendor_id, row_id, <key>, valid_from, valid_to` (days, half open) and `recorded_from, recorded_to` (instants, half open).
/// A row is never updated but to close `recorded_to`; what we knew at any moment stays answerable.
package struct BitemporalTable: Sendable {
    let name: SQL
    /// The column that names the thing whose facts these are.
    let key: SQL
    /// The table's own columns, in the order of `Fact.values`.
    let columns: [SQL]
    package init(_ name: StaticString, key: StaticString, columns: [StaticString]) {
        self.name = SQL(name)
        self.key = SQL(key)
        self.columns = columns.map { SQL($0) }
    }

    /// A believed row.
    package struct Fact: Sendable {
        package let rowID: String
        package let validFrom: Day
        package let validTo: Day
        package let values: [SQLValue]
    }

    /// Believes, from `tx.now` on, that `values` hold in `[from, to)`; what was believed of other days stays as it was.
    /// - Returns: the new row's id.
    @discardableResult
    package func record(_ tx: Transaction, vendor: VendorID, key id: String, values: [SQLValue], from: Day, to: Day = .forever) throws -> String {
        try clear(tx, vendor: vendor, key: id, from: from, to: to)
        return try insert(tx, vendor: vendor, key: id, values: values, from: from, to: to)
    }

    /// Believes, from `tx.now` on, that nothing holds in `[from, to)`.
    package func clear(_ tx: Transaction, vendor: VendorID, key id: String, from: Day, to: Day = .forever) throws {
        for fact in try believed(tx, vendor: vendor, key: id) where fact.validFrom < to && from < fact.validTo {
            try tx.execute("""
                UPDATE \(name) SET recorded_to = \(tx.now) WHERE vendor_id = \(vendor) AND row_id = \(fact.rowID)
                """)
            if fact.validFrom < from { try insert(tx, vendor: vendor, key: id, values: fact.values, from: fact.validFrom, to: from) }
            if to < fact.validTo { try insert(tx, vendor: vendor, key: id, values: fact.values, from: to, to: fact.validTo) }
        }
    }

    /// Everything believed now of one key, by day.
    package func believed(_ tx: Transaction, vendor: VendorID, key id: String) throws -> [Fact] {
        try tx.query("""
            SELECT * FROM \(name) WHERE vendor_id = \(vendor) AND \(key) = \(id) AND recorded_to = \(Instant.forever)
            ORDER BY valid_from
            """).map { row in
            Fact(rowID: try row.text("row_id"), validFrom: try row.day("valid_from"), validTo: try row.day("valid_to"),
                 values: try columns.map { column in
                     let name = column.render(.sqlite).text
                     guard let index = row.columns.names.firstIndex(of: name) else { throw ColumnError(column: name, wanted: "there") }
                     return row.values[index]
                 })
        }
    }

    @discardableResult
    private func insert(_ tx: Transaction, vendor: VendorID, key id: String, values: [SQLValue], from: Day, to: Day) throws -> String {
        precondition(values.count == columns.count, "a value for each column")
        let rowID = tx.newID(of: Never.self).value
        var sql: SQL = "INSERT INTO \(name) (vendor_id, row_id, \(key), valid_from, valid_to, recorded_from, recorded_to"
        for column in columns { sql += ", " + column }
        sql += ") VALUES (\(vendor), \(rowID), \(id), \(from), \(to), \(tx.now), \(Instant.forever)"
        for value in values { sql += ", \(value)" }
        sql += ")"
        try tx.execute(sql)
        return rowID
    }
}

extension SQL {
    /// The condition that a bitemporal row holds on `day` as believed now.
    package static func holds(on day: Day) -> SQL {
        "recorded_to = \(Instant.forever) AND valid_from <= \(day) AND valid_to > \(day)"
    }
    /// The same for a row of alias `m`.
    package static func holds(_ alias: StaticString, on day: Day) -> SQL {
        let a = SQL(alias)
        return "\(a).recorded_to = \(Instant.forever) AND \(a).valid_from <= \(day) AND \(a).valid_to > \(day)"
    }
    /// The condition that the organization in `column` is within reach.
    package static func within(_ reach: Reach, organization column: StaticString) -> SQL {
        if reach.all { return "1 = 1" }
        if reach.organizations.isEmpty { return "1 = 0" }
        return "\(SQL(column)) IN \(list: reach.organizations)"
    }
    /// The condition that a row of a person at an organization is within reach: by organization, or one's own.
    package static func within(_ reach: Reach, organization: StaticString, person: StaticString) -> SQL {
        if reach.all { return "1 = 1" }
        guard let own = reach.person else { return within(reach, organization: organization) }
        if reach.organizations.isEmpty { return "\(SQL(person)) = \(own)" }
        return "(\(SQL(person)) = \(own) OR \(SQL(organization)) IN \(list: reach.organizations))"
    }
}
