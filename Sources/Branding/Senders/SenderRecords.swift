package import People

/// What a domain's records say about mail in its name. Pure.
package enum SenderRecords {
    package enum SPF: String, Sendable, Equatable {
        case found
        /// No record that begins `v=spf1`.
        case missing
        /// More than one: receivers take that for an error (RFC 7208, 4.5).
        case several
        /// A record that does not name our mail server.
        case withoutUs
    }
    package enum DKIM: String, Sendable, Equatable {
        case found, missing
        /// A record with an empty key: withdrawn (RFC 6376, 3.6.1).
        case withdrawn
    }

    /// - Parameter records: the domain's own TXT records.
    package static func spf(_ records: [String], including include: String) -> SPF {
        let own = records.map { $0.lowercased() }.filter { $0 == "v=spf1" || $0.hasPrefix("v=spf1 ") }
        guard let record = own.first else { return .missing }
        guard own.count == 1 else { return .several }
        let terms = record.split(separator: " ").dropFirst()
        let wanted = include.lowercased()
        let names = ["include:\(wanted)", "+include:\(wanted)", "?include:\(wanted)", "~include:\(wanted)", "redirect=\(wanted)"]
        return terms.contains { names[0...1].contains(String($0)) || $0 == names[4] } ? .found : .withoutUs
    }
    /// - Parameter records: the TXT records below `_domainkey`.
    package static func dkim(_ records: [String]) -> DKIM {
        var isWithdrawn = false
        for record in records {
            var tags: [String: String] = [:]
            for part in record.split(separator: ";") {
                let halves = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
                guard halves.count == 2 else { continue }
                tags[String(halves[0].filter { !$0.isWhitespace }).lowercased()] = String(halves[1].filter { !$0.isWhitespace })
            }
            guard tags["v"].map({ $0 == "DKIM1" }) ?? true, let key = tags["p"] else { continue }
            if key.isEmpty { isWithdrawn = true } else { return .found }
        }
        return isWithdrawn ? .withdrawn : .missing
    }
    package static func keyName(_ rules: SenderRules, domain: String) -> String { "\(rules.selector)._domainkey.\(domain)" }
}
