import HTML
import Kernel
import People

/// Reasons, fields and changes in the reader's words.
struct RosterWords {
    let t: Localizer
    var organizations: [String: String] = [:]

    func field(_ field: RosterField) -> String { field.system.map { t(.rosterFieldID(system: $0)) } ?? t(.rosterFieldName(field: field.key)) }
    func state(_ state: String) -> String { t(.rosterRowState(state: state)) }
    static func tone(_ state: RosterState?, _ outcome: BatchRow.Outcome?) -> Tone {
        if outcome == .refused { return .danger }
        switch state {
        case .new: return .success
        case .changed, .moved: return .info
        case .ended, .conflict: return .warning
        case .bad: return .danger
        default: return .neutral
        }
    }
    func change(_ change: RosterChange) -> String {
        t(.rosterChange(field: field(change.field), before: value(change, change.before), after: value(change, change.after)))
    }
    private func value(_ change: RosterChange, _ value: String?) -> String {
        guard let value, !value.isEmpty else { return t(.rosterNothingBefore) }
        switch change.field {
        case .organization: return organizations[value] ?? value
        case .start, .lastDay: return Day(iso: value).map { t.day($0) } ?? value
        case .country: return t.country(value)
        case .type: return t(.peopleOrganizationTypeName(type: value))
        case .role: return t(.peopleRoleName(role: value))
        case .ownership: return value + " %"
        case .jobRoles: return t.list(value.split(separator: ",").map { t(.peoplePeopleJobRoleName(role: String($0).trimmed)) })
        default: return value
        }
    }

    func reason(_ reason: RosterReason) -> String {
        switch reason {
        case .missing(let field): t(.rosterReasonMissing(field: self.field(field)))
        case .tooLong(let field, let limit): t(.rosterReasonLong(field: self.field(field), limit: limit))
        case .email(let text): t(.rosterReasonEmail(text: short(text)))
        case .repeated(let line): t(.rosterReasonRepeated(line: line))
        case .contradicted(let line): t(.rosterReasonContradicted(line: line))
        case .organizationUnknown(let text): t(.rosterReasonOrganization(text: short(text)))
        case .organizationAmbiguous(let text): t(.rosterReasonAmbiguous(text: short(text)))
        case .jobRole(let text): t(.rosterReasonJobRole(text: short(text)))
        case .language(let text): t(.rosterReasonLanguage(text: short(text)))
        case .day(let field, let text): t(.rosterReasonDay(field: self.field(field), text: short(text)))
        case .days: t(.rosterReasonDays)
        case .role(let text): t(.rosterReasonRole(text: short(text)))
        case .country(let text): t(.rosterReasonCountry(text: short(text)))
        case .type(let text): t(.rosterReasonType(text: short(text)))
        case .ownership(let text): t(.rosterReasonOwnership(text: short(text)))
        case .parentUnknown(let text): t(.rosterReasonParent(text: short(text)))
        case .ownParent: t(.rosterReasonOwnParent)
        case .parentCircle: t(.rosterReasonCircle)
        case .distributorUnknown(let text): t(.rosterReasonDistributor(text: short(text)))
        case .ownDistributor: t(.rosterReasonOwnDistributor)
        case .distributorDetail(let text): t(.rosterReasonDetail(text: short(text)))
        case .vendorItself: t(.rosterReasonVendor)
        case .refersToRefused(let line): t(.rosterReasonRefers(line: line))
        case .externalTaken(let text): t(.rosterReasonTaken(text: short(text)))
        case .externalSplit: t(.rosterReasonSplit)
        case .nameTaken(let text): t(.rosterReasonName(text: short(text)))
        case .emailTaken(let text): t(.rosterReasonEmailTaken(text: short(text)))
        case .vendorPerson: t(.rosterReasonVendorPerson)
        case .seatsFull: t(.rosterReasonSeats)
        case .changedSince: t(.rosterReasonSince)
        case .refused(let words): words
        case .changedByOthers: t(.rosterReasonOthers)
        case .inUse: t(.rosterReasonUse)
        case .accepted: t(.rosterReasonAccepted)
        case .recordStays: t(.rosterReasonStays)
        }
    }
    private func short(_ text: String) -> String { text.count > 80 ? text.prefix(80) + "…" : text }
}
