/** The desktop shell: native menus, dialogs, and what it says when something goes wrong around the window. */
import type { Area } from '../translation.ts'

export const shell: Area<'shell'> = {
  menu: {
    app: 'Baton',
    file: 'Fichier',
    edit: 'Modifier',
    view: 'Vue',
    present: 'Présenter',
    guide: 'Guide',
    map: 'Carte',
    arrange: 'Disposer',
    window: 'Fenêtre',
    help: 'Aide',
  },
  role: {
    services: 'Services',
    hide: 'Masquer Baton',
    hideOthers: 'Masquer les autres',
    unhide: 'Tout afficher',
    quit: 'Quitter Baton',
    close: 'Fermer la fenêtre',
    cut: 'Couper',
    copy: 'Copier',
    paste: 'Coller',
    selectAll: 'Tout sélectionner',
    zoomIn: 'Agrandir',
    zoomOut: 'Réduire',
    resetZoom: 'Taille réelle',
    togglefullscreen: 'Plein écran',
    toggleDevTools: 'Outils de développement',
    minimize: 'Réduire',
    zoom: 'Zoom',
    front: 'Tout ramener au premier plan',
  },
  windowTitle: 'Baton',
  recent: 'Ateliers',
  saveTitle: 'Enregistrer une copie',
  understood: 'D’accord',
  workshopFiles: 'Atelier Baton',
  otherFiles: 'Fichier',
  external: {
    message: 'Ouvrir cette page dans votre navigateur ?',
    detail:
      '{{address}}\n\nBaton lui-même reste hors ligne. La page s’ouvre dans votre navigateur et a besoin d’internet.',
    open: 'Ouvrir dans le navigateur',
    cancel: 'Rester dans Baton',
  },
  crashed: {
    message: 'La fenêtre s’est arrêtée deux fois en peu de temps.',
    detail:
      'Tout ce qui a été dit enregistré est en sécurité sur le disque. Rechargez la fenêtre, ou quittez et relancez Baton.',
    reload: 'Recharger',
    quit: 'Quitter Baton',
  },
  hung: {
    message: 'La fenêtre ne répond pas.',
    detail:
      'Tout ce qui a été dit enregistré est en sécurité sur le disque. Attendez un peu, ou rechargez la fenêtre : au plus, le dernier mouvement est perdu.',
    wait: 'Attendre',
    reload: 'Recharger',
    quit: 'Quitter Baton',
  },
  notSaved: {
    message: 'Vos dernières modifications ne peuvent pas être enregistrées pour l’instant.',
    detail:
      'Tout ce qui a été dit enregistré est en sécurité sur le disque. Restez, et cliquez sur le signe à côté du titre : il dit pourquoi, et peut enregistrer une copie entière ailleurs. Si vous fermez maintenant, ce qui attend est perdu.',
    stay: 'Rester dans Baton',
    leave: 'Fermer sans ce qui attend',
  },
  failed: {
    message: 'Quelque chose a échoué à l’intérieur de Baton.',
    detail:
      'Tout ce qui a été dit enregistré est en sécurité sur le disque. Vous pouvez continuer à travailler ; si quelque chose paraît étrange, quittez et relancez Baton.\n\nCe qui s’est passé est noté dans {{file}}.',
    goOn: 'Continuer',
    quit: 'Quitter Baton',
  },
  startFailed: {
    title: 'Baton ne peut pas démarrer',
    detail: '{{reason}}\n\nRien n’a été changé. Vos ateliers sont où ils étaient : {{home}}',
  },
}
