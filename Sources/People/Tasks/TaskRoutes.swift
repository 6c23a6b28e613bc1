import HTML
import Kernel
import Store
import Web

/// Tasks of channel managers about their partners; those that nobody's portfolio holds are the vendor administrators'.
struct TaskRoutes: Sendable {
    let ground: Ground

    var routes: [Route] {
        [
            .page("/tasks", HandleTasks.self, "Lists tasks about partners", { request, scope in
                let list = Self.query(request.query), today = request.today
                var query = Self.tasks(list)
                query.onlyUnassigned = scope.reach.all && list.filters["whose"] != "all"
                let asked = query
                let found = try await ground.store.read(scope.vendor) { try PartnerTasks.list(scope, asked, today: today, $0) }
                return .page(TaskViews.list(request, list, found, seesAll: scope.reach.all))
            }),
            settle("/tasks/{task}/done", true, "Marks a task as done"), settle("/tasks/{task}/undone", false, "Marks a task as still to do"),
        ]
    }

    /// The tasks on the boards of those who handle them.
    var parts: [PagePart] {
        ["home", "board"].map { slot in
            PagePart(slot: slot, name: "people.tasks", order: 5) { request, _ in
                guard request.authority.may(HandleTasks.self), let scope = try? request.authority.scope(HandleTasks.self) else { return HTML() }
                let today = request.today
                var query = TaskQuery()
                query.onlyUnassigned = scope.reach.all
                let asked = query
                let found = try await ground.store.read(scope.vendor) { try PartnerTasks.list(scope, asked, today: today, $0) }
                return found.isEmpty ? HTML() : TaskViews.part(request, found)
            }
        }
    }

    private func settle(_ pattern: String, _ isDone: Bool, _ summary: String) -> Route {
        .form(pattern, HandleTasks.self, summary, { request, scope, _ in
            let id = try request.id("task", of: Never.self).value, ledger = ground.ledger
            let task = try await ground.store.write(scope.vendor) { try PartnerTasks.setDone(scope, id, isDone, ledger: ledger, $0) }
            return .redirect(PeopleLinks.tasks, toast: request.t(isDone ? .peopleTaskDone(organization: task.organizationName) : .peopleTaskUndone(organization: task.organizationName)))
        })
    }

    static func query(_ fields: Fields) -> ListQuery { ListQuery(fields, base: PeopleLinks.tasks, filters: ["kind", "state", "whose"], sorts: ["opened"]) }
    static func tasks(_ list: ListQuery) -> TaskQuery {
        var query = TaskQuery()
        query.search = list.search
        query.kind = list.filters["kind"].flatMap(PartnerTask.Kind.init(rawValue:))
        query.showsDone = list.filters["state"] == "done"
        return query
    }
}

enum TaskViews {
    static func list(_ request: WebRequest, _ query: ListQuery, _ tasks: [PartnerTask], seesAll: Bool) -> Page {
        let t = request.t
        var controls: HTML = """
            \(query.select("kind", label: t(.peopleTaskKind), PartnerTask.Kind.allCases.map { ($0.rawValue, t(.peopleTaskKindName(kind: $0.rawValue))) }, t))
            \(filterSelect("state", label: t(.peopleTaskState), value: query.filters["state"] ?? "", [Choice("", t(.peopleTaskOpen)), Choice("done", t(.peopleTaskIsDone))]))
            """
        if seesAll {
            controls += filterSelect("whose", label: t(.peopleTaskWhose), value: query.filters["whose"] ?? "", [Choice("", t(.peopleTaskUnassigned)), Choice("all", t(.peopleTaskAll))])
        }
        let empty = query.isFiltered ? emptyState(.search, title: t(.peopleTaskNoneFound), text: t(.peopleTaskNoneFoundText), action: linkButton(t(.peopleFilterClear), to: PeopleLinks.tasks))
            : emptyState(.done, title: t(.peopleTaskNone), text: t(seesAll ? .peopleTaskNoneTextAll : .peopleTaskNoneText))
        let table = dataTable(caption: t(.peopleTasks), columns: [Column(t(.peopleTaskWhat)), Column(t(.peoplePeopleOrganization)), Column(t(.peopleTaskSince)), Column("")],
                              rows: tasks.map { row(request, $0) }, empty: empty)
        return Page(title: t(.peopleTasks), frame: .manager(current: "tasks"), body: """
            \(pageHeader(t(.peopleTasks), lead: t(.peopleTasksLead)))
            \(query.bar(t, search: t(.peopleTaskSearch), controls: controls, export: nil))\(table)
            """)
    }

    private static func row(_ request: WebRequest, _ task: PartnerTask) -> TableRow {
        let t = request.t, tokens = FormTokens(csrf: request.tokens.csrf, once: nil)
        let what: HTML = #"\#(t(.peopleTaskTitle(kind: task.kind.rawValue, organization: task.organizationName)))<small class="muted">\#(t(.peopleTaskText(kind: task.kind.rawValue)))</small>"#
        let link: HTML = #"<a href="\#(PeopleLinks.organization(task.organization))">\#(task.organizationName)</a>"#
        let act: HTML = task.doneAt == nil
            ? linkButton(t(.peopleTaskInvite), to: PeopleLinks.addPeople.query("organization", task.organization.value).query("role", BuiltInRole.partnerAdmin.rawValue), style: .secondary)
                + postButton(t(.peopleTaskMarkDone), to: PeopleLinks.taskDone(task.id), tokens: tokens, style: .quiet)
            : #"<small class="muted">\#(t(.peopleTaskDoneBy(name: task.doneBy ?? "", day: request.site.zone.day(at: task.doneAt!))))</small>"#
                + postButton(t(.peopleTaskMarkUndone), to: PeopleLinks.taskUndone(task.id), tokens: tokens, style: .quiet)
        return TableRow([what, link, moment(t.ago(task.openedAt, now: request.now), machine: task.openedAt.iso, exact: t.moment(task.openedAt)), act])
    }

    static func part(_ request: WebRequest, _ tasks: [PartnerTask]) -> HTML {
        let t = request.t
        let rows = tasks.prefix(3).map { task -> HTML in
            #"<li class="row">\#(icon(.warning))<span class="row-main"><a href="\#(PeopleLinks.tasks)">\#(t(.peopleTaskTitle(kind: task.kind.rawValue, organization: task.organizationName)))</a><small class="muted">\#(t.ago(task.openedAt, now: request.now))</small></span></li>"#
        }
        let all = linkButton(t(.peopleTasksAll(count: tasks.count)), to: PeopleLinks.tasks, style: .quiet)
        return card(title: t(.peopleTasks), action: all, #"<ul class="rows">\#(rows)</ul>"#)
    }
}
