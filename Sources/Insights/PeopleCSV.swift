import HTML
import Kernel

/// The file of people × items: a line per person, organization and item they are in the base of.
///
/// A line is put together from fields that were made once: those of the items with the file, those of a person with the
/// person. Only the two days differ from line to line.
struct PeopleCSV {
    private var lines: CSVLines
    private let items: [(title: CSVLines.Field, words: [Standing: CSVLines.Field])]
    private let day: Day
    private let written: CSVLines.Field

    init(items: [InsightItem], day: Day, _ t: Localizer) {
        lines = CSVLines(header: [
            .insightsCSVOrganization, .insightsCSVPerson, .insightsCSVEmail, .insightsCSVJobRoles, .insightsCSVItem, .insightsCSVStanding, .insightsCSVSince,
            .insightsCSVThrough, .insightsCSVDay,
        ].map { t($0) })
        self.items = items.map { item in
            let words = Standing.allCases.map { standing in
                let text = item.key.kind == .course ? t(.insightsCourseStanding(standing: standing.rawValue)) : t(.insightsStanding(standing: standing.rawValue))
                return (standing, CSVLines.Field(text))
            }
            return (CSVLines.Field(item.title.resolve(t.language)), Dictionary(uniqueKeysWithValues: words))
        }
        self.day = day
        written = CSVLines.Field(day.description)
    }

    /// Bytes not yet taken.
    mutating func take() -> [UInt8] { lines.take() }

    mutating func append(_ member: MemberFacts, organization: String) {
        let person = CSVLines.Field([organization, member.name, member.email, member.jobRoles.joined(separator: " ")])
        for (item, facts) in zip(items, member.facts) {
            guard let facts else { continue }
            let standing = facts.standing(on: day)
            lines.append(person)
            lines.append(item.title)
            lines.append(item.words[standing] ?? CSVLines.Field(""))
            lines.append(standing == .certified || standing == .expired ? facts.heldSince : standing == .inProgress ? facts.begunOn : nil)
            lines.append(facts.heldThrough)
            lines.append(written)
            lines.end()
        }
    }
}
