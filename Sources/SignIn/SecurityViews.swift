import HTML
import Kernel
import People
import Web
import WebAuthn

struct SecurityModel: Sendable {
    let sessions: [SessionLine]
    let currentSession: String
    let hasPassword: Bool
    let passkeys: [Passkey]
    let app: AuthenticatorApp?
    let recoveryCodes: Int
    let devices: [KnownDevice]
    let policy: SignInPolicy
}

/// The page of how one signs in.
enum SecurityViews {
    static func page(_ request: WebRequest, _ model: SecurityModel, _ errors: FormErrors) -> Page {
        let t = request.t
        let body: HTML = """
            \(pageHeader(t(.signInSecurityTitle), crumbs: [Crumb(t(.peopleMeTitle), PeopleLinks.me)], lead: t(.signInSecurityLead)))
            \(columns(main: passkeys(request, model) + secondStep(request, model) + password(request, model, errors), aside: sessions(request, model) + devices(request, model)))
            """
        return Page(title: t(.signInSecurityTitle), frame: .learner(current: "me"), body: body)
    }

    /// The row on one's own account that leads here.
    static func row(_ request: WebRequest) -> HTML {
        let t = request.t
        return card(title: t(.signInSecurityTitle), """
            <p class="muted">\(t(.signInSecurityLead))</p>\(buttonRow(linkButton(t(.signInSecurityOpen), to: SignInLinks.security, icon: .key)))
            """)
    }

    // MARK: passkeys

    private static func passkeys(_ request: WebRequest, _ model: SecurityModel) -> HTML {
        let t = request.t, tokens = FormTokens(csrf: request.tokens.csrf, once: nil)
        let lines = model.passkeys.map { passkey -> HTML in
            let used: HTML = passkey.lastUsedAt.map { at -> HTML in moment(t(.signInSessionSeen(when: t.ago(at, now: request.now))), machine: at.iso, exact: t.moment(at)) }
                ?? HTML(text: t(.signInPasskeyUnused))
            let synced = HTML(text: t(passkey.isBackedUp ? .signInPasskeySynced : .signInPasskeyBound))
            let suspect: HTML? = passkey.suspectAt == nil ? nil : badge(t(.signInPasskeySuspect), .warning)
            let rename = disclosure(t(.signInPasskeyRename), form(to: SignInLinks.renamePasskey(passkey.id), tokens: tokens, """
                \(textField(Field("name", label: t(.signInPasskeyName), value: passkey.name, isRequired: true, id: "field-name-" + passkey.id), maximumLength: 80))
                \(formActions(button(t(.signInPasskeyRename), style: .secondary)))
                """))
            let remove = postButton(t(.signInPasskeyRemove), to: SignInLinks.removePasskey(passkey.id), tokens: tokens, style: .quiet, confirm: t(.signInPasskeyRemoveAsk(name: passkey.name)))
            return #"""
            <li class="row">\#(icon(.key))<span class="row-main"><strong>\#(passkey.name)</strong>\#(suspect)<small class="muted">\#(synced)</small><small class="muted">\#(used)</small>\#(rename)</span>\#(remove)</li>
            """#
        }
        let list: HTML = lines.isEmpty ? #"<p class="muted">\#(t(.signInPasskeyText))</p>"# : #"<ul class="rows">\#(lines)</ul>"#
        let add: HTML = WebAuthn.RelyingParty(request) == nil ? #"<p class="muted">\#(t(.signInPasskeyElsewhere(address: request.site.portalOrigin)))</p>"#
            : buttonRow(linkButton(t(.signInPasskeyAdd), to: SignInLinks.newPasskey, style: lines.isEmpty ? .primary : .secondary, icon: .add))
        return card(title: t(.signInPasskeyTitle), "\(list)\(add)")
    }
    static func newPasskey(_ request: WebRequest, _ errors: FormErrors) -> Page {
        let t = request.t
        return inner(request, t(.signInPasskeyAdd), t(.signInPasskeyText), card("""
            \(errors.summary(t))\(PasskeyViews.make(request, to: SignInLinks.passkeys, options: PasskeyViews.creationOptions, name: PasskeyViews.suggestedName(request)))
            <p class="muted" data-no-passkey>\(t(.signInPasskeyUnable))</p>
            """))
    }
    private static func inner(_ request: WebRequest, _ title: String, _ lead: String, _ body: HTML) -> Page {
        let t = request.t
        let crumbs = [Crumb(t(.peopleMeTitle), PeopleLinks.me), Crumb(t(.signInSecurityTitle), SignInLinks.security)]
        return Page(title: title, frame: .learner(current: "me"), body: #"<div class="narrow">\#(pageHeader(title, crumbs: crumbs, lead: lead))\#(body)</div>"#)
    }

    // MARK: the second step

    private static func secondStep(_ request: WebRequest, _ model: SecurityModel) -> HTML {
        let t = request.t, tokens = FormTokens(csrf: request.tokens.csrf, once: nil)
        let app: HTML
        if let known = model.app {
            let since = known.lastUsedAt.map { t(.signInSessionSeen(when: t.ago($0, now: request.now))) } ?? t(.signInAppSince(at: known.confirmedAt))
            app = #"""
            <li class="row">\#(icon(.phone))<span class="row-main"><strong>\#(t(.signInAppTitle))</strong><small class="muted">\#(since)</small><a href="\#(SignInLinks.app)">\#(t(.signInAppReplace))</a></span>\#(postButton(t(.signInPasskeyRemove), to: SignInLinks.removeApp, tokens: tokens, style: .quiet, confirm: t(.signInAppRemoveAsk)))</li>
            """#
        } else {
            app = #"""
            <li class="row">\#(icon(.phone))<span class="row-main"><strong>\#(t(.signInAppTitle))</strong><small class="muted">\#(t(.signInAppText))</small></span>\#(linkButton(t(.signInAppSetUp), to: SignInLinks.app))</li>
            """#
        }
        let hasAny = model.app != nil || !model.passkeys.isEmpty
        let codes: HTML? = hasAny || model.recoveryCodes > 0 ? #"""
            <li class="row">\#(icon(.document))<span class="row-main"><strong>\#(t(.signInCodesTitle))</strong><small class="muted">\#(t(.signInCodesLeft(count: model.recoveryCodes)))</small></span>\#(linkButton(t(.signInCodesNew), to: SignInLinks.recoveryCodes))</li>
            """# : nil
        return card(title: t(.signInSecondCard), #"<p class="muted">\#(t(.signInSecondCardText))</p><ul class="rows">\#(app)\#(codes)</ul>"#)
    }
    static func app(_ request: WebRequest, secret: [UInt8], account: String, _ errors: FormErrors) -> Page {
        let t = request.t
        return inner(request, t(.signInAppSetUpTitle), t(.signInAppText), card("""
            \(errors.summary(t))\(SecondStepViews.appForm(request, secret: secret, account: account, to: SignInLinks.app, errors, style: .primary))
            """))
    }
    static func offerCodes(_ request: WebRequest, left: Int, next: Link?) -> Page {
        let t = request.t
        let make = form(to: SignInLinks.recoveryCodes, tokens: request.tokens, "\(next.map { hiddenField("next", $0.address) })\(formActions(button(t(.signInCodesMake))))")
        let note: HTML? = left > 0 ? callout(.info, HTML(text: t(.signInCodesReplace(count: left)))) : nil
        return inner(request, t(.signInCodesTitle), t(.signInCodesText), card("""
            \(note)\(make)<p><a href="\(next ?? SignInLinks.security)">\(t(.signInCodesLater))</a></p>
            """))
    }
    static func codes(_ request: WebRequest, _ codes: [String], next: Link?) -> Page {
        let t = request.t
        let list = codes.map { #"<li><code>\#($0)</code></li>"# as HTML }
        let file = form(to: SignInLinks.recoveryFile, tokens: FormTokens(csrf: request.tokens.csrf, once: nil), """
            \(codes.map { hiddenField("code", $0) })\(formActions(button(t(.signInCodesDownload), style: .secondary, icon: .download)))
            """)
        return inner(request, t(.signInCodesShown), t(.signInCodesShownText), card(#"""
            <ol class="recovery-codes">\#(list)</ol>\#(file)\#(buttonRow(linkButton(t(.signInCodesDone), to: next ?? SignInLinks.security, style: .primary)))
            """#))
    }

    // MARK: password

    private static func password(_ request: WebRequest, _ model: SecurityModel, _ errors: FormErrors) -> HTML {
        let t = request.t, view = FormView(Fields(), errors, t)
        let current: HTML? = model.hasPassword ? view.secret("current", .signInMyPasswordCurrent, autocomplete: "current-password") : nil
        let fields: HTML = #"""
            \#(view.summary)<input type="hidden" name="username" value="\#(request.authority.viewer?.email ?? "")" autocomplete="username">\#(current)\#(view.secret("password", .signInMyPasswordNew, hint: .signInPasswordHint, autocomplete: "new-password"))
            \#(formActions(button(t(model.hasPassword ? .signInMyPasswordSave : .signInMyPasswordFirst), style: .secondary)))
            """#
        let lead: HTML? = model.hasPassword ? nil : #"<p class="muted">\#(t(.signInMyPasswordNone))</p>"#
        return card(title: t(.signInMyPasswordTitle), "\(lead)\(form(to: model.hasPassword ? PeopleLinks.myPassword : SignInLinks.firstPassword, tokens: request.tokens, fields))")
    }

    // MARK: sessions and devices

    private static func sessions(_ request: WebRequest, _ model: SecurityModel) -> HTML {
        let t = request.t, tokens = request.tokens
        let lines = model.sessions.map { session -> HTML in
            let isHere = session.id == model.currentSession
            let end: HTML = isHere ? badge(t(.signInSessionHere), .success)
                : postButton(t(.signInSessionEnd), to: PeopleLinks.endSession(session.id), tokens: FormTokens(csrf: tokens.csrf, once: nil), style: .quiet)
            let seen = moment(t(.signInSessionSeen(when: t.ago(session.lastSeenAt, now: request.now))), machine: session.lastSeenAt.iso, exact: t.moment(session.lastSeenAt))
            let since: HTML? = session.isActing ? HTML(text: t(.signInSessionActing)) : session.method.map { HTML(text: t(.signInSessionBy(at: session.createdAt, method: $0, second: session.second ?? "none"))) }
            return #"<li class="row"><span class="row-main"><strong>\#(Device.words(session.userAgent, t))</strong><small class="muted">\#(seen)</small><small class="muted">\#(since)</small></span>\#(end)</li>"#
        }
        let others: HTML? = model.sessions.count > 1
            ? postButton(t(.signInSessionsEndAll), to: PeopleLinks.endOtherSessions, tokens: tokens, style: .secondary, icon: .signOut) : nil
        return card(title: t(.signInSessions), #"<p class="muted">\#(t(.signInSessionsLead))</p><ul class="rows">\#(lines)</ul>\#(others)"#)
    }
    private static func devices(_ request: WebRequest, _ model: SecurityModel) -> HTML {
        guard !model.devices.isEmpty else { return HTML() }
        let t = request.t, tokens = FormTokens(csrf: request.tokens.csrf, once: nil)
        let lines = model.devices.map { device -> HTML in
            let until = device.trustedAt.map { t(.signInDeviceUntil(at: $0.adding(days: model.policy.rememberDays))) } ?? ""
            return #"""
            <li class="row"><span class="row-main"><strong>\#(Device.words(device.userAgent, t))</strong><small class="muted">\#(until)</small></span>\#(postButton(t(.signInDeviceForget), to: SignInLinks.forgetDevice(device.id), tokens: tokens, style: .quiet))</li>
            """#
        }
        let all: HTML? = lines.count > 1 ? postButton(t(.signInDevicesForget), to: SignInLinks.forgetDevices, tokens: tokens) : nil
        return card(title: t(.signInDevices), #"<p class="muted">\#(t(.signInDevicesText))</p><ul class="rows">\#(lines)</ul>\#(all)"#)
    }
}
