// Made by tools/strings.py from Sources/SignIn/Strings. Edit those and run it again.
package import HTML
package import Kernel

/// The words of SignIn in English and German.
package enum SignInStrings {
    package static let table = StringTable(name: "SignIn", keys: keys, english: english, german: german)

    private static let keys = ##"""
        signInTitle
        signInLead
        signInEmail
        signInPassword
        signInButton
        signInForgotten
        signInHelp
        signInRefused
        signInWait
        signInSignedOut
        signInOutTitle
        signInOutText
        signInOutButton
        signInForgotTitle
        signInForgotLead
        signInForgotButton
        signInForgotDoneTitle
        signInForgotDoneText
        signInBack
        signInResetTitle
        signInResetLead
        signInResetButton
        signInLinkGoneTitle
        signInLinkGoneText
        signInLinkGoneInvitation
        signInInvitationTitle
        signInInvitationLead
        signInInvitationKnownLead
        signInInvitationName
        signInInvitationPassword
        signInInvitationPasswordKnown
        signInInvitationButton
        signInInvitationDecline
        signInInvitationDeclined
        signInInvitationWelcome
        signInPasswordHint
        signInPasswordShort
        signInPasswordLong
        signInPasswordCommon
        signInPasswordPersonal
        signInPasswordWrong
        signInMyPasswordTitle
        signInMyPasswordCurrent
        signInMyPasswordNew
        signInMyPasswordSave
        signInMyPasswordSaved
        signInSessions
        signInSessionsLead
        signInSessionHere
        signInSessionSeen
        signInSessionSince
        signInSessionEnd
        signInSessionEnded
        signInSessionsEndAll
        signInSessionsEndedAll
        signInDeviceUnknown
        signInDeviceOn
        signInMailResetSubject
        signInMailResetText
        signInMailResetButton
        signInMailResetUntil
        signInSecurityTitle
        signInSecurityLead
        signInSecurityOpen
        """##
    private static let english = ##"""
        Sign in
        Welcome to {site}
        Work e-mail
        Password
        Sign in
        Forgot your password?
        No account yet? The administrator of your organization can invite you.
        E-mail and password don''t match an account here.
        Too many tries. Wait {minutes, plural, one {a minute} other {# minutes}}, or reset your password.
        You are signed out.
        Sign out?
        Your work is saved.
        Sign out
        Reset your password
        Tell us your e-mail and we send you a link that works for one hour.
        Send the link
        Look into your mailbox
        If {email} has an account here, a link is on its way. It works for one hour.
        Back to sign-in
        Choose a new password
        Then you are signed in, and every other device is signed out.
        Save and sign in
        This link no longer works
        It was used before, has expired, or was replaced by a newer one. Ask for a new one.
        Ask whoever invited you to send it again, or sign in if you have done this before.
        Join {organization}
        {site} invites you. Choose a password and you are in.
        You have an account at {site}. Sign in with its password to join.
        Your name
        New password
        Your password
        Join
        No, thank you
        You have declined. Nothing was changed.
        Welcome, {name}
        At least 10 characters. A short sentence is best.
        Use at least {count, number} characters.
        Use at most {count, number} characters.
        This password is among the first that attackers try. Choose another.
        Your password must not contain your name or e-mail.
        This is not your current password.
        Password
        Current password
        New password
        Change password
        Password changed. Your other devices are signed out.
        Where you are signed in
        Sign out whatever you don''t recognize.
        This device
        Last used {when}
        Signed in on {at, time}
        Sign out
        That device is signed out.
        Sign out all other devices
        {count, plural, =0 {No other device was signed in.} one {One other device is signed out.} other {# other devices are signed out.}}
        Unknown device
        {browser} on {system}
        {site}: choose a new password
        Somebody, probably you, asked for a new password.
        Choose a new password
        The link works for one hour and once. If it was not you, ignore it; your password stays as it is.
        Sign-in and security
        Your password, your devices, and where you are signed in.
        Manage
        """##
    private static let german = ##"""
        Anmelden
        Willkommen bei {site}
        Geschäftliche E-Mail
        Passwort
        Anmelden
        Passwort vergessen?
        Noch kein Konto? Die Administration Ihrer Organisation kann Sie einladen.
        E-Mail und Passwort passen zu keinem Konto.
        Zu viele Versuche. Warten Sie {minutes, plural, one {eine Minute} other {# Minuten}} oder setzen Sie Ihr Passwort zurück.
        Sie sind abgemeldet.
        Abmelden?
        Ihre Arbeit ist gespeichert.
        Abmelden
        Passwort zurücksetzen
        Nennen Sie Ihre E-Mail und wir senden Ihnen einen Link, der eine Stunde gilt.
        Link senden
        Sehen Sie in Ihr Postfach
        Wenn zu {email} ein Konto gehört, ist ein Link unterwegs. Er gilt eine Stunde.
        Zurück zur Anmeldung
        Neues Passwort wählen
        Danach sind Sie angemeldet, und alle anderen Geräte sind abgemeldet.
        Speichern und anmelden
        Dieser Link gilt nicht mehr
        Er wurde schon benutzt, ist abgelaufen oder durch einen neueren ersetzt. Fordern Sie einen neuen an.
        Bitten Sie um eine neue Einladung, oder melden Sie sich an, wenn Sie das schon erledigt haben.
        {organization} beitreten
        {site} lädt Sie ein. Wählen Sie ein Passwort, dann geht es los.
        Sie haben ein Konto bei {site}. Melden Sie sich mit dessen Passwort an, um beizutreten.
        Ihr Name
        Neues Passwort
        Ihr Passwort
        Beitreten
        Nein, danke
        Sie haben abgelehnt. Nichts wurde geändert.
        Willkommen, {name}
        Mindestens 10 Zeichen. Am besten ein kurzer Satz.
        Verwenden Sie mindestens {count, number} Zeichen.
        Verwenden Sie höchstens {count, number} Zeichen.
        Dieses Passwort gehört zu den ersten, die Angreifer versuchen. Wählen Sie ein anderes.
        Ihr Passwort darf Ihren Namen oder Ihre E-Mail nicht enthalten.
        Das ist nicht Ihr jetziges Passwort.
        Passwort
        Jetziges Passwort
        Neues Passwort
        Passwort ändern
        Passwort geändert. Ihre anderen Geräte sind abgemeldet.
        Wo Sie angemeldet sind
        Melden Sie ab, was Sie nicht kennen.
        Dieses Gerät
        Zuletzt benutzt {when}
        Angemeldet am {at, time}
        Abmelden
        Dieses Gerät ist abgemeldet.
        Alle anderen Geräte abmelden
        {count, plural, =0 {Kein anderes Gerät war angemeldet.} one {Ein anderes Gerät ist abgemeldet.} other {# andere Geräte sind abgemeldet.}}
        Unbekanntes Gerät
        {browser} auf {system}
        {site}: neues Passwort wählen
        Jemand, wahrscheinlich Sie, hat ein neues Passwort angefordert.
        Neues Passwort wählen
        Der Link gilt eine Stunde und einmal. Waren Sie es nicht, ignorieren Sie ihn; Ihr Passwort bleibt, wie es ist.
        Anmeldung und Sicherheit
        Ihr Passwort, Ihre Geräte und wo Sie angemeldet sind.
        Verwalten
        """##
}

package extension Message {
    /// Sign in
    static var signInTitle: Message { Message(SignInStrings.table, 0, "signInTitle") }
    /// Welcome to {site}
    static func signInLead(site: String) -> Message { Message(SignInStrings.table, 1, "signInLead", [.text(site)]) }
    /// Work e-mail
    static var signInEmail: Message { Message(SignInStrings.table, 2, "signInEmail") }
    /// Password
    static var signInPassword: Message { Message(SignInStrings.table, 3, "signInPassword") }
    /// Sign in
    static var signInButton: Message { Message(SignInStrings.table, 4, "signInButton") }
    /// Forgot your password?
    static var signInForgotten: Message { Message(SignInStrings.table, 5, "signInForgotten") }
    /// No account yet? The administrator of your organization can invite you.
    static var signInHelp: Message { Message(SignInStrings.table, 6, "signInHelp") }
    /// E-mail and password don''t match an account here.
    static var signInRefused: Message { Message(SignInStrings.table, 7, "signInRefused") }
    /// Too many tries. Wait {minutes, plural, one {a minute} other {# minutes}}, or reset your password.
    static func signInWait(minutes: Int) -> Message { Message(SignInStrings.table, 8, "signInWait", [.number(minutes)]) }
    /// You are signed out.
    static var signInSignedOut: Message { Message(SignInStrings.table, 9, "signInSignedOut") }
    /// Sign out?
    static var signInOutTitle: Message { Message(SignInStrings.table, 10, "signInOutTitle") }
    /// Your work is saved.
    static var signInOutText: Message { Message(SignInStrings.table, 11, "signInOutText") }
    /// Sign out
    static var signInOutButton: Message { Message(SignInStrings.table, 12, "signInOutButton") }
    /// Reset your password
    static var signInForgotTitle: Message { Message(SignInStrings.table, 13, "signInForgotTitle") }
    /// Tell us your e-mail and we send you a link that works for one hour.
    static var signInForgotLead: Message { Message(SignInStrings.table, 14, "signInForgotLead") }
    /// Send the link
    static var signInForgotButton: Message { Message(SignInStrings.table, 15, "signInForgotButton") }
    /// Look into your mailbox
    static var signInForgotDoneTitle: Message { Message(SignInStrings.table, 16, "signInForgotDoneTitle") }
    /// If {email} has an account here, a link is on its way. It works for one hour.
    static func signInForgotDoneText(email: String) -> Message { Message(SignInStrings.table, 17, "signInForgotDoneText", [.text(email)]) }
    /// Back to sign-in
    static var signInBack: Message { Message(SignInStrings.table, 18, "signInBack") }
    /// Choose a new password
    static var signInResetTitle: Message { Message(SignInStrings.table, 19, "signInResetTitle") }
    /// Then you are signed in, and every other device is signed out.
    static var signInResetLead: Message { Message(SignInStrings.table, 20, "signInResetLead") }
    /// Save and sign in
    static var signInResetButton: Message { Message(SignInStrings.table, 21, "signInResetButton") }
    /// This link no longer works
    static var signInLinkGoneTitle: Message { Message(SignInStrings.table, 22, "signInLinkGoneTitle") }
    /// It was used before, has expired, or was replaced by a newer one. Ask for a new one.
    static var signInLinkGoneText: Message { Message(SignInStrings.table, 23, "signInLinkGoneText") }
    /// Ask whoever invited you to send it again, or sign in if you have done this before.
    static var signInLinkGoneInvitation: Message { Message(SignInStrings.table, 24, "signInLinkGoneInvitation") }
    /// Join {organization}
    static func signInInvitationTitle(organization: String) -> Message { Message(SignInStrings.table, 25, "signInInvitationTitle", [.text(organization)]) }
    /// {site} invites you. Choose a password and you are in.
    static func signInInvitationLead(site: String) -> Message { Message(SignInStrings.table, 26, "signInInvitationLead", [.text(site)]) }
    /// You have an account at {site}. Sign in with its password to join.
    static func signInInvitationKnownLead(site: String) -> Message { Message(SignInStrings.table, 27, "signInInvitationKnownLead", [.text(site)]) }
    /// Your name
    static var signInInvitationName: Message { Message(SignInStrings.table, 28, "signInInvitationName") }
    /// New password
    static var signInInvitationPassword: Message { Message(SignInStrings.table, 29, "signInInvitationPassword") }
    /// Your password
    static var signInInvitationPasswordKnown: Message { Message(SignInStrings.table, 30, "signInInvitationPasswordKnown") }
    /// Join
    static var signInInvitationButton: Message { Message(SignInStrings.table, 31, "signInInvitationButton") }
    /// No, thank you
    static var signInInvitationDecline: Message { Message(SignInStrings.table, 32, "signInInvitationDecline") }
    /// You have declined. Nothing was changed.
    static var signInInvitationDeclined: Message { Message(SignInStrings.table, 33, "signInInvitationDeclined") }
    /// Welcome, {name}
    static func signInInvitationWelcome(name: String) -> Message { Message(SignInStrings.table, 34, "signInInvitationWelcome", [.text(name)]) }
    /// At least 10 characters. A short sentence is best.
    static var signInPasswordHint: Message { Message(SignInStrings.table, 35, "signInPasswordHint") }
    /// Use at least {count, number} characters.
    static func signInPasswordShort(count: Int) -> Message { Message(SignInStrings.table, 36, "signInPasswordShort", [.number(count)]) }
    /// Use at most {count, number} characters.
    static func signInPasswordLong(count: Int) -> Message { Message(SignInStrings.table, 37, "signInPasswordLong", [.number(count)]) }
    /// This password is among the first that attackers try. Choose another.
    static var signInPasswordCommon: Message { Message(SignInStrings.table, 38, "signInPasswordCommon") }
    /// Your password must not contain your name or e-mail.
    static var signInPasswordPersonal: Message { Message(SignInStrings.table, 39, "signInPasswordPersonal") }
    /// This is not your current password.
    static var signInPasswordWrong: Message { Message(SignInStrings.table, 40, "signInPasswordWrong") }
    /// Password
    static var signInMyPasswordTitle: Message { Message(SignInStrings.table, 41, "signInMyPasswordTitle") }
    /// Current password
    static var signInMyPasswordCurrent: Message { Message(SignInStrings.table, 42, "signInMyPasswordCurrent") }
    /// New password
    static var signInMyPasswordNew: Message { Message(SignInStrings.table, 43, "signInMyPasswordNew") }
    /// Change password
    static var signInMyPasswordSave: Message { Message(SignInStrings.table, 44, "signInMyPasswordSave") }
    /// Password changed. Your other devices are signed out.
    static var signInMyPasswordSaved: Message { Message(SignInStrings.table, 45, "signInMyPasswordSaved") }
    /// Where you are signed in
    static var signInSessions: Message { Message(SignInStrings.table, 46, "signInSessions") }
    /// Sign out whatever you don''t recognize.
    static var signInSessionsLead: Message { Message(SignInStrings.table, 47, "signInSessionsLead") }
    /// This device
    static var signInSessionHere: Message { Message(SignInStrings.table, 48, "signInSessionHere") }
    /// Last used {when}
    static func signInSessionSeen(when: String) -> Message { Message(SignInStrings.table, 49, "signInSessionSeen", [.text(when)]) }
    /// Signed in on {at, time}
    static func signInSessionSince(at: Instant) -> Message { Message(SignInStrings.table, 50, "signInSessionSince", [.instant(at)]) }
    /// Sign out
    static var signInSessionEnd: Message { Message(SignInStrings.table, 51, "signInSessionEnd") }
    /// That device is signed out.
    static var signInSessionEnded: Message { Message(SignInStrings.table, 52, "signInSessionEnded") }
    /// Sign out all other devices
    static var signInSessionsEndAll: Message { Message(SignInStrings.table, 53, "signInSessionsEndAll") }
    /// {count, plural, =0 {No other device was signed in.} one {One other device is signed out.} other {# other de...
    static func signInSessionsEndedAll(count: Int) -> Message { Message(SignInStrings.table, 54, "signInSessionsEndedAll", [.number(count)]) }
    /// Unknown device
    static var signInDeviceUnknown: Message { Message(SignInStrings.table, 55, "signInDeviceUnknown") }
    /// {browser} on {system}
    static func signInDeviceOn(browser: String, system: String) -> Message { Message(SignInStrings.table, 56, "signInDeviceOn", [.text(browser), .text(system)]) }
    /// {site}: choose a new password
    static func signInMailResetSubject(site: String) -> Message { Message(SignInStrings.table, 57, "signInMailResetSubject", [.text(site)]) }
    /// Somebody, probably you, asked for a new password.
    static var signInMailResetText: Message { Message(SignInStrings.table, 58, "signInMailResetText") }
    /// Choose a new password
    static var signInMailResetButton: Message { Message(SignInStrings.table, 59, "signInMailResetButton") }
    /// The link works for one hour and once. If it was not you, ignore it; your password stays as it is.
    static var signInMailResetUntil: Message { Message(SignInStrings.table, 60, "signInMailResetUntil") }
    /// Sign-in and security
    static var signInSecurityTitle: Message { Message(SignInStrings.table, 61, "signInSecurityTitle") }
    /// Your password, your devices, and where you are signed in.
    static var signInSecurityLead: Message { Message(SignInStrings.table, 62, "signInSecurityLead") }
    /// Manage
    static var signInSecurityOpen: Message { Message(SignInStrings.table, 63, "signInSecurityOpen") }
}
