import HTML
import Ledger

extension LedgerWriter {
    mutating func branding() -> Message? {
        switch entry.event.kind {
        case "branding.published": .insightsSaidBrandPublished(who: who(), number: text("number"), organization: thing("organization"))
        case "branding.policyChanged": .insightsSaidBrandPolicy(who: who())
        case "branding.hostClaimed": .insightsSaidHostClaimed(who: who(), host: text("host"), organization: thing("organization"))
        case "branding.hostOpened": .insightsSaidHostOpened(organization: thing("organization"), host: text("host"))
        case "branding.hostClosed": .insightsSaidHostClosed(who: who(), host: text("host"), organization: thing("organization"))
        case "branding.senderChanged": .insightsSaidSenderChanged(who: who(), organization: thing("organization"), address: text("after"))
        case "branding.senderChecked": .insightsSaidSenderChecked(found: isTrue("isFound"), address: text("address"), organization: thing("organization"))
        default: nil
        }
    }
}
