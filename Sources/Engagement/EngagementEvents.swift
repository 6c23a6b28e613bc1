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

/// Somebody who may assign reminded a person of learning that is open.
package struct LearnerReminded: LedgerEvent {
    package static let kind = "engagement.learnerReminded"
    package let person: PersonID
    package let itemKind: String
    package let itemID: String
    package init(person: PersonID, item: Remind.Item) {
        self.person = person
        switch item {
        case .course(let id): (itemKind, itemID) = ("course", id.value)
        case .certification(let id): (itemKind, itemID) = ("certification", id.value)
        }
    }
    package var subjects: [Subject] { [.person(person), Subject(kind: itemKind, id: itemID)] }
}
