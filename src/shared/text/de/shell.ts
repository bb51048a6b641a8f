/** The desktop shell: native menus, dialogs, and what it says when something goes wrong around the window. */
import type { Area } from '../translation.ts'

export const shell: Area<'shell'> = {
  menu: {
    app: 'Baton',
    file: 'Datei',
    edit: 'Bearbeiten',
    view: 'Ansicht',
    present: 'Präsentieren',
    guide: 'Ablauf',
    map: 'Karte',
    arrange: 'Anordnen',
    window: 'Fenster',
    help: 'Hilfe',
  },
  recent: 'Workshops',
  role: {
    services: 'Dienste',
    hide: 'Baton ausblenden',
    hideOthers: 'Andere ausblenden',
    unhide: 'Alle einblenden',
    quit: 'Baton beenden',
    close: 'Fenster schließen',
    cut: 'Ausschneiden',
    copy: 'Kopieren',
    paste: 'Einfügen',
    selectAll: 'Alles auswählen',
    zoomIn: 'Größer',
    zoomOut: 'Kleiner',
    resetZoom: 'Originalgröße',
    togglefullscreen: 'Vollbild',
    toggleDevTools: 'Entwicklerwerkzeuge',
    minimize: 'Minimieren',
    zoom: 'Zoomen',
    front: 'Alle nach vorne bringen',
  },
  windowTitle: 'Baton',
  saveTitle: 'Kopie speichern',
  understood: 'In Ordnung',
  workshopFiles: 'Baton-Workshop',
  otherFiles: 'Datei',
  external: {
    message: 'Diese Seite in Ihrem Browser öffnen?',
    detail:
      '{{address}}\n\nBaton selbst bleibt ohne Netz. Die Seite öffnet sich in Ihrem Browser und braucht das Internet.',
    open: 'Im Browser öffnen',
    cancel: 'In Baton bleiben',
  },
  crashed: {
    message: 'Das Fenster ist zweimal in kurzer Zeit stehen geblieben.',
    detail:
      'Alles, was als gespeichert galt, liegt sicher auf der Festplatte. Laden Sie das Fenster neu, oder beenden Sie Baton, und starten Sie es neu.',
    reload: 'Neu laden',
    quit: 'Baton beenden',
  },
  notSaved: {
    message: 'Ihre letzten Änderungen lassen sich gerade nicht speichern.',
    detail:
      'Alles, was als gespeichert galt, liegt sicher auf der Festplatte. Bleiben Sie, und drücken Sie auf das Zeichen neben dem Titel: Es sagt, warum, und kann eine vollständige Kopie anderswo speichern. Wenn Sie jetzt schließen, ist verloren, was wartet.',
    stay: 'In Baton bleiben',
    leave: 'Schließen ohne das, was wartet',
  },
  hung: {
    message: 'Das Fenster antwortet nicht.',
    detail:
      'Alles, was als gespeichert galt, liegt sicher auf der Festplatte. Warten Sie ein wenig, oder laden Sie das Fenster neu: Höchstens die letzte Bewegung geht verloren.',
    wait: 'Warten',
    reload: 'Neu laden',
    quit: 'Baton beenden',
  },
  failed: {
    message: 'In Baton ist etwas schiefgegangen.',
    detail:
      'Alles, was als gespeichert galt, liegt sicher auf der Festplatte. Sie können weiterarbeiten; wenn etwas seltsam aussieht, beenden Sie Baton, und starten Sie es wieder.\n\nWas geschehen ist, steht in {{file}}.',
    goOn: 'Weiter',
    quit: 'Baton beenden',
  },
  startFailed: {
    title: 'Baton kann nicht starten',
    detail: '{{reason}}\n\nNichts wurde geändert. Ihre Workshops sind, wo sie waren: {{home}}',
  },
}
