/** Check: five questions after Harle, in Baton's words. */
import type { Area } from '../translation.ts'

export const check: Area<'check'> = {
  title: 'Contrôle : cinq questions',
  intro: 'Demandez au client. À moins de cinq fois oui : regarder le service et le processus.',
  question: {
    impression: 'L’impression qui reste est-elle celle que nous voulons ?',
    choice: 'Reviendrait-il chez nous par choix ?',
    recommend: 'Nous recommanderait-il à un collègue ?',
    extra: 'A-t-il reçu quelque chose d’utile au-delà de ce qui était convenu ?',
    delight: 'À sa place, serions-nous ravis ?',
  },
  answer: { yes: 'Oui', no: 'Non', unknown: 'Ne sait pas' },
  impression: 'L’impression qui reste, dans ses mots',
  outcome: {
    green: 'Cinq fois oui. Continuez ainsi.',
    look: 'Pas cinq fois oui : quelle brique est en cause ?',
    open: '{{count}} réponses sur 5.',
  },
  block: 'Brique',
  blocks: { unsaid: 'Non précisé', service: 'Service', process: 'Processus', both: 'Les deux' },
}
