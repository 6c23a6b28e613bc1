import Documents
import HTML
import Kernel
import People
import Store
import Web

/// One's own certificate of completion: its facts, its paper, and how to share it.
struct CourseCertificatePage: Sendable {
    let certificate: CourseCertificate
    let course: LanguageMap
    let holder: String

    /// - Throws: `WebRefusal.notFound` for anybody but the holder, and of one that was withdrawn.
    static func load(_ scope: Scope<Learn>, _ id: CourseCertificateID, _ tx: Transaction) throws -> CourseCertificatePage {
        guard let found = try CourseCertificateStore.find(id, vendor: scope.vendor, tx), found.person == scope.reach.person, found.withdrawnAt == nil else { throw WebRefusal.notFound }
        return CourseCertificatePage(
            certificate: found, course: try Beneath.courseTitle(found.course, vendor: scope.vendor, tx),
            holder: try Beneath.name(of: found.person, vendor: scope.vendor, tx) ?? "")
    }

    func page(_ request: WebRequest) -> Page {
        let t = request.t, title = course.resolve(t.language)
        let paper = linkButton(t(.certificationDownloadPDF), to: CertificationLinks.courseCertificate(certificate.id), style: .primary, icon: .download, downloads: true)
        let facts: [(name: String, value: HTML)] = [
            (t(.certificationCourse), HTML(text: title)), (t(.certificationHolder), HTML(text: holder)), (t(.certificationNumber), "<code>\(certificate.number)</code>"),
            (t(.certificationPaperCompletedOn), HTML(text: t.day(certificate.completedOn))), (t(.certificationIssuer), HTML(text: request.site.name)),
        ]
        return Page(title: title, frame: .learner(current: "credentials"), body: """
            \(pageHeader(title, crumbs: [Crumb(t(.certificationCredentials), CertificationLinks.credentials)], lead: t(.certificationPaperCourseTitle), action: paper))
            \(columns(main: HTML.factsCard(facts), aside: share(request)))
            """)
    }

    private func share(_ request: WebRequest) -> HTML {
        let t = request.t
        let choice = form(to: CertificationLinks.courseCertificateConsent(certificate.id), tokens: request.tokens, """
            \(checkbox("showsName", label: t(.certificationShowName), isOn: certificate.showsName))
            \(button(t(.certificationSaveConsent), style: .secondary))
            """)
        return card(title: t(.certificationShare), """
            <p>\(t(.certificationShareText))</p><p><code class="wrap">\(CertificatePaper.address(certificate.code, request))</code></p>
            \(buttonRow(linkButton(t(.certificationPublicPage), to: CertificationLinks.verify(certificate.code), icon: .share)))
            \(choice)
            """)
    }
}

extension CertificationRoom {
    var certificateRoutes: [Route] {
        [
            Route.page("/certificates/{certificate}", Learn.self, "Shows one's own certificate of completion") { [ground] request, scope in
                let id: CourseCertificateID = try request.id("certificate")
                return .page(try await ground.store.read(scope.vendor) { try CourseCertificatePage.load(scope, id, $0) }.page(request))
            },
            Route.form("/certificates/{certificate}/consent", Learn.self, "Decides whether the public page of a certificate of completion names the holder") { [ground] request, scope, form in
                let id: CourseCertificateID = try request.id("certificate"), shows = form.contains("showsName")
                let verb = ChangeCertificateConsent(ledger: ground.ledger)
                try await ground.store.write(scope.vendor) { try verb(scope, id, showsName: shows, $0) }
                return .redirect(CertificationLinks.courseCertificatePage(id), toast: request.t(shows ? .certificationNameShown : .certificationNameHidden))
            },
            Route.page("/certificates/{certificate}/certificate.pdf", Learn.self, "Downloads one's own certificate of completion") { [ground] request, scope in
                let id: CourseCertificateID = try request.id("certificate")
                let page = try await ground.store.read(scope.vendor) { try CourseCertificatePage.load(scope, id, $0) }
                let partner = try await CertificatePaper.partner(of: page.certificate.person, on: page.certificate.completedOn, ground, request)
                let paper = CertificatePaper.of(page.certificate, course: page.course.resolve(request.t.language), holder: page.holder, partner: partner, request)
                let bytes = try await OffPool.run { try paper.pdf() }
                return .bytes(bytes, type: "application/pdf", fileName: "\(page.certificate.number).pdf")
            },
        ]
    }
}
