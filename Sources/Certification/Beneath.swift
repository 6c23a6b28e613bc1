import Courses
import HTML
import Kernel
import Learning
import People
import Store

/// What Certification reads of the capabilities below it, in its own words.
enum Beneath {
    /// A completion with the employer under whom it was recorded.
    struct Evidence {
        let proof: AwardRules.Proof
        let membership: MembershipID?
        let organization: OrganizationID?
    }

    static func evidence(of person: PersonID, _ requirements: [Requirement], vendor: VendorID, _ tx: Transaction) throws -> [Evidence] {
        evidence(try CompletionEvidence.of(person, in: requirements.map(\.course), vendor: vendor, tx), requirements)
    }
    /// Proofs of everybody, by person.
    static func proofs(of requirements: [Requirement], vendor: VendorID, _ tx: Transaction) throws -> [PersonID: [AwardRules.Proof]] {
        Dictionary(grouping: try CompletionEvidence.all(in: requirements.map(\.course), vendor: vendor, tx), by: \.person)
            .mapValues { evidence($0, requirements).map(\.proof) }
    }
    static func people(completing requirements: [Requirement], after last: String, limit: Int, vendor: VendorID, _ tx: Transaction) throws -> [PersonID] {
        try CompletionEvidence.people(in: requirements.map(\.course), after: last, limit: limit, vendor: vendor, tx)
    }

    private static func evidence(_ found: [CompletionEvidence], _ requirements: [Requirement]) -> [Evidence] {
        let asked = Set(requirements.map(\.key))
        return found.compactMap { completion in
            let key = Requirement(course: completion.course, activity: completion.activity, renews: false).key
            guard asked.contains(key) else { return nil }
            return Evidence(proof: .init(need: key, completion: completion.id, at: completion.at),
                            membership: completion.membership, organization: completion.organization)
        }
    }

    /// Whether the course is the vendor's and has the activity in its published version, or is still a draft without versions.
    static func exists(_ requirement: Requirement, vendor: VendorID, _ tx: Transaction) throws -> Bool {
        guard try Courses.find(requirement.course, vendor: vendor, tx) != nil else { return false }
        guard let activity = requirement.activity else { return true }
        if try isPublished(requirement, vendor: vendor, tx) { return true }
        return try Courses.draftActivity(activity, vendor: vendor, tx)?.course == requirement.course
    }
    static func isPublished(_ requirement: Requirement, vendor: VendorID, _ tx: Transaction) throws -> Bool {
        guard let course = try Courses.find(requirement.course, vendor: vendor, tx), let version = course.currentVersion else { return false }
        guard let activity = requirement.activity else { return true }
        return try Courses.versionActivity(activity, version: version, vendor: vendor, tx) != nil
    }

    static func unknownJobRoles(_ roles: [String]) -> [String] { roles.filter { JobRole(rawValue: $0) == nil } }
    static var jobRoles: [String] { JobRole.allCases.map(\.rawValue) }

    static func name(of person: PersonID, vendor: VendorID, _ tx: Transaction) throws -> String? {
        try Persons.find(person, vendor: vendor, tx)?.name
    }

    /// A requirement as people read it.
    struct Asked: Sendable {
        let requirement: Requirement
        let course: LanguageMap
        let activity: LanguageMap?
        let minutes: Int
        let icon: Icon
        var link: Link { "/courses/\(requirement.course.value)" }

        func title(_ t: Localizer) -> String {
            let course = course.resolve(t.language)
            return activity.map { t(.certificationPartOfCourse(course: course, part: $0.resolve(t.language))) } ?? course
        }
    }

    /// In the order of the requirements; what is gone is left out.
    static func describe(_ requirements: [Requirement], vendor: VendorID, _ tx: Transaction) throws -> [Asked] {
        let courses = try PublishedCourse.all(requirements.map(\.course), vendor: vendor, tx)
        return requirements.compactMap { requirement in
            guard let course = courses.first(where: { $0.id == requirement.course }) else { return nil }
            guard let activity = requirement.activity else {
                return Asked(requirement: requirement, course: course.title, activity: nil, minutes: course.expectedMinutes, icon: .course)
            }
            guard let part = course.activities.first(where: { $0.id == activity }) else { return nil }
            return Asked(requirement: requirement, course: course.title, activity: part.title, minutes: part.expectedMinutes, icon: icon(part.kind))
        }
    }

    static func icon(_ kind: String) -> Icon {
        switch kind {
        case "exam": .exam
        case "assignment": .assignment
        default: .lesson
        }
    }
}

extension Beneath {
    /// The requirements that somebody has to meet now: for the first time, or again once the credential is running out and its
    /// renewal has opened. What is proved and counts is not asked.
    static func open(_ version: CertificationVersion, of person: PersonID, vendor: VendorID, _ tx: Transaction) throws -> [Requirement] {
        guard let held = try CredentialStore.find(version.certification, of: person, vendor: vendor, tx) else {
            let proved = Set(try evidence(of: person, version.requirements, vendor: vendor, tx).map(\.proof.need))
            return version.requirements.filter { !proved.contains($0.key) }
        }
        guard [.expiring, .expired].contains(held.standing(at: tx.now)) else { return [] }
        let path = try RenewalPath.load(held, version, vendor: vendor, tx)
        if let opens = path.opens, opens > held.zone.day(at: tx.now) { return [] }
        return path.steps.filter { !$0.isDone }.map(\.asked.requirement)
    }
}

extension Beneath {
    /// Empty when the course is gone.
    static func courseTitle(_ id: String, vendor: VendorID, _ tx: Transaction) throws -> LanguageMap {
        try Courses.find(CourseID(id), vendor: vendor, tx)?.title ?? [:]
    }
}

extension Beneath {
    static func vendorZone(_ vendor: VendorID, _ tx: Transaction) throws -> Zone {
        try tx.first("SELECT zone FROM vendor WHERE id = \(vendor)").flatMap { Zone(try $0.text("zone")) } ?? .utc
    }
}
