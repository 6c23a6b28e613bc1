package import HTML
package import Kernel
package import ProgrammeRules

package enum ProgrammeEntity {}
package typealias ProgrammeID = ID<ProgrammeEntity>

/// A vendor's partner programme: an unchanging identity with numbered versions of its rules.
///
/// States: `draft` (never published, decides nothing) → `live` (``PublishProgramme``) → `retired` (nothing is decided any more; what was
/// stays readable) → `live` (published again).
package struct PartnerProgramme: Sendable, Equatable {
    package enum State: String, Sendable, CaseIterable { case draft, live, retired }
    package let id: ProgrammeID
    /// Unique within the vendor; the member `id` of the rules' text.
    package let code: String
    package let title: LanguageMap
    package let state: State
    /// The published version with the highest number; 0 before the first.
    package let currentVersion: Int
    /// The draft as JSON in canonical form; nil when there is none.
    package let draft: String?
    /// Counts changes of the draft: whoever saves names the one they began with.
    package let revision: Int
    /// The last day for which every organization was looked at.
    package let decidedOn: Day?
}

/// A published version; immutable.
package struct PublishedVersion: Sendable {
    package let number: Int
    package let programme: Programme
    package let publishedAt: Instant
    package let publishedBy: Actor
    /// Its first decision sends no notices.
    package let isQuiet: Bool

    /// The rules with the day from which they were in force: what is published with an earlier day counts from its publication, since nothing
    /// that was decided before is decided anew.
    package var inForce: Programme {
        var rules = programme
        if number > 1 { rules.enforcedFrom = max(rules.enforcedFrom, rules.zone.day(at: publishedAt)) }
        return rules
    }
}

extension ProgrammeHistory {
    package init(published versions: [PublishedVersion]) { self.init(versions.map(\.inForce)) }
}
