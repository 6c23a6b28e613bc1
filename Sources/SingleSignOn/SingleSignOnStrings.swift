// Made by tools/strings.py from Sources/SingleSignOn/Strings. Edit those and run it again.
package import HTML
package import Kernel

/// The words of SingleSignOn in English and German.
package enum SingleSignOnStrings {
    package static let table = StringTable(name: "SingleSignOn", keys: keys, english: english, german: german)

    private static let keys = ##"""
        singleSignOnTitle
        singleSignOnLead
        singleSignOnSettings
        singleSignOnWhere
        singleSignOnName
        singleSignOnNameHint
        singleSignOnNameMissing
        singleSignOnKind
        singleSignOnKindLabel
        singleSignOnKindMissing
        singleSignOnFor
        singleSignOnForHint
        singleSignOnWholeVendor
        singleSignOnStateLabel
        singleSignOnState
        singleSignOnNew
        singleSignOnNewLead
        singleSignOnCreate
        singleSignOnCreated
        singleSignOnCancel
        singleSignOnSave
        singleSignOnSaved
        singleSignOnEdit
        singleSignOnEditTitle
        singleSignOnRemove
        singleSignOnEmptyTitle
        singleSignOnEmptyText
        singleSignOnNoDomains
        singleSignOnNotAllowed
        singleSignOnOrganizationBad
        singleSignOnSessionBad
        singleSignOnSession
        singleSignOnSessionHint
        singleSignOnMinutes
        singleSignOnChangedMeanwhile
        singleSignOnIssuer
        singleSignOnIssuerHint
        singleSignOnIssuerBad
        singleSignOnClient
        singleSignOnClientMissing
        singleSignOnAuthenticationLabel
        singleSignOnAuthentication
        singleSignOnSecret
        singleSignOnSecretHint
        singleSignOnSecretMissing
        singleSignOnSecretDay
        singleSignOnSecretDayHint
        singleSignOnSecretDayBad
        singleSignOnSecretSet
        singleSignOnSecretNew
        singleSignOnMore
        singleSignOnScopes
        singleSignOnScopesHint
        singleSignOnSkew
        singleSignOnSkewHint
        singleSignOnSkewBad
        singleSignOnUserInfo
        singleSignOnUserInfoHint
        singleSignOnRedirect
        singleSignOnBackChannel
        singleSignOnAfterLogout
        singleSignOnStartAddress
        singleSignOnKeysAddress
        singleSignOnConnection
        singleSignOnDocument
        singleSignOnRefresh
        singleSignOnRefreshed
        singleSignOnRotate
        singleSignOnRotateHint
        singleSignOnRotateButton
        singleSignOnRotated
        singleSignOnArchive
        singleSignOnArchiveText
        singleSignOnArchiveButton
        singleSignOnArchived
        singleSignOnSwitchOn
        singleSignOnSwitchOff
        singleSignOnSwitchedOn
        singleSignOnSwitchedOff
        singleSignOnTest
        singleSignOnExpires
        singleSignOnExpired
        singleSignOnExpiryText
        singleSignOnStale
        singleSignOnStaleText
        singleSignOnDraftTitle
        singleSignOnDraftText
        singleSignOnDomains
        singleSignOnDomain
        singleSignOnDomainsText
        singleSignOnDomainHintVendor
        singleSignOnDomainHintAny
        singleSignOnDomainHintPartner
        singleSignOnAddDomain
        singleSignOnConfirmDomain
        singleSignOnConfirmed
        singleSignOnWaitsForVendor
        singleSignOnDomainAdded
        singleSignOnDomainWaits
        singleSignOnDomainConfirmed
        singleSignOnDomainRemoved
        singleSignOnDomainBad
        singleSignOnDomainPublic
        singleSignOnDomainAny
        singleSignOnDomainsMissing
        singleSignOnMappingTitle
        singleSignOnMappingLead
        singleSignOnWho
        singleSignOnCreates
        singleSignOnCreatesHint
        singleSignOnTrusts
        singleSignOnTrustsHint
        singleSignOnDefaultOrganization
        singleSignOnNoDefault
        singleSignOnOwnDefault
        singleSignOnDefaultJobRoles
        singleSignOnJobRole
        singleSignOnRole
        singleSignOnLanguage
        singleSignOnRules
        singleSignOnRulesHint
        singleSignOnRuleAttribute
        singleSignOnRuleTest
        singleSignOnRuleValue
        singleSignOnRuleGift
        singleSignOnRuleAttributeBad
        singleSignOnRuleGiftBad
        singleSignOnRuleRoleBad
        singleSignOnGiftChoose
        singleSignOnGiftJobRole
        singleSignOnGiftRole
        singleSignOnGiftLanguage
        singleSignOnGiftByID
        singleSignOnGiftOrganization
        singleSignOnAttributes
        singleSignOnAttributesHint
        singleSignOnAttributeEmail
        singleSignOnAttributeName
        singleSignOnAttributeGiven
        singleSignOnAttributeFamily
        singleSignOnAttributeLanguage
        singleSignOnAttributeMissing
        singleSignOnUnknownPeople
        singleSignOnUnverified
        singleSignOnAreAdded
        singleSignOnAreRefused
        singleSignOnAreBelieved
        singleSignOnRuleCount
        singleSignOnArrivals
        singleSignOnNoArrivals
        singleSignOnNoArrivalsText
        singleSignOnWhen
        singleSignOnOutcome
        singleSignOnOutcomeName
        singleSignOnReason
        singleSignOnReference
        singleSignOnArrivalTitle
        singleSignOnTestTitle
        singleSignOnArrivedTitle
        singleSignOnAttribute
        singleSignOnValue
        singleSignOnNothingArrived
        singleSignOnNothingArrivedText
        singleSignOnDid
        singleSignOnWould
        singleSignOnPlanLabel
        singleSignOnPlan
        singleSignOnTestText
        singleSignOnEnteredText
        singleSignOnOrganization
        singleSignOnJobRoles
        singleSignOnRoleLabel
        singleSignOnPerson
        singleSignOnShowPerson
        singleSignOnUnlink
        singleSignOnUnlinked
        singleSignOnPolicyTitle
        singleSignOnPolicyLead
        singleSignOnPartnersTitle
        singleSignOnPartnersMay
        singleSignOnPartnersMayHint
        singleSignOnRequiredTitle
        singleSignOnRequiredText
        singleSignOnRequire
        singleSignOnRequiredAdded
        singleSignOnRequiredRemoved
        singleSignOnRequiredUnserved
        singleSignOnEmergencyTitle
        singleSignOnEmergencyText
        singleSignOnEmergencyWho
        singleSignOnEmergencyMark
        singleSignOnEmergencyBad
        singleSignOnEmergencyLast
        singleSignOnEmergencyMailSubject
        singleSignOnEmergencyMailGreeting
        singleSignOnEmergencyMailText
        singleSignOnEmergencyMailButton
        singleSignOnContinue
        singleSignOnFindTitle
        singleSignOnFindLabel
        singleSignOnFindButton
        singleSignOnMovingTitle
        singleSignOnMovingText
        singleSignOnMovingButton
        singleSignOnChoiceTitle
        singleSignOnChoiceText
        singleSignOnNoneTitle
        singleSignOnNoneText
        singleSignOnBackToSignIn
        singleSignOnRefusedTitle
        singleSignOnRefusedAgain
        singleSignOnRefusedLater
        singleSignOnRefusedAsk
        singleSignOnWaitingTitle
        singleSignOnWaitingText
        singleSignOnMailSubject
        singleSignOnMailGreeting
        singleSignOnMailText
        singleSignOnMailWarning
        singleSignOnMailButton
        singleSignOnMailFootnote
        singleSignOnConfirmTitle
        singleSignOnConfirmLead
        singleSignOnConfirmText
        singleSignOnConfirmButton
        singleSignOnConfirmNot
        singleSignOnGoneTitle
        singleSignOnGoneText
        singleSignOnSignedOut
        singleSignOnSignedOutText
        singleSignOnSignOutThere
        singleSignOnIdentities
        singleSignOnIdentitiesText
        singleSignOnLastUsed
        singleSignOnTestKind
        singleSignOnReasonWhat
        singleSignOnReasonAdvice
        singleSignOnWatcher
        singleSignOnNewSAMLText
        singleSignOnSigns
        singleSignOnSignsHint
        singleSignOnEncrypted
        singleSignOnEncryptedHint
        singleSignOnForces
        singleSignOnForcesHint
        singleSignOnUnsolicited
        singleSignOnUnsolicitedHint
        singleSignOnSHA1
        singleSignOnSHA1Hint
        singleSignOnFormat
        singleSignOnFormatHint
        singleSignOnFormatName
        singleSignOnOurEntity
        singleSignOnConsumer
        singleSignOnLogoutAddress
        singleSignOnTheirSide
        singleSignOnTheirEntity
        singleSignOnMetadataFrom
        singleSignOnMetadataPasted
        singleSignOnLogoutOffered
        singleSignOnYes
        singleSignOnNo
        singleSignOnCertificates
        singleSignOnCertificate
        singleSignOnCertificateUntil
        singleSignOnCertificateOver
        singleSignOnCertificateSoon
        singleSignOnFingerprint
        singleSignOnOurKeys
        singleSignOnKeyPresent
        singleSignOnKeyNext
        singleSignOnKeyFormer
        singleSignOnKeyPresentText
        singleSignOnKeyNextText
        singleSignOnKeyFormerText
        singleSignOnKeyStep
        singleSignOnKeyDone
        singleSignOnOurMetadata
        singleSignOnMetadataNone
        singleSignOnMetadataGive
        singleSignOnMetadataTitle
        singleSignOnMetadataLead
        singleSignOnMetadataNextTitle
        singleSignOnMetadataNextText
        singleSignOnMetadataURL
        singleSignOnMetadataURLHint
        singleSignOnMetadataText
        singleSignOnMetadataTextHint
        singleSignOnMetadataFile
        singleSignOnMetadataEntity
        singleSignOnMetadataEntityHint
        singleSignOnMetadataSigner
        singleSignOnMetadataSignerHint
        singleSignOnMetadataSave
        singleSignOnMetadataRead
        singleSignOnMetadataNeeded
        singleSignOnMetadataAddressBad
        singleSignOnMetadataBad
        singleSignOnCertificateBad
        singleSignOnCertificateFirst
        singleSignOnReferenceTitle
        singleSignOnReferenceHint
        singleSignOnReferenceFind
        singleSignOnReferenceUnknown
        singleSignOnSendingText
        singleSignOnWarnSubject
        singleSignOnWarnSoon
        singleSignOnWarnOver
        singleSignOnWarnAdvice
        singleSignOnWarnButton
        singleSignOnTooMany
        """##
    private static let english = ##"""
        Identity providers
        Let people sign in with what their company already has.
        Settings
        Where you are
        Name
        As the button on the sign-in page shows it, such as the company''s name.
        Give the provider a name of at most 80 characters.
        {kind, select, oidc {OpenID Connect} saml {SAML 2.0} other {{kind}}}
        Kind
        Choose OpenID Connect or SAML.
        For
        One of the vendor is offered to everybody; one of an organization signs in that organization''s people only.
        Everybody
        State
        {state, select, draft {Draft} on {On} off {Off} other {{state}}}
        {kind, select, oidc {Add OpenID Connect} saml {Add SAML} other {Add {kind}}}
        It starts as a draft: you test it before anybody else sees it.
        Create draft
        {name} is a draft. Add a domain, then try it.
        Cancel
        Save
        Saved.
        Edit
        Connection
        Remove
        No identity provider yet
        Connect Entra ID, Okta, Google Workspace, Keycloak or any other that speaks OpenID Connect or SAML.
        None yet
        Your vendor manages identity providers. Ask there to change something.
        Choose an organization from the list.
        Sessions last from 5 minutes to 30 days (43,200 minutes).
        Longest session
        Then people sign in again. Empty: 30 days.
        minutes
        Somebody else changed this provider meanwhile. Open the page again, so that nothing of theirs is lost.
        Issuer
        The address that the provider calls issuer, or the one of its openid-configuration.
        The issuer is an address that begins with https://, without ? or #.
        Client ID
        Enter the client ID that the provider gave you.
        How Laurel proves itself
        {way, select, basic {Secret in the header (client_secret_basic)} post {Secret in the form (client_secret_post)} privateKey {Signed by a key (private_key_jwt)} other {{way}}}
        Client secret
        Kept apart and never shown again.
        Enter the client secret that the provider gave you.
        Valid through
        You are warned 30 days before.
        Enter a day, or leave it empty.
        Set on {at, time}
        New client secret
        More settings
        Scopes
        Separated by spaces.
        Clocks may differ by
        From 0 to 10. Two are plenty where both clocks are set by the network.
        Enter 0 to 10 minutes.
        Always ask the user info endpoint too
        Else only when the address is missing from the ID token.
        Redirect URI
        Back-channel logout URI
        Post-logout redirect URI
        Address that starts a sign-in
        Address of our public key (JWKS)
        Connection
        {kind, select, discovery {Discovery read} keys {Keys read} metadata {Metadata read} other {{kind}}}
        Read again now
        Everything is read anew.
        Change the secret
        Works at once. The one before is kept apart until the next change.
        Use this secret
        The new secret is in use.
        Remove this provider
        Nobody signs in by it any more, and sessions it opened end. Its history stays.
        Remove for ever
        {name} is removed.
        Switch on
        Switch off
        {name} is on.
        {name} is off. Open sessions go on.
        Test sign-in
        Secret or certificate expires on {day, date}
        Secret or certificate expired on {day, date}
        Make a new one at the provider and put it in here; sign-in stops otherwise.
        {kind, select, discovery {The discovery document could not be read again} keys {The keys could not be read again} metadata {The metadata could not be read again} other {{kind}}}
        Sign-in goes on with what was read on {at, time}.
        Nobody sees this provider yet
        Enter the addresses on this page at the provider, try a test sign-in, then switch it on.
        E-mail domains
        Domain
        Addresses under these domains are known by this provider''s word. Under any other, it finds and makes nobody.
        Only add a domain that is the organization''s own.
        * means every domain: only for a provider that you trust about everybody.
        Your vendor confirms it before it counts.
        Add domain
        Confirm
        Confirmed
        Waits for the vendor
        The domain is added.
        The domain waits for the vendor''s confirmation.
        The domain is confirmed.
        The domain is removed.
        Enter a domain such as example.com.
        {domain} belongs to a public mail provider; nobody can speak for it.
        Every domain can be trusted to the vendor''s own provider only.
        Add an e-mail domain first: without one this provider would know nobody.
        Who comes in as what
        What a sign-in by this provider makes of somebody.
        People
        Add people who are not here yet
        Else only people who were invited or added come in.
        Believe addresses without a verified mark
        For providers that never send email_verified and whose users cannot change their own address.
        Organization, when no rule says it
        None: refuse
        {name}
        Job roles of new people, when no rule says them
        {role, select, sales {Sales} presales {Presales} engineer {Engineer} support {Support} marketing {Marketing} management {Management} other {{role}}}
        {role, select, author {Author} instructor {Instructor} assessor {Assessor} auditor {Auditor} partnerAdmin {Partner admin} distributorManager {Distributor manager} other {{role}}}
        {language, select, en {English} de {German} other {{language}}}
        Rules
        When an attribute fits, the sign-in gives something. The first rule of a kind counts; job roles add up. A line without attribute is left out.
        When attribute
        How
        value
        then
        Rule {line, number}: name an attribute and how to compare.
        Rule {line, number}: choose what it gives.
        Rule {line, number}: this role cannot be given by a rule.
        Choose
        job role {name}
        role {name}
        language {name}
        organization with this value as {system} id
        organization {name}
        Names of the attributes
        One name to a line; the first that arrives is taken.
        E-mail
        Whole name
        First name
        Last name
        Language
        Name at least one attribute that holds the e-mail address.
        Unknown people
        Unmarked addresses
        are added
        are refused
        are believed
        {count, plural, =0 {none} one {one rule} other {# rules}}
        Last arrivals
        Nobody came by this provider yet
        Each sign-in and test stands here for {days, plural, one {a day} other {# days}}, with the reason when it was refused.
        When
        Outcome
        {outcome, select, entered {Signed in} refused {Refused} waiting {Asked by mail} tested {Test} other {{outcome}}}
        Reason
        Reference number
        What arrived
        Test sign-in
        What the provider sent
        Attribute
        Value
        Nothing that could be read
        The answer was refused before its contents counted.
        What it did
        What it would do
        Decision
        {plan, select, enter {Sign in a known person} create {Add a new person} confirm {Ask the person by mail first} refuse {Refuse} other {{plan}}}
        This was a test: nobody was signed in, added or changed.
        All checks held.
        Organization
        Job roles
        Role
        Person
        Show
        It is the same {name}: forget the old link
        Forgotten. At the next sign-in the person is linked anew.
        Rules for single sign-on
        For the whole vendor.
        Partners
        Partner admins manage their own organization''s providers
        You still confirm each domain.
        Domains that must use single sign-on
        Addresses under these domains sign in through a provider. Passwords, links by mail, codes and passkeys are refused.
        Require it
        Single sign-on is required for {domain}.
        Passwords work for {domain} again.
        No provider that is on speaks for {domain}. Switch one on and confirm the domain first.
        In an emergency
        These vendor admins may use their password even so. Each use is in the ledger, and all marked admins get a mail.
        Vendor admin
        Mark for emergencies
        Choose a vendor admin who has a password.
        Somebody must be marked for emergencies as long as a domain requires single sign-on.
        {site}: an emergency sign-in was used
        Hello {name},
        {who} signed in with a password although {domain} requires single sign-on.
        Open the rules
        Continue with {name}
        Sign in through your company
        Work e-mail
        Find my company
        On to {provider}
        You sign in there and come back here.
        Go to {provider}
        Choose where you sign in
        More than one is in use for your address.
        Sign in with your password
        No company sign-in is set up for {domain}.
        Back to sign-in
        You could not be signed in
        Please start again from the sign-in page. If it happens again, tell your administrator this number.
        Your company''s sign-in does not answer as it should. Try again in some minutes, or tell your administrator this number.
        Your administrator can see why and help. Tell them this number.
        Look into your mailbox
        We sent a mail to the address that {provider} named. Open its link to go on; it works for one hour.
        {site}: is this you?
        Hello {name},
        {provider} of {organization} wants to sign you in to your account from now on.
        Only agree if you work there. Whoever runs that sign-in could then enter as you.
        Look and decide
        The link works for one hour. If this was not you, do nothing.
        Is this you?
        {provider} of {organization} wants to sign you in from now on.
        Your account: {name}, {email}. Only agree if you work there; whoever runs that sign-in could then enter as you.
        Yes, sign me in
        No, that is not me
        This link no longer works
        It was used before or is older than one hour. Sign in again to get a new one.
        You are signed out.
        You are led on to {provider}, to sign out there too.
        Sign out here and at the provider
        Company sign-ins
        These sign you in.
        Last on {at, time}
        {test, select, equals {is} contains {contains} pattern {is like (*)} other {{test}}}
        {reason, select, stateUnknown {The answer belongs to no sign-in that was begun here.} stateReplayed {The answer was used before.} stateExpired {The answer came more than ten minutes after the start.} correlationMissing {The answer came from another browser than the start, or without its cookie.} cancelled {The person cancelled, or the provider denied access.} providerError {The provider answered with an error.} providerOff {The provider is a draft, off or removed.} providerUnreachable {The provider could not be reached.} discoveryBroken {The discovery document cannot be used.} issuerMismatch {The issuer is not the one that was set.} keysBroken {The provider''s keys cannot be used.} tokenRefused {The provider refused to exchange the code.} tokenMissing {The answer holds no code or no token.} tokenMalformed {The token is not what the standard demands.} algorithmRefused {The token is signed in a way that is not accepted.} keyUnknown {The token is signed by a key that the provider does not publish.} signatureWrong {The signature does not hold.} wrongAudience {The answer was made for another application.} wrongParty {The token was asked for by another client (azp).} wrongNonce {The token belongs to another sign-in (nonce).} expired {The answer had expired.} notYetValid {The answer is not valid yet.} clockSkewed {The provider''s clock is ahead.} noSubject {The provider did not say who it is (sub or NameID).} userInfoFailed {The user info could not be read.} userInfoSubject {The user info is about somebody else than the token.} settingsBroken {The provider''s settings are not complete.} unsigned {The assertion is not signed.} replayed {This assertion or logout was used before.} wrongDestination {The answer was sent for another address.} wrongRecipient {The assertion names another recipient.} wrongRequest {The answer is to another request, or to none.} decryptionFailed {The assertion could not be decrypted.} malformed {The answer cannot be read.} statusNotSuccess {The provider answered that the sign-in failed.} certificateExpired {The provider''s certificate has expired.} noEmail {No e-mail address arrived.} emailUnverified {The provider does not say that the address is verified.} domainNotAllowed {The address is under a domain that this provider does not speak for.} domainUnconfirmed {The domain waits for the vendor''s confirmation.} unknownPerson {Nobody here has this address, and the provider adds nobody.} suspended {The person is suspended.} subjectChanged {The address belongs to somebody whom this provider knew under another name.} vendorPerson {The person works for the vendor.} notMember {The person is no member of the organization.} membershipEnded {The person''s time at the organization was ended here.} organizationEnded {The organization has ended.} organizationUnknown {A rule leads to an organization that is not there, has ended, or is not this provider''s.} noOrganization {No rule says where the person belongs, and there is no default.} refusedByRule {A rule of the portal refused it, such as full seats.} confirmationPending {The person has an account elsewhere and was asked by mail.} confirmationGone {The link in the mail was used or had expired.} forged {The signature does not cover what the message says.} commented {A comment or instruction stands inside a value.} documentType {The message brings a document type (XXE).} unsolicited {Nobody asked for this answer.} unencrypted {The assertion came in clear text.} certificateUnknown {It is signed by a key that is none of the provider''s certificates.} weakAlgorithm {It is signed by SHA-1.} metadataMissing {The provider''s metadata has not been entered.} metadataBroken {The provider''s metadata cannot be used.} metadataUnsigned {The metadata is not signed by the certificate that was set.} other {{reason}}}
        {reason, select, stateUnknown {The person starts again from the sign-in page. Bookmarks of the provider''s page do this.} stateReplayed {Nothing is wrong when somebody pressed Back or reloaded. Repeats from elsewhere may be an attack.} stateExpired {The person starts again.} correlationMissing {Check that the portal is opened under the address in its settings and that cookies are allowed.} cancelled {At the provider, give the person access to this application.} providerError {Look up its words below at the provider.} providerOff {Switch it on when it shall be used.} providerUnreachable {Check its address, its certificate and that this server may call out to it.} discoveryBroken {Check the issuer; the document must name the authorization, token and key addresses by https and support S256.} issuerMismatch {Copy the issuer exactly as below, with or without the slash at its end, if it is the right one.} keysBroken {RSA keys need 2,048 bits or more; EC keys the curve P-256; or Ed25519.} tokenRefused {Mostly the client secret is wrong or expired, or the redirect URI is not registered there.} tokenMissing {Ask for the scope openid, and allow the authorization code flow at the provider.} tokenMalformed {Its part is named below; the provider''s support can tell.} algorithmRefused {Set the provider to RS256, ES256 or EdDSA.} keyUnknown {Read the keys again on the provider''s page; if it stays, the token is not from this provider.} signatureWrong {Whatever it says was not said by this provider. Check its keys or certificate.} wrongAudience {Check the client ID or entity ID; the one that came is below.} wrongParty {The provider must issue it to this client ID alone.} wrongNonce {Once is an accident of two tabs; often is an attack or a broken provider.} expired {By how much is below. Set the provider''s clock, or allow more minutes of difference.} notYetValid {By how much is below. Set the provider''s clock, or allow more minutes of difference.} clockSkewed {By how much is below. Set it by the network, or allow more minutes of difference.} noSubject {Let it send a lasting, unique name.} userInfoFailed {Let the ID token hold the address, or allow the scopes profile and email.} userInfoSubject {Nothing of it was used. Tell the provider.} settingsBroken {Open the connection and save it again, with a secret.} unsigned {Let the provider sign assertions.} replayed {Nothing is wrong after a reload. Repeats from elsewhere may be an attack.} wrongDestination {Enter the address of the assertion consumer exactly as this page shows it.} wrongRecipient {Enter the address of the assertion consumer exactly as this page shows it.} wrongRequest {Allow sign-ins begun at the provider, or let people start here.} decryptionFailed {Give the provider our present encryption certificate.} malformed {The provider''s support can tell; the part is named below.} statusNotSuccess {Its status is below; look it up at the provider.} certificateExpired {Which and since when is below. Put the new one in on the provider''s page; where its metadata has an address, read it again there.} noEmail {Let the provider send one, or name its attribute in the mapping.} emailUnverified {Let it send email_verified, or believe its addresses in the mapping when users cannot change them.} domainNotAllowed {Add the domain if it is the organization''s own.} domainUnconfirmed {A vendor admin confirms it on the provider''s page.} unknownPerson {Invite the person, or let the mapping add unknown people.} suspended {Let them back in on their page, if they shall be.} subjectChanged {If it is the same person, forget the old link. If the address was given to somebody new, change the old person''s address first.} vendorPerson {An organization''s provider never signs in the vendor''s people; they use the vendor''s own way.} notMember {Add or invite them to the organization.} membershipEnded {Start it again on their page, or take away their access at the provider.} organizationEnded {Reinstate it, or remove the provider.} organizationUnknown {Correct the rule, or the organization''s id in the named system.} noOrganization {Set a default organization, or add a rule for what arrived below.} refusedByRule {Its words are below.} confirmationPending {Nothing to do: they open the link in the mail, or don''t.} confirmationGone {The person signs in again and gets a new one.} forged {Nothing of it was believed. Once may be a broken provider; its support can tell from the part below. Often is an attack.} commented {Nothing of it was believed: readers disagree about what such a value says. No honest provider sends this.} documentType {Nothing was loaded and nothing believed. No honest provider sends this.} unsolicited {Allow sign-ins begun at the provider in the connection, if people start there; else let them start here.} unencrypted {Let the provider encrypt for our certificate, or take back the demand in the connection.} certificateUnknown {If the provider has changed its certificate, read its metadata again or add the new one; the one that came is named below. Compare its fingerprint with the provider first.} weakAlgorithm {Set the provider to SHA-256. Only if it cannot, accept SHA-1 in the connection.} metadataMissing {Enter it on the provider''s page.} metadataBroken {The part is named below. Ask the provider for the metadata of its identity provider role.} metadataUnsigned {If the federation has a new key, put its certificate in; else trust nothing from this address.} other {{reason}}}
        Identity provider
        Give it a name first. Laurel then has an address and a key of its own for it, and you exchange metadata with the provider.
        Sign our requests
        The provider can then tell that a request is ours. Its metadata may ask for it too.
        Require encrypted assertions
        Encrypted ones are always opened. Ticked, one that comes in clear text is refused.
        Ask for the password each time
        Even when the person is already signed in at the provider.
        Allow sign-ins begun at the provider
        For tiles on a company portal. Less safe than starting here: nothing ties the answer to what a browser asked for. RelayState may name a page of this portal.
        Accept SHA-1 signatures
        Only for an old provider, and only until it is changed: SHA-1 can be forged.
        NameID format
        What the provider is asked to call people. A lasting name is best; an address changes with a marriage.
        {format, select, persistent {Lasting name (persistent)} emailAddress {E-mail address} unspecified {The provider decides} other {{format}}}
        Entity ID, and address of our metadata
        Assertion consumer service (reply URL)
        Single logout service
        The provider
        Entity ID
        Metadata from
        A text or file
        Offers single logout
        Yes
        No
        Certificates
        Certificate
        Until {day, date}
        Expired
        Expires soon
        Fingerprint (SHA-256)
        Our keys
        In use
        Next
        Former
        It signs our requests and opens what the provider encrypts. To change it, publish the next one first.
        Both stand in our metadata. Change over once the provider has read it.
        The former key still opens what was encrypted for it. Retire it once the provider uses the new one.
        {step, select, prepare {Publish a next key} change {Change over} retire {Retire the former key} other {{step}}}
        {step, select, prepare {The next key is published.} change {The new key is in use.} retire {The former key is gone.} other {{step}}}
        Our metadata
        Nothing is known of it yet.
        Enter its metadata
        Metadata of the provider
        One of three ways: an address that is read again by itself, a text, or a file.
        Next: the provider''s metadata
        Laurel needs its addresses and certificates. Give the provider ours: the addresses on this page, or our metadata.
        Address of its metadata
        Best: new certificates arrive by themselves, within six hours.
        Or its text
        The whole XML. A certificate alone (PEM) is added to those that are known.
        Or a file
        Entity ID, when the metadata lists many
        As for a federation such as eduGAIN.
        Certificate that signs the metadata (PEM)
        Empty: the metadata is believed by its address.
        Read and trust it
        The provider is known now. Try a test sign-in.
        Enter the address of the provider''s metadata, paste it, or choose a file.
        The address begins with https://.
        {reason, select, providerUnreachable {The address cannot be read: {note}} metadataUnsigned {The metadata is not signed by the certificate below: {note}} other {This is no usable metadata of an identity provider: {note}}}
        This is no certificate, or its key is too weak (RSA below 2,048 bits).
        A certificate alone is not enough: enter the metadata first.
        Somebody could not sign in?
        The person sees it on the page that refused them, such as K7QM-2XPA.
        Show why
        No arrival has this number. They are kept for 30 days.
        The next step happens there.
        {site}: sign-in through {provider} needs you
        {what, select, certificate {The certificate of {provider} expires on {day, date}, and no newer one is known.} client {The client secret at {provider} expires on {day, date}.} other {Our own key at {provider} expires on {day, date}.}}
        {what, select, certificate {The certificate of {provider} expired on {day, date}. Nobody can sign in through it until a new one is known.} client {The client secret at {provider} expired on {day, date}. Nobody can sign in through it.} other {Our own key at {provider} expired on {day, date}.}}
        {what, select, certificate {Ask whoever runs it for the new certificate, and add it on the provider''s page; the old one may stay beside it. Where the metadata has an address, publishing it there is enough.} client {Make a new secret at the provider and put it in on its page.} other {Publish a next key on the provider''s page, let the provider read our metadata, then change over.}}
        Open the provider
        Too many sign-ins failed from your network. Try again in a quarter of an hour.
        """##
    private static let german = ##"""
        Identitätsanbieter
        Menschen melden sich mit dem an, was ihre Firma schon hat.
        Einstellungen
        Wo Sie sind
        Name
        So zeigt ihn die Schaltfläche auf der Anmeldeseite, etwa der Name der Firma.
        Geben Sie dem Anbieter einen Namen mit höchstens 80 Zeichen.
        {kind, select, oidc {OpenID Connect} saml {SAML 2.0} other {{kind}}}
        Art
        Wählen Sie OpenID Connect oder SAML.
        Für
        Einer des Herstellers steht allen offen; einer einer Organisation meldet nur deren Leute an.
        Alle
        Zustand
        {state, select, draft {Entwurf} on {Ein} off {Aus} other {{state}}}
        {kind, select, oidc {OpenID Connect hinzufügen} saml {SAML hinzufügen} other {{kind} hinzufügen}}
        Er beginnt als Entwurf: Sie probieren ihn aus, bevor ihn sonst jemand sieht.
        Entwurf anlegen
        {name} ist ein Entwurf. Fügen Sie eine Domain hinzu und probieren Sie ihn aus.
        Abbrechen
        Speichern
        Gespeichert.
        Ändern
        Verbindung
        Entfernen
        Noch kein Identitätsanbieter
        Verbinden Sie Entra ID, Okta, Google Workspace, Keycloak oder jeden anderen mit OpenID Connect oder SAML.
        Noch keine
        Ihr Hersteller verwaltet die Identitätsanbieter. Fragen Sie dort nach Änderungen.
        Wählen Sie eine Organisation aus der Liste.
        Sitzungen dauern 5 Minuten bis 30 Tage (43.200 Minuten).
        Längste Sitzung
        Danach melden sich Menschen neu an. Leer: 30 Tage.
        Minuten
        Jemand anderes hat diesen Anbieter inzwischen geändert. Öffnen Sie die Seite neu, damit davon nichts verloren geht.
        Aussteller
        Die Adresse, die der Anbieter issuer nennt, oder die seiner openid-configuration.
        Der Aussteller ist eine Adresse, die mit https:// beginnt, ohne ? oder #.
        Client-ID
        Geben Sie die Client-ID ein, die der Anbieter vergeben hat.
        Wie sich Laurel ausweist
        {way, select, basic {Geheimnis im Kopf (client_secret_basic)} post {Geheimnis im Formular (client_secret_post)} privateKey {Mit Schlüssel unterschrieben (private_key_jwt)} other {{way}}}
        Client-Geheimnis
        Liegt getrennt und wird nie wieder angezeigt.
        Geben Sie das Client-Geheimnis ein, das der Anbieter vergeben hat.
        Gültig bis
        Sie werden 30 Tage vorher gewarnt.
        Geben Sie einen Tag ein oder lassen Sie das Feld leer.
        Gesetzt am {at, time}
        Neues Client-Geheimnis
        Weitere Einstellungen
        Scopes
        Mit Leerzeichen getrennt.
        Uhren dürfen abweichen um
        Von 0 bis 10. Zwei genügen, wenn beide Uhren vom Netz gestellt werden.
        Geben Sie 0 bis 10 Minuten ein.
        Immer auch die Benutzerauskunft (userinfo) fragen
        Sonst nur, wenn die Adresse im ID-Token fehlt.
        Rücksprungadresse (Redirect URI)
        Adresse für Back-Channel-Abmeldung
        Adresse nach der Abmeldung
        Adresse, die eine Anmeldung beginnt
        Adresse unseres öffentlichen Schlüssels (JWKS)
        Verbindung
        {kind, select, discovery {Discovery gelesen} keys {Schlüssel gelesen} metadata {Metadaten gelesen} other {{kind}}}
        Jetzt neu lesen
        Alles ist neu gelesen.
        Geheimnis wechseln
        Gilt sofort. Das vorige bleibt bis zum nächsten Wechsel aufgehoben.
        Dieses Geheimnis verwenden
        Das neue Geheimnis ist in Gebrauch.
        Diesen Anbieter entfernen
        Niemand meldet sich mehr damit an, und Sitzungen daraus enden. Die Geschichte bleibt.
        Endgültig entfernen
        {name} ist entfernt.
        Einschalten
        Ausschalten
        {name} ist eingeschaltet.
        {name} ist ausgeschaltet. Offene Sitzungen laufen weiter.
        Probeanmeldung
        Geheimnis oder Zertifikat läuft am {day, date} ab
        Geheimnis oder Zertifikat ist am {day, date} abgelaufen
        Erzeugen Sie beim Anbieter ein neues und tragen Sie es hier ein; sonst endet die Anmeldung.
        {kind, select, discovery {Das Discovery-Dokument ließ sich nicht neu lesen} keys {Die Schlüssel ließen sich nicht neu lesen} metadata {Die Metadaten ließen sich nicht neu lesen} other {{kind}}}
        Die Anmeldung läuft mit dem Stand vom {at, time} weiter.
        Noch sieht niemand diesen Anbieter
        Tragen Sie die Adressen dieser Seite beim Anbieter ein, probieren Sie eine Anmeldung und schalten Sie ihn dann ein.
        E-Mail-Domains
        Domain
        Adressen unter diesen Domains gelten auf das Wort dieses Anbieters. Unter anderen findet und legt er niemanden an.
        Fügen Sie nur Domains hinzu, die der Organisation gehören.
        * bedeutet jede Domain: nur für einen Anbieter, dem Sie über alle trauen.
        Ihr Hersteller bestätigt sie, bevor sie gilt.
        Domain hinzufügen
        Bestätigen
        Bestätigt
        Wartet auf den Hersteller
        Die Domain ist hinzugefügt.
        Die Domain wartet auf die Bestätigung des Herstellers.
        Die Domain ist bestätigt.
        Die Domain ist entfernt.
        Geben Sie eine Domain wie example.com ein.
        {domain} gehört einem öffentlichen Mailanbieter; niemand kann dafür sprechen.
        Jede Domain kann nur dem eigenen Anbieter des Herstellers anvertraut werden.
        Fügen Sie zuerst eine E-Mail-Domain hinzu: ohne sie kennt dieser Anbieter niemanden.
        Wer kommt als was herein
        Was eine Anmeldung über diesen Anbieter aus jemandem macht.
        Menschen
        Menschen hinzufügen, die noch nicht da sind
        Sonst kommt nur herein, wer eingeladen oder hinzugefügt wurde.
        Adressen ohne Prüfvermerk glauben
        Für Anbieter, die email_verified nie senden und deren Nutzer ihre Adresse nicht selbst ändern können.
        Organisation, wenn keine Regel sie nennt
        Keine: ablehnen
        {name}
        Aufgaben neuer Menschen, wenn keine Regel sie nennt
        {role, select, sales {Vertrieb} presales {Presales} engineer {Technik} support {Support} marketing {Marketing} management {Leitung} other {{role}}}
        {role, select, author {Autor} instructor {Trainer} assessor {Prüfer} auditor {Revisor} partnerAdmin {Partner-Admin} distributorManager {Distributor-Manager} other {{role}}}
        {language, select, en {Englisch} de {Deutsch} other {{language}}}
        Regeln
        Passt ein Attribut, gibt die Anmeldung etwas. Die erste Regel einer Art zählt; Aufgaben addieren sich. Eine Zeile ohne Attribut fällt weg.
        Wenn Attribut
        Vergleich
        Wert
        dann
        Regel {line, number}: Nennen Sie ein Attribut und den Vergleich.
        Regel {line, number}: Wählen Sie, was sie gibt.
        Regel {line, number}: Diese Rolle kann keine Regel geben.
        Wählen
        Aufgabe {name}
        Rolle {name}
        Sprache {name}
        Organisation mit diesem Wert als {system}-Kennung
        Organisation {name}
        Namen der Attribute
        Ein Name je Zeile; der erste, der ankommt, gilt.
        E-Mail
        Ganzer Name
        Vorname
        Nachname
        Sprache
        Nennen Sie mindestens ein Attribut mit der E-Mail-Adresse.
        Unbekannte
        Adressen ohne Vermerk
        werden hinzugefügt
        werden abgelehnt
        gelten
        {count, plural, =0 {keine} one {eine Regel} other {# Regeln}}
        Letzte Ankünfte
        Über diesen Anbieter kam noch niemand
        Jede Anmeldung und Probe steht hier {days, plural, one {einen Tag} other {# Tage}} lang, mit Grund, wenn sie abgelehnt wurde.
        Wann
        Ergebnis
        {outcome, select, entered {Angemeldet} refused {Abgelehnt} waiting {Per Mail gefragt} tested {Probe} other {{outcome}}}
        Grund
        Vorgangsnummer
        Was ankam
        Probeanmeldung
        Was der Anbieter sandte
        Attribut
        Wert
        Nichts Lesbares
        Die Antwort wurde abgelehnt, bevor ihr Inhalt zählte.
        Was sie bewirkte
        Was sie bewirken würde
        Entscheidung
        {plan, select, enter {Bekannte Person anmelden} create {Neue Person hinzufügen} confirm {Erst die Person per Mail fragen} refuse {Ablehnen} other {{plan}}}
        Das war eine Probe: Niemand wurde angemeldet, hinzugefügt oder geändert.
        Alle Prüfungen hielten.
        Organisation
        Aufgaben
        Rolle
        Person
        Zeigen
        Es ist dieselbe Person, {name}: alte Verknüpfung vergessen
        Vergessen. Bei der nächsten Anmeldung wird neu verknüpft.
        Regeln für Single Sign-on
        Für den ganzen Hersteller.
        Partner
        Partner-Admins verwalten die Anbieter ihrer Organisation
        Jede Domain bestätigen weiterhin Sie.
        Domains mit Pflicht zu Single Sign-on
        Adressen unter diesen Domains melden sich über einen Anbieter an. Passwörter, Links per Mail, Codes und Passkeys werden abgelehnt.
        Pflicht machen
        Single Sign-on ist Pflicht für {domain}.
        Passwörter gelten wieder für {domain}.
        Kein eingeschalteter Anbieter spricht für {domain}. Schalten Sie erst einen ein und bestätigen Sie die Domain.
        Im Notfall
        Diese Hersteller-Admins dürfen trotzdem ihr Passwort nutzen. Jede Nutzung steht im Protokoll, und alle Markierten bekommen eine Mail.
        Hersteller-Admin
        Für Notfälle markieren
        Wählen Sie einen Hersteller-Admin mit Passwort.
        Solange eine Domain Single Sign-on verlangt, muss jemand für Notfälle markiert sein.
        {site}: Eine Notfall-Anmeldung wurde genutzt
        Guten Tag {name},
        {who} hat sich mit Passwort angemeldet, obwohl {domain} Single Sign-on verlangt.
        Regeln öffnen
        Weiter mit {name}
        Über Ihre Firma anmelden
        Geschäftliche E-Mail
        Meine Firma finden
        Weiter zu {provider}
        Sie melden sich dort an und kommen hierher zurück.
        Zu {provider} gehen
        Wählen Sie, wo Sie sich anmelden
        Für Ihre Adresse ist mehr als einer in Gebrauch.
        Melden Sie sich mit Ihrem Passwort an
        Für {domain} ist keine Firmenanmeldung eingerichtet.
        Zurück zur Anmeldung
        Die Anmeldung gelang nicht
        Bitte beginnen Sie neu auf der Anmeldeseite. Geschieht es wieder, nennen Sie Ihrem Administrator diese Nummer.
        Die Anmeldung Ihrer Firma antwortet nicht wie erwartet. Versuchen Sie es in einigen Minuten wieder oder nennen Sie Ihrem Administrator diese Nummer.
        Ihr Administrator sieht den Grund und kann helfen. Nennen Sie diese Nummer.
        Sehen Sie in Ihr Postfach
        Wir haben eine Mail an die Adresse gesandt, die {provider} genannt hat. Öffnen Sie den Link darin; er gilt eine Stunde.
        {site}: Sind Sie das?
        Guten Tag {name},
        {provider} von {organization} möchte Sie ab jetzt an Ihrem Konto anmelden.
        Stimmen Sie nur zu, wenn Sie dort arbeiten. Wer diese Anmeldung betreibt, könnte dann als Sie eintreten.
        Ansehen und entscheiden
        Der Link gilt eine Stunde. Waren Sie es nicht, tun Sie nichts.
        Sind Sie das?
        {provider} von {organization} möchte Sie ab jetzt anmelden.
        Ihr Konto: {name}, {email}. Stimmen Sie nur zu, wenn Sie dort arbeiten; wer diese Anmeldung betreibt, könnte dann als Sie eintreten.
        Ja, anmelden
        Nein, das bin ich nicht
        Dieser Link gilt nicht mehr
        Er wurde schon benutzt oder ist älter als eine Stunde. Melden Sie sich neu an, um einen neuen zu bekommen.
        Sie sind abgemeldet.
        Sie werden zu {provider} weitergeleitet, um sich auch dort abzumelden.
        Hier und beim Anbieter abmelden
        Firmenanmeldungen
        Diese melden Sie an.
        Zuletzt am {at, time}
        {test, select, equals {ist} contains {enthält} pattern {ist wie (*)} other {{test}}}
        {reason, select, stateUnknown {Die Antwort gehört zu keiner hier begonnenen Anmeldung.} stateReplayed {Die Antwort wurde schon benutzt.} stateExpired {Die Antwort kam mehr als zehn Minuten nach dem Beginn.} correlationMissing {Die Antwort kam aus einem anderen Browser als der Beginn oder ohne dessen Cookie.} cancelled {Die Person brach ab, oder der Anbieter verweigerte den Zugang.} providerError {Der Anbieter antwortete mit einem Fehler.} providerOff {Der Anbieter ist Entwurf, ausgeschaltet oder entfernt.} providerUnreachable {Der Anbieter war nicht erreichbar.} discoveryBroken {Das Discovery-Dokument ist nicht brauchbar.} issuerMismatch {Der Aussteller ist nicht der eingestellte.} keysBroken {Die Schlüssel des Anbieters sind nicht brauchbar.} tokenRefused {Der Anbieter verweigerte den Tausch des Codes.} tokenMissing {Die Antwort enthält keinen Code oder kein Token.} tokenMalformed {Das Token ist nicht, wie der Standard es verlangt.} algorithmRefused {Das Token ist auf eine nicht akzeptierte Art unterschrieben.} keyUnknown {Das Token ist mit einem Schlüssel unterschrieben, den der Anbieter nicht veröffentlicht.} signatureWrong {Die Unterschrift hält nicht.} wrongAudience {Die Antwort ist für eine andere Anwendung bestimmt.} wrongParty {Das Token wurde von einem anderen Client angefordert (azp).} wrongNonce {Das Token gehört zu einer anderen Anmeldung (nonce).} expired {Die Antwort war abgelaufen.} notYetValid {Die Antwort gilt noch nicht.} clockSkewed {Die Uhr des Anbieters geht vor.} noSubject {Der Anbieter sagt nicht, wer es ist (sub oder NameID).} userInfoFailed {Die Benutzerauskunft ließ sich nicht lesen.} userInfoSubject {Die Benutzerauskunft betrifft jemand anderen als das Token.} settingsBroken {Die Einstellungen des Anbieters sind unvollständig.} unsigned {Die Assertion ist nicht unterschrieben.} replayed {Diese Assertion oder Abmeldung wurde schon benutzt.} wrongDestination {Die Antwort ist für eine andere Adresse bestimmt.} wrongRecipient {Die Assertion nennt einen anderen Empfänger.} wrongRequest {Die Antwort gehört zu einer anderen Anfrage oder zu keiner.} decryptionFailed {Die Assertion ließ sich nicht entschlüsseln.} malformed {Die Antwort ist nicht lesbar.} statusNotSuccess {Der Anbieter meldet, dass die Anmeldung scheiterte.} certificateExpired {Das Zertifikat des Anbieters ist abgelaufen.} noEmail {Es kam keine E-Mail-Adresse an.} emailUnverified {Der Anbieter sagt nicht, dass die Adresse geprüft ist.} domainNotAllowed {Die Adresse liegt unter einer Domain, für die dieser Anbieter nicht spricht.} domainUnconfirmed {Die Domain wartet auf die Bestätigung des Herstellers.} unknownPerson {Niemand hier hat diese Adresse, und der Anbieter fügt niemanden hinzu.} suspended {Die Person ist gesperrt.} subjectChanged {Die Adresse gehört jemandem, den dieser Anbieter unter anderem Namen kannte.} vendorPerson {Die Person arbeitet für den Hersteller.} notMember {Die Person ist kein Mitglied der Organisation.} membershipEnded {Die Zeit der Person bei der Organisation wurde hier beendet.} organizationEnded {Die Organisation ist beendet.} organizationUnknown {Eine Regel führt zu einer Organisation, die es nicht gibt, die beendet ist oder nicht zu diesem Anbieter gehört.} noOrganization {Keine Regel sagt, wohin die Person gehört, und es gibt keinen Standard.} refusedByRule {Eine Regel des Portals lehnte ab, etwa volle Plätze.} confirmationPending {Die Person hat anderswo ein Konto und wurde per Mail gefragt.} confirmationGone {Der Link in der Mail war benutzt oder abgelaufen.} forged {Die Signatur deckt nicht, was die Nachricht sagt.} commented {In einem Wert steht ein Kommentar oder eine Anweisung.} documentType {Die Nachricht bringt einen Dokumenttyp mit (XXE).} unsolicited {Niemand hat nach dieser Antwort gefragt.} unencrypted {Die Zusicherung kam im Klartext.} certificateUnknown {Sie ist mit einem Schlüssel signiert, der zu keinem Zertifikat des Anbieters gehört.} weakAlgorithm {Sie ist mit SHA-1 signiert.} metadataMissing {Die Metadaten des Anbieters sind nicht eingetragen.} metadataBroken {Die Metadaten des Anbieters sind nicht brauchbar.} metadataUnsigned {Die Metadaten sind nicht mit dem eingetragenen Zertifikat signiert.} other {{reason}}}
        {reason, select, stateUnknown {Die Person beginnt neu auf der Anmeldeseite. Lesezeichen auf der Seite des Anbieters führen dazu.} stateReplayed {Bei Zurück oder Neuladen ist alles in Ordnung. Wiederholungen von anderswo können ein Angriff sein.} stateExpired {Die Person beginnt neu.} correlationMissing {Prüfen Sie, dass das Portal unter seiner eingestellten Adresse geöffnet wird und Cookies erlaubt sind.} cancelled {Geben Sie der Person beim Anbieter Zugang zu dieser Anwendung.} providerError {Schlagen Sie seine Worte unten beim Anbieter nach.} providerOff {Schalten Sie ihn ein, wenn er genutzt werden soll.} providerUnreachable {Prüfen Sie Adresse, Zertifikat und ob dieser Server ihn erreichen darf.} discoveryBroken {Prüfen Sie den Aussteller; das Dokument muss Adressen für Autorisierung, Token und Schlüssel mit https nennen und S256 können.} issuerMismatch {Übernehmen Sie den Aussteller genau wie unten, mit oder ohne Schrägstrich am Ende, wenn es der richtige ist.} keysBroken {RSA-Schlüssel brauchen 2.048 Bit oder mehr, EC-Schlüssel die Kurve P-256, oder Ed25519.} tokenRefused {Meist ist das Client-Geheimnis falsch oder abgelaufen, oder die Rücksprungadresse ist dort nicht eingetragen.} tokenMissing {Fordern Sie den Scope openid an und erlauben Sie beim Anbieter den Authorization-Code-Ablauf.} tokenMalformed {Der Teil steht unten; der Support des Anbieters kann helfen.} algorithmRefused {Stellen Sie den Anbieter auf RS256, ES256 oder EdDSA.} keyUnknown {Lesen Sie die Schlüssel auf der Seite des Anbieters neu; bleibt es so, stammt das Token nicht von ihm.} signatureWrong {Was darin steht, hat nicht dieser Anbieter gesagt. Prüfen Sie Schlüssel oder Zertifikat.} wrongAudience {Prüfen Sie Client-ID oder Entity-ID; die angekommene steht unten.} wrongParty {Der Anbieter muss es allein für diese Client-ID ausstellen.} wrongNonce {Einmal ist ein Versehen mit zwei Tabs; oft ein Angriff oder ein fehlerhafter Anbieter.} expired {Um wie viel, steht unten. Stellen Sie die Uhr des Anbieters oder erlauben Sie mehr Minuten Abweichung.} notYetValid {Um wie viel, steht unten. Stellen Sie die Uhr des Anbieters oder erlauben Sie mehr Minuten Abweichung.} clockSkewed {Um wie viel, steht unten. Stellen Sie sie über das Netz oder erlauben Sie mehr Minuten Abweichung.} noSubject {Lassen Sie ihn einen dauerhaften, eindeutigen Namen senden.} userInfoFailed {Lassen Sie das ID-Token die Adresse enthalten oder erlauben Sie die Scopes profile und email.} userInfoSubject {Nichts davon wurde verwendet. Melden Sie es dem Anbieter.} settingsBroken {Öffnen Sie die Verbindung und speichern Sie sie neu, mit Geheimnis.} unsigned {Lassen Sie den Anbieter Assertions unterschreiben.} replayed {Nach einem Neuladen ist alles in Ordnung. Wiederholungen von anderswo können ein Angriff sein.} wrongDestination {Tragen Sie die Adresse des Assertion Consumer genau so ein, wie diese Seite sie zeigt.} wrongRecipient {Tragen Sie die Adresse des Assertion Consumer genau so ein, wie diese Seite sie zeigt.} wrongRequest {Erlauben Sie Anmeldungen, die beim Anbieter beginnen, oder lassen Sie Menschen hier beginnen.} decryptionFailed {Geben Sie dem Anbieter unser jetziges Verschlüsselungszertifikat.} malformed {Der Support des Anbieters kann helfen; der Teil steht unten.} statusNotSuccess {Sein Status steht unten; schlagen Sie ihn dort nach.} certificateExpired {Welches und seit wann, steht unten. Tragen Sie das neue auf der Seite des Anbieters ein; haben seine Metadaten eine Adresse, lesen Sie sie dort neu.} noEmail {Lassen Sie den Anbieter eine senden oder nennen Sie ihr Attribut in der Zuordnung.} emailUnverified {Lassen Sie ihn email_verified senden oder glauben Sie in der Zuordnung seinen Adressen, wenn Nutzer sie nicht ändern können.} domainNotAllowed {Fügen Sie die Domain hinzu, wenn sie der Organisation gehört.} domainUnconfirmed {Ein Hersteller-Admin bestätigt sie auf der Seite des Anbieters.} unknownPerson {Laden Sie die Person ein oder lassen Sie die Zuordnung Unbekannte hinzufügen.} suspended {Heben Sie die Sperre auf ihrer Seite auf, wenn das richtig ist.} subjectChanged {Ist es dieselbe Person, vergessen Sie die alte Verknüpfung. Wurde die Adresse neu vergeben, ändern Sie erst die Adresse der alten Person.} vendorPerson {Der Anbieter einer Organisation meldet nie Leute des Herstellers an; sie nutzen dessen eigenen Weg.} notMember {Fügen Sie sie der Organisation hinzu oder laden Sie sie ein.} membershipEnded {Beginnen Sie sie auf ihrer Seite neu oder nehmen Sie ihr den Zugang beim Anbieter.} organizationEnded {Setzen Sie sie wieder ein oder entfernen Sie den Anbieter.} organizationUnknown {Berichtigen Sie die Regel oder die Kennung der Organisation im genannten System.} noOrganization {Setzen Sie eine Standardorganisation oder ergänzen Sie eine Regel für das unten Angekommene.} refusedByRule {Ihre Worte stehen unten.} confirmationPending {Nichts zu tun: Sie öffnet den Link in der Mail oder nicht.} confirmationGone {Die Person meldet sich neu an und bekommt einen neuen.} forged {Nichts davon wurde geglaubt. Einmal kann es ein fehlerhafter Anbieter sein; dessen Support erkennt es am Teil unten. Häufig ist es ein Angriff.} commented {Nichts davon wurde geglaubt: Leseprogramme sind sich uneins, was ein solcher Wert sagt. Kein ehrlicher Anbieter sendet das.} documentType {Nichts wurde geladen und nichts geglaubt. Kein ehrlicher Anbieter sendet das.} unsolicited {Erlauben Sie bei der Verbindung Anmeldungen, die beim Anbieter beginnen, wenn die Personen dort starten; sonst sollen sie hier beginnen.} unencrypted {Lassen Sie den Anbieter für unser Zertifikat verschlüsseln, oder nehmen Sie die Forderung bei der Verbindung zurück.} certificateUnknown {Hat der Anbieter sein Zertifikat gewechselt, lesen Sie seine Metadaten neu oder fügen Sie das neue hinzu; das mitgeschickte steht unten. Vergleichen Sie vorher den Fingerabdruck mit dem Anbieter.} weakAlgorithm {Stellen Sie den Anbieter auf SHA-256. Nur wenn er das nicht kann, erlauben Sie SHA-1 bei der Verbindung.} metadataMissing {Tragen Sie sie auf der Seite des Anbieters ein.} metadataBroken {Der Teil steht unten. Fragen Sie den Anbieter nach den Metadaten seiner Rolle als Identitätsanbieter.} metadataUnsigned {Hat die Föderation einen neuen Schlüssel, tragen Sie dessen Zertifikat ein; sonst vertrauen Sie nichts von dieser Adresse.} other {{reason}}}
        Identitätsanbieter
        Geben Sie zuerst einen Namen an. Dann hat Laurel dafür eine eigene Adresse und einen eigenen Schlüssel, und Sie tauschen mit dem Anbieter Metadaten aus.
        Unsere Anfragen signieren
        Dann erkennt der Anbieter, dass eine Anfrage von uns kommt. Auch seine Metadaten können das verlangen.
        Verschlüsselte Zusicherungen verlangen
        Verschlüsselte werden immer geöffnet. Mit Häkchen wird abgelehnt, was im Klartext kommt.
        Jedes Mal nach dem Passwort fragen
        Auch wenn die Person beim Anbieter schon angemeldet ist.
        Anmeldungen erlauben, die beim Anbieter beginnen
        Für Kacheln in einem Firmenportal. Weniger sicher als ein Beginn hier: Nichts bindet die Antwort an die Anfrage eines Browsers. RelayState kann eine Seite dieses Portals nennen.
        Signaturen mit SHA-1 annehmen
        Nur für einen alten Anbieter, und nur bis er umgestellt ist: SHA-1 lässt sich fälschen.
        NameID-Format
        Wie der Anbieter Personen nennen soll. Am besten ein dauerhafter Name; eine Adresse ändert sich mit einer Heirat.
        {format, select, persistent {Dauerhafter Name (persistent)} emailAddress {E-Mail-Adresse} unspecified {Der Anbieter entscheidet} other {{format}}}
        Entity-ID und Adresse unserer Metadaten
        Assertion Consumer Service (Antwort-URL)
        Single-Logout-Dienst
        Der Anbieter
        Entity-ID
        Metadaten von
        Text oder Datei
        Bietet Single Logout
        Ja
        Nein
        Zertifikate
        Zertifikat
        Bis {day, date}
        Abgelaufen
        Läuft bald ab
        Fingerabdruck (SHA-256)
        Unsere Schlüssel
        In Gebrauch
        Nächster
        Früherer
        Er signiert unsere Anfragen und öffnet, was der Anbieter verschlüsselt. Zum Wechseln wird zuerst der nächste veröffentlicht.
        Beide stehen in unseren Metadaten. Wechseln Sie, sobald der Anbieter sie gelesen hat.
        Der frühere Schlüssel öffnet noch, was für ihn verschlüsselt wurde. Entfernen Sie ihn, sobald der Anbieter den neuen verwendet.
        {step, select, prepare {Nächsten Schlüssel veröffentlichen} change {Wechseln} retire {Früheren Schlüssel entfernen} other {{step}}}
        {step, select, prepare {Der nächste Schlüssel ist veröffentlicht.} change {Der neue Schlüssel ist in Gebrauch.} retire {Der frühere Schlüssel ist entfernt.} other {{step}}}
        Unsere Metadaten
        Über ihn ist noch nichts bekannt.
        Metadaten eintragen
        Metadaten des Anbieters
        Einer von drei Wegen: eine Adresse, die von selbst wieder gelesen wird, ein Text oder eine Datei.
        Als Nächstes: die Metadaten des Anbieters
        Laurel braucht seine Adressen und Zertifikate. Geben Sie dem Anbieter unsere: die Adressen auf dieser Seite oder unsere Metadaten.
        Adresse seiner Metadaten
        Am besten: Neue Zertifikate kommen von selbst, binnen sechs Stunden.
        Oder der Text
        Das ganze XML. Ein Zertifikat allein (PEM) kommt zu den bekannten hinzu.
        Oder eine Datei
        Entity-ID, wenn die Metadaten viele aufführen
        Wie bei einer Föderation, etwa eduGAIN.
        Zertifikat, das die Metadaten signiert (PEM)
        Leer: Den Metadaten wird wegen ihrer Adresse geglaubt.
        Lesen und vertrauen
        Der Anbieter ist jetzt bekannt. Probieren Sie eine Testanmeldung.
        Geben Sie die Adresse der Metadaten des Anbieters an, fügen Sie sie ein oder wählen Sie eine Datei.
        Die Adresse beginnt mit https://.
        {reason, select, providerUnreachable {Die Adresse ist nicht lesbar: {note}} metadataUnsigned {Die Metadaten sind nicht mit dem Zertifikat unten signiert: {note}} other {Das sind keine brauchbaren Metadaten eines Identitätsanbieters: {note}}}
        Das ist kein Zertifikat, oder sein Schlüssel ist zu schwach (RSA unter 2.048 Bit).
        Ein Zertifikat allein genügt nicht: Tragen Sie zuerst die Metadaten ein.
        Jemand konnte sich nicht anmelden?
        Die Person sieht sie auf der Seite, die sie abgewiesen hat, etwa K7QM-2XPA.
        Grund zeigen
        Keine Ankunft hat diese Nummer. Sie werden 30 Tage aufbewahrt.
        Der nächste Schritt geschieht dort.
        {site}: Die Anmeldung über {provider} braucht Sie
        {what, select, certificate {Das Zertifikat von {provider} läuft am {day, date} ab, und ein neueres ist nicht bekannt.} client {Das Client-Geheimnis bei {provider} läuft am {day, date} ab.} other {Unser eigener Schlüssel bei {provider} läuft am {day, date} ab.}}
        {what, select, certificate {Das Zertifikat von {provider} ist am {day, date} abgelaufen. Niemand kann sich darüber anmelden, bis ein neues bekannt ist.} client {Das Client-Geheimnis bei {provider} ist am {day, date} abgelaufen. Niemand kann sich darüber anmelden.} other {Unser eigener Schlüssel bei {provider} ist am {day, date} abgelaufen.}}
        {what, select, certificate {Fragen Sie dessen Betreiber nach dem neuen Zertifikat und tragen Sie es auf der Seite des Anbieters ein; das alte kann daneben stehen bleiben. Haben die Metadaten eine Adresse, genügt es, dass es dort steht.} client {Erzeugen Sie beim Anbieter ein neues Geheimnis und tragen Sie es auf seiner Seite ein.} other {Veröffentlichen Sie auf der Seite des Anbieters den nächsten Schlüssel, lassen Sie den Anbieter unsere Metadaten lesen und wechseln Sie dann.}}
        Anbieter öffnen
        Aus Ihrem Netz sind zu viele Anmeldungen gescheitert. Versuchen Sie es in einer Viertelstunde wieder.
        """##
}

package extension Message {
    /// Identity providers
    static var singleSignOnTitle: Message { Message(SingleSignOnStrings.table, 0, "singleSignOnTitle") }
    /// Let people sign in with what their company already has.
    static var singleSignOnLead: Message { Message(SingleSignOnStrings.table, 1, "singleSignOnLead") }
    /// Settings
    static var singleSignOnSettings: Message { Message(SingleSignOnStrings.table, 2, "singleSignOnSettings") }
    /// Where you are
    static var singleSignOnWhere: Message { Message(SingleSignOnStrings.table, 3, "singleSignOnWhere") }
    /// Name
    static var singleSignOnName: Message { Message(SingleSignOnStrings.table, 4, "singleSignOnName") }
    /// As the button on the sign-in page shows it, such as the company''s name.
    static var singleSignOnNameHint: Message { Message(SingleSignOnStrings.table, 5, "singleSignOnNameHint") }
    /// Give the provider a name of at most 80 characters.
    static var singleSignOnNameMissing: Message { Message(SingleSignOnStrings.table, 6, "singleSignOnNameMissing") }
    /// {kind, select, oidc {OpenID Connect} saml {SAML 2.0} other {{kind}}}
    static func singleSignOnKind(kind: String) -> Message { Message(SingleSignOnStrings.table, 7, "singleSignOnKind", [.text(kind)]) }
    /// Kind
    static var singleSignOnKindLabel: Message { Message(SingleSignOnStrings.table, 8, "singleSignOnKindLabel") }
    /// Choose OpenID Connect or SAML.
    static var singleSignOnKindMissing: Message { Message(SingleSignOnStrings.table, 9, "singleSignOnKindMissing") }
    /// For
    static var singleSignOnFor: Message { Message(SingleSignOnStrings.table, 10, "singleSignOnFor") }
    /// One of the vendor is offered to everybody; one of an organization signs in that organization''s people only.
    static var singleSignOnForHint: Message { Message(SingleSignOnStrings.table, 11, "singleSignOnForHint") }
    /// Everybody
    static var singleSignOnWholeVendor: Message { Message(SingleSignOnStrings.table, 12, "singleSignOnWholeVendor") }
    /// State
    static var singleSignOnStateLabel: Message { Message(SingleSignOnStrings.table, 13, "singleSignOnStateLabel") }
    /// {state, select, draft {Draft} on {On} off {Off} other {{state}}}
    static func singleSignOnState(state: String) -> Message { Message(SingleSignOnStrings.table, 14, "singleSignOnState", [.text(state)]) }
    /// {kind, select, oidc {Add OpenID Connect} saml {Add SAML} other {Add {kind}}}
    static func singleSignOnNew(kind: String) -> Message { Message(SingleSignOnStrings.table, 15, "singleSignOnNew", [.text(kind)]) }
    /// It starts as a draft: you test it before anybody else sees it.
    static var singleSignOnNewLead: Message { Message(SingleSignOnStrings.table, 16, "singleSignOnNewLead") }
    /// Create draft
    static var singleSignOnCreate: Message { Message(SingleSignOnStrings.table, 17, "singleSignOnCreate") }
    /// {name} is a draft. Add a domain, then try it.
    static func singleSignOnCreated(name: String) -> Message { Message(SingleSignOnStrings.table, 18, "singleSignOnCreated", [.text(name)]) }
    /// Cancel
    static var singleSignOnCancel: Message { Message(SingleSignOnStrings.table, 19, "singleSignOnCancel") }
    /// Save
    static var singleSignOnSave: Message { Message(SingleSignOnStrings.table, 20, "singleSignOnSave") }
    /// Saved.
    static var singleSignOnSaved: Message { Message(SingleSignOnStrings.table, 21, "singleSignOnSaved") }
    /// Edit
    static var singleSignOnEdit: Message { Message(SingleSignOnStrings.table, 22, "singleSignOnEdit") }
    /// Connection
    static var singleSignOnEditTitle: Message { Message(SingleSignOnStrings.table, 23, "singleSignOnEditTitle") }
    /// Remove
    static var singleSignOnRemove: Message { Message(SingleSignOnStrings.table, 24, "singleSignOnRemove") }
    /// No identity provider yet
    static var singleSignOnEmptyTitle: Message { Message(SingleSignOnStrings.table, 25, "singleSignOnEmptyTitle") }
    /// Connect Entra ID, Okta, Google Workspace, Keycloak or any other that speaks OpenID Connect or SAML.
    static var singleSignOnEmptyText: Message { Message(SingleSignOnStrings.table, 26, "singleSignOnEmptyText") }
    /// None yet
    static var singleSignOnNoDomains: Message { Message(SingleSignOnStrings.table, 27, "singleSignOnNoDomains") }
    /// Your vendor manages identity providers. Ask there to change something.
    static var singleSignOnNotAllowed: Message { Message(SingleSignOnStrings.table, 28, "singleSignOnNotAllowed") }
    /// Choose an organization from the list.
    static var singleSignOnOrganizationBad: Message { Message(SingleSignOnStrings.table, 29, "singleSignOnOrganizationBad") }
    /// Sessions last from 5 minutes to 30 days (43,200 minutes).
    static var singleSignOnSessionBad: Message { Message(SingleSignOnStrings.table, 30, "singleSignOnSessionBad") }
    /// Longest session
    static var singleSignOnSession: Message { Message(SingleSignOnStrings.table, 31, "singleSignOnSession") }
    /// Then people sign in again. Empty: 30 days.
    static var singleSignOnSessionHint: Message { Message(SingleSignOnStrings.table, 32, "singleSignOnSessionHint") }
    /// minutes
    static var singleSignOnMinutes: Message { Message(SingleSignOnStrings.table, 33, "singleSignOnMinutes") }
    /// Somebody else changed this provider meanwhile. Open the page again, so that nothing of theirs is lost.
    static var singleSignOnChangedMeanwhile: Message { Message(SingleSignOnStrings.table, 34, "singleSignOnChangedMeanwhile") }
    /// Issuer
    static var singleSignOnIssuer: Message { Message(SingleSignOnStrings.table, 35, "singleSignOnIssuer") }
    /// The address that the provider calls issuer, or the one of its openid-configuration.
    static var singleSignOnIssuerHint: Message { Message(SingleSignOnStrings.table, 36, "singleSignOnIssuerHint") }
    /// The issuer is an address that begins with https://, without ? or #.
    static var singleSignOnIssuerBad: Message { Message(SingleSignOnStrings.table, 37, "singleSignOnIssuerBad") }
    /// Client ID
    static var singleSignOnClient: Message { Message(SingleSignOnStrings.table, 38, "singleSignOnClient") }
    /// Enter the client ID that the provider gave you.
    static var singleSignOnClientMissing: Message { Message(SingleSignOnStrings.table, 39, "singleSignOnClientMissing") }
    /// How Laurel proves itself
    static var singleSignOnAuthenticationLabel: Message { Message(SingleSignOnStrings.table, 40, "singleSignOnAuthenticationLabel") }
    /// {way, select, basic {Secret in the header (client_secret_basic)} post {Secret in the form (client_secret_po...
    static func singleSignOnAuthentication(way: String) -> Message { Message(SingleSignOnStrings.table, 41, "singleSignOnAuthentication", [.text(way)]) }
    /// Client secret
    static var singleSignOnSecret: Message { Message(SingleSignOnStrings.table, 42, "singleSignOnSecret") }
    /// Kept apart and never shown again.
    static var singleSignOnSecretHint: Message { Message(SingleSignOnStrings.table, 43, "singleSignOnSecretHint") }
    /// Enter the client secret that the provider gave you.
    static var singleSignOnSecretMissing: Message { Message(SingleSignOnStrings.table, 44, "singleSignOnSecretMissing") }
    /// Valid through
    static var singleSignOnSecretDay: Message { Message(SingleSignOnStrings.table, 45, "singleSignOnSecretDay") }
    /// You are warned 30 days before.
    static var singleSignOnSecretDayHint: Message { Message(SingleSignOnStrings.table, 46, "singleSignOnSecretDayHint") }
    /// Enter a day, or leave it empty.
    static var singleSignOnSecretDayBad: Message { Message(SingleSignOnStrings.table, 47, "singleSignOnSecretDayBad") }
    /// Set on {at, time}
    static func singleSignOnSecretSet(at: Instant) -> Message { Message(SingleSignOnStrings.table, 48, "singleSignOnSecretSet", [.instant(at)]) }
    /// New client secret
    static var singleSignOnSecretNew: Message { Message(SingleSignOnStrings.table, 49, "singleSignOnSecretNew") }
    /// More settings
    static var singleSignOnMore: Message { Message(SingleSignOnStrings.table, 50, "singleSignOnMore") }
    /// Scopes
    static var singleSignOnScopes: Message { Message(SingleSignOnStrings.table, 51, "singleSignOnScopes") }
    /// Separated by spaces.
    static var singleSignOnScopesHint: Message { Message(SingleSignOnStrings.table, 52, "singleSignOnScopesHint") }
    /// Clocks may differ by
    static var singleSignOnSkew: Message { Message(SingleSignOnStrings.table, 53, "singleSignOnSkew") }
    /// From 0 to 10. Two are plenty where both clocks are set by the network.
    static var singleSignOnSkewHint: Message { Message(SingleSignOnStrings.table, 54, "singleSignOnSkewHint") }
    /// Enter 0 to 10 minutes.
    static var singleSignOnSkewBad: Message { Message(SingleSignOnStrings.table, 55, "singleSignOnSkewBad") }
    /// Always ask the user info endpoint too
    static var singleSignOnUserInfo: Message { Message(SingleSignOnStrings.table, 56, "singleSignOnUserInfo") }
    /// Else only when the address is missing from the ID token.
    static var singleSignOnUserInfoHint: Message { Message(SingleSignOnStrings.table, 57, "singleSignOnUserInfoHint") }
    /// Redirect URI
    static var singleSignOnRedirect: Message { Message(SingleSignOnStrings.table, 58, "singleSignOnRedirect") }
    /// Back-channel logout URI
    static var singleSignOnBackChannel: Message { Message(SingleSignOnStrings.table, 59, "singleSignOnBackChannel") }
    /// Post-logout redirect URI
    static var singleSignOnAfterLogout: Message { Message(SingleSignOnStrings.table, 60, "singleSignOnAfterLogout") }
    /// Address that starts a sign-in
    static var singleSignOnStartAddress: Message { Message(SingleSignOnStrings.table, 61, "singleSignOnStartAddress") }
    /// Address of our public key (JWKS)
    static var singleSignOnKeysAddress: Message { Message(SingleSignOnStrings.table, 62, "singleSignOnKeysAddress") }
    /// Connection
    static var singleSignOnConnection: Message { Message(SingleSignOnStrings.table, 63, "singleSignOnConnection") }
    /// {kind, select, discovery {Discovery read} keys {Keys read} metadata {Metadata read} other {{kind}}}
    static func singleSignOnDocument(kind: String) -> Message { Message(SingleSignOnStrings.table, 64, "singleSignOnDocument", [.text(kind)]) }
    /// Read again now
    static var singleSignOnRefresh: Message { Message(SingleSignOnStrings.table, 65, "singleSignOnRefresh") }
    /// Everything is read anew.
    static var singleSignOnRefreshed: Message { Message(SingleSignOnStrings.table, 66, "singleSignOnRefreshed") }
    /// Change the secret
    static var singleSignOnRotate: Message { Message(SingleSignOnStrings.table, 67, "singleSignOnRotate") }
    /// Works at once. The one before is kept apart until the next change.
    static var singleSignOnRotateHint: Message { Message(SingleSignOnStrings.table, 68, "singleSignOnRotateHint") }
    /// Use this secret
    static var singleSignOnRotateButton: Message { Message(SingleSignOnStrings.table, 69, "singleSignOnRotateButton") }
    /// The new secret is in use.
    static var singleSignOnRotated: Message { Message(SingleSignOnStrings.table, 70, "singleSignOnRotated") }
    /// Remove this provider
    static var singleSignOnArchive: Message { Message(SingleSignOnStrings.table, 71, "singleSignOnArchive") }
    /// Nobody signs in by it any more, and sessions it opened end. Its history stays.
    static var singleSignOnArchiveText: Message { Message(SingleSignOnStrings.table, 72, "singleSignOnArchiveText") }
    /// Remove for ever
    static var singleSignOnArchiveButton: Message { Message(SingleSignOnStrings.table, 73, "singleSignOnArchiveButton") }
    /// {name} is removed.
    static func singleSignOnArchived(name: String) -> Message { Message(SingleSignOnStrings.table, 74, "singleSignOnArchived", [.text(name)]) }
    /// Switch on
    static var singleSignOnSwitchOn: Message { Message(SingleSignOnStrings.table, 75, "singleSignOnSwitchOn") }
    /// Switch off
    static var singleSignOnSwitchOff: Message { Message(SingleSignOnStrings.table, 76, "singleSignOnSwitchOff") }
    /// {name} is on.
    static func singleSignOnSwitchedOn(name: String) -> Message { Message(SingleSignOnStrings.table, 77, "singleSignOnSwitchedOn", [.text(name)]) }
    /// {name} is off. Open sessions go on.
    static func singleSignOnSwitchedOff(name: String) -> Message { Message(SingleSignOnStrings.table, 78, "singleSignOnSwitchedOff", [.text(name)]) }
    /// Test sign-in
    static var singleSignOnTest: Message { Message(SingleSignOnStrings.table, 79, "singleSignOnTest") }
    /// Secret or certificate expires on {day, date}
    static func singleSignOnExpires(day: Day) -> Message { Message(SingleSignOnStrings.table, 80, "singleSignOnExpires", [.day(day)]) }
    /// Secret or certificate expired on {day, date}
    static func singleSignOnExpired(day: Day) -> Message { Message(SingleSignOnStrings.table, 81, "singleSignOnExpired", [.day(day)]) }
    /// Make a new one at the provider and put it in here; sign-in stops otherwise.
    static var singleSignOnExpiryText: Message { Message(SingleSignOnStrings.table, 82, "singleSignOnExpiryText") }
    /// {kind, select, discovery {The discovery document could not be read again} keys {The keys could not be read ...
    static func singleSignOnStale(kind: String) -> Message { Message(SingleSignOnStrings.table, 83, "singleSignOnStale", [.text(kind)]) }
    /// Sign-in goes on with what was read on {at, time}.
    static func singleSignOnStaleText(at: Instant) -> Message { Message(SingleSignOnStrings.table, 84, "singleSignOnStaleText", [.instant(at)]) }
    /// Nobody sees this provider yet
    static var singleSignOnDraftTitle: Message { Message(SingleSignOnStrings.table, 85, "singleSignOnDraftTitle") }
    /// Enter the addresses on this page at the provider, try a test sign-in, then switch it on.
    static var singleSignOnDraftText: Message { Message(SingleSignOnStrings.table, 86, "singleSignOnDraftText") }
    /// E-mail domains
    static var singleSignOnDomains: Message { Message(SingleSignOnStrings.table, 87, "singleSignOnDomains") }
    /// Domain
    static var singleSignOnDomain: Message { Message(SingleSignOnStrings.table, 88, "singleSignOnDomain") }
    /// Addresses under these domains are known by this provider''s word. Under any other, it finds and makes nobody.
    static var singleSignOnDomainsText: Message { Message(SingleSignOnStrings.table, 89, "singleSignOnDomainsText") }
    /// Only add a domain that is the organization''s own.
    static var singleSignOnDomainHintVendor: Message { Message(SingleSignOnStrings.table, 90, "singleSignOnDomainHintVendor") }
    /// * means every domain: only for a provider that you trust about everybody.
    static var singleSignOnDomainHintAny: Message { Message(SingleSignOnStrings.table, 91, "singleSignOnDomainHintAny") }
    /// Your vendor confirms it before it counts.
    static var singleSignOnDomainHintPartner: Message { Message(SingleSignOnStrings.table, 92, "singleSignOnDomainHintPartner") }
    /// Add domain
    static var singleSignOnAddDomain: Message { Message(SingleSignOnStrings.table, 93, "singleSignOnAddDomain") }
    /// Confirm
    static var singleSignOnConfirmDomain: Message { Message(SingleSignOnStrings.table, 94, "singleSignOnConfirmDomain") }
    /// Confirmed
    static var singleSignOnConfirmed: Message { Message(SingleSignOnStrings.table, 95, "singleSignOnConfirmed") }
    /// Waits for the vendor
    static var singleSignOnWaitsForVendor: Message { Message(SingleSignOnStrings.table, 96, "singleSignOnWaitsForVendor") }
    /// The domain is added.
    static var singleSignOnDomainAdded: Message { Message(SingleSignOnStrings.table, 97, "singleSignOnDomainAdded") }
    /// The domain waits for the vendor''s confirmation.
    static var singleSignOnDomainWaits: Message { Message(SingleSignOnStrings.table, 98, "singleSignOnDomainWaits") }
    /// The domain is confirmed.
    static var singleSignOnDomainConfirmed: Message { Message(SingleSignOnStrings.table, 99, "singleSignOnDomainConfirmed") }
    /// The domain is removed.
    static var singleSignOnDomainRemoved: Message { Message(SingleSignOnStrings.table, 100, "singleSignOnDomainRemoved") }
    /// Enter a domain such as example.com.
    static var singleSignOnDomainBad: Message { Message(SingleSignOnStrings.table, 101, "singleSignOnDomainBad") }
    /// {domain} belongs to a public mail provider; nobody can speak for it.
    static func singleSignOnDomainPublic(domain: String) -> Message { Message(SingleSignOnStrings.table, 102, "singleSignOnDomainPublic", [.text(domain)]) }
    /// Every domain can be trusted to the vendor''s own provider only.
    static var singleSignOnDomainAny: Message { Message(SingleSignOnStrings.table, 103, "singleSignOnDomainAny") }
    /// Add an e-mail domain first: without one this provider would know nobody.
    static var singleSignOnDomainsMissing: Message { Message(SingleSignOnStrings.table, 104, "singleSignOnDomainsMissing") }
    /// Who comes in as what
    static var singleSignOnMappingTitle: Message { Message(SingleSignOnStrings.table, 105, "singleSignOnMappingTitle") }
    /// What a sign-in by this provider makes of somebody.
    static var singleSignOnMappingLead: Message { Message(SingleSignOnStrings.table, 106, "singleSignOnMappingLead") }
    /// People
    static var singleSignOnWho: Message { Message(SingleSignOnStrings.table, 107, "singleSignOnWho") }
    /// Add people who are not here yet
    static var singleSignOnCreates: Message { Message(SingleSignOnStrings.table, 108, "singleSignOnCreates") }
    /// Else only people who were invited or added come in.
    static var singleSignOnCreatesHint: Message { Message(SingleSignOnStrings.table, 109, "singleSignOnCreatesHint") }
    /// Believe addresses without a verified mark
    static var singleSignOnTrusts: Message { Message(SingleSignOnStrings.table, 110, "singleSignOnTrusts") }
    /// For providers that never send email_verified and whose users cannot change their own address.
    static var singleSignOnTrustsHint: Message { Message(SingleSignOnStrings.table, 111, "singleSignOnTrustsHint") }
    /// Organization, when no rule says it
    static var singleSignOnDefaultOrganization: Message { Message(SingleSignOnStrings.table, 112, "singleSignOnDefaultOrganization") }
    /// None: refuse
    static var singleSignOnNoDefault: Message { Message(SingleSignOnStrings.table, 113, "singleSignOnNoDefault") }
    /// {name}
    static func singleSignOnOwnDefault(name: String) -> Message { Message(SingleSignOnStrings.table, 114, "singleSignOnOwnDefault", [.text(name)]) }
    /// Job roles of new people, when no rule says them
    static var singleSignOnDefaultJobRoles: Message { Message(SingleSignOnStrings.table, 115, "singleSignOnDefaultJobRoles") }
    /// {role, select, sales {Sales} presales {Presales} engineer {Engineer} support {Support} marketing {Marketing...
    static func singleSignOnJobRole(role: String) -> Message { Message(SingleSignOnStrings.table, 116, "singleSignOnJobRole", [.text(role)]) }
    /// {role, select, author {Author} instructor {Instructor} assessor {Assessor} auditor {Auditor} partnerAdmin {...
    static func singleSignOnRole(role: String) -> Message { Message(SingleSignOnStrings.table, 117, "singleSignOnRole", [.text(role)]) }
    /// {language, select, en {English} de {German} other {{language}}}
    static func singleSignOnLanguage(language: String) -> Message { Message(SingleSignOnStrings.table, 118, "singleSignOnLanguage", [.text(language)]) }
    /// Rules
    static var singleSignOnRules: Message { Message(SingleSignOnStrings.table, 119, "singleSignOnRules") }
    /// When an attribute fits, the sign-in gives something. The first rule of a kind counts; job roles add up. A l...
    static var singleSignOnRulesHint: Message { Message(SingleSignOnStrings.table, 120, "singleSignOnRulesHint") }
    /// When attribute
    static var singleSignOnRuleAttribute: Message { Message(SingleSignOnStrings.table, 121, "singleSignOnRuleAttribute") }
    /// How
    static var singleSignOnRuleTest: Message { Message(SingleSignOnStrings.table, 122, "singleSignOnRuleTest") }
    /// value
    static var singleSignOnRuleValue: Message { Message(SingleSignOnStrings.table, 123, "singleSignOnRuleValue") }
    /// then
    static var singleSignOnRuleGift: Message { Message(SingleSignOnStrings.table, 124, "singleSignOnRuleGift") }
    /// Rule {line, number}: name an attribute and how to compare.
    static func singleSignOnRuleAttributeBad(line: Int) -> Message { Message(SingleSignOnStrings.table, 125, "singleSignOnRuleAttributeBad", [.number(line)]) }
    /// Rule {line, number}: choose what it gives.
    static func singleSignOnRuleGiftBad(line: Int) -> Message { Message(SingleSignOnStrings.table, 126, "singleSignOnRuleGiftBad", [.number(line)]) }
    /// Rule {line, number}: this role cannot be given by a rule.
    static func singleSignOnRuleRoleBad(line: Int) -> Message { Message(SingleSignOnStrings.table, 127, "singleSignOnRuleRoleBad", [.number(line)]) }
    /// Choose
    static var singleSignOnGiftChoose: Message { Message(SingleSignOnStrings.table, 128, "singleSignOnGiftChoose") }
    /// job role {name}
    static func singleSignOnGiftJobRole(name: String) -> Message { Message(SingleSignOnStrings.table, 129, "singleSignOnGiftJobRole", [.text(name)]) }
    /// role {name}
    static func singleSignOnGiftRole(name: String) -> Message { Message(SingleSignOnStrings.table, 130, "singleSignOnGiftRole", [.text(name)]) }
    /// language {name}
    static func singleSignOnGiftLanguage(name: String) -> Message { Message(SingleSignOnStrings.table, 131, "singleSignOnGiftLanguage", [.text(name)]) }
    /// organization with this value as {system} id
    static func singleSignOnGiftByID(system: String) -> Message { Message(SingleSignOnStrings.table, 132, "singleSignOnGiftByID", [.text(system)]) }
    /// organization {name}
    static func singleSignOnGiftOrganization(name: String) -> Message { Message(SingleSignOnStrings.table, 133, "singleSignOnGiftOrganization", [.text(name)]) }
    /// Names of the attributes
    static var singleSignOnAttributes: Message { Message(SingleSignOnStrings.table, 134, "singleSignOnAttributes") }
    /// One name to a line; the first that arrives is taken.
    static var singleSignOnAttributesHint: Message { Message(SingleSignOnStrings.table, 135, "singleSignOnAttributesHint") }
    /// E-mail
    static var singleSignOnAttributeEmail: Message { Message(SingleSignOnStrings.table, 136, "singleSignOnAttributeEmail") }
    /// Whole name
    static var singleSignOnAttributeName: Message { Message(SingleSignOnStrings.table, 137, "singleSignOnAttributeName") }
    /// First name
    static var singleSignOnAttributeGiven: Message { Message(SingleSignOnStrings.table, 138, "singleSignOnAttributeGiven") }
    /// Last name
    static var singleSignOnAttributeFamily: Message { Message(SingleSignOnStrings.table, 139, "singleSignOnAttributeFamily") }
    /// Language
    static var singleSignOnAttributeLanguage: Message { Message(SingleSignOnStrings.table, 140, "singleSignOnAttributeLanguage") }
    /// Name at least one attribute that holds the e-mail address.
    static var singleSignOnAttributeMissing: Message { Message(SingleSignOnStrings.table, 141, "singleSignOnAttributeMissing") }
    /// Unknown people
    static var singleSignOnUnknownPeople: Message { Message(SingleSignOnStrings.table, 142, "singleSignOnUnknownPeople") }
    /// Unmarked addresses
    static var singleSignOnUnverified: Message { Message(SingleSignOnStrings.table, 143, "singleSignOnUnverified") }
    /// are added
    static var singleSignOnAreAdded: Message { Message(SingleSignOnStrings.table, 144, "singleSignOnAreAdded") }
    /// are refused
    static var singleSignOnAreRefused: Message { Message(SingleSignOnStrings.table, 145, "singleSignOnAreRefused") }
    /// are believed
    static var singleSignOnAreBelieved: Message { Message(SingleSignOnStrings.table, 146, "singleSignOnAreBelieved") }
    /// {count, plural, =0 {none} one {one rule} other {# rules}}
    static func singleSignOnRuleCount(count: Int) -> Message { Message(SingleSignOnStrings.table, 147, "singleSignOnRuleCount", [.number(count)]) }
    /// Last arrivals
    static var singleSignOnArrivals: Message { Message(SingleSignOnStrings.table, 148, "singleSignOnArrivals") }
    /// Nobody came by this provider yet
    static var singleSignOnNoArrivals: Message { Message(SingleSignOnStrings.table, 149, "singleSignOnNoArrivals") }
    /// Each sign-in and test stands here for {days, plural, one {a day} other {# days}}, with the reason when it w...
    static func singleSignOnNoArrivalsText(days: Int) -> Message { Message(SingleSignOnStrings.table, 150, "singleSignOnNoArrivalsText", [.number(days)]) }
    /// When
    static var singleSignOnWhen: Message { Message(SingleSignOnStrings.table, 151, "singleSignOnWhen") }
    /// Outcome
    static var singleSignOnOutcome: Message { Message(SingleSignOnStrings.table, 152, "singleSignOnOutcome") }
    /// {outcome, select, entered {Signed in} refused {Refused} waiting {Asked by mail} tested {Test} other {{outco...
    static func singleSignOnOutcomeName(outcome: String) -> Message { Message(SingleSignOnStrings.table, 153, "singleSignOnOutcomeName", [.text(outcome)]) }
    /// Reason
    static var singleSignOnReason: Message { Message(SingleSignOnStrings.table, 154, "singleSignOnReason") }
    /// Reference number
    static var singleSignOnReference: Message { Message(SingleSignOnStrings.table, 155, "singleSignOnReference") }
    /// What arrived
    static var singleSignOnArrivalTitle: Message { Message(SingleSignOnStrings.table, 156, "singleSignOnArrivalTitle") }
    /// Test sign-in
    static var singleSignOnTestTitle: Message { Message(SingleSignOnStrings.table, 157, "singleSignOnTestTitle") }
    /// What the provider sent
    static var singleSignOnArrivedTitle: Message { Message(SingleSignOnStrings.table, 158, "singleSignOnArrivedTitle") }
    /// Attribute
    static var singleSignOnAttribute: Message { Message(SingleSignOnStrings.table, 159, "singleSignOnAttribute") }
    /// Value
    static var singleSignOnValue: Message { Message(SingleSignOnStrings.table, 160, "singleSignOnValue") }
    /// Nothing that could be read
    static var singleSignOnNothingArrived: Message { Message(SingleSignOnStrings.table, 161, "singleSignOnNothingArrived") }
    /// The answer was refused before its contents counted.
    static var singleSignOnNothingArrivedText: Message { Message(SingleSignOnStrings.table, 162, "singleSignOnNothingArrivedText") }
    /// What it did
    static var singleSignOnDid: Message { Message(SingleSignOnStrings.table, 163, "singleSignOnDid") }
    /// What it would do
    static var singleSignOnWould: Message { Message(SingleSignOnStrings.table, 164, "singleSignOnWould") }
    /// Decision
    static var singleSignOnPlanLabel: Message { Message(SingleSignOnStrings.table, 165, "singleSignOnPlanLabel") }
    /// {plan, select, enter {Sign in a known person} create {Add a new person} confirm {Ask the person by mail fir...
    static func singleSignOnPlan(plan: String) -> Message { Message(SingleSignOnStrings.table, 166, "singleSignOnPlan", [.text(plan)]) }
    /// This was a test: nobody was signed in, added or changed.
    static var singleSignOnTestText: Message { Message(SingleSignOnStrings.table, 167, "singleSignOnTestText") }
    /// All checks held.
    static var singleSignOnEnteredText: Message { Message(SingleSignOnStrings.table, 168, "singleSignOnEnteredText") }
    /// Organization
    static var singleSignOnOrganization: Message { Message(SingleSignOnStrings.table, 169, "singleSignOnOrganization") }
    /// Job roles
    static var singleSignOnJobRoles: Message { Message(SingleSignOnStrings.table, 170, "singleSignOnJobRoles") }
    /// Role
    static var singleSignOnRoleLabel: Message { Message(SingleSignOnStrings.table, 171, "singleSignOnRoleLabel") }
    /// Person
    static var singleSignOnPerson: Message { Message(SingleSignOnStrings.table, 172, "singleSignOnPerson") }
    /// Show
    static var singleSignOnShowPerson: Message { Message(SingleSignOnStrings.table, 173, "singleSignOnShowPerson") }
    /// It is the same {name}: forget the old link
    static func singleSignOnUnlink(name: String) -> Message { Message(SingleSignOnStrings.table, 174, "singleSignOnUnlink", [.text(name)]) }
    /// Forgotten. At the next sign-in the person is linked anew.
    static var singleSignOnUnlinked: Message { Message(SingleSignOnStrings.table, 175, "singleSignOnUnlinked") }
    /// Rules for single sign-on
    static var singleSignOnPolicyTitle: Message { Message(SingleSignOnStrings.table, 176, "singleSignOnPolicyTitle") }
    /// For the whole vendor.
    static var singleSignOnPolicyLead: Message { Message(SingleSignOnStrings.table, 177, "singleSignOnPolicyLead") }
    /// Partners
    static var singleSignOnPartnersTitle: Message { Message(SingleSignOnStrings.table, 178, "singleSignOnPartnersTitle") }
    /// Partner admins manage their own organization''s providers
    static var singleSignOnPartnersMay: Message { Message(SingleSignOnStrings.table, 179, "singleSignOnPartnersMay") }
    /// You still confirm each domain.
    static var singleSignOnPartnersMayHint: Message { Message(SingleSignOnStrings.table, 180, "singleSignOnPartnersMayHint") }
    /// Domains that must use single sign-on
    static var singleSignOnRequiredTitle: Message { Message(SingleSignOnStrings.table, 181, "singleSignOnRequiredTitle") }
    /// Addresses under these domains sign in through a provider. Passwords, links by mail, codes and passkeys are ...
    static var singleSignOnRequiredText: Message { Message(SingleSignOnStrings.table, 182, "singleSignOnRequiredText") }
    /// Require it
    static var singleSignOnRequire: Message { Message(SingleSignOnStrings.table, 183, "singleSignOnRequire") }
    /// Single sign-on is required for {domain}.
    static func singleSignOnRequiredAdded(domain: String) -> Message { Message(SingleSignOnStrings.table, 184, "singleSignOnRequiredAdded", [.text(domain)]) }
    /// Passwords work for {domain} again.
    static func singleSignOnRequiredRemoved(domain: String) -> Message { Message(SingleSignOnStrings.table, 185, "singleSignOnRequiredRemoved", [.text(domain)]) }
    /// No provider that is on speaks for {domain}. Switch one on and confirm the domain first.
    static func singleSignOnRequiredUnserved(domain: String) -> Message { Message(SingleSignOnStrings.table, 186, "singleSignOnRequiredUnserved", [.text(domain)]) }
    /// In an emergency
    static var singleSignOnEmergencyTitle: Message { Message(SingleSignOnStrings.table, 187, "singleSignOnEmergencyTitle") }
    /// These vendor admins may use their password even so. Each use is in the ledger, and all marked admins get a ...
    static var singleSignOnEmergencyText: Message { Message(SingleSignOnStrings.table, 188, "singleSignOnEmergencyText") }
    /// Vendor admin
    static var singleSignOnEmergencyWho: Message { Message(SingleSignOnStrings.table, 189, "singleSignOnEmergencyWho") }
    /// Mark for emergencies
    static var singleSignOnEmergencyMark: Message { Message(SingleSignOnStrings.table, 190, "singleSignOnEmergencyMark") }
    /// Choose a vendor admin who has a password.
    static var singleSignOnEmergencyBad: Message { Message(SingleSignOnStrings.table, 191, "singleSignOnEmergencyBad") }
    /// Somebody must be marked for emergencies as long as a domain requires single sign-on.
    static var singleSignOnEmergencyLast: Message { Message(SingleSignOnStrings.table, 192, "singleSignOnEmergencyLast") }
    /// {site}: an emergency sign-in was used
    static func singleSignOnEmergencyMailSubject(site: String) -> Message { Message(SingleSignOnStrings.table, 193, "singleSignOnEmergencyMailSubject", [.text(site)]) }
    /// Hello {name},
    static func singleSignOnEmergencyMailGreeting(name: String) -> Message { Message(SingleSignOnStrings.table, 194, "singleSignOnEmergencyMailGreeting", [.text(name)]) }
    /// {who} signed in with a password although {domain} requires single sign-on.
    static func singleSignOnEmergencyMailText(who: String, domain: String) -> Message { Message(SingleSignOnStrings.table, 195, "singleSignOnEmergencyMailText", [.text(who), .text(domain)]) }
    /// Open the rules
    static var singleSignOnEmergencyMailButton: Message { Message(SingleSignOnStrings.table, 196, "singleSignOnEmergencyMailButton") }
    /// Continue with {name}
    static func singleSignOnContinue(name: String) -> Message { Message(SingleSignOnStrings.table, 197, "singleSignOnContinue", [.text(name)]) }
    /// Sign in through your company
    static var singleSignOnFindTitle: Message { Message(SingleSignOnStrings.table, 198, "singleSignOnFindTitle") }
    /// Work e-mail
    static var singleSignOnFindLabel: Message { Message(SingleSignOnStrings.table, 199, "singleSignOnFindLabel") }
    /// Find my company
    static var singleSignOnFindButton: Message { Message(SingleSignOnStrings.table, 200, "singleSignOnFindButton") }
    /// On to {provider}
    static func singleSignOnMovingTitle(provider: String) -> Message { Message(SingleSignOnStrings.table, 201, "singleSignOnMovingTitle", [.text(provider)]) }
    /// You sign in there and come back here.
    static var singleSignOnMovingText: Message { Message(SingleSignOnStrings.table, 202, "singleSignOnMovingText") }
    /// Go to {provider}
    static func singleSignOnMovingButton(provider: String) -> Message { Message(SingleSignOnStrings.table, 203, "singleSignOnMovingButton", [.text(provider)]) }
    /// Choose where you sign in
    static var singleSignOnChoiceTitle: Message { Message(SingleSignOnStrings.table, 204, "singleSignOnChoiceTitle") }
    /// More than one is in use for your address.
    static var singleSignOnChoiceText: Message { Message(SingleSignOnStrings.table, 205, "singleSignOnChoiceText") }
    /// Sign in with your password
    static var singleSignOnNoneTitle: Message { Message(SingleSignOnStrings.table, 206, "singleSignOnNoneTitle") }
    /// No company sign-in is set up for {domain}.
    static func singleSignOnNoneText(domain: String) -> Message { Message(SingleSignOnStrings.table, 207, "singleSignOnNoneText", [.text(domain)]) }
    /// Back to sign-in
    static var singleSignOnBackToSignIn: Message { Message(SingleSignOnStrings.table, 208, "singleSignOnBackToSignIn") }
    /// You could not be signed in
    static var singleSignOnRefusedTitle: Message { Message(SingleSignOnStrings.table, 209, "singleSignOnRefusedTitle") }
    /// Please start again from the sign-in page. If it happens again, tell your administrator this number.
    static var singleSignOnRefusedAgain: Message { Message(SingleSignOnStrings.table, 210, "singleSignOnRefusedAgain") }
    /// Your company''s sign-in does not answer as it should. Try again in some minutes, or tell your administrator...
    static var singleSignOnRefusedLater: Message { Message(SingleSignOnStrings.table, 211, "singleSignOnRefusedLater") }
    /// Your administrator can see why and help. Tell them this number.
    static var singleSignOnRefusedAsk: Message { Message(SingleSignOnStrings.table, 212, "singleSignOnRefusedAsk") }
    /// Look into your mailbox
    static var singleSignOnWaitingTitle: Message { Message(SingleSignOnStrings.table, 213, "singleSignOnWaitingTitle") }
    /// We sent a mail to the address that {provider} named. Open its link to go on; it works for one hour.
    static func singleSignOnWaitingText(provider: String) -> Message { Message(SingleSignOnStrings.table, 214, "singleSignOnWaitingText", [.text(provider)]) }
    /// {site}: is this you?
    static func singleSignOnMailSubject(site: String) -> Message { Message(SingleSignOnStrings.table, 215, "singleSignOnMailSubject", [.text(site)]) }
    /// Hello {name},
    static func singleSignOnMailGreeting(name: String) -> Message { Message(SingleSignOnStrings.table, 216, "singleSignOnMailGreeting", [.text(name)]) }
    /// {provider} of {organization} wants to sign you in to your account from now on.
    static func singleSignOnMailText(provider: String, organization: String) -> Message { Message(SingleSignOnStrings.table, 217, "singleSignOnMailText", [.text(provider), .text(organization)]) }
    /// Only agree if you work there. Whoever runs that sign-in could then enter as you.
    static var singleSignOnMailWarning: Message { Message(SingleSignOnStrings.table, 218, "singleSignOnMailWarning") }
    /// Look and decide
    static var singleSignOnMailButton: Message { Message(SingleSignOnStrings.table, 219, "singleSignOnMailButton") }
    /// The link works for one hour. If this was not you, do nothing.
    static var singleSignOnMailFootnote: Message { Message(SingleSignOnStrings.table, 220, "singleSignOnMailFootnote") }
    /// Is this you?
    static var singleSignOnConfirmTitle: Message { Message(SingleSignOnStrings.table, 221, "singleSignOnConfirmTitle") }
    /// {provider} of {organization} wants to sign you in from now on.
    static func singleSignOnConfirmLead(provider: String, organization: String) -> Message { Message(SingleSignOnStrings.table, 222, "singleSignOnConfirmLead", [.text(provider), .text(organization)]) }
    /// Your account: {name}, {email}. Only agree if you work there; whoever runs that sign-in could then enter as ...
    static func singleSignOnConfirmText(name: String, email: String) -> Message { Message(SingleSignOnStrings.table, 223, "singleSignOnConfirmText", [.text(name), .text(email)]) }
    /// Yes, sign me in
    static var singleSignOnConfirmButton: Message { Message(SingleSignOnStrings.table, 224, "singleSignOnConfirmButton") }
    /// No, that is not me
    static var singleSignOnConfirmNot: Message { Message(SingleSignOnStrings.table, 225, "singleSignOnConfirmNot") }
    /// This link no longer works
    static var singleSignOnGoneTitle: Message { Message(SingleSignOnStrings.table, 226, "singleSignOnGoneTitle") }
    /// It was used before or is older than one hour. Sign in again to get a new one.
    static var singleSignOnGoneText: Message { Message(SingleSignOnStrings.table, 227, "singleSignOnGoneText") }
    /// You are signed out.
    static var singleSignOnSignedOut: Message { Message(SingleSignOnStrings.table, 228, "singleSignOnSignedOut") }
    /// You are led on to {provider}, to sign out there too.
    static func singleSignOnSignedOutText(provider: String) -> Message { Message(SingleSignOnStrings.table, 229, "singleSignOnSignedOutText", [.text(provider)]) }
    /// Sign out here and at the provider
    static var singleSignOnSignOutThere: Message { Message(SingleSignOnStrings.table, 230, "singleSignOnSignOutThere") }
    /// Company sign-ins
    static var singleSignOnIdentities: Message { Message(SingleSignOnStrings.table, 231, "singleSignOnIdentities") }
    /// These sign you in.
    static var singleSignOnIdentitiesText: Message { Message(SingleSignOnStrings.table, 232, "singleSignOnIdentitiesText") }
    /// Last on {at, time}
    static func singleSignOnLastUsed(at: Instant) -> Message { Message(SingleSignOnStrings.table, 233, "singleSignOnLastUsed", [.instant(at)]) }
    /// {test, select, equals {is} contains {contains} pattern {is like (*)} other {{test}}}
    static func singleSignOnTestKind(test: String) -> Message { Message(SingleSignOnStrings.table, 234, "singleSignOnTestKind", [.text(test)]) }
    /// {reason, select, stateUnknown {The answer belongs to no sign-in that was begun here.} stateReplayed {The an...
    static func singleSignOnReasonWhat(reason: String) -> Message { Message(SingleSignOnStrings.table, 235, "singleSignOnReasonWhat", [.text(reason)]) }
    /// {reason, select, stateUnknown {The person starts again from the sign-in page. Bookmarks of the provider''s ...
    static func singleSignOnReasonAdvice(reason: String) -> Message { Message(SingleSignOnStrings.table, 236, "singleSignOnReasonAdvice", [.text(reason)]) }
    /// Identity provider
    static var singleSignOnWatcher: Message { Message(SingleSignOnStrings.table, 237, "singleSignOnWatcher") }
    /// Give it a name first. Laurel then has an address and a key of its own for it, and you exchange metadata wit...
    static var singleSignOnNewSAMLText: Message { Message(SingleSignOnStrings.table, 238, "singleSignOnNewSAMLText") }
    /// Sign our requests
    static var singleSignOnSigns: Message { Message(SingleSignOnStrings.table, 239, "singleSignOnSigns") }
    /// The provider can then tell that a request is ours. Its metadata may ask for it too.
    static var singleSignOnSignsHint: Message { Message(SingleSignOnStrings.table, 240, "singleSignOnSignsHint") }
    /// Require encrypted assertions
    static var singleSignOnEncrypted: Message { Message(SingleSignOnStrings.table, 241, "singleSignOnEncrypted") }
    /// Encrypted ones are always opened. Ticked, one that comes in clear text is refused.
    static var singleSignOnEncryptedHint: Message { Message(SingleSignOnStrings.table, 242, "singleSignOnEncryptedHint") }
    /// Ask for the password each time
    static var singleSignOnForces: Message { Message(SingleSignOnStrings.table, 243, "singleSignOnForces") }
    /// Even when the person is already signed in at the provider.
    static var singleSignOnForcesHint: Message { Message(SingleSignOnStrings.table, 244, "singleSignOnForcesHint") }
    /// Allow sign-ins begun at the provider
    static var singleSignOnUnsolicited: Message { Message(SingleSignOnStrings.table, 245, "singleSignOnUnsolicited") }
    /// For tiles on a company portal. Less safe than starting here: nothing ties the answer to what a browser aske...
    static var singleSignOnUnsolicitedHint: Message { Message(SingleSignOnStrings.table, 246, "singleSignOnUnsolicitedHint") }
    /// Accept SHA-1 signatures
    static var singleSignOnSHA1: Message { Message(SingleSignOnStrings.table, 247, "singleSignOnSHA1") }
    /// Only for an old provider, and only until it is changed: SHA-1 can be forged.
    static var singleSignOnSHA1Hint: Message { Message(SingleSignOnStrings.table, 248, "singleSignOnSHA1Hint") }
    /// NameID format
    static var singleSignOnFormat: Message { Message(SingleSignOnStrings.table, 249, "singleSignOnFormat") }
    /// What the provider is asked to call people. A lasting name is best; an address changes with a marriage.
    static var singleSignOnFormatHint: Message { Message(SingleSignOnStrings.table, 250, "singleSignOnFormatHint") }
    /// {format, select, persistent {Lasting name (persistent)} emailAddress {E-mail address} unspecified {The prov...
    static func singleSignOnFormatName(format: String) -> Message { Message(SingleSignOnStrings.table, 251, "singleSignOnFormatName", [.text(format)]) }
    /// Entity ID, and address of our metadata
    static var singleSignOnOurEntity: Message { Message(SingleSignOnStrings.table, 252, "singleSignOnOurEntity") }
    /// Assertion consumer service (reply URL)
    static var singleSignOnConsumer: Message { Message(SingleSignOnStrings.table, 253, "singleSignOnConsumer") }
    /// Single logout service
    static var singleSignOnLogoutAddress: Message { Message(SingleSignOnStrings.table, 254, "singleSignOnLogoutAddress") }
    /// The provider
    static var singleSignOnTheirSide: Message { Message(SingleSignOnStrings.table, 255, "singleSignOnTheirSide") }
    /// Entity ID
    static var singleSignOnTheirEntity: Message { Message(SingleSignOnStrings.table, 256, "singleSignOnTheirEntity") }
    /// Metadata from
    static var singleSignOnMetadataFrom: Message { Message(SingleSignOnStrings.table, 257, "singleSignOnMetadataFrom") }
    /// A text or file
    static var singleSignOnMetadataPasted: Message { Message(SingleSignOnStrings.table, 258, "singleSignOnMetadataPasted") }
    /// Offers single logout
    static var singleSignOnLogoutOffered: Message { Message(SingleSignOnStrings.table, 259, "singleSignOnLogoutOffered") }
    /// Yes
    static var singleSignOnYes: Message { Message(SingleSignOnStrings.table, 260, "singleSignOnYes") }
    /// No
    static var singleSignOnNo: Message { Message(SingleSignOnStrings.table, 261, "singleSignOnNo") }
    /// Certificates
    static var singleSignOnCertificates: Message { Message(SingleSignOnStrings.table, 262, "singleSignOnCertificates") }
    /// Certificate
    static var singleSignOnCertificate: Message { Message(SingleSignOnStrings.table, 263, "singleSignOnCertificate") }
    /// Until {day, date}
    static func singleSignOnCertificateUntil(day: Day) -> Message { Message(SingleSignOnStrings.table, 264, "singleSignOnCertificateUntil", [.day(day)]) }
    /// Expired
    static var singleSignOnCertificateOver: Message { Message(SingleSignOnStrings.table, 265, "singleSignOnCertificateOver") }
    /// Expires soon
    static var singleSignOnCertificateSoon: Message { Message(SingleSignOnStrings.table, 266, "singleSignOnCertificateSoon") }
    /// Fingerprint (SHA-256)
    static var singleSignOnFingerprint: Message { Message(SingleSignOnStrings.table, 267, "singleSignOnFingerprint") }
    /// Our keys
    static var singleSignOnOurKeys: Message { Message(SingleSignOnStrings.table, 268, "singleSignOnOurKeys") }
    /// In use
    static var singleSignOnKeyPresent: Message { Message(SingleSignOnStrings.table, 269, "singleSignOnKeyPresent") }
    /// Next
    static var singleSignOnKeyNext: Message { Message(SingleSignOnStrings.table, 270, "singleSignOnKeyNext") }
    /// Former
    static var singleSignOnKeyFormer: Message { Message(SingleSignOnStrings.table, 271, "singleSignOnKeyFormer") }
    /// It signs our requests and opens what the provider encrypts. To change it, publish the next one first.
    static var singleSignOnKeyPresentText: Message { Message(SingleSignOnStrings.table, 272, "singleSignOnKeyPresentText") }
    /// Both stand in our metadata. Change over once the provider has read it.
    static var singleSignOnKeyNextText: Message { Message(SingleSignOnStrings.table, 273, "singleSignOnKeyNextText") }
    /// The former key still opens what was encrypted for it. Retire it once the provider uses the new one.
    static var singleSignOnKeyFormerText: Message { Message(SingleSignOnStrings.table, 274, "singleSignOnKeyFormerText") }
    /// {step, select, prepare {Publish a next key} change {Change over} retire {Retire the former key} other {{ste...
    static func singleSignOnKeyStep(step: String) -> Message { Message(SingleSignOnStrings.table, 275, "singleSignOnKeyStep", [.text(step)]) }
    /// {step, select, prepare {The next key is published.} change {The new key is in use.} retire {The former key ...
    static func singleSignOnKeyDone(step: String) -> Message { Message(SingleSignOnStrings.table, 276, "singleSignOnKeyDone", [.text(step)]) }
    /// Our metadata
    static var singleSignOnOurMetadata: Message { Message(SingleSignOnStrings.table, 277, "singleSignOnOurMetadata") }
    /// Nothing is known of it yet.
    static var singleSignOnMetadataNone: Message { Message(SingleSignOnStrings.table, 278, "singleSignOnMetadataNone") }
    /// Enter its metadata
    static var singleSignOnMetadataGive: Message { Message(SingleSignOnStrings.table, 279, "singleSignOnMetadataGive") }
    /// Metadata of the provider
    static var singleSignOnMetadataTitle: Message { Message(SingleSignOnStrings.table, 280, "singleSignOnMetadataTitle") }
    /// One of three ways: an address that is read again by itself, a text, or a file.
    static var singleSignOnMetadataLead: Message { Message(SingleSignOnStrings.table, 281, "singleSignOnMetadataLead") }
    /// Next: the provider''s metadata
    static var singleSignOnMetadataNextTitle: Message { Message(SingleSignOnStrings.table, 282, "singleSignOnMetadataNextTitle") }
    /// Laurel needs its addresses and certificates. Give the provider ours: the addresses on this page, or our met...
    static var singleSignOnMetadataNextText: Message { Message(SingleSignOnStrings.table, 283, "singleSignOnMetadataNextText") }
    /// Address of its metadata
    static var singleSignOnMetadataURL: Message { Message(SingleSignOnStrings.table, 284, "singleSignOnMetadataURL") }
    /// Best: new certificates arrive by themselves, within six hours.
    static var singleSignOnMetadataURLHint: Message { Message(SingleSignOnStrings.table, 285, "singleSignOnMetadataURLHint") }
    /// Or its text
    static var singleSignOnMetadataText: Message { Message(SingleSignOnStrings.table, 286, "singleSignOnMetadataText") }
    /// The whole XML. A certificate alone (PEM) is added to those that are known.
    static var singleSignOnMetadataTextHint: Message { Message(SingleSignOnStrings.table, 287, "singleSignOnMetadataTextHint") }
    /// Or a file
    static var singleSignOnMetadataFile: Message { Message(SingleSignOnStrings.table, 288, "singleSignOnMetadataFile") }
    /// Entity ID, when the metadata lists many
    static var singleSignOnMetadataEntity: Message { Message(SingleSignOnStrings.table, 289, "singleSignOnMetadataEntity") }
    /// As for a federation such as eduGAIN.
    static var singleSignOnMetadataEntityHint: Message { Message(SingleSignOnStrings.table, 290, "singleSignOnMetadataEntityHint") }
    /// Certificate that signs the metadata (PEM)
    static var singleSignOnMetadataSigner: Message { Message(SingleSignOnStrings.table, 291, "singleSignOnMetadataSigner") }
    /// Empty: the metadata is believed by its address.
    static var singleSignOnMetadataSignerHint: Message { Message(SingleSignOnStrings.table, 292, "singleSignOnMetadataSignerHint") }
    /// Read and trust it
    static var singleSignOnMetadataSave: Message { Message(SingleSignOnStrings.table, 293, "singleSignOnMetadataSave") }
    /// The provider is known now. Try a test sign-in.
    static var singleSignOnMetadataRead: Message { Message(SingleSignOnStrings.table, 294, "singleSignOnMetadataRead") }
    /// Enter the address of the provider''s metadata, paste it, or choose a file.
    static var singleSignOnMetadataNeeded: Message { Message(SingleSignOnStrings.table, 295, "singleSignOnMetadataNeeded") }
    /// The address begins with https://.
    static var singleSignOnMetadataAddressBad: Message { Message(SingleSignOnStrings.table, 296, "singleSignOnMetadataAddressBad") }
    /// {reason, select, providerUnreachable {The address cannot be read: {note}} metadataUnsigned {The metadata is...
    static func singleSignOnMetadataBad(reason: String, note: String) -> Message { Message(SingleSignOnStrings.table, 297, "singleSignOnMetadataBad", [.text(reason), .text(note)]) }
    /// This is no certificate, or its key is too weak (RSA below 2,048 bits).
    static var singleSignOnCertificateBad: Message { Message(SingleSignOnStrings.table, 298, "singleSignOnCertificateBad") }
    /// A certificate alone is not enough: enter the metadata first.
    static var singleSignOnCertificateFirst: Message { Message(SingleSignOnStrings.table, 299, "singleSignOnCertificateFirst") }
    /// Somebody could not sign in?
    static var singleSignOnReferenceTitle: Message { Message(SingleSignOnStrings.table, 300, "singleSignOnReferenceTitle") }
    /// The person sees it on the page that refused them, such as K7QM-2XPA.
    static var singleSignOnReferenceHint: Message { Message(SingleSignOnStrings.table, 301, "singleSignOnReferenceHint") }
    /// Show why
    static var singleSignOnReferenceFind: Message { Message(SingleSignOnStrings.table, 302, "singleSignOnReferenceFind") }
    /// No arrival has this number. They are kept for 30 days.
    static var singleSignOnReferenceUnknown: Message { Message(SingleSignOnStrings.table, 303, "singleSignOnReferenceUnknown") }
    /// The next step happens there.
    static var singleSignOnSendingText: Message { Message(SingleSignOnStrings.table, 304, "singleSignOnSendingText") }
    /// {site}: sign-in through {provider} needs you
    static func singleSignOnWarnSubject(site: String, provider: String) -> Message { Message(SingleSignOnStrings.table, 305, "singleSignOnWarnSubject", [.text(site), .text(provider)]) }
    /// {what, select, certificate {The certificate of {provider} expires on {day, date}, and no newer one is known...
    static func singleSignOnWarnSoon(what: String, provider: String, day: Day) -> Message { Message(SingleSignOnStrings.table, 306, "singleSignOnWarnSoon", [.text(what), .text(provider), .day(day)]) }
    /// {what, select, certificate {The certificate of {provider} expired on {day, date}. Nobody can sign in throug...
    static func singleSignOnWarnOver(what: String, provider: String, day: Day) -> Message { Message(SingleSignOnStrings.table, 307, "singleSignOnWarnOver", [.text(what), .text(provider), .day(day)]) }
    /// {what, select, certificate {Ask whoever runs it for the new certificate, and add it on the provider''s page...
    static func singleSignOnWarnAdvice(what: String) -> Message { Message(SingleSignOnStrings.table, 308, "singleSignOnWarnAdvice", [.text(what)]) }
    /// Open the provider
    static var singleSignOnWarnButton: Message { Message(SingleSignOnStrings.table, 309, "singleSignOnWarnButton") }
    /// Too many sign-ins failed from your network. Try again in a quarter of an hour.
    static var singleSignOnTooMany: Message { Message(SingleSignOnStrings.table, 310, "singleSignOnTooMany") }
}
