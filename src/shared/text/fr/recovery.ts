/** A workshop that cannot be opened, and the ways back. */
import type { Area } from '../translation.ts'

export const recovery: Area<'recovery'> = {
  /** Where nothing says any more what it was called. */
  unnamed: 'Atelier sans titre',
  salvagedTitle: '{{title}} (récupéré)',
  open: 'Voies de retour…',
  openName: 'Voies de retour pour « {{file}} »…',
  title: 'Cet atelier ne peut pas être ouvert',
  safe: 'Le fichier a été laissé exactement tel quel, et aucune de ces voies ne le change.',
  looking: 'Recherche de voies de retour…',
  ways: 'Voies de retour, la meilleure d’abord',
  backup: {
    title: 'La dernière bonne sauvegarde',
    found: '{{when}}, {{size}} : {{reason}}. Elle vient d’être ouverte et est entière.',
    after: 'Ce qui a été fait après n’y est pas. Le fichier endommagé va dans « Supprimés récemment ».',
    none: 'Il n’y a pas de sauvegarde entière.',
    run: 'La ramener',
    running: 'Retour en cours…',
    done: '« {{title}} » est de retour comme dans sa sauvegarde. Le fichier endommagé est dans « Supprimés récemment ».',
    all: 'Toutes les sauvegardes…',
  },
  salvage: {
    title: 'Tout ce qui peut encore être lu',
    hint: 'Cela devient un nouvel atelier à côté de celui qui est endommagé, avec la liste de ce qui n’a pas pu être lu.',
    none: 'Rien de ce fichier ne peut plus être lu.',
    run: 'Le récupérer',
    running: 'Lecture…',
  },
  file: {
    title: 'Le fichier endommagé lui-même',
    hint: 'Enregistrez-le tel quel, octet par octet, pour quelqu’un qui en tirerait peut-être davantage.',
    run: 'Enregistrer le fichier…',
    name: '{{file}} (endommagé)',
    done: 'Le fichier endommagé est enregistré : {{path}}',
  },
  report: {
    title: '« {{title}} » est dans la bibliothèque',
    whole: 'Tout le fichier endommagé a pu être lu ; l’atelier se trouve à côté de lui.',
    part: 'Il contient ce qui a pu être lu, et se trouve à côté du fichier endommagé. Voici ce qui a été trouvé :',
    pages_one: '{{count}} page du fichier sur {{of}} est endommagée.',
    pages_other: '{{count}} pages du fichier sur {{of}} sont endommagées.',
    kind: 'Quoi',
    saved: 'Lu',
    lost: 'Perdu',
    mapBack:
      'Les éléments de la carte perdus avec une page ont été remis comme le disent les modifications, dans la mesure où celles-ci existent.',
    leftOut: 'Laissé de côté',
    open: 'L’ouvrir',
    openLater: 'Pas maintenant',
  },
}
