import HTML
import Ledger

extension LedgerWriter {
    mutating func records() -> Message? {
        switch entry.event.kind {
        case "records.statementVoided": .insightsSaidStatementVoided(who: who(), organization: thing("organization"), reason: mark(text("reason"), nil))
        case "records.originsChanged": .insightsSaidRecordOrigins(who: who())
        case "records.pipeChanged": .insightsSaidRecordsPipe(who: who(), act: text("act"), name: mark(text("name"), nil))
        case "records.imported": .insightsSaidRecordsImported(act: text("act"), who: who(), name: mark(text("name"), nil), stored: Int(text("stored")) ?? 0, refused: Int(text("refused")) ?? 0)
        case "records.statementsSealed": .insightsSaidStatementsSealed(statements: Int(text("statements")) ?? 0)
        default: nil
        }
    }
}
