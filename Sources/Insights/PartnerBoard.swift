import Certification
import HTML
import Kernel
import People
import Store
import Web

/// What a partner's administrator should know first: which targets are safe until when, and what to do next (design.md, 6).
struct PartnerBoard: Sendable {
    struct Target: Sendable {
        let item: InsightItem
        let figures: Figures
        let verdict: Verdict
        let fall: FigureTable.Fall?
        /// The leaver with whom the target is lost; nil when none of the next 90 days is one too many.
        let leaver: Leaver?
    }
    /// Something one person could do, with what it is worth.
    struct Task: Sendable {
        enum Kind: Int, Sendable { case again, finish, start, renew }
        let person: PersonID
        let name: String
        let email: String
        let item: InsightItem
        let kind: Kind
        /// Of courses begun and open; nil when unknown.
        let minutes: Int?
        let day: Day?
        /// Whether it closes a gap today (else it keeps a target that would fall).
        let closesGap: Bool
    }
    let organization: OrganizationID
    let name: String
    let day: Day
    let targets: [Target]
    let tasks: [Task]
    /// People with a membership today.
    let people: Int
    static let shownTasks = 20

    static func load(_ organization: OrganizationID, scope: Scope<ViewLearning>, zone: Zone, day: Day, _ tx: Transaction) throws -> PartnerBoard {
        let vendor = scope.vendor
        guard scope.reach.contains(organization),
              let row = try tx.first("SELECT name FROM organization WHERE vendor_id = \(vendor) AND id = \(organization) AND kind = 'partner'")
        else { throw WebRefusal.notFound }
        let items = try InsightItems.of(.certification, vendor: vendor, tx)
        let members = try FactReader(vendor: vendor, zone: zone, day: day).members(of: [organization], items: items, tx)
        let (figures, falls) = FactReader.count(members, items: items, on: day)
        let leaving = try Leaver.within(days: 90, of: organization, vendor: vendor, day: day, tx)
        let minutes = try minutesLeft(members.map(\.person), at: organization, vendor: vendor, tx)
        var targets: [Target] = [], tasks: [Task] = []
        for (index, item) in items.enumerated() {
            guard let target = item.target else { continue }
            let verdict = target.verdict(figures[index])
            let leaver = Leaver.first(of: leaving, tooMany: target, figures[index], members, index, on: day)
            targets.append(Target(item: item, figures: figures[index], verdict: verdict, fall: falls[index], leaver: leaver))
            let staying = members.filter { member in !leaving.contains { $0.person == member.person } }
            tasks += self.tasks(item, index, verdict, falls[index], isLeft: leaver != nil, staying, minutes, on: day)
        }
        return PartnerBoard(organization: organization, name: try row.text("name"), day: day, targets: targets, tasks: Array(sorted(tasks, on: day).prefix(shownTasks)), people: members.count)
    }

    /// Whoever could close the gap of today or of a leaver, or renew before a fall within 90 days.
    private static func tasks(_ item: InsightItem, _ index: Int, _ verdict: Verdict, _ fall: FigureTable.Fall?, isLeft: Bool, _ members: [MemberFacts],
                              _ minutes: [PersonID: [String: Int]], on day: Day) -> [Task] {
        var isShort = false
        if case .short = verdict { isShort = true }
        let fallsSoon = fall.map { $0.day <= day.adding(days: 90) } ?? false, isNeeded = isShort || fallsSoon || isLeft
        return members.compactMap { member in
            guard let facts = member.facts[index] else { return nil }
            // Whoever is gone by then cannot keep the target.
            if let last = member.staysThrough, last < (fall?.day ?? day.adding(days: 30)) { return nil }
            let left = item.courses.compactMap { minutes[member.person]?[$0] }
            let sum = left.isEmpty ? nil : left.reduce(0, +)
            func task(_ kind: Task.Kind, _ day: Day?) -> Task {
                Task(person: member.person, name: member.name, email: member.email, item: item, kind: kind, minutes: sum, day: day, closesGap: isShort)
            }
            switch facts.standing(on: day) {
            case .inProgress: return isNeeded ? task(.finish, nil) : nil
            case .expired: return isNeeded && facts.revokedOn == nil ? task(.again, facts.heldThrough) : nil
            case .notStarted: return isNeeded ? task(.start, nil) : nil
            case .certified:
                guard isNeeded, let last = facts.heldThrough, last <= day.adding(days: 90) else { return nil }
                return task(.renew, last)
            }
        }
    }
    /// A gap today before a fall to come; then whoever is nearest to done, known minutes before unknown, then the earlier day.
    private static func sorted(_ tasks: [Task], on day: Day) -> [Task] {
        func rank(_ task: Task) -> (Int, Int, Int, Int, String) {
            let isGap = task.closesGap && task.kind != .renew
            return (isGap ? 0 : 1, task.kind == .start ? 1 : 0, task.minutes ?? 10_000, task.day?.daysSinceEpoch ?? .max, task.name)
        }
        return tasks.map { (rank($0), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
    }

    /// Minutes left of open courses that count under the organization, by person and course.
    private static func minutesLeft(_ people: [PersonID], at organization: OrganizationID, vendor: VendorID, _ tx: Transaction) throws -> [PersonID: [String: Int]] {
        var found: [PersonID: [String: Int]] = [:]
        for row in try tx.query("""
            SELECT person_id, course_id, minutes_total - minutes_done AS minutes_left FROM enrolment
            WHERE vendor_id = \(vendor) AND is_open = 1 AND person_id IN \(list: people) AND (organization_id IS NULL OR organization_id = \(organization))
            """) { found[try row.id("person_id"), default: [:]][try row.text("course_id")] = max(0, try row.int("minutes_left")) }
        return found
    }
}

/// The page of one's own organization.
struct PartnerBoardPages: Sendable {
    let store: Store
    let parts: PageParts

    func routes() -> [Route] {
        [.page("/board", ViewLearning.self, "Shows what is safe, what is at stake and what to do next in one's own organization.") { try await page($0, $1) }]
    }

    private func page(_ request: WebRequest, _ scope: Scope<ViewLearning>) async throws -> WebResponse {
        // Of several organizations the one whose hat is worn; whoever manages none of their own has the readiness board.
        guard let organization = try request.viewer().organization, scope.reach.organizations.contains(organization) else {
            return .redirect(InsightsLinks.readiness)
        }
        let zone = request.site.zone, today = request.today
        let board = try await store.read(request.vendor) { try PartnerBoard.load(organization, scope: scope, zone: zone, day: today, $0) }
        let t = request.t
        // What other capabilities tell first, such as who joined by themselves.
        let news = try await parts.render("board", request, about: organization.value)
        let header = pageHeader(board.name, lead: board.targets.isEmpty ? nil : topLine(board, t),
                                action: linkButton(t(.insightsAssign), to: "/assign", style: .primary, icon: .add),
                                more: linkButton(t(.insightsOpenReport), to: InsightsLinks.organization(organization), style: .secondary, icon: .report))
        guard !board.targets.isEmpty else {
            // Nothing to assign or report: the one next step is to bring the people in.
            let add = request.authority.may(ManagePeople.self) ? linkButton(t(.insightsAloneButton), to: PeopleLinks.addPeople, style: .primary, icon: .add) : nil
            let empty = emptyState(.report, title: t(.insightsNoItemsTitle), text: t(.insightsBoardEmptyText), action: add)
            return .page(Page(title: board.name, frame: .manager(current: "board"), body: pageHeader(board.name) + news + empty))
        }
        let tiles = statRow(board.targets.map { tile($0, organization, on: today, t) })
        return .page(Page(title: board.name, frame: .manager(current: "board"), body: header + news + alone(board, request) + tiles + queue(board, request)))
    }

    /// The most urgent sentence: short now, else the first fall, else safe.
    private func topLine(_ board: PartnerBoard, _ t: Localizer) -> String {
        for target in board.targets {
            if case .short(let gap) = target.verdict { return t(.insightsShortNow(item: target.item.title.resolve(t.language), gap: gap)) + "." }
        }
        if let (target, leaver) = board.targets.compactMap({ target in target.leaver.map { (target, $0) } }).min(by: { $0.1.lastDay < $1.1.lastDay }),
           target.fall.map({ leaver.lastDay < $0.day }) ?? true {
            return t(.insightsSafeUntilLeaver(item: target.item.title.resolve(t.language), day: leaver.lastDay, name: leaver.name, gap: leaver.gap))
        }
        let falling = board.targets.compactMap { target in target.fall.map { (target, $0) } }.min { $0.1.day < $1.1.day }
        if let (target, fall) = falling {
            return t(.insightsSafeUntil(item: target.item.title.resolve(t.language), day: fall.day.adding(days: -1), gap: fall.gap)) + "."
        }
        return board.targets.map { t(.insightsSafe(item: $0.item.title.resolve(t.language))) + "." }.joined(separator: " ")
    }

    /// Somebody's first day: an organization of one has one thing to do.
    private func alone(_ board: PartnerBoard, _ request: WebRequest) -> HTML {
        guard board.people <= 1, request.authority.may(ManagePeople.self) else { return HTML() }
        let t = request.t
        return callout(.info, title: t(.insightsAloneTitle), #"<p>\#(t(.insightsAloneText))</p>"#, action: linkButton(t(.insightsAloneButton), to: PeopleLinks.addPeople, style: .primary, icon: .add))
    }

    private func tile(_ target: PartnerBoard.Target, _ organization: OrganizationID, on day: Day, _ t: Localizer) -> HTML {
        var tone: Tone = .neutral, state = InsightParts.verdict(target.verdict, t)
        let last = [target.leaver?.lastDay, target.fall.map { $0.day.adding(days: -1) }].compactMap(\.self).min()
        if case .short = target.verdict { tone = .danger }
        if case .ready = target.verdict, let last, last <= day.adding(days: 90) {
            (tone, state) = (.warning, badge(t(.insightsIsAtRisk(day: last)), .warning))
        }
        return statTile(
            target.item.title.resolve(t.language), value: t.number(target.figures.certified), of: "/" + t.number(target.figures.base),
            base: t(.insightsTarget(kind: target.item.target?.kind.rawValue ?? "", value: target.item.target?.value ?? 0)), tone: tone,
            trend: state, link: InsightsLinks.organization(organization).query("item", target.item.key.id).fragment("people"))
    }

    private func queue(_ board: PartnerBoard, _ request: WebRequest) -> HTML {
        let t = request.t
        guard !board.tasks.isEmpty else {
            return section(t(.insightsQueue), emptyState(.done, title: t(.insightsQueueEmptyTitle), text: t(.insightsQueueEmptyText)))
        }
        let assign: Link = "/assign"
        let rows = board.tasks.map { task in
            let item = task.item.title.resolve(t.language)
            let words: Message = switch task.kind {
            case .finish: .insightsQueueFinish(name: task.name, item: item)
            case .start: .insightsQueueStart(name: task.name, item: item)
            case .renew: .insightsQueueRenew(name: task.name, item: item)
            case .again: .insightsQueueAgain(name: task.name, item: item)
            }
            var notes: [String] = []
            if let minutes = task.minutes, minutes > 0 { notes.append(t(.insightsQueueMinutes(minutes: minutes))) }
            if let day = task.day { notes.append(t(task.kind == .renew ? .insightsQueueUntil(day: day) : .insightsQueueSince(day: day))) }
            let worth = task.kind == .renew || !task.closesGap ? badge(t(.insightsQueueKeeps), .warning) : badge(t(.insightsQueueCloses), .danger)
            // Whoever has begun, or has to renew, needs a word; whoever has nothing open of it needs an assignment.
            let reminder = task.kind == .finish || (task.kind != .start && task.minutes != nil)
                ? Reminders.button([task.person], task.item, back: InsightsLinks.board, request) : nil
            let act = reminder
                ?? linkButton(t(.insightsAssign), to: assign.query("target", "certification:" + task.item.key.id).query("emails", task.email), icon: .add)
            let note: HTML? = notes.isEmpty ? nil : #"<small>\#(notes.joined(separator: " · "))</small>"#
            return TableRow([#"<span class="person">\#(avatar(task.name))<span class="person-name"><a href="\#(PeopleLinks.person(task.person))">\#(t(words))</a>\#(note)</span></span>"#, worth, act])
        }
        return section(t(.insightsQueue), #"<p class="muted">\#(t(.insightsQueueLead))</p>"# + dataTable(
            caption: t(.insightsQueue), columns: [Column(t(.insightsPerson)), Column(t(.insightsReady)), Column("")], rows: rows, empty: HTML()))
    }
}
