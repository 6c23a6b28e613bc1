import Documents

/// Reads a QR code's matrix as ISO/IEC 18004 lays it out: format bits, mask, zigzag, interleaved blocks, byte mode.
/// Without error correction: a drawn matrix has no errors.
enum QRDecoder {
    /// For level M, versions 1…10: error correction words per block and the data words of each block (table 9).
    private static let blocks: [(correction: Int, data: [Int])] = [
        (10, [16]), (16, [28]), (26, [44]), (18, [32, 32]), (24, [43, 43]), (16, [27, 27, 27, 27]),
        (18, [31, 31, 31, 31]), (22, [38, 38, 39, 39]), (22, [36, 36, 36, 37, 37]), (26, [43, 43, 43, 43, 44]),
    ]
    private static let alignment: [[Int]] = [
        [], [6, 18], [6, 22], [6, 26], [6, 30], [6, 34], [6, 22, 38], [6, 24, 42], [6, 26, 46], [6, 28, 50],
    ]

    static func decode(size: Int, _ dark: (Int, Int) -> Bool) -> String? {
        let version = (size - 17) / 4
        guard (size - 17) % 4 == 0, (1...10).contains(version) else { return nil }
        for (row, column) in [(0, 0), (0, size - 7), (size - 7, 0)] {
            for y in 0..<7 {
                for x in 0..<7 {
                    let ring = max(abs(x - 3), abs(y - 3))
                    guard dark(row + y, column + x) == (ring != 2) else { return nil }
                }
            }
        }
        var format = 0
        for column in [0, 1, 2, 3, 4, 5, 7, 8] { format = format << 1 | (dark(8, column) ? 1 : 0) }
        format ^= 0b1010_1000_0010_010 >> 7
        guard format >> 6 == 0 else { return nil }  // 00 is level M
        let mask = format >> 3 & 7
        var bits: [Bool] = []
        var up = true, right = size - 1
        while right > 0 {
            if right == 6 { right -= 1 }
            for step in 0..<size {
                let row = up ? size - 1 - step : step
                for column in [right, right - 1] where !isFunction(row, column, size, version) {
                    bits.append(dark(row, column) != isMasked(mask, row, column))
                }
            }
            up.toggle()
            right -= 2
        }
        let words = stride(from: 0, to: bits.count / 8 * 8, by: 8).map { at in
            bits[at..<at + 8].reduce(0) { $0 << 1 | ($1 ? 1 : 0) }
        }
        return text(deinterleave(words, blocks[version - 1].data), version)
    }

    private static func deinterleave(_ words: [Int], _ sizes: [Int]) -> [Int] {
        var streams = sizes.map { _ in [Int]() }, at = 0
        for index in 0..<(sizes.max() ?? 0) {
            for block in sizes.indices where index < sizes[block] {
                streams[block].append(words[at])
                at += 1
            }
        }
        return streams.flatMap(\.self)
    }

    private static func text(_ data: [Int], _ version: Int) -> String? {
        let bits = data.flatMap { word in (0..<8).map { word >> (7 - $0) & 1 } }
        func number(_ at: Int, _ count: Int) -> Int { bits[at..<at + count].reduce(0) { $0 << 1 | $1 } }
        guard number(0, 4) == 4 else { return nil }
        let width = version < 10 ? 8 : 16
        let count = number(4, width)
        return String(decoding: (0..<count).map { UInt8(number(4 + width + $0 * 8, 8)) }, as: UTF8.self)
    }

    private static func isFunction(_ row: Int, _ column: Int, _ size: Int, _ version: Int) -> Bool {
        if row == 6 || column == 6 { return true }
        if row < 9 && (column < 9 || column >= size - 8) || row >= size - 8 && column < 9 { return true }
        if version >= 7, row < 6 && column >= size - 11 || column < 6 && row >= size - 11, version >= 7 { return true }
        let centres = alignment[version - 1]
        for y in centres {
            for x in centres where abs(row - y) <= 2 && abs(column - x) <= 2 {
                let corner = (y == 6 && x == 6) || (y == 6 && x == size - 7) || (y == size - 7 && x == 6)
                if !corner { return true }
            }
        }
        return false
    }

    private static func isMasked(_ mask: Int, _ row: Int, _ column: Int) -> Bool {
        switch mask {
        case 0: (row + column) % 2 == 0
        case 1: row % 2 == 0
        case 2: column % 3 == 0
        case 3: (row + column) % 3 == 0
        case 4: (row / 2 + column / 3) % 2 == 0
        case 5: row * column % 2 + row * column % 3 == 0
        case 6: (row * column % 2 + row * column % 3) % 2 == 0
        default: ((row + column) % 2 + row * column % 3) % 2 == 0
        }
    }
}
