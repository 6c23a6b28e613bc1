import HTML
import Ledger

extension LedgerWriter {
    mutating func access() -> Message? {
        switch entry.event.kind {
        case "people.roleChanged": .insightsSaidRole(act: text("act"), who: who(), role: mark(text("title"), nil))
        case "people.partnerTaskChanged": .insightsSaidTask(act: text("act"), reason: text("reason"), organization: thing("organization"), who: who())
        case "people.isolationChecked": .insightsSaidIsolation(passed: isTrue("isPassed"))
        default: nil
        }
    }
}
