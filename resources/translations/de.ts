<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source> characters</source>
        <translation> Zeichen</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message numerus="yes">
        <source>%n article</source>
        <comment>%n articles</comment>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookmark</source>
        <comment>%n bookmarks</comment>
        <translation>
            <numerusform>%n Lesezeichen</numerusform>
            <numerusform>%n Lesezeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character</source>
        <comment>%n characters</comment>
        <translation>
            <numerusform>%n Zeichen</numerusform>
            <numerusform>%n Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision</source>
        <comment>%n decisions</comment>
        <translation>
            <numerusform>%n Entscheidung</numerusform>
            <numerusform>%n Entscheidungen</numerusform>
        </translation>
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
        <source>%n minute</source>
        <comment>%n minutes</comment>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
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
        <source>%n note</source>
        <comment>%n notes</comment>
        <translation>
            <numerusform>%n Notiz</numerusform>
            <numerusform>%n Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph</source>
        <comment>%n paragraphs</comment>
        <translation>
            <numerusform>%n Absatz</numerusform>
            <numerusform>%n Absätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph.</source>
        <comment>%n paragraphs.</comment>
        <translation>
            <numerusform>%n Absatz.</numerusform>
            <numerusform>%n Absätze.</numerusform>
        </translation>
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
        <source>%n shorter piece</source>
        <comment>%n shorter pieces</comment>
        <translation>
            <numerusform>%n kürzeres Stück</numerusform>
            <numerusform>%n kürzere Stücke</numerusform>
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
        <source>&amp;Alignment</source>
        <translation>A&amp;usrichtung</translation>
    </message>
    <message>
        <source>&amp;Articles and Contents</source>
        <translation>&amp;Artikel und Inhalt</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Back Up Now…</source>
        <translation>Jetzt &amp;sichern…</translation>
    </message>
    <message>
        <source>&amp;Bookmark Here</source>
        <translation>&amp;Lesezeichen hier</translation>
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
        <source>&amp;Column</source>
        <translation>Spalten&amp;breite</translation>
    </message>
    <message>
        <source>&amp;Commands and Shortcuts…</source>
        <translation>&amp;Befehle und Tastenkürzel…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
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
        <source>&amp;Export Everything…</source>
        <translation>Alles &amp;exportieren…</translation>
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
        <source>&amp;Line height</source>
        <translation>&amp;Zeilenhöhe</translation>
    </message>
    <message>
        <source>&amp;Make Copies Regularly</source>
        <translation>&amp;Regelmäßig Kopien anlegen</translation>
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
        <source>&amp;Menu of the Words</source>
        <translation>&amp;Menü der Wörter</translation>
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
        <source>&amp;Paragraph spacing</source>
        <translation>A&amp;bsatzabstand</translation>
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
        <source>&amp;Put Back</source>
        <translation>&amp;Zurücklegen</translation>
    </message>
    <message>
        <source>&amp;Put Back a Copy…</source>
        <translation>Kopie &amp;zurücklegen…</translation>
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
        <source>&amp;Reset</source>
        <translation>Zu&amp;rücksetzen</translation>
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
        <source>&amp;Size</source>
        <translation>&amp;Größe</translation>
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
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;To the Bookmarks</source>
        <translation>Zu den Lesezei&amp;chen</translation>
    </message>
    <message>
        <source>&amp;Typeface</source>
        <translation>&amp;Schriftart</translation>
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
        <source>&amp;Whole words</source>
        <translation>Ganze &amp;Wörter</translation>
    </message>
    <message>
        <source>&amp;Whose Words Are These?</source>
        <translation>&amp;Wessen Worte sind das?</translation>
    </message>
    <message>
        <source>&amp;Word spacing</source>
        <translation>&amp;Wortabstand</translation>
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
        <source>0 words of their own</source>
        <translation>0 eigene Wörter</translation>
    </message>
    <message>
        <source>1 character that cannot be shown was replaced.</source>
        <translation>1 Zeichen, das sich nicht zeigen lässt, wurde ersetzt.</translation>
    </message>
    <message>
        <source>1 to {last}</source>
        <translation>1 bis {last}</translation>
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
        <source>A strong line: the rule is surer of this one. In the first sentences of an article it is sooner so, for there readers agreed with the marks more often.</source>
        <translation>Eine kräftige Linie: Hier ist die Regel sicherer. In den ersten Sätzen eines Artikels ist sie es eher, denn dort stimmten Leser den Markierungen öfter zu.</translation>
    </message>
    <message>
        <source>A thin line: less sure, shown when you ask for Many.</source>
        <translation>Eine dünne Linie: weniger sicher, zu sehen bei „Viele“.</translation>
    </message>
    <message>
        <source>A tinted ground under words, and a pencil in the margin: you wrote a note to them.</source>
        <translation>Ein getönter Grund unter Worten und ein Stift am Rand: Dazu gibt es eine eigene Notiz.</translation>
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
        <source>Article {place} of {all}: {name}</source>
        <translation>Artikel {place} von {all}: {name}</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Articles ({suffixes})</source>
        <translation>Artikel ({suffixes})</translation>
    </message>
    <message>
        <source>Articles opened before</source>
        <translation>Früher geöffnete Artikel</translation>
    </message>
    <message>
        <source>Articles that you open are listed here.</source>
        <translation>Geöffnete Artikel werden hier aufgelistet.</translation>
    </message>
    <message>
        <source>Articles, notes, bookmarks and decisions become what they were when the copy was made. What the library holds now is kept beside it, and you can undo this. Settings stay, and what is open stays open.</source>
        <translation>Artikel, Notizen, Lesezeichen und Entscheidungen werden wieder so, wie sie waren, als die Kopie angelegt wurde. Was die Bibliothek jetzt enthält, wird daneben aufgehoben, und das Zurücklegen lässt sich rückgängig machen. Einstellungen bleiben, und was offen ist, bleibt offen.</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>At first only the writer’s own words are marked. The panel beside the text switches kinds of marks, voices and how many; Ctrl+Shift+H hides all.</source>
        <translation>Markiert sind zunächst nur die Worte des Verfassers. In der Leiste neben dem Text lässt sich wählen, welche Arten von Markierungen, welche Stimmen und wie viele; Strg+Umschalt+H blendet alle aus.</translation>
    </message>
    <message>
        <source>Back up the library</source>
        <translation>Bibliothek sichern</translation>
    </message>
    <message>
        <source>Bars show shares of the words of others.</source>
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
        <source>Bookmark removed, paragraph {number}.</source>
        <translation>Lesezeichen entfernt, Absatz {number}.</translation>
    </message>
    <message>
        <source>Bookmark removed: “{words}”.</source>
        <translation>Lesezeichen entfernt: „{words}“.</translation>
    </message>
    <message>
        <source>Bookmark set, paragraph {number}.</source>
        <translation>Lesezeichen gesetzt, Absatz {number}.</translation>
    </message>
    <message>
        <source>Bookmark set: “{words}”.</source>
        <translation>Lesezeichen gesetzt: „{words}“.</translation>
    </message>
    <message>
        <source>Bookmark {place} of {all}, paragraph {number}.</source>
        <translation>Lesezeichen {place} von {all}, Absatz {number}.</translation>
    </message>
    <message>
        <source>Bookmark {place} of {all}: “{words}”.</source>
        <translation>Lesezeichen {place} von {all}: „{words}“.</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beides</translation>
    </message>
    <message>
        <source>Both edges straight</source>
        <translation>Blocksatz</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
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
        <source>Chart of the marks along the text</source>
        <translation>Diagramm der Markierungen entlang des Textes</translation>
    </message>
    <message>
        <source>Choose Another Place…</source>
        <translation>Anderen Ort wählen…</translation>
    </message>
    <message>
        <source>Choose Another…</source>
        <translation>Andere wählen…</translation>
    </message>
    <message>
        <source>Choose a &amp;File…</source>
        <translation>&amp;Datei wählen…</translation>
    </message>
    <message>
        <source>Choose a copy</source>
        <translation>Kopie wählen</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Clear the words</source>
        <translation>Suchfeld leeren</translation>
    </message>
    <message>
        <source>Click a bar, or use Left, Right and Enter.</source>
        <translation>Einen Balken anklicken oder mit Links, Rechts und Eingabe wählen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close (Ctrl+W)</source>
        <translation>Schließen (Strg+W)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Close Sidelight</source>
        <translation>Sidelight schließen</translation>
    </message>
    <message>
        <source>Close {article}</source>
        <translation>{article} schließen</translation>
    </message>
    <message>
        <source>Close: {name}</source>
        <translation>Schließen: {name}</translation>
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
        <source>Copies of libraries (*.db)</source>
        <translation>Kopien von Bibliotheken (*.db)</translation>
    </message>
    <message>
        <source>Copies of the library</source>
        <translation>Kopien der Bibliothek</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>Copying the library…</source>
        <translation>Die Bibliothek wird kopiert…</translation>
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
        <source>Decided</source>
        <translation>Entschieden am</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Prüfsumme</translation>
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
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Enter goes there. Delete removes the bookmark.</source>
        <translation>Eingabe führt dorthin. Entf entfernt das Lesezeichen.</translation>
    </message>
    <message>
        <source>Enter or Right shows the next passage, Left the one before it.</source>
        <translation>Eingabe oder Rechts zeigt die nächste Stelle, Links die vorige.</translation>
    </message>
    <message>
        <source>Erase its text from your library and from its backups (Delete). Notes and bookmarks to it stay.</source>
        <translation>Seinen Text aus der Bibliothek und ihren Sicherungskopien löschen (Entf). Notizen und Lesezeichen dazu bleiben.</translation>
    </message>
    <message>
        <source>Everything is in {file} ({size}): {articles}, {notes}, {bookmarks}, {decisions}, settings and shortcuts, as JSON, which other programs can read. Your own rules are files in the data folder already.</source>
        <translation>Alles steht in {file} ({size}): {articles}, {notes}, {bookmarks}, {decisions}, Einstellungen und Tastenkürzel, als JSON, das andere Programme lesen können. Eigene Regeln sind ohnehin Dateien im Datenordner.</translation>
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
        <source>Export everything</source>
        <translation>Alles exportieren</translation>
    </message>
    <message>
        <source>Export the rules</source>
        <translation>Regeln exportieren</translation>
    </message>
    <message>
        <source>Exporting everything…</source>
        <translation>Alles wird exportiert…</translation>
    </message>
    <message>
        <source>F8 goes to the next mark. Enter opens its card. Ctrl+M opens the note at the caret, or begins one.</source>
        <translation>F8 geht zur nächsten Markierung. Eingabe öffnet ihre Karte. Strg+M öffnet die Notiz an der Schreibmarke oder beginnt eine.</translation>
    </message>
    <message>
        <source>Few</source>
        <translation>Wenige</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Filter by title</source>
        <translation>Nach Titel filtern</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Nach Wörtern filtern</translation>
    </message>
    <message>
        <source>Filter the articles by title</source>
        <translation>Artikel nach Titel filtern</translation>
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
        <source>Find a rule</source>
        <translation>Regel suchen</translation>
    </message>
    <message>
        <source>Find a word, a kind or a reason</source>
        <translation>Wort, Art oder Grund suchen</translation>
    </message>
    <message>
        <source>Find in this article</source>
        <translation>In diesem Artikel suchen</translation>
    </message>
    <message>
        <source>Find words</source>
        <translation>Wörter suchen</translation>
    </message>
    <message>
        <source>First opened here</source>
        <translation>Hier zuerst geöffnet</translation>
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
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Forget this article</source>
        <translation>Diesen Artikel vergessen</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Free software under the GNU AGPL, version 3 or later. The typefaces are Source Serif 4 and Source Sans 3 by Adobe, renamed, under the SIL Open Font License.</source>
        <translation>Freie Software unter der GNU AGPL, Version 3 oder neuer. Die Schriften sind Source Serif 4 und Source Sans 3 von Adobe, umbenannt, unter der SIL Open Font License.</translation>
    </message>
    <message>
        <source>Go to &amp;paragraph</source>
        <translation>Zu Ab&amp;satz</translation>
    </message>
    <message>
        <source>Go to paragraph</source>
        <translation>Zu Absatz gehen</translation>
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
        <source>Headings</source>
        <translation>Überschriften</translation>
    </message>
    <message>
        <source>Headlines</source>
        <translation>Überschriften</translation>
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
        <source>Hint {place} of {all}: {hint}</source>
        <translation>Tipp {place} von {all}: {hint}</translation>
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
        <source>Import a list of rules</source>
        <translation>Liste mit Regeln importieren</translation>
    </message>
    <message>
        <source>In this article</source>
        <translation>In diesem Artikel</translation>
    </message>
    <message>
        <source>It opens no network connection. Your articles and notes are in
{library}</source>
        <translation>Sidelight öffnet keine Netzverbindung. Artikel und Notizen liegen in
{library}</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Judgement is that genre’s business, so fewer marks are shown.</source>
        <translation>Urteilen gehört zu dieser Textsorte, darum sind weniger Markierungen zu sehen.</translation>
    </message>
    <message>
        <source>Judgement is that genre’s business; the usual marks are shown.</source>
        <translation>Urteilen gehört zu dieser Textsorte; zu sehen sind die üblichen Markierungen.</translation>
    </message>
    <message>
        <source>Kept until the window closes</source>
        <translation>Aufgehoben, bis das Fenster geschlossen wird</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>L&amp;etter spacing</source>
        <translation>Zeichen&amp;abstand</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Last opened</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Leave out longer words</source>
        <translation>Längere Wörter auslassen</translation>
    </message>
    <message>
        <source>Left Out of the Article</source>
        <translation>Vom Artikel weggelassen</translation>
    </message>
    <message>
        <source>Left edge straight</source>
        <translation>Linksbündig</translation>
    </message>
    <message>
        <source>Left out: {parts}.</source>
        <translation>Weggelassen: {parts}.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Li&amp;brary</source>
        <translation>Bib&amp;liothek</translation>
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
        <source>Look Again</source>
        <translation>Noch einmal suchen</translation>
    </message>
    <message>
        <source>Looking at the copies…</source>
        <translation>Die Kopien werden durchgesehen…</translation>
    </message>
    <message>
        <source>Looking for marks…</source>
        <translation>Markierungen werden gesucht…</translation>
    </message>
    <message>
        <source>Looking for who speaks…</source>
        <translation>Es wird gesucht, wer spricht…</translation>
    </message>
    <message>
        <source>Looks through your notes and the text of every article that you opened. Both are kept in your library on this machine, also when the file is gone.

All words must occur. “Quotation marks” ask for words as they stand. A star ends a beginning: vot* finds vote, voters and voting.</source>
        <translation>Durchsucht die eigenen Notizen und den Text aller bisher geöffneten Artikel. Beides bleibt in der Bibliothek auf diesem Rechner, auch wenn die Datei nicht mehr da ist.

Alle Wörter müssen vorkommen. „Anführungszeichen“ suchen Wörter genau so, wie sie dastehen. Ein Stern steht für jede Endung: vot* findet vote, voters und voting.</translation>
    </message>
    <message>
        <source>Lost its place: these words are not in the text as it is now.</source>
        <translation>Stelle verloren: Diese Worte stehen nicht im jetzigen Text.</translation>
    </message>
    <message>
        <source>Lost its place: {words}</source>
        <translation>Stelle verloren: {words}</translation>
    </message>
    <message>
        <source>Low &amp;Contrast, Light</source>
        <translation>Weni&amp;g Kontrast, hell</translation>
    </message>
    <message>
        <source>Low Contrast, Da&amp;rk</source>
        <translation>Wenig Kon&amp;trast, dunkel</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Angelegt</translation>
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
        <source>Marks are counted in the writer’s own words at the usual sensitivity, without those that you dismissed.</source>
        <translation>Gezählt werden Markierungen in den Worten des Verfassers bei üblicher Empfindlichkeit, ohne die, die auf einer Karte ausgeblendet wurden.</translation>
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
        <source>Marks only what is in the writer’s own words.</source>
        <translation>Markiert nur in den Worten des Verfassers.</translation>
    </message>
    <message>
        <source>Marks shown</source>
        <translation>Gezeigte Markierungen</translation>
    </message>
    <message>
        <source>Marks the words of others, too, with lighter and shorter lines.</source>
        <translation>Markiert auch in den Worten anderer, mit helleren und kürzeren Linien.</translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <translation>Groß/&amp;klein</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß- und Kleinschreibung beachten</translation>
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
        <source>Most of the words are the speakers’ own, so fewer marks are shown.</source>
        <translation>Die meisten Worte stammen von den Sprechenden selbst, darum sind weniger Markierungen zu sehen.</translation>
    </message>
    <message>
        <source>Most of the words are the speakers’ own; the usual marks are shown.</source>
        <translation>Die meisten Worte stammen von den Sprechenden selbst; zu sehen sind die üblichen Markierungen.</translation>
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
        <source>Next (Enter, F3)</source>
        <translation>Nächste Stelle (Eingabe, F3)</translation>
    </message>
    <message>
        <source>Next Bookmar&amp;k</source>
        <translation>Näch&amp;stes Lesezeichen</translation>
    </message>
    <message>
        <source>Next hint</source>
        <translation>Nächster Tipp</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nächste Stelle</translation>
    </message>
    <message>
        <source>No bookmarks yet. Ctrl+D sets one at the paragraph that you are reading.</source>
        <translation>Noch keine Lesezeichen. Strg+D setzt eines an den Absatz, der gerade gelesen wird.</translation>
    </message>
    <message>
        <source>No command has these letters.</source>
        <translation>Kein Befehl hat diese Buchstaben.</translation>
    </message>
    <message>
        <source>No copy of the library could be made in {folder}. The library itself is as it was. Make room on that disk and see that the folder can be written: Sidelight tries again every half hour.</source>
        <translation>In {folder} ließ sich keine Kopie der Bibliothek anlegen. Die Bibliothek selbst ist, wie sie war. Platz auf diesem Datenträger schaffen und den Ordner zum Schreiben freigeben: Sidelight versucht es jede halbe Stunde noch einmal.</translation>
    </message>
    <message>
        <source>No mark has these words.</source>
        <translation>Keine Markierung enthält diese Wörter.</translation>
    </message>
    <message>
        <source>No marks to walk to.</source>
        <translation>Hier gibt es keine Markierungen.</translation>
    </message>
    <message>
        <source>No notes yet. Select some words of the article and press Ctrl+M, or choose Add note on a card.</source>
        <translation>Noch keine Notizen. Im Artikel einige Worte auswählen und Strg+M drücken oder auf einer Karte „Notiz anlegen“ wählen.</translation>
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
        <source>No sentence has been analysed here.</source>
        <translation>Hier ist kein Satz untersucht worden.</translation>
    </message>
    <message>
        <source>No source is named</source>
        <translation>Keine Quelle ist genannt</translation>
    </message>
    <message>
        <source>No title has these words.</source>
        <translation>Kein Titel enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Nobody is quoted or reported here, as far as the program can tell.</source>
        <translation>Hier wird niemand zitiert oder wiedergegeben, soweit das Programm es erkennt.</translation>
    </message>
    <message>
        <source>None: the text was pasted.</source>
        <translation>Keine: Der Text wurde eingefügt.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
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
        <source>Not part of the article as it was taken from the page: menus, captions, comments, and sometimes a paragraph that belongs to it. In the order of the page.</source>
        <translation>Nicht Teil des Artikels, wie er der Seite entnommen wurde: Menüs, Bildunterschriften, Kommentare und manchmal ein Absatz, der dazugehört. In der Reihenfolge der Seite.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Noch nicht gespeichert.</translation>
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
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note removed.</source>
        <translation>Notiz entfernt.</translation>
    </message>
    <message>
        <source>Note saved.</source>
        <translation>Notiz gespeichert.</translation>
    </message>
    <message>
        <source>Note to “{quote}”: {note}</source>
        <translation>Notiz zu „{quote}“: {note}</translation>
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
        <source>Nothing found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>Nothing in its window moves by itself: no smooth scrolling, no fading. The caret blinks as your system says.</source>
        <translation>Im Fenster bewegt sich nichts von selbst: Es gleitet und blendet nichts. Die Schreibmarke blinkt, wie das System es vorgibt.</translation>
    </message>
    <message>
        <source>Nothing is dismissed. “Not here” and its neighbours on the card of a mark hide marks; every such decision is then listed here.</source>
        <translation>Zurzeit gibt es keine Entscheidungen. „Hier nicht“ und die Knöpfe daneben auf der Karte einer Markierung blenden Markierungen aus; jede solche Entscheidung steht dann hier.</translation>
    </message>
    <message>
        <source>Nothing is marked in this article.</source>
        <translation>In diesem Artikel ist nichts markiert.</translation>
    </message>
    <message>
        <source>Nothing is marked of the kinds that are switched on.</source>
        <translation>Von den eingeschalteten Arten ist nichts markiert.</translation>
    </message>
    <message>
        <source>Nothing is marked. All voices, or Many, may show more.</source>
        <translation>Nichts ist markiert. „Alle Stimmen“ oder „Viele“ zeigt vielleicht mehr.</translation>
    </message>
    <message>
        <source>Nothing is selected. Shift with an arrow key selects words.</source>
        <translation>Es ist nichts ausgewählt. Umschalt mit einer Pfeiltaste wählt Wörter aus.</translation>
    </message>
    <message>
        <source>Nothing of the page is left out.</source>
        <translation>Nichts von der Seite ist weggelassen.</translation>
    </message>
    <message>
        <source>Nothing was imported. {reason}</source>
        <translation>Es wurde nichts importiert. {reason}</translation>
    </message>
    <message>
        <source>Number of the paragraph</source>
        <translation>Nummer des Absatzes</translation>
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
        <source>Open F&amp;older</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>Open Fol&amp;der…</source>
        <translation>Or&amp;dner öffnen…</translation>
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
        <source>Open the articles of a folder</source>
        <translation>Die Artikel eines Ordners öffnen</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Zuletzt geöffnet</translation>
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
        <source>Paragraph {number}: {words}</source>
        <translation>Absatz {number}: {words}</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Absätze</translation>
    </message>
    <message>
        <source>Paragraphs are numbered from 1 to {last}.</source>
        <translation>Die Absätze sind von 1 bis {last} nummeriert.</translation>
    </message>
    <message>
        <source>Paraphrased: {name}</source>
        <translation>Sinngemäß: {name}</translation>
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
        <source>Pr&amp;int…</source>
        <translation>D&amp;rucken…</translation>
    </message>
    <message>
        <source>Pre&amp;vious Article</source>
        <translation>V&amp;origer Artikel</translation>
    </message>
    <message>
        <source>Previo&amp;us Bookmark</source>
        <translation>Vor&amp;iges Lesezeichen</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter, Shift+F3)</source>
        <translation>Vorige Stelle (Umschalt+Eingabe, Umschalt+F3)</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Vorige Stelle</translation>
    </message>
    <message>
        <source>Printed {article}</source>
        <translation>Gedruckt: {article}</translation>
    </message>
    <message>
        <source>Prop&amp;erties…</source>
        <translation>Ei&amp;genschaften…</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Put Back a Copy</source>
        <translation>Kopie zurücklegen</translation>
    </message>
    <message>
        <source>Put Back the Copy of {day}</source>
        <translation>Kopie vom {day} zurücklegen</translation>
    </message>
    <message>
        <source>Putting the copy back…</source>
        <translation>Die Kopie wird zurückgelegt…</translation>
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
        <source>Re&amp;do</source>
        <translation>Wieder&amp;herstellen</translation>
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
        <source>Reading time</source>
        <translation>Lesezeit</translation>
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
        <source>Reading: {share}</source>
        <translation>Gelesen: {share}</translation>
    </message>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation>&amp;Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove this bookmark (Delete)</source>
        <translation>Dieses Lesezeichen entfernen (Entf)</translation>
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
        <source>Rest on marked words to read why they are marked. F8 goes to the next mark, Enter opens its card, Esc closes it.</source>
        <translation>Mit der Maus auf markierten Worten verweilen, um zu lesen, warum sie markiert sind. F8 geht zur nächsten Markierung, Eingabe öffnet ihre Karte, Esc schließt sie.</translation>
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
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>S&amp;wap View</source>
        <translation>&amp;Tauschansicht</translation>
    </message>
    <message>
        <source>Sample article</source>
        <translation>Beispielartikel</translation>
    </message>
    <message>
        <source>Sans, as shipped</source>
        <translation>Ohne Serifen (mitgeliefert)</translation>
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
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Se&amp;pia</source>
        <translation>S&amp;epia</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Search &amp;All Articles and Notes…</source>
        <translation>In &amp;allen Artikeln und Notizen suchen…</translation>
    </message>
    <message>
        <source>Search all articles and notes</source>
        <translation>In allen Artikeln und Notizen suchen</translation>
    </message>
    <message>
        <source>Search in</source>
        <translation>Suchen in</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Ressort</translation>
    </message>
    <message>
        <source>Select A&amp;ll</source>
        <translation>A&amp;lles auswählen</translation>
    </message>
    <message>
        <source>Select some words and press Ctrl+M to write a note; it is saved while you write. F1 tells what the marks mean.</source>
        <translation>Worte auswählen und Strg+M drücken, um eine Notiz zu schreiben; sie wird beim Schreiben gespeichert. F1 sagt, was die Markierungen bedeuten.</translation>
    </message>
    <message>
        <source>Select the words that the note is about, or walk to a mark with F8.</source>
        <translation>Die Worte auswählen, um die es in der Notiz geht, oder mit F8 zu einer Markierung gehen.</translation>
    </message>
    <message>
        <source>Serif, as shipped</source>
        <translation>Mit Serifen (mitgeliefert)</translation>
    </message>
    <message>
        <source>Shift+F11 or Esc brings panels and menus back.</source>
        <translation>Umschalt+F11 oder Esc holt Leisten und Menüs zurück.</translation>
    </message>
    <message>
        <source>Shorter &amp;pieces too</source>
        <translation>Auch kürzere &amp;Stücke</translation>
    </message>
    <message>
        <source>Show Its Folder</source>
        <translation>Ordner anzeigen</translation>
    </message>
    <message>
        <source>Show What Was &amp;Left Out</source>
        <translation>&amp;Weggelassenes zeigen</translation>
    </message>
    <message>
        <source>Show What Was Left Out</source>
        <translation>Weggelassenes zeigen</translation>
    </message>
    <message>
        <source>Show fewer marks</source>
        <translation>Weniger Markierungen zeigen</translation>
    </message>
    <message>
        <source>Show in &amp;Folder</source>
        <translation>Im &amp;Ordner zeigen</translation>
    </message>
    <message>
        <source>Show the original words</source>
        <translation>Worte des Originals zeigen</translation>
    </message>
    <message>
        <source>Show the usual marks</source>
        <translation>Übliche Markierungen zeigen</translation>
    </message>
    <message>
        <source>Sidelight broke down on this file by a fault of its own; save its text in another form.</source>
        <translation>Sidelight ist durch einen eigenen Fehler an dieser Datei gescheitert; ihren Text in anderer Form speichern.</translation>
    </message>
    <message>
        <source>Sidelight copies the library every half hour.</source>
        <translation>Sidelight legt jede halbe Stunde eine Kopie der Bibliothek an.</translation>
    </message>
    <message>
        <source>Sidelight export {day}</source>
        <translation>Sidelight-Export {day}</translation>
    </message>
    <message>
        <source>Sidelight library {day}</source>
        <translation>Sidelight-Bibliothek {day}</translation>
    </message>
    <message>
        <source>Sidelight no longer copies the library by itself. The copies that it made stay.</source>
        <translation>Sidelight legt nicht mehr von selbst Kopien der Bibliothek an. Die vorhandenen Kopien bleiben.</translation>
    </message>
    <message>
        <source>Sidelight opens no network connection.</source>
        <translation>Sidelight öffnet keine Netzverbindung.</translation>
    </message>
    <message>
        <source>Sidelight reads articles from files and marks loaded language, unattributed claims and quote sources. It marks wording. It does not say what is true, and it judges no outlet and no person.</source>
        <translation>Sidelight liest Artikel aus Dateien und markiert wertende Sprache, Aussagen ohne Quelle und Zitatquellen. Markiert wird die Wortwahl. Sidelight sagt nicht, was wahr ist, und urteilt über kein Medium und keine Person.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
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
        <source>Strong and fair marks.</source>
        <translation>Starke und mittlere Markierungen.</translation>
    </message>
    <message>
        <source>Strong marks only.</source>
        <translation>Nur starke Markierungen.</translation>
    </message>
    <message>
        <source>Summary of the sources</source>
        <translation>Zusammenfassung der Quellen</translation>
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
        <source>Taken from the file</source>
        <translation>Aus der Datei</translation>
    </message>
    <message>
        <source>Te&amp;xt…</source>
        <translation>Te&amp;xt…</translation>
    </message>
    <message>
        <source>Tell capital letters from small ones</source>
        <translation>Große und kleine Buchstaben unterscheiden</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>The article could not be analysed because of a fault in Sidelight; it can be read on.</source>
        <translation>Wegen eines Fehlers in Sidelight ließ sich der Artikel nicht untersuchen; er kann weiter gelesen werden.</translation>
    </message>
    <message>
        <source>The best {counted}; more words find fewer.</source>
        <translation>Die besten Treffer: {counted}. Mit mehr Wörtern werden es weniger.</translation>
    </message>
    <message>
        <source>The card of a mark stands here: walk with F8, click a mark, or rest on it.</source>
        <translation>Hier steht die Karte einer Markierung: mit F8 weitergehen, eine Markierung anklicken oder mit der Maus darauf verweilen.</translation>
    </message>
    <message>
        <source>The copy {path} is damaged, so nothing was changed. Name another one.</source>
        <translation>Die Kopie {path} ist beschädigt, deshalb wurde nichts geändert. Eine andere angeben.</translation>
    </message>
    <message>
        <source>The copy {path} is not a library of Sidelight, or its beginning is destroyed. Nothing was changed. Name another one.</source>
        <translation>Die Kopie {path} ist keine Bibliothek von Sidelight, oder ihr Anfang ist zerstört. Nichts wurde geändert. Eine andere angeben.</translation>
    </message>
    <message>
        <source>The copy {path} was written by a newer Sidelight. Nothing was changed. Install the newer program to use it, or name another one.</source>
        <translation>Die Kopie {path} stammt von einem neueren Sidelight. Nichts wurde geändert. Das neuere Programm installieren, um sie zu benutzen, oder eine andere angeben.</translation>
    </message>
    <message>
        <source>The file cannot be read ({reason}); copy it elsewhere.</source>
        <translation>Die Datei lässt sich nicht lesen ({reason}); sie an einen anderen Ort kopieren.</translation>
    </message>
    <message>
        <source>The file cannot be read now. {reason}</source>
        <translation>Die Datei lässt sich jetzt nicht lesen. {reason}</translation>
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
        <source>The file is being read…</source>
        <translation>Die Datei wird gelesen…</translation>
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
        <source>The file now holds another text than the one shown here, so what was left out of this one cannot be told. Open the file again.</source>
        <translation>Die Datei enthält jetzt einen anderen Text als den hier gezeigten; was bei diesem weggelassen wurde, lässt sich nicht sagen. Die Datei noch einmal öffnen.</translation>
    </message>
    <message>
        <source>The file {log} beside the library {path} belongs to another library. Nothing was changed. Move that file away, then open the library again.</source>
        <translation>Die Datei {log} neben der Bibliothek {path} gehört zu einer anderen Bibliothek. Nichts wurde geändert. Diese Datei anderswohin verschieben und die Bibliothek noch einmal öffnen.</translation>
    </message>
    <message>
        <source>The headings of an article are listed here.</source>
        <translation>Die Überschriften eines Artikels werden hier aufgelistet.</translation>
    </message>
    <message>
        <source>The last note is not saved. Close the window again to leave without it.</source>
        <translation>Die letzte Notiz ist nicht gespeichert. Das Fenster noch einmal schließen, um sie zu verwerfen.</translation>
    </message>
    <message>
        <source>The library is again as it was before: {articles}, {notes}. What had been put back is kept as {aside}.</source>
        <translation>Die Bibliothek ist wieder wie vorher: {articles}, {notes}. Was zurückgelegt worden war, ist aufgehoben als {aside}.</translation>
    </message>
    <message>
        <source>The library is again as it was on {day}. The damaged one is now {aside}. To use the library, close Sidelight and open it again.</source>
        <translation>Die Bibliothek ist wieder, wie sie am {day} war. Die beschädigte ist jetzt {aside}. Um die Bibliothek zu benutzen, Sidelight schließen und noch einmal öffnen.</translation>
    </message>
    <message>
        <source>The library is again as it was on {moment}: {articles}, {notes}. What it held until now is kept as {aside}.</source>
        <translation>Die Bibliothek ist wieder wie am {moment}: {articles}, {notes}. Was sie bis jetzt enthielt, ist aufgehoben als {aside}.</translation>
    </message>
    <message>
        <source>The library now holds what {copy} held. What was there before is now {aside}. To use the library, close Sidelight and open it again.</source>
        <translation>Die Bibliothek enthält jetzt, was in {copy} stand. Was vorher da war, ist jetzt {aside}. Um die Bibliothek zu benutzen, Sidelight schließen und wieder öffnen.</translation>
    </message>
    <message>
        <source>The library now holds what {copy} held: {articles}, {notes}. What it held until now is kept as {aside}.</source>
        <translation>Die Bibliothek enthält jetzt, was in {copy} stand: {articles}, {notes}. Was sie bis jetzt enthielt, ist aufgehoben als {aside}.</translation>
    </message>
    <message>
        <source>The library was copied to {file} ({size}).</source>
        <translation>Die Bibliothek wurde nach {file} kopiert ({size}).</translation>
    </message>
    <message>
        <source>The library {path} can only be read, so nothing can be saved in it. Make the file and its folder writable, or name another library.</source>
        <translation>Die Bibliothek {path} lässt sich nur lesen, also nichts darin speichern. Die Datei und ihren Ordner zum Schreiben freigeben oder eine andere Bibliothek angeben.</translation>
    </message>
    <message>
        <source>The library {path} cannot be kept under another name on this disk. Move it away yourself, with the files whose names begin like its own, then try again.</source>
        <translation>Die Bibliothek {path} lässt sich auf diesem Datenträger nicht unter einem anderen Namen behalten. Sie von Hand verschieben, mit den Dateien, deren Namen wie ihrer beginnen, und es noch einmal versuchen.</translation>
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
        <source>The library {path} is damaged. It was left as it is. A good copy of {day} can take its place; the damaged library is kept beside it.</source>
        <translation>Die Bibliothek {path} ist beschädigt. Sie blieb, wie sie ist. Eine gute Kopie vom {day} kann an ihre Stelle treten; die beschädigte Bibliothek bleibt daneben erhalten.</translation>
    </message>
    <message>
        <source>The library {path} is damaged. It was left as it is. Close Sidelight; then the command “sidelight library restore” puts a backup in its place.</source>
        <translation>Die Bibliothek {path} ist beschädigt. Sie blieb, wie sie ist. Sidelight schließen; danach legt der Befehl „sidelight library restore“ eine Sicherungskopie an ihre Stelle.</translation>
    </message>
    <message>
        <source>The library {path} is empty, which a library never is: it was cut off. It was left as it is. Put a backup in its place with the command “sidelight library restore”, or move it away to start a new one.</source>
        <translation>Die Bibliothek {path} ist leer, und das ist eine Bibliothek nie: Sie wurde abgeschnitten. Sie blieb, wie sie ist. Mit dem Befehl „sidelight library restore“ eine Sicherungskopie an ihre Stelle legen oder sie anderswohin verschieben, um eine neue zu beginnen.</translation>
    </message>
    <message>
        <source>The library {path} is in use by another part of the program. Try again.</source>
        <translation>Die Bibliothek {path} wird gerade von einem anderen Teil des Programms benutzt. Noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The library {path} is in use: a window or another program has it open. Close that, then try again. Nothing was changed.</source>
        <translation>Die Bibliothek {path} wird gerade benutzt: Ein Fenster oder ein anderes Programm hat sie geöffnet. Dieses schließen und es noch einmal versuchen. Nichts wurde geändert.</translation>
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
        <source>The library {path} is not a library of Sidelight, or its beginning is destroyed. It was left as it is. Name another file, or put a backup in its place with the command “sidelight library restore”.</source>
        <translation>{path} ist keine Bibliothek von Sidelight, oder ihr Anfang ist zerstört. Sie blieb, wie sie ist. Eine andere Datei angeben oder mit dem Befehl „sidelight library restore“ eine Sicherungskopie an ihre Stelle legen.</translation>
    </message>
    <message>
        <source>The library {path} was written by a newer Sidelight. It was left as it is. Install the newer program to open it, or name another library.</source>
        <translation>Die Bibliothek {path} stammt von einem neueren Sidelight. Sie blieb, wie sie ist. Zum Öffnen das neuere Programm installieren oder eine andere Bibliothek angeben.</translation>
    </message>
    <message>
        <source>The list of articles is cleared; they stay in the library.</source>
        <translation>Die Liste der Artikel ist geleert; in der Bibliothek bleiben sie.</translation>
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
        <source>The marks took too long to find, so that was stopped. The article can be read.</source>
        <translation>Die Markierungen zu finden dauerte zu lange und wurde abgebrochen. Der Artikel lässt sich lesen.</translation>
    </message>
    <message>
        <source>The name is too long for a file; check it.</source>
        <translation>Der Name ist zu lang für eine Datei; ihn prüfen.</translation>
    </message>
    <message>
        <source>The note is not saved: the text that it was written to is in the library no longer. Copy its words and note them at another place.</source>
        <translation>Die Notiz ist nicht gespeichert: Der Text, zu dem sie gehört, ist nicht mehr in der Bibliothek. Kopieren Sie ihre Worte und notieren Sie sie an einer anderen Stelle.</translation>
    </message>
    <message>
        <source>The original words are shown.</source>
        <translation>Die Worte des Originals sind zu sehen.</translation>
    </message>
    <message>
        <source>The others are less sure, in other people’s words, of a kind that is switched off, or without the words of the filter.</source>
        <translation>Die übrigen sind weniger sicher, stehen in den Worten anderer, gehören zu einer ausgeschalteten Art oder enthalten die Wörter des Filters nicht.</translation>
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
        <source>The text has more than {limit} million characters; split it into smaller files.</source>
        <translation>Der Text hat mehr als {limit} Millionen Zeichen; ihn in kleinere Dateien teilen.</translation>
    </message>
    <message>
        <source>The text of a forgotten article may still stand in {paths}.</source>
        <translation>Der Text eines vergessenen Artikels steht vielleicht noch in {paths}.</translation>
    </message>
    <message>
        <source>The text of this article was forgotten. Open its file again to see the note in it.</source>
        <translation>Der Text dieses Artikels wurde vergessen. Seine Datei noch einmal öffnen, um die Notiz darin zu sehen.</translation>
    </message>
    <message>
        <source>The usual range is where the middle half of the articles lie: {data}. It is there to compare with; in it or out of it is neither better nor worse.</source>
        <translation>Im üblichen Bereich liegt die mittlere Hälfte der Artikel: {data}. Er dient dem Vergleich; darin oder außerhalb zu liegen ist weder besser noch schlechter.</translation>
    </message>
    <message>
        <source>The whole text of the file.</source>
        <translation>Der ganze Text der Datei.</translation>
    </message>
    <message>
        <source>The window speaks another language when Sidelight starts again.</source>
        <translation>Die andere Sprache gilt vom nächsten Start an.</translation>
    </message>
    <message>
        <source>There is no copy beside the library yet. While “Make Copies Regularly” is on, Sidelight makes one every half hour. A copy that lies elsewhere can be chosen below.</source>
        <translation>Neben der Bibliothek liegt noch keine Kopie. Solange „Regelmäßig Kopien anlegen“ eingeschaltet ist, legt Sidelight jede halbe Stunde eine an. Eine Kopie, die anderswo liegt, lässt sich unten wählen.</translation>
    </message>
    <message>
        <source>There is no copy {path}. Name a file that `sidelight library backup` made.</source>
        <translation>Es gibt keine Kopie {path}. Eine Datei angeben, die `sidelight library backup` angelegt hat.</translation>
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
        <source>This article has no headings.</source>
        <translation>Dieser Artikel hat keine Überschriften.</translation>
    </message>
    <message>
        <source>This article has no paragraphs.</source>
        <translation>Dieser Artikel hat keine Absätze.</translation>
    </message>
    <message>
        <source>This could not be printed. Choose another printer, or print into a file.</source>
        <translation>Das ließ sich nicht drucken. Einen anderen Drucker wählen oder in eine Datei drucken.</translation>
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
        <source>This reads like a transcript{signs}.</source>
        <translation>Dies liest sich wie ein Wortprotokoll{signs}.</translation>
    </message>
    <message>
        <source>This reads like an interview{signs}.</source>
        <translation>Dies liest sich wie ein Interview{signs}.</translation>
    </message>
    <message>
        <source>This reads like an opinion piece{signs}.</source>
        <translation>Dies liest sich wie ein Meinungsbeitrag{signs}.</translation>
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
        <source>This text does not seem to be in English, for which the analyzers are made, so nothing is marked in it.</source>
        <translation>Dieser Text scheint nicht auf Englisch zu sein. Markieren lässt sich nur Englisches, darum ist hier nichts markiert.</translation>
    </message>
    <message>
        <source>This text may lack paragraphs that stand on its page.</source>
        <translation>Diesem Text fehlen vielleicht Absätze, die auf seiner Seite stehen.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
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
        <source>Undo Putting Back</source>
        <translation>Zurücklegen rückgängig machen</translation>
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
        <source>Up and Down go along the rows, Enter goes to what the row is about.</source>
        <translation>Auf und Ab gehen die Zeilen entlang, Eingabe führt dorthin, wovon die Zeile handelt.</translation>
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
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Wait on</source>
        <translation>Weiter warten</translation>
    </message>
    <message>
        <source>Weak marks, too; readers agreed with those less often.</source>
        <translation>Auch schwache Markierungen; ihnen stimmten Leser seltener zu.</translation>
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
        <source>What you dismissed on a card. Marks come back at once when a decision is taken back.</source>
        <translation>Was auf Karten entschieden wurde. Wird eine Entscheidung zurückgenommen, sind die Markierungen sofort wieder da.</translation>
    </message>
    <message>
        <source>When it was read</source>
        <translation>Beim Lesen</translation>
    </message>
    <message>
        <source>Where the marks lie along the text. Click to go there.</source>
        <translation>Wo im Text die Markierungen liegen. Ein Klick führt dorthin.</translation>
    </message>
    <message>
        <source>Who speaks in an article, and in how many words, is listed here.</source>
        <translation>Hier steht, wer in einem Artikel spricht und mit wie vielen Wörtern.</translation>
    </message>
    <message>
        <source>Whole wor&amp;ds</source>
        <translation>&amp;Ganze Wörter</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Ganze Wörter</translation>
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
        <source>Why</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Worte</translation>
    </message>
    <message>
        <source>Words in any article or note</source>
        <translation>Wörter in Artikeln und Notizen</translation>
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
        <source>Write your note</source>
        <translation>Hier die Notiz schreiben</translation>
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
        <source>You have no right to read this file; copy it to a folder of your own.</source>
        <translation>Diese Datei darf nicht gelesen werden; sie in einen eigenen Ordner kopieren.</translation>
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
        <source>a folder has that name. Choose another name</source>
        <translation>So heißt schon ein Ordner. Einen anderen Namen wählen</translation>
    </message>
    <message>
        <source>a label above the text</source>
        <translation>eine Kennzeichnung über dem Text</translation>
    </message>
    <message>
        <source>a line about the author at the end</source>
        <translation>eine Zeile über den Verfasser am Ende</translation>
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
        <source>a speaker’s name before each turn</source>
        <translation>ein Name vor jedem Redebeitrag</translation>
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
        <source>another rule of this list has the same &apos;{key}&apos;</source>
        <translation>Eine andere Regel dieser Liste hat denselben „{key}“</translation>
    </message>
    <message>
        <source>before a newer Sidelight</source>
        <translation>vor einem neueren Sidelight</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>von selbst</translation>
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
        <source>each rule begins with a line [[rule]].</source>
        <translation>Jede Regel beginnt mit einer Zeile [[rule]].</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>few named sources</source>
        <translation>wenige genannte Quellen</translation>
    </message>
    <message>
        <source>first in {place}</source>
        <translation>zuerst in {place}</translation>
    </message>
    <message>
        <source>first person</source>
        <translation>Ich-Form</translation>
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
        <source>it is too large for that disk. Choose another one</source>
        <translation>Die Datei ist zu groß für diesen Datenträger. Einen anderen wählen</translation>
    </message>
    <message>
        <source>its examples take too long to search; make &apos;{key}&apos; simpler</source>
        <translation>Das Durchsuchen der Beispiele dauert zu lange; „{key}“ vereinfachen</translation>
    </message>
    <message>
        <source>its folder is a file. Choose another one</source>
        <translation>Ihr Ordner ist eine Datei. Einen anderen wählen</translation>
    </message>
    <message>
        <source>kept when a copy was put back</source>
        <translation>aufgehoben, als eine Kopie zurückgelegt wurde</translation>
    </message>
    <message>
        <source>loaded language</source>
        <translation>wertende Sprache</translation>
    </message>
    <message>
        <source>many judgements</source>
        <translation>viele Urteile</translation>
    </message>
    <message>
        <source>marks hidden</source>
        <translation>Markierungen ausgeblendet</translation>
    </message>
    <message>
        <source>mostly judgements</source>
        <translation>überwiegend Urteile</translation>
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
        <source>opened {date}</source>
        <translation>geöffnet am {date}</translation>
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
        <source>questions and answers</source>
        <translation>Fragen und Antworten</translation>
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
        <source>strong</source>
        <translation>stark</translation>
    </message>
    <message>
        <source>that folder can only be read. Choose another one</source>
        <translation>Dieser Ordner lässt sich nur lesen. Einen anderen wählen</translation>
    </message>
    <message>
        <source>the byline</source>
        <translation>die Autorenzeile</translation>
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
        <source>the name is too long. Choose a shorter one</source>
        <translation>Der Name ist zu lang. Einen kürzeren wählen</translation>
    </message>
    <message>
        <source>the reader is addressed</source>
        <translation>Anrede der Leser</translation>
    </message>
    <message>
        <source>there is no such folder. Choose another one</source>
        <translation>Diesen Ordner gibt es nicht. Einen anderen wählen</translation>
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
        <source>vague source</source>
        <translation>vage Quelle</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>schwach</translation>
    </message>
    <message>
        <source>who is meant could not be told for certain</source>
        <translation>wer gemeint ist, ließ sich nicht sicher erkennen</translation>
    </message>
    <message>
        <source>written {date}</source>
        <translation>vom {date}</translation>
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
        <source>{analyzer}: these marks are missing here because of a fault in Sidelight.</source>
        <translation>{analyzer}: Diese Markierungen fehlen hier wegen eines Fehlers in Sidelight.</translation>
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
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{digest} (SHA-256, its beginning)</source>
        <translation>{digest} (Anfang von SHA-256)</translation>
    </message>
    <message>
        <source>{fault} Your other rules are used.</source>
        <translation>{fault} Die anderen eigenen Regeln gelten.</translation>
    </message>
    <message>
        <source>{fault}. Try another folder</source>
        <translation>{fault}. Einen anderen Ordner versuchen</translation>
    </message>
    <message>
        <source>{file} holds no rules.</source>
        <translation>{file} enthält keine Regeln.</translation>
    </message>
    <message>
        <source>{file} is the library itself. Choose a copy of it.</source>
        <translation>{file} ist die Bibliothek selbst. Eine Kopie davon wählen.</translation>
    </message>
    <message>
        <source>{file} is the library itself. Choose another name.</source>
        <translation>{file} ist die Bibliothek selbst. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>{file} takes long to read.</source>
        <translation>Das Lesen von {file} dauert lange.</translation>
    </message>
    <message>
        <source>{folder} cannot be made: {reason}.</source>
        <translation>{folder} lässt sich nicht anlegen: {reason}.</translation>
    </message>
    <message>
        <source>{folder} cannot be opened: {reason}.</source>
        <translation>{folder} lässt sich nicht öffnen: {reason}.</translation>
    </message>
    <message>
        <source>{folder} holds no articles: web pages, text or Markdown files.</source>
        <translation>In {folder} sind keine Artikel: Webseiten, Text- oder Markdown-Dateien.</translation>
    </message>
    <message>
        <source>{folder} holds {all} articles; the first {most} by name are opened.</source>
        <translation>In {folder} sind {all} Artikel; die ersten {most} nach Namen werden geöffnet.</translation>
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
        <source>{kind}, “{words}”</source>
        <translation>{kind}, „{words}“</translation>
    </message>
    <message>
        <source>{kind}, “{words}”. {voice}.</source>
        <translation>{kind}, „{words}“. {voice}.</translation>
    </message>
    <message>
        <source>{list}.toml, line {line}: {sentence}</source>
        <translation>{list}.toml, Zeile {line}: {sentence}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <source>{named}; {share} of the words come from others, {rest} from the writer.</source>
        <translation>{named}; {share} der Wörter stammen von anderen, {rest} vom Verfasser.</translation>
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
        <source>{others} words of others: {quoted} quoted, {paraphrased} paraphrased. {own} the writer’s.</source>
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
        <source>{path} was not written: it is an article of the library. Choose another name.</source>
        <translation>{path} wurde nicht geschrieben: Es ist ein Artikel der Bibliothek. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>{place} of {all}</source>
        <translation>{place} von {all}</translation>
    </message>
    <message>
        <source>{place} of {all}, on from the end</source>
        <translation>{place} von {all}, weiter vom Ende</translation>
    </message>
    <message>
        <source>{place} of {all}, on from the top</source>
        <translation>{place} von {all}, weiter vom Anfang</translation>
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
        <source>{quoted}, {number} paraphrased</source>
        <translation>{quoted}, {number} sinngemäß</translation>
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
        <source>{sentence} Ctrl+Z brings it back.</source>
        <translation>{sentence} Strg+Z holt sie zurück.</translation>
    </message>
    <message>
        <source>{share} of what is attributed</source>
        <translation>{share} der Worte anderer</translation>
    </message>
    <message>
        <source>{shown} of {all} marks</source>
        <translation>{shown} von {all} Markierungen</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>{size} kB</source>
        <translation>{size} kB</translation>
    </message>
    <message>
        <source>{sums}. Left and Right go along, Enter goes there.</source>
        <translation>{sums}. Links und Rechts gehen weiter, Eingabe führt dorthin.</translation>
    </message>
    <message>
        <source>{time}, at {speed} words a minute</source>
        <translation>{time}, bei {speed} Wörtern in der Minute</translation>
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
        <source>{word} (not resolved)</source>
        <translation>{word} (nicht zugeordnet)</translation>
    </message>
    <message>
        <source>“we” and “our”</source>
        <extracomment>in an English text, so both words stay</extracomment>
        <translation>„we“ und „our“</translation>
    </message>
    <message>
        <source>“{name}” as the section</source>
        <translation>„{name}“ als Ressort</translation>
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
        <source>“{name}” is forgotten: its text is no longer in your library. Notes and bookmarks to it stay.</source>
        <translation>„{name}“ ist vergessen: Der Text steht nicht mehr in der Bibliothek. Notizen und Lesezeichen dazu bleiben.</translation>
    </message>
    <message>
        <source>“{name}” is now {keys}.</source>
        <translation>„{name}“ liegt jetzt auf {keys}.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
</context>
</TS>
