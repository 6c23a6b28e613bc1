package import Kernel

/// An organization as the database has it, for the plan to compare with.
package struct KnownOrganization: Sendable {
    package let id: OrganizationID
    package let externalIDs: [ExternalID]
    package let name: String
    package let country: String
    package let region: String
    package let type: OrganizationType
    package let parent: OrganizationID?
    /// Whole percent; nil without a parent.
    package let ownership: Int?
    package let distributors: Set<OrganizationID>
    package let isVendor: Bool
    package init(
        id: OrganizationID, externalIDs: [ExternalID], name: String, country: String, region: String, type: OrganizationType,
        parent: OrganizationID?, ownership: Int?, distributors: Set<OrganizationID>, isVendor: Bool
    ) {
        (self.id, self.externalIDs, self.name, self.country, self.region) = (id, externalIDs, name, country, region)
        (self.type, self.parent, self.ownership, self.distributors, self.isVendor) = (type, parent, ownership, distributors, isVendor)
    }
}

/// What an import would do: facts in, plan out. Nothing is written by planning; the same plan serves the preview and,
/// made again in the writing transaction, the import itself.
package struct OrganizationImportPlan: Sendable {
    /// One that exists already or that another row of the file makes.
    package enum Reference: Sendable, Hashable {
        case existing(OrganizationID)
        /// By position in `steps`.
        case step(Int)
    }
    package enum Kind: Sendable, Hashable { case create, update, unchanged }

    package struct Step: Sendable {
        package let line: Int
        package let externalID: ExternalID
        package let kind: Kind
        /// nil when it is made.
        package let existing: OrganizationID?
        package let name: String
        package let country: String
        package let region: String
        package let type: OrganizationType
        /// nil leaves the parent as it is.
        package let parent: Reference?
        package let ownership: Int?
        /// Links to add; links that exist are never taken away by an import.
        package let newDistributors: [Reference]
        package let changed: [OrganizationImportColumn]
    }
    package struct Problem: Sendable, Equatable {
        package let line: Int
        package let reason: OrganizationImportReason
    }

    package private(set) var steps: [Step] = []
    package private(set) var problems: [Problem] = []
    /// Headings that mean nothing to the import and were passed over.
    package let ignoredHeadings: [String]
    /// Columns that must be there and are not; then nothing is planned.
    package let missingColumns: [OrganizationImportColumn]

    package func count(_ kind: Kind) -> Int { steps.count { $0.kind == kind } }

    package init(_ table: CSVTable, known: [KnownOrganization], defaultSystem: String) {
        let columns = table.header.map { OrganizationImportColumn(heading: $0) }
        ignoredHeadings = zip(table.header, columns).filter { $0.1 == nil && !$0.0.isEmpty }.map(\.0)
        missingColumns = columns.contains(.externalID) ? [] : [.externalID]
        guard missingColumns.isEmpty else { return }
        var rows = readable(table, columns, defaultSystem)
        let byID = Dictionary(known.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let byExternal = Dictionary(known.flatMap { one in one.externalIDs.map { ($0, one) } }, uniquingKeysWith: { first, _ in first })
        var refused: [ExternalID: Int] = [:]
        removeUnfit(&rows, byExternal, &refused)
        breakCircles(&rows, byExternal, byID, &refused)
        removeUnfit(&rows, byExternal, &refused)
        let positions = Dictionary(uniqueKeysWithValues: rows.enumerated().map { ($0.element.externalID, $0.offset) })
        func reference(_ id: ExternalID) -> Reference? {
            if let one = byExternal[id] { return .existing(one.id) }
            return positions[id].map { .step($0) }
        }
        steps = rows.map { Self.step($0, byExternal[$0.externalID], reference) }
        problems.sort { ($0.line, "\($0.reason)") < ($1.line, "\($1.reason)") }
    }

    private mutating func readable(
        _ table: CSVTable, _ columns: [OrganizationImportColumn?], _ system: String
    ) -> [OrganizationImportRow] {
        var rows: [OrganizationImportRow] = [], lineOf: [ExternalID: Int] = [:]
        for row in table.rows {
            do throws(OrganizationImportRow.Unfit) {
                let read = try OrganizationImportRow(row, columns: columns, defaultSystem: system)
                if let earlier = lineOf[read.externalID] {
                    problems.append(Problem(line: row.line, reason: .repeated(line: earlier)))
                } else {
                    lineOf[read.externalID] = row.line
                    rows.append(read)
                }
            } catch {
                problems.append(Problem(line: row.line, reason: error.reason))
            }
        }
        return rows
    }

    /// Takes out rows that cannot be. One taken out may be another's parent: repeated until all that remain can.
    private mutating func removeUnfit(
        _ rows: inout [OrganizationImportRow], _ known: [ExternalID: KnownOrganization], _ refused: inout [ExternalID: Int]
    ) {
        var before = -1
        while before != rows.count {
            before = rows.count
            let inFile = Set(rows.map(\.externalID))
            var fit: [OrganizationImportRow] = []
            for row in rows {
                if let reason = Self.unfitness(row, known, inFile, refused) {
                    problems.append(Problem(line: row.line, reason: reason))
                    refused[row.externalID] = row.line
                } else {
                    fit.append(row)
                }
            }
            rows = fit
        }
    }

    private static func unfitness(
        _ row: OrganizationImportRow, _ known: [ExternalID: KnownOrganization], _ inFile: Set<ExternalID>, _ refused: [ExternalID: Int]
    ) -> OrganizationImportReason? {
        let one = known[row.externalID]
        if one?.isVendor == true { return .vendorItself }
        if one == nil {
            if row.name == nil { return .missing(.name) }
            if row.country == nil { return .missing(.country) }
        }
        func missing(_ id: ExternalID) -> Bool { known[id] == nil && !inFile.contains(id) }
        if let parent = row.parent, missing(parent) {
            return refused[parent].map { .refersToRefused(line: $0) } ?? .unknownParent(parent.value)
        }
        if let distributor = row.distributors.first(where: missing) {
            return refused[distributor].map { .refersToRefused(line: $0) } ?? .unknownDistributor(distributor.value)
        }
        return nil
    }

    /// Refuses every row that, with what is known, would make an organization its own ancestor.
    private mutating func breakCircles(
        _ rows: inout [OrganizationImportRow], _ known: [ExternalID: KnownOrganization], _ byID: [OrganizationID: KnownOrganization],
        _ refused: inout [ExternalID: Int]
    ) {
        enum Node: Hashable { case known(OrganizationID), new(ExternalID) }
        func node(_ id: ExternalID) -> Node { known[id].map { .known($0.id) } ?? .new(id) }
        var parentOf: [Node: Node] = [:]
        for one in byID.values { if let parent = one.parent { parentOf[.known(one.id)] = .known(parent) } }
        for row in rows { if let parent = row.parent { parentOf[node(row.externalID)] = node(parent) } }
        // Each node is walked over once: a walk that meets its own path has found a circle.
        var circle: Set<Node> = [], walked: Set<Node> = []
        for row in rows {
            var path: [Node] = [], onPath: [Node: Int] = [:]
            var at: Node? = node(row.externalID)
            while let here = at, !walked.contains(here) {
                walked.insert(here)
                onPath[here] = path.count
                path.append(here)
                at = parentOf[here]
                if let next = at, let start = onPath[next] { circle.formUnion(path[start...]) }
            }
        }
        var fit: [OrganizationImportRow] = []
        for row in rows {
            if row.parent != nil, circle.contains(node(row.externalID)) {
                problems.append(Problem(line: row.line, reason: .parentCircle))
                refused[row.externalID] = row.line
            } else {
                fit.append(row)
            }
        }
        rows = fit
    }

    private static func step(
        _ row: OrganizationImportRow, _ one: KnownOrganization?, _ reference: (ExternalID) -> Reference?
    ) -> Step {
        let parent = row.parent.flatMap(reference), links = row.distributors.compactMap(reference)
        let newLinks = links.filter { link in
            if case .existing(let id) = link, let one { return !one.distributors.contains(id) }
            return true
        }
        var changed: [OrganizationImportColumn] = []
        if let one {
            if let name = row.name, name != one.name { changed.append(.name) }
            if let country = row.country, country != one.country { changed.append(.country) }
            if let region = row.region, region != one.region { changed.append(.region) }
            if let type = row.type, type != one.type { changed.append(.type) }
            if let parent, one.parent.map({ Reference.existing($0) }) != parent { changed.append(.parent) }
            if let ownership = row.ownership, ownership != one.ownership, parent != nil || one.parent != nil { changed.append(.ownership) }
            if !newLinks.isEmpty { changed.append(.distributors) }
        }
        return Step(
            line: row.line, externalID: row.externalID, kind: one == nil ? .create : changed.isEmpty ? .unchanged : .update,
            existing: one?.id, name: row.name ?? one?.name ?? "", country: row.country ?? one?.country ?? "",
            region: row.region ?? one?.region ?? "", type: row.type ?? one?.type ?? .reseller, parent: parent,
            ownership: row.ownership ?? one?.ownership, newDistributors: newLinks, changed: changed)
    }
}
