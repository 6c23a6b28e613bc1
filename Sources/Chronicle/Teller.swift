import Assessment
import Certification
import Courses
import Kernel
import Learning
import Ledger
import Packages
import Records
import Store

/// Which events are told, and as what. Pure of any order of its own: what comes out depends on the event and on facts that do not change.
struct Teller: Sendable {
    let shelf = CourseShelf()
    let exams = FrozenExams()

    /// Counts up when more is told of old events than before: everybody's ledger is gone through again then.
    static let edition = 1
    static let kinds = [
        Enrolled.kind, ActivityCompleted.kind, CourseCompleted.kind, ExamStarted.kind, ExamHandedIn.kind, WorkHandedIn.kind, WorkJudged.kind, PlayDigested.kind,
        CredentialAwarded.kind, CredentialExpired.kind, CredentialStatusChanged.kind,
    ]

    /// - Returns: nothing for events of other kinds.
    func tell(_ event: StoredEvent, _ telling: Telling) throws -> [OwnStatements.One] {
        func read<E: LedgerEvent>(_ type: E.Type) throws -> E { try Ledger.decode(event, as: type) }
        return switch event.kind {
        case Enrolled.kind: try telling.enrolled(read(Enrolled.self), event)
        case ActivityCompleted.kind: try telling.completed(read(ActivityCompleted.self))
        case CourseCompleted.kind: try telling.completed(read(CourseCompleted.self))
        case ExamStarted.kind: try telling.started(read(ExamStarted.self), event)
        case ExamHandedIn.kind: try telling.handedIn(read(ExamHandedIn.self), event, exams)
        case WorkHandedIn.kind: try telling.handedIn(read(WorkHandedIn.self), event)
        case WorkJudged.kind: try telling.judged(read(WorkJudged.self), event)
        case PlayDigested.kind: try telling.played(read(PlayDigested.self), event)
        case CredentialAwarded.kind: try telling.awarded(read(CredentialAwarded.self), event)
        case CredentialExpired.kind: try telling.expired(read(CredentialExpired.self), event)
        case CredentialStatusChanged.kind: try telling.changed(read(CredentialStatusChanged.self), event)
        default: []
        }
    }
}
