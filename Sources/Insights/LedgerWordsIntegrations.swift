import HTML
import Ledger

extension LedgerWriter {
    mutating func integrations() -> Message? {
        switch entry.event.kind {
        default: nil
        }
    }
}
