/** Words that stand on printed pages around what the workshop says. */
import type { Area } from '../translation.ts'

export const page: Area<'page'> = {
  preparedFor: 'Erstellt für',
  preparedBy: 'Erstellt von',
  preparedOn: 'Datum',
  logo: 'Logo',
  contents: 'Inhalt',
  foot: '{{by}} · {{day}}',
  number: 'Seite',
  of: 'von',
  total: 'Summe',
  money: '{{label}} ({{currency}})',
  tooSlow: 'es dauerte zu lange',
  wroteNothing: 'er hat nichts geschrieben',
  notBuilt: 'die Seiten von Baton sind nicht gebaut',
  mapMissing: 'Das Bild der Karte ist in dieser Kopie nicht enthalten.',
  papers: { a4: 'A4', letter: 'Letter', a3: 'A3', a2: 'A2', a1: 'A1', a0: 'A0' },
  poster: {
    map: 'Die Karte: wer wem liefert',
    assembly: 'Poster {{paper}} auf {{count}} Bögen {{sheet}}',
    print:
      'Drucken Sie alle Seiten mit 100 %, auch „tatsächliche Größe“ genannt. Die Linie unten ist 100 mm lang, wenn der Drucker den Maßstab eingehalten hat.',
    cut: 'Schneiden Sie jeden Bogen entlang der linken und oberen Marken. Was über die rechten und unteren Marken hinausgeht, kommt unter den nächsten Bogen.',
    glue: 'Kleben Sie die Bögen in {{rows}} Reihen zu {{columns}}, von links oben, wie der Plan es zeigt.',
    ruler: '100 mm',
    sheet: '{{sheet}} von {{rows}} × {{columns}}',
  },
  handout: {
    lead_one: 'Ein Halt auf der Karte, wie er gezeigt wurde.',
    lead_other: '{{count}} Halte auf der Karte, wie sie gezeigt wurden.',
    none: 'Für diesen Workshop wurden keine Halte gemacht: Seine Präsentation hatte keine.',
    stop: 'Halt {{number}}',
    picture: 'Die Karte bei: {{title}}',
  },
}
