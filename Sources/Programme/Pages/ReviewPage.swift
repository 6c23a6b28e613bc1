import HTML
import Kernel
import ProgrammeRules
import Store
import Web

/// Before publishing: what is wrong, who rises and falls, which gates open and close, by name.
struct ProgrammeReview: Sendable {
    let programme: PartnerProgramme
    let draft: Programme
    let problems: [Problem]
    /// Nil when none was begun.
    let run: ProgrammeDryRun?
    let notices: FirstNotices

    static func load(_ scope: Scope<ManageProgrammes>, _ id: ProgrammeID, _ tx: Transaction) throws -> ProgrammeReview {
        let vendor = scope.vendor
        guard let programme = try ProgrammeStore.find(id, vendor: vendor, tx) else { throw WebRefusal.notFound }
        guard let text = programme.draft else { throw EditProgramme.Refused.noDraft }
        let draft = try Programme(bytes: Array(text.utf8))
        let run = try ProgrammeDryRun.load(id, revision: programme.revision, vendor: vendor, tx)
        return ProgrammeReview(programme: programme, draft: draft, problems: try ProgrammeDraft.problems(draft, vendor: vendor, tx), run: run,
                               notices: try FirstNotices.load(programme, draft, isFinished: run?.isFinished == true, vendor: vendor, tx))
    }

    func page(_ request: WebRequest) -> Page {
        let t = request.t, id = programme.id, name = programme.title.resolve(t.language)
        let errors = problems.filter(\.isError)
        let lines = problems.map { problem in
            "<li>\(t(.programmeProblem(place: problem.path, code: problem.code.rawValue, what: problem.arguments.joined(separator: ", "))))</li>" as HTML
        }
        let wrong: HTML = lines.isEmpty ? HTML() : callout(errors.isEmpty ? .info : .danger, title: t(.programmeProblems), "<ul>\(lines)</ul>")
        let edit = linkButton(t(.programmeBackToEdit), to: ProgrammeLinks.sentences(id), icon: .edit), press = button(t(.programmePublish(n: draft.version)), icon: .publish)
        let publish: HTML = errors.isEmpty
            ? form(to: ProgrammeLinks.publish(id), tokens: request.tokens, "\(notices.isNone ? HTML() : notices.choice(t))\(formActions(press, edit))") : formActions(edit)
        return Page(title: t(.programmeReviewTitle), frame: .manager(current: "programmes"), body: """
            \(pageHeader(t(.programmeReviewTitle), crumbs: [Crumb(t(.programmeProgrammes), ProgrammeLinks.manage), Crumb(name, ProgrammeLinks.manage(id))],
                         lead: t(.programmeReviewLead(effective: draft.effectiveFrom, enforced: draft.enforcedFrom))))
            \(wrong)
            \(run.map { effects($0, t) } ?? HTML())
            \(notices.html(t))
            \(publish)
            """)
    }
    private func effects(_ run: ProgrammeDryRun, _ t: Localizer) -> HTML {
        guard run.isFinished else {
            return callout(.info, title: t(.programmeDryRunning), progressBar(run, t), action: linkButton(t(.programmeReload), to: ProgrammeLinks.review(programme.id), icon: .repeatAgain))
        }
        let lists = ProgrammeDryRun.Effect.allCases.map { effect in
            list(t(.programmeEffect(effect: effect.rawValue, n: run.counts[effect] ?? 0)), run.lines[effect] ?? [], run.counts[effect] ?? 0, t)
        }
        return section(t(.programmeDryRun(n: run.total)), #"<div class="dry-run-lists">\#(lists)</div>"#)
    }
    private func progressBar(_ run: ProgrammeDryRun, _ t: Localizer) -> HTML { "<p>\(t(.programmeDryRunDone(done: run.done, total: run.total)))</p>" }
    private func list(_ title: String, _ lines: [ProgrammeDryRun.Line], _ count: Int, _ t: Localizer) -> HTML {
        guard !lines.isEmpty else { return "<p>\(title)</p>" }
        let shown = lines.map { line -> HTML in
            let status = draft.status(line.what).map { OrganizationStanding.title($0.titles, $0.id, t) } ?? draft.gate(line.what).map { OrganizationStanding.title($0.titles, $0.id, t) } ?? line.what
            return #"<li><a href="\#(ProgrammeLinks.standing(line.organization))">\#(line.name)</a>: \#(status)</li>"#
        }
        let rest: HTML? = count > lines.count ? "<li>\(t(.programmeAndMore(n: count - lines.count)))</li>" : nil
        return #"<details class="disclosure"><summary>\#(title)</summary><ul>\#(shown)\#(rest)</ul></details>"#
    }
}
