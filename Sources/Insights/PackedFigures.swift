import Foundation
import Kernel
import Store

/// Figures of one organization as the projection stores them: `<item>:<eight counts>[:<day of fall>,<gap>]`, joined by `;`.
/// A board reads hundreds of them for one page, so they are parsed byte by byte.
struct PackedFigures {
    private var figures: [String: Figures] = [:]
    private var falls: [String: FigureTable.Fall] = [:]

    init(items: [InsightItem], figures: [Figures], falls: [FigureTable.Fall?]) {
        for (index, item) in items.enumerated() {
            self.figures[item.key.id] = figures[index]
            if let fall = falls[index] { self.falls[item.key.id] = fall }
        }
    }

    /// Of the items of one kind.
    static func text(_ kind: ItemKind, _ items: [InsightItem], _ figures: [Figures], _ falls: [FigureTable.Fall?]) -> String {
        let chosen = items.indices.filter { items[$0].key.kind == kind }
        return PackedFigures(items: chosen.map { items[$0] }, figures: chosen.map { figures[$0] }, falls: chosen.map { falls[$0] }).text
    }

    var text: String {
        figures.sorted { $0.key < $1.key }.map { id, f in
            let counts = [f.base, f.certified, f.expiring30, f.expiring60, f.expiring90, f.expired, f.inProgress, f.notStarted]
            let fall = falls[id].map { ":\($0.day.daysSinceEpoch),\($0.gap)" } ?? ""
            return "\(id):" + counts.map(String.init).joined(separator: ",") + fall
        }.joined(separator: ";")
    }

    /// The figures and falls of the items with these ids (as UTF-8), in their order; whole when each of them is there.
    static func read(_ text: String, of ids: [[UInt8]]) -> (figures: [Figures], falls: [FigureTable.Fall?], isWhole: Bool) {
        var text = text
        return text.withUTF8 { bytes in
            var figures = [Figures](repeating: Figures(), count: ids.count), falls = [FigureTable.Fall?](repeating: nil, count: ids.count)
            var found = 0, at = 0
            while at < bytes.count {
                let start = at
                while at < bytes.count, bytes[at] != UInt8(ascii: ":") { at += 1 }
                let index = ids.firstIndex { $0.count == at - start && $0.elementsEqual(bytes[start..<at]) }
                at += 1
                var f = Figures()
                f.base = number(bytes, &at)
                f.certified = number(bytes, &at)
                f.expiring30 = number(bytes, &at)
                f.expiring60 = number(bytes, &at)
                f.expiring90 = number(bytes, &at)
                f.expired = number(bytes, &at)
                f.inProgress = number(bytes, &at)
                f.notStarted = number(bytes, &at)
                var fall: FigureTable.Fall?
                if at <= bytes.count, at > 0, bytes[at - 1] == UInt8(ascii: ":") {
                    let day = number(bytes, &at)
                    fall = FigureTable.Fall(day: Day(daysSinceEpoch: day), gap: number(bytes, &at))
                }
                guard let index else { continue }
                figures[index] = f
                falls[index] = fall
                found += 1
            }
            return (figures, falls, found == ids.count)
        }
    }

    /// The digits from here on, and the separator after them.
    private static func number(_ bytes: UnsafeBufferPointer<UInt8>, _ at: inout Int) -> Int {
        var value = 0
        while at < bytes.count, (48...57).contains(bytes[at]) {
            value = value * 10 + Int(bytes[at]) - 48
            at += 1
        }
        at += 1
        return value
    }
}

/// A person with several employers as the projections store them: facts by item id, of each employer and united.
struct StoredShared: Codable {
    var by: [String: [String: StandingFacts]]
    var united: [String: StandingFacts]

    init(_ shared: FigureTable.SharedPerson, _ items: [InsightItem]) {
        func keyed(_ facts: [StandingFacts?]) -> [String: StandingFacts] {
            Dictionary(zip(items, facts).compactMap { item, facts in facts.map { (item.key.id, $0) } }, uniquingKeysWith: { a, _ in a })
        }
        by = Dictionary(shared.by.map { ($0.key.value, keyed($0.value)) }, uniquingKeysWith: { a, _ in a })
        united = keyed(shared.united)
    }
    func text() throws -> String { String(decoding: try JSONEncoder().encode(self), as: UTF8.self) }

    /// From rows with `person_id` and `facts`.
    static func read(_ rows: [Row], _ items: [InsightItem]) throws -> [PersonID: FigureTable.SharedPerson] {
        var shared: [PersonID: FigureTable.SharedPerson] = [:]
        for row in rows {
            let stored = try JSONDecoder().decode(StoredShared.self, from: Data(try row.text("facts").utf8))
            shared[try row.id("person_id")] = FigureTable.SharedPerson(
                by: Dictionary(stored.by.map { id, facts in (OrganizationID(id), items.map { facts[$0.key.id] }) }, uniquingKeysWith: { a, _ in a }),
                united: items.map { stored.united[$0.key.id] })
        }
        return shared
    }
}
