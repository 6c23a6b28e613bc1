/// Calls to other servers by HTTP. A value of closures, so that a test puts its own in place.
package struct Outbound: Sendable {
    /// Sends a request and reads the whole answer, whatever its status. Never blocks the caller's thread.
    /// - Throws: ``OutboundRefusal``
    package var send: @Sendable (OutboundRequest) async throws -> OutboundAnswer
    package init(send: @escaping @Sendable (OutboundRequest) async throws -> OutboundAnswer) { self.send = send }

    /// For tests that must not call anybody: fails loudly.
    package static let unexpected = Outbound { throw OutboundRefusal.unreachable("no call was expected here, but one went to \($0.url)") }
}

package struct OutboundRequest: Sendable {
    package var method: String
    /// Absolute, `https:` or `http:`.
    package var url: String
    package var headers: [(name: String, value: String)]
    package var body: [UInt8]
    package var timeoutSeconds: Int
    /// A longer answer is refused.
    package var mostBytes: Int
    package var redirects: Int
    package init(_ method: String = "GET", _ url: String, headers: [(name: String, value: String)] = [], body: [UInt8] = [],
                 timeoutSeconds: Int = 15, mostBytes: Int = 4 << 20, redirects: Int = 3) {
        self.method = method
        self.url = url
        self.headers = headers
        self.body = body
        self.timeoutSeconds = timeoutSeconds
        self.mostBytes = mostBytes
        self.redirects = redirects
    }
}

package struct OutboundAnswer: Sendable {
    package let status: Int
    package let headers: [(name: String, value: String)]
    package let body: [UInt8]
    package init(status: Int, headers: [(name: String, value: String)] = [], body: [UInt8] = []) {
        self.status = status
        self.headers = headers
        self.body = body
    }
    /// The first header of that name, in any case.
    package func header(_ name: String) -> String? { headers.first { $0.name.lowercased() == name.lowercased() }?.value }
    package var text: String { String(decoding: body, as: UTF8.self) }
}

package enum OutboundRefusal: Error, Equatable, CustomStringConvertible {
    /// No `http:` or `https:` address, or one with a name and password in it.
    case address(String)
    /// The name leads into this machine's own network, which `outbound.allowPrivate` would have to open.
    case privateAddress(String)
    case tooLarge(mostBytes: Int)
    /// No connection, no answer in time, a certificate that does not hold; in libcurl's words.
    case unreachable(String)

    package var description: String {
        switch self {
        case .address(let url): "not an address to call: \(url)"
        case .privateAddress(let url): "leads into a private network: \(url)"
        case .tooLarge(let most): "the answer is longer than \(most) bytes"
        case .unreachable(let words): words
        }
    }
}
