import Foundation
import HTML
import Kernel
import People
import SAML
import Store
import Web
import XMLSecurity

/// What a SAML provider's page shows besides: what is known of the other side, its certificates, our keys.
struct SAMLFacts: Sendable {
    let source: SAMLSource?
    let certificates: [ProviderCertificates.Line]
    let ring: SAMLKeys.Ring

    static func load(_ provider: IdentityProvider, vendor: VendorID, _ tx: Transaction) throws -> SAMLFacts {
        let body = try ProviderStore.document(provider.id, SAMLSource.documentKind, vendor: vendor, tx)?.body
        return SAMLFacts(source: body.flatMap { try? JSONDecoder().decode(SAMLSource.self, from: Data($0.utf8)) },
                         certificates: try ProviderCertificates.list(provider.id, vendor: vendor, tx), ring: try SAMLKeys.ring(provider.id, vendor: vendor, tx))
    }
}

enum SAMLViews {
    static func cards(_ request: WebRequest, _ provider: IdentityProvider, _ facts: SAMLFacts, mayChange: Bool) -> HTML {
        let t = request.t
        let change: HTML? = mayChange ? linkButton(t(facts.source == nil ? .singleSignOnMetadataGive : .singleSignOnEdit), to: SingleSignOnLinks.theirMetadata(provider.id),
                                                   style: facts.source == nil ? .secondary : .quiet, icon: facts.source == nil ? .add : .edit) : nil
        return card(title: t(.singleSignOnTheirSide), action: change, theirs(request, facts)) + card(title: t(.singleSignOnOurKeys), keys(request, provider, facts.ring, mayChange: mayChange))
    }

    private static func theirs(_ request: WebRequest, _ facts: SAMLFacts) -> HTML {
        let t = request.t
        guard let source = facts.source else { return #"<p class="muted">\#(t(.singleSignOnMetadataNone))</p>"# }
        let metadata = source.metadata
        let pairs: [(name: String, value: HTML)] = [
            (t(.singleSignOnTheirEntity), #"<code class="wraps">\#(metadata.entityID)</code>"#),
            (t(.singleSignOnMetadataFrom), source.url.map { #"<code class="wraps">\#($0)</code>"# } ?? HTML(text: t(.singleSignOnMetadataPasted))),
            (t(.singleSignOnLogoutOffered), HTML(text: t(metadata.logout.isEmpty ? .singleSignOnNo : .singleSignOnYes))),
        ]
        let lines = facts.certificates.map { line -> HTML in
            let day = Zone.utc.day(at: line.endsAt)
            return #"""
                <li class="row"><span class="row-main"><strong>\#(line.certificate.subject.isEmpty ? t(.singleSignOnCertificate) : line.certificate.subject)</strong>\#(state(line.endsAt, request))<small class="muted">\#(t(.singleSignOnCertificateUntil(day: day)))</small>\#(disclosure(t(.singleSignOnFingerprint), #"<code class="wraps">\#(line.fingerprint)</code>"#))</span></li>
                """#
        }
        return "\(HTML.facts(pairs))\(#"<h3>\#(t(.singleSignOnCertificates))</h3><ul class="rows">\#(lines)</ul>"# as HTML)"
    }
    private static func state(_ end: Instant, _ request: WebRequest) -> HTML {
        let t = request.t
        if end <= request.now { return badge(t(.singleSignOnCertificateOver), .danger) }
        if end <= request.now.adding(days: ProviderCertificates.warningDays) { return badge(t(.singleSignOnCertificateSoon), .warning) }
        return HTML()
    }

    private static func keys(_ request: WebRequest, _ provider: IdentityProvider, _ ring: SAMLKeys.Ring, mayChange: Bool) -> HTML {
        let t = request.t
        let all: [(KeyPair?, Message)] = [(ring.present, .singleSignOnKeyPresent), (ring.next, .singleSignOnKeyNext), (ring.former, .singleSignOnKeyFormer)]
        let lines = all.compactMap { pair, state -> HTML? in
            guard let pair else { return nil }
            let day = Zone.utc.day(at: Instant(milliseconds: pair.certificate.notAfter * 1000))
            return #"""
                <li class="row"><span class="row-main"><strong>\#(t(state))</strong><small class="muted">\#(t(.singleSignOnCertificateUntil(day: day)))</small>\#(disclosure(t(.singleSignOnFingerprint), #"<code class="wraps">\#(SAMLWords.fingerprint(pair.certificate))</code>"#))</span></li>
                """#
        }
        func step(_ step: SAMLKeys.Step, _ style: ButtonStyle) -> HTML {
            postButton(t(.singleSignOnKeyStep(step: step.rawValue)), to: SingleSignOnLinks.ourKeys(provider.id), tokens: request.tokens, fields: [("step", step.rawValue)], style: style)
        }
        let steps: HTML = !mayChange ? HTML() : ring.next != nil ? step(.change, .secondary) : ring.former != nil ? step(.retire, .secondary) : step(.prepare, .secondary)
        let hint: Message = ring.next != nil ? .singleSignOnKeyNextText : ring.former != nil ? .singleSignOnKeyFormerText : .singleSignOnKeyPresentText
        return #"<ul class="rows">\#(lines)</ul><p class="muted">\#(t(hint))</p>\#(buttonRow(linkButton(t(.singleSignOnOurMetadata), to: SingleSignOnLinks.metadata(provider.id), style: .secondary, icon: .download), steps))"#
    }
}
