/** Charts: what the signs mean, and every picture in words. */
import type { Area } from '../translation.ts'

export const charts: Area<'charts'> = {
  p10: 'sicher',
  p50: 'Mitte',
  p90: 'kann steigen bis',
  firmness: {
    measured: 'gemessen',
    estimated: 'geschätzt',
    guess: 'Vermutung',
  },
  part: {
    'rework-customer': 'Nacharbeit des Kunden',
    'rework-provider': 'Nacharbeit des Lieferanten',
    waiting: 'Warten',
    chasing: 'Nachfragen',
    direct: 'Direkte Kosten',
    'knock-on': 'Folgeereignis',
  },
  histogram: {
    words:
      'Sicher: {{p10}}. Mitte: {{p50}}. Kann steigen bis: {{p90}}. Acht von zehn möglichen Jahren liegen dazwischen. Gekennzeichnet als: {{firmness}}.',
    exact: 'Jede Eingabe ist eine einzige Zahl, also gibt es keine Spanne: {{p50}}, {{firmness}}.',
  },
  parts: {
    words: 'Ein Fehlschlag kostet {{total}}: {{parts}}.',
    none: 'Noch kein Teil davon hat einen Preis.',
    part: '{{name}} {{amount}}, {{share}}',
    guessed: '{{name}} (Vermutung)',
  },
  ranges: {
    words_one: 'Eine Spanne. {{ranges}}',
    words_other: '{{count}} Spannen. {{ranges}}',
    range: '{{name}}: sicher {{p10}}, Mitte {{p50}}, kann steigen bis {{p90}}, {{firmness}}.',
    key: 'Balken von sicher bis zum Höchsten, der Strich darin ist die Mitte',
  },
  pareto: {
    words: '{{first}} von {{count}} machen {{share}} des Ganzen aus. {{rows}}',
    none: 'Nichts davon kostet etwas ({{count}}).',
    row: '{{name}}: {{amount}}, mit den vorigen {{share}}.',
    others_one: '1 weitere',
    others_other: '{{count}} weitere',
    key: 'Die Linie zählt zusammen, vom Größten zum Kleinsten',
  },
  cash: {
    start: 'Beginn',
    year: 'Jahr {{year}}',
    payback: 'Geld zurück nach: {{years}}',
    never: 'Das Geld kommt nicht rechtzeitig zurück',
    point: 'Jahr {{year}}: {{p10}} bis {{p90}}, Mitte {{p50}}.',
    pointCertain: 'Jahr {{year}}: {{p50}}.',
    key: 'Mitte; darum herum von sicher bis zum Höchsten; {{firmness}}',
    keyCertain: 'Jede Eingabe ist eine einzige Zahl; {{firmness}}',
  },
  change: '{{day}}: {{what}}',
  changesWords: 'Veränderungen begannen am: {{changes}}.',
  run: {
    value: 'Wert',
    onMedian: 'auf dem Median, zählt für keine Seite',
    shift: 'Verschiebung: {{count}} hintereinander {{side}} dem Median',
    side: { above: 'über', below: 'unter' },
    median: 'Median {{median}}, zu Beginn eingefroren',
    medianAll: 'Median aller {{median}}',
    words:
      '{{count}} Werte vom {{first}} bis {{last}}; der Median ist {{median}}. Längste Folge auf einer Seite: {{run}} (der Zufall macht bis zu {{most}}). Kreuzungen: {{crossings}} (der Zufall macht mindestens {{fewest}}).',
    wordsFew:
      '{{count}} Werte vom {{first}} bis {{last}}; der Median ist {{median}}. Zu wenige, um nach Folgen zu suchen.',
  },
  xmr: {
    value: 'Wert',
    signal: {
      outside: 'außerhalb einer Grenze',
      side: '8 hintereinander auf einer Seite',
      near: '3 von 4 nahe einer Grenze',
    },
    centre: 'Mittel vorher {{centre}}',
    limits: 'Grenzen {{lower}} bis {{upper}}',
    provisional_one: 'vorläufige Grenzen {{lower}} bis {{upper}}: aus {{count}} Wert',
    provisional_other: 'vorläufige Grenzen {{lower}} bis {{upper}}: aus {{count}} Werten',
    ranges: 'Unterschied zum vorigen Wert',
    words:
      'Mittel vor der Veränderung {{centre}}, {{limits}}. {{signals}} Der Unterschied von einem Wert zum nächsten hat ein Mittel von {{mean}} und eine Obergrenze von {{upper}}.',
    found_one: '{{count}} Wert: {{signal}}.',
    found_other: '{{count}} Werte: {{signal}}.',
    foundNone: 'Kein Wert zeigt ein Signal.',
  },
  shares: {
    before: 'Vorher',
    after: 'Seither',
    row: '{{part}} von {{whole}}: {{share}} ({{low}} bis {{high}})',
    difference: 'Unterschied',
    points: '{{value}} Punkte ({{low}} bis {{high}})',
    key: 'Strich: was gezählt wurde. Balken: was es in Wahrheit sein kann (95\u00a0%)',
    zero: 'kein Unterschied',
    words: 'Vorher: {{before}}. Seither: {{after}}. Unterschied: {{difference}}.',
  },
}
