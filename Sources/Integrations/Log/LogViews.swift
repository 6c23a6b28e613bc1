import HTML
import Kernel
import People
import Web

/// Names and values, where a local name hides the component.
func factList(_ pairs: [(name: String, value: HTML)]) -> HTML { facts(pairs) }

enum LogViews {
    static func operation(_ line: RequestLine, _ t: Localizer) -> String { t(.integrationsOperationName(operation: line.operation, resource: line.resource.lowercased())) }
    /// What it did, in sentences; a refusal says why.
    static func effects(_ line: RequestLine, _ t: Localizer) -> [String] {
        if line.isRefused { return [t(.integrationsRefusedBecause(code: (line.scimType ?? line.detail).replacing(".", with: "_")))] }
        let said = line.effects.map { effect -> String in
            if let day = Day(iso: effect.value), [.membershipStarted, .membershipEnded].contains(effect.code) { return t(.integrationsEffectDay(code: effect.code.rawValue, day: day)) }
            return t(.integrationsEffect(code: effect.code.rawValue, value: effect.value))
        }
        return said.isEmpty && line.operation == "list" ? [line.detail] : said
    }
    private static func status(_ line: RequestLine) -> HTML { badge(String(line.status), line.isRefused ? .danger : .success) }

    static func table(_ request: WebRequest, _ client: ProvisioningClient, _ lines: [RequestLine]) -> HTML {
        let t = request.t
        let rows = lines.map { line -> TableRow in
            TableRow([ClientViews.when(line.at, request), HTML(text: operation(line, t)), HTML(text: line.targetName), status(line), HTML(text: effects(line, t).joined(separator: " "))],
                     link: IntegrationsLinks.entry(client.id, line.id))
        }
        return dataTable(caption: t(.integrationsLog),
                         columns: [Column(t(.integrationsWhen)), Column(t(.integrationsOperation)), Column(t(.integrationsTarget)), Column(t(.integrationsStatus)), Column(t(.integrationsEffects))],
                         rows: rows, empty: emptyState(.history, title: t(.integrationsNoLog), text: t(.integrationsNoLogText)))
    }

    static func list(_ request: WebRequest, _ client: ProvisioningClient, _ lines: [RequestLine], total: Int, _ query: ListQuery) -> Page {
        let t = request.t
        let controls: HTML = """
            \(query.select("operation", label: t(.integrationsOperation), [("write", t(.integrationsWrites))] + RequestLog.operations.map { ($0, t(.integrationsOperationName(operation: $0, resource: ""))) }, t))
            \(query.select("outcome", label: t(.integrationsOutcome), [("done", t(.integrationsDone)), ("refused", t(.integrationsRefused))], t))
            """
        return ClientViews.page(request, t(.integrationsLog), crumbs: ClientViews.above(client, t), lead: t(.integrationsLogLead), """
            \(query.bar(t, search: t(.integrationsLogSearch), controls: controls, export: IntegrationsLinks.export(client.id)))
            \(table(request, client, lines))\(query.pager(total: total, t))
            """)
    }

    static func entry(_ request: WebRequest, _ client: ProvisioningClient, _ line: RequestLine) -> Page {
        let t = request.t
        var pairs: [(name: String, value: HTML)] = [
            (t(.integrationsWhen), HTML(text: t.moment(line.at))), (t(.integrationsOperation), HTML(text: operation(line, t))), (t(.integrationsStatus), status(line)),
        ]
        if !line.targetName.isEmpty { pairs.append((t(.integrationsTarget), HTML(text: line.targetName))) }
        if let target = line.target { pairs.append((t(.integrationsTargetID), #"<code class="wraps">\#(target)</code>"#)) }
        if let person = line.person { pairs.append((t(.integrationsPerson), #"<a href="\#(PeopleLinks.person(person))">\#(line.targetName.isEmpty ? t(.integrationsPerson) : line.targetName)</a>"#)) }
        if line.operation == "list", !line.detail.isEmpty { pairs.append((t(.integrationsFilter), #"<code class="wraps">\#(line.detail)</code>"#)) }
        let said = effects(line, t).map { #"<li>\#($0)</li>"# as HTML }
        return ClientViews.page(request, operation(line, t), crumbs: ClientViews.above(client, t) + [Crumb(t(.integrationsLog), IntegrationsLinks.log(client.id))], columns(
            main: card(title: t(.integrationsEffects), said.isEmpty ? #"<p class="muted">\#(t(.integrationsNoEffect))</p>"# : #"<ul class="checks">\#(said)</ul>"#), aside: card(factList(pairs))))
    }
}
