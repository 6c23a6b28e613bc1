import HTML
import Kernel
import Mail
import Store
import Web

/// Records that may be one human: found, compared, merged, taken apart; and the questions for earlier records.
struct MergeRoutes: Sendable {
    let ground: Ground

    var routes: [Route] {
        [
            .page("/people/duplicates", ManagePeople.self, "Lists records that may be one person", { request, scope in
                guard scope.reach.all else { throw WebRefusal.notFound }
                let (pairs, asked) = try await ground.store.read(scope.vendor) { tx in
                    (try Duplicates.open(vendor: scope.vendor, tx), try EarlierRecords.open(vendor: scope.vendor, tx))
                }
                return .page(MergeViews.list(request, pairs, asked))
            }),
            .page("/people/{person}/merge", ManagePeople.self, "Asks for the other record of a person", { request, scope in try await ask(request, scope, Fields(), .none) }),
            .form("/people/{person}/merge", ManagePeople.self, "Finds the other record of a person by its address", { request, scope, form in
                let one = try await person(request.id("person"), scope)
                let email = form.text("email")
                // By its own address, not by where that leads: a merged record is named as what it is.
                let other = try await ground.store.read(scope.vendor) { tx in try Persons.find(email: email, vendor: scope.vendor, tx) }
                guard let other else { throw MergeSearchRefusal.nobody }
                if other.id == one.id { throw MergeRefusal.same }
                return .redirect(PeopleLinks.merge(one.id, other.id))
            }, again: { request, scope, form, errors in try await ask(request, scope, form, errors) }),
            .page("/people/{person}/merge/{other}", ManagePeople.self, "Compares two records of a person", { request, scope in try await compare(request, scope, .none) }),
            .form("/people/{person}/merge/{other}", ManagePeople.self, "Merges two records of a person", { request, scope, form in
                let one = try await person(request.id("person"), scope), two = try await person(request.id("other"), scope)
                guard let kept = [one, two].first(where: { $0.id.value == form.text("keep") }) else { throw MergeSearchRefusal.keep }
                let merged = kept.id == one.id ? two.id : one.id, today = request.today, tables = ground.personTables.all, ledger = ground.ledger
                _ = try await ground.store.write(scope.vendor) { tx in
                    try MergePersons(kept: kept.id, merged: merged, how: .vendor).perform(scope, today: today, tables: tables, ledger: ledger, tx)
                }
                ground.access.forgetAll()
                return .redirect(PeopleLinks.person(kept.id), toast: request.t(.peopleMergeDone(name: kept.name)))
            }, again: { request, scope, _, errors in try await compare(request, scope, errors) }),
            .form("/people/{person}/merge/{other}/dismiss", ManagePeople.self, "Says that two records are two people", { request, scope, _ in
                let one = try await person(request.id("person"), scope), two = try await person(request.id("other"), scope)
                let done = try await ground.store.write(scope.vendor) { tx in
                    try Access.confirm(scope, tx)
                    return try Duplicates.dismiss(one.id, two.id, by: scope.actor, vendor: scope.vendor, tx)
                }
                guard done else { throw WebRefusal.notFound }
                return .redirect(PeopleLinks.duplicates, toast: request.t(.peopleDuplicatesDismissed))
            }),
            .form("/people/{person}/merges/{merge}/undo", ManagePeople.self, "Takes a merge of two records back", { request, scope, _ in
                let one = try await person(request.id("person"), scope), id = try request.id("merge", of: Never.self).value
                let today = request.today, tables = ground.personTables.all, ledger = ground.ledger
                let merge = try await ground.store.write(scope.vendor) { tx -> PersonMerge in
                    guard try PersonMerges.find(id, vendor: scope.vendor, tx)?.kept == one.id else { throw WebRefusal.notFound }
                    return try PartPersons.perform(scope, id, today: today, tables: tables, ledger: ledger, tx)
                }
                ground.access.forgetAll()
                return .redirect(PeopleLinks.person(merge.merged), toast: request.t(.peopleMergeUndone))
            }),
            settle("confirm", "Confirms an earlier record, which merges it", confirms: true),
            settle("decline", "Declines an earlier record", confirms: false),
        ]
    }

    private func settle(_ word: String, _ summary: String, confirms: Bool) -> Route {
        .form(word == "confirm" ? "/people/earlier/{record}/confirm" : "/people/earlier/{record}/decline", ManagePeople.self, summary, { request, scope, _ in
            let id = try request.id("record", of: Never.self).value, today = request.today, tables = ground.personTables.all, ledger = ground.ledger
            let person = try await ground.store.write(scope.vendor) {
                try EarlierRecords.settle(scope, id, confirms: confirms, today: today, tables: tables, ledger: ledger, $0)
            }
            ground.access.forgetAll()
            return confirms ? .redirect(PeopleLinks.person(person), toast: request.t(.peopleEarlierConfirmed)) : .redirect(PeopleLinks.duplicates, toast: request.t(.peopleEarlierDeclined))
        })
    }

    private func person(_ id: PersonID, _ scope: Scope<ManagePeople>) async throws -> Person {
        guard scope.reach.all, let found = try await ground.store.read(scope.vendor, { try Persons.find(id, vendor: scope.vendor, $0) }) else { throw WebRefusal.notFound }
        return found
    }

    private func ask(_ request: WebRequest, _ scope: Scope<ManagePeople>, _ values: Fields, _ errors: FormErrors) async throws -> WebResponse {
        .page(MergeViews.ask(request, try await person(request.id("person"), scope), values, errors))
    }

    private func compare(_ request: WebRequest, _ scope: Scope<ManagePeople>, _ errors: FormErrors) async throws -> WebResponse {
        let ids: [PersonID] = [try request.id("person"), try request.id("other")], vendor = scope.vendor, tables = ground.personTables.all
        guard scope.reach.all else { throw WebRefusal.notFound }
        let sides = try await ground.store.read(vendor) { tx in
            try ids.compactMap { id -> MergeSide? in
                guard let person = try Persons.find(id, vendor: vendor, tx) else { return nil }
                return MergeSide(
                    person: person, memberships: try PeopleStore.memberships(of: id, .everything, vendor: vendor, tx),
                    roles: try PeopleStore.roles(of: id, .everything, vendor: vendor, tx), away: try PersonMerges.away(id, vendor: vendor, tx)?.kept,
                    counts: try tables.filter { MergeSide.counted.contains("\($0.name)") }.map { table in
                        ("\(table.name)", try tx.count("SELECT count(*) FROM \(SQL(table.name)) WHERE vendor_id = \(vendor) AND \(SQL(table.person)) = \(id)"))
                    })
            }
        }
        guard sides.count == 2, ids[0] != ids[1] else { throw WebRefusal.notFound }
        return .page(MergeViews.compare(request, sides[0], sides[1], errors))
    }
}

enum MergeSearchRefusal: Refusal {
    case nobody, keep
    var code: String { "people.merge.\(self)" }
    var message: Message { self == .nobody ? .peopleMergeNobody : .peopleMergeKeep }
    var field: String? { self == .nobody ? "email" : "keep" }
}

/// One of two records side by side.
struct MergeSide: Sendable {
    /// What people recognise a record by.
    static let counted = ["enrolment", "completion", "exam_attempt", "credential"]
    let person: Person
    let memberships: [MembershipLine]
    let roles: [RoleLine]
    let away: PersonID?
    let counts: [(name: String, count: Int)]
}
