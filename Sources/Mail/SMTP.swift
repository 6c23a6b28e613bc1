import CShims
import Dispatch

/// How to reach the mail server.
package struct SMTPSettings: Sendable, Hashable {
    package enum Security: String, Sendable, Hashable, CaseIterable {
        /// Plain text: for a relay on the same machine and for tests.
        case none
        /// STARTTLS, refused when the server lacks it.
        case startTLS = "starttls"
        /// TLS from the first byte.
        case tls
    }
    package var host: String
    package var port: Int
    package var security: Security
    package var user: String
    package var password: String
    package var timeoutSeconds: Int

    /// nil when `host` is not a host name or address, or `port` is none.
    package init?(host: String, port: Int, security: Security, user: String = "", password: String = "", timeoutSeconds: Int = 30) {
        let fits = !host.isEmpty && host.utf8.count <= 253 && host.utf8.allSatisfy {
            (48...57).contains($0) || (65...90).contains($0) || (97...122).contains($0) || $0 == 45 || $0 == 46 || $0 == 58 || $0 == 91 || $0 == 93
        }
        guard fits, (1...65_535).contains(port) else { return nil }
        (self.host, self.port, self.security, self.user) = (host, port, security, user)
        (self.password, self.timeoutSeconds) = (password, timeoutSeconds)
    }
}

extension MailTransport {
    /// Sends through a mail server by libcurl, one connection per mail, on threads of its own.
    package static func smtp(_ settings: SMTPSettings) -> MailTransport {
        MailTransport { message in
            try await withCheckedThrowingContinuation { (done: CheckedContinuation<Void, any Error>) in
                queue.async {
                    do {
                        try deliver(message, settings)
                        done.resume()
                    } catch {
                        done.resume(throwing: error)
                    }
                }
            }
        }
    }

    /// libcurl blocks: not on the cooperative pool.
    private static let queue = DispatchQueue(label: "laurel.smtp", attributes: .concurrent)

    private static func deliver(_ message: MailMessage, _ settings: SMTPSettings) throws(MailRefusal) {
        let bytes = message.bytes
        let url = "\(settings.security == .tls ? "smtps" : "smtp")://\(settings.host):\(settings.port)/\(message.from.address.domain)"
        var report = laurel_smtp_report()
        let result = bytes.withUnsafeBufferPointer { body in
            laurel_smtp_send(
                url, settings.security == .none ? 0 : 1, settings.user, settings.password, message.from.address.text,
                message.to.address.text, body.baseAddress, body.count, settings.timeoutSeconds, &report)
        }
        guard result != 0 else { return }
        let text = withUnsafeBytes(of: &report.text) { raw in
            String(decoding: raw.prefix { $0 != 0 }, as: UTF8.self)
        }
        let code = Int(report.code)
        // A refused log-in (RFC 4954) is about our settings, not about this mail: it must outlive their correction.
        let permanent = (500...599).contains(code) && ![530, 534, 535, 538].contains(code)
        throw permanent ? .permanent(code: code, text) : .temporary(code: code, text)
    }
}
