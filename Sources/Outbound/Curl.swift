import CShims
import Dispatch
import Glibc

extension Outbound {
    /// Calls by libcurl, on threads of its own, since it blocks.
    /// - Parameters: allowPrivate: lets calls reach loopback and private networks: for identity providers inside a company.
    ///   caFile: certificates to trust instead of the system's; nil for those.
    package static func live(allowPrivate: Bool, caFile: String? = nil) -> Outbound {
        Outbound { request in
            guard isPlain(request.url) else { throw OutboundRefusal.address(request.url) }
            return try await withCheckedThrowingContinuation { (done: CheckedContinuation<OutboundAnswer, any Error>) in
                queue.async {
                    slots.wait()
                    defer { slots.signal() }
                    do { done.resume(returning: try perform(request, allowPrivate, caFile)) } catch { done.resume(throwing: error) }
                }
            }
        }
    }

    private static let queue = DispatchQueue(label: "laurel.outbound", attributes: .concurrent)
    /// A server that answers slowly holds one of these, not the machine.
    private static let slots = DispatchSemaphore(value: 8)

    /// `http(s)://host…` without user information, spaces or control characters.
    static func isPlain(_ url: String) -> Bool {
        let lower = url.lowercased()
        guard let scheme = ["https://", "http://"].first(where: { lower.hasPrefix($0) }), url.utf8.count <= 4096,
              url.utf8.allSatisfy({ $0 > 32 && $0 < 127 && $0 != 92 }) else { return false }
        let host = lower.dropFirst(scheme.count).prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        return !host.isEmpty && !host.contains("@")
    }

    private static func perform(_ request: OutboundRequest, _ allowPrivate: Bool, _ caFile: String?) throws(OutboundRefusal) -> OutboundAnswer {
        let lines = request.headers.map { "\($0.name): \($0.value.filter { $0 != "\r" && $0 != "\n" && $0 != "\r\n" })" }
        var answer = laurel_http_answer()
        defer { laurel_http_free(&answer) }
        let pointers = lines.map { $0.withCString { strdup($0) } }
        defer { pointers.forEach { free($0) } }
        let result = pointers.map { UnsafePointer($0) }.withUnsafeBufferPointer { headers in
            request.body.withUnsafeBufferPointer { body in
                laurel_http_send(request.method, request.url, headers.baseAddress, headers.count, body.baseAddress, body.count, request.timeoutSeconds,
                                 request.mostBytes, request.redirects, allowPrivate ? 1 : 0, caFile, &answer)
            }
        }
        if answer.too_large != 0 { throw .tooLarge(mostBytes: request.mostBytes) }
        guard result == 0 else {
            if answer.refused_address != 0 { throw .privateAddress(request.url) }
            throw .unreachable(withUnsafeBytes(of: &answer.text) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) })
        }
        let body = answer.length > 0 ? Array(UnsafeBufferPointer(start: answer.body, count: answer.length)) : []
        let head = answer.headers.map { String(decoding: UnsafeRawBufferPointer(start: $0, count: answer.headers_length), as: UTF8.self) } ?? ""
        let headers = head.split(whereSeparator: \.isNewline).dropFirst().compactMap { line -> (name: String, value: String)? in
            guard let colon = line.firstIndex(of: ":") else { return nil }
            return (String(line[..<colon]), String(line[line.index(after: colon)...]).trimmed)
        }
        return OutboundAnswer(status: Int(answer.status), headers: headers, body: body)
    }
}

extension String {
    fileprivate var trimmed: String {
        var view = self[...]
        while let first = view.first, first.isWhitespace { view.removeFirst() }
        while let last = view.last, last.isWhitespace { view.removeLast() }
        return String(view)
    }
}
