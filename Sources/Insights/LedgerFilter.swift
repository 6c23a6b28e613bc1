import HTML
import Kernel
import Ledger
import People
import Store
import Web

/// What of the ledger is shown, as it stands in the address.
///
/// Two pickers answer two questions: `asOf` leaves out what holds only after a day, `knownAt` what was recorded only after one.
struct LedgerFilter: Sendable {
    /// Part of the name of whoever acted.
    let by: String
    /// One kind of event, or a capability's with a dot at the end.
    let kind: String
    /// Recorded on this day.
    let day: Day?
    let asOf: Day?
    let knownAt: Day?
    let before: Int64?
    static let groups = ["people", "courses", "learning", "assessment", "certification", "packages", "engagement"]

    init(_ request: WebRequest) {
        let query = request.query, today = request.today
        by = String(query.text("by").prefix(Limits.nameCharacters))
        // A kind is letters and one dot; anything else would be a pattern of the search.
        let kind = query.text("kind")
        self.kind = kind.utf8.count <= 80 && kind.allSatisfy { ($0.isASCII && $0.isLetter) || $0 == "." } ? kind : ""
        func past(_ name: String) -> Day? { query.filled(name).flatMap { Day(iso: $0) }.flatMap { $0 < today ? $0 : nil } }
        day = query.filled("day").flatMap { Day(iso: $0) }.flatMap { $0 <= today ? $0 : nil }
        asOf = past("asOf")
        knownAt = past("knownAt")
        before = query.int("before").map(Int64.init)
    }

    var isSet: Bool { !by.isEmpty || !kind.isEmpty || day != nil || asOf != nil || knownAt != nil }

    func link(_ base: Link, search: String = "", kind: String? = nil, before: Int64? = nil) -> Link {
        let kind = kind ?? self.kind
        return base.query("q", search.isEmpty ? nil : search).query("by", by.isEmpty ? nil : by).query("kind", kind.isEmpty ? nil : kind)
            .query("day", day?.description).query("asOf", asOf?.description).query("knownAt", knownAt?.description).query("before", before.map(String.init))
    }

    /// The last instant of which records are shown.
    func knownUntil(_ request: WebRequest) -> Instant {
        knownAt.map { Instant(milliseconds: request.site.zone.start(of: $0.adding(days: 1)).milliseconds - 1) } ?? request.now
    }

    /// - Parameter zone: of the vendor, in which the days are meant.
    func query(_ subject: Subject?, knownUntil: Instant, zone: Zone, vendor: VendorID, _ tx: Transaction) throws -> Timeline.Query {
        var query = Timeline.Query(subject, knownAt: knownUntil)
        query.before = before
        query.kind = kind.isEmpty ? nil : kind
        query.recorded = day.map { (from: zone.start(of: $0), to: zone.start(of: $0.adding(days: 1))) }
        query.asOf = asOf.map { (day: $0, end: zone.start(of: $0.adding(days: 1))) }
        if !by.isEmpty {
            query.actors = try tx.query("""
                SELECT id FROM person WHERE vendor_id = \(vendor) AND erased_at IS NULL AND \(.contains("name_folded", Persons.folded(by))) ORDER BY name_folded, id LIMIT 200
                """).map { row -> PersonID in try row.id("id") }
        }
        return query
    }

    /// The filters as controls of a filter bar.
    func controls(_ t: Localizer) -> HTML {
        var kinds = [Choice("", t(.insightsLedgerAnyKind))] + Self.groups.map { Choice($0 + ".", t(.insightsLedgerGroup(group: $0))) }
        if !kind.isEmpty, !kinds.contains(where: { $0.value == kind }) { kinds.append(Choice(kind, kind)) }
        func date(_ name: String, _ label: Message, _ value: Day?) -> HTML {
            #"<label class="filter-date"><span class="hint">\#(t(label))</span> <input class="input" type="date" name="\#(name)" value="\#(value?.description ?? "")"></label>"#
        }
        return #"""
            <label class="filter-date"><span class="hint">\#(t(.insightsLedgerByField))</span> <input class="input" name="by" value="\#(by)" autocomplete="off"></label>\#(filterSelect("kind", label: t(.insightsLedgerAnyKind), value: kind, kinds))\#(date("day", .insightsLedgerDay, day))\#(date("asOf", .insightsLedgerTrueOn, asOf))\#(date("knownAt", .insightsLedgerKnownOn, knownAt))
            """#
    }
}
