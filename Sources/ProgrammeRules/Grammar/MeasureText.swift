import JSON
import Kernel

extension ScoreRule {
    init(_ place: Place) throws(GrammarFault) {
        let m = try place.members("tracks", "min")
        self.init(tracks: try m.need("tracks").each(20) { (p) throws(GrammarFault) in try Track(p) }, minimum: try m.need("min").rational())
    }
    var json: JSONValue {
        .object(["min": minimum.json, "tracks": .array(tracks.map { track in
            .object(["id": .string(track.id), "categories": .array(track.categories.map(\.json))])
        })])
    }
}
extension ScoreRule.Track {
    init(_ place: Place) throws(GrammarFault) {
        let m = try place.members("id", "categories")
        self.init(id: try m.need("id").text(), categories: try m.need("categories").each { (p) throws(GrammarFault) in try ScoreRule.Category(p) })
    }
}
extension ScoreRule.Category {
    init(_ place: Place) throws(GrammarFault) {
        let m = try place.members("id", "max", "min_exclusive", "terms")
        self.init(id: try m.need("id").text(), maximum: try m.maybe("max") { (p) throws(GrammarFault) in try p.rational() },
                  minimumExclusive: try m.maybe("min_exclusive") { (p) throws(GrammarFault) in try p.rational() },
                  terms: try m.need("terms").each { (p) throws(GrammarFault) in try ScoreRule.Term(p) })
    }
    var json: JSONValue {
        var out = Written()
        out.put("id", id)
        out.put("max", maximum)
        out.put("min_exclusive", minimumExclusive)
        out.put("terms", .array(terms.map { term in
            var out = Written()
            out.put("who", term.who.json)
            out.put("hold", term.hold.json)
            out.put("distinct_by", term.distinct == .person ? nil : term.distinct.rawValue)
            out.put("weight", term.weight)
            out.put("cap", term.cap)
            out.put("gated_by", term.gate?.json)
            return out.object
        }))
        return out.object
    }
}
extension ScoreRule.Term {
    init(_ place: Place) throws(GrammarFault) {
        let m = try place.members("who", "hold", "distinct_by", "weight", "cap", "gated_by")
        self.init(who: try m.who(), hold: try Hold(m.need("hold")), distinct: try m.distinct(), weight: try m.need("weight").rational(),
                  cap: try m.maybe("cap") { (p) throws(GrammarFault) in try p.rational() },
                  gate: try m.maybe("gated_by") { (p) throws(GrammarFault) in try Expr(p) })
    }
}

extension MetricWindow {
    init(_ place: Place) throws(GrammarFault) {
        if case .string(let word) = place.value {
            guard word == "latest" else { throw place.fault(.unknownWord, String(word.prefix(60))) }
            self = .latest
            return
        }
        let (key, inner) = try place.members("trailing_months", "calendar_year_back", "fixed").only("window")
        switch key {
        case "trailing_months": self = .trailing(months: try inner.number(1...1200))
        case "calendar_year_back": self = .calendarYear(yearsBack: try inner.number(0...100))
        default:
            let m = try inner.members("from", "through")
            self = .fixed(from: try m.need("from").day(), through: try m.need("through").day())
        }
    }
    var json: JSONValue? {
        switch self {
        case .latest: nil
        case .trailing(let months): .object(["trailing_months": .int(Int64(months))])
        case .calendarYear(let years): .object(["calendar_year_back": .int(Int64(years))])
        case .fixed(let from, let through): .object(["fixed": .object(["from": .string(from.description), "through": .string(through.description)])])
        }
    }
}
extension Members {
    fileprivate func window() throws(GrammarFault) -> MetricWindow {
        try maybe("window") { (p) throws(GrammarFault) in try MetricWindow(p) } ?? .latest
    }
    fileprivate func currency() throws(GrammarFault) -> String? { try maybe("currency") { (p) throws(GrammarFault) in try p.currency() } }
    fileprivate func age() throws(GrammarFault) -> Int? { try maybe("max_age_days") { (p) throws(GrammarFault) in try p.number(0...36_600) } }
}

extension MetricRule {
    init(_ place: Place) throws(GrammarFault) {
        let m = try place.members("key", "window", "comparison", "value", "currency", "max_age_days")
        self.init(key: try m.need("key").text(), window: try m.window(),
                  comparison: try m.maybe("comparison") { (p) throws(GrammarFault) in try p.word(Comparison.self) } ?? .atLeast,
                  value: try m.need("value").rational(), currency: try m.currency(), maximumAgeDays: try m.age())
    }
    var json: JSONValue {
        var out = Written()
        out.put("key", key)
        out.put("window", window.json)
        out.put("comparison", comparison == .atLeast ? nil : comparison.rawValue)
        out.put("value", value)
        out.put("currency", currency)
        out.put("max_age_days", maximumAgeDays)
        return out.object
    }
}
extension RatioRule {
    init(_ place: Place) throws(GrammarFault) {
        let m = try place.members("who", "hold", "key", "window", "currency", "max_age_days", "per", "rounding", "min")
        self.init(who: try m.who(), hold: try Hold(m.need("hold")), key: try m.need("key").text(), window: try m.window(), currency: try m.currency(),
                  maximumAgeDays: try m.age(), per: try m.need("per").rational(),
                  rounding: try m.maybe("rounding") { (p) throws(GrammarFault) in try p.word(Rounding.self) } ?? .up,
                  minimum: try m.maybe("min") { (p) throws(GrammarFault) in try p.number() } ?? 0)
    }
    var json: JSONValue {
        var out = Written()
        out.put("who", who.json)
        out.put("hold", hold.json)
        out.put("key", key)
        out.put("window", window.json)
        out.put("currency", currency)
        out.put("max_age_days", maximumAgeDays)
        out.put("per", per)
        out.put("rounding", rounding == .up ? nil : rounding.rawValue)
        out.put("min", minimum == 0 ? nil : minimum)
        return out.object
    }
}
