import HTML
import Kernel
import Ledger
import People

/// An entry of the ledger as one sentence in the reader's language: who did what to what, each by the name of that time.
///
/// The words come from the tables with marks where names stand, and the marks are then filled: as links on a page, as plain
/// names in a file. An event of a kind without a sentence says its code, so nothing is ever hidden.
struct LedgerSentence: Sendable {
    private enum Part: Sendable {
        case words(String)
        case name(String, Link?)
    }
    private let parts: [Part]

    /// Names link to the ledgers of what they name.
    var html: HTML {
        let pieces = parts.map { part -> HTML in
            switch part {
            case .words(let words): HTML(text: words)
            case .name(let name, nil): "<b>\(name)</b>"
            case .name(let name, let link?): "<a href=\"\(link)\">\(name)</a>"
            }
        }
        return "\(pieces)"
    }
    var text: String {
        parts.map { part in
            switch part {
            case .words(let text), .name(let text, _): text
            }
        }.joined()
    }

    init(_ entry: Timeline.Entry, _ names: LedgerNames, _ t: Localizer) {
        var writer = LedgerWriter(entry, names, t)
        let said = t(writer.message())
        var parts: [Part] = []
        for piece in said.split(separator: LedgerWriter.opening, omittingEmptySubsequences: false) {
            guard let end = piece.firstIndex(of: LedgerWriter.closing), let index = Int(piece[..<end]), writer.marks.indices.contains(index) else {
                parts.append(.words(String(piece)))
                continue
            }
            parts.append(.name(writer.marks[index].name, writer.marks[index].link))
            parts.append(.words(String(piece[piece.index(after: end)...])))
        }
        self.parts = parts
    }

    /// Who acted, as they were called then.
    static func actor(_ entry: Timeline.Entry, _ names: LedgerNames, _ t: Localizer) -> String {
        let actor = entry.event.actor
        guard let person = actor.person else { return t(.insightsLedgerBy(kind: actor.kind.rawValue)) }
        func name(_ person: PersonID) -> String { names.name(of: .person(person), at: entry.event.recordedAt, t.language) ?? t(.insightsLedgerErased) }
        guard let through = actor.through else { return name(person) }
        return t(.insightsLedgerThrough(who: name(through), person: name(person)))
    }
}

/// Chooses the words of one entry and notes the names that go into them.
struct LedgerWriter {
    /// Private-use characters that no text of ours and no name has.
    static let opening: Character = "\u{E000}", closing: Character = "\u{E001}"
    let entry: Timeline.Entry
    let names: LedgerNames
    let t: Localizer
    let payload: LedgerPayload
    private(set) var marks: [(name: String, link: Link?)] = []

    init(_ entry: Timeline.Entry, _ names: LedgerNames, _ t: Localizer) {
        (self.entry, self.names, self.t) = (entry, names, t)
        payload = LedgerPayload(entry.event)
    }

    mutating func mark(_ name: String, _ link: Link?) -> String {
        marks.append((name.filter { $0 != Self.opening && $0 != Self.closing }, link))
        return "\(Self.opening)\(marks.count - 1)\(Self.closing)"
    }
    mutating func who() -> String {
        mark(LedgerSentence.actor(entry, names, t), entry.event.actor.person.map { InsightsLinks.ledger("person", $0.value) })
    }
    /// The thing that a field of the event names.
    mutating func thing(_ field: String) -> String {
        guard let subject = payload.subject(field) else { return mark(t(.insightsLedgerSomething), nil) }
        let name = names.name(of: subject, at: entry.event.recordedAt, t.language)
            ?? (subject.kind == "person" ? t(.insightsLedgerErased) : subject.kind == "activity" ? t(.insightsLedgerSomething) : String(subject.id.prefix(8)))
        return mark(name, LedgerPages.kinds.contains(subject.kind) ? InsightsLinks.ledger(subject.kind, subject.id) : nil)
    }
    func text(_ field: String) -> String { payload[field] ?? "" }
    var isOwn: String { entry.event.actor.person?.value == payload["person"] ? "yes" : "no" }
    func isTrue(_ field: String) -> String { payload[field] == "true" ? "yes" : "no" }

    mutating func message() -> Message {
        switch entry.event.kind.prefix(while: { $0 != "." }) {
        case "people": people() ?? access() ?? organizations() ?? unknown()
        case "courses", "packages": courses() ?? unknown()
        case "learning": learning() ?? partnerEnds() ?? unknown()
        case "assessment": assessment() ?? unknown()
        case "certification": certification() ?? unknown()
        case "engagement": engagement() ?? unknown()
        case "signIn": signIn() ?? unknown()
        case "singleSignOn": singleSignOn() ?? unknown()
        case "joining": joining() ?? unknown()
        case "roster": roster() ?? unknown()
        case "integrations": integrations() ?? unknown()
        case "branding": branding() ?? unknown()
        case "records": records() ?? unknown()
        case "programme": programme() ?? unknown()
        case "privacy": privacy() ?? unknown()
        default: unknown()
        }
    }
    private mutating func unknown() -> Message { .insightsSaidOther(who: who(), kind: entry.event.kind) }

    private mutating func people() -> Message? {
        switch entry.event.kind {
        case "people.vendorCreated": .insightsSaidVendorCreated(who: who(), vendor: thing("vendor"))
        case "people.vendorChanged": .insightsSaidVendorChanged(who: who(), vendor: thing("vendor"))
        case "people.organizationRetracted": .insightsSaidOrganizationRetracted(who: who(), name: text("name"))
        case "people.organizationCreated": .insightsSaidAdded(who: who(), what: thing("organization"))
        case "people.organizationChanged": .insightsSaidChanged(who: who(), what: thing("organization"))
        case "people.personAdded": .insightsSaidAdded(who: who(), what: thing("person"))
        case "people.personChanged": .insightsSaidChanged(who: who(), what: thing("person"))
        case "people.personErased": .insightsSaidErasedPerson(who: who())
        case "people.profileChanged": .insightsSaidProfile(who: who())
        case "people.invited": .insightsSaidInvited(who: who(), organization: thing("organization"))
        case "people.membershipStarted": .insightsSaidJoined(who: who(), person: thing("person"), organization: thing("organization"))
        case "people.membershipEnded": .insightsSaidLeft(who: who(), person: thing("person"), organization: thing("organization"))
        case "people.jobRolesChanged": .insightsSaidJobRoles(who: who(), person: thing("person"), organization: thing("organization"))
        case "people.roleGranted":
            .insightsSaidGranted(who: who(), person: thing("person"), role: mark(t(.peopleRoleName(role: text("role"))), nil), organization: thing("organization"))
        case "people.roleRevoked":
            .insightsSaidRevoked(who: who(), person: thing("person"), role: mark(t(.peopleRoleName(role: text("role"))), nil), organization: thing("organization"))
        case "people.personsMerged": .insightsSaidMerged(who: who(), merged: thing("merged"), person: thing("person"))
        case "people.personsParted": .insightsSaidParted(who: who(), merged: thing("merged"), person: thing("person"))
        case "people.addressChanged": .insightsSaidAddress(person: thing("person"))
        case "people.earlierRecordAsked": .insightsSaidEarlier(outcome: text("outcome"), who: who(), person: thing("person"))
        case "people.apiCredentialChanged": .insightsSaidClient(who: who(), act: text("act"), name: mark(text("name"), nil))
        case "people.distributorLinked": .insightsSaidLinked(who: who(), reseller: thing("reseller"), distributor: thing("distributor"))
        case "people.distributorLinkEnded": .insightsSaidUnlinked(who: who(), reseller: thing("reseller"), distributor: thing("distributor"))
        default: nil
        }
    }

    private mutating func courses() -> Message? {
        switch entry.event.kind {
        case "courses.created": .insightsSaidAdded(who: who(), what: thing("course"))
        case "courses.edited": .insightsSaidChanged(who: who(), what: thing("course"))
        case "courses.published": .insightsSaidPublished(who: who(), number: text("number"), what: thing("course"))
        case "courses.opened": .insightsSaidOpened(who: who(), course: thing("course"), organization: organizationOrAll())
        case "courses.closed": .insightsSaidClosed(who: who(), course: thing("course"), organization: organizationOrAll())
        case "packages.packageUsed": .insightsSaidPackage(who: who(), activity: thing("activity"), course: thing("course"))
        case "packages.unitWaived": .insightsSaidWaived(who: who(), activity: thing("activity"), person: thing("person"))
        case "packages.playRestored" where payload["learner"] != nil: .insightsSaidLearnerRestored(who: who(), activity: thing("activity"))
        case "packages.playRestored": .insightsSaidRestored(who: who(), person: thing("person"), activity: thing("activity"))
        case "packages.versionPublished": .insightsSaidVersion(who: who(), number: text("number"), activity: thing("activity"))
        case "packages.moveChanged": .insightsSaidMove(act: text("act"), who: who(), activity: thing("activity"))
        case "packages.personMoved": .insightsSaidPersonMoved(person: thing("person"), activity: thing("activity"))
        case "packages.personMovedBack": .insightsSaidPersonMovedBack(person: thing("person"), activity: thing("activity"))
        case "packages.settingChanged": .insightsSaidPlaySetting(who: who())
        case "packages.dispatchMade": .insightsSaidDispatched(who: who(), course: thing("course"), organization: thing("organization"))
        case "packages.dispatchChanged": .insightsSaidDispatchChanged(who: who(), course: thing("course"), organization: thing("organization"))
        case "packages.dispatchCompleted": .insightsSaidDispatchCompleted(organization: thing("organization"), course: thing("course"))
        case "packages.dispatchLimited": .insightsSaidDispatchLimited(who: who(), course: thing("course"), organization: thing("organization"))
        case "packages.dispatchKeyRenewed": .insightsSaidDispatchKeyRenewed(who: who(), course: thing("course"), organization: thing("organization"))
        case "packages.dispatchLearnerChanged": .insightsSaidDispatchLearner(act: text("act"), who: who(), organization: thing("organization"), course: thing("course"))
        case "packages.dispatchLearnerErased": .insightsSaidDispatchErased(who: who(), organization: thing("organization"), course: thing("course"))
        case "packages.dispatchLinked": .insightsSaidDispatchLinked(person: thing("person"), organization: thing("organization"), course: thing("course"))
        case "packages.dispatchUnlinked": .insightsSaidDispatchUnlinked(who: who(), person: thing("person"), organization: thing("organization"), course: thing("course"))
        case "packages.playDigested" where payload["learner"] != nil: .insightsSaidLearnerPlayed(activity: thing("activity"))
        case "packages.playDigested": .insightsSaidPlayed(person: thing("person"), activity: thing("activity"))
        default: nil
        }
    }
    private mutating func organizationOrAll() -> String {
        payload["organization"] == nil ? mark(t(.insightsLedgerEverybody), nil) : thing("organization")
    }

    private mutating func learning() -> Message? {
        switch entry.event.kind {
        case "learning.assignmentMade":
            .insightsSaidAssigned(who: who(), what: thing("target"), audience: payload["person"] != nil ? thing("person")
                : payload["organization"] != nil ? thing("organization") : mark(t(.peoplePeopleJobRoleName(role: text("audience"))), nil))
        case "learning.assignmentCancelled": .insightsSaidCancelled(who: who(), what: thing("target"))
        case "learning.enrolled":
            payload["assignment"] == nil && isOwn == "yes" ? .insightsSaidChose(person: thing("person"), course: thing("course"))
                : .insightsSaidEnrolled(who: who(), person: thing("person"), course: thing("course"))
        case "learning.reasonAdded": .insightsSaidReason(who: who(), person: thing("person"), course: thing("course"))
        case "learning.activityCompleted":
            .insightsSaidActivity(person: thing("person"), outcome: text("passed") == "false" ? "failed" : "done", activity: thing("activity"), course: thing("course"))
        case "learning.courseCompleted": .insightsSaidCourse(person: thing("person"), course: thing("course"))
        case "learning.minutesMeasured": .insightsSaidMinutes(activity: thing("activity"), course: thing("course"), minutes: text("after"))
        case "learning.completionsTakenBack": .insightsSaidTakenBack(who: who(), course: thing("course"), person: thing("person"))
        case "learning.enrolmentWithdrawn": .insightsSaidWithdrew(who: who(), person: thing("person"), course: thing("course"))
        default: nil
        }
    }

    private mutating func assessment() -> Message? {
        switch entry.event.kind {
        case "assessment.examStarted": .insightsSaidExamStarted(person: thing("person"), number: text("number"), activity: thing("activity"))
        case "assessment.examHandedIn":
            .insightsSaidExam(person: thing("person"), passed: isTrue("isPassed"), activity: thing("activity"), percent: text("percent"))
        case "assessment.workHandedIn": .insightsSaidHandedIn(person: thing("person"), activity: thing("activity"))
        case "assessment.workJudged": .insightsSaidJudged(who: who(), passed: isTrue("isPassed"), person: thing("person"), activity: thing("activity"))
        default: nil
        }
    }

    private mutating func certification() -> Message? {
        switch entry.event.kind {
        case "certification.published": .insightsSaidPublished(who: who(), number: text("version"), what: thing("certification"))
        case "certification.retired": .insightsSaidRetired(who: who(), what: thing("certification"))
        case "certification.credentialAwarded":
            .insightsSaidAwarded(person: thing("person"), certification: thing("certification"), credential: thing("credential"))
        case "certification.credentialExpired": .insightsSaidExpired(certification: thing("certification"), person: thing("person"), credential: thing("credential"))
        case "certification.credentialStatusChanged":
            .insightsSaidStatus(who: who(), status: text("after"), certification: thing("certification"), person: thing("person"), credential: thing("credential"))
        case "certification.courseCertificateConsentChanged":
            .insightsSaidCertificateConsent(person: thing("person"), shows: isTrue("showsName"), course: thing("course"))
        case "certification.credentialConsentChanged": .insightsSaidConsent(person: thing("person"), shows: isTrue("showsName"), credential: thing("credential"))
        case "certification.courseCertificateIssued": .insightsSaidCertificate(person: thing("person"), number: mark(text("number"), nil), course: thing("course"))
        default: nil
        }
    }

    private mutating func engagement() -> Message? {
        switch entry.event.kind {
        case "engagement.mailPreferenceChanged": .insightsSaidMail(person: thing("person"))
        case "engagement.learnerReminded": .insightsSaidReminded(who: who(), person: thing("person"), what: thing("itemID"))
        default: nil
        }
    }
}

/// The words of what changed: field names and values as people say them.
enum LedgerValue {
    static func field(_ name: String, _ t: Localizer) -> String {
        let parts = name.split(separator: ".", maxSplits: 1).map(String.init)
        // "mail.overdue", "requirement.2": the part after the dot says which.
        return parts.count == 2 ? t(.insightsLedgerField(field: parts[0])) + " (" + t(.insightsLedgerValue(value: parts[1])) + ")" : t(.insightsLedgerField(field: name))
    }
    static func words(_ value: String?, of field: String, _ t: Localizer) -> String {
        guard let value, !value.isEmpty else { return t(.insightsLedgerNothing) }
        if let day = Day(iso: value) { return day == .forever ? t(.insightsLedgerForever) : t.day(day) }
        switch field {
        case "jobRoles": return value.split(separator: ",").map { t(.peoplePeopleJobRoleName(role: $0.trimmingPrefix(" ").description)) }.joined(separator: ", ")
        case "role": return t(.peopleRoleName(role: value))
        case "country": return t.country(value)
        case "type": return t(.peopleOrganizationTypeName(type: value))
        case "audience": return t(.insightsLedgerAudience(audience: value))
        default: return t(.insightsLedgerValue(value: value))
        }
    }
}
