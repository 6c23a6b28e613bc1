import App
import HTTPTypes
import Support
import People
import Ledger
import Kernel
import Web
import Foundation
import Schema
import Store
import Testing

/// Rules about the source itself that belong to isolation (foundations 5 and 12).
@Suite("House rules that isolation rests on")
struct HouseRulesTests {
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    static func swiftFiles(in folder: String) throws -> [(path: String, text: String)] {
        let base = root.appendingPathComponent(folder)
        let walker = try #require(FileManager.default.enumerator(at: base, includingPropertiesForKeys: nil))
        return try walker.compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }.map {
            (String($0.path.dropFirst(root.path.count + 1)), try String(contentsOf: $0, encoding: .utf8))
        }
    }

    @Test("ScopeIssuer is named in exactly three files: where it is made, where it is created, where it mints")
    func issuerIsNamedInThreeFiles() throws {
        let naming = try Self.swiftFiles(in: "Sources").filter { file in
            file.text.split(separator: "\n").contains { line in
                let code = line.split(separator: "//", maxSplits: 1, omittingEmptySubsequences: false)[0]
                return code.contains(#/\bScopeIssuer\b/#)
            }
        }
        #expect(Set(naming.map(\.path)) == ["Sources/Kernel/Scope.swift", "Sources/People/Access/Access.swift", "Sources/App/House.swift"])
    }

    @Test("A scope cannot be made outside its file")
    func scopeHasNoAccessibleInitialiser() throws {
        let scope = try String(contentsOf: Self.root.appendingPathComponent("Sources/Kernel/Scope.swift"), encoding: .utf8)
        let type = try #require(scope.split(separator: "package struct Scope<R: Right>").last)
        let body = try #require(type.split(separator: "\n}").first)
        let initialisers = body.split(separator: "\n").filter { $0.contains("init(") }
        #expect(!initialisers.isEmpty)
        #expect(initialisers.allSatisfy { $0.contains("fileprivate init(") })
    }

    /// Columns that name a person wherever they stand.
    static let personalNames: Set<String> = [
        "email", "given_name", "family_name", "display_name", "full_name", "phone", "ip_address", "user_agent", "recipient", "holder_name",
    ]

    @Test("Every column that holds personal data says so, and each such table belongs to a vendor")
    func personalColumnsAreAnnotated() {
        var annotated = 0
        for migration in Migrations.all {
            for line in migration.text(for: .sqlite).split(separator: "\n") {
                let column = line.split(separator: " ", omittingEmptySubsequences: true).first.map(String.init) ?? ""
                if line.contains("-- personal") { annotated += 1 }
                if Self.personalNames.contains(column) {
                    #expect(line.contains("-- personal"), "\(migration.name): \(line.trimmingCharacters(in: .whitespaces))")
                }
            }
        }
        #expect(annotated > 0)
    }
}
