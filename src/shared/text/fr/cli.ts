/** The command line. */
import type { Area } from '../translation.ts'

export const cli: Area<'cli'> = {
  help: `Baton en ligne de commande.

  npm run -s baton -- COMMAND [OPTIONS]

  list                           énumérer les ateliers de la bibliothèque
  new --title T                  faire un atelier vide
  import FILE                    faire un atelier d’un tableau, ou reprendre un fichier d’atelier ou un fichier JSON
  info W                         dire ce que contient un atelier
  export W --format F            écrire un atelier en rapport, diapos, carte, classeur, tableaux ou JSON
  report W --json                dire ce que coûtent les manquements, et ce qu’apporteraient des changements
  diff W [W2]                    dire ce qui a changé depuis une version, ou entre deux ateliers
  merge W FILE.baton…          réunir ce que des tables ont fait dans leurs propres fichiers
  portfolio DIR                  réunir les feuilles de nombreux ateliers
  sample                         faire un atelier inventé de toute taille, pour des essais
  verify W                       vérifier un atelier de fond en comble
  recover W --out FILE.baton     lire tout ce qui peut encore l’être d’un atelier endommagé

  W est un fichier .baton, ou l’id ou le titre d’un atelier de la bibliothèque. Un fichier est lu à travers une copie
  temporaire et jamais ouvert sur place. COMMAND --help montre les options d’une commande.

  --home DIR    utiliser la bibliothèque de DIR (ou définir BATON_HOME)
  --locale TAG  parler cette langue : en, de ou fr, aussi avec un pays (fr-CH)
  --json        afficher les résultats en JSON
  --help        montrer ceci
  --version     dire de quelle version il s’agit

  Les résultats vont sur la sortie standard, tout le reste sur la sortie d’erreur.
  Code de sortie 0 : fait. 1 : refusé, ou l’atelier est endommagé. 2 : la commande n’a pas été comprise.`,
  commandHelp: {
    list: `Énumérer les ateliers de la bibliothèque, le dernier ouvert d’abord.

  npm run -s baton -- list [--json] [--home DIR]

  Chaque ligne contient id, titre, client, acteurs, interactions et changements, séparés par des tabulations.`,
    new: `Faire un atelier vide dans la bibliothèque, ou dans un fichier.

  npm run -s baton -- new --title T [--client C] [--out FILE.baton [--force]] [--json] [--home DIR]

  Affiche l’id de l’atelier, ou le chemin du fichier.`,
    import: `Faire un atelier d’un tableau d’interactions, ou reprendre un fichier d’atelier.

  npm run -s baton -- import FILE.xlsx|FILE.csv [--sheet S] [--title T] [--client C] [--out FILE.baton [--force]] [--json] [--home DIR]
  npm run -s baton -- import FILE.baton|FILE.json [--update | --keep-both] [--json] [--home DIR]
  npm run -s baton -- import FILE.baton.age --password P [--update | --keep-both] [--json] [--home DIR]

  Sans --out, un tableau va dans la bibliothèque ; son titre est le nom du fichier, sauf si --title en dit un autre.
  Un fichier d’atelier qui a continué la copie de la bibliothèque, ou à côté d’elle, n’est repris qu’avec
    --update       le fichier prend la place de la copie, qui va dans « Supprimés récemment »
    --keep-both    le fichier devient un atelier à part
  Un fichier verrouillé demande --password P, celui avec lequel il a été verrouillé.
  Affiche l’id de l’atelier, ou le chemin du fichier.`,
    info: `Dire ce que contient un atelier.

  npm run -s baton -- info W [--json] [--home DIR]

  Avec --json : {"id","title","client","createdAt","practice","parties","interactions","zones","changes","blocks",
  "statements","measurements","ballots","revealed","pictures","edits","schemaVersion","ok"} ; "ok" est false, avec "code" et "message", quand l’atelier ne peut pas être lu.`,
    export: `Écrire ce que contient un atelier, pour des personnes ou pour d’autres programmes.

  npm run -s baton -- export W --format html|pdf|pptx|md|ics --out FILE [--force] [--home DIR]
  npm run -s baton -- export W --format svg|png [--zone NAME] [--transparent] --out FILE [--force] [--home DIR]
  npm run -s baton -- export W --format poster [--paper a0|a1|a2|a3] [--tiled] --out FILE.pdf [--force] [--home DIR]
  npm run -s baton -- export W --format handout --out FILE.pdf [--force] [--home DIR]
  npm run -s baton -- export W --format xlsx [--sheet S] --out FILE.xlsx [--force] [--home DIR]
  npm run -s baton -- export W --format csv [--sheet S] [--mark] [--out FILE.csv|FILE.zip|FOLDER [--force]] [--home DIR]
  npm run -s baton -- export W --format json [--out FILE.json [--force]] [--home DIR]

  html pdf pptx md  le rapport en page, imprimé, en diapos, en compte rendu Markdown
  svg png           la carte en dessin ou en image de points, avec ses caractères ; --zone NAME en montre une zone,
                    --transparent omet le fond
  poster            la carte sur grand papier, a1 sauf si --paper dit autre chose ; --tiled la met sur des feuilles A4 à coller
  handout           les étapes de la présentation en pages
  xlsx              un classeur avec une feuille par sorte de constats
  csv               les mêmes feuilles en tableaux : FILE.csv en reçoit une, FILE.zip et FOLDER toutes. Sans --sheet, un
                    tableau seul est celui des interactions, qui peut être importé de nouveau.
                    Un texte qu’un tableur exécuterait comme formule reçoit une apostrophe devant ; l’importation l’enlève.
  json              tout l’atelier avec tout son passé, dont "import" le refait ; voir docs/json-format.md
  ics               les bilans à venir, pour un calendrier
  --sheet S         workshop, agenda, parties, interactions, zones, ratings, checks, moments, measures, measurements, costs,
                    cases, priorities, network, changes, log, swap, notes ou sipoc
  --mark            commence un tableau par la marque d’UTF-8, dont certains tableurs ont besoin
  La carte est peinte, et le PDF imprimé, par Chrome, Edge ou Chromium : celui que nomme BATON_BROWSER, sinon un qui est
  installé. Aucune fenêtre ne s’ouvre et rien ne quitte cette machine. Sans navigateur, html et pptx n’ont pas d’images de la carte.
  Sans --out, un texte est affiché. Les fichiers qui existent déjà ne sont remplacés qu’avec --force.`,
    report: `Dire ce que coûtent les manquements et ce qu’apporteraient des changements : chaque nombre avec sa provenance, qui l’a dit et quand.

  npm run -s baton -- report W --json [--out FILE.json [--force]] [--home DIR]

  json          {"format":"baton-report","version":1,"method","workshop","currency","rates","assumptions","measures",
                "conflicts","costs","totals","priorities","network","cases"} ; "method" dit l’état des formules.
                Les fourchettes sont P10, P50, P90 et moyenne de 20 000 tirages ; chaque résultat contient sa graine, de
                sorte que le même fichier donne toujours le même rapport. C’est celui que montre l’écran.
  Sans --out, le rapport est affiché. Un fichier qui existe déjà n’est remplacé qu’avec --force.`,
    diff: `Dire ce qui a changé dans un atelier depuis une version, ou ce qui diffère entre deux ateliers de même origine.

  npm run -s baton -- diff W [--from VERSION] [--to VERSION] [--json] [--home DIR]
  npm run -s baton -- diff W1 W2 [--json] [--home DIR]

  VERSION est le nom d’une version, le jour d’une version (AAAA-MM-JJ : la dernière de ce jour), ou le numéro d’une séance,
  c’est-à-dire sa fin. Sans --from, c’est la dernière version avant maintenant ; sans --to, c’est maintenant.
  Avec --json : {"from","to","diff","summary"} : ce qui est ajouté, retiré et révisé, par type, avec les deux valeurs.`,
    merge: `Réunir ce que des tables ont fait dans leurs propres fichiers.

  npm run -s baton -- merge W FILE.baton… [--dry-run] [--ours | --theirs] [--json] [--home DIR]
  npm run -s baton -- merge W.baton FILE.baton… --out FILE.baton [--force]
  npm run -s baton -- merge W --undo

  Les fichiers qui viennent d’un même atelier sont comparés à ce que les deux avaient en commun. Là où les deux disent autre
  chose, la commande s’arrête et l’énumère ; --ours ou --theirs tranche le tout. Les acteurs d’un atelier sans passé commun
  sont rapprochés par leur nom.
  Un atelier de la bibliothèque prend lui-même le résultat, et son état précédent va dans « Supprimés récemment » ; un
  fichier reste tel quel, et --out reçoit le résultat.
    --dry-run      dire ce qui en sortirait, et ne rien écrire
    --undo         remettre l’atelier comme avant sa dernière fusion`,
    portfolio: `Réunir ce que contiennent de nombreux ateliers, pour les outils d’une entreprise.

  npm run -s baton -- portfolio DIR --out FILE.xlsx [--force]
  npm run -s baton -- portfolio DIR --out FOLDER [--mark] [--force]

  Prend chaque fichier .baton de DIR, chacun à travers une copie, et écrit les feuilles interactions, évaluations, coûts,
  argumentaires, indicateurs et changements avec l’atelier devant chaque ligne : dans un classeur, ou en tableaux dont pas
  plus d’un atelier n’est en mémoire. Un fichier illisible est nommé et passé ; le code de sortie est alors 1.`,
    sample: `Faire un atelier inventé pour des essais : une carte, une évaluation des deux chaises, des fiches de coût, des indicateurs et des changements.

  npm run -s baton -- sample [--parties N] [--interactions M] [--title T] [--out FILE.baton [--force]] [--json] [--home DIR]

  Sans tailles, il a 60 acteurs et 120 interactions ; au plus 2500 et 5000. Les mêmes tailles donnent la même entreprise.
  Affiche l’id de l’atelier, ou le chemin du fichier.`,
    verify: `Vérifier un atelier de fond en comble : le fichier, chacune de ses pages, ses tables, chaque élément de la carte,
si les modifications notées mènent à la carte telle qu’elle est, si les listes disent ce que dit la carte, et si le déroulé,
ce que la salle a dit et mesuré, ses votes et les images peuvent être lus.

  npm run -s baton -- verify W [--json] [--home DIR]

  Code de sortie 1 et une phrase quand quelque chose ne va pas, avec la dernière bonne sauvegarde et ce qui aide encore. Rien n’est changé.`,
    recover: `Lire dans un nouveau fichier tout ce qui peut encore l’être d’un atelier endommagé, et énumérer ce qui est perdu.

  npm run -s baton -- recover W --out FILE.baton [--force] [--json] [--home DIR]

  W est un fichier, ou l’id d’un atelier de la bibliothèque, tel que "list" ou l’accueil le dit. Le fichier endommagé est
  seulement lu. Chaque ligne dit ce que c’est, combien a été lu et combien est perdu, séparés par des tabulations. La
  dernière bonne sauvegarde, s’il y en a une, est nommée d’abord : c’est la meilleure voie de retour.`,
  },
  portfolio: {
    none: 'Il n’y a pas de fichier .baton dans {{folder}}.',
    title: 'Ensemble des ateliers',
    passedOver: '{{file}} : {{problem}}',
    tooMany:
      'La feuille « {{sheet}} » a plus de {{limit}} lignes, trop pour un classeur. Écrivez des tableaux : --out FOLDER.',
    nothing: 'Aucun des fichiers n’a pu être lu. Rien n’a été écrit.',
    wrote_one: '{{count}} atelier écrit dans {{path}}.',
    wrote_other: '{{count}} ateliers écrits dans {{path}}.',
    problems_one: '{{count}} fichier n’a pas pu être lu et n’y est pas.',
    problems_other: '{{count}} fichiers n’ont pas pu être lus et n’y sont pas.',
  },
  seeHelp: '{{problem}} Voir « npm run -s baton -- {{command}}--help ».',
  usage: {
    commandMissing: 'Dites quoi faire.',
    commandUnknown: 'Il n’y a pas de commande « {{command}} ».',
    option: 'Les options ne conviennent pas : {{problem}}.',
    fileMissing: 'Dites quel fichier.',
    workshopMissing: 'Dites quel atelier : un fichier, un id ou un titre.',
    tooMany: '« {{value}} » est un mot de trop. Mettez entre guillemets un nom avec des espaces.',
    titleMissing: 'Un nouvel atelier demande --title.',
    reportFormat: 'Dites --json.',
    portfolioOut: 'Dites --out FILE.xlsx ou --out FOLDER.',
    formatMissing: 'Dites --format et l’un de {{formats}}.',
    sheetUnknown: 'Il n’y a pas de feuille « {{sheet}} ». Il y a {{sheets}}.',
    sheetOfTables: '--sheet est pour --format xlsx et --format csv.',
    markOfCsv: '--mark est pour --format csv.',
    zoneOfPictures: '--zone et --transparent sont pour --format svg et --format png.',
    paperOfPoster: '--paper et --tiled sont pour --format poster.',
    paperUnknown: 'Il n’y a pas d’affiche sur « {{paper}} ». Il y a {{papers}}.',
    outMissing: 'Un fichier de --format {{format}} ne s’affiche pas. Dites --out FILE.',
    batonOnly: '--update, --keep-both et --password sont pour les fichiers .baton.',
    csvOnly: '--title, --client, --out et --force sont pour les tableaux ; un fichier .baton a déjà son titre.',
    oneDecision: 'Choisissez --update ou --keep-both, pas les deux.',
    outNotBaton: 'Le nom d’un fichier d’atelier finit par .baton, « {{path}} » non.',
    sampleSize: '« {{value}} » ne convient pas à {{option}} : un nombre entier de 2 à {{most}}.',
    forceAlone: '--force demande --out.',
    momentsOfOne: '--from et --to sont pour les versions d’un seul atelier.',
    mergeFileMissing: 'Dites quels fichiers y fusionner.',
    mergeOneSide: 'Choisissez --ours ou --theirs, pas les deux.',
    mergeOut: 'Un fichier reste tel quel : dites avec --out où va le résultat.',
    mergeNoOut: 'Un atelier de la bibliothèque prend lui-même le résultat ; --out est pour les fichiers.',
    mergeUndoAlone: '--undo prend un atelier de la bibliothèque et aucune autre option.',
  },
  notFound: 'Il n’y a ni fichier, ni id, ni titre « {{workshop}} ». « npm run -s baton -- list » montre ce qu’il y a.',
  ambiguous: 'Plusieurs ateliers s’appellent « {{workshop}} ». Prenez un id : {{ids}}.',
  readFile: 'Lu « {{file}} » ({{encoding}}) : lignes {{rows}}, acteurs {{parties}}, interactions {{interactions}}.',
  problemRow: 'Ligne {{row}} : {{problem}}{{value}}{{skipped}}',
  problemSkipped: ' (laissée de côté)',
  problemsMore_one: '… et {{count}} autre.',
  problemsMore_other: '… et {{count}} autres.',
  problem: {
    'provider-missing': 'personne ne sert',
    'customer-missing': 'personne n’est servi',
    'too-few-cells': 'trop peu de cellules',
    'too-many-cells': 'trop de cellules',
    'name-too-long': 'le nom est trop long',
    'text-too-long': 'le texte est trop long et a été coupé',
    'volume-not-a-number': 'le volume n’est pas un nombre',
    'kind-unknown': 'type inconnu',
    'period-unknown': 'période inconnue',
    'channel-unknown': 'canal inconnu',
  },
  imported: {
    added: 'Repris : « {{title}} ».',
    same: 'La bibliothèque a déjà « {{title}} » dans cet état ou un état plus récent. Rien n’a été changé.',
    newer: 'Le fichier continue « {{title}} » de la bibliothèque. Dites --update ou --keep-both ; rien n’a été changé.',
    diverged:
      '« {{title}} » a continué à la fois dans la bibliothèque et dans le fichier. Dites --update ou --keep-both ; rien n’a été changé.',
    updated: 'Le fichier a pris la place de « {{title}} » ; la copie précédente est dans « Supprimés récemment ».',
    keptBoth: '« {{title}} » est maintenant un atelier à part, à côté de celui de la bibliothèque.',
  },
  diff: {
    head: 'Ce qui a changé de {{from}} à {{to}} :',
    between: 'Ce que « {{to}} » dit autrement que « {{from}} » :',
    line: '{{sign}}  {{of}} : {{name}}',
    fact: '    {{before}} -> {{after}}',
    now: 'maintenant',
    begin: 'le début',
    nothing: 'Rien ne diffère.',
    noVersion: 'Il n’y a pas de version « {{version}} ». Il y a : {{known}}.',
    noVersions: 'Il n’y a pas de version « {{version}} » : rien n’a été gardé jusqu’ici.',
    foreign: 'Les deux n’ont pas de passé commun ; rien de l’un n’est donc connu dans l’autre.',
  },
  merge: {
    head: 'De « {{title}} » : {{relation}}',
    line: '  {{what}} : {{name}}',
    match: '  « {{name}} » est pris pour « {{ours}} ».',
    conflict: '  {{what}} : {{name}}{{fact}}',
    ours: '    ici :    {{value}}',
    theirs: '    là-bas : {{value}}',
    undecided_one:
      '{{count}} chose est dite autrement dans les deux. Dites --ours ou --theirs, ou fusionnez dans l’application pour trancher ; rien n’a été changé.',
    undecided_other:
      '{{count}} choses sont dites autrement dans les deux. Dites --ours ou --theirs, ou fusionnez dans l’application pour trancher une à une ; rien n’a été changé.',
    dry: 'C’était un essai ; rien n’a été changé.',
    same: 'Tout est déjà dans « {{title}} ». Rien n’a été changé.',
    done: 'Fusionné dans « {{title}} ». « merge W --undo » le remet comme il était.',
  },
  noZone: 'Il n’y a pas de zone « {{zone}} » sur la carte. Il y a : {{zones}}. Rien n’a été écrit.',
  none: 'aucune',
  noMaps: {
    missing:
      'Sans images de la carte : seul un navigateur peut la peindre, et aucun n’a été trouvé. Installez Chrome, Edge ou Chromium, ou nommez-en un dans BATON_BROWSER.',
    failed: 'Sans images de la carte : le navigateur qui la peint a renoncé ({{reason}}).',
  },
  givenUp: 'Abandonné. Rien n’a été écrit.',
  sample: {
    title: 'Échantillon, {{parties}} acteurs et {{interactions}} interactions',
    party: 'Acteur {{number}}',
    group: 'Groupe {{number}}',
    service: 'Service rendu {{number}}',
    scope: 'Une entreprise inventée',
    measure: 'Délai de réponse',
    unit: 'heures',
    change: 'Petit changement {{number}} : une liste au lieu de trois',
    owner: 'Responsable du groupe',
  },
  wrote: 'Écrit : {{path}}.',
  listEmpty: 'La bibliothèque est vide.',
  listBroken: '{{file}} ne peut pas être lu : {{message}}',
  info: {
    title: 'Titre',
    client: 'Client',
    id: 'Id',
    createdAt: 'Créé',
    parties: 'Acteurs',
    interactions: 'Interactions',
    zones: 'Zones',
    changes: 'Changements',
    blocks: 'Séquences du déroulé',
    statements: 'Constats de la salle',
    measurements: 'Mesures',
    ballots: 'Votes',
    revealed: 'Votes révélés',
    pictures: 'Images',
    edits: 'Modifications',
    schemaVersion: 'Version du fichier',
  },
  verified_one: '« {{title}} » est en ordre : {{records}} éléments, tous faits par sa {{count}} modification.',
  verified_other: '« {{title}} » est en ordre : {{records}} éléments, tous faits par ses {{count}} modifications.',
  finding: {
    records: 'Éléments que la carte ne peut pas montrer : {{ids}}.',
    edits: 'Éléments auxquels les modifications notées ne mènent pas : {{ids}}.',
    pictures: 'Images qui manquent ou ne sont plus ce qu’elles étaient : {{ids}}.',
    guide: 'États du déroulé qui ne peuvent pas être lus : {{ids}}.',
    evidence: 'Constats de la salle qui ne peuvent pas être lus : {{ids}}.',
    measures: 'Mesures qui ne peuvent pas être lues, ou ne conviennent pas à leur indicateur : {{ids}}.',
    ballots: 'Votes dont quelque chose ne peut pas être lu : {{ids}}.',
    lists: 'Acteurs, interactions ou zones dont les listes disent autre chose que la carte : {{ids}}.',
  },
  findingsMore: '{{ids}} et {{count}} autres',
  recover: {
    outMissing: 'Dites où va l’atelier récupéré : --out FILE.baton.',
    backup: 'La dernière bonne sauvegarde est du {{when}} ; l’accueil la ramène.',
    hint: 'Ce qui peut encore en être lu : npm run -s baton -- recover {{workshop}} --out FILE.baton',
    line: '{{what}}\t{{saved}}\t{{lost}}',
    whole: 'Tout « {{title}} » a pu être lu. C’est dans {{path}}.',
    part: 'Ce qui a pu être lu de « {{title}} » est dans {{path}}.',
  },
  damaged:
    'Quelque chose dans « {{title}} » ne va pas ensemble. Rien n’a été changé ; une sauvegarde est peut-être entière.',
  failed: 'Quelque chose a échoué à l’intérieur de Baton : {{problem}}. Rien n’a été changé.',
}
