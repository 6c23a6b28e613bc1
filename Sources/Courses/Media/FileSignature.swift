/// What a file really is, by its first bytes; a browser's claim and a file's name are not believed.
package enum FileSignature: String, Sendable, CaseIterable {
    case png, jpeg, gif, webp, pdf, mp4, webm, quickTime, matroska

    /// The media type that it is served under.
    package var contentType: String {
        switch self {
        case .png: "image/png"
        case .jpeg: "image/jpeg"
        case .gif: "image/gif"
        case .webp: "image/webp"
        case .pdf: "application/pdf"
        case .mp4: "video/mp4"
        case .webm: "video/webm"
        case .quickTime: "video/quicktime"
        case .matroska: "video/x-matroska"
        }
    }
    package var isImage: Bool { [.png, .jpeg, .gif, .webp].contains(self) }
    package var isVideo: Bool { [.mp4, .webm, .quickTime, .matroska].contains(self) }

    /// - Parameter head: at least the first 64 bytes, fewer if the file is shorter.
    package init?(head: [UInt8]) {
        func starts(_ bytes: [UInt8], at offset: Int = 0) -> Bool {
            head.count >= offset + bytes.count && head[offset..<offset + bytes.count].elementsEqual(bytes)
        }
        func starts(_ text: String, at offset: Int = 0) -> Bool { starts(Array(text.utf8), at: offset) }
        if starts([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) { self = .png }
        else if starts([0xFF, 0xD8, 0xFF]) { self = .jpeg }
        else if starts("GIF87a") || starts("GIF89a") { self = .gif }
        else if starts("RIFF"), starts("WEBP", at: 8) { self = .webp }
        else if starts("%PDF-") { self = .pdf }
        else if starts("ftyp", at: 4) { self = starts("qt  ", at: 8) ? .quickTime : .mp4 }
        else if starts([0x1A, 0x45, 0xDF, 0xA3]) {
            // EBML: the document type stands in the first header element.
            let isWebM = head.prefix(64).count >= 4 && String(decoding: head.prefix(64), as: UTF8.self).contains("webm")
            self = isWebM ? .webm : .matroska
        } else { return nil }
    }
}
