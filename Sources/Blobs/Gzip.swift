internal import CZlib

/// Gzip (RFC 1952) of bytes in memory, for files that are stored beside their packed form.
package enum Gzip {
    /// Nil when packing fails or saves less than a tenth.
    /// - Parameter level: 1 fast … 9 small.
    package static func pack(_ bytes: [UInt8], level: Int32 = 6) -> [UInt8]? {
        guard bytes.count > 512, bytes.count < Int(UInt32.max) else { return nil }
        var stream = z_stream()
        // 15 bits of window, 16 more for the gzip wrapper.
        guard deflateInit2_(&stream, level, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK
        else { return nil }
        defer { deflateEnd(&stream) }
        let worthwhile = bytes.count - bytes.count / 10
        var input = bytes
        var output = [UInt8](repeating: 0, count: worthwhile)
        let status = input.withUnsafeMutableBufferPointer { source in
            output.withUnsafeMutableBufferPointer { target -> Int32 in
                stream.next_in = source.baseAddress
                stream.avail_in = UInt32(source.count)
                stream.next_out = target.baseAddress
                stream.avail_out = UInt32(target.count)
                return deflate(&stream, Z_FINISH)
            }
        }
        guard status == Z_STREAM_END else { return nil }
        return Array(output.prefix(Int(stream.total_out)))
    }
}
