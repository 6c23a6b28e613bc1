import HTML
import Ledger

extension LedgerWriter {
    mutating func singleSignOn() -> Message? {
        switch entry.event.kind {
        case "singleSignOn.providerChanged": .insightsSaidProvider(who: who(), act: text("act"), name: mark(text("name"), nil))
        case "singleSignOn.identityLinked": .insightsSaidIdentity(how: text("how"), provider: mark(text("name"), nil), person: thing("person"))
        case "singleSignOn.policyChanged": policy()
        case "singleSignOn.breakGlassUsed": .insightsSaidEmergencyUsed(person: thing("person"), domain: text("domain"))
        default: nil
        }
    }
    private mutating func policy() -> Message {
        switch text("field") {
        case "requiredDomain" where text("after").isEmpty: .insightsSaidSignOnReleased(who: who(), domain: text("before"))
        case "requiredDomain": .insightsSaidSignOnRequired(who: who(), domain: text("after"))
        case "emergency": .insightsSaidEmergencyMarked(marked: text("after") == "true" ? "yes" : "no", who: who(), person: thing("person"))
        default: .insightsSaidPartnersProviders(allowed: text("after") == "true" ? "yes" : "no", who: who())
        }
    }
}
