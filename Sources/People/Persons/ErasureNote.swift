import Foundation
package import Kernel
package import Ledger
package import Store

/// Who was erased, by id only, one a line. It lies with the files, which a restored database does not replace, so that
/// `laurel person erase --again` can repeat every erasure (foundations 5).
package struct ErasureNote: Sendable {
    private let path: String
    /// - Parameter folder: where the files are.
    package init(folder: String, vendor: VendorID) { path = "\(folder)/erased-\(vendor.value).txt" }

    private var lines: [String] {
        let text = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
        return Set(text.split(separator: "\n").map(String.init)).sorted()
    }
    package var people: [PersonID] { lines.compactMap { PersonID(checking: $0) } }
    /// Ids of another kind, whom a capability knows that are no persons.
    package func others(_ kind: String) -> [String] { lines.filter { $0.hasPrefix(kind + " ") }.map { String($0.dropFirst(kind.utf8.count + 1)) } }

    /// Returns when the line is on the disk. - Throws: when it cannot be written
    package func keep(_ person: PersonID) throws { try keep(line: person.value) }
    /// The same of somebody who is no person. - Parameter kind: a word, which ``RepeatedErasure`` names too.
    package func keep(_ kind: String, _ id: String) throws { try keep(line: "\(kind) \(id)") }
    private func keep(line: String) throws {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND, 0o600)
        guard descriptor >= 0 else { throw NotWritten(path: path, reason: String(cString: strerror(errno))) }
        let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        try file.write(contentsOf: Data("\(line)\n".utf8))
        try file.synchronize()
    }
    package struct NotWritten: Error, CustomStringConvertible {
        let path, reason: String
        package var description: String { "\(path) cannot be written: \(reason)" }
    }
}

/// How a capability erases once more whom it knows that is no person, after an older copy of the database was restored.
package struct RepeatedErasure: Sendable {
    package let kind: String
    /// Gets an id of the note; returns whether it was there again.
    package let perform: @Sendable (String, Actor, VendorID, Ledger, Transaction) throws -> Bool
    package init(_ kind: String, perform: @escaping @Sendable (String, Actor, VendorID, Ledger, Transaction) throws -> Bool) { (self.kind, self.perform) = (kind, perform) }
}
