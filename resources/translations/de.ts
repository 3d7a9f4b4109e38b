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
        <source>%n rule exported to {file}.</source>
        <comment>%n rules exported to {file}.</comment>
        <translation>
            <numerusform>%n Regel nach {file} exportiert.</numerusform>
            <numerusform>%n Regeln nach {file} exportiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule imported as the list {list}.</source>
        <comment>%n rules imported as the list {list}.</comment>
        <translation>
            <numerusform>%n Regel als Liste {list} importiert.</numerusform>
            <numerusform>%n Regeln als Liste {list} importiert.</numerusform>
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
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>S&amp;uchen</translation>
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
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
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
        <source>&amp;Marked</source>
        <translation>&amp;Markiert</translation>
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
        <source>&amp;Not marked</source>
        <translation>Nicht m&amp;arkiert</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notizen</translation>
    </message>
    <message>
        <source>&amp;Off: by Click or Key</source>
        <translation>&amp;Aus: mit Klick oder Taste</translation>
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
        <source>&amp;Plainer</source>
        <translation>Sch&amp;lichter</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;Frage</translation>
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
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
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
        <source>&amp;Save Rule</source>
        <translation>Regel &amp;speichern</translation>
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
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
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
        <source>&apos;{key}&apos; holds no text</source>
        <translation>„{key}“ enthält keinen Text</translation>
    </message>
    <message>
        <source>&apos;{key}&apos; is missing</source>
        <translation>„{key}“ fehlt</translation>
    </message>
    <message>
        <source>&apos;{key}&apos; is neither true nor false</source>
        <translation>„{key}“ ist weder true noch false</translation>
    </message>
    <message>
        <source>&apos;{key}&apos; is no regular expression: {error}</source>
        <translation>„{key}“ ist kein regulärer Ausdruck: {error}</translation>
    </message>
    <message>
        <source>&apos;{key}&apos; is not a list of texts</source>
        <translation>„{key}“ ist keine Liste von Texten</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Notiz anlegen</translation>
    </message>
    <message>
        <source>After a &amp;Long Rest</source>
        <translation>Nach &amp;langem Verweilen</translation>
    </message>
    <message>
        <source>After a &amp;Short Rest</source>
        <translation>Nach &amp;kurzem Verweilen</translation>
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
        <source>Bars: quoted full, paraphrased hatched</source>
        <translation>Balken: wörtlich gefüllt, sinngemäß schraffiert</translation>
    </message>
    <message>
        <source>Beside other articles</source>
        <translation>Neben anderen Artikeln</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
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
        <source>Card: {name}</source>
        <translation>Karte: {name}</translation>
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
        <source>Correct the list with a text editor first; saving now would lose what cannot be read.</source>
        <translation>Zuerst die Liste mit einem Texteditor berichtigen; beim Speichern ginge verloren, was sich nicht lesen lässt.</translation>
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
        <source>Examples that are marked, one a line; [brackets] say which words</source>
        <translation>Beispiele, die markiert werden, eins je Zeile; [Klammern] um die markierten Worte</translation>
    </message>
    <message>
        <source>Examples that are not, one a line</source>
        <translation>Beispiele, die nicht markiert werden, eins je Zeile</translation>
    </message>
    <message>
        <source>Export the rules</source>
        <translation>Regeln exportieren</translation>
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
        <source>Find a rule</source>
        <translation>Regel suchen</translation>
    </message>
    <message>
        <source>Find a word, a kind or a reason</source>
        <translation>Wort, Art oder Grund suchen</translation>
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
        <source>Go to paragraph {number}: {name}</source>
        <translation>Zu Absatz {number}: {name}</translation>
    </message>
    <message>
        <source>Go to ¶{number}</source>
        <translation>Zu ¶{number}</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>High Contrast, D&amp;ark</source>
        <translation>Hoher Kontrast, du&amp;nkel</translation>
    </message>
    <message>
        <source>High Contrast, L&amp;ight</source>
        <translation>Hoher Kontrast, he&amp;ll</translation>
    </message>
    <message>
        <source>Import a list of rules</source>
        <translation>Liste mit Regeln importieren</translation>
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
        <source>Lists of rules (*.toml)</source>
        <translation>Listen mit Regeln (*.toml)</translation>
    </message>
    <message>
        <source>Loaded language</source>
        <translation>Wertende Sprache</translation>
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
        <source>Match &amp;case</source>
        <translation>G&amp;roß/klein</translation>
    </message>
    <message>
        <source>May be left out</source>
        <translation>Kann leer bleiben</translation>
    </message>
    <message>
        <source>May be left out; commas between several wordings</source>
        <translation>Kann leer bleiben; mehrere Formulierungen mit Komma trennen</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Mehr…</translation>
    </message>
    <message>
        <source>My Rules</source>
        <translation>Eigene Regeln</translation>
    </message>
    <message>
        <source>Named sources</source>
        <translation>Genannte Quellen</translation>
    </message>
    <message>
        <source>Ne&amp;w</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>Ne&amp;xt Article</source>
        <translation>N&amp;ächster Artikel</translation>
    </message>
    <message>
        <source>Never this phrase</source>
        <translation>Diesen Ausdruck nie</translation>
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
        <source>No phrase here has a plainer wording that fits its place.</source>
        <translation>Hier gibt es für keinen Ausdruck einen schlichteren, der an seine Stelle passt.</translation>
    </message>
    <message>
        <source>No rules yet. Say on the right which words you want marked and what the card tells you.</source>
        <translation>Noch keine Regeln. Rechts eintragen, welche Worte markiert werden und was die Karte dazu sagt.</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Hier nicht</translation>
    </message>
    <message>
        <source>Not saved: {reason}.</source>
        <translation>Nicht gespeichert: {reason}.</translation>
    </message>
    <message>
        <source>Not this phrase in this article</source>
        <translation>Diesen Ausdruck in diesem Artikel nicht</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Nothing was imported. {reason}</source>
        <translation>Es wurde nichts importiert. {reason}</translation>
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
        <source>Open F&amp;older</source>
        <translation>&amp;Ordner öffnen</translation>
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
        <source>Original Words H&amp;ere</source>
        <translation>&amp;Hier die Worte des Originals</translation>
    </message>
    <message>
        <source>Original words: “{words}”</source>
        <translation>Worte des Originals: „{words}“</translation>
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
        <source>Panels</source>
        <translation>Seitenbereiche</translation>
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
        <source>Part {part} of {parts}</source>
        <translation>Teil {part} von {parts}</translation>
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
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Plainer wording: “{words}”</source>
        <translation>Schlichter: „{words}“</translation>
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
        <source>Regular e&amp;xpression</source>
        <translation>&amp;Regulärer Ausdruck</translation>
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
        <source>Rules</source>
        <translation>Regeln</translation>
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
        <source>Saved {file}</source>
        <translation>Gespeichert: {file}</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
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
        <source>Show the original words</source>
        <translation>Worte des Originals zeigen</translation>
    </message>
    <message>
        <source>Sidelight opens no network connection.</source>
        <translation>Sidelight öffnet keine Netzverbindung.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message numerus="yes">
        <source>Swap view: %n phrase shows a plainer wording; the original text is unchanged.</source>
        <comment>Swap view: %n phrases show a plainer wording; the original text is unchanged.</comment>
        <translation>
            <numerusform>Tauschansicht: %n Ausdruck ist schlichter gefasst; der Originaltext ist unverändert.</numerusform>
            <numerusform>Tauschansicht: %n Ausdrücke sind schlichter gefasst; der Originaltext ist unverändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Swap view: no phrase shown has a plainer wording that fits its place; the original text is unchanged.</source>
        <translation>Tauschansicht: Für keinen gezeigten Ausdruck gibt es einen schlichteren, der an seine Stelle passt; der Originaltext ist unverändert.</translation>
    </message>
    <message>
        <source>Switch this rule off</source>
        <translation>Diese Regel ausschalten</translation>
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
        <source>The card of a mark stands here: walk with F8, click a mark, or rest on it.</source>
        <translation>Hier steht die Karte einer Markierung: mit F8 weitergehen, eine Markierung anklicken oder mit der Maus darauf verweilen.</translation>
    </message>
    <message>
        <source>The last note is not saved. Close the window again to leave without it.</source>
        <translation>Die letzte Notiz ist nicht gespeichert. Das Fenster noch einmal schließen, um sie zu verwerfen.</translation>
    </message>
    <message>
        <source>The original words are shown.</source>
        <translation>Die Worte des Originals sind zu sehen.</translation>
    </message>
    <message>
        <source>The rule “{title}” is removed.</source>
        <translation>Die Regel „{title}“ ist entfernt.</translation>
    </message>
    <message>
        <source>The shorter the words and sentences, the higher, mostly from 0 to 100; it does not tell whether a text is clear, fair or true.</source>
        <translation>Je kürzer Wörter und Sätze, desto höher, meist zwischen 0 und 100; ob ein Text klar, gerecht oder wahr ist, sagt die Zahl nicht.</translation>
    </message>
    <message>
        <source>The swap view is off; Ctrl+Shift+W shows it.</source>
        <translation>Die Tauschansicht ist aus; Strg+Umschalt+W zeigt sie.</translation>
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
        <source>This rule stands in the list {list}.toml; change it there with a text editor.</source>
        <translation>Diese Regel steht in {list}.toml; dort mit einem Texteditor ändern.</translation>
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
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Until then notes cannot be kept: what you write now is lost when the window closes.</source>
        <translation>Bis dahin lassen sich Notizen nicht aufbewahren: Was jetzt geschrieben wird, geht mit dem Schließen des Fensters verloren.</translation>
    </message>
    <message>
        <source>Up and Down go from part to part of the text, Enter goes into it.</source>
        <translation>Auf und Ab gehen von Teil zu Teil des Textes, Eingabe geht hinein.</translation>
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
        <source>Wh&amp;y</source>
        <translation>&amp;Warum</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What impression the words can give, and what they leave open</source>
        <translation>Welchen Eindruck die Worte wecken können und was sie offenlassen</translation>
    </message>
    <message>
        <source>What the &amp;Marks Mean</source>
        <translation>Was die &amp;Markierungen bedeuten</translation>
    </message>
    <message>
        <source>What the Marks Mean</source>
        <translation>Was die Markierungen bedeuten</translation>
    </message>
    <message>
        <source>What the card is called, such as Empty praise</source>
        <translation>Wie die Karte heißt, zum Beispiel: Leeres Lob</translation>
    </message>
    <message>
        <source>Where the marks lie along the text. Click to go there.</source>
        <translation>Wo im Text die Markierungen liegen. Ein Klick führt dorthin.</translation>
    </message>
    <message>
        <source>Whole wor&amp;ds</source>
        <translation>&amp;Ganze Wörter</translation>
    </message>
    <message>
        <source>Whose words</source>
        <translation>Wessen Worte</translation>
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
        <source>Words to mark, such as game-changing</source>
        <translation>Worte, die markiert werden, zum Beispiel: game-changing</translation>
    </message>
    <message>
        <source>Works without a network. Your articles and notes stay on this computer.</source>
        <translation>Arbeitet ohne Netz. Artikel und Notizen bleiben auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Years of school in the US after which such sentences are usually read with ease; it does not tell who can read this text.</source>
        <translation>Schuljahre in den USA, nach denen sich solche Sätze meist mühelos lesen; wer diesen Text lesen kann, sagt die Zahl nicht.</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Ver&amp;kleinern</translation>
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
        <source>another rule of this list has the same &apos;{key}&apos;</source>
        <translation>Eine andere Regel dieser Liste hat denselben „{key}“</translation>
    </message>
    <message>
        <source>changed by you</source>
        <translation>selbst geändert</translation>
    </message>
    <message>
        <source>each rule begins with a line [[rule]].</source>
        <translation>Jede Regel beginnt mit einer Zeile [[rule]].</translation>
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
        <source>in the example “{example}”, “{found}” is marked, not “{wanted}”</source>
        <translation>Im Beispiel „{example}“ wird „{found}“ markiert, nicht „{wanted}“</translation>
    </message>
    <message>
        <source>its examples take too long to search; make &apos;{key}&apos; simpler</source>
        <translation>Das Durchsuchen der Beispiele dauert zu lange; „{key}“ vereinfachen</translation>
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
        <source>the example “{example}” is marked and must not be</source>
        <translation>Das Beispiel „{example}“ wird markiert, soll es aber nicht</translation>
    </message>
    <message>
        <source>the example “{example}” is not marked</source>
        <translation>Das Beispiel „{example}“ wird nicht markiert</translation>
    </message>
    <message>
        <source>the list is longer than a megabyte; split it.</source>
        <translation>Die Liste ist länger als ein Megabyte; auf mehrere aufteilen.</translation>
    </message>
    <message>
        <source>this cannot be read as TOML: {reason}.</source>
        <translation>Das lässt sich nicht als TOML lesen: {reason}.</translation>
    </message>
    <message>
        <source>this is not UTF-8; save the list as UTF-8.</source>
        <translation>Das ist kein UTF-8; die Liste als UTF-8 speichern.</translation>
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
        <source>unknown key &apos;{key}&apos;</source>
        <translation>Unbekannter Schlüssel „{key}“</translation>
    </message>
    <message>
        <source>{article}, annotated</source>
        <translation>{article}, mit Markierungen</translation>
    </message>
    <message>
        <source>{fault} Your other rules are used.</source>
        <translation>{fault} Die anderen eigenen Regeln gelten.</translation>
    </message>
    <message>
        <source>{file} holds no rules.</source>
        <translation>{file} enthält keine Regeln.</translation>
    </message>
    <message>
        <source>{folder} cannot be made: {reason}.</source>
        <translation>{folder} lässt sich nicht anlegen: {reason}.</translation>
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
        <source>{list}.toml, line {line}: {sentence}</source>
        <translation>{list}.toml, Zeile {line}: {sentence}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
    <message numerus="yes">
        <source>{name}, and %n more here</source>
        <comment>{name}, and %n more here</comment>
        <translation>
            <numerusform>{name}, und %n weitere Markierung hier</numerusform>
            <numerusform>{name}, und %n weitere Markierungen hier</numerusform>
        </translation>
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
        <source>{place}: no marks</source>
        <translation>{place}: keine Markierungen</translation>
    </message>
    <message>
        <source>{rate} per 1,000 words</source>
        <translation>{rate} je 1.000 Wörter</translation>
    </message>
    <message>
        <source>{sentence} Ctrl+Z brings it back.</source>
        <translation>{sentence} Strg+Z holt sie zurück.</translation>
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
