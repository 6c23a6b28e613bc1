import HTML
import Ledger

extension LedgerWriter {
    mutating func privacy() -> Message? {
        switch entry.event.kind {
        default: nil
        }
    }
}
