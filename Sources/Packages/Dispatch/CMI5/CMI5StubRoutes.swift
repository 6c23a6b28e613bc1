import Foundation
import HTML
import HTTPTypes
import Kernel
import People
import Store
import Web

/// The page that another system launches by cmi5. It speaks with that system from the learner's browser, with what that system handed to it,
/// and hears from here how the learner stands; nothing of the other system's ever comes to this server but the learner's id and name.
extension PackagesRoom {
    private struct CMI5Words: Encodable {
        let opening, unreachable, noSystem, retry, close, closed, closing, left, waiting, revoked, unread, frame, over, untold: String
        init(_ t: Localizer) {
            let stub = Stub.Words(t)
            (opening, unreachable, noSystem, retry, close) = (stub.opening, stub.unreachable, t(.packagesStubNoLaunch), stub.retry, stub.close)
            (closed, closing, left, waiting, revoked, unread, frame) = (stub.closed, stub.closing, stub.left, stub.waiting, stub.revoked, stub.unread, stub.frame)
            (over, untold) = (t(.packagesStubLaunchOver), t(.packagesStubUntold))
        }
    }
    private struct CMI5Config: Encodable {
        let dispatch: String
        let words: CMI5Words
    }

    var cmi5StubRoutes: [Route] {
        [
            Self.visiting(.get, .page, "/dispatch/cmi5", "Opens a dispatched course that another learning system launches by cmi5") { request in
                let vendor = request.vendor
                guard let id = DispatchID(checking: request.query.text("dispatch")), let dispatch = try await ground.store.read(vendor, { try Dispatches.find(id, vendor: vendor, $0) })
                else { throw WebRefusal.notFound }
                return try cmi5Page(request, dispatch)
            },
            Self.visiting(.get, .call, "/dispatch/cmi5.js", "Gives the script of a cmi5 launch from another learning system") { _ in
                WebResponse(headers: [("Content-Type", "text/javascript; charset=utf-8"), ("Cache-Control", "no-cache"), ("X-Content-Type-Options", "nosniff")],
                            body: .bytes(Array(CMI5StubScript.text.utf8)))
            },
        ]
    }

    private func cmi5Page(_ request: WebRequest, _ dispatch: Dispatch) throws -> WebResponse {
        let t = request.t, encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let config = String(decoding: try encoder.encode(CMI5Config(dispatch: dispatch.id.value, words: CMI5Words(t))), as: UTF8.self), language: String = t.language.tag
        let html: HTML = #"""
            <!DOCTYPE html>
            <html lang="\#(language)"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>\#(t(.packagesStubFrame))</title></head>
            <body data-stub="\#(config)"><script src="/dispatch/cmi5.js"></script></body></html>
            """#
        // The browser may speak with the two addresses of this launch and with nobody else.
        let theirs = ["endpoint", "fetch"].compactMap { Self.origin(of: request.query.text($0)) }
        let ancestors = DispatchedPlays.ancestors(dispatch.origins.joined(separator: " "))
        return WebResponse(headers: [
            ("Content-Type", "text/html; charset=utf-8"), ("Cache-Control", "no-store"), ("Referrer-Policy", "no-referrer"), ("X-Content-Type-Options", "nosniff"),
            ("Cross-Origin-Opener-Policy", "unsafe-none"),
            ("Content-Security-Policy", """
                default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src \((["'self'"] + theirs).joined(separator: " ")); frame-src 'self'; \
                form-action 'self'; base-uri 'none'; frame-ancestors 'self' \(ancestors)
                """),
        ], body: .bytes(html.bytes))
    }
    /// Scheme, host and port of an address; nil for what is none, or holds what must not stand in a header.
    static func origin(of address: String) -> String? {
        guard address.utf8.count <= 2000, let url = URL(string: address), let scheme = url.scheme?.lowercased(), let host = url.host?.lowercased(), url.user == nil else { return nil }
        let origin = "\(scheme)://\(host)" + (url.port.map { ":\($0)" } ?? "")
        return MakeDispatch.isOrigin(origin) ? origin : nil
    }
}
