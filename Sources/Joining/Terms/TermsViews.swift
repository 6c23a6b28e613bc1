import HTML
import Kernel
import People
import Web

/// The vendor's pages of terms.
enum TermsViews {
    static func list(_ request: WebRequest, _ texts: [LegalText], _ counts: [String: [Consents.Answer: Int]], _ values: Fields, _ errors: FormErrors) -> Page {
        let t = request.t
        let rows = texts.map { text -> TableRow in
            let shown = text.latest ?? text.versions[0], agreed = text.latest.flatMap { counts[$0.id]?[$0.asks == .agree ? .agreed : .seen] } ?? 0
            let state = text.latest.map { badge(t(.joiningVersion(count: $0.number)), .success) } ?? badge(t(.joiningTextDraft), .warning)
            return TableRow([HTML(text: shown.title.resolve(t.language)), HTML(text: t(.joiningTextKind(kind: text.kind.rawValue))),
                             state + (text.latest != nil && text.draft != nil ? badge(t(.joiningTextDraft), .warning) : HTML()), HTML(text: t.number(agreed))], link: JoiningLinks.text(text.id))
        }
        let columns = [Column(t(.joiningConsentText)), Column(t(.joiningTextKindTitle)), Column(t(.joiningState)), Column(t(.joiningTextAgreed), isNumeric: true)]
        let kinds = LegalVersion.Kind.allCases.map { Choice($0.rawValue, t(.joiningTextKind(kind: $0.rawValue))) }
        let fields: HTML = selectField(Field("kind", label: t(.joiningTextKindTitle), value: values.filled("kind") ?? "terms"), kinds) + self.fields(values, errors, t)
        let new = form(to: JoiningLinks.texts, tokens: request.tokens, warnsUnsaved: true, "\(fields)\(formActions(button(t(.joiningTextMake))))")
        return Page(title: t(.joiningTermsTitle), frame: .manager(current: "settings"), body: """
            \(pageHeader(t(.joiningTermsTitle), crumbs: [Crumb(t(.joiningSettingsUp), PeopleLinks.settings)], crumbsLabel: t(.joiningWhere), lead: t(.joiningTermsLead)))
            \(errors.summary(t))
            \(dataTable(caption: t(.joiningTermsTitle), columns: columns, rows: rows, empty: emptyState(.document, title: t(.joiningTermsEmpty), text: t(.joiningTermsEmptyText))))
            \(disclosure(t(.joiningTextNew), isOpen: !errors.isEmpty || texts.isEmpty, card(new)))
            """)
    }

    private static func fields(_ values: Fields, _ errors: FormErrors, _ t: Localizer) -> HTML {
        let view = FormView(values, errors, t)
        let asks = LegalVersion.Asks.allCases.map { Choice($0.rawValue, t(.joiningAsks(asks: $0.rawValue)), hint: t(.joiningAsksHint(asks: $0.rawValue))) }
        return """
            \(textField(view.field("title-en", .joiningTextTitleEnglish), maximumLength: 200))\(textArea(view.field("body-en", .joiningTextBodyEnglish, hint: .joiningTextBodyHint), rows: 10))
            \(textField(view.field("title-de", .joiningTextTitleGerman), maximumLength: 200))\(textArea(view.field("body-de", .joiningTextBodyGerman), rows: 10))
            \(radioGroup(Field("asks", label: t(.joiningAsksTitle), value: values.filled("asks") ?? "agree", error: errors.message("asks", t)), asks))
            """
    }

    static func page(_ request: WebRequest, _ text: LegalText, _ counts: [String: [Consents.Answer: Int]], _ entered: Fields?, _ errors: FormErrors) -> Page {
        let t = request.t, base = text.draft ?? text.versions[0]
        let values = entered ?? Fields([
            ("title-en", base.title.texts["en"] ?? ""), ("body-en", base.body.texts["en"] ?? ""), ("title-de", base.title.texts["de"] ?? ""), ("body-de", base.body.texts["de"] ?? ""),
            ("asks", base.asks.rawValue),
        ])
        let save = form(to: JoiningLinks.text(text.id), tokens: request.tokens, warnsUnsaved: true, "\(fields(values, errors, t))\(formActions(button(t(.joiningTextSave), style: text.draft == nil ? .primary : .secondary)))")
        var aside = HTML()
        if let draft = text.draft {
            aside += card(title: t(.joiningTextPublish), """
                <p>\(t(.joiningTextPublishText(count: draft.number, asks: draft.asks.rawValue)))</p>
                \(disclosure(t(.joiningTextPreview), prose(Markdown.html(draft.body.resolve(t.language), below: 2))))
                \(postButton(t(.joiningTextPublishButton(count: draft.number)), to: JoiningLinks.publish(text.id), tokens: request.tokens, style: .primary))
                """)
        }
        let lines = text.versions.filter { $0.publishedAt != nil }.map { version -> HTML in
            let people = counts[version.id]?[version.asks == .agree ? .agreed : .seen] ?? 0
            let when = version.publishedAt.map { t(.joiningVersionLine(day: t.zone.day(at: $0), count: people, asks: version.asks.rawValue)) } ?? ""
            return #"<li class="row"><span class="row-main"><a href="\#(JoiningLinks.version(text.id, version.id))">\#(t(.joiningVersion(count: version.number)))</a><small class="muted">\#(when)</small></span></li>"#
        }
        if !lines.isEmpty { aside += card(title: t(.joiningVersions), #"<ul class="rows">\#(lines)</ul>"#) }
        aside += card(title: t(.joiningTextEnd), #"<p class="muted">\#(t(.joiningTextEndText))</p>\#(postButton(t(.joiningTextEnd), to: JoiningLinks.endText(text.id), tokens: request.tokens, style: .danger))"#)
        return Page(title: base.title.resolve(t.language), frame: .manager(current: "settings"), body: """
            \(pageHeader(base.title.resolve(t.language), crumbs: [Crumb(t(.joiningSettingsUp), PeopleLinks.settings), Crumb(t(.joiningTermsTitle), JoiningLinks.texts)], crumbsLabel: t(.joiningWhere),
                         lead: text.draft == nil ? t(.joiningTextNoDraft) : t(.joiningTextHasDraft)))
            \(errors.summary(t))\(columns(main: card(title: t(text.draft == nil ? .joiningTextNext : .joiningTextDraft), save), aside: aside))
            """)
    }

    static func version(_ request: WebRequest, _ version: LegalVersion, _ lines: [Consent], _ counts: [Consents.Answer: Int], page: Int) -> Page {
        let t = request.t
        let rows = lines.map { line in
            TableRow([HTML(text: line.name), HTML(text: line.email), badge(t(.joiningAnswerName(answer: line.answer.rawValue)), line.answer == .declined ? .warning : .success),
                      HTML(text: t.moment(line.givenAt)), HTML(text: t(.joiningConsentWay(way: line.way))), HTML(text: t(.joiningLanguageName(language: line.language))), HTML(text: line.address)], link: PeopleLinks.person(line.person))
        }
        let columns = [Column(t(.joiningName)), Column(t(.joiningEmail)), Column(t(.joiningConsentAnswer)), Column(t(.joiningConsentWhen)), Column(t(.joiningConsentHow)), Column(t(.joiningLanguage)), Column(t(.joiningConsentAddress))]
        let tiles = Consents.Answer.allCases.map { statTile(t(.joiningAnswerName(answer: $0.rawValue)), value: t.number(counts[$0] ?? 0)) }
        let here = JoiningLinks.version(version.text, version.id)
        let pages = pager(summary: "", label: t(.joiningPages), previous: page > 1 ? (t(.joiningPrevious), here.query("page", String(page - 1))) : nil,
                          next: lines.count == Limits.pageRows ? (t(.joiningNext), here.query("page", String(page + 1))) : nil)
        let title = version.title.resolve(t.language), export = linkButton(t(.joiningExport), to: JoiningLinks.agreedCSV(version.text, version.id), icon: .download)
        return Page(title: title, frame: .manager(current: "settings"), body: """
            \(pageHeader("\(title), \(t(.joiningVersion(count: version.number)))", crumbs: [Crumb(t(.joiningTermsTitle), JoiningLinks.texts), Crumb(title, JoiningLinks.text(version.text))], crumbsLabel: t(.joiningWhere), action: export))
            \(statRow(tiles))
            \(section(t(.joiningWho), dataTable(caption: t(.joiningWho), columns: columns, rows: rows, empty: #"<p class="muted">\#(t(.joiningWhoNone))</p>"#) + (page > 1 || lines.count == Limits.pageRows ? pages : HTML())))
            \(section(t(.joiningTextBody), card(prose(Markdown.html(version.body.resolve(t.language), below: 2)))))
            """)
    }
}
