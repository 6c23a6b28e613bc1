import HTML
import Kernel
import Store
import XAPI
import Web

/// A way on which statements go to another learning record store, in the order of storing.
struct Pipe: Sendable {
    let id: String
    var name: String
    var other: OtherStore
    /// Empty for all.
    var verb: String
    var activity: String
    var organization: OrganizationID?
    /// Only statements of this credential.
    var credential: String?
    var pausedAt: Instant?
    /// The place of the last statement that is settled.
    var cursor: Int64
    /// Not before this.
    var nextAt: Instant
    /// Tries that failed in a row.
    var attempts: Int
    /// Statements that the other refused one after the other, with none taken between.
    var refusedInRow: Int
    var sent: Int
    var setAside: Int
    var minuteAt: Instant
    var minuteSent: Int
    /// Statements in the last whole minute in which any went.
    var lastRate: Int
    var lastSentAt: Instant?
    var failure: ExchangeFailure?
    /// What the other said, where it said something.
    var failureWords: String
    var failedAt: Instant?
    let createdAt: Instant

    var isFiltered: Bool { !verb.isEmpty || !activity.isEmpty || organization != nil || credential != nil }

    /// Notes that some statements went, for the rate.
    mutating func count(_ statements: Int, at now: Instant) {
        sent += statements
        lastSentAt = now
        refusedInRow = 0
        if now.milliseconds - minuteAt.milliseconds >= 60_000 {
            if minuteSent > 0 { lastRate = minuteSent }
            (minuteAt, minuteSent) = (now, 0)
        }
        minuteSent += statements
    }
    /// Statements a minute: of the running minute when it has more than the last.
    func rate(at now: Instant) -> Int {
        guard let lastSentAt, now.milliseconds - lastSentAt.milliseconds < 120_000 else { return 0 }
        return max(lastRate, minuteSent)
    }
}

/// Why an exchange with another store does not go on.
enum ExchangeFailure: String, Sendable, CaseIterable {
    /// No answer, or no connection.
    case unreachable
    /// An address of this machine or its network, or none at all.
    case address
    /// Key and secret are not taken.
    case credential
    /// It wants to be left alone for a while.
    case later
    /// Another status than the specification knows.
    case status
    /// An answer that cannot be read, or is too large.
    case answer
    /// It refused many statements one after the other: rather its mistake, or ours, than theirs.
    case everything
    /// Too many lines of a file are wrong.
    case tooManyBad
    /// The file is no longer there.
    case file
}

enum ExchangeRefusal: Refusal, Equatable {
    case name, endpoint, secret, verb, activity, organization, credential, since, until, fileMissing, gone
    var code: String { "records.exchange.\(self)" }
    var status: Int { self == .gone ? 409 : 422 }
    var message: Message {
        switch self {
        case .name: .recordsNameMissing
        case .endpoint: .recordsOtherEndpointBad
        case .secret: .recordsOtherSecretMissing
        case .verb: .recordsPipeVerbBad
        case .activity: .recordsPipeActivityBad
        case .organization: .recordsOrganizationMissing
        case .credential: .recordsPipeCredentialBad
        case .since, .until: .recordsOtherTimeBad
        case .fileMissing: .recordsImportFileMissing
        case .gone: .recordsExchangeGone
        }
    }
    var field: String? {
        switch self {
        case .fileMissing: "file"
        case .gone: nil
        default: "\(self)"
        }
    }
}

/// All SQL of `xapi_pipe` and `xapi_pipe_aside`.
enum PipeStore {
    static func insert(_ one: Pipe, by actor: String, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("""
            INSERT INTO xapi_pipe (vendor_id, id, name, endpoint, version, auth_key, auth_secret, verb, activity, organization_id, credential_id, cursor_position, next_at, attempts,
                refused_in_row, sent, set_aside, minute_at, minute_sent, last_rate, created_at, created_by)
            VALUES (\(vendor), \(one.id), \(one.name), \(one.other.endpoint), \(one.other.version.rawValue), \(one.other.key), \(one.other.secret), \(one.verb), \(one.activity),
                \(one.organization), \(one.credential), \(one.cursor), \(one.nextAt), 0, 0, 0, 0, \(tx.now), 0, 0, \(tx.now), \(actor))
            """)
    }
    /// What somebody sets; it is tried again at once.
    static func change(_ one: Pipe, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("""
            UPDATE xapi_pipe SET name = \(one.name), endpoint = \(one.other.endpoint), version = \(one.other.version.rawValue), auth_key = \(one.other.key), auth_secret = \(one.other.secret),
                verb = \(one.verb), activity = \(one.activity), organization_id = \(one.organization), credential_id = \(one.credential), next_at = \(tx.now), attempts = 0
            WHERE vendor_id = \(vendor) AND id = \(one.id)
            """)
    }
    /// What a step of sending leaves behind. A pipe that was started over meanwhile keeps its new beginning.
    /// - Returns: false when it did.
    static func note(_ one: Pipe, from cursor: Int64, vendor: VendorID, _ tx: Transaction) throws -> Bool {
        try tx.execute("""
            UPDATE xapi_pipe SET cursor_position = \(one.cursor), next_at = \(one.nextAt), attempts = \(one.attempts), refused_in_row = \(one.refusedInRow), sent = \(one.sent),
                set_aside = \(one.setAside), minute_at = \(one.minuteAt), minute_sent = \(one.minuteSent), last_rate = \(one.lastRate), last_sent_at = \(one.lastSentAt),
                failure = \(one.failure?.rawValue), failure_words = \(one.failureWords), failed_at = \(one.failedAt), paused_at = coalesce(paused_at, \(one.pausedAt)),
                busy_until = \(tx.now.adding(seconds: ForwardStatements.busySeconds))
            WHERE vendor_id = \(vendor) AND id = \(one.id) AND cursor_position = \(cursor)
            """) == 1
    }
    static func pause(_ id: String, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("UPDATE xapi_pipe SET paused_at = \(tx.now) WHERE vendor_id = \(vendor) AND id = \(id) AND paused_at IS NULL")
    }
    static func resume(_ id: String, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("""
            UPDATE xapi_pipe SET paused_at = NULL, next_at = \(tx.now), attempts = 0, refused_in_row = 0, failure = NULL, failure_words = NULL, failed_at = NULL
            WHERE vendor_id = \(vendor) AND id = \(id)
            """)
    }
    /// Goes on from another place; what was set aside after it is tried again.
    static func restart(_ id: String, from position: Int64, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("UPDATE xapi_pipe SET cursor_position = \(position) WHERE vendor_id = \(vendor) AND id = \(id)")
        try tx.execute("DELETE FROM xapi_pipe_aside WHERE vendor_id = \(vendor) AND pipe_id = \(id) AND position > \(position)")
        try tx.execute("""
            UPDATE xapi_pipe SET set_aside = (SELECT count(*) FROM xapi_pipe_aside a WHERE a.vendor_id = \(vendor) AND a.pipe_id = \(id)) WHERE vendor_id = \(vendor) AND id = \(id)
            """)
        try resume(id, vendor: vendor, tx)
    }
    static func remove(_ id: String, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("UPDATE xapi_pipe SET removed_at = \(tx.now), auth_secret = '' WHERE vendor_id = \(vendor) AND id = \(id)")
    }
    static func find(_ id: String, vendor: VendorID, _ tx: Transaction) throws -> Pipe? {
        try tx.first("SELECT * FROM xapi_pipe WHERE vendor_id = \(vendor) AND id = \(id) AND removed_at IS NULL").map(read)
    }
    static func all(vendor: VendorID, _ tx: Transaction) throws -> [Pipe] {
        try tx.query("SELECT * FROM xapi_pipe WHERE vendor_id = \(vendor) AND removed_at IS NULL ORDER BY name, id LIMIT 200").map(read)
    }
    static func due(vendor: VendorID, _ tx: Transaction) throws -> [Pipe] {
        try tx.query("""
            SELECT * FROM xapi_pipe WHERE vendor_id = \(vendor) AND paused_at IS NULL AND removed_at IS NULL AND next_at <= \(tx.now) AND (busy_until IS NULL OR busy_until < \(tx.now))
            ORDER BY next_at LIMIT 20
            """).map(read)
    }
    /// Takes it for one step, so that two nodes never send for the same one. - Returns: false when another has it.
    static func claim(_ id: String, vendor: VendorID, _ tx: Transaction) throws -> Bool {
        try tx.execute("""
            UPDATE xapi_pipe SET busy_until = \(tx.now.adding(seconds: ForwardStatements.busySeconds)) WHERE vendor_id = \(vendor) AND id = \(id) AND paused_at IS NULL AND removed_at IS NULL
                AND (busy_until IS NULL OR busy_until < \(tx.now))
            """) == 1
    }
    static func release(_ id: String, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("UPDATE xapi_pipe SET busy_until = NULL WHERE vendor_id = \(vendor) AND id = \(id)")
    }

    private static func read(_ row: Row) throws -> Pipe {
        Pipe(
            id: try row.text("id"), name: try row.text("name"),
            other: OtherStore(endpoint: try row.text("endpoint"), version: XAPIVersion(rawValue: try row.text("version")) ?? .one, key: try row.text("auth_key"), secret: try row.text("auth_secret")),
            verb: try row.text("verb"), activity: try row.text("activity"), organization: try row.optionalID("organization_id"), credential: try row.optionalText("credential_id"),
            pausedAt: try row.optionalInstant("paused_at"), cursor: try row.int64("cursor_position"), nextAt: try row.instant("next_at"), attempts: try row.int("attempts"),
            refusedInRow: try row.int("refused_in_row"), sent: try row.int("sent"), setAside: try row.int("set_aside"), minuteAt: try row.instant("minute_at"),
            minuteSent: try row.int("minute_sent"), lastRate: try row.int("last_rate"), lastSentAt: try row.optionalInstant("last_sent_at"),
            failure: try row.optionalText("failure").flatMap(ExchangeFailure.init(rawValue:)), failureWords: try row.optionalText("failure_words") ?? "",
            failedAt: try row.optionalInstant("failed_at"), createdAt: try row.instant("created_at"))
    }

    // MARK: what the other did not take

    struct Aside: Sendable {
        let position: Int64
        let statement: String
        let organization: OrganizationID
        let status: Int
        let reason: String
        let at: Instant
    }
    static func setAside(_ one: Aside, pipe: String, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("""
            INSERT INTO xapi_pipe_aside (vendor_id, pipe_id, position, statement_id, organization_id, status, reason, at)
            VALUES (\(vendor), \(pipe), \(one.position), \(one.statement), \(one.organization), \(one.status), \(one.reason), \(tx.now)) ON CONFLICT DO NOTHING
            """)
    }
    static func asides(_ pipe: String, limit: Int, vendor: VendorID, _ tx: Transaction) throws -> [Aside] {
        try tx.query("""
            SELECT position, statement_id, organization_id, status, reason, at FROM xapi_pipe_aside
            WHERE vendor_id = \(vendor) AND pipe_id = \(pipe) ORDER BY position DESC LIMIT \(limit)
            """).map {
            Aside(position: try $0.int64("position"), statement: try $0.text("statement_id"), organization: try $0.id("organization_id"), status: try $0.int("status"),
                  reason: try $0.text("reason"), at: try $0.instant("at"))
        }
    }
}
