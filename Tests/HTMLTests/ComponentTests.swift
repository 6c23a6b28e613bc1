import HTML
import Testing

@Suite("Components")
struct ComponentTests {
    private let hostile = "\"><script>alert('x')</script>"

    @Test("a field wires label, hint and error to its control")
    func field() {
        let html = textField(Field("email", label: "E-mail", value: "a@b", hint: "Work", error: "Missing", isRequired: true), kind: .email).string
        #expect(html.contains(#"<label for="field-email">E-mail</label>"#))
        #expect(html.contains(#"aria-describedby="field-email-hint field-email-error""#))
        #expect(html.contains(#"aria-invalid="true""#))
        #expect(html.contains(#"id="field-email-error""#))
        #expect(html.contains(#"value="a@b""#))
    }

    @Test("no component lets a text out of its place")
    func hostileTexts() {
        let field = Field("n", label: hostile, value: hostile, hint: hostile, error: hostile)
        let choices = [Choice(hostile, hostile, hint: hostile)]
        let all: [HTML] = [
            textField(field, placeholder: hostile, suffix: hostile), textArea(field), selectField(field, choices),
            checkbox("n", label: hostile, isOn: true, hint: hostile), radioGroup(field, choices),
            checkboxGroup(field, choices, chosen: [hostile]),
            longCheckboxGroup(field, choices, chosen: [hostile], words: ChoiceListWords(search: hostile, all: hostile, count: hostile)), fileField(field, accepts: hostile),
            answerCards(name: hostile, legend: hostile, choices, chosen: [], allowsSeveral: false),
            errorSummary(hostile, [(hostile, hostile)]), button(hostile, name: hostile, value: hostile),
            linkButton(hostile, to: "/\(hostile)"), iconButton(hostile, .close),
            postButton(hostile, to: "/x", tokens: FormTokens(csrf: hostile, once: hostile), fields: [(hostile, hostile)], confirm: hostile),
            pageHeader(hostile, crumbs: [Crumb(hostile, "/")], lead: hostile), badge(hostile, .success),
            progressBar(done: 1, total: 2, label: hostile, words: hostile), callout(.info, title: hostile, HTML(text: hostile)),
            emptyState(.people, title: hostile, text: hostile), statTile(hostile, value: hostile, of: hostile, base: hostile),
            avatar(hostile), personChip(hostile, detail: hostile), toastRegion([Toast(hostile)], closeLabel: hostile),
            dialog(id: "d", title: hostile, closeLabel: hostile, HTML(text: hostile)), disclosure(hostile, ""),
            dataTable(caption: hostile, columns: [Column(hostile), Column(hostile)], rows: [TableRow([HTML(text: hostile), HTML(text: hostile)])], empty: ""),
            Chart.bars([ChartPart(hostile, value: 1, words: hostile)], label: hostile),
            Chart.shares([ChartPart(hostile, value: 1, words: hostile)], label: hostile),
            Chart.ring(value: 1, total: 2, center: hostile, label: hostile), Chart.line([1, 2], words: hostile),
            Chart.heat(count: 1, of: 2, words: hostile, link: "/x"), tabs([Tab(hostile, "/", isCurrent: true)], label: hostile),
            timeline([(hostile, [TimelineEntry(.check, title: HTML(text: hostile), when: HTML(text: hostile))])]),
            outline([(hostile, hostile, [OutlineItem(hostile, link: nil, icon: .video, tone: .success, stateWords: hostile, note: hostile)])]),
        ]
        for html in all {
            #expect(!html.string.contains("<script"), "\(html.string)")
            #expect(!html.string.contains("('x')"), "\(html.string)")
        }
    }

    @Test("a table names its rows, titles its cells for small screens and says how it is sorted")
    func table() {
        let html = dataTable(
            caption: "People", columns: [Column("Name", sort: "/p?sort=name", order: .descending), Column("Score", isNumeric: true)],
            rows: [TableRow(["Ada", "7"], link: "/p/1")], empty: "<p>none</p>").string
        #expect(html.contains(#"aria-sort="descending""#))
        #expect(html.contains(#"<td data-title="Score" class="numeric">7</td>"#))
        #expect(html.contains(#"<th scope="row"><a class="row-link" href="/p/1">Ada</a></th>"#))
        #expect(dataTable(caption: "x", columns: [Column("Name")], rows: [], empty: "<p>none</p>").string == "<p>none</p>")
    }

    @Test("a progress bar stays within its bounds", arguments: [(-1, 10, 0, 10), (5, 10, 5, 10), (12, 10, 10, 10), (3, 0, 0, 1)])
    func progress(done: Int, total: Int, value: Int, maximum: Int) {
        #expect(progressBar(done: done, total: total, label: "x").string.contains(#"value="\#(value)" max="\#(maximum)""#))
    }

    @Test("shares add up to the whole bar and charts survive zero, one and huge values")
    func charts() {
        let html = Chart.shares([ChartPart("a", value: 1, words: "1"), ChartPart("b", value: 3, words: "3")], label: "x").string
        #expect(html.contains(#"x="0" width="248""#))
        #expect(html.contains(#"x="250" width="748""#))
        #expect(html.contains(#"aria-label="x. a: 1, b: 3""#))
        #expect(!Chart.shares([ChartPart("a", value: 0, words: "0")], label: "x").string.contains("share tone"))
        #expect(Chart.line([], words: "x").isEmpty)
        #expect(Chart.line([7], words: "x").string.contains("M6 44"))
        #expect(Chart.bars([ChartPart("a", value: Int.max, words: "many")], label: "x").string.contains(#"width="1000""#))
        #expect(Chart.ring(value: 3, total: 0, center: "", label: "x").string.contains(#"stroke-dasharray="0 100""#))
    }

    @Test("every frame has one main, a language, a skip link and no inline script or style")
    func frames() {
        let words = Frame.Words(
            skipToContent: "s", navigation: "n", menu: "m", close: "c", signOut: "o", account: "a", shortcutsTitle: "t",
            shortcutSearch: "ss", shortcutHelp: "sh", leaveUnsaved: "l", connectionLost: "cl")
        let assets = Frame.Assets(
            style: "/assets/1/app.css", script: "/assets/2/app.js", htmx: "/assets/3/htmx.js", font: "/assets/4/inter.woff2",
            favicon: "/assets/5/favicon.svg", brandStyle: nil)
        let frame = Frame(
            language: "de", title: "Titel", siteName: "Laurel", navigation: [.init("Start", .home, "/", isCurrent: true, count: 2)],
            reach: "Northwind", viewer: .init(name: "Ada L", detail: "x", profile: "/me", signOut: "/sign-out"),
            tokens: FormTokens(csrf: "t0ken", once: nil), assets: assets, words: words)
        let bar = PlayerBar(title: "T", exit: "/", exitLabel: "e", done: 1, total: 3, progressLabel: "p", next: ("Next", "/n"), outline: "<p></p>", outlineLabel: "o")
        for page in [learnerFrame(frame, "<p>x</p>"), managerFrame(frame, "<p>x</p>"), playerFrame(frame, bar, "<p>x</p>"), plainFrame(frame, "<p>x</p>")] {
            let html = page.string
            #expect(html.hasPrefix("<!DOCTYPE html>"))
            #expect(html.contains(#"<html lang="de" dir="ltr">"#))
            #expect(html.components(separatedBy: "<main ").count == 2)
            #expect(html.contains(##"<a class="skip-link" href="#main">s</a>"##))
            #expect(!html.contains("<style") && !html.contains(" style=") && !html.contains(" onclick="))
            for script in html.components(separatedBy: "<script").dropFirst() { #expect(script.hasPrefix(" src=")) }
        }
    }
}

extension String {
    fileprivate func components(separatedBy separator: String) -> [Substring] {
        var parts: [Substring] = []
        var rest = self[...]
        while let found = rest.firstRange(of: separator) {
            parts.append(rest[..<found.lowerBound])
            rest = rest[found.upperBound...]
        }
        return parts + [rest]
    }
}
