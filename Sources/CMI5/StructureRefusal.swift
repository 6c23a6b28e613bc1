package import XML

/// Why a course structure (`cmi5.xml`) or a `tincan.xml` is not accepted. Nothing of the package is kept.
package enum StructureRefusal: Error, Sendable, Equatable {
    case notXML(XMLRefusal)
    /// The root is something else.
    case notAStructure(root: String)
    /// A required element or attribute is not there, of the unit, block or course named.
    case missing(String, of: String)
    /// An id that is no absolute IRI (3.0).
    case idNotAbsolute(String)
    /// An id that two things have (13.1).
    case idTwice(String)
    /// A value outside its value space, such as another word for moveOn (13.1.4).
    case badValue(String, of: String, item: String)
    case emptyBlock(String)
    case nothingToLaunch
    case fileMissing(path: String, item: String)
    case scriptAddress(String, item: String)
    /// A path that leads out of the package.
    case outside(String, item: String)
    /// An address for another program than a browser.
    case otherProtocol(String, item: String)
    /// A bare XML file brings no files, so its addresses must be whole (14.2).
    case relativeWithoutZip(String, item: String)
    /// The address has a parameter that belongs to the launch (8.1).
    case reservedParameter(String, item: String)
    case tooManyUnits(limit: Int)

    /// Stable, for machines and tests.
    package var code: String {
        switch self {
        case .notXML: "structure-not-xml"
        case .notAStructure: "not-a-structure"
        case .missing: "structure-missing"
        case .idNotAbsolute: "id-not-absolute"
        case .idTwice: "id-twice"
        case .badValue: "bad-value"
        case .emptyBlock: "empty-block"
        case .nothingToLaunch: "nothing-to-launch"
        case .fileMissing: "file-missing"
        case .scriptAddress: "script-href"
        case .outside: "path-outside"
        case .otherProtocol: "other-protocol"
        case .relativeWithoutZip: "relative-without-zip"
        case .reservedParameter: "reserved-parameter"
        case .tooManyUnits: "too-many-items"
        }
    }
}

/// What was put right, or is worth knowing, about a package that is accepted.
package struct StructureNote: Sendable, Equatable {
    package let code: String
    /// What the sentence is about, in its order.
    package let arguments: [String]
    package init(_ code: String, _ arguments: String...) { (self.code, self.arguments) = (code, arguments) }
}
