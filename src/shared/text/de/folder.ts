/** Names that the core gives to folders and copies. */
import type { Area } from '../translation.ts'

export const folder: Area<'folder'> = {
  home: 'Eigener Ordner',
  desktop: 'Schreibtisch',
  documents: 'Dokumente',
  downloads: 'Downloads',
  copyTitle: '{{title}} (Kopie)',
  copyTitleNumbered: '{{title}} (Kopie {{number}})',
}
