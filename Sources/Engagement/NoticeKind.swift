/// What a notice tells. The raw value is stored and is part of the key that keeps a notice from being made twice.
package enum NoticeKind: String, CaseIterable, Sendable, Codable {
    /// Learning was given to the person.
    case assigned
    /// A due day is seven days away or less.
    case dueSoon
    /// A due day has passed and the learning is not done.
    case overdue
    /// A certification was awarded.
    case certified
    /// A credential's last day is at most so many days away.
    case expiring90, expiring30, expiring7
    /// A credential's last day has passed.
    case expired
    /// An assessor passed work that was handed in, or gave it back with comments.
    case workPassed, workReturned
    /// Somebody who may assign reminded the person of learning that is open.
    case reminded
    /// A partner gained, keeps again or lost a status, or it is at risk, or nobody can tell: for those who manage the partner.
    case standingGained, standingAtRisk, standingKept, standingLost, standingUnsure
    /// The last day of a grace is at most so many days away.
    case standingEnding30, standingEnding7
    /// What will be lost or at risk by itself so many days from now, if nobody does anything.
    case standingAhead30, standingAhead7
    /// Rules that do not bind yet would give a status or take it.
    case standingWouldGain, standingWouldLose

    package var topic: NoticeTopic {
        switch self {
        case .assigned: .assigned
        case .dueSoon: .due
        case .overdue: .overdue
        case .certified: .certified
        case .expiring90, .expiring30, .expiring7: .expiring
        case .expired: .expired
        case .workPassed, .workReturned: .work
        case .reminded: .reminded
        case .standingGained, .standingAtRisk, .standingKept, .standingLost, .standingUnsure, .standingEnding30, .standingEnding7, .standingAhead30, .standingAhead7, .standingWouldGain, .standingWouldLose: .standing
        }
    }
}

/// What a person can switch mail on and off for. Notices are always shown in the portal; a topic is about mail only.
package enum NoticeTopic: String, CaseIterable, Sendable, Codable {
    case invited, assigned, due, overdue, work, certified, expiring, expired, reminded, standing

    /// Mail that one cannot opt out of: without the first nobody gets in, and the last says that a right to sell or service was lost.
    package var isMandatory: Bool { self == .invited || self == .expired }
}
