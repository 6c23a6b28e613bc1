import HTML
import Kernel
import People
import Store
import Web

/// One credential: what it proves, until when, how to share and renew it, and everything that happened to it.
/// The holder sees it under `Learn`; whoever may revoke sees it with the acts.
struct CredentialPage: Sendable {
    let credential: Credential
    let certification: Certification
    let version: CertificationVersion
    let holder: String
    let path: RenewalPath?
    let awards: [CredentialStore.Award]
    let changes: [CredentialStore.Stretch]

    /// - Throws: `WebRefusal.notFound` for anybody but the holder.
    static func own(_ scope: Scope<Learn>, _ id: CredentialID, _ tx: Transaction) throws -> CredentialPage {
        guard let person = scope.reach.person, let page = try load(id, scope.vendor, tx), page.credential.person == person else {
            throw WebRefusal.notFound
        }
        return page
    }
    /// - Throws: `WebRefusal.notFound` outside the vendor; only the vendor's own people hold the right.
    static func managed(_ scope: Scope<RevokeCredentials>, _ id: CredentialID, _ tx: Transaction) throws -> CredentialPage {
        guard scope.reach.all, let page = try load(id, scope.vendor, tx) else { throw WebRefusal.notFound }
        return page
    }

    private static func load(_ id: CredentialID, _ vendor: VendorID, _ tx: Transaction) throws -> CredentialPage? {
        guard let credential = try CredentialStore.find(id, vendor: vendor, tx),
              let certification = try CertificationStore.find(credential.certification, vendor: vendor, tx) else { return nil }
        let awards = try CredentialStore.awards(of: id, vendor: vendor, tx)
        // The paper says what was promised when it was last awarded; the way to renew follows the version in force.
        guard let last = awards.last,
              let version = try CertificationStore.version(certification.id, last.version, vendor: vendor, tx),
              let current = try CertificationStore.version(certification.id, certification.currentVersion, vendor: vendor, tx) else { return nil }
        let renews = certification.state == .live && credential.status == .held && credential.validThrough != nil
        return CredentialPage(
            credential: credential, certification: certification, version: version,
            holder: try Beneath.name(of: credential.person, vendor: vendor, tx) ?? "",
            path: renews ? try RenewalPath.load(credential, current, vendor: vendor, tx) : nil, awards: awards,
            changes: try CredentialStore.stretches(of: id, knownAt: tx.now, vendor: vendor, tx))
    }

    func ownPage(_ request: WebRequest) -> Page {
        let t = request.t
        return Page(title: version.title.resolve(t.language), frame: .learner(current: "credentials"), body: """
            \(header(request, crumbs: [Crumb(t(.certificationCredentials), CertificationLinks.credentials)], action: paperButton(t)))
            \(columns(main: picture(t) + proves(t) + renewal(request), aside: facts(request) + share(request) + history(request)))
            """)
    }

    func managedPage(_ request: WebRequest, _ form: Fields, _ errors: FormErrors) -> Page {
        let t = request.t
        let crumbs = [Crumb(t(.certificationCertifications), CertificationLinks.manage),
                      Crumb(version.title.resolve(t.language), CertificationLinks.manage(certification.id))]
        return Page(title: holder, frame: .manager(current: "certifications"), body: """
            \(header(request, crumbs: crumbs, action: nil))
            \(errors.summary(t))
            \(columns(main: facts(request) + proves(t) + history(request), aside: acts(request, form, errors)))
            """)
    }

    private func header(_ request: WebRequest, crumbs: [Crumb], action: HTML?) -> HTML {
        let t = request.t, standing = credential.standing(at: request.now)
        return pageHeader(version.title.resolve(t.language), crumbs: crumbs, lead: t.validity(of: credential, at: request.now),
                          status: badge(t.standing(standing), standing.tone), action: action)
    }

    private func paperButton(_ t: Localizer) -> HTML {
        linkButton(t(.certificationDownloadPDF), to: CertificationLinks.paper(credential.id), style: .primary, icon: .download, downloads: true)
    }

    private func picture(_ t: Localizer) -> HTML {
        """
        <p class="certificate-picture"><img src="\(CertificationLinks.picture(credential.id))" alt="\(t(.certificationCertificate)): \(version.title.resolve(t.language))" width="842" height="595"></p>
        """
    }

    private func proves(_ t: Localizer) -> HTML {
        let lines = CertificatePaper.lines(version.summary, t.language)
        guard !lines.isEmpty else { return HTML() }
        return section(t(.certificationWhatItProves), prose(lines.map { "<p>\($0)</p>" as HTML }.joined()))
    }

    private func facts(_ request: WebRequest) -> HTML {
        let t = request.t
        let through = credential.validThrough.map { t.day($0) } ?? t(.certificationForever)
        let pairs: [(name: String, value: HTML)] = [
            (t(.certificationHolder), HTML(text: holder)), (t(.certificationNumber), "<code>\(credential.number)</code>"),
            (t(.certificationIssued), HTML(text: t.day(credential.issuedOn))), (t(.certificationThrough), HTML(text: through)),
            (t(.certificationZone), HTML(text: credential.zone.identifier)), (t(.certificationIssuer), HTML(text: request.site.name)),
        ]
        return HTML.factsCard(pairs)
    }

    private func share(_ request: WebRequest) -> HTML {
        let t = request.t, address = CertificatePaper.address(credential.code, request)
        let choice = form(to: CertificationLinks.consent(credential.id), tokens: request.tokens, """
            \(checkbox("showsName", label: t(.certificationShowName), isOn: credential.showsName))
            \(button(t(.certificationSaveConsent), style: .secondary))
            """)
        return card(title: t(.certificationShare), """
            <p>\(t(.certificationShareText))</p><p><code class="wrap">\(address)</code></p>
            \(buttonRow(linkButton(t(.certificationPublicPage), to: CertificationLinks.verify(credential.code), icon: .share),
                        linkButton(t(.certificationDownloadPNG), to: CertificationLinks.picture(credential.id), icon: .image, downloads: true)))
            \(choice)
            """)
    }

    private func renewal(_ request: WebRequest) -> HTML {
        let t = request.t
        guard let path else {
            let words = credential.status == .held ? t(.certificationRenewNever) : t(.certificationRenewWithheld(issuer: request.site.name))
            return section(t(.certificationRenewPath), "<p>\(words)</p>")
        }
        let today = credential.zone.day(at: request.now)
        let words: String
        if let through = credential.validThrough, today > through { words = t(.certificationRenewLapsed) }
        else if let opens = path.opens, opens > today { words = t(.certificationRenewOpens(day: opens)) }
        else { words = path.opens == nil ? t(.certificationRenewAny) : t(.certificationRenewNow) }
        let next: HTML? = path.next.map { linkButton(t(.certificationContinue), to: $0.asked.link, style: .secondary, icon: .play) }
        return section(t(.certificationRenewPath), "<div class=\"renewal-path\"><p>\(words)</p>\(path.outline(t))\(next)</div>")
    }

    private func history(_ request: WebRequest) -> HTML {
        let t = request.t
        var entries: [(at: Instant, entry: TimelineEntry)] = awards.map { award in
            let words = switch award.kind {
            case .first: t(.certificationAwardedFirst)
            case .renewal: t(.certificationAwardedRenewal)
            case .again: t(.certificationAwardedAgain)
            }
            let through = award.validThrough.map { t(.certificationValidThrough(day: $0)) } ?? t(.certificationValidForever)
            return (award.issuedAt, entry(.credential, .success, words, award.issuedAt, through, t))
        }
        entries += changes.compactMap { change in
            guard var reason = change.reason else { return nil }
            if reason == WithdrawProof.reason { reason = t(.certificationProofTakenBack) }
            let (words, tone): (String, Tone) = switch change.status {
            case .held: (t(.certificationHistoryReinstated(reason: reason)), .success)
            case .suspended: (t(.certificationHistorySuspended(reason: reason)), .warning)
            case .revoked: (t(.certificationHistoryRevoked(reason: reason)), .danger)
            }
            return (change.recordedAt, entry(.flag, tone, words, change.recordedAt, t.day(change.from), t))
        }
        let days = Dictionary(grouping: entries) { t.localDay($0.at) }.sorted { $0.key > $1.key }
        return section(t(.certificationHistory), timeline(days.map { day in
            (day: t.day(day.key), entries: day.value.sorted { $0.at > $1.at }.map(\.entry))
        }))
    }

    private func entry(_ icon: Icon, _ tone: Tone, _ words: String, _ at: Instant, _ detail: String, _ t: Localizer) -> TimelineEntry {
        TimelineEntry(icon, tone: tone, title: HTML(text: words), when: moment(t.time(at), machine: at.iso, exact: t.moment(at)),
                      detail: HTML(text: detail))
    }

    private func acts(_ request: WebRequest, _ entered: Fields, _ errors: FormErrors) -> HTML {
        let t = request.t
        let reason = Field("reason", label: t(.certificationReason), value: entered.raw("reason") ?? "", hint: t(.certificationReasonHint),
                           error: errors.message("reason", t), isRequired: true)
        let effect: HTML? = credential.status == .revoked ? nil : radioGroup(
            Field("effect", label: t(.certificationEffect), value: entered.filled("effect") ?? ChangeCredentialStatus.Effect.today.rawValue),
            [Choice(ChangeCredentialStatus.Effect.today.rawValue, t(.certificationEffectToday)),
             Choice(ChangeCredentialStatus.Effect.issue.rawValue, t(.certificationEffectIssue))])
        let suspend = button(t(.certificationSuspend), style: .secondary, name: "act", value: "suspend")
        let revoke = button(t(.certificationRevoke), style: .danger, name: "act", value: "revoke")
        let reinstate = button(t(.certificationReinstate), style: .secondary, name: "act", value: "reinstate")
        let buttons: HTML = switch credential.status {
        case .held: formActions(suspend, revoke)
        case .suspended: formActions(reinstate, revoke)
        case .revoked: formActions(reinstate)
        }
        return card(title: t(.certificationStatusTitle), form(to: CertificationLinks.status(credential.id), tokens: request.tokens, """
            \(textArea(reason, rows: 3, maximumLength: 500))\(effect)\(buttons)
            """))
    }
}

extension HTML {
    static func factsCard(_ pairs: [(name: String, value: HTML)]) -> HTML { raisedCard(facts(pairs)) }
}
