import Kernel

extension Evaluation {
    /// A metric on the day, or why nobody knows it.
    enum Measured {
        case value(Rational)
        case unknown(Reason)
        var reasons: [Reason] { if case .unknown(let reason) = self { [reason] } else { [] } }
    }

    func measure(_ key: String, _ window: MetricWindow, _ currency: String?, _ maximumAge: Int?) -> Measured {
        depend(.metric, "\(organization)/\(key)")
        var rows = (facts.metrics[organization] ?? []).filter { $0.metric == key && $0.measured <= day }
        guard !rows.isEmpty else { return .unknown(Reason(.metricMissing, ["metric": key])) }
        switch window {
        case .latest: rows = rows.filter { $0.through <= day }
        case .trailing(let months):
            let after = Span.months(months).before(day)
            rows = rows.filter { $0.through <= day && $0.through > after }
        case .calendarYear(let back):
            let year = day.year - back
            rows = rows.filter { $0.from.year == year && $0.through.year == year }
        case .fixed(let from, let through): rows = rows.filter { $0.from >= from && $0.through <= through }
        }
        rows = withoutOverlaps(rows)
        if window == .latest { rows = rows.max { ($0.through, $0.key) < ($1.through, $1.key) }.map { [$0] } ?? [] }
        guard let newest = rows.map(\.measured).max() else { return .unknown(Reason(.metricMissing, ["metric": key])) }
        let age = day.daysSinceEpoch - newest.daysSinceEpoch
        if let maximumAge, age > maximumAge {
            return .unknown(Reason(.metricStale, ["metric": key, "age": "\(age)", "limit": "\(maximumAge)"]))
        }
        if let currency, let other = rows.first(where: { $0.currency != currency }) {
            return .unknown(Reason(.metricCurrency, ["metric": key, "wanted": currency, "found": other.currency ?? ""]))
        }
        var total = Rational.zero
        for row in rows {
            guard let sum = try? total.adding(row.value) else { return .unknown(Reason(.overflow)) }
            total = sum
        }
        return .value(total)
    }
    /// Of figures whose periods overlap the one that was recorded last counts; that they contradict is told.
    private func withoutOverlaps(_ rows: [MetricFact]) -> [MetricFact] {
        var kept: [MetricFact] = []
        let newestFirst = rows.sorted { a, b in
            a.recorded.from != b.recorded.from ? a.recorded.from > b.recorded.from : a.measured != b.measured ? a.measured > b.measured : a.key > b.key
        }
        for row in newestFirst {
            if let other = kept.first(where: { $0.from <= row.through && row.from <= $0.through }) {
                if other.value != row.value || other.from != row.from || other.through != row.through {
                    conflicts.insert(Conflict(.overlappingMetrics, [organization, row.metric] + [other.key, row.key].sorted()))
                }
            } else { kept.append(row) }
        }
        return kept
    }

    func metric(_ rule: MetricRule, _ path: String) -> Finding {
        let measured = measure(rule.key, rule.window, rule.currency, rule.maximumAgeDays)
        guard case .value(let value) = measured else {
            return Finding(path: path, kind: "metric", verdict: .unknown, need: rule.value, unit: .amount, reasons: measured.reasons,
                           gap: isDetailed ? Gap(needs: [.init(.fact, rule.key)], isSmallest: false) : nil)
        }
        let isMet = rule.comparison.holds(value, rule.value)
        let lack = try? rule.value.subtracting(value)
        return Finding(path: path, kind: "metric", verdict: isMet ? .met : .unmet, have: value, need: rule.value, unit: .amount,
                       gap: isMet || !isDetailed ? nil : Gap(needs: [.init(.metric, rule.key, amount: lack, currency: rule.currency)], isSmallest: true))
    }

    /// What an organization holds of a status on the day: since when (nil within: nobody knows). Nil: not held.
    func heldSince(_ organization: String, _ status: String) -> Day?? {
        depend(.status, "\(organization)/\(status)")
        if organization == self.organization, let standing = standings[status] { return standing.held.map { $0.from } }
        let rows = (facts.held[organization] ?? []).filter { $0.status == status && $0.isHeld(on: day) }
        return rows.min { ($0.from ?? .distantPast) < ($1.from ?? .distantPast) }.map { $0.from }
    }
    func holdsRank(_ organization: String, _ minimum: Int) -> Bool {
        let fromFacts = facts.held[organization] ?? []
        for row in fromFacts where (row.rank ?? ranks[row.status] ?? 0) >= minimum && row.isHeld(on: day) {
            if organization != self.organization || standings[row.status] == nil {
                depend(.status, "\(organization)/\(row.status)")
                return true
            }
        }
        return ranks.contains { $0.value >= minimum && heldSince(organization, $0.key) != nil }
    }

    func status(_ rule: StatusRule, _ path: String) -> Finding {
        let places: [String] = switch rule.place {
        case .this: [organization]
        case .parent: facts.organization(organization, day)?.parent.map { [$0] } ?? []
        case .scope: facts.organizations(scope.reach, from: organization, day)
        }
        if rule.place != .this { depend(.organization, [organization] + places) }
        let isMet = places.contains { place in
            (rule.id.map { heldSince(place, $0) != nil } ?? true) && (rule.minimumRank.map { holdsRank(place, $0) } ?? true)
        }
        let name = rule.id ?? "rank \(rule.minimumRank ?? 0)"
        return Finding(path: path, kind: "status", verdict: isMet ? .met : .unmet, reasons: isMet ? [] : [Reason(.notHeld, ["status": name])],
                       gap: isMet || !isDetailed ? nil : Gap(needs: [.init(.status, name)], isSmallest: true))
    }

    func tenure(_ rule: TenureRule, _ path: String) -> Finding {
        guard let since = heldSince(organization, rule.status) else {
            return Finding(path: path, kind: "tenure", verdict: .unmet, reasons: [Reason(.notHeld, ["status": rule.status])],
                           gap: isDetailed ? Gap(needs: [.init(.status, rule.status)], isSmallest: false) : nil)
        }
        guard let from = since else {
            return Finding(path: path, kind: "tenure", verdict: .unknown, reasons: [Reason(.startUnknown, ["status": rule.status])],
                           gap: isDetailed ? Gap(needs: [.init(.fact, rule.status)], isSmallest: false) : nil)
        }
        let reached = rule.duration.after(from)
        return Finding(path: path, kind: "tenure", verdict: reached <= day ? .met : .unmet, have: Rational(Int64(day.daysSinceEpoch - from.daysSinceEpoch)),
                       need: Rational(Int64(reached.daysSinceEpoch - from.daysSinceEpoch)), unit: .days,
                       gap: reached <= day || !isDetailed ? nil : Gap(needs: [.init(.tenure, rule.status, day: reached)], isSmallest: true))
    }

    func attest(_ rule: AttestRule, _ path: String) -> Finding {
        depend(.attestation, "\(organization)/\(rule.kind)")
        let given = (facts.attestations[organization] ?? []).filter {
            $0.kind == rule.kind && $0.given <= day && ($0.validThrough.map { day <= $0 } ?? true)
        }.map(\.given).max()
        let isMet = given.map { given in rule.maximumAge.map { day <= $0.after(given) } ?? true } ?? false
        return Finding(path: path, kind: "attest", verdict: isMet ? .met : .unmet,
                       reasons: isMet ? [] : [Reason(given == nil ? .neverAttested : .attestationOld, ["kind": rule.kind])],
                       gap: isMet || !isDetailed ? nil : Gap(needs: [.init(.attestation, rule.kind)], isSmallest: true))
    }

    func every(_ rule: EveryRule, _ path: String) -> Finding {
        var children: [Finding] = []
        for end in Self.ends(of: rule.period, before: day).prefix(rule.count) {
            let past = Evaluation(facts, organization, end, ranks: ranks, isDetailed: isDetailed, removed: removed, onlyPerson: onlyPerson)
            var child = past.judge(rule.expr, in: scope, path: step(path, "expr"))
            child.gap = nil
            child.nearest = []
            children.append(child)
            conflicts.formUnion(past.conflicts)
            dependencies.formUnion(past.dependencies)
        }
        let met = children.count { $0.verdict == .met }
        let verdict = Verdict.all(children.map(\.verdict))
        return Finding(path: path, kind: "every", verdict: verdict, have: Rational(Int64(met)), need: Rational(Int64(rule.count)), unit: .periods,
                       gap: verdict == .met || !isDetailed ? nil : Gap(needs: [.init(.tenure, rule.period.rawValue, amount: Rational(Int64(rule.count - met)))], isSmallest: false),
                       children: isDetailed ? children : [])
    }
    /// The last days of the whole periods before the day, the latest first.
    static func ends(of period: EveryRule.Period, before day: Day) -> some Sequence<Day> {
        let (year, month, _) = day.parts
        let first = Day(year: year, month: (month - 1) / period.months * period.months + 1, day: 1)!
        return sequence(first: first.adding(days: -1)) { end in
            end.year <= 1 ? nil : end.adding(days: 1).adding(months: -period.months).adding(days: -1)
        }
    }
}
