import HTML
import Ledger

extension LedgerWriter {
    mutating func signIn() -> Message? {
        switch entry.event.kind {
        default: nil
        }
    }
}
