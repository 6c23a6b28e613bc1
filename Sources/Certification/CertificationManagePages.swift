import HTML
import Kernel
import Learning
import Store
import Web

/// The vendor's list of certifications.
struct CertificationListPage: Sendable {
    struct Line: Sendable {
        let certification: Certification
        let version: CertificationVersion
        let holders: Int
    }
    let lines: [Line]

    static func load(_ scope: Scope<ManageCertifications>, _ tx: Transaction) throws -> CertificationListPage {
        let counts = try CredentialStore.holders(on: Zone.utc.day(at: tx.now), vendor: scope.vendor, tx)
        return CertificationListPage(lines: try CertificationStore.all(vendor: scope.vendor, tx).map {
            Line(certification: $0.0, version: $0.1, holders: counts[$0.0.id] ?? 0)
        })
    }

    func page(_ request: WebRequest) -> Page {
        let t = request.t
        let create = linkButton(t(.certificationNew), to: CertificationLinks.new, style: .primary, icon: .add)
        let rows = lines.map { line in
            TableRow([
                HTML(text: line.version.title.resolve(t.language)), "<code>\(line.certification.code)</code>",
                badge(t.state(line.certification.state), line.certification.state.tone), HTML(text: t.validity(line.version.validityMonths)),
                HTML(text: t.number(line.holders)),
            ], link: CertificationLinks.manage(line.certification.id))
        }
        let empty = emptyState(.credential, title: t(.certificationNoneTitle), text: t(.certificationNoneText), action: create)
        return Page(title: t(.certificationCertifications), frame: .manager(current: "certifications"), body: """
            \(pageHeader(t(.certificationCertifications), lead: t(.certificationManageLead), action: lines.isEmpty ? nil : create))
            \(dataTable(caption: t(.certificationCertifications), columns: [
                Column(t(.certificationColumnTitle)), Column(t(.certificationColumnCode)), Column(t(.certificationColumnState)),
                Column(t(.certificationColumnValidity)), Column(t(.certificationColumnHolders), isNumeric: true),
            ], rows: rows, empty: empty))
            """)
    }
}

/// One certification for its editors: what is in force, what waits as a draft, who holds it.
struct CertificationManagePage: Sendable {
    let certification: Certification
    let inForce: CertificationVersion?
    let draft: CertificationVersion?
    let asked: [Beneath.Asked]
    let history: [CertificationVersion]
    let holders: CredentialStore.HolderList

    static func load(_ scope: Scope<ManageCertifications>, _ id: CertificationID, _ query: Fields, _ tx: Transaction) throws -> CertificationManagePage {
        let vendor = scope.vendor
        guard let certification = try CertificationStore.find(id, vendor: vendor, tx) else { throw WebRefusal.notFound }
        let inForce = try CertificationStore.version(id, certification.currentVersion, vendor: vendor, tx)
        let draft = try CertificationStore.draft(id, vendor: vendor, tx)
        return CertificationManagePage(
            certification: certification, inForce: inForce, draft: draft,
            asked: try Beneath.describe((inForce ?? draft)?.requirements ?? [], vendor: vendor, tx),
            history: try CertificationStore.history(id, vendor: vendor, tx).filter { $0.number != certification.currentVersion },
            holders: try CredentialStore.holders(of: id, matching: query.text("q"), page: query.page, vendor: vendor, tx))
    }

    func page(_ request: WebRequest) -> Page {
        let t = request.t
        guard let shown = inForce ?? draft else { return Page(title: certification.code, frame: .manager(current: "certifications"), body: HTML()) }
        let title = shown.title.resolve(t.language)
        let lead = inForce.flatMap { version in version.publishedAt.map { t(.certificationInForce(n: version.number, day: version.zone.day(at: $0))) } }
            ?? t(.certificationNeverPublished)
        let edit = linkButton(t(.certificationEdit), to: CertificationLinks.edit(certification.id), style: draft == nil ? .primary : .secondary, icon: .edit)
        let retire: HTML? = certification.state == .live ? postButton(
            t(.certificationRetire), to: CertificationLinks.retire(certification.id), tokens: request.tokens, style: .quiet,
            confirm: t(.certificationRetireConfirm)) : nil
        // Whoever edits certifications need not be who assigns them.
        let assign: HTML? = certification.state == .live && request.authority.may(AssignLearning.self)
            ? linkButton(t(.learningAssignTitle), to: ("/assign" as Link).query("target", "certification:" + certification.id.value), icon: .campaign) : nil
        return Page(title: title, frame: .manager(current: "certifications"), body: """
            \(pageHeader(title, crumbs: [Crumb(t(.certificationCertifications), CertificationLinks.manage)], lead: lead,
                         status: badge(t.state(certification.state), certification.state.tone), action: edit, more: (retire ?? HTML()) + (assign ?? HTML())))
            \(waiting(request))
            \(columns(main: requirements(shown, t) + holderSection(request), aside: facts(shown, t) + versions(t)))
            """)
    }

    private func waiting(_ request: WebRequest) -> HTML {
        let t = request.t
        guard let draft else { return HTML() }
        let discard: HTML? = certification.currentVersion > 0 ? postButton(
            t(.certificationDiscard), to: CertificationLinks.discard(certification.id), tokens: request.tokens, style: .quiet) : nil
        return callout(.info, title: t(.certificationDraftWaiting(n: draft.number)), "<p>\(t(.certificationEditLead))</p>", action: """
            \(linkButton(t(.certificationReview), to: CertificationLinks.review(certification.id), style: .primary))\(discard)
            """)
    }

    private func requirements(_ version: CertificationVersion, _ t: Localizer) -> HTML {
        let items = asked.map { asked in
            OutlineItem(asked.title(t), link: asked.link, icon: asked.icon,
                        note: asked.requirement.renews ? "\(t.minutes(asked.minutes)) · \(t(.certificationRenewalPart))" : t.minutes(asked.minutes))
        }
        guard !items.isEmpty else { return section(t(.certificationFieldRequirements), "<p>\(t(.certificationAsksNothing))</p>") }
        return HTML.outlineOf(items, title: t(.certificationFieldRequirements), note: t.minutes(asked.reduce(0) { $0 + $1.minutes }))
    }

    private func facts(_ version: CertificationVersion, _ t: Localizer) -> HTML {
        HTML.factsCard([
            (t(.certificationColumnCode), "<code>\(certification.code)</code>"),
            (t(.certificationColumnValidity), HTML(text: t.validity(version.validityMonths))),
            (t(.certificationRenewal), HTML(text: t.renewal(version))),
            (t(.certificationZone), HTML(text: version.zone.identifier)),
            (t(.certificationReadiness), HTML(text: t.readiness(version.readiness))),
            (t(.certificationAudience), HTML(text: t.audience(version.audience))),
        ])
    }

    private func versions(_ t: Localizer) -> HTML {
        guard !history.isEmpty else { return HTML() }
        let lines = history.map { version in
            "<li>\(t(.certificationInForce(n: version.number, day: version.zone.day(at: version.publishedAt ?? Instant(milliseconds: 0)))))</li>" as HTML
        }
        return card(title: t(.certificationVersions), "<ul>\(lines)</ul>")
    }

    private func holderSection(_ request: WebRequest) -> HTML {
        let t = request.t, base = CertificationLinks.manage(certification.id)
        let mayRevoke = request.authority.may(RevokeCredentials.self)
        let rows = holders.rows.map { row in
            let standing = row.credential.standing(at: request.now)
            return TableRow([
                HTML(text: row.name), "<code>\(row.credential.number)</code>", badge(t.standing(standing), standing.tone),
                HTML(text: row.credential.validThrough.map { t.short($0) } ?? t(.certificationForLife)),
            ], link: mayRevoke ? CertificationLinks.manageCredential(row.credential.id) : nil)
        }
        let words = FilterWords(search: t(.certificationSearchPeople), apply: t(.certificationApply), clear: t(.certificationClear))
        let filter = filterBar(action: base, words: words, query: holders.query, clear: holders.query.isEmpty ? nil : base)
        let from = (holders.page - 1) * Limits.pageRows
        func at(_ page: Int) -> Link { base.query("q", holders.query.isEmpty ? nil : holders.query).query("page", String(page)) }
        let pages: HTML? = holders.total > Limits.pageRows ? pager(
            summary: t(.certificationRange(from: from + 1, to: from + holders.rows.count, total: holders.total)), label: t(.certificationPages),
            previous: holders.page > 1 ? (t(.certificationPrevious), at(holders.page - 1)) : nil,
            next: from + holders.rows.count < holders.total ? (t(.certificationNext), at(holders.page + 1)) : nil) : nil
        return section(t(.certificationHolders), """
            \(filter)
            \(dataTable(caption: t(.certificationHolders), columns: [
                Column(t(.certificationColumnPerson)), Column(t(.certificationColumnNumber)), Column(t(.certificationColumnState)),
                Column(t(.certificationColumnThrough)),
            ], rows: rows, empty: emptyState(.people, title: t(.certificationNoHolders), text: t(.certificationNoHoldersText))))
            \(pages)
            """)
    }
}
