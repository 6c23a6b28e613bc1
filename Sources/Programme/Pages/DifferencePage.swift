import HTML
import Kernel
import Learning
import People
import ProgrammeRules
import Store
import Web

/// The difference of two days of one organization in words: what each of the two said then, and what lies between.
struct DifferencePage: Sendable {
    struct Part: Sendable {
        let title: LanguageMap
        let difference: StandingDifference
        let days: (from: Day, to: Day)
        let rules: [Programme]
    }
    let organization: OrganizationID
    let name: String
    let from: Day
    let to: Day
    let parts: [Part]
    let names: [String: String]?
    let titles: ProgrammeTitles

    /// The later day is never before the earlier one, whichever way round they were asked for.
    static func load(_ scope: Scope<ViewCounts>, _ id: OrganizationID, _ one: Day, _ other: Day, naming: Reach?, _ tx: Transaction) throws -> DifferencePage {
        let from = min(one, other), to = max(one, other)
        let before = try OrganizationStanding.load(scope, id, asOf: from, knownAt: from, naming: naming, tx), after = try OrganizationStanding.load(scope, id, asOf: to, knownAt: to, naming: naming, tx)
        var parts: [Part] = []
        for now in after.parts {
            guard let then = before.parts.first(where: { $0.programme.id == now.programme.id }) else { continue }
            let between = try DecisionStore.between(then.decision, now.decision, vendor: scope.vendor, tx)
            var difference = StandingDifference(.init(rules: then.rules, judged: then.judged, facts: then.facts, zone: now.rules.zone),
                                                .init(rules: now.rules, judged: now.judged, facts: now.facts, zone: now.rules.zone), steps: between)
            difference.steps.removeAll { now.veiled.contains($0.status) }
            parts.append(Part(title: now.programme.title, difference: difference, days: (then.decision.asOf, now.decision.asOf), rules: [now.rules, then.rules]))
        }
        let names = after.names.map { $0.merging(before.names ?? [:]) { a, _ in a } }
        return DifferencePage(organization: id, name: after.name, from: from, to: to, parts: parts, names: names, titles: after.titles)
    }

    func page(_ request: WebRequest) -> Page {
        let t = request.t
        let body: HTML = parts.isEmpty ? emptyState(.programme, title: t(.programmeDifferenceNothing), text: t(.programmeDifferenceNothingText)) : "\(parts.map { part($0, t) })"
        return Page(title: t(.programmeDifferenceOf(name: name)), frame: .manager(current: request.authority.may(ManageProgrammes.self) ? "programmes" : "standing"), body: """
            \(pageHeader(t(.programmeDifference), crumbs: [Crumb(t(.programmeStanding), ProgrammeLinks.standing), Crumb(name, ProgrammeLinks.standing(organization))],
                         lead: t(.programmeDifferenceLead(from: from, to: to))))
            \(body)
            \(Self.form(organization, from, to, t))
            """)
    }
    static func form(_ organization: OrganizationID, _ from: Day?, _ to: Day?, _ t: Localizer) -> HTML {
        section(t(.programmeDifferenceDays), """
            <form class="inline-form" method="get" action="\(ProgrammeLinks.difference(organization))">
            \(fieldRow(textField(Field("from", label: t(.programmeDifferenceFrom), value: from?.description ?? "", isRequired: true), kind: .date),
                       textField(Field("to", label: t(.programmeDifferenceTo), value: to?.description ?? "", isRequired: true), kind: .date)))
            \(formActions(#"<button class="button button-secondary">\#(t(.programmeDifferenceShow))</button>"#))</form>
            """)
    }

    private func part(_ part: Part, _ t: Localizer) -> HTML {
        let words = titles.words(part.rules.reversed(), t)
        let found = part.difference
        var lines: [String] = []
        if let versions = found.versions { lines.append(t(.programmeDifferenceVersion(to: versions.to, from: versions.from))) }
        lines += found.statuses.map { t(.programmeDifferenceStatus(status: words.status($0.status), kind: $0.kind.rawValue)) }
        let steps = found.steps.map { t(.programmeDifferenceStep(day: $0.day, status: words.status($0.status), change: $0.change, cause: $0.cause)) }
        let people = people(found.people, t)
        let numbers = found.numbers.map { number in
            t(.programmeDifferenceNumber(status: words.status(number.status), rule: words.sentence(number.expr), before: words.amount(number.before), after: words.amount(number.after)))
        }
        func list(_ title: String, _ lines: [String]) -> HTML? {
            lines.isEmpty ? nil : "<h3>\(title)</h3><ul>\(lines.map { "<li>\($0)</li>" as HTML })</ul>"
        }
        let nothing: HTML? = found.isNone && steps.isEmpty ? "<p>\(t(.programmeDifferenceSame))</p>" : nil
        return section(part.title.resolve(t.language), card("""
            <p class="muted">\(t(.programmeDifferenceDecided(from: part.days.from, to: part.days.to)))</p>
            \(nothing)\(list(t(.programmeDifferenceStatuses), lines))\(list(t(.programmeDifferenceSteps), steps))\(list(t(.programmeDifferencePeople), people))\(list(t(.programmeDifferenceNumbers), numbers))
            """))
    }

    /// By name for whoever may see names; else how many.
    private func people(_ changes: [StandingDifference.PersonChange], _ t: Localizer) -> [String] {
        guard let names else {
            let more = changes.count { $0.counts }, fewer = changes.count - more
            return (more > 0 ? [t(.programmeDifferenceMore(n: more))] : []) + (fewer > 0 ? [t(.programmeDifferenceFewer(n: fewer))] : [])
        }
        return changes.map { change in
            let who = names[change.person] ?? t(.programmeSomebody)
            let (kind, what, day): (String, String, Day) = switch change.why {
            case .joined(let day): ("joined", "", day)
            case .left(let day): ("left", "", day)
            case .merged(let day): ("merged", "", day)
            case .earned(let code, let day): ("earned", code, day)
            case .ended(let code, let day): ("ended", code, day)
            case .revoked(let code, let day): ("revoked", code, day)
            case .suspended(let code, let day): ("suspended", code, day)
            case .unknown: (change.counts ? "counts" : "countsNot", "", to)
            }
            return t(.programmeDifferencePerson(kind: kind, who: who, day: day, what: what)) + (change.knownOn.map { " " + t(.programmeDifferenceKnown(day: $0)) } ?? "")
        }
    }
}

extension ProgrammeRoom {
    var differenceRoutes: [Route] {
        [
            Route.page("/standing/{organization}/difference", ViewCounts.self, "Says in words what is different about an organization between two days") { [ground] request, scope in
                let id: OrganizationID = try request.id("organization"), naming = request.authority.reach(of: ViewLearning.self)
                let to = Day(iso: request.query.text("to")) ?? request.today, from = Day(iso: request.query.text("from")) ?? to.adding(days: -30)
                return .page(try await ground.store.read(scope.vendor) { try DifferencePage.load(scope, id, from, to, naming: naming, $0) }.page(request))
            },
        ]
    }
}
