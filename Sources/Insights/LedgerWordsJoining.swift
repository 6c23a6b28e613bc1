import HTML
import Ledger

extension LedgerWriter {
    mutating func joining() -> Message? {
        switch entry.event.kind {
        case "joining.codeChanged": .insightsSaidJoinCode(act: text("act"), who: who(), organization: thing("organization"))
        case "joining.domainChanged": .insightsSaidDomain(act: text("act"), who: who(), domain: text("domain"), organization: thing("organization"))
        case "joining.personJoined": .insightsSaidJoinedByWay(way: text("way"), person: thing("person"), organization: thing("organization"))
        case "joining.joinUndone": .insightsSaidJoinUndone(who: who(), person: thing("person"), organization: thing("organization"))
        case "joining.asked": .insightsSaidJoinAsked(organization: thing("organization"))
        case "joining.settled": .insightsSaidJoinSettled(outcome: text("outcome"), who: who(), organization: thing("organization"))
        case "joining.policyChanged": .insightsSaidJoinPolicy(allowed: isTrue("byName"), who: who())
        case "joining.textChanged": .insightsSaidLegalText(act: text("act"), who: who(), title: text("title"), number: text("number"))
        case "joining.consentGiven": .insightsSaidConsentGiven(answer: text("answer"), person: thing("person"), number: text("number"))
        default: nil
        }
    }
}
