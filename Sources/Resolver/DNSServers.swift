import Dispatch
import Glibc

extension Resolver {
    /// Asks a name server, on threads of its own, since it waits: by UDP, and by TCP when the answer does not fit.
    /// - Parameters: server: an IPv4 or IPv6 address; nil for those of the system (`/etc/resolv.conf`), read at each question.
    ///   timeoutSeconds: for the whole question, whatever the number of servers and tries.
    package static func system(server: String? = nil, port: Int = 53, timeoutSeconds: Int = 5) -> Resolver {
        let ask: @Sendable (String, DNSMessage.Kind) async throws -> DNSMessage.Answer = { name, kind in
            try await withCheckedThrowingContinuation { (done: CheckedContinuation<DNSMessage.Answer, any Error>) in
                queue.async {
                    slots.wait()
                    defer { slots.signal() }
                    let servers = server.map { [$0] } ?? DNSServers.system()
                    done.resume(with: Result { try DNSServers(addresses: servers, port: port).ask(name, kind, timeoutSeconds: timeoutSeconds) })
                }
            }
        }
        return Resolver(txt: { try await ask($0, .txt).texts }, cname: { DNSMessage.alias(of: $0, try await ask($0, .cname).aliases) })
    }

    private static let queue = DispatchQueue(label: "laurel.resolver", attributes: .concurrent)
    /// A slow server holds one of these, not the machine.
    private static let slots = DispatchSemaphore(value: 8)
}

/// Name servers and the conversation with them. Blocks.
struct DNSServers {
    let addresses: [String]
    let port: Int
    /// A server that is silent for so long is asked again, or the next one is.
    private static let tryMilliseconds = 1500

    static func system() -> [String] {
        guard let file = fopen("/etc/resolv.conf", "r") else { return ["127.0.0.1"] }
        defer { fclose(file) }
        var found: [String] = [], buffer = [CChar](repeating: 0, count: 1024)
        while fgets(&buffer, Int32(buffer.count), file) != nil {
            let line = String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
            let words = line.split { $0 == " " || $0 == "\t" || $0 == "\n" || $0 == "\r" }
            if words.count >= 2, words[0] == "nameserver" { found.append(String(words[1])) }
        }
        return found.isEmpty ? ["127.0.0.1"] : found
    }

    /// - Throws: ``ResolverFault``
    func ask(_ name: String, _ kind: DNSMessage.Kind, timeoutSeconds: Int) throws(ResolverFault) -> DNSMessage.Answer {
        var generator = SystemRandomNumberGenerator()
        guard let question = DNSMessage.question(name, kind, id: .random(in: 0...UInt16.max, using: &generator)) else { throw .name(name) }
        let end = Self.milliseconds() + timeoutSeconds * 1000
        var fault = ResolverFault.timeout, turn = 0
        while Self.milliseconds() < end {
            let address = addresses[turn % addresses.count]
            turn += 1
            do throws(ResolverFault) {
                var answer = try exchange(question, address, isTCP: false, until: min(end, Self.milliseconds() + Self.tryMilliseconds))
                if answer.isCut { answer = try exchange(question, address, isTCP: true, until: end) }
                // 3: the name does not exist, which is an answer.
                if answer.code == 0 || answer.code == 3 { return answer }
                fault = .server(answer.code)
            } catch { fault = error }
            if case .timeout = fault { continue }
            // Each server that could not say was asked twice at most.
            if turn >= addresses.count * 2 { break }
        }
        throw fault
    }

    private func exchange(_ question: [UInt8], _ address: String, isTCP: Bool, until end: Int) throws(ResolverFault) -> DNSMessage.Answer {
        let socket = try connect(address, isTCP: isTCP, until: end)
        defer { close(socket) }
        if isTCP {
            let framed = [UInt8(question.count >> 8), UInt8(question.count & 255)] + question
            guard send(socket, framed, framed.count, Int32(MSG_NOSIGNAL)) == framed.count else { throw .unreachable(Self.words()) }
            let head = try read(socket, 2, until: end), body = try read(socket, Int(head[0]) << 8 | Int(head[1]), until: end)
            guard let answer = DNSMessage.answer(body, to: question) else { throw .malformed }
            return answer
        }
        guard send(socket, question, question.count, Int32(MSG_NOSIGNAL)) == question.count else { throw .unreachable(Self.words()) }
        var buffer = [UInt8](repeating: 0, count: DNSMessage.mostBytes)
        while true {
            try Self.wait(socket, POLLIN, until: end)
            let count = recv(socket, &buffer, buffer.count, 0)
            guard count >= 0 else { throw .unreachable(Self.words()) }
            // The socket is connected: only this server's datagrams come, and of those only the answer to this question counts.
            if let answer = DNSMessage.answer(Array(buffer[0..<count]), to: question) { return answer }
        }
    }

    private func connect(_ address: String, isTCP: Bool, until end: Int) throws(ResolverFault) -> Int32 {
        var hints = addrinfo(), found: UnsafeMutablePointer<addrinfo>?
        hints.ai_flags = AI_NUMERICHOST | AI_NUMERICSERV
        hints.ai_socktype = Int32(isTCP ? SOCK_STREAM.rawValue : SOCK_DGRAM.rawValue)
        guard getaddrinfo(address, "\(port)", &hints, &found) == 0, let target = found else { throw .unreachable("\(address) is no address of a name server") }
        defer { freeaddrinfo(found) }
        let made = socket(target.pointee.ai_family, target.pointee.ai_socktype | Int32(SOCK_NONBLOCK.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        guard made >= 0 else { throw .unreachable(Self.words()) }
        if Glibc.connect(made, target.pointee.ai_addr, target.pointee.ai_addrlen) != 0 {
            guard errno == EINPROGRESS else {
                defer { close(made) }
                throw .unreachable(Self.words())
            }
            do throws(ResolverFault) { try Self.wait(made, POLLOUT, until: end) } catch {
                close(made)
                throw error
            }
        }
        return made
    }

    private func read(_ socket: Int32, _ count: Int, until end: Int) throws(ResolverFault) -> [UInt8] {
        var bytes: [UInt8] = [], buffer = [UInt8](repeating: 0, count: max(count, 1))
        while bytes.count < count {
            try Self.wait(socket, POLLIN, until: end)
            let got = recv(socket, &buffer, count - bytes.count, 0)
            guard got > 0 else { throw got == 0 ? .malformed : .unreachable(Self.words()) }
            bytes += buffer[0..<got]
        }
        return bytes
    }

    private static func wait(_ socket: Int32, _ what: Int32, until end: Int) throws(ResolverFault) {
        var one = pollfd(fd: socket, events: Int16(what), revents: 0)
        while true {
            let left = end - milliseconds()
            guard left > 0 else { throw .timeout }
            let ready = poll(&one, 1, Int32(left))
            if ready > 0 { return }
            if ready < 0, errno != EINTR { throw .unreachable(words()) }
        }
    }

    private static func milliseconds() -> Int {
        var now = timespec()
        clock_gettime(CLOCK_MONOTONIC, &now)
        return now.tv_sec * 1000 + now.tv_nsec / 1_000_000
    }
    private static func words() -> String { String(cString: strerror(errno)) }
}
