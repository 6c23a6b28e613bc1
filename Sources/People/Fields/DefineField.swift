import Foundation
package import HTML
package import Kernel
package import Ledger
package import Store
package import Web

/// What is entered about a field.
package struct FieldDraft: Sendable {
    package var key: String
    package var kind: CustomField.Kind?
    package var title: LanguageMap
    package var hint: LanguageMap
    package var options: [CustomField.Option]
    package var isRequired, isPartnerVisible, isPartnerEditable, isInLists: Bool
    package init(key: String, kind: CustomField.Kind?, title: LanguageMap, hint: LanguageMap = [:], options: [CustomField.Option] = [], isRequired: Bool = false,
                 isPartnerVisible: Bool = true, isPartnerEditable: Bool = false, isInLists: Bool = false) {
        (self.key, self.kind, self.title, self.hint, self.options, self.isRequired) = (key, kind, title, hint, options, isRequired)
        (self.isPartnerVisible, self.isPartnerEditable, self.isInLists) = (isPartnerVisible, isPartnerEditable && isPartnerVisible, isInLists)
    }

    /// Options as lines `key: English | German`; a line without a key makes its own from its words.
    package static func options(_ text: String) -> [CustomField.Option]? {
        var options: [CustomField.Option] = []
        for line in text.split(whereSeparator: \.isNewline).map({ $0.trimmingSpaces() }) where !line.isEmpty {
            let halves = line.split(separator: ":", maxSplits: 1).map { $0.trimmingSpaces() }
            let words = (halves.count == 2 ? halves[1] : line).split(separator: "|").map { $0.trimmingSpaces() }
            guard let first = words.first, !first.isEmpty, words.count <= 2, words.allSatisfy({ $0.count <= 100 }) else { return nil }
            let key = halves.count == 2 ? halves[0] : key(from: first)
            guard isKey(key), !options.contains(where: { $0.key == key }) else { return nil }
            var title: LanguageMap = ["en": first]
            if words.count == 2 { title[.de] = words[1] }
            options.append(.init(key: key, title: title))
        }
        return options.count <= 100 ? options : nil
    }
    package static func lines(_ options: [CustomField.Option]) -> String {
        options.map { "\($0.key): " + [$0.title[.en], $0.title[.de]].compactMap { $0 }.joined(separator: " | ") }.joined(separator: "\n")
    }
    /// Lower-case letters, digits and hyphens, beginning with a letter.
    package static func isKey(_ key: String) -> Bool {
        guard (1...40).contains(key.count), key.first?.isLetter == true else { return false }
        return key.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "-") }
    }
    package static func key(from words: String) -> String {
        var key = ""
        for letter in Persons.folded(words).folding(options: .diacriticInsensitive, locale: nil) {
            if letter.isASCII, letter.isLetter || letter.isNumber { key.append(letter) } else if !key.isEmpty, key.last != "-" { key.append("-") }
        }
        while key.last == "-" { key.removeLast() }
        return String((key.first?.isLetter == true ? key : "f-" + key).prefix(40))
    }
}

extension CustomFields {
    /// Defines a field at the end of its list. - Throws: `Refusals` of ``FieldRefusal``
    package static func define(_ scope: Scope<ManageVendor>, _ subject: CustomField.Subject, _ draft: FieldDraft, ledger: Ledger, _ tx: Transaction) throws -> CustomFieldID {
        try Access.confirm(scope, tx)
        guard scope.reach.all else { throw WebRefusal.notFound }
        let vendor = scope.vendor, known = try all(subject, archived: true, vendor: vendor, tx)
        var draft = draft
        if draft.key.isEmpty { draft.key = FieldDraft.key(from: draft.title.resolve(.en)) }
        var refusals = problems(draft)
        if !FieldDraft.isKey(draft.key) { refusals.append(.key) } else if known.contains(where: { $0.key == draft.key }) { refusals.append(.keyTaken) }
        if draft.kind == nil { refusals.append(.kind) }
        if known.count >= most { refusals.append(.tooMany) }
        if let refusals = Refusals(refusals) { throw refusals }
        let id = tx.newID(of: CustomFieldEntity.self), position = (known.map(\.position).max() ?? 0) + 1
        try tx.execute("""
            INSERT INTO custom_field (vendor_id, id, subject_kind, key, kind, title, hint, choices, is_required, is_partner_visible, is_partner_editable, is_in_lists, position, created_at)
            VALUES (\(vendor), \(id), \(subject.rawValue), \(draft.key), \(draft.kind?.rawValue ?? ""), \(try json(draft.title)), \(try json(draft.hint)), \(try json(draft.options)),
                \(draft.isRequired), \(draft.isPartnerVisible), \(draft.isPartnerEditable), \(draft.isInLists), \(Int64(position)), \(tx.now))
            """)
        try ledger.append(CustomFieldChanged(field: id, subject: subject.rawValue, key: draft.key, isArchived: false), by: scope.actor, tx)
        return id
    }

    /// Changes everything but key and kind. An option that goes stays readable where it was chosen.
    package static func change(_ scope: Scope<ManageVendor>, _ id: CustomFieldID, _ draft: FieldDraft, ledger: Ledger, _ tx: Transaction) throws {
        let field = try field(scope, id, tx)
        var draft = draft
        draft.kind = field.kind
        if let refusals = Refusals(problems(draft)) { throw refusals }
        try tx.execute("""
            UPDATE custom_field SET title = \(try json(draft.title)), hint = \(try json(draft.hint)), choices = \(try json(draft.options)), is_required = \(draft.isRequired),
                is_partner_visible = \(draft.isPartnerVisible), is_partner_editable = \(draft.isPartnerEditable), is_in_lists = \(draft.isInLists)
            WHERE vendor_id = \(scope.vendor) AND id = \(id)
            """)
        try ledger.append(CustomFieldChanged(field: id, subject: field.subject.rawValue, key: field.key, isArchived: field.isArchived), by: scope.actor, tx)
    }

    /// Archived it asks and shows nothing more; its values stay and come back with it.
    package static func archive(_ scope: Scope<ManageVendor>, _ id: CustomFieldID, _ isArchived: Bool, ledger: Ledger, _ tx: Transaction) throws {
        let field = try field(scope, id, tx), at: Instant? = isArchived ? tx.now : nil
        if field.isArchived == isArchived { return }
        try tx.execute("UPDATE custom_field SET archived_at = \(at) WHERE vendor_id = \(scope.vendor) AND id = \(id)")
        try ledger.append(CustomFieldChanged(field: id, subject: field.subject.rawValue, key: field.key, isArchived: isArchived), by: scope.actor, tx)
    }

    /// One place up or down among those that are asked.
    package static func move(_ scope: Scope<ManageVendor>, _ id: CustomFieldID, up: Bool, ledger: Ledger, _ tx: Transaction) throws {
        let field = try field(scope, id, tx), list = try all(field.subject, vendor: scope.vendor, tx)
        guard let at = list.firstIndex(where: { $0.id == id }), list.indices.contains(up ? at - 1 : at + 1) else { return }
        let other = list[up ? at - 1 : at + 1]
        for (one, position) in [(field, other.position), (other, field.position)] {
            try tx.execute("UPDATE custom_field SET position = \(Int64(position)) WHERE vendor_id = \(scope.vendor) AND id = \(one.id)")
        }
        try ledger.append(CustomFieldChanged(field: id, subject: field.subject.rawValue, key: field.key, isArchived: false), by: scope.actor, tx)
    }

    private static func field(_ scope: Scope<ManageVendor>, _ id: CustomFieldID, _ tx: Transaction) throws -> CustomField {
        try Access.confirm(scope, tx)
        guard scope.reach.all, let field = try find(id, vendor: scope.vendor, tx) else { throw WebRefusal.notFound }
        return field
    }
    private static func problems(_ draft: FieldDraft) -> [FieldRefusal] {
        var found: [FieldRefusal] = []
        if draft.title.isEmpty || draft.title.texts.values.contains(where: { $0.count > 100 }) || draft.hint.texts.values.contains(where: { $0.count > 300 }) { found.append(.title) }
        if draft.kind == .choice, draft.options.count < 2 { found.append(.options) }
        return found
    }
    private static func json(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }
}
