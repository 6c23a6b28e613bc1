package import Kernel
package import Store

/// A mail as it lies in the outbox.
package struct OutboxMail: Sendable {
    package enum State: String, Sendable { case waiting, sent, failed }
    package let id: String
    package let recipient: String
    package let subject: String
    package let text: String
    package let html: String
    package let createdAt: Instant
    package let sentAt: Instant?
    package let failedAt: Instant?
    package let lastError: String?
    package var state: State { sentAt != nil ? .sent : failedAt != nil ? .failed : .waiting }
}

/// Mail on its way: written in the transaction of what it tells about, so that there is no mail about something that
/// was rolled back, and handed over later by a job. Without a configured server it stays here, to be read on a page.
package enum Outbox {
    /// What has to come back from storage besides subject and bodies.
    struct Headers: Codable {
        var toName: String
        var fromName: String
        var fromAddress: String
        var replyToName: String?
        var replyTo: String?
        var unsubscribe: String?
        var language: String
    }

    /// Puts a mail in. `once` names what it tells about: a second mail with the same name is not taken.
    /// - Returns: the mail's id, or nil when it was there before.
    @discardableResult
    package static func post(_ mail: Draft, once: String, person: PersonID?, vendor: VendorID, _ tx: Transaction) throws -> String? {
        let id = tx.newID(of: Never.self).value
        let headers = Headers(
            toName: mail.to.name.text, fromName: mail.from.name.text, fromAddress: mail.from.address.text,
            replyToName: mail.replyTo?.name.text, replyTo: mail.replyTo?.address.text, unsubscribe: mail.unsubscribe,
            language: mail.language)
        let taken = try tx.execute("""
            INSERT INTO outbox_mail (vendor_id, id, person_id, recipient, subject, body_text, body_html, headers, dedupe_key, created_at)
            VALUES (\(vendor), \(id), \(person), \(mail.to.address.text), \(HeaderText(mail.subject).text), \(mail.text), \(mail.html),
                \(try json(headers)), \(once), \(tx.now))
            ON CONFLICT (vendor_id, dedupe_key) DO NOTHING
            """)
        return taken == 1 ? id : nil
    }

    /// A mail before it has an id and a date.
    package struct Draft: Sendable {
        package var from: Mailbox
        package var to: Mailbox
        package var replyTo: Mailbox?
        package var subject: String
        package var text: String
        package var html: String
        package var unsubscribe: String?
        /// BCP 47.
        package var language: String
        package init(
            from: Mailbox, to: Mailbox, replyTo: Mailbox? = nil, subject: String, text: String, html: String,
            unsubscribe: String? = nil, language: String
        ) {
            (self.from, self.to, self.replyTo, self.subject) = (from, to, replyTo, subject)
            (self.text, self.html, self.unsubscribe, self.language) = (text, html, unsubscribe, language)
        }
    }

    /// Mails not yet handed over nor given up, oldest first.
    package static func waiting(vendor: VendorID, limit: Int, _ tx: Transaction) throws -> [MailMessage] {
        try tx.query("""
            SELECT * FROM outbox_mail WHERE vendor_id = \(vendor) AND sent_at IS NULL AND failed_at IS NULL
            ORDER BY created_at, id LIMIT \(limit)
            """).compactMap { row in
            let headers = try decoded(try row.text("headers"))
            guard let to = EmailAddress(try row.text("recipient")), let from = EmailAddress(headers.fromAddress) else { return nil }
            return MailMessage(
                id: try row.text("id"), from: Mailbox(headers.fromName, from), to: Mailbox(headers.toName, to),
                replyTo: headers.replyTo.flatMap { EmailAddress($0) }.map { Mailbox(headers.replyToName ?? "", $0) },
                subject: try row.text("subject"), text: try row.text("body_text"), html: try row.text("body_html"),
                unsubscribe: headers.unsubscribe, date: try row.instant("created_at"), language: headers.language)
        }
    }

    package static func markSent(_ id: String, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("UPDATE outbox_mail SET sent_at = \(tx.now), last_error = NULL WHERE vendor_id = \(vendor) AND id = \(id)")
    }

    /// Notes why a mail did not go; with `forGood` it is not tried again.
    package static func markRefused(_ id: String, _ why: String, forGood: Bool, vendor: VendorID, _ tx: Transaction) throws {
        let failedAt: Instant? = forGood ? tx.now : nil
        try tx.execute("""
            UPDATE outbox_mail SET failed_at = \(failedAt), last_error = \(String(why.prefix(500)))
            WHERE vendor_id = \(vendor) AND id = \(id)
            """)
    }

    /// The newest mails first, for the outbox page.
    package static func recent(vendor: VendorID, limit: Int, offset: Int = 0, _ tx: Transaction) throws -> [OutboxMail] {
        try tx.query("""
            SELECT * FROM outbox_mail WHERE vendor_id = \(vendor) ORDER BY created_at DESC, id DESC LIMIT \(limit) OFFSET \(offset)
            """).map(mail)
    }

    package static func find(_ id: String, vendor: VendorID, _ tx: Transaction) throws -> OutboxMail? {
        try tx.first("SELECT * FROM outbox_mail WHERE vendor_id = \(vendor) AND id = \(id)").map(mail)
    }

    private static func mail(_ row: Row) throws -> OutboxMail {
        OutboxMail(
            id: try row.text("id"), recipient: try row.text("recipient"), subject: try row.text("subject"),
            text: try row.text("body_text"), html: try row.text("body_html"), createdAt: try row.instant("created_at"),
            sentAt: try row.optionalInstant("sent_at"), failedAt: try row.optionalInstant("failed_at"),
            lastError: try row.optionalText("last_error"))
    }
}
