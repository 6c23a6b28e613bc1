import Foundation

/// What the PRM keeps: files in a folder of its own. It has no other memory.
package struct PRMFolder: Sendable {
    /// How it reaches Laurel.
    package struct Connection: Codable, Sendable {
        /// The secret of an API credential.
        package let secret: String
        package let vendor: String
        /// In which the vendor's days end.
        package let zone: String
        package init(secret: String, vendor: String, zone: String) { (self.secret, self.vendor, self.zone) = (secret, vendor, zone) }
    }
    let path: String
    package init(path: String) { self.path = path }
    private func file(_ name: String) -> String { path + "/" + name }

    /// Whether the demo has made one.
    package var exists: Bool { FileManager.default.fileExists(atPath: file("laurel.json")) }

    /// Writes the credential so that nobody else on the machine reads it, and the accounts.
    /// - Throws: a write failure.
    package func found(_ connection: Connection, _ accounts: [Account]) throws {
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        let secret = file("laurel.json")
        try? FileManager.default.removeItem(atPath: secret)
        // Its mode stands before the first byte.
        guard FileManager.default.createFile(atPath: secret, contents: Data(), attributes: [.posixPermissions: 0o600]) else { throw CocoaError(.fileWriteUnknown) }
        let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: secret))
        try handle.write(contentsOf: JSONEncoder().encode(connection))
        try handle.close()
        try write(accounts, "accounts.json")
    }

    package func connection() throws -> Connection { try JSONDecoder().decode(Connection.self, from: Data(contentsOf: URL(fileURLWithPath: file("laurel.json")))) }
    package func accounts() throws -> [Account] { try JSONDecoder().decode([Account].self, from: Data(contentsOf: URL(fileURLWithPath: file("accounts.json")))) }

    /// Nothing where there is no such file yet; one that cannot be read is an error, not an empty list.
    func read<T: Decodable>(_ type: T.Type, _ name: String) throws -> T? {
        guard FileManager.default.fileExists(atPath: file(name)) else { return nil }
        return try JSONDecoder().decode(type, from: Data(contentsOf: URL(fileURLWithPath: file(name))))
    }
    func write(_ value: some Encodable, _ name: String) throws {
        try JSONEncoder().encode(value).write(to: URL(fileURLWithPath: file(name)), options: .atomic)
    }
}
