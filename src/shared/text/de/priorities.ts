/** Priorities: how much each interaction matters against how well it works, with what its misses cost. */
import type { Area } from '../translation.ts'

export const priorities: Area<'priorities'> = {
  name: 'Prioritäten',
  title: 'Was am wichtigsten ist und am wenigsten klappt',
  empty:
    'Noch ist nichts bewertet. Öffnen Sie unter Bewertungen eine Abstimmung: Kunden sagen dort auch, wie wichtig die Leistung für ihre Arbeit ist.',
  loading: 'Die Bewertungen werden gelesen …',
  chart: 'Wichtigkeit und Güte jeder Interaktion',
  words_one: '{{count}} Interaktion: {{counts}}.',
  words_other: '{{count}} Interaktionen: {{counts}}.',
  inQuadrant: '{{quadrant}} {{count}}',
  quadrant: {
    concentrate: 'Hier ansetzen',
    'keep-up': 'Weiter so',
    'low-priority': 'Nachrangig',
    overkill: 'Vielleicht zu viel des Guten',
  },
  axis: {
    importance: 'Wie wichtig es ist',
    performance: 'Wie gut es klappt: Mittel der schwächsten Dimension',
  },
  line: { midpoint: 'Mitte {{value}}', mean: 'Mittel {{value}}', median: 'Median {{value}}' },
  more: '{{count}} weitere hier',
  without: '{{count}} ohne Namen: siehe Liste',
  key: {
    measured: 'Kosten gemessen',
    estimated: 'Kosten geschätzt',
    guess: 'Kosten vermutet',
    noCost: 'noch keine Kosten',
    apart: 'Kunden weit auseinander: zuerst reden',
    size: 'je größer, desto teurer: höchstens {{cost}} im Jahr',
  },
  crosshair: 'Linien kreuzen sich bei',
  crosshairs: { midpoint: 'Mitte der Skala', mean: 'Mittel', median: 'Median' },
  cross: { midpoint: 'Mitte der Skala', mean: 'Mittel', median: 'Median' },
  relative: 'Mittel und Median vergleichen die Interaktionen nur miteinander: Irgendwer ist immer der Letzte.',
  noFlip: 'Mit anderen Linien ({{other}}) bliebe alles in seinem Feld.',
  flip_one: 'Mit anderen Linien ({{other}}) käme {{count}} von {{all}} in ein anderes Feld: {{names}}.',
  flip_other: 'Mit anderen Linien ({{other}}) kämen {{count}} von {{all}} in ein anderes Feld: {{names}}.',
  marks: 'Interaktionen in der Grafik',
  sentence:
    '{{quadrant}}: Wichtigkeit {{importance}}, schwächste {{weakest}}, Mittel der vier {{mean}}, Chance {{score}}.',
  fact: {
    importance: 'Wichtigkeit {{value}}',
    weakest: '{{dimension}} {{value}}',
    mean: 'Mittel {{value}}',
    cost: 'Fehlschläge kosten {{cost}} im Jahr, von {{low}} bis {{high}} ({{firmness}})',
    noCost: 'Noch keine Kosten',
    apart: 'Kunden weit auseinander bei {{on}}',
  },
  list: {
    name: 'Chancen',
    title: 'Wo eine kleine Veränderung am meisten wert ist',
    explain:
      'Die Zahl ist, wie wichtig es ist, plus wie weit es dahinter zurückbleibt (1 bis {{highest}}). Die Kosten stehen daneben, nicht darin.',
  },
  onMap: 'Auf der Karte zeigen',
  leftOut: {
    title: 'Nicht in der Grafik',
    'not-rated': 'Kunden haben es nicht bewertet',
    'too-few': 'Weniger als vier Kunden haben abgestimmt',
    'no-scores': 'Weniger als vier Kunden haben einen Wert gegeben',
    'no-importance': 'Weniger als vier Kunden haben gesagt, wie wichtig es ist',
  },
  nowhere: {
    title: 'Noch lässt sich nichts einordnen',
    text: 'Jede Stelle braucht vier Kunden, die die Leistung bewerten und sagen, wie wichtig sie ist. Die Gründe stehen daneben.',
  },
}
