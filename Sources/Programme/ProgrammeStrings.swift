// Made by tools/strings.py from Sources/Programme/Strings. Edit those and run it again.
package import HTML
package import Kernel

/// The words of Programme in English and German.
package enum ProgrammeStrings {
    package static let table = StringTable(name: "Programme", keys: keys, english: english, german: german)

    private static let keys = ##"""
        programmeProgrammes
        programmeStanding
        programmeStandingOf
        programmeStandingLead
        programmeListLead
        programmeNew
        programmeTitle
        programmeCode
        programmeState
        programmeStateName
        programmeVersion
        programmeVersions
        programmeVersionLine
        programmeDraft
        programmeDraftWaiting
        programmeDraftWaitingText
        programmeNoneTitle
        programmeNoneText
        programmeNoneTextPartner
        programmePageLead
        programmeEdit
        programmeEditTitle
        programmeEditLead
        programmeTextLabel
        programmeTextHint
        programmeText
        programmeSave
        programmeSaved
        programmeDiscard
        programmeDiscarded
        programmeRetire
        programmeRetireConfirm
        programmeRetiredToast
        programmeReview
        programmeReviewTitle
        programmeReviewLead
        programmePublish
        programmePublished
        programmeBackToEdit
        programmeDryRun
        programmeEffect
        programmeDryRunning
        programmeDryRunDone
        programmeReload
        programmeAndMore
        programmeProblems
        programmeError
        programmeWarning
        programmeStatuses
        programmeStatus
        programmeKind
        programmeMode
        programmeToKeep
        programmeWhoActs
        programmeReviewContinuous
        programmeReviewDates
        programmeReviewAnniversary
        programmeDemoteImmediate
        programmeDemoteReview
        programmeDemoteGrace
        programmeGates
        programmeGate
        programmeGateAnswer
        programmeGateOpen
        programmeGateClosed
        programmeGateWho
        programmeGateAnybody
        programmeGatePeople
        programmeGateUntil
        programmeDecisions
        programmeDay
        programmeChanges
        programmeHeld
        programmeNotHeld
        programmeAtRisk
        programmeAtRiskUntil
        programmeSafe
        programmeHeldSince
        programmeLockedThrough
        programmeLostAfter
        programmeLostAtReview
        programmeHeldUncertain
        programmeUncertain
        programmeBusFactor
        programmeBusFactorAtLeast
        programmeExport
        programmeAhead
        programmeAheadQuiet
        programmeAheadLead
        programmeWhat
        programmeWhy
        programmeFix
        programmeAheadChange
        programmeEvent
        programmeCSVVerdict
        programmeVerdict
        programmeCSVHeldFrom
        programmeCSVRisk
        programmeYes
        programmeNo
        programmeOverrides
        programmeOverridesLead
        programmeOverrideNew
        programmeOverridePropose
        programmeOverrideFrom
        programmeOverrideThrough
        programmeOverrideReason
        programmeOverrideWho
        programmeOverrideProposed
        programmeOverrideConfirmed
        programmeOverrideWithdrawn
        programmeOverrideConfirm
        programmeOverrideWithdraw
        programmeOverrideWaits
        programmeOverrideConfirmedToast
        programmeOverrideWithdrawnToast
        programmeOverrideSamePerson
        programmeOverrideNotAPerson
        programmeOverrideNoReason
        programmeOverrideNoStatus
        programmeOverrideTooLong
        programmeOverrideSettled
        programmeShadow
        programmeAdvisory
        programmeMet
        programmeUnmet
        programmeUnknown
        programmeHaveOfNeed
        programmeNothingDecided
        programmeNothingDecidedText
        programmeDecidedOn
        programmeOtherDay
        programmeAsOf
        programmeAsOfHint
        programmeKnownAt
        programmeKnownAtHint
        programmeShow
        programmeRules
        programmeHeldBy
        programmeHeldAndAtRisk
        programmePartners
        programmeAnyStatus
        programmeRisk
        programmeRiskFilter
        programmeSearch
        programmeApply
        programmeClear
        programmePartner
        programmeCountry
        programmeTier
        programmeOthers
        programmeRange
        programmePages
        programmePrevious
        programmeNext
        programmeNobodyTitle
        programmeNobodyText
        programmeSomebody
        programmeStep
        programmeStepMinutes
        programmeNeed
        programmeReason
        programmeRuleAll
        programmeRuleAny
        programmeRuleAtLeast
        programmeRuleNot
        programmeRulePeople
        programmeRuleCredentials
        programmeRuleRoles
        programmeRuleAmong
        programmeRuleAssign
        programmeRulePercent
        programmeRuleScore
        programmeRuleMetric
        programmeRuleRatio
        programmeRuleStatus
        programmeRuleRank
        programmeRuleTenure
        programmeRuleEvery
        programmeRuleAttest
        programmeHoldAny
        programmeHoldTrack
        programmeSpanDays
        programmeSpanMonths
        programmeUnlockMinutes
        programmeUnlockPeople
        programmeSyntax
        programmeTooLarge
        programmeRepeated
        programmeGrammar
        programmeCodeTaken
        programmeCodeChanged
        programmeNotACode
        programmeSomebodyElseSaved
        programmeNoDraft
        programmeGateTaken
        programmeBeforeThePublished
        programmeNotInForce
        programmeFactOrganization
        programmeFactStatus
        programmeFactMetric
        programmeFactCurrency
        programmeFactDates
        programmeProblem
        programmeSentenceTabSentences
        programmeSentenceTabText
        programmeSentenceTabs
        programmeSentenceAbout
        programmeSentenceTitle
        programmeSentenceTitleHint
        programmeSentenceTitleIn
        programmeSentenceZone
        programmeSentenceZoneHint
        programmeSentenceEffective
        programmeSentenceEffectiveHint
        programmeSentenceEnforced
        programmeSentenceEnforcedHint
        programmeSentenceBegin
        programmeSentenceBeginEmpty
        programmeSentenceBeginEmptyHint
        programmeSentenceBeginExample
        programmeSentenceBeginExampleHint
        programmeSentenceCreate
        programmeSentenceSave
        programmeSentenceCancel
        programmeSentenceAdd
        programmeSentenceUndo
        programmeSentenceChanged
        programmeSentenceOutlook
        programmeSentenceProblems
        programmeSentenceNoDraft
        programmeSentenceTiers
        programmeSentenceTiersNone
        programmeSentenceNewTier
        programmeSentenceNewTierHint
        programmeSentenceSpecializations
        programmeSentenceSpecializationsNone
        programmeSentenceNewSpecialization
        programmeSentenceNewSpecializationHint
        programmeSentenceGatesNone
        programmeSentenceNewGate
        programmeSentenceNewGateHint
        programmeSentenceRankBadge
        programmeSentenceToGet
        programmeSentenceBeginRetain
        programmeSentenceOrganization
        programmeSentenceBeginOrganization
        programmeSentenceBeginActor
        programmeSentenceChange
        programmeSentenceUp
        programmeSentenceDown
        programmeSentenceRemove
        programmeSentenceAddSentence
        programmeSentenceKindOfNew
        programmeSentenceKind
        programmeSentenceNot
        programmeSentenceNotHint
        programmeSentenceMore
        programmeSentenceBecome
        programmeSentenceBecomeButton
        programmeSentenceWrapAll
        programmeSentenceWrapAny
        programmeSentenceWrapNot
        programmeSentenceDissolve
        programmeSentenceInText
        programmeSentenceGroup
        programmeSentenceGroupName
        programmeSentenceGroupN
        programmeSentenceChoose
        programmeSentenceCourse
        programmeSentenceMinimum
        programmeSentenceDistinct
        programmeSentenceDistinctName
        programmeSentenceHoldLegend
        programmeSentenceHolds
        programmeSentenceHoldsAlso
        programmeSentenceHoldsMore
        programmeSentenceHoldMode
        programmeSentenceHoldAny
        programmeSentenceHoldAll
        programmeSentenceKeptHold
        programmeSentenceKeptWho
        programmeSentenceConditions
        programmeSentenceEarnedBefore
        programmeSentenceAcceptedUntil
        programmeSentenceEvidenceLabel
        programmeSentenceEvidenceHint
        programmeSentenceEvidence
        programmeSentenceVersions
        programmeSentenceVersionsHint
        programmeSentenceAssurance
        programmeSentenceFinishedFrom
        programmeSentenceFinishedThrough
        programmeSentenceFinishedWithin
        programmeSentenceOnTimeOnly
        programmeSentenceOnTime
        programmeSentenceTrackRank
        programmeSentenceUnit
        programmeSentenceMonths
        programmeSentenceDays
        programmeSentenceMinutes
        programmeSentencePercentSign
        programmeSentenceWho
        programmeSentenceOfWhom
        programmeSentenceRoles
        programmeSentenceRolesHint
        programmeSentenceRoleAny
        programmeSentenceReachLabel
        programmeSentenceReachSame
        programmeSentenceReach
        programmeSentenceAssignment
        programmeSentenceAssignmentAny
        programmeSentenceAssignmentPrimary
        programmeSentenceOver
        programmeSentenceCountries
        programmeSentenceCountriesHint
        programmeSentenceHiredBefore
        programmeSentenceContractors
        programmeSentenceExclusiveOnly
        programmeSentenceExclusive
        programmeSentenceSubMinima
        programmeSentenceSubMinimaHint
        programmeSentenceSubMinimum
        programmeSentenceSubHold
        programmeSentenceSpread
        programmeSentenceSpreadBy
        programmeSentenceSpreadNone
        programmeSentenceSpreadName
        programmeSentenceSpreadGroups
        programmeSentenceSpreadEach
        programmeSentencePercent
        programmeSentenceCap
        programmeSentenceCapHint
        programmeSentenceRounding
        programmeSentenceRoundingName
        programmeSentenceEmpty
        programmeSentenceEmptyName
        programmeSentenceSlot
        programmeSentenceSlotMore
        programmeSentenceSlotName
        programmeSentenceSlotCount
        programmeSentenceSlotRole
        programmeSentenceSlotSample
        programmeSentenceShareMax
        programmeSentenceShareMaxHint
        programmeSentenceShareCross
        programmeSentenceCrossing
        programmeSentenceSharePool
        programmeSentenceSharePoolName
        programmeSentencePoints
        programmeSentenceAmountHint
        programmeSentenceTrack
        programmeSentenceTrackName
        programmeSentenceTrackHint
        programmeSentenceTrackMore
        programmeSentenceCategoryName
        programmeSentenceCategoryMax
        programmeSentenceCategoryAbove
        programmeSentenceCategoryMore
        programmeSentenceWeight
        programmeSentenceTermCap
        programmeSentenceMetric
        programmeSentenceMetricHint
        programmeSentenceMetricOther
        programmeSentenceMetricNew
        programmeSentenceCurrency
        programmeSentenceCurrencyHint
        programmeSentenceComparison
        programmeSentenceComparisonName
        programmeSentenceValue
        programmeSentenceWindow
        programmeSentenceWindowName
        programmeSentenceWindowMonths
        programmeSentenceWindowYears
        programmeSentenceWindowYearsHint
        programmeSentenceFrom
        programmeSentenceThrough
        programmeSentenceAge
        programmeSentenceAgeHint
        programmeSentencePer
        programmeSentenceRatioMinimum
        programmeSentenceStatus
        programmeSentenceAnyTier
        programmeSentenceRank
        programmeSentenceRankHint
        programmeSentencePlaceLabel
        programmeSentencePlace
        programmeSentenceDuration
        programmeSentencePeriods
        programmeSentencePeriod
        programmeSentencePeriodName
        programmeSentenceDeclaration
        programmeSentenceDeclarationHint
        programmeSentenceDeclarationSample
        programmeSentenceDeclarationAge
        programmeSentenceMode
        programmeSentenceKindLabel
        programmeSentenceGaining
        programmeSentenceReview
        programmeSentenceReviewName
        programmeSentenceReviewDates
        programmeSentenceReviewDatesHint
        programmeSentenceReviewMonths
        programmeSentencePromote
        programmeSentencePromoteName
        programmeSentenceQualification
        programmeSentenceQualificationName
        programmeSentenceWithin
        programmeSentenceLosing
        programmeSentenceDemote
        programmeSentenceDemoteName
        programmeSentenceGraceDays
        programmeSentenceGraceHint
        programmeSentenceParent
        programmeSentenceParentNone
        programmeSentenceLoss
        programmeSentenceLossName
        programmeSentenceLossDays
        programmeSentenceWhose
        programmeSentenceMoreOfStatus
        programmeSentenceMaster
        programmeSentenceMasterName
        programmeSentenceRetirement
        programmeSentenceClosedFrom
        programmeSentenceEndsOn
        programmeSentenceWaivers
        programmeSentenceWaiverEffect
        programmeSentenceWaiverName
        programmeSentenceUnknown
        programmeSentenceUnknownName
        programmeSentenceReuse
        programmeSentencePass
        programmeSentencePassHint
        programmeSentencePassUses
        programmeSentencePassDays
        programmeSentenceDetailSpread
        programmeSentenceDetailCap
        programmeSentenceDetailExcluded
        programmeSentenceDetailShare
        programmeSentenceDetailNeverCross
        programmeSentenceDetailAtLeast
        programmeSentenceDetailVersions
        programmeSentenceDetailBefore
        programmeSentenceDetailUntil
        programmeSentenceDetailFrom
        programmeSentenceDetailThrough
        programmeSentenceDetailWithin
        programmeSentenceDetailAssurance
        programmeSentenceDetailContractors
        programmeSentenceDetailHired
        programmeSentenceDetailTrailing
        programmeSentenceDetailYear
        programmeSentenceDetailFixed
        programmeSentenceDetailAge
        programmeSentenceDetailCategory
        programmeSentenceDetailAnyDay
        programmeSentenceDetailStandsKept
        programmeSentenceDetailStandsLapses
        programmeSentenceDetailWaiver
        programmeSentenceDetailClosed
        programmeSentenceDetailUnknown
        programmeSentenceDetailPassUses
        programmeSentenceDetailPassDays
        programmeSentenceNotWhole
        programmeSentenceNotAnAmount
        programmeSentenceNotADay
        programmeSentenceMissing
        programmeSentenceNotACurrency
        programmeSentenceNothingThere
        programmeSentencePartsNeedAGroup
        programmeSentenceChangedMeanwhile
        programmeSentenceTooDeep
        programmeSentenceLineInText
        programmeSentenceCommentsNotKept
        programmeSentenceCommentsHint
        """##
    private static let english = ##"""
        Programmes
        Partner standing
        Standing of {name}
        What each partner holds, what is at risk, and until when.
        Tiers, specializations and gates, decided from what your partners' people have proved.
        New programme
        Programme
        Code
        State
        {state, select, draft {Draft} live {In force} retired {Retired} other {{state}}}
        Version
        Versions
        Version {n, number}: shown from {effective, date}, enforced from {enforced, date}
        Draft
        A draft is waiting
        See whom it would change before you publish it.
        No programme yet
        A programme turns certified people into tiers and gates. Begin with a ready-made one in shadow mode: it changes nothing until you say so.
        The vendor has not published a partner programme.
        The rules as sentences. Published versions never change.
        Edit rules
        Rules of {name}
        Nothing changes for anybody until you publish.
        Rules
        YAML. Saved as a draft and checked; what is wrong is named with its place.
        Download text
        Save draft
        Draft saved.
        Discard draft
        Draft discarded.
        Retire
        Nothing is decided by this programme any more, and its gates answer no longer. What was decided stays readable.
        Programme retired.
        Review and publish
        Before you publish
        Partners see it from {effective, date}; it decides from {enforced, date}.
        Publish version {n, number}
        Version {n, number} published.
        Back to the rules
        {n, plural, one {Tried on # partner today} other {Tried on # partners today}}
        {effect, select, rises {{n, plural, =0 {Nobody meets more than before} one {# status more is met} other {# statuses more are met}}} falls {{n, plural, =0 {Nobody meets less than before} one {# status is met no longer} other {# statuses are met no longer}}} opens {{n, plural, =0 {No gate opens} one {# gate opens} other {# gates open}}} other {{n, plural, =0 {No gate closes} one {# gate closes} other {# gates close}}}}
        Trying it on your partners
        {done, number} of {total, number} partners so far
        Show the state now
        {n, plural, one {and # more} other {and # more}}
        Please look at
        Error
        Note
        Tiers and specializations
        Status
        {kind, select, tier {Tier} specialization {Specialization} designation {Designation} other {{kind}}}
        {mode, select, shadow {Shadow: computed, nobody is told} advisory {Advisory: shown, nothing is closed} enforced {Enforced} other {{mode}}}
        To keep it:
        Whoever acts:
        looked at every day
        reviewed on {dates}
        {n, plural, one {reviewed every month} other {reviewed every # months}}
        lost at once
        lost at a review only
        {n, plural, one {# day of grace} other {# days of grace}}
        Gates
        Gate
        Answer
        Open
        Closed
        Who may act
        Anybody of the partner
        {n, plural, =0 {Nobody yet} one {# person} other {# people}}
        Stands through
        Decisions
        Day
        Changes
        Held
        Not held
        At risk
        At risk, last day {day, date}
        Safe
        Held since {day, date}
        by contract through {day, date}
        lost after {day, date} unless cured
        lost at the next review unless cured
        kept although a fact is missing
        nobody can tell: a fact is missing
        {n, plural, one {# person leaving would cost it} other {# people leaving would cost it}}
        {n, plural, one {at least # person would have to leave to lose it} other {at least # people would have to leave to lose it}}
        Export CSV
        The next twelve months
        If nobody does anything, nothing changes until {day, date}.
        What happens by itself if nobody does anything.
        What
        Why
        What prevents it
        {status}: {change, select, promoted {gained} demoted {lost} at_risk {at risk} cured {safe again} other {kept, though nobody can tell}}
        {kind, select, credential_starts {{what} of {who} begins to count} credential_ends {{what} of {who} ends} completion_ages {{what} of {who} becomes too old} completion_starts {{what} of {who} begins to count} joins {{who} joins} leaves {{who} leaves} merges {two records of {who} become one} organization_changes {the organization changes} metric_changes {the figure {who} ends or becomes too old} attestation_changes {a declaration ends} waiver_changes {a waiver begins or ends} held_changes {a contract ends} override_changes {a decision of two people begins or ends} rule_changes {the rules change} other {a new period begins}}
        Computed
        {verdict, select, met {met} unmet {not met} other {unknown}}
        Held since
        Last day of grace
        yes
        no
        Decided by people
        Two people can decide that a status is held, or not, for a time. Afterwards the rules go on.
        Propose another
        Propose
        From
        Last day
        Reason
        By
        Waits for a second person
        Decided
        Withdrawn
        Confirm
        Withdraw
        Proposed. Somebody else has to confirm it.
        Decided. It counts from its first day.
        Withdrawn. The rules go on from here.
        Whoever proposed it cannot confirm it: please ask somebody else.
        Only a person can decide this.
        Please say why.
        Please choose a status of a programme in force.
        An exception lasts a year at most.
        This was settled already.
        shadow mode: nothing happens yet
        advisory: nothing is taken away yet
        Met
        Not met
        Unknown
        {have} of {need}
        Nothing decided yet
        As soon as a programme is in force, this page says what is held, why, and what is lacking.
        As of {day, date}, decided {at, time}
        Another day
        As of
        The day it is about
        As known on
        Leaves out what became known later
        Show
        Rules
        Who holds what
        {n, plural, one {# partner} other {# partners}}, {risk, number} at risk
        {n, plural, one {# partner} other {# partners}}
        Any status
        Risk
        {risk, select, all {All} atRisk {At risk} uncertain {Unknown} other {{risk}}}
        Search partners
        Apply
        Clear
        Partner
        Country
        Tier
        Also holds
        {from, number} to {to, number} of {total, number}
        Pages
        Previous
        Next
        No partner fits
        Try another search or clear the filters.
        Somebody
        {who}: {what}
        {who}: {what}, {n, plural, =0 {nothing left to learn} one {about # minute left} other {about # minutes left}}
        {kind, select, metric {{name}: {amount} more} points {{amount} more points} status {{name} has to be held} tenure {{name} has to be held for longer} attestation {Declare {name}} people {{amount} more people} reversal {{name} stands against it} other {{name} has to be known}}
        {code, select, metric_missing {No figure has been reported.} metric_stale {The figure is too old to count.} metric_currency {The figure is in another currency.} solver_bound {Too many ways to fill the slots: nobody can tell in time.} overflow {The numbers are too large to add exactly.} nobody_to_count {There is nobody to count.} contractor_limit {More contractors than may count.} people_shared {The same people are needed elsewhere.} start_unknown {Nobody knows since when.} waived {Waived for now.} not_held {Not held.} parent_not_held {What it stands on is not held.} never_attested {Never declared.} attestation_old {The declaration is too old.} other {}}
        All of these:
        Any of these:
        At least {n, number} of these {of, number}:
        Not: {rule}
        {n, plural, one {At least # person holds {hold}} other {At least # different people hold {hold}}}
        {n, plural, one {At least # credential: {hold}} other {At least # credentials: {hold}}}
        in the role {roles}
        (among them {minima})
        Slots are filled: {slots}
        At least {percent} % of people hold {hold}
        At least {points} points
        {metric} {comparison, select, at_least {is at least} more_than {is more than} at_most {is at most} less_than {is less than} other {is}} {value}
        One person with {hold} for each {per} of {metric}
        Holds {status}
        Holds a tier of rank {rank, number} or higher
        Has held {status} for {span}
        In each of the last {n, number} {period, select, month {months} quarter {quarters} half {half-years} other {years}}: {rule}
        Has declared: {kind}
        one of {holds}
        {track} at rank {rank, number} or higher
        {n, plural, one {# day} other {# days}}
        {n, plural, one {# month} other {# months}}
        {minutes, plural, one {# minute} other {# minutes}} left for {n, plural, one {# person} other {# people}}
        {n, plural, one {# person has to earn something} other {# people have to earn something}}
        Line {line, number}, column {column, number}: this cannot be read as YAML ({reason}).
        The text is too large. A programme has at most 200,000 characters.
        Line {line, number}: “{name}” stands there twice.
        {fault}
        There is a programme with the id “{code}” already.
        The id of this programme is “{code}” and stays so.
        “{code}” is no id: please use small letters, digits and hyphens, at most 60.
        Somebody else saved this draft meanwhile. Copy your text, open the editor again and bring both together.
        There is no draft to publish.
        The gate “{gate}” belongs to the programme “{programme}” already; whoever asks it would not know which one answers.
        A published version is enforced from {day, date}; a later version cannot be enforced before it.
        This gate is not in force yet.
        There is no such partner.
        No programme in force has a status “{status}”.
        No programme in force asks for “{metric}”.
        The programme counts this in {wanted}; the fact says {found}.
        The last day lies before the first.
        {place}: {code, select, circle {the statuses need each other in a circle} same_id {this id stands there twice} same_rank {two tiers share a rank} tier_without_rank {a tier needs a rank} unknown_status {there is no such status} unknown_credential {there is no such certification} unknown_track {there is no such track} unknown_course {there is no such course} unknown_metric {this metric is not defined} wrong_currency {the currency is not that of the metric} enforced_before_effective {it is enforced before partners can see it} end_before_start {it ends before it begins} day_of_no_month {no month has this day} unreachable_count {the number can never be reached} unreachable_points {the points can never be reached} unreachable_category {the minimum of the category can never be reached} percent_out_of_range {a percentage lies between 0 and 100} not_positive {this must be above zero} nothing_asked {nothing is asked} contractor_limit_here {a limit of contractors does not work here} counts_credentials_of_sets {credentials are counted one by one, not as sets} empty_pass {a provisional pass needs uses or days} sub_minimum_above_minimum {a part asks for more than the whole} always_met {this is always met} limit_never_reached {this limit is never reached} retain_above_obtain {keeping asks for more than getting} gate_asks_nothing {the gate asks nothing} shares_differ {shared slots have different limits} past {the day lies in the past} other {{code}}} ({what})
        Sentences
        Text
        Ways to edit the rules
        About the programme
        Title
        What partners read, such as “Partner programme 2027”.
        Title ({language, select, en {English} de {German} other {{language}}})
        Time zone
        Days of the programme are days of this zone.
        Shown from
        Partners see the rules from this day.
        Enforced from
        From this day they decide; reviews before it use the rules before.
        Begin with
        Nothing
        Add tiers and gates one by one.
        Three tiers and a gate
        Over your own certifications, in shadow mode.
        Create draft
        Save
        Cancel
        Add
        Undo
        The draft was changed.
        What this draft does
        {n, plural, one {# thing keeps it from being published. It stands in red beside its sentence.} other {# things keep it from being published. They stand in red beside their sentences.}}
        These are the published rules. Your first change makes a draft.
        Tiers
        No tier yet. The highest will stand on top.
        New tier
        Gold
        Specializations and designations
        No specialization yet.
        New specialization
        Cloud security
        No gate yet. A gate says who may do something, such as register a deal.
        New gate
        Deal registration
        Rank {n, number}
        To get it:
        Ask for less to keep it
        The partner:
        Ask something of the partner
        Ask something of whoever acts
        Change: {what}
        Move up: {what}
        Move down: {what}
        Remove: {what}
        Add sentence
        Kind of sentence
        {kind, select, people {People hold …} percent {A share of people holds …} assign {Role slots are filled} score {Points are reached} metric {A figure is reached} ratio {One person for each … of a figure} status {Holds a tier or specialization} tenure {Has held it for a time} attest {Has declared something} every {Again and again, each period} not {Not …} all {All of several} any {Any of several} other {At least some of several}}
        Not this:
        What stands below must not be so. Change the sentence below, or take the “not” away.
        More: turn into another sentence, put into a group, see the text
        Turn into
        Turn into this
        Put into “all of these”
        Put into “any of these”
        Turn around: not this
        Take this away, keep what is in it
        Show this sentence in the text
        Joined how
        {group, select, all {All of these} any {Any of these} other {At least some of these}}
        How many of {of, number}
        Choose …
        Course: {title}
        At least
        Counted by
        {distinct, select, person {different people} other {credentials}}
        What they hold
        Certification or course
        Certification or course {n, number}
        One more, if you like
        Where there are several
        any one of them is enough
        all of them are needed
        This choice within a choice stays as it is: {hold}. Change it in the text.
        as in the text
        Conditions
        Earned before
        Accepted through
        Earned by
        None chosen takes every way.
        {evidence, select, exam {an exam} renewal {a renewal} equivalent {an equivalent of another vendor} other {a higher one}}
        Versions
        Separated by commas; none takes all.
        Assurance level, at least
        Finished from
        Finished through
        Not longer ago than
        Only when finished by the due day
        finished in time
        Rank in the track, at least
        Unit
        months
        days
        minutes
        %
        Which people count
        Share of which people
        Job roles
        One of them is needed; none chosen takes everybody.
        Any job role
        Of which organizations
        as the tier or gate says
        {reach, select, organization {the partner alone} legal_entity {all with its legal entity} country {all of its tree in its country} region {all of its tree in its region} group {the whole group of owners and owned} other {the partner and all below it}}
        People count
        wherever they are employed
        only at their first employer
        Owned by more than
        Countries
        Codes such as DE, AT; none takes all.
        Employed before
        Contractors at most
        Only people who are employed nowhere else
        employed nowhere else
        Among them at least …
        Lower bounds within the count. One person may count in each.
        At least, of them
        hold
        Spread over places
        Places
        does not matter
        {by, select, organization {organizations} legal_entity {legal entities} country {countries} other {regions}}
        In at least so many places
        People in each
        At least
        Never more people than
        Blank: no limit.
        Rounded
        {rounding, select, up {up} down {down} other {to the nearest}}
        When there is nobody
        {empty, select, met {it is met} unmet {it is not met} other {nobody can tell}}
        Slot {n, number}
        One more slot, if you like
        Name of the role
        How many people
        With the job role
        Account manager
        Slots that one person may fill
        1: every slot has another person.
        Between different roles
        {crossing, select, no {one person may have several} yes {nobody has two} other {as in the text}}
        The limit counts slots
        {pool, select, this {of this one alone} other {of all tiers and specializations together}}
        Points needed
        Such as 500000, 0.25 or 20/3.
        Way to score {n, number}
        Name of the way
        The best way counts. Save to fill it.
        Another way to score
        Category
        At most
        Has to be above
        One more category
        Points each
        At most
        Figure
        Reported by your PRM or CRM, or entered.
        Another figure …
        Name of the figure
        Currency
        EUR, USD …; blank for counts.
        Compared
        {comparison, select, at_least {at least} more_than {more than} at_most {at most} other {less than}}
        Value
        Time it is about
        {window, select, latest {the period reported last} trailing {the last months} year {a calendar year} other {fixed days}}
        Months
        Years back
        0: the year of the day.
        From
        Last day
        Too old after
        An older figure counts as unknown. Blank: never.
        One person for each
        But at least so many people
        Tier or specialization
        any tier of this rank or higher
        Rank, at least
        Needed where any tier will do.
        Held by whom
        {place, select, this {the partner itself} parent {its parent} other {any within the scope}}
        For at least
        In each of the last
        Periods
        {period, select, month {months} quarter {quarters} half {half-years} other {years}}
        What is declared
        The name under which it is reported, such as “agreement”.
        agreement
        Not longer ago than
        Mode
        Kind
        Gaining it
        Looked at
        {review, select, continuous {every day} dates {on fixed days of the year} other {every so many months}}
        Days of the year
        Month-day, separated by commas: 03-31, 09-30.
        Months after it was gained
        Rising
        {promote, select, immediate {at once} other {at a review only}}
        The rules have to be met
        {qualification, select, asOf {on the day itself} other {on any day within a time before}}
        Within the last
        Losing it
        Falling
        {demote, select, immediate {at once} review {at a review only} other {after days of grace}}
        Days of grace
        The last one counts.
        Stands on
        nothing else
        When that is lost
        {loss, select, keep {it is kept to its end or next review} other {it is lost after some days}}
        After so many days
        Whose people count
        More: last word, retirement, waivers
        Last word
        {master, select, laurel {Laurel decides} other {the PRM decides, Laurel proposes}}
        Going away
        Nobody new from
        Nobody at all from
        Times in which it is easier
        What then
        {effect, select, met {the rules count as met} other {what is held is kept}}
        When a fact is missing
        {unknown, select, open {it is open} closed {it is closed} other {the last answer stands}}
        An answer may be reused for
        Provisional pass
        Lets a partner through although the rules are not met. Blank: never.
        So many times
        For so many days
        in at least {groups, number} {by, select, organization {organizations} legal_entity {legal entities} country {countries} other {regions}}, {each, number} people or more in each
        never more than {n, plural, one {# person} other {# people}}
        {n, plural, one {# group of people left out, see the text} other {# groups of people left out, see the text}}
        one person fills up to {n, number} slots
        nobody has two of {types}
        at least {n, plural, one {# person} other {# people}}
        versions {versions}
        earned before {day, date}
        accepted through {day, date}
        finished from {day, date}
        finished through {day, date}
        not longer ago than {span}
        assurance level {n, number} or higher
        contractors at most {percent} %
        employed before {day, date}
        {n, plural, one {in the last month} other {in the last # months}}
        {n, plural, =0 {in the calendar year} one {in the calendar year before} other {in the calendar year # years before}}
        from {from, date} through {through, date}
        {n, plural, one {unknown when older than # day} other {unknown when older than # days}}
        {track}, {category}: {terms}
        met on any day within {span}
        stands on {parent}, kept to its end without it
        {n, plural, one {stands on {parent}, lost # day after it} other {stands on {parent}, lost # days after it}}
        easier from {from, date} through {through, date}
        closed to new partners from {day, date}
        {unknown, select, open {open when a fact is missing} closed {closed when a fact is missing} other {the last answer stands when a fact is missing}}
        {n, plural, one {one provisional pass} other {# provisional passes}}
        {n, plural, one {provisional for # day} other {provisional for # days}}
        Please enter a whole number from {from, number} to {through, number}.
        Please enter a number such as 500000, 0.25 or 20/3, without separators.
        Please enter a day that is in the calendar.
        Please fill this in.
        A currency has three letters, such as EUR.
        This is not in the draft any more. Look at it as it is now.
        A rule is one sentence: take away all but one of these first, or leave them in their group.
        Somebody changed this draft meanwhile. This is how it is now; please make your change again.
        Groups cannot be nested any deeper.
        The sentence begins in line {n, number}.
        Draft saved. Notes after # are not kept: a draft holds what the rules say.
        Notes after # are not kept when you save.
        """##
    private static let german = ##"""
        Programme
        Stand der Partner
        Stand von {name}
        Was jeder Partner hält, was gefährdet ist und bis wann.
        Stufen, Spezialisierungen und Freigaben, entschieden nach dem, was die Personen Ihrer Partner nachgewiesen haben.
        Neues Programm
        Programm
        Kürzel
        Zustand
        {state, select, draft {Entwurf} live {In Kraft} retired {Beendet} other {{state}}}
        Version
        Versionen
        Version {n, number}: sichtbar ab {effective, date}, gültig ab {enforced, date}
        Entwurf
        Ein Entwurf wartet
        Sehen Sie vor dem Veröffentlichen, wen er betrifft.
        Noch kein Programm
        Ein Programm macht aus zertifizierten Personen Stufen und Freigaben. Beginnen Sie mit einer Vorlage, die nur mitrechnet: Sie ändert nichts, bis Sie es sagen.
        Der Hersteller hat kein Partnerprogramm veröffentlicht.
        Die Regeln als Sätze. Veröffentlichte Versionen ändern sich nie.
        Regeln bearbeiten
        Regeln von {name}
        Für niemanden ändert sich etwas, bis Sie veröffentlichen.
        Regeln
        YAML. Wird als Entwurf gespeichert und geprüft; was nicht stimmt, steht mit seiner Stelle darüber.
        Text herunterladen
        Entwurf speichern
        Entwurf gespeichert.
        Entwurf verwerfen
        Entwurf verworfen.
        Beenden
        Nach diesem Programm wird nichts mehr entschieden, und seine Freigaben antworten nicht mehr. Was entschieden wurde, bleibt lesbar.
        Programm beendet.
        Prüfen und veröffentlichen
        Vor dem Veröffentlichen
        Partner sehen es ab {effective, date}; es entscheidet ab {enforced, date}.
        Version {n, number} veröffentlichen
        Version {n, number} veröffentlicht.
        Zurück zu den Regeln
        {n, plural, one {Heute an # Partner geprüft} other {Heute an # Partnern geprüft}}
        {effect, select, rises {{n, plural, =0 {Niemand erfüllt mehr als bisher} one {# Status wird zusätzlich erfüllt} other {# Status werden zusätzlich erfüllt}}} falls {{n, plural, =0 {Niemand erfüllt weniger als bisher} one {# Status wird nicht mehr erfüllt} other {# Status werden nicht mehr erfüllt}}} opens {{n, plural, =0 {Keine Freigabe öffnet sich} one {# Freigabe öffnet sich} other {# Freigaben öffnen sich}}} other {{n, plural, =0 {Keine Freigabe schließt sich} one {# Freigabe schließt sich} other {# Freigaben schließen sich}}}}
        Wird an Ihren Partnern geprüft
        Bisher {done, number} von {total, number} Partnern
        Stand anzeigen
        {n, plural, one {und # weiterer} other {und # weitere}}
        Bitte ansehen
        Fehler
        Hinweis
        Stufen und Spezialisierungen
        Status
        {kind, select, tier {Stufe} specialization {Spezialisierung} designation {Auszeichnung} other {{kind}}}
        {mode, select, shadow {Mitrechnend: niemand erfährt davon} advisory {Hinweisend: sichtbar, nichts wird geschlossen} enforced {Gültig} other {{mode}}}
        Um es zu behalten:
        Wer handelt:
        täglich betrachtet
        überprüft am {dates}
        {n, plural, one {jeden Monat überprüft} other {alle # Monate überprüft}}
        sofort verloren
        nur bei einer Überprüfung verloren
        {n, plural, one {# Tag Schonfrist} other {# Tage Schonfrist}}
        Freigaben
        Freigabe
        Antwort
        Offen
        Geschlossen
        Wer handeln darf
        Jede Person des Partners
        {n, plural, =0 {Noch niemand} one {# Person} other {# Personen}}
        Steht bis
        Entscheidungen
        Tag
        Änderungen
        Gehalten
        Nicht gehalten
        Gefährdet
        Gefährdet, letzter Tag {day, date}
        Sicher
        Gehalten seit {day, date}
        vertraglich bis {day, date}
        verloren nach dem {day, date}, wenn nichts geschieht
        bei der nächsten Überprüfung verloren, wenn nichts geschieht
        gehalten, obwohl eine Angabe fehlt
        lässt sich nicht sagen: eine Angabe fehlt
        {n, plural, one {ginge # Person, wäre es verloren} other {gingen # Personen, wäre es verloren}}
        {n, plural, one {mindestens # Person müsste gehen} other {mindestens # Personen müssten gehen}}
        CSV exportieren
        Die nächsten zwölf Monate
        Wenn niemand etwas tut, ändert sich bis {day, date} nichts.
        Was von selbst geschieht, wenn niemand etwas tut.
        Was
        Warum
        Was es verhindert
        {status}: {change, select, promoted {erreicht} demoted {verloren} at_risk {gefährdet} cured {wieder sicher} other {gehalten, obwohl es sich nicht sagen lässt}}
        {kind, select, credential_starts {{what} von {who} beginnt zu zählen} credential_ends {{what} von {who} endet} completion_ages {{what} von {who} wird zu alt} completion_starts {{what} von {who} beginnt zu zählen} joins {{who} kommt dazu} leaves {{who} geht} merges {zwei Datensätze von {who} werden einer} organization_changes {die Organisation ändert sich} metric_changes {der Wert {who} endet oder wird zu alt} attestation_changes {eine Erklärung endet} waiver_changes {ein Erlass beginnt oder endet} held_changes {ein Vertrag endet} override_changes {eine Entscheidung zweier Personen beginnt oder endet} rule_changes {die Regeln ändern sich} other {ein neuer Zeitraum beginnt}}
        Errechnet
        {verdict, select, met {erfüllt} unmet {nicht erfüllt} other {unbekannt}}
        Gehalten seit
        Letzter Tag der Schonfrist
        ja
        nein
        Von Personen entschieden
        Zwei Personen können für eine Zeit entscheiden, dass ein Status gehalten wird oder nicht. Danach gelten wieder die Regeln.
        Etwas vorschlagen
        Vorschlagen
        Von
        Letzter Tag
        Grund
        Von wem
        Wartet auf eine zweite Person
        Entschieden
        Zurückgenommen
        Bestätigen
        Zurücknehmen
        Vorgeschlagen. Jemand anders muss es bestätigen.
        Entschieden. Es gilt ab dem ersten Tag.
        Zurückgenommen. Ab hier gelten die Regeln.
        Wer es vorgeschlagen hat, kann es nicht bestätigen: Bitte fragen Sie jemand anderen.
        Das kann nur eine Person entscheiden.
        Bitte sagen Sie, warum.
        Bitte wählen Sie einen Status eines gültigen Programms.
        Eine Ausnahme dauert höchstens ein Jahr.
        Das ist schon erledigt.
        rechnet nur mit: noch geschieht nichts
        hinweisend: noch wird nichts genommen
        Erfüllt
        Nicht erfüllt
        Unbekannt
        {have} von {need}
        Noch nichts entschieden
        Sobald ein Programm gilt, steht hier, was gehalten wird, warum, und was fehlt.
        Stand {day, date}, entschieden {at, time}
        Ein anderer Tag
        Stand vom
        Der Tag, um den es geht
        Kenntnisstand vom
        Ohne das, was später bekannt wurde
        Anzeigen
        Regeln
        Wer was hält
        {n, plural, one {# Partner} other {# Partner}}, {risk, number} gefährdet
        {n, plural, one {# Partner} other {# Partner}}
        Jeder Status
        Risiko
        {risk, select, all {Alle} atRisk {Gefährdet} uncertain {Unbekannt} other {{risk}}}
        Partner suchen
        Anwenden
        Zurücksetzen
        Partner
        Land
        Stufe
        Hält außerdem
        {from, number} bis {to, number} von {total, number}
        Seiten
        Zurück
        Weiter
        Kein Partner passt
        Suchen Sie anders oder setzen Sie die Filter zurück.
        Jemand
        {who}: {what}
        {who}: {what}, {n, plural, =0 {nichts mehr zu lernen} one {noch etwa # Minute} other {noch etwa # Minuten}}
        {kind, select, metric {{name}: noch {amount}} points {noch {amount} Punkte} status {{name} muss gehalten werden} tenure {{name} muss länger gehalten werden} attestation {{name} erklären} people {noch {amount} Personen} reversal {{name} steht dagegen} other {{name} muss bekannt sein}}
        {code, select, metric_missing {Es wurde kein Wert gemeldet.} metric_stale {Der Wert ist zu alt, um zu zählen.} metric_currency {Der Wert ist in einer anderen Währung.} solver_bound {Zu viele Wege, die Plätze zu füllen: Das lässt sich nicht rechtzeitig sagen.} overflow {Die Zahlen sind zu groß für eine genaue Summe.} nobody_to_count {Es gibt niemanden zu zählen.} contractor_limit {Mehr Externe, als zählen dürfen.} people_shared {Dieselben Personen werden anderswo gebraucht.} start_unknown {Niemand weiß, seit wann.} waived {Zurzeit erlassen.} not_held {Nicht gehalten.} parent_not_held {Worauf es beruht, wird nicht gehalten.} never_attested {Nie erklärt.} attestation_old {Die Erklärung ist zu alt.} other {}}
        All dies:
        Eines davon:
        Mindestens {n, number} dieser {of, number}:
        Nicht: {rule}
        {n, plural, one {Mindestens # Person hat {hold}} other {Mindestens # verschiedene Personen haben {hold}}}
        {n, plural, one {Mindestens # Zertifikat: {hold}} other {Mindestens # Zertifikate: {hold}}}
        in der Rolle {roles}
        (darunter {minima})
        Plätze sind besetzt: {slots}
        Mindestens {percent} % der Personen haben {hold}
        Mindestens {points} Punkte
        {metric} {comparison, select, at_least {ist mindestens} more_than {ist mehr als} at_most {ist höchstens} less_than {ist weniger als} other {ist}} {value}
        Eine Person mit {hold} je {per} von {metric}
        Hält {status}
        Hält eine Stufe vom Rang {rank, number} oder höher
        Hält {status} seit {span}
        In jedem der letzten {n, number} {period, select, month {Monate} quarter {Quartale} half {Halbjahre} other {Jahre}}: {rule}
        Hat erklärt: {kind}
        eines von {holds}
        {track} ab Rang {rank, number}
        {n, plural, one {# Tag} other {# Tagen}}
        {n, plural, one {# Monat} other {# Monaten}}
        Noch {minutes, plural, one {# Minute} other {# Minuten}} für {n, plural, one {# Person} other {# Personen}}
        {n, plural, one {# Person muss etwas erwerben} other {# Personen müssen etwas erwerben}}
        Zeile {line, number}, Spalte {column, number}: Das lässt sich nicht als YAML lesen ({reason}).
        Der Text ist zu groß. Ein Programm hat höchstens 200.000 Zeichen.
        Zeile {line, number}: „{name}“ steht dort zweimal.
        {fault}
        Es gibt schon ein Programm mit der id „{code}“.
        Die id dieses Programms ist „{code}“ und bleibt so.
        „{code}“ ist keine id: Bitte nehmen Sie kleine Buchstaben, Ziffern und Bindestriche, höchstens 60.
        Jemand anders hat diesen Entwurf inzwischen gespeichert. Kopieren Sie Ihren Text, öffnen Sie den Editor erneut und führen Sie beides zusammen.
        Es gibt keinen Entwurf zum Veröffentlichen.
        Die Freigabe „{gate}“ gehört schon zum Programm „{programme}“; wer sie fragt, wüsste nicht, wer antwortet.
        Eine veröffentlichte Version gilt ab {day, date}; eine spätere kann nicht davor gelten.
        Diese Freigabe gilt noch nicht.
        Diesen Partner gibt es nicht.
        Kein gültiges Programm hat einen Status „{status}“.
        Kein gültiges Programm fragt nach „{metric}“.
        Das Programm zählt das in {wanted}; gemeldet wurde {found}.
        Der letzte Tag liegt vor dem ersten.
        {place}: {code, select, circle {die Status verlangen einander im Kreis} same_id {diese id steht dort zweimal} same_rank {zwei Stufen haben denselben Rang} tier_without_rank {eine Stufe braucht einen Rang} unknown_status {diesen Status gibt es nicht} unknown_credential {diese Zertifizierung gibt es nicht} unknown_track {diese Reihe gibt es nicht} unknown_course {diesen Kurs gibt es nicht} unknown_metric {dieser Wert ist nicht festgelegt} wrong_currency {die Währung ist nicht die des Werts} enforced_before_effective {es gilt, bevor Partner es sehen} end_before_start {es endet, bevor es beginnt} day_of_no_month {diesen Tag hat kein Monat} unreachable_count {die Zahl ist nie zu erreichen} unreachable_points {die Punkte sind nie zu erreichen} unreachable_category {das Minimum der Kategorie ist nie zu erreichen} percent_out_of_range {ein Prozentsatz liegt zwischen 0 und 100} not_positive {das muss über null liegen} nothing_asked {es wird nichts verlangt} contractor_limit_here {eine Grenze für Externe geht hier nicht} counts_credentials_of_sets {Zertifikate werden einzeln gezählt, nicht als Gruppen} empty_pass {ein vorläufiger Durchlass braucht eine Zahl oder Tage} sub_minimum_above_minimum {ein Teil verlangt mehr als das Ganze} always_met {das ist immer erfüllt} limit_never_reached {diese Grenze wird nie erreicht} retain_above_obtain {Behalten verlangt mehr als Erreichen} gate_asks_nothing {die Freigabe verlangt nichts} shares_differ {geteilte Plätze haben verschiedene Grenzen} past {der Tag liegt in der Vergangenheit} other {{code}}} ({what})
        Sätze
        Text
        Wege, die Regeln zu bearbeiten
        Über das Programm
        Titel
        Was Partner lesen, etwa „Partnerprogramm 2027“.
        Titel ({language, select, en {Englisch} de {Deutsch} other {{language}}})
        Zeitzone
        Tage des Programms sind Tage dieser Zone.
        Sichtbar ab
        Ab diesem Tag sehen Partner die Regeln.
        Gültig ab
        Ab diesem Tag entscheiden sie; Prüfungen davor nutzen die Regeln davor.
        Beginnen mit
        Nichts
        Stufen und Freigaben einzeln hinzufügen.
        Drei Stufen und eine Freigabe
        Über Ihre eigenen Zertifizierungen, im Schattenmodus.
        Entwurf anlegen
        Speichern
        Abbrechen
        Hinzufügen
        Rückgängig
        Der Entwurf wurde geändert.
        Was dieser Entwurf bewirkt
        {n, plural, one {# Sache verhindert das Veröffentlichen. Sie steht rot bei ihrem Satz.} other {# Dinge verhindern das Veröffentlichen. Sie stehen rot bei ihren Sätzen.}}
        Das sind die veröffentlichten Regeln. Ihre erste Änderung legt einen Entwurf an.
        Stufen
        Noch keine Stufe. Die höchste wird oben stehen.
        Neue Stufe
        Gold
        Spezialisierungen und Auszeichnungen
        Noch keine Spezialisierung.
        Neue Spezialisierung
        Cloud-Sicherheit
        Noch keine Freigabe. Eine Freigabe sagt, wer etwas darf, etwa ein Geschäft anmelden.
        Neue Freigabe
        Geschäft anmelden
        Rang {n, number}
        Um es zu bekommen:
        Weniger verlangen, um es zu behalten
        Der Partner:
        Etwas vom Partner verlangen
        Etwas von der handelnden Person verlangen
        Ändern: {what}
        Nach oben: {what}
        Nach unten: {what}
        Entfernen: {what}
        Satz hinzufügen
        Art des Satzes
        {kind, select, people {Personen haben …} percent {Ein Anteil der Personen hat …} assign {Rollen sind besetzt} score {Punkte sind erreicht} metric {Eine Kennzahl ist erreicht} ratio {Eine Person je … einer Kennzahl} status {Hat eine Stufe oder Spezialisierung} tenure {Hat sie seit einiger Zeit} attest {Hat etwas erklärt} every {Immer wieder, in jedem Zeitraum} not {Nicht …} all {Alles von mehrerem} any {Eines von mehrerem} other {Mindestens einiges von mehrerem}}
        Nicht dies:
        Was darunter steht, darf nicht so sein. Ändern Sie den Satz darunter oder nehmen Sie das „nicht“ weg.
        Mehr: in einen anderen Satz verwandeln, in eine Gruppe setzen, Text ansehen
        Verwandeln in
        Verwandeln
        In „all dies“ setzen
        In „eines davon“ setzen
        Umkehren: nicht dies
        Dies wegnehmen, Inhalt behalten
        Diesen Satz im Text zeigen
        Wie verbunden
        {group, select, all {All dies} any {Eines davon} other {Mindestens einige davon}}
        Wie viele von {of, number}
        Bitte wählen …
        Kurs: {title}
        Mindestens
        Gezählt nach
        {distinct, select, person {verschiedenen Personen} other {Nachweisen}}
        Was sie haben
        Zertifizierung oder Kurs
        Zertifizierung oder Kurs {n, number}
        Noch eine, wenn Sie möchten
        Wenn es mehrere sind
        eine davon genügt
        alle sind nötig
        Diese Auswahl in einer Auswahl bleibt, wie sie ist: {hold}. Ändern Sie sie im Text.
        wie im Text
        Bedingungen
        Erworben vor dem
        Anerkannt bis
        Erworben durch
        Nichts gewählt heißt: jeder Weg.
        {evidence, select, exam {eine Prüfung} renewal {eine Erneuerung} equivalent {ein Äquivalent eines anderen Herstellers} other {einen höheren Nachweis}}
        Versionen
        Durch Kommas getrennt; keine heißt alle.
        Sicherheitsstufe, mindestens
        Abgeschlossen ab
        Abgeschlossen bis
        Nicht länger her als
        Nur, wenn bis zum Fälligkeitstag abgeschlossen
        rechtzeitig abgeschlossen
        Rang in der Reihe, mindestens
        Einheit
        Monate
        Tage
        Minuten
        %
        Welche Personen zählen
        Anteil welcher Personen
        Funktionen
        Eine davon ist nötig; keine gewählt heißt alle.
        Jede Funktion
        Welcher Organisationen
        wie bei Stufe oder Freigabe
        {reach, select, organization {nur der Partner} legal_entity {alle mit derselben juristischen Person} country {alle seines Baums in seinem Land} region {alle seines Baums in seiner Region} group {die ganze Gruppe aus Eigentümern und Töchtern} other {der Partner und alle darunter}}
        Personen zählen
        wo immer sie beschäftigt sind
        nur bei ihrem Hauptarbeitgeber
        Anteil über
        Länder
        Kürzel wie DE, AT; keine heißt alle.
        Beschäftigt vor dem
        Freie Kräfte höchstens
        Nur Personen, die nirgendwo sonst beschäftigt sind
        nirgendwo sonst beschäftigt
        Darunter mindestens …
        Untergrenzen innerhalb der Zahl. Eine Person darf in jeder zählen.
        Davon mindestens
        haben
        Auf Orte verteilt
        Orte
        egal
        {by, select, organization {Organisationen} legal_entity {juristische Personen} country {Länder} other {Regionen}}
        An mindestens so vielen Orten
        Personen an jedem
        Mindestens
        Nie mehr Personen als
        Leer: keine Grenze.
        Gerundet
        {rounding, select, up {auf} down {ab} other {zur nächsten Zahl}}
        Wenn es niemanden gibt
        {empty, select, met {ist es erfüllt} unmet {ist es nicht erfüllt} other {weiß es niemand}}
        Besetzung {n, number}
        Noch eine Besetzung, wenn Sie möchten
        Name der Rolle
        Wie viele Personen
        Mit der Funktion
        Kundenbetreuung
        Besetzungen je Person
        1: Jede Besetzung ist eine andere Person.
        Zwischen verschiedenen Rollen
        {crossing, select, no {darf eine Person mehrere haben} yes {hat niemand zwei} other {wie im Text}}
        Die Grenze zählt Besetzungen
        {pool, select, this {nur von diesem} other {aller Stufen und Spezialisierungen zusammen}}
        Nötige Punkte
        Etwa 500000, 0.25 oder 20/3.
        Weg zu Punkten {n, number}
        Name des Weges
        Der beste Weg zählt. Speichern, um ihn auszufüllen.
        Ein weiterer Weg zu Punkten
        Kategorie
        Höchstens
        Muss über
        Noch eine Kategorie
        Punkte je
        Höchstens
        Kennzahl
        Von Ihrem PRM oder CRM gemeldet oder eingegeben.
        Eine andere Kennzahl …
        Name der Kennzahl
        Währung
        EUR, USD …; leer für Anzahlen.
        Vergleich
        {comparison, select, at_least {mindestens} more_than {mehr als} at_most {höchstens} other {weniger als}}
        Wert
        Zeitraum
        {window, select, latest {der zuletzt gemeldete Zeitraum} trailing {die letzten Monate} year {ein Kalenderjahr} other {feste Tage}}
        Monate
        Jahre zurück
        0: das Jahr des Tages.
        Ab
        Letzter Tag
        Zu alt nach
        Eine ältere Zahl gilt als unbekannt. Leer: nie.
        Eine Person je
        Aber mindestens so viele Personen
        Stufe oder Spezialisierung
        jede Stufe ab diesem Rang
        Rang, mindestens
        Nötig, wo jede Stufe genügt.
        Wer hat sie
        {place, select, this {der Partner selbst} parent {seine Mutter} other {irgendeiner im Umfang}}
        Seit mindestens
        In jedem der letzten
        Zeiträume
        {period, select, month {Monate} quarter {Quartale} half {Halbjahre} other {Jahre}}
        Was erklärt wird
        Der Name, unter dem es gemeldet wird, etwa „agreement“.
        agreement
        Nicht länger her als
        Modus
        Art
        Bekommen
        Geprüft
        {review, select, continuous {jeden Tag} dates {an festen Tagen des Jahres} other {alle so viele Monate}}
        Tage des Jahres
        Monat-Tag, durch Kommas getrennt: 03-31, 09-30.
        Monate nach dem Erwerb
        Aufstieg
        {promote, select, immediate {sofort} other {nur bei einer Prüfung}}
        Die Regeln müssen erfüllt sein
        {qualification, select, asOf {am Tag selbst} other {an irgendeinem Tag einer Zeit davor}}
        In den letzten
        Verlieren
        Abstieg
        {demote, select, immediate {sofort} review {nur bei einer Prüfung} other {nach einer Schonfrist}}
        Tage Schonfrist
        Der letzte zählt noch.
        Steht auf
        nichts anderem
        Wenn dieses verloren geht
        {loss, select, keep {bleibt es bis zum Ende oder zur nächsten Prüfung} other {geht es nach einigen Tagen verloren}}
        Nach so vielen Tagen
        Wessen Personen zählen
        Mehr: letztes Wort, Auslaufen, Ausnahmen
        Letztes Wort
        {master, select, laurel {Laurel entscheidet} other {das PRM entscheidet, Laurel schlägt vor}}
        Auslaufen
        Niemand Neues ab
        Niemand mehr ab
        Zeiten, in denen es leichter ist
        Was dann gilt
        {effect, select, met {die Regeln gelten als erfüllt} other {was gehalten wird, bleibt}}
        Wenn eine Angabe fehlt
        {unknown, select, open {ist es offen} closed {ist es geschlossen} other {gilt die letzte Antwort}}
        Eine Antwort darf weiter gelten für
        Vorläufige Freigabe
        Lässt einen Partner durch, obwohl die Regeln nicht erfüllt sind. Leer: nie.
        So viele Male
        So viele Tage lang
        in mindestens {groups, number} {by, select, organization {Organisationen} legal_entity {juristischen Personen} country {Ländern} other {Regionen}}, je {each, number} Personen oder mehr
        nie mehr als {n, plural, one {# Person} other {# Personen}}
        {n, plural, one {# Gruppe ausgenommen, siehe Text} other {# Gruppen ausgenommen, siehe Text}}
        eine Person besetzt bis zu {n, number} Rollen
        niemand hat zwei von {types}
        mindestens {n, plural, one {# Person} other {# Personen}}
        Versionen {versions}
        erworben vor dem {day, date}
        anerkannt bis {day, date}
        abgeschlossen ab {day, date}
        abgeschlossen bis {day, date}
        nicht länger her als {span}
        Sicherheitsstufe {n, number} oder höher
        freie Kräfte höchstens {percent} %
        beschäftigt vor dem {day, date}
        {n, plural, one {im letzten Monat} other {in den letzten # Monaten}}
        {n, plural, =0 {im Kalenderjahr} one {im Kalenderjahr davor} other {im Kalenderjahr # Jahre davor}}
        vom {from, date} bis {through, date}
        {n, plural, one {unbekannt, wenn älter als # Tag} other {unbekannt, wenn älter als # Tage}}
        {track}, {category}: {terms}
        erfüllt an irgendeinem Tag innerhalb von {span}
        steht auf {parent}, bleibt ohne es bis zum Ende
        {n, plural, one {steht auf {parent}, geht # Tag danach verloren} other {steht auf {parent}, geht # Tage danach verloren}}
        leichter vom {from, date} bis {through, date}
        für neue Partner geschlossen ab {day, date}
        {unknown, select, open {offen, wenn eine Angabe fehlt} closed {geschlossen, wenn eine Angabe fehlt} other {die letzte Antwort gilt, wenn eine Angabe fehlt}}
        {n, plural, one {eine vorläufige Freigabe} other {# vorläufige Freigaben}}
        {n, plural, one {vorläufig # Tag lang} other {vorläufig # Tage lang}}
        Bitte geben Sie eine ganze Zahl von {from, number} bis {through, number} ein.
        Bitte geben Sie eine Zahl wie 500000, 0.25 oder 20/3 ein, ohne Tausenderzeichen.
        Bitte geben Sie einen Tag ein, den es im Kalender gibt.
        Bitte füllen Sie dies aus.
        Eine Währung hat drei Buchstaben, etwa EUR.
        Das gibt es im Entwurf nicht mehr. Sehen Sie ihn an, wie er jetzt ist.
        Eine Regel ist ein Satz: Entfernen Sie zuerst alle bis auf einen oder lassen Sie sie in ihrer Gruppe.
        Jemand hat diesen Entwurf inzwischen geändert. So ist er jetzt; bitte ändern Sie noch einmal.
        Gruppen lassen sich nicht tiefer verschachteln.
        Der Satz beginnt in Zeile {n, number}.
        Entwurf gespeichert. Notizen nach # bleiben nicht: Ein Entwurf enthält, was die Regeln sagen.
        Notizen nach # bleiben beim Speichern nicht erhalten.
        """##
}

package extension Message {
    /// Programmes
    static var programmeProgrammes: Message { Message(ProgrammeStrings.table, 0, "programmeProgrammes") }
    /// Partner standing
    static var programmeStanding: Message { Message(ProgrammeStrings.table, 1, "programmeStanding") }
    /// Standing of {name}
    static func programmeStandingOf(name: String) -> Message { Message(ProgrammeStrings.table, 2, "programmeStandingOf", [.text(name)]) }
    /// What each partner holds, what is at risk, and until when.
    static var programmeStandingLead: Message { Message(ProgrammeStrings.table, 3, "programmeStandingLead") }
    /// Tiers, specializations and gates, decided from what your partners' people have proved.
    static var programmeListLead: Message { Message(ProgrammeStrings.table, 4, "programmeListLead") }
    /// New programme
    static var programmeNew: Message { Message(ProgrammeStrings.table, 5, "programmeNew") }
    /// Programme
    static var programmeTitle: Message { Message(ProgrammeStrings.table, 6, "programmeTitle") }
    /// Code
    static var programmeCode: Message { Message(ProgrammeStrings.table, 7, "programmeCode") }
    /// State
    static var programmeState: Message { Message(ProgrammeStrings.table, 8, "programmeState") }
    /// {state, select, draft {Draft} live {In force} retired {Retired} other {{state}}}
    static func programmeStateName(state: String) -> Message { Message(ProgrammeStrings.table, 9, "programmeStateName", [.text(state)]) }
    /// Version
    static var programmeVersion: Message { Message(ProgrammeStrings.table, 10, "programmeVersion") }
    /// Versions
    static var programmeVersions: Message { Message(ProgrammeStrings.table, 11, "programmeVersions") }
    /// Version {n, number}: shown from {effective, date}, enforced from {enforced, date}
    static func programmeVersionLine(n: Int, effective: Day, enforced: Day) -> Message { Message(ProgrammeStrings.table, 12, "programmeVersionLine", [.number(n), .day(effective), .day(enforced)]) }
    /// Draft
    static var programmeDraft: Message { Message(ProgrammeStrings.table, 13, "programmeDraft") }
    /// A draft is waiting
    static var programmeDraftWaiting: Message { Message(ProgrammeStrings.table, 14, "programmeDraftWaiting") }
    /// See whom it would change before you publish it.
    static var programmeDraftWaitingText: Message { Message(ProgrammeStrings.table, 15, "programmeDraftWaitingText") }
    /// No programme yet
    static var programmeNoneTitle: Message { Message(ProgrammeStrings.table, 16, "programmeNoneTitle") }
    /// A programme turns certified people into tiers and gates. Begin with a ready-made one in shadow mode: it cha...
    static var programmeNoneText: Message { Message(ProgrammeStrings.table, 17, "programmeNoneText") }
    /// The vendor has not published a partner programme.
    static var programmeNoneTextPartner: Message { Message(ProgrammeStrings.table, 18, "programmeNoneTextPartner") }
    /// The rules as sentences. Published versions never change.
    static var programmePageLead: Message { Message(ProgrammeStrings.table, 19, "programmePageLead") }
    /// Edit rules
    static var programmeEdit: Message { Message(ProgrammeStrings.table, 20, "programmeEdit") }
    /// Rules of {name}
    static func programmeEditTitle(name: String) -> Message { Message(ProgrammeStrings.table, 21, "programmeEditTitle", [.text(name)]) }
    /// Nothing changes for anybody until you publish.
    static var programmeEditLead: Message { Message(ProgrammeStrings.table, 22, "programmeEditLead") }
    /// Rules
    static var programmeTextLabel: Message { Message(ProgrammeStrings.table, 23, "programmeTextLabel") }
    /// YAML. Saved as a draft and checked; what is wrong is named with its place.
    static var programmeTextHint: Message { Message(ProgrammeStrings.table, 24, "programmeTextHint") }
    /// Download text
    static var programmeText: Message { Message(ProgrammeStrings.table, 25, "programmeText") }
    /// Save draft
    static var programmeSave: Message { Message(ProgrammeStrings.table, 26, "programmeSave") }
    /// Draft saved.
    static var programmeSaved: Message { Message(ProgrammeStrings.table, 27, "programmeSaved") }
    /// Discard draft
    static var programmeDiscard: Message { Message(ProgrammeStrings.table, 28, "programmeDiscard") }
    /// Draft discarded.
    static var programmeDiscarded: Message { Message(ProgrammeStrings.table, 29, "programmeDiscarded") }
    /// Retire
    static var programmeRetire: Message { Message(ProgrammeStrings.table, 30, "programmeRetire") }
    /// Nothing is decided by this programme any more, and its gates answer no longer. What was decided stays reada...
    static var programmeRetireConfirm: Message { Message(ProgrammeStrings.table, 31, "programmeRetireConfirm") }
    /// Programme retired.
    static var programmeRetiredToast: Message { Message(ProgrammeStrings.table, 32, "programmeRetiredToast") }
    /// Review and publish
    static var programmeReview: Message { Message(ProgrammeStrings.table, 33, "programmeReview") }
    /// Before you publish
    static var programmeReviewTitle: Message { Message(ProgrammeStrings.table, 34, "programmeReviewTitle") }
    /// Partners see it from {effective, date}; it decides from {enforced, date}.
    static func programmeReviewLead(effective: Day, enforced: Day) -> Message { Message(ProgrammeStrings.table, 35, "programmeReviewLead", [.day(effective), .day(enforced)]) }
    /// Publish version {n, number}
    static func programmePublish(n: Int) -> Message { Message(ProgrammeStrings.table, 36, "programmePublish", [.number(n)]) }
    /// Version {n, number} published.
    static func programmePublished(n: Int) -> Message { Message(ProgrammeStrings.table, 37, "programmePublished", [.number(n)]) }
    /// Back to the rules
    static var programmeBackToEdit: Message { Message(ProgrammeStrings.table, 38, "programmeBackToEdit") }
    /// {n, plural, one {Tried on # partner today} other {Tried on # partners today}}
    static func programmeDryRun(n: Int) -> Message { Message(ProgrammeStrings.table, 39, "programmeDryRun", [.number(n)]) }
    /// {effect, select, rises {{n, plural, =0 {Nobody meets more than before} one {# status more is met} other {# ...
    static func programmeEffect(effect: String, n: Int) -> Message { Message(ProgrammeStrings.table, 40, "programmeEffect", [.text(effect), .number(n)]) }
    /// Trying it on your partners
    static var programmeDryRunning: Message { Message(ProgrammeStrings.table, 41, "programmeDryRunning") }
    /// {done, number} of {total, number} partners so far
    static func programmeDryRunDone(done: Int, total: Int) -> Message { Message(ProgrammeStrings.table, 42, "programmeDryRunDone", [.number(done), .number(total)]) }
    /// Show the state now
    static var programmeReload: Message { Message(ProgrammeStrings.table, 43, "programmeReload") }
    /// {n, plural, one {and # more} other {and # more}}
    static func programmeAndMore(n: Int) -> Message { Message(ProgrammeStrings.table, 44, "programmeAndMore", [.number(n)]) }
    /// Please look at
    static var programmeProblems: Message { Message(ProgrammeStrings.table, 45, "programmeProblems") }
    /// Error
    static var programmeError: Message { Message(ProgrammeStrings.table, 46, "programmeError") }
    /// Note
    static var programmeWarning: Message { Message(ProgrammeStrings.table, 47, "programmeWarning") }
    /// Tiers and specializations
    static var programmeStatuses: Message { Message(ProgrammeStrings.table, 48, "programmeStatuses") }
    /// Status
    static var programmeStatus: Message { Message(ProgrammeStrings.table, 49, "programmeStatus") }
    /// {kind, select, tier {Tier} specialization {Specialization} designation {Designation} other {{kind}}}
    static func programmeKind(kind: String) -> Message { Message(ProgrammeStrings.table, 50, "programmeKind", [.text(kind)]) }
    /// {mode, select, shadow {Shadow: computed, nobody is told} advisory {Advisory: shown, nothing is closed} enfo...
    static func programmeMode(mode: String) -> Message { Message(ProgrammeStrings.table, 51, "programmeMode", [.text(mode)]) }
    /// To keep it:
    static var programmeToKeep: Message { Message(ProgrammeStrings.table, 52, "programmeToKeep") }
    /// Whoever acts:
    static var programmeWhoActs: Message { Message(ProgrammeStrings.table, 53, "programmeWhoActs") }
    /// looked at every day
    static var programmeReviewContinuous: Message { Message(ProgrammeStrings.table, 54, "programmeReviewContinuous") }
    /// reviewed on {dates}
    static func programmeReviewDates(dates: String) -> Message { Message(ProgrammeStrings.table, 55, "programmeReviewDates", [.text(dates)]) }
    /// {n, plural, one {reviewed every month} other {reviewed every # months}}
    static func programmeReviewAnniversary(n: Int) -> Message { Message(ProgrammeStrings.table, 56, "programmeReviewAnniversary", [.number(n)]) }
    /// lost at once
    static var programmeDemoteImmediate: Message { Message(ProgrammeStrings.table, 57, "programmeDemoteImmediate") }
    /// lost at a review only
    static var programmeDemoteReview: Message { Message(ProgrammeStrings.table, 58, "programmeDemoteReview") }
    /// {n, plural, one {# day of grace} other {# days of grace}}
    static func programmeDemoteGrace(n: Int) -> Message { Message(ProgrammeStrings.table, 59, "programmeDemoteGrace", [.number(n)]) }
    /// Gates
    static var programmeGates: Message { Message(ProgrammeStrings.table, 60, "programmeGates") }
    /// Gate
    static var programmeGate: Message { Message(ProgrammeStrings.table, 61, "programmeGate") }
    /// Answer
    static var programmeGateAnswer: Message { Message(ProgrammeStrings.table, 62, "programmeGateAnswer") }
    /// Open
    static var programmeGateOpen: Message { Message(ProgrammeStrings.table, 63, "programmeGateOpen") }
    /// Closed
    static var programmeGateClosed: Message { Message(ProgrammeStrings.table, 64, "programmeGateClosed") }
    /// Who may act
    static var programmeGateWho: Message { Message(ProgrammeStrings.table, 65, "programmeGateWho") }
    /// Anybody of the partner
    static var programmeGateAnybody: Message { Message(ProgrammeStrings.table, 66, "programmeGateAnybody") }
    /// {n, plural, =0 {Nobody yet} one {# person} other {# people}}
    static func programmeGatePeople(n: Int) -> Message { Message(ProgrammeStrings.table, 67, "programmeGatePeople", [.number(n)]) }
    /// Stands through
    static var programmeGateUntil: Message { Message(ProgrammeStrings.table, 68, "programmeGateUntil") }
    /// Decisions
    static var programmeDecisions: Message { Message(ProgrammeStrings.table, 69, "programmeDecisions") }
    /// Day
    static var programmeDay: Message { Message(ProgrammeStrings.table, 70, "programmeDay") }
    /// Changes
    static var programmeChanges: Message { Message(ProgrammeStrings.table, 71, "programmeChanges") }
    /// Held
    static var programmeHeld: Message { Message(ProgrammeStrings.table, 72, "programmeHeld") }
    /// Not held
    static var programmeNotHeld: Message { Message(ProgrammeStrings.table, 73, "programmeNotHeld") }
    /// At risk
    static var programmeAtRisk: Message { Message(ProgrammeStrings.table, 74, "programmeAtRisk") }
    /// At risk, last day {day, date}
    static func programmeAtRiskUntil(day: Day) -> Message { Message(ProgrammeStrings.table, 75, "programmeAtRiskUntil", [.day(day)]) }
    /// Safe
    static var programmeSafe: Message { Message(ProgrammeStrings.table, 76, "programmeSafe") }
    /// Held since {day, date}
    static func programmeHeldSince(day: Day) -> Message { Message(ProgrammeStrings.table, 77, "programmeHeldSince", [.day(day)]) }
    /// by contract through {day, date}
    static func programmeLockedThrough(day: Day) -> Message { Message(ProgrammeStrings.table, 78, "programmeLockedThrough", [.day(day)]) }
    /// lost after {day, date} unless cured
    static func programmeLostAfter(day: Day) -> Message { Message(ProgrammeStrings.table, 79, "programmeLostAfter", [.day(day)]) }
    /// lost at the next review unless cured
    static var programmeLostAtReview: Message { Message(ProgrammeStrings.table, 80, "programmeLostAtReview") }
    /// kept although a fact is missing
    static var programmeHeldUncertain: Message { Message(ProgrammeStrings.table, 81, "programmeHeldUncertain") }
    /// nobody can tell: a fact is missing
    static var programmeUncertain: Message { Message(ProgrammeStrings.table, 82, "programmeUncertain") }
    /// {n, plural, one {# person leaving would cost it} other {# people leaving would cost it}}
    static func programmeBusFactor(n: Int) -> Message { Message(ProgrammeStrings.table, 83, "programmeBusFactor", [.number(n)]) }
    /// {n, plural, one {at least # person would have to leave to lose it} other {at least # people would have to l...
    static func programmeBusFactorAtLeast(n: Int) -> Message { Message(ProgrammeStrings.table, 84, "programmeBusFactorAtLeast", [.number(n)]) }
    /// Export CSV
    static var programmeExport: Message { Message(ProgrammeStrings.table, 85, "programmeExport") }
    /// The next twelve months
    static var programmeAhead: Message { Message(ProgrammeStrings.table, 86, "programmeAhead") }
    /// If nobody does anything, nothing changes until {day, date}.
    static func programmeAheadQuiet(day: Day) -> Message { Message(ProgrammeStrings.table, 87, "programmeAheadQuiet", [.day(day)]) }
    /// What happens by itself if nobody does anything.
    static var programmeAheadLead: Message { Message(ProgrammeStrings.table, 88, "programmeAheadLead") }
    /// What
    static var programmeWhat: Message { Message(ProgrammeStrings.table, 89, "programmeWhat") }
    /// Why
    static var programmeWhy: Message { Message(ProgrammeStrings.table, 90, "programmeWhy") }
    /// What prevents it
    static var programmeFix: Message { Message(ProgrammeStrings.table, 91, "programmeFix") }
    /// {status}: {change, select, promoted {gained} demoted {lost} at_risk {at risk} cured {safe again} other {kep...
    static func programmeAheadChange(status: String, change: String) -> Message { Message(ProgrammeStrings.table, 92, "programmeAheadChange", [.text(status), .text(change)]) }
    /// {kind, select, credential_starts {{what} of {who} begins to count} credential_ends {{what} of {who} ends} c...
    static func programmeEvent(kind: String, what: String, who: String) -> Message { Message(ProgrammeStrings.table, 93, "programmeEvent", [.text(kind), .text(what), .text(who)]) }
    /// Computed
    static var programmeCSVVerdict: Message { Message(ProgrammeStrings.table, 94, "programmeCSVVerdict") }
    /// {verdict, select, met {met} unmet {not met} other {unknown}}
    static func programmeVerdict(verdict: String) -> Message { Message(ProgrammeStrings.table, 95, "programmeVerdict", [.text(verdict)]) }
    /// Held since
    static var programmeCSVHeldFrom: Message { Message(ProgrammeStrings.table, 96, "programmeCSVHeldFrom") }
    /// Last day of grace
    static var programmeCSVRisk: Message { Message(ProgrammeStrings.table, 97, "programmeCSVRisk") }
    /// yes
    static var programmeYes: Message { Message(ProgrammeStrings.table, 98, "programmeYes") }
    /// no
    static var programmeNo: Message { Message(ProgrammeStrings.table, 99, "programmeNo") }
    /// Decided by people
    static var programmeOverrides: Message { Message(ProgrammeStrings.table, 100, "programmeOverrides") }
    /// Two people can decide that a status is held, or not, for a time. Afterwards the rules go on.
    static var programmeOverridesLead: Message { Message(ProgrammeStrings.table, 101, "programmeOverridesLead") }
    /// Propose another
    static var programmeOverrideNew: Message { Message(ProgrammeStrings.table, 102, "programmeOverrideNew") }
    /// Propose
    static var programmeOverridePropose: Message { Message(ProgrammeStrings.table, 103, "programmeOverridePropose") }
    /// From
    static var programmeOverrideFrom: Message { Message(ProgrammeStrings.table, 104, "programmeOverrideFrom") }
    /// Last day
    static var programmeOverrideThrough: Message { Message(ProgrammeStrings.table, 105, "programmeOverrideThrough") }
    /// Reason
    static var programmeOverrideReason: Message { Message(ProgrammeStrings.table, 106, "programmeOverrideReason") }
    /// By
    static var programmeOverrideWho: Message { Message(ProgrammeStrings.table, 107, "programmeOverrideWho") }
    /// Waits for a second person
    static var programmeOverrideProposed: Message { Message(ProgrammeStrings.table, 108, "programmeOverrideProposed") }
    /// Decided
    static var programmeOverrideConfirmed: Message { Message(ProgrammeStrings.table, 109, "programmeOverrideConfirmed") }
    /// Withdrawn
    static var programmeOverrideWithdrawn: Message { Message(ProgrammeStrings.table, 110, "programmeOverrideWithdrawn") }
    /// Confirm
    static var programmeOverrideConfirm: Message { Message(ProgrammeStrings.table, 111, "programmeOverrideConfirm") }
    /// Withdraw
    static var programmeOverrideWithdraw: Message { Message(ProgrammeStrings.table, 112, "programmeOverrideWithdraw") }
    /// Proposed. Somebody else has to confirm it.
    static var programmeOverrideWaits: Message { Message(ProgrammeStrings.table, 113, "programmeOverrideWaits") }
    /// Decided. It counts from its first day.
    static var programmeOverrideConfirmedToast: Message { Message(ProgrammeStrings.table, 114, "programmeOverrideConfirmedToast") }
    /// Withdrawn. The rules go on from here.
    static var programmeOverrideWithdrawnToast: Message { Message(ProgrammeStrings.table, 115, "programmeOverrideWithdrawnToast") }
    /// Whoever proposed it cannot confirm it: please ask somebody else.
    static var programmeOverrideSamePerson: Message { Message(ProgrammeStrings.table, 116, "programmeOverrideSamePerson") }
    /// Only a person can decide this.
    static var programmeOverrideNotAPerson: Message { Message(ProgrammeStrings.table, 117, "programmeOverrideNotAPerson") }
    /// Please say why.
    static var programmeOverrideNoReason: Message { Message(ProgrammeStrings.table, 118, "programmeOverrideNoReason") }
    /// Please choose a status of a programme in force.
    static var programmeOverrideNoStatus: Message { Message(ProgrammeStrings.table, 119, "programmeOverrideNoStatus") }
    /// An exception lasts a year at most.
    static var programmeOverrideTooLong: Message { Message(ProgrammeStrings.table, 120, "programmeOverrideTooLong") }
    /// This was settled already.
    static var programmeOverrideSettled: Message { Message(ProgrammeStrings.table, 121, "programmeOverrideSettled") }
    /// shadow mode: nothing happens yet
    static var programmeShadow: Message { Message(ProgrammeStrings.table, 122, "programmeShadow") }
    /// advisory: nothing is taken away yet
    static var programmeAdvisory: Message { Message(ProgrammeStrings.table, 123, "programmeAdvisory") }
    /// Met
    static var programmeMet: Message { Message(ProgrammeStrings.table, 124, "programmeMet") }
    /// Not met
    static var programmeUnmet: Message { Message(ProgrammeStrings.table, 125, "programmeUnmet") }
    /// Unknown
    static var programmeUnknown: Message { Message(ProgrammeStrings.table, 126, "programmeUnknown") }
    /// {have} of {need}
    static func programmeHaveOfNeed(have: String, need: String) -> Message { Message(ProgrammeStrings.table, 127, "programmeHaveOfNeed", [.text(have), .text(need)]) }
    /// Nothing decided yet
    static var programmeNothingDecided: Message { Message(ProgrammeStrings.table, 128, "programmeNothingDecided") }
    /// As soon as a programme is in force, this page says what is held, why, and what is lacking.
    static var programmeNothingDecidedText: Message { Message(ProgrammeStrings.table, 129, "programmeNothingDecidedText") }
    /// As of {day, date}, decided {at, time}
    static func programmeDecidedOn(day: Day, at: Instant) -> Message { Message(ProgrammeStrings.table, 130, "programmeDecidedOn", [.day(day), .instant(at)]) }
    /// Another day
    static var programmeOtherDay: Message { Message(ProgrammeStrings.table, 131, "programmeOtherDay") }
    /// As of
    static var programmeAsOf: Message { Message(ProgrammeStrings.table, 132, "programmeAsOf") }
    /// The day it is about
    static var programmeAsOfHint: Message { Message(ProgrammeStrings.table, 133, "programmeAsOfHint") }
    /// As known on
    static var programmeKnownAt: Message { Message(ProgrammeStrings.table, 134, "programmeKnownAt") }
    /// Leaves out what became known later
    static var programmeKnownAtHint: Message { Message(ProgrammeStrings.table, 135, "programmeKnownAtHint") }
    /// Show
    static var programmeShow: Message { Message(ProgrammeStrings.table, 136, "programmeShow") }
    /// Rules
    static var programmeRules: Message { Message(ProgrammeStrings.table, 137, "programmeRules") }
    /// Who holds what
    static var programmeHeldBy: Message { Message(ProgrammeStrings.table, 138, "programmeHeldBy") }
    /// {n, plural, one {# partner} other {# partners}}, {risk, number} at risk
    static func programmeHeldAndAtRisk(n: Int, risk: Int) -> Message { Message(ProgrammeStrings.table, 139, "programmeHeldAndAtRisk", [.number(n), .number(risk)]) }
    /// {n, plural, one {# partner} other {# partners}}
    static func programmePartners(n: Int) -> Message { Message(ProgrammeStrings.table, 140, "programmePartners", [.number(n)]) }
    /// Any status
    static var programmeAnyStatus: Message { Message(ProgrammeStrings.table, 141, "programmeAnyStatus") }
    /// Risk
    static var programmeRisk: Message { Message(ProgrammeStrings.table, 142, "programmeRisk") }
    /// {risk, select, all {All} atRisk {At risk} uncertain {Unknown} other {{risk}}}
    static func programmeRiskFilter(risk: String) -> Message { Message(ProgrammeStrings.table, 143, "programmeRiskFilter", [.text(risk)]) }
    /// Search partners
    static var programmeSearch: Message { Message(ProgrammeStrings.table, 144, "programmeSearch") }
    /// Apply
    static var programmeApply: Message { Message(ProgrammeStrings.table, 145, "programmeApply") }
    /// Clear
    static var programmeClear: Message { Message(ProgrammeStrings.table, 146, "programmeClear") }
    /// Partner
    static var programmePartner: Message { Message(ProgrammeStrings.table, 147, "programmePartner") }
    /// Country
    static var programmeCountry: Message { Message(ProgrammeStrings.table, 148, "programmeCountry") }
    /// Tier
    static var programmeTier: Message { Message(ProgrammeStrings.table, 149, "programmeTier") }
    /// Also holds
    static var programmeOthers: Message { Message(ProgrammeStrings.table, 150, "programmeOthers") }
    /// {from, number} to {to, number} of {total, number}
    static func programmeRange(from: Int, to: Int, total: Int) -> Message { Message(ProgrammeStrings.table, 151, "programmeRange", [.number(from), .number(to), .number(total)]) }
    /// Pages
    static var programmePages: Message { Message(ProgrammeStrings.table, 152, "programmePages") }
    /// Previous
    static var programmePrevious: Message { Message(ProgrammeStrings.table, 153, "programmePrevious") }
    /// Next
    static var programmeNext: Message { Message(ProgrammeStrings.table, 154, "programmeNext") }
    /// No partner fits
    static var programmeNobodyTitle: Message { Message(ProgrammeStrings.table, 155, "programmeNobodyTitle") }
    /// Try another search or clear the filters.
    static var programmeNobodyText: Message { Message(ProgrammeStrings.table, 156, "programmeNobodyText") }
    /// Somebody
    static var programmeSomebody: Message { Message(ProgrammeStrings.table, 157, "programmeSomebody") }
    /// {who}: {what}
    static func programmeStep(who: String, what: String) -> Message { Message(ProgrammeStrings.table, 158, "programmeStep", [.text(who), .text(what)]) }
    /// {who}: {what}, {n, plural, =0 {nothing left to learn} one {about # minute left} other {about # minutes left}}
    static func programmeStepMinutes(who: String, what: String, n: Int) -> Message { Message(ProgrammeStrings.table, 159, "programmeStepMinutes", [.text(who), .text(what), .number(n)]) }
    /// {kind, select, metric {{name}: {amount} more} points {{amount} more points} status {{name} has to be held} ...
    static func programmeNeed(kind: String, name: String, amount: String) -> Message { Message(ProgrammeStrings.table, 160, "programmeNeed", [.text(kind), .text(name), .text(amount)]) }
    /// {code, select, metric_missing {No figure has been reported.} metric_stale {The figure is too old to count.}...
    static func programmeReason(code: String) -> Message { Message(ProgrammeStrings.table, 161, "programmeReason", [.text(code)]) }
    /// All of these:
    static var programmeRuleAll: Message { Message(ProgrammeStrings.table, 162, "programmeRuleAll") }
    /// Any of these:
    static var programmeRuleAny: Message { Message(ProgrammeStrings.table, 163, "programmeRuleAny") }
    /// At least {n, number} of these {of, number}:
    static func programmeRuleAtLeast(n: Int, of: Int) -> Message { Message(ProgrammeStrings.table, 164, "programmeRuleAtLeast", [.number(n), .number(of)]) }
    /// Not: {rule}
    static func programmeRuleNot(rule: String) -> Message { Message(ProgrammeStrings.table, 165, "programmeRuleNot", [.text(rule)]) }
    /// {n, plural, one {At least # person holds {hold}} other {At least # different people hold {hold}}}
    static func programmeRulePeople(n: Int, hold: String) -> Message { Message(ProgrammeStrings.table, 166, "programmeRulePeople", [.number(n), .text(hold)]) }
    /// {n, plural, one {At least # credential: {hold}} other {At least # credentials: {hold}}}
    static func programmeRuleCredentials(n: Int, hold: String) -> Message { Message(ProgrammeStrings.table, 167, "programmeRuleCredentials", [.number(n), .text(hold)]) }
    /// in the role {roles}
    static func programmeRuleRoles(roles: String) -> Message { Message(ProgrammeStrings.table, 168, "programmeRuleRoles", [.text(roles)]) }
    /// (among them {minima})
    static func programmeRuleAmong(minima: String) -> Message { Message(ProgrammeStrings.table, 169, "programmeRuleAmong", [.text(minima)]) }
    /// Slots are filled: {slots}
    static func programmeRuleAssign(slots: String) -> Message { Message(ProgrammeStrings.table, 170, "programmeRuleAssign", [.text(slots)]) }
    /// At least {percent} % of people hold {hold}
    static func programmeRulePercent(percent: String, hold: String) -> Message { Message(ProgrammeStrings.table, 171, "programmeRulePercent", [.text(percent), .text(hold)]) }
    /// At least {points} points
    static func programmeRuleScore(points: String) -> Message { Message(ProgrammeStrings.table, 172, "programmeRuleScore", [.text(points)]) }
    /// {metric} {comparison, select, at_least {is at least} more_than {is more than} at_most {is at most} less_tha...
    static func programmeRuleMetric(metric: String, comparison: String, value: String) -> Message { Message(ProgrammeStrings.table, 173, "programmeRuleMetric", [.text(metric), .text(comparison), .text(value)]) }
    /// One person with {hold} for each {per} of {metric}
    static func programmeRuleRatio(hold: String, per: String, metric: String) -> Message { Message(ProgrammeStrings.table, 174, "programmeRuleRatio", [.text(hold), .text(per), .text(metric)]) }
    /// Holds {status}
    static func programmeRuleStatus(status: String) -> Message { Message(ProgrammeStrings.table, 175, "programmeRuleStatus", [.text(status)]) }
    /// Holds a tier of rank {rank, number} or higher
    static func programmeRuleRank(rank: Int) -> Message { Message(ProgrammeStrings.table, 176, "programmeRuleRank", [.number(rank)]) }
    /// Has held {status} for {span}
    static func programmeRuleTenure(status: String, span: String) -> Message { Message(ProgrammeStrings.table, 177, "programmeRuleTenure", [.text(status), .text(span)]) }
    /// In each of the last {n, number} {period, select, month {months} quarter {quarters} half {half-years} other ...
    static func programmeRuleEvery(n: Int, period: String, rule: String) -> Message { Message(ProgrammeStrings.table, 178, "programmeRuleEvery", [.number(n), .text(period), .text(rule)]) }
    /// Has declared: {kind}
    static func programmeRuleAttest(kind: String) -> Message { Message(ProgrammeStrings.table, 179, "programmeRuleAttest", [.text(kind)]) }
    /// one of {holds}
    static func programmeHoldAny(holds: String) -> Message { Message(ProgrammeStrings.table, 180, "programmeHoldAny", [.text(holds)]) }
    /// {track} at rank {rank, number} or higher
    static func programmeHoldTrack(track: String, rank: Int) -> Message { Message(ProgrammeStrings.table, 181, "programmeHoldTrack", [.text(track), .number(rank)]) }
    /// {n, plural, one {# day} other {# days}}
    static func programmeSpanDays(n: Int) -> Message { Message(ProgrammeStrings.table, 182, "programmeSpanDays", [.number(n)]) }
    /// {n, plural, one {# month} other {# months}}
    static func programmeSpanMonths(n: Int) -> Message { Message(ProgrammeStrings.table, 183, "programmeSpanMonths", [.number(n)]) }
    /// {minutes, plural, one {# minute} other {# minutes}} left for {n, plural, one {# person} other {# people}}
    static func programmeUnlockMinutes(minutes: Int, n: Int) -> Message { Message(ProgrammeStrings.table, 184, "programmeUnlockMinutes", [.number(minutes), .number(n)]) }
    /// {n, plural, one {# person has to earn something} other {# people have to earn something}}
    static func programmeUnlockPeople(n: Int) -> Message { Message(ProgrammeStrings.table, 185, "programmeUnlockPeople", [.number(n)]) }
    /// Line {line, number}, column {column, number}: this cannot be read as YAML ({reason}).
    static func programmeSyntax(line: Int, column: Int, reason: String) -> Message { Message(ProgrammeStrings.table, 186, "programmeSyntax", [.number(line), .number(column), .text(reason)]) }
    /// The text is too large. A programme has at most 200,000 characters.
    static var programmeTooLarge: Message { Message(ProgrammeStrings.table, 187, "programmeTooLarge") }
    /// Line {line, number}: “{name}” stands there twice.
    static func programmeRepeated(line: Int, name: String) -> Message { Message(ProgrammeStrings.table, 188, "programmeRepeated", [.number(line), .text(name)]) }
    /// {fault}
    static func programmeGrammar(fault: String) -> Message { Message(ProgrammeStrings.table, 189, "programmeGrammar", [.text(fault)]) }
    /// There is a programme with the id “{code}” already.
    static func programmeCodeTaken(code: String) -> Message { Message(ProgrammeStrings.table, 190, "programmeCodeTaken", [.text(code)]) }
    /// The id of this programme is “{code}” and stays so.
    static func programmeCodeChanged(code: String) -> Message { Message(ProgrammeStrings.table, 191, "programmeCodeChanged", [.text(code)]) }
    /// “{code}” is no id: please use small letters, digits and hyphens, at most 60.
    static func programmeNotACode(code: String) -> Message { Message(ProgrammeStrings.table, 192, "programmeNotACode", [.text(code)]) }
    /// Somebody else saved this draft meanwhile. Copy your text, open the editor again and bring both together.
    static var programmeSomebodyElseSaved: Message { Message(ProgrammeStrings.table, 193, "programmeSomebodyElseSaved") }
    /// There is no draft to publish.
    static var programmeNoDraft: Message { Message(ProgrammeStrings.table, 194, "programmeNoDraft") }
    /// The gate “{gate}” belongs to the programme “{programme}” already; whoever asks it would not know which one ...
    static func programmeGateTaken(gate: String, programme: String) -> Message { Message(ProgrammeStrings.table, 195, "programmeGateTaken", [.text(gate), .text(programme)]) }
    /// A published version is enforced from {day, date}; a later version cannot be enforced before it.
    static func programmeBeforeThePublished(day: Day) -> Message { Message(ProgrammeStrings.table, 196, "programmeBeforeThePublished", [.day(day)]) }
    /// This gate is not in force yet.
    static var programmeNotInForce: Message { Message(ProgrammeStrings.table, 197, "programmeNotInForce") }
    /// There is no such partner.
    static var programmeFactOrganization: Message { Message(ProgrammeStrings.table, 198, "programmeFactOrganization") }
    /// No programme in force has a status “{status}”.
    static func programmeFactStatus(status: String) -> Message { Message(ProgrammeStrings.table, 199, "programmeFactStatus", [.text(status)]) }
    /// No programme in force asks for “{metric}”.
    static func programmeFactMetric(metric: String) -> Message { Message(ProgrammeStrings.table, 200, "programmeFactMetric", [.text(metric)]) }
    /// The programme counts this in {wanted}; the fact says {found}.
    static func programmeFactCurrency(wanted: String, found: String) -> Message { Message(ProgrammeStrings.table, 201, "programmeFactCurrency", [.text(wanted), .text(found)]) }
    /// The last day lies before the first.
    static var programmeFactDates: Message { Message(ProgrammeStrings.table, 202, "programmeFactDates") }
    /// {place}: {code, select, circle {the statuses need each other in a circle} same_id {this id stands there twi...
    static func programmeProblem(place: String, code: String, what: String) -> Message { Message(ProgrammeStrings.table, 203, "programmeProblem", [.text(place), .text(code), .text(what)]) }
    /// Sentences
    static var programmeSentenceTabSentences: Message { Message(ProgrammeStrings.table, 204, "programmeSentenceTabSentences") }
    /// Text
    static var programmeSentenceTabText: Message { Message(ProgrammeStrings.table, 205, "programmeSentenceTabText") }
    /// Ways to edit the rules
    static var programmeSentenceTabs: Message { Message(ProgrammeStrings.table, 206, "programmeSentenceTabs") }
    /// About the programme
    static var programmeSentenceAbout: Message { Message(ProgrammeStrings.table, 207, "programmeSentenceAbout") }
    /// Title
    static var programmeSentenceTitle: Message { Message(ProgrammeStrings.table, 208, "programmeSentenceTitle") }
    /// What partners read, such as “Partner programme 2027”.
    static var programmeSentenceTitleHint: Message { Message(ProgrammeStrings.table, 209, "programmeSentenceTitleHint") }
    /// Title ({language, select, en {English} de {German} other {{language}}})
    static func programmeSentenceTitleIn(language: String) -> Message { Message(ProgrammeStrings.table, 210, "programmeSentenceTitleIn", [.text(language)]) }
    /// Time zone
    static var programmeSentenceZone: Message { Message(ProgrammeStrings.table, 211, "programmeSentenceZone") }
    /// Days of the programme are days of this zone.
    static var programmeSentenceZoneHint: Message { Message(ProgrammeStrings.table, 212, "programmeSentenceZoneHint") }
    /// Shown from
    static var programmeSentenceEffective: Message { Message(ProgrammeStrings.table, 213, "programmeSentenceEffective") }
    /// Partners see the rules from this day.
    static var programmeSentenceEffectiveHint: Message { Message(ProgrammeStrings.table, 214, "programmeSentenceEffectiveHint") }
    /// Enforced from
    static var programmeSentenceEnforced: Message { Message(ProgrammeStrings.table, 215, "programmeSentenceEnforced") }
    /// From this day they decide; reviews before it use the rules before.
    static var programmeSentenceEnforcedHint: Message { Message(ProgrammeStrings.table, 216, "programmeSentenceEnforcedHint") }
    /// Begin with
    static var programmeSentenceBegin: Message { Message(ProgrammeStrings.table, 217, "programmeSentenceBegin") }
    /// Nothing
    static var programmeSentenceBeginEmpty: Message { Message(ProgrammeStrings.table, 218, "programmeSentenceBeginEmpty") }
    /// Add tiers and gates one by one.
    static var programmeSentenceBeginEmptyHint: Message { Message(ProgrammeStrings.table, 219, "programmeSentenceBeginEmptyHint") }
    /// Three tiers and a gate
    static var programmeSentenceBeginExample: Message { Message(ProgrammeStrings.table, 220, "programmeSentenceBeginExample") }
    /// Over your own certifications, in shadow mode.
    static var programmeSentenceBeginExampleHint: Message { Message(ProgrammeStrings.table, 221, "programmeSentenceBeginExampleHint") }
    /// Create draft
    static var programmeSentenceCreate: Message { Message(ProgrammeStrings.table, 222, "programmeSentenceCreate") }
    /// Save
    static var programmeSentenceSave: Message { Message(ProgrammeStrings.table, 223, "programmeSentenceSave") }
    /// Cancel
    static var programmeSentenceCancel: Message { Message(ProgrammeStrings.table, 224, "programmeSentenceCancel") }
    /// Add
    static var programmeSentenceAdd: Message { Message(ProgrammeStrings.table, 225, "programmeSentenceAdd") }
    /// Undo
    static var programmeSentenceUndo: Message { Message(ProgrammeStrings.table, 226, "programmeSentenceUndo") }
    /// The draft was changed.
    static var programmeSentenceChanged: Message { Message(ProgrammeStrings.table, 227, "programmeSentenceChanged") }
    /// What this draft does
    static var programmeSentenceOutlook: Message { Message(ProgrammeStrings.table, 228, "programmeSentenceOutlook") }
    /// {n, plural, one {# thing keeps it from being published. It stands in red beside its sentence.} other {# thi...
    static func programmeSentenceProblems(n: Int) -> Message { Message(ProgrammeStrings.table, 229, "programmeSentenceProblems", [.number(n)]) }
    /// These are the published rules. Your first change makes a draft.
    static var programmeSentenceNoDraft: Message { Message(ProgrammeStrings.table, 230, "programmeSentenceNoDraft") }
    /// Tiers
    static var programmeSentenceTiers: Message { Message(ProgrammeStrings.table, 231, "programmeSentenceTiers") }
    /// No tier yet. The highest will stand on top.
    static var programmeSentenceTiersNone: Message { Message(ProgrammeStrings.table, 232, "programmeSentenceTiersNone") }
    /// New tier
    static var programmeSentenceNewTier: Message { Message(ProgrammeStrings.table, 233, "programmeSentenceNewTier") }
    /// Gold
    static var programmeSentenceNewTierHint: Message { Message(ProgrammeStrings.table, 234, "programmeSentenceNewTierHint") }
    /// Specializations and designations
    static var programmeSentenceSpecializations: Message { Message(ProgrammeStrings.table, 235, "programmeSentenceSpecializations") }
    /// No specialization yet.
    static var programmeSentenceSpecializationsNone: Message { Message(ProgrammeStrings.table, 236, "programmeSentenceSpecializationsNone") }
    /// New specialization
    static var programmeSentenceNewSpecialization: Message { Message(ProgrammeStrings.table, 237, "programmeSentenceNewSpecialization") }
    /// Cloud security
    static var programmeSentenceNewSpecializationHint: Message { Message(ProgrammeStrings.table, 238, "programmeSentenceNewSpecializationHint") }
    /// No gate yet. A gate says who may do something, such as register a deal.
    static var programmeSentenceGatesNone: Message { Message(ProgrammeStrings.table, 239, "programmeSentenceGatesNone") }
    /// New gate
    static var programmeSentenceNewGate: Message { Message(ProgrammeStrings.table, 240, "programmeSentenceNewGate") }
    /// Deal registration
    static var programmeSentenceNewGateHint: Message { Message(ProgrammeStrings.table, 241, "programmeSentenceNewGateHint") }
    /// Rank {n, number}
    static func programmeSentenceRankBadge(n: Int) -> Message { Message(ProgrammeStrings.table, 242, "programmeSentenceRankBadge", [.number(n)]) }
    /// To get it:
    static var programmeSentenceToGet: Message { Message(ProgrammeStrings.table, 243, "programmeSentenceToGet") }
    /// Ask for less to keep it
    static var programmeSentenceBeginRetain: Message { Message(ProgrammeStrings.table, 244, "programmeSentenceBeginRetain") }
    /// The partner:
    static var programmeSentenceOrganization: Message { Message(ProgrammeStrings.table, 245, "programmeSentenceOrganization") }
    /// Ask something of the partner
    static var programmeSentenceBeginOrganization: Message { Message(ProgrammeStrings.table, 246, "programmeSentenceBeginOrganization") }
    /// Ask something of whoever acts
    static var programmeSentenceBeginActor: Message { Message(ProgrammeStrings.table, 247, "programmeSentenceBeginActor") }
    /// Change: {what}
    static func programmeSentenceChange(what: String) -> Message { Message(ProgrammeStrings.table, 248, "programmeSentenceChange", [.text(what)]) }
    /// Move up: {what}
    static func programmeSentenceUp(what: String) -> Message { Message(ProgrammeStrings.table, 249, "programmeSentenceUp", [.text(what)]) }
    /// Move down: {what}
    static func programmeSentenceDown(what: String) -> Message { Message(ProgrammeStrings.table, 250, "programmeSentenceDown", [.text(what)]) }
    /// Remove: {what}
    static func programmeSentenceRemove(what: String) -> Message { Message(ProgrammeStrings.table, 251, "programmeSentenceRemove", [.text(what)]) }
    /// Add sentence
    static var programmeSentenceAddSentence: Message { Message(ProgrammeStrings.table, 252, "programmeSentenceAddSentence") }
    /// Kind of sentence
    static var programmeSentenceKindOfNew: Message { Message(ProgrammeStrings.table, 253, "programmeSentenceKindOfNew") }
    /// {kind, select, people {People hold …} percent {A share of people holds …} assign {Role slots are filled} sc...
    static func programmeSentenceKind(kind: String) -> Message { Message(ProgrammeStrings.table, 254, "programmeSentenceKind", [.text(kind)]) }
    /// Not this:
    static var programmeSentenceNot: Message { Message(ProgrammeStrings.table, 255, "programmeSentenceNot") }
    /// What stands below must not be so. Change the sentence below, or take the “not” away.
    static var programmeSentenceNotHint: Message { Message(ProgrammeStrings.table, 256, "programmeSentenceNotHint") }
    /// More: turn into another sentence, put into a group, see the text
    static var programmeSentenceMore: Message { Message(ProgrammeStrings.table, 257, "programmeSentenceMore") }
    /// Turn into
    static var programmeSentenceBecome: Message { Message(ProgrammeStrings.table, 258, "programmeSentenceBecome") }
    /// Turn into this
    static var programmeSentenceBecomeButton: Message { Message(ProgrammeStrings.table, 259, "programmeSentenceBecomeButton") }
    /// Put into “all of these”
    static var programmeSentenceWrapAll: Message { Message(ProgrammeStrings.table, 260, "programmeSentenceWrapAll") }
    /// Put into “any of these”
    static var programmeSentenceWrapAny: Message { Message(ProgrammeStrings.table, 261, "programmeSentenceWrapAny") }
    /// Turn around: not this
    static var programmeSentenceWrapNot: Message { Message(ProgrammeStrings.table, 262, "programmeSentenceWrapNot") }
    /// Take this away, keep what is in it
    static var programmeSentenceDissolve: Message { Message(ProgrammeStrings.table, 263, "programmeSentenceDissolve") }
    /// Show this sentence in the text
    static var programmeSentenceInText: Message { Message(ProgrammeStrings.table, 264, "programmeSentenceInText") }
    /// Joined how
    static var programmeSentenceGroup: Message { Message(ProgrammeStrings.table, 265, "programmeSentenceGroup") }
    /// {group, select, all {All of these} any {Any of these} other {At least some of these}}
    static func programmeSentenceGroupName(group: String) -> Message { Message(ProgrammeStrings.table, 266, "programmeSentenceGroupName", [.text(group)]) }
    /// How many of {of, number}
    static func programmeSentenceGroupN(of: Int) -> Message { Message(ProgrammeStrings.table, 267, "programmeSentenceGroupN", [.number(of)]) }
    /// Choose …
    static var programmeSentenceChoose: Message { Message(ProgrammeStrings.table, 268, "programmeSentenceChoose") }
    /// Course: {title}
    static func programmeSentenceCourse(title: String) -> Message { Message(ProgrammeStrings.table, 269, "programmeSentenceCourse", [.text(title)]) }
    /// At least
    static var programmeSentenceMinimum: Message { Message(ProgrammeStrings.table, 270, "programmeSentenceMinimum") }
    /// Counted by
    static var programmeSentenceDistinct: Message { Message(ProgrammeStrings.table, 271, "programmeSentenceDistinct") }
    /// {distinct, select, person {different people} other {credentials}}
    static func programmeSentenceDistinctName(distinct: String) -> Message { Message(ProgrammeStrings.table, 272, "programmeSentenceDistinctName", [.text(distinct)]) }
    /// What they hold
    static var programmeSentenceHoldLegend: Message { Message(ProgrammeStrings.table, 273, "programmeSentenceHoldLegend") }
    /// Certification or course
    static var programmeSentenceHolds: Message { Message(ProgrammeStrings.table, 274, "programmeSentenceHolds") }
    /// Certification or course {n, number}
    static func programmeSentenceHoldsAlso(n: Int) -> Message { Message(ProgrammeStrings.table, 275, "programmeSentenceHoldsAlso", [.number(n)]) }
    /// One more, if you like
    static var programmeSentenceHoldsMore: Message { Message(ProgrammeStrings.table, 276, "programmeSentenceHoldsMore") }
    /// Where there are several
    static var programmeSentenceHoldMode: Message { Message(ProgrammeStrings.table, 277, "programmeSentenceHoldMode") }
    /// any one of them is enough
    static var programmeSentenceHoldAny: Message { Message(ProgrammeStrings.table, 278, "programmeSentenceHoldAny") }
    /// all of them are needed
    static var programmeSentenceHoldAll: Message { Message(ProgrammeStrings.table, 279, "programmeSentenceHoldAll") }
    /// This choice within a choice stays as it is: {hold}. Change it in the text.
    static func programmeSentenceKeptHold(hold: String) -> Message { Message(ProgrammeStrings.table, 280, "programmeSentenceKeptHold", [.text(hold)]) }
    /// as in the text
    static var programmeSentenceKeptWho: Message { Message(ProgrammeStrings.table, 281, "programmeSentenceKeptWho") }
    /// Conditions
    static var programmeSentenceConditions: Message { Message(ProgrammeStrings.table, 282, "programmeSentenceConditions") }
    /// Earned before
    static var programmeSentenceEarnedBefore: Message { Message(ProgrammeStrings.table, 283, "programmeSentenceEarnedBefore") }
    /// Accepted through
    static var programmeSentenceAcceptedUntil: Message { Message(ProgrammeStrings.table, 284, "programmeSentenceAcceptedUntil") }
    /// Earned by
    static var programmeSentenceEvidenceLabel: Message { Message(ProgrammeStrings.table, 285, "programmeSentenceEvidenceLabel") }
    /// None chosen takes every way.
    static var programmeSentenceEvidenceHint: Message { Message(ProgrammeStrings.table, 286, "programmeSentenceEvidenceHint") }
    /// {evidence, select, exam {an exam} renewal {a renewal} equivalent {an equivalent of another vendor} other {a...
    static func programmeSentenceEvidence(evidence: String) -> Message { Message(ProgrammeStrings.table, 287, "programmeSentenceEvidence", [.text(evidence)]) }
    /// Versions
    static var programmeSentenceVersions: Message { Message(ProgrammeStrings.table, 288, "programmeSentenceVersions") }
    /// Separated by commas; none takes all.
    static var programmeSentenceVersionsHint: Message { Message(ProgrammeStrings.table, 289, "programmeSentenceVersionsHint") }
    /// Assurance level, at least
    static var programmeSentenceAssurance: Message { Message(ProgrammeStrings.table, 290, "programmeSentenceAssurance") }
    /// Finished from
    static var programmeSentenceFinishedFrom: Message { Message(ProgrammeStrings.table, 291, "programmeSentenceFinishedFrom") }
    /// Finished through
    static var programmeSentenceFinishedThrough: Message { Message(ProgrammeStrings.table, 292, "programmeSentenceFinishedThrough") }
    /// Not longer ago than
    static var programmeSentenceFinishedWithin: Message { Message(ProgrammeStrings.table, 293, "programmeSentenceFinishedWithin") }
    /// Only when finished by the due day
    static var programmeSentenceOnTimeOnly: Message { Message(ProgrammeStrings.table, 294, "programmeSentenceOnTimeOnly") }
    /// finished in time
    static var programmeSentenceOnTime: Message { Message(ProgrammeStrings.table, 295, "programmeSentenceOnTime") }
    /// Rank in the track, at least
    static var programmeSentenceTrackRank: Message { Message(ProgrammeStrings.table, 296, "programmeSentenceTrackRank") }
    /// Unit
    static var programmeSentenceUnit: Message { Message(ProgrammeStrings.table, 297, "programmeSentenceUnit") }
    /// months
    static var programmeSentenceMonths: Message { Message(ProgrammeStrings.table, 298, "programmeSentenceMonths") }
    /// days
    static var programmeSentenceDays: Message { Message(ProgrammeStrings.table, 299, "programmeSentenceDays") }
    /// minutes
    static var programmeSentenceMinutes: Message { Message(ProgrammeStrings.table, 300, "programmeSentenceMinutes") }
    /// %
    static var programmeSentencePercentSign: Message { Message(ProgrammeStrings.table, 301, "programmeSentencePercentSign") }
    /// Which people count
    static var programmeSentenceWho: Message { Message(ProgrammeStrings.table, 302, "programmeSentenceWho") }
    /// Share of which people
    static var programmeSentenceOfWhom: Message { Message(ProgrammeStrings.table, 303, "programmeSentenceOfWhom") }
    /// Job roles
    static var programmeSentenceRoles: Message { Message(ProgrammeStrings.table, 304, "programmeSentenceRoles") }
    /// One of them is needed; none chosen takes everybody.
    static var programmeSentenceRolesHint: Message { Message(ProgrammeStrings.table, 305, "programmeSentenceRolesHint") }
    /// Any job role
    static var programmeSentenceRoleAny: Message { Message(ProgrammeStrings.table, 306, "programmeSentenceRoleAny") }
    /// Of which organizations
    static var programmeSentenceReachLabel: Message { Message(ProgrammeStrings.table, 307, "programmeSentenceReachLabel") }
    /// as the tier or gate says
    static var programmeSentenceReachSame: Message { Message(ProgrammeStrings.table, 308, "programmeSentenceReachSame") }
    /// {reach, select, organization {the partner alone} legal_entity {all with its legal entity} country {all of i...
    static func programmeSentenceReach(reach: String) -> Message { Message(ProgrammeStrings.table, 309, "programmeSentenceReach", [.text(reach)]) }
    /// People count
    static var programmeSentenceAssignment: Message { Message(ProgrammeStrings.table, 310, "programmeSentenceAssignment") }
    /// wherever they are employed
    static var programmeSentenceAssignmentAny: Message { Message(ProgrammeStrings.table, 311, "programmeSentenceAssignmentAny") }
    /// only at their first employer
    static var programmeSentenceAssignmentPrimary: Message { Message(ProgrammeStrings.table, 312, "programmeSentenceAssignmentPrimary") }
    /// Owned by more than
    static var programmeSentenceOver: Message { Message(ProgrammeStrings.table, 313, "programmeSentenceOver") }
    /// Countries
    static var programmeSentenceCountries: Message { Message(ProgrammeStrings.table, 314, "programmeSentenceCountries") }
    /// Codes such as DE, AT; none takes all.
    static var programmeSentenceCountriesHint: Message { Message(ProgrammeStrings.table, 315, "programmeSentenceCountriesHint") }
    /// Employed before
    static var programmeSentenceHiredBefore: Message { Message(ProgrammeStrings.table, 316, "programmeSentenceHiredBefore") }
    /// Contractors at most
    static var programmeSentenceContractors: Message { Message(ProgrammeStrings.table, 317, "programmeSentenceContractors") }
    /// Only people who are employed nowhere else
    static var programmeSentenceExclusiveOnly: Message { Message(ProgrammeStrings.table, 318, "programmeSentenceExclusiveOnly") }
    /// employed nowhere else
    static var programmeSentenceExclusive: Message { Message(ProgrammeStrings.table, 319, "programmeSentenceExclusive") }
    /// Among them at least …
    static var programmeSentenceSubMinima: Message { Message(ProgrammeStrings.table, 320, "programmeSentenceSubMinima") }
    /// Lower bounds within the count. One person may count in each.
    static var programmeSentenceSubMinimaHint: Message { Message(ProgrammeStrings.table, 321, "programmeSentenceSubMinimaHint") }
    /// At least, of them
    static var programmeSentenceSubMinimum: Message { Message(ProgrammeStrings.table, 322, "programmeSentenceSubMinimum") }
    /// hold
    static var programmeSentenceSubHold: Message { Message(ProgrammeStrings.table, 323, "programmeSentenceSubHold") }
    /// Spread over places
    static var programmeSentenceSpread: Message { Message(ProgrammeStrings.table, 324, "programmeSentenceSpread") }
    /// Places
    static var programmeSentenceSpreadBy: Message { Message(ProgrammeStrings.table, 325, "programmeSentenceSpreadBy") }
    /// does not matter
    static var programmeSentenceSpreadNone: Message { Message(ProgrammeStrings.table, 326, "programmeSentenceSpreadNone") }
    /// {by, select, organization {organizations} legal_entity {legal entities} country {countries} other {regions}}
    static func programmeSentenceSpreadName(by: String) -> Message { Message(ProgrammeStrings.table, 327, "programmeSentenceSpreadName", [.text(by)]) }
    /// In at least so many places
    static var programmeSentenceSpreadGroups: Message { Message(ProgrammeStrings.table, 328, "programmeSentenceSpreadGroups") }
    /// People in each
    static var programmeSentenceSpreadEach: Message { Message(ProgrammeStrings.table, 329, "programmeSentenceSpreadEach") }
    /// At least
    static var programmeSentencePercent: Message { Message(ProgrammeStrings.table, 330, "programmeSentencePercent") }
    /// Never more people than
    static var programmeSentenceCap: Message { Message(ProgrammeStrings.table, 331, "programmeSentenceCap") }
    /// Blank: no limit.
    static var programmeSentenceCapHint: Message { Message(ProgrammeStrings.table, 332, "programmeSentenceCapHint") }
    /// Rounded
    static var programmeSentenceRounding: Message { Message(ProgrammeStrings.table, 333, "programmeSentenceRounding") }
    /// {rounding, select, up {up} down {down} other {to the nearest}}
    static func programmeSentenceRoundingName(rounding: String) -> Message { Message(ProgrammeStrings.table, 334, "programmeSentenceRoundingName", [.text(rounding)]) }
    /// When there is nobody
    static var programmeSentenceEmpty: Message { Message(ProgrammeStrings.table, 335, "programmeSentenceEmpty") }
    /// {empty, select, met {it is met} unmet {it is not met} other {nobody can tell}}
    static func programmeSentenceEmptyName(empty: String) -> Message { Message(ProgrammeStrings.table, 336, "programmeSentenceEmptyName", [.text(empty)]) }
    /// Slot {n, number}
    static func programmeSentenceSlot(n: Int) -> Message { Message(ProgrammeStrings.table, 337, "programmeSentenceSlot", [.number(n)]) }
    /// One more slot, if you like
    static var programmeSentenceSlotMore: Message { Message(ProgrammeStrings.table, 338, "programmeSentenceSlotMore") }
    /// Name of the role
    static var programmeSentenceSlotName: Message { Message(ProgrammeStrings.table, 339, "programmeSentenceSlotName") }
    /// How many people
    static var programmeSentenceSlotCount: Message { Message(ProgrammeStrings.table, 340, "programmeSentenceSlotCount") }
    /// With the job role
    static var programmeSentenceSlotRole: Message { Message(ProgrammeStrings.table, 341, "programmeSentenceSlotRole") }
    /// Account manager
    static var programmeSentenceSlotSample: Message { Message(ProgrammeStrings.table, 342, "programmeSentenceSlotSample") }
    /// Slots that one person may fill
    static var programmeSentenceShareMax: Message { Message(ProgrammeStrings.table, 343, "programmeSentenceShareMax") }
    /// 1: every slot has another person.
    static var programmeSentenceShareMaxHint: Message { Message(ProgrammeStrings.table, 344, "programmeSentenceShareMaxHint") }
    /// Between different roles
    static var programmeSentenceShareCross: Message { Message(ProgrammeStrings.table, 345, "programmeSentenceShareCross") }
    /// {crossing, select, no {one person may have several} yes {nobody has two} other {as in the text}}
    static func programmeSentenceCrossing(crossing: String) -> Message { Message(ProgrammeStrings.table, 346, "programmeSentenceCrossing", [.text(crossing)]) }
    /// The limit counts slots
    static var programmeSentenceSharePool: Message { Message(ProgrammeStrings.table, 347, "programmeSentenceSharePool") }
    /// {pool, select, this {of this one alone} other {of all tiers and specializations together}}
    static func programmeSentenceSharePoolName(pool: String) -> Message { Message(ProgrammeStrings.table, 348, "programmeSentenceSharePoolName", [.text(pool)]) }
    /// Points needed
    static var programmeSentencePoints: Message { Message(ProgrammeStrings.table, 349, "programmeSentencePoints") }
    /// Such as 500000, 0.25 or 20/3.
    static var programmeSentenceAmountHint: Message { Message(ProgrammeStrings.table, 350, "programmeSentenceAmountHint") }
    /// Way to score {n, number}
    static func programmeSentenceTrack(n: Int) -> Message { Message(ProgrammeStrings.table, 351, "programmeSentenceTrack", [.number(n)]) }
    /// Name of the way
    static var programmeSentenceTrackName: Message { Message(ProgrammeStrings.table, 352, "programmeSentenceTrackName") }
    /// The best way counts. Save to fill it.
    static var programmeSentenceTrackHint: Message { Message(ProgrammeStrings.table, 353, "programmeSentenceTrackHint") }
    /// Another way to score
    static var programmeSentenceTrackMore: Message { Message(ProgrammeStrings.table, 354, "programmeSentenceTrackMore") }
    /// Category
    static var programmeSentenceCategoryName: Message { Message(ProgrammeStrings.table, 355, "programmeSentenceCategoryName") }
    /// At most
    static var programmeSentenceCategoryMax: Message { Message(ProgrammeStrings.table, 356, "programmeSentenceCategoryMax") }
    /// Has to be above
    static var programmeSentenceCategoryAbove: Message { Message(ProgrammeStrings.table, 357, "programmeSentenceCategoryAbove") }
    /// One more category
    static var programmeSentenceCategoryMore: Message { Message(ProgrammeStrings.table, 358, "programmeSentenceCategoryMore") }
    /// Points each
    static var programmeSentenceWeight: Message { Message(ProgrammeStrings.table, 359, "programmeSentenceWeight") }
    /// At most
    static var programmeSentenceTermCap: Message { Message(ProgrammeStrings.table, 360, "programmeSentenceTermCap") }
    /// Figure
    static var programmeSentenceMetric: Message { Message(ProgrammeStrings.table, 361, "programmeSentenceMetric") }
    /// Reported by your PRM or CRM, or entered.
    static var programmeSentenceMetricHint: Message { Message(ProgrammeStrings.table, 362, "programmeSentenceMetricHint") }
    /// Another figure …
    static var programmeSentenceMetricOther: Message { Message(ProgrammeStrings.table, 363, "programmeSentenceMetricOther") }
    /// Name of the figure
    static var programmeSentenceMetricNew: Message { Message(ProgrammeStrings.table, 364, "programmeSentenceMetricNew") }
    /// Currency
    static var programmeSentenceCurrency: Message { Message(ProgrammeStrings.table, 365, "programmeSentenceCurrency") }
    /// EUR, USD …; blank for counts.
    static var programmeSentenceCurrencyHint: Message { Message(ProgrammeStrings.table, 366, "programmeSentenceCurrencyHint") }
    /// Compared
    static var programmeSentenceComparison: Message { Message(ProgrammeStrings.table, 367, "programmeSentenceComparison") }
    /// {comparison, select, at_least {at least} more_than {more than} at_most {at most} other {less than}}
    static func programmeSentenceComparisonName(comparison: String) -> Message { Message(ProgrammeStrings.table, 368, "programmeSentenceComparisonName", [.text(comparison)]) }
    /// Value
    static var programmeSentenceValue: Message { Message(ProgrammeStrings.table, 369, "programmeSentenceValue") }
    /// Time it is about
    static var programmeSentenceWindow: Message { Message(ProgrammeStrings.table, 370, "programmeSentenceWindow") }
    /// {window, select, latest {the period reported last} trailing {the last months} year {a calendar year} other ...
    static func programmeSentenceWindowName(window: String) -> Message { Message(ProgrammeStrings.table, 371, "programmeSentenceWindowName", [.text(window)]) }
    /// Months
    static var programmeSentenceWindowMonths: Message { Message(ProgrammeStrings.table, 372, "programmeSentenceWindowMonths") }
    /// Years back
    static var programmeSentenceWindowYears: Message { Message(ProgrammeStrings.table, 373, "programmeSentenceWindowYears") }
    /// 0: the year of the day.
    static var programmeSentenceWindowYearsHint: Message { Message(ProgrammeStrings.table, 374, "programmeSentenceWindowYearsHint") }
    /// From
    static var programmeSentenceFrom: Message { Message(ProgrammeStrings.table, 375, "programmeSentenceFrom") }
    /// Last day
    static var programmeSentenceThrough: Message { Message(ProgrammeStrings.table, 376, "programmeSentenceThrough") }
    /// Too old after
    static var programmeSentenceAge: Message { Message(ProgrammeStrings.table, 377, "programmeSentenceAge") }
    /// An older figure counts as unknown. Blank: never.
    static var programmeSentenceAgeHint: Message { Message(ProgrammeStrings.table, 378, "programmeSentenceAgeHint") }
    /// One person for each
    static var programmeSentencePer: Message { Message(ProgrammeStrings.table, 379, "programmeSentencePer") }
    /// But at least so many people
    static var programmeSentenceRatioMinimum: Message { Message(ProgrammeStrings.table, 380, "programmeSentenceRatioMinimum") }
    /// Tier or specialization
    static var programmeSentenceStatus: Message { Message(ProgrammeStrings.table, 381, "programmeSentenceStatus") }
    /// any tier of this rank or higher
    static var programmeSentenceAnyTier: Message { Message(ProgrammeStrings.table, 382, "programmeSentenceAnyTier") }
    /// Rank, at least
    static var programmeSentenceRank: Message { Message(ProgrammeStrings.table, 383, "programmeSentenceRank") }
    /// Needed where any tier will do.
    static var programmeSentenceRankHint: Message { Message(ProgrammeStrings.table, 384, "programmeSentenceRankHint") }
    /// Held by whom
    static var programmeSentencePlaceLabel: Message { Message(ProgrammeStrings.table, 385, "programmeSentencePlaceLabel") }
    /// {place, select, this {the partner itself} parent {its parent} other {any within the scope}}
    static func programmeSentencePlace(place: String) -> Message { Message(ProgrammeStrings.table, 386, "programmeSentencePlace", [.text(place)]) }
    /// For at least
    static var programmeSentenceDuration: Message { Message(ProgrammeStrings.table, 387, "programmeSentenceDuration") }
    /// In each of the last
    static var programmeSentencePeriods: Message { Message(ProgrammeStrings.table, 388, "programmeSentencePeriods") }
    /// Periods
    static var programmeSentencePeriod: Message { Message(ProgrammeStrings.table, 389, "programmeSentencePeriod") }
    /// {period, select, month {months} quarter {quarters} half {half-years} other {years}}
    static func programmeSentencePeriodName(period: String) -> Message { Message(ProgrammeStrings.table, 390, "programmeSentencePeriodName", [.text(period)]) }
    /// What is declared
    static var programmeSentenceDeclaration: Message { Message(ProgrammeStrings.table, 391, "programmeSentenceDeclaration") }
    /// The name under which it is reported, such as “agreement”.
    static var programmeSentenceDeclarationHint: Message { Message(ProgrammeStrings.table, 392, "programmeSentenceDeclarationHint") }
    /// agreement
    static var programmeSentenceDeclarationSample: Message { Message(ProgrammeStrings.table, 393, "programmeSentenceDeclarationSample") }
    /// Not longer ago than
    static var programmeSentenceDeclarationAge: Message { Message(ProgrammeStrings.table, 394, "programmeSentenceDeclarationAge") }
    /// Mode
    static var programmeSentenceMode: Message { Message(ProgrammeStrings.table, 395, "programmeSentenceMode") }
    /// Kind
    static var programmeSentenceKindLabel: Message { Message(ProgrammeStrings.table, 396, "programmeSentenceKindLabel") }
    /// Gaining it
    static var programmeSentenceGaining: Message { Message(ProgrammeStrings.table, 397, "programmeSentenceGaining") }
    /// Looked at
    static var programmeSentenceReview: Message { Message(ProgrammeStrings.table, 398, "programmeSentenceReview") }
    /// {review, select, continuous {every day} dates {on fixed days of the year} other {every so many months}}
    static func programmeSentenceReviewName(review: String) -> Message { Message(ProgrammeStrings.table, 399, "programmeSentenceReviewName", [.text(review)]) }
    /// Days of the year
    static var programmeSentenceReviewDates: Message { Message(ProgrammeStrings.table, 400, "programmeSentenceReviewDates") }
    /// Month-day, separated by commas: 03-31, 09-30.
    static var programmeSentenceReviewDatesHint: Message { Message(ProgrammeStrings.table, 401, "programmeSentenceReviewDatesHint") }
    /// Months after it was gained
    static var programmeSentenceReviewMonths: Message { Message(ProgrammeStrings.table, 402, "programmeSentenceReviewMonths") }
    /// Rising
    static var programmeSentencePromote: Message { Message(ProgrammeStrings.table, 403, "programmeSentencePromote") }
    /// {promote, select, immediate {at once} other {at a review only}}
    static func programmeSentencePromoteName(promote: String) -> Message { Message(ProgrammeStrings.table, 404, "programmeSentencePromoteName", [.text(promote)]) }
    /// The rules have to be met
    static var programmeSentenceQualification: Message { Message(ProgrammeStrings.table, 405, "programmeSentenceQualification") }
    /// {qualification, select, asOf {on the day itself} other {on any day within a time before}}
    static func programmeSentenceQualificationName(qualification: String) -> Message { Message(ProgrammeStrings.table, 406, "programmeSentenceQualificationName", [.text(qualification)]) }
    /// Within the last
    static var programmeSentenceWithin: Message { Message(ProgrammeStrings.table, 407, "programmeSentenceWithin") }
    /// Losing it
    static var programmeSentenceLosing: Message { Message(ProgrammeStrings.table, 408, "programmeSentenceLosing") }
    /// Falling
    static var programmeSentenceDemote: Message { Message(ProgrammeStrings.table, 409, "programmeSentenceDemote") }
    /// {demote, select, immediate {at once} review {at a review only} other {after days of grace}}
    static func programmeSentenceDemoteName(demote: String) -> Message { Message(ProgrammeStrings.table, 410, "programmeSentenceDemoteName", [.text(demote)]) }
    /// Days of grace
    static var programmeSentenceGraceDays: Message { Message(ProgrammeStrings.table, 411, "programmeSentenceGraceDays") }
    /// The last one counts.
    static var programmeSentenceGraceHint: Message { Message(ProgrammeStrings.table, 412, "programmeSentenceGraceHint") }
    /// Stands on
    static var programmeSentenceParent: Message { Message(ProgrammeStrings.table, 413, "programmeSentenceParent") }
    /// nothing else
    static var programmeSentenceParentNone: Message { Message(ProgrammeStrings.table, 414, "programmeSentenceParentNone") }
    /// When that is lost
    static var programmeSentenceLoss: Message { Message(ProgrammeStrings.table, 415, "programmeSentenceLoss") }
    /// {loss, select, keep {it is kept to its end or next review} other {it is lost after some days}}
    static func programmeSentenceLossName(loss: String) -> Message { Message(ProgrammeStrings.table, 416, "programmeSentenceLossName", [.text(loss)]) }
    /// After so many days
    static var programmeSentenceLossDays: Message { Message(ProgrammeStrings.table, 417, "programmeSentenceLossDays") }
    /// Whose people count
    static var programmeSentenceWhose: Message { Message(ProgrammeStrings.table, 418, "programmeSentenceWhose") }
    /// More: last word, retirement, waivers
    static var programmeSentenceMoreOfStatus: Message { Message(ProgrammeStrings.table, 419, "programmeSentenceMoreOfStatus") }
    /// Last word
    static var programmeSentenceMaster: Message { Message(ProgrammeStrings.table, 420, "programmeSentenceMaster") }
    /// {master, select, laurel {Laurel decides} other {the PRM decides, Laurel proposes}}
    static func programmeSentenceMasterName(master: String) -> Message { Message(ProgrammeStrings.table, 421, "programmeSentenceMasterName", [.text(master)]) }
    /// Going away
    static var programmeSentenceRetirement: Message { Message(ProgrammeStrings.table, 422, "programmeSentenceRetirement") }
    /// Nobody new from
    static var programmeSentenceClosedFrom: Message { Message(ProgrammeStrings.table, 423, "programmeSentenceClosedFrom") }
    /// Nobody at all from
    static var programmeSentenceEndsOn: Message { Message(ProgrammeStrings.table, 424, "programmeSentenceEndsOn") }
    /// Times in which it is easier
    static var programmeSentenceWaivers: Message { Message(ProgrammeStrings.table, 425, "programmeSentenceWaivers") }
    /// What then
    static var programmeSentenceWaiverEffect: Message { Message(ProgrammeStrings.table, 426, "programmeSentenceWaiverEffect") }
    /// {effect, select, met {the rules count as met} other {what is held is kept}}
    static func programmeSentenceWaiverName(effect: String) -> Message { Message(ProgrammeStrings.table, 427, "programmeSentenceWaiverName", [.text(effect)]) }
    /// When a fact is missing
    static var programmeSentenceUnknown: Message { Message(ProgrammeStrings.table, 428, "programmeSentenceUnknown") }
    /// {unknown, select, open {it is open} closed {it is closed} other {the last answer stands}}
    static func programmeSentenceUnknownName(unknown: String) -> Message { Message(ProgrammeStrings.table, 429, "programmeSentenceUnknownName", [.text(unknown)]) }
    /// An answer may be reused for
    static var programmeSentenceReuse: Message { Message(ProgrammeStrings.table, 430, "programmeSentenceReuse") }
    /// Provisional pass
    static var programmeSentencePass: Message { Message(ProgrammeStrings.table, 431, "programmeSentencePass") }
    /// Lets a partner through although the rules are not met. Blank: never.
    static var programmeSentencePassHint: Message { Message(ProgrammeStrings.table, 432, "programmeSentencePassHint") }
    /// So many times
    static var programmeSentencePassUses: Message { Message(ProgrammeStrings.table, 433, "programmeSentencePassUses") }
    /// For so many days
    static var programmeSentencePassDays: Message { Message(ProgrammeStrings.table, 434, "programmeSentencePassDays") }
    /// in at least {groups, number} {by, select, organization {organizations} legal_entity {legal entities} countr...
    static func programmeSentenceDetailSpread(groups: Int, by: String, each: Int) -> Message { Message(ProgrammeStrings.table, 435, "programmeSentenceDetailSpread", [.number(groups), .text(by), .number(each)]) }
    /// never more than {n, plural, one {# person} other {# people}}
    static func programmeSentenceDetailCap(n: Int) -> Message { Message(ProgrammeStrings.table, 436, "programmeSentenceDetailCap", [.number(n)]) }
    /// {n, plural, one {# group of people left out, see the text} other {# groups of people left out, see the text}}
    static func programmeSentenceDetailExcluded(n: Int) -> Message { Message(ProgrammeStrings.table, 437, "programmeSentenceDetailExcluded", [.number(n)]) }
    /// one person fills up to {n, number} slots
    static func programmeSentenceDetailShare(n: Int) -> Message { Message(ProgrammeStrings.table, 438, "programmeSentenceDetailShare", [.number(n)]) }
    /// nobody has two of {types}
    static func programmeSentenceDetailNeverCross(types: String) -> Message { Message(ProgrammeStrings.table, 439, "programmeSentenceDetailNeverCross", [.text(types)]) }
    /// at least {n, plural, one {# person} other {# people}}
    static func programmeSentenceDetailAtLeast(n: Int) -> Message { Message(ProgrammeStrings.table, 440, "programmeSentenceDetailAtLeast", [.number(n)]) }
    /// versions {versions}
    static func programmeSentenceDetailVersions(versions: String) -> Message { Message(ProgrammeStrings.table, 441, "programmeSentenceDetailVersions", [.text(versions)]) }
    /// earned before {day, date}
    static func programmeSentenceDetailBefore(day: Day) -> Message { Message(ProgrammeStrings.table, 442, "programmeSentenceDetailBefore", [.day(day)]) }
    /// accepted through {day, date}
    static func programmeSentenceDetailUntil(day: Day) -> Message { Message(ProgrammeStrings.table, 443, "programmeSentenceDetailUntil", [.day(day)]) }
    /// finished from {day, date}
    static func programmeSentenceDetailFrom(day: Day) -> Message { Message(ProgrammeStrings.table, 444, "programmeSentenceDetailFrom", [.day(day)]) }
    /// finished through {day, date}
    static func programmeSentenceDetailThrough(day: Day) -> Message { Message(ProgrammeStrings.table, 445, "programmeSentenceDetailThrough", [.day(day)]) }
    /// not longer ago than {span}
    static func programmeSentenceDetailWithin(span: String) -> Message { Message(ProgrammeStrings.table, 446, "programmeSentenceDetailWithin", [.text(span)]) }
    /// assurance level {n, number} or higher
    static func programmeSentenceDetailAssurance(n: Int) -> Message { Message(ProgrammeStrings.table, 447, "programmeSentenceDetailAssurance", [.number(n)]) }
    /// contractors at most {percent} %
    static func programmeSentenceDetailContractors(percent: String) -> Message { Message(ProgrammeStrings.table, 448, "programmeSentenceDetailContractors", [.text(percent)]) }
    /// employed before {day, date}
    static func programmeSentenceDetailHired(day: Day) -> Message { Message(ProgrammeStrings.table, 449, "programmeSentenceDetailHired", [.day(day)]) }
    /// {n, plural, one {in the last month} other {in the last # months}}
    static func programmeSentenceDetailTrailing(n: Int) -> Message { Message(ProgrammeStrings.table, 450, "programmeSentenceDetailTrailing", [.number(n)]) }
    /// {n, plural, =0 {in the calendar year} one {in the calendar year before} other {in the calendar year # years...
    static func programmeSentenceDetailYear(n: Int) -> Message { Message(ProgrammeStrings.table, 451, "programmeSentenceDetailYear", [.number(n)]) }
    /// from {from, date} through {through, date}
    static func programmeSentenceDetailFixed(from: Day, through: Day) -> Message { Message(ProgrammeStrings.table, 452, "programmeSentenceDetailFixed", [.day(from), .day(through)]) }
    /// {n, plural, one {unknown when older than # day} other {unknown when older than # days}}
    static func programmeSentenceDetailAge(n: Int) -> Message { Message(ProgrammeStrings.table, 453, "programmeSentenceDetailAge", [.number(n)]) }
    /// {track}, {category}: {terms}
    static func programmeSentenceDetailCategory(track: String, category: String, terms: String) -> Message { Message(ProgrammeStrings.table, 454, "programmeSentenceDetailCategory", [.text(track), .text(category), .text(terms)]) }
    /// met on any day within {span}
    static func programmeSentenceDetailAnyDay(span: String) -> Message { Message(ProgrammeStrings.table, 455, "programmeSentenceDetailAnyDay", [.text(span)]) }
    /// stands on {parent}, kept to its end without it
    static func programmeSentenceDetailStandsKept(parent: String) -> Message { Message(ProgrammeStrings.table, 456, "programmeSentenceDetailStandsKept", [.text(parent)]) }
    /// {n, plural, one {stands on {parent}, lost # day after it} other {stands on {parent}, lost # days after it}}
    static func programmeSentenceDetailStandsLapses(n: Int, parent: String) -> Message { Message(ProgrammeStrings.table, 457, "programmeSentenceDetailStandsLapses", [.number(n), .text(parent)]) }
    /// easier from {from, date} through {through, date}
    static func programmeSentenceDetailWaiver(from: Day, through: Day) -> Message { Message(ProgrammeStrings.table, 458, "programmeSentenceDetailWaiver", [.day(from), .day(through)]) }
    /// closed to new partners from {day, date}
    static func programmeSentenceDetailClosed(day: Day) -> Message { Message(ProgrammeStrings.table, 459, "programmeSentenceDetailClosed", [.day(day)]) }
    /// {unknown, select, open {open when a fact is missing} closed {closed when a fact is missing} other {the last...
    static func programmeSentenceDetailUnknown(unknown: String) -> Message { Message(ProgrammeStrings.table, 460, "programmeSentenceDetailUnknown", [.text(unknown)]) }
    /// {n, plural, one {one provisional pass} other {# provisional passes}}
    static func programmeSentenceDetailPassUses(n: Int) -> Message { Message(ProgrammeStrings.table, 461, "programmeSentenceDetailPassUses", [.number(n)]) }
    /// {n, plural, one {provisional for # day} other {provisional for # days}}
    static func programmeSentenceDetailPassDays(n: Int) -> Message { Message(ProgrammeStrings.table, 462, "programmeSentenceDetailPassDays", [.number(n)]) }
    /// Please enter a whole number from {from, number} to {through, number}.
    static func programmeSentenceNotWhole(from: Int, through: Int) -> Message { Message(ProgrammeStrings.table, 463, "programmeSentenceNotWhole", [.number(from), .number(through)]) }
    /// Please enter a number such as 500000, 0.25 or 20/3, without separators.
    static var programmeSentenceNotAnAmount: Message { Message(ProgrammeStrings.table, 464, "programmeSentenceNotAnAmount") }
    /// Please enter a day that is in the calendar.
    static var programmeSentenceNotADay: Message { Message(ProgrammeStrings.table, 465, "programmeSentenceNotADay") }
    /// Please fill this in.
    static var programmeSentenceMissing: Message { Message(ProgrammeStrings.table, 466, "programmeSentenceMissing") }
    /// A currency has three letters, such as EUR.
    static var programmeSentenceNotACurrency: Message { Message(ProgrammeStrings.table, 467, "programmeSentenceNotACurrency") }
    /// This is not in the draft any more. Look at it as it is now.
    static var programmeSentenceNothingThere: Message { Message(ProgrammeStrings.table, 468, "programmeSentenceNothingThere") }
    /// A rule is one sentence: take away all but one of these first, or leave them in their group.
    static var programmeSentencePartsNeedAGroup: Message { Message(ProgrammeStrings.table, 469, "programmeSentencePartsNeedAGroup") }
    /// Somebody changed this draft meanwhile. This is how it is now; please make your change again.
    static var programmeSentenceChangedMeanwhile: Message { Message(ProgrammeStrings.table, 470, "programmeSentenceChangedMeanwhile") }
    /// Groups cannot be nested any deeper.
    static var programmeSentenceTooDeep: Message { Message(ProgrammeStrings.table, 471, "programmeSentenceTooDeep") }
    /// The sentence begins in line {n, number}.
    static func programmeSentenceLineInText(n: Int) -> Message { Message(ProgrammeStrings.table, 472, "programmeSentenceLineInText", [.number(n)]) }
    /// Draft saved. Notes after # are not kept: a draft holds what the rules say.
    static var programmeSentenceCommentsNotKept: Message { Message(ProgrammeStrings.table, 473, "programmeSentenceCommentsNotKept") }
    /// Notes after # are not kept when you save.
    static var programmeSentenceCommentsHint: Message { Message(ProgrammeStrings.table, 474, "programmeSentenceCommentsHint") }
}
