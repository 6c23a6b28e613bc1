/// Where mail leaves the house. A value of closures, so that a test puts its own in place.
package struct MailTransport: Sendable {
    /// Hands a mail over; returning means that somebody else has taken responsibility for it.
    /// Throws `MailRefusal`; never blocks the caller's thread.
    package var send: @Sendable (MailMessage) async throws -> Void

    package init(send: @escaping @Sendable (MailMessage) async throws -> Void) { self.send = send }

    /// For tests that must not send: fails loudly.
    package static let unexpected = MailTransport { message in
        throw MailRefusal.permanent(code: 0, "no mail was expected here, but one went to \(message.to.address)")
    }
}

package enum MailRefusal: Error, Equatable, CustomStringConvertible {
    /// The receiving side said no for good (SMTP 5xx): trying again would be refused again.
    case permanent(code: Int, String)
    /// Not now (SMTP 4xx, no connection, time-out): try again later.
    case temporary(code: Int, String)

    package var description: String {
        switch self {
        case .permanent(let code, let text), .temporary(let code, let text): code == 0 ? text : "\(code) \(text)"
        }
    }
}
