/** Help: what the audience window can show. The names are those of the presenter strip. */
import type { Area } from '../translation.ts'

export const helpScene: Area<'helpScene'> = {
  prompt: 'La question de la séquence en grandes lettres, avec le minuteur.',
  title: 'Le titre de l’atelier.',
  map: 'La carte : votre partie tant qu’elle suit, ou une image qu’elle garde.',
  stops: 'Une étape après l’autre, pas à pas là où vous l’avez dit.',
  ballot: 'Combien de bulletins sont rendus, dès qu’il y en a un, et rien d’autre.',
  reveal: 'Points, moyennes et phrase d’une interaction révélée, depuis les deux chaises.',
  priorities: 'Le graphique de l’importance et de la performance.',
  costs: 'Ce que coûtent les manquements en un an, avec des fourchettes.',
  journey: 'Les moments d’une interaction avec leur ressenti.',
  changes: 'Ce qui sera essayé et quand on y revient ; sans noms.',
  break: 'Quand nous reprenons.',
  versions: 'Deux états de la carte côte à côte.',
  blank: 'Un écran noir, exprès.',
  drawing: 'Un graphique tel qu’il est dessiné dans sa vue, choisi là pour la salle.',
  answers: 'Dans l’atelier d’entraînement : ce que la salle a répondu, un par un.',
}
