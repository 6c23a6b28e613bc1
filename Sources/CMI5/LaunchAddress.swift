/// Addresses that launch content.
package enum LaunchAddress {
    /// Names that belong to the launch; the unit's own query must not have them (8.1).
    package static let reserved: Set<String> = ["endpoint", "fetch", "actor", "registration", "activityId"]

    /// A cmi5 launch: the unit's address with the launch's five parameters, in the unit's own query where it has one (8.1).
    /// - Parameter base: the unit's address, its query and fragment included.
    package static func cmi5(_ base: String, endpoint: String, fetch: String, actor: String, registration: String, activityID: String) -> String {
        adding([("endpoint", endpoint), ("fetch", fetch), ("actor", actor), ("registration", registration), ("activityId", activityID)], to: base)
    }
    /// A launch of content with a `tincan.xml` (the launch of Rustici's "Tin Can" packages): the credential goes along.
    /// - Parameter auth: the whole value of the Authorization header.
    package static func tincan(_ base: String, endpoint: String, auth: String, actor: String, registration: String, activityID: String) -> String {
        adding([("endpoint", endpoint), ("auth", auth), ("actor", actor), ("registration", registration), ("activity_id", activityID)], to: base)
    }

    private static func adding(_ parameters: [(String, String)], to base: String) -> String {
        let mark = base.firstIndex(of: "#") ?? base.endIndex
        let head = base[..<mark], tail = base[mark...]
        let query = parameters.map { "\($0.0)=\(encoded($0.1))" }.joined(separator: "&")
        let joint = head.hasSuffix("?") || head.hasSuffix("&") ? "" : head.contains("?") ? "&" : "?"
        return head + joint + query + tail
    }
    /// RFC 3986: all but unreserved characters.
    package static func encoded(_ text: String) -> String {
        let digits = Array("0123456789ABCDEF".utf8)
        var out: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case 65...90, 97...122, 48...57, 45, 46, 95, 126: out.append(byte)
            default: out += [37, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: out, as: UTF8.self)
    }
    /// The names in a query, decoded.
    package static func names(in query: String) -> [String] {
        query.split(separator: "&").map { decoded(String($0.prefix { $0 != "=" })) }
    }
    static func decoded(_ text: String) -> String {
        let bytes = Array(text.utf8)
        var out: [UInt8] = [], at = 0
        while at < bytes.count {
            if bytes[at] == 37, at + 2 < bytes.count, let value = UInt8(String(decoding: bytes[at + 1...at + 2], as: UTF8.self), radix: 16) {
                out.append(value)
                at += 3
            } else {
                out.append(bytes[at] == 43 ? 32 : bytes[at])
                at += 1
            }
        }
        return String(decoding: out, as: UTF8.self)
    }
}
