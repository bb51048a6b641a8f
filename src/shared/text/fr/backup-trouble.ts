/** What is wrong with a place for backups. The work itself is saved all the same. */
import type { Area } from '../translation.ts'

export const backupTrouble: Area<'backupTrouble'> = {
  away: 'Le dossier {{folder}} n’est pas là. Dès son retour, Baton y met les dernières sauvegardes.',
  full: 'Il n’y a plus de place dans {{folder}}. Libérez de l’espace ; Baton continue de lui-même.',
  closed: 'Baton n’a pas le droit d’écrire dans {{folder}}. Vérifiez les droits, ou choisissez un autre dossier.',
  slow: 'Le dossier {{folder}} ne répond pas. Baton réessaie de lui-même.',
  damaged: 'L’atelier n’a pas pu être copié en entier, car une partie de son fichier est endommagée.',
  other: 'Le disque n’a pas accepté de sauvegarde dans {{folder}} ({{code}}). Baton réessaie de lui-même.',
}
