/// What a package as a whole amounts to: SCORM 1.2 leaves rollup to the LMS; these are Laurel's rules.
///
/// - A heading takes the roll-up of what is below it; an item with both a launch and children counts as one of them.
/// - Not attempted, when nothing was started. Failed, when something is failed and nothing is left to do. Passed, when
///   all is complete and something is passed. Completed, when all is complete. Browsed, when all is browsed or
///   complete. Else incomplete.
/// - The score is the mean of the scores there are, each in percent.
package struct Rollup: Sendable, Equatable {
    package let status: LessonStatus
    /// Percent; `nil` without any.
    package let score: Decimal4?
    /// Launchable items that are complete, and all of them: the honest progress.
    package let done: Int
    package let total: Int
    /// The sum of what the content reported.
    package let reportedTime: TimeSpan

    package init(_ organization: Organization, _ record: (String) -> AttemptRecord?) {
        let leaves = organization.everyItem.filter { $0.launch != nil }
        let records = leaves.map { record($0.identifier) }
        let statuses = records.map { $0?.status ?? .notAttempted }
        status = Self.status(statuses)
        done = statuses.count(where: \.isComplete)
        total = leaves.count
        let scores = records.compactMap { $0?.score }
        score = scores.isEmpty ? nil : Decimal4(units: scores.reduce(0) { $0 + $1.units } / scores.count)
        reportedTime = records.compactMap { $0?.totalTime }.reduce(.zero, +)
    }

    package static func status(_ parts: [LessonStatus]) -> LessonStatus {
        if parts.allSatisfy({ $0 == .notAttempted }) { return .notAttempted }
        if parts.contains(where: { $0 == .incomplete || $0 == .notAttempted }) { return .incomplete }
        if parts.contains(.failed) { return .failed }
        if parts.contains(.browsed) { return .browsed }
        return parts.contains(.passed) ? .passed : .completed
    }

    /// The status of any entry, headings included, as prerequisites ask for it.
    package static func status(of item: Item, _ record: (String) -> AttemptRecord?) -> LessonStatus {
        status(item.selfAndDescendants.filter { $0.launch != nil }.map { record($0.identifier)?.status ?? .notAttempted })
    }
}

/// Where a learner stands in a package of several items.
package struct Outline: Sendable, Equatable {
    package struct Entry: Sendable, Equatable {
        package let item: Item
        /// 0 for the top.
        package let depth: Int
        package let status: LessonStatus
        /// Whether its prerequisites, and those of the headings above, are met.
        package let isOpen: Bool
        /// Titles of what is named by the first unmet prerequisite and not complete yet.
        package let waitsFor: [String]
    }

    package let entries: [Entry]

    /// Scripts that cannot be read lock nothing: a mistake of the exporter must not stop a learner.
    package init(_ organization: Organization, _ record: (String) -> AttemptRecord?) {
        let byIdentifier = Dictionary(organization.everyItem.map { ($0.identifier, $0) }, uniquingKeysWith: { first, _ in first })
        func status(_ identifier: String) -> LessonStatus? {
            byIdentifier[identifier].map { Rollup.status(of: $0, record) }
        }
        var entries: [Entry] = []
        func walk(_ items: [Item], depth: Int, blockedBy outer: [String]?) {
            for item in items {
                var blocked = outer
                if blocked == nil, let script = item.prerequisites, let rule = try? Prerequisites(script), !rule.isMet(status) {
                    blocked = rule.items.sorted().compactMap { name in
                        status(name)?.isComplete == false ? byIdentifier[name]?.title : nil
                    }
                }
                entries.append(Entry(
                    item: item, depth: depth, status: Rollup.status(of: item, record), isOpen: blocked == nil,
                    waitsFor: blocked ?? []))
                walk(item.items, depth: depth + 1, blockedBy: blocked)
            }
        }
        walk(organization.items, depth: 0, blockedBy: nil)
        self.entries = entries
    }

    /// Where "continue" leads: the first open launchable entry that was begun and is not complete, else the first open
    /// one that is not complete, else the first.
    package var next: Entry? {
        let ready = entries.filter { $0.isOpen && $0.item.launch != nil }
        return ready.first { !$0.status.isComplete && $0.status != .notAttempted && $0.status != .failed }
            ?? ready.first { !$0.status.isComplete }
            ?? ready.first
    }

    package func isOpen(_ identifier: String) -> Bool {
        entries.first { $0.item.identifier == identifier }?.isOpen ?? false
    }
}
