package import HTML
package import Kernel
package import Ledger
package import Store
package import Web

/// A session as its person sees it.
package struct SessionLine: Sendable {
    package let id: String
    package let userAgent: String
    package let createdAt: Instant
    package let lastSeenAt: Instant
}

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

    /// One's own living sessions, the last used first.
    package static func sessions(_ person: PersonID, vendor: VendorID, _ tx: Transaction) throws -> [SessionLine] {
        try tx.query("""
            SELECT id, user_agent, created_at, last_seen_at FROM session
            WHERE vendor_id = \(vendor) AND person_id = \(person) AND revoked_at IS NULL AND expires_at > \(tx.now) ORDER BY last_seen_at DESC LIMIT 100
            """).map {
            SessionLine(id: try $0.text("id"), userAgent: try $0.text("user_agent"), createdAt: try $0.instant("created_at"), lastSeenAt: try $0.instant("last_seen_at"))
        }
    }

    /// Ends one of one's own sessions. - Throws: `WebRefusal.notFound` for anybody else's.
    package static func endSession(_ id: String, of person: PersonID, vendor: VendorID, _ tx: Transaction) throws {
        let ended = try tx.execute("""
            UPDATE session SET revoked_at = \(tx.now) WHERE vendor_id = \(vendor) AND person_id = \(person) AND id = \(id) AND revoked_at IS NULL
            """)
        guard ended == 1 else { throw WebRefusal.notFound }
    }
}

/// What a browser calls itself, in two words.
enum Device {
    static func words(_ agent: String, _ t: Localizer) -> String {
        let browsers = [("Edg", "Edge"), ("OPR", "Opera"), ("Firefox", "Firefox"), ("Chrome", "Chrome"), ("Safari", "Safari")]
        let systems = [("iPhone", "iPhone"), ("iPad", "iPad"), ("Android", "Android"), ("Windows", "Windows"), ("Mac OS", "macOS"), ("Linux", "Linux")]
        let browser = browsers.first { agent.contains($0.0) }?.1, system = systems.first { agent.contains($0.0) }?.1
        switch (browser, system) {
        case (let browser?, let system?): return t(.peopleDeviceOn(browser: browser, system: system))
        case (let only?, nil), (nil, let only?): return only
        default: return t(.peopleDeviceUnknown)
        }
    }
}
