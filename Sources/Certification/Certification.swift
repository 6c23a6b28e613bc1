package import Courses
package import HTML
package import Kernel

/// What somebody can be certified as: an unchanging identity with numbered versions of what it asks and promises.
///
/// States: `draft` (never published, certifies nobody) → `live` (PublishCertification) → `retired` (RetireCertification:
/// nobody new, held credentials stay until their last day) → `live` (published again).
package struct Certification: Sendable, Equatable {
    package enum State: String, Sendable, Codable, CaseIterable { case draft, live, retired }
    package let id: CertificationID
    /// Short and unique within the vendor; the beginning of every credential's number.
    package let code: String
    package let state: State
    /// The published version in force; 0 before the first.
    package let currentVersion: Int
    package init(id: CertificationID, code: String, state: State, currentVersion: Int) {
        self.id = id
        self.code = code
        self.state = state
        self.currentVersion = currentVersion
    }
}

/// One thing a certification asks for: a whole course, or one activity of it (an exam, an assignment).
package struct Requirement: Sendable, Hashable, Codable {
    package let course: CourseID
    package let activity: ActivityID?
    /// Asked anew at every renewal.
    package let renews: Bool
    package init(course: CourseID, activity: ActivityID? = nil, renews: Bool) {
        self.course = course
        self.activity = activity
        self.renews = renews
    }
    /// The same thing in every version, whatever its position.
    package var key: String { activity.map { "\(course.value)/\($0.value)" } ?? course.value }
    var need: AwardRules.Need { AwardRules.Need(key, renews: renews) }
}

/// When an organization counts as ready.
package struct ReadinessTarget: Sendable, Equatable, Codable {
    package enum Kind: String, Sendable, Codable, CaseIterable { case people, percent }
    package let kind: Kind
    /// People, or percent of the base (1…100).
    package let value: Int
    package init(_ kind: Kind, _ value: Int) {
        self.kind = kind
        self.value = value
    }

    /// How many certified people of `base` reach the target. A percentage rounds up, and of nobody it asks nobody.
    package func needed(of base: Int) -> Int {
        switch kind {
        case .people: value
        case .percent: (base * value + 99) / 100
        }
    }
}

/// What one version asks and promises. Immutable once published; the one unpublished version is the draft.
package struct CertificationVersion: Sendable, Equatable {
    package let certification: CertificationID
    package let number: Int
    package var title: LanguageMap
    /// What it proves, one sentence a line.
    package var summary: LanguageMap
    /// Nil: for life.
    package var validityMonths: Int?
    package var anchor: AwardRules.Anchor
    package var renewalWindowDays: Int
    package var zone: Zone
    package var readiness: ReadinessTarget
    /// Job role keys; empty: everybody.
    package var audience: [String]
    package var requirements: [Requirement]
    package let publishedAt: Instant?

    package init(certification: CertificationID, number: Int, title: LanguageMap, summary: LanguageMap, validityMonths: Int?,
                 anchor: AwardRules.Anchor, renewalWindowDays: Int, zone: Zone, readiness: ReadinessTarget, audience: [String],
                 requirements: [Requirement], publishedAt: Instant?) {
        self.certification = certification
        self.number = number
        self.title = title
        self.summary = summary
        self.validityMonths = validityMonths
        self.anchor = anchor
        self.renewalWindowDays = renewalWindowDays
        self.zone = zone
        self.readiness = readiness
        self.audience = audience
        self.requirements = requirements
        self.publishedAt = publishedAt
    }

    /// The rule's view. A draft is looked at as if it came into force at `now`.
    func terms(now: Instant) -> AwardRules.Terms {
        AwardRules.Terms(validityMonths: validityMonths, anchor: anchor, renewalWindowDays: renewalWindowDays, zone: zone,
                         inForceFrom: zone.day(at: publishedAt ?? now))
    }
    var needs: [AwardRules.Need] { requirements.map(\.need) }
}
