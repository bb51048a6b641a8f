/** What is printed, and the dialogs that print. */
import type { Area } from '../translation.ts'

export const print: Area<'print'> = {
  print: 'Imprimer…',
  preview: 'Aperçu',
  pages_one: '{{count}} page',
  pages_other: '{{count}} pages',
  morePages_one: 'et {{count}} autre page',
  morePages_other: 'et {{count}} autres pages',
  paper: 'Papier',
  papers: { a4: 'A4', letter: 'Lettre US', a3: 'A3' },
  hiddenParties_one: '{{count}} acteur est caché sur la carte et laissé de côté. Montrez tout pour l’imprimer aussi.',
  hiddenParties_other:
    '{{count}} acteurs sont cachés sur la carte et laissés de côté. Montrez tout pour les imprimer aussi.',
  hiddenInteractions_one:
    '{{count}} interaction est cachée sur la carte et laissée de côté. Montrez tout pour l’imprimer aussi.',
  hiddenInteractions_other:
    '{{count}} interactions sont cachées sur la carte et laissées de côté. Montrez tout pour les imprimer aussi.',
  nobodyYet: 'Personne n’est encore sur la carte : ces étiquettes sont vierges.',
  cards: {
    title: 'Imprimer des étiquettes de noms',
    description: 'Une étiquette par acteur, à poser sur la table ou à accrocher au mur. Coupez le long des tirets.',
    perPage: 'Étiquettes par page',
    kind: 'Avec le type',
    group: 'Avec le groupe',
    folded: 'À plier et à poser debout',
    foldedHint: 'Le nom est imprimé deux fois ; pliez le long des pointillés.',
    onlySelected_one: 'Seulement l’acteur sélectionné',
    onlySelected_other: 'Seulement les {{count}} acteurs sélectionnés',
  },
  interactions: {
    title: 'Imprimer des cartes d’interaction vierges',
    description:
      'Une carte par « qui sert qui », à remplir aux tables et à accrocher entre les acteurs. Coupez le long des tirets.',
    pages: 'Pages',
    cards_one: '{{count}} carte',
    cards_other: '{{count}} cartes',
  },
  sheet: {
    title: 'Imprimer une feuille murale',
    description: 'Un tableau de qui sert qui, à accrocher au mur et à remplir à la main.',
    heading: 'Qui sert qui',
    hint: 'Une ligne par service : qui le fournit, qui le reçoit, et ce que c’est.',
    workshopFor: '{{title}}, {{client}}',
    pageOf: 'Page {{page}} sur {{count}}',
    number: 'Numéro',
    columns: {
      provider: 'Fournisseur (sert)',
      customer: 'Client interne (est servi)',
      service: 'Service rendu',
      often: 'Combien de fois',
    },
    writing: 'De la place pour écrire avec',
    writings: { pen: 'un stylo', marker: 'un marqueur' },
    blankPages: 'Pages vierges à la fin',
    withMap_one: 'Commencer par l’interaction de la carte',
    withMap_other: 'Commencer par les {{count}} interactions de la carte',
    withMapHint: 'Le reste de la dernière page reste vierge.',
  },
  rated: {
    ofBallot: 'Dans le vote ouvert',
    chairs: 'Pour qui',
    both: 'Les deux',
    between: '⁨{{provider}}⁩ → ⁨{{customer}}⁩',
    blank: 'Personne ne sert encore personne sur la carte : les interactions restent à écrire à la main.',
  },
  ballots: {
    title: 'Imprimer des bulletins',
    description:
      'Un bulletin par personne : les clients évaluent, les fournisseurs devinent. Coupez le long des tirets ; saisissez les bulletins sous Évaluations, Papier.',
    copies: { customer: 'Bulletins pour les clients', provider: 'Bulletins pour les fournisseurs' },
    withName: 'Avec une ligne pour le nom',
    withNameHint: 'Seulement pour un vote avec noms. Les bulletins anonymes n’en portent pas.',
    noName: 'Le vote est anonyme : les bulletins n’ont pas de ligne pour un nom.',
    heading: { customer: 'Bulletin d’un client', provider: 'Bulletin d’un fournisseur' },
    part: 'Partie {{part}} sur {{parts}}',
    scale: 'Marquez un cercle par ligne : 1 pas du tout, 5 exactement, ? ne sait pas.',
  },
  tally: {
    title: 'Imprimer une feuille de décompte',
    description:
      'Pour compter les mains au stylo : une case par réponse. Saisissez les nombres sous Évaluations, Mains.',
    heading: 'Mains : {{chair}}',
    hint: 'Écrivez combien de mains se sont levées pour chaque réponse ; ? est « ne sait pas ».',
  },
}
