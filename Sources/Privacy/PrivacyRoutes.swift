import Blobs
import HTML
import Kernel
import Ledger
import People
import Store
import Web

/// The vendor's side: requests, holds, retention, and one person's data.
struct PrivacyRoutes: Sendable {
    let ground: Ground

    var routes: [Route] { settings + person }

    private var settings: [Route] {
        [
            .page("/settings/privacy", ManagePrivacy.self, "Shows requests, holds and retention", { request, scope in try await show(request, scope, Fields(), .none) }),
            .form("/settings/privacy/retention", ManagePrivacy.self, "Sets how long evidence is kept", { request, scope, form in
                let kinds = ground.retainedKinds.all, ledger = ground.ledger
                var days: [String: Int?] = [:]
                for kind in kinds {
                    guard let text = form.value(kind.key) else { continue }
                    if text.isEmpty { days[kind.key] = .some(nil) } else if let number = Int(text), number <= 36_500 { days[kind.key] = number } else { throw PrivacyRefusal.days(least: kind.leastDays) }
                }
                let wanted = days
                try await ground.store.write(scope.vendor) { try Retention.change(scope, wanted, kinds: kinds, ledger: ledger, $0) }
                return .redirect(PrivacyLinks.settings, toast: request.t(.privacyRetentionSaved))
            }, again: { request, scope, form, errors in try await show(request, scope, form, errors) }).sensitive(),
            .form("/settings/privacy/requests/{request}/erase", ManagePrivacy.self, "Erases whoever asked for it", { request, scope, form in
                let one = try await find(request, scope)
                try await erase(one.person, typed: form.text("typed"), request, scope)
                return .redirect(PrivacyLinks.settings, toast: request.t(.privacyErased))
            }, again: { request, scope, form, errors in try await show(request, scope, form, errors) }).sensitive(),
            .form("/settings/privacy/requests/{request}/decline", ManagePrivacy.self, "Declines a wish for erasure", { request, scope, _ in
                let id = try request.id("request", of: Never.self).value, ledger = ground.ledger
                _ = try await ground.store.write(scope.vendor) { try Erasures.decline(scope, id, ledger: ledger, $0) }
                return .redirect(PrivacyLinks.settings, toast: request.t(.privacyDeclined))
            }),
        ]
    }

    private var person: [Route] {
        [
            .page("/people/{person}/privacy", ManagePrivacy.self, "Shows what can be done with a person's data", { request, scope in try await show(request, scope, .none) }),
            .page("/people/{person}/privacy/export.json", ManagePrivacy.self, "Downloads a person's data on their behalf", { request, scope in
                let one = try await someone(request, scope), tables = ground.personTables.all, ledger = ground.ledger
                let data = try await ground.store.write(scope.vendor) { tx in
                    let data = try PersonalData.read(one.id, tables: tables, vendor: scope.vendor, tx)
                    try ledger.append(DataExported(person: one.id), by: scope.actor, tx)
                    return data
                }
                return .bytes(try data.json(), type: "application/json", fileName: "person-\(one.id.value.prefix(8))-\(request.today).json")
            }).sensitive(),
            .form("/people/{person}/privacy/erase", ManagePrivacy.self, "Erases a person", { request, scope, form in
                let one = try await someone(request, scope)
                try await erase(one.id, typed: form.text("typed"), request, scope)
                return .redirect(PeopleLinks.people, toast: request.t(.privacyErased))
            }, again: { request, scope, _, errors in try await show(request, scope, errors) }).sensitive(),
            .form("/people/{person}/privacy/hold", ManagePrivacy.self, "Puts a person's data on legal hold", { request, scope, form in
                let one = try await someone(request, scope), reason = form.text("reason"), ledger = ground.ledger
                try await ground.store.write(scope.vendor) { try Holds.hold(scope, one.id, reason: reason, ledger: ledger, $0) }
                return .redirect(PrivacyLinks.person(one.id), toast: request.t(.privacyHoldSet))
            }, again: { request, scope, _, errors in try await show(request, scope, errors) }),
            .form("/people/{person}/privacy/release", ManagePrivacy.self, "Releases a legal hold", { request, scope, _ in
                let one = try await someone(request, scope), ledger = ground.ledger
                try await ground.store.write(scope.vendor) { try Holds.release(scope, one.id, ledger: ledger, $0) }
                return .redirect(PrivacyLinks.person(one.id), toast: request.t(.privacyHoldReleased))
            }),
        ]
    }

    private func erase(_ person: PersonID, typed: String, _ request: WebRequest, _ scope: Scope<ManagePrivacy>) async throws {
        let site = request.site, ledger = ground.ledger, note = ErasureNote(folder: ground.blobs.root, vendor: scope.vendor)
        try await ground.store.write(scope.vendor) { try Erasures.erase(scope, person, typed: typed, site: site, note: note, ledger: ledger, $0) }
        ground.access.forgetAll()
    }
    private func find(_ request: WebRequest, _ scope: Scope<ManagePrivacy>) async throws -> ErasureRequest {
        let id = try request.id("request", of: Never.self).value
        guard scope.reach.all, let one = try await ground.store.read(scope.vendor, { try Erasures.open(vendor: scope.vendor, $0) }).first(where: { $0.id == id })
        else { throw WebRefusal.notFound }
        return one
    }
    private func someone(_ request: WebRequest, _ scope: Scope<ManagePrivacy>) async throws -> Person {
        let id: PersonID = try request.id("person")
        guard scope.reach.all, let found = try await ground.store.read(scope.vendor, { try Persons.find(id, vendor: scope.vendor, $0) }) else { throw WebRefusal.notFound }
        return found
    }

    private func show(_ request: WebRequest, _ scope: Scope<ManagePrivacy>, _ values: Fields, _ errors: FormErrors) async throws -> WebResponse {
        guard scope.reach.all else { throw WebRefusal.notFound }
        let kinds = ground.retainedKinds.all
        let (open, holds, lines) = try await ground.store.read(scope.vendor) { tx in
            (try Erasures.open(vendor: scope.vendor, tx), try Holds.all(vendor: scope.vendor, tx), try Retention.lines(kinds, vendor: scope.vendor, tx))
        }
        return .page(PrivacyViews.settings(request, open, holds, lines, values, errors))
    }
    private func show(_ request: WebRequest, _ scope: Scope<ManagePrivacy>, _ errors: FormErrors) async throws -> WebResponse {
        let one = try await someone(request, scope)
        let (hold, asked) = try await ground.store.read(scope.vendor) { tx in
            (try Holds.current(one.id, vendor: scope.vendor, tx), try Erasures.asked(one.id, vendor: scope.vendor, tx))
        }
        return .page(PrivacyViews.person(request, one, hold, asked: asked, errors))
    }
}
