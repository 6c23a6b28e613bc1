import Documents
import Foundation
import Testing

@Suite("PDF and video files", .serialized)
struct PDFAndVideoTests {
    let scratch: Scratch
    init() throws { scratch = try Scratch() }

    func run(_ tool: String, _ arguments: [String]) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/\(tool)")
        process.arguments = arguments
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
    }

    @Test("a PDF's pages become pictures and text")
    func pages() async throws {
        for index in 1...3 {
            var page = CertificateTests.english
            page.holder = "Person \(index)"
            try scratch.file("\(index).pdf", page.pdf())
        }
        try run("pdfunite", [scratch.path("1.pdf"), scratch.path("2.pdf"), scratch.path("3.pdf"), scratch.path("all.pdf")])
        let pdf = try await PDFDocument.open(scratch.path("all.pdf"))
        #expect(pdf.pageCount == 3)
        let texts = try await pdf.texts()
        #expect(texts.count == 3)
        #expect(texts[1].contains("Person 2") && !texts[1].contains("Person 3"))
        let picture = try await pdf.picture(ofPage: 2, width: 600)
        #expect(picture.width == 600 && picture.format == .webp)
        #expect(abs(picture.height - 424) <= 1)
        await #expect(throws: PDFDocument.Refusal.noSuchPage(4)) { try await pdf.picture(ofPage: 4, width: 100) }
        await #expect(throws: PDFDocument.Refusal.tooManyPages(limit: 2)) {
            try await PDFDocument.open(scratch.path("all.pdf"), limits: .init(maxPages: 2))
        }
    }

    @Test("a file that is no PDF, a broken and an oversized one are refused")
    func refusals() async throws {
        let good = try CertificateTests.english.pdf()
        await #expect(throws: PDFDocument.Refusal.notAPDF) { try await PDFDocument.open(scratch.file("n.pdf", Array("hello".utf8))) }
        await #expect(throws: PDFDocument.Refusal.notAPDF) { try await PDFDocument.open(scratch.path("absent.pdf")) }
        await #expect(throws: PDFDocument.Refusal.damaged) {
            try await PDFDocument.open(scratch.file("b.pdf", Array("%PDF-1.5\n".utf8) + [UInt8](repeating: 7, count: 3000)))
        }
        await #expect(throws: PDFDocument.Refusal.tooLarge(limitBytes: 1000)) {
            try await PDFDocument.open(scratch.file("g.pdf", good), limits: .init(maxBytes: 1000))
        }
    }

    @Test("an endless page does not become an endless picture")
    func tall() async throws {
        let body = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj 3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 3 14400]>>endobj\ntrailer<</Root 1 0 R>>\n"
        let pdf = try await PDFDocument.open(scratch.file("tall.pdf", Array(body.utf8)))
        let picture = try await pdf.picture(ofPage: 1, width: 1000)
        #expect(picture.height <= 4000)
    }

    @Test("a video tells its length, size and codecs, and gives a still")
    func video() async throws {
        let path = scratch.path("v.mp4")
        try run("ffmpeg", ["-v", "error", "-f", "lavfi", "-i", "testsrc=s=320x180:d=3:r=10", "-f", "lavfi", "-i", "sine=d=3", "-c:v", "libx264",
                           "-pix_fmt", "yuv420p", "-c:a", "aac", "-shortest", path])
        let video = try await Video.probe(path)
        #expect(abs(video.durationMilliseconds - 3000) < 150)
        #expect(video.width == 320 && video.height == 180)
        #expect(video.videoCodec == "h264" && video.audioCodec == "aac")
        #expect(video.playsInBrowsers && video.kind == .mp4)
        let still = try await Video.still(path, atMilliseconds: 1500, maxEdge: 160)
        #expect(still.width == 160 && still.height == 90)
        await #expect(throws: Video.Refusal.tooLong(limitSeconds: 2)) { try await Video.probe(path, maxSeconds: 2) }
    }

    @Test("a playlist that names other files, sound alone and rubbish are no videos")
    func notVideos() async throws {
        let playlist = "#EXTM3U\n#EXT-X-TARGETDURATION:1\n#EXTINF:1,\nfile:///etc/passwd\n"
        await #expect(throws: Video.Refusal.notAVideo) { try await Video.probe(scratch.file("p.mp4", Array(playlist.utf8))) }
        let fake: [UInt8] = [0, 0, 0, 24] + Array("ftypisom".utf8) + [UInt8](repeating: 0, count: 500)
        await #expect(throws: Video.Refusal.damaged) { try await Video.probe(scratch.file("f.mp4", fake)) }
        try run("ffmpeg", ["-v", "error", "-f", "lavfi", "-i", "sine=d=1", "-c:a", "aac", scratch.path("s.mp4")])
        await #expect(throws: Video.Refusal.notAVideo) { try await Video.probe(scratch.path("s.mp4")) }
    }

    @Test("a tool that takes too long is stopped")
    func timeLimit() async throws {
        try run("ffmpeg", ["-v", "error", "-f", "lavfi", "-i", "testsrc=s=320x180:d=1", "-c:v", "libx264", scratch.path("t.mp4")])
        let before = ContinuousClock.now
        await #expect(throws: Video.Refusal.timedOut) { try await Video.probe(scratch.path("t.mp4"), timeLimitSeconds: 0) }
        #expect(ContinuousClock.now - before < .seconds(5))
    }
}
