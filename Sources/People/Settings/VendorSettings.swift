package import HTML
package import Kernel
package import Ledger
package import Store
package import Web

/// The vendor's own settings changed.
package struct VendorChanged: LedgerEvent {
    package static let kind = "people.vendorChanged"
    package let vendor: VendorID
    package let fields: [Change]
    package var subjects: [Subject] { [Subject(kind: "vendor", id: vendor.value)] }
    package var changes: [Change] { fields }
}

package enum VendorRefusal: Refusal, Equatable {
    case name, zone, language, accent
    package var code: String { "vendor.\(self)" }
    package var message: Message {
        switch self {
        case .name: .peopleNameMissing
        case .zone: .peopleMeZoneBad
        case .language: .peopleMeLanguage
        case .accent: .peopleSettingsAccentBad
        }
    }
    package var field: String? { "\(self)" }
}

/// Name, zone, language and accent of a vendor.
package struct VendorSettings: Sendable, Equatable {
    package var name: String
    package var zone: Zone
    package var language: Language
    /// `#rrggbb`, lower case.
    package var accent: String

    /// Reads and checks the form. - Throws: `Refusals` of `VendorRefusal`
    /// - Parameter accent: what stays where the form says nothing: a brand's colour is designed elsewhere.
    package init(_ form: Fields, accent present: String = "") throws {
        var refusals: [VendorRefusal] = []
        name = form.text("name")
        if name.isEmpty || name.count > Limits.nameCharacters { refusals.append(.name) }
        let zone = Zone(form.text("zone")), language = Language(tag: form.text("language")).flatMap { $0 == .pseudo ? nil : $0 }
        if zone == nil { refusals.append(.zone) }
        if language == nil { refusals.append(.language) }
        accent = form.filled("accent")?.lowercased() ?? present
        let digits = accent.dropFirst()
        if accent.first != "#" || digits.count != 6 || !digits.allSatisfy({ $0.isASCII && $0.isHexDigit }) { refusals.append(.accent) }
        self.zone = zone ?? .utc
        self.language = language ?? .en
        if let refusals = Refusals(refusals) { throw refusals }
    }

    /// Writes what differs from `site`. The row stands above tenants, the event within: two transactions, the second
    /// repeatable, so the record follows the change.
    package func save(_ scope: Scope<ManageVendor>, over site: Site, ground: Ground) async throws {
        guard scope.reach.all else { throw WebRefusal.notFound }
        var changes: [Change] = []
        func note(_ field: String, _ before: String, _ after: String) {
            if before != after { changes.append(Change(field, from: before, to: after)) }
        }
        note("name", site.name, name)
        note("zone", site.zone.identifier, zone.identifier)
        note("language", site.language.tag, language.tag)
        note("accent", site.accent, accent)
        if changes.isEmpty { return }
        let fields = changes, settings = self, vendor = scope.vendor, ledger = ground.ledger
        try await ground.store.write(vendor) { tx in
            try Access.confirm(scope, tx)
            try tx.execute("UPDATE organization SET name = \(settings.name), name_folded = \(Persons.folded(settings.name)) WHERE vendor_id = \(vendor) AND kind = 'vendor'")
            try ledger.append(VendorChanged(vendor: vendor, fields: fields), by: scope.actor, tx)
        }
        try await ground.store.write(nil) { tx in
            try tx.execute("""
                UPDATE vendor SET name = \(settings.name), zone = \(settings.zone), locale = \(settings.language.tag), accent = \(settings.accent) WHERE id = \(vendor)
                """)
        }
        ground.sites.forget()
        ground.access.forgetAll()
    }
}
