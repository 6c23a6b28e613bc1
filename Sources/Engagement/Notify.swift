package import HTML
package import Kernel
package import Mail
package import Store

/// Who is told, as far as telling needs it.
package struct Recipient: Sendable {
    package let person: PersonID
    package let name: String
    /// Nil when no mail can be sent: no address, or not a real person (a test account).
    package let address: EmailAddress?
    package let language: Language
    package let zone: Zone
    package init(person: PersonID, name: String, address: EmailAddress?, language: Language, zone: Zone) {
        self.person = person
        self.name = name
        self.address = address
        self.language = language
        self.zone = zone
    }
}

/// What notices of a vendor need besides the facts: how its mail is signed and where its portal is.
package struct NoticeSender: Sendable {
    package let vendor: VendorID
    package let mail: NoticeMail
    package let secret: [UInt8]
    package init(vendor: VendorID, mail: NoticeMail, secret: [UInt8]) {
        self.vendor = vendor
        self.mail = mail
        self.secret = secret
    }

    /// Makes a notice and, if the person wants it, its mail, in the caller's transaction: both or neither, and once however
    /// often it is called. - Returns: whether it was new.
    @discardableResult
    package func notify(_ kind: NoticeKind, about subject: NoticeSubject, _ details: NoticeDetails, to recipient: Recipient, _ tx: Transaction) throws -> Bool {
        let isOff = try !kind.topic.isMandatory && NoticeStore.off(person: recipient.person, vendor: vendor, tx).contains(kind.topic)
        let state: Notice.MailState = isOff ? .off : recipient.address == nil ? .none : .sent
        guard let id = try NoticeStore.insert(kind, person: recipient.person, subject: subject, details: details, mail: state, vendor: vendor, tx)
        else { return false }
        guard state == .sent, let address = recipient.address else { return true }
        let token = kind.topic.isMandatory ? nil : UnsubscribeToken(person: recipient.person, topic: kind.topic).text(vendor: vendor, secret: secret)
        let t = Localizer(locale: recipient.language, zone: recipient.zone)
        if let draft = mail.draft(id, kind, details, to: Mailbox(recipient.name, address), name: recipient.name, unsubscribe: token, t) {
            try Outbox.post(draft, once: "notice/" + id.value, person: recipient.person, vendor: vendor, tx)
        }
        return true
    }
}
