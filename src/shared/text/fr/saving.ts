/** What is true of saving: the disk that does not take something, and the ways out. What follows a colon begins small. */
import type { Area } from '../translation.ts'

export const saving: Area<'saving'> = {
  trouble: {
    'disk-full': 'le disque est plein. Libérez de l’espace ; Baton continue d’essayer.',
    'write-failed':
      'le disque ne l’accepte pas ({{reason}}). Ce qui était enregistré avant est en sécurité ; Baton continue d’essayer.',
    'file-read-only': 'le disque ne peut plus qu’être lu. Rendez-le inscriptible ; Baton continue d’essayer.',
    'file-no-access':
      'Baton n’a plus le droit d’écrire dans {{folder}}. Rendez les droits sur ce dossier ; Baton continue d’essayer.',
    'workshop-in-use':
      'un autre programme tient le fichier de cet atelier. Fermez-le là-bas ; Baton continue d’essayer.',
    'folder-gone':
      'le dossier {{folder}} n’est plus là. Remettez-le, ou rebranchez la clé USB ; l’enregistrement reprend alors de lui-même.',
    'file-gone': 'le fichier de cet atelier a été enlevé. Baton est en train de le remettre.',
    'file-swapped':
      'un autre fichier se trouve à la place de cet atelier. Enregistrez ailleurs ce que vous voyez ; rien n’est écrasé.',
    'file-cut':
      'un autre programme a coupé une partie du fichier de cet atelier. Enregistrez ailleurs ce que vous voyez.',
    'log-gone': 'un autre programme a enlevé une partie du fichier de cet atelier. Baton est en train de le réécrire.',
    'file-damaged':
      'une partie du fichier de cet atelier est endommagée. Plus rien n’y est écrit ; passez d’ici aux voies de retour.',
  },
  /** While nothing waits: what was saved is safe, and the next edit will not be. */
  blocked: 'Impossible d’enregistrer',
  spoken: '{{state}} : {{message}}',
  silent:
    'Non enregistré : Baton ne répond pas pour l’instant. Les modifications restent dans cette fenêtre et seront enregistrées dès qu’il répond.',
  nothingWaits: 'Tout est enregistré jusqu’ici.',
  waits: 'Seule cette fenêtre contient {{what}}. Laissez-la ouverte.',
  both: '{{edits}} et {{entries}}',
  edits_one: '{{count}} modification de la carte',
  edits_other: '{{count}} modifications de la carte',
  entries_one: '{{count}} saisie',
  entries_other: '{{count}} saisies',
  tryAgain: 'Réessayer',
  elsewhere: 'Enregistrer ailleurs…',
  elsewhereHint: 'Une copie entière de l’atelier, avec tout ce qui attend, sur une clé USB ou un autre disque.',
  copyName: '{{title}} sauvé',
  elsewhereDone: '« {{title}} » a été écrit avec tout ce qui attend, et relu : {{path}}',
  elsewherePart: '« {{title}} » a été écrit dans {{path}}. Ceci n’allait pas et n’y est pas : {{reasons}}',
  keep: 'Garder ces modifications',
  keepHint:
    'Écrit ce qui attend dans un fichier parmi vos téléchargements. L’accueil le reprend dès que Baton répond de nouveau.',
  keptName: '{{title}} modifications non enregistrées',
  kept: 'Ce qui attend a été mis dans vos téléchargements sous « {{file}} ». Déposez ce fichier sur l’accueil dès que Baton répond de nouveau.',
  recover: 'Montrer les voies de retour…',
  recoverHint: 'Ferme cet atelier. Une sauvegarde, ou tout ce qui peut encore être lu du fichier, prend sa place.',
  recoverFirst: 'Gardez d’abord ces modifications : à la fermeture de l’atelier, elles disparaissent de cette fenêtre.',
  leave: 'Aller à l’accueil sans ce qui attend',
  leftBehind:
    'Ce qui n’était pas enregistré quand cette fenêtre a été rechargée y est gardé, et sera repris de lui-même dès que possible. Laissez la fenêtre ouverte. {{reason}}',
  takenIn: '« {{title}} » : repris, {{what}}.',
  takenNone: '« {{title}} » a déjà tout cela. Rien n’a été changé.',
  takenPart: '« {{title}} » : repris, {{what}}. Ceci ne va plus : {{reasons}}',
  taken_one: '{{count}} chose non enregistrée',
  taken_other: '{{count}} choses non enregistrées',
  takeInUnreadable: '« {{file}} » ne peut pas être lu. Choisissez-le de nouveau ; rien n’a été changé.',
}
