import HTML
import Kernel
import Store
import Web

/// Roles of a vendor: what each may do, own ones made as a checklist, changed with those in view whom it affects.
struct RoleRoutes: Sendable {
    let ground: Ground
    private typealias R = ManageVendor

    var routes: [Route] { pages + acts }

    private var pages: [Route] {
        [
            .page("/settings/roles", R.self, "Shows what each role may do", { request, scope in
                try all(scope)
                let (roles, holders) = try await ground.store.read(scope.vendor) { (try Roles.all(vendor: scope.vendor, $0), try Roles.holders(vendor: scope.vendor, $0)) }
                return .page(RoleViews.list(request, roles, holders))
            }),
            .page("/settings/roles/new", R.self, "Asks for a role of one's own", { request, scope in
                try all(scope)
                // A copy begins with the rights of another role.
                guard let copied = request.query.filled("copy") else { return try await new(request, scope, Fields([("side", "vendor")]), .none) }
                let role = try await find(copied, scope)
                var values = [("side", role.side.rawValue), ("about", role.text(request.t)), ("title", request.t(.peopleRoleCopyName(role: role.name(request.t))))]
                values += role.rights.map { ("rights", $0) }
                return try await new(request, scope, Fields(values), .none)
            }),
            .page("/settings/roles/{role}", R.self, "Shows one role and who holds it", { request, scope in try await show(request, scope, .none) }),
            .page("/settings/roles/{role}/edit", R.self, "Asks for changes of a role", { request, scope in try await edit(request, scope, nil, .none) }),
        ]
    }

    private var acts: [Route] {
        [
            .form("/settings/roles/new", R.self, "Makes a role", { request, scope, form in
                try all(scope)
                let draft = Self.draft(form), today = request.today, ledger = ground.ledger
                let key = try await ground.store.write(scope.vendor) { try EditRole.make(scope, draft, today: today, ledger: ledger, $0) }
                return .redirect(PeopleLinks.role(key), toast: request.t(.peopleRoleMade(role: draft.title)))
            }, again: { request, scope, form, errors in try await new(request, scope, form, errors) }),
            .form("/settings/roles/{role}/edit", R.self, "Changes a role after showing whom it affects", { request, scope, form in
                let role = try await find(request.parameter("role"), scope), draft = Self.draft(form)
                // The first sending shows who gains and loses what; the second saves.
                guard form.contains("confirmed") else { return try await review(request, scope, role, draft, form) }
                let today = request.today, ledger = ground.ledger, version = form.int("version") ?? 0
                try await ground.store.write(scope.vendor) { try EditRole.change(scope, role.key, version: version, draft, today: today, ledger: ledger, $0) }
                ground.access.forgetAll()
                return .redirect(PeopleLinks.role(role.key), toast: request.t(.peopleRoleSaved(role: draft.title)))
            }, again: { request, scope, form, errors in try await edit(request, scope, form, errors) }),
            archiving("/settings/roles/{role}/archive", true, "Archives a role"), archiving("/settings/roles/{role}/restore", false, "Restores an archived role"),
        ]
    }

    private func archiving(_ pattern: String, _ isArchived: Bool, _ summary: String) -> Route {
        .form(pattern, R.self, summary, { request, scope, _ in
            let role = try await find(request.parameter("role"), scope), today = request.today, ledger = ground.ledger
            try await ground.store.write(scope.vendor) { try EditRole.setArchived(scope, role.key, isArchived, today: today, ledger: ledger, $0) }
            ground.access.forgetAll()
            return .redirect(PeopleLinks.role(role.key), toast: request.t(isArchived ? .peopleRoleArchived(role: role.title) : .peopleRoleRestored(role: role.title)))
        }, again: { request, scope, _, errors in try await show(request, scope, errors) })
    }

    private static func draft(_ form: Fields) -> RoleDraft {
        RoleDraft(title: form.text("title"), about: String(form.text("about").prefix(300)), side: Role.Side(rawValue: form.text("side")), rights: Set(form.all("rights")))
    }
    private func all(_ scope: Scope<R>) throws { guard scope.reach.all else { throw WebRefusal.notFound } }
    private func find(_ key: String, _ scope: Scope<R>) async throws -> Role {
        try all(scope)
        guard let role = try await ground.store.read(scope.vendor, { try Roles.find(key, vendor: scope.vendor, $0) }) else { throw WebRefusal.notFound }
        return role
    }
    private func power(_ request: WebRequest, _ scope: Scope<R>) async throws -> Power {
        let today = request.today
        return try await ground.store.read(scope.vendor) { try Power.of(scope.actor, today: today, vendor: scope.vendor, $0) }
    }

    private func new(_ request: WebRequest, _ scope: Scope<R>, _ values: Fields, _ errors: FormErrors) async throws -> WebResponse {
        try all(scope)
        return .page(RoleViews.form(request, nil, try await power(request, scope), values, errors))
    }
    private func edit(_ request: WebRequest, _ scope: Scope<R>, _ entered: Fields?, _ errors: FormErrors) async throws -> WebResponse {
        let role = try await find(request.parameter("role"), scope)
        guard !role.isBuiltIn, role.archivedAt == nil else { throw WebRefusal.notFound }
        let values = entered ?? Fields([("title", role.title), ("about", role.about)] + role.rights.map { ("rights", $0) })
        return .page(RoleViews.form(request, role, try await power(request, scope), values, errors))
    }
    private func show(_ request: WebRequest, _ scope: Scope<R>, _ errors: FormErrors) async throws -> WebResponse {
        let role = try await find(request.parameter("role"), scope)
        let (holders, count) = try await ground.store.read(scope.vendor) { (try Roles.holders(of: role.key, vendor: scope.vendor, $0), try Roles.holders(vendor: scope.vendor, $0)[role.key] ?? 0) }
        return .page(RoleViews.page(request, role, holders, count, errors))
    }
    /// Refuses what saving would refuse, then shows whom the change affects.
    private func review(_ request: WebRequest, _ scope: Scope<R>, _ role: Role, _ draft: RoleDraft, _ form: Fields) async throws -> WebResponse {
        let own = try await power(request, scope)
        guard own.hasEverywhere(draft.rights.union(role.rights)) else { throw RoleRefusal.beyond }
        let (holders, count) = try await ground.store.read(scope.vendor) { tx in
            try draft.check(role.side, role.key, vendor: scope.vendor, tx)
            return (try Roles.holders(of: role.key, vendor: scope.vendor, tx), try Roles.holders(vendor: scope.vendor, tx)[role.key] ?? 0)
        }
        return .page(RoleViews.review(request, role, draft, holders, count))
    }
}
