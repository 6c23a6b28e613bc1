import Crypto
import Kernel

/// A learner's id as another system says it. Two ids are the same when their bytes are: none is cut into another's.
struct ForeignLearner: Sendable {
    /// For people to read.
    let shown: String
    /// For looking up, whatever the length.
    let hash: String

    /// Characters that a learner's id has: SCORM 1.2 RTE 3.4.4 (CMIIdentifier), SCORM 2004 4th edition RTE 4.2.11 (long_identifier_type's smallest permitted maximum).
    static let characters12 = 255, characters2004 = 4000

    /// - Parameter within: what else makes an id one: of cmi5 the account's home page and the registration, in which alone a proof is kept.
    /// - Returns: what is wrong with the id, or who it is.
    static func read(_ id: String, standard: String, within: [String] = []) -> Result<ForeignLearner, Wrong> {
        let most = standard == "scorm12" ? characters12 : characters2004, shown = ForeignText.tidy(id, most: most)
        guard !shown.isEmpty else { return .failure(.empty) }
        guard id.unicodeScalars.count <= most, within.allSatisfy({ $0.unicodeScalars.count <= characters2004 }) else { return .failure(.long) }
        return .success(ForeignLearner(shown: shown, hash: SHA256.hash(data: Array(([id] + within).joined(separator: "\n").utf8)).withUnsafeBytes { Hex.text($0) }))
    }
    enum Wrong: Error, Equatable { case empty, long }
}

/// Text of whoever says to be another system: bounded by Unicode scalars, since one character may have thousands, and without what a
/// database cannot keep or a page not show.
enum ForeignText {
    /// - Parameter most: scalars; the rest is left out.
    static func tidy(_ text: String, most: Int) -> String {
        var kept = String.UnicodeScalarView(), count = 0
        for scalar in text.unicodeScalars where !isHidden(scalar) && !(count == 0 && scalar.properties.isWhitespace) {
            if count == most { break }
            kept.append(scalar)
            count += 1
        }
        while let last = kept.last, last.properties.isWhitespace { kept.removeLast() }
        return String(kept)
    }
    private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: true
        default: false
        }
    }
}
