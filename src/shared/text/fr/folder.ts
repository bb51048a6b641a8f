/** Names that the core gives to folders and copies. */
import type { Area } from '../translation.ts'

export const folder: Area<'folder'> = {
  home: 'Dossier personnel',
  desktop: 'Bureau',
  documents: 'Documents',
  downloads: 'Téléchargements',
  copyTitle: '{{title}} (copie)',
  copyTitleNumbered: '{{title}} (copie {{number}})',
}
