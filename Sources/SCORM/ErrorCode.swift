/// The error codes of SCORM 1.2 (Run-Time Environment 3.3.2.6). There is no 407.
package enum ErrorCode: Int, Sendable, Codable, CaseIterable, Error {
    case none = 0
    case general = 101
    case invalidArgument = 201
    case noChildren = 202
    case notAnArray = 203
    case notInitialized = 301
    case notImplemented = 401
    case keyword = 402
    case readOnly = 403
    case writeOnly = 404
    case incorrectType = 405

    /// What `LMSGetErrorString` answers: the wording of the specification, in English as content expects it.
    package var words: String {
        switch self {
        case .none: "No error"
        case .general: "General exception"
        case .invalidArgument: "Invalid argument error"
        case .noChildren: "Element cannot have children"
        case .notAnArray: "Element not an array - cannot have count"
        case .notInitialized: "Not initialized"
        case .notImplemented: "Not implemented error"
        case .keyword: "Invalid set value, element is a keyword"
        case .readOnly: "Element is read only"
        case .writeOnly: "Element is write only"
        case .incorrectType: "Incorrect data type"
        }
    }
}
