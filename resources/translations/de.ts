<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message numerus="yes">
        <source>%n named source</source>
        <comment>%n named sources</comment>
        <translation>
            <numerusform>%n genannte Quelle</numerusform>
            <numerusform>%n genannte Quellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement</source>
        <comment>%n statements</comment>
        <translation>
            <numerusform>%n Aussage</numerusform>
            <numerusform>%n Aussagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word</source>
        <comment>%n words</comment>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word paraphrased</source>
        <comment>%n words paraphrased</comment>
        <translation>
            <numerusform>%n Wort sinngemäß</numerusform>
            <numerusform>%n Wörter sinngemäß</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word quoted</source>
        <comment>%n words quoted</comment>
        <translation>
            <numerusform>%n Wort wörtlich</numerusform>
            <numerusform>%n Wörter wörtlich</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;About Sidelight</source>
        <translation>Übe&amp;r Sidelight</translation>
    </message>
    <message>
        <source>&amp;Add Note</source>
        <translation>Notiz &amp;anlegen</translation>
    </message>
    <message>
        <source>&amp;Articles and Headings</source>
        <translation>&amp;Artikel und Überschriften</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Clear the List</source>
        <translation>&amp;Liste leeren</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Commands and Shortcuts…</source>
        <translation>&amp;Befehle und Tastenkürzel…</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Decisions…</source>
        <translation>&amp;Entscheidungen…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Explain the Mark</source>
        <translation>Markierung &amp;erklären</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>Vo&amp;rwärts</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Hide All Marks</source>
        <translation>&amp;Alle Markierungen ausblenden</translation>
    </message>
    <message>
        <source>&amp;Hints</source>
        <translation>&amp;Tipps</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Marks</source>
        <translation>&amp;Markierungen</translation>
    </message>
    <message>
        <source>&amp;My Rules…</source>
        <translation>Eigene &amp;Regeln…</translation>
    </message>
    <message>
        <source>&amp;Next Mark</source>
        <translation>&amp;Nächste Markierung</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notizen</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Paste as Article</source>
        <translation>Als Artikel &amp;einfügen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Reading Focus</source>
        <translation>&amp;Lesefokus</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Ausführen</translation>
    </message>
    <message>
        <source>&amp;Save Annotated Copy…</source>
        <translation>Kopie mit Markierungen &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Side Panel</source>
        <translation>&amp;Seitenleiste</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Use These Keys</source>
        <translation>Diese Tasten &amp;verwenden</translation>
    </message>
    <message>
        <source>&amp;Usual Size</source>
        <translation>&amp;Übliche Größe</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Whose Words Are These?</source>
        <translation>&amp;Wessen Worte sind das?</translation>
    </message>
    <message>
        <source>0 words of their own</source>
        <translation>0 eigene Wörter</translation>
    </message>
    <message>
        <source>1 character that cannot be shown was replaced.</source>
        <translation>1 Zeichen, das sich nicht zeigen lässt, wurde ersetzt.</translation>
    </message>
    <message>
        <source>About Sidelight</source>
        <translation>Über Sidelight</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Notiz anlegen</translation>
    </message>
    <message>
        <source>All commands have their usual keys again.</source>
        <translation>Alle Befehle haben wieder ihre üblichen Tasten.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>All words are the writer’s, as far as the program can tell.</source>
        <translation>Alle Worte stammen vom Verfasser, soweit das Programm es erkennt.</translation>
    </message>
    <message>
        <source>All words of others</source>
        <translation>Alle Worte anderer</translation>
    </message>
    <message>
        <source>Annotated copy (*.html)</source>
        <translation>Kopie mit Markierungen (*.html)</translation>
    </message>
    <message>
        <source>Article {place} of {all}: {name}</source>
        <translation>Artikel {place} von {all}: {name}</translation>
    </message>
    <message>
        <source>Articles ({suffixes})</source>
        <translation>Artikel ({suffixes})</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>Bars show shares of what is somebody’s.</source>
        <translation>Balken zeigen Anteile an den Worten anderer.</translation>
    </message>
    <message>
        <source>Bars: quoted full, paraphrased hatched</source>
        <translation>Balken: wörtlich gefüllt, sinngemäß schraffiert</translation>
    </message>
    <message>
        <source>Beside other articles</source>
        <translation>Neben anderen Artikeln</translation>
    </message>
    <message>
        <source>Card in a Side &amp;Pane</source>
        <translation>Karte &amp;neben dem Text</translation>
    </message>
    <message>
        <source>Card on &amp;Hover</source>
        <translation>Karte beim &amp;Darüberfahren</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Click a bar, or use Left, Right and Enter.</source>
        <translation>Einen Balken anklicken oder mit Links, Rechts und Eingabe wählen.</translation>
    </message>
    <message>
        <source>Close (Ctrl+W)</source>
        <translation>Schließen (Strg+W)</translation>
    </message>
    <message>
        <source>Close {article}</source>
        <translation>{article} schließen</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Commands and Shortcuts</source>
        <translation>Befehle und Tastenkürzel</translation>
    </message>
    <message>
        <source>Control C copies the chosen rows.</source>
        <translation>Steuerung C kopiert die gewählten Zeilen.</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>Counts of the article</source>
        <translation>Zahlen des Artikels</translation>
    </message>
    <message>
        <source>Dismiss (Esc)</source>
        <translation>Ausblenden (Esc)</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Diese Meldung ausblenden</translation>
    </message>
    <message>
        <source>Enter or Right shows the next passage, Left the one before it.</source>
        <translation>Eingabe oder Rechts zeigt die nächste Stelle, Links die vorige.</translation>
    </message>
    <message>
        <source>Filter the commands</source>
        <translation>Befehle filtern</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>&amp;Weitersuchen</translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation>Rückwärts s&amp;uchen</translation>
    </message>
    <message>
        <source>Flesch reading ease</source>
        <translation>Lesbarkeit nach Flesch</translation>
    </message>
    <message>
        <source>Flesch-Kincaid grade</source>
        <translation>Schuljahre nach Flesch-Kincaid</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Loaded language</source>
        <translation>Wertende Sprache</translation>
    </message>
    <message>
        <source>Looking for who speaks…</source>
        <translation>Es wird gesucht, wer spricht…</translation>
    </message>
    <message>
        <source>Lost its place: these words are not in the text as it is now.</source>
        <translation>Stelle verloren: Diese Worte stehen nicht im jetzigen Text.</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>Marks along the text</source>
        <translation>Markierungen entlang des Textes</translation>
    </message>
    <message>
        <source>Marks are counted in the writer’s own words at the usual sensitivity, whatever is shown now.</source>
        <translation>Gezählt werden Markierungen in den Worten des Verfassers bei üblicher Empfindlichkeit, gleich was gerade gezeigt wird.</translation>
    </message>
    <message>
        <source>Marks at the chosen place</source>
        <translation>Markierungen an der gewählten Stelle</translation>
    </message>
    <message>
        <source>Marks in each paragraph</source>
        <translation>Markierungen in jedem Absatz</translation>
    </message>
    <message>
        <source>Marks shown</source>
        <translation>Gezeigte Markierungen</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Named sources</source>
        <translation>Genannte Quellen</translation>
    </message>
    <message>
        <source>Ne&amp;xt Article</source>
        <translation>N&amp;ächster Artikel</translation>
    </message>
    <message>
        <source>New keys for this command</source>
        <translation>Neue Tasten für diesen Befehl</translation>
    </message>
    <message>
        <source>No command has these letters.</source>
        <translation>Kein Befehl hat diese Buchstaben.</translation>
    </message>
    <message>
        <source>No notes yet. Select some words of the article and press Ctrl+M, or choose Add note on a card.</source>
        <translation>Noch keine Notizen. Im Artikel einige Worte auswählen und Strg+M drücken oder auf einer Karte „Notiz anlegen“ wählen.</translation>
    </message>
    <message>
        <source>No sentence has been analysed here.</source>
        <translation>Hier ist kein Satz untersucht worden.</translation>
    </message>
    <message>
        <source>No source is named</source>
        <translation>Keine Quelle ist genannt</translation>
    </message>
    <message>
        <source>Nobody is quoted or reported here, as far as the program can tell.</source>
        <translation>Hier wird niemand zitiert oder wiedergegeben, soweit das Programm es erkennt.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note removed.</source>
        <translation>Notiz entfernt.</translation>
    </message>
    <message>
        <source>Note to “{quote}”: {note}.</source>
        <translation>Notiz zu „{quote}“: {note}.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Once an article is open, it is shown here in numbers: its marks, its voices, its length.</source>
        <translation>Ist ein Artikel offen, steht er hier in Zahlen: seine Markierungen, seine Stimmen, seine Länge.</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open Data &amp;Folder</source>
        <translation>&amp;Datenordner öffnen</translation>
    </message>
    <message>
        <source>Open an article from a file, or drop one on this window. Loaded words, claims without a source and the people who are quoted are marked in the text; rest on a mark to read why. You decide what it means.</source>
        <translation>Einen Artikel aus einer Datei öffnen oder in dieses Fenster ziehen. Im Text sind wertende Worte, Aussagen ohne Quelle und die zitierten Personen markiert; wer mit der Maus auf einer Markierung verweilt, liest, warum. Was es bedeutet, entscheidet, wer liest.</translation>
    </message>
    <message>
        <source>Open articles</source>
        <comment>those that are open</comment>
        <translation>Offene Artikel</translation>
    </message>
    <message>
        <source>Open articles</source>
        <translation>Artikel öffnen</translation>
    </message>
    <message>
        <source>Open article…</source>
        <translation>Artikel öffnen…</translation>
    </message>
    <message>
        <source>Open the Last Articles Again at S&amp;tart</source>
        <translation>Beim S&amp;tart die letzten Artikel öffnen</translation>
    </message>
    <message>
        <source>Open the Sample &amp;Article</source>
        <translation>Beispiel&amp;artikel öffnen</translation>
    </message>
    <message>
        <source>Opening {file} …</source>
        <translation>{file} wird geöffnet …</translation>
    </message>
    <message>
        <source>Original Words H&amp;ere</source>
        <translation>&amp;Hier die Worte des Originals</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Overview as</source>
        <translation>Überblick als</translation>
    </message>
    <message>
        <source>Own rule</source>
        <translation>Eigene Regel</translation>
    </message>
    <message>
        <source>Own rules</source>
        <translation>Eigene Regeln</translation>
    </message>
    <message>
        <source>P&amp;revious Mark</source>
        <translation>&amp;Vorige Markierung</translation>
    </message>
    <message>
        <source>Paragraph &amp;Numbers</source>
        <translation>Absatznu&amp;mmern</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Absätze</translation>
    </message>
    <message>
        <source>Paste text</source>
        <translation>Text einfügen</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Eingefügter Text</translation>
    </message>
    <message>
        <source>Per 1,000</source>
        <translation>Je 1.000</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Pre&amp;vious Article</source>
        <translation>V&amp;origer Artikel</translation>
    </message>
    <message>
        <source>Quote source</source>
        <translation>Zitatquelle</translation>
    </message>
    <message>
        <source>Quote sources</source>
        <translation>Zitatquellen</translation>
    </message>
    <message>
        <source>Rates and reading ease are not counted in fewer than {fewest} words.</source>
        <translation>Bei weniger als {fewest} Wörtern werden Häufigkeit und Lesbarkeit nicht berechnet.</translation>
    </message>
    <message>
        <source>Read how it is worded</source>
        <translation>Lesen, wie es gesagt wird</translation>
    </message>
    <message>
        <source>Read the sample article</source>
        <translation>Beispielartikel lesen</translation>
    </message>
    <message>
        <source>Reading this file needs more than 2 GB of memory; save only the article&apos;s text.</source>
        <translation>Diese Datei zu lesen braucht mehr als 2 GB Arbeitsspeicher; nur den Text des Artikels speichern.</translation>
    </message>
    <message>
        <source>Reading took longer than {limit} seconds and was stopped; open the file again to wait on.</source>
        <translation>Das Lesen dauerte länger als {limit} Sekunden und wurde abgebrochen; die Datei noch einmal öffnen, um weiter zu warten.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Das Lesen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Reopen C&amp;losed Article</source>
        <translation>Geschlossenen Artikel &amp;wieder öffnen</translation>
    </message>
    <message>
        <source>Rese&amp;t</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset &amp;All</source>
        <translation>A&amp;lle zurücksetzen</translation>
    </message>
    <message>
        <source>S&amp;wap View</source>
        <translation>&amp;Tauschansicht</translation>
    </message>
    <message>
        <source>Save copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Saved {file}</source>
        <translation>Gespeichert: {file}</translation>
    </message>
    <message>
        <source>Se&amp;pia</source>
        <translation>S&amp;epia</translation>
    </message>
    <message>
        <source>Search &amp;All Articles and Notes…</source>
        <translation>In &amp;allen Artikeln und Notizen suchen…</translation>
    </message>
    <message>
        <source>Select the words that the note is about, or walk to a mark with F8.</source>
        <translation>Die Worte auswählen, um die es in der Notiz geht, oder mit F8 zu einer Markierung gehen.</translation>
    </message>
    <message>
        <source>Sidelight broke down on this file by a fault of its own; save its text in another form.</source>
        <translation>Sidelight ist durch einen eigenen Fehler an dieser Datei gescheitert; ihren Text in anderer Form speichern.</translation>
    </message>
    <message>
        <source>Sidelight opens no network connection.</source>
        <translation>Sidelight öffnet keine Netzverbindung.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Summary of the sources</source>
        <translation>Zusammenfassung der Quellen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Te&amp;xt…</source>
        <translation>Te&amp;xt…</translation>
    </message>
    <message>
        <source>The article could not be analysed because of a fault in Sidelight; it can be read on.</source>
        <translation>Wegen eines Fehlers in Sidelight ließ sich der Artikel nicht untersuchen; er kann weiter gelesen werden.</translation>
    </message>
    <message>
        <source>The file cannot be read ({reason}); copy it elsewhere.</source>
        <translation>Die Datei lässt sich nicht lesen ({reason}); sie an einen anderen Ort kopieren.</translation>
    </message>
    <message>
        <source>The file does not say how its letters are written; it was read as {encoding}.</source>
        <translation>Die Datei sagt nicht, wie ihre Buchstaben geschrieben sind; sie wurde als {encoding} gelesen.</translation>
    </message>
    <message>
        <source>The file has more than the {limit} MB that can be opened; save only the article&apos;s text.</source>
        <translation>Die Datei hat mehr als die {limit} MB, die sich öffnen lassen; nur den Text des Artikels speichern.</translation>
    </message>
    <message>
        <source>The file is damaged in 1 place; “{sign}” stands there instead.</source>
        <translation>Die Datei ist an 1 Stelle beschädigt; dort steht jetzt „{sign}“.</translation>
    </message>
    <message>
        <source>The file is damaged in {count} places; “{sign}” stands there instead.</source>
        <translation>Die Datei ist an {count} Stellen beschädigt; dort steht jetzt „{sign}“.</translation>
    </message>
    <message>
        <source>The file is empty; choose another.</source>
        <translation>Die Datei ist leer; eine andere wählen.</translation>
    </message>
    <message>
        <source>The file is still being read.</source>
        <translation>Die Datei wird noch gelesen.</translation>
    </message>
    <message>
        <source>The last note is not saved. Close the window again to leave without it.</source>
        <translation>Die letzte Notiz ist nicht gespeichert. Das Fenster noch einmal schließen, um sie zu verwerfen.</translation>
    </message>
    <message>
        <source>The marks took too long to find, so that was stopped. The article can be read.</source>
        <translation>Die Markierungen zu finden dauerte zu lange und wurde abgebrochen. Der Artikel lässt sich lesen.</translation>
    </message>
    <message>
        <source>The name is too long for a file; check it.</source>
        <translation>Der Name ist zu lang für eine Datei; ihn prüfen.</translation>
    </message>
    <message>
        <source>The program that finds marks does not start. Articles can be read without marks.</source>
        <translation>Das Programm, das Markierungen findet, startet nicht. Artikel lassen sich ohne Markierungen lesen.</translation>
    </message>
    <message>
        <source>The program that finds marks ended twice on this article. The article can be read.</source>
        <translation>Das Programm, das Markierungen findet, endete zweimal an diesem Artikel. Der Artikel lässt sich lesen.</translation>
    </message>
    <message>
        <source>The shorter the words and sentences, the higher, mostly from 0 to 100; it does not tell whether a text is clear, fair or true.</source>
        <translation>Je kürzer Wörter und Sätze, desto höher, meist zwischen 0 und 100; ob ein Text klar, gerecht oder wahr ist, sagt die Zahl nicht.</translation>
    </message>
    <message>
        <source>The text has more than {limit} million characters; split it into smaller files.</source>
        <translation>Der Text hat mehr als {limit} Millionen Zeichen; ihn in kleinere Dateien teilen.</translation>
    </message>
    <message>
        <source>The usual range is where the middle half of the articles lie: {data}. It is there to compare with; in it or out of it is neither better nor worse.</source>
        <translation>Im üblichen Bereich liegt die mittlere Hälfte der Artikel: {data}. Er dient dem Vergleich; darin oder außerhalb zu liegen ist weder besser noch schlechter.</translation>
    </message>
    <message>
        <source>The window speaks another language when Sidelight starts again.</source>
        <translation>Die andere Sprache gilt vom nächsten Start an.</translation>
    </message>
    <message>
        <source>There is no readable text in this file; open another.</source>
        <translation>In dieser Datei ist kein lesbarer Text; eine andere öffnen.</translation>
    </message>
    <message>
        <source>There is no such file; check its name and folder.</source>
        <translation>Diese Datei gibt es nicht; Name und Ordner prüfen.</translation>
    </message>
    <message>
        <source>There is no text to paste; copy the words of an article first.</source>
        <translation>Es gibt keinen Text zum Einfügen; zuerst die Worte eines Artikels kopieren.</translation>
    </message>
    <message>
        <source>This file ended the program that reads files; save only the article&apos;s text.</source>
        <translation>Diese Datei hat das Programm beendet, das Dateien liest; nur den Text des Artikels speichern.</translation>
    </message>
    <message>
        <source>This is a device or a pipe, not a file; save the text as a file first.</source>
        <translation>Das ist ein Gerät oder eine Pipe und keine Datei; den Text zuerst als Datei speichern.</translation>
    </message>
    <message>
        <source>This is a folder; open the files in it one by one.</source>
        <translation>Das ist ein Ordner; die Dateien darin einzeln öffnen.</translation>
    </message>
    <message>
        <source>This is not a file that holds text; open an article.</source>
        <translation>Das ist keine Datei mit Text; einen Artikel öffnen.</translation>
    </message>
    <message>
        <source>This is not text but some other kind of data; open the article&apos;s text.</source>
        <translation>Das ist kein Text, sondern eine andere Art von Daten; den Text des Artikels öffnen.</translation>
    </message>
    <message>
        <source>This is {what}, and Sidelight opens text, Markdown and HTML files; save it as one of these.</source>
        <translation>Das ist {what}, und Sidelight öffnet Text-, Markdown- und HTML-Dateien; in einem dieser Formate speichern.</translation>
    </message>
    <message>
        <source>This link leads back to itself; open the file that it was meant for.</source>
        <translation>Diese Verknüpfung führt zu sich selbst zurück; die Datei öffnen, für die sie gedacht war.</translation>
    </message>
    <message>
        <source>This text cannot be shown exactly as it was analysed, so it is shown without marks.</source>
        <translation>Dieser Text lässt sich nicht genau so zeigen, wie er untersucht wurde; deshalb steht er hier ohne Markierungen.</translation>
    </message>
    <message>
        <source>To &amp;Paragraph…</source>
        <translation>Zu A&amp;bsatz…</translation>
    </message>
    <message>
        <source>To the &amp;Article</source>
        <translation>Zum Arti&amp;kel</translation>
    </message>
    <message>
        <source>To the &amp;Sources</source>
        <translation>Zu den &amp;Quellen</translation>
    </message>
    <message>
        <source>To the List of &amp;Marks</source>
        <translation>Zur &amp;Liste der Markierungen</translation>
    </message>
    <message>
        <source>To the N&amp;otes</source>
        <translation>Zu den No&amp;tizen</translation>
    </message>
    <message>
        <source>To the Overv&amp;iew</source>
        <translation>Zum &amp;Überblick</translation>
    </message>
    <message>
        <source>Type a few letters, then Enter runs the command.</source>
        <translation>Ein paar Buchstaben tippen; die Eingabetaste führt den Befehl aus.</translation>
    </message>
    <message>
        <source>Unattributed claim</source>
        <translation>Aussage ohne Quelle</translation>
    </message>
    <message>
        <source>Unattributed claims</source>
        <translation>Aussagen ohne Quelle</translation>
    </message>
    <message>
        <source>Until then notes cannot be kept: what you write now is lost when the window closes.</source>
        <translation>Bis dahin lassen sich Notizen nicht aufbewahren: Was jetzt geschrieben wird, geht mit dem Schließen des Fensters verloren.</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Üblich</translation>
    </message>
    <message>
        <source>Usual: what half of {articles} US news reports have, per 1,000 words or in %.</source>
        <translation>Üblich: was die Hälfte von {articles} US-Nachrichtenberichten hat, je 1.000 Wörter oder in %.</translation>
    </message>
    <message>
        <source>Vague sources among these</source>
        <translation>Darunter vage Quellen</translation>
    </message>
    <message>
        <source>Wait on</source>
        <translation>Weiter warten</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What the &amp;Marks Mean</source>
        <translation>Was die &amp;Markierungen bedeuten</translation>
    </message>
    <message>
        <source>Who speaks in an article, and in how many words, is listed here.</source>
        <translation>Hier steht, wer in einem Artikel spricht und mit wie vielen Wörtern.</translation>
    </message>
    <message>
        <source>Whose words</source>
        <translation>Wessen Worte</translation>
    </message>
    <message>
        <source>Whose words these are can be told once the article has been analysed.</source>
        <translation>Wessen Worte das sind, lässt sich sagen, sobald der Artikel untersucht ist.</translation>
    </message>
    <message>
        <source>Whose words, as shares of the article. {rows}</source>
        <translation>Wessen Worte, als Anteile am Artikel. {rows}</translation>
    </message>
    <message>
        <source>Words of others</source>
        <translation>Worte anderer</translation>
    </message>
    <message>
        <source>Words of {name}</source>
        <translation>Worte von {name}</translation>
    </message>
    <message>
        <source>Words paraphrased</source>
        <translation>Sinngemäß wiedergegebene Worte</translation>
    </message>
    <message>
        <source>Words quoted</source>
        <translation>Wörtlich zitierte Worte</translation>
    </message>
    <message>
        <source>Works without a network. Your articles and notes stay on this computer.</source>
        <translation>Arbeitet ohne Netz. Artikel und Notizen bleiben auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Write your note</source>
        <translation>Hier die Notiz schreiben</translation>
    </message>
    <message>
        <source>Years of school in the US after which such sentences are usually read with ease; it does not tell who can read this text.</source>
        <translation>Schuljahre in den USA, nach denen sich solche Sätze meist mühelos lesen; wer diesen Text lesen kann, sagt die Zahl nicht.</translation>
    </message>
    <message>
        <source>You have no right to read this file; copy it to a folder of your own.</source>
        <translation>Diese Datei darf nicht gelesen werden; sie in einen eigenen Ordner kopieren.</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>eine PDF-Datei</translation>
    </message>
    <message>
        <source>a Pages document</source>
        <translation>ein Pages-Dokument</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>ein Word-Dokument</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>eine Datenbank</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>ein Programm</translation>
    </message>
    <message>
        <source>a recording</source>
        <translation>eine Aufnahme</translation>
    </message>
    <message>
        <source>a recording or a picture</source>
        <translation>eine Aufnahme oder ein Bild</translation>
    </message>
    <message>
        <source>a rich text document</source>
        <translation>ein RTF-Dokument</translation>
    </message>
    <message>
        <source>a web archive</source>
        <translation>ein Webarchiv</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute to read</source>
        <comment>about %n minutes to read</comment>
        <translation>
            <numerusform>etwa %n Minute Lesezeit</numerusform>
            <numerusform>etwa %n Minuten Lesezeit</numerusform>
        </translation>
    </message>
    <message>
        <source>an OpenDocument text</source>
        <translation>ein OpenDocument-Text</translation>
    </message>
    <message>
        <source>an XML file</source>
        <translation>eine XML-Datei</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>ein Archiv</translation>
    </message>
    <message>
        <source>an e-book</source>
        <translation>ein E-Book</translation>
    </message>
    <message>
        <source>an e-mail</source>
        <translation>eine E-Mail</translation>
    </message>
    <message>
        <source>an old Word document</source>
        <translation>ein altes Word-Dokument</translation>
    </message>
    <message>
        <source>and {number} more</source>
        <translation>und {number} weitere</translation>
    </message>
    <message>
        <source>changed by you</source>
        <translation>selbst geändert</translation>
    </message>
    <message>
        <source>described, not named</source>
        <translation>beschrieben, nicht genannt</translation>
    </message>
    <message>
        <source>first in {place}</source>
        <translation>zuerst in {place}</translation>
    </message>
    <message>
        <source>half of {articles} US news reports have {range}</source>
        <translation>die Hälfte von {articles} US-Nachrichtenberichten hat {range}</translation>
    </message>
    <message>
        <source>headline or caption</source>
        <translation>Überschrift oder Bildunterschrift</translation>
    </message>
    <message>
        <source>loaded language</source>
        <translation>wertende Sprache</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>keine Tasten</translation>
    </message>
    <message>
        <source>no source named</source>
        <translation>keine Quelle genannt</translation>
    </message>
    <message>
        <source>no source within two paragraphs</source>
        <translation>keine Quelle im Umkreis von zwei Absätzen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>zurzeit nicht</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>ohne Netz</translation>
    </message>
    <message>
        <source>own rules</source>
        <translation>eigene Regeln</translation>
    </message>
    <message>
        <source>paraphrased</source>
        <translation>sinngemäß</translation>
    </message>
    <message>
        <source>quote sources</source>
        <translation>Zitatquellen</translation>
    </message>
    <message>
        <source>quoted</source>
        <translation>wörtlich</translation>
    </message>
    <message>
        <source>said or reported, and nobody is named</source>
        <translation>gesagt oder berichtet, ohne dass jemand genannt ist</translation>
    </message>
    <message>
        <source>unattributed claims</source>
        <translation>Aussagen ohne Quelle</translation>
    </message>
    <message>
        <source>under 1 %</source>
        <translation>unter 1 %</translation>
    </message>
    <message>
        <source>vague source</source>
        <translation>vage Quelle</translation>
    </message>
    <message>
        <source>who is meant could not be told for certain</source>
        <translation>wer gemeint ist, ließ sich nicht sicher erkennen</translation>
    </message>
    <message>
        <source>{article}, annotated</source>
        <translation>{article}, mit Markierungen</translation>
    </message>
    <message>
        <source>{count} characters that cannot be shown were replaced.</source>
        <translation>{count} Zeichen, die sich nicht zeigen lassen, wurden ersetzt.</translation>
    </message>
    <message>
        <source>{file} takes long to read.</source>
        <translation>Das Lesen von {file} dauert lange.</translation>
    </message>
    <message>
        <source>{keys} alone types or moves. Hold Ctrl or Alt with it, or press F1 to F12.</source>
        <translation>{keys} allein schreibt oder bewegt die Schreibmarke. Strg oder Alt dazu halten oder F1 bis F12 drücken.</translation>
    </message>
    <message>
        <source>{keys} is already used by “{name}”. Press “Use These Keys” again to take it from there.</source>
        <translation>{keys} gehört schon zu „{name}“. „Diese Tasten verwenden“ noch einmal drücken, um sie dort wegzunehmen.</translation>
    </message>
    <message>
        <source>{keys} selects, copies or pastes words everywhere, so it stays as it is.</source>
        <translation>{keys} wählt, kopiert oder fügt überall Worte ein und bleibt deshalb, wie es ist.</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <source>{named}; {share} of the words are somebody’s, {rest} the writer’s.</source>
        <translation>{named}; {share} der Wörter stammen von anderen, {rest} vom Verfasser.</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>{others} somebody’s words: {quoted} quoted, {paraphrased} paraphrased. {own} the writer’s.</source>
        <translation>{others} Worte anderer: {quoted} wörtlich, {paraphrased} sinngemäß. {own} vom Verfasser.</translation>
    </message>
    <message>
        <source>{place} of {all}</source>
        <translation>{place} von {all}</translation>
    </message>
    <message>
        <source>{place}: no marks</source>
        <translation>{place}: keine Markierungen</translation>
    </message>
    <message>
        <source>{quoted}, {number} paraphrased</source>
        <translation>{quoted}, {number} sinngemäß</translation>
    </message>
    <message>
        <source>{rate} per 1,000 words</source>
        <translation>{rate} je 1.000 Wörter</translation>
    </message>
    <message>
        <source>{share} of what is attributed</source>
        <translation>{share} der Worte anderer</translation>
    </message>
    <message>
        <source>{sums}. Left and Right go along, Enter goes there.</source>
        <translation>{sums}. Links und Rechts gehen weiter, Eingabe führt dorthin.</translation>
    </message>
    <message>
        <source>{words}  ·  {minutes} min</source>
        <translation>{words}  ·  {minutes} min</translation>
    </message>
    <message>
        <source>{words}, {time}</source>
        <translation>{words}, {time}</translation>
    </message>
    <message>
        <source>“{name}” has its usual keys again where no other command uses them.</source>
        <translation>„{name}“ hat wieder die üblichen Tasten, soweit kein anderer Befehl sie nutzt.</translation>
    </message>
    <message>
        <source>“{name}” has its usual keys again: {keys}.</source>
        <translation>„{name}“ hat wieder die üblichen Tasten: {keys}.</translation>
    </message>
    <message>
        <source>“{name}” is now {keys}.</source>
        <translation>„{name}“ liegt jetzt auf {keys}.</translation>
    </message>
</context>
</TS>
