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
    let keys = KeyShelf()

    /// The headers of everything that comes from a registration's origin.
    /// - Parameter ancestors: what may be around it besides the portal, for a dispatched course.
    static func guarded(_ response: WebResponse, _ site: Site, ancestors: String? = nil) -> WebResponse {
        var copy = response
        copy.headers += guards(site, ancestors: ancestors)
        return copy
    }
    static func guards(_ site: Site, ancestors: String?) -> [(name: String, value: String)] {
        [("Content-Security-Policy", "frame-ancestors 'self' \(site.portalOrigins.joined(separator: " "))\(ancestors.map { " " + $0 } ?? "")"),
         ("Referrer-Policy", "no-referrer"),
         ("Origin-Agent-Cluster", "?1"),
         // Old content saves in its unload handler, which browsers now switch off unless asked.
         ("Permissions-Policy", "unload=*, camera=(), microphone=(), geolocation=(), payment=()")]
    }

    /// The first label of the host that was asked.
    static func label(_ request: WebRequest) -> String { label(request.host) }
    static func label(_ host: String) -> String { String(host.prefix { $0 != "." && $0 != ":" }).lowercased() }

    func file(_ request: WebRequest) async throws -> WebResponse {
        // A worker would outlive the play and see every later one of this origin.
        guard request.headers[HTTPField.Name("Service-Worker")!] == nil else { return WebResponse(status: 403) }
        let key = try request.parameter("key"), package = try request.id("package", of: PackageEntity.self), path = try request.parameter("**")
        let opens = KeyShelf.Key(vendor: request.vendor, label: Self.label(request), readKey: key, package: package.value), shelf = shelf
        let found = try await ground.store.read(opens.vendor) { tx -> (ServedFile, String?)? in
            guard let opening = try KeyShelf.opening(opens, tx), let file = try shelf.file(path, of: package, vendor: opens.vendor, tx) else { return nil }
            return (file, opening.ancestors)
        }
        guard let (file, ancestors) = found else { throw WebRefusal.notFound }
        return Self.guarded(await serve(file, request), request.site, ancestors: ancestors)
    }

    private func serve(_ file: ServedFile, _ request: WebRequest) async -> WebResponse {
        let place = (request.headers[.range] == nil ? file.form(accepting: request.headers[.acceptEncoding]) : file.plain).place
        // What the browser has already is not looked for.
        let isKnown = request.headers[.ifNoneMatch]?.contains("\"\(place.etag)\"") == true
        var response = WebResponse.file(
            request, path: ground.blobs.path(place.blob, vendor: request.vendor), from: place.offset, size: place.size,
            bytes: isKnown ? nil : await shelf.bytes(place, ground.blobs, vendor: request.vendor), type: file.contentType, etag: place.etag, cache: ServedFile.cache)
        if place.isPacked { response.headers.append(("Content-Encoding", "gzip")) }
        if file.packed != nil { response.headers.append(("Vary", "Accept-Encoding")) }
        return response
    }

    /// The same answer at once, for a whole file that is in memory.
    func promptFile(_ request: PromptRequest) -> PromptAnswer? {
        let parts = request.path.split(separator: "/", maxSplits: 3), vendor = request.site.vendor
        guard parts.count == 4, let file = shelf.known(String(parts[3]), of: String(parts[2]), vendor: vendor) else { return nil }
        let form = file.form(accepting: request.acceptEncoding), isKnown = request.ifNoneMatch?.contains("\"\(form.place.etag)\"") == true
        let bytes = isKnown ? nil : shelf.known(form.place, vendor: vendor)
        guard isKnown || bytes != nil,
              let held = keys.look(KeyShelf.Key(vendor: vendor, label: Self.label(request.host), readKey: String(parts[1]), package: String(parts[2])), request.site, ground.store) else { return nil }
        var fields = form.fields
        for field in held.fields { fields.append(field) }
        return PromptAnswer(isKnown ? .notModified : .ok, fields, body: bytes)
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
