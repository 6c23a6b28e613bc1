import HTML
import Kernel
import People
import ProgrammeRules
import Store
import Tables
import Web

/// What has been reported about partners, as believed now; and the way to bring in a file.
struct FactListPage: Sendable {
    struct Line: Sendable {
        let organization: OrganizationID
        let name: String
        let stored: PartnerFactStore.Stored
    }
    let lines: [Line]
    let total: Int
    let query: ListQuery
    let words: FactWords

    static func load(_ scope: Scope<ManageProgrammes>, _ query: Fields, _ t: Localizer, _ tx: Transaction) throws -> FactListPage {
        let vendor = scope.vendor, list = ListQuery(query, base: ProgrammeLinks.facts, filters: ["kind"], sorts: ["recorded"], isUsuallyDescending: true)
        let kind: SQL = list.filters["kind"].map { "f.kind = \($0)" } ?? "1 = 1"
        let named: SQL = list.search.isEmpty ? "1 = 1" : "o.name_folded LIKE \("%" + StandingList.escaped(Persons.folded(list.search)) + "%") ESCAPE '\\'"
        let from: SQL = """
            FROM partner_fact f JOIN organization o ON o.vendor_id = f.vendor_id AND o.id = f.organization_id
            WHERE f.vendor_id = \(vendor) AND f.recorded_to = \(Instant.forever) AND \(kind) AND \(named) AND \(SQL.within(scope.reach, organization: "f.organization_id"))
            """
        let total = try tx.count("SELECT count(*) \(from)")
        let rows = try tx.query("""
            SELECT f.row_id, f.organization_id, f.kind, f.name, f.body, f.source, f.recorded_from, f.recorded_to, o.name AS organization_name \(from)
            ORDER BY f.recorded_from DESC, f.row_id LIMIT \(Limits.pageRows) OFFSET \(list.offset)
            """)
        return FactListPage(lines: try rows.map { Line(organization: try $0.id("organization_id"), name: try $0.text("organization_name"), stored: try PartnerFactStore.read($0)) },
                            total: total, query: list, words: try FactWords.load(vendor: vendor, t, tx))
    }

    func page(_ request: WebRequest, _ errors: FormErrors = .none) -> Page {
        let t = request.t
        let kinds = PartnerFact.Kind.allCases.map { ($0.rawValue, t(.programmeFactKind(kind: $0.rawValue))) }
        let rows = lines.map { line in
            TableRow([HTML(text: line.name), HTML(text: t(.programmeFactKind(kind: line.stored.fact.kind.rawValue))), HTML(text: words.text(line.stored.fact)), HTML(text: line.stored.fact.source),
                      moment(t.short(t.zone.day(at: line.stored.recorded.from)), machine: line.stored.recorded.from.iso, exact: t.moment(line.stored.recorded.from))],
                     link: ProgrammeLinks.facts(line.organization))
        }
        let field = Field("file", label: t(.programmeFileChoose), hint: t(.programmeFileChooseHint(rows: FactFile.limits.rows)), error: errors.message("file", t), isRequired: true)
        let upload = card(title: t(.programmeFileTitle), """
            <p class="muted">\(t(.programmeFileText))</p>
            \(form(to: ProgrammeLinks.factFile, tokens: request.tokens, isMultipart: true, """
                \(fileField(field, accepts: ".csv,.txt,.tsv,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"))
                \(formActions(button(t(.programmeFileSend), style: .primary), linkButton(t(.programmeFileExample), to: ProgrammeLinks.factExample, style: .quiet, icon: .download, downloads: true)))
                """))
            """)
        let empty = query.isFiltered ? emptyState(.organization, title: t(.programmeNobodyTitle), text: t(.programmeNobodyText))
            : emptyState(.file, title: t(.programmeFactsNone), text: t(.programmeFactsNoneText))
        return Page(title: t(.programmeFacts), frame: .manager(current: "programmes"), body: """
            \(pageHeader(t(.programmeFacts), crumbs: [Crumb(t(.programmeProgrammes), ProgrammeLinks.manage)], lead: t(.programmeFactsLead)))
            \(errors.isEmpty ? HTML() : errors.summary(t))
            \(columns(main: """
                \(query.bar(t, search: t(.programmeSearch), controls: query.select("kind", label: t(.programmeFactKindLabel), kinds, t), export: nil))
                \(dataTable(caption: t(.programmeFacts), columns: [
                    Column(t(.programmePartner)), Column(t(.programmeFactKindLabel)), Column(t(.programmeWhat)), Column(t(.programmeFactSource)), Column(t(.programmeFactKnown)),
                ], rows: rows, empty: empty))\(query.pager(total: total, t))
                """, aside: upload))
            """)
    }
}

/// Facts in words.
struct FactWords: Sendable {
    let t: Localizer
    let titles: [String: String]
    let metrics: [String: String]

    static func load(vendor: VendorID, _ t: Localizer, _ tx: Transaction) throws -> FactWords {
        var titles: [String: String] = [:], metrics: [String: String] = [:]
        for (_, history) in try ProgrammeStore.live(vendor: vendor, tx) {
            for status in history.versions.flatMap(\.statuses) { titles[status.id] = OrganizationStanding.title(status.titles, status.id, t) }
            for metric in history.versions.flatMap(\.metrics) { metrics[metric.key] = OrganizationStanding.title(metric.titles, metric.key, t) }
        }
        return FactWords(t: t, titles: titles, metrics: metrics)
    }

    func text(_ fact: PartnerFact) -> String {
        switch fact.body {
        case .metric(let row):
            t(.programmeFactMetricText(metric: metrics[row.metric] ?? row.metric, value: RuleWords(t: t).amount(row.value, currency: row.currency), from: row.from, through: row.through, measured: row.measured))
        case .attestation(let row): t(.programmeFactAttestText(what: row.kind, day: row.given)) + until(row.validThrough)
        case .held(let row): t(.programmeFactHeldText(status: title(row.status), source: row.source.rawValue)) + (row.from.map { " " + t(.programmeFactFrom(day: $0)) } ?? "") + until(row.through)
        case .waiver(let row): t(.programmeFactWaiverText(status: title(row.status), effect: row.effect.rawValue)) + " " + t(.programmeFactFrom(day: row.valid.from)) + until(row.valid.through)
        case .override(let row): t(.programmeFactOverrideText(status: title(row.status), held: row.isHeld ? "yes" : "no")) + " " + t(.programmeFactFrom(day: row.from)) + until(row.through)
        }
    }
    private func title(_ id: String) -> String { titles[id] ?? id }
    private func until(_ day: Day?) -> String { day.map { " " + t(.programmeFactThrough(day: $0)) } ?? "" }
}

/// What was reported about one partner, now and before, with forms for more.
struct OrganizationFactsPage: Sendable {
    struct Line: Sendable {
        let row: String
        let stored: PartnerFactStore.Stored
    }
    let organization: OrganizationID
    let name: String
    let lines: [Line]
    let words: FactWords
    let statuses: [Choice]
    let metrics: [MetricDefinition]
    let entered: Fields
    let errors: FormErrors

    static func load(_ scope: Scope<ManageProgrammes>, _ id: OrganizationID, _ t: Localizer, entered: (Fields, FormErrors)?, _ tx: Transaction) throws -> OrganizationFactsPage {
        let vendor = scope.vendor
        guard scope.reach.contains(id), let row = try tx.first("SELECT name FROM organization WHERE vendor_id = \(vendor) AND id = \(id) AND kind = 'partner'") else { throw WebRefusal.notFound }
        let rows = try tx.query("""
            SELECT row_id, organization_id, kind, name, body, source, recorded_from, recorded_to FROM partner_fact
            WHERE vendor_id = \(vendor) AND organization_id = \(id) ORDER BY recorded_from DESC, row_id LIMIT 200
            """)
        let rules = try ProgrammeStore.live(vendor: vendor, tx).compactMap { $0.1.versions.last }
        return OrganizationFactsPage(organization: id, name: try row.text("name"), lines: try rows.map { Line(row: try $0.text("row_id"), stored: try PartnerFactStore.read($0)) },
                                     words: try FactWords.load(vendor: vendor, t, tx),
                                     statuses: rules.flatMap(\.statuses).map { Choice($0.id, OrganizationStanding.title($0.titles, $0.id, t)) },
                                     metrics: rules.flatMap(\.metrics), entered: entered?.0 ?? Fields(), errors: entered?.1 ?? .none)
    }

    func page(_ request: WebRequest) -> Page {
        let t = request.t
        let rows = lines.map { line -> TableRow in
            let isBelieved = line.stored.recorded.to == .forever
            let state = isBelieved ? badge(t(.programmeFactBelieved), .success) : badge(t(.programmeFactEnded(day: t.zone.day(at: line.stored.recorded.to))), .neutral)
            // What two people decided is withdrawn on its own page.
            let undo: HTML? = isBelieved && line.stored.fact.kind != .override
                ? postButton(t(.programmeFactWithdraw), to: ProgrammeLinks.withdrawFact(organization, line.row), tokens: request.tokens, style: .quiet) : nil
            return TableRow([HTML(text: t(.programmeFactKind(kind: line.stored.fact.kind.rawValue))), HTML(text: words.text(line.stored.fact)), HTML(text: line.stored.fact.source),
                             HTML(text: t.short(t.zone.day(at: line.stored.recorded.from))), state, undo ?? "–"])
        }
        return Page(title: t(.programmeFactsOf(name: name)), frame: .manager(current: "programmes"), body: """
            \(pageHeader(t(.programmeFacts), crumbs: [Crumb(t(.programmeStanding), ProgrammeLinks.standing), Crumb(name, ProgrammeLinks.standing(organization))], lead: t(.programmeFactsOfLead)))
            \(errors.isEmpty ? HTML() : errors.summary(t))
            \(dataTable(caption: t(.programmeFacts), columns: [
                Column(t(.programmeFactKindLabel)), Column(t(.programmeWhat)), Column(t(.programmeFactSource)), Column(t(.programmeFactKnown)), Column(t(.programmeState)), Column(""),
            ], rows: rows, empty: emptyState(.file, title: t(.programmeFactsNone), text: t(.programmeFactsOfNone))))
            \(section(t(.programmeFactAdd), "\(forms(request))"))
            """)
    }

    private func forms(_ request: WebRequest) -> [HTML] {
        let t = request.t, sent = entered.text("kind")
        func value(_ kind: PartnerFact.Kind, _ name: String) -> String { sent == kind.rawValue ? entered.text(name) : "" }
        func field(_ kind: PartnerFact.Kind, _ name: String, _ label: Message, hint: Message? = nil, isRequired: Bool = true, usual: String = "") -> Field {
            let own = value(kind, name)
            return Field(name, label: t(label), value: own.isEmpty ? usual : own, hint: hint.map { t($0) }, error: sent == kind.rawValue ? errors.message(name, t) : nil, isRequired: isRequired,
                  id: "field-\(kind.rawValue)-\(name)")
        }
        func days(_ kind: PartnerFact.Kind, throughRequired: Bool) -> HTML {
            fieldRow(textField(field(kind, "from", .programmeOverrideFrom, usual: request.today.description), kind: .date),
                     textField(field(kind, "through", .programmeOverrideThrough, isRequired: throughRequired), kind: .date))
        }
        func one(_ kind: PartnerFact.Kind, _ content: HTML) -> HTML {
            disclosure(t(.programmeFactForm(kind: kind.rawValue)), isOpen: sent == kind.rawValue, form(to: ProgrammeLinks.facts(organization), tokens: request.tokens, """
                \(hiddenField("kind", kind.rawValue))\(content)
                \(textField(field(kind, "source", .programmeFactSource, hint: .programmeFactSourceHint)))
                \(formActions(button(t(.programmeFactSave), style: .secondary)))
                """))
        }
        var found: [HTML] = []
        if !statuses.isEmpty {
            found.append(one(.waiver, """
                \(selectField(field(.waiver, "status", .programmeStatus), statuses))
                \(selectField(field(.waiver, "effect", .programmeFactEffect), WaiverEffect.allCases.map { Choice($0.rawValue, t(.programmeFactEffectName(effect: $0.rawValue))) }))
                \(days(.waiver, throughRequired: true))
                """))
            found.append(one(.held, """
                \(selectField(field(.held, "status", .programmeStatus), statuses))
                \(selectField(field(.held, "mastered", .programmeFactMastered), ["imported", "prm"].map { Choice($0, t(.programmeCompareHeldBy(source: $0))) }))
                \(days(.held, throughRequired: false))
                """))
        }
        if !metrics.isEmpty {
            found.append(one(.metric, """
                \(selectField(field(.metric, "metric", .programmeFactMetricLabel), metrics.map { Choice($0.key, OrganizationStanding.label($0, t)) }))
                \(textField(field(.metric, "value", .programmeFactValue, hint: .programmeFactValueHint)))
                \(days(.metric, throughRequired: true))
                \(textField(field(.metric, "measured", .programmeFactMeasured, usual: request.today.description), kind: .date))
                """))
        }
        found.append(one(.attestation, """
            \(textField(field(.attestation, "attestation", .programmeFactAttestation, hint: .programmeFactAttestationHint)))
            \(days(.attestation, throughRequired: false))
            """))
        return found
    }
}
