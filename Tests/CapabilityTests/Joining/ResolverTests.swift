import Foundation
import Resolver
import Testing

/// A name server of a few bytes on loopback: answers by UDP, says "cut" for one name, and speaks TCP for it.
final class TinyNameServer: @unchecked Sendable {
    let port: Int
    private let udp: Int32, tcp: Int32
    private let texts: [String: [String]], aliases: [String: String]

    init(texts: [String: [String]], aliases: [String: String] = [:], isSilent: Bool = false) {
        (self.texts, self.aliases) = (texts, aliases)
        var found: (Int32, Int32, Int)?
        while found == nil {
            let one = socket(AF_INET, Int32(SOCK_DGRAM.rawValue), 0), two = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
            var address = sockaddr_in()
            address.sin_family = sa_family_t(AF_INET)
            address.sin_addr.s_addr = inet_addr("127.0.0.1")
            var length = socklen_t(MemoryLayout<sockaddr_in>.size)
            func bound(_ socket: Int32) -> Bool {
                withUnsafePointer(to: &address) { $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(socket, $0, length) == 0 } }
            }
            _ = bound(one)
            _ = withUnsafeMutablePointer(to: &address) { $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(one, $0, &length) } }
            if bound(two), listen(two, 4) == 0 { found = (one, two, Int(UInt16(bigEndian: address.sin_port))) } else {
                close(one)
                close(two)
            }
        }
        (udp, tcp, port) = found!
        guard !isSilent else { return }
        Thread.detachNewThread { [self] in serveDatagrams() }
        Thread.detachNewThread { [self] in serveStreams() }
    }
    func stop() {
        shutdown(udp, Int32(SHUT_RDWR))
        shutdown(tcp, Int32(SHUT_RDWR))
        close(udp)
        close(tcp)
    }

    private func serveDatagrams() {
        var buffer = [UInt8](repeating: 0, count: 4096)
        while true {
            var from = sockaddr_storage(), length = socklen_t(MemoryLayout<sockaddr_storage>.size)
            let count = withUnsafeMutablePointer(to: &from) { $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { recvfrom(udp, &buffer, buffer.count, 0, $0, &length) } }
            guard count > 12 else { return }
            let reply = answer(Array(buffer[0..<count]), isTCP: false)
            _ = withUnsafePointer(to: &from) { $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { sendto(udp, reply, reply.count, 0, $0, length) } }
        }
    }
    private func serveStreams() {
        while true {
            let peer = accept(tcp, nil, nil)
            guard peer >= 0 else { return }
            var buffer = [UInt8](repeating: 0, count: 4096)
            let count = recv(peer, &buffer, buffer.count, 0)
            if count > 14 {
                let reply = answer(Array(buffer[2..<count]), isTCP: true), framed = [UInt8(reply.count >> 8), UInt8(reply.count & 255)] + reply
                // In two pieces, as networks do.
                send(peer, framed, 1, 0)
                usleep(20_000)
                _ = framed.withUnsafeBytes { send(peer, $0.baseAddress! + 1, framed.count - 1, 0) }
            }
            close(peer)
        }
    }

    private func answer(_ question: [UInt8], isTCP: Bool) -> [UInt8] {
        var at = 12, labels: [String] = []
        while question[at] != 0 {
            labels.append(String(decoding: question[(at + 1)...(at + Int(question[at]))], as: UTF8.self))
            at += Int(question[at]) + 1
        }
        let name = labels.joined(separator: ".").lowercased(), type = Int(question[at + 2])
        let asked = Array(question[12...(at + 4)])
        if name.hasPrefix("broken") { return Array(question[0...1]) + [0x81, 0x82, 0, 1, 0, 0, 0, 0, 0, 0] + asked }
        if name.hasPrefix("long"), !isTCP { return Array(question[0...1]) + [0x83, 0x80, 0, 1, 0, 0, 0, 0, 0, 0] + asked }
        var records: [[UInt8]] = []
        if type == 16 {
            records = (texts[name] ?? []).map { text in
                let bytes = Array(text.utf8)
                return stride(from: 0, to: max(bytes.count, 1), by: 255).flatMap { start -> [UInt8] in
                    let piece = Array(bytes[start..<min(start + 255, bytes.count)])
                    return [UInt8(piece.count)] + piece
                }
            }
        } else if let alias = aliases[name] { records = [alias.split(separator: ".").flatMap { [UInt8($0.utf8.count)] + Array($0.utf8) } + [0]] }
        let exists = texts[name] != nil || aliases[name] != nil
        var out = Array(question[0...1]) + [0x81, exists ? 0x80 : 0x83, 0, 1, 0, UInt8(records.count), 0, 0, 0, 0] + asked
        for record in records { out += [0xC0, 12, 0, UInt8(type), 0, 1, 0, 0, 0, 60, UInt8(record.count >> 8), UInt8(record.count & 255)] + record }
        return out
    }
}

@Suite("Questions to name servers")
struct ResolverTests {
    @Test("texts are joined from their pieces, aliases followed, absence is an answer")
    func answers() async throws {
        let long = String(repeating: "0123456789", count: 60)
        let server = TinyNameServer(texts: ["_laurel-domain.nw.example": ["other", "laurel-domain=abc"], "long.nw.example": [long]], aliases: ["learn.nw.example": "Portal.Laurel.example"])
        defer { server.stop() }
        let resolver = Resolver.system(server: "127.0.0.1", port: server.port, timeoutSeconds: 3)
        #expect(try await resolver.txt("_laurel-domain.nw.example") == ["other", "laurel-domain=abc"])
        #expect(try await resolver.txt("_laurel-domain.NW.example.") == ["other", "laurel-domain=abc"])
        #expect(try await resolver.txt("long.nw.example") == [long], "an answer that does not fit comes by TCP")
        #expect(try await resolver.txt("nothing.nw.example") == [])
        #expect(try await resolver.txt("learn.nw.example") == [])
        #expect(try await resolver.cname("learn.nw.example") == "portal.laurel.example")
        #expect(try await resolver.cname("nothing.nw.example") == nil)
    }

    @Test("a server that fails, is silent or is not there is not the same as “there is none”")
    func faults() async throws {
        let server = TinyNameServer(texts: [:]), silent = TinyNameServer(texts: [:], isSilent: true)
        defer {
            server.stop()
            silent.stop()
        }
        await #expect(throws: ResolverFault.server(2)) { try await Resolver.system(server: "127.0.0.1", port: server.port, timeoutSeconds: 2).txt("broken.example") }
        let began = ContinuousClock.now
        await #expect(throws: ResolverFault.timeout) { try await Resolver.system(server: "127.0.0.1", port: silent.port, timeoutSeconds: 1).txt("a.example") }
        #expect(ContinuousClock.now - began < .seconds(3))
        await #expect(throws: ResolverFault.name("a b.example")) { try await Resolver.system(server: "127.0.0.1", port: server.port).txt("a b.example") }
        await #expect(throws: ResolverFault.self) { try await Resolver.system(server: "no address", port: 53, timeoutSeconds: 1).txt("a.example") }
        await #expect(throws: ResolverFault.self) { try await Resolver.unexpected.cname("a.example") }
    }
}
