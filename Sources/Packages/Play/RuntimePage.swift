import HTML
import Kernel
import People
import SCORM
import Store
import Web

extension ContentServer {
    /// What the page on the content origin is told; the write token comes by message, never in an address.
    struct RuntimeConfig: Encodable {
        let registration: String
        let item: String
        let title: String
        let launch: String
        /// Every origin that may be around this page; the one that is has told who it is.
        let portals: [String]
        let endpoint: String
        /// Decides on the API that the content finds.
        let standard: PackageStandard
        /// Whether each call of the content's is told to the page around it: in an author's test drive.
        let traces: Bool
    }

    /// The page around an item: it offers the API and holds the journal.
    func runtimePage(_ request: WebRequest, manifests: ManifestCache) async throws -> WebResponse {
        let key = try request.parameter("key"), vendor = request.vendor, label = Self.label(request), item = request.query.text("item")
        let found = try await ground.store.read(vendor) { tx -> (Registration, Item, PackageStandard, String?)? in
            guard let row = try tx.first("""
                SELECT * FROM play_registration WHERE vendor_id = \(vendor) AND read_key = \(key) AND label = \(label) AND revoked_at IS NULL
                """) else { return nil }
            let registration = try Registration(row)
            guard let manifest = try manifests.manifest(registration.package, vendor: vendor, tx), let part = manifest.item(item), part.launch != nil else { return nil }
            return (registration, part, PackageStandard(manifest.edition), try DispatchedPlays.ancestors(registration.learner, vendor: vendor, tx))
        }
        guard let (registration, part, standard, ancestors) = found, let launch = part.launch else { throw WebRefusal.notFound }
        let config = RuntimeConfig(
            registration: registration.id.value, item: part.identifier, title: part.title,
            launch: Self.address(launch, key: key, package: registration.package), portals: request.site.portalOrigins, endpoint: "/run/", standard: standard, traces: registration.isPreview)
        let language: String = request.t.language.tag
        let page: HTML = #"""
            <!DOCTYPE html>
            <html lang="\#(language)"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>\#(part.title)</title><link rel="stylesheet" href="\#(assets.link("player.css"))"><script type="module" src="\#(assets.link("player.js"))"></script></head>
            <body data-laurel="\#(try JSONText.write(config))"></body></html>
            """#
        let response = WebResponse(headers: [("Content-Type", "text/html; charset=utf-8"), ("Cache-Control", "no-store")], body: .bytes(page.bytes))
        return Self.guarded(response, request.site, ancestors: ancestors)
    }

    /// Path, query and fragment of a launch; the path is encoded here, the rest only where it could not stand in an address.
    static func address(_ launch: Launch, key: String, package: PackageID) -> String {
        var address = Link(path: ["files", key, package.value] + launch.path.split(separator: "/").map(String.init)).address
        if !launch.query.isEmpty { address += "?" + tidy(launch.query) }
        if !launch.fragment.isEmpty { address += "#" + tidy(launch.fragment) }
        return address
    }
    private static func tidy(_ text: String) -> String {
        let digits = Array("0123456789ABCDEF".utf8)
        var out: [UInt8] = []
        for byte in text.utf8 {
            if byte > 0x20, byte < 0x7F, !"\"#<>\\^`{|}".utf8.contains(byte) {
                out.append(byte)
            } else {
                out += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: out, as: UTF8.self)
    }
}
