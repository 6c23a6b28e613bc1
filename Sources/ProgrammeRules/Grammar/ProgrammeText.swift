package import JSON
import Kernel

extension Programme {
    /// The version of the form, the member `format` of a programme's text.
    package static let format: Int64 = 1

    /// Reads the canonical form or any JSON that says the same. Throws the first `GrammarFault`.
    package init(bytes: [UInt8]) throws(GrammarFault) {
        guard let value = JSONValue(parsing: bytes) else { throw GrammarFault("", .notJSON, "") }
        try self.init(json: value)
    }
    /// Reads the same tree however it was spelled (JSON, YAML).
    package init(json: JSONValue) throws(GrammarFault) {
        let members = try Place(value: json, path: "").members(
            "format", "id", "version", "titles", "timezone", "effective_from", "enforced_from", "metrics", "statuses", "gates")
        guard members.found["format"] == .int(Self.format) else { throw GrammarFault("format", .format, "\(Self.format)") }
        let place = try members.need("timezone"), name = try place.text()
        guard let zone = Zone(name) else { throw place.fault(.notAZone, String(name.prefix(60))) }
        let effective = try members.need("effective_from").day()
        self.init(
            id: try members.need("id").text(), version: try members.need("version").number(1...GrammarLimits.count),
            titles: try members.titles(), zone: zone, effectiveFrom: effective,
            enforcedFrom: try members.maybe("enforced_from") { (p) throws(GrammarFault) in try p.day() } ?? effective,
            metrics: try members.maybe("metrics") { (p) throws(GrammarFault) in try p.each(1000) { (p) throws(GrammarFault) in try MetricDefinition(p) } } ?? [],
            statuses: try members.maybe("statuses") { (p) throws(GrammarFault) in
                try p.each(GrammarLimits.statuses) { (p) throws(GrammarFault) in try Status(p) } } ?? [],
            gates: try members.maybe("gates") { (p) throws(GrammarFault) in
                try p.each(GrammarLimits.gates) { (p) throws(GrammarFault) in try Gate(p) } } ?? [])
    }
    /// The canonical form: sorted members, defaults left out. Equal programmes give equal bytes.
    package var json: JSONValue {
        var out = Written()
        out.put("format", Int(Self.format))
        out.put("id", id)
        out.put("version", version)
        out.put("titles", titles.json)
        out.put("timezone", zone.identifier)
        out.put("effective_from", effectiveFrom)
        out.put("enforced_from", enforcedFrom)
        out.put("metrics", metrics.isEmpty ? nil : .array(metrics.map(\.json)))
        out.put("statuses", statuses.isEmpty ? nil : .array(statuses.map(\.json)))
        out.put("gates", gates.isEmpty ? nil : .array(gates.map(\.json)))
        return out.object
    }
    package var bytes: [UInt8] { json.bytes }
}

extension [String: String] {
    fileprivate var json: JSONValue? { isEmpty ? nil : .object(mapValues { .string($0) }) }
}
extension Members {
    fileprivate func titles() throws(GrammarFault) -> [String: String] {
        guard let place = self["titles"] else { return [:] }
        guard case .object(let found) = place.value else { throw place.fault(.wrongType, "an object of texts by language") }
        var titles: [String: String] = [:]
        for (tag, value) in found { titles[tag] = try place.at(place.path + "." + tag, value).text() }
        return titles
    }
}

extension MetricDefinition {
    init(_ place: Place) throws(GrammarFault) {
        let members = try place.members("key", "currency", "titles")
        self.init(key: try members.need("key").text(), currency: try members.maybe("currency") { (p) throws(GrammarFault) in try p.currency() }, titles: try members.titles())
    }
    var json: JSONValue {
        var out = Written()
        out.put("key", key)
        out.put("currency", currency)
        out.put("titles", titles.json)
        return out.object
    }
}
extension Place {
    func currency() throws(GrammarFault) -> String {
        let text = try text()
        guard text.utf8.count == 3, text.utf8.allSatisfy({ (65...90).contains($0) }) else { throw fault(.wrongType, "a currency of three capital letters") }
        return text
    }
}

extension Status {
    init(_ place: Place) throws(GrammarFault) {
        let m = try place.members("id", "kind", "titles", "rank", "scope", "obtain", "retain", "lifecycle", "mode", "master", "retirement")
        self.init(
            id: try m.need("id").text(), kind: try m.need("kind").word(Kind.self), titles: try m.titles(),
            rank: try m.maybe("rank") { (p) throws(GrammarFault) in try p.number(1...1000) },
            scope: try m.maybe("scope") { (p) throws(GrammarFault) in try OrganizationScope(p) } ?? .init(),
            obtain: try Expr(m.need("obtain")),
            retain: try m.maybe("retain") { (p) throws(GrammarFault) in try Expr(p) },
            lifecycle: try m.maybe("lifecycle") { (p) throws(GrammarFault) in try Lifecycle(p) } ?? .init(),
            mode: try m.maybe("mode") { (p) throws(GrammarFault) in try p.word(Mode.self) } ?? .enforced,
            master: try m.maybe("master") { (p) throws(GrammarFault) in try p.word(Master.self) } ?? .laurel,
            retirement: try m.maybe("retirement") { (p) throws(GrammarFault) in
                let m = try p.members("closed_from", "ends_on")
                return Retirement(closedFrom: try m.need("closed_from").day(), endsOn: try m.maybe("ends_on") { (p) throws(GrammarFault) in try p.day() })
            })
    }
    var json: JSONValue {
        var out = Written()
        out.put("id", id)
        out.put("kind", kind.rawValue)
        out.put("titles", titles.json)
        out.put("rank", rank)
        out.put("scope", scope == .init() ? nil : scope.json)
        out.put("obtain", obtain.json)
        out.put("retain", retain?.json)
        out.put("lifecycle", lifecycle == .init() ? nil : lifecycle.json)
        out.put("mode", mode == .enforced ? nil : mode.rawValue)
        out.put("master", master == .laurel ? nil : master.rawValue)
        if let retirement {
            var end = Written()
            end.put("closed_from", retirement.closedFrom)
            end.put("ends_on", retirement.endsOn)
            out.put("retirement", end.object)
        }
        return out.object
    }
}

extension Gate {
    init(_ place: Place) throws(GrammarFault) {
        let m = try place.members("id", "titles", "scope", "organization", "actor", "mode", "on_unknown", "reuse_minutes", "provisional")
        self.init(
            id: try m.need("id").text(), titles: try m.titles(),
            scope: try m.maybe("scope") { (p) throws(GrammarFault) in try OrganizationScope(p) } ?? .init(),
            organization: try m.maybe("organization") { (p) throws(GrammarFault) in try Expr(p) },
            actor: try m.maybe("actor") { (p) throws(GrammarFault) in try Expr(p) },
            mode: try m.maybe("mode") { (p) throws(GrammarFault) in try p.word(Mode.self) } ?? .enforced,
            onUnknown: try m.maybe("on_unknown") { (p) throws(GrammarFault) in try p.word(OnUnknown.self) } ?? .closed,
            reuseMinutes: try m.maybe("reuse_minutes") { (p) throws(GrammarFault) in try p.number(0...525_600) } ?? 60,
            provisional: try m.maybe("provisional") { (p) throws(GrammarFault) in
                let m = try p.members("uses", "days")
                return ProvisionalPass(uses: try m.maybe("uses") { (p) throws(GrammarFault) in try p.number(1...10_000) },
                                       days: try m.maybe("days") { (p) throws(GrammarFault) in try p.number(1...3660) })
            })
    }
    var json: JSONValue {
        var out = Written()
        out.put("id", id)
        out.put("titles", titles.json)
        out.put("scope", scope == .init() ? nil : scope.json)
        out.put("organization", organization?.json)
        out.put("actor", actor?.json)
        out.put("mode", mode == .enforced ? nil : mode.rawValue)
        out.put("on_unknown", onUnknown == .closed ? nil : onUnknown.rawValue)
        out.put("reuse_minutes", reuseMinutes == 60 ? nil : reuseMinutes)
        if let provisional {
            var pass = Written()
            pass.put("uses", provisional.uses)
            pass.put("days", provisional.days)
            out.put("provisional", pass.object)
        }
        return out.object
    }
}
