import App
import Courses
import Foundation
import HTML
import HTTPTypes
import Jobs
import Kernel
import Learning
import Ledger
import Logging
import Packages
import People
import Store
import Support
import Testing
import Web

/// SCORM packages of several items that tests make: versions of one another.
enum VersionFile {
    struct Item {
        var id: String
        var title: String?
        var href: String
        var mastery: String?
        /// SCORM 2004: the share of progress that completes it.
        var threshold: String?
        init(_ id: String, _ href: String, title: String? = nil, mastery: String? = nil) { (self.id, self.href, self.title, self.mastery) = (id, href, title, mastery) }
    }

    static func scorm12(_ items: [Item], title: String = "Positioning") throws -> [UInt8] { try zip(items, title, is2004: false) }
    static func scorm2004(_ items: [Item], title: String = "Positioning") throws -> [UInt8] { try zip(items, title, is2004: true) }

    private static func zip(_ items: [Item], _ title: String, is2004: Bool) throws -> [UInt8] {
        let spaces = is2004
            ? #"xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3" xmlns:imsss="http://www.imsglobal.org/xsd/imsss""#
            : #"xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2""#
        let entries: String = items.enumerated().map { (place, item) -> String in
            let mastery = item.mastery.map { "<adlcp:masteryscore>\($0)</adlcp:masteryscore>" } ?? item.threshold.map { "<adlcp:completionThreshold completedByMeasure=\"true\" minProgressMeasure=\"\($0)\"/>" } ?? ""
            return "<item identifier=\"\(item.id)\" identifierref=\"R\(place)\"><title>\(item.title ?? item.id)</title>\(mastery)</item>"
        }.joined(separator: "")
        let resources: String = items.enumerated().map { (place, item) -> String in
            "<resource identifier=\"R\(place)\" type=\"webcontent\" \(is2004 ? "adlcp:scormType" : "adlcp:scormtype")=\"sco\" href=\"\(item.href)\"/>"
        }.joined(separator: "")
        let flow = is2004 ? #"<imsss:sequencing><imsss:controlMode choice="true" flow="true"/></imsss:sequencing>"# : ""
        let manifest = """
            <manifest identifier="M" \(spaces)><metadata><schema>ADL SCORM</schema><schemaversion>\(is2004 ? "2004 4th Edition" : "1.2")</schemaversion></metadata>
            <organizations default="O"><organization identifier="O"><title>\(title)</title>\(entries)\(flow)</organization></organizations><resources>\(resources)</resources></manifest>
            """
        return try CourseFile.zip([("imsmanifest.xml", manifest)] + Set(items.map(\.href)).sorted().map { ($0, "<!DOCTYPE html><title>\(title) \($0)</title>") })
    }
}

extension PackagesHouse {
    /// Another learner at Jane's partner, signed in and enrolled in the course.
    func learner(_ name: String, in played: Played) async throws -> (house: PackagesHouse, played: Played) {
        let (person, session) = try await ground.store.write(vendor) { [vendor, ground, people] tx -> (PersonID, String) in
            let jane = try #require(try Memberships.of(people["Jane"]!, vendor: vendor, tx).first)
            let person = try Persons.add(name: name, email: "\(name)@example.test", language: .en, zone: .utc, by: Self.operatorActor, vendor: vendor, ledger: ground.ledger, tx)
            _ = try Memberships.start(person.id, at: jane.organization, jobRoles: ["sales"], from: Day(iso: "2025-01-01")!, by: Self.operatorActor, vendor: vendor, ledger: ground.ledger, tx)
            try Persons.grant(BuiltInRole.learner.rawValue, to: person.id, at: jane.organization, by: Self.operatorActor, vendor: vendor, ledger: ground.ledger, tx)
            return (person.id, try Sessions.open(person.id, vendor: vendor, userAgent: "test", address: "127.0.0.1", tx))
        }
        let more = with(name, person, session)
        return (more, try await more.enrol(name, in: played))
    }
    func enrol(_ name: String, in played: Played) async throws -> Played {
        let enrolment = try await ground.store.write(vendor) { [vendor, ground, people, clock] tx -> EnrolmentID in
            let scope = try ground.access.acting(Learn.self, as: people[name]!, on: Zone.utc.day(at: clock.now), vendor: vendor, tx)
            return try Enrol(person: people[name]!, course: played.course).choose(scope, zone: .utc, ledger: ground.ledger, tx)
        }
        return Played(course: played.course, activity: played.activity, enrolment: enrolment)
    }

    /// Imports the next version by the author's form. - Returns: its id.
    func next(_ zip: [UInt8], _ played: Played) async throws -> String {
        let answer = try await upload(zip, played.course, played.activity)
        guard answer.status == 303, let preview = answer.headers[.location] else { throw Unexpected("import answered \(answer.status): \(answer.text.suffix(500))") }
        return String(preview.split(separator: "/").last ?? "")
    }
    func versions(_ played: Played) -> String { PackageLinks(course: played.course, activity: played.activity).versions.address }
    /// Who moves and who stays by the dry run's file: name → result as English words.
    func dryRun(_ package: String, _ policy: [String], _ played: Played) async throws -> [String: String] {
        let text = try await get("\(versions(played))/\(package)/people.csv?policy=\(policy.joined(separator: ","))", as: "Author").text
        return Dictionary(uniqueKeysWithValues: text.split(whereSeparator: \.isNewline).dropFirst().map { line in
            let cells = line.split(separator: ",", omittingEmptySubsequences: false)
            return (String(cells[0]), String(cells[4]))
        })
    }
    func post(_ path: String, _ fields: String = "", as person: String = "Author", page: String) async throws -> HouseClient.Answer {
        var headers = headers(person)
        headers[.contentType] = "application/x-www-form-urlencoded"
        return try await portal.send(.post, host: "test", path, headers: headers, body: Array("csrf=\(try await csrf(page, as: person))\(fields.isEmpty ? "" : "&" + fields)".utf8))
    }
    /// Publishes with a policy. - Returns: the move's address.
    func publish(_ package: String, _ policy: String, _ played: Played) async throws -> String {
        let page = "\(versions(played))/\(package)/people?policy=\(policy)"
        let answer = try await post("\(versions(played))/\(package)/publish", "policy=\(policy)&notes=new", page: page)
        guard answer.status == 303, let move = answer.headers[.location] else { throw Unexpected("publish answered \(answer.status): \(answer.text.suffix(500))") }
        return move
    }
    /// Runs what is due, as the server's worker does.
    func work(rounds: Int = 1) async throws {
        let runner = JobRunner(store: ground.store, kinds: jobs, schedules: [], node: "test", logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        for _ in 0..<rounds { _ = try await runner.tick(vendor, zone: .utc) }
    }
    /// Longer than an open player keeps anybody from being moved.
    func quiet() { clock.advance(seconds: 11 * 60) }

    /// Plays an item in a session of its own: begins, does the steps, and ends unless told otherwise.
    func played(_ ops: [(String, String)], item: String = "I1", ends: Bool = true, _ played: Played, as person: String = "Jane", session: String = UUID().uuidString) async throws {
        let player = try await player(played, as: person)
        let started = try await player.start(item, session: session, take: true)
        guard started.status == 200 else { throw Unexpected("the start of \(item) answered \(started.status): \(started.text) \(try await rows { "SELECT manifest, notes FROM package_version WHERE vendor_id = \($0)" }.map { try $0.text("notes") })") }
        let list = ["[\"begin\"]"] + ops.map { "[\"set\",\"\($0.0)\",\"\($0.1)\"]" } + (ends ? ["[\"finish\"]"] : [])
        guard try await player.commit(item, session: session, [(1, list.joined(separator: ","))]).status == 200 else { throw Unexpected("commit refused") }
    }
    func values(_ item: String, _ played: Played, as person: String = "Jane") async throws -> [String: any Sendable] {
        let player = try await player(played, as: person)
        return try await player.start(item, session: UUID().uuidString, device: "device-9", take: true).members["values"] as? [String: any Sendable] ?? [:]
    }
    /// The number of the package that somebody plays.
    func version(of played: Played) async throws -> Int? {
        try await rows { """
            SELECT v.number FROM play_registration r JOIN package_version v ON v.vendor_id = r.vendor_id AND v.id = r.package_id
            WHERE r.vendor_id = \($0) AND r.enrolment_id = \(played.enrolment)
            """ }.first?.int("number")
    }
    func status(of played: Played) async throws -> String? {
        try await rows { "SELECT status FROM play_registration WHERE vendor_id = \($0) AND enrolment_id = \(played.enrolment)" }.first?.text("status")
    }
}
