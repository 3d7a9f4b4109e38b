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
        <source>%n decision taken back.</source>
        <comment>%n decisions taken back.</comment>
        <translation>
            <numerusform>%n Entscheidung zurückgenommen.</numerusform>
            <numerusform>%n Entscheidungen zurückgenommen.</numerusform>
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
        <source>&amp;Take Back</source>
        <translation>&amp;Zurücknehmen</translation>
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
        <source>A dashed line: a figure, a cause, a judgement or background that nobody is named for, or a source that stays vague.</source>
        <translation>Eine gestrichelte Linie: eine Zahl, eine Ursache, ein Urteil oder ein Hintergrund, für die niemand genannt ist, oder eine Quelle, die vage bleibt.</translation>
    </message>
    <message>
        <source>A dotted line: what your own rules find (Marks &gt; My Rules).</source>
        <translation>Eine gepunktete Linie: was eigene Regeln finden (Markierungen &gt; Eigene Regeln).</translation>
    </message>
    <message>
        <source>A double line: who is quoted or reported, as the article names them.</source>
        <translation>Eine doppelte Linie: wer wörtlich oder sinngemäß zitiert wird, so wie der Artikel die Person nennt.</translation>
    </message>
    <message>
        <source>A lighter, shorter line: the words are quoted or reported, not the writer’s own.</source>
        <translation>Eine hellere, kürzere Linie: Die Worte sind wörtlich oder sinngemäß zitiert, nicht die des Verfassers.</translation>
    </message>
    <message>
        <source>A mark is a line under words, with the letter of its kind in the margin. It says how something is worded, and what that can suggest. It does not say whether it is true.</source>
        <translation>Eine Markierung ist eine Linie unter Worten, mit dem Buchstaben ihrer Art am Rand. Sie zeigt, wie etwas gesagt ist und was das nahelegen kann. Ob es wahr ist, sagt sie nicht.</translation>
    </message>
    <message>
        <source>A strong line: the rule is surer of this one.</source>
        <translation>Eine kräftige Linie: Hier ist die Regel sicherer.</translation>
    </message>
    <message>
        <source>A thin line: less sure, shown when you ask for Many.</source>
        <translation>Eine dünne Linie: weniger sicher, zu sehen bei „Viele“.</translation>
    </message>
    <message>
        <source>A tinted ground under words: you wrote a note to them.</source>
        <translation>Ein getönter Grund unter Worten: Dazu gibt es eine eigene Notiz.</translation>
    </message>
    <message>
        <source>A wavy line: the words can judge, where plainer ones would tell the same.</source>
        <translation>Eine Wellenlinie: Die Worte können werten, wo schlichtere dasselbe sagen würden.</translation>
    </message>
    <message>
        <source>About Sidelight</source>
        <translation>Über Sidelight</translation>
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
        <source>All marks are hidden; Ctrl+Shift+H shows them.</source>
        <translation>Alle Markierungen sind ausgeblendet; Strg+Umschalt+H zeigt sie.</translation>
    </message>
    <message>
        <source>All voices</source>
        <translation>Alle Stimmen</translation>
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
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Article without a title</source>
        <translation>Artikel ohne Titel</translation>
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
        <source>Decided</source>
        <translation>Entschieden am</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Few</source>
        <translation>Wenige</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Nach Wörtern filtern</translation>
    </message>
    <message>
        <source>Filter the commands</source>
        <translation>Befehle filtern</translation>
    </message>
    <message>
        <source>Filter the marks by words</source>
        <translation>Markierungen nach Wörtern filtern</translation>
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
        <source>How a line looks</source>
        <translation>Wie eine Linie aussieht</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Wie weit</translation>
    </message>
    <message>
        <source>How many marks</source>
        <translation>Wie viele Markierungen</translation>
    </message>
    <message>
        <source>How often readers agreed, of the marks shown by default</source>
        <translation>Wie oft Leser zustimmten, gezählt bei üblicher Empfindlichkeit</translation>
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
        <source>Looking for marks…</source>
        <translation>Markierungen werden gesucht…</translation>
    </message>
    <message>
        <source>Many</source>
        <translation>Viele</translation>
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
        <source>No marks to walk to.</source>
        <translation>Hier gibt es keine Markierungen.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Hier nicht</translation>
    </message>
    <message>
        <source>Not in this article</source>
        <translation>In diesem Artikel nicht</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Nothing is dismissed. “Not here” and its neighbours on the card of a mark hide marks; every such decision is then listed here.</source>
        <translation>Zurzeit gibt es keine Entscheidungen. „Hier nicht“ und die Knöpfe daneben auf der Karte einer Markierung blenden Markierungen aus; jede solche Entscheidung steht dann hier.</translation>
    </message>
    <message>
        <source>Nothing is marked. All voices, or Many, may show more.</source>
        <translation>Nichts ist markiert. „Alle Stimmen“ oder „Viele“ zeigt vielleicht mehr.</translation>
    </message>
    <message>
        <source>Of the other kinds, each card says how sure the program is and what it rests on.</source>
        <translation>Bei den anderen Arten sagt jede Karte, wie sicher das Programm ist und worauf es sich stützt.</translation>
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
        <source>Paraphrased: {name}</source>
        <translation>Sinngemäß: {name}</translation>
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
        <source>Quoted: {name}</source>
        <translation>Wörtlich: {name}</translation>
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
        <source>Reading: {share}</source>
        <translation>Gelesen: {share}</translation>
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
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Rule switched off</source>
        <translation>Regel abgeschaltet</translation>
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
        <source>Se&amp;pia</source>
        <translation>S&amp;epia</translation>
    </message>
    <message>
        <source>Search &amp;All Articles and Notes…</source>
        <translation>In &amp;allen Artikeln und Notizen suchen…</translation>
    </message>
    <message>
        <source>Shows where the marks lie; the list of marks tells the same.</source>
        <translation>Zeigt, wo die Markierungen liegen; die Liste der Markierungen sagt dasselbe.</translation>
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
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Te&amp;xt…</source>
        <translation>Te&amp;xt…</translation>
    </message>
    <message>
        <source>The file {log} beside the library {path} belongs to another library. Nothing was changed. Move that file away, then open the library again.</source>
        <translation>Die Datei {log} neben der Bibliothek {path} gehört zu einer anderen Bibliothek. Nichts wurde geändert. Diese Datei anderswohin verschieben und die Bibliothek noch einmal öffnen.</translation>
    </message>
    <message>
        <source>The last note is not saved. Close the window again to leave without it.</source>
        <translation>Die letzte Notiz ist nicht gespeichert. Das Fenster noch einmal schließen, um sie zu verwerfen.</translation>
    </message>
    <message>
        <source>The library {path} can only be read, so nothing can be saved in it. Make the file and its folder writable, or name another library.</source>
        <translation>Die Bibliothek {path} lässt sich nur lesen, also nichts darin speichern. Die Datei und ihren Ordner zum Schreiben freigeben oder eine andere Bibliothek angeben.</translation>
    </message>
    <message>
        <source>The library {path} cannot be used: {fault}.</source>
        <translation>Die Bibliothek {path} lässt sich nicht benutzen: {fault}.</translation>
    </message>
    <message>
        <source>The library {path} could not be opened. Check that you may read and write its folder.</source>
        <translation>Die Bibliothek {path} ließ sich nicht öffnen. Prüfen, ob ihr Ordner gelesen und beschrieben werden darf.</translation>
    </message>
    <message>
        <source>The library {path} could not be opened: you may not read it.</source>
        <translation>Die Bibliothek {path} ließ sich nicht öffnen: Das Recht, sie zu lesen, fehlt.</translation>
    </message>
    <message>
        <source>The library {path} could not be read or written: the disk failed. Copy the file to another disk, then name it there.</source>
        <translation>Die Bibliothek {path} ließ sich nicht lesen oder schreiben: Der Datenträger hat versagt. Die Datei auf einen anderen Datenträger kopieren und dort angeben.</translation>
    </message>
    <message>
        <source>The library {path} could not be written: the disk is full. Make room, then try again.</source>
        <translation>In die Bibliothek {path} ließ sich nicht schreiben: Der Datenträger ist voll. Platz schaffen und es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The library {path} holds a trigger or view that Sidelight did not make ({name}). It was left as it is. Remove that with an SQLite tool or put a backup in its place.</source>
        <translation>Die Bibliothek {path} enthält einen Trigger oder eine Sicht, die nicht von Sidelight stammen ({name}). Sie blieb, wie sie ist. Das Fremde mit einem SQLite-Werkzeug entfernen oder eine Sicherungskopie an ihre Stelle legen.</translation>
    </message>
    <message>
        <source>The library {path} is damaged. It was left as it is. Move it away, then put a backup in its place.</source>
        <translation>Die Bibliothek {path} ist beschädigt. Sie blieb, wie sie ist. Sie anderswohin verschieben und eine Sicherungskopie an ihre Stelle legen.</translation>
    </message>
    <message>
        <source>The library {path} is empty, which a library never is: it was cut off. It was left as it is. Put a backup in its place, or move it away to start a new one.</source>
        <translation>Die Bibliothek {path} ist leer, und das ist eine Bibliothek nie: Sie wurde abgeschnitten. Sie blieb, wie sie ist. Eine Sicherung an ihre Stelle legen oder sie anderswohin verschieben, um eine neue zu beginnen.</translation>
    </message>
    <message>
        <source>The library {path} is in use by another part of the program. Try again.</source>
        <translation>Die Bibliothek {path} wird gerade von einem anderen Teil des Programms benutzt. Noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The library {path} is in use: another program has kept it locked for 5 seconds. Close that program, then try again.</source>
        <translation>Die Bibliothek {path} wird gerade benutzt: Ein anderes Programm sperrt sie seit 5 Sekunden. Dieses Programm schließen und es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The library {path} is not a file. Name another one.</source>
        <translation>Die Bibliothek {path} ist keine Datei. Eine andere angeben.</translation>
    </message>
    <message>
        <source>The library {path} is not a library of Sidelight, or its beginning is destroyed. It was left as it is. Name another file or put a backup in its place.</source>
        <translation>{path} ist keine Bibliothek von Sidelight, oder ihr Anfang ist zerstört. Sie blieb, wie sie ist. Eine andere Datei angeben oder eine Sicherungskopie an ihre Stelle legen.</translation>
    </message>
    <message>
        <source>The library {path} was written by a newer Sidelight. It was left as it is. Install the newer program to open it, or name another library.</source>
        <translation>Die Bibliothek {path} stammt von einem neueren Sidelight. Sie blieb, wie sie ist. Zum Öffnen das neuere Programm installieren oder eine andere Bibliothek angeben.</translation>
    </message>
    <message>
        <source>The marks at a glance</source>
        <translation>Die Markierungen auf einen Blick</translation>
    </message>
    <message>
        <source>The marks of an article are listed here.</source>
        <translation>Hier stehen die Markierungen eines Artikels.</translation>
    </message>
    <message>
        <source>The shorter the words and sentences, the higher, mostly from 0 to 100; it does not tell whether a text is clear, fair or true.</source>
        <translation>Je kürzer Wörter und Sätze, desto höher, meist zwischen 0 und 100; ob ein Text klar, gerecht oder wahr ist, sagt die Zahl nicht.</translation>
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
        <source>Undo</source>
        <translation>Rückgängig</translation>
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
        <source>Voice</source>
        <translation>Stimme</translation>
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
        <source>What you dismissed on a card. Marks come back at once when a decision is taken back.</source>
        <translation>Was auf Karten entschieden wurde. Wird eine Entscheidung zurückgenommen, sind die Markierungen sofort wieder da.</translation>
    </message>
    <message>
        <source>Where the marks lie along the text. Click to go there.</source>
        <translation>Wo im Text die Markierungen liegen. Ein Klick führt dorthin.</translation>
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
        <source>Words</source>
        <translation>Worte</translation>
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
        <source>Writer’s own words</source>
        <translation>Worte des Verfassers</translation>
    </message>
    <message>
        <source>Years of school in the US after which such sentences are usually read with ease; it does not tell who can read this text.</source>
        <translation>Schuljahre in den USA, nach denen sich solche Sätze meist mühelos lesen; wer diesen Text lesen kann, sagt die Zahl nicht.</translation>
    </message>
    <message>
        <source>Your rule “{title}” took too long here, so its marks are missing.</source>
        <translation>Die eigene Regel „{title}“ hat hier zu lange gebraucht; deshalb fehlen ihre Markierungen.</translation>
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
        <source>a folder has that name. Choose another name</source>
        <translation>So heißt schon ein Ordner. Einen anderen Namen wählen</translation>
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
        <source>changed by you</source>
        <translation>selbst geändert</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>mittel</translation>
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
        <source>it is too large for that disk. Choose another one</source>
        <translation>Die Datei ist zu groß für diesen Datenträger. Einen anderen wählen</translation>
    </message>
    <message>
        <source>its folder is a file. Choose another one</source>
        <translation>Ihr Ordner ist eine Datei. Einen anderen wählen</translation>
    </message>
    <message>
        <source>loaded language</source>
        <translation>wertende Sprache</translation>
    </message>
    <message>
        <source>marks hidden</source>
        <translation>Markierungen ausgeblendet</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>keine Tasten</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>niemand genannt</translation>
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
        <source>strong</source>
        <translation>stark</translation>
    </message>
    <message>
        <source>that folder can only be read. Choose another one</source>
        <translation>Dieser Ordner lässt sich nur lesen. Einen anderen wählen</translation>
    </message>
    <message>
        <source>the disk failed. Choose a folder on another disk</source>
        <translation>Der Datenträger hat versagt. Einen Ordner auf einem anderen wählen</translation>
    </message>
    <message>
        <source>the disk is full. Make room there or choose another folder</source>
        <translation>Der Datenträger ist voll. Dort Platz schaffen oder einen anderen Ordner wählen</translation>
    </message>
    <message>
        <source>the name is too long. Choose a shorter one</source>
        <translation>Der Name ist zu lang. Einen kürzeren wählen</translation>
    </message>
    <message>
        <source>there is no such folder. Choose another one</source>
        <translation>Diesen Ordner gibt es nicht. Einen anderen wählen</translation>
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
        <source>weak</source>
        <translation>schwach</translation>
    </message>
    <message>
        <source>you may not write in that folder. Choose another one</source>
        <translation>In diesem Ordner darf nicht geschrieben werden. Einen anderen wählen</translation>
    </message>
    <message>
        <source>your share of the disk is full. Make room there or choose another folder</source>
        <translation>Der eigene Anteil am Datenträger ist voll. Dort Platz schaffen oder einen anderen Ordner wählen</translation>
    </message>
    <message>
        <source>{analyzer} failed here; other marks are shown.</source>
        <translation>„{analyzer}“ ist hier gescheitert; die übrigen Markierungen sind da.</translation>
    </message>
    <message>
        <source>{article}, annotated</source>
        <translation>{article}, mit Markierungen</translation>
    </message>
    <message>
        <source>{fault}. Try another folder</source>
        <translation>{fault}. Einen anderen Ordner versuchen</translation>
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
        <source>{kind}, “{words}”. {voice}.</source>
        <translation>{kind}, „{words}“. {voice}.</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
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
        <source>{path} was not saved: it is the article itself. Choose another name.</source>
        <translation>{path} wurde nicht gespeichert: Das ist der Artikel selbst. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>{path} was not saved: {reason}.</source>
        <translation>{path} wurde nicht gespeichert: {reason}.</translation>
    </message>
    <message>
        <source>{place} of {total}: {mark}</source>
        <translation>{place} von {total}: {mark}</translation>
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
        <source>{right} of {marks}</source>
        <translation>{right} von {marks}</translation>
    </message>
    <message>
        <source>{right} of {marks}, too few to say</source>
        <translation>{right} von {marks}, zu wenige für eine Aussage</translation>
    </message>
    <message>
        <source>{shown} of {all} marks</source>
        <translation>{shown} von {all} Markierungen</translation>
    </message>
    <message>
        <source>{sums}. Left and Right go along, Enter goes there.</source>
        <translation>{sums}. Links und Rechts gehen weiter, Eingabe führt dorthin.</translation>
    </message>
    <message>
        <source>{title}, “{words}”: no longer marked here.</source>
        <translation>{title}, „{words}“: hier nicht mehr markiert.</translation>
    </message>
    <message>
        <source>{title}, “{words}”: no longer marked in any article.</source>
        <translation>{title}, „{words}“: in keinem Artikel mehr markiert.</translation>
    </message>
    <message>
        <source>{title}, “{words}”: no longer marked in this article.</source>
        <translation>{title}, „{words}“: in diesem Artikel nicht mehr markiert.</translation>
    </message>
    <message>
        <source>{title}: this rule is switched off.</source>
        <translation>{title}: Diese Regel ist abgeschaltet.</translation>
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
