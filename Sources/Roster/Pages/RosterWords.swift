import HTML
import Kernel
import People

/// Reasons, fields and changes in the reader's words.
struct RosterWords {
    let t: Localizer
    var organizations: [String: String] = [:]
    /// The vendor's own fields by key, archived ones too.
    var own: [String: CustomField] = [:]

    func field(_ field: RosterField) -> String {
        if let system = field.system { return t(.rosterFieldID(system: system)) }
        if let key = field.own { return own[key]?.title.resolve(t.language) ?? key }
        return t(.rosterFieldName(field: field.key))
    }
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
        guard let value, !value.isEmpty else {
            return t(change.field == .entity ? .rosterEntityOwn : change.field == .seats ? .peopleSeatsUnlimited : .rosterNothingBefore)
        }
        if let field = change.field.own.flatMap({ own[$0] }) { return FieldParts.words(field, value, t) }
        switch change.field {
        case .seats: return Int(value).map { t.number($0) } ?? value
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
        case .entityUnknown(let text): t(.rosterReasonEntity(text: short(text)))
        case .entityIsLocation(let text): t(.rosterReasonEntityLocation(text: short(text)))
        case .entityHasLocations: t(.rosterReasonEntityHead)
        case .tags: t(.rosterReasonTags(most: OrganizationTags.most, letters: OrganizationTags.letters))
        case .seats(let text): t(.rosterReasonSeatNumber(text: short(text), limit: Seats.highest))
        case .value(let field, let text):
            t(.rosterReasonValue(kind: field.own.flatMap { own[$0] }?.kind.rawValue ?? "", field: self.field(field), text: short(text), choices: choices(field)))
        case .fieldGone(let field): t(.rosterReasonFieldGone(field: self.field(field)))
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
    /// The first few answers that can be chosen.
    private func choices(_ field: RosterField) -> String {
        let titles = (field.own.flatMap { own[$0] }?.options ?? []).map { $0.title.resolve(t.language) }
        return t.list(titles.count > 8 ? titles.prefix(7) + ["…"] : titles)
    }
    private func short(_ text: String) -> String { text.count > 80 ? text.prefix(80) + "…" : text }
}
