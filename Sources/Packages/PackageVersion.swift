import Foundation
package import CMI5
package import Courses
package import Kernel
package import SCORM
package import Store

package enum PackageEntity {}
package enum RegistrationEntity {}
/// One uploaded package: immutable.
package typealias PackageID = ID<PackageEntity>
/// One person's play of one activity.
package typealias RegistrationID = ID<RegistrationEntity>

/// An imported package.
///
/// States: written file by file (`isComplete` false, invisible) → complete → used, once an activity names it. A complete
/// one that nobody uses is removed after seven days; a used one stays for ever, since evidence rests on it.
package struct PackageVersion: Sendable {
    package let id: PackageID
    package let course: CourseID
    package let activity: ActivityID
    /// Counts up per activity.
    package let number: Int
    /// The line of versions it belongs to, within its activity: people are moved within a line. Empty is the line that an activity begins with.
    package let line: String
    package let title: String
    package let standard: PackageStandard
    /// The table of contents; of a cmi5 or xAPI package made from its structure.
    package let manifest: Manifest
    /// Of a cmi5 or xAPI package.
    package let structure: CourseStructure?
    /// What was put right, for the author.
    package let notes: [PackageNote]
    /// As the author's browser named the zip.
    package let fileName: String
    package let fileCount: Int
    /// Bytes of all files.
    package let bytes: Int
    package let createdAt: Instant
    package let usedAt: Instant?

    init(_ row: Row) throws {
        id = try row.id("id")
        course = try row.id("course_id")
        activity = try row.id("activity_id")
        number = try row.int("number")
        line = try row.text("line_id")
        title = try row.text("title")
        standard = try PackageStandard(stored: row.text("standard"))
        structure = standard.isLaunched ? try JSONText.read(row.text("manifest")) : nil
        manifest = try structure?.outline ?? JSONText.read(row.text("manifest"))
        notes = try JSONText.read(row.text("notes"))
        fileName = try row.text("file_name")
        fileCount = try row.int("file_count")
        bytes = try row.int("bytes")
        createdAt = try row.instant("created_at")
        usedAt = try row.optionalInstant("used_at")
    }
}

/// A repair as stored: its code and what it is about; the words come from the strings table.
package struct PackageNote: Sendable, Codable, Equatable {
    package let code: String
    package let arguments: [String]
    package init(code: String, arguments: [String]) {
        self.code = code
        self.arguments = arguments
    }
    init(_ repair: Repair) { self.init(code: repair.code, arguments: repair.arguments.map { String($0.prefix(300)) }) }
}

/// JSON in columns.
enum JSONText {
    static func read<T: Decodable>(_ text: String, as type: T.Type = T.self) throws -> T {
        try JSONDecoder().decode(T.self, from: Data(text.utf8))
    }
    static func write(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }
}
