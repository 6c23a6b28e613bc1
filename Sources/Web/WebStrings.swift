// Made by tools/strings.py from Sources/Web/Strings. Edit those and run it again.
package import HTML

/// The words of Web in English and German.
package enum WebStrings {
    package static let table = StringTable(name: "Web", keys: keys, english: english, german: german)

    private static let keys = ##"""
        webPoweredBy
        webSkipToContent
        webNavigation
        webMenu
        webClose
        webSignOut
        webAccount
        webShortcuts
        webShortcutSearch
        webShortcutHelp
        webLeaveUnsaved
        webConnectionLost
        webReachBelow
        webReachAll
        webLearn
        webManage
        webFormRefused
        webNotFoundTitle
        webNotFoundText
        webForbiddenTitle
        webForbiddenText
        webFaultTitle
        webFaultText
        webRefusedTitle
        webGoHome
        webFormTooLarge
        webFormUnreadable
        webIdempotencyReused
        webIdempotencyInProgress
        webFormStale
        webUploadTooLarge
        webUploadMissing
        webSignInFirst
        webBodyUnreadable
        webFieldMissing
        webFieldUnknown
        webFieldWrongType
        webTryLater
        webStorageFull
        webBusy
        webPreconditionFailed
        webNoVendorHere
        webOtherHat
        webTryAs
        webProveAgain
        webNotAsSomebodyElse
        webActingAs
        webActingEnd
        """##
    private static let english = ##"""
        Powered by Laurel
        Skip to content
        Main navigation
        Menu
        Close
        Sign out
        Your account
        Keyboard shortcuts
        Search this list
        Show these shortcuts
        You have changes that are not saved. Leave anyway?
        No connection. Your work is kept on this device.
        {name}{count, plural, =0 {} one { and # below} other { and # below}}
        {name}: all organizations
        Learn
        Manage
        Please check these points
        This page is not here
        The link may be old, or the page may belong to somebody else. Nothing is lost.
        You can't open this page
        Your role does not include it. If you need it, ask the administrator of your organization.
        Something went wrong on our side
        Nothing you entered was half-saved. Try again; if it happens again, tell your administrator this number: {request}
        That did not work
        Go to your start page
        This form is larger than we can take.
        We could not read what was sent. Please try again.
        This Idempotency-Key was used before with another request. Use a new key for each new request.
        The first request with this Idempotency-Key has not been answered yet. Ask again in a moment.
        This page was open for too long or in another sign-in. Please send it again.
        This file is too large. The most we can take is {limit}.
        No file was chosen.
        Sign in to go on.
        The body is not the JSON that this call takes.
        {field} is missing.
        {field} is not a field of this call.
        {field} has the wrong type.
        Too many tries. Please wait {minutes, plural, one {a minute} other {# minutes}} and try again.
        The server is out of space. What you sent was not saved; what was saved before is safe.
        The server is busy right now. Please try again in a moment.
        It was changed by somebody else meanwhile. Load it again and repeat your change.
        No vendor lives at this address. On a new deployment the operator makes one: laurel vendor add --help
        You act for {organization} now. If the link belongs to another of your organizations, open it as:
        {organization}
        Prove again who you are, then repeat this.
        You act as somebody else right now. This is something that only they can do themselves.
        You act as {name}. Everything you do is recorded with both names.
        End
        """##
    private static let german = ##"""
        Ein Portal mit Laurel
        Zum Inhalt springen
        Hauptnavigation
        Menü
        Schließen
        Abmelden
        Ihr Konto
        Tastenkürzel
        In dieser Liste suchen
        Diese Tastenkürzel zeigen
        Sie haben ungespeicherte Änderungen. Trotzdem verlassen?
        Keine Verbindung. Ihre Arbeit bleibt auf diesem Gerät erhalten.
        {name}{count, plural, =0 {} one { und # darunter} other { und # darunter}}
        {name}: alle Organisationen
        Lernen
        Verwalten
        Bitte prüfen Sie diese Punkte
        Diese Seite gibt es hier nicht
        Der Link ist vielleicht alt, oder die Seite gehört jemand anderem. Es ist nichts verloren.
        Sie können diese Seite nicht öffnen
        Ihre Rolle umfasst sie nicht. Wenn Sie sie brauchen, fragen Sie die Verwaltung Ihrer Organisation.
        Bei uns ist etwas schiefgegangen
        Nichts wurde halb gespeichert. Versuchen Sie es noch einmal; falls es wieder geschieht, nennen Sie Ihrer Verwaltung diese Nummer: {request}
        Das hat nicht geklappt
        Zur Startseite
        Dieses Formular ist größer, als wir annehmen können.
        Wir konnten das Gesendete nicht lesen. Bitte versuchen Sie es noch einmal.
        Dieser Idempotency-Key wurde schon mit einer anderen Anfrage verwendet. Verwenden Sie für jede neue Anfrage einen neuen Schlüssel.
        Die erste Anfrage mit diesem Idempotency-Key ist noch nicht beantwortet. Fragen Sie gleich noch einmal.
        Diese Seite war zu lange oder in einer anderen Anmeldung offen. Bitte senden Sie sie noch einmal.
        Diese Datei ist zu groß. Wir können höchstens {limit} annehmen.
        Es wurde keine Datei gewählt.
        Melden Sie sich an, um weiterzumachen.
        Der Inhalt ist nicht das JSON, das dieser Aufruf nimmt.
        {field} fehlt.
        {field} ist kein Feld dieses Aufrufs.
        {field} hat den falschen Typ.
        Zu viele Versuche. Bitte warten Sie {minutes, plural, one {eine Minute} other {# Minuten}} und versuchen Sie es noch einmal.
        Der Server hat keinen Platz mehr. Das Gesendete wurde nicht gespeichert; alles zuvor Gespeicherte ist sicher.
        Der Server ist gerade ausgelastet. Bitte versuchen Sie es gleich noch einmal.
        Es wurde inzwischen von jemand anderem geändert. Laden Sie es neu und wiederholen Sie Ihre Änderung.
        Unter dieser Adresse wohnt kein Anbieter. Bei einer neuen Einrichtung legt der Betreiber einen an: laurel vendor add --help
        Sie handeln gerade für {organization}. Gehört der Link zu einer anderen Ihrer Organisationen, öffnen Sie ihn als:
        {organization}
        Bestätigen Sie erneut, wer Sie sind, und wiederholen Sie dies.
        Sie handeln gerade als jemand anderes. Das kann nur die Person selbst tun.
        Sie handeln als {name}. Alles, was Sie tun, wird mit beiden Namen festgehalten.
        Beenden
        """##
}

package extension Message {
    /// Powered by Laurel
    static var webPoweredBy: Message { Message(WebStrings.table, 0, "webPoweredBy") }
    /// Skip to content
    static var webSkipToContent: Message { Message(WebStrings.table, 1, "webSkipToContent") }
    /// Main navigation
    static var webNavigation: Message { Message(WebStrings.table, 2, "webNavigation") }
    /// Menu
    static var webMenu: Message { Message(WebStrings.table, 3, "webMenu") }
    /// Close
    static var webClose: Message { Message(WebStrings.table, 4, "webClose") }
    /// Sign out
    static var webSignOut: Message { Message(WebStrings.table, 5, "webSignOut") }
    /// Your account
    static var webAccount: Message { Message(WebStrings.table, 6, "webAccount") }
    /// Keyboard shortcuts
    static var webShortcuts: Message { Message(WebStrings.table, 7, "webShortcuts") }
    /// Search this list
    static var webShortcutSearch: Message { Message(WebStrings.table, 8, "webShortcutSearch") }
    /// Show these shortcuts
    static var webShortcutHelp: Message { Message(WebStrings.table, 9, "webShortcutHelp") }
    /// You have changes that are not saved. Leave anyway?
    static var webLeaveUnsaved: Message { Message(WebStrings.table, 10, "webLeaveUnsaved") }
    /// No connection. Your work is kept on this device.
    static var webConnectionLost: Message { Message(WebStrings.table, 11, "webConnectionLost") }
    /// {name}{count, plural, =0 {} one { and # below} other { and # below}}
    static func webReachBelow(name: String, count: Int) -> Message { Message(WebStrings.table, 12, "webReachBelow", [.text(name), .number(count)]) }
    /// {name}: all organizations
    static func webReachAll(name: String) -> Message { Message(WebStrings.table, 13, "webReachAll", [.text(name)]) }
    /// Learn
    static var webLearn: Message { Message(WebStrings.table, 14, "webLearn") }
    /// Manage
    static var webManage: Message { Message(WebStrings.table, 15, "webManage") }
    /// Please check these points
    static var webFormRefused: Message { Message(WebStrings.table, 16, "webFormRefused") }
    /// This page is not here
    static var webNotFoundTitle: Message { Message(WebStrings.table, 17, "webNotFoundTitle") }
    /// The link may be old, or the page may belong to somebody else. Nothing is lost.
    static var webNotFoundText: Message { Message(WebStrings.table, 18, "webNotFoundText") }
    /// You can't open this page
    static var webForbiddenTitle: Message { Message(WebStrings.table, 19, "webForbiddenTitle") }
    /// Your role does not include it. If you need it, ask the administrator of your organization.
    static var webForbiddenText: Message { Message(WebStrings.table, 20, "webForbiddenText") }
    /// Something went wrong on our side
    static var webFaultTitle: Message { Message(WebStrings.table, 21, "webFaultTitle") }
    /// Nothing you entered was half-saved. Try again; if it happens again, tell your administrator this number: {r...
    static func webFaultText(request: String) -> Message { Message(WebStrings.table, 22, "webFaultText", [.text(request)]) }
    /// That did not work
    static var webRefusedTitle: Message { Message(WebStrings.table, 23, "webRefusedTitle") }
    /// Go to your start page
    static var webGoHome: Message { Message(WebStrings.table, 24, "webGoHome") }
    /// This form is larger than we can take.
    static var webFormTooLarge: Message { Message(WebStrings.table, 25, "webFormTooLarge") }
    /// We could not read what was sent. Please try again.
    static var webFormUnreadable: Message { Message(WebStrings.table, 26, "webFormUnreadable") }
    /// This Idempotency-Key was used before with another request. Use a new key for each new request.
    static var webIdempotencyReused: Message { Message(WebStrings.table, 27, "webIdempotencyReused") }
    /// The first request with this Idempotency-Key has not been answered yet. Ask again in a moment.
    static var webIdempotencyInProgress: Message { Message(WebStrings.table, 28, "webIdempotencyInProgress") }
    /// This page was open for too long or in another sign-in. Please send it again.
    static var webFormStale: Message { Message(WebStrings.table, 29, "webFormStale") }
    /// This file is too large. The most we can take is {limit}.
    static func webUploadTooLarge(limit: String) -> Message { Message(WebStrings.table, 30, "webUploadTooLarge", [.text(limit)]) }
    /// No file was chosen.
    static var webUploadMissing: Message { Message(WebStrings.table, 31, "webUploadMissing") }
    /// Sign in to go on.
    static var webSignInFirst: Message { Message(WebStrings.table, 32, "webSignInFirst") }
    /// The body is not the JSON that this call takes.
    static var webBodyUnreadable: Message { Message(WebStrings.table, 33, "webBodyUnreadable") }
    /// {field} is missing.
    static func webFieldMissing(field: String) -> Message { Message(WebStrings.table, 34, "webFieldMissing", [.text(field)]) }
    /// {field} is not a field of this call.
    static func webFieldUnknown(field: String) -> Message { Message(WebStrings.table, 35, "webFieldUnknown", [.text(field)]) }
    /// {field} has the wrong type.
    static func webFieldWrongType(field: String) -> Message { Message(WebStrings.table, 36, "webFieldWrongType", [.text(field)]) }
    /// Too many tries. Please wait {minutes, plural, one {a minute} other {# minutes}} and try again.
    static func webTryLater(minutes: Int) -> Message { Message(WebStrings.table, 37, "webTryLater", [.number(minutes)]) }
    /// The server is out of space. What you sent was not saved; what was saved before is safe.
    static var webStorageFull: Message { Message(WebStrings.table, 38, "webStorageFull") }
    /// The server is busy right now. Please try again in a moment.
    static var webBusy: Message { Message(WebStrings.table, 39, "webBusy") }
    /// It was changed by somebody else meanwhile. Load it again and repeat your change.
    static var webPreconditionFailed: Message { Message(WebStrings.table, 40, "webPreconditionFailed") }
    /// No vendor lives at this address. On a new deployment the operator makes one: laurel vendor add --help
    static var webNoVendorHere: Message { Message(WebStrings.table, 41, "webNoVendorHere") }
    /// You act for {organization} now. If the link belongs to another of your organizations, open it as:
    static func webOtherHat(organization: String) -> Message { Message(WebStrings.table, 42, "webOtherHat", [.text(organization)]) }
    /// {organization}
    static func webTryAs(organization: String) -> Message { Message(WebStrings.table, 43, "webTryAs", [.text(organization)]) }
    /// Prove again who you are, then repeat this.
    static var webProveAgain: Message { Message(WebStrings.table, 44, "webProveAgain") }
    /// You act as somebody else right now. This is something that only they can do themselves.
    static var webNotAsSomebodyElse: Message { Message(WebStrings.table, 45, "webNotAsSomebodyElse") }
    /// You act as {name}. Everything you do is recorded with both names.
    static func webActingAs(name: String) -> Message { Message(WebStrings.table, 46, "webActingAs", [.text(name)]) }
    /// End
    static var webActingEnd: Message { Message(WebStrings.table, 47, "webActingEnd") }
}
