/** Help: what the audience window can show. The names are those of the presenter strip. */
import type { Area } from '../translation.ts'

export const helpScene: Area<'helpScene'> = {
  prompt: 'Die Frage des Abschnitts in großer Schrift, mit der Uhr.',
  title: 'Der Titel des Workshops.',
  map: 'Die Karte: Ihr Teil davon, solange sie folgt, oder ein Bild, das sie behält.',
  stops: 'Ein Halt nach dem anderen, Schritt für Schritt, wo Sie es so gesagt haben.',
  ballot: 'Wie viele Stimmkarten da sind, sobald es eine gibt, und sonst nichts.',
  reveal: 'Punkte, Mittelwerte und der Satz einer aufgedeckten Interaktion, von beiden Stühlen.',
  priorities: 'Die Grafik aus Wichtigkeit und Güte.',
  costs: 'Was Fehlschläge im Jahr kosten, mit Spannen.',
  journey: 'Die Momente einer Interaktion mit ihren Gefühlen.',
  changes: 'Was versucht wird und wann der Rückblick ist; keine Namen.',
  break: 'Wann es weitergeht.',
  versions: 'Zwei Zustände der Karte nebeneinander.',
  blank: 'Ein dunkler Bildschirm, mit Absicht.',
  drawing: 'Eine Grafik, wie sie in ihrer Ansicht gezeichnet und dort für die Runde gewählt wurde.',
  answers: 'Im Übungsworkshop: was die Runde geantwortet hat, eins nach dem anderen.',
}
