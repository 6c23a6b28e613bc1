import HTML
import Kernel
import Store

/// What somebody has still to do for a certification, in the order of its requirements.
struct RenewalPath: Sendable {
    struct Step: Sendable {
        let asked: Beneath.Asked
        let isDone: Bool
    }
    let steps: [Step]
    /// With anchor `expiry`: the first day whose evidence counts for a renewal.
    let opens: Day?

    var minutesLeft: Int { steps.reduce(0) { $0 + ($1.isDone ? 0 : $1.asked.minutes) } }
    var next: Step? { steps.first { !$0.isDone } }

    /// What a renewal of a credential asks.
    static func load(_ credential: Credential, _ version: CertificationVersion, vendor: VendorID, _ tx: Transaction) throws -> RenewalPath {
        let evidence = try Beneath.evidence(of: credential.person, version.requirements, vendor: vendor, tx).map(\.proof)
        let outcome = AwardRules.decide(version.terms(now: tx.now), needs: version.needs, proofs: evidence, chain: credential.chain)
        let renewing = version.requirements.contains(where: \.renews) ? version.requirements.filter(\.renews) : version.requirements
        var open = Set(renewing.map(\.key)), opens: Day?
        switch outcome {
        case .missing(let needs): open = Set(needs)
        case .tooEarly(let day): opens = day
        case .keeps, .withheld, .asksNothing: open = []
        case .grant: open = []
        }
        if opens == nil, version.anchor == .expiry, let through = credential.validThrough {
            opens = through.adding(days: -version.renewalWindowDays)
        }
        // Only what a renewal asks is shown, with what a newer version added.
        let shown = version.requirements.filter { requirement in renewing.contains(requirement) || open.contains(requirement.key) }
        let described = try Beneath.describe(shown, vendor: vendor, tx)
        return RenewalPath(steps: described.map { Step(asked: $0, isDone: !open.contains($0.requirement.key)) }, opens: opens)
    }

    /// What a first award asks.
    static func load(_ person: PersonID, _ version: CertificationVersion, vendor: VendorID, _ tx: Transaction) throws -> RenewalPath {
        let proved = Set(try Beneath.evidence(of: person, version.requirements, vendor: vendor, tx).map(\.proof.need))
        return RenewalPath(steps: try Beneath.describe(version.requirements, vendor: vendor, tx).map {
            Step(asked: $0, isDone: proved.contains($0.requirement.key))
        }, opens: nil)
    }

    func outline(_ t: Localizer) -> HTML {
        let current = next?.asked.requirement
        return HTML.outlineOf(steps.map { step in
            OutlineItem(step.asked.title(t), link: step.asked.link, icon: step.asked.icon, tone: step.isDone ? .success : .neutral,
                        stateWords: step.isDone ? t(.certificationDone) : t(.certificationNotDone), note: t.minutes(step.asked.minutes),
                        isCurrent: step.asked.requirement == current)
        }, title: t(.certificationAsks), note: minutesLeft > 0 ? t(.certificationMinutesLeft(n: minutesLeft)) : t(.certificationAllDone))
    }
}

extension HTML {
    static func outlineOf(_ items: [OutlineItem], title: String, note: String?) -> HTML {
        outline([(title: title, note: note, items: items)])
    }
}
