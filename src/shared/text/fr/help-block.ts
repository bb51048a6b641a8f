/** Help: the guide and its timer, blocks that belong to no step of the method, and what the room can see. */
import type { Area } from '../translation.ts'

export const helpBlock: Area<'helpBlock'> = {
  guide: {
    title: 'Le guide, à gauche',
    also: 'rail, suivant, séquence, terminer, étapes, déroulé, mener',
    lead: 'Il mène à travers le déroulé : ce que lit la salle, ce que vous seul lisez, et ce qui manque encore.',
    next: '{{keys.block-next}} passe à la séquence suivante et ouvre sa vue, {{keys.block-back}} revient.',
    done: 'Ce qui doit être vrai avant qu’une séquence soit finie se lit dans ce que la salle a dit ; personne ne le coche.',
    open: 'Vous pouvez toujours continuer. Ce qui reste en suspens est noté, et vous pouvez y revenir.',
    fold: '{{keys.toggle-guide}} le replie, quand le mur pourrait montrer votre écran.',
  },
  timer: {
    title: 'Minuteur d’une séquence',
    also: 'horloge, compte à rebours, minutes, temps, pause, retard, dépassement',
    lead: 'Une heure à l’horloge : veille, fenêtre fermée et redémarrage n’y changent rien.',
    start:
      '{{keys.timer-toggle}} le lance et le suspend, {{keys.timer-add-1}} et {{keys.timer-add-5}} donnent plus de temps.',
    colour: 'Un cinquième restant, presque fini, dépassé : chacun a son mot et son signe à côté de la couleur.',
  },
  late: {
    title: 'En retard',
    also: 'resserrer, retard, raccourcir, se dépêcher, sauter, pas le temps, trop lent',
    lead: 'Le guide dit de combien vous êtes en retard, et chaque séquence dit quoi en faire quand le temps manque.',
    squeeze:
      '« $t(action.guide-squeeze) » répartit ce qui reste sur les séquences à venir. Aucune ne devient plus courte que ses minutes au moins.',
    skip: '« $t(action.block-skip) » en laisse une de côté ; elle peut être faite quand même.',
    end: 'Ne coupez jamais la fin : un changement avec un responsable, et trois minutes pour clore.',
  },
  break: {
    also: 'pause, café, repos',
    lead: 'De l’air et du café. La salle voit quand vous reprenez.',
  },
  own: {
    also: 'libre, personnalisé, exercice, échauffement, exposé, en plus',
    lead: 'Tout ce qui ne fait pas partie de la méthode. Elle n’ouvre d’elle-même aucune vue.',
  },
}
