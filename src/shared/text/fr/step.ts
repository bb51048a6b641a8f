/** The steps of the method: a name and one line of what each is for. */
import type { Area } from '../translation.ts'

export const step: Area<'step'> = {
  frame: { name: 'Cadre', purpose: 'Dire ce que nous regardons et qui est là : des faits, pas des reproches.' },
  intent: { name: 'Intention', purpose: 'Dire en une phrase sur quoi peuvent compter tous ceux que nous servons.' },
  map: {
    name: 'Carte',
    purpose: 'Dessiner qui sert qui pour faire le travail du jour, logiciels et machines compris.',
  },
  swap: { name: 'Échange', purpose: 'Dire sur quoi l’autre côté est jugé et ce qui lui est difficile.' },
  rate: { name: 'Évaluation', purpose: 'Noter QUOI, QUAND, COMMENT et EFFORT depuis les deux chaises.' },
  reveal: { name: 'Révélation', purpose: 'Voir où les deux côtés voient autrement, et parler d’abord de cela.' },
  check: {
    name: 'Contrôle',
    purpose: 'Poser cinq questions : à moins de cinq oui, regarder le service et le processus.',
  },
  journey: { name: 'Parcours', purpose: 'Traverser une interaction à la place du client.' },
  cost: { name: 'Coût', purpose: 'Trouver ce que cela coûte quand une demande n’est pas servie comme convenu.' },
  act: { name: 'Action', purpose: 'S’accorder sur un petit changement à essayer dans les 30 jours.' },
  close: { name: 'Clôture', purpose: 'Relire ce qui a été convenu et fixer la date du prochain bilan.' },
  review: { name: 'Bilan', purpose: 'Quelques semaines après : cela a-t-il marché ? Adopter, adapter ou abandonner.' },
}
