package import Kernel

/// A mailbox with the name that mail programs show.
package struct Mailbox: Sendable, Hashable {
    package let name: HeaderText
    package let address: EmailAddress

    package init(_ name: String, _ address: EmailAddress) {
        self.name = HeaderText(name)
        self.address = address
    }

    var encoded: String {
        if name.text.isEmpty { return address.text }
        let phrase = name.encodedPhrase
        let folds = phrase.utf8.count + address.text.utf8.count > 60
        return phrase + (folds ? "\r\n" : "") + " <\(address.text)>"
    }
}

/// One mail to one reader, in plain text and in HTML. Every part that stands in a header has a type in which a line
/// break cannot be, so no input can add a header or a recipient.
package struct MailMessage: Sendable, Hashable {
    /// Stable for one mail however often it is tried, so that a mail program shows a repeat once: letters, digits, `-`.
    package let id: String
    package let from: Mailbox
    package let to: Mailbox
    package let replyTo: Mailbox?
    package let subject: HeaderText
    package let text: String
    package let html: String
    /// An https address that ends these mails by one POST (RFC 8058); nil for mails one cannot opt out of.
    package let unsubscribe: String?
    package let date: Instant
    /// BCP 47.
    package let language: String

    package init(
        id: String, from: Mailbox, to: Mailbox, replyTo: Mailbox? = nil, subject: String, text: String, html: String,
        unsubscribe: String? = nil, date: Instant, language: String
    ) {
        self.id = String(id.filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") })
        (self.from, self.to, self.replyTo) = (from, to, replyTo)
        self.subject = HeaderText(subject)
        (self.text, self.html, self.date) = (text, html, date)
        self.unsubscribe = unsubscribe.flatMap(Self.headerURL)
        self.language = String(language.filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") })
    }

    /// Only what can stand between angle brackets on one line.
    private static func headerURL(_ url: String) -> String? {
        let fits = url.utf8.allSatisfy { (33...126).contains($0) && $0 != UInt8(ascii: "<") && $0 != UInt8(ascii: ">") }
        return fits && url.utf8.count <= 900 && (url.hasPrefix("https://") || url.hasPrefix("http://")) ? url : nil
    }

    /// The message as RFC 5322 and 2045–2047 want it, with CRLF and lines of at most 78 characters but for addresses.
    package var bytes: [UInt8] {
        // The text parts are quoted-printable, where "=_" cannot occur: no text can hold the boundary (RFC 2046, 5.1.1).
        let boundary = "=_\(id)"
        var lines = [
            "From: \(from.encoded)", "To: \(to.encoded)", "Subject: \(subject.encoded)", "Date: \(MailDate.text(date))",
            "Message-ID: <\(id)@\(from.address.domain)>", "MIME-Version: 1.0", "Auto-Submitted: auto-generated",
        ]
        if let replyTo { lines.append("Reply-To: \(replyTo.encoded)") }
        if !language.isEmpty { lines.append("Content-Language: \(language)") }
        if let unsubscribe {
            lines.append("List-Unsubscribe: <\(unsubscribe)>")
            lines.append("List-Unsubscribe-Post: List-Unsubscribe=One-Click")
        }
        lines += ["Content-Type: multipart/alternative; boundary=\"\(boundary)\"", ""]
        for (type, body) in [("text/plain", text), ("text/html", html)] {
            lines += ["--\(boundary)", "Content-Type: \(type); charset=utf-8", "Content-Transfer-Encoding: quoted-printable", "",
                      QuotedPrintable.encoded(body)]
        }
        lines += ["--\(boundary)--", ""]
        return Array(lines.joined(separator: "\r\n").utf8)
    }
}

/// RFC 2045, 6.7.
enum QuotedPrintable {
    private static let hex = Array("0123456789ABCDEF".utf8)

    static func encoded(_ text: String) -> String {
        var out: [UInt8] = [], column = 0
        let bytes = Array(text.utf8)
        out.reserveCapacity(bytes.count * 5 / 4)
        func put(_ piece: [UInt8]) {
            if column + piece.count > 75 { out += Array("=\r\n".utf8); column = 0 }
            out += piece
            column += piece.count
        }
        for (index, byte) in bytes.enumerated() {
            let next = index + 1 < bytes.count ? bytes[index + 1] : 10
            if byte == 10 || (byte == 13 && next != 10) {
                out += [13, 10]
                column = 0
            } else if byte == 13 {
                continue
            } else if (byte == 32 || byte == 9) && (next == 10 || next == 13) {
                put([61, hex[Int(byte >> 4)], hex[Int(byte & 15)]])
            } else if byte == 9 || ((32...126).contains(byte) && byte != 61) {
                put([byte])
            } else {
                put([61, hex[Int(byte >> 4)], hex[Int(byte & 15)]])
            }
        }
        return String(decoding: out, as: UTF8.self)
    }
}

/// RFC 5322, 3.3, always in UTC.
enum MailDate {
    private static let weekdays = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

    static func text(_ instant: Instant) -> String {
        let seconds = Int((Double(instant.milliseconds) / 1000).rounded(.down))
        let days = Int((Double(seconds) / 86_400).rounded(.down)), rest = seconds - days * 86_400
        // Civil-from-days (H. Hinnant); 1970-01-01 was a Thursday.
        let shifted = days + 719_468, era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let part = (5 * dayOfYear + 2) / 153, month = part < 10 ? part + 3 : part - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0), day = dayOfYear - (153 * part + 2) / 5 + 1
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
        let weekday = weekdays[((days % 7) + 7) % 7]
        return "\(weekday), \(two(day)) \(months[month - 1]) \(year) "
            + "\(two(rest / 3600)):\(two(rest / 60 % 60)):\(two(rest % 60)) +0000"
    }
}
