// Made by tools/strings.py from Sources/Joining/Strings. Edit those and run it again.
package import HTML
package import Kernel

/// The words of Joining in English and German.
package enum JoiningStrings {
    package static let table = StringTable(name: "Joining", keys: keys, english: english, german: german)

    private static let keys = ##"""
        joiningTitle
        joiningLead
        joiningWhere
        joiningOrganizations
        joiningOrganization
        joiningInvite
        joiningSave
        joiningSaved
        joiningState
        joiningNever
        joiningEmail
        joiningEmailHint
        joiningEmailBad
        joiningContinue
        joiningStartTitle
        joiningStartLead
        joiningHaveCode
        joiningCode
        joiningCodeHint
        joiningCodeBad
        joiningCodeButton
        joiningAlready
        joiningSignIn
        joiningNewHere
        joiningNewHereLink
        joiningCodeTitle
        joiningCodeLead
        joiningCodeDomainLead
        joiningCodeAsksLead
        joiningCodeGoneTitle
        joiningCodeGoneText
        joiningCodeGoneButton
        joiningGoneTitle
        joiningGoneText
        joiningGoneButton
        joiningWait
        joiningMailCodeTitle
        joiningMailCodeLead
        joiningMailCode
        joiningMailCodeHint
        joiningMailCodeCheck
        joiningMailCodeNone
        joiningMailCodeAgain
        joiningMailCodeWrong
        joiningMailCodeSpent
        joiningMailCodeSubject
        joiningMailHello
        joiningMailGreeting
        joiningMailCodeText
        joiningMailCodeTextTo
        joiningMailCodeButton
        joiningMailCodeFoot
        joiningEnterTitle
        joiningEnterTitleMany
        joiningEnterLead
        joiningEnterButton
        joiningKnown
        joiningOffice
        joiningOfficeMissing
        joiningName
        joiningNameMissing
        joiningJobRole
        joiningJobRoleHint
        joiningJobRoleLater
        joiningJobRoleAsk
        joiningJobRoleBad
        joiningJobRoleName
        joiningLanguage
        joiningLanguageEnglish
        joiningLanguageGerman
        joiningLanguageName
        joiningLanguageBad
        joiningPassword
        joiningPasswordHint
        joiningPasswordBad
        joiningJoined
        joiningJoinedSignIn
        joiningCodeUsedUp
        joiningCodeNeedsDomain
        joiningUndoneBefore
        joiningMustAgree
        joiningNoDomainTitle
        joiningNoDomainLead
        joiningAskTitle
        joiningAskTitleAny
        joiningAskLead
        joiningAskWhyDomain
        joiningAskWhyUsedUp
        joiningAskWhyFirst
        joiningAskOrganization
        joiningAskOrganizationHint
        joiningOrganizationMissing
        joiningAskMessage
        joiningAskMessageHint
        joiningAskButton
        joiningAskedTitle
        joiningAskedText
        joiningRequests
        joiningRequestTitle
        joiningRequestAbout
        joiningRequestUntil
        joiningAskedAt
        joiningApprove
        joiningApproveTitle
        joiningApproveText
        joiningApproved
        joiningDecline
        joiningDeclineLink
        joiningDeclineTitle
        joiningDeclinedDone
        joiningReason
        joiningReasonHint
        joiningReasonMissing
        joiningSettled
        joiningOutcome
        joiningMailAskedSubject
        joiningMailAskedText
        joiningMailAskedButton
        joiningMailAskedUntil
        joiningMailApprovedSubject
        joiningMailApprovedText
        joiningMailApprovedButton
        joiningMailDeclinedSubject
        joiningMailDeclinedText
        joiningMailExpiredSubject
        joiningMailExpiredText
        joiningMailUndoneSubject
        joiningMailUndoneText
        joiningMailDomainSubject
        joiningMailDomainText
        joiningMailDomainButton
        joiningCodes
        joiningCodesLead
        joiningCodesEmpty
        joiningCodesEnded
        joiningCodeNew
        joiningCodeMake
        joiningCodeMade
        joiningCodeRotated
        joiningCodeEnded
        joiningCodePage
        joiningCodeState
        joiningCodeClosed
        joiningLabel
        joiningLabelHint
        joiningLabelLong
        joiningDays
        joiningDaysHint
        joiningDaysBad
        joiningMostUses
        joiningMostUsesHint
        joiningMostUsesBad
        joiningAsksFirst
        joiningAsksFirstHint
        joiningNeedsDomain
        joiningNeedsDomainHint
        joiningTooManyCodes
        joiningUses
        joiningUsesOf
        joiningExpires
        joiningShare
        joiningShareText
        joiningLink
        joiningPicture
        joiningQR
        joiningTurn
        joiningTurnText
        joiningRotate
        joiningEndCode
        joiningFacts
        joiningHow
        joiningStraight
        joiningMade
        joiningDomains
        joiningDomain
        joiningDomainsLead
        joiningDomainsEmpty
        joiningDomainNew
        joiningDomainHint
        joiningDomainClaim
        joiningDomainClaimed
        joiningDomainBad
        joiningDomainPublic
        joiningDomainHere
        joiningDomainTaken
        joiningTooManyDomains
        joiningDomainWaiting
        joiningDomainHeld
        joiningDomainMissing
        joiningDomainMissingText
        joiningDomainProved
        joiningDomainConfirm
        joiningDomainConfirmText
        joiningDomainConfirmButton
        joiningDomainConfirmed
        joiningDomainEnd
        joiningDomainEndText
        joiningDomainEnded
        joiningCovers
        joiningCoversExactly
        joiningCoversBelow
        joiningSubdomains
        joiningSubdomainsHint
        joiningRecord
        joiningRecordText
        joiningRecordKind
        joiningRecordName
        joiningRecordValue
        joiningRecordCheck
        joiningRecordChecked
        joiningRecordNever
        joiningRecordMissing
        joiningRecordOther
        joiningUnanswered
        joiningRule
        joiningRuleLead
        joiningRuleWhich
        joiningRuleNone
        joiningRuleKind
        joiningRuleValue
        joiningRuleValueHint
        joiningRuleBad
        joiningRuleSays
        joiningCame
        joiningCameNone
        joiningCameBy
        joiningBoardCame
        joiningUndo
        joiningKeep
        joiningUndone
        joiningUndoneState
        joiningSettings
        joiningSettingsLead
        joiningSettingsUp
        joiningPolicy
        joiningByName
        joiningByNameHint
        joiningWaiting
        joiningWaitingNone
        joiningClaimedAt
        joiningTermsTitle
        joiningTermsLead
        joiningTermsNone
        joiningTermsEmpty
        joiningTermsEmptyText
        joiningTermsVersion
        joiningTermsRead
        joiningTermsAgree
        joiningVersion
        joiningVersions
        joiningVersionLine
        joiningTextKind
        joiningTextKindTitle
        joiningTextDraft
        joiningTextAgreed
        joiningTextNew
        joiningTextMake
        joiningTextMade
        joiningTextSave
        joiningTextSaved
        joiningTextNext
        joiningTextHasDraft
        joiningTextNoDraft
        joiningTextTitleEnglish
        joiningTextTitleGerman
        joiningTextTitleMissing
        joiningTextBody
        joiningTextBodyEnglish
        joiningTextBodyGerman
        joiningTextBodyHint
        joiningTextBodyMissing
        joiningAsksTitle
        joiningAsks
        joiningAsksHint
        joiningAsksBad
        joiningTextPublish
        joiningTextPublishText
        joiningTextPublishButton
        joiningTextPublished
        joiningTextPreview
        joiningNothingToPublish
        joiningTextEnd
        joiningTextEndText
        joiningTextEnded
        joiningWho
        joiningWhoNone
        joiningExport
        joiningPages
        joiningPrevious
        joiningNext
        joiningAnswerName
        joiningConsentText
        joiningConsentAnswer
        joiningConsentWhen
        joiningConsentHow
        joiningConsentAddress
        joiningConsentWay
        joiningMe
        joiningConsentsTitle
        joiningConsentsLead
        joiningConsentsOpen
        joiningConsentsEmpty
        joiningConsentsEmptyText
        joiningWelcomeTitle
        joiningWelcomeLead
        joiningWelcomeNoticeLead
        joiningWelcomeQuestionsTitle
        joiningWelcomeQuestionsLead
        joiningWelcomeButton
        joiningWelcomeSkip
        joiningWelcomeDecline
        joiningWelcomeThanks
        joiningDeclinedTitle
        joiningDeclinedLead
        joiningDeclinedText
        joiningDeclinedBack
        joiningDeclinedSignOut
        joiningDeclinedData
        joiningRetainedTries
        joiningRetainedRequests
        """##
    private static let english = ##"""
        How people join
        Every way into {organization} in one place. Nobody at the vendor has to approve your own staff.
        Where you are
        Organizations
        Organization
        Invite by e-mail
        Save
        Saved.
        State
        Never
        Work e-mail
        We send a code to it, to see that it is yours.
        Enter an e-mail address such as name@company.com.
        Continue
        Join your company
        Learn at {site} with your colleagues.
        I have a code
        Code
        Ten letters and digits, from your administrator or a poster.
        This is not a code that is open. Check the letters, or ask whoever gave it to you.
        Use the code
        You have been here before?
        Sign in
        New here?
        Join your company
        Join {organization}
        Enter your e-mail address; the code we send lets you in.
        Use your company's e-mail address; the code we send lets you in.
        An administrator of {organization} then lets you in.
        This code is not open
        It has run out, was replaced, or was mistyped. Ask whoever gave it to you for the present one.
        Join with my e-mail address
        This page has done its work
        The code was used, ran out, or was wrong too often. Start again; it takes a minute.
        Start again
        Too many tries. Wait {minutes, plural, one {a minute} other {# minutes}} and try again.
        Look into your mail
        A code of six digits is on its way to {email}.
        Code from the mail
        Six digits.
        Check the code
        Nothing came? Look into the spam folder, or
        send another code
        That is not the code. {count, plural, one {One try is} other {# tries are}} left.
        This code cannot be used any more. Send another one.
        {code} is your code
        Hello,
        Hello {name},
        {code} is your code to join at {site}.
        {code} is your code to join {organization} at {site}.
        Enter the code
        It is good for {hours, number} hours and {count, number} tries. If you did not ask for it, do nothing: without the code nothing happens.
        Welcome to {organization}
        Where do you work?
        {email} is yours. One last page.
        Join
        You are here already as {name}. What you have learned comes along.
        Your office
        Choose where you work.
        Your name
        Enter your name, at most 200 characters.
        Job role
        It decides what is suggested to you first.
        I will say later
        Ask each person
        Choose a job role of the list.
        {role, select, sales {Sales} presales {Presales} engineer {Engineer} support {Support} marketing {Marketing} management {Management} other {{role}}}
        Language
        English
        German (Deutsch)
        {language, select, en {English} de {German} other {{language}}}
        Choose a language of the list.
        Password
        At least ten characters, or leave it empty: a link by mail signs you in as well.
        Choose another password.
        Welcome, {name}.
        You are a member now. Sign in as your company does.
        This code has been used as often as it may. Ask for a new one.
        This code needs an address of the company.
        An administrator took your last join back. Ask them to invite you.
        Tick the box of “{title}” to go on.
        Your address alone is not enough
        {email} is yours, but no company here holds its domain. Enter the code that your administrator has.
        Ask to join {organization}
        Ask your company
        {email} is yours. Say which company you work for; its administrators let you in.
        This code lets addresses of the company straight in; {email} is none. Its administrators can let you in.
        The code you came with is used up or over. You can enter another one.
        An administrator looks at every request. You get a mail with the answer.
        Company
        Its exact name, or a code.
        Enter the company's name or a code.
        Message
        Optional: who you are, such as your team.
        Ask to join
        Your request is on its way
        If this company learns here, its administrators have your request now. The answer comes by mail, within {days, number} days.
        Requests to join
        {name} asks to join
        As it was entered
        Answer until {day, date}
        Asked
        Let in
        Let in
        The person gets a mail and becomes a member of {organization} when they follow it.
        {name} gets a mail now and joins with it.
        Decline
        Decline …
        Decline
        Declined. {name} gets a mail with your reason.
        Reason
        The person reads it.
        Give a reason; the person reads it.
        This has been settled meanwhile.
        {outcome, select, approved {Let in} declined {Declined} expired {Nobody answered in time} other {Settled}}
        {name} asks to join {organization}
        {name} ({email}) asks to join {organization}. The address is proved; whether the person belongs to you, only you know.
        Answer the request
        The request ends on {day, date}.
        You can join {organization}
        {organization} lets you in at {site}. The button finishes your registration; it is good for {days, number} days.
        Finish joining
        Your request to join {organization}
        {organization} did not let you in. The reason: {reason}
        Nobody answered your request
        Your request to join a company was not answered within {days, number} days. Ask your administrator for a code or an invitation.
        Your access through {organization} has ended
        An administrator of {organization} took your join at {site} back. Was that a mistake? Then ask them for an invitation.
        The record of {domain} is missing
        The record that proves {domain} is not found any more: {name}. Put it back within {days, number} days; after that people of this domain cannot join by themselves until it is there again.
        See the record
        Codes and links
        Whoever has one joins by themselves: show it in a meeting, send it, print it. Each join appears on your board.
        No code is open.
        {count, plural, one {One code that ended} other {# codes that ended}}
        New code
        Make the code
        The code is open.
        Here is the new code. The old one and its link have stopped.
        The code has stopped.
        Code to join
        {state, select, open {Open} usedUp {Used up} expired {Expired} ended {Ended} other {{state}}}
        This code lets nobody in any more.
        What it is for
        Optional, for yourself: “Poster in the office”.
        Use at most 80 characters.
        Open for days
        Empty: until you end it.
        Enter 1 to 3,650 days, or leave it empty.
        At most people
        Empty: no bound.
        Enter 1 to 100,000 people, or leave it empty.
        I approve each person
        Whoever comes by it sends you a request.
        Only with our e-mail domain
        Others send you a request.
        There are {count, number} open codes. End one first.
        Used
        {count, number} of {most, number}
        Ends
        Show or send it
        People type the code at the sign-in page, follow the link, or point a phone's camera at the square.
        Link
        Picture to print
        Square to scan, leads to {link}
        If it gets into wrong hands
        A new code stops the old one and its link at once. Whoever joined stays.
        Replace by a new code
        End the code
        Settings
        How it lets in
        Straight in
        Made
        E-mail domains
        Domain
        Whoever proves an address of your domain joins by themselves, without a code.
        No domain is claimed.
        Claim a domain
        What stands behind the @ of your staff.
        Claim it
        Claimed. Now prove it with the record below.
        Enter a domain such as company.com.
        {domain} is a mail provider of the public. Nobody's company can claim it; use a code instead.
        {domain} is in the list already.
        {domain} is held by another organization that is not of your group. Ask your contact at the vendor to sort it out.
        There are {count, number} domains already. Give one up first.
        Not proved yet
        {how, select, vendor {Confirmed by the vendor} other {Proved by its record}}
        Record missing since {day, date}
        People of this domain still join for {days, number} days from then on; after that not until the record is back.
        Proved. Whoever has an address of this domain can join now.
        Confirm as the vendor
        You know that the domain is {organization}'s. It counts at once, without a record.
        Confirm the domain
        Confirmed.
        Give the domain up
        Nobody joins by it any more. Whoever joined stays.
        The domain is given up.
        Which addresses
        Exactly @{domain}
        @{domain} and everything below it
        Domains below it too
        Such as uk.company.com of company.com.
        The record
        Ask whoever runs your domain to add this record. It shows that the domain is yours and stays there.
        Kind
        Name
        Value
        Look for the record now
        Looked for {at, time}: {answer, select, found {it is there} other {another value stands there} missing {it is not there}}.
        Nobody has looked yet.
        No record stands at {name} yet. New records can take an hour to be seen.
        A record of another value stands at {name}. Compare it with the value below.
        The name servers gave no answer ({words}). Nothing has changed; try again later.
        Shared with other offices
        Organizations of one group may hold the same domain. Then the person chooses the office, unless a rule decides.
        Which addresses are ours
        The person chooses
        {kind, select, subdomain {At a domain below} localEnd {Name ends with} localStart {Name begins with} other {{kind}}}
        Value of the rule
        Such as “uk” for a domain, “.uk” for the end of a name.
        Choose a rule and enter its value, such as “uk” or “.uk”.
        {kind, select, subdomain {At {value}. below it} localEnd {Names that end with {value}} localStart {Names that begin with {value}} other {{value}}}
        Who came by themselves
        Nobody yet.
        {way, select, code {By a code} domain {By e-mail domain} request {By request} other {{way}}} {by} on {at, time}
        Joined by themselves
        Undo
        All right
        The join of {name} is undone; they have been told.
        Undone
        Joining
        How people may ask to join partners, domains that wait for you
        Settings
        Asking to join
        People may ask an organization by its exact name
        Off, they need a code. On, the answer is the same whether or not there is such an organization.
        Domains not proved yet
        No domain waits.
        Claimed
        Terms and privacy
        What people agree to, version by version, and who agreed
        There are no terms here.
        No terms yet
        Write your terms of use or privacy notice. People are asked when they join and at their next sign-in.
        Version {count, number} of {day, date}
        Read: {title}
        I agree to “{title}”
        Version {count, number}
        Published versions
        {day, date}: {count, number} {asks, select, agree {agreed} other {have seen it}}
        {kind, select, terms {Terms of use} privacy {Privacy notice} other {Other}}
        Kind
        Draft
        Agreed
        New text
        Save as draft
        Saved as a draft. Nobody is asked before you publish it.
        Save the draft
        The draft is saved.
        Next version
        The draft below is not published yet.
        Everything is published. A change begins a new draft.
        Title (English)
        Title (German)
        Give a title in at least one language.
        The text
        Text (English)
        Text (German)
        Markdown: headings, lists, links.
        Write the text in at least one language.
        What it asks of people
        {asks, select, agree {They must agree, again if they did before} other {They are only told}}
        {asks, select, agree {Nobody goes on after the next sign-in without agreeing.} other {Shown once after the next sign-in, for small corrections.}}
        Choose what it asks of people.
        Publish
        Version {count, number} cannot be changed afterwards. {asks, select, agree {Everybody is asked to agree at their next sign-in.} other {Everybody sees it once at their next sign-in.}}
        Publish version {count, number}
        Version {count, number} is in force.
        As people read it
        There is no draft to publish.
        End this text
        Nobody is asked any more. Versions and who agreed stay in the record.
        Ended. Nobody is asked any more.
        Who answered
        Nobody has answered yet.
        Export
        Pages
        Previous
        Next
        {answer, select, agreed {Agreed} seen {Seen} declined {Did not agree} other {{answer}}}
        Text
        Answer
        When
        Asked
        Address
        {way, select, joining {When joining} signIn {At sign-in} other {{way}}}
        My account
        What you agreed to
        Terms and privacy notices, with version, time and address.
        See what you agreed to
        Nothing yet
        You have not been asked to agree to anything.
        Before you go on
        {site} asks for your agreement.
        Something has changed; you do not have to do anything.
        Two short questions
        Asked once, so that you find what is for you.
        Continue
        Skip
        I do not agree
        Thank you.
        You did not agree
        Without your agreement you cannot go on here. Nothing is lost.
        Your record stays as it is. You can agree at any time, or ask your company or the vendor.
        Back to the text
        Sign out
        Take my data along or ask for erasure
        Tries to join
        Requests to join that led to no membership
        """##
    private static let german = ##"""
        Wie Personen beitreten
        Alle Wege zu {organization} an einem Ort. Niemand beim Anbieter muss Ihre eigenen Leute freigeben.
        Wo Sie sind
        Organisationen
        Organisation
        Per E-Mail einladen
        Speichern
        Gespeichert.
        Stand
        Nie
        Geschäftliche E-Mail-Adresse
        Wir senden einen Code dorthin, um zu sehen, dass sie Ihnen gehört.
        Geben Sie eine E-Mail-Adresse ein, etwa name@firma.de.
        Weiter
        Ihrer Firma beitreten
        Lernen Sie bei {site} mit Ihren Kolleginnen und Kollegen.
        Ich habe einen Code
        Code
        Zehn Buchstaben und Ziffern, von Ihrer Administratorin oder einem Aushang.
        Das ist kein offener Code. Prüfen Sie die Zeichen oder fragen Sie die Person, die ihn Ihnen gegeben hat.
        Code verwenden
        Sie waren schon einmal hier?
        Anmelden
        Neu hier?
        Ihrer Firma beitreten
        {organization} beitreten
        Geben Sie Ihre E-Mail-Adresse ein; mit dem Code aus unserer Mail sind Sie dabei.
        Verwenden Sie die E-Mail-Adresse Ihrer Firma; mit dem Code aus unserer Mail sind Sie dabei.
        Danach lässt Sie eine Administratorin oder ein Administrator von {organization} herein.
        Dieser Code ist nicht offen
        Er ist abgelaufen, wurde ersetzt oder ist vertippt. Fragen Sie die Person, von der Sie ihn haben, nach dem aktuellen.
        Mit E-Mail-Adresse beitreten
        Diese Seite hat ausgedient
        Der Code wurde verwendet, ist abgelaufen oder war zu oft falsch. Beginnen Sie neu; es dauert eine Minute.
        Neu beginnen
        Zu viele Versuche. Warten Sie {minutes, plural, one {eine Minute} other {# Minuten}} und versuchen Sie es erneut.
        Sehen Sie in Ihre Mail
        Ein sechsstelliger Code ist unterwegs an {email}.
        Code aus der Mail
        Sechs Ziffern.
        Code prüfen
        Nichts angekommen? Sehen Sie im Spam-Ordner nach, oder
        senden Sie einen neuen Code
        Das ist nicht der Code. Noch {count, plural, one {ein Versuch} other {# Versuche}}.
        Dieser Code gilt nicht mehr. Lassen Sie sich einen neuen senden.
        {code} ist Ihr Code
        Guten Tag,
        Guten Tag {name},
        Ihr Code für den Beitritt bei {site} lautet {code}.
        {code} ist Ihr Code, um {organization} bei {site} beizutreten.
        Code eingeben
        Er gilt {hours, number} Stunden und {count, number} Versuche lang. Wenn Sie ihn nicht verlangt haben, tun Sie nichts: Ohne den Code geschieht nichts.
        Willkommen bei {organization}
        Wo arbeiten Sie?
        {email} gehört Ihnen. Noch eine Seite.
        Beitreten
        Sie sind hier schon als {name} bekannt. Was Sie gelernt haben, kommt mit.
        Ihr Standort
        Wählen Sie, wo Sie arbeiten.
        Ihr Name
        Geben Sie Ihren Namen ein, höchstens 200 Zeichen.
        Tätigkeit
        Danach richtet sich, was Ihnen zuerst vorgeschlagen wird.
        Sage ich später
        Jede Person fragen
        Wählen Sie eine Tätigkeit aus der Liste.
        {role, select, sales {Vertrieb} presales {Presales} engineer {Technik} support {Support} marketing {Marketing} management {Management} other {{role}}}
        Sprache
        Englisch (English)
        Deutsch
        {language, select, en {Englisch} de {Deutsch} other {{language}}}
        Wählen Sie eine Sprache aus der Liste.
        Passwort
        Mindestens zehn Zeichen, oder leer lassen: Auch ein Link per Mail meldet Sie an.
        Wählen Sie ein anderes Passwort.
        Willkommen, {name}.
        Sie sind jetzt Mitglied. Melden Sie sich so an, wie es Ihre Firma vorsieht.
        Dieser Code wurde so oft verwendet, wie er darf. Fragen Sie nach einem neuen.
        Dieser Code verlangt eine Adresse der Firma.
        Eine Administratorin oder ein Administrator hat Ihren letzten Beitritt zurückgenommen. Bitten Sie um eine Einladung.
        Setzen Sie das Häkchen bei „{title}“, um fortzufahren.
        Ihre Adresse allein genügt nicht
        {email} gehört Ihnen, aber keine Firma hier führt diese Domain. Geben Sie den Code ein, den Ihre Administratorin oder Ihr Administrator hat.
        Um Beitritt zu {organization} bitten
        Ihre Firma fragen
        {email} gehört Ihnen. Sagen Sie, für welche Firma Sie arbeiten; deren Administratorinnen und Administratoren lassen Sie herein.
        Dieser Code lässt Adressen der Firma direkt herein; {email} ist keine. Die Administratorinnen und Administratoren können Sie hereinlassen.
        Der Code, mit dem Sie kamen, ist aufgebraucht oder vorbei. Sie können einen anderen eingeben.
        Jede Anfrage wird angesehen. Die Antwort kommt per Mail.
        Firma
        Der genaue Name oder ein Code.
        Geben Sie den Namen der Firma oder einen Code ein.
        Nachricht
        Freiwillig: wer Sie sind, etwa Ihr Team.
        Um Beitritt bitten
        Ihre Anfrage ist unterwegs
        Wenn diese Firma hier lernt, liegt Ihre Anfrage jetzt dort vor. Die Antwort kommt per Mail, innerhalb von {days, number} Tagen.
        Anfragen zum Beitritt
        {name} bittet um Beitritt
        Wie eingegeben
        Antwort bis {day, date}
        Gefragt
        Hereinlassen
        Hereinlassen
        Die Person bekommt eine Mail und wird Mitglied von {organization}, sobald sie ihr folgt.
        {name} bekommt jetzt eine Mail und tritt damit bei.
        Ablehnen
        Ablehnen …
        Ablehnen
        Abgelehnt. {name} bekommt eine Mail mit Ihrer Begründung.
        Begründung
        Die Person liest sie.
        Geben Sie eine Begründung an; die Person liest sie.
        Das hat sich inzwischen erledigt.
        {outcome, select, approved {Hereingelassen} declined {Abgelehnt} expired {Niemand hat rechtzeitig geantwortet} other {Erledigt}}
        {name} bittet um Beitritt zu {organization}
        {name} ({email}) bittet um Beitritt zu {organization}. Die Adresse ist bewiesen; ob die Person zu Ihnen gehört, wissen nur Sie.
        Anfrage beantworten
        Die Anfrage endet am {day, date}.
        Sie können {organization} beitreten
        {organization} lässt Sie bei {site} herein. Der Knopf schließt Ihre Anmeldung ab; er gilt {days, number} Tage.
        Beitritt abschließen
        Ihre Anfrage an {organization}
        {organization} hat Sie nicht hereingelassen. Die Begründung: {reason}
        Niemand hat Ihre Anfrage beantwortet
        Ihre Anfrage an eine Firma wurde in {days, number} Tagen nicht beantwortet. Bitten Sie dort um einen Code oder eine Einladung.
        Ihr Zugang über {organization} ist beendet
        Eine Administratorin oder ein Administrator von {organization} hat Ihren Beitritt bei {site} zurückgenommen. War das ein Versehen? Dann bitten Sie dort um eine Einladung.
        Der Eintrag von {domain} fehlt
        Der Eintrag, der {domain} beweist, ist nicht mehr zu finden: {name}. Setzen Sie ihn innerhalb von {days, number} Tagen wieder; danach können Personen dieser Domain nicht mehr selbst beitreten, bis er wieder da ist.
        Eintrag ansehen
        Codes und Links
        Wer einen hat, tritt selbst bei: im Treffen zeigen, senden, aushängen. Jeder Beitritt erscheint auf Ihrer Übersicht.
        Kein Code ist offen.
        {count, plural, one {Ein beendeter Code} other {# beendete Codes}}
        Neuer Code
        Code anlegen
        Der Code ist offen.
        Hier ist der neue Code. Der alte und sein Link gelten nicht mehr.
        Der Code gilt nicht mehr.
        Code zum Beitreten
        {state, select, open {Offen} usedUp {Aufgebraucht} expired {Abgelaufen} ended {Beendet} other {{state}}}
        Dieser Code lässt niemanden mehr herein.
        Wofür er ist
        Freiwillig, für Sie selbst: „Aushang im Büro“.
        Verwenden Sie höchstens 80 Zeichen.
        Offen für Tage
        Leer: bis Sie ihn beenden.
        Geben Sie 1 bis 3.650 Tage ein oder lassen Sie das Feld leer.
        Höchstens Personen
        Leer: ohne Grenze.
        Geben Sie 1 bis 100.000 Personen ein oder lassen Sie das Feld leer.
        Ich gebe jede Person frei
        Wer damit kommt, schickt Ihnen eine Anfrage.
        Nur mit unserer E-Mail-Domain
        Andere schicken Ihnen eine Anfrage.
        Es sind {count, number} Codes offen. Beenden Sie zuerst einen.
        Verwendet
        {count, number} von {most, number}
        Endet
        Zeigen oder senden
        Personen tippen den Code auf der Anmeldeseite ein, folgen dem Link oder richten die Kamera auf das Quadrat.
        Link
        Bild zum Drucken
        Quadrat zum Scannen, führt zu {link}
        Wenn er in falsche Hände gerät
        Ein neuer Code beendet den alten und seinen Link sofort. Wer beigetreten ist, bleibt.
        Durch neuen Code ersetzen
        Code beenden
        Einstellungen
        Wie er hereinlässt
        Direkt herein
        Angelegt
        E-Mail-Domains
        Domain
        Wer eine Adresse Ihrer Domain beweist, tritt selbst bei, ohne Code.
        Keine Domain ist beansprucht.
        Domain beanspruchen
        Was hinter dem @ Ihrer Leute steht.
        Beanspruchen
        Beansprucht. Beweisen Sie sie nun mit dem Eintrag unten.
        Geben Sie eine Domain ein, etwa firma.de.
        {domain} ist ein öffentlicher Mailanbieter. Keine Firma kann ihn beanspruchen; verwenden Sie einen Code.
        {domain} steht schon in der Liste.
        {domain} gehört schon einer anderen Organisation, die nicht zu Ihrer Gruppe gehört. Bitten Sie Ihren Kontakt beim Anbieter, das zu klären.
        Es sind schon {count, number} Domains. Geben Sie zuerst eine auf.
        Noch nicht bewiesen
        {how, select, vendor {Vom Anbieter bestätigt} other {Durch den Eintrag bewiesen}}
        Eintrag fehlt seit {day, date}
        Personen dieser Domain treten von da an noch {days, number} Tage bei; danach nicht, bis der Eintrag wieder da ist.
        Bewiesen. Wer eine Adresse dieser Domain hat, kann jetzt beitreten.
        Als Anbieter bestätigen
        Sie wissen, dass die Domain {organization} gehört. Sie gilt sofort, ohne Eintrag.
        Domain bestätigen
        Bestätigt.
        Domain aufgeben
        Niemand tritt mehr darüber bei. Wer beigetreten ist, bleibt.
        Die Domain ist aufgegeben.
        Welche Adressen
        Genau @{domain}
        @{domain} und alles darunter
        Auch Domains darunter
        Etwa de.firma.com von firma.com.
        Der Eintrag
        Bitten Sie die Stelle, die Ihre Domain verwaltet, um diesen Eintrag. Er zeigt, dass die Domain Ihnen gehört, und bleibt dort stehen.
        Art
        Name
        Wert
        Jetzt nach dem Eintrag sehen
        Nachgesehen {at, time}: {answer, select, found {er ist da} other {dort steht ein anderer Wert} missing {er ist nicht da}}.
        Es hat noch niemand nachgesehen.
        Bei {name} steht noch kein Eintrag. Neue Einträge sind manchmal erst nach einer Stunde zu sehen.
        Bei {name} steht ein Eintrag mit anderem Wert. Vergleichen Sie ihn mit dem Wert unten.
        Die Nameserver haben nicht geantwortet ({words}). Nichts hat sich geändert; versuchen Sie es später erneut.
        Mit anderen Standorten geteilt
        Organisationen einer Gruppe dürfen dieselbe Domain führen. Dann wählt die Person den Standort, wenn keine Regel entscheidet.
        Welche Adressen unsere sind
        Die Person wählt
        {kind, select, subdomain {Unter einer Domain darunter} localEnd {Name endet mit} localStart {Name beginnt mit} other {{kind}}}
        Wert der Regel
        Etwa „uk“ für eine Domain, „.uk“ für das Ende eines Namens.
        Wählen Sie eine Regel und geben Sie ihren Wert ein, etwa „uk“ oder „.uk“.
        {kind, select, subdomain {Unter {value}. darunter} localEnd {Namen, die mit {value} enden} localStart {Namen, die mit {value} beginnen} other {{value}}}
        Wer selbst gekommen ist
        Noch niemand.
        {way, select, code {Über einen Code} domain {Über die E-Mail-Domain} request {Auf Anfrage} other {{way}}} {by} am {at, time}
        Selbst beigetreten
        Rückgängig
        In Ordnung
        Der Beitritt von {name} ist rückgängig; die Person ist informiert.
        Rückgängig gemacht
        Beitreten
        Wie Personen um Beitritt bitten dürfen, Domains, die auf Sie warten
        Einstellungen
        Um Beitritt bitten
        Personen dürfen eine Organisation mit ihrem genauen Namen fragen
        Aus brauchen sie einen Code. Ein ist die Antwort gleich, ob es die Organisation gibt oder nicht.
        Noch nicht bewiesene Domains
        Keine Domain wartet.
        Beansprucht
        Bedingungen und Datenschutz
        Wozu Personen zustimmen, Version für Version, und wer zugestimmt hat
        Es gibt hier keine Bedingungen.
        Noch keine Bedingungen
        Schreiben Sie Ihre Nutzungsbedingungen oder Datenschutzhinweise. Personen werden beim Beitritt und bei der nächsten Anmeldung gefragt.
        Version {count, number} vom {day, date}
        Lesen: {title}
        Ich stimme „{title}“ zu
        Version {count, number}
        Veröffentlichte Versionen
        {day, date}: {count, number} {asks, select, agree {haben zugestimmt} other {haben sie gesehen}}
        {kind, select, terms {Nutzungsbedingungen} privacy {Datenschutzhinweise} other {Anderes}}
        Art
        Entwurf
        Zugestimmt
        Neuer Text
        Als Entwurf speichern
        Als Entwurf gespeichert. Gefragt wird erst, wenn Sie ihn veröffentlichen.
        Entwurf speichern
        Der Entwurf ist gespeichert.
        Nächste Version
        Der Entwurf unten ist noch nicht veröffentlicht.
        Alles ist veröffentlicht. Eine Änderung beginnt einen neuen Entwurf.
        Titel (Englisch)
        Titel (Deutsch)
        Geben Sie einen Titel in mindestens einer Sprache an.
        Der Text
        Text (Englisch)
        Text (Deutsch)
        Markdown: Überschriften, Listen, Links.
        Schreiben Sie den Text in mindestens einer Sprache.
        Was er von Personen verlangt
        {asks, select, agree {Sie müssen zustimmen, auch wenn sie es schon getan haben} other {Sie werden nur informiert}}
        {asks, select, agree {Nach der nächsten Anmeldung geht es ohne Zustimmung nicht weiter.} other {Einmal nach der nächsten Anmeldung gezeigt, für kleine Korrekturen.}}
        Wählen Sie, was er von Personen verlangt.
        Veröffentlichen
        Version {count, number} ist danach nicht mehr zu ändern. {asks, select, agree {Alle werden bei der nächsten Anmeldung um Zustimmung gebeten.} other {Alle sehen sie einmal bei der nächsten Anmeldung.}}
        Version {count, number} veröffentlichen
        Version {count, number} gilt.
        Wie Personen ihn lesen
        Es gibt keinen Entwurf zu veröffentlichen.
        Diesen Text beenden
        Niemand wird mehr gefragt. Versionen und Zustimmungen bleiben erhalten.
        Beendet. Niemand wird mehr gefragt.
        Wer geantwortet hat
        Noch niemand hat geantwortet.
        Exportieren
        Seiten
        Zurück
        Weiter
        {answer, select, agreed {Zugestimmt} seen {Gesehen} declined {Nicht zugestimmt} other {{answer}}}
        Text
        Antwort
        Wann
        Gefragt
        Adresse
        {way, select, joining {Beim Beitritt} signIn {Bei der Anmeldung} other {{way}}}
        Mein Konto
        Wozu Sie zugestimmt haben
        Bedingungen und Datenschutzhinweise, mit Version, Zeit und Adresse.
        Zustimmungen ansehen
        Noch nichts
        Sie wurden noch um keine Zustimmung gebeten.
        Bevor es weitergeht
        {site} bittet um Ihre Zustimmung.
        Etwas hat sich geändert; Sie müssen nichts tun.
        Zwei kurze Fragen
        Einmal gefragt, damit Sie finden, was für Sie ist.
        Weiter
        Überspringen
        Ich stimme nicht zu
        Vielen Dank.
        Sie haben nicht zugestimmt
        Ohne Ihre Zustimmung geht es hier nicht weiter. Nichts geht verloren.
        Ihr Lernstand bleibt, wie er ist. Sie können jederzeit zustimmen oder Ihre Firma oder den Anbieter fragen.
        Zurück zum Text
        Abmelden
        Meine Daten mitnehmen oder Löschung verlangen
        Beitrittsversuche
        Anfragen zum Beitritt ohne Mitgliedschaft
        """##
}

package extension Message {
    /// How people join
    static var joiningTitle: Message { Message(JoiningStrings.table, 0, "joiningTitle") }
    /// Every way into {organization} in one place. Nobody at the vendor has to approve your own staff.
    static func joiningLead(organization: String) -> Message { Message(JoiningStrings.table, 1, "joiningLead", [.text(organization)]) }
    /// Where you are
    static var joiningWhere: Message { Message(JoiningStrings.table, 2, "joiningWhere") }
    /// Organizations
    static var joiningOrganizations: Message { Message(JoiningStrings.table, 3, "joiningOrganizations") }
    /// Organization
    static var joiningOrganization: Message { Message(JoiningStrings.table, 4, "joiningOrganization") }
    /// Invite by e-mail
    static var joiningInvite: Message { Message(JoiningStrings.table, 5, "joiningInvite") }
    /// Save
    static var joiningSave: Message { Message(JoiningStrings.table, 6, "joiningSave") }
    /// Saved.
    static var joiningSaved: Message { Message(JoiningStrings.table, 7, "joiningSaved") }
    /// State
    static var joiningState: Message { Message(JoiningStrings.table, 8, "joiningState") }
    /// Never
    static var joiningNever: Message { Message(JoiningStrings.table, 9, "joiningNever") }
    /// Work e-mail
    static var joiningEmail: Message { Message(JoiningStrings.table, 10, "joiningEmail") }
    /// We send a code to it, to see that it is yours.
    static var joiningEmailHint: Message { Message(JoiningStrings.table, 11, "joiningEmailHint") }
    /// Enter an e-mail address such as name@company.com.
    static var joiningEmailBad: Message { Message(JoiningStrings.table, 12, "joiningEmailBad") }
    /// Continue
    static var joiningContinue: Message { Message(JoiningStrings.table, 13, "joiningContinue") }
    /// Join your company
    static var joiningStartTitle: Message { Message(JoiningStrings.table, 14, "joiningStartTitle") }
    /// Learn at {site} with your colleagues.
    static func joiningStartLead(site: String) -> Message { Message(JoiningStrings.table, 15, "joiningStartLead", [.text(site)]) }
    /// I have a code
    static var joiningHaveCode: Message { Message(JoiningStrings.table, 16, "joiningHaveCode") }
    /// Code
    static var joiningCode: Message { Message(JoiningStrings.table, 17, "joiningCode") }
    /// Ten letters and digits, from your administrator or a poster.
    static var joiningCodeHint: Message { Message(JoiningStrings.table, 18, "joiningCodeHint") }
    /// This is not a code that is open. Check the letters, or ask whoever gave it to you.
    static var joiningCodeBad: Message { Message(JoiningStrings.table, 19, "joiningCodeBad") }
    /// Use the code
    static var joiningCodeButton: Message { Message(JoiningStrings.table, 20, "joiningCodeButton") }
    /// You have been here before?
    static var joiningAlready: Message { Message(JoiningStrings.table, 21, "joiningAlready") }
    /// Sign in
    static var joiningSignIn: Message { Message(JoiningStrings.table, 22, "joiningSignIn") }
    /// New here?
    static var joiningNewHere: Message { Message(JoiningStrings.table, 23, "joiningNewHere") }
    /// Join your company
    static var joiningNewHereLink: Message { Message(JoiningStrings.table, 24, "joiningNewHereLink") }
    /// Join {organization}
    static func joiningCodeTitle(organization: String) -> Message { Message(JoiningStrings.table, 25, "joiningCodeTitle", [.text(organization)]) }
    /// Enter your e-mail address; the code we send lets you in.
    static var joiningCodeLead: Message { Message(JoiningStrings.table, 26, "joiningCodeLead") }
    /// Use your company's e-mail address; the code we send lets you in.
    static var joiningCodeDomainLead: Message { Message(JoiningStrings.table, 27, "joiningCodeDomainLead") }
    /// An administrator of {organization} then lets you in.
    static func joiningCodeAsksLead(organization: String) -> Message { Message(JoiningStrings.table, 28, "joiningCodeAsksLead", [.text(organization)]) }
    /// This code is not open
    static var joiningCodeGoneTitle: Message { Message(JoiningStrings.table, 29, "joiningCodeGoneTitle") }
    /// It has run out, was replaced, or was mistyped. Ask whoever gave it to you for the present one.
    static var joiningCodeGoneText: Message { Message(JoiningStrings.table, 30, "joiningCodeGoneText") }
    /// Join with my e-mail address
    static var joiningCodeGoneButton: Message { Message(JoiningStrings.table, 31, "joiningCodeGoneButton") }
    /// This page has done its work
    static var joiningGoneTitle: Message { Message(JoiningStrings.table, 32, "joiningGoneTitle") }
    /// The code was used, ran out, or was wrong too often. Start again; it takes a minute.
    static var joiningGoneText: Message { Message(JoiningStrings.table, 33, "joiningGoneText") }
    /// Start again
    static var joiningGoneButton: Message { Message(JoiningStrings.table, 34, "joiningGoneButton") }
    /// Too many tries. Wait {minutes, plural, one {a minute} other {# minutes}} and try again.
    static func joiningWait(minutes: Int) -> Message { Message(JoiningStrings.table, 35, "joiningWait", [.number(minutes)]) }
    /// Look into your mail
    static var joiningMailCodeTitle: Message { Message(JoiningStrings.table, 36, "joiningMailCodeTitle") }
    /// A code of six digits is on its way to {email}.
    static func joiningMailCodeLead(email: String) -> Message { Message(JoiningStrings.table, 37, "joiningMailCodeLead", [.text(email)]) }
    /// Code from the mail
    static var joiningMailCode: Message { Message(JoiningStrings.table, 38, "joiningMailCode") }
    /// Six digits.
    static var joiningMailCodeHint: Message { Message(JoiningStrings.table, 39, "joiningMailCodeHint") }
    /// Check the code
    static var joiningMailCodeCheck: Message { Message(JoiningStrings.table, 40, "joiningMailCodeCheck") }
    /// Nothing came? Look into the spam folder, or
    static var joiningMailCodeNone: Message { Message(JoiningStrings.table, 41, "joiningMailCodeNone") }
    /// send another code
    static var joiningMailCodeAgain: Message { Message(JoiningStrings.table, 42, "joiningMailCodeAgain") }
    /// That is not the code. {count, plural, one {One try is} other {# tries are}} left.
    static func joiningMailCodeWrong(count: Int) -> Message { Message(JoiningStrings.table, 43, "joiningMailCodeWrong", [.number(count)]) }
    /// This code cannot be used any more. Send another one.
    static var joiningMailCodeSpent: Message { Message(JoiningStrings.table, 44, "joiningMailCodeSpent") }
    /// {code} is your code
    static func joiningMailCodeSubject(code: String) -> Message { Message(JoiningStrings.table, 45, "joiningMailCodeSubject", [.text(code)]) }
    /// Hello,
    static var joiningMailHello: Message { Message(JoiningStrings.table, 46, "joiningMailHello") }
    /// Hello {name},
    static func joiningMailGreeting(name: String) -> Message { Message(JoiningStrings.table, 47, "joiningMailGreeting", [.text(name)]) }
    /// {code} is your code to join at {site}.
    static func joiningMailCodeText(code: String, site: String) -> Message { Message(JoiningStrings.table, 48, "joiningMailCodeText", [.text(code), .text(site)]) }
    /// {code} is your code to join {organization} at {site}.
    static func joiningMailCodeTextTo(code: String, organization: String, site: String) -> Message { Message(JoiningStrings.table, 49, "joiningMailCodeTextTo", [.text(code), .text(organization), .text(site)]) }
    /// Enter the code
    static var joiningMailCodeButton: Message { Message(JoiningStrings.table, 50, "joiningMailCodeButton") }
    /// It is good for {hours, number} hours and {count, number} tries. If you did not ask for it, do nothing: with...
    static func joiningMailCodeFoot(hours: Int, count: Int) -> Message { Message(JoiningStrings.table, 51, "joiningMailCodeFoot", [.number(hours), .number(count)]) }
    /// Welcome to {organization}
    static func joiningEnterTitle(organization: String) -> Message { Message(JoiningStrings.table, 52, "joiningEnterTitle", [.text(organization)]) }
    /// Where do you work?
    static var joiningEnterTitleMany: Message { Message(JoiningStrings.table, 53, "joiningEnterTitleMany") }
    /// {email} is yours. One last page.
    static func joiningEnterLead(email: String) -> Message { Message(JoiningStrings.table, 54, "joiningEnterLead", [.text(email)]) }
    /// Join
    static var joiningEnterButton: Message { Message(JoiningStrings.table, 55, "joiningEnterButton") }
    /// You are here already as {name}. What you have learned comes along.
    static func joiningKnown(name: String) -> Message { Message(JoiningStrings.table, 56, "joiningKnown", [.text(name)]) }
    /// Your office
    static var joiningOffice: Message { Message(JoiningStrings.table, 57, "joiningOffice") }
    /// Choose where you work.
    static var joiningOfficeMissing: Message { Message(JoiningStrings.table, 58, "joiningOfficeMissing") }
    /// Your name
    static var joiningName: Message { Message(JoiningStrings.table, 59, "joiningName") }
    /// Enter your name, at most 200 characters.
    static var joiningNameMissing: Message { Message(JoiningStrings.table, 60, "joiningNameMissing") }
    /// Job role
    static var joiningJobRole: Message { Message(JoiningStrings.table, 61, "joiningJobRole") }
    /// It decides what is suggested to you first.
    static var joiningJobRoleHint: Message { Message(JoiningStrings.table, 62, "joiningJobRoleHint") }
    /// I will say later
    static var joiningJobRoleLater: Message { Message(JoiningStrings.table, 63, "joiningJobRoleLater") }
    /// Ask each person
    static var joiningJobRoleAsk: Message { Message(JoiningStrings.table, 64, "joiningJobRoleAsk") }
    /// Choose a job role of the list.
    static var joiningJobRoleBad: Message { Message(JoiningStrings.table, 65, "joiningJobRoleBad") }
    /// {role, select, sales {Sales} presales {Presales} engineer {Engineer} support {Support} marketing {Marketing...
    static func joiningJobRoleName(role: String) -> Message { Message(JoiningStrings.table, 66, "joiningJobRoleName", [.text(role)]) }
    /// Language
    static var joiningLanguage: Message { Message(JoiningStrings.table, 67, "joiningLanguage") }
    /// English
    static var joiningLanguageEnglish: Message { Message(JoiningStrings.table, 68, "joiningLanguageEnglish") }
    /// German (Deutsch)
    static var joiningLanguageGerman: Message { Message(JoiningStrings.table, 69, "joiningLanguageGerman") }
    /// {language, select, en {English} de {German} other {{language}}}
    static func joiningLanguageName(language: String) -> Message { Message(JoiningStrings.table, 70, "joiningLanguageName", [.text(language)]) }
    /// Choose a language of the list.
    static var joiningLanguageBad: Message { Message(JoiningStrings.table, 71, "joiningLanguageBad") }
    /// Password
    static var joiningPassword: Message { Message(JoiningStrings.table, 72, "joiningPassword") }
    /// At least ten characters, or leave it empty: a link by mail signs you in as well.
    static var joiningPasswordHint: Message { Message(JoiningStrings.table, 73, "joiningPasswordHint") }
    /// Choose another password.
    static var joiningPasswordBad: Message { Message(JoiningStrings.table, 74, "joiningPasswordBad") }
    /// Welcome, {name}.
    static func joiningJoined(name: String) -> Message { Message(JoiningStrings.table, 75, "joiningJoined", [.text(name)]) }
    /// You are a member now. Sign in as your company does.
    static var joiningJoinedSignIn: Message { Message(JoiningStrings.table, 76, "joiningJoinedSignIn") }
    /// This code has been used as often as it may. Ask for a new one.
    static var joiningCodeUsedUp: Message { Message(JoiningStrings.table, 77, "joiningCodeUsedUp") }
    /// This code needs an address of the company.
    static var joiningCodeNeedsDomain: Message { Message(JoiningStrings.table, 78, "joiningCodeNeedsDomain") }
    /// An administrator took your last join back. Ask them to invite you.
    static var joiningUndoneBefore: Message { Message(JoiningStrings.table, 79, "joiningUndoneBefore") }
    /// Tick the box of “{title}” to go on.
    static func joiningMustAgree(title: String) -> Message { Message(JoiningStrings.table, 80, "joiningMustAgree", [.text(title)]) }
    /// Your address alone is not enough
    static var joiningNoDomainTitle: Message { Message(JoiningStrings.table, 81, "joiningNoDomainTitle") }
    /// {email} is yours, but no company here holds its domain. Enter the code that your administrator has.
    static func joiningNoDomainLead(email: String) -> Message { Message(JoiningStrings.table, 82, "joiningNoDomainLead", [.text(email)]) }
    /// Ask to join {organization}
    static func joiningAskTitle(organization: String) -> Message { Message(JoiningStrings.table, 83, "joiningAskTitle", [.text(organization)]) }
    /// Ask your company
    static var joiningAskTitleAny: Message { Message(JoiningStrings.table, 84, "joiningAskTitleAny") }
    /// {email} is yours. Say which company you work for; its administrators let you in.
    static func joiningAskLead(email: String) -> Message { Message(JoiningStrings.table, 85, "joiningAskLead", [.text(email)]) }
    /// This code lets addresses of the company straight in; {email} is none. Its administrators can let you in.
    static func joiningAskWhyDomain(email: String) -> Message { Message(JoiningStrings.table, 86, "joiningAskWhyDomain", [.text(email)]) }
    /// The code you came with is used up or over. You can enter another one.
    static var joiningAskWhyUsedUp: Message { Message(JoiningStrings.table, 87, "joiningAskWhyUsedUp") }
    /// An administrator looks at every request. You get a mail with the answer.
    static var joiningAskWhyFirst: Message { Message(JoiningStrings.table, 88, "joiningAskWhyFirst") }
    /// Company
    static var joiningAskOrganization: Message { Message(JoiningStrings.table, 89, "joiningAskOrganization") }
    /// Its exact name, or a code.
    static var joiningAskOrganizationHint: Message { Message(JoiningStrings.table, 90, "joiningAskOrganizationHint") }
    /// Enter the company's name or a code.
    static var joiningOrganizationMissing: Message { Message(JoiningStrings.table, 91, "joiningOrganizationMissing") }
    /// Message
    static var joiningAskMessage: Message { Message(JoiningStrings.table, 92, "joiningAskMessage") }
    /// Optional: who you are, such as your team.
    static var joiningAskMessageHint: Message { Message(JoiningStrings.table, 93, "joiningAskMessageHint") }
    /// Ask to join
    static var joiningAskButton: Message { Message(JoiningStrings.table, 94, "joiningAskButton") }
    /// Your request is on its way
    static var joiningAskedTitle: Message { Message(JoiningStrings.table, 95, "joiningAskedTitle") }
    /// If this company learns here, its administrators have your request now. The answer comes by mail, within {da...
    static func joiningAskedText(days: Int) -> Message { Message(JoiningStrings.table, 96, "joiningAskedText", [.number(days)]) }
    /// Requests to join
    static var joiningRequests: Message { Message(JoiningStrings.table, 97, "joiningRequests") }
    /// {name} asks to join
    static func joiningRequestTitle(name: String) -> Message { Message(JoiningStrings.table, 98, "joiningRequestTitle", [.text(name)]) }
    /// As it was entered
    static var joiningRequestAbout: Message { Message(JoiningStrings.table, 99, "joiningRequestAbout") }
    /// Answer until {day, date}
    static func joiningRequestUntil(day: Day) -> Message { Message(JoiningStrings.table, 100, "joiningRequestUntil", [.day(day)]) }
    /// Asked
    static var joiningAskedAt: Message { Message(JoiningStrings.table, 101, "joiningAskedAt") }
    /// Let in
    static var joiningApprove: Message { Message(JoiningStrings.table, 102, "joiningApprove") }
    /// Let in
    static var joiningApproveTitle: Message { Message(JoiningStrings.table, 103, "joiningApproveTitle") }
    /// The person gets a mail and becomes a member of {organization} when they follow it.
    static func joiningApproveText(organization: String) -> Message { Message(JoiningStrings.table, 104, "joiningApproveText", [.text(organization)]) }
    /// {name} gets a mail now and joins with it.
    static func joiningApproved(name: String) -> Message { Message(JoiningStrings.table, 105, "joiningApproved", [.text(name)]) }
    /// Decline
    static var joiningDecline: Message { Message(JoiningStrings.table, 106, "joiningDecline") }
    /// Decline …
    static var joiningDeclineLink: Message { Message(JoiningStrings.table, 107, "joiningDeclineLink") }
    /// Decline
    static var joiningDeclineTitle: Message { Message(JoiningStrings.table, 108, "joiningDeclineTitle") }
    /// Declined. {name} gets a mail with your reason.
    static func joiningDeclinedDone(name: String) -> Message { Message(JoiningStrings.table, 109, "joiningDeclinedDone", [.text(name)]) }
    /// Reason
    static var joiningReason: Message { Message(JoiningStrings.table, 110, "joiningReason") }
    /// The person reads it.
    static var joiningReasonHint: Message { Message(JoiningStrings.table, 111, "joiningReasonHint") }
    /// Give a reason; the person reads it.
    static var joiningReasonMissing: Message { Message(JoiningStrings.table, 112, "joiningReasonMissing") }
    /// This has been settled meanwhile.
    static var joiningSettled: Message { Message(JoiningStrings.table, 113, "joiningSettled") }
    /// {outcome, select, approved {Let in} declined {Declined} expired {Nobody answered in time} other {Settled}}
    static func joiningOutcome(outcome: String) -> Message { Message(JoiningStrings.table, 114, "joiningOutcome", [.text(outcome)]) }
    /// {name} asks to join {organization}
    static func joiningMailAskedSubject(name: String, organization: String) -> Message { Message(JoiningStrings.table, 115, "joiningMailAskedSubject", [.text(name), .text(organization)]) }
    /// {name} ({email}) asks to join {organization}. The address is proved; whether the person belongs to you, onl...
    static func joiningMailAskedText(name: String, email: String, organization: String) -> Message { Message(JoiningStrings.table, 116, "joiningMailAskedText", [.text(name), .text(email), .text(organization)]) }
    /// Answer the request
    static var joiningMailAskedButton: Message { Message(JoiningStrings.table, 117, "joiningMailAskedButton") }
    /// The request ends on {day, date}.
    static func joiningMailAskedUntil(day: Day) -> Message { Message(JoiningStrings.table, 118, "joiningMailAskedUntil", [.day(day)]) }
    /// You can join {organization}
    static func joiningMailApprovedSubject(organization: String) -> Message { Message(JoiningStrings.table, 119, "joiningMailApprovedSubject", [.text(organization)]) }
    /// {organization} lets you in at {site}. The button finishes your registration; it is good for {days, number} ...
    static func joiningMailApprovedText(organization: String, site: String, days: Int) -> Message { Message(JoiningStrings.table, 120, "joiningMailApprovedText", [.text(organization), .text(site), .number(days)]) }
    /// Finish joining
    static var joiningMailApprovedButton: Message { Message(JoiningStrings.table, 121, "joiningMailApprovedButton") }
    /// Your request to join {organization}
    static func joiningMailDeclinedSubject(organization: String) -> Message { Message(JoiningStrings.table, 122, "joiningMailDeclinedSubject", [.text(organization)]) }
    /// {organization} did not let you in. The reason: {reason}
    static func joiningMailDeclinedText(organization: String, reason: String) -> Message { Message(JoiningStrings.table, 123, "joiningMailDeclinedText", [.text(organization), .text(reason)]) }
    /// Nobody answered your request
    static var joiningMailExpiredSubject: Message { Message(JoiningStrings.table, 124, "joiningMailExpiredSubject") }
    /// Your request to join a company was not answered within {days, number} days. Ask your administrator for a co...
    static func joiningMailExpiredText(days: Int) -> Message { Message(JoiningStrings.table, 125, "joiningMailExpiredText", [.number(days)]) }
    /// Your access through {organization} has ended
    static func joiningMailUndoneSubject(organization: String) -> Message { Message(JoiningStrings.table, 126, "joiningMailUndoneSubject", [.text(organization)]) }
    /// An administrator of {organization} took your join at {site} back. Was that a mistake? Then ask them for an ...
    static func joiningMailUndoneText(organization: String, site: String) -> Message { Message(JoiningStrings.table, 127, "joiningMailUndoneText", [.text(organization), .text(site)]) }
    /// The record of {domain} is missing
    static func joiningMailDomainSubject(domain: String) -> Message { Message(JoiningStrings.table, 128, "joiningMailDomainSubject", [.text(domain)]) }
    /// The record that proves {domain} is not found any more: {name}. Put it back within {days, number} days; afte...
    static func joiningMailDomainText(domain: String, name: String, days: Int) -> Message { Message(JoiningStrings.table, 129, "joiningMailDomainText", [.text(domain), .text(name), .number(days)]) }
    /// See the record
    static var joiningMailDomainButton: Message { Message(JoiningStrings.table, 130, "joiningMailDomainButton") }
    /// Codes and links
    static var joiningCodes: Message { Message(JoiningStrings.table, 131, "joiningCodes") }
    /// Whoever has one joins by themselves: show it in a meeting, send it, print it. Each join appears on your board.
    static var joiningCodesLead: Message { Message(JoiningStrings.table, 132, "joiningCodesLead") }
    /// No code is open.
    static var joiningCodesEmpty: Message { Message(JoiningStrings.table, 133, "joiningCodesEmpty") }
    /// {count, plural, one {One code that ended} other {# codes that ended}}
    static func joiningCodesEnded(count: Int) -> Message { Message(JoiningStrings.table, 134, "joiningCodesEnded", [.number(count)]) }
    /// New code
    static var joiningCodeNew: Message { Message(JoiningStrings.table, 135, "joiningCodeNew") }
    /// Make the code
    static var joiningCodeMake: Message { Message(JoiningStrings.table, 136, "joiningCodeMake") }
    /// The code is open.
    static var joiningCodeMade: Message { Message(JoiningStrings.table, 137, "joiningCodeMade") }
    /// Here is the new code. The old one and its link have stopped.
    static var joiningCodeRotated: Message { Message(JoiningStrings.table, 138, "joiningCodeRotated") }
    /// The code has stopped.
    static var joiningCodeEnded: Message { Message(JoiningStrings.table, 139, "joiningCodeEnded") }
    /// Code to join
    static var joiningCodePage: Message { Message(JoiningStrings.table, 140, "joiningCodePage") }
    /// {state, select, open {Open} usedUp {Used up} expired {Expired} ended {Ended} other {{state}}}
    static func joiningCodeState(state: String) -> Message { Message(JoiningStrings.table, 141, "joiningCodeState", [.text(state)]) }
    /// This code lets nobody in any more.
    static var joiningCodeClosed: Message { Message(JoiningStrings.table, 142, "joiningCodeClosed") }
    /// What it is for
    static var joiningLabel: Message { Message(JoiningStrings.table, 143, "joiningLabel") }
    /// Optional, for yourself: “Poster in the office”.
    static var joiningLabelHint: Message { Message(JoiningStrings.table, 144, "joiningLabelHint") }
    /// Use at most 80 characters.
    static var joiningLabelLong: Message { Message(JoiningStrings.table, 145, "joiningLabelLong") }
    /// Open for days
    static var joiningDays: Message { Message(JoiningStrings.table, 146, "joiningDays") }
    /// Empty: until you end it.
    static var joiningDaysHint: Message { Message(JoiningStrings.table, 147, "joiningDaysHint") }
    /// Enter 1 to 3,650 days, or leave it empty.
    static var joiningDaysBad: Message { Message(JoiningStrings.table, 148, "joiningDaysBad") }
    /// At most people
    static var joiningMostUses: Message { Message(JoiningStrings.table, 149, "joiningMostUses") }
    /// Empty: no bound.
    static var joiningMostUsesHint: Message { Message(JoiningStrings.table, 150, "joiningMostUsesHint") }
    /// Enter 1 to 100,000 people, or leave it empty.
    static var joiningMostUsesBad: Message { Message(JoiningStrings.table, 151, "joiningMostUsesBad") }
    /// I approve each person
    static var joiningAsksFirst: Message { Message(JoiningStrings.table, 152, "joiningAsksFirst") }
    /// Whoever comes by it sends you a request.
    static var joiningAsksFirstHint: Message { Message(JoiningStrings.table, 153, "joiningAsksFirstHint") }
    /// Only with our e-mail domain
    static var joiningNeedsDomain: Message { Message(JoiningStrings.table, 154, "joiningNeedsDomain") }
    /// Others send you a request.
    static var joiningNeedsDomainHint: Message { Message(JoiningStrings.table, 155, "joiningNeedsDomainHint") }
    /// There are {count, number} open codes. End one first.
    static func joiningTooManyCodes(count: Int) -> Message { Message(JoiningStrings.table, 156, "joiningTooManyCodes", [.number(count)]) }
    /// Used
    static var joiningUses: Message { Message(JoiningStrings.table, 157, "joiningUses") }
    /// {count, number} of {most, number}
    static func joiningUsesOf(count: Int, most: Int) -> Message { Message(JoiningStrings.table, 158, "joiningUsesOf", [.number(count), .number(most)]) }
    /// Ends
    static var joiningExpires: Message { Message(JoiningStrings.table, 159, "joiningExpires") }
    /// Show or send it
    static var joiningShare: Message { Message(JoiningStrings.table, 160, "joiningShare") }
    /// People type the code at the sign-in page, follow the link, or point a phone's camera at the square.
    static var joiningShareText: Message { Message(JoiningStrings.table, 161, "joiningShareText") }
    /// Link
    static var joiningLink: Message { Message(JoiningStrings.table, 162, "joiningLink") }
    /// Picture to print
    static var joiningPicture: Message { Message(JoiningStrings.table, 163, "joiningPicture") }
    /// Square to scan, leads to {link}
    static func joiningQR(link: String) -> Message { Message(JoiningStrings.table, 164, "joiningQR", [.text(link)]) }
    /// If it gets into wrong hands
    static var joiningTurn: Message { Message(JoiningStrings.table, 165, "joiningTurn") }
    /// A new code stops the old one and its link at once. Whoever joined stays.
    static var joiningTurnText: Message { Message(JoiningStrings.table, 166, "joiningTurnText") }
    /// Replace by a new code
    static var joiningRotate: Message { Message(JoiningStrings.table, 167, "joiningRotate") }
    /// End the code
    static var joiningEndCode: Message { Message(JoiningStrings.table, 168, "joiningEndCode") }
    /// Settings
    static var joiningFacts: Message { Message(JoiningStrings.table, 169, "joiningFacts") }
    /// How it lets in
    static var joiningHow: Message { Message(JoiningStrings.table, 170, "joiningHow") }
    /// Straight in
    static var joiningStraight: Message { Message(JoiningStrings.table, 171, "joiningStraight") }
    /// Made
    static var joiningMade: Message { Message(JoiningStrings.table, 172, "joiningMade") }
    /// E-mail domains
    static var joiningDomains: Message { Message(JoiningStrings.table, 173, "joiningDomains") }
    /// Domain
    static var joiningDomain: Message { Message(JoiningStrings.table, 174, "joiningDomain") }
    /// Whoever proves an address of your domain joins by themselves, without a code.
    static var joiningDomainsLead: Message { Message(JoiningStrings.table, 175, "joiningDomainsLead") }
    /// No domain is claimed.
    static var joiningDomainsEmpty: Message { Message(JoiningStrings.table, 176, "joiningDomainsEmpty") }
    /// Claim a domain
    static var joiningDomainNew: Message { Message(JoiningStrings.table, 177, "joiningDomainNew") }
    /// What stands behind the @ of your staff.
    static var joiningDomainHint: Message { Message(JoiningStrings.table, 178, "joiningDomainHint") }
    /// Claim it
    static var joiningDomainClaim: Message { Message(JoiningStrings.table, 179, "joiningDomainClaim") }
    /// Claimed. Now prove it with the record below.
    static var joiningDomainClaimed: Message { Message(JoiningStrings.table, 180, "joiningDomainClaimed") }
    /// Enter a domain such as company.com.
    static var joiningDomainBad: Message { Message(JoiningStrings.table, 181, "joiningDomainBad") }
    /// {domain} is a mail provider of the public. Nobody's company can claim it; use a code instead.
    static func joiningDomainPublic(domain: String) -> Message { Message(JoiningStrings.table, 182, "joiningDomainPublic", [.text(domain)]) }
    /// {domain} is in the list already.
    static func joiningDomainHere(domain: String) -> Message { Message(JoiningStrings.table, 183, "joiningDomainHere", [.text(domain)]) }
    /// {domain} is held by another organization that is not of your group. Ask your contact at the vendor to sort ...
    static func joiningDomainTaken(domain: String) -> Message { Message(JoiningStrings.table, 184, "joiningDomainTaken", [.text(domain)]) }
    /// There are {count, number} domains already. Give one up first.
    static func joiningTooManyDomains(count: Int) -> Message { Message(JoiningStrings.table, 185, "joiningTooManyDomains", [.number(count)]) }
    /// Not proved yet
    static var joiningDomainWaiting: Message { Message(JoiningStrings.table, 186, "joiningDomainWaiting") }
    /// {how, select, vendor {Confirmed by the vendor} other {Proved by its record}}
    static func joiningDomainHeld(how: String) -> Message { Message(JoiningStrings.table, 187, "joiningDomainHeld", [.text(how)]) }
    /// Record missing since {day, date}
    static func joiningDomainMissing(day: Day) -> Message { Message(JoiningStrings.table, 188, "joiningDomainMissing", [.day(day)]) }
    /// People of this domain still join for {days, number} days from then on; after that not until the record is b...
    static func joiningDomainMissingText(days: Int) -> Message { Message(JoiningStrings.table, 189, "joiningDomainMissingText", [.number(days)]) }
    /// Proved. Whoever has an address of this domain can join now.
    static var joiningDomainProved: Message { Message(JoiningStrings.table, 190, "joiningDomainProved") }
    /// Confirm as the vendor
    static var joiningDomainConfirm: Message { Message(JoiningStrings.table, 191, "joiningDomainConfirm") }
    /// You know that the domain is {organization}'s. It counts at once, without a record.
    static func joiningDomainConfirmText(organization: String) -> Message { Message(JoiningStrings.table, 192, "joiningDomainConfirmText", [.text(organization)]) }
    /// Confirm the domain
    static var joiningDomainConfirmButton: Message { Message(JoiningStrings.table, 193, "joiningDomainConfirmButton") }
    /// Confirmed.
    static var joiningDomainConfirmed: Message { Message(JoiningStrings.table, 194, "joiningDomainConfirmed") }
    /// Give the domain up
    static var joiningDomainEnd: Message { Message(JoiningStrings.table, 195, "joiningDomainEnd") }
    /// Nobody joins by it any more. Whoever joined stays.
    static var joiningDomainEndText: Message { Message(JoiningStrings.table, 196, "joiningDomainEndText") }
    /// The domain is given up.
    static var joiningDomainEnded: Message { Message(JoiningStrings.table, 197, "joiningDomainEnded") }
    /// Which addresses
    static var joiningCovers: Message { Message(JoiningStrings.table, 198, "joiningCovers") }
    /// Exactly @{domain}
    static func joiningCoversExactly(domain: String) -> Message { Message(JoiningStrings.table, 199, "joiningCoversExactly", [.text(domain)]) }
    /// @{domain} and everything below it
    static func joiningCoversBelow(domain: String) -> Message { Message(JoiningStrings.table, 200, "joiningCoversBelow", [.text(domain)]) }
    /// Domains below it too
    static var joiningSubdomains: Message { Message(JoiningStrings.table, 201, "joiningSubdomains") }
    /// Such as uk.company.com of company.com.
    static var joiningSubdomainsHint: Message { Message(JoiningStrings.table, 202, "joiningSubdomainsHint") }
    /// The record
    static var joiningRecord: Message { Message(JoiningStrings.table, 203, "joiningRecord") }
    /// Ask whoever runs your domain to add this record. It shows that the domain is yours and stays there.
    static var joiningRecordText: Message { Message(JoiningStrings.table, 204, "joiningRecordText") }
    /// Kind
    static var joiningRecordKind: Message { Message(JoiningStrings.table, 205, "joiningRecordKind") }
    /// Name
    static var joiningRecordName: Message { Message(JoiningStrings.table, 206, "joiningRecordName") }
    /// Value
    static var joiningRecordValue: Message { Message(JoiningStrings.table, 207, "joiningRecordValue") }
    /// Look for the record now
    static var joiningRecordCheck: Message { Message(JoiningStrings.table, 208, "joiningRecordCheck") }
    /// Looked for {at, time}: {answer, select, found {it is there} other {another value stands there} missing {it ...
    static func joiningRecordChecked(at: Instant, answer: String) -> Message { Message(JoiningStrings.table, 209, "joiningRecordChecked", [.instant(at), .text(answer)]) }
    /// Nobody has looked yet.
    static var joiningRecordNever: Message { Message(JoiningStrings.table, 210, "joiningRecordNever") }
    /// No record stands at {name} yet. New records can take an hour to be seen.
    static func joiningRecordMissing(name: String) -> Message { Message(JoiningStrings.table, 211, "joiningRecordMissing", [.text(name)]) }
    /// A record of another value stands at {name}. Compare it with the value below.
    static func joiningRecordOther(name: String) -> Message { Message(JoiningStrings.table, 212, "joiningRecordOther", [.text(name)]) }
    /// The name servers gave no answer ({words}). Nothing has changed; try again later.
    static func joiningUnanswered(words: String) -> Message { Message(JoiningStrings.table, 213, "joiningUnanswered", [.text(words)]) }
    /// Shared with other offices
    static var joiningRule: Message { Message(JoiningStrings.table, 214, "joiningRule") }
    /// Organizations of one group may hold the same domain. Then the person chooses the office, unless a rule deci...
    static var joiningRuleLead: Message { Message(JoiningStrings.table, 215, "joiningRuleLead") }
    /// Which addresses are ours
    static var joiningRuleWhich: Message { Message(JoiningStrings.table, 216, "joiningRuleWhich") }
    /// The person chooses
    static var joiningRuleNone: Message { Message(JoiningStrings.table, 217, "joiningRuleNone") }
    /// {kind, select, subdomain {At a domain below} localEnd {Name ends with} localStart {Name begins with} other ...
    static func joiningRuleKind(kind: String) -> Message { Message(JoiningStrings.table, 218, "joiningRuleKind", [.text(kind)]) }
    /// Value of the rule
    static var joiningRuleValue: Message { Message(JoiningStrings.table, 219, "joiningRuleValue") }
    /// Such as “uk” for a domain, “.uk” for the end of a name.
    static var joiningRuleValueHint: Message { Message(JoiningStrings.table, 220, "joiningRuleValueHint") }
    /// Choose a rule and enter its value, such as “uk” or “.uk”.
    static var joiningRuleBad: Message { Message(JoiningStrings.table, 221, "joiningRuleBad") }
    /// {kind, select, subdomain {At {value}. below it} localEnd {Names that end with {value}} localStart {Names th...
    static func joiningRuleSays(kind: String, value: String) -> Message { Message(JoiningStrings.table, 222, "joiningRuleSays", [.text(kind), .text(value)]) }
    /// Who came by themselves
    static var joiningCame: Message { Message(JoiningStrings.table, 223, "joiningCame") }
    /// Nobody yet.
    static var joiningCameNone: Message { Message(JoiningStrings.table, 224, "joiningCameNone") }
    /// {way, select, code {By a code} domain {By e-mail domain} request {By request} other {{way}}} {by} on {at, t...
    static func joiningCameBy(way: String, by: String, at: Instant) -> Message { Message(JoiningStrings.table, 225, "joiningCameBy", [.text(way), .text(by), .instant(at)]) }
    /// Joined by themselves
    static var joiningBoardCame: Message { Message(JoiningStrings.table, 226, "joiningBoardCame") }
    /// Undo
    static var joiningUndo: Message { Message(JoiningStrings.table, 227, "joiningUndo") }
    /// All right
    static var joiningKeep: Message { Message(JoiningStrings.table, 228, "joiningKeep") }
    /// The join of {name} is undone; they have been told.
    static func joiningUndone(name: String) -> Message { Message(JoiningStrings.table, 229, "joiningUndone", [.text(name)]) }
    /// Undone
    static var joiningUndoneState: Message { Message(JoiningStrings.table, 230, "joiningUndoneState") }
    /// Joining
    static var joiningSettings: Message { Message(JoiningStrings.table, 231, "joiningSettings") }
    /// How people may ask to join partners, domains that wait for you
    static var joiningSettingsLead: Message { Message(JoiningStrings.table, 232, "joiningSettingsLead") }
    /// Settings
    static var joiningSettingsUp: Message { Message(JoiningStrings.table, 233, "joiningSettingsUp") }
    /// Asking to join
    static var joiningPolicy: Message { Message(JoiningStrings.table, 234, "joiningPolicy") }
    /// People may ask an organization by its exact name
    static var joiningByName: Message { Message(JoiningStrings.table, 235, "joiningByName") }
    /// Off, they need a code. On, the answer is the same whether or not there is such an organization.
    static var joiningByNameHint: Message { Message(JoiningStrings.table, 236, "joiningByNameHint") }
    /// Domains not proved yet
    static var joiningWaiting: Message { Message(JoiningStrings.table, 237, "joiningWaiting") }
    /// No domain waits.
    static var joiningWaitingNone: Message { Message(JoiningStrings.table, 238, "joiningWaitingNone") }
    /// Claimed
    static var joiningClaimedAt: Message { Message(JoiningStrings.table, 239, "joiningClaimedAt") }
    /// Terms and privacy
    static var joiningTermsTitle: Message { Message(JoiningStrings.table, 240, "joiningTermsTitle") }
    /// What people agree to, version by version, and who agreed
    static var joiningTermsLead: Message { Message(JoiningStrings.table, 241, "joiningTermsLead") }
    /// There are no terms here.
    static var joiningTermsNone: Message { Message(JoiningStrings.table, 242, "joiningTermsNone") }
    /// No terms yet
    static var joiningTermsEmpty: Message { Message(JoiningStrings.table, 243, "joiningTermsEmpty") }
    /// Write your terms of use or privacy notice. People are asked when they join and at their next sign-in.
    static var joiningTermsEmptyText: Message { Message(JoiningStrings.table, 244, "joiningTermsEmptyText") }
    /// Version {count, number} of {day, date}
    static func joiningTermsVersion(count: Int, day: Day) -> Message { Message(JoiningStrings.table, 245, "joiningTermsVersion", [.number(count), .day(day)]) }
    /// Read: {title}
    static func joiningTermsRead(title: String) -> Message { Message(JoiningStrings.table, 246, "joiningTermsRead", [.text(title)]) }
    /// I agree to “{title}”
    static func joiningTermsAgree(title: String) -> Message { Message(JoiningStrings.table, 247, "joiningTermsAgree", [.text(title)]) }
    /// Version {count, number}
    static func joiningVersion(count: Int) -> Message { Message(JoiningStrings.table, 248, "joiningVersion", [.number(count)]) }
    /// Published versions
    static var joiningVersions: Message { Message(JoiningStrings.table, 249, "joiningVersions") }
    /// {day, date}: {count, number} {asks, select, agree {agreed} other {have seen it}}
    static func joiningVersionLine(day: Day, count: Int, asks: String) -> Message { Message(JoiningStrings.table, 250, "joiningVersionLine", [.day(day), .number(count), .text(asks)]) }
    /// {kind, select, terms {Terms of use} privacy {Privacy notice} other {Other}}
    static func joiningTextKind(kind: String) -> Message { Message(JoiningStrings.table, 251, "joiningTextKind", [.text(kind)]) }
    /// Kind
    static var joiningTextKindTitle: Message { Message(JoiningStrings.table, 252, "joiningTextKindTitle") }
    /// Draft
    static var joiningTextDraft: Message { Message(JoiningStrings.table, 253, "joiningTextDraft") }
    /// Agreed
    static var joiningTextAgreed: Message { Message(JoiningStrings.table, 254, "joiningTextAgreed") }
    /// New text
    static var joiningTextNew: Message { Message(JoiningStrings.table, 255, "joiningTextNew") }
    /// Save as draft
    static var joiningTextMake: Message { Message(JoiningStrings.table, 256, "joiningTextMake") }
    /// Saved as a draft. Nobody is asked before you publish it.
    static var joiningTextMade: Message { Message(JoiningStrings.table, 257, "joiningTextMade") }
    /// Save the draft
    static var joiningTextSave: Message { Message(JoiningStrings.table, 258, "joiningTextSave") }
    /// The draft is saved.
    static var joiningTextSaved: Message { Message(JoiningStrings.table, 259, "joiningTextSaved") }
    /// Next version
    static var joiningTextNext: Message { Message(JoiningStrings.table, 260, "joiningTextNext") }
    /// The draft below is not published yet.
    static var joiningTextHasDraft: Message { Message(JoiningStrings.table, 261, "joiningTextHasDraft") }
    /// Everything is published. A change begins a new draft.
    static var joiningTextNoDraft: Message { Message(JoiningStrings.table, 262, "joiningTextNoDraft") }
    /// Title (English)
    static var joiningTextTitleEnglish: Message { Message(JoiningStrings.table, 263, "joiningTextTitleEnglish") }
    /// Title (German)
    static var joiningTextTitleGerman: Message { Message(JoiningStrings.table, 264, "joiningTextTitleGerman") }
    /// Give a title in at least one language.
    static var joiningTextTitleMissing: Message { Message(JoiningStrings.table, 265, "joiningTextTitleMissing") }
    /// The text
    static var joiningTextBody: Message { Message(JoiningStrings.table, 266, "joiningTextBody") }
    /// Text (English)
    static var joiningTextBodyEnglish: Message { Message(JoiningStrings.table, 267, "joiningTextBodyEnglish") }
    /// Text (German)
    static var joiningTextBodyGerman: Message { Message(JoiningStrings.table, 268, "joiningTextBodyGerman") }
    /// Markdown: headings, lists, links.
    static var joiningTextBodyHint: Message { Message(JoiningStrings.table, 269, "joiningTextBodyHint") }
    /// Write the text in at least one language.
    static var joiningTextBodyMissing: Message { Message(JoiningStrings.table, 270, "joiningTextBodyMissing") }
    /// What it asks of people
    static var joiningAsksTitle: Message { Message(JoiningStrings.table, 271, "joiningAsksTitle") }
    /// {asks, select, agree {They must agree, again if they did before} other {They are only told}}
    static func joiningAsks(asks: String) -> Message { Message(JoiningStrings.table, 272, "joiningAsks", [.text(asks)]) }
    /// {asks, select, agree {Nobody goes on after the next sign-in without agreeing.} other {Shown once after the ...
    static func joiningAsksHint(asks: String) -> Message { Message(JoiningStrings.table, 273, "joiningAsksHint", [.text(asks)]) }
    /// Choose what it asks of people.
    static var joiningAsksBad: Message { Message(JoiningStrings.table, 274, "joiningAsksBad") }
    /// Publish
    static var joiningTextPublish: Message { Message(JoiningStrings.table, 275, "joiningTextPublish") }
    /// Version {count, number} cannot be changed afterwards. {asks, select, agree {Everybody is asked to agree at ...
    static func joiningTextPublishText(count: Int, asks: String) -> Message { Message(JoiningStrings.table, 276, "joiningTextPublishText", [.number(count), .text(asks)]) }
    /// Publish version {count, number}
    static func joiningTextPublishButton(count: Int) -> Message { Message(JoiningStrings.table, 277, "joiningTextPublishButton", [.number(count)]) }
    /// Version {count, number} is in force.
    static func joiningTextPublished(count: Int) -> Message { Message(JoiningStrings.table, 278, "joiningTextPublished", [.number(count)]) }
    /// As people read it
    static var joiningTextPreview: Message { Message(JoiningStrings.table, 279, "joiningTextPreview") }
    /// There is no draft to publish.
    static var joiningNothingToPublish: Message { Message(JoiningStrings.table, 280, "joiningNothingToPublish") }
    /// End this text
    static var joiningTextEnd: Message { Message(JoiningStrings.table, 281, "joiningTextEnd") }
    /// Nobody is asked any more. Versions and who agreed stay in the record.
    static var joiningTextEndText: Message { Message(JoiningStrings.table, 282, "joiningTextEndText") }
    /// Ended. Nobody is asked any more.
    static var joiningTextEnded: Message { Message(JoiningStrings.table, 283, "joiningTextEnded") }
    /// Who answered
    static var joiningWho: Message { Message(JoiningStrings.table, 284, "joiningWho") }
    /// Nobody has answered yet.
    static var joiningWhoNone: Message { Message(JoiningStrings.table, 285, "joiningWhoNone") }
    /// Export
    static var joiningExport: Message { Message(JoiningStrings.table, 286, "joiningExport") }
    /// Pages
    static var joiningPages: Message { Message(JoiningStrings.table, 287, "joiningPages") }
    /// Previous
    static var joiningPrevious: Message { Message(JoiningStrings.table, 288, "joiningPrevious") }
    /// Next
    static var joiningNext: Message { Message(JoiningStrings.table, 289, "joiningNext") }
    /// {answer, select, agreed {Agreed} seen {Seen} declined {Did not agree} other {{answer}}}
    static func joiningAnswerName(answer: String) -> Message { Message(JoiningStrings.table, 290, "joiningAnswerName", [.text(answer)]) }
    /// Text
    static var joiningConsentText: Message { Message(JoiningStrings.table, 291, "joiningConsentText") }
    /// Answer
    static var joiningConsentAnswer: Message { Message(JoiningStrings.table, 292, "joiningConsentAnswer") }
    /// When
    static var joiningConsentWhen: Message { Message(JoiningStrings.table, 293, "joiningConsentWhen") }
    /// Asked
    static var joiningConsentHow: Message { Message(JoiningStrings.table, 294, "joiningConsentHow") }
    /// Address
    static var joiningConsentAddress: Message { Message(JoiningStrings.table, 295, "joiningConsentAddress") }
    /// {way, select, joining {When joining} signIn {At sign-in} other {{way}}}
    static func joiningConsentWay(way: String) -> Message { Message(JoiningStrings.table, 296, "joiningConsentWay", [.text(way)]) }
    /// My account
    static var joiningMe: Message { Message(JoiningStrings.table, 297, "joiningMe") }
    /// What you agreed to
    static var joiningConsentsTitle: Message { Message(JoiningStrings.table, 298, "joiningConsentsTitle") }
    /// Terms and privacy notices, with version, time and address.
    static var joiningConsentsLead: Message { Message(JoiningStrings.table, 299, "joiningConsentsLead") }
    /// See what you agreed to
    static var joiningConsentsOpen: Message { Message(JoiningStrings.table, 300, "joiningConsentsOpen") }
    /// Nothing yet
    static var joiningConsentsEmpty: Message { Message(JoiningStrings.table, 301, "joiningConsentsEmpty") }
    /// You have not been asked to agree to anything.
    static var joiningConsentsEmptyText: Message { Message(JoiningStrings.table, 302, "joiningConsentsEmptyText") }
    /// Before you go on
    static var joiningWelcomeTitle: Message { Message(JoiningStrings.table, 303, "joiningWelcomeTitle") }
    /// {site} asks for your agreement.
    static func joiningWelcomeLead(site: String) -> Message { Message(JoiningStrings.table, 304, "joiningWelcomeLead", [.text(site)]) }
    /// Something has changed; you do not have to do anything.
    static var joiningWelcomeNoticeLead: Message { Message(JoiningStrings.table, 305, "joiningWelcomeNoticeLead") }
    /// Two short questions
    static var joiningWelcomeQuestionsTitle: Message { Message(JoiningStrings.table, 306, "joiningWelcomeQuestionsTitle") }
    /// Asked once, so that you find what is for you.
    static var joiningWelcomeQuestionsLead: Message { Message(JoiningStrings.table, 307, "joiningWelcomeQuestionsLead") }
    /// Continue
    static var joiningWelcomeButton: Message { Message(JoiningStrings.table, 308, "joiningWelcomeButton") }
    /// Skip
    static var joiningWelcomeSkip: Message { Message(JoiningStrings.table, 309, "joiningWelcomeSkip") }
    /// I do not agree
    static var joiningWelcomeDecline: Message { Message(JoiningStrings.table, 310, "joiningWelcomeDecline") }
    /// Thank you.
    static var joiningWelcomeThanks: Message { Message(JoiningStrings.table, 311, "joiningWelcomeThanks") }
    /// You did not agree
    static var joiningDeclinedTitle: Message { Message(JoiningStrings.table, 312, "joiningDeclinedTitle") }
    /// Without your agreement you cannot go on here. Nothing is lost.
    static var joiningDeclinedLead: Message { Message(JoiningStrings.table, 313, "joiningDeclinedLead") }
    /// Your record stays as it is. You can agree at any time, or ask your company or the vendor.
    static var joiningDeclinedText: Message { Message(JoiningStrings.table, 314, "joiningDeclinedText") }
    /// Back to the text
    static var joiningDeclinedBack: Message { Message(JoiningStrings.table, 315, "joiningDeclinedBack") }
    /// Sign out
    static var joiningDeclinedSignOut: Message { Message(JoiningStrings.table, 316, "joiningDeclinedSignOut") }
    /// Take my data along or ask for erasure
    static var joiningDeclinedData: Message { Message(JoiningStrings.table, 317, "joiningDeclinedData") }
    /// Tries to join
    static var joiningRetainedTries: Message { Message(JoiningStrings.table, 318, "joiningRetainedTries") }
    /// Requests to join that led to no membership
    static var joiningRetainedRequests: Message { Message(JoiningStrings.table, 319, "joiningRetainedRequests") }
}
