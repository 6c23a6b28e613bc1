import Foundation
import HTML
import JSON
import Kernel
import People
import Web

/// Pages of one's own data.
enum MyDataViews {
    static func page(_ request: WebRequest, _ data: PersonalData, asked: Instant?, kept: [RetentionLine], _ errors: FormErrors) -> Page {
        let t = request.t
        let rows = data.parts.map { TableRow([HTML(text: t(.privacyTable(name: $0.name))), HTML(text: t.number($0.rows.count))]) }
        let table = dataTable(caption: t(.privacyKept), columns: [Column(t(.privacyWhat)), Column(t(.privacyRows), isNumeric: true)], rows: rows, empty: HTML())
        let take = buttonRow(linkButton(t(.privacyDownload), to: PrivacyLinks.export, style: .primary, icon: .download),
                             linkButton(t(.privacyRead), to: PrivacyLinks.readable, style: .secondary))
        let times = kept.map { line -> HTML in
            #"<li class="row"><span class="row-main">\#(t(line.kind.title))</span><span class="muted">\#(line.days.map { t(.privacyDays(count: $0)) } ?? t(.privacyForEver))</span></li>"#
        }
        return Page(title: t(.privacyTitle), frame: .learner(current: "me"), body: """
            \(pageHeader(t(.privacyTitle), crumbs: [Crumb(t(.peopleMeTitle), PeopleLinks.me)], crumbsLabel: t(.peopleWhere), lead: t(.privacyLead)))
            \(errors.summary(t))
            \(columns(main: card(title: t(.privacyTake), "<p>\(t(.privacyTakeText))</p>\(take)") + section(t(.privacyKept), table),
                      aside: erasure(request, asked) + card(title: t(.privacyTimes), #"<ul class="rows">\#(times)</ul>"#)))
            """)
    }

    private static func erasure(_ request: WebRequest, _ asked: Instant?) -> HTML {
        let t = request.t
        if let asked {
            let until = Instant(milliseconds: asked.milliseconds).adding(days: ErasureRequest.days)
            return card(title: t(.privacyErase), """
                <p>\(t(.privacyAskedOn(at: asked, until: until)))</p>
                \(postButton(t(.privacyWithdraw), to: PrivacyLinks.withdraw, tokens: request.tokens))
                """)
        }
        let ask = form(to: PrivacyLinks.ask, tokens: request.tokens, """
            \(textArea(Field("reason", label: t(.privacyWhy), hint: t(.privacyWhyHint)), rows: 3, maximumLength: 1000))
            \(formActions(button(t(.privacyAsk), style: .danger)))
            """)
        return card(title: t(.privacyErase), "<p>\(t(.privacyEraseText))</p>\(disclosure(t(.privacyAsk), ask))")
    }

    /// Everything, table by table, as one page to print.
    static func readable(_ request: WebRequest, _ data: PersonalData) -> Page {
        let t = request.t
        let parts = data.parts.map { part -> HTML in
            let rows = part.rows.map { row -> HTML in
                let pairs = zip(part.columns, row).compactMap { name, value -> (name: String, value: HTML)? in
                    let text = words(value)
                    return text.isEmpty ? nil : (name: t(.privacyColumn(name: name)), value: HTML(text: text))
                }
                return card(facts(pairs))
            }
            return section(t(.privacyTable(name: part.name)), rows.joined())
        }
        return Page(title: t(.privacyReadTitle), frame: .learner(current: "me"), body: """
            \(pageHeader(t(.privacyReadTitle), crumbs: [Crumb(t(.privacyTitle), PrivacyLinks.mine)], crumbsLabel: t(.peopleWhere), lead: t(.privacyReadLead(at: data.takenAt))))
            \(parts.joined())
            """)
    }

    static func words(_ value: JSONValue) -> String {
        switch value {
        case .null: ""
        case .bool(let isTrue): isTrue ? "yes" : "no"
        case .int(let number): String(number)
        case .double(let number): String(number)
        case .string(let text): text
        case .array(let all): all.map(words).joined(separator: ", ")
        case .object(let members): members.sorted { $0.key < $1.key }.map { "\($0.key): \(words($0.value))" }.joined(separator: "; ")
        }
    }
}
