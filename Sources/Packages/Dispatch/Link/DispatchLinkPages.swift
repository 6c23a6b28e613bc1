import Courses
import HTML
import HTTPTypes
import Kernel
import People
import Store
import Web

extension DispatchedLinks {
    var link: Link { Link(path: ["dispatched", pass, "link"]) }
    var linkCode: Link { Link(path: ["dispatched", pass, "link", "code"]) }
}

/// Titles and addresses that several pages say.
enum DispatchLinkWords {
    static func course(_ dispatch: Dispatch, _ t: Localizer, vendor: VendorID, _ tx: Transaction) throws -> String {
        try Courses.find(dispatch.course, vendor: vendor, tx)?.title.resolve(t.language) ?? ""
    }
}

/// How a visit stands with its learner's own record here.
struct LinkStanding: Sendable {
    let organization: String
    let link: DispatchLink?
    /// A code is waited for.
    let isPending: Bool

    static func load(_ visit: DispatchVisit, vendor: VendorID, _ tx: Transaction) throws -> LinkStanding {
        LinkStanding(organization: try tx.first("SELECT o.name FROM organization o WHERE o.vendor_id = \(vendor) AND o.id = \(visit.dispatch.organization)")?.text("name") ?? "",
                     link: try DispatchLinkRows.current(of: visit.learner.id, vendor: vendor, tx), isPending: try ConfirmDispatchLink.isPending(visit.learner.id, vendor: vendor, tx))
    }
}

/// What the learner of a dispatched course sees of linking: why, the address, the code. Without cookies and form tokens, as all pages of a visit.
enum DispatchLinkPages {
    /// Below the course's parts.
    static func invitation(_ standing: LinkStanding, _ links: DispatchedLinks, _ t: Localizer) -> HTML {
        if let link = standing.link {
            return callout(.success, title: t(.packagesLinkedTitle), #"<p>\#(t(.packagesLinkedText(organization: standing.organization, at: link.linkedAt)))</p>"#)
        }
        return card(title: t(.packagesLinkTitle), #"<p>\#(t(.packagesLinkWhy(organization: standing.organization)))</p>\#(buttonRow(linkButton(t(.packagesLinkOpen), to: links.link, style: .secondary, icon: .mail)))"#)
    }

    /// - Parameter another: the address is asked for again though a code is waited for.
    static func page(_ request: WebRequest, _ visit: DispatchVisit, _ standing: LinkStanding, _ links: DispatchedLinks, another: Bool, _ values: Fields, _ errors: FormErrors) -> Page {
        let t = request.t, view = FormView(values, errors, t), title = t(.packagesLinkTitle)
        let back = linkButton(t(.packagesLinkBack), to: links.landing, style: .quiet)
        let body: HTML
        if standing.link != nil {
            body = invitation(standing, links, t) + buttonRow(back)
        } else if standing.isPending, !another {
            body = form(links.linkCode, """
                \(view.summary)<p>\(t(.packagesLinkSent(organization: standing.organization)))</p>
                \(textField(view.field("code", .packagesLinkCode, hint: .packagesLinkCodeHint, required: true, autocomplete: "one-time-code"), maximumLength: 20))
                \(formActions(button(t(.packagesLinkConfirm)), linkButton(t(.packagesLinkAnother), to: links.link.query("another", "1"), style: .quiet), back))
                """)
        } else {
            body = form(links.link, """
                \(view.summary)\(reasons(standing, t))
                \(textField(view.field("email", .packagesLinkEmail, hint: .packagesLinkEmailHint, required: true, autocomplete: "email"), kind: .email, maximumLength: Limits.emailCharacters))
                \(formActions(button(t(.packagesLinkSend), icon: .mail), back))
                """)
        }
        return Page(title: title, frame: .plain, body: #"<div class="stack visit">\#(pageHeader(title))\#(body)</div>"#)
    }
    private static func reasons(_ standing: LinkStanding, _ t: Localizer) -> HTML {
        #"<div class="prose"><p>\#(t(.packagesLinkWhy(organization: standing.organization)))</p><ul><li>\#(t(.packagesLinkReasonKeep))</li><li>\#(t(.packagesLinkReasonSelf))</li><li>\#(t(.packagesLinkReasonUndo))</li></ul></div>"#
    }
    private static func form(_ link: Link, _ content: HTML) -> HTML { #"<form class="form" method="post" action="\#(link)" novalidate>\#(content)</form>"# }
}
