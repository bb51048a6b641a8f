/** The command line. */
export const cli = {
  help: `Baton on the command line.

  npm run -s baton -- COMMAND [OPTIONS]

  list                           list the workshops of the library
  new --title T                  make an empty workshop
  import FILE                    make a workshop of a table, or take in a workshop file or one written as JSON
  info W                         say what is in a workshop
  export W --format F            write a workshop as report, slides, map, workbook, tables or JSON
  report W --json                say what misses cost, and what changes would bring
  diff W [W2]                    say what changed since a version, or between two workshops
  merge W FILE.baton...          bring together what tables did in files of their own
  portfolio DIR                  put the sheets of many workshops together
  sample                         make a made-up workshop of any size, for trials
  verify W                       check a workshop through and through
  recover W --out FILE.baton     read everything that can still be read of a damaged workshop

  W is a .baton file, or the id or the title of a workshop of the library. A file is read through a temporary copy and
  never opened in place. COMMAND --help shows the options of a command.

  --home DIR    use the library in DIR (or set BATON_HOME)
  --locale TAG  speak this language: en, de or fr, also with a country (de-CH)
  --json        print results as JSON
  --help        show this
  --version     say which version this is

  Results are printed on the standard output, everything else on the standard error.
  Exit code 0: done. 1: refused, or the workshop is damaged. 2: the command was not understood.`,
  commandHelp: {
    list: `List the workshops of the library, last opened first.

  npm run -s baton -- list [--json] [--home DIR]

  Each line holds id, title, client, parties, interactions and changes, separated by tabs.`,
    new: `Make an empty workshop in the library, or as a file.

  npm run -s baton -- new --title T [--client C] [--out FILE.baton [--force]] [--json] [--home DIR]

  Prints the id of the workshop, or the path of the file.`,
    import: `Make a workshop of a table of interactions, or take in a workshop file.

  npm run -s baton -- import FILE.xlsx|FILE.csv [--sheet S] [--title T] [--client C] [--out FILE.baton [--force]] [--json] [--home DIR]
  npm run -s baton -- import FILE.baton|FILE.json [--update | --keep-both] [--json] [--home DIR]
  npm run -s baton -- import FILE.baton.age --password P [--update | --keep-both] [--json] [--home DIR]

  Without --out a table goes into the library; its title is the name of the file unless --title says another.
  A workshop file that went on from the library's copy, or beside it, is taken in only with
    --update       the file takes the place of the library's copy, which goes to "recently deleted"
    --keep-both    the file becomes a workshop of its own
  A file that is locked needs --password P, the one that it was locked with.
  Prints the id of the workshop, or the path of the file.`,
    info: `Say what is in a workshop.

  npm run -s baton -- info W [--json] [--home DIR]

  With --json: {"id","title","client","createdAt","practice","parties","interactions","zones","changes","blocks",
  "statements","measurements","ballots","revealed","pictures","edits","schemaVersion","ok"}; "ok" is false, with "code" and "message", when the workshop cannot be read.`,
    export: `Write what is in a workshop for people or for other programs.

  npm run -s baton -- export W --format html|pdf|pptx|md|ics --out FILE [--force] [--home DIR]
  npm run -s baton -- export W --format svg|png [--zone NAME] [--transparent] --out FILE [--force] [--home DIR]
  npm run -s baton -- export W --format poster [--paper a0|a1|a2|a3] [--tiled] --out FILE.pdf [--force] [--home DIR]
  npm run -s baton -- export W --format handout --out FILE.pdf [--force] [--home DIR]
  npm run -s baton -- export W --format xlsx [--sheet S] --out FILE.xlsx [--force] [--home DIR]
  npm run -s baton -- export W --format csv [--sheet S] [--mark] [--out FILE.csv|FILE.zip|FOLDER [--force]] [--home DIR]
  npm run -s baton -- export W --format json [--out FILE.json [--force]] [--home DIR]

  html pdf pptx md  the report as a page, in print, as slides, as minutes in Markdown
  svg png           the map as a drawing or as a picture of dots, with its type inside; --zone NAME shows one zone of it,
                    --transparent leaves the ground out
  poster            the map on large paper, a1 unless --paper says another; --tiled puts it on A4 sheets to be glued together
  handout           the stops of the presentation as pages
  xlsx              a workbook with a sheet for each kind of evidence
  csv               the same sheets as tables: FILE.csv gets one, FILE.zip and FOLDER get all of them. Without --sheet a
                    single table is that of the interactions, which can be imported again.
                    A text that a spreadsheet would run as a formula gets an apostrophe before it; importing takes it away.
  json              the whole workshop with all of its past, from which "import" makes it again; see docs/json-format.md
  ics               the reviews that are to come, for a calendar
  --sheet S         workshop, agenda, parties, interactions, zones, ratings, checks, moments, measures, measurements, costs,
                    cases, priorities, network, changes, log, swap, notes or sipoc
  --mark            begins a table with the mark of UTF-8, which some spreadsheets need
  The map is painted, and PDF printed, by Chrome, Edge or Chromium: the one that BATON_BROWSER names, else one that is
  installed. No window opens and nothing leaves this machine. Without a browser html and pptx have no pictures of the map.
  Without --out a text is printed. Files that are there already are replaced only with --force.`,
    report: `Say what misses cost and what changes would bring: every number with where it comes from, who said it and when.

  npm run -s baton -- report W --json [--out FILE.json [--force]] [--home DIR]

  json          {"format":"baton-report","version":1,"method","workshop","currency","rates","assumptions","measures",
                "conflicts","costs","totals","priorities","network","cases"}; "method" says which state of the formulas.
                Ranges are P10, P50, P90 and mean of 20,000 draws; each result holds its seed, so that the same file
                always gives the same report. It is the one that the screen shows.
  Without --out the report is printed. A file that is there already is replaced only with --force.`,
    diff: `Say what changed in a workshop since a version, or what differs between two workshops of one origin.

  npm run -s baton -- diff W [--from VERSION] [--to VERSION] [--json] [--home DIR]
  npm run -s baton -- diff W1 W2 [--json] [--home DIR]

  VERSION is the name of a version, the day of one (YYYY-MM-DD: the last of that day), or the number of a session, which
  means its end. Without --from it is the last version before now, without --to it is now.
  With --json: {"from","to","diff","summary"}: what is added, removed and revised, by kind, with both values.`,
    merge: `Bring together what tables did in files of their own.

  npm run -s baton -- merge W FILE.baton... [--dry-run] [--ours | --theirs] [--json] [--home DIR]
  npm run -s baton -- merge W.baton FILE.baton... --out FILE.baton [--force]
  npm run -s baton -- merge W --undo

  Files that come from one workshop are compared with what both had in common. Where both say something else the command
  stops and lists it; --ours or --theirs decides all of it. Parties of a workshop without a common past are matched by name.
  A workshop of the library takes the result itself, and its state before goes to "recently deleted"; a file stays as it
  is, and --out gets the result.
    --dry-run      say what would come of it, and write nothing
    --undo         put the workshop back as it was before its last merge`,
    portfolio: `Put what is in many workshops together, for tools of a company.

  npm run -s baton -- portfolio DIR --out FILE.xlsx [--force]
  npm run -s baton -- portfolio DIR --out FOLDER [--mark] [--force]

  Takes every .baton file of DIR, each through a copy, and writes the sheets interactions, ratings, costs, cases, measures and
  changes with the workshop in front of every row: into a workbook, or as tables of which no more than one workshop is in
  memory. A file that cannot be read is named and passed over; then the exit code is 1.`,
    sample: `Make a made-up workshop for trials: a map, a rating from both chairs, cost cards, measures and changes.

  npm run -s baton -- sample [--parties N] [--interactions M] [--title T] [--out FILE.baton [--force]] [--json] [--home DIR]

  Without sizes it has 60 parties and 120 interactions; at most 2500 and 5000. The same sizes give the same company.
  Prints the id of the workshop, or the path of the file.`,
    verify: `Check a workshop through and through: the file, every page of it, its tables, every record of the map,
whether the recorded edits lead to the map as it is, whether the lists say what the map says, and whether the agenda,
what the room said and measured, its ballots and the pictures can be read.

  npm run -s baton -- verify W [--json] [--home DIR]

  Exit code 1 and a sentence when something is wrong, with the newest good backup and what else helps. Nothing is changed.`,
    recover: `Read everything that can still be read of a damaged workshop into a new file, and list what is lost.

  npm run -s baton -- recover W --out FILE.baton [--force] [--json] [--home DIR]

  W is a file, or the id of a workshop of the library, as \`list\` or Home tells it. The damaged file is only read. Each
  line holds what it is, how much was read and how much is lost, separated by tabs. The newest good backup, if there is
  one, is named first: it is the better way back.`,
  },
  portfolio: {
    none: 'There is no .baton file in {{folder}}.',
    title: 'Portfolio',
    passedOver: '{{file}}: {{problem}}',
    tooMany: 'The sheet “{{sheet}}” has more than {{limit}} rows, too many for a workbook. Write tables: --out FOLDER.',
    nothing: 'Not one of the files could be read. Nothing was written.',
    wrote_one: 'Wrote {{count}} workshop to {{path}}.',
    wrote_other: 'Wrote {{count}} workshops to {{path}}.',
    problems_one: '{{count}} file could not be read and is not in it.',
    problems_other: '{{count}} files could not be read and are not in it.',
  },
  seeHelp: '{{problem}} See “npm run -s baton -- {{command}}--help”.',
  usage: {
    commandMissing: 'Say what to do.',
    commandUnknown: 'There is no command “{{command}}”.',
    option: 'The options do not fit: {{problem}}.',
    fileMissing: 'Say which file.',
    workshopMissing: 'Say which workshop: a file, an id or a title.',
    tooMany: '“{{value}}” is one word too many. Put a name with blanks in quotes.',
    titleMissing: 'A new workshop needs --title.',
    reportFormat: 'Say --json.',
    portfolioOut: 'Say --out FILE.xlsx or --out FOLDER.',
    formatMissing: 'Say --format and one of {{formats}}.',
    sheetUnknown: 'There is no sheet “{{sheet}}”. There are {{sheets}}.',
    sheetOfTables: '--sheet is for --format xlsx and --format csv.',
    markOfCsv: '--mark is for --format csv.',
    zoneOfPictures: '--zone and --transparent are for --format svg and --format png.',
    paperOfPoster: '--paper and --tiled are for --format poster.',
    paperUnknown: 'There is no poster on “{{paper}}”. There are {{papers}}.',
    outMissing: 'A file of --format {{format}} is not printed. Say --out FILE.',
    batonOnly: '--update, --keep-both and --password are for .baton files.',
    csvOnly: '--title, --client, --out and --force are for tables; a .baton file has its title already.',
    oneDecision: 'Choose --update or --keep-both, not both.',
    outNotBaton: 'The name of a workshop file ends in .baton, “{{path}}” does not.',
    sampleSize: '“{{value}}” does not fit {{option}}: a whole number from 2 to {{most}}.',
    forceAlone: '--force needs --out.',
    momentsOfOne: '--from and --to are for versions of one workshop.',
    mergeFileMissing: 'Say which files to merge into it.',
    mergeOneSide: 'Choose --ours or --theirs, not both.',
    mergeOut: 'A file stays as it is: say with --out where the result goes.',
    mergeNoOut: 'A workshop of the library takes the result itself; --out is for files.',
    mergeUndoAlone: '--undo takes one workshop of the library and no other option.',
  },
  notFound: 'There is no file, no id and no title “{{workshop}}”. “npm run -s baton -- list” shows what is there.',
  ambiguous: 'Several workshops are called “{{workshop}}”. Use an id: {{ids}}.',
  readFile: 'Read “{{file}}” ({{encoding}}): rows {{rows}}, parties {{parties}}, interactions {{interactions}}.',
  problemRow: 'Row {{row}}: {{problem}}{{value}}{{skipped}}',
  problemSkipped: ' (left out)',
  problemsMore_one: '… and {{count}} more.',
  problemsMore_other: '… and {{count}} more.',
  problem: {
    'provider-missing': 'nobody serves',
    'customer-missing': 'nobody is served',
    'too-few-cells': 'too few cells',
    'too-many-cells': 'too many cells',
    'name-too-long': 'the name is too long',
    'text-too-long': 'the text is too long and was cut',
    'volume-not-a-number': 'the volume is not a number',
    'kind-unknown': 'unknown kind',
    'period-unknown': 'unknown period',
    'channel-unknown': 'unknown channel',
  },
  imported: {
    added: 'Taken in: “{{title}}”.',
    same: 'The library has “{{title}}” in this state or a later one already. Nothing was changed.',
    newer: 'The file continues “{{title}}” of the library. Say --update or --keep-both; nothing was changed.',
    diverged:
      '“{{title}}” went on both in the library and in the file. Say --update or --keep-both; nothing was changed.',
    updated: 'The file took the place of “{{title}}”; the copy before it is under “recently deleted”.',
    keptBoth: '“{{title}}” is a workshop of its own now, beside the one in the library.',
  },
  diff: {
    head: 'What changed from {{from}} to {{to}}:',
    between: 'What “{{to}}” says otherwise than “{{from}}”:',
    line: '{{sign}}  {{of}}: {{name}}',
    fact: '    {{before}} -> {{after}}',
    now: 'now',
    begin: 'the beginning',
    nothing: 'Nothing differs.',
    noVersion: 'There is no version “{{version}}”. There are: {{known}}.',
    noVersions: 'There is no version “{{version}}”: nothing was kept so far.',
    foreign: 'The two have no past in common, so that nothing of one is known in the other.',
  },
  merge: {
    head: 'From “{{title}}”: {{relation}}',
    line: '  {{what}}: {{name}}',
    match: '  “{{name}}” is taken for “{{ours}}”.',
    conflict: '  {{what}}: {{name}}{{fact}}',
    ours: '    here:  {{value}}',
    theirs: '    there: {{value}}',
    undecided_one:
      '{{count}} thing is said otherwise in both. Say --ours or --theirs, or merge in the app to decide; nothing was changed.',
    undecided_other:
      '{{count}} things are said otherwise in both. Say --ours or --theirs, or merge in the app to decide one by one; nothing was changed.',
    dry: 'This was a dry run; nothing was changed.',
    same: 'Everything is in “{{title}}” already. Nothing was changed.',
    done: 'Merged into “{{title}}”. “merge W --undo” puts it back as it was.',
  },
  noZone: 'There is no zone “{{zone}}” on the map. There are: {{zones}}. Nothing was written.',
  none: 'none',
  noMaps: {
    missing:
      'Without pictures of the map: only a browser can paint it, and none was found. Install Chrome, Edge or Chromium, or name one in BATON_BROWSER.',
    failed: 'Without pictures of the map: the browser that paints it gave up ({{reason}}).',
  },
  givenUp: 'Given up. Nothing was written.',
  sample: {
    title: 'Sample, {{parties}} parties and {{interactions}} interactions',
    party: 'Party {{number}}',
    group: 'Group {{number}}',
    service: 'Service {{number}}',
    scope: 'A made-up company',
    measure: 'Time to answer',
    unit: 'hours',
    change: 'Small change {{number}}: one list instead of three',
    owner: 'Lead of the group',
  },
  wrote: 'Wrote {{path}}.',
  listEmpty: 'The library is empty.',
  listBroken: '{{file}} cannot be read: {{message}}',
  info: {
    title: 'Title',
    client: 'Client',
    id: 'Id',
    createdAt: 'Made',
    parties: 'Parties',
    interactions: 'Interactions',
    zones: 'Zones',
    changes: 'Changes',
    blocks: 'Blocks of the agenda',
    statements: 'Statements of the room',
    measurements: 'Measurements',
    ballots: 'Ballots',
    revealed: 'Ballots revealed',
    pictures: 'Pictures',
    edits: 'Edits',
    schemaVersion: 'Version of the file',
  },
  verified_one: '“{{title}}” is sound: {{records}} records, all made by its {{count}} edit.',
  verified_other: '“{{title}}” is sound: {{records}} records, all made by its {{count}} edits.',
  finding: {
    records: 'Records that the map cannot show: {{ids}}.',
    edits: 'Records that the recorded edits do not lead to: {{ids}}.',
    pictures: 'Pictures that are missing or are not what they were: {{ids}}.',
    guide: 'States of the agenda that cannot be read: {{ids}}.',
    evidence: 'Statements of the room that cannot be read: {{ids}}.',
    measures: 'Measurements that cannot be read, or do not fit their measure: {{ids}}.',
    ballots: 'Ballots of which something cannot be read: {{ids}}.',
    lists: 'Parties, interactions or zones that the lists tell otherwise than the map: {{ids}}.',
  },
  findingsMore: '{{ids}} and {{count}} more',
  recover: {
    outMissing: 'Say where the salvaged workshop goes: --out FILE.baton.',
    backup: 'The newest good backup is of {{when}}; Home brings it back.',
    hint: 'What can still be read of it: npm run -s baton -- recover {{workshop}} --out FILE.baton',
    line: '{{what}}\t{{saved}}\t{{lost}}',
    whole: 'Everything in “{{title}}” could be read. It is in {{path}}.',
    part: 'What could be read of “{{title}}” is in {{path}}.',
  },
  damaged: 'Something in “{{title}}” does not fit together. Nothing was changed; a backup may be whole.',
  failed: 'Something went wrong inside Baton: {{problem}}. Nothing was changed.',
} as const
