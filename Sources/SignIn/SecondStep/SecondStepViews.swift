import Documents
import HTML
import Kernel
import People
import Web
import WebAuthn

/// Pages of the second step, before there is a session.
enum SecondStepViews {
    static func ask(_ request: WebRequest, _ model: SecondStepRoutes.Model, _ errors: FormErrors) -> Page {
        let t = request.t, view = FormView(Fields(), errors, t), means = model.means
        let trust: HTML? = model.policy.rememberDays > 0 ? checkbox("trust", label: t(.signInSecondTrust(days: model.policy.rememberDays)), isOn: false) : nil
        let passkeyShown = means.passkeys > 0 && WebAuthn.RelyingParty(request) != nil
        let passkey: HTML? = passkeyShown
            ? PasskeyViews.use(request, to: SignInLinks.second, options: PasskeyViews.secondOptions, isPrimary: !means.hasApp, means.hasApp ? nil : trust) : nil
        let hint: Message = means.hasApp ? means.recoveryCodes > 0 ? .signInSecondHintBoth : .signInSecondHintApp : .signInSecondHintRecovery
        let code = form(to: SignInLinks.second, tokens: request.tokens, """
            \(textField(view.field("code", .signInSecondCode, hint: hint, required: true, autocomplete: "one-time-code"), maximumLength: 40))
            \(means.hasApp ? trust : nil)\(formActions(button(t(.signInButton), style: means.hasApp || !passkeyShown ? .primary : .secondary)))
            """)
        let ways: HTML = means.hasApp || !passkeyShown ? "\(code)\(passkey)" : "\(passkey)\(disclosure(t(.signInSecondRecovery), isOpen: !errors.isEmpty, code))"
        return SignInViews.frame(t(.signInSecondTitle), t(.signInSecondLead(name: model.person.name)), #"""
            \#(view.summary)\#(ways)<p><a href="\#(PeopleLinks.signIn)">\#(t(.signInSecondOther))</a></p>
            """#)
    }

    static func gone(_ request: WebRequest) -> Page {
        let t = request.t
        return SignInViews.frame(t(.signInRefusedTitle), t(.signInPendingGone), buttonRow(linkButton(t(.signInBack), to: PeopleLinks.signIn, style: .primary)))
    }

    static func setUp(_ request: WebRequest, _ model: SecondStepRoutes.Model, secret: [UInt8], _ errors: FormErrors) -> Page {
        let t = request.t, needsPasskey = model.demand?.strength == .passkey, canPasskey = WebAuthn.RelyingParty(request) != nil
        let lastDay = model.demand.flatMap { request.today <= $0.lastDay ? $0.lastDay : nil }
        let lead = lastDay.map { t(.signInSetUpUntil(site: request.site.name, day: $0)) } ?? t(.signInSetUpMust(site: request.site.name))
        let passkey: HTML? = canPasskey ? section(t(.signInPasskeyTitle), """
            <p class="muted">\(t(.signInPasskeyText))</p>\(PasskeyViews.make(request, to: SignInLinks.setUpPasskey, options: PasskeyViews.setUpOptions, name: PasskeyViews.suggestedName(request)))
            <p class="muted" data-no-passkey>\(t(.signInPasskeyUnable))</p>
            """) : nil
        let app: HTML? = needsPasskey ? nil : section(t(.signInAppTitle), """
            <p class="muted">\(t(.signInAppText))</p>\(appForm(request, secret: secret, account: model.person.email, to: SignInLinks.setUpApp, errors, style: canPasskey ? .secondary : .primary))
            """)
        let later: HTML? = lastDay == nil ? nil : postButton(t(.signInSetUpLater), to: SignInLinks.later, tokens: request.tokens, style: .quiet)
        return SignInViews.frame(t(.signInSetUpTitle), lead, #"<div class="set-up">\#(errors.summary(t))\#(passkey)\#(app)\#(later)</div>"#)
    }

    /// The QR code, the secret to type instead, and the field for the first code.
    static func appForm(_ request: WebRequest, secret: [UInt8], account: String, to link: Link, _ errors: FormErrors, style: ButtonStyle) -> HTML {
        let t = request.t, view = FormView(Fields(), errors, t)
        let address = TOTP.address(secret, issuer: request.site.name, account: account)
        let code: HTML? = (try? QRCode(address)).map { code in
            #"<svg class="qr" viewBox="0 0 \#(code.size + 8) \#(code.size + 8)" role="img" aria-label="\#(t(.signInAppQR))"><path d="\#(code.svgPath)"/></svg>"#
        }
        let letters = Base32.encode(secret)
        let groups = stride(from: 0, to: letters.count, by: 4).map { String(letters.dropFirst($0).prefix(4)) }.joined(separator: " ")
        return form(to: link, tokens: request.tokens, #"""
            \#(code)
            \#(disclosure(t(.signInAppByHand), #"<p class="muted">\#(t(.signInAppByHandText))</p><p><code class="secret">\#(groups)</code></p>"#))
            \#(textField(view.field("code", .signInAppCode, hint: .signInAppCodeHint, required: true, autocomplete: "one-time-code"), kind: .number, maximumLength: 10))
            \#(formActions(button(t(.signInAppConfirm), style: style)))
            """#)
    }
}
