import Certification
import Documents
import HTML
import HTTPTypes
import Kernel
import Store
import Web

/// An award as strangers see it: organization, status, vendor, days. Nobody's name is ever on it.
struct AwardProof: Sendable {
    let award: OrganizationAward
    let organization: String
    let programme: LanguageMap
    let successor: OrganizationAward?

    /// - Throws: `WebRefusal.notFound` for a code that is none.
    static func load(code: String, vendor: VendorID, _ tx: Transaction) throws -> AwardProof {
        guard code.utf8.count == 26, let award = try AwardStore.find(code: code, vendor: vendor, tx) else { throw WebRefusal.notFound }
        return try load(award, vendor: vendor, tx)
    }
    static func load(_ award: OrganizationAward, vendor: VendorID, _ tx: Transaction) throws -> AwardProof {
        guard let row = try tx.first("SELECT name FROM organization WHERE vendor_id = \(vendor) AND id = \(award.organization)"),
              let programme = try ProgrammeStore.find(award.programme, vendor: vendor, tx) else { throw WebRefusal.notFound }
        return AwardProof(award: award, organization: try row.text("name"), programme: programme.title,
                          successor: award.cause == .succeeded ? try AwardStore.successor(of: award, vendor: vendor, tx) : nil)
    }

    private func title(_ t: Localizer) -> String { award.title.resolve(t.language) }
    func since(_ t: Localizer) -> String {
        award.heldFrom.map { t(.programmeAwardSince(day: $0)) } ?? t(.programmeAwardSinceBefore(day: award.recordedOn))
    }
    /// What the picture says, for those who do not see it.
    func words(_ request: WebRequest) -> String {
        let t = request.t, text = t(.programmeAwardAlt(organization: organization, status: title(t), issuer: request.site.name))
        guard let ended = award.endedOn, award.hasEnded(on: request.today) else { return text }
        return text + ". " + t(.programmeAwardEndedOn(day: ended))
    }
    func address(_ request: WebRequest) -> String { request.site.portalOrigin + ProgrammeLinks.proof(award.code).address }
    /// What a website takes over. It says the organization's and the status' name where the picture is not shown.
    func snippet(_ request: WebRequest) -> String {
        func absolute(_ path: Link) -> Link { Link(origin: request.site.portalOrigin, path: path) ?? path }
        let html: HTML = #"""
            <a href="\#(absolute(ProgrammeLinks.proof(award.code)))"><img src="\#(absolute(ProgrammeLinks.proofSVG(award.code)))" alt="\#(words(request))" width="\#(BadgeDocument.width)" height="\#(BadgeDocument.height)"></a>
            """#
        return String(decoding: html.bytes, as: UTF8.self)
    }

    // MARK: the public page

    func page(_ request: WebRequest) -> ProofPage {
        let t = request.t, ended = award.hasEnded(on: request.today) ? award.endedOn : nil
        var rows: [(String, String)] = [
            (t(.programmeAwardOrganization), organization), (t(.programmeStatus), title(t)), (t(.programmeTitle), programme.resolve(t.language)),
            (t(.programmeAwardIssuer), request.site.name), (t(.programmeAwardHeldSince), award.heldFrom.map { t.day($0) } ?? t(.programmeAwardBefore(day: award.recordedOn))),
        ]
        if let ended { rows.append((t(.programmeAwardEnded), t.day(ended))) }
        let tone: ProofPage.Tone = ended == nil ? .green : award.cause == .succeeded ? .amber : .red
        var page = ProofPage(title: t(.programmeAwardVerifyTitle), tone: tone, sentence: sentence(ended, t), rows: rows)
        page.picture = ProofPage.Picture(ProgrammeLinks.proofSVG(award.code).query("ended", award.endedOn.map(\.description)), words: words(request), width: BadgeDocument.width, height: BadgeDocument.height)
        page.logo = request.site.brands.vendor.logo.map { ProofPage.Picture($0.link, words: request.site.name, width: $0.width, height: $0.height) }
        page.further = successor.map { (text: t(.programmeAwardNow(status: $0.title.resolve(t.language))), link: ProgrammeLinks.proof($0.code)) }
        return page
    }
    private func sentence(_ ended: Day?, _ t: Localizer) -> String {
        guard let ended else { return t(.programmeAwardValid) }
        return t(.programmeAwardInvalid(cause: (award.cause ?? .lost).rawValue, day: ended))
    }

    // MARK: on paper and on websites

    func badge(_ request: WebRequest) -> BadgeDocument {
        let t = request.t, scheme = Palette(request.site.brands.vendor.accent).light
        let ended = award.hasEnded(on: request.today) ? award.endedOn : nil
        func colour(_ colour: Colour) -> CertificateDocument.Colour { .init(hex: colour.hex) ?? .laurel }
        return BadgeDocument(title: title(t), holder: organization, issuer: request.site.name, note: ended.map { t(.programmeAwardEndedOn(day: $0)) } ?? since(t),
                             isEnded: ended != nil, accent: colour(scheme.accent), onAccent: colour(scheme.onAccent), accentWords: colour(scheme.text), language: t.language.tag)
    }

    /// The picture with a mark of what it shows: others keep it for minutes, and ask again whether it still is the same.
    func picture(_ request: WebRequest, type: String, draw: @escaping @Sendable (BadgeDocument) throws -> [UInt8]) async throws -> WebResponse {
        let shown = badge(request)
        let said = [shown.title, shown.holder, shown.issuer, shown.note, shown.language, type, String(shown.isEnded), shown.accent.hex, shown.onAccent.hex, shown.accentWords.hex]
        let tag = "\"\(DecisionStore.hash(said.joined(separator: "\u{1}")).prefix(32))\""
        let headers = [
            ("Content-Type", type), ("Cache-Control", "public, max-age=300, must-revalidate"), ("ETag", tag), ("Vary", "Accept-Language"), ("X-Robots-Tag", "noindex"),
            // It is made for other sites' pages.
            ("Cross-Origin-Resource-Policy", "cross-origin"),
        ]
        if let known = request.headers[.ifNoneMatch], known.contains(tag) { return WebResponse(status: 304, headers: headers) }
        return WebResponse(headers: headers, body: .bytes(try await OffPool.run { try draw(shown) }))
    }

    /// Dated, and only of what is held.
    /// - Throws: `AwardRefused.ended`
    func certificate(_ request: WebRequest) throws -> CertificateDocument {
        let t = request.t
        if let ended = award.endedOn, award.hasEnded(on: request.today) { throw AwardRefused.ended(ended) }
        return CertificateDocument(
            title: t(.programmeAwardPaperTitle), preface: t(.programmeAwardPaperPreface), holder: organization, statement: t(.programmeAwardPaperStatement),
            subject: title(t), lines: [programme.resolve(t.language)], issuer: request.site.name,
            facts: [.init(t(.programmeAwardHeldSince), award.heldFrom.map { t.day($0) } ?? t(.programmeAwardBefore(day: award.recordedOn))),
                    .init(t(.programmeAwardPaperDate), t.day(request.today))],
            verifyURL: address(request), verifyCaption: t(.programmeAwardPaperScan),
            accent: .init(hex: Palette(request.site.brands.vendor.accent).light.text.hex) ?? .laurel, language: t.language.tag, createdISO8601: request.now.iso)
    }
}

enum AwardRefused: Refusal {
    case ended(Day)
    var code: String { "programme.awardEnded" }
    var status: Int { 409 }
    var message: Message { switch self { case .ended(let day): .programmeAwardNoCertificate(day: day) } }
}
