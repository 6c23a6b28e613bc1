import Glibc
import Dispatch
import Outbound
import Testing

@Suite("Calls to other servers")
struct OutboundTests {
    @Test("brings status, headers and body, and sends what was given")
    func answers() async throws {
        let server = try OneAnswer("HTTP/1.1 404 Not Found\r\nX-Kind: a, b\r\nContent-Length: 5\r\nConnection: close\r\n\r\nnone!")
        let answer = try await Outbound.live(allowPrivate: true).send(
            OutboundRequest("POST", server.url + "/token?x=1", headers: [("Content-Type", "text/plain"), ("X-Injected", "one\r\nTwo: 2")], body: Array("hello".utf8)))
        #expect(answer.status == 404)
        #expect(answer.header("x-kind") == "a, b")
        #expect(answer.text == "none!")
        let seen = server.received()
        #expect(seen.hasPrefix("POST /token?x=1 HTTP/1.1\r\n"))
        #expect(seen.hasSuffix("\r\n\r\nhello"))
        #expect(seen.contains("X-Injected: oneTwo: 2\r\n"))
        #expect(!seen.contains("\r\nTwo: 2"))
    }

    @Test("does not reach this machine's own network unless allowed", arguments: ["http://127.0.0.1:9/", "http://localhost:9/", "http://[::1]:9/", "http://10.1.2.3/",
        "http://169.254.169.254/latest", "http://[::ffff:127.0.0.1]:9/", "http://192.168.0.1/", "http://0.0.0.0:9/", "http://[fd00::1]/", "http://2130706433:9/"])
    func guarded(url: String) async {
        await #expect(throws: OutboundRefusal.privateAddress(url)) { try await Outbound.live(allowPrivate: false).send(OutboundRequest("GET", url, timeoutSeconds: 2)) }
    }

    @Test("a redirect into the own network is refused too")
    func redirected() async throws {
        // The first hop has to be reachable, so the guard is tried with what it calls special: a redirect to a file and to another scheme.
        let server = try OneAnswer("HTTP/1.1 302 Found\r\nLocation: file:///etc/passwd\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
        await #expect(throws: OutboundRefusal.self) { try await Outbound.live(allowPrivate: true).send(OutboundRequest("GET", server.url)) }
    }

    @Test("a longer answer than allowed is refused")
    func bounded() async throws {
        let server = try OneAnswer("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + String(repeating: "x", count: 5000))
        await #expect(throws: OutboundRefusal.tooLarge(mostBytes: 4999)) {
            try await Outbound.live(allowPrivate: true).send(OutboundRequest("GET", server.url, mostBytes: 4999))
        }
    }

    @Test("a silent server is given up in time")
    func silent() async throws {
        let server = try OneAnswer(nil)
        await #expect(throws: OutboundRefusal.self) { try await Outbound.live(allowPrivate: true).send(OutboundRequest("GET", server.url, timeoutSeconds: 1)) }
    }

    @Test("only plain web addresses are called", arguments: ["ftp://a.example/", "file:///etc/passwd", "http://user:secret@a.example/", "http://", "https://a b/", "a.example", "http://a\\b/"])
    func addresses(url: String) async {
        await #expect(throws: OutboundRefusal.address(url)) { try await Outbound.live(allowPrivate: true).send(OutboundRequest("GET", url)) }
    }
}

/// A server on loopback that reads one request and gives one answer, or none.
private final class OneAnswer: Sendable {
    let url: String
    private let queue = DispatchQueue(label: "one answer")
    private let box = Box()
    private final class Box: @unchecked Sendable { var text = "" }

    init(_ answer: String?) throws {
        let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isOpen = withUnsafeMutablePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(listener, $0, length) == 0 && listen(listener, 4) == 0 && getsockname(listener, $0, &length) == 0 }
        }
        try #require(isOpen)
        url = "http://127.0.0.1:\(UInt16(bigEndian: address.sin_port))"
        let box = box
        queue.async {
            let peer = accept(listener, nil, nil)
            defer { close(peer); close(listener) }
            guard let answer else { usleep(2_500_000); return }
            var bytes = [UInt8](repeating: 0, count: 8192)
            var seen: [UInt8] = []
            while true {
                let count = recv(peer, &bytes, bytes.count, 0)
                if count <= 0 { break }
                seen += bytes.prefix(count)
                let text = String(decoding: seen, as: UTF8.self)
                if text.hasPrefix("GET"), text.hasSuffix("\r\n\r\n") { break }
                if text.hasSuffix("hello") { break }
            }
            box.text = String(decoding: seen, as: UTF8.self)
            _ = Array(answer.utf8).withUnsafeBytes { send(peer, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
        }
    }
    func received() -> String { queue.sync { box.text } }
}
