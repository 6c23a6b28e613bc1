/// German words that people put into passwords, roughly the most used first. Umlauts as they are typed either way.
enum GermanWords {
    static let passwords = """
        passwort passwort1 hallo hallo123 schatz schatzi geheim ficken arschloch qwertz qwertzuiop qwertz123 willkommen sommer winter fruehling herbst liebe ichliebedich
        fussball bayern schalke dortmund borussia werder hsv stuttgart muenchen berlin hamburg koeln frankfurt dresden leipzig deutschland oesterreich schweiz wien zuerich
        sonne sonnenschein sternchen maus mausi hase hasi baby engel prinzessin prinz tiger loewe baer hund katze pferd pferde delfin schmetterling blume rose sabine
        daniel michael thomas andreas stefan alexander sebastian christian matthias markus martin florian tobias dennis patrick philipp benjamin jonas lukas felix
        nicole sandra stefanie melanie julia katharina christina anna sarah laura lisa lena leonie jessica jennifer vanessa claudia petra monika andrea susanne
        internet computer testtest test1234 admin administrator kennwort zugang firma buero arbeit montag dienstag mittwoch donnerstag freitag samstag sonntag
        januar februar maerz april mai juni juli august september oktober november dezember geburtstag weihnachten ostern urlaub ferien kaffee bier schokolade
        killer dragon master merlin gandalf pokemon superman batman starwars matrix mercedes porsche audi bmw volkswagen golf opel yamaha honda
        """
    static let words = """
        der die das und ist nicht ein eine ich du er sie wir ihr es mein dein sein unser euer kein mit von auf fuer an zu bei nach aus vor ueber unter zwischen durch gegen ohne
        haben sein werden koennen muessen sollen wollen duerfen machen geben kommen gehen wissen sehen lassen stehen finden bleiben liegen heissen denken nehmen tun glauben halten
        nennen moegen zeigen fuehren sprechen bringen leben fahren meinen fragen kennen gelten stellen spielen arbeiten brauchen folgen lernen bestehen verstehen setzen bekommen
        beginnen erzaehlen versuchen schreiben laufen erklaeren entsprechen sitzen ziehen scheinen fallen gehoeren entstehen erhalten treffen suchen legen handeln erreichen tragen
        schaffen lesen verlieren darstellen erkennen entwickeln reden aussehen erscheinen bilden anfangen erwarten wohnen betreffen warten vergehen helfen gewinnen schliessen fuehlen
        zeit jahr tag mensch mann frau kind leben welt hand haus land stadt teil ende frage auge weg leute sache stelle fall platz wort kopf wasser geld mutter vater nacht
        herr freund gott buch recht stunde minute woche monat arbeit schule seite gesicht ding name tuer form bild herz freude strasse tisch stimme luft licht morgen abend
        sonne mond stern himmel erde feuer berg see meer fluss wald baum blume gras regen schnee wind wolke tier vogel fisch hund katze pferd kuh schwein maus baer wolf fuchs
        rot blau gruen gelb schwarz weiss braun grau rosa lila gross klein alt neu jung gut schlecht schoen lang kurz hoch tief breit weit nah schnell langsam stark schwach
        warm kalt heiss trocken nass voll leer reich arm richtig falsch wichtig moeglich leicht schwer hart weich hell dunkel laut leise suess sauer bitter salzig frisch frei
        brot kaese wurst fleisch milch butter apfel birne kirsche erdbeere zitrone kartoffel tomate zwiebel salat suppe kuchen zucker salz pfeffer tee kaffee wein bier
        auto zug bus fahrrad flugzeug schiff bahnhof flughafen hotel restaurant kirche schloss burg turm bruecke park garten kueche zimmer bett stuhl lampe fenster wand dach keller
        koenig koenigin ritter drache zauber hexe geist engel teufel held feind krieg frieden liebe hass glueck traum angst mut hoffnung freiheit wahrheit luege geheimnis
        eins zwei drei vier fuenf sechs sieben acht neun zehn hundert tausend erste zweite dritte letzte immer nie oft manchmal heute gestern hier dort oben unten links rechts
        fruehling sommer herbst winter lehrer schueler student arzt polizei chef kollege kunde verkauf vertrieb technik support netzwerk sicherheit schulung zertifikat partner
        """
}
