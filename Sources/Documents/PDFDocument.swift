import Foundation

/// A PDF that somebody uploaded, seen through poppler's tools in bounded processes; never opened in ours.
package struct PDFDocument: Sendable {
    package struct Limits: Sendable {
        package var maxBytes: Int
        package var maxPages: Int
        package var timeLimitSeconds: Int
        package init(maxBytes: Int = 200 << 20, maxPages: Int = 1_000, timeLimitSeconds: Int = 20) {
            self.maxBytes = maxBytes
            self.maxPages = maxPages
            self.timeLimitSeconds = timeLimitSeconds
        }
    }

    package enum Refusal: Error, Equatable, Sendable {
        case notAPDF
        case damaged
        case passwordNeeded
        case tooLarge(limitBytes: Int)
        case tooManyPages(limit: Int)
        case noSuchPage(Int)
        case timedOut
        case toolMissing(String)

        package var code: String {
            switch self {
            case .notAPDF: "pdf-not-a-pdf"
            case .damaged: "pdf-damaged"
            case .passwordNeeded: "pdf-password-needed"
            case .tooLarge: "pdf-too-large"
            case .tooManyPages: "pdf-too-many-pages"
            case .noSuchPage: "pdf-no-such-page"
            case .timedOut: "pdf-timed-out"
            case .toolMissing: "pdf-tool-missing"
            }
        }

        package var message: String {
            switch self {
            case .notAPDF: "This file is not a PDF."
            case .damaged: "The PDF could not be read. Export it again."
            case .passwordNeeded: "The PDF is protected by a password. Save it without one."
            case .tooLarge(let limit): "The PDF is larger than \(limit / 1_048_576) MB."
            case .tooManyPages(let limit): "The PDF has more than \(limit) pages. Split it."
            case .noSuchPage(let page): "The PDF has no page \(page)."
            case .timedOut: "Reading the PDF took too long. Save it in a simpler form."
            case .toolMissing(let tool): "The server lacks the program \(tool)."
            }
        }
    }

    package let path: String
    package let limits: Limits
    package let pageCount: Int
    package let title: String?
    /// Of the first page, in points.
    package let pageWidth: Double, pageHeight: Double

    /// Looks into the file.
    package static func open(_ path: String, limits: Limits = Limits()) async throws -> PDFDocument {
        try await OffPool.run { try PDFDocument(inspecting: path, limits) }
    }

    private init(inspecting path: String, _ limits: Limits) throws {
        guard path.hasPrefix("/"), let file = FileHandle(forReadingAtPath: path) else { throw Refusal.notAPDF }
        defer { try? file.close() }
        let head = try file.read(upToCount: 1024) ?? Data()
        // Readers accept up to a kilobyte of rubbish before the header (ISO 32000-1, annex H).
        guard head.range(of: Data("%PDF-".utf8)) != nil else { throw Refusal.notAPDF }
        guard Int(try file.seekToEnd()) <= limits.maxBytes else { throw Refusal.tooLarge(limitBytes: limits.maxBytes) }
        let output = try Self.run("pdfinfo", [path], limits, maxOutputBytes: 1 << 20)
        var facts: [String: String] = [:]
        for line in String(decoding: output, as: UTF8.self).split(separator: "\n") {
            guard let colon = line.firstIndex(of: ":") else { continue }
            facts[String(line[..<colon])] = line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
        }
        guard let pages = facts["Pages"].flatMap({ Int($0) }), pages > 0 else { throw Refusal.damaged }
        guard pages <= limits.maxPages else { throw Refusal.tooManyPages(limit: limits.maxPages) }
        let size = (facts["Page size"] ?? "").split(separator: " ")
        guard size.count >= 3, let width = Double(size[0]), let height = Double(size[2]), width > 0, height > 0 else {
            throw Refusal.damaged
        }
        self.path = path
        self.limits = limits
        pageCount = pages
        title = facts["Title"].flatMap { $0.isEmpty ? nil : $0 }
        (pageWidth, pageHeight) = (width, height)
    }

    /// A page as a picture. A page much taller than wide is drawn within four times `width`.
    ///
    /// - Parameters:
    ///   - page: from 1.
    ///   - width: pixels, at most 4,000.
    ///   - format: WebP for reading on screens, PNG where every pixel must stay.
    package func picture(ofPage page: Int, width: Int, format: Image.Format = .webp) async throws -> Image {
        guard (1...pageCount).contains(page) else { throw Refusal.noSuchPage(page) }
        let edge = min(max(width, 1), 4_000)
        return try await OffPool.run { [self] in
            let size = try Self.run("pdfinfo", ["-f", "\(page)", "-l", "\(page)", path], limits, maxOutputBytes: 1 << 20)
            let tall = Self.ratio(of: size) ?? (pageHeight / pageWidth)
            let scale = tall > 4 ? ["-scale-to-x", "-1", "-scale-to-y", "\(edge * 4)"] : ["-scale-to-x", "\(edge)", "-scale-to-y", "-1"]
            let png = try Self.run("pdftoppm", ["-png", "-singlefile", "-f", "\(page)", "-l", "\(page)"] + scale + [path],
                                   limits, maxOutputBytes: 40 << 20)
            return try Image.reencode(png, maxEdge: edge * 4, format: format, quality: 84)
        }
    }

    /// The text of every page, in reading order; an empty string for a page that is only a picture.
    package func texts() async throws -> [String] {
        try await OffPool.run { [self] in
            let output = try Self.run("pdftotext", ["-enc", "UTF-8", path, "-"], limits, maxOutputBytes: 32 << 20)
            // A form feed ends each page.
            let pages = String(decoding: output, as: UTF8.self).components(separatedBy: "\u{0C}").prefix(pageCount)
            return pages + Array(repeating: "", count: pageCount - pages.count)
        }
    }

    /// Height over width, from `Page    3 size: 612 x 792 pts`.
    private static func ratio(of info: [UInt8]) -> Double? {
        let lines = String(decoding: info, as: UTF8.self).split(separator: "\n")
        guard let line = lines.first(where: { $0.hasPrefix("Page ") && $0.contains(" size:") }) else { return nil }
        let words = line.split(separator: " ")
        guard let at = words.firstIndex(of: "size:"), words.count > at + 3, let width = Double(words[at + 1]),
              let height = Double(words[at + 3]), width > 0 else { return nil }
        return height / width
    }

    private static func run(_ tool: String, _ arguments: [String], _ limits: Limits, maxOutputBytes: Int) throws -> [UInt8] {
        do {
            return try Subprocess(tool: tool, arguments: arguments, timeLimitSeconds: limits.timeLimitSeconds,
                                  maxOutputBytes: maxOutputBytes).run()
        } catch Subprocess.Failure.missing(let tool) { throw Refusal.toolMissing(tool)
        } catch Subprocess.Failure.timedOut { throw Refusal.timedOut
        } catch Subprocess.Failure.outputTooLarge { throw Refusal.tooLarge(limitBytes: maxOutputBytes)
        } catch Subprocess.Failure.failed(_, let message) {
            throw message.contains("assword") ? Refusal.passwordNeeded : Refusal.damaged
        }
    }
}
