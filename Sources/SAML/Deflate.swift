import CZlib

/// Raw DEFLATE (RFC 1951), as the redirect binding wants it. zlib: no I/O.
enum Deflate {
    static func compress(_ bytes: [UInt8]) -> [UInt8] {
        var stream = z_stream()
        guard deflateInit2_(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, -15, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else { return [] }
        defer { deflateEnd(&stream) }
        var input = bytes
        var out = [UInt8](repeating: 0, count: Int(deflateBound(&stream, UInt(bytes.count))))
        let room = out.count
        let written = input.withUnsafeMutableBufferPointer { source in
            out.withUnsafeMutableBufferPointer { target -> Int in
                stream.next_in = source.baseAddress
                stream.avail_in = UInt32(source.count)
                stream.next_out = target.baseAddress
                stream.avail_out = UInt32(room)
                _ = CZlib.deflate(&stream, Z_FINISH)
                return room - Int(stream.avail_out)
            }
        }
        return Array(out.prefix(written))
    }

    /// - Parameter most: a longer result is refused, so that a small message cannot become a large one.
    static func expand(_ bytes: [UInt8], most: Int) throws(SAMLRefusal) -> [UInt8] {
        var stream = z_stream()
        guard inflateInit2_(&stream, -15, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else { throw .unreadable }
        defer { inflateEnd(&stream) }
        var input = bytes
        var out = [UInt8](repeating: 0, count: most + 1)
        let (code, written) = input.withUnsafeMutableBufferPointer { source in
            out.withUnsafeMutableBufferPointer { target -> (Int32, Int) in
                stream.next_in = source.baseAddress
                stream.avail_in = UInt32(source.count)
                stream.next_out = target.baseAddress
                stream.avail_out = UInt32(target.count)
                let code = inflate(&stream, Z_FINISH)
                return (code, target.count - Int(stream.avail_out))
            }
        }
        guard written <= most else { throw .tooLarge(bytes: written) }
        guard code == Z_STREAM_END, written > 0 else { throw .unreadable }
        return Array(out.prefix(written))
    }
}
