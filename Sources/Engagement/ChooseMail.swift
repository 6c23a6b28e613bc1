package import HTML
package import Kernel
package import Ledger
package import Store
package import Web

/// Switches mail by topic on and off, for oneself. Mandatory topics stay on whatever is sent.
package struct ChooseMail: Sendable {
    private let ledger: Ledger
    package init(ledger: Ledger) { self.ledger = ledger }

    package enum Refused: Refusal {
        case unknownTopic(String)
        package var code: String { "engagement.unknownTopic" }
        package var message: Message { .engagementPreferenceUnknown }
        package var field: String? { "mail" }
    }

    /// - Parameter wanted: the topics to get mail about; every other optional topic is switched off.
    /// - Throws: `Refused.unknownTopic`
    package func callAsFunction(_ wanted: [String], scope: Scope<OwnAccount>, _ tx: Transaction) throws {
        var topics: Set<NoticeTopic> = []
        for text in wanted {
            guard let topic = NoticeTopic(rawValue: text) else { throw Refused.unknownTopic(text) }
            topics.insert(topic)
        }
        guard let person = scope.reach.person else { throw WebRefusal.notFound }
        for topic in NoticeTopic.allCases where !topic.isMandatory {
            try set(topic, mail: topics.contains(topic), person: person, vendor: scope.vendor, by: scope.actor, tx)
        }
    }

    /// What the signed address in a mail does: one topic off. Mandatory topics have no such address.
    package func stop(_ token: UnsubscribeToken, vendor: VendorID, _ tx: Transaction) throws {
        guard !token.topic.isMandatory else { return }
        try set(token.topic, mail: false, person: token.person, vendor: vendor, by: Actor(kind: .person, id: token.person.value), tx)
    }

    private func set(_ topic: NoticeTopic, mail: Bool, person: PersonID, vendor: VendorID, by actor: Actor, _ tx: Transaction) throws {
        let isOn = try !NoticeStore.off(person: person, vendor: vendor, tx).contains(topic)
        guard isOn != mail else { return }
        try NoticeStore.set(topic, mail: mail, person: person, vendor: vendor, tx)
        try ledger.append(MailPreferenceChanged(person: person, topic: topic, mail: mail), by: actor, tx)
    }
}
