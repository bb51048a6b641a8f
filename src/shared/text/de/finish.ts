/**
 * What must be true before a block counts as finished, once as it is met and once as what is still missing. `needed` is how
 * many there must be, `done` how many there are, `count` how many are missing.
 */
import type { Area } from '../translation.ts'

export const finish: Area<'finish'> = {
  'scope-said': { met: 'Das Thema ist gesagt', open: 'Sagen, was wir heute ansehen' },
  'groups-said': {
    met: 'Es ist gesagt, wer da ist',
    open: 'Sagen, welche Gruppen da sind und wie viele Personen',
  },
  'both-sides': {
    met: 'Beide Seiten sind in der Runde, oder Sie machen bewusst ohne eine weiter',
    open: 'Eine Seite ist nicht in der Runde. Laden Sie sie ein, oder nehmen Sie die Warnung an',
  },
  'currency-said': { met: 'Die Währung ist gewählt', open: 'Die Währung wählen' },
  'rates-said': { met: 'Stundensätze sind da', open: 'Sagen, was eine Stunde kostet' },
  'intent-said': {
    met: 'Die Absicht steht in einem Satz von höchstens 30 Wörtern',
    open: 'Die Absicht in einen Satz von höchstens 30 Wörtern fassen',
  },
  'signs-said': {
    met: 'WAS, WANN, WIE und AUFWAND haben ein sichtbares Zeichen',
    open: '{{done}} von {{needed}} Dimensionen haben ein sichtbares Zeichen',
  },
  'fist-held': {
    met: 'Fünf-Finger-Abfrage: ein Mittel von 3 oder mehr',
    open: 'Eine Fünf-Finger-Abfrage halten; das Mittel muss 3 oder mehr sein',
  },
  interactions: {
    met: '{{needed}} oder mehr Interaktionen sind auf der Karte',
    open: '{{done}} von {{needed}} Interaktionen sind auf der Karte',
  },
  'services-said': {
    met: 'Jede Interaktion hat eine Leistung',
    open_zero: 'Noch ist keine Interaktion auf der Karte',
    open_one: '1 von {{needed}} Interaktionen hat keine Leistung',
    open_other: '{{count}} von {{needed}} Interaktionen haben keine Leistung',
  },
  'parties-connected': {
    met: 'Alle liefern jemandem oder werden beliefert',
    open_zero: 'Noch sind keine Beteiligten auf der Karte',
    open_one: '1 von {{needed}} Beteiligten hat keine Interaktion',
    open_other: '{{count}} von {{needed}} Beteiligten haben keine Interaktion',
  },
  'swap-cards': {
    met: 'Beide Seiten von {{needed}} oder mehr Paaren haben eine Tauschkarte',
    open: 'Beide Tauschkarten sind für {{done}} von {{needed}} Paaren geschrieben',
  },
  'conflicts-said': {
    met: 'Für jedes Paar ist gesagt, ob Messgrößen gegeneinanderstehen',
    open_zero: 'Noch hat kein Paar Tauschkarten',
    open_one: 'Für 1 Paar ist nicht gesagt, ob Messgrößen gegeneinanderstehen',
    open_other: 'Für {{count}} Paare ist nicht gesagt, ob Messgrößen gegeneinanderstehen',
  },
  rated: {
    met: '{{needed}} oder mehr Interaktionen sind auf jedem Stuhl von {{share}} % der Abstimmenden bewertet',
    open: '{{done}} von {{needed}} Interaktionen sind auf jedem Stuhl von {{share}} % der Abstimmenden bewertet',
  },
  'worst-checked': {
    met: 'Die fünf Fragen sind zur am niedrigsten bewerteten Interaktion gestellt',
    open: 'Die fünf Fragen zur am niedrigsten bewerteten Interaktion stellen',
  },
  revealed: { met: 'Die Bewertungen sind aufgedeckt', open: 'Die Bewertungen aufdecken' },
  findings: {
    met: 'Markierte Interaktionen haben eine Notiz und einen Baustein',
    open: '{{done}} von {{needed}} markierten Interaktionen haben eine Notiz und einen Baustein',
  },
  moments: {
    met: '{{needed}} oder mehr Momente sind in einem Weg',
    open: '{{done}} von {{needed}} Momenten sind in einem Weg',
  },
  'moment-of-truth': {
    met: 'Ein Moment der Wahrheit ist markiert',
    open: 'Den Moment der Wahrheit markieren',
  },
  'volume-said': {
    met: 'Es ist gesagt, wie oft danach gefragt wird',
    open: 'Sagen, wie oft nach der schlechtesten Interaktion gefragt wird',
  },
  'miss-rate-said': {
    met: 'Es ist gesagt, wie oft es nicht wie vereinbart ist',
    open: 'Sagen, wie oft es nicht wie vereinbart ist',
  },
  'cost-parts': {
    met: 'Es ist gesagt, was ein Fehlschlag kostet: {{needed}} oder mehr Teile, jeder mit seiner Quelle',
    open: '{{done}} von {{needed}} Teilen dessen, was ein Fehlschlag kostet, sind gesagt',
  },
  'cost-reckoned': {
    met: 'Was es im Jahr kostet, wird gezeigt',
    open: 'Sagen, was noch fehlt, um die Kosten im Jahr zu berechnen',
  },
  'cost-settled': {
    met: 'Die Kosten sind von beiden Seiten angenommen oder als Vermutung gekennzeichnet',
    open: 'Die Kosten von beiden Seiten annehmen lassen oder als Vermutung kennzeichnen',
  },
  changes: {
    met: '{{needed}} oder mehr Veränderungen haben Verantwortliche und einen Tag für den Rückblick',
    open: '{{done}} von {{needed}} Veränderungen haben Verantwortliche und einen Tag für den Rückblick',
  },
  'report-written': { met: 'Der Bericht ist geschrieben', open: 'Den Bericht schreiben' },
  'review-dated': { met: 'Der nächste Rückblick hat einen Tag', open: 'Den Tag des nächsten Rückblicks festlegen' },
  'due-decided': {
    met: 'Jede fällige Veränderung ist entschieden',
    open: '{{done}} von {{needed}} fälligen Veränderungen sind entschieden',
  },
  'rated-again': {
    met: 'Eine Interaktion wurde von beiden Stühlen aus neu bewertet',
    open: 'Eine Interaktion von beiden Stühlen aus neu bewerten',
  },
}
