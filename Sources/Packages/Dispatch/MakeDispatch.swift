import Courses
import Foundation
import HTML
import Kernel
import Ledger
import People
import Store
import Web

/// What of a course version can be taken from another learning system: SCORM packages, in a page of ours around them.
enum DispatchParts {
    /// Everything that can be played, in order.
    static func playable(_ version: CourseVersion, vendor: VendorID, _ tx: Transaction) throws -> [VersionActivity] {
        try version.activities.filter { try isPlayable($0, vendor: vendor, tx) }
    }
    /// What counts and cannot be played.
    static func hindering(_ version: CourseVersion, vendor: VendorID, _ tx: Transaction) throws -> [VersionActivity] {
        let required = version.activities.filter(\.isRequired)
        return try (required.isEmpty ? version.activities : required).filter { try !isPlayable($0, vendor: vendor, tx) }
    }
    private static func isPlayable(_ activity: VersionActivity, vendor: VendorID, _ tx: Transaction) throws -> Bool {
        guard activity.kind == PackageKind.key, let id = PackageKind.package(activity.config), let package = try Packages.find(id, vendor: vendor, tx) else { return false }
        return !package.standard.isLaunched
    }
}

/// The vendor gives a course to an organization to run from its own learning system.
struct MakeDispatch: Sendable {
    let course: CourseID
    let organization: OrganizationID
    let destination: String
    let mostPeople: Int?
    let from: Day?
    let to: Day?
    let origins: [String]

    static let mostPeopleAtAll = 1_000_000
    static let mostOrigins = 20

    /// Reads the form. - Throws: `Refusals` naming each field that is wrong.
    init(_ form: Fields) throws {
        var wrong: [DispatchRefusal] = []
        let course = CourseID(checking: form.text("course")), organization = OrganizationID(checking: form.text("organization"))
        if course == nil { wrong.append(.course) }
        if organization == nil { wrong.append(.organization) }
        destination = form.text("destination")
        if destination.isEmpty || destination.count > Limits.nameCharacters { wrong.append(.destination) }
        mostPeople = form.int("mostPeople")
        if form.filled("mostPeople") != nil, !(1...Self.mostPeopleAtAll).contains(mostPeople ?? 0) { wrong.append(.mostPeople) }
        let first = form.filled("from").flatMap { Day(iso: $0) }, last = form.filled("to").flatMap { Day(iso: $0) }
        if form.filled("from") != nil, first == nil { wrong.append(.from) }
        if form.filled("to") != nil, last == nil || last! < first ?? .distantPast { wrong.append(.to) }
        (from, to) = (first, last)
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
            INSERT INTO dispatch (vendor_id, id, course_id, organization_id, destination, launch_key, origins, most_people, people, from_on, to_on, created_at)
            VALUES (\(vendor), \(id), \(course), \(organization), \(destination), \(Secrets.label(40)), \(origins.joined(separator: " ")), \(mostPeople), 0, \(from), \(to), \(tx.now))
            """)
        try ledger.append(DispatchMade(dispatch: id.value, course: course, organization: organization, mostPeople: mostPeople, fromOn: from, toOn: to), by: scope.actor, tx)
        return id
    }
}

/// Pauses, resumes or revokes a dispatch. A pause lets nobody begin and what runs go on; a revocation ends it at once.
struct ChangeDispatch: Sendable {
    let dispatch: DispatchID
    let to: Dispatch.State
    let reason: String

    func perform(_ scope: Scope<AuthorCourses>, ledger: Ledger, _ tx: Transaction) throws {
        let vendor = scope.vendor
        try Access.confirm(scope, tx)
        guard scope.reach.all, let found = try Dispatches.find(dispatch, vendor: vendor, tx) else { throw WebRefusal.notFound }
        guard found.state != .revoked, found.state != to else { throw DispatchRefusal.settled }
        guard !reason.isEmpty, reason.count <= 500 else { throw DispatchRefusal.reason }
        let ordinal = try tx.count("SELECT count(*) FROM dispatch_change WHERE vendor_id = \(vendor) AND dispatch_id = \(dispatch)") + 1
        try tx.execute("""
            INSERT INTO dispatch_change (vendor_id, dispatch_id, ordinal, state, reason, person_id, changed_at)
            VALUES (\(vendor), \(dispatch), \(ordinal), \(to.rawValue), \(reason), \(scope.actor.person), \(tx.now))
            """)
        if to == .revoked {
            try tx.execute("""
                UPDATE play_registration SET revoked_at = \(tx.now) WHERE vendor_id = \(vendor) AND revoked_at IS NULL
                    AND learner_id IN (SELECT l.id FROM dispatch_learner l WHERE l.vendor_id = \(vendor) AND l.dispatch_id = \(dispatch))
                """)
        }
        try ledger.append(DispatchChanged(dispatch: dispatch.value, course: found.course, organization: found.organization, before: found.state.rawValue, after: to.rawValue,
                                          reason: reason), by: scope.actor, tx)
    }
}
