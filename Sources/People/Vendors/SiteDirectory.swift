package import HTML
package import Kernel
package import Store
import Synchronization
package import Web

/// The vendors of a deployment, their hosts and brands, read at most every few seconds.
package struct SiteDirectory: Sendable {
    private let store: Store
    private let portalPort: Int?
    private let contentPort: Int?
    private let scheme: String
    private let cache: Cached<Sites>
    private let shelf = BrandShelf()

    private struct Sites: Sendable {
        var byHost: [String: Site] = [:]
        /// The vendor's own hosts, longest first: content plays below them.
        var above: [String] = []
        var vendors: [Site] = []

        func site(_ host: String) -> Site? {
            if let exact = byHost[host] { return exact }
            if let above = above.first(where: { host.hasSuffix("." + $0) }) { return byHost[above] }
            return vendors.count == 1 ? vendors[0] : nil
        }
    }

    /// - Parameters: scheme: `http` or `https`; ports: nil for the scheme's own.
    package init(store: Store, scheme: String, portalPort: Int?, contentPort: Int?) {
        self.store = store
        self.scheme = scheme
        self.portalPort = portalPort
        self.contentPort = contentPort
        cache = Cached(milliseconds: 2000)
    }
    package func forget() { cache.forget() }
    /// Gives the way to read a vendor's published brands, which Branding above knows. They are read again when `vendor.brand_edition` moved.
    package func readBrands(by load: @escaping BrandShelf.Load) { shelf.install(load) }

    /// The site of a host: by `vendor_host`, by the vendor's host that it lies below, or the only vendor there is.
    package func site(_ host: String) async throws -> Site? { try await sites().site(host) }
    /// The same while what was read is still believed; nil when it would have to be read again.
    package func siteAtOnce(_ host: String) -> Site? { cache.known(now: store.clock.now())?.site(host) }
    /// Each vendor as its own sign-in host shows it.
    package func vendors() async throws -> [Site] { try await sites().vendors }

    /// The origin that browsers see of a host.
    package func origin(_ host: String) -> String { origin(host, portalPort) }
    private func origin(_ host: String, _ port: Int?) -> String { "\(scheme)://\(host)" + (port.map { ":\($0)" } ?? "") }

    private func sites() async throws -> Sites { try await cache.value(now: store.clock.now()) { try await load() } }

    private func load() async throws -> Sites {
        let (vendors, hosts) = try await store.read(nil) { tx in
            (try tx.query("SELECT * FROM vendor ORDER BY id"), try tx.query("SELECT host, vendor, organization_id FROM vendor_host ORDER BY created_at, host"))
        }
        var sites = Sites()
        for row in vendors {
            let id: VendorID = try row.id("id")
            let mine = try hosts.filter { try $0.text("vendor") == id.value }
            let own = try mine.filter { try $0.optionalText("organization_id") == nil }.map { try $0.text("host") }
            let partners = try mine.compactMap { host in try host.optionalID("organization_id", of: OrganizationEntity.self).map { ($0, try host.text("host")) } }
            let host = own.first ?? "localhost"
            var site = Site(vendor: id, name: try row.text("name"), zone: Zone(try row.text("zone")) ?? .utc,
                            language: Language(tag: try row.text("locale")) ?? .en, accent: try row.text("accent"),
                            portalOrigin: origin(host, portalPort), contentOrigins: origin("*." + (own.first.map { _ in "content." + host } ?? host), contentPort))
            for (organization, host) in partners where site.portals[organization] == nil {
                site.portals[organization] = host
                site.origins[organization] = origin(host)
            }
            site.portalOrigins = own.isEmpty ? [site.portalOrigin] : own.map { origin($0) }
            site.portalOrigins += partners.map { origin($0.1) }
            site.brands = try await shelf.brands(of: site, version: try row.int64("brand_edition"), store) ?? site.brands
            sites.vendors.append(site)
            for host in own { sites.byHost[host] = site }
            for (organization, host) in partners {
                var bound = site
                (bound.organization, bound.host) = (organization, host)
                sites.byHost[host] = bound
            }
            sites.above += own
        }
        sites.above.sort { $0.utf8.count > $1.utf8.count }
        return sites
    }
}

/// Published brands in memory, by vendor, with the version they were read at.
package final class BrandShelf: Sendable {
    package typealias Load = @Sendable (Site, Transaction) throws -> Brands
    private struct Held { let version: Int64, name: String, accent: Colour, brands: Brands }
    // No tuple: a function in one would be wrapped once more by each look at it.
    private struct State { var load: Load?, held: [VendorID: Held] = [:] }
    private let state = Mutex(State())

    func install(_ load: @escaping Load) { state.withLock { $0 = State(load: load) } }

    func brands(of site: Site, version: Int64, _ store: Store) async throws -> Brands? {
        let (load, held) = state.withLock { ($0.load, $0.held[site.vendor]) }
        guard let load else { return nil }
        let plain = site.brands.vendor
        if let held, held.version == version, held.name == plain.name, held.accent == plain.accent { return held.brands }
        let brands = try await store.read(site.vendor) { try load(site, $0) }
        state.withLock { $0.held[site.vendor] = Held(version: version, name: plain.name, accent: plain.accent, brands: brands) }
        return brands
    }
}
