internal import CZlib

extension Gzip {
    /// What ``pack(_:level:)`` packed. Nil for anything else, and when it would be longer than `most` bytes.
    package static func unpack(_ bytes: [UInt8], most: Int) -> [UInt8]? {
        var stream = z_stream()
        guard inflateInit2_(&stream, 15 + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else { return nil }
        defer { inflateEnd(&stream) }
        var input = bytes, output: [UInt8] = [], chunk = [UInt8](repeating: 0, count: 64 << 10), status = Z_OK
        input.withUnsafeMutableBufferPointer { source in
            stream.next_in = source.baseAddress
            stream.avail_in = UInt32(source.count)
            while status == Z_OK {
                let written = chunk.withUnsafeMutableBufferPointer { target -> Int in
                    stream.next_out = target.baseAddress
                    stream.avail_out = UInt32(target.count)
                    status = inflate(&stream, Z_NO_FLUSH)
                    return target.count - Int(stream.avail_out)
                }
                output += chunk.prefix(written)
                if output.count > most { status = Z_BUF_ERROR }
            }
        }
        return status == Z_STREAM_END ? output : nil
    }
}
