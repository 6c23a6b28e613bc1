import HTML
import Kernel
import People
import Tables
import Web

/// Choosing a file and saying what its columns mean.
enum FileViews {
    static let frame = "people"

    static func crumbs(_ t: Localizer) -> [Crumb] { [Crumb(t(.rosterTitle), RosterLinks.home)] }
    static func steps(_ current: Int, _ t: Localizer) -> HTML {
        let names = [t(.rosterStepFile), t(.rosterStepColumns), t(.rosterStepCheck), t(.rosterStepDone)]
        return stepper(names.enumerated().map { index, name in
            let state: StepState = index < current ? .done : index == current ? .current : .next
            return (name, state, t(.rosterStepWord(state: state.rawValue)), nil)
        }, label: t(.rosterSteps))
    }

    static func home(_ request: WebRequest, _ batches: [Batch], _ sources: [Source], mayOrganizations: Bool) -> Page {
        let t = request.t
        let people = linkButton(t(.rosterNewPeople), to: RosterLinks.new(.people), style: .primary, icon: .upload)
        let organizations: HTML? = mayOrganizations ? linkButton(t(.rosterNewOrganizations), to: RosterLinks.new(.organizations), icon: .upload) : nil
        let rows = batches.map { batch in
            TableRow([HTML(text: batch.fileName), HTML(text: t(.rosterKindName(kind: batch.kind.rawValue))), badge(t(.rosterStateName(state: batch.state.rawValue)), tone(batch.state)),
                      HTML(text: t.number(batch.rows)), HTML(text: t.time(batch.createdAt))], link: RosterLinks.batch(batch.id))
        }
        let table = dataTable(
            caption: t(.rosterRecent), columns: [Column(t(.rosterFile)), Column(t(.rosterKind)), Column(t(.rosterStatus)), Column(t(.rosterRows), isNumeric: true), Column(t(.rosterWhen))],
            rows: rows, empty: emptyState(.upload, title: t(.rosterNoneTitle), text: t(.rosterNoneText)))
        let kinds: [RosterKind] = mayOrganizations ? [.people, .organizations] : [.people]
        let links = kinds.flatMap { kind in
            [("csv", "CSV"), ("xlsx", "Excel")].map { format, name in
                #"<li class="row"><a href="\#(RosterLinks.export(kind, format))" download>\#(t(.rosterExportName(kind: kind.rawValue, format: name)))</a></li>"# as HTML
            }
        }
        let exports = card(title: t(.rosterExports), #"<p class="muted">\#(t(.rosterExportsText))</p><ul class="rows">\#(links)</ul>"#)
        let lines = sources.map { source -> HTML in
            let said = source.failure == nil ? source.checkedAt.map { t(.rosterSourceChecked(at: $0)) } ?? t(.rosterSourceNever) : t(.rosterSourceBroken(at: source.failedAt ?? source.createdAt))
            let mark: HTML? = source.failure == nil ? nil : icon(.warning)
            return #"<li class="row">\#(mark)<span class="row-main"><a href="\#(RosterLinks.source(source.id))">\#(source.name)</a><small class="muted">\#(said)</small></span></li>"#
        }
        let list: HTML? = lines.isEmpty ? nil : #"<ul class="rows">\#(lines)</ul>"#
        let from = card(title: t(.rosterSources), #"<p class="muted">\#(t(.rosterSourcesText))</p>\#(list)\#(linkButton(t(.rosterSourceAdd), to: RosterLinks.newSource, style: .quiet, icon: .add))"#)
        return Page(title: t(.rosterTitle), frame: .manager(current: frame), body: """
            \(pageHeader(t(.rosterTitle), crumbs: [Crumb(t(.peoplePeopleTitle), PeopleLinks.people)], crumbsLabel: t(.rosterCrumb), lead: t(.rosterLead), action: people, more: organizations))
            \(columns(main: section(t(.rosterRecent), table), aside: exports + from))
            """)
    }
    static func tone(_ state: Batch.State) -> Tone {
        switch state {
        case .done: .success
        case .held, .stopped, .mapping, .planned: .warning
        case .failed: .danger
        case .planning, .running, .undoing: .info
        case .undone: .neutral
        }
    }

    static func choose(_ request: WebRequest, _ kind: RosterKind, _ errors: FormErrors) -> Page {
        let t = request.t, view = FormView(Fields(), errors, t), title = t(.rosterNewTitle(kind: kind.rawValue))
        let field = Field("file", label: t(.rosterChoose), hint: t(.rosterChooseHint(rows: ReadFile.limits.rows, limit: t.bytes(ReadFile.limits.bytes))), error: errors.message("file", t), isRequired: true)
        let fields: HTML = """
            \(view.summary)\(hiddenField("kind", kind.rawValue))
            \(fileField(field, accepts: ".csv,.txt,.tsv,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"))
            \(formActions(button(t(.rosterRead)), linkButton(t(.rosterCancel), to: RosterLinks.home, style: .quiet)))
            """
        let help = card(title: t(.rosterHelpTitle), #"""
            <p>\#(t(kind == .people ? .rosterHelpPeople : .rosterHelpOrganizations))</p>\#(linkButton(t(.rosterExample), to: RosterLinks.example(kind), icon: .download, downloads: true))
            """#)
        return Page(title: title, frame: .manager(current: frame), body: """
            \(pageHeader(title, crumbs: crumbs(t), crumbsLabel: t(.rosterCrumb), lead: t(.rosterNewLead)))\(steps(0, t))
            \(columns(main: card(form(to: RosterLinks.new, tokens: request.tokens, isMultipart: true, fields)), aside: help))
            """)
    }

    static func meaning(
        _ request: WebRequest, _ batch: Batch, samples: [[String]], systems: [String], own: [CustomField], organizations: [(id: OrganizationID, name: String)], seesAll: Bool, _ sent: Fields?, _ errors: FormErrors
    ) -> Page {
        let t = request.t, words = RosterWords(t: t)
        let view = FormView(sent ?? Fields(), errors, t)
        var values = batch.kind.fields.filter { seesAll || ($0 != .externalID && $0 != .externalSystem) }.map { Choice($0.key, words.field($0)) }
        let ownSystems = Set(batch.mapping.fields.compactMap(\.system)).union(systems).sorted()
        if seesAll { values += ownSystems.map { Choice(RosterField.id($0).key, t(.rosterFieldID(system: $0))) } }
        values += own.map { Choice(RosterField.own($0.key).key, t(.rosterFieldOwn(title: $0.title.resolve(t.language)))) }
        let choices = [Choice("", t(.rosterIgnore))] + values
        let rows = batch.header.enumerated().map { index, heading -> TableRow in
            let shown = heading.isEmpty ? t(.rosterColumnNumber(number: index + 1)) : heading
            let name = "column\(index)", chosen = sent?.text(name) ?? batch.mapping.fields[index].key
            let error = errors.message(name, t)
            // A field of the vendor's own that is asked no more means nothing.
            let isKnown = choices.contains { $0.value == chosen } || RosterField(chosen).own != nil
            let options = (isKnown ? choices : choices + [Choice(chosen, words.field(RosterField(chosen)))]).map { #"<option value="\#($0.value)"\#(if: $0.value == chosen, " selected")>\#($0.label)</option>"# as HTML }
            let problem: HTML? = error.map { #"<span class="error">\#($0)</span>"# }
            let select: HTML = #"<div class="select"><select class="input" id="field-\#(name)" name="\#(name)" aria-label="\#(t(.rosterMeaningOf(heading: shown)))"\#(if: error != nil, #" aria-invalid="true""#)>\#(options)</select>\#(icon(.expand))</div>\#(problem)"#
            let examples = samples.compactMap { $0.indices.contains(index) && !$0[index].isEmpty ? String($0[index].prefix(40)) : nil }
            return TableRow([HTML(text: shown), #"<span class="muted">\#(examples.joined(separator: " · "))</span>"#, select])
        }
        let table = dataTable(caption: t(.rosterMappingTitle), columns: [Column(t(.rosterColumn)), Column(t(.rosterSamples)), Column(t(.rosterMeaning))], rows: rows, empty: HTML())
        let content: HTML = """
            \(view.summary)\(table)\(options(batch, organizations, sent, errors, t))
            \(formActions(button(t(.rosterCompare)), linkButton(t(.rosterCancel), to: batch.state == .mapping ? RosterLinks.home : RosterLinks.batch(batch.id), style: .quiet)))
            """
        let separator = [",": "comma", ";": "semicolon", "\t": "tab", "|": "bar"][batch.facts.separator ?? ""] ?? batch.facts.separator ?? ""
        let facts = t(.rosterMappingFacts(format: batch.facts.format, encoding: batch.facts.encoding,
                                          separator: batch.facts.format == "csv" ? t(.rosterSeparatorName(separator: separator)) : batch.facts.sheet ?? ""))
        return Page(title: t(.rosterMappingTitle), frame: .manager(current: frame), body: """
            \(pageHeader(t(.rosterMappingTitle), crumbs: crumbs(t), crumbsLabel: t(.rosterCrumb), lead: t(.rosterMappingLead(rows: batch.rows, file: batch.fileName))))\(steps(1, t))
            <p class="muted">\(facts)</p>\(sheets(request, batch))
            \(card(form(to: RosterLinks.mapping(batch.id), tokens: request.tokens, content)))
            """)
    }

    private static func sheets(_ request: WebRequest, _ batch: Batch) -> HTML {
        let t = request.t
        guard batch.facts.sheets.count > 1, batch.state == .mapping, batch.facts.blob != nil else { return HTML() }
        let field = Field("otherSheet", label: t(.rosterOptionSheet), value: batch.facts.sheet ?? "")
        return card(form(to: RosterLinks.mapping(batch.id), tokens: request.tokens, fieldRow(
            selectField(field, batch.facts.sheets.map { Choice($0, $0) }), formActions(button(t(.rosterSheetUse), style: .secondary)))))
    }

    private static func options(_ batch: Batch, _ organizations: [(id: OrganizationID, name: String)], _ sent: Fields?, _ errors: FormErrors, _ t: Localizer) -> HTML {
        func field(_ name: String, _ label: Message, _ value: String, hint: Message? = nil) -> Field {
            Field(name, label: t(label), value: sent?.text(name) ?? value, hint: hint.map { t($0) }, error: errors.message(name, t))
        }
        var fields = HTML()
        if batch.kind == .people {
            let choices = [Choice("", t(.rosterOptionOrganizationNone))] + organizations.map { Choice($0.id.value, $0.name) }
            fields += selectField(field("organization", .rosterOptionOrganization, batch.options.organization?.value ?? ""), choices)
        }
        fields += radioGroup(field("invite", .rosterOptionInvite, batch.options.invite.rawValue), RosterOptions.Invite.allCases.map {
            Choice($0.rawValue, t(.rosterInviteName(how: $0.rawValue)), hint: t(.rosterInviteHint(how: $0.rawValue)))
        })
        if batch.kind == .people, organizations.count > 1 {
            fields += radioGroup(field("elsewhere", .rosterOptionElsewhere, batch.options.elsewhere.rawValue), RosterOptions.Elsewhere.allCases.map {
                Choice($0.rawValue, t(.rosterElsewhereName(how: $0.rawValue)))
            })
        }
        if batch.mapping.fields.contains(.externalID) || batch.kind == .organizations {
            fields += textField(field("system", .rosterOptionSystem, batch.options.system, hint: .rosterOptionSystemHint), maximumLength: 40)
        }
        return fields
    }
}
