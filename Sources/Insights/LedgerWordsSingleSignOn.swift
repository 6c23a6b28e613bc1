import HTML
import Ledger

extension LedgerWriter {
    mutating func singleSignOn() -> Message? {
        switch entry.event.kind {
        default: nil
        }
    }
}
