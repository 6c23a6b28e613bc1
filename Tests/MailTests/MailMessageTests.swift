import Kernel
import Mail
import Testing

func letter(to: String = "ana@northwind.example", name: String = "Ana", subject: String = "You are invited", text: String = "Hello\n",
            html: String = "<p>Hello</p>", unsubscribe: String? = nil) throws -> MailMessage {
    MailMessage(
        id: "0190-abc", from: Mailbox("Laurel", try #require(EmailAddress("learn@vendor.example"))),
        to: Mailbox(name, try #require(EmailAddress(to))), subject: subject, text: text, html: html,
        unsubscribe: unsubscribe, date: Instant(milliseconds: 1_805_990_580_000), language: "en")
}

@Suite("A mail") struct MailMessageTests {
    @Test("accepts addresses that fit a header and nothing else", arguments: [
        ("ana@northwind.example", true), ("Ana.O'Neil+x@Sub.Example.COM", true), ("ana@localhost", false), ("ana", false),
        ("ana@@x.example", false), ("a b@x.example", false), ("ana@x.example\r\nBcc: e@x.example", false), ("<ana@x.example>", false),
        ("\"a\"@x.example", false), ("ana@-x.example", false), (".ana@x.example", false), ("ana@x.123", false), ("jürgen@x.example", false),
        (String(repeating: "a", count: 65) + "@x.example", false),
    ])
    func addresses(text: String, accepted: Bool) {
        #expect((EmailAddress(text) != nil) == accepted)
    }

    @Test("takes addresses that differ in case for one mailbox")
    func folding() {
        #expect(EmailAddress("Ana@X.Example")?.folded == EmailAddress("ana@x.EXAMPLE")?.folded)
        #expect(EmailAddress("Ana@X.Example")?.text == "Ana@x.example")
    }

    @Test("lets no subject, name, id or link begin another header")
    func injection() throws {
        let evil = "Hi\r\nBcc: eve@x.example\u{2028}X: y\u{85}Z: z"
        let message = MailMessage(
            id: "x\r\nBcc: y", from: Mailbox(evil, try #require(EmailAddress("a@x.example"))),
            to: Mailbox(evil, try #require(EmailAddress("b@x.example"))), subject: evil, text: ".", html: ".",
            unsubscribe: "https://x.example/\r\nBcc: y", date: Instant(milliseconds: 0), language: "en\r\nX: y")
        let head = String(decoding: message.bytes, as: UTF8.self).split(separator: "\r\n\r\n")[0]
        let names = head.split(separator: "\r\n").filter { !$0.hasPrefix(" ") }.map { String($0.prefix { $0 != ":" }) }
        #expect(names == ["From", "To", "Subject", "Date", "Message-ID", "MIME-Version", "Auto-Submitted", "Content-Language", "Content-Type"])
    }

    @Test("keeps every line within 78 characters and plain ASCII")
    func lines() throws {
        let long = String(repeating: "Überraschung für Größen – ", count: 12)
        let bytes = try letter(name: long, subject: long, text: long + "\n \n" + long, html: "<p>\(long)</p>").bytes
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(bytes.allSatisfy { $0 == 13 || $0 == 10 || (32...126).contains($0) })
        #expect(text.split(separator: "\r\n", omittingEmptySubsequences: false).allSatisfy { $0.utf8.count <= 78 })
    }

    @Test("dates itself as RFC 5322 wants")
    func date() throws {
        #expect(String(decoding: try letter().bytes, as: UTF8.self).contains("\r\nDate: Thu, 25 Mar 2027 16:03:00 +0000\r\n"))
    }
}
