import HTML
import Kernel
import Web

/// Pages of one's own further addresses.
enum AddressViews {
    private static func page(_ request: WebRequest, _ title: String, lead: String?, isTop: Bool = false, _ body: HTML) -> Page {
        let t = request.t
        let crumbs = [Crumb(t(.peopleMeTitle), PeopleLinks.me)] + (isTop ? [] : [Crumb(t(.peopleAddressTitle), PeopleLinks.addresses)])
        return Page(title: title, frame: .learner(current: "me"), body: """
            \(pageHeader(title, crumbs: crumbs, crumbsLabel: t(.peopleWhere), lead: lead))\(body)
            """)
    }

    static func list(_ request: WebRequest, _ person: Person, _ all: [PersonAddress], waiting: Int, _ values: Fields, _ errors: FormErrors) -> Page {
        let t = request.t, view = FormView(values, errors, t), tokens = FormTokens(csrf: request.tokens.csrf, once: nil)
        let main: HTML = #"<li class="row"><span class="row-main"><strong>\#(person.email)</strong><small class="muted">\#(t(.peopleAddressMain))</small></span></li>"#
        let rows = all.map { one -> HTML in
            let remove = postButton(t(.peopleAddressRemove), to: PeopleLinks.removeAddress(one.id), tokens: tokens, style: .quiet)
            return #"<li class="row"><span class="row-main"><strong>\#(one.email)</strong><small class="muted">\#(t(.peopleAddressPrivate))</small></span>\#(remove)</li>"#
        }
        let add = form(to: PeopleLinks.addresses, tokens: request.tokens, """
            \(textField(view.field("email", .peopleAddressNew, hint: .peopleAddressNewHint, required: true), kind: .email))
            \(formActions(button(t(.peopleAddressSend), icon: .mail)))
            """)
        let waits: HTML? = waiting > 0 ? callout(.info, #"<p>\#(t(.peopleEarlierWaits(count: waiting)))</p>"#) : nil
        let earlier = form(to: PeopleLinks.earlierRecord, tokens: request.tokens, """
            \(textField(view.field("number", .peopleEarlierNumber, hint: .peopleEarlierNumberHint, required: true), maximumLength: 60))
            \(formActions(button(t(.peopleEarlierAsk), style: .secondary)))
            """)
        return page(request, t(.peopleAddressTitle), lead: t(.peopleAddressLead), isTop: true, """
            \(view.summary)
            \(card(title: t(.peopleAddressYours), #"<ul class="rows">\#(main)\#(rows)</ul>"#))
            \(card(title: t(.peopleAddressAdd), add))
            \(card(title: t(.peopleEarlierTitle), #"<p>\#(t(.peopleEarlierLead))</p>\#(waits)\#(earlier)"#))
            """)
    }

    static func code(_ request: WebRequest, code: String, email: String, _ errors: FormErrors) -> Page {
        let t = request.t, view = FormView(Fields(), errors, t)
        return page(request, t(.peopleAddressCodeTitle), lead: t(.peopleAddressCodeLead(email: email)), card(form(
            to: PeopleLinks.addressCode(code), tokens: request.tokens, """
                \(view.summary)
                \(textField(view.field("code", .peopleAddressCode, required: true, autocomplete: "one-time-code"), maximumLength: 12))
                \(formActions(button(t(.peopleAddressCodeButton)), linkButton(t(.peopleCancel), to: PeopleLinks.addresses, style: .quiet)))
                """)))
    }

    static func spent(_ request: WebRequest) -> Page {
        let t = request.t
        return page(request, t(.peopleAddressCodeTitle), lead: nil, callout(.warning, #"<p>\#(t(.peopleAddressCodeSpent))</p>"#,
                                                                           action: linkButton(t(.peopleAddressTitle), to: PeopleLinks.addresses)))
    }

    static func bring(_ request: WebRequest, code: String, _ other: Person) -> Page {
        let t = request.t
        return page(request, t(.peopleAddressBringTitle), lead: t(.peopleAddressBringLead(name: other.name, email: other.email)), card(form(
            to: PeopleLinks.bringRecord(code), tokens: request.tokens, """
                \(checkbox("left", label: t(.peopleAddressLeft), isOn: true, hint: t(.peopleAddressLeftHint)))
                \(formActions(button(t(.peopleAddressBring)), linkButton(t(.peopleAddressBringNot), to: PeopleLinks.addresses, style: .quiet)))
                """)))
    }
}
