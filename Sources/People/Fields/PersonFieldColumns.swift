import Kernel
import Store

/// The vendor's own fields of people beside a list of them. On a former member's line a former organization reads none.
struct PersonFieldColumns: Sendable {
    let fields: [CustomField]
    private let values: [String: [CustomFieldID: String]]
    private let seesFormer: Bool
    var shown: [CustomField] { fields.filter(\.isInLists) }

    init(_ lines: [PersonLine], _ reach: Reach, vendor: VendorID, today: Day, _ tx: Transaction) throws {
        fields = try CustomFields.seen(.person, reach, vendor: vendor, tx)
        values = fields.isEmpty ? [:] : try CustomFields.values(.person, of: Array(Set(lines.map(\.id.value))), on: today, vendor: vendor, tx)
        seesFormer = reach.all
    }
    func value(of line: PersonLine, _ field: CustomField) -> String? {
        line.state == .ended && !seesFormer ? nil : values[line.id.value]?[field.id]
    }
}
