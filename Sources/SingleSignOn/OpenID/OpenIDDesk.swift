import Foundation
import HTML
import Kernel
import People
import Web

/// OpenID Connect on the pages that manage providers.
struct OpenIDDesk: ProviderDesk {
    let kind = IdentityProvider.Kind.oidc

    func fields(_ view: FormView, isNew: Bool) -> HTML {
        let t = view.t
        let ways = OpenIDSettings.Authentication.allCases.map { Choice($0.rawValue, t(.singleSignOnAuthentication(way: $0.rawValue))) }
        let secret: HTML = isNew ? fieldRow(
            textField(view.field("secret", .singleSignOnSecret, hint: .singleSignOnSecretHint, autocomplete: "off"), kind: .password),
            textField(view.field("secretDay", .singleSignOnSecretDay, hint: .singleSignOnSecretDayHint), kind: .date)) : HTML()
        return """
            \(textField(view.field("issuer", .singleSignOnIssuer, hint: .singleSignOnIssuerHint, required: true), kind: .url, maximumLength: 500))
            \(fieldRow(textField(view.field("clientID", .singleSignOnClient, required: true, autocomplete: "off"), maximumLength: 300),
                       selectField(view.field("authentication", .singleSignOnAuthenticationLabel), ways)))
            \(secret)
            \(disclosure(t(.singleSignOnMore), isOpen: !view.errors.isEmpty, """
                \(textField(view.field("scopes", .singleSignOnScopes, hint: .singleSignOnScopesHint), maximumLength: 500))
                \(textField(view.field("skewMinutes", .singleSignOnSkew, hint: .singleSignOnSkewHint), kind: .number, suffix: t(.singleSignOnMinutes)))
                \(checkbox("asksUserInfo", label: t(.singleSignOnUserInfo), isOn: view.values.contains("asksUserInfo"), hint: t(.singleSignOnUserInfoHint)))
                """))
            """
    }

    func values(_ provider: IdentityProvider) -> [(name: String, value: String)] {
        guard let settings = try? provider.settings(as: OpenIDSettings.self) else { return [] }
        return [("issuer", settings.issuer), ("clientID", settings.clientID), ("authentication", settings.authentication.rawValue),
                ("scopes", settings.scopes), ("skewMinutes", String(settings.skewMinutes))] + (settings.asksUserInfo ? [("asksUserInfo", "on")] : [])
    }

    func read(_ form: Fields, isNew: Bool) throws -> DeskDraft {
        var refusals: [any Refusal] = []
        var issuer = form.text("issuer")
        // What people paste is mostly the address of the document itself.
        if let range = issuer.range(of: "/.well-known/openid-configuration") { issuer = String(issuer[..<range.lowerBound]) }
        if !OpenIDSettings.isIssuer(issuer) { refusals.append(ProviderRefusal.issuer) }
        let clientID = form.text("clientID")
        if clientID.isEmpty || clientID.utf8.count > 300 { refusals.append(ProviderRefusal.clientID) }
        let authentication = OpenIDSettings.Authentication(rawValue: form.text("authentication")) ?? .basic
        let skew = form.filled("skewMinutes").map { Int($0) ?? -1 } ?? 2
        if !(0...10).contains(skew) { refusals.append(ProviderRefusal.skew) }
        let secret = form.raw("secret") ?? "", day = form.filled("secretDay").flatMap { Day(iso: $0) }
        if form.filled("secretDay") != nil, day == nil { refusals.append(ProviderRefusal.secretDay) }
        if isNew, authentication != .privateKey, secret.isEmpty || secret.utf8.count > 2000 { refusals.append(ProviderRefusal.secret) }
        if let refusals = Refusals(refusals) { throw refusals }
        let settings = OpenIDSettings(issuer: issuer, clientID: clientID, authentication: authentication,
                                      scopes: form.filled("scopes") ?? "openid profile email", skewMinutes: skew, asksUserInfo: form.contains("asksUserInfo"))
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let json = String(decoding: try encoder.encode(settings), as: UTF8.self)
        var secrets: [(purpose: String, secret: String, expiresOn: Day?)] = []
        if isNew, !secret.isEmpty { secrets = [("client", secret, day)] }
        return DeskDraft(settings: json, secrets: secrets, summary: json)
    }
    func newSecrets(_ name: String, now: Instant) async throws -> [(purpose: String, secret: String, expiresOn: Day?)] { [("privateKey", ClientKey.make(), nil)] }

    func facts(_ provider: IdentityProvider, _ request: WebRequest) -> [(name: String, value: HTML)] {
        let t = request.t, origin = request.site.portalOrigin
        guard let settings = try? provider.settings(as: OpenIDSettings.self) else { return [] }
        func copied(_ text: String) -> HTML { #"<code class="wraps">\#(text)</code>"# }
        var pairs: [(name: String, value: HTML)] = [
            (t(.singleSignOnIssuer), copied(settings.issuer)), (t(.singleSignOnClient), copied(settings.clientID)),
            (t(.singleSignOnRedirect), copied(origin + SingleSignOnLinks.back(provider.id).address)),
            (t(.singleSignOnBackChannel), copied(origin + SingleSignOnLinks.backChannel(provider.id).address)),
            (t(.singleSignOnAfterLogout), copied(origin + "/sign-in")),
            (t(.singleSignOnStartAddress), copied(origin + SingleSignOnLinks.start(provider.id).address)),
        ]
        if settings.authentication == .privateKey { pairs.append((t(.singleSignOnKeysAddress), copied(origin + SingleSignOnLinks.keys(provider.id).address))) }
        return pairs
    }
}
