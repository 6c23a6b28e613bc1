import Foundation
package import Kernel

/// Who was erased, by id only, one a line. It lies with the files, which a restored database does not replace, so that
/// `laurel person erase --again` can repeat every erasure (foundations 5).
package struct ErasureNote: Sendable {
    private let path: String
    /// - Parameter folder: where the files are.
    package init(folder: String, vendor: VendorID) { path = "\(folder)/erased-\(vendor.value).txt" }

    package var people: [PersonID] {
        let text = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
        return Set(text.split(separator: "\n").map(String.init)).sorted().compactMap { PersonID(checking: $0) }
    }
    /// Returns when the line is on the disk. - Throws: when it cannot be written
    package func keep(_ person: PersonID) throws {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND, 0o600)
        guard descriptor >= 0 else { throw NotWritten(path: path, reason: String(cString: strerror(errno))) }
        let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        try file.write(contentsOf: Data("\(person.value)\n".utf8))
        try file.synchronize()
    }
    package struct NotWritten: Error, CustomStringConvertible {
        let path, reason: String
        package var description: String { "\(path) cannot be written: \(reason)" }
    }
}
