internal import CGD
internal import CQREncode

/// A QR code (ISO/IEC 18004, error correction M) as a square matrix of modules.
package struct QRCode: Sendable, Equatable {
    /// The text has more than the 2,331 bytes that the largest code of level M holds, or is empty.
    package struct TooLong: Error, Sendable {}

    /// Modules per edge, without the quiet zone.
    package let size: Int
    private let dark: [Bool]

    /// - Parameter text: stored as bytes (mode 8), so a URL comes back exactly, in any case.
    package init(_ text: String) throws(TooLong) {
        let bytes = Array(text.utf8)
        guard !bytes.isEmpty, let code = QRcode_encodeData(Int32(bytes.count), bytes, 0, QR_ECLEVEL_M) else { throw TooLong() }
        defer { QRcode_free(code) }
        size = Int(code.pointee.width)
        // Bit 0 is the colour; the others say which part of the symbol a module belongs to.
        dark = (0..<size * size).map { code.pointee.data[$0] & 1 == 1 }
    }

    package subscript(row: Int, column: Int) -> Bool { dark[row * size + column] }

    /// Horizontal runs of dark modules: row, first column, length. Fewer shapes than one square per module, no seams.
    package var runs: [(row: Int, column: Int, length: Int)] {
        var runs: [(row: Int, column: Int, length: Int)] = []
        for row in 0..<size {
            var column = 0
            while column < size {
                let start = column
                while column < size, self[row, column] { column += 1 }
                if column > start { runs.append((row, start, column - start)) }
                column += 1
            }
        }
        return runs
    }

    /// The `d` of an SVG path with one unit per module, for a `viewBox` of `0 0 \(size + 8) \(size + 8)`: the quiet
    /// zone of four modules that scanners need is inside.
    package var svgPath: String {
        runs.map { "M\($0.column + 4) \($0.row + 4)h\($0.length)v1h-\($0.length)z" }.joined()
    }

    /// A black and white PNG with the quiet zone, `scale` pixels per module.
    package func png(scale: Int = 8) -> [UInt8] {
        let edge = Int32((size + 8) * scale)
        guard let image = gdImageCreate(edge, edge) else { return [] }
        defer { gdImageDestroy(image) }
        let white = gdImageColorAllocate(image, 255, 255, 255)
        let black = gdImageColorAllocate(image, 0, 0, 0)
        gdImageFilledRectangle(image, 0, 0, edge, edge, white)
        for run in runs {
            let x = (run.column + 4) * scale, y = (run.row + 4) * scale
            gdImageFilledRectangle(image, Int32(x), Int32(y), Int32(x + run.length * scale - 1), Int32(y + scale - 1), black)
        }
        var count: Int32 = 0
        guard let bytes = gdImagePngPtr(image, &count) else { return [] }
        defer { gdFree(bytes) }
        return Array(UnsafeRawBufferPointer(start: bytes, count: Int(count)))
    }
}
