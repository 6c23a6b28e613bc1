import HTML
import Kernel
import People
import Testing
@testable import Roster

/// Organizations A to D with ids of the same name in `crm`; one after a colon is the head of the one before it.
private func known(_ all: String...) -> [KnownOrganization] {
    all.map { text in
        let halves = text.split(separator: ":").map(String.init)
        var one = KnownOrganization(id: OrganizationID(halves[0]), externalIDs: [ExternalID(system: "crm", value: halves[0])], name: "Name " + halves[0], country: "DE", region: "", type: .reseller, isVendor: halves[0] == "V")
        one.head = halves.count == 2 ? OrganizationID(halves[1]) : nil
        return one
    }
}
private func titled(_ key: String, _ title: LanguageMap) -> CustomField {
    var field = CustomField(key: key, kind: .text)
    field.title = title
    return field
}
/// What is wrong with lines, as `2 location`.
private func problems(_ rows: [String], known: [KnownOrganization]) throws -> [String] {
    try planOrganizations("id,name,country,legal entity\n" + rows.map { $0 + "\n" }.joined(), known: known).problems.map { problem in
        let word = switch problem.reason {
        case .entityIsLocation: "location"
        case .entityHasLocations: "head"
        case .entityUnknown: "unknown"
        case .organizationAmbiguous: "ambiguous"
        case .refersToRefused(let line): "hangs on \(line)"
        default: "\(problem.reason)"
        }
        return "\(rows[problem.line - 2].prefix(1)) \(word)"
    }.sorted()
}

@Suite("Legal entity, tags, seats and own fields in a file of organizations") struct OrganizationDetailPlanTests {
    @Test("headings mean them in both languages, and an own field by key or title where nothing else has that name")
    func headings() {
        let level = titled("support-level", ["en": "Support level", "de": "Betreuungsstufe"]), region = titled("region", ["en": "Area", "de": "Region"])
        let twins = ["first", "second"].map { titled($0, ["en": "Twin"]) }
        func field(_ heading: String) -> RosterField { RosterKind.organizations.field(heading: heading, systems: ["crm"], own: [level, region] + twins) }
        for heading in ["Legal entity", "legal_entity", "Company entity", "Location of", "Rechtsträger", "Standort von"] { #expect(field(heading) == .entity, "\(heading)") }
        #expect(["Tags", "Schlagwörter"].map(field) == [.tags, .tags] && ["Seats", "Seat limit", "Plätze"].map(field) == [.seats, .seats, .seats])
        for heading in ["field:support-level", "Field: Support-Level", "SUPPORT_LEVEL", "Support level", "Betreuungsstufe"] { #expect(field(heading) == .own("support-level"), "\(heading)") }
        #expect(field("Region") == .region && field("Area") == .own("region") && field("field:region") == .own("region"))
        #expect(field("Twin") == .ignored && field("First") == .own("first") && field("field:gone") == .ignored)
        let remembered: [String: RosterField] = ["alt": .own("gone"), "x": .own("first"), "region": .ignored]
        #expect(RosterMapping.guess(["Alt", "X", "Region"], .organizations, systems: [], own: twins, remembered: remembered).fields == [.ignored, .own("first"), .ignored])
    }

    @Test("a legal entity is found as a parent is: by id, system, name, our id or another row, and its own name means a company of its own")
    func references() throws {
        let made = try planOrganizations("""
            id:crm,name,country,legal entity
            N1,New one,DE,N2
            N2,New two,DE,
            N3,New three,DE,crm:A
            N4,New four,DE,Name A
            N5,New five,DE,N5
            B,,,B
            C,,,New two
            D,,,D
            """, known: known("A", "B:A", "C", "D"))
        #expect(made.problems.isEmpty)
        let a = OrganizationReference.known(OrganizationID("A"))
        #expect(made.planned.map(\.entity) == [.location(.line(3)), nil, .location(a), .location(a), .own, .own, .location(.line(3)), .own])
        #expect(made.planned[5].changes == [RosterChange(.entity, "A", nil)] && made.planned[6].changes == [RosterChange(.entity, nil, "New two")])
        // What holds already changes nothing.
        #expect(made.planned[7].state == .unchanged)
        #expect(try planOrganizations("id,legal entity\nB,Name A\nC,", known: known("A", "B:A", "C:A")).planned.map(\.state) == [.unchanged, .unchanged])
    }

    struct Chain: Sendable, CustomTestStringConvertible {
        let rows: [String]
        let known: [String]
        let problems: [String]
        init(_ rows: [String], _ known: [String], _ problems: [String]) { (self.rows, self.known, self.problems) = (rows, known, problems) }
        var testDescription: String { "\(rows) with \(known)" }
    }
    @Test("no location has locations, in what is known and what the file says together, in any order of rows", arguments: [
        Chain(["A,,,B", "B,,,C"], ["A", "B", "C"], ["A location", "B head"]),
        Chain(["A,,,B", "B,,,A"], ["A", "B"], ["A location", "B location"]),
        Chain(["A,,,B"], ["A", "B:C", "C"], ["A location"]),
        Chain(["B,,,C"], ["A:B", "B", "C"], ["B head"]),
        // Whoever repeats what holds is not to blame.
        Chain(["A,,,B", "B,,,C"], ["A:B", "B", "C"], ["B head"]),
        // The row that leaves makes room, in the same file.
        Chain(["A,,,A", "B,,,C"], ["A:B", "B", "C"], []), Chain(["A,,,C", "B,,,C"], ["A:B", "B", "C"], []), Chain(["B,,,B", "A,,,B"], ["A", "B:C", "C"], []),
        Chain(["A,,,B", "B,,,A"], ["A:B", "B"], ["B location"]),
        // One that cannot leave, since its row is not taken, holds the other one back.
        Chain(["A,,,nobody", "B,,,C"], ["A:B", "B", "C"], ["A unknown", "B head"]),
        Chain(["A,,Atlantis,A", "B,,,C"], ["A:B", "B", "C"], [#"A country("Atlantis")"#, "B head"]),
        Chain(["N,New,DE,M", "M,Mew,DE,B", "B,,,C"], ["B", "C"], ["B head", "M location", "N location"]),
        Chain(["N,New,DE,M", "M,Mew,Atlantis,", "A,,,N"], ["A"], [#"M country("Atlantis")"#, "N hangs on", "A hangs on"]),
        Chain(["A,,,V"], ["A", "V"], ["A unknown"]),
        Chain(["N,Twin,DE,", "M,Twin,AT,", "A,,,Twin"], ["A"], ["A ambiguous"]),
    ])
    func chains(_ chain: Chain) throws {
        let all = chain.known.flatMap { known($0) }
        for rows in [chain.rows, chain.rows.reversed()] {
            let found = try problems(rows, known: all)
            #expect(found.count == chain.problems.count, "\(found) of \(rows)")
            for wanted in chain.problems { #expect(found.contains { $0.hasPrefix(wanted) }, "\(wanted) in \(found) of \(rows)") }
            let lines = Set(try planOrganizations("id,name,country,legal entity\n" + rows.map { $0 + "\n" }.joined(), known: all).planned.map { rows[$0.row.line - 2] })
            // Whoever is taken makes no chain with what stays.
            var heads = Dictionary(all.map { ($0.id.value, $0.head?.value) }, uniquingKeysWith: { a, _ in a })
            for row in lines {
                let cells = row.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
                let head: String? = cells[3] == cells[0] ? nil : cells[3]
                if !cells[3].isEmpty { heads.updateValue(head, forKey: cells[0]) }
            }
            for (one, head) in heads { if let head { #expect(heads[head].flatMap { $0 } == nil, "\(one) → \(head) in \(rows)") } }
        }
    }

    @Test("who is to be a location later counts too, and who has to leave first is known")
    func later() throws {
        var all = known("A", "B", "C")
        all[1].laterHeads = [OrganizationID("C")]
        #expect(try problems(["A,,,B"], known: all) == ["A location"])
        #expect(try problems(["C,,,A"], known: all) == ["C head"])
        #expect(try problems(["B,,,A"], known: all) == [])
        let made = try planOrganizations("id,legal entity\nB,C\nA,C", known: known("A:B", "B", "C"))
        #expect(made.problems.isEmpty && made.planned.map(\.leavesFirst) == [false, true])
    }

    private static let own = [
        CustomField(key: "size", kind: .number), CustomField(key: "since", kind: .day), CustomField(key: "level", kind: .choice, options: [.init(key: "gold", title: ["en": "Gold", "de": "Goldstufe"])], isRequired: true),
        CustomField(key: "nda", kind: .yesNo), CustomField(key: "site", kind: .link), CustomField(key: "note", kind: .text),
    ]

    @Test("tags, seats and own fields are read as forms read them; empty cells and missing columns say nothing")
    func read() throws {
        var one = known("A")[0]
        (one.tags, one.seats, one.fields) = (["east", "West"], 20, ["size": "1200", "level": "bygone", "nda": "yes"])
        let same = try planOrganizations("id,tags,seats,size,level,nda,since\nA,\"West; east | \",20,\"1200,0\",bygone,Ja,", known: [one], own: Self.own)
        #expect(same.problems.isEmpty && same.planned[0].state == .unchanged, "\(same)")
        #expect(try planOrganizations("id,tags,seats,field:size\nA,,,", known: [one], own: Self.own).planned[0].state == .unchanged)
        #expect(try planOrganizations("id,tags\nA,\" , ;\"", known: [one]).planned[0].state == .unchanged)
        let changed = try planOrganizations("id,tags,seats,since,level,note\nA,North,unbegrenzt,31.12.2026,goldstufe,=1+1", known: [one], own: Self.own)
        #expect(changed.planned[0].changes == [
            RosterChange(.tags, "east, West", "North"), RosterChange(.seats, "20", nil), RosterChange(.own("level"), "bygone", "gold"), RosterChange(.own("note"), nil, "=1+1"),
            RosterChange(.own("since"), nil, "2026-12-31"),
        ])
        for (text, seats) in [("0", SeatLimit.most(0)), ("1000000", .most(1_000_000)), ("Unlimited", .none), ("no limit", .none), ("keine", .none)] {
            #expect(try planOrganizations("id,name,country,seats\nX,X,DE,\(text)").planned.map(\.row.seats) == [seats], "\(text)")
        }
        // Two lines about one organization must say the same in these columns too.
        #expect(try planOrganizations("id,seats\nA,1\nA,2", known: [one]).problems.map(\.reason) == [.contradicted(line: 3), .contradicted(line: 2)])
    }

    @Test("what is none of a field's kind is refused with the column and the value", arguments: [
        ("seats", "-1", RosterReason.seats("-1")), ("seats", "1000001", .seats("1000001")), ("seats", "2.5", .seats("2.5")), ("seats", "many", .seats("many")),
        ("tags", String(repeating: "t", count: 41), .tags(String(repeating: "t", count: 41))), ("size", "much", .value(.own("size"), "much")), ("since", "31.02.2026", .value(.own("since"), "31.02.2026")),
        ("level", "silver", .value(.own("level"), "silver")), ("nda", "maybe", .value(.own("nda"), "maybe")), ("site", "javascript:x", .value(.own("site"), "javascript:x")),
        ("note", String(repeating: "n", count: 501), .value(.own("note"), String(repeating: "n", count: 501))),
    ])
    func reasons(column: String, text: String, reason: RosterReason) throws {
        let made = try planOrganizations("id,name,country,\(column),parent\nG,Good,DE,,\nX,Xavier,DE,\(text),\nY,Ypsilon,DE,,X", own: Self.own)
        #expect(made.problems.map(\.reason) == [reason, .refersToRefused(line: 3)] && made.planned.map(\.row.name) == ["Good"])
    }

    @Test("twenty tags are taken and twenty-one are not; a field that is gone says so")
    func bounds() throws {
        let twenty = (1...20).map { "t\($0)" }
        #expect(try planOrganizations("id,name,country,tags\nX,X,DE,\"\(twenty.joined(separator: ";"))\"").planned.map(\.row.tags?.count) == [20])
        #expect(try planOrganizations("id,name,country,tags\nX,X,DE,\"\((twenty + ["one more"]).joined(separator: "|"))\"").problems.count == 1)
        #expect(throws: Unreadable(.fieldGone(.own("gone")))) { try OrganizationRow(line: 2, cells: [.name: "X", .own("gone"): "1"], RosterOptions()) }
    }
}
