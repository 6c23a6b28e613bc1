/// A partner as the PRM knows it: its own number, which Laurel keeps as the external id `prm`, and people to name in a deal.
package struct Account: Codable, Sendable, Equatable {
    package struct Contact: Codable, Sendable, Equatable {
        package let name: String
        package let email: String
        package init(name: String, email: String) { (self.name, self.email) = (name, email) }
    }
    package let number: String
    package let name: String
    package let city: String
    /// ISO 3166-1 alpha-2.
    package let country: String
    package let contacts: [Contact]
    package init(number: String, name: String, city: String, country: String, contacts: [Contact]) {
        (self.number, self.name, self.city, self.country, self.contacts) = (number, name, city, country, contacts)
    }
}

/// A deal that somebody wants to register.
///
/// States: registered or refused by the answer of the gate; a refused one can be asked again and become registered. A registered one stays so.
package struct Deal: Codable, Sendable, Equatable {
    package enum State: String, Codable, Sendable { case registered, refused }
    /// Why it stands as it does.
    package enum Ground: String, Codable, Sendable {
        /// Laurel answered.
        case answered
        /// Laurel did not answer; an earlier answer was still good.
        case reused
        /// Laurel did not answer and no answer was good any more: what the gate says of the unknown.
        case unknown
    }
    /// Goes to the gate as the deal's reference.
    package let number: String
    package let account: String
    package let name: String
    package let email: String
    /// Whole euros.
    package let value: Int
    package var state: State
    package var ground: Ground
    /// On which it rests; nil when nothing was ever answered.
    package var answer: KeptAnswer?
    /// Milliseconds since 1970.
    package var decidedAt: Int64
    /// Let in without Laurel's word on this very deal: to be asked again when it answers.
    package var awaitsConfirmation: Bool { state == .registered && ground != .answered }
}
