package import HTML
package import HTTPTypes
import Crypto
import Foundation
import HummingbirdCore
import JSON
package import Kernel
import NIOCore

/// A request as capabilities see it: vendor resolved, caller identified, texts in the caller's language.
package struct WebRequest: Sendable {
    /// Appears in the log line, the response header and the fault page.
    package let id: String
    package let method: HTTPRequest.Method
    package let path: String
    package let host: String
    package let headers: HTTPFields
    package let query: Fields
    /// The query as it stood in the address, for what is signed to the letter.
    package let rawQuery: String
    package let site: Site
    package let authority: any Authority
    /// Texts, dates and numbers in the caller's language and zone.
    package let t: Localizer
    package let now: Instant
    package let address: String
    let parameters: [String: String]
    let cookies: [String: String]
    let body: RequestBody
    /// Where the results of forms are remembered.
    let formOnce: FormOnce
    /// The visitor cookie was made for this request and has to be sent.
    var pendingVisitor = false
    /// How the answer looks.
    package var brand: Brand
    /// Makes the response go without a frame: htmx asks for a part of a page.
    package var wantsFragment: Bool { headers[HTTPField.Name("HX-Request")!] != nil && headers[HTTPField.Name("HX-Boosted")!] == nil }

    package var vendor: VendorID { site.vendor }
    /// The same request as somebody else would send it, in another look: for previews. It carries no body, and its forms no token.
    package func seen(by other: any Authority, path: String, in brand: Brand) -> WebRequest {
        WebRequest(id: id, method: .get, path: path, host: host, headers: headers, query: Fields(), rawQuery: "", site: site, authority: other, t: t, now: now, address: address,
                   parameters: [:], cookies: [:], body: RequestBody(buffer: ByteBuffer()), formOnce: formOnce, brand: brand)
    }
    /// Today in the vendor's zone: the day that validity and due dates mean.
    package var today: Day { site.zone.day(at: now) }
    /// - Throws: `WebRefusal.signInFirst`
    package func viewer() throws -> Viewer {
        guard let viewer = authority.viewer else { throw WebRefusal.signInFirst }
        return viewer
    }
    package func scope<R: Right>(_ right: R.Type) throws -> Scope<R> { try authority.scope(right) }

    /// A path parameter that is an id of ours. - Throws: `WebRefusal.notFound` when it cannot be one.
    package func id<E>(_ name: String, of: E.Type = E.self) throws -> ID<E> {
        guard let text = parameters[name], let id = ID<E>(checking: text) else { throw WebRefusal.notFound }
        return id
    }
    /// Any path parameter. `**` gives the rest of the path.
    package func parameter(_ name: String) throws -> String {
        guard let text = parameters[name] else { throw WebRefusal.notFound }
        return text
    }
    package func cookie(_ name: String) -> String? { cookies[name] }

    /// The hidden values that a form on the page needs. Each call makes a new one-time id.
    package var tokens: FormTokens {
        FormTokens(csrf: csrf, once: UUID().uuidString.lowercased())
    }
    /// Derived from the sign-in (or, before it, from the visitor cookie), so it cannot be guessed from another site.
    var csrf: String {
        // A cross-site post carries neither cookie (SameSite): without a secret the token is one that nobody can have.
        guard let secret = authority.formSecret ?? cookies["laurel_visitor"], !secret.isEmpty else { return UUID().uuidString }
        return Self.formToken(secret: secret)
    }
    /// The token of a sign-in's or visitor's forms.
    package static func formToken(secret: String) -> String {
        SHA256.hash(data: Array(("laurel form " + secret).utf8)).withUnsafeBytes { Hex.text(UnsafeRawBufferPointer(rebasing: $0.prefix(16))) }
    }

    /// The whole body. - Throws: `WebRefusal.formTooLarge` beyond `limit` bytes.
    package func bytes(limit: Int) async throws -> [UInt8] {
        var out: [UInt8] = []
        for try await chunk in body {
            if out.count + chunk.readableBytes > limit { throw WebRefusal.formTooLarge }
            out.append(contentsOf: chunk.readableBytesView)
        }
        return out
    }
    /// The body in pieces as they arrive.
    package func chunks(_ take: ([UInt8]) async throws -> Void) async throws {
        for try await chunk in body { try await take([UInt8](chunk.readableBytesView)) }
    }
    /// An urlencoded form. - Throws: `WebRefusal.formUnreadable`, `.formTooLarge`
    package func form() async throws -> Fields {
        guard let fields = Fields(urlEncoded: try await bytes(limit: Limits.formBytes)) else { throw WebRefusal.formUnreadable }
        return fields
    }
    /// A JSON body of a known shape. - Throws: `Refusals` naming each member that is wrong.
    package func json<T: Decodable>(_ type: T.Type, shape: Shape) async throws -> T {
        let bytes = try await bytes(limit: Limits.jsonBytes)
        // Some clients begin with a byte order mark, which a reader may pass over (RFC 8259, section 8.1).
        let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : Array(bytes)
        guard let tree = JSONValue(parsing: text) else { throw WebRefusal.bodyUnreadable }
        if let refusals = Refusals(shape.refusals(tree, at: "")) { throw refusals }
        do { return try JSONDecoder().decode(T.self, from: Data(bytes)) } catch DecodingError.dataCorrupted(let context) {
            throw WebRefusal.fieldWrongType("/" + context.codingPath.map(\.stringValue).joined(separator: "/"))
        } catch { throw WebRefusal.bodyUnreadable }
    }
    package func json<T: Decodable>(_ type: T.Type, limit: Int = Limits.jsonBytes) async throws -> T {
        let bytes = try await bytes(limit: limit)
        do { return try JSONDecoder().decode(T.self, from: Data(bytes)) } catch { throw WebRefusal.bodyUnreadable }
    }
}
