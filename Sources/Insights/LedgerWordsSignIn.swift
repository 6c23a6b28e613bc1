import HTML
import Ledger

extension LedgerWriter {
    mutating func signIn() -> Message? {
        switch entry.event.kind {
        case "signIn.meansChanged": .insightsSaidMeans(who: who(), person: thing("person"), means: text("means"), change: text("change"))
        case "signIn.policyChanged": .insightsSaidSignInPolicy(who: who())
        case "signIn.secondStepRuleChanged": .insightsSaidSecondStepRule(who: who(), change: isTrue("isRemoved"))
        case "signIn.impersonationStarted": .insightsSaidImpersonationStarted(who: who(), person: thing("person"))
        case "signIn.impersonationEnded": .insightsSaidImpersonationEnded(who: thing("by"), person: thing("person"))
        default: nil
        }
    }
}
