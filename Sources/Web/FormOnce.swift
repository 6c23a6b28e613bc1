import HTML
import Kernel
package import Store

/// Remembers the result of each form by its one-time id: a double send gets the first result (foundations 20).
struct FormOnce: Sendable {
    private let store: Store
    init(store: Store) { self.store = store }

    func first(_ request: WebRequest, _ id: String?, _ handler: @escaping @Sendable () async throws -> WebResponse) async throws -> WebResponse {
        guard let id, Self.isID(id) else { return try await handler() }
        let vendor = request.vendor, owner = request.authority.actor.id
        enum Claim: Sendable { case mine, running, done(String) }
        let claim = try await store.write(vendor) { tx -> Claim in
            let mine = try tx.execute("""
                INSERT INTO form_once (vendor_id, id, owner, created_at) VALUES (\(vendor), \(id), \(owner), \(tx.now)) ON CONFLICT DO NOTHING
                """) == 1
            if mine { return .mine }
            let row = try tx.first("SELECT location FROM form_once WHERE vendor_id = \(vendor) AND id = \(id) AND owner = \(owner)")
            return try row?.optionalText("location").map { .done($0) } ?? .running
        }
        switch claim {
        case .done(let location):
            if let link = Link(returningTo: location) { return .redirect(link) }
            return try await handler()
        case .running:
            // The first send is still being answered: wait for it rather than do it twice.
            for _ in 0..<50 {
                try await Task.sleep(for: .milliseconds(100))
                let location = try await store.read(vendor) {
                    try $0.first("SELECT location FROM form_once WHERE vendor_id = \(vendor) AND id = \(id) AND owner = \(owner)")?.optionalText("location")
                }
                if let location, let link = Link(returningTo: location) { return .redirect(link) }
            }
            throw WebRefusal.formStale
        case .mine:
            do {
                let response = try await handler()
                if let location = Self.location(response) {
                    _ = try await store.append(vendor) { tx in
                        try tx.execute("UPDATE form_once SET location = \(location) WHERE vendor_id = \(vendor) AND id = \(id)")
                    }
                } else { try await forget(vendor, id) }
                return response
            } catch {
                try await forget(vendor, id)
                throw error
            }
        }
    }
    static func isID(_ id: String) -> Bool { (8...64).contains(id.utf8.count) }
    /// Where a repeated send is led.
    static func location(_ response: WebResponse) -> String? {
        response.status == 303 ? response.headers.first { $0.name == "Location" }?.value : response.repeated?.address
    }
    private func forget(_ vendor: VendorID, _ id: String) async throws {
        _ = try await store.append(vendor) { tx in try tx.execute("DELETE FROM form_once WHERE vendor_id = \(vendor) AND id = \(id)") }
    }
}

extension WebRequest {
    /// What `handler` does, once for each one-time id among `fields`: for forms with files, whose fields are known only when the
    /// handler has read them.
    package func once(_ fields: Fields, _ handler: @escaping @Sendable () async throws -> WebResponse) async throws -> WebResponse {
        try await formOnce.first(self, fields.value(FormTokens.onceName), handler)
    }

    /// The same within the transaction of what the form does: for one that is a single transaction. A repeated send waits for the first by
    /// itself, and finds its result.
    package func once(_ fields: Fields, _ tx: Transaction, _ act: () throws -> WebResponse) throws -> WebResponse {
        guard let id = fields.value(FormTokens.onceName), FormOnce.isID(id) else { return try act() }
        let owner = authority.actor.id
        let mine = try tx.execute("""
            INSERT INTO form_once (vendor_id, id, owner, created_at) VALUES (\(vendor), \(id), \(owner), \(tx.now)) ON CONFLICT DO NOTHING
            """) == 1
        guard mine else {
            let row = try tx.first("SELECT location FROM form_once WHERE vendor_id = \(vendor) AND id = \(id) AND owner = \(owner)")
            guard let link = try row?.optionalText("location").flatMap({ Link(returningTo: $0) }) else { throw WebRefusal.formStale }
            return .redirect(link)
        }
        let response = try act()
        if let location = FormOnce.location(response) {
            try tx.execute("UPDATE form_once SET location = \(location) WHERE vendor_id = \(vendor) AND id = \(id)")
        } else {
            try tx.execute("DELETE FROM form_once WHERE vendor_id = \(vendor) AND id = \(id)")
        }
        return response
    }
}
