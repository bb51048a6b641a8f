/** Diagnostics: the dialog, and the headings and lines of the text itself. */
import type { Area } from '../translation.ts'

export const diagnostics: Area<'diagnostics'> = {
  title: 'Enregistrer un diagnostic',
  intro:
    'Un texte pour la personne qui vous aide quand quelque chose ne va pas. Il est fait maintenant, sur cette machine, et ne part nulle part de lui-même : lisez-le, enregistrez-le, et transmettez-le si vous le voulez.',
  holdsNothing: 'Il ne contient ni noms, ni mots de vos ateliers, ni dossiers, ni clés.',
  preview: 'Ce qui sera enregistré',
  making: 'Collecte des faits…',
  save: 'Enregistrer…',
  fileName: 'Diagnostic Baton',
  saved: 'Le diagnostic est enregistré dans {{path}}.',
  text: {
    title: 'Diagnostic de Baton',
    made: 'Fait le {{at}} (UTC) parce que quelqu’un l’a demandé. Il n’a été envoyé nulle part.',
    promise: 'Il ne contient ni noms, ni mots d’aucun atelier, ni dossiers, ni clés.',
    programs: 'Programmes',
    baton: 'Baton {{version}}, {{host}} ; il écrit des fichiers de version {{schema}}',
    running: 'en marche depuis {{since}} (UTC)',
    hosts: {
      electron: 'dans sa propre fenêtre',
      serve: 'servi à un navigateur',
      cli: 'en ligne de commande',
      test: 'dans un test',
    },
    machine: 'Machine',
    system: 'système {{platform}} {{release}} ({{arch}}), {{cores}} processeurs, langue {{language}}',
    memory: 'mémoire {{memory}} Mo, libre {{free}} Mo, occupée par Baton {{held}} Mo',
    disk: 'libre sur le disque des ateliers : {{free}} Mo',
    diskUnknown: 'libre sur le disque des ateliers : le système ne le dit pas',
    settings: 'Réglages',
    place: 'Où tout est gardé',
    homeFrom: 'dossier de données : {{from}}',
    from: {
      option: 'indiqué par --home',
      environment: 'indiqué par BATON_HOME',
      policy: 'fixé par les administrateurs',
      portable: 'à côté du programme',
      usual: 'le dossier habituel',
    },
    laidDown: 'fixé par les administrateurs : {{names}}',
    policyFault: 'erreur dans ce qu’ils ont fixé : {{fault}} {{name}}',
    library: 'Bibliothèque',
    totals:
      'ateliers : {{workshops}}, impossibles à ouvrir : {{broken}}, supprimés récemment : {{deleted}}, {{megabytes}} Mo',
    workshop:
      'atelier {{number}} : {{parties}} acteurs, {{interactions}} interactions, {{changes}} changements, {{edits}} modifications, {{kilobytes}} ko{{open}}',
    open: ', ouvert',
    broken: 'impossible à ouvrir : {{code}}, {{kilobytes}} ko',
    more: 'et {{count}} autres',
    refused: 'Ce qui a été refusé ou a échoué depuis ce démarrage, le plus ancien d’abord',
    notes: 'Erreurs notées auparavant',
    none: 'rien',
  },
}
