import HTML
import Kernel
import Store
import Web

/// A certification as a learner sees it: what it asks for, what is done, the one next step.
struct CertificationPage: Sendable {
    let certification: Certification
    let version: CertificationVersion
    let path: RenewalPath
    let held: Credential?

    /// - Throws: `WebRefusal.notFound` for a draft: nobody but its editors knows of it.
    static func load(_ scope: Scope<Learn>, _ id: CertificationID, _ tx: Transaction) throws -> CertificationPage {
        guard let person = scope.reach.person, let certification = try CertificationStore.find(id, vendor: scope.vendor, tx),
              certification.state != .draft,
              let version = try CertificationStore.version(id, certification.currentVersion, vendor: scope.vendor, tx) else { throw WebRefusal.notFound }
        let held = try CredentialStore.find(id, of: person, vendor: scope.vendor, tx)
        let path = try held.map { try RenewalPath.load($0, version, vendor: scope.vendor, tx) }
            ?? RenewalPath.load(person, version, vendor: scope.vendor, tx)
        return CertificationPage(certification: certification, version: version, path: path, held: held)
    }

    func page(_ request: WebRequest) -> Page {
        let t = request.t, title = version.title.resolve(t.language)
        let next: HTML? = path.next.map { linkButton(t(.certificationContinue), to: $0.asked.link, style: .primary, icon: .play) }
        let status: HTML? = held.map { badge(t.standing($0.standing(at: request.now)), $0.standing(at: request.now).tone) }
        let done = path.steps.filter(\.isDone).count
        let lines = CertificatePaper.lines(version.summary, t.language)
        let proves: HTML = lines.isEmpty ? HTML() : section(t(.certificationWhatItProves), prose(lines.map { "<p>\($0)</p>" as HTML }.joined()))
        let mine: HTML? = held.map { credential in
            callout(credential.standing(at: request.now).tone, title: t(.certificationHoldIt), "<p>\(t.validity(of: credential, at: request.now))</p>",
                    action: linkButton(t(.certificationOpenCredential), to: CertificationLinks.credential(credential.id)))
        }
        return Page(title: title, frame: .learner(current: "credentials"), body: """
            \(pageHeader(title, crumbs: [Crumb(t(.certificationCredentials), CertificationLinks.credentials)], lead: version.validityMonths.map { t(.certificationValidFor(n: $0)) } ?? t(.certificationForLife), status: status, action: next))
            \(mine)
            \(progressBar(done: done, total: path.steps.count, label: title, words: t(.certificationDoneOf(done: done, total: path.steps.count))))
            <section class="section">\(path.outline(t))</section>
            \(proves)
            """)
    }
}
