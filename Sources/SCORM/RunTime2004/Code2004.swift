/// The error codes of SCORM 2004 (Run-Time Environment 4th edition, 3.1.7).
package enum Code2004: Int, Sendable, Codable, CaseIterable, Error {
    case none = 0
    case general = 101
    case initialization = 102
    case alreadyInitialized = 103
    case terminated = 104
    case termination = 111
    case terminationBeforeInitialization = 112
    case terminationAfterTermination = 113
    case getBeforeInitialization = 122
    case getAfterTermination = 123
    case setBeforeInitialization = 132
    case setAfterTermination = 133
    case commitBeforeInitialization = 142
    case commitAfterTermination = 143
    case argument = 201
    case get = 301
    case set = 351
    case commit = 391
    case undefinedElement = 401
    case unimplementedElement = 402
    case notInitialized = 403
    case readOnly = 404
    case writeOnly = 405
    case typeMismatch = 406
    case outOfRange = 407
    case dependency = 408

    /// What `GetErrorString` answers: the wording of the specification, in English as content expects it.
    package var words: String {
        switch self {
        case .none: "No Error"
        case .general: "General Exception"
        case .initialization: "General Initialization Failure"
        case .alreadyInitialized: "Already Initialized"
        case .terminated: "Content Instance Terminated"
        case .termination: "General Termination Failure"
        case .terminationBeforeInitialization: "Termination Before Initialization"
        case .terminationAfterTermination: "Termination After Termination"
        case .getBeforeInitialization: "Retrieve Data Before Initialization"
        case .getAfterTermination: "Retrieve Data After Termination"
        case .setBeforeInitialization: "Store Data Before Initialization"
        case .setAfterTermination: "Store Data After Termination"
        case .commitBeforeInitialization: "Commit Before Initialization"
        case .commitAfterTermination: "Commit After Termination"
        case .argument: "General Argument Error"
        case .get: "General Get Failure"
        case .set: "General Set Failure"
        case .commit: "General Commit Failure"
        case .undefinedElement: "Undefined Data Model Element"
        case .unimplementedElement: "Unimplemented Data Model Element"
        case .notInitialized: "Data Model Element Value Not Initialized"
        case .readOnly: "Data Model Element Is Read Only"
        case .writeOnly: "Data Model Element Is Write Only"
        case .typeMismatch: "Data Model Element Type Mismatch"
        case .outOfRange: "Data Model Element Value Out Of Range"
        case .dependency: "Data Model Dependency Not Established"
        }
    }
}
