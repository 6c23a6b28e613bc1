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
    /// Certificates and badges
    static var programmeAwards: Message { Message(ProgrammeStrings.table, 204, "programmeAwards") }
    /// For your website, offers and mail. They carry no person's name, and show by themselves when a status ends.
    static var programmeAwardsLead: Message { Message(ProgrammeStrings.table, 205, "programmeAwardsLead") }
    /// Nothing is held today that has a certificate.
    static var programmeAwardNone: Message { Message(ProgrammeStrings.table, 206, "programmeAwardNone") }
    /// Download certificate
    static var programmeAwardCertificate: Message { Message(ProgrammeStrings.table, 207, "programmeAwardCertificate") }
    /// Public page
    static var programmeAwardPublicPage: Message { Message(ProgrammeStrings.table, 208, "programmeAwardPublicPage") }
    /// Badge as SVG
    static var programmeAwardSVG: Message { Message(ProgrammeStrings.table, 209, "programmeAwardSVG") }
    /// Badge as PNG
    static var programmeAwardPNG: Message { Message(ProgrammeStrings.table, 210, "programmeAwardPNG") }
    /// Put the badge on a website
    static var programmeAwardEmbed: Message { Message(ProgrammeStrings.table, 211, "programmeAwardEmbed") }
    /// HTML
    static var programmeAwardEmbedLabel: Message { Message(ProgrammeStrings.table, 212, "programmeAwardEmbedLabel") }
    /// Paste it where the badge should stand. It leads to the public page.
    static var programmeAwardEmbedHint: Message { Message(ProgrammeStrings.table, 213, "programmeAwardEmbedHint") }
    /// Copy HTML
    static var programmeAwardCopy: Message { Message(ProgrammeStrings.table, 214, "programmeAwardCopy") }
    /// HTML copied.
    static var programmeAwardCopied: Message { Message(ProgrammeStrings.table, 215, "programmeAwardCopied") }
    /// Held before
    static var programmeAwardEarlier: Message { Message(ProgrammeStrings.table, 216, "programmeAwardEarlier") }
    /// {cause, select, lost {Lost} succeeded {Followed by another tier} withdrawn {No longer awarded} programmeRet...
    static func programmeAwardCause(cause: String) -> Message { Message(ProgrammeStrings.table, 217, "programmeAwardCause", [.text(cause)]) }
    /// {organization}: {status}, {issuer}
    static func programmeAwardAlt(organization: String, status: String, issuer: String) -> Message { Message(ProgrammeStrings.table, 218, "programmeAwardAlt", [.text(organization), .text(status), .text(issuer)]) }
    /// Since {day, date}
    static func programmeAwardSince(day: Day) -> Message { Message(ProgrammeStrings.table, 219, "programmeAwardSince", [.day(day)]) }
    /// Since before {day, date}
    static func programmeAwardSinceBefore(day: Day) -> Message { Message(ProgrammeStrings.table, 220, "programmeAwardSinceBefore", [.day(day)]) }
    /// before {day, date}
    static func programmeAwardBefore(day: Day) -> Message { Message(ProgrammeStrings.table, 221, "programmeAwardBefore", [.day(day)]) }
    /// Ended on {day, date}
    static func programmeAwardEndedOn(day: Day) -> Message { Message(ProgrammeStrings.table, 222, "programmeAwardEndedOn", [.day(day)]) }
    /// Partner
    static var programmeAwardOrganization: Message { Message(ProgrammeStrings.table, 223, "programmeAwardOrganization") }
    /// Awarded by
    static var programmeAwardIssuer: Message { Message(ProgrammeStrings.table, 224, "programmeAwardIssuer") }
    /// Held since
    static var programmeAwardHeldSince: Message { Message(ProgrammeStrings.table, 225, "programmeAwardHeldSince") }
    /// Ended on
    static var programmeAwardEnded: Message { Message(ProgrammeStrings.table, 226, "programmeAwardEnded") }
    /// Partner status
    static var programmeAwardVerifyTitle: Message { Message(ProgrammeStrings.table, 227, "programmeAwardVerifyTitle") }
    /// This partner holds this status today.
    static var programmeAwardValid: Message { Message(ProgrammeStrings.table, 228, "programmeAwardValid") }
    /// {cause, select, succeeded {This status was followed by another tier on {day, date}.} withdrawn {This status...
    static func programmeAwardInvalid(cause: String, day: Day) -> Message { Message(ProgrammeStrings.table, 229, "programmeAwardInvalid", [.text(cause), .day(day)]) }
    /// Held now: {status}
    static func programmeAwardNow(status: String) -> Message { Message(ProgrammeStrings.table, 230, "programmeAwardNow", [.text(status)]) }
    /// This status ended on {day, date}, so it has no certificate any more. Its public page says so.
    static func programmeAwardNoCertificate(day: Day) -> Message { Message(ProgrammeStrings.table, 231, "programmeAwardNoCertificate", [.day(day)]) }
    /// Partner certificate
    static var programmeAwardPaperTitle: Message { Message(ProgrammeStrings.table, 232, "programmeAwardPaperTitle") }
    /// This certifies that
    static var programmeAwardPaperPreface: Message { Message(ProgrammeStrings.table, 233, "programmeAwardPaperPreface") }
    /// holds the status
    static var programmeAwardPaperStatement: Message { Message(ProgrammeStrings.table, 234, "programmeAwardPaperStatement") }
    /// Certified on
    static var programmeAwardPaperDate: Message { Message(ProgrammeStrings.table, 235, "programmeAwardPaperDate") }
    /// Scan to see whether it still holds
    static var programmeAwardPaperScan: Message { Message(ProgrammeStrings.table, 236, "programmeAwardPaperScan") }
    /// Share as PDF
    static var programmePaperShare: Message { Message(ProgrammeStrings.table, 237, "programmePaperShare") }
    /// Nothing is held today.
    static var programmePaperNothingHeld: Message { Message(ProgrammeStrings.table, 238, "programmePaperNothingHeld") }
    /// What comes next
    static var programmePaperNext: Message { Message(ProgrammeStrings.table, 239, "programmePaperNext") }
    /// made on {day, date}
    static func programmePaperMade(day: Day) -> Message { Message(ProgrammeStrings.table, 240, "programmePaperMade", [.day(day)]) }
    /// people are not named
    static var programmePaperNoNames: Message { Message(ProgrammeStrings.table, 241, "programmePaperNoNames") }
}
