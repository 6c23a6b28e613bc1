/// An element of a parsed document: a value, never changed after parsing.
package struct XMLElement: Sendable, Equatable {
    /// The name without its prefix.
    package let name: String
    /// The prefix as written, `nil` without one. Kept because real files use prefixes they never declare.
    package let prefix: String?
    /// The namespace name, `nil` where none is declared for the prefix.
    package let namespace: String?
    /// In document order.
    package let attributes: [XMLAttribute]
    /// Elements and runs of text in document order; neighbouring runs are joined.
    package let content: [XMLContent]
    /// Line of the start tag, from 1.
    package let line: Int

    package init(
        name: String, prefix: String? = nil, namespace: String? = nil,
        attributes: [XMLAttribute] = [], content: [XMLContent] = [], line: Int = 0
    ) {
        self.name = name
        self.prefix = prefix
        self.namespace = namespace
        self.attributes = attributes
        self.content = content
        self.line = line
    }

    /// The child elements, in document order.
    package var children: [XMLElement] {
        content.compactMap { if case .element(let element) = $0 { element } else { nil } }
    }

    /// The element's own text, without that of its children, as written.
    package var text: String {
        content.reduce(into: "") { if case .text(let run) = $1 { $0 += run } }
    }

    /// The first child of this name in any namespace.
    package func first(_ name: String) -> XMLElement? {
        for case .element(let child) in content where child.name == name { return child }
        return nil
    }

    /// The children of this name in any namespace.
    package func all(_ name: String) -> [XMLElement] {
        children.filter { $0.name == name }
    }

    /// The value of the attribute of this local name, in any namespace; the first when several have it.
    package func attribute(_ name: String) -> String? {
        attributes.first { $0.name == name }?.value
    }

    /// The value of the attribute of this local name and namespace.
    package func attribute(_ name: String, namespace: String?) -> String? {
        attributes.first { $0.name == name && $0.namespace == namespace }?.value
    }
}

/// A piece of an element's content.
package enum XMLContent: Sendable, Equatable {
    case element(XMLElement)
    case text(String)
}

/// An attribute with its value normalized as XML 1.0 section 3.3.3 says.
package struct XMLAttribute: Sendable, Equatable {
    package let name: String
    package let prefix: String?
    package let namespace: String?
    package let value: String

    package init(name: String, prefix: String? = nil, namespace: String? = nil, value: String) {
        self.name = name
        self.prefix = prefix
        self.namespace = namespace
        self.value = value
    }
}

/// The namespace of `xml:base` and `xml:lang`.
package let xmlNamespace = "http://www.w3.org/XML/1998/namespace"
