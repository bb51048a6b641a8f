/** The audience window: what the room sees. */
import type { Area } from '../translation.ts'

export const audience: Area<'audience'> = {
  title: 'Baton – Fenster für die Runde',
  waiting: 'Einen Moment, bitte',
  blank: 'Der Bildschirm ist absichtlich dunkel.',
  map: 'Karte: wer wem liefert',
  place: '{{number}} von {{of}}',
  voting: 'Wir stimmen ab',
  votingSecret: 'Was wir sagen, zeigt sich beim Aufdecken.',
  cardsOf: '{{count}} von {{voters}}',
  cardsAreIn_one: 'Stimmkarte ist da',
  cardsAreIn_other: 'Stimmkarten sind da',
  ballotSecret: 'Was darauf steht, bleibt bis zum Aufdecken geheim.',
  ballotClosed: 'Die Abstimmung ist geschlossen.',
  breakMinutes_one: '{{count}} Minute',
  breakMinutes_other: '{{count}} Minuten',
  breakUntil: 'Weiter um {{time}}',
  changesTitle: 'Was wir versuchen',
  reviewOn: 'Rückblick am {{day}}',
  moreChanges_one: 'und {{count}} weitere',
  moreChanges_other: 'und {{count}} weitere',
  answers: { none: 'Was würden Sie sagen?', place: '{{shown}} von {{of}}' },
  versions: { sum: '{{sign}}: {{count}}' },
  layer: {
    ratings: 'Zahlen: was die Kunden gaben, 1 bis 5',
    costs: 'Zahlen: was Fehlschläge im Jahr kosten, ebenso wahrscheinlich mehr wie weniger',
    changes: 'Zeichen: was gerade verändert wird',
  },
  widestTwo: 'Die beiden von vieren, die am weitesten auseinanderliegen',
  waits: 'wartet {{time}}',
  chart: {
    costs: 'Was Fehlschläge im Jahr kosten',
    priorities: 'Wo wir beginnen: Wichtigkeit und Güte',
  },
  ended: 'Die Präsentation ist zu Ende.',
  fullScreen: 'Bildschirm füllen',
}
