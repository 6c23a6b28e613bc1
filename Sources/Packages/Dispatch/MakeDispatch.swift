import Courses
import Foundation
import HTML
import Kernel
import Ledger
import People
import Store
import Web

/// The vendor gives a course to an organization to run from its own learning system.
struct MakeDispatch: Sendable {
    let course: CourseID
    let organization: OrganizationID
    let destination: String
    let limits: DispatchLimits
    let origins: [String]

    static let mostOrigins = 20

    /// Reads the form. - Throws: `Refusals` naming each field that is wrong.
    init(_ form: Fields) throws {
        var wrong: [DispatchRefusal] = []
        let course = CourseID(checking: form.text("course")), organization = OrganizationID(checking: form.text("organization"))
        if course == nil { wrong.append(.course) }
        if organization == nil { wrong.append(.organization) }
        destination = form.text("destination")
        if destination.isEmpty || destination.unicodeScalars.count > Limits.nameCharacters { wrong.append(.destination) }
        let (limits, bad) = DispatchLimits.read(form)
        self.limits = limits
        wrong += bad
        origins = form.text("origins").split(whereSeparator: \.isWhitespace).map { $0.lowercased() }
        if origins.count > Self.mostOrigins || !origins.allSatisfy(Self.isOrigin) { wrong.append(.origins) }
        if let refusals = Refusals(wrong) { throw refusals }
        guard let course, let organization else { throw DispatchRefusal.course }
        self.course = course
        self.organization = organization
    }

    /// Scheme, host and perhaps a port: what stands in a header between others must hold nothing else.
    static func isOrigin(_ text: String) -> Bool {
        guard let range = text.range(of: "://"), ["http", "https"].contains(text[..<range.lowerBound]) else { return false }
        let rest = text[range.upperBound...], halves = rest.split(separator: ":", omittingEmptySubsequences: false)
        guard (1...2).contains(halves.count), !halves[0].isEmpty, text.utf8.count <= 200 else { return false }
        let host = halves[0].utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 || $0 == 46 }
        return host && (halves.count == 1 || (Int(halves[1]).map { (1...65_535).contains($0) } ?? false))
    }

    func perform(_ scope: Scope<AuthorCourses>, ledger: Ledger, language: Language, _ tx: Transaction) throws -> DispatchID {
        let vendor = scope.vendor
        try Access.confirm(scope, tx)
        guard scope.reach.all else { throw WebRefusal.notFound }
        guard let found = try Courses.find(course, vendor: vendor, tx), !found.isArchived, let current = found.currentVersion,
              let version = try Courses.version(current, vendor: vendor, tx) else { throw DispatchRefusal.course }
        let hindering = try DispatchParts.hindering(version, vendor: vendor, tx)
        guard hindering.isEmpty, !version.activities.isEmpty else {
            throw DispatchRefusal.parts(titles: hindering.map { "“\($0.title.resolve(language, fallback: version.language))”" }.joined(separator: ", "))
        }
        guard try tx.exists("SELECT 1 AS one FROM organization o WHERE o.vendor_id = \(vendor) AND o.id = \(organization) AND o.ended_on IS NULL")
        else { throw DispatchRefusal.organization }
        let id = tx.newID(of: DispatchEntity.self)
        try tx.execute("""
            INSERT INTO dispatch (vendor_id, id, course_id, organization_id, destination, destination_folded, launch_key, origins, most_people, people, from_on, to_on, created_at)
            VALUES (\(vendor), \(id), \(course), \(organization), \(destination), \(Persons.folded(destination)), \(Secrets.label(40)), \(origins.joined(separator: " ")),
                \(limits.mostPeople), 0, \(limits.from), \(limits.to), \(tx.now))
            """)
        try ledger.append(DispatchMade(dispatch: id.value, course: course, organization: organization, mostPeople: limits.mostPeople, fromOn: limits.from, toOn: limits.to), by: scope.actor, tx)
        return id
    }
}

extension DispatchLimits {
    static let mostPeopleAtAll = 1_000_000
    /// More than there are.
    static let unbounded = Int(Int32.max)

    /// Reads the fields of a form. - Returns: what could be read, and what is wrong with the rest.
    static func read(_ form: Fields) -> (DispatchLimits, [DispatchRefusal]) {
        var wrong: [DispatchRefusal] = []
        let most = form.int("mostPeople")
        if form.filled("mostPeople") != nil, !(1...mostPeopleAtAll).contains(most ?? 0) { wrong.append(.mostPeople) }
        let first = form.filled("from").flatMap { Day(iso: $0) }, last = form.filled("to").flatMap { Day(iso: $0) }
        if form.filled("from") != nil, first == nil { wrong.append(.from) }
        if form.filled("to") != nil, last == nil || last! < first ?? .distantPast { wrong.append(.to) }
        return (DispatchLimits(mostPeople: most, from: first, to: last), wrong)
    }
}
