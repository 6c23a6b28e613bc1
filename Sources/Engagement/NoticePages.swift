package import Courses
package import HTML
import HTTPTypes
package import Kernel
package import Store
package import Web

/// The pages of one's own notices and mail preferences.
package struct NoticePages: Sendable {
    private let store: Store
    private let choose: ChooseMail
    private let kinds: ActivityKinds
    package init(store: Store, choose: ChooseMail, kinds: ActivityKinds) {
        self.store = store
        self.choose = choose
        self.kinds = kinds
    }
    static let pageRows = 30

    package func routes() -> [Route] {
        [
            .page("/me/notices", OwnAccount.self, "Shows one's notices, newest first.") { try await list($0, $1) },
            .form("/me/notices/read", OwnAccount.self, "Marks all one's notices as read.") { try await readAll($0, $1, $2) },
            .page("/me/notices/{notice}", OwnAccount.self, "Opens what a notice is about at its exact next step.") { try await open($0, $1) },
            .page("/me/mail", OwnAccount.self, "Shows which mail one gets.") { try await preferences($0, $1, .none) },
            .form("/me/mail", OwnAccount.self, "Saves which mail one gets.", { try await save($0, $1, $2) }, again: { try await preferences($0, $1, $3) }),
            .page("/unsubscribe/{token}", "Asks whether to stop mail of one kind.", anyone: { try await confirmStop($0) }),
            Route(kind: .call, method: .post, pattern: "/unsubscribe/{token}", access: .anyone,
                  summary: "Stops mail of one kind; mail programs call it by themselves (RFC 8058).") { try await stop($0) },
        ]
    }

    // MARK: notices

    private func list(_ request: WebRequest, _ scope: Scope<OwnAccount>) async throws -> WebResponse {
        let person = try request.viewer().id, vendor = request.vendor
        let number = max(1, min(request.query.int("page") ?? 1, 1000)), offset = (number - 1) * Self.pageRows
        let (notices, counts) = try await store.read(vendor) { tx in
            (try NoticeStore.list(person: person, vendor: vendor, limit: Self.pageRows, offset: offset, tx),
             try NoticeStore.counts(person: person, vendor: vendor, tx))
        }
        let t = request.t
        let header = pageHeader(
            t(.engagementNotices), lead: counts.all == 0 ? nil : t(.engagementNoticesLead(count: counts.unread)),
            action: counts.unread == 0 ? nil : postButton(t(.engagementMarkAllRead), to: NoticeLinks.markAllRead, tokens: request.tokens, icon: .check),
            more: linkButton(t(.engagementPreferences), to: NoticeLinks.preferences, style: .quiet, icon: .mail))
        let empty = emptyState(.mail, title: t(.engagementNoticesEmptyTitle), text: t(.engagementNoticesEmptyText))
        let body = notices.isEmpty && number == 1 ? empty : timeline(days(notices, request))
        return .page(Page(title: t(.engagementNotices), frame: .learner(current: "notices"), body: header + body + pages(number, offset, counts.all, t)))
    }

    private func days(_ notices: [Notice], _ request: WebRequest) -> [(day: String, entries: [TimelineEntry])] {
        let t = request.t, today = t.localDay(request.now)
        var groups: [(day: Day, entries: [TimelineEntry])] = []
        for notice in notices {
            let day = t.localDay(notice.createdAt)
            if groups.last?.day != day { groups.append((day, [])) }
            groups[groups.count - 1].entries.append(entry(notice, request))
        }
        return groups.map { (t.relative(day: $0.day, today: today), $0.entries) }
    }
    private func entry(_ notice: Notice, _ request: WebRequest) -> TimelineEntry {
        let t = request.t, words = NoticeText(notice.kind, notice.details, t), link = NoticeLinks.open(notice.id)
        let mark: HTML? = notice.readAt == nil ? badge(t(.engagementNew), .accent, icon: .info) : nil
        let (icon, tone) = Self.look(notice.kind)
        return TimelineEntry(
            icon, tone: tone, title: #"<a href="\#(link)">\#(words.title)</a> \#(mark)"#,
            when: moment(t.time(notice.createdAt), machine: notice.createdAt.iso, exact: t.moment(notice.createdAt)),
            detail: #"<p>\#(words.text)</p>\#(linkButton(words.button, to: link, style: notice.readAt == nil ? .secondary : .quiet))"#)
    }
    static func look(_ kind: NoticeKind) -> (Icon, Tone) {
        switch kind {
        case .assigned: (.course, .accent)
        case .dueSoon: (.clock, .warning)
        case .overdue: (.warning, .danger)
        case .certified: (.credential, .success)
        case .expiring90: (.calendar, .info)
        case .expiring30, .expiring7: (.calendar, .warning)
        case .expired: (.danger, .danger)
        case .workPassed: (.done, .success)
        case .workReturned: (.assignment, .warning)
        case .reminded: (.mail, .accent)
        case .standingGained, .standingKept: (.programme, .success)
        case .standingAtRisk, .standingEnding30, .standingEnding7, .standingAhead30, .standingAhead7: (.programme, .warning)
        case .standingLost: (.programme, .danger)
        case .standingUnsure, .standingWouldGain, .standingWouldLose: (.programme, .info)
        }
    }
    private func pages(_ number: Int, _ offset: Int, _ total: Int, _ t: Localizer) -> HTML {
        guard total > Self.pageRows else { return HTML() }
        let last = min(offset + Self.pageRows, total)
        return pager(
            summary: t(.engagementPageOf(from: min(offset + 1, total), to: last, total: total)), label: t(.engagementPages),
            previous: number > 1 ? (t(.engagementNewer), NoticeLinks.page(number - 1)) : nil,
            next: last < total ? (t(.engagementOlder), NoticeLinks.page(number + 1)) : nil)
    }

    private func readAll(_ request: WebRequest, _ scope: Scope<OwnAccount>, _ form: Fields) async throws -> WebResponse {
        let person = try request.viewer().id, vendor = request.vendor
        try await store.append(vendor) { try NoticeStore.markAllRead(person: person, vendor: vendor, $0) }
        return .redirect(NoticeLinks.list, toast: request.t(.engagementMarkedRead))
    }

    private func open(_ request: WebRequest, _ scope: Scope<OwnAccount>) async throws -> WebResponse {
        let id: NoticeID = try request.id("notice")
        let person = try request.viewer().id, vendor = request.vendor
        let link = try await store.write(vendor) { [kinds] tx in
            guard let notice = try NoticeStore.find(id, person: person, vendor: vendor, tx) else { throw WebRefusal.notFound }
            try NoticeStore.markRead(id, person: person, vendor: vendor, tx)
            return try NextStep.link(notice, kinds: kinds, vendor: vendor, tx)
        }
        return .redirect(link)
    }

    // MARK: preferences

    private func preferences(_ request: WebRequest, _ scope: Scope<OwnAccount>, _ errors: FormErrors) async throws -> WebResponse {
        let viewer = try request.viewer(), vendor = request.vendor, t = request.t
        let off = try await store.read(vendor) { try NoticeStore.off(person: viewer.id, vendor: vendor, $0) }
        let boxes = NoticeTopic.allCases.map { topic -> HTML in
            let hint = t(topic.hint)
            if topic.isMandatory {
                return #"<div class="choice-field"><p><b>\#(t(topic.title))</b> \#(badge(t(.engagementAlwaysSent), .neutral, icon: .locked))</p><p class="hint">\#(hint)</p></div>"#
            }
            return checkbox("mail", label: t(topic.title), isOn: !off.contains(topic), hint: hint, value: topic.rawValue)
        }
        let body = pageHeader(
            t(.engagementPreferences), crumbs: [Crumb(t(.engagementNotices), NoticeLinks.list)], lead: t(.engagementPreferencesLead(email: viewer.email)))
            + form(to: NoticeLinks.preferences, tokens: request.tokens, #"""
                \#(errors.summary(t))<div class="choices">\#(boxes)</div><p class="hint">\#(t(.engagementQuietHours(zone: viewer.zone)))</p>
                \#(formActions(button(t(.engagementPreferencesSave))))
                """#)
        return .page(Page(title: t(.engagementPreferences), frame: .learner(current: "notices"), body: body))
    }

    private func save(_ request: WebRequest, _ scope: Scope<OwnAccount>, _ form: Fields) async throws -> WebResponse {
        let wanted = form.all("mail")
        try await store.write(request.vendor) { [choose] in try choose(wanted, scope: scope, $0) }
        return .redirect(NoticeLinks.preferences, toast: request.t(.engagementPreferencesSaved))
    }

    // MARK: the address in a mail

    private func token(_ request: WebRequest, _ tx: Transaction) throws -> UnsubscribeToken? {
        UnsubscribeToken(try request.parameter("token"), vendor: request.vendor, secret: try NoticeStore.unsubscribeSecret(tx))
    }

    private func confirmStop(_ request: WebRequest) async throws -> WebResponse {
        let t = request.t
        // Read only: mail scanners open every address of a mail.
        guard let token = try await store.append(request.vendor, { try token(request, $0) }) else { return stale(request) }
        let address = NoticeLinks.unsubscribe(try request.parameter("token"))
        let body = pageHeader(t(.engagementUnsubscribeTitle)) + card(#"""
            <p>\#(t(.engagementUnsubscribeText(topic: t(token.topic.title))))</p>
            <form method="post" action="\#(address)">\#(button(t(.engagementUnsubscribeButton)))</form>
            """#)
        return .page(Page(title: t(.engagementUnsubscribeTitle), frame: .plain, body: body))
    }

    private func stop(_ request: WebRequest) async throws -> WebResponse {
        let t = request.t, vendor = request.vendor
        let stopped = try await store.write(vendor) { [choose] tx -> UnsubscribeToken? in
            guard let token = try token(request, tx) else { return nil }
            try choose.stop(token, vendor: vendor, tx)
            return token
        }
        guard let stopped else { return stale(request) }
        let body = pageHeader(t(.engagementUnsubscribedTitle))
            + card(#"<p>\#(t(.engagementUnsubscribedText(topic: t(stopped.topic.title))))</p>\#(linkButton(t(.engagementPreferences), to: NoticeLinks.preferences))"#)
        return .page(Page(title: t(.engagementUnsubscribedTitle), frame: .plain, body: body))
    }

    private func stale(_ request: WebRequest) -> WebResponse {
        let t = request.t
        let body = pageHeader(t(.engagementUnsubscribeTitle)) + callout(.warning, #"<p>\#(t(.engagementUnsubscribeStale))</p>"#)
        return .page(Page(title: t(.engagementUnsubscribeTitle), frame: .plain, body: body), status: 404)
    }
}
