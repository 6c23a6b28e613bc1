import HTML
import Ledger

extension LedgerWriter {
    mutating func joining() -> Message? {
        switch entry.event.kind {
        default: nil
        }
    }
}
