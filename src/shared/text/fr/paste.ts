/** Pasting and dropping on the map: what came of it, and why nothing did. */
import type { Area } from '../translation.ts'

export const paste: Area<'paste'> = {
  added_one: '{{count}} acteur ajouté',
  added_other: '{{count}} acteurs ajoutés',
  interactions_one: '{{count}} interaction ajoutée',
  interactions_other: '{{count}} interactions ajoutées',
  there_one: '{{count}} était déjà là',
  there_other: '{{count}} étaient déjà là',
  partiesThere_one: '{{count}} acteur était déjà là',
  partiesThere_other: '{{count}} acteurs étaient déjà là',
  interactionsThere_one: '{{count}} interaction était déjà là',
  interactionsThere_other: '{{count}} interactions étaient déjà là',
  leftOut_one: '{{count}} ligne a été laissée de côté : elle ne dit pas qui sert qui',
  leftOut_other: '{{count}} lignes ont été laissées de côté : elles ne disent pas qui sert qui',
  renamed:
    'L’acteur s’appelle maintenant « {{name}} ». Pour ajouter plutôt un acteur, annulez et cliquez à côté avant de coller.',
  sameName: 'Il y a déjà un acteur du nom de « {{name}} » ; rien n’a été changé.',
  grouped: '{{count}} acteurs appartiennent maintenant à « {{group}} ».',
  served_one: 'Le service rendu de {{count}} interaction a été rempli.',
  served_other: 'Les services rendus de {{count}} interactions ont été remplis.',
  nothing: 'Il n’y a que des blancs dans ce qui a été collé ; rien n’a été changé.',
  byKeys: 'Appuyez sur {{keys}} sur la carte pour coller comme une seule note.',
  tooLarge: 'C’est plus de texte qu’on ne peut coller d’un coup ; rien n’a été changé. Collez-en une partie.',
  tooManyLines:
    '{{count}} lignes d’un coup, c’est trop ; rien n’a été changé. Collez au plus {{limit}} lignes, ou appuyez sur {{keys}} pour une seule note.',
  tooManyRows:
    'Un tableau de {{count}} lignes est trop long pour être collé ; rien n’a été changé. Collez au plus {{limit}} lignes, ou enregistrez-le en CSV et prenez « {{action}} ».',
  tooManyColumns:
    'Un tableau de {{count}} colonnes est trop large pour être collé ; rien n’a été changé. Copiez seulement fournisseur, client et service, au plus {{limit}} colonnes.',
  rowTooLong:
    'La ligne {{row}} de ce tableau contient un texte trop long pour un nom ou un service ; rien n’a été changé. Raccourcissez-le et collez de nouveau.',
  lineTooLong:
    'La ligne {{line}} a {{length}} caractères, et il y a place pour {{limit}} au plus ; rien n’a été changé. Raccourcissez-la, ou appuyez sur {{keys}} pour tout coller comme une seule note.',
  noteTooLong: 'Une note prend au plus {{limit}} caractères, et ce texte en a {{length}} ; rien n’a été changé.',
  nobodyServes:
    'Ce tableau ne dit pas qui sert qui ; rien n’a été changé. Donnez-lui un en-tête avec fournisseur et client, ou copiez seulement ces colonnes.',
  notRead: 'Ce fichier n’a pas pu être lu ; rien n’a été changé.',
}
