package import HTML
package import Web

/// Why somebody could not join, or a way to join could not be made.
package enum JoiningRefusal: Refusal, Equatable {
    // Public.
    case email, code, wait(seconds: Int)
    case mailCode(left: Int), mailCodeSpent
    case codeUsedUp, codeNeedsDomain, undoneBefore, office
    case name, jobRole, language, password, organization, mustAgree(title: String)
    // Ways.
    case label, mostUses, days, tooManyCodes
    case domain, domainPublic(String), domainHere(String), domainTaken(String), tooManyDomains, rule
    case recordMissing(name: String), recordOther(name: String), unanswered(words: String)
    case settled, reason
    // Terms.
    case title, body, nothingToPublish, asks

    package var code: String {
        switch self {
        case .email: "joining.email"
        case .code: "joining.code"
        case .wait: "joining.wait"
        case .mailCode: "joining.mailCode"
        case .mailCodeSpent: "joining.mailCodeSpent"
        case .codeUsedUp: "joining.codeUsedUp"
        case .codeNeedsDomain: "joining.codeNeedsDomain"
        case .undoneBefore: "joining.undoneBefore"
        case .office: "joining.office"
        case .name: "joining.name"
        case .jobRole: "joining.jobRole"
        case .language: "joining.language"
        case .password: "joining.password"
        case .organization: "joining.organization"
        case .mustAgree: "joining.mustAgree"
        case .label: "joining.label"
        case .mostUses: "joining.mostUses"
        case .days: "joining.days"
        case .tooManyCodes: "joining.tooManyCodes"
        case .domain: "joining.domain"
        case .domainPublic: "joining.domainPublic"
        case .domainHere: "joining.domainHere"
        case .domainTaken: "joining.domainTaken"
        case .tooManyDomains: "joining.tooManyDomains"
        case .rule: "joining.rule"
        case .recordMissing: "joining.recordMissing"
        case .recordOther: "joining.recordOther"
        case .unanswered: "joining.unanswered"
        case .settled: "joining.settled"
        case .reason: "joining.reason"
        case .title: "joining.title"
        case .body: "joining.body"
        case .nothingToPublish: "joining.nothingToPublish"
        case .asks: "joining.asks"
        }
    }
    package var status: Int {
        switch self {
        case .wait: 429
        case .codeUsedUp, .undoneBefore, .settled, .domainTaken, .domainHere, .recordMissing, .recordOther, .unanswered, .nothingToPublish: 409
        default: 422
        }
    }
    package var message: Message {
        switch self {
        case .email: .joiningEmailBad
        case .code: .joiningCodeBad
        case .wait(let seconds): .joiningWait(minutes: max(1, (seconds + 59) / 60))
        case .mailCode(let left): .joiningMailCodeWrong(count: left)
        case .mailCodeSpent: .joiningMailCodeSpent
        case .codeUsedUp: .joiningCodeUsedUp
        case .codeNeedsDomain: .joiningCodeNeedsDomain
        case .undoneBefore: .joiningUndoneBefore
        case .office: .joiningOfficeMissing
        case .name: .joiningNameMissing
        case .jobRole: .joiningJobRoleBad
        case .language: .joiningLanguageBad
        case .password: .joiningPasswordBad
        case .organization: .joiningOrganizationMissing
        case .mustAgree(let title): .joiningMustAgree(title: title)
        case .label: .joiningLabelLong
        case .mostUses: .joiningMostUsesBad
        case .days: .joiningDaysBad
        case .tooManyCodes: .joiningTooManyCodes(count: JoinCodes.most)
        case .domain: .joiningDomainBad
        case .domainPublic(let name): .joiningDomainPublic(domain: name)
        case .domainHere(let name): .joiningDomainHere(domain: name)
        case .domainTaken(let name): .joiningDomainTaken(domain: name)
        case .tooManyDomains: .joiningTooManyDomains(count: DomainClaims.most)
        case .rule: .joiningRuleBad
        case .recordMissing(let name): .joiningRecordMissing(name: name)
        case .recordOther(let name): .joiningRecordOther(name: name)
        case .unanswered(let words): .joiningUnanswered(words: words)
        case .settled: .joiningSettled
        case .reason: .joiningReasonMissing
        case .title: .joiningTextTitleMissing
        case .body: .joiningTextBodyMissing
        case .nothingToPublish: .joiningNothingToPublish
        case .asks: .joiningAsksBad
        }
    }
    package var field: String? {
        switch self {
        case .email: "email"
        case .code, .mailCode, .mailCodeSpent: "code"
        case .office: "office"
        case .name: "name"
        case .jobRole: "jobRole"
        case .language: "language"
        case .password: "password"
        case .organization: "organization"
        case .mustAgree: "agree"
        case .label: "label"
        case .mostUses: "mostUses"
        case .days: "days"
        case .domain, .domainPublic, .domainHere: "domain"
        case .rule: "ruleValue"
        case .reason: "reason"
        case .title: "title-en"
        case .body: "body-en"
        case .asks: "asks"
        default: nil
        }
    }
}
