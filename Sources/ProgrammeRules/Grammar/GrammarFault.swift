/// Why a text is no programme: where (`statuses[0].obtain.people.minimum`), which rule of the form, and what was found.
package struct GrammarFault: Error, Hashable, Sendable, CustomStringConvertible {
    package enum Code: String, Hashable, Sendable {
        /// The text is not JSON, an object lacks a member, has one that is unknown, or a value has the wrong type.
        case notJSON = "not_json", missing, unknownMember = "unknown_member", wrongType = "wrong_type"
        /// A word that is none of those allowed; a number that is no exact fraction or out of bounds; no day; no time zone.
        case unknownWord = "unknown_word", notExact = "not_exact", outOfBounds = "out_of_bounds", notADay = "not_a_day", notAZone = "not_a_zone"
        /// Another version of the form, too many nested requirements, not exactly one kind of requirement.
        case format, tooDeep = "too_deep", notOne = "not_one"
    }
    package let path: String
    package let code: Code
    package let detail: String
    init(_ path: String, _ code: Code, _ detail: String) { (self.path, self.code, self.detail) = (path, code, detail) }

    /// For developers; pages have words of their own for each code.
    package var description: String {
        let place = path.isEmpty ? "the programme" : path
        switch code {
        case .notJSON: return "The text is not JSON."
        case .missing: return "\(place) lacks \"\(detail)\"."
        case .unknownMember: return "\(place) has \"\(detail)\", which is not known here."
        case .wrongType: return "\(place) must be \(detail)."
        case .unknownWord: return "\(place) says \"\(detail)\", which is none of the words allowed."
        case .notExact: return "\(place) must be a whole number or an exact fraction in quotes such as \"20/3\" or \"0.25\"; found \(detail)."
        case .outOfBounds: return "\(place) is out of bounds: \(detail)."
        case .notADay: return "\(place) must be a day written YYYY-MM-DD; found \"\(detail)\"."
        case .notAZone: return "\(place) must be a time zone such as Europe/Berlin; found \"\(detail)\"."
        case .format: return "\(place) must be \(detail)."
        case .tooDeep: return "\(place) nests more than \(detail) requirements."
        case .notOne: return "\(place) must name exactly one kind of \(detail)."
        }
    }
}

/// Bounds of a programme's text; beyond them it is refused.
package enum GrammarLimits {
    package static let depth = 12
    package static let count: Int64 = 1_000_000
    package static let statuses = 200
    package static let gates = 200
    package static let branches = 100
    package static let textCharacters = 200
}
