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
        programmeCompare
        programmeCompareLead
        programmeCompareAgreement
        programmeCompareAgree
        programmeCompareList
        programmeCompareDifference
        programmeCompareKind
        programmeCompareBoth
        programmeCompareMode
        programmeComparePRM
        programmeCompareHeldBy
        programmeCompareSource
        programmeCompareGap
        programmeComparePeople
        programmeCompareMinutes
        programmeCompareNone
        programmeCompareNoneText
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
        programmeForecastLead
        programmeForecastByMonth
        programmeForecastByDay
        programmeForecastMonth
        programmeForecastChange
        programmeForecastMove
        programmeForecastNoTier
        programmeForecastOnlyProposed
        programmeForecastAnyChange
        programmeForecastAnyMonth
        programmeForecastAnyCountry
        programmeForecastQuietTitle
        programmeForecastQuietText
        programmeForecastNoneTitle
        programmeForecastMonthSpoken
        programmeForecastWorking
        programmeForecastLeft
        programmeForecastDone
        programmeForecastRun
        programmeForecastStop
        programmeForecastRunning
        programmeForecastStopped
        programmeForecastTierBefore
        programmeForecastTierAfter
        programmeMovements
        programmeMovementsLead
        programmeMovementDays
        programmeMovementWay
        programmeMovementTile
        programmeMovementBase
        programmeMovementCause
        programmeMovementsAll
        programmeMovementsNoneTitle
        programmeMovementsNoneText
        programmeScenarioWhatIf
        programmeScenarioOf
        programmeScenarioLead
        programmeScenarioNoNames
        programmeScenarioNobody
        programmeScenarioLeaver
        programmeScenarioLastDay
        programmeScenarioNoLapse
        programmeScenarioLapse
        programmeScenarioLastCount
        programmeScenarioRules
        programmeScenarioInForce
        programmeScenarioVersion
        programmeScenarioShow
        programmeScenarioClear
        programmeScenarioNoRules
        programmeScenarioSides
        programmeScenarioToday
        programmeScenarioThen
        programmeScenarioLostToday
        programmeScenarioLostThen
        programmeScenarioMissing
        programmeScenarioNoStatus
        programmeScenarioRule
        programmeScenarioSame
        programmeScenarioEffect
        programmeScenarios
        programmeScenariosLead
        programmeScenarioPeople
        programmeScenarioPeopleHint
        programmeScenarioTry
        programmeScenarioAsked
        programmeScenarioWhen
        programmeScenarioDone
        programmeScenarioRunning
        programmeScenarioAnother
        programmeScenarioOn
        programmeScenarioCount
        programmeScenarioSaidLeaver
        programmeScenarioSaidLapse
        programmeScenarioSaidVersion
        programmeScenarioSaidDraft
        programmeScenarioNothing
        programmeScenarioNoPerson
        programmeScenarioNoCertification
        programmeScenarioNoSuchRules
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
        programmeDifference
        programmeDifferenceOf
        programmeDifferenceLead
        programmeDifferenceDays
        programmeDifferenceFrom
        programmeDifferenceTo
        programmeDifferenceShow
        programmeDifferenceNothing
        programmeDifferenceNothingText
        programmeDifferenceDecided
        programmeDifferenceSame
        programmeDifferenceStatuses
        programmeDifferenceSteps
        programmeDifferencePeople
        programmeDifferenceNumbers
        programmeDifferenceVersion
        programmeDifferenceStatus
        programmeDifferenceStep
        programmeDifferenceNumber
        programmeDifferenceMore
        programmeDifferenceFewer
        programmeDifferencePerson
        programmeDifferenceKnown
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
        programmeFacts
        programmeFactsOf
        programmeFactsLead
        programmeFactsOfLead
        programmeFactsNone
        programmeFactsNoneText
        programmeFactsOfNone
        programmeFactKindLabel
        programmeFactKind
        programmeFactSource
        programmeFactSourceHint
        programmeFactKnown
        programmeFactBelieved
        programmeFactEnded
        programmeFactWithdraw
        programmeFactAdd
        programmeFactSave
        programmeFactForm
        programmeFactEffect
        programmeFactEffectName
        programmeFactMastered
        programmeFactMetricLabel
        programmeFactValue
        programmeFactValueHint
        programmeFactMeasured
        programmeFactAttestation
        programmeFactAttestationHint
        programmeFactMetricText
        programmeFactAttestText
        programmeFactHeldText
        programmeFactWaiverText
        programmeFactOverrideText
        programmeFactFrom
        programmeFactThrough
        programmeFactMissing
        programmeFactWrong
        programmeFactsTaken
        programmeFileTitle
        programmeFileText
        programmeFileChoose
        programmeFileChooseHint
        programmeFileSend
        programmeFileExample
        programmeFileMissing
        programmeFileUnreadable
        programmeFileTooManyRows
        programmeFileUnknownColumn
        programmeFileNoColumn
        programmeFileNothing
        programmeFileCellMissing
        programmeFileCellWrong
        programmeFileOrganization
        programmeFileAmbiguous
        programmeFileStatus
        programmeFileMetric
        programmeFileCurrency
        programmeFileDates
        programmeProblem
        programmeAwards
        programmeAwardsLead
        programmeAwardNone
        programmeAwardCertificate
        programmeAwardPublicPage
        programmeAwardSVG
        programmeAwardPNG
        programmeAwardEmbed
        programmeAwardEmbedLabel
        programmeAwardEmbedHint
        programmeAwardCopy
        programmeAwardCopied
        programmeAwardEarlier
        programmeAwardCause
        programmeAwardAlt
        programmeAwardSince
        programmeAwardSinceBefore
        programmeAwardBefore
        programmeAwardEndedOn
        programmeAwardOrganization
        programmeAwardIssuer
        programmeAwardHeldSince
        programmeAwardEnded
        programmeAwardVerifyTitle
        programmeAwardValid
        programmeAwardInvalid
        programmeAwardNow
        programmeAwardNoCertificate
        programmeAwardPaperTitle
        programmeAwardPaperPreface
        programmeAwardPaperStatement
        programmeAwardPaperDate
        programmeAwardPaperScan
        programmePaperShare
        programmePaperNothingHeld
        programmePaperNext
        programmePaperMade
        programmePaperNoNames
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
        programmeSentenceBeginHint
        programmeReadyMade
        programmeReadyMadeHint
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
        programmeSentenceSlotSample
        programmeSentenceShareMax
        programmeSentenceShareMaxHint
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
        programmeSentenceSetOf
        programmeSentenceListOf
        programmeSentenceFinished
        programmeSentenceTrackOf
        programmeSentenceMoreFields
        programmeSentenceExclude
        programmeSentenceExcludeHint
        programmeSentenceExcludeGroup
        programmeSentenceExcludeMore
        programmeSentenceExcludeGone
        programmeSentenceLimits
        programmeSentenceLimitsHint
        programmeSentenceLimitMax
        programmeSentenceLimitNever
        programmeSentenceTerm
        programmeSentenceTermMore
        programmeSentenceGated
        programmeSentenceGatedHint
        programmeSentenceConditionsOfPoints
        programmeSentenceCategoryNamed
        programmeSentenceDetailWithout
        programmeSentenceDetailAtMost
        programmeSentenceDetailGated
        programmeSentenceDetailLimit
        programmeSentenceEverybody
        programmeScenarioStop
        programmeScenarioResume
        programmeScenarioStopped
        programmeScenarioStoppedText
        programmeScenarioStopping
        programmeScenarioResumed
        programmeTellTitle
        programmeTellNobody
        programmeTellLeaves
        programmeTellCount
        programmeTellLater
        programmeTellQuiet
        programmeTellQuietHint
        programmeTellHeld
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
        Held and computed
        What partners hold beside what the rules say. Nothing changes from looking: modes and contracts decide what follows.
        Where both agree
        {n, number} of {all, number} partners
        Where they differ
        Difference
        {kind, select, heldUnmet {Held, not met} metNotHeld {Met, not held} other {Unknown}}
        Held and met
        Mode
        The PRM has the last word
        {source, select, laurel {by the rules} imported {by contract} prm {by the PRM} other {yes}}
        Says who
        What is lacking
        People to train
        Minutes to learn
        Held and computed agree
        Nothing would change if the rules decided alone.
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
        Nobody can tell: a fact is missing
        {n, plural, one {# person leaving would cost it} other {# people leaving would cost it}}
        {n, plural, one {at least # person would have to leave to lose it} other {at least # people would have to leave to lose it}}
        Export CSV
        The next twelve months
        If nobody does anything, nothing changes until {day, date}.
        What happens by itself if nobody does anything.
        What happens to your partners by itself if nobody does anything: on which day, because of what, and what prevents it.
        Month by month
        Day by day
        Month
        {change, select, promoted {Gained} demoted {Lost} at_risk {At risk} cured {Safe again} other {Kept, though nobody can tell}}
        {from} → {to}
        no tier
        not enforced
        Any change
        Any month
        Any country
        Nothing changes by itself
        No expiry, leaver or review costs anybody a status within twelve months.
        Nothing fits
        {month}: {lost, number} lost, {risk, number} at risk.
        Forecasts are being worked out
        {n, plural, one {The forecast of # partner is older than its last decision.} other {The forecasts of # partners are older than their last decisions.}}
        {done, number} of {total, number}
        Work them out now
        Stop
        Forecasts are being worked out
        Stopped. What is worked out stays; the next decision goes on.
        Tier before
        Tier after
        Movements
        Which partners rose, fell or came into danger.
        {n, plural, one {Last day} other {Last # days}}
        {way, select, rose {Gained} fell {Lost} other {At risk}}
        {way, select, rose {Statuses gained} fell {Statuses lost} other {Newly at risk}}
        {n, plural, one {in the last day} other {in the last # days}}
        {cause, select, rule {By the rule} grace_ended {The grace ended} review {At the review} parent_lost {What it needs was lost} overridden {Two people decided it} retired {The status ended} prm {The PRM said so} other {{cause}}}
        Show all
        Nobody moved
        No partner gained or lost a status in this time.
        What if
        What if at {name}
        Where this partner would stand if people leave, a certification lapses or other rules hold. Nothing changes by asking.
        Whoever may see names can also try who leaves.
        Nobody
        Who leaves
        Last day
        None
        Certification that lapses
        Counts through
        Rules
        Those in force
        Version {n, number}
        Show
        Start again
        No version of these rules is in force yet.
        Side by side
        Today
        In this case, on {day, date}
        Lost on, as it is
        Lost on, in this case
        What would be missing
        Not in these rules
        {verdict, select, met {rule met} unmet {rule not met} other {nobody can tell}}
        Nothing would change within twelve months.
        {effect, select, falls {{what} is met no longer} sooner {{what} is lost earlier} rises {{what} is met} closes {{what} closes} other {{what} opens}}
        What if, over all partners
        What would change for every partner if people leave, a certification lapses or other rules hold. Nothing changes by asking.
        Who leaves
        E-mail addresses, one a line.
        Try it on all partners
        Asked lately
        When
        Worked out
        It is being worked out
        Ask another
        {n, plural, one {# partner, compared with the same day as it is: {day, date}.} other {# partners, compared with the same day as it is: {day, date}.}}
        {effect, select, falls {{n, plural, =0 {No status is met no longer} one {# status is met no longer} other {# statuses are met no longer}}} sooner {{n, plural, =0 {None is lost earlier} one {# status is lost earlier} other {# statuses are lost earlier}}} rises {{n, plural, =0 {No status more is met} one {# status more is met} other {# statuses more are met}}} closes {{n, plural, =0 {No gate closes} one {# gate closes} other {# gates close}}} other {{n, plural, =0 {No gate opens} one {# gate opens} other {# gates open}}}}
        {who} leaves on {day, date}
        {code} counts through {day, date}
        version {n, number} of the rules holds
        the draft holds
        Say who leaves, what lapses or which rules to try.
        Nobody has the address {email}.
        No rule names a certification {code}.
        There are no such rules.
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
        {have} of {need}
        Nothing decided yet
        As soon as a programme is in force, this page says what is held, why, and what is lacking.
        As of {day, date}, decided {at, time}
        Another day
        As of
        The day it is about
        As known on
        Leaves out what became known later
        Show
        What changed
        What changed at {name}
        Between {from, date} and {to, date}, each as it was known then.
        Compare two days
        One day
        Another day
        Compare
        Nothing to compare
        On at least one of the days nothing had been decided yet.
        Decided as of {from, date} and as of {to, date}.
        Nothing is different.
        What is different
        What happened between
        Who counts
        Numbers
        Version {to, number} of the rules decides instead of version {from, number}.
        {status} {kind, select, gained {is held now} lost {is not held any more} atRisk {is at risk now} safe {is safe again} met {is met now} unmet {is not met any more} other {can no longer be told}}.
        {day, date}: {status} {change, select, promoted {was gained} demoted {was lost} at_risk {was found to be at risk} cured {was safe again} other {was kept, though nobody could tell}}{cause, select, grace_ended { since its grace had ended} review { at a review} parent_lost { since what it stands on was lost} overridden { as two people decided} retired { since it was retired} prm { as the PRM says} other {}}.
        {status}, “{rule}”: {before} before, {after} after.
        {n, plural, one {# person counts now} other {# people count now}} who did not before.
        {n, plural, one {# person does not count any more} other {# people do not count any more}}.
        {kind, select, joined {{who} counts: joined on {day, date}.} left {{who} does not count any more: the last day was {day, date}.} merged {{who} does not count twice any more: two records became one on {day, date}.} earned {{who} counts: earned {what} on {day, date}.} ended {{who} does not count any more: {what} ended on {day, date}.} revoked {{who} does not count any more: {what} was revoked on {day, date}.} suspended {{who} does not count for now: {what} is suspended since {day, date}.} counts {{who} counts now.} other {{who} does not count any more.}}
        Known only on {day, date}.
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
        Reported facts
        Reported about {name}
        Figures, declarations, contracts and exceptions that other systems or people reported. A correction replaces what was believed and leaves it on record.
        What is believed about this partner, and what was believed before.
        Nothing reported yet
        Bring in a file, or let your PRM report by the API: POST /api/v1/partner-facts.
        No figure, declaration, contract or exception is known of this partner.
        Kind
        {kind, select, metric {Figure} attestation {Declaration} held {Contract} waiver {Exception} other {Decided by people}}
        Source
        Which system or person says so, and why
        Known since
        Believed
        Until {day, date}
        Take back
        Report something
        Report
        {kind, select, metric {A figure} attestation {A declaration} held {A contract: what is held} other {An exception for a time}}
        What it does
        {effect, select, met {Counts as met} other {What is held is not lost}}
        Who has the last word
        Figure
        Value
        A whole number or an exact fraction: 1250000 or 0.25
        Measured on
        What is declared
        As the rules call it
        {metric}: {value}, {from, date} to {through, date}, measured on {measured, date}
        {what}, given on {day, date}
        {status} is held, {source, select, prm {the PRM says so} other {by contract}}
        {status}: {effect, select, met {counts as met} other {what is held is not lost}}
        {status} {held, select, yes {is held} other {is not held}}
        from {day, date}
        through {day, date}
        Please fill this in.
        “{value}” cannot be read here.
        {new, number} new, {corrected, number} corrected, {withdrawn, number} taken back, {known, number} known already.
        Bring in a file
        A row for each fact. All rows are taken, or none and each fault is named with its line. The same file again changes nothing.
        CSV or Excel file
        At most {rows, number} rows
        Check and take
        Example
        Please choose a file.
        This is neither a CSV nor an Excel file that can be read.
        A file has at most {limit, number} rows. Please split it.
        There is no column “{column}”. The example shows the ones there are.
        The column “{column}” is missing.
        The file has no rows below its header.
        Line {line, number}: please fill in “{column}”.
        Line {line, number}: “{value}” cannot be read as {column}. Days look like 2026-05-31.
        Line {line, number}: there is no partner “{name}”.
        Line {line, number}: more than one partner is called “{name}”. Please give its id.
        Line {line, number}: no programme in force has a status “{status}”.
        Line {line, number}: no programme in force asks for “{metric}”.
        Line {line, number}: the programme counts this in {wanted}; the file says {found}.
        Line {line, number}: the last day lies before the first.
        {place}: {code, select, circle {the statuses need each other in a circle} same_id {this id stands there twice} same_rank {two tiers share a rank} tier_without_rank {a tier needs a rank} unknown_status {there is no such status} unknown_credential {there is no such certification} unknown_track {there is no such track} unknown_course {there is no such course} unknown_metric {this metric is not defined} wrong_currency {the currency is not that of the metric} enforced_before_effective {it is enforced before partners can see it} end_before_start {it ends before it begins} day_of_no_month {no month has this day} unreachable_count {the number can never be reached} unreachable_points {the points can never be reached} unreachable_category {the minimum of the category can never be reached} percent_out_of_range {a percentage lies between 0 and 100} not_positive {this must be above zero} nothing_asked {nothing is asked} contractor_limit_here {a limit of contractors does not work here} counts_credentials_of_sets {credentials are counted one by one, not as sets} empty_pass {a provisional pass needs uses or days} sub_minimum_above_minimum {a part asks for more than the whole} always_met {this is always met} limit_never_reached {this limit is never reached} retain_above_obtain {keeping asks for more than getting} gate_asks_nothing {the gate asks nothing} shares_differ {shared slots have different limits} past {the day lies in the past} other {{code}}} ({what})
        Certificates and badges
        For your website, offers and mail. They carry no person's name, and show by themselves when a status ends.
        Nothing is held today that has a certificate.
        Download certificate
        Public page
        Badge as SVG
        Badge as PNG
        Put the badge on a website
        HTML
        Paste it where the badge should stand. It leads to the public page.
        Copy HTML
        HTML copied.
        Held before
        {cause, select, lost {Lost} succeeded {Followed by another tier} withdrawn {No longer awarded} programmeRetired {Programme ended} partnershipEnded {Partnership ended} other {{cause}}}
        {organization}: {status}, {issuer}
        Since {day, date}
        Since before {day, date}
        before {day, date}
        Ended on {day, date}
        Partner
        Awarded by
        Held since
        Ended on
        Partner status
        This partner holds this status today.
        {cause, select, succeeded {This status was followed by another tier on {day, date}.} withdrawn {This status counts no longer: it has not been awarded since {day, date}.} programmeRetired {This status counts no longer: the programme ended on {day, date}.} partnershipEnded {This status counts no longer: the partnership ended on {day, date}.} other {This status counts no longer: it was lost on {day, date}.}}
        Held now: {status}
        This status ended on {day, date}, so it has no certificate any more. Its public page says so.
        Partner certificate
        This certifies that
        holds the status
        Certified on
        Scan to see whether it still holds
        Share as PDF
        Nothing is held today.
        What comes next
        made on {day, date}
        people are not named
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
        Everything that is ready-made stands over your own certifications and is in shadow mode: try it, change it, then put it in force.
        {kind, select, tiers {Three tiers by certified people} roles {A specialization of roles} points {Three tiers by points} other {Two tiers that grow with sales}}
        {kind, select, tiers {1, 2 and 4 certified people, and a gate for deal registration.} roles {One lead and two specialists, each another person.} points {Each certified person gives points, each certification up to a limit.} other {Revenue of twelve months, and a certified person for each 250,000 EUR.}}
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
        Account manager
        Slots that one person may fill
        1: every slot has another person.
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
        {mode, select, any {One of several …} other {All of several …}}
        {mode, select, any {Any one of these is enough} other {All of these are needed}}
        {kind, select, path {Learning path} campaign {Campaign} other {Course}} {name} (not in Laurel)
        Track {track} (not in Laurel)
        Show more fields
        People left out
        They count neither among those who hold it nor among those it is a share of.
        Left out: group {n, number}
        Leave out another group
        Count this group again
        What one person may fill
        A new role has its limits here once it has a name: choose “Show more fields” or save.
        Slots of “{type}” at most
        Whoever fills “{type}” fills no other role that is ticked
        Points {n, number}
        More points, if you like
        Only under a condition
        The condition is a sentence of its own below this one, once you save.
        Conditions of points, in their order:
        Category “{name}”
        without: {who}
        at most {points} points
        under the condition below
        {n, plural, one {one person fills at most # slot of {type}} other {one person fills at most # slots of {type}}}
        everybody
        Stop
        Go on
        Stopped
        What stands below is of these partners only. Go on to work out the others.
        It stops within seconds. What is worked out stays.
        It goes on where it was stopped.
        Who will be told
        Nobody is told anything new: no tier or specialization leaves shadow mode.
        Partners hear of these from now on: {statuses}. The first decision sends its notices at once.
        {partners, plural, =0 {No partner has news to be told as of today.} one {# partner has news as of today} other {# partners have news as of today}}{partners, plural, =0 {} other {{people, plural, =0 {, but nobody manages them.} one {; # person who manages it is told.} other {; # people who manage them are told.}}}}
        How many it will be is known once the dry run is done.
        Send no notices of the first decision
        Partners see where they stand on their pages; from the next change on they are told as always.
        no notices of its first decision
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
        Gehalten und berechnet
        Was Partner haben, neben dem, was die Regeln sagen. Vom Ansehen ändert sich nichts: Modus und Vertrag entscheiden, was folgt.
        Wo beides übereinstimmt
        {n, number} von {all, number} Partnern
        Wo es sich unterscheidet
        Unterschied
        {kind, select, heldUnmet {Gehalten, nicht erfüllt} metNotHeld {Erfüllt, nicht gehalten} other {Unbekannt}}
        Gehalten und erfüllt
        Modus
        Das PRM hat das letzte Wort
        {source, select, laurel {nach den Regeln} imported {nach Vertrag} prm {laut PRM} other {ja}}
        Laut
        Was fehlt
        Zu schulende Personen
        Minuten zu lernen
        Gehalten und berechnet stimmen überein
        Entschieden die Regeln allein, änderte sich nichts.
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
        Lässt sich nicht sagen: eine Angabe fehlt
        {n, plural, one {ginge # Person, wäre es verloren} other {gingen # Personen, wäre es verloren}}
        {n, plural, one {mindestens # Person müsste gehen} other {mindestens # Personen müssten gehen}}
        CSV exportieren
        Die nächsten zwölf Monate
        Wenn niemand etwas tut, ändert sich bis {day, date} nichts.
        Was von selbst geschieht, wenn niemand etwas tut.
        Was mit Ihren Partnern von selbst geschieht, wenn niemand etwas tut: an welchem Tag, warum, und was es verhindert.
        Monat für Monat
        Tag für Tag
        Monat
        {change, select, promoted {Erreicht} demoted {Verloren} at_risk {Gefährdet} cured {Wieder sicher} other {Gehalten, obwohl es sich nicht sagen lässt}}
        {from} → {to}
        keine Stufe
        nicht in Kraft
        Jede Änderung
        Jeder Monat
        Jedes Land
        Nichts ändert sich von selbst
        Kein Ablauf, kein Weggang und keine Prüfung kostet jemanden binnen zwölf Monaten einen Status.
        Nichts passt
        {month}: {lost, number} verloren, {risk, number} gefährdet.
        Vorhersagen werden berechnet
        {n, plural, one {Die Vorhersage von # Partner ist älter als seine letzte Entscheidung.} other {Die Vorhersagen von # Partnern sind älter als ihre letzten Entscheidungen.}}
        {done, number} von {total, number}
        Jetzt berechnen
        Anhalten
        Vorhersagen werden berechnet
        Angehalten. Was berechnet ist, bleibt; die nächste Entscheidung setzt fort.
        Stufe vorher
        Stufe nachher
        Bewegungen
        Welche Partner gestiegen oder gefallen sind und welche in Gefahr kamen.
        {n, plural, one {Letzter Tag} other {Letzte # Tage}}
        {way, select, rose {Erreicht} fell {Verloren} other {Gefährdet}}
        {way, select, rose {Status erreicht} fell {Status verloren} other {Neu gefährdet}}
        {n, plural, one {am letzten Tag} other {in den letzten # Tagen}}
        {cause, select, rule {Nach der Regel} grace_ended {Die Frist endete} review {Bei der Prüfung} parent_lost {Was er braucht, ging verloren} overridden {Zwei Personen haben es entschieden} retired {Der Status endete} prm {Das PRM sagt es} other {{cause}}}
        Alle zeigen
        Niemand hat sich bewegt
        Kein Partner hat in dieser Zeit einen Status erreicht oder verloren.
        Was wäre, wenn
        Was wäre, wenn bei {name}
        Wo dieser Partner stünde, wenn Personen gehen, eine Zertifizierung endet oder andere Regeln gelten. Fragen ändert nichts.
        Wer Namen sehen darf, kann auch versuchen, wer geht.
        Niemand
        Wer geht
        Letzter Tag
        Keine
        Zertifizierung, die endet
        Zählt bis
        Regeln
        Die geltenden
        Version {n, number}
        Zeigen
        Neu beginnen
        Keine Version dieser Regeln gilt schon.
        Nebeneinander
        Heute
        In diesem Fall, am {day, date}
        Verloren am, wie es ist
        Verloren am, in diesem Fall
        Was fehlen würde
        Nicht in diesen Regeln
        {verdict, select, met {Regel erfüllt} unmet {Regel nicht erfüllt} other {lässt sich nicht sagen}}
        Binnen zwölf Monaten würde sich nichts ändern.
        {effect, select, falls {{what} wird nicht mehr erfüllt} sooner {{what} geht früher verloren} rises {{what} wird erfüllt} closes {{what} schließt sich} other {{what} öffnet sich}}
        Was wäre, wenn, über alle Partner
        Was sich für jeden Partner änderte, wenn Personen gehen, eine Zertifizierung endet oder andere Regeln gelten. Fragen ändert nichts.
        Wer geht
        E-Mail-Adressen, eine je Zeile.
        An allen Partnern versuchen
        Zuletzt gefragt
        Wann
        Berechnet
        Es wird berechnet
        Etwas anderes fragen
        {n, plural, one {# Partner, verglichen mit demselben Tag, wie es ist: {day, date}.} other {# Partner, verglichen mit demselben Tag, wie es ist: {day, date}.}}
        {effect, select, falls {{n, plural, =0 {Kein Status wird nicht mehr erfüllt} one {# Status wird nicht mehr erfüllt} other {# Status werden nicht mehr erfüllt}}} sooner {{n, plural, =0 {Keiner geht früher verloren} one {# Status geht früher verloren} other {# Status gehen früher verloren}}} rises {{n, plural, =0 {Kein Status wird zusätzlich erfüllt} one {# Status wird zusätzlich erfüllt} other {# Status werden zusätzlich erfüllt}}} closes {{n, plural, =0 {Keine Freigabe schließt sich} one {# Freigabe schließt sich} other {# Freigaben schließen sich}}} other {{n, plural, =0 {Keine Freigabe öffnet sich} one {# Freigabe öffnet sich} other {# Freigaben öffnen sich}}}}
        {who} geht am {day, date}
        {code} zählt bis {day, date}
        Version {n, number} der Regeln gilt
        der Entwurf gilt
        Sagen Sie, wer geht, was endet oder welche Regeln versucht werden.
        Niemand hat die Adresse {email}.
        Keine Regel nennt eine Zertifizierung {code}.
        Diese Regeln gibt es nicht.
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
        {have} von {need}
        Noch nichts entschieden
        Sobald ein Programm gilt, steht hier, was gehalten wird, warum, und was fehlt.
        Stand {day, date}, entschieden {at, time}
        Ein anderer Tag
        Stand vom
        Der Tag, um den es geht
        Kenntnisstand vom
        Ohne das, was später bekannt wurde
        Anzeigen
        Was sich geändert hat
        Was sich bei {name} geändert hat
        Zwischen dem {from, date} und dem {to, date}, jeweils wie es damals bekannt war.
        Zwei Tage vergleichen
        Ein Tag
        Ein anderer Tag
        Vergleichen
        Nichts zu vergleichen
        An mindestens einem der Tage war noch nichts entschieden.
        Entschieden zum {from, date} und zum {to, date}.
        Es gibt keinen Unterschied.
        Was anders ist
        Was dazwischen geschah
        Wer zählt
        Zahlen
        Version {to, number} der Regeln entscheidet statt Version {from, number}.
        {status} {kind, select, gained {wird jetzt gehalten} lost {wird nicht mehr gehalten} atRisk {ist jetzt gefährdet} safe {ist wieder sicher} met {ist jetzt erfüllt} unmet {ist nicht mehr erfüllt} other {lässt sich nicht mehr sagen}}.
        {day, date}: {status} {change, select, promoted {wurde erreicht} demoted {ging verloren} at_risk {war gefährdet} cured {war wieder sicher} other {blieb, obwohl es niemand sagen konnte}}{cause, select, grace_ended {, weil die Frist abgelaufen war} review { bei einer Überprüfung} parent_lost {, weil verloren ging, worauf es beruht} overridden {, wie zwei Personen entschieden} retired {, weil es eingestellt wurde} prm {, wie das PRM sagt} other {}}.
        {status}, „{rule}“: vorher {before}, nachher {after}.
        {n, plural, one {# Person zählt jetzt} other {# Personen zählen jetzt}}, die vorher nicht zählte.
        {n, plural, one {# Person zählt nicht mehr} other {# Personen zählen nicht mehr}}.
        {kind, select, joined {{who} zählt: dabei seit dem {day, date}.} left {{who} zählt nicht mehr: Der letzte Tag war der {day, date}.} merged {{who} zählt nicht mehr doppelt: Zwei Einträge wurden am {day, date} einer.} earned {{who} zählt: {what} erworben am {day, date}.} ended {{who} zählt nicht mehr: {what} endete am {day, date}.} revoked {{who} zählt nicht mehr: {what} wurde am {day, date} entzogen.} suspended {{who} zählt vorerst nicht: {what} ruht seit dem {day, date}.} counts {{who} zählt jetzt.} other {{who} zählt nicht mehr.}}
        Erst am {day, date} bekannt geworden.
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
        Gemeldete Angaben
        Gemeldet über {name}
        Zahlen, Erklärungen, Verträge und Ausnahmen, die andere Systeme oder Personen gemeldet haben. Eine Berichtigung ersetzt, was galt, und lässt es in der Akte.
        Was über diesen Partner gilt, und was vorher galt.
        Noch nichts gemeldet
        Lesen Sie eine Datei ein, oder lassen Sie Ihr PRM über die API melden: POST /api/v1/partner-facts.
        Über diesen Partner ist keine Zahl, Erklärung, kein Vertrag und keine Ausnahme bekannt.
        Art
        {kind, select, metric {Zahl} attestation {Erklärung} held {Vertrag} waiver {Ausnahme} other {Von Personen entschieden}}
        Quelle
        Welches System oder wer es sagt, und warum
        Bekannt seit
        Gilt
        Bis {day, date}
        Zurücknehmen
        Etwas melden
        Melden
        {kind, select, metric {Eine Zahl} attestation {Eine Erklärung} held {Ein Vertrag: was gehalten wird} other {Eine Ausnahme auf Zeit}}
        Was sie bewirkt
        {effect, select, met {Gilt als erfüllt} other {Was gehalten wird, geht nicht verloren}}
        Wer das letzte Wort hat
        Zahl
        Wert
        Eine ganze Zahl oder ein genauer Bruch: 1250000 oder 0.25
        Gemessen am
        Was erklärt wird
        Wie die Regeln es nennen
        {metric}: {value}, {from, date} bis {through, date}, gemessen am {measured, date}
        {what}, abgegeben am {day, date}
        {status} wird gehalten, {source, select, prm {laut PRM} other {nach Vertrag}}
        {status}: {effect, select, met {gilt als erfüllt} other {was gehalten wird, geht nicht verloren}}
        {status} {held, select, yes {wird gehalten} other {wird nicht gehalten}}
        ab {day, date}
        bis {day, date}
        Bitte ausfüllen.
        „{value}“ lässt sich hier nicht lesen.
        {new, number} neu, {corrected, number} berichtigt, {withdrawn, number} zurückgenommen, {known, number} schon bekannt.
        Eine Datei einlesen
        Eine Zeile je Angabe. Alle Zeilen werden übernommen oder keine, und jeder Fehler wird mit seiner Zeile genannt. Dieselbe Datei noch einmal ändert nichts.
        CSV- oder Excel-Datei
        Höchstens {rows, number} Zeilen
        Prüfen und übernehmen
        Beispiel
        Bitte wählen Sie eine Datei.
        Das ist weder eine CSV- noch eine Excel-Datei, die sich lesen lässt.
        Eine Datei hat höchstens {limit, number} Zeilen. Bitte teilen Sie sie.
        Es gibt keine Spalte „{column}“. Das Beispiel zeigt alle.
        Die Spalte „{column}“ fehlt.
        Unter der Kopfzeile stehen keine Zeilen.
        Zeile {line, number}: Bitte „{column}“ ausfüllen.
        Zeile {line, number}: „{value}“ lässt sich nicht als {column} lesen. Tage sehen so aus: 2026-05-31.
        Zeile {line, number}: Es gibt keinen Partner „{name}“.
        Zeile {line, number}: Mehrere Partner heißen „{name}“. Bitte geben Sie die Id an.
        Zeile {line, number}: Kein geltendes Programm hat einen Status „{status}“.
        Zeile {line, number}: Kein geltendes Programm fragt nach „{metric}“.
        Zeile {line, number}: Das Programm rechnet hier in {wanted}; in der Datei steht {found}.
        Zeile {line, number}: Der letzte Tag liegt vor dem ersten.
        {place}: {code, select, circle {die Status verlangen einander im Kreis} same_id {diese id steht dort zweimal} same_rank {zwei Stufen haben denselben Rang} tier_without_rank {eine Stufe braucht einen Rang} unknown_status {diesen Status gibt es nicht} unknown_credential {diese Zertifizierung gibt es nicht} unknown_track {diese Reihe gibt es nicht} unknown_course {diesen Kurs gibt es nicht} unknown_metric {dieser Wert ist nicht festgelegt} wrong_currency {die Währung ist nicht die des Werts} enforced_before_effective {es gilt, bevor Partner es sehen} end_before_start {es endet, bevor es beginnt} day_of_no_month {diesen Tag hat kein Monat} unreachable_count {die Zahl ist nie zu erreichen} unreachable_points {die Punkte sind nie zu erreichen} unreachable_category {das Minimum der Kategorie ist nie zu erreichen} percent_out_of_range {ein Prozentsatz liegt zwischen 0 und 100} not_positive {das muss über null liegen} nothing_asked {es wird nichts verlangt} contractor_limit_here {eine Grenze für Externe geht hier nicht} counts_credentials_of_sets {Zertifikate werden einzeln gezählt, nicht als Gruppen} empty_pass {ein vorläufiger Durchlass braucht eine Zahl oder Tage} sub_minimum_above_minimum {ein Teil verlangt mehr als das Ganze} always_met {das ist immer erfüllt} limit_never_reached {diese Grenze wird nie erreicht} retain_above_obtain {Behalten verlangt mehr als Erreichen} gate_asks_nothing {die Freigabe verlangt nichts} shares_differ {geteilte Plätze haben verschiedene Grenzen} past {der Tag liegt in der Vergangenheit} other {{code}}} ({what})
        Zertifikate und Abzeichen
        Für Website, Angebote und Mails. Sie nennen keine Person und zeigen von selbst, wenn ein Status endet.
        Heute wird nichts gehalten, wofür es ein Zertifikat gibt.
        Zertifikat herunterladen
        Öffentliche Seite
        Abzeichen als SVG
        Abzeichen als PNG
        Abzeichen auf eine Website setzen
        HTML
        Dort einfügen, wo das Abzeichen stehen soll. Es führt zur öffentlichen Seite.
        HTML kopieren
        HTML kopiert.
        Früher gehalten
        {cause, select, lost {Verloren} succeeded {Von einer anderen Stufe abgelöst} withdrawn {Nicht mehr verliehen} programmeRetired {Programm beendet} partnershipEnded {Partnerschaft beendet} other {{cause}}}
        {organization}: {status}, {issuer}
        Seit {day, date}
        Seit vor dem {day, date}
        vor dem {day, date}
        Beendet am {day, date}
        Partner
        Verliehen von
        Gehalten seit
        Beendet am
        Partnerstatus
        Dieser Partner hält diesen Status heute.
        {cause, select, succeeded {Dieser Status wurde am {day, date} von einer anderen Stufe abgelöst.} withdrawn {Dieser Status gilt nicht mehr: Er wird seit dem {day, date} nicht mehr verliehen.} programmeRetired {Dieser Status gilt nicht mehr: Das Programm endete am {day, date}.} partnershipEnded {Dieser Status gilt nicht mehr: Die Partnerschaft endete am {day, date}.} other {Dieser Status gilt nicht mehr: Er ging am {day, date} verloren.}}
        Jetzt gehalten: {status}
        Dieser Status endete am {day, date}; ein Zertifikat gibt es dafür nicht mehr. Seine öffentliche Seite sagt das.
        Partnerzertifikat
        Hiermit wird bescheinigt, dass
        diesen Status hält
        Bescheinigt am
        Scannen und sehen, ob es noch gilt
        Als PDF teilen
        Heute wird nichts gehalten.
        Was als Nächstes kommt
        erstellt am {day, date}
        Personen werden nicht genannt
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
        Alles Fertige steht über Ihren eigenen Zertifizierungen und läuft im Schattenmodus: ausprobieren, ändern, dann in Kraft setzen.
        {kind, select, tiers {Drei Stufen nach zertifizierten Personen} roles {Eine Spezialisierung aus Rollen} points {Drei Stufen nach Punkten} other {Zwei Stufen, die mit dem Umsatz wachsen}}
        {kind, select, tiers {1, 2 und 4 zertifizierte Personen, dazu eine Freigabe für die Projektregistrierung.} roles {Eine leitende Person und zwei Spezialisten, jede eine andere.} points {Jede zertifizierte Person gibt Punkte, jede Zertifizierung bis zu einer Grenze.} other {Umsatz von zwölf Monaten, und eine zertifizierte Person je 250.000 EUR.}}
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
        Kundenbetreuung
        Besetzungen je Person
        1: Jede Besetzung ist eine andere Person.
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
        {mode, select, any {Eines von mehreren …} other {Alle von mehreren …}}
        {mode, select, any {Eines davon genügt} other {Alle davon sind nötig}}
        {kind, select, path {Lernpfad} campaign {Kampagne} other {Kurs}} {name} (nicht in Laurel)
        Laufbahn {track} (nicht in Laurel)
        Weitere Felder zeigen
        Wer nicht mitzählt
        Diese Personen zählen weder als Inhaber noch in der Grundmenge.
        Zählt nicht mit: Gruppe {n, number}
        Noch eine Gruppe ausnehmen
        Diese Gruppe wieder mitzählen
        Was eine Person besetzen darf
        Eine neue Rolle hat hier ihre Grenzen, sobald sie einen Namen hat: „Weitere Felder zeigen“ wählen oder speichern.
        Plätze „{type}“ höchstens
        Wer „{type}“ besetzt, besetzt keine andere angekreuzte Rolle
        Punkte {n, number}
        Weitere Punkte, falls gewünscht
        Nur unter einer Bedingung
        Die Bedingung steht nach dem Speichern als eigener Satz unter diesem.
        Bedingungen von Punkten, in deren Reihenfolge:
        Kategorie „{name}“
        ohne: {who}
        höchstens {points} Punkte
        unter der Bedingung unten
        {n, plural, one {eine Person besetzt höchstens # Platz {type}} other {eine Person besetzt höchstens # Plätze {type}}}
        alle
        Anhalten
        Fortsetzen
        Angehalten
        Was unten steht, gilt nur für diese Partner. Mit „Fortsetzen“ folgen die übrigen.
        Es hält in wenigen Sekunden an. Was berechnet ist, bleibt.
        Es geht weiter, wo es angehalten wurde.
        Wer benachrichtigt wird
        Niemand erfährt etwas Neues: Keine Stufe oder Spezialisierung verlässt den Mitrechen-Modus.
        Von diesen erfahren Partner von jetzt an: {statuses}. Die erste Entscheidung verschickt ihre Nachrichten auf einmal.
        {partners, plural, =0 {Stand heute hat kein Partner Neuigkeiten.} one {Stand heute hat # Partner Neuigkeiten} other {Stand heute haben # Partner Neuigkeiten}}{partners, plural, =0 {} other {{people, plural, =0 {, aber niemand betreut sie.} one {; # Person, die ihn betreut, wird benachrichtigt.} other {; # Personen, die sie betreuen, werden benachrichtigt.}}}}
        Wie viele es sein werden, steht fest, wenn der Probelauf fertig ist.
        Zur ersten Entscheidung keine Nachrichten senden
        Partner sehen ihren Stand auf ihren Seiten; ab der nächsten Änderung werden sie wie immer benachrichtigt.
        keine Nachrichten zu ihrer ersten Entscheidung
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
    /// Held and computed
    static var programmeCompare: Message { Message(ProgrammeStrings.table, 13, "programmeCompare") }
    /// What partners hold beside what the rules say. Nothing changes from looking: modes and contracts decide what...
    static var programmeCompareLead: Message { Message(ProgrammeStrings.table, 14, "programmeCompareLead") }
    /// Where both agree
    static var programmeCompareAgreement: Message { Message(ProgrammeStrings.table, 15, "programmeCompareAgreement") }
    /// {n, number} of {all, number} partners
    static func programmeCompareAgree(n: Int, all: Int) -> Message { Message(ProgrammeStrings.table, 16, "programmeCompareAgree", [.number(n), .number(all)]) }
    /// Where they differ
    static var programmeCompareList: Message { Message(ProgrammeStrings.table, 17, "programmeCompareList") }
    /// Difference
    static var programmeCompareDifference: Message { Message(ProgrammeStrings.table, 18, "programmeCompareDifference") }
    /// {kind, select, heldUnmet {Held, not met} metNotHeld {Met, not held} other {Unknown}}
    static func programmeCompareKind(kind: String) -> Message { Message(ProgrammeStrings.table, 19, "programmeCompareKind", [.text(kind)]) }
    /// Held and met
    static var programmeCompareBoth: Message { Message(ProgrammeStrings.table, 20, "programmeCompareBoth") }
    /// Mode
    static var programmeCompareMode: Message { Message(ProgrammeStrings.table, 21, "programmeCompareMode") }
    /// The PRM has the last word
    static var programmeComparePRM: Message { Message(ProgrammeStrings.table, 22, "programmeComparePRM") }
    /// {source, select, laurel {by the rules} imported {by contract} prm {by the PRM} other {yes}}
    static func programmeCompareHeldBy(source: String) -> Message { Message(ProgrammeStrings.table, 23, "programmeCompareHeldBy", [.text(source)]) }
    /// Says who
    static var programmeCompareSource: Message { Message(ProgrammeStrings.table, 24, "programmeCompareSource") }
    /// What is lacking
    static var programmeCompareGap: Message { Message(ProgrammeStrings.table, 25, "programmeCompareGap") }
    /// People to train
    static var programmeComparePeople: Message { Message(ProgrammeStrings.table, 26, "programmeComparePeople") }
    /// Minutes to learn
    static var programmeCompareMinutes: Message { Message(ProgrammeStrings.table, 27, "programmeCompareMinutes") }
    /// Held and computed agree
    static var programmeCompareNone: Message { Message(ProgrammeStrings.table, 28, "programmeCompareNone") }
    /// Nothing would change if the rules decided alone.
    static var programmeCompareNoneText: Message { Message(ProgrammeStrings.table, 29, "programmeCompareNoneText") }
    /// Draft
    static var programmeDraft: Message { Message(ProgrammeStrings.table, 30, "programmeDraft") }
    /// A draft is waiting
    static var programmeDraftWaiting: Message { Message(ProgrammeStrings.table, 31, "programmeDraftWaiting") }
    /// See whom it would change before you publish it.
    static var programmeDraftWaitingText: Message { Message(ProgrammeStrings.table, 32, "programmeDraftWaitingText") }
    /// No programme yet
    static var programmeNoneTitle: Message { Message(ProgrammeStrings.table, 33, "programmeNoneTitle") }
    /// A programme turns certified people into tiers and gates. Begin with a ready-made one in shadow mode: it cha...
    static var programmeNoneText: Message { Message(ProgrammeStrings.table, 34, "programmeNoneText") }
    /// The vendor has not published a partner programme.
    static var programmeNoneTextPartner: Message { Message(ProgrammeStrings.table, 35, "programmeNoneTextPartner") }
    /// The rules as sentences. Published versions never change.
    static var programmePageLead: Message { Message(ProgrammeStrings.table, 36, "programmePageLead") }
    /// Edit rules
    static var programmeEdit: Message { Message(ProgrammeStrings.table, 37, "programmeEdit") }
    /// Rules of {name}
    static func programmeEditTitle(name: String) -> Message { Message(ProgrammeStrings.table, 38, "programmeEditTitle", [.text(name)]) }
    /// Nothing changes for anybody until you publish.
    static var programmeEditLead: Message { Message(ProgrammeStrings.table, 39, "programmeEditLead") }
    /// Rules
    static var programmeTextLabel: Message { Message(ProgrammeStrings.table, 40, "programmeTextLabel") }
    /// YAML. Saved as a draft and checked; what is wrong is named with its place.
    static var programmeTextHint: Message { Message(ProgrammeStrings.table, 41, "programmeTextHint") }
    /// Download text
    static var programmeText: Message { Message(ProgrammeStrings.table, 42, "programmeText") }
    /// Save draft
    static var programmeSave: Message { Message(ProgrammeStrings.table, 43, "programmeSave") }
    /// Draft saved.
    static var programmeSaved: Message { Message(ProgrammeStrings.table, 44, "programmeSaved") }
    /// Discard draft
    static var programmeDiscard: Message { Message(ProgrammeStrings.table, 45, "programmeDiscard") }
    /// Draft discarded.
    static var programmeDiscarded: Message { Message(ProgrammeStrings.table, 46, "programmeDiscarded") }
    /// Retire
    static var programmeRetire: Message { Message(ProgrammeStrings.table, 47, "programmeRetire") }
    /// Nothing is decided by this programme any more, and its gates answer no longer. What was decided stays reada...
    static var programmeRetireConfirm: Message { Message(ProgrammeStrings.table, 48, "programmeRetireConfirm") }
    /// Programme retired.
    static var programmeRetiredToast: Message { Message(ProgrammeStrings.table, 49, "programmeRetiredToast") }
    /// Review and publish
    static var programmeReview: Message { Message(ProgrammeStrings.table, 50, "programmeReview") }
    /// Before you publish
    static var programmeReviewTitle: Message { Message(ProgrammeStrings.table, 51, "programmeReviewTitle") }
    /// Partners see it from {effective, date}; it decides from {enforced, date}.
    static func programmeReviewLead(effective: Day, enforced: Day) -> Message { Message(ProgrammeStrings.table, 52, "programmeReviewLead", [.day(effective), .day(enforced)]) }
    /// Publish version {n, number}
    static func programmePublish(n: Int) -> Message { Message(ProgrammeStrings.table, 53, "programmePublish", [.number(n)]) }
    /// Version {n, number} published.
    static func programmePublished(n: Int) -> Message { Message(ProgrammeStrings.table, 54, "programmePublished", [.number(n)]) }
    /// Back to the rules
    static var programmeBackToEdit: Message { Message(ProgrammeStrings.table, 55, "programmeBackToEdit") }
    /// {n, plural, one {Tried on # partner today} other {Tried on # partners today}}
    static func programmeDryRun(n: Int) -> Message { Message(ProgrammeStrings.table, 56, "programmeDryRun", [.number(n)]) }
    /// {effect, select, rises {{n, plural, =0 {Nobody meets more than before} one {# status more is met} other {# ...
    static func programmeEffect(effect: String, n: Int) -> Message { Message(ProgrammeStrings.table, 57, "programmeEffect", [.text(effect), .number(n)]) }
    /// Trying it on your partners
    static var programmeDryRunning: Message { Message(ProgrammeStrings.table, 58, "programmeDryRunning") }
    /// {done, number} of {total, number} partners so far
    static func programmeDryRunDone(done: Int, total: Int) -> Message { Message(ProgrammeStrings.table, 59, "programmeDryRunDone", [.number(done), .number(total)]) }
    /// Show the state now
    static var programmeReload: Message { Message(ProgrammeStrings.table, 60, "programmeReload") }
    /// {n, plural, one {and # more} other {and # more}}
    static func programmeAndMore(n: Int) -> Message { Message(ProgrammeStrings.table, 61, "programmeAndMore", [.number(n)]) }
    /// Please look at
    static var programmeProblems: Message { Message(ProgrammeStrings.table, 62, "programmeProblems") }
    /// Error
    static var programmeError: Message { Message(ProgrammeStrings.table, 63, "programmeError") }
    /// Note
    static var programmeWarning: Message { Message(ProgrammeStrings.table, 64, "programmeWarning") }
    /// Tiers and specializations
    static var programmeStatuses: Message { Message(ProgrammeStrings.table, 65, "programmeStatuses") }
    /// Status
    static var programmeStatus: Message { Message(ProgrammeStrings.table, 66, "programmeStatus") }
    /// {kind, select, tier {Tier} specialization {Specialization} designation {Designation} other {{kind}}}
    static func programmeKind(kind: String) -> Message { Message(ProgrammeStrings.table, 67, "programmeKind", [.text(kind)]) }
    /// {mode, select, shadow {Shadow: computed, nobody is told} advisory {Advisory: shown, nothing is closed} enfo...
    static func programmeMode(mode: String) -> Message { Message(ProgrammeStrings.table, 68, "programmeMode", [.text(mode)]) }
    /// To keep it:
    static var programmeToKeep: Message { Message(ProgrammeStrings.table, 69, "programmeToKeep") }
    /// Whoever acts:
    static var programmeWhoActs: Message { Message(ProgrammeStrings.table, 70, "programmeWhoActs") }
    /// looked at every day
    static var programmeReviewContinuous: Message { Message(ProgrammeStrings.table, 71, "programmeReviewContinuous") }
    /// reviewed on {dates}
    static func programmeReviewDates(dates: String) -> Message { Message(ProgrammeStrings.table, 72, "programmeReviewDates", [.text(dates)]) }
    /// {n, plural, one {reviewed every month} other {reviewed every # months}}
    static func programmeReviewAnniversary(n: Int) -> Message { Message(ProgrammeStrings.table, 73, "programmeReviewAnniversary", [.number(n)]) }
    /// lost at once
    static var programmeDemoteImmediate: Message { Message(ProgrammeStrings.table, 74, "programmeDemoteImmediate") }
    /// lost at a review only
    static var programmeDemoteReview: Message { Message(ProgrammeStrings.table, 75, "programmeDemoteReview") }
    /// {n, plural, one {# day of grace} other {# days of grace}}
    static func programmeDemoteGrace(n: Int) -> Message { Message(ProgrammeStrings.table, 76, "programmeDemoteGrace", [.number(n)]) }
    /// Gates
    static var programmeGates: Message { Message(ProgrammeStrings.table, 77, "programmeGates") }
    /// Gate
    static var programmeGate: Message { Message(ProgrammeStrings.table, 78, "programmeGate") }
    /// Answer
    static var programmeGateAnswer: Message { Message(ProgrammeStrings.table, 79, "programmeGateAnswer") }
    /// Open
    static var programmeGateOpen: Message { Message(ProgrammeStrings.table, 80, "programmeGateOpen") }
    /// Closed
    static var programmeGateClosed: Message { Message(ProgrammeStrings.table, 81, "programmeGateClosed") }
    /// Who may act
    static var programmeGateWho: Message { Message(ProgrammeStrings.table, 82, "programmeGateWho") }
    /// Anybody of the partner
    static var programmeGateAnybody: Message { Message(ProgrammeStrings.table, 83, "programmeGateAnybody") }
    /// {n, plural, =0 {Nobody yet} one {# person} other {# people}}
    static func programmeGatePeople(n: Int) -> Message { Message(ProgrammeStrings.table, 84, "programmeGatePeople", [.number(n)]) }
    /// Stands through
    static var programmeGateUntil: Message { Message(ProgrammeStrings.table, 85, "programmeGateUntil") }
    /// Decisions
    static var programmeDecisions: Message { Message(ProgrammeStrings.table, 86, "programmeDecisions") }
    /// Day
    static var programmeDay: Message { Message(ProgrammeStrings.table, 87, "programmeDay") }
    /// Changes
    static var programmeChanges: Message { Message(ProgrammeStrings.table, 88, "programmeChanges") }
    /// Held
    static var programmeHeld: Message { Message(ProgrammeStrings.table, 89, "programmeHeld") }
    /// Not held
    static var programmeNotHeld: Message { Message(ProgrammeStrings.table, 90, "programmeNotHeld") }
    /// At risk
    static var programmeAtRisk: Message { Message(ProgrammeStrings.table, 91, "programmeAtRisk") }
    /// At risk, last day {day, date}
    static func programmeAtRiskUntil(day: Day) -> Message { Message(ProgrammeStrings.table, 92, "programmeAtRiskUntil", [.day(day)]) }
    /// Safe
    static var programmeSafe: Message { Message(ProgrammeStrings.table, 93, "programmeSafe") }
    /// Held since {day, date}
    static func programmeHeldSince(day: Day) -> Message { Message(ProgrammeStrings.table, 94, "programmeHeldSince", [.day(day)]) }
    /// by contract through {day, date}
    static func programmeLockedThrough(day: Day) -> Message { Message(ProgrammeStrings.table, 95, "programmeLockedThrough", [.day(day)]) }
    /// lost after {day, date} unless cured
    static func programmeLostAfter(day: Day) -> Message { Message(ProgrammeStrings.table, 96, "programmeLostAfter", [.day(day)]) }
    /// lost at the next review unless cured
    static var programmeLostAtReview: Message { Message(ProgrammeStrings.table, 97, "programmeLostAtReview") }
    /// kept although a fact is missing
    static var programmeHeldUncertain: Message { Message(ProgrammeStrings.table, 98, "programmeHeldUncertain") }
    /// Nobody can tell: a fact is missing
    static var programmeUncertain: Message { Message(ProgrammeStrings.table, 99, "programmeUncertain") }
    /// {n, plural, one {# person leaving would cost it} other {# people leaving would cost it}}
    static func programmeBusFactor(n: Int) -> Message { Message(ProgrammeStrings.table, 100, "programmeBusFactor", [.number(n)]) }
    /// {n, plural, one {at least # person would have to leave to lose it} other {at least # people would have to l...
    static func programmeBusFactorAtLeast(n: Int) -> Message { Message(ProgrammeStrings.table, 101, "programmeBusFactorAtLeast", [.number(n)]) }
    /// Export CSV
    static var programmeExport: Message { Message(ProgrammeStrings.table, 102, "programmeExport") }
    /// The next twelve months
    static var programmeAhead: Message { Message(ProgrammeStrings.table, 103, "programmeAhead") }
    /// If nobody does anything, nothing changes until {day, date}.
    static func programmeAheadQuiet(day: Day) -> Message { Message(ProgrammeStrings.table, 104, "programmeAheadQuiet", [.day(day)]) }
    /// What happens by itself if nobody does anything.
    static var programmeAheadLead: Message { Message(ProgrammeStrings.table, 105, "programmeAheadLead") }
    /// What happens to your partners by itself if nobody does anything: on which day, because of what, and what pr...
    static var programmeForecastLead: Message { Message(ProgrammeStrings.table, 106, "programmeForecastLead") }
    /// Month by month
    static var programmeForecastByMonth: Message { Message(ProgrammeStrings.table, 107, "programmeForecastByMonth") }
    /// Day by day
    static var programmeForecastByDay: Message { Message(ProgrammeStrings.table, 108, "programmeForecastByDay") }
    /// Month
    static var programmeForecastMonth: Message { Message(ProgrammeStrings.table, 109, "programmeForecastMonth") }
    /// {change, select, promoted {Gained} demoted {Lost} at_risk {At risk} cured {Safe again} other {Kept, though ...
    static func programmeForecastChange(change: String) -> Message { Message(ProgrammeStrings.table, 110, "programmeForecastChange", [.text(change)]) }
    /// {from} → {to}
    static func programmeForecastMove(from: String, to: String) -> Message { Message(ProgrammeStrings.table, 111, "programmeForecastMove", [.text(from), .text(to)]) }
    /// no tier
    static var programmeForecastNoTier: Message { Message(ProgrammeStrings.table, 112, "programmeForecastNoTier") }
    /// not enforced
    static var programmeForecastOnlyProposed: Message { Message(ProgrammeStrings.table, 113, "programmeForecastOnlyProposed") }
    /// Any change
    static var programmeForecastAnyChange: Message { Message(ProgrammeStrings.table, 114, "programmeForecastAnyChange") }
    /// Any month
    static var programmeForecastAnyMonth: Message { Message(ProgrammeStrings.table, 115, "programmeForecastAnyMonth") }
    /// Any country
    static var programmeForecastAnyCountry: Message { Message(ProgrammeStrings.table, 116, "programmeForecastAnyCountry") }
    /// Nothing changes by itself
    static var programmeForecastQuietTitle: Message { Message(ProgrammeStrings.table, 117, "programmeForecastQuietTitle") }
    /// No expiry, leaver or review costs anybody a status within twelve months.
    static var programmeForecastQuietText: Message { Message(ProgrammeStrings.table, 118, "programmeForecastQuietText") }
    /// Nothing fits
    static var programmeForecastNoneTitle: Message { Message(ProgrammeStrings.table, 119, "programmeForecastNoneTitle") }
    /// {month}: {lost, number} lost, {risk, number} at risk.
    static func programmeForecastMonthSpoken(month: String, lost: Int, risk: Int) -> Message { Message(ProgrammeStrings.table, 120, "programmeForecastMonthSpoken", [.text(month), .number(lost), .number(risk)]) }
    /// Forecasts are being worked out
    static var programmeForecastWorking: Message { Message(ProgrammeStrings.table, 121, "programmeForecastWorking") }
    /// {n, plural, one {The forecast of # partner is older than its last decision.} other {The forecasts of # part...
    static func programmeForecastLeft(n: Int) -> Message { Message(ProgrammeStrings.table, 122, "programmeForecastLeft", [.number(n)]) }
    /// {done, number} of {total, number}
    static func programmeForecastDone(done: Int, total: Int) -> Message { Message(ProgrammeStrings.table, 123, "programmeForecastDone", [.number(done), .number(total)]) }
    /// Work them out now
    static var programmeForecastRun: Message { Message(ProgrammeStrings.table, 124, "programmeForecastRun") }
    /// Stop
    static var programmeForecastStop: Message { Message(ProgrammeStrings.table, 125, "programmeForecastStop") }
    /// Forecasts are being worked out
    static var programmeForecastRunning: Message { Message(ProgrammeStrings.table, 126, "programmeForecastRunning") }
    /// Stopped. What is worked out stays; the next decision goes on.
    static var programmeForecastStopped: Message { Message(ProgrammeStrings.table, 127, "programmeForecastStopped") }
    /// Tier before
    static var programmeForecastTierBefore: Message { Message(ProgrammeStrings.table, 128, "programmeForecastTierBefore") }
    /// Tier after
    static var programmeForecastTierAfter: Message { Message(ProgrammeStrings.table, 129, "programmeForecastTierAfter") }
    /// Movements
    static var programmeMovements: Message { Message(ProgrammeStrings.table, 130, "programmeMovements") }
    /// Which partners rose, fell or came into danger.
    static var programmeMovementsLead: Message { Message(ProgrammeStrings.table, 131, "programmeMovementsLead") }
    /// {n, plural, one {Last day} other {Last # days}}
    static func programmeMovementDays(n: Int) -> Message { Message(ProgrammeStrings.table, 132, "programmeMovementDays", [.number(n)]) }
    /// {way, select, rose {Gained} fell {Lost} other {At risk}}
    static func programmeMovementWay(way: String) -> Message { Message(ProgrammeStrings.table, 133, "programmeMovementWay", [.text(way)]) }
    /// {way, select, rose {Statuses gained} fell {Statuses lost} other {Newly at risk}}
    static func programmeMovementTile(way: String) -> Message { Message(ProgrammeStrings.table, 134, "programmeMovementTile", [.text(way)]) }
    /// {n, plural, one {in the last day} other {in the last # days}}
    static func programmeMovementBase(n: Int) -> Message { Message(ProgrammeStrings.table, 135, "programmeMovementBase", [.number(n)]) }
    /// {cause, select, rule {By the rule} grace_ended {The grace ended} review {At the review} parent_lost {What i...
    static func programmeMovementCause(cause: String) -> Message { Message(ProgrammeStrings.table, 136, "programmeMovementCause", [.text(cause)]) }
    /// Show all
    static var programmeMovementsAll: Message { Message(ProgrammeStrings.table, 137, "programmeMovementsAll") }
    /// Nobody moved
    static var programmeMovementsNoneTitle: Message { Message(ProgrammeStrings.table, 138, "programmeMovementsNoneTitle") }
    /// No partner gained or lost a status in this time.
    static var programmeMovementsNoneText: Message { Message(ProgrammeStrings.table, 139, "programmeMovementsNoneText") }
    /// What if
    static var programmeScenarioWhatIf: Message { Message(ProgrammeStrings.table, 140, "programmeScenarioWhatIf") }
    /// What if at {name}
    static func programmeScenarioOf(name: String) -> Message { Message(ProgrammeStrings.table, 141, "programmeScenarioOf", [.text(name)]) }
    /// Where this partner would stand if people leave, a certification lapses or other rules hold. Nothing changes...
    static var programmeScenarioLead: Message { Message(ProgrammeStrings.table, 142, "programmeScenarioLead") }
    /// Whoever may see names can also try who leaves.
    static var programmeScenarioNoNames: Message { Message(ProgrammeStrings.table, 143, "programmeScenarioNoNames") }
    /// Nobody
    static var programmeScenarioNobody: Message { Message(ProgrammeStrings.table, 144, "programmeScenarioNobody") }
    /// Who leaves
    static var programmeScenarioLeaver: Message { Message(ProgrammeStrings.table, 145, "programmeScenarioLeaver") }
    /// Last day
    static var programmeScenarioLastDay: Message { Message(ProgrammeStrings.table, 146, "programmeScenarioLastDay") }
    /// None
    static var programmeScenarioNoLapse: Message { Message(ProgrammeStrings.table, 147, "programmeScenarioNoLapse") }
    /// Certification that lapses
    static var programmeScenarioLapse: Message { Message(ProgrammeStrings.table, 148, "programmeScenarioLapse") }
    /// Counts through
    static var programmeScenarioLastCount: Message { Message(ProgrammeStrings.table, 149, "programmeScenarioLastCount") }
    /// Rules
    static var programmeScenarioRules: Message { Message(ProgrammeStrings.table, 150, "programmeScenarioRules") }
    /// Those in force
    static var programmeScenarioInForce: Message { Message(ProgrammeStrings.table, 151, "programmeScenarioInForce") }
    /// Version {n, number}
    static func programmeScenarioVersion(n: Int) -> Message { Message(ProgrammeStrings.table, 152, "programmeScenarioVersion", [.number(n)]) }
    /// Show
    static var programmeScenarioShow: Message { Message(ProgrammeStrings.table, 153, "programmeScenarioShow") }
    /// Start again
    static var programmeScenarioClear: Message { Message(ProgrammeStrings.table, 154, "programmeScenarioClear") }
    /// No version of these rules is in force yet.
    static var programmeScenarioNoRules: Message { Message(ProgrammeStrings.table, 155, "programmeScenarioNoRules") }
    /// Side by side
    static var programmeScenarioSides: Message { Message(ProgrammeStrings.table, 156, "programmeScenarioSides") }
    /// Today
    static var programmeScenarioToday: Message { Message(ProgrammeStrings.table, 157, "programmeScenarioToday") }
    /// In this case, on {day, date}
    static func programmeScenarioThen(day: Day) -> Message { Message(ProgrammeStrings.table, 158, "programmeScenarioThen", [.day(day)]) }
    /// Lost on, as it is
    static var programmeScenarioLostToday: Message { Message(ProgrammeStrings.table, 159, "programmeScenarioLostToday") }
    /// Lost on, in this case
    static var programmeScenarioLostThen: Message { Message(ProgrammeStrings.table, 160, "programmeScenarioLostThen") }
    /// What would be missing
    static var programmeScenarioMissing: Message { Message(ProgrammeStrings.table, 161, "programmeScenarioMissing") }
    /// Not in these rules
    static var programmeScenarioNoStatus: Message { Message(ProgrammeStrings.table, 162, "programmeScenarioNoStatus") }
    /// {verdict, select, met {rule met} unmet {rule not met} other {nobody can tell}}
    static func programmeScenarioRule(verdict: String) -> Message { Message(ProgrammeStrings.table, 163, "programmeScenarioRule", [.text(verdict)]) }
    /// Nothing would change within twelve months.
    static var programmeScenarioSame: Message { Message(ProgrammeStrings.table, 164, "programmeScenarioSame") }
    /// {effect, select, falls {{what} is met no longer} sooner {{what} is lost earlier} rises {{what} is met} clos...
    static func programmeScenarioEffect(effect: String, what: String) -> Message { Message(ProgrammeStrings.table, 165, "programmeScenarioEffect", [.text(effect), .text(what)]) }
    /// What if, over all partners
    static var programmeScenarios: Message { Message(ProgrammeStrings.table, 166, "programmeScenarios") }
    /// What would change for every partner if people leave, a certification lapses or other rules hold. Nothing ch...
    static var programmeScenariosLead: Message { Message(ProgrammeStrings.table, 167, "programmeScenariosLead") }
    /// Who leaves
    static var programmeScenarioPeople: Message { Message(ProgrammeStrings.table, 168, "programmeScenarioPeople") }
    /// E-mail addresses, one a line.
    static var programmeScenarioPeopleHint: Message { Message(ProgrammeStrings.table, 169, "programmeScenarioPeopleHint") }
    /// Try it on all partners
    static var programmeScenarioTry: Message { Message(ProgrammeStrings.table, 170, "programmeScenarioTry") }
    /// Asked lately
    static var programmeScenarioAsked: Message { Message(ProgrammeStrings.table, 171, "programmeScenarioAsked") }
    /// When
    static var programmeScenarioWhen: Message { Message(ProgrammeStrings.table, 172, "programmeScenarioWhen") }
    /// Worked out
    static var programmeScenarioDone: Message { Message(ProgrammeStrings.table, 173, "programmeScenarioDone") }
    /// It is being worked out
    static var programmeScenarioRunning: Message { Message(ProgrammeStrings.table, 174, "programmeScenarioRunning") }
    /// Ask another
    static var programmeScenarioAnother: Message { Message(ProgrammeStrings.table, 175, "programmeScenarioAnother") }
    /// {n, plural, one {# partner, compared with the same day as it is: {day, date}.} other {# partners, compared ...
    static func programmeScenarioOn(n: Int, day: Day) -> Message { Message(ProgrammeStrings.table, 176, "programmeScenarioOn", [.number(n), .day(day)]) }
    /// {effect, select, falls {{n, plural, =0 {No status is met no longer} one {# status is met no longer} other {...
    static func programmeScenarioCount(effect: String, n: Int) -> Message { Message(ProgrammeStrings.table, 177, "programmeScenarioCount", [.text(effect), .number(n)]) }
    /// {who} leaves on {day, date}
    static func programmeScenarioSaidLeaver(who: String, day: Day) -> Message { Message(ProgrammeStrings.table, 178, "programmeScenarioSaidLeaver", [.text(who), .day(day)]) }
    /// {code} counts through {day, date}
    static func programmeScenarioSaidLapse(code: String, day: Day) -> Message { Message(ProgrammeStrings.table, 179, "programmeScenarioSaidLapse", [.text(code), .day(day)]) }
    /// version {n, number} of the rules holds
    static func programmeScenarioSaidVersion(n: Int) -> Message { Message(ProgrammeStrings.table, 180, "programmeScenarioSaidVersion", [.number(n)]) }
    /// the draft holds
    static var programmeScenarioSaidDraft: Message { Message(ProgrammeStrings.table, 181, "programmeScenarioSaidDraft") }
    /// Say who leaves, what lapses or which rules to try.
    static var programmeScenarioNothing: Message { Message(ProgrammeStrings.table, 182, "programmeScenarioNothing") }
    /// Nobody has the address {email}.
    static func programmeScenarioNoPerson(email: String) -> Message { Message(ProgrammeStrings.table, 183, "programmeScenarioNoPerson", [.text(email)]) }
    /// No rule names a certification {code}.
    static func programmeScenarioNoCertification(code: String) -> Message { Message(ProgrammeStrings.table, 184, "programmeScenarioNoCertification", [.text(code)]) }
    /// There are no such rules.
    static var programmeScenarioNoSuchRules: Message { Message(ProgrammeStrings.table, 185, "programmeScenarioNoSuchRules") }
    /// What
    static var programmeWhat: Message { Message(ProgrammeStrings.table, 186, "programmeWhat") }
    /// Why
    static var programmeWhy: Message { Message(ProgrammeStrings.table, 187, "programmeWhy") }
    /// What prevents it
    static var programmeFix: Message { Message(ProgrammeStrings.table, 188, "programmeFix") }
    /// {status}: {change, select, promoted {gained} demoted {lost} at_risk {at risk} cured {safe again} other {kep...
    static func programmeAheadChange(status: String, change: String) -> Message { Message(ProgrammeStrings.table, 189, "programmeAheadChange", [.text(status), .text(change)]) }
    /// {kind, select, credential_starts {{what} of {who} begins to count} credential_ends {{what} of {who} ends} c...
    static func programmeEvent(kind: String, what: String, who: String) -> Message { Message(ProgrammeStrings.table, 190, "programmeEvent", [.text(kind), .text(what), .text(who)]) }
    /// Computed
    static var programmeCSVVerdict: Message { Message(ProgrammeStrings.table, 191, "programmeCSVVerdict") }
    /// {verdict, select, met {met} unmet {not met} other {unknown}}
    static func programmeVerdict(verdict: String) -> Message { Message(ProgrammeStrings.table, 192, "programmeVerdict", [.text(verdict)]) }
    /// Held since
    static var programmeCSVHeldFrom: Message { Message(ProgrammeStrings.table, 193, "programmeCSVHeldFrom") }
    /// Last day of grace
    static var programmeCSVRisk: Message { Message(ProgrammeStrings.table, 194, "programmeCSVRisk") }
    /// yes
    static var programmeYes: Message { Message(ProgrammeStrings.table, 195, "programmeYes") }
    /// no
    static var programmeNo: Message { Message(ProgrammeStrings.table, 196, "programmeNo") }
    /// Decided by people
    static var programmeOverrides: Message { Message(ProgrammeStrings.table, 197, "programmeOverrides") }
    /// Two people can decide that a status is held, or not, for a time. Afterwards the rules go on.
    static var programmeOverridesLead: Message { Message(ProgrammeStrings.table, 198, "programmeOverridesLead") }
    /// Propose another
    static var programmeOverrideNew: Message { Message(ProgrammeStrings.table, 199, "programmeOverrideNew") }
    /// Propose
    static var programmeOverridePropose: Message { Message(ProgrammeStrings.table, 200, "programmeOverridePropose") }
    /// From
    static var programmeOverrideFrom: Message { Message(ProgrammeStrings.table, 201, "programmeOverrideFrom") }
    /// Last day
    static var programmeOverrideThrough: Message { Message(ProgrammeStrings.table, 202, "programmeOverrideThrough") }
    /// Reason
    static var programmeOverrideReason: Message { Message(ProgrammeStrings.table, 203, "programmeOverrideReason") }
    /// By
    static var programmeOverrideWho: Message { Message(ProgrammeStrings.table, 204, "programmeOverrideWho") }
    /// Waits for a second person
    static var programmeOverrideProposed: Message { Message(ProgrammeStrings.table, 205, "programmeOverrideProposed") }
    /// Decided
    static var programmeOverrideConfirmed: Message { Message(ProgrammeStrings.table, 206, "programmeOverrideConfirmed") }
    /// Withdrawn
    static var programmeOverrideWithdrawn: Message { Message(ProgrammeStrings.table, 207, "programmeOverrideWithdrawn") }
    /// Confirm
    static var programmeOverrideConfirm: Message { Message(ProgrammeStrings.table, 208, "programmeOverrideConfirm") }
    /// Withdraw
    static var programmeOverrideWithdraw: Message { Message(ProgrammeStrings.table, 209, "programmeOverrideWithdraw") }
    /// Proposed. Somebody else has to confirm it.
    static var programmeOverrideWaits: Message { Message(ProgrammeStrings.table, 210, "programmeOverrideWaits") }
    /// Decided. It counts from its first day.
    static var programmeOverrideConfirmedToast: Message { Message(ProgrammeStrings.table, 211, "programmeOverrideConfirmedToast") }
    /// Withdrawn. The rules go on from here.
    static var programmeOverrideWithdrawnToast: Message { Message(ProgrammeStrings.table, 212, "programmeOverrideWithdrawnToast") }
    /// Whoever proposed it cannot confirm it: please ask somebody else.
    static var programmeOverrideSamePerson: Message { Message(ProgrammeStrings.table, 213, "programmeOverrideSamePerson") }
    /// Only a person can decide this.
    static var programmeOverrideNotAPerson: Message { Message(ProgrammeStrings.table, 214, "programmeOverrideNotAPerson") }
    /// Please say why.
    static var programmeOverrideNoReason: Message { Message(ProgrammeStrings.table, 215, "programmeOverrideNoReason") }
    /// Please choose a status of a programme in force.
    static var programmeOverrideNoStatus: Message { Message(ProgrammeStrings.table, 216, "programmeOverrideNoStatus") }
    /// An exception lasts a year at most.
    static var programmeOverrideTooLong: Message { Message(ProgrammeStrings.table, 217, "programmeOverrideTooLong") }
    /// This was settled already.
    static var programmeOverrideSettled: Message { Message(ProgrammeStrings.table, 218, "programmeOverrideSettled") }
    /// shadow mode: nothing happens yet
    static var programmeShadow: Message { Message(ProgrammeStrings.table, 219, "programmeShadow") }
    /// advisory: nothing is taken away yet
    static var programmeAdvisory: Message { Message(ProgrammeStrings.table, 220, "programmeAdvisory") }
    /// Met
    static var programmeMet: Message { Message(ProgrammeStrings.table, 221, "programmeMet") }
    /// Not met
    static var programmeUnmet: Message { Message(ProgrammeStrings.table, 222, "programmeUnmet") }
    /// Unknown
    static var programmeUnknown: Message { Message(ProgrammeStrings.table, 223, "programmeUnknown") }
    /// {have} of {need}
    static func programmeHaveOfNeed(have: String, need: String) -> Message { Message(ProgrammeStrings.table, 224, "programmeHaveOfNeed", [.text(have), .text(need)]) }
    /// Nothing decided yet
    static var programmeNothingDecided: Message { Message(ProgrammeStrings.table, 225, "programmeNothingDecided") }
    /// As soon as a programme is in force, this page says what is held, why, and what is lacking.
    static var programmeNothingDecidedText: Message { Message(ProgrammeStrings.table, 226, "programmeNothingDecidedText") }
    /// As of {day, date}, decided {at, time}
    static func programmeDecidedOn(day: Day, at: Instant) -> Message { Message(ProgrammeStrings.table, 227, "programmeDecidedOn", [.day(day), .instant(at)]) }
    /// Another day
    static var programmeOtherDay: Message { Message(ProgrammeStrings.table, 228, "programmeOtherDay") }
    /// As of
    static var programmeAsOf: Message { Message(ProgrammeStrings.table, 229, "programmeAsOf") }
    /// The day it is about
    static var programmeAsOfHint: Message { Message(ProgrammeStrings.table, 230, "programmeAsOfHint") }
    /// As known on
    static var programmeKnownAt: Message { Message(ProgrammeStrings.table, 231, "programmeKnownAt") }
    /// Leaves out what became known later
    static var programmeKnownAtHint: Message { Message(ProgrammeStrings.table, 232, "programmeKnownAtHint") }
    /// Show
    static var programmeShow: Message { Message(ProgrammeStrings.table, 233, "programmeShow") }
    /// What changed
    static var programmeDifference: Message { Message(ProgrammeStrings.table, 234, "programmeDifference") }
    /// What changed at {name}
    static func programmeDifferenceOf(name: String) -> Message { Message(ProgrammeStrings.table, 235, "programmeDifferenceOf", [.text(name)]) }
    /// Between {from, date} and {to, date}, each as it was known then.
    static func programmeDifferenceLead(from: Day, to: Day) -> Message { Message(ProgrammeStrings.table, 236, "programmeDifferenceLead", [.day(from), .day(to)]) }
    /// Compare two days
    static var programmeDifferenceDays: Message { Message(ProgrammeStrings.table, 237, "programmeDifferenceDays") }
    /// One day
    static var programmeDifferenceFrom: Message { Message(ProgrammeStrings.table, 238, "programmeDifferenceFrom") }
    /// Another day
    static var programmeDifferenceTo: Message { Message(ProgrammeStrings.table, 239, "programmeDifferenceTo") }
    /// Compare
    static var programmeDifferenceShow: Message { Message(ProgrammeStrings.table, 240, "programmeDifferenceShow") }
    /// Nothing to compare
    static var programmeDifferenceNothing: Message { Message(ProgrammeStrings.table, 241, "programmeDifferenceNothing") }
    /// On at least one of the days nothing had been decided yet.
    static var programmeDifferenceNothingText: Message { Message(ProgrammeStrings.table, 242, "programmeDifferenceNothingText") }
    /// Decided as of {from, date} and as of {to, date}.
    static func programmeDifferenceDecided(from: Day, to: Day) -> Message { Message(ProgrammeStrings.table, 243, "programmeDifferenceDecided", [.day(from), .day(to)]) }
    /// Nothing is different.
    static var programmeDifferenceSame: Message { Message(ProgrammeStrings.table, 244, "programmeDifferenceSame") }
    /// What is different
    static var programmeDifferenceStatuses: Message { Message(ProgrammeStrings.table, 245, "programmeDifferenceStatuses") }
    /// What happened between
    static var programmeDifferenceSteps: Message { Message(ProgrammeStrings.table, 246, "programmeDifferenceSteps") }
    /// Who counts
    static var programmeDifferencePeople: Message { Message(ProgrammeStrings.table, 247, "programmeDifferencePeople") }
    /// Numbers
    static var programmeDifferenceNumbers: Message { Message(ProgrammeStrings.table, 248, "programmeDifferenceNumbers") }
    /// Version {to, number} of the rules decides instead of version {from, number}.
    static func programmeDifferenceVersion(to: Int, from: Int) -> Message { Message(ProgrammeStrings.table, 249, "programmeDifferenceVersion", [.number(to), .number(from)]) }
    /// {status} {kind, select, gained {is held now} lost {is not held any more} atRisk {is at risk now} safe {is s...
    static func programmeDifferenceStatus(status: String, kind: String) -> Message { Message(ProgrammeStrings.table, 250, "programmeDifferenceStatus", [.text(status), .text(kind)]) }
    /// {day, date}: {status} {change, select, promoted {was gained} demoted {was lost} at_risk {was found to be at...
    static func programmeDifferenceStep(day: Day, status: String, change: String, cause: String) -> Message { Message(ProgrammeStrings.table, 251, "programmeDifferenceStep", [.day(day), .text(status), .text(change), .text(cause)]) }
    /// {status}, “{rule}”: {before} before, {after} after.
    static func programmeDifferenceNumber(status: String, rule: String, before: String, after: String) -> Message { Message(ProgrammeStrings.table, 252, "programmeDifferenceNumber", [.text(status), .text(rule), .text(before), .text(after)]) }
    /// {n, plural, one {# person counts now} other {# people count now}} who did not before.
    static func programmeDifferenceMore(n: Int) -> Message { Message(ProgrammeStrings.table, 253, "programmeDifferenceMore", [.number(n)]) }
    /// {n, plural, one {# person does not count any more} other {# people do not count any more}}.
    static func programmeDifferenceFewer(n: Int) -> Message { Message(ProgrammeStrings.table, 254, "programmeDifferenceFewer", [.number(n)]) }
    /// {kind, select, joined {{who} counts: joined on {day, date}.} left {{who} does not count any more: the last ...
    static func programmeDifferencePerson(kind: String, who: String, day: Day, what: String) -> Message { Message(ProgrammeStrings.table, 255, "programmeDifferencePerson", [.text(kind), .text(who), .day(day), .text(what)]) }
    /// Known only on {day, date}.
    static func programmeDifferenceKnown(day: Day) -> Message { Message(ProgrammeStrings.table, 256, "programmeDifferenceKnown", [.day(day)]) }
    /// Rules
    static var programmeRules: Message { Message(ProgrammeStrings.table, 257, "programmeRules") }
    /// Who holds what
    static var programmeHeldBy: Message { Message(ProgrammeStrings.table, 258, "programmeHeldBy") }
    /// {n, plural, one {# partner} other {# partners}}, {risk, number} at risk
    static func programmeHeldAndAtRisk(n: Int, risk: Int) -> Message { Message(ProgrammeStrings.table, 259, "programmeHeldAndAtRisk", [.number(n), .number(risk)]) }
    /// {n, plural, one {# partner} other {# partners}}
    static func programmePartners(n: Int) -> Message { Message(ProgrammeStrings.table, 260, "programmePartners", [.number(n)]) }
    /// Any status
    static var programmeAnyStatus: Message { Message(ProgrammeStrings.table, 261, "programmeAnyStatus") }
    /// Risk
    static var programmeRisk: Message { Message(ProgrammeStrings.table, 262, "programmeRisk") }
    /// {risk, select, all {All} atRisk {At risk} uncertain {Unknown} other {{risk}}}
    static func programmeRiskFilter(risk: String) -> Message { Message(ProgrammeStrings.table, 263, "programmeRiskFilter", [.text(risk)]) }
    /// Search partners
    static var programmeSearch: Message { Message(ProgrammeStrings.table, 264, "programmeSearch") }
    /// Apply
    static var programmeApply: Message { Message(ProgrammeStrings.table, 265, "programmeApply") }
    /// Clear
    static var programmeClear: Message { Message(ProgrammeStrings.table, 266, "programmeClear") }
    /// Partner
    static var programmePartner: Message { Message(ProgrammeStrings.table, 267, "programmePartner") }
    /// Country
    static var programmeCountry: Message { Message(ProgrammeStrings.table, 268, "programmeCountry") }
    /// Tier
    static var programmeTier: Message { Message(ProgrammeStrings.table, 269, "programmeTier") }
    /// Also holds
    static var programmeOthers: Message { Message(ProgrammeStrings.table, 270, "programmeOthers") }
    /// {from, number} to {to, number} of {total, number}
    static func programmeRange(from: Int, to: Int, total: Int) -> Message { Message(ProgrammeStrings.table, 271, "programmeRange", [.number(from), .number(to), .number(total)]) }
    /// Pages
    static var programmePages: Message { Message(ProgrammeStrings.table, 272, "programmePages") }
    /// Previous
    static var programmePrevious: Message { Message(ProgrammeStrings.table, 273, "programmePrevious") }
    /// Next
    static var programmeNext: Message { Message(ProgrammeStrings.table, 274, "programmeNext") }
    /// No partner fits
    static var programmeNobodyTitle: Message { Message(ProgrammeStrings.table, 275, "programmeNobodyTitle") }
    /// Try another search or clear the filters.
    static var programmeNobodyText: Message { Message(ProgrammeStrings.table, 276, "programmeNobodyText") }
    /// Somebody
    static var programmeSomebody: Message { Message(ProgrammeStrings.table, 277, "programmeSomebody") }
    /// {who}: {what}
    static func programmeStep(who: String, what: String) -> Message { Message(ProgrammeStrings.table, 278, "programmeStep", [.text(who), .text(what)]) }
    /// {who}: {what}, {n, plural, =0 {nothing left to learn} one {about # minute left} other {about # minutes left}}
    static func programmeStepMinutes(who: String, what: String, n: Int) -> Message { Message(ProgrammeStrings.table, 279, "programmeStepMinutes", [.text(who), .text(what), .number(n)]) }
    /// {kind, select, metric {{name}: {amount} more} points {{amount} more points} status {{name} has to be held} ...
    static func programmeNeed(kind: String, name: String, amount: String) -> Message { Message(ProgrammeStrings.table, 280, "programmeNeed", [.text(kind), .text(name), .text(amount)]) }
    /// {code, select, metric_missing {No figure has been reported.} metric_stale {The figure is too old to count.}...
    static func programmeReason(code: String) -> Message { Message(ProgrammeStrings.table, 281, "programmeReason", [.text(code)]) }
    /// All of these:
    static var programmeRuleAll: Message { Message(ProgrammeStrings.table, 282, "programmeRuleAll") }
    /// Any of these:
    static var programmeRuleAny: Message { Message(ProgrammeStrings.table, 283, "programmeRuleAny") }
    /// At least {n, number} of these {of, number}:
    static func programmeRuleAtLeast(n: Int, of: Int) -> Message { Message(ProgrammeStrings.table, 284, "programmeRuleAtLeast", [.number(n), .number(of)]) }
    /// Not: {rule}
    static func programmeRuleNot(rule: String) -> Message { Message(ProgrammeStrings.table, 285, "programmeRuleNot", [.text(rule)]) }
    /// {n, plural, one {At least # person holds {hold}} other {At least # different people hold {hold}}}
    static func programmeRulePeople(n: Int, hold: String) -> Message { Message(ProgrammeStrings.table, 286, "programmeRulePeople", [.number(n), .text(hold)]) }
    /// {n, plural, one {At least # credential: {hold}} other {At least # credentials: {hold}}}
    static func programmeRuleCredentials(n: Int, hold: String) -> Message { Message(ProgrammeStrings.table, 287, "programmeRuleCredentials", [.number(n), .text(hold)]) }
    /// in the role {roles}
    static func programmeRuleRoles(roles: String) -> Message { Message(ProgrammeStrings.table, 288, "programmeRuleRoles", [.text(roles)]) }
    /// (among them {minima})
    static func programmeRuleAmong(minima: String) -> Message { Message(ProgrammeStrings.table, 289, "programmeRuleAmong", [.text(minima)]) }
    /// Slots are filled: {slots}
    static func programmeRuleAssign(slots: String) -> Message { Message(ProgrammeStrings.table, 290, "programmeRuleAssign", [.text(slots)]) }
    /// At least {percent} % of people hold {hold}
    static func programmeRulePercent(percent: String, hold: String) -> Message { Message(ProgrammeStrings.table, 291, "programmeRulePercent", [.text(percent), .text(hold)]) }
    /// At least {points} points
    static func programmeRuleScore(points: String) -> Message { Message(ProgrammeStrings.table, 292, "programmeRuleScore", [.text(points)]) }
    /// {metric} {comparison, select, at_least {is at least} more_than {is more than} at_most {is at most} less_tha...
    static func programmeRuleMetric(metric: String, comparison: String, value: String) -> Message { Message(ProgrammeStrings.table, 293, "programmeRuleMetric", [.text(metric), .text(comparison), .text(value)]) }
    /// One person with {hold} for each {per} of {metric}
    static func programmeRuleRatio(hold: String, per: String, metric: String) -> Message { Message(ProgrammeStrings.table, 294, "programmeRuleRatio", [.text(hold), .text(per), .text(metric)]) }
    /// Holds {status}
    static func programmeRuleStatus(status: String) -> Message { Message(ProgrammeStrings.table, 295, "programmeRuleStatus", [.text(status)]) }
    /// Holds a tier of rank {rank, number} or higher
    static func programmeRuleRank(rank: Int) -> Message { Message(ProgrammeStrings.table, 296, "programmeRuleRank", [.number(rank)]) }
    /// Has held {status} for {span}
    static func programmeRuleTenure(status: String, span: String) -> Message { Message(ProgrammeStrings.table, 297, "programmeRuleTenure", [.text(status), .text(span)]) }
    /// In each of the last {n, number} {period, select, month {months} quarter {quarters} half {half-years} other ...
    static func programmeRuleEvery(n: Int, period: String, rule: String) -> Message { Message(ProgrammeStrings.table, 298, "programmeRuleEvery", [.number(n), .text(period), .text(rule)]) }
    /// Has declared: {kind}
    static func programmeRuleAttest(kind: String) -> Message { Message(ProgrammeStrings.table, 299, "programmeRuleAttest", [.text(kind)]) }
    /// one of {holds}
    static func programmeHoldAny(holds: String) -> Message { Message(ProgrammeStrings.table, 300, "programmeHoldAny", [.text(holds)]) }
    /// {track} at rank {rank, number} or higher
    static func programmeHoldTrack(track: String, rank: Int) -> Message { Message(ProgrammeStrings.table, 301, "programmeHoldTrack", [.text(track), .number(rank)]) }
    /// {n, plural, one {# day} other {# days}}
    static func programmeSpanDays(n: Int) -> Message { Message(ProgrammeStrings.table, 302, "programmeSpanDays", [.number(n)]) }
    /// {n, plural, one {# month} other {# months}}
    static func programmeSpanMonths(n: Int) -> Message { Message(ProgrammeStrings.table, 303, "programmeSpanMonths", [.number(n)]) }
    /// {minutes, plural, one {# minute} other {# minutes}} left for {n, plural, one {# person} other {# people}}
    static func programmeUnlockMinutes(minutes: Int, n: Int) -> Message { Message(ProgrammeStrings.table, 304, "programmeUnlockMinutes", [.number(minutes), .number(n)]) }
    /// {n, plural, one {# person has to earn something} other {# people have to earn something}}
    static func programmeUnlockPeople(n: Int) -> Message { Message(ProgrammeStrings.table, 305, "programmeUnlockPeople", [.number(n)]) }
    /// Line {line, number}, column {column, number}: this cannot be read as YAML ({reason}).
    static func programmeSyntax(line: Int, column: Int, reason: String) -> Message { Message(ProgrammeStrings.table, 306, "programmeSyntax", [.number(line), .number(column), .text(reason)]) }
    /// The text is too large. A programme has at most 200,000 characters.
    static var programmeTooLarge: Message { Message(ProgrammeStrings.table, 307, "programmeTooLarge") }
    /// Line {line, number}: “{name}” stands there twice.
    static func programmeRepeated(line: Int, name: String) -> Message { Message(ProgrammeStrings.table, 308, "programmeRepeated", [.number(line), .text(name)]) }
    /// {fault}
    static func programmeGrammar(fault: String) -> Message { Message(ProgrammeStrings.table, 309, "programmeGrammar", [.text(fault)]) }
    /// There is a programme with the id “{code}” already.
    static func programmeCodeTaken(code: String) -> Message { Message(ProgrammeStrings.table, 310, "programmeCodeTaken", [.text(code)]) }
    /// The id of this programme is “{code}” and stays so.
    static func programmeCodeChanged(code: String) -> Message { Message(ProgrammeStrings.table, 311, "programmeCodeChanged", [.text(code)]) }
    /// “{code}” is no id: please use small letters, digits and hyphens, at most 60.
    static func programmeNotACode(code: String) -> Message { Message(ProgrammeStrings.table, 312, "programmeNotACode", [.text(code)]) }
    /// Somebody else saved this draft meanwhile. Copy your text, open the editor again and bring both together.
    static var programmeSomebodyElseSaved: Message { Message(ProgrammeStrings.table, 313, "programmeSomebodyElseSaved") }
    /// There is no draft to publish.
    static var programmeNoDraft: Message { Message(ProgrammeStrings.table, 314, "programmeNoDraft") }
    /// The gate “{gate}” belongs to the programme “{programme}” already; whoever asks it would not know which one ...
    static func programmeGateTaken(gate: String, programme: String) -> Message { Message(ProgrammeStrings.table, 315, "programmeGateTaken", [.text(gate), .text(programme)]) }
    /// A published version is enforced from {day, date}; a later version cannot be enforced before it.
    static func programmeBeforeThePublished(day: Day) -> Message { Message(ProgrammeStrings.table, 316, "programmeBeforeThePublished", [.day(day)]) }
    /// This gate is not in force yet.
    static var programmeNotInForce: Message { Message(ProgrammeStrings.table, 317, "programmeNotInForce") }
    /// There is no such partner.
    static var programmeFactOrganization: Message { Message(ProgrammeStrings.table, 318, "programmeFactOrganization") }
    /// No programme in force has a status “{status}”.
    static func programmeFactStatus(status: String) -> Message { Message(ProgrammeStrings.table, 319, "programmeFactStatus", [.text(status)]) }
    /// No programme in force asks for “{metric}”.
    static func programmeFactMetric(metric: String) -> Message { Message(ProgrammeStrings.table, 320, "programmeFactMetric", [.text(metric)]) }
    /// The programme counts this in {wanted}; the fact says {found}.
    static func programmeFactCurrency(wanted: String, found: String) -> Message { Message(ProgrammeStrings.table, 321, "programmeFactCurrency", [.text(wanted), .text(found)]) }
    /// The last day lies before the first.
    static var programmeFactDates: Message { Message(ProgrammeStrings.table, 322, "programmeFactDates") }
    /// Reported facts
    static var programmeFacts: Message { Message(ProgrammeStrings.table, 323, "programmeFacts") }
    /// Reported about {name}
    static func programmeFactsOf(name: String) -> Message { Message(ProgrammeStrings.table, 324, "programmeFactsOf", [.text(name)]) }
    /// Figures, declarations, contracts and exceptions that other systems or people reported. A correction replace...
    static var programmeFactsLead: Message { Message(ProgrammeStrings.table, 325, "programmeFactsLead") }
    /// What is believed about this partner, and what was believed before.
    static var programmeFactsOfLead: Message { Message(ProgrammeStrings.table, 326, "programmeFactsOfLead") }
    /// Nothing reported yet
    static var programmeFactsNone: Message { Message(ProgrammeStrings.table, 327, "programmeFactsNone") }
    /// Bring in a file, or let your PRM report by the API: POST /api/v1/partner-facts.
    static var programmeFactsNoneText: Message { Message(ProgrammeStrings.table, 328, "programmeFactsNoneText") }
    /// No figure, declaration, contract or exception is known of this partner.
    static var programmeFactsOfNone: Message { Message(ProgrammeStrings.table, 329, "programmeFactsOfNone") }
    /// Kind
    static var programmeFactKindLabel: Message { Message(ProgrammeStrings.table, 330, "programmeFactKindLabel") }
    /// {kind, select, metric {Figure} attestation {Declaration} held {Contract} waiver {Exception} other {Decided ...
    static func programmeFactKind(kind: String) -> Message { Message(ProgrammeStrings.table, 331, "programmeFactKind", [.text(kind)]) }
    /// Source
    static var programmeFactSource: Message { Message(ProgrammeStrings.table, 332, "programmeFactSource") }
    /// Which system or person says so, and why
    static var programmeFactSourceHint: Message { Message(ProgrammeStrings.table, 333, "programmeFactSourceHint") }
    /// Known since
    static var programmeFactKnown: Message { Message(ProgrammeStrings.table, 334, "programmeFactKnown") }
    /// Believed
    static var programmeFactBelieved: Message { Message(ProgrammeStrings.table, 335, "programmeFactBelieved") }
    /// Until {day, date}
    static func programmeFactEnded(day: Day) -> Message { Message(ProgrammeStrings.table, 336, "programmeFactEnded", [.day(day)]) }
    /// Take back
    static var programmeFactWithdraw: Message { Message(ProgrammeStrings.table, 337, "programmeFactWithdraw") }
    /// Report something
    static var programmeFactAdd: Message { Message(ProgrammeStrings.table, 338, "programmeFactAdd") }
    /// Report
    static var programmeFactSave: Message { Message(ProgrammeStrings.table, 339, "programmeFactSave") }
    /// {kind, select, metric {A figure} attestation {A declaration} held {A contract: what is held} other {An exce...
    static func programmeFactForm(kind: String) -> Message { Message(ProgrammeStrings.table, 340, "programmeFactForm", [.text(kind)]) }
    /// What it does
    static var programmeFactEffect: Message { Message(ProgrammeStrings.table, 341, "programmeFactEffect") }
    /// {effect, select, met {Counts as met} other {What is held is not lost}}
    static func programmeFactEffectName(effect: String) -> Message { Message(ProgrammeStrings.table, 342, "programmeFactEffectName", [.text(effect)]) }
    /// Who has the last word
    static var programmeFactMastered: Message { Message(ProgrammeStrings.table, 343, "programmeFactMastered") }
    /// Figure
    static var programmeFactMetricLabel: Message { Message(ProgrammeStrings.table, 344, "programmeFactMetricLabel") }
    /// Value
    static var programmeFactValue: Message { Message(ProgrammeStrings.table, 345, "programmeFactValue") }
    /// A whole number or an exact fraction: 1250000 or 0.25
    static var programmeFactValueHint: Message { Message(ProgrammeStrings.table, 346, "programmeFactValueHint") }
    /// Measured on
    static var programmeFactMeasured: Message { Message(ProgrammeStrings.table, 347, "programmeFactMeasured") }
    /// What is declared
    static var programmeFactAttestation: Message { Message(ProgrammeStrings.table, 348, "programmeFactAttestation") }
    /// As the rules call it
    static var programmeFactAttestationHint: Message { Message(ProgrammeStrings.table, 349, "programmeFactAttestationHint") }
    /// {metric}: {value}, {from, date} to {through, date}, measured on {measured, date}
    static func programmeFactMetricText(metric: String, value: String, from: Day, through: Day, measured: Day) -> Message { Message(ProgrammeStrings.table, 350, "programmeFactMetricText", [.text(metric), .text(value), .day(from), .day(through), .day(measured)]) }
    /// {what}, given on {day, date}
    static func programmeFactAttestText(what: String, day: Day) -> Message { Message(ProgrammeStrings.table, 351, "programmeFactAttestText", [.text(what), .day(day)]) }
    /// {status} is held, {source, select, prm {the PRM says so} other {by contract}}
    static func programmeFactHeldText(status: String, source: String) -> Message { Message(ProgrammeStrings.table, 352, "programmeFactHeldText", [.text(status), .text(source)]) }
    /// {status}: {effect, select, met {counts as met} other {what is held is not lost}}
    static func programmeFactWaiverText(status: String, effect: String) -> Message { Message(ProgrammeStrings.table, 353, "programmeFactWaiverText", [.text(status), .text(effect)]) }
    /// {status} {held, select, yes {is held} other {is not held}}
    static func programmeFactOverrideText(status: String, held: String) -> Message { Message(ProgrammeStrings.table, 354, "programmeFactOverrideText", [.text(status), .text(held)]) }
    /// from {day, date}
    static func programmeFactFrom(day: Day) -> Message { Message(ProgrammeStrings.table, 355, "programmeFactFrom", [.day(day)]) }
    /// through {day, date}
    static func programmeFactThrough(day: Day) -> Message { Message(ProgrammeStrings.table, 356, "programmeFactThrough", [.day(day)]) }
    /// Please fill this in.
    static var programmeFactMissing: Message { Message(ProgrammeStrings.table, 357, "programmeFactMissing") }
    /// “{value}” cannot be read here.
    static func programmeFactWrong(value: String) -> Message { Message(ProgrammeStrings.table, 358, "programmeFactWrong", [.text(value)]) }
    /// {new, number} new, {corrected, number} corrected, {withdrawn, number} taken back, {known, number} known alr...
    static func programmeFactsTaken(new: Int, corrected: Int, withdrawn: Int, known: Int) -> Message { Message(ProgrammeStrings.table, 359, "programmeFactsTaken", [.number(new), .number(corrected), .number(withdrawn), .number(known)]) }
    /// Bring in a file
    static var programmeFileTitle: Message { Message(ProgrammeStrings.table, 360, "programmeFileTitle") }
    /// A row for each fact. All rows are taken, or none and each fault is named with its line. The same file again...
    static var programmeFileText: Message { Message(ProgrammeStrings.table, 361, "programmeFileText") }
    /// CSV or Excel file
    static var programmeFileChoose: Message { Message(ProgrammeStrings.table, 362, "programmeFileChoose") }
    /// At most {rows, number} rows
    static func programmeFileChooseHint(rows: Int) -> Message { Message(ProgrammeStrings.table, 363, "programmeFileChooseHint", [.number(rows)]) }
    /// Check and take
    static var programmeFileSend: Message { Message(ProgrammeStrings.table, 364, "programmeFileSend") }
    /// Example
    static var programmeFileExample: Message { Message(ProgrammeStrings.table, 365, "programmeFileExample") }
    /// Please choose a file.
    static var programmeFileMissing: Message { Message(ProgrammeStrings.table, 366, "programmeFileMissing") }
    /// This is neither a CSV nor an Excel file that can be read.
    static var programmeFileUnreadable: Message { Message(ProgrammeStrings.table, 367, "programmeFileUnreadable") }
    /// A file has at most {limit, number} rows. Please split it.
    static func programmeFileTooManyRows(limit: Int) -> Message { Message(ProgrammeStrings.table, 368, "programmeFileTooManyRows", [.number(limit)]) }
    /// There is no column “{column}”. The example shows the ones there are.
    static func programmeFileUnknownColumn(column: String) -> Message { Message(ProgrammeStrings.table, 369, "programmeFileUnknownColumn", [.text(column)]) }
    /// The column “{column}” is missing.
    static func programmeFileNoColumn(column: String) -> Message { Message(ProgrammeStrings.table, 370, "programmeFileNoColumn", [.text(column)]) }
    /// The file has no rows below its header.
    static var programmeFileNothing: Message { Message(ProgrammeStrings.table, 371, "programmeFileNothing") }
    /// Line {line, number}: please fill in “{column}”.
    static func programmeFileCellMissing(line: Int, column: String) -> Message { Message(ProgrammeStrings.table, 372, "programmeFileCellMissing", [.number(line), .text(column)]) }
    /// Line {line, number}: “{value}” cannot be read as {column}. Days look like 2026-05-31.
    static func programmeFileCellWrong(line: Int, value: String, column: String) -> Message { Message(ProgrammeStrings.table, 373, "programmeFileCellWrong", [.number(line), .text(value), .text(column)]) }
    /// Line {line, number}: there is no partner “{name}”.
    static func programmeFileOrganization(line: Int, name: String) -> Message { Message(ProgrammeStrings.table, 374, "programmeFileOrganization", [.number(line), .text(name)]) }
    /// Line {line, number}: more than one partner is called “{name}”. Please give its id.
    static func programmeFileAmbiguous(line: Int, name: String) -> Message { Message(ProgrammeStrings.table, 375, "programmeFileAmbiguous", [.number(line), .text(name)]) }
    /// Line {line, number}: no programme in force has a status “{status}”.
    static func programmeFileStatus(line: Int, status: String) -> Message { Message(ProgrammeStrings.table, 376, "programmeFileStatus", [.number(line), .text(status)]) }
    /// Line {line, number}: no programme in force asks for “{metric}”.
    static func programmeFileMetric(line: Int, metric: String) -> Message { Message(ProgrammeStrings.table, 377, "programmeFileMetric", [.number(line), .text(metric)]) }
    /// Line {line, number}: the programme counts this in {wanted}; the file says {found}.
    static func programmeFileCurrency(line: Int, wanted: String, found: String) -> Message { Message(ProgrammeStrings.table, 378, "programmeFileCurrency", [.number(line), .text(wanted), .text(found)]) }
    /// Line {line, number}: the last day lies before the first.
    static func programmeFileDates(line: Int) -> Message { Message(ProgrammeStrings.table, 379, "programmeFileDates", [.number(line)]) }
    /// {place}: {code, select, circle {the statuses need each other in a circle} same_id {this id stands there twi...
    static func programmeProblem(place: String, code: String, what: String) -> Message { Message(ProgrammeStrings.table, 380, "programmeProblem", [.text(place), .text(code), .text(what)]) }
    /// Certificates and badges
    static var programmeAwards: Message { Message(ProgrammeStrings.table, 381, "programmeAwards") }
    /// For your website, offers and mail. They carry no person's name, and show by themselves when a status ends.
    static var programmeAwardsLead: Message { Message(ProgrammeStrings.table, 382, "programmeAwardsLead") }
    /// Nothing is held today that has a certificate.
    static var programmeAwardNone: Message { Message(ProgrammeStrings.table, 383, "programmeAwardNone") }
    /// Download certificate
    static var programmeAwardCertificate: Message { Message(ProgrammeStrings.table, 384, "programmeAwardCertificate") }
    /// Public page
    static var programmeAwardPublicPage: Message { Message(ProgrammeStrings.table, 385, "programmeAwardPublicPage") }
    /// Badge as SVG
    static var programmeAwardSVG: Message { Message(ProgrammeStrings.table, 386, "programmeAwardSVG") }
    /// Badge as PNG
    static var programmeAwardPNG: Message { Message(ProgrammeStrings.table, 387, "programmeAwardPNG") }
    /// Put the badge on a website
    static var programmeAwardEmbed: Message { Message(ProgrammeStrings.table, 388, "programmeAwardEmbed") }
    /// HTML
    static var programmeAwardEmbedLabel: Message { Message(ProgrammeStrings.table, 389, "programmeAwardEmbedLabel") }
    /// Paste it where the badge should stand. It leads to the public page.
    static var programmeAwardEmbedHint: Message { Message(ProgrammeStrings.table, 390, "programmeAwardEmbedHint") }
    /// Copy HTML
    static var programmeAwardCopy: Message { Message(ProgrammeStrings.table, 391, "programmeAwardCopy") }
    /// HTML copied.
    static var programmeAwardCopied: Message { Message(ProgrammeStrings.table, 392, "programmeAwardCopied") }
    /// Held before
    static var programmeAwardEarlier: Message { Message(ProgrammeStrings.table, 393, "programmeAwardEarlier") }
    /// {cause, select, lost {Lost} succeeded {Followed by another tier} withdrawn {No longer awarded} programmeRet...
    static func programmeAwardCause(cause: String) -> Message { Message(ProgrammeStrings.table, 394, "programmeAwardCause", [.text(cause)]) }
    /// {organization}: {status}, {issuer}
    static func programmeAwardAlt(organization: String, status: String, issuer: String) -> Message { Message(ProgrammeStrings.table, 395, "programmeAwardAlt", [.text(organization), .text(status), .text(issuer)]) }
    /// Since {day, date}
    static func programmeAwardSince(day: Day) -> Message { Message(ProgrammeStrings.table, 396, "programmeAwardSince", [.day(day)]) }
    /// Since before {day, date}
    static func programmeAwardSinceBefore(day: Day) -> Message { Message(ProgrammeStrings.table, 397, "programmeAwardSinceBefore", [.day(day)]) }
    /// before {day, date}
    static func programmeAwardBefore(day: Day) -> Message { Message(ProgrammeStrings.table, 398, "programmeAwardBefore", [.day(day)]) }
    /// Ended on {day, date}
    static func programmeAwardEndedOn(day: Day) -> Message { Message(ProgrammeStrings.table, 399, "programmeAwardEndedOn", [.day(day)]) }
    /// Partner
    static var programmeAwardOrganization: Message { Message(ProgrammeStrings.table, 400, "programmeAwardOrganization") }
    /// Awarded by
    static var programmeAwardIssuer: Message { Message(ProgrammeStrings.table, 401, "programmeAwardIssuer") }
    /// Held since
    static var programmeAwardHeldSince: Message { Message(ProgrammeStrings.table, 402, "programmeAwardHeldSince") }
    /// Ended on
    static var programmeAwardEnded: Message { Message(ProgrammeStrings.table, 403, "programmeAwardEnded") }
    /// Partner status
    static var programmeAwardVerifyTitle: Message { Message(ProgrammeStrings.table, 404, "programmeAwardVerifyTitle") }
    /// This partner holds this status today.
    static var programmeAwardValid: Message { Message(ProgrammeStrings.table, 405, "programmeAwardValid") }
    /// {cause, select, succeeded {This status was followed by another tier on {day, date}.} withdrawn {This status...
    static func programmeAwardInvalid(cause: String, day: Day) -> Message { Message(ProgrammeStrings.table, 406, "programmeAwardInvalid", [.text(cause), .day(day)]) }
    /// Held now: {status}
    static func programmeAwardNow(status: String) -> Message { Message(ProgrammeStrings.table, 407, "programmeAwardNow", [.text(status)]) }
    /// This status ended on {day, date}, so it has no certificate any more. Its public page says so.
    static func programmeAwardNoCertificate(day: Day) -> Message { Message(ProgrammeStrings.table, 408, "programmeAwardNoCertificate", [.day(day)]) }
    /// Partner certificate
    static var programmeAwardPaperTitle: Message { Message(ProgrammeStrings.table, 409, "programmeAwardPaperTitle") }
    /// This certifies that
    static var programmeAwardPaperPreface: Message { Message(ProgrammeStrings.table, 410, "programmeAwardPaperPreface") }
    /// holds the status
    static var programmeAwardPaperStatement: Message { Message(ProgrammeStrings.table, 411, "programmeAwardPaperStatement") }
    /// Certified on
    static var programmeAwardPaperDate: Message { Message(ProgrammeStrings.table, 412, "programmeAwardPaperDate") }
    /// Scan to see whether it still holds
    static var programmeAwardPaperScan: Message { Message(ProgrammeStrings.table, 413, "programmeAwardPaperScan") }
    /// Share as PDF
    static var programmePaperShare: Message { Message(ProgrammeStrings.table, 414, "programmePaperShare") }
    /// Nothing is held today.
    static var programmePaperNothingHeld: Message { Message(ProgrammeStrings.table, 415, "programmePaperNothingHeld") }
    /// What comes next
    static var programmePaperNext: Message { Message(ProgrammeStrings.table, 416, "programmePaperNext") }
    /// made on {day, date}
    static func programmePaperMade(day: Day) -> Message { Message(ProgrammeStrings.table, 417, "programmePaperMade", [.day(day)]) }
    /// people are not named
    static var programmePaperNoNames: Message { Message(ProgrammeStrings.table, 418, "programmePaperNoNames") }
    /// Sentences
    static var programmeSentenceTabSentences: Message { Message(ProgrammeStrings.table, 419, "programmeSentenceTabSentences") }
    /// Text
    static var programmeSentenceTabText: Message { Message(ProgrammeStrings.table, 420, "programmeSentenceTabText") }
    /// Ways to edit the rules
    static var programmeSentenceTabs: Message { Message(ProgrammeStrings.table, 421, "programmeSentenceTabs") }
    /// About the programme
    static var programmeSentenceAbout: Message { Message(ProgrammeStrings.table, 422, "programmeSentenceAbout") }
    /// Title
    static var programmeSentenceTitle: Message { Message(ProgrammeStrings.table, 423, "programmeSentenceTitle") }
    /// What partners read, such as “Partner programme 2027”.
    static var programmeSentenceTitleHint: Message { Message(ProgrammeStrings.table, 424, "programmeSentenceTitleHint") }
    /// Title ({language, select, en {English} de {German} other {{language}}})
    static func programmeSentenceTitleIn(language: String) -> Message { Message(ProgrammeStrings.table, 425, "programmeSentenceTitleIn", [.text(language)]) }
    /// Time zone
    static var programmeSentenceZone: Message { Message(ProgrammeStrings.table, 426, "programmeSentenceZone") }
    /// Days of the programme are days of this zone.
    static var programmeSentenceZoneHint: Message { Message(ProgrammeStrings.table, 427, "programmeSentenceZoneHint") }
    /// Shown from
    static var programmeSentenceEffective: Message { Message(ProgrammeStrings.table, 428, "programmeSentenceEffective") }
    /// Partners see the rules from this day.
    static var programmeSentenceEffectiveHint: Message { Message(ProgrammeStrings.table, 429, "programmeSentenceEffectiveHint") }
    /// Enforced from
    static var programmeSentenceEnforced: Message { Message(ProgrammeStrings.table, 430, "programmeSentenceEnforced") }
    /// From this day they decide; reviews before it use the rules before.
    static var programmeSentenceEnforcedHint: Message { Message(ProgrammeStrings.table, 431, "programmeSentenceEnforcedHint") }
    /// Begin with
    static var programmeSentenceBegin: Message { Message(ProgrammeStrings.table, 432, "programmeSentenceBegin") }
    /// Nothing
    static var programmeSentenceBeginEmpty: Message { Message(ProgrammeStrings.table, 433, "programmeSentenceBeginEmpty") }
    /// Add tiers and gates one by one.
    static var programmeSentenceBeginEmptyHint: Message { Message(ProgrammeStrings.table, 434, "programmeSentenceBeginEmptyHint") }
    /// Everything that is ready-made stands over your own certifications and is in shadow mode: try it, change it,...
    static var programmeSentenceBeginHint: Message { Message(ProgrammeStrings.table, 435, "programmeSentenceBeginHint") }
    /// {kind, select, tiers {Three tiers by certified people} roles {A specialization of roles} points {Three tier...
    static func programmeReadyMade(kind: String) -> Message { Message(ProgrammeStrings.table, 436, "programmeReadyMade", [.text(kind)]) }
    /// {kind, select, tiers {1, 2 and 4 certified people, and a gate for deal registration.} roles {One lead and t...
    static func programmeReadyMadeHint(kind: String) -> Message { Message(ProgrammeStrings.table, 437, "programmeReadyMadeHint", [.text(kind)]) }
    /// Create draft
    static var programmeSentenceCreate: Message { Message(ProgrammeStrings.table, 438, "programmeSentenceCreate") }
    /// Save
    static var programmeSentenceSave: Message { Message(ProgrammeStrings.table, 439, "programmeSentenceSave") }
    /// Cancel
    static var programmeSentenceCancel: Message { Message(ProgrammeStrings.table, 440, "programmeSentenceCancel") }
    /// Add
    static var programmeSentenceAdd: Message { Message(ProgrammeStrings.table, 441, "programmeSentenceAdd") }
    /// Undo
    static var programmeSentenceUndo: Message { Message(ProgrammeStrings.table, 442, "programmeSentenceUndo") }
    /// The draft was changed.
    static var programmeSentenceChanged: Message { Message(ProgrammeStrings.table, 443, "programmeSentenceChanged") }
    /// What this draft does
    static var programmeSentenceOutlook: Message { Message(ProgrammeStrings.table, 444, "programmeSentenceOutlook") }
    /// {n, plural, one {# thing keeps it from being published. It stands in red beside its sentence.} other {# thi...
    static func programmeSentenceProblems(n: Int) -> Message { Message(ProgrammeStrings.table, 445, "programmeSentenceProblems", [.number(n)]) }
    /// These are the published rules. Your first change makes a draft.
    static var programmeSentenceNoDraft: Message { Message(ProgrammeStrings.table, 446, "programmeSentenceNoDraft") }
    /// Tiers
    static var programmeSentenceTiers: Message { Message(ProgrammeStrings.table, 447, "programmeSentenceTiers") }
    /// No tier yet. The highest will stand on top.
    static var programmeSentenceTiersNone: Message { Message(ProgrammeStrings.table, 448, "programmeSentenceTiersNone") }
    /// New tier
    static var programmeSentenceNewTier: Message { Message(ProgrammeStrings.table, 449, "programmeSentenceNewTier") }
    /// Gold
    static var programmeSentenceNewTierHint: Message { Message(ProgrammeStrings.table, 450, "programmeSentenceNewTierHint") }
    /// Specializations and designations
    static var programmeSentenceSpecializations: Message { Message(ProgrammeStrings.table, 451, "programmeSentenceSpecializations") }
    /// No specialization yet.
    static var programmeSentenceSpecializationsNone: Message { Message(ProgrammeStrings.table, 452, "programmeSentenceSpecializationsNone") }
    /// New specialization
    static var programmeSentenceNewSpecialization: Message { Message(ProgrammeStrings.table, 453, "programmeSentenceNewSpecialization") }
    /// Cloud security
    static var programmeSentenceNewSpecializationHint: Message { Message(ProgrammeStrings.table, 454, "programmeSentenceNewSpecializationHint") }
    /// No gate yet. A gate says who may do something, such as register a deal.
    static var programmeSentenceGatesNone: Message { Message(ProgrammeStrings.table, 455, "programmeSentenceGatesNone") }
    /// New gate
    static var programmeSentenceNewGate: Message { Message(ProgrammeStrings.table, 456, "programmeSentenceNewGate") }
    /// Deal registration
    static var programmeSentenceNewGateHint: Message { Message(ProgrammeStrings.table, 457, "programmeSentenceNewGateHint") }
    /// Rank {n, number}
    static func programmeSentenceRankBadge(n: Int) -> Message { Message(ProgrammeStrings.table, 458, "programmeSentenceRankBadge", [.number(n)]) }
    /// To get it:
    static var programmeSentenceToGet: Message { Message(ProgrammeStrings.table, 459, "programmeSentenceToGet") }
    /// Ask for less to keep it
    static var programmeSentenceBeginRetain: Message { Message(ProgrammeStrings.table, 460, "programmeSentenceBeginRetain") }
    /// The partner:
    static var programmeSentenceOrganization: Message { Message(ProgrammeStrings.table, 461, "programmeSentenceOrganization") }
    /// Ask something of the partner
    static var programmeSentenceBeginOrganization: Message { Message(ProgrammeStrings.table, 462, "programmeSentenceBeginOrganization") }
    /// Ask something of whoever acts
    static var programmeSentenceBeginActor: Message { Message(ProgrammeStrings.table, 463, "programmeSentenceBeginActor") }
    /// Change: {what}
    static func programmeSentenceChange(what: String) -> Message { Message(ProgrammeStrings.table, 464, "programmeSentenceChange", [.text(what)]) }
    /// Move up: {what}
    static func programmeSentenceUp(what: String) -> Message { Message(ProgrammeStrings.table, 465, "programmeSentenceUp", [.text(what)]) }
    /// Move down: {what}
    static func programmeSentenceDown(what: String) -> Message { Message(ProgrammeStrings.table, 466, "programmeSentenceDown", [.text(what)]) }
    /// Remove: {what}
    static func programmeSentenceRemove(what: String) -> Message { Message(ProgrammeStrings.table, 467, "programmeSentenceRemove", [.text(what)]) }
    /// Add sentence
    static var programmeSentenceAddSentence: Message { Message(ProgrammeStrings.table, 468, "programmeSentenceAddSentence") }
    /// Kind of sentence
    static var programmeSentenceKindOfNew: Message { Message(ProgrammeStrings.table, 469, "programmeSentenceKindOfNew") }
    /// {kind, select, people {People hold …} percent {A share of people holds …} assign {Role slots are filled} sc...
    static func programmeSentenceKind(kind: String) -> Message { Message(ProgrammeStrings.table, 470, "programmeSentenceKind", [.text(kind)]) }
    /// Not this:
    static var programmeSentenceNot: Message { Message(ProgrammeStrings.table, 471, "programmeSentenceNot") }
    /// What stands below must not be so. Change the sentence below, or take the “not” away.
    static var programmeSentenceNotHint: Message { Message(ProgrammeStrings.table, 472, "programmeSentenceNotHint") }
    /// More: turn into another sentence, put into a group, see the text
    static var programmeSentenceMore: Message { Message(ProgrammeStrings.table, 473, "programmeSentenceMore") }
    /// Turn into
    static var programmeSentenceBecome: Message { Message(ProgrammeStrings.table, 474, "programmeSentenceBecome") }
    /// Turn into this
    static var programmeSentenceBecomeButton: Message { Message(ProgrammeStrings.table, 475, "programmeSentenceBecomeButton") }
    /// Put into “all of these”
    static var programmeSentenceWrapAll: Message { Message(ProgrammeStrings.table, 476, "programmeSentenceWrapAll") }
    /// Put into “any of these”
    static var programmeSentenceWrapAny: Message { Message(ProgrammeStrings.table, 477, "programmeSentenceWrapAny") }
    /// Turn around: not this
    static var programmeSentenceWrapNot: Message { Message(ProgrammeStrings.table, 478, "programmeSentenceWrapNot") }
    /// Take this away, keep what is in it
    static var programmeSentenceDissolve: Message { Message(ProgrammeStrings.table, 479, "programmeSentenceDissolve") }
    /// Show this sentence in the text
    static var programmeSentenceInText: Message { Message(ProgrammeStrings.table, 480, "programmeSentenceInText") }
    /// Joined how
    static var programmeSentenceGroup: Message { Message(ProgrammeStrings.table, 481, "programmeSentenceGroup") }
    /// {group, select, all {All of these} any {Any of these} other {At least some of these}}
    static func programmeSentenceGroupName(group: String) -> Message { Message(ProgrammeStrings.table, 482, "programmeSentenceGroupName", [.text(group)]) }
    /// How many of {of, number}
    static func programmeSentenceGroupN(of: Int) -> Message { Message(ProgrammeStrings.table, 483, "programmeSentenceGroupN", [.number(of)]) }
    /// Choose …
    static var programmeSentenceChoose: Message { Message(ProgrammeStrings.table, 484, "programmeSentenceChoose") }
    /// Course: {title}
    static func programmeSentenceCourse(title: String) -> Message { Message(ProgrammeStrings.table, 485, "programmeSentenceCourse", [.text(title)]) }
    /// At least
    static var programmeSentenceMinimum: Message { Message(ProgrammeStrings.table, 486, "programmeSentenceMinimum") }
    /// Counted by
    static var programmeSentenceDistinct: Message { Message(ProgrammeStrings.table, 487, "programmeSentenceDistinct") }
    /// {distinct, select, person {different people} other {credentials}}
    static func programmeSentenceDistinctName(distinct: String) -> Message { Message(ProgrammeStrings.table, 488, "programmeSentenceDistinctName", [.text(distinct)]) }
    /// What they hold
    static var programmeSentenceHoldLegend: Message { Message(ProgrammeStrings.table, 489, "programmeSentenceHoldLegend") }
    /// Certification or course
    static var programmeSentenceHolds: Message { Message(ProgrammeStrings.table, 490, "programmeSentenceHolds") }
    /// Certification or course {n, number}
    static func programmeSentenceHoldsAlso(n: Int) -> Message { Message(ProgrammeStrings.table, 491, "programmeSentenceHoldsAlso", [.number(n)]) }
    /// One more, if you like
    static var programmeSentenceHoldsMore: Message { Message(ProgrammeStrings.table, 492, "programmeSentenceHoldsMore") }
    /// Where there are several
    static var programmeSentenceHoldMode: Message { Message(ProgrammeStrings.table, 493, "programmeSentenceHoldMode") }
    /// any one of them is enough
    static var programmeSentenceHoldAny: Message { Message(ProgrammeStrings.table, 494, "programmeSentenceHoldAny") }
    /// all of them are needed
    static var programmeSentenceHoldAll: Message { Message(ProgrammeStrings.table, 495, "programmeSentenceHoldAll") }
    /// Conditions
    static var programmeSentenceConditions: Message { Message(ProgrammeStrings.table, 496, "programmeSentenceConditions") }
    /// Earned before
    static var programmeSentenceEarnedBefore: Message { Message(ProgrammeStrings.table, 497, "programmeSentenceEarnedBefore") }
    /// Accepted through
    static var programmeSentenceAcceptedUntil: Message { Message(ProgrammeStrings.table, 498, "programmeSentenceAcceptedUntil") }
    /// Earned by
    static var programmeSentenceEvidenceLabel: Message { Message(ProgrammeStrings.table, 499, "programmeSentenceEvidenceLabel") }
    /// None chosen takes every way.
    static var programmeSentenceEvidenceHint: Message { Message(ProgrammeStrings.table, 500, "programmeSentenceEvidenceHint") }
    /// {evidence, select, exam {an exam} renewal {a renewal} equivalent {an equivalent of another vendor} other {a...
    static func programmeSentenceEvidence(evidence: String) -> Message { Message(ProgrammeStrings.table, 501, "programmeSentenceEvidence", [.text(evidence)]) }
    /// Versions
    static var programmeSentenceVersions: Message { Message(ProgrammeStrings.table, 502, "programmeSentenceVersions") }
    /// Separated by commas; none takes all.
    static var programmeSentenceVersionsHint: Message { Message(ProgrammeStrings.table, 503, "programmeSentenceVersionsHint") }
    /// Assurance level, at least
    static var programmeSentenceAssurance: Message { Message(ProgrammeStrings.table, 504, "programmeSentenceAssurance") }
    /// Finished from
    static var programmeSentenceFinishedFrom: Message { Message(ProgrammeStrings.table, 505, "programmeSentenceFinishedFrom") }
    /// Finished through
    static var programmeSentenceFinishedThrough: Message { Message(ProgrammeStrings.table, 506, "programmeSentenceFinishedThrough") }
    /// Not longer ago than
    static var programmeSentenceFinishedWithin: Message { Message(ProgrammeStrings.table, 507, "programmeSentenceFinishedWithin") }
    /// Only when finished by the due day
    static var programmeSentenceOnTimeOnly: Message { Message(ProgrammeStrings.table, 508, "programmeSentenceOnTimeOnly") }
    /// finished in time
    static var programmeSentenceOnTime: Message { Message(ProgrammeStrings.table, 509, "programmeSentenceOnTime") }
    /// Rank in the track, at least
    static var programmeSentenceTrackRank: Message { Message(ProgrammeStrings.table, 510, "programmeSentenceTrackRank") }
    /// Unit
    static var programmeSentenceUnit: Message { Message(ProgrammeStrings.table, 511, "programmeSentenceUnit") }
    /// months
    static var programmeSentenceMonths: Message { Message(ProgrammeStrings.table, 512, "programmeSentenceMonths") }
    /// days
    static var programmeSentenceDays: Message { Message(ProgrammeStrings.table, 513, "programmeSentenceDays") }
    /// minutes
    static var programmeSentenceMinutes: Message { Message(ProgrammeStrings.table, 514, "programmeSentenceMinutes") }
    /// %
    static var programmeSentencePercentSign: Message { Message(ProgrammeStrings.table, 515, "programmeSentencePercentSign") }
    /// Which people count
    static var programmeSentenceWho: Message { Message(ProgrammeStrings.table, 516, "programmeSentenceWho") }
    /// Share of which people
    static var programmeSentenceOfWhom: Message { Message(ProgrammeStrings.table, 517, "programmeSentenceOfWhom") }
    /// Job roles
    static var programmeSentenceRoles: Message { Message(ProgrammeStrings.table, 518, "programmeSentenceRoles") }
    /// One of them is needed; none chosen takes everybody.
    static var programmeSentenceRolesHint: Message { Message(ProgrammeStrings.table, 519, "programmeSentenceRolesHint") }
    /// Of which organizations
    static var programmeSentenceReachLabel: Message { Message(ProgrammeStrings.table, 520, "programmeSentenceReachLabel") }
    /// as the tier or gate says
    static var programmeSentenceReachSame: Message { Message(ProgrammeStrings.table, 521, "programmeSentenceReachSame") }
    /// {reach, select, organization {the partner alone} legal_entity {all with its legal entity} country {all of i...
    static func programmeSentenceReach(reach: String) -> Message { Message(ProgrammeStrings.table, 522, "programmeSentenceReach", [.text(reach)]) }
    /// People count
    static var programmeSentenceAssignment: Message { Message(ProgrammeStrings.table, 523, "programmeSentenceAssignment") }
    /// wherever they are employed
    static var programmeSentenceAssignmentAny: Message { Message(ProgrammeStrings.table, 524, "programmeSentenceAssignmentAny") }
    /// only at their first employer
    static var programmeSentenceAssignmentPrimary: Message { Message(ProgrammeStrings.table, 525, "programmeSentenceAssignmentPrimary") }
    /// Owned by more than
    static var programmeSentenceOver: Message { Message(ProgrammeStrings.table, 526, "programmeSentenceOver") }
    /// Countries
    static var programmeSentenceCountries: Message { Message(ProgrammeStrings.table, 527, "programmeSentenceCountries") }
    /// Codes such as DE, AT; none takes all.
    static var programmeSentenceCountriesHint: Message { Message(ProgrammeStrings.table, 528, "programmeSentenceCountriesHint") }
    /// Employed before
    static var programmeSentenceHiredBefore: Message { Message(ProgrammeStrings.table, 529, "programmeSentenceHiredBefore") }
    /// Contractors at most
    static var programmeSentenceContractors: Message { Message(ProgrammeStrings.table, 530, "programmeSentenceContractors") }
    /// Only people who are employed nowhere else
    static var programmeSentenceExclusiveOnly: Message { Message(ProgrammeStrings.table, 531, "programmeSentenceExclusiveOnly") }
    /// employed nowhere else
    static var programmeSentenceExclusive: Message { Message(ProgrammeStrings.table, 532, "programmeSentenceExclusive") }
    /// Among them at least …
    static var programmeSentenceSubMinima: Message { Message(ProgrammeStrings.table, 533, "programmeSentenceSubMinima") }
    /// Lower bounds within the count. One person may count in each.
    static var programmeSentenceSubMinimaHint: Message { Message(ProgrammeStrings.table, 534, "programmeSentenceSubMinimaHint") }
    /// At least, of them
    static var programmeSentenceSubMinimum: Message { Message(ProgrammeStrings.table, 535, "programmeSentenceSubMinimum") }
    /// Spread over places
    static var programmeSentenceSpread: Message { Message(ProgrammeStrings.table, 536, "programmeSentenceSpread") }
    /// Places
    static var programmeSentenceSpreadBy: Message { Message(ProgrammeStrings.table, 537, "programmeSentenceSpreadBy") }
    /// does not matter
    static var programmeSentenceSpreadNone: Message { Message(ProgrammeStrings.table, 538, "programmeSentenceSpreadNone") }
    /// {by, select, organization {organizations} legal_entity {legal entities} country {countries} other {regions}}
    static func programmeSentenceSpreadName(by: String) -> Message { Message(ProgrammeStrings.table, 539, "programmeSentenceSpreadName", [.text(by)]) }
    /// In at least so many places
    static var programmeSentenceSpreadGroups: Message { Message(ProgrammeStrings.table, 540, "programmeSentenceSpreadGroups") }
    /// People in each
    static var programmeSentenceSpreadEach: Message { Message(ProgrammeStrings.table, 541, "programmeSentenceSpreadEach") }
    /// At least
    static var programmeSentencePercent: Message { Message(ProgrammeStrings.table, 542, "programmeSentencePercent") }
    /// Never more people than
    static var programmeSentenceCap: Message { Message(ProgrammeStrings.table, 543, "programmeSentenceCap") }
    /// Blank: no limit.
    static var programmeSentenceCapHint: Message { Message(ProgrammeStrings.table, 544, "programmeSentenceCapHint") }
    /// Rounded
    static var programmeSentenceRounding: Message { Message(ProgrammeStrings.table, 545, "programmeSentenceRounding") }
    /// {rounding, select, up {up} down {down} other {to the nearest}}
    static func programmeSentenceRoundingName(rounding: String) -> Message { Message(ProgrammeStrings.table, 546, "programmeSentenceRoundingName", [.text(rounding)]) }
    /// When there is nobody
    static var programmeSentenceEmpty: Message { Message(ProgrammeStrings.table, 547, "programmeSentenceEmpty") }
    /// {empty, select, met {it is met} unmet {it is not met} other {nobody can tell}}
    static func programmeSentenceEmptyName(empty: String) -> Message { Message(ProgrammeStrings.table, 548, "programmeSentenceEmptyName", [.text(empty)]) }
    /// Slot {n, number}
    static func programmeSentenceSlot(n: Int) -> Message { Message(ProgrammeStrings.table, 549, "programmeSentenceSlot", [.number(n)]) }
    /// One more slot, if you like
    static var programmeSentenceSlotMore: Message { Message(ProgrammeStrings.table, 550, "programmeSentenceSlotMore") }
    /// Name of the role
    static var programmeSentenceSlotName: Message { Message(ProgrammeStrings.table, 551, "programmeSentenceSlotName") }
    /// How many people
    static var programmeSentenceSlotCount: Message { Message(ProgrammeStrings.table, 552, "programmeSentenceSlotCount") }
    /// Account manager
    static var programmeSentenceSlotSample: Message { Message(ProgrammeStrings.table, 553, "programmeSentenceSlotSample") }
    /// Slots that one person may fill
    static var programmeSentenceShareMax: Message { Message(ProgrammeStrings.table, 554, "programmeSentenceShareMax") }
    /// 1: every slot has another person.
    static var programmeSentenceShareMaxHint: Message { Message(ProgrammeStrings.table, 555, "programmeSentenceShareMaxHint") }
    /// The limit counts slots
    static var programmeSentenceSharePool: Message { Message(ProgrammeStrings.table, 556, "programmeSentenceSharePool") }
    /// {pool, select, this {of this one alone} other {of all tiers and specializations together}}
    static func programmeSentenceSharePoolName(pool: String) -> Message { Message(ProgrammeStrings.table, 557, "programmeSentenceSharePoolName", [.text(pool)]) }
    /// Points needed
    static var programmeSentencePoints: Message { Message(ProgrammeStrings.table, 558, "programmeSentencePoints") }
    /// Such as 500000, 0.25 or 20/3.
    static var programmeSentenceAmountHint: Message { Message(ProgrammeStrings.table, 559, "programmeSentenceAmountHint") }
    /// Way to score {n, number}
    static func programmeSentenceTrack(n: Int) -> Message { Message(ProgrammeStrings.table, 560, "programmeSentenceTrack", [.number(n)]) }
    /// Name of the way
    static var programmeSentenceTrackName: Message { Message(ProgrammeStrings.table, 561, "programmeSentenceTrackName") }
    /// The best way counts. Save to fill it.
    static var programmeSentenceTrackHint: Message { Message(ProgrammeStrings.table, 562, "programmeSentenceTrackHint") }
    /// Another way to score
    static var programmeSentenceTrackMore: Message { Message(ProgrammeStrings.table, 563, "programmeSentenceTrackMore") }
    /// Category
    static var programmeSentenceCategoryName: Message { Message(ProgrammeStrings.table, 564, "programmeSentenceCategoryName") }
    /// At most
    static var programmeSentenceCategoryMax: Message { Message(ProgrammeStrings.table, 565, "programmeSentenceCategoryMax") }
    /// Has to be above
    static var programmeSentenceCategoryAbove: Message { Message(ProgrammeStrings.table, 566, "programmeSentenceCategoryAbove") }
    /// One more category
    static var programmeSentenceCategoryMore: Message { Message(ProgrammeStrings.table, 567, "programmeSentenceCategoryMore") }
    /// Points each
    static var programmeSentenceWeight: Message { Message(ProgrammeStrings.table, 568, "programmeSentenceWeight") }
    /// At most
    static var programmeSentenceTermCap: Message { Message(ProgrammeStrings.table, 569, "programmeSentenceTermCap") }
    /// Figure
    static var programmeSentenceMetric: Message { Message(ProgrammeStrings.table, 570, "programmeSentenceMetric") }
    /// Reported by your PRM or CRM, or entered.
    static var programmeSentenceMetricHint: Message { Message(ProgrammeStrings.table, 571, "programmeSentenceMetricHint") }
    /// Another figure …
    static var programmeSentenceMetricOther: Message { Message(ProgrammeStrings.table, 572, "programmeSentenceMetricOther") }
    /// Name of the figure
    static var programmeSentenceMetricNew: Message { Message(ProgrammeStrings.table, 573, "programmeSentenceMetricNew") }
    /// Currency
    static var programmeSentenceCurrency: Message { Message(ProgrammeStrings.table, 574, "programmeSentenceCurrency") }
    /// EUR, USD …; blank for counts.
    static var programmeSentenceCurrencyHint: Message { Message(ProgrammeStrings.table, 575, "programmeSentenceCurrencyHint") }
    /// Compared
    static var programmeSentenceComparison: Message { Message(ProgrammeStrings.table, 576, "programmeSentenceComparison") }
    /// {comparison, select, at_least {at least} more_than {more than} at_most {at most} other {less than}}
    static func programmeSentenceComparisonName(comparison: String) -> Message { Message(ProgrammeStrings.table, 577, "programmeSentenceComparisonName", [.text(comparison)]) }
    /// Value
    static var programmeSentenceValue: Message { Message(ProgrammeStrings.table, 578, "programmeSentenceValue") }
    /// Time it is about
    static var programmeSentenceWindow: Message { Message(ProgrammeStrings.table, 579, "programmeSentenceWindow") }
    /// {window, select, latest {the period reported last} trailing {the last months} year {a calendar year} other ...
    static func programmeSentenceWindowName(window: String) -> Message { Message(ProgrammeStrings.table, 580, "programmeSentenceWindowName", [.text(window)]) }
    /// Months
    static var programmeSentenceWindowMonths: Message { Message(ProgrammeStrings.table, 581, "programmeSentenceWindowMonths") }
    /// Years back
    static var programmeSentenceWindowYears: Message { Message(ProgrammeStrings.table, 582, "programmeSentenceWindowYears") }
    /// 0: the year of the day.
    static var programmeSentenceWindowYearsHint: Message { Message(ProgrammeStrings.table, 583, "programmeSentenceWindowYearsHint") }
    /// From
    static var programmeSentenceFrom: Message { Message(ProgrammeStrings.table, 584, "programmeSentenceFrom") }
    /// Last day
    static var programmeSentenceThrough: Message { Message(ProgrammeStrings.table, 585, "programmeSentenceThrough") }
    /// Too old after
    static var programmeSentenceAge: Message { Message(ProgrammeStrings.table, 586, "programmeSentenceAge") }
    /// An older figure counts as unknown. Blank: never.
    static var programmeSentenceAgeHint: Message { Message(ProgrammeStrings.table, 587, "programmeSentenceAgeHint") }
    /// One person for each
    static var programmeSentencePer: Message { Message(ProgrammeStrings.table, 588, "programmeSentencePer") }
    /// But at least so many people
    static var programmeSentenceRatioMinimum: Message { Message(ProgrammeStrings.table, 589, "programmeSentenceRatioMinimum") }
    /// Tier or specialization
    static var programmeSentenceStatus: Message { Message(ProgrammeStrings.table, 590, "programmeSentenceStatus") }
    /// any tier of this rank or higher
    static var programmeSentenceAnyTier: Message { Message(ProgrammeStrings.table, 591, "programmeSentenceAnyTier") }
    /// Rank, at least
    static var programmeSentenceRank: Message { Message(ProgrammeStrings.table, 592, "programmeSentenceRank") }
    /// Needed where any tier will do.
    static var programmeSentenceRankHint: Message { Message(ProgrammeStrings.table, 593, "programmeSentenceRankHint") }
    /// Held by whom
    static var programmeSentencePlaceLabel: Message { Message(ProgrammeStrings.table, 594, "programmeSentencePlaceLabel") }
    /// {place, select, this {the partner itself} parent {its parent} other {any within the scope}}
    static func programmeSentencePlace(place: String) -> Message { Message(ProgrammeStrings.table, 595, "programmeSentencePlace", [.text(place)]) }
    /// For at least
    static var programmeSentenceDuration: Message { Message(ProgrammeStrings.table, 596, "programmeSentenceDuration") }
    /// In each of the last
    static var programmeSentencePeriods: Message { Message(ProgrammeStrings.table, 597, "programmeSentencePeriods") }
    /// Periods
    static var programmeSentencePeriod: Message { Message(ProgrammeStrings.table, 598, "programmeSentencePeriod") }
    /// {period, select, month {months} quarter {quarters} half {half-years} other {years}}
    static func programmeSentencePeriodName(period: String) -> Message { Message(ProgrammeStrings.table, 599, "programmeSentencePeriodName", [.text(period)]) }
    /// What is declared
    static var programmeSentenceDeclaration: Message { Message(ProgrammeStrings.table, 600, "programmeSentenceDeclaration") }
    /// The name under which it is reported, such as “agreement”.
    static var programmeSentenceDeclarationHint: Message { Message(ProgrammeStrings.table, 601, "programmeSentenceDeclarationHint") }
    /// agreement
    static var programmeSentenceDeclarationSample: Message { Message(ProgrammeStrings.table, 602, "programmeSentenceDeclarationSample") }
    /// Not longer ago than
    static var programmeSentenceDeclarationAge: Message { Message(ProgrammeStrings.table, 603, "programmeSentenceDeclarationAge") }
    /// Mode
    static var programmeSentenceMode: Message { Message(ProgrammeStrings.table, 604, "programmeSentenceMode") }
    /// Kind
    static var programmeSentenceKindLabel: Message { Message(ProgrammeStrings.table, 605, "programmeSentenceKindLabel") }
    /// Gaining it
    static var programmeSentenceGaining: Message { Message(ProgrammeStrings.table, 606, "programmeSentenceGaining") }
    /// Looked at
    static var programmeSentenceReview: Message { Message(ProgrammeStrings.table, 607, "programmeSentenceReview") }
    /// {review, select, continuous {every day} dates {on fixed days of the year} other {every so many months}}
    static func programmeSentenceReviewName(review: String) -> Message { Message(ProgrammeStrings.table, 608, "programmeSentenceReviewName", [.text(review)]) }
    /// Days of the year
    static var programmeSentenceReviewDates: Message { Message(ProgrammeStrings.table, 609, "programmeSentenceReviewDates") }
    /// Month-day, separated by commas: 03-31, 09-30.
    static var programmeSentenceReviewDatesHint: Message { Message(ProgrammeStrings.table, 610, "programmeSentenceReviewDatesHint") }
    /// Months after it was gained
    static var programmeSentenceReviewMonths: Message { Message(ProgrammeStrings.table, 611, "programmeSentenceReviewMonths") }
    /// Rising
    static var programmeSentencePromote: Message { Message(ProgrammeStrings.table, 612, "programmeSentencePromote") }
    /// {promote, select, immediate {at once} other {at a review only}}
    static func programmeSentencePromoteName(promote: String) -> Message { Message(ProgrammeStrings.table, 613, "programmeSentencePromoteName", [.text(promote)]) }
    /// The rules have to be met
    static var programmeSentenceQualification: Message { Message(ProgrammeStrings.table, 614, "programmeSentenceQualification") }
    /// {qualification, select, asOf {on the day itself} other {on any day within a time before}}
    static func programmeSentenceQualificationName(qualification: String) -> Message { Message(ProgrammeStrings.table, 615, "programmeSentenceQualificationName", [.text(qualification)]) }
    /// Within the last
    static var programmeSentenceWithin: Message { Message(ProgrammeStrings.table, 616, "programmeSentenceWithin") }
    /// Losing it
    static var programmeSentenceLosing: Message { Message(ProgrammeStrings.table, 617, "programmeSentenceLosing") }
    /// Falling
    static var programmeSentenceDemote: Message { Message(ProgrammeStrings.table, 618, "programmeSentenceDemote") }
    /// {demote, select, immediate {at once} review {at a review only} other {after days of grace}}
    static func programmeSentenceDemoteName(demote: String) -> Message { Message(ProgrammeStrings.table, 619, "programmeSentenceDemoteName", [.text(demote)]) }
    /// Days of grace
    static var programmeSentenceGraceDays: Message { Message(ProgrammeStrings.table, 620, "programmeSentenceGraceDays") }
    /// The last one counts.
    static var programmeSentenceGraceHint: Message { Message(ProgrammeStrings.table, 621, "programmeSentenceGraceHint") }
    /// Stands on
    static var programmeSentenceParent: Message { Message(ProgrammeStrings.table, 622, "programmeSentenceParent") }
    /// nothing else
    static var programmeSentenceParentNone: Message { Message(ProgrammeStrings.table, 623, "programmeSentenceParentNone") }
    /// When that is lost
    static var programmeSentenceLoss: Message { Message(ProgrammeStrings.table, 624, "programmeSentenceLoss") }
    /// {loss, select, keep {it is kept to its end or next review} other {it is lost after some days}}
    static func programmeSentenceLossName(loss: String) -> Message { Message(ProgrammeStrings.table, 625, "programmeSentenceLossName", [.text(loss)]) }
    /// After so many days
    static var programmeSentenceLossDays: Message { Message(ProgrammeStrings.table, 626, "programmeSentenceLossDays") }
    /// Whose people count
    static var programmeSentenceWhose: Message { Message(ProgrammeStrings.table, 627, "programmeSentenceWhose") }
    /// More: last word, retirement, waivers
    static var programmeSentenceMoreOfStatus: Message { Message(ProgrammeStrings.table, 628, "programmeSentenceMoreOfStatus") }
    /// Last word
    static var programmeSentenceMaster: Message { Message(ProgrammeStrings.table, 629, "programmeSentenceMaster") }
    /// {master, select, laurel {Laurel decides} other {the PRM decides, Laurel proposes}}
    static func programmeSentenceMasterName(master: String) -> Message { Message(ProgrammeStrings.table, 630, "programmeSentenceMasterName", [.text(master)]) }
    /// Going away
    static var programmeSentenceRetirement: Message { Message(ProgrammeStrings.table, 631, "programmeSentenceRetirement") }
    /// Nobody new from
    static var programmeSentenceClosedFrom: Message { Message(ProgrammeStrings.table, 632, "programmeSentenceClosedFrom") }
    /// Nobody at all from
    static var programmeSentenceEndsOn: Message { Message(ProgrammeStrings.table, 633, "programmeSentenceEndsOn") }
    /// Times in which it is easier
    static var programmeSentenceWaivers: Message { Message(ProgrammeStrings.table, 634, "programmeSentenceWaivers") }
    /// What then
    static var programmeSentenceWaiverEffect: Message { Message(ProgrammeStrings.table, 635, "programmeSentenceWaiverEffect") }
    /// {effect, select, met {the rules count as met} other {what is held is kept}}
    static func programmeSentenceWaiverName(effect: String) -> Message { Message(ProgrammeStrings.table, 636, "programmeSentenceWaiverName", [.text(effect)]) }
    /// When a fact is missing
    static var programmeSentenceUnknown: Message { Message(ProgrammeStrings.table, 637, "programmeSentenceUnknown") }
    /// {unknown, select, open {it is open} closed {it is closed} other {the last answer stands}}
    static func programmeSentenceUnknownName(unknown: String) -> Message { Message(ProgrammeStrings.table, 638, "programmeSentenceUnknownName", [.text(unknown)]) }
    /// An answer may be reused for
    static var programmeSentenceReuse: Message { Message(ProgrammeStrings.table, 639, "programmeSentenceReuse") }
    /// Provisional pass
    static var programmeSentencePass: Message { Message(ProgrammeStrings.table, 640, "programmeSentencePass") }
    /// Lets a partner through although the rules are not met. Blank: never.
    static var programmeSentencePassHint: Message { Message(ProgrammeStrings.table, 641, "programmeSentencePassHint") }
    /// So many times
    static var programmeSentencePassUses: Message { Message(ProgrammeStrings.table, 642, "programmeSentencePassUses") }
    /// For so many days
    static var programmeSentencePassDays: Message { Message(ProgrammeStrings.table, 643, "programmeSentencePassDays") }
    /// in at least {groups, number} {by, select, organization {organizations} legal_entity {legal entities} countr...
    static func programmeSentenceDetailSpread(groups: Int, by: String, each: Int) -> Message { Message(ProgrammeStrings.table, 644, "programmeSentenceDetailSpread", [.number(groups), .text(by), .number(each)]) }
    /// never more than {n, plural, one {# person} other {# people}}
    static func programmeSentenceDetailCap(n: Int) -> Message { Message(ProgrammeStrings.table, 645, "programmeSentenceDetailCap", [.number(n)]) }
    /// one person fills up to {n, number} slots
    static func programmeSentenceDetailShare(n: Int) -> Message { Message(ProgrammeStrings.table, 646, "programmeSentenceDetailShare", [.number(n)]) }
    /// nobody has two of {types}
    static func programmeSentenceDetailNeverCross(types: String) -> Message { Message(ProgrammeStrings.table, 647, "programmeSentenceDetailNeverCross", [.text(types)]) }
    /// at least {n, plural, one {# person} other {# people}}
    static func programmeSentenceDetailAtLeast(n: Int) -> Message { Message(ProgrammeStrings.table, 648, "programmeSentenceDetailAtLeast", [.number(n)]) }
    /// versions {versions}
    static func programmeSentenceDetailVersions(versions: String) -> Message { Message(ProgrammeStrings.table, 649, "programmeSentenceDetailVersions", [.text(versions)]) }
    /// earned before {day, date}
    static func programmeSentenceDetailBefore(day: Day) -> Message { Message(ProgrammeStrings.table, 650, "programmeSentenceDetailBefore", [.day(day)]) }
    /// accepted through {day, date}
    static func programmeSentenceDetailUntil(day: Day) -> Message { Message(ProgrammeStrings.table, 651, "programmeSentenceDetailUntil", [.day(day)]) }
    /// finished from {day, date}
    static func programmeSentenceDetailFrom(day: Day) -> Message { Message(ProgrammeStrings.table, 652, "programmeSentenceDetailFrom", [.day(day)]) }
    /// finished through {day, date}
    static func programmeSentenceDetailThrough(day: Day) -> Message { Message(ProgrammeStrings.table, 653, "programmeSentenceDetailThrough", [.day(day)]) }
    /// not longer ago than {span}
    static func programmeSentenceDetailWithin(span: String) -> Message { Message(ProgrammeStrings.table, 654, "programmeSentenceDetailWithin", [.text(span)]) }
    /// assurance level {n, number} or higher
    static func programmeSentenceDetailAssurance(n: Int) -> Message { Message(ProgrammeStrings.table, 655, "programmeSentenceDetailAssurance", [.number(n)]) }
    /// contractors at most {percent} %
    static func programmeSentenceDetailContractors(percent: String) -> Message { Message(ProgrammeStrings.table, 656, "programmeSentenceDetailContractors", [.text(percent)]) }
    /// employed before {day, date}
    static func programmeSentenceDetailHired(day: Day) -> Message { Message(ProgrammeStrings.table, 657, "programmeSentenceDetailHired", [.day(day)]) }
    /// {n, plural, one {in the last month} other {in the last # months}}
    static func programmeSentenceDetailTrailing(n: Int) -> Message { Message(ProgrammeStrings.table, 658, "programmeSentenceDetailTrailing", [.number(n)]) }
    /// {n, plural, =0 {in the calendar year} one {in the calendar year before} other {in the calendar year # years...
    static func programmeSentenceDetailYear(n: Int) -> Message { Message(ProgrammeStrings.table, 659, "programmeSentenceDetailYear", [.number(n)]) }
    /// from {from, date} through {through, date}
    static func programmeSentenceDetailFixed(from: Day, through: Day) -> Message { Message(ProgrammeStrings.table, 660, "programmeSentenceDetailFixed", [.day(from), .day(through)]) }
    /// {n, plural, one {unknown when older than # day} other {unknown when older than # days}}
    static func programmeSentenceDetailAge(n: Int) -> Message { Message(ProgrammeStrings.table, 661, "programmeSentenceDetailAge", [.number(n)]) }
    /// {track}, {category}: {terms}
    static func programmeSentenceDetailCategory(track: String, category: String, terms: String) -> Message { Message(ProgrammeStrings.table, 662, "programmeSentenceDetailCategory", [.text(track), .text(category), .text(terms)]) }
    /// met on any day within {span}
    static func programmeSentenceDetailAnyDay(span: String) -> Message { Message(ProgrammeStrings.table, 663, "programmeSentenceDetailAnyDay", [.text(span)]) }
    /// stands on {parent}, kept to its end without it
    static func programmeSentenceDetailStandsKept(parent: String) -> Message { Message(ProgrammeStrings.table, 664, "programmeSentenceDetailStandsKept", [.text(parent)]) }
    /// {n, plural, one {stands on {parent}, lost # day after it} other {stands on {parent}, lost # days after it}}
    static func programmeSentenceDetailStandsLapses(n: Int, parent: String) -> Message { Message(ProgrammeStrings.table, 665, "programmeSentenceDetailStandsLapses", [.number(n), .text(parent)]) }
    /// easier from {from, date} through {through, date}
    static func programmeSentenceDetailWaiver(from: Day, through: Day) -> Message { Message(ProgrammeStrings.table, 666, "programmeSentenceDetailWaiver", [.day(from), .day(through)]) }
    /// closed to new partners from {day, date}
    static func programmeSentenceDetailClosed(day: Day) -> Message { Message(ProgrammeStrings.table, 667, "programmeSentenceDetailClosed", [.day(day)]) }
    /// {unknown, select, open {open when a fact is missing} closed {closed when a fact is missing} other {the last...
    static func programmeSentenceDetailUnknown(unknown: String) -> Message { Message(ProgrammeStrings.table, 668, "programmeSentenceDetailUnknown", [.text(unknown)]) }
    /// {n, plural, one {one provisional pass} other {# provisional passes}}
    static func programmeSentenceDetailPassUses(n: Int) -> Message { Message(ProgrammeStrings.table, 669, "programmeSentenceDetailPassUses", [.number(n)]) }
    /// {n, plural, one {provisional for # day} other {provisional for # days}}
    static func programmeSentenceDetailPassDays(n: Int) -> Message { Message(ProgrammeStrings.table, 670, "programmeSentenceDetailPassDays", [.number(n)]) }
    /// Please enter a whole number from {from, number} to {through, number}.
    static func programmeSentenceNotWhole(from: Int, through: Int) -> Message { Message(ProgrammeStrings.table, 671, "programmeSentenceNotWhole", [.number(from), .number(through)]) }
    /// Please enter a number such as 500000, 0.25 or 20/3, without separators.
    static var programmeSentenceNotAnAmount: Message { Message(ProgrammeStrings.table, 672, "programmeSentenceNotAnAmount") }
    /// Please enter a day that is in the calendar.
    static var programmeSentenceNotADay: Message { Message(ProgrammeStrings.table, 673, "programmeSentenceNotADay") }
    /// Please fill this in.
    static var programmeSentenceMissing: Message { Message(ProgrammeStrings.table, 674, "programmeSentenceMissing") }
    /// A currency has three letters, such as EUR.
    static var programmeSentenceNotACurrency: Message { Message(ProgrammeStrings.table, 675, "programmeSentenceNotACurrency") }
    /// This is not in the draft any more. Look at it as it is now.
    static var programmeSentenceNothingThere: Message { Message(ProgrammeStrings.table, 676, "programmeSentenceNothingThere") }
    /// A rule is one sentence: take away all but one of these first, or leave them in their group.
    static var programmeSentencePartsNeedAGroup: Message { Message(ProgrammeStrings.table, 677, "programmeSentencePartsNeedAGroup") }
    /// Somebody changed this draft meanwhile. This is how it is now; please make your change again.
    static var programmeSentenceChangedMeanwhile: Message { Message(ProgrammeStrings.table, 678, "programmeSentenceChangedMeanwhile") }
    /// Groups cannot be nested any deeper.
    static var programmeSentenceTooDeep: Message { Message(ProgrammeStrings.table, 679, "programmeSentenceTooDeep") }
    /// The sentence begins in line {n, number}.
    static func programmeSentenceLineInText(n: Int) -> Message { Message(ProgrammeStrings.table, 680, "programmeSentenceLineInText", [.number(n)]) }
    /// Draft saved. Notes after # are not kept: a draft holds what the rules say.
    static var programmeSentenceCommentsNotKept: Message { Message(ProgrammeStrings.table, 681, "programmeSentenceCommentsNotKept") }
    /// Notes after # are not kept when you save.
    static var programmeSentenceCommentsHint: Message { Message(ProgrammeStrings.table, 682, "programmeSentenceCommentsHint") }
    /// {mode, select, any {One of several …} other {All of several …}}
    static func programmeSentenceSetOf(mode: String) -> Message { Message(ProgrammeStrings.table, 683, "programmeSentenceSetOf", [.text(mode)]) }
    /// {mode, select, any {Any one of these is enough} other {All of these are needed}}
    static func programmeSentenceListOf(mode: String) -> Message { Message(ProgrammeStrings.table, 684, "programmeSentenceListOf", [.text(mode)]) }
    /// {kind, select, path {Learning path} campaign {Campaign} other {Course}} {name} (not in Laurel)
    static func programmeSentenceFinished(kind: String, name: String) -> Message { Message(ProgrammeStrings.table, 685, "programmeSentenceFinished", [.text(kind), .text(name)]) }
    /// Track {track} (not in Laurel)
    static func programmeSentenceTrackOf(track: String) -> Message { Message(ProgrammeStrings.table, 686, "programmeSentenceTrackOf", [.text(track)]) }
    /// Show more fields
    static var programmeSentenceMoreFields: Message { Message(ProgrammeStrings.table, 687, "programmeSentenceMoreFields") }
    /// People left out
    static var programmeSentenceExclude: Message { Message(ProgrammeStrings.table, 688, "programmeSentenceExclude") }
    /// They count neither among those who hold it nor among those it is a share of.
    static var programmeSentenceExcludeHint: Message { Message(ProgrammeStrings.table, 689, "programmeSentenceExcludeHint") }
    /// Left out: group {n, number}
    static func programmeSentenceExcludeGroup(n: Int) -> Message { Message(ProgrammeStrings.table, 690, "programmeSentenceExcludeGroup", [.number(n)]) }
    /// Leave out another group
    static var programmeSentenceExcludeMore: Message { Message(ProgrammeStrings.table, 691, "programmeSentenceExcludeMore") }
    /// Count this group again
    static var programmeSentenceExcludeGone: Message { Message(ProgrammeStrings.table, 692, "programmeSentenceExcludeGone") }
    /// What one person may fill
    static var programmeSentenceLimits: Message { Message(ProgrammeStrings.table, 693, "programmeSentenceLimits") }
    /// A new role has its limits here once it has a name: choose “Show more fields” or save.
    static var programmeSentenceLimitsHint: Message { Message(ProgrammeStrings.table, 694, "programmeSentenceLimitsHint") }
    /// Slots of “{type}” at most
    static func programmeSentenceLimitMax(type: String) -> Message { Message(ProgrammeStrings.table, 695, "programmeSentenceLimitMax", [.text(type)]) }
    /// Whoever fills “{type}” fills no other role that is ticked
    static func programmeSentenceLimitNever(type: String) -> Message { Message(ProgrammeStrings.table, 696, "programmeSentenceLimitNever", [.text(type)]) }
    /// Points {n, number}
    static func programmeSentenceTerm(n: Int) -> Message { Message(ProgrammeStrings.table, 697, "programmeSentenceTerm", [.number(n)]) }
    /// More points, if you like
    static var programmeSentenceTermMore: Message { Message(ProgrammeStrings.table, 698, "programmeSentenceTermMore") }
    /// Only under a condition
    static var programmeSentenceGated: Message { Message(ProgrammeStrings.table, 699, "programmeSentenceGated") }
    /// The condition is a sentence of its own below this one, once you save.
    static var programmeSentenceGatedHint: Message { Message(ProgrammeStrings.table, 700, "programmeSentenceGatedHint") }
    /// Conditions of points, in their order:
    static var programmeSentenceConditionsOfPoints: Message { Message(ProgrammeStrings.table, 701, "programmeSentenceConditionsOfPoints") }
    /// Category “{name}”
    static func programmeSentenceCategoryNamed(name: String) -> Message { Message(ProgrammeStrings.table, 702, "programmeSentenceCategoryNamed", [.text(name)]) }
    /// without: {who}
    static func programmeSentenceDetailWithout(who: String) -> Message { Message(ProgrammeStrings.table, 703, "programmeSentenceDetailWithout", [.text(who)]) }
    /// at most {points} points
    static func programmeSentenceDetailAtMost(points: String) -> Message { Message(ProgrammeStrings.table, 704, "programmeSentenceDetailAtMost", [.text(points)]) }
    /// under the condition below
    static var programmeSentenceDetailGated: Message { Message(ProgrammeStrings.table, 705, "programmeSentenceDetailGated") }
    /// {n, plural, one {one person fills at most # slot of {type}} other {one person fills at most # slots of {typ...
    static func programmeSentenceDetailLimit(n: Int, type: String) -> Message { Message(ProgrammeStrings.table, 706, "programmeSentenceDetailLimit", [.number(n), .text(type)]) }
    /// everybody
    static var programmeSentenceEverybody: Message { Message(ProgrammeStrings.table, 707, "programmeSentenceEverybody") }
    /// Stop
    static var programmeScenarioStop: Message { Message(ProgrammeStrings.table, 708, "programmeScenarioStop") }
    /// Go on
    static var programmeScenarioResume: Message { Message(ProgrammeStrings.table, 709, "programmeScenarioResume") }
    /// Stopped
    static var programmeScenarioStopped: Message { Message(ProgrammeStrings.table, 710, "programmeScenarioStopped") }
    /// What stands below is of these partners only. Go on to work out the others.
    static var programmeScenarioStoppedText: Message { Message(ProgrammeStrings.table, 711, "programmeScenarioStoppedText") }
    /// It stops within seconds. What is worked out stays.
    static var programmeScenarioStopping: Message { Message(ProgrammeStrings.table, 712, "programmeScenarioStopping") }
    /// It goes on where it was stopped.
    static var programmeScenarioResumed: Message { Message(ProgrammeStrings.table, 713, "programmeScenarioResumed") }
    /// Who will be told
    static var programmeTellTitle: Message { Message(ProgrammeStrings.table, 714, "programmeTellTitle") }
    /// Nobody is told anything new: no tier or specialization leaves shadow mode.
    static var programmeTellNobody: Message { Message(ProgrammeStrings.table, 715, "programmeTellNobody") }
    /// Partners hear of these from now on: {statuses}. The first decision sends its notices at once.
    static func programmeTellLeaves(statuses: String) -> Message { Message(ProgrammeStrings.table, 716, "programmeTellLeaves", [.text(statuses)]) }
    /// {partners, plural, =0 {No partner has news to be told as of today.} one {# partner has news as of today} ot...
    static func programmeTellCount(partners: Int, people: Int) -> Message { Message(ProgrammeStrings.table, 717, "programmeTellCount", [.number(partners), .number(people)]) }
    /// How many it will be is known once the dry run is done.
    static var programmeTellLater: Message { Message(ProgrammeStrings.table, 718, "programmeTellLater") }
    /// Send no notices of the first decision
    static var programmeTellQuiet: Message { Message(ProgrammeStrings.table, 719, "programmeTellQuiet") }
    /// Partners see where they stand on their pages; from the next change on they are told as always.
    static var programmeTellQuietHint: Message { Message(ProgrammeStrings.table, 720, "programmeTellQuietHint") }
    /// no notices of its first decision
    static var programmeTellHeld: Message { Message(ProgrammeStrings.table, 721, "programmeTellHeld") }
}
