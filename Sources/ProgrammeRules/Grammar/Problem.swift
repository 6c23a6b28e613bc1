/// What is wrong with a programme that can be read. Errors keep it from being published, warnings do not.
package struct Problem: Hashable, Sendable, CustomStringConvertible {
    package enum Code: String, Hashable, Sendable, CaseIterable {
        // Errors.
        case circle, sameID = "same_id", sameRank = "same_rank", tierWithoutRank = "tier_without_rank"
        case unknownStatus = "unknown_status", unknownCredential = "unknown_credential", unknownTrack = "unknown_track", unknownCourse = "unknown_course"
        case unknownMetric = "unknown_metric", wrongCurrency = "wrong_currency"
        case enforcedBeforeEffective = "enforced_before_effective", endBeforeStart = "end_before_start", dayOfNoMonth = "day_of_no_month"
        case unreachableCount = "unreachable_count", unreachablePoints = "unreachable_points", unreachableCategory = "unreachable_category"
        case percentOutOfRange = "percent_out_of_range", notPositive = "not_positive", nothingAsked = "nothing_asked"
        case contractorLimitHere = "contractor_limit_here", countsCredentialsOfSets = "counts_credentials_of_sets"
        case emptyPass = "empty_pass"
        // Warnings.
        case subMinimumAboveMinimum = "sub_minimum_above_minimum", alwaysMet = "always_met", limitNeverReached = "limit_never_reached"
        case retainAboveObtain = "retain_above_obtain", gateAsksNothing = "gate_asks_nothing", sharesDiffer = "shares_differ", past
    }
    package var path: String
    package var code: Code
    package var arguments: [String]
    package init(_ path: String, _ code: Code, _ arguments: [String] = []) { (self.path, self.code, self.arguments) = (path, code, arguments) }
    package var isError: Bool {
        switch code {
        case .subMinimumAboveMinimum, .alwaysMet, .limitNeverReached, .retainAboveObtain, .gateAsksNothing, .sharesDiffer, .past: false
        default: true
        }
    }
    /// For developers; pages have words of their own.
    package var description: String { "\(path): \(code.rawValue)\(arguments.isEmpty ? "" : " (" + arguments.joined(separator: ", ") + ")")" }
}

/// What a programme may name. Nil leaves that kind unchecked.
package struct KnownNames: Sendable {
    package var credentials: Set<String>?
    package var tracks: Set<String>?
    /// `course/key`, `path/key`, `campaign/key`.
    package var completions: Set<String>?
    /// Statuses of other programmes and of the PRM.
    package var otherStatuses: Set<String>
    package init(credentials: Set<String>? = nil, tracks: Set<String>? = nil, completions: Set<String>? = nil, otherStatuses: Set<String> = []) {
        (self.credentials, self.tracks, self.completions, self.otherStatuses) = (credentials, tracks, completions, otherStatuses)
    }
}
