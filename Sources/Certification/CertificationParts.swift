import HTML
import Kernel
import People
import Store
import Web

/// What Certification shows on other capabilities' pages.
enum CertificationParts {
    static func all(_ ground: Ground) -> [PagePart] {
        [
            PagePart(slot: "home", name: "certification.credentials", order: 20) { request, id in try await home(ground, request, PersonID(id)) },
            PagePart(slot: "course", name: "certification.courseCertificate", order: 20) { request, id in try await course(ground, request, id) },
            PagePart(slot: "person", name: "certification.credentials", order: 20) { request, id in try await person(ground, request, PersonID(id)) },
        ]
    }

    /// At most this many rings on a home page; what runs out first comes first.
    private static let homeRings = 6

    private static func home(_ ground: Ground, _ request: WebRequest, _ person: PersonID) async throws -> HTML {
        let scope = try request.scope(Learn.self)
        guard scope.reach.person == person else { return HTML() }
        let (page, mayAsk) = try await ground.store.read(scope.vendor) { tx in
            let page = try CredentialListPage.load(scope, forHome: true, tx)
            return (page, try !page.held.isEmpty && PersonAddresses.mayAsk("address", person, vendor: scope.vendor, tx))
        }
        let t = request.t, now = request.now
        let items = page.held.prefix(homeRings).map { item -> HTML in
            let renew: HTML? = item.renewalMinutes.map { minutes in
                linkButton(minutes > 0 ? t(.certificationRenewMinutes(n: minutes)) : t(.certificationRenew),
                           to: CertificationLinks.certification(item.credential.certification), icon: .repeatAgain)
            }
            return """
                <li><a href="\(CertificationLinks.credential(item.credential.id))">\(expiryRing(item.credential, t, now: now))<span><b>\(item.title.resolve(t.language))</b>
                <span class="muted">\(t.validity(of: item.credential, at: now))</span></span></a>\(renew)</li>
                """
        }
        let way = page.onTheWay.map { HTML.card(t, $0) }
        // Asked once, with the first certificate: from then on there is something to keep.
        let ask: HTML? = mayAsk ? callout(.info, title: t(.certificationKeepTitle), "<p>\(t(.certificationKeepText))</p>", action: buttonRow(
            linkButton(t(.certificationKeepAdd), to: PeopleLinks.addresses, style: .secondary),
            postButton(t(.certificationKeepNot), to: PeopleLinks.addressNotNow, tokens: FormTokens(csrf: request.tokens.csrf, once: nil), style: .quiet))) : nil
        return """
            \(ask ?? HTML())\(way.isEmpty ? HTML() : section(t(.certificationOnTheWay), cardGrid(way)))
            \(items.isEmpty ? HTML() : section(t(.certificationCredentials), "<ul class=\"credential-list\">\(items)</ul>"))
            """
    }

    /// On a course's page, once it is completed and gives a certificate: where that is.
    private static func course(_ ground: Ground, _ request: WebRequest, _ course: String) async throws -> HTML {
        let scope = try request.scope(Learn.self)
        guard let person = scope.reach.person else { return HTML() }
        let held = try await ground.store.read(scope.vendor) { tx in
            try CourseCertificateStore.all(of: person, vendor: scope.vendor, tx).first { $0.course == course }
        }
        guard let held else { return HTML() }
        let t = request.t
        return card(title: t(.certificationPaperCourseTitle), buttonRow(
            linkButton(t(.certificationDownloadPDF), to: CertificationLinks.courseCertificate(held.id), style: .primary, icon: .download, downloads: true),
            linkButton(t(.certificationShare), to: CertificationLinks.courseCertificatePage(held.id), icon: .share)))
    }

    /// On a person's page: to an employer of today everything held, whenever earned; to a former one what was held on the last day.
    private static func person(_ ground: Ground, _ request: WebRequest, _ person: PersonID) async throws -> HTML {
        guard request.authority.may(ViewLearning.self) else { return HTML() }
        let scope = try request.scope(ViewLearning.self), today = request.today
        let held = try await ground.store.read(scope.vendor) { tx -> [Titled] in
            guard let until = try CredentialSight.lastDay(of: person, for: scope.reach, today: today, vendor: scope.vendor, tx) else { return [] }
            let seen = try CredentialStore.all(of: person, vendor: scope.vendor, tx).compactMap { try CredentialSight.as(of: until, $0, vendor: scope.vendor, tx) }
            return try titled(seen, scope.vendor, tx)
        }
        guard !held.isEmpty else { return HTML() }
        let t = request.t, mayRevoke = request.authority.reach(of: RevokeCredentials.self)?.all ?? false
        let rows = held.map { item in
            let standing = item.credential.standing(at: request.now)
            return TableRow([
                HTML(text: item.title.resolve(t.language)), badge(t.standing(standing), standing.tone),
                HTML(text: item.credential.validThrough.map { t.short($0) } ?? t(.certificationForLife)), "<code>\(item.credential.number)</code>",
            ], link: mayRevoke ? CertificationLinks.manageCredential(item.credential.id) : nil)
        }
        return section(t(.certificationCredentials), dataTable(caption: t(.certificationCredentials), columns: [
            Column(t(.certificationColumnTitle)), Column(t(.certificationColumnState)), Column(t(.certificationColumnThrough)), Column(t(.certificationColumnNumber)),
        ], rows: rows, empty: HTML()))
    }

    private struct Titled: Sendable {
        let credential: Credential
        let title: LanguageMap
    }
    private static func titled(_ credentials: [Credential], _ vendor: VendorID, _ tx: Transaction) throws -> [Titled] {
        let known = credentials.isEmpty ? [:] : try CertificationStore.known(vendor: vendor, tx)
        return credentials.compactMap { credential in
            known[credential.certification].map { Titled(credential: credential, title: $0.version.title) }
        }
    }
}

/// Up to which day somebody sees a person's credentials (product.md, "Who sees what").
enum CredentialSight {
    /// Nil: nothing. `Day.forever`: as it is now. Else the last day of the membership that was within reach.
    static func lastDay(of person: PersonID, for reach: Reach, today: Day, vendor: VendorID, _ tx: Transaction) throws -> Day? {
        if reach.all || reach.person == person { return .forever }
        let seen = try Memberships.of(person, vendor: vendor, tx).filter { reach.contains($0.organization) && $0.validFrom <= today }
        guard let last = seen.map(\.validTo).max() else { return nil }
        return last > today ? .forever : last.adding(days: -1)
    }

    /// The credential as it stood at the end of that day; nil when it was not there yet. Later renewals and later status are unseen.
    static func `as`(of day: Day, _ credential: Credential, vendor: VendorID, _ tx: Transaction) throws -> Credential? {
        guard day < .forever else { return credential }
        let awards = try CredentialStore.awards(of: credential.id, vendor: vendor, tx).filter { credential.zone.day(at: $0.issuedAt) <= day }
        guard let last = awards.last, let begun = awards.last(where: { $0.kind != .renewal }) else { return nil }
        let end = credential.zone.start(of: day.adding(days: 1))
        let status = try CredentialStore.stretches(of: credential.id, knownAt: Instant(milliseconds: end.milliseconds - 1), vendor: vendor, tx)
            .first { $0.from <= day && day < $0.to }?.status
        return Credential(
            id: credential.id, certification: credential.certification, person: credential.person, number: credential.number, code: credential.code,
            zone: credential.zone, status: status ?? .held, firstIssuedAt: credential.firstIssuedAt, issuedOn: begun.earnedOn,
            validThrough: last.validThrough, anchorDay: begun.earnedOn, anchorMonths: 0, evidenceUntil: last.issuedAt, showsName: false)
    }
}
