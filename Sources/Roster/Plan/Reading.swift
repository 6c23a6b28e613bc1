import HTML
import Kernel
import People

/// A row that cannot be read, with what is wrong with it.
struct Unreadable: Error, Equatable {
    let reason: RosterReason
    init(_ reason: RosterReason) { self.reason = reason }
}

/// Cells as values.
enum Reading {
    static func checkLengths(_ cells: [RosterField: String]) throws(Unreadable) {
        for (field, cell) in cells.sorted(by: { $0.key.key < $1.key.key }) where cell.count > field.limit { throw Unreadable(.tooLong(field, limit: field.limit)) }
    }

    /// `2026-12-31`, `31.12.2026`, `31.12.26`, `31/12/2026`, `12/31/2026` when only that can be, `20261231`, `31 Dec 2026`; a time behind it is passed over.
    static func day(_ text: String) -> Day? {
        let plain = text.split(whereSeparator: { $0 == "T" }).first.map(String.init) ?? text
        let word = plain.contains(":") ? plain.split(separator: " ").first.map(String.init) ?? plain : plain
        if let day = Day(iso: word), day < .forever, day.year >= 1900 { return day }
        if word.utf8.count == 8, let number = Int(word), word.utf8.allSatisfy({ (48...57).contains($0) }) { return made(number / 10_000, number / 100 % 100, number % 100) }
        let pieces = word.split(whereSeparator: { ". /-,".contains($0) }).map(String.init)
        guard pieces.count == 3 else { return nil }
        if let month = months[pieces[1].lowercased().prefix(3).description], let day = Int(pieces[0]), let year = Int(pieces[2]) { return made(full(year), month, day) }
        if let month = months[pieces[0].lowercased().prefix(3).description], let day = Int(pieces[1]), let year = Int(pieces[2]) { return made(full(year), month, day) }
        let numbers = pieces.compactMap { Int($0) }
        guard numbers.count == 3 else { return nil }
        if pieces[0].count == 4 { return made(numbers[0], numbers[1], numbers[2]) }
        // Days come first, as in all of Europe; with slashes the American order where the other one cannot be.
        if let day = made(full(numbers[2]), numbers[1], numbers[0]) { return day }
        return word.contains("/") ? made(full(numbers[2]), numbers[0], numbers[1]) : nil
    }
    private static func full(_ year: Int) -> Int { year < 100 ? 2000 + year : year }
    private static func made(_ year: Int, _ month: Int, _ day: Int) -> Day? { (1900...2999).contains(year) ? Day(year: year, month: month, day: day) : nil }
    private static let months: [String: Int] = [
        "jan": 1, "feb": 2, "mar": 3, "mär": 3, "mrz": 3, "apr": 4, "may": 5, "mai": 5, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "oct": 10, "okt": 10, "nov": 11, "dec": 12, "dez": 12,
    ]

    static func day(_ cells: [RosterField: String], _ field: RosterField) throws(Unreadable) -> Day? {
        guard let text = cells[field] else { return nil }
        guard let day = day(text) else { throw Unreadable(.day(field, text)) }
        return day
    }

    /// `75`, `75 %`, `75,0`, `0.75` with nothing else is taken for a share.
    static func percent(_ text: String) -> Int? {
        var digits = text.replacing(",", with: ".").trimmed
        let hasSign = digits.hasSuffix("%")
        if hasSign { digits = String(digits.dropLast()).trimmed }
        guard let number = Double(digits), number.isFinite else { return nil }
        let share = !hasSign && number > 0 && number < 1 ? number * 100 : number
        guard share == share.rounded(), (1...100).contains(share) else { return nil }
        return Int(share)
    }

    /// Cut at `,`, `;`, `|` and line breaks; nil when nothing is between them.
    static func tags(_ text: String) throws(Unreadable) -> [String]? {
        let tags = OrganizationTags.tidied(text.split { ",;|".contains($0) || $0.isNewline }.map { String($0).trimmed })
        guard OrganizationTags.areGood(tags) else { throw Unreadable(.tags(text)) }
        return tags.isEmpty ? nil : tags
    }

    /// A whole number, or a word for as many as one likes.
    static func seats(_ text: String) throws(Unreadable) -> SeatLimit {
        if ["unlimited", "none", "nolimit", "unbegrenzt", "keine", "ohne"].contains(text.lowercased().filter { !$0.isWhitespace }) { return .none }
        guard let number = Int(text), (0...Seats.highest).contains(number) else { throw Unreadable(.seats(text)) }
        return .most(number)
    }

    static func list(_ text: String) -> [String] { text.split(whereSeparator: { ",;|/".contains($0) || $0.isNewline }).map { String($0).trimmed }.filter { !$0.isEmpty } }

    static func jobRoles(_ text: String) throws(Unreadable) -> [String] {
        var roles: [String] = []
        for word in list(text) {
            guard let role = JobRole(named: word) else { throw Unreadable(.jobRole(word)) }
            if !roles.contains(role.rawValue) { roles.append(role.rawValue) }
        }
        return roles.sorted()
    }

    static func language(_ text: String) -> Language? {
        switch text.lowercased().prefix(2) {
        case "de", "ge": .de
        case "en": .en
        default: nil
        }
    }

    /// Roles that a file may give.
    static func role(_ text: String) -> BuiltInRole? {
        switch text.lowercased().filter(\.isLetter) {
        case "partneradmin", "admin", "administrator", "partneradministrator", "administratorin": .partnerAdmin
        case "distributormanager", "distributionsleitung": .distributorManager
        default: nil
        }
    }
    /// Words that mean that somebody only learns.
    static func isLearner(_ text: String) -> Bool { ["learner", "lernende", "lerner", "lernender", "none", "keine", "member", "mitglied", "user", "nutzer"].contains(text.lowercased().filter(\.isLetter)) }

    static func externalIDs(_ cells: [RosterField: String], _ system: String) -> [ExternalID] {
        var ids: [ExternalID] = []
        for (field, cell) in cells.sorted(by: { $0.key.key < $1.key.key }) {
            guard let system = field.system, !system.isEmpty else { continue }
            for value in cell.split(separator: "|").map({ String($0).trimmed }) where !value.isEmpty {
                let id = ExternalID(system: system, value: value)
                if !ids.contains(id) { ids.append(id) }
            }
        }
        if let value = cells[.externalID] {
            let id = ExternalID(system: cells[.externalSystem].map { RosterKind.system($0) } ?? system, value: value)
            if !ids.contains(id) { ids.append(id) }
        }
        return ids
    }
}
