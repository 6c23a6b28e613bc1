import Kernel
import ProgrammeRules
import Web

/// Figures and the time they are about, as fields.
enum MetricFields {
    /// The value of the list that means "another one".
    static let other = "+"

    static func write(_ key: String, _ window: MetricWindow, _ age: Int?, _ out: inout SentenceValues) {
        out.put("key", key)
        out.put("newKey", nil as String?)
        out.put("newCurrency", nil as String?)
        var months: Int?, years: Int?, from: Day?, through: Day?
        switch window {
        case .latest: out.put("window", "latest")
        case .trailing(let count): out.put("window", "trailing"); months = count
        case .calendarYear(let back): out.put("window", "year"); years = back
        case .fixed(let first, let last): out.put("window", "fixed"); (from, through) = (first, last)
        }
        out.put("window.months", months)
        out.put("window.years", years)
        out.put("window.from", from)
        out.put("window.through", through)
        out.put("age", age)
    }
    static func window(_ r: inout SentenceReader) -> MetricWindow {
        switch r.form.text("window") {
        case "trailing": return .trailing(months: r.need("window.months", 1...1200))
        case "year": return .calendarYear(yearsBack: r.whole("window.years", 0...100) ?? 0)
        case "fixed":
            guard let from = r.needDay("window.from"), let through = r.needDay("window.through") else { return .latest }
            return .fixed(from: from, through: through)
        default: return .latest
        }
    }
    /// The figure that was chosen, or the new one. One that is named already keeps its currency.
    static func definition(_ r: inout SentenceReader, _ known: [MetricDefinition], old: MetricDefinition, _ new: inout MetricDefinition?) -> MetricDefinition {
        let chosen = r.form.text("key")
        guard chosen == other else {
            if let metric = known.first(where: { $0.key == chosen }) { return metric }
            return chosen == old.key || chosen.isEmpty ? old : MetricDefinition(key: chosen)
        }
        let title = r.needText("newKey"), currency = r.form.text("newCurrency").uppercased()
        if !currency.isEmpty, currency.utf8.count != 3 || !currency.utf8.allSatisfy({ (65...90).contains($0) }) { r.refuse(.notACurrency("newCurrency")) }
        let key = EditorIDs.make(title, otherThan: [], instead: "figure")
        if let metric = known.first(where: { $0.key == key }) { return metric }
        let metric = MetricDefinition(key: key, currency: currency.isEmpty ? nil : currency)
        new = metric
        return metric
    }
}

/// Points, as fields: ways to score, their categories and what counts in them.
enum ScoreFields {
    static func write(_ rule: ScoreRule, _ out: inout SentenceValues) {
        out.put("min", rule.minimum)
        for (number, track) in rule.tracks.enumerated() {
            out.put("t.\(number).id", track.id)
            for (position, category) in track.categories.enumerated() {
                let place = "t.\(number).c.\(position)"
                out.put(place + ".id", category.id)
                out.put(place + ".max", category.maximum)
                out.put(place + ".above", category.minimumExclusive)
                for (index, term) in category.terms.enumerated() {
                    let row = "\(place).r.\(index)"
                    HoldFields.writeRow(term.hold, row, &out)
                    WhoFields.write(term.who, row + ".who", &out)
                    out.put(row + ".weight", term.weight)
                    out.put(row + ".cap", term.cap)
                    out.put(row + ".distinct", term.distinct.rawValue)
                    out.put(row + ".gated", on: term.gate != nil)
                }
            }
        }
    }
    /// A row, a category or a way to score whose first field was emptied goes. The condition of points is a sentence of its own, below this one.
    /// - Parameter condition: what it says before anybody filled it.
    static func read(_ old: ScoreRule, condition: Expr, _ r: inout SentenceReader) -> ScoreRule {
        var rule = ScoreRule(tracks: [], minimum: r.needAmount("min"))
        for number in 0..<min(r.rows("t", "id"), 20) {
            guard let id = r.form.filled("t.\(number).id") else { continue }
            let before = old.tracks.indices.contains(number) ? old.tracks[number] : nil
            var track = ScoreRule.Track(id: id, categories: [])
            for position in 0..<r.rows("t.\(number).c", "id") {
                let category = before.flatMap { $0.categories.indices.contains(position) ? $0.categories[position] : nil }
                if let read = self.category("t.\(number).c.\(position)", category, condition, &r) { track.categories.append(read) }
            }
            rule.tracks.append(track)
        }
        return rule
    }
    private static func category(_ place: String, _ old: ScoreRule.Category?, _ condition: Expr, _ r: inout SentenceReader) -> ScoreRule.Category? {
        guard let id = r.form.filled(place + ".id") else { return nil }
        var category = ScoreRule.Category(id: id, maximum: r.amount(place + ".max"), minimumExclusive: r.amount(place + ".above"), terms: [])
        for index in 0..<r.rows(place + ".r", "what") {
            let row = "\(place).r.\(index)", before = old.flatMap { $0.terms.indices.contains(index) ? $0.terms[index] : nil }
            guard let hold = HoldFields.readRow(row, begun: before == nil ? ["weight", "cap"] : nil, &r) else { continue }
            category.terms.append(.init(who: WhoFields.read(row + ".who", &r), hold: hold, distinct: r.word(row + ".distinct", before?.distinct ?? .person), weight: r.needAmount(row + ".weight"),
                                        cap: r.amount(row + ".cap"), gate: r.isOn(row + ".gated") ? before?.gate ?? condition : nil))
        }
        return category
    }
}
