/** Check: five questions after Harle, in Baton's words. */
import type { Area } from '../translation.ts'

export const check: Area<'check'> = {
  title: 'Prüfung: fünf Fragen',
  intro: 'Fragen Sie den Kunden. Alles außer fünfmal Ja heißt: Leistung und Prozess ansehen.',
  question: {
    impression: 'Ist der bleibende Eindruck der, den wir wollen?',
    choice: 'Kämen sie aus freien Stücken wieder zu uns?',
    recommend: 'Würden sie uns im Haus weiterempfehlen?',
    extra: 'Bekamen sie etwas Wertvolles über das Vereinbarte hinaus?',
    delight: 'Wären wir an ihrer Stelle begeistert?',
  },
  answer: { yes: 'Ja', no: 'Nein', unknown: 'Weiß nicht' },
  impression: 'Der Eindruck, der bleibt, in ihren Worten',
  outcome: {
    green: 'Fünfmal Ja. Weiter so.',
    look: 'Nicht fünfmal Ja: An welchem Baustein liegt es?',
    open: '{{count}} von 5 beantwortet.',
  },
  block: 'Baustein',
  blocks: { unsaid: 'Nicht gesagt', service: 'Leistung', process: 'Prozess', both: 'Beides' },
}
