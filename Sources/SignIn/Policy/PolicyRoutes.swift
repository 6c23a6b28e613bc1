import HTML
import Kernel
import People
import Store
import Web

/// The vendor's rules for signing in.
struct PolicyRoutes: Sendable {
    let ground: Ground

    var routes: [Route] {
        [
            .page("/settings/sign-in", ManageVendor.self, "Shows the vendor's rules for signing in", { request, scope in try await show(request, scope, Fields(), .none) }),
            .form("/settings/sign-in", ManageVendor.self, "Changes the vendor's rules for signing in", { request, scope, form in
                guard let days = form.int("rememberDays") else { throw PolicyRefusal.rememberDays }
                let policy = SignInPolicy(rememberDays: days, trustsProviders: form.contains("trustsProviders")), ledger = ground.ledger
                try await ground.store.write(scope.vendor) { try SignInPolicy.save(scope, policy, ledger: ledger, $0) }
                return .redirect(SignInLinks.policy, toast: request.t(.signInPolicySaved))
            }, again: { request, scope, form, errors in try await show(request, scope, form, errors) }).sensitive(),
            .form("/settings/sign-in/rules", ManageVendor.self, "Sets which second step a role needs", { request, scope, form in
                guard let strength = SecondStepRule.Strength(rawValue: form.text("strength")) else { throw PolicyRefusal.strength }
                guard let startsOn = Day(iso: form.text("startsOn")) else { throw PolicyRefusal.startsOn }
                guard let grace = form.int("graceDays") else { throw PolicyRefusal.graceDays }
                let rule = SecondStepRule(role: form.text("role"), strength: strength, startsOn: startsOn, graceDays: grace), ledger = ground.ledger
                try await ground.store.write(scope.vendor) { try SecondStepRule.save(scope, rule, ledger: ledger, $0) }
                return .redirect(SignInLinks.policy, toast: request.t(.signInPolicySaved))
            }, again: { request, scope, form, errors in try await show(request, scope, form, errors) }).sensitive(),
            .form("/settings/sign-in/rules/remove", ManageVendor.self, "Ends a rule for second steps", { request, scope, form in
                let role = form.text("role"), ledger = ground.ledger
                try await ground.store.write(scope.vendor) { try SecondStepRule.remove(scope, role: role, ledger: ledger, $0) }
                return .redirect(SignInLinks.policy, toast: request.t(.signInRuleRemoved))
            }).sensitive(),
        ]
    }

    struct Role: Sendable { let key: String; let isBuiltIn: Bool; let title: String }
    private func show(_ request: WebRequest, _ scope: Scope<ManageVendor>, _ values: Fields, _ errors: FormErrors) async throws -> WebResponse {
        let vendor = scope.vendor
        let (policy, rules, roles, without) = try await ground.store.read(vendor) { tx in
            (try SignInPolicy.load(vendor, tx), try SecondStepRule.all(vendor, tx),
             try tx.query("SELECT key, title, is_built_in FROM role WHERE vendor_id = \(vendor) ORDER BY is_built_in DESC, key LIMIT 200").map {
                 Role(key: try $0.text("key"), isBuiltIn: try $0.bool("is_built_in"), title: try $0.text("title"))
             },
             try Self.without(vendor, tx))
        }
        return .page(PolicyViews.show(request, policy, rules, roles: roles, without: without, values, errors))
    }

    /// How many people with a rule have no second step yet, by role: what a rule would mean tomorrow.
    private static func without(_ vendor: VendorID, _ tx: Transaction) throws -> [String: Int] {
        let rows = try tx.query("""
            SELECT g.role_key, count(DISTINCT g.person_id) AS people FROM role_grant g JOIN second_step_rule r ON r.vendor_id = g.vendor_id AND r.role_key = g.role_key
            WHERE g.vendor_id = \(vendor) AND g.revoked_at IS NULL
                AND NOT EXISTS (SELECT 1 FROM passkey k WHERE k.vendor_id = \(vendor) AND k.person_id = g.person_id)
                AND NOT EXISTS (SELECT 1 FROM authenticator_app a WHERE a.vendor_id = \(vendor) AND a.person_id = g.person_id AND a.confirmed_at IS NOT NULL AND r.strength = 'any')
            GROUP BY g.role_key
            """)
        return Dictionary(uniqueKeysWithValues: try rows.map { (try $0.text("role_key"), try $0.int("people")) })
    }
}

enum PolicyRefusal: Refusal {
    case rememberDays, graceDays, strength, startsOn, role
    var code: String { "signIn.policy.\(self)" }
    var message: Message {
        switch self {
        case .rememberDays: .signInPolicyDaysBad(most: SignInPolicy.mostDays)
        case .graceDays: .signInPolicyDaysBad(most: SecondStepRule.mostGraceDays)
        case .strength: .signInPolicyStrengthBad
        case .startsOn: .signInPolicyDayBad
        case .role: .signInPolicyRoleBad
        }
    }
    var field: String? { "\(self)" }
}

enum PolicyViews {
    static func row(_ request: WebRequest) -> HTML {
        let t = request.t
        return #"<li class="row">\#(icon(.shield))<span class="row-main"><a href="\#(SignInLinks.policy)">\#(t(.signInPolicyTitle))</a><small class="muted">\#(t(.signInPolicyLead))</small></span></li>"#
    }

    private static func name(_ key: String, _ roles: [PolicyRoutes.Role], _ t: Localizer) -> String {
        if key.isEmpty { return t(.signInPolicyEverybody) }
        guard let role = roles.first(where: { $0.key == key }), !role.isBuiltIn else { return t(.peopleRoleName(role: key)) }
        return role.title
    }

    static func show(_ request: WebRequest, _ policy: SignInPolicy, _ rules: [SecondStepRule], roles: [PolicyRoutes.Role], without: [String: Int], _ values: Fields, _ errors: FormErrors) -> Page {
        let t = request.t, tokens = FormTokens(csrf: request.tokens.csrf, once: nil)
        let lines = rules.map { rule -> HTML in
            let words = t(.signInRuleWords(strength: rule.strength.rawValue, day: rule.startsOn, days: rule.graceDays))
            let missing: HTML? = (without[rule.role] ?? 0) > 0 ? #"<small class="muted">\#(t(.signInRuleWithout(count: without[rule.role]!)))</small>"# : nil
            return #"""
            <li class="row">\#(icon(.shield))<span class="row-main"><strong>\#(name(rule.role, roles, t))</strong><small class="muted">\#(words)</small>\#(missing)</span>\#(postButton(t(.signInRuleRemove), to: SignInLinks.removeRule, tokens: tokens, fields: [("role", rule.role)], style: .quiet))</li>
            """#
        }
        let list: HTML = lines.isEmpty ? #"<p class="muted">\#(t(.signInRulesNone))</p>"# : #"<ul class="rows">\#(lines)</ul>"#
        var entered = values
        if !entered.contains("startsOn") { for (name, value) in [("strength", "any"), ("startsOn", request.today.description), ("graceDays", "14"), ("role", "vendorAdmin")] { entered.append(name, value) } }
        let view = FormView(entered, errors, t)
        let choices = [Choice("", t(.signInPolicyEverybody))] + roles.map { Choice($0.key, name($0.key, roles, t)) }
        let add = form(to: SignInLinks.rules, tokens: request.tokens, """
            \(selectField(view.field("role", .signInRuleRole), choices))
            \(radioGroup(view.field("strength", .signInRuleStrength), [Choice("any", t(.signInRuleAny)), Choice("passkey", t(.signInRulePasskey), hint: t(.signInRulePasskeyHint))]))
            \(fieldRow(textField(view.field("startsOn", .signInRuleStart, required: true), kind: .date), textField(view.field("graceDays", .signInRuleGrace, hint: .signInRuleGraceHint, required: true), kind: .number, maximumLength: 3)))
            \(formActions(button(t(.signInRuleSave))))
            """)
        var general = values
        if !general.contains("rememberDays") { general.append("rememberDays", String(policy.rememberDays)) }
        let generalView = FormView(general, errors, t)
        let rest = form(to: SignInLinks.policy, tokens: request.tokens, """
            \(textField(generalView.field("rememberDays", .signInPolicyRemember, hint: .signInPolicyRememberHint, required: true), kind: .number, maximumLength: 3))
            \(checkbox("trustsProviders", label: t(.signInPolicyTrusts), isOn: values.contains("rememberDays") ? values.contains("trustsProviders") : policy.trustsProviders, hint: t(.signInPolicyTrustsHint)))
            \(formActions(button(t(.signInPolicySave), style: .secondary)))
            """)
        return Page(title: t(.signInPolicyTitle), frame: .manager(current: "settings"), body: """
            \(pageHeader(t(.signInPolicyTitle), crumbs: [Crumb(t(.signInSettings), PeopleLinks.settings)], crumbsLabel: t(.peopleWhere), lead: t(.signInPolicyLead)))\(errors.summary(t))
            \(columns(main: card(title: t(.signInRulesTitle), #"<p class="muted">\#(t(.signInRulesText))</p>\#(list)"#) + card(title: t(.signInRuleAdd), add), aside: card(title: t(.signInPolicyDevices), rest)))
            """)
    }
}
