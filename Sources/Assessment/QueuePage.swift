import HTML
import Kernel
import Scoring
import Web

/// A line of the assessor's queue.
struct QueueLine {
    let submission: Submission
    let person: String
    let organization: String
    let activity: String
    let course: String
}

/// Work waiting for an assessor, within reach.
struct QueuePage {
    let state: Submission.State
    let lines: [QueueLine]
    let counts: [Submission.State: Int]
    let offset: Int
    let pageRows: Int

    func html(_ t: Localizer, now: Instant) -> HTML {
        let views: [(Submission.State, String)] = [
            (.waiting, t(.assessmentStateWaiting)), (.returned, t(.assessmentStateReturned)), (.passed, t(.assessmentPassed)),
        ]
        let bar = tabs(views.map { view, words in
            Tab(words, AssessorLinks.queue(view), isCurrent: view == state, count: counts[view] ?? 0)
        }, label: t(.assessmentQueueViews))
        let rows = lines.map { line -> TableRow in
            let when = line.submission.handedInAt
            return TableRow([
                personChip(line.person, detail: line.organization),
                HTML(text: line.activity), HTML(text: line.course),
                HTML(text: t.number(line.submission.number)),
                moment(t.ago(when, now: now), machine: when.iso, exact: t.moment(when)),
            ], link: AssessorLinks.work(line.submission.id))
        }
        let empty = emptyState(.assignment, title: t(.assessmentQueueEmpty), text: t(.assessmentQueueEmptyHint))
        let table = dataTable(
            caption: t(.assessmentQueueTitle),
            columns: [Column(t(.assessmentColumnPerson)), Column(t(.assessmentColumnAssignment)), Column(t(.assessmentColumnCourse)), Column(t(.assessmentColumnSubmission), isNumeric: true), Column(t(.assessmentColumnWhen))],
            rows: rows, empty: empty)
        let total = counts[state] ?? 0
        let pages: HTML? = total > pageRows ? pager(
            summary: t(.assessmentRange(from: offset + 1, to: offset + lines.count, total: total)), label: t(.assessmentPages),
            previous: offset > 0 ? (t(.assessmentPreviousPage), AssessorLinks.queue(state).query("from", String(max(0, offset - pageRows)))) : nil,
            next: offset + lines.count < total ? (t(.assessmentNextPage), AssessorLinks.queue(state).query("from", String(offset + pageRows))) : nil) : nil
        return #"\#(pageHeader(t(.assessmentQueueTitle), lead: t(.assessmentQueueLead)))\#(bar)\#(table)\#(pages)"#
    }
}

/// One piece of work with the rubric beside it.
struct WorkPage {
    let line: QueueLine
    let definition: AssignmentDefinition
    let history: [Submission]
    let isOwn: Bool

    func html(_ t: Localizer, _ tokens: FormTokens, now: Instant, typed: Fields? = nil, errors: FormErrors = .none) -> HTML {
        let work = line.submission
        let earlier = history.filter { $0.number < work.number }
        let shown = submissionCard(work, definition, t, now) { AssessorLinks.file(work.id, $0.place) }
        let past: HTML? = earlier.isEmpty ? nil : section(t(.assessmentEarlierSubmissions), #"""
        <div class="stack">\#(earlier.map { one in submissionCard(one, definition, t, now) { AssessorLinks.file(one.id, $0.place) } })</div>
        """#)
        let words = t(definition.instructions)
        let task: HTML? = words.isEmpty ? nil : disclosure(t(.assessmentTask), prose(Markdown.html(words)))
        return #"""
        \#(pageHeader(line.person, crumbs: [Crumb(t(.assessmentQueueTitle), AssessorLinks.queue(.waiting))], lead: line.activity + " · " + line.organization))
        \#(columns(main: #"<div class="stack">\#(shown)\#(task)\#(past)</div>"#, aside: judgeForm(t, tokens, typed, errors) ?? HTML()))
        """#
    }

    private func judgeForm(_ t: Localizer, _ tokens: FormTokens, _ typed: Fields?, _ errors: FormErrors) -> HTML? {
        guard line.submission.state == .waiting else { return nil }
        if isOwn { return callout(.info, HTML(text: t(.assessmentOwnWork))) }
        let criteria = definition.rubric.criteria.map { criterion -> HTML in
            radioGroup(
                Field("mark.\(criterion.id)", label: t(criterion.title), value: typed?.raw("mark.\(criterion.id)") ?? "", error: errors.message("mark.\(criterion.id)", t)),
                criterion.levels.map { level in
                    let minimum = level.id == criterion.minimum ? " · " + t(.assessmentMinimum) : ""
                    return Choice(level.id, t(level.title), hint: t(.assessmentPoints(points: t.points(level.points))) + minimum)
                })
        }
        return card(title: t(.assessmentJudge), #"""
        \#(errors.isEmpty ? HTML() : errors.summary(t))
        \#(form(to: AssessorLinks.work(line.submission.id), tokens: tokens, warnsUnsaved: true, #"""
        \#(criteria)
        \#(textArea(Field("comment", label: t(.assessmentComment), value: typed?.raw("comment") ?? "", hint: t(.assessmentCommentHint), error: errors.message("comment", t)), rows: 4, maximumLength: JudgeWork.mostCharacters))
        <div class="form-actions">\#(button(t(.assessmentDecide), icon: .check, name: "then", value: "judge"))\#(button(t(.assessmentReturn), style: .secondary, name: "then", value: "return"))</div>
        """#))
        """#)
    }
}

/// Addresses of the assessor's pages.
enum AssessorLinks {
    static func queue(_ state: Submission.State) -> Link {
        state == .waiting ? "/work" : Link("/work").query("state", state.rawValue)
    }
    static func work(_ id: SubmissionID) -> Link { "/work/\(id.value)" }
    static func file(_ id: SubmissionID, _ place: Int) -> Link { "/work/\(id.value)/files/\(place)" }
}
