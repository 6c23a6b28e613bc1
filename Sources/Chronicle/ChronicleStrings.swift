// Made by tools/strings.py from Sources/Chronicle/Strings. Edit those and run it again.
package import HTML

/// The words of Chronicle in English and German.
package enum ChronicleStrings {
    package static let table = StringTable(name: "Chronicle", keys: keys, english: english, german: german)

    private static let keys = ##"""
        chronicleVerb
        chronicleProfile
        chronicleTitle
        chronicleText
        chronicleProgress
        chronicleState
        chronicleUpToDate
        chronicleBehind
        chronicleStatements
        chronicleSkipped
        chronicleSkippedLast
        chronicleAgain
        chronicleAgainConfirm
        chronicleAgainDone
        """##
    private static let english = ##"""
        {verb, select, registered {enrolled in} launched {began} initialized {opened} attempted {started} completed {completed} passed {passed} failed {did not pass} answered {answered} submitted {handed in} suspended {left} terminated {finished} earned {earned} renewed {renewed} expired {lost by expiry} revoked {lost by revocation} withheld {is suspended from} reinstated {holds again} other {{verb}}}
        Learning in Laurel
        Laurel’s own learning
        What people learn here is told as statements: courses, lessons, videos, exams with their answers, packages and credentials. It follows the ledger by itself.
        {told, number} of {all, number} events
        State
        Up to date
        Catching up
        Statements recorded
        Left out
        The last one: {reason}
        Go through the ledger again
        Go through all events again? Statements that are there stay as they are; only missing ones are added.
        Laurel goes through the ledger again.
        """##
    private static let german = ##"""
        {verb, select, registered {eingeschrieben in} launched {begonnen} initialized {geöffnet} attempted {angetreten} completed {abgeschlossen} passed {bestanden} failed {nicht bestanden} answered {beantwortet} submitted {abgegeben} suspended {verlassen} terminated {beendet} earned {erworben} renewed {erneuert} expired {abgelaufen} revoked {widerrufen} withheld {ausgesetzt} reinstated {wieder gültig} other {{verb}}}
        Lernen in Laurel
        Lernen in Laurel selbst
        Was hier gelernt wird, wird hier als Aussagen aufgezeichnet: Kurse, Lektionen, Videos, Prüfungen mit ihren Antworten, Pakete und Zertifikate. Es folgt dem Protokoll von selbst.
        {told, number} von {all, number} Ereignissen
        Stand
        Auf dem neuesten Stand
        Holt auf
        Aufgezeichnete Aussagen
        Ausgelassen
        Zuletzt: {reason}
        Protokoll noch einmal durchgehen
        Alle Ereignisse noch einmal durchgehen? Vorhandene Aussagen bleiben, wie sie sind; nur fehlende kommen dazu.
        Laurel geht das Protokoll noch einmal durch.
        """##
}

package extension Message {
    /// {verb, select, registered {enrolled in} launched {began} initialized {opened} attempted {started} completed...
    static func chronicleVerb(verb: String) -> Message { Message(ChronicleStrings.table, 0, "chronicleVerb", [.text(verb)]) }
    /// Learning in Laurel
    static var chronicleProfile: Message { Message(ChronicleStrings.table, 1, "chronicleProfile") }
    /// Laurel’s own learning
    static var chronicleTitle: Message { Message(ChronicleStrings.table, 2, "chronicleTitle") }
    /// What people learn here is told as statements: courses, lessons, videos, exams with their answers, packages ...
    static var chronicleText: Message { Message(ChronicleStrings.table, 3, "chronicleText") }
    /// {told, number} of {all, number} events
    static func chronicleProgress(told: Int, all: Int) -> Message { Message(ChronicleStrings.table, 4, "chronicleProgress", [.number(told), .number(all)]) }
    /// State
    static var chronicleState: Message { Message(ChronicleStrings.table, 5, "chronicleState") }
    /// Up to date
    static var chronicleUpToDate: Message { Message(ChronicleStrings.table, 6, "chronicleUpToDate") }
    /// Catching up
    static var chronicleBehind: Message { Message(ChronicleStrings.table, 7, "chronicleBehind") }
    /// Statements recorded
    static var chronicleStatements: Message { Message(ChronicleStrings.table, 8, "chronicleStatements") }
    /// Left out
    static var chronicleSkipped: Message { Message(ChronicleStrings.table, 9, "chronicleSkipped") }
    /// The last one: {reason}
    static func chronicleSkippedLast(reason: String) -> Message { Message(ChronicleStrings.table, 10, "chronicleSkippedLast", [.text(reason)]) }
    /// Go through the ledger again
    static var chronicleAgain: Message { Message(ChronicleStrings.table, 11, "chronicleAgain") }
    /// Go through all events again? Statements that are there stay as they are; only missing ones are added.
    static var chronicleAgainConfirm: Message { Message(ChronicleStrings.table, 12, "chronicleAgainConfirm") }
    /// Laurel goes through the ledger again.
    static var chronicleAgainDone: Message { Message(ChronicleStrings.table, 13, "chronicleAgainDone") }
}
