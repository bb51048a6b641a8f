/** Help: what each view is for and what is done in it. Its name and its key come from the actions. */
import type { Area } from '../translation.ts'

export const helpView: Area<'helpView'> = {
  brief: {
    also: 'cadre, intention, périmètre, groupes, taux, promesse',
    lead: 'L’objet de l’atelier : périmètre, groupes dans la salle, taux horaires, et l’intention avec ses signes.',
    keep: 'Tout est gardé à mesure que vous saisissez. La salle ne voit que la consigne.',
  },
  map: {
    also: 'toile, tableau blanc, dessin, acteurs, interactions, zones',
    lead: 'Qui sert qui, en dessin. Les lignes vont du fournisseur au client.',
    draw: '{{keys.tool-party}}, {{keys.tool-interaction}} et {{keys.tool-zone}} dessinent ; {{keys.serve}} dit qui sert l’acteur sélectionné.',
    find: '{{keys.find}} trouve tout par son nom.',
    part: '{{keys.show-touching}} ne montre que ce qui touche la sélection, {{keys.show-all}} montre tout.',
    room: 'La salle voit ce que vous décidez : {{keys.present-follow}} la laisse suivre, {{keys.present-this}} montre la sélection.',
  },
  outline: {
    also: 'tableau, liste, arbre, accessible, lecteur d’écran, lignes',
    lead: 'La même carte en tableau et en arbre : rapide à saisir, et lisible par les lecteurs d’écran.',
    table:
      'Les flèches déplacent, Entrée ouvre une cellule, {{keys.workshop-rename}} la modifie, plusieurs lignes se modifient ensemble.',
    tree: 'L’arbre dit qui chaque acteur sert, et prend de nouveaux noms à mesure que vous écrivez.',
  },
  matrix: {
    also: 'grille, chaleur, tableau croisé, lignes, colonnes, qui sert qui',
    lead: 'Les lignes servent les colonnes. Une case vide est une question : ces deux-là n’ont-ils vraiment besoin de rien l’un de l’autre ?',
    colour: 'Colorez les cases par nombre, volume, évaluation, écart ou coût.',
    open: 'Entrée sur une case l’ouvre, ou ajoute une interaction.',
  },
  swap: {
    also: 'fiches, jugé sur, difficultés, conflit, côtés',
    lead: 'Deux fiches par paire : sur quoi un côté croit que l’autre est jugé, et ce qui lui est difficile.',
    conflict: 'Dites de chaque paire si les indicateurs se contredisent ; le rapport le nomme.',
  },
  ratings: {
    also: 'vote, bulletin, révéler, note, points, mains, bulletins de papier, contrôle, cinq questions',
    lead: 'Ici s’ouvrent, se tiennent et se révèlent les votes.',
    ways: 'Trois façons : passer l’ordinateur, saisir des bulletins de papier, compter les mains.',
    secret: 'Avant la révélation, personne ne voit rien, vous non plus.',
    few: 'À moins de quatre personnes dans une chaise, seuls leurs points sont montrés : des moyennes trahiraient quelqu’un.',
    check: 'Les cinq questions se posent dans l’inspecteur, à côté.',
  },
  priorities: {
    also: 'importance, performance, quadrant, par où commencer, graphique, potentiel',
    lead: 'Combien cela compte, comment cela marche : commencez en haut à gauche.',
    lines: 'Les lignes se croisent au milieu de l’échelle ; on peut les mettre à la moyenne ou à la médiane.',
    why: 'Ce qui n’est pas sur le graphique est à côté, avec la raison.',
  },
  journey: {
    also: 'moments, faire, penser, ressentir, vérité, chemin, attente',
    lead: 'Une interaction de l’intérieur, moment par moment, à la place du client.',
    add: 'Ajoutez un moment, tirez son ressenti vers le haut ou le bas, marquez le moment de vérité.',
  },
  costs: {
    also: 'argent, pareto, total, cher, classement',
    lead: 'Ce que coûtent les manquements en un an, sur toutes les interactions : les quelques-unes qui font l’essentiel, et de combien chacune peut s’écarter.',
    effort: 'L’effort se paie à chaque demande ; il est donc à part.',
    next: 'Ce qui n’est pas encore chiffré est énuméré, le pire d’abord.',
  },
  'cost-card': {
    also: 'manquement, volume, reprise, attente, relances, fourchette, supposition, estimation',
    lead: 'Une interaction : combien de fois, combien de fois pas comme convenu, et ce que coûte un manquement.',
    three: 'Saisissez trois chiffres séparés par des espaces : le plus bas, l’habituel, le plus haut.',
    source: 'Chaque chiffre dit d’où il vient : mesuré, estimé, ou supposé.',
    card: 'Acceptez la fourchette, ou marquez-la comme supposition : le rapport imprime laquelle.',
  },
  measures: {
    also: 'KPI, cible, courbe de suivi, XmR, mesure, données, importer des valeurs',
    lead: 'Ce que les clients internes peuvent mesurer, avec ses valeurs datées.',
    values: 'Saisissez, collez ou importez des mesures. Une cible montre lesquelles la manquent.',
    chart: 'Une courbe de suivi dit si quelque chose a changé ou varie seulement.',
  },
  cases: {
    also: 'analyse de rentabilité, ROI, ROCE, retour, VAN, investissement, valeur, rendement',
    lead: 'Ce qu’un changement coûterait et apporterait, en fourchettes.',
    kinds: 'Argent, capacité et risque évité sont à part et ne s’additionnent jamais.',
    company: 'Les hypothèses valent pour tous les argumentaires d’un atelier.',
  },
  network: {
    also: 'carrefours, points de coupure, densité, indice E-I, intermédiarité, structure, dépendance',
    lead: 'La carte comme réseau : qui se trouve entre d’autres, et où un seul acteur la fait tenir.',
    show: 'Faites ressortir sur la carte carrefours ou points de coupure.',
    missing: 'Une ligne absente n’est pas une preuve : la carte contient ce dont la salle s’est souvenue.',
  },
  changes: {
    also: 'améliorations, actions, tableau, responsable, hypothèse, tâches, idées, prévu, en cours',
    lead: 'De petits changements, de l’idée à la décision, en liste, en tableau ou sur une frise.',
    log: '{{keys.change-log}} note un changement, {{keys.idea-log}} saisit une idée sans quitter ce que vous faites.',
    idea: 'Sans responsable ni date de bilan, un changement reste une idée.',
  },
  reviews: {
    also: 'suivi, décider, adopter, adapter, abandonner, à échéance, résultat, économie',
    lead: 'Ce qui est dû : l’attendu à côté du mesuré, puis adopter, adapter ou abandonner.',
    adopt: 'Adopter demande au moins une mesure ultérieure.',
  },
  history: {
    also: 'passé, frise, rejouer, revenir, qui a changé, annuler',
    lead: 'Comment la carte s’est faite, modification par modification, avec chaque entrée à côté.',
    back: 'Revenir à une carte antérieure est un nouveau pas : rien n’est jeté.',
  },
  versions: {
    also: 'instantané, avant après, comparer, actuel, futur, différence',
    lead: 'Deux états de la carte côte à côte, avec ce qui a changé entre eux.',
    keep: '{{keys.version-keep}} garde une version de cet instant. La fin de chaque séance en devient une d’elle-même.',
  },
  notes: {
    also: 'mettre de côté, parking, citations, décisions, idées, remarques',
    lead: 'Ce qui mérite d’être gardé : questions mises de côté, décisions, les mots mêmes de quelqu’un.',
    personal: 'Une note marquée personnelle est supprimée pour de bon quand les données personnelles sont retirées.',
  },
  report: {
    also: 'document, une page, commanditaire, résumé, distribuer, compte rendu, imprimer, PDF',
    lead: 'Une page pour le commanditaire, puis le récit complet. Choisissez les parties et leur ordre.',
    write: '{{keys.export}} l’écrit : PDF, page ou diapos.',
  },
  agenda: {
    also: 'séquences, modifier le déroulé, minutes, plan, horaire, consigne, scènes',
    lead: 'Les séquences de cet atelier : ordre, minutes, ce que la salle lit et voit, quand chacune est finie.',
    holds: 'Tout vaut aussitôt, même pendant que l’atelier continue.',
    move: 'Glisser, ou Alt avec les flèches, déplace une séquence.',
  },
  stops: {
    also: 'présentation, visite, diapos, chemin, parcourir, pas à pas',
    lead: 'Les endroits de la carte où vous menez la salle, dans leur ordre.',
    add: '{{keys.stop-add}} fait une étape de la sélection ou de la partie visible.',
    steps: 'Ce qui est dans une étape peut venir un par un.',
    handout: 'Toutes les étapes peuvent être imprimées comme support.',
  },
}
