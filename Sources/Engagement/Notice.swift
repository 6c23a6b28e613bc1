package import HTML
package import Kernel

package enum NoticeEntity {}
package typealias NoticeID = ID<NoticeEntity>

/// Something a person was told, once. States: new → read, by opening it or by "mark all as read"; nothing leads back.
/// Its mail: `waiting` → `sent` (put into the outbox) by the mail job, or from the start `off` (the person does not want it).
package struct Notice: Sendable {
    package enum MailState: String, Sendable { case waiting, sent, off }
    package let id: NoticeID
    package let person: PersonID
    package let kind: NoticeKind
    package let subject: NoticeSubject
    package let details: NoticeDetails
    package let mail: MailState
    package let createdAt: Instant
    package let readAt: Instant?
}

/// What a notice is about; its button leads to the exact next step of it, worked out when it is pressed.
package enum NoticeSubject: Sendable, Hashable {
    /// An enrolment of the person.
    case enrolment(String)
    /// A credential of the person.
    case credential(String)
    /// An activity of one's enrolment: work that was judged there.
    case activity(enrolment: String, activity: String)
    /// Where an organization stands in a programme.
    case standing(String)

    package var kind: String {
        switch self {
        case .enrolment: "enrolment"
        case .credential: "credential"
        case .activity: "activity"
        case .standing: "standing"
        }
    }
    package var id: String {
        switch self {
        case .enrolment(let id), .credential(let id), .standing(let id): id
        case .activity(let enrolment, let activity): enrolment + "/" + activity
        }
    }
    package init?(kind: String, id: String) {
        switch kind {
        case "enrolment": self = .enrolment(id)
        case "credential": self = .credential(id)
        case "standing": self = .standing(id)
        case "activity":
            let parts = id.split(separator: "/").map(String.init)
            guard parts.count == 2 else { return nil }
            self = .activity(enrolment: parts[0], activity: parts[1])
        default: return nil
        }
    }
}

/// What the words of a notice need, as it was when it was made; said in the reader's language when shown.
package struct NoticeDetails: Sendable, Codable, Equatable {
    /// Of the course, path, certification or status.
    package var title: LanguageMap
    /// The due day, or the last day that counts.
    package var day: Day?
    /// The organization in whose name a reminder came, or whose standing it is about; nil otherwise.
    package var from: String?
    package init(title: LanguageMap, day: Day? = nil, from: String? = nil) {
        self.title = title
        self.day = day
        self.from = from
    }
}
