import Courses
import HTML
import Kernel
import Ledger
import People
import Store
import Web

/// What a person has taken in other learning systems, for themselves: what counts, what did, and how to say that it was not them.
struct MyDispatchLinks: Sendable {
    static let page: Link = "/me/elsewhere"
    static func unlink(_ id: DispatchLinkID) -> Link { "/me/elsewhere/\(id.value)/unlink" }

    struct Line: Sendable {
        let link: DispatchLink
        let course: LanguageMap
        let organization: String
        let destination: String
        let learner: DispatchLearner
    }

    /// Newest first.
    static func of(_ person: PersonID, vendor: VendorID, _ tx: Transaction) throws -> [Line] {
        try tx.query("""
            SELECT k.*, c.title, o.name AS organization_name, d.destination FROM dispatch_link k
            JOIN dispatch d ON d.vendor_id = k.vendor_id AND d.id = k.dispatch_id
            JOIN course c ON c.vendor_id = d.vendor_id AND c.id = d.course_id
            JOIN organization o ON o.vendor_id = d.vendor_id AND o.id = d.organization_id
            WHERE k.vendor_id = \(vendor) AND k.person_id = \(person) ORDER BY k.linked_at DESC, k.id LIMIT 100
            """).compactMap { row in
            let link = try DispatchLink(row)
            guard let learner = try DispatchLearners.find(link.learner, vendor: vendor, tx) else { return nil }
            return Line(link: link, course: try LanguageMap(json: row.text("title")), organization: try row.text("organization_name"), destination: try row.text("destination"), learner: learner)
        }
    }

    static func page(_ request: WebRequest, _ lines: [Line], _ values: Fields, _ errors: FormErrors) -> Page {
        let t = request.t, title = t(.packagesLinkMine), tokens = FormTokens(csrf: request.tokens.csrf, once: nil)
        let rows = lines.map { line -> HTML in row(line, tokens, t) }
        let body: HTML = lines.isEmpty ? emptyState(.share, title: t(.packagesLinkNone), text: t(.packagesLinkNoneText)) : card(#"<ul class="rows">\#(rows)</ul>"#)
        return Page(title: title, frame: .learner(current: "me"), body: """
            \(pageHeader(title, crumbs: [Crumb(t(.peopleMeTitle), PeopleLinks.me)], crumbsLabel: t(.packagesDispatchWhere), lead: t(.packagesLinkMineLead)))
            \(errors.summary(t))\(body)
            """)
    }
    private static func row(_ line: Line, _ tokens: FormTokens, _ t: Localizer) -> HTML {
        let told = line.link.endedAt.map { t(.packagesLinkMineEnded(ending: line.link.ending?.rawValue ?? "person", from: line.link.linkedAt, to: $0)) }
            ?? t(.packagesLinkMineSince(at: line.link.linkedAt))
        let where_ = t(.packagesLinkMineWhere(organization: line.organization, destination: line.destination))
        let reason: HTML = line.link.reason.isEmpty ? HTML() : #"<small class="muted">\#(line.link.reason)</small>"#
        let state: HTML = line.link.endedAt == nil ? DispatchWords.status(line.learner, t) : badge(t(.packagesLinkOver), .neutral)
        let act: HTML = line.link.endedAt == nil
            ? postButton(t(.packagesLinkNotMe), to: unlink(line.link.id), tokens: tokens, style: .quiet, confirm: t(.packagesLinkNotMeSure)) : HTML()
        return #"<li class="row row-stacked"><span class="row-main"><strong>\#(line.course.resolve(t.language))</strong><small class="muted">\#(where_)</small><small class="muted">\#(told)</small>\#(reason)</span>\#(buttonRow(state, act))</li>"#
    }
}

extension PackagesRoom {
    var myLinkRoutes: [Route] {
        [
            .page("/me/elsewhere", OwnAccount.self, "Lists the courses that one has taken in other learning systems") { request, scope in
                .page(try await myLinks(request, scope, Fields(), .none))
            },
            .form("/me/elsewhere/{link}/unlink", OwnAccount.self, "Says that a course taken in another learning system was not one's own") { request, scope, form in
                let id: DispatchLinkID = try request.id("link"), reason = form.text("reason")
                try await ground.store.write(scope.vendor) { try EndDispatchLink.byPerson(id, reason: reason, scope, ledger: ground.ledger, $0) }
                return .redirect(MyDispatchLinks.page, toast: request.t(.packagesUnlinked))
            } again: { request, scope, form, errors in .page(try await myLinks(request, scope, form, errors)) },
        ]
    }
    private func myLinks(_ request: WebRequest, _ scope: Scope<OwnAccount>, _ values: Fields, _ errors: FormErrors) async throws -> Page {
        guard let person = scope.reach.person else { throw WebRefusal.notFound }
        let lines = try await ground.store.read(scope.vendor) { try MyDispatchLinks.of(person, vendor: scope.vendor, $0) }
        return MyDispatchLinks.page(request, lines, values, errors)
    }

    /// In one's profile, once there is anything.
    var linkParts: [PagePart] {
        [
            PagePart(slot: "profile", name: "packages.elsewhere", order: 50) { [ground] request, _ in
                guard let viewer = request.authority.viewer else { return HTML() }
                let vendor = request.vendor
                let count = try await ground.store.read(vendor) { tx in
                    try tx.count("SELECT count(*) FROM dispatch_link k WHERE k.vendor_id = \(vendor) AND k.person_id = \(viewer.id)")
                }
                guard count > 0 else { return HTML() }
                let t = request.t
                return card(title: t(.packagesLinkMine), #"<p class="muted">\#(t(.packagesLinkMineLead))</p>\#(linkButton(t(.packagesLinkMineOpen), to: MyDispatchLinks.page, icon: .share))"#)
            },
        ]
    }
}
