import Documents
import HTML
import Kernel
import Web

/// What a partner's page offers of its awards: paper, badge, public page, HTML for websites; below it what was held before.
struct AwardSection: Sendable {
    let name: String
    let awards: [OrganizationAward]
    let programmes: [ProgrammeID: LanguageMap]

    func html(_ request: WebRequest) -> HTML {
        let t = request.t
        guard !awards.isEmpty else { return HTML() }
        let held = awards.filter { !$0.hasEnded(on: request.today) }, past = awards.filter { $0.hasEnded(on: request.today) }
        let cards: HTML = held.isEmpty ? "<p class=\"muted\">\(t(.programmeAwardNone))</p>"
            : "<p class=\"muted\">\(t(.programmeAwardsLead))</p><div class=\"standing-cards\">\(held.map { one($0, request) })</div>"
        return section(t(.programmeAwards), id: "awards", cards + earlier(past, t))
    }

    private func one(_ award: OrganizationAward, _ request: WebRequest) -> HTML {
        let t = request.t, proof = AwardProof(award: award, organization: name, programme: programmes[award.programme] ?? [:], successor: nil)
        let snippet = proof.snippet(request)
        let embed = disclosure(t(.programmeAwardEmbed), """
            \(textArea(Field("embed-\(award.code)", label: t(.programmeAwardEmbedLabel), value: snippet, hint: t(.programmeAwardEmbedHint)), rows: 5))
            <p class="embed-copy"><button class="button button-secondary" type="button" data-copy="\(snippet)" data-copied="\(t(.programmeAwardCopied))">\(icon(.copy))<span>\(t(.programmeAwardCopy))</span></button></p>
            """)
        return card("""
            <p class="award-badge"><img src="\(ProgrammeLinks.proofSVG(award.code))" alt="\(proof.words(request))" width="\(BadgeDocument.width)" height="\(BadgeDocument.height)" loading="lazy"></p>
            \(buttonRow(linkButton(t(.programmeAwardCertificate), to: ProgrammeLinks.certificate(award), style: .primary, icon: .download, downloads: true),
                        linkButton(t(.programmeAwardPublicPage), to: ProgrammeLinks.proof(award.code), icon: .share),
                        linkButton(t(.programmeAwardSVG), to: ProgrammeLinks.proofSVG(award.code), icon: .image, downloads: true),
                        linkButton(t(.programmeAwardPNG), to: ProgrammeLinks.proofPNG(award.code), icon: .image, downloads: true)))
            \(embed)
            """)
    }

    private func earlier(_ past: [OrganizationAward], _ t: Localizer) -> HTML {
        guard !past.isEmpty else { return HTML() }
        let rows = past.map { award in
            TableRow([HTML(text: award.title.resolve(t.language)), HTML(text: award.heldFrom.map { t.short($0) } ?? "–"), HTML(text: award.endedOn.map { t.short($0) } ?? "–"),
                      HTML(text: t(.programmeAwardCause(cause: (award.cause ?? .lost).rawValue)))], link: ProgrammeLinks.proof(award.code))
        }
        return disclosure(t(.programmeAwardEarlier), dataTable(caption: t(.programmeAwardEarlier), columns: [
            Column(t(.programmeStatus)), Column(t(.programmeAwardHeldSince)), Column(t(.programmeAwardEnded)), Column(t(.programmeWhy)),
        ], rows: rows, empty: HTML()))
    }
}
