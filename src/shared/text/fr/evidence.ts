/** What does not fit in something that was said; see the errors `evidence-invalid`. */
import type { Area } from '../translation.ts'

export const evidence: Area<'evidence'> = {
  sides: 'La paire',
  sameParty: 'les deux fiches portent sur le même acteur',
  about: 'Le sujet de la note',
  neverOnMap: 'il n’a jamais été sur la carte',
  author: 'L’auteur',
  anonymous: 'cette note est anonyme et le reste',
  samePair: 'les deux côtés sont le même acteur',
  scale: 'Quantité ou part',
  measured: 'il y a des mesures sur l’autre échelle',
  cost: {
    volume: 'Combien de fois',
    'miss-rate': 'Combien de fois pas comme convenu',
    'rework-customer': 'Reprise par le client',
    'rework-provider': 'Reprise par le fournisseur',
    waiting: 'Attente',
    'idle-share': 'Part perdue de l’attente',
    chasing: 'Relances',
    direct: 'Coût direct',
    'knock-on-chance': 'Chance d’une suite plus grave',
    'knock-on-cost': 'Coût d’une suite plus grave',
    'rate-customer': 'Taux horaire du client',
    'rate-provider': 'Taux horaire du fournisseur',
    'minutes-actual': 'Minutes par demande aujourd’hui',
    'minutes-target': 'Minutes par demande visées',
  },
  case: {
    missRateAfter: 'Combien de fois pas comme convenu ensuite',
    minutesAfter: 'Minutes par demande ensuite',
    investment: 'Investissement',
    runCost: 'Coût par an',
  },
  range: {
    'not-a-number': 'ce n’est pas un nombre',
    negative: 'c’est au-dessous de zéro',
    'low-above-usual': 'le plus bas dépasse l’habituel',
    'usual-above-high': 'l’habituel dépasse le plus haut',
    'above-one': 'une part ne peut pas dépasser 100 %',
  },
}
