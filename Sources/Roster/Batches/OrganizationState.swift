import Kernel
import People
import Store

/// An organization as a draft has it, kept with an effect. What a state does not say (as older ones, and those of rows that said nothing
/// about it) is neither compared nor put back.
struct OrganizationState: Sendable, Equatable, Codable {
    /// Whose location it is; nil for a company of its own.
    struct Entity: Sendable, Equatable, Codable { var head: OrganizationID? }
    /// nil for no limit.
    struct Limit: Sendable, Equatable, Codable { var most: Int? }
    var name: String
    var country: String
    var region: String
    var type: String
    var parent: OrganizationID?
    var ownership: Int?
    var externalIDs: [ExternalID]
    var entity: Entity?
    var tags: [String]?
    var seats: Limit?
    /// The vendor's own fields by key; an empty text for no value.
    var fields: [String: String]?

    /// Which of the members a state says that not every state has.
    struct Said: Sendable {
        var entity = false
        var tags = false
        var seats = false
        var fields: Set<String> = []
        /// Every field that has a value.
        var hasAllFields = false
        static let everything = Said(entity: true, tags: true, seats: true, hasAllFields: true)
    }
    /// What to read in order to compare with this state.
    /// - Parameter isWhole: whether it says all fields that had a value.
    func said(isWhole: Bool) -> Said {
        Said(entity: entity != nil, tags: tags != nil, seats: seats != nil, fields: Set(fields?.keys.map { $0 } ?? []), hasAllFields: isWhole && fields != nil)
    }

    /// The draft that makes this of `before`; the vendor's own fields are written apart.
    func draft(from before: OrganizationState) -> OrganizationDraft {
        var draft = OrganizationDraft(
            name: name, country: country, region: region, type: OrganizationType(rawValue: type) ?? .other, parent: parent, ownership: ownership, externalIDs: externalIDs)
        if let entity, entity != before.entity { draft.entity = entity.head.map { .location($0) } ?? .own }
        if let tags, tags != before.tags { draft.tags = tags }
        if let seats, seats != before.seats { draft.seats = seats.most.map { .most($0) } ?? .none }
        return draft
    }
    /// Values of the vendor's own fields that differ from those of `before`.
    func fields(from before: OrganizationState) -> [String: String] { (fields ?? [:]).filter { before.fields?[$0.key] != $0.value } }

    static func read(_ id: OrganizationID, _ said: Said = Said(), today: Day, vendor: VendorID, _ tx: Transaction) throws -> OrganizationState? {
        guard let one = try OrganizationStore.find(id, .everything, vendor: vendor, tx) else { return nil }
        let parent = try OrganizationStore.parent(of: id, vendor: vendor, today: today, tx)
        var state = OrganizationState(
            name: one.name, country: one.country, region: one.region, type: one.type, parent: parent?.organization.id, ownership: parent?.percent,
            externalIDs: try OrganizationStore.externalIDs("organization", id.value, vendor: vendor, tx).sorted { ($0.system, $0.value) < ($1.system, $1.value) })
        if said.entity { state.entity = Entity(head: try OrganizationStore.head(of: id, vendor: vendor, today: today, tx)?.id) }
        if said.tags { state.tags = OrganizationTags.tidied(try OrganizationTags.of([id], vendor: vendor, tx)[id] ?? []) }
        if said.seats { state.seats = Limit(most: try Seats.limit(of: id, vendor: vendor, tx)) }
        if said.hasAllFields || !said.fields.isEmpty {
            let values = try CustomFields.values(.organization, of: [id.value], on: today, vendor: vendor, tx)[id.value] ?? [:]
            var fields = Dictionary(said.fields.map { ($0, "") }, uniquingKeysWith: { a, _ in a })
            for field in try CustomFields.all(.organization, archived: true, vendor: vendor, tx) where said.hasAllFields || said.fields.contains(field.key) {
                if let value = values[field.id] { fields[field.key] = value }
            }
            state.fields = fields
        }
        return state
    }
}
