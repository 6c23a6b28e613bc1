import HTML
import Ledger

extension LedgerWriter {
    mutating func privacy() -> Message? {
        switch entry.event.kind {
        case "privacy.erasureAsked": .insightsSaidErasureAsked(withdrawn: isTrue("isWithdrawn"), person: thing("person"))
        case "privacy.erasureSettled": .insightsSaidErasureSettled(who: who(), person: thing("person"), outcome: text("outcome"))
        case "privacy.holdChanged": .insightsSaidHold(held: isTrue("isHeld"), who: who(), person: thing("person"))
        case "privacy.retentionChanged": .insightsSaidRetention(who: who())
        case "privacy.dataExported": .insightsSaidExported(who: who(), person: thing("person"))
        default: nil
        }
    }
}
