import HTML
import Kernel
import People
import Web

/// Pages that manage identity providers.
enum ProviderViews {
    private static func page(_ request: WebRequest, _ title: String, crumbs: [Crumb] = [], lead: String? = nil, status: HTML? = nil, action: HTML? = nil, more: HTML? = nil,
                             _ body: HTML) -> Page {
        let t = request.t
        var all = crumbs
        if request.authority.may(ManageVendor.self) { all.insert(Crumb(t(.singleSignOnSettings), PeopleLinks.settings), at: 0) }
        return Page(title: title, frame: .manager(current: "settings"), body: """
            \(pageHeader(title, crumbs: all, crumbsLabel: t(.singleSignOnWhere), lead: lead, status: status, action: action, more: more))\(body)
            """)
    }
    private static func top(_ t: Localizer) -> Crumb { Crumb(t(.singleSignOnTitle), SingleSignOnLinks.providers) }
    private static func above(_ provider: IdentityProvider, _ t: Localizer) -> [Crumb] { [top(t), Crumb(provider.name, SingleSignOnLinks.provider(provider.id))] }

    static func stateBadge(_ provider: IdentityProvider, _ t: Localizer) -> HTML {
        let tone: Tone = switch provider.state {
        case .on: .success
        case .draft: .info
        case .off: .neutral
        }
        return badge(t(.singleSignOnState(state: provider.state.rawValue)), tone)
    }

    // MARK: the list

    static func list(_ request: WebRequest, _ all: [IdentityProvider], _ policy: SignOnPolicy, expiries: [IdentityProviderID: Day], today: Day, isVendor: Bool) -> Page {
        let t = request.t, mayChange = isVendor || policy.partnersMay
        let rows = all.map { one -> TableRow in
            let domains = one.domains.isEmpty ? HTML(text: t(.singleSignOnNoDomains)) : HTML(text: one.domains.map(\.name).joined(separator: ", "))
            let waits = one.domains.contains { !$0.isConfirmed }
            return TableRow([
                #"<strong>\#(one.name)</strong>\#(soon(expiries[one.id], today: today, t))"#, HTML(text: t(.singleSignOnKind(kind: one.kind.rawValue))),
                HTML(text: one.organizationName ?? t(.singleSignOnWholeVendor)), "\(domains)\(waits ? badge(t(.singleSignOnWaitsForVendor), .warning) : HTML())",
                stateBadge(one, t),
            ], link: SingleSignOnLinks.provider(one.id))
        }
        let add = mayChange ? buttonRow(ProviderDesks.all.enumerated().map { index, desk in
            linkButton(t(.singleSignOnNew(kind: desk.kind.rawValue)), to: SingleSignOnLinks.new(desk.kind), style: index == 0 ? .primary : .secondary, icon: .add)
        }.joined()) : nil
        let note: HTML = mayChange ? HTML() : callout(.info, #"<p>\#(t(.singleSignOnNotAllowed))</p>"#)
        let more: HTML? = isVendor ? linkButton(t(.singleSignOnPolicyTitle), to: SingleSignOnLinks.policy, icon: .shield) : nil
        return page(request, t(.singleSignOnTitle), lead: t(.singleSignOnLead), action: add, more: more, note + dataTable(
            caption: t(.singleSignOnTitle),
            columns: [Column(t(.singleSignOnName)), Column(t(.singleSignOnKindLabel)), Column(t(.singleSignOnFor)), Column(t(.singleSignOnDomains)), Column(t(.singleSignOnStateLabel))],
            rows: rows, empty: emptyState(.key, title: t(.singleSignOnEmptyTitle), text: t(.singleSignOnEmptyText), action: add)) + (all.isEmpty ? HTML() : lookUp(t)))
    }
    /// Somebody reads out a number: what was it?
    private static func lookUp(_ t: Localizer) -> HTML {
        section(t(.singleSignOnReferenceTitle), card(#"""
            <form class="form" method="get" action="\#(SingleSignOnLinks.reference)">
            \#(textField(Field("number", label: t(.singleSignOnReference), hint: t(.singleSignOnReferenceHint), isRequired: true, autocomplete: "off"), maximumLength: 20))
            \#(formActions(button(t(.singleSignOnReferenceFind), style: .secondary, icon: .search)))</form>
            """#))
    }

    /// Warned thirty days before.
    private static func soon(_ day: Day?, today: Day, _ t: Localizer) -> HTML {
        guard let day, day < today.adding(days: 30) else { return HTML() }
        return day < today ? badge(t(.singleSignOnExpired(day: day)), .danger) : badge(t(.singleSignOnExpires(day: day)), .warning)
    }

    // MARK: forms

    static func new(_ request: WebRequest, _ desk: any ProviderDesk, organizations: [(id: OrganizationID, name: String)], isVendor: Bool, _ values: Fields, _ errors: FormErrors) -> Page {
        let t = request.t, view = FormView(values, errors, t)
        let choices = (isVendor ? [Choice("", t(.singleSignOnWholeVendor))] : []) + organizations.map { Choice($0.id.value, $0.name) }
        let fields: HTML = """
            \(view.summary)\(hiddenField("kind", desk.kind.rawValue))
            \(common(view))
            \(selectField(view.field("organization", .singleSignOnFor, hint: .singleSignOnForHint), choices))
            \(desk.fields(view, isNew: true))
            \(formActions(button(t(.singleSignOnCreate)), linkButton(t(.singleSignOnCancel), to: SingleSignOnLinks.providers, style: .quiet)))
            """
        return page(request, t(.singleSignOnNew(kind: desk.kind.rawValue)), crumbs: [top(t)], lead: t(.singleSignOnNewLead),
                    card(form(to: SingleSignOnLinks.new, tokens: request.tokens, warnsUnsaved: true, fields)))
    }
    private static func common(_ view: FormView) -> HTML {
        textField(view.field("name", .singleSignOnName, hint: .singleSignOnNameHint, required: true, autocomplete: "off"), maximumLength: 80)
    }

    static func edit(_ request: WebRequest, _ provider: IdentityProvider, _ desk: any ProviderDesk, _ values: Fields, _ errors: FormErrors) -> Page {
        let t = request.t, view = FormView(values, errors, t)
        let fields: HTML = """
            \(view.summary)\(hiddenField("version", values.text("version")))
            \(common(view))\(desk.fields(view, isNew: false))
            \(textField(view.field("sessionMinutes", .singleSignOnSession, hint: .singleSignOnSessionHint), kind: .number, suffix: t(.singleSignOnMinutes)))
            \(formActions(button(t(.singleSignOnSave)), linkButton(t(.singleSignOnCancel), to: SingleSignOnLinks.provider(provider.id), style: .quiet)))
            """
        return page(request, t(.singleSignOnEditTitle), crumbs: above(provider, t), card(form(to: SingleSignOnLinks.edit(provider.id), tokens: request.tokens, warnsUnsaved: true, fields)))
    }

    static func mapping(_ request: WebRequest, _ provider: IdentityProvider, _ choices: MappingForm.Choices, _ values: Fields, _ errors: FormErrors) -> Page {
        let t = request.t, view = FormView(values, errors, t)
        let fields: HTML = """
            \(MappingForm.html(view, provider, choices))
            \(formActions(button(t(.singleSignOnSave)), linkButton(t(.singleSignOnCancel), to: SingleSignOnLinks.provider(provider.id), style: .quiet)))
            """
        return page(request, t(.singleSignOnMappingTitle), crumbs: above(provider, t), lead: t(.singleSignOnMappingLead),
                    card(form(to: SingleSignOnLinks.mapping(provider.id), tokens: request.tokens, warnsUnsaved: true, fields)))
    }

    static func metadata(_ request: WebRequest, _ provider: IdentityProvider, _ source: SAMLSource?, _ view: FormView) -> Page {
        let t = request.t
        return page(request, t(.singleSignOnMetadataTitle), crumbs: above(provider, t), lead: t(.singleSignOnMetadataLead), MetadataForm.page(request, provider, source, view))
    }

    // MARK: one provider

    struct Facts: Sendable {
        let arrivals: [ArrivalLine]
        let expiry: Day?
        let secret: ProviderStore.Secret?
        let documents: [(kind: String, document: ProviderStore.Document)]
        let isVendor: Bool
        let mayChange: Bool
        let saml: SAMLFacts?
    }

    static func show(_ request: WebRequest, _ provider: IdentityProvider, _ facts: Facts, _ values: Fields, _ errors: FormErrors) -> Page {
        let t = request.t, view = FormView(values, errors, t), tokens = request.tokens
        let desk = ProviderDesks.desk(provider.kind)
        let isOn = provider.state == .on
        // One clear next step: what is missing comes first.
        let isReady = !provider.domains.isEmpty && (facts.saml.map { $0.source != nil } ?? true)
        let turn = postButton(t(isOn ? .singleSignOnSwitchOff : .singleSignOnSwitchOn), to: SingleSignOnLinks.state(provider.id), tokens: tokens,
                              fields: [("state", isOn ? "off" : "on")], style: isOn || !isReady ? .secondary : .primary)
        let test = linkButton(t(.singleSignOnTest), to: SingleSignOnLinks.test(provider.id), icon: .play)
        let tell: HTML = errors.refusals.compactMap { $0 as? ProviderRefusal }.compactMap { refusal -> HTML? in
            guard case .unreachable(let reason, let note) = refusal else { return nil }
            return callout(.danger, title: t(reason.what), #"<p>\#(t(reason.advice))</p>\#(note.isEmpty ? HTML() : #"<p><code class="wraps">\#(note)</code></p>"#)"#)
        }.joined()
        let main: HTML = """
            \(view.summary)\(tell)\(warnings(provider, facts, request))
            \(section(t(.singleSignOnArrivals), arrivals(request, provider, facts.arrivals)))
            """
        let edits: HTML? = facts.mayChange && desk != nil ? linkButton(t(.singleSignOnEdit), to: SingleSignOnLinks.edit(provider.id), style: .quiet, icon: .edit) : nil
        let aside: HTML = """
            \(card(title: t(.singleSignOnDomains), domains(provider, facts, view, request)))
            \(card(title: t(.singleSignOnMappingTitle), action: facts.mayChange ? linkButton(t(.singleSignOnEdit), to: SingleSignOnLinks.mapping(provider.id), style: .quiet, icon: .edit) : nil,
                   mappingFacts(provider, t)))
            \(card(title: t(.singleSignOnConnection), action: edits, connection(provider, desk, facts, view, request)))
            \(facts.saml.map { SAMLViews.cards(request, provider, $0, mayChange: facts.mayChange) })
            """
        return page(request, provider.name, crumbs: [top(t)], lead: provider.organizationName ?? t(.singleSignOnWholeVendor), status: stateBadge(provider, t),
                    action: facts.mayChange ? turn : nil, more: facts.mayChange ? test : nil, columns(main: main, aside: aside))
    }

    private static func warnings(_ provider: IdentityProvider, _ facts: Facts, _ request: WebRequest) -> HTML {
        let t = request.t
        var out = HTML()
        if let day = facts.expiry, day < request.today.adding(days: 30) {
            out += callout(day < request.today ? .danger : .warning, title: day < request.today ? t(.singleSignOnExpired(day: day)) : t(.singleSignOnExpires(day: day)),
                           #"<p>\#(t(.singleSignOnExpiryText))</p>"#)
        }
        for (kind, document) in facts.documents {
            guard let error = document.error else { continue }
            out += callout(.warning, title: t(.singleSignOnStale(kind: kind)), #"<p>\#(t(.singleSignOnStaleText(at: document.fetchedAt)))</p><p><code class="wraps">\#(error)</code></p>"#)
        }
        if let saml = facts.saml, saml.source == nil {
            out += callout(.info, title: t(.singleSignOnMetadataNextTitle), #"<p>\#(t(.singleSignOnMetadataNextText))</p>"#, action: facts.mayChange
                ? linkButton(t(.singleSignOnMetadataGive), to: SingleSignOnLinks.theirMetadata(provider.id), style: .primary, icon: .add) : nil)
        } else if provider.state == .draft { out += callout(.info, title: t(.singleSignOnDraftTitle), #"<p>\#(t(.singleSignOnDraftText))</p>"#) }
        return out
    }

    private static func arrivals(_ request: WebRequest, _ provider: IdentityProvider, _ lines: [ArrivalLine]) -> HTML {
        let t = request.t
        let rows = lines.map { line -> TableRow in
            TableRow([
                moment(t.ago(line.at, now: request.now), machine: line.at.iso, exact: t.moment(line.at)), outcome(line, t),
                HTML(text: line.reason.map { t($0.what) } ?? ""), #"<code>\#(line.reference)</code>"#,
            ], link: SingleSignOnLinks.arrival(provider.id, line.id))
        }
        return dataTable(
            caption: t(.singleSignOnArrivals),
            columns: [Column(t(.singleSignOnWhen)), Column(t(.singleSignOnOutcome)), Column(t(.singleSignOnReason)), Column(t(.singleSignOnReference))],
            rows: rows, empty: emptyState(.history, title: t(.singleSignOnNoArrivals), text: t(.singleSignOnNoArrivalsText(days: ArrivalLog.days))))
    }
    private static func outcome(_ line: ArrivalLine, _ t: Localizer) -> HTML {
        let tone: Tone = switch line.outcome {
        case .entered: .success
        case .refused: .danger
        case .waiting: .warning
        case .tested: .info
        }
        return badge(t(.singleSignOnOutcomeName(outcome: line.outcome.rawValue)), tone)
    }

    private static func domains(_ provider: IdentityProvider, _ facts: Facts, _ view: FormView, _ request: WebRequest) -> HTML {
        let t = request.t
        let lines = provider.domains.map { domain -> HTML in
            let state = domain.isConfirmed ? badge(t(.singleSignOnConfirmed), .success) : badge(t(.singleSignOnWaitsForVendor), .warning)
            let confirm: HTML = facts.isVendor && !domain.isConfirmed
                ? postButton(t(.singleSignOnConfirmDomain), to: SingleSignOnLinks.confirmDomain(provider.id), tokens: request.tokens, fields: [("domain", domain.name)]) : HTML()
            let remove: HTML = facts.mayChange
                ? postButton(t(.singleSignOnRemove), to: SingleSignOnLinks.removeDomain(provider.id), tokens: request.tokens, fields: [("domain", domain.name)], style: .quiet) : HTML()
            return #"<li class="row"><span class="row-main"><strong>\#(domain.name)</strong>\#(state)</span>\#(confirm)\#(remove)</li>"#
        }
        let hint: Message = facts.isVendor ? provider.organization == nil ? .singleSignOnDomainHintAny : .singleSignOnDomainHintVendor : .singleSignOnDomainHintPartner
        let add: HTML = facts.mayChange ? form(to: SingleSignOnLinks.domains(provider.id), tokens: request.tokens, """
            \(textField(view.field("domain", .singleSignOnDomain, hint: hint, autocomplete: "off"), maximumLength: 253))
            \(formActions(button(t(.singleSignOnAddDomain), style: .secondary, icon: .add)))
            """) : HTML()
        return #"<p class="muted">\#(t(.singleSignOnDomainsText))</p><ul class="rows">\#(lines)</ul>\#(add)"#
    }

    private static func mappingFacts(_ provider: IdentityProvider, _ t: Localizer) -> HTML {
        let mapping = provider.provisioning
        return HTML.facts([
            (t(.singleSignOnUnknownPeople), HTML(text: t(mapping.createsPeople ? .singleSignOnAreAdded : .singleSignOnAreRefused))),
            (t(.singleSignOnUnverified), HTML(text: t(mapping.trustsAddresses ? .singleSignOnAreBelieved : .singleSignOnAreRefused))),
            (t(.singleSignOnRules), HTML(text: t(.singleSignOnRuleCount(count: mapping.rules.count)))),
        ])
    }

    private static func connection(_ provider: IdentityProvider, _ desk: (any ProviderDesk)?, _ facts: Facts, _ view: FormView, _ request: WebRequest) -> HTML {
        let t = request.t
        var pairs = desk?.facts(provider, request) ?? []
        if let secret = facts.secret { pairs.append((t(.singleSignOnSecret), HTML(text: t(.singleSignOnSecretSet(at: secret.createdAt))))) }
        for (kind, document) in facts.documents {
            pairs.append((t(.singleSignOnDocument(kind: kind)), moment(t.ago(document.fetchedAt, now: request.now), machine: document.fetchedAt.iso, exact: t.moment(document.fetchedAt))))
        }
        guard facts.mayChange else { return HTML.facts(pairs) }
        let rotate: HTML = provider.kind != .oidc ? HTML() : disclosure(t(.singleSignOnRotate), isOpen: view.values.contains("secret"), form(to: SingleSignOnLinks.secret(provider.id), tokens: request.tokens, """
            \(textField(view.field("secret", .singleSignOnSecretNew, hint: .singleSignOnRotateHint, required: true, autocomplete: "off"), kind: .password))
            \(textField(view.field("secretDay", .singleSignOnSecretDay, hint: .singleSignOnSecretDayHint), kind: .date))
            \(formActions(button(t(.singleSignOnRotateButton), style: .secondary)))
            """))
        let isRead = provider.kind == .oidc || facts.saml?.source?.url != nil
        return """
            \(HTML.facts(pairs))
            \(isRead ? postButton(t(.singleSignOnRefresh), to: SingleSignOnLinks.refresh(provider.id), tokens: request.tokens, icon: .repeatAgain) : HTML())
            \(rotate)
            \(disclosure(t(.singleSignOnArchive), """
                <p>\(t(.singleSignOnArchiveText))</p>
                \(postButton(t(.singleSignOnArchiveButton), to: SingleSignOnLinks.archive(provider.id), tokens: request.tokens, style: .danger, icon: .remove, confirm: t(.singleSignOnArchiveText)))
                """))
            """
    }

    // MARK: one arrival

    static func arrival(_ request: WebRequest, _ provider: IdentityProvider, _ line: ArrivalLine, organization: String?, former: (id: PersonID, name: String)?) -> Page {
        let t = request.t, detail = line.detail
        let say: HTML = line.reason.map { reason in
            callout(line.outcome == .waiting ? .warning : .danger, title: t(reason.what), #"""
                <p>\#(t(reason.advice))</p>\#(detail.note.isEmpty ? HTML() : #"<p><code class="wraps">\#(detail.note)</code></p>"#)
                """#, action: former.map {
                postButton(t(.singleSignOnUnlink(name: $0.name)), to: "/settings/identity-providers/\(provider.id.value)/unlink", tokens: request.tokens, fields: [("person", $0.id.value)])
            })
        } ?? callout(line.outcome == .tested ? .info : .success, title: t(.singleSignOnPlan(plan: detail.plan)), #"<p>\#(t(line.outcome == .tested ? .singleSignOnTestText : .singleSignOnEnteredText))</p>"#)
        var would: [(name: String, value: HTML)] = [(t(.singleSignOnPlanLabel), HTML(text: t(.singleSignOnPlan(plan: detail.plan))))]
        let arrived = Arrived(subject: detail.subject, attributes: detail.attributes, isEmailVerified: nil)
        if let name = arrived.name(provider.provisioning) { would.append((t(.singleSignOnName), HTML(text: name))) }
        if let email = arrived.email(provider.provisioning) { would.append((t(.singleSignOnAttributeEmail), HTML(text: email))) }
        if let organization { would.append((t(.singleSignOnOrganization), HTML(text: organization))) }
        if let language = detail.language { would.append((t(.singleSignOnAttributeLanguage), HTML(text: t(.singleSignOnLanguage(language: language))))) }
        if !detail.jobRoles.isEmpty { would.append((t(.singleSignOnJobRoles), HTML(text: detail.jobRoles.map { t(.singleSignOnJobRole(role: $0)) }.joined(separator: ", ")))) }
        if let role = detail.role { would.append((t(.singleSignOnRoleLabel), HTML(text: t(.singleSignOnRole(role: role))))) }
        if let person = line.person { would.append((t(.singleSignOnPerson), linkButton(t(.singleSignOnShowPerson), to: PeopleLinks.person(person), style: .quiet))) }
        would.append((t(.singleSignOnWhen), HTML(text: t.moment(line.at))))
        would.append((t(.singleSignOnReference), #"<code>\#(line.reference)</code>"#))
        let rows = ([("subject", [detail.subject])] + detail.attributes.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }).filter { !$0.1.isEmpty && $0.1 != [""] }.map {
            TableRow([#"<code class="wraps">\#($0.0)</code>"#, HTML(text: $0.1.joined(separator: ", "))])
        }
        let table = dataTable(caption: t(.singleSignOnArrivedTitle), columns: [Column(t(.singleSignOnAttribute)), Column(t(.singleSignOnValue))], rows: rows,
                              empty: emptyState(.info, title: t(.singleSignOnNothingArrived), text: t(.singleSignOnNothingArrivedText)))
        return page(request, t(line.tester == nil ? .singleSignOnArrivalTitle : .singleSignOnTestTitle), crumbs: above(provider, t), status: outcome(line, t),
                    columns(main: say + section(t(.singleSignOnArrivedTitle), table), aside: card(title: t(line.tester == nil ? .singleSignOnDid : .singleSignOnWould), HTML.facts(would))))
    }
}

extension HTML {
    /// The component of that name, for where a value is called so too.
    static func facts(_ pairs: [(name: String, value: HTML)]) -> HTML { shownFacts(pairs) }
}
private func shownFacts(_ pairs: [(name: String, value: HTML)]) -> HTML { facts(pairs) }
