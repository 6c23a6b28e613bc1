import Kernel
import People
import Tables
import Testing
@testable import Roster

func planOrganizations(_ csv: String, known: [KnownOrganization] = [], own: [CustomField] = []) throws -> (planned: [PlannedOrganization], problems: [(line: Int, reason: RosterReason)]) {
    let table = try TableReader.table(Array(csv.utf8)), options = RosterOptions()
    let mapping = RosterMapping.guess(table.header, .organizations, systems: ["crm", "duns"], own: own, remembered: [:])
    let fields = Dictionary(own.map { ($0.key, $0) }, uniquingKeysWith: { a, _ in a })
    var rows: [OrganizationRow] = [], problems: [(line: Int, reason: RosterReason)] = [], unread: [Int: [String]] = [:]
    for record in table.rows {
        do throws(Unreadable) { rows.append(try OrganizationRow(line: record.line, cells: mapping.cells(record.cells), options, own: fields)) } catch {
            problems.append((record.line, error.reason))
            unread[record.line] = OrganizationPlan.words(Reading.externalIDs(mapping.cells(record.cells), options.system), mapping.cells(record.cells)[.name])
        }
    }
    let plan = OrganizationPlan(rows, known: known, unread: unread).planned
    for one in plan { if let reason = one.reason { problems.append((one.row.line, reason)) } }
    return (plan.filter { $0.reason == nil }, problems.sorted { $0.line < $1.line })
}
private func plan(_ csv: String, known: [KnownOrganization] = []) throws -> (planned: [PlannedOrganization], problems: [(line: Int, reason: RosterReason)]) { try planOrganizations(csv, known: known) }
private func known(_ value: String, name: String = "Northwind", parent: String? = nil, distributors: [String] = [], isVendor: Bool = false) -> KnownOrganization {
    KnownOrganization(
        id: OrganizationID(value), externalIDs: [ExternalID(system: "crm", value: value)], name: name, country: "DE", region: "EMEA", type: .reseller,
        parent: parent.map { OrganizationID($0) }, ownership: parent == nil ? nil : 100,
        links: distributors.map { .init(id: "link-" + $0, distributor: OrganizationID($0), country: nil, region: nil, grants: [.counts], from: Day(iso: "2025-01-01")!, lastDay: nil) },
        isVendor: isVendor)
}

@Suite("The plan of a file of organizations") struct OrganizationPlanTests {
    @Test("takes rows in any order, with parents and distributors that come later in the file")
    func anyOrder() throws {
        let made = try plan("""
            External ID;Company;Land;Typ;Parent;Ownership;Distributors
            C;Child;Deutschland;Systemhaus;P;75 %;D
            P;Parent;FR;;;;
            D;Big Disti;nl;distributor;;;
            """)
        #expect(made.problems.isEmpty && made.planned.map(\.state) == [.new, .new, .new])
        #expect(made.planned[0].parent == .line(3) && made.planned[0].row.ownership == 75 && made.planned[0].links.map(\.distributor) == [.line(4)])
        #expect(made.planned.map(\.row.country) == ["DE", "FR", "NL"] && made.planned[0].row.type == .integrator && made.planned[2].row.type == .distributor)
    }

    @Test("changes nothing when the same file comes again, and only what a file says")
    func repeatable() throws {
        let now = [known("A", name: "Anton"), known("B", name: "Berta", parent: "A", distributors: ["A"])]
        let same = try plan("id,name,country,region,type,parent,distributors\nA,Anton,DE,EMEA,reseller,,\nB,Berta,,,,A,A", known: now)
        #expect(same.planned.map(\.state) == [.unchanged, .unchanged] && same.problems.isEmpty)
        let renamed = try plan("id,name\nB,Southwind", known: now)
        #expect(renamed.planned[0].changes == [RosterChange(.name, "Berta", "Southwind")] && renamed.planned[0].parent == nil)
    }

    @Test("names what is wrong with each row and takes the others", arguments: [
        ("\n,,DE,,,", RosterReason.missing(.externalID)), ("X,,DE,,,", .missing(.name)), ("X,Name,,,,", .missing(.country)),
        ("X,Name,Atlantis,,,", .country("Atlantis")), ("X,Name,DE,bakery,,", .type("bakery")),
        ("X,Name,DE,,,101", .ownership("101")), ("X,Name,DE,,Nobody,", .parentUnknown("Nobody")), ("X,Name,DE,,X,", .ownParent), ("V,Other,DE,,,", .vendorItself),
        ("X,\(String(repeating: "n", count: 201)),DE,,,", .tooLong(.name, limit: 200)), ("G,Good,DE,,,", .repeated(line: 2)),
    ])
    func reasons(row: String, reason: RosterReason) throws {
        let made = try plan("id,name,country,type,parent,ownership\nG,Good,DE,,,\n" + row, known: [known("V", isVendor: true)])
        #expect(made.problems.map(\.reason) == [reason])
        #expect(made.planned.map(\.row.externalIDs.first?.value) == ["G"])
    }

    @Test("two rows that say different things about one organization are both refused")
    func contradicted() throws {
        #expect(try plan("id,name,country\nG,Good,DE\nG,Other,DE").problems.map(\.reason) == [.contradicted(line: 3), .contradicted(line: 2)])
    }

    @Test("refuses circles of parents, within the file and with what is known, and whoever hangs on a refused row")
    func circles() throws {
        let inFile = try plan("id,name,country,parent\nA,A1,DE,B\nB,B1,DE,C\nC,C1,DE,A\nD,D1,DE,C\nE,E1,DE,")
        #expect(inFile.planned.map(\.row.name) == ["E1"])
        #expect(inFile.problems.filter { $0.reason == .parentCircle }.map(\.line) == [2, 3, 4])
        let withKnown = try plan("id,parent\nA,B", known: [known("A", name: "Anton"), known("B", name: "Berta", parent: "A")])
        #expect(withKnown.planned.isEmpty && withKnown.problems.map(\.reason) == [.parentCircle])
        let chained = try plan("id,name,country,parent\nA,A1,Atlantis,\nB,B1,DE,A")
        #expect(chained.problems.map(\.reason) == [.country("Atlantis"), .refersToRefused(line: 2)] && chained.planned.isEmpty)
    }

    @Test("any number of systems name an organization; ids of two organizations in one row are refused; a name in its country finds one without ids")
    func ids() throws {
        var one = known("A", name: "Anton")
        one.externalIDs.append(ExternalID(system: "duns", value: "99"))
        let two = known("B", name: "Berta")
        #expect(try plan("DUNS,name\n99,Anton", known: [one, two]).planned[0].existing == one.id)
        #expect(try plan("DUNS,id:crm\n99,B", known: [one, two]).problems.map(\.reason) == [.externalSplit])
        let named = try plan("name,country,id:sap\nBerta,DE,S1", known: [one, two])
        #expect(named.planned[0].existing == two.id && named.planned[0].changes == [RosterChange(.id("sap"), nil, "S1")])
        #expect(try plan("name,country,id:crm\nBerta,DE,Z", known: [one, two]).problems.map(\.reason) == [.nameTaken("Berta")])
    }

    @Test("distributor links come with area, days and grants")
    func links() throws {
        let made = try plan("""
            id,name,country,distributors
            D,Disti,DE,
            R,Reseller,AT,"D (country=Österreich; region=West; from=1.1.2026; to=2026-12-31; grants=counts+people)"
            X,Xavier,AT,D (colour=red)
            """)
        let wish = made.planned[1].links[0].wish
        #expect(wish.country == "AT" && wish.region == "West" && wish.grants == [.counts, .people] && wish.from == Day(iso: "2026-01-01") && wish.lastDay == Day(iso: "2026-12-31"))
        #expect(made.problems.map(\.reason) == [.distributorDetail("colour=red")])
    }
}
