/** Pictures on the map, and photos that lie under it to be traced. */
import type { Area } from '../translation.ts'

export const pictures: Area<'pictures'> = {
  reading_one: 'Lecture de l’image…',
  reading_other: 'Lecture de {{count}} images…',
  added_one: 'L’image est sur la carte.',
  added_other: '{{count}} images sont sur la carte.',
  traceIt: 'La décalquer',
  laid: 'La photo est posée, estompée, sous la carte. Décalquez-la avec les outils habituels.',
  describePhoto: 'Photo à décalquer',
  problem: {
    heic: '« {{file}} » est une photo HEIC, que Baton ne sait pas lire. Enregistrez-la en JPEG et réessayez ; rien n’a été changé.',
    pdf: '« {{file}} » est un PDF. Faites une image de sa page (PNG ou JPEG) et réessayez ; rien n’a été changé.',
    svg: '« {{file}} » est un dessin qui peut contenir des programmes ; il reste donc dehors. Enregistrez-le en PNG ; rien n’a été changé.',
    other:
      '« {{file}} » n’est ni une image (JPEG, PNG, WebP, GIF, AVIF), ni un tableau (CSV), ni un texte. Il reste dehors ; rien n’a été changé.',
    tooLarge: '« {{file}} » dépasse {{limit}} Mo. Réduisez-le et réessayez ; rien n’a été changé.',
    tooManyPixels:
      '« {{file}} » a plus de {{limit}} millions de pixels. Réduisez-le et réessayez ; rien n’a été changé.',
    empty: '« {{file}} » est vide : il n’y a rien à y voir. Rien n’a été changé.',
    unreadable: '« {{file}} » ne peut pas être lu : il est endommagé ou a disparu. Rien n’a été changé.',
  },
  bar: {
    name: 'Photo à décalquer',
    which: 'Quelle photo',
    photo: 'Photo {{number}}',
    fade: 'Combien on voit de la photo',
    unlock: 'Déverrouiller la photo pour la déplacer',
    lock: 'Verrouiller la photo',
    hide: 'Cacher la photo',
    show: 'Montrer la photo',
    remove: 'Retirer la photo',
  },
}
