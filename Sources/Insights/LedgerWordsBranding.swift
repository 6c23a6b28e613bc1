import HTML
import Ledger

extension LedgerWriter {
    mutating func branding() -> Message? {
        switch entry.event.kind {
        default: nil
        }
    }
}
