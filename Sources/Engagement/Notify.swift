package import Kernel
import Jobs
package import Store

/// Tells a person something, once, in the caller's transaction; the mail follows by job.
package enum Notify {
    /// - Parameter cause: what makes it once: an assignment's or the subject's id. A second call with the same does nothing.
    /// - Returns: whether it was new.
    @discardableResult
    package static func tell(
        _ person: PersonID, _ kind: NoticeKind, about subject: NoticeSubject, cause: String, _ details: NoticeDetails, vendor: VendorID, _ tx: Transaction
    ) throws -> Bool {
        let isOff = try !kind.topic.isMandatory && NoticeStore.off(person: person, vendor: vendor, tx).contains(kind.topic)
        let made = try NoticeStore.insert(kind, person: person, subject: subject, cause: cause, details: details, mail: isOff ? .off : .waiting,
                                          vendor: vendor, tx)
        if made != nil, !isOff { try Jobs.enqueue(NoticeMailJob.kind, uniqueKey: "mail", tx) }
        return made != nil
    }
}
