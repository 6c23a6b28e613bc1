import XAPI

/// Why a request of the Experience API is refused: a status of the specification (Communication 3.2) and words for the developer who
/// reads them. Like the specification they are English.
struct XAPIRefusal: Error, Sendable, Equatable {
    let status: Int
    let words: String
    init(_ status: Int, _ words: String) { (self.status, self.words) = (status, words) }

    static func bad(_ words: String) -> XAPIRefusal { XAPIRefusal(400, words) }
    static let notFound = XAPIRefusal(404, "Nothing is here under this id.")
    static let unauthenticated = XAPIRefusal(401, "The request needs a credential of this record store: Basic with key and secret, or the secret as a bearer token.")
    static let notLaunched = XAPIRefusal(401, "The request needs the authorization that the launch gave, as Basic.")
    static func forbidden(_ scope: RecordScope) -> XAPIRefusal { XAPIRefusal(403, "The credential lacks the scope \(scope.rawValue).") }
    /// Said of a person elsewhere as of nobody: it tells nothing about them.
    static let notTheirs = XAPIRefusal(403, "The credential may not write about this actor.")
    static let preconditionFailed = XAPIRefusal(412, "The document is not what If-Match or If-None-Match says. Read it again.")
    static let crowded = XAPIRefusal(503, "Too many large bodies are being read at the moment. Send it again in a moment.")
    static func tooLarge(_ limit: Int) -> XAPIRefusal { XAPIRefusal(413, "The body is larger than the \(limit) bytes that this server takes.") }
    static func conflict(_ id: String) -> XAPIRefusal { XAPIRefusal(409, "A statement with the id \(id) is stored already and says something else.") }

    init(_ fault: StatementFault) { self.init(400, "\(fault.path) \(fault.rule.words)") }
    init(_ fault: MixedFault) { self.init(400, fault.words) }
}
