/** The command line. Names of commands and options stay as they are. */
import type { Area } from '../translation.ts'

export const cli: Area<'cli'> = {
  help: `Baton auf der Befehlszeile.

  npm run -s baton -- BEFEHL [OPTIONEN]

  list                           die Workshops der Bibliothek auflisten
  new --title T                  einen leeren Workshop anlegen
  import FILE                    aus einer Tabelle einen Workshop machen, oder eine Workshop-Datei oder JSON übernehmen
  info W                         sagen, was in einem Workshop ist
  export W --format F            einen Workshop als Bericht, Folien, Karte, Arbeitsmappe, Tabellen oder JSON schreiben
  report W --json                sagen, was Fehlschläge kosten und was Veränderungen brächten
  diff W [W2]                    sagen, was sich seit einem Stand oder zwischen zwei Workshops verändert hat
  merge W FILE.baton...          zusammenführen, was Tische in eigenen Dateien gemacht haben
  portfolio DIR                  die Blätter vieler Workshops zusammenlegen
  sample                         einen erfundenen Workshop beliebiger Größe machen, zum Ausprobieren
  verify W                       einen Workshop durch und durch prüfen
  recover W --out FILE.baton     alles lesen, was sich aus einem beschädigten Workshop noch lesen lässt

  W ist eine .baton-Datei, oder die ID oder der Titel eines Workshops der Bibliothek. Eine Datei wird über eine
  vorübergehende Kopie gelesen und nie an Ort und Stelle geöffnet. BEFEHL --help zeigt die Optionen eines Befehls.

  --home DIR    die Bibliothek in DIR benutzen (oder BATON_HOME setzen)
  --locale TAG  diese Sprache sprechen: en, de oder fr, auch mit einem Land (de-CH)
  --json        Ergebnisse als JSON ausgeben
  --help        dies zeigen
  --version     sagen, welche Version das ist

  Ergebnisse gehen auf die Standardausgabe, alles andere auf die Fehlerausgabe.
  Rückgabewert 0: getan. 1: abgelehnt, oder der Workshop ist beschädigt. 2: der Befehl wurde nicht verstanden.`,
  commandHelp: {
    list: `Die Workshops der Bibliothek auflisten, zuletzt geöffnete zuerst.

  npm run -s baton -- list [--json] [--home DIR]

  Jede Zeile enthält ID, Titel, Auftraggeber, Beteiligte, Interaktionen und Veränderungen, durch Tabulatoren getrennt.`,
    new: `Einen leeren Workshop in der Bibliothek oder als Datei anlegen.

  npm run -s baton -- new --title T [--client C] [--out FILE.baton [--force]] [--json] [--home DIR]

  Gibt die ID des Workshops oder den Pfad der Datei aus.`,
    import: `Aus einer Tabelle von Interaktionen einen Workshop machen, oder eine Workshop-Datei übernehmen.

  npm run -s baton -- import FILE.xlsx|FILE.csv [--sheet S] [--title T] [--client C] [--out FILE.baton [--force]] [--json] [--home DIR]
  npm run -s baton -- import FILE.baton|FILE.json [--update | --keep-both] [--json] [--home DIR]
  npm run -s baton -- import FILE.baton.age --password P [--update | --keep-both] [--json] [--home DIR]

  Ohne --out kommt eine Tabelle in die Bibliothek; ihr Titel ist der Name der Datei, wenn --title nichts anderes sagt.
  Eine Workshop-Datei, die von der Kopie der Bibliothek aus oder neben ihr weiterging, wird nur übernommen mit
    --update       die Datei tritt an die Stelle der Kopie der Bibliothek, die unter „Zuletzt gelöscht“ kommt
    --keep-both    die Datei wird ein eigener Workshop
  Eine verschlossene Datei braucht --password P, das Passwort, mit dem sie verschlossen wurde.
  Gibt die ID des Workshops oder den Pfad der Datei aus.`,
    info: `Sagen, was in einem Workshop ist.

  npm run -s baton -- info W [--json] [--home DIR]

  Mit --json: {"id","title","client","createdAt","practice","parties","interactions","zones","changes","blocks",
  "statements","measurements","ballots","revealed","pictures","edits","schemaVersion","ok"}; "ok" ist false, mit "code" und "message", wenn der Workshop sich nicht lesen lässt.`,
    export: `Schreiben, was in einem Workshop ist, für Menschen oder für andere Programme.

  npm run -s baton -- export W --format html|pdf|pptx|md|ics --out FILE [--force] [--home DIR]
  npm run -s baton -- export W --format svg|png [--zone NAME] [--transparent] --out FILE [--force] [--home DIR]
  npm run -s baton -- export W --format poster [--paper a0|a1|a2|a3] [--tiled] --out FILE.pdf [--force] [--home DIR]
  npm run -s baton -- export W --format handout --out FILE.pdf [--force] [--home DIR]
  npm run -s baton -- export W --format xlsx [--sheet S] --out FILE.xlsx [--force] [--home DIR]
  npm run -s baton -- export W --format csv [--sheet S] [--mark] [--out FILE.csv|FILE.zip|FOLDER [--force]] [--home DIR]
  npm run -s baton -- export W --format json [--out FILE.json [--force]] [--home DIR]

  html pdf pptx md  der Bericht als Seite, im Druck, als Folien, als Protokoll in Markdown
  svg png           die Karte als Zeichnung oder als Bild aus Punkten, mit ihrer Schrift darin; --zone NAME zeigt einen
                    Bereich davon, --transparent lässt den Hintergrund weg
  poster            die Karte auf großem Papier, a1, wenn --paper nichts anderes sagt; --tiled legt sie auf A4-Bögen zum
                    Zusammenkleben
  handout           die Halte der Präsentation als Seiten
  xlsx              eine Arbeitsmappe mit einem Blatt für jede Art von Belegen
  csv               dieselben Blätter als Tabellen: FILE.csv bekommt eine, FILE.zip und FOLDER bekommen alle. Ohne --sheet
                    ist eine einzelne Tabelle die der Interaktionen, die sich wieder importieren lässt.
                    Ein Text, den eine Tabellenkalkulation als Formel ausführen würde, bekommt ein Hochkomma davor; der
                    Import nimmt es wieder weg.
  json              der ganze Workshop mit seiner ganzen Vergangenheit, aus dem „import“ ihn wieder macht; siehe
                    docs/json-format.md
  ics               die Rückblicke, die noch kommen, für einen Kalender
  --sheet S         workshop, agenda, parties, interactions, zones, ratings, checks, moments, measures, measurements, costs,
                    cases, priorities, network, changes, log, swap, notes oder sipoc
  --mark            beginnt eine Tabelle mit der Marke von UTF-8, die manche Tabellenkalkulationen brauchen
  Die Karte malt, und PDF druckt, ein Chrome, Edge oder Chromium: das, das BATON_BROWSER nennt, sonst ein installiertes.
  Kein Fenster öffnet sich, und nichts verlässt diesen Rechner. Ohne Browser haben html und pptx keine Bilder der Karte.
  Ohne --out wird ein Text ausgegeben. Dateien, die schon da sind, werden nur mit --force ersetzt.`,
    report: `Sagen, was Fehlschläge kosten und was Veränderungen brächten: jede Zahl mit ihrer Herkunft, wer sie wann gesagt hat.

  npm run -s baton -- report W --json [--out FILE.json [--force]] [--home DIR]

  json          {"format":"baton-report","version":1,"method","workshop","currency","rates","assumptions","measures",
                "conflicts","costs","totals","priorities","network","cases"}; "method" sagt, welche Fassung der Formeln.
                Spannen sind P10, P50, P90 und Mittel aus 20.000 Ziehungen; jedes Ergebnis enthält seinen Startwert,
                sodass dieselbe Datei immer denselben Bericht ergibt. Es ist der, den der Bildschirm zeigt.
  Ohne --out wird der Bericht ausgegeben. Eine Datei, die schon da ist, wird nur mit --force ersetzt.`,
    diff: `Sagen, was sich in einem Workshop seit einem Stand verändert hat, oder worin sich zwei Workshops einer Herkunft unterscheiden.

  npm run -s baton -- diff W [--from VERSION] [--to VERSION] [--json] [--home DIR]
  npm run -s baton -- diff W1 W2 [--json] [--home DIR]

  VERSION ist der Name eines Stands, sein Tag (YYYY-MM-DD: der letzte dieses Tages) oder die Nummer einer Sitzung, das
  heißt ihr Ende. Ohne --from ist es der letzte Stand vor jetzt, ohne --to ist es jetzt.
  Mit --json: {"from","to","diff","summary"}: was hinzukam, wegfiel und geändert wurde, nach Art, mit beiden Werten.`,
    merge: `Zusammenführen, was Tische in eigenen Dateien gemacht haben.

  npm run -s baton -- merge W FILE.baton... [--dry-run] [--ours | --theirs] [--json] [--home DIR]
  npm run -s baton -- merge W.baton FILE.baton... --out FILE.baton [--force]
  npm run -s baton -- merge W --undo

  Dateien, die aus einem Workshop kommen, werden mit dem verglichen, was beide gemeinsam hatten. Wo beide etwas anderes
  sagen, hält der Befehl an und zählt es auf; --ours oder --theirs entscheidet alles. Beteiligte eines Workshops ohne
  gemeinsame Vergangenheit werden nach Namen zugeordnet. Ein Workshop der Bibliothek nimmt das Ergebnis selbst auf, und
  sein Zustand vorher kommt unter „Zuletzt gelöscht“; eine Datei bleibt, wie sie ist, und --out bekommt das Ergebnis.
    --dry-run      sagen, was dabei herauskäme, und nichts schreiben
    --undo         den Workshop so zurücksetzen, wie er vor dem letzten Zusammenführen war`,
    portfolio: `Zusammenlegen, was in vielen Workshops ist, für Werkzeuge eines Unternehmens.

  npm run -s baton -- portfolio DIR --out FILE.xlsx [--force]
  npm run -s baton -- portfolio DIR --out FOLDER [--mark] [--force]

  Nimmt jede .baton-Datei in DIR, jede über eine Kopie, und schreibt die Blätter Interaktionen, Bewertungen, Kosten, Nutzen,
  Messgrößen und Veränderungen mit dem Workshop vor jeder Zeile: in eine Arbeitsmappe, oder als Tabellen, von denen nie mehr
  als ein Workshop im Speicher ist. Eine unlesbare Datei wird genannt und übergangen; dann ist der Rückgabewert 1.`,
    sample: `Einen erfundenen Workshop zum Ausprobieren machen: Karte, Bewertung von beiden Stühlen, Kostenkarten, Messgrößen und Veränderungen.

  npm run -s baton -- sample [--parties N] [--interactions M] [--title T] [--out FILE.baton [--force]] [--json] [--home DIR]

  Ohne Größen hat er 60 Beteiligte und 120 Interaktionen; höchstens 2500 und 5000. Dieselben Größen ergeben dasselbe
  Unternehmen. Gibt die ID des Workshops oder den Pfad der Datei aus.`,
    verify: `Einen Workshop durch und durch prüfen: die Datei, jede Seite davon, ihre Tabellen, jedes Ding der Karte,
ob die aufgezeichneten Änderungen zur Karte führen, wie sie ist, ob die Listen sagen, was die Karte sagt, und ob sich die Agenda,
was die Runde gesagt und gemessen hat, ihre Abstimmungen und die Bilder lesen lassen.

  npm run -s baton -- verify W [--json] [--home DIR]

  Rückgabewert 1 und ein Satz, wenn etwas nicht stimmt, mit der neuesten heilen Sicherung und was sonst hilft. Nichts wird geändert.`,
    recover: `Alles, was sich aus einem beschädigten Workshop noch lesen lässt, in eine neue Datei lesen, und aufzählen, was verloren ist.

  npm run -s baton -- recover W --out FILE.baton [--force] [--json] [--home DIR]

  W ist eine Datei, oder die ID eines Workshops der Bibliothek, wie \`list\` oder die Startseite sie nennt. Die beschädigte
  Datei wird nur gelesen. Jede Zeile sagt, was es ist, wie viel gelesen wurde und wie viel verloren ist, durch Tabulatoren
  getrennt. Die neueste heile Sicherung, wenn es eine gibt, wird zuerst genannt: Sie ist der bessere Weg zurück.`,
  },
  portfolio: {
    none: 'In {{folder}} gibt es keine .baton-Datei.',
    title: 'Portfolio',
    passedOver: '{{file}}: {{problem}}',
    tooMany:
      'Das Blatt „{{sheet}}“ hat mehr als {{limit}} Zeilen, zu viele für eine Arbeitsmappe. Schreiben Sie Tabellen: --out FOLDER.',
    nothing: 'Keine der Dateien ließ sich lesen. Nichts wurde geschrieben.',
    wrote_one: '{{count}} Workshop geschrieben nach {{path}}.',
    wrote_other: '{{count}} Workshops geschrieben nach {{path}}.',
    problems_one: '{{count}} Datei ließ sich nicht lesen und ist nicht darin.',
    problems_other: '{{count}} Dateien ließen sich nicht lesen und sind nicht darin.',
  },
  seeHelp: '{{problem}} Siehe „npm run -s baton -- {{command}}--help“.',
  usage: {
    commandMissing: 'Sagen Sie, was zu tun ist.',
    commandUnknown: 'Es gibt keinen Befehl „{{command}}“.',
    option: 'Die Optionen passen nicht: {{problem}}.',
    fileMissing: 'Sagen Sie, welche Datei.',
    workshopMissing: 'Sagen Sie, welcher Workshop: eine Datei, eine ID oder ein Titel.',
    tooMany: '„{{value}}“ ist ein Wort zu viel. Setzen Sie einen Namen mit Leerzeichen in Anführungszeichen.',
    titleMissing: 'Ein neuer Workshop braucht --title.',
    reportFormat: 'Sagen Sie --json.',
    portfolioOut: 'Sagen Sie --out FILE.xlsx oder --out FOLDER.',
    formatMissing: 'Sagen Sie --format und eines von {{formats}}.',
    sheetUnknown: 'Es gibt kein Blatt „{{sheet}}“. Es gibt {{sheets}}.',
    sheetOfTables: '--sheet gilt für --format xlsx und --format csv.',
    markOfCsv: '--mark gilt für --format csv.',
    zoneOfPictures: '--zone und --transparent gelten für --format svg und --format png.',
    paperOfPoster: '--paper und --tiled gelten für --format poster.',
    paperUnknown: 'Es gibt kein Poster auf „{{paper}}“. Es gibt {{papers}}.',
    outMissing: 'Eine Datei mit --format {{format}} wird nicht ausgegeben. Sagen Sie --out FILE.',
    batonOnly: '--update, --keep-both und --password gelten für .baton-Dateien.',
    csvOnly: '--title, --client, --out und --force gelten für Tabellen; eine .baton-Datei hat ihren Titel schon.',
    oneDecision: 'Wählen Sie --update oder --keep-both, nicht beides.',
    outNotBaton: 'Der Name einer Workshop-Datei endet auf .baton, „{{path}}“ nicht.',
    sampleSize: '„{{value}}“ passt nicht zu {{option}}: eine ganze Zahl von 2 bis {{most}}.',
    forceAlone: '--force braucht --out.',
    momentsOfOne: '--from und --to gelten für Stände eines Workshops.',
    mergeFileMissing: 'Sagen Sie, welche Dateien damit zusammengeführt werden.',
    mergeOneSide: 'Wählen Sie --ours oder --theirs, nicht beides.',
    mergeOut: 'Eine Datei bleibt, wie sie ist: Sagen Sie mit --out, wohin das Ergebnis kommt.',
    mergeNoOut: 'Ein Workshop der Bibliothek nimmt das Ergebnis selbst auf; --out gilt für Dateien.',
    mergeUndoAlone: '--undo nimmt einen Workshop der Bibliothek und keine andere Option.',
  },
  notFound:
    'Es gibt keine Datei, keine ID und keinen Titel „{{workshop}}“. „npm run -s baton -- list“ zeigt, was da ist.',
  ambiguous: 'Mehrere Workshops heißen „{{workshop}}“. Nehmen Sie eine ID: {{ids}}.',
  readFile:
    '„{{file}}“ gelesen ({{encoding}}): Zeilen {{rows}}, Beteiligte {{parties}}, Interaktionen {{interactions}}.',
  problemRow: 'Zeile {{row}}: {{problem}}{{value}}{{skipped}}',
  problemSkipped: ' (ausgelassen)',
  problemsMore_one: '… und {{count}} weiteres.',
  problemsMore_other: '… und {{count}} weitere.',
  problem: {
    'provider-missing': 'niemand liefert',
    'customer-missing': 'niemand wird beliefert',
    'too-few-cells': 'zu wenige Zellen',
    'too-many-cells': 'zu viele Zellen',
    'name-too-long': 'der Name ist zu lang',
    'text-too-long': 'der Text ist zu lang und wurde gekürzt',
    'volume-not-a-number': 'die Menge ist keine Zahl',
    'kind-unknown': 'unbekannte Art',
    'period-unknown': 'unbekannter Zeitraum',
    'channel-unknown': 'unbekannter Kanal',
  },
  imported: {
    added: 'Übernommen: „{{title}}“.',
    same: 'Die Bibliothek hat „{{title}}“ schon in diesem oder einem späteren Zustand. Nichts wurde geändert.',
    newer:
      'Die Datei setzt „{{title}}“ der Bibliothek fort. Sagen Sie --update oder --keep-both; nichts wurde geändert.',
    diverged:
      '„{{title}}“ ging in der Bibliothek und in der Datei weiter. Sagen Sie --update oder --keep-both; nichts wurde geändert.',
    updated: 'Die Datei ist an die Stelle von „{{title}}“ getreten; die Kopie davor steht unter „Zuletzt gelöscht“.',
    keptBoth: '„{{title}}“ ist jetzt ein eigener Workshop, neben dem in der Bibliothek.',
  },
  diff: {
    head: 'Was sich von {{from}} bis {{to}} verändert hat:',
    between: 'Was „{{to}}“ anders sagt als „{{from}}“:',
    line: '{{sign}}  {{of}}: {{name}}',
    fact: '    {{before}} -> {{after}}',
    now: 'jetzt',
    begin: 'Anfang',
    nothing: 'Nichts unterscheidet sich.',
    noVersion: 'Es gibt keinen Stand „{{version}}“. Es gibt: {{known}}.',
    noVersions: 'Es gibt keinen Stand „{{version}}“: Bisher wurde nichts festgehalten.',
    foreign: 'Die beiden haben keine gemeinsame Vergangenheit, sodass im einen nichts aus dem anderen bekannt ist.',
  },
  merge: {
    head: 'Aus „{{title}}“: {{relation}}',
    line: '  {{what}}: {{name}}',
    match: '  „{{name}}“ gilt als „{{ours}}“.',
    conflict: '  {{what}}: {{name}}{{fact}}',
    ours: '    hier: {{value}}',
    theirs: '    dort: {{value}}',
    undecided_one:
      '{{count}} Ding ist in beiden anders gesagt. Sagen Sie --ours oder --theirs, oder führen Sie in der App zusammen, um zu entscheiden; nichts wurde geändert.',
    undecided_other:
      '{{count}} Dinge sind in beiden anders gesagt. Sagen Sie --ours oder --theirs, oder führen Sie in der App zusammen, um einzeln zu entscheiden; nichts wurde geändert.',
    dry: 'Das war ein Probelauf; nichts wurde geändert.',
    same: 'Alles ist schon in „{{title}}“. Nichts wurde geändert.',
    done: 'Zusammengeführt in „{{title}}“. „merge W --undo“ setzt ihn zurück, wie er war.',
  },
  noZone: 'Auf der Karte gibt es keinen Bereich „{{zone}}“. Es gibt: {{zones}}. Nichts wurde geschrieben.',
  none: 'keine',
  noMaps: {
    missing:
      'Ohne Bilder der Karte: Nur ein Browser kann sie malen, und es wurde keiner gefunden. Installieren Sie Chrome, Edge oder Chromium, oder nennen Sie einen in BATON_BROWSER.',
    failed: 'Ohne Bilder der Karte: Der Browser, der sie malt, hat aufgegeben ({{reason}}).',
  },
  givenUp: 'Abgebrochen. Nichts wurde geschrieben.',
  sample: {
    title: 'Muster, {{parties}} Beteiligte und {{interactions}} Interaktionen',
    party: 'Beteiligte {{number}}',
    group: 'Gruppe {{number}}',
    service: 'Leistung {{number}}',
    scope: 'Eine erfundene Firma',
    measure: 'Zeit bis zur Antwort',
    unit: 'Stunden',
    change: 'Kleine Änderung {{number}}: eine Liste statt drei',
    owner: 'Leitung der Gruppe',
  },
  wrote: 'Geschrieben: {{path}}.',
  listEmpty: 'Die Bibliothek ist leer.',
  listBroken: '{{file}} lässt sich nicht lesen: {{message}}',
  info: {
    title: 'Titel',
    client: 'Auftraggeber',
    id: 'ID',
    createdAt: 'Angelegt',
    parties: 'Beteiligte',
    interactions: 'Interaktionen',
    zones: 'Bereiche',
    changes: 'Veränderungen',
    blocks: 'Abschnitte der Agenda',
    statements: 'Aussagen der Runde',
    measurements: 'Messwerte',
    ballots: 'Abstimmungen',
    revealed: 'Aufgedeckte Abstimmungen',
    pictures: 'Bilder',
    edits: 'Änderungen',
    schemaVersion: 'Version der Datei',
  },
  verified_one: '„{{title}}“ ist heil: {{records}} Dinge, alle aus {{count}} Änderung entstanden.',
  verified_other: '„{{title}}“ ist heil: {{records}} Dinge, alle aus {{count}} Änderungen entstanden.',
  finding: {
    records: 'Dinge, die die Karte nicht zeigen kann: {{ids}}.',
    edits: 'Dinge, zu denen die aufgezeichneten Änderungen nicht führen: {{ids}}.',
    pictures: 'Bilder, die fehlen oder nicht sind, was sie waren: {{ids}}.',
    guide: 'Zustände der Agenda, die sich nicht lesen lassen: {{ids}}.',
    evidence: 'Aussagen der Runde, die sich nicht lesen lassen: {{ids}}.',
    measures: 'Messwerte, die sich nicht lesen lassen oder nicht zu ihrer Messgröße passen: {{ids}}.',
    ballots: 'Abstimmungen, von denen sich etwas nicht lesen lässt: {{ids}}.',
    lists: 'Beteiligte, Interaktionen oder Bereiche, die die Listen anders nennen als die Karte: {{ids}}.',
  },
  findingsMore: '{{ids}} und {{count}} weitere',
  recover: {
    outMissing: 'Sagen Sie, wohin der geborgene Workshop kommt: --out FILE.baton.',
    backup: 'Die neueste heile Sicherung ist vom {{when}}; die Startseite holt sie zurück.',
    hint: 'Was sich davon noch lesen lässt: npm run -s baton -- recover {{workshop}} --out FILE.baton',
    line: '{{what}}\t{{saved}}\t{{lost}}',
    whole: 'Alles in „{{title}}“ ließ sich lesen. Es ist in {{path}}.',
    part: 'Was sich aus „{{title}}“ lesen ließ, ist in {{path}}.',
  },
  damaged: 'Etwas in „{{title}}“ passt nicht zusammen. Nichts wurde geändert; vielleicht ist eine Sicherung heil.',
  failed: 'In Baton ist etwas schiefgegangen: {{problem}}. Nichts wurde geändert.',
}
