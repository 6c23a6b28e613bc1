import HTML
import Kernel
import Store
import Web
import XAPI

/// What the page of statements shows: from its address and back into it. Pages go by position, so that new statements move nothing.
struct StatementSearch: Sendable {
    static let names = ["verb", "organization", "from", "to", "related"]
    let search: String
    let values: [String: String]
    let before: Int64?
    /// Of the live view: what was seen last.
    let after: Int64?

    init(_ query: Fields) {
        search = String(query.text("q").prefix(500))
        var values: [String: String] = [:]
        for name in Self.names { if let value = query.filled(name) { values[name] = String(value.prefix(500)) } }
        self.values = values
        before = query.value("before").flatMap { Int64($0) }
        after = query.value("after").flatMap { Int64($0) }
    }
    var isFiltered: Bool { !search.isEmpty || !values.isEmpty }
    var isRelated: Bool { values["related"] == "yes" }
    func link(_ to: Link, before: Int64? = nil, related: Bool? = nil) -> Link {
        var link = to.query("q", search.isEmpty ? nil : search)
        for name in Self.names { link = link.query(name, name == "related" && related != nil ? (related == true ? "yes" : nil) : values[name]) }
        return link.query("before", before.map(String.init))
    }

    /// Prefixes of keys within a reach, or of the one organization that is asked for. Nil: nothing is within reach.
    private func scopes(_ reach: Reach) -> [String]? {
        if let asked = values["organization"] {
            guard let id = OrganizationID(checking: asked), reach.contains(id) else { return nil }
            return [id.value]
        }
        if reach.all { return [""] }
        return reach.organizations.isEmpty ? nil : reach.organizations.prefix(200).map(\.value)
    }

    /// Addresses that a verb may have: itself, or those under which its word stands in the common vocabularies and in ours.
    static func verbs(_ text: String) -> [String] {
        if text.contains(":") { return [text] }
        let word = String(text.lowercased().filter { !$0.isWhitespace })
        return word.isEmpty ? [] : vocabularies.map { $0 + word }
    }
    private static let vocabularies = [
        "http://adlnet.gov/expapi/verbs/", "http://id.tincanapi.com/verb/", "http://activitystrea.ms/schema/1.0/", "https://w3id.org/xapi/adl/verbs/",
        "https://w3id.org/xapi/video/verbs/", "urn:laurel:verb:",
    ]

    /// - Parameter origin: the portal, in which accounts of persons are.
    /// - Returns: nil when nothing can fit.
    func filter(_ reach: Reach, zone: Zone, origin: String, vendor: VendorID, _ tx: Transaction) throws -> StatementFilter? {
        guard let scopes = scopes(reach) else { return nil }
        let text = search.trimmed
        var agents: [AgentKey] = [], activity: String?, verbs = Self.verbs(values["verb"]?.trimmed ?? ""), registration: String?
        if QueryText.isUUID(text) {
            // An id is a registration's, or a person's: only one of them finds anything.
            if let person = PersonID(checking: text.lowercased()), try StatementPeople.names([person], vendor: vendor, tx)[person] != nil {
                agents = [.account(homePage: origin, name: person.value)]
            } else { registration = text.lowercased() }
        } else if text.hasPrefix("mailto:") {
            agents = [.mbox(text)]
        } else if QueryText.isIRI(text) {
            if verbs.isEmpty, text.contains("/verbs/") { verbs = [text] } else { activity = text }
        } else if !text.isEmpty {
            agents = try StatementPeople.identifiers(matching: text, origin: origin, vendor: vendor, tx) + (text.contains("@") ? [.mbox("mailto:" + text)] : [])
            if agents.isEmpty { return nil }
        }
        var made = StatementFilter(agents: agents, verbs: verbs, activity: activity, registration: registration, withRelated: isRelated, scopes: scopes)
        if let day = values["from"].flatMap({ Day(iso: $0) }) { made.above = max(made.above, Positions.first(of: zone.start(of: day)) - 1) }
        if let day = values["to"].flatMap({ Day(iso: $0) }) { made.below = min(made.below, Positions.first(of: zone.start(of: day.adding(days: 1)))) }
        if let before { made.below = min(made.below, before) }
        if let after { made.above = max(made.above, after) }
        return made
    }
}

extension String {
    fileprivate var trimmed: String { String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()) }
}
