/// Questions to the domain name system. A value of closures, so that a test puts its own in place.
package struct Resolver: Sendable {
    /// The texts of a name, each joined from its pieces; empty when the name or its texts do not exist.
    /// - Throws: ``ResolverFault`` when nobody could say, which is not the same as "there is none".
    package var txt: @Sendable (_ name: String) async throws -> [String]
    /// What a name is an alias of (the last of a chain), lower case and without the final dot; nil when it is no alias.
    /// - Throws: ``ResolverFault``
    package var cname: @Sendable (_ name: String) async throws -> String?
    package init(
        txt: @escaping @Sendable (_ name: String) async throws -> [String], cname: @escaping @Sendable (_ name: String) async throws -> String?
    ) {
        self.txt = txt
        self.cname = cname
    }

    /// For tests that must not ask anybody: fails loudly.
    package static let unexpected = Resolver(
        txt: { throw ResolverFault.unreachable("no question was expected here, but one was asked about \($0)") },
        cname: { throw ResolverFault.unreachable("no question was expected here, but one was asked about \($0)") })
}

/// Why there is no answer. The person asking may try again; a record may not be called missing because of it.
package enum ResolverFault: Error, Equatable, CustomStringConvertible {
    /// Not a name that can be asked about.
    case name(String)
    /// No server answered in time.
    case timeout
    /// The server could not or would not say: its response code.
    case server(Int)
    /// An answer that makes no sense.
    case malformed
    case unreachable(String)

    package var description: String {
        switch self {
        case .name(let name): "“\(name)” is no name that can be looked up"
        case .timeout: "no name server answered in time"
        case .server(let code): "the name server answered with error \(code)"
        case .malformed: "the name server's answer makes no sense"
        case .unreachable(let words): words
        }
    }
}
