/** Network: what the map says about who depends on whom. */
import type { Area } from '../translation.ts'

export const network: Area<'network'> = {
  name: 'Réseau',
  title: 'Qui dépend de qui',
  empty: 'La carte n’a pas encore d’interaction. Dessinez d’abord qui sert qui.',
  onlyItself: 'Chaque interaction de la carte est celle d’un acteur avec lui-même. Dessinez d’abord qui sert qui.',
  caution:
    'Une carte contient ce dont la salle s’est souvenue : un lien qui manque ne prouve pas que rien n’y est servi.',
  link: 'Un lien est tout ce qu’un acteur fournit à un autre, quel que soit le nombre d’interactions qui le disent.',
  reading: 'Lecture de la carte…',
  says: 'Ce que dit la carte',
  showOnMap: 'Montrer sur la carte',
  showThis: 'Montrer sur la carte : {{sentence}}',
  hub: {
    sentence:
      'Plus de chemins passent par {{name}} que par tout autre : {{share}} des plus courts chemins entre toutes les paires qui peuvent s’atteindre.',
    detail: 'Intermédiarité {{raw}}, soit {{normalised}} de toutes les paires. Ensuite : {{next}}.',
    alone:
      'Intermédiarité {{raw}}, soit {{normalised}} de toutes les paires. Aucun autre acteur ne se trouve entre d’autres.',
    next: '{{name}} ({{share}})',
    none: 'Personne ne se trouve entre d’autres : aucun chemin ne passe par un tiers.',
    noneDetail: 'L’intermédiarité est 0 pour tous.',
  },
  cut: {
    several: '{{count}} acteurs sont le seul lien qu’ont d’autres. {{sentence}}',
    sentence_one: 'Si {{name}} fait défaut, un acteur n’a plus de lien : {{others}}.',
    sentence_other: 'Si {{name}} fait défaut, plus de lien pour {{others}}.',
    apart: 'Si {{name}} fait défaut, ce qui se tient aujourd’hui se défait en {{parts}} parties.',
    parts: 'tout, en {{parts}} parties',
    detail: 'Aussi : {{others}}.',
    also: '{{name}} ({{others}})',
    alone: 'Aucun autre acteur n’est le seul lien qu’ont d’autres.',
    none: 'Qui que ce soit qui fasse défaut, les autres tiennent encore ensemble.',
    noneDetail: 'Aucun point de coupure : aucun acteur n’est le seul lien qu’ont d’autres.',
  },
  whole: {
    inward:
      'Les groupes restent plus entre eux que ne le voudrait le hasard : {{share}} des liens restent dans un groupe, par hasard ce serait {{chance}}.',
    outward:
      'Les groupes se servent entre eux plus que ne le voudrait le hasard : {{share}} des liens restent dans un groupe, par hasard ce serait {{chance}}.',
    chance:
      'Les groupes se mêlent à peu près comme le voudrait le hasard : {{share}} des liens restent dans un groupe, par hasard ce serait {{chance}}.',
    oneGroup:
      'Tous les acteurs appartiennent à un seul groupe : tout lien est à l’intérieur, et il n’y a rien à quoi le comparer.',
    allAlone:
      'Chaque acteur est un groupe à lui seul : tout lien franchit une frontière, et il n’y a rien à quoi le comparer.',
    none: 'Aucune paire reliée n’a de groupe ni de zone. Dites à quoi appartiennent les acteurs pour voir qui reste entre soi.',
    detail:
      'Indice E-I {{ei}}, par hasard {{baseline}} : {{internal}} liens à l’intérieur, {{external}} vers les autres.',
    detailAlone: 'Indice E-I {{ei}} ; il n’y a pas de hasard auquel le comparer.',
    noDetail: 'Pas d’indice E-I.',
  },
  inward: {
    mostly:
      '{{name}} a surtout affaire à soi : {{internal}} de ses {{all}} liens restent à l’intérieur, par hasard ce serait {{chance}}.',
    most: '{{name}} reste le plus entre soi, comparé au hasard : {{internal}} de ses {{all}} liens restent à l’intérieur, par hasard ce serait {{chance}}.',
    detail: 'Indice E-I {{ei}}, par hasard {{baseline}}.',
  },
  answered: {
    sentence: '{{answered}} liens sur {{count}} sont réciproques : le client sert aussi le fournisseur.',
    detail: 'De tous les {{possible}} liens possibles, {{share}} sont sur la carte.',
  },
  busiest: {
    sentence:
      '{{server}} sert le plus d’autres acteurs, {{serves}}. {{served}} est servi par le plus d’acteurs, {{servedBy}}.',
    same: '{{server}} sert le plus d’autres acteurs, {{serves}}, et est servi par le plus d’acteurs, {{servedBy}}.',
    volume:
      'En volume : {{server}} sert le plus, {{serves}} demandes par an ; {{served}} est le plus servi, {{servedBy}}.',
    noVolume: 'Aucun volume n’a été dit ; rien ne peut donc être lu en volume.',
  },
  parts: {
    sentence: 'La carte se défait en {{count}} parties qu’aucun service ne relie.',
    detail: 'Hors de la plus grande : {{names}}.',
  },
  flows: {
    sentence_one:
      '{{count}} service est à sens unique et mal noté : rien ne revient à quoi le fournisseur le remarquerait.',
    sentence_other:
      '{{count}} services sont à sens unique et mal notés : rien ne revient à quoi le fournisseur le remarquerait.',
    detail: 'Le plus bas : {{provider}} sert {{customer}}, moyenne {{mean}}.',
    none: 'Aucun service à sens unique n’est noté au-dessous de {{low}}.',
    noneDetail_one: '{{count}} d’entre eux a une moyenne d’au moins quatre clients ; les autres sont inconnus.',
    noneDetail_other: '{{count}} d’entre eux ont une moyenne d’au moins quatre clients ; les autres sont inconnus.',
    four: 'Seules comptent les moyennes d’au moins quatre clients.',
    unknown: 'Aucun service à sens unique n’a encore été évalué par au moins quatre clients.',
    unrated: 'Aucune évaluation n’a encore été révélée ; on ne connaît donc aucun service mal noté.',
  },
  left: {
    itself_one: '{{count}} interaction d’un acteur avec lui-même est laissée de côté.',
    itself_other: '{{count}} interactions d’un acteur avec lui-même sont laissées de côté.',
    volume_one: '{{count}} interaction n’a pas de volume ; elle compte comme lien, sans demande.',
    volume_other: '{{count}} interactions n’ont pas de volume ; elles comptent comme liens, sans demande.',
    ungrouped_one: '{{count}} acteur n’a pas de groupe et n’est dans aucune zone ; il est laissé hors de l’indice E-I.',
    ungrouped_other:
      '{{count}} acteurs n’ont pas de groupe et ne sont dans aucune zone ; ils sont laissés hors de l’indice E-I.',
  },
  by: {
    group: 'Les groupes sont ceux auxquels on a dit que les acteurs appartiennent.',
    zone: 'Aucun groupe n’a été dit ; chaque zone compte donc comme un groupe.',
    both: 'Les groupes sont ceux auxquels on a dit que les acteurs appartiennent, et pour les autres la zone où ils se trouvent.',
  },
  parties: 'Acteurs',
  groups: 'Groupes',
  flowsTitle: 'Services à sens unique mal notés',
  keys: 'Les flèches déplacent, Espace sélectionne en plus, Entrée sur un en-tête trie, Entrée sur une ligne y mène sur la carte.',
  column: {
    party: 'Acteur',
    group: 'Groupe',
    serves: 'Sert',
    servedBy: 'Servi par',
    servesPerYear: 'Donne par an',
    servedByPerYear: 'Reçoit par an',
    share: 'Chemins par lui',
    between: 'Intermédiarité',
    normalised: 'De toutes les paires',
    cutOff: 'Coupe',
    size: 'Acteurs',
    internal: 'Liens internes',
    external: 'Liens externes',
    ei: 'Indice E-I',
    baseline: 'Par hasard',
    compare: 'Comparé au hasard',
    provider: 'Fournisseur',
    customer: 'Client',
    service: 'Service',
    mean: 'Moyenne clients',
    weakest: 'Plus faible',
    voters: 'Clients',
  },
  compare: {
    inward: 'plus à l’intérieur',
    outward: 'plus vers les autres',
    chance: 'à peu près pareil',
    alone: 'un seul acteur : rien à l’intérieur',
    everybody: 'personne au-dehors',
  },
  bar: {
    label: 'Indice E-I de {{name}}',
    words: '{{ei}} ; par hasard {{baseline}}.',
    inside: '◂ gauche : à l’intérieur',
    across: 'droite : vers les autres ▸',
    chance: '◇ par hasard',
  },
  weakest: '{{dimension}} {{mean}}',
  mode: { hubs: 'Carrefours', flows: 'Sens unique mal noté', 'cut-points': 'Points de coupure', none: 'Rien' },
  highlight: {
    name: 'Mises en évidence sur la carte',
    button: 'En évidence',
    buttonOf: 'En évidence : {{mode}}',
    fold: 'Replier les mises en évidence ; elles restent sur la carte',
    hubs: 'La part des plus courts chemins qui passent par eux. Choisissez un acteur pour voir ce qui passe par lui.',
    'cut-points':
      'Le nombre dit combien d’acteurs sont coupés si celui-ci fait défaut. Choisissez-en un pour les voir.',
    flows: 'Les flèches épaisses sont à sens unique et mal notées ; le nombre est la moyenne des clients.',
    all: 'Voir plus sous Réseau',
    caution: 'Seulement ce dont la salle s’est souvenue : un lien qui manque ne prouve rien.',
    hub: '{{rank}}. {{name}} : {{share}} des plus courts chemins',
    cut: '{{name}} : coupe {{others}}',
    flow: '{{mean}} : {{provider}} sert {{customer}}',
    pairs: '{{through}} paires sur {{pairs}} ont un plus court chemin par {{name}}.',
    lost_zero: 'Toutes ont un autre chemin.',
    lost_one: '{{lost}} n’a pas d’autre chemin.',
    lost_other: '{{lost}} n’ont pas d’autre chemin.',
    noPairs: 'Aucun plus court chemin entre d’autres ne passe par {{name}}.',
    provider_one: '{{count}} le sert',
    provider_other: '{{count}} le servent',
    customer_one: 'il en sert {{count}}',
    customer_other: 'il en sert {{count}}',
    both_one: '{{count}} dans les deux sens',
    both_other: '{{count}} dans les deux sens',
    cutOff: 'n’aurait plus de lien',
  },
}
