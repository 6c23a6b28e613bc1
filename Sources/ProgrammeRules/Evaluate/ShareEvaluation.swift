import Kernel

extension Evaluation {
    func percent(_ rule: PercentRule, _ path: String) -> Finding {
        let excluded = Set(rule.exclude.flatMap { people($0).map(\.person) })
        let pool = people(rule.denominator).filter { $0.following == nil && !excluded.contains($0.person) }
        guard !pool.isEmpty else {
            let verdict: Verdict = rule.onEmpty == .met ? .met : rule.onEmpty == .unmet ? .unmet : .unknown
            return Finding(path: path, kind: "percent", verdict: verdict, have: .zero, need: .zero, unit: .people, reasons: [Reason(.nobodyToCount)],
                           gap: verdict == .met || !isDetailed ? nil : Gap(needs: [.init(.people, "", amount: .one)], isSmallest: false))
        }
        guard let share = try? rule.percent.times(Rational(Int64(pool.count))).divided(by: .hundred) else { return overflow(path, "percent") }
        let need = min(Int(clamping: share.rounded(rule.rounding)), rule.cap ?? .max)
        let holders = pool.filter { holds(rule.numerator, $0) }
        var finding = Finding(path: path, kind: "percent", verdict: holders.count >= need ? .met : .unmet, have: Rational(Int64(holders.count)),
                              need: Rational(Int64(need)), unit: .people)
        guard isDetailed else { return finding }
        finding.fills = holders.map { Fill("", $0.person) }
        if finding.verdict != .met {
            finding.nearest = nearest(pool, [rule.numerator])
            finding.gap = cheapest(need - holders.count, rule.numerator, pool, allowsStrangers: false)
        }
        return finding
    }

    func ratio(_ rule: RatioRule, _ path: String) -> Finding {
        let measured = measure(rule.key, rule.window, rule.currency, rule.maximumAgeDays)
        let pool = people(rule.who), holders = pool.filter { holds(rule.hold, $0) }
        guard case .value(let value) = measured else {
            return Finding(path: path, kind: "ratio", verdict: .unknown, have: Rational(Int64(holders.count)), unit: .people, reasons: measured.reasons,
                           gap: isDetailed ? Gap(needs: [.init(.fact, rule.key)], isSmallest: false) : nil)
        }
        guard let exact = try? value.divided(by: rule.per) else { return overflow(path, "ratio") }
        let need = max(Int(clamping: exact.rounded(rule.rounding)), rule.minimum)
        var finding = Finding(path: path, kind: "ratio", verdict: holders.count >= need ? .met : .unmet, have: Rational(Int64(holders.count)),
                              need: Rational(Int64(need)), unit: .people)
        guard isDetailed else { return finding }
        finding.fills = holders.map { Fill("", $0.person) }
        if finding.verdict != .met {
            finding.nearest = nearest(pool, [rule.hold])
            finding.gap = cheapest(need - holders.count, rule.hold, pool, allowsStrangers: rule.who.hiredBefore.map { day < $0 } ?? true)
        }
        return finding
    }

    func overflow(_ path: String, _ kind: String) -> Finding { Finding(path: path, kind: kind, verdict: .unknown, reasons: [Reason(.overflow)]) }

    /// The people who reach a holding with the fewest awards.
    func cheapest(_ count: Int, _ hold: Hold, _ pool: [Candidate], allowsStrangers: Bool) -> Gap? {
        var steps = pool.filter { $0.following == nil }.compactMap { candidate -> Gap.Step? in
            guard let awards = missing(hold, candidate), !awards.isEmpty else { return nil }
            return Gap.Step(person: candidate.person, awards: awards, minutes: minutes(awards, candidate.person))
        }
        if allowsStrangers, let awards = missing(hold, nil) {
            steps += Array(repeating: Gap.Step(person: nil, awards: awards), count: min(count, 10_000))
        }
        guard steps.count >= count else { return nil }
        let sorted = steps.sorted { a, b in
            let first = [a.awards.count, a.minutes ?? .max], second = [b.awards.count, b.minutes ?? .max]
            return first == second ? (a.person ?? "\u{10FFFF}") < (b.person ?? "\u{10FFFF}") : first.lexicographicallyPrecedes(second)
        }
        return Gap(steps: Array(sorted.prefix(count)), isSmallest: hold.isPlain || count == 1 && sorted[0].awards.count == 1)
    }

    func score(_ rule: ScoreRule, _ path: String) -> Finding {
        var best: (finding: Finding, points: Rational)?, children: [Finding] = []
        for (index, track) in rule.tracks.enumerated() {
            guard let result = scored(track, step(path, "tracks", index), rule.minimum) else { return overflow(path, "score") }
            children.append(result.finding)
            // A track that meets its own minima is better than one with more points that does not.
            if best.map({ result.finding.verdict == $0.finding.verdict ? result.points > $0.points : result.finding.verdict == .met || $0.finding.verdict == .unmet }) ?? true {
                best = result
            }
        }
        guard let best else { return Finding(path: path, kind: "score", verdict: .unmet, have: .zero, need: rule.minimum, unit: .points) }
        let verdict: Verdict = children.contains { $0.verdict == .met } ? .met : children.contains { $0.verdict == .unknown } ? .unknown : .unmet
        return Finding(path: path, kind: "score", verdict: verdict, have: best.points, need: rule.minimum, unit: .points, fills: best.finding.fills,
                       gap: verdict == .met ? nil : best.finding.gap, nearest: verdict == .met ? [] : best.finding.nearest, children: children)
    }

    private func scored(_ track: ScoreRule.Track, _ path: String, _ minimum: Rational) -> (finding: Finding, points: Rational)? {
        var total = Rational.zero, children: [Finding] = [], fills: [Fill] = [], near: [Near] = [], hasUnknown = false
        for (index, category) in track.categories.enumerated() {
            let here = step(path, "categories", index)
            var points = Rational.zero
            for (position, term) in category.terms.enumerated() {
                if let gate = term.gate {
                    let verdict = judge(gate, step(here, "terms", position)).verdict
                    if verdict == .unknown { hasUnknown = true }
                    if verdict != .met { continue }
                }
                let pool = people(term.who), holders = pool.filter { holds(term.hold, $0) }
                let count = term.distinct == .person ? holders.count : holders.reduce(0) { $0 + awards(term.hold, $1).count }
                guard let earned = try? term.weight.times(Rational(Int64(count))), let sum = try? points.adding(min(earned, term.cap ?? earned)) else { return nil }
                points = sum
                if isDetailed {
                    fills += holders.map { Fill(category.id, $0.person) }
                    near += nearest(pool, [term.hold])
                }
            }
            points = min(points, category.maximum ?? points)
            let isAbove = category.minimumExclusive.map { points > $0 } ?? true
            children.append(Finding(path: here, kind: "category", verdict: isAbove ? .met : .unmet, have: points, need: category.minimumExclusive, unit: .points))
            guard let sum = try? total.adding(points) else { return nil }
            total = sum
        }
        let isMet = total >= minimum && children.allSatisfy { $0.verdict == .met }
        var finding = Finding(path: path, kind: "track", verdict: isMet ? .met : hasUnknown ? .unknown : .unmet, have: total, need: minimum, unit: .points, children: children)
        if isDetailed { finding.fills = fills }
        if isDetailed, !isMet {
            // Points add up in many ways; how many are missing is exact, the way to them is left to those who know the people.
            var needs: [Gap.Need] = []
            if total < minimum, let lack = try? minimum.subtracting(total) { needs.append(.init(.points, track.id, amount: lack)) }
            for (category, child) in zip(track.categories, children) where child.verdict != .met { needs.append(.init(.points, category.id, amount: category.minimumExclusive)) }
            finding.gap = Gap(needs: needs, isSmallest: false)
            var seen: Set<String> = []
            finding.nearest = near.filter { seen.insert($0.person).inserted }
            finding.nearest = Array(finding.nearest.prefix(5))
        }
        return (finding, total)
    }
}
