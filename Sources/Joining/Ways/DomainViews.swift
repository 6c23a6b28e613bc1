import HTML
import Kernel
import People
import Web

/// A claimed domain: its record, whether it stands, and which addresses it brings here.
enum DomainViews {
    static func state(_ claim: DomainClaim, _ t: Localizer) -> HTML {
        if claim.provedAt == nil { return badge(t(.joiningDomainWaiting), .warning) }
        if let since = claim.missingSince { return badge(t(.joiningDomainMissing(day: t.zone.day(at: since))), .danger) }
        return badge(t(.joiningDomainHeld(how: claim.provedHow ?? "record")), .success)
    }
    static func covers(_ claim: DomainClaim, _ t: Localizer) -> String {
        if let rule = claim.rule { return t(.joiningRuleSays(kind: rule.kind.rawValue, value: rule.value)) }
        return claim.withSubdomains ? t(.joiningCoversBelow(domain: claim.shown)) : t(.joiningCoversExactly(domain: claim.shown))
    }

    static func page(_ request: WebRequest, _ one: Organization, _ claim: DomainClaim, mayConfirm: Bool, _ entered: Fields?, _ errors: FormErrors) -> Page {
        let t = request.t
        var main = HTML()
        if let since = claim.missingSince {
            main += callout(.danger, title: t(.joiningDomainMissing(day: t.zone.day(at: since))), "<p>\(t(.joiningDomainMissingText(days: DomainClaims.graceDays)))</p>")
        }
        main += record(request, one, claim)
        if mayConfirm, claim.provedHow != "vendor" {
            main += card(title: t(.joiningDomainConfirm), "<p>\(t(.joiningDomainConfirmText(organization: one.name)))</p>\(postButton(t(.joiningDomainConfirmButton), to: JoiningLinks.confirm(one.id, claim.id), tokens: request.tokens))")
        }
        let aside = rule(request, one, claim, entered, errors) + card(title: t(.joiningDomainEnd), """
            <p class="muted">\(t(.joiningDomainEndText))</p>\(postButton(t(.joiningDomainEnd), to: JoiningLinks.endClaim(one.id, claim.id), tokens: request.tokens, style: .danger))
            """)
        return Page(title: claim.shown, frame: .manager(current: "joining"), body: """
            \(pageHeader(claim.shown, crumbs: WaysViews.crumbs(one, t, page: true), crumbsLabel: t(.joiningWhere), lead: claim.shown == claim.domain ? nil : claim.domain, status: state(claim, t)))
            \(errors.summary(t))
            \(columns(main: main, aside: aside))
            """)
    }

    private static func record(_ request: WebRequest, _ one: Organization, _ claim: DomainClaim) -> HTML {
        let t = request.t
        let checked = claim.checkedAt.map { t(.joiningRecordChecked(at: $0, answer: claim.answer ?? "found")) } ?? t(.joiningRecordNever)
        return card(title: t(.joiningRecord), """
            <p>\(t(.joiningRecordText))</p>
            \(facts([(t(.joiningRecordKind), HTML(text: "TXT")), (t(.joiningRecordName), #"<code class="join-record">\#(claim.recordName)</code>"#), (t(.joiningRecordValue), #"<code class="join-record">\#(claim.recordText)</code>"#)]))
            <p class="muted">\(checked)</p>
            \(postButton(t(.joiningRecordCheck), to: JoiningLinks.check(one.id, claim.id), tokens: request.tokens, style: claim.provedAt == nil ? .primary : .secondary))
            """)
    }

    private static func rule(_ request: WebRequest, _ one: Organization, _ claim: DomainClaim, _ entered: Fields?, _ errors: FormErrors) -> HTML {
        let t = request.t
        let values = entered ?? Fields([("rule", claim.rule?.kind.rawValue ?? "none"), ("ruleValue", claim.rule?.value ?? "")] + (claim.withSubdomains ? [("subdomains", "on")] : []))
        let view = FormView(values, errors, t)
        let kinds = [Choice("none", t(.joiningRuleNone))] + OfficeChoice.Rule.Kind.allCases.map { Choice($0.rawValue, t(.joiningRuleKind(kind: $0.rawValue))) }
        return card(title: t(.joiningRule), form(to: JoiningLinks.domain(one.id, claim.id), tokens: request.tokens, """
            <p class="muted">\(t(.joiningRuleLead))</p>
            \(radioGroup(Field("rule", label: t(.joiningRuleWhich), value: values.text("rule")), kinds))
            \(textField(view.field("ruleValue", .joiningRuleValue, hint: .joiningRuleValueHint), maximumLength: 64))
            \(checkbox("subdomains", label: t(.joiningSubdomains), isOn: values.contains("subdomains"), hint: t(.joiningSubdomainsHint)))
            \(formActions(button(t(.joiningSave), style: .secondary)))
            """))
    }
}
