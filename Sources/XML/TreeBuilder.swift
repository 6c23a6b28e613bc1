import CShims

/// Collects what the C reader reports into elements. Lives for one document on one thread.
final class TreeBuilder {
    struct Outcome {
        let code: Int
        let line: Int
        let message: String
    }

    private struct Open {
        let name: String
        let prefix: String?
        let namespace: String?
        let line: Int
        var attributes: [XMLAttribute] = []
        var content: [XMLContent] = []
        var run: [UInt8] = []

        /// A run of text may arrive in pieces that split nothing but whole characters; joined it is one node.
        mutating func closeRun() {
            guard !run.isEmpty else { return }
            content.append(.text(String(decoding: run, as: UTF8.self)))
            run.removeAll(keepingCapacity: true)
        }
    }

    private(set) var root: XMLElement?
    private var open: [Open] = []
    private var nodes = 0
    private let maxNodes: Int
    /// The few names of a document are met thousands of times.
    private var names: [String: String] = [:]

    init(maxNodes: Int) { self.maxNodes = maxNodes }

    func read(_ utf8: [UInt8], maxDepth: Int) -> Outcome {
        var sink = laurel_xml_sink(
            context: Unmanaged.passUnretained(self).toOpaque(),
            start: { TreeBuilder.of($0).start($1, prefix: $2, uri: $3, line: $4) },
            attribute: { TreeBuilder.of($0).attribute($1, prefix: $2, uri: $3, value: $4, length: $5) },
            text: { TreeBuilder.of($0).text($1, length: $2) },
            end: { TreeBuilder.of($0).end() })
        var error = laurel_xml_error()
        let code = utf8.withUnsafeBytes { raw in
            laurel_xml_read(raw.bindMemory(to: CChar.self).baseAddress, raw.count, Int32(maxDepth), &sink, &error)
        }
        let message = withUnsafeBytes(of: error.message) { raw in
            String(decoding: raw.prefix { $0 != 0 }, as: UTF8.self)
        }
        return Outcome(code: Int(code), line: max(1, Int(error.line)), message: message)
    }

    private static func of(_ context: UnsafeMutableRawPointer?) -> TreeBuilder {
        Unmanaged<TreeBuilder>.fromOpaque(context!).takeUnretainedValue()
    }

    private func counted() -> Int32 {
        nodes += 1
        return nodes > maxNodes ? 1 : 0
    }

    private func name(_ pointer: UnsafePointer<CChar>) -> String {
        let fresh = String(cString: pointer)
        if let known = names[fresh] { return known }
        names[fresh] = fresh
        return fresh
    }

    private func start(
        _ name: UnsafePointer<CChar>?, prefix: UnsafePointer<CChar>?, uri: UnsafePointer<CChar>?, line: Int32
    ) -> Int32 {
        if !open.isEmpty { open[open.count - 1].closeRun() }
        open.append(Open(
            name: name.map(self.name) ?? "", prefix: prefix.map(self.name), namespace: uri.map(self.name),
            line: Int(line)))
        return counted()
    }

    private func attribute(
        _ name: UnsafePointer<CChar>?, prefix: UnsafePointer<CChar>?, uri: UnsafePointer<CChar>?,
        value: UnsafePointer<CChar>?, length: Int
    ) -> Int32 {
        let bytes = UnsafeRawBufferPointer(start: value, count: value == nil ? 0 : length)
        open[open.count - 1].attributes.append(XMLAttribute(
            name: name.map(self.name) ?? "", prefix: prefix.map(self.name), namespace: uri.map(self.name),
            value: String(decoding: bytes, as: UTF8.self)))
        return counted()
    }

    private func text(_ bytes: UnsafePointer<CChar>?, length: Int) -> Int32 {
        guard !open.isEmpty, length > 0 else { return 0 }
        let first = open[open.count - 1].run.isEmpty
        open[open.count - 1].run.append(contentsOf: UnsafeRawBufferPointer(start: bytes, count: length))
        return first ? counted() : 0
    }

    private func end() -> Int32 {
        var done = open.removeLast()
        done.closeRun()
        let element = XMLElement(
            name: done.name, prefix: done.prefix, namespace: done.namespace,
            attributes: done.attributes, content: done.content, line: done.line)
        if open.isEmpty { root = element } else { open[open.count - 1].content.append(.element(element)) }
        return 0
    }
}
