import HTML
import Kernel
import Store
import Web

/// Merging, splitting and moving organizations and their people: the vendor's acts.
struct MoveRoutes: Sendable {
    let ground: Ground

    var routes: [Route] { mergeRoutes + splitRoutes + transferRoutes }

    private var mergeRoutes: [Route] {
        [
            .page("/organizations/{organization}/merge", ManageOrganizations.self, "Says what a merge of two organizations would do", { request, scope in
                try await merge(request, scope, request.query, .none)
            }),
            .form("/organizations/{organization}/merge", ManageOrganizations.self, "Merges another organization into one", { request, scope, form in
                let one = try await partner(request, scope)
                guard let other = OrganizationID(checking: form.text("organization")) else { throw MoveRefusal.unknown }
                guard form.contains("confirmed") else { return .redirect(PeopleLinks.mergeOrganization(one.id).query("organization", other.value)) }
                let today = request.today, tables = ground.organizationTables.all, ledger = ground.ledger
                let move = try await ground.store.write(scope.vendor) {
                    try MergeOrganizations(kept: one.id, merged: other).perform(scope, today: today, tables: tables, ledger: ledger, $0)
                }
                ground.access.forgetAll()
                return .redirect(PeopleLinks.organization(one.id), toast: request.t(.peopleMergeOrganizationDone(name: one.name, count: move.people)))
            }, again: { request, scope, form, errors in try await merge(request, scope, form, errors) }),
            .form("/organizations/{organization}/moves/{move}/undo", ManageOrganizations.self, "Takes a merge, a split or a transfer back", { request, scope, _ in
                let one = try await partner(request, scope), id = try request.id("move", of: Never.self).value
                let today = request.today, tables = ground.organizationTables.all, ledger = ground.ledger
                let move = try await ground.store.write(scope.vendor) { tx -> OrganizationMove in
                    guard let move = try OrganizationMoves.find(id, vendor: scope.vendor, tx), [move.from, move.to].contains(one.id) else { throw WebRefusal.notFound }
                    return try UndoMove.perform(scope, id, today: today, tables: tables, ledger: ledger, tx)
                }
                ground.access.forgetAll()
                return .redirect(PeopleLinks.organization(move.from), toast: request.t(.peopleMoveUndoDone))
            }, again: { request, scope, _, errors in .page(MoveViews.refused(request, try await partner(request, scope), errors)) }),
        ]
    }

    private var splitRoutes: [Route] {
        [
            .page("/organizations/{organization}/split", ManageOrganizations.self, "Asks who becomes an organization of their own", { request, scope in
                let one = try await partner(request, scope)
                return try await split(request, scope, Fields([("country", one.country), ("region", one.region), ("type", one.type), ("from", request.today.description)]), .none)
            }),
            .form("/organizations/{organization}/split", ManageOrganizations.self, "Splits an organization", { request, scope, form in
                let one = try await partner(request, scope), draft = try OrganizationForms.draft(form), today = request.today, ledger = ground.ledger
                guard let from = Day(iso: form.text("from")) else { throw MoveRefusal.day }
                let people = form.all("people").compactMap { PersonID(checking: $0) }, below = form.all("below").compactMap { OrganizationID(checking: $0) }
                let made = try await ground.store.write(scope.vendor) {
                    try Organizations.split(scope, one.id, draft, people: people, below: below, from: from, today: today, ledger: ledger, $0)
                }
                ground.access.forgetAll()
                return .redirect(PeopleLinks.organization(made), toast: request.t(.peopleSplitDone(name: draft.name)))
            }, again: { request, scope, form, errors in try await split(request, scope, form, errors) }),
        ]
    }

    private var transferRoutes: [Route] {
        [
            .page("/organizations/{organization}/transfer", ManageOrganizations.self, "Asks which people go to another organization", { request, scope in
                try await transfer(request, scope, Fields([("from", request.today.description)]), .none)
            }),
            .form("/organizations/{organization}/transfer", ManageOrganizations.self, "Moves people to another organization from a day", { request, scope, form in
                let one = try await partner(request, scope), today = request.today, ledger = ground.ledger
                guard let target = OrganizationID(checking: form.text("organization")) else { throw MoveRefusal.unknown }
                guard let from = Day(iso: form.text("from")) else { throw MoveRefusal.day }
                let people = form.all("people").compactMap { PersonID(checking: $0) }
                guard !people.isEmpty else { throw MoveRefusal.nobody }
                let move = try await ground.store.write(scope.vendor) {
                    try Organizations.transferPeople(scope, people, from: one.id, to: target, on: from, today: today, ledger: ledger, $0)
                }
                ground.access.forgetAll()
                return .redirect(PeopleLinks.organization(target), toast: request.t(.peopleTransferDone(count: move.people, day: from)))
            }, again: { request, scope, form, errors in try await transfer(request, scope, form, errors) }),
            .page("/organizations/{organization}/parent", ManageOrganizations.self, "Asks for another parent of an organization", { request, scope in
                try await parent(request, scope, nil, .none)
            }),
            .form("/organizations/{organization}/parent", ManageOrganizations.self, "Gives an organization another parent from a day", { request, scope, form in
                let one = try await partner(request, scope), today = request.today, ledger = ground.ledger
                guard let from = Day(iso: form.text("from")) else { throw MoveRefusal.day }
                var above: OrganizationID?
                if let text = form.filled("parent") {
                    guard let id = OrganizationID(checking: text) else { throw OrganizationRefusal.parentUnknown }
                    above = id
                }
                guard let percent = Int(form.filled("ownership") ?? "100") else { throw OrganizationRefusal.ownership }
                let parent = above
                try await ground.store.write(scope.vendor) {
                    try Organizations.transfer(scope, one.id, under: parent, percent: percent, from: from, today: today, ledger: ledger, $0)
                }
                ground.access.forgetAll()
                return .redirect(PeopleLinks.organization(one.id), toast: request.t(.peopleParentDone(name: one.name, day: from)))
            }, again: { request, scope, form, errors in try await parent(request, scope, form, errors) }),
        ]
    }

    private func partner(_ request: WebRequest, _ scope: Scope<ManageOrganizations>) async throws -> Organization {
        let id: OrganizationID = try request.id("organization")
        let found = try await ground.store.read(scope.vendor) { try OrganizationStore.find(id, scope.reach, vendor: scope.vendor, $0) }
        guard scope.reach.all, let found, !found.isVendor else { throw WebRefusal.notFound }
        return found
    }
    /// Partners that are with the vendor, but one.
    private static func choices(except id: OrganizationID, _ scope: Scope<ManageOrganizations>, today: Day, _ tx: Transaction) throws -> [Choice] {
        let condition = OrganizationStore.condition(.active, today: today)
        return try tx.query("""
            SELECT o.id, o.name FROM organization o WHERE o.vendor_id = \(scope.vendor) AND o.kind <> 'vendor' AND o.id <> \(id) AND \(condition) ORDER BY o.name_folded, o.id LIMIT 5000
            """).map { Choice(try $0.text("id"), try $0.text("name")) }
    }
    private static func members(_ id: OrganizationID, vendor: VendorID, today: Day, _ tx: Transaction) throws -> [Choice] {
        try tx.query("""
            SELECT DISTINCT p.id, p.name, p.name_folded FROM membership m JOIN person p ON p.vendor_id = m.vendor_id AND p.id = m.person_id
            WHERE m.vendor_id = \(vendor) AND m.organization_id = \(id) AND m.recorded_to = \(Instant.forever) AND m.valid_to > \(today) ORDER BY p.name_folded, p.id LIMIT 5000
            """).map { Choice(try $0.text("id"), try $0.text("name")) }
    }

    private func merge(_ request: WebRequest, _ scope: Scope<ManageOrganizations>, _ values: Fields, _ errors: FormErrors) async throws -> WebResponse {
        let one = try await partner(request, scope), today = request.today
        let other = values.filled("organization").flatMap { OrganizationID(checking: $0) }
        let (choices, preview, refusal) = try await ground.store.read(scope.vendor) { tx -> ([Choice], MergePreview?, MoveRefusal?) in
            let choices = try Self.choices(except: one.id, scope, today: today, tx)
            guard let other, errors.isEmpty else { return (choices, nil, nil) }
            do { return (choices, try MergeOrganizations(kept: one.id, merged: other).preview(scope, today: today, tx), nil) } catch let refusal as MoveRefusal { return (choices, nil, refusal) }
        }
        let shown = refusal.flatMap { Refusals([$0]) }.map { FormErrors($0.all) } ?? errors
        let page = MoveViews.merge(request, one, choices, preview, values, shown)
        return refusal == nil ? .page(page) : .page(page, status: 422)
    }

    private func split(_ request: WebRequest, _ scope: Scope<ManageOrganizations>, _ values: Fields, _ errors: FormErrors) async throws -> WebResponse {
        let one = try await partner(request, scope), today = request.today, vendor = scope.vendor
        let (people, below) = try await ground.store.read(vendor) { tx in
            (try Self.members(one.id, vendor: vendor, today: today, tx),
             try OrganizationStore.children(of: one.id, scope.reach, vendor: vendor, today: today, tx).map { Choice($0.id.value, $0.name) })
        }
        return .page(MoveViews.split(request, one, people: people, below: below, values, errors))
    }

    private func transfer(_ request: WebRequest, _ scope: Scope<ManageOrganizations>, _ values: Fields, _ errors: FormErrors) async throws -> WebResponse {
        let one = try await partner(request, scope), today = request.today, vendor = scope.vendor
        let (people, others) = try await ground.store.read(vendor) { tx in
            (try Self.members(one.id, vendor: vendor, today: today, tx), try Self.choices(except: one.id, scope, today: today, tx))
        }
        return .page(MoveViews.transfer(request, one, people: people, others: others, values, errors))
    }

    private func parent(_ request: WebRequest, _ scope: Scope<ManageOrganizations>, _ entered: Fields?, _ errors: FormErrors) async throws -> WebResponse {
        let one = try await partner(request, scope), today = request.today, vendor = scope.vendor
        let (now, others) = try await ground.store.read(vendor) { tx in
            (try OrganizationStore.parent(of: one.id, vendor: vendor, today: today, tx), try Self.choices(except: one.id, scope, today: today, tx))
        }
        let values = entered ?? Fields([("parent", now?.organization.id.value ?? ""), ("ownership", now.map { String($0.percent) } ?? ""), ("from", today.description)])
        return .page(MoveViews.parent(request, one, others: others, values, errors))
    }
}
