import Foundation
package import HTML
package import Kernel
import Store

package enum CourseEntity {}
package enum CourseVersionEntity {}
package enum ModuleEntity {}
package enum ActivityEntity {}
package typealias CourseID = ID<CourseEntity>
package typealias CourseVersionID = ID<CourseVersionEntity>
package typealias ModuleID = ID<ModuleEntity>
/// Stable from the first draft through all versions.
package typealias ActivityID = ID<ActivityEntity>

/// A course: its draft is edited, its versions are immutable.
package struct Course: Sendable {
    package let id: CourseID
    package let title: LanguageMap
    package let summary: LanguageMap
    /// BCP 47 of the content.
    package let language: String
    /// Job roles; empty means everybody.
    package let audience: [String]
    /// What one can do afterwards.
    package let outcomes: [LanguageMap]
    package let imageSHA256: String?
    package let issuesCertificate: Bool
    /// Counts up with every change of the draft.
    package let draftRevision: Int
    /// The draft revision that the current version was made from; 0 before the first.
    package let publishedRevision: Int
    package let currentVersion: CourseVersionID?
    package let isArchived: Bool
    package var hasUnpublishedChanges: Bool { draftRevision != publishedRevision }

    init(_ row: Row) throws {
        id = try row.id("id")
        title = try LanguageMap(json: row.text("title"))
        summary = try LanguageMap(json: row.text("summary"))
        language = try row.text("language")
        audience = try row.text("audience").split(separator: ",").map(String.init)
        outcomes = try JSONDecoder().decode([LanguageMap].self, from: Data(try row.text("outcomes").utf8))
        imageSHA256 = try row.optionalText("image_sha256")
        issuesCertificate = try row.bool("issues_certificate")
        draftRevision = try row.int("draft_revision")
        publishedRevision = try row.int("published_revision")
        currentVersion = try row.optionalID("current_version_id")
        isArchived = try row.optionalInt("archived_at") != nil
    }
}

/// An activity in the draft.
package struct DraftActivity: Sendable {
    package let id: ActivityID
    package let course: CourseID
    package let module: ModuleID
    package let position: Int
    package let kind: String
    package let title: LanguageMap
    package let expectedMinutes: Int
    package let isRequired: Bool
    /// JSON that only the kind understands.
    package let config: String
    /// For autosave from two tabs: a save names the revision it started from.
    package let revision: Int
    init(_ row: Row) throws {
        id = try row.id("id")
        course = try row.id("course_id")
        module = try row.id("module_id")
        position = try row.int("position")
        kind = try row.text("kind")
        title = try LanguageMap(json: row.text("title"))
        expectedMinutes = try row.int("expected_minutes")
        isRequired = try row.bool("is_required")
        config = try row.text("config")
        revision = try row.int("revision")
    }
}

package struct DraftModule: Sendable {
    package let id: ModuleID
    package let position: Int
    package let title: LanguageMap
    package var activities: [DraftActivity]
}

/// A published version: never changes.
package struct CourseVersion: Sendable {
    package let id: CourseVersionID
    package let course: CourseID
    package let number: Int
    package let title: LanguageMap
    package let summary: LanguageMap
    package let language: String
    package let notes: String
    package let publishedAt: Instant
    package var modules: [VersionModule]
    package var activities: [VersionActivity] { modules.flatMap(\.activities) }
    /// Of all activities, measured where enough people completed them.
    package var expectedMinutes: Int { activities.reduce(0) { $0 + $1.expectedMinutes } }
    package func activity(_ id: ActivityID) -> VersionActivity? { activities.first { $0.id == id } }
}
package struct VersionModule: Sendable {
    package let id: ModuleID
    package let title: LanguageMap
    package var activities: [VersionActivity]
}
package struct VersionActivity: Sendable {
    package let id: ActivityID
    package let version: CourseVersionID
    package let module: ModuleID
    package let kind: String
    package let title: LanguageMap
    /// In force now: measured where enough people completed this content, else the author's (`MeasuredMinutes.inForce` as `minutes`).
    package let expectedMinutes: Int
    /// As published.
    package let authorMinutes: Int
    package let isRequired: Bool
    package let config: String
    init(_ row: Row) throws {
        id = try row.id("activity_id")
        version = try row.id("version_id")
        module = try row.id("module_id")
        kind = try row.text("kind")
        title = try LanguageMap(json: row.text("title"))
        expectedMinutes = try row.int("minutes")
        authorMinutes = try row.int("expected_minutes")
        isRequired = try row.bool("is_required")
        config = try row.text("config")
    }
}

extension LanguageMap {
    /// From the JSON of a column.
    package init(json text: String) throws {
        self = try Self.plain(text) ?? JSONDecoder().decode(LanguageMap.self, from: Data(text.utf8))
    }
    /// As ``json`` writes it, without escapes: nearly all of them, and a page reads dozens. Nil for anything else.
    private static func plain(_ text: String) -> LanguageMap? {
        var text = text
        return text.withUTF8 { bytes -> LanguageMap? in
            guard bytes.count >= 2, bytes[0] == UInt8(ascii: "{"), bytes[bytes.count - 1] == UInt8(ascii: "}") else { return nil }
            var texts: [String: String] = [:], at = 1
            func string() -> String? {
                guard bytes[at] == UInt8(ascii: "\""), let end = bytes[(at + 1)...].firstIndex(where: { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") || $0 < 32 }),
                      bytes[end] == UInt8(ascii: "\"") else { return nil }
                defer { at = end + 1 }
                return String(decoding: bytes[(at + 1)..<end], as: UTF8.self)
            }
            while at < bytes.count - 1 {
                if at > 1 {
                    guard bytes[at] == UInt8(ascii: ",") else { return nil }
                    at += 1
                }
                guard let tag = string(), bytes[at] == UInt8(ascii: ":") else { return nil }
                at += 1
                guard let value = string() else { return nil }
                texts[tag] = value
            }
            return LanguageMap(texts)
        }
    }
    /// For a column.
    package var json: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return (try? encoder.encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
    }
}
