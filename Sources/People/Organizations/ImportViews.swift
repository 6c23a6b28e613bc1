import HTML
import Kernel
import Web

enum ImportViews {
    static func choose(_ request: WebRequest, _ values: Fields, _ errors: FormErrors) -> Page {
        let t = request.t, view = FormView(values, errors, t)
        let fields: HTML = """
            \(view.summary)
            \(textField(view.field("system", .peopleImportSystem, hint: .peopleImportSystemHint, required: true), maximumLength: 40))
            \(fileField(view.field("file", .peopleImportFile, hint: .peopleImportFileHint, required: true), accepts: ".csv,.txt,text/csv"))
            \(formActions(button(t(.peopleImportPreview)), linkButton(t(.peopleCancel), to: PeopleLinks.organizations, style: .quiet)))
            """
        let help = card(title: t(.peopleImportColumns), #"""
            <p>\#(t(.peopleImportColumnsText))</p>\#(linkButton(t(.peopleImportTemplate), to: PeopleLinks.importTemplate, icon: .download, downloads: true))
            """#)
        return Page(title: t(.peopleImportTitle), frame: .manager(current: "organizations"), body: """
            \(pageHeader(t(.peopleImportTitle), crumbs: [Crumb(t(.peopleOrganizationsTitle), PeopleLinks.organizations)], crumbsLabel: t(.peopleWhere), lead: t(.peopleImportLead)))
            \(columns(main: card(form(to: PeopleLinks.importOrganizations, tokens: request.tokens, isMultipart: true, fields)), aside: help))
            """)
    }

    static func preview(_ request: WebRequest, _ id: String, _ plan: OrganizationImportPlan) -> Page {
        let t = request.t
        let todo = plan.count(.create) + plan.count(.update)
        let tiles = statRow([
            statTile(t(.peopleImportCreated), value: t.number(plan.count(.create)), tone: plan.count(.create) > 0 ? .success : .neutral),
            statTile(t(.peopleImportUpdated), value: t.number(plan.count(.update)), tone: plan.count(.update) > 0 ? .info : .neutral),
            statTile(t(.peopleImportUnchanged), value: t.number(plan.count(.unchanged))),
            statTile(t(.peopleImportRefused), value: t.number(plan.problems.count), tone: plan.problems.isEmpty ? .neutral : .warning),
        ])
        let apply: HTML = todo > 0
            ? postButton(t(.peopleImportApply(count: todo)), to: PeopleLinks.applyImport(id), tokens: request.tokens, style: .primary, icon: .check)
            : HTML()
        let nothing: HTML = todo > 0 ? HTML() : callout(.info, #"<p>\#(t(.peopleImportNothing))</p>"#)
        let ignored: HTML = plan.ignoredHeadings.isEmpty ? HTML()
            : callout(.info, #"<p>\#(t(.peopleImportIgnored(names: plan.ignoredHeadings.joined(separator: ", "))))</p>"#)
        return Page(title: t(.peopleImportPreviewTitle), frame: .manager(current: "organizations"), body: """
            \(pageHeader(t(.peopleImportPreviewTitle), crumbs: [Crumb(t(.peopleImportTitle), PeopleLinks.importOrganizations)], crumbsLabel: t(.peopleWhere),
                         action: apply, more: linkButton(t(.peopleImportAnother), to: PeopleLinks.importOrganizations)))
            \(tiles)\(nothing)\(ignored)\(problems(plan, t))\(changes(plan, t))
            """)
    }

    private static func problems(_ plan: OrganizationImportPlan, _ t: Localizer) -> HTML {
        guard !plan.problems.isEmpty else { return HTML() }
        let rows = plan.problems.prefix(500).map { TableRow([HTML(text: t.number($0.line)), HTML(text: reason($0.reason, t))]) }
        return section(t(.peopleImportRefused), dataTable(
            caption: t(.peopleImportRefused), columns: [Column(t(.peopleImportLine)), Column(t(.peopleImportReason))], rows: rows, empty: HTML()))
    }

    private static func changes(_ plan: OrganizationImportPlan, _ t: Localizer) -> HTML {
        let steps = plan.steps.filter { $0.kind != .unchanged }
        guard !steps.isEmpty else { return HTML() }
        let rows = steps.prefix(500).map { step -> TableRow in
            let what = step.kind == .create ? badge(t(.peopleImportCreated), .success) : badge(t(.peopleImportUpdated), .info)
            let changed = step.changed.map { column($0, t) }
            return TableRow([
                HTML(text: step.name), HTML(text: step.externalID.value), HTML(text: t.country(step.country)),
                HTML(text: t(.peopleOrganizationTypeName(type: step.type.rawValue))), #"\#(what) <span class="muted">\#(t.list(changed))</span>"#,
            ])
        }
        return section(t(.peopleOrganizationsTitle), dataTable(
            caption: t(.peopleOrganizationsTitle),
            columns: [Column(t(.peopleOrganizationName)), Column(t(.peopleOrganizationExternal)), Column(t(.peopleOrganizationCountry)),
                      Column(t(.peopleOrganizationType)), Column(t(.peopleImportWhat))],
            rows: rows, empty: HTML()))
    }

    static func column(_ column: OrganizationImportColumn, _ t: Localizer) -> String {
        switch column {
        case .externalID, .system: t(.peopleOrganizationExternal)
        case .name: t(.peopleOrganizationName)
        case .country: t(.peopleOrganizationCountry)
        case .region: t(.peopleOrganizationRegion)
        case .type: t(.peopleOrganizationType)
        case .parent: t(.peopleOrganizationParent)
        case .ownership: t(.peopleOrganizationOwnership)
        case .distributors: t(.peopleOrganizationDistributors)
        }
    }

    static func reason(_ reason: OrganizationImportReason, _ t: Localizer) -> String {
        switch reason {
        case .missingExternalID: t(.peopleImportReasonMissingID)
        case .missing(let column): t(.peopleImportReasonMissing(column: Self.column(column, t)))
        case .repeated(let line): t(.peopleImportReasonRepeated(line: line))
        case .tooLong(let column, let limit): t(.peopleImportReasonLong(column: Self.column(column, t), limit: limit))
        case .unknownCountry(let text): t(.peopleImportReasonCountry(text: text))
        case .unknownType(let text): t(.peopleImportReasonType(text: text))
        case .badOwnership(let text): t(.peopleImportReasonOwnership(text: text))
        case .unknownParent(let text): t(.peopleImportReasonParent(text: text))
        case .ownParent: t(.peopleImportReasonOwnParent)
        case .parentCircle: t(.peopleImportReasonCircle)
        case .unknownDistributor(let text): t(.peopleImportReasonDistributor(text: text))
        case .ownDistributor: t(.peopleImportReasonOwnDistributor)
        case .vendorItself: t(.peopleImportReasonVendor)
        case .refersToRefused(let line): t(.peopleImportReasonRefers(line: line))
        }
    }
}
