/// Bytes as lower-case hexadecimal digits, for digests. Written by hand since every request needs some, and Foundation's
/// formats cost a microsecond a byte.
package enum Hex {
    package static func text(_ bytes: UnsafeRawBufferPointer) -> String {
        String(unsafeUninitializedCapacity: bytes.count * 2) { out in
            for (index, byte) in bytes.enumerated() {
                out[index * 2] = digit(byte >> 4)
                out[index * 2 + 1] = digit(byte & 15)
            }
            return bytes.count * 2
        }
    }
    private static func digit(_ value: UInt8) -> UInt8 { value < 10 ? 48 + value : 87 + value }
}
