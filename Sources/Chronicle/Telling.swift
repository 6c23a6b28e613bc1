import Certification
import Courses
import HTML
import JSON
import Kernel
import Learning
import Records
import Store
import Synchronization

/// What a version of a course is called, for as long as anybody tells of it: it never changes.
struct CourseWords: Sendable {
    struct Part: Sendable {
        let title: LanguageMap
        let kind: String
        /// Of videos: milliseconds, and the share that has to be seen, 1…100.
        let length: Int?
        let requiredPercent: Int?
    }
    let course: CourseID
    let number: Int
    let title: LanguageMap
    let language: String
    let parts: [ActivityID: Part]

    init(_ version: CourseVersion) {
        course = version.course
        number = version.number
        title = version.title
        language = version.language
        parts = Dictionary(version.activities.map { activity in
            let video = activity.kind == ContentKinds.video ? try? VideoContent(config: activity.config) : nil
            return (activity.id, Part(title: activity.title, kind: activity.kind, length: video?.media?.duration, requiredPercent: video?.requiredPercent))
        }, uniquingKeysWith: { a, _ in a })
    }
}

/// Versions that were told of lately. Bounded; when full it begins again.
final class CourseShelf: Sendable {
    private struct Key: Hashable { let vendor: VendorID, version: CourseVersionID }
    private let known = Mutex<[Key: CourseWords]>([:])
    private static let most = 500

    func words(_ version: CourseVersionID, vendor: VendorID, _ tx: Transaction) throws -> CourseWords? {
        let key = Key(vendor: vendor, version: version)
        if let words = known.withLock({ $0[key] }) { return words }
        guard let words = try Courses.version(version, vendor: vendor, tx).map(CourseWords.init) else { return nil }
        known.withLock { known in
            if known.count >= Self.most { known.removeAll() }
            known[key] = words
        }
        return words
    }
}

/// What it takes to tell the events of one batch, within its transaction.
final class Telling {
    let vendor: VendorID
    /// Below which things have their ids; kept for life, so that nothing is renamed when a portal moves.
    let origin: String
    let shelf: CourseShelf
    let tx: Transaction
    private var agents: [PersonID: JSONValue] = [:]
    init(vendor: VendorID, origin: String, shelf: CourseShelf, _ tx: Transaction) {
        (self.vendor, self.origin, self.shelf, self.tx) = (vendor, origin, shelf, tx)
    }

    /// Something that an event names is not here any more.
    struct Missing: Error, CustomStringConvertible { let description: String }

    func agent(_ person: PersonID) throws -> JSONValue {
        if let known = agents[person] { return known }
        let isErased = try tx.exists("""
            SELECT 1 AS one FROM person p LEFT JOIN person k ON k.vendor_id = p.vendor_id AND k.id = p.merged_into
            WHERE p.vendor_id = \(vendor) AND p.id = \(person) AND (p.erased_at IS NOT NULL OR k.erased_at IS NOT NULL)
            """)
        let agent = OwnStatements.agent(person, origin: origin, isErased: isErased)
        agents[person] = agent
        return agent
    }
    func words(_ version: CourseVersionID) throws -> CourseWords {
        guard let words = try shelf.words(version, vendor: vendor, tx) else { throw Missing(description: "no course version \(version)") }
        return words
    }
    func enrolment(_ id: EnrolmentID) throws -> Enrolment {
        guard let found = try Enrolments.find(id, vendor: vendor, tx) else { throw Missing(description: "no enrolment \(id)") }
        return found
    }

    // MARK: things

    private func thing(_ path: String, _ type: ActivityType, name: JSONValue?) -> JSONValue {
        var definition: [String: JSONValue] = ["type": .string(type.rawValue)]
        definition["name"] = name
        return .object(["objectType": .string("Activity"), "id": .string("\(origin)/ns/\(path)"), "definition": .object(definition)])
    }
    func course(_ words: CourseWords) -> JSONValue { thing("courses/\(words.course)", .course, name: Words.map(words.title.texts)) }
    func activity(_ id: ActivityID, _ words: CourseWords) -> JSONValue {
        let part = words.parts[id]
        return thing("activities/\(id)", ActivityType(kind: part?.kind ?? ""), name: part.flatMap { Words.map($0.title.texts) })
    }
    func certification(_ id: CertificationID, version: Int?) throws -> JSONValue {
        let number = try version ?? CertificationStore.find(id, vendor: vendor, tx)?.currentVersion ?? 1
        return thing("certifications/\(id)", .certification, name: try CertificationStore.version(id, number, vendor: vendor, tx).flatMap { Words.map($0.title.texts) })
    }
}
