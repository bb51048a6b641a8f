/** The in-app folder dialog. */
import type { Area } from '../translation.ts'

export const files: Area<'files'> = {
  saveTitle: 'Enregistrer une copie',
  hidden: 'Les noms des fichiers et dossiers sont cachés pendant que vous présentez.',
  intro: 'Choisissez un dossier sur cet ordinateur ou sur une clé USB.',
  places: 'Emplacements',
  folder: 'Dossier',
  open: 'Aller',
  up: 'Un dossier plus haut',
  contents: 'Dossiers et fichiers de {{folder}}',
  folderRow: 'Dossier {{name}}',
  fileRow: 'Fichier {{name}}',
  emptyFolder: 'Ni dossier ni fichier de ce genre ici.',
  notWritable: 'Baton n’a pas le droit d’écrire dans ce dossier. Choisissez-en un autre.',
  fileName: 'Nom du fichier',
  loading: 'Lecture du dossier…',
  save: 'Enregistrer',
  chooseFolder: 'Prendre ce dossier',
  replaceTitle: 'Remplacer le fichier ?',
  replace: 'Il y a déjà un fichier « {{file}} » dans ce dossier. Le remplacer ne pourra pas être annulé.',
  replaceConfirm: 'Remplacer',
  problem: {
    empty: 'Donnez un nom au fichier.',
    characters: 'Un nom de fichier ne peut pas contenir < > : " / \\ | ? *',
    reserved: 'Windows se réserve ce nom. Choisissez-en un autre.',
    ending: 'Un nom de fichier ne peut pas finir par un point ou une espace.',
    'too-long': 'Ce nom de fichier est trop long. Raccourcissez-le.',
  },
}
