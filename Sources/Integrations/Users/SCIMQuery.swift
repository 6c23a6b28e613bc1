import JSON
import Kernel
import People
import Store
import Web

/// What a list request asks: by query or as a search document.
struct SCIMQuery: Sendable {
    var filter: String?
    var sortBy: String?
    var isDescending = false
    var start = 1
    /// Asked-for page size, within the bound; 0 asks for the number alone.
    var count = SCIMLimits.defaultPage
    var attributes: String?
    var excluded: String?

    init(_ query: Fields) throws {
        (filter, sortBy) = (query.filled("filter"), query.filled("sortBy"))
        try order(query.filled("sortOrder"))
        try page(query.filled("startIndex"), query.filled("count"))
        (attributes, excluded) = (query.filled("attributes"), query.filled("excludedAttributes"))
    }
    init(_ body: JSONValue) throws {
        guard case .object = body else { throw SCIMRefusal.invalidSyntax("") }
        (filter, sortBy) = (body["filter"]?.string, body["sortBy"]?.string)
        try order(body["sortOrder"]?.string)
        func number(_ name: String) throws -> String? {
            switch body[name] {
            case nil, .null?: nil
            case .int(let number)?: String(number)
            default: throw SCIMRefusal.invalidValue(name, why: "number")
            }
        }
        try page(number("startIndex"), number("count"))
        func names(_ name: String) -> String? {
            switch body[name] {
            case .array(let all)?: all.compactMap(\.string).joined(separator: ",")
            case .string(let text)?: text
            default: nil
            }
        }
        (attributes, excluded) = (names("attributes"), names("excludedAttributes"))
    }
    private mutating func order(_ text: String?) throws {
        guard let text else { return }
        guard ["ascending", "descending"].contains(text.lowercased()) else { throw SCIMRefusal.invalidValue("sortOrder", why: "order") }
        isDescending = text.lowercased() == "descending"
    }
    /// Below 1 counts as 1, a negative count as 0 (RFC 7644, section 3.4.2.4); what is no number is refused.
    private mutating func page(_ start: String?, _ count: String?) throws {
        if let start {
            guard let number = Int(start) else { throw SCIMRefusal.invalidValue("startIndex", why: "number") }
            self.start = min(max(number, 1), 1_000_000_000)
        }
        if let count {
            guard let number = Int(count) else { throw SCIMRefusal.invalidValue("count", why: "number") }
            self.count = min(max(number, 0), SCIMLimits.page)
        }
    }
}

/// A condition in SQL, and whether it says all that the filter says; if not, what it finds is looked through once more.
struct SCIMCondition: Sendable {
    var sql: SQL
    var isExact: Bool
    static let anything = SCIMCondition(sql: "1 = 1", isExact: false)
}

/// How a filter's paths lie in a table.
protocol SCIMColumns {
    /// The exact condition of a comparison; nil when only a look at the resource decides.
    static func compare(_ path: SCIMPath, _ comparing: SCIMFilter.Operator, _ value: JSONValue, on today: Day) -> SQL?
    static func present(_ path: SCIMPath) -> SQL?
    /// Something that is at least true for every row with such an element.
    static func element(_ path: SCIMPath, _ inner: SCIMFilter) -> SQL?
    /// The column to sort by.
    static func order(_ path: SCIMPath) -> SQL?
}

extension SCIMFilter {
    func condition<C: SCIMColumns>(_ columns: C.Type, on today: Day) -> SCIMCondition {
        switch self {
        case .and(let a, let b):
            let a = a.condition(columns, on: today), b = b.condition(columns, on: today)
            return SCIMCondition(sql: "(\(a.sql) AND \(b.sql))", isExact: a.isExact && b.isExact)
        case .or(let a, let b):
            let a = a.condition(columns, on: today), b = b.condition(columns, on: today)
            return SCIMCondition(sql: "(\(a.sql) OR \(b.sql))", isExact: a.isExact && b.isExact)
        case .not(let inner):
            let inner = inner.condition(columns, on: today)
            return inner.isExact ? SCIMCondition(sql: "NOT (\(inner.sql))", isExact: true) : .anything
        case .present(let path): return columns.present(path).map { SCIMCondition(sql: $0, isExact: true) } ?? .anything
        case .compare(let path, let comparing, let value):
            return columns.compare(path, comparing, value, on: today).map { SCIMCondition(sql: $0, isExact: true) } ?? .anything
        case .element(let path, let inner): return columns.element(path, inner).map { SCIMCondition(sql: $0, isExact: false) } ?? .anything
        }
    }
}

/// Comparisons that both engines carry out alike, on a text column that may be null.
enum SCIMText {
    static func compare(_ column: StaticString, _ comparing: SCIMFilter.Operator, _ value: JSONValue, folds: Bool) -> SQL? {
        let name = SQL(column)
        if value == .null { return comparing == .eq ? "(\(name) IS NULL OR \(name) = '')" : "(\(name) IS NOT NULL AND \(name) <> '')" }
        guard let text = value.string, !text.isEmpty else { return nil }
        let needle = folds ? Persons.folded(text) : text, length = needle.unicodeScalars.count
        switch comparing {
        case .eq: return "(\(name) IS NOT NULL AND \(name) = \(needle))"
        case .ne: return "(\(name) IS NULL OR \(name) <> \(needle))"
        case .co: return "(\(name) IS NOT NULL AND \(.contains(column, needle)))"
        case .sw: return "(\(name) IS NOT NULL AND substr(\(name), 1, \(length)) = \(needle))"
        case .ew: return "(\(name) IS NOT NULL AND length(\(name)) >= \(length) AND substr(\(name), length(\(name)) - \(length) + 1) = \(needle))"
        case .gt, .ge, .lt, .le: return nil
        }
    }
    static func present(_ column: StaticString) -> SQL { "(\(SQL(column)) IS NOT NULL AND \(SQL(column)) <> '')" }
    static func moment(_ column: StaticString, _ comparing: SCIMFilter.Operator, _ value: JSONValue) -> SQL? {
        guard let at = value.string.flatMap(SCIMTime.instant) else { return nil }
        let name = SQL(column)
        return switch comparing {
        case .eq: "\(name) = \(at)"
        case .ne: "\(name) <> \(at)"
        case .gt: "\(name) > \(at)"
        case .ge: "\(name) >= \(at)"
        case .lt: "\(name) < \(at)"
        case .le: "\(name) <= \(at)"
        case .co, .sw, .ew: nil
        }
    }
}

/// Users: rows of alias `u`.
enum UserColumns: SCIMColumns {
    static func compare(_ path: SCIMPath, _ comparing: SCIMFilter.Operator, _ value: JSONValue, on today: Day) -> SQL? {
        switch path.text {
        case "id": return SCIMText.compare("u.id", comparing, value, folds: false)
        case "userName": return SCIMText.compare("u.user_name_folded", comparing, value, folds: true)
        case "externalId": return SCIMText.compare("u.external_id", comparing, value, folds: false)
        case "active":
            guard case .bool(let wanted) = value else { return nil }
            let isActive: SQL = "(u.is_active = 1 AND (u.last_day IS NULL OR u.last_day >= \(today)))"
            return (comparing == .eq) == wanted ? isActive : "NOT \(isActive)"
        case "emails", "emails.value": return emails(comparing, value)
        case "groups", "groups.value":
            guard let group = value.string, comparing == .eq || comparing == .ne else { return nil }
            let isIn: SQL = """
                EXISTS (SELECT 1 FROM provisioned_member m JOIN provisioned_group g ON g.vendor_id = m.vendor_id AND g.id = m.group_id
                    WHERE m.vendor_id = u.vendor_id AND m.user_id = u.id AND m.group_id = \(group) AND g.client_id = u.client_id AND g.deleted_at IS NULL)
                """
            return comparing == .eq ? isIn : "NOT \(isIn)"
        case "meta.created": return SCIMText.moment("u.created_at", comparing, value)
        case "meta.lastModified": return SCIMText.moment("u.modified_at", comparing, value)
        case SCIMSchemas.enterpriseID + ":manager", SCIMSchemas.enterpriseID + ":manager.value": return SCIMText.compare("u.manager_id", comparing, value, folds: false)
        default: return nil
        }
    }
    /// Addresses stand between line ends.
    private static func emails(_ comparing: SCIMFilter.Operator, _ value: JSONValue) -> SQL? {
        if value == .null { return comparing == .eq ? "u.emails_folded = ''" : "u.emails_folded <> ''" }
        guard let text = value.string, !text.isEmpty, !text.contains("\n") else { return nil }
        let needle = Persons.folded(text)
        return switch comparing {
        case .eq: "\(.contains("u.emails_folded", "\n" + needle + "\n"))"
        case .ne: "NOT (\(.contains("u.emails_folded", "\n" + needle + "\n")))"
        case .co: "\(.contains("u.emails_folded", needle))"
        case .sw: "\(.contains("u.emails_folded", "\n" + needle))"
        case .ew: "\(.contains("u.emails_folded", needle + "\n"))"
        case .gt, .ge, .lt, .le: nil
        }
    }
    static func present(_ path: SCIMPath) -> SQL? {
        switch path.text {
        case "id", "userName", "active", "meta", "meta.created", "meta.lastModified": "1 = 1"
        case "externalId": SCIMText.present("u.external_id")
        case "emails", "emails.value": "u.emails_folded <> ''"
        default: nil
        }
    }
    /// `emails[type eq "work" and value eq "x"]`: rows with the address; the kind is looked at afterwards.
    static func element(_ path: SCIMPath, _ inner: SCIMFilter) -> SQL? {
        guard path.text == "emails" else { return nil }
        switch inner {
        case .and(let a, let b): return element(path, a) ?? element(path, b)
        case .compare(let part, let comparing, let value) where part.text == "value" && comparing != .ne && value != .null: return emails(comparing, value)
        default: return nil
        }
    }
    static func order(_ path: SCIMPath) -> SQL? {
        switch path.text {
        case "id": "u.id"
        case "userName": "u.user_name_folded"
        case "externalId": "u.external_id"
        case "emails", "emails.value": "u.email_folded"
        case "meta.created": "u.created_at"
        case "meta.lastModified", "meta": "u.modified_at"
        default: nil
        }
    }
}

/// Groups: rows of alias `g`.
enum GroupColumns: SCIMColumns {
    static func compare(_ path: SCIMPath, _ comparing: SCIMFilter.Operator, _ value: JSONValue, on today: Day) -> SQL? {
        switch path.text {
        case "id": return SCIMText.compare("g.id", comparing, value, folds: false)
        case "displayName": return SCIMText.compare("g.name_folded", comparing, value, folds: true)
        case "externalId": return SCIMText.compare("g.external_id", comparing, value, folds: false)
        case "members", "members.value": return member(comparing, value)
        case "meta.created": return SCIMText.moment("g.created_at", comparing, value)
        case "meta.lastModified": return SCIMText.moment("g.modified_at", comparing, value)
        default: return nil
        }
    }
    private static func member(_ comparing: SCIMFilter.Operator, _ value: JSONValue) -> SQL? {
        guard let user = value.string, comparing == .eq || comparing == .ne else { return nil }
        let isIn: SQL = "EXISTS (SELECT 1 FROM provisioned_member m WHERE m.vendor_id = g.vendor_id AND m.group_id = g.id AND m.user_id = \(user))"
        return comparing == .eq ? isIn : "NOT \(isIn)"
    }
    static func present(_ path: SCIMPath) -> SQL? {
        switch path.text {
        case "id", "displayName", "meta", "meta.created", "meta.lastModified": "1 = 1"
        case "externalId": SCIMText.present("g.external_id")
        case "members", "members.value": "EXISTS (SELECT 1 FROM provisioned_member m WHERE m.vendor_id = g.vendor_id AND m.group_id = g.id)"
        default: nil
        }
    }
    static func element(_ path: SCIMPath, _ inner: SCIMFilter) -> SQL? {
        guard path.text == "members", case .compare(let part, .eq, let value) = inner, part.text == "value" else { return nil }
        return member(.eq, value)
    }
    static func order(_ path: SCIMPath) -> SQL? {
        switch path.text {
        case "id": "g.id"
        case "displayName": "g.name_folded"
        case "externalId": "g.external_id"
        case "meta.created": "g.created_at"
        case "meta.lastModified", "meta": "g.modified_at"
        default: nil
        }
    }
}
