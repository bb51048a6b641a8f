/** What does not fit in something that was said; see the errors `evidence-invalid`. */
import type { Area } from '../translation.ts'

export const evidence: Area<'evidence'> = {
  sides: 'Das Paar',
  sameParty: 'beide Tauschkarten handeln von denselben Beteiligten',
  about: 'Wovon die Notiz handelt',
  neverOnMap: 'es war nie auf der Karte',
  author: 'Wer es gesagt hat',
  anonymous: 'diese Notiz ist anonym und bleibt es',
  samePair: 'beide Seiten sind dieselben',
  scale: 'Menge oder Anteil',
  measured: 'es gibt Messwerte in der anderen Art',
  cost: {
    volume: 'Wie oft',
    'miss-rate': 'Wie oft nicht wie vereinbart',
    'rework-customer': 'Nacharbeit des Kunden',
    'rework-provider': 'Nacharbeit des Lieferanten',
    waiting: 'Warten',
    'idle-share': 'Verlorener Anteil des Wartens',
    chasing: 'Nachfragen',
    direct: 'Direkte Kosten',
    'knock-on-chance': 'Wahrscheinlichkeit eines Folgeereignisses',
    'knock-on-cost': 'Kosten eines Folgeereignisses',
    'rate-customer': 'Stundensatz des Kunden',
    'rate-provider': 'Stundensatz des Lieferanten',
    'minutes-actual': 'Minuten je Anfrage heute',
    'minutes-target': 'Minuten je Anfrage, wie es sein sollte',
  },
  case: {
    missRateAfter: 'Wie oft danach nicht wie vereinbart',
    minutesAfter: 'Minuten je Anfrage danach',
    investment: 'Einmaliger Einsatz',
    runCost: 'Kosten im Jahr',
  },
  range: {
    'not-a-number': 'das ist keine Zahl',
    negative: 'das liegt unter null',
    'low-above-usual': 'der niedrigste Wert liegt über dem üblichen',
    'usual-above-high': 'der übliche Wert liegt über dem höchsten',
    'above-one': 'ein Anteil kann nicht mehr als 100 % sein',
  },
}
