import HTML
import Ledger

extension LedgerWriter {
    mutating func integrations() -> Message? {
        switch entry.event.kind {
        case "integrations.clientChanged": .insightsSaidProvisioningClient(act: text("act"), who: who(), name: mark(text("name"), nil))
        case "integrations.policyChanged": .insightsSaidProvisioningPolicy(allowed: isTrue("partnersMay"), who: who())
        case "integrations.userChanged": .insightsSaidProvisionedUser(act: text("act"), who: who(), organization: thing("organization"))
        case "integrations.groupChanged": .insightsSaidProvisionedGroup(act: text("act"), who: who(), name: mark(text("name"), nil))
        case "integrations.provisioningEndedMembership": .insightsSaidProvisioningEnded(client: mark(text("clientName"), nil), person: thing("person"), organization: thing("organization"))
        default: nil
        }
    }
}
