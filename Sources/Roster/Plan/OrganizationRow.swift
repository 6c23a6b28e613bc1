import HTML
import Kernel
import Mail
import People

/// A distributor of a row, as the file names it.
struct LinkWish: Sendable, Equatable, Hashable {
    let distributor: String
    var country: String?
    var region: String?
    var grants: Set<DistributorGrant>?
    var from: Day?
    var lastDay: Day?
}

/// What a row says in a field of the vendor's own.
struct FieldCell: Sendable, Equatable {
    let key: String
    let text: String
    /// As it is stored; nil when the text is none of the field's kind.
    let value: String?
}

/// A row about an organization as the file has it. An empty cell or a column that the file lacks says nothing: what is known stays.
struct OrganizationRow: Sendable, Equatable {
    let line: Int
    let externalIDs: [ExternalID]
    let name: String?
    let country: String?
    let region: String?
    let type: OrganizationType?
    let parent: String?
    let ownership: Int?
    /// Whose location it is; its own name for a company of its own.
    let entity: String?
    let tags: [String]?
    let seats: SeatLimit
    let fields: [FieldCell]
    let distributors: [LinkWish]
    let adminEmail: EmailAddress?
    let adminName: String
    let system: String

    /// - Parameter own: the vendor's own fields by key.
    init(line: Int, cells: [RosterField: String], _ options: RosterOptions, own: [String: CustomField] = [:]) throws(Unreadable) {
        try Reading.checkLengths(cells)
        self.line = line
        externalIDs = Reading.externalIDs(cells, options.system)
        system = cells[.externalSystem].map { RosterKind.system($0) } ?? externalIDs.first?.system ?? options.system
        name = cells[.name]
        if externalIDs.isEmpty, name == nil { throw Unreadable(.missing(.externalID)) }
        country = if let text = cells[.country] { try Self.country(text) } else { nil }
        region = cells[.region]
        if let text = cells[.type] {
            guard let known = OrganizationType(named: text) else { throw Unreadable(.type(text)) }
            type = known
        } else {
            type = nil
        }
        parent = cells[.parent]
        if let text = cells[.ownership] {
            guard let percent = Reading.percent(text) else { throw Unreadable(.ownership(text)) }
            ownership = percent
        } else {
            ownership = nil
        }
        entity = cells[.entity]
        tags = if let text = cells[.tags] { try Reading.tags(text) } else { nil }
        seats = if let text = cells[.seats] { try Reading.seats(text) } else { .asBefore }
        fields = try Self.fields(cells, own)
        distributors = try Self.links(cells)
        if let text = cells[.adminEmail] {
            guard let email = EmailAddress(text) else { throw Unreadable(.email(text)) }
            adminEmail = email
        } else {
            adminEmail = nil
        }
        adminName = cells[.adminName] ?? ""
    }

    private static func fields(_ cells: [RosterField: String], _ own: [String: CustomField]) throws(Unreadable) -> [FieldCell] {
        var found: [FieldCell] = []
        for (field, text) in cells.sorted(by: { $0.key.key < $1.key.key }) {
            guard let key = field.own else { continue }
            guard let known = own[key] else { throw Unreadable(.fieldGone(field)) }
            // Days are read in every shape that files have, everything else as the form does.
            let typed = known.kind == .day ? Reading.day(text)?.description ?? text : text, value = known.read(typed)
            if value != "" { found.append(FieldCell(key: key, text: text, value: value)) }
        }
        return found
    }

    private static func country(_ text: String) throws(Unreadable) -> String {
        guard let code = Countries.code(named: text) else { throw Unreadable(.country(text)) }
        return code
    }

    /// `P-100 | P-200 (country=AT; region=West; from=2026-01-01; to=2026-12-31; grants=counts+people)`; columns of their own say it for all.
    private static func links(_ cells: [RosterField: String]) throws(Unreadable) -> [LinkWish] {
        guard let text = cells[.distributors] else { return [] }
        var base = LinkWish(distributor: "")
        base.country = if let text = cells[.distributorCountry] { try country(text) } else { nil }
        base.region = cells[.distributorRegion]
        base.from = try Reading.day(cells, .distributorFrom)
        base.lastDay = try Reading.day(cells, .distributorLastDay)
        base.grants = if let text = cells[.distributorGrants] { try grants(text) } else { nil }
        var wishes: [LinkWish] = []
        for piece in pieces(text) {
            var name = piece, detail = ""
            if let open = piece.lastIndex(of: "("), piece.hasSuffix(")") {
                name = String(piece[..<open]).trimmed
                detail = String(piece[piece.index(after: open)...].dropLast())
            }
            var wish = LinkWish(distributor: name, country: base.country, region: base.region, grants: base.grants, from: base.from, lastDay: base.lastDay)
            for pair in detail.split(separator: ";").map({ String($0).trimmed }) where !pair.isEmpty {
                let halves = pair.split(separator: "=", maxSplits: 1).map { String($0).trimmed }
                guard halves.count == 2 else { throw Unreadable(.distributorDetail(pair)) }
                switch halves[0].lowercased() {
                case "country", "land": wish.country = try country(halves[1])
                case "region": wish.region = halves[1]
                case "from", "ab", "von": wish.from = try detailDay(pair, halves[1])
                case "to", "bis", "lastday": wish.lastDay = try detailDay(pair, halves[1])
                case "grants", "rechte": wish.grants = try grants(halves[1])
                default: throw Unreadable(.distributorDetail(pair))
                }
            }
            if let from = wish.from, let last = wish.lastDay, last < from { throw Unreadable(.days) }
            if !name.isEmpty, !wishes.contains(wish) { wishes.append(wish) }
        }
        return wishes
    }
    private static func detailDay(_ pair: String, _ text: String) throws(Unreadable) -> Day {
        guard let day = Reading.day(text) else { throw Unreadable(.distributorDetail(pair)) }
        return day
    }
    private static func grants(_ text: String) throws(Unreadable) -> Set<DistributorGrant> {
        var found: Set<DistributorGrant> = []
        for word in text.lowercased().split(whereSeparator: { !$0.isLetter && $0 != "-" }) {
            switch word {
            case "counts", "see-counts", "zahlen": found.insert(.counts)
            case "people", "see-people", "personen": found.insert(.people)
            case "assign", "zuweisen": found.insert(.assign)
            case "report", "berichte", "berichten": found.insert(.report)
            case "none", "keine": break
            default: throw Unreadable(.distributorDetail(String(word)))
            }
        }
        return found
    }
    /// Cut at `|`, `;`, `,` and line breaks outside brackets.
    private static func pieces(_ text: String) -> [String] {
        var pieces = [""], depth = 0
        for letter in text {
            if letter == "(" { depth += 1 } else if letter == ")" { depth -= 1 }
            if depth <= 0, "|;,".contains(letter) || letter.isNewline { pieces.append("") } else { pieces[pieces.count - 1].append(letter) }
        }
        return pieces.map(\.trimmed).filter { !$0.isEmpty }
    }

    func says(_ other: OrganizationRow) -> Bool {
        externalIDs == other.externalIDs && name == other.name && country == other.country && region == other.region && type == other.type && parent == other.parent
            && ownership == other.ownership && entity == other.entity && tags == other.tags && seats == other.seats && fields == other.fields && distributors == other.distributors && adminEmail == other.adminEmail && adminName == other.adminName
    }
}
