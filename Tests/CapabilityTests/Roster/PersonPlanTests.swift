import HTML
import Kernel
import Mail
import People
import Testing
@testable import Roster

private let today = Day(iso: "2026-03-02")!
private let acme = OrganizationID("01900000-0000-7000-8000-00000000000a"), beta = OrganizationID("01900000-0000-7000-8000-00000000000b")
private let vendorOrganization = OrganizationID("01900000-0000-7000-8000-00000000000c")
private let lookup = OrganizationLookup([
    .init(id: acme, name: "Acme GmbH", isVendor: false, externalIDs: [ExternalID(system: "crm", value: "A-1")]),
    .init(id: beta, name: "Beta", isVendor: false, externalIDs: []),
])
private func row(_ line: Int, _ cells: [RosterField: String], _ options: RosterOptions = RosterOptions()) throws -> PersonRow {
    try PersonRow(line: line, cells: cells, options, lookup)
}
private func reason(_ cells: [RosterField: String]) -> RosterReason? {
    do { _ = try row(2, cells); return nil } catch { return (error as? Unreadable)?.reason }
}
private func person(_ email: String, _ name: String, at organizations: [OrganizationID], jobRoles: [String] = ["sales"]) -> PersonFacts.Person {
    var person = PersonFacts.Person(id: PersonID("person-" + email), name: name, email: email)
    person.memberships = organizations.map { .init(id: MembershipID("m-\(email)-\($0.value)"), organization: $0, jobRoles: jobRoles, from: Day(iso: "2025-01-01")!, lastDay: nil) }
    return person
}
private func facts(_ people: [PersonFacts.Person] = [], seesAll: Bool = true) -> PersonFacts {
    var facts = PersonFacts()
    facts.seesAll = seesAll
    facts.vendorOrganization = vendorOrganization
    for one in people {
        facts.byEmail[one.email] = one
        for id in one.externalIDs { facts.byExternal[id] = one }
    }
    return facts
}

@Suite("The plan of a file of people") struct PersonPlanTests {
    @Test("headings in English and German are understood, others passed over, and what was remembered wins")
    func headings() {
        let mapping = RosterMapping.guess(["E-Mail-Adresse", "Vorname", "Nachname", "Firma", "Funktion", "Eintrittsdatum", "Schuhgröße", "SAP-ID", "Grund"], .people, systems: ["sap"], remembered: [:])
        #expect(mapping.fields == [.email, .firstName, .lastName, .organization, .jobRoles, .start, .ignored, .id("sap"), .ignored])
        let taught = RosterMapping.guess(["Kontakt", "Mail"], .people, systems: [], remembered: ["kontakt": .email])
        #expect(taught.fields == [.email, .ignored])
        #expect(RosterMapping(fields: [.name]).problems(.people, hasOrganization: true) == [.columnMissing(.email)])
        #expect(RosterMapping(fields: [.email, .email]).problems(.people, hasOrganization: false) == [.fieldTwice(column: 1), .columnMissing(.organization)])
    }

    @Test("days are read as people write them", arguments: [
        ("2026-12-31", "2026-12-31"), ("31.12.2026", "2026-12-31"), ("31.12.26", "2026-12-31"), ("1.2.2026", "2026-02-01"), ("31/12/2026", "2026-12-31"), ("12/31/2026", "2026-12-31"),
        ("20261231", "2026-12-31"), ("31 Dez 2026", "2026-12-31"), ("Dec 31, 2026", "2026-12-31"), ("2026-12-31 12:00", "2026-12-31"), ("2026-12-31T10:00:00Z", "2026-12-31"), ("2026/1/5", "2026-01-05"),
        ("31.02.2026", nil), ("soon", nil), ("2026", nil), ("99999999", nil), ("12.31.2026", nil),
    ])
    func days(text: String, day: String?) { #expect(Reading.day(text)?.description == day) }

    @Test("a row that cannot be is told what is wrong with it", arguments: [
        ([RosterField.organization: "Acme GmbH"], RosterReason.missing(.email)), ([.email: "ana@", .organization: "Acme GmbH"], .email("ana@")),
        ([.email: "a@x.example"], .missing(.organization)), ([.email: "a@x.example", .organization: "Nowhere"], .organizationUnknown("Nowhere")),
        ([.email: "a@x.example", .organization: "A-1", .jobRoles: "sales, wizard"], .jobRole("wizard")), ([.email: "a@x.example", .organization: "A-1", .language: "tlh"], .language("tlh")),
        ([.email: "a@x.example", .organization: "A-1", .start: "32.1.2026"], .day(.start, "32.1.2026")),
        ([.email: "a@x.example", .organization: "A-1", .start: "2026-05-01", .lastDay: "2026-04-01"], .days),
        ([.email: "a@x.example", .organization: "A-1", .role: "vendorAdmin"], .role("vendorAdmin")),
        ([.email: "a@x.example", .organization: "A-1", .name: String(repeating: "n", count: 201)], .tooLong(.name, limit: 200)),
    ])
    func unreadable(cells: [RosterField: String], expected: RosterReason) { #expect(reason(cells) == expected) }

    @Test("new, changed, moved, unchanged: and a second run of the result changes nothing")
    func states() throws {
        let known = facts([person("ann@x.example", "Ann", at: [acme]), person("bob@x.example", "Bob", at: [acme]), person("cem@x.example", "Cem", at: [acme])])
        let rows = try [
            row(2, [.email: "Ann@x.example", .organization: "A-1", .name: "Ann"]), row(3, [.email: "bob@x.example", .organization: "crm:A-1", .name: "Bob B.", .jobRoles: "Technik"]),
            row(4, [.email: "cem@x.example", .organization: "Beta"]), row(5, [.email: "new@x.example", .organization: "Acme GmbH", .name: "New"]),
        ]
        let plan = PersonPlan.make(rows, known, RosterOptions(), today: today)
        #expect(plan.map(\.state) == [.unchanged, .changed, .moved, .new])
        #expect(plan[1].changes == [RosterChange(.name, "Bob", "Bob B."), RosterChange(.jobRoles, "sales", "engineer")])
        #expect(plan[2].act.step == .join(PersonID("person-cem@x.example"), leaving: MembershipID("m-cem@x.example-\(acme.value)")))
        var both = RosterOptions()
        both.elsewhere = .add
        #expect(PersonPlan.make(rows, known, both, today: today)[2].act.step == .join(PersonID("person-cem@x.example"), leaving: nil))
        // What the file made, as facts: nothing is left to do.
        var after = facts([person("ann@x.example", "Ann", at: [acme]), person("bob@x.example", "Bob B.", at: [acme], jobRoles: ["engineer"]), person("cem@x.example", "Cem", at: [beta]),
                           person("new@x.example", "New", at: [acme], jobRoles: [])])
        after.seats = [acme: 0]
        #expect(PersonPlan.make(rows, after, RosterOptions(), today: today).allSatisfy { $0.state == .unchanged && $0.act.step == .none })
    }

    @Test("the same person at two organizations of one file is a member of both and leaves none of them")
    func both() throws {
        let rows = try [row(2, [.email: "a@x.example", .organization: "A-1", .name: "A"]), row(3, [.email: "a@x.example", .organization: "Beta", .name: "A"])]
        let plan = PersonPlan.make(rows, facts([person("a@x.example", "A", at: [acme])]), RosterOptions(), today: today)
        #expect(plan.map(\.state) == [.unchanged, .new])
        #expect(plan[1].act.step == .join(PersonID("person-a@x.example"), leaving: nil))
    }

    @Test("a line that comes again is passed over, lines that contradict each other are both refused")
    func doubled() throws {
        let rows = try [
            row(2, [.email: "a@x.example", .organization: "A-1", .name: "A"]), row(3, [.email: "A@X.example", .organization: "Acme GmbH", .name: "A"]),
            row(4, [.email: "b@x.example", .organization: "A-1", .name: "B"]), row(5, [.email: "b@x.example", .organization: "A-1", .name: "Bee"]),
        ]
        let plan = PersonPlan.make(rows, facts(), RosterOptions(), today: today)
        #expect(plan.map(\.state) == [.new, .bad, .conflict, .conflict])
        #expect(plan.map(\.reason) == [nil, .repeated(line: 2), .contradicted(line: 5), .contradicted(line: 4)])
    }

    @Test("an external id of somebody else, one id on two people, somebody of the vendor and a full organization are conflicts")
    func conflicts() throws {
        var owner = person("own@x.example", "Own", at: [acme])
        owner.externalIDs = [ExternalID(system: "crm", value: "7")]
        var known = facts([owner, person("ann@x.example", "Ann", at: [acme]), person("vera@x.example", "Vera", at: [vendorOrganization])])
        known.seats = [acme: 1]
        let rows = try [
            row(2, [.email: "ann@x.example", .organization: "A-1", .externalID: "7"]), row(3, [.email: "p@x.example", .organization: "Beta", .name: "P", .externalID: "8"]),
            row(4, [.email: "q@x.example", .organization: "Beta", .name: "Q", .externalID: "8"]), row(5, [.email: "vera@x.example", .organization: "A-1"]),
            row(6, [.email: "z1@x.example", .organization: "A-1", .name: "Z"]), row(7, [.email: "z2@x.example", .organization: "A-1", .name: "Z"]),
        ]
        let plan = PersonPlan.make(rows, known, RosterOptions(), today: today)
        #expect(plan.map(\.reason) == [.externalTaken("crm: 7"), .externalTaken("crm: 8"), .externalTaken("crm: 8"), .vendorPerson, nil, .seatsFull(acme.value)])
        // The same id with a new address is the same person.
        let renamed = PersonPlan.make([try row(2, [.email: "own.new@x.example", .organization: "A-1", .externalID: "7"])], known, RosterOptions(), today: today)
        #expect(renamed[0].state == .changed && renamed[0].changes == [RosterChange(.email, "own@x.example", "own.new@x.example")])
    }

    @Test("whoever sees a part only invites, and an address of elsewhere is planned exactly as a new one")
    func part() throws {
        let rows = try [row(2, [.email: "elsewhere@x.example", .organization: "A-1", .name: "E"]), row(3, [.email: "nobody@x.example", .organization: "A-1"]),
                        row(4, [.email: "boss@x.example", .organization: "A-1", .role: "distributorManager"])]
        let plan = PersonPlan.make(rows, facts(seesAll: false), RosterOptions(), today: today)
        #expect(plan[0].state == .new && plan[1].state == .new && plan[0].act.step == .invite && plan[1].act.step == .invite && plan[0].changes.isEmpty && plan[1].changes.isEmpty)
        #expect(plan[2].reason == .role("distributorManager"))
    }

    @Test("the order of rows does not matter, for files of chance")
    func order() throws {
        var generator = Seeded(7)
        for _ in 0..<200 {
            let rows = try (2..<14).map { line in
                try row(line, [.email: "p\(Int.random(in: 0..<6, using: &generator))@x.example", .organization: ["A-1", "Beta"].randomElement(using: &generator)!,
                               .name: ["N", "M"].randomElement(using: &generator)!, .externalID: "\(Int.random(in: 0..<9, using: &generator))"])
            }
            var known = facts([person("p0@x.example", "N", at: [acme]), person("p1@x.example", "N", at: [acme, beta])])
            known.seats = [beta: 1]
            func effects(_ rows: [PersonRow]) -> [String] {
                PersonPlan.make(rows, known, RosterOptions(), today: today).filter { $0.state.isWork }.map { "\($0.row.key) \($0.row.organization) \($0.act)" }.sorted()
            }
            let expected = effects(rows), shuffled = rows.shuffled(using: &generator)
            // Lines go with the order in the file.
            let renumbered = try shuffled.enumerated().map { index, old in
                try row(index + 2, [.email: old.email.text, .organization: old.organization.value, .name: old.name ?? "", .externalID: old.externalIDs[0].value])
            }
            #expect(effects(renumbered) == expected)
        }
    }
}
