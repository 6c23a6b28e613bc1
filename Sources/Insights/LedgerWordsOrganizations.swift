import HTML
import Kernel
import Ledger

extension LedgerWriter {
    /// What is done to organizations as a whole, and to accounts that nobody uses.
    mutating func organizations() -> Message? {
        switch entry.event.kind {
        case "people.seatLimitChanged": .insightsSaidSeats(who: who(), seats: payload["after"] ?? "none", organization: thing("organization"))
        case "people.organizationEndPlanned":
            .insightsSaidEndPlanned(planned: payload["lastDay"] == nil ? "no" : "yes", who: who(), organization: thing("organization"), day: saidDay("lastDay"))
        case "people.organizationEnded": .insightsSaidOrganizationEnded(organization: thing("organization"), people: number("people"))
        case "people.organizationReinstated": .insightsSaidReinstated(who: who(), organization: thing("organization"), people: number("people"))
        case "people.organizationsMerged": .insightsSaidOrganizationsMerged(who: who(), other: thing("mergedOrganization"), organization: thing("organization"))
        case "people.organizationsParted": .insightsSaidOrganizationsParted(who: who(), other: thing("mergedOrganization"), organization: thing("organization"))
        case "people.organizationSplit": .insightsSaidSplit(who: who(), other: thing("madeOrganization"), organization: thing("organization"))
        case "people.peopleTransferred":
            .insightsSaidTransferred(who: who(), undone: isTrue("isUndone"), people: number("people"), organization: thing("organization"), other: thing("target"))
        case "people.organizationTransferred":
            .insightsSaidParent(who: who(), has: payload["parentAfter"] == nil ? "no" : "yes", organization: thing("organization"), other: thing("parentAfter"))
        case "people.customFieldChanged": .insightsSaidField(who: who(), archived: isTrue("isArchived"), field: text("key"))
        case "people.customValuesChanged": .insightsSaidFieldValues(who: who(), what: payload["person"] == nil ? thing("organization") : thing("person"))
        case "people.membershipKept": .insightsSaidKept(who: who(), person: thing("person"), organization: thing("organization"))
        case "people.personDormant": .insightsSaidDormant(person: thing("person"), days: number("days"))
        case "people.personWoke": .insightsSaidWoke(person: thing("person"))
        default: nil
        }
    }
    /// What the end of a partner does to learning.
    mutating func partnerEnds() -> Message? {
        switch entry.event.kind {
        case "learning.enrolmentsClosed": .insightsSaidEnrolmentsClosed(organization: thing("organization"), count: number("enrolments"))
        case "learning.enrolmentsReopened": .insightsSaidEnrolmentsReopened(organization: thing("organization"), count: number("enrolments"))
        default: nil
        }
    }
    private func number(_ field: String) -> Int { payload[field].flatMap { Int($0) } ?? 0 }
    private func saidDay(_ field: String) -> String { payload[field].flatMap { Day(iso: $0) }.map { t.day($0) } ?? "" }
}
