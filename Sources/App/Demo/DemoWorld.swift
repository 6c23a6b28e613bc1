package import Foundation
package import HTML

/// Everything that `Demo/` at the root of the repository says: the vendor, its partners, people, courses and stories.
/// Only data; what is done with it is in ``DemoPlan`` and ``DemoLoader``.
package struct DemoWorld: Sendable {
    package let organizations: DemoOrganizations
    package let people: DemoPeople
    package let stories: DemoStories
    package let certifications: [DemoCertification]
    /// The rules of partner programmes, YAML, in the order in which they are published.
    package let programmes: [String]
    package let works: DemoWorks
    /// By key, sorted.
    package let courses: [DemoCourse]
    /// Where films, documents, images and packages lie, as `tools/demo_media.py` made them.
    package let media: URL

    /// What is missing on disk, in words for whoever started the demo.
    package struct Missing: Error, CustomStringConvertible {
        package let description: String
    }

    /// Reads the folder `Demo` and checks that every medium named by a course is there.
    package init(folder: URL, media: URL) throws {
        func read<T: Decodable>(_ type: T.Type, _ path: String) throws -> T {
            let url = folder.appendingPathComponent(path)
            guard let data = try? Data(contentsOf: url) else { throw Missing(description: "The demo's data is not at \(url.path).") }
            return try JSONDecoder().decode(type, from: data)
        }
        organizations = try read(DemoOrganizations.self, "organizations.json")
        people = try read(DemoPeople.self, "people.json")
        stories = try read(DemoStories.self, "stories.json")
        certifications = try read(DemoCertificationList.self, "certifications.json").certifications
        let rules = folder.appendingPathComponent("programmes")
        guard let files = try? FileManager.default.contentsOfDirectory(atPath: rules.path) else { throw Missing(description: "The demo's data is not at \(rules.path).") }
        programmes = try files.filter { $0.hasSuffix(".yaml") }.sorted().map { String(decoding: try Data(contentsOf: rules.appendingPathComponent($0)), as: UTF8.self) }
        works = try read(DemoWorks.self, "works.json")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.appendingPathComponent("courses").path)
        courses = try names.filter { $0.hasSuffix(".json") }.sorted().map { try read(DemoCourse.self, "courses/\($0)") }
        self.media = media
        for name in Set(courses.flatMap(\.media)).sorted()
        where !FileManager.default.fileExists(atPath: media.appendingPathComponent(name).path) {
            throw Missing(description: "The demo's media are not made yet (\(name) is not in \(media.path)). Run: make demo-media")
        }
    }

    package func course(_ key: String) -> DemoCourse? { courses.first { $0.key == key } }
    package func certification(_ key: String) -> DemoCertification? { certifications.first { $0.key == key } }
    /// The bytes of one medium.
    package func bytes(of name: String) throws -> Data { try Data(contentsOf: media.appendingPathComponent(name)) }
}

package struct DemoOrganizations: Sendable, Decodable {
    package struct Vendor: Sendable, Decodable {
        package let key, name, country, city, timeZone, domain, accent: String
    }
    package struct Parent: Sendable, Decodable {
        package let organization: String
        package let ownershipPercent: Double
        package let sinceDays: Int
    }
    package struct Distributor: Sendable, Decodable {
        package let organization, country: String
        package let sinceDays: Int
        package let grants: [String]
    }
    package struct Organization: Sendable, Decodable {
        package var key, name, country, region, city, type, profile, domain: String
        package var people: Int
        package var joinedDays: Int
        package var externalIds: [String: String]
        package var parents: [Parent]?
        package var distributors: [Distributor]?
    }
    /// Shares of an organization's people that hold, nearly lose, lost or work on what their job asks for.
    package struct Profile: Sendable, Decodable {
        package let certified, expiring, expired, inProgress: Double
    }
    package let vendor: Vendor
    package let profiles: [String: Profile]
    package let organizations: [Organization]
}

package struct DemoPeople: Sendable, Decodable {
    package struct JobRole: Sendable, Decodable {
        package let key: String
        package let title: LanguageMap
        package let share: Double
    }
    package struct Turnover: Sendable, Decodable {
        package let leaverShare, suspendedShare: Double
    }
    package struct Group: Sendable, Decodable {
        package let weight: Int
        package let given, family: [String]
        package let order, separator: String
    }
    package struct Country: Sendable, Decodable {
        package let locale: String
        package let groups: [Group]
        package let latin: [String: String]?
    }
    package let seed: UInt64
    package let total: Int
    package let jobRoles: [JobRole]
    package let jobTitles: [String: [String]]
    package let turnover: Turnover
    package let countries: [String: Country]
}

package struct DemoCertificationList: Sendable, Decodable { package let certifications: [DemoCertification] }

package struct DemoCertification: Sendable, Decodable {
    package struct Target: Sendable, Decodable {
        package let kind: String
        package let people, percent: Int?
    }
    package struct Requirement: Sendable, Decodable {
        package let kind, course: String
        package let activity: String?
    }
    package let key, code, badgeColour: String
    package let title, summary, proves: LanguageMap
    package let validityMonths: Int
    package let audience: [String]
    package let readinessTarget: Target
    package let requirements: [Requirement]
}

/// What people hand in and what assessors write about it.
package struct DemoWorks: Sendable, Decodable {
    /// Texts by activity.
    package let texts: [String: [String]]
    package let comments: [String]
}
