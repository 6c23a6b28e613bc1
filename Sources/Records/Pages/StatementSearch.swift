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

    init(_ query: Fields) {
        search = String(query.text("q").prefix(500))
        var values: [String: String] = [:]
        for name in Self.names { if let value = query.filled(name) { values[name] = String(value.prefix(500)) } }
        self.values = values
        before = query.value("before").flatMap { Int64($0) }
    }
    var isFiltered: Bool { !search.isEmpty || !values.isEmpty }
    func link(_ to: Link, before: Int64? = nil) -> Link {
        var link = to.query("q", search.isEmpty ? nil : search)
        for name in Self.names { link = link.query(name, values[name]) }
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

    /// - Returns: nil when nothing can fit.
    func filter(_ reach: Reach, zone: Zone) -> StatementFilter? {
        guard let scopes = scopes(reach) else { return nil }
        let text = search.trimmed, related = values["related"] == "yes"
        var agent: AgentKey?, activity: String?, verb = values["verb"]?.trimmed, registration: String?
        if !text.isEmpty {
            if QueryText.isUUID(text) { registration = text.lowercased() } else if text.hasPrefix("mailto:") { agent = .mbox(text) } else if QueryText.isIRI(text) {
                if verb == nil, text.contains("/verbs/") { verb = text } else { activity = text }
            } else if text.contains("@") { agent = .mbox("mailto:" + text) } else { return nil }
        }
        var made = StatementFilter(agent: agent, withRelatedAgents: related, verb: verb, activity: activity, withRelatedActivities: related, registration: registration, scopes: scopes)
        if let day = values["from"].flatMap({ Day(iso: $0) }) { made.above = max(made.above, Positions.first(of: zone.start(of: day)) - 1) }
        if let day = values["to"].flatMap({ Day(iso: $0) }) { made.below = min(made.below, Positions.first(of: zone.start(of: day.adding(days: 1)))) }
        if let before { made.below = min(made.below, before) }
        return made
    }
}

extension String {
    fileprivate var trimmed: String { String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()) }
}
