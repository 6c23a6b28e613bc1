import Crypto
import Foundation
import HTML
import HTTPTypes
import HummingbirdCore
import Kernel
import NIOCore
import Store

/// `Idempotency-Key`: the same key with the same body gets the first answer for a day; with another body it is refused.
struct Idempotency: Sendable {
    let store: Store

    struct KeyReused: Refusal {
        let code = "idempotency.keyReused"
        let status = 409
        var message: Message { .webIdempotencyReused }
    }
    /// The first request with the key has not been answered yet.
    struct InProgress: Refusal {
        let code = "idempotency.inProgress"
        let status = 409
        var message: Message { .webIdempotencyInProgress }
    }
    /// After so long a request without an answer is taken for lost with the process that had it; the key is free again.
    private static let lostAfter = 120

    func answer(_ request: WebRequest, _ key: String, _ handler: @escaping @Sendable (WebRequest) async throws -> WebResponse) async throws -> WebResponse {
        guard (1...200).contains(key.utf8.count) else { throw WebRefusal.bodyUnreadable }
        let body = try await request.bytes(limit: Limits.jsonBytes)
        let hash = SHA256.hash(data: Array("\(request.method.rawValue) \(request.path)\n".utf8) + body).withUnsafeBytes { Hex.text($0) }
        let vendor = request.vendor, owner = "\(request.authority.actor.kind.rawValue):\(request.authority.actor.id)"
        let dayAgo = request.now.adding(days: -1), lost = request.now.adding(seconds: -Self.lostAfter)
        let known = try await store.write(vendor) { tx -> (hash: String, status: Int?, body: String?)? in
            try tx.execute("""
                DELETE FROM idempotency_key WHERE vendor_id = \(vendor) AND owner = \(owner) AND key = \(key)
                    AND (created_at < \(dayAgo) OR (status IS NULL AND created_at < \(lost)))
                """)
            let mine = try tx.execute("""
                INSERT INTO idempotency_key (vendor_id, owner, key, request_hash, created_at)
                VALUES (\(vendor), \(owner), \(key), \(hash), \(tx.now)) ON CONFLICT DO NOTHING
                """) == 1
            if mine { return nil }
            guard let row = try tx.first("SELECT * FROM idempotency_key WHERE vendor_id = \(vendor) AND owner = \(owner) AND key = \(key)") else { return nil }
            return (try row.text("request_hash"), try row.optionalInt("status"), try row.optionalText("body"))
        }
        if let known {
            guard known.hash == hash else { throw KeyReused() }
            guard let status = known.status else { throw InProgress() }
            return WebResponse(status: status, headers: [("Content-Type", "application/json"), ("Idempotent-Replay", "true")], body: .bytes(Array((known.body ?? "").utf8)))
        }
        do {
            let response = try await handler(request.replacingBody(body))
            if case .bytes(let bytes) = response.body {
                let text = String(decoding: bytes, as: UTF8.self), status = response.status
                try await store.write(vendor) { tx in
                    try tx.execute("UPDATE idempotency_key SET status = \(status), body = \(text) WHERE vendor_id = \(vendor) AND owner = \(owner) AND key = \(key)")
                }
            }
            return response
        } catch {
            try await store.write(vendor) { tx in
                try tx.execute("DELETE FROM idempotency_key WHERE vendor_id = \(vendor) AND owner = \(owner) AND key = \(key)")
            }
            throw error
        }
    }
}

extension WebRequest {
    func replacingBody(_ bytes: [UInt8]) -> WebRequest {
        WebRequest(id: id, method: method, path: path, host: host, headers: headers, query: query, rawQuery: rawQuery, site: site, authority: authority, t: t, now: now,
                   address: address, parameters: parameters, cookies: cookies, body: RequestBody(buffer: ByteBuffer(bytes: bytes)), formOnce: formOnce, brand: brand)
    }
}
