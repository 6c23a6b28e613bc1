import Foundation
package import HTML
package import Kernel
package import Store

package enum CustomFieldEntity {}
package typealias CustomFieldID = ID<CustomFieldEntity>

/// Something a vendor wants to know of every organization or person that Laurel has no place for.
package struct CustomField: Sendable, Equatable {
    package enum Subject: String, Sendable, CaseIterable { case organization, person }
    package enum Kind: String, Sendable, CaseIterable { case text, number, day, choice, yesNo, link }
    /// One of several answers. Its key is stored, its title may change.
    package struct Option: Sendable, Equatable, Codable {
        package let key: String
        package let title: LanguageMap
        package init(key: String, title: LanguageMap) { (self.key, self.title) = (key, title) }
    }
    package let id: CustomFieldID
    package let subject: Subject
    /// Its name in the API and in addresses; it never changes.
    package let key: String
    package let kind: Kind
    package var title: LanguageMap
    package var hint: LanguageMap
    package var options: [Option]
    package var isRequired: Bool
    package var isPartnerVisible: Bool
    /// Only of a visible one.
    package var isPartnerEditable: Bool
    /// A column of lists and of their CSV.
    package var isInLists: Bool
    package let position: Int
    package let isArchived: Bool

    init(_ row: Row) throws {
        let decoder = JSONDecoder()
        id = try row.id("id")
        subject = Subject(rawValue: try row.text("subject_kind")) ?? .organization
        key = try row.text("key")
        kind = Kind(rawValue: try row.text("kind")) ?? .text
        title = try decoder.decode(LanguageMap.self, from: Data(try row.text("title").utf8))
        hint = try decoder.decode(LanguageMap.self, from: Data(try row.text("hint").utf8))
        options = try decoder.decode([Option].self, from: Data(try row.text("choices").utf8))
        isRequired = try row.bool("is_required")
        isPartnerVisible = try row.bool("is_partner_visible")
        isPartnerEditable = try row.bool("is_partner_editable")
        isInLists = try row.bool("is_in_lists")
        position = try row.int("position")
        isArchived = try row.optionalInt("archived_at") != nil
    }

    /// For rules without a database.
    package init(key: String, kind: Kind, options: [Option] = [], isRequired: Bool = false) {
        (id, subject, self.key, self.kind, self.options, self.isRequired) = (CustomFieldID("00000000-0000-7000-8000-000000000000"), .organization, key, kind, options, isRequired)
        (title, hint, isPartnerVisible, isPartnerEditable, isInLists, position, isArchived) = (["en": key], [:], true, true, false, 0, false)
    }

    /// How a value is stored, read from what somebody typed. Empty is no value.
    /// - Returns: nil when it is none of this kind.
    package func read(_ typed: String) -> String? {
        let text = typed.trimmingSpaces()
        if text.isEmpty { return "" }
        switch kind {
        case .text: return text.count <= 500 ? text : nil
        case .number: return Self.number(text)
        case .day: return Day(iso: text)?.description
        case .choice: return options.first { $0.key == text }?.key ?? options.first { $0.title.texts.values.contains { Persons.folded($0) == Persons.folded(text) } }?.key
        case .yesNo:
            switch Persons.folded(text) {
            case "yes", "true", "1", "on", "ja": return "yes"
            case "no", "false", "0", "nein": return "no"
            default: return nil
            }
        case .link:
            return Link(external: text).map { _ in text }
        }
    }

    /// At most fifteen digits, a point or comma, no exponent: `1200`, `-3.5`, `3,5`.
    private static func number(_ text: String) -> String? {
        var digits = text.replacing(",", with: "."), sign = ""
        if digits.hasPrefix("-") { (sign, digits) = ("-", String(digits.dropFirst())) }
        let halves = digits.split(separator: ".", omittingEmptySubsequences: false)
        guard halves.count <= 2, !halves[0].isEmpty, halves.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } }), digits.count <= 16 else { return nil }
        var whole = String(halves[0].drop { $0 == "0" }), part = halves.count == 2 ? String(halves[1]) : ""
        while part.last == "0" { part.removeLast() }
        if whole.isEmpty { whole = "0" }
        let plain = part.isEmpty ? whole : whole + "." + part
        return plain == "0" ? "0" : sign + plain
    }
}
