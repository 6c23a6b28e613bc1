// Made by tools/strings.py from Sources/Packages/Strings. Edit those and run it again.
package import HTML
package import Kernel

/// The words of Packages in English and German.
package enum PackagesStrings {
    package static let table = StringTable(name: "Packages", keys: keys, english: english, german: german)

    private static let keys = ##"""
        packagesKind
        packagesActivityChanged
        packagesZipNone
        packagesZipTruncated
        packagesZipDamaged
        packagesZipEncrypted
        packagesZipUnsupported
        packagesZipOutside
        packagesZipLink
        packagesZipName
        packagesZipOverlapping
        packagesZipTwice
        packagesZipTooMany
        packagesZipFileTooLarge
        packagesZipTooLarge
        packagesZipBomb
        packagesZipMissing
        packagesNoManifest
        packagesNoManifestBut
        packagesManifestNotXML
        packagesManifestNotXMLAt
        packagesNotAManifest
        packagesNothingToLaunch
        packagesFileMissing
        packagesScriptHref
        packagesElsewhere
        packagesOutside
        packagesTooManyItems
        packagesTokenExpired
        packagesUnknownItem
        packagesUnknownSession
        packagesLocked
        packagesCommitTooLarge
        packagesNoneChosen
        packagesLead
        packagesTryIt
        packagesPlays
        packagesFactStandard
        packagesFactItems
        packagesFactFiles
        packagesFactFrom
        packagesFactLanguage
        packagesFactMastery
        packagesFilesAndSize
        packagesFile
        packagesFileHint
        packagesUpload
        packagesReplace
        packagesImport
        packagesTooLarge
        packagesUploading
        packagesReading
        packagesEarlier
        packagesNumber
        packagesColumnNumber
        packagesColumnTitle
        packagesColumnWhen
        packagesColumnPerson
        packagesColumnStatus
        packagesColumnProgress
        packagesColumnScore
        packagesColumnItem
        packagesColumnSession
        packagesColumnSteps
        packagesUse
        packagesDiscard
        packagesPreviewLead
        packagesUsedToast
        packagesDiscardedToast
        packagesFacts
        packagesContents
        packagesItemAfter
        packagesNothingRepaired
        packagesRepaired
        packagesPlaysTitle
        packagesPlaysLead
        packagesNoPlays
        packagesNoPlaysText
        packagesPlayOf
        packagesReportedTime
        packagesSessions
        packagesValues
        packagesLog
        packagesNoLog
        packagesNoLogText
        packagesSetAside
        packagesActive
        packagesRefusedValue
        packagesBeyond
        packagesStatusPassed
        packagesStatusCompleted
        packagesStatusFailed
        packagesStatusIncomplete
        packagesStatusBrowsed
        packagesStatusNotAttempted
        packagesBackToCourse
        packagesExit
        packagesProgress
        packagesTestDrive
        packagesItemLocked
        packagesItemWaits
        packagesSaved
        packagesSaving
        packagesOnDevice
        packagesInMemory
        packagesElsewhereTab
        packagesElsewhereDevice
        packagesSuperseded
        packagesUnreachable
        packagesNoStorage
        packagesRefused
        packagesSignedOut
        packagesContinueHere
        packagesOwnWindow
        packagesNeedsScript
        packagesNoteNested
        packagesNoteManifestName
        packagesNoteEncoding
        packagesNoteNamespace
        packagesNoteVersion
        packagesNoteUnknownVersion
        packagesNoteNoOrganization
        packagesNoteNoDefault
        packagesNoteUnknownDefault
        packagesNoteSeveral
        packagesNoteEmpty
        packagesNoteTitle
        packagesNoteDuplicate
        packagesNoteDangling
        packagesNoteType
        packagesNoteBackslashes
        packagesNoteAbsolute
        packagesNotePercent
        packagesNoteCase
        packagesNoteBase
        packagesNoteMissing
        packagesNotePrerequisite
        packagesNoteUnreadable
        packagesNoteValue
        packagesNoteScript
        packagesNoteNames
        packagesNoteLitter
        packagesNoteOther
        packagesStateAfter
        packagesRestoredTo
        packagesStateTitle
        packagesStateLead
        packagesStateThen
        packagesStateNow
        packagesStateElement
        packagesStateSame
        packagesRestore
        packagesRestoreText
        packagesRestoreBegin
        packagesRestored
        packagesWindowOpen
        packagesWindowBlocked
        packagesNoteHeading
        packagesContinue
        packagesBack
        packagesPause
        packagesEndPart
        packagesEndCourse
        packagesStartAgain
        packagesPaused
        packagesWentOn
        packagesPlayEnded
        packagesChooseFirst
        packagesChooseNext
        packagesNothingShown
        packagesLeaving
        packagesNewAttempt
        packagesSequencingLog
        packagesSequencingLead
        packagesSequencingNow
        packagesNavigations
        packagesNoNavigations
        packagesNoNavigationsText
        packagesDownload
        packagesSteps
        packagesTreeAfter
        packagesDelivered
        packagesSessionEnded
        packagesNothingDelivered
        packagesYes
        packagesNo
        packagesActiveNow
        packagesSuspended
        packagesObjective
        packagesGlobalObjective
        packagesAttempts
        packagesSatisfied
        packagesMeasure
        packagesNotChoosable
        packagesByLearner
        packagesByContent
        packagesByArrival
        packagesSeqBegun
        packagesSeqNotBegun
        packagesSeqNothingPaused
        packagesSeqFlow
        packagesSeqForwardOnly
        packagesSeqFirst
        packagesSeqUnknown
        packagesSeqChoiceExit
        packagesSeqNoPath
        packagesSeqNoChoice
        packagesSeqMissing
        packagesSeqEnded
        packagesSeqNothingOpen
        packagesSeqRoot
        packagesSeqLast
        packagesSeqNothingInside
        packagesSeqClosed
        packagesSeqStopped
        packagesSeqHidden
        packagesSeqAttempts
        packagesSeqTime
        packagesSeqPrevented
        packagesSeqConstrained
        packagesSeqRetry
        packagesSeqStillOpen
        packagesSeqSection
        packagesSeqOverruled
        packagesSeqEnds
        packagesPausedHere
        packagesStructureNotXML
        packagesStructureNotXMLAt
        packagesNotAStructure
        packagesStructureMissing
        packagesIDNotAbsolute
        packagesIDTwice
        packagesBadValue
        packagesEmptyBlock
        packagesOtherProtocol
        packagesRelativeWithoutZip
        packagesReservedParameter
        packagesNoteOtherNamespace
        packagesNoteDescription
        packagesNoteScoreRounded
        packagesNoteObjective
        packagesNoteID
        packagesNoteSeveralLaunches
        packagesAlreadyWaived
        packagesReasonMissing
        packagesPartEnded
        packagesPartEndedText
        packagesElsewhereCourse
        packagesWantsWindow
        packagesCourseWindowOpen
        packagesOpenAgain
        packagesWaived
        packagesModeLabel
        packagesMode
        packagesInRecordStore
        packagesColumnMoveOn
        packagesColumnSatisfied
        packagesNotSatisfied
        packagesWaive
        packagesWaiveText
        packagesWaiveReason
        packagesWaiveWords
        packagesWaivedToast
        packagesEndedByContent
        packagesAbandoned
        packagesSessionOpen
        packagesColumnStatements
        packagesColumnVerb
        packagesColumnObject
        packagesStatementText
        packagesByLaurel
        packagesNoLaunchText
        packagesColumnLaunch
        packagesUnitSatisfied
        packagesUnitByContent
        packagesEndCourseConfirm
        packagesMovedEntry
        packagesLine
        packagesLineNext
        packagesLineNextHint
        packagesLineNew
        packagesLineNewHint
        packagesVersions
        packagesVersionsLead
        packagesVersionsNone
        packagesVersionUpload
        packagesVersion
        packagesVersionCurrent
        packagesVersionDraft
        packagesVersionOther
        packagesColumnPeople
        packagesColumnState
        packagesMoves
        packagesMove
        packagesMovesNone
        packagesMovesNoneText
        packagesMoveTo
        packagesMovePeople
        packagesPolicy
        packagesPolicyWord
        packagesPolicyQuestion
        packagesPolicyHint
        packagesPolicyOnce
        packagesPolicyNever
        packagesDryRun
        packagesDryRunTitle
        packagesDryRunLead
        packagesDryRunPeople
        packagesWouldMove
        packagesMoveStanding
        packagesMoveFate
        packagesMoveState
        packagesColumnOrganization
        packagesColumnPlays
        packagesColumnFrom
        packagesColumnStanding
        packagesColumnFate
        packagesSearchPeople
        packagesNobody
        packagesNobodyText
        packagesNobodyMoves
        packagesPublishOnly
        packagesPublishAndMove
        packagesMoveNow
        packagesPublishesMore
        packagesPublishNotes
        packagesPublishNotesHint
        packagesMoveOpen
        packagesMovePublished
        packagesMoveBusy
        packagesMoveOver
        packagesMovePlaying
        packagesMoveMovedOn
        packagesMoveStop
        packagesMoveResume
        packagesMoveUndo
        packagesMoveUndoConfirm
        packagesMoveStopped
        packagesMoveResumed
        packagesMoveUndoing
        packagesMovedBackToast
        packagesMoveSeen
        packagesMovedBack
        packagesMovedBackAt
        packagesMovedBackOn
        packagesMoveWaiting
        packagesMoveWaitingText
        packagesMoveLearning
        packagesUndoKeeps
        packagesUndoKeepsStatements
        packagesMovedPeople
        packagesNobodyMoved
        packagesNobodyMovedText
        packagesCarried
        packagesLeft
        packagesLeftCount
        packagesUndoOne
        packagesRefresh
        packagesCompare
        packagesCompareWith
        packagesChangesTitle
        packagesFirstVersion
        packagesMatched
        packagesMatchedChanged
        packagesNew
        packagesGone
        packagesNothingMatches
        packagesOtherRunTime
        packagesTitleChanged
        packagesSharedChanged
        packagesParts
        packagesDifferences
        packagesUnchanged
        packagesSamePart
        packagesSameStart
        packagesNewPart
        packagesGonePart
        packagesGoneText
        packagesDiffIdentifier
        packagesDiffStart
        packagesDiffPrerequisites
        packagesDiffSequencing
        packagesDiffLaunch
        packagesPlaying
        packagesPlayingLead
        packagesPlayingOf
        packagesPlayingOpen
        packagesSettingsUp
        packagesSettingsSave
        packagesSettingsSaved
        packagesSettingsNext
        packagesSetting
        packagesLevelVendor
        packagesLevelCourse
        packagesLevelActivity
        packagesLevelStandard
        packagesInherited
        packagesFromAbove
        packagesSetHere
        packagesWindowWord
        packagesWindowHint
        packagesWindowSizeHint
        packagesPassingWord
        packagesPassingByScore
        packagesPassingFrom
        packagesPassingScore
        packagesPassingScoreHint
        packagesCompletingWord
        packagesCompletingHint
        packagesUnsetWord
        packagesUnsetHint
        packagesExitWord
        packagesExitHint
        packagesSuspend12Hint
        packagesSuspend2004Hint
        packagesCharacters
        packagesNotApplying
        packagesNotOfCMI5
        packagesNotOfTinCan
        packagesSettingBad
        packagesSettingBadSize
        packagesSettingBadScore
        packagesSettingBadRoom
        packagesLive
        packagesLiveStop
        packagesLiveOn
        packagesLivePaused
        packagesLiveNew
        packagesLiveShow
        packagesLiveEnded
        packagesLiveIdle
        packagesLiveTrouble
        packagesOpenNow
        packagesNotOpen
        packagesArrangedEntry
        packagesJumpedEntry
        packagesByAuthor
        packagesGoThere
        packagesGoThereText
        packagesWholeWindow
        packagesResetDrive
        packagesResetConfirm
        packagesResetToast
        packagesDriveLead
        packagesDevice
        packagesDevicePhone
        packagesDeviceSmall
        packagesDeviceDesktop
        packagesDeviceTurn
        packagesDriveFrame
        packagesOpenPlayer
        packagesWholeLog
        packagesCalls
        packagesCallsNone
        packagesArrange
        packagesArrangeText
        packagesArrangeDo
        packagesArrangeScoreLabel
        packagesArrangeKeep
        packagesArrangeKeepStates
        packagesArrangeKeepHint
        packagesArrangedToast
        packagesArrangeState
        packagesArrangeScore
        packagesEarlierDrives
        packagesDriveLeft
        packagesDriveLeftText
        packagesShelf
        packagesShelfLead
        packagesShelfOpen
        packagesShelfFiles
        packagesShelfFilesHint
        packagesShelfQueued
        packagesShelfBroken
        packagesShelfCancelled
        packagesShelfCancel
        packagesShelfAgain
        packagesShelfDismiss
        packagesShelfCancelWord
        packagesShelfAgainWord
        packagesShelfDismissWord
        packagesShelfWaiting
        packagesShelfEmpty
        packagesShelfEmptyText
        packagesShelfGood
        packagesShelfSuspicious
        packagesShelfNotes
        packagesShelfParts
        packagesShelfPlace
        packagesShelfPlaceOne
        packagesShelfLook
        packagesShelfModule
        packagesShelfNewModule
        packagesShelfModuleTitle
        packagesShelfPlaced
        packagesShelfTaken
        packagesShelfRefused
        packagesShelfNothing
        packagesShelfTooMany
        packagesDispatches
        packagesDispatchesLead
        packagesDispatchWhere
        packagesDispatchNew
        packagesDispatchNewLead
        packagesDispatchMake
        packagesDispatchMade
        packagesDispatchCourse
        packagesDispatchCourseHint
        packagesDispatchOrganization
        packagesDispatchDestination
        packagesDispatchDestinationHint
        packagesDispatchMost
        packagesDispatchMostHint
        packagesDispatchFrom
        packagesDispatchTo
        packagesDispatchToHint
        packagesDispatchOrigins
        packagesDispatchOriginsHint
        packagesDispatchAnyOrigin
        packagesDispatchPeople
        packagesDispatchPeopleOf
        packagesDispatchCompleted
        packagesDispatchCompletedOn
        packagesDispatchDays
        packagesDispatchAlways
        packagesDispatchSince
        packagesDispatchUntil
        packagesDispatchBetween
        packagesDispatchState
        packagesDispatchStateName
        packagesDispatchStatus
        packagesDispatchStatusName
        packagesDispatchSearch
        packagesDispatchSearchPeople
        packagesDispatchNothing
        packagesDispatchNothingText
        packagesDispatchClear
        packagesDispatchEmpty
        packagesDispatchEmptyText
        packagesDispatchEmptyPartner
        packagesDispatchLead
        packagesDispatchLimits
        packagesDispatchStub
        packagesDispatchStubText
        packagesDispatchStub12
        packagesDispatchStub2004
        packagesDispatchLearners
        packagesDispatchProvisional
        packagesDispatchLearner
        packagesDispatchForeignId
        packagesDispatchProgress
        packagesDispatchScore
        packagesDispatchTime
        packagesDispatchMinutes
        packagesDispatchLast
        packagesDispatchNobody
        packagesDispatchNobodyText
        packagesDispatchNobodyFound
        packagesDispatchLaunches
        packagesDispatchAt
        packagesDispatchResult
        packagesDispatchFromWhere
        packagesDispatchOutcome
        packagesDispatchChange
        packagesDispatchPause
        packagesDispatchResume
        packagesDispatchRevoke
        packagesDispatchReason
        packagesDispatchReasonHint
        packagesDispatchChangeButton
        packagesDispatchHistory
        packagesDispatchChanged
        packagesDispatchWhy
        packagesDispatchToast
        packagesDispatchNoCourse
        packagesDispatchNoOrganization
        packagesDispatchNoDestination
        packagesDispatchBadPeople
        packagesDispatchBadFrom
        packagesDispatchBadTo
        packagesDispatchBadOrigins
        packagesDispatchNoReason
        packagesDispatchBadParts
        packagesDispatchSettled
        packagesLaunchUnknown
        packagesLaunchNoLearner
        packagesLaunchFull
        packagesLaunchNotBegun
        packagesLaunchEnded
        packagesLaunchPaused
        packagesLaunchRevoked
        packagesLaunchUnplayable
        packagesDispatchedLead
        packagesDispatchedLeadTo
        packagesDispatchedStart
        packagesDispatchedGoOn
        packagesDispatchedNext
        packagesDispatchedVoluntary
        packagesDispatchedOptional
        packagesDispatchedDone
        packagesDispatchedDoneText
        packagesDispatchedFailed
        packagesDispatchedOver
        packagesDispatchedOverText
        packagesDispatchedClosed
        packagesStubOpening
        packagesStubUnreachable
        packagesStubNoSystem
        packagesStubRetry
        packagesStubClose
        packagesStubWindow
        packagesStubWindowOpen
        packagesStubClosed
        packagesStubWaiting
        packagesStubFrame
        packagesLaunchLongLearner
        packagesLaunchUnproved
        packagesLaunchRemoved
        packagesLaunchOrganizationEnded
        packagesDispatchBelowPeople
        packagesDispatchLearnerErased
        packagesDispatchLearnerSettled
        packagesDispatchLearnerTaken
        packagesDispatchLearnerFull
        packagesDispatchBadTyped
        packagesDispatchLimitsChange
        packagesDispatchLimitsSaved
        packagesDispatchKey
        packagesDispatchKeyText
        packagesDispatchKeyButton
        packagesDispatchKeySaved
        packagesDispatchParts
        packagesDispatchPart
        packagesDispatchPlayLog
        packagesDispatchNoParts
        packagesDispatchReadmit
        packagesDispatchReadmitText
        packagesDispatchReadmitBack
        packagesDispatchReadmitOpen
        packagesDispatchPlaceBack
        packagesDispatchReadmitted
        packagesDispatchRemove
        packagesDispatchRemoveText
        packagesDispatchRemoved
        packagesDispatchErase
        packagesDispatchEraseText
        packagesDispatchTyped
        packagesDispatchEraseButton
        packagesDispatchErasedToast
        packagesDispatchErasedName
        packagesDispatchPartLead
        packagesDispatchPartOpen
        packagesStubClosing
        packagesStubUnkept
        packagesStubUnread
        packagesStubLeft
        packagesLinkTitle
        packagesLinkWhy
        packagesLinkOpen
        packagesLinkReasonKeep
        packagesLinkReasonSelf
        packagesLinkReasonUndo
        packagesLinkEmail
        packagesLinkEmailHint
        packagesLinkSend
        packagesLinkBack
        packagesLinkSent
        packagesLinkCode
        packagesLinkCodeHint
        packagesLinkConfirm
        packagesLinkAnother
        packagesLinkedTitle
        packagesLinkedText
        packagesLinkBadEmail
        packagesLinkWait
        packagesLinkLinked
        packagesLinkBadCode
        packagesLinkSpent
        packagesLinkSettled
        packagesLinkMailSubject
        packagesLinkMailText
        packagesLinkMailCode
        packagesLinkMailFoot
        packagesLinkLead
        packagesLinkSince
        packagesLinkEnd
        packagesLinkEndText
        packagesLinkEndHint
        packagesUnlinked
        packagesLinkMine
        packagesLinkMineLead
        packagesLinkMineOpen
        packagesLinkMineWhere
        packagesLinkMineSince
        packagesLinkMineEnded
        packagesLinkOver
        packagesLinkNotMe
        packagesLinkNotMeSure
        packagesLinkNone
        packagesLinkNoneText
        packagesDispatchStubCmi5
        packagesStubNoLaunch
        packagesStubLaunchOver
        packagesStubUntold
        """##
    private static let english = ##"""
        SCORM package
        Somebody else changed this activity meanwhile. Look at it again, then choose the package once more.
        This file is not a zip archive. Choose the zip that your authoring tool exported.
        The zip archive is incomplete: its end is missing. Export or copy it again.
        The zip archive is damaged at “{path}”. Export it again.
        “{path}” is protected by a password. Export the package without one.
        “{path}” is packed in a way that is not supported. Pack it as an ordinary zip.
        The zip archive was refused: “{path}” leads out of the package.
        The zip archive was refused: “{path}” is a link or a device, not a file.
        The name “{path}” cannot be used for a file.
        Files in the zip archive overlap each other. Export it again.
        “{path}” is in the zip archive twice.
        The zip archive holds more than {limit, number} files.
        “{path}” is larger than {limit, number} MB.
        Unpacked, the zip archive is larger than {limit, number} MB.
        The zip archive was refused: “{path}” unpacks to far more than it should.
        “{path}” is not in the zip archive.
        There is no imsmanifest.xml, cmi5.xml or tincan.xml in it, so this is no package. Zip the exported files themselves, not the folder above them.
        There is no imsmanifest.xml in it but {found}. Export it as SCORM.
        imsmanifest.xml cannot be read: it is not XML.
        imsmanifest.xml cannot be read: something is wrong in line {line, number}.
        imsmanifest.xml starts with <{root}> where <manifest> belongs.
        The package names nothing that could be started.
        “{item}” starts with {path}, which is not in the package.
        “{item}” starts with a script instead of a file. Such packages are refused.
        “{item}” starts at another site ({address}). Only what is inside the package can be played.
        “{item}” starts outside the package ({address}).
        The table of contents has more than {limit, number} entries.
        The permission to save has ended. The page gets a new one by itself.
        The package has no such part.
        This page was never started.
        This part opens when the parts before it are done.
        That is more than can be saved at once.
        Upload a SCORM package: this activity has none yet.
        A package from your authoring tool (SCORM, cmi5 or xAPI), played on an origin of its own.
        Try it
        {count, plural, =0 {No plays yet} one {# play} other {# plays}}
        Standard
        Parts to play
        Files
        From the file
        Language
        Pass mark in the package
        {count, plural, one {# file} other {# files}}, {size}
        Package (zip, or a cmi5.xml)
        As exported for SCORM, cmi5 or xAPI, up to {limit}. It is checked before anything is kept.
        Upload a package
        Replace the package
        Upload and check
        The file is larger than {limit}.
        Uploading: '{'percent'}' %
        Checking the package …
        Other uploads
        Upload {number, number}
        Version
        Title
        When
        Person
        Status
        Progress
        Score
        Part
        Page and number
        Steps
        Use this package
        Discard
        This is what the package holds. Nobody gets it before you use it and publish the course.
        Upload {number, number} is in the draft now. Publish the course to give it to learners.
        The upload is gone.
        In short
        Contents
        Opens after: {script}
        Nothing had to be repaired.
        {count, plural, one {One thing was put right or is worth knowing} other {# things were put right or are worth knowing}}
        Plays
        Who played this package, and what it reported.
        Nobody has played it yet
        As soon as a learner starts it, their play stands here.
        Play of {name}
        Time the package reports
        Sessions
        {count, plural, one {# value} other {# values}}
        Commit log
        Nothing has arrived yet
        Each commit of the package is kept here for ever.
        Kept aside: another page had gone on
        Active for {seconds, plural, one {# second} other {# seconds}}
        {element} was refused ({code, number})
        {element} is longer than SCORM has room for; it was kept
        Passed
        Completed
        Not passed
        In progress
        Looked at
        Not started
        Back to the course
        Leave
        {done, number} of {total, number} done
        Test drive
        Locked
        After: {items}
        Saved '{'time'}'
        Saving …
        Saved on this device
        Not saved yet: keep this page open
        This is open in another tab. Go on there, or continue here; what the other tab has saved is kept.
        This is being played on another device. Go on there, or continue here; what is saved there is kept.
        You went on in another place. Nothing more is saved from here.
        No connection. This starts by itself as soon as it is back.
        This browser keeps nothing for content inside a page. Online everything is saved; if the connection breaks, work may be lost. In a window of its own it is safe.
        This cannot be started now. Leave and open it again.
        You are signed out. Sign in again in another tab; your work waits on this device.
        Continue here
        Open in its own window
        This content needs JavaScript. Switch it on to play it.
        The package lay in the folder {folder}; it was taken from there.
        The manifest is written {name}.
        The characters of the manifest were repaired ({name}).
        The manifest names no namespace.
        The manifest names no version; it was read by the names it uses.
        The manifest names the version “{version}”; it was read by the names it uses.
        The manifest has no table of contents; one was made from its parts.
        None of the tables of contents is the default; the first is played.
        The default table of contents “{name}” does not exist; the first is played.
        The package has {count, number} tables of contents; one of them is played.
        The table of contents “{name}” starts nothing and was left out.
        “{item}” has no title.
        The identifier “{name}” was there twice and was made unique.
        “{item}” names the resource “{resource}”, which does not exist; it is shown as a heading.
        The resource “{resource}” does not say whether it reports progress; opening it completes it.
        {path} is written with backslashes.
        {path} begins with a slash; it was taken from the top of the package.
        {path} is written with percent signs.
        {written} is in the package as {found}.
        {path} was found without the base that the manifest names.
        {count, plural, one {A file that the manifest lists is missing: {first}} other {# files that the manifest lists are missing, the first is {first}}}.
        “{item}” waits for something that does not exist: {names}.
        The prerequisite of “{item}” cannot be read and locks nothing: {script}
        The value “{value}” of {element} does not follow its format and was left out.
        The package has programs for a web server, such as {path}. They are never run here.
        {count, plural, one {The name of a file was repaired} other {The names of # files were repaired}}, such as {example}.
        {count, plural, one {A file that only the exporting computer needs was} other {# files that only the exporting computer needs were}} left out.
        Noted: {code}
        State after this
        {entries, plural, =0 {Put back to the beginning} one {Put back to the state after # entry} other {Put back to the state after # entries}}
        State of {item}
        {entries, plural, =0 {Before the first entry} one {After the first entry} other {After # entries}} of {total, number}
        Then
        Now
        Value
        This is the state now.
        Put back to this state
        The learner goes on from here at the next start. Nothing is deleted: the log keeps every entry, and a completion that was recorded stays.
        Put back to the beginning
        Put back. The learner goes on from there.
        The content plays in its own window. Keep this page open: it saves what you do there.
        Your browser blocked the window. Allow pop-ups for this site and try again.
        “{item}” has parts below it, so what it would start itself is left out.
        Continue
        Back
        Save and leave
        End this part
        End all
        Start again
        Paused. Next time you go on where you left off.
        You went on in another place; this is where you are now.
        You have come to the end.
        Choose where to begin.
        Choose where to go on.
        This part has nothing to show. Go on with “Continue”.
        The learner leaves by the portal
        A new attempt begins
        Sequencing log
        What was asked for, what the rules made of it, and how everything stood afterwards.
        How it stands now
        Navigations
        Nothing has been started yet
        Each step through the course is kept here with its reasons.
        Download
        {count, plural, one {# step} other {# steps}}
        Activities and objectives
        Opened: {activity}
        The session ended
        Nothing was opened
        Yes
        No
        Open
        Paused
        Objective
        Shared objective
        Attempts
        Satisfied
        Measure
        {count, plural, one {# activity cannot be chosen now} other {# activities cannot be chosen now}}
        Asked for by the learner
        Asked for by the content
        When the player was opened
        It has already begun.
        It has not begun yet.
        Nothing was paused that could be resumed.
        Here you choose from the contents instead of going on page by page.
        There is no way back here.
        Nothing comes before this part.
        The content asked for something that does not exist.
        What is open must be finished before another part is chosen.
        There is no way from here to there.
        Opens when you go on step by step
        This part is not available.
        This part has already ended.
        Nothing is open.
        There is nothing above this to leave.
        This is the last part.
        Nothing inside can be opened now.
        Closed by a rule of the course
        Opens when the part before it is done
        Hidden by a rule of the course
        {count, plural, one {The one attempt is used} other {All # attempts are used}}
        The time for it is used up
        Opens when you go on, not by choosing it
        From here only the next or the previous part can be chosen
        This part cannot be repeated now.
        This part is still open.
        This is a section; only the parts in it can be opened.
        After the open part the course goes on by itself
        Choosing it would end the course
        Paused. Go on where you left off.
        The file that describes the course (cmi5.xml or tincan.xml) is no XML that can be read.
        The file that describes the course (cmi5.xml or tincan.xml) is no XML that can be read: see line {line, number}.
        The file that describes the course begins with <{root}>; a cmi5.xml begins with <courseStructure>, a tincan.xml with <tincan>.
        “{item}” has no {name}, which cmi5 requires.
        The id “{id}” is no absolute IRI, such as https://example.com/course. Export it again with whole ids.
        The id “{id}” is there twice; each part of a course needs its own.
        “{item}” says {name}=“{value}”, which cmi5 does not know.
        The block “{id}” holds nothing that could be started.
        “{item}” starts with {address}, which needs another program than a browser.
        “{item}” starts with the file {address}, but a single XML file brings no files. Upload the zip, or use whole addresses.
        The address of “{item}” has a parameter {name}, which belongs to the launch of cmi5.
        The course structure has the namespace {name} instead of cmi5’s.
        “{item}” and perhaps others have no description.
        The mastery score {value} of “{item}” was rounded to four places.
        “{item}” names the objective {id}, which does not exist.
        The id “{id}” is no absolute IRI. Statements about it are refused by xAPI, so it will probably not report that it is done.
        The package has {count, number} parts that can be started; each is shown for itself.
        This part was waived already.
        Choose a reason.
        This part has ended.
        What you did is saved. Go on in the course, or close this window.
        This is open in another tab or on another device. Go on there, or continue here; what is saved there is kept.
        This part opens in a window of its own.
        This part is open in a window of its own. Keep this page open to see what is saved.
        Open again
        Waived
        Mode
        {mode, select, normal {Normal} browse {Look around} review {Review} other {{mode}}}
        In the record store
        Done when
        Counts
        Not yet
        Waive a part
        The part counts as done for this learner, for the reason you give. It stands in the learner’s record for good.
        Reason
        {reason, select, testedOut {Passed a test about it} equivalentUnit {Did an equivalent part} equivalentOutside {Did something equivalent elsewhere} administrative {Decided by the administration} other {{reason}}}
        The part is waived.
        Ended
        Broken off
        Open
        Statements
        Verb
        Object
        Text
        Laurel
        As soon as the learner starts a part, it stands here.
        Session
        Done
        Content
        End everything here? Starting again is a new attempt.
        Moved to another version
        What is it?
        The next version of this package
        You see what changed, and decide who moves to it.
        Another package
        Nobody who has begun is moved to it.
        Versions
        The versions of this package beside each other: who plays which, and who moved.
        No package yet
        Import a version
        Version {number, number}
        Published
        In the draft
        Another package
        People
        State
        Moves
        Move
        Nobody has moved yet
        Open a version to see what changed, and decide who moves to it.
        Move to version {number, number}
        Moved
        Who moves
        {policy, select, never {Nobody: only new enrolments get it} notStarted {Not started} inProgress {In progress} failed {Failed} passed {Passed or completed} everyone {Everyone} other {{policy}}}
        Who moves to this version?
        New enrolments always get it. Of those who are enrolled already, the people you choose here move.
        It is decided once, when you publish: who is in progress later stays.
        Nobody moves
        Show who would move
        Who would move to version {number, number}
        Who moves: {policy}
        People
        Would move
        {standing, select, notStarted {Not started} inProgress {In progress} failed {Failed} passed {Passed or completed} other {{standing}}}
        {fate, select, moves {Moves} policy {Stays: not chosen} there {Stays: plays it already} later {Stays: plays a later version} foreign {Stays: plays another package} ended {Stays: withdrawn or closed} other {{fate}}}
        {state, select, running {Running} stopped {Stopped} done {Done} undoing {Being taken back} undone {Taken back} other {{state}}}
        Organization
        Plays
        From
        Standing
        Result
        Search by name
        Nobody
        Nobody who takes this course fits these filters.
        Nobody would move, and this version is published already.
        Publish version {number, number}
        Publish version {number, number} and move {count, plural, one {# person} other {# people}}
        Move {count, plural, one {# person} other {# people}}
        The course’s draft has unpublished changes. Publishing publishes all of them.
        What changed
        For the course’s history.
        Who has a player open moves when it ends. Completions that stand are never taken away, and every move can be taken back.
        Version {number, number} is published.
        Another move of this activity is running. Wait until it is done, or stop it.
        The move went on meanwhile. Look at it again.
        The person has the player open. Take the move back when it has ended.
        This move does not hold any more: it was taken back already, or a later one followed.
        Stop
        Go on
        Take all of it back
        Put everybody back who moved? What they did since is kept in the history.
        The move stops after its present batch.
        The move goes on.
        The move is being taken back.
        The person is back on the former version.
        {seen, number} of {total, number} enrolments looked at
        Taken back
        Taken back on
        Taken back {at, time}
        Waiting
        for an open player to end
        What stands in Learning is never taken away by a move.
        Taking a move back puts the former state back; what was done since stays in the log.
        Taking a move back puts the former version back; what statements have said stays said.
        Who moved
        Nobody yet
        Who moves to this version stands here, with what went along.
        Went along
        Only in the history
        {count, plural, one {# part} other {# parts}}
        Take back
        Show again
        Compare
        Compare with
        What changed in version {number, number}
        This is the first version: there is nothing to compare it with.
        Matching parts
        {count, plural, =0 {none changed} one {# changed} other {# changed}}
        New parts
        Parts gone
        One version is SCORM, the other cmi5 or xAPI: no part of one is a part of the other. Who moves begins anew; the history stays.
        The versions are made for different standards: status and score go along, what content keeps for itself does not.
        Title: {before} → {after}
        Whether objectives or data are shared with other courses has changed.
        Parts
        Differences
        Unchanged
        Same id
        Same start file
        New
        Gone
        What was done in it stays in the history.
        Id
        Starts
        Prerequisites
        Sequencing or completion rules changed
        Launch method
        Playing packages
        Window, passing, completing and leaving: for packages of any standard.
        {level, select, vendor {Holds for every package, unless a course or an activity says otherwise.} course {Holds for the packages of this course, unless an activity says otherwise.} activity {Holds for this activity, whichever version of the package it plays.} other {{level}}}
        Set how packages are played
        Settings
        Save
        Saved. Sessions that begin from now on follow it.
        A session that is open keeps what it began with.
        {setting, select, window {Where content is shown} windowsize {Size of the window} passing {Who passes} completing {What completes a part} unset {When content never says how it stands} suspendold {Suspend data of SCORM 1.2} suspendnew {Suspend data of SCORM 2004} exit {When content ends} other {{setting}}}
        the vendor
        the course
        this package
        Laurel
        As {from} says: {value}
        From: {from}
        Set here
        {window, select, frame {In the page} window {In a window of its own} other {{window}}}
        A unit of cmi5 that asks for a window of its own always gets one.
        Width × height in pixels, 320 × 240 to 4000 × 4000. Empty inherits.
        {passing, select, package {As the package says} completion {Whoever completes it} other {{passing}}}
        Whoever reaches a score
        Whoever reaches {percent} %
        Score that passes
        Only for “Whoever reaches a score”: 0.1 to 100, in tenths.
        {completing, select, package {As the package says} completed {Only that content says it is complete} passed {Only passing} either {Complete or passed} launched {Having opened and left it} score {Reaching the passing score} other {{completing}}}
        SCORM 1.2 has one status: what is passed is complete as well.
        {unset, select, package {As the standard says} incomplete {Leave it incomplete} complete {Complete at the end} completewithscore {Complete at the end with a score} other {{unset}}}
        SCORM 1.2 completes what says nothing, SCORM 2004 follows its sequencing.
        {exit, select, standard {As the standard says} close {Close it} course {Back to the course} next {On to the next part} stay {Stay} other {{exit}}}
        From part to part of SCORM 2004 its own sequencing leads.
        4,096 characters is the standard’s own room; content that needs more gets up to 65,536. Empty inherits.
        64,000 characters is the standard’s own room, 262,144 the most. Empty inherits.
        {count, number} characters
        Not for this package: {settings}
        Units of a cmi5 course are judged by their own mastery score and moveOn, and keep their state in the record store.
        An xAPI package is done when its statements say so, and keeps its state in the record store.
        Choose one of the values.
        Write the size as width × height, such as 1100 × 760.
        Write a score from 0.1 to 100 percent.
        Write a number from {least, number} to {most, number}.
        Live
        Pause
        What comes appears here by itself.
        Paused
        {n} new
        Show
        The live view has ended because you are signed out. Load the page again.
        Paused after half an hour without you.
        No connection. What comes is missing here until there is one again.
        Being played now
        Not open now
        Set by the author: {state}
        Opened by the author past its prerequisites
        by the author of the test drive, past all rules
        Go there
        Go to any part, even where a learner could not. Rules are passed by, and the log says so.
        Whole window
        Begin anew
        Begin the test drive anew? The present one is kept among the earlier ones.
        A new test drive. The earlier one is kept.
        “{title}”, upload {number, number}. Nothing of a test drive counts: no completion, no report, no statement among the learners’.
        Size of the frame
        Phone
        Small phone
        Desktop
        Turn
        The player, as learners have it
        Open the player
        Whole log
        API calls
        As soon as the content calls the API, each call stands here with its answer.
        Set how a part stands
        The player goes on as if the content had reported it.
        Set it
        Score, if any
        Keep the bookmark and suspend data
        Keep the states that the content wrote
        What is finished may begin empty all the same when it is opened again: that is the standard’s rule.
        Set. The player shows what follows from it.
        Choose one of the states.
        The score is a number from 0 to 100.
        Earlier test drives
        The player was left
        A learner is back at the course now.
        Upload packages
        Upload several packages at once. Each is checked by itself and waits here until you make an activity of it.
        Upload several packages
        Packages (zip, or a cmi5.xml)
        Choose or drop as many as you like, each up to {limit}.
        Waiting for its turn
        The connection broke off. Nothing of it was kept.
        Cancelled
        Cancel {name}
        Send {name} again
        Remove {name} from the list
        Cancel
        Try again
        Remove
        Checked packages
        Nothing waits here
        What you upload stands here as soon as it is checked. What nobody uses within a week goes by itself.
        Good
        Look at this first
        {count, plural, one {One note} other {# notes}}
        {count, plural, one {One part} other {# parts}}
        Add the chosen ones to the course
        Add this one
        Look inside
        Into the module
        A new module at the end
        Packages
        {count, plural, one {One activity was added.} other {# activities were added.}}
        {count, plural, one {One package is checked.} other {# packages are checked.}}
        {count, plural, one {One file is no usable package} other {# files are no usable packages}}
        Choose at least one package.
        No more than {limit, number} packages at once.
        Dispatches
        Courses that organizations run from their own learning systems. Records and versions stay here.
        You are here
        New dispatch
        The organization gets a small package for its own learning system. The course itself plays from here, always in the version that you publish.
        Make the dispatch
        The dispatch is ready. Download the package for the other learning system.
        Course
        Every required part must be a package (SCORM, cmi5 or xAPI), a lesson, a film, a document or a link. Exams, assignments and whatever needs a person are taken here.
        Organization
        Their learning system
        A name to tell it by, such as “Cornerstone, sales academy”.
        At most this many people
        Leave empty for as many as come. Whoever has begun may always go on.
        From
        Until
        The last day on which it can be opened.
        Allowed addresses
        Where the other system runs, such as https://lms.example.com, separated by spaces. Leave empty when you do not know: then any page may show the course.
        Any
        People
        {count, number} of {most, number}
        Completed
        Completed on
        Days
        Always
        From {day, date}
        Until {day, date}
        {day, date} to {end, date}
        State
        {state, select, running {Running} paused {Paused} other {Revoked}}
        Standing
        {status, select, passed {Passed} completed {Completed} failed {Failed} incomplete {In progress} removed {Place freed} other {Not begun}}
        Search course, organization or system
        Search by name or id
        Nothing found
        Nothing fits the search and the filters.
        Clear filters
        No dispatches yet
        Make one when a partner wants to run a course from its own learning system.
        When a course is given to your own learning system, its package is here.
        {organization} runs it from {destination}.
        Limits
        Package for the other system
        Import it there once. What plays is decided here; only a renewed key makes a new one necessary.
        SCORM 1.2
        SCORM 2004
        Learners
        Provisional: known only by what the other system says, self-reported, and no evidence for a certification.
        Learner
        Id in the other system
        Progress
        Score
        Active time
        Active minutes
        Last seen
        Nobody has opened it yet
        Learners appear here when they open the course in their own system.
        Nobody found
        Latest launches
        When
        What happened
        From
        {outcome, select, open {Opened} full {Refused: limit of people reached} notBegun {Refused: not open yet} ended {Refused: no longer open} organizationEnded {Refused: the organization has ended} paused {Refused: paused} revoked {Refused: revoked} archived {Refused: the course is archived} noLearner {Refused: the other system named nobody} longLearner {Refused: the id is too long} unproved {Refused: without the learner’s proof} removed {Refused: the place was freed} other {Refused: a part can be taken only here}}
        Change state
        Pause: nobody can open it for now
        Resume
        Revoke for good: ends what is running
        Reason
        Kept in the history.
        Change the state
        History
        {act, select, running {Resumed by {who}} paused {Paused by {who}} revoked {Revoked by {who}} limits {Limits changed by {who}} key {Key renewed by {who}} removed {Place of {learner} freed by {who}} readmitted {{learner} let in again by {who}} linked {{learner} linked to {who}} unlinked {Link of {learner} ended by {who}} other {{learner} erased by {who}}}
        {state, select, paused {Paused: {reason}} other {Revoked: {reason}}}
        {state, select, running {The dispatch runs again.} paused {The dispatch is paused.} other {The dispatch is revoked.}}
        Choose a published course.
        Choose the organization that runs it.
        Give their learning system a name.
        Give a number of people from 1 to 1,000,000, or leave it empty.
        Give the first day as a date.
        Give a last day that is not before the first.
        Give addresses such as https://lms.example.com, without a path, at most 20.
        Say why, in at most 500 characters.
        This course cannot be dispatched: {titles} can be taken only here, since it is graded here or needs a person. Make it optional, or dispatch a course without it.
        The dispatch is in that state already, or it was revoked. Look at it again.
        This course is not known here, or its package was replaced by a newer one. Ask whoever put it into your learning system for a fresh package.
        Your learning system did not say who you are. Sign in there and open the course again.
        All places of this course are taken. Ask your training administrator for more.
        This course opens on {day, date}.
        This course was open until {day, date}.
        This course is paused. Try again later; what you have done is kept.
        This course is no longer offered here. What you have done is kept.
        This course has a part now that cannot be taken from your learning system. Tell your training administrator.
        What you do is saved here and told to your learning system.
        Hello, {name}. What you do is saved here and told to your learning system.
        Start the course
        Go on
        Next: {title}
        Optional, if you like: {title}
        Optional, {minutes}
        You have completed this course
        Your learning system hears of it within seconds. You may look at every part again.
        Not passed yet. You may open a part again.
        This visit is over
        Open the course again in your learning system.
        This visit is over: the course was stopped, or it was open for half a day. What was saved is kept; open the course again in your learning system.
        Opening the course …
        The course cannot be reached. Check your connection and try again.
        No learning system was found around this page. Open the course from your learning system.
        Try again
        Save and close
        Open in its own window
        The course is open in its own window. Leave this page open.
        Saved. You may close this page.
        No connection at the moment. What you do is kept on this device.
        Course
        Your learning system gave an id that is longer than its standard allows. Tell your training administrator.
        You have opened this course before, and your learning system no longer holds the proof that it was you. Ask your training administrator to let you in again.
        Your place in this course was given back. Ask your training administrator to let you in again; what you have done is kept.
        This course is no longer open to your organization. What you have done is kept.
        {count, number} people have places already: give at least that number, or free places first.
        This learner was erased.
        This learner’s place is free already.
        Somebody has come under the same id meanwhile. Free their place first.
        No place is free. Free one or raise the limit first.
        Type the name or the id of the learner once more.
        Change the limits
        The limits are changed.
        Renew the key
        When the package has fallen into wrong hands: every package downloaded before begins nothing any more, and the other system needs a fresh one. What runs goes on.
        Renew the key
        The key is renewed. Download the package again and exchange it in the other system.
        Parts
        Part
        Open the log
        No part has been opened yet.
        Let in again
        When their learning system has lost what it kept of the course, such as after a reset. For {hours, number} hours whoever opens the course under this id is let in, once.
        Gives the place back to them, when one is free.
        Let in again until {until, time} at the latest.
        The place is theirs again. Their own system opens the course as before.
        They can open the course again within {hours, number} hours.
        Free the place
        When they have left, or never were one of your learners. What they did stays here; somebody else can take the place.
        The place is free.
        Erase
        Name, id and whatever the course wrote about them are deleted for good. That somebody took the course, and the result, stays without a name.
        The name or the id, to confirm
        Erase for good
        The learner is erased.
        Erased learner
        Courses that run from your own learning system: who takes them, and the packages to import.
        {count, plural, one {Show the dispatch} other {Show # dispatches}}
        Saving …
        Your learning system did not keep what this course needs to know you again. Tell your training administrator.
        What your learning system sent could not be read here. Tell your training administrator.
        There is no connection. What you did is kept on this device: open the course again here when you are online.
        Count this course for yourself
        What you do here is kept by {organization} under the id of your learning system alone. If you have a record with us, say which work e-mail address it has: then this course is part of your own history, also when you change jobs.
        Link to my record
        Nothing that you have with us is changed: the course is added with the days on which you took it.
        It counts as self-reported, and never in place of an exam.
        You can undo it in your profile at any time.
        Work e-mail address
        We send a code there.
        Send me a code
        Back to the course
        If the address belongs to somebody of {organization}, a code is on its way there. It may take a minute.
        Code
        Eight digits, good for half an hour.
        Link
        Use another address
        Part of your own history
        Linked to your record at {organization} since {at, time}. You can undo it in your profile there.
        Give an e-mail address, such as ann@partner.example.
        Too many codes were asked for. Try again in {minutes, plural, one {one minute} other {# minutes}}.
        This course is linked to a record already.
        That is not the code. {count, plural, one {One try is left.} other {# tries are left.}}
        This code is used up or too old. Ask for another one.
        The link has ended already.
        Your code for linking a course at {site}
        “{learner}” takes the course “{course}” from {destination} and says that this is you. If it is, enter the code there: the course is part of your history then.
        Code: {code}
        It is good for {minutes, plural, one {one minute} other {# minutes}}. If this is not you, do nothing and give the code to nobody.
        Linked to {person}: self-reported, and never in place of an exam.
        Linked to {person} since {at, time}, confirmed by a code from their own mail.
        End the link
        When it turns out to be somebody else. What had joined the person’s history stays in the record and counts no more; this learner is provisional again. A credential that nothing else proves is suspended until people decide; a certificate of completion is withdrawn.
        Kept in the history, and shown to the person.
        The link has ended.
        Courses taken elsewhere
        Courses that you took from another learning system and linked to your record by a code.
        Look at them
        {organization}, from {destination}
        Linked on {at, time}
        {ending, select, administrator {Linked from {from, time} to {to, time}, ended by an administrator} other {Linked from {from, time} to {to, time}, ended by you}}
        Not counted
        This was not me
        Take this course out of your history? What was recorded stays, and counts no more.
        Nothing from elsewhere
        When you take a course of ours from another learning system, you can link it to your record there.
        cmi5
        Your learning system did not hand over what is needed. Open the course again from there.
        This launch is over. What you did is kept; open the course again in your learning system.
        Your learning system cannot be told at the moment. What you do is saved here, and told when it answers.
        """##
    private static let german = ##"""
        SCORM-Paket
        Jemand anderes hat diese Aktivität inzwischen geändert. Sehen Sie nach und wählen Sie das Paket noch einmal.
        Diese Datei ist kein Zip-Archiv. Wählen Sie das Zip, das Ihr Autorenwerkzeug exportiert hat.
        Das Zip-Archiv ist unvollständig: Das Ende fehlt. Exportieren oder kopieren Sie es noch einmal.
        Das Zip-Archiv ist bei „{path}“ beschädigt. Exportieren Sie es noch einmal.
        „{path}“ ist durch ein Passwort geschützt. Exportieren Sie das Paket ohne Passwort.
        „{path}“ ist auf eine Weise gepackt, die nicht unterstützt wird. Packen Sie es als gewöhnliches Zip.
        Das Zip-Archiv wurde abgelehnt: „{path}“ führt aus dem Paket hinaus.
        Das Zip-Archiv wurde abgelehnt: „{path}“ ist ein Verweis oder Gerät, keine Datei.
        Der Name „{path}“ ist für eine Datei nicht erlaubt.
        Dateien im Zip-Archiv überlappen sich. Exportieren Sie es noch einmal.
        „{path}“ ist zweimal im Zip-Archiv.
        Das Zip-Archiv enthält mehr als {limit, number} Dateien.
        „{path}“ ist größer als {limit, number} MB.
        Entpackt ist das Zip-Archiv größer als {limit, number} MB.
        Das Zip-Archiv wurde abgelehnt: „{path}“ wird entpackt viel größer, als es sein dürfte.
        „{path}“ ist nicht im Zip-Archiv.
        Darin ist weder imsmanifest.xml noch cmi5.xml oder tincan.xml; das ist also kein Paket. Packen Sie die exportierten Dateien selbst, nicht den Ordner darüber.
        Darin ist keine imsmanifest.xml, sondern {found}. Exportieren Sie als SCORM.
        imsmanifest.xml ist nicht lesbar: Es ist kein XML.
        imsmanifest.xml ist nicht lesbar: In Zeile {line, number} stimmt etwas nicht.
        imsmanifest.xml beginnt mit <{root}>, wo <manifest> stehen muss.
        Das Paket nennt nichts, was gestartet werden könnte.
        „{item}“ startet mit {path}, das nicht im Paket ist.
        „{item}“ startet mit einem Skript statt einer Datei. Solche Pakete werden abgelehnt.
        „{item}“ startet auf einer anderen Website ({address}). Nur was im Paket liegt, kann abgespielt werden.
        „{item}“ startet außerhalb des Pakets ({address}).
        Das Inhaltsverzeichnis hat mehr als {limit, number} Einträge.
        Die Erlaubnis zu speichern ist abgelaufen. Die Seite holt sich von selbst eine neue.
        Das Paket hat diesen Teil nicht.
        Diese Seite wurde nie gestartet.
        Dieser Teil öffnet sich, wenn die Teile davor erledigt sind.
        Das ist mehr, als auf einmal gespeichert werden kann.
        Laden Sie ein SCORM-Paket hoch: Diese Aktivität hat noch keines.
        Ein Paket aus Ihrem Autorenwerkzeug (SCORM, cmi5 oder xAPI), abgespielt auf einer eigenen Adresse.
        Ausprobieren
        {count, plural, =0 {Noch nie gespielt} one {#-mal gespielt} other {#-mal gespielt}}
        Standard
        Abspielbare Teile
        Dateien
        Aus der Datei
        Sprache
        Bestehensgrenze im Paket
        {count, plural, one {# Datei} other {# Dateien}}, {size}
        Paket (Zip oder eine cmi5.xml)
        Wie für SCORM, cmi5 oder xAPI exportiert, bis {limit}. Es wird geprüft, bevor etwas behalten wird.
        Paket hochladen
        Paket ersetzen
        Hochladen und prüfen
        Die Datei ist größer als {limit}.
        Wird hochgeladen: '{'percent'}' %
        Das Paket wird geprüft …
        Andere Uploads
        Upload {number, number}
        Version
        Titel
        Wann
        Person
        Status
        Fortschritt
        Ergebnis
        Teil
        Seite und Nummer
        Schritte
        Dieses Paket verwenden
        Verwerfen
        Das enthält das Paket. Niemand bekommt es, bevor Sie es verwenden und den Kurs veröffentlichen.
        Upload {number, number} ist jetzt im Entwurf. Veröffentlichen Sie den Kurs, damit Lernende ihn bekommen.
        Der Upload ist verworfen.
        Kurz gefasst
        Inhalt
        Öffnet sich nach: {script}
        Nichts musste repariert werden.
        {count, plural, one {Eine Sache wurde berichtigt oder ist gut zu wissen} other {# Dinge wurden berichtigt oder sind gut zu wissen}}
        Wiedergaben
        Wer dieses Paket gespielt hat und was es gemeldet hat.
        Noch niemand hat es gespielt
        Sobald eine lernende Person es startet, steht ihre Wiedergabe hier.
        Wiedergabe von {name}
        Zeit laut Paket
        Sitzungen
        {count, plural, one {# Wert} other {# Werte}}
        Protokoll
        Noch ist nichts angekommen
        Jedes Speichern des Pakets bleibt hier für immer.
        Beiseitegelegt: Eine andere Seite war schon weiter
        {seconds, plural, one {# Sekunde} other {# Sekunden}} aktiv
        {element} wurde abgelehnt ({code, number})
        {element} ist länger, als SCORM vorsieht; es wurde behalten
        Bestanden
        Abgeschlossen
        Nicht bestanden
        In Arbeit
        Angesehen
        Nicht begonnen
        Zurück zum Kurs
        Verlassen
        {done, number} von {total, number} erledigt
        Probelauf
        Gesperrt
        Nach: {items}
        Gespeichert '{'time'}'
        Wird gespeichert …
        Auf diesem Gerät gespeichert
        Noch nicht gespeichert: Lassen Sie diese Seite offen
        Das ist in einem anderen Tab offen. Machen Sie dort weiter oder hier; was der andere Tab gespeichert hat, bleibt.
        Das wird gerade auf einem anderen Gerät gespielt. Machen Sie dort weiter oder hier; was dort gespeichert ist, bleibt.
        Sie haben an anderer Stelle weitergemacht. Von hier wird nichts mehr gespeichert.
        Keine Verbindung. Es geht von selbst los, sobald sie wieder da ist.
        Dieser Browser bewahrt für Inhalte innerhalb einer Seite nichts auf. Mit Verbindung wird alles gespeichert; bricht sie ab, kann etwas verloren gehen. In einem eigenen Fenster ist es sicher.
        Das kann jetzt nicht gestartet werden. Verlassen Sie es und öffnen Sie es noch einmal.
        Sie sind abgemeldet. Melden Sie sich in einem anderen Tab wieder an; Ihre Arbeit wartet auf diesem Gerät.
        Hier weitermachen
        In eigenem Fenster öffnen
        Dieser Inhalt braucht JavaScript. Schalten Sie es ein, um ihn abzuspielen.
        Das Paket lag im Ordner {folder}; es wurde von dort genommen.
        Das Manifest heißt {name}.
        Die Zeichen des Manifests wurden repariert ({name}).
        Das Manifest nennt keinen Namensraum.
        Das Manifest nennt keine Version; es wurde nach den Namen gelesen, die es verwendet.
        Das Manifest nennt die Version „{version}“; es wurde nach den Namen gelesen, die es verwendet.
        Das Manifest hat kein Inhaltsverzeichnis; es wurde aus seinen Teilen gemacht.
        Keines der Inhaltsverzeichnisse ist das voreingestellte; das erste wird gespielt.
        Das voreingestellte Inhaltsverzeichnis „{name}“ gibt es nicht; das erste wird gespielt.
        Das Paket hat {count, number} Inhaltsverzeichnisse; eines davon wird gespielt.
        Das Inhaltsverzeichnis „{name}“ startet nichts und wurde weggelassen.
        „{item}“ hat keinen Titel.
        Die Kennung „{name}“ kam doppelt vor und wurde eindeutig gemacht.
        „{item}“ nennt die Ressource „{resource}“, die es nicht gibt; es wird als Überschrift gezeigt.
        Die Ressource „{resource}“ sagt nicht, ob sie Fortschritt meldet; das Öffnen schließt sie ab.
        {path} ist mit umgekehrten Schrägstrichen geschrieben.
        {path} beginnt mit einem Schrägstrich; es wurde vom Anfang des Pakets genommen.
        {path} ist mit Prozentzeichen geschrieben.
        {written} heißt im Paket {found}.
        {path} wurde ohne die im Manifest genannte Basis gefunden.
        {count, plural, one {Eine Datei, die das Manifest aufführt, fehlt: {first}} other {# Dateien, die das Manifest aufführt, fehlen, die erste ist {first}}}.
        „{item}“ wartet auf etwas, das es nicht gibt: {names}.
        Die Voraussetzung von „{item}“ ist nicht lesbar und sperrt nichts: {script}
        Der Wert „{value}“ von {element} folgt nicht seinem Format und wurde weggelassen.
        Das Paket enthält Programme für einen Webserver, etwa {path}. Sie laufen hier nie.
        {count, plural, one {Der Name einer Datei wurde repariert} other {Die Namen von # Dateien wurden repariert}}, etwa {example}.
        {count, plural, one {Eine Datei, die nur der exportierende Rechner braucht, wurde} other {# Dateien, die nur der exportierende Rechner braucht, wurden}} weggelassen.
        Vermerkt: {code}
        Stand danach
        {entries, plural, =0 {Auf den Anfang zurückgesetzt} one {Auf den Stand nach # Eintrag zurückgesetzt} other {Auf den Stand nach # Einträgen zurückgesetzt}}
        Stand von {item}
        {entries, plural, =0 {Vor dem ersten Eintrag} one {Nach dem ersten Eintrag} other {Nach # Einträgen}} von {total, number}
        Damals
        Jetzt
        Wert
        Das ist der jetzige Stand.
        Auf diesen Stand zurücksetzen
        Beim nächsten Start geht es von hier weiter. Nichts wird gelöscht: Das Protokoll behält jeden Eintrag, und ein vermerkter Abschluss bleibt.
        Auf den Anfang zurücksetzen
        Zurückgesetzt. Von dort geht es weiter.
        Der Inhalt läuft in einem eigenen Fenster. Lassen Sie diese Seite offen: Sie speichert, was Sie dort tun.
        Ihr Browser hat das Fenster blockiert. Erlauben Sie Pop-ups für diese Seite und versuchen Sie es noch einmal.
        „{item}“ hat Teile unter sich; was es selbst starten würde, bleibt weg.
        Weiter
        Zurück
        Speichern und verlassen
        Diesen Teil beenden
        Alles beenden
        Neu beginnen
        Unterbrochen. Beim nächsten Mal geht es an dieser Stelle weiter.
        Sie sind anderswo weitergegangen; hier stehen Sie jetzt.
        Sie sind am Ende angekommen.
        Wählen Sie, womit Sie beginnen.
        Wählen Sie, wo es weitergeht.
        Dieser Teil zeigt nichts. Gehen Sie mit „Weiter“ voran.
        Die Person geht über das Portal weiter
        Ein neuer Versuch beginnt
        Ablaufprotokoll
        Was verlangt wurde, was die Regeln daraus machten und wie danach alles stand.
        So steht es jetzt
        Schritte durch den Kurs
        Noch wurde nichts gestartet
        Jeder Schritt durch den Kurs steht hier mit seinen Gründen.
        Herunterladen
        {count, plural, one {# Schritt} other {# Schritte}}
        Aktivitäten und Ziele
        Geöffnet: {activity}
        Die Sitzung endete
        Nichts wurde geöffnet
        Ja
        Nein
        Offen
        Unterbrochen
        Ziel
        Gemeinsames Ziel
        Versuche
        Erfüllt
        Messwert
        {count, plural, one {# Aktivität ist jetzt nicht wählbar} other {# Aktivitäten sind jetzt nicht wählbar}}
        Von der lernenden Person verlangt
        Vom Inhalt verlangt
        Beim Öffnen des Players
        Es hat schon begonnen.
        Es hat noch nicht begonnen.
        Nichts wurde unterbrochen, das weitergehen könnte.
        Hier wählen Sie aus dem Inhalt, statt Schritt für Schritt zu gehen.
        Hier geht es nicht zurück.
        Vor diesem Teil kommt nichts.
        Der Inhalt hat etwas verlangt, das es nicht gibt.
        Was offen ist, muss vor der Wahl eines anderen Teils fertig sein.
        Von hier führt kein Weg dorthin.
        Öffnet sich, wenn Sie Schritt für Schritt gehen
        Dieser Teil ist nicht verfügbar.
        Dieser Teil ist schon beendet.
        Nichts ist offen.
        Darüber gibt es nichts zu verlassen.
        Das ist der letzte Teil.
        Nichts darin lässt sich jetzt öffnen.
        Durch eine Regel des Kurses geschlossen
        Öffnet sich, wenn der Teil davor fertig ist
        Durch eine Regel des Kurses verborgen
        {count, plural, one {Der eine Versuch ist verbraucht} other {Alle # Versuche sind verbraucht}}
        Die Zeit dafür ist verbraucht
        Öffnet sich beim Weitergehen, nicht durch Wählen
        Von hier ist nur der nächste oder der vorige Teil wählbar
        Dieser Teil lässt sich jetzt nicht wiederholen.
        Dieser Teil ist noch offen.
        Das ist ein Abschnitt; nur die Teile darin lassen sich öffnen.
        Nach dem offenen Teil geht der Kurs von selbst weiter
        Diese Wahl würde den Kurs beenden
        Unterbrochen. Gehen Sie an dieser Stelle weiter.
        Die Datei, die den Kurs beschreibt (cmi5.xml oder tincan.xml), ist kein lesbares XML.
        Die Datei, die den Kurs beschreibt (cmi5.xml oder tincan.xml), ist kein lesbares XML: siehe Zeile {line, number}.
        Die Datei, die den Kurs beschreibt, beginnt mit <{root}>; eine cmi5.xml beginnt mit <courseStructure>, eine tincan.xml mit <tincan>.
        „{item}“ hat kein {name}, das cmi5 verlangt.
        Die Kennung „{id}“ ist keine absolute IRI wie https://example.com/kurs. Bitte mit vollständigen Kennungen neu exportieren.
        Die Kennung „{id}“ kommt zweimal vor; jeder Teil eines Kurses braucht eine eigene.
        „{item}“ sagt {name}=„{value}“, was cmi5 nicht kennt.
        Der Block „{id}“ enthält nichts, was gestartet werden könnte.
        „{item}“ startet mit {address}; dafür ist ein anderes Programm als ein Browser nötig.
        „{item}“ startet mit der Datei {address}, aber eine einzelne XML-Datei bringt keine Dateien mit. Bitte das Zip hochladen oder vollständige Adressen verwenden.
        Die Adresse von „{item}“ hat einen Parameter {name}, der beim Start von cmi5 vergeben ist.
        Die Kursstruktur hat den Namensraum {name} statt dem von cmi5.
        „{item}“ und vielleicht weitere haben keine Beschreibung.
        Die Bestehensgrenze {value} von „{item}“ wurde auf vier Stellen gerundet.
        „{item}“ nennt das Lernziel {id}, das es nicht gibt.
        Die Kennung „{id}“ ist keine absolute IRI. Statements darüber weist xAPI zurück; ein Abschluss wird daher vermutlich nicht gemeldet.
        Das Paket hat {count, number} Teile, die gestartet werden können; jeder wird für sich gezeigt.
        Dieser Teil wurde bereits erlassen.
        Bitte einen Grund wählen.
        Dieser Teil ist beendet.
        Was Sie getan haben, ist gespeichert. Weiter geht es im Kurs, oder Sie schließen dieses Fenster.
        Das ist in einem anderen Tab oder auf einem anderen Gerät geöffnet. Machen Sie dort weiter oder hier; was dort gespeichert ist, bleibt.
        Dieser Teil öffnet sich in einem eigenen Fenster.
        Dieser Teil ist in einem eigenen Fenster geöffnet. Lassen Sie diese Seite offen, um zu sehen, was gespeichert ist.
        Erneut öffnen
        Erlassen
        Modus
        {mode, select, normal {Normal} browse {Umsehen} review {Wiederholen} other {{mode}}}
        Im Record Store
        Erledigt, wenn
        Zählt
        Noch nicht
        Teil erlassen
        Der Teil gilt für diese Person als erledigt, mit dem Grund, den Sie angeben. Das bleibt dauerhaft in ihren Lerndaten.
        Grund
        {reason, select, testedOut {Einen Test dazu bestanden} equivalentUnit {Einen gleichwertigen Teil erledigt} equivalentOutside {Anderswo etwas Gleichwertiges getan} administrative {Entscheidung der Verwaltung} other {{reason}}}
        Der Teil ist erlassen.
        Beendet
        Abgebrochen
        Offen
        Statements
        Verb
        Objekt
        Text
        Laurel
        Sobald die Person einen Teil startet, steht es hier.
        Sitzung
        Erledigt
        Inhalt
        Hier alles beenden? Ein neuer Beginn ist ein neuer Versuch.
        In eine andere Version übernommen
        Was ist es?
        Die nächste Version dieses Pakets
        Sie sehen, was sich geändert hat, und entscheiden, wer wechselt.
        Ein anderes Paket
        Wer begonnen hat, wechselt nicht dorthin.
        Versionen
        Die Versionen dieses Pakets nebeneinander: wer welche spielt und wer gewechselt ist.
        Noch kein Paket
        Version importieren
        Version {number, number}
        Veröffentlicht
        Im Entwurf
        Anderes Paket
        Personen
        Stand
        Wechsel
        Wechsel
        Noch niemand hat gewechselt
        Öffnen Sie eine Version, sehen Sie, was sich geändert hat, und entscheiden Sie, wer wechselt.
        Wechsel zu Version {number, number}
        Gewechselt
        Wer wechselt
        {policy, select, never {Niemand: nur neue Einschreibungen bekommen sie} notStarted {Nicht begonnen} inProgress {In Arbeit} failed {Nicht bestanden} passed {Bestanden oder abgeschlossen} everyone {Alle} other {{policy}}}
        Wer wechselt zu dieser Version?
        Neue Einschreibungen bekommen sie immer. Von denen, die schon eingeschrieben sind, wechseln die, die Sie hier wählen.
        Es wird einmal entschieden, beim Veröffentlichen: Wer später in Arbeit ist, bleibt.
        Niemand wechselt
        Zeigen, wer wechseln würde
        Wer zu Version {number, number} wechseln würde
        Wer wechselt: {policy}
        Personen
        Würden wechseln
        {standing, select, notStarted {Nicht begonnen} inProgress {In Arbeit} failed {Nicht bestanden} passed {Bestanden oder abgeschlossen} other {{standing}}}
        {fate, select, moves {Wechselt} policy {Bleibt: nicht gewählt} there {Bleibt: spielt sie schon} later {Bleibt: spielt eine spätere Version} foreign {Bleibt: spielt ein anderes Paket} ended {Bleibt: zurückgezogen oder geschlossen} other {{fate}}}
        {state, select, running {Läuft} stopped {Angehalten} done {Fertig} undoing {Wird zurückgenommen} undone {Zurückgenommen} other {{state}}}
        Organisation
        Spielt
        Von
        Stand
        Ergebnis
        Nach Namen suchen
        Niemand
        Niemand, der diesen Kurs belegt, passt zu diesen Filtern.
        Niemand würde wechseln, und diese Version ist schon veröffentlicht.
        Version {number, number} veröffentlichen
        Version {number, number} veröffentlichen und {count, plural, one {# Person} other {# Personen}} wechseln lassen
        {count, plural, one {# Person} other {# Personen}} wechseln lassen
        Der Entwurf des Kurses enthält unveröffentlichte Änderungen. Mit dem Veröffentlichen wird alles veröffentlicht.
        Was sich geändert hat
        Für den Verlauf des Kurses.
        Wer gerade spielt, wechselt, sobald die Sitzung endet. Abschlüsse bleiben immer bestehen, und jeder Wechsel lässt sich zurücknehmen.
        Version {number, number} ist veröffentlicht.
        Ein anderer Wechsel dieser Aktivität läuft. Warten Sie, bis er fertig ist, oder halten Sie ihn an.
        Der Wechsel ist inzwischen weitergegangen. Sehen Sie ihn noch einmal an.
        Die Person spielt gerade. Nehmen Sie den Wechsel zurück, wenn die Sitzung beendet ist.
        Dieser Wechsel gilt nicht mehr: Er wurde schon zurückgenommen, oder ein späterer folgte.
        Anhalten
        Fortsetzen
        Alles zurücknehmen
        Alle zurückversetzen, die gewechselt sind? Was sie seither getan haben, bleibt im Verlauf.
        Der Wechsel hält nach dem laufenden Schritt an.
        Der Wechsel geht weiter.
        Der Wechsel wird zurückgenommen.
        Die Person ist wieder auf der früheren Version.
        {seen, number} von {total, number} Einschreibungen geprüft
        Zurückgenommen
        Zurückgenommen am
        Zurückgenommen {at, time}
        Warten
        bis die Sitzung endet
        Was als Lernerfolg festgehalten ist, nimmt ein Wechsel nie weg.
        Wer einen Wechsel zurücknimmt, stellt den früheren Stand wieder her; was seither geschah, bleibt im Protokoll.
        Wer einen Wechsel zurücknimmt, stellt die frühere Version wieder her; was Statements gemeldet haben, bleibt gemeldet.
        Wer gewechselt ist
        Noch niemand
        Wer zu dieser Version wechselt, steht hier, mit dem, was mitging.
        Ging mit
        Nur im Verlauf
        {count, plural, one {# Teil} other {# Teile}}
        Zurücknehmen
        Neu anzeigen
        Vergleichen
        Vergleichen mit
        Was sich in Version {number, number} geändert hat
        Dies ist die erste Version: Es gibt nichts zu vergleichen.
        Gleiche Teile
        {count, plural, =0 {keiner geändert} one {# geändert} other {# geändert}}
        Neue Teile
        Entfallene Teile
        Eine Version ist SCORM, die andere cmi5 oder xAPI: Kein Teil entspricht einem anderen. Wer wechselt, beginnt neu; der Verlauf bleibt.
        Die Versionen sind für verschiedene Standards gemacht: Status und Ergebnis gehen mit, die eigenen Daten der Inhalte nicht.
        Titel: {before} → {after}
        Ob Ziele oder Daten mit anderen Kursen geteilt werden, hat sich geändert.
        Teile
        Unterschiede
        Unverändert
        Gleiche Kennung
        Gleiche Startdatei
        Neu
        Entfallen
        Was darin getan wurde, bleibt im Verlauf.
        Kennung
        Startet
        Voraussetzungen
        Ablauf- oder Abschlussregeln geändert
        Startart
        Pakete abspielen
        Fenster, Bestehen, Abschließen und Verlassen: für Pakete jedes Standards.
        {level, select, vendor {Gilt für jedes Paket, solange Kurs oder Aktivität nichts anderes sagen.} course {Gilt für die Pakete dieses Kurses, solange eine Aktivität nichts anderes sagt.} activity {Gilt für diese Aktivität, welche Version des Pakets sie auch spielt.} other {{level}}}
        Abspielen einstellen
        Einstellungen
        Speichern
        Gespeichert. Ab jetzt beginnende Sitzungen richten sich danach.
        Eine offene Sitzung behält, womit sie begann.
        {setting, select, window {Wo Inhalte gezeigt werden} windowsize {Größe des Fensters} passing {Wer besteht} completing {Was einen Teil abschließt} unset {Wenn Inhalte nie sagen, wie es steht} suspendold {Suspend-Daten von SCORM 1.2} suspendnew {Suspend-Daten von SCORM 2004} exit {Wenn der Inhalt endet} other {{setting}}}
        Anbieter
        Kurs
        dieses Paket
        Laurel
        Wie bei {from}: {value}
        Von: {from}
        Hier gesetzt
        {window, select, frame {In der Seite} window {In einem eigenen Fenster} other {{window}}}
        Ein Teil eines cmi5-Kurses, der ein eigenes Fenster verlangt, bekommt immer eines.
        Breite × Höhe in Pixeln, 320 × 240 bis 4000 × 4000. Leer übernimmt.
        {passing, select, package {Wie das Paket sagt} completion {Wer abschließt} other {{passing}}}
        Wer ein Ergebnis erreicht
        Wer {percent} % erreicht
        Ergebnis zum Bestehen
        Nur für „Wer ein Ergebnis erreicht“: 0,1 bis 100, in Zehnteln.
        {completing, select, package {Wie das Paket sagt} completed {Nur dass der Inhalt es sagt} passed {Nur Bestehen} either {Abgeschlossen oder bestanden} launched {Geöffnet und verlassen} score {Das Ergebnis zum Bestehen} other {{completing}}}
        SCORM 1.2 hat einen Status: Was bestanden ist, ist auch abgeschlossen.
        {unset, select, package {Wie der Standard sagt} incomplete {Unvollständig lassen} complete {Am Ende abschließen} completewithscore {Am Ende mit einem Ergebnis abschließen} other {{unset}}}
        SCORM 1.2 schließt ab, was nichts sagt; SCORM 2004 folgt seinen Ablaufregeln.
        {exit, select, standard {Wie der Standard sagt} close {Schließen} course {Zurück zum Kurs} next {Weiter zum nächsten Teil} stay {Bleiben} other {{exit}}}
        Von Teil zu Teil führt bei SCORM 2004 dessen eigener Ablauf.
        4.096 Zeichen sind der Platz des Standards; Inhalte, die mehr brauchen, bekommen bis zu 65.536. Leer übernimmt.
        64.000 Zeichen sind der Platz des Standards, 262.144 das Höchste. Leer übernimmt.
        {count, number} Zeichen
        Nicht für dieses Paket: {settings}
        Teile eines cmi5-Kurses werden nach ihrer eigenen Bestehensgrenze und moveOn beurteilt und halten ihren Stand im Record Store.
        Ein xAPI-Paket ist fertig, wenn seine Statements es sagen, und hält seinen Stand im Record Store.
        Wählen Sie einen der Werte.
        Schreiben Sie die Größe als Breite × Höhe, etwa 1100 × 760.
        Schreiben Sie ein Ergebnis von 0,1 bis 100 Prozent.
        Schreiben Sie eine Zahl von {least, number} bis {most, number}.
        Live
        Anhalten
        Was kommt, erscheint hier von selbst.
        Angehalten
        {n} neue
        Zeigen
        Die Live-Ansicht ist zu Ende, weil Sie abgemeldet sind. Laden Sie die Seite neu.
        Angehalten, weil Sie eine halbe Stunde nicht da waren.
        Keine Verbindung. Was kommt, fehlt hier, bis es wieder eine gibt.
        Wird gerade gespielt
        Zurzeit nicht geöffnet
        Von Hand gesetzt: {state}
        Von Hand geöffnet, obwohl noch verschlossen
        von Hand im Probelauf, an allen Regeln vorbei
        Dorthin
        Gehen Sie zu jedem Teil, auch wohin Lernende nicht kämen. Regeln werden übergangen, und das Protokoll nennt es.
        Ganzes Fenster
        Neu beginnen
        Probelauf neu beginnen? Der jetzige bleibt unter den früheren erhalten.
        Ein neuer Probelauf. Der frühere bleibt erhalten.
        „{title}“, Upload {number, number}. Nichts aus einem Probelauf zählt: kein Abschluss, kein Bericht, keine Aussage unter denen der Lernenden.
        Größe des Rahmens
        Telefon
        Kleines Telefon
        Schreibtisch
        Drehen
        Der Player, wie Lernende ihn haben
        Player öffnen
        Ganzes Protokoll
        API-Aufrufe
        Sobald der Inhalt die API aufruft, steht hier jeder Aufruf mit seiner Antwort.
        Stand eines Teils setzen
        Der Player macht weiter, als hätte der Inhalt es gemeldet.
        Setzen
        Ergebnis, falls es eines gibt
        Lesezeichen und Zwischenstand behalten
        Die Zustände behalten, die der Inhalt geschrieben hat
        Was fertig ist, kann beim nächsten Öffnen trotzdem leer beginnen: So will es der Standard.
        Gesetzt. Der Player zeigt, was daraus folgt.
        Wählen Sie einen der Stände.
        Das Ergebnis ist eine Zahl von 0 bis 100.
        Frühere Probeläufe
        Der Player wurde verlassen
        Lernende sind jetzt wieder beim Kurs.
        Pakete hochladen
        Laden Sie mehrere Pakete auf einmal hoch. Jedes wird für sich geprüft und wartet hier, bis Sie eine Aktivität daraus machen.
        Mehrere Pakete hochladen
        Pakete (zip, oder eine cmi5.xml)
        Wählen Sie beliebig viele aus oder ziehen Sie sie hierher, jedes bis {limit}.
        Wartet, bis es an der Reihe ist
        Die Verbindung ist abgebrochen. Nichts davon wurde behalten.
        Abgebrochen
        {name} abbrechen
        {name} erneut senden
        {name} aus der Liste nehmen
        Abbrechen
        Erneut versuchen
        Entfernen
        Geprüfte Pakete
        Hier wartet nichts
        Was Sie hochladen, steht hier, sobald es geprüft ist. Was eine Woche lang niemand verwendet, verschwindet von selbst.
        In Ordnung
        Erst ansehen
        {count, plural, one {Ein Hinweis} other {# Hinweise}}
        {count, plural, one {Ein Teil} other {# Teile}}
        Ausgewählte in den Kurs aufnehmen
        Dieses aufnehmen
        Hineinsehen
        In das Modul
        Ein neues Modul am Ende
        Pakete
        {count, plural, one {Eine Aktivität ist hinzugekommen.} other {# Aktivitäten sind hinzugekommen.}}
        {count, plural, one {Ein Paket ist geprüft.} other {# Pakete sind geprüft.}}
        {count, plural, one {Eine Datei ist kein brauchbares Paket} other {# Dateien sind keine brauchbaren Pakete}}
        Wählen Sie mindestens ein Paket aus.
        Nicht mehr als {limit, number} Pakete auf einmal.
        Auslieferungen
        Kurse, die Organisationen aus ihrem eigenen Lernsystem starten. Aufzeichnungen und Versionen bleiben hier.
        Sie sind hier
        Neue Auslieferung
        Die Organisation bekommt ein kleines Paket für ihr eigenes Lernsystem. Der Kurs selbst läuft von hier, immer in der Version, die Sie veröffentlichen.
        Auslieferung anlegen
        Die Auslieferung ist bereit. Laden Sie das Paket für das andere Lernsystem herunter.
        Kurs
        Jeder Pflichtteil muss ein Paket (SCORM, cmi5 oder xAPI), eine Lektion, ein Film, ein Dokument oder ein Link sein. Prüfungen, Aufgaben und alles, was einen Menschen braucht, gehen nur hier.
        Organisation
        Deren Lernsystem
        Ein Name, an dem man es erkennt, etwa „Cornerstone, Vertriebsakademie“.
        Höchstens so viele Personen
        Leer lassen für beliebig viele. Wer begonnen hat, darf immer weitermachen.
        Ab
        Bis
        Der letzte Tag, an dem er geöffnet werden kann.
        Erlaubte Adressen
        Wo das andere System läuft, etwa https://lms.example.com, durch Leerzeichen getrennt. Leer lassen, wenn Sie es nicht wissen: dann darf jede Seite den Kurs zeigen.
        Beliebig
        Personen
        {count, number} von {most, number}
        Abgeschlossen
        Abgeschlossen am
        Tage
        Immer
        Ab {day, date}
        Bis {day, date}
        {day, date} bis {end, date}
        Zustand
        {state, select, running {Läuft} paused {Angehalten} other {Widerrufen}}
        Stand
        {status, select, passed {Bestanden} completed {Abgeschlossen} failed {Nicht bestanden} incomplete {In Arbeit} removed {Platz freigegeben} other {Nicht begonnen}}
        Kurs, Organisation oder System suchen
        Nach Namen oder Kennung suchen
        Nichts gefunden
        Nichts passt zur Suche und zu den Filtern.
        Filter löschen
        Noch keine Auslieferungen
        Legen Sie eine an, wenn ein Partner einen Kurs aus seinem eigenen Lernsystem starten will.
        Wenn ein Kurs für Ihr eigenes Lernsystem freigegeben wird, liegt das Paket hier.
        {organization} startet ihn aus {destination}.
        Grenzen
        Paket für das andere System
        Importieren Sie es dort einmal. Was läuft, wird hier entschieden; nur ein erneuerter Schlüssel macht ein neues nötig.
        SCORM 1.2
        SCORM 2004
        Lernende
        Vorläufig: nur durch Angaben des anderen Systems bekannt, selbst gemeldet und kein Nachweis für eine Zertifizierung.
        Lernende Person
        Kennung im anderen System
        Fortschritt
        Punkte
        Aktive Zeit
        Aktive Minuten
        Zuletzt gesehen
        Noch niemand hat ihn geöffnet
        Lernende erscheinen hier, sobald sie den Kurs in ihrem eigenen System öffnen.
        Niemand gefunden
        Letzte Starts
        Wann
        Was geschah
        Von
        {outcome, select, open {Geöffnet} full {Abgelehnt: Höchstzahl erreicht} notBegun {Abgelehnt: noch nicht offen} ended {Abgelehnt: nicht mehr offen} organizationEnded {Abgelehnt: die Organisation ist beendet} paused {Abgelehnt: angehalten} revoked {Abgelehnt: widerrufen} archived {Abgelehnt: der Kurs ist archiviert} noLearner {Abgelehnt: das andere System nannte niemanden} longLearner {Abgelehnt: die Kennung ist zu lang} unproved {Abgelehnt: ohne den Nachweis der Person} removed {Abgelehnt: der Platz wurde freigegeben} other {Abgelehnt: ein Teil geht nur hier}}
        Zustand ändern
        Anhalten: vorerst kann ihn niemand öffnen
        Fortsetzen
        Endgültig widerrufen: beendet, was läuft
        Grund
        Bleibt in der Geschichte.
        Zustand ändern
        Geschichte
        {act, select, running {Fortgesetzt von {who}} paused {Angehalten von {who}} revoked {Widerrufen von {who}} limits {Grenzen geändert von {who}} key {Schlüssel erneuert von {who}} removed {Platz von {learner} freigegeben von {who}} readmitted {{learner} wieder eingelassen von {who}} linked {{learner} mit {who} verknüpft} unlinked {Verknüpfung von {learner} durch {who} beendet} other {{learner} gelöscht von {who}}}
        {state, select, paused {Angehalten: {reason}} other {Widerrufen: {reason}}}
        {state, select, running {Die Auslieferung läuft wieder.} paused {Die Auslieferung ist angehalten.} other {Die Auslieferung ist widerrufen.}}
        Wählen Sie einen veröffentlichten Kurs.
        Wählen Sie die Organisation, die ihn startet.
        Geben Sie dem Lernsystem einen Namen.
        Geben Sie eine Zahl von 1 bis 1.000.000 an oder lassen Sie das Feld leer.
        Geben Sie den ersten Tag als Datum an.
        Geben Sie einen letzten Tag an, der nicht vor dem ersten liegt.
        Geben Sie Adressen wie https://lms.example.com ohne Pfad an, höchstens 20.
        Sagen Sie warum, in höchstens 500 Zeichen.
        Dieser Kurs kann nicht ausgeliefert werden: {titles} geht nur hier, weil hier bewertet wird oder ein Mensch gebraucht wird. Machen Sie es freiwillig, oder liefern Sie einen Kurs ohne es aus.
        Die Auslieferung ist schon in diesem Zustand oder wurde widerrufen. Sehen Sie noch einmal nach.
        Dieser Kurs ist hier nicht bekannt, oder sein Paket wurde durch ein neueres ersetzt. Bitten Sie die Zuständigen für Ihr Lernsystem um ein neues Paket.
        Ihr Lernsystem hat nicht gesagt, wer Sie sind. Melden Sie sich dort an und öffnen Sie den Kurs noch einmal.
        Alle Plätze dieses Kurses sind vergeben. Bitten Sie Ihre Schulungsverwaltung um weitere.
        Dieser Kurs öffnet am {day, date}.
        Dieser Kurs war bis {day, date} offen.
        Dieser Kurs ist angehalten. Versuchen Sie es später; was Sie getan haben, bleibt erhalten.
        Dieser Kurs wird hier nicht mehr angeboten. Was Sie getan haben, bleibt erhalten.
        Dieser Kurs hat jetzt einen Teil, der nicht aus Ihrem Lernsystem geht. Sagen Sie es Ihrer Schulungsverwaltung.
        Was Sie tun, wird hier gespeichert und Ihrem Lernsystem gemeldet.
        Guten Tag, {name}. Was Sie tun, wird hier gespeichert und Ihrem Lernsystem gemeldet.
        Kurs beginnen
        Weitermachen
        Als Nächstes: {title}
        Freiwillig, wenn Sie mögen: {title}
        Freiwillig, {minutes}
        Sie haben diesen Kurs abgeschlossen
        Ihr Lernsystem erfährt es in wenigen Sekunden. Sie können jeden Teil noch einmal ansehen.
        Noch nicht bestanden. Sie können einen Teil noch einmal öffnen.
        Dieser Besuch ist vorbei
        Öffnen Sie den Kurs noch einmal in Ihrem Lernsystem.
        Dieser Besuch ist vorbei: Der Kurs wurde beendet, oder er war einen halben Tag offen. Gespeichertes bleibt erhalten; öffnen Sie den Kurs noch einmal in Ihrem Lernsystem.
        Der Kurs wird geöffnet …
        Der Kurs ist nicht erreichbar. Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.
        Um diese Seite wurde kein Lernsystem gefunden. Öffnen Sie den Kurs aus Ihrem Lernsystem.
        Noch einmal versuchen
        Speichern und schließen
        In eigenem Fenster öffnen
        Der Kurs ist in einem eigenen Fenster offen. Lassen Sie diese Seite offen.
        Gespeichert. Sie können diese Seite schließen.
        Im Moment keine Verbindung. Was Sie tun, bleibt auf diesem Gerät.
        Kurs
        Ihr Lernsystem nannte eine Kennung, die länger ist, als sein Standard erlaubt. Sagen Sie es Ihrer Schulungsverwaltung.
        Sie haben diesen Kurs schon einmal geöffnet, und Ihr Lernsystem hat den Nachweis nicht mehr, dass Sie es waren. Bitten Sie Ihre Schulungsverwaltung, Sie wieder einzulassen.
        Ihr Platz in diesem Kurs wurde freigegeben. Bitten Sie Ihre Schulungsverwaltung, Sie wieder einzulassen; was Sie getan haben, bleibt erhalten.
        Dieser Kurs ist für Ihre Organisation nicht mehr offen. Was Sie getan haben, bleibt erhalten.
        {count, number} Personen haben schon Plätze: Geben Sie mindestens diese Zahl an oder geben Sie erst Plätze frei.
        Diese Person wurde gelöscht.
        Der Platz dieser Person ist schon frei.
        Inzwischen ist jemand unter derselben Kennung gekommen. Geben Sie erst dessen Platz frei.
        Kein Platz ist frei. Geben Sie einen frei oder erhöhen Sie erst die Grenze.
        Geben Sie den Namen oder die Kennung der Person noch einmal ein.
        Grenzen ändern
        Die Grenzen sind geändert.
        Schlüssel erneuern
        Wenn das Paket in falsche Hände geraten ist: Früher heruntergeladene Pakete öffnen nichts mehr, und das andere System braucht ein neues. Was läuft, läuft weiter.
        Schlüssel erneuern
        Der Schlüssel ist erneuert. Laden Sie das Paket neu herunter und tauschen Sie es im anderen System aus.
        Teile
        Teil
        Protokoll öffnen
        Noch kein Teil wurde geöffnet.
        Wieder einlassen
        Wenn ihr Lernsystem verloren hat, was es vom Kurs aufbewahrte, etwa nach einem Zurücksetzen. {hours, number} Stunden lang wird einmal eingelassen, wer den Kurs unter dieser Kennung öffnet.
        Gibt ihr den Platz zurück, wenn einer frei ist.
        Wieder eingelassen, längstens bis {until, time}.
        Der Platz gehört ihr wieder. Ihr eigenes System öffnet den Kurs wie vorher.
        Sie kann den Kurs innerhalb von {hours, number} Stunden wieder öffnen.
        Platz freigeben
        Wenn sie gegangen ist oder nie zu Ihren Lernenden gehörte. Was sie getan hat, bleibt hier; jemand anders kann den Platz einnehmen.
        Der Platz ist frei.
        Löschen
        Name, Kennung und alles, was der Kurs über sie schrieb, werden endgültig gelöscht. Dass jemand den Kurs gemacht hat und das Ergebnis bleiben ohne Namen.
        Name oder Kennung zur Bestätigung
        Endgültig löschen
        Die Person ist gelöscht.
        Gelöschte Person
        Kurse, die aus Ihrem eigenen Lernsystem laufen: wer sie macht, und die Pakete zum Importieren.
        {count, plural, one {Auslieferung zeigen} other {# Auslieferungen zeigen}}
        Wird gespeichert …
        Ihr Lernsystem hat nicht aufbewahrt, was dieser Kurs braucht, um Sie wiederzuerkennen. Sagen Sie es Ihrer Schulungsverwaltung.
        Was Ihr Lernsystem gesendet hat, konnte hier nicht gelesen werden. Sagen Sie es Ihrer Schulungsverwaltung.
        Es gibt keine Verbindung. Was Sie getan haben, bleibt auf diesem Gerät: Öffnen Sie den Kurs hier noch einmal, wenn Sie online sind.
        Diesen Kurs für sich zählen lassen
        Was Sie hier tun, liegt bei {organization} nur unter der Kennung Ihres Lernsystems. Wenn Sie bei uns geführt werden, nennen Sie Ihre dienstliche E-Mail-Adresse: Dann gehört dieser Kurs zu Ihrer eigenen Geschichte, auch wenn Sie den Arbeitgeber wechseln.
        Mit meinem Konto verknüpfen
        Nichts, was Sie bei uns haben, wird geändert: Der Kurs kommt mit den Tagen hinzu, an denen Sie ihn gemacht haben.
        Er zählt als selbst gemeldet und nie an Stelle einer Prüfung.
        Sie können es jederzeit in Ihrem Profil rückgängig machen.
        Dienstliche E-Mail-Adresse
        Wir senden einen Code dorthin.
        Code senden
        Zurück zum Kurs
        Wenn die Adresse jemandem von {organization} gehört, ist ein Code dorthin unterwegs. Das kann eine Minute dauern.
        Code
        Acht Ziffern, eine halbe Stunde gültig.
        Verknüpfen
        Andere Adresse verwenden
        Teil Ihrer eigenen Geschichte
        Seit {at, time} mit Ihrem Konto bei {organization} verknüpft. Sie können es dort in Ihrem Profil rückgängig machen.
        Geben Sie eine E-Mail-Adresse an, etwa ann@partner.example.
        Es wurden zu viele Codes angefordert. Versuchen Sie es in {minutes, plural, one {einer Minute} other {# Minuten}} wieder.
        Dieser Kurs ist schon mit einem Konto verknüpft.
        Das ist nicht der Code. {count, plural, one {Ein Versuch bleibt.} other {# Versuche bleiben.}}
        Dieser Code ist verbraucht oder zu alt. Fordern Sie einen neuen an.
        Die Verknüpfung ist schon beendet.
        Ihr Code zum Verknüpfen eines Kurses bei {site}
        „{learner}“ macht den Kurs „{course}“ aus {destination} und gibt an, Sie zu sein. Wenn das stimmt, geben Sie dort den Code ein: Dann gehört der Kurs zu Ihrer Geschichte.
        Code: {code}
        Er gilt {minutes, plural, one {eine Minute} other {# Minuten}}. Wenn Sie das nicht sind, tun Sie nichts und geben Sie den Code niemandem.
        Mit {person} verknüpft: selbst gemeldet und nie an Stelle einer Prüfung.
        Seit {at, time} mit {person} verknüpft, bestätigt durch einen Code aus der eigenen Post.
        Verknüpfung beenden
        Wenn es doch jemand anderes ist. Was zur Geschichte der Person gekommen war, bleibt verzeichnet und zählt nicht mehr; diese lernende Person ist wieder vorläufig. Ein Nachweis, den nichts anderes belegt, wird ausgesetzt, bis Menschen entscheiden; ein Zertifikat über den Abschluss wird zurückgezogen.
        Bleibt in der Geschichte und wird der Person gezeigt.
        Die Verknüpfung ist beendet.
        Anderswo gemachte Kurse
        Kurse, die Sie aus einem anderen Lernsystem gemacht und durch einen Code mit Ihrem Konto verknüpft haben.
        Ansehen
        {organization}, aus {destination}
        Verknüpft am {at, time}
        {ending, select, administrator {Verknüpft von {from, time} bis {to, time}, von der Verwaltung beendet} other {Verknüpft von {from, time} bis {to, time}, von Ihnen beendet}}
        Zählt nicht
        Das war ich nicht
        Diesen Kurs aus Ihrer Geschichte nehmen? Was verzeichnet ist, bleibt und zählt nicht mehr.
        Nichts von anderswo
        Wenn Sie einen unserer Kurse aus einem anderen Lernsystem machen, können Sie ihn dort mit Ihrem Konto verknüpfen.
        cmi5
        Ihr Lernsystem hat nicht übergeben, was nötig ist. Öffnen Sie den Kurs dort noch einmal.
        Dieser Aufruf ist vorüber. Was Sie getan haben, ist gespeichert; öffnen Sie den Kurs in Ihrem Lernsystem noch einmal.
        Ihr Lernsystem ist im Moment nicht erreichbar. Was Sie tun, wird hier gespeichert und gemeldet, sobald es antwortet.
        """##
}

package extension Message {
    /// SCORM package
    static var packagesKind: Message { Message(PackagesStrings.table, 0, "packagesKind") }
    /// Somebody else changed this activity meanwhile. Look at it again, then choose the package once more.
    static var packagesActivityChanged: Message { Message(PackagesStrings.table, 1, "packagesActivityChanged") }
    /// This file is not a zip archive. Choose the zip that your authoring tool exported.
    static var packagesZipNone: Message { Message(PackagesStrings.table, 2, "packagesZipNone") }
    /// The zip archive is incomplete: its end is missing. Export or copy it again.
    static var packagesZipTruncated: Message { Message(PackagesStrings.table, 3, "packagesZipTruncated") }
    /// The zip archive is damaged at “{path}”. Export it again.
    static func packagesZipDamaged(path: String) -> Message { Message(PackagesStrings.table, 4, "packagesZipDamaged", [.text(path)]) }
    /// “{path}” is protected by a password. Export the package without one.
    static func packagesZipEncrypted(path: String) -> Message { Message(PackagesStrings.table, 5, "packagesZipEncrypted", [.text(path)]) }
    /// “{path}” is packed in a way that is not supported. Pack it as an ordinary zip.
    static func packagesZipUnsupported(path: String) -> Message { Message(PackagesStrings.table, 6, "packagesZipUnsupported", [.text(path)]) }
    /// The zip archive was refused: “{path}” leads out of the package.
    static func packagesZipOutside(path: String) -> Message { Message(PackagesStrings.table, 7, "packagesZipOutside", [.text(path)]) }
    /// The zip archive was refused: “{path}” is a link or a device, not a file.
    static func packagesZipLink(path: String) -> Message { Message(PackagesStrings.table, 8, "packagesZipLink", [.text(path)]) }
    /// The name “{path}” cannot be used for a file.
    static func packagesZipName(path: String) -> Message { Message(PackagesStrings.table, 9, "packagesZipName", [.text(path)]) }
    /// Files in the zip archive overlap each other. Export it again.
    static var packagesZipOverlapping: Message { Message(PackagesStrings.table, 10, "packagesZipOverlapping") }
    /// “{path}” is in the zip archive twice.
    static func packagesZipTwice(path: String) -> Message { Message(PackagesStrings.table, 11, "packagesZipTwice", [.text(path)]) }
    /// The zip archive holds more than {limit, number} files.
    static func packagesZipTooMany(limit: Int) -> Message { Message(PackagesStrings.table, 12, "packagesZipTooMany", [.number(limit)]) }
    /// “{path}” is larger than {limit, number} MB.
    static func packagesZipFileTooLarge(path: String, limit: Int) -> Message { Message(PackagesStrings.table, 13, "packagesZipFileTooLarge", [.text(path), .number(limit)]) }
    /// Unpacked, the zip archive is larger than {limit, number} MB.
    static func packagesZipTooLarge(limit: Int) -> Message { Message(PackagesStrings.table, 14, "packagesZipTooLarge", [.number(limit)]) }
    /// The zip archive was refused: “{path}” unpacks to far more than it should.
    static func packagesZipBomb(path: String) -> Message { Message(PackagesStrings.table, 15, "packagesZipBomb", [.text(path)]) }
    /// “{path}” is not in the zip archive.
    static func packagesZipMissing(path: String) -> Message { Message(PackagesStrings.table, 16, "packagesZipMissing", [.text(path)]) }
    /// There is no imsmanifest.xml, cmi5.xml or tincan.xml in it, so this is no package. Zip the exported files th...
    static var packagesNoManifest: Message { Message(PackagesStrings.table, 17, "packagesNoManifest") }
    /// There is no imsmanifest.xml in it but {found}. Export it as SCORM.
    static func packagesNoManifestBut(found: String) -> Message { Message(PackagesStrings.table, 18, "packagesNoManifestBut", [.text(found)]) }
    /// imsmanifest.xml cannot be read: it is not XML.
    static var packagesManifestNotXML: Message { Message(PackagesStrings.table, 19, "packagesManifestNotXML") }
    /// imsmanifest.xml cannot be read: something is wrong in line {line, number}.
    static func packagesManifestNotXMLAt(line: Int) -> Message { Message(PackagesStrings.table, 20, "packagesManifestNotXMLAt", [.number(line)]) }
    /// imsmanifest.xml starts with <{root}> where <manifest> belongs.
    static func packagesNotAManifest(root: String) -> Message { Message(PackagesStrings.table, 21, "packagesNotAManifest", [.text(root)]) }
    /// The package names nothing that could be started.
    static var packagesNothingToLaunch: Message { Message(PackagesStrings.table, 22, "packagesNothingToLaunch") }
    /// “{item}” starts with {path}, which is not in the package.
    static func packagesFileMissing(item: String, path: String) -> Message { Message(PackagesStrings.table, 23, "packagesFileMissing", [.text(item), .text(path)]) }
    /// “{item}” starts with a script instead of a file. Such packages are refused.
    static func packagesScriptHref(item: String) -> Message { Message(PackagesStrings.table, 24, "packagesScriptHref", [.text(item)]) }
    /// “{item}” starts at another site ({address}). Only what is inside the package can be played.
    static func packagesElsewhere(item: String, address: String) -> Message { Message(PackagesStrings.table, 25, "packagesElsewhere", [.text(item), .text(address)]) }
    /// “{item}” starts outside the package ({address}).
    static func packagesOutside(item: String, address: String) -> Message { Message(PackagesStrings.table, 26, "packagesOutside", [.text(item), .text(address)]) }
    /// The table of contents has more than {limit, number} entries.
    static func packagesTooManyItems(limit: Int) -> Message { Message(PackagesStrings.table, 27, "packagesTooManyItems", [.number(limit)]) }
    /// The permission to save has ended. The page gets a new one by itself.
    static var packagesTokenExpired: Message { Message(PackagesStrings.table, 28, "packagesTokenExpired") }
    /// The package has no such part.
    static var packagesUnknownItem: Message { Message(PackagesStrings.table, 29, "packagesUnknownItem") }
    /// This page was never started.
    static var packagesUnknownSession: Message { Message(PackagesStrings.table, 30, "packagesUnknownSession") }
    /// This part opens when the parts before it are done.
    static var packagesLocked: Message { Message(PackagesStrings.table, 31, "packagesLocked") }
    /// That is more than can be saved at once.
    static var packagesCommitTooLarge: Message { Message(PackagesStrings.table, 32, "packagesCommitTooLarge") }
    /// Upload a SCORM package: this activity has none yet.
    static var packagesNoneChosen: Message { Message(PackagesStrings.table, 33, "packagesNoneChosen") }
    /// A package from your authoring tool (SCORM, cmi5 or xAPI), played on an origin of its own.
    static var packagesLead: Message { Message(PackagesStrings.table, 34, "packagesLead") }
    /// Try it
    static var packagesTryIt: Message { Message(PackagesStrings.table, 35, "packagesTryIt") }
    /// {count, plural, =0 {No plays yet} one {# play} other {# plays}}
    static func packagesPlays(count: Int) -> Message { Message(PackagesStrings.table, 36, "packagesPlays", [.number(count)]) }
    /// Standard
    static var packagesFactStandard: Message { Message(PackagesStrings.table, 37, "packagesFactStandard") }
    /// Parts to play
    static var packagesFactItems: Message { Message(PackagesStrings.table, 38, "packagesFactItems") }
    /// Files
    static var packagesFactFiles: Message { Message(PackagesStrings.table, 39, "packagesFactFiles") }
    /// From the file
    static var packagesFactFrom: Message { Message(PackagesStrings.table, 40, "packagesFactFrom") }
    /// Language
    static var packagesFactLanguage: Message { Message(PackagesStrings.table, 41, "packagesFactLanguage") }
    /// Pass mark in the package
    static var packagesFactMastery: Message { Message(PackagesStrings.table, 42, "packagesFactMastery") }
    /// {count, plural, one {# file} other {# files}}, {size}
    static func packagesFilesAndSize(count: Int, size: String) -> Message { Message(PackagesStrings.table, 43, "packagesFilesAndSize", [.number(count), .text(size)]) }
    /// Package (zip, or a cmi5.xml)
    static var packagesFile: Message { Message(PackagesStrings.table, 44, "packagesFile") }
    /// As exported for SCORM, cmi5 or xAPI, up to {limit}. It is checked before anything is kept.
    static func packagesFileHint(limit: String) -> Message { Message(PackagesStrings.table, 45, "packagesFileHint", [.text(limit)]) }
    /// Upload a package
    static var packagesUpload: Message { Message(PackagesStrings.table, 46, "packagesUpload") }
    /// Replace the package
    static var packagesReplace: Message { Message(PackagesStrings.table, 47, "packagesReplace") }
    /// Upload and check
    static var packagesImport: Message { Message(PackagesStrings.table, 48, "packagesImport") }
    /// The file is larger than {limit}.
    static func packagesTooLarge(limit: String) -> Message { Message(PackagesStrings.table, 49, "packagesTooLarge", [.text(limit)]) }
    /// Uploading: '{'percent'}' %
    static var packagesUploading: Message { Message(PackagesStrings.table, 50, "packagesUploading") }
    /// Checking the package …
    static var packagesReading: Message { Message(PackagesStrings.table, 51, "packagesReading") }
    /// Other uploads
    static var packagesEarlier: Message { Message(PackagesStrings.table, 52, "packagesEarlier") }
    /// Upload {number, number}
    static func packagesNumber(number: Int) -> Message { Message(PackagesStrings.table, 53, "packagesNumber", [.number(number)]) }
    /// Version
    static var packagesColumnNumber: Message { Message(PackagesStrings.table, 54, "packagesColumnNumber") }
    /// Title
    static var packagesColumnTitle: Message { Message(PackagesStrings.table, 55, "packagesColumnTitle") }
    /// When
    static var packagesColumnWhen: Message { Message(PackagesStrings.table, 56, "packagesColumnWhen") }
    /// Person
    static var packagesColumnPerson: Message { Message(PackagesStrings.table, 57, "packagesColumnPerson") }
    /// Status
    static var packagesColumnStatus: Message { Message(PackagesStrings.table, 58, "packagesColumnStatus") }
    /// Progress
    static var packagesColumnProgress: Message { Message(PackagesStrings.table, 59, "packagesColumnProgress") }
    /// Score
    static var packagesColumnScore: Message { Message(PackagesStrings.table, 60, "packagesColumnScore") }
    /// Part
    static var packagesColumnItem: Message { Message(PackagesStrings.table, 61, "packagesColumnItem") }
    /// Page and number
    static var packagesColumnSession: Message { Message(PackagesStrings.table, 62, "packagesColumnSession") }
    /// Steps
    static var packagesColumnSteps: Message { Message(PackagesStrings.table, 63, "packagesColumnSteps") }
    /// Use this package
    static var packagesUse: Message { Message(PackagesStrings.table, 64, "packagesUse") }
    /// Discard
    static var packagesDiscard: Message { Message(PackagesStrings.table, 65, "packagesDiscard") }
    /// This is what the package holds. Nobody gets it before you use it and publish the course.
    static var packagesPreviewLead: Message { Message(PackagesStrings.table, 66, "packagesPreviewLead") }
    /// Upload {number, number} is in the draft now. Publish the course to give it to learners.
    static func packagesUsedToast(number: Int) -> Message { Message(PackagesStrings.table, 67, "packagesUsedToast", [.number(number)]) }
    /// The upload is gone.
    static var packagesDiscardedToast: Message { Message(PackagesStrings.table, 68, "packagesDiscardedToast") }
    /// In short
    static var packagesFacts: Message { Message(PackagesStrings.table, 69, "packagesFacts") }
    /// Contents
    static var packagesContents: Message { Message(PackagesStrings.table, 70, "packagesContents") }
    /// Opens after: {script}
    static func packagesItemAfter(script: String) -> Message { Message(PackagesStrings.table, 71, "packagesItemAfter", [.text(script)]) }
    /// Nothing had to be repaired.
    static var packagesNothingRepaired: Message { Message(PackagesStrings.table, 72, "packagesNothingRepaired") }
    /// {count, plural, one {One thing was put right or is worth knowing} other {# things were put right or are wor...
    static func packagesRepaired(count: Int) -> Message { Message(PackagesStrings.table, 73, "packagesRepaired", [.number(count)]) }
    /// Plays
    static var packagesPlaysTitle: Message { Message(PackagesStrings.table, 74, "packagesPlaysTitle") }
    /// Who played this package, and what it reported.
    static var packagesPlaysLead: Message { Message(PackagesStrings.table, 75, "packagesPlaysLead") }
    /// Nobody has played it yet
    static var packagesNoPlays: Message { Message(PackagesStrings.table, 76, "packagesNoPlays") }
    /// As soon as a learner starts it, their play stands here.
    static var packagesNoPlaysText: Message { Message(PackagesStrings.table, 77, "packagesNoPlaysText") }
    /// Play of {name}
    static func packagesPlayOf(name: String) -> Message { Message(PackagesStrings.table, 78, "packagesPlayOf", [.text(name)]) }
    /// Time the package reports
    static var packagesReportedTime: Message { Message(PackagesStrings.table, 79, "packagesReportedTime") }
    /// Sessions
    static var packagesSessions: Message { Message(PackagesStrings.table, 80, "packagesSessions") }
    /// {count, plural, one {# value} other {# values}}
    static func packagesValues(count: Int) -> Message { Message(PackagesStrings.table, 81, "packagesValues", [.number(count)]) }
    /// Commit log
    static var packagesLog: Message { Message(PackagesStrings.table, 82, "packagesLog") }
    /// Nothing has arrived yet
    static var packagesNoLog: Message { Message(PackagesStrings.table, 83, "packagesNoLog") }
    /// Each commit of the package is kept here for ever.
    static var packagesNoLogText: Message { Message(PackagesStrings.table, 84, "packagesNoLogText") }
    /// Kept aside: another page had gone on
    static var packagesSetAside: Message { Message(PackagesStrings.table, 85, "packagesSetAside") }
    /// Active for {seconds, plural, one {# second} other {# seconds}}
    static func packagesActive(seconds: Int) -> Message { Message(PackagesStrings.table, 86, "packagesActive", [.number(seconds)]) }
    /// {element} was refused ({code, number})
    static func packagesRefusedValue(element: String, code: Int) -> Message { Message(PackagesStrings.table, 87, "packagesRefusedValue", [.text(element), .number(code)]) }
    /// {element} is longer than SCORM has room for; it was kept
    static func packagesBeyond(element: String) -> Message { Message(PackagesStrings.table, 88, "packagesBeyond", [.text(element)]) }
    /// Passed
    static var packagesStatusPassed: Message { Message(PackagesStrings.table, 89, "packagesStatusPassed") }
    /// Completed
    static var packagesStatusCompleted: Message { Message(PackagesStrings.table, 90, "packagesStatusCompleted") }
    /// Not passed
    static var packagesStatusFailed: Message { Message(PackagesStrings.table, 91, "packagesStatusFailed") }
    /// In progress
    static var packagesStatusIncomplete: Message { Message(PackagesStrings.table, 92, "packagesStatusIncomplete") }
    /// Looked at
    static var packagesStatusBrowsed: Message { Message(PackagesStrings.table, 93, "packagesStatusBrowsed") }
    /// Not started
    static var packagesStatusNotAttempted: Message { Message(PackagesStrings.table, 94, "packagesStatusNotAttempted") }
    /// Back to the course
    static var packagesBackToCourse: Message { Message(PackagesStrings.table, 95, "packagesBackToCourse") }
    /// Leave
    static var packagesExit: Message { Message(PackagesStrings.table, 96, "packagesExit") }
    /// {done, number} of {total, number} done
    static func packagesProgress(done: Int, total: Int) -> Message { Message(PackagesStrings.table, 97, "packagesProgress", [.number(done), .number(total)]) }
    /// Test drive
    static var packagesTestDrive: Message { Message(PackagesStrings.table, 98, "packagesTestDrive") }
    /// Locked
    static var packagesItemLocked: Message { Message(PackagesStrings.table, 99, "packagesItemLocked") }
    /// After: {items}
    static func packagesItemWaits(items: String) -> Message { Message(PackagesStrings.table, 100, "packagesItemWaits", [.text(items)]) }
    /// Saved '{'time'}'
    static var packagesSaved: Message { Message(PackagesStrings.table, 101, "packagesSaved") }
    /// Saving …
    static var packagesSaving: Message { Message(PackagesStrings.table, 102, "packagesSaving") }
    /// Saved on this device
    static var packagesOnDevice: Message { Message(PackagesStrings.table, 103, "packagesOnDevice") }
    /// Not saved yet: keep this page open
    static var packagesInMemory: Message { Message(PackagesStrings.table, 104, "packagesInMemory") }
    /// This is open in another tab. Go on there, or continue here; what the other tab has saved is kept.
    static var packagesElsewhereTab: Message { Message(PackagesStrings.table, 105, "packagesElsewhereTab") }
    /// This is being played on another device. Go on there, or continue here; what is saved there is kept.
    static var packagesElsewhereDevice: Message { Message(PackagesStrings.table, 106, "packagesElsewhereDevice") }
    /// You went on in another place. Nothing more is saved from here.
    static var packagesSuperseded: Message { Message(PackagesStrings.table, 107, "packagesSuperseded") }
    /// No connection. This starts by itself as soon as it is back.
    static var packagesUnreachable: Message { Message(PackagesStrings.table, 108, "packagesUnreachable") }
    /// This browser keeps nothing for content inside a page. Online everything is saved; if the connection breaks,...
    static var packagesNoStorage: Message { Message(PackagesStrings.table, 109, "packagesNoStorage") }
    /// This cannot be started now. Leave and open it again.
    static var packagesRefused: Message { Message(PackagesStrings.table, 110, "packagesRefused") }
    /// You are signed out. Sign in again in another tab; your work waits on this device.
    static var packagesSignedOut: Message { Message(PackagesStrings.table, 111, "packagesSignedOut") }
    /// Continue here
    static var packagesContinueHere: Message { Message(PackagesStrings.table, 112, "packagesContinueHere") }
    /// Open in its own window
    static var packagesOwnWindow: Message { Message(PackagesStrings.table, 113, "packagesOwnWindow") }
    /// This content needs JavaScript. Switch it on to play it.
    static var packagesNeedsScript: Message { Message(PackagesStrings.table, 114, "packagesNeedsScript") }
    /// The package lay in the folder {folder}; it was taken from there.
    static func packagesNoteNested(folder: String) -> Message { Message(PackagesStrings.table, 115, "packagesNoteNested", [.text(folder)]) }
    /// The manifest is written {name}.
    static func packagesNoteManifestName(name: String) -> Message { Message(PackagesStrings.table, 116, "packagesNoteManifestName", [.text(name)]) }
    /// The characters of the manifest were repaired ({name}).
    static func packagesNoteEncoding(name: String) -> Message { Message(PackagesStrings.table, 117, "packagesNoteEncoding", [.text(name)]) }
    /// The manifest names no namespace.
    static var packagesNoteNamespace: Message { Message(PackagesStrings.table, 118, "packagesNoteNamespace") }
    /// The manifest names no version; it was read by the names it uses.
    static var packagesNoteVersion: Message { Message(PackagesStrings.table, 119, "packagesNoteVersion") }
    /// The manifest names the version “{version}”; it was read by the names it uses.
    static func packagesNoteUnknownVersion(version: String) -> Message { Message(PackagesStrings.table, 120, "packagesNoteUnknownVersion", [.text(version)]) }
    /// The manifest has no table of contents; one was made from its parts.
    static var packagesNoteNoOrganization: Message { Message(PackagesStrings.table, 121, "packagesNoteNoOrganization") }
    /// None of the tables of contents is the default; the first is played.
    static var packagesNoteNoDefault: Message { Message(PackagesStrings.table, 122, "packagesNoteNoDefault") }
    /// The default table of contents “{name}” does not exist; the first is played.
    static func packagesNoteUnknownDefault(name: String) -> Message { Message(PackagesStrings.table, 123, "packagesNoteUnknownDefault", [.text(name)]) }
    /// The package has {count, number} tables of contents; one of them is played.
    static func packagesNoteSeveral(count: Int) -> Message { Message(PackagesStrings.table, 124, "packagesNoteSeveral", [.number(count)]) }
    /// The table of contents “{name}” starts nothing and was left out.
    static func packagesNoteEmpty(name: String) -> Message { Message(PackagesStrings.table, 125, "packagesNoteEmpty", [.text(name)]) }
    /// “{item}” has no title.
    static func packagesNoteTitle(item: String) -> Message { Message(PackagesStrings.table, 126, "packagesNoteTitle", [.text(item)]) }
    /// The identifier “{name}” was there twice and was made unique.
    static func packagesNoteDuplicate(name: String) -> Message { Message(PackagesStrings.table, 127, "packagesNoteDuplicate", [.text(name)]) }
    /// “{item}” names the resource “{resource}”, which does not exist; it is shown as a heading.
    static func packagesNoteDangling(item: String, resource: String) -> Message { Message(PackagesStrings.table, 128, "packagesNoteDangling", [.text(item), .text(resource)]) }
    /// The resource “{resource}” does not say whether it reports progress; opening it completes it.
    static func packagesNoteType(resource: String) -> Message { Message(PackagesStrings.table, 129, "packagesNoteType", [.text(resource)]) }
    /// {path} is written with backslashes.
    static func packagesNoteBackslashes(path: String) -> Message { Message(PackagesStrings.table, 130, "packagesNoteBackslashes", [.text(path)]) }
    /// {path} begins with a slash; it was taken from the top of the package.
    static func packagesNoteAbsolute(path: String) -> Message { Message(PackagesStrings.table, 131, "packagesNoteAbsolute", [.text(path)]) }
    /// {path} is written with percent signs.
    static func packagesNotePercent(path: String) -> Message { Message(PackagesStrings.table, 132, "packagesNotePercent", [.text(path)]) }
    /// {written} is in the package as {found}.
    static func packagesNoteCase(written: String, found: String) -> Message { Message(PackagesStrings.table, 133, "packagesNoteCase", [.text(written), .text(found)]) }
    /// {path} was found without the base that the manifest names.
    static func packagesNoteBase(path: String) -> Message { Message(PackagesStrings.table, 134, "packagesNoteBase", [.text(path)]) }
    /// {count, plural, one {A file that the manifest lists is missing: {first}} other {# files that the manifest l...
    static func packagesNoteMissing(count: Int, first: String) -> Message { Message(PackagesStrings.table, 135, "packagesNoteMissing", [.number(count), .text(first)]) }
    /// “{item}” waits for something that does not exist: {names}.
    static func packagesNotePrerequisite(item: String, names: String) -> Message { Message(PackagesStrings.table, 136, "packagesNotePrerequisite", [.text(item), .text(names)]) }
    /// The prerequisite of “{item}” cannot be read and locks nothing: {script}
    static func packagesNoteUnreadable(item: String, script: String) -> Message { Message(PackagesStrings.table, 137, "packagesNoteUnreadable", [.text(item), .text(script)]) }
    /// The value “{value}” of {element} does not follow its format and was left out.
    static func packagesNoteValue(value: String, element: String) -> Message { Message(PackagesStrings.table, 138, "packagesNoteValue", [.text(value), .text(element)]) }
    /// The package has programs for a web server, such as {path}. They are never run here.
    static func packagesNoteScript(path: String) -> Message { Message(PackagesStrings.table, 139, "packagesNoteScript", [.text(path)]) }
    /// {count, plural, one {The name of a file was repaired} other {The names of # files were repaired}}, such as ...
    static func packagesNoteNames(count: Int, example: String) -> Message { Message(PackagesStrings.table, 140, "packagesNoteNames", [.number(count), .text(example)]) }
    /// {count, plural, one {A file that only the exporting computer needs was} other {# files that only the export...
    static func packagesNoteLitter(count: Int) -> Message { Message(PackagesStrings.table, 141, "packagesNoteLitter", [.number(count)]) }
    /// Noted: {code}
    static func packagesNoteOther(code: String) -> Message { Message(PackagesStrings.table, 142, "packagesNoteOther", [.text(code)]) }
    /// State after this
    static var packagesStateAfter: Message { Message(PackagesStrings.table, 143, "packagesStateAfter") }
    /// {entries, plural, =0 {Put back to the beginning} one {Put back to the state after # entry} other {Put back ...
    static func packagesRestoredTo(entries: Int) -> Message { Message(PackagesStrings.table, 144, "packagesRestoredTo", [.number(entries)]) }
    /// State of {item}
    static func packagesStateTitle(item: String) -> Message { Message(PackagesStrings.table, 145, "packagesStateTitle", [.text(item)]) }
    /// {entries, plural, =0 {Before the first entry} one {After the first entry} other {After # entries}} of {tota...
    static func packagesStateLead(entries: Int, total: Int) -> Message { Message(PackagesStrings.table, 146, "packagesStateLead", [.number(entries), .number(total)]) }
    /// Then
    static var packagesStateThen: Message { Message(PackagesStrings.table, 147, "packagesStateThen") }
    /// Now
    static var packagesStateNow: Message { Message(PackagesStrings.table, 148, "packagesStateNow") }
    /// Value
    static var packagesStateElement: Message { Message(PackagesStrings.table, 149, "packagesStateElement") }
    /// This is the state now.
    static var packagesStateSame: Message { Message(PackagesStrings.table, 150, "packagesStateSame") }
    /// Put back to this state
    static var packagesRestore: Message { Message(PackagesStrings.table, 151, "packagesRestore") }
    /// The learner goes on from here at the next start. Nothing is deleted: the log keeps every entry, and a compl...
    static var packagesRestoreText: Message { Message(PackagesStrings.table, 152, "packagesRestoreText") }
    /// Put back to the beginning
    static var packagesRestoreBegin: Message { Message(PackagesStrings.table, 153, "packagesRestoreBegin") }
    /// Put back. The learner goes on from there.
    static var packagesRestored: Message { Message(PackagesStrings.table, 154, "packagesRestored") }
    /// The content plays in its own window. Keep this page open: it saves what you do there.
    static var packagesWindowOpen: Message { Message(PackagesStrings.table, 155, "packagesWindowOpen") }
    /// Your browser blocked the window. Allow pop-ups for this site and try again.
    static var packagesWindowBlocked: Message { Message(PackagesStrings.table, 156, "packagesWindowBlocked") }
    /// “{item}” has parts below it, so what it would start itself is left out.
    static func packagesNoteHeading(item: String) -> Message { Message(PackagesStrings.table, 157, "packagesNoteHeading", [.text(item)]) }
    /// Continue
    static var packagesContinue: Message { Message(PackagesStrings.table, 158, "packagesContinue") }
    /// Back
    static var packagesBack: Message { Message(PackagesStrings.table, 159, "packagesBack") }
    /// Save and leave
    static var packagesPause: Message { Message(PackagesStrings.table, 160, "packagesPause") }
    /// End this part
    static var packagesEndPart: Message { Message(PackagesStrings.table, 161, "packagesEndPart") }
    /// End all
    static var packagesEndCourse: Message { Message(PackagesStrings.table, 162, "packagesEndCourse") }
    /// Start again
    static var packagesStartAgain: Message { Message(PackagesStrings.table, 163, "packagesStartAgain") }
    /// Paused. Next time you go on where you left off.
    static var packagesPaused: Message { Message(PackagesStrings.table, 164, "packagesPaused") }
    /// You went on in another place; this is where you are now.
    static var packagesWentOn: Message { Message(PackagesStrings.table, 165, "packagesWentOn") }
    /// You have come to the end.
    static var packagesPlayEnded: Message { Message(PackagesStrings.table, 166, "packagesPlayEnded") }
    /// Choose where to begin.
    static var packagesChooseFirst: Message { Message(PackagesStrings.table, 167, "packagesChooseFirst") }
    /// Choose where to go on.
    static var packagesChooseNext: Message { Message(PackagesStrings.table, 168, "packagesChooseNext") }
    /// This part has nothing to show. Go on with “Continue”.
    static var packagesNothingShown: Message { Message(PackagesStrings.table, 169, "packagesNothingShown") }
    /// The learner leaves by the portal
    static var packagesLeaving: Message { Message(PackagesStrings.table, 170, "packagesLeaving") }
    /// A new attempt begins
    static var packagesNewAttempt: Message { Message(PackagesStrings.table, 171, "packagesNewAttempt") }
    /// Sequencing log
    static var packagesSequencingLog: Message { Message(PackagesStrings.table, 172, "packagesSequencingLog") }
    /// What was asked for, what the rules made of it, and how everything stood afterwards.
    static var packagesSequencingLead: Message { Message(PackagesStrings.table, 173, "packagesSequencingLead") }
    /// How it stands now
    static var packagesSequencingNow: Message { Message(PackagesStrings.table, 174, "packagesSequencingNow") }
    /// Navigations
    static var packagesNavigations: Message { Message(PackagesStrings.table, 175, "packagesNavigations") }
    /// Nothing has been started yet
    static var packagesNoNavigations: Message { Message(PackagesStrings.table, 176, "packagesNoNavigations") }
    /// Each step through the course is kept here with its reasons.
    static var packagesNoNavigationsText: Message { Message(PackagesStrings.table, 177, "packagesNoNavigationsText") }
    /// Download
    static var packagesDownload: Message { Message(PackagesStrings.table, 178, "packagesDownload") }
    /// {count, plural, one {# step} other {# steps}}
    static func packagesSteps(count: Int) -> Message { Message(PackagesStrings.table, 179, "packagesSteps", [.number(count)]) }
    /// Activities and objectives
    static var packagesTreeAfter: Message { Message(PackagesStrings.table, 180, "packagesTreeAfter") }
    /// Opened: {activity}
    static func packagesDelivered(activity: String) -> Message { Message(PackagesStrings.table, 181, "packagesDelivered", [.text(activity)]) }
    /// The session ended
    static var packagesSessionEnded: Message { Message(PackagesStrings.table, 182, "packagesSessionEnded") }
    /// Nothing was opened
    static var packagesNothingDelivered: Message { Message(PackagesStrings.table, 183, "packagesNothingDelivered") }
    /// Yes
    static var packagesYes: Message { Message(PackagesStrings.table, 184, "packagesYes") }
    /// No
    static var packagesNo: Message { Message(PackagesStrings.table, 185, "packagesNo") }
    /// Open
    static var packagesActiveNow: Message { Message(PackagesStrings.table, 186, "packagesActiveNow") }
    /// Paused
    static var packagesSuspended: Message { Message(PackagesStrings.table, 187, "packagesSuspended") }
    /// Objective
    static var packagesObjective: Message { Message(PackagesStrings.table, 188, "packagesObjective") }
    /// Shared objective
    static var packagesGlobalObjective: Message { Message(PackagesStrings.table, 189, "packagesGlobalObjective") }
    /// Attempts
    static var packagesAttempts: Message { Message(PackagesStrings.table, 190, "packagesAttempts") }
    /// Satisfied
    static var packagesSatisfied: Message { Message(PackagesStrings.table, 191, "packagesSatisfied") }
    /// Measure
    static var packagesMeasure: Message { Message(PackagesStrings.table, 192, "packagesMeasure") }
    /// {count, plural, one {# activity cannot be chosen now} other {# activities cannot be chosen now}}
    static func packagesNotChoosable(count: Int) -> Message { Message(PackagesStrings.table, 193, "packagesNotChoosable", [.number(count)]) }
    /// Asked for by the learner
    static var packagesByLearner: Message { Message(PackagesStrings.table, 194, "packagesByLearner") }
    /// Asked for by the content
    static var packagesByContent: Message { Message(PackagesStrings.table, 195, "packagesByContent") }
    /// When the player was opened
    static var packagesByArrival: Message { Message(PackagesStrings.table, 196, "packagesByArrival") }
    /// It has already begun.
    static var packagesSeqBegun: Message { Message(PackagesStrings.table, 197, "packagesSeqBegun") }
    /// It has not begun yet.
    static var packagesSeqNotBegun: Message { Message(PackagesStrings.table, 198, "packagesSeqNotBegun") }
    /// Nothing was paused that could be resumed.
    static var packagesSeqNothingPaused: Message { Message(PackagesStrings.table, 199, "packagesSeqNothingPaused") }
    /// Here you choose from the contents instead of going on page by page.
    static var packagesSeqFlow: Message { Message(PackagesStrings.table, 200, "packagesSeqFlow") }
    /// There is no way back here.
    static var packagesSeqForwardOnly: Message { Message(PackagesStrings.table, 201, "packagesSeqForwardOnly") }
    /// Nothing comes before this part.
    static var packagesSeqFirst: Message { Message(PackagesStrings.table, 202, "packagesSeqFirst") }
    /// The content asked for something that does not exist.
    static var packagesSeqUnknown: Message { Message(PackagesStrings.table, 203, "packagesSeqUnknown") }
    /// What is open must be finished before another part is chosen.
    static var packagesSeqChoiceExit: Message { Message(PackagesStrings.table, 204, "packagesSeqChoiceExit") }
    /// There is no way from here to there.
    static var packagesSeqNoPath: Message { Message(PackagesStrings.table, 205, "packagesSeqNoPath") }
    /// Opens when you go on step by step
    static var packagesSeqNoChoice: Message { Message(PackagesStrings.table, 206, "packagesSeqNoChoice") }
    /// This part is not available.
    static var packagesSeqMissing: Message { Message(PackagesStrings.table, 207, "packagesSeqMissing") }
    /// This part has already ended.
    static var packagesSeqEnded: Message { Message(PackagesStrings.table, 208, "packagesSeqEnded") }
    /// Nothing is open.
    static var packagesSeqNothingOpen: Message { Message(PackagesStrings.table, 209, "packagesSeqNothingOpen") }
    /// There is nothing above this to leave.
    static var packagesSeqRoot: Message { Message(PackagesStrings.table, 210, "packagesSeqRoot") }
    /// This is the last part.
    static var packagesSeqLast: Message { Message(PackagesStrings.table, 211, "packagesSeqLast") }
    /// Nothing inside can be opened now.
    static var packagesSeqNothingInside: Message { Message(PackagesStrings.table, 212, "packagesSeqNothingInside") }
    /// Closed by a rule of the course
    static var packagesSeqClosed: Message { Message(PackagesStrings.table, 213, "packagesSeqClosed") }
    /// Opens when the part before it is done
    static var packagesSeqStopped: Message { Message(PackagesStrings.table, 214, "packagesSeqStopped") }
    /// Hidden by a rule of the course
    static var packagesSeqHidden: Message { Message(PackagesStrings.table, 215, "packagesSeqHidden") }
    /// {count, plural, one {The one attempt is used} other {All # attempts are used}}
    static func packagesSeqAttempts(count: Int) -> Message { Message(PackagesStrings.table, 216, "packagesSeqAttempts", [.number(count)]) }
    /// The time for it is used up
    static var packagesSeqTime: Message { Message(PackagesStrings.table, 217, "packagesSeqTime") }
    /// Opens when you go on, not by choosing it
    static var packagesSeqPrevented: Message { Message(PackagesStrings.table, 218, "packagesSeqPrevented") }
    /// From here only the next or the previous part can be chosen
    static var packagesSeqConstrained: Message { Message(PackagesStrings.table, 219, "packagesSeqConstrained") }
    /// This part cannot be repeated now.
    static var packagesSeqRetry: Message { Message(PackagesStrings.table, 220, "packagesSeqRetry") }
    /// This part is still open.
    static var packagesSeqStillOpen: Message { Message(PackagesStrings.table, 221, "packagesSeqStillOpen") }
    /// This is a section; only the parts in it can be opened.
    static var packagesSeqSection: Message { Message(PackagesStrings.table, 222, "packagesSeqSection") }
    /// After the open part the course goes on by itself
    static var packagesSeqOverruled: Message { Message(PackagesStrings.table, 223, "packagesSeqOverruled") }
    /// Choosing it would end the course
    static var packagesSeqEnds: Message { Message(PackagesStrings.table, 224, "packagesSeqEnds") }
    /// Paused. Go on where you left off.
    static var packagesPausedHere: Message { Message(PackagesStrings.table, 225, "packagesPausedHere") }
    /// The file that describes the course (cmi5.xml or tincan.xml) is no XML that can be read.
    static var packagesStructureNotXML: Message { Message(PackagesStrings.table, 226, "packagesStructureNotXML") }
    /// The file that describes the course (cmi5.xml or tincan.xml) is no XML that can be read: see line {line, num...
    static func packagesStructureNotXMLAt(line: Int) -> Message { Message(PackagesStrings.table, 227, "packagesStructureNotXMLAt", [.number(line)]) }
    /// The file that describes the course begins with <{root}>; a cmi5.xml begins with <courseStructure>, a tincan...
    static func packagesNotAStructure(root: String) -> Message { Message(PackagesStrings.table, 228, "packagesNotAStructure", [.text(root)]) }
    /// “{item}” has no {name}, which cmi5 requires.
    static func packagesStructureMissing(item: String, name: String) -> Message { Message(PackagesStrings.table, 229, "packagesStructureMissing", [.text(item), .text(name)]) }
    /// The id “{id}” is no absolute IRI, such as https://example.com/course. Export it again with whole ids.
    static func packagesIDNotAbsolute(id: String) -> Message { Message(PackagesStrings.table, 230, "packagesIDNotAbsolute", [.text(id)]) }
    /// The id “{id}” is there twice; each part of a course needs its own.
    static func packagesIDTwice(id: String) -> Message { Message(PackagesStrings.table, 231, "packagesIDTwice", [.text(id)]) }
    /// “{item}” says {name}=“{value}”, which cmi5 does not know.
    static func packagesBadValue(item: String, name: String, value: String) -> Message { Message(PackagesStrings.table, 232, "packagesBadValue", [.text(item), .text(name), .text(value)]) }
    /// The block “{id}” holds nothing that could be started.
    static func packagesEmptyBlock(id: String) -> Message { Message(PackagesStrings.table, 233, "packagesEmptyBlock", [.text(id)]) }
    /// “{item}” starts with {address}, which needs another program than a browser.
    static func packagesOtherProtocol(item: String, address: String) -> Message { Message(PackagesStrings.table, 234, "packagesOtherProtocol", [.text(item), .text(address)]) }
    /// “{item}” starts with the file {address}, but a single XML file brings no files. Upload the zip, or use whol...
    static func packagesRelativeWithoutZip(item: String, address: String) -> Message { Message(PackagesStrings.table, 235, "packagesRelativeWithoutZip", [.text(item), .text(address)]) }
    /// The address of “{item}” has a parameter {name}, which belongs to the launch of cmi5.
    static func packagesReservedParameter(item: String, name: String) -> Message { Message(PackagesStrings.table, 236, "packagesReservedParameter", [.text(item), .text(name)]) }
    /// The course structure has the namespace {name} instead of cmi5’s.
    static func packagesNoteOtherNamespace(name: String) -> Message { Message(PackagesStrings.table, 237, "packagesNoteOtherNamespace", [.text(name)]) }
    /// “{item}” and perhaps others have no description.
    static func packagesNoteDescription(item: String) -> Message { Message(PackagesStrings.table, 238, "packagesNoteDescription", [.text(item)]) }
    /// The mastery score {value} of “{item}” was rounded to four places.
    static func packagesNoteScoreRounded(value: String, item: String) -> Message { Message(PackagesStrings.table, 239, "packagesNoteScoreRounded", [.text(value), .text(item)]) }
    /// “{item}” names the objective {id}, which does not exist.
    static func packagesNoteObjective(item: String, id: String) -> Message { Message(PackagesStrings.table, 240, "packagesNoteObjective", [.text(item), .text(id)]) }
    /// The id “{id}” is no absolute IRI. Statements about it are refused by xAPI, so it will probably not report t...
    static func packagesNoteID(id: String) -> Message { Message(PackagesStrings.table, 241, "packagesNoteID", [.text(id)]) }
    /// The package has {count, number} parts that can be started; each is shown for itself.
    static func packagesNoteSeveralLaunches(count: Int) -> Message { Message(PackagesStrings.table, 242, "packagesNoteSeveralLaunches", [.number(count)]) }
    /// This part was waived already.
    static var packagesAlreadyWaived: Message { Message(PackagesStrings.table, 243, "packagesAlreadyWaived") }
    /// Choose a reason.
    static var packagesReasonMissing: Message { Message(PackagesStrings.table, 244, "packagesReasonMissing") }
    /// This part has ended.
    static var packagesPartEnded: Message { Message(PackagesStrings.table, 245, "packagesPartEnded") }
    /// What you did is saved. Go on in the course, or close this window.
    static var packagesPartEndedText: Message { Message(PackagesStrings.table, 246, "packagesPartEndedText") }
    /// This is open in another tab or on another device. Go on there, or continue here; what is saved there is kept.
    static var packagesElsewhereCourse: Message { Message(PackagesStrings.table, 247, "packagesElsewhereCourse") }
    /// This part opens in a window of its own.
    static var packagesWantsWindow: Message { Message(PackagesStrings.table, 248, "packagesWantsWindow") }
    /// This part is open in a window of its own. Keep this page open to see what is saved.
    static var packagesCourseWindowOpen: Message { Message(PackagesStrings.table, 249, "packagesCourseWindowOpen") }
    /// Open again
    static var packagesOpenAgain: Message { Message(PackagesStrings.table, 250, "packagesOpenAgain") }
    /// Waived
    static var packagesWaived: Message { Message(PackagesStrings.table, 251, "packagesWaived") }
    /// Mode
    static var packagesModeLabel: Message { Message(PackagesStrings.table, 252, "packagesModeLabel") }
    /// {mode, select, normal {Normal} browse {Look around} review {Review} other {{mode}}}
    static func packagesMode(mode: String) -> Message { Message(PackagesStrings.table, 253, "packagesMode", [.text(mode)]) }
    /// In the record store
    static var packagesInRecordStore: Message { Message(PackagesStrings.table, 254, "packagesInRecordStore") }
    /// Done when
    static var packagesColumnMoveOn: Message { Message(PackagesStrings.table, 255, "packagesColumnMoveOn") }
    /// Counts
    static var packagesColumnSatisfied: Message { Message(PackagesStrings.table, 256, "packagesColumnSatisfied") }
    /// Not yet
    static var packagesNotSatisfied: Message { Message(PackagesStrings.table, 257, "packagesNotSatisfied") }
    /// Waive a part
    static var packagesWaive: Message { Message(PackagesStrings.table, 258, "packagesWaive") }
    /// The part counts as done for this learner, for the reason you give. It stands in the learner’s record for good.
    static var packagesWaiveText: Message { Message(PackagesStrings.table, 259, "packagesWaiveText") }
    /// Reason
    static var packagesWaiveReason: Message { Message(PackagesStrings.table, 260, "packagesWaiveReason") }
    /// {reason, select, testedOut {Passed a test about it} equivalentUnit {Did an equivalent part} equivalentOutsi...
    static func packagesWaiveWords(reason: String) -> Message { Message(PackagesStrings.table, 261, "packagesWaiveWords", [.text(reason)]) }
    /// The part is waived.
    static var packagesWaivedToast: Message { Message(PackagesStrings.table, 262, "packagesWaivedToast") }
    /// Ended
    static var packagesEndedByContent: Message { Message(PackagesStrings.table, 263, "packagesEndedByContent") }
    /// Broken off
    static var packagesAbandoned: Message { Message(PackagesStrings.table, 264, "packagesAbandoned") }
    /// Open
    static var packagesSessionOpen: Message { Message(PackagesStrings.table, 265, "packagesSessionOpen") }
    /// Statements
    static var packagesColumnStatements: Message { Message(PackagesStrings.table, 266, "packagesColumnStatements") }
    /// Verb
    static var packagesColumnVerb: Message { Message(PackagesStrings.table, 267, "packagesColumnVerb") }
    /// Object
    static var packagesColumnObject: Message { Message(PackagesStrings.table, 268, "packagesColumnObject") }
    /// Text
    static var packagesStatementText: Message { Message(PackagesStrings.table, 269, "packagesStatementText") }
    /// Laurel
    static var packagesByLaurel: Message { Message(PackagesStrings.table, 270, "packagesByLaurel") }
    /// As soon as the learner starts a part, it stands here.
    static var packagesNoLaunchText: Message { Message(PackagesStrings.table, 271, "packagesNoLaunchText") }
    /// Session
    static var packagesColumnLaunch: Message { Message(PackagesStrings.table, 272, "packagesColumnLaunch") }
    /// Done
    static var packagesUnitSatisfied: Message { Message(PackagesStrings.table, 273, "packagesUnitSatisfied") }
    /// Content
    static var packagesUnitByContent: Message { Message(PackagesStrings.table, 274, "packagesUnitByContent") }
    /// End everything here? Starting again is a new attempt.
    static var packagesEndCourseConfirm: Message { Message(PackagesStrings.table, 275, "packagesEndCourseConfirm") }
    /// Moved to another version
    static var packagesMovedEntry: Message { Message(PackagesStrings.table, 276, "packagesMovedEntry") }
    /// What is it?
    static var packagesLine: Message { Message(PackagesStrings.table, 277, "packagesLine") }
    /// The next version of this package
    static var packagesLineNext: Message { Message(PackagesStrings.table, 278, "packagesLineNext") }
    /// You see what changed, and decide who moves to it.
    static var packagesLineNextHint: Message { Message(PackagesStrings.table, 279, "packagesLineNextHint") }
    /// Another package
    static var packagesLineNew: Message { Message(PackagesStrings.table, 280, "packagesLineNew") }
    /// Nobody who has begun is moved to it.
    static var packagesLineNewHint: Message { Message(PackagesStrings.table, 281, "packagesLineNewHint") }
    /// Versions
    static var packagesVersions: Message { Message(PackagesStrings.table, 282, "packagesVersions") }
    /// The versions of this package beside each other: who plays which, and who moved.
    static var packagesVersionsLead: Message { Message(PackagesStrings.table, 283, "packagesVersionsLead") }
    /// No package yet
    static var packagesVersionsNone: Message { Message(PackagesStrings.table, 284, "packagesVersionsNone") }
    /// Import a version
    static var packagesVersionUpload: Message { Message(PackagesStrings.table, 285, "packagesVersionUpload") }
    /// Version {number, number}
    static func packagesVersion(number: Int) -> Message { Message(PackagesStrings.table, 286, "packagesVersion", [.number(number)]) }
    /// Published
    static var packagesVersionCurrent: Message { Message(PackagesStrings.table, 287, "packagesVersionCurrent") }
    /// In the draft
    static var packagesVersionDraft: Message { Message(PackagesStrings.table, 288, "packagesVersionDraft") }
    /// Another package
    static var packagesVersionOther: Message { Message(PackagesStrings.table, 289, "packagesVersionOther") }
    /// People
    static var packagesColumnPeople: Message { Message(PackagesStrings.table, 290, "packagesColumnPeople") }
    /// State
    static var packagesColumnState: Message { Message(PackagesStrings.table, 291, "packagesColumnState") }
    /// Moves
    static var packagesMoves: Message { Message(PackagesStrings.table, 292, "packagesMoves") }
    /// Move
    static var packagesMove: Message { Message(PackagesStrings.table, 293, "packagesMove") }
    /// Nobody has moved yet
    static var packagesMovesNone: Message { Message(PackagesStrings.table, 294, "packagesMovesNone") }
    /// Open a version to see what changed, and decide who moves to it.
    static var packagesMovesNoneText: Message { Message(PackagesStrings.table, 295, "packagesMovesNoneText") }
    /// Move to version {number, number}
    static func packagesMoveTo(number: Int) -> Message { Message(PackagesStrings.table, 296, "packagesMoveTo", [.number(number)]) }
    /// Moved
    static var packagesMovePeople: Message { Message(PackagesStrings.table, 297, "packagesMovePeople") }
    /// Who moves
    static var packagesPolicy: Message { Message(PackagesStrings.table, 298, "packagesPolicy") }
    /// {policy, select, never {Nobody: only new enrolments get it} notStarted {Not started} inProgress {In progres...
    static func packagesPolicyWord(policy: String) -> Message { Message(PackagesStrings.table, 299, "packagesPolicyWord", [.text(policy)]) }
    /// Who moves to this version?
    static var packagesPolicyQuestion: Message { Message(PackagesStrings.table, 300, "packagesPolicyQuestion") }
    /// New enrolments always get it. Of those who are enrolled already, the people you choose here move.
    static var packagesPolicyHint: Message { Message(PackagesStrings.table, 301, "packagesPolicyHint") }
    /// It is decided once, when you publish: who is in progress later stays.
    static var packagesPolicyOnce: Message { Message(PackagesStrings.table, 302, "packagesPolicyOnce") }
    /// Nobody moves
    static var packagesPolicyNever: Message { Message(PackagesStrings.table, 303, "packagesPolicyNever") }
    /// Show who would move
    static var packagesDryRun: Message { Message(PackagesStrings.table, 304, "packagesDryRun") }
    /// Who would move to version {number, number}
    static func packagesDryRunTitle(number: Int) -> Message { Message(PackagesStrings.table, 305, "packagesDryRunTitle", [.number(number)]) }
    /// Who moves: {policy}
    static func packagesDryRunLead(policy: String) -> Message { Message(PackagesStrings.table, 306, "packagesDryRunLead", [.text(policy)]) }
    /// People
    static var packagesDryRunPeople: Message { Message(PackagesStrings.table, 307, "packagesDryRunPeople") }
    /// Would move
    static var packagesWouldMove: Message { Message(PackagesStrings.table, 308, "packagesWouldMove") }
    /// {standing, select, notStarted {Not started} inProgress {In progress} failed {Failed} passed {Passed or comp...
    static func packagesMoveStanding(standing: String) -> Message { Message(PackagesStrings.table, 309, "packagesMoveStanding", [.text(standing)]) }
    /// {fate, select, moves {Moves} policy {Stays: not chosen} there {Stays: plays it already} later {Stays: plays...
    static func packagesMoveFate(fate: String) -> Message { Message(PackagesStrings.table, 310, "packagesMoveFate", [.text(fate)]) }
    /// {state, select, running {Running} stopped {Stopped} done {Done} undoing {Being taken back} undone {Taken ba...
    static func packagesMoveState(state: String) -> Message { Message(PackagesStrings.table, 311, "packagesMoveState", [.text(state)]) }
    /// Organization
    static var packagesColumnOrganization: Message { Message(PackagesStrings.table, 312, "packagesColumnOrganization") }
    /// Plays
    static var packagesColumnPlays: Message { Message(PackagesStrings.table, 313, "packagesColumnPlays") }
    /// From
    static var packagesColumnFrom: Message { Message(PackagesStrings.table, 314, "packagesColumnFrom") }
    /// Standing
    static var packagesColumnStanding: Message { Message(PackagesStrings.table, 315, "packagesColumnStanding") }
    /// Result
    static var packagesColumnFate: Message { Message(PackagesStrings.table, 316, "packagesColumnFate") }
    /// Search by name
    static var packagesSearchPeople: Message { Message(PackagesStrings.table, 317, "packagesSearchPeople") }
    /// Nobody
    static var packagesNobody: Message { Message(PackagesStrings.table, 318, "packagesNobody") }
    /// Nobody who takes this course fits these filters.
    static var packagesNobodyText: Message { Message(PackagesStrings.table, 319, "packagesNobodyText") }
    /// Nobody would move, and this version is published already.
    static var packagesNobodyMoves: Message { Message(PackagesStrings.table, 320, "packagesNobodyMoves") }
    /// Publish version {number, number}
    static func packagesPublishOnly(number: Int) -> Message { Message(PackagesStrings.table, 321, "packagesPublishOnly", [.number(number)]) }
    /// Publish version {number, number} and move {count, plural, one {# person} other {# people}}
    static func packagesPublishAndMove(number: Int, count: Int) -> Message { Message(PackagesStrings.table, 322, "packagesPublishAndMove", [.number(number), .number(count)]) }
    /// Move {count, plural, one {# person} other {# people}}
    static func packagesMoveNow(count: Int) -> Message { Message(PackagesStrings.table, 323, "packagesMoveNow", [.number(count)]) }
    /// The course’s draft has unpublished changes. Publishing publishes all of them.
    static var packagesPublishesMore: Message { Message(PackagesStrings.table, 324, "packagesPublishesMore") }
    /// What changed
    static var packagesPublishNotes: Message { Message(PackagesStrings.table, 325, "packagesPublishNotes") }
    /// For the course’s history.
    static var packagesPublishNotesHint: Message { Message(PackagesStrings.table, 326, "packagesPublishNotesHint") }
    /// Who has a player open moves when it ends. Completions that stand are never taken away, and every move can b...
    static var packagesMoveOpen: Message { Message(PackagesStrings.table, 327, "packagesMoveOpen") }
    /// Version {number, number} is published.
    static func packagesMovePublished(number: Int) -> Message { Message(PackagesStrings.table, 328, "packagesMovePublished", [.number(number)]) }
    /// Another move of this activity is running. Wait until it is done, or stop it.
    static var packagesMoveBusy: Message { Message(PackagesStrings.table, 329, "packagesMoveBusy") }
    /// The move went on meanwhile. Look at it again.
    static var packagesMoveOver: Message { Message(PackagesStrings.table, 330, "packagesMoveOver") }
    /// The person has the player open. Take the move back when it has ended.
    static var packagesMovePlaying: Message { Message(PackagesStrings.table, 331, "packagesMovePlaying") }
    /// This move does not hold any more: it was taken back already, or a later one followed.
    static var packagesMoveMovedOn: Message { Message(PackagesStrings.table, 332, "packagesMoveMovedOn") }
    /// Stop
    static var packagesMoveStop: Message { Message(PackagesStrings.table, 333, "packagesMoveStop") }
    /// Go on
    static var packagesMoveResume: Message { Message(PackagesStrings.table, 334, "packagesMoveResume") }
    /// Take all of it back
    static var packagesMoveUndo: Message { Message(PackagesStrings.table, 335, "packagesMoveUndo") }
    /// Put everybody back who moved? What they did since is kept in the history.
    static var packagesMoveUndoConfirm: Message { Message(PackagesStrings.table, 336, "packagesMoveUndoConfirm") }
    /// The move stops after its present batch.
    static var packagesMoveStopped: Message { Message(PackagesStrings.table, 337, "packagesMoveStopped") }
    /// The move goes on.
    static var packagesMoveResumed: Message { Message(PackagesStrings.table, 338, "packagesMoveResumed") }
    /// The move is being taken back.
    static var packagesMoveUndoing: Message { Message(PackagesStrings.table, 339, "packagesMoveUndoing") }
    /// The person is back on the former version.
    static var packagesMovedBackToast: Message { Message(PackagesStrings.table, 340, "packagesMovedBackToast") }
    /// {seen, number} of {total, number} enrolments looked at
    static func packagesMoveSeen(seen: Int, total: Int) -> Message { Message(PackagesStrings.table, 341, "packagesMoveSeen", [.number(seen), .number(total)]) }
    /// Taken back
    static var packagesMovedBack: Message { Message(PackagesStrings.table, 342, "packagesMovedBack") }
    /// Taken back on
    static var packagesMovedBackAt: Message { Message(PackagesStrings.table, 343, "packagesMovedBackAt") }
    /// Taken back {at, time}
    static func packagesMovedBackOn(at: Instant) -> Message { Message(PackagesStrings.table, 344, "packagesMovedBackOn", [.instant(at)]) }
    /// Waiting
    static var packagesMoveWaiting: Message { Message(PackagesStrings.table, 345, "packagesMoveWaiting") }
    /// for an open player to end
    static var packagesMoveWaitingText: Message { Message(PackagesStrings.table, 346, "packagesMoveWaitingText") }
    /// What stands in Learning is never taken away by a move.
    static var packagesMoveLearning: Message { Message(PackagesStrings.table, 347, "packagesMoveLearning") }
    /// Taking a move back puts the former state back; what was done since stays in the log.
    static var packagesUndoKeeps: Message { Message(PackagesStrings.table, 348, "packagesUndoKeeps") }
    /// Taking a move back puts the former version back; what statements have said stays said.
    static var packagesUndoKeepsStatements: Message { Message(PackagesStrings.table, 349, "packagesUndoKeepsStatements") }
    /// Who moved
    static var packagesMovedPeople: Message { Message(PackagesStrings.table, 350, "packagesMovedPeople") }
    /// Nobody yet
    static var packagesNobodyMoved: Message { Message(PackagesStrings.table, 351, "packagesNobodyMoved") }
    /// Who moves to this version stands here, with what went along.
    static var packagesNobodyMovedText: Message { Message(PackagesStrings.table, 352, "packagesNobodyMovedText") }
    /// Went along
    static var packagesCarried: Message { Message(PackagesStrings.table, 353, "packagesCarried") }
    /// Only in the history
    static var packagesLeft: Message { Message(PackagesStrings.table, 354, "packagesLeft") }
    /// {count, plural, one {# part} other {# parts}}
    static func packagesLeftCount(count: Int) -> Message { Message(PackagesStrings.table, 355, "packagesLeftCount", [.number(count)]) }
    /// Take back
    static var packagesUndoOne: Message { Message(PackagesStrings.table, 356, "packagesUndoOne") }
    /// Show again
    static var packagesRefresh: Message { Message(PackagesStrings.table, 357, "packagesRefresh") }
    /// Compare
    static var packagesCompare: Message { Message(PackagesStrings.table, 358, "packagesCompare") }
    /// Compare with
    static var packagesCompareWith: Message { Message(PackagesStrings.table, 359, "packagesCompareWith") }
    /// What changed in version {number, number}
    static func packagesChangesTitle(number: Int) -> Message { Message(PackagesStrings.table, 360, "packagesChangesTitle", [.number(number)]) }
    /// This is the first version: there is nothing to compare it with.
    static var packagesFirstVersion: Message { Message(PackagesStrings.table, 361, "packagesFirstVersion") }
    /// Matching parts
    static var packagesMatched: Message { Message(PackagesStrings.table, 362, "packagesMatched") }
    /// {count, plural, =0 {none changed} one {# changed} other {# changed}}
    static func packagesMatchedChanged(count: Int) -> Message { Message(PackagesStrings.table, 363, "packagesMatchedChanged", [.number(count)]) }
    /// New parts
    static var packagesNew: Message { Message(PackagesStrings.table, 364, "packagesNew") }
    /// Parts gone
    static var packagesGone: Message { Message(PackagesStrings.table, 365, "packagesGone") }
    /// One version is SCORM, the other cmi5 or xAPI: no part of one is a part of the other. Who moves begins anew;...
    static var packagesNothingMatches: Message { Message(PackagesStrings.table, 366, "packagesNothingMatches") }
    /// The versions are made for different standards: status and score go along, what content keeps for itself doe...
    static var packagesOtherRunTime: Message { Message(PackagesStrings.table, 367, "packagesOtherRunTime") }
    /// Title: {before} → {after}
    static func packagesTitleChanged(before: String, after: String) -> Message { Message(PackagesStrings.table, 368, "packagesTitleChanged", [.text(before), .text(after)]) }
    /// Whether objectives or data are shared with other courses has changed.
    static var packagesSharedChanged: Message { Message(PackagesStrings.table, 369, "packagesSharedChanged") }
    /// Parts
    static var packagesParts: Message { Message(PackagesStrings.table, 370, "packagesParts") }
    /// Differences
    static var packagesDifferences: Message { Message(PackagesStrings.table, 371, "packagesDifferences") }
    /// Unchanged
    static var packagesUnchanged: Message { Message(PackagesStrings.table, 372, "packagesUnchanged") }
    /// Same id
    static var packagesSamePart: Message { Message(PackagesStrings.table, 373, "packagesSamePart") }
    /// Same start file
    static var packagesSameStart: Message { Message(PackagesStrings.table, 374, "packagesSameStart") }
    /// New
    static var packagesNewPart: Message { Message(PackagesStrings.table, 375, "packagesNewPart") }
    /// Gone
    static var packagesGonePart: Message { Message(PackagesStrings.table, 376, "packagesGonePart") }
    /// What was done in it stays in the history.
    static var packagesGoneText: Message { Message(PackagesStrings.table, 377, "packagesGoneText") }
    /// Id
    static var packagesDiffIdentifier: Message { Message(PackagesStrings.table, 378, "packagesDiffIdentifier") }
    /// Starts
    static var packagesDiffStart: Message { Message(PackagesStrings.table, 379, "packagesDiffStart") }
    /// Prerequisites
    static var packagesDiffPrerequisites: Message { Message(PackagesStrings.table, 380, "packagesDiffPrerequisites") }
    /// Sequencing or completion rules changed
    static var packagesDiffSequencing: Message { Message(PackagesStrings.table, 381, "packagesDiffSequencing") }
    /// Launch method
    static var packagesDiffLaunch: Message { Message(PackagesStrings.table, 382, "packagesDiffLaunch") }
    /// Playing packages
    static var packagesPlaying: Message { Message(PackagesStrings.table, 383, "packagesPlaying") }
    /// Window, passing, completing and leaving: for packages of any standard.
    static var packagesPlayingLead: Message { Message(PackagesStrings.table, 384, "packagesPlayingLead") }
    /// {level, select, vendor {Holds for every package, unless a course or an activity says otherwise.} course {Ho...
    static func packagesPlayingOf(level: String) -> Message { Message(PackagesStrings.table, 385, "packagesPlayingOf", [.text(level)]) }
    /// Set how packages are played
    static var packagesPlayingOpen: Message { Message(PackagesStrings.table, 386, "packagesPlayingOpen") }
    /// Settings
    static var packagesSettingsUp: Message { Message(PackagesStrings.table, 387, "packagesSettingsUp") }
    /// Save
    static var packagesSettingsSave: Message { Message(PackagesStrings.table, 388, "packagesSettingsSave") }
    /// Saved. Sessions that begin from now on follow it.
    static var packagesSettingsSaved: Message { Message(PackagesStrings.table, 389, "packagesSettingsSaved") }
    /// A session that is open keeps what it began with.
    static var packagesSettingsNext: Message { Message(PackagesStrings.table, 390, "packagesSettingsNext") }
    /// {setting, select, window {Where content is shown} windowsize {Size of the window} passing {Who passes} comp...
    static func packagesSetting(setting: String) -> Message { Message(PackagesStrings.table, 391, "packagesSetting", [.text(setting)]) }
    /// the vendor
    static var packagesLevelVendor: Message { Message(PackagesStrings.table, 392, "packagesLevelVendor") }
    /// the course
    static var packagesLevelCourse: Message { Message(PackagesStrings.table, 393, "packagesLevelCourse") }
    /// this package
    static var packagesLevelActivity: Message { Message(PackagesStrings.table, 394, "packagesLevelActivity") }
    /// Laurel
    static var packagesLevelStandard: Message { Message(PackagesStrings.table, 395, "packagesLevelStandard") }
    /// As {from} says: {value}
    static func packagesInherited(from: String, value: String) -> Message { Message(PackagesStrings.table, 396, "packagesInherited", [.text(from), .text(value)]) }
    /// From: {from}
    static func packagesFromAbove(from: String) -> Message { Message(PackagesStrings.table, 397, "packagesFromAbove", [.text(from)]) }
    /// Set here
    static var packagesSetHere: Message { Message(PackagesStrings.table, 398, "packagesSetHere") }
    /// {window, select, frame {In the page} window {In a window of its own} other {{window}}}
    static func packagesWindowWord(window: String) -> Message { Message(PackagesStrings.table, 399, "packagesWindowWord", [.text(window)]) }
    /// A unit of cmi5 that asks for a window of its own always gets one.
    static var packagesWindowHint: Message { Message(PackagesStrings.table, 400, "packagesWindowHint") }
    /// Width × height in pixels, 320 × 240 to 4000 × 4000. Empty inherits.
    static var packagesWindowSizeHint: Message { Message(PackagesStrings.table, 401, "packagesWindowSizeHint") }
    /// {passing, select, package {As the package says} completion {Whoever completes it} other {{passing}}}
    static func packagesPassingWord(passing: String) -> Message { Message(PackagesStrings.table, 402, "packagesPassingWord", [.text(passing)]) }
    /// Whoever reaches a score
    static var packagesPassingByScore: Message { Message(PackagesStrings.table, 403, "packagesPassingByScore") }
    /// Whoever reaches {percent} %
    static func packagesPassingFrom(percent: String) -> Message { Message(PackagesStrings.table, 404, "packagesPassingFrom", [.text(percent)]) }
    /// Score that passes
    static var packagesPassingScore: Message { Message(PackagesStrings.table, 405, "packagesPassingScore") }
    /// Only for “Whoever reaches a score”: 0.1 to 100, in tenths.
    static var packagesPassingScoreHint: Message { Message(PackagesStrings.table, 406, "packagesPassingScoreHint") }
    /// {completing, select, package {As the package says} completed {Only that content says it is complete} passed...
    static func packagesCompletingWord(completing: String) -> Message { Message(PackagesStrings.table, 407, "packagesCompletingWord", [.text(completing)]) }
    /// SCORM 1.2 has one status: what is passed is complete as well.
    static var packagesCompletingHint: Message { Message(PackagesStrings.table, 408, "packagesCompletingHint") }
    /// {unset, select, package {As the standard says} incomplete {Leave it incomplete} complete {Complete at the e...
    static func packagesUnsetWord(unset: String) -> Message { Message(PackagesStrings.table, 409, "packagesUnsetWord", [.text(unset)]) }
    /// SCORM 1.2 completes what says nothing, SCORM 2004 follows its sequencing.
    static var packagesUnsetHint: Message { Message(PackagesStrings.table, 410, "packagesUnsetHint") }
    /// {exit, select, standard {As the standard says} close {Close it} course {Back to the course} next {On to the...
    static func packagesExitWord(exit: String) -> Message { Message(PackagesStrings.table, 411, "packagesExitWord", [.text(exit)]) }
    /// From part to part of SCORM 2004 its own sequencing leads.
    static var packagesExitHint: Message { Message(PackagesStrings.table, 412, "packagesExitHint") }
    /// 4,096 characters is the standard’s own room; content that needs more gets up to 65,536. Empty inherits.
    static var packagesSuspend12Hint: Message { Message(PackagesStrings.table, 413, "packagesSuspend12Hint") }
    /// 64,000 characters is the standard’s own room, 262,144 the most. Empty inherits.
    static var packagesSuspend2004Hint: Message { Message(PackagesStrings.table, 414, "packagesSuspend2004Hint") }
    /// {count, number} characters
    static func packagesCharacters(count: Int) -> Message { Message(PackagesStrings.table, 415, "packagesCharacters", [.number(count)]) }
    /// Not for this package: {settings}
    static func packagesNotApplying(settings: String) -> Message { Message(PackagesStrings.table, 416, "packagesNotApplying", [.text(settings)]) }
    /// Units of a cmi5 course are judged by their own mastery score and moveOn, and keep their state in the record...
    static var packagesNotOfCMI5: Message { Message(PackagesStrings.table, 417, "packagesNotOfCMI5") }
    /// An xAPI package is done when its statements say so, and keeps its state in the record store.
    static var packagesNotOfTinCan: Message { Message(PackagesStrings.table, 418, "packagesNotOfTinCan") }
    /// Choose one of the values.
    static var packagesSettingBad: Message { Message(PackagesStrings.table, 419, "packagesSettingBad") }
    /// Write the size as width × height, such as 1100 × 760.
    static var packagesSettingBadSize: Message { Message(PackagesStrings.table, 420, "packagesSettingBadSize") }
    /// Write a score from 0.1 to 100 percent.
    static var packagesSettingBadScore: Message { Message(PackagesStrings.table, 421, "packagesSettingBadScore") }
    /// Write a number from {least, number} to {most, number}.
    static func packagesSettingBadRoom(least: Int, most: Int) -> Message { Message(PackagesStrings.table, 422, "packagesSettingBadRoom", [.number(least), .number(most)]) }
    /// Live
    static var packagesLive: Message { Message(PackagesStrings.table, 423, "packagesLive") }
    /// Pause
    static var packagesLiveStop: Message { Message(PackagesStrings.table, 424, "packagesLiveStop") }
    /// What comes appears here by itself.
    static var packagesLiveOn: Message { Message(PackagesStrings.table, 425, "packagesLiveOn") }
    /// Paused
    static var packagesLivePaused: Message { Message(PackagesStrings.table, 426, "packagesLivePaused") }
    /// {n} new
    static func packagesLiveNew(n: String) -> Message { Message(PackagesStrings.table, 427, "packagesLiveNew", [.text(n)]) }
    /// Show
    static var packagesLiveShow: Message { Message(PackagesStrings.table, 428, "packagesLiveShow") }
    /// The live view has ended because you are signed out. Load the page again.
    static var packagesLiveEnded: Message { Message(PackagesStrings.table, 429, "packagesLiveEnded") }
    /// Paused after half an hour without you.
    static var packagesLiveIdle: Message { Message(PackagesStrings.table, 430, "packagesLiveIdle") }
    /// No connection. What comes is missing here until there is one again.
    static var packagesLiveTrouble: Message { Message(PackagesStrings.table, 431, "packagesLiveTrouble") }
    /// Being played now
    static var packagesOpenNow: Message { Message(PackagesStrings.table, 432, "packagesOpenNow") }
    /// Not open now
    static var packagesNotOpen: Message { Message(PackagesStrings.table, 433, "packagesNotOpen") }
    /// Set by the author: {state}
    static func packagesArrangedEntry(state: String) -> Message { Message(PackagesStrings.table, 434, "packagesArrangedEntry", [.text(state)]) }
    /// Opened by the author past its prerequisites
    static var packagesJumpedEntry: Message { Message(PackagesStrings.table, 435, "packagesJumpedEntry") }
    /// by the author of the test drive, past all rules
    static var packagesByAuthor: Message { Message(PackagesStrings.table, 436, "packagesByAuthor") }
    /// Go there
    static var packagesGoThere: Message { Message(PackagesStrings.table, 437, "packagesGoThere") }
    /// Go to any part, even where a learner could not. Rules are passed by, and the log says so.
    static var packagesGoThereText: Message { Message(PackagesStrings.table, 438, "packagesGoThereText") }
    /// Whole window
    static var packagesWholeWindow: Message { Message(PackagesStrings.table, 439, "packagesWholeWindow") }
    /// Begin anew
    static var packagesResetDrive: Message { Message(PackagesStrings.table, 440, "packagesResetDrive") }
    /// Begin the test drive anew? The present one is kept among the earlier ones.
    static var packagesResetConfirm: Message { Message(PackagesStrings.table, 441, "packagesResetConfirm") }
    /// A new test drive. The earlier one is kept.
    static var packagesResetToast: Message { Message(PackagesStrings.table, 442, "packagesResetToast") }
    /// “{title}”, upload {number, number}. Nothing of a test drive counts: no completion, no report, no statement ...
    static func packagesDriveLead(title: String, number: Int) -> Message { Message(PackagesStrings.table, 443, "packagesDriveLead", [.text(title), .number(number)]) }
    /// Size of the frame
    static var packagesDevice: Message { Message(PackagesStrings.table, 444, "packagesDevice") }
    /// Phone
    static var packagesDevicePhone: Message { Message(PackagesStrings.table, 445, "packagesDevicePhone") }
    /// Small phone
    static var packagesDeviceSmall: Message { Message(PackagesStrings.table, 446, "packagesDeviceSmall") }
    /// Desktop
    static var packagesDeviceDesktop: Message { Message(PackagesStrings.table, 447, "packagesDeviceDesktop") }
    /// Turn
    static var packagesDeviceTurn: Message { Message(PackagesStrings.table, 448, "packagesDeviceTurn") }
    /// The player, as learners have it
    static var packagesDriveFrame: Message { Message(PackagesStrings.table, 449, "packagesDriveFrame") }
    /// Open the player
    static var packagesOpenPlayer: Message { Message(PackagesStrings.table, 450, "packagesOpenPlayer") }
    /// Whole log
    static var packagesWholeLog: Message { Message(PackagesStrings.table, 451, "packagesWholeLog") }
    /// API calls
    static var packagesCalls: Message { Message(PackagesStrings.table, 452, "packagesCalls") }
    /// As soon as the content calls the API, each call stands here with its answer.
    static var packagesCallsNone: Message { Message(PackagesStrings.table, 453, "packagesCallsNone") }
    /// Set how a part stands
    static var packagesArrange: Message { Message(PackagesStrings.table, 454, "packagesArrange") }
    /// The player goes on as if the content had reported it.
    static var packagesArrangeText: Message { Message(PackagesStrings.table, 455, "packagesArrangeText") }
    /// Set it
    static var packagesArrangeDo: Message { Message(PackagesStrings.table, 456, "packagesArrangeDo") }
    /// Score, if any
    static var packagesArrangeScoreLabel: Message { Message(PackagesStrings.table, 457, "packagesArrangeScoreLabel") }
    /// Keep the bookmark and suspend data
    static var packagesArrangeKeep: Message { Message(PackagesStrings.table, 458, "packagesArrangeKeep") }
    /// Keep the states that the content wrote
    static var packagesArrangeKeepStates: Message { Message(PackagesStrings.table, 459, "packagesArrangeKeepStates") }
    /// What is finished may begin empty all the same when it is opened again: that is the standard’s rule.
    static var packagesArrangeKeepHint: Message { Message(PackagesStrings.table, 460, "packagesArrangeKeepHint") }
    /// Set. The player shows what follows from it.
    static var packagesArrangedToast: Message { Message(PackagesStrings.table, 461, "packagesArrangedToast") }
    /// Choose one of the states.
    static var packagesArrangeState: Message { Message(PackagesStrings.table, 462, "packagesArrangeState") }
    /// The score is a number from 0 to 100.
    static var packagesArrangeScore: Message { Message(PackagesStrings.table, 463, "packagesArrangeScore") }
    /// Earlier test drives
    static var packagesEarlierDrives: Message { Message(PackagesStrings.table, 464, "packagesEarlierDrives") }
    /// The player was left
    static var packagesDriveLeft: Message { Message(PackagesStrings.table, 465, "packagesDriveLeft") }
    /// A learner is back at the course now.
    static var packagesDriveLeftText: Message { Message(PackagesStrings.table, 466, "packagesDriveLeftText") }
    /// Upload packages
    static var packagesShelf: Message { Message(PackagesStrings.table, 467, "packagesShelf") }
    /// Upload several packages at once. Each is checked by itself and waits here until you make an activity of it.
    static var packagesShelfLead: Message { Message(PackagesStrings.table, 468, "packagesShelfLead") }
    /// Upload several packages
    static var packagesShelfOpen: Message { Message(PackagesStrings.table, 469, "packagesShelfOpen") }
    /// Packages (zip, or a cmi5.xml)
    static var packagesShelfFiles: Message { Message(PackagesStrings.table, 470, "packagesShelfFiles") }
    /// Choose or drop as many as you like, each up to {limit}.
    static func packagesShelfFilesHint(limit: String) -> Message { Message(PackagesStrings.table, 471, "packagesShelfFilesHint", [.text(limit)]) }
    /// Waiting for its turn
    static var packagesShelfQueued: Message { Message(PackagesStrings.table, 472, "packagesShelfQueued") }
    /// The connection broke off. Nothing of it was kept.
    static var packagesShelfBroken: Message { Message(PackagesStrings.table, 473, "packagesShelfBroken") }
    /// Cancelled
    static var packagesShelfCancelled: Message { Message(PackagesStrings.table, 474, "packagesShelfCancelled") }
    /// Cancel {name}
    static func packagesShelfCancel(name: String) -> Message { Message(PackagesStrings.table, 475, "packagesShelfCancel", [.text(name)]) }
    /// Send {name} again
    static func packagesShelfAgain(name: String) -> Message { Message(PackagesStrings.table, 476, "packagesShelfAgain", [.text(name)]) }
    /// Remove {name} from the list
    static func packagesShelfDismiss(name: String) -> Message { Message(PackagesStrings.table, 477, "packagesShelfDismiss", [.text(name)]) }
    /// Cancel
    static var packagesShelfCancelWord: Message { Message(PackagesStrings.table, 478, "packagesShelfCancelWord") }
    /// Try again
    static var packagesShelfAgainWord: Message { Message(PackagesStrings.table, 479, "packagesShelfAgainWord") }
    /// Remove
    static var packagesShelfDismissWord: Message { Message(PackagesStrings.table, 480, "packagesShelfDismissWord") }
    /// Checked packages
    static var packagesShelfWaiting: Message { Message(PackagesStrings.table, 481, "packagesShelfWaiting") }
    /// Nothing waits here
    static var packagesShelfEmpty: Message { Message(PackagesStrings.table, 482, "packagesShelfEmpty") }
    /// What you upload stands here as soon as it is checked. What nobody uses within a week goes by itself.
    static var packagesShelfEmptyText: Message { Message(PackagesStrings.table, 483, "packagesShelfEmptyText") }
    /// Good
    static var packagesShelfGood: Message { Message(PackagesStrings.table, 484, "packagesShelfGood") }
    /// Look at this first
    static var packagesShelfSuspicious: Message { Message(PackagesStrings.table, 485, "packagesShelfSuspicious") }
    /// {count, plural, one {One note} other {# notes}}
    static func packagesShelfNotes(count: Int) -> Message { Message(PackagesStrings.table, 486, "packagesShelfNotes", [.number(count)]) }
    /// {count, plural, one {One part} other {# parts}}
    static func packagesShelfParts(count: Int) -> Message { Message(PackagesStrings.table, 487, "packagesShelfParts", [.number(count)]) }
    /// Add the chosen ones to the course
    static var packagesShelfPlace: Message { Message(PackagesStrings.table, 488, "packagesShelfPlace") }
    /// Add this one
    static var packagesShelfPlaceOne: Message { Message(PackagesStrings.table, 489, "packagesShelfPlaceOne") }
    /// Look inside
    static var packagesShelfLook: Message { Message(PackagesStrings.table, 490, "packagesShelfLook") }
    /// Into the module
    static var packagesShelfModule: Message { Message(PackagesStrings.table, 491, "packagesShelfModule") }
    /// A new module at the end
    static var packagesShelfNewModule: Message { Message(PackagesStrings.table, 492, "packagesShelfNewModule") }
    /// Packages
    static var packagesShelfModuleTitle: Message { Message(PackagesStrings.table, 493, "packagesShelfModuleTitle") }
    /// {count, plural, one {One activity was added.} other {# activities were added.}}
    static func packagesShelfPlaced(count: Int) -> Message { Message(PackagesStrings.table, 494, "packagesShelfPlaced", [.number(count)]) }
    /// {count, plural, one {One package is checked.} other {# packages are checked.}}
    static func packagesShelfTaken(count: Int) -> Message { Message(PackagesStrings.table, 495, "packagesShelfTaken", [.number(count)]) }
    /// {count, plural, one {One file is no usable package} other {# files are no usable packages}}
    static func packagesShelfRefused(count: Int) -> Message { Message(PackagesStrings.table, 496, "packagesShelfRefused", [.number(count)]) }
    /// Choose at least one package.
    static var packagesShelfNothing: Message { Message(PackagesStrings.table, 497, "packagesShelfNothing") }
    /// No more than {limit, number} packages at once.
    static func packagesShelfTooMany(limit: Int) -> Message { Message(PackagesStrings.table, 498, "packagesShelfTooMany", [.number(limit)]) }
    /// Dispatches
    static var packagesDispatches: Message { Message(PackagesStrings.table, 499, "packagesDispatches") }
    /// Courses that organizations run from their own learning systems. Records and versions stay here.
    static var packagesDispatchesLead: Message { Message(PackagesStrings.table, 500, "packagesDispatchesLead") }
    /// You are here
    static var packagesDispatchWhere: Message { Message(PackagesStrings.table, 501, "packagesDispatchWhere") }
    /// New dispatch
    static var packagesDispatchNew: Message { Message(PackagesStrings.table, 502, "packagesDispatchNew") }
    /// The organization gets a small package for its own learning system. The course itself plays from here, alway...
    static var packagesDispatchNewLead: Message { Message(PackagesStrings.table, 503, "packagesDispatchNewLead") }
    /// Make the dispatch
    static var packagesDispatchMake: Message { Message(PackagesStrings.table, 504, "packagesDispatchMake") }
    /// The dispatch is ready. Download the package for the other learning system.
    static var packagesDispatchMade: Message { Message(PackagesStrings.table, 505, "packagesDispatchMade") }
    /// Course
    static var packagesDispatchCourse: Message { Message(PackagesStrings.table, 506, "packagesDispatchCourse") }
    /// Every required part must be a package (SCORM, cmi5 or xAPI), a lesson, a film, a document or a link. Exams,...
    static var packagesDispatchCourseHint: Message { Message(PackagesStrings.table, 507, "packagesDispatchCourseHint") }
    /// Organization
    static var packagesDispatchOrganization: Message { Message(PackagesStrings.table, 508, "packagesDispatchOrganization") }
    /// Their learning system
    static var packagesDispatchDestination: Message { Message(PackagesStrings.table, 509, "packagesDispatchDestination") }
    /// A name to tell it by, such as “Cornerstone, sales academy”.
    static var packagesDispatchDestinationHint: Message { Message(PackagesStrings.table, 510, "packagesDispatchDestinationHint") }
    /// At most this many people
    static var packagesDispatchMost: Message { Message(PackagesStrings.table, 511, "packagesDispatchMost") }
    /// Leave empty for as many as come. Whoever has begun may always go on.
    static var packagesDispatchMostHint: Message { Message(PackagesStrings.table, 512, "packagesDispatchMostHint") }
    /// From
    static var packagesDispatchFrom: Message { Message(PackagesStrings.table, 513, "packagesDispatchFrom") }
    /// Until
    static var packagesDispatchTo: Message { Message(PackagesStrings.table, 514, "packagesDispatchTo") }
    /// The last day on which it can be opened.
    static var packagesDispatchToHint: Message { Message(PackagesStrings.table, 515, "packagesDispatchToHint") }
    /// Allowed addresses
    static var packagesDispatchOrigins: Message { Message(PackagesStrings.table, 516, "packagesDispatchOrigins") }
    /// Where the other system runs, such as https://lms.example.com, separated by spaces. Leave empty when you do ...
    static var packagesDispatchOriginsHint: Message { Message(PackagesStrings.table, 517, "packagesDispatchOriginsHint") }
    /// Any
    static var packagesDispatchAnyOrigin: Message { Message(PackagesStrings.table, 518, "packagesDispatchAnyOrigin") }
    /// People
    static var packagesDispatchPeople: Message { Message(PackagesStrings.table, 519, "packagesDispatchPeople") }
    /// {count, number} of {most, number}
    static func packagesDispatchPeopleOf(count: Int, most: Int) -> Message { Message(PackagesStrings.table, 520, "packagesDispatchPeopleOf", [.number(count), .number(most)]) }
    /// Completed
    static var packagesDispatchCompleted: Message { Message(PackagesStrings.table, 521, "packagesDispatchCompleted") }
    /// Completed on
    static var packagesDispatchCompletedOn: Message { Message(PackagesStrings.table, 522, "packagesDispatchCompletedOn") }
    /// Days
    static var packagesDispatchDays: Message { Message(PackagesStrings.table, 523, "packagesDispatchDays") }
    /// Always
    static var packagesDispatchAlways: Message { Message(PackagesStrings.table, 524, "packagesDispatchAlways") }
    /// From {day, date}
    static func packagesDispatchSince(day: Day) -> Message { Message(PackagesStrings.table, 525, "packagesDispatchSince", [.day(day)]) }
    /// Until {day, date}
    static func packagesDispatchUntil(day: Day) -> Message { Message(PackagesStrings.table, 526, "packagesDispatchUntil", [.day(day)]) }
    /// {day, date} to {end, date}
    static func packagesDispatchBetween(day: Day, end: Day) -> Message { Message(PackagesStrings.table, 527, "packagesDispatchBetween", [.day(day), .day(end)]) }
    /// State
    static var packagesDispatchState: Message { Message(PackagesStrings.table, 528, "packagesDispatchState") }
    /// {state, select, running {Running} paused {Paused} other {Revoked}}
    static func packagesDispatchStateName(state: String) -> Message { Message(PackagesStrings.table, 529, "packagesDispatchStateName", [.text(state)]) }
    /// Standing
    static var packagesDispatchStatus: Message { Message(PackagesStrings.table, 530, "packagesDispatchStatus") }
    /// {status, select, passed {Passed} completed {Completed} failed {Failed} incomplete {In progress} removed {Pl...
    static func packagesDispatchStatusName(status: String) -> Message { Message(PackagesStrings.table, 531, "packagesDispatchStatusName", [.text(status)]) }
    /// Search course, organization or system
    static var packagesDispatchSearch: Message { Message(PackagesStrings.table, 532, "packagesDispatchSearch") }
    /// Search by name or id
    static var packagesDispatchSearchPeople: Message { Message(PackagesStrings.table, 533, "packagesDispatchSearchPeople") }
    /// Nothing found
    static var packagesDispatchNothing: Message { Message(PackagesStrings.table, 534, "packagesDispatchNothing") }
    /// Nothing fits the search and the filters.
    static var packagesDispatchNothingText: Message { Message(PackagesStrings.table, 535, "packagesDispatchNothingText") }
    /// Clear filters
    static var packagesDispatchClear: Message { Message(PackagesStrings.table, 536, "packagesDispatchClear") }
    /// No dispatches yet
    static var packagesDispatchEmpty: Message { Message(PackagesStrings.table, 537, "packagesDispatchEmpty") }
    /// Make one when a partner wants to run a course from its own learning system.
    static var packagesDispatchEmptyText: Message { Message(PackagesStrings.table, 538, "packagesDispatchEmptyText") }
    /// When a course is given to your own learning system, its package is here.
    static var packagesDispatchEmptyPartner: Message { Message(PackagesStrings.table, 539, "packagesDispatchEmptyPartner") }
    /// {organization} runs it from {destination}.
    static func packagesDispatchLead(organization: String, destination: String) -> Message { Message(PackagesStrings.table, 540, "packagesDispatchLead", [.text(organization), .text(destination)]) }
    /// Limits
    static var packagesDispatchLimits: Message { Message(PackagesStrings.table, 541, "packagesDispatchLimits") }
    /// Package for the other system
    static var packagesDispatchStub: Message { Message(PackagesStrings.table, 542, "packagesDispatchStub") }
    /// Import it there once. What plays is decided here; only a renewed key makes a new one necessary.
    static var packagesDispatchStubText: Message { Message(PackagesStrings.table, 543, "packagesDispatchStubText") }
    /// SCORM 1.2
    static var packagesDispatchStub12: Message { Message(PackagesStrings.table, 544, "packagesDispatchStub12") }
    /// SCORM 2004
    static var packagesDispatchStub2004: Message { Message(PackagesStrings.table, 545, "packagesDispatchStub2004") }
    /// Learners
    static var packagesDispatchLearners: Message { Message(PackagesStrings.table, 546, "packagesDispatchLearners") }
    /// Provisional: known only by what the other system says, self-reported, and no evidence for a certification.
    static var packagesDispatchProvisional: Message { Message(PackagesStrings.table, 547, "packagesDispatchProvisional") }
    /// Learner
    static var packagesDispatchLearner: Message { Message(PackagesStrings.table, 548, "packagesDispatchLearner") }
    /// Id in the other system
    static var packagesDispatchForeignId: Message { Message(PackagesStrings.table, 549, "packagesDispatchForeignId") }
    /// Progress
    static var packagesDispatchProgress: Message { Message(PackagesStrings.table, 550, "packagesDispatchProgress") }
    /// Score
    static var packagesDispatchScore: Message { Message(PackagesStrings.table, 551, "packagesDispatchScore") }
    /// Active time
    static var packagesDispatchTime: Message { Message(PackagesStrings.table, 552, "packagesDispatchTime") }
    /// Active minutes
    static var packagesDispatchMinutes: Message { Message(PackagesStrings.table, 553, "packagesDispatchMinutes") }
    /// Last seen
    static var packagesDispatchLast: Message { Message(PackagesStrings.table, 554, "packagesDispatchLast") }
    /// Nobody has opened it yet
    static var packagesDispatchNobody: Message { Message(PackagesStrings.table, 555, "packagesDispatchNobody") }
    /// Learners appear here when they open the course in their own system.
    static var packagesDispatchNobodyText: Message { Message(PackagesStrings.table, 556, "packagesDispatchNobodyText") }
    /// Nobody found
    static var packagesDispatchNobodyFound: Message { Message(PackagesStrings.table, 557, "packagesDispatchNobodyFound") }
    /// Latest launches
    static var packagesDispatchLaunches: Message { Message(PackagesStrings.table, 558, "packagesDispatchLaunches") }
    /// When
    static var packagesDispatchAt: Message { Message(PackagesStrings.table, 559, "packagesDispatchAt") }
    /// What happened
    static var packagesDispatchResult: Message { Message(PackagesStrings.table, 560, "packagesDispatchResult") }
    /// From
    static var packagesDispatchFromWhere: Message { Message(PackagesStrings.table, 561, "packagesDispatchFromWhere") }
    /// {outcome, select, open {Opened} full {Refused: limit of people reached} notBegun {Refused: not open yet} en...
    static func packagesDispatchOutcome(outcome: String) -> Message { Message(PackagesStrings.table, 562, "packagesDispatchOutcome", [.text(outcome)]) }
    /// Change state
    static var packagesDispatchChange: Message { Message(PackagesStrings.table, 563, "packagesDispatchChange") }
    /// Pause: nobody can open it for now
    static var packagesDispatchPause: Message { Message(PackagesStrings.table, 564, "packagesDispatchPause") }
    /// Resume
    static var packagesDispatchResume: Message { Message(PackagesStrings.table, 565, "packagesDispatchResume") }
    /// Revoke for good: ends what is running
    static var packagesDispatchRevoke: Message { Message(PackagesStrings.table, 566, "packagesDispatchRevoke") }
    /// Reason
    static var packagesDispatchReason: Message { Message(PackagesStrings.table, 567, "packagesDispatchReason") }
    /// Kept in the history.
    static var packagesDispatchReasonHint: Message { Message(PackagesStrings.table, 568, "packagesDispatchReasonHint") }
    /// Change the state
    static var packagesDispatchChangeButton: Message { Message(PackagesStrings.table, 569, "packagesDispatchChangeButton") }
    /// History
    static var packagesDispatchHistory: Message { Message(PackagesStrings.table, 570, "packagesDispatchHistory") }
    /// {act, select, running {Resumed by {who}} paused {Paused by {who}} revoked {Revoked by {who}} limits {Limits...
    static func packagesDispatchChanged(act: String, who: String, learner: String) -> Message { Message(PackagesStrings.table, 571, "packagesDispatchChanged", [.text(act), .text(who), .text(learner)]) }
    /// {state, select, paused {Paused: {reason}} other {Revoked: {reason}}}
    static func packagesDispatchWhy(state: String, reason: String) -> Message { Message(PackagesStrings.table, 572, "packagesDispatchWhy", [.text(state), .text(reason)]) }
    /// {state, select, running {The dispatch runs again.} paused {The dispatch is paused.} other {The dispatch is ...
    static func packagesDispatchToast(state: String) -> Message { Message(PackagesStrings.table, 573, "packagesDispatchToast", [.text(state)]) }
    /// Choose a published course.
    static var packagesDispatchNoCourse: Message { Message(PackagesStrings.table, 574, "packagesDispatchNoCourse") }
    /// Choose the organization that runs it.
    static var packagesDispatchNoOrganization: Message { Message(PackagesStrings.table, 575, "packagesDispatchNoOrganization") }
    /// Give their learning system a name.
    static var packagesDispatchNoDestination: Message { Message(PackagesStrings.table, 576, "packagesDispatchNoDestination") }
    /// Give a number of people from 1 to 1,000,000, or leave it empty.
    static var packagesDispatchBadPeople: Message { Message(PackagesStrings.table, 577, "packagesDispatchBadPeople") }
    /// Give the first day as a date.
    static var packagesDispatchBadFrom: Message { Message(PackagesStrings.table, 578, "packagesDispatchBadFrom") }
    /// Give a last day that is not before the first.
    static var packagesDispatchBadTo: Message { Message(PackagesStrings.table, 579, "packagesDispatchBadTo") }
    /// Give addresses such as https://lms.example.com, without a path, at most 20.
    static var packagesDispatchBadOrigins: Message { Message(PackagesStrings.table, 580, "packagesDispatchBadOrigins") }
    /// Say why, in at most 500 characters.
    static var packagesDispatchNoReason: Message { Message(PackagesStrings.table, 581, "packagesDispatchNoReason") }
    /// This course cannot be dispatched: {titles} can be taken only here, since it is graded here or needs a perso...
    static func packagesDispatchBadParts(titles: String) -> Message { Message(PackagesStrings.table, 582, "packagesDispatchBadParts", [.text(titles)]) }
    /// The dispatch is in that state already, or it was revoked. Look at it again.
    static var packagesDispatchSettled: Message { Message(PackagesStrings.table, 583, "packagesDispatchSettled") }
    /// This course is not known here, or its package was replaced by a newer one. Ask whoever put it into your lea...
    static var packagesLaunchUnknown: Message { Message(PackagesStrings.table, 584, "packagesLaunchUnknown") }
    /// Your learning system did not say who you are. Sign in there and open the course again.
    static var packagesLaunchNoLearner: Message { Message(PackagesStrings.table, 585, "packagesLaunchNoLearner") }
    /// All places of this course are taken. Ask your training administrator for more.
    static var packagesLaunchFull: Message { Message(PackagesStrings.table, 586, "packagesLaunchFull") }
    /// This course opens on {day, date}.
    static func packagesLaunchNotBegun(day: Day) -> Message { Message(PackagesStrings.table, 587, "packagesLaunchNotBegun", [.day(day)]) }
    /// This course was open until {day, date}.
    static func packagesLaunchEnded(day: Day) -> Message { Message(PackagesStrings.table, 588, "packagesLaunchEnded", [.day(day)]) }
    /// This course is paused. Try again later; what you have done is kept.
    static var packagesLaunchPaused: Message { Message(PackagesStrings.table, 589, "packagesLaunchPaused") }
    /// This course is no longer offered here. What you have done is kept.
    static var packagesLaunchRevoked: Message { Message(PackagesStrings.table, 590, "packagesLaunchRevoked") }
    /// This course has a part now that cannot be taken from your learning system. Tell your training administrator.
    static var packagesLaunchUnplayable: Message { Message(PackagesStrings.table, 591, "packagesLaunchUnplayable") }
    /// What you do is saved here and told to your learning system.
    static var packagesDispatchedLead: Message { Message(PackagesStrings.table, 592, "packagesDispatchedLead") }
    /// Hello, {name}. What you do is saved here and told to your learning system.
    static func packagesDispatchedLeadTo(name: String) -> Message { Message(PackagesStrings.table, 593, "packagesDispatchedLeadTo", [.text(name)]) }
    /// Start the course
    static var packagesDispatchedStart: Message { Message(PackagesStrings.table, 594, "packagesDispatchedStart") }
    /// Go on
    static var packagesDispatchedGoOn: Message { Message(PackagesStrings.table, 595, "packagesDispatchedGoOn") }
    /// Next: {title}
    static func packagesDispatchedNext(title: String) -> Message { Message(PackagesStrings.table, 596, "packagesDispatchedNext", [.text(title)]) }
    /// Optional, if you like: {title}
    static func packagesDispatchedVoluntary(title: String) -> Message { Message(PackagesStrings.table, 597, "packagesDispatchedVoluntary", [.text(title)]) }
    /// Optional, {minutes}
    static func packagesDispatchedOptional(minutes: String) -> Message { Message(PackagesStrings.table, 598, "packagesDispatchedOptional", [.text(minutes)]) }
    /// You have completed this course
    static var packagesDispatchedDone: Message { Message(PackagesStrings.table, 599, "packagesDispatchedDone") }
    /// Your learning system hears of it within seconds. You may look at every part again.
    static var packagesDispatchedDoneText: Message { Message(PackagesStrings.table, 600, "packagesDispatchedDoneText") }
    /// Not passed yet. You may open a part again.
    static var packagesDispatchedFailed: Message { Message(PackagesStrings.table, 601, "packagesDispatchedFailed") }
    /// This visit is over
    static var packagesDispatchedOver: Message { Message(PackagesStrings.table, 602, "packagesDispatchedOver") }
    /// Open the course again in your learning system.
    static var packagesDispatchedOverText: Message { Message(PackagesStrings.table, 603, "packagesDispatchedOverText") }
    /// This visit is over: the course was stopped, or it was open for half a day. What was saved is kept; open the...
    static var packagesDispatchedClosed: Message { Message(PackagesStrings.table, 604, "packagesDispatchedClosed") }
    /// Opening the course …
    static var packagesStubOpening: Message { Message(PackagesStrings.table, 605, "packagesStubOpening") }
    /// The course cannot be reached. Check your connection and try again.
    static var packagesStubUnreachable: Message { Message(PackagesStrings.table, 606, "packagesStubUnreachable") }
    /// No learning system was found around this page. Open the course from your learning system.
    static var packagesStubNoSystem: Message { Message(PackagesStrings.table, 607, "packagesStubNoSystem") }
    /// Try again
    static var packagesStubRetry: Message { Message(PackagesStrings.table, 608, "packagesStubRetry") }
    /// Save and close
    static var packagesStubClose: Message { Message(PackagesStrings.table, 609, "packagesStubClose") }
    /// Open in its own window
    static var packagesStubWindow: Message { Message(PackagesStrings.table, 610, "packagesStubWindow") }
    /// The course is open in its own window. Leave this page open.
    static var packagesStubWindowOpen: Message { Message(PackagesStrings.table, 611, "packagesStubWindowOpen") }
    /// Saved. You may close this page.
    static var packagesStubClosed: Message { Message(PackagesStrings.table, 612, "packagesStubClosed") }
    /// No connection at the moment. What you do is kept on this device.
    static var packagesStubWaiting: Message { Message(PackagesStrings.table, 613, "packagesStubWaiting") }
    /// Course
    static var packagesStubFrame: Message { Message(PackagesStrings.table, 614, "packagesStubFrame") }
    /// Your learning system gave an id that is longer than its standard allows. Tell your training administrator.
    static var packagesLaunchLongLearner: Message { Message(PackagesStrings.table, 615, "packagesLaunchLongLearner") }
    /// You have opened this course before, and your learning system no longer holds the proof that it was you. Ask...
    static var packagesLaunchUnproved: Message { Message(PackagesStrings.table, 616, "packagesLaunchUnproved") }
    /// Your place in this course was given back. Ask your training administrator to let you in again; what you hav...
    static var packagesLaunchRemoved: Message { Message(PackagesStrings.table, 617, "packagesLaunchRemoved") }
    /// This course is no longer open to your organization. What you have done is kept.
    static var packagesLaunchOrganizationEnded: Message { Message(PackagesStrings.table, 618, "packagesLaunchOrganizationEnded") }
    /// {count, number} people have places already: give at least that number, or free places first.
    static func packagesDispatchBelowPeople(count: Int) -> Message { Message(PackagesStrings.table, 619, "packagesDispatchBelowPeople", [.number(count)]) }
    /// This learner was erased.
    static var packagesDispatchLearnerErased: Message { Message(PackagesStrings.table, 620, "packagesDispatchLearnerErased") }
    /// This learner’s place is free already.
    static var packagesDispatchLearnerSettled: Message { Message(PackagesStrings.table, 621, "packagesDispatchLearnerSettled") }
    /// Somebody has come under the same id meanwhile. Free their place first.
    static var packagesDispatchLearnerTaken: Message { Message(PackagesStrings.table, 622, "packagesDispatchLearnerTaken") }
    /// No place is free. Free one or raise the limit first.
    static var packagesDispatchLearnerFull: Message { Message(PackagesStrings.table, 623, "packagesDispatchLearnerFull") }
    /// Type the name or the id of the learner once more.
    static var packagesDispatchBadTyped: Message { Message(PackagesStrings.table, 624, "packagesDispatchBadTyped") }
    /// Change the limits
    static var packagesDispatchLimitsChange: Message { Message(PackagesStrings.table, 625, "packagesDispatchLimitsChange") }
    /// The limits are changed.
    static var packagesDispatchLimitsSaved: Message { Message(PackagesStrings.table, 626, "packagesDispatchLimitsSaved") }
    /// Renew the key
    static var packagesDispatchKey: Message { Message(PackagesStrings.table, 627, "packagesDispatchKey") }
    /// When the package has fallen into wrong hands: every package downloaded before begins nothing any more, and ...
    static var packagesDispatchKeyText: Message { Message(PackagesStrings.table, 628, "packagesDispatchKeyText") }
    /// Renew the key
    static var packagesDispatchKeyButton: Message { Message(PackagesStrings.table, 629, "packagesDispatchKeyButton") }
    /// The key is renewed. Download the package again and exchange it in the other system.
    static var packagesDispatchKeySaved: Message { Message(PackagesStrings.table, 630, "packagesDispatchKeySaved") }
    /// Parts
    static var packagesDispatchParts: Message { Message(PackagesStrings.table, 631, "packagesDispatchParts") }
    /// Part
    static var packagesDispatchPart: Message { Message(PackagesStrings.table, 632, "packagesDispatchPart") }
    /// Open the log
    static var packagesDispatchPlayLog: Message { Message(PackagesStrings.table, 633, "packagesDispatchPlayLog") }
    /// No part has been opened yet.
    static var packagesDispatchNoParts: Message { Message(PackagesStrings.table, 634, "packagesDispatchNoParts") }
    /// Let in again
    static var packagesDispatchReadmit: Message { Message(PackagesStrings.table, 635, "packagesDispatchReadmit") }
    /// When their learning system has lost what it kept of the course, such as after a reset. For {hours, number} ...
    static func packagesDispatchReadmitText(hours: Int) -> Message { Message(PackagesStrings.table, 636, "packagesDispatchReadmitText", [.number(hours)]) }
    /// Gives the place back to them, when one is free.
    static var packagesDispatchReadmitBack: Message { Message(PackagesStrings.table, 637, "packagesDispatchReadmitBack") }
    /// Let in again until {until, time} at the latest.
    static func packagesDispatchReadmitOpen(until: Instant) -> Message { Message(PackagesStrings.table, 638, "packagesDispatchReadmitOpen", [.instant(until)]) }
    /// The place is theirs again. Their own system opens the course as before.
    static var packagesDispatchPlaceBack: Message { Message(PackagesStrings.table, 639, "packagesDispatchPlaceBack") }
    /// They can open the course again within {hours, number} hours.
    static func packagesDispatchReadmitted(hours: Int) -> Message { Message(PackagesStrings.table, 640, "packagesDispatchReadmitted", [.number(hours)]) }
    /// Free the place
    static var packagesDispatchRemove: Message { Message(PackagesStrings.table, 641, "packagesDispatchRemove") }
    /// When they have left, or never were one of your learners. What they did stays here; somebody else can take t...
    static var packagesDispatchRemoveText: Message { Message(PackagesStrings.table, 642, "packagesDispatchRemoveText") }
    /// The place is free.
    static var packagesDispatchRemoved: Message { Message(PackagesStrings.table, 643, "packagesDispatchRemoved") }
    /// Erase
    static var packagesDispatchErase: Message { Message(PackagesStrings.table, 644, "packagesDispatchErase") }
    /// Name, id and whatever the course wrote about them are deleted for good. That somebody took the course, and ...
    static var packagesDispatchEraseText: Message { Message(PackagesStrings.table, 645, "packagesDispatchEraseText") }
    /// The name or the id, to confirm
    static var packagesDispatchTyped: Message { Message(PackagesStrings.table, 646, "packagesDispatchTyped") }
    /// Erase for good
    static var packagesDispatchEraseButton: Message { Message(PackagesStrings.table, 647, "packagesDispatchEraseButton") }
    /// The learner is erased.
    static var packagesDispatchErasedToast: Message { Message(PackagesStrings.table, 648, "packagesDispatchErasedToast") }
    /// Erased learner
    static var packagesDispatchErasedName: Message { Message(PackagesStrings.table, 649, "packagesDispatchErasedName") }
    /// Courses that run from your own learning system: who takes them, and the packages to import.
    static var packagesDispatchPartLead: Message { Message(PackagesStrings.table, 650, "packagesDispatchPartLead") }
    /// {count, plural, one {Show the dispatch} other {Show # dispatches}}
    static func packagesDispatchPartOpen(count: Int) -> Message { Message(PackagesStrings.table, 651, "packagesDispatchPartOpen", [.number(count)]) }
    /// Saving …
    static var packagesStubClosing: Message { Message(PackagesStrings.table, 652, "packagesStubClosing") }
    /// Your learning system did not keep what this course needs to know you again. Tell your training administrator.
    static var packagesStubUnkept: Message { Message(PackagesStrings.table, 653, "packagesStubUnkept") }
    /// What your learning system sent could not be read here. Tell your training administrator.
    static var packagesStubUnread: Message { Message(PackagesStrings.table, 654, "packagesStubUnread") }
    /// There is no connection. What you did is kept on this device: open the course again here when you are online.
    static var packagesStubLeft: Message { Message(PackagesStrings.table, 655, "packagesStubLeft") }
    /// Count this course for yourself
    static var packagesLinkTitle: Message { Message(PackagesStrings.table, 656, "packagesLinkTitle") }
    /// What you do here is kept by {organization} under the id of your learning system alone. If you have a record...
    static func packagesLinkWhy(organization: String) -> Message { Message(PackagesStrings.table, 657, "packagesLinkWhy", [.text(organization)]) }
    /// Link to my record
    static var packagesLinkOpen: Message { Message(PackagesStrings.table, 658, "packagesLinkOpen") }
    /// Nothing that you have with us is changed: the course is added with the days on which you took it.
    static var packagesLinkReasonKeep: Message { Message(PackagesStrings.table, 659, "packagesLinkReasonKeep") }
    /// It counts as self-reported, and never in place of an exam.
    static var packagesLinkReasonSelf: Message { Message(PackagesStrings.table, 660, "packagesLinkReasonSelf") }
    /// You can undo it in your profile at any time.
    static var packagesLinkReasonUndo: Message { Message(PackagesStrings.table, 661, "packagesLinkReasonUndo") }
    /// Work e-mail address
    static var packagesLinkEmail: Message { Message(PackagesStrings.table, 662, "packagesLinkEmail") }
    /// We send a code there.
    static var packagesLinkEmailHint: Message { Message(PackagesStrings.table, 663, "packagesLinkEmailHint") }
    /// Send me a code
    static var packagesLinkSend: Message { Message(PackagesStrings.table, 664, "packagesLinkSend") }
    /// Back to the course
    static var packagesLinkBack: Message { Message(PackagesStrings.table, 665, "packagesLinkBack") }
    /// If the address belongs to somebody of {organization}, a code is on its way there. It may take a minute.
    static func packagesLinkSent(organization: String) -> Message { Message(PackagesStrings.table, 666, "packagesLinkSent", [.text(organization)]) }
    /// Code
    static var packagesLinkCode: Message { Message(PackagesStrings.table, 667, "packagesLinkCode") }
    /// Eight digits, good for half an hour.
    static var packagesLinkCodeHint: Message { Message(PackagesStrings.table, 668, "packagesLinkCodeHint") }
    /// Link
    static var packagesLinkConfirm: Message { Message(PackagesStrings.table, 669, "packagesLinkConfirm") }
    /// Use another address
    static var packagesLinkAnother: Message { Message(PackagesStrings.table, 670, "packagesLinkAnother") }
    /// Part of your own history
    static var packagesLinkedTitle: Message { Message(PackagesStrings.table, 671, "packagesLinkedTitle") }
    /// Linked to your record at {organization} since {at, time}. You can undo it in your profile there.
    static func packagesLinkedText(organization: String, at: Instant) -> Message { Message(PackagesStrings.table, 672, "packagesLinkedText", [.text(organization), .instant(at)]) }
    /// Give an e-mail address, such as ann@partner.example.
    static var packagesLinkBadEmail: Message { Message(PackagesStrings.table, 673, "packagesLinkBadEmail") }
    /// Too many codes were asked for. Try again in {minutes, plural, one {one minute} other {# minutes}}.
    static func packagesLinkWait(minutes: Int) -> Message { Message(PackagesStrings.table, 674, "packagesLinkWait", [.number(minutes)]) }
    /// This course is linked to a record already.
    static var packagesLinkLinked: Message { Message(PackagesStrings.table, 675, "packagesLinkLinked") }
    /// That is not the code. {count, plural, one {One try is left.} other {# tries are left.}}
    static func packagesLinkBadCode(count: Int) -> Message { Message(PackagesStrings.table, 676, "packagesLinkBadCode", [.number(count)]) }
    /// This code is used up or too old. Ask for another one.
    static var packagesLinkSpent: Message { Message(PackagesStrings.table, 677, "packagesLinkSpent") }
    /// The link has ended already.
    static var packagesLinkSettled: Message { Message(PackagesStrings.table, 678, "packagesLinkSettled") }
    /// Your code for linking a course at {site}
    static func packagesLinkMailSubject(site: String) -> Message { Message(PackagesStrings.table, 679, "packagesLinkMailSubject", [.text(site)]) }
    /// “{learner}” takes the course “{course}” from {destination} and says that this is you. If it is, enter the c...
    static func packagesLinkMailText(learner: String, course: String, destination: String) -> Message { Message(PackagesStrings.table, 680, "packagesLinkMailText", [.text(learner), .text(course), .text(destination)]) }
    /// Code: {code}
    static func packagesLinkMailCode(code: String) -> Message { Message(PackagesStrings.table, 681, "packagesLinkMailCode", [.text(code)]) }
    /// It is good for {minutes, plural, one {one minute} other {# minutes}}. If this is not you, do nothing and gi...
    static func packagesLinkMailFoot(minutes: Int) -> Message { Message(PackagesStrings.table, 682, "packagesLinkMailFoot", [.number(minutes)]) }
    /// Linked to {person}: self-reported, and never in place of an exam.
    static func packagesLinkLead(person: String) -> Message { Message(PackagesStrings.table, 683, "packagesLinkLead", [.text(person)]) }
    /// Linked to {person} since {at, time}, confirmed by a code from their own mail.
    static func packagesLinkSince(person: String, at: Instant) -> Message { Message(PackagesStrings.table, 684, "packagesLinkSince", [.text(person), .instant(at)]) }
    /// End the link
    static var packagesLinkEnd: Message { Message(PackagesStrings.table, 685, "packagesLinkEnd") }
    /// When it turns out to be somebody else. What had joined the person’s history stays in the record and counts ...
    static var packagesLinkEndText: Message { Message(PackagesStrings.table, 686, "packagesLinkEndText") }
    /// Kept in the history, and shown to the person.
    static var packagesLinkEndHint: Message { Message(PackagesStrings.table, 687, "packagesLinkEndHint") }
    /// The link has ended.
    static var packagesUnlinked: Message { Message(PackagesStrings.table, 688, "packagesUnlinked") }
    /// Courses taken elsewhere
    static var packagesLinkMine: Message { Message(PackagesStrings.table, 689, "packagesLinkMine") }
    /// Courses that you took from another learning system and linked to your record by a code.
    static var packagesLinkMineLead: Message { Message(PackagesStrings.table, 690, "packagesLinkMineLead") }
    /// Look at them
    static var packagesLinkMineOpen: Message { Message(PackagesStrings.table, 691, "packagesLinkMineOpen") }
    /// {organization}, from {destination}
    static func packagesLinkMineWhere(organization: String, destination: String) -> Message { Message(PackagesStrings.table, 692, "packagesLinkMineWhere", [.text(organization), .text(destination)]) }
    /// Linked on {at, time}
    static func packagesLinkMineSince(at: Instant) -> Message { Message(PackagesStrings.table, 693, "packagesLinkMineSince", [.instant(at)]) }
    /// {ending, select, administrator {Linked from {from, time} to {to, time}, ended by an administrator} other {L...
    static func packagesLinkMineEnded(ending: String, from: Instant, to: Instant) -> Message { Message(PackagesStrings.table, 694, "packagesLinkMineEnded", [.text(ending), .instant(from), .instant(to)]) }
    /// Not counted
    static var packagesLinkOver: Message { Message(PackagesStrings.table, 695, "packagesLinkOver") }
    /// This was not me
    static var packagesLinkNotMe: Message { Message(PackagesStrings.table, 696, "packagesLinkNotMe") }
    /// Take this course out of your history? What was recorded stays, and counts no more.
    static var packagesLinkNotMeSure: Message { Message(PackagesStrings.table, 697, "packagesLinkNotMeSure") }
    /// Nothing from elsewhere
    static var packagesLinkNone: Message { Message(PackagesStrings.table, 698, "packagesLinkNone") }
    /// When you take a course of ours from another learning system, you can link it to your record there.
    static var packagesLinkNoneText: Message { Message(PackagesStrings.table, 699, "packagesLinkNoneText") }
    /// cmi5
    static var packagesDispatchStubCmi5: Message { Message(PackagesStrings.table, 700, "packagesDispatchStubCmi5") }
    /// Your learning system did not hand over what is needed. Open the course again from there.
    static var packagesStubNoLaunch: Message { Message(PackagesStrings.table, 701, "packagesStubNoLaunch") }
    /// This launch is over. What you did is kept; open the course again in your learning system.
    static var packagesStubLaunchOver: Message { Message(PackagesStrings.table, 702, "packagesStubLaunchOver") }
    /// Your learning system cannot be told at the moment. What you do is saved here, and told when it answers.
    static var packagesStubUntold: Message { Message(PackagesStrings.table, 703, "packagesStubUntold") }
}
