import CShims

/// What is told about a document while it is read, in its order. Throwing stops the reading.
package protocol XMLStreamTarget: AnyObject {
    /// Local names; a prefix is not told.
    func start(_ name: String, _ attributes: [String: String]) throws
    /// A piece of text; one run may come in several.
    func text(_ bytes: UnsafeRawBufferPointer) throws
    func end(_ name: String) throws
}

/// A document read piece by piece, for those too large to hold: no more than one tag and one piece of text is in memory.
/// The rules are those of ``XMLDocument``: no document type, no entity but the five, UTF-8 only.
package final class XMLStream {
    private let target: any XMLStreamTarget
    private var stream: OpaquePointer?
    private let sink: UnsafeMutablePointer<laurel_xml_sink>
    private var names: [String] = []
    private var waiting: (name: String, attributes: [String: String])?
    private var failure: (any Error)?
    private var known: [String: String] = [:]
    private let maxDepth: Int

    package init(maxDepth: Int = 64, into target: any XMLStreamTarget) throws {
        self.target = target
        self.maxDepth = maxDepth
        sink = .allocate(capacity: 1)
        sink.initialize(to: laurel_xml_sink(
            context: nil,
            start: { context, name, _, _, _ in XMLStream.of(context).started(name) },
            attribute: { XMLStream.of($0).attribute($1, value: $4, length: $5) },
            text: { XMLStream.of($0).texted($1, $2) },
            end: { XMLStream.of($0).ended() }))
        sink.pointee.context = Unmanaged.passUnretained(self).toOpaque()
        stream = laurel_xml_open(Int32(maxDepth), sink)
        if stream == nil { throw XMLRefusal.empty }
    }
    deinit {
        laurel_xml_close(stream)
        sink.deallocate()
    }

    /// - Throws: `XMLRefusal`, or what the target throws.
    package func feed(_ bytes: UnsafeRawBufferPointer, isLast: Bool = false) throws {
        var error = laurel_xml_error()
        let code = laurel_xml_feed(stream, bytes.bindMemory(to: CChar.self).baseAddress, bytes.count, isLast ? 1 : 0, &error)
        if let failure { throw failure }
        let line = max(1, Int(error.line))
        switch Int(code) {
        case LAUREL_XML_OK: return
        case LAUREL_XML_DOCTYPE: throw XMLRefusal.doctype(line: line)
        case LAUREL_XML_TOO_DEEP: throw XMLRefusal.tooDeep(limit: maxDepth, line: line)
        default:
            let message = withUnsafeBytes(of: error.message) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
            throw XMLRefusal.malformed(message: message, line: line)
        }
    }
    package func finish() throws { try feed(UnsafeRawBufferPointer(start: nil, count: 0), isLast: true) }

    private static func of(_ context: UnsafeMutableRawPointer?) -> XMLStream { Unmanaged<XMLStream>.fromOpaque(context!).takeUnretainedValue() }
    private func name(_ pointer: UnsafePointer<CChar>?) -> String {
        let fresh = pointer.map { String(cString: $0) } ?? ""
        if let old = known[fresh] { return old }
        if known.count < 1000 { known[fresh] = fresh }
        return fresh
    }
    /// Tells the tag whose attributes are complete now.
    private func attempt(_ body: () throws -> Void) -> Int32 {
        do {
            if let (name, attributes) = waiting {
                waiting = nil
                try target.start(name, attributes)
            }
            try body()
            return 0
        } catch {
            failure = error
            return 1
        }
    }
    private func started(_ pointer: UnsafePointer<CChar>?) -> Int32 {
        attempt {
            let name = name(pointer)
            names.append(name)
            waiting = (name, [:])
        }
    }
    private func attribute(_ pointer: UnsafePointer<CChar>?, value: UnsafePointer<CChar>?, length: Int) -> Int32 {
        waiting?.attributes[name(pointer)] = String(decoding: UnsafeRawBufferPointer(start: value, count: value == nil ? 0 : length), as: UTF8.self)
        return 0
    }
    private func texted(_ bytes: UnsafePointer<CChar>?, _ length: Int) -> Int32 {
        attempt { try target.text(UnsafeRawBufferPointer(start: bytes, count: length)) }
    }
    private func ended() -> Int32 {
        attempt { try target.end(names.removeLast()) }
    }
}
