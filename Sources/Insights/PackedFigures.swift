import Kernel

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
