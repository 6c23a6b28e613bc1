import HTML
import Ledger

extension LedgerWriter {
    mutating func roster() -> Message? {
        switch entry.event.kind {
        default: nil
        }
    }
}
