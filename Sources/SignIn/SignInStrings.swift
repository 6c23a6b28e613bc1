// Made by tools/strings.py from Sources/SignIn/Strings. Edit those and run it again.
package import HTML
package import Kernel

/// The words of SignIn in English and German.
package enum SignInStrings {
    package static let table = StringTable(name: "SignIn", keys: keys, english: english, german: german)

    private static let keys = ##"""
        signInTitle
        signInLead
        signInEmail
        signInPassword
        signInButton
        signInForgotten
        signInHelp
        signInRefused
        signInWait
        signInWaitProving
        signInSignedOut
        signInOutTitle
        signInOutText
        signInOutButton
        signInForgotTitle
        signInForgotLead
        signInForgotButton
        signInForgotDoneTitle
        signInForgotDoneText
        signInBack
        signInResetTitle
        signInResetLead
        signInResetButton
        signInLinkGoneTitle
        signInLinkGoneText
        signInLinkGoneInvitation
        signInInvitationTitle
        signInInvitationLead
        signInInvitationKnownLead
        signInInvitationName
        signInInvitationPassword
        signInInvitationPasswordKnown
        signInInvitationButton
        signInInvitationDecline
        signInInvitationDeclined
        signInInvitationWelcome
        signInPasswordHint
        signInPasswordShort
        signInPasswordLong
        signInPasswordCommon
        signInPasswordPersonal
        signInPasswordWrong
        signInMyPasswordTitle
        signInMyPasswordCurrent
        signInMyPasswordNew
        signInMyPasswordSave
        signInMyPasswordSaved
        signInSessions
        signInSessionsLead
        signInSessionHere
        signInSessionSeen
        signInSessionEnd
        signInSessionEnded
        signInSessionsEndAll
        signInSessionsEndedAll
        signInDeviceUnknown
        signInDeviceOn
        signInMailResetSubject
        signInMailResetText
        signInMailResetButton
        signInMailResetUntil
        signInSecurityTitle
        signInSecurityLead
        signInSecurityOpen
        signInPasskeyUnused
        signInPasskeySynced
        signInPasskeyBound
        signInPasskeySuspect
        signInPasskeyRename
        signInPasskeyName
        signInPasskeyNameHint
        signInPasskeyNameMissing
        signInPasskeyRemove
        signInPasskeyRemoveAsk
        signInPasskeyText
        signInPasskeyElsewhere
        signInPasskeyAdd
        signInPasskeyMake
        signInPasskeyTitle
        signInPasskeyUnable
        signInPasskeyUse
        signInPasskeyCancelled
        signInPasskeyRefused
        signInPasskeyKnown
        signInPasskeyAdded
        signInPasskeyRenamed
        signInPasskeyRemoved
        signInPasskeyCount
        signInAppSince
        signInAppTitle
        signInAppReplace
        signInAppRemoveAsk
        signInAppText
        signInAppSetUp
        signInAppSetUpTitle
        signInAppQR
        signInAppByHand
        signInAppByHandText
        signInAppCode
        signInAppCodeHint
        signInAppConfirm
        signInAppAdded
        signInAppRemoved
        signInCodesTitle
        signInCodesLeft
        signInCodesNew
        signInCodesMake
        signInCodesReplace
        signInCodesText
        signInCodesLater
        signInCodesDownload
        signInCodesShown
        signInCodesShownText
        signInCodesDone
        signInCodesFileHead
        signInSecondCard
        signInSecondCardText
        signInMyPasswordFirst
        signInMyPasswordNone
        signInMyPasswordSet
        signInSessionActing
        signInSessionBy
        signInDeviceUntil
        signInDeviceForget
        signInDevicesForget
        signInDevices
        signInDevicesText
        signInDeviceForgotten
        signInDevicesForgotten
        signInRefusedTitle
        signInReference
        signInMailLinkSubject
        signInMailElsewhere
        signInMailLinkText
        signInMailLinkButton
        signInMailLinkUntil
        signInPasswordWord
        signInPasswordKeyboard
        signInPasswordRun
        signInPasswordRepeats
        signInPasswordDate
        signInPasswordBreached
        signInElsewhere
        signInCodeRefused
        signInPendingGone
        signInLastMeans
        signInMailChangedWhat
        signInMailChangedSubject
        signInMailChangedText
        signInMailChangedButton
        signInRetainedDevices
        signInRetainedImpersonations
        signInLinkAsk
        signInLinkSent
        signInLinkTitle
        signInLinkLead
        signInLinkUseTitle
        signInLinkUseLead
        signInLinkAgain
        signInPolicySaved
        signInRuleRemoved
        signInPolicyDaysBad
        signInPolicyStrengthBad
        signInPolicyDayBad
        signInPolicyRoleBad
        signInPolicyTitle
        signInPolicyLead
        signInPolicyEverybody
        signInRuleWords
        signInRuleWithout
        signInRuleRemove
        signInRulesNone
        signInRuleRole
        signInRuleStrength
        signInRuleAny
        signInRulePasskey
        signInRulePasskeyHint
        signInRuleStart
        signInRuleGrace
        signInRuleGraceHint
        signInRuleSave
        signInPolicyRemember
        signInPolicyRememberHint
        signInPolicyTrusts
        signInPolicyTrustsHint
        signInPolicySave
        signInSettings
        signInRulesTitle
        signInRulesText
        signInRuleAdd
        signInPolicyDevices
        signInStepsRemoved
        signInActTitle
        signInPeople
        signInActReason
        signInActReasonHint
        signInActBegin
        signInActNot
        signInActRuleHour
        signInActRuleLedger
        signInActRuleNot
        signInActLead
        signInActRules
        signInActOpen
        signInActReasonMissing
        signInActSuspended
        signInActAdministrator
        signInActingEnded
        signInActingOver
        signInStepsRemove
        signInStepsRemoveAsk
        signInCardTitle
        signInCardNothing
        signInSecondTrust
        signInSecondHintBoth
        signInSecondHintApp
        signInSecondHintRecovery
        signInSecondCode
        signInSecondRecovery
        signInSecondTitle
        signInSecondLead
        signInSecondOther
        signInSetUpUntil
        signInSetUpMust
        signInSetUpLater
        signInSetUpTitle
        signInMailCodeSubject
        signInMailCodeText
        signInMailCodeUntil
        signInAgainPasswordWrong
        signInAgainButton
        signInAgainAppHint
        signInAgainApp
        signInAgainMail
        signInAgainMailAgain
        signInAgainMailHint
        signInAgainKept
        signInAgainCancel
        signInAgainTitle
        signInAgainLead
        signInAgainDone
        signInAgainDoneText
        signInAgainGoOn
        """##
    private static let english = ##"""
        Sign in
        Welcome to {site}
        Work e-mail
        Password
        Sign in
        Forgot your password?
        No account yet? The administrator of your organization can invite you.
        E-mail and password don''t match an account here.
        Too many tries. Wait {minutes, plural, one {a minute} other {# minutes}}, or reset your password.
        Too many tries. Wait {minutes, plural, one {a minute} other {# minutes}}.
        You are signed out.
        Sign out?
        Your work is saved.
        Sign out
        Reset your password
        Tell us your e-mail and we send you a link that works for one hour.
        Send the link
        Look into your mailbox
        If {email} has an account here, a link is on its way. It works for one hour.
        Back to sign-in
        Choose a new password
        Then you are signed in, and every other device is signed out.
        Save and sign in
        This link no longer works
        It was used before, has expired, or was replaced by a newer one. Ask for a new one.
        Ask whoever invited you to send it again, or sign in if you have done this before.
        Join {organization}
        {site} invites you. Choose a password and you are in.
        You have an account at {site}. Sign in with its password to join.
        Your name
        New password
        Your password
        Join
        No, thank you
        You have declined. Nothing was changed.
        Welcome, {name}
        At least 10 characters. A short sentence is best.
        Use at least {count, number} characters.
        Use at most {count, number} characters.
        This password is among the first that attackers try. Choose another.
        Your password must not be made of your name, your e-mail or your organization''s name.
        This is not your current password.
        Password
        Current password
        New password
        Change password
        Password changed. Your other devices are signed out.
        Where you are signed in
        Sign out whatever you don''t recognize.
        This device
        Last used {when}
        Sign out
        That device is signed out.
        Sign out all other devices
        {count, plural, =0 {No other device was signed in.} one {One other device is signed out.} other {# other devices are signed out.}}
        Unknown device
        {browser} on {system}
        {site}: choose a new password
        Somebody, probably you, asked for a new password.
        Choose a new password
        The link works for one hour and once. If it was not you, ignore it; your password stays as it is.
        Sign-in and security
        How you sign in, your second step, and where you are signed in.
        Manage
        Not used yet
        Kept in a password manager and on your other devices
        On one device only
        Perhaps copied
        Rename
        Name of the passkey
        So that you recognize it later.
        Give the passkey a name.
        Remove
        Remove the passkey {name}? You can no longer sign in with it.
        Sign in with your fingerprint, your face or the PIN of your device. No password to remember, nothing that a forged page could steal.
        Passkeys are set up at {address}.
        Add a passkey
        Make a passkey
        Passkeys
        This browser cannot make passkeys. Open this page in a current browser with JavaScript.
        Use a passkey
        That was cancelled or took too long. Nothing has changed; try again or choose another way.
        This passkey does not work here. It may have been removed. Try another way to sign in.
        This device has a passkey for you already.
        Passkey added.
        Passkey renamed.
        Passkey removed.
        {count, plural, one {One passkey} other {# passkeys}}
        Set up on {at, time}
        Authenticator app
        Move to another phone
        Remove the authenticator app? Its codes no longer work.
        An app on your phone shows six digits that you type after your password.
        Set up
        Set up an authenticator app
        QR code for your authenticator app
        I cannot scan it
        Type this key into your app instead:
        Code that the app shows now
        Scan the picture with your app first, then type its six digits.
        Confirm the app
        Authenticator app set up.
        Authenticator app removed.
        Recovery codes
        {count, plural, =0 {No recovery code left} one {One recovery code left} other {# recovery codes left}}
        New codes
        Show ten codes
        {count, plural, one {Your one earlier code stops} other {Your # earlier codes stop}} working.
        For the day on which your phone or key is gone: ten codes, each lets you in once.
        Not now
        Download
        Your recovery codes
        They are shown this once. Keep them where you find them without your phone: printed, or in a password manager.
        I have kept them
        Recovery codes for {site} ({address}). Each works once.
        Second step
        Keeps others out even if they know your password.
        Set a password
        You have no password. You sign in another way, and can add one.
        Your password is set.
        An administrator who acts as you
        Signed in on {at, time} {method, select, password {with a password} mailLink {by a link in a mail} mailCode {by a code in a mail} passkey {with a passkey} singleSignOn {through an identity provider} other {}}{second, select, oneTimeCode { and an app''s code} passkey { and a passkey} recoveryCode { and a recovery code} other {}}
        No second step until {at, time}
        Forget
        Forget all
        Remembered devices
        On these you need no second step for a while.
        Forgotten: it asks for the second step again.
        Forgotten: all devices ask for the second step again.
        We cannot sign you in
        If you need help, give your administrator this number: {number}
        {site}: your link to sign in
        Your organization signs in through its own identity provider. Open the sign-in page and choose it there; there is no password to set here.
        Somebody, probably you, wants to sign in with this address.
        Sign in
        The link works for 15 minutes and once. If it was not you, ignore it.
        This is little more than a word or a name. Add two or three words that have nothing to do with it.
        Keys that lie side by side are guessed quickly. Take a few words instead.
        Sequences such as abcd or 1234 are guessed quickly. Take a few words instead.
        Repeating makes a password longer, not stronger. Take a few words instead.
        Dates are guessed quickly. Add a few words that have nothing to do with it.
        This password is known from a breach of another site. Choose one that you use nowhere else.
        People with this address sign in through their organization''s identity provider. Choose it on the sign-in page.
        This code is wrong or was used already. Wait for the next one and try again.
        That took too long. Please sign in again.
        Your organization''s rules ask for a second step. Set up another one first, then remove this.
        {means, select, passkey {{change, select, added {A passkey was added to your account.} other {A passkey was removed from your account.}}} app {{change, select, added {An authenticator app was set up for your account.} other {The authenticator app was removed from your account.}}} recoveryCodes {New recovery codes were made for your account. Earlier ones no longer work.} recoveryCodeUsed {Somebody signed in to your account with a recovery code.} other {The password of your account was changed.}}
        {site}: how you sign in has changed
        If that was you, there is nothing to do. If not, sign in, end all other sessions and change your password.
        Look at my account
        Devices on which people signed in
        Reasons for acting as somebody else
        E-mail me a link instead
        If {email} has an account here, a link is on its way. It works for {minutes, plural, one {one minute} other {# minutes}}, once.
        Sign in by e-mail
        We send you a link that signs you in. It works for {minutes, plural, one {one minute} other {# minutes}}.
        Welcome back, {name}
        One press and you are signed in at {site}.
        Send a new link
        Rules saved.
        Rule ended.
        Enter a number of days from 0 to {most, number}.
        Choose which second step it must be.
        Enter the first day.
        Choose a role that exists.
        Signing in
        Who needs a second step, and for how long devices are remembered.
        Everybody
        {strength, select, passkey {A passkey} other {An authenticator app or a passkey}} from {day, date} on, {days, plural, =0 {at once} one {with one day to set it up} other {with # days to set it up}}
        {count, plural, one {One person has} other {# people have}} not set it up yet
        End
        No role needs a second step yet. People can set one up of their own accord.
        Role
        Second step
        An authenticator app or a passkey
        A passkey
        Cannot be given away to a forged page.
        From
        Days to set it up
        Counted for each person from the first sign-in that asks.
        Set the rule
        Days a device is remembered
        On it the second step is skipped meanwhile. 0 asks every time.
        Identity providers ask for it themselves
        Whoever comes from a provider needs no second step here.
        Save
        Settings
        Who needs a second step
        The strictest rule of a person''s roles counts. They are led through setting it up when they sign in.
        Set a rule
        Devices and providers
        {name} can sign in without a second step now and is signed out everywhere.
        Act as {name}
        People
        Why
        Such as the number of a support case. It is recorded.
        Act as {name}
        Nobody can act as this person: another administrator, somebody suspended, or you yourself.
        It ends after an hour, or when you end it.
        Beginning, end and everything you do are recorded with both names.
        You cannot hand in exams, change how they sign in or change their account.
        You see what they see. A banner on every page says so.
        What holds meanwhile
        Act as this person
        Say why you act as this person.
        This person is suspended.
        Nobody acts as another administrator of the vendor, or as themselves.
        You no longer act as {name}.
        The hour is over. You are yourself again.
        Remove second steps
        Remove all passkeys, the app and the recovery codes? Make sure by another way that it is really them who asks.
        Signs in with
        Nothing of their own yet: an invitation, a link by mail or an identity provider.
        Don''t ask on this device for {days, plural, one {a day} other {# days}}
        The six digits of your authenticator app, or one of your recovery codes.
        The six digits that your authenticator app shows.
        One of your recovery codes.
        Code
        Use a recovery code
        One more step
        Show that it is really you, {name}.
        Sign in as somebody else
        {site} asks for a second step beside your password. Please set one up; you have until {day, date}.
        {site} asks for a second step beside your password. Set one up to go on; it takes a minute.
        Not now
        Protect your account
        {site}: your code
        This code shows that it is you:
        It works for 15 minutes. If you did not ask for it, somebody is at a device where you are signed in: end your sessions.
        This is not your password.
        Confirm
        The six digits that your authenticator app shows.
        Use your authenticator app
        Send me a code by e-mail
        Send another code
        The eight digits from the mail we sent you.
        What you entered is kept and done afterwards.
        Cancel
        Is it still you?
        Before something important we ask again who you are. It then holds for {minutes, plural, one {one minute} other {# minutes}}.
        Thank you, it is you
        Now finish what you began.
        Go on
        """##
    private static let german = ##"""
        Anmelden
        Willkommen bei {site}
        Geschäftliche E-Mail
        Passwort
        Anmelden
        Passwort vergessen?
        Noch kein Konto? Die Administration Ihrer Organisation kann Sie einladen.
        E-Mail und Passwort passen zu keinem Konto.
        Zu viele Versuche. Warten Sie {minutes, plural, one {eine Minute} other {# Minuten}} oder setzen Sie Ihr Passwort zurück.
        Zu viele Versuche. Warten Sie {minutes, plural, one {eine Minute} other {# Minuten}}.
        Sie sind abgemeldet.
        Abmelden?
        Ihre Arbeit ist gespeichert.
        Abmelden
        Passwort zurücksetzen
        Nennen Sie Ihre E-Mail und wir senden Ihnen einen Link, der eine Stunde gilt.
        Link senden
        Sehen Sie in Ihr Postfach
        Wenn zu {email} ein Konto gehört, ist ein Link unterwegs. Er gilt eine Stunde.
        Zurück zur Anmeldung
        Neues Passwort wählen
        Danach sind Sie angemeldet, und alle anderen Geräte sind abgemeldet.
        Speichern und anmelden
        Dieser Link gilt nicht mehr
        Er wurde schon benutzt, ist abgelaufen oder durch einen neueren ersetzt. Fordern Sie einen neuen an.
        Bitten Sie um eine neue Einladung, oder melden Sie sich an, wenn Sie das schon erledigt haben.
        {organization} beitreten
        {site} lädt Sie ein. Wählen Sie ein Passwort, dann geht es los.
        Sie haben ein Konto bei {site}. Melden Sie sich mit dessen Passwort an, um beizutreten.
        Ihr Name
        Neues Passwort
        Ihr Passwort
        Beitreten
        Nein, danke
        Sie haben abgelehnt. Nichts wurde geändert.
        Willkommen, {name}
        Mindestens 10 Zeichen. Am besten ein kurzer Satz.
        Verwenden Sie mindestens {count, number} Zeichen.
        Verwenden Sie höchstens {count, number} Zeichen.
        Dieses Passwort gehört zu den ersten, die Angreifer versuchen. Wählen Sie ein anderes.
        Ihr Passwort darf nicht aus Ihrem Namen, Ihrer E-Mail oder dem Namen Ihrer Organisation bestehen.
        Das ist nicht Ihr jetziges Passwort.
        Passwort
        Jetziges Passwort
        Neues Passwort
        Passwort ändern
        Passwort geändert. Ihre anderen Geräte sind abgemeldet.
        Wo Sie angemeldet sind
        Melden Sie ab, was Sie nicht kennen.
        Dieses Gerät
        Zuletzt benutzt {when}
        Abmelden
        Dieses Gerät ist abgemeldet.
        Alle anderen Geräte abmelden
        {count, plural, =0 {Kein anderes Gerät war angemeldet.} one {Ein anderes Gerät ist abgemeldet.} other {# andere Geräte sind abgemeldet.}}
        Unbekanntes Gerät
        {browser} auf {system}
        {site}: neues Passwort wählen
        Jemand, wahrscheinlich Sie, hat ein neues Passwort angefordert.
        Neues Passwort wählen
        Der Link gilt eine Stunde und einmal. Waren Sie es nicht, ignorieren Sie ihn; Ihr Passwort bleibt, wie es ist.
        Anmeldung und Sicherheit
        Wie Sie sich anmelden, Ihr zweiter Schritt und wo Sie angemeldet sind.
        Verwalten
        Noch nicht benutzt
        In einem Passwort-Manager und auf Ihren anderen Geräten gespeichert
        Nur auf einem Gerät
        Vielleicht kopiert
        Umbenennen
        Name des Passkeys
        Damit Sie ihn später wiedererkennen.
        Geben Sie dem Passkey einen Namen.
        Entfernen
        Den Passkey {name} entfernen? Sie können sich damit nicht mehr anmelden.
        Melden Sie sich mit Fingerabdruck, Gesicht oder der PIN Ihres Geräts an. Kein Passwort zum Merken, nichts, was eine gefälschte Seite stehlen könnte.
        Passkeys richten Sie unter {address} ein.
        Passkey hinzufügen
        Passkey anlegen
        Passkeys
        Dieser Browser kann keine Passkeys anlegen. Öffnen Sie diese Seite in einem aktuellen Browser mit JavaScript.
        Passkey verwenden
        Das wurde abgebrochen oder hat zu lange gedauert. Es hat sich nichts geändert; versuchen Sie es erneut oder wählen Sie einen anderen Weg.
        Dieser Passkey funktioniert hier nicht. Vielleicht wurde er entfernt. Melden Sie sich auf einem anderen Weg an.
        Auf diesem Gerät gibt es schon einen Passkey für Sie.
        Passkey hinzugefügt.
        Passkey umbenannt.
        Passkey entfernt.
        {count, plural, one {Ein Passkey} other {# Passkeys}}
        Eingerichtet am {at, time}
        Authenticator-App
        Auf ein anderes Telefon übertragen
        Die Authenticator-App entfernen? Ihre Codes gelten dann nicht mehr.
        Eine App auf Ihrem Telefon zeigt sechs Ziffern, die Sie nach dem Passwort eingeben.
        Einrichten
        Authenticator-App einrichten
        QR-Code für Ihre Authenticator-App
        Ich kann ihn nicht scannen
        Geben Sie stattdessen diesen Schlüssel in Ihre App ein:
        Code, den die App jetzt zeigt
        Scannen Sie zuerst das Bild mit Ihrer App und geben Sie dann die sechs Ziffern ein.
        App bestätigen
        Authenticator-App eingerichtet.
        Authenticator-App entfernt.
        Wiederherstellungscodes
        {count, plural, =0 {Kein Wiederherstellungscode übrig} one {Noch ein Wiederherstellungscode} other {Noch # Wiederherstellungscodes}}
        Neue Codes
        Zehn Codes anzeigen
        {count, plural, one {Ihr früherer Code gilt} other {Ihre # früheren Codes gelten}} dann nicht mehr.
        Für den Tag, an dem Telefon oder Schlüssel weg sind: zehn Codes, jeder lässt Sie einmal hinein.
        Jetzt nicht
        Herunterladen
        Ihre Wiederherstellungscodes
        Sie werden nur dieses eine Mal gezeigt. Bewahren Sie sie so auf, dass Sie sie ohne Ihr Telefon finden: ausgedruckt oder in einem Passwort-Manager.
        Ich habe sie gesichert
        Wiederherstellungscodes für {site} ({address}). Jeder gilt einmal.
        Zweiter Schritt
        Hält andere draußen, selbst wenn sie Ihr Passwort kennen.
        Passwort festlegen
        Sie haben kein Passwort. Sie melden sich anders an und können eines hinzufügen.
        Ihr Passwort ist festgelegt.
        Eine Administratorin oder ein Administrator, der als Sie handelt
        Angemeldet am {at, time} {method, select, password {mit Passwort} mailLink {über einen Link per E-Mail} mailCode {mit einem Code per E-Mail} passkey {mit einem Passkey} singleSignOn {über einen Identitätsanbieter} other {}}{second, select, oneTimeCode { und einem Code der App} passkey { und einem Passkey} recoveryCode { und einem Wiederherstellungscode} other {}}
        Kein zweiter Schritt bis {at, time}
        Vergessen
        Alle vergessen
        Gemerkte Geräte
        Auf diesen brauchen Sie eine Zeit lang keinen zweiten Schritt.
        Vergessen: Dort wird wieder nach dem zweiten Schritt gefragt.
        Vergessen: Alle Geräte fragen wieder nach dem zweiten Schritt.
        Wir können Sie nicht anmelden
        Wenn Sie Hilfe brauchen, nennen Sie Ihrer Administration diese Nummer: {number}
        {site}: Ihr Link zur Anmeldung
        Ihre Organisation meldet sich über ihren eigenen Identitätsanbieter an. Öffnen Sie die Anmeldeseite und wählen Sie ihn dort; ein Passwort gibt es hier nicht.
        Jemand, vermutlich Sie, möchte sich mit dieser Adresse anmelden.
        Anmelden
        Der Link gilt 15 Minuten und einmal. Wenn Sie das nicht waren, ignorieren Sie ihn.
        Das ist kaum mehr als ein Wort oder ein Name. Fügen Sie zwei oder drei Wörter hinzu, die nichts damit zu tun haben.
        Nebeneinanderliegende Tasten sind schnell erraten. Nehmen Sie lieber einige Wörter.
        Folgen wie abcd oder 1234 sind schnell erraten. Nehmen Sie lieber einige Wörter.
        Wiederholungen machen ein Passwort länger, aber nicht stärker. Nehmen Sie lieber einige Wörter.
        Daten sind schnell erraten. Fügen Sie einige Wörter hinzu, die nichts damit zu tun haben.
        Dieses Passwort ist aus einem Datenleck einer anderen Website bekannt. Wählen Sie eines, das Sie nirgends sonst verwenden.
        Mit dieser Adresse meldet man sich über den Identitätsanbieter der Organisation an. Wählen Sie ihn auf der Anmeldeseite.
        Dieser Code ist falsch oder wurde schon benutzt. Warten Sie auf den nächsten und versuchen Sie es erneut.
        Das hat zu lange gedauert. Bitte melden Sie sich erneut an.
        Die Regeln verlangen einen zweiten Schritt. Richten Sie zuerst einen anderen ein und entfernen Sie dann diesen.
        {means, select, passkey {{change, select, added {Ihrem Konto wurde ein Passkey hinzugefügt.} other {Von Ihrem Konto wurde ein Passkey entfernt.}}} app {{change, select, added {Für Ihr Konto wurde eine Authenticator-App eingerichtet.} other {Von Ihrem Konto wurde die Authenticator-App entfernt.}}} recoveryCodes {Für Ihr Konto wurden neue Wiederherstellungscodes erzeugt. Frühere gelten nicht mehr.} recoveryCodeUsed {Jemand hat sich mit einem Wiederherstellungscode in Ihrem Konto angemeldet.} other {Das Passwort Ihres Kontos wurde geändert.}}
        {site}: Ihre Anmeldung wurde geändert
        Wenn Sie das waren, ist nichts zu tun. Wenn nicht, melden Sie sich an, beenden Sie alle anderen Sitzungen und ändern Sie Ihr Passwort.
        Mein Konto ansehen
        Geräte, auf denen sich Personen angemeldet haben
        Gründe für das Handeln als jemand anderes
        Stattdessen Link per E-Mail
        Wenn {email} hier ein Konto hat, ist ein Link unterwegs. Er gilt {minutes, plural, one {eine Minute} other {# Minuten}} und einmal.
        Per E-Mail anmelden
        Wir schicken Ihnen einen Link, der Sie anmeldet. Er gilt {minutes, plural, one {eine Minute} other {# Minuten}}.
        Willkommen zurück, {name}
        Ein Klick, und Sie sind bei {site} angemeldet.
        Neuen Link schicken
        Regeln gespeichert.
        Regel beendet.
        Geben Sie eine Zahl von Tagen von 0 bis {most, number} ein.
        Wählen Sie, welcher zweite Schritt es sein muss.
        Geben Sie den ersten Tag ein.
        Wählen Sie eine Rolle, die es gibt.
        Anmeldung
        Wer einen zweiten Schritt braucht und wie lange Geräte gemerkt werden.
        Alle
        {strength, select, passkey {Ein Passkey} other {Eine Authenticator-App oder ein Passkey}} ab {day, date}, {days, plural, =0 {sofort} one {mit einem Tag zum Einrichten} other {mit # Tagen zum Einrichten}}
        {count, plural, one {Eine Person hat} other {# Personen haben}} ihn noch nicht eingerichtet
        Beenden
        Noch braucht keine Rolle einen zweiten Schritt. Wer möchte, kann einen einrichten.
        Rolle
        Zweiter Schritt
        Authenticator-App oder Passkey
        Passkey
        Lässt sich nicht an eine gefälschte Seite verraten.
        Ab
        Tage zum Einrichten
        Gezählt für jede Person ab der ersten Anmeldung, die danach fragt.
        Regel festlegen
        Tage, die ein Gerät gemerkt wird
        Dort entfällt der zweite Schritt so lange. 0 fragt jedes Mal.
        Identitätsanbieter fragen selbst danach
        Wer über einen Anbieter kommt, braucht hier keinen zweiten Schritt.
        Speichern
        Einstellungen
        Wer einen zweiten Schritt braucht
        Es gilt die strengste Regel der Rollen einer Person. Beim Anmelden wird sie durch das Einrichten geführt.
        Regel festlegen
        Geräte und Anbieter
        {name} kann sich jetzt ohne zweiten Schritt anmelden und ist überall abgemeldet.
        Als {name} handeln
        Personen
        Warum
        Etwa die Nummer einer Supportanfrage. Wird festgehalten.
        Als {name} handeln
        Als diese Person kann niemand handeln: eine andere Administration, eine gesperrte Person oder Sie selbst.
        Es endet nach einer Stunde oder wenn Sie es beenden.
        Beginn, Ende und alles, was Sie tun, werden mit beiden Namen festgehalten.
        Sie können keine Prüfungen ablegen, die Anmeldung nicht ändern und das Konto nicht ändern.
        Sie sehen, was die Person sieht. Ein Banner auf jeder Seite weist darauf hin.
        Was dabei gilt
        Als diese Person handeln
        Geben Sie an, warum Sie als diese Person handeln.
        Diese Person ist gesperrt.
        Niemand handelt als eine andere Administration des Herstellers oder als man selbst.
        Sie handeln nicht mehr als {name}.
        Die Stunde ist um. Sie sind wieder Sie selbst.
        Zweite Schritte entfernen
        Alle Passkeys, die App und die Wiederherstellungscodes entfernen? Vergewissern Sie sich auf anderem Weg, dass wirklich diese Person fragt.
        Meldet sich an mit
        Noch nichts Eigenem: Einladung, Link per E-Mail oder Identitätsanbieter.
        Auf diesem Gerät {days, plural, one {einen Tag} other {# Tage}} nicht fragen
        Die sechs Ziffern Ihrer Authenticator-App oder einer Ihrer Wiederherstellungscodes.
        Die sechs Ziffern, die Ihre Authenticator-App zeigt.
        Einer Ihrer Wiederherstellungscodes.
        Code
        Wiederherstellungscode verwenden
        Noch ein Schritt
        Zeigen Sie, dass Sie es wirklich sind, {name}.
        Als jemand anderes anmelden
        {site} verlangt einen zweiten Schritt neben dem Passwort. Bitte richten Sie einen ein; Zeit ist bis {day, date}.
        {site} verlangt einen zweiten Schritt neben dem Passwort. Richten Sie einen ein, um fortzufahren; es dauert eine Minute.
        Jetzt nicht
        Schützen Sie Ihr Konto
        {site}: Ihr Code
        Dieser Code zeigt, dass Sie es sind:
        Er gilt 15 Minuten. Wenn Sie ihn nicht angefordert haben, ist jemand an einem Gerät, auf dem Sie angemeldet sind: Beenden Sie Ihre Sitzungen.
        Das ist nicht Ihr Passwort.
        Bestätigen
        Die sechs Ziffern, die Ihre Authenticator-App zeigt.
        Authenticator-App verwenden
        Code per E-Mail schicken
        Neuen Code schicken
        Die acht Ziffern aus unserer E-Mail.
        Was Sie eingegeben haben, bleibt erhalten und wird danach ausgeführt.
        Abbrechen
        Sind Sie es noch?
        Vor etwas Wichtigem fragen wir noch einmal, wer Sie sind. Das gilt dann für {minutes, plural, one {eine Minute} other {# Minuten}}.
        Danke, Sie sind es
        Führen Sie nun aus, was Sie begonnen haben.
        Fortfahren
        """##
}

package extension Message {
    /// Sign in
    static var signInTitle: Message { Message(SignInStrings.table, 0, "signInTitle") }
    /// Welcome to {site}
    static func signInLead(site: String) -> Message { Message(SignInStrings.table, 1, "signInLead", [.text(site)]) }
    /// Work e-mail
    static var signInEmail: Message { Message(SignInStrings.table, 2, "signInEmail") }
    /// Password
    static var signInPassword: Message { Message(SignInStrings.table, 3, "signInPassword") }
    /// Sign in
    static var signInButton: Message { Message(SignInStrings.table, 4, "signInButton") }
    /// Forgot your password?
    static var signInForgotten: Message { Message(SignInStrings.table, 5, "signInForgotten") }
    /// No account yet? The administrator of your organization can invite you.
    static var signInHelp: Message { Message(SignInStrings.table, 6, "signInHelp") }
    /// E-mail and password don''t match an account here.
    static var signInRefused: Message { Message(SignInStrings.table, 7, "signInRefused") }
    /// Too many tries. Wait {minutes, plural, one {a minute} other {# minutes}}, or reset your password.
    static func signInWait(minutes: Int) -> Message { Message(SignInStrings.table, 8, "signInWait", [.number(minutes)]) }
    /// Too many tries. Wait {minutes, plural, one {a minute} other {# minutes}}.
    static func signInWaitProving(minutes: Int) -> Message { Message(SignInStrings.table, 9, "signInWaitProving", [.number(minutes)]) }
    /// You are signed out.
    static var signInSignedOut: Message { Message(SignInStrings.table, 10, "signInSignedOut") }
    /// Sign out?
    static var signInOutTitle: Message { Message(SignInStrings.table, 11, "signInOutTitle") }
    /// Your work is saved.
    static var signInOutText: Message { Message(SignInStrings.table, 12, "signInOutText") }
    /// Sign out
    static var signInOutButton: Message { Message(SignInStrings.table, 13, "signInOutButton") }
    /// Reset your password
    static var signInForgotTitle: Message { Message(SignInStrings.table, 14, "signInForgotTitle") }
    /// Tell us your e-mail and we send you a link that works for one hour.
    static var signInForgotLead: Message { Message(SignInStrings.table, 15, "signInForgotLead") }
    /// Send the link
    static var signInForgotButton: Message { Message(SignInStrings.table, 16, "signInForgotButton") }
    /// Look into your mailbox
    static var signInForgotDoneTitle: Message { Message(SignInStrings.table, 17, "signInForgotDoneTitle") }
    /// If {email} has an account here, a link is on its way. It works for one hour.
    static func signInForgotDoneText(email: String) -> Message { Message(SignInStrings.table, 18, "signInForgotDoneText", [.text(email)]) }
    /// Back to sign-in
    static var signInBack: Message { Message(SignInStrings.table, 19, "signInBack") }
    /// Choose a new password
    static var signInResetTitle: Message { Message(SignInStrings.table, 20, "signInResetTitle") }
    /// Then you are signed in, and every other device is signed out.
    static var signInResetLead: Message { Message(SignInStrings.table, 21, "signInResetLead") }
    /// Save and sign in
    static var signInResetButton: Message { Message(SignInStrings.table, 22, "signInResetButton") }
    /// This link no longer works
    static var signInLinkGoneTitle: Message { Message(SignInStrings.table, 23, "signInLinkGoneTitle") }
    /// It was used before, has expired, or was replaced by a newer one. Ask for a new one.
    static var signInLinkGoneText: Message { Message(SignInStrings.table, 24, "signInLinkGoneText") }
    /// Ask whoever invited you to send it again, or sign in if you have done this before.
    static var signInLinkGoneInvitation: Message { Message(SignInStrings.table, 25, "signInLinkGoneInvitation") }
    /// Join {organization}
    static func signInInvitationTitle(organization: String) -> Message { Message(SignInStrings.table, 26, "signInInvitationTitle", [.text(organization)]) }
    /// {site} invites you. Choose a password and you are in.
    static func signInInvitationLead(site: String) -> Message { Message(SignInStrings.table, 27, "signInInvitationLead", [.text(site)]) }
    /// You have an account at {site}. Sign in with its password to join.
    static func signInInvitationKnownLead(site: String) -> Message { Message(SignInStrings.table, 28, "signInInvitationKnownLead", [.text(site)]) }
    /// Your name
    static var signInInvitationName: Message { Message(SignInStrings.table, 29, "signInInvitationName") }
    /// New password
    static var signInInvitationPassword: Message { Message(SignInStrings.table, 30, "signInInvitationPassword") }
    /// Your password
    static var signInInvitationPasswordKnown: Message { Message(SignInStrings.table, 31, "signInInvitationPasswordKnown") }
    /// Join
    static var signInInvitationButton: Message { Message(SignInStrings.table, 32, "signInInvitationButton") }
    /// No, thank you
    static var signInInvitationDecline: Message { Message(SignInStrings.table, 33, "signInInvitationDecline") }
    /// You have declined. Nothing was changed.
    static var signInInvitationDeclined: Message { Message(SignInStrings.table, 34, "signInInvitationDeclined") }
    /// Welcome, {name}
    static func signInInvitationWelcome(name: String) -> Message { Message(SignInStrings.table, 35, "signInInvitationWelcome", [.text(name)]) }
    /// At least 10 characters. A short sentence is best.
    static var signInPasswordHint: Message { Message(SignInStrings.table, 36, "signInPasswordHint") }
    /// Use at least {count, number} characters.
    static func signInPasswordShort(count: Int) -> Message { Message(SignInStrings.table, 37, "signInPasswordShort", [.number(count)]) }
    /// Use at most {count, number} characters.
    static func signInPasswordLong(count: Int) -> Message { Message(SignInStrings.table, 38, "signInPasswordLong", [.number(count)]) }
    /// This password is among the first that attackers try. Choose another.
    static var signInPasswordCommon: Message { Message(SignInStrings.table, 39, "signInPasswordCommon") }
    /// Your password must not be made of your name, your e-mail or your organization''s name.
    static var signInPasswordPersonal: Message { Message(SignInStrings.table, 40, "signInPasswordPersonal") }
    /// This is not your current password.
    static var signInPasswordWrong: Message { Message(SignInStrings.table, 41, "signInPasswordWrong") }
    /// Password
    static var signInMyPasswordTitle: Message { Message(SignInStrings.table, 42, "signInMyPasswordTitle") }
    /// Current password
    static var signInMyPasswordCurrent: Message { Message(SignInStrings.table, 43, "signInMyPasswordCurrent") }
    /// New password
    static var signInMyPasswordNew: Message { Message(SignInStrings.table, 44, "signInMyPasswordNew") }
    /// Change password
    static var signInMyPasswordSave: Message { Message(SignInStrings.table, 45, "signInMyPasswordSave") }
    /// Password changed. Your other devices are signed out.
    static var signInMyPasswordSaved: Message { Message(SignInStrings.table, 46, "signInMyPasswordSaved") }
    /// Where you are signed in
    static var signInSessions: Message { Message(SignInStrings.table, 47, "signInSessions") }
    /// Sign out whatever you don''t recognize.
    static var signInSessionsLead: Message { Message(SignInStrings.table, 48, "signInSessionsLead") }
    /// This device
    static var signInSessionHere: Message { Message(SignInStrings.table, 49, "signInSessionHere") }
    /// Last used {when}
    static func signInSessionSeen(when: String) -> Message { Message(SignInStrings.table, 50, "signInSessionSeen", [.text(when)]) }
    /// Sign out
    static var signInSessionEnd: Message { Message(SignInStrings.table, 51, "signInSessionEnd") }
    /// That device is signed out.
    static var signInSessionEnded: Message { Message(SignInStrings.table, 52, "signInSessionEnded") }
    /// Sign out all other devices
    static var signInSessionsEndAll: Message { Message(SignInStrings.table, 53, "signInSessionsEndAll") }
    /// {count, plural, =0 {No other device was signed in.} one {One other device is signed out.} other {# other de...
    static func signInSessionsEndedAll(count: Int) -> Message { Message(SignInStrings.table, 54, "signInSessionsEndedAll", [.number(count)]) }
    /// Unknown device
    static var signInDeviceUnknown: Message { Message(SignInStrings.table, 55, "signInDeviceUnknown") }
    /// {browser} on {system}
    static func signInDeviceOn(browser: String, system: String) -> Message { Message(SignInStrings.table, 56, "signInDeviceOn", [.text(browser), .text(system)]) }
    /// {site}: choose a new password
    static func signInMailResetSubject(site: String) -> Message { Message(SignInStrings.table, 57, "signInMailResetSubject", [.text(site)]) }
    /// Somebody, probably you, asked for a new password.
    static var signInMailResetText: Message { Message(SignInStrings.table, 58, "signInMailResetText") }
    /// Choose a new password
    static var signInMailResetButton: Message { Message(SignInStrings.table, 59, "signInMailResetButton") }
    /// The link works for one hour and once. If it was not you, ignore it; your password stays as it is.
    static var signInMailResetUntil: Message { Message(SignInStrings.table, 60, "signInMailResetUntil") }
    /// Sign-in and security
    static var signInSecurityTitle: Message { Message(SignInStrings.table, 61, "signInSecurityTitle") }
    /// How you sign in, your second step, and where you are signed in.
    static var signInSecurityLead: Message { Message(SignInStrings.table, 62, "signInSecurityLead") }
    /// Manage
    static var signInSecurityOpen: Message { Message(SignInStrings.table, 63, "signInSecurityOpen") }
    /// Not used yet
    static var signInPasskeyUnused: Message { Message(SignInStrings.table, 64, "signInPasskeyUnused") }
    /// Kept in a password manager and on your other devices
    static var signInPasskeySynced: Message { Message(SignInStrings.table, 65, "signInPasskeySynced") }
    /// On one device only
    static var signInPasskeyBound: Message { Message(SignInStrings.table, 66, "signInPasskeyBound") }
    /// Perhaps copied
    static var signInPasskeySuspect: Message { Message(SignInStrings.table, 67, "signInPasskeySuspect") }
    /// Rename
    static var signInPasskeyRename: Message { Message(SignInStrings.table, 68, "signInPasskeyRename") }
    /// Name of the passkey
    static var signInPasskeyName: Message { Message(SignInStrings.table, 69, "signInPasskeyName") }
    /// So that you recognize it later.
    static var signInPasskeyNameHint: Message { Message(SignInStrings.table, 70, "signInPasskeyNameHint") }
    /// Give the passkey a name.
    static var signInPasskeyNameMissing: Message { Message(SignInStrings.table, 71, "signInPasskeyNameMissing") }
    /// Remove
    static var signInPasskeyRemove: Message { Message(SignInStrings.table, 72, "signInPasskeyRemove") }
    /// Remove the passkey {name}? You can no longer sign in with it.
    static func signInPasskeyRemoveAsk(name: String) -> Message { Message(SignInStrings.table, 73, "signInPasskeyRemoveAsk", [.text(name)]) }
    /// Sign in with your fingerprint, your face or the PIN of your device. No password to remember, nothing that a...
    static var signInPasskeyText: Message { Message(SignInStrings.table, 74, "signInPasskeyText") }
    /// Passkeys are set up at {address}.
    static func signInPasskeyElsewhere(address: String) -> Message { Message(SignInStrings.table, 75, "signInPasskeyElsewhere", [.text(address)]) }
    /// Add a passkey
    static var signInPasskeyAdd: Message { Message(SignInStrings.table, 76, "signInPasskeyAdd") }
    /// Make a passkey
    static var signInPasskeyMake: Message { Message(SignInStrings.table, 77, "signInPasskeyMake") }
    /// Passkeys
    static var signInPasskeyTitle: Message { Message(SignInStrings.table, 78, "signInPasskeyTitle") }
    /// This browser cannot make passkeys. Open this page in a current browser with JavaScript.
    static var signInPasskeyUnable: Message { Message(SignInStrings.table, 79, "signInPasskeyUnable") }
    /// Use a passkey
    static var signInPasskeyUse: Message { Message(SignInStrings.table, 80, "signInPasskeyUse") }
    /// That was cancelled or took too long. Nothing has changed; try again or choose another way.
    static var signInPasskeyCancelled: Message { Message(SignInStrings.table, 81, "signInPasskeyCancelled") }
    /// This passkey does not work here. It may have been removed. Try another way to sign in.
    static var signInPasskeyRefused: Message { Message(SignInStrings.table, 82, "signInPasskeyRefused") }
    /// This device has a passkey for you already.
    static var signInPasskeyKnown: Message { Message(SignInStrings.table, 83, "signInPasskeyKnown") }
    /// Passkey added.
    static var signInPasskeyAdded: Message { Message(SignInStrings.table, 84, "signInPasskeyAdded") }
    /// Passkey renamed.
    static var signInPasskeyRenamed: Message { Message(SignInStrings.table, 85, "signInPasskeyRenamed") }
    /// Passkey removed.
    static var signInPasskeyRemoved: Message { Message(SignInStrings.table, 86, "signInPasskeyRemoved") }
    /// {count, plural, one {One passkey} other {# passkeys}}
    static func signInPasskeyCount(count: Int) -> Message { Message(SignInStrings.table, 87, "signInPasskeyCount", [.number(count)]) }
    /// Set up on {at, time}
    static func signInAppSince(at: Instant) -> Message { Message(SignInStrings.table, 88, "signInAppSince", [.instant(at)]) }
    /// Authenticator app
    static var signInAppTitle: Message { Message(SignInStrings.table, 89, "signInAppTitle") }
    /// Move to another phone
    static var signInAppReplace: Message { Message(SignInStrings.table, 90, "signInAppReplace") }
    /// Remove the authenticator app? Its codes no longer work.
    static var signInAppRemoveAsk: Message { Message(SignInStrings.table, 91, "signInAppRemoveAsk") }
    /// An app on your phone shows six digits that you type after your password.
    static var signInAppText: Message { Message(SignInStrings.table, 92, "signInAppText") }
    /// Set up
    static var signInAppSetUp: Message { Message(SignInStrings.table, 93, "signInAppSetUp") }
    /// Set up an authenticator app
    static var signInAppSetUpTitle: Message { Message(SignInStrings.table, 94, "signInAppSetUpTitle") }
    /// QR code for your authenticator app
    static var signInAppQR: Message { Message(SignInStrings.table, 95, "signInAppQR") }
    /// I cannot scan it
    static var signInAppByHand: Message { Message(SignInStrings.table, 96, "signInAppByHand") }
    /// Type this key into your app instead:
    static var signInAppByHandText: Message { Message(SignInStrings.table, 97, "signInAppByHandText") }
    /// Code that the app shows now
    static var signInAppCode: Message { Message(SignInStrings.table, 98, "signInAppCode") }
    /// Scan the picture with your app first, then type its six digits.
    static var signInAppCodeHint: Message { Message(SignInStrings.table, 99, "signInAppCodeHint") }
    /// Confirm the app
    static var signInAppConfirm: Message { Message(SignInStrings.table, 100, "signInAppConfirm") }
    /// Authenticator app set up.
    static var signInAppAdded: Message { Message(SignInStrings.table, 101, "signInAppAdded") }
    /// Authenticator app removed.
    static var signInAppRemoved: Message { Message(SignInStrings.table, 102, "signInAppRemoved") }
    /// Recovery codes
    static var signInCodesTitle: Message { Message(SignInStrings.table, 103, "signInCodesTitle") }
    /// {count, plural, =0 {No recovery code left} one {One recovery code left} other {# recovery codes left}}
    static func signInCodesLeft(count: Int) -> Message { Message(SignInStrings.table, 104, "signInCodesLeft", [.number(count)]) }
    /// New codes
    static var signInCodesNew: Message { Message(SignInStrings.table, 105, "signInCodesNew") }
    /// Show ten codes
    static var signInCodesMake: Message { Message(SignInStrings.table, 106, "signInCodesMake") }
    /// {count, plural, one {Your one earlier code stops} other {Your # earlier codes stop}} working.
    static func signInCodesReplace(count: Int) -> Message { Message(SignInStrings.table, 107, "signInCodesReplace", [.number(count)]) }
    /// For the day on which your phone or key is gone: ten codes, each lets you in once.
    static var signInCodesText: Message { Message(SignInStrings.table, 108, "signInCodesText") }
    /// Not now
    static var signInCodesLater: Message { Message(SignInStrings.table, 109, "signInCodesLater") }
    /// Download
    static var signInCodesDownload: Message { Message(SignInStrings.table, 110, "signInCodesDownload") }
    /// Your recovery codes
    static var signInCodesShown: Message { Message(SignInStrings.table, 111, "signInCodesShown") }
    /// They are shown this once. Keep them where you find them without your phone: printed, or in a password manager.
    static var signInCodesShownText: Message { Message(SignInStrings.table, 112, "signInCodesShownText") }
    /// I have kept them
    static var signInCodesDone: Message { Message(SignInStrings.table, 113, "signInCodesDone") }
    /// Recovery codes for {site} ({address}). Each works once.
    static func signInCodesFileHead(site: String, address: String) -> Message { Message(SignInStrings.table, 114, "signInCodesFileHead", [.text(site), .text(address)]) }
    /// Second step
    static var signInSecondCard: Message { Message(SignInStrings.table, 115, "signInSecondCard") }
    /// Keeps others out even if they know your password.
    static var signInSecondCardText: Message { Message(SignInStrings.table, 116, "signInSecondCardText") }
    /// Set a password
    static var signInMyPasswordFirst: Message { Message(SignInStrings.table, 117, "signInMyPasswordFirst") }
    /// You have no password. You sign in another way, and can add one.
    static var signInMyPasswordNone: Message { Message(SignInStrings.table, 118, "signInMyPasswordNone") }
    /// Your password is set.
    static var signInMyPasswordSet: Message { Message(SignInStrings.table, 119, "signInMyPasswordSet") }
    /// An administrator who acts as you
    static var signInSessionActing: Message { Message(SignInStrings.table, 120, "signInSessionActing") }
    /// Signed in on {at, time} {method, select, password {with a password} mailLink {by a link in a mail} mailCode...
    static func signInSessionBy(at: Instant, method: String, second: String) -> Message { Message(SignInStrings.table, 121, "signInSessionBy", [.instant(at), .text(method), .text(second)]) }
    /// No second step until {at, time}
    static func signInDeviceUntil(at: Instant) -> Message { Message(SignInStrings.table, 122, "signInDeviceUntil", [.instant(at)]) }
    /// Forget
    static var signInDeviceForget: Message { Message(SignInStrings.table, 123, "signInDeviceForget") }
    /// Forget all
    static var signInDevicesForget: Message { Message(SignInStrings.table, 124, "signInDevicesForget") }
    /// Remembered devices
    static var signInDevices: Message { Message(SignInStrings.table, 125, "signInDevices") }
    /// On these you need no second step for a while.
    static var signInDevicesText: Message { Message(SignInStrings.table, 126, "signInDevicesText") }
    /// Forgotten: it asks for the second step again.
    static var signInDeviceForgotten: Message { Message(SignInStrings.table, 127, "signInDeviceForgotten") }
    /// Forgotten: all devices ask for the second step again.
    static var signInDevicesForgotten: Message { Message(SignInStrings.table, 128, "signInDevicesForgotten") }
    /// We cannot sign you in
    static var signInRefusedTitle: Message { Message(SignInStrings.table, 129, "signInRefusedTitle") }
    /// If you need help, give your administrator this number: {number}
    static func signInReference(number: String) -> Message { Message(SignInStrings.table, 130, "signInReference", [.text(number)]) }
    /// {site}: your link to sign in
    static func signInMailLinkSubject(site: String) -> Message { Message(SignInStrings.table, 131, "signInMailLinkSubject", [.text(site)]) }
    /// Your organization signs in through its own identity provider. Open the sign-in page and choose it there; th...
    static var signInMailElsewhere: Message { Message(SignInStrings.table, 132, "signInMailElsewhere") }
    /// Somebody, probably you, wants to sign in with this address.
    static var signInMailLinkText: Message { Message(SignInStrings.table, 133, "signInMailLinkText") }
    /// Sign in
    static var signInMailLinkButton: Message { Message(SignInStrings.table, 134, "signInMailLinkButton") }
    /// The link works for 15 minutes and once. If it was not you, ignore it.
    static var signInMailLinkUntil: Message { Message(SignInStrings.table, 135, "signInMailLinkUntil") }
    /// This is little more than a word or a name. Add two or three words that have nothing to do with it.
    static var signInPasswordWord: Message { Message(SignInStrings.table, 136, "signInPasswordWord") }
    /// Keys that lie side by side are guessed quickly. Take a few words instead.
    static var signInPasswordKeyboard: Message { Message(SignInStrings.table, 137, "signInPasswordKeyboard") }
    /// Sequences such as abcd or 1234 are guessed quickly. Take a few words instead.
    static var signInPasswordRun: Message { Message(SignInStrings.table, 138, "signInPasswordRun") }
    /// Repeating makes a password longer, not stronger. Take a few words instead.
    static var signInPasswordRepeats: Message { Message(SignInStrings.table, 139, "signInPasswordRepeats") }
    /// Dates are guessed quickly. Add a few words that have nothing to do with it.
    static var signInPasswordDate: Message { Message(SignInStrings.table, 140, "signInPasswordDate") }
    /// This password is known from a breach of another site. Choose one that you use nowhere else.
    static var signInPasswordBreached: Message { Message(SignInStrings.table, 141, "signInPasswordBreached") }
    /// People with this address sign in through their organization''s identity provider. Choose it on the sign-in ...
    static var signInElsewhere: Message { Message(SignInStrings.table, 142, "signInElsewhere") }
    /// This code is wrong or was used already. Wait for the next one and try again.
    static var signInCodeRefused: Message { Message(SignInStrings.table, 143, "signInCodeRefused") }
    /// That took too long. Please sign in again.
    static var signInPendingGone: Message { Message(SignInStrings.table, 144, "signInPendingGone") }
    /// Your organization''s rules ask for a second step. Set up another one first, then remove this.
    static var signInLastMeans: Message { Message(SignInStrings.table, 145, "signInLastMeans") }
    /// {means, select, passkey {{change, select, added {A passkey was added to your account.} other {A passkey was...
    static func signInMailChangedWhat(means: String, change: String) -> Message { Message(SignInStrings.table, 146, "signInMailChangedWhat", [.text(means), .text(change)]) }
    /// {site}: how you sign in has changed
    static func signInMailChangedSubject(site: String) -> Message { Message(SignInStrings.table, 147, "signInMailChangedSubject", [.text(site)]) }
    /// If that was you, there is nothing to do. If not, sign in, end all other sessions and change your password.
    static var signInMailChangedText: Message { Message(SignInStrings.table, 148, "signInMailChangedText") }
    /// Look at my account
    static var signInMailChangedButton: Message { Message(SignInStrings.table, 149, "signInMailChangedButton") }
    /// Devices on which people signed in
    static var signInRetainedDevices: Message { Message(SignInStrings.table, 150, "signInRetainedDevices") }
    /// Reasons for acting as somebody else
    static var signInRetainedImpersonations: Message { Message(SignInStrings.table, 151, "signInRetainedImpersonations") }
    /// E-mail me a link instead
    static var signInLinkAsk: Message { Message(SignInStrings.table, 152, "signInLinkAsk") }
    /// If {email} has an account here, a link is on its way. It works for {minutes, plural, one {one minute} other...
    static func signInLinkSent(email: String, minutes: Int) -> Message { Message(SignInStrings.table, 153, "signInLinkSent", [.text(email), .number(minutes)]) }
    /// Sign in by e-mail
    static var signInLinkTitle: Message { Message(SignInStrings.table, 154, "signInLinkTitle") }
    /// We send you a link that signs you in. It works for {minutes, plural, one {one minute} other {# minutes}}.
    static func signInLinkLead(minutes: Int) -> Message { Message(SignInStrings.table, 155, "signInLinkLead", [.number(minutes)]) }
    /// Welcome back, {name}
    static func signInLinkUseTitle(name: String) -> Message { Message(SignInStrings.table, 156, "signInLinkUseTitle", [.text(name)]) }
    /// One press and you are signed in at {site}.
    static func signInLinkUseLead(site: String) -> Message { Message(SignInStrings.table, 157, "signInLinkUseLead", [.text(site)]) }
    /// Send a new link
    static var signInLinkAgain: Message { Message(SignInStrings.table, 158, "signInLinkAgain") }
    /// Rules saved.
    static var signInPolicySaved: Message { Message(SignInStrings.table, 159, "signInPolicySaved") }
    /// Rule ended.
    static var signInRuleRemoved: Message { Message(SignInStrings.table, 160, "signInRuleRemoved") }
    /// Enter a number of days from 0 to {most, number}.
    static func signInPolicyDaysBad(most: Int) -> Message { Message(SignInStrings.table, 161, "signInPolicyDaysBad", [.number(most)]) }
    /// Choose which second step it must be.
    static var signInPolicyStrengthBad: Message { Message(SignInStrings.table, 162, "signInPolicyStrengthBad") }
    /// Enter the first day.
    static var signInPolicyDayBad: Message { Message(SignInStrings.table, 163, "signInPolicyDayBad") }
    /// Choose a role that exists.
    static var signInPolicyRoleBad: Message { Message(SignInStrings.table, 164, "signInPolicyRoleBad") }
    /// Signing in
    static var signInPolicyTitle: Message { Message(SignInStrings.table, 165, "signInPolicyTitle") }
    /// Who needs a second step, and for how long devices are remembered.
    static var signInPolicyLead: Message { Message(SignInStrings.table, 166, "signInPolicyLead") }
    /// Everybody
    static var signInPolicyEverybody: Message { Message(SignInStrings.table, 167, "signInPolicyEverybody") }
    /// {strength, select, passkey {A passkey} other {An authenticator app or a passkey}} from {day, date} on, {day...
    static func signInRuleWords(strength: String, day: Day, days: Int) -> Message { Message(SignInStrings.table, 168, "signInRuleWords", [.text(strength), .day(day), .number(days)]) }
    /// {count, plural, one {One person has} other {# people have}} not set it up yet
    static func signInRuleWithout(count: Int) -> Message { Message(SignInStrings.table, 169, "signInRuleWithout", [.number(count)]) }
    /// End
    static var signInRuleRemove: Message { Message(SignInStrings.table, 170, "signInRuleRemove") }
    /// No role needs a second step yet. People can set one up of their own accord.
    static var signInRulesNone: Message { Message(SignInStrings.table, 171, "signInRulesNone") }
    /// Role
    static var signInRuleRole: Message { Message(SignInStrings.table, 172, "signInRuleRole") }
    /// Second step
    static var signInRuleStrength: Message { Message(SignInStrings.table, 173, "signInRuleStrength") }
    /// An authenticator app or a passkey
    static var signInRuleAny: Message { Message(SignInStrings.table, 174, "signInRuleAny") }
    /// A passkey
    static var signInRulePasskey: Message { Message(SignInStrings.table, 175, "signInRulePasskey") }
    /// Cannot be given away to a forged page.
    static var signInRulePasskeyHint: Message { Message(SignInStrings.table, 176, "signInRulePasskeyHint") }
    /// From
    static var signInRuleStart: Message { Message(SignInStrings.table, 177, "signInRuleStart") }
    /// Days to set it up
    static var signInRuleGrace: Message { Message(SignInStrings.table, 178, "signInRuleGrace") }
    /// Counted for each person from the first sign-in that asks.
    static var signInRuleGraceHint: Message { Message(SignInStrings.table, 179, "signInRuleGraceHint") }
    /// Set the rule
    static var signInRuleSave: Message { Message(SignInStrings.table, 180, "signInRuleSave") }
    /// Days a device is remembered
    static var signInPolicyRemember: Message { Message(SignInStrings.table, 181, "signInPolicyRemember") }
    /// On it the second step is skipped meanwhile. 0 asks every time.
    static var signInPolicyRememberHint: Message { Message(SignInStrings.table, 182, "signInPolicyRememberHint") }
    /// Identity providers ask for it themselves
    static var signInPolicyTrusts: Message { Message(SignInStrings.table, 183, "signInPolicyTrusts") }
    /// Whoever comes from a provider needs no second step here.
    static var signInPolicyTrustsHint: Message { Message(SignInStrings.table, 184, "signInPolicyTrustsHint") }
    /// Save
    static var signInPolicySave: Message { Message(SignInStrings.table, 185, "signInPolicySave") }
    /// Settings
    static var signInSettings: Message { Message(SignInStrings.table, 186, "signInSettings") }
    /// Who needs a second step
    static var signInRulesTitle: Message { Message(SignInStrings.table, 187, "signInRulesTitle") }
    /// The strictest rule of a person''s roles counts. They are led through setting it up when they sign in.
    static var signInRulesText: Message { Message(SignInStrings.table, 188, "signInRulesText") }
    /// Set a rule
    static var signInRuleAdd: Message { Message(SignInStrings.table, 189, "signInRuleAdd") }
    /// Devices and providers
    static var signInPolicyDevices: Message { Message(SignInStrings.table, 190, "signInPolicyDevices") }
    /// {name} can sign in without a second step now and is signed out everywhere.
    static func signInStepsRemoved(name: String) -> Message { Message(SignInStrings.table, 191, "signInStepsRemoved", [.text(name)]) }
    /// Act as {name}
    static func signInActTitle(name: String) -> Message { Message(SignInStrings.table, 192, "signInActTitle", [.text(name)]) }
    /// People
    static var signInPeople: Message { Message(SignInStrings.table, 193, "signInPeople") }
    /// Why
    static var signInActReason: Message { Message(SignInStrings.table, 194, "signInActReason") }
    /// Such as the number of a support case. It is recorded.
    static var signInActReasonHint: Message { Message(SignInStrings.table, 195, "signInActReasonHint") }
    /// Act as {name}
    static func signInActBegin(name: String) -> Message { Message(SignInStrings.table, 196, "signInActBegin", [.text(name)]) }
    /// Nobody can act as this person: another administrator, somebody suspended, or you yourself.
    static var signInActNot: Message { Message(SignInStrings.table, 197, "signInActNot") }
    /// It ends after an hour, or when you end it.
    static var signInActRuleHour: Message { Message(SignInStrings.table, 198, "signInActRuleHour") }
    /// Beginning, end and everything you do are recorded with both names.
    static var signInActRuleLedger: Message { Message(SignInStrings.table, 199, "signInActRuleLedger") }
    /// You cannot hand in exams, change how they sign in or change their account.
    static var signInActRuleNot: Message { Message(SignInStrings.table, 200, "signInActRuleNot") }
    /// You see what they see. A banner on every page says so.
    static var signInActLead: Message { Message(SignInStrings.table, 201, "signInActLead") }
    /// What holds meanwhile
    static var signInActRules: Message { Message(SignInStrings.table, 202, "signInActRules") }
    /// Act as this person
    static var signInActOpen: Message { Message(SignInStrings.table, 203, "signInActOpen") }
    /// Say why you act as this person.
    static var signInActReasonMissing: Message { Message(SignInStrings.table, 204, "signInActReasonMissing") }
    /// This person is suspended.
    static var signInActSuspended: Message { Message(SignInStrings.table, 205, "signInActSuspended") }
    /// Nobody acts as another administrator of the vendor, or as themselves.
    static var signInActAdministrator: Message { Message(SignInStrings.table, 206, "signInActAdministrator") }
    /// You no longer act as {name}.
    static func signInActingEnded(name: String) -> Message { Message(SignInStrings.table, 207, "signInActingEnded", [.text(name)]) }
    /// The hour is over. You are yourself again.
    static var signInActingOver: Message { Message(SignInStrings.table, 208, "signInActingOver") }
    /// Remove second steps
    static var signInStepsRemove: Message { Message(SignInStrings.table, 209, "signInStepsRemove") }
    /// Remove all passkeys, the app and the recovery codes? Make sure by another way that it is really them who asks.
    static var signInStepsRemoveAsk: Message { Message(SignInStrings.table, 210, "signInStepsRemoveAsk") }
    /// Signs in with
    static var signInCardTitle: Message { Message(SignInStrings.table, 211, "signInCardTitle") }
    /// Nothing of their own yet: an invitation, a link by mail or an identity provider.
    static var signInCardNothing: Message { Message(SignInStrings.table, 212, "signInCardNothing") }
    /// Don''t ask on this device for {days, plural, one {a day} other {# days}}
    static func signInSecondTrust(days: Int) -> Message { Message(SignInStrings.table, 213, "signInSecondTrust", [.number(days)]) }
    /// The six digits of your authenticator app, or one of your recovery codes.
    static var signInSecondHintBoth: Message { Message(SignInStrings.table, 214, "signInSecondHintBoth") }
    /// The six digits that your authenticator app shows.
    static var signInSecondHintApp: Message { Message(SignInStrings.table, 215, "signInSecondHintApp") }
    /// One of your recovery codes.
    static var signInSecondHintRecovery: Message { Message(SignInStrings.table, 216, "signInSecondHintRecovery") }
    /// Code
    static var signInSecondCode: Message { Message(SignInStrings.table, 217, "signInSecondCode") }
    /// Use a recovery code
    static var signInSecondRecovery: Message { Message(SignInStrings.table, 218, "signInSecondRecovery") }
    /// One more step
    static var signInSecondTitle: Message { Message(SignInStrings.table, 219, "signInSecondTitle") }
    /// Show that it is really you, {name}.
    static func signInSecondLead(name: String) -> Message { Message(SignInStrings.table, 220, "signInSecondLead", [.text(name)]) }
    /// Sign in as somebody else
    static var signInSecondOther: Message { Message(SignInStrings.table, 221, "signInSecondOther") }
    /// {site} asks for a second step beside your password. Please set one up; you have until {day, date}.
    static func signInSetUpUntil(site: String, day: Day) -> Message { Message(SignInStrings.table, 222, "signInSetUpUntil", [.text(site), .day(day)]) }
    /// {site} asks for a second step beside your password. Set one up to go on; it takes a minute.
    static func signInSetUpMust(site: String) -> Message { Message(SignInStrings.table, 223, "signInSetUpMust", [.text(site)]) }
    /// Not now
    static var signInSetUpLater: Message { Message(SignInStrings.table, 224, "signInSetUpLater") }
    /// Protect your account
    static var signInSetUpTitle: Message { Message(SignInStrings.table, 225, "signInSetUpTitle") }
    /// {site}: your code
    static func signInMailCodeSubject(site: String) -> Message { Message(SignInStrings.table, 226, "signInMailCodeSubject", [.text(site)]) }
    /// This code shows that it is you:
    static var signInMailCodeText: Message { Message(SignInStrings.table, 227, "signInMailCodeText") }
    /// It works for 15 minutes. If you did not ask for it, somebody is at a device where you are signed in: end yo...
    static var signInMailCodeUntil: Message { Message(SignInStrings.table, 228, "signInMailCodeUntil") }
    /// This is not your password.
    static var signInAgainPasswordWrong: Message { Message(SignInStrings.table, 229, "signInAgainPasswordWrong") }
    /// Confirm
    static var signInAgainButton: Message { Message(SignInStrings.table, 230, "signInAgainButton") }
    /// The six digits that your authenticator app shows.
    static var signInAgainAppHint: Message { Message(SignInStrings.table, 231, "signInAgainAppHint") }
    /// Use your authenticator app
    static var signInAgainApp: Message { Message(SignInStrings.table, 232, "signInAgainApp") }
    /// Send me a code by e-mail
    static var signInAgainMail: Message { Message(SignInStrings.table, 233, "signInAgainMail") }
    /// Send another code
    static var signInAgainMailAgain: Message { Message(SignInStrings.table, 234, "signInAgainMailAgain") }
    /// The eight digits from the mail we sent you.
    static var signInAgainMailHint: Message { Message(SignInStrings.table, 235, "signInAgainMailHint") }
    /// What you entered is kept and done afterwards.
    static var signInAgainKept: Message { Message(SignInStrings.table, 236, "signInAgainKept") }
    /// Cancel
    static var signInAgainCancel: Message { Message(SignInStrings.table, 237, "signInAgainCancel") }
    /// Is it still you?
    static var signInAgainTitle: Message { Message(SignInStrings.table, 238, "signInAgainTitle") }
    /// Before something important we ask again who you are. It then holds for {minutes, plural, one {one minute} o...
    static func signInAgainLead(minutes: Int) -> Message { Message(SignInStrings.table, 239, "signInAgainLead", [.number(minutes)]) }
    /// Thank you, it is you
    static var signInAgainDone: Message { Message(SignInStrings.table, 240, "signInAgainDone") }
    /// Now finish what you began.
    static var signInAgainDoneText: Message { Message(SignInStrings.table, 241, "signInAgainDoneText") }
    /// Go on
    static var signInAgainGoOn: Message { Message(SignInStrings.table, 242, "signInAgainGoOn") }
}
