import App
import Foundation
import HTTPTypes
import Integrations
import JSON
import Kernel
import Ledger
import People
import Store
import Support
import Web

/// Directories of the victim, a rival, the vendor and the other vendor; the victim's has a person and a group.
extension ContentMaker {
    mutating func integrations() async throws {
        let world = world, ground = house.ground
        func make(_ vendor: VendorID, _ organization: OrganizationID?, _ name: String) async throws -> (id: String, secret: String) {
            let scope = ground.access.operator(vendor: vendor, ManageProvisioning.self)
            return try await ground.store.write(vendor) { tx in
                try ManagedClients.create(scope, .init(name: name, product: .entra, organization: organization, includesSubtree: false, home: nil, lastDay: nil),
                                          today: Zone.utc.day(at: tx.now), zone: .utc, ledger: ground.ledger, tx)
            }
        }
        let victim = try await make(world.vendor, OrganizationID(world.ids["organization"]!), "Quetzalia directory")
        let rival = try await make(world.vendor, OrganizationID(world.ids["rival"]!), "Rival directory"), whole = try await make(world.vendor, nil, "Home directory")
        let other = try await make(world.otherVendor, nil, "Other directory")
        let tokens: [Identity: String] = [.victimAdmin: victim.secret, .rivalAdmin: rival.secret, .vendorAdmin: whole.secret, .otherVendorAdmin: other.secret]
        var made: [String: String] = [:]
        for (identity, secret) in tokens {
            // The first use is noted now, so that later ones change nothing.
            let headers: HTTPFields = [.authorization: "Bearer \(secret)", .contentType: "application/scim+json"]
            _ = try await client.send(.get, host: world.host(of: identity), "/scim/v2/Users", headers: headers)
            guard identity == .victimAdmin else { continue }
            func post(_ path: String, _ body: String) async throws -> String {
                let answer = try await client.send(.post, host: World.hosts.home, "/scim/v2" + path, headers: headers, body: Array(body.utf8))
                guard answer.status == 201, let id = JSONValue(parsing: answer.body)?["id"]?.string else { throw Unexpected(description: "\(path): \(answer.status) \(answer.text)") }
                return id
            }
            let user = try await post("/Users", #"{"userName":"ottoline.quagga@example.test","externalId":"Quetzalia-1","displayName":"Ottoline Quagga"}"#)
            made = ["scimUser": user, "scimGroup": try await post("/Groups", #"{"displayName":"Quetzalia group","members":[{"value":"\#(user)"}]}"#)]
        }
        let vendor = world.vendor, id = victim.id
        let entry = try await ground.store.read(vendor) { tx in
            try tx.first("SELECT id FROM provisioning_request WHERE vendor_id = \(vendor) AND client_id = \(id) AND target_id IS NOT NULL ORDER BY at DESC, id DESC")?.text("id")
        }
        self.world.tokens = tokens
        self.world.ids.merge(made) { $1 }
        self.world.ids.merge(["scimClient": id, "scimEntry": entry ?? "", "scimSchema": SCIMSchemas.userID, "scimType": "User", "scimNowhere": "Nowhere"]) { $1 }
    }
}
