package import JSON
package import Kernel
package import Store
package import XAPI

/// Documents that Laurel itself writes for content it launches. They are kept, versioned and read as any other.
package struct LaunchDocuments: Sendable {
    let organization: OrganizationID
    let vendor: VendorID
    package init(organization: OrganizationID, vendor: VendorID) { (self.organization, self.vendor) = (organization, vendor) }

    /// Puts a state, whatever stood there.
    package func putState(_ id: String, activity: String, agent: AgentKey, registration: String, _ value: JSONValue, _ tx: Transaction) throws {
        let place = DocumentPlace(kind: .state, activity: activity, agent: agent.text, registration: registration, namesRegistration: true, id: id)
        try put(value, at: place, before: store(tx).find(place), tx)
    }
    /// Puts a profile of an agent unless there is one: what content or the learner changed stays.
    package func beginProfile(_ id: String, agent: AgentKey, _ value: JSONValue, _ tx: Transaction) throws {
        let place = DocumentPlace(kind: .agent, activity: "", agent: agent.text, registration: "", namesRegistration: false, id: id)
        guard try store(tx).find(place) == nil else { return }
        try put(value, at: place, before: nil, tx)
    }

    /// Takes away what content keeps of one activity; its past versions stay.
    package func emptyState(activity: String, agent: AgentKey, registration: String, _ tx: Transaction) throws {
        let documents = store(tx)
        let place = DocumentPlace(kind: .state, activity: activity, agent: agent.text, registration: registration, namesRegistration: true, id: nil)
        for one in try documents.places(place, but: "") {
            try documents.noteRemoval(one)
            try documents.remove(one)
        }
    }

    /// Takes away what was kept under accounts, with all past versions.
    package static func forget(_ agents: Set<AgentKey>, vendor: VendorID, _ tx: Transaction) throws {
        for agent in agents.sorted() {
            try tx.execute("DELETE FROM xapi_document WHERE vendor_id = \(vendor) AND agent_key = \(agent.text)")
            try DocumentVersionStore.forget(agent.text, vendor: vendor, tx)
        }
    }

    private func store(_ tx: Transaction) -> DocumentStore { DocumentStore(organization: organization, vendor: vendor, credential: OwnStatements.credential, tx: tx) }
    private func put(_ value: JSONValue, at place: DocumentPlace, before: Document?, _ tx: Transaction) throws {
        let body = value.bytes, documents = store(tx)
        let written = Document(contentType: "application/json", body: body, etag: Document.etag(body), changedAt: tx.now)
        try documents.put(written, at: place)
        try documents.note(.put, written, before: before, at: place)
    }
}

/// Statements of one registration, for the pages that tell of a play.
package enum RegistrationStatements {
    package struct One: Sendable {
        package let id: String
        package let stored: Instant
        /// Made by Laurel, not by the content.
        package let isOwn: Bool
        package let json: String
        package init(id: String, stored: Instant, isOwn: Bool, json: String) { (self.id, self.stored, self.isOwn, self.json) = (id, stored, isOwn, json) }
    }
    /// Newest first.
    /// - Parameters: since: only those stored later. before: only those stored earlier.
    package static func list(_ registration: String, since: Instant? = nil, before: Instant? = nil, limit: Int, vendor: VendorID, _ tx: Transaction) throws -> [One] {
        var filter = StatementFilter(registration: registration, scopes: [""])
        filter.withVoided = true
        if let since { filter.after(since) }
        if let before { filter.through(Instant(milliseconds: before.milliseconds - 1)) }
        return try filter.find(limit: limit, vendor: vendor, tx).map { One(id: $0.id, stored: $0.stored, isOwn: $0.isOwn, json: $0.body) }
    }
}
