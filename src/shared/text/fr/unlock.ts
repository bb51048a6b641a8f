/** Opening a file that is locked with a password. */
import type { Area } from '../translation.ts'

export const unlock: Area<'unlock'> = {
  title: '« {{file}} » est verrouillé',
  text: 'Saisissez le mot de passe convenu avec la personne qui l’a envoyé. Sans lui, personne ne peut ouvrir le fichier, Baton non plus.',
  password: 'Mot de passe',
  open: 'L’ouvrir',
  trying: 'Essai du mot de passe ; cela prend exprès un moment…',
  empty: 'Saisissez d’abord le mot de passe.',
}
