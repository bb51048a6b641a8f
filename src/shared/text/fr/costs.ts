/** Costs: what the misses of all costed interactions come to in a year. */
import type { Area } from '../translation.ts'

export const costs: Area<'costs'> = {
  name: 'Coûts',
  title: 'Ce que coûtent les manquements en un an',
  empty:
    'Aucune interaction n’a encore de fiche de coût. Remplissez la première : combien de fois, combien de fois pas comme convenu, ce que coûte un manquement.',
  intro:
    'Les moyennes s’additionnent ; les plus bas et les plus hauts de plusieurs ne s’additionnent pas, car tous ne sont pas bas ou hauts la même année.',
  loading: 'Lecture de ce que coûtent les manquements…',
  waiting_one: 'Un autre est en cours de calcul et ne figure encore dans aucun chiffre.',
  waiting_other: '{{count}} autres sont en cours de calcul et ne figurent encore dans aucun chiffre.',
  noMap: 'Il n’y a pas encore d’interaction sur la carte. Dessinez d’abord qui sert qui.',
  first: 'Remplir la première fiche de coût',
  all: 'Montrer les {{count}}',
  fewer: 'Montrer les {{count}} premiers',
  ends: '{{provider}} → {{customer}}',
  range: '{{low}} – {{high}}',
  between: '{{low}} si tous étaient bas à la fois, {{high}} si tous étaient hauts',
  row: '{{service}} · {{ends}}',
  firm: {
    measured: '{{count}} d’après des mesures',
    estimated: '{{count}} d’après des estimations',
    guess_one: '{{count}} d’après une supposition',
    guess_other: '{{count}} d’après des suppositions',
  },
  requestsYearly: '{{yearly}}',
  requests: '{{yearly}} ({{volume}} {{period}})',
  sources: '{{count}} × {{source}}',
  fromMap: 'carte et atelier',
  notEmpty:
    'Saisissez un nombre, ou trois : le plus bas, l’habituel, le plus haut. Pour le retirer tout à fait, ouvrez la fiche.',
  edited: '{{column}} : modifié pour {{interaction}}.',
  editedOpen:
    '{{column}} : modifié pour {{interaction}}. Les deux côtés avaient accepté d’autres chiffres ; la fiche est donc de nouveau ouverte.',
  takeBack: 'Annuler',
  total: {
    title: 'Tous les manquements chiffrés d’une année',
    mean: 'environ {{amount}}',
    rests_one: 'Une interaction : {{rests}}.',
    rests_other: 'La moyenne de {{count}} interactions ensemble : {{rests}}.',
    spread: 'Comment se répartit le coût de tous les manquements',
    words:
      'Tiré de toutes les fourchettes à la fois, chacune considérée comme indépendante des autres. Huit années possibles sur dix se situent entre « sûr » et « jusqu’à ».',
  },
  kind: {
    title: 'Ce que serait une économie',
    cash: 'Argent',
    capacity: 'Capacité',
    risk: 'Risque évité',
    means: {
      cash: 'De l’argent qui n’est plus dépensé.',
      capacity: 'Des heures libres pour un autre travail. Pas d’argent en soi.',
      risk: 'Des événements rares qui arrivent moins souvent.',
    },
    words: 'Trois totaux par an, jamais additionnés en un seul. Manquements et effort y sont tous deux.',
  },
  effort: {
    title: 'Effort, à part',
    words: 'Payé à chaque demande, manquée ou non. Il n’est dans aucun des coûts des manquements.',
  },
  column: {
    interaction: 'Interaction',
    volume: 'Demandes par an',
    missRate: 'Taux de manquement',
    perMiss: 'Un manquement',
    p10: 'P10',
    p50: 'P50',
    p90: 'P90',
    effort: 'Effort à part',
    sources: 'Repose sur',
    standing: 'Fiche',
  },
  table: {
    title: 'Interactions chiffrées',
    hint: 'Par an : P10 sûr, P50 milieu, P90 jusqu’à. Ce qui repose sur une supposition est souligné de tirets. L’effort n’est dans aucun autre chiffre.',
    hintIn:
      '{{currency}} par an : P10 sûr, P50 milieu, P90 jusqu’à. Ce qui repose sur une supposition est souligné de tirets. L’effort n’est dans aucun autre chiffre.',
    keys: 'Entrée ouvre la fiche. F2 ou la frappe change demandes, taux de manquement et fiche : un nombre, ou le plus bas, l’habituel, le plus haut.',
    card: 'Ouvrir la fiche de coût',
  },
  pareto: {
    title: 'Les quelques-uns qui font l’essentiel',
    words_one: 'Un sur {{of}} fait 80 % du total.',
    words_other: '{{count}} sur {{of}} font 80 % du total.',
  },
  ranges: {
    title: 'De combien chacun peut s’écarter',
    words: 'Une longue barre vaut une mesure.',
  },
  open: {
    title: 'Ensuite : pas encore chiffrés',
    words_one: 'Une interaction n’a pas encore de coût.',
    words_other:
      '{{count}} interactions n’ont pas encore de coût. Les fiches commencées et les moins bien notées viennent d’abord.',
    begin: 'Remplir la fiche',
    goOn: 'Continuer la fiche',
    missing: 'Commencée. Il manque : {{inputs}}.',
    noPart: 'Commencée. Il manque au moins une chose que coûte un manquement.',
    rated: 'Les clients notent sa dimension la plus faible {{mean}} sur 5.',
    notRated: 'Pas encore évaluée.',
  },
  by: {
    lines: 'Interactions',
    mean: 'Moyenne par an',
    meanIn: 'Moyenne par an, {{currency}}',
    range: 'P10 – P90 ensemble',
    unsaid: 'Pas encore dit',
    provider: {
      title: 'Par fournisseur',
      head: 'Fournisseur',
      words: 'Qui sert là où cela manque. Sans reproche : demandez ce qu’il leur faut.',
    },
    customer: { title: 'Par client', head: 'Client', words: 'Qui supporte les manquements des autres.' },
    reasons: {
      title: 'Par ce qui a manqué',
      head: 'Pas comme convenu',
      words:
        'Un manquement à deux raisons compte dans leur ligne commune seulement : rien n’est compté deux fois. EFFORT est à part.',
    },
    block: {
      title: 'Par brique',
      head: 'Brique',
      words: 'Ce que la salle a jugé en cause à la révélation ou au contrôle.',
    },
  },
  sentence: {
    misses: 'Sur {{requests}} demandes par an, environ {{misses}} ne sont pas comme convenu.',
    perMiss: 'Un tel manquement coûte environ {{perMiss}}.',
    range: 'Ensemble {{safe}} (sûr), {{middle}} (milieu), jusqu’à {{high}} par an.',
    certain: 'Ensemble environ {{middle}} par an.',
    effort: 'L’effort au-delà de la cible coûte environ {{effort}} de plus par an, à chaque demande.',
    driver: 'Le plus incertain : {{input}}. À lui seul, ce point déplace le coût entre {{low}} et {{high}}.',
  },
  guard: {
    'miss-rate-above-one':
      'Il ne peut pas manquer plus que toutes les demandes : {{rate}} dépasse 100 %. Rien n’est calculé tant que ce n’est pas corrigé.',
    'idle-share-one': 'Toute l’attente compte comme temps perdu. Ne peut-on vraiment rien faire d’autre en attendant ?',
    'knock-on-heavy': 'Ce cas repose sur un seul événement rare : {{share}} du coût d’un manquement.',
    'above-quarter': 'C’est {{share}} de ce que coûte le fournisseur en un an ({{provider}}). Est-ce crédible ?',
    'above-quarter-none':
      'Le fournisseur ne coûterait rien en un an, et pourtant ses manquements coûtent. L’un des deux est faux.',
    'rests-on-guess_one': 'Repose sur une supposition : {{inputs}}.',
    'rests-on-guess_other': 'Repose sur {{count}} suppositions : {{inputs}}.',
    'usual-only': 'Seules les valeurs habituelles ont été calculées : on ne sait pas de combien cela peut s’écarter.',
    'volume-from-map': 'La fréquence n’a pas été dite ici ; on prend le chiffre de la carte.',
    'effort-below-target':
      'Les clients mettent moins de temps que la cible ne l’admet : il n’y a pas d’effort à économiser.',
  },
  givenUp:
    'Les coûts n’ont pas pu être calculés. Tout ce qui a été saisi est en sécurité. Fermez l’atelier et rouvrez-le.',
}
