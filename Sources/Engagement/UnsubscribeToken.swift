import Crypto
import Foundation
package import Kernel
import Store

/// The signed text in the unsubscribe address of a mail (RFC 8058): who and which topic, so that one press without signing in
/// switches exactly that off. It reveals and allows nothing else, and it does not end: a mail may be opened years later.
package struct UnsubscribeToken: Sendable, Equatable {
    package let person: PersonID
    package let topic: NoticeTopic
    package init(person: PersonID, topic: NoticeTopic) {
        self.person = person
        self.topic = topic
    }

    /// `<person>.<topic>.<HMAC-SHA256 over vendor, person and topic, 32 hex digits>`
    package func text(vendor: VendorID, secret: [UInt8]) -> String {
        "\(person.value).\(topic.rawValue).\(Self.mark(vendor, person, topic, secret))"
    }
    /// Nil when it was not made with this secret for this vendor.
    package init?(_ text: String, vendor: VendorID, secret: [UInt8]) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        guard text.utf8.count < 200, parts.count == 3, let person = PersonID(checking: parts[0]), let topic = NoticeTopic(rawValue: parts[1])
        else { return nil }
        let wanted = Array(Self.mark(vendor, person, topic, secret).utf8), given = Array(parts[2].utf8)
        // Every byte is looked at, so that the time tells nothing about how many are right.
        guard given.count == wanted.count, zip(given, wanted).reduce(0, { $0 | ($1.0 ^ $1.1) }) == 0 else { return nil }
        self.init(person: person, topic: topic)
    }

    private static func mark(_ vendor: VendorID, _ person: PersonID, _ topic: NoticeTopic, _ secret: [UInt8]) -> String {
        let message = "laurel unsubscribe|\(vendor.value)|\(person.value)|\(topic.rawValue)"
        let code = HMAC<SHA256>.authenticationCode(for: Array(message.utf8), using: SymmetricKey(data: secret))
        return code.prefix(16).map { String(format: "%02x", $0) }.joined()
    }
}
