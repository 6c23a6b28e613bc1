import HTML
import Ledger

extension LedgerWriter {
    mutating func records() -> Message? {
        switch entry.event.kind {
        case "records.statementVoided": .insightsSaidStatementVoided(who: who(), organization: thing("organization"), reason: mark(text("reason"), nil))
        case "records.originsChanged": .insightsSaidRecordOrigins(who: who())
        default: nil
        }
    }
}
