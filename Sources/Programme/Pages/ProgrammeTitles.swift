import Certification
import Courses
import HTML
import Kernel
import ProgrammeRules
import Store

/// What rules name by code or id, as people call it: two statements, however many courses and certifications there are.
struct ProgrammeTitles: Sendable {
    /// By id.
    let courses: [String: LanguageMap]
    /// Of certifications, by code.
    let credentials: [String: LanguageMap]
    static let none = ProgrammeTitles(courses: [:], credentials: [:])

    static func load(vendor: VendorID, _ tx: Transaction) throws -> ProgrammeTitles {
        ProgrammeTitles(courses: try PublishedCourse.titles(vendor: vendor, tx), credentials: try CertificationStore.titles(vendor: vendor, tx))
    }

    /// - Parameter versions: later ones name what earlier ones name as well.
    func words(_ versions: [Programme], _ t: Localizer) -> RuleWords {
        var words = RuleWords(t: t)
        words.courses = courses.mapValues { $0.resolve(t.language) }
        words.credentials = credentials.mapValues { $0.resolve(t.language) }
        words.statuses = Dictionary(versions.flatMap(\.statuses).map { ($0.id, OrganizationStanding.title($0.titles, $0.id, t)) }, uniquingKeysWith: { _, later in later })
        words.metrics = Dictionary(versions.flatMap(\.metrics).map { ($0.key, OrganizationStanding.title($0.titles, $0.key, t)) }, uniquingKeysWith: { _, later in later })
        return words
    }
}
