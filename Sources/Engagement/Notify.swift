package import Kernel
import Jobs
package import Store

/// Tells a person something, once, in the caller's transaction; the mail follows by job.
package enum Notify {
    /// - Parameters:
    ///   - cause: what makes it once: an assignment's or the subject's id. A second call with the same does nothing.
    ///   - happened: when it became news, if not now. Old news is dated then and goes out without mail (`NoticeTiming.mailDays`);
    ///     what is older than `NoticeTiming.newsDays` counts as read.
    /// - Returns: whether it was new.
    @discardableResult
    package static func tell(
        _ person: PersonID, _ kind: NoticeKind, about subject: NoticeSubject, cause: String, _ details: NoticeDetails, happened: Instant? = nil,
        vendor: VendorID, _ tx: Transaction
    ) throws -> Bool {
        let when = min(happened ?? tx.now, tx.now)
        let isLate = when < tx.now.adding(days: -NoticeTiming.mailDays), isHistory = when < tx.now.adding(days: -NoticeTiming.newsDays)
        let isOff = try isLate || (!kind.topic.isMandatory && NoticeStore.off(person: person, vendor: vendor, tx).contains(kind.topic))
        let made = try NoticeStore.insert(kind, person: person, subject: subject, cause: cause, details: details, mail: isOff ? .off : .waiting,
                                          at: isLate ? when : tx.now, isRead: isHistory, vendor: vendor, tx)
        if made != nil, !isOff { try Jobs.enqueue(NoticeMailJob.kind, uniqueKey: "mail", tx) }
        return made != nil
    }
}
