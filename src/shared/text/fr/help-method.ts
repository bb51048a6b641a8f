/** Help: how each step of the method is done. Names, purposes, minutes, prompts and notes come from the steps and the formats. */
import type { Area } from '../translation.ts'

export const helpMethod: Area<'helpMethod'> = {
  frame: {
    also: 'périmètre, groupes, qui est là, taux horaire, monnaie, début',
    lead: 'On parle ouvertement quand on sait ce qui est regardé, qui est dans la salle, et ce qui y reste.',
    scope: 'Dites en une phrase ce que vous regardez aujourd’hui.',
    groups: 'Saisissez les groupes et combien de personnes de chacun sont là, et reliez-les à leurs acteurs.',
    rates: 'Choisissez la monnaie, et dites ce que coûte une heure ; une aide la calcule à partir d’un salaire.',
    sides: 'Si un côté d’un service manque, invitez-le, ou acceptez l’avertissement.',
  },
  intent: {
    also: 'promesse, phrase, but, vision, vote à cinq doigts, signes',
    lead: 'Avant de dessiner quoi que ce soit, convenez de ce que vous voulez offrir. Vous ne pouvez que servir ; ce qu’on ressent appartient à l’autre côté.',
    alone: 'Deux minutes seul, puis à trois, puis une phrase d’au plus 30 mots.',
    signs: 'Pour QUOI, QUAND, COMMENT et EFFORT, un signe chacun qu’un inconnu pourrait vérifier.',
    fist: 'Vote à cinq doigts : saisissez les doigts. Une moyenne de 3 suffit pour continuer.',
  },
  map: {
    also: 'dessiner, acteurs, interactions, qui sert qui, réseau',
    lead: 'Chacun a des clients. Ce n’est que sur la carte que chacun peut les voir tous à la fois.',
    thing: 'Partez d’une chose : une commande, un patient, une facture. Qui y touche ?',
    line: 'Du fournisseur au client, avec le service rendu sur la ligne.',
    machines: 'Logiciels et machines servent aussi ; ajoutez-les.',
    quiet: 'Finissez par une minute de silence devant la carte.',
  },
  swap: {
    also: 'conflit, jugé sur, autre côté, perspective, objectifs',
    lead: 'Les côtés tirent en sens contraire parce que personne ne sait sur quoi les autres sont jugés.',
    cards: 'Chaque côté écrit une fiche sur l’autre : sur quoi il est jugé, ce qui lui est difficile.',
    beside: 'Montrez les deux fiches côte à côte, et corrigez-les.',
    conflict: 'Dites de chaque paire si ses indicateurs se contredisent.',
  },
  rate: {
    also: 'voter, vote, note, enquête, étoiles, chaise, secret',
    lead: 'Des nombres des deux chaises, donnés en secret, pour que personne ne suive le plus fort.',
    choose: 'Choisissez ce qui est évalué : par volume, ou par points.',
    ballot:
      'Ouvrez le vote. On évalue sur cet ordinateur à tour de rôle, par bulletins que vous saisissez, ou à main levée.',
    chairs:
      'Les clients disent ce qu’il en a été ces dernières semaines. Les fournisseurs devinent ce que diront les clients.',
    unknown: '« Ne sait pas » est une réponse, et est compté à part.',
  },
  reveal: {
    also: 'résultat, écart, différence, comparer, discuter',
    lead: 'Là où les deux images diffèrent, personne n’a tort : chaque côté a vu autre chose.',
    dots: 'Regardez d’abord les points, puis la moyenne.',
    ask: 'Les clients racontent un cas vrai. Pendant deux minutes, les fournisseurs ne font que demander.',
    write: 'Écrivez une note à chaque interaction signalée, et dites si c’est le service ou le processus.',
  },
  check: {
    also: 'cinq questions, Harle, oui non, service, processus, brique',
    lead: 'Cinq questions sur l’interaction la moins bien notée. À moins de cinq fois oui, regardez de plus près.',
    ask: 'Posez chacune à voix haute : oui, non, ou ne sait pas. Ne sait pas n’est pas un oui.',
    block: 'Décidez ensuite où regarder : le service lui-même, le processus autour, ou les deux.',
  },
  journey: {
    also: 'moments, faire, penser, ressentir, moment de vérité, contournement, attente',
    lead: 'Vu de l’intérieur, un service est une suite de moments. Dans l’un d’eux, on décide de rester ou de contourner.',
    one: 'Une personne, un jour, une demande, racontés au présent.',
    rows: 'Pour chaque moment : ce qu’il fait, pense, ressent, et combien de temps il attend.',
    loop: 'Dessinez le retour en arrière là où il faut recommencer.',
    truth: 'Marquez le moment de vérité.',
  },
  cost: {
    also: 'argent, prix, manquement, fourchette, cher, cas, chiffres',
    lead: 'Ce que coûte de ne pas servir comme convenu, voilà ce qu’un changement peut apporter.',
    volume: 'Combien de fois le demande-t-on, et combien de fois n’est-ce pas comme convenu ?',
    miss: 'Que coûte un manquement : reprise, attente, relances, des deux côtés ?',
    range: 'Donnez trois chiffres : le plus bas, l’habituel, le plus haut. Dites d’où vient chacun.',
    settle: 'Faites accepter la fourchette des deux côtés, ou marquez-la comme supposition.',
  },
  act: {
    also: 'changement, amélioration, expérience, responsable, idée, prochain pas, à faire',
    lead: 'Les petits changements s’essaient ; les grands se discutent.',
    small: 'Demandez ce qui peut être essayé dans les 30 jours sans demander la permission.',
    sentence: '« Si nous …, alors … passe de … à … d’ici … ».',
    owner: 'Un responsable qui est dans la salle, un indicateur, un jour pour y revenir.',
  },
  close: {
    also: 'fin, terminer, résumé, au revoir, rapport',
    lead: 'On retient les trois dernières minutes.',
    read: 'Relisez l’intention, le plus grand écart, le coût et le changement.',
    word: 'Un mot de chacun, sans commentaire.',
    report: 'Écrivez le rapport, et mettez la prochaine date dans les agendas.',
  },
  review: {
    also: 'suivi, adopter, adapter, abandonner, cela a-t-il marché, mesurer, plus tard, mois',
    lead: 'Un changement que personne ne regarde de nouveau n’était qu’un souhait.',
    compare: 'Voyez ce qui était attendu à côté de ce qui a été mesuré.',
    decide: 'Adopter, adapter ou abandonner. Abandonner est aussi une leçon.',
    again: 'Réévaluez une interaction depuis les deux chaises, et convenez du changement suivant.',
  },
}
