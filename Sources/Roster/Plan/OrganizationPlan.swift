import Kernel
import Mail
import People

/// An organization as the database has it, for the plan to compare with.
struct KnownOrganization: Sendable {
    struct Link: Sendable {
        let id: String
        let distributor: OrganizationID
        let country: String?
        let region: String?
        let grants: Set<DistributorGrant>
        let from: Day
        let lastDay: Day?
    }
    let id: OrganizationID
    var externalIDs: [ExternalID]
    let name: String
    let country: String
    let region: String
    let type: OrganizationType
    var parent: OrganizationID?
    /// Whole percent; nil without a parent.
    var ownership: Int?
    var links: [Link] = []
    /// Addresses of those who administer it or are invited to.
    var admins: Set<String> = []
    /// Whose location it is today; nil for a company of its own.
    var head: OrganizationID?
    /// Whose location it is to be on later days.
    var laterHeads: Set<OrganizationID> = []
    var tags: [String] = []
    /// nil for no limit.
    var seats: Int?
    /// Values of the vendor's own fields by key.
    var fields: [String: String] = [:]
    let isVendor: Bool
}

/// One that exists already or that another row of the file makes.
enum OrganizationReference: Sendable, Hashable {
    case known(OrganizationID)
    /// By the row's line.
    case line(Int)
}

struct PlannedOrganization: Sendable {
    struct NewLink: Sendable, Equatable {
        let distributor: OrganizationReference
        let wish: LinkWish
        /// A link that is there and changes.
        let existing: String?
    }
    let row: OrganizationRow
    var state: RosterState
    var reason: RosterReason?
    /// nil when it is made.
    var existing: OrganizationID?
    var changes: [RosterChange] = []
    var parent: OrganizationReference?
    /// nil when the row says nothing about it.
    var entity: PlannedEntity?
    /// It has to leave its company before that one becomes a location itself.
    var leavesFirst = false
    var links: [NewLink] = []
    var invitesAdmin = false
    /// Its organization, as other rows refer to it.
    var own: OrganizationReference { existing.map { .known($0) } ?? .line(row.line) }
}

/// What a file of organizations would do: facts in, plan out. Pure. Links and external ids that a file does not name stay as they are.
struct OrganizationPlan {
    private(set) var planned: [PlannedOrganization] = []
    private let known: [OrganizationID: KnownOrganization]
    private var byExternal: [ExternalID: OrganizationID] = [:]
    private var byName: [String: Set<OrganizationID>] = [:]
    /// Words that files use for an organization to those who answer to them.
    private var words: [String: Set<OrganizationReference>] = [:]
    private var refused: [String: Int] = [:]

    /// - Parameter unread: what rows that cannot be read call themselves, by line.
    init(_ rows: [OrganizationRow], known all: [KnownOrganization], unread: [Int: [String]] = [:]) {
        for (line, words) in unread { for word in words { refused[word] = min(line, refused[word] ?? line) } }
        known = Dictionary(all.map { ($0.id, $0) }, uniquingKeysWith: { a, _ in a })
        for one in all {
            for id in one.externalIDs { byExternal[id] = one.id }
            byName[Persons.folded(one.name), default: []].insert(one.id)
        }
        var open = identified(single(rows))
        for plan in open { note(plan) }
        for one in all { noteKnown(one) }
        // What is taken out may be what another row hangs on or counts on.
        var before = -1
        while before != open.count {
            before = open.count
            removeUnfit(&open)
            breakCircles(&open)
            breakChains(&open)
        }
        planned += open.map(compared)
        planned.sort { $0.row.line < $1.row.line }
    }

    private mutating func refuse(_ row: OrganizationRow, _ reason: RosterReason) {
        planned.append(PlannedOrganization(row: row, state: reason.isConflict ? .conflict : .bad, reason: reason))
        for word in Self.words(row.externalIDs, row.name) where refused[word] == nil { refused[word] = row.line }
    }
    /// What other rows may call an organization.
    static func words(_ externalIDs: [ExternalID], _ name: String?) -> [String] {
        externalIDs.flatMap { [$0.value.lowercased(), "\($0.system):\($0.value)".lowercased()] } + (name.map { [Persons.folded($0)] } ?? [])
    }

    /// One row of each organization: the same line again is passed over, two that differ refuse each other.
    private mutating func single(_ rows: [OrganizationRow]) -> [OrganizationRow] {
        var groupOf: [Int: Int] = [:], first: [ExternalID: Int] = [:], groups: [Int: [OrganizationRow]] = [:]
        func root(_ line: Int) -> Int {
            var at = line
            while let next = groupOf[at], next != at { at = next }
            return at
        }
        for row in rows {
            groupOf[row.line] = row.line
            for id in row.externalIDs {
                if let other = first[id] { groupOf[max(root(other), root(row.line))] = min(root(other), root(row.line)) } else { first[id] = row.line }
            }
        }
        var named: [String: Int] = [:]
        for row in rows where row.externalIDs.isEmpty {
            let key = Persons.folded(row.name ?? "") + "\u{1}" + (row.country ?? "")
            if let other = named[key] { groupOf[max(root(other), root(row.line))] = min(root(other), root(row.line)) } else { named[key] = row.line }
        }
        for row in rows { groups[root(row.line), default: []].append(row) }
        var kept: [OrganizationRow] = []
        for group in groups.values {
            let sorted = group.sorted { $0.line < $1.line }, one = sorted[0]
            if let other = sorted.first(where: { !$0.says(one) }) {
                for row in sorted { refuse(row, .contradicted(line: row.line == one.line ? other.line : one.line)) }
            } else {
                kept.append(one)
                for row in sorted.dropFirst() { planned.append(PlannedOrganization(row: row, state: .bad, reason: .repeated(line: one.line))) }
            }
        }
        return kept.sorted { $0.line < $1.line }
    }

    /// Who each row is about: by external ids, else by name and country.
    private mutating func identified(_ rows: [OrganizationRow]) -> [PlannedOrganization] {
        var open: [PlannedOrganization] = [], madeNames: [String: Int] = [:]
        for row in rows {
            let found = Set(row.externalIDs.compactMap { byExternal[$0] })
            if found.count > 1 { refuse(row, .externalSplit); continue }
            var existing = found.first
            if existing == nil, let name = row.name {
                let same = (byName[Persons.folded(name)] ?? []).filter { row.country == nil || known[$0]?.country == row.country }
                if same.count > 1 { refuse(row, .organizationAmbiguous(name)); continue }
                if let id = same.first, let one = known[id] {
                    // Another id in the same system is another organization of that name.
                    let systems = Set(one.externalIDs.map(\.system))
                    if row.externalIDs.contains(where: { systems.contains($0.system) }) { refuse(row, .nameTaken(name)); continue }
                    existing = id
                }
            }
            if let existing, known[existing]?.isVendor == true { refuse(row, .vendorItself); continue }
            if existing == nil {
                guard let name = row.name else { refuse(row, .missing(.name)); continue }
                guard let country = row.country else { refuse(row, .missing(.country)); continue }
                let key = Persons.folded(name) + "\u{1}" + country
                if madeNames[key] != nil { refuse(row, .nameTaken(name)); continue }
                madeNames[key] = row.line
            }
            let one = existing.flatMap { known[$0] }
            // What is stored already is no mistake, even an answer that can no longer be chosen.
            if let cell = row.fields.first(where: { $0.value == nil && $0.text != one?.fields[$0.key] }) { refuse(row, .value(.own(cell.key), cell.text)); continue }
            if let one {
                let name = row.name ?? one.name, country = row.country ?? one.country
                if name != one.name || country != one.country, (byName[Persons.folded(name)] ?? []).contains(where: { $0 != one.id && known[$0]?.country == country }) {
                    refuse(row, .nameTaken(name))
                    continue
                }
            }
            open.append(PlannedOrganization(row: row, state: existing == nil ? .new : .unchanged, existing: existing))
        }
        return open
    }

    private mutating func note(_ plan: PlannedOrganization) {
        let reference = plan.own
        for word in Self.words(plan.row.externalIDs, plan.row.name) { words[word, default: []].insert(reference) }
    }
    private mutating func noteKnown(_ one: KnownOrganization) {
        words[one.id.value, default: []].insert(.known(one.id))
        for id in one.externalIDs { for word in [id.value.lowercased(), "\(id.system):\(id.value)".lowercased()] { words[word, default: []].insert(.known(one.id)) } }
        words[Persons.folded(one.name), default: []].insert(.known(one.id))
    }

    private enum Found { case one(OrganizationReference), none, many }
    private func find(_ text: String, system: String) -> Found {
        for word in ["\(system):\(text)".lowercased(), text.lowercased(), Persons.folded(text)] {
            guard let found = words[word], let one = found.first else { continue }
            return found.count == 1 ? .one(one) : .many
        }
        return .none
    }

    /// Takes out rows that cannot be. One taken out may be another's parent: repeated until all that remain can.
    private mutating func removeUnfit(_ open: inout [PlannedOrganization]) {
        var before = -1
        while before != open.count {
            before = open.count
            let lines = Set(open.map(\.row.line))
            var fit: [PlannedOrganization] = []
            for plan in open {
                if let reason = unfitness(plan, lines) { refuse(plan.row, reason) } else { fit.append(plan) }
            }
            open = fit
        }
    }
    private func unfitness(_ plan: PlannedOrganization, _ lines: Set<Int>) -> RosterReason? {
        let own = plan.own
        func problem(_ text: String, itself: RosterReason?, unknown: RosterReason) -> RosterReason? {
            switch find(text, system: plan.row.system) {
            case .none: return refused[text.lowercased()].map { .refersToRefused(line: $0) } ?? unknown
            case .many: return .organizationAmbiguous(text)
            case .one(let reference):
                if reference == own { return itself }
                if case .line(let line) = reference, !lines.contains(line) { return .refersToRefused(line: line) }
                if case .known(let id) = reference, known[id]?.isVendor == true { return unknown }
                return nil
            }
        }
        if let parent = plan.row.parent, let reason = problem(parent, itself: .ownParent, unknown: .parentUnknown(parent)) { return reason }
        if let entity = plan.row.entity, let reason = problem(entity, itself: nil, unknown: .entityUnknown(entity)) { return reason }
        for wish in plan.row.distributors {
            if let reason = problem(wish.distributor, itself: .ownDistributor, unknown: .distributorUnknown(wish.distributor)) { return reason }
        }
        return nil
    }
    private func reference(_ text: String, _ row: OrganizationRow) -> OrganizationReference? {
        if case .one(let found) = find(text, system: row.system) { return found }
        return nil
    }

    /// Refuses every row that, with what is known, would make an organization its own ancestor.
    private mutating func breakCircles(_ open: inout [PlannedOrganization]) {
        var parentOf: [OrganizationReference: OrganizationReference] = [:]
        for one in known.values { if let parent = one.parent { parentOf[.known(one.id)] = .known(parent) } }
        for plan in open { if let parent = plan.row.parent, let found = reference(parent, plan.row) { parentOf[plan.own] = found } }
        // Each node is walked over once: a walk that meets its own path has found a circle.
        var circle: Set<OrganizationReference> = [], walked: Set<OrganizationReference> = []
        for plan in open {
            var path: [OrganizationReference] = [], onPath: [OrganizationReference: Int] = [:]
            var at: OrganizationReference? = plan.own
            while let here = at, !walked.contains(here) {
                walked.insert(here)
                onPath[here] = path.count
                path.append(here)
                at = parentOf[here]
                if let next = at, let start = onPath[next] { circle.formUnion(path[start...]) }
            }
        }
        var fit: [PlannedOrganization] = []
        for plan in open {
            if plan.row.parent != nil, circle.contains(plan.own) { refuse(plan.row, .parentCircle) } else { fit.append(plan) }
        }
        open = fit
    }

    /// Refuses every row that would make a location of a company that is, or is to be, a location itself.
    private mutating func breakChains(_ open: inout [PlannedOrganization]) {
        for index in open.indices {
            open[index].entity = open[index].row.entity.flatMap { text in reference(text, open[index].row).map { $0 == open[index].own ? .own : .location($0) } }
        }
        let entities = PlannedEntities(known: known.values, open)
        var fit: [PlannedOrganization] = []
        for var plan in open {
            if let reason = entities.refusal(of: plan) { refuse(plan.row, reason); continue }
            plan.leavesFirst = entities.leavesFirst(plan)
            fit.append(plan)
        }
        open = fit
    }

    private func compared(_ open: PlannedOrganization) -> PlannedOrganization {
        var plan = open
        let row = plan.row, one = plan.existing.flatMap { known[$0] }
        plan.parent = row.parent.flatMap { reference($0, row) }
        func note(_ field: RosterField, _ before: String?, _ after: String?) { if let after, before != after { plan.changes.append(RosterChange(field, before, after)) } }
        if let one {
            note(.name, one.name, row.name)
            note(.country, one.country, row.country)
            note(.region, one.region, row.region)
            note(.type, one.type.rawValue, row.type?.rawValue)
            for id in row.externalIDs where !one.externalIDs.contains(id) { note(.id(id.system), nil, id.value) }
            if let parent = plan.parent, one.parent.map({ OrganizationReference.known($0) }) != parent { plan.changes.append(RosterChange(.parent, one.parent?.value, row.parent)) }
            if let ownership = row.ownership, plan.parent != nil || one.parent != nil { note(.ownership, one.ownership.map { String($0) }, String(ownership)) }
            if let entity = plan.entity, entity.head != one.head.map({ .known($0) }) {
                plan.changes.append(RosterChange(.entity, one.head?.value, entity.head == nil ? nil : row.entity))
            }
            if let tags = row.tags, tags != one.tags { plan.changes.append(RosterChange(.tags, one.tags.joined(separator: ", "), tags.joined(separator: ", "))) }
            switch row.seats {
            case .asBefore: break
            case .none: if let seats = one.seats { plan.changes.append(RosterChange(.seats, String(seats), nil)) }
            case .most(let number): note(.seats, one.seats.map { String($0) }, String(number))
            }
            for cell in row.fields { note(.own(cell.key), one.fields[cell.key], cell.value) }
        }
        for wish in row.distributors {
            guard let distributor = reference(wish.distributor, row) else { continue }
            let same = one?.links.first { link in
                if case .known(let id) = distributor { return link.distributor == id && link.country == wish.country && link.region == wish.region }
                return false
            }
            if let same {
                let isSame = (wish.grants.map { $0 == same.grants } ?? true) && (wish.lastDay.map { $0 == same.lastDay } ?? true)
                if isSame { continue }
            }
            plan.links.append(.init(distributor: distributor, wish: wish, existing: same?.id))
            if one != nil { plan.changes.append(RosterChange(.distributors, nil, wish.distributor)) }
        }
        if let email = row.adminEmail, one?.admins.contains(email.folded) != true {
            plan.invitesAdmin = true
            if one != nil { plan.changes.append(RosterChange(.adminEmail, nil, email.text)) }
        }
        if one != nil { plan.state = plan.changes.isEmpty ? .unchanged : .changed }
        return plan
    }
}
