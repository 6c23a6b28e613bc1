import Foundation
import Kernel
import Ledger

/// What an event says, field by field, read without knowing its type: the ledger keeps events for ever, of types that may be gone.
struct LedgerPayload: Sendable {
    private let fields: [String: Scalar]

    init(_ event: StoredEvent) { fields = (try? JSONDecoder().decode([String: Scalar].self, from: Data(event.payload.utf8))) ?? [:] }

    /// A text, number or truth as text; nil when absent or a list.
    subscript(_ field: String) -> String? { fields[field]?.text }

    /// A thing named by a field: `distributor` is an organization, `target` whatever `targetKind` says.
    func subject(_ field: String) -> Subject? {
        guard let id = self[field] else { return nil }
        switch field {
        case "distributor", "reseller", "mergedOrganization", "madeOrganization", "parentAfter": return Subject(kind: "organization", id: id)
        case "target": return self["targetKind"].map { Subject(kind: $0, id: id) }
        case "itemID": return self["itemKind"].map { Subject(kind: $0, id: id) }
        default: return Subject(kind: field, id: id)
        }
    }
    static let named = ["person", "organization", "course", "certification", "credential", "activity", "vendor", "distributor", "reseller", "target", "itemID", "mergedOrganization", "madeOrganization", "parentAfter"]
    var subjects: [Subject] { Self.named.compactMap { subject($0) } }

    /// Fields that are lists or objects read as nothing.
    private struct Scalar: Decodable, Sendable {
        let text: String?
        init(from decoder: any Decoder) throws {
            guard let value = try? decoder.singleValueContainer() else { text = nil; return }
            if let text = try? value.decode(String.self) { self.text = text
            } else if let truth = try? value.decode(Bool.self) { text = truth ? "true" : "false"
            } else if let number = try? value.decode(Int64.self) { text = String(number)
            } else { text = nil }
        }
    }

    /// Indented, with sorted fields, for whoever wants to see exactly what was recorded.
    static func pretty(_ payload: String) -> String {
        guard let value = try? JSONSerialization.jsonObject(with: Data(payload.utf8)),
              let data = try? JSONSerialization.data(withJSONObject: value, options: [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]) else { return payload }
        return String(decoding: data, as: UTF8.self)
    }
}
