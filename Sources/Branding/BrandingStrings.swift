// Made by tools/strings.py from Sources/Branding/Strings. Edit those and run it again.
package import HTML

/// The words of Branding in English and German.
package enum BrandingStrings {
    package static let table = StringTable(name: "Branding", keys: keys, english: english, german: german)

    private static let keys = ##"""
        brandingTitle
        brandingTitleOf
        brandingLead
        brandingSettings
        brandingWhere
        brandingNever
        brandingPublishedAs
        brandingPreview
        brandingPreviewLead
        brandingPreviewNoPartner
        brandingOnPhone
        brandingOnDesktop
        brandingPart
        brandingDraftTitle
        brandingDraftText
        brandingPublish
        brandingDiscard
        brandingDiscardConfirm
        brandingPublishedNow
        brandingDiscarded
        brandingReset
        brandingResetConfirm
        brandingResetConfirmVendor
        brandingResetDone
        brandingSaved
        brandingSave
        brandingSaveAndPreview
        brandingLook
        brandingName
        brandingFallsBack
        brandingFallback
        brandingAccent
        brandingAccentHint
        brandingTypeface
        brandingInEnglish
        brandingInGerman
        brandingWelcome
        brandingWelcomeHint
        brandingHome
        brandingHomeHint
        brandingFooter
        brandingFooterHint
        brandingCertificate
        brandingCertificateHint
        brandingPoweredBy
        brandingPoweredByFallback
        brandingPoweredByShow
        brandingPoweredByHide
        brandingVendorSets
        brandingField
        brandingPictures
        brandingSlot
        brandingSlotHint
        brandingSlotEmpty
        brandingPictureUpload
        brandingPictureRemove
        brandingPictureTaken
        brandingPictureRemoved
        brandingColours
        brandingScheme
        brandingSwatchButton
        brandingSwatchLink
        brandingNoRepair
        brandingRepaired
        brandingRepair
        brandingMore
        brandingVersions
        brandingVersionsLead
        brandingVersionsNone
        brandingVersionsNoneText
        brandingVersionColumn
        brandingVersion
        brandingVersionWhen
        brandingVersionWho
        brandingVersionWhat
        brandingChangedNothing
        brandingChanged
        brandingCurrent
        brandingRestore
        brandingRestoreConfirm
        brandingRestored
        brandingPolicyTitle
        brandingPolicyLead
        brandingPolicyFields
        brandingPolicyHint
        brandingPolicySave
        brandingPolicySaved
        brandingNameBad
        brandingAccentBad
        brandingTooLong
        brandingNotYours
        brandingNothingNew
        brandingPictureUnreadable
        brandingDrawingUnreadable
        brandingPictureTooLarge
        brandingPictureMissing
        brandingHostTitle
        brandingHostLead
        brandingHostName
        brandingHostHint
        brandingHostClaim
        brandingHostClaimed
        brandingHostProve
        brandingHostProveText
        brandingHostServe
        brandingHostServeText
        brandingHostServeContent
        brandingHostAnswers
        brandingHostWaits
        brandingHostProblem
        brandingHostFound
        brandingHostNotFound
        brandingHostRemove
        brandingHostRemoveConfirm
        brandingHostRemoved
        brandingHostNotYoursTitle
        brandingHostNotYoursText
        brandingHostBad
        brandingHostTaken
        brandingHostOne
        brandingHostNone
        brandingHostGoneSubject
        brandingHostGoneText
        brandingHostGoneButton
        brandingChecked
        brandingCheckNow
        brandingRecordKind
        brandingRecordName
        brandingRecordValue
        brandingSenderTitle
        brandingSenderLead
        brandingSenderName
        brandingSenderChange
        brandingSenderShown
        brandingSenderShownHint
        brandingSenderAddress
        brandingSenderAddressHint
        brandingSenderSave
        brandingSenderNeeds
        brandingSenderNeedsText
        brandingSenderPublish
        brandingSenderRecordsHint
        brandingSenderRecords
        brandingSPF
        brandingDKIM
        brandingSPFState
        brandingDKIMState
        brandingSenderFound
        brandingSenderIsUsed
        brandingSenderIsLost
        brandingSenderWaits
        brandingSenderUsed
        brandingSenderSaved
        brandingSenderNotFound
        brandingSenderRemove
        brandingSenderRemoveConfirm
        brandingSenderRemoved
        brandingSenderNotOfferedTitle
        brandingSenderNotOffered
        brandingSenderNotYours
        brandingSenderAddressBad
        brandingSenderNameBad
        brandingSenderNone
        brandingSenderLostSubject
        brandingSenderLostText
        brandingSenderLostButton
        brandingMailHello
        brandingSampleSubject
        brandingSampleText
        brandingSampleButton
        brandingSamplePaper
        brandingSamplePreface
        brandingSampleStatement
        brandingSampleCourse
        brandingSampleNumber
        brandingSampleIssued
        brandingSampleScan
        brandingWithPartner
        brandingNotHereTitle
        brandingNotHereText
        brandingNotHereHelp
        brandingNotHereOwn
        brandingNotHereOther
        brandingCodeGoneTitle
        brandingCodeGoneText
        brandingCodeGoneButton
        """##
    private static let english = ##"""
        Branding
        Branding of {name}
        Name, logo, colours and words of the portal, its host name and its mail.
        Settings
        Where you are
        Default look
        Version {number} published
        Preview
        The real pages with your draft. Nobody else sees it yet.
        Your mark is not on certificates in this draft. Switch it on under Branding.
        On a phone
        On a desktop
        {part, select, sign_in {Sign-in} home {Home} mail {Mail} certificate {Certificate} other {{part}}}
        Your draft differs from what people see
        Look at the preview, then publish. Until then nothing changes for anybody.
        Publish
        Discard draft
        Discard the changes of this draft?
        Published. Everybody sees it from now on.
        The draft is what is published again.
        Back to default
        Take everything from the vendor again? Earlier versions stay.
        Go back to the look that Laurel comes with? Earlier versions stay.
        Back to the default look. Earlier versions are kept.
        Draft saved
        Save draft
        Save and preview
        Look and words
        Portal name
        Left empty: {value}
        Default ({value})
        Brand colour
        As #rrggbb. Left empty: {value}
        Typeface
        In English
        In German
        Welcome beside sign-in
        Markdown: links, lists, bold. Anybody can read it.
        Welcome on the home page
        Markdown. Shown on top of each learner's home.
        Last lines of mail
        Plain text, such as who to ask and your address.
        Our mark on certificates of our people
        Name and logo stand beside the vendor's, who stays the issuer.
        The line "Powered by Laurel"
        {hidden, select, true {Default (hidden)} other {Default (shown)}}
        Show it
        Hide it
        Set by the vendor: {fields}.
        {field, select, name {Portal name} logo {Logo and icon} colours {Colours} typeface {Typeface} welcome {Welcome texts} mail {Last lines of mail} certificate {Mark on certificates} host {Own host name} sender {Sender of mail} poweredBy {Powered by} other {{field}}}
        Pictures
        {slot, select, logo {Logo} logoDark {Logo on dark ground} favicon {Icon of the browser tab} welcomePicture {Welcome picture} other {{slot}}}
        {slot, select, logo {PNG, JPEG or SVG, transparent around it, at most 5 MB.} logoDark {Shown in dark mode; without it the logo is.} favicon {Square, 192 pixels or more.} welcomePicture {Beside sign-in, wider than high.} other {{slot}}}
        {slot, select, logo {None: the portal's name stands there.} logoDark {None: the logo is shown.} favicon {None: the default icon is shown.} other {None.}}
        Upload
        Remove
        The picture is in the draft.
        The picture is out of the draft.
        Colours in use
        {dark, select, true {In dark mode} other {In light mode}}
        Continue
        A link to read
        Your colour can be read everywhere as it is.
        So that everybody can read it (WCAG AA), the colour was moved here:
        {part, select, button {Buttons} words {Links and words} marks {Progress and borders} other {{part}}}{dark, select, true { in dark mode} other { in light mode}}: {used} instead of {wanted}
        More
        Versions
        Everything that was ever published, and the way back.
        Nothing was published yet
        The first version appears here when you publish the draft.
        Version
        Version {number}
        Published
        By
        Changed
        Nothing
        {field, select, name {portal name} accent {colour} typeface {typeface} logo {logo} logoDark {dark logo} favicon {icon} welcomePicture {welcome picture} welcome {sign-in welcome} home {home welcome} mailFooter {mail} certificate {certificate mark} poweredBy {powered by} other {{field}}}
        Current
        Publish again
        Publish version {number} again, as a new version?
        Version {number} is published again.
        What partners may change
        You choose what partner admins may change of their own portal. You can always change all of it.
        Partner admins may change
        What they chose before stays until you or they change it.
        Save
        Saved
        A portal name has at most 60 characters.
        Write the colour as #rrggbb, for example #2f5bd7.
        Shorten this text to {limit} characters.
        The vendor sets this for all partners. Ask your channel manager.
        The draft is what is published already. Change something first.
        This is no picture that can be read. Export it as PNG or JPEG and try again.
        This SVG could not be drawn. Export it as PNG and try again.
        The picture is larger than 5 MB. Make it smaller and try again.
        Choose a file first.
        Own host name
        An address of your own for the portal, such as learn.example.com.
        Host name
        Without https:// and without a path.
        Use this host name
        Now publish the record, then check.
        Prove that it is yours
        Add this record where you manage your domain's names. Leave it there: it is looked for several times a day.
        Lead it here
        Let {host} point to the same server as {portal} (a CNAME record). Whoever runs the server adds the name and its certificate to the reverse proxy; then the portal answers at {origin}.
        Content plays on *.content.{host} when this is the first host of the vendor: the certificate must cover that too.
        The portal answers here. Links in mail lead here too.
        Not in use yet: the record has not been looked for.
        {problem, select, missing {The record was not found. New records can take an hour to be seen everywhere.} other {There is a record of that name with another text. Compare it letter by letter.} unreachable {The name servers could not be asked. It is tried again by itself.} taken {This host name is in use for another portal.}}
        Found. The portal answers on its own host now.
        Not found yet.
        Give it back
        Stop answering on this host? Everybody signed in there is signed out.
        The host name is given back.
        Your portal has no host of its own
        It answers at {origin}. The vendor can give it one; ask your channel manager.
        This is no host name. Write it like learn.example.com.
        This host name is in use already. Choose another one.
        A portal has one host of its own. Give the present one back first.
        There is no host name to check. Enter one first.
        The record of {host} is gone
        The portal still answers at {host}, but the record {record} that proved the name has not been found for three days. Publish it again, or give the name back.
        See the record
        Checked
        Check now
        Type
        Name
        Value
        Sender of mail
        The name and address that mail of this portal comes from.
        Name a sender
        Change the sender
        Name that people see
        Such as Northwind Academy.
        E-mail address
        An address of your domain. Answers go there.
        Save and check
        What your domain needs
        Mail goes out in your name once both records are found. Until then, and whenever they are gone, the default address is used.
        Publish these records:
        If there is an SPF record already, add the include to it: a domain has only one.
        Records of the domain
        SPF
        DKIM
        {state, select, found {Found} missing {Not found} several {More than one record} withoutUs {Does not include our mail server} other {{state}}}
        {state, select, found {Found} missing {Not found} withdrawn {Key withdrawn} other {{state}}}
        SPF: {spf, select, found {found} missing {not found} several {more than one record} withoutUs {does not include the mail server} other {{spf}}}. DKIM: {dkim, select, found {found} missing {not found} withdrawn {key withdrawn} other {{dkim}}}.
        Mail goes out in this name.
        The records are gone, so mail comes from {address} until they are found again.
        Not in use yet. Mail comes from {address} until both records are found.
        Both records are found. Mail goes out in this name.
        Saved. Publish the records, then check.
        Not both records are found yet.
        Use the default address
        Let mail come from the default address again?
        Mail comes from the default address.
        Mail comes from the default address
        Whoever runs this server has not said which records its mail server needs (mail.senderInclude and mail.senderSelector). Until then no other sender can be used.
        It is {address}. The vendor can set another sender for your portal; ask your channel manager.
        This is no e-mail address.
        A name has 1 to 60 characters.
        There is no sender to check. Name one first.
        Mail no longer comes from {address}
        The records that allow mail in the name of {address} were not found any more. Mail comes from the default address until they are back; nothing is lost.
        See the records
        Hello {name},
        A new course is waiting for you
        You have been assigned the course Positioning. It takes about 12 minutes and is due in two weeks.
        Start the course
        Certificate
        This certifies that
        has earned the certification
        Certified Solution Seller
        Number
        Issued
        Scan to verify
        Together with
        This portal is not yours
        You are signed in as {name}, who does not belong to {portal}.
        If you work there, ask its partner admin to invite you, or sign in with the address they know.
        Go to your own portal
        Use another account
        That way in is used up
        It works once, for half a minute, in the browser that asked for it. Nothing is lost: sign in again.
        Sign in
        """##
    private static let german = ##"""
        Erscheinungsbild
        Erscheinungsbild von {name}
        Name, Logo, Farben und Texte des Portals, sein Hostname und seine E-Mails.
        Einstellungen
        Wo Sie sind
        Standard
        Version {number} veröffentlicht
        Vorschau
        Die echten Seiten mit Ihrem Entwurf. Niemand sonst sieht ihn bisher.
        In diesem Entwurf steht Ihr Zeichen nicht auf Zertifikaten. Schalten Sie es im Erscheinungsbild ein.
        Auf dem Telefon
        Am Schreibtisch
        {part, select, sign_in {Anmeldung} home {Startseite} mail {E-Mail} certificate {Zertifikat} other {{part}}}
        Ihr Entwurf weicht von dem ab, was alle sehen
        Sehen Sie sich die Vorschau an und veröffentlichen Sie dann. Bis dahin ändert sich für niemanden etwas.
        Veröffentlichen
        Entwurf verwerfen
        Die Änderungen dieses Entwurfs verwerfen?
        Veröffentlicht. Ab jetzt sehen es alle.
        Der Entwurf entspricht wieder dem Veröffentlichten.
        Auf Standard zurücksetzen
        Wieder alles vom Anbieter übernehmen? Frühere Versionen bleiben erhalten.
        Zurück zum mitgelieferten Erscheinungsbild? Frühere Versionen bleiben erhalten.
        Wieder im Standard. Frühere Versionen sind erhalten.
        Entwurf gespeichert
        Entwurf speichern
        Speichern und ansehen
        Aussehen und Texte
        Name des Portals
        Leer gelassen: {value}
        Standard ({value})
        Markenfarbe
        Als #rrggbb. Leer gelassen: {value}
        Schrift
        Auf Englisch
        Auf Deutsch
        Begrüßung bei der Anmeldung
        Markdown: Links, Listen, Fettdruck. Alle können es lesen.
        Begrüßung auf der Startseite
        Markdown. Steht oben auf der Startseite aller Lernenden.
        Letzte Zeilen der E-Mails
        Reiner Text, etwa wer Fragen beantwortet und Ihre Anschrift.
        Unser Zeichen auf den Zertifikaten unserer Leute
        Name und Logo stehen neben denen des Anbieters, der Aussteller bleibt.
        Die Zeile „Ein Portal mit Laurel“
        {hidden, select, true {Standard (verborgen)} other {Standard (sichtbar)}}
        Anzeigen
        Verbergen
        Vom Anbieter festgelegt: {fields}.
        {field, select, name {Name des Portals} logo {Logo und Symbol} colours {Farben} typeface {Schrift} welcome {Begrüßungstexte} mail {Letzte Zeilen der E-Mails} certificate {Zeichen auf Zertifikaten} host {Eigener Hostname} sender {Absender der E-Mails} poweredBy {Hinweis auf Laurel} other {{field}}}
        Bilder
        {slot, select, logo {Logo} logoDark {Logo auf dunklem Grund} favicon {Symbol im Browser-Tab} welcomePicture {Begrüßungsbild} other {{slot}}}
        {slot, select, logo {PNG, JPEG oder SVG, außen durchsichtig, höchstens 5 MB.} logoDark {Im dunklen Modus; fehlt es, steht dort das Logo.} favicon {Quadratisch, ab 192 Pixel.} welcomePicture {Neben der Anmeldung, breiter als hoch.} other {{slot}}}
        {slot, select, logo {Keins: Dort steht der Name des Portals.} logoDark {Keins: Das Logo wird gezeigt.} favicon {Keins: Das Standardsymbol wird gezeigt.} other {Keins.}}
        Hochladen
        Entfernen
        Das Bild ist im Entwurf.
        Das Bild ist aus dem Entwurf entfernt.
        Farben im Einsatz
        {dark, select, true {Im dunklen Modus} other {Im hellen Modus}}
        Weiter
        Ein Link im Text
        Ihre Farbe ist überall lesbar, wie sie ist.
        Damit alle es lesen können (WCAG AA), wurde die Farbe hier angepasst:
        {part, select, button {Schaltflächen} words {Links und Wörter} marks {Fortschritt und Rahmen} other {{part}}}{dark, select, true { im dunklen Modus} other { im hellen Modus}}: {used} statt {wanted}
        Mehr
        Versionen
        Alles, was je veröffentlicht war, und der Weg zurück.
        Noch nichts veröffentlicht
        Die erste Version erscheint hier, sobald Sie den Entwurf veröffentlichen.
        Version
        Version {number}
        Veröffentlicht
        Von
        Geändert
        Nichts
        {field, select, name {Portalname} accent {Farbe} typeface {Schrift} logo {Logo} logoDark {dunkles Logo} favicon {Symbol} welcomePicture {Begrüßungsbild} welcome {Anmeldebegrüßung} home {Startbegrüßung} mailFooter {E-Mail} certificate {Zertifikatszeichen} poweredBy {Laurel-Hinweis} other {{field}}}
        Aktuell
        Erneut veröffentlichen
        Version {number} als neue Version erneut veröffentlichen?
        Version {number} ist wieder veröffentlicht.
        Was Partner ändern dürfen
        Sie wählen, was Partneradministratoren an ihrem Portal ändern dürfen. Sie selbst können stets alles ändern.
        Partneradministratoren dürfen ändern
        Bisher Gewähltes bleibt, bis Sie oder die Partner es ändern.
        Speichern
        Gespeichert
        Ein Portalname hat höchstens 60 Zeichen.
        Schreiben Sie die Farbe als #rrggbb, zum Beispiel #2f5bd7.
        Kürzen Sie diesen Text auf {limit} Zeichen.
        Das legt der Anbieter für alle Partner fest. Fragen Sie Ihre Partnerbetreuung.
        Der Entwurf ist bereits veröffentlicht. Ändern Sie zuerst etwas.
        Dieses Bild lässt sich nicht lesen. Exportieren Sie es als PNG oder JPEG und versuchen Sie es erneut.
        Dieses SVG ließ sich nicht zeichnen. Exportieren Sie es als PNG und versuchen Sie es erneut.
        Das Bild ist größer als 5 MB. Verkleinern Sie es und versuchen Sie es erneut.
        Wählen Sie zuerst eine Datei.
        Eigener Hostname
        Eine eigene Adresse für das Portal, etwa learn.example.com.
        Hostname
        Ohne https:// und ohne Pfad.
        Diesen Hostnamen verwenden
        Veröffentlichen Sie nun den Eintrag und prüfen Sie dann.
        Weisen Sie nach, dass er Ihnen gehört
        Tragen Sie dies dort ein, wo Sie die Namen Ihrer Domain verwalten. Lassen Sie den Eintrag stehen: Er wird mehrmals täglich gesucht.
        Leiten Sie ihn hierher
        Lassen Sie {host} auf denselben Server wie {portal} zeigen (CNAME-Eintrag). Wer den Server betreibt, ergänzt Namen und Zertifikat im Reverse Proxy; danach antwortet das Portal unter {origin}.
        Inhalte laufen unter *.content.{host}, wenn dies der erste Host des Anbieters ist: Das Zertifikat muss auch dafür gelten.
        Das Portal antwortet hier. Auch Links in E-Mails führen hierher.
        Noch nicht in Gebrauch: Nach dem Eintrag wurde noch nicht gesucht.
        {problem, select, missing {Der Eintrag wurde nicht gefunden. Neue Einträge brauchen bis zu einer Stunde, bis sie überall sichtbar sind.} other {Es gibt einen Eintrag dieses Namens mit anderem Text. Vergleichen Sie ihn Zeichen für Zeichen.} unreachable {Die Namensserver waren nicht erreichbar. Es wird von selbst erneut versucht.} taken {Dieser Hostname wird für ein anderes Portal verwendet.}}
        Gefunden. Das Portal antwortet jetzt unter seinem eigenen Hostnamen.
        Noch nicht gefunden.
        Zurückgeben
        Unter diesem Hostnamen nicht mehr antworten? Alle dort Angemeldeten werden abgemeldet.
        Der Hostname ist zurückgegeben.
        Ihr Portal hat keinen eigenen Hostnamen
        Es antwortet unter {origin}. Der Anbieter kann einen vergeben; fragen Sie Ihre Partnerbetreuung.
        Das ist kein Hostname. Schreiben Sie ihn wie learn.example.com.
        Dieser Hostname wird bereits verwendet. Wählen Sie einen anderen.
        Ein Portal hat einen eigenen Hostnamen. Geben Sie zuerst den bisherigen zurück.
        Es gibt keinen Hostnamen zu prüfen. Geben Sie zuerst einen ein.
        Der Eintrag von {host} ist verschwunden
        Das Portal antwortet weiterhin unter {host}, aber der Eintrag {record}, der den Namen nachwies, fehlt seit drei Tagen. Veröffentlichen Sie ihn wieder oder geben Sie den Namen zurück.
        Eintrag ansehen
        Geprüft
        Jetzt prüfen
        Typ
        Name
        Wert
        Absender der E-Mails
        Name und Adresse, von denen die E-Mails dieses Portals kommen.
        Absender festlegen
        Absender ändern
        Sichtbarer Name
        Etwa Northwind Akademie.
        E-Mail-Adresse
        Eine Adresse Ihrer Domain. Antworten gehen dorthin.
        Speichern und prüfen
        Was Ihre Domain braucht
        E-Mails gehen in Ihrem Namen hinaus, sobald beide Einträge gefunden sind. Bis dahin, und wann immer sie fehlen, gilt die Standardadresse.
        Veröffentlichen Sie diese Einträge:
        Gibt es bereits einen SPF-Eintrag, ergänzen Sie das include dort: Eine Domain hat nur einen.
        Einträge der Domain
        SPF
        DKIM
        {state, select, found {Gefunden} missing {Nicht gefunden} several {Mehr als ein Eintrag} withoutUs {Enthält unseren Mailserver nicht} other {{state}}}
        {state, select, found {Gefunden} missing {Nicht gefunden} withdrawn {Schlüssel zurückgezogen} other {{state}}}
        SPF: {spf, select, found {gefunden} missing {nicht gefunden} several {mehr als ein Eintrag} withoutUs {enthält den Mailserver nicht} other {{spf}}}. DKIM: {dkim, select, found {gefunden} missing {nicht gefunden} withdrawn {Schlüssel zurückgezogen} other {{dkim}}}.
        E-Mails gehen unter diesem Namen hinaus.
        Die Einträge fehlen. Bis sie wieder gefunden sind, kommen E-Mails von {address}.
        Noch nicht in Gebrauch. Bis beide Einträge gefunden sind, kommen E-Mails von {address}.
        Beide Einträge sind gefunden. E-Mails gehen unter diesem Namen hinaus.
        Gespeichert. Veröffentlichen Sie die Einträge und prüfen Sie dann.
        Noch sind nicht beide Einträge gefunden.
        Standardadresse verwenden
        E-Mails wieder von der Standardadresse senden?
        E-Mails kommen von der Standardadresse.
        E-Mails kommen von der Standardadresse
        Der Betrieb dieses Servers hat nicht angegeben, welche Einträge sein Mailserver braucht (mail.senderInclude und mail.senderSelector). Bis dahin ist kein anderer Absender möglich.
        Sie lautet {address}. Der Anbieter kann für Ihr Portal einen anderen Absender festlegen; fragen Sie Ihre Partnerbetreuung.
        Das ist keine E-Mail-Adresse.
        Ein Name hat 1 bis 60 Zeichen.
        Es gibt keinen Absender zu prüfen. Legen Sie zuerst einen fest.
        E-Mails kommen nicht mehr von {address}
        Die Einträge, die E-Mails im Namen von {address} erlauben, wurden nicht mehr gefunden. Bis sie wieder da sind, kommen E-Mails von der Standardadresse; nichts geht verloren.
        Einträge ansehen
        Guten Tag {name},
        Ein neuer Kurs wartet auf Sie
        Ihnen wurde der Kurs Positionierung zugewiesen. Er dauert etwa 12 Minuten und ist in zwei Wochen fällig.
        Kurs beginnen
        Zertifikat
        Hiermit wird bestätigt, dass
        die Zertifizierung erworben hat
        Zertifizierter Lösungsverkauf
        Nummer
        Ausgestellt
        Zum Prüfen scannen
        Gemeinsam mit
        Dieses Portal ist nicht Ihres
        Sie sind als {name} angemeldet und gehören nicht zu {portal}.
        Wenn Sie dort arbeiten, lassen Sie sich von der Partneradministration einladen oder melden Sie sich mit der dort bekannten Adresse an.
        Zum eigenen Portal
        Anderes Konto verwenden
        Dieser Zugang ist verbraucht
        Er gilt einmal, eine halbe Minute lang und nur in dem Browser, der ihn anforderte. Nichts ist verloren: Melden Sie sich erneut an.
        Anmelden
        """##
}

package extension Message {
    /// Branding
    static var brandingTitle: Message { Message(BrandingStrings.table, 0, "brandingTitle") }
    /// Branding of {name}
    static func brandingTitleOf(name: String) -> Message { Message(BrandingStrings.table, 1, "brandingTitleOf", [.text(name)]) }
    /// Name, logo, colours and words of the portal, its host name and its mail.
    static var brandingLead: Message { Message(BrandingStrings.table, 2, "brandingLead") }
    /// Settings
    static var brandingSettings: Message { Message(BrandingStrings.table, 3, "brandingSettings") }
    /// Where you are
    static var brandingWhere: Message { Message(BrandingStrings.table, 4, "brandingWhere") }
    /// Default look
    static var brandingNever: Message { Message(BrandingStrings.table, 5, "brandingNever") }
    /// Version {number} published
    static func brandingPublishedAs(number: String) -> Message { Message(BrandingStrings.table, 6, "brandingPublishedAs", [.text(number)]) }
    /// Preview
    static var brandingPreview: Message { Message(BrandingStrings.table, 7, "brandingPreview") }
    /// The real pages with your draft. Nobody else sees it yet.
    static var brandingPreviewLead: Message { Message(BrandingStrings.table, 8, "brandingPreviewLead") }
    /// Your mark is not on certificates in this draft. Switch it on under Branding.
    static var brandingPreviewNoPartner: Message { Message(BrandingStrings.table, 9, "brandingPreviewNoPartner") }
    /// On a phone
    static var brandingOnPhone: Message { Message(BrandingStrings.table, 10, "brandingOnPhone") }
    /// On a desktop
    static var brandingOnDesktop: Message { Message(BrandingStrings.table, 11, "brandingOnDesktop") }
    /// {part, select, sign_in {Sign-in} home {Home} mail {Mail} certificate {Certificate} other {{part}}}
    static func brandingPart(part: String) -> Message { Message(BrandingStrings.table, 12, "brandingPart", [.text(part)]) }
    /// Your draft differs from what people see
    static var brandingDraftTitle: Message { Message(BrandingStrings.table, 13, "brandingDraftTitle") }
    /// Look at the preview, then publish. Until then nothing changes for anybody.
    static var brandingDraftText: Message { Message(BrandingStrings.table, 14, "brandingDraftText") }
    /// Publish
    static var brandingPublish: Message { Message(BrandingStrings.table, 15, "brandingPublish") }
    /// Discard draft
    static var brandingDiscard: Message { Message(BrandingStrings.table, 16, "brandingDiscard") }
    /// Discard the changes of this draft?
    static var brandingDiscardConfirm: Message { Message(BrandingStrings.table, 17, "brandingDiscardConfirm") }
    /// Published. Everybody sees it from now on.
    static var brandingPublishedNow: Message { Message(BrandingStrings.table, 18, "brandingPublishedNow") }
    /// The draft is what is published again.
    static var brandingDiscarded: Message { Message(BrandingStrings.table, 19, "brandingDiscarded") }
    /// Back to default
    static var brandingReset: Message { Message(BrandingStrings.table, 20, "brandingReset") }
    /// Take everything from the vendor again? Earlier versions stay.
    static var brandingResetConfirm: Message { Message(BrandingStrings.table, 21, "brandingResetConfirm") }
    /// Go back to the look that Laurel comes with? Earlier versions stay.
    static var brandingResetConfirmVendor: Message { Message(BrandingStrings.table, 22, "brandingResetConfirmVendor") }
    /// Back to the default look. Earlier versions are kept.
    static var brandingResetDone: Message { Message(BrandingStrings.table, 23, "brandingResetDone") }
    /// Draft saved
    static var brandingSaved: Message { Message(BrandingStrings.table, 24, "brandingSaved") }
    /// Save draft
    static var brandingSave: Message { Message(BrandingStrings.table, 25, "brandingSave") }
    /// Save and preview
    static var brandingSaveAndPreview: Message { Message(BrandingStrings.table, 26, "brandingSaveAndPreview") }
    /// Look and words
    static var brandingLook: Message { Message(BrandingStrings.table, 27, "brandingLook") }
    /// Portal name
    static var brandingName: Message { Message(BrandingStrings.table, 28, "brandingName") }
    /// Left empty: {value}
    static func brandingFallsBack(value: String) -> Message { Message(BrandingStrings.table, 29, "brandingFallsBack", [.text(value)]) }
    /// Default ({value})
    static func brandingFallback(value: String) -> Message { Message(BrandingStrings.table, 30, "brandingFallback", [.text(value)]) }
    /// Brand colour
    static var brandingAccent: Message { Message(BrandingStrings.table, 31, "brandingAccent") }
    /// As #rrggbb. Left empty: {value}
    static func brandingAccentHint(value: String) -> Message { Message(BrandingStrings.table, 32, "brandingAccentHint", [.text(value)]) }
    /// Typeface
    static var brandingTypeface: Message { Message(BrandingStrings.table, 33, "brandingTypeface") }
    /// In English
    static var brandingInEnglish: Message { Message(BrandingStrings.table, 34, "brandingInEnglish") }
    /// In German
    static var brandingInGerman: Message { Message(BrandingStrings.table, 35, "brandingInGerman") }
    /// Welcome beside sign-in
    static var brandingWelcome: Message { Message(BrandingStrings.table, 36, "brandingWelcome") }
    /// Markdown: links, lists, bold. Anybody can read it.
    static var brandingWelcomeHint: Message { Message(BrandingStrings.table, 37, "brandingWelcomeHint") }
    /// Welcome on the home page
    static var brandingHome: Message { Message(BrandingStrings.table, 38, "brandingHome") }
    /// Markdown. Shown on top of each learner's home.
    static var brandingHomeHint: Message { Message(BrandingStrings.table, 39, "brandingHomeHint") }
    /// Last lines of mail
    static var brandingFooter: Message { Message(BrandingStrings.table, 40, "brandingFooter") }
    /// Plain text, such as who to ask and your address.
    static var brandingFooterHint: Message { Message(BrandingStrings.table, 41, "brandingFooterHint") }
    /// Our mark on certificates of our people
    static var brandingCertificate: Message { Message(BrandingStrings.table, 42, "brandingCertificate") }
    /// Name and logo stand beside the vendor's, who stays the issuer.
    static var brandingCertificateHint: Message { Message(BrandingStrings.table, 43, "brandingCertificateHint") }
    /// The line "Powered by Laurel"
    static var brandingPoweredBy: Message { Message(BrandingStrings.table, 44, "brandingPoweredBy") }
    /// {hidden, select, true {Default (hidden)} other {Default (shown)}}
    static func brandingPoweredByFallback(hidden: String) -> Message { Message(BrandingStrings.table, 45, "brandingPoweredByFallback", [.text(hidden)]) }
    /// Show it
    static var brandingPoweredByShow: Message { Message(BrandingStrings.table, 46, "brandingPoweredByShow") }
    /// Hide it
    static var brandingPoweredByHide: Message { Message(BrandingStrings.table, 47, "brandingPoweredByHide") }
    /// Set by the vendor: {fields}.
    static func brandingVendorSets(fields: String) -> Message { Message(BrandingStrings.table, 48, "brandingVendorSets", [.text(fields)]) }
    /// {field, select, name {Portal name} logo {Logo and icon} colours {Colours} typeface {Typeface} welcome {Welc...
    static func brandingField(field: String) -> Message { Message(BrandingStrings.table, 49, "brandingField", [.text(field)]) }
    /// Pictures
    static var brandingPictures: Message { Message(BrandingStrings.table, 50, "brandingPictures") }
    /// {slot, select, logo {Logo} logoDark {Logo on dark ground} favicon {Icon of the browser tab} welcomePicture ...
    static func brandingSlot(slot: String) -> Message { Message(BrandingStrings.table, 51, "brandingSlot", [.text(slot)]) }
    /// {slot, select, logo {PNG, JPEG or SVG, transparent around it, at most 5 MB.} logoDark {Shown in dark mode; ...
    static func brandingSlotHint(slot: String) -> Message { Message(BrandingStrings.table, 52, "brandingSlotHint", [.text(slot)]) }
    /// {slot, select, logo {None: the portal's name stands there.} logoDark {None: the logo is shown.} favicon {No...
    static func brandingSlotEmpty(slot: String) -> Message { Message(BrandingStrings.table, 53, "brandingSlotEmpty", [.text(slot)]) }
    /// Upload
    static var brandingPictureUpload: Message { Message(BrandingStrings.table, 54, "brandingPictureUpload") }
    /// Remove
    static var brandingPictureRemove: Message { Message(BrandingStrings.table, 55, "brandingPictureRemove") }
    /// The picture is in the draft.
    static var brandingPictureTaken: Message { Message(BrandingStrings.table, 56, "brandingPictureTaken") }
    /// The picture is out of the draft.
    static var brandingPictureRemoved: Message { Message(BrandingStrings.table, 57, "brandingPictureRemoved") }
    /// Colours in use
    static var brandingColours: Message { Message(BrandingStrings.table, 58, "brandingColours") }
    /// {dark, select, true {In dark mode} other {In light mode}}
    static func brandingScheme(dark: String) -> Message { Message(BrandingStrings.table, 59, "brandingScheme", [.text(dark)]) }
    /// Continue
    static var brandingSwatchButton: Message { Message(BrandingStrings.table, 60, "brandingSwatchButton") }
    /// A link to read
    static var brandingSwatchLink: Message { Message(BrandingStrings.table, 61, "brandingSwatchLink") }
    /// Your colour can be read everywhere as it is.
    static var brandingNoRepair: Message { Message(BrandingStrings.table, 62, "brandingNoRepair") }
    /// So that everybody can read it (WCAG AA), the colour was moved here:
    static var brandingRepaired: Message { Message(BrandingStrings.table, 63, "brandingRepaired") }
    /// {part, select, button {Buttons} words {Links and words} marks {Progress and borders} other {{part}}}{dark, ...
    static func brandingRepair(part: String, dark: String, used: String, wanted: String) -> Message { Message(BrandingStrings.table, 64, "brandingRepair", [.text(part), .text(dark), .text(used), .text(wanted)]) }
    /// More
    static var brandingMore: Message { Message(BrandingStrings.table, 65, "brandingMore") }
    /// Versions
    static var brandingVersions: Message { Message(BrandingStrings.table, 66, "brandingVersions") }
    /// Everything that was ever published, and the way back.
    static var brandingVersionsLead: Message { Message(BrandingStrings.table, 67, "brandingVersionsLead") }
    /// Nothing was published yet
    static var brandingVersionsNone: Message { Message(BrandingStrings.table, 68, "brandingVersionsNone") }
    /// The first version appears here when you publish the draft.
    static var brandingVersionsNoneText: Message { Message(BrandingStrings.table, 69, "brandingVersionsNoneText") }
    /// Version
    static var brandingVersionColumn: Message { Message(BrandingStrings.table, 70, "brandingVersionColumn") }
    /// Version {number}
    static func brandingVersion(number: String) -> Message { Message(BrandingStrings.table, 71, "brandingVersion", [.text(number)]) }
    /// Published
    static var brandingVersionWhen: Message { Message(BrandingStrings.table, 72, "brandingVersionWhen") }
    /// By
    static var brandingVersionWho: Message { Message(BrandingStrings.table, 73, "brandingVersionWho") }
    /// Changed
    static var brandingVersionWhat: Message { Message(BrandingStrings.table, 74, "brandingVersionWhat") }
    /// Nothing
    static var brandingChangedNothing: Message { Message(BrandingStrings.table, 75, "brandingChangedNothing") }
    /// {field, select, name {portal name} accent {colour} typeface {typeface} logo {logo} logoDark {dark logo} fav...
    static func brandingChanged(field: String) -> Message { Message(BrandingStrings.table, 76, "brandingChanged", [.text(field)]) }
    /// Current
    static var brandingCurrent: Message { Message(BrandingStrings.table, 77, "brandingCurrent") }
    /// Publish again
    static var brandingRestore: Message { Message(BrandingStrings.table, 78, "brandingRestore") }
    /// Publish version {number} again, as a new version?
    static func brandingRestoreConfirm(number: String) -> Message { Message(BrandingStrings.table, 79, "brandingRestoreConfirm", [.text(number)]) }
    /// Version {number} is published again.
    static func brandingRestored(number: String) -> Message { Message(BrandingStrings.table, 80, "brandingRestored", [.text(number)]) }
    /// What partners may change
    static var brandingPolicyTitle: Message { Message(BrandingStrings.table, 81, "brandingPolicyTitle") }
    /// You choose what partner admins may change of their own portal. You can always change all of it.
    static var brandingPolicyLead: Message { Message(BrandingStrings.table, 82, "brandingPolicyLead") }
    /// Partner admins may change
    static var brandingPolicyFields: Message { Message(BrandingStrings.table, 83, "brandingPolicyFields") }
    /// What they chose before stays until you or they change it.
    static var brandingPolicyHint: Message { Message(BrandingStrings.table, 84, "brandingPolicyHint") }
    /// Save
    static var brandingPolicySave: Message { Message(BrandingStrings.table, 85, "brandingPolicySave") }
    /// Saved
    static var brandingPolicySaved: Message { Message(BrandingStrings.table, 86, "brandingPolicySaved") }
    /// A portal name has at most 60 characters.
    static var brandingNameBad: Message { Message(BrandingStrings.table, 87, "brandingNameBad") }
    /// Write the colour as #rrggbb, for example #2f5bd7.
    static var brandingAccentBad: Message { Message(BrandingStrings.table, 88, "brandingAccentBad") }
    /// Shorten this text to {limit} characters.
    static func brandingTooLong(limit: String) -> Message { Message(BrandingStrings.table, 89, "brandingTooLong", [.text(limit)]) }
    /// The vendor sets this for all partners. Ask your channel manager.
    static var brandingNotYours: Message { Message(BrandingStrings.table, 90, "brandingNotYours") }
    /// The draft is what is published already. Change something first.
    static var brandingNothingNew: Message { Message(BrandingStrings.table, 91, "brandingNothingNew") }
    /// This is no picture that can be read. Export it as PNG or JPEG and try again.
    static var brandingPictureUnreadable: Message { Message(BrandingStrings.table, 92, "brandingPictureUnreadable") }
    /// This SVG could not be drawn. Export it as PNG and try again.
    static var brandingDrawingUnreadable: Message { Message(BrandingStrings.table, 93, "brandingDrawingUnreadable") }
    /// The picture is larger than 5 MB. Make it smaller and try again.
    static var brandingPictureTooLarge: Message { Message(BrandingStrings.table, 94, "brandingPictureTooLarge") }
    /// Choose a file first.
    static var brandingPictureMissing: Message { Message(BrandingStrings.table, 95, "brandingPictureMissing") }
    /// Own host name
    static var brandingHostTitle: Message { Message(BrandingStrings.table, 96, "brandingHostTitle") }
    /// An address of your own for the portal, such as learn.example.com.
    static var brandingHostLead: Message { Message(BrandingStrings.table, 97, "brandingHostLead") }
    /// Host name
    static var brandingHostName: Message { Message(BrandingStrings.table, 98, "brandingHostName") }
    /// Without https:// and without a path.
    static var brandingHostHint: Message { Message(BrandingStrings.table, 99, "brandingHostHint") }
    /// Use this host name
    static var brandingHostClaim: Message { Message(BrandingStrings.table, 100, "brandingHostClaim") }
    /// Now publish the record, then check.
    static var brandingHostClaimed: Message { Message(BrandingStrings.table, 101, "brandingHostClaimed") }
    /// Prove that it is yours
    static var brandingHostProve: Message { Message(BrandingStrings.table, 102, "brandingHostProve") }
    /// Add this record where you manage your domain's names. Leave it there: it is looked for several times a day.
    static var brandingHostProveText: Message { Message(BrandingStrings.table, 103, "brandingHostProveText") }
    /// Lead it here
    static var brandingHostServe: Message { Message(BrandingStrings.table, 104, "brandingHostServe") }
    /// Let {host} point to the same server as {portal} (a CNAME record). Whoever runs the server adds the name and...
    static func brandingHostServeText(host: String, portal: String, origin: String) -> Message { Message(BrandingStrings.table, 105, "brandingHostServeText", [.text(host), .text(portal), .text(origin)]) }
    /// Content plays on *.content.{host} when this is the first host of the vendor: the certificate must cover tha...
    static func brandingHostServeContent(host: String) -> Message { Message(BrandingStrings.table, 106, "brandingHostServeContent", [.text(host)]) }
    /// The portal answers here. Links in mail lead here too.
    static var brandingHostAnswers: Message { Message(BrandingStrings.table, 107, "brandingHostAnswers") }
    /// Not in use yet: the record has not been looked for.
    static var brandingHostWaits: Message { Message(BrandingStrings.table, 108, "brandingHostWaits") }
    /// {problem, select, missing {The record was not found. New records can take an hour to be seen everywhere.} o...
    static func brandingHostProblem(problem: String) -> Message { Message(BrandingStrings.table, 109, "brandingHostProblem", [.text(problem)]) }
    /// Found. The portal answers on its own host now.
    static var brandingHostFound: Message { Message(BrandingStrings.table, 110, "brandingHostFound") }
    /// Not found yet.
    static var brandingHostNotFound: Message { Message(BrandingStrings.table, 111, "brandingHostNotFound") }
    /// Give it back
    static var brandingHostRemove: Message { Message(BrandingStrings.table, 112, "brandingHostRemove") }
    /// Stop answering on this host? Everybody signed in there is signed out.
    static var brandingHostRemoveConfirm: Message { Message(BrandingStrings.table, 113, "brandingHostRemoveConfirm") }
    /// The host name is given back.
    static var brandingHostRemoved: Message { Message(BrandingStrings.table, 114, "brandingHostRemoved") }
    /// Your portal has no host of its own
    static var brandingHostNotYoursTitle: Message { Message(BrandingStrings.table, 115, "brandingHostNotYoursTitle") }
    /// It answers at {origin}. The vendor can give it one; ask your channel manager.
    static func brandingHostNotYoursText(origin: String) -> Message { Message(BrandingStrings.table, 116, "brandingHostNotYoursText", [.text(origin)]) }
    /// This is no host name. Write it like learn.example.com.
    static var brandingHostBad: Message { Message(BrandingStrings.table, 117, "brandingHostBad") }
    /// This host name is in use already. Choose another one.
    static var brandingHostTaken: Message { Message(BrandingStrings.table, 118, "brandingHostTaken") }
    /// A portal has one host of its own. Give the present one back first.
    static var brandingHostOne: Message { Message(BrandingStrings.table, 119, "brandingHostOne") }
    /// There is no host name to check. Enter one first.
    static var brandingHostNone: Message { Message(BrandingStrings.table, 120, "brandingHostNone") }
    /// The record of {host} is gone
    static func brandingHostGoneSubject(host: String) -> Message { Message(BrandingStrings.table, 121, "brandingHostGoneSubject", [.text(host)]) }
    /// The portal still answers at {host}, but the record {record} that proved the name has not been found for thr...
    static func brandingHostGoneText(host: String, record: String) -> Message { Message(BrandingStrings.table, 122, "brandingHostGoneText", [.text(host), .text(record)]) }
    /// See the record
    static var brandingHostGoneButton: Message { Message(BrandingStrings.table, 123, "brandingHostGoneButton") }
    /// Checked
    static var brandingChecked: Message { Message(BrandingStrings.table, 124, "brandingChecked") }
    /// Check now
    static var brandingCheckNow: Message { Message(BrandingStrings.table, 125, "brandingCheckNow") }
    /// Type
    static var brandingRecordKind: Message { Message(BrandingStrings.table, 126, "brandingRecordKind") }
    /// Name
    static var brandingRecordName: Message { Message(BrandingStrings.table, 127, "brandingRecordName") }
    /// Value
    static var brandingRecordValue: Message { Message(BrandingStrings.table, 128, "brandingRecordValue") }
    /// Sender of mail
    static var brandingSenderTitle: Message { Message(BrandingStrings.table, 129, "brandingSenderTitle") }
    /// The name and address that mail of this portal comes from.
    static var brandingSenderLead: Message { Message(BrandingStrings.table, 130, "brandingSenderLead") }
    /// Name a sender
    static var brandingSenderName: Message { Message(BrandingStrings.table, 131, "brandingSenderName") }
    /// Change the sender
    static var brandingSenderChange: Message { Message(BrandingStrings.table, 132, "brandingSenderChange") }
    /// Name that people see
    static var brandingSenderShown: Message { Message(BrandingStrings.table, 133, "brandingSenderShown") }
    /// Such as Northwind Academy.
    static var brandingSenderShownHint: Message { Message(BrandingStrings.table, 134, "brandingSenderShownHint") }
    /// E-mail address
    static var brandingSenderAddress: Message { Message(BrandingStrings.table, 135, "brandingSenderAddress") }
    /// An address of your domain. Answers go there.
    static var brandingSenderAddressHint: Message { Message(BrandingStrings.table, 136, "brandingSenderAddressHint") }
    /// Save and check
    static var brandingSenderSave: Message { Message(BrandingStrings.table, 137, "brandingSenderSave") }
    /// What your domain needs
    static var brandingSenderNeeds: Message { Message(BrandingStrings.table, 138, "brandingSenderNeeds") }
    /// Mail goes out in your name once both records are found. Until then, and whenever they are gone, the default...
    static var brandingSenderNeedsText: Message { Message(BrandingStrings.table, 139, "brandingSenderNeedsText") }
    /// Publish these records:
    static var brandingSenderPublish: Message { Message(BrandingStrings.table, 140, "brandingSenderPublish") }
    /// If there is an SPF record already, add the include to it: a domain has only one.
    static var brandingSenderRecordsHint: Message { Message(BrandingStrings.table, 141, "brandingSenderRecordsHint") }
    /// Records of the domain
    static var brandingSenderRecords: Message { Message(BrandingStrings.table, 142, "brandingSenderRecords") }
    /// SPF
    static var brandingSPF: Message { Message(BrandingStrings.table, 143, "brandingSPF") }
    /// DKIM
    static var brandingDKIM: Message { Message(BrandingStrings.table, 144, "brandingDKIM") }
    /// {state, select, found {Found} missing {Not found} several {More than one record} withoutUs {Does not includ...
    static func brandingSPFState(state: String) -> Message { Message(BrandingStrings.table, 145, "brandingSPFState", [.text(state)]) }
    /// {state, select, found {Found} missing {Not found} withdrawn {Key withdrawn} other {{state}}}
    static func brandingDKIMState(state: String) -> Message { Message(BrandingStrings.table, 146, "brandingDKIMState", [.text(state)]) }
    /// SPF: {spf, select, found {found} missing {not found} several {more than one record} withoutUs {does not inc...
    static func brandingSenderFound(spf: String, dkim: String) -> Message { Message(BrandingStrings.table, 147, "brandingSenderFound", [.text(spf), .text(dkim)]) }
    /// Mail goes out in this name.
    static var brandingSenderIsUsed: Message { Message(BrandingStrings.table, 148, "brandingSenderIsUsed") }
    /// The records are gone, so mail comes from {address} until they are found again.
    static func brandingSenderIsLost(address: String) -> Message { Message(BrandingStrings.table, 149, "brandingSenderIsLost", [.text(address)]) }
    /// Not in use yet. Mail comes from {address} until both records are found.
    static func brandingSenderWaits(address: String) -> Message { Message(BrandingStrings.table, 150, "brandingSenderWaits", [.text(address)]) }
    /// Both records are found. Mail goes out in this name.
    static var brandingSenderUsed: Message { Message(BrandingStrings.table, 151, "brandingSenderUsed") }
    /// Saved. Publish the records, then check.
    static var brandingSenderSaved: Message { Message(BrandingStrings.table, 152, "brandingSenderSaved") }
    /// Not both records are found yet.
    static var brandingSenderNotFound: Message { Message(BrandingStrings.table, 153, "brandingSenderNotFound") }
    /// Use the default address
    static var brandingSenderRemove: Message { Message(BrandingStrings.table, 154, "brandingSenderRemove") }
    /// Let mail come from the default address again?
    static var brandingSenderRemoveConfirm: Message { Message(BrandingStrings.table, 155, "brandingSenderRemoveConfirm") }
    /// Mail comes from the default address.
    static var brandingSenderRemoved: Message { Message(BrandingStrings.table, 156, "brandingSenderRemoved") }
    /// Mail comes from the default address
    static var brandingSenderNotOfferedTitle: Message { Message(BrandingStrings.table, 157, "brandingSenderNotOfferedTitle") }
    /// Whoever runs this server has not said which records its mail server needs (mail.senderInclude and mail.send...
    static var brandingSenderNotOffered: Message { Message(BrandingStrings.table, 158, "brandingSenderNotOffered") }
    /// It is {address}. The vendor can set another sender for your portal; ask your channel manager.
    static func brandingSenderNotYours(address: String) -> Message { Message(BrandingStrings.table, 159, "brandingSenderNotYours", [.text(address)]) }
    /// This is no e-mail address.
    static var brandingSenderAddressBad: Message { Message(BrandingStrings.table, 160, "brandingSenderAddressBad") }
    /// A name has 1 to 60 characters.
    static var brandingSenderNameBad: Message { Message(BrandingStrings.table, 161, "brandingSenderNameBad") }
    /// There is no sender to check. Name one first.
    static var brandingSenderNone: Message { Message(BrandingStrings.table, 162, "brandingSenderNone") }
    /// Mail no longer comes from {address}
    static func brandingSenderLostSubject(address: String) -> Message { Message(BrandingStrings.table, 163, "brandingSenderLostSubject", [.text(address)]) }
    /// The records that allow mail in the name of {address} were not found any more. Mail comes from the default a...
    static func brandingSenderLostText(address: String) -> Message { Message(BrandingStrings.table, 164, "brandingSenderLostText", [.text(address)]) }
    /// See the records
    static var brandingSenderLostButton: Message { Message(BrandingStrings.table, 165, "brandingSenderLostButton") }
    /// Hello {name},
    static func brandingMailHello(name: String) -> Message { Message(BrandingStrings.table, 166, "brandingMailHello", [.text(name)]) }
    /// A new course is waiting for you
    static var brandingSampleSubject: Message { Message(BrandingStrings.table, 167, "brandingSampleSubject") }
    /// You have been assigned the course Positioning. It takes about 12 minutes and is due in two weeks.
    static var brandingSampleText: Message { Message(BrandingStrings.table, 168, "brandingSampleText") }
    /// Start the course
    static var brandingSampleButton: Message { Message(BrandingStrings.table, 169, "brandingSampleButton") }
    /// Certificate
    static var brandingSamplePaper: Message { Message(BrandingStrings.table, 170, "brandingSamplePaper") }
    /// This certifies that
    static var brandingSamplePreface: Message { Message(BrandingStrings.table, 171, "brandingSamplePreface") }
    /// has earned the certification
    static var brandingSampleStatement: Message { Message(BrandingStrings.table, 172, "brandingSampleStatement") }
    /// Certified Solution Seller
    static var brandingSampleCourse: Message { Message(BrandingStrings.table, 173, "brandingSampleCourse") }
    /// Number
    static var brandingSampleNumber: Message { Message(BrandingStrings.table, 174, "brandingSampleNumber") }
    /// Issued
    static var brandingSampleIssued: Message { Message(BrandingStrings.table, 175, "brandingSampleIssued") }
    /// Scan to verify
    static var brandingSampleScan: Message { Message(BrandingStrings.table, 176, "brandingSampleScan") }
    /// Together with
    static var brandingWithPartner: Message { Message(BrandingStrings.table, 177, "brandingWithPartner") }
    /// This portal is not yours
    static var brandingNotHereTitle: Message { Message(BrandingStrings.table, 178, "brandingNotHereTitle") }
    /// You are signed in as {name}, who does not belong to {portal}.
    static func brandingNotHereText(name: String, portal: String) -> Message { Message(BrandingStrings.table, 179, "brandingNotHereText", [.text(name), .text(portal)]) }
    /// If you work there, ask its partner admin to invite you, or sign in with the address they know.
    static var brandingNotHereHelp: Message { Message(BrandingStrings.table, 180, "brandingNotHereHelp") }
    /// Go to your own portal
    static var brandingNotHereOwn: Message { Message(BrandingStrings.table, 181, "brandingNotHereOwn") }
    /// Use another account
    static var brandingNotHereOther: Message { Message(BrandingStrings.table, 182, "brandingNotHereOther") }
    /// That way in is used up
    static var brandingCodeGoneTitle: Message { Message(BrandingStrings.table, 183, "brandingCodeGoneTitle") }
    /// It works once, for half a minute, in the browser that asked for it. Nothing is lost: sign in again.
    static var brandingCodeGoneText: Message { Message(BrandingStrings.table, 184, "brandingCodeGoneText") }
    /// Sign in
    static var brandingCodeGoneButton: Message { Message(BrandingStrings.table, 185, "brandingCodeGoneButton") }
}
