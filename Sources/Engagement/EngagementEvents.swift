package import Kernel
package import Ledger

/// A person switched mail of a topic on or off.
package struct MailPreferenceChanged: LedgerEvent {
    package static let kind = "engagement.mailPreferenceChanged"
    package let person: PersonID
    package let topic: NoticeTopic
    package let mail: Bool
    package init(person: PersonID, topic: NoticeTopic, mail: Bool) {
        self.person = person
        self.topic = topic
        self.mail = mail
    }
    package var subjects: [Subject] { [.person(person)] }
    package var changes: [Change] { [Change("mail." + topic.rawValue, from: mail ? "off" : "on", to: mail ? "on" : "off")] }
}
