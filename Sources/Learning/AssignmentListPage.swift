import HTML
import Kernel
import People
import Store
import Tables
import Web

/// The list of assignments as a page and as a file.
struct AssignmentListPage {
    let list: AssignmentList
    let query: ListQuery
    let request: WebRequest
    private var t: Localizer { request.t }

    var response: WebResponse {
        let add = linkButton(t(.learningAssignTitle), to: "/assign", style: .primary, icon: .add)
        let empty = query.isFiltered
            ? emptyState(.search, title: t(.learningNothingFoundTitle), text: t(.learningNothingFoundText), action: linkButton(t(.learningClear), to: "/assignments"))
            : emptyState(.campaign, title: t(.learningAssignmentsEmptyTitle), text: t(.learningAssignmentsEmptyText), action: add)
        let columns = [
            Column(t(.learningAssignmentsTarget)), query.column(t(.learningAssignmentsAudience), "audience"), query.column(t(.learningAssignmentsDue), "due"),
            query.column(t(.learningAssignmentsDone), "people", isNumeric: true), query.column(t(.learningAssignmentsWhen), "assigned"),
            Column(t(.learningAssignmentsState)), Column(""),
        ]
        let bar = list.total == 0 && !query.isFiltered ? HTML() : query.bar(t, search: t(.learningAssignmentsSearch), controls: controls, export: "/assignments.csv")
        let body: HTML = """
            \(pageHeader(t(.learningAssignments), lead: t(.learningAssignmentsLead), action: add))
            \(bar)
            \(dataTable(caption: t(.learningAssignments), columns: columns, rows: list.lines.map(row), empty: empty))
            \(query.pager(total: list.total, t))
            """
        return .page(Page(title: t(.learningAssignments), frame: .manager(current: "assignments"), body: body))
    }

    private var controls: HTML {
        query.select("target", label: t(.learningAssignmentsTarget), list.targets.map { ($0.value, $0.title.resolve(t.language)) }, t)
            + query.select("audience", label: t(.learningAssignmentsAudience), [
                ("people", t(.learningAssignPeople)), ("organizations", t(.learningAssignOrganizations)), ("jobRole", t(.learningAssignJobRole)),
            ], t)
            + query.select("state", label: t(.learningAssignmentsState), AssignmentLine.State.allCases.map { ($0.rawValue, Self.state($0, t)) }, t)
    }

    private func row(_ line: AssignmentLine) -> TableRow {
        let due: HTML? = line.dueOn.map { #"<span class="nowrap">\#(t.short($0))</span>"# }
        let stop: HTML = line.state == .stopped || !line.mayStop ? HTML() : postButton(
            t(.learningAssignmentsCancel), to: "/assignments/\(line.id.value)/cancel", tokens: FormTokens(csrf: request.tokens.csrf, once: nil), style: .quiet,
            confirm: t(.learningAssignmentsCancelAsk))
        return TableRow([
            HTML(text: line.title.resolve(t.language)), audience(line), due ?? #"<span class="muted">\#(t(.learningNoDue))</span>"#,
            line.people == 0 ? #"<span class="muted">\#(t(.learningAssignmentsNobody))</span>"# : #"<span class="nowrap">\#(t(.learningAssignmentsDoneOf(done: line.done, people: line.people)))</span>"#,
            #"<span class="nowrap">\#(t.short(t.localDay(line.assignedAt)))</span>"#, badge(Self.state(line.state, t), Self.tone(line.state)), stop,
        ])
    }

    private func audience(_ line: AssignmentLine) -> HTML {
        if let person = line.person {
            let under: HTML? = line.organization.map { #"<small class="muted">\#($0.name)</small>"# }
            return #"<span class="cell-wide"><a href="\#(PeopleLinks.person(person.id))">\#(person.name)</a>\#(under)</span>"#
        }
        if let organization = line.organization { return #"<a href="\#(PeopleLinks.organization(organization.id))">\#(organization.name)</a>"# }
        return HTML(text: t(.learningAssignmentsEverybody(role: line.jobRole ?? "")))
    }

    static func state(_ state: AssignmentLine.State, _ t: Localizer) -> String { t(.learningAssignmentsStateName(state: state.rawValue)) }
    static func tone(_ state: AssignmentLine.State) -> Tone {
        switch state {
        case .running: .accent
        case .overdue: .danger
        case .done: .success
        case .stopped: .neutral
        }
    }

    static func csv(_ first: ListQuery, _ scope: Scope<AssignLearning>, kinds: AssignableKinds, store: Store, _ request: WebRequest) -> WebResponse {
        let t = request.t, today = request.today
        return .csv(fileName: "assignments-\(today).csv") { write in
            var writer = CSVWriter(header: [
                t(.learningAssignmentsTarget), t(.learningAssignmentsAudience), t(.learningAssignmentsOrganization), t(.learningAssignmentsDue),
                t(.learningAssignmentsPeople), t(.learningAssignmentsDone), t(.learningAssignmentsWhen), t(.learningAssignmentsState),
            ])
            var query = first
            query.page = 1
            while true {
                let page = query
                let lines = try await store.read(scope.vendor) { try AssignmentList.load(scope, page, kinds: kinds, today: today, $0).lines }
                for line in lines {
                    writer.append([
                        line.title.resolve(t.language), line.person?.name ?? (line.organization == nil ? t(.learningJobRole(role: line.jobRole ?? "")) : ""),
                        line.organization?.name ?? "", line.dueOn?.description ?? "", String(line.people), String(line.done),
                        t.localDay(line.assignedAt).description, state(line.state, t),
                    ])
                }
                try await write(writer.take())
                if lines.count < Limits.pageRows { break }
                query.page += 1
            }
        }
    }
}
