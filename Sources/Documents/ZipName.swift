import Foundation

/// Names inside zip files: decoding and the checks that keep a path inside its package.
///
/// APPNOTE.TXT 4.4.17 (file name) and appendix D (encodings): bit 11 says UTF-8, otherwise the name is CP437.
/// Tools on macOS and Linux write UTF-8 without the bit, so valid UTF-8 wins over CP437.
enum ZipName {
    struct Decoded: Equatable {
        var path: String
        var isDirectory: Bool
        var repaired: Bool
    }

    /// Names that operating systems add on their own and no package refers to.
    static func isLitter(_ path: String) -> Bool {
        let parts = path.split(separator: "/")
        guard let last = parts.last else { return false }
        return parts.contains("__MACOSX") || last == ".DS_Store" || last == "Thumbs.db" || last == "desktop.ini"
            || last.hasPrefix("._")
    }

    static func text(_ bytes: ArraySlice<UInt8>, unicodeExtra: [UInt8]?) -> String {
        if let extra = unicodeExtra, let text = String(validating: extra, as: UTF8.self) { return text }
        if let text = String(validating: bytes, as: UTF8.self) { return text }
        return String(String.UnicodeScalarView(bytes.map { $0 < 0x80 ? Unicode.Scalar($0) : cp437[Int($0) - 0x80] }))
    }

    /// Repairs what real tools get wrong (backslashes, `./`, doubled slashes, decomposed accents) and refuses the rest.
    static func check(_ raw: String) throws(ZipRefusal) -> Decoded {
        let shown = String(raw.unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0x7F }.prefix(120).map(Character.init))
        guard !raw.isEmpty, raw.utf8.count <= 1024, shown.unicodeScalars.count == min(raw.unicodeScalars.count, 120) else {
            throw .badName(shown)
        }
        let slashed = raw.contains("\\") ? String(raw.map { $0 == "\\" ? "/" : $0 }) : raw
        guard !slashed.hasPrefix("/") else { throw .absolutePath(shown) }
        let bytes = Array(slashed.utf8.prefix(2))
        if bytes.count == 2, bytes[1] == UInt8(ascii: ":"), (bytes[0] | 0x20) >= 0x61, (bytes[0] | 0x20) <= 0x7A {
            throw .absolutePath(shown)
        }
        var kept: [Substring] = []
        for part in slashed.split(separator: "/", omittingEmptySubsequences: true) where part != "." {
            guard part != ".." else { throw .escapingPath(shown) }
            kept.append(part)
        }
        guard !kept.isEmpty else {
            if slashed.hasSuffix("/") { return Decoded(path: "", isDirectory: true, repaired: false) }
            throw .badName(shown)
        }
        let isDirectory = slashed.hasSuffix("/")
        let path = kept.joined(separator: "/").precomposedStringWithCanonicalMapping
        let asWritten = isDirectory ? path + "/" : path
        return Decoded(path: path, isDirectory: isDirectory, repaired: !asWritten.utf8.elementsEqual(raw.utf8))
    }

    /// The upper half of IBM code page 437, the encoding of zip names without bit 11.
    private static let cp437 = Array(
        ("ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐"
            + "└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u{A0}").unicodeScalars)
}
