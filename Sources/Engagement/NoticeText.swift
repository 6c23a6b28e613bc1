package import HTML
import Kernel

/// A notice in the reader's language.
package struct NoticeText: Sendable {
    package let title: String
    package let text: String
    /// The words of the one button.
    package let button: String

    package init(_ kind: NoticeKind, _ details: NoticeDetails, _ t: Localizer) {
        let title = details.title.resolve(t.language)
        switch (kind, details.day) {
        case (.assigned, let due?):
            self.init(t, .engagementAssignedTitle(title: title), .engagementAssignedDueText(title: title, due: due), .engagementStart)
        case (.assigned, nil):
            self.init(t, .engagementAssignedTitle(title: title), .engagementAssignedText(title: title), .engagementStart)
        case (.dueSoon, let day):
            self.init(t, .engagementDueSoonTitle(title: title, due: day ?? .forever), .engagementDueSoonText(title: title), .engagementContinue)
        case (.overdue, let day):
            self.init(t, .engagementOverdueTitle(title: title, due: day ?? .forever), .engagementOverdueText(title: title), .engagementContinue)
        case (.certified, let last?):
            self.init(t, .engagementCertifiedTitle(title: title), .engagementCertifiedUntilText(title: title, last: last), .engagementSeeCertificate)
        case (.certified, nil):
            self.init(t, .engagementCertifiedTitle(title: title), .engagementCertifiedText(title: title), .engagementSeeCertificate)
        case (.expiring90, let last), (.expiring30, let last), (.expiring7, let last):
            let last = last ?? .forever
            self.init(t, .engagementExpiringTitle(title: title, last: last), .engagementExpiringText(title: title, last: last), .engagementRenew)
        case (.workPassed, _):
            self.init(t, .engagementWorkPassedTitle(title: title), .engagementWorkPassedText(title: title), .engagementContinue)
        case (.workReturned, _):
            self.init(t, .engagementWorkReturnedTitle(title: title), .engagementWorkReturnedText(title: title), .engagementSeeComments)
        case (.reminded, let due?):
            self.init(t, .engagementRemindedTitle(title: title), .engagementRemindedDueText(from: details.from ?? "", title: title, due: due), .engagementContinue)
        case (.reminded, nil):
            self.init(t, .engagementRemindedTitle(title: title), .engagementRemindedText(from: details.from ?? "", title: title), .engagementContinue)
        case (.standingAtRisk, nil):
            let organization = details.from ?? ""
            self.init(t, .engagementStandingTitle(kind: kind.rawValue, organization: organization, status: title), .engagementStandingReview(status: title),
                      .engagementStandingSee(organization: organization))
        case (.standingGained, let day), (.standingAtRisk, let day), (.standingKept, let day), (.standingLost, let day), (.standingUnsure, let day), (.standingEnding30, let day),
             (.standingEnding7, let day), (.standingAhead30, let day), (.standingAhead7, let day), (.standingWouldGain, let day), (.standingWouldLose, let day):
            let organization = details.from ?? ""
            let said = switch kind {
            case .standingEnding30, .standingEnding7: "standingEnding"
            case .standingAhead30, .standingAhead7: "standingAhead"
            default: kind.rawValue
            }
            self.init(t, .engagementStandingTitle(kind: said, organization: organization, status: title),
                      .engagementStandingText(kind: said, day: day ?? .forever, status: title), .engagementStandingSee(organization: organization))
        case (.expired, let last):
            self.init(t, .engagementExpiredTitle(title: title), .engagementExpiredText(title: title, last: last ?? .forever), .engagementCertifyAgain)
        }
    }
    private init(_ t: Localizer, _ title: Message, _ text: Message, _ button: Message) {
        self.title = t(title)
        self.text = t(text)
        self.button = t(button)
    }
}

extension NoticeTopic {
    package var title: Message {
        switch self {
        case .invited: .engagementTopicInvited
        case .assigned: .engagementTopicAssigned
        case .due: .engagementTopicDue
        case .overdue: .engagementTopicOverdue
        case .certified: .engagementTopicCertified
        case .expiring: .engagementTopicExpiring
        case .expired: .engagementTopicExpired
        case .work: .engagementTopicWork
        case .reminded: .engagementTopicReminded
        case .standing: .engagementTopicStanding
        }
    }
    package var hint: Message {
        switch self {
        case .invited: .engagementTopicInvitedHint
        case .assigned: .engagementTopicAssignedHint
        case .due: .engagementTopicDueHint
        case .overdue: .engagementTopicOverdueHint
        case .certified: .engagementTopicCertifiedHint
        case .expiring: .engagementTopicExpiringHint
        case .expired: .engagementTopicExpiredHint
        case .work: .engagementTopicWorkHint
        case .reminded: .engagementTopicRemindedHint
        case .standing: .engagementTopicStandingHint
        }
    }
}
