package import HTML

/// The named people and what must be true of them on the day the demo is loaded. All days count from that day.
package struct DemoStories: Sendable, Decodable {
    package struct Membership: Sendable, Decodable {
        package let organization: String
        package let roles, jobRoles: [String]
        package let fromDays: Int
        package let toDays: Int?
        package let title: String?
    }
    package struct Portfolio: Sendable, Decodable { package let regions: [String] }
    package struct Person: Sendable, Decodable {
        package let key, name, email, locale: String
        package let memberships: [Membership]
        package let portfolio: Portfolio?
    }
    package struct SignIn: Sendable, Decodable { package let role, person: String }
    package struct Story: Sendable, Decodable {
        package let key, person: String
        package let title, sentence: LanguageMap
        package let state: State
    }
    package struct Completed: Sendable, Decodable {
        package let course: String
        package let organization: String?
        package let days: Int
    }
    package struct Progress: Sendable, Decodable {
        package let course, stoppedIn: String
        package let startedDays, stoppedDays, progressPercent: Int
        package let done: [String]
    }
    package struct InCourse: Sendable, Decodable {
        package let course: String
        package let done: [String]
        package let days: Int
    }
    package struct Leaver: Sendable, Decodable { package let person: String; package let toDays: Int }
    package struct Closest: Sendable, Decodable { package let minutesLeft: Int; package let missing: String }
    package struct Shared: Sendable, Decodable { package let organization, with: String }
    package struct Given: Sendable, Decodable {
        package let organization, by: String
        package let certification, course: String?
        package let dueInDays: Int
    }
    package struct Audience: Sendable, Decodable { package let jobRoles, exceptProfiles: [String] }
    /// The union of what stories need; each reads its own members.
    package struct State: Sendable, Decodable {
        package let organization, certification, course, under, distributor: String?
        package let completed: [Completed]?
        package let inProgress: Progress?
        package let inCourse: InCourse?
        package let dueInDays, joinedDays, people, minutesLeft, assignedDays, behindMeansBelowPercent: Int?
        package let certifiedDays, submissions, oldestDays, expiresInDays: Int?
        package let openTo, certifiedExactly, behind, includeAnyway, resellers: [String]?
        package let leaver: Leaver?
        package let closest: Closest?
        package let shared: Shared?
        package let assignments: [Given]?
        package let assignedTo: Audience?
    }
    package let password: String
    package let people: [Person]
    package let signIns: [SignIn]
    package let stories: [Story]

    package func person(_ key: String) -> Person? { people.first { $0.key == key } }
    package func story(_ key: String) -> Story? { stories.first { $0.key == key } }
}
