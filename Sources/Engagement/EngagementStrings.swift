// Made by tools/strings.py from Sources/Engagement/Strings. Edit those and run it again.
package import HTML
package import Kernel

/// The words of Engagement in English and German.
package enum EngagementStrings {
    package static let table = StringTable(name: "Engagement", keys: keys, english: english, german: german)

    private static let keys = ##"""
        engagementNotices
        engagementNoticesLead
        engagementNoticesEmptyTitle
        engagementNoticesEmptyText
        engagementMarkAllRead
        engagementMarkedRead
        engagementNew
        engagementOlder
        engagementNewer
        engagementPages
        engagementPageOf
        engagementPreferences
        engagementPreferencesLead
        engagementPreferencesSave
        engagementPreferencesSaved
        engagementAlwaysSent
        engagementQuietHours
        engagementTopicInvited
        engagementTopicInvitedHint
        engagementTopicAssigned
        engagementTopicAssignedHint
        engagementTopicDue
        engagementTopicDueHint
        engagementTopicOverdue
        engagementTopicOverdueHint
        engagementTopicCertified
        engagementTopicCertifiedHint
        engagementTopicExpiring
        engagementTopicExpiringHint
        engagementTopicExpired
        engagementTopicExpiredHint
        engagementAssignedTitle
        engagementAssignedText
        engagementAssignedDueText
        engagementDueSoonTitle
        engagementDueSoonText
        engagementOverdueTitle
        engagementOverdueText
        engagementCertifiedTitle
        engagementCertifiedText
        engagementCertifiedUntilText
        engagementExpiringTitle
        engagementExpiringText
        engagementExpiredTitle
        engagementExpiredText
        engagementStart
        engagementContinue
        engagementSeeCertificate
        engagementRenew
        engagementCertifyAgain
        engagementMailGreeting
        engagementMailWhy
        engagementMailPreferences
        engagementUnsubscribeTitle
        engagementUnsubscribeText
        engagementUnsubscribeButton
        engagementUnsubscribedTitle
        engagementUnsubscribedText
        engagementUnsubscribeStale
        engagementPreferenceUnknown
        engagementNoticesNav
        engagementTopicWork
        engagementTopicWorkHint
        engagementTopicReminded
        engagementTopicRemindedHint
        engagementWorkPassedTitle
        engagementWorkPassedText
        engagementWorkReturnedTitle
        engagementWorkReturnedText
        engagementRemindedTitle
        engagementRemindedText
        engagementRemindedDueText
        engagementSeeComments
        engagementReminded
        engagementTopicStanding
        engagementTopicStandingHint
        engagementStandingTitle
        engagementStandingText
        engagementStandingReview
        engagementStandingSee
        """##
    private static let english = ##"""
        Notices
        {count, plural, =0 {You have seen everything.} one {One notice is new.} other {# notices are new.}}
        Nothing to tell you yet
        When something is assigned to you, falls due or expires, it appears here and in your mail.
        Mark all as read
        All notices are marked as read.
        New
        Older
        Newer
        Pages of notices
        {from, number}–{to, number} of {total, number}
        Mail preferences
        Everything appears under Notices. Here you choose what is sent to {email} as well.
        Save preferences
        Your mail preferences are saved.
        Always sent
        Reminders are sent between 08:00 and 20:00 in your time zone, {zone}.
        Invitations and sign-in
        Without these you could not get in.
        Something is assigned to me
        With the due day and a button to start.
        Something is due in a week
        One reminder, seven days before.
        Something is overdue
        One reminder, the day after.
        I am certified
        With the certificate.
        A certification expires soon
        90, 30 and 7 days before its last day.
        A certification has expired
        You may have lost the right to sell or service something.
        New for you: {title}
        {title} was assigned to you.
        {title} was assigned to you. Please finish it by {due, date}.
        {title} is due on {due, date}
        A week is left to finish {title}. You go on where you stopped.
        {title} was due on {due, date}
        {title} is not finished yet. You go on where you stopped.
        You are certified: {title}
        Congratulations. {title} does not expire.
        Congratulations. {title} counts through {last, date}.
        {title} expires after {last, date}
        {title} counts through {last, date}. Certify again before then and your certification goes on without a gap.
        {title} has expired
        {title} counted through {last, date}. Certify again and the same certification goes on.
        Start now
        Continue
        See your certificate
        Renew now
        Certify again
        Hello {name},
        You get this mail because you learn with {vendor}.
        Choose which mail you get: {address}
        No more mail of this kind?
        You will get no more mail about: {topic}. It still appears under Notices, and you can switch it on again in your preferences.
        Stop this mail
        Done
        You will get no more mail about: {topic}.
        This link is not valid any more. Sign in and choose which mail you get in your preferences.
        There is no such kind of mail.
        Notices
        My work was judged
        Passed, or given back with comments.
        Somebody reminds me
        Your manager or partner manager, at most once a day for each course or certification.
        Your work passed: {title}
        Well done. “{title}” is passed; the comments are beside your work.
        Your work came back: {title}
        “{title}” came back with comments. Read them, improve it and hand it in again.
        A reminder: {title}
        {from} reminds you of {title}. You go on where you stopped.
        {from} reminds you of {title}. It is due by {due, date}. You go on where you stopped.
        Read the comments
        {sent, plural, =0 {Nobody was reminded.} one {One person was reminded.} other {# people were reminded.}}{before, plural, =0 {} one { One was reminded today already.} other { # were reminded today already.}}{nothing, plural, =0 {} one { One has nothing open of it: assign it first.} other { # have nothing open of it: assign it first.}}
        Programme standing
        For those who manage partners: a tier or specialization was gained, is at risk, ends soon or was lost.
        {kind, select, standingGained {{organization} now holds {status}} standingAtRisk {{organization}: {status} is at risk} standingEnding {{organization}: {status} ends soon} standingAhead {{organization}: {status} will be missing something} standingKept {{organization} keeps {status}} standingLost {{organization} no longer holds {status}} standingUnsure {{organization}: nobody can tell about {status}} standingWouldGain {{organization} would hold {status}} other {{organization} would not hold {status}}}
        {kind, select, standingGained {What it took is met since {day, date}. See what it opens and what comes next.} standingAtRisk {What keeps {status} is not met. It is held through {day, date}; the page says who could close the gap.} standingEnding {What keeps {status} is still not met. The last day is {day, date}; the page says who could close the gap.} standingAhead {On {day, date} something that {status} needs ends by itself, such as a certification or an employment. The page says what, and what prevents it.} standingKept {What keeps {status} is met again since {day, date}.} standingLost {It ended on {day, date}. The page says what brings it back.} standingUnsure {A figure or fact is missing or too old since {day, date}. {status} stays held until it is known.} standingWouldGain {By the programme’s coming rules {status} would be gained. Nothing has changed yet on {day, date}.} other {By the programme’s coming rules {status} would not be held. Nothing has changed yet on {day, date}.}}
        What keeps {status} is not met. It is held until the next review; the page says who could close the gap.
        See where {organization} stands
        """##
    private static let german = ##"""
        Hinweise
        {count, plural, =0 {Sie haben alles gesehen.} one {Ein Hinweis ist neu.} other {# Hinweise sind neu.}}
        Noch keine Hinweise
        Wird Ihnen etwas zugewiesen, wird etwas fällig oder läuft etwas ab, steht es hier und in Ihrer E-Mail.
        Alle als gelesen markieren
        Alle Hinweise sind als gelesen markiert.
        Neu
        Ältere
        Neuere
        Seiten der Hinweise
        {from, number}–{to, number} von {total, number}
        E-Mail-Einstellungen
        Alles steht unter Hinweise. Hier wählen Sie, was zusätzlich an {email} geht.
        Einstellungen speichern
        Ihre E-Mail-Einstellungen sind gespeichert.
        Wird immer gesendet
        Erinnerungen werden zwischen 08:00 und 20:00 Uhr Ihrer Zeitzone {zone} gesendet.
        Einladungen und Anmeldung
        Ohne diese kämen Sie nicht hinein.
        Mir wird etwas zugewiesen
        Mit Fälligkeitstag und einer Schaltfläche zum Starten.
        Etwas ist in einer Woche fällig
        Eine Erinnerung, sieben Tage vorher.
        Etwas ist überfällig
        Eine Erinnerung, am Tag danach.
        Ich bin zertifiziert
        Mit dem Zertifikat.
        Eine Zertifizierung läuft bald ab
        90, 30 und 7 Tage vor ihrem letzten Tag.
        Eine Zertifizierung ist abgelaufen
        Vielleicht dürfen Sie etwas nicht mehr verkaufen oder warten.
        Neu für Sie: {title}
        {title} wurde Ihnen zugewiesen.
        {title} wurde Ihnen zugewiesen. Bitte schließen Sie es bis {due, date} ab.
        {title} ist am {due, date} fällig
        Für {title} bleibt noch eine Woche. Es geht dort weiter, wo Sie aufgehört haben.
        {title} war am {due, date} fällig
        {title} ist noch nicht abgeschlossen. Es geht dort weiter, wo Sie aufgehört haben.
        Sie sind zertifiziert: {title}
        Herzlichen Glückwunsch. {title} läuft nicht ab.
        Herzlichen Glückwunsch. {title} gilt bis einschließlich {last, date}.
        {title} läuft nach dem {last, date} ab
        {title} gilt bis einschließlich {last, date}. Zertifizieren Sie sich vorher neu, dann geht sie ohne Lücke weiter.
        {title} ist abgelaufen
        {title} galt bis einschließlich {last, date}. Zertifizieren Sie sich neu, dann geht dieselbe Zertifizierung weiter.
        Jetzt starten
        Weitermachen
        Zertifikat ansehen
        Jetzt erneuern
        Neu zertifizieren
        Guten Tag {name},
        Sie erhalten diese E-Mail, weil Sie bei {vendor} lernen.
        Auswählen, welche E-Mails Sie erhalten: {address}
        Keine E-Mails dieser Art mehr?
        Sie erhalten keine E-Mails mehr zu: {topic}. Alles steht weiter unter Hinweise, und in den Einstellungen schalten Sie sie wieder ein.
        Diese E-Mails beenden
        Erledigt
        Sie erhalten keine E-Mails mehr zu: {topic}.
        Dieser Link gilt nicht mehr. Melden Sie sich an und wählen Sie in den Einstellungen, welche E-Mails Sie erhalten.
        Diese Art von E-Mail gibt es nicht.
        Hinweise
        Meine Arbeit wurde bewertet
        Bestanden oder mit Kommentaren zurück.
        Jemand erinnert mich
        Ihre Leitung oder Ihr Channel-Manager, höchstens einmal am Tag je Kurs oder Zertifizierung.
        Ihre Arbeit hat bestanden: {title}
        Gut gemacht. „{title}“ ist bestanden; die Kommentare stehen bei Ihrer Arbeit.
        Ihre Arbeit kam zurück: {title}
        „{title}“ kam mit Kommentaren zurück. Lesen Sie sie, verbessern Sie die Arbeit und reichen Sie sie noch einmal ein.
        Zur Erinnerung: {title}
        {from} erinnert Sie an {title}. Es geht dort weiter, wo Sie aufgehört haben.
        {from} erinnert Sie an {title}. Fällig bis {due, date}. Es geht dort weiter, wo Sie aufgehört haben.
        Kommentare lesen
        {sent, plural, =0 {Niemand wurde erinnert.} one {Eine Person wurde erinnert.} other {# Personen wurden erinnert.}}{before, plural, =0 {} one { Eine wurde heute schon erinnert.} other { # wurden heute schon erinnert.}}{nothing, plural, =0 {} one { Eine hat davon nichts offen: erst zuweisen.} other { # haben davon nichts offen: erst zuweisen.}}
        Stand im Programm
        Für alle, die Partner betreuen: Eine Stufe oder Spezialisierung wurde erreicht, ist gefährdet, endet bald oder ging verloren.
        {kind, select, standingGained {{organization} hat jetzt {status}} standingAtRisk {{organization}: {status} ist gefährdet} standingEnding {{organization}: {status} endet bald} standingAhead {{organization}: {status} wird etwas fehlen} standingKept {{organization} behält {status}} standingLost {{organization} hat {status} nicht mehr} standingUnsure {{organization}: über {status} weiß es niemand} standingWouldGain {{organization} hätte {status}} other {{organization} hätte {status} nicht}}
        {kind, select, standingGained {Alles Nötige ist seit {day, date} erfüllt. Sehen Sie, was damit offensteht und was als Nächstes kommt.} standingAtRisk {Was {status} erhält, ist nicht erfüllt. Es gilt noch bis {day, date}; die Seite nennt, wer die Lücke schließen kann.} standingEnding {Was {status} erhält, ist noch immer nicht erfüllt. Der letzte Tag ist der {day, date}; die Seite nennt, wer die Lücke schließen kann.} standingAhead {Am {day, date} endet von selbst etwas, das {status} braucht, etwa eine Zertifizierung oder eine Beschäftigung. Die Seite nennt, was, und was es verhindert.} standingKept {Was {status} erhält, ist seit {day, date} wieder erfüllt.} standingLost {Es endete am {day, date}. Die Seite nennt, was es zurückbringt.} standingUnsure {Eine Zahl oder Angabe fehlt oder ist zu alt seit {day, date}. {status} gilt weiter, bis sie bekannt ist.} standingWouldGain {Nach den kommenden Regeln des Programms würde {status} erreicht. Am {day, date} hat sich noch nichts geändert.} other {Nach den kommenden Regeln des Programms würde {status} nicht gelten. Am {day, date} hat sich noch nichts geändert.}}
        Was {status} erhält, ist nicht erfüllt. Es gilt bis zur nächsten Überprüfung; die Seite nennt, wer die Lücke schließen kann.
        Stand von {organization} ansehen
        """##
}

package extension Message {
    /// Notices
    static var engagementNotices: Message { Message(EngagementStrings.table, 0, "engagementNotices") }
    /// {count, plural, =0 {You have seen everything.} one {One notice is new.} other {# notices are new.}}
    static func engagementNoticesLead(count: Int) -> Message { Message(EngagementStrings.table, 1, "engagementNoticesLead", [.number(count)]) }
    /// Nothing to tell you yet
    static var engagementNoticesEmptyTitle: Message { Message(EngagementStrings.table, 2, "engagementNoticesEmptyTitle") }
    /// When something is assigned to you, falls due or expires, it appears here and in your mail.
    static var engagementNoticesEmptyText: Message { Message(EngagementStrings.table, 3, "engagementNoticesEmptyText") }
    /// Mark all as read
    static var engagementMarkAllRead: Message { Message(EngagementStrings.table, 4, "engagementMarkAllRead") }
    /// All notices are marked as read.
    static var engagementMarkedRead: Message { Message(EngagementStrings.table, 5, "engagementMarkedRead") }
    /// New
    static var engagementNew: Message { Message(EngagementStrings.table, 6, "engagementNew") }
    /// Older
    static var engagementOlder: Message { Message(EngagementStrings.table, 7, "engagementOlder") }
    /// Newer
    static var engagementNewer: Message { Message(EngagementStrings.table, 8, "engagementNewer") }
    /// Pages of notices
    static var engagementPages: Message { Message(EngagementStrings.table, 9, "engagementPages") }
    /// {from, number}–{to, number} of {total, number}
    static func engagementPageOf(from: Int, to: Int, total: Int) -> Message { Message(EngagementStrings.table, 10, "engagementPageOf", [.number(from), .number(to), .number(total)]) }
    /// Mail preferences
    static var engagementPreferences: Message { Message(EngagementStrings.table, 11, "engagementPreferences") }
    /// Everything appears under Notices. Here you choose what is sent to {email} as well.
    static func engagementPreferencesLead(email: String) -> Message { Message(EngagementStrings.table, 12, "engagementPreferencesLead", [.text(email)]) }
    /// Save preferences
    static var engagementPreferencesSave: Message { Message(EngagementStrings.table, 13, "engagementPreferencesSave") }
    /// Your mail preferences are saved.
    static var engagementPreferencesSaved: Message { Message(EngagementStrings.table, 14, "engagementPreferencesSaved") }
    /// Always sent
    static var engagementAlwaysSent: Message { Message(EngagementStrings.table, 15, "engagementAlwaysSent") }
    /// Reminders are sent between 08:00 and 20:00 in your time zone, {zone}.
    static func engagementQuietHours(zone: String) -> Message { Message(EngagementStrings.table, 16, "engagementQuietHours", [.text(zone)]) }
    /// Invitations and sign-in
    static var engagementTopicInvited: Message { Message(EngagementStrings.table, 17, "engagementTopicInvited") }
    /// Without these you could not get in.
    static var engagementTopicInvitedHint: Message { Message(EngagementStrings.table, 18, "engagementTopicInvitedHint") }
    /// Something is assigned to me
    static var engagementTopicAssigned: Message { Message(EngagementStrings.table, 19, "engagementTopicAssigned") }
    /// With the due day and a button to start.
    static var engagementTopicAssignedHint: Message { Message(EngagementStrings.table, 20, "engagementTopicAssignedHint") }
    /// Something is due in a week
    static var engagementTopicDue: Message { Message(EngagementStrings.table, 21, "engagementTopicDue") }
    /// One reminder, seven days before.
    static var engagementTopicDueHint: Message { Message(EngagementStrings.table, 22, "engagementTopicDueHint") }
    /// Something is overdue
    static var engagementTopicOverdue: Message { Message(EngagementStrings.table, 23, "engagementTopicOverdue") }
    /// One reminder, the day after.
    static var engagementTopicOverdueHint: Message { Message(EngagementStrings.table, 24, "engagementTopicOverdueHint") }
    /// I am certified
    static var engagementTopicCertified: Message { Message(EngagementStrings.table, 25, "engagementTopicCertified") }
    /// With the certificate.
    static var engagementTopicCertifiedHint: Message { Message(EngagementStrings.table, 26, "engagementTopicCertifiedHint") }
    /// A certification expires soon
    static var engagementTopicExpiring: Message { Message(EngagementStrings.table, 27, "engagementTopicExpiring") }
    /// 90, 30 and 7 days before its last day.
    static var engagementTopicExpiringHint: Message { Message(EngagementStrings.table, 28, "engagementTopicExpiringHint") }
    /// A certification has expired
    static var engagementTopicExpired: Message { Message(EngagementStrings.table, 29, "engagementTopicExpired") }
    /// You may have lost the right to sell or service something.
    static var engagementTopicExpiredHint: Message { Message(EngagementStrings.table, 30, "engagementTopicExpiredHint") }
    /// New for you: {title}
    static func engagementAssignedTitle(title: String) -> Message { Message(EngagementStrings.table, 31, "engagementAssignedTitle", [.text(title)]) }
    /// {title} was assigned to you.
    static func engagementAssignedText(title: String) -> Message { Message(EngagementStrings.table, 32, "engagementAssignedText", [.text(title)]) }
    /// {title} was assigned to you. Please finish it by {due, date}.
    static func engagementAssignedDueText(title: String, due: Day) -> Message { Message(EngagementStrings.table, 33, "engagementAssignedDueText", [.text(title), .day(due)]) }
    /// {title} is due on {due, date}
    static func engagementDueSoonTitle(title: String, due: Day) -> Message { Message(EngagementStrings.table, 34, "engagementDueSoonTitle", [.text(title), .day(due)]) }
    /// A week is left to finish {title}. You go on where you stopped.
    static func engagementDueSoonText(title: String) -> Message { Message(EngagementStrings.table, 35, "engagementDueSoonText", [.text(title)]) }
    /// {title} was due on {due, date}
    static func engagementOverdueTitle(title: String, due: Day) -> Message { Message(EngagementStrings.table, 36, "engagementOverdueTitle", [.text(title), .day(due)]) }
    /// {title} is not finished yet. You go on where you stopped.
    static func engagementOverdueText(title: String) -> Message { Message(EngagementStrings.table, 37, "engagementOverdueText", [.text(title)]) }
    /// You are certified: {title}
    static func engagementCertifiedTitle(title: String) -> Message { Message(EngagementStrings.table, 38, "engagementCertifiedTitle", [.text(title)]) }
    /// Congratulations. {title} does not expire.
    static func engagementCertifiedText(title: String) -> Message { Message(EngagementStrings.table, 39, "engagementCertifiedText", [.text(title)]) }
    /// Congratulations. {title} counts through {last, date}.
    static func engagementCertifiedUntilText(title: String, last: Day) -> Message { Message(EngagementStrings.table, 40, "engagementCertifiedUntilText", [.text(title), .day(last)]) }
    /// {title} expires after {last, date}
    static func engagementExpiringTitle(title: String, last: Day) -> Message { Message(EngagementStrings.table, 41, "engagementExpiringTitle", [.text(title), .day(last)]) }
    /// {title} counts through {last, date}. Certify again before then and your certification goes on without a gap.
    static func engagementExpiringText(title: String, last: Day) -> Message { Message(EngagementStrings.table, 42, "engagementExpiringText", [.text(title), .day(last)]) }
    /// {title} has expired
    static func engagementExpiredTitle(title: String) -> Message { Message(EngagementStrings.table, 43, "engagementExpiredTitle", [.text(title)]) }
    /// {title} counted through {last, date}. Certify again and the same certification goes on.
    static func engagementExpiredText(title: String, last: Day) -> Message { Message(EngagementStrings.table, 44, "engagementExpiredText", [.text(title), .day(last)]) }
    /// Start now
    static var engagementStart: Message { Message(EngagementStrings.table, 45, "engagementStart") }
    /// Continue
    static var engagementContinue: Message { Message(EngagementStrings.table, 46, "engagementContinue") }
    /// See your certificate
    static var engagementSeeCertificate: Message { Message(EngagementStrings.table, 47, "engagementSeeCertificate") }
    /// Renew now
    static var engagementRenew: Message { Message(EngagementStrings.table, 48, "engagementRenew") }
    /// Certify again
    static var engagementCertifyAgain: Message { Message(EngagementStrings.table, 49, "engagementCertifyAgain") }
    /// Hello {name},
    static func engagementMailGreeting(name: String) -> Message { Message(EngagementStrings.table, 50, "engagementMailGreeting", [.text(name)]) }
    /// You get this mail because you learn with {vendor}.
    static func engagementMailWhy(vendor: String) -> Message { Message(EngagementStrings.table, 51, "engagementMailWhy", [.text(vendor)]) }
    /// Choose which mail you get: {address}
    static func engagementMailPreferences(address: String) -> Message { Message(EngagementStrings.table, 52, "engagementMailPreferences", [.text(address)]) }
    /// No more mail of this kind?
    static var engagementUnsubscribeTitle: Message { Message(EngagementStrings.table, 53, "engagementUnsubscribeTitle") }
    /// You will get no more mail about: {topic}. It still appears under Notices, and you can switch it on again in...
    static func engagementUnsubscribeText(topic: String) -> Message { Message(EngagementStrings.table, 54, "engagementUnsubscribeText", [.text(topic)]) }
    /// Stop this mail
    static var engagementUnsubscribeButton: Message { Message(EngagementStrings.table, 55, "engagementUnsubscribeButton") }
    /// Done
    static var engagementUnsubscribedTitle: Message { Message(EngagementStrings.table, 56, "engagementUnsubscribedTitle") }
    /// You will get no more mail about: {topic}.
    static func engagementUnsubscribedText(topic: String) -> Message { Message(EngagementStrings.table, 57, "engagementUnsubscribedText", [.text(topic)]) }
    /// This link is not valid any more. Sign in and choose which mail you get in your preferences.
    static var engagementUnsubscribeStale: Message { Message(EngagementStrings.table, 58, "engagementUnsubscribeStale") }
    /// There is no such kind of mail.
    static var engagementPreferenceUnknown: Message { Message(EngagementStrings.table, 59, "engagementPreferenceUnknown") }
    /// Notices
    static var engagementNoticesNav: Message { Message(EngagementStrings.table, 60, "engagementNoticesNav") }
    /// My work was judged
    static var engagementTopicWork: Message { Message(EngagementStrings.table, 61, "engagementTopicWork") }
    /// Passed, or given back with comments.
    static var engagementTopicWorkHint: Message { Message(EngagementStrings.table, 62, "engagementTopicWorkHint") }
    /// Somebody reminds me
    static var engagementTopicReminded: Message { Message(EngagementStrings.table, 63, "engagementTopicReminded") }
    /// Your manager or partner manager, at most once a day for each course or certification.
    static var engagementTopicRemindedHint: Message { Message(EngagementStrings.table, 64, "engagementTopicRemindedHint") }
    /// Your work passed: {title}
    static func engagementWorkPassedTitle(title: String) -> Message { Message(EngagementStrings.table, 65, "engagementWorkPassedTitle", [.text(title)]) }
    /// Well done. “{title}” is passed; the comments are beside your work.
    static func engagementWorkPassedText(title: String) -> Message { Message(EngagementStrings.table, 66, "engagementWorkPassedText", [.text(title)]) }
    /// Your work came back: {title}
    static func engagementWorkReturnedTitle(title: String) -> Message { Message(EngagementStrings.table, 67, "engagementWorkReturnedTitle", [.text(title)]) }
    /// “{title}” came back with comments. Read them, improve it and hand it in again.
    static func engagementWorkReturnedText(title: String) -> Message { Message(EngagementStrings.table, 68, "engagementWorkReturnedText", [.text(title)]) }
    /// A reminder: {title}
    static func engagementRemindedTitle(title: String) -> Message { Message(EngagementStrings.table, 69, "engagementRemindedTitle", [.text(title)]) }
    /// {from} reminds you of {title}. You go on where you stopped.
    static func engagementRemindedText(from: String, title: String) -> Message { Message(EngagementStrings.table, 70, "engagementRemindedText", [.text(from), .text(title)]) }
    /// {from} reminds you of {title}. It is due by {due, date}. You go on where you stopped.
    static func engagementRemindedDueText(from: String, title: String, due: Day) -> Message { Message(EngagementStrings.table, 71, "engagementRemindedDueText", [.text(from), .text(title), .day(due)]) }
    /// Read the comments
    static var engagementSeeComments: Message { Message(EngagementStrings.table, 72, "engagementSeeComments") }
    /// {sent, plural, =0 {Nobody was reminded.} one {One person was reminded.} other {# people were reminded.}}{be...
    static func engagementReminded(sent: Int, before: Int, nothing: Int) -> Message { Message(EngagementStrings.table, 73, "engagementReminded", [.number(sent), .number(before), .number(nothing)]) }
    /// Programme standing
    static var engagementTopicStanding: Message { Message(EngagementStrings.table, 74, "engagementTopicStanding") }
    /// For those who manage partners: a tier or specialization was gained, is at risk, ends soon or was lost.
    static var engagementTopicStandingHint: Message { Message(EngagementStrings.table, 75, "engagementTopicStandingHint") }
    /// {kind, select, standingGained {{organization} now holds {status}} standingAtRisk {{organization}: {status} ...
    static func engagementStandingTitle(kind: String, organization: String, status: String) -> Message { Message(EngagementStrings.table, 76, "engagementStandingTitle", [.text(kind), .text(organization), .text(status)]) }
    /// {kind, select, standingGained {What it took is met since {day, date}. See what it opens and what comes next...
    static func engagementStandingText(kind: String, day: Day, status: String) -> Message { Message(EngagementStrings.table, 77, "engagementStandingText", [.text(kind), .day(day), .text(status)]) }
    /// What keeps {status} is not met. It is held until the next review; the page says who could close the gap.
    static func engagementStandingReview(status: String) -> Message { Message(EngagementStrings.table, 78, "engagementStandingReview", [.text(status)]) }
    /// See where {organization} stands
    static func engagementStandingSee(organization: String) -> Message { Message(EngagementStrings.table, 79, "engagementStandingSee", [.text(organization)]) }
}
