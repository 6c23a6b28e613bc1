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
        let today = try Seats.today(scope.vendor, tx)
        let organizations = try tx.query("""
            SELECT id, name FROM organization WHERE vendor_id = \(scope.vendor) AND kind = 'partner' AND \(.within(scope.reach, organization: "id"))
                AND (ended_on IS NULL OR ended_on >= \(today)) ORDER BY name_folded LIMIT 2000
            """).map { (try $0.id("id", of: OrganizationEntity.self), try $0.text("name")) }
        return AssignChoices(targets: targets, organizations: organizations)
    }

    /// The address of somebody who works within reach today; nil for anybody else.
    static func email(of person: PersonID, _ scope: Scope<AssignLearning>, today: Day, _ tx: Transaction) throws -> String? {
        let isWithin = try tx.exists("""
            SELECT 1 AS one FROM membership WHERE vendor_id = \(scope.vendor) AND person_id = \(person) AND \(.holds(on: today))
                AND \(.within(scope.reach, organization: "organization_id"))
            """)
        return isWithin ? try Persons.find(person, vendor: scope.vendor, tx)?.email : nil
    }
}

extension LearningRoom {
    var assignRoutes: [Route] {
        [
            Route.page("/assign", AssignLearning.self, "Shows the form that assigns learning") { [ground, assignables] request, scope in
                let today = request.today, asked = request.query.filled("person").flatMap { PersonID(checking: $0) }
                let (choices, email) = try await ground.store.read(scope.vendor) { tx in
                    (try AssignChoices.load(scope, assignables, tx), try asked.flatMap { try AssignChoices.email(of: $0, scope, today: today, tx) })
                }
                var fields = Fields()
                if let email { fields.append("emails", email) }
                for name in ["target", "organization", "emails"] { if let value = request.query.filled(name) { fields.append(name, value) } }
                return AssignForm.page(choices, fields, .none, request)
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
                return AssignForm.page(choices, form, errors, request)
            },
            Route.page("/assignments", AssignLearning.self, "Lists what is assigned") { [ground, assignables] request, scope in
                let query = AssignmentList.query(request.query), today = request.today
                let list = try await ground.store.read(scope.vendor) { try AssignmentList.load(scope, query, kinds: assignables, today: today, $0) }
                return AssignmentListPage(list: list, query: query, request: request).response
            },
            Route.page("/assignments.csv", AssignLearning.self, "Exports what is assigned") { [ground, assignables] request, scope in
                AssignmentListPage.csv(AssignmentList.query(request.query), scope, kinds: assignables, store: ground.store, request)
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

    /// The way from a person and an organization to giving them something.
    var assignParts: [PagePart] {
        [
            PagePart(slot: "personActions", name: "learning.assign", order: 10) { [ground] request, id in
                guard let scope = try? request.scope(AssignLearning.self), let person = PersonID(checking: id) else { return HTML() }
                let today = request.today
                guard try await ground.store.read(scope.vendor, { try AssignChoices.email(of: person, scope, today: today, $0) }) != nil else { return HTML() }
                return linkButton(request.t(.learningAssignTitle), to: ("/assign" as Link).query("person", id), icon: .campaign)
            },
            PagePart(slot: "organizationActions", name: "learning.assign", order: 10) { request, id in
                guard let reach = request.authority.reach(of: AssignLearning.self), let organization = OrganizationID(checking: id), reach.contains(organization)
                else { return HTML() }
                return linkButton(request.t(.learningAssignTitle), to: ("/assign" as Link).query("organization", id), icon: .campaign)
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
