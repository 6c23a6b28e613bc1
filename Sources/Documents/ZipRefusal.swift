/// Why a zip file is not taken. Every case is final for the whole file: nothing of a refused archive may be kept.
///
/// `code` is stable and goes into problems and logs; `message` is for the person who uploaded the file.
package enum ZipRefusal: Error, Equatable, Sendable {
    case unreadable
    case notAZip
    case truncated
    case damaged(path: String)
    case encrypted(path: String)
    case unsupported(path: String)
    case absolutePath(String)
    case escapingPath(String)
    case specialFile(path: String)
    case badName(String)
    case overlapping
    case duplicate(String)
    case tooManyEntries(limit: Int)
    case entryTooLarge(path: String, limitBytes: Int)
    case tooLarge(limitBytes: Int)
    case suspiciousRatio(path: String)
    case missing(path: String)

    package var code: String {
        switch self {
        case .unreadable: "zip-unreadable"
        case .notAZip: "zip-not-a-zip"
        case .truncated: "zip-truncated"
        case .damaged: "zip-damaged"
        case .encrypted: "zip-encrypted"
        case .unsupported: "zip-unsupported-method"
        case .absolutePath: "zip-absolute-path"
        case .escapingPath: "zip-escaping-path"
        case .specialFile: "zip-special-file"
        case .badName: "zip-bad-name"
        case .overlapping: "zip-overlapping"
        case .duplicate: "zip-duplicate-name"
        case .tooManyEntries: "zip-too-many-entries"
        case .entryTooLarge: "zip-entry-too-large"
        case .tooLarge: "zip-too-large"
        case .suspiciousRatio: "zip-suspicious-ratio"
        case .missing: "zip-missing-file"
        }
    }

    package var message: String {
        switch self {
        case .unreadable: "The file could not be opened."
        case .notAZip: "This file is not a zip archive."
        case .truncated: "The zip archive is incomplete: its end is missing. Upload it again."
        case .damaged(let path): "The zip archive is damaged at “\(path)”. Export it again."
        case .encrypted(let path): "“\(path)” is protected by a password. Export the package without one."
        case .unsupported(let path): "“\(path)” is packed in a way that is not supported. Pack it as an ordinary zip."
        case .absolutePath(let path): "“\(path)” names a place outside the package."
        case .escapingPath(let path): "“\(path)” leads out of the package."
        case .specialFile(let path): "“\(path)” is a link or a device, not a file."
        case .badName(let path): "The name “\(path)” can not be used for a file."
        case .overlapping: "Files in the zip archive overlap each other. Export it again."
        case .duplicate(let path): "“\(path)” is in the zip archive twice."
        case .tooManyEntries(let limit): "The zip archive holds more than \(limit) files."
        case .entryTooLarge(let path, let limit): "“\(path)” is larger than \(limit / 1_048_576) MB."
        case .tooLarge(let limit): "Unpacked, the zip archive is larger than \(limit / 1_048_576) MB."
        case .suspiciousRatio(let path): "“\(path)” unpacks to far more than it should."
        case .missing(let path): "“\(path)” is not in the zip archive."
        }
    }
}
