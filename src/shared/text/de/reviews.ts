/** Reviews: what was expected, what was measured, what can be concluded, and the decision. */
import type { Area } from '../translation.ts'

export const reviews: Area<'reviews'> = {
  name: 'Rückblicke',
  loading: 'Die Veränderungen werden gelesen …',
  emptyTitle: 'Noch nichts zum Zurückblicken',
  empty:
    'Sobald eine Veränderung Verantwortliche und einen Tag für den Rückblick hat, kommt sie an diesem Tag hierher.',
  toChanges: 'Zu den Veränderungen',
  pick: 'Veränderung',
  pickOption: '{{standing}}: {{what}}',
  pickDecided: '{{decision}} am {{date}}',
  dueOn: '{{date}}, {{words}}',
  noDate: 'noch kein Tag',
  previous: 'Voriger Rückblick',
  next: 'Nächster Rückblick',
  due_one: '{{count}} Rückblick ist fällig',
  due_other: '{{count}} Rückblicke sind fällig',
  dueNone: 'Kein Rückblick ist fällig',
  owner: 'Verantwortlich: {{owner}}',
  nobody: 'niemand',
  archived: 'Diese Interaktion ist nicht mehr auf der Karte.',
  show: 'Auf der Karte zeigen',
  expectation: {
    title: 'Was wir erwartet haben',
    measure: 'Messgröße',
    measureNone: 'Noch nicht gesagt',
    measureChoose: 'Wählen Sie die Messgröße, die es zeigen würde.',
    measureMissing:
      'Diese Interaktion hat noch keine Messgröße, also kann nichts zeigen, ob die Veränderung geholfen hat.',
    measureAdd: 'Messgröße hinzufügen',
    goal: 'von {{from}} auf {{to}}',
    goalTo: 'auf {{to}}',
    goalBy: '{{goal}} bis {{by}}',
    goalNone: 'Es wurde keine Zahl gesagt.',
    hypothesis: 'Wenn wir das tun, geht sie',
    why: 'Weil',
    reached: 'erreicht: {{now}}',
    missed: 'nicht erreicht: {{now}}',
    baseline: 'Ausgangswert',
    baselineSaid: '{{figure}}, {{cases}} Fälle, bis {{to}}',
    baselineUntil: '{{figure}}, bis {{to}}',
    baselineNone: 'Nicht gesagt.',
    baselineMeasured: 'Vorher gemessen: {{figure}}',
    baselineTake: 'Als Ausgangswert nehmen',
    start: 'Sie begann am',
    startHint: {
      log: 'Übernommen vom Tag, an dem sie in Gang gesetzt wurde.',
      baseline: 'Übernommen vom letzten Tag des Ausgangswerts.',
    },
    startEnter: 'Drücken Sie Enter, um diesen Tag zu nehmen.',
    startMissing: 'Sagen Sie, wann sie begann. Was bis dahin gemessen wurde, ist vorher, alles Spätere ist seither.',
  },
  evidence: {
    title: 'Was gemessen wurde',
    chart: 'Grafik',
    charts: { shares: 'Vorher und seither', run: 'Verlaufskurve', xmr: 'XmR-Karte' },
    runOf: 'Verlaufskurve: {{measure}}',
    xmrOf: 'XmR-Karte: {{measure}}',
    sharesOf: 'Vorher und seither: {{measure}}',
    none: 'Noch wurde nichts gemessen. Tippen Sie unten ein, was bekannt ist, fügen Sie es ein, oder importieren Sie es.',
    noMeasure: 'Ohne Messgröße gibt es nichts zu zeichnen.',
    noStart: 'Sagen Sie, wann die Veränderung begann, dann zeigt die Grafik vorher und seither.',
    noXmr: 'Grenzen brauchen mindestens zwei Messwerte vor der Veränderung.',
    measurements: 'Messwerte: {{measure}}',
  },
  reading: {
    conclusion: {
      'nothing-before': 'Vor Beginn der Veränderung wurde nichts gemessen, also gibt es nichts zum Vergleichen.',
      'nothing-after': 'Seit Beginn der Veränderung wurde nichts gemessen.',
      'too-few': 'Es wurde zu wenig gemessen, um die Veränderung vom Zufall zu unterscheiden.',
      better: 'Es ist besser als vorher, mehr, als der Zufall erklären würde.',
      worse: 'Es ist schlechter als vorher, mehr, als der Zufall erklären würde.',
      unsettled: 'Mehr als Zufall bewegt die Werte, aber nicht stetig in eine Richtung.',
      unclear: 'Mehr als Zufall bewegt die Werte, aber nichts zeigt klar, dass es mit dieser Veränderung begann.',
      'no-signal': 'Nichts deutet darauf hin, dass sich etwas verändert hat: Was anders ist, kann Zufall sein.',
    },
    middles:
      'Die Mitte war vorher {{before}} (gemessen: {{countBefore}}) und ist seither {{after}} (gemessen: {{countAfter}}).',
    middleOnly: 'Die Mitte von {{count}} Messwerten ist {{middle}}.',
    shares:
      'Vorher: {{partBefore}} von {{wholeBefore}} ({{before}}). Seither: {{part}} von {{whole}} ({{after}}). Der Unterschied liegt zwischen {{low}} und {{high}} Punkten.',
    shift:
      '{{count}} Werte hintereinander liegen {{side}} dem Median von vorher; der Zufall macht selten mehr als {{most}}.',
    crossings:
      'Die Linie kreuzt den Median {{crossings}} Mal, und der Zufall macht mindestens {{fewest}} Kreuzungen: Mehr als Zufall bewegt die Werte, aber das sagt nicht, seit wann.',
    limits_one: '{{count}} Wert seither ist ein Signal der XmR-Karte, mit den Grenzen {{lower}} bis {{upper}}.',
    limits_other:
      '{{count}} Werte seither gehören zu einem Signal der XmR-Karte, mit den Grenzen {{lower}} bis {{upper}}.',
    askWhy: 'Fragen Sie, was an diesen Tagen anders war, bevor Sie entscheiden.',
    fewUseful: '{{useful}} Werte liegen neben dem Median, und die Regeln brauchen {{needed}}.',
    fewBefore_one:
      '{{count}} Messwert vor der Veränderung ist zu wenig für einen verlässlichen Median: Er braucht {{needed}}.',
    fewBefore_other:
      '{{count}} Messwerte vor der Veränderung sind zu wenige für einen verlässlichen Median: Er braucht {{needed}}.',
    noneWeak:
      'Keiner in {{whole}} Fällen ist ein schwacher Beleg: Der wahre Anteil kann noch bis zu {{high}} betragen.',
    none: 'Keiner in {{whole}} Fällen: Der wahre Anteil liegt kaum über {{high}}.',
    allWeak:
      'Alle von {{whole}} Fällen ist ein schwacher Beleg: Der wahre Anteil kann noch bis auf {{low}} hinuntergehen.',
    all: 'Alle von {{whole}} Fällen: Der wahre Anteil liegt kaum unter {{low}}.',
    mixed: 'Einige Messwerte sagen nicht, bei wie vielen Fällen, also wird jeder Anteil als ein Wert gelesen.',
    provisional_one: 'Median und Grenzen beruhen auf {{count}} Messwert vor der Veränderung: Sie sind vorläufig.',
    provisional_other:
      'Median und Grenzen beruhen auf {{count}} Messwerten vor der Veränderung: Unter 10 sind sie vorläufig.',
    notOnly: 'Das sagt, dass sich zu dieser Zeit etwas verändert hat, nicht, dass es nur diese Veränderung war.',
    noProof: 'Das beweist nicht, dass sie nicht geholfen hat: Kleine Wirkungen brauchen mehr Messwerte.',
    measureFirst: 'Messen Sie mindestens noch einmal, bevor Sie sich fürs Übernehmen entscheiden.',
  },
  decision: {
    title: 'Was wir entscheiden',
    decided: 'Entschieden',
    choices: 'Entscheidung',
    summary: {
      adopt: 'Es hat geholfen. Wir bleiben dabei.',
      adapt: 'Fast. Der nächste Durchgang beginnt, mit diesem verbunden.',
      abandon: 'Es hat nicht geholfen oder nicht genug. Auch das ist Lernen.',
    },
    adoptUnmeasured: 'Es hat geholfen. Das braucht mindestens einen Messwert nach dem Beginn.',
    result: 'Was ist daraus geworden?',
    learned: 'Was haben wir gelernt?',
    next: 'Was versuchen wir als Nächstes?',
    decide: 'Entscheidung speichern',
    choose: 'Wählen Sie Übernehmen, Anpassen oder Aufgeben.',
    save: 'Speichern',
    saved: 'Gespeichert im Verlauf der Veränderung.',
    savedNext: 'Gespeichert. Der nächste Durchgang wartet als Idee unter Veränderungen.',
    notRunning: {
      idea: 'Das ist noch eine Idee. Planen Sie sie unter Veränderungen, oder lassen Sie sie hier los.',
      planned:
        'Das ist geplant und wurde nicht in Gang gesetzt. Setzen Sie es in Gang, um es zu übernehmen oder anzupassen, oder lassen Sie es los.',
    },
    setRunning: 'In Gang setzen',
    nextDue: 'Nächster fälliger Rückblick',
  },
  saving: {
    title: 'Ersparnis im Jahr',
    name: 'Ersparnis dieser Veränderung',
    soFar: 'Was die Kostenkarte bisher sagt',
    verified: 'belegt',
    notVerified: 'nicht belegt',
    kind: { cash: 'Geld', capacity: 'Kapazität', risk: 'Vermiedenes Risiko' },
    range: '{{low}} bis {{high}}',
    moved: '{{input}}: {{before}} ({{sourceBefore}}) auf {{after}} ({{sourceAfter}})',
    verifiedWhy: 'Alles, was sich bewegt hat, wurde vorher und seither gemessen.',
    notVerifiedWhy: 'Sie beruht auf nicht Gemessenem: Messen Sie es, dann zählt die Ersparnis in den Gesamtzahlen.',
    today:
      'Mittel und Spanne eines Jahres, mit Menge und Stundensätzen von heute auf beiden Seiten. Geld, Kapazität und Risiko werden nie zusammengezählt.',
    gap: {
      'no-card-before':
        'Bis zu dem Tag, an dem die Veränderung begann, war keine Kostenkarte ausgefüllt, also lässt sich keine Ersparnis zeigen.',
      'no-card-since':
        'Die Kostenkarte wurde seit Beginn der Veränderung nicht angefasst. Erneuern Sie sie, dann steht die Ersparnis hier.',
      incomplete: 'Die Kostenkarte sagt nicht genug, um damit zu rechnen.',
      'nothing-moved': 'Auf der Kostenkarte hat sich seit Beginn der Veränderung nichts bewegt.',
      'counted-there':
        'Eine andere Veränderung dieser Interaktion begann am selben Tag: Dort wird die Ersparnis gezählt.',
    },
    since: 'Seit der Veränderung waren {{misses}} von {{cases}} Fällen nicht wie vereinbart: {{share}}.',
    card: 'Kostenkarte öffnen',
  },
}
