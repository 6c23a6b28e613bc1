package import HTML
package import Kernel
package import Store
import Synchronization

/// A kind of activity, contributed by the capability that plays it (foundations 2).
package struct ActivityKind: Sendable {
    /// Stable: `lesson`, `video`, `document`, `link`, `scorm12`, `exam`, `assignment`.
    package let key: String
    package let title: Message
    package let icon: Icon
    /// The JSON a new activity starts with.
    package let emptyConfig: String
    /// Whether the work is done on our pages, so that active time says how long it takes. Work that is recorded elsewhere and
    /// pages of others keep the author's minutes.
    package let isTimed: Bool
    /// Where the author edits it.
    package let editor: @Sendable (CourseID, ActivityID) -> Link
    /// Where the author sees it as a learner would, without leaving a trace.
    package let preview: @Sendable (CourseID, ActivityID) -> Link
    /// What keeps it from being published, in the author's words; empty when it is ready.
    package let problems: @Sendable (DraftActivity, VendorID, Transaction) throws -> [Message]
    /// The immutable form that goes into the version; may copy rows of its own under the version's id.
    package let freeze: @Sendable (DraftActivity, CourseVersionID, VendorID, Transaction) throws -> String
    /// Where the learner plays it; the text is the enrolment's id.
    package let launch: @Sendable (String, ActivityID) -> Link
    package init(
        key: String, title: Message, icon: Icon, emptyConfig: String = "{}", isTimed: Bool = true,
        editor: @escaping @Sendable (CourseID, ActivityID) -> Link,
        preview: @escaping @Sendable (CourseID, ActivityID) -> Link,
        problems: @escaping @Sendable (DraftActivity, VendorID, Transaction) throws -> [Message],
        freeze: @escaping @Sendable (DraftActivity, CourseVersionID, VendorID, Transaction) throws -> String,
        launch: @escaping @Sendable (String, ActivityID) -> Link
    ) {
        self.key = key
        self.title = title
        self.icon = icon
        self.emptyConfig = emptyConfig
        self.isTimed = isTimed
        self.editor = editor
        self.preview = preview
        self.problems = problems
        self.freeze = freeze
        self.launch = launch
    }
}

/// All kinds, filled in App before the first request.
package final class ActivityKinds: Sendable {
    private let kinds = Mutex<[ActivityKind]>([])
    package init() {}
    package func install(_ all: [ActivityKind]) { kinds.withLock { $0 = all } }
    package var all: [ActivityKind] { kinds.withLock { $0 } }
    package func kind(_ key: String) -> ActivityKind? { all.first { $0.key == key } }
}
