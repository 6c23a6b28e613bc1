// Made by tools/strings.py from Sources/People/Strings. Edit those and run it again.
package import HTML
package import Kernel

/// The words of People in English and German.
package enum PeopleStrings {
    package static let table = StringTable(name: "People", keys: keys, english: english, german: german)

    private static let keys = ##"""
        peopleNameMissing
        peopleNameLong
        peopleEmailBad
        peopleMeTitle
        peopleMeProfile
        peopleMeName
        peopleMeEmail
        peopleMeEmailHint
        peopleMeLanguage
        peopleMeZone
        peopleMeZoneBad
        peopleMeSave
        peopleMeSaved
        peopleMeMemberships
        peopleMeMembershipSince
        peopleLanguageEnglish
        peopleLanguageGerman
        peopleNavPeople
        peopleNavOrganizations
        peopleNavSettings
        peopleNavMe
        peopleSearch
        peopleFilter
        peopleFilterClear
        peoplePrevious
        peopleNext
        peoplePages
        peoplePageSummary
        peopleExport
        peopleSave
        peopleCancel
        peopleEdit
        peopleAdd
        peopleRemove
        peopleNone
        peopleYes
        peopleNo
        peopleWhere
        peopleAny
        peopleOrganizationsTitle
        peopleOrganizationsLead
        peopleOrganizationsSearch
        peopleOrganizationsNew
        peopleOrganizationsEmptyTitle
        peopleOrganizationsEmptyText
        peopleOrganizationsNothingTitle
        peopleOrganizationsNothingText
        peopleOrganizationName
        peopleOrganizationCountry
        peopleOrganizationRegion
        peopleOrganizationRegionHint
        peopleOrganizationType
        peopleOrganizationParent
        peopleOrganizationParentNone
        peopleOrganizationOwnership
        peopleOrganizationOwnershipHint
        peopleOrganizationPeople
        peopleOrganizationExternal
        peopleOrganizationExternalHint
        peopleOrganizationTypeName
        peopleOrganizationCreate
        peopleOrganizationCreated
        peopleOrganizationSaved
        peopleOrganizationEditTitle
        peopleOrganizationFacts
        peopleOrganizationBelow
        peopleOrganizationOwns
        peopleOrganizationDistributors
        peopleOrganizationDistributorsNone
        peopleOrganizationResellers
        peopleOrganizationDistributorAdd
        peopleOrganizationDistributorSelect
        peopleOrganizationDistributorFrom
        peopleOrganizationDistributorTo
        peopleOrganizationDistributorArea
        peopleOrganizationDistributorAreaHint
        peopleOrganizationDistributorGrants
        peopleOrganizationDistributorEnd
        peopleOrganizationDistributorEnded
        peopleOrganizationDistributorAdded
        peopleOrganizationGrantName
        peopleOrganizationSince
        peopleOrganizationUntil
        peopleOrganizationFromTo
        peopleOrganizationAdmins
        peopleOrganizationAdminsNone
        peopleOrganizationInviteAdmin
        peopleOrganizationNameTaken
        peopleOrganizationCountryBad
        peopleOrganizationTypeBad
        peopleOrganizationParentBad
        peopleOrganizationOwnershipBad
        peopleOrganizationExternalBad
        peopleOrganizationExternalTaken
        peopleOrganizationLinkSelf
        peopleOrganizationLinkTaken
        peopleOrganizationLinkBad
        peopleOrganizationLinkDays
        peopleDayBad
        peoplePeopleTitle
        peoplePeopleLead
        peoplePeopleSearch
        peoplePeopleAdd
        peoplePeopleEmptyTitle
        peoplePeopleEmptyText
        peoplePeopleName
        peoplePeopleEmail
        peoplePeopleOrganization
        peoplePeopleJobRoles
        peoplePeopleJobRole
        peoplePeopleJobRoleName
        peoplePeopleRole
        peoplePeopleState
        peoplePeopleStateName
        peoplePeopleAddTitle
        peoplePeopleAddLead
        peoplePeopleAddOne
        peoplePeopleAddMany
        peoplePeopleAddPaste
        peoplePeopleAddPasteHint
        peoplePeopleAddRole
        peoplePeopleAddRoleLearner
        peoplePeopleAddRoleAdmin
        peoplePeopleAddButton
        peoplePeopleInvited
        peoplePeopleAddProblems
        peoplePeopleAddNothing
        peoplePeopleLineNoEmail
        peoplePeopleLineBadEmail
        peoplePeopleLineRepeated
        peoplePeopleLineJobRole
        peoplePeopleLinesTooMany
        peoplePeopleOrganizationBad
        peoplePersonMemberships
        peoplePersonPrimary
        peoplePersonInviteAgain
        peoplePersonInvitedAgain
        peoplePersonEnd
        peoplePersonEndTitle
        peoplePersonEndLead
        peoplePersonEndDay
        peoplePersonEndDone
        peoplePersonEndLast
        peoplePersonJobRolesSave
        peoplePersonJobRolesSaved
        peoplePersonRoles
        peoplePersonRolesNone
        peoplePersonRoleAdd
        peoplePersonRoleReach
        peoplePersonRoleGiven
        peoplePersonRoleTaken
        peoplePersonRoleRemove
        peoplePersonRoleSelf
        peoplePersonRoleBad
        peoplePersonRoleVendorOnly
        peoplePersonRoleHas
        peoplePersonPortfolio
        peoplePersonPortfolioLead
        peoplePersonPortfolioSet
        peoplePersonPortfolioRule
        peoplePersonPortfolioEmpty
        peoplePersonPortfolioCount
        peopleRoleName
        peopleRoleText
        peopleRolesTitle
        peopleRolesLead
        peopleRolesHolders
        peopleRightName
        peopleSettingsTitle
        peopleSettingsVendor
        peopleSettingsName
        peopleSettingsZone
        peopleSettingsZoneHint
        peopleSettingsLanguage
        peopleSettingsAccentBad
        peopleSettingsSave
        peopleSettingsSaved
        peopleSettingsMore
        peopleCredentialsTitle
        peopleCredentialsLead
        peopleCredentialsNew
        peopleCredentialsName
        peopleCredentialsNameHint
        peopleCredentialsScopes
        peopleCredentialsReach
        peopleCredentialsReachVendor
        peopleCredentialsReachOrganization
        peopleCredentialsExpiry
        peopleCredentialsExpiryHint
        peopleCredentialsCreate
        peopleCredentialsEmptyTitle
        peopleCredentialsEmptyText
        peopleCredentialsLastUse
        peopleCredentialsNever
        peopleCredentialsState
        peopleCredentialsRotate
        peopleCredentialsRotateText
        peopleCredentialsRevoke
        peopleCredentialsRevokeConfirm
        peopleCredentialsRevoked
        peopleCredentialsSecretTitle
        peopleCredentialsSecretText
        peopleCredentialsSecretDone
        peopleCredentialsScopesBad
        peopleCredentialsExpiryBad
        peopleCredentialsGone
        peopleOutboxTitle
        peopleOutboxLead
        peopleOutboxUnconfigured
        peopleOutboxTo
        peopleOutboxSubject
        peopleOutboxWhen
        peopleOutboxState
        peopleOutboxEmptyTitle
        peopleOutboxEmptyText
        peopleOutboxText
        peopleOutboxError
        peopleMailInvitationSubject
        peopleMailInvitationGreeting
        peopleMailInvitationHello
        peopleMailInvitationText
        peopleMailInvitationButton
        peopleMailInvitationUntil
        peopleInvitationsOpen
        peopleInvitationsUntil
        peopleInvitationsAgain
        peopleInvitationsWithdraw
        peopleInvitationsWithdrawn
        peoplePersonEdit
        peoplePersonSaved
        peoplePersonEmailTaken
        peoplePersonSuspend
        peoplePersonSuspendConfirm
        peoplePersonSuspended
        peoplePersonRestore
        peoplePersonRestored
        peoplePersonEndDays
        peoplePersonEndLastVendor
        peoplePersonAlsoBelow
        peoplePersonJobRoleBad
        peoplePersonCountries
        peoplePersonRegions
        peoplePersonTypes
        peoplePersonRegionsHint
        peoplePersonPortfolioOf
        peoplePersonAllOrganizations
        peopleRolesRights
        peoplePersonErasedName
        peoplePersonEraseLastAdmin
        peopleMergeSame
        peopleMergeAlready
        peopleMergeErased
        peopleMergeSuspended
        peopleMergeParted
        peopleMergeYourself
        peopleMergeNobody
        peopleMergeKeep
        peopleMergeKeepHint
        peopleMergeAction
        peopleMergeTitle
        peopleMergeAskLead
        peopleMergeEmail
        peopleMergeLead
        peopleMergeHow
        peopleMergeText
        peopleMergeButton
        peopleMergeDone
        peopleMergeUndo
        peopleMergeUndone
        peopleMergeAway
        peopleMergeSince
        peopleMergeRecords
        peopleMergeCount
        peopleDuplicatesTitle
        peopleDuplicatesLead
        peopleDuplicatesFound
        peopleDuplicatesOne
        peopleDuplicatesOther
        peopleDuplicatesWhy
        peopleDuplicatesReason
        peopleDuplicatesCompare
        peopleDuplicatesDismiss
        peopleDuplicatesDismissed
        peopleDuplicatesEmptyTitle
        peopleDuplicatesEmptyText
        peopleEarlierQueue
        peopleEarlierWho
        peopleEarlierHolder
        peopleEarlierConfirm
        peopleEarlierDecline
        peopleEarlierConfirmed
        peopleEarlierDeclined
        peopleEarlierNobody
        peopleEarlierTitle
        peopleEarlierLead
        peopleEarlierNumber
        peopleEarlierNumberHint
        peopleEarlierNumberBad
        peopleEarlierAsk
        peopleEarlierAsked
        peopleEarlierWaits
        peopleEarlierWaiting
        peopleAddressTitle
        peopleAddressLead
        peopleAddressOpen
        peopleAddressYours
        peopleAddressMain
        peopleAddressPrivate
        peopleAddressAdd
        peopleAddressNew
        peopleAddressNewHint
        peopleAddressSend
        peopleAddressRemove
        peopleAddressRemoved
        peopleAddressOwn
        peopleAddressTooMany
        peopleAddressSlow
        peopleAddressCode
        peopleAddressCodeTitle
        peopleAddressCodeLead
        peopleAddressCodeButton
        peopleAddressCodeWrong
        peopleAddressCodeSpent
        peopleAddressKept
        peopleAddressMailSubject
        peopleAddressMailText
        peopleAddressMailCode
        peopleAddressMailFoot
        peopleAddressBringTitle
        peopleAddressBringLead
        peopleAddressLeft
        peopleAddressLeftHint
        peopleAddressBring
        peopleAddressBringNot
        peopleAddressBrought
        peopleRetainedSessions
        peopleRetainedMails
        peopleRetainedInvitations
        peopleRetainedCodes
        peopleMailPoweredBy
        peopleSeatsFull
        peopleSeatsBad
        peopleSeats
        peopleSeatsHint
        peopleSeatsOf
        peopleSeatsInvited
        peopleSeatsOver
        peopleSeatsNone
        peopleSeatsShort
        peopleSeatsUnlimited
        peopleTags
        peopleTag
        peopleTagsHint
        peopleTagsBad
        peopleStatus
        peopleStatusName
        peopleEndsOn
        peopleMore
        peopleOrganizationParentCircle
        peopleEndingTitle
        peopleEndingLastDay
        peopleEndingLastDayHint
        peopleEndingReason
        peopleEndingReasonHint
        peopleEndingButton
        peopleEndingMove
        peopleEndingMeans
        peopleEndingSignIn
        peopleEndingPeople
        peopleEndingLearning
        peopleEndingLinks
        peopleEndingInvitations
        peopleEndingBelow
        peopleEndingUndo
        peopleEndingKeep
        peopleEndingKeepText
        peopleEndingCancel
        peopleEndingCancelled
        peopleEndingPlanned
        peopleEndingDone
        peopleEndingPast
        peopleEndingTooFar
        peopleEndingReasonLong
        peopleEndingEnded
        peopleEndingNotEnded
        peopleEndingMerged
        peopleEndingReinstateDay
        peopleEndingReinstated
        peopleEndingChange
        peopleEndingNotice
        peopleEndedNotice
        peopleReinstateTitle
        peopleReinstateLead
        peopleReinstateText
        peopleReinstateFrom
        peopleReinstateFromHint
        peopleReinstateButton
        peopleMergedAway
        peopleMoveSame
        peopleMoveVendor
        peopleMoveEnded
        peopleMoveNobody
        peopleMoveDay
        peopleMoveUnknown
        peopleMoveUndone
        peopleMoveContradicted
        peopleMoves
        peopleMoveLine
        peopleMoveUndo
        peopleMoveUndoConfirm
        peopleMoveUndoDone
        peopleMovePeople
        peopleMovePeopleNone
        peopleMoveAll
        peopleMoveCount
        peopleMoveFrom
        peopleMoveFromHint
        peopleMergeOrganizationTitle
        peopleMergeOrganizationLead
        peopleMergeOrganizationOther
        peopleMergeOrganizationHint
        peopleMergeOrganizationPreview
        peopleMergeOrganizationButton
        peopleMergeOrganizationDone
        peopleMergeSays
        peopleMergeSaysPeople
        peopleMergeSaysBoth
        peopleMergeSaysLocations
        peopleMergeSaysBelow
        peopleMergeSaysLinks
        peopleMergeSaysInvitations
        peopleMergeSaysRest
        peopleMergeSaysSeats
        peopleMergeSaysNoLimit
        peopleMergeSaysHistory
        peopleSplitTitle
        peopleSplitLead
        peopleSplitName
        peopleSplitBelow
        peopleSplitButton
        peopleSplitDone
        peopleTransferTitle
        peopleTransferLead
        peopleTransferTo
        peopleTransferButton
        peopleTransferDone
        peopleParentTitle
        peopleParentLead
        peopleParentButton
        peopleParentDone
        peopleHistoryTitle
        peopleHistoryLead
        peopleHistoryDay
        peopleHistoryOn
        peopleHistoryChanges
        peopleHistoryNone
        peopleHistoryBefore
        peopleHistoryToCome
        peopleHistoryBegan
        peopleHistoryProfile
        peopleHistoryParent
        peopleHistoryNoParent
        peopleHistorySeats
        peopleHistoryNoSeats
        peopleHistoryLinked
        peopleHistoryUnlinked
        peopleHistoryEnded
        peopleHistoryReinstated
        peopleHistoryUndone
        peopleFieldsTitle
        peopleFieldsLead
        peopleFieldsOf
        peopleFieldsNone
        peopleFieldsCard
        peopleFieldsSaved
        peopleFieldsArchived
        peopleFieldAdd
        peopleFieldNew
        peopleFieldSaved
        peopleFieldTitle
        peopleFieldHint
        peopleFieldKind
        peopleFieldKindName
        peopleFieldKey
        peopleFieldKeyHint
        peopleFieldOptions
        peopleFieldOptionsHint
        peopleFieldUse
        peopleFieldWho
        peopleFieldRequired
        peopleFieldInLists
        peopleFieldVisible
        peopleFieldEditable
        peopleFieldLists
        peopleFieldUp
        peopleFieldDown
        peopleFieldArchive
        peopleFieldArchiveConfirm
        peopleFieldRestore
        peopleFieldTitleBad
        peopleFieldKeyBad
        peopleFieldKeyTaken
        peopleFieldKindBad
        peopleFieldOptionsBad
        peopleFieldTooMany
        peopleFieldValueBad
        peopleFieldValueMissing
        peopleFieldUnknown
        peoplePersonKeep
        peoplePersonKept
        peopleDormancyTitle
        peopleDormancyLead
        peopleDormancyMark
        peopleDormancySuspend
        peopleDormancySuspendHint
        peopleDormancySaved
        peopleDormancyList
        peopleDormancyMarkBad
        peopleDormancySuspendBad
        peopleDormancyMailSubject
        peopleDormancyMailText
        peopleDormancyMailButton
        peopleDormancyMailFoot
        peoplePersonRoleBeyond
        peoplePersonRoleBelow
        peoplePersonAbove
        peopleCredentialsBeyond
        peopleRoleNameTaken
        peopleRoleRightsNone
        peopleRoleSideBad
        peopleRoleRightsBeyond
        peopleRoleOwn
        peopleRoleStale
        peopleRoleBuiltIn
        peopleRoleIsArchived
        peopleRoleArchivedNote
        peopleRoleBuiltInNote
        peopleRolesOwn
        peopleRolesOwnEmpty
        peopleRolesOwnEmptyText
        peopleRolesBuiltIn
        peopleRolesArchived
        peopleRolesPeople
        peopleRoleSideTitle
        peopleRoleSide
        peopleRoleSideText
        peopleRoleVendorSideOnly
        peopleRoleNew
        peopleRoleCopy
        peopleRoleCopyName
        peopleRoleTitle
        peopleRoleAbout
        peopleRoleAboutHint
        peopleRoleMake
        peopleRoleMade
        peopleRoleEdit
        peopleRoleEditTitle
        peopleRoleReview
        peopleRoleReviewTitle
        peopleRoleReviewLead
        peopleRoleChanges
        peopleRoleGained
        peopleRoleLost
        peopleRoleSameRights
        peopleRoleSave
        peopleRoleBack
        peopleRoleSaved
        peopleRoleArchive
        peopleRoleArchiveConfirm
        peopleRoleArchived
        peopleRoleRestore
        peopleRoleRestored
        peopleRoleNobody
        peopleRoleMore
        peopleRoleLacking
        peopleRightArea
        peopleRightText
        peopleTasks
        peopleTasksLead
        peopleTasksAll
        peopleTaskKind
        peopleTaskKindName
        peopleTaskState
        peopleTaskOpen
        peopleTaskIsDone
        peopleTaskWhose
        peopleTaskUnassigned
        peopleTaskAll
        peopleTaskWhat
        peopleTaskSince
        peopleTaskSearch
        peopleTaskTitle
        peopleTaskText
        peopleTaskInvite
        peopleTaskMarkDone
        peopleTaskMarkUndone
        peopleTaskDone
        peopleTaskUndone
        peopleTaskDoneBy
        peopleTaskNone
        peopleTaskNoneText
        peopleTaskNoneTextAll
        peopleTaskNoneFound
        peopleTaskNoneFoundText
        peopleIsolation
        peopleIsolationLead
        peopleIsolationRun
        peopleIsolationLatest
        peopleIsolationHistory
        peopleIsolationWhen
        peopleIsolationResult
        peopleIsolationProbes
        peopleIsolationRows
        peopleIsolationDuration
        peopleIsolationTook
        peopleIsolationPassed
        peopleIsolationFailed
        peopleIsolationPassedToast
        peopleIsolationFailedToast
        peopleIsolationFailedTitle
        peopleIsolationFailedText
        peopleIsolationFailedNext
        peopleIsolationMailSubject
        peopleIsolationOpen
        peopleIsolationNever
        peopleIsolationNeverText
        peopleIsolationRanAt
        peopleIsolationSaidLists
        peopleIsolationSaidFences
        peopleIsolationSaidNoFences
        peopleIsolationSaidGuard
        peopleWatchers
        peopleWatchersLead
        peopleWatchersInside
        peopleWatchersInsideLead
        peopleWatchersVendor
        peopleWatchersVendorLead
        peopleWatchersDistributors
        peopleWatchersDistributorsLead
        peopleWatchersPrograms
        peopleWatchersProgramsLead
        peopleWatchersNobody
        peopleWatchersWho
        peopleWatchersKind
        peopleWatchersKindName
        peopleWatchersThrough
        peopleWatchersMay
        peopleWatchersReach
        peopleWatchersLast
        peopleWatchersNever
        peopleWatchersStaff
        peopleWatchersManagers
        peopleWatchersCredential
        peopleWatchersReachOwn
        peopleWatchersReachBelow
        peopleWatchersReachPortfolio
        peopleWatchersReachAll
        peopleWatchersReachGranted
        peopleWatchersNote
        peopleWatchersExport
        peopleWatchersCheckPassed
        peopleWatchersCheckFailed
        peopleWatchersCheckWhat
        peopleSignInBusy
        peopleEntity
        peopleEntityHint
        peopleEntityOwn
        peopleEntityOf
        peopleEntityLocations
        peopleEntityUnknown
        peopleEntityLocation
        peopleEntityHead
        peopleHistoryLocation
        peopleHistoryOwnCompany
        """##
    private static let english = ##"""
        Enter a name.
        Use at most {count, number} characters for the name.
        Enter an e-mail such as ana@example.com.
        Your account
        Profile
        Name
        E-mail
        Ask the vendor''s administrator to change it.
        Language
        Time zone
        Choose a time zone from the list.
        Save profile
        Profile saved.
        Your organizations
        since {day, date}
        English
        Deutsch
        People
        Organizations
        Settings
        Me
        Search
        Show
        Clear
        Previous
        Next
        Pages
        {from, number}–{to, number} of {total, number}
        CSV
        Save
        Cancel
        Edit
        Add
        Remove
        None
        Yes
        No
        Where you are
        Any
        Organizations
        {count, plural, one {One organization} other {# organizations}} in your reach
        Name or external id
        New organization
        No organization yet
        Create the first partner, or import all of them from your CRM.
        Nothing fits these filters
        Try fewer words or clear the filters.
        Name
        Country
        Region
        As your vendor cuts the market, such as EMEA or DACH.
        Type
        Part of
        No parent organization
        Ownership
        Percent held by the parent, 1 to 100.
        People
        External ids
        One per line as system: value, such as crm: 00142.
        {type, select, reseller {Reseller} distributor {Distributor} integrator {Integrator} consultant {Consultant} referral {Referral partner} service-provider {Service provider} vendor {Vendor} other {Other}}
        Create organization
        {name} is created. Now invite its first administrator.
        {name} is saved.
        Edit {name}
        About
        Organizations below
        {percent, number}%
        Buys through
        No distributor.
        Sells to
        Add distributor
        Distributor
        From
        Last day
        Only for
        A country or region; empty for all.
        May
        End
        The link ends on {day, date}.
        {name} is linked.
        {grant, select, counts {See numbers} people {See people} assign {Assign} report {Report} other {{grant}}}
        since {day, date}
        until {day, date}
        {from, date} to {to, date}
        Administrators
        Nobody yet. Invite the first administrator.
        Invite an administrator
        Another organization in this country has this name.
        Choose a country.
        Choose a type.
        Choose another parent: this one would make a circle.
        Enter a whole percent from 1 to 100.
        Line {line, number} is not “system: value”.
        {value} belongs to another organization.
        An organization cannot be its own distributor.
        This distributor is linked already in these days.
        Choose a distributor.
        The last day must not lie before the first.
        Enter a day as 2027-03-14.
        People
        {count, plural, one {One person} other {# people}} in your reach
        Name or e-mail
        Add people
        Nobody here yet
        Add colleagues one by one, or paste a whole list.
        Name
        E-mail
        Organization
        Job roles
        Job role
        {role, select, sales {Sales} presales {Presales} engineer {Engineer} support {Support} marketing {Marketing} management {Management} other {{role}}}
        Role
        State
        {state, select, active {Active} invited {Invited} ended {Left} leaving {Leaving} dormant {Dormant} suspended {Suspended} other {Not invited}}
        Add people
        Everybody gets a mail with a link that works for 14 days.
        One person
        A list
        Paste people
        One per line: Ana Weber <ana@example.com>, or ana@example.com; Ana Weber; sales. Up to 500 lines.
        They are
        Learners
        Administrators of the organization
        Invite
        {count, plural, one {One person is invited.} other {# people are invited.}}
        {count, plural, one {One line was not read} other {# lines were not read}}
        Enter at least one person.
        Line {line, number}: there is no e-mail in “{text}”.
        Line {line, number}: “{text}” is not an e-mail.
        Line {line, number}: the same e-mail stands on line {earlier, number}.
        Line {line, number}: “{text}” is no job role here.
        Only the first {limit, number} lines were read.
        Choose an organization.
        Organizations
        Main
        Send the invitation again
        The invitation is on its way again.
        End membership
        When is the last day?
        {name} keeps what was learned. {organization} keeps a read-only record up to that day.
        Last day
        The membership ends on {day, date}.
        You are the last administrator of {organization}. Name another one first.
        Save job roles
        Job roles saved.
        Roles
        Learner only.
        Give a role
        Reaches
        {role} given.
        {role} taken away.
        Take away
        You cannot change your own roles.
        Choose a role.
        Only members of the vendor''s own organization can have this role.
        This person has this role already.
        Portfolio
        Which organizations this channel manager looks after.
        These organizations
        Everything that fits
        Choose at least one organization, country, region or type.
        {count, plural, =0 {No organization today} one {One organization today} other {# organizations today}}
        {role, select, vendorAdmin {Vendor admin} channelManager {Channel manager} author {Author} instructor {Instructor} assessor {Assessor} auditor {Auditor} partnerAdmin {Partner admin} distributorManager {Distributor manager} learner {Learner} other {{role}}}
        {role, select, vendorAdmin {Everything of the vendor.} channelManager {The organizations of a portfolio: see, invite, assign.} author {Courses and certifications, never people.} instructor {Live sessions and attendance.} assessor {The queue of submitted work.} auditor {Reads everything, changes nothing.} partnerAdmin {The people of one organization.} distributorManager {The resellers below, as far as granted.} learner {One''s own learning.} other {A role of this vendor.}}
        Roles
        What each role may do. People get roles on their own page.
        {count, plural, =0 {Nobody} one {One person} other {# people}}
        {right, select, vendor_manage {Vendor settings} credentials_api {API credentials} organizations_view {See organizations} organizations_manage {Change organizations} people_view {See people} people_manage {Add and change people} roles_grant {Give roles} counts_view {See numbers} learning_view {See learning} learning_assign {Assign learning} courses_author {Write courses} courses_open {Open courses to organizations} work_assess {Assess work} certifications_manage {Manage certifications} credentials_revoke {Revoke credentials} ledger_view {See the ledger} playlogs_view {See play logs} identityproviders_manage {Identity providers} provisioning_manage {Set up provisioning} people_provision {Add and change people by SCIM} privacy_manage {Privacy of people} brand_manage {Branding} tasks_handle {Partner tasks} learn {Learn} programmes_manage {Partner programmes} gates_ask {Ask gates} records_view {See learning records} records_void {Void learning records} records_manage {Learning record store} xapi_statements_write {Write statements} xapi_statements_mine {Read own statements} xapi_statements_read {Read all statements} xapi_state_read {Read states} xapi_state_write {Write states} xapi_profile_read {Read profiles} xapi_profile_write {Write profiles} other {{right}}}
        Settings
        Vendor
        Name
        Time zone
        Last days and expiries end at midnight here.
        Language of people who have chosen none
        Enter a colour such as #0a5fd1.
        Save settings
        Settings saved.
        More settings
        API credentials
        For programs, not people. Each reaches only what it is given.
        New credential
        Name
        What it is for, such as CRM sync.
        May
        Reaches
        The whole vendor
        One organization
        Last day
        At most two years from today.
        Create credential
        No credential yet
        Create one for each program that calls the API.
        Last used
        Never
        {state, select, active {Active} expired {Expired} revoked {Revoked} other {Unknown}}
        Rotate
        A new secret is made. The old one works for 24 more hours.
        Revoke
        Programs using it stop at once. Revoke?
        {name} is revoked.
        Copy this secret now
        It is shown once and kept only as a fingerprint. Send it as “Authorization: Bearer …”.
        I have copied it
        Choose at least one thing it may do.
        Choose a day between tomorrow and two years from now.
        This credential is revoked or expired.
        Outbox
        Mail that Laurel wrote. Without a mail server it stays here.
        No mail server is set up, so nothing leaves this machine. Open a mail to use its link.
        To
        Subject
        When
        {state, select, sent {Sent} failed {Failed} other {Waiting}}
        No mail yet
        Invite somebody and the mail appears here.
        Text
        What the server said
        {site}: join {organization}
        Hello {name},
        Hello,
        {inviter} invites you to learn with {organization} at {site}.
        Accept the invitation
        The link works until {day, date}. If you did not expect this, ignore it and nothing happens.
        Open invitations
        works until {day, date}
        Send again
        Withdraw
        The invitation is withdrawn.
        Name and e-mail
        {name} is saved.
        Another person has this e-mail.
        Suspend
        They are signed out everywhere and cannot come back until you let them.
        {name} is suspended.
        Let back in
        {name} may sign in again.
        The last day must lie within the membership.
        {organization} would have no administrator left. Give somebody else that role first.
        Includes the organizations below
        Choose job roles from the list.
        Countries
        Regions
        Types
        Separate with commas.
        Portfolio: {text}
        all organizations
        Rights
        Erased person
        This is the vendor's last administrator. Give somebody else that role first.
        A record cannot be merged with itself.
        One of the two records is already merged into another.
        An erased record cannot be merged.
        One of the two is suspended. Let them back in first, or leave the records apart.
        This merge was taken back already.
        You cannot merge your own record away. Keep yours, or ask another administrator.
        Nobody has this address.
        Which record stays?
        Its name and address are used from now on. Both addresses go on leading here.
        Merge with another record
        One person, two records
        Give the other address of {name}.
        Address of the other record
        Compare before you decide.
        Merge
        Memberships, roles, courses, results and credentials of both become one record. Where both have the same, the one further on counts and the other is kept with the merged record. Nothing is lost, and you can take it back.
        Merge the records
        Merged. {name} now has both histories.
        Take back
        The two records are apart again.
        Since {day, date} this record counts as {name}.
        {how, select, address {both addresses proved} credential {confirmed by credential number} other {merged by the vendor}}, {day, date}
        Merged records
        {table, select, enrolment {Enrolments} completion {Completions} exam_attempt {Exam attempts} credential {Credentials} other {Rows}}
        Duplicates
        Records that may be one person. Looked for every night.
        Looks like one person
        Record
        Other record
        Why
        {reason, select, address {Same name before the @, a name in common} other {Same name}}
        Compare
        Two people
        Noted as two people.
        No duplicates found
        If you know of one, open the person and choose “Merge with another record”.
        Trained here before
        Who asks
        Holder of that number
        Same person: merge
        Decline
        Confirmed. Both histories are one record now.
        Declined.
        No credential has this number.
        Trained here before?
        If you learned here at another employer, prove your earlier address above and your record comes along. Without that mailbox, give the number of a credential: the vendor compares and confirms.
        Credential number
        It stands on the certificate.
        A credential number has 4 to 60 letters, digits and hyphens.
        Ask the vendor
        The vendor was asked. You will find your earlier courses here once it is confirmed.
        {count, plural, one {One question is} other {# questions are}} waiting for the vendor.
        Three questions are waiting already. Wait for an answer.
        Your addresses
        A private address keeps your record yours when you change employers. Nobody else sees it.
        Manage addresses
        Addresses that lead to you
        Main address
        Private, proved
        Add an address
        Further address
        Private, or the one from an earlier employer.
        Send a code
        Remove
        Removed.
        This address is yours already.
        You have {count, number} further addresses. Remove one first.
        Many codes were sent in the last hour. Try again later.
        Code
        Enter the code
        We sent a code to {email}. It is good for 48 hours.
        Confirm address
        That is not the code. {count, plural, one {One try is} other {# tries are}} left.
        This code no longer works. Ask for a new one.
        The address is yours. You can sign in with it, whatever happens at work.
        {code} is your code
        Somebody signed in at {site} says that this address is theirs.
        If that was you, enter {code}.
        If it was not you, nothing happens without the code. Do not pass it on.
        This address has a record
        {name}, {email}: bring its courses, results and credentials to yours?
        I no longer work there
        The earlier employer learns only that you left.
        Bring my record
        Leave it apart
        Your earlier record is here now.
        Ended sign-ins and their devices
        Mails that were sent
        Invitations nobody accepted
        Codes sent to addresses
        Powered by Laurel
        {organization} has no free seat: all {limit, number} are taken. Free one by ending a membership or taking an invitation back, or ask the vendor for more.
        Enter a whole number of seats up to {limit, number}, or leave it empty for no limit.
        Seats
        How many people may belong to it. Empty: no limit. Open invitations take a seat, suspended people take none.
        {used, number} of {limit, number}
        {count, plural, one {One of them is an open invitation.} other {# of them are open invitations.}}
        More people than seats: nobody can be added.
        No free seat. Ask the vendor for more.
        of {limit, number}
        No limit
        Tags
        Tag
        Separated by commas.
        Use at most {most, number} tags of at most {letters, number} characters each.
        Status
        {status, select, active {Active} ending {Ending} ended {Ended} merged {Merged} other {{status}}}
        Ends {day, date}
        More
        That would be a circle: {way}. Choose another parent.
        End partnership
        Last day
        Inclusive. Nobody signs in through it any more from the day after. With yesterday it ends at once.
        Reason
        For the record. Only the vendor sees it.
        Plan the end
        Change the plan
        What happens then
        Nobody signs in through it any more. People keep their own access to their record.
        {count, plural, =0 {No membership ends.} one {One membership ends and its seat is free.} other {# memberships end and their seats are free.}}
        Open courses close without failing anybody; credentials stay valid; assignments end.
        {count, plural, one {One distributor link ends.} other {# distributor links end.}}
        {count, plural, one {One open invitation is taken back.} other {# open invitations are taken back.}}
        Below it stay partners: {names}.
        Until then you can take it back. Later, reinstating brings everything back.
        Changed your mind?
        The partnership then goes on as if nothing had been planned.
        Keep the partnership
        {name} stays a partner.
        {name} ends on {day, date}.
        {name} has ended.
        Choose yesterday, today or a later day.
        Choose a day within ten years.
        Use at most 500 characters for the reason.
        {organization} is no partner any more. Reinstate it first.
        There is no such end: it was taken back or has happened already. Look at the organization again.
        This organization was merged into another. Change that one, or take the merge back.
        Choose a day after the last one, at the latest today.
        {name} is a partner again.
        Change or keep
        The partnership ends on {day, date}
        The partnership ended on {day, date}
        Reinstate
        {name} was a partner until {day, date}.
        Memberships, roles, distributor links and assignments that ended with the partnership go on, and courses that were open go on with their progress. Whoever has found another place meanwhile keeps it.
        Partner again from
        A day after the last one, at the latest today. The days between stay as they were.
        Reinstate with everything
        Merged into {name}. Its history stays here.
        Choose another organization.
        The vendor''s own organization cannot take part in this.
        That organization is no partner on this day. Reinstate it first.
        Choose at least one person who is a member then.
        Choose today or a day within a year.
        Choose an organization from the list.
        This was taken back already.
        This cannot be taken back any more: {organization} has ended or was merged since.
        Merges and moves
        {kind, select, merge {{way, select, in {{other} was merged into this} other {Merged into {other}}}} split {{way, select, in {Split off from {other}} other {{other} was split off}}} other {{way, select, in {{count, plural, one {One person came from {other}} other {# people came from {other}}}} other {{count, plural, one {One person went to {other}} other {# people went to {other}}}}}}}
        Take back
        Take this back from today? What happened since stays.
        Taken back from today.
        People
        Nobody is a member now.
        All shown
        '{n}' chosen
        From
        What was true before stays on record.
        Merge with another
        {name} stays and takes the other one in.
        Organization to take in
        You see what will happen before anything does.
        Show what happens
        Merge from today
        The two are one now: {name}. {count, plural, =0 {Nobody had to move.} one {One person moved.} other {# people moved.}}
        From today
        {count, plural, =0 {Nobody has to move.} one {One person moves from {merged} to {kept}, with job roles and roles.} other {# people move from {merged} to {kept}, with job roles and roles.}}
        {count, plural, one {One of them is in both and keeps one membership.} other {# of them are in both and keep one membership each.}}
        Its locations come along: {names}.
        Below {kept} come: {names}.
        {count, plural, one {One distributor link goes along; one that is there already counts once.} other {# distributor links go along; those that are there already count once.}}
        {count, plural, one {One open invitation goes along.} other {# open invitations go along.}}
        External ids, tags, open courses, assignments, domains, sign-in and brand go along, where the kept one has none in their place.
        {kept} has {seats, plural, one {one seat} other {# seats}}: those of both.
        {kept} has no limit of seats.
        Both histories stay. {merged} can be parted again from the page of either.
        Split
        Some people of {name} become an organization of their own.
        Name of the new organization
        Organizations that go along
        Split
        {name} is an organization of its own.
        Move people
        People of {name} go to another organization.
        To
        Move people
        {count, plural, one {One person moves} other {# people move}} on {day, date}.
        Change parent
        Who {name} belongs to, from a day.
        Change parent
        {name} has another parent from {day, date}.
        History
        What was true of {name}, and when.
        As of
        On {day, date}
        Changes
        Nothing has changed yet.
        The organization did not exist then.
        To come
        Became a partner
        Profile changed: {name}
        Part of {name}, {percent}
        No parent organization any more
        {limit, plural, one {One seat} other {# seats}}
        Seats without limit
        Buys through {name}
        No longer buys through {name}
        Partnership ended
        Partner again
        {kind, select, merge {Merge with {other} taken back} split {Split with {other} taken back} other {Move with {other} taken back}}
        Your own fields
        What else you want to know of organizations and people.
        {subject, select, person {Fields of people} other {Fields of organizations}}
        No field yet.
        Details
        Details of {name} saved.
        Archived ({count, number})
        Add field
        {subject, select, person {New field of people} other {New field of organizations}}
        Field {name} saved.
        Name
        Help below the field
        Kind
        {kind, select, text {Text} number {Number} day {Day} choice {Choice} yesNo {Yes or no} link {Link} other {{kind}}}
        Key
        Its name in files and the API; made from the name when empty. It never changes.
        Choices
        One a line, such as gold: Gold partner | Goldpartner
        Use
        {who, select, vendor {Vendor only} edits {Partners change it} other {Partners see it}}
        Required
        In lists
        Partners see it
        Partners may change it
        A column of lists and of CSV files
        Up
        Down
        Archive
        Archive this field? Its values stay and come back with it.
        Bring back
        Enter a name of at most 100 characters in one language at least, and help of at most 300.
        Use lower-case letters, digits and hyphens for the key, beginning with a letter.
        Another field has this key, perhaps an archived one.
        Choose a kind.
        Enter at least two different choices, one a line.
        There are {most, number} fields already. Use an archived one again.
        Check {field}: this does not fit its kind.
        Fill in {field}.
        There is no field {field} that you may change.
        Take the last day back
        The membership goes on.
        Dormant accounts
        What happens to accounts that nobody uses.
        Call somebody dormant after so many days without a sign-in
        Suspend them after so many days
        Empty: never. They get a mail two weeks before; the last administrator is never suspended.
        The rule is saved.
        Who is dormant
        Enter 7 to 3,650 days.
        Enter at least {least, number} days, so that the mail can come two weeks before, or leave it empty.
        Your account at {site} is about to be suspended
        You have not signed in to {site} for a long time. Sign in by {day, date} and everything stays as it is. Otherwise the account is suspended; your learning and credentials stay.
        Sign in
        If you no longer need the account, you need not do anything.
        This role can do more there than you can. Somebody with those rights has to give it.
        Your own role does not include everything below, so you cannot give it on.
        This person can do more than you. Somebody with the same rights has to do this.
        Choose only rights that you have yourself; this credential could do more than you.
        There is a role of this name already.
        Choose at least one right that fits the side.
        Choose whether the role is for the vendor''s people or for partners.
        A role can hold only rights that you have yourself.
        You hold this role yourself. Somebody else has to change it.
        Somebody changed this role meanwhile. Look at it again, then change it.
        Built-in roles stay as they are. Copy it to make one of your own.
        This role is archived. Restore it first.
        Archived
        Built in
        Your own roles
        No role of your own yet
        The built-in roles fit most teams. Make one when somebody should do more, or less.
        Built-in roles
        Archived roles
        People
        For whom
        {side, select, vendor {The vendor''s people} partner {Partners} other {{side}}}
        {side, select, vendor {Works for all partners, or for a portfolio that you choose when you give it.} partner {Works at the organization where it is given, and below it if you say so.} other {{side}}}
        Only for the vendor''s people.
        New role
        Copy this role
        {role}, copy
        Name
        What it is for
        One sentence, shown wherever the role is given.
        Make this role
        {role} is there. Give it on a person''s page.
        Change
        Change {role}
        See whom it affects
        Save {role}?
        {count, plural, =0 {Nobody holds this role now.} one {This changes at once what one person can do.} other {This changes at once what # people can do.}}
        What changes
        Can from now on
        Can no longer
        The rights stay the same.
        Save this role
        Back without saving
        {role} saved.
        Archive
        {count, plural, =0 {Archive {role}? Nobody holds it.} one {Archive {role}? One person can then do nothing through it.} other {Archive {role}? # people can then do nothing through it.}}
        {role} is archived. You can restore it.
        Restore this role
        {role} works again for everybody who holds it.
        Nobody holds it.
        {count, plural, one {and one more} other {and # more}}
        Rights that you do not have yourself are not offered.
        {area, select, people {People} partners {Partners} learning {Learning and results} content {Courses and certifications} vendor {The vendor} other {{area}}}
        {right, select, vendor_manage {Settings, roles and mail of the vendor.} credentials_api {Keys for programs, with rights of the maker''s own.} organizations_view {Names and profiles of organizations.} organizations_manage {Create, change and end organizations and distributor links.} people_view {Names, addresses and job roles of members.} people_manage {Invite people, set job roles and last days.} roles_grant {Give roles to members, never more than one''s own.} counts_view {How many are ready, without names.} learning_view {Enrolments, progress and scores, never answers.} learning_assign {Give courses, paths and certifications with a due day.} courses_author {Write and publish courses.} courses_open {Decide which organizations see a course.} work_assess {Read and judge submitted work.} certifications_manage {Define certifications and their renewal.} credentials_revoke {Take an awarded credential back.} ledger_view {Read everything that happened, and when.} playlogs_view {Run-time logs of packages.} identityproviders_manage {Single sign-on: who is let in by another system.} privacy_manage {Export and erase people''s data, holds and retention.} tasks_handle {Partners without anybody who administers them.} provisioning_manage {Clients, tokens and log of SCIM.} people_provision {Write people and groups by SCIM.} brand_manage {Look, host and mail sender of a portal.} programmes_manage {Tiers, specializations and gates, and what they rest on.} gates_ask {Ask what a partner may do, as a PRM does.} records_view {Statements that content and other systems recorded.} records_void {Make a statement no longer count.} records_manage {Credentials and origins of the learning record store.} other {}}
        Tasks
        Partners that need somebody to administer them. Tasks open and close by themselves.
        {count, plural, one {Open the task} other {All # tasks}}
        Reason
        {kind, select, noAdmin {No administrator} bouncedAdmin {Mail comes back} dormantAdmin {Nobody signs in} other {{kind}}}
        State
        To do
        Done
        Whose
        In nobody''s portfolio
        All partners
        What
        Since
        Find an organization
        {kind, select, noAdmin {Find an administrator for {organization}} bouncedAdmin {Get a working address at {organization}} dormantAdmin {Wake up the administrators of {organization}} other {{organization}}}
        {kind, select, noAdmin {The last one left, was suspended or was ended by the partner''s directory.} bouncedAdmin {Mail to everybody who administers it is refused.} dormantAdmin {Nobody who administers it has signed in for long.} other {}}
        Invite an administrator
        Mark as done
        Still to do
        Done for {organization}. It comes back if the reason changes.
        The task of {organization} is open again.
        {name}, {day, date}
        Nothing to do
        Each partner in your portfolio is administered by somebody who answers.
        Each partner outside a portfolio is administered by somebody who answers.
        No task fits
        Change the search or the filters.
        Isolation check
        Proves every night on your own data that no partner gets what is another''s.
        Check now
        Latest check
        Earlier checks
        When
        Result
        Lists asked
        Rows at stake
        Took
        {milliseconds, number} ms
        Passed
        Failed
        The check passed.
        The check failed. See what it found.
        The isolation check failed
        On {at, date} a check found that data is not kept apart as it must be. Open the check to see where, and tell your operator now.
        Give these lines to your operator. A fence is a table without row security, a vendor a table that another vendor can read, a leak a list that gave a stranger something, a guard the check before each statement.
        The isolation check failed
        Open the check
        Not checked yet
        The first check runs tonight.
        Checked {when}.
        {probes, number} lists were asked for {organizations, plural, one {one organization} other {# organizations}}, a stranger and nobody; {rows, plural, one {one row was} other {# rows were}} at stake and none came out.
        {fenced, number} of {tables, number} tables are fenced in the database itself, and a connection of another vendor read nothing.
        This database has no row fences; the guard and the lists were checked.
        A statement that names no vendor is refused before it reaches the database.
        Who can see my people
        Everybody and everything that can see people of {organization} today, {day, date}.
        Your own organization
        People of {organization} and of organizations above it.
        The vendor
        Channel managers by name; other people of {vendor} by role.
        Distributors
        What {vendor} granted to a distributor of yours.
        Programs
        Keys to the API, identity providers and directories.
        Nobody.
        Who
        Kind
        {kind, select, own {Own organization} above {Organization above} portfolio {Channel manager} vendor {Vendor} distributor {Distributor} integration {Program} other {{kind}}}
        Through
        Can
        Reach
        Last access
        Never
        {count, plural, one {One person} other {# people}}
        {count, plural, =0 {No distributor manager} one {One distributor manager} other {# distributor managers}}
        Key to the API
        {organization}
        {organization} and all below
        A portfolio that holds you
        All partners
        As granted: {grants}
        Each person sees their own record. Answers to exams are seen by nobody but whoever assesses them. A former employer keeps what was true up to the last day.
        Export for auditors
        The latest isolation check passed
        {vendor} has been told and is looking into it.
        What was proved
        Many people are signing in right now. Please try again in a few seconds; nothing you did was counted as a wrong try.
        Legal entity
        Locations of one company count together where a programme says so.
        A company of its own
        A location of {name}
        Its locations
        Choose another organization as its company.
        That organization is a location itself: choose {head}.
        It has locations of its own: make them locations of the other company first.
        A location of {head}
        A company of its own again
        """##
    private static let german = ##"""
        Geben Sie einen Namen ein.
        Verwenden Sie höchstens {count, number} Zeichen für den Namen.
        Geben Sie eine E-Mail wie ana@example.com ein.
        Ihr Konto
        Profil
        Name
        E-Mail
        Die Administration des Herstellers kann sie ändern.
        Sprache
        Zeitzone
        Wählen Sie eine Zeitzone aus der Liste.
        Profil speichern
        Profil gespeichert.
        Ihre Organisationen
        seit {day, date}
        English
        Deutsch
        Personen
        Organisationen
        Einstellungen
        Ich
        Suchen
        Anzeigen
        Zurücksetzen
        Zurück
        Weiter
        Seiten
        {from, number}–{to, number} von {total, number}
        CSV
        Speichern
        Abbrechen
        Bearbeiten
        Hinzufügen
        Entfernen
        Keine
        Ja
        Nein
        Wo Sie sind
        Alle
        Organisationen
        {count, plural, one {Eine Organisation} other {# Organisationen}} in Ihrer Reichweite
        Name oder externe Nummer
        Neue Organisation
        Noch keine Organisation
        Legen Sie den ersten Partner an oder importieren Sie alle aus Ihrem CRM.
        Nichts passt zu diesen Filtern
        Versuchen Sie weniger Wörter oder setzen Sie die Filter zurück.
        Name
        Land
        Region
        Wie der Hersteller den Markt teilt, etwa EMEA oder DACH.
        Typ
        Gehört zu
        Keine Muttergesellschaft
        Anteil
        Prozent, die die Mutter hält, 1 bis 100.
        Personen
        Externe Nummern
        Eine je Zeile als System: Wert, etwa crm: 00142.
        {type, select, reseller {Händler} distributor {Distributor} integrator {Systemintegrator} consultant {Berater} referral {Empfehlungspartner} service-provider {Dienstleister} vendor {Hersteller} other {Sonstige}}
        Organisation anlegen
        {name} ist angelegt. Laden Sie nun die erste Administration ein.
        {name} ist gespeichert.
        {name} bearbeiten
        Angaben
        Untergeordnete Organisationen
        {percent, number} %
        Bezieht über
        Kein Distributor.
        Beliefert
        Distributor hinzufügen
        Distributor
        Von
        Letzter Tag
        Nur für
        Ein Land oder eine Region; leer für alles.
        Darf
        Beenden
        Die Verbindung endet am {day, date}.
        {name} ist verbunden.
        {grant, select, counts {Zahlen sehen} people {Personen sehen} assign {Zuweisen} report {Berichten} other {{grant}}}
        seit {day, date}
        bis {day, date}
        {from, date} bis {to, date}
        Administration
        Noch niemand. Laden Sie die erste Administration ein.
        Administration einladen
        Eine andere Organisation in diesem Land heißt so.
        Wählen Sie ein Land.
        Wählen Sie einen Typ.
        Wählen Sie eine andere Mutter: Diese ergäbe einen Kreis.
        Geben Sie ganze Prozent von 1 bis 100 ein.
        Zeile {line, number} ist nicht „System: Wert“.
        {value} gehört zu einer anderen Organisation.
        Eine Organisation kann nicht ihr eigener Distributor sein.
        Dieser Distributor ist in diesen Tagen schon verbunden.
        Wählen Sie einen Distributor.
        Der letzte Tag darf nicht vor dem ersten liegen.
        Geben Sie einen Tag als 2027-03-14 ein.
        Personen
        {count, plural, one {Eine Person} other {# Personen}} in Ihrer Reichweite
        Name oder E-Mail
        Personen hinzufügen
        Noch niemand hier
        Fügen Sie Kolleginnen und Kollegen einzeln hinzu oder als ganze Liste.
        Name
        E-Mail
        Organisation
        Funktionen
        Funktion
        {role, select, sales {Vertrieb} presales {Presales} engineer {Technik} support {Support} marketing {Marketing} management {Leitung} other {{role}}}
        Rolle
        Stand
        {state, select, active {Aktiv} invited {Eingeladen} ended {Ausgeschieden} leaving {Geht} dormant {Lange nicht da} suspended {Gesperrt} other {Nicht eingeladen}}
        Personen hinzufügen
        Alle bekommen eine Mail mit einem Link, der 14 Tage gilt.
        Eine Person
        Eine Liste
        Personen einfügen
        Eine je Zeile: Ana Weber <ana@example.com> oder ana@example.com; Ana Weber; Vertrieb. Bis zu 500 Zeilen.
        Sie sind
        Lernende
        Administration der Organisation
        Einladen
        {count, plural, one {Eine Person ist eingeladen.} other {# Personen sind eingeladen.}}
        {count, plural, one {Eine Zeile wurde nicht gelesen} other {# Zeilen wurden nicht gelesen}}
        Geben Sie mindestens eine Person ein.
        Zeile {line, number}: In „{text}“ steht keine E-Mail.
        Zeile {line, number}: „{text}“ ist keine E-Mail.
        Zeile {line, number}: Dieselbe E-Mail steht in Zeile {earlier, number}.
        Zeile {line, number}: „{text}“ ist hier keine Funktion.
        Nur die ersten {limit, number} Zeilen wurden gelesen.
        Wählen Sie eine Organisation.
        Organisationen
        Haupt
        Einladung erneut senden
        Die Einladung ist noch einmal unterwegs.
        Mitgliedschaft beenden
        Wann ist der letzte Tag?
        {name} behält das Gelernte. {organization} behält einen lesbaren Stand bis zu diesem Tag.
        Letzter Tag
        Die Mitgliedschaft endet am {day, date}.
        Sie sind die letzte Administration von {organization}. Benennen Sie zuerst eine andere.
        Funktionen speichern
        Funktionen gespeichert.
        Rollen
        Nur Lernende.
        Rolle geben
        Reicht bis
        {role} vergeben.
        {role} entzogen.
        Entziehen
        Sie können Ihre eigenen Rollen nicht ändern.
        Wählen Sie eine Rolle.
        Diese Rolle können nur Mitglieder der Herstellerorganisation haben.
        Diese Person hat diese Rolle schon.
        Portfolio
        Um welche Organisationen sich dieser Channel-Manager kümmert.
        Diese Organisationen
        Alles, was passt
        Wählen Sie mindestens eine Organisation, ein Land, eine Region oder einen Typ.
        {count, plural, =0 {Heute keine Organisation} one {Heute eine Organisation} other {Heute # Organisationen}}
        {role, select, vendorAdmin {Herstelleradministration} channelManager {Channel-Manager} author {Autor} instructor {Trainer} assessor {Prüfer} auditor {Revision} partnerAdmin {Partneradministration} distributorManager {Distributionsmanager} learner {Lernende} other {{role}}}
        {role, select, vendorAdmin {Alles beim Hersteller.} channelManager {Die Organisationen eines Portfolios: sehen, einladen, zuweisen.} author {Kurse und Zertifizierungen, keine Personen.} instructor {Live-Termine und Anwesenheit.} assessor {Die Reihe eingereichter Arbeiten.} auditor {Liest alles, ändert nichts.} partnerAdmin {Die Personen einer Organisation.} distributorManager {Die Händler darunter, soweit erlaubt.} learner {Das eigene Lernen.} other {Eine Rolle dieses Herstellers.}}
        Rollen
        Was jede Rolle darf. Personen bekommen Rollen auf ihrer eigenen Seite.
        {count, plural, =0 {Niemand} one {Eine Person} other {# Personen}}
        {right, select, vendor_manage {Einstellungen} credentials_api {API-Zugänge} organizations_view {Organisationen sehen} organizations_manage {Organisationen ändern} people_view {Personen sehen} people_manage {Personen hinzufügen und ändern} roles_grant {Rollen vergeben} counts_view {Zahlen sehen} learning_view {Lernstand sehen} learning_assign {Lernen zuweisen} courses_author {Kurse schreiben} courses_open {Kurse für Organisationen öffnen} work_assess {Arbeiten bewerten} certifications_manage {Zertifizierungen verwalten} credentials_revoke {Zertifikate widerrufen} ledger_view {Das Protokoll sehen} playlogs_view {Abspielprotokolle sehen} identityproviders_manage {Identitätsanbieter} provisioning_manage {Bereitstellung einrichten} people_provision {Personen über SCIM anlegen und ändern} privacy_manage {Datenschutz} brand_manage {Erscheinungsbild} tasks_handle {Aufgaben zu Partnern} learn {Lernen} programmes_manage {Partnerprogramme} gates_ask {Freigaben abfragen} records_view {Lernnachweise sehen} records_void {Lernnachweise ungültig machen} records_manage {Lernnachweisspeicher} xapi_statements_write {Aussagen schreiben} xapi_statements_mine {Eigene Aussagen lesen} xapi_statements_read {Alle Aussagen lesen} xapi_state_read {Zustände lesen} xapi_state_write {Zustände schreiben} xapi_profile_read {Profile lesen} xapi_profile_write {Profile schreiben} other {{right}}}
        Einstellungen
        Hersteller
        Name
        Zeitzone
        Letzte Tage und Abläufe enden hier um Mitternacht.
        Sprache für alle, die keine gewählt haben
        Geben Sie eine Farbe wie #0a5fd1 ein.
        Einstellungen speichern
        Einstellungen gespeichert.
        Weitere Einstellungen
        API-Zugänge
        Für Programme, nicht für Personen. Jeder reicht nur so weit wie erlaubt.
        Neuer Zugang
        Name
        Wofür er ist, etwa CRM-Abgleich.
        Darf
        Reicht bis
        Der ganze Hersteller
        Eine Organisation
        Letzter Tag
        Höchstens zwei Jahre ab heute.
        Zugang anlegen
        Noch kein Zugang
        Legen Sie einen für jedes Programm an, das die API aufruft.
        Zuletzt benutzt
        Nie
        {state, select, active {Aktiv} expired {Abgelaufen} revoked {Widerrufen} other {Unbekannt}}
        Erneuern
        Ein neues Geheimnis entsteht. Das alte gilt noch 24 Stunden.
        Widerrufen
        Programme damit hören sofort auf. Widerrufen?
        {name} ist widerrufen.
        Kopieren Sie dieses Geheimnis jetzt
        Es wird einmal gezeigt und nur als Fingerabdruck behalten. Senden Sie es als „Authorization: Bearer …“.
        Ich habe es kopiert
        Wählen Sie mindestens etwas, das er darf.
        Wählen Sie einen Tag zwischen morgen und in zwei Jahren.
        Dieser Zugang ist widerrufen oder abgelaufen.
        Postausgang
        Mails, die Laurel geschrieben hat. Ohne Mailserver bleiben sie hier.
        Es ist kein Mailserver eingerichtet, nichts verlässt diese Maschine. Öffnen Sie eine Mail, um ihren Link zu benutzen.
        An
        Betreff
        Wann
        {state, select, sent {Gesendet} failed {Gescheitert} other {Wartet}}
        Noch keine Mail
        Laden Sie jemanden ein, dann erscheint die Mail hier.
        Text
        Was der Server sagte
        {site}: {organization} beitreten
        Guten Tag {name},
        Guten Tag,
        {inviter} lädt Sie ein, mit {organization} bei {site} zu lernen.
        Einladung annehmen
        Der Link gilt bis {day, date}. Wenn Sie das nicht erwartet haben, ignorieren Sie es; dann geschieht nichts.
        Offene Einladungen
        gilt bis {day, date}
        Erneut senden
        Zurückziehen
        Die Einladung ist zurückgezogen.
        Name und E-Mail
        {name} ist gespeichert.
        Eine andere Person hat diese E-Mail.
        Sperren
        Die Person wird überall abgemeldet und kommt erst wieder hinein, wenn Sie es erlauben.
        {name} ist gesperrt.
        Wieder zulassen
        {name} darf sich wieder anmelden.
        Der letzte Tag muss in der Mitgliedschaft liegen.
        {organization} hätte dann keine Administration mehr. Geben Sie zuerst jemand anderem diese Rolle.
        Schließt die untergeordneten Organisationen ein
        Wählen Sie Funktionen aus der Liste.
        Länder
        Regionen
        Typen
        Mit Kommas trennen.
        Portfolio: {text}
        alle Organisationen
        Rechte
        Gelöschte Person
        Das ist die letzte Administration des Herstellers. Geben Sie diese Rolle zuerst jemand anderem.
        Ein Datensatz lässt sich nicht mit sich selbst zusammenführen.
        Einer der beiden Datensätze ist schon in einen anderen übergegangen.
        Ein gelöschter Datensatz lässt sich nicht zusammenführen.
        Eine der beiden Personen ist gesperrt. Heben Sie die Sperre zuerst auf oder lassen Sie die Datensätze getrennt.
        Diese Zusammenführung ist schon zurückgenommen.
        Ihr eigener Datensatz kann nicht in einen anderen übergehen. Behalten Sie Ihren oder bitten Sie jemand anderen aus der Verwaltung.
        Diese Adresse gehört niemandem.
        Welcher Datensatz bleibt?
        Name und Adresse dieses Datensatzes gelten ab jetzt. Beide Adressen führen weiterhin hierher.
        Mit anderem Datensatz zusammenführen
        Eine Person, zwei Datensätze
        Geben Sie die andere Adresse von {name} an.
        Adresse des anderen Datensatzes
        Vergleichen Sie, bevor Sie entscheiden.
        Zusammenführen
        Mitgliedschaften, Rollen, Kurse, Ergebnisse und Zertifikate beider werden ein Datensatz. Wo beide dasselbe haben, zählt das weiter Fortgeschrittene; das andere bleibt beim zusammengeführten Datensatz. Nichts geht verloren, und Sie können es zurücknehmen.
        Datensätze zusammenführen
        Zusammengeführt. {name} hat jetzt beide Verläufe.
        Zurücknehmen
        Die beiden Datensätze sind wieder getrennt.
        Seit {day, date} zählt dieser Datensatz als {name}.
        {how, select, address {beide Adressen nachgewiesen} credential {nach Zertifikatsnummer bestätigt} other {vom Anbieter zusammengeführt}}, {day, date}
        Zusammengeführte Datensätze
        {table, select, enrolment {Einschreibungen} completion {Abschlüsse} exam_attempt {Prüfungsversuche} credential {Zertifikate} other {Zeilen}}
        Dubletten
        Datensätze, die eine Person sein könnten. Jede Nacht wird danach gesucht.
        Sieht nach einer Person aus
        Datensatz
        Anderer Datensatz
        Warum
        {reason, select, address {Gleicher Name vor dem @, ein gemeinsamer Name} other {Gleicher Name}}
        Vergleichen
        Zwei Personen
        Als zwei Personen vermerkt.
        Keine Dubletten gefunden
        Wenn Sie eine kennen, öffnen Sie die Person und wählen „Mit anderem Datensatz zusammenführen“.
        Früher schon hier gelernt
        Wer fragt
        Inhaber dieser Nummer
        Dieselbe Person: zusammenführen
        Ablehnen
        Bestätigt. Beide Verläufe sind jetzt ein Datensatz.
        Abgelehnt.
        Kein Zertifikat hat diese Nummer.
        Früher schon hier gelernt?
        Wenn Sie bei einem anderen Arbeitgeber hier gelernt haben, weisen Sie oben Ihre frühere Adresse nach, dann kommt Ihr Verlauf mit. Ohne Zugriff auf dieses Postfach nennen Sie die Nummer eines Zertifikats: Der Anbieter vergleicht und bestätigt.
        Zertifikatsnummer
        Sie steht auf dem Zertifikat.
        Eine Zertifikatsnummer hat 4 bis 60 Buchstaben, Ziffern und Bindestriche.
        Anbieter fragen
        Der Anbieter ist gefragt. Nach der Bestätigung finden Sie Ihre früheren Kurse hier.
        {count, plural, one {Eine Anfrage wartet} other {# Anfragen warten}} auf den Anbieter.
        Drei Anfragen warten schon. Warten Sie auf eine Antwort.
        Ihre Adressen
        Mit einer privaten Adresse bleibt Ihr Verlauf Ihrer, wenn Sie den Arbeitgeber wechseln. Niemand sonst sieht sie.
        Adressen verwalten
        Adressen, die zu Ihnen führen
        Hauptadresse
        Privat, nachgewiesen
        Adresse hinzufügen
        Weitere Adresse
        Privat oder die von einem früheren Arbeitgeber.
        Code senden
        Entfernen
        Entfernt.
        Diese Adresse gehört schon Ihnen.
        Sie haben {count, number} weitere Adressen. Entfernen Sie zuerst eine.
        In der letzten Stunde gingen viele Codes hinaus. Versuchen Sie es später wieder.
        Code
        Code eingeben
        Wir haben einen Code an {email} gesendet. Er gilt 48 Stunden.
        Adresse bestätigen
        Das ist nicht der Code. {count, plural, one {Ein Versuch bleibt} other {# Versuche bleiben}}.
        Dieser Code gilt nicht mehr. Fordern Sie einen neuen an.
        Die Adresse gehört Ihnen. Sie können sich damit anmelden, was auch bei der Arbeit geschieht.
        {code} ist Ihr Code
        Jemand, der bei {site} angemeldet ist, sagt, dass diese Adresse ihm gehört.
        Wenn Sie das waren, geben Sie {code} ein.
        Wenn nicht, geschieht ohne den Code nichts. Geben Sie ihn nicht weiter.
        Zu dieser Adresse gibt es einen Verlauf
        {name}, {email}: Kurse, Ergebnisse und Zertifikate zu Ihren holen?
        Ich arbeite dort nicht mehr
        Der frühere Arbeitgeber erfährt nur, dass Sie gegangen sind.
        Meinen Verlauf holen
        Getrennt lassen
        Ihr früherer Verlauf ist jetzt hier.
        Beendete Anmeldungen und ihre Geräte
        Versandte Mails
        Nicht angenommene Einladungen
        An Adressen gesandte Codes
        Gesendet mit Laurel
        {organization} hat keinen freien Platz: alle {limit, number} sind vergeben. Geben Sie einen frei, indem Sie eine Mitgliedschaft beenden oder eine Einladung zurücknehmen, oder bitten Sie den Hersteller um mehr.
        Geben Sie eine ganze Zahl bis {limit, number} ein, oder lassen Sie das Feld leer für unbegrenzt.
        Plätze
        Wie viele Personen dazugehören dürfen. Leer: unbegrenzt. Offene Einladungen belegen einen Platz, gesperrte Personen keinen.
        {used, number} von {limit, number}
        {count, plural, one {Einer davon ist eine offene Einladung.} other {# davon sind offene Einladungen.}}
        Mehr Personen als Plätze: Es kann niemand hinzukommen.
        Kein freier Platz. Bitten Sie den Hersteller um mehr.
        von {limit, number}
        Unbegrenzt
        Schlagwörter
        Schlagwort
        Durch Kommas getrennt.
        Verwenden Sie höchstens {most, number} Schlagwörter mit je höchstens {letters, number} Zeichen.
        Status
        {status, select, active {Aktiv} ending {Endet} ended {Beendet} merged {Zusammengeführt} other {{status}}}
        Endet {day, date}
        Mehr
        Das wäre ein Kreis: {way}. Wählen Sie eine andere Mutterorganisation.
        Partnerschaft beenden
        Letzter Tag
        Einschließlich. Ab dem Tag danach meldet sich niemand mehr darüber an. Mit dem gestrigen Tag endet sie sofort.
        Grund
        Für die Akte. Nur der Hersteller sieht ihn.
        Ende planen
        Planung ändern
        Was dann geschieht
        Niemand meldet sich mehr darüber an. Die Personen behalten den eigenen Zugang zu ihrem Lernstand.
        {count, plural, =0 {Keine Mitgliedschaft endet.} one {Eine Mitgliedschaft endet, ihr Platz wird frei.} other {# Mitgliedschaften enden, ihre Plätze werden frei.}}
        Offene Kurse schließen, ohne dass jemand durchfällt; Nachweise bleiben gültig; Zuweisungen enden.
        {count, plural, one {Eine Distributorverbindung endet.} other {# Distributorverbindungen enden.}}
        {count, plural, one {Eine offene Einladung wird zurückgenommen.} other {# offene Einladungen werden zurückgenommen.}}
        Darunter bleiben Partner: {names}.
        Bis dahin können Sie es zurücknehmen. Später bringt die Wiederaufnahme alles zurück.
        Anders entschieden?
        Die Partnerschaft läuft dann weiter, als wäre nichts geplant gewesen.
        Partnerschaft fortführen
        {name} bleibt Partner.
        {name} endet am {day, date}.
        {name} ist beendet.
        Wählen Sie gestern, heute oder einen späteren Tag.
        Wählen Sie einen Tag innerhalb von zehn Jahren.
        Verwenden Sie höchstens 500 Zeichen für den Grund.
        {organization} ist kein Partner mehr. Nehmen Sie die Organisation zuerst wieder auf.
        Dieses Ende gibt es nicht: Es wurde zurückgenommen oder ist schon eingetreten. Sehen Sie sich die Organisation noch einmal an.
        Diese Organisation wurde mit einer anderen zusammengeführt. Ändern Sie jene, oder nehmen Sie die Zusammenführung zurück.
        Wählen Sie einen Tag nach dem letzten, spätestens heute.
        {name} ist wieder Partner.
        Ändern oder fortführen
        Die Partnerschaft endet am {day, date}
        Die Partnerschaft endete am {day, date}
        Wieder aufnehmen
        {name} war Partner bis {day, date}.
        Mitgliedschaften, Rollen, Distributorverbindungen und Zuweisungen, die mit der Partnerschaft endeten, laufen weiter, und offene Kurse gehen mit ihrem Fortschritt weiter. Was inzwischen anders geregelt wurde, bleibt so.
        Wieder Partner ab
        Ein Tag nach dem letzten, spätestens heute. Die Tage dazwischen bleiben, wie sie waren.
        Mit allem wieder aufnehmen
        Zusammengeführt mit {name}. Die Geschichte bleibt hier.
        Wählen Sie eine andere Organisation.
        Die Organisation des Herstellers kann daran nicht teilnehmen.
        Diese Organisation ist an dem Tag kein Partner. Nehmen Sie sie zuerst wieder auf.
        Wählen Sie mindestens eine Person, die dann Mitglied ist.
        Wählen Sie heute oder einen Tag innerhalb eines Jahres.
        Wählen Sie eine Organisation aus der Liste.
        Das wurde schon zurückgenommen.
        Das lässt sich nicht mehr zurücknehmen: {organization} ist seither beendet oder zusammengeführt worden.
        Zusammenführungen und Wechsel
        {kind, select, merge {{way, select, in {{other} wurde hiermit zusammengeführt} other {Zusammengeführt mit {other}}}} split {{way, select, in {Abgespalten von {other}} other {{other} wurde abgespalten}}} other {{way, select, in {{count, plural, one {Eine Person kam von {other}} other {# Personen kamen von {other}}}} other {{count, plural, one {Eine Person ging zu {other}} other {# Personen gingen zu {other}}}}}}}
        Zurücknehmen
        Ab heute zurücknehmen? Was seither geschah, bleibt.
        Ab heute zurückgenommen.
        Personen
        Niemand ist derzeit Mitglied.
        Alle gezeigten
        '{n}' gewählt
        Ab
        Was vorher galt, bleibt erhalten.
        Zusammenführen
        {name} bleibt bestehen und nimmt die andere auf.
        Aufzunehmende Organisation
        Sie sehen, was geschehen wird, bevor etwas geschieht.
        Zeigen, was geschieht
        Ab heute zusammenführen
        Die beiden sind jetzt eine: {name}. {count, plural, =0 {Niemand musste wechseln.} one {Eine Person wechselte.} other {# Personen wechselten.}}
        Ab heute
        {count, plural, =0 {Niemand muss wechseln.} one {Eine Person wechselt von {merged} zu {kept}, mit Aufgaben und Rollen.} other {# Personen wechseln von {merged} zu {kept}, mit Aufgaben und Rollen.}}
        {count, plural, one {Eine davon ist in beiden und behält eine Mitgliedschaft.} other {# davon sind in beiden und behalten je eine Mitgliedschaft.}}
        Ihre Standorte kommen mit: {names}.
        Unter {kept} kommen: {names}.
        {count, plural, one {Eine Distributorverbindung geht mit; was schon da ist, zählt einmal.} other {# Distributorverbindungen gehen mit; was schon da ist, zählt einmal.}}
        {count, plural, one {Eine offene Einladung geht mit.} other {# offene Einladungen gehen mit.}}
        Externe Kennungen, Schlagwörter, offene Kurse, Zuweisungen, Domains, Anmeldung und Marke gehen mit, soweit an ihrer Stelle nichts steht.
        {kept} hat {seats, plural, one {einen Platz} other {# Plätze}}: die von beiden.
        {kept} hat keine Begrenzung der Plätze.
        Beide Geschichten bleiben. {merged} lässt sich von beiden Seiten aus wieder trennen.
        Abspalten
        Einige Personen von {name} werden eine eigene Organisation.
        Name der neuen Organisation
        Organisationen, die mitgehen
        Abspalten
        {name} ist eine eigene Organisation.
        Personen versetzen
        Personen von {name} gehen zu einer anderen Organisation.
        Nach
        Personen versetzen
        {count, plural, one {Eine Person wechselt} other {# Personen wechseln}} am {day, date}.
        Mutterorganisation ändern
        Zu wem {name} gehört, ab einem Tag.
        Ändern
        {name} gehört ab {day, date} woanders hin.
        Verlauf
        Was für {name} galt, und wann.
        Stand am
        Am {day, date}
        Änderungen
        Noch hat sich nichts geändert.
        Die Organisation gab es da noch nicht.
        Steht bevor
        Wurde Partner
        Profil geändert: {name}
        Teil von {name}, {percent}
        Keine Mutterorganisation mehr
        {limit, plural, one {Ein Platz} other {# Plätze}}
        Plätze unbegrenzt
        Kauft über {name}
        Kauft nicht mehr über {name}
        Partnerschaft beendet
        Wieder Partner
        {kind, select, merge {Zusammenführung mit {other} zurückgenommen} split {Abspaltung mit {other} zurückgenommen} other {Wechsel mit {other} zurückgenommen}}
        Eigene Felder
        Was Sie über Organisationen und Personen noch wissen möchten.
        {subject, select, person {Felder von Personen} other {Felder von Organisationen}}
        Noch kein Feld.
        Angaben
        Angaben zu {name} gespeichert.
        Archiviert ({count, number})
        Feld hinzufügen
        {subject, select, person {Neues Feld von Personen} other {Neues Feld von Organisationen}}
        Feld {name} gespeichert.
        Name
        Hilfe unter dem Feld
        Art
        {kind, select, text {Text} number {Zahl} day {Tag} choice {Auswahl} yesNo {Ja oder nein} link {Link} other {{kind}}}
        Schlüssel
        Der Name in Dateien und in der API; leer entsteht er aus dem Namen. Er ändert sich nie.
        Auswahlmöglichkeiten
        Eine je Zeile, etwa gold: Gold partner | Goldpartner
        Verwendung
        {who, select, vendor {Nur Hersteller} edits {Partner ändern es} other {Partner sehen es}}
        Pflichtangabe
        In Listen
        Partner sehen es
        Partner dürfen es ändern
        Eine Spalte in Listen und CSV-Dateien
        Nach oben
        Nach unten
        Archivieren
        Dieses Feld archivieren? Seine Werte bleiben und kommen mit ihm zurück.
        Zurückholen
        Geben Sie in mindestens einer Sprache einen Namen mit höchstens 100 Zeichen ein, und höchstens 300 Zeichen Hilfe.
        Verwenden Sie für den Schlüssel Kleinbuchstaben, Ziffern und Bindestriche, beginnend mit einem Buchstaben.
        Ein anderes Feld hat diesen Schlüssel, vielleicht ein archiviertes.
        Wählen Sie eine Art.
        Geben Sie mindestens zwei verschiedene Möglichkeiten ein, eine je Zeile.
        Es gibt schon {most, number} Felder. Verwenden Sie ein archiviertes wieder.
        Prüfen Sie {field}: Das passt nicht zur Art des Feldes.
        Füllen Sie {field} aus.
        Es gibt kein Feld {field}, das Sie ändern dürfen.
        Letzten Tag zurücknehmen
        Die Mitgliedschaft läuft weiter.
        Ruhende Konten
        Was mit Konten geschieht, die niemand benutzt.
        Als ruhend gelten lassen nach so vielen Tagen ohne Anmeldung
        Sperren nach so vielen Tagen
        Leer: nie. Die Person erhält zwei Wochen vorher eine E-Mail; der letzte Administrator wird nie gesperrt.
        Die Regel ist gespeichert.
        Wer ruht
        Geben Sie 7 bis 3.650 Tage ein.
        Geben Sie mindestens {least, number} Tage ein, damit die E-Mail zwei Wochen vorher kommen kann, oder lassen Sie das Feld leer.
        Ihr Konto bei {site} wird bald gesperrt
        Sie haben sich lange nicht bei {site} angemeldet. Melden Sie sich bis {day, date} an, und alles bleibt, wie es ist. Sonst wird das Konto gesperrt; Lernstand und Nachweise bleiben.
        Anmelden
        Wenn Sie das Konto nicht mehr brauchen, müssen Sie nichts tun.
        Diese Rolle darf dort mehr als Sie. Vergeben muss sie jemand, der diese Rechte selbst hat.
        Ihre eigene Rolle schließt nicht alles darunter ein, also können Sie das nicht weitergeben.
        Diese Person darf mehr als Sie. Das muss jemand mit denselben Rechten tun.
        Wählen Sie nur Rechte, die Sie selbst haben; dieser Zugang dürfte mehr als Sie.
        Eine Rolle mit diesem Namen gibt es schon.
        Wählen Sie mindestens ein Recht, das zur Seite passt.
        Wählen Sie, ob die Rolle für Personen des Herstellers oder für Partner ist.
        Eine Rolle kann nur Rechte enthalten, die Sie selbst haben.
        Sie haben diese Rolle selbst. Ändern muss sie jemand anderes.
        Die Rolle wurde inzwischen geändert. Sehen Sie sie neu an und ändern Sie sie dann.
        Eingebaute Rollen bleiben, wie sie sind. Kopieren Sie sie für eine eigene.
        Diese Rolle ist archiviert. Stellen Sie sie zuerst wieder her.
        Archiviert
        Eingebaut
        Eigene Rollen
        Noch keine eigene Rolle
        Die eingebauten Rollen passen für die meisten. Legen Sie eine an, wenn jemand mehr oder weniger tun soll.
        Eingebaute Rollen
        Archivierte Rollen
        Personen
        Für wen
        {side, select, vendor {Personen des Herstellers} partner {Partner} other {{side}}}
        {side, select, vendor {Gilt für alle Partner oder für ein Portfolio, das Sie bei der Vergabe wählen.} partner {Gilt in der Organisation, in der sie vergeben wird, und darunter, wenn Sie es so wählen.} other {{side}}}
        Nur für Personen des Herstellers.
        Neue Rolle
        Rolle kopieren
        {role}, Kopie
        Name
        Wofür sie da ist
        Ein Satz, der überall steht, wo die Rolle vergeben wird.
        Rolle anlegen
        {role} ist angelegt. Vergeben wird sie auf der Seite einer Person.
        Ändern
        {role} ändern
        Zeigen, wen es betrifft
        {role} speichern?
        {count, plural, =0 {Niemand hat diese Rolle zurzeit.} one {Das ändert sofort, was eine Person darf.} other {Das ändert sofort, was # Personen dürfen.}}
        Was sich ändert
        Darf ab jetzt
        Darf nicht mehr
        Die Rechte bleiben gleich.
        Rolle speichern
        Zurück, ohne zu speichern
        {role} gespeichert.
        Archivieren
        {count, plural, =0 {{role} archivieren? Niemand hat sie.} one {{role} archivieren? Eine Person darf dann durch sie nichts mehr.} other {{role} archivieren? # Personen dürfen dann durch sie nichts mehr.}}
        {role} ist archiviert. Sie können sie wiederherstellen.
        Rolle wiederherstellen
        {role} gilt wieder für alle, die sie haben.
        Niemand hat sie.
        {count, plural, one {und eine weitere} other {und # weitere}}
        Rechte, die Sie selbst nicht haben, stehen nicht zur Wahl.
        {area, select, people {Personen} partners {Partner} learning {Lernen und Ergebnisse} content {Kurse und Zertifizierungen} vendor {Hersteller} other {{area}}}
        {right, select, vendor_manage {Einstellungen, Rollen und Post des Herstellers.} credentials_api {Zugänge für Programme, mit Rechten, die man selbst hat.} organizations_view {Namen und Profile von Organisationen.} organizations_manage {Organisationen und Distributionsverbindungen anlegen, ändern und beenden.} people_view {Namen, Adressen und Aufgaben der Mitglieder.} people_manage {Personen einladen, Aufgaben und letzte Tage setzen.} roles_grant {Mitgliedern Rollen geben, nie mehr als die eigenen.} counts_view {Wie viele bereit sind, ohne Namen.} learning_view {Kurse, Fortschritt und Punkte, nie Antworten.} learning_assign {Kurse, Pfade und Zertifizierungen mit Frist zuweisen.} courses_author {Kurse schreiben und veröffentlichen.} courses_open {Entscheiden, welche Organisation einen Kurs sieht.} work_assess {Eingereichte Arbeiten lesen und bewerten.} certifications_manage {Zertifizierungen und ihre Erneuerung festlegen.} credentials_revoke {Ein erteiltes Zertifikat zurücknehmen.} ledger_view {Alles lesen, was geschah, und wann.} playlogs_view {Laufzeitprotokolle von Paketen.} identityproviders_manage {Single Sign-on: wen ein anderes System hereinlässt.} privacy_manage {Daten von Personen ausgeben und löschen, Sperren und Fristen.} tasks_handle {Partner, die niemand verwaltet.} provisioning_manage {Zugänge, Schlüssel und Protokoll von SCIM.} people_provision {Personen und Gruppen über SCIM schreiben.} brand_manage {Aussehen, Adresse und Absender eines Portals.} programmes_manage {Stufen, Spezialisierungen und Freigaben, und worauf sie beruhen.} gates_ask {Abfragen, was ein Partner darf, wie es ein PRM tut.} records_view {Aussagen, die Inhalte und andere Systeme aufgezeichnet haben.} records_void {Eine Aussage nicht mehr zählen lassen.} records_manage {Zugänge und Herkünfte des Lernnachweisspeichers.} other {}}
        Aufgaben
        Partner, denen jemand in der Administration fehlt. Aufgaben entstehen und schließen sich von selbst.
        {count, plural, one {Aufgabe öffnen} other {Alle # Aufgaben}}
        Grund
        {kind, select, noAdmin {Keine Administration} bouncedAdmin {Post kommt zurück} dormantAdmin {Niemand meldet sich an} other {{kind}}}
        Stand
        Zu erledigen
        Erledigt
        Wessen
        In keinem Portfolio
        Alle Partner
        Was
        Seit
        Organisation suchen
        {kind, select, noAdmin {Administration für {organization} finden} bouncedAdmin {Gültige Adresse bei {organization} beschaffen} dormantAdmin {Administration von {organization} wecken} other {{organization}}}
        {kind, select, noAdmin {Die letzte Person ging, wurde gesperrt oder vom Verzeichnis des Partners beendet.} bouncedAdmin {Post an alle in der Administration wird abgewiesen.} dormantAdmin {Aus der Administration hat sich lange niemand angemeldet.} other {}}
        Administration einladen
        Als erledigt markieren
        Doch noch offen
        Erledigt für {organization}. Sie kommt wieder, wenn sich der Grund ändert.
        Die Aufgabe zu {organization} ist wieder offen.
        {name}, {day, date}
        Nichts zu tun
        Jeder Partner in Ihrem Portfolio wird von jemandem verwaltet, der erreichbar ist.
        Jeder Partner außerhalb eines Portfolios wird von jemandem verwaltet, der erreichbar ist.
        Keine Aufgabe passt
        Ändern Sie Suche oder Filter.
        Trennungsprüfung
        Beweist jede Nacht an Ihren eigenen Daten, dass kein Partner bekommt, was einem anderen gehört.
        Jetzt prüfen
        Letzte Prüfung
        Frühere Prüfungen
        Wann
        Ergebnis
        Listen befragt
        Zeilen auf dem Spiel
        Dauer
        {milliseconds, number} ms
        Bestanden
        Nicht bestanden
        Die Prüfung ist bestanden.
        Die Prüfung ist nicht bestanden. Sehen Sie, was sie fand.
        Die Trennungsprüfung ist nicht bestanden
        Am {at, date} fand eine Prüfung, dass Daten nicht getrennt sind, wie sie es sein müssen. Öffnen Sie die Prüfung, um zu sehen, wo, und sagen Sie es jetzt dem Betrieb.
        Geben Sie diese Zeilen an den Betrieb. fence ist eine Tabelle ohne Zeilenschutz, vendor eine Tabelle, die ein anderer Hersteller lesen kann, leak eine Liste, die Fremden etwas gab, guard die Prüfung vor jeder Anweisung.
        Die Trennungsprüfung ist nicht bestanden
        Prüfung öffnen
        Noch nicht geprüft
        Die erste Prüfung läuft heute Nacht.
        Geprüft {when}.
        {probes, number} Listen wurden für {organizations, plural, one {eine Organisation} other {# Organisationen}}, Fremde und niemanden befragt; {rows, plural, one {eine Zeile stand} other {# Zeilen standen}} auf dem Spiel, keine kam heraus.
        {fenced, number} von {tables, number} Tabellen sind in der Datenbank selbst geschützt, und eine Verbindung eines anderen Herstellers las nichts.
        Diese Datenbank kennt keinen Zeilenschutz; geprüft wurden die Wache und die Listen.
        Eine Anweisung, die keinen Hersteller nennt, wird abgewiesen, bevor sie die Datenbank erreicht.
        Wer meine Leute sehen kann
        Alle und alles, was heute, {day, date}, Personen von {organization} sehen kann.
        Ihre eigene Organisation
        Personen von {organization} und von Organisationen darüber.
        Der Hersteller
        Channel-Manager mit Namen; andere Personen von {vendor} nach Rolle.
        Distributoren
        Was {vendor} einem Distributor von Ihnen erlaubt hat.
        Programme
        Zugänge zur API, Identitätsanbieter und Verzeichnisse.
        Niemand.
        Wer
        Art
        {kind, select, own {Eigene Organisation} above {Organisation darüber} portfolio {Channel-Manager} vendor {Hersteller} distributor {Distributor} integration {Programm} other {{kind}}}
        Wodurch
        Darf
        Reichweite
        Letzter Zugriff
        Nie
        {count, plural, one {Eine Person} other {# Personen}}
        {count, plural, =0 {Keine Distributionsleitung} one {Eine Distributionsleitung} other {# Distributionsleitungen}}
        API-Zugang
        {organization}
        {organization} und alles darunter
        Ein Portfolio, zu dem Sie gehören
        Alle Partner
        Wie erlaubt: {grants}
        Jede Person sieht ihren eigenen Lernstand. Antworten in Prüfungen sieht nur, wer sie bewertet. Ein früherer Arbeitgeber behält, was bis zum letzten Tag galt.
        Für die Revision exportieren
        Die letzte Trennungsprüfung ist bestanden
        {vendor} weiß davon und geht dem nach.
        Was bewiesen wurde
        Gerade melden sich sehr viele Personen an. Bitte versuchen Sie es in einigen Sekunden erneut; nichts davon zählt als Fehlversuch.
        Juristische Person
        Standorte eines Unternehmens zählen zusammen, wo ein Programm das sagt.
        Ein eigenes Unternehmen
        Ein Standort von {name}
        Ihre Standorte
        Wählen Sie eine andere Organisation als Unternehmen.
        Diese Organisation ist selbst ein Standort: Wählen Sie {head}.
        Sie hat eigene Standorte: Machen Sie diese zuerst zu Standorten des anderen Unternehmens.
        Ein Standort von {head}
        Wieder ein eigenes Unternehmen
        """##
}

package extension Message {
    /// Enter a name.
    static var peopleNameMissing: Message { Message(PeopleStrings.table, 0, "peopleNameMissing") }
    /// Use at most {count, number} characters for the name.
    static func peopleNameLong(count: Int) -> Message { Message(PeopleStrings.table, 1, "peopleNameLong", [.number(count)]) }
    /// Enter an e-mail such as ana@example.com.
    static var peopleEmailBad: Message { Message(PeopleStrings.table, 2, "peopleEmailBad") }
    /// Your account
    static var peopleMeTitle: Message { Message(PeopleStrings.table, 3, "peopleMeTitle") }
    /// Profile
    static var peopleMeProfile: Message { Message(PeopleStrings.table, 4, "peopleMeProfile") }
    /// Name
    static var peopleMeName: Message { Message(PeopleStrings.table, 5, "peopleMeName") }
    /// E-mail
    static var peopleMeEmail: Message { Message(PeopleStrings.table, 6, "peopleMeEmail") }
    /// Ask the vendor''s administrator to change it.
    static var peopleMeEmailHint: Message { Message(PeopleStrings.table, 7, "peopleMeEmailHint") }
    /// Language
    static var peopleMeLanguage: Message { Message(PeopleStrings.table, 8, "peopleMeLanguage") }
    /// Time zone
    static var peopleMeZone: Message { Message(PeopleStrings.table, 9, "peopleMeZone") }
    /// Choose a time zone from the list.
    static var peopleMeZoneBad: Message { Message(PeopleStrings.table, 10, "peopleMeZoneBad") }
    /// Save profile
    static var peopleMeSave: Message { Message(PeopleStrings.table, 11, "peopleMeSave") }
    /// Profile saved.
    static var peopleMeSaved: Message { Message(PeopleStrings.table, 12, "peopleMeSaved") }
    /// Your organizations
    static var peopleMeMemberships: Message { Message(PeopleStrings.table, 13, "peopleMeMemberships") }
    /// since {day, date}
    static func peopleMeMembershipSince(day: Day) -> Message { Message(PeopleStrings.table, 14, "peopleMeMembershipSince", [.day(day)]) }
    /// English
    static var peopleLanguageEnglish: Message { Message(PeopleStrings.table, 15, "peopleLanguageEnglish") }
    /// Deutsch
    static var peopleLanguageGerman: Message { Message(PeopleStrings.table, 16, "peopleLanguageGerman") }
    /// People
    static var peopleNavPeople: Message { Message(PeopleStrings.table, 17, "peopleNavPeople") }
    /// Organizations
    static var peopleNavOrganizations: Message { Message(PeopleStrings.table, 18, "peopleNavOrganizations") }
    /// Settings
    static var peopleNavSettings: Message { Message(PeopleStrings.table, 19, "peopleNavSettings") }
    /// Me
    static var peopleNavMe: Message { Message(PeopleStrings.table, 20, "peopleNavMe") }
    /// Search
    static var peopleSearch: Message { Message(PeopleStrings.table, 21, "peopleSearch") }
    /// Show
    static var peopleFilter: Message { Message(PeopleStrings.table, 22, "peopleFilter") }
    /// Clear
    static var peopleFilterClear: Message { Message(PeopleStrings.table, 23, "peopleFilterClear") }
    /// Previous
    static var peoplePrevious: Message { Message(PeopleStrings.table, 24, "peoplePrevious") }
    /// Next
    static var peopleNext: Message { Message(PeopleStrings.table, 25, "peopleNext") }
    /// Pages
    static var peoplePages: Message { Message(PeopleStrings.table, 26, "peoplePages") }
    /// {from, number}–{to, number} of {total, number}
    static func peoplePageSummary(from: Int, to: Int, total: Int) -> Message { Message(PeopleStrings.table, 27, "peoplePageSummary", [.number(from), .number(to), .number(total)]) }
    /// CSV
    static var peopleExport: Message { Message(PeopleStrings.table, 28, "peopleExport") }
    /// Save
    static var peopleSave: Message { Message(PeopleStrings.table, 29, "peopleSave") }
    /// Cancel
    static var peopleCancel: Message { Message(PeopleStrings.table, 30, "peopleCancel") }
    /// Edit
    static var peopleEdit: Message { Message(PeopleStrings.table, 31, "peopleEdit") }
    /// Add
    static var peopleAdd: Message { Message(PeopleStrings.table, 32, "peopleAdd") }
    /// Remove
    static var peopleRemove: Message { Message(PeopleStrings.table, 33, "peopleRemove") }
    /// None
    static var peopleNone: Message { Message(PeopleStrings.table, 34, "peopleNone") }
    /// Yes
    static var peopleYes: Message { Message(PeopleStrings.table, 35, "peopleYes") }
    /// No
    static var peopleNo: Message { Message(PeopleStrings.table, 36, "peopleNo") }
    /// Where you are
    static var peopleWhere: Message { Message(PeopleStrings.table, 37, "peopleWhere") }
    /// Any
    static var peopleAny: Message { Message(PeopleStrings.table, 38, "peopleAny") }
    /// Organizations
    static var peopleOrganizationsTitle: Message { Message(PeopleStrings.table, 39, "peopleOrganizationsTitle") }
    /// {count, plural, one {One organization} other {# organizations}} in your reach
    static func peopleOrganizationsLead(count: Int) -> Message { Message(PeopleStrings.table, 40, "peopleOrganizationsLead", [.number(count)]) }
    /// Name or external id
    static var peopleOrganizationsSearch: Message { Message(PeopleStrings.table, 41, "peopleOrganizationsSearch") }
    /// New organization
    static var peopleOrganizationsNew: Message { Message(PeopleStrings.table, 42, "peopleOrganizationsNew") }
    /// No organization yet
    static var peopleOrganizationsEmptyTitle: Message { Message(PeopleStrings.table, 43, "peopleOrganizationsEmptyTitle") }
    /// Create the first partner, or import all of them from your CRM.
    static var peopleOrganizationsEmptyText: Message { Message(PeopleStrings.table, 44, "peopleOrganizationsEmptyText") }
    /// Nothing fits these filters
    static var peopleOrganizationsNothingTitle: Message { Message(PeopleStrings.table, 45, "peopleOrganizationsNothingTitle") }
    /// Try fewer words or clear the filters.
    static var peopleOrganizationsNothingText: Message { Message(PeopleStrings.table, 46, "peopleOrganizationsNothingText") }
    /// Name
    static var peopleOrganizationName: Message { Message(PeopleStrings.table, 47, "peopleOrganizationName") }
    /// Country
    static var peopleOrganizationCountry: Message { Message(PeopleStrings.table, 48, "peopleOrganizationCountry") }
    /// Region
    static var peopleOrganizationRegion: Message { Message(PeopleStrings.table, 49, "peopleOrganizationRegion") }
    /// As your vendor cuts the market, such as EMEA or DACH.
    static var peopleOrganizationRegionHint: Message { Message(PeopleStrings.table, 50, "peopleOrganizationRegionHint") }
    /// Type
    static var peopleOrganizationType: Message { Message(PeopleStrings.table, 51, "peopleOrganizationType") }
    /// Part of
    static var peopleOrganizationParent: Message { Message(PeopleStrings.table, 52, "peopleOrganizationParent") }
    /// No parent organization
    static var peopleOrganizationParentNone: Message { Message(PeopleStrings.table, 53, "peopleOrganizationParentNone") }
    /// Ownership
    static var peopleOrganizationOwnership: Message { Message(PeopleStrings.table, 54, "peopleOrganizationOwnership") }
    /// Percent held by the parent, 1 to 100.
    static var peopleOrganizationOwnershipHint: Message { Message(PeopleStrings.table, 55, "peopleOrganizationOwnershipHint") }
    /// People
    static var peopleOrganizationPeople: Message { Message(PeopleStrings.table, 56, "peopleOrganizationPeople") }
    /// External ids
    static var peopleOrganizationExternal: Message { Message(PeopleStrings.table, 57, "peopleOrganizationExternal") }
    /// One per line as system: value, such as crm: 00142.
    static var peopleOrganizationExternalHint: Message { Message(PeopleStrings.table, 58, "peopleOrganizationExternalHint") }
    /// {type, select, reseller {Reseller} distributor {Distributor} integrator {Integrator} consultant {Consultant...
    static func peopleOrganizationTypeName(type: String) -> Message { Message(PeopleStrings.table, 59, "peopleOrganizationTypeName", [.text(type)]) }
    /// Create organization
    static var peopleOrganizationCreate: Message { Message(PeopleStrings.table, 60, "peopleOrganizationCreate") }
    /// {name} is created. Now invite its first administrator.
    static func peopleOrganizationCreated(name: String) -> Message { Message(PeopleStrings.table, 61, "peopleOrganizationCreated", [.text(name)]) }
    /// {name} is saved.
    static func peopleOrganizationSaved(name: String) -> Message { Message(PeopleStrings.table, 62, "peopleOrganizationSaved", [.text(name)]) }
    /// Edit {name}
    static func peopleOrganizationEditTitle(name: String) -> Message { Message(PeopleStrings.table, 63, "peopleOrganizationEditTitle", [.text(name)]) }
    /// About
    static var peopleOrganizationFacts: Message { Message(PeopleStrings.table, 64, "peopleOrganizationFacts") }
    /// Organizations below
    static var peopleOrganizationBelow: Message { Message(PeopleStrings.table, 65, "peopleOrganizationBelow") }
    /// {percent, number}%
    static func peopleOrganizationOwns(percent: Int) -> Message { Message(PeopleStrings.table, 66, "peopleOrganizationOwns", [.number(percent)]) }
    /// Buys through
    static var peopleOrganizationDistributors: Message { Message(PeopleStrings.table, 67, "peopleOrganizationDistributors") }
    /// No distributor.
    static var peopleOrganizationDistributorsNone: Message { Message(PeopleStrings.table, 68, "peopleOrganizationDistributorsNone") }
    /// Sells to
    static var peopleOrganizationResellers: Message { Message(PeopleStrings.table, 69, "peopleOrganizationResellers") }
    /// Add distributor
    static var peopleOrganizationDistributorAdd: Message { Message(PeopleStrings.table, 70, "peopleOrganizationDistributorAdd") }
    /// Distributor
    static var peopleOrganizationDistributorSelect: Message { Message(PeopleStrings.table, 71, "peopleOrganizationDistributorSelect") }
    /// From
    static var peopleOrganizationDistributorFrom: Message { Message(PeopleStrings.table, 72, "peopleOrganizationDistributorFrom") }
    /// Last day
    static var peopleOrganizationDistributorTo: Message { Message(PeopleStrings.table, 73, "peopleOrganizationDistributorTo") }
    /// Only for
    static var peopleOrganizationDistributorArea: Message { Message(PeopleStrings.table, 74, "peopleOrganizationDistributorArea") }
    /// A country or region; empty for all.
    static var peopleOrganizationDistributorAreaHint: Message { Message(PeopleStrings.table, 75, "peopleOrganizationDistributorAreaHint") }
    /// May
    static var peopleOrganizationDistributorGrants: Message { Message(PeopleStrings.table, 76, "peopleOrganizationDistributorGrants") }
    /// End
    static var peopleOrganizationDistributorEnd: Message { Message(PeopleStrings.table, 77, "peopleOrganizationDistributorEnd") }
    /// The link ends on {day, date}.
    static func peopleOrganizationDistributorEnded(day: Day) -> Message { Message(PeopleStrings.table, 78, "peopleOrganizationDistributorEnded", [.day(day)]) }
    /// {name} is linked.
    static func peopleOrganizationDistributorAdded(name: String) -> Message { Message(PeopleStrings.table, 79, "peopleOrganizationDistributorAdded", [.text(name)]) }
    /// {grant, select, counts {See numbers} people {See people} assign {Assign} report {Report} other {{grant}}}
    static func peopleOrganizationGrantName(grant: String) -> Message { Message(PeopleStrings.table, 80, "peopleOrganizationGrantName", [.text(grant)]) }
    /// since {day, date}
    static func peopleOrganizationSince(day: Day) -> Message { Message(PeopleStrings.table, 81, "peopleOrganizationSince", [.day(day)]) }
    /// until {day, date}
    static func peopleOrganizationUntil(day: Day) -> Message { Message(PeopleStrings.table, 82, "peopleOrganizationUntil", [.day(day)]) }
    /// {from, date} to {to, date}
    static func peopleOrganizationFromTo(from: Day, to: Day) -> Message { Message(PeopleStrings.table, 83, "peopleOrganizationFromTo", [.day(from), .day(to)]) }
    /// Administrators
    static var peopleOrganizationAdmins: Message { Message(PeopleStrings.table, 84, "peopleOrganizationAdmins") }
    /// Nobody yet. Invite the first administrator.
    static var peopleOrganizationAdminsNone: Message { Message(PeopleStrings.table, 85, "peopleOrganizationAdminsNone") }
    /// Invite an administrator
    static var peopleOrganizationInviteAdmin: Message { Message(PeopleStrings.table, 86, "peopleOrganizationInviteAdmin") }
    /// Another organization in this country has this name.
    static var peopleOrganizationNameTaken: Message { Message(PeopleStrings.table, 87, "peopleOrganizationNameTaken") }
    /// Choose a country.
    static var peopleOrganizationCountryBad: Message { Message(PeopleStrings.table, 88, "peopleOrganizationCountryBad") }
    /// Choose a type.
    static var peopleOrganizationTypeBad: Message { Message(PeopleStrings.table, 89, "peopleOrganizationTypeBad") }
    /// Choose another parent: this one would make a circle.
    static var peopleOrganizationParentBad: Message { Message(PeopleStrings.table, 90, "peopleOrganizationParentBad") }
    /// Enter a whole percent from 1 to 100.
    static var peopleOrganizationOwnershipBad: Message { Message(PeopleStrings.table, 91, "peopleOrganizationOwnershipBad") }
    /// Line {line, number} is not “system: value”.
    static func peopleOrganizationExternalBad(line: Int) -> Message { Message(PeopleStrings.table, 92, "peopleOrganizationExternalBad", [.number(line)]) }
    /// {value} belongs to another organization.
    static func peopleOrganizationExternalTaken(value: String) -> Message { Message(PeopleStrings.table, 93, "peopleOrganizationExternalTaken", [.text(value)]) }
    /// An organization cannot be its own distributor.
    static var peopleOrganizationLinkSelf: Message { Message(PeopleStrings.table, 94, "peopleOrganizationLinkSelf") }
    /// This distributor is linked already in these days.
    static var peopleOrganizationLinkTaken: Message { Message(PeopleStrings.table, 95, "peopleOrganizationLinkTaken") }
    /// Choose a distributor.
    static var peopleOrganizationLinkBad: Message { Message(PeopleStrings.table, 96, "peopleOrganizationLinkBad") }
    /// The last day must not lie before the first.
    static var peopleOrganizationLinkDays: Message { Message(PeopleStrings.table, 97, "peopleOrganizationLinkDays") }
    /// Enter a day as 2027-03-14.
    static var peopleDayBad: Message { Message(PeopleStrings.table, 98, "peopleDayBad") }
    /// People
    static var peoplePeopleTitle: Message { Message(PeopleStrings.table, 99, "peoplePeopleTitle") }
    /// {count, plural, one {One person} other {# people}} in your reach
    static func peoplePeopleLead(count: Int) -> Message { Message(PeopleStrings.table, 100, "peoplePeopleLead", [.number(count)]) }
    /// Name or e-mail
    static var peoplePeopleSearch: Message { Message(PeopleStrings.table, 101, "peoplePeopleSearch") }
    /// Add people
    static var peoplePeopleAdd: Message { Message(PeopleStrings.table, 102, "peoplePeopleAdd") }
    /// Nobody here yet
    static var peoplePeopleEmptyTitle: Message { Message(PeopleStrings.table, 103, "peoplePeopleEmptyTitle") }
    /// Add colleagues one by one, or paste a whole list.
    static var peoplePeopleEmptyText: Message { Message(PeopleStrings.table, 104, "peoplePeopleEmptyText") }
    /// Name
    static var peoplePeopleName: Message { Message(PeopleStrings.table, 105, "peoplePeopleName") }
    /// E-mail
    static var peoplePeopleEmail: Message { Message(PeopleStrings.table, 106, "peoplePeopleEmail") }
    /// Organization
    static var peoplePeopleOrganization: Message { Message(PeopleStrings.table, 107, "peoplePeopleOrganization") }
    /// Job roles
    static var peoplePeopleJobRoles: Message { Message(PeopleStrings.table, 108, "peoplePeopleJobRoles") }
    /// Job role
    static var peoplePeopleJobRole: Message { Message(PeopleStrings.table, 109, "peoplePeopleJobRole") }
    /// {role, select, sales {Sales} presales {Presales} engineer {Engineer} support {Support} marketing {Marketing...
    static func peoplePeopleJobRoleName(role: String) -> Message { Message(PeopleStrings.table, 110, "peoplePeopleJobRoleName", [.text(role)]) }
    /// Role
    static var peoplePeopleRole: Message { Message(PeopleStrings.table, 111, "peoplePeopleRole") }
    /// State
    static var peoplePeopleState: Message { Message(PeopleStrings.table, 112, "peoplePeopleState") }
    /// {state, select, active {Active} invited {Invited} ended {Left} leaving {Leaving} dormant {Dormant} suspende...
    static func peoplePeopleStateName(state: String) -> Message { Message(PeopleStrings.table, 113, "peoplePeopleStateName", [.text(state)]) }
    /// Add people
    static var peoplePeopleAddTitle: Message { Message(PeopleStrings.table, 114, "peoplePeopleAddTitle") }
    /// Everybody gets a mail with a link that works for 14 days.
    static var peoplePeopleAddLead: Message { Message(PeopleStrings.table, 115, "peoplePeopleAddLead") }
    /// One person
    static var peoplePeopleAddOne: Message { Message(PeopleStrings.table, 116, "peoplePeopleAddOne") }
    /// A list
    static var peoplePeopleAddMany: Message { Message(PeopleStrings.table, 117, "peoplePeopleAddMany") }
    /// Paste people
    static var peoplePeopleAddPaste: Message { Message(PeopleStrings.table, 118, "peoplePeopleAddPaste") }
    /// One per line: Ana Weber <ana@example.com>, or ana@example.com; Ana Weber; sales. Up to 500 lines.
    static var peoplePeopleAddPasteHint: Message { Message(PeopleStrings.table, 119, "peoplePeopleAddPasteHint") }
    /// They are
    static var peoplePeopleAddRole: Message { Message(PeopleStrings.table, 120, "peoplePeopleAddRole") }
    /// Learners
    static var peoplePeopleAddRoleLearner: Message { Message(PeopleStrings.table, 121, "peoplePeopleAddRoleLearner") }
    /// Administrators of the organization
    static var peoplePeopleAddRoleAdmin: Message { Message(PeopleStrings.table, 122, "peoplePeopleAddRoleAdmin") }
    /// Invite
    static var peoplePeopleAddButton: Message { Message(PeopleStrings.table, 123, "peoplePeopleAddButton") }
    /// {count, plural, one {One person is invited.} other {# people are invited.}}
    static func peoplePeopleInvited(count: Int) -> Message { Message(PeopleStrings.table, 124, "peoplePeopleInvited", [.number(count)]) }
    /// {count, plural, one {One line was not read} other {# lines were not read}}
    static func peoplePeopleAddProblems(count: Int) -> Message { Message(PeopleStrings.table, 125, "peoplePeopleAddProblems", [.number(count)]) }
    /// Enter at least one person.
    static var peoplePeopleAddNothing: Message { Message(PeopleStrings.table, 126, "peoplePeopleAddNothing") }
    /// Line {line, number}: there is no e-mail in “{text}”.
    static func peoplePeopleLineNoEmail(line: Int, text: String) -> Message { Message(PeopleStrings.table, 127, "peoplePeopleLineNoEmail", [.number(line), .text(text)]) }
    /// Line {line, number}: “{text}” is not an e-mail.
    static func peoplePeopleLineBadEmail(line: Int, text: String) -> Message { Message(PeopleStrings.table, 128, "peoplePeopleLineBadEmail", [.number(line), .text(text)]) }
    /// Line {line, number}: the same e-mail stands on line {earlier, number}.
    static func peoplePeopleLineRepeated(line: Int, earlier: Int) -> Message { Message(PeopleStrings.table, 129, "peoplePeopleLineRepeated", [.number(line), .number(earlier)]) }
    /// Line {line, number}: “{text}” is no job role here.
    static func peoplePeopleLineJobRole(line: Int, text: String) -> Message { Message(PeopleStrings.table, 130, "peoplePeopleLineJobRole", [.number(line), .text(text)]) }
    /// Only the first {limit, number} lines were read.
    static func peoplePeopleLinesTooMany(limit: Int) -> Message { Message(PeopleStrings.table, 131, "peoplePeopleLinesTooMany", [.number(limit)]) }
    /// Choose an organization.
    static var peoplePeopleOrganizationBad: Message { Message(PeopleStrings.table, 132, "peoplePeopleOrganizationBad") }
    /// Organizations
    static var peoplePersonMemberships: Message { Message(PeopleStrings.table, 133, "peoplePersonMemberships") }
    /// Main
    static var peoplePersonPrimary: Message { Message(PeopleStrings.table, 134, "peoplePersonPrimary") }
    /// Send the invitation again
    static var peoplePersonInviteAgain: Message { Message(PeopleStrings.table, 135, "peoplePersonInviteAgain") }
    /// The invitation is on its way again.
    static var peoplePersonInvitedAgain: Message { Message(PeopleStrings.table, 136, "peoplePersonInvitedAgain") }
    /// End membership
    static var peoplePersonEnd: Message { Message(PeopleStrings.table, 137, "peoplePersonEnd") }
    /// When is the last day?
    static var peoplePersonEndTitle: Message { Message(PeopleStrings.table, 138, "peoplePersonEndTitle") }
    /// {name} keeps what was learned. {organization} keeps a read-only record up to that day.
    static func peoplePersonEndLead(name: String, organization: String) -> Message { Message(PeopleStrings.table, 139, "peoplePersonEndLead", [.text(name), .text(organization)]) }
    /// Last day
    static var peoplePersonEndDay: Message { Message(PeopleStrings.table, 140, "peoplePersonEndDay") }
    /// The membership ends on {day, date}.
    static func peoplePersonEndDone(day: Day) -> Message { Message(PeopleStrings.table, 141, "peoplePersonEndDone", [.day(day)]) }
    /// You are the last administrator of {organization}. Name another one first.
    static func peoplePersonEndLast(organization: String) -> Message { Message(PeopleStrings.table, 142, "peoplePersonEndLast", [.text(organization)]) }
    /// Save job roles
    static var peoplePersonJobRolesSave: Message { Message(PeopleStrings.table, 143, "peoplePersonJobRolesSave") }
    /// Job roles saved.
    static var peoplePersonJobRolesSaved: Message { Message(PeopleStrings.table, 144, "peoplePersonJobRolesSaved") }
    /// Roles
    static var peoplePersonRoles: Message { Message(PeopleStrings.table, 145, "peoplePersonRoles") }
    /// Learner only.
    static var peoplePersonRolesNone: Message { Message(PeopleStrings.table, 146, "peoplePersonRolesNone") }
    /// Give a role
    static var peoplePersonRoleAdd: Message { Message(PeopleStrings.table, 147, "peoplePersonRoleAdd") }
    /// Reaches
    static var peoplePersonRoleReach: Message { Message(PeopleStrings.table, 148, "peoplePersonRoleReach") }
    /// {role} given.
    static func peoplePersonRoleGiven(role: String) -> Message { Message(PeopleStrings.table, 149, "peoplePersonRoleGiven", [.text(role)]) }
    /// {role} taken away.
    static func peoplePersonRoleTaken(role: String) -> Message { Message(PeopleStrings.table, 150, "peoplePersonRoleTaken", [.text(role)]) }
    /// Take away
    static var peoplePersonRoleRemove: Message { Message(PeopleStrings.table, 151, "peoplePersonRoleRemove") }
    /// You cannot change your own roles.
    static var peoplePersonRoleSelf: Message { Message(PeopleStrings.table, 152, "peoplePersonRoleSelf") }
    /// Choose a role.
    static var peoplePersonRoleBad: Message { Message(PeopleStrings.table, 153, "peoplePersonRoleBad") }
    /// Only members of the vendor''s own organization can have this role.
    static var peoplePersonRoleVendorOnly: Message { Message(PeopleStrings.table, 154, "peoplePersonRoleVendorOnly") }
    /// This person has this role already.
    static var peoplePersonRoleHas: Message { Message(PeopleStrings.table, 155, "peoplePersonRoleHas") }
    /// Portfolio
    static var peoplePersonPortfolio: Message { Message(PeopleStrings.table, 156, "peoplePersonPortfolio") }
    /// Which organizations this channel manager looks after.
    static var peoplePersonPortfolioLead: Message { Message(PeopleStrings.table, 157, "peoplePersonPortfolioLead") }
    /// These organizations
    static var peoplePersonPortfolioSet: Message { Message(PeopleStrings.table, 158, "peoplePersonPortfolioSet") }
    /// Everything that fits
    static var peoplePersonPortfolioRule: Message { Message(PeopleStrings.table, 159, "peoplePersonPortfolioRule") }
    /// Choose at least one organization, country, region or type.
    static var peoplePersonPortfolioEmpty: Message { Message(PeopleStrings.table, 160, "peoplePersonPortfolioEmpty") }
    /// {count, plural, =0 {No organization today} one {One organization today} other {# organizations today}}
    static func peoplePersonPortfolioCount(count: Int) -> Message { Message(PeopleStrings.table, 161, "peoplePersonPortfolioCount", [.number(count)]) }
    /// {role, select, vendorAdmin {Vendor admin} channelManager {Channel manager} author {Author} instructor {Inst...
    static func peopleRoleName(role: String) -> Message { Message(PeopleStrings.table, 162, "peopleRoleName", [.text(role)]) }
    /// {role, select, vendorAdmin {Everything of the vendor.} channelManager {The organizations of a portfolio: se...
    static func peopleRoleText(role: String) -> Message { Message(PeopleStrings.table, 163, "peopleRoleText", [.text(role)]) }
    /// Roles
    static var peopleRolesTitle: Message { Message(PeopleStrings.table, 164, "peopleRolesTitle") }
    /// What each role may do. People get roles on their own page.
    static var peopleRolesLead: Message { Message(PeopleStrings.table, 165, "peopleRolesLead") }
    /// {count, plural, =0 {Nobody} one {One person} other {# people}}
    static func peopleRolesHolders(count: Int) -> Message { Message(PeopleStrings.table, 166, "peopleRolesHolders", [.number(count)]) }
    /// {right, select, vendor_manage {Vendor settings} credentials_api {API credentials} organizations_view {See o...
    static func peopleRightName(right: String) -> Message { Message(PeopleStrings.table, 167, "peopleRightName", [.text(right)]) }
    /// Settings
    static var peopleSettingsTitle: Message { Message(PeopleStrings.table, 168, "peopleSettingsTitle") }
    /// Vendor
    static var peopleSettingsVendor: Message { Message(PeopleStrings.table, 169, "peopleSettingsVendor") }
    /// Name
    static var peopleSettingsName: Message { Message(PeopleStrings.table, 170, "peopleSettingsName") }
    /// Time zone
    static var peopleSettingsZone: Message { Message(PeopleStrings.table, 171, "peopleSettingsZone") }
    /// Last days and expiries end at midnight here.
    static var peopleSettingsZoneHint: Message { Message(PeopleStrings.table, 172, "peopleSettingsZoneHint") }
    /// Language of people who have chosen none
    static var peopleSettingsLanguage: Message { Message(PeopleStrings.table, 173, "peopleSettingsLanguage") }
    /// Enter a colour such as #0a5fd1.
    static var peopleSettingsAccentBad: Message { Message(PeopleStrings.table, 174, "peopleSettingsAccentBad") }
    /// Save settings
    static var peopleSettingsSave: Message { Message(PeopleStrings.table, 175, "peopleSettingsSave") }
    /// Settings saved.
    static var peopleSettingsSaved: Message { Message(PeopleStrings.table, 176, "peopleSettingsSaved") }
    /// More settings
    static var peopleSettingsMore: Message { Message(PeopleStrings.table, 177, "peopleSettingsMore") }
    /// API credentials
    static var peopleCredentialsTitle: Message { Message(PeopleStrings.table, 178, "peopleCredentialsTitle") }
    /// For programs, not people. Each reaches only what it is given.
    static var peopleCredentialsLead: Message { Message(PeopleStrings.table, 179, "peopleCredentialsLead") }
    /// New credential
    static var peopleCredentialsNew: Message { Message(PeopleStrings.table, 180, "peopleCredentialsNew") }
    /// Name
    static var peopleCredentialsName: Message { Message(PeopleStrings.table, 181, "peopleCredentialsName") }
    /// What it is for, such as CRM sync.
    static var peopleCredentialsNameHint: Message { Message(PeopleStrings.table, 182, "peopleCredentialsNameHint") }
    /// May
    static var peopleCredentialsScopes: Message { Message(PeopleStrings.table, 183, "peopleCredentialsScopes") }
    /// Reaches
    static var peopleCredentialsReach: Message { Message(PeopleStrings.table, 184, "peopleCredentialsReach") }
    /// The whole vendor
    static var peopleCredentialsReachVendor: Message { Message(PeopleStrings.table, 185, "peopleCredentialsReachVendor") }
    /// One organization
    static var peopleCredentialsReachOrganization: Message { Message(PeopleStrings.table, 186, "peopleCredentialsReachOrganization") }
    /// Last day
    static var peopleCredentialsExpiry: Message { Message(PeopleStrings.table, 187, "peopleCredentialsExpiry") }
    /// At most two years from today.
    static var peopleCredentialsExpiryHint: Message { Message(PeopleStrings.table, 188, "peopleCredentialsExpiryHint") }
    /// Create credential
    static var peopleCredentialsCreate: Message { Message(PeopleStrings.table, 189, "peopleCredentialsCreate") }
    /// No credential yet
    static var peopleCredentialsEmptyTitle: Message { Message(PeopleStrings.table, 190, "peopleCredentialsEmptyTitle") }
    /// Create one for each program that calls the API.
    static var peopleCredentialsEmptyText: Message { Message(PeopleStrings.table, 191, "peopleCredentialsEmptyText") }
    /// Last used
    static var peopleCredentialsLastUse: Message { Message(PeopleStrings.table, 192, "peopleCredentialsLastUse") }
    /// Never
    static var peopleCredentialsNever: Message { Message(PeopleStrings.table, 193, "peopleCredentialsNever") }
    /// {state, select, active {Active} expired {Expired} revoked {Revoked} other {Unknown}}
    static func peopleCredentialsState(state: String) -> Message { Message(PeopleStrings.table, 194, "peopleCredentialsState", [.text(state)]) }
    /// Rotate
    static var peopleCredentialsRotate: Message { Message(PeopleStrings.table, 195, "peopleCredentialsRotate") }
    /// A new secret is made. The old one works for 24 more hours.
    static var peopleCredentialsRotateText: Message { Message(PeopleStrings.table, 196, "peopleCredentialsRotateText") }
    /// Revoke
    static var peopleCredentialsRevoke: Message { Message(PeopleStrings.table, 197, "peopleCredentialsRevoke") }
    /// Programs using it stop at once. Revoke?
    static var peopleCredentialsRevokeConfirm: Message { Message(PeopleStrings.table, 198, "peopleCredentialsRevokeConfirm") }
    /// {name} is revoked.
    static func peopleCredentialsRevoked(name: String) -> Message { Message(PeopleStrings.table, 199, "peopleCredentialsRevoked", [.text(name)]) }
    /// Copy this secret now
    static var peopleCredentialsSecretTitle: Message { Message(PeopleStrings.table, 200, "peopleCredentialsSecretTitle") }
    /// It is shown once and kept only as a fingerprint. Send it as “Authorization: Bearer …”.
    static var peopleCredentialsSecretText: Message { Message(PeopleStrings.table, 201, "peopleCredentialsSecretText") }
    /// I have copied it
    static var peopleCredentialsSecretDone: Message { Message(PeopleStrings.table, 202, "peopleCredentialsSecretDone") }
    /// Choose at least one thing it may do.
    static var peopleCredentialsScopesBad: Message { Message(PeopleStrings.table, 203, "peopleCredentialsScopesBad") }
    /// Choose a day between tomorrow and two years from now.
    static var peopleCredentialsExpiryBad: Message { Message(PeopleStrings.table, 204, "peopleCredentialsExpiryBad") }
    /// This credential is revoked or expired.
    static var peopleCredentialsGone: Message { Message(PeopleStrings.table, 205, "peopleCredentialsGone") }
    /// Outbox
    static var peopleOutboxTitle: Message { Message(PeopleStrings.table, 206, "peopleOutboxTitle") }
    /// Mail that Laurel wrote. Without a mail server it stays here.
    static var peopleOutboxLead: Message { Message(PeopleStrings.table, 207, "peopleOutboxLead") }
    /// No mail server is set up, so nothing leaves this machine. Open a mail to use its link.
    static var peopleOutboxUnconfigured: Message { Message(PeopleStrings.table, 208, "peopleOutboxUnconfigured") }
    /// To
    static var peopleOutboxTo: Message { Message(PeopleStrings.table, 209, "peopleOutboxTo") }
    /// Subject
    static var peopleOutboxSubject: Message { Message(PeopleStrings.table, 210, "peopleOutboxSubject") }
    /// When
    static var peopleOutboxWhen: Message { Message(PeopleStrings.table, 211, "peopleOutboxWhen") }
    /// {state, select, sent {Sent} failed {Failed} other {Waiting}}
    static func peopleOutboxState(state: String) -> Message { Message(PeopleStrings.table, 212, "peopleOutboxState", [.text(state)]) }
    /// No mail yet
    static var peopleOutboxEmptyTitle: Message { Message(PeopleStrings.table, 213, "peopleOutboxEmptyTitle") }
    /// Invite somebody and the mail appears here.
    static var peopleOutboxEmptyText: Message { Message(PeopleStrings.table, 214, "peopleOutboxEmptyText") }
    /// Text
    static var peopleOutboxText: Message { Message(PeopleStrings.table, 215, "peopleOutboxText") }
    /// What the server said
    static var peopleOutboxError: Message { Message(PeopleStrings.table, 216, "peopleOutboxError") }
    /// {site}: join {organization}
    static func peopleMailInvitationSubject(site: String, organization: String) -> Message { Message(PeopleStrings.table, 217, "peopleMailInvitationSubject", [.text(site), .text(organization)]) }
    /// Hello {name},
    static func peopleMailInvitationGreeting(name: String) -> Message { Message(PeopleStrings.table, 218, "peopleMailInvitationGreeting", [.text(name)]) }
    /// Hello,
    static var peopleMailInvitationHello: Message { Message(PeopleStrings.table, 219, "peopleMailInvitationHello") }
    /// {inviter} invites you to learn with {organization} at {site}.
    static func peopleMailInvitationText(inviter: String, organization: String, site: String) -> Message { Message(PeopleStrings.table, 220, "peopleMailInvitationText", [.text(inviter), .text(organization), .text(site)]) }
    /// Accept the invitation
    static var peopleMailInvitationButton: Message { Message(PeopleStrings.table, 221, "peopleMailInvitationButton") }
    /// The link works until {day, date}. If you did not expect this, ignore it and nothing happens.
    static func peopleMailInvitationUntil(day: Day) -> Message { Message(PeopleStrings.table, 222, "peopleMailInvitationUntil", [.day(day)]) }
    /// Open invitations
    static var peopleInvitationsOpen: Message { Message(PeopleStrings.table, 223, "peopleInvitationsOpen") }
    /// works until {day, date}
    static func peopleInvitationsUntil(day: Day) -> Message { Message(PeopleStrings.table, 224, "peopleInvitationsUntil", [.day(day)]) }
    /// Send again
    static var peopleInvitationsAgain: Message { Message(PeopleStrings.table, 225, "peopleInvitationsAgain") }
    /// Withdraw
    static var peopleInvitationsWithdraw: Message { Message(PeopleStrings.table, 226, "peopleInvitationsWithdraw") }
    /// The invitation is withdrawn.
    static var peopleInvitationsWithdrawn: Message { Message(PeopleStrings.table, 227, "peopleInvitationsWithdrawn") }
    /// Name and e-mail
    static var peoplePersonEdit: Message { Message(PeopleStrings.table, 228, "peoplePersonEdit") }
    /// {name} is saved.
    static func peoplePersonSaved(name: String) -> Message { Message(PeopleStrings.table, 229, "peoplePersonSaved", [.text(name)]) }
    /// Another person has this e-mail.
    static var peoplePersonEmailTaken: Message { Message(PeopleStrings.table, 230, "peoplePersonEmailTaken") }
    /// Suspend
    static var peoplePersonSuspend: Message { Message(PeopleStrings.table, 231, "peoplePersonSuspend") }
    /// They are signed out everywhere and cannot come back until you let them.
    static var peoplePersonSuspendConfirm: Message { Message(PeopleStrings.table, 232, "peoplePersonSuspendConfirm") }
    /// {name} is suspended.
    static func peoplePersonSuspended(name: String) -> Message { Message(PeopleStrings.table, 233, "peoplePersonSuspended", [.text(name)]) }
    /// Let back in
    static var peoplePersonRestore: Message { Message(PeopleStrings.table, 234, "peoplePersonRestore") }
    /// {name} may sign in again.
    static func peoplePersonRestored(name: String) -> Message { Message(PeopleStrings.table, 235, "peoplePersonRestored", [.text(name)]) }
    /// The last day must lie within the membership.
    static var peoplePersonEndDays: Message { Message(PeopleStrings.table, 236, "peoplePersonEndDays") }
    /// {organization} would have no administrator left. Give somebody else that role first.
    static func peoplePersonEndLastVendor(organization: String) -> Message { Message(PeopleStrings.table, 237, "peoplePersonEndLastVendor", [.text(organization)]) }
    /// Includes the organizations below
    static var peoplePersonAlsoBelow: Message { Message(PeopleStrings.table, 238, "peoplePersonAlsoBelow") }
    /// Choose job roles from the list.
    static var peoplePersonJobRoleBad: Message { Message(PeopleStrings.table, 239, "peoplePersonJobRoleBad") }
    /// Countries
    static var peoplePersonCountries: Message { Message(PeopleStrings.table, 240, "peoplePersonCountries") }
    /// Regions
    static var peoplePersonRegions: Message { Message(PeopleStrings.table, 241, "peoplePersonRegions") }
    /// Types
    static var peoplePersonTypes: Message { Message(PeopleStrings.table, 242, "peoplePersonTypes") }
    /// Separate with commas.
    static var peoplePersonRegionsHint: Message { Message(PeopleStrings.table, 243, "peoplePersonRegionsHint") }
    /// Portfolio: {text}
    static func peoplePersonPortfolioOf(text: String) -> Message { Message(PeopleStrings.table, 244, "peoplePersonPortfolioOf", [.text(text)]) }
    /// all organizations
    static var peoplePersonAllOrganizations: Message { Message(PeopleStrings.table, 245, "peoplePersonAllOrganizations") }
    /// Rights
    static var peopleRolesRights: Message { Message(PeopleStrings.table, 246, "peopleRolesRights") }
    /// Erased person
    static var peoplePersonErasedName: Message { Message(PeopleStrings.table, 247, "peoplePersonErasedName") }
    /// This is the vendor's last administrator. Give somebody else that role first.
    static var peoplePersonEraseLastAdmin: Message { Message(PeopleStrings.table, 248, "peoplePersonEraseLastAdmin") }
    /// A record cannot be merged with itself.
    static var peopleMergeSame: Message { Message(PeopleStrings.table, 249, "peopleMergeSame") }
    /// One of the two records is already merged into another.
    static var peopleMergeAlready: Message { Message(PeopleStrings.table, 250, "peopleMergeAlready") }
    /// An erased record cannot be merged.
    static var peopleMergeErased: Message { Message(PeopleStrings.table, 251, "peopleMergeErased") }
    /// One of the two is suspended. Let them back in first, or leave the records apart.
    static var peopleMergeSuspended: Message { Message(PeopleStrings.table, 252, "peopleMergeSuspended") }
    /// This merge was taken back already.
    static var peopleMergeParted: Message { Message(PeopleStrings.table, 253, "peopleMergeParted") }
    /// You cannot merge your own record away. Keep yours, or ask another administrator.
    static var peopleMergeYourself: Message { Message(PeopleStrings.table, 254, "peopleMergeYourself") }
    /// Nobody has this address.
    static var peopleMergeNobody: Message { Message(PeopleStrings.table, 255, "peopleMergeNobody") }
    /// Which record stays?
    static var peopleMergeKeep: Message { Message(PeopleStrings.table, 256, "peopleMergeKeep") }
    /// Its name and address are used from now on. Both addresses go on leading here.
    static var peopleMergeKeepHint: Message { Message(PeopleStrings.table, 257, "peopleMergeKeepHint") }
    /// Merge with another record
    static var peopleMergeAction: Message { Message(PeopleStrings.table, 258, "peopleMergeAction") }
    /// One person, two records
    static var peopleMergeTitle: Message { Message(PeopleStrings.table, 259, "peopleMergeTitle") }
    /// Give the other address of {name}.
    static func peopleMergeAskLead(name: String) -> Message { Message(PeopleStrings.table, 260, "peopleMergeAskLead", [.text(name)]) }
    /// Address of the other record
    static var peopleMergeEmail: Message { Message(PeopleStrings.table, 261, "peopleMergeEmail") }
    /// Compare before you decide.
    static var peopleMergeLead: Message { Message(PeopleStrings.table, 262, "peopleMergeLead") }
    /// Merge
    static var peopleMergeHow: Message { Message(PeopleStrings.table, 263, "peopleMergeHow") }
    /// Memberships, roles, courses, results and credentials of both become one record. Where both have the same, t...
    static var peopleMergeText: Message { Message(PeopleStrings.table, 264, "peopleMergeText") }
    /// Merge the records
    static var peopleMergeButton: Message { Message(PeopleStrings.table, 265, "peopleMergeButton") }
    /// Merged. {name} now has both histories.
    static func peopleMergeDone(name: String) -> Message { Message(PeopleStrings.table, 266, "peopleMergeDone", [.text(name)]) }
    /// Take back
    static var peopleMergeUndo: Message { Message(PeopleStrings.table, 267, "peopleMergeUndo") }
    /// The two records are apart again.
    static var peopleMergeUndone: Message { Message(PeopleStrings.table, 268, "peopleMergeUndone") }
    /// Since {day, date} this record counts as {name}.
    static func peopleMergeAway(day: Day, name: String) -> Message { Message(PeopleStrings.table, 269, "peopleMergeAway", [.day(day), .text(name)]) }
    /// {how, select, address {both addresses proved} credential {confirmed by credential number} other {merged by ...
    static func peopleMergeSince(how: String, day: Day) -> Message { Message(PeopleStrings.table, 270, "peopleMergeSince", [.text(how), .day(day)]) }
    /// Merged records
    static var peopleMergeRecords: Message { Message(PeopleStrings.table, 271, "peopleMergeRecords") }
    /// {table, select, enrolment {Enrolments} completion {Completions} exam_attempt {Exam attempts} credential {Cr...
    static func peopleMergeCount(table: String) -> Message { Message(PeopleStrings.table, 272, "peopleMergeCount", [.text(table)]) }
    /// Duplicates
    static var peopleDuplicatesTitle: Message { Message(PeopleStrings.table, 273, "peopleDuplicatesTitle") }
    /// Records that may be one person. Looked for every night.
    static var peopleDuplicatesLead: Message { Message(PeopleStrings.table, 274, "peopleDuplicatesLead") }
    /// Looks like one person
    static var peopleDuplicatesFound: Message { Message(PeopleStrings.table, 275, "peopleDuplicatesFound") }
    /// Record
    static var peopleDuplicatesOne: Message { Message(PeopleStrings.table, 276, "peopleDuplicatesOne") }
    /// Other record
    static var peopleDuplicatesOther: Message { Message(PeopleStrings.table, 277, "peopleDuplicatesOther") }
    /// Why
    static var peopleDuplicatesWhy: Message { Message(PeopleStrings.table, 278, "peopleDuplicatesWhy") }
    /// {reason, select, address {Same name before the @, a name in common} other {Same name}}
    static func peopleDuplicatesReason(reason: String) -> Message { Message(PeopleStrings.table, 279, "peopleDuplicatesReason", [.text(reason)]) }
    /// Compare
    static var peopleDuplicatesCompare: Message { Message(PeopleStrings.table, 280, "peopleDuplicatesCompare") }
    /// Two people
    static var peopleDuplicatesDismiss: Message { Message(PeopleStrings.table, 281, "peopleDuplicatesDismiss") }
    /// Noted as two people.
    static var peopleDuplicatesDismissed: Message { Message(PeopleStrings.table, 282, "peopleDuplicatesDismissed") }
    /// No duplicates found
    static var peopleDuplicatesEmptyTitle: Message { Message(PeopleStrings.table, 283, "peopleDuplicatesEmptyTitle") }
    /// If you know of one, open the person and choose “Merge with another record”.
    static var peopleDuplicatesEmptyText: Message { Message(PeopleStrings.table, 284, "peopleDuplicatesEmptyText") }
    /// Trained here before
    static var peopleEarlierQueue: Message { Message(PeopleStrings.table, 285, "peopleEarlierQueue") }
    /// Who asks
    static var peopleEarlierWho: Message { Message(PeopleStrings.table, 286, "peopleEarlierWho") }
    /// Holder of that number
    static var peopleEarlierHolder: Message { Message(PeopleStrings.table, 287, "peopleEarlierHolder") }
    /// Same person: merge
    static var peopleEarlierConfirm: Message { Message(PeopleStrings.table, 288, "peopleEarlierConfirm") }
    /// Decline
    static var peopleEarlierDecline: Message { Message(PeopleStrings.table, 289, "peopleEarlierDecline") }
    /// Confirmed. Both histories are one record now.
    static var peopleEarlierConfirmed: Message { Message(PeopleStrings.table, 290, "peopleEarlierConfirmed") }
    /// Declined.
    static var peopleEarlierDeclined: Message { Message(PeopleStrings.table, 291, "peopleEarlierDeclined") }
    /// No credential has this number.
    static var peopleEarlierNobody: Message { Message(PeopleStrings.table, 292, "peopleEarlierNobody") }
    /// Trained here before?
    static var peopleEarlierTitle: Message { Message(PeopleStrings.table, 293, "peopleEarlierTitle") }
    /// If you learned here at another employer, prove your earlier address above and your record comes along. With...
    static var peopleEarlierLead: Message { Message(PeopleStrings.table, 294, "peopleEarlierLead") }
    /// Credential number
    static var peopleEarlierNumber: Message { Message(PeopleStrings.table, 295, "peopleEarlierNumber") }
    /// It stands on the certificate.
    static var peopleEarlierNumberHint: Message { Message(PeopleStrings.table, 296, "peopleEarlierNumberHint") }
    /// A credential number has 4 to 60 letters, digits and hyphens.
    static var peopleEarlierNumberBad: Message { Message(PeopleStrings.table, 297, "peopleEarlierNumberBad") }
    /// Ask the vendor
    static var peopleEarlierAsk: Message { Message(PeopleStrings.table, 298, "peopleEarlierAsk") }
    /// The vendor was asked. You will find your earlier courses here once it is confirmed.
    static var peopleEarlierAsked: Message { Message(PeopleStrings.table, 299, "peopleEarlierAsked") }
    /// {count, plural, one {One question is} other {# questions are}} waiting for the vendor.
    static func peopleEarlierWaits(count: Int) -> Message { Message(PeopleStrings.table, 300, "peopleEarlierWaits", [.number(count)]) }
    /// Three questions are waiting already. Wait for an answer.
    static var peopleEarlierWaiting: Message { Message(PeopleStrings.table, 301, "peopleEarlierWaiting") }
    /// Your addresses
    static var peopleAddressTitle: Message { Message(PeopleStrings.table, 302, "peopleAddressTitle") }
    /// A private address keeps your record yours when you change employers. Nobody else sees it.
    static var peopleAddressLead: Message { Message(PeopleStrings.table, 303, "peopleAddressLead") }
    /// Manage addresses
    static var peopleAddressOpen: Message { Message(PeopleStrings.table, 304, "peopleAddressOpen") }
    /// Addresses that lead to you
    static var peopleAddressYours: Message { Message(PeopleStrings.table, 305, "peopleAddressYours") }
    /// Main address
    static var peopleAddressMain: Message { Message(PeopleStrings.table, 306, "peopleAddressMain") }
    /// Private, proved
    static var peopleAddressPrivate: Message { Message(PeopleStrings.table, 307, "peopleAddressPrivate") }
    /// Add an address
    static var peopleAddressAdd: Message { Message(PeopleStrings.table, 308, "peopleAddressAdd") }
    /// Further address
    static var peopleAddressNew: Message { Message(PeopleStrings.table, 309, "peopleAddressNew") }
    /// Private, or the one from an earlier employer.
    static var peopleAddressNewHint: Message { Message(PeopleStrings.table, 310, "peopleAddressNewHint") }
    /// Send a code
    static var peopleAddressSend: Message { Message(PeopleStrings.table, 311, "peopleAddressSend") }
    /// Remove
    static var peopleAddressRemove: Message { Message(PeopleStrings.table, 312, "peopleAddressRemove") }
    /// Removed.
    static var peopleAddressRemoved: Message { Message(PeopleStrings.table, 313, "peopleAddressRemoved") }
    /// This address is yours already.
    static var peopleAddressOwn: Message { Message(PeopleStrings.table, 314, "peopleAddressOwn") }
    /// You have {count, number} further addresses. Remove one first.
    static func peopleAddressTooMany(count: Int) -> Message { Message(PeopleStrings.table, 315, "peopleAddressTooMany", [.number(count)]) }
    /// Many codes were sent in the last hour. Try again later.
    static var peopleAddressSlow: Message { Message(PeopleStrings.table, 316, "peopleAddressSlow") }
    /// Code
    static var peopleAddressCode: Message { Message(PeopleStrings.table, 317, "peopleAddressCode") }
    /// Enter the code
    static var peopleAddressCodeTitle: Message { Message(PeopleStrings.table, 318, "peopleAddressCodeTitle") }
    /// We sent a code to {email}. It is good for 48 hours.
    static func peopleAddressCodeLead(email: String) -> Message { Message(PeopleStrings.table, 319, "peopleAddressCodeLead", [.text(email)]) }
    /// Confirm address
    static var peopleAddressCodeButton: Message { Message(PeopleStrings.table, 320, "peopleAddressCodeButton") }
    /// That is not the code. {count, plural, one {One try is} other {# tries are}} left.
    static func peopleAddressCodeWrong(count: Int) -> Message { Message(PeopleStrings.table, 321, "peopleAddressCodeWrong", [.number(count)]) }
    /// This code no longer works. Ask for a new one.
    static var peopleAddressCodeSpent: Message { Message(PeopleStrings.table, 322, "peopleAddressCodeSpent") }
    /// The address is yours. You can sign in with it, whatever happens at work.
    static var peopleAddressKept: Message { Message(PeopleStrings.table, 323, "peopleAddressKept") }
    /// {code} is your code
    static func peopleAddressMailSubject(code: String) -> Message { Message(PeopleStrings.table, 324, "peopleAddressMailSubject", [.text(code)]) }
    /// Somebody signed in at {site} says that this address is theirs.
    static func peopleAddressMailText(site: String) -> Message { Message(PeopleStrings.table, 325, "peopleAddressMailText", [.text(site)]) }
    /// If that was you, enter {code}.
    static func peopleAddressMailCode(code: String) -> Message { Message(PeopleStrings.table, 326, "peopleAddressMailCode", [.text(code)]) }
    /// If it was not you, nothing happens without the code. Do not pass it on.
    static var peopleAddressMailFoot: Message { Message(PeopleStrings.table, 327, "peopleAddressMailFoot") }
    /// This address has a record
    static var peopleAddressBringTitle: Message { Message(PeopleStrings.table, 328, "peopleAddressBringTitle") }
    /// {name}, {email}: bring its courses, results and credentials to yours?
    static func peopleAddressBringLead(name: String, email: String) -> Message { Message(PeopleStrings.table, 329, "peopleAddressBringLead", [.text(name), .text(email)]) }
    /// I no longer work there
    static var peopleAddressLeft: Message { Message(PeopleStrings.table, 330, "peopleAddressLeft") }
    /// The earlier employer learns only that you left.
    static var peopleAddressLeftHint: Message { Message(PeopleStrings.table, 331, "peopleAddressLeftHint") }
    /// Bring my record
    static var peopleAddressBring: Message { Message(PeopleStrings.table, 332, "peopleAddressBring") }
    /// Leave it apart
    static var peopleAddressBringNot: Message { Message(PeopleStrings.table, 333, "peopleAddressBringNot") }
    /// Your earlier record is here now.
    static var peopleAddressBrought: Message { Message(PeopleStrings.table, 334, "peopleAddressBrought") }
    /// Ended sign-ins and their devices
    static var peopleRetainedSessions: Message { Message(PeopleStrings.table, 335, "peopleRetainedSessions") }
    /// Mails that were sent
    static var peopleRetainedMails: Message { Message(PeopleStrings.table, 336, "peopleRetainedMails") }
    /// Invitations nobody accepted
    static var peopleRetainedInvitations: Message { Message(PeopleStrings.table, 337, "peopleRetainedInvitations") }
    /// Codes sent to addresses
    static var peopleRetainedCodes: Message { Message(PeopleStrings.table, 338, "peopleRetainedCodes") }
    /// Powered by Laurel
    static var peopleMailPoweredBy: Message { Message(PeopleStrings.table, 339, "peopleMailPoweredBy") }
    /// {organization} has no free seat: all {limit, number} are taken. Free one by ending a membership or taking a...
    static func peopleSeatsFull(organization: String, limit: Int) -> Message { Message(PeopleStrings.table, 340, "peopleSeatsFull", [.text(organization), .number(limit)]) }
    /// Enter a whole number of seats up to {limit, number}, or leave it empty for no limit.
    static func peopleSeatsBad(limit: Int) -> Message { Message(PeopleStrings.table, 341, "peopleSeatsBad", [.number(limit)]) }
    /// Seats
    static var peopleSeats: Message { Message(PeopleStrings.table, 342, "peopleSeats") }
    /// How many people may belong to it. Empty: no limit. Open invitations take a seat, suspended people take none.
    static var peopleSeatsHint: Message { Message(PeopleStrings.table, 343, "peopleSeatsHint") }
    /// {used, number} of {limit, number}
    static func peopleSeatsOf(used: Int, limit: Int) -> Message { Message(PeopleStrings.table, 344, "peopleSeatsOf", [.number(used), .number(limit)]) }
    /// {count, plural, one {One of them is an open invitation.} other {# of them are open invitations.}}
    static func peopleSeatsInvited(count: Int) -> Message { Message(PeopleStrings.table, 345, "peopleSeatsInvited", [.number(count)]) }
    /// More people than seats: nobody can be added.
    static var peopleSeatsOver: Message { Message(PeopleStrings.table, 346, "peopleSeatsOver") }
    /// No free seat. Ask the vendor for more.
    static var peopleSeatsNone: Message { Message(PeopleStrings.table, 347, "peopleSeatsNone") }
    /// of {limit, number}
    static func peopleSeatsShort(limit: Int) -> Message { Message(PeopleStrings.table, 348, "peopleSeatsShort", [.number(limit)]) }
    /// No limit
    static var peopleSeatsUnlimited: Message { Message(PeopleStrings.table, 349, "peopleSeatsUnlimited") }
    /// Tags
    static var peopleTags: Message { Message(PeopleStrings.table, 350, "peopleTags") }
    /// Tag
    static var peopleTag: Message { Message(PeopleStrings.table, 351, "peopleTag") }
    /// Separated by commas.
    static var peopleTagsHint: Message { Message(PeopleStrings.table, 352, "peopleTagsHint") }
    /// Use at most {most, number} tags of at most {letters, number} characters each.
    static func peopleTagsBad(most: Int, letters: Int) -> Message { Message(PeopleStrings.table, 353, "peopleTagsBad", [.number(most), .number(letters)]) }
    /// Status
    static var peopleStatus: Message { Message(PeopleStrings.table, 354, "peopleStatus") }
    /// {status, select, active {Active} ending {Ending} ended {Ended} merged {Merged} other {{status}}}
    static func peopleStatusName(status: String) -> Message { Message(PeopleStrings.table, 355, "peopleStatusName", [.text(status)]) }
    /// Ends {day, date}
    static func peopleEndsOn(day: Day) -> Message { Message(PeopleStrings.table, 356, "peopleEndsOn", [.day(day)]) }
    /// More
    static var peopleMore: Message { Message(PeopleStrings.table, 357, "peopleMore") }
    /// That would be a circle: {way}. Choose another parent.
    static func peopleOrganizationParentCircle(way: String) -> Message { Message(PeopleStrings.table, 358, "peopleOrganizationParentCircle", [.text(way)]) }
    /// End partnership
    static var peopleEndingTitle: Message { Message(PeopleStrings.table, 359, "peopleEndingTitle") }
    /// Last day
    static var peopleEndingLastDay: Message { Message(PeopleStrings.table, 360, "peopleEndingLastDay") }
    /// Inclusive. Nobody signs in through it any more from the day after. With yesterday it ends at once.
    static var peopleEndingLastDayHint: Message { Message(PeopleStrings.table, 361, "peopleEndingLastDayHint") }
    /// Reason
    static var peopleEndingReason: Message { Message(PeopleStrings.table, 362, "peopleEndingReason") }
    /// For the record. Only the vendor sees it.
    static var peopleEndingReasonHint: Message { Message(PeopleStrings.table, 363, "peopleEndingReasonHint") }
    /// Plan the end
    static var peopleEndingButton: Message { Message(PeopleStrings.table, 364, "peopleEndingButton") }
    /// Change the plan
    static var peopleEndingMove: Message { Message(PeopleStrings.table, 365, "peopleEndingMove") }
    /// What happens then
    static var peopleEndingMeans: Message { Message(PeopleStrings.table, 366, "peopleEndingMeans") }
    /// Nobody signs in through it any more. People keep their own access to their record.
    static var peopleEndingSignIn: Message { Message(PeopleStrings.table, 367, "peopleEndingSignIn") }
    /// {count, plural, =0 {No membership ends.} one {One membership ends and its seat is free.} other {# membershi...
    static func peopleEndingPeople(count: Int) -> Message { Message(PeopleStrings.table, 368, "peopleEndingPeople", [.number(count)]) }
    /// Open courses close without failing anybody; credentials stay valid; assignments end.
    static var peopleEndingLearning: Message { Message(PeopleStrings.table, 369, "peopleEndingLearning") }
    /// {count, plural, one {One distributor link ends.} other {# distributor links end.}}
    static func peopleEndingLinks(count: Int) -> Message { Message(PeopleStrings.table, 370, "peopleEndingLinks", [.number(count)]) }
    /// {count, plural, one {One open invitation is taken back.} other {# open invitations are taken back.}}
    static func peopleEndingInvitations(count: Int) -> Message { Message(PeopleStrings.table, 371, "peopleEndingInvitations", [.number(count)]) }
    /// Below it stay partners: {names}.
    static func peopleEndingBelow(names: String) -> Message { Message(PeopleStrings.table, 372, "peopleEndingBelow", [.text(names)]) }
    /// Until then you can take it back. Later, reinstating brings everything back.
    static var peopleEndingUndo: Message { Message(PeopleStrings.table, 373, "peopleEndingUndo") }
    /// Changed your mind?
    static var peopleEndingKeep: Message { Message(PeopleStrings.table, 374, "peopleEndingKeep") }
    /// The partnership then goes on as if nothing had been planned.
    static var peopleEndingKeepText: Message { Message(PeopleStrings.table, 375, "peopleEndingKeepText") }
    /// Keep the partnership
    static var peopleEndingCancel: Message { Message(PeopleStrings.table, 376, "peopleEndingCancel") }
    /// {name} stays a partner.
    static func peopleEndingCancelled(name: String) -> Message { Message(PeopleStrings.table, 377, "peopleEndingCancelled", [.text(name)]) }
    /// {name} ends on {day, date}.
    static func peopleEndingPlanned(name: String, day: Day) -> Message { Message(PeopleStrings.table, 378, "peopleEndingPlanned", [.text(name), .day(day)]) }
    /// {name} has ended.
    static func peopleEndingDone(name: String) -> Message { Message(PeopleStrings.table, 379, "peopleEndingDone", [.text(name)]) }
    /// Choose yesterday, today or a later day.
    static var peopleEndingPast: Message { Message(PeopleStrings.table, 380, "peopleEndingPast") }
    /// Choose a day within ten years.
    static var peopleEndingTooFar: Message { Message(PeopleStrings.table, 381, "peopleEndingTooFar") }
    /// Use at most 500 characters for the reason.
    static var peopleEndingReasonLong: Message { Message(PeopleStrings.table, 382, "peopleEndingReasonLong") }
    /// {organization} is no partner any more. Reinstate it first.
    static func peopleEndingEnded(organization: String) -> Message { Message(PeopleStrings.table, 383, "peopleEndingEnded", [.text(organization)]) }
    /// There is no such end: it was taken back or has happened already. Look at the organization again.
    static var peopleEndingNotEnded: Message { Message(PeopleStrings.table, 384, "peopleEndingNotEnded") }
    /// This organization was merged into another. Change that one, or take the merge back.
    static var peopleEndingMerged: Message { Message(PeopleStrings.table, 385, "peopleEndingMerged") }
    /// Choose a day after the last one, at the latest today.
    static var peopleEndingReinstateDay: Message { Message(PeopleStrings.table, 386, "peopleEndingReinstateDay") }
    /// {name} is a partner again.
    static func peopleEndingReinstated(name: String) -> Message { Message(PeopleStrings.table, 387, "peopleEndingReinstated", [.text(name)]) }
    /// Change or keep
    static var peopleEndingChange: Message { Message(PeopleStrings.table, 388, "peopleEndingChange") }
    /// The partnership ends on {day, date}
    static func peopleEndingNotice(day: Day) -> Message { Message(PeopleStrings.table, 389, "peopleEndingNotice", [.day(day)]) }
    /// The partnership ended on {day, date}
    static func peopleEndedNotice(day: Day) -> Message { Message(PeopleStrings.table, 390, "peopleEndedNotice", [.day(day)]) }
    /// Reinstate
    static var peopleReinstateTitle: Message { Message(PeopleStrings.table, 391, "peopleReinstateTitle") }
    /// {name} was a partner until {day, date}.
    static func peopleReinstateLead(name: String, day: Day) -> Message { Message(PeopleStrings.table, 392, "peopleReinstateLead", [.text(name), .day(day)]) }
    /// Memberships, roles, distributor links and assignments that ended with the partnership go on, and courses th...
    static var peopleReinstateText: Message { Message(PeopleStrings.table, 393, "peopleReinstateText") }
    /// Partner again from
    static var peopleReinstateFrom: Message { Message(PeopleStrings.table, 394, "peopleReinstateFrom") }
    /// A day after the last one, at the latest today. The days between stay as they were.
    static var peopleReinstateFromHint: Message { Message(PeopleStrings.table, 395, "peopleReinstateFromHint") }
    /// Reinstate with everything
    static var peopleReinstateButton: Message { Message(PeopleStrings.table, 396, "peopleReinstateButton") }
    /// Merged into {name}. Its history stays here.
    static func peopleMergedAway(name: String) -> Message { Message(PeopleStrings.table, 397, "peopleMergedAway", [.text(name)]) }
    /// Choose another organization.
    static var peopleMoveSame: Message { Message(PeopleStrings.table, 398, "peopleMoveSame") }
    /// The vendor''s own organization cannot take part in this.
    static var peopleMoveVendor: Message { Message(PeopleStrings.table, 399, "peopleMoveVendor") }
    /// That organization is no partner on this day. Reinstate it first.
    static var peopleMoveEnded: Message { Message(PeopleStrings.table, 400, "peopleMoveEnded") }
    /// Choose at least one person who is a member then.
    static var peopleMoveNobody: Message { Message(PeopleStrings.table, 401, "peopleMoveNobody") }
    /// Choose today or a day within a year.
    static var peopleMoveDay: Message { Message(PeopleStrings.table, 402, "peopleMoveDay") }
    /// Choose an organization from the list.
    static var peopleMoveUnknown: Message { Message(PeopleStrings.table, 403, "peopleMoveUnknown") }
    /// This was taken back already.
    static var peopleMoveUndone: Message { Message(PeopleStrings.table, 404, "peopleMoveUndone") }
    /// This cannot be taken back any more: {organization} has ended or was merged since.
    static func peopleMoveContradicted(organization: String) -> Message { Message(PeopleStrings.table, 405, "peopleMoveContradicted", [.text(organization)]) }
    /// Merges and moves
    static var peopleMoves: Message { Message(PeopleStrings.table, 406, "peopleMoves") }
    /// {kind, select, merge {{way, select, in {{other} was merged into this} other {Merged into {other}}}} split {...
    static func peopleMoveLine(kind: String, way: String, other: String, count: Int) -> Message { Message(PeopleStrings.table, 407, "peopleMoveLine", [.text(kind), .text(way), .text(other), .number(count)]) }
    /// Take back
    static var peopleMoveUndo: Message { Message(PeopleStrings.table, 408, "peopleMoveUndo") }
    /// Take this back from today? What happened since stays.
    static var peopleMoveUndoConfirm: Message { Message(PeopleStrings.table, 409, "peopleMoveUndoConfirm") }
    /// Taken back from today.
    static var peopleMoveUndoDone: Message { Message(PeopleStrings.table, 410, "peopleMoveUndoDone") }
    /// People
    static var peopleMovePeople: Message { Message(PeopleStrings.table, 411, "peopleMovePeople") }
    /// Nobody is a member now.
    static var peopleMovePeopleNone: Message { Message(PeopleStrings.table, 412, "peopleMovePeopleNone") }
    /// All shown
    static var peopleMoveAll: Message { Message(PeopleStrings.table, 413, "peopleMoveAll") }
    /// '{n}' chosen
    static var peopleMoveCount: Message { Message(PeopleStrings.table, 414, "peopleMoveCount") }
    /// From
    static var peopleMoveFrom: Message { Message(PeopleStrings.table, 415, "peopleMoveFrom") }
    /// What was true before stays on record.
    static var peopleMoveFromHint: Message { Message(PeopleStrings.table, 416, "peopleMoveFromHint") }
    /// Merge with another
    static var peopleMergeOrganizationTitle: Message { Message(PeopleStrings.table, 417, "peopleMergeOrganizationTitle") }
    /// {name} stays and takes the other one in.
    static func peopleMergeOrganizationLead(name: String) -> Message { Message(PeopleStrings.table, 418, "peopleMergeOrganizationLead", [.text(name)]) }
    /// Organization to take in
    static var peopleMergeOrganizationOther: Message { Message(PeopleStrings.table, 419, "peopleMergeOrganizationOther") }
    /// You see what will happen before anything does.
    static var peopleMergeOrganizationHint: Message { Message(PeopleStrings.table, 420, "peopleMergeOrganizationHint") }
    /// Show what happens
    static var peopleMergeOrganizationPreview: Message { Message(PeopleStrings.table, 421, "peopleMergeOrganizationPreview") }
    /// Merge from today
    static var peopleMergeOrganizationButton: Message { Message(PeopleStrings.table, 422, "peopleMergeOrganizationButton") }
    /// The two are one now: {name}. {count, plural, =0 {Nobody had to move.} one {One person moved.} other {# peop...
    static func peopleMergeOrganizationDone(name: String, count: Int) -> Message { Message(PeopleStrings.table, 423, "peopleMergeOrganizationDone", [.text(name), .number(count)]) }
    /// From today
    static var peopleMergeSays: Message { Message(PeopleStrings.table, 424, "peopleMergeSays") }
    /// {count, plural, =0 {Nobody has to move.} one {One person moves from {merged} to {kept}, with job roles and ...
    static func peopleMergeSaysPeople(count: Int, merged: String, kept: String) -> Message { Message(PeopleStrings.table, 425, "peopleMergeSaysPeople", [.number(count), .text(merged), .text(kept)]) }
    /// {count, plural, one {One of them is in both and keeps one membership.} other {# of them are in both and kee...
    static func peopleMergeSaysBoth(count: Int) -> Message { Message(PeopleStrings.table, 426, "peopleMergeSaysBoth", [.number(count)]) }
    /// Its locations come along: {names}.
    static func peopleMergeSaysLocations(names: String) -> Message { Message(PeopleStrings.table, 427, "peopleMergeSaysLocations", [.text(names)]) }
    /// Below {kept} come: {names}.
    static func peopleMergeSaysBelow(kept: String, names: String) -> Message { Message(PeopleStrings.table, 428, "peopleMergeSaysBelow", [.text(kept), .text(names)]) }
    /// {count, plural, one {One distributor link goes along; one that is there already counts once.} other {# dist...
    static func peopleMergeSaysLinks(count: Int) -> Message { Message(PeopleStrings.table, 429, "peopleMergeSaysLinks", [.number(count)]) }
    /// {count, plural, one {One open invitation goes along.} other {# open invitations go along.}}
    static func peopleMergeSaysInvitations(count: Int) -> Message { Message(PeopleStrings.table, 430, "peopleMergeSaysInvitations", [.number(count)]) }
    /// External ids, tags, open courses, assignments, domains, sign-in and brand go along, where the kept one has ...
    static var peopleMergeSaysRest: Message { Message(PeopleStrings.table, 431, "peopleMergeSaysRest") }
    /// {kept} has {seats, plural, one {one seat} other {# seats}}: those of both.
    static func peopleMergeSaysSeats(kept: String, seats: Int) -> Message { Message(PeopleStrings.table, 432, "peopleMergeSaysSeats", [.text(kept), .number(seats)]) }
    /// {kept} has no limit of seats.
    static func peopleMergeSaysNoLimit(kept: String) -> Message { Message(PeopleStrings.table, 433, "peopleMergeSaysNoLimit", [.text(kept)]) }
    /// Both histories stay. {merged} can be parted again from the page of either.
    static func peopleMergeSaysHistory(merged: String) -> Message { Message(PeopleStrings.table, 434, "peopleMergeSaysHistory", [.text(merged)]) }
    /// Split
    static var peopleSplitTitle: Message { Message(PeopleStrings.table, 435, "peopleSplitTitle") }
    /// Some people of {name} become an organization of their own.
    static func peopleSplitLead(name: String) -> Message { Message(PeopleStrings.table, 436, "peopleSplitLead", [.text(name)]) }
    /// Name of the new organization
    static var peopleSplitName: Message { Message(PeopleStrings.table, 437, "peopleSplitName") }
    /// Organizations that go along
    static var peopleSplitBelow: Message { Message(PeopleStrings.table, 438, "peopleSplitBelow") }
    /// Split
    static var peopleSplitButton: Message { Message(PeopleStrings.table, 439, "peopleSplitButton") }
    /// {name} is an organization of its own.
    static func peopleSplitDone(name: String) -> Message { Message(PeopleStrings.table, 440, "peopleSplitDone", [.text(name)]) }
    /// Move people
    static var peopleTransferTitle: Message { Message(PeopleStrings.table, 441, "peopleTransferTitle") }
    /// People of {name} go to another organization.
    static func peopleTransferLead(name: String) -> Message { Message(PeopleStrings.table, 442, "peopleTransferLead", [.text(name)]) }
    /// To
    static var peopleTransferTo: Message { Message(PeopleStrings.table, 443, "peopleTransferTo") }
    /// Move people
    static var peopleTransferButton: Message { Message(PeopleStrings.table, 444, "peopleTransferButton") }
    /// {count, plural, one {One person moves} other {# people move}} on {day, date}.
    static func peopleTransferDone(count: Int, day: Day) -> Message { Message(PeopleStrings.table, 445, "peopleTransferDone", [.number(count), .day(day)]) }
    /// Change parent
    static var peopleParentTitle: Message { Message(PeopleStrings.table, 446, "peopleParentTitle") }
    /// Who {name} belongs to, from a day.
    static func peopleParentLead(name: String) -> Message { Message(PeopleStrings.table, 447, "peopleParentLead", [.text(name)]) }
    /// Change parent
    static var peopleParentButton: Message { Message(PeopleStrings.table, 448, "peopleParentButton") }
    /// {name} has another parent from {day, date}.
    static func peopleParentDone(name: String, day: Day) -> Message { Message(PeopleStrings.table, 449, "peopleParentDone", [.text(name), .day(day)]) }
    /// History
    static var peopleHistoryTitle: Message { Message(PeopleStrings.table, 450, "peopleHistoryTitle") }
    /// What was true of {name}, and when.
    static func peopleHistoryLead(name: String) -> Message { Message(PeopleStrings.table, 451, "peopleHistoryLead", [.text(name)]) }
    /// As of
    static var peopleHistoryDay: Message { Message(PeopleStrings.table, 452, "peopleHistoryDay") }
    /// On {day, date}
    static func peopleHistoryOn(day: Day) -> Message { Message(PeopleStrings.table, 453, "peopleHistoryOn", [.day(day)]) }
    /// Changes
    static var peopleHistoryChanges: Message { Message(PeopleStrings.table, 454, "peopleHistoryChanges") }
    /// Nothing has changed yet.
    static var peopleHistoryNone: Message { Message(PeopleStrings.table, 455, "peopleHistoryNone") }
    /// The organization did not exist then.
    static var peopleHistoryBefore: Message { Message(PeopleStrings.table, 456, "peopleHistoryBefore") }
    /// To come
    static var peopleHistoryToCome: Message { Message(PeopleStrings.table, 457, "peopleHistoryToCome") }
    /// Became a partner
    static var peopleHistoryBegan: Message { Message(PeopleStrings.table, 458, "peopleHistoryBegan") }
    /// Profile changed: {name}
    static func peopleHistoryProfile(name: String) -> Message { Message(PeopleStrings.table, 459, "peopleHistoryProfile", [.text(name)]) }
    /// Part of {name}, {percent}
    static func peopleHistoryParent(name: String, percent: String) -> Message { Message(PeopleStrings.table, 460, "peopleHistoryParent", [.text(name), .text(percent)]) }
    /// No parent organization any more
    static var peopleHistoryNoParent: Message { Message(PeopleStrings.table, 461, "peopleHistoryNoParent") }
    /// {limit, plural, one {One seat} other {# seats}}
    static func peopleHistorySeats(limit: Int) -> Message { Message(PeopleStrings.table, 462, "peopleHistorySeats", [.number(limit)]) }
    /// Seats without limit
    static var peopleHistoryNoSeats: Message { Message(PeopleStrings.table, 463, "peopleHistoryNoSeats") }
    /// Buys through {name}
    static func peopleHistoryLinked(name: String) -> Message { Message(PeopleStrings.table, 464, "peopleHistoryLinked", [.text(name)]) }
    /// No longer buys through {name}
    static func peopleHistoryUnlinked(name: String) -> Message { Message(PeopleStrings.table, 465, "peopleHistoryUnlinked", [.text(name)]) }
    /// Partnership ended
    static var peopleHistoryEnded: Message { Message(PeopleStrings.table, 466, "peopleHistoryEnded") }
    /// Partner again
    static var peopleHistoryReinstated: Message { Message(PeopleStrings.table, 467, "peopleHistoryReinstated") }
    /// {kind, select, merge {Merge with {other} taken back} split {Split with {other} taken back} other {Move with...
    static func peopleHistoryUndone(kind: String, other: String) -> Message { Message(PeopleStrings.table, 468, "peopleHistoryUndone", [.text(kind), .text(other)]) }
    /// Your own fields
    static var peopleFieldsTitle: Message { Message(PeopleStrings.table, 469, "peopleFieldsTitle") }
    /// What else you want to know of organizations and people.
    static var peopleFieldsLead: Message { Message(PeopleStrings.table, 470, "peopleFieldsLead") }
    /// {subject, select, person {Fields of people} other {Fields of organizations}}
    static func peopleFieldsOf(subject: String) -> Message { Message(PeopleStrings.table, 471, "peopleFieldsOf", [.text(subject)]) }
    /// No field yet.
    static var peopleFieldsNone: Message { Message(PeopleStrings.table, 472, "peopleFieldsNone") }
    /// Details
    static var peopleFieldsCard: Message { Message(PeopleStrings.table, 473, "peopleFieldsCard") }
    /// Details of {name} saved.
    static func peopleFieldsSaved(name: String) -> Message { Message(PeopleStrings.table, 474, "peopleFieldsSaved", [.text(name)]) }
    /// Archived ({count, number})
    static func peopleFieldsArchived(count: Int) -> Message { Message(PeopleStrings.table, 475, "peopleFieldsArchived", [.number(count)]) }
    /// Add field
    static var peopleFieldAdd: Message { Message(PeopleStrings.table, 476, "peopleFieldAdd") }
    /// {subject, select, person {New field of people} other {New field of organizations}}
    static func peopleFieldNew(subject: String) -> Message { Message(PeopleStrings.table, 477, "peopleFieldNew", [.text(subject)]) }
    /// Field {name} saved.
    static func peopleFieldSaved(name: String) -> Message { Message(PeopleStrings.table, 478, "peopleFieldSaved", [.text(name)]) }
    /// Name
    static var peopleFieldTitle: Message { Message(PeopleStrings.table, 479, "peopleFieldTitle") }
    /// Help below the field
    static var peopleFieldHint: Message { Message(PeopleStrings.table, 480, "peopleFieldHint") }
    /// Kind
    static var peopleFieldKind: Message { Message(PeopleStrings.table, 481, "peopleFieldKind") }
    /// {kind, select, text {Text} number {Number} day {Day} choice {Choice} yesNo {Yes or no} link {Link} other {{...
    static func peopleFieldKindName(kind: String) -> Message { Message(PeopleStrings.table, 482, "peopleFieldKindName", [.text(kind)]) }
    /// Key
    static var peopleFieldKey: Message { Message(PeopleStrings.table, 483, "peopleFieldKey") }
    /// Its name in files and the API; made from the name when empty. It never changes.
    static var peopleFieldKeyHint: Message { Message(PeopleStrings.table, 484, "peopleFieldKeyHint") }
    /// Choices
    static var peopleFieldOptions: Message { Message(PeopleStrings.table, 485, "peopleFieldOptions") }
    /// One a line, such as gold: Gold partner | Goldpartner
    static var peopleFieldOptionsHint: Message { Message(PeopleStrings.table, 486, "peopleFieldOptionsHint") }
    /// Use
    static var peopleFieldUse: Message { Message(PeopleStrings.table, 487, "peopleFieldUse") }
    /// {who, select, vendor {Vendor only} edits {Partners change it} other {Partners see it}}
    static func peopleFieldWho(who: String) -> Message { Message(PeopleStrings.table, 488, "peopleFieldWho", [.text(who)]) }
    /// Required
    static var peopleFieldRequired: Message { Message(PeopleStrings.table, 489, "peopleFieldRequired") }
    /// In lists
    static var peopleFieldInLists: Message { Message(PeopleStrings.table, 490, "peopleFieldInLists") }
    /// Partners see it
    static var peopleFieldVisible: Message { Message(PeopleStrings.table, 491, "peopleFieldVisible") }
    /// Partners may change it
    static var peopleFieldEditable: Message { Message(PeopleStrings.table, 492, "peopleFieldEditable") }
    /// A column of lists and of CSV files
    static var peopleFieldLists: Message { Message(PeopleStrings.table, 493, "peopleFieldLists") }
    /// Up
    static var peopleFieldUp: Message { Message(PeopleStrings.table, 494, "peopleFieldUp") }
    /// Down
    static var peopleFieldDown: Message { Message(PeopleStrings.table, 495, "peopleFieldDown") }
    /// Archive
    static var peopleFieldArchive: Message { Message(PeopleStrings.table, 496, "peopleFieldArchive") }
    /// Archive this field? Its values stay and come back with it.
    static var peopleFieldArchiveConfirm: Message { Message(PeopleStrings.table, 497, "peopleFieldArchiveConfirm") }
    /// Bring back
    static var peopleFieldRestore: Message { Message(PeopleStrings.table, 498, "peopleFieldRestore") }
    /// Enter a name of at most 100 characters in one language at least, and help of at most 300.
    static var peopleFieldTitleBad: Message { Message(PeopleStrings.table, 499, "peopleFieldTitleBad") }
    /// Use lower-case letters, digits and hyphens for the key, beginning with a letter.
    static var peopleFieldKeyBad: Message { Message(PeopleStrings.table, 500, "peopleFieldKeyBad") }
    /// Another field has this key, perhaps an archived one.
    static var peopleFieldKeyTaken: Message { Message(PeopleStrings.table, 501, "peopleFieldKeyTaken") }
    /// Choose a kind.
    static var peopleFieldKindBad: Message { Message(PeopleStrings.table, 502, "peopleFieldKindBad") }
    /// Enter at least two different choices, one a line.
    static var peopleFieldOptionsBad: Message { Message(PeopleStrings.table, 503, "peopleFieldOptionsBad") }
    /// There are {most, number} fields already. Use an archived one again.
    static func peopleFieldTooMany(most: Int) -> Message { Message(PeopleStrings.table, 504, "peopleFieldTooMany", [.number(most)]) }
    /// Check {field}: this does not fit its kind.
    static func peopleFieldValueBad(field: String) -> Message { Message(PeopleStrings.table, 505, "peopleFieldValueBad", [.text(field)]) }
    /// Fill in {field}.
    static func peopleFieldValueMissing(field: String) -> Message { Message(PeopleStrings.table, 506, "peopleFieldValueMissing", [.text(field)]) }
    /// There is no field {field} that you may change.
    static func peopleFieldUnknown(field: String) -> Message { Message(PeopleStrings.table, 507, "peopleFieldUnknown", [.text(field)]) }
    /// Take the last day back
    static var peoplePersonKeep: Message { Message(PeopleStrings.table, 508, "peoplePersonKeep") }
    /// The membership goes on.
    static var peoplePersonKept: Message { Message(PeopleStrings.table, 509, "peoplePersonKept") }
    /// Dormant accounts
    static var peopleDormancyTitle: Message { Message(PeopleStrings.table, 510, "peopleDormancyTitle") }
    /// What happens to accounts that nobody uses.
    static var peopleDormancyLead: Message { Message(PeopleStrings.table, 511, "peopleDormancyLead") }
    /// Call somebody dormant after so many days without a sign-in
    static var peopleDormancyMark: Message { Message(PeopleStrings.table, 512, "peopleDormancyMark") }
    /// Suspend them after so many days
    static var peopleDormancySuspend: Message { Message(PeopleStrings.table, 513, "peopleDormancySuspend") }
    /// Empty: never. They get a mail two weeks before; the last administrator is never suspended.
    static var peopleDormancySuspendHint: Message { Message(PeopleStrings.table, 514, "peopleDormancySuspendHint") }
    /// The rule is saved.
    static var peopleDormancySaved: Message { Message(PeopleStrings.table, 515, "peopleDormancySaved") }
    /// Who is dormant
    static var peopleDormancyList: Message { Message(PeopleStrings.table, 516, "peopleDormancyList") }
    /// Enter 7 to 3,650 days.
    static var peopleDormancyMarkBad: Message { Message(PeopleStrings.table, 517, "peopleDormancyMarkBad") }
    /// Enter at least {least, number} days, so that the mail can come two weeks before, or leave it empty.
    static func peopleDormancySuspendBad(least: Int) -> Message { Message(PeopleStrings.table, 518, "peopleDormancySuspendBad", [.number(least)]) }
    /// Your account at {site} is about to be suspended
    static func peopleDormancyMailSubject(site: String) -> Message { Message(PeopleStrings.table, 519, "peopleDormancyMailSubject", [.text(site)]) }
    /// You have not signed in to {site} for a long time. Sign in by {day, date} and everything stays as it is. Oth...
    static func peopleDormancyMailText(site: String, day: Day) -> Message { Message(PeopleStrings.table, 520, "peopleDormancyMailText", [.text(site), .day(day)]) }
    /// Sign in
    static var peopleDormancyMailButton: Message { Message(PeopleStrings.table, 521, "peopleDormancyMailButton") }
    /// If you no longer need the account, you need not do anything.
    static var peopleDormancyMailFoot: Message { Message(PeopleStrings.table, 522, "peopleDormancyMailFoot") }
    /// This role can do more there than you can. Somebody with those rights has to give it.
    static var peoplePersonRoleBeyond: Message { Message(PeopleStrings.table, 523, "peoplePersonRoleBeyond") }
    /// Your own role does not include everything below, so you cannot give it on.
    static var peoplePersonRoleBelow: Message { Message(PeopleStrings.table, 524, "peoplePersonRoleBelow") }
    /// This person can do more than you. Somebody with the same rights has to do this.
    static var peoplePersonAbove: Message { Message(PeopleStrings.table, 525, "peoplePersonAbove") }
    /// Choose only rights that you have yourself; this credential could do more than you.
    static var peopleCredentialsBeyond: Message { Message(PeopleStrings.table, 526, "peopleCredentialsBeyond") }
    /// There is a role of this name already.
    static var peopleRoleNameTaken: Message { Message(PeopleStrings.table, 527, "peopleRoleNameTaken") }
    /// Choose at least one right that fits the side.
    static var peopleRoleRightsNone: Message { Message(PeopleStrings.table, 528, "peopleRoleRightsNone") }
    /// Choose whether the role is for the vendor''s people or for partners.
    static var peopleRoleSideBad: Message { Message(PeopleStrings.table, 529, "peopleRoleSideBad") }
    /// A role can hold only rights that you have yourself.
    static var peopleRoleRightsBeyond: Message { Message(PeopleStrings.table, 530, "peopleRoleRightsBeyond") }
    /// You hold this role yourself. Somebody else has to change it.
    static var peopleRoleOwn: Message { Message(PeopleStrings.table, 531, "peopleRoleOwn") }
    /// Somebody changed this role meanwhile. Look at it again, then change it.
    static var peopleRoleStale: Message { Message(PeopleStrings.table, 532, "peopleRoleStale") }
    /// Built-in roles stay as they are. Copy it to make one of your own.
    static var peopleRoleBuiltIn: Message { Message(PeopleStrings.table, 533, "peopleRoleBuiltIn") }
    /// This role is archived. Restore it first.
    static var peopleRoleIsArchived: Message { Message(PeopleStrings.table, 534, "peopleRoleIsArchived") }
    /// Archived
    static var peopleRoleArchivedNote: Message { Message(PeopleStrings.table, 535, "peopleRoleArchivedNote") }
    /// Built in
    static var peopleRoleBuiltInNote: Message { Message(PeopleStrings.table, 536, "peopleRoleBuiltInNote") }
    /// Your own roles
    static var peopleRolesOwn: Message { Message(PeopleStrings.table, 537, "peopleRolesOwn") }
    /// No role of your own yet
    static var peopleRolesOwnEmpty: Message { Message(PeopleStrings.table, 538, "peopleRolesOwnEmpty") }
    /// The built-in roles fit most teams. Make one when somebody should do more, or less.
    static var peopleRolesOwnEmptyText: Message { Message(PeopleStrings.table, 539, "peopleRolesOwnEmptyText") }
    /// Built-in roles
    static var peopleRolesBuiltIn: Message { Message(PeopleStrings.table, 540, "peopleRolesBuiltIn") }
    /// Archived roles
    static var peopleRolesArchived: Message { Message(PeopleStrings.table, 541, "peopleRolesArchived") }
    /// People
    static var peopleRolesPeople: Message { Message(PeopleStrings.table, 542, "peopleRolesPeople") }
    /// For whom
    static var peopleRoleSideTitle: Message { Message(PeopleStrings.table, 543, "peopleRoleSideTitle") }
    /// {side, select, vendor {The vendor''s people} partner {Partners} other {{side}}}
    static func peopleRoleSide(side: String) -> Message { Message(PeopleStrings.table, 544, "peopleRoleSide", [.text(side)]) }
    /// {side, select, vendor {Works for all partners, or for a portfolio that you choose when you give it.} partne...
    static func peopleRoleSideText(side: String) -> Message { Message(PeopleStrings.table, 545, "peopleRoleSideText", [.text(side)]) }
    /// Only for the vendor''s people.
    static var peopleRoleVendorSideOnly: Message { Message(PeopleStrings.table, 546, "peopleRoleVendorSideOnly") }
    /// New role
    static var peopleRoleNew: Message { Message(PeopleStrings.table, 547, "peopleRoleNew") }
    /// Copy this role
    static var peopleRoleCopy: Message { Message(PeopleStrings.table, 548, "peopleRoleCopy") }
    /// {role}, copy
    static func peopleRoleCopyName(role: String) -> Message { Message(PeopleStrings.table, 549, "peopleRoleCopyName", [.text(role)]) }
    /// Name
    static var peopleRoleTitle: Message { Message(PeopleStrings.table, 550, "peopleRoleTitle") }
    /// What it is for
    static var peopleRoleAbout: Message { Message(PeopleStrings.table, 551, "peopleRoleAbout") }
    /// One sentence, shown wherever the role is given.
    static var peopleRoleAboutHint: Message { Message(PeopleStrings.table, 552, "peopleRoleAboutHint") }
    /// Make this role
    static var peopleRoleMake: Message { Message(PeopleStrings.table, 553, "peopleRoleMake") }
    /// {role} is there. Give it on a person''s page.
    static func peopleRoleMade(role: String) -> Message { Message(PeopleStrings.table, 554, "peopleRoleMade", [.text(role)]) }
    /// Change
    static var peopleRoleEdit: Message { Message(PeopleStrings.table, 555, "peopleRoleEdit") }
    /// Change {role}
    static func peopleRoleEditTitle(role: String) -> Message { Message(PeopleStrings.table, 556, "peopleRoleEditTitle", [.text(role)]) }
    /// See whom it affects
    static var peopleRoleReview: Message { Message(PeopleStrings.table, 557, "peopleRoleReview") }
    /// Save {role}?
    static func peopleRoleReviewTitle(role: String) -> Message { Message(PeopleStrings.table, 558, "peopleRoleReviewTitle", [.text(role)]) }
    /// {count, plural, =0 {Nobody holds this role now.} one {This changes at once what one person can do.} other {...
    static func peopleRoleReviewLead(count: Int) -> Message { Message(PeopleStrings.table, 559, "peopleRoleReviewLead", [.number(count)]) }
    /// What changes
    static var peopleRoleChanges: Message { Message(PeopleStrings.table, 560, "peopleRoleChanges") }
    /// Can from now on
    static var peopleRoleGained: Message { Message(PeopleStrings.table, 561, "peopleRoleGained") }
    /// Can no longer
    static var peopleRoleLost: Message { Message(PeopleStrings.table, 562, "peopleRoleLost") }
    /// The rights stay the same.
    static var peopleRoleSameRights: Message { Message(PeopleStrings.table, 563, "peopleRoleSameRights") }
    /// Save this role
    static var peopleRoleSave: Message { Message(PeopleStrings.table, 564, "peopleRoleSave") }
    /// Back without saving
    static var peopleRoleBack: Message { Message(PeopleStrings.table, 565, "peopleRoleBack") }
    /// {role} saved.
    static func peopleRoleSaved(role: String) -> Message { Message(PeopleStrings.table, 566, "peopleRoleSaved", [.text(role)]) }
    /// Archive
    static var peopleRoleArchive: Message { Message(PeopleStrings.table, 567, "peopleRoleArchive") }
    /// {count, plural, =0 {Archive {role}? Nobody holds it.} one {Archive {role}? One person can then do nothing t...
    static func peopleRoleArchiveConfirm(count: Int, role: String) -> Message { Message(PeopleStrings.table, 568, "peopleRoleArchiveConfirm", [.number(count), .text(role)]) }
    /// {role} is archived. You can restore it.
    static func peopleRoleArchived(role: String) -> Message { Message(PeopleStrings.table, 569, "peopleRoleArchived", [.text(role)]) }
    /// Restore this role
    static var peopleRoleRestore: Message { Message(PeopleStrings.table, 570, "peopleRoleRestore") }
    /// {role} works again for everybody who holds it.
    static func peopleRoleRestored(role: String) -> Message { Message(PeopleStrings.table, 571, "peopleRoleRestored", [.text(role)]) }
    /// Nobody holds it.
    static var peopleRoleNobody: Message { Message(PeopleStrings.table, 572, "peopleRoleNobody") }
    /// {count, plural, one {and one more} other {and # more}}
    static func peopleRoleMore(count: Int) -> Message { Message(PeopleStrings.table, 573, "peopleRoleMore", [.number(count)]) }
    /// Rights that you do not have yourself are not offered.
    static var peopleRoleLacking: Message { Message(PeopleStrings.table, 574, "peopleRoleLacking") }
    /// {area, select, people {People} partners {Partners} learning {Learning and results} content {Courses and cer...
    static func peopleRightArea(area: String) -> Message { Message(PeopleStrings.table, 575, "peopleRightArea", [.text(area)]) }
    /// {right, select, vendor_manage {Settings, roles and mail of the vendor.} credentials_api {Keys for programs,...
    static func peopleRightText(right: String) -> Message { Message(PeopleStrings.table, 576, "peopleRightText", [.text(right)]) }
    /// Tasks
    static var peopleTasks: Message { Message(PeopleStrings.table, 577, "peopleTasks") }
    /// Partners that need somebody to administer them. Tasks open and close by themselves.
    static var peopleTasksLead: Message { Message(PeopleStrings.table, 578, "peopleTasksLead") }
    /// {count, plural, one {Open the task} other {All # tasks}}
    static func peopleTasksAll(count: Int) -> Message { Message(PeopleStrings.table, 579, "peopleTasksAll", [.number(count)]) }
    /// Reason
    static var peopleTaskKind: Message { Message(PeopleStrings.table, 580, "peopleTaskKind") }
    /// {kind, select, noAdmin {No administrator} bouncedAdmin {Mail comes back} dormantAdmin {Nobody signs in} oth...
    static func peopleTaskKindName(kind: String) -> Message { Message(PeopleStrings.table, 581, "peopleTaskKindName", [.text(kind)]) }
    /// State
    static var peopleTaskState: Message { Message(PeopleStrings.table, 582, "peopleTaskState") }
    /// To do
    static var peopleTaskOpen: Message { Message(PeopleStrings.table, 583, "peopleTaskOpen") }
    /// Done
    static var peopleTaskIsDone: Message { Message(PeopleStrings.table, 584, "peopleTaskIsDone") }
    /// Whose
    static var peopleTaskWhose: Message { Message(PeopleStrings.table, 585, "peopleTaskWhose") }
    /// In nobody''s portfolio
    static var peopleTaskUnassigned: Message { Message(PeopleStrings.table, 586, "peopleTaskUnassigned") }
    /// All partners
    static var peopleTaskAll: Message { Message(PeopleStrings.table, 587, "peopleTaskAll") }
    /// What
    static var peopleTaskWhat: Message { Message(PeopleStrings.table, 588, "peopleTaskWhat") }
    /// Since
    static var peopleTaskSince: Message { Message(PeopleStrings.table, 589, "peopleTaskSince") }
    /// Find an organization
    static var peopleTaskSearch: Message { Message(PeopleStrings.table, 590, "peopleTaskSearch") }
    /// {kind, select, noAdmin {Find an administrator for {organization}} bouncedAdmin {Get a working address at {o...
    static func peopleTaskTitle(kind: String, organization: String) -> Message { Message(PeopleStrings.table, 591, "peopleTaskTitle", [.text(kind), .text(organization)]) }
    /// {kind, select, noAdmin {The last one left, was suspended or was ended by the partner''s directory.} bounced...
    static func peopleTaskText(kind: String) -> Message { Message(PeopleStrings.table, 592, "peopleTaskText", [.text(kind)]) }
    /// Invite an administrator
    static var peopleTaskInvite: Message { Message(PeopleStrings.table, 593, "peopleTaskInvite") }
    /// Mark as done
    static var peopleTaskMarkDone: Message { Message(PeopleStrings.table, 594, "peopleTaskMarkDone") }
    /// Still to do
    static var peopleTaskMarkUndone: Message { Message(PeopleStrings.table, 595, "peopleTaskMarkUndone") }
    /// Done for {organization}. It comes back if the reason changes.
    static func peopleTaskDone(organization: String) -> Message { Message(PeopleStrings.table, 596, "peopleTaskDone", [.text(organization)]) }
    /// The task of {organization} is open again.
    static func peopleTaskUndone(organization: String) -> Message { Message(PeopleStrings.table, 597, "peopleTaskUndone", [.text(organization)]) }
    /// {name}, {day, date}
    static func peopleTaskDoneBy(name: String, day: Day) -> Message { Message(PeopleStrings.table, 598, "peopleTaskDoneBy", [.text(name), .day(day)]) }
    /// Nothing to do
    static var peopleTaskNone: Message { Message(PeopleStrings.table, 599, "peopleTaskNone") }
    /// Each partner in your portfolio is administered by somebody who answers.
    static var peopleTaskNoneText: Message { Message(PeopleStrings.table, 600, "peopleTaskNoneText") }
    /// Each partner outside a portfolio is administered by somebody who answers.
    static var peopleTaskNoneTextAll: Message { Message(PeopleStrings.table, 601, "peopleTaskNoneTextAll") }
    /// No task fits
    static var peopleTaskNoneFound: Message { Message(PeopleStrings.table, 602, "peopleTaskNoneFound") }
    /// Change the search or the filters.
    static var peopleTaskNoneFoundText: Message { Message(PeopleStrings.table, 603, "peopleTaskNoneFoundText") }
    /// Isolation check
    static var peopleIsolation: Message { Message(PeopleStrings.table, 604, "peopleIsolation") }
    /// Proves every night on your own data that no partner gets what is another''s.
    static var peopleIsolationLead: Message { Message(PeopleStrings.table, 605, "peopleIsolationLead") }
    /// Check now
    static var peopleIsolationRun: Message { Message(PeopleStrings.table, 606, "peopleIsolationRun") }
    /// Latest check
    static var peopleIsolationLatest: Message { Message(PeopleStrings.table, 607, "peopleIsolationLatest") }
    /// Earlier checks
    static var peopleIsolationHistory: Message { Message(PeopleStrings.table, 608, "peopleIsolationHistory") }
    /// When
    static var peopleIsolationWhen: Message { Message(PeopleStrings.table, 609, "peopleIsolationWhen") }
    /// Result
    static var peopleIsolationResult: Message { Message(PeopleStrings.table, 610, "peopleIsolationResult") }
    /// Lists asked
    static var peopleIsolationProbes: Message { Message(PeopleStrings.table, 611, "peopleIsolationProbes") }
    /// Rows at stake
    static var peopleIsolationRows: Message { Message(PeopleStrings.table, 612, "peopleIsolationRows") }
    /// Took
    static var peopleIsolationDuration: Message { Message(PeopleStrings.table, 613, "peopleIsolationDuration") }
    /// {milliseconds, number} ms
    static func peopleIsolationTook(milliseconds: Int) -> Message { Message(PeopleStrings.table, 614, "peopleIsolationTook", [.number(milliseconds)]) }
    /// Passed
    static var peopleIsolationPassed: Message { Message(PeopleStrings.table, 615, "peopleIsolationPassed") }
    /// Failed
    static var peopleIsolationFailed: Message { Message(PeopleStrings.table, 616, "peopleIsolationFailed") }
    /// The check passed.
    static var peopleIsolationPassedToast: Message { Message(PeopleStrings.table, 617, "peopleIsolationPassedToast") }
    /// The check failed. See what it found.
    static var peopleIsolationFailedToast: Message { Message(PeopleStrings.table, 618, "peopleIsolationFailedToast") }
    /// The isolation check failed
    static var peopleIsolationFailedTitle: Message { Message(PeopleStrings.table, 619, "peopleIsolationFailedTitle") }
    /// On {at, date} a check found that data is not kept apart as it must be. Open the check to see where, and tel...
    static func peopleIsolationFailedText(at: Day) -> Message { Message(PeopleStrings.table, 620, "peopleIsolationFailedText", [.day(at)]) }
    /// Give these lines to your operator. A fence is a table without row security, a vendor a table that another v...
    static var peopleIsolationFailedNext: Message { Message(PeopleStrings.table, 621, "peopleIsolationFailedNext") }
    /// The isolation check failed
    static var peopleIsolationMailSubject: Message { Message(PeopleStrings.table, 622, "peopleIsolationMailSubject") }
    /// Open the check
    static var peopleIsolationOpen: Message { Message(PeopleStrings.table, 623, "peopleIsolationOpen") }
    /// Not checked yet
    static var peopleIsolationNever: Message { Message(PeopleStrings.table, 624, "peopleIsolationNever") }
    /// The first check runs tonight.
    static var peopleIsolationNeverText: Message { Message(PeopleStrings.table, 625, "peopleIsolationNeverText") }
    /// Checked {when}.
    static func peopleIsolationRanAt(when: String) -> Message { Message(PeopleStrings.table, 626, "peopleIsolationRanAt", [.text(when)]) }
    /// {probes, number} lists were asked for {organizations, plural, one {one organization} other {# organizations...
    static func peopleIsolationSaidLists(probes: Int, organizations: Int, rows: Int) -> Message { Message(PeopleStrings.table, 627, "peopleIsolationSaidLists", [.number(probes), .number(organizations), .number(rows)]) }
    /// {fenced, number} of {tables, number} tables are fenced in the database itself, and a connection of another ...
    static func peopleIsolationSaidFences(fenced: Int, tables: Int) -> Message { Message(PeopleStrings.table, 628, "peopleIsolationSaidFences", [.number(fenced), .number(tables)]) }
    /// This database has no row fences; the guard and the lists were checked.
    static var peopleIsolationSaidNoFences: Message { Message(PeopleStrings.table, 629, "peopleIsolationSaidNoFences") }
    /// A statement that names no vendor is refused before it reaches the database.
    static var peopleIsolationSaidGuard: Message { Message(PeopleStrings.table, 630, "peopleIsolationSaidGuard") }
    /// Who can see my people
    static var peopleWatchers: Message { Message(PeopleStrings.table, 631, "peopleWatchers") }
    /// Everybody and everything that can see people of {organization} today, {day, date}.
    static func peopleWatchersLead(organization: String, day: Day) -> Message { Message(PeopleStrings.table, 632, "peopleWatchersLead", [.text(organization), .day(day)]) }
    /// Your own organization
    static var peopleWatchersInside: Message { Message(PeopleStrings.table, 633, "peopleWatchersInside") }
    /// People of {organization} and of organizations above it.
    static func peopleWatchersInsideLead(organization: String) -> Message { Message(PeopleStrings.table, 634, "peopleWatchersInsideLead", [.text(organization)]) }
    /// The vendor
    static var peopleWatchersVendor: Message { Message(PeopleStrings.table, 635, "peopleWatchersVendor") }
    /// Channel managers by name; other people of {vendor} by role.
    static func peopleWatchersVendorLead(vendor: String) -> Message { Message(PeopleStrings.table, 636, "peopleWatchersVendorLead", [.text(vendor)]) }
    /// Distributors
    static var peopleWatchersDistributors: Message { Message(PeopleStrings.table, 637, "peopleWatchersDistributors") }
    /// What {vendor} granted to a distributor of yours.
    static func peopleWatchersDistributorsLead(vendor: String) -> Message { Message(PeopleStrings.table, 638, "peopleWatchersDistributorsLead", [.text(vendor)]) }
    /// Programs
    static var peopleWatchersPrograms: Message { Message(PeopleStrings.table, 639, "peopleWatchersPrograms") }
    /// Keys to the API, identity providers and directories.
    static var peopleWatchersProgramsLead: Message { Message(PeopleStrings.table, 640, "peopleWatchersProgramsLead") }
    /// Nobody.
    static var peopleWatchersNobody: Message { Message(PeopleStrings.table, 641, "peopleWatchersNobody") }
    /// Who
    static var peopleWatchersWho: Message { Message(PeopleStrings.table, 642, "peopleWatchersWho") }
    /// Kind
    static var peopleWatchersKind: Message { Message(PeopleStrings.table, 643, "peopleWatchersKind") }
    /// {kind, select, own {Own organization} above {Organization above} portfolio {Channel manager} vendor {Vendor...
    static func peopleWatchersKindName(kind: String) -> Message { Message(PeopleStrings.table, 644, "peopleWatchersKindName", [.text(kind)]) }
    /// Through
    static var peopleWatchersThrough: Message { Message(PeopleStrings.table, 645, "peopleWatchersThrough") }
    /// Can
    static var peopleWatchersMay: Message { Message(PeopleStrings.table, 646, "peopleWatchersMay") }
    /// Reach
    static var peopleWatchersReach: Message { Message(PeopleStrings.table, 647, "peopleWatchersReach") }
    /// Last access
    static var peopleWatchersLast: Message { Message(PeopleStrings.table, 648, "peopleWatchersLast") }
    /// Never
    static var peopleWatchersNever: Message { Message(PeopleStrings.table, 649, "peopleWatchersNever") }
    /// {count, plural, one {One person} other {# people}}
    static func peopleWatchersStaff(count: Int) -> Message { Message(PeopleStrings.table, 650, "peopleWatchersStaff", [.number(count)]) }
    /// {count, plural, =0 {No distributor manager} one {One distributor manager} other {# distributor managers}}
    static func peopleWatchersManagers(count: Int) -> Message { Message(PeopleStrings.table, 651, "peopleWatchersManagers", [.number(count)]) }
    /// Key to the API
    static var peopleWatchersCredential: Message { Message(PeopleStrings.table, 652, "peopleWatchersCredential") }
    /// {organization}
    static func peopleWatchersReachOwn(organization: String) -> Message { Message(PeopleStrings.table, 653, "peopleWatchersReachOwn", [.text(organization)]) }
    /// {organization} and all below
    static func peopleWatchersReachBelow(organization: String) -> Message { Message(PeopleStrings.table, 654, "peopleWatchersReachBelow", [.text(organization)]) }
    /// A portfolio that holds you
    static var peopleWatchersReachPortfolio: Message { Message(PeopleStrings.table, 655, "peopleWatchersReachPortfolio") }
    /// All partners
    static var peopleWatchersReachAll: Message { Message(PeopleStrings.table, 656, "peopleWatchersReachAll") }
    /// As granted: {grants}
    static func peopleWatchersReachGranted(grants: String) -> Message { Message(PeopleStrings.table, 657, "peopleWatchersReachGranted", [.text(grants)]) }
    /// Each person sees their own record. Answers to exams are seen by nobody but whoever assesses them. A former ...
    static var peopleWatchersNote: Message { Message(PeopleStrings.table, 658, "peopleWatchersNote") }
    /// Export for auditors
    static var peopleWatchersExport: Message { Message(PeopleStrings.table, 659, "peopleWatchersExport") }
    /// The latest isolation check passed
    static var peopleWatchersCheckPassed: Message { Message(PeopleStrings.table, 660, "peopleWatchersCheckPassed") }
    /// {vendor} has been told and is looking into it.
    static func peopleWatchersCheckFailed(vendor: String) -> Message { Message(PeopleStrings.table, 661, "peopleWatchersCheckFailed", [.text(vendor)]) }
    /// What was proved
    static var peopleWatchersCheckWhat: Message { Message(PeopleStrings.table, 662, "peopleWatchersCheckWhat") }
    /// Many people are signing in right now. Please try again in a few seconds; nothing you did was counted as a w...
    static var peopleSignInBusy: Message { Message(PeopleStrings.table, 663, "peopleSignInBusy") }
    /// Legal entity
    static var peopleEntity: Message { Message(PeopleStrings.table, 664, "peopleEntity") }
    /// Locations of one company count together where a programme says so.
    static var peopleEntityHint: Message { Message(PeopleStrings.table, 665, "peopleEntityHint") }
    /// A company of its own
    static var peopleEntityOwn: Message { Message(PeopleStrings.table, 666, "peopleEntityOwn") }
    /// A location of {name}
    static func peopleEntityOf(name: String) -> Message { Message(PeopleStrings.table, 667, "peopleEntityOf", [.text(name)]) }
    /// Its locations
    static var peopleEntityLocations: Message { Message(PeopleStrings.table, 668, "peopleEntityLocations") }
    /// Choose another organization as its company.
    static var peopleEntityUnknown: Message { Message(PeopleStrings.table, 669, "peopleEntityUnknown") }
    /// That organization is a location itself: choose {head}.
    static func peopleEntityLocation(head: String) -> Message { Message(PeopleStrings.table, 670, "peopleEntityLocation", [.text(head)]) }
    /// It has locations of its own: make them locations of the other company first.
    static var peopleEntityHead: Message { Message(PeopleStrings.table, 671, "peopleEntityHead") }
    /// A location of {head}
    static func peopleHistoryLocation(head: String) -> Message { Message(PeopleStrings.table, 672, "peopleHistoryLocation", [.text(head)]) }
    /// A company of its own again
    static var peopleHistoryOwnCompany: Message { Message(PeopleStrings.table, 673, "peopleHistoryOwnCompany") }
}
