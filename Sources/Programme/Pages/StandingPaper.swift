import Documents
import HTML
import Kernel
import ProgrammeRules
import Web

/// Where a partner stands, on paper: what is at risk first, then what is held, then what comes next and what it lacks.
/// What a programme only tries in the shadow is not handed on.
struct StandingPaper {
    let standing: OrganizationStanding
    init(_ standing: OrganizationStanding) { self.standing = standing }

    func document(_ request: WebRequest) -> ReportDocument {
        let t = request.t
        var blocks: [ReportDocument.Block] = standing.parts.flatMap { part($0, t) }
        if blocks.isEmpty { blocks = [.paragraph(t(.programmeNothingDecided))] }
        var foot = [request.site.name, standing.name, t(.programmePaperMade(day: request.today))]
        if standing.names == nil { foot.append(t(.programmePaperNoNames)) }
        return ReportDocument(title: t(.programmeStandingOf(name: standing.name)),
                              lead: standing.parts.first.map { t(.programmeDecidedOn(day: $0.decision.asOf, at: $0.decision.decidedAt)) } ?? t(.programmeStandingLead),
                              issuer: request.site.name, blocks: blocks, foot: foot.joined(separator: " · "),
                              accent: .init(hex: Palette(request.site.brands.vendor.accent).light.text.hex) ?? .laurel, language: t.language.tag, createdISO8601: request.now.iso)
    }

    private func part(_ part: OrganizationStanding.Part, _ t: Localizer) -> [ReportDocument.Block] {
        let words = standing.titles.words([part.rules], t)
        let view = FindingView(words: words, names: standing.names)
        let all: [(Status, StatusDecision)] = part.rules.statuses.filter { $0.mode != .shadow }.sorted { ($0.rank ?? 0, $1.id) > ($1.rank ?? 0, $0.id) }
            .compactMap { status in part.judged.status(status.id).map { (status, $0) } }
        let atRisk = all.filter { $0.1.standing.held != nil && $0.1.standing.risk != nil }
        let held = all.filter { $0.1.standing.held != nil && $0.1.standing.risk == nil }
        // The next step up comes before those above it.
        let next = Array(all.filter { $0.1.standing.held == nil }.reversed())
        var blocks: [ReportDocument.Block] = [.heading(part.programme.title.resolve(t.language))]
        blocks += atRisk.flatMap { one($0.0, $0.1, t(.programmeAtRisk), .bad, view, t) }
        blocks += held.flatMap { one($0.0, $0.1, t(.programmeHeld), .good, view, t) }
        if atRisk.isEmpty, held.isEmpty { blocks.append(.paragraph(t(.programmePaperNothingHeld))) }
        if !next.isEmpty { blocks.append(.heading(t(.programmePaperNext))) }
        blocks += next.flatMap { one($0.0, $0.1, t(.programmeNotHeld), .quiet, view, t) }
        return blocks
    }

    private func one(_ status: Status, _ decision: StatusDecision, _ verdict: String, _ tone: ReportDocument.Tone, _ view: FindingView, _ t: Localizer) -> [ReportDocument.Block] {
        let held = decision.standing.held
        var facts: [String] = []
        if let from = held?.from { facts.append(t(.programmeHeldSince(day: from))) }
        if let locked = held?.lockedThrough { facts.append(t(.programmeLockedThrough(day: locked))) }
        if let risk = decision.standing.risk { facts.append(risk.lastDay.map { t(.programmeLostAfter(day: $0)) } ?? t(.programmeLostAtReview)) }
        if decision.standing.isUncertain { facts.append(held == nil ? t(.programmeUncertain) : t(.programmeHeldUncertain)) }
        if status.mode == .advisory { facts.append(t(.programmeAdvisory)) }
        let finding = held == nil ? decision.obtain : decision.kept, rule = held == nil ? status.obtain : status.kept
        var blocks: [ReportDocument.Block] = [.subheading(view.words.status(status.id), verdict: verdict, tone)]
        if !facts.isEmpty { blocks.append(.muted(facts.joined(separator: " · "))) }
        return blocks + lines(finding, rule, 0, view)
    }

    /// The same tree as on the page.
    private func lines(_ finding: Finding, _ expr: Expr, _ depth: Int, _ view: FindingView) -> [ReportDocument.Block] {
        let parts: [Expr] = switch expr {
        case .all(let parts), .any(let parts), .atLeast(_, let parts): parts
        default: []
        }
        if parts.count == 1, finding.children.count == 1 { return lines(finding.children[0], parts[0], depth, view) }
        let t = view.words.t
        let (verdict, tone): (String, ReportDocument.Tone) = switch finding.verdict {
        case .met: (t(.programmeMet), .good)
        case .unmet: (t(.programmeUnmet), .open)
        case .unknown: (t(.programmeUnknown), .quiet)
        }
        let text = [view.words.sentence(expr), view.figures(finding)].compactMap { $0 }.joined(separator: " · ")
        var blocks: [ReportDocument.Block] = [.line(depth: depth, verdict: verdict, tone, text)]
        if parts.isEmpty, finding.verdict != .met { blocks += view.lacking(finding).map { .point(depth: depth, $0) } }
        if parts.count == finding.children.count { blocks += zip(finding.children, parts).flatMap { lines($0, $1, depth + 1, view) } }
        return blocks
    }
}
