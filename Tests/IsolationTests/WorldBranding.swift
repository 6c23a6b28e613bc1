import App
import Blobs
import Branding
import Documents
import Foundation
import HTML
import Kernel
import Ledger
import People
import Store
import Support
import Web

extension World {
    /// The victim's own host, and the secret of a browser on its way in.
    static let portal = "learn.quetzal.test"
    static let arrival = String(repeating: "a", count: 40)
}

/// A designed and published brand of the victim with a picture, its own host, and a code on its way.
extension ContentMaker {
    mutating func branding() async throws {
        let world = world, vendor = world.vendor, ground = house.ground, admin = world.people[.victimAdmin]!, learner = world.people[.victimLearner]!
        let organization = OrganizationID(checking: world.ids["organization"]!)!, ledger = ground.ledger
        let drawing = Array(#"<svg xmlns="http://www.w3.org/2000/svg" width="60" height="20"><rect width="60" height="20" fill="green"/></svg>"#.utf8)
        let image = try Image.reencode(try VectorPicture.rasterize(drawing, edge: 60), maxEdge: 60, format: .png)
        let blob = try ground.blobs.put(image.bytes, contentType: image.mediaType, vendor: vendor)
        var content = BrandContent()
        content.name = "Quetzalia Academy"
        content.welcome = ["en": "Quetzalia welcomes you"]
        let encoder = JSONEncoder()
        let earlier = String(decoding: try encoder.encode(content), as: UTF8.self)
        content.logo = Brand.Picture(sha256: blob.sha256, width: image.width, height: image.height, type: image.mediaType)
        let published = String(decoding: try encoder.encode(content), as: UTF8.self)
        content.accent = "#0a5c36"
        let draft = String(decoding: try encoder.encode(content), as: UTF8.self)
        let session = world.sessions[.victimLearner]!
        let code = try await ground.store.write(vendor) { tx throws -> String in
            try BlobFolder.reference(blob, ownerKind: "brand", ownerID: organization.value, tx)
            try tx.execute("""
                INSERT INTO brand (vendor_id, owner_id, draft, changed_at, changed_by, published, published_content)
                VALUES (\(vendor), \(organization), \(draft), \(tx.now), \(admin), 2, \(published))
                """)
            for (number, text) in [(1, earlier), (2, published)] {
                try tx.execute("""
                    INSERT INTO brand_version (vendor_id, owner_id, number, content, published_at, published_by)
                    VALUES (\(vendor), \(organization), \(number), \(text), \(tx.now), \(admin))
                    """)
            }
            try VendorHosts.open(World.portal, for: organization, isVendors: false, by: Actor(kind: .operator, id: "operator"), vendor: vendor, ledger: ledger, tx)
            try tx.execute("""
                INSERT INTO host_claim (vendor_id, host, owner_id, token, claimed_at) VALUES (\(vendor), 'claim.quetzal.test', \(organization), 'Quetzalia-token', \(tx.now))
                """)
            try tx.execute("""
                INSERT INTO mail_sender (vendor_id, owner_id, name, address, set_at, spf, dkim)
                VALUES (\(vendor), \(organization), 'Quetzalia Post', 'post@quetzal.test', \(tx.now), 'missing', 'missing')
                """)
            let id = try tx.first("SELECT id FROM session WHERE vendor_id = \(vendor) AND token_hash = \(SessionToken.hash(session))")!.text("id")
            return try HostCodes.make(for: learner, session: id, host: World.portal, organization: organization, state: World.arrival, next: "/home", vendor: vendor, tx)
        }
        ground.sites.forget()
        self.world.ids.merge(["brandVersion": "1", "brandSlot": "logo", "brandPart": "mail", "brandPicture": blob.sha256, "hostCode": code]) { $1 }
    }
}
