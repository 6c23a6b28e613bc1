import Foundation
package import HTML
package import Kernel
import People
package import Store
package import Web

/// Whose brand it is: an organization of the vendor, or the vendor's own.
package struct BrandOwner: Sendable, Equatable {
    package let id: OrganizationID
    package let name: String
    package let isVendor: Bool
}

/// A brand at work: the draft that somebody designs and what everybody sees.
package struct BrandState: Sendable {
    package let owner: BrandOwner
    package var draft: BrandContent
    package var published: BrandContent
    /// The number of the published version; 0 before the first.
    package var number: Int
    package var isDraftNew: Bool { draft != published }
}

/// One published version.
package struct BrandVersion: Sendable {
    package let number: Int
    package let content: BrandContent
    package let publishedAt: Instant
    package let publishedBy: String
}

/// SQL of brands.
package enum BrandStore {
    static let ownerKind = "brand"

    /// - Returns: nil beyond reach; the vendor's own needs all of it.
    package static func owner(_ id: OrganizationID, _ reach: Reach, vendor: VendorID, _ tx: Transaction) throws -> BrandOwner? {
        guard reach.contains(id), let row = try tx.first("SELECT name, kind FROM organization WHERE vendor_id = \(vendor) AND id = \(id)") else { return nil }
        let isVendor = try row.text("kind") == "vendor"
        return isVendor && !reach.all ? nil : BrandOwner(id: id, name: try row.text("name"), isVendor: isVendor)
    }
    package static func state(_ owner: BrandOwner, vendor: VendorID, _ tx: Transaction) throws -> BrandState {
        guard let row = try tx.first("SELECT draft, published, published_content FROM brand WHERE vendor_id = \(vendor) AND owner_id = \(owner.id)") else {
            return BrandState(owner: owner, draft: BrandContent(), published: BrandContent(), number: 0)
        }
        return BrandState(owner: owner, draft: try content(row.text("draft")), published: try content(row.text("published_content")), number: try row.int("published"))
    }
    static func save(_ state: BrandState, by actor: Actor, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("""
            INSERT INTO brand (vendor_id, owner_id, draft, changed_at, changed_by, published, published_content)
            VALUES (\(vendor), \(state.owner.id), \(try json(state.draft)), \(tx.now), \(actor.id), \(state.number), \(try json(state.published)))
            ON CONFLICT (vendor_id, owner_id) DO UPDATE SET draft = excluded.draft, changed_at = excluded.changed_at, changed_by = excluded.changed_by,
                published = excluded.published, published_content = excluded.published_content
            """)
    }
    static func keep(_ state: BrandState, by actor: Actor, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("""
            INSERT INTO brand_version (vendor_id, owner_id, number, content, published_at, published_by)
            VALUES (\(vendor), \(state.owner.id), \(state.number), \(try json(state.published)), \(tx.now), \(actor.id))
            """)
    }
    package static func versions(_ owner: OrganizationID, vendor: VendorID, _ tx: Transaction) throws -> [BrandVersion] {
        try tx.query("""
            SELECT v.number, v.content, v.published_at, p.name FROM brand_version v LEFT JOIN person p ON p.vendor_id = v.vendor_id AND p.id = v.published_by
            WHERE v.vendor_id = \(vendor) AND v.owner_id = \(owner) ORDER BY v.number DESC LIMIT 100
            """).map {
            BrandVersion(number: try $0.int("number"), content: try content($0.text("content")), publishedAt: try $0.instant("published_at"),
                         publishedBy: try $0.optionalText("name") ?? "")
        }
    }
    /// Every page of every node takes the new look within seconds.
    package static func touch(_ vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("UPDATE vendor SET brand_edition = brand_edition + 1 WHERE id = \(vendor)")
    }

    // MARK: what partners may change

    package static func allowed(vendor: VendorID, _ tx: Transaction) throws -> Set<BrandField> {
        guard let row = try tx.first("SELECT fields FROM brand_policy WHERE vendor_id = \(vendor)") else { return BrandField.usual }
        return Set(try row.text("fields").split(separator: ",").compactMap { BrandField(rawValue: String($0)) })
    }
    static func allow(_ fields: Set<BrandField>, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("""
            INSERT INTO brand_policy (vendor_id, fields, changed_at) VALUES (\(vendor), \(fields.map(\.rawValue).sorted().joined(separator: ",")), \(tx.now))
            ON CONFLICT (vendor_id) DO UPDATE SET fields = excluded.fields, changed_at = excluded.changed_at
            """)
    }

    // MARK: what everybody sees

    /// The published brands of a vendor, for memory: two statements whatever their number.
    package static func brands(_ site: Site, _ tx: Transaction) throws -> Brands {
        let vendor = site.vendor
        let rows = try tx.query("""
            SELECT o.id, o.name, o.kind, b.published_content FROM brand b JOIN organization o ON o.vendor_id = b.vendor_id AND o.id = b.owner_id
            WHERE b.vendor_id = \(vendor) AND b.published > 0
            """)
        let senders = try SenderStore.usable(vendor: vendor, tx)
        var own = Brand(name: site.name, accent: Colour(hex: site.accent) ?? .black)
        var contents: [OrganizationID: (name: String, content: BrandContent)] = [:]
        for row in rows {
            let content = try content(row.text("published_content"))
            if try row.text("kind") == "vendor" { own = content.over(own, partner: nil) } else { contents[try row.id("id")] = (try row.text("name"), content) }
        }
        own.sender = senders.first { $0.isVendor }?.sender
        var brands = contents.mapValues { $0.content.over(own, partner: $0.name) }
        for one in senders where !one.isVendor { brands[one.owner, default: own].sender = one.sender }
        return Brands(vendor: own, organizations: brands)
    }

    static func content(_ text: String) throws -> BrandContent { try JSONDecoder().decode(BrandContent.self, from: Data(text.utf8)) }
    static func json(_ content: BrandContent) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        return String(decoding: try encoder.encode(content), as: UTF8.self)
    }
}
