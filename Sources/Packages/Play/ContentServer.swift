import Blobs
import HTTPTypes
import Kernel
import People
import Store
package import Web

/// What the content host answers: one origin per registration, no cookies, nothing of anybody else (foundations 9).
struct ContentServer: Sendable {
    let ground: Ground
    let assets: PlayerAssets
    let shelf = FileShelf()

    /// The headers of everything that comes from a registration's origin.
    /// - Parameter ancestors: what may be around it besides the portal, for a dispatched course.
    static func guarded(_ response: WebResponse, _ site: Site, ancestors: String? = nil) -> WebResponse {
        response
            .adding("Content-Security-Policy", "frame-ancestors 'self' \(site.portalOrigins.joined(separator: " "))\(ancestors.map { " " + $0 } ?? "")")
            .adding("Referrer-Policy", "no-referrer")
            .adding("Origin-Agent-Cluster", "?1")
            // Old content saves in its unload handler, which browsers now switch off unless asked.
            .adding("Permissions-Policy", "unload=*, camera=(), microphone=(), geolocation=(), payment=()")
    }

    /// The first label of the host that was asked.
    static func label(_ request: WebRequest) -> String {
        String(request.host.prefix { $0 != "." && $0 != ":" }).lowercased()
    }

    func file(_ request: WebRequest) async throws -> WebResponse {
        // A worker would outlive the play and see every later one of this origin.
        guard request.headers[HTTPField.Name("Service-Worker")!] == nil else { return WebResponse(status: 403) }
        let key = try request.parameter("key"), package = try request.id("package", of: PackageEntity.self), path = try request.parameter("**")
        let vendor = request.vendor, label = Self.label(request), shelf = shelf
        let found = try await ground.store.read(vendor) { tx -> (PackageFile, String?)? in
            guard let row = try tx.first("""
                SELECT learner_id FROM play_registration WHERE vendor_id = \(vendor) AND read_key = \(key) AND label = \(label)
                    AND package_id = \(package) AND revoked_at IS NULL
                """), let file = try shelf.file(path, of: package, vendor: vendor, tx) else { return nil }
            return (file, try DispatchedPlays.ancestors(row.optionalID("learner_id"), vendor: vendor, tx))
        }
        guard let (file, ancestors) = found else { throw WebRefusal.notFound }
        return Self.guarded(await serve(file, request), request.site, ancestors: ancestors)
    }

    private func serve(_ file: PackageFile, _ request: WebRequest) async -> WebResponse {
        let takesPacked = request.headers[.range] == nil && request.headers[.acceptEncoding]?.contains("gzip") == true
        let place = (takesPacked ? file.packed : nil) ?? file.plain
        // What the browser has already is not looked for.
        let isKnown = request.headers[.ifNoneMatch]?.contains("\"\(place.etag)\"") == true
        var response = WebResponse.file(
            request, path: ground.blobs.path(place.blob, vendor: request.vendor), from: place.offset, size: place.size,
            bytes: isKnown ? nil : await shelf.bytes(place, ground.blobs, vendor: request.vendor), type: file.contentType, etag: place.etag, cache: "private, max-age=31536000, immutable")
        if place.isPacked { response.headers.append(("Content-Encoding", "gzip")) }
        if file.packed != nil { response.headers.append(("Vary", "Accept-Encoding")) }
        return response
    }

    func asset(_ request: WebRequest) async throws -> WebResponse {
        guard let file = try assets.file(request.parameter("name"), hash: request.parameter("hash")) else { throw WebRefusal.notFound }
        var response = WebResponse(headers: [("Content-Type", file.type), ("Cache-Control", "public, max-age=31536000, immutable"), ("Vary", "Accept-Encoding")],
                                   body: .bytes(file.bytes))
        if let packed = file.packed, request.headers[.acceptEncoding]?.contains("gzip") == true {
            response.body = .bytes(packed)
            response = response.adding("Content-Encoding", "gzip")
        }
        return response.adding("X-Content-Type-Options", "nosniff")
    }
}
