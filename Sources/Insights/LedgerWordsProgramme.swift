import HTML
import Kernel
import Ledger

extension LedgerWriter {
    mutating func programme() -> Message? {
        switch entry.event.kind {
        case "programme.published": .insightsSaidProgrammePublished(who: who(), version: Int(text("version")) ?? 0, programme: mark(text("code"), nil))
        case "programme.retired": .insightsSaidProgrammeRetired(who: who(), programme: mark(text("code"), nil))
        case "programme.factReported": .insightsSaidFactReported(who: who(), act: text("before").isEmpty ? "new" : "corrected", name: mark(text("name"), nil),
                                                                 organization: thing("organization"))
        case "programme.standingChanged": .insightsSaidStandingChanged(
            organization: thing("organization"), isApplied: isTrue("isApplied"), change: text("change"), status: mark(text("status"), nil), version: Int(text("version")) ?? 0)
        case "programme.gatePassedProvisionally": .insightsSaidGatePassed(organization: thing("organization"), gate: mark(text("gate"), nil), reference: mark(text("reference"), nil))
        case "programme.standingOverridden": .insightsSaidOverridden(
            who: who(), act: text("act"), organization: thing("organization"), isHeld: isTrue("isHeld"), status: mark(text("status"), nil), reason: mark(text("reason"), nil))
        default: nil
        }
    }
}
