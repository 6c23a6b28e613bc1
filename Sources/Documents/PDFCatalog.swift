import Foundation

/// Adds what cairo 1.16 can not: the document's language and "show the title, not the file name".
///
/// An incremental update (ISO 32000-1, 7.5.6): the catalogue is written once more at the end of the file, with a cross
/// reference table of its own. If the file is not laid out as cairo writes it, it is returned unchanged.
enum PDFCatalog {
    static func settingLanguage(_ language: String, in pdf: [UInt8]) -> [UInt8] {
        guard language.utf8.allSatisfy({ $0.isLetterDigitOrHyphen }), !language.isEmpty,
              let trailer = Data(pdf).range(of: Data("trailer".utf8), options: .backwards) else { return pdf }
        let tail = String(decoding: pdf[trailer.lowerBound...], as: UTF8.self)
        guard let size = number(after: "/Size", in: tail), let root = number(after: "/Root", in: tail),
              let start = number(after: "startxref", in: tail),
              let head = Data(pdf).range(of: Data("\n\(root) 0 obj\n".utf8), options: .backwards),
              let end = Data(pdf).range(of: Data("\nendobj".utf8), in: head.upperBound..<pdf.count) else { return pdf }
        let catalogue = String(decoding: pdf[head.upperBound..<end.lowerBound], as: UTF8.self)
        guard catalogue.hasPrefix("<<"), catalogue.contains("/Catalog"), catalogue.hasSuffix(">>") else { return pdf }
        let info = number(after: "/Info", in: tail).map { " /Info \($0) 0 R" } ?? ""
        var out = pdf
        if out.last != UInt8(ascii: "\n") { out.append(UInt8(ascii: "\n")) }
        let at = out.count
        out += Array("\(root) 0 obj\n\(catalogue.dropLast(2)) /Lang (\(language)) /ViewerPreferences << /DisplayDocTitle true >> >>\nendobj\n".utf8)
        let table = out.count
        let offset = String(repeating: "0", count: max(0, 10 - String(at).count)) + String(at)
        out += Array("xref\n\(root) 1\n\(offset) 00000 n \ntrailer\n<< /Size \(size) /Root \(root) 0 R\(info) /Prev \(start) >>\nstartxref\n\(table)\n%%EOF\n".utf8)
        return out
    }

    private static func number(after key: String, in text: String) -> Int? {
        guard let found = text.range(of: key) else { return nil }
        return Int(text[found.upperBound...].drop { $0 == " " || $0 == "\n" || $0 == "\r" }.prefix { $0.isNumber })
    }
}

private extension UInt8 {
    var isLetterDigitOrHyphen: Bool {
        self == UInt8(ascii: "-") || (48...57).contains(self) || (65...90).contains(self) || (97...122).contains(self)
    }
}
