import HTML
import Kernel
import Web

/// Pages of roles.
enum RoleViews {
    private static func page(_ request: WebRequest, _ title: String, under: [Crumb] = [], lead: String? = nil, status: HTML? = nil, action: HTML? = nil, more: HTML? = nil, _ body: HTML) -> Page {
        let t = request.t
        let crumbs = [Crumb(t(.peopleSettingsTitle), PeopleLinks.settings)] + under
        return Page(title: title, frame: .manager(current: "settings"), body: """
            \(pageHeader(title, crumbs: crumbs, crumbsLabel: t(.peopleWhere), lead: lead, status: status, action: action, more: more))\(body)
            """)
    }
    private static func rolesCrumb(_ t: Localizer) -> Crumb { Crumb(t(.peopleRolesTitle), PeopleLinks.roles) }

    static func list(_ request: WebRequest, _ roles: [Role], _ holders: [String: Int]) -> Page {
        let t = request.t
        func rows(_ listed: [Role]) -> [TableRow] {
            listed.map { role in
                let name: HTML = #"\#(role.name(t))<small class="muted">\#(role.text(t))</small>"#
                return TableRow([name, HTML(text: t(.peopleRoleSide(side: role.side.rawValue))), HTML(text: t.number(role.rights.count)), HTML(text: t.number(holders[role.key] ?? 0))],
                                link: PeopleLinks.role(role.key))
            }
        }
        func table(_ title: String, _ listed: [Role], empty: HTML) -> HTML {
            section(title, dataTable(caption: title, columns: [
                Column(t(.peoplePeopleRole)), Column(t(.peopleRoleSideTitle)), Column(t(.peopleRolesRights), isNumeric: true), Column(t(.peopleRolesPeople), isNumeric: true),
            ], rows: rows(listed), empty: empty))
        }
        let own = roles.filter { !$0.isBuiltIn && $0.archivedAt == nil }, archived = roles.filter { $0.archivedAt != nil }
        let none = emptyState(.shield, title: t(.peopleRolesOwnEmpty), text: t(.peopleRolesOwnEmptyText), action: linkButton(t(.peopleRoleNew), to: PeopleLinks.newRole, style: .secondary, icon: .add))
        return page(request, t(.peopleRolesTitle), lead: t(.peopleRolesLead), action: linkButton(t(.peopleRoleNew), to: PeopleLinks.newRole, style: .primary, icon: .add), """
            \(table(t(.peopleRolesOwn), own, empty: none))\(table(t(.peopleRolesBuiltIn), roles.filter(\.isBuiltIn), empty: HTML()))
            \(archived.isEmpty ? HTML() : table(t(.peopleRolesArchived), archived, empty: HTML()))
            """)
    }

    /// Rights by area; those that the reader lacks are shown and cannot be chosen.
    private static func checklist(_ t: Localizer, _ rights: Set<String>) -> HTML {
        RightArea.allCases.map { area -> HTML in
            let keys = RightList.grantable.map { $0.key }.filter { rights.contains($0) && RightArea.of($0) == area }
            if keys.isEmpty { return HTML() }
            let items = keys.map { #"<li>\#(icon(.check))<span>\#(SettingsViews.rightName($0, t))<small class="muted">\#(explained($0, t))</small></span></li>"# as HTML }
            return #"<h3>\#(t(.peopleRightArea(area: area.rawValue)))</h3><ul class="checks">\#(items)</ul>"#
        }.joined()
    }
    static func explained(_ key: String, _ t: Localizer) -> String { t(.peopleRightText(right: key.replacing(".", with: "_"))) }

    static func page(_ request: WebRequest, _ role: Role, _ holders: [RoleHolder], _ count: Int, _ errors: FormErrors) -> Page {
        let t = request.t
        let copy = linkButton(t(.peopleRoleCopy), to: PeopleLinks.newRole.query("copy", role.key), style: role.isBuiltIn ? .primary : .quiet, icon: .copy)
        var action: HTML?, more: HTML = HTML()
        if role.isBuiltIn { action = role.builtIn == .learner ? nil : copy } else if role.archivedAt != nil {
            action = postButton(t(.peopleRoleRestore), to: PeopleLinks.restoreRole(role.key), tokens: request.tokens, style: .primary)
        } else {
            action = linkButton(t(.peopleRoleEdit), to: PeopleLinks.editRole(role.key), style: .primary, icon: .edit)
            more = copy + postButton(t(.peopleRoleArchive), to: PeopleLinks.archiveRole(role.key), tokens: request.tokens, style: .quiet,
                                     confirm: t(.peopleRoleArchiveConfirm(count: count, role: role.name(t))))
        }
        let status: HTML = role.archivedAt != nil ? badge(t(.peopleRoleArchivedNote), .neutral) : role.isBuiltIn ? badge(t(.peopleRoleBuiltInNote), .info, icon: .locked) : HTML()
        return page(request, role.name(t), under: [rolesCrumb(t)], lead: role.text(t), status: status, action: action, more: more, """
            \(errors.summary(t))
            \(columns(main: card(title: t(.peopleRolesRights), checklist(t, role.rights)), aside: card(title: t(.peopleRolesHolders(count: count)), people(t, holders, count))))
            """)
    }

    private static func people(_ t: Localizer, _ holders: [RoleHolder], _ count: Int) -> HTML {
        if holders.isEmpty { return #"<p class="muted">\#(t(.peopleRoleNobody))</p>"# }
        let rows = holders.map { #"<li class="row"><span class="row-main"><a href="\#(PeopleLinks.person($0.person))">\#($0.name)</a><small class="muted">\#($0.organizationName)</small></span></li>"# as HTML }
        let rest: HTML? = count > holders.count ? #"<p class="muted">\#(t(.peopleRoleMore(count: count - holders.count)))</p>"# : nil
        return #"<ul class="rows">\#(rows)</ul>\#(rest)"#
    }

    static func form(_ request: WebRequest, _ role: Role?, _ power: Power, _ values: Fields, _ errors: FormErrors) -> Page {
        let t = request.t, view = FormView(values, errors, t), chosen = Set(values.all("rights"))
        let sides = role.map { [$0.side] } ?? Role.Side.allCases
        let offered = Set(sides.flatMap { $0.rights.map { $0.key } }), partner = Set(Role.Side.partner.rights.map { $0.key })
        var fields: HTML = """
            \(view.summary)
            \(textField(view.field("title", .peopleRoleTitle, required: true), maximumLength: 80))
            \(textField(view.field("about", .peopleRoleAbout, hint: .peopleRoleAboutHint), maximumLength: 300))
            """
        if role == nil {
            fields += radioGroup(view.field("side", .peopleRoleSideTitle, required: true), Role.Side.allCases.map {
                Choice($0.rawValue, t(.peopleRoleSide(side: $0.rawValue)), hint: t(.peopleRoleSideText(side: $0.rawValue)))
            })
        }
        var isFirst = true
        for area in RightArea.allCases {
            let keys = RightList.grantable.map { $0.key }.filter { offered.contains($0) && RightArea.of($0) == area && power.hasEverywhere([$0]) }
            if keys.isEmpty { continue }
            let choices = keys.map { key in
                let only = role == nil && !partner.contains(key) ? " " + t(.peopleRoleVendorSideOnly) : ""
                return Choice(key, SettingsViews.rightName(key, t), hint: explained(key, t) + only)
            }
            let error = isFirst ? errors.message("rights", t) : nil
            fields += inColumns(checkboxGroup(Field("rights", label: t(.peopleRightArea(area: area.rawValue)), error: error, id: isFirst ? nil : "field-rights-" + area.rawValue), choices, chosen: chosen))
            isFirst = false
        }
        if RightList.grantable.contains(where: { offered.contains($0.key) && !power.hasEverywhere([$0.key]) }) { fields += #"<p class="muted">\#(t(.peopleRoleLacking))</p>"# }
        let cancel = linkButton(t(.peopleCancel), to: role.map { PeopleLinks.role($0.key) } ?? PeopleLinks.roles, style: .quiet)
        fields += role.map { hiddenField("version", String($0.version)) } ?? HTML()
        fields += formActions(button(t(role == nil ? .peopleRoleMake : .peopleRoleReview)), cancel)
        let title = role.map { t(.peopleRoleEditTitle(role: $0.title)) } ?? t(.peopleRoleNew)
        let under = [rolesCrumb(t)] + (role.map { [Crumb($0.title, PeopleLinks.role($0.key))] } ?? [])
        return page(request, title, under: under, card(HTML.form(to: role.map { PeopleLinks.editRole($0.key) } ?? PeopleLinks.newRole, tokens: request.tokens, fields)))
    }

    static func review(_ request: WebRequest, _ role: Role, _ draft: RoleDraft, _ holders: [RoleHolder], _ count: Int) -> Page {
        let t = request.t
        func listed(_ title: String, _ rights: Set<String>, _ shown: Icon) -> HTML {
            if rights.isEmpty { return HTML() }
            let items = rights.sorted().map { #"<li>\#(icon(shown))<span>\#(SettingsViews.rightName($0, t))</span></li>"# as HTML }
            return #"<h3>\#(title)</h3><ul class="checks">\#(items)</ul>"#
        }
        let gained = draft.rights.subtracting(role.rights), lost = role.rights.subtracting(draft.rights)
        let same: HTML? = gained.isEmpty && lost.isEmpty ? #"<p class="muted">\#(t(.peopleRoleSameRights))</p>"# : nil
        let hidden = ([("title", draft.title), ("about", draft.about), ("version", String(role.version)), ("confirmed", "on")] + draft.rights.sorted().map { ("rights", $0) })
            .map { hiddenField($0.0, $0.1) }
        let confirm = HTML.form(to: PeopleLinks.editRole(role.key), tokens: request.tokens, """
            \(hidden)\(formActions(button(t(.peopleRoleSave)), linkButton(t(.peopleRoleBack), to: PeopleLinks.editRole(role.key), style: .quiet)))
            """)
        return page(request, t(.peopleRoleReviewTitle(role: draft.title)), under: [rolesCrumb(t), Crumb(role.title, PeopleLinks.role(role.key))], lead: t(.peopleRoleReviewLead(count: count)), """
            \(columns(main: card(title: t(.peopleRoleChanges), "\(same)\(listed(t(.peopleRoleGained), gained, .add))\(listed(t(.peopleRoleLost), lost, .remove))\(confirm)"),
                      aside: card(title: t(.peopleRolesHolders(count: count)), people(t, holders, count))))
            """)
    }
}

extension HTML {
    /// The component under a name that a type with a page called `form` can still say.
    static func form(to link: Link, tokens: FormTokens, _ content: HTML) -> HTML { formComponent(to: link, tokens: tokens, content) }
}
private func formComponent(to link: Link, tokens: FormTokens, _ content: HTML) -> HTML { form(to: link, tokens: tokens, content) }
