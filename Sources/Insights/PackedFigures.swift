import Foundation
import Kernel
import Store

/// Figures of one organization as the projection stores them: `<item>:<eight counts>[:<day of fall>,<gap>]`, joined by `;`.
/// A board reads hundreds of them for one page, so they are parsed byte by byte.
struct PackedFigures: Equatable {
    var figures: [String: Figures] = [:]
    var falls: [String: FigureTable.Fall] = [:]

    init() {}
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

    init(_ text: String) {
        var text = text
        text.withUTF8 { bytes in
            for entry in bytes.split(separator: UInt8(ascii: ";")) {
                let parts = entry.split(separator: UInt8(ascii: ":"))
                guard parts.count >= 2 else { continue }
                let id = String(decoding: parts[0], as: UTF8.self), counts = Self.numbers(parts[1])
                guard counts.count == 8 else { continue }
                var f = Figures()
                (f.base, f.certified, f.expiring30, f.expiring60) = (counts[0], counts[1], counts[2], counts[3])
                (f.expiring90, f.expired, f.inProgress, f.notStarted) = (counts[4], counts[5], counts[6], counts[7])
                figures[id] = f
                guard parts.count == 3 else { continue }
                let fall = Self.numbers(parts[2])
                if fall.count == 2 { falls[id] = FigureTable.Fall(day: Day(daysSinceEpoch: fall[0]), gap: fall[1]) }
            }
        }
    }

    private static func numbers(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> [Int] {
        var numbers: [Int] = []
        var current = 0
        for byte in bytes {
            if byte == UInt8(ascii: ",") {
                numbers.append(current)
                current = 0
            } else { current = current * 10 + Int(byte) - 48 }
        }
        numbers.append(current)
        return numbers
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
