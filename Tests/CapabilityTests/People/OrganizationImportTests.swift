import App
import HTTPTypes
import Support
import Ledger
import Store
import Web
import Kernel
import People
import Testing

private func plan(_ csv: String, known: [KnownOrganization] = []) throws -> OrganizationImportPlan {
    OrganizationImportPlan(try CSVReader.table(Array(csv.utf8)), known: known, defaultSystem: "crm")
}
private func known(
    _ value: String, name: String = "Northwind", parent: String? = nil, distributors: [String] = [], isVendor: Bool = false
) -> KnownOrganization {
    KnownOrganization(
        id: OrganizationID(value), externalIDs: [ExternalID(system: "crm", value: value)], name: name, country: "DE", region: "EMEA",
        type: .reseller, parent: parent.map { OrganizationID($0) }, ownership: parent == nil ? nil : 100,
        distributors: Set(distributors.map { OrganizationID($0) }), isVendor: isVendor)
}

@Suite("An import of organizations") struct OrganizationImportTests {
    @Test("takes rows in any order, with parents and distributors that come later in the file")
    func anyOrder() throws {
        let plan = try plan("""
            External ID;Company;Land;Typ;Parent;Ownership;Distributors
            C;Child;Deutschland;Systemhaus;P;75 %;D
            P;Parent;FR;;;;
            D;Big Disti;nl;distributor;;;
            """)
        #expect(plan.problems.isEmpty && plan.count(.create) == 3)
        #expect(plan.steps[0].parent == .step(1) && plan.steps[0].ownership == 75 && plan.steps[0].newDistributors == [.step(2)])
        #expect(plan.steps.map(\.country) == ["DE", "FR", "NL"] && plan.steps.map(\.type) == [.integrator, .reseller, .distributor])
    }

    @Test("changes nothing when the same file comes again, and only what a file says")
    func repeatable() throws {
        let now = [known("A"), known("B", parent: "A", distributors: ["A"])]
        let same = try plan("id,name,country,region,type,parent,distributors\nA,Northwind,DE,EMEA,reseller,,\nB,Northwind,,,,A,A", known: now)
        #expect(same.count(.unchanged) == 2 && same.problems.isEmpty)
        let renamed = try plan("id,name\nB,Southwind", known: now)
        #expect(renamed.steps[0].changed == [.name] && renamed.steps[0].region == "EMEA" && renamed.steps[0].parent == nil)
    }

    @Test("names what is wrong with each row and takes the others", arguments: [
        ("\n,Name,DE,,,", OrganizationImportReason.missingExternalID), ("X,,DE,,,", .missing(.name)), ("X,Name,,,,", .missing(.country)),
        ("X,Name,Atlantis,,,", .unknownCountry("Atlantis")), ("X,Name,DE,bakery,,", .unknownType("bakery")),
        ("X,Name,DE,,,101", .badOwnership("101")), ("X,Name,DE,,Nobody,", .unknownParent("Nobody")), ("X,Name,DE,,X,", .ownParent),
        ("G,Other,DE,,,", .repeated(line: 2)), ("V,Other,DE,,,", .vendorItself),
        ("X,\(String(repeating: "n", count: 201)),DE,,,", .tooLong(.name, limit: 200)),
    ])
    func reasons(row: String, reason: OrganizationImportReason) throws {
        let plan = try plan("id,name,country,type,parent,ownership\nG,Good,DE,,,\n" + row, known: [known("V", isVendor: true)])
        #expect(plan.problems.map(\.reason) == [reason])
        #expect(plan.steps.map(\.externalID.value) == ["G"])
    }

    @Test("refuses circles of parents, within the file and with what is known, and whoever hangs on a refused row")
    func circles() throws {
        let inFile = try plan("id,name,country,parent\nA,A,DE,B\nB,B,DE,C\nC,C,DE,A\nD,D,DE,C\nE,E,DE,")
        #expect(inFile.steps.map(\.externalID.value) == ["E"])
        #expect(inFile.problems.filter { $0.reason == .parentCircle }.map(\.line) == [2, 3, 4])
        let withKnown = try plan("id,parent\nA,B", known: [known("A"), known("B", parent: "A")])
        #expect(withKnown.steps.isEmpty && withKnown.problems.map(\.reason) == [.parentCircle])
        let chained = try plan("id,name,country,parent\nA,A,Atlantis,\nB,B,DE,A")
        #expect(chained.problems.map(\.line) == [2, 3] && chained.steps.isEmpty)
    }

    @Test("asks for the column it cannot do without and passes over those it does not know")
    func columns() throws {
        #expect(try plan("name,country\nA,DE").missingColumns == [.externalID])
        #expect(try plan("id,name,country,Lucky number\nA,A,DE,7").ignoredHeadings == ["Lucky number"])
    }
}
