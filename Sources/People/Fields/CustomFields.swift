import Foundation
package import HTML
package import Kernel
package import Ledger
package import Store
package import Web

package enum FieldRefusal: Refusal, Equatable {
    case title, key, keyTaken, kind, options, tooMany
    case value(field: String, title: String)
    case missing(field: String, title: String)
    case unknown(field: String)
    package var code: String {
        switch self {
        case .value: "field.value"
        case .missing: "field.missing"
        case .unknown: "field.unknown"
        default: "field.\(self)"
        }
    }
    package var message: Message {
        switch self {
        case .title: .peopleFieldTitleBad
        case .key: .peopleFieldKeyBad
        case .keyTaken: .peopleFieldKeyTaken
        case .kind: .peopleFieldKindBad
        case .options: .peopleFieldOptionsBad
        case .tooMany: .peopleFieldTooMany(most: CustomFields.most)
        case .value(_, let title): .peopleFieldValueBad(field: title)
        case .missing(_, let title): .peopleFieldValueMissing(field: title)
        case .unknown(let field): .peopleFieldUnknown(field: field)
        }
    }
    package var field: String? {
        switch self {
        case .title: "title"
        case .key, .keyTaken: "key"
        case .kind: "kind"
        case .options: "options"
        case .tooMany: nil
        case .value(let field, _), .missing(let field, _), .unknown(let field): CustomFields.prefix + field
        }
    }
}

/// A field of the vendor's own was defined, changed, archived or brought back.
package struct CustomFieldChanged: LedgerEvent {
    package static let kind = "people.customFieldChanged"
    package let field: CustomFieldID
    package let subject: String
    package let key: String
    package let isArchived: Bool
    package var subjects: [Subject] { [Subject(kind: "customField", id: field.value)] }
    package var changes: [Change] { [Change("field", from: nil, to: key), Change("archived", from: nil, to: isArchived ? "true" : "false")] }
}

/// Values of custom fields changed. Of a person they are personal and stand in the side row.
package struct CustomValuesChanged: LedgerEvent {
    package static let kind = "people.customValuesChanged"
    package let organization: OrganizationID?
    package let person: PersonID?
    package let fields: [String]
    package let from: Day
    private enum CodingKeys: String, CodingKey { case organization, person, fields, from }
    var values: [Change] = []
    package var validFrom: Day? { from }
    package var subjects: [Subject] { (organization.map { [.organization($0)] } ?? []) + (person.map { [.person($0)] } ?? []) }
    package var changes: [Change] { person == nil ? values : fields.map { Change($0, from: nil, to: nil) } }
    package var personal: PersonalValues? { person.map { PersonalValues(person: $0, changes: values) } }
}

/// Fields and their values. Values are facts of two times: what was true when stays answerable.
package enum CustomFields {
    package static let most = 50
    /// Of form fields, list filters and API filters.
    package static let prefix = "field."
    static let table = BitemporalTable("custom_value", key: "slot", columns: ["subject_kind", "subject_id", "field_id", "value"])

    package static func all(_ subject: CustomField.Subject, archived: Bool = false, vendor: VendorID, _ tx: Transaction) throws -> [CustomField] {
        let which: SQL = archived ? "1 = 1" : "archived_at IS NULL"
        return try tx.query("""
            SELECT * FROM custom_field WHERE vendor_id = \(vendor) AND subject_kind = \(subject.rawValue) AND \(which) ORDER BY position, id
            """).map(CustomField.init)
    }
    /// Those that somebody sees: all of the vendor's, or those shown to partners.
    package static func seen(_ subject: CustomField.Subject, _ reach: Reach, vendor: VendorID, _ tx: Transaction) throws -> [CustomField] {
        try all(subject, vendor: vendor, tx).filter { reach.all || $0.isPartnerVisible }
    }
    static func find(_ id: CustomFieldID, vendor: VendorID, _ tx: Transaction) throws -> CustomField? {
        try tx.first("SELECT * FROM custom_field WHERE vendor_id = \(vendor) AND id = \(id)").map(CustomField.init)
    }

    /// Values that hold on a day: subject → field → value.
    package static func values(
        _ subject: CustomField.Subject, of ids: [String], on day: Day, vendor: VendorID, _ tx: Transaction
    ) throws -> [String: [CustomFieldID: String]] {
        var found: [String: [CustomFieldID: String]] = [:]
        for row in try tx.query("""
            SELECT subject_id, field_id, value FROM custom_value WHERE vendor_id = \(vendor) AND subject_kind = \(subject.rawValue) AND subject_id IN \(list: ids)
                AND \(SQL.holds(on: day))
            """) { found[try row.text("subject_id"), default: [:]][try row.id("field_id")] = try row.text("value") }
        return found
    }

    /// Writes what was typed, from today on. Fields that are not named keep their value.
    /// - Parameter fields: those that the writer may change; others are unknown to them.
    /// - Throws: `Refusals` of ``FieldRefusal``: a value of the wrong kind, a required one left empty, a name of none of the fields.
    /// - Returns: whether anything changed.
    @discardableResult
    package static func write(
        _ typed: [String: String], _ fields: [CustomField], _ subject: CustomField.Subject, _ id: String, today: Day, language: Language = .en,
        by actor: Actor, vendor: VendorID, ledger: Ledger, _ tx: Transaction
    ) throws -> Bool {
        let known = try values(subject, of: [id], on: today, vendor: vendor, tx)[id] ?? [:]
        var refusals: [FieldRefusal] = typed.keys.filter { key in !fields.contains { $0.key == key } }.sorted().map { .unknown(field: $0) }
        var changes: [(field: CustomField, before: String?, after: String)] = []
        for field in fields {
            guard let text = typed[field.key] else { continue }
            guard let value = field.read(text) else { refusals.append(.value(field: field.key, title: field.title.resolve(language))); continue }
            if value.isEmpty, field.isRequired { refusals.append(.missing(field: field.key, title: field.title.resolve(language))); continue }
            if (known[field.id] ?? "") != value { changes.append((field, known[field.id], value)) }
        }
        if let refusals = Refusals(refusals) { throw refusals }
        return try put(changes, subject, id, today: today, by: actor, vendor: vendor, ledger: ledger, tx)
    }

    /// Puts values of an organization back as they were, an empty text for none: what was stored once is no mistake of whoever takes a change
    /// back, whatever the field asks for by now.
    package static func restore(
        _ scope: Scope<ManageOrganizations>, _ organization: OrganizationID, _ values: [String: String], today: Day, ledger: Ledger, _ tx: Transaction
    ) throws {
        try Access.confirm(scope, tx)
        guard scope.reach.all else { throw WebRefusal.notFound }
        let known = try Self.values(.organization, of: [organization.value], on: today, vendor: scope.vendor, tx)[organization.value] ?? [:]
        let changes = try all(.organization, archived: true, vendor: scope.vendor, tx).compactMap { field -> (field: CustomField, before: String?, after: String)? in
            guard let value = values[field.key], value != known[field.id] ?? "" else { return nil }
            return (field, known[field.id], value)
        }
        try put(changes, .organization, organization.value, today: today, by: scope.actor, vendor: scope.vendor, ledger: ledger, tx)
    }

    /// Forgets all values of an organization that is none.
    static func forget(_ organization: OrganizationID, vendor: VendorID, _ tx: Transaction) throws {
        let slots = try tx.query("""
            SELECT DISTINCT slot FROM custom_value WHERE vendor_id = \(vendor) AND subject_kind = \(CustomField.Subject.organization.rawValue) AND subject_id = \(organization)
                AND recorded_to = \(Instant.forever)
            """)
        for slot in slots { try table.clear(tx, vendor: vendor, key: slot.text("slot"), from: .distantPast) }
    }

    @discardableResult
    private static func put(
        _ changes: [(field: CustomField, before: String?, after: String)], _ subject: CustomField.Subject, _ id: String, today: Day, by actor: Actor, vendor: VendorID, ledger: Ledger, _ tx: Transaction
    ) throws -> Bool {
        for (field, _, value) in changes {
            let slot = "\(subject.rawValue)/\(id)/\(field.id.value)"
            if value.isEmpty { try table.clear(tx, vendor: vendor, key: slot, from: today) } else {
                try table.record(tx, vendor: vendor, key: slot, values: [subject.rawValue.sqlValue, id.sqlValue, field.id.sqlValue, value.sqlValue], from: today)
            }
        }
        guard !changes.isEmpty else { return false }
        var event = CustomValuesChanged(
            organization: subject == .organization ? OrganizationID(id) : nil, person: subject == .person ? PersonID(id) : nil,
            fields: changes.map(\.field.key), from: today)
        event.values = changes.map { Change($0.field.key, from: $0.before, to: $0.after.isEmpty ? nil : $0.after) }
        try ledger.append(event, by: actor, tx)
        return true
    }

    /// What a query's filters `field.<key>` ask of the subject in `column`; a field that the reader does not see fits nothing.
    package static func conditions(_ filters: [String: String], _ kind: CustomField.Subject, subject column: StaticString, _ reach: Reach, vendor: VendorID, today: Day) -> [SQL] {
        filters.filter { $0.key.hasPrefix(prefix) }.sorted { $0.key < $1.key }.map { name, value in
            let seen: SQL = reach.all ? "1 = 1" : "f.is_partner_visible = 1", alias = SQL(column)
            return """
                EXISTS (SELECT 1 FROM custom_field f JOIN custom_value v ON v.vendor_id = f.vendor_id AND v.field_id = f.id WHERE f.vendor_id = \(vendor)
                    AND f.subject_kind = \(kind.rawValue) AND f.key = \(String(name.dropFirst(prefix.count))) AND f.archived_at IS NULL AND \(seen)
                    AND v.subject_id = \(alias) AND v.value = \(value) AND \(SQL.holds("v", on: today)))
                """
        }
    }
    /// Names of filters in an address.
    package static func filters(_ query: Fields) -> [String] { query.pairs.map(\.name).filter { $0.hasPrefix(prefix) } }

    /// What a form or an API call says about fields.
    package static func typed(_ form: Fields) -> [String: String] {
        var typed: [String: String] = [:]
        for (name, value) in form.pairs where name.hasPrefix(prefix) { typed[String(name.dropFirst(prefix.count))] = value.trimmingSpaces() }
        return typed
    }
}
