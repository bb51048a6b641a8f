/** The practice workshop. */
import type { Area } from '../translation.ts'

export const practice: Area<'practice'> = {
  heading: 'Atelier d’entraînement : comment les incidents informatiques sont transmis',
  measured:
    'Mesuré : qui a transmis combien d’incidents à qui, et les niveaux dans les notes des groupes. Compté sur un échantillon public de 890 incidents d’une année.',
  madeUp:
    'Inventé pour l’entraînement : les zones, les types d’acteurs, ainsi que les noms, canaux et standards des plus grands services.',
  attribution:
    'Données : Amaral, Fantinato, Peres (2018), Incident management process enriched event log, UCI 498, doi:10.24432/C57S4H, CC BY 4.0.',
  partyLevels:
    'Mesuré : {{incidents}} incidents reçus, dont {{missed}} ont manqué le niveau de service ({{share}} %) ; médiane de {{hours}} heures pour résoudre.',
  partyWithoutLevels: 'Les données ne contiennent pas de niveaux pour ce groupe.',
  partyMadeUp: 'Sa zone et son type sont inventés pour l’entraînement.',
  interactionMeasured_one: 'Mesuré : {{count}} transmission dans l’échantillon.',
  interactionMeasured_other: 'Mesuré : {{count}} transmissions dans l’échantillon.',
  interactionMadeUp: 'Service, canal et standards sont inventés pour l’entraînement.',
  answer: {
    scope: 'De quoi il s’agit',
    group_one: '{{count}} personne, {{side}}',
    group_other: '{{count}} personnes, {{side}}',
    intent: 'Sur quoi les collègues peuvent compter',
    volume_one: '{{count}} par an',
    volume_other: '{{count}} par an',
    rated: 'Les clients ont donné {{customer}} ; le fournisseur attendait {{provider}}.',
    check: 'Les cinq questions : {{name}}',
    checked_one: '{{count}} fois oui. « {{impression}} »',
    checked_other: '{{count}} fois oui. « {{impression}} »',
    truth: '{{name}} : un moment de vérité',
    moment: '{{doing}}. « {{thinking}} » {{feeling}}.',
    waits: 'Attend {{time}}.',
    why: 'Pourquoi cela devrait marcher',
    owner: 'Qui en est responsable',
  },
  makeTitle: 'Atelier d’entraînement',
  makeText:
    'Construit à partir d’incidents réels d’une entreprise. Ce qu’une salle aurait dit avant la séquence choisie est déjà là, inventé pour l’entraînement et marqué comme tel.',
  make: 'Commencer ici',
  begins: 'Le cours commence à',
  there: {
    frame: 'Seulement la carte ; rien n’a encore été dit.',
    intent: 'Aussi le périmètre, les groupes dans la salle et les taux horaires.',
    map: 'Aussi l’intention avec ses signes, et le vote à son sujet.',
    rate: 'Aussi un échange de deux côtés, une citation et une question mise de côté.',
    reveal: 'Aussi les votes des deux chaises, encore secrets.',
    journey: 'Aussi les votes révélés, un contrôle et ce qui a été constaté.',
    cost: 'Aussi un parcours à travers une interaction.',
    act: 'Comme pour Coût.',
    close: 'Aussi un changement avec un responsable et une date de bilan.',
  },
  resetTitle: 'Remettre « {{title}} » à neuf pour le prochain cours',
  resetText:
    'Un atelier d’entraînement tout neuf prend sa place. Celui qui a servi va dans « Supprimés récemment » à l’accueil, d’où il peut être ramené.',
  reset: 'Remettre à neuf',
  resetDone: 'Cet atelier d’entraînement est tout neuf. Celui qui a servi est dans « Supprimés récemment ».',
  rehearsalTitle: 'Répétition : {{title}}',
  rehearsing: 'Tout peut être essayé dans cette copie. « {{title}} » reste tel quel.',
  leaveTitle: 'Jeter la répétition ?',
  leaveText:
    'Ce qui a été essayé disparaît pour de bon. « {{title}} » lui-même n’a pas été touché. Une répétition que l’on garde devient un atelier à part.',
  goOn: 'Continuer la répétition',
  discard: 'Jeter',
  discardTitle: 'Jeter la répétition ?',
  discardText: 'Ce qui y a été essayé disparaît pour de bon. « {{title}} » lui-même n’est pas touché.',
  discarded: 'La répétition a été jetée.',
  keepAsk: 'Garder comme atelier…',
  keepTitle: 'Garder la répétition comme atelier',
  keepText: 'Elle devient un atelier à part, à côté de celui qui a été répété.',
  keptTitle: '{{title}} (répété)',
  keep: 'Garder',
  kept: '« {{title}} » est maintenant un atelier à part.',
}
