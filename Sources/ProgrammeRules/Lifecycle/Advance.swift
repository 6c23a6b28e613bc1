import Kernel

/// What the state machine of one status is told for one day.
struct LifecycleDay {
    let status: Status
    let day: Day
    let obtain: Verdict
    let kept: Verdict
    var waiver: WaiverEffect?
    /// What two people decided for the day.
    var override: Bool?
    /// Nil when it stands on no other status.
    var isParentHeld: Bool?
    /// What the facts say is held: the PRM's word where it has the last one.
    var stated: Standing.Held?

    private var isTold: Bool { status.mode != .shadow }
    private func change(_ kind: Change.Kind, _ cause: Change.Cause, isApplied: Bool = true) -> Change {
        Change(kind, cause, day: day, isApplied: isApplied, isTold: isTold)
    }

    /// The next standing. The order is that of who has the last word: people, the calendar's end of the status, the rule.
    func advance(_ before: Standing) -> (Standing, [Change]) {
        if status.master == .prm { return propose(before, held: stated, .prm) }
        if let override { return overridden(before, override) }
        if let end = status.retirement?.endsOn, day >= end, before.held != nil { return lost(before, .retired) }
        if status.mode != .enforced { return propose(before, held: before.held, .rule) }
        return before.held == nil ? gain(before) : keep(before)
    }

    private func overridden(_ before: Standing, _ isHeld: Bool) -> (Standing, [Change]) {
        var after = before
        (after.risk, after.isUncertain) = (nil, false)
        if isHeld == (before.held != nil) { return (after, []) }
        after.held = isHeld ? .init(from: day) : nil
        return (after, [change(isHeld ? .promoted : .demoted, .overridden)])
    }
    private func lost(_ before: Standing, _ cause: Change.Cause) -> (Standing, [Change]) {
        (Standing(before.status), [change(.demoted, cause)])
    }

    /// Compares what Laurel would hold with what is held; tells when that changes, and changes nothing.
    private func propose(_ before: Standing, held: Standing.Held?, _ cause: Change.Cause) -> (Standing, [Change]) {
        var after = before
        after.held = held
        after.risk = nil
        let verdict = held == nil ? obtain : kept
        after.isUncertain = verdict == .unknown
        guard verdict != .unknown else { return (after, []) }
        let wanted = verdict == .met || (held != nil && waiver != nil)
        after.proposal = wanted
        guard wanted != (held != nil), wanted != before.proposal else { return (after, []) }
        return (after, [change(wanted ? .promoted : .demoted, cause, isApplied: false)])
    }

    private func gain(_ before: Standing) -> (Standing, [Change]) {
        var after = before
        (after.risk, after.isUncertain, after.proposal) = (nil, obtain == .unknown, nil)
        let isMet = obtain == .met || waiver == .met
        let isClosed = status.retirement.map { day >= $0.closedFrom } ?? false
        let isTime = status.lifecycle.promote == .immediate || status.lifecycle.isReview(day, since: nil)
        guard isMet, !isClosed, isTime, isParentHeld ?? true else { return (after, []) }
        after.held = .init(from: day)
        after.isUncertain = false
        return (after, [change(.promoted, status.lifecycle.promote == .review ? .review : .rule)])
    }

    private func keep(_ before: Standing) -> (Standing, [Change]) {
        var after = before
        after.proposal = nil
        if isParentHeld == false, waiver == nil { return withoutParent(before) }
        let verdict: Verdict = waiver != nil ? .met : kept
        after.isUncertain = verdict == .unknown
        switch verdict {
        case .met:
            after.risk = nil
            return (after, before.risk == nil ? [] : [change(.cured, .rule)])
        case .unknown:
            return (after, before.isUncertain ? [] : [change(.heldUnknown, .rule)])
        case .unmet:
            if let locked = before.held?.lockedThrough, day <= locked { return (after, []) }
            return missed(before, after)
        }
    }
    private func missed(_ before: Standing, _ unchanged: Standing) -> (Standing, [Change]) {
        var after = unchanged
        switch status.lifecycle.demote {
        case .immediate: return lost(before, .rule)
        case .review:
            if status.lifecycle.isReview(day, since: before.held?.from) { return lost(before, .review) }
            guard before.risk == nil else { return (after, []) }
            after.risk = .init(since: day, lastDay: nil, cause: .unmet)
        case .grace(let days):
            if let risk = before.risk, risk.cause == .unmet {
                return risk.lastDay.map { day > $0 } ?? false ? lost(before, .graceEnded) : (after, [])
            }
            after.risk = .init(since: day, lastDay: day.adding(days: max(days, 1) - 1), cause: .unmet)
        }
        return (after, [change(.atRisk, .rule)])
    }
    private func withoutParent(_ before: Standing) -> (Standing, [Change]) {
        if let risk = before.risk, risk.cause == .parentLost {
            return risk.lastDay.map { day > $0 } ?? false ? lost(before, .parentLost) : (before, [])
        }
        var after = before
        let last: Day?
        switch status.lifecycle.onParentLoss?.policy {
        case .lapse(let days): last = days == 0 ? nil : day.adding(days: days - 1)
        case .keepToEnd, nil:
            let end = before.held?.lockedThrough ?? status.lifecycle.nextReview(after: day, since: before.held?.from)?.adding(days: -1)
            last = end.flatMap { $0 < day ? nil : $0 }
        }
        guard let last else { return lost(before, .parentLost) }
        after.risk = .init(since: day, lastDay: last, cause: .parentLost)
        return (after, [change(.atRisk, .parentLost)])
    }
}

extension Lifecycle {
    /// Whether the day is one of review. Without a known start every day is an anniversary, so that nothing escapes review for ever.
    func isReview(_ day: Day, since: Day?) -> Bool {
        switch review {
        case .continuous: return true
        case .dates(let dates): return dates.contains { $0.inYear(day.year) == day }
        case .anniversary(let months):
            guard let since else { return true }
            let passed = (day.year - since.year) * 12 + day.month - since.month
            return passed > 0 && passed % months == 0 && since.adding(months: passed) == day
        }
    }
    /// The first review after the day; the next day where review is continuous.
    func nextReview(after day: Day, since: Day?) -> Day? {
        switch review {
        case .continuous: return day.adding(days: 1)
        case .dates(let dates):
            return dates.flatMap { date in [date.inYear(day.year), date.inYear(day.year + 1)].compactMap { $0 } }.filter { $0 > day }.min()
        case .anniversary(let months):
            guard let since else { return day.adding(days: 1) }
            var count = max((day.year - since.year) * 12 + day.month - since.month - 1, 0) / months
            while true {
                count += 1
                let next = Span.months(count * months).after(since)
                if next > day || next == .forever { return next }
            }
        }
    }
}
