import HTML
import Kernel
import Store
import Web

/// What was true of an organization when.
struct HistoryRoutes: Sendable {
    let ground: Ground

    var routes: [Route] {
        [
            .page("/organizations/{organization}/history", ViewOrganizations.self, "Shows what was true of an organization on a day", { request, scope in
                let id: OrganizationID = try request.id("organization"), vendor = scope.vendor, zone = request.site.zone
                let day = request.query.filled("day").flatMap { Day(iso: $0) }.map { min($0, Day.forever.adding(days: -1)) } ?? request.today
                let found = try await ground.store.read(vendor) { tx -> (Organization, [CustomField], OrganizationHistory)? in
                    guard let one = try OrganizationStore.find(id, scope.reach, vendor: vendor, tx), !one.isVendor else { return nil }
                    let fields = try CustomFields.seen(.organization, scope.reach, vendor: vendor, tx)
                    return (one, fields, try OrganizationHistory.load(one, on: day, scope.reach, fields: fields, vendor: vendor, zone: zone, tx))
                }
                guard let (one, fields, history) = found else { throw WebRefusal.notFound }
                return .page(HistoryViews.page(request, one, fields, history, day))
            }),
        ]
    }
}

enum HistoryViews {
    static func page(_ request: WebRequest, _ one: Organization, _ fields: [CustomField], _ history: OrganizationHistory, _ day: Day) -> Page {
        let t = request.t
        let picker: HTML = #"""
            <form class="field-row" method="get" action="\#(PeopleLinks.organizationHistory(one.id))">\#(textField(Field("day", label: t(.peopleHistoryDay), value: day.description), kind: .date))<div class="field">\#(button(t(.peopleFilter), style: .secondary))</div></form>
            """#
        let groups = Dictionary(grouping: history.changes, by: \.day).sorted { $0.key > $1.key }.map { day, changes in
            (day: t.day(day), entries: changes.map { entry(request, $0.change, day) })
        }
        let events: HTML = groups.isEmpty ? #"<p class="muted">\#(t(.peopleHistoryNone))</p>"# : timeline(groups)
        return EndingViews.page(request, t(.peopleHistoryTitle), one, lead: t(.peopleHistoryLead(name: one.name)), columns(
            main: section(t(.peopleHistoryChanges), events), aside: card(title: t(.peopleHistoryOn(day: day)), picker + state(request, fields, history.state))))
    }

    private static func state(_ request: WebRequest, _ fields: [CustomField], _ state: OrganizationHistory.State) -> HTML {
        let t = request.t
        guard let profile = state.profile else { return #"<p class="muted">\#(t(.peopleHistoryBefore))</p>"# }
        var pairs: [(name: String, value: HTML)] = [
            (t(.peopleOrganizationName), HTML(text: profile.name)), (t(.peopleStatus), HTML(text: t(.peopleStatusName(status: state.status.rawValue)))),
            (t(.peopleOrganizationType), HTML(text: t(.peopleOrganizationTypeName(type: profile.type)))), (t(.peopleOrganizationCountry), HTML(text: t.country(profile.country))),
        ]
        if !profile.region.isEmpty { pairs.append((t(.peopleOrganizationRegion), HTML(text: profile.region))) }
        if let parent = state.parent { pairs.append((t(.peopleOrganizationParent), #"\#(parent.name) <span class="muted">\#(t.percent(Double(parent.percent) / 100))</span>"#)) }
        if let head = state.head { pairs.append((t(.peopleEntity), HTML(text: head))) }
        pairs.append((t(.peopleOrganizationPeople), HTML(text: t.number(state.people))))
        pairs.append((t(.peopleSeats), HTML(text: state.seatLimit.map { t.number($0) } ?? t(.peopleSeatsUnlimited))))
        if !state.distributors.isEmpty { pairs.append((t(.peopleOrganizationDistributors), HTML(text: t.list(state.distributors.map(\.distributorName))))) }
        for field in fields where state.values[field.id] != nil { pairs.append((field.title.resolve(t.language), FieldParts.html(field, state.values[field.id], t))) }
        return facts(pairs)
    }

    private static func entry(_ request: WebRequest, _ change: OrganizationHistory.Change, _ day: Day) -> TimelineEntry {
        let t = request.t, isToCome = day > request.today
        let when: HTML = isToCome ? badge(t(.peopleHistoryToCome), .info) : HTML()
        func line(_ icon: Icon, _ words: String, _ tone: Tone = .neutral, detail: String? = nil) -> TimelineEntry {
            TimelineEntry(icon, tone: tone, title: HTML(text: words), when: when, detail: detail.map { HTML(text: $0) })
        }
        switch change {
        case .began: return line(.organization, t(.peopleHistoryBegan), .success)
        case .profile(let profile):
            let detail = [t(.peopleOrganizationTypeName(type: profile.type)), t.country(profile.country), profile.region].filter { !$0.isEmpty }.joined(separator: " · ")
            return line(.edit, t(.peopleHistoryProfile(name: profile.name)), detail: detail)
        case .parent(let name, let percent): return line(.organization, t(.peopleHistoryParent(name: name, percent: t.percent(Double(percent) / 100))))
        case .noParent: return line(.organization, t(.peopleHistoryNoParent))
        case .location(let head): return line(.organization, t(.peopleHistoryLocation(head: head)))
        case .ownCompany: return line(.organization, t(.peopleHistoryOwnCompany))
        case .seats(let limit): return line(.people, t(.peopleHistorySeats(limit: limit)))
        case .noSeats: return line(.people, t(.peopleHistoryNoSeats))
        case .linked(let name): return line(.add, t(.peopleHistoryLinked(name: name)))
        case .unlinked(let name): return line(.close, t(.peopleHistoryUnlinked(name: name)))
        case .ended: return line(.close, t(.peopleHistoryEnded), .danger)
        case .reinstated: return line(.check, t(.peopleHistoryReinstated), .success)
        case .move(let kind, let isHere, let other, let people):
            return line(.people, t(.peopleMoveLine(kind: kind.rawValue, way: isHere ? "in" : "out", other: other, count: people)))
        case .undone(let kind, let other): return line(.history, t(.peopleHistoryUndone(kind: kind.rawValue, other: other)))
        }
    }
}
