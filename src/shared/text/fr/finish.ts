/**
 * What must be true before a block counts as finished, once as it is met and once as what is still missing. `needed` is how
 * many there must be, `done` how many there are, `count` how many are missing.
 */
import type { Area } from '../translation.ts'

export const finish: Area<'finish'> = {
  'scope-said': { met: 'Le périmètre est dit', open: 'Dire ce que nous regardons aujourd’hui' },
  'groups-said': { met: 'Il est dit qui est là', open: 'Dire quels groupes sont là, et combien de personnes' },
  'both-sides': {
    met: 'Les deux côtés sont dans la salle, ou vous continuez en sachant que non',
    open: 'Un côté n’est pas dans la salle. Invitez-le, ou acceptez l’avertissement',
  },
  'currency-said': { met: 'La monnaie est choisie', open: 'Choisir la monnaie' },
  'rates-said': { met: 'Les taux horaires sont là', open: 'Dire ce que coûte une heure' },
  'intent-said': {
    met: 'L’intention tient en une phrase d’au plus 30 mots',
    open: 'Mettre l’intention en une phrase d’au plus 30 mots',
  },
  'signs-said': {
    met: 'QUOI, QUAND, COMMENT et EFFORT ont un signe visible',
    open: '{{done}} dimensions sur {{needed}} ont un signe visible',
  },
  'fist-held': {
    met: 'Vote à cinq doigts : moyenne de 3 ou plus',
    open: 'Faire un vote à cinq doigts ; la moyenne doit être de 3 ou plus',
  },
  interactions: {
    met: '{{needed}} interactions ou plus sont sur la carte',
    open: '{{done}} interactions sur {{needed}} sont sur la carte',
  },
  'services-said': {
    met: 'Chaque interaction a un service rendu',
    open_zero: 'Aucune interaction n’est encore sur la carte',
    open_one: '1 interaction sur {{needed}} n’a pas de service rendu',
    open_other: '{{count}} interactions sur {{needed}} n’ont pas de service rendu',
  },
  'parties-connected': {
    met: 'Chaque acteur sert ou est servi',
    open_zero: 'Aucun acteur n’est encore sur la carte',
    open_one: '1 acteur sur {{needed}} n’a pas d’interaction',
    open_other: '{{count}} acteurs sur {{needed}} n’ont pas d’interaction',
  },
  'swap-cards': {
    met: 'Les deux côtés de {{needed}} paires ou plus ont une fiche',
    open: 'Les deux fiches sont écrites pour {{done}} paires sur {{needed}}',
  },
  'conflicts-said': {
    met: 'De chaque paire il est dit si les indicateurs se contredisent',
    open_zero: 'Aucune paire n’a encore de fiches',
    open_one: 'Pour 1 paire, il n’est pas dit si les indicateurs se contredisent',
    open_other: 'Pour {{count}} paires, il n’est pas dit si les indicateurs se contredisent',
  },
  rated: {
    met: '{{needed}} interactions ou plus sont évaluées par {{share}} % des votants de chaque chaise',
    open: '{{done}} interactions sur {{needed}} sont évaluées par {{share}} % des votants de chaque chaise',
  },
  'worst-checked': {
    met: 'Les cinq questions ont été posées pour l’interaction la moins bien notée',
    open: 'Poser les cinq questions pour l’interaction la moins bien notée',
  },
  revealed: { met: 'Les évaluations sont révélées', open: 'Révéler les évaluations' },
  findings: {
    met: 'Les interactions signalées ont une note et une brique',
    open: '{{done}} interactions signalées sur {{needed}} ont une note et une brique',
  },
  moments: {
    met: '{{needed}} moments ou plus sont dans un parcours',
    open: '{{done}} moments sur {{needed}} sont dans un parcours',
  },
  'moment-of-truth': { met: 'Un moment de vérité est marqué', open: 'Marquer le moment de vérité' },
  'volume-said': {
    met: 'Il est dit combien de fois on le demande',
    open: 'Dire combien de fois on demande la pire interaction',
  },
  'miss-rate-said': {
    met: 'Il est dit combien de fois ce n’est pas comme convenu',
    open: 'Dire combien de fois ce n’est pas comme convenu',
  },
  'cost-parts': {
    met: 'Il est dit ce que coûte un manquement : {{needed}} parties ou plus, chacune avec sa source',
    open: '{{done}} parties sur {{needed}} du coût d’un manquement sont dites',
  },
  'cost-reckoned': {
    met: 'Ce que cela coûte en un an est montré',
    open: 'Dire ce qui manque pour calculer ce que cela coûte en un an',
  },
  'cost-settled': {
    met: 'Le coût est accepté des deux côtés, ou marqué comme supposition',
    open: 'Faire accepter le coût des deux côtés, ou le marquer comme supposition',
  },
  changes: {
    met: '{{needed}} changements ou plus ont un responsable et une date de bilan',
    open: '{{done}} changements sur {{needed}} ont un responsable et une date de bilan',
  },
  'report-written': { met: 'Le rapport est écrit', open: 'Écrire le rapport' },
  'review-dated': { met: 'Le prochain bilan a une date', open: 'Fixer la date du prochain bilan' },
  'due-decided': {
    met: 'Tout changement arrivé à échéance est décidé',
    open: '{{done}} changements à échéance sur {{needed}} sont décidés',
  },
  'rated-again': {
    met: 'Une interaction a été réévaluée depuis les deux chaises',
    open: 'Réévaluer une interaction depuis les deux chaises',
  },
}
