// Made by tools/strings.py from Sources/Insights/Strings. Edit those and run it again.
package import HTML
package import Kernel

/// The words of Insights in English and German.
package enum InsightsStrings {
    package static let table = StringTable(name: "Insights", keys: keys, english: english, german: german)

    private static let keys = ##"""
        insightsSaidOverridden
        insightsSaidProgrammePublished
        insightsSaidProgrammeRetired
        insightsSaidFactReported
        insightsSaidStandingChanged
        insightsSaidGatePassed
        insightsSaidBrandPublished
        insightsSaidStatementVoided
        insightsSaidStatementsSealed
        insightsSaidRecordsPipe
        insightsSaidRecordsImported
        insightsSaidRecordOrigins
        insightsSaidBrandPolicy
        insightsSaidHostClaimed
        insightsSaidHostOpened
        insightsSaidHostClosed
        insightsSaidSenderChanged
        insightsSaidSenderChecked
        insightsReadiness
        insightsReadinessLead
        insightsCoursesLead
        insightsAsOfNote
        insightsCertifications
        insightsCourses
        insightsViews
        insightsOrganization
        insightsReady
        insightsIsReady
        insightsIsAtRisk
        insightsIsShort
        insightsNoBase
        insightsTotal
        insightsTotalNote
        insightsCell
        insightsCourseCell
        insightsCellNobody
        insightsOfPeople
        insightsSearch
        insightsSearchPeople
        insightsApply
        insightsClear
        insightsAnyRegion
        insightsAnyCountry
        insightsAnyType
        insightsAnyDistributor
        insightsAnyStatus
        insightsStatusReady
        insightsStatusShort
        insightsStatusRisk
        insightsAnyStanding
        insightsAnyItem
        insightsAsOf
        insightsExport
        insightsAtRisk
        insightsAtRiskLead
        insightsAtRiskEmptyTitle
        insightsAtRiskEmptyText
        insightsFallsOn
        insightsGap
        insightsEmptyTitle
        insightsEmptyText
        insightsNoItemsTitle
        insightsBoardEmptyText
        insightsNoItemsText
        insightsPages
        insightsPageOf
        insightsPrevious
        insightsNext
        insightsBaseTitle
        insightsBaseText
        insightsStanding
        insightsCourseStanding
        insightsCertifiedThrough
        insightsCertifiedForLife
        insightsExpiredAfter
        insightsRevoked
        insightsCompletedOn
        insightsNotInAudience
        insightsPeople
        insightsPerson
        insightsJobRoles
        insightsPeopleCounts
        insightsPeopleEmptyTitle
        insightsPeopleEmptyText
        insightsReport
        insightsOrganizationLead
        insightsTarget
        insightsShareOf
        insightsExpiring
        insightsFigures
        insightsProof
        insightsOpenReport
        insightsBoard
        insightsSafeUntil
        insightsSafe
        insightsShortNow
        insightsQueue
        insightsQueueLead
        insightsQueueEmptyTitle
        insightsQueueEmptyText
        insightsQueueFinish
        insightsQueueStart
        insightsQueueRenew
        insightsQueueAgain
        insightsQueueMinutes
        insightsQueueUntil
        insightsQueueSince
        insightsQueueCloses
        insightsQueueKeeps
        insightsAssign
        insightsPersonPart
        insightsPersonPartEmpty
        insightsNavReadiness
        insightsNavBoard
        insightsNavLedger
        insightsLedger
        insightsLedgerLead
        insightsLedgerOf
        insightsLedgerSubject
        insightsLedgerEmptyTitle
        insightsLedgerEmptyText
        insightsLedgerFind
        insightsLedgerFound
        insightsLedgerSealed
        insightsLedgerUnsealed
        insightsLedgerBy
        insightsLedgerErased
        insightsLedgerValidFrom
        insightsLedgerNothing
        insightsLedgerOlder
        insightsLedgerPosition
        insightsCSVOrganization
        insightsCSVCountry
        insightsCSVRegion
        insightsCSVType
        insightsCSVDay
        insightsCSVItem
        insightsCSVBase
        insightsCSVCertified
        insightsCSVExpiring30
        insightsCSVExpiring60
        insightsCSVExpiring90
        insightsCSVExpired
        insightsCSVInProgress
        insightsCSVNotStarted
        insightsCSVReady
        insightsCSVGap
        insightsCSVYes
        insightsCSVNo
        insightsCSVPerson
        insightsCSVEmail
        insightsCSVJobRoles
        insightsCSVStanding
        insightsCSVSince
        insightsCSVThrough
        insightsCSVPosition
        insightsCSVRecorded
        insightsCSVEvent
        insightsCSVBy
        insightsCSVValidFrom
        insightsCSVField
        insightsCSVBefore
        insightsCSVAfter
        insightsCSVSealed
        insightsMovement
        insightsMoved
        insightsHistory
        insightsHistoryLead
        insightsHistoryMonths
        insightsHistoryLine
        insightsShareAndCount
        insightsCSVChange
        insightsRemind
        insightsRemindPeople
        insightsRemindConfirm
        insightsLedgerSomething
        insightsLedgerEverybody
        insightsLedgerForever
        insightsLedgerRaw
        insightsLedgerKind
        insightsLedgerHash
        insightsLedgerActor
        insightsLedgerSentence
        insightsLedgerAnyKind
        insightsLedgerGroup
        insightsLedgerByField
        insightsLedgerDay
        insightsLedgerTrueOn
        insightsLedgerKnownOn
        insightsLedgerFilters
        insightsLedgerCourses
        insightsLedgerCredentials
        insightsLedgerEmptyFiltered
        insightsProofTitle
        insightsProofLink
        insightsProofLead
        insightsProofSound
        insightsProofSoundText
        insightsProofFaults
        insightsProofFaultsText
        insightsProofLast
        insightsProofBatch
        insightsProofEntries
        insightsProofSealedAt
        insightsProofNote
        insightsLedgerField
        insightsLedgerValue
        insightsLedgerAudience
        insightsSaidOther
        insightsSaidVendorCreated
        insightsSaidVendorChanged
        insightsSaidAdded
        insightsSaidChanged
        insightsSaidProfile
        insightsSaidInvited
        insightsSaidJoined
        insightsSaidLeft
        insightsSaidJobRoles
        insightsSaidGranted
        insightsSaidRevoked
        insightsSaidClient
        insightsSaidLinked
        insightsSaidUnlinked
        insightsSaidPublished
        insightsSaidOpened
        insightsSaidClosed
        insightsSaidPackage
        insightsSaidPlayed
        insightsSaidAssigned
        insightsSaidCancelled
        insightsSaidChose
        insightsSaidEnrolled
        insightsSaidReason
        insightsSaidActivity
        insightsSaidCourse
        insightsSaidWithdrew
        insightsSaidExamStarted
        insightsSaidExam
        insightsSaidHandedIn
        insightsSaidJudged
        insightsSaidRetired
        insightsSaidAwarded
        insightsSaidExpired
        insightsSaidStatus
        insightsSaidConsent
        insightsSaidCertificate
        insightsSaidMail
        insightsSaidReminded
        insightsInDays
        insightsSafeUntilLeaver
        insightsAloneTitle
        insightsAloneText
        insightsAloneButton
        insightsSaidErasedPerson
        insightsSaidWaived
        insightsSaidRestored
        insightsSaidCertificateConsent
        insightsSaidMinutes
        insightsSaidMerged
        insightsSaidParted
        insightsSaidAddress
        insightsSaidEarlier
        insightsSaidErasureAsked
        insightsSaidErasureSettled
        insightsSaidJoinCode
        insightsSaidDomain
        insightsSaidJoinedByWay
        insightsSaidJoinUndone
        insightsSaidJoinAsked
        insightsSaidJoinSettled
        insightsSaidJoinPolicy
        insightsSaidLegalText
        insightsSaidConsentGiven
        insightsSaidHold
        insightsSaidRetention
        insightsSaidExported
        insightsSaidProvisioningClient
        insightsSaidProvisioningPolicy
        insightsSaidProvisionedUser
        insightsSaidProvisionedGroup
        insightsSaidProvisioningEnded
        insightsSaidRosterImported
        insightsSaidRosterUndone
        insightsSaidRosterSource
        insightsSaidOrganizationRetracted
        insightsSaidSeats
        insightsSaidEndPlanned
        insightsSaidOrganizationEnded
        insightsSaidReinstated
        insightsSaidOrganizationsMerged
        insightsSaidOrganizationsParted
        insightsSaidSplit
        insightsSaidTransferred
        insightsSaidParent
        insightsSaidField
        insightsSaidFieldValues
        insightsSaidKept
        insightsSaidDormant
        insightsSaidWoke
        insightsSaidEnrolmentsClosed
        insightsSaidEnrolmentsReopened
        insightsSaidRole
        insightsSaidTask
        insightsSaidIsolation
        insightsLedgerThrough
        insightsSaidMeans
        insightsSaidSignInPolicy
        insightsSaidSecondStepRule
        insightsSaidImpersonationStarted
        insightsSaidImpersonationEnded
        insightsSaidProvider
        insightsSaidIdentity
        insightsSaidSignOnRequired
        insightsSaidSignOnReleased
        insightsSaidEmergencyMarked
        insightsSaidPartnersProviders
        insightsSaidEmergencyUsed
        insightsSaidVersion
        insightsSaidMove
        insightsSaidPersonMoved
        insightsSaidPersonMovedBack
        insightsSaidPlaySetting
        insightsSaidDispatched
        insightsSaidDispatchChanged
        insightsSaidDispatchCompleted
        insightsSaidLearnerRestored
        insightsSaidLearnerPlayed
        insightsSaidDispatchLimited
        insightsSaidDispatchKeyRenewed
        insightsSaidDispatchLearner
        insightsSaidDispatchErased
        insightsSaidDispatchLinked
        insightsSaidDispatchUnlinked
        insightsSaidTakenBack
        """##
    private static let english = ##"""
        {who} {act, select, proposed {proposed} confirmed {confirmed} other {withdrew}} that {organization} {isHeld, select, yes {holds} other {does not hold}} {status} for a time: {reason}
        {who} published version {version, number} of the programme {programme}
        {who} retired the programme {programme}
        {who} {act, select, new {reported} other {corrected}} {name} of {organization}
        {organization} {isApplied, select, yes {{change, select, promoted {gained} demoted {lost} at_risk {is in danger of losing} cured {is no longer in danger of losing} other {keeps, though a fact is missing,}}} other {{change, select, promoted {would gain} demoted {would lose} other {would keep}}}} {status} by version {version, number} of the rules
        {organization} passed the gate {gate} provisionally for {reference}
        {who} published version {number} of the branding of {organization}
        {who} voided a learning record of {organization}: {reason}
        The digest of {statements, plural, one {# learning record} other {# learning records}} was put into the ledger
        {who} {act, select, added {began to forward} changed {changed the forwarding of} paused {paused the forwarding of} resumed {resumed the forwarding of} restarted {started over the forwarding of} other {ended the forwarding of}} learning records to {name}
        {act, select, begun {{who} began to import learning records from {name}} stopped {{who} stopped the import of learning records from {name}} resumed {{who} resumed the import of learning records from {name}} other {Learning records were imported from {name}: {stored, number} stored, {refused, number} refused}}
        {who} changed which web pages may call the learning record store
        {who} changed what partners may change of their branding
        {who} claimed the host {host} for {organization}
        The portal of {organization} answers at {host}
        {who} gave back the host {host} of {organization}
        {who} changed the mail sender of {organization}: {address}
        {found, select, yes {The records of {address} were found: mail of {organization} comes from it} other {The records of {address} are gone: mail of {organization} comes from the default address}}
        Readiness
        {ready, number} of {count, plural, one {# organization} other {# organizations}} ready{risk, plural, =0 {} one {, one of them only for the next 90 days} other {, # of them only for the next 90 days}}.
        {count, plural, one {# organization} other {# organizations}}.
        As it was on {day, date}.
        Certifications
        Courses
        What the columns show
        Organization
        Readiness
        Ready
        Ready until {day, date}
        {count, plural, one {# person short} other {# people short}}
        Nobody in the audience
        {count, plural, one {# organization} other {All # organizations}}
        each person once
        {item}: {certified, number} of {base, number} certified, {expiring, number} of them expiring within 90 days, {expired, number} expired, {progress, number} in progress, {fresh, number} not started
        {item}: {certified, number} of {base, number} completed, {progress, number} in progress, {fresh, number} not started
        {item}: nobody in the audience
        {certified, number} of {base, plural, one {# person} other {# people}}
        Search organizations
        Search people
        Apply
        Clear filters
        Any region
        Any country
        Any type
        Any distributor
        Any readiness
        Ready
        Short of people
        At risk in 90 days
        Any standing
        Any certification
        As of
        CSV
        At risk
        Organizations that are ready today and fall short within 90 days, by expiries and known leavers, if nobody renews or takes a place.
        Nobody falls short in the next 90 days
        Every organization that is ready today stays so.
        Falls short on
        People short then
        No organization fits these filters
        Clear a filter to see more.
        Nothing to report on yet
        The vendor has not published a certification for partners yet. Add the people who will learn; what they reach will show here.
        Publish a certification or a course and its figures appear here.
        Pages of the board
        {from, number}–{to, number} of {total, number}
        Previous
        Next
        How these figures are made
        The base of a figure is everybody with an active membership on the day whose job role is in the item’s audience; where an item has no audience, everybody enrolled. Leavers, suspended people and test accounts are out. Certified, expired, in progress and not started add up to the base; expiring is part of certified. Whoever belongs to two organizations counts in each of them and once in a total.
        {standing, select, certified {Certified} expired {Expired} inProgress {In progress} notStarted {Not started} other {{standing}}}
        {standing, select, certified {Completed} expired {Expired} inProgress {In progress} notStarted {Not started} other {{standing}}}
        Certified through {day}
        Certified
        Expired after {day}
        Revoked
        Completed {day}
        Not in the audience
        People
        Person
        Job roles
        You see the counts of this organization, not its people.
        Nobody here fits
        No active member of this organization fits these filters.
        Report
        {country} · {type}
        {kind, select, percent {at least {value, number} % of the audience} other {at least {value, plural, one {# person} other {# people}}}}
        {percent} % of {base, plural, one {# person} other {# people}}
        {count, plural, =0 {none expires within 90 days} one {# expires within 90 days} other {# expire within 90 days}}
        Standing
        Learning
        Open the report
        Your organization
        {item} is safe until {day, date}; then {gap, plural, one {# person} other {# people}} short
        {item} is safe
        {item}: {gap, plural, one {# person} other {# people}} short
        What to do next
        Most at stake first; then whoever needs the least effort.
        Nothing is at stake
        Every target is reached and no one’s certification ends within 90 days.
        {name} is on the way to {item}
        {name} could start {item}
        {name} renews {item}
        {name} certifies again in {item}
        {minutes, plural, one {# minute left} other {# minutes left}}
        counts through {day, date}
        ended on {day, date}
        closes a gap
        keeps the target
        Assign
        Certifications and courses
        Nothing is asked of this person yet.
        Readiness
        Overview
        Ledger
        Ledger
        Everything that changed, newest first. Each entry is sealed into a chain of proofs that nobody can rewrite unnoticed.
        {kind, select, person {Person} organization {Organization} course {Course} credential {Credential} certification {Certification} enrolment {Enrolment} other {Record}}: {name}
        {kind, select, person {Person} organization {Organization} course {Course} credential {Credential} certification {Certification} enrolment {Enrolment} vendor {Vendor} other {Record}}
        Nothing recorded
        There is no entry up to this day.
        Find a person, organization or course
        Found
        Sealed in batch {number, number}
        Not sealed yet
        {kind, select, job {Laurel} operator {The operator} credential {An API client} launch {The player} anonymous {Somebody not signed in} other {Somebody}}
        erased person
        holds from {day, date}
        nothing
        Older entries
        No. {position, number}
        Organization
        Country
        Region
        Type
        Day
        Item
        Base
        Certified
        Expiring in 30 days
        Expiring in 60 days
        Expiring in 90 days
        Expired
        In progress
        Not started
        Ready
        People short
        yes
        no
        Person
        E-mail
        Job roles
        Standing
        Since
        Through
        Number
        Recorded
        Event
        By
        Holds from
        Field
        Before
        After
        Sealed in batch
        Certified since the end of last month: {change}
        Since {day, date}, {rose, plural, =0 {none became ready} one {# became ready} other {# became ready}} and {fell, plural, =0 {none fell short} one {# fell short} other {# fell short}}.
        Twelve months
        How {count, plural, one {# organization} other {# organizations}} went, month by month; each person once.
        Month by month
        From {from} on {day, date} to {to} today.
        {share}, {certified, number} of {base, number}
        Change since the end of last month
        Remind
        Remind {count, plural, one {# person} other {# people}}
        Send {count, plural, one {# person} other {# people}} a reminder of {item}? Whoever was reminded today gets none.
        something
        every organization
        for ever
        As it was recorded
        Kind
        Hash
        By
        What happened
        Any kind
        {group, select, people {People and organizations} courses {Courses} learning {Learning} assessment {Exams and work} certification {Certifications} packages {Packages} engagement {Notices} other {{group}}}
        Done by
        Recorded on
        True on
        Known on
        More filters
        Courses and certifications
        Ledger of the credentials
        No entry fits these filters.
        Proof of the ledger
        Check the proofs
        Every hash was computed again from the rows themselves, just now.
        Nothing was changed
        {events, number} entries, {sealed, number} of them sealed in {batches, plural, one {# batch} other {# batches}}. Each batch names the one before, so that none can be changed or left out unnoticed.
        {count, plural, one {# fault} other {# faults}}
        These entries or batches are not what was sealed. Stop and find out who wrote to the database.
        Newest seals
        Batch
        Entries
        Sealed
        Write the newest seal down elsewhere: as long as it comes out the same, everything before it is unchanged. The operator gets the same result with laurel verify.
        {field, select, title {title} name {name} email {e-mail} country {country} region {region} type {type} jobRoles {job roles} role {role} from {from} lastDay {last day} dueOn {due} audience {for} enrolled {enrolment} state {state} score {score} assurance {assurance} passed {passed} attempt {attempt} submission {hand-in} outcome {outcome} validThrough {counts through} standing {standing} status {status} reason {reason} showsName {name on the public page} certificate {certificate} version {version} package {package} zip {file hash} log {log hash} mail {mail} suspended {suspended} language {language} zone {time zone} grants {may} rights {rights} parent {parent} ownership {ownership} accent {colour} module {module} activity {activity} order {order} archived {archived} summary {summary} validity {validity} readiness {readiness target} expectedMinutes {minutes shown} completions {completions} other {{field}}}
        {value, select, true {yes} false {no} chosen {by own choice} assigned {assigned} completed {completed} failed {not passed} inProgress {in progress} open {open} held {held} expired {expired} revoked {revoked} suspended {suspended} waiting {waiting} passed {passed} returned {returned} serverGraded {graded by the server} selfReported {self-reported} observed {observed} proctored {proctored} forever {for ever} live {in force} retired {retired} on {on} off {off} created {created} rotated {rotated} due {due} overdue {overdue} certified {certified} expiring {expiring} work {judged work} reminded {reminders} other {{value}}}
        {audience, select, person {one person} organization {an organization} sales {sales} presales {presales} engineer {engineers} support {support} marketing {marketing} management {management} other {{audience}}}
        {who}: {kind}
        {who} set up {vendor}.
        {who} changed the settings of {vendor}.
        {who} added {what}.
        {who} changed {what}.
        {who} changed their own profile.
        {who} invited somebody to {organization}.
        {who} made {person} a member of {organization}.
        {who} ended the membership of {person} at {organization}.
        {who} changed the job roles of {person} at {organization}.
        {who} gave {person} the role {role} at {organization}.
        {who} took from {person} the role {role} at {organization}.
        {who} {act, select, created {created} rotated {rotated} other {revoked}} the API credential {name}.
        {who} linked {reseller} to the distributor {distributor}.
        {who} ended the link of {reseller} to the distributor {distributor}.
        {who} published version {number} of {what}.
        {who} opened {course} to {organization}.
        {who} closed {course} for {organization}.
        {who} put a package into {activity} of {course}.
        The log of {person} in {activity} was sealed.
        {who} assigned {what} to {audience}.
        {who} stopped an assignment of {what}.
        {person} enrolled in {course}.
        {who} enrolled {person} in {course}.
        {who} gave {person} one more reason for {course}.
        {person} {outcome, select, failed {did not pass} other {completed}} {activity} in {course}.
        {person} completed {course}.
        {who} withdrew {person} from {course}.
        {person} began attempt {number} of {activity}.
        {person} {passed, select, yes {passed} other {did not pass}} {activity} with {percent} %.
        {person} handed in work for {activity}.
        {who} {passed, select, yes {passed} other {returned}} the work of {person} for {activity}.
        {who} retired {what}.
        {person} was certified: {certification}, credential {credential}.
        {certification} of {person} expired, credential {credential}.
        {who} {status, select, revoked {revoked} suspended {suspended} held {reinstated} other {changed}} {certification} of {person}, credential {credential}.
        {person} {shows, select, yes {allowed} other {no longer allows}} their name on the public page of {credential}.
        {person} received certificate {number} for {course}.
        {person} changed which mail they get.
        {who} reminded {person} of {what}.
        {days, plural, =0 {today} one {in # day} other {in # days}}
        {item} is safe until {day, date}; then {name} leaves and {gap, plural, one {# person is} other {# people are}} missing.
        Nobody else is here yet
        Add your colleagues, one by one or as a pasted list. Everybody gets a mail with a link and finds what is assigned to them.
        Add people
        {who} erased a person: name, address and answers are gone, dates and results stay.
        {who} let a part of {activity} count for {person}.
        {who} put the play of {person} in {activity} back to an earlier state.
        {person} {shows, select, yes {allowed} other {no longer allows}} their name on the public page of the certificate for {course}.
        {activity} in {course} was measured: people now read {minutes} minutes.
        {who} merged the record of {merged} into {person}.
        {who} took the records of {merged} and {person} apart again.
        {person} changed their further addresses.
        {outcome, select, asked {{who} asked for an earlier record.} confirmed {{who} confirmed the earlier record of {person}.} other {{who} declined the earlier record of {person}.}}
        {withdrawn, select, yes {{person} took the wish for erasure back.} other {{person} asked to be erased.}}
        {who} settled the erasure request of {person}: {outcome, select, erased {erased} other {declined}}.
        {act, select, made {{who} made a code to join {organization}.} rotated {{who} replaced a code to join {organization}.} other {{who} ended a code to join {organization}.}}
        {act, select, claimed {{who} claimed {domain} for {organization}.} provedByRecord {{who} proved {domain} for {organization} by its record.} confirmed {{who} confirmed {domain} as {organization}’s.} ruled {{who} changed which addresses of {domain} are {organization}’s.} recordMissing {{who} found no record of {domain} for {organization} any more.} recordFound {{who} found the record of {domain} for {organization} again.} other {{who} gave {domain} up for {organization}.}}
        {way, select, code {{person} joined {organization} by a code.} domain {{person} joined {organization} by their e-mail domain.} other {{person} joined {organization} after asking.}}
        {who} took the join of {person} at {organization} back.
        Somebody asked to join {organization}.
        {outcome, select, approved {{who} approved a request to join {organization}.} declined {{who} declined a request to join {organization}.} other {{who} closed a request to join {organization} that nobody answered.}}
        {allowed, select, yes {{who} let people ask organizations by name.} other {{who} stopped people from asking organizations by name.}}
        {act, select, made {{who} began the text “{title}”.} published {{who} published version {number} of “{title}”.} other {{who} ended the text “{title}”.}}
        {answer, select, agreed {{person} agreed to version {number} of a text.} seen {{person} was shown version {number} of a text.} other {{person} did not agree to version {number} of a text.}}
        {held, select, yes {{who} put the data of {person} on legal hold.} other {{who} released the legal hold on {person}.}}
        {who} changed how long evidence is kept.
        {who} exported the data of {person}.
        {act, select, created {{who} connected the directory {name}.} rotated {{who} replaced the token of the directory {name}.} revoked {{who} revoked the token of the directory {name}.} renewed {{who} made a new token for the directory {name}.} ruleChanged {{who} changed what a group of the directory {name} gives.} other {{who} changed the connection of the directory {name}.}}
        {allowed, select, yes {{who} lets partners connect directories.} other {{who} leaves connecting directories to the vendor.}}
        {act, select, created {{who} sent a new person for {organization}.} deactivated {{who} reported somebody of {organization} as no longer active.} activated {{who} reported somebody of {organization} as active again.} removed {{who} removed its record of somebody of {organization}.} other {{who} changed its record of somebody of {organization}.}}
        {act, select, created {{who} sent the group {name}.} removed {{who} removed the group {name}.} other {{who} changed the group {name}.}}
        The directory {client} ended the membership of {person} at {organization}.
        {who} brought in a file of {kind, select, people {people} other {organizations}}: {done, number} taken, {refused, number} not.
        {who} undid a file of {kind, select, people {people} other {organizations}}: {undone, number} taken back, {kept, number} stay.
        {who} {act, select, added {added} removed {removed} other {changed}} the address of the file “{name}”.
        {who} took back organization {name}.
        {who} {seats, select, none {lifted the limit of seats of {organization}} other {set the seats of {organization} to {seats}}}
        {planned, select, no {{who} took the planned end of {organization} back} other {{who} planned the end of {organization}, last day {day}}}
        {organization} ended, with {people, plural, one {one person} other {# people}}
        {who} reinstated {organization}, with {people, plural, one {one person} other {# people}}
        {who} merged {other} into {organization}
        {who} parted {other} from {organization} again
        {who} split {other} off from {organization}
        {who} {undone, select, yes {took back the move of} other {moved}} {people, plural, one {one person} other {# people}} from {organization} to {other}
        {who} {has, select, yes {put {organization} under {other}} other {gave {organization} no parent any more}}
        {who} {archived, select, yes {archived the field {field}} other {set up the field {field}}}
        {who} changed details of {what}
        {who} took the last day of {person} at {organization} back
        {person} has not been seen for {days, number} days
        {person} is active again
        Open courses at {organization} closed with its end: {count, number}
        Courses at {organization} go on: {count, number}
        {act, select, made {{who} made the role {role}.} archived {{who} archived the role {role}.} restored {{who} restored the role {role}.} other {{who} changed what the role {role} can do.}}
        {act, select, opened {{reason, select, noAdmin {{organization} has nobody left who administers it.} bouncedAdmin {Mail to the administrators of {organization} comes back.} other {Nobody who administers {organization} signs in any more.}}} closed {The administrators of {organization} can be reached again.} done {{who} marked the task about {organization} as done.} other {{who} opened the task about {organization} again.}}
        {passed, select, yes {The isolation check passed.} other {The isolation check failed.}}
        {who} acting as {person}
        {means, select, passkey {{change, select, added {{who} added a passkey for {person}.} other {{who} removed a passkey of {person}.}}} app {{change, select, added {{who} set up an authenticator app for {person}.} other {{who} removed the authenticator app of {person}.}}} recoveryCodes {{who} made new recovery codes for {person}.} recoveryCodeUsed {{person} signed in with a recovery code.} password {{who} changed the password of {person}.} other {{who} changed how {person} signs in.}}
        {who} changed the rules for signing in.
        {change, select, yes {{who} ended a rule for second steps.} other {{who} set a rule for second steps.}}
        {who} began to act as {person}.
        {who} no longer acts as {person}.
        {who} {act, select, created {added the identity provider} edited {changed the identity provider} switchedOn {switched on the identity provider} switchedOff {switched off the identity provider} archived {removed the identity provider} secretRotated {put a new secret into the identity provider} domainAdded {added a domain to the identity provider} domainConfirmed {confirmed a domain of the identity provider} domainRemoved {took a domain from the identity provider} metadataRead {entered the metadata of the identity provider} certificateAdded {added a certificate to the identity provider} keyChanged {changed our key at the identity provider} other {changed the identity provider}} {name}.
        {how, select, removed {{provider} no longer knows {person}.} confirmed {{person} agreed that {provider} signs them in.} other {{provider} signs in {person} from now on.}}
        {who} required single sign-on for {domain}.
        {who} allowed passwords for {domain} again.
        {marked, select, yes {{who} marked {person} for emergencies.} other {{who} took {person} from those marked for emergencies.}}
        {allowed, select, yes {{who} let partners manage their identity providers.} other {{who} kept identity providers to the vendor.}}
        {person} signed in without single sign-on in an emergency, though {domain} requires it.
        {who} published version {number} of the package in {activity}.
        {act, select, stopped {{who} stopped the move to another version in {activity}.} resumed {{who} let the move to another version in {activity} go on.} finished {The move to another version in {activity} was finished.} undoing {{who} began to take back the move to another version in {activity}.} undone {The move to another version in {activity} was taken back.} other {{who} changed the move to another version in {activity}.}}
        {person} moved to another version of the package in {activity}.
        {person} was put back to the former version of the package in {activity}.
        {who} changed how packages are played.
        {who} gave {course} to {organization} to run from its own learning system.
        {who} changed the dispatch of {course} to {organization}.
        A learner of {organization} completed {course} from another learning system.
        {who} put the play of a dispatched learner in {activity} back to an earlier state.
        The log of a dispatched learner in {activity} was sealed.
        {who} changed the limits of the dispatch of {course} to {organization}.
        {who} renewed the key of the dispatch of {course} to {organization}.
        {act, select, removed {{who} freed the place of a learner of {organization} in the dispatch of {course}.} other {{who} let a learner of {organization} into the dispatch of {course} again.}}
        {who} erased a learner of {organization} from the dispatch of {course}.
        {person} confirmed to be the learner of {organization} who took {course} from another learning system.
        {who} ended the link of {person} to a learner of {organization} who took {course} from another learning system.
        {who} took {course}, taken elsewhere, out of what counts for {person}.
        """##
    private static let german = ##"""
        {who} hat {act, select, proposed {vorgeschlagen} confirmed {bestätigt} other {zurückgenommen}}, dass {organization} {status} eine Zeit lang {isHeld, select, yes {hält} other {nicht hält}}: {reason}
        {who} hat Version {version, number} des Programms {programme} veröffentlicht
        {who} hat das Programm {programme} beendet
        {who} hat {name} von {organization} {act, select, new {gemeldet} other {berichtigt}}
        {organization}: {status} {isApplied, select, yes {{change, select, promoted {erreicht} demoted {verloren} at_risk {gefährdet} cured {nicht mehr gefährdet} other {gehalten, obwohl eine Angabe fehlt}}} other {{change, select, promoted {würde erreicht} demoted {würde verloren} other {würde gehalten}}}} nach Version {version, number} der Regeln
        {organization} hat die Freigabe {gate} vorläufig für {reference} durchlaufen
        {who} hat Version {number} des Erscheinungsbilds von {organization} veröffentlicht
        {who} hat einen Lernnachweis von {organization} für ungültig erklärt: {reason}
        Die Prüfsumme von {statements, plural, one {# Lernnachweis} other {# Lernnachweisen}} kam ins Protokoll
        {who} hat die Weiterleitung von Lernnachweisen an {name} {act, select, added {begonnen} changed {geändert} paused {angehalten} resumed {fortgesetzt} restarted {von vorn begonnen} other {beendet}}
        {act, select, begun {{who} hat den Import von Lernnachweisen aus {name} begonnen} stopped {{who} hat den Import von Lernnachweisen aus {name} angehalten} resumed {{who} hat den Import von Lernnachweisen aus {name} fortgesetzt} other {Lernnachweise wurden aus {name} importiert: {stored, number} gespeichert, {refused, number} abgelehnt}}
        {who} hat geändert, welche Webseiten auf den Lernnachweisspeicher zugreifen dürfen
        {who} hat geändert, was Partner an ihrem Erscheinungsbild ändern dürfen
        {who} hat den Host {host} für {organization} beansprucht
        Das Portal von {organization} antwortet unter {host}
        {who} hat den Host {host} von {organization} zurückgegeben
        {who} hat den E-Mail-Absender von {organization} geändert: {address}
        {found, select, yes {Die Einträge von {address} wurden gefunden: E-Mails von {organization} kommen von dort} other {Die Einträge von {address} fehlen: E-Mails von {organization} kommen von der Standardadresse}}
        Bereitschaft
        {ready, number} von {count, plural, one {# Organisation} other {# Organisationen}} bereit{risk, plural, =0 {} one {, davon eine nur für die nächsten 90 Tage} other {, davon # nur für die nächsten 90 Tage}}.
        {count, plural, one {# Organisation} other {# Organisationen}}.
        Stand am {day, date}.
        Zertifizierungen
        Kurse
        Was die Spalten zeigen
        Organisation
        Bereitschaft
        Bereit
        Bereit bis {day, date}
        {count, plural, one {# Person fehlt} other {# Personen fehlen}}
        Niemand in der Zielgruppe
        {count, plural, one {# Organisation} other {Alle # Organisationen}}
        jede Person einmal
        {item}: {certified, number} von {base, number} zertifiziert, davon laufen {expiring, number} in 90 Tagen ab, {expired, number} abgelaufen, {progress, number} in Arbeit, {fresh, number} nicht begonnen
        {item}: {certified, number} von {base, number} abgeschlossen, {progress, number} in Arbeit, {fresh, number} nicht begonnen
        {item}: niemand in der Zielgruppe
        {certified, number} von {base, plural, one {# Person} other {# Personen}}
        Organisationen suchen
        Personen suchen
        Anwenden
        Filter löschen
        Alle Regionen
        Alle Länder
        Alle Arten
        Alle Distributoren
        Jede Bereitschaft
        Bereit
        Personen fehlen
        In 90 Tagen gefährdet
        Jeder Stand
        Alle Zertifizierungen
        Stand
        CSV
        Gefährdet
        Organisationen, die heute bereit sind und in 90 Tagen durch Ablauf oder bekannte Austritte zurückfallen, wenn niemand verlängert oder nachrückt.
        In den nächsten 90 Tagen fehlt nirgends jemand
        Jede Organisation, die heute bereit ist, bleibt es.
        Nicht mehr bereit ab
        Dann fehlende Personen
        Keine Organisation passt zu diesen Filtern
        Löschen Sie einen Filter, um mehr zu sehen.
        Noch nichts auszuwerten
        Der Hersteller hat noch keine Zertifizierung für Partner veröffentlicht. Fügen Sie schon die Lernenden hinzu; was sie erreichen, steht dann hier.
        Veröffentlichen Sie eine Zertifizierung oder einen Kurs, dann stehen die Zahlen hier.
        Seiten der Übersicht
        {from, number}–{to, number} von {total, number}
        Zurück
        Weiter
        Wie diese Zahlen entstehen
        Die Basis einer Zahl sind alle mit einer am Tag gültigen Zugehörigkeit, deren Aufgabe in der Zielgruppe steht; hat etwas keine Zielgruppe, alle Eingeschriebenen. Ausgeschiedene, Gesperrte und Testkonten zählen nicht. Zertifiziert, abgelaufen, in Arbeit und nicht begonnen ergeben zusammen die Basis; ablaufend ist ein Teil von zertifiziert. Wer zu zwei Organisationen gehört, zählt in jeder und in einer Summe einmal.
        {standing, select, certified {Zertifiziert} expired {Abgelaufen} inProgress {In Arbeit} notStarted {Nicht begonnen} other {{standing}}}
        {standing, select, certified {Abgeschlossen} expired {Abgelaufen} inProgress {In Arbeit} notStarted {Nicht begonnen} other {{standing}}}
        Zertifiziert bis {day}
        Zertifiziert
        Abgelaufen nach {day}
        Entzogen
        Abgeschlossen {day}
        Nicht in der Zielgruppe
        Personen
        Person
        Aufgaben
        Sie sehen die Zahlen dieser Organisation, nicht ihre Personen.
        Hier passt niemand
        Kein aktives Mitglied dieser Organisation passt zu diesen Filtern.
        Bericht
        {country} · {type}
        {kind, select, percent {mindestens {value, number} % der Zielgruppe} other {mindestens {value, plural, one {# Person} other {# Personen}}}}
        {percent} % von {base, plural, one {# Person} other {# Personen}}
        {count, plural, =0 {keine läuft in 90 Tagen ab} one {# läuft in 90 Tagen ab} other {# laufen in 90 Tagen ab}}
        Stand
        Lernen
        Bericht öffnen
        Ihre Organisation
        {item} ist sicher bis {day, date}; dann {gap, plural, one {fehlt # Person} other {fehlen # Personen}}
        {item} ist sicher
        {item}: {gap, plural, one {# Person fehlt} other {# Personen fehlen}}
        Was als Nächstes zu tun ist
        Zuerst, wo am meisten auf dem Spiel steht; dann, wer am wenigsten Aufwand hat.
        Nichts steht auf dem Spiel
        Jedes Ziel ist erreicht, und in 90 Tagen endet keine Zertifizierung.
        {name} ist auf dem Weg zu {item}
        {name} könnte {item} beginnen
        {name} erneuert {item}
        {name} zertifiziert sich neu in {item}
        {minutes, plural, one {noch # Minute} other {noch # Minuten}}
        gilt bis einschließlich {day, date}
        endete am {day, date}
        schließt eine Lücke
        hält das Ziel
        Zuweisen
        Zertifizierungen und Kurse
        Von dieser Person wird noch nichts verlangt.
        Bereitschaft
        Übersicht
        Protokoll
        Protokoll
        Alles, was sich geändert hat, das Neueste zuerst. Jeder Eintrag ist in eine Kette von Nachweisen gesiegelt, die niemand unbemerkt umschreiben kann.
        {kind, select, person {Person} organization {Organisation} course {Kurs} credential {Nachweis} certification {Zertifizierung} enrolment {Einschreibung} other {Eintrag}}: {name}
        {kind, select, person {Person} organization {Organisation} course {Kurs} credential {Nachweis} certification {Zertifizierung} enrolment {Einschreibung} vendor {Hersteller} other {Eintrag}}
        Nichts eingetragen
        Bis zu diesem Tag gibt es keinen Eintrag.
        Person, Organisation oder Kurs finden
        Gefunden
        Gesiegelt in Stapel {number, number}
        Noch nicht gesiegelt
        {kind, select, job {Laurel} operator {Der Betreiber} credential {Ein API-Zugang} launch {Der Player} anonymous {Jemand ohne Anmeldung} other {Jemand}}
        gelöschte Person
        gilt ab {day, date}
        nichts
        Ältere Einträge
        Nr. {position, number}
        Organisation
        Land
        Region
        Art
        Tag
        Gegenstand
        Basis
        Zertifiziert
        Läuft in 30 Tagen ab
        Läuft in 60 Tagen ab
        Läuft in 90 Tagen ab
        Abgelaufen
        In Arbeit
        Nicht begonnen
        Bereit
        Fehlende Personen
        ja
        nein
        Person
        E-Mail
        Aufgaben
        Stand
        Seit
        Bis
        Nummer
        Eingetragen
        Ereignis
        Von
        Gilt ab
        Feld
        Vorher
        Nachher
        Gesiegelt in Stapel
        Zertifizierte seit Ende des Vormonats: {change}
        Seit dem {day, date} {rose, plural, =0 {wurde keine bereit} one {wurde # bereit} other {wurden # bereit}} und {fell, plural, =0 {fiel keine zurück} one {fiel # zurück} other {fielen # zurück}}.
        Zwölf Monate
        Wie es bei {count, plural, one {# Organisation} other {# Organisationen}} ging, Monat für Monat; jede Person einmal.
        Monat für Monat
        Von {from} am {day, date} auf {to} heute.
        {share}, {certified, number} von {base, number}
        Änderung seit Ende des Vormonats
        Erinnern
        {count, plural, one {# Person} other {# Personen}} erinnern
        {count, plural, one {# Person} other {# Personen}} an {item} erinnern? Wer heute schon erinnert wurde, bekommt keine Nachricht.
        etwas
        alle Organisationen
        für immer
        Wie es aufgezeichnet wurde
        Art
        Prüfsumme
        Durch
        Was geschah
        Jede Art
        {group, select, people {Personen und Organisationen} courses {Kurse} learning {Lernen} assessment {Prüfungen und Arbeiten} certification {Zertifizierungen} packages {Pakete} engagement {Hinweise} other {{group}}}
        Getan von
        Aufgezeichnet am
        Galt am
        Bekannt am
        Weitere Filter
        Kurse und Zertifizierungen
        Journal der Nachweise
        Kein Eintrag passt zu diesen Filtern.
        Beweis des Journals
        Beweise prüfen
        Jede Prüfsumme wurde soeben aus den Zeilen selbst neu berechnet.
        Nichts wurde verändert
        {events, number} Einträge, davon {sealed, number} in {batches, plural, one {# Stapel} other {# Stapeln}} versiegelt. Jeder Stapel nennt den vorigen, sodass keiner unbemerkt verändert oder ausgelassen werden kann.
        {count, plural, one {# Fehler} other {# Fehler}}
        Diese Einträge oder Stapel sind nicht, was versiegelt wurde. Finden Sie heraus, wer in die Datenbank geschrieben hat.
        Neueste Siegel
        Stapel
        Einträge
        Versiegelt
        Schreiben Sie das neueste Siegel anderswo auf: Solange es gleich herauskommt, ist alles davor unverändert. Der Betrieb erhält dasselbe Ergebnis mit laurel verify.
        {field, select, title {Titel} name {Name} email {E-Mail} country {Land} region {Region} type {Art} jobRoles {Funktionen} role {Rolle} from {ab} lastDay {letzter Tag} dueOn {fällig} audience {für} enrolled {Einschreibung} state {Zustand} score {Ergebnis} assurance {Verlässlichkeit} passed {bestanden} attempt {Versuch} submission {Abgabe} outcome {Urteil} validThrough {zählt bis} standing {Stand} status {Status} reason {Grund} showsName {Name auf der öffentlichen Seite} certificate {Zertifikat} version {Version} package {Paket} zip {Prüfsumme der Datei} log {Prüfsumme des Protokolls} mail {E-Mail} suspended {gesperrt} language {Sprache} zone {Zeitzone} grants {darf} rights {Rechte} parent {Mutter} ownership {Beteiligung} accent {Farbe} module {Modul} activity {Aktivität} order {Reihenfolge} archived {archiviert} summary {Kurztext} validity {Gültigkeit} readiness {Ziel der Bereitschaft} expectedMinutes {angezeigte Minuten} completions {Abschlüsse} other {{field}}}
        {value, select, true {ja} false {nein} chosen {selbst gewählt} assigned {zugewiesen} completed {abgeschlossen} failed {nicht bestanden} inProgress {begonnen} open {offen} held {gültig} expired {abgelaufen} revoked {widerrufen} suspended {ausgesetzt} waiting {wartet} passed {bestanden} returned {zurückgegeben} serverGraded {vom Server bewertet} selfReported {selbst angegeben} observed {beobachtet} proctored {beaufsichtigt} forever {für immer} live {in Kraft} retired {zurückgezogen} on {an} off {aus} created {angelegt} rotated {erneuert} due {fällig} overdue {überfällig} certified {zertifiziert} expiring {läuft ab} work {bewertete Arbeiten} reminded {Erinnerungen} other {{value}}}
        {audience, select, person {eine Person} organization {eine Organisation} sales {Vertrieb} presales {Presales} engineer {Technik} support {Support} marketing {Marketing} management {Leitung} other {{audience}}}
        {who}: {kind}
        {who} hat {vendor} eingerichtet.
        {who} hat die Einstellungen von {vendor} geändert.
        {who} hat {what} angelegt.
        {who} hat {what} geändert.
        {who} hat das eigene Profil geändert.
        {who} hat jemanden zu {organization} eingeladen.
        {who} hat {person} zum Mitglied von {organization} gemacht.
        {who} hat die Mitgliedschaft von {person} bei {organization} beendet.
        {who} hat die Funktionen von {person} bei {organization} geändert.
        {who} hat {person} die Rolle {role} bei {organization} gegeben.
        {who} hat {person} die Rolle {role} bei {organization} entzogen.
        {who} hat die API-Zugangsdaten {name} {act, select, created {angelegt} rotated {erneuert} other {widerrufen}}.
        {who} hat {reseller} mit der Distribution {distributor} verbunden.
        {who} hat die Verbindung von {reseller} zur Distribution {distributor} beendet.
        {who} hat Version {number} von {what} veröffentlicht.
        {who} hat {course} für {organization} geöffnet.
        {who} hat {course} für {organization} geschlossen.
        {who} hat ein Paket in {activity} von {course} eingesetzt.
        Das Protokoll von {person} in {activity} wurde versiegelt.
        {who} hat {what} zugewiesen: {audience}.
        {who} hat eine Zuweisung von {what} beendet.
        {person} hat sich in {course} eingeschrieben.
        {who} hat {person} in {course} eingeschrieben.
        {who} hat {person} einen weiteren Grund für {course} gegeben.
        {person} hat {activity} in {course} {outcome, select, failed {nicht bestanden} other {abgeschlossen}}.
        {person} hat {course} abgeschlossen.
        {who} hat {person} aus {course} ausgetragen.
        {person} hat Versuch {number} von {activity} begonnen.
        {person} hat {activity} mit {percent} % {passed, select, yes {bestanden} other {nicht bestanden}}.
        {person} hat eine Arbeit für {activity} abgegeben.
        {who} hat die Arbeit von {person} für {activity} {passed, select, yes {bestehen lassen} other {zurückgegeben}}.
        {who} hat {what} zurückgezogen.
        {person} wurde zertifiziert: {certification}, Nachweis {credential}.
        {certification} von {person} ist abgelaufen, Nachweis {credential}.
        {who} hat {certification} von {person} {status, select, revoked {widerrufen} suspended {ausgesetzt} held {wieder in Kraft gesetzt} other {geändert}}, Nachweis {credential}.
        {person} {shows, select, yes {erlaubt} other {erlaubt nicht mehr}} den eigenen Namen auf der öffentlichen Seite von {credential}.
        {person} hat Zertifikat {number} für {course} erhalten.
        {person} hat die Auswahl der eigenen E-Mails geändert.
        {who} hat {person} an {what} erinnert.
        {days, plural, =0 {heute} one {in # Tag} other {in # Tagen}}
        {item} ist sicher bis {day, date}; dann geht {name}, und {gap, plural, one {es fehlt # Person} other {es fehlen # Personen}}.
        Noch ist niemand sonst hier
        Nehmen Sie Ihre Kolleginnen und Kollegen auf, einzeln oder als eingefügte Liste. Alle bekommen eine E-Mail mit einem Link und finden, was ihnen zugewiesen ist.
        Personen aufnehmen
        {who} hat eine Person gelöscht: Name, Adresse und Antworten sind fort, Tage und Ergebnisse bleiben.
        {who} hat {person} einen Teil von {activity} erlassen.
        {who} hat {activity} bei {person} auf einen früheren Stand zurückgesetzt.
        {person} {shows, select, yes {erlaubt} other {erlaubt nicht mehr}} den eigenen Namen auf der öffentlichen Seite des Zertifikats zu {course}.
        {activity} in {course} wurde gemessen: Angezeigt werden jetzt {minutes} Minuten.
        {who} hat den Datensatz von {merged} mit {person} zusammengeführt.
        {who} hat die Datensätze von {merged} und {person} wieder getrennt.
        {person} hat weitere Adressen geändert.
        {outcome, select, asked {{who} hat nach einem früheren Verlauf gefragt.} confirmed {{who} hat den früheren Verlauf von {person} bestätigt.} other {{who} hat den früheren Verlauf von {person} abgelehnt.}}
        {withdrawn, select, yes {{person} hat den Löschantrag zurückgezogen.} other {{person} hat die Löschung beantragt.}}
        {who} hat den Löschantrag von {person} entschieden: {outcome, select, erased {gelöscht} other {abgelehnt}}.
        {act, select, made {{who} hat einen Code zum Beitritt zu {organization} angelegt.} rotated {{who} hat einen Code zum Beitritt zu {organization} ersetzt.} other {{who} hat einen Code zum Beitritt zu {organization} beendet.}}
        {act, select, claimed {{who} hat {domain} für {organization} beansprucht.} provedByRecord {{who} hat {domain} für {organization} durch den Eintrag bewiesen.} confirmed {{who} hat {domain} für {organization} bestätigt.} ruled {{who} hat geändert, welche Adressen von {domain} zu {organization} gehören.} recordMissing {{who} hat den Eintrag von {domain} für {organization} nicht mehr gefunden.} recordFound {{who} hat den Eintrag von {domain} für {organization} wieder gefunden.} other {{who} hat {domain} für {organization} aufgegeben.}}
        {way, select, code {{person} ist {organization} mit einem Code beigetreten.} domain {{person} ist {organization} über die E-Mail-Domain beigetreten.} other {{person} ist {organization} auf Anfrage beigetreten.}}
        {who} hat den Beitritt von {person} zu {organization} rückgängig gemacht.
        Jemand hat um Beitritt zu {organization} gebeten.
        {outcome, select, approved {{who} hat eine Anfrage an {organization} angenommen.} declined {{who} hat eine Anfrage an {organization} abgelehnt.} other {{who} hat eine unbeantwortete Anfrage an {organization} geschlossen.}}
        {allowed, select, yes {{who} hat erlaubt, Organisationen mit Namen zu fragen.} other {{who} hat das Fragen mit Namen abgestellt.}}
        {act, select, made {{who} hat den Text „{title}“ begonnen.} published {{who} hat Version {number} von „{title}“ veröffentlicht.} other {{who} hat den Text „{title}“ beendet.}}
        {answer, select, agreed {{person} hat Version {number} eines Textes zugestimmt.} seen {{person} hat Version {number} eines Textes gesehen.} other {{person} hat Version {number} eines Textes nicht zugestimmt.}}
        {held, select, yes {{who} hat für {person} eine Aufbewahrungspflicht gesetzt.} other {{who} hat die Aufbewahrungspflicht für {person} aufgehoben.}}
        {who} hat eine Aufbewahrungsfrist geändert.
        {who} hat die Daten von {person} exportiert.
        {act, select, created {{who} hat das Verzeichnis {name} verbunden.} rotated {{who} hat das Token des Verzeichnisses {name} ersetzt.} revoked {{who} hat das Token des Verzeichnisses {name} widerrufen.} renewed {{who} hat ein neues Token für das Verzeichnis {name} erstellt.} ruleChanged {{who} hat geändert, was eine Gruppe des Verzeichnisses {name} verleiht.} other {{who} hat die Verbindung des Verzeichnisses {name} geändert.}}
        {allowed, select, yes {{who} lässt Partner Verzeichnisse verbinden.} other {{who} überlässt das Verbinden von Verzeichnissen dem Hersteller.}}
        {act, select, created {{who} hat eine neue Person für {organization} gesendet.} deactivated {{who} hat jemanden von {organization} als nicht mehr aktiv gemeldet.} activated {{who} hat jemanden von {organization} wieder als aktiv gemeldet.} removed {{who} hat den eigenen Eintrag zu jemandem von {organization} entfernt.} other {{who} hat den eigenen Eintrag zu jemandem von {organization} geändert.}}
        {act, select, created {{who} hat die Gruppe {name} gesendet.} removed {{who} hat die Gruppe {name} entfernt.} other {{who} hat die Gruppe {name} geändert.}}
        Das Verzeichnis {client} hat die Mitgliedschaft von {person} bei {organization} beendet.
        {who} hat eine Datei mit {kind, select, people {Personen} other {Organisationen}} hereingeholt: {done, number} übernommen, {refused, number} nicht.
        {who} hat eine Datei mit {kind, select, people {Personen} other {Organisationen}} zurückgenommen: {undone, number} zurückgenommen, {kept, number} bleiben.
        {who} hat die Adresse der Datei „{name}“ {act, select, added {hinzugefügt} removed {entfernt} other {geändert}}.
        {who} hat die Organisation {name} zurückgenommen.
        {who} {seats, select, none {hob die Begrenzung der Plätze von {organization} auf} other {setzte die Plätze von {organization} auf {seats}}}
        {planned, select, no {{who} nahm das geplante Ende von {organization} zurück} other {{who} plante das Ende von {organization}, letzter Tag {day}}}
        {organization} endete, mit {people, plural, one {einer Person} other {# Personen}}
        {who} nahm {organization} wieder auf, mit {people, plural, one {einer Person} other {# Personen}}
        {who} führte {other} mit {organization} zusammen
        {who} trennte {other} wieder von {organization}
        {who} spaltete {other} von {organization} ab
        {who} {undone, select, yes {nahm den Wechsel zurück:} other {versetzte}} {people, plural, one {eine Person} other {# Personen}} von {organization} nach {other}
        {who} {has, select, yes {stellte {organization} unter {other}} other {löste {organization} von der Mutterorganisation}}
        {who} {archived, select, yes {archivierte das Feld {field}} other {richtete das Feld {field} ein}}
        {who} änderte Angaben zu {what}
        {who} nahm den letzten Tag von {person} bei {organization} zurück
        {person} war seit {days, number} Tagen nicht da
        {person} ist wieder aktiv
        Offene Kurse bei {organization} schlossen mit dem Ende: {count, number}
        Kurse bei {organization} laufen weiter: {count, number}
        {act, select, made {{who} hat die Rolle {role} angelegt.} archived {{who} hat die Rolle {role} archiviert.} restored {{who} hat die Rolle {role} wiederhergestellt.} other {{who} hat geändert, was die Rolle {role} darf.}}
        {act, select, opened {{reason, select, noAdmin {{organization} hat niemanden mehr in der Administration.} bouncedAdmin {Post an die Administration von {organization} kommt zurück.} other {Aus der Administration von {organization} meldet sich niemand mehr an.}}} closed {Die Administration von {organization} ist wieder erreichbar.} done {{who} hat die Aufgabe zu {organization} als erledigt markiert.} other {{who} hat die Aufgabe zu {organization} wieder geöffnet.}}
        {passed, select, yes {Die Trennungsprüfung ist bestanden.} other {Die Trennungsprüfung ist nicht bestanden.}}
        {who} als {person}
        {means, select, passkey {{change, select, added {{who} hat einen Passkey für {person} hinzugefügt.} other {{who} hat einen Passkey von {person} entfernt.}}} app {{change, select, added {{who} hat eine Authenticator-App für {person} eingerichtet.} other {{who} hat die Authenticator-App von {person} entfernt.}}} recoveryCodes {{who} hat neue Wiederherstellungscodes für {person} erzeugt.} recoveryCodeUsed {{person} hat sich mit einem Wiederherstellungscode angemeldet.} password {{who} hat das Passwort von {person} geändert.} other {{who} hat die Anmeldung von {person} geändert.}}
        {who} hat die Regeln für die Anmeldung geändert.
        {change, select, yes {{who} hat eine Regel für zweite Schritte beendet.} other {{who} hat eine Regel für zweite Schritte festgelegt.}}
        {who} handelt jetzt als {person}.
        {who} handelt nicht mehr als {person}.
        {who} hat {act, select, created {den Identitätsanbieter {name} hinzugefügt} edited {den Identitätsanbieter {name} geändert} switchedOn {den Identitätsanbieter {name} eingeschaltet} switchedOff {den Identitätsanbieter {name} ausgeschaltet} archived {den Identitätsanbieter {name} entfernt} secretRotated {beim Identitätsanbieter {name} ein neues Geheimnis eingetragen} domainAdded {dem Identitätsanbieter {name} eine Domain gegeben} domainConfirmed {eine Domain des Identitätsanbieters {name} bestätigt} domainRemoved {dem Identitätsanbieter {name} eine Domain genommen} metadataRead {die Metadaten des Identitätsanbieters {name} eingetragen} certificateAdded {dem Identitätsanbieter {name} ein Zertifikat hinzugefügt} keyChanged {unseren Schlüssel beim Identitätsanbieter {name} gewechselt} other {den Identitätsanbieter {name} geändert}}.
        {how, select, removed {{provider} kennt {person} nicht mehr.} confirmed {{person} hat zugestimmt, dass {provider} sie anmeldet.} other {{provider} meldet {person} von nun an an.}}
        {who} hat für {domain} Single Sign-on verlangt.
        {who} hat für {domain} wieder Passwörter erlaubt.
        {marked, select, yes {{who} hat {person} für Notfälle vorgesehen.} other {{who} hat {person} nicht mehr für Notfälle vorgesehen.}}
        {allowed, select, yes {{who} hat Partnern erlaubt, ihre Identitätsanbieter zu verwalten.} other {{who} hat Identitätsanbieter dem Hersteller vorbehalten.}}
        {person} hat sich in einem Notfall ohne Single Sign-on angemeldet, obwohl {domain} es verlangt.
        {who} hat Version {number} des Pakets in {activity} veröffentlicht.
        {act, select, stopped {{who} hat den Wechsel zu einer anderen Version in {activity} angehalten.} resumed {{who} hat den Wechsel zu einer anderen Version in {activity} fortgesetzt.} finished {Der Wechsel zu einer anderen Version in {activity} ist abgeschlossen.} undoing {{who} nimmt den Wechsel zu einer anderen Version in {activity} zurück.} undone {Der Wechsel zu einer anderen Version in {activity} ist zurückgenommen.} other {{who} hat den Wechsel zu einer anderen Version in {activity} geändert.}}
        {person} ist zu einer anderen Version des Pakets in {activity} gewechselt.
        {person} ist wieder auf der früheren Version des Pakets in {activity}.
        {who} hat geändert, wie Pakete abgespielt werden.
        {who} hat {course} an {organization} für deren Lernsystem ausgeliefert.
        {who} hat die Auslieferung von {course} an {organization} geändert.
        Eine lernende Person von {organization} hat {course} aus einem anderen Lernsystem abgeschlossen.
        {who} hat {activity} bei einer lernenden Person eines anderen Lernsystems auf einen früheren Stand zurückgesetzt.
        Das Protokoll einer lernenden Person eines anderen Lernsystems in {activity} wurde versiegelt.
        {who} hat die Grenzen der Auslieferung von {course} an {organization} geändert.
        {who} hat den Schlüssel der Auslieferung von {course} an {organization} erneuert.
        {act, select, removed {{who} hat den Platz einer lernenden Person von {organization} in der Auslieferung von {course} freigegeben.} other {{who} hat eine lernende Person von {organization} wieder in die Auslieferung von {course} eingelassen.}}
        {who} hat eine lernende Person von {organization} aus der Auslieferung von {course} gelöscht.
        {person} hat bestätigt, die lernende Person von {organization} zu sein, die {course} aus einem anderen Lernsystem gemacht hat.
        {who} hat die Verknüpfung von {person} mit einer lernenden Person von {organization} beendet, die {course} aus einem anderen Lernsystem gemacht hat.
        {who} hat {course}, anderswo gemacht, aus dem genommen, was für {person} zählt.
        """##
}

package extension Message {
    /// {who} {act, select, proposed {proposed} confirmed {confirmed} other {withdrew}} that {organization} {isHeld...
    static func insightsSaidOverridden(who: String, act: String, organization: String, isHeld: String, status: String, reason: String) -> Message { Message(InsightsStrings.table, 0, "insightsSaidOverridden", [.text(who), .text(act), .text(organization), .text(isHeld), .text(status), .text(reason)]) }
    /// {who} published version {version, number} of the programme {programme}
    static func insightsSaidProgrammePublished(who: String, version: Int, programme: String) -> Message { Message(InsightsStrings.table, 1, "insightsSaidProgrammePublished", [.text(who), .number(version), .text(programme)]) }
    /// {who} retired the programme {programme}
    static func insightsSaidProgrammeRetired(who: String, programme: String) -> Message { Message(InsightsStrings.table, 2, "insightsSaidProgrammeRetired", [.text(who), .text(programme)]) }
    /// {who} {act, select, new {reported} other {corrected}} {name} of {organization}
    static func insightsSaidFactReported(who: String, act: String, name: String, organization: String) -> Message { Message(InsightsStrings.table, 3, "insightsSaidFactReported", [.text(who), .text(act), .text(name), .text(organization)]) }
    /// {organization} {isApplied, select, yes {{change, select, promoted {gained} demoted {lost} at_risk {is in da...
    static func insightsSaidStandingChanged(organization: String, isApplied: String, change: String, status: String, version: Int) -> Message { Message(InsightsStrings.table, 4, "insightsSaidStandingChanged", [.text(organization), .text(isApplied), .text(change), .text(status), .number(version)]) }
    /// {organization} passed the gate {gate} provisionally for {reference}
    static func insightsSaidGatePassed(organization: String, gate: String, reference: String) -> Message { Message(InsightsStrings.table, 5, "insightsSaidGatePassed", [.text(organization), .text(gate), .text(reference)]) }
    /// {who} published version {number} of the branding of {organization}
    static func insightsSaidBrandPublished(who: String, number: String, organization: String) -> Message { Message(InsightsStrings.table, 6, "insightsSaidBrandPublished", [.text(who), .text(number), .text(organization)]) }
    /// {who} voided a learning record of {organization}: {reason}
    static func insightsSaidStatementVoided(who: String, organization: String, reason: String) -> Message { Message(InsightsStrings.table, 7, "insightsSaidStatementVoided", [.text(who), .text(organization), .text(reason)]) }
    /// The digest of {statements, plural, one {# learning record} other {# learning records}} was put into the ledger
    static func insightsSaidStatementsSealed(statements: Int) -> Message { Message(InsightsStrings.table, 8, "insightsSaidStatementsSealed", [.number(statements)]) }
    /// {who} {act, select, added {began to forward} changed {changed the forwarding of} paused {paused the forward...
    static func insightsSaidRecordsPipe(who: String, act: String, name: String) -> Message { Message(InsightsStrings.table, 9, "insightsSaidRecordsPipe", [.text(who), .text(act), .text(name)]) }
    /// {act, select, begun {{who} began to import learning records from {name}} stopped {{who} stopped the import ...
    static func insightsSaidRecordsImported(act: String, who: String, name: String, stored: Int, refused: Int) -> Message { Message(InsightsStrings.table, 10, "insightsSaidRecordsImported", [.text(act), .text(who), .text(name), .number(stored), .number(refused)]) }
    /// {who} changed which web pages may call the learning record store
    static func insightsSaidRecordOrigins(who: String) -> Message { Message(InsightsStrings.table, 11, "insightsSaidRecordOrigins", [.text(who)]) }
    /// {who} changed what partners may change of their branding
    static func insightsSaidBrandPolicy(who: String) -> Message { Message(InsightsStrings.table, 12, "insightsSaidBrandPolicy", [.text(who)]) }
    /// {who} claimed the host {host} for {organization}
    static func insightsSaidHostClaimed(who: String, host: String, organization: String) -> Message { Message(InsightsStrings.table, 13, "insightsSaidHostClaimed", [.text(who), .text(host), .text(organization)]) }
    /// The portal of {organization} answers at {host}
    static func insightsSaidHostOpened(organization: String, host: String) -> Message { Message(InsightsStrings.table, 14, "insightsSaidHostOpened", [.text(organization), .text(host)]) }
    /// {who} gave back the host {host} of {organization}
    static func insightsSaidHostClosed(who: String, host: String, organization: String) -> Message { Message(InsightsStrings.table, 15, "insightsSaidHostClosed", [.text(who), .text(host), .text(organization)]) }
    /// {who} changed the mail sender of {organization}: {address}
    static func insightsSaidSenderChanged(who: String, organization: String, address: String) -> Message { Message(InsightsStrings.table, 16, "insightsSaidSenderChanged", [.text(who), .text(organization), .text(address)]) }
    /// {found, select, yes {The records of {address} were found: mail of {organization} comes from it} other {The ...
    static func insightsSaidSenderChecked(found: String, address: String, organization: String) -> Message { Message(InsightsStrings.table, 17, "insightsSaidSenderChecked", [.text(found), .text(address), .text(organization)]) }
    /// Readiness
    static var insightsReadiness: Message { Message(InsightsStrings.table, 18, "insightsReadiness") }
    /// {ready, number} of {count, plural, one {# organization} other {# organizations}} ready{risk, plural, =0 {} ...
    static func insightsReadinessLead(ready: Int, count: Int, risk: Int) -> Message { Message(InsightsStrings.table, 19, "insightsReadinessLead", [.number(ready), .number(count), .number(risk)]) }
    /// {count, plural, one {# organization} other {# organizations}}.
    static func insightsCoursesLead(count: Int) -> Message { Message(InsightsStrings.table, 20, "insightsCoursesLead", [.number(count)]) }
    /// As it was on {day, date}.
    static func insightsAsOfNote(day: Day) -> Message { Message(InsightsStrings.table, 21, "insightsAsOfNote", [.day(day)]) }
    /// Certifications
    static var insightsCertifications: Message { Message(InsightsStrings.table, 22, "insightsCertifications") }
    /// Courses
    static var insightsCourses: Message { Message(InsightsStrings.table, 23, "insightsCourses") }
    /// What the columns show
    static var insightsViews: Message { Message(InsightsStrings.table, 24, "insightsViews") }
    /// Organization
    static var insightsOrganization: Message { Message(InsightsStrings.table, 25, "insightsOrganization") }
    /// Readiness
    static var insightsReady: Message { Message(InsightsStrings.table, 26, "insightsReady") }
    /// Ready
    static var insightsIsReady: Message { Message(InsightsStrings.table, 27, "insightsIsReady") }
    /// Ready until {day, date}
    static func insightsIsAtRisk(day: Day) -> Message { Message(InsightsStrings.table, 28, "insightsIsAtRisk", [.day(day)]) }
    /// {count, plural, one {# person short} other {# people short}}
    static func insightsIsShort(count: Int) -> Message { Message(InsightsStrings.table, 29, "insightsIsShort", [.number(count)]) }
    /// Nobody in the audience
    static var insightsNoBase: Message { Message(InsightsStrings.table, 30, "insightsNoBase") }
    /// {count, plural, one {# organization} other {All # organizations}}
    static func insightsTotal(count: Int) -> Message { Message(InsightsStrings.table, 31, "insightsTotal", [.number(count)]) }
    /// each person once
    static var insightsTotalNote: Message { Message(InsightsStrings.table, 32, "insightsTotalNote") }
    /// {item}: {certified, number} of {base, number} certified, {expiring, number} of them expiring within 90 days...
    static func insightsCell(item: String, certified: Int, base: Int, expiring: Int, expired: Int, progress: Int, fresh: Int) -> Message { Message(InsightsStrings.table, 33, "insightsCell", [.text(item), .number(certified), .number(base), .number(expiring), .number(expired), .number(progress), .number(fresh)]) }
    /// {item}: {certified, number} of {base, number} completed, {progress, number} in progress, {fresh, number} no...
    static func insightsCourseCell(item: String, certified: Int, base: Int, progress: Int, fresh: Int) -> Message { Message(InsightsStrings.table, 34, "insightsCourseCell", [.text(item), .number(certified), .number(base), .number(progress), .number(fresh)]) }
    /// {item}: nobody in the audience
    static func insightsCellNobody(item: String) -> Message { Message(InsightsStrings.table, 35, "insightsCellNobody", [.text(item)]) }
    /// {certified, number} of {base, plural, one {# person} other {# people}}
    static func insightsOfPeople(certified: Int, base: Int) -> Message { Message(InsightsStrings.table, 36, "insightsOfPeople", [.number(certified), .number(base)]) }
    /// Search organizations
    static var insightsSearch: Message { Message(InsightsStrings.table, 37, "insightsSearch") }
    /// Search people
    static var insightsSearchPeople: Message { Message(InsightsStrings.table, 38, "insightsSearchPeople") }
    /// Apply
    static var insightsApply: Message { Message(InsightsStrings.table, 39, "insightsApply") }
    /// Clear filters
    static var insightsClear: Message { Message(InsightsStrings.table, 40, "insightsClear") }
    /// Any region
    static var insightsAnyRegion: Message { Message(InsightsStrings.table, 41, "insightsAnyRegion") }
    /// Any country
    static var insightsAnyCountry: Message { Message(InsightsStrings.table, 42, "insightsAnyCountry") }
    /// Any type
    static var insightsAnyType: Message { Message(InsightsStrings.table, 43, "insightsAnyType") }
    /// Any distributor
    static var insightsAnyDistributor: Message { Message(InsightsStrings.table, 44, "insightsAnyDistributor") }
    /// Any readiness
    static var insightsAnyStatus: Message { Message(InsightsStrings.table, 45, "insightsAnyStatus") }
    /// Ready
    static var insightsStatusReady: Message { Message(InsightsStrings.table, 46, "insightsStatusReady") }
    /// Short of people
    static var insightsStatusShort: Message { Message(InsightsStrings.table, 47, "insightsStatusShort") }
    /// At risk in 90 days
    static var insightsStatusRisk: Message { Message(InsightsStrings.table, 48, "insightsStatusRisk") }
    /// Any standing
    static var insightsAnyStanding: Message { Message(InsightsStrings.table, 49, "insightsAnyStanding") }
    /// Any certification
    static var insightsAnyItem: Message { Message(InsightsStrings.table, 50, "insightsAnyItem") }
    /// As of
    static var insightsAsOf: Message { Message(InsightsStrings.table, 51, "insightsAsOf") }
    /// CSV
    static var insightsExport: Message { Message(InsightsStrings.table, 52, "insightsExport") }
    /// At risk
    static var insightsAtRisk: Message { Message(InsightsStrings.table, 53, "insightsAtRisk") }
    /// Organizations that are ready today and fall short within 90 days, by expiries and known leavers, if nobody ...
    static var insightsAtRiskLead: Message { Message(InsightsStrings.table, 54, "insightsAtRiskLead") }
    /// Nobody falls short in the next 90 days
    static var insightsAtRiskEmptyTitle: Message { Message(InsightsStrings.table, 55, "insightsAtRiskEmptyTitle") }
    /// Every organization that is ready today stays so.
    static var insightsAtRiskEmptyText: Message { Message(InsightsStrings.table, 56, "insightsAtRiskEmptyText") }
    /// Falls short on
    static var insightsFallsOn: Message { Message(InsightsStrings.table, 57, "insightsFallsOn") }
    /// People short then
    static var insightsGap: Message { Message(InsightsStrings.table, 58, "insightsGap") }
    /// No organization fits these filters
    static var insightsEmptyTitle: Message { Message(InsightsStrings.table, 59, "insightsEmptyTitle") }
    /// Clear a filter to see more.
    static var insightsEmptyText: Message { Message(InsightsStrings.table, 60, "insightsEmptyText") }
    /// Nothing to report on yet
    static var insightsNoItemsTitle: Message { Message(InsightsStrings.table, 61, "insightsNoItemsTitle") }
    /// The vendor has not published a certification for partners yet. Add the people who will learn; what they rea...
    static var insightsBoardEmptyText: Message { Message(InsightsStrings.table, 62, "insightsBoardEmptyText") }
    /// Publish a certification or a course and its figures appear here.
    static var insightsNoItemsText: Message { Message(InsightsStrings.table, 63, "insightsNoItemsText") }
    /// Pages of the board
    static var insightsPages: Message { Message(InsightsStrings.table, 64, "insightsPages") }
    /// {from, number}–{to, number} of {total, number}
    static func insightsPageOf(from: Int, to: Int, total: Int) -> Message { Message(InsightsStrings.table, 65, "insightsPageOf", [.number(from), .number(to), .number(total)]) }
    /// Previous
    static var insightsPrevious: Message { Message(InsightsStrings.table, 66, "insightsPrevious") }
    /// Next
    static var insightsNext: Message { Message(InsightsStrings.table, 67, "insightsNext") }
    /// How these figures are made
    static var insightsBaseTitle: Message { Message(InsightsStrings.table, 68, "insightsBaseTitle") }
    /// The base of a figure is everybody with an active membership on the day whose job role is in the item’s audi...
    static var insightsBaseText: Message { Message(InsightsStrings.table, 69, "insightsBaseText") }
    /// {standing, select, certified {Certified} expired {Expired} inProgress {In progress} notStarted {Not started...
    static func insightsStanding(standing: String) -> Message { Message(InsightsStrings.table, 70, "insightsStanding", [.text(standing)]) }
    /// {standing, select, certified {Completed} expired {Expired} inProgress {In progress} notStarted {Not started...
    static func insightsCourseStanding(standing: String) -> Message { Message(InsightsStrings.table, 71, "insightsCourseStanding", [.text(standing)]) }
    /// Certified through {day}
    static func insightsCertifiedThrough(day: String) -> Message { Message(InsightsStrings.table, 72, "insightsCertifiedThrough", [.text(day)]) }
    /// Certified
    static var insightsCertifiedForLife: Message { Message(InsightsStrings.table, 73, "insightsCertifiedForLife") }
    /// Expired after {day}
    static func insightsExpiredAfter(day: String) -> Message { Message(InsightsStrings.table, 74, "insightsExpiredAfter", [.text(day)]) }
    /// Revoked
    static var insightsRevoked: Message { Message(InsightsStrings.table, 75, "insightsRevoked") }
    /// Completed {day}
    static func insightsCompletedOn(day: String) -> Message { Message(InsightsStrings.table, 76, "insightsCompletedOn", [.text(day)]) }
    /// Not in the audience
    static var insightsNotInAudience: Message { Message(InsightsStrings.table, 77, "insightsNotInAudience") }
    /// People
    static var insightsPeople: Message { Message(InsightsStrings.table, 78, "insightsPeople") }
    /// Person
    static var insightsPerson: Message { Message(InsightsStrings.table, 79, "insightsPerson") }
    /// Job roles
    static var insightsJobRoles: Message { Message(InsightsStrings.table, 80, "insightsJobRoles") }
    /// You see the counts of this organization, not its people.
    static var insightsPeopleCounts: Message { Message(InsightsStrings.table, 81, "insightsPeopleCounts") }
    /// Nobody here fits
    static var insightsPeopleEmptyTitle: Message { Message(InsightsStrings.table, 82, "insightsPeopleEmptyTitle") }
    /// No active member of this organization fits these filters.
    static var insightsPeopleEmptyText: Message { Message(InsightsStrings.table, 83, "insightsPeopleEmptyText") }
    /// Report
    static var insightsReport: Message { Message(InsightsStrings.table, 84, "insightsReport") }
    /// {country} · {type}
    static func insightsOrganizationLead(country: String, type: String) -> Message { Message(InsightsStrings.table, 85, "insightsOrganizationLead", [.text(country), .text(type)]) }
    /// {kind, select, percent {at least {value, number} % of the audience} other {at least {value, plural, one {# ...
    static func insightsTarget(kind: String, value: Int) -> Message { Message(InsightsStrings.table, 86, "insightsTarget", [.text(kind), .number(value)]) }
    /// {percent} % of {base, plural, one {# person} other {# people}}
    static func insightsShareOf(percent: String, base: Int) -> Message { Message(InsightsStrings.table, 87, "insightsShareOf", [.text(percent), .number(base)]) }
    /// {count, plural, =0 {none expires within 90 days} one {# expires within 90 days} other {# expire within 90 d...
    static func insightsExpiring(count: Int) -> Message { Message(InsightsStrings.table, 88, "insightsExpiring", [.number(count)]) }
    /// Standing
    static var insightsFigures: Message { Message(InsightsStrings.table, 89, "insightsFigures") }
    /// Learning
    static var insightsProof: Message { Message(InsightsStrings.table, 90, "insightsProof") }
    /// Open the report
    static var insightsOpenReport: Message { Message(InsightsStrings.table, 91, "insightsOpenReport") }
    /// Your organization
    static var insightsBoard: Message { Message(InsightsStrings.table, 92, "insightsBoard") }
    /// {item} is safe until {day, date}; then {gap, plural, one {# person} other {# people}} short
    static func insightsSafeUntil(item: String, day: Day, gap: Int) -> Message { Message(InsightsStrings.table, 93, "insightsSafeUntil", [.text(item), .day(day), .number(gap)]) }
    /// {item} is safe
    static func insightsSafe(item: String) -> Message { Message(InsightsStrings.table, 94, "insightsSafe", [.text(item)]) }
    /// {item}: {gap, plural, one {# person} other {# people}} short
    static func insightsShortNow(item: String, gap: Int) -> Message { Message(InsightsStrings.table, 95, "insightsShortNow", [.text(item), .number(gap)]) }
    /// What to do next
    static var insightsQueue: Message { Message(InsightsStrings.table, 96, "insightsQueue") }
    /// Most at stake first; then whoever needs the least effort.
    static var insightsQueueLead: Message { Message(InsightsStrings.table, 97, "insightsQueueLead") }
    /// Nothing is at stake
    static var insightsQueueEmptyTitle: Message { Message(InsightsStrings.table, 98, "insightsQueueEmptyTitle") }
    /// Every target is reached and no one’s certification ends within 90 days.
    static var insightsQueueEmptyText: Message { Message(InsightsStrings.table, 99, "insightsQueueEmptyText") }
    /// {name} is on the way to {item}
    static func insightsQueueFinish(name: String, item: String) -> Message { Message(InsightsStrings.table, 100, "insightsQueueFinish", [.text(name), .text(item)]) }
    /// {name} could start {item}
    static func insightsQueueStart(name: String, item: String) -> Message { Message(InsightsStrings.table, 101, "insightsQueueStart", [.text(name), .text(item)]) }
    /// {name} renews {item}
    static func insightsQueueRenew(name: String, item: String) -> Message { Message(InsightsStrings.table, 102, "insightsQueueRenew", [.text(name), .text(item)]) }
    /// {name} certifies again in {item}
    static func insightsQueueAgain(name: String, item: String) -> Message { Message(InsightsStrings.table, 103, "insightsQueueAgain", [.text(name), .text(item)]) }
    /// {minutes, plural, one {# minute left} other {# minutes left}}
    static func insightsQueueMinutes(minutes: Int) -> Message { Message(InsightsStrings.table, 104, "insightsQueueMinutes", [.number(minutes)]) }
    /// counts through {day, date}
    static func insightsQueueUntil(day: Day) -> Message { Message(InsightsStrings.table, 105, "insightsQueueUntil", [.day(day)]) }
    /// ended on {day, date}
    static func insightsQueueSince(day: Day) -> Message { Message(InsightsStrings.table, 106, "insightsQueueSince", [.day(day)]) }
    /// closes a gap
    static var insightsQueueCloses: Message { Message(InsightsStrings.table, 107, "insightsQueueCloses") }
    /// keeps the target
    static var insightsQueueKeeps: Message { Message(InsightsStrings.table, 108, "insightsQueueKeeps") }
    /// Assign
    static var insightsAssign: Message { Message(InsightsStrings.table, 109, "insightsAssign") }
    /// Certifications and courses
    static var insightsPersonPart: Message { Message(InsightsStrings.table, 110, "insightsPersonPart") }
    /// Nothing is asked of this person yet.
    static var insightsPersonPartEmpty: Message { Message(InsightsStrings.table, 111, "insightsPersonPartEmpty") }
    /// Readiness
    static var insightsNavReadiness: Message { Message(InsightsStrings.table, 112, "insightsNavReadiness") }
    /// Overview
    static var insightsNavBoard: Message { Message(InsightsStrings.table, 113, "insightsNavBoard") }
    /// Ledger
    static var insightsNavLedger: Message { Message(InsightsStrings.table, 114, "insightsNavLedger") }
    /// Ledger
    static var insightsLedger: Message { Message(InsightsStrings.table, 115, "insightsLedger") }
    /// Everything that changed, newest first. Each entry is sealed into a chain of proofs that nobody can rewrite ...
    static var insightsLedgerLead: Message { Message(InsightsStrings.table, 116, "insightsLedgerLead") }
    /// {kind, select, person {Person} organization {Organization} course {Course} credential {Credential} certific...
    static func insightsLedgerOf(kind: String, name: String) -> Message { Message(InsightsStrings.table, 117, "insightsLedgerOf", [.text(kind), .text(name)]) }
    /// {kind, select, person {Person} organization {Organization} course {Course} credential {Credential} certific...
    static func insightsLedgerSubject(kind: String) -> Message { Message(InsightsStrings.table, 118, "insightsLedgerSubject", [.text(kind)]) }
    /// Nothing recorded
    static var insightsLedgerEmptyTitle: Message { Message(InsightsStrings.table, 119, "insightsLedgerEmptyTitle") }
    /// There is no entry up to this day.
    static var insightsLedgerEmptyText: Message { Message(InsightsStrings.table, 120, "insightsLedgerEmptyText") }
    /// Find a person, organization or course
    static var insightsLedgerFind: Message { Message(InsightsStrings.table, 121, "insightsLedgerFind") }
    /// Found
    static var insightsLedgerFound: Message { Message(InsightsStrings.table, 122, "insightsLedgerFound") }
    /// Sealed in batch {number, number}
    static func insightsLedgerSealed(number: Int) -> Message { Message(InsightsStrings.table, 123, "insightsLedgerSealed", [.number(number)]) }
    /// Not sealed yet
    static var insightsLedgerUnsealed: Message { Message(InsightsStrings.table, 124, "insightsLedgerUnsealed") }
    /// {kind, select, job {Laurel} operator {The operator} credential {An API client} launch {The player} anonymou...
    static func insightsLedgerBy(kind: String) -> Message { Message(InsightsStrings.table, 125, "insightsLedgerBy", [.text(kind)]) }
    /// erased person
    static var insightsLedgerErased: Message { Message(InsightsStrings.table, 126, "insightsLedgerErased") }
    /// holds from {day, date}
    static func insightsLedgerValidFrom(day: Day) -> Message { Message(InsightsStrings.table, 127, "insightsLedgerValidFrom", [.day(day)]) }
    /// nothing
    static var insightsLedgerNothing: Message { Message(InsightsStrings.table, 128, "insightsLedgerNothing") }
    /// Older entries
    static var insightsLedgerOlder: Message { Message(InsightsStrings.table, 129, "insightsLedgerOlder") }
    /// No. {position, number}
    static func insightsLedgerPosition(position: Int) -> Message { Message(InsightsStrings.table, 130, "insightsLedgerPosition", [.number(position)]) }
    /// Organization
    static var insightsCSVOrganization: Message { Message(InsightsStrings.table, 131, "insightsCSVOrganization") }
    /// Country
    static var insightsCSVCountry: Message { Message(InsightsStrings.table, 132, "insightsCSVCountry") }
    /// Region
    static var insightsCSVRegion: Message { Message(InsightsStrings.table, 133, "insightsCSVRegion") }
    /// Type
    static var insightsCSVType: Message { Message(InsightsStrings.table, 134, "insightsCSVType") }
    /// Day
    static var insightsCSVDay: Message { Message(InsightsStrings.table, 135, "insightsCSVDay") }
    /// Item
    static var insightsCSVItem: Message { Message(InsightsStrings.table, 136, "insightsCSVItem") }
    /// Base
    static var insightsCSVBase: Message { Message(InsightsStrings.table, 137, "insightsCSVBase") }
    /// Certified
    static var insightsCSVCertified: Message { Message(InsightsStrings.table, 138, "insightsCSVCertified") }
    /// Expiring in 30 days
    static var insightsCSVExpiring30: Message { Message(InsightsStrings.table, 139, "insightsCSVExpiring30") }
    /// Expiring in 60 days
    static var insightsCSVExpiring60: Message { Message(InsightsStrings.table, 140, "insightsCSVExpiring60") }
    /// Expiring in 90 days
    static var insightsCSVExpiring90: Message { Message(InsightsStrings.table, 141, "insightsCSVExpiring90") }
    /// Expired
    static var insightsCSVExpired: Message { Message(InsightsStrings.table, 142, "insightsCSVExpired") }
    /// In progress
    static var insightsCSVInProgress: Message { Message(InsightsStrings.table, 143, "insightsCSVInProgress") }
    /// Not started
    static var insightsCSVNotStarted: Message { Message(InsightsStrings.table, 144, "insightsCSVNotStarted") }
    /// Ready
    static var insightsCSVReady: Message { Message(InsightsStrings.table, 145, "insightsCSVReady") }
    /// People short
    static var insightsCSVGap: Message { Message(InsightsStrings.table, 146, "insightsCSVGap") }
    /// yes
    static var insightsCSVYes: Message { Message(InsightsStrings.table, 147, "insightsCSVYes") }
    /// no
    static var insightsCSVNo: Message { Message(InsightsStrings.table, 148, "insightsCSVNo") }
    /// Person
    static var insightsCSVPerson: Message { Message(InsightsStrings.table, 149, "insightsCSVPerson") }
    /// E-mail
    static var insightsCSVEmail: Message { Message(InsightsStrings.table, 150, "insightsCSVEmail") }
    /// Job roles
    static var insightsCSVJobRoles: Message { Message(InsightsStrings.table, 151, "insightsCSVJobRoles") }
    /// Standing
    static var insightsCSVStanding: Message { Message(InsightsStrings.table, 152, "insightsCSVStanding") }
    /// Since
    static var insightsCSVSince: Message { Message(InsightsStrings.table, 153, "insightsCSVSince") }
    /// Through
    static var insightsCSVThrough: Message { Message(InsightsStrings.table, 154, "insightsCSVThrough") }
    /// Number
    static var insightsCSVPosition: Message { Message(InsightsStrings.table, 155, "insightsCSVPosition") }
    /// Recorded
    static var insightsCSVRecorded: Message { Message(InsightsStrings.table, 156, "insightsCSVRecorded") }
    /// Event
    static var insightsCSVEvent: Message { Message(InsightsStrings.table, 157, "insightsCSVEvent") }
    /// By
    static var insightsCSVBy: Message { Message(InsightsStrings.table, 158, "insightsCSVBy") }
    /// Holds from
    static var insightsCSVValidFrom: Message { Message(InsightsStrings.table, 159, "insightsCSVValidFrom") }
    /// Field
    static var insightsCSVField: Message { Message(InsightsStrings.table, 160, "insightsCSVField") }
    /// Before
    static var insightsCSVBefore: Message { Message(InsightsStrings.table, 161, "insightsCSVBefore") }
    /// After
    static var insightsCSVAfter: Message { Message(InsightsStrings.table, 162, "insightsCSVAfter") }
    /// Sealed in batch
    static var insightsCSVSealed: Message { Message(InsightsStrings.table, 163, "insightsCSVSealed") }
    /// Certified since the end of last month: {change}
    static func insightsMovement(change: String) -> Message { Message(InsightsStrings.table, 164, "insightsMovement", [.text(change)]) }
    /// Since {day, date}, {rose, plural, =0 {none became ready} one {# became ready} other {# became ready}} and {...
    static func insightsMoved(day: Day, rose: Int, fell: Int) -> Message { Message(InsightsStrings.table, 165, "insightsMoved", [.day(day), .number(rose), .number(fell)]) }
    /// Twelve months
    static var insightsHistory: Message { Message(InsightsStrings.table, 166, "insightsHistory") }
    /// How {count, plural, one {# organization} other {# organizations}} went, month by month; each person once.
    static func insightsHistoryLead(count: Int) -> Message { Message(InsightsStrings.table, 167, "insightsHistoryLead", [.number(count)]) }
    /// Month by month
    static var insightsHistoryMonths: Message { Message(InsightsStrings.table, 168, "insightsHistoryMonths") }
    /// From {from} on {day, date} to {to} today.
    static func insightsHistoryLine(from: String, day: Day, to: String) -> Message { Message(InsightsStrings.table, 169, "insightsHistoryLine", [.text(from), .day(day), .text(to)]) }
    /// {share}, {certified, number} of {base, number}
    static func insightsShareAndCount(share: String, certified: Int, base: Int) -> Message { Message(InsightsStrings.table, 170, "insightsShareAndCount", [.text(share), .number(certified), .number(base)]) }
    /// Change since the end of last month
    static var insightsCSVChange: Message { Message(InsightsStrings.table, 171, "insightsCSVChange") }
    /// Remind
    static var insightsRemind: Message { Message(InsightsStrings.table, 172, "insightsRemind") }
    /// Remind {count, plural, one {# person} other {# people}}
    static func insightsRemindPeople(count: Int) -> Message { Message(InsightsStrings.table, 173, "insightsRemindPeople", [.number(count)]) }
    /// Send {count, plural, one {# person} other {# people}} a reminder of {item}? Whoever was reminded today gets...
    static func insightsRemindConfirm(count: Int, item: String) -> Message { Message(InsightsStrings.table, 174, "insightsRemindConfirm", [.number(count), .text(item)]) }
    /// something
    static var insightsLedgerSomething: Message { Message(InsightsStrings.table, 175, "insightsLedgerSomething") }
    /// every organization
    static var insightsLedgerEverybody: Message { Message(InsightsStrings.table, 176, "insightsLedgerEverybody") }
    /// for ever
    static var insightsLedgerForever: Message { Message(InsightsStrings.table, 177, "insightsLedgerForever") }
    /// As it was recorded
    static var insightsLedgerRaw: Message { Message(InsightsStrings.table, 178, "insightsLedgerRaw") }
    /// Kind
    static var insightsLedgerKind: Message { Message(InsightsStrings.table, 179, "insightsLedgerKind") }
    /// Hash
    static var insightsLedgerHash: Message { Message(InsightsStrings.table, 180, "insightsLedgerHash") }
    /// By
    static var insightsLedgerActor: Message { Message(InsightsStrings.table, 181, "insightsLedgerActor") }
    /// What happened
    static var insightsLedgerSentence: Message { Message(InsightsStrings.table, 182, "insightsLedgerSentence") }
    /// Any kind
    static var insightsLedgerAnyKind: Message { Message(InsightsStrings.table, 183, "insightsLedgerAnyKind") }
    /// {group, select, people {People and organizations} courses {Courses} learning {Learning} assessment {Exams a...
    static func insightsLedgerGroup(group: String) -> Message { Message(InsightsStrings.table, 184, "insightsLedgerGroup", [.text(group)]) }
    /// Done by
    static var insightsLedgerByField: Message { Message(InsightsStrings.table, 185, "insightsLedgerByField") }
    /// Recorded on
    static var insightsLedgerDay: Message { Message(InsightsStrings.table, 186, "insightsLedgerDay") }
    /// True on
    static var insightsLedgerTrueOn: Message { Message(InsightsStrings.table, 187, "insightsLedgerTrueOn") }
    /// Known on
    static var insightsLedgerKnownOn: Message { Message(InsightsStrings.table, 188, "insightsLedgerKnownOn") }
    /// More filters
    static var insightsLedgerFilters: Message { Message(InsightsStrings.table, 189, "insightsLedgerFilters") }
    /// Courses and certifications
    static var insightsLedgerCourses: Message { Message(InsightsStrings.table, 190, "insightsLedgerCourses") }
    /// Ledger of the credentials
    static var insightsLedgerCredentials: Message { Message(InsightsStrings.table, 191, "insightsLedgerCredentials") }
    /// No entry fits these filters.
    static var insightsLedgerEmptyFiltered: Message { Message(InsightsStrings.table, 192, "insightsLedgerEmptyFiltered") }
    /// Proof of the ledger
    static var insightsProofTitle: Message { Message(InsightsStrings.table, 193, "insightsProofTitle") }
    /// Check the proofs
    static var insightsProofLink: Message { Message(InsightsStrings.table, 194, "insightsProofLink") }
    /// Every hash was computed again from the rows themselves, just now.
    static var insightsProofLead: Message { Message(InsightsStrings.table, 195, "insightsProofLead") }
    /// Nothing was changed
    static var insightsProofSound: Message { Message(InsightsStrings.table, 196, "insightsProofSound") }
    /// {events, number} entries, {sealed, number} of them sealed in {batches, plural, one {# batch} other {# batch...
    static func insightsProofSoundText(events: Int, sealed: Int, batches: Int) -> Message { Message(InsightsStrings.table, 197, "insightsProofSoundText", [.number(events), .number(sealed), .number(batches)]) }
    /// {count, plural, one {# fault} other {# faults}}
    static func insightsProofFaults(count: Int) -> Message { Message(InsightsStrings.table, 198, "insightsProofFaults", [.number(count)]) }
    /// These entries or batches are not what was sealed. Stop and find out who wrote to the database.
    static var insightsProofFaultsText: Message { Message(InsightsStrings.table, 199, "insightsProofFaultsText") }
    /// Newest seals
    static var insightsProofLast: Message { Message(InsightsStrings.table, 200, "insightsProofLast") }
    /// Batch
    static var insightsProofBatch: Message { Message(InsightsStrings.table, 201, "insightsProofBatch") }
    /// Entries
    static var insightsProofEntries: Message { Message(InsightsStrings.table, 202, "insightsProofEntries") }
    /// Sealed
    static var insightsProofSealedAt: Message { Message(InsightsStrings.table, 203, "insightsProofSealedAt") }
    /// Write the newest seal down elsewhere: as long as it comes out the same, everything before it is unchanged. ...
    static var insightsProofNote: Message { Message(InsightsStrings.table, 204, "insightsProofNote") }
    /// {field, select, title {title} name {name} email {e-mail} country {country} region {region} type {type} jobR...
    static func insightsLedgerField(field: String) -> Message { Message(InsightsStrings.table, 205, "insightsLedgerField", [.text(field)]) }
    /// {value, select, true {yes} false {no} chosen {by own choice} assigned {assigned} completed {completed} fail...
    static func insightsLedgerValue(value: String) -> Message { Message(InsightsStrings.table, 206, "insightsLedgerValue", [.text(value)]) }
    /// {audience, select, person {one person} organization {an organization} sales {sales} presales {presales} eng...
    static func insightsLedgerAudience(audience: String) -> Message { Message(InsightsStrings.table, 207, "insightsLedgerAudience", [.text(audience)]) }
    /// {who}: {kind}
    static func insightsSaidOther(who: String, kind: String) -> Message { Message(InsightsStrings.table, 208, "insightsSaidOther", [.text(who), .text(kind)]) }
    /// {who} set up {vendor}.
    static func insightsSaidVendorCreated(who: String, vendor: String) -> Message { Message(InsightsStrings.table, 209, "insightsSaidVendorCreated", [.text(who), .text(vendor)]) }
    /// {who} changed the settings of {vendor}.
    static func insightsSaidVendorChanged(who: String, vendor: String) -> Message { Message(InsightsStrings.table, 210, "insightsSaidVendorChanged", [.text(who), .text(vendor)]) }
    /// {who} added {what}.
    static func insightsSaidAdded(who: String, what: String) -> Message { Message(InsightsStrings.table, 211, "insightsSaidAdded", [.text(who), .text(what)]) }
    /// {who} changed {what}.
    static func insightsSaidChanged(who: String, what: String) -> Message { Message(InsightsStrings.table, 212, "insightsSaidChanged", [.text(who), .text(what)]) }
    /// {who} changed their own profile.
    static func insightsSaidProfile(who: String) -> Message { Message(InsightsStrings.table, 213, "insightsSaidProfile", [.text(who)]) }
    /// {who} invited somebody to {organization}.
    static func insightsSaidInvited(who: String, organization: String) -> Message { Message(InsightsStrings.table, 214, "insightsSaidInvited", [.text(who), .text(organization)]) }
    /// {who} made {person} a member of {organization}.
    static func insightsSaidJoined(who: String, person: String, organization: String) -> Message { Message(InsightsStrings.table, 215, "insightsSaidJoined", [.text(who), .text(person), .text(organization)]) }
    /// {who} ended the membership of {person} at {organization}.
    static func insightsSaidLeft(who: String, person: String, organization: String) -> Message { Message(InsightsStrings.table, 216, "insightsSaidLeft", [.text(who), .text(person), .text(organization)]) }
    /// {who} changed the job roles of {person} at {organization}.
    static func insightsSaidJobRoles(who: String, person: String, organization: String) -> Message { Message(InsightsStrings.table, 217, "insightsSaidJobRoles", [.text(who), .text(person), .text(organization)]) }
    /// {who} gave {person} the role {role} at {organization}.
    static func insightsSaidGranted(who: String, person: String, role: String, organization: String) -> Message { Message(InsightsStrings.table, 218, "insightsSaidGranted", [.text(who), .text(person), .text(role), .text(organization)]) }
    /// {who} took from {person} the role {role} at {organization}.
    static func insightsSaidRevoked(who: String, person: String, role: String, organization: String) -> Message { Message(InsightsStrings.table, 219, "insightsSaidRevoked", [.text(who), .text(person), .text(role), .text(organization)]) }
    /// {who} {act, select, created {created} rotated {rotated} other {revoked}} the API credential {name}.
    static func insightsSaidClient(who: String, act: String, name: String) -> Message { Message(InsightsStrings.table, 220, "insightsSaidClient", [.text(who), .text(act), .text(name)]) }
    /// {who} linked {reseller} to the distributor {distributor}.
    static func insightsSaidLinked(who: String, reseller: String, distributor: String) -> Message { Message(InsightsStrings.table, 221, "insightsSaidLinked", [.text(who), .text(reseller), .text(distributor)]) }
    /// {who} ended the link of {reseller} to the distributor {distributor}.
    static func insightsSaidUnlinked(who: String, reseller: String, distributor: String) -> Message { Message(InsightsStrings.table, 222, "insightsSaidUnlinked", [.text(who), .text(reseller), .text(distributor)]) }
    /// {who} published version {number} of {what}.
    static func insightsSaidPublished(who: String, number: String, what: String) -> Message { Message(InsightsStrings.table, 223, "insightsSaidPublished", [.text(who), .text(number), .text(what)]) }
    /// {who} opened {course} to {organization}.
    static func insightsSaidOpened(who: String, course: String, organization: String) -> Message { Message(InsightsStrings.table, 224, "insightsSaidOpened", [.text(who), .text(course), .text(organization)]) }
    /// {who} closed {course} for {organization}.
    static func insightsSaidClosed(who: String, course: String, organization: String) -> Message { Message(InsightsStrings.table, 225, "insightsSaidClosed", [.text(who), .text(course), .text(organization)]) }
    /// {who} put a package into {activity} of {course}.
    static func insightsSaidPackage(who: String, activity: String, course: String) -> Message { Message(InsightsStrings.table, 226, "insightsSaidPackage", [.text(who), .text(activity), .text(course)]) }
    /// The log of {person} in {activity} was sealed.
    static func insightsSaidPlayed(person: String, activity: String) -> Message { Message(InsightsStrings.table, 227, "insightsSaidPlayed", [.text(person), .text(activity)]) }
    /// {who} assigned {what} to {audience}.
    static func insightsSaidAssigned(who: String, what: String, audience: String) -> Message { Message(InsightsStrings.table, 228, "insightsSaidAssigned", [.text(who), .text(what), .text(audience)]) }
    /// {who} stopped an assignment of {what}.
    static func insightsSaidCancelled(who: String, what: String) -> Message { Message(InsightsStrings.table, 229, "insightsSaidCancelled", [.text(who), .text(what)]) }
    /// {person} enrolled in {course}.
    static func insightsSaidChose(person: String, course: String) -> Message { Message(InsightsStrings.table, 230, "insightsSaidChose", [.text(person), .text(course)]) }
    /// {who} enrolled {person} in {course}.
    static func insightsSaidEnrolled(who: String, person: String, course: String) -> Message { Message(InsightsStrings.table, 231, "insightsSaidEnrolled", [.text(who), .text(person), .text(course)]) }
    /// {who} gave {person} one more reason for {course}.
    static func insightsSaidReason(who: String, person: String, course: String) -> Message { Message(InsightsStrings.table, 232, "insightsSaidReason", [.text(who), .text(person), .text(course)]) }
    /// {person} {outcome, select, failed {did not pass} other {completed}} {activity} in {course}.
    static func insightsSaidActivity(person: String, outcome: String, activity: String, course: String) -> Message { Message(InsightsStrings.table, 233, "insightsSaidActivity", [.text(person), .text(outcome), .text(activity), .text(course)]) }
    /// {person} completed {course}.
    static func insightsSaidCourse(person: String, course: String) -> Message { Message(InsightsStrings.table, 234, "insightsSaidCourse", [.text(person), .text(course)]) }
    /// {who} withdrew {person} from {course}.
    static func insightsSaidWithdrew(who: String, person: String, course: String) -> Message { Message(InsightsStrings.table, 235, "insightsSaidWithdrew", [.text(who), .text(person), .text(course)]) }
    /// {person} began attempt {number} of {activity}.
    static func insightsSaidExamStarted(person: String, number: String, activity: String) -> Message { Message(InsightsStrings.table, 236, "insightsSaidExamStarted", [.text(person), .text(number), .text(activity)]) }
    /// {person} {passed, select, yes {passed} other {did not pass}} {activity} with {percent} %.
    static func insightsSaidExam(person: String, passed: String, activity: String, percent: String) -> Message { Message(InsightsStrings.table, 237, "insightsSaidExam", [.text(person), .text(passed), .text(activity), .text(percent)]) }
    /// {person} handed in work for {activity}.
    static func insightsSaidHandedIn(person: String, activity: String) -> Message { Message(InsightsStrings.table, 238, "insightsSaidHandedIn", [.text(person), .text(activity)]) }
    /// {who} {passed, select, yes {passed} other {returned}} the work of {person} for {activity}.
    static func insightsSaidJudged(who: String, passed: String, person: String, activity: String) -> Message { Message(InsightsStrings.table, 239, "insightsSaidJudged", [.text(who), .text(passed), .text(person), .text(activity)]) }
    /// {who} retired {what}.
    static func insightsSaidRetired(who: String, what: String) -> Message { Message(InsightsStrings.table, 240, "insightsSaidRetired", [.text(who), .text(what)]) }
    /// {person} was certified: {certification}, credential {credential}.
    static func insightsSaidAwarded(person: String, certification: String, credential: String) -> Message { Message(InsightsStrings.table, 241, "insightsSaidAwarded", [.text(person), .text(certification), .text(credential)]) }
    /// {certification} of {person} expired, credential {credential}.
    static func insightsSaidExpired(certification: String, person: String, credential: String) -> Message { Message(InsightsStrings.table, 242, "insightsSaidExpired", [.text(certification), .text(person), .text(credential)]) }
    /// {who} {status, select, revoked {revoked} suspended {suspended} held {reinstated} other {changed}} {certific...
    static func insightsSaidStatus(who: String, status: String, certification: String, person: String, credential: String) -> Message { Message(InsightsStrings.table, 243, "insightsSaidStatus", [.text(who), .text(status), .text(certification), .text(person), .text(credential)]) }
    /// {person} {shows, select, yes {allowed} other {no longer allows}} their name on the public page of {credenti...
    static func insightsSaidConsent(person: String, shows: String, credential: String) -> Message { Message(InsightsStrings.table, 244, "insightsSaidConsent", [.text(person), .text(shows), .text(credential)]) }
    /// {person} received certificate {number} for {course}.
    static func insightsSaidCertificate(person: String, number: String, course: String) -> Message { Message(InsightsStrings.table, 245, "insightsSaidCertificate", [.text(person), .text(number), .text(course)]) }
    /// {person} changed which mail they get.
    static func insightsSaidMail(person: String) -> Message { Message(InsightsStrings.table, 246, "insightsSaidMail", [.text(person)]) }
    /// {who} reminded {person} of {what}.
    static func insightsSaidReminded(who: String, person: String, what: String) -> Message { Message(InsightsStrings.table, 247, "insightsSaidReminded", [.text(who), .text(person), .text(what)]) }
    /// {days, plural, =0 {today} one {in # day} other {in # days}}
    static func insightsInDays(days: Int) -> Message { Message(InsightsStrings.table, 248, "insightsInDays", [.number(days)]) }
    /// {item} is safe until {day, date}; then {name} leaves and {gap, plural, one {# person is} other {# people ar...
    static func insightsSafeUntilLeaver(item: String, day: Day, name: String, gap: Int) -> Message { Message(InsightsStrings.table, 249, "insightsSafeUntilLeaver", [.text(item), .day(day), .text(name), .number(gap)]) }
    /// Nobody else is here yet
    static var insightsAloneTitle: Message { Message(InsightsStrings.table, 250, "insightsAloneTitle") }
    /// Add your colleagues, one by one or as a pasted list. Everybody gets a mail with a link and finds what is as...
    static var insightsAloneText: Message { Message(InsightsStrings.table, 251, "insightsAloneText") }
    /// Add people
    static var insightsAloneButton: Message { Message(InsightsStrings.table, 252, "insightsAloneButton") }
    /// {who} erased a person: name, address and answers are gone, dates and results stay.
    static func insightsSaidErasedPerson(who: String) -> Message { Message(InsightsStrings.table, 253, "insightsSaidErasedPerson", [.text(who)]) }
    /// {who} let a part of {activity} count for {person}.
    static func insightsSaidWaived(who: String, activity: String, person: String) -> Message { Message(InsightsStrings.table, 254, "insightsSaidWaived", [.text(who), .text(activity), .text(person)]) }
    /// {who} put the play of {person} in {activity} back to an earlier state.
    static func insightsSaidRestored(who: String, person: String, activity: String) -> Message { Message(InsightsStrings.table, 255, "insightsSaidRestored", [.text(who), .text(person), .text(activity)]) }
    /// {person} {shows, select, yes {allowed} other {no longer allows}} their name on the public page of the certi...
    static func insightsSaidCertificateConsent(person: String, shows: String, course: String) -> Message { Message(InsightsStrings.table, 256, "insightsSaidCertificateConsent", [.text(person), .text(shows), .text(course)]) }
    /// {activity} in {course} was measured: people now read {minutes} minutes.
    static func insightsSaidMinutes(activity: String, course: String, minutes: String) -> Message { Message(InsightsStrings.table, 257, "insightsSaidMinutes", [.text(activity), .text(course), .text(minutes)]) }
    /// {who} merged the record of {merged} into {person}.
    static func insightsSaidMerged(who: String, merged: String, person: String) -> Message { Message(InsightsStrings.table, 258, "insightsSaidMerged", [.text(who), .text(merged), .text(person)]) }
    /// {who} took the records of {merged} and {person} apart again.
    static func insightsSaidParted(who: String, merged: String, person: String) -> Message { Message(InsightsStrings.table, 259, "insightsSaidParted", [.text(who), .text(merged), .text(person)]) }
    /// {person} changed their further addresses.
    static func insightsSaidAddress(person: String) -> Message { Message(InsightsStrings.table, 260, "insightsSaidAddress", [.text(person)]) }
    /// {outcome, select, asked {{who} asked for an earlier record.} confirmed {{who} confirmed the earlier record ...
    static func insightsSaidEarlier(outcome: String, who: String, person: String) -> Message { Message(InsightsStrings.table, 261, "insightsSaidEarlier", [.text(outcome), .text(who), .text(person)]) }
    /// {withdrawn, select, yes {{person} took the wish for erasure back.} other {{person} asked to be erased.}}
    static func insightsSaidErasureAsked(withdrawn: String, person: String) -> Message { Message(InsightsStrings.table, 262, "insightsSaidErasureAsked", [.text(withdrawn), .text(person)]) }
    /// {who} settled the erasure request of {person}: {outcome, select, erased {erased} other {declined}}.
    static func insightsSaidErasureSettled(who: String, person: String, outcome: String) -> Message { Message(InsightsStrings.table, 263, "insightsSaidErasureSettled", [.text(who), .text(person), .text(outcome)]) }
    /// {act, select, made {{who} made a code to join {organization}.} rotated {{who} replaced a code to join {orga...
    static func insightsSaidJoinCode(act: String, who: String, organization: String) -> Message { Message(InsightsStrings.table, 264, "insightsSaidJoinCode", [.text(act), .text(who), .text(organization)]) }
    /// {act, select, claimed {{who} claimed {domain} for {organization}.} provedByRecord {{who} proved {domain} fo...
    static func insightsSaidDomain(act: String, who: String, domain: String, organization: String) -> Message { Message(InsightsStrings.table, 265, "insightsSaidDomain", [.text(act), .text(who), .text(domain), .text(organization)]) }
    /// {way, select, code {{person} joined {organization} by a code.} domain {{person} joined {organization} by th...
    static func insightsSaidJoinedByWay(way: String, person: String, organization: String) -> Message { Message(InsightsStrings.table, 266, "insightsSaidJoinedByWay", [.text(way), .text(person), .text(organization)]) }
    /// {who} took the join of {person} at {organization} back.
    static func insightsSaidJoinUndone(who: String, person: String, organization: String) -> Message { Message(InsightsStrings.table, 267, "insightsSaidJoinUndone", [.text(who), .text(person), .text(organization)]) }
    /// Somebody asked to join {organization}.
    static func insightsSaidJoinAsked(organization: String) -> Message { Message(InsightsStrings.table, 268, "insightsSaidJoinAsked", [.text(organization)]) }
    /// {outcome, select, approved {{who} approved a request to join {organization}.} declined {{who} declined a re...
    static func insightsSaidJoinSettled(outcome: String, who: String, organization: String) -> Message { Message(InsightsStrings.table, 269, "insightsSaidJoinSettled", [.text(outcome), .text(who), .text(organization)]) }
    /// {allowed, select, yes {{who} let people ask organizations by name.} other {{who} stopped people from asking...
    static func insightsSaidJoinPolicy(allowed: String, who: String) -> Message { Message(InsightsStrings.table, 270, "insightsSaidJoinPolicy", [.text(allowed), .text(who)]) }
    /// {act, select, made {{who} began the text “{title}”.} published {{who} published version {number} of “{title...
    static func insightsSaidLegalText(act: String, who: String, title: String, number: String) -> Message { Message(InsightsStrings.table, 271, "insightsSaidLegalText", [.text(act), .text(who), .text(title), .text(number)]) }
    /// {answer, select, agreed {{person} agreed to version {number} of a text.} seen {{person} was shown version {...
    static func insightsSaidConsentGiven(answer: String, person: String, number: String) -> Message { Message(InsightsStrings.table, 272, "insightsSaidConsentGiven", [.text(answer), .text(person), .text(number)]) }
    /// {held, select, yes {{who} put the data of {person} on legal hold.} other {{who} released the legal hold on ...
    static func insightsSaidHold(held: String, who: String, person: String) -> Message { Message(InsightsStrings.table, 273, "insightsSaidHold", [.text(held), .text(who), .text(person)]) }
    /// {who} changed how long evidence is kept.
    static func insightsSaidRetention(who: String) -> Message { Message(InsightsStrings.table, 274, "insightsSaidRetention", [.text(who)]) }
    /// {who} exported the data of {person}.
    static func insightsSaidExported(who: String, person: String) -> Message { Message(InsightsStrings.table, 275, "insightsSaidExported", [.text(who), .text(person)]) }
    /// {act, select, created {{who} connected the directory {name}.} rotated {{who} replaced the token of the dire...
    static func insightsSaidProvisioningClient(act: String, who: String, name: String) -> Message { Message(InsightsStrings.table, 276, "insightsSaidProvisioningClient", [.text(act), .text(who), .text(name)]) }
    /// {allowed, select, yes {{who} lets partners connect directories.} other {{who} leaves connecting directories...
    static func insightsSaidProvisioningPolicy(allowed: String, who: String) -> Message { Message(InsightsStrings.table, 277, "insightsSaidProvisioningPolicy", [.text(allowed), .text(who)]) }
    /// {act, select, created {{who} sent a new person for {organization}.} deactivated {{who} reported somebody of...
    static func insightsSaidProvisionedUser(act: String, who: String, organization: String) -> Message { Message(InsightsStrings.table, 278, "insightsSaidProvisionedUser", [.text(act), .text(who), .text(organization)]) }
    /// {act, select, created {{who} sent the group {name}.} removed {{who} removed the group {name}.} other {{who}...
    static func insightsSaidProvisionedGroup(act: String, who: String, name: String) -> Message { Message(InsightsStrings.table, 279, "insightsSaidProvisionedGroup", [.text(act), .text(who), .text(name)]) }
    /// The directory {client} ended the membership of {person} at {organization}.
    static func insightsSaidProvisioningEnded(client: String, person: String, organization: String) -> Message { Message(InsightsStrings.table, 280, "insightsSaidProvisioningEnded", [.text(client), .text(person), .text(organization)]) }
    /// {who} brought in a file of {kind, select, people {people} other {organizations}}: {done, number} taken, {re...
    static func insightsSaidRosterImported(who: String, kind: String, done: Int, refused: Int) -> Message { Message(InsightsStrings.table, 281, "insightsSaidRosterImported", [.text(who), .text(kind), .number(done), .number(refused)]) }
    /// {who} undid a file of {kind, select, people {people} other {organizations}}: {undone, number} taken back, {...
    static func insightsSaidRosterUndone(who: String, kind: String, undone: Int, kept: Int) -> Message { Message(InsightsStrings.table, 282, "insightsSaidRosterUndone", [.text(who), .text(kind), .number(undone), .number(kept)]) }
    /// {who} {act, select, added {added} removed {removed} other {changed}} the address of the file “{name}”.
    static func insightsSaidRosterSource(who: String, act: String, name: String) -> Message { Message(InsightsStrings.table, 283, "insightsSaidRosterSource", [.text(who), .text(act), .text(name)]) }
    /// {who} took back organization {name}.
    static func insightsSaidOrganizationRetracted(who: String, name: String) -> Message { Message(InsightsStrings.table, 284, "insightsSaidOrganizationRetracted", [.text(who), .text(name)]) }
    /// {who} {seats, select, none {lifted the limit of seats of {organization}} other {set the seats of {organizat...
    static func insightsSaidSeats(who: String, seats: String, organization: String) -> Message { Message(InsightsStrings.table, 285, "insightsSaidSeats", [.text(who), .text(seats), .text(organization)]) }
    /// {planned, select, no {{who} took the planned end of {organization} back} other {{who} planned the end of {o...
    static func insightsSaidEndPlanned(planned: String, who: String, organization: String, day: String) -> Message { Message(InsightsStrings.table, 286, "insightsSaidEndPlanned", [.text(planned), .text(who), .text(organization), .text(day)]) }
    /// {organization} ended, with {people, plural, one {one person} other {# people}}
    static func insightsSaidOrganizationEnded(organization: String, people: Int) -> Message { Message(InsightsStrings.table, 287, "insightsSaidOrganizationEnded", [.text(organization), .number(people)]) }
    /// {who} reinstated {organization}, with {people, plural, one {one person} other {# people}}
    static func insightsSaidReinstated(who: String, organization: String, people: Int) -> Message { Message(InsightsStrings.table, 288, "insightsSaidReinstated", [.text(who), .text(organization), .number(people)]) }
    /// {who} merged {other} into {organization}
    static func insightsSaidOrganizationsMerged(who: String, other: String, organization: String) -> Message { Message(InsightsStrings.table, 289, "insightsSaidOrganizationsMerged", [.text(who), .text(other), .text(organization)]) }
    /// {who} parted {other} from {organization} again
    static func insightsSaidOrganizationsParted(who: String, other: String, organization: String) -> Message { Message(InsightsStrings.table, 290, "insightsSaidOrganizationsParted", [.text(who), .text(other), .text(organization)]) }
    /// {who} split {other} off from {organization}
    static func insightsSaidSplit(who: String, other: String, organization: String) -> Message { Message(InsightsStrings.table, 291, "insightsSaidSplit", [.text(who), .text(other), .text(organization)]) }
    /// {who} {undone, select, yes {took back the move of} other {moved}} {people, plural, one {one person} other {...
    static func insightsSaidTransferred(who: String, undone: String, people: Int, organization: String, other: String) -> Message { Message(InsightsStrings.table, 292, "insightsSaidTransferred", [.text(who), .text(undone), .number(people), .text(organization), .text(other)]) }
    /// {who} {has, select, yes {put {organization} under {other}} other {gave {organization} no parent any more}}
    static func insightsSaidParent(who: String, has: String, organization: String, other: String) -> Message { Message(InsightsStrings.table, 293, "insightsSaidParent", [.text(who), .text(has), .text(organization), .text(other)]) }
    /// {who} {archived, select, yes {archived the field {field}} other {set up the field {field}}}
    static func insightsSaidField(who: String, archived: String, field: String) -> Message { Message(InsightsStrings.table, 294, "insightsSaidField", [.text(who), .text(archived), .text(field)]) }
    /// {who} changed details of {what}
    static func insightsSaidFieldValues(who: String, what: String) -> Message { Message(InsightsStrings.table, 295, "insightsSaidFieldValues", [.text(who), .text(what)]) }
    /// {who} took the last day of {person} at {organization} back
    static func insightsSaidKept(who: String, person: String, organization: String) -> Message { Message(InsightsStrings.table, 296, "insightsSaidKept", [.text(who), .text(person), .text(organization)]) }
    /// {person} has not been seen for {days, number} days
    static func insightsSaidDormant(person: String, days: Int) -> Message { Message(InsightsStrings.table, 297, "insightsSaidDormant", [.text(person), .number(days)]) }
    /// {person} is active again
    static func insightsSaidWoke(person: String) -> Message { Message(InsightsStrings.table, 298, "insightsSaidWoke", [.text(person)]) }
    /// Open courses at {organization} closed with its end: {count, number}
    static func insightsSaidEnrolmentsClosed(organization: String, count: Int) -> Message { Message(InsightsStrings.table, 299, "insightsSaidEnrolmentsClosed", [.text(organization), .number(count)]) }
    /// Courses at {organization} go on: {count, number}
    static func insightsSaidEnrolmentsReopened(organization: String, count: Int) -> Message { Message(InsightsStrings.table, 300, "insightsSaidEnrolmentsReopened", [.text(organization), .number(count)]) }
    /// {act, select, made {{who} made the role {role}.} archived {{who} archived the role {role}.} restored {{who}...
    static func insightsSaidRole(act: String, who: String, role: String) -> Message { Message(InsightsStrings.table, 301, "insightsSaidRole", [.text(act), .text(who), .text(role)]) }
    /// {act, select, opened {{reason, select, noAdmin {{organization} has nobody left who administers it.} bounced...
    static func insightsSaidTask(act: String, reason: String, organization: String, who: String) -> Message { Message(InsightsStrings.table, 302, "insightsSaidTask", [.text(act), .text(reason), .text(organization), .text(who)]) }
    /// {passed, select, yes {The isolation check passed.} other {The isolation check failed.}}
    static func insightsSaidIsolation(passed: String) -> Message { Message(InsightsStrings.table, 303, "insightsSaidIsolation", [.text(passed)]) }
    /// {who} acting as {person}
    static func insightsLedgerThrough(who: String, person: String) -> Message { Message(InsightsStrings.table, 304, "insightsLedgerThrough", [.text(who), .text(person)]) }
    /// {means, select, passkey {{change, select, added {{who} added a passkey for {person}.} other {{who} removed ...
    static func insightsSaidMeans(means: String, change: String, who: String, person: String) -> Message { Message(InsightsStrings.table, 305, "insightsSaidMeans", [.text(means), .text(change), .text(who), .text(person)]) }
    /// {who} changed the rules for signing in.
    static func insightsSaidSignInPolicy(who: String) -> Message { Message(InsightsStrings.table, 306, "insightsSaidSignInPolicy", [.text(who)]) }
    /// {change, select, yes {{who} ended a rule for second steps.} other {{who} set a rule for second steps.}}
    static func insightsSaidSecondStepRule(change: String, who: String) -> Message { Message(InsightsStrings.table, 307, "insightsSaidSecondStepRule", [.text(change), .text(who)]) }
    /// {who} began to act as {person}.
    static func insightsSaidImpersonationStarted(who: String, person: String) -> Message { Message(InsightsStrings.table, 308, "insightsSaidImpersonationStarted", [.text(who), .text(person)]) }
    /// {who} no longer acts as {person}.
    static func insightsSaidImpersonationEnded(who: String, person: String) -> Message { Message(InsightsStrings.table, 309, "insightsSaidImpersonationEnded", [.text(who), .text(person)]) }
    /// {who} {act, select, created {added the identity provider} edited {changed the identity provider} switchedOn...
    static func insightsSaidProvider(who: String, act: String, name: String) -> Message { Message(InsightsStrings.table, 310, "insightsSaidProvider", [.text(who), .text(act), .text(name)]) }
    /// {how, select, removed {{provider} no longer knows {person}.} confirmed {{person} agreed that {provider} sig...
    static func insightsSaidIdentity(how: String, provider: String, person: String) -> Message { Message(InsightsStrings.table, 311, "insightsSaidIdentity", [.text(how), .text(provider), .text(person)]) }
    /// {who} required single sign-on for {domain}.
    static func insightsSaidSignOnRequired(who: String, domain: String) -> Message { Message(InsightsStrings.table, 312, "insightsSaidSignOnRequired", [.text(who), .text(domain)]) }
    /// {who} allowed passwords for {domain} again.
    static func insightsSaidSignOnReleased(who: String, domain: String) -> Message { Message(InsightsStrings.table, 313, "insightsSaidSignOnReleased", [.text(who), .text(domain)]) }
    /// {marked, select, yes {{who} marked {person} for emergencies.} other {{who} took {person} from those marked ...
    static func insightsSaidEmergencyMarked(marked: String, who: String, person: String) -> Message { Message(InsightsStrings.table, 314, "insightsSaidEmergencyMarked", [.text(marked), .text(who), .text(person)]) }
    /// {allowed, select, yes {{who} let partners manage their identity providers.} other {{who} kept identity prov...
    static func insightsSaidPartnersProviders(allowed: String, who: String) -> Message { Message(InsightsStrings.table, 315, "insightsSaidPartnersProviders", [.text(allowed), .text(who)]) }
    /// {person} signed in without single sign-on in an emergency, though {domain} requires it.
    static func insightsSaidEmergencyUsed(person: String, domain: String) -> Message { Message(InsightsStrings.table, 316, "insightsSaidEmergencyUsed", [.text(person), .text(domain)]) }
    /// {who} published version {number} of the package in {activity}.
    static func insightsSaidVersion(who: String, number: String, activity: String) -> Message { Message(InsightsStrings.table, 317, "insightsSaidVersion", [.text(who), .text(number), .text(activity)]) }
    /// {act, select, stopped {{who} stopped the move to another version in {activity}.} resumed {{who} let the mov...
    static func insightsSaidMove(act: String, who: String, activity: String) -> Message { Message(InsightsStrings.table, 318, "insightsSaidMove", [.text(act), .text(who), .text(activity)]) }
    /// {person} moved to another version of the package in {activity}.
    static func insightsSaidPersonMoved(person: String, activity: String) -> Message { Message(InsightsStrings.table, 319, "insightsSaidPersonMoved", [.text(person), .text(activity)]) }
    /// {person} was put back to the former version of the package in {activity}.
    static func insightsSaidPersonMovedBack(person: String, activity: String) -> Message { Message(InsightsStrings.table, 320, "insightsSaidPersonMovedBack", [.text(person), .text(activity)]) }
    /// {who} changed how packages are played.
    static func insightsSaidPlaySetting(who: String) -> Message { Message(InsightsStrings.table, 321, "insightsSaidPlaySetting", [.text(who)]) }
    /// {who} gave {course} to {organization} to run from its own learning system.
    static func insightsSaidDispatched(who: String, course: String, organization: String) -> Message { Message(InsightsStrings.table, 322, "insightsSaidDispatched", [.text(who), .text(course), .text(organization)]) }
    /// {who} changed the dispatch of {course} to {organization}.
    static func insightsSaidDispatchChanged(who: String, course: String, organization: String) -> Message { Message(InsightsStrings.table, 323, "insightsSaidDispatchChanged", [.text(who), .text(course), .text(organization)]) }
    /// A learner of {organization} completed {course} from another learning system.
    static func insightsSaidDispatchCompleted(organization: String, course: String) -> Message { Message(InsightsStrings.table, 324, "insightsSaidDispatchCompleted", [.text(organization), .text(course)]) }
    /// {who} put the play of a dispatched learner in {activity} back to an earlier state.
    static func insightsSaidLearnerRestored(who: String, activity: String) -> Message { Message(InsightsStrings.table, 325, "insightsSaidLearnerRestored", [.text(who), .text(activity)]) }
    /// The log of a dispatched learner in {activity} was sealed.
    static func insightsSaidLearnerPlayed(activity: String) -> Message { Message(InsightsStrings.table, 326, "insightsSaidLearnerPlayed", [.text(activity)]) }
    /// {who} changed the limits of the dispatch of {course} to {organization}.
    static func insightsSaidDispatchLimited(who: String, course: String, organization: String) -> Message { Message(InsightsStrings.table, 327, "insightsSaidDispatchLimited", [.text(who), .text(course), .text(organization)]) }
    /// {who} renewed the key of the dispatch of {course} to {organization}.
    static func insightsSaidDispatchKeyRenewed(who: String, course: String, organization: String) -> Message { Message(InsightsStrings.table, 328, "insightsSaidDispatchKeyRenewed", [.text(who), .text(course), .text(organization)]) }
    /// {act, select, removed {{who} freed the place of a learner of {organization} in the dispatch of {course}.} o...
    static func insightsSaidDispatchLearner(act: String, who: String, organization: String, course: String) -> Message { Message(InsightsStrings.table, 329, "insightsSaidDispatchLearner", [.text(act), .text(who), .text(organization), .text(course)]) }
    /// {who} erased a learner of {organization} from the dispatch of {course}.
    static func insightsSaidDispatchErased(who: String, organization: String, course: String) -> Message { Message(InsightsStrings.table, 330, "insightsSaidDispatchErased", [.text(who), .text(organization), .text(course)]) }
    /// {person} confirmed to be the learner of {organization} who took {course} from another learning system.
    static func insightsSaidDispatchLinked(person: String, organization: String, course: String) -> Message { Message(InsightsStrings.table, 331, "insightsSaidDispatchLinked", [.text(person), .text(organization), .text(course)]) }
    /// {who} ended the link of {person} to a learner of {organization} who took {course} from another learning sys...
    static func insightsSaidDispatchUnlinked(who: String, person: String, organization: String, course: String) -> Message { Message(InsightsStrings.table, 332, "insightsSaidDispatchUnlinked", [.text(who), .text(person), .text(organization), .text(course)]) }
    /// {who} took {course}, taken elsewhere, out of what counts for {person}.
    static func insightsSaidTakenBack(who: String, course: String, person: String) -> Message { Message(InsightsStrings.table, 333, "insightsSaidTakenBack", [.text(who), .text(course), .text(person)]) }
}
