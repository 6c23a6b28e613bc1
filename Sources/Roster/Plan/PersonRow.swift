import HTML
import Kernel
import Mail
import People

/// A row about a person as the file has it. An empty cell or a column that the file lacks says nothing: what is known stays.
struct PersonRow: Sendable, Equatable {
    let line: Int
    let email: EmailAddress
    let name: String?
    let organization: OrganizationID
    let jobRoles: [String]?
    let language: Language?
    let start: Day?
    let lastDay: Day?
    let role: BuiltInRole?
    let externalIDs: [ExternalID]
    var key: String { email.folded }

    init(line: Int, cells: [RosterField: String], _ options: RosterOptions, _ lookup: OrganizationLookup) throws(Unreadable) {
        try Reading.checkLengths(cells)
        guard let address = cells[.email] else { throw Unreadable(.missing(.email)) }
        guard let email = EmailAddress(address.lowercased().hasPrefix("mailto:") ? String(address.dropFirst(7)) : address) else { throw Unreadable(.email(address)) }
        if let text = cells[.organization] {
            organization = try lookup.find(text, system: options.system)
        } else {
            guard let chosen = options.organization, lookup.byID[chosen] != nil else { throw Unreadable(.missing(.organization)) }
            organization = chosen
        }
        self.line = line
        self.email = email
        let halves = [cells[.firstName], cells[.lastName]].compactMap { $0 }
        name = cells[.name] ?? (halves.isEmpty ? nil : halves.joined(separator: " "))
        if let name, name.count > Limits.nameCharacters { throw Unreadable(.tooLong(.name, limit: Limits.nameCharacters)) }
        jobRoles = if let text = cells[.jobRoles] { try Reading.jobRoles(text) } else { nil }
        if let text = cells[.language] {
            guard let known = Reading.language(text) else { throw Unreadable(.language(text)) }
            language = known
        } else {
            language = nil
        }
        start = try Reading.day(cells, .start)
        lastDay = try Reading.day(cells, .lastDay)
        if let start, let lastDay, lastDay < start { throw Unreadable(.days) }
        if let text = cells[.role], !Reading.isLearner(text) {
            guard let known = Reading.role(text) else { throw Unreadable(.role(text)) }
            role = known
        } else {
            role = nil
        }
        externalIDs = Reading.externalIDs(cells, options.system)
    }

    /// Says the same but for where it stands.
    func says(_ other: PersonRow) -> Bool {
        key == other.key && name == other.name && organization == other.organization && jobRoles == other.jobRoles && language == other.language
            && start == other.start && lastDay == other.lastDay && role == other.role && externalIDs == other.externalIDs
    }
}
