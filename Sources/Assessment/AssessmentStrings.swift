// Made by tools/strings.py from Sources/Assessment/Strings. Edit those and run it again.
package import HTML
package import Kernel

/// The words of Assessment in English and German.
package enum AssessmentStrings {
    package static let table = StringTable(name: "Assessment", keys: keys, english: english, german: german)

    private static let keys = ##"""
        assessmentAccepts
        assessmentAddObjective
        assessmentAddQuestion
        assessmentAddSection
        assessmentAllAnswered
        assessmentAllAnsweredHint
        assessmentAlreadyHandedIn
        assessmentAlreadyJudged
        assessmentAlreadyPassed
        assessmentAlreadyWaiting
        assessmentAnswerAmbiguous
        assessmentAnswerNotANumber
        assessmentAnswerNumberTooLong
        assessmentAnswerOneOnly
        assessmentAnswerOtherUnit
        assessmentAnswerPlaceMissing
        assessmentAnswerPlaceTwice
        assessmentAnswerUnknownOption
        assessmentAnswerUnknownPlace
        assessmentAnswersNotShown
        assessmentAnswersShown
        assessmentAnswersTitle
        assessmentAttemptNumber
        assessmentAttemptsAllowed
        assessmentAttemptsLeft
        assessmentAttemptsUnlimited
        assessmentBack
        assessmentBackToCourse
        assessmentBeforePublishing
        assessmentByObjective
        assessmentChoose
        assessmentChooseFile
        assessmentClockStarts
        assessmentClosedByClock
        assessmentColumnAssignment
        assessmentColumnAttempt
        assessmentColumnCourse
        assessmentColumnPerson
        assessmentColumnResult
        assessmentColumnScore
        assessmentColumnSubmission
        assessmentColumnWhen
        assessmentComment
        assessmentCommentHint
        assessmentCommentMissing
        assessmentCopyQuestion
        assessmentCredit
        assessmentCreditAbsolute
        assessmentCreditAdjacent
        assessmentCreditAll
        assessmentCreditPerOption
        assessmentCreditPerPair
        assessmentCriterionNumber
        assessmentCriterionOpen
        assessmentDecide
        assessmentDownload
        assessmentDrag
        assessmentDraw
        assessmentDrawAll
        assessmentDrawCount
        assessmentDrawPerObjective
        assessmentDrawSome
        assessmentEarlier
        assessmentEarlierSubmissions
        assessmentEmptyUnlimited
        assessmentExplanation
        assessmentExplanationHint
        assessmentExtraNumber
        assessmentExtras
        assessmentExtrasHint
        assessmentFactAnswers
        assessmentFactAttempts
        assessmentFactPass
        assessmentFactQuestions
        assessmentFactTime
        assessmentFalse
        assessmentFileHint
        assessmentFileNotAccepted
        assessmentFileTooLarge
        assessmentFlag
        assessmentGivenAnswer
        assessmentGoOn
        assessmentGoToOpen
        assessmentHandIn
        assessmentHandInAgain
        assessmentHandInWork
        assessmentHowJudged
        assessmentInstructions
        assessmentInstructionsHint
        assessmentIntroduction
        assessmentIntroductionHint
        assessmentJudge
        assessmentKindMatching
        assessmentKindMultiple
        assessmentKindNumeric
        assessmentKindOrdering
        assessmentKindSingle
        assessmentKindTrueFalse
        assessmentLastSection
        assessmentLeftNumber
        assessmentLevelIsMinimum
        assessmentLevelNumber
        assessmentLevelPoints
        assessmentLevelsHint
        assessmentMarkdownHint
        assessmentMaterialFile
        assessmentMaterialPhoto
        assessmentMaterialText
        assessmentMaterialVideo
        assessmentMinimum
        assessmentMinutes
        assessmentMinutesLeft
        assessmentMinutesLeftTemplate
        assessmentMoreRows
        assessmentMoveDown
        assessmentMoveUp
        assessmentMoved
        assessmentNewObjective
        assessmentNext
        assessmentNextPage
        assessmentNoAnswer
        assessmentNoMinimum
        assessmentNoObjective
        assessmentNoQuestions
        assessmentNoQuestionsHint
        assessmentNoTimeLimit
        assessmentNoneLeft
        assessmentNoneLeftTitle
        assessmentNotPassed
        assessmentNotPublished
        assessmentNotSaved
        assessmentNothingAccepted
        assessmentNothingHandedIn
        assessmentNumberHint
        assessmentObjective
        assessmentObjectives
        assessmentObjectivesHint
        assessmentOpenHint
        assessmentOpenQuestions
        assessmentOptionNumber
        assessmentOptions
        assessmentOptionsHint
        assessmentOptionsHintSeveral
        assessmentOrderHint
        assessmentOutOfRange
        assessmentOwnWork
        assessmentPages
        assessmentPairs
        assessmentPairsHint
        assessmentPartly
        assessmentPartnerNumber
        assessmentPassAt
        assessmentPassMark
        assessmentPassed
        assessmentPassedTitle
        assessmentPenalty
        assessmentPenaltyHint
        assessmentPercentSign
        assessmentPlaceOf
        assessmentPoints
        assessmentPointsLabel
        assessmentPractice
        assessmentPracticeHint
        assessmentPractise
        assessmentPreviousPage
        assessmentPrompt
        assessmentQuestionOf
        assessmentQuestionState
        assessmentQuestions
        assessmentQueueEmpty
        assessmentQueueEmptyHint
        assessmentQueueLead
        assessmentQueueTitle
        assessmentQueueViews
        assessmentRaced
        assessmentRange
        assessmentRemove
        assessmentRemoveQuestion
        assessmentRemoveSection
        assessmentResultNotPassed
        assessmentResultPassed
        assessmentResultScore
        assessmentResume
        assessmentReturn
        assessmentReveal
        assessmentRevealHint
        assessmentReview
        assessmentReviewTitle
        assessmentRight
        assessmentRightAnswer
        assessmentRightAnswerLabel
        assessmentRightNumber
        assessmentRowIsRight
        assessmentRubric
        assessmentRubricHint
        assessmentRubricPass
        assessmentRubricPassHint
        assessmentSaveAndAdd
        assessmentSaveAndNext
        assessmentSaveAndReview
        assessmentSaveAssignment
        assessmentSaveQuestion
        assessmentSaveSection
        assessmentSaveSettings
        assessmentSavedAt
        assessmentSavedHere
        assessmentSecondsLeft
        assessmentSecondsLeftTemplate
        assessmentSection
        assessmentSectionHint
        assessmentSectionNotEmpty
        assessmentSectionNumber
        assessmentSectionSettings
        assessmentSectionTitle
        assessmentSettings
        assessmentSeveral
        assessmentShuffleOptions
        assessmentShuffleQuestions
        assessmentStart
        assessmentStateAnswered
        assessmentStateFlagged
        assessmentStateOpen
        assessmentStateReturned
        assessmentStateWaiting
        assessmentStepNumber
        assessmentSteps
        assessmentStepsHint
        assessmentSubmissionNumber
        assessmentSubmissions
        assessmentSubmissionsAllowed
        assessmentTakePhoto
        assessmentChoosePhoto
        assessmentTakeVideo
        assessmentChooseVideo
        assessmentTask
        assessmentTextNotAccepted
        assessmentTextTooLong
        assessmentTimeLimit
        assessmentTimeOver
        assessmentTitleMissing
        assessmentToFix
        assessmentTolerance
        assessmentToleranceAbsolute
        assessmentToleranceKind
        assessmentTolerancePercent
        assessmentTooManyFiles
        assessmentTooManyQuestions
        assessmentTrue
        assessmentTryAgain
        assessmentUnit
        assessmentUnitHint
        assessmentUnknownType
        assessmentUntitledQuestion
        assessmentUploadCancel
        assessmentUploadDone
        assessmentUploadFailed
        assessmentUploadProgress
        assessmentUploading
        assessmentWait
        assessmentWaitTitle
        assessmentWaitUntil
        assessmentWorkAlreadyPassed
        assessmentWorkPassed
        assessmentWorkReturned
        assessmentWorkWaiting
        assessmentWorkWaitingHint
        assessmentWrong
        assessmentYourAnswer
        assessmentYourText
        assessmentKindExam
        assessmentKindAssignment
        assessmentExamTitle
        assessmentNewQuestionTitle
        assessmentEditQuestionTitle
        assessmentEditAssignment
        assessmentEditExam
        assessmentExit
        assessmentProgress
        assessmentToastSaved
        assessmentToastWorkHandedIn
        assessmentToastWorkPassed
        assessmentToastWorkReturned
        assessmentToastQuestionRemoved
        assessmentNavWork
        assessmentAttemptsTitle
        assessmentPartTitle
        assessmentPartLead
        assessmentStatisticsTitle
        assessmentStatisticsEmpty
        assessmentStatisticsBase
        assessmentColumnQuestion
        assessmentColumnDifficulty
        assessmentColumnDiscrimination
        assessmentDiscriminationUnknown
        assessmentDiscriminationSame
        assessmentProblemNoPrompt
        assessmentProblemNoOptions
        assessmentProblemTooManyOptions
        assessmentProblemEmptyOption
        assessmentProblemSameOption
        assessmentProblemSameID
        assessmentProblemNoRightAnswer
        assessmentProblemUnknownRightAnswer
        assessmentProblemBadPoints
        assessmentProblemBadCredit
        assessmentProblemBadPenalty
        assessmentProblemBadTolerance
        assessmentProblemNumberTooLarge
        assessmentProblemUnpairedPrompt
        assessmentProblemUnknownTarget
        assessmentProblemUnknownObjective
        assessmentProblemTextTooLong
        assessmentProblemNoQuestions
        assessmentProblemTooManyQuestions
        assessmentProblemTooManySections
        assessmentProblemDrawsTooMany
        assessmentProblemDrawsNone
        assessmentProblemBadPassMark
        assessmentProblemEmptyObjective
        assessmentProblemNoCriteria
        assessmentProblemTooManyCriteria
        assessmentProblemFewLevels
        assessmentProblemTooManyLevels
        assessmentProblemEmptyCriterion
        assessmentProblemSameLevelPoints
        assessmentProblemUnknownMinimum
        assessmentProblemNoPassRule
        assessmentProblemNoInstructions
        assessmentSavedAtTime
        assessmentPreview
        assessmentPreviewHint
        assessmentPassedWith
        """##
    private static let english = ##"""
        What can be handed in
        Add objective
        Add a question
        Add section
        Every question is answered
        You can still change answers until you hand in.
        This attempt is handed in already. Its answers can no longer change.
        Somebody has judged this work already.
        You have passed this exam. Nothing more to do here.
        Your work is waiting to be assessed. You can hand in again if it comes back.
        {text} can be read in two ways. Write it without a mark between thousands.
        Write a number, for example 12.5 or 12,5.
        This number has too many digits: at most 12 before and 6 after the decimal mark.
        Choose one answer only.
        Give the answer in {unit}.
        Give every item a place.
        Place {place, number} is given twice. Give each item its own place.
        This answer is not one of the options. Load the page again and choose one.
        This place does not exist. Load the page again.
        Not shown; you see your score by objective
        Shown after you hand in
        Question by question
        Attempt {number, number}
        Attempts allowed
        {left, plural, =0 {None left} one {# left} other {# left}} of {allowed, number}
        As many as you like
        Back
        Back to the course
        {count, plural, one {One thing to fix before publishing} other {# things to fix before publishing}}
        By objective
        Choose…
        Choose files
        When you start, {minutes, plural, one {one minute} other {# minutes}} begin to run. Closing the page does not stop them.
        Time was up, so what you had saved was handed in.
        Assignment
        Attempt
        Course
        Person
        Result
        Score
        Submission
        When
        Comment for the learner
        Needed when you return the work: say what to change.
        Say what has to change before you return the work.
        Copy this question
        Credit for partly right answers
        A share for each item in its right place
        A share for each pair in the right sequence
        All or nothing
        A share for each right tick, wrong ticks cost
        A share for each right pair
        Criterion {number, number}
        Choose a level for this criterion.
        Decide by the rubric
        Download
        Move {name}
        Which questions a learner gets
        All of them
        How many to draw
        A number drawn from each objective
        A number drawn at random
        Your attempts so far
        Earlier submissions
        Empty means no limit
        Explanation
        Shown with the right answer, where right answers are shown.
        Extra partner {number, number}
        Partners that fit nothing
        They make guessing harder. Leave empty for none.
        Right answers
        Attempts
        To pass
        Questions
        Time
        False
        Up to {limit} each.
        {name} is not a kind of file that this assignment takes.
        This file is larger than {limit}. Record it shorter or at a lower quality and try again.
        Mark to come back to
        You answered:
        Go on with the course
        Answer the open questions
        Hand in
        Hand in again
        Hand in your work
        How it is judged
        What to do
        Markdown. Say what to make, how long, and for whom.
        Introduction
        Shown on the start page: what counts and how to prepare.
        Assess
        Matching
        Multiple choice
        Number
        Ordering
        Single choice
        True or false
        An exam keeps at least one section.
        Left side {number, number}
        Level {number, number} is the lowest that passes
        Level {number, number}
        Points of level {number, number}
        Levels with their points. Mark the lowest level that is good enough by itself.
        Markdown for emphasis, lists and links.
        Any file
        Photo
        Written text
        Video
        enough to pass
        minutes
        {count, plural, one {# minute left} other {# minutes left}}
        '{n}' min left
        More rows
        Move {name} down
        Move {name} up
        '{name}': place '{n}' of '{total}'
        New objective
        What next
        Next
        no answer
        No lowest level: the sum decides
        No objective
        No questions yet
        Add the first one below. You choose its type.
        No limit
        All {allowed, plural, one {# attempt is} other {# attempts are}} used. Ask whoever assigned the course if you need another.
        No attempts left
        Not passed
        This is not published yet.
        This answer was not saved
        Choose at least one kind of material.
        Add a file or write something before you hand in.
        A decimal point or comma, both work.
        Objective
        Objectives
        Learners see their share per objective, and the right one to practise.
        Open questions count as wrong when you hand in.
        {count, plural, one {One question is open} other {# questions are open}}
        Option {number, number}
        Options
        Mark the right one. Empty rows are left out.
        Mark all right ones. Empty rows are left out.
        Drag into order, or use the arrows.
        Give a whole number from {least, number} to {most, number}.
        This is your own work. Somebody else has to assess it.
        Pages
        Pairs
        What is on the left goes with what is beside it.
        Partly right
        Partner of {number, number}
        {percent} of the points
        Pass mark
        Passed
        Passed
        What a wrong tick costs
        1 costs as much as a right tick earns, 0.5 half of it. Never below zero.
        %
        Place of row {number, number}
        {points, select, 1 {1 point} other {{points} points}}
        Points
        Practice
        Unlimited attempts, right answers shown after handing in.
        Worth another look: {objectives}.
        Previous
        Question
        Question {number, number} of {count, number}
        Question {number, number}: {state}
        Questions
        Nothing is waiting
        Work appears here as soon as somebody hands it in.
        Longest waiting first.
        Work to assess
        Views of the queue
        The exam was started twice at the same moment. Load the page again.
        {from, number}–{to, number} of {total, number}
        Remove
        Remove this question
        Remove this section
        Not passed this time
        You passed
        {score} of the points; {needed} were needed.
        Go on with the exam
        Return with comments
        Show right answers after handing in
        Off keeps the questions usable: learners see pass or not, score and objectives.
        Review all
        All questions
        Right
        Right answer:
        Right answer
        Right number
        Row {number, number} is right
        Rubric
        Each criterion has levels from worst to best. A row without a title is left out.
        Share of the points to pass
        Empty: the lowest levels alone decide.
        Save and add another
        Save and next
        Save and review
        Save assignment
        Save question
        Save section
        Save settings
        Saved '{time}'
        Saved on this device
        {count, plural, one {# second left} other {# seconds left}}
        '{n}' s left
        Section
        Sections keep questions on one topic together and can draw at random.
        Move or remove its questions first.
        Section {number, number}
        Section settings
        Title of the section
        Settings
        Choose all that are right.
        Shuffle options
        Shuffle questions
        Start the exam
        answered
        marked
        open
        Returned
        Waiting
        Step {number, number}
        Steps in their right order
        Change a number to move a step. Empty rows are left out.
        Submission {number, number}
        What you handed in
        Submissions allowed
        Take a photo
        Or choose a photo you have
        Record a video
        Or choose a video you have
        The task
        This assignment does not take written text.
        This text is too long: at most {most, number} characters.
        Time limit
        Time is up. What you saved before is handed in.
        Write a name.
        To fix
        Tolerance
        In the unit of the answer
        Tolerance counts
        In percent of the right number
        At most {most, number} files at a time.
        An exam has at most {most, number} questions. Split it.
        True
        Try again
        Unit
        For example kg or %. Empty for none.
        Choose a type of question.
        Question without text
        Cancel the upload
        Arrived. Saving…
        The upload was interrupted. Your choice is kept; try again.
        Upload
        Uploading: '{percent}'%
        Wait between attempts
        A short break first
        The next attempt opens on {at, time}.
        This assignment is passed. Nothing more to hand in.
        Passed
        Returned: please look at the comments
        Handed in, waiting to be assessed
        The decision and the comments appear here.
        Wrong
        Your answer
        Your text
        Exam
        Assignment
        Exam
        New question: {kind}
        Edit question
        Edit the assignment
        Edit the exam
        Leave the exam; your answers are saved
        Questions answered
        Saved
        Handed in. The decision will appear here.
        The work of {name} is passed.
        The work of {name} is returned with your comments.
        Question removed
        Assess
        Attempts
        Exams
        Attempts recorded under memberships you may see. Answers are never shown.
        How the questions work
        Nobody has handed in this exam yet.
        From the latest {count, plural, one {attempt} other {# attempts}}.
        Question
        Share earned
        Tells able from unable
        too few attempts
        everybody alike
        Write the question.
        Give at least two options.
        Give at most 20 options.
        An option has no text. Write it or remove it.
        Two options are the same: {detail}. Change or remove one.
        The id {detail} is used twice.
        Mark the right answer.
        The right answer is not among the options.
        Points must be more than 0, at most 1000, with at most two decimals.
        This kind of partial credit does not fit this kind of question.
        Set a penalty between 0.01 and 10, or ticking everything would earn full points.
        The tolerance must be 0 or more, in percent at most 100.
        The number is too long: at most 12 digits before and 6 after the decimal mark.
        {detail} has no right partner. Choose one.
        The partner of {detail} is not in the list.
        The objective of this question was removed. Choose another.
        A text is longer than 4000 characters. Shorten it.
        Add at least one question.
        An exam has at most 200 questions. Split it.
        An exam has at most 30 sections.
        The section {detail} is to draw more questions than it has.
        The section {detail} draws no question. Draw at least one.
        The pass mark must be more than 0 and at most 100 percent, with at most two decimals.
        An objective has no name. Write it or remove it.
        Add at least one criterion.
        A rubric has at most 20 criteria.
        {detail} needs at least two levels.
        {detail} has more than 10 levels.
        A criterion or level has no text. Write it or remove it.
        Two levels of {detail} earn the same points. Change one.
        The lowest passing level of {detail} was removed. Choose another.
        Say when it is passed: a share of the points, or a lowest level for a criterion.
        Write what to do.
        Saved {time}
        Preview
        Only authors see the right answers here. Nothing you enter is saved.
        Passed with {percent} of the points
        """##
    private static let german = ##"""
        Was abgegeben werden kann
        Lernziel hinzufügen
        Frage hinzufügen
        Abschnitt hinzufügen
        Alle Fragen sind beantwortet
        Bis zur Abgabe können Sie Antworten noch ändern.
        Dieser Versuch ist bereits abgegeben. Seine Antworten ändern sich nicht mehr.
        Diese Arbeit wurde bereits bewertet.
        Sie haben diese Prüfung bestanden. Hier ist nichts mehr zu tun.
        Ihre Arbeit wartet auf die Bewertung. Kommt sie zurück, können Sie erneut abgeben.
        {text} ist mehrdeutig. Schreiben Sie die Zahl ohne Tausendertrennzeichen.
        Schreiben Sie eine Zahl, zum Beispiel 12,5 oder 12.5.
        Diese Zahl hat zu viele Stellen: höchstens 12 vor und 6 nach dem Komma.
        Wählen Sie nur eine Antwort.
        Geben Sie die Antwort in {unit} an.
        Geben Sie jedem Eintrag einen Platz.
        Platz {place, number} ist doppelt vergeben. Geben Sie jedem Eintrag einen eigenen Platz.
        Diese Antwort steht nicht zur Auswahl. Laden Sie die Seite neu und wählen Sie eine.
        Diesen Platz gibt es nicht. Laden Sie die Seite neu.
        Werden nicht gezeigt; Sie sehen Ihr Ergebnis je Lernziel
        Werden nach der Abgabe gezeigt
        Frage für Frage
        Versuch {number, number}
        Erlaubte Versuche
        {left, plural, =0 {Keiner} one {# übrig} other {# übrig}} von {allowed, number}
        Beliebig viele
        Zurück
        Zurück zum Kurs
        {count, plural, one {Vor dem Veröffentlichen noch ein Punkt} other {Vor dem Veröffentlichen noch # Punkte}}
        Nach Lernziel
        Auswählen …
        Dateien auswählen
        Mit dem Start {minutes, plural, one {läuft eine Minute} other {laufen # Minuten}}. Das Schließen der Seite hält die Zeit nicht an.
        Die Zeit war abgelaufen; Ihre gespeicherten Antworten wurden abgegeben.
        Aufgabe
        Versuch
        Kurs
        Person
        Ergebnis
        Punkte
        Abgabe
        Wann
        Kommentar für die lernende Person
        Bei Rückgabe nötig: Sagen Sie, was zu ändern ist.
        Sagen Sie, was zu ändern ist, bevor Sie die Arbeit zurückgeben.
        Frage kopieren
        Punkte für teilweise richtige Antworten
        Ein Anteil für jeden Eintrag am richtigen Platz
        Ein Anteil für jedes Paar in der richtigen Abfolge
        Alles oder nichts
        Ein Anteil für jedes richtige Kreuz, falsche kosten
        Ein Anteil für jedes richtige Paar
        Kriterium {number, number}
        Wählen Sie für dieses Kriterium eine Stufe.
        Nach dem Raster entscheiden
        Herunterladen
        {name} verschieben
        Welche Fragen Lernende bekommen
        Alle
        Wie viele gezogen werden
        Eine Anzahl je Lernziel, zufällig
        Eine Anzahl, zufällig
        Ihre bisherigen Versuche
        Frühere Abgaben
        Leer heißt ohne Grenze
        Erklärung
        Wird mit der richtigen Antwort gezeigt, wo richtige Antworten gezeigt werden.
        Weiterer Partner {number, number}
        Partner, zu denen nichts passt
        Sie erschweren das Raten. Leer lassen, wenn es keine geben soll.
        Richtige Antworten
        Versuche
        Zum Bestehen
        Fragen
        Zeit
        Falsch
        Bis zu {limit} je Datei.
        {name} ist keine Dateiart, die diese Aufgabe annimmt.
        Diese Datei ist größer als {limit}. Nehmen Sie kürzer oder in geringerer Qualität auf und versuchen Sie es noch einmal.
        Zum Zurückkommen markieren
        Ihre Antwort:
        Weiter im Kurs
        Offene Fragen beantworten
        Abgeben
        Erneut abgeben
        Arbeit abgeben
        Wie bewertet wird
        Was zu tun ist
        Markdown. Sagen Sie, was entstehen soll, wie lang und für wen.
        Einleitung
        Steht auf der Startseite: was zählt und wie man sich vorbereitet.
        Bewerten
        Zuordnung
        Mehrfachauswahl
        Zahl
        Reihenfolge
        Einfachauswahl
        Richtig oder falsch
        Eine Prüfung behält mindestens einen Abschnitt.
        Linke Seite {number, number}
        Stufe {number, number} ist die niedrigste, die besteht
        Stufe {number, number}
        Punkte der Stufe {number, number}
        Stufen mit ihren Punkten. Markieren Sie die niedrigste Stufe, die für sich genügt.
        Markdown für Hervorhebungen, Listen und Links.
        Beliebige Datei
        Foto
        Geschriebener Text
        Video
        genügt zum Bestehen
        Minuten
        {count, plural, one {noch # Minute} other {noch # Minuten}}
        noch '{n}' Min.
        Mehr Zeilen
        {name} nach unten
        {name} nach oben
        '{name}': Platz '{n}' von '{total}'
        Neues Lernziel
        Wie es weitergeht
        Weiter
        keine Antwort
        Keine Mindeststufe: Die Summe entscheidet
        Kein Lernziel
        Noch keine Fragen
        Fügen Sie unten die erste hinzu. Sie wählen die Art.
        Ohne Begrenzung
        {allowed, plural, one {Der einzige Versuch ist} other {Alle # Versuche sind}} verbraucht. Fragen Sie die Person, die den Kurs zugewiesen hat, wenn Sie einen weiteren brauchen.
        Keine Versuche mehr
        Nicht bestanden
        Dies ist noch nicht veröffentlicht.
        Diese Antwort wurde nicht gespeichert
        Wählen Sie mindestens eine Art von Material.
        Fügen Sie eine Datei hinzu oder schreiben Sie etwas, bevor Sie abgeben.
        Dezimalpunkt oder Komma, beides geht.
        Lernziel
        Lernziele
        Lernende sehen ihren Anteil je Lernziel und was zu üben ist.
        Offene Fragen zählen bei der Abgabe als falsch.
        {count, plural, one {Eine Frage ist offen} other {# Fragen sind offen}}
        Option {number, number}
        Optionen
        Markieren Sie die richtige. Leere Zeilen entfallen.
        Markieren Sie alle richtigen. Leere Zeilen entfallen.
        In die Reihenfolge ziehen oder die Pfeile benutzen.
        Geben Sie eine ganze Zahl von {least, number} bis {most, number} an.
        Dies ist Ihre eigene Arbeit. Jemand anderes muss sie bewerten.
        Seiten
        Paare
        Was links steht, gehört zu dem, was daneben steht.
        Teilweise richtig
        Partner von {number, number}
        {percent} der Punkte
        Bestehensgrenze
        Bestanden
        Bestanden
        Was ein falsches Kreuz kostet
        1 kostet so viel, wie ein richtiges Kreuz bringt, 0,5 die Hälfte. Nie unter null.
        %
        Platz der Zeile {number, number}
        {points, select, 1 {1 Punkt} other {{points} Punkte}}
        Punkte
        Übung
        Unbegrenzt viele Versuche, richtige Antworten nach der Abgabe.
        Noch einmal ansehen lohnt sich: {objectives}.
        Zurück
        Frage
        Frage {number, number} von {count, number}
        Frage {number, number}: {state}
        Fragen
        Nichts wartet
        Arbeiten erscheinen hier, sobald jemand sie abgibt.
        Am längsten Wartendes zuerst.
        Zu bewertende Arbeiten
        Ansichten der Liste
        Die Prüfung wurde zweimal im selben Moment gestartet. Laden Sie die Seite neu.
        {from, number}–{to, number} von {total, number}
        Entfernen
        Frage entfernen
        Abschnitt entfernen
        Diesmal nicht bestanden
        Sie haben bestanden
        {score} der Punkte; {needed} waren nötig.
        Prüfung fortsetzen
        Mit Kommentar zurückgeben
        Richtige Antworten nach der Abgabe zeigen
        Aus hält die Fragen brauchbar: Lernende sehen bestanden oder nicht, Punkte und Lernziele.
        Alle ansehen
        Alle Fragen
        Richtig
        Richtige Antwort:
        Richtige Antwort
        Richtige Zahl
        Zeile {number, number} ist richtig
        Bewertungsraster
        Jedes Kriterium hat Stufen von schlecht nach gut. Eine Zeile ohne Titel entfällt.
        Anteil der Punkte zum Bestehen
        Leer: Nur die Mindeststufen entscheiden.
        Speichern und weitere hinzufügen
        Speichern und weiter
        Speichern und ansehen
        Aufgabe speichern
        Frage speichern
        Abschnitt speichern
        Einstellungen speichern
        Gespeichert '{time}'
        Auf diesem Gerät gespeichert
        {count, plural, one {noch # Sekunde} other {noch # Sekunden}}
        noch '{n}' s
        Abschnitt
        Abschnitte halten Fragen zu einem Thema zusammen und können zufällig ziehen.
        Verschieben oder entfernen Sie zuerst seine Fragen.
        Abschnitt {number, number}
        Einstellungen des Abschnitts
        Titel des Abschnitts
        Einstellungen
        Wählen Sie alle richtigen.
        Optionen mischen
        Fragen mischen
        Prüfung beginnen
        beantwortet
        markiert
        offen
        Zurückgegeben
        Wartend
        Schritt {number, number}
        Schritte in der richtigen Reihenfolge
        Ändern Sie eine Zahl, um einen Schritt zu verschieben. Leere Zeilen entfallen.
        Abgabe {number, number}
        Was Sie abgegeben haben
        Erlaubte Abgaben
        Foto aufnehmen
        Oder ein vorhandenes Foto auswählen
        Video aufnehmen
        Oder ein vorhandenes Video auswählen
        Die Aufgabe
        Diese Aufgabe nimmt keinen geschriebenen Text an.
        Dieser Text ist zu lang: höchstens {most, number} Zeichen.
        Zeitgrenze
        Die Zeit ist abgelaufen. Was Sie vorher gespeichert haben, ist abgegeben.
        Schreiben Sie einen Namen.
        Zu beheben
        Toleranz
        In der Einheit der Antwort
        Toleranz gilt
        In Prozent der richtigen Zahl
        Höchstens {most, number} Dateien auf einmal.
        Eine Prüfung hat höchstens {most, number} Fragen. Teilen Sie sie.
        Richtig
        Noch einmal versuchen
        Einheit
        Zum Beispiel kg oder %. Leer für keine.
        Wählen Sie eine Art von Frage.
        Frage ohne Text
        Hochladen abbrechen
        Angekommen. Wird gespeichert …
        Das Hochladen wurde unterbrochen. Ihre Auswahl bleibt; versuchen Sie es noch einmal.
        Hochladen
        Wird hochgeladen: '{percent}' %
        Wartezeit zwischen Versuchen
        Erst eine kurze Pause
        Der nächste Versuch öffnet am {at, time}.
        Diese Aufgabe ist bestanden. Es ist nichts mehr abzugeben.
        Bestanden
        Zurückgegeben: Bitte sehen Sie die Kommentare an
        Abgegeben, wartet auf die Bewertung
        Entscheidung und Kommentare erscheinen hier.
        Falsch
        Ihre Antwort
        Ihr Text
        Prüfung
        Aufgabe
        Prüfung
        Neue Frage: {kind}
        Frage bearbeiten
        Aufgabe bearbeiten
        Prüfung bearbeiten
        Prüfung verlassen; Ihre Antworten sind gespeichert
        Beantwortete Fragen
        Gespeichert
        Abgegeben. Die Entscheidung erscheint hier.
        Die Arbeit von {name} ist bestanden.
        Die Arbeit von {name} ist mit Ihren Kommentaren zurückgegeben.
        Frage entfernt
        Bewerten
        Versuche
        Prüfungen
        Versuche unter Mitgliedschaften, die Sie sehen dürfen. Antworten werden nie gezeigt.
        Wie die Fragen wirken
        Noch hat niemand diese Prüfung abgegeben.
        Aus {count, plural, one {dem letzten Versuch} other {den letzten # Versuchen}}.
        Frage
        Erreichter Anteil
        Trennt Können von Nichtkönnen
        zu wenige Versuche
        bei allen gleich
        Schreiben Sie die Frage.
        Geben Sie mindestens zwei Optionen an.
        Geben Sie höchstens 20 Optionen an.
        Eine Option hat keinen Text. Schreiben Sie ihn oder entfernen Sie sie.
        Zwei Optionen sind gleich: {detail}. Ändern oder entfernen Sie eine.
        Die Kennung {detail} wird zweimal benutzt.
        Markieren Sie die richtige Antwort.
        Die richtige Antwort ist nicht unter den Optionen.
        Punkte müssen über 0 liegen, höchstens 1000, mit höchstens zwei Nachkommastellen.
        Diese Teilpunkte passen nicht zu dieser Art von Frage.
        Setzen Sie einen Abzug zwischen 0,01 und 10, sonst bringt alles Ankreuzen volle Punkte.
        Die Toleranz muss 0 oder größer sein, in Prozent höchstens 100.
        Die Zahl ist zu lang: höchstens 12 Stellen vor und 6 nach dem Komma.
        {detail} hat keinen richtigen Partner. Wählen Sie einen.
        Der Partner von {detail} steht nicht in der Liste.
        Das Lernziel dieser Frage wurde entfernt. Wählen Sie ein anderes.
        Ein Text ist länger als 4000 Zeichen. Kürzen Sie ihn.
        Fügen Sie mindestens eine Frage hinzu.
        Eine Prüfung hat höchstens 200 Fragen. Teilen Sie sie.
        Eine Prüfung hat höchstens 30 Abschnitte.
        Der Abschnitt {detail} soll mehr Fragen ziehen, als er hat.
        Der Abschnitt {detail} zieht keine Frage. Ziehen Sie mindestens eine.
        Die Bestehensgrenze muss über 0 und höchstens 100 Prozent sein, mit höchstens zwei Nachkommastellen.
        Ein Lernziel hat keinen Namen. Schreiben Sie ihn oder entfernen Sie es.
        Fügen Sie mindestens ein Kriterium hinzu.
        Ein Raster hat höchstens 20 Kriterien.
        {detail} braucht mindestens zwei Stufen.
        {detail} hat mehr als 10 Stufen.
        Ein Kriterium oder eine Stufe hat keinen Text. Schreiben Sie ihn oder entfernen Sie die Zeile.
        Zwei Stufen von {detail} bringen gleich viele Punkte. Ändern Sie eine.
        Die Mindeststufe von {detail} wurde entfernt. Wählen Sie eine andere.
        Sagen Sie, wann bestanden ist: ein Anteil der Punkte oder eine Mindeststufe für ein Kriterium.
        Schreiben Sie, was zu tun ist.
        Gespeichert {time}
        Vorschau
        Nur Autorinnen und Autoren sehen hier die richtigen Antworten. Nichts wird gespeichert.
        Bestanden mit {percent} der Punkte
        """##
}

package extension Message {
    /// What can be handed in
    static var assessmentAccepts: Message { Message(AssessmentStrings.table, 0, "assessmentAccepts") }
    /// Add objective
    static var assessmentAddObjective: Message { Message(AssessmentStrings.table, 1, "assessmentAddObjective") }
    /// Add a question
    static var assessmentAddQuestion: Message { Message(AssessmentStrings.table, 2, "assessmentAddQuestion") }
    /// Add section
    static var assessmentAddSection: Message { Message(AssessmentStrings.table, 3, "assessmentAddSection") }
    /// Every question is answered
    static var assessmentAllAnswered: Message { Message(AssessmentStrings.table, 4, "assessmentAllAnswered") }
    /// You can still change answers until you hand in.
    static var assessmentAllAnsweredHint: Message { Message(AssessmentStrings.table, 5, "assessmentAllAnsweredHint") }
    /// This attempt is handed in already. Its answers can no longer change.
    static var assessmentAlreadyHandedIn: Message { Message(AssessmentStrings.table, 6, "assessmentAlreadyHandedIn") }
    /// Somebody has judged this work already.
    static var assessmentAlreadyJudged: Message { Message(AssessmentStrings.table, 7, "assessmentAlreadyJudged") }
    /// You have passed this exam. Nothing more to do here.
    static var assessmentAlreadyPassed: Message { Message(AssessmentStrings.table, 8, "assessmentAlreadyPassed") }
    /// Your work is waiting to be assessed. You can hand in again if it comes back.
    static var assessmentAlreadyWaiting: Message { Message(AssessmentStrings.table, 9, "assessmentAlreadyWaiting") }
    /// {text} can be read in two ways. Write it without a mark between thousands.
    static func assessmentAnswerAmbiguous(text: String) -> Message { Message(AssessmentStrings.table, 10, "assessmentAnswerAmbiguous", [.text(text)]) }
    /// Write a number, for example 12.5 or 12,5.
    static var assessmentAnswerNotANumber: Message { Message(AssessmentStrings.table, 11, "assessmentAnswerNotANumber") }
    /// This number has too many digits: at most 12 before and 6 after the decimal mark.
    static var assessmentAnswerNumberTooLong: Message { Message(AssessmentStrings.table, 12, "assessmentAnswerNumberTooLong") }
    /// Choose one answer only.
    static var assessmentAnswerOneOnly: Message { Message(AssessmentStrings.table, 13, "assessmentAnswerOneOnly") }
    /// Give the answer in {unit}.
    static func assessmentAnswerOtherUnit(unit: String) -> Message { Message(AssessmentStrings.table, 14, "assessmentAnswerOtherUnit", [.text(unit)]) }
    /// Give every item a place.
    static var assessmentAnswerPlaceMissing: Message { Message(AssessmentStrings.table, 15, "assessmentAnswerPlaceMissing") }
    /// Place {place, number} is given twice. Give each item its own place.
    static func assessmentAnswerPlaceTwice(place: Int) -> Message { Message(AssessmentStrings.table, 16, "assessmentAnswerPlaceTwice", [.number(place)]) }
    /// This answer is not one of the options. Load the page again and choose one.
    static var assessmentAnswerUnknownOption: Message { Message(AssessmentStrings.table, 17, "assessmentAnswerUnknownOption") }
    /// This place does not exist. Load the page again.
    static var assessmentAnswerUnknownPlace: Message { Message(AssessmentStrings.table, 18, "assessmentAnswerUnknownPlace") }
    /// Not shown; you see your score by objective
    static var assessmentAnswersNotShown: Message { Message(AssessmentStrings.table, 19, "assessmentAnswersNotShown") }
    /// Shown after you hand in
    static var assessmentAnswersShown: Message { Message(AssessmentStrings.table, 20, "assessmentAnswersShown") }
    /// Question by question
    static var assessmentAnswersTitle: Message { Message(AssessmentStrings.table, 21, "assessmentAnswersTitle") }
    /// Attempt {number, number}
    static func assessmentAttemptNumber(number: Int) -> Message { Message(AssessmentStrings.table, 22, "assessmentAttemptNumber", [.number(number)]) }
    /// Attempts allowed
    static var assessmentAttemptsAllowed: Message { Message(AssessmentStrings.table, 23, "assessmentAttemptsAllowed") }
    /// {left, plural, =0 {None left} one {# left} other {# left}} of {allowed, number}
    static func assessmentAttemptsLeft(left: Int, allowed: Int) -> Message { Message(AssessmentStrings.table, 24, "assessmentAttemptsLeft", [.number(left), .number(allowed)]) }
    /// As many as you like
    static var assessmentAttemptsUnlimited: Message { Message(AssessmentStrings.table, 25, "assessmentAttemptsUnlimited") }
    /// Back
    static var assessmentBack: Message { Message(AssessmentStrings.table, 26, "assessmentBack") }
    /// Back to the course
    static var assessmentBackToCourse: Message { Message(AssessmentStrings.table, 27, "assessmentBackToCourse") }
    /// {count, plural, one {One thing to fix before publishing} other {# things to fix before publishing}}
    static func assessmentBeforePublishing(count: Int) -> Message { Message(AssessmentStrings.table, 28, "assessmentBeforePublishing", [.number(count)]) }
    /// By objective
    static var assessmentByObjective: Message { Message(AssessmentStrings.table, 29, "assessmentByObjective") }
    /// Choose…
    static var assessmentChoose: Message { Message(AssessmentStrings.table, 30, "assessmentChoose") }
    /// Choose files
    static var assessmentChooseFile: Message { Message(AssessmentStrings.table, 31, "assessmentChooseFile") }
    /// When you start, {minutes, plural, one {one minute} other {# minutes}} begin to run. Closing the page does n...
    static func assessmentClockStarts(minutes: Int) -> Message { Message(AssessmentStrings.table, 32, "assessmentClockStarts", [.number(minutes)]) }
    /// Time was up, so what you had saved was handed in.
    static var assessmentClosedByClock: Message { Message(AssessmentStrings.table, 33, "assessmentClosedByClock") }
    /// Assignment
    static var assessmentColumnAssignment: Message { Message(AssessmentStrings.table, 34, "assessmentColumnAssignment") }
    /// Attempt
    static var assessmentColumnAttempt: Message { Message(AssessmentStrings.table, 35, "assessmentColumnAttempt") }
    /// Course
    static var assessmentColumnCourse: Message { Message(AssessmentStrings.table, 36, "assessmentColumnCourse") }
    /// Person
    static var assessmentColumnPerson: Message { Message(AssessmentStrings.table, 37, "assessmentColumnPerson") }
    /// Result
    static var assessmentColumnResult: Message { Message(AssessmentStrings.table, 38, "assessmentColumnResult") }
    /// Score
    static var assessmentColumnScore: Message { Message(AssessmentStrings.table, 39, "assessmentColumnScore") }
    /// Submission
    static var assessmentColumnSubmission: Message { Message(AssessmentStrings.table, 40, "assessmentColumnSubmission") }
    /// When
    static var assessmentColumnWhen: Message { Message(AssessmentStrings.table, 41, "assessmentColumnWhen") }
    /// Comment for the learner
    static var assessmentComment: Message { Message(AssessmentStrings.table, 42, "assessmentComment") }
    /// Needed when you return the work: say what to change.
    static var assessmentCommentHint: Message { Message(AssessmentStrings.table, 43, "assessmentCommentHint") }
    /// Say what has to change before you return the work.
    static var assessmentCommentMissing: Message { Message(AssessmentStrings.table, 44, "assessmentCommentMissing") }
    /// Copy this question
    static var assessmentCopyQuestion: Message { Message(AssessmentStrings.table, 45, "assessmentCopyQuestion") }
    /// Credit for partly right answers
    static var assessmentCredit: Message { Message(AssessmentStrings.table, 46, "assessmentCredit") }
    /// A share for each item in its right place
    static var assessmentCreditAbsolute: Message { Message(AssessmentStrings.table, 47, "assessmentCreditAbsolute") }
    /// A share for each pair in the right sequence
    static var assessmentCreditAdjacent: Message { Message(AssessmentStrings.table, 48, "assessmentCreditAdjacent") }
    /// All or nothing
    static var assessmentCreditAll: Message { Message(AssessmentStrings.table, 49, "assessmentCreditAll") }
    /// A share for each right tick, wrong ticks cost
    static var assessmentCreditPerOption: Message { Message(AssessmentStrings.table, 50, "assessmentCreditPerOption") }
    /// A share for each right pair
    static var assessmentCreditPerPair: Message { Message(AssessmentStrings.table, 51, "assessmentCreditPerPair") }
    /// Criterion {number, number}
    static func assessmentCriterionNumber(number: Int) -> Message { Message(AssessmentStrings.table, 52, "assessmentCriterionNumber", [.number(number)]) }
    /// Choose a level for this criterion.
    static var assessmentCriterionOpen: Message { Message(AssessmentStrings.table, 53, "assessmentCriterionOpen") }
    /// Decide by the rubric
    static var assessmentDecide: Message { Message(AssessmentStrings.table, 54, "assessmentDecide") }
    /// Download
    static var assessmentDownload: Message { Message(AssessmentStrings.table, 55, "assessmentDownload") }
    /// Move {name}
    static func assessmentDrag(name: String) -> Message { Message(AssessmentStrings.table, 56, "assessmentDrag", [.text(name)]) }
    /// Which questions a learner gets
    static var assessmentDraw: Message { Message(AssessmentStrings.table, 57, "assessmentDraw") }
    /// All of them
    static var assessmentDrawAll: Message { Message(AssessmentStrings.table, 58, "assessmentDrawAll") }
    /// How many to draw
    static var assessmentDrawCount: Message { Message(AssessmentStrings.table, 59, "assessmentDrawCount") }
    /// A number drawn from each objective
    static var assessmentDrawPerObjective: Message { Message(AssessmentStrings.table, 60, "assessmentDrawPerObjective") }
    /// A number drawn at random
    static var assessmentDrawSome: Message { Message(AssessmentStrings.table, 61, "assessmentDrawSome") }
    /// Your attempts so far
    static var assessmentEarlier: Message { Message(AssessmentStrings.table, 62, "assessmentEarlier") }
    /// Earlier submissions
    static var assessmentEarlierSubmissions: Message { Message(AssessmentStrings.table, 63, "assessmentEarlierSubmissions") }
    /// Empty means no limit
    static var assessmentEmptyUnlimited: Message { Message(AssessmentStrings.table, 64, "assessmentEmptyUnlimited") }
    /// Explanation
    static var assessmentExplanation: Message { Message(AssessmentStrings.table, 65, "assessmentExplanation") }
    /// Shown with the right answer, where right answers are shown.
    static var assessmentExplanationHint: Message { Message(AssessmentStrings.table, 66, "assessmentExplanationHint") }
    /// Extra partner {number, number}
    static func assessmentExtraNumber(number: Int) -> Message { Message(AssessmentStrings.table, 67, "assessmentExtraNumber", [.number(number)]) }
    /// Partners that fit nothing
    static var assessmentExtras: Message { Message(AssessmentStrings.table, 68, "assessmentExtras") }
    /// They make guessing harder. Leave empty for none.
    static var assessmentExtrasHint: Message { Message(AssessmentStrings.table, 69, "assessmentExtrasHint") }
    /// Right answers
    static var assessmentFactAnswers: Message { Message(AssessmentStrings.table, 70, "assessmentFactAnswers") }
    /// Attempts
    static var assessmentFactAttempts: Message { Message(AssessmentStrings.table, 71, "assessmentFactAttempts") }
    /// To pass
    static var assessmentFactPass: Message { Message(AssessmentStrings.table, 72, "assessmentFactPass") }
    /// Questions
    static var assessmentFactQuestions: Message { Message(AssessmentStrings.table, 73, "assessmentFactQuestions") }
    /// Time
    static var assessmentFactTime: Message { Message(AssessmentStrings.table, 74, "assessmentFactTime") }
    /// False
    static var assessmentFalse: Message { Message(AssessmentStrings.table, 75, "assessmentFalse") }
    /// Up to {limit} each.
    static func assessmentFileHint(limit: String) -> Message { Message(AssessmentStrings.table, 76, "assessmentFileHint", [.text(limit)]) }
    /// {name} is not a kind of file that this assignment takes.
    static func assessmentFileNotAccepted(name: String) -> Message { Message(AssessmentStrings.table, 77, "assessmentFileNotAccepted", [.text(name)]) }
    /// This file is larger than {limit}. Record it shorter or at a lower quality and try again.
    static func assessmentFileTooLarge(limit: String) -> Message { Message(AssessmentStrings.table, 78, "assessmentFileTooLarge", [.text(limit)]) }
    /// Mark to come back to
    static var assessmentFlag: Message { Message(AssessmentStrings.table, 79, "assessmentFlag") }
    /// You answered:
    static var assessmentGivenAnswer: Message { Message(AssessmentStrings.table, 80, "assessmentGivenAnswer") }
    /// Go on with the course
    static var assessmentGoOn: Message { Message(AssessmentStrings.table, 81, "assessmentGoOn") }
    /// Answer the open questions
    static var assessmentGoToOpen: Message { Message(AssessmentStrings.table, 82, "assessmentGoToOpen") }
    /// Hand in
    static var assessmentHandIn: Message { Message(AssessmentStrings.table, 83, "assessmentHandIn") }
    /// Hand in again
    static var assessmentHandInAgain: Message { Message(AssessmentStrings.table, 84, "assessmentHandInAgain") }
    /// Hand in your work
    static var assessmentHandInWork: Message { Message(AssessmentStrings.table, 85, "assessmentHandInWork") }
    /// How it is judged
    static var assessmentHowJudged: Message { Message(AssessmentStrings.table, 86, "assessmentHowJudged") }
    /// What to do
    static var assessmentInstructions: Message { Message(AssessmentStrings.table, 87, "assessmentInstructions") }
    /// Markdown. Say what to make, how long, and for whom.
    static var assessmentInstructionsHint: Message { Message(AssessmentStrings.table, 88, "assessmentInstructionsHint") }
    /// Introduction
    static var assessmentIntroduction: Message { Message(AssessmentStrings.table, 89, "assessmentIntroduction") }
    /// Shown on the start page: what counts and how to prepare.
    static var assessmentIntroductionHint: Message { Message(AssessmentStrings.table, 90, "assessmentIntroductionHint") }
    /// Assess
    static var assessmentJudge: Message { Message(AssessmentStrings.table, 91, "assessmentJudge") }
    /// Matching
    static var assessmentKindMatching: Message { Message(AssessmentStrings.table, 92, "assessmentKindMatching") }
    /// Multiple choice
    static var assessmentKindMultiple: Message { Message(AssessmentStrings.table, 93, "assessmentKindMultiple") }
    /// Number
    static var assessmentKindNumeric: Message { Message(AssessmentStrings.table, 94, "assessmentKindNumeric") }
    /// Ordering
    static var assessmentKindOrdering: Message { Message(AssessmentStrings.table, 95, "assessmentKindOrdering") }
    /// Single choice
    static var assessmentKindSingle: Message { Message(AssessmentStrings.table, 96, "assessmentKindSingle") }
    /// True or false
    static var assessmentKindTrueFalse: Message { Message(AssessmentStrings.table, 97, "assessmentKindTrueFalse") }
    /// An exam keeps at least one section.
    static var assessmentLastSection: Message { Message(AssessmentStrings.table, 98, "assessmentLastSection") }
    /// Left side {number, number}
    static func assessmentLeftNumber(number: Int) -> Message { Message(AssessmentStrings.table, 99, "assessmentLeftNumber", [.number(number)]) }
    /// Level {number, number} is the lowest that passes
    static func assessmentLevelIsMinimum(number: Int) -> Message { Message(AssessmentStrings.table, 100, "assessmentLevelIsMinimum", [.number(number)]) }
    /// Level {number, number}
    static func assessmentLevelNumber(number: Int) -> Message { Message(AssessmentStrings.table, 101, "assessmentLevelNumber", [.number(number)]) }
    /// Points of level {number, number}
    static func assessmentLevelPoints(number: Int) -> Message { Message(AssessmentStrings.table, 102, "assessmentLevelPoints", [.number(number)]) }
    /// Levels with their points. Mark the lowest level that is good enough by itself.
    static var assessmentLevelsHint: Message { Message(AssessmentStrings.table, 103, "assessmentLevelsHint") }
    /// Markdown for emphasis, lists and links.
    static var assessmentMarkdownHint: Message { Message(AssessmentStrings.table, 104, "assessmentMarkdownHint") }
    /// Any file
    static var assessmentMaterialFile: Message { Message(AssessmentStrings.table, 105, "assessmentMaterialFile") }
    /// Photo
    static var assessmentMaterialPhoto: Message { Message(AssessmentStrings.table, 106, "assessmentMaterialPhoto") }
    /// Written text
    static var assessmentMaterialText: Message { Message(AssessmentStrings.table, 107, "assessmentMaterialText") }
    /// Video
    static var assessmentMaterialVideo: Message { Message(AssessmentStrings.table, 108, "assessmentMaterialVideo") }
    /// enough to pass
    static var assessmentMinimum: Message { Message(AssessmentStrings.table, 109, "assessmentMinimum") }
    /// minutes
    static var assessmentMinutes: Message { Message(AssessmentStrings.table, 110, "assessmentMinutes") }
    /// {count, plural, one {# minute left} other {# minutes left}}
    static func assessmentMinutesLeft(count: Int) -> Message { Message(AssessmentStrings.table, 111, "assessmentMinutesLeft", [.number(count)]) }
    /// '{n}' min left
    static var assessmentMinutesLeftTemplate: Message { Message(AssessmentStrings.table, 112, "assessmentMinutesLeftTemplate") }
    /// More rows
    static var assessmentMoreRows: Message { Message(AssessmentStrings.table, 113, "assessmentMoreRows") }
    /// Move {name} down
    static func assessmentMoveDown(name: String) -> Message { Message(AssessmentStrings.table, 114, "assessmentMoveDown", [.text(name)]) }
    /// Move {name} up
    static func assessmentMoveUp(name: String) -> Message { Message(AssessmentStrings.table, 115, "assessmentMoveUp", [.text(name)]) }
    /// '{name}': place '{n}' of '{total}'
    static var assessmentMoved: Message { Message(AssessmentStrings.table, 116, "assessmentMoved") }
    /// New objective
    static var assessmentNewObjective: Message { Message(AssessmentStrings.table, 117, "assessmentNewObjective") }
    /// What next
    static var assessmentNext: Message { Message(AssessmentStrings.table, 118, "assessmentNext") }
    /// Next
    static var assessmentNextPage: Message { Message(AssessmentStrings.table, 119, "assessmentNextPage") }
    /// no answer
    static var assessmentNoAnswer: Message { Message(AssessmentStrings.table, 120, "assessmentNoAnswer") }
    /// No lowest level: the sum decides
    static var assessmentNoMinimum: Message { Message(AssessmentStrings.table, 121, "assessmentNoMinimum") }
    /// No objective
    static var assessmentNoObjective: Message { Message(AssessmentStrings.table, 122, "assessmentNoObjective") }
    /// No questions yet
    static var assessmentNoQuestions: Message { Message(AssessmentStrings.table, 123, "assessmentNoQuestions") }
    /// Add the first one below. You choose its type.
    static var assessmentNoQuestionsHint: Message { Message(AssessmentStrings.table, 124, "assessmentNoQuestionsHint") }
    /// No limit
    static var assessmentNoTimeLimit: Message { Message(AssessmentStrings.table, 125, "assessmentNoTimeLimit") }
    /// All {allowed, plural, one {# attempt is} other {# attempts are}} used. Ask whoever assigned the course if y...
    static func assessmentNoneLeft(allowed: Int) -> Message { Message(AssessmentStrings.table, 126, "assessmentNoneLeft", [.number(allowed)]) }
    /// No attempts left
    static var assessmentNoneLeftTitle: Message { Message(AssessmentStrings.table, 127, "assessmentNoneLeftTitle") }
    /// Not passed
    static var assessmentNotPassed: Message { Message(AssessmentStrings.table, 128, "assessmentNotPassed") }
    /// This is not published yet.
    static var assessmentNotPublished: Message { Message(AssessmentStrings.table, 129, "assessmentNotPublished") }
    /// This answer was not saved
    static var assessmentNotSaved: Message { Message(AssessmentStrings.table, 130, "assessmentNotSaved") }
    /// Choose at least one kind of material.
    static var assessmentNothingAccepted: Message { Message(AssessmentStrings.table, 131, "assessmentNothingAccepted") }
    /// Add a file or write something before you hand in.
    static var assessmentNothingHandedIn: Message { Message(AssessmentStrings.table, 132, "assessmentNothingHandedIn") }
    /// A decimal point or comma, both work.
    static var assessmentNumberHint: Message { Message(AssessmentStrings.table, 133, "assessmentNumberHint") }
    /// Objective
    static var assessmentObjective: Message { Message(AssessmentStrings.table, 134, "assessmentObjective") }
    /// Objectives
    static var assessmentObjectives: Message { Message(AssessmentStrings.table, 135, "assessmentObjectives") }
    /// Learners see their share per objective, and the right one to practise.
    static var assessmentObjectivesHint: Message { Message(AssessmentStrings.table, 136, "assessmentObjectivesHint") }
    /// Open questions count as wrong when you hand in.
    static var assessmentOpenHint: Message { Message(AssessmentStrings.table, 137, "assessmentOpenHint") }
    /// {count, plural, one {One question is open} other {# questions are open}}
    static func assessmentOpenQuestions(count: Int) -> Message { Message(AssessmentStrings.table, 138, "assessmentOpenQuestions", [.number(count)]) }
    /// Option {number, number}
    static func assessmentOptionNumber(number: Int) -> Message { Message(AssessmentStrings.table, 139, "assessmentOptionNumber", [.number(number)]) }
    /// Options
    static var assessmentOptions: Message { Message(AssessmentStrings.table, 140, "assessmentOptions") }
    /// Mark the right one. Empty rows are left out.
    static var assessmentOptionsHint: Message { Message(AssessmentStrings.table, 141, "assessmentOptionsHint") }
    /// Mark all right ones. Empty rows are left out.
    static var assessmentOptionsHintSeveral: Message { Message(AssessmentStrings.table, 142, "assessmentOptionsHintSeveral") }
    /// Drag into order, or use the arrows.
    static var assessmentOrderHint: Message { Message(AssessmentStrings.table, 143, "assessmentOrderHint") }
    /// Give a whole number from {least, number} to {most, number}.
    static func assessmentOutOfRange(least: Int, most: Int) -> Message { Message(AssessmentStrings.table, 144, "assessmentOutOfRange", [.number(least), .number(most)]) }
    /// This is your own work. Somebody else has to assess it.
    static var assessmentOwnWork: Message { Message(AssessmentStrings.table, 145, "assessmentOwnWork") }
    /// Pages
    static var assessmentPages: Message { Message(AssessmentStrings.table, 146, "assessmentPages") }
    /// Pairs
    static var assessmentPairs: Message { Message(AssessmentStrings.table, 147, "assessmentPairs") }
    /// What is on the left goes with what is beside it.
    static var assessmentPairsHint: Message { Message(AssessmentStrings.table, 148, "assessmentPairsHint") }
    /// Partly right
    static var assessmentPartly: Message { Message(AssessmentStrings.table, 149, "assessmentPartly") }
    /// Partner of {number, number}
    static func assessmentPartnerNumber(number: Int) -> Message { Message(AssessmentStrings.table, 150, "assessmentPartnerNumber", [.number(number)]) }
    /// {percent} of the points
    static func assessmentPassAt(percent: String) -> Message { Message(AssessmentStrings.table, 151, "assessmentPassAt", [.text(percent)]) }
    /// Pass mark
    static var assessmentPassMark: Message { Message(AssessmentStrings.table, 152, "assessmentPassMark") }
    /// Passed
    static var assessmentPassed: Message { Message(AssessmentStrings.table, 153, "assessmentPassed") }
    /// Passed
    static var assessmentPassedTitle: Message { Message(AssessmentStrings.table, 154, "assessmentPassedTitle") }
    /// What a wrong tick costs
    static var assessmentPenalty: Message { Message(AssessmentStrings.table, 155, "assessmentPenalty") }
    /// 1 costs as much as a right tick earns, 0.5 half of it. Never below zero.
    static var assessmentPenaltyHint: Message { Message(AssessmentStrings.table, 156, "assessmentPenaltyHint") }
    /// %
    static var assessmentPercentSign: Message { Message(AssessmentStrings.table, 157, "assessmentPercentSign") }
    /// Place of row {number, number}
    static func assessmentPlaceOf(number: Int) -> Message { Message(AssessmentStrings.table, 158, "assessmentPlaceOf", [.number(number)]) }
    /// {points, select, 1 {1 point} other {{points} points}}
    static func assessmentPoints(points: String) -> Message { Message(AssessmentStrings.table, 159, "assessmentPoints", [.text(points)]) }
    /// Points
    static var assessmentPointsLabel: Message { Message(AssessmentStrings.table, 160, "assessmentPointsLabel") }
    /// Practice
    static var assessmentPractice: Message { Message(AssessmentStrings.table, 161, "assessmentPractice") }
    /// Unlimited attempts, right answers shown after handing in.
    static var assessmentPracticeHint: Message { Message(AssessmentStrings.table, 162, "assessmentPracticeHint") }
    /// Worth another look: {objectives}.
    static func assessmentPractise(objectives: String) -> Message { Message(AssessmentStrings.table, 163, "assessmentPractise", [.text(objectives)]) }
    /// Previous
    static var assessmentPreviousPage: Message { Message(AssessmentStrings.table, 164, "assessmentPreviousPage") }
    /// Question
    static var assessmentPrompt: Message { Message(AssessmentStrings.table, 165, "assessmentPrompt") }
    /// Question {number, number} of {count, number}
    static func assessmentQuestionOf(number: Int, count: Int) -> Message { Message(AssessmentStrings.table, 166, "assessmentQuestionOf", [.number(number), .number(count)]) }
    /// Question {number, number}: {state}
    static func assessmentQuestionState(number: Int, state: String) -> Message { Message(AssessmentStrings.table, 167, "assessmentQuestionState", [.number(number), .text(state)]) }
    /// Questions
    static var assessmentQuestions: Message { Message(AssessmentStrings.table, 168, "assessmentQuestions") }
    /// Nothing is waiting
    static var assessmentQueueEmpty: Message { Message(AssessmentStrings.table, 169, "assessmentQueueEmpty") }
    /// Work appears here as soon as somebody hands it in.
    static var assessmentQueueEmptyHint: Message { Message(AssessmentStrings.table, 170, "assessmentQueueEmptyHint") }
    /// Longest waiting first.
    static var assessmentQueueLead: Message { Message(AssessmentStrings.table, 171, "assessmentQueueLead") }
    /// Work to assess
    static var assessmentQueueTitle: Message { Message(AssessmentStrings.table, 172, "assessmentQueueTitle") }
    /// Views of the queue
    static var assessmentQueueViews: Message { Message(AssessmentStrings.table, 173, "assessmentQueueViews") }
    /// The exam was started twice at the same moment. Load the page again.
    static var assessmentRaced: Message { Message(AssessmentStrings.table, 174, "assessmentRaced") }
    /// {from, number}–{to, number} of {total, number}
    static func assessmentRange(from: Int, to: Int, total: Int) -> Message { Message(AssessmentStrings.table, 175, "assessmentRange", [.number(from), .number(to), .number(total)]) }
    /// Remove
    static var assessmentRemove: Message { Message(AssessmentStrings.table, 176, "assessmentRemove") }
    /// Remove this question
    static var assessmentRemoveQuestion: Message { Message(AssessmentStrings.table, 177, "assessmentRemoveQuestion") }
    /// Remove this section
    static var assessmentRemoveSection: Message { Message(AssessmentStrings.table, 178, "assessmentRemoveSection") }
    /// Not passed this time
    static var assessmentResultNotPassed: Message { Message(AssessmentStrings.table, 179, "assessmentResultNotPassed") }
    /// You passed
    static var assessmentResultPassed: Message { Message(AssessmentStrings.table, 180, "assessmentResultPassed") }
    /// {score} of the points; {needed} were needed.
    static func assessmentResultScore(score: String, needed: String) -> Message { Message(AssessmentStrings.table, 181, "assessmentResultScore", [.text(score), .text(needed)]) }
    /// Go on with the exam
    static var assessmentResume: Message { Message(AssessmentStrings.table, 182, "assessmentResume") }
    /// Return with comments
    static var assessmentReturn: Message { Message(AssessmentStrings.table, 183, "assessmentReturn") }
    /// Show right answers after handing in
    static var assessmentReveal: Message { Message(AssessmentStrings.table, 184, "assessmentReveal") }
    /// Off keeps the questions usable: learners see pass or not, score and objectives.
    static var assessmentRevealHint: Message { Message(AssessmentStrings.table, 185, "assessmentRevealHint") }
    /// Review all
    static var assessmentReview: Message { Message(AssessmentStrings.table, 186, "assessmentReview") }
    /// All questions
    static var assessmentReviewTitle: Message { Message(AssessmentStrings.table, 187, "assessmentReviewTitle") }
    /// Right
    static var assessmentRight: Message { Message(AssessmentStrings.table, 188, "assessmentRight") }
    /// Right answer:
    static var assessmentRightAnswer: Message { Message(AssessmentStrings.table, 189, "assessmentRightAnswer") }
    /// Right answer
    static var assessmentRightAnswerLabel: Message { Message(AssessmentStrings.table, 190, "assessmentRightAnswerLabel") }
    /// Right number
    static var assessmentRightNumber: Message { Message(AssessmentStrings.table, 191, "assessmentRightNumber") }
    /// Row {number, number} is right
    static func assessmentRowIsRight(number: Int) -> Message { Message(AssessmentStrings.table, 192, "assessmentRowIsRight", [.number(number)]) }
    /// Rubric
    static var assessmentRubric: Message { Message(AssessmentStrings.table, 193, "assessmentRubric") }
    /// Each criterion has levels from worst to best. A row without a title is left out.
    static var assessmentRubricHint: Message { Message(AssessmentStrings.table, 194, "assessmentRubricHint") }
    /// Share of the points to pass
    static var assessmentRubricPass: Message { Message(AssessmentStrings.table, 195, "assessmentRubricPass") }
    /// Empty: the lowest levels alone decide.
    static var assessmentRubricPassHint: Message { Message(AssessmentStrings.table, 196, "assessmentRubricPassHint") }
    /// Save and add another
    static var assessmentSaveAndAdd: Message { Message(AssessmentStrings.table, 197, "assessmentSaveAndAdd") }
    /// Save and next
    static var assessmentSaveAndNext: Message { Message(AssessmentStrings.table, 198, "assessmentSaveAndNext") }
    /// Save and review
    static var assessmentSaveAndReview: Message { Message(AssessmentStrings.table, 199, "assessmentSaveAndReview") }
    /// Save assignment
    static var assessmentSaveAssignment: Message { Message(AssessmentStrings.table, 200, "assessmentSaveAssignment") }
    /// Save question
    static var assessmentSaveQuestion: Message { Message(AssessmentStrings.table, 201, "assessmentSaveQuestion") }
    /// Save section
    static var assessmentSaveSection: Message { Message(AssessmentStrings.table, 202, "assessmentSaveSection") }
    /// Save settings
    static var assessmentSaveSettings: Message { Message(AssessmentStrings.table, 203, "assessmentSaveSettings") }
    /// Saved '{time}'
    static var assessmentSavedAt: Message { Message(AssessmentStrings.table, 204, "assessmentSavedAt") }
    /// Saved on this device
    static var assessmentSavedHere: Message { Message(AssessmentStrings.table, 205, "assessmentSavedHere") }
    /// {count, plural, one {# second left} other {# seconds left}}
    static func assessmentSecondsLeft(count: Int) -> Message { Message(AssessmentStrings.table, 206, "assessmentSecondsLeft", [.number(count)]) }
    /// '{n}' s left
    static var assessmentSecondsLeftTemplate: Message { Message(AssessmentStrings.table, 207, "assessmentSecondsLeftTemplate") }
    /// Section
    static var assessmentSection: Message { Message(AssessmentStrings.table, 208, "assessmentSection") }
    /// Sections keep questions on one topic together and can draw at random.
    static var assessmentSectionHint: Message { Message(AssessmentStrings.table, 209, "assessmentSectionHint") }
    /// Move or remove its questions first.
    static var assessmentSectionNotEmpty: Message { Message(AssessmentStrings.table, 210, "assessmentSectionNotEmpty") }
    /// Section {number, number}
    static func assessmentSectionNumber(number: Int) -> Message { Message(AssessmentStrings.table, 211, "assessmentSectionNumber", [.number(number)]) }
    /// Section settings
    static var assessmentSectionSettings: Message { Message(AssessmentStrings.table, 212, "assessmentSectionSettings") }
    /// Title of the section
    static var assessmentSectionTitle: Message { Message(AssessmentStrings.table, 213, "assessmentSectionTitle") }
    /// Settings
    static var assessmentSettings: Message { Message(AssessmentStrings.table, 214, "assessmentSettings") }
    /// Choose all that are right.
    static var assessmentSeveral: Message { Message(AssessmentStrings.table, 215, "assessmentSeveral") }
    /// Shuffle options
    static var assessmentShuffleOptions: Message { Message(AssessmentStrings.table, 216, "assessmentShuffleOptions") }
    /// Shuffle questions
    static var assessmentShuffleQuestions: Message { Message(AssessmentStrings.table, 217, "assessmentShuffleQuestions") }
    /// Start the exam
    static var assessmentStart: Message { Message(AssessmentStrings.table, 218, "assessmentStart") }
    /// answered
    static var assessmentStateAnswered: Message { Message(AssessmentStrings.table, 219, "assessmentStateAnswered") }
    /// marked
    static var assessmentStateFlagged: Message { Message(AssessmentStrings.table, 220, "assessmentStateFlagged") }
    /// open
    static var assessmentStateOpen: Message { Message(AssessmentStrings.table, 221, "assessmentStateOpen") }
    /// Returned
    static var assessmentStateReturned: Message { Message(AssessmentStrings.table, 222, "assessmentStateReturned") }
    /// Waiting
    static var assessmentStateWaiting: Message { Message(AssessmentStrings.table, 223, "assessmentStateWaiting") }
    /// Step {number, number}
    static func assessmentStepNumber(number: Int) -> Message { Message(AssessmentStrings.table, 224, "assessmentStepNumber", [.number(number)]) }
    /// Steps in their right order
    static var assessmentSteps: Message { Message(AssessmentStrings.table, 225, "assessmentSteps") }
    /// Change a number to move a step. Empty rows are left out.
    static var assessmentStepsHint: Message { Message(AssessmentStrings.table, 226, "assessmentStepsHint") }
    /// Submission {number, number}
    static func assessmentSubmissionNumber(number: Int) -> Message { Message(AssessmentStrings.table, 227, "assessmentSubmissionNumber", [.number(number)]) }
    /// What you handed in
    static var assessmentSubmissions: Message { Message(AssessmentStrings.table, 228, "assessmentSubmissions") }
    /// Submissions allowed
    static var assessmentSubmissionsAllowed: Message { Message(AssessmentStrings.table, 229, "assessmentSubmissionsAllowed") }
    /// Take a photo
    static var assessmentTakePhoto: Message { Message(AssessmentStrings.table, 230, "assessmentTakePhoto") }
    /// Or choose a photo you have
    static var assessmentChoosePhoto: Message { Message(AssessmentStrings.table, 231, "assessmentChoosePhoto") }
    /// Record a video
    static var assessmentTakeVideo: Message { Message(AssessmentStrings.table, 232, "assessmentTakeVideo") }
    /// Or choose a video you have
    static var assessmentChooseVideo: Message { Message(AssessmentStrings.table, 233, "assessmentChooseVideo") }
    /// The task
    static var assessmentTask: Message { Message(AssessmentStrings.table, 234, "assessmentTask") }
    /// This assignment does not take written text.
    static var assessmentTextNotAccepted: Message { Message(AssessmentStrings.table, 235, "assessmentTextNotAccepted") }
    /// This text is too long: at most {most, number} characters.
    static func assessmentTextTooLong(most: Int) -> Message { Message(AssessmentStrings.table, 236, "assessmentTextTooLong", [.number(most)]) }
    /// Time limit
    static var assessmentTimeLimit: Message { Message(AssessmentStrings.table, 237, "assessmentTimeLimit") }
    /// Time is up. What you saved before is handed in.
    static var assessmentTimeOver: Message { Message(AssessmentStrings.table, 238, "assessmentTimeOver") }
    /// Write a name.
    static var assessmentTitleMissing: Message { Message(AssessmentStrings.table, 239, "assessmentTitleMissing") }
    /// To fix
    static var assessmentToFix: Message { Message(AssessmentStrings.table, 240, "assessmentToFix") }
    /// Tolerance
    static var assessmentTolerance: Message { Message(AssessmentStrings.table, 241, "assessmentTolerance") }
    /// In the unit of the answer
    static var assessmentToleranceAbsolute: Message { Message(AssessmentStrings.table, 242, "assessmentToleranceAbsolute") }
    /// Tolerance counts
    static var assessmentToleranceKind: Message { Message(AssessmentStrings.table, 243, "assessmentToleranceKind") }
    /// In percent of the right number
    static var assessmentTolerancePercent: Message { Message(AssessmentStrings.table, 244, "assessmentTolerancePercent") }
    /// At most {most, number} files at a time.
    static func assessmentTooManyFiles(most: Int) -> Message { Message(AssessmentStrings.table, 245, "assessmentTooManyFiles", [.number(most)]) }
    /// An exam has at most {most, number} questions. Split it.
    static func assessmentTooManyQuestions(most: Int) -> Message { Message(AssessmentStrings.table, 246, "assessmentTooManyQuestions", [.number(most)]) }
    /// True
    static var assessmentTrue: Message { Message(AssessmentStrings.table, 247, "assessmentTrue") }
    /// Try again
    static var assessmentTryAgain: Message { Message(AssessmentStrings.table, 248, "assessmentTryAgain") }
    /// Unit
    static var assessmentUnit: Message { Message(AssessmentStrings.table, 249, "assessmentUnit") }
    /// For example kg or %. Empty for none.
    static var assessmentUnitHint: Message { Message(AssessmentStrings.table, 250, "assessmentUnitHint") }
    /// Choose a type of question.
    static var assessmentUnknownType: Message { Message(AssessmentStrings.table, 251, "assessmentUnknownType") }
    /// Question without text
    static var assessmentUntitledQuestion: Message { Message(AssessmentStrings.table, 252, "assessmentUntitledQuestion") }
    /// Cancel the upload
    static var assessmentUploadCancel: Message { Message(AssessmentStrings.table, 253, "assessmentUploadCancel") }
    /// Arrived. Saving…
    static var assessmentUploadDone: Message { Message(AssessmentStrings.table, 254, "assessmentUploadDone") }
    /// The upload was interrupted. Your choice is kept; try again.
    static var assessmentUploadFailed: Message { Message(AssessmentStrings.table, 255, "assessmentUploadFailed") }
    /// Upload
    static var assessmentUploadProgress: Message { Message(AssessmentStrings.table, 256, "assessmentUploadProgress") }
    /// Uploading: '{percent}'%
    static var assessmentUploading: Message { Message(AssessmentStrings.table, 257, "assessmentUploading") }
    /// Wait between attempts
    static var assessmentWait: Message { Message(AssessmentStrings.table, 258, "assessmentWait") }
    /// A short break first
    static var assessmentWaitTitle: Message { Message(AssessmentStrings.table, 259, "assessmentWaitTitle") }
    /// The next attempt opens on {at, time}.
    static func assessmentWaitUntil(at: Instant) -> Message { Message(AssessmentStrings.table, 260, "assessmentWaitUntil", [.instant(at)]) }
    /// This assignment is passed. Nothing more to hand in.
    static var assessmentWorkAlreadyPassed: Message { Message(AssessmentStrings.table, 261, "assessmentWorkAlreadyPassed") }
    /// Passed
    static var assessmentWorkPassed: Message { Message(AssessmentStrings.table, 262, "assessmentWorkPassed") }
    /// Returned: please look at the comments
    static var assessmentWorkReturned: Message { Message(AssessmentStrings.table, 263, "assessmentWorkReturned") }
    /// Handed in, waiting to be assessed
    static var assessmentWorkWaiting: Message { Message(AssessmentStrings.table, 264, "assessmentWorkWaiting") }
    /// The decision and the comments appear here.
    static var assessmentWorkWaitingHint: Message { Message(AssessmentStrings.table, 265, "assessmentWorkWaitingHint") }
    /// Wrong
    static var assessmentWrong: Message { Message(AssessmentStrings.table, 266, "assessmentWrong") }
    /// Your answer
    static var assessmentYourAnswer: Message { Message(AssessmentStrings.table, 267, "assessmentYourAnswer") }
    /// Your text
    static var assessmentYourText: Message { Message(AssessmentStrings.table, 268, "assessmentYourText") }
    /// Exam
    static var assessmentKindExam: Message { Message(AssessmentStrings.table, 269, "assessmentKindExam") }
    /// Assignment
    static var assessmentKindAssignment: Message { Message(AssessmentStrings.table, 270, "assessmentKindAssignment") }
    /// Exam
    static var assessmentExamTitle: Message { Message(AssessmentStrings.table, 271, "assessmentExamTitle") }
    /// New question: {kind}
    static func assessmentNewQuestionTitle(kind: String) -> Message { Message(AssessmentStrings.table, 272, "assessmentNewQuestionTitle", [.text(kind)]) }
    /// Edit question
    static var assessmentEditQuestionTitle: Message { Message(AssessmentStrings.table, 273, "assessmentEditQuestionTitle") }
    /// Edit the assignment
    static var assessmentEditAssignment: Message { Message(AssessmentStrings.table, 274, "assessmentEditAssignment") }
    /// Edit the exam
    static var assessmentEditExam: Message { Message(AssessmentStrings.table, 275, "assessmentEditExam") }
    /// Leave the exam; your answers are saved
    static var assessmentExit: Message { Message(AssessmentStrings.table, 276, "assessmentExit") }
    /// Questions answered
    static var assessmentProgress: Message { Message(AssessmentStrings.table, 277, "assessmentProgress") }
    /// Saved
    static var assessmentToastSaved: Message { Message(AssessmentStrings.table, 278, "assessmentToastSaved") }
    /// Handed in. The decision will appear here.
    static var assessmentToastWorkHandedIn: Message { Message(AssessmentStrings.table, 279, "assessmentToastWorkHandedIn") }
    /// The work of {name} is passed.
    static func assessmentToastWorkPassed(name: String) -> Message { Message(AssessmentStrings.table, 280, "assessmentToastWorkPassed", [.text(name)]) }
    /// The work of {name} is returned with your comments.
    static func assessmentToastWorkReturned(name: String) -> Message { Message(AssessmentStrings.table, 281, "assessmentToastWorkReturned", [.text(name)]) }
    /// Question removed
    static var assessmentToastQuestionRemoved: Message { Message(AssessmentStrings.table, 282, "assessmentToastQuestionRemoved") }
    /// Assess
    static var assessmentNavWork: Message { Message(AssessmentStrings.table, 283, "assessmentNavWork") }
    /// Attempts
    static var assessmentAttemptsTitle: Message { Message(AssessmentStrings.table, 284, "assessmentAttemptsTitle") }
    /// Exams
    static var assessmentPartTitle: Message { Message(AssessmentStrings.table, 285, "assessmentPartTitle") }
    /// Attempts recorded under memberships you may see. Answers are never shown.
    static var assessmentPartLead: Message { Message(AssessmentStrings.table, 286, "assessmentPartLead") }
    /// How the questions work
    static var assessmentStatisticsTitle: Message { Message(AssessmentStrings.table, 287, "assessmentStatisticsTitle") }
    /// Nobody has handed in this exam yet.
    static var assessmentStatisticsEmpty: Message { Message(AssessmentStrings.table, 288, "assessmentStatisticsEmpty") }
    /// From the latest {count, plural, one {attempt} other {# attempts}}.
    static func assessmentStatisticsBase(count: Int) -> Message { Message(AssessmentStrings.table, 289, "assessmentStatisticsBase", [.number(count)]) }
    /// Question
    static var assessmentColumnQuestion: Message { Message(AssessmentStrings.table, 290, "assessmentColumnQuestion") }
    /// Share earned
    static var assessmentColumnDifficulty: Message { Message(AssessmentStrings.table, 291, "assessmentColumnDifficulty") }
    /// Tells able from unable
    static var assessmentColumnDiscrimination: Message { Message(AssessmentStrings.table, 292, "assessmentColumnDiscrimination") }
    /// too few attempts
    static var assessmentDiscriminationUnknown: Message { Message(AssessmentStrings.table, 293, "assessmentDiscriminationUnknown") }
    /// everybody alike
    static var assessmentDiscriminationSame: Message { Message(AssessmentStrings.table, 294, "assessmentDiscriminationSame") }
    /// Write the question.
    static var assessmentProblemNoPrompt: Message { Message(AssessmentStrings.table, 295, "assessmentProblemNoPrompt") }
    /// Give at least two options.
    static var assessmentProblemNoOptions: Message { Message(AssessmentStrings.table, 296, "assessmentProblemNoOptions") }
    /// Give at most 20 options.
    static var assessmentProblemTooManyOptions: Message { Message(AssessmentStrings.table, 297, "assessmentProblemTooManyOptions") }
    /// An option has no text. Write it or remove it.
    static var assessmentProblemEmptyOption: Message { Message(AssessmentStrings.table, 298, "assessmentProblemEmptyOption") }
    /// Two options are the same: {detail}. Change or remove one.
    static func assessmentProblemSameOption(detail: String) -> Message { Message(AssessmentStrings.table, 299, "assessmentProblemSameOption", [.text(detail)]) }
    /// The id {detail} is used twice.
    static func assessmentProblemSameID(detail: String) -> Message { Message(AssessmentStrings.table, 300, "assessmentProblemSameID", [.text(detail)]) }
    /// Mark the right answer.
    static var assessmentProblemNoRightAnswer: Message { Message(AssessmentStrings.table, 301, "assessmentProblemNoRightAnswer") }
    /// The right answer is not among the options.
    static var assessmentProblemUnknownRightAnswer: Message { Message(AssessmentStrings.table, 302, "assessmentProblemUnknownRightAnswer") }
    /// Points must be more than 0, at most 1000, with at most two decimals.
    static var assessmentProblemBadPoints: Message { Message(AssessmentStrings.table, 303, "assessmentProblemBadPoints") }
    /// This kind of partial credit does not fit this kind of question.
    static var assessmentProblemBadCredit: Message { Message(AssessmentStrings.table, 304, "assessmentProblemBadCredit") }
    /// Set a penalty between 0.01 and 10, or ticking everything would earn full points.
    static var assessmentProblemBadPenalty: Message { Message(AssessmentStrings.table, 305, "assessmentProblemBadPenalty") }
    /// The tolerance must be 0 or more, in percent at most 100.
    static var assessmentProblemBadTolerance: Message { Message(AssessmentStrings.table, 306, "assessmentProblemBadTolerance") }
    /// The number is too long: at most 12 digits before and 6 after the decimal mark.
    static var assessmentProblemNumberTooLarge: Message { Message(AssessmentStrings.table, 307, "assessmentProblemNumberTooLarge") }
    /// {detail} has no right partner. Choose one.
    static func assessmentProblemUnpairedPrompt(detail: String) -> Message { Message(AssessmentStrings.table, 308, "assessmentProblemUnpairedPrompt", [.text(detail)]) }
    /// The partner of {detail} is not in the list.
    static func assessmentProblemUnknownTarget(detail: String) -> Message { Message(AssessmentStrings.table, 309, "assessmentProblemUnknownTarget", [.text(detail)]) }
    /// The objective of this question was removed. Choose another.
    static var assessmentProblemUnknownObjective: Message { Message(AssessmentStrings.table, 310, "assessmentProblemUnknownObjective") }
    /// A text is longer than 4000 characters. Shorten it.
    static var assessmentProblemTextTooLong: Message { Message(AssessmentStrings.table, 311, "assessmentProblemTextTooLong") }
    /// Add at least one question.
    static var assessmentProblemNoQuestions: Message { Message(AssessmentStrings.table, 312, "assessmentProblemNoQuestions") }
    /// An exam has at most 200 questions. Split it.
    static var assessmentProblemTooManyQuestions: Message { Message(AssessmentStrings.table, 313, "assessmentProblemTooManyQuestions") }
    /// An exam has at most 30 sections.
    static var assessmentProblemTooManySections: Message { Message(AssessmentStrings.table, 314, "assessmentProblemTooManySections") }
    /// The section {detail} is to draw more questions than it has.
    static func assessmentProblemDrawsTooMany(detail: String) -> Message { Message(AssessmentStrings.table, 315, "assessmentProblemDrawsTooMany", [.text(detail)]) }
    /// The section {detail} draws no question. Draw at least one.
    static func assessmentProblemDrawsNone(detail: String) -> Message { Message(AssessmentStrings.table, 316, "assessmentProblemDrawsNone", [.text(detail)]) }
    /// The pass mark must be more than 0 and at most 100 percent, with at most two decimals.
    static var assessmentProblemBadPassMark: Message { Message(AssessmentStrings.table, 317, "assessmentProblemBadPassMark") }
    /// An objective has no name. Write it or remove it.
    static var assessmentProblemEmptyObjective: Message { Message(AssessmentStrings.table, 318, "assessmentProblemEmptyObjective") }
    /// Add at least one criterion.
    static var assessmentProblemNoCriteria: Message { Message(AssessmentStrings.table, 319, "assessmentProblemNoCriteria") }
    /// A rubric has at most 20 criteria.
    static var assessmentProblemTooManyCriteria: Message { Message(AssessmentStrings.table, 320, "assessmentProblemTooManyCriteria") }
    /// {detail} needs at least two levels.
    static func assessmentProblemFewLevels(detail: String) -> Message { Message(AssessmentStrings.table, 321, "assessmentProblemFewLevels", [.text(detail)]) }
    /// {detail} has more than 10 levels.
    static func assessmentProblemTooManyLevels(detail: String) -> Message { Message(AssessmentStrings.table, 322, "assessmentProblemTooManyLevels", [.text(detail)]) }
    /// A criterion or level has no text. Write it or remove it.
    static var assessmentProblemEmptyCriterion: Message { Message(AssessmentStrings.table, 323, "assessmentProblemEmptyCriterion") }
    /// Two levels of {detail} earn the same points. Change one.
    static func assessmentProblemSameLevelPoints(detail: String) -> Message { Message(AssessmentStrings.table, 324, "assessmentProblemSameLevelPoints", [.text(detail)]) }
    /// The lowest passing level of {detail} was removed. Choose another.
    static func assessmentProblemUnknownMinimum(detail: String) -> Message { Message(AssessmentStrings.table, 325, "assessmentProblemUnknownMinimum", [.text(detail)]) }
    /// Say when it is passed: a share of the points, or a lowest level for a criterion.
    static var assessmentProblemNoPassRule: Message { Message(AssessmentStrings.table, 326, "assessmentProblemNoPassRule") }
    /// Write what to do.
    static var assessmentProblemNoInstructions: Message { Message(AssessmentStrings.table, 327, "assessmentProblemNoInstructions") }
    /// Saved {time}
    static func assessmentSavedAtTime(time: String) -> Message { Message(AssessmentStrings.table, 328, "assessmentSavedAtTime", [.text(time)]) }
    /// Preview
    static var assessmentPreview: Message { Message(AssessmentStrings.table, 329, "assessmentPreview") }
    /// Only authors see the right answers here. Nothing you enter is saved.
    static var assessmentPreviewHint: Message { Message(AssessmentStrings.table, 330, "assessmentPreviewHint") }
    /// Passed with {percent} of the points
    static func assessmentPassedWith(percent: String) -> Message { Message(AssessmentStrings.table, 331, "assessmentPassedWith", [.text(percent)]) }
}
