import CShims

/// A document read from bytes that nobody vouches for.
///
/// There is no DTD, no entity beyond the five predefined ones, no file and no network access: a document that declares
/// a type is refused (XML 1.0 section 2.8 allows one; nothing Laurel reads needs one).
package struct XMLDocument: Sendable, Equatable {
    package let root: XMLElement
    /// What had to be put right in the bytes before they were XML.
    package let repairs: [XMLRepair]

    package init(root: XMLElement, repairs: [XMLRepair] = []) {
        self.root = root
        self.repairs = repairs
    }

    /// Reads a document.
    /// - Throws: `XMLRefusal`, with the line where there is one.
    package init(bytes: [UInt8], limits: XMLLimits = .standard) throws(XMLRefusal) {
        guard bytes.count <= limits.maxBytes else {
            throw .tooLarge(bytes: bytes.count, limit: limits.maxBytes)
        }
        let text = try UnicodeText(repairing: bytes)
        let builder = TreeBuilder(maxNodes: limits.maxNodes)
        let outcome = builder.read(text.utf8, maxDepth: limits.maxDepth)
        switch outcome.code {
        case LAUREL_XML_OK: break
        case LAUREL_XML_DOCTYPE: throw .doctype(line: outcome.line)
        case LAUREL_XML_TOO_DEEP: throw .tooDeep(limit: limits.maxDepth, line: outcome.line)
        case LAUREL_XML_STOPPED: throw .tooManyNodes(limit: limits.maxNodes, line: outcome.line)
        case LAUREL_XML_NO_MEMORY: throw .tooLarge(bytes: bytes.count, limit: limits.maxBytes)
        default: throw .malformed(message: outcome.message, line: outcome.line)
        }
        guard let root = builder.root else { throw .malformed(message: "There is no element.", line: 1) }
        self.init(root: root, repairs: text.repairs)
    }
}

/// How large a document may be.
package struct XMLLimits: Sendable {
    package var maxBytes: Int
    /// Elements inside each other, the root being 1.
    package var maxDepth: Int
    /// Elements, attributes and runs of text together.
    package var maxNodes: Int

    package init(maxBytes: Int, maxDepth: Int, maxNodes: Int) {
        self.maxBytes = maxBytes
        self.maxDepth = maxDepth
        self.maxNodes = maxNodes
    }

    /// Enough for a manifest of 20,000 files.
    package static let standard = XMLLimits(maxBytes: 16 << 20, maxDepth: 64, maxNodes: 400_000)
}

/// Why bytes are not accepted as XML.
package enum XMLRefusal: Error, Sendable, Equatable {
    case empty
    case tooLarge(bytes: Int, limit: Int)
    /// Bytes in an encoding that is unknown, or that they do not follow.
    case encoding(name: String)
    case doctype(line: Int)
    case tooDeep(limit: Int, line: Int)
    case tooManyNodes(limit: Int, line: Int)
    case malformed(message: String, line: Int)

    /// Stable, for machines.
    package var code: String {
        switch self {
        case .empty: "xml-empty"
        case .tooLarge: "xml-too-large"
        case .encoding: "xml-encoding"
        case .doctype: "xml-doctype"
        case .tooDeep: "xml-too-deep"
        case .tooManyNodes: "xml-too-many-nodes"
        case .malformed: "xml-malformed"
        }
    }

    /// The line it was noticed on, from 1; `nil` where no line is to blame.
    package var line: Int? {
        switch self {
        case .empty, .tooLarge, .encoding: nil
        case .doctype(let line), .tooDeep(_, let line), .tooManyNodes(_, let line), .malformed(_, let line): line
        }
    }

    /// For people, in English.
    package var words: String {
        switch self {
        case .empty: "The file is empty."
        case .tooLarge(let bytes, let limit): "The file has \(bytes) bytes; at most \(limit) are read."
        case .encoding(let name): "The characters are not readable as \(name)."
        case .doctype(let line): "Line \(line) declares a document type. Such files are not accepted."
        case .tooDeep(let limit, let line): "Line \(line) has more than \(limit) elements inside each other."
        case .tooManyNodes(let limit, let line): "There are more than \(limit) elements and values (line \(line))."
        case .malformed(let message, let line): "Line \(line) is not XML (\(message))."
        }
    }
}
