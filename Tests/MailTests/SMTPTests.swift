import Foundation
import Mail
import Testing

/// A mail server by somebody else (aiosmtpd), so that what we send is read by a parser we did not write.
final class Sink {
    static let python = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    static var isInstalled: Bool {
        let site = python.appending(path: ".venv/lib")
        let versions = (try? FileManager.default.contentsOfDirectory(atPath: site.path)) ?? []
        return versions.contains { FileManager.default.fileExists(atPath: site.appending(path: "\($0)/site-packages/aiosmtpd").path) }
    }

    struct Received: Decodable {
        let from: String, to: [String], headers: [[String]], text: String, html: String, longest: Int, defects: [String]
        func header(_ name: String) -> String? { headers.first { $0[0] == name }?[1] }
    }

    private let process = Process(), input = Pipe(), output = Pipe()
    private var buffer = Data()
    private(set) var port = 0

    init() throws {
        process.executableURL = Self.python.appending(path: ".venv/bin/python")
        process.arguments = [Self.python.appending(path: "tools/smtp_sink.py").path]
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        port = try #require(Int(String(decoding: line(), as: UTF8.self)))
    }

    func received() throws -> Received { try JSONDecoder().decode(Received.self, from: line()) }

    private func line() -> Data {
        while true {
            if let end = buffer.firstIndex(of: 10) {
                defer { buffer = Data(buffer[(end + 1)...]) }
                return Data(buffer[..<end])
            }
            let more = output.fileHandleForReading.availableData
            if more.isEmpty { return buffer }
            buffer += more
        }
    }

    deinit {
        try? input.fileHandleForWriting.close()
        process.waitUntilExit()
    }
}

@Suite("SMTP", .serialized, .enabled(if: Sink.isInstalled, "aiosmtpd is not in .venv: run make setup"))
struct SMTPTests {
    private func transport(_ port: Int) throws -> MailTransport {
        .smtp(try #require(SMTPSettings(host: "127.0.0.1", port: port, security: .none, timeoutSeconds: 10)))
    }

    @Test("delivers what another parser reads back as it was written")
    func delivers() async throws {
        let sink = try Sink()
        let text = "Grüße, Ana!\n.\n..\nEin = Zeichen, 100 % und ein Ende mit Raum \nיום טוב\n" + String(repeating: "lang ", count: 60) + "\n"
        let html = "<p title=\"ä=ö\">Größe</p>\n"
        let message = try letter(name: "Müller, \"Jo\"", subject: "Prüfung: bestanden – weiter so, Jürgen und alle anderen in München 🎉",
                                 text: text, html: html, unsubscribe: "https://learn.vendor.example/u/abc")
        try await transport(sink.port).send(message)
        let received = try sink.received()
        #expect(received.from == "learn@vendor.example" && received.to == ["ana@northwind.example"])
        #expect(received.text.replacing("\r\n", with: "\n") == text)
        #expect(received.html.replacing("\r\n", with: "\n") == html)
        #expect(received.header("Subject") == message.subject.text)
        #expect(received.header("To")?.contains("Jo") == true)
        #expect(received.header("Message-ID") == "<0190-abc@vendor.example>")
        #expect(received.header("List-Unsubscribe") == "<https://learn.vendor.example/u/abc>")
        #expect(received.longest <= 78 && received.defects.isEmpty)
    }

    @Test("tells a refusal for good from one for now")
    func refusals() async throws {
        let sink = try Sink()
        let transport = try transport(sink.port)
        do {
            try await transport.send(letter(to: "nobody@x.example"))
            Issue.record("the server refused this")
        } catch let MailRefusal.permanent(code, _) { #expect(code == 550) }
        do {
            try await transport.send(letter(to: "later@x.example"))
            Issue.record("the server refused this")
        } catch let MailRefusal.temporary(code, _) { #expect(code == 451) }
    }

    @Test("tells a missing server as a refusal for now, and refuses plain text where TLS is demanded")
    func unreachable() async throws {
        let sink = try Sink()
        let settings = try #require(SMTPSettings(host: "127.0.0.1", port: sink.port, security: .startTLS, timeoutSeconds: 5))
        await #expect(throws: MailRefusal.self) { try await MailTransport.smtp(settings).send(letter()) }
        do {
            try await transport(1).send(letter())
            Issue.record("no server is there")
        } catch let MailRefusal.temporary(code, _) { #expect(code == 0) }
        #expect(SMTPSettings(host: "x/../y", port: 25, security: .none) == nil)
    }
}
