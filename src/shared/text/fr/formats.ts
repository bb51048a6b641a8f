/** Formats: stored agendas that workshops begin with. */
import type { Area } from '../translation.ts'

export const formats: Area<'formats'> = {
  title: 'Formats',
  intro:
    'Un format est un déroulé par lequel commencent les nouveaux ateliers. Gardez les vôtres à partir de n’importe quel atelier, et emportez-les comme fichiers.',
  choose: 'Format',
  minutes: '{{minutes}} min',
  blocks_one: '{{count}} séquence',
  blocks_other: '{{count}} séquences',
  noBlocks: 'Aucune séquence',
  own: 'Le vôtre',
  inside: 'Regarder dedans',
  insideName: 'Regarder dans « {{name}} »',
  blocksOf: 'Séquences de « {{name}} »',
  loading: 'Lecture des formats…',
  export: 'Exporter',
  exportName: 'Exporter « {{name}} »',
  exported: '« {{name}} » a été écrit : {{path}}',
  remove: 'Supprimer',
  removeName: 'Supprimer « {{name}} »',
  removeTitle: 'Supprimer « {{name}} » ?',
  removeText: 'Les nouveaux ateliers ne pourront plus commencer par lui. Ceux qui l’ont fait gardent leur déroulé.',
  removed: '« {{name}} » est supprimé.',
  import: 'Importer un fichier de format',
  importHint: 'Choisissez un fichier de format, ou déposez-le ici.',
  file: 'Fichier de format',
  imported: '« {{name}} » est maintenant parmi les formats.',
  unreadable: 'Le fichier « {{file}} » n’a pas pu être lu. Choisissez-le de nouveau ; rien n’a été changé.',
  adoptTitle: 'Choisir un format',
  adoptText: 'Ses séquences deviennent le déroulé de cet atelier. Ce qui est sur la carte et ce qui a été dit reste.',
  adoptAgain:
    'Ses séquences prennent la place du déroulé actuel, et le guide recommence. Ce qui est sur la carte et ce qui a été dit reste.',
  adopt: 'Prendre ce format',
  adopted: 'Le déroulé est maintenant « {{name}} ».',
  keepTitle: 'Garder comme mon format',
  keepText:
    'Les séquences de ce déroulé, telles qu’elles sont maintenant, sont gardées pour de nouveaux ateliers. Rien de ce que la salle a dit ne les accompagne.',
  keepName: 'Nom du format',
  keepOffer: 'Mon format ({{name}})',
  keep: 'Garder',
  kept: '« {{name}} » est gardé. De nouveaux ateliers peuvent commencer par lui.',
}
