package import HTML
package import Kernel
package import Ledger
package import Store
package import Web

/// Somebody changed their own profile. Names are personal.
package struct ProfileChanged: LedgerEvent {
    package static let kind = "people.profileChanged"
    package let person: PersonID
    package let language: String
    package let zone: String
    private enum CodingKeys: String, CodingKey { case person, language, zone }
    var before = "", after = ""
    init(person: PersonID, language: String, zone: String, before: String, after: String) {
        (self.person, self.language, self.zone, self.before, self.after) = (person, language, zone, before, after)
    }
    package var subjects: [Subject] { [.person(person)] }
    package var changes: [Change] { [Change("language", from: nil, to: language), Change("zone", from: nil, to: zone)] }
    package var personal: PersonalValues? {
        before == after ? nil : PersonalValues(person: person, changes: [Change("name", from: before, to: after)])
    }
}

/// What everybody may do about themselves.
package enum MyAccount {
    package enum Refused: Refusal, Equatable {
        case nameMissing, nameLong, zone, language
        package var code: String { "profile.\(self)" }
        package var message: Message {
            switch self {
            case .nameMissing: .peopleNameMissing
            case .nameLong: .peopleNameLong(count: Limits.nameCharacters)
            case .zone: .peopleMeZoneBad
            case .language: .peopleMeLanguage
            }
        }
        package var field: String? {
            switch self {
            case .nameMissing, .nameLong: "name"
            case .zone: "zone"
            case .language: "language"
            }
        }
    }

    /// Changes one's own name, language and zone.
    package static func change(_ scope: Scope<OwnAccount>, name: String, language: Language, zone: Zone, ledger: Ledger, _ tx: Transaction) throws {
        try Access.confirm(scope, tx)
        guard let id = scope.reach.person, let person = try Persons.find(id, vendor: scope.vendor, tx) else { throw WebRefusal.notFound }
        if name.isEmpty { throw Refused.nameMissing }
        if name.count > Limits.nameCharacters { throw Refused.nameLong }
        if person.name == name, person.language == language, person.zone == zone { return }
        try tx.execute("""
            UPDATE person SET name = \(name), name_folded = \(Persons.folded(name)), language = \(language.tag), zone = \(zone)
            WHERE vendor_id = \(scope.vendor) AND id = \(id)
            """)
        try ledger.append(
            ProfileChanged(person: id, language: language.tag, zone: zone.identifier, before: person.name, after: name), by: scope.actor, tx)
    }
}
