/// Every component on one page, for designers and for the tests that look at it (served at /design on development
/// machines). Its words are English on purpose: it is a page about the parts, not a part of the product.
package func designPage(tokens: FormTokens) -> HTML {
    let parts: [HTML] = [
        pageHeader(
            "Design", crumbs: [Crumb("Settings", "/settings")], crumbsLabel: "Breadcrumb",
            lead: "Everything a page of Laurel is made of.", status: badge("Current", .success),
            action: button("Publish version 4", icon: .publish), more: linkButton("Preview", to: "/design", icon: .eye)),
        designNumbers(), designTable(), designForm(tokens), designStates(), designSteps(), designCharts(), designText(),
        designOverlays(), designIcons(),
    ]
    return "\(parts)"
}

private func designNumbers() -> HTML {
    section("Numbers", statRow([
        statTile("Certified", value: "214", base: "of 412 with the job role Sales", tone: .success, trend: Chart.line([12, 18, 17, 24, 31, 36, 44], words: "From 12 to 44 in seven weeks"), link: "/design"),
        statTile("Expiring in 30 days", value: "9", base: "of 214 certified", tone: .warning, link: "/design"),
        statTile("Expired", value: "3", base: "of 412 people", tone: .danger, link: "/design"),
        statTile("Median time to certified", value: "6 days", base: "96 people since August"),
    ]))
}

private func designTable() -> HTML {
    let rows = [
        ("Northwind Resellers", "Portugal", badge("Ready", .success), 31, 34),
        ("Alpine Integration AG", "Switzerland", badge("1 engineer short", .warning), 6, 14),
        ("Łódź Cloud Partners", "Poland", badge("Expired", .danger), 0, 12),
        ("Blue Harbour Distribution", "Netherlands", badge("In progress", .accent), 3, 9),
    ].map { name, country, state, count, base in
        TableRow([HTML(text: name), HTML(text: country), state, Chart.heat(count: count, of: base, words: "certified", link: "/design"), "\(base)"], link: "/design")
    }
    let columns = [
        Column("Organization", sort: "/design?sort=name", order: .ascending), Column("Country", sort: "/design?sort=country"),
        Column("Readiness"), Column("Sales Professional", isNumeric: true), Column("People", sort: "/design?sort=people", isNumeric: true),
    ]
    return section("Lists", filterBar(
        action: "/design", words: FilterWords(search: "Search organizations", apply: "Apply", clear: "Clear"), query: "",
        controls: filterSelect("region", label: "Region", value: "", [Choice("", "All regions"), Choice("emea", "EMEA"), Choice("apac", "APAC")]),
        end: linkButton("Export", to: "/design.csv", style: .quiet, icon: .export, downloads: true))
        + dataTable(caption: "Organizations", columns: columns, rows: rows, empty: "")
        + pager(summary: "1–4 of 40", label: "Pages", previous: nil, next: ("Next", "/design?page=2")))
}

private func designForm(_ tokens: FormTokens) -> HTML {
    let fields: [HTML] = [
        errorSummary("Two things need your attention", [("email", "Enter an e-mail address, like name@example.com"), ("file", "Choose a file")]),
        textField(Field("name", label: "Name", value: "Ines Duarte", isRequired: true, autocomplete: "name")),
        textField(Field("email", label: "E-mail", value: "ines@", hint: "The invitation goes here.", error: "Enter an e-mail address, like name@example.com", autocomplete: "email"), kind: .email),
        fieldRow(
            selectField(Field("role", label: "Job role", value: "engineer"), [Choice("sales", "Sales"), Choice("engineer", "Engineer")]),
            textField(Field("due", label: "Due", value: "2026-12-14"), kind: .date),
            textField(Field("minutes", label: "Expected time", value: "20"), kind: .number, suffix: "minutes")),
        radioGroup(Field("who", label: "Who may enrol", value: "a"), [
            Choice("a", "Organizations you open it to", hint: "People there find it in the catalogue."), Choice("b", "Only people you assign"),
        ]),
        longCheckboxGroup(
            Field("partners", label: "Which organizations"), (1...30).map { Choice("p\($0)", "Northwind Resellers \($0)") }, chosen: ["p7"],
            words: ChoiceListWords(search: "Search organizations", all: "Choose all shown", count: "{n} chosen")),
        checkbox("notify", label: "Tell people by e-mail", isOn: true, hint: "Once, in their language."),
        textArea(Field("note", label: "Note", hint: "Shown above the course."), rows: 3),
        fileField(Field("file", label: "Logo", hint: "SVG or PNG, up to 1 MB."), accepts: "image/*"),
        formActions(button("Invite Ines"), linkButton("Cancel", to: "/design", style: .quiet)),
    ]
    return section("Forms", card(form(to: "/design", tokens: tokens, "\(fields)")))
}

private func designStates() -> HTML {
    section("States", """
    <div class="stack">
    \(buttonRow(button("Primary"), button("Secondary", style: .secondary, icon: .add), button("Quiet", style: .quiet), button("Remove", style: .danger, icon: .remove), iconButton("Edit", .edit)))
    <p class="buttons">\(badge("Not started")) \(badge("In progress", .accent)) \(badge("Certified", .success)) \(badge("Expires in 9 days", .warning)) \(badge("Expired", .danger)) \(badge("Invited", .info, icon: .mail))</p>
    \(progressBar(done: 14, total: 20, label: "Progress", words: "14 of 20 min"))
    \(callout(.warning, title: "Gold is safe until 14 March", "<p>Then one engineer is missing.</p>", action: linkButton("See who is closest", to: "/design")))
    \(callout(.info, "<p>Publishing changes nothing for people who have begun: they stay on version 3.</p>"))
    \(callout(.danger, title: "The upload stopped", "<p>The file is larger than 2 GB. Choose a smaller one.</p>"))
    \(emptyState(.people, title: "Nobody here yet", text: "Add your first colleague: they get an invitation with one button.", action: button("Add people", icon: .add)))
    </div>
    """)
}

private func designSteps() -> HTML {
    let groups: [(title: String, note: String?, items: [OutlineItem])] = [
        ("1 · Know the product", "12 min", [
            OutlineItem("What Meridian does", link: "/design", icon: .lesson, tone: .success, stateWords: "done", note: "6 min"),
            OutlineItem("The two-minute pitch", link: "/design", icon: .video, tone: .accent, stateWords: "begun", note: "3 of 6 min", isCurrent: true),
        ]),
        ("2 · Prove it", "20 min", [
            OutlineItem("Final exam", link: nil, icon: .exam, tone: .neutral, stateWords: "locked", note: "After module 1"),
        ]),
    ]
    let entries = [
        TimelineEntry(.credential, tone: .success, title: "<b>Ines Duarte</b> was certified as Sales Professional", when: "14:03", detail: "Valid until 22 November 2027"),
        TimelineEntry(.edit, title: "<b>Marek Nowak</b> changed the pass mark", when: "09:41", detail: "70 % → 75 %"),
    ]
    return section("Ways", """
    \(stepper([("Overview course", .done, "done", "/design"), ("Demo assignment", .current, "current", "/design"), ("Final exam", .next, "next", nil)], label: "Requirements"))
    \(card(title: "Meridian for sales", outline(groups)))
    \(card(title: "History", timeline([("Today", entries)])))
    """)
}

private func designCharts() -> HTML {
    section("Charts", """
    \(card(title: "Readiness", Chart.shares([
        ChartPart("Certified", value: 214, words: "214", tone: .success), ChartPart("Expiring", value: 9, words: "9", tone: .warning),
        ChartPart("In progress", value: 88, words: "88"), ChartPart("Expired", value: 3, words: "3", tone: .danger),
        ChartPart("Not started", value: 98, words: "98", tone: .neutral),
    ], label: "Readiness of 412 people")))
    \(card(title: "By objective", Chart.bars([
        ChartPart("Positioning", value: 92, words: "92 %", tone: .success), ChartPart("Pricing", value: 71, words: "71 %"),
        ChartPart("Security", value: 40, words: "40 %", tone: .warning),
    ], label: "By objective")))
    <div class="buttons">\(Chart.ring(value: 214, total: 365, center: "214", label: "214 days left", tone: .success)) \(Chart.ring(value: 9, total: 365, center: "9", label: "9 days left", tone: .warning)) \(Chart.line([4, 6, 5, 9, 12, 11, 16], words: "Rising"))</div>
    """)
}

private func designText() -> HTML {
    section("Reading", card(prose(Markdown.html("""
    ## Start with the customer's night shift

    Nobody buys *monitoring*. They buy the night in which nobody is called. Open with the question **"Who was called last, and why?"** and let them talk.

    - Name the incident they told you, not a feature.
    - Show the one screen that would have ended it.

    | They say | You answer |
    |---|---|
    | "We have a tool for that" | "When did it last wake you?" |
    """)) + answerCards(
        name: "answer", legend: "Answers", [Choice("a", "Ask who was called last"), Choice("b", "Open the price list"), Choice("c", "Show the architecture")],
        chosen: ["a"], allowsSeveral: false)))
}

private func designOverlays() -> HTML {
    section("Overlays", """
    \(buttonRow(dialogButton("Open dialog", opens: "sample-dialog", fallback: "/design"), dialogButton("Open drawer", opens: "sample-drawer", fallback: "/design")))
    \(dialog(id: "sample-dialog", title: "Publish version 4?", closeLabel: "Close", "<p>23 people have begun version 3 and stay on it. New learners get version 4.</p>\(formActions(button("Publish version 4"), button("Keep editing", style: .quiet)))"))
    \(drawer(id: "sample-drawer", title: "Ines Duarte", closeLabel: "Close", facts([("Organization", "Northwind Resellers"), ("Job role", "Engineer")])))
    \(disclosure("What does this mean?", "<p>It is folded away until somebody asks.</p>"))
    <p>\(personChip("Ines Duarte", detail: "Northwind Resellers", link: "/design")) \(menu("More", [linkButton("Edit", to: "/design", icon: .edit), linkButton("History", to: "/design", icon: .history)]))</p>
    """)
}

private func designIcons() -> HTML {
    section("Icons", #"<p class="buttons">\#(Icon.allCases, { icon($0) })</p>"#)
}
