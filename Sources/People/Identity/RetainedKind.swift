package import HTML
package import Kernel
package import Store
import Synchronization

/// Evidence with personal data that need not be kept for ever: what it is, when it is over, and how long it stays after that.
/// History of learning, credentials and decisions is no such kind.
package struct RetainedKind: Sendable {
    package let key: String
    package let title: Message
    package let table: StaticString
    package let keys: [StaticString]
    /// The column with the instant from which days are counted.
    package let since: StaticString
    /// Which rows are over and may go, of alias `t`; nil for all.
    package let only: StaticString?
    /// The column of the person whose legal hold keeps a row; nil when rows name nobody by id.
    package let person: StaticString?
    package let defaultDays: Int
    /// Fewer are refused: what security and disputes need.
    package let leastDays: Int
    package init(_ key: String, title: Message, table: StaticString, keys: [StaticString] = ["id"], since: StaticString, only: StaticString? = nil,
                 person: StaticString? = "person_id", defaultDays: Int, leastDays: Int = 7) {
        self.key = key
        self.title = title
        self.table = table
        self.keys = keys
        self.since = since
        self.only = only
        self.person = person
        self.defaultDays = defaultDays
        self.leastDays = leastDays
    }
}

/// The declared kinds of all rooms, filled in App.
package final class RetainedKinds: Sendable {
    private let kinds = Mutex<[RetainedKind]>([])
    package init() {}
    package func install(_ all: [RetainedKind]) { kinds.withLock { $0 = all } }
    package var all: [RetainedKind] { kinds.withLock { $0 } }
}

extension RetainedKind {
    /// The kinds of People and of the mail that it sends.
    package static let ofPeople: [RetainedKind] = [
        RetainedKind("sessions", title: .peopleRetainedSessions, table: "session", keys: ["token_hash"], since: "created_at",
                     only: "(t.revoked_at IS NOT NULL OR t.expires_at < t.last_seen_at + 2592000000)", defaultDays: 180, leastDays: 31),
        RetainedKind("mails", title: .peopleRetainedMails, table: "outbox_mail", since: "created_at", only: "(t.sent_at IS NOT NULL OR t.failed_at IS NOT NULL)", defaultDays: 180),
        RetainedKind("invitations", title: .peopleRetainedInvitations, table: "invitation", since: "settled_at", only: "t.settled_at IS NOT NULL AND t.person_id IS NULL",
                     person: nil, defaultDays: 365),
        RetainedKind("codes", title: .peopleRetainedCodes, table: "address_code", since: "expires_at", defaultDays: 30),
    ]
}
