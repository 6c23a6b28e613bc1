package import HTML
package import Kernel
package import Ledger
package import Store
package import Web

/// Making a vendor is the operator's work, on the command line (foundations 11).
package struct CreateVendor: Sendable {
    package let name: String
    /// Lower-case letters, digits and hyphens; names the vendor in commands.
    package let slug: String
    package let zone: Zone
    package let language: Language
    package let country: String
    /// `#rrggbb`
    package let accent: String
    /// Hosts without port; an empty list answers on any host while it is the only vendor.
    package let hosts: [String]
    package init(name: String, slug: String, zone: Zone, language: Language, country: String, accent: String = "#2f5bd7", hosts: [String] = []) {
        self.name = name
        self.slug = slug
        self.zone = zone
        self.language = language
        self.country = country
        self.accent = accent
        self.hosts = hosts
    }

    package struct Made: Sendable {
        package let vendor: VendorID
        /// The organization of kind `vendor`, whose members alone hold vendor roles.
        package let organization: OrganizationID
    }

    /// Makes the row above vendors, then everything inside the tenant.
    package func perform(_ store: Store, ledger: Ledger) async throws -> Made {
        let command = self
        let vendor = try await store.write(nil) { tx -> VendorID in
            let id = tx.newID(of: VendorEntity.self)
            try tx.execute("""
                INSERT INTO vendor (id, slug, name, zone, locale, accent, settings, created_at)
                VALUES (\(id), \(command.slug), \(command.name), \(command.zone), \(command.language.tag), \(command.accent), '{}', \(tx.now))
                """)
            for host in command.hosts { try tx.execute("INSERT INTO vendor_host (host, vendor, created_at) VALUES (\(host), \(id), \(tx.now))") }
            return id
        }
        let organization = try await store.write(vendor) { tx -> OrganizationID in
            let actor = Actor(kind: .operator, id: "operator")
            for role in BuiltInRole.allCases {
                try tx.execute("INSERT INTO role (vendor_id, key, title, is_built_in) VALUES (\(vendor), \(role.rawValue), '{}', 1)")
                for right in role.rights {
                    try tx.execute("INSERT INTO role_right (vendor_id, role_key, right_key) VALUES (\(vendor), \(role.rawValue), \(right.key))")
                }
            }
            try ledger.append(VendorCreated(vendor: vendor, name: command.name), by: actor, tx)
            return try Organizations.create(.init(name: command.name, country: command.country, region: "", type: "vendor"), kind: "vendor", from: command.zone.day(at: tx.now), by: actor, vendor: vendor, ledger: ledger, tx)
        }
        return Made(vendor: vendor, organization: organization)
    }
}
