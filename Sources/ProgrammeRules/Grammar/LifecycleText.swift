import JSON
import Kernel

extension Lifecycle {
    init(_ place: Place) throws(GrammarFault) {
        let m = try place.members("review", "promote", "demote", "qualification", "on_parent_loss", "waivers")
        self.init(
            review: try m.maybe("review") { (p) throws(GrammarFault) in try Review(p) } ?? .continuous,
            promote: try m.maybe("promote") { (p) throws(GrammarFault) in try p.word(Promotion.self) } ?? .immediate,
            demote: try m.maybe("demote") { (p) throws(GrammarFault) in try Demotion(p) } ?? .immediate,
            qualification: try m.maybe("qualification") { (p) throws(GrammarFault) in
                if p.value == .string("as_of") { return .asOf }
                return .anyDay(within: try p.members("any_day_in").need("any_day_in").span())
            } ?? .asOf,
            onParentLoss: try m.maybe("on_parent_loss") { (p) throws(GrammarFault) in
                let m = try p.members("parent", "keep_to_end", "lapse_days")
                let parent = try m.need("parent").text()
                switch (m["keep_to_end"], m["lapse_days"]) {
                case (let keep?, nil):
                    guard try keep.flag() else { throw keep.fault(.wrongType, "true") }
                    return ParentLoss(parent: parent, policy: .keepToEnd)
                case (nil, let days?): return ParentLoss(parent: parent, policy: .lapse(days: try days.number(0...36_600)))
                default: throw p.fault(.notOne, "policy: keep_to_end or lapse_days")
                }
            },
            waivers: try m.maybe("waivers") { (p) throws(GrammarFault) in
                try p.each { (p) throws(GrammarFault) in
                    let m = try p.members("from", "to", "effect")
                    return LifecycleWaiver(from: try m.need("from").day(), through: try m.need("to").day(), effect: try m.need("effect").word(WaiverEffect.self))
                }
            } ?? [])
    }
    var json: JSONValue {
        var out = Written()
        out.put("review", review.json)
        out.put("promote", promote == .immediate ? nil : promote.rawValue)
        out.put("demote", demote.json)
        if case .anyDay(let span) = qualification { out.put("qualification", .object(["any_day_in": span.json])) }
        if let onParentLoss {
            var loss = Written()
            loss.put("parent", onParentLoss.parent)
            switch onParentLoss.policy {
            case .keepToEnd: loss.put("keep_to_end", flag: true)
            case .lapse(let days): loss.put("lapse_days", days)
            }
            out.put("on_parent_loss", loss.object)
        }
        out.put("waivers", waivers.isEmpty ? nil : .array(waivers.map {
            .object(["from": .string($0.from.description), "to": .string($0.through.description), "effect": .string($0.effect.rawValue)])
        }))
        return out.object
    }
}

extension Lifecycle.Review {
    init(_ place: Place) throws(GrammarFault) {
        if place.value == .string("continuous") {
            self = .continuous
            return
        }
        let (key, inner) = try place.members("dates", "anniversary_months").only("review")
        guard key == "dates" else {
            self = .anniversary(months: try inner.number(1...1200))
            return
        }
        self = .dates(try inner.each(53) { (p) throws(GrammarFault) in
            let text = try p.text(), bytes = Array(text.utf8)
            // A leap year, so that 29 February is a day.
            guard bytes.count == 5, let day = Day(iso: "2000-" + text) else { throw p.fault(.notADay, "\(text.prefix(20)) (MM-DD)") }
            return MonthDay(day.month, day.day)
        })
    }
    var json: JSONValue? {
        switch self {
        case .continuous: return nil
        case .anniversary(let months): return .object(["anniversary_months": .int(Int64(months))])
        case .dates(let days):
            return .object(["dates": .array(days.map { day in
                .string((day.month < 10 ? "0" : "") + "\(day.month)" + (day.day < 10 ? "-0" : "-") + "\(day.day)")
            })])
        }
    }
}
extension Lifecycle.Demotion {
    init(_ place: Place) throws(GrammarFault) {
        switch place.value {
        case .string("immediate"): self = .immediate
        case .string("review"): self = .review
        case .string(let word): throw place.fault(.unknownWord, String(word.prefix(60)))
        default: self = .grace(days: try place.members("grace_days").need("grace_days").number(1...36_600))
        }
    }
    var json: JSONValue? {
        switch self {
        case .immediate: nil
        case .review: .string("review")
        case .grace(let days): .object(["grace_days": .int(Int64(days))])
        }
    }
}
