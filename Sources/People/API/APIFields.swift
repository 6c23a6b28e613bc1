import Kernel
import Web

/// Custom fields in the API: `fields` of a resource, and `filter[field.key]` of a list.
enum APIFields {
    static func values(_ fields: [CustomField], _ values: [CustomFieldID: String]) -> [String: String] {
        Dictionary(fields.compactMap { field in values[field.id].map { (field.key, $0) } }, uniquingKeysWith: { a, _ in a })
    }
    /// As `CustomFields.conditions` takes them.
    static func filters(_ request: WebRequest) -> [String: String] {
        var filters: [String: String] = [:]
        for (name, value) in request.query.pairs where name.hasPrefix("filter[" + CustomFields.prefix) && name.hasSuffix("]") {
            filters[String(name.dropFirst(7).dropLast())] = value
        }
        return filters
    }
}
