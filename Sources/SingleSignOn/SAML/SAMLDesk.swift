import Foundation
import HTML
import Kernel
import People
import SAML
import Web

/// SAML 2.0 on the pages that manage providers.
struct SAMLDesk: ProviderDesk {
    let kind = IdentityProvider.Kind.saml

    /// The boxes of the form, with how they stand in the settings.
    private enum Flag: String, CaseIterable {
        case signsRequests, requiresEncryption, forcesAuthentication, allowsUnsolicited, allowsSHA1
        var label: Message {
            switch self {
            case .signsRequests: .singleSignOnSigns
            case .requiresEncryption: .singleSignOnEncrypted
            case .forcesAuthentication: .singleSignOnForces
            case .allowsUnsolicited: .singleSignOnUnsolicited
            case .allowsSHA1: .singleSignOnSHA1
            }
        }
        var hint: Message {
            switch self {
            case .signsRequests: .singleSignOnSignsHint
            case .requiresEncryption: .singleSignOnEncryptedHint
            case .forcesAuthentication: .singleSignOnForcesHint
            case .allowsUnsolicited: .singleSignOnUnsolicitedHint
            case .allowsSHA1: .singleSignOnSHA1Hint
            }
        }
        func isOn(_ settings: SAMLSettings) -> Bool {
            switch self {
            case .signsRequests: settings.signsRequests
            case .requiresEncryption: settings.requiresEncryption
            case .forcesAuthentication: settings.forcesAuthentication
            case .allowsUnsolicited: settings.allowsUnsolicited
            case .allowsSHA1: settings.allowsSHA1
            }
        }
    }

    func fields(_ view: FormView, isNew: Bool) -> HTML {
        let t = view.t
        // What a new one starts with is right for most; its metadata is asked for next.
        if isNew { return callout(.info, #"<p>\#(t(.singleSignOnNewSAMLText))</p>"#) }
        let formats = SAML.NameIDFormat.all.filter { $0 != SAML.NameIDFormat.transient }.map { Choice($0, t(.singleSignOnFormatName(format: Self.short($0)))) }
        let boxes = Flag.allCases.map { flag -> HTML in checkbox(flag.rawValue, label: t(flag.label), isOn: view.values.contains(flag.rawValue), hint: t(flag.hint)) }
        return """
            \(selectField(view.field("nameIDFormat", .singleSignOnFormat, hint: .singleSignOnFormatHint), formats))
            \(boxes)
            \(textField(view.field("skewMinutes", .singleSignOnSkew, hint: .singleSignOnSkewHint), kind: .number, suffix: t(.singleSignOnMinutes)))
            """
    }
    private static func short(_ format: String) -> String { format.split(separator: ":").last.map(String.init) ?? format }

    func values(_ provider: IdentityProvider) -> [(name: String, value: String)] {
        guard let settings = try? provider.settings(as: SAMLSettings.self) else { return [] }
        return [("nameIDFormat", settings.nameIDFormat), ("skewMinutes", String(settings.skewMinutes))]
            + Flag.allCases.filter { $0.isOn(settings) }.map { (name: $0.rawValue, value: "on") }
    }

    func read(_ form: Fields, isNew: Bool) throws -> DeskDraft {
        var settings = SAMLSettings()
        if !isNew {
            let skew = form.filled("skewMinutes").map { Int($0) ?? -1 } ?? settings.skewMinutes
            if !(0...10).contains(skew) { throw Refusals([ProviderRefusal.skew])! }
            settings.skewMinutes = skew
            if let format = form.filled("nameIDFormat"), SAML.NameIDFormat.all.contains(format) { settings.nameIDFormat = format }
            func isTicked(_ flag: Flag) -> Bool { form.contains(flag.rawValue) }
            settings.signsRequests = isTicked(.signsRequests)
            settings.requiresEncryption = isTicked(.requiresEncryption)
            settings.forcesAuthentication = isTicked(.forcesAuthentication)
            settings.allowsUnsolicited = isTicked(.allowsUnsolicited)
            settings.allowsSHA1 = isTicked(.allowsSHA1)
        }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let json = String(decoding: try encoder.encode(settings), as: UTF8.self)
        return DeskDraft(settings: json, secrets: [], summary: json)
    }
    func newSecrets(_ name: String, now: Instant) async throws -> [(purpose: String, secret: String, expiresOn: Day?)] {
        let made = try await SAMLKeys.make(name, now: now)
        return [(SAMLKeys.present, made.secret, made.expiresOn)]
    }

    func facts(_ provider: IdentityProvider, _ request: WebRequest) -> [(name: String, value: HTML)] {
        let t = request.t, ours = SAMLConnection.ours(provider.id, request.site)
        func copied(_ text: String) -> HTML { #"<code class="wraps">\#(text)</code>"# }
        return [
            (t(.singleSignOnOurEntity), copied(ours.entityID)), (t(.singleSignOnConsumer), copied(ours.acs)), (t(.singleSignOnLogoutAddress), copied(ours.slo)),
            (t(.singleSignOnStartAddress), copied(request.site.portalOrigin + SingleSignOnLinks.start(provider.id).address)),
        ]
    }
}
