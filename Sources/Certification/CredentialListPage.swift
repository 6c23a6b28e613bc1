import Courses
import HTML
import Kernel
import Store
import Web

/// A learner's credentials: what is held, what is on the way, certificates of completion.
struct CredentialListPage: Sendable {
    struct Held: Sendable {
        let credential: Credential
        let title: LanguageMap
        /// Minutes to prove again what a renewal asks; nil when there is nothing to do yet.
        let renewalMinutes: Int?
    }
    struct OnTheWay: Sendable {
        let certification: CertificationID
        let title: LanguageMap
        let done: Int
        let total: Int
        let minutesLeft: Int
    }
    let held: [Held]
    let onTheWay: [OnTheWay]
    let certificates: [(CourseCertificate, LanguageMap)]

    /// - Parameter forHome: without the certificates of completion, which a home page does not show.
    static func load(_ scope: Scope<Learn>, forHome: Bool = false, _ tx: Transaction) throws -> CredentialListPage {
        guard let person = scope.reach.person else { throw WebRefusal.notFound }
        let vendor = scope.vendor
        let credentials = try CredentialStore.all(of: person, vendor: vendor, tx)
        var held: [Held] = []
        let known = credentials.isEmpty ? [:] : try CertificationStore.known(vendor: vendor, tx)
        for credential in credentials {
            guard let (certification, version) = known[credential.certification] else { continue }
            var minutes: Int?
            if [.expiring, .expired].contains(credential.standing(at: tx.now)), certification.state == .live {
                minutes = try RenewalPath.load(credential, version, vendor: vendor, tx).minutesLeft
            }
            held.append(Held(credential: credential, title: version.title, renewalMinutes: minutes))
        }
        // What runs out first stands first; what never does stands last.
        held.sort { ($0.credential.validThrough ?? .forever, $0.credential.id) < ($1.credential.validThrough ?? .forever, $1.credential.id) }
        let certificates = forHome ? [] : try CourseCertificateStore.all(of: person, vendor: vendor, tx)
        let courses = certificates.isEmpty ? [] : try PublishedCourse.all(certificates.map { CourseID($0.course) }, vendor: vendor, tx)
        return CredentialListPage(held: held, onTheWay: try begun(person, except: Set(credentials.map(\.certification)), vendor, tx),
                                  certificates: certificates.compactMap { certificate in
                                      courses.first { $0.id.value == certificate.course }.map { (certificate, $0.title) }
                                  })
    }

    /// Certifications of which something is proved and the credential is not there yet.
    private static func begun(_ person: PersonID, except known: Set<CertificationID>, _ vendor: VendorID, _ tx: Transaction) throws -> [OnTheWay] {
        let asked = try CertificationStore.asked(vendor: vendor, tx).filter { !known.contains($0.certification) }
        guard !asked.isEmpty else { return [] }
        let proved = Set(try Beneath.evidence(of: person, asked.flatMap(\.requirements), vendor: vendor, tx).map(\.proof.need))
        let begun = asked.filter { one in one.requirements.contains { proved.contains($0.key) } }
        guard !begun.isEmpty else { return [] }
        let open = try Beneath.describe(begun.flatMap(\.requirements).filter { !proved.contains($0.key) }, vendor: vendor, tx)
        let minutes = Dictionary(open.map { ($0.requirement.key, $0.minutes) }, uniquingKeysWith: { first, _ in first })
        return begun.map { one in
            let keys = one.requirements.map(\.key)
            return OnTheWay(certification: one.certification, title: one.title, done: keys.filter(proved.contains).count, total: keys.count,
                            minutesLeft: keys.reduce(0) { $0 + (proved.contains($1) ? 0 : minutes[$1] ?? 0) })
        }
    }

    func page(_ request: WebRequest) -> Page {
        let t = request.t
        let cards = held.map { card($0, t, request.now) }
        let empty = emptyState(.credential, title: t(.certificationEmptyTitle), text: t(.certificationEmptyText),
                               action: linkButton(t(.certificationGoCatalogue), to: "/catalogue"))
        let way = onTheWay.map { item -> HTML in
            HTML.card(t, item)
        }
        return Page(title: t(.certificationCredentials), frame: .learner(current: "credentials"), body: """
            \(pageHeader(t(.certificationCredentials), lead: t(.certificationListLead)))
            \(held.isEmpty && onTheWay.isEmpty && certificates.isEmpty ? empty : cardGrid(cards))
            \(onTheWay.isEmpty ? HTML() : section(t(.certificationOnTheWay), cardGrid(way)))
            \(certificates.isEmpty ? HTML() : section(t(.certificationCourseCertificates), completions(t)))
            """)
    }

    private func card(_ item: Held, _ t: Localizer, _ now: Instant) -> HTML {
        let standing = item.credential.standing(at: now)
        let renew: HTML? = item.renewalMinutes.map { minutes in
            """
            <p>\(linkButton(minutes > 0 ? t(.certificationRenewMinutes(n: minutes)) : t(.certificationRenew),
                            to: CertificationLinks.certification(item.credential.certification), style: standing == .expired ? .primary : .secondary,
                            icon: .repeatAgain))</p>
            """
        }
        return HTML.raisedCard("""
            <div class="credential-card">\(expiryRing(item.credential, t, now: now))<div><h2><a href="\(CertificationLinks.credential(item.credential.id))">\(item.title.resolve(t.language))</a></h2>
            <p>\(badge(t.standing(standing), standing.tone))</p><p class="muted">\(t.validity(of: item.credential, at: now))</p>\(renew)</div></div>
            """)
    }

    private func completions(_ t: Localizer) -> HTML {
        dataTable(caption: t(.certificationCourseCertificates),
                  columns: [Column(t(.certificationCourse)), Column(t(.certificationPaperCompletedOn)), Column(t(.certificationCertificate))],
                  rows: certificates.map { certificate, title in
                      TableRow([HTML(text: title.resolve(t.language)), HTML(text: t.short(certificate.completedOn)),
                                linkButton(t(.certificationDownloadPDF), to: CertificationLinks.courseCertificate(certificate.id), icon: .download, downloads: true)],
                               link: CertificationLinks.courseCertificatePage(certificate.id))
                  }, empty: HTML())
    }
}

extension HTML {
    static func raisedCard(_ content: HTML) -> HTML { #"<section class="card">\#(content)</section>"# }

    /// A certification begun, with what is done and the minutes left.
    static func card(_ t: Localizer, _ item: CredentialListPage.OnTheWay) -> HTML {
        let words = t(.certificationDoneOf(done: item.done, total: item.total))
        return raisedCard("""
            <h3 class="on-the-way"><a href="\(CertificationLinks.certification(item.certification))">\(item.title.resolve(t.language))</a></h3>
            \(progressBar(done: item.done, total: item.total, label: item.title.resolve(t.language), words: words))
            <p class="muted">\(t(.certificationMinutesLeft(n: item.minutesLeft)))</p>
            """)
    }
}
