import HTML
import JSON
import Kernel
import Ledger
import People
import Store
import Web

/// One's own data: what is kept, taking it along, what one agreed to, and asking to be erased.
struct MyDataRoutes: Sendable {
    let ground: Ground

    /// Open also to whoever has not agreed to new terms: taking one's data along needs no agreement.
    var routes: [Route] { all.map { $0.beforeGates() } }
    private var all: [Route] {
        [
            .page("/me/data", OwnAccount.self, "Shows what is kept about oneself", { request, scope in try await show(request, scope, .none) }),
            .page("/me/data/export.json", OwnAccount.self, "Downloads one's own data as JSON", { request, scope in
                let data = try await take(scope)
                return .bytes(try data.json(), type: "application/json", fileName: "my-data-\(request.today).json")
            }).sensitive(),
            .page("/me/data/readable", OwnAccount.self, "Shows one's own data to read and print", { request, scope in
                .page(MyDataViews.readable(request, try await take(scope)))
            }).sensitive(),
            .form("/me/data/erasure", OwnAccount.self, "Asks for one's own erasure", { request, scope, form in
                let reason = form.text("reason"), ledger = ground.ledger
                try await ground.store.write(scope.vendor) { try Erasures.ask(scope, reason: reason, ledger: ledger, $0) }
                return .redirect(PrivacyLinks.mine, toast: request.t(.privacyAsked))
            }, again: { request, scope, _, errors in try await show(request, scope, errors) }).sensitive(),
            .form("/me/data/erasure/withdraw", OwnAccount.self, "Takes the wish for erasure back", { request, scope, _ in
                let ledger = ground.ledger
                try await ground.store.write(scope.vendor) { try Erasures.withdraw(scope, ledger: ledger, $0) }
                return .redirect(PrivacyLinks.mine, toast: request.t(.privacyWithdrawn))
            }),
        ]
    }

    private func own(_ scope: Scope<OwnAccount>) throws -> PersonID {
        guard let person = scope.reach.person else { throw WebRefusal.notFound }
        return person
    }
    private func take(_ scope: Scope<OwnAccount>) async throws -> PersonalData {
        let person = try own(scope), tables = ground.personTables.all
        return try await ground.store.read(scope.vendor) { try PersonalData.read(person, tables: tables, vendor: scope.vendor, $0) }
    }
    private func show(_ request: WebRequest, _ scope: Scope<OwnAccount>, _ errors: FormErrors) async throws -> WebResponse {
        let person = try own(scope), tables = ground.personTables.all, kinds = ground.retainedKinds.all
        let (data, asked, kept) = try await ground.store.read(scope.vendor) { tx in
            (try PersonalData.read(person, tables: tables, vendor: scope.vendor, tx), try Erasures.asked(person, vendor: scope.vendor, tx),
             try Retention.lines(kinds, vendor: scope.vendor, tx))
        }
        return .page(MyDataViews.page(request, data, asked: asked, kept: kept, errors))
    }
}
