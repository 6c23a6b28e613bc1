import HTML
import HTTPTypes
import Kernel
import Store
import Web

/// What belongs to no capability: assets, brand, health, metrics, the API's description, the start page.
struct CoreRoutes: Sendable {
    let assets: AssetFolder
    let sheets: BrandSheets
    let metrics: Metrics
    let store: Store
    let navigation: [NavigationItem]

    func routes(api: [Route]) -> [Route] {
        [
            Route.page("/", "Leads to the caller's start page", anyone: { [navigation] request in
                guard request.authority.viewer != nil else { return .redirect("/sign-in") }
                // Whoever came from a partner's portal and proved who they are goes back there.
                if request.site.organization == nil, let portal = request.cookie(Hosts.portalCookie), request.site.portals.values.contains(portal) {
                    return .redirect(Hosts.enter.query("host", portal))
                }
                return .redirect(StartPage.entry(navigation, request.authority)?.link ?? "/me")
            }),
            Route.page("/assets/{hash}/{name}", "Serves a built browser asset, immutable", anyone: { [assets] in try assets.answer($0) }).withoutVendor(),
            Route.page("/brand/{sheet}", "Serves the style sheet of a brand's colour and typeface, immutable", anyone: { [sheets] request in
                guard let css = sheets.sheet(named: try request.parameter("sheet")) else { throw WebRefusal.notFound }
                return WebResponse.text(css, type: "text/css; charset=utf-8").adding("Cache-Control", "public, max-age=31536000, immutable")
            }).withoutVendor(),
            Route.page("/health", "Says whether the database answers", anyone: { [store] _ in
                _ = try await store.read(nil) { try $0.count("SELECT count(*) FROM vendor") }
                return .text("ok\n")
            }).withoutVendor(),
            Route.page("/metrics", "Counters in Prometheus' text form", anyone: { [metrics] request in
                // Figures of the house are for whoever stands inside: what came through the proxy came from outside.
                guard request.headers[HTTPField.Name("X-Forwarded-For")!] == nil else { throw WebRefusal.notFound }
                return .text(metrics.text(), type: "text/plain; version=0.0.4")
            }).withoutVendor(),
            Route.page("/api/v1/openapi.json", "Describes the API in OpenAPI 3.1", anyone: { _ in
                .bytes(try OpenAPI.document(api, title: "Laurel"), type: "application/json")
            }),
            Route.page("/design", "Shows every component of the design system", anyone: { request in
                .page(Page(title: "Design", frame: .plain, body: designPage(tokens: request.tokens)))
            }),
        ]
    }
    var contentRoutes: [Route] {
        [Route.content(.get, "/health", "Says that the content host answers") { _ in .text("ok\n") }]
    }
}
