/// The two versions of the Experience API that are spoken: 1.0.3 (with all of 1.0) and 2.0 (IEEE 9274.1.1).
package enum XAPIVersion: String, Sendable, CaseIterable, Codable {
    case one = "1.0.3", two = "2.0.0"

    /// What the header `X-Experience-API-Version` asks for; nil for a version that is not spoken.
    /// `1.0` and every `1.0.x` are 1.0.3 (Communication 3.3); `2.0` and `2.0.x` are 2.0.
    package init?(header: some StringProtocol) {
        switch header {
        case "1.0": self = .one
        case "2.0": self = .two
        default:
            let parts = header.split(separator: ".", omittingEmptySubsequences: false)
            guard parts.count == 3, parts[1] == "0", !parts[2].isEmpty, parts[2].utf8.count <= 4, parts[2].utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
            switch parts[0] {
            case "1": self = .one
            case "2": self = .two
            default: return nil
            }
        }
    }

    /// Whether a statement's own `version` may stand in a request of this version (Data 2.4.10).
    func allowsStatement(version: some StringProtocol) -> Bool {
        guard let named = XAPIVersion(header: version) else { return false }
        return named == self || self == .two
    }
}
