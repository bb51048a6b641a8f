/** The first screen on a new laptop, and the same from the help later on. */
import type { Area } from '../translation.ts'

export const firstStart: Area<'firstStart'> = {
  title: 'Bienvenue dans Baton',
  lead: 'Trois choses, et vous pouvez commencer. Pas de compte, pas de réseau, rien à remplir.',
  step: {
    what: {
      title: 'Ce que vous faites',
      say: { name: 'Dire', text: 'En une phrase : sur quoi peuvent compter tous ceux que vous servez.' },
      map: { name: 'Dessiner', text: 'Qui sert qui pour faire le travail d’aujourd’hui, et comment cela marche.' },
      improve: { name: 'Améliorer', text: 'Un petit changement dans les 30 jours, et plus tard s’il a aidé.' },
    },
    where: {
      title: 'Où tout est gardé',
      here: 'Sur cet ordinateur seul. Chaque atelier est un fichier :',
      saved: '« Enregistré » veut dire que c’est sur le disque. Vous n’avez jamais à enregistrer.',
      backups: 'Les sauvegardes se font d’elles-mêmes pendant que vous travaillez.',
      nothing: 'Rien n’est jamais envoyé nulle part.',
    },
    begin: {
      title: 'Comment commencer',
      practiceText: 'Des données réelles, rien ne peut mal tourner. Le mieux pour un premier regard.',
      formatText: 'Avec un déroulé qui vous guide. Tout peut être changé plus tard.',
      importText: 'Apportez votre travail : d’un autre ordinateur, d’une clé USB ou d’un fichier.',
    },
  },
  formats: 'Formats pour commencer',
  beginWith: 'Commencer',
  beginWithName: 'Commencer par « {{name}} »',
  again: 'Vous retrouvez cette page dans l’aide.',
  skip: 'Aller à l’accueil',
}
