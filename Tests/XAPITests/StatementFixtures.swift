import JSON
import XAPI

/// A statement of the specification's kind, whose parts a test replaces by name.
struct Sample {
    var parts: [(String, String)] = [
        ("actor", #"{"objectType":"Agent","name":"Ada","mbox":"mailto:ada@example.com"}"#),
        ("verb", #"{"id":"http://adlnet.gov/expapi/verbs/attended","display":{"en-GB":"attended","en-US":"attended"}}"#),
        ("object", #"{"objectType":"Activity","id":"http://www.example.com/meetings/occurances/34534"}"#),
    ]
    /// The statement with these parts put in, in place of others of the name.
    func with(_ name: String, _ json: String) -> Sample {
        var copy = self
        copy.parts.removeAll { $0.0 == name }
        copy.parts.append((name, json))
        return copy
    }
    func without(_ name: String) -> Sample {
        var copy = self
        copy.parts.removeAll { $0.0 == name }
        return copy
    }
    var json: String { "{" + parts.map { "\"\($0.0)\":\($0.1)" }.joined(separator: ",") + "}" }

    /// The same parts as a statement within a statement.
    var asSubStatement: Sample {
        let inner = "{\"objectType\":\"SubStatement\"," + json.dropFirst()
        return Sample().with("object", String(inner))
    }
}

func facts(_ json: String, _ version: XAPIVersion = .one) throws -> StatementFacts {
    let tape = try JSONTape(Array(json.utf8))
    return try StatementCheck.read(tape, tape.root, version: version)
}
/// What the statement breaks; nil when it is accepted.
func fault(_ json: String, _ version: XAPIVersion = .one) -> StatementFault? {
    do {
        _ = try facts(json, version)
        return nil
    } catch let fault as StatementFault { return fault } catch { return StatementFault(path: "$", rule: .json(reason: "\(error)", offset: 0)) }
}
