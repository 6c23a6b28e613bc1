import HTML
import Kernel
import People
import Store
import Web

/// The form of attribute mapping: names of attributes, the defaults, and rules as rows of a sentence.
struct MappingForm {
    /// Organizations that a select still shows well; beyond it rules go by external id.
    static let mostOrganizations = 300
    static let emptyRows = 3

    struct Choices: Sendable {
        let organizations: [(id: OrganizationID, name: String)]
        let systems: [String]
        static func load(_ scope: Scope<ManageIdentityProviders>, _ provider: IdentityProvider, _ tx: Transaction) throws -> Choices {
            let all = try OrganizationStore.choices(scope.reach, vendor: scope.vendor, withVendor: provider.organization == nil, tx)
            let named = Set(provider.provisioning.rules.map(\.to) + [provider.provisioning.defaultOrganization?.value ?? ""])
            let shown = all.count <= MappingForm.mostOrganizations ? all : all.prefix(MappingForm.mostOrganizations) + all.dropFirst(MappingForm.mostOrganizations).filter { named.contains($0.id.value) }
            let systems = try tx.query("""
                SELECT DISTINCT system FROM external_id WHERE vendor_id = \(scope.vendor) AND subject_kind = 'organization' ORDER BY system LIMIT 30
                """).map { try $0.text("system") }
            return Choices(organizations: Array(shown), systems: systems)
        }
    }

    static func values(_ provider: IdentityProvider) -> Fields {
        let mapping = provider.provisioning
        var fields = Fields([
            ("email", mapping.email.joined(separator: "\n")), ("name", mapping.name.joined(separator: "\n")), ("givenName", mapping.givenName.joined(separator: "\n")),
            ("familyName", mapping.familyName.joined(separator: "\n")), ("language", mapping.language.joined(separator: "\n")),
            ("defaultOrganization", mapping.defaultOrganization?.value ?? ""), ("version", String(provider.version)),
        ])
        if mapping.createsPeople { fields.append("createsPeople", "on") }
        if mapping.trustsAddresses { fields.append("trustsAddresses", "on") }
        for role in mapping.defaultJobRoles { fields.append("defaultJobRoles", role) }
        for (index, rule) in mapping.rules.enumerated() {
            fields.append("rule-\(index + 1)-attribute", rule.attribute)
            fields.append("rule-\(index + 1)-test", rule.test.rawValue)
            fields.append("rule-\(index + 1)-value", rule.value)
            fields.append("rule-\(index + 1)-gift", rule.gives.rawValue + ":" + rule.to)
        }
        fields.append("rows", String(mapping.rules.count + emptyRows))
        return fields
    }

    /// - Throws: `Refusals` naming each field that is wrong.
    static func read(_ form: Fields) throws -> Provisioning {
        var mapping = Provisioning(), refusals: [any Refusal] = []
        func names(_ field: String) -> [String] {
            form.text(field).split { $0.isNewline || $0 == "," }.map { $0.filter { !$0.isWhitespace } }.filter { !$0.isEmpty }.prefix(10).map { String($0.prefix(200)) }
        }
        mapping.createsPeople = form.contains("createsPeople")
        mapping.trustsAddresses = form.contains("trustsAddresses")
        (mapping.email, mapping.name, mapping.givenName) = (names("email"), names("name"), names("givenName"))
        (mapping.familyName, mapping.language) = (names("familyName"), names("language"))
        if mapping.email.isEmpty { refusals.append(ProviderRefusal.attributeMissing) }
        if let text = form.filled("defaultOrganization") {
            mapping.defaultOrganization = OrganizationID(checking: text)
            if mapping.defaultOrganization == nil { refusals.append(ProviderRefusal.defaultOrganization) }
        }
        mapping.defaultJobRoles = form.all("defaultJobRoles").filter { JobRole(rawValue: $0) != nil }
        var line = 0
        for row in 1...max(1, min(form.int("rows") ?? emptyRows, 100)) {
            let attribute = form.text("rule-\(row)-attribute"), gift = form.text("rule-\(row)-gift"), value = form.text("rule-\(row)-value")
            if attribute.isEmpty, value.isEmpty { continue }
            line += 1
            guard !attribute.isEmpty, attribute.utf8.count <= 300, value.utf8.count <= 300, let test = MappingRule.Test(rawValue: form.text("rule-\(row)-test")) else {
                refusals.append(ProviderRefusal.ruleAttribute(row))
                continue
            }
            let parts = gift.split(separator: ":", maxSplits: 1).map(String.init)
            guard parts.count == 2, let gives = MappingRule.Gift(rawValue: parts[0]) else { refusals.append(ProviderRefusal.ruleGift(row)); continue }
            mapping.rules.append(MappingRule(attribute: attribute, test: test, value: value, gives: gives, to: parts[1]))
        }
        if let refusals = Refusals(refusals) { throw refusals }
        return mapping
    }

    static func html(_ view: FormView, _ provider: IdentityProvider, _ choices: Choices) -> HTML {
        let t = view.t
        let rows = max(Int(view.values.text("rows")) ?? emptyRows, emptyRows)
        let gifts = gifts(provider, choices, t), tests = MappingRule.Test.allCases.map { Choice($0.rawValue, t(.singleSignOnTestKind(test: $0.rawValue))) }
        let lines = (1...min(rows, 100)).map { row -> HTML in
            func field(_ name: String, _ label: Message) -> Field {
                Field("rule-\(row)-\(name)", label: t(label), value: view.values.raw("rule-\(row)-\(name)") ?? "", error: view.errors.message("rule-\(row)-\(name)", t))
            }
            return #"""
                <div class="field-row">\#(textField(field("attribute", .singleSignOnRuleAttribute), maximumLength: 300))\#(selectField(field("test", .singleSignOnRuleTest), tests))\#(textField(field("value", .singleSignOnRuleValue), maximumLength: 300))</div>
                \#(selectField(field("gift", .singleSignOnRuleGift), gifts))
                """#
        }
        let isVendorLevel = provider.organization == nil
        let organizations = [Choice("", t(isVendorLevel ? .singleSignOnNoDefault : .singleSignOnOwnDefault(name: provider.organizationName ?? "")))]
            + choices.organizations.map { Choice($0.id.value, $0.name) }
        let jobRoles = JobRole.allCases.map { Choice($0.rawValue, t(.singleSignOnJobRole(role: $0.rawValue))) }
        return """
            \(view.summary)\(hiddenField("version", view.values.text("version")))\(hiddenField("rows", String(rows)))
            \(fieldset(t(.singleSignOnWho), """
                \(checkbox("createsPeople", label: t(.singleSignOnCreates), isOn: view.values.contains("createsPeople"), hint: t(.singleSignOnCreatesHint)))
                \(checkbox("trustsAddresses", label: t(.singleSignOnTrusts), isOn: view.values.contains("trustsAddresses"), hint: t(.singleSignOnTrustsHint)))
                \(selectField(view.field("defaultOrganization", .singleSignOnDefaultOrganization), organizations))
                \(checkboxGroup(view.field("defaultJobRoles", .singleSignOnDefaultJobRoles), jobRoles, chosen: Set(view.values.all("defaultJobRoles"))))
                """))
            \(fieldset(t(.singleSignOnRules), hint: t(.singleSignOnRulesHint), lines.joined()))
            \(disclosure(t(.singleSignOnAttributes), isOpen: !view.errors.isEmpty, #"""
                <p class="hint">\#(t(.singleSignOnAttributesHint))</p>
                \#(textArea(view.field("email", .singleSignOnAttributeEmail, required: true), rows: 3))
                \#(textArea(view.field("name", .singleSignOnAttributeName), rows: 3))
                \#(fieldRow(textArea(view.field("givenName", .singleSignOnAttributeGiven), rows: 3), textArea(view.field("familyName", .singleSignOnAttributeFamily), rows: 3)))
                \#(textArea(view.field("language", .singleSignOnAttributeLanguage), rows: 2))
                """#))
            """
    }

    private static func gifts(_ provider: IdentityProvider, _ choices: Choices, _ t: Localizer) -> [Choice] {
        var all = [Choice("", t(.singleSignOnGiftChoose))]
        all += JobRole.allCases.map { Choice("jobRole:" + $0.rawValue, t(.singleSignOnGiftJobRole(name: t(.singleSignOnJobRole(role: $0.rawValue))))) }
        all += RuleRoles.grantable(vendorLevel: provider.organization == nil).map {
            Choice("role:" + $0.rawValue, t(.singleSignOnGiftRole(name: t(.singleSignOnRole(role: $0.rawValue)))))
        }
        all += [Choice("language:en", t(.singleSignOnGiftLanguage(name: t(.singleSignOnLanguage(language: "en"))))),
                Choice("language:de", t(.singleSignOnGiftLanguage(name: t(.singleSignOnLanguage(language: "de")))))]
        all += choices.systems.map { Choice("organizationByID:" + $0, t(.singleSignOnGiftByID(system: $0))) }
        all += choices.organizations.map { Choice("organization:" + $0.id.value, t(.singleSignOnGiftOrganization(name: $0.name))) }
        return all
    }
}
