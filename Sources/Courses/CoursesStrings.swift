// Made by tools/strings.py from Sources/Courses/Strings. Edit those and run it again.
package import HTML

/// The words of Courses in English and German.
package enum CoursesStrings {
    package static let table = StringTable(name: "Courses", keys: keys, english: english, german: german)

    private static let keys = ##"""
        coursesAbout
        coursesActivityAdd
        coursesActivityKind
        coursesActivityMinutes
        coursesActivityModule
        coursesActivityRemove
        coursesActivityRemoveConfirm
        coursesActivityRemoved
        coursesActivityRequired
        coursesActivityRequiredHint
        coursesActivitySettings
        coursesActivityTitle
        coursesArchive
        coursesArchiveConfirm
        coursesArchiveText
        coursesArchiveTitle
        coursesArchived
        coursesBlockAccordion
        coursesBlockAlternative
        coursesBlockAlternativeHint
        coursesBlockCallout
        coursesBlockCaption
        coursesBlockCheck
        coursesBlockCode
        coursesBlockCodeLabel
        coursesBlockDown
        coursesBlockEmphasis
        coursesBlockFile
        coursesBlockFold
        coursesBlockHeading
        coursesBlockHeadingLabel
        coursesBlockImage
        coursesBlockInsert
        coursesBlockLabel
        coursesBlockMarkdownHint
        coursesBlockRemove
        coursesBlockRemoved
        coursesBlockRows
        coursesBlockRowsHint
        coursesBlockTable
        coursesBlockText
        coursesBlockTextLabel
        coursesBlockTitle
        coursesBlockUp
        coursesBlockVideo
        coursesCancel
        coursesChangeActivityRenamed
        coursesChangeAdded
        coursesChangeContent
        coursesChangeMinutes
        coursesChangeModuleAdded
        coursesChangeModuleRemoved
        coursesChangeModuleRenamed
        coursesChangeOptional
        coursesChangeOrder
        coursesChangeRemoved
        coursesChangeRenamed
        coursesChangeRequired
        coursesChangeSummary
        coursesChangesInside
        coursesChangesSince
        coursesCheckAgain
        coursesCheckAnswerNumber
        coursesCheckAnswers
        coursesCheckCorrection
        coursesCheckIsRight
        coursesCheckLabel
        coursesCheckPraise
        coursesCheckQuestion
        coursesCheckRight
        coursesCheckSend
        coursesCheckSeveral
        coursesCheckWrong
        coursesClose
        coursesCloseToAll
        coursesColumnActivities
        coursesColumnChanged
        coursesColumnMinutes
        coursesColumnOpen
        coursesColumnOrganization
        coursesColumnSince
        coursesColumnState
        coursesColumnTitle
        coursesCreate
        coursesCreated
        coursesCrumbs
        coursesDocumentDownload
        coursesDocumentPage
        coursesDocumentPages
        coursesDrag
        coursesEmphasisNote
        coursesEmphasisTip
        coursesEmphasisWarning
        coursesFieldAudience
        coursesFieldAudienceHint
        coursesFieldCertificate
        coursesFieldCertificateHint
        coursesFieldLanguage
        coursesFieldOutcomes
        coursesFieldOutcomesHint
        coursesFieldSummary
        coursesFieldSummaryHint
        coursesFieldTitle
        coursesFieldTitleHint
        coursesFileCancel
        coursesFileChoose
        coursesFileFailed
        coursesFileLimit
        coursesFileProcessing
        coursesFileProgress
        coursesFileReplace
        coursesFileSend
        coursesFileTaken
        coursesFileTooLarge
        coursesFileUploading
        coursesFilterAll
        coursesFilterApply
        coursesFilterChanged
        coursesFilterClear
        coursesFilterPublished
        coursesFilterState
        coursesFilterUnpublished
        coursesHistory
        coursesHistoryNoneText
        coursesHistoryNoneTitle
        coursesImage
        coursesImageRemove
        coursesImageRemoved
        coursesImageTaken
        coursesImageText
        coursesIsOpenToAll
        coursesKeepEditing
        coursesKindDocument
        coursesKindLesson
        coursesKindLink
        coursesKindUnknown
        coursesKindVideo
        coursesLanguageEnglish
        coursesLanguageGerman
        coursesLead
        coursesLessonEmptyText
        coursesLessonEmptyTitle
        coursesLinkAddress
        coursesLinkAddressHint
        coursesLinkGo
        coursesLinkText
        coursesLinkWrong
        coursesMediaDocumentLocked
        coursesMediaDocumentTooLong
        coursesMediaFailedText
        coursesMediaFailedTitle
        coursesMediaImageTooLarge
        coursesMediaNoFile
        coursesMediaNotADocument
        coursesMediaNotAVideo
        coursesMediaNotAnImage
        coursesMediaNotUnderstood
        coursesMediaPreparingText
        coursesMediaPreparingTitle
        coursesMediaVideoTooLong
        coursesMinutesGuess
        coursesMinutesMeasured
        coursesMinutesSuffix
        coursesMinutesWrong
        coursesModuleAdd
        coursesModuleFirst
        coursesModuleMenu
        coursesModuleNotEmpty
        coursesModuleRemove
        coursesModuleRename
        coursesModuleTitle
        coursesMoveDown
        coursesMoveUp
        coursesMoved
        coursesNew
        coursesNext
        coursesNoneText
        coursesNoneTitle
        coursesNothingChanged
        coursesNothingFoundText
        coursesNothingFoundTitle
        coursesNothingToPublish
        coursesOpen
        coursesOpenMore
        coursesOpenNoneText
        coursesOpenNoneTitle
        coursesOpenTo
        coursesOpenToAll
        coursesOpenToCount
        coursesOpenToEverybody
        coursesOpenToEverybodyText
        coursesOpenToEverybodyTitle
        coursesOpenToNone
        coursesOpenings
        coursesOpeningsLead
        coursesOpeningsUnpublished
        coursesOutline
        coursesPages
        coursesPercentSuffix
        coursesPreview
        coursesPreviewLeave
        coursesPreviewNote
        coursesPreviewPhone
        coursesPrevious
        coursesProblemEmptyBlock
        coursesProblemFailed
        coursesProblemNoAddress
        coursesProblemNoAlternative
        coursesProblemNoBlocks
        coursesProblemNoFile
        coursesProblemNoRightAnswer
        coursesProblemPreparing
        coursesProblemTooFewAnswers
        coursesProblemTooManyBlocks
        coursesPublishBlocked
        coursesPublishForWhom
        coursesPublishNewcomers
        coursesPublishNotes
        coursesPublishNotesHint
        coursesPublishStay
        coursesPublishVersion
        coursesPublished
        coursesRange
        coursesSave
        coursesSaved
        coursesSavedAt
        coursesSavedLater
        coursesSearch
        coursesSearchOrganizations
        coursesStateChanged
        coursesStateDraft
        coursesStateVersion
        coursesTitle
        coursesTitleMissing
        coursesTitleTooLong
        coursesTotal
        coursesVersionBy
        coursesVideoLength
        coursesVideoPercent
        coursesVideoPercentHint
        coursesVideoTranscript
        coursesVideoTranscriptHint
        """##
    private static let english = ##"""
        About this course
        Add an activity
        Kind
        Expected time
        Module
        Remove this activity
        Remove this activity from the draft? Published versions keep it.
        Removed from the draft.
        Required
        The course is complete when everything required is done.
        Title, time and place
        Title of the activity
        Archive this course
        Archive this course? It leaves the lists; people who began it can finish.
        An archived course leaves the catalogue and your list. Versions, progress and records stay.
        No longer needed?
        Archived.
        Fold-out parts
        What the picture shows
        In a few words, for people who do not see it.
        Callout
        Caption (optional)
        Knowledge check
        Code
        Code
        Move down
        Kind of callout
        File to download
        Part {number, number}
        Heading
        Heading
        Image
        Insert a block
        Label (optional)
        **bold**, *italic*, - lists, [links](https://…)
        Remove this block
        Block removed.
        Table
        One row a line, cells apart by | or pasted from a spreadsheet. The first row is the head.
        Table
        Text
        Text
        Title
        Move up
        Video
        Cancel
        “{before}” is now called “{after}”.
        “{title}” is new ({minutes, number} min).
        The content of “{title}” changed.
        “{title}” takes {after, number} min instead of {before, number}.
        The module “{title}” is new.
        The module “{title}” is gone.
        The module “{before}” is now called “{after}”.
        “{title}” is now optional.
        The order changed.
        “{title}” is gone.
        The course “{before}” is now called “{after}”.
        “{title}” is now required.
        The summary changed.
        The outline is the same; something inside an activity or the course page changed.
        What changed since version {number, number}
        Check again
        Answer {number, number}
        Answers
        What to say after a wrong answer (optional)
        Right
        Check yourself
        What to say after the right answer (optional)
        Question
        That is right.
        Check my answer
        More than one answer is right.
        Not quite.
        Close
        Choose organizations instead
        Activities
        Changed
        Time
        Catalogue
        Organization
        Since
        State
        Course
        Create course
        Your course is here. Add what people should learn.
        You are here
        People may download the original
        Page {number, number}
        {count, plural, one {# page} other {# pages}}
        Move “{title}”: drag, or use the arrow keys
        Good to know
        Tip
        Careful
        For whom
        Nothing chosen means everybody.
        Issue a certificate of completion
        Whoever completes the course gets a PDF with a verification code.
        Language of the content
        What people can do afterwards
        One sentence a line.
        Summary
        Two sentences for the catalogue.
        Title
        What people look for, such as “Positioning against Acme”.
        Cancel the upload
        Choose a file or drop it here
        The upload stopped. Check your connection and choose the file again.
        Up to {limit}
        Uploaded. Getting it ready…
        Upload
        Choose another file or drop it here
        Upload
        “{name}” is here.
        This file is larger than {limit}. Choose a smaller one.
        {percent} % uploaded
        All states
        Apply
        With unpublished changes
        Clear filters
        Published
        State
        Never published
        Versions
        The first version appears here once you publish.
        Nothing published yet
        Picture
        Remove the picture
        The picture is gone. Courses look fine without one.
        The picture is shown now.
        Learners see it in the catalogue, on the course page and at home, at once and without a new version. A wide picture works best; it is shown as 16:9.
        Every organization finds this course in its catalogue.
        Keep editing
        Document
        Lesson
        Link
        Choose what to add.
        Video
        English
        German
        Build a course, publish a version, open it to partners.
        Press / or choose a block below. Everything saves itself.
        An empty page
        Address
        Begins with https://
        Open the page
        What to do there
        Enter a whole address that begins with https://
        This PDF asks for a password. Save it without one and choose it again.
        This document has more than {limit, number} pages. Split it into several activities.
        “{name}” could not be made ready. Export it again and choose the new file.
        This file did not work
        This picture is larger than 20 MB. Choose a smaller one.
        Choose a file.
        This is no PDF that can be read. Export it again as PDF.
        This is no video that can be played. MP4, MOV, MKV and WebM work.
        This is no picture that can be shown. JPEG, PNG, WebP and GIF work.
        This file could not be read.
        “{name}” will be ready in a few minutes. You can go on editing.
        Getting it ready
        This video is longer than four hours. Split it into several activities.
        Reading it takes about {minutes}.
        Learners are told {minutes}: half of the last {count, plural, one {# completion} other {# completions}} needed no more. Your figure returns when the content is replaced.
        minutes
        Enter the minutes as a number from 1 to 600.
        Add a module
        First module
        What to do with “{title}”
        This module still has activities. Move or remove them first.
        Remove module
        Rename module
        Title of the module
        Move down
        Move up
        {name} is now number {position} of {total}
        New course
        Next
        A title is enough to begin.
        Build your first course
        Nothing has changed since the last version.
        Try other words or clear the filters.
        Nothing found
        Add at least one activity before you publish.
        Open
        Open to more organizations
        Open it to organizations below, or assign it to people.
        In nobody’s catalogue
        In the catalogue of
        Everybody
        {count, plural, one {# organization} other {# organizations}}
        Open to everybody
        Every organization, also new ones, finds it in its catalogue.
        Is it for every partner?
        Nobody
        Who finds it
        People of these organizations find “{title}” in their catalogue and can begin by themselves.
        It appears in catalogues once its first version is published.
        Outline
        Pages
        %
        Preview
        Back to the editor
        Preview: nothing is kept
        Preview as on a phone
        Previous
        “{title}” has an empty block.
        “{title}”: the file “{file}” did not work. Choose another one.
        “{title}” has no address that begins with https://.
        A picture in “{title}” lacks words for people who do not see it.
        “{title}” is empty.
        “{title}” lacks its file.
        A knowledge check in “{title}” has no right answer.
        “{title}”: “{file}” is still being made ready. Try again in a few minutes.
        A knowledge check in “{title}” needs at least two answers.
        “{title}” has more than {limit, number} blocks. Split it.
        Before you can publish
        For whom
        Everybody who begins from now on gets version {number, number}.
        What changed, for people
        Shown in the list of versions and kept for ever.
        {count, plural, =0 {Nobody is in the middle of version {number, number}.} one {# person is in the middle of version {number, number} and stays on it, with all progress.} other {# people are in the middle of version {number, number} and stay on it, with all progress.}}
        Publish version {number, number}
        Version {number, number} is published.
        {first, number}–{last, number} of {total, number}
        Save
        Saved.
        Saved {time}
        Not saved yet. Trying again…
        Search courses
        Search organizations
        Unpublished changes
        Draft
        Version {number, number}
        Courses
        Enter a title.
        The title is longer than 200 characters. Shorten it.
        {minutes} in all
        Version {number, number} by {name}
        {minutes}
        Share that has to be seen
        What is skipped does not count.
        Transcript
        What is said, for people who do not hear it.
        """##
    private static let german = ##"""
        Über diesen Kurs
        Aktivität hinzufügen
        Art
        Erwartete Dauer
        Modul
        Aktivität entfernen
        Diese Aktivität aus dem Entwurf entfernen? Veröffentlichte Versionen behalten sie.
        Aus dem Entwurf entfernt.
        Pflicht
        Der Kurs ist abgeschlossen, wenn alles Verpflichtende erledigt ist.
        Titel, Dauer und Platz
        Titel der Aktivität
        Kurs archivieren
        Diesen Kurs archivieren? Er verschwindet aus den Listen; wer begonnen hat, kann ihn beenden.
        Ein archivierter Kurs verlässt Katalog und Liste. Versionen, Fortschritt und Nachweise bleiben.
        Nicht mehr gebraucht?
        Archiviert.
        Aufklappbare Teile
        Was das Bild zeigt
        In wenigen Worten, für Menschen, die es nicht sehen.
        Hinweis
        Bildunterschrift (optional)
        Verständnisfrage
        Code
        Code
        Nach unten
        Art des Hinweises
        Datei zum Herunterladen
        Teil {number, number}
        Überschrift
        Überschrift
        Bild
        Baustein einfügen
        Bezeichnung (optional)
        **fett**, *kursiv*, - Listen, [Links](https://…)
        Baustein entfernen
        Baustein entfernt.
        Tabelle
        Eine Zeile je Tabellenzeile, Zellen durch | getrennt oder aus einer Tabelle eingefügt. Die erste Zeile ist der Kopf.
        Tabelle
        Text
        Text
        Titel
        Nach oben
        Video
        Abbrechen
        „{before}“ heißt jetzt „{after}“.
        „{title}“ ist neu ({minutes, number} Min.).
        Der Inhalt von „{title}“ hat sich geändert.
        „{title}“ dauert {after, number} statt {before, number} Min.
        Das Modul „{title}“ ist neu.
        Das Modul „{title}“ entfällt.
        Das Modul „{before}“ heißt jetzt „{after}“.
        „{title}“ ist jetzt freiwillig.
        Die Reihenfolge hat sich geändert.
        „{title}“ entfällt.
        Der Kurs „{before}“ heißt jetzt „{after}“.
        „{title}“ ist jetzt Pflicht.
        Die Zusammenfassung hat sich geändert.
        Die Gliederung ist gleich; etwas innerhalb einer Aktivität oder der Kursseite hat sich geändert.
        Was sich seit Version {number, number} geändert hat
        Noch einmal prüfen
        Antwort {number, number}
        Antworten
        Was nach einer falschen Antwort gesagt wird (optional)
        Richtig
        Prüfen Sie sich
        Was nach der richtigen Antwort gesagt wird (optional)
        Frage
        Das ist richtig.
        Antwort prüfen
        Mehr als eine Antwort ist richtig.
        Nicht ganz.
        Schließen
        Stattdessen Organisationen wählen
        Aktivitäten
        Geändert
        Dauer
        Katalog
        Organisation
        Seit
        Stand
        Kurs
        Kurs anlegen
        Ihr Kurs ist angelegt. Fügen Sie hinzu, was gelernt werden soll.
        Sie sind hier
        Das Original darf heruntergeladen werden
        Seite {number, number}
        {count, plural, one {# Seite} other {# Seiten}}
        „{title}“ verschieben: ziehen oder Pfeiltasten
        Gut zu wissen
        Tipp
        Achtung
        Für wen
        Nichts gewählt heißt: für alle.
        Teilnahmebescheinigung ausstellen
        Wer den Kurs abschließt, erhält ein PDF mit Prüfcode.
        Sprache des Inhalts
        Was man danach kann
        Ein Satz je Zeile.
        Zusammenfassung
        Zwei Sätze für den Katalog.
        Titel
        Wonach man sucht, etwa „Argumente gegen Acme“.
        Hochladen abbrechen
        Datei wählen oder hierher ziehen
        Das Hochladen wurde unterbrochen. Prüfen Sie die Verbindung und wählen Sie die Datei erneut.
        Bis zu {limit}
        Hochgeladen. Wird vorbereitet …
        Hochladen
        Andere Datei wählen oder hierher ziehen
        Hochladen
        „{name}“ ist da.
        Diese Datei ist größer als {limit}. Wählen Sie eine kleinere.
        {percent} % hochgeladen
        Jeder Stand
        Anwenden
        Mit unveröffentlichten Änderungen
        Filter löschen
        Veröffentlicht
        Stand
        Nie veröffentlicht
        Versionen
        Die erste Version erscheint hier, sobald Sie veröffentlichen.
        Noch nichts veröffentlicht
        Bild
        Bild entfernen
        Das Bild ist entfernt. Kurse sehen auch ohne gut aus.
        Das Bild wird jetzt gezeigt.
        Lernende sehen es im Katalog, auf der Kursseite und auf der Startseite, sofort und ohne neue Version. Am besten wirkt ein breites Bild; gezeigt wird es in 16:9.
        Jede Organisation findet diesen Kurs in ihrem Katalog.
        Weiter bearbeiten
        Dokument
        Lektion
        Link
        Wählen Sie, was hinzukommt.
        Video
        Englisch
        Deutsch
        Kurs bauen, Version veröffentlichen, für Partner öffnen.
        Drücken Sie / oder wählen Sie unten einen Baustein. Alles wird von selbst gespeichert.
        Eine leere Seite
        Adresse
        Beginnt mit https://
        Seite öffnen
        Was dort zu tun ist
        Geben Sie eine vollständige Adresse ein, die mit https:// beginnt
        Dieses PDF verlangt ein Kennwort. Speichern Sie es ohne und wählen Sie es erneut.
        Dieses Dokument hat mehr als {limit, number} Seiten. Teilen Sie es auf mehrere Aktivitäten auf.
        „{name}“ konnte nicht vorbereitet werden. Exportieren Sie die Datei neu und wählen Sie sie erneut.
        Diese Datei hat nicht funktioniert
        Dieses Bild ist größer als 20 MB. Wählen Sie ein kleineres.
        Wählen Sie eine Datei.
        Das ist kein lesbares PDF. Exportieren Sie es neu als PDF.
        Das ist kein abspielbares Video. MP4, MOV, MKV und WebM funktionieren.
        Das ist kein Bild, das gezeigt werden kann. JPEG, PNG, WebP und GIF funktionieren.
        Diese Datei konnte nicht gelesen werden.
        „{name}“ ist in wenigen Minuten bereit. Sie können weiterarbeiten.
        Wird vorbereitet
        Dieses Video ist länger als vier Stunden. Teilen Sie es auf mehrere Aktivitäten auf.
        Das Lesen dauert etwa {minutes}.
        Lernende lesen {minutes}: Die Hälfte der letzten {count, plural, one {# Absolvierung} other {# Absolvierungen}} brauchte nicht länger. Wird der Inhalt ersetzt, gilt wieder Ihre Angabe.
        Minuten
        Geben Sie die Minuten als Zahl von 1 bis 600 ein.
        Modul hinzufügen
        Erstes Modul
        Was mit „{title}“ geschieht
        Dieses Modul hat noch Aktivitäten. Verschieben oder entfernen Sie diese zuerst.
        Modul entfernen
        Modul umbenennen
        Titel des Moduls
        Nach unten
        Nach oben
        {name} steht jetzt an Stelle {position} von {total}
        Neuer Kurs
        Weiter
        Ein Titel genügt für den Anfang.
        Bauen Sie Ihren ersten Kurs
        Seit der letzten Version hat sich nichts geändert.
        Versuchen Sie andere Wörter oder löschen Sie die Filter.
        Nichts gefunden
        Fügen Sie mindestens eine Aktivität hinzu, bevor Sie veröffentlichen.
        Öffnen
        Für weitere Organisationen öffnen
        Öffnen Sie ihn unten für Organisationen oder weisen Sie ihn zu.
        In keinem Katalog
        Im Katalog von
        Alle
        {count, plural, one {# Organisation} other {# Organisationen}}
        Für alle öffnen
        Jede Organisation, auch neue, findet ihn in ihrem Katalog.
        Ist er für jeden Partner?
        Niemand
        Wer ihn findet
        Menschen dieser Organisationen finden „{title}“ im Katalog und können selbst beginnen.
        Er erscheint in Katalogen, sobald die erste Version veröffentlicht ist.
        Gliederung
        Seiten
        %
        Vorschau
        Zurück zur Bearbeitung
        Vorschau: nichts wird gespeichert
        Vorschau wie auf dem Telefon
        Zurück
        „{title}“ hat einen leeren Baustein.
        „{title}“: Die Datei „{file}“ hat nicht funktioniert. Wählen Sie eine andere.
        „{title}“ hat keine Adresse, die mit https:// beginnt.
        Einem Bild in „{title}“ fehlt die Beschreibung für Menschen, die es nicht sehen.
        „{title}“ ist leer.
        In „{title}“ fehlt die Datei.
        Eine Verständnisfrage in „{title}“ hat keine richtige Antwort.
        „{title}“: „{file}“ wird noch vorbereitet. Versuchen Sie es in einigen Minuten erneut.
        Eine Verständnisfrage in „{title}“ braucht mindestens zwei Antworten.
        „{title}“ hat mehr als {limit, number} Bausteine. Teilen Sie die Seite.
        Bevor Sie veröffentlichen können
        Für wen
        Wer ab jetzt beginnt, erhält Version {number, number}.
        Was sich geändert hat, in Worten
        Steht in der Liste der Versionen und bleibt für immer.
        {count, plural, =0 {Niemand ist mitten in Version {number, number}.} one {# Person ist mitten in Version {number, number} und bleibt dabei, mit allem Fortschritt.} other {# Personen sind mitten in Version {number, number} und bleiben dabei, mit allem Fortschritt.}}
        Version {number, number} veröffentlichen
        Version {number, number} ist veröffentlicht.
        {first, number}–{last, number} von {total, number}
        Speichern
        Gespeichert.
        Gespeichert {time}
        Noch nicht gespeichert. Neuer Versuch …
        Kurse suchen
        Organisationen suchen
        Unveröffentlichte Änderungen
        Entwurf
        Version {number, number}
        Kurse
        Geben Sie einen Titel ein.
        Der Titel ist länger als 200 Zeichen. Kürzen Sie ihn.
        {minutes} insgesamt
        Version {number, number} von {name}
        {minutes}
        Anteil, der gesehen sein muss
        Übersprungenes zählt nicht.
        Mitschrift
        Was gesagt wird, für Menschen, die es nicht hören.
        """##
}

package extension Message {
    /// About this course
    static var coursesAbout: Message { Message(CoursesStrings.table, 0, "coursesAbout") }
    /// Add an activity
    static var coursesActivityAdd: Message { Message(CoursesStrings.table, 1, "coursesActivityAdd") }
    /// Kind
    static var coursesActivityKind: Message { Message(CoursesStrings.table, 2, "coursesActivityKind") }
    /// Expected time
    static var coursesActivityMinutes: Message { Message(CoursesStrings.table, 3, "coursesActivityMinutes") }
    /// Module
    static var coursesActivityModule: Message { Message(CoursesStrings.table, 4, "coursesActivityModule") }
    /// Remove this activity
    static var coursesActivityRemove: Message { Message(CoursesStrings.table, 5, "coursesActivityRemove") }
    /// Remove this activity from the draft? Published versions keep it.
    static var coursesActivityRemoveConfirm: Message { Message(CoursesStrings.table, 6, "coursesActivityRemoveConfirm") }
    /// Removed from the draft.
    static var coursesActivityRemoved: Message { Message(CoursesStrings.table, 7, "coursesActivityRemoved") }
    /// Required
    static var coursesActivityRequired: Message { Message(CoursesStrings.table, 8, "coursesActivityRequired") }
    /// The course is complete when everything required is done.
    static var coursesActivityRequiredHint: Message { Message(CoursesStrings.table, 9, "coursesActivityRequiredHint") }
    /// Title, time and place
    static var coursesActivitySettings: Message { Message(CoursesStrings.table, 10, "coursesActivitySettings") }
    /// Title of the activity
    static var coursesActivityTitle: Message { Message(CoursesStrings.table, 11, "coursesActivityTitle") }
    /// Archive this course
    static var coursesArchive: Message { Message(CoursesStrings.table, 12, "coursesArchive") }
    /// Archive this course? It leaves the lists; people who began it can finish.
    static var coursesArchiveConfirm: Message { Message(CoursesStrings.table, 13, "coursesArchiveConfirm") }
    /// An archived course leaves the catalogue and your list. Versions, progress and records stay.
    static var coursesArchiveText: Message { Message(CoursesStrings.table, 14, "coursesArchiveText") }
    /// No longer needed?
    static var coursesArchiveTitle: Message { Message(CoursesStrings.table, 15, "coursesArchiveTitle") }
    /// Archived.
    static var coursesArchived: Message { Message(CoursesStrings.table, 16, "coursesArchived") }
    /// Fold-out parts
    static var coursesBlockAccordion: Message { Message(CoursesStrings.table, 17, "coursesBlockAccordion") }
    /// What the picture shows
    static var coursesBlockAlternative: Message { Message(CoursesStrings.table, 18, "coursesBlockAlternative") }
    /// In a few words, for people who do not see it.
    static var coursesBlockAlternativeHint: Message { Message(CoursesStrings.table, 19, "coursesBlockAlternativeHint") }
    /// Callout
    static var coursesBlockCallout: Message { Message(CoursesStrings.table, 20, "coursesBlockCallout") }
    /// Caption (optional)
    static var coursesBlockCaption: Message { Message(CoursesStrings.table, 21, "coursesBlockCaption") }
    /// Knowledge check
    static var coursesBlockCheck: Message { Message(CoursesStrings.table, 22, "coursesBlockCheck") }
    /// Code
    static var coursesBlockCode: Message { Message(CoursesStrings.table, 23, "coursesBlockCode") }
    /// Code
    static var coursesBlockCodeLabel: Message { Message(CoursesStrings.table, 24, "coursesBlockCodeLabel") }
    /// Move down
    static var coursesBlockDown: Message { Message(CoursesStrings.table, 25, "coursesBlockDown") }
    /// Kind of callout
    static var coursesBlockEmphasis: Message { Message(CoursesStrings.table, 26, "coursesBlockEmphasis") }
    /// File to download
    static var coursesBlockFile: Message { Message(CoursesStrings.table, 27, "coursesBlockFile") }
    /// Part {number, number}
    static func coursesBlockFold(number: Int) -> Message { Message(CoursesStrings.table, 28, "coursesBlockFold", [.number(number)]) }
    /// Heading
    static var coursesBlockHeading: Message { Message(CoursesStrings.table, 29, "coursesBlockHeading") }
    /// Heading
    static var coursesBlockHeadingLabel: Message { Message(CoursesStrings.table, 30, "coursesBlockHeadingLabel") }
    /// Image
    static var coursesBlockImage: Message { Message(CoursesStrings.table, 31, "coursesBlockImage") }
    /// Insert a block
    static var coursesBlockInsert: Message { Message(CoursesStrings.table, 32, "coursesBlockInsert") }
    /// Label (optional)
    static var coursesBlockLabel: Message { Message(CoursesStrings.table, 33, "coursesBlockLabel") }
    /// **bold**, *italic*, - lists, [links](https://…)
    static var coursesBlockMarkdownHint: Message { Message(CoursesStrings.table, 34, "coursesBlockMarkdownHint") }
    /// Remove this block
    static var coursesBlockRemove: Message { Message(CoursesStrings.table, 35, "coursesBlockRemove") }
    /// Block removed.
    static var coursesBlockRemoved: Message { Message(CoursesStrings.table, 36, "coursesBlockRemoved") }
    /// Table
    static var coursesBlockRows: Message { Message(CoursesStrings.table, 37, "coursesBlockRows") }
    /// One row a line, cells apart by | or pasted from a spreadsheet. The first row is the head.
    static var coursesBlockRowsHint: Message { Message(CoursesStrings.table, 38, "coursesBlockRowsHint") }
    /// Table
    static var coursesBlockTable: Message { Message(CoursesStrings.table, 39, "coursesBlockTable") }
    /// Text
    static var coursesBlockText: Message { Message(CoursesStrings.table, 40, "coursesBlockText") }
    /// Text
    static var coursesBlockTextLabel: Message { Message(CoursesStrings.table, 41, "coursesBlockTextLabel") }
    /// Title
    static var coursesBlockTitle: Message { Message(CoursesStrings.table, 42, "coursesBlockTitle") }
    /// Move up
    static var coursesBlockUp: Message { Message(CoursesStrings.table, 43, "coursesBlockUp") }
    /// Video
    static var coursesBlockVideo: Message { Message(CoursesStrings.table, 44, "coursesBlockVideo") }
    /// Cancel
    static var coursesCancel: Message { Message(CoursesStrings.table, 45, "coursesCancel") }
    /// “{before}” is now called “{after}”.
    static func coursesChangeActivityRenamed(before: String, after: String) -> Message { Message(CoursesStrings.table, 46, "coursesChangeActivityRenamed", [.text(before), .text(after)]) }
    /// “{title}” is new ({minutes, number} min).
    static func coursesChangeAdded(title: String, minutes: Int) -> Message { Message(CoursesStrings.table, 47, "coursesChangeAdded", [.text(title), .number(minutes)]) }
    /// The content of “{title}” changed.
    static func coursesChangeContent(title: String) -> Message { Message(CoursesStrings.table, 48, "coursesChangeContent", [.text(title)]) }
    /// “{title}” takes {after, number} min instead of {before, number}.
    static func coursesChangeMinutes(title: String, after: Int, before: Int) -> Message { Message(CoursesStrings.table, 49, "coursesChangeMinutes", [.text(title), .number(after), .number(before)]) }
    /// The module “{title}” is new.
    static func coursesChangeModuleAdded(title: String) -> Message { Message(CoursesStrings.table, 50, "coursesChangeModuleAdded", [.text(title)]) }
    /// The module “{title}” is gone.
    static func coursesChangeModuleRemoved(title: String) -> Message { Message(CoursesStrings.table, 51, "coursesChangeModuleRemoved", [.text(title)]) }
    /// The module “{before}” is now called “{after}”.
    static func coursesChangeModuleRenamed(before: String, after: String) -> Message { Message(CoursesStrings.table, 52, "coursesChangeModuleRenamed", [.text(before), .text(after)]) }
    /// “{title}” is now optional.
    static func coursesChangeOptional(title: String) -> Message { Message(CoursesStrings.table, 53, "coursesChangeOptional", [.text(title)]) }
    /// The order changed.
    static var coursesChangeOrder: Message { Message(CoursesStrings.table, 54, "coursesChangeOrder") }
    /// “{title}” is gone.
    static func coursesChangeRemoved(title: String) -> Message { Message(CoursesStrings.table, 55, "coursesChangeRemoved", [.text(title)]) }
    /// The course “{before}” is now called “{after}”.
    static func coursesChangeRenamed(before: String, after: String) -> Message { Message(CoursesStrings.table, 56, "coursesChangeRenamed", [.text(before), .text(after)]) }
    /// “{title}” is now required.
    static func coursesChangeRequired(title: String) -> Message { Message(CoursesStrings.table, 57, "coursesChangeRequired", [.text(title)]) }
    /// The summary changed.
    static var coursesChangeSummary: Message { Message(CoursesStrings.table, 58, "coursesChangeSummary") }
    /// The outline is the same; something inside an activity or the course page changed.
    static var coursesChangesInside: Message { Message(CoursesStrings.table, 59, "coursesChangesInside") }
    /// What changed since version {number, number}
    static func coursesChangesSince(number: Int) -> Message { Message(CoursesStrings.table, 60, "coursesChangesSince", [.number(number)]) }
    /// Check again
    static var coursesCheckAgain: Message { Message(CoursesStrings.table, 61, "coursesCheckAgain") }
    /// Answer {number, number}
    static func coursesCheckAnswerNumber(number: Int) -> Message { Message(CoursesStrings.table, 62, "coursesCheckAnswerNumber", [.number(number)]) }
    /// Answers
    static var coursesCheckAnswers: Message { Message(CoursesStrings.table, 63, "coursesCheckAnswers") }
    /// What to say after a wrong answer (optional)
    static var coursesCheckCorrection: Message { Message(CoursesStrings.table, 64, "coursesCheckCorrection") }
    /// Right
    static var coursesCheckIsRight: Message { Message(CoursesStrings.table, 65, "coursesCheckIsRight") }
    /// Check yourself
    static var coursesCheckLabel: Message { Message(CoursesStrings.table, 66, "coursesCheckLabel") }
    /// What to say after the right answer (optional)
    static var coursesCheckPraise: Message { Message(CoursesStrings.table, 67, "coursesCheckPraise") }
    /// Question
    static var coursesCheckQuestion: Message { Message(CoursesStrings.table, 68, "coursesCheckQuestion") }
    /// That is right.
    static var coursesCheckRight: Message { Message(CoursesStrings.table, 69, "coursesCheckRight") }
    /// Check my answer
    static var coursesCheckSend: Message { Message(CoursesStrings.table, 70, "coursesCheckSend") }
    /// More than one answer is right.
    static var coursesCheckSeveral: Message { Message(CoursesStrings.table, 71, "coursesCheckSeveral") }
    /// Not quite.
    static var coursesCheckWrong: Message { Message(CoursesStrings.table, 72, "coursesCheckWrong") }
    /// Close
    static var coursesClose: Message { Message(CoursesStrings.table, 73, "coursesClose") }
    /// Choose organizations instead
    static var coursesCloseToAll: Message { Message(CoursesStrings.table, 74, "coursesCloseToAll") }
    /// Activities
    static var coursesColumnActivities: Message { Message(CoursesStrings.table, 75, "coursesColumnActivities") }
    /// Changed
    static var coursesColumnChanged: Message { Message(CoursesStrings.table, 76, "coursesColumnChanged") }
    /// Time
    static var coursesColumnMinutes: Message { Message(CoursesStrings.table, 77, "coursesColumnMinutes") }
    /// Catalogue
    static var coursesColumnOpen: Message { Message(CoursesStrings.table, 78, "coursesColumnOpen") }
    /// Organization
    static var coursesColumnOrganization: Message { Message(CoursesStrings.table, 79, "coursesColumnOrganization") }
    /// Since
    static var coursesColumnSince: Message { Message(CoursesStrings.table, 80, "coursesColumnSince") }
    /// State
    static var coursesColumnState: Message { Message(CoursesStrings.table, 81, "coursesColumnState") }
    /// Course
    static var coursesColumnTitle: Message { Message(CoursesStrings.table, 82, "coursesColumnTitle") }
    /// Create course
    static var coursesCreate: Message { Message(CoursesStrings.table, 83, "coursesCreate") }
    /// Your course is here. Add what people should learn.
    static var coursesCreated: Message { Message(CoursesStrings.table, 84, "coursesCreated") }
    /// You are here
    static var coursesCrumbs: Message { Message(CoursesStrings.table, 85, "coursesCrumbs") }
    /// People may download the original
    static var coursesDocumentDownload: Message { Message(CoursesStrings.table, 86, "coursesDocumentDownload") }
    /// Page {number, number}
    static func coursesDocumentPage(number: Int) -> Message { Message(CoursesStrings.table, 87, "coursesDocumentPage", [.number(number)]) }
    /// {count, plural, one {# page} other {# pages}}
    static func coursesDocumentPages(count: Int) -> Message { Message(CoursesStrings.table, 88, "coursesDocumentPages", [.number(count)]) }
    /// Move “{title}”: drag, or use the arrow keys
    static func coursesDrag(title: String) -> Message { Message(CoursesStrings.table, 89, "coursesDrag", [.text(title)]) }
    /// Good to know
    static var coursesEmphasisNote: Message { Message(CoursesStrings.table, 90, "coursesEmphasisNote") }
    /// Tip
    static var coursesEmphasisTip: Message { Message(CoursesStrings.table, 91, "coursesEmphasisTip") }
    /// Careful
    static var coursesEmphasisWarning: Message { Message(CoursesStrings.table, 92, "coursesEmphasisWarning") }
    /// For whom
    static var coursesFieldAudience: Message { Message(CoursesStrings.table, 93, "coursesFieldAudience") }
    /// Nothing chosen means everybody.
    static var coursesFieldAudienceHint: Message { Message(CoursesStrings.table, 94, "coursesFieldAudienceHint") }
    /// Issue a certificate of completion
    static var coursesFieldCertificate: Message { Message(CoursesStrings.table, 95, "coursesFieldCertificate") }
    /// Whoever completes the course gets a PDF with a verification code.
    static var coursesFieldCertificateHint: Message { Message(CoursesStrings.table, 96, "coursesFieldCertificateHint") }
    /// Language of the content
    static var coursesFieldLanguage: Message { Message(CoursesStrings.table, 97, "coursesFieldLanguage") }
    /// What people can do afterwards
    static var coursesFieldOutcomes: Message { Message(CoursesStrings.table, 98, "coursesFieldOutcomes") }
    /// One sentence a line.
    static var coursesFieldOutcomesHint: Message { Message(CoursesStrings.table, 99, "coursesFieldOutcomesHint") }
    /// Summary
    static var coursesFieldSummary: Message { Message(CoursesStrings.table, 100, "coursesFieldSummary") }
    /// Two sentences for the catalogue.
    static var coursesFieldSummaryHint: Message { Message(CoursesStrings.table, 101, "coursesFieldSummaryHint") }
    /// Title
    static var coursesFieldTitle: Message { Message(CoursesStrings.table, 102, "coursesFieldTitle") }
    /// What people look for, such as “Positioning against Acme”.
    static var coursesFieldTitleHint: Message { Message(CoursesStrings.table, 103, "coursesFieldTitleHint") }
    /// Cancel the upload
    static var coursesFileCancel: Message { Message(CoursesStrings.table, 104, "coursesFileCancel") }
    /// Choose a file or drop it here
    static var coursesFileChoose: Message { Message(CoursesStrings.table, 105, "coursesFileChoose") }
    /// The upload stopped. Check your connection and choose the file again.
    static var coursesFileFailed: Message { Message(CoursesStrings.table, 106, "coursesFileFailed") }
    /// Up to {limit}
    static func coursesFileLimit(limit: String) -> Message { Message(CoursesStrings.table, 107, "coursesFileLimit", [.text(limit)]) }
    /// Uploaded. Getting it ready…
    static var coursesFileProcessing: Message { Message(CoursesStrings.table, 108, "coursesFileProcessing") }
    /// Upload
    static var coursesFileProgress: Message { Message(CoursesStrings.table, 109, "coursesFileProgress") }
    /// Choose another file or drop it here
    static var coursesFileReplace: Message { Message(CoursesStrings.table, 110, "coursesFileReplace") }
    /// Upload
    static var coursesFileSend: Message { Message(CoursesStrings.table, 111, "coursesFileSend") }
    /// “{name}” is here.
    static func coursesFileTaken(name: String) -> Message { Message(CoursesStrings.table, 112, "coursesFileTaken", [.text(name)]) }
    /// This file is larger than {limit}. Choose a smaller one.
    static func coursesFileTooLarge(limit: String) -> Message { Message(CoursesStrings.table, 113, "coursesFileTooLarge", [.text(limit)]) }
    /// {percent} % uploaded
    static func coursesFileUploading(percent: String) -> Message { Message(CoursesStrings.table, 114, "coursesFileUploading", [.text(percent)]) }
    /// All states
    static var coursesFilterAll: Message { Message(CoursesStrings.table, 115, "coursesFilterAll") }
    /// Apply
    static var coursesFilterApply: Message { Message(CoursesStrings.table, 116, "coursesFilterApply") }
    /// With unpublished changes
    static var coursesFilterChanged: Message { Message(CoursesStrings.table, 117, "coursesFilterChanged") }
    /// Clear filters
    static var coursesFilterClear: Message { Message(CoursesStrings.table, 118, "coursesFilterClear") }
    /// Published
    static var coursesFilterPublished: Message { Message(CoursesStrings.table, 119, "coursesFilterPublished") }
    /// State
    static var coursesFilterState: Message { Message(CoursesStrings.table, 120, "coursesFilterState") }
    /// Never published
    static var coursesFilterUnpublished: Message { Message(CoursesStrings.table, 121, "coursesFilterUnpublished") }
    /// Versions
    static var coursesHistory: Message { Message(CoursesStrings.table, 122, "coursesHistory") }
    /// The first version appears here once you publish.
    static var coursesHistoryNoneText: Message { Message(CoursesStrings.table, 123, "coursesHistoryNoneText") }
    /// Nothing published yet
    static var coursesHistoryNoneTitle: Message { Message(CoursesStrings.table, 124, "coursesHistoryNoneTitle") }
    /// Picture
    static var coursesImage: Message { Message(CoursesStrings.table, 125, "coursesImage") }
    /// Remove the picture
    static var coursesImageRemove: Message { Message(CoursesStrings.table, 126, "coursesImageRemove") }
    /// The picture is gone. Courses look fine without one.
    static var coursesImageRemoved: Message { Message(CoursesStrings.table, 127, "coursesImageRemoved") }
    /// The picture is shown now.
    static var coursesImageTaken: Message { Message(CoursesStrings.table, 128, "coursesImageTaken") }
    /// Learners see it in the catalogue, on the course page and at home, at once and without a new version. A wide...
    static var coursesImageText: Message { Message(CoursesStrings.table, 129, "coursesImageText") }
    /// Every organization finds this course in its catalogue.
    static var coursesIsOpenToAll: Message { Message(CoursesStrings.table, 130, "coursesIsOpenToAll") }
    /// Keep editing
    static var coursesKeepEditing: Message { Message(CoursesStrings.table, 131, "coursesKeepEditing") }
    /// Document
    static var coursesKindDocument: Message { Message(CoursesStrings.table, 132, "coursesKindDocument") }
    /// Lesson
    static var coursesKindLesson: Message { Message(CoursesStrings.table, 133, "coursesKindLesson") }
    /// Link
    static var coursesKindLink: Message { Message(CoursesStrings.table, 134, "coursesKindLink") }
    /// Choose what to add.
    static var coursesKindUnknown: Message { Message(CoursesStrings.table, 135, "coursesKindUnknown") }
    /// Video
    static var coursesKindVideo: Message { Message(CoursesStrings.table, 136, "coursesKindVideo") }
    /// English
    static var coursesLanguageEnglish: Message { Message(CoursesStrings.table, 137, "coursesLanguageEnglish") }
    /// German
    static var coursesLanguageGerman: Message { Message(CoursesStrings.table, 138, "coursesLanguageGerman") }
    /// Build a course, publish a version, open it to partners.
    static var coursesLead: Message { Message(CoursesStrings.table, 139, "coursesLead") }
    /// Press / or choose a block below. Everything saves itself.
    static var coursesLessonEmptyText: Message { Message(CoursesStrings.table, 140, "coursesLessonEmptyText") }
    /// An empty page
    static var coursesLessonEmptyTitle: Message { Message(CoursesStrings.table, 141, "coursesLessonEmptyTitle") }
    /// Address
    static var coursesLinkAddress: Message { Message(CoursesStrings.table, 142, "coursesLinkAddress") }
    /// Begins with https://
    static var coursesLinkAddressHint: Message { Message(CoursesStrings.table, 143, "coursesLinkAddressHint") }
    /// Open the page
    static var coursesLinkGo: Message { Message(CoursesStrings.table, 144, "coursesLinkGo") }
    /// What to do there
    static var coursesLinkText: Message { Message(CoursesStrings.table, 145, "coursesLinkText") }
    /// Enter a whole address that begins with https://
    static var coursesLinkWrong: Message { Message(CoursesStrings.table, 146, "coursesLinkWrong") }
    /// This PDF asks for a password. Save it without one and choose it again.
    static var coursesMediaDocumentLocked: Message { Message(CoursesStrings.table, 147, "coursesMediaDocumentLocked") }
    /// This document has more than {limit, number} pages. Split it into several activities.
    static func coursesMediaDocumentTooLong(limit: Int) -> Message { Message(CoursesStrings.table, 148, "coursesMediaDocumentTooLong", [.number(limit)]) }
    /// “{name}” could not be made ready. Export it again and choose the new file.
    static func coursesMediaFailedText(name: String) -> Message { Message(CoursesStrings.table, 149, "coursesMediaFailedText", [.text(name)]) }
    /// This file did not work
    static var coursesMediaFailedTitle: Message { Message(CoursesStrings.table, 150, "coursesMediaFailedTitle") }
    /// This picture is larger than 20 MB. Choose a smaller one.
    static var coursesMediaImageTooLarge: Message { Message(CoursesStrings.table, 151, "coursesMediaImageTooLarge") }
    /// Choose a file.
    static var coursesMediaNoFile: Message { Message(CoursesStrings.table, 152, "coursesMediaNoFile") }
    /// This is no PDF that can be read. Export it again as PDF.
    static var coursesMediaNotADocument: Message { Message(CoursesStrings.table, 153, "coursesMediaNotADocument") }
    /// This is no video that can be played. MP4, MOV, MKV and WebM work.
    static var coursesMediaNotAVideo: Message { Message(CoursesStrings.table, 154, "coursesMediaNotAVideo") }
    /// This is no picture that can be shown. JPEG, PNG, WebP and GIF work.
    static var coursesMediaNotAnImage: Message { Message(CoursesStrings.table, 155, "coursesMediaNotAnImage") }
    /// This file could not be read.
    static var coursesMediaNotUnderstood: Message { Message(CoursesStrings.table, 156, "coursesMediaNotUnderstood") }
    /// “{name}” will be ready in a few minutes. You can go on editing.
    static func coursesMediaPreparingText(name: String) -> Message { Message(CoursesStrings.table, 157, "coursesMediaPreparingText", [.text(name)]) }
    /// Getting it ready
    static var coursesMediaPreparingTitle: Message { Message(CoursesStrings.table, 158, "coursesMediaPreparingTitle") }
    /// This video is longer than four hours. Split it into several activities.
    static var coursesMediaVideoTooLong: Message { Message(CoursesStrings.table, 159, "coursesMediaVideoTooLong") }
    /// Reading it takes about {minutes}.
    static func coursesMinutesGuess(minutes: String) -> Message { Message(CoursesStrings.table, 160, "coursesMinutesGuess", [.text(minutes)]) }
    /// Learners are told {minutes}: half of the last {count, plural, one {# completion} other {# completions}} nee...
    static func coursesMinutesMeasured(minutes: String, count: Int) -> Message { Message(CoursesStrings.table, 161, "coursesMinutesMeasured", [.text(minutes), .number(count)]) }
    /// minutes
    static var coursesMinutesSuffix: Message { Message(CoursesStrings.table, 162, "coursesMinutesSuffix") }
    /// Enter the minutes as a number from 1 to 600.
    static var coursesMinutesWrong: Message { Message(CoursesStrings.table, 163, "coursesMinutesWrong") }
    /// Add a module
    static var coursesModuleAdd: Message { Message(CoursesStrings.table, 164, "coursesModuleAdd") }
    /// First module
    static var coursesModuleFirst: Message { Message(CoursesStrings.table, 165, "coursesModuleFirst") }
    /// What to do with “{title}”
    static func coursesModuleMenu(title: String) -> Message { Message(CoursesStrings.table, 166, "coursesModuleMenu", [.text(title)]) }
    /// This module still has activities. Move or remove them first.
    static var coursesModuleNotEmpty: Message { Message(CoursesStrings.table, 167, "coursesModuleNotEmpty") }
    /// Remove module
    static var coursesModuleRemove: Message { Message(CoursesStrings.table, 168, "coursesModuleRemove") }
    /// Rename module
    static var coursesModuleRename: Message { Message(CoursesStrings.table, 169, "coursesModuleRename") }
    /// Title of the module
    static var coursesModuleTitle: Message { Message(CoursesStrings.table, 170, "coursesModuleTitle") }
    /// Move down
    static var coursesMoveDown: Message { Message(CoursesStrings.table, 171, "coursesMoveDown") }
    /// Move up
    static var coursesMoveUp: Message { Message(CoursesStrings.table, 172, "coursesMoveUp") }
    /// {name} is now number {position} of {total}
    static func coursesMoved(name: String, position: String, total: String) -> Message { Message(CoursesStrings.table, 173, "coursesMoved", [.text(name), .text(position), .text(total)]) }
    /// New course
    static var coursesNew: Message { Message(CoursesStrings.table, 174, "coursesNew") }
    /// Next
    static var coursesNext: Message { Message(CoursesStrings.table, 175, "coursesNext") }
    /// A title is enough to begin.
    static var coursesNoneText: Message { Message(CoursesStrings.table, 176, "coursesNoneText") }
    /// Build your first course
    static var coursesNoneTitle: Message { Message(CoursesStrings.table, 177, "coursesNoneTitle") }
    /// Nothing has changed since the last version.
    static var coursesNothingChanged: Message { Message(CoursesStrings.table, 178, "coursesNothingChanged") }
    /// Try other words or clear the filters.
    static var coursesNothingFoundText: Message { Message(CoursesStrings.table, 179, "coursesNothingFoundText") }
    /// Nothing found
    static var coursesNothingFoundTitle: Message { Message(CoursesStrings.table, 180, "coursesNothingFoundTitle") }
    /// Add at least one activity before you publish.
    static var coursesNothingToPublish: Message { Message(CoursesStrings.table, 181, "coursesNothingToPublish") }
    /// Open
    static var coursesOpen: Message { Message(CoursesStrings.table, 182, "coursesOpen") }
    /// Open to more organizations
    static var coursesOpenMore: Message { Message(CoursesStrings.table, 183, "coursesOpenMore") }
    /// Open it to organizations below, or assign it to people.
    static var coursesOpenNoneText: Message { Message(CoursesStrings.table, 184, "coursesOpenNoneText") }
    /// In nobody’s catalogue
    static var coursesOpenNoneTitle: Message { Message(CoursesStrings.table, 185, "coursesOpenNoneTitle") }
    /// In the catalogue of
    static var coursesOpenTo: Message { Message(CoursesStrings.table, 186, "coursesOpenTo") }
    /// Everybody
    static var coursesOpenToAll: Message { Message(CoursesStrings.table, 187, "coursesOpenToAll") }
    /// {count, plural, one {# organization} other {# organizations}}
    static func coursesOpenToCount(count: Int) -> Message { Message(CoursesStrings.table, 188, "coursesOpenToCount", [.number(count)]) }
    /// Open to everybody
    static var coursesOpenToEverybody: Message { Message(CoursesStrings.table, 189, "coursesOpenToEverybody") }
    /// Every organization, also new ones, finds it in its catalogue.
    static var coursesOpenToEverybodyText: Message { Message(CoursesStrings.table, 190, "coursesOpenToEverybodyText") }
    /// Is it for every partner?
    static var coursesOpenToEverybodyTitle: Message { Message(CoursesStrings.table, 191, "coursesOpenToEverybodyTitle") }
    /// Nobody
    static var coursesOpenToNone: Message { Message(CoursesStrings.table, 192, "coursesOpenToNone") }
    /// Who finds it
    static var coursesOpenings: Message { Message(CoursesStrings.table, 193, "coursesOpenings") }
    /// People of these organizations find “{title}” in their catalogue and can begin by themselves.
    static func coursesOpeningsLead(title: String) -> Message { Message(CoursesStrings.table, 194, "coursesOpeningsLead", [.text(title)]) }
    /// It appears in catalogues once its first version is published.
    static var coursesOpeningsUnpublished: Message { Message(CoursesStrings.table, 195, "coursesOpeningsUnpublished") }
    /// Outline
    static var coursesOutline: Message { Message(CoursesStrings.table, 196, "coursesOutline") }
    /// Pages
    static var coursesPages: Message { Message(CoursesStrings.table, 197, "coursesPages") }
    /// %
    static var coursesPercentSuffix: Message { Message(CoursesStrings.table, 198, "coursesPercentSuffix") }
    /// Preview
    static var coursesPreview: Message { Message(CoursesStrings.table, 199, "coursesPreview") }
    /// Back to the editor
    static var coursesPreviewLeave: Message { Message(CoursesStrings.table, 200, "coursesPreviewLeave") }
    /// Preview: nothing is kept
    static var coursesPreviewNote: Message { Message(CoursesStrings.table, 201, "coursesPreviewNote") }
    /// Preview as on a phone
    static var coursesPreviewPhone: Message { Message(CoursesStrings.table, 202, "coursesPreviewPhone") }
    /// Previous
    static var coursesPrevious: Message { Message(CoursesStrings.table, 203, "coursesPrevious") }
    /// “{title}” has an empty block.
    static func coursesProblemEmptyBlock(title: String) -> Message { Message(CoursesStrings.table, 204, "coursesProblemEmptyBlock", [.text(title)]) }
    /// “{title}”: the file “{file}” did not work. Choose another one.
    static func coursesProblemFailed(title: String, file: String) -> Message { Message(CoursesStrings.table, 205, "coursesProblemFailed", [.text(title), .text(file)]) }
    /// “{title}” has no address that begins with https://.
    static func coursesProblemNoAddress(title: String) -> Message { Message(CoursesStrings.table, 206, "coursesProblemNoAddress", [.text(title)]) }
    /// A picture in “{title}” lacks words for people who do not see it.
    static func coursesProblemNoAlternative(title: String) -> Message { Message(CoursesStrings.table, 207, "coursesProblemNoAlternative", [.text(title)]) }
    /// “{title}” is empty.
    static func coursesProblemNoBlocks(title: String) -> Message { Message(CoursesStrings.table, 208, "coursesProblemNoBlocks", [.text(title)]) }
    /// “{title}” lacks its file.
    static func coursesProblemNoFile(title: String) -> Message { Message(CoursesStrings.table, 209, "coursesProblemNoFile", [.text(title)]) }
    /// A knowledge check in “{title}” has no right answer.
    static func coursesProblemNoRightAnswer(title: String) -> Message { Message(CoursesStrings.table, 210, "coursesProblemNoRightAnswer", [.text(title)]) }
    /// “{title}”: “{file}” is still being made ready. Try again in a few minutes.
    static func coursesProblemPreparing(title: String, file: String) -> Message { Message(CoursesStrings.table, 211, "coursesProblemPreparing", [.text(title), .text(file)]) }
    /// A knowledge check in “{title}” needs at least two answers.
    static func coursesProblemTooFewAnswers(title: String) -> Message { Message(CoursesStrings.table, 212, "coursesProblemTooFewAnswers", [.text(title)]) }
    /// “{title}” has more than {limit, number} blocks. Split it.
    static func coursesProblemTooManyBlocks(title: String, limit: Int) -> Message { Message(CoursesStrings.table, 213, "coursesProblemTooManyBlocks", [.text(title), .number(limit)]) }
    /// Before you can publish
    static var coursesPublishBlocked: Message { Message(CoursesStrings.table, 214, "coursesPublishBlocked") }
    /// For whom
    static var coursesPublishForWhom: Message { Message(CoursesStrings.table, 215, "coursesPublishForWhom") }
    /// Everybody who begins from now on gets version {number, number}.
    static func coursesPublishNewcomers(number: Int) -> Message { Message(CoursesStrings.table, 216, "coursesPublishNewcomers", [.number(number)]) }
    /// What changed, for people
    static var coursesPublishNotes: Message { Message(CoursesStrings.table, 217, "coursesPublishNotes") }
    /// Shown in the list of versions and kept for ever.
    static var coursesPublishNotesHint: Message { Message(CoursesStrings.table, 218, "coursesPublishNotesHint") }
    /// {count, plural, =0 {Nobody is in the middle of version {number, number}.} one {# person is in the middle of...
    static func coursesPublishStay(count: Int, number: Int) -> Message { Message(CoursesStrings.table, 219, "coursesPublishStay", [.number(count), .number(number)]) }
    /// Publish version {number, number}
    static func coursesPublishVersion(number: Int) -> Message { Message(CoursesStrings.table, 220, "coursesPublishVersion", [.number(number)]) }
    /// Version {number, number} is published.
    static func coursesPublished(number: Int) -> Message { Message(CoursesStrings.table, 221, "coursesPublished", [.number(number)]) }
    /// {first, number}–{last, number} of {total, number}
    static func coursesRange(first: Int, last: Int, total: Int) -> Message { Message(CoursesStrings.table, 222, "coursesRange", [.number(first), .number(last), .number(total)]) }
    /// Save
    static var coursesSave: Message { Message(CoursesStrings.table, 223, "coursesSave") }
    /// Saved.
    static var coursesSaved: Message { Message(CoursesStrings.table, 224, "coursesSaved") }
    /// Saved {time}
    static func coursesSavedAt(time: String) -> Message { Message(CoursesStrings.table, 225, "coursesSavedAt", [.text(time)]) }
    /// Not saved yet. Trying again…
    static var coursesSavedLater: Message { Message(CoursesStrings.table, 226, "coursesSavedLater") }
    /// Search courses
    static var coursesSearch: Message { Message(CoursesStrings.table, 227, "coursesSearch") }
    /// Search organizations
    static var coursesSearchOrganizations: Message { Message(CoursesStrings.table, 228, "coursesSearchOrganizations") }
    /// Unpublished changes
    static var coursesStateChanged: Message { Message(CoursesStrings.table, 229, "coursesStateChanged") }
    /// Draft
    static var coursesStateDraft: Message { Message(CoursesStrings.table, 230, "coursesStateDraft") }
    /// Version {number, number}
    static func coursesStateVersion(number: Int) -> Message { Message(CoursesStrings.table, 231, "coursesStateVersion", [.number(number)]) }
    /// Courses
    static var coursesTitle: Message { Message(CoursesStrings.table, 232, "coursesTitle") }
    /// Enter a title.
    static var coursesTitleMissing: Message { Message(CoursesStrings.table, 233, "coursesTitleMissing") }
    /// The title is longer than 200 characters. Shorten it.
    static var coursesTitleTooLong: Message { Message(CoursesStrings.table, 234, "coursesTitleTooLong") }
    /// {minutes} in all
    static func coursesTotal(minutes: String) -> Message { Message(CoursesStrings.table, 235, "coursesTotal", [.text(minutes)]) }
    /// Version {number, number} by {name}
    static func coursesVersionBy(number: Int, name: String) -> Message { Message(CoursesStrings.table, 236, "coursesVersionBy", [.number(number), .text(name)]) }
    /// {minutes}
    static func coursesVideoLength(minutes: String) -> Message { Message(CoursesStrings.table, 237, "coursesVideoLength", [.text(minutes)]) }
    /// Share that has to be seen
    static var coursesVideoPercent: Message { Message(CoursesStrings.table, 238, "coursesVideoPercent") }
    /// What is skipped does not count.
    static var coursesVideoPercentHint: Message { Message(CoursesStrings.table, 239, "coursesVideoPercentHint") }
    /// Transcript
    static var coursesVideoTranscript: Message { Message(CoursesStrings.table, 240, "coursesVideoTranscript") }
    /// What is said, for people who do not hear it.
    static var coursesVideoTranscriptHint: Message { Message(CoursesStrings.table, 241, "coursesVideoTranscriptHint") }
}
