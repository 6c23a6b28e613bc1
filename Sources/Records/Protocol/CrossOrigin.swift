import HTTPTypes
import Kernel
import Store
import Web
import XAPI

/// Scripts of other origins (CORS): the vendor's content origins, and those that the vendor registered. Cookies are of no use here.
struct CrossOrigin: Sendable {
    let store: Store
    /// On the content host: scripts of content that lies elsewhere, of the launch's own site.
    var launched: LaunchedAccess?
    private static let exposed = "ETag, Last-Modified, Content-Length, X-Experience-API-Version, X-Experience-API-Consistent-Through"
    private static let origin = HTTPField.Name("Origin")!

    /// - Returns: the headers of an answer to a script of a known origin, else none.
    func headers(_ request: WebRequest) async -> [(name: String, value: String)] {
        guard let asked = request.headers[Self.origin], asked.utf8.count < 300, await isAllowed(asked, request) else { return [("Vary", "Origin")] }
        return [("Access-Control-Allow-Origin", asked), ("Access-Control-Expose-Headers", Self.exposed), ("Vary", "Origin")]
    }
    func preflight(_ request: WebRequest) async -> WebResponse {
        var response = WebResponse(status: 204, headers: await headers(request))
        if response.headers.contains(where: { $0.name == "Access-Control-Allow-Origin" }) {
            response.headers += [("Access-Control-Allow-Methods", "GET, HEAD, PUT, POST, DELETE"),
                                 ("Access-Control-Allow-Headers", "Authorization, Content-Type, If-Match, If-None-Match, Accept-Language, X-Experience-API-Version, X-Experience-API-Hash"),
                                 ("Access-Control-Max-Age", "600")]
        }
        return response
    }
    private func isAllowed(_ origin: String, _ request: WebRequest) async -> Bool {
        if let launched { return await launched.allows(request, origin) }
        return (try? await isKnown(origin, request.site)) ?? false
    }
    private func isKnown(_ origin: String, _ site: Site) async throws -> Bool {
        if site.portalOrigins.contains(origin) || Self.fits(origin, site.contentOrigins) { return true }
        let vendor = site.vendor
        return try await store.read(vendor) { try Origins.isRegistered(origin, vendor: vendor, $0) }
    }
    /// Whether an origin is one label below the content host.
    static func fits(_ origin: String, _ pattern: String) -> Bool {
        let halves = pattern.split(separator: "*", omittingEmptySubsequences: false)
        guard halves.count == 2, origin.hasPrefix(halves[0]), origin.hasSuffix(halves[1]), origin.utf8.count > halves[0].utf8.count + halves[1].utf8.count else { return false }
        let label = origin.dropFirst(halves[0].count).dropLast(halves[1].count)
        return label.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }
    }
}

/// Origins that a vendor registered.
package enum Origins {
    static func isRegistered(_ origin: String, vendor: VendorID, _ tx: Transaction) throws -> Bool {
        try tx.exists("SELECT origin FROM xapi_origin WHERE vendor_id = \(vendor) AND origin = \(origin)")
    }
    static func list(_ vendor: VendorID, _ tx: Transaction) throws -> [String] {
        try tx.query("SELECT origin FROM xapi_origin WHERE vendor_id = \(vendor) ORDER BY origin").map { try $0.text("origin") }
    }
    static func replace(_ origins: [String], vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("DELETE FROM xapi_origin WHERE vendor_id = \(vendor)")
        for origin in origins {
            try tx.execute("INSERT INTO xapi_origin (vendor_id, origin, added_at) VALUES (\(vendor), \(origin), \(tx.now)) ON CONFLICT DO NOTHING")
        }
    }
    /// `https://host` or `https://host:port`, without path; http only for this machine.
    static func isOrigin(_ text: String) -> Bool {
        guard text.utf8.count <= 200, let match = text.wholeMatch(of: #/(https?):\/\/([a-z0-9.-]+|\[[0-9a-f:]+\])(:[0-9]{1,5})?/#) else { return false }
        let host = match.output.2
        return match.output.1 == "https" || host == "localhost" || host == "127.0.0.1" || host.hasSuffix(".localhost")
    }
}
