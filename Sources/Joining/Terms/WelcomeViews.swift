import HTML
import Kernel
import People
import Web

/// Terms as people meet them, and the questions of the first sign-in.
enum WelcomeViews {
    static func welcome(_ request: WebRequest, _ welcome: Welcome, _ values: Fields, _ errors: FormErrors) -> Page {
        let t = request.t, view = FormView(values, errors, t)
        let next: HTML? = values.filled("next").map { hiddenField("next", $0) }
        var fields = view.summary
        fields += next ?? HTML()
        fields += texts(request, welcome.owed.all, values, errors)
        if welcome.membership != nil {
            fields += questions(view, language: values.filled("language") ?? request.t.language.tag)
        }
        let title = welcome.owed.isEmpty ? t(.joiningWelcomeQuestionsTitle) : t(.joiningWelcomeTitle)
        let lead = welcome.owed.isEmpty ? t(.joiningWelcomeQuestionsLead) : welcome.owed.agree.isEmpty ? t(.joiningWelcomeNoticeLead) : t(.joiningWelcomeLead(site: request.site.name))
        // The questions may be left out; what must be agreed to may not.
        let skip: HTML = welcome.owed.agree.isEmpty && welcome.membership != nil ? button(t(.joiningWelcomeSkip), style: .quiet, name: "skip", value: "yes") : HTML()
        fields += formActions(button(t(.joiningWelcomeButton)), skip)
        let decline: HTML? = welcome.owed.agree.isEmpty ? nil : postButton(
            t(.joiningWelcomeDecline), to: JoiningLinks.decline, tokens: request.tokens, fields: values.filled("next").map { [(name: "next", value: $0)] } ?? [], style: .quiet)
        return EntryViews.frame(title, lead, form(to: JoiningLinks.welcome, tokens: request.tokens, fields) + (decline ?? HTML()))
    }

    /// The texts to agree to or to know, each folded open by one click, with its box.
    static func texts(_ request: WebRequest, _ versions: [LegalVersion], _ values: Fields, _ errors: FormErrors) -> HTML {
        let t = request.t, ticked = Set(values.all("agree"))
        guard !versions.isEmpty else { return HTML() }
        let blocks = versions.map { version -> HTML in
            let title = version.title.resolve(t.language), isAgreed = version.asks == .agree
            let text = disclosure(isAgreed ? t(.joiningTermsRead(title: title)) : title, isOpen: !isAgreed, prose(Markdown.html(version.body.resolve(t.language), below: 1)))
            guard isAgreed else { return text }
            let box: HTML = #"<label class="choice"><input type="checkbox" name="agree" value="\#(version.id)"\#(if: ticked.contains(version.id), " checked")><span>\#(t(.joiningTermsAgree(title: title)))</span></label>"#
            return text + box
        }
        let wrong = errors.message("agree", t)
        let note: HTML? = wrong.map { #"<p class="field-error">\#(icon(.warning))\#($0)</p>"# }
        return #"<div class="choice-field\#(if: wrong != nil, " has-error")" id="field-agree">\#(blocks)\#(note)</div>"#
    }

    /// Asked once: the job role and the language.
    static func questions(_ view: FormView, language: String, withJobRole: Bool = true) -> HTML {
        let t = view.t
        let roles = [Choice("", t(.joiningJobRoleLater))] + JobRole.allCases.map { Choice($0.rawValue, t(.joiningJobRoleName(role: $0.rawValue))) }
        let role: HTML = withJobRole ? selectField(view.field("jobRole", .joiningJobRole, hint: .joiningJobRoleHint), roles) : HTML()
        let tongue = selectField(Field("language", label: t(.joiningLanguage), value: language, error: view.errors.message("language", t)),
                                 [Choice("en", t(.joiningLanguageEnglish)), Choice("de", t(.joiningLanguageGerman))])
        return role + tongue
    }

    static func declined(_ request: WebRequest, next: String?) -> Page {
        let t = request.t
        return EntryViews.frame(t(.joiningDeclinedTitle), t(.joiningDeclinedLead), #"""
            <p>\#(t(.joiningDeclinedText))</p>
            \#(buttonRow(linkButton(t(.joiningDeclinedBack), to: JoiningLinks.welcome.query("next", next), style: .primary),
                         postButton(t(.joiningDeclinedSignOut), to: "/sign-out", tokens: request.tokens)))
            <p><a href="/me/data">\#(t(.joiningDeclinedData))</a></p>
            """#)
    }

    static func consents(_ request: WebRequest, _ lines: [Consent]) -> Page {
        let t = request.t
        let rows = lines.map { line in
            TableRow([
                #"<a href="\#(JoiningLinks.terms(line.text).query("version", String(line.number)))">\#(line.title.resolve(t.language))</a> <span class="muted">\#(t(.joiningVersion(count: line.number)))</span>"#,
                badge(t(.joiningAnswerName(answer: line.answer.rawValue)), line.answer == .agreed ? .success : line.answer == .seen ? .info : .warning),
                moment(t.short(line.givenAt), machine: line.givenAt.iso, exact: t.moment(line.givenAt)), HTML(text: t(.joiningConsentWay(way: line.way))),
                HTML(text: t(.joiningLanguageName(language: line.language))), HTML(text: line.address),
            ])
        }
        let columns = [Column(t(.joiningConsentText)), Column(t(.joiningConsentAnswer)), Column(t(.joiningConsentWhen)), Column(t(.joiningConsentHow)), Column(t(.joiningLanguage)),
                       Column(t(.joiningConsentAddress))]
        return Page(title: t(.joiningConsentsTitle), frame: .learner(current: "me"), body: """
            \(pageHeader(t(.joiningConsentsTitle), crumbs: [Crumb(t(.joiningMe), PeopleLinks.me)], crumbsLabel: t(.joiningWhere), lead: t(.joiningConsentsLead)))
            \(dataTable(caption: t(.joiningConsentsTitle), columns: columns, rows: rows, empty: emptyState(.document, title: t(.joiningConsentsEmpty), text: t(.joiningConsentsEmptyText))))
            """)
    }

    static func texts(_ request: WebRequest, _ versions: [LegalVersion]) -> Page {
        let t = request.t
        let lines = versions.map { #"<li class="row"><a class="row-main" href="\#(JoiningLinks.terms($0.text))">\#($0.title.resolve(t.language))</a></li>"# as HTML }
        return EntryViews.frame(t(.joiningTermsTitle), nil, versions.isEmpty ? #"<p class="muted">\#(t(.joiningTermsNone))</p>"# : #"<ul class="rows">\#(lines)</ul>"#)
    }
    static func read(_ request: WebRequest, _ version: LegalVersion) -> Page {
        let t = request.t, published = version.publishedAt.map { t(.joiningTermsVersion(count: version.number, day: t.zone.day(at: $0))) }
        return EntryViews.frame(version.title.resolve(t.language), published, prose(Markdown.html(version.body.resolve(t.language), below: 1)))
    }
}
