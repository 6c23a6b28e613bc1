package import Kernel

/// What a person holds or has done.
package indirect enum Hold: Hashable, Sendable {
    case credential(CredentialHold)
    case completion(CompletionHold)
    case anyOf([Hold])
    case allOf([Hold])
    /// Any credential of a track at this rank or higher, so that a higher one counts for the lower.
    case implies(TrackHold)
}

/// How a credential came about.
package enum Evidence: String, Hashable, Codable, Sendable, CaseIterable { case exam, renewal, equivalent, implied }

/// A credential that counts on the day: earned, not expired, not revoked, not suspended, not provisional.
package struct CredentialHold: Hashable, Sendable {
    package var code: String
    /// Empty accepts every version or evidence.
    package var versions: [String]
    package var evidence: [Evidence]
    package var earnedBefore: Day?
    /// The rule takes it up to this day, inclusive, whatever its own validity.
    package var acceptedUntil: Day?
    /// Levels of identity assurance are the vendor's; higher is stronger.
    package var minimumAssurance: Int?
    package init(_ code: String, versions: [String] = [], evidence: [Evidence] = [], earnedBefore: Day? = nil, acceptedUntil: Day? = nil,
                 minimumAssurance: Int? = nil) {
        (self.code, self.versions, self.evidence) = (code, versions.sorted(), evidence.sorted { $0.rawValue < $1.rawValue })
        (self.earnedBefore, self.acceptedUntil, self.minimumAssurance) = (earnedBefore, acceptedUntil, minimumAssurance)
    }
}

package struct TrackHold: Hashable, Sendable {
    package var track: String
    package var minimumRank: Int
    package var minimumAssurance: Int?
    package init(track: String, minimumRank: Int, minimumAssurance: Int? = nil) {
        (self.track, self.minimumRank, self.minimumAssurance) = (track, minimumRank, minimumAssurance)
    }
}

/// Something finished.
package struct CompletionHold: Hashable, Sendable {
    package enum Kind: String, Hashable, Codable, Sendable, CaseIterable { case course, path, campaign }
    package var kind: Kind
    package var key: String
    package var versions: [String]
    /// Days within which it was finished, both inclusive.
    package var from: Day?
    package var through: Day?
    package var maximumAge: Span?
    /// Only when it was finished by the day it was due; what had no due day was in time.
    package var isOnTime: Bool
    package var minimumAssurance: Int?
    package init(_ kind: Kind, _ key: String, versions: [String] = [], from: Day? = nil, through: Day? = nil, maximumAge: Span? = nil,
                 isOnTime: Bool = false, minimumAssurance: Int? = nil) {
        (self.kind, self.key, self.versions, self.from, self.through) = (kind, key, versions.sorted(), from, through)
        (self.maximumAge, self.isOnTime, self.minimumAssurance) = (maximumAge, isOnTime, minimumAssurance)
    }
}
