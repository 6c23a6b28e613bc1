import Courses
import HTML
import Kernel
import Ledger
import People
import Store
import Web

/// What the assignment form offers within somebody's reach.
struct AssignChoices: Sendable {
    let targets: [(kind: String, title: Message, items: [(id: String, title: LanguageMap)])]
    let organizations: [(id: OrganizationID, name: String)]

    static func load(_ scope: Scope<AssignLearning>, _ kinds: AssignableKinds, _ tx: Transaction) throws -> AssignChoices {
        let targets = try kinds.all.map { ($0.key, $0.title, try $0.choices(scope.vendor, tx)) }
        let organizations = try tx.query("""
            SELECT id, name FROM organization WHERE vendor_id = \(scope.vendor) AND kind = 'partner' AND \(.within(scope.reach, organization: "id"))
                AND ended_on IS NULL ORDER BY name_folded LIMIT 2000
            """).map { (try $0.id("id", of: OrganizationEntity.self), try $0.text("name")) }
        return AssignChoices(targets: targets, organizations: organizations)
    }
}

extension LearningRoom {
    var assignRoutes: [Route] {
        [
            Route.page("/assign", AssignLearning.self, "Shows the form that assigns learning") { [ground, assignables] request, scope in
                let choices = try await ground.store.read(scope.vendor) { try AssignChoices.load(scope, assignables, $0) }
                var fields = Fields()
                for name in ["target", "organization", "emails"] { if let value = request.query.filled(name) { fields.append(name, value) } }
                return AssignPage.page(choices, fields, .none, request)
            },
            Route.form("/assign", AssignLearning.self, "Assigns learning") { [ground, assignables] request, scope, form in
                let audience = try await self.audience(form, scope, request)
                let target = form.text("target").split(separator: ":", maxSplits: 1).map(String.init)
                guard target.count == 2 else { throw AssignRefusal.targetMissing }
                let due = form.filled("dueOn")
                if let due, Day(iso: due) == nil { throw AssignRefusal.dueUnreadable }
                let command = Assign(targetKind: target[0], target: target[1], audience: audience, dueOn: due.flatMap { Day(iso: $0) }, note: form.text("note"))
                let result = try await ground.store.write(scope.vendor) {
                    try command.perform(scope, zone: request.site.zone, kinds: assignables, ledger: ground.ledger, $0)
                }
                return .redirect("/assignments", toast: request.t(.learningAssignDone(people: result.people)))
            } again: { [ground, assignables] request, scope, form, errors in
                let choices = try await ground.store.read(scope.vendor) { try AssignChoices.load(scope, assignables, $0) }
                return AssignPage.page(choices, form, errors, request)
            },
            Route.page("/assignments", AssignLearning.self, "Lists what is assigned") { [ground, assignables] request, scope in
                let lines = try await ground.store.read(scope.vendor) { try AssignmentLine.list(scope, assignables, $0) }
                return AssignPage.list(lines, request)
            },
            Route.form("/assignments/{assignment}/cancel", AssignLearning.self, "Stops an assignment") { [ground] request, scope, _ in
                let id = try request.id("assignment", of: AssignmentEntity.self)
                try await ground.store.write(scope.vendor) { tx in
                    try Access.confirm(scope, tx)
                    let row = try AssignmentRow.load(id, vendor: scope.vendor, tx)
                    let mine = try AssignmentGivers(scope, tx).mayStop(row, scope)
                    guard mine else { throw WebRefusal.notFound }
                    try tx.execute("UPDATE assignment SET cancelled_at = \(tx.now) WHERE vendor_id = \(scope.vendor) AND id = \(id) AND cancelled_at IS NULL")
                    try ground.ledger.append(AssignmentCancelled(assignment: id, targetKind: row.targetKind, target: row.target), by: scope.actor, tx)
                }
                return .redirect("/assignments", toast: request.t(.learningAssignmentCancelled))
            },
        ]
    }

    /// Addresses out of reach are named together, exactly as unknown ones are.
    private func audience(_ form: Fields, _ scope: Scope<AssignLearning>, _ request: WebRequest) async throws -> Assign.Audience {
        switch form.text("audience") {
        case "organizations":
            let ids = form.all("organization").compactMap { OrganizationID(checking: $0) }
            guard !ids.isEmpty else { throw AssignRefusal.nobodyChosen }
            return .organizations(ids)
        case "jobRole": return .jobRole(form.text("jobRole"))
        default:
            let emails = form.text("emails").split(whereSeparator: { $0.isWhitespace || $0 == "," || $0 == ";" }).map(String.init)
            guard !emails.isEmpty else { throw AssignRefusal.nobodyChosen }
            let today = request.today
            let (people, unknown) = try await ground.store.read(scope.vendor) { tx in
                var people: [PersonID] = [], unknown: [String] = []
                for email in emails {
                    let person = try Persons.find(email: email, vendor: scope.vendor, tx)
                    let reachable = try person.map { person in
                        try tx.exists("""
                            SELECT 1 AS one FROM membership WHERE vendor_id = \(scope.vendor) AND person_id = \(person.id) AND \(.holds(on: today))
                                AND \(.within(scope.reach, organization: "organization_id"))
                            """)
                    } ?? false
                    if let person, reachable { people.append(person.id) } else { unknown.append(email) }
                }
                return (people, unknown)
            }
            guard unknown.isEmpty else { throw UnknownPeople(emails: unknown) }
            return .people(people)
        }
    }

    struct UnknownPeople: Refusal {
        let emails: [String]
        var code: String { "learning.assign.unknownPeople" }
        var message: Message { .learningAssignUnknown(emails: emails.prefix(20).joined(separator: ", ")) }
        var field: String? { "emails" }
    }
}

/// One line of the list of assignments.
struct AssignmentLine: Sendable {
    let id: AssignmentID
    let title: LanguageMap
    let person: String?
    let organization: String?
    let jobRole: String?
    let dueOn: Day?
    let assignedAt: Instant
    let people: Int
    let isCancelled: Bool
    /// Whether it is the viewer's to stop.
    let mayStop: Bool

    static func list(_ scope: Scope<AssignLearning>, _ kinds: AssignableKinds, _ tx: Transaction) throws -> [AssignmentLine] {
        let titles = Dictionary(try kinds.all.flatMap { kind in try kind.choices(scope.vendor, tx).map { ("\(kind.key):\($0.id)", $0.title) } }, uniquingKeysWith: { a, _ in a })
        let givers = try AssignmentGivers(scope, tx), visible = givers.visible(scope)
        return try tx.query("""
            SELECT a.*, p.name AS person_name, o.name AS organization_name,
                (SELECT count(*) FROM enrolment_reason r WHERE r.vendor_id = a.vendor_id AND r.assignment_id = a.id) AS people
            FROM assignment a
            LEFT JOIN person p ON p.vendor_id = a.vendor_id AND p.id = a.person_id
            LEFT JOIN organization o ON o.vendor_id = a.vendor_id AND o.id = a.organization_id
            WHERE a.vendor_id = \(scope.vendor) AND \(visible)
            ORDER BY a.assigned_at DESC, a.id LIMIT 200
            """).map { row in
            AssignmentLine(
                id: try row.id("id"), title: titles["\(try row.text("target_kind")):\(try row.text("target_id"))"] ?? ["en": "—"],
                person: try row.optionalText("person_name"), organization: try row.optionalText("organization_name"), jobRole: try row.optionalText("job_role"),
                dueOn: try row.optionalDay("due_on"), assignedAt: try row.instant("assigned_at"), people: try row.int("people"),
                isCancelled: try row.optionalInt("cancelled_at") != nil, mayStop: try givers.mayStop(AssignmentRow(row), scope))
        }
    }
}

enum AssignPage {
    static func page(_ choices: AssignChoices, _ entered: Fields, _ errors: FormErrors, _ request: WebRequest) -> WebResponse {
        let t = request.t
        func field(_ name: String, _ label: Message, hint: Message? = nil) -> Field {
            Field(name, label: t(label), value: entered.text(name), hint: hint.map { t($0) }, error: errors.message(name, t))
        }
        let targets = [Choice("", t(.learningAssignChoose))] + choices.targets.flatMap { target in
            target.items.map { Choice("\(target.kind):\($0.id)", "\(t(target.title)): \($0.title.resolve(t.language))") }
        }
        let chosen = entered.filled("audience") ?? (entered.contains("organization") ? "organizations" : "people")
        let roles = [Choice("", t(.learningAssignChoose))] + JobRole.allCases.map { Choice($0.rawValue, t(.learningJobRole(role: $0.rawValue))) }
        let content: HTML = """
            \(selectField(field("target", .learningAssignWhat), targets))
            \(radioGroup(Field("audience", label: t(.learningAssignWhom), value: chosen, error: errors.message("audience", t)), [
                Choice("people", t(.learningAssignPeople)),
                Choice("organizations", t(.learningAssignOrganizations), hint: t(.learningAssignOrganizationsHint)),
                Choice("jobRole", t(.learningAssignJobRole), hint: t(.learningAssignJobRoleHint)),
            ]))
            \(textArea(field("emails", .learningAssignPeople, hint: .learningAssignPeopleHint), rows: 3))
            \(checkboxGroup(Field("organization", label: t(.learningAssignOrganizations)),
                choices.organizations.map { Choice($0.id.value, $0.name) }, chosen: Set(entered.all("organization"))))
            \(selectField(field("jobRole", .learningAssignJobRole), roles))
            \(textField(field("dueOn", .learningAssignDue, hint: .learningAssignDueHint), kind: .date))
            \(textField(field("note", .learningAssignNote)))
            \(formActions(button(t(.learningAssignButton))))
            """
        let body: HTML = """
            \(pageHeader(t(.learningAssignTitle), lead: t(.learningAssignLead)))
            \(errors.isEmpty ? HTML() : errors.summary(t))
            \(form(to: "/assign", tokens: request.tokens, content))
            """
        return .page(Page(title: t(.learningAssignTitle), frame: .manager(current: "assignments"), body: body))
    }

    static func list(_ lines: [AssignmentLine], _ request: WebRequest) -> WebResponse {
        let t = request.t
        let rows = lines.map { line -> TableRow in
            let audience = line.person ?? line.organization ?? t(.learningJobRole(role: line.jobRole ?? ""))
            let stop = line.isCancelled || !line.mayStop ? HTML() : postButton(t(.learningAssignmentsCancel), to: "/assignments/\(line.id.value)/cancel", tokens: request.tokens, style: .quiet)
            return TableRow([
                "\(line.title.resolve(t.language))", "\(audience)", "\(line.dueOn.map { t.day($0) } ?? t(.learningNoDue))",
                "\(line.people)", "\(t.day(line.assignedAt))", stop,
            ])
        }
        let body: HTML = """
            \(pageHeader(t(.learningAssignments), action: linkButton(t(.learningAssignTitle), to: "/assign", style: .primary, icon: .add)))
            \(dataTable(caption: t(.learningAssignments), columns: [
                Column(t(.learningAssignmentsTarget)), Column(t(.learningAssignmentsAudience)), Column(t(.learningAssignmentsDue)),
                Column(t(.learningAssignmentsPeople), isNumeric: true), Column(t(.learningAssignmentsWhen)), Column(""),
            ], rows: rows, empty: emptyState(.course, title: t(.learningAssignmentsEmptyTitle), text: t(.learningAssignmentsEmptyText),
                                             action: linkButton(t(.learningAssignTitle), to: "/assign", style: .primary))))
            """
        return .page(Page(title: t(.learningAssignments), frame: .manager(current: "assignments"), body: body))
    }
}
