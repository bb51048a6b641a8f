/** The steps of the method: a name and one line of what each is for. */
import type { Area } from '../translation.ts'

export const step: Area<'step'> = {
  frame: { name: 'Rahmen', purpose: 'Sagen, was wir ansehen und wer da ist: Tatsachen, keine Schuld.' },
  intent: { name: 'Absicht', purpose: 'In einem Satz sagen, worauf sich alle verlassen können, für die wir arbeiten.' },
  map: {
    name: 'Karte',
    purpose: 'Zeichnen, wer wem liefert, damit die Arbeit heute läuft; auch Software und Maschinen.',
  },
  swap: { name: 'Rollentausch', purpose: 'Sagen, woran die andere Seite gemessen wird und womit sie kämpft.' },
  rate: { name: 'Bewerten', purpose: 'WAS, WANN, WIE und AUFWAND von beiden Stühlen aus bewerten.' },
  reveal: { name: 'Aufdecken', purpose: 'Sehen, wo die beiden Seiten es verschieden sehen, und dort zuerst reden.' },
  check: {
    name: 'Prüfen',
    purpose: 'Fünf Fragen stellen: Alles außer fünfmal Ja heißt, Leistung und Prozess anzusehen.',
  },
  journey: { name: 'Weg', purpose: 'Eine Interaktion in den Schuhen des Kunden durchgehen.' },
  cost: { name: 'Kosten', purpose: 'Herausfinden, was es kostet, wenn etwas nicht wie vereinbart geliefert wird.' },
  act: { name: 'Handeln', purpose: 'Eine kleine Veränderung vereinbaren, die sich in 30 Tagen erproben lässt.' },
  close: {
    name: 'Abschluss',
    purpose: 'Vorlesen, was vereinbart wurde, und den Tag des nächsten Rückblicks festlegen.',
  },
  review: { name: 'Rückblick', purpose: 'Wochen später: Hat es geholfen? Übernehmen, anpassen oder aufgeben.' },
}
