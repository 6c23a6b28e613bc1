import HTML
import Ledger

extension LedgerWriter {
    mutating func roster() -> Message? {
        func number(_ field: String) -> Int { Int(text(field)) ?? 0 }
        return switch entry.event.kind {
        case "roster.imported": .insightsSaidRosterImported(who: who(), kind: text("about"), done: number("done"), refused: number("refused") + number("problems"))
        case "roster.undone": .insightsSaidRosterUndone(who: who(), kind: text("about"), undone: number("undone"), kept: number("kept"))
        case "roster.sourceChanged": .insightsSaidRosterSource(who: who(), act: text("act"), name: text("name"))
        default: nil
        }
    }
}
