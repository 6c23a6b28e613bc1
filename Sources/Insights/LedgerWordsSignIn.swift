import HTML
import Ledger

extension LedgerWriter {
    mutating func signIn() -> Message? {
        switch entry.event.kind {
        case "signIn.meansChanged": .insightsSaidMeans(means: text("means"), change: text("change"), who: who(), person: thing("person"))
        case "signIn.policyChanged": .insightsSaidSignInPolicy(who: who())
        case "signIn.secondStepRuleChanged": .insightsSaidSecondStepRule(change: isTrue("isRemoved"), who: who())
        case "signIn.impersonationStarted": .insightsSaidImpersonationStarted(who: who(), person: thing("person"))
        case "signIn.impersonationEnded": .insightsSaidImpersonationEnded(who: thing("by"), person: thing("person"))
        default: nil
        }
    }
}
