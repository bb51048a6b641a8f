/** The view in which the report is put together. */
import type { Area } from '../translation.ts'

export const report: Area<'report'> = {
  name: 'Rapport',
  title: 'Rapport',
  intro:
    'Ce que l’on emporte : une page pour le commanditaire, puis le récit complet. Choisissez ce qu’il contient, regardez-le, et écrivez-le.',
  loading: 'Lecture du rapport…',
  write: 'L’écrire en',
  writeAs: { pdf: 'PDF…', html: 'Page…', pptx: 'Diapos…' },
  other: 'Tout le reste…',
  sections: 'Parties, dans leur ordre',
  sectionsHint:
    'Glissez, ou Alt avec une flèche, pour les mettre dans un autre ordre. Les parties qui n’ont rien à dire ne laissent pas de page vide.',
  up: 'Monter « {{section}} »',
  down: 'Descendre « {{section}} »',
  moved: '{{section}} a maintenant le numéro {{number}} sur {{count}}.',
  usualOrder: 'Toutes les parties, dans l’ordre habituel',
  front: 'Page de titre',
  frontTitle: 'Titre',
  frontTitleHint: 'Vide : le titre de l’atelier.',
  subtitle: 'Ligne sous le titre',
  preparedBy: 'Préparé par',
  logo: 'Logo',
  noLogo: 'Aucun',
  chooseLogo: 'Choisir une image…',
  removeLogo: 'Retirer le logo',
  paper: 'Papier',
  preview: 'Aperçu du rapport',
  refresh: 'Regarder de nouveau',
  painting: 'Peinture de la carte et écriture du rapport…',
}
