/** Help: backups, and what to do when something is gone or will not be saved. */
import type { Area } from '../translation.ts'

export const helpFiles: Area<'helpFiles'> = {
  undo: {
    title: 'Ich habe etwas gelöscht',
    also: 'rückgängig, zurücknehmen, Fehler, weg, versehentlich entfernt, zurückholen',
    lead: 'Was die Karte verlassen hat, kommt mit allem zurück, was dazu gesagt wurde.',
    undo: '{{keys.undo}} nimmt die letzten Schritte zurück, auch nach einem Neustart.',
    gone: '„$t(action.deleted-things)“ zählt auf, was die Karte verlassen hat, und holt es zurück.',
    workshop: 'Ein ganzer Workshop: unten auf der Startseite, unter „$t(library.deletedSection.title)“.',
    words:
      'Was in einer Ansicht eingetippt wurde (eine Notiz, Kosten, eine Veränderung), berichtigen Sie dort; was vorher stand, bleibt in der Datei.',
  },
  earlier: {
    title: 'Einen früheren Zustand zurückholen',
    also: 'Sicherung, Backup, wiederherstellen, Version, gestern, zurück, Verlauf',
    lead: 'Zwei Wege, und keiner zerstört etwas.',
    backup:
      '„$t(action.backups)“ zählt vollständige Kopien auf und sagt, was sich seither verändert hat. Was jetzt da ist, kommt unter „$t(library.deletedSection.title)“.',
    history: 'Die Ansicht „$t(action.view-history)“ zeigt jeden Moment der Karte und kann zu einem zurückgehen.',
  },
  backups: {
    title: 'Wann Sicherungen entstehen, und wo',
    also: 'automatisch, Kopie, Stick, USB, zweiter Ordner, Backup, wie oft',
    lead: '$t(backups.places.hint)',
    stick:
      'Ein zweiter Ordner, auf einem Stick oder anderen Datenträger: unter „$t(action.settings)“. War ein Stick weg, wird nachgeholt.',
    read: 'Eine Sicherung gilt erst, nachdem sie zur Probe gelesen wurde.',
  },
  newLaptop: {
    title: 'Ein neuer Laptop, oder dieser ist verloren',
    also: 'umziehen, Umzug, übertragen, gestohlen, kaputt, anderer Computer, alles kopieren, Stick',
    lead: 'Alles kommt aus jedem Ordner zurück, in dem Baton seine Arbeit aufbewahrt hat, oder aus dem zweiten Ordner für Sicherungen.',
    restore:
      '„$t(action.restore-folder)“: Wählen Sie den Ordner, kreuzen Sie die Workshops an, und übernehmen Sie sie.',
    one: 'Ein einzelner Workshop: dort „$t(action.export-file)“, hier „$t(action.import-file)“.',
    twice: 'Gingen beide weiter, fragt Baton: zusammenführen, beide behalten oder ersetzen.',
  },
  broken: {
    title: 'Ein Workshop lässt sich nicht öffnen',
    also: 'beschädigt, defekt, Fehler, kaputte Datei, unlesbar, bergen, retten, wiederherstellen',
    lead: 'Die Datei bleibt genau so, wie sie ist. Die Startseite bietet daneben „$t(recovery.open)“ an.',
    backup: 'Die neueste heile Sicherung, geöffnet und angesehen, bevor sie angeboten wird.',
    salvage: 'Alles, was sich noch lesen lässt, als neuer Workshop, mit einer Liste dessen, was verloren ist.',
    file: 'Die Datei selbst, Byte für Byte, für jemanden, der vielleicht mehr herausholt.',
  },
  notSaved: {
    title: 'Dort steht „Nicht gespeichert“ oder „Speichern geht nicht“',
    also: 'Festplatte voll, Stick gezogen, schreibgeschützt, Schreibfehler, Speichern gescheitert, rot',
    lead: 'Was vorher als gespeichert galt, ist sicher. Lassen Sie das Fenster offen: In ihm liegt, was wartet.',
    reason:
      'Klicken Sie oben auf die Anzeige: Sie sagt, was im Weg ist. Schaffen Sie Platz, stecken Sie den Stick ein, geben Sie die Rechte zurück.',
    elsewhere:
      '„$t(saving.elsewhere)“ schreibt eine vollständige Kopie, mit allem, was wartet, auf einen anderen Datenträger.',
    keep: '„$t(saving.keep)“ schreibt, was wartet, in eine Datei. Legen Sie sie später auf der Startseite ab: Zweimal angewandt ändert sie nichts zweimal.',
  },
  stumbled: {
    title: 'Das Fenster ist gestolpert oder hat die Verbindung verloren',
    also: 'Absturz, weiß, eingefroren, hängt, Neustart, Verbindung verloren, neu laden',
    lead: 'Was als gespeichert galt, liegt auf der Festplatte. Öffnen Sie das Fenster neu, und machen Sie dort weiter, wo Sie waren.',
    reload:
      'Im Browser: Laden Sie die Seite neu, oder starten Sie Baton neu, und benutzen Sie die Adresse, die es ausgibt.',
    diagnostics:
      'Geschieht es zweimal, macht „$t(action.diagnostics)“ einen Text für alle, die Ihnen helfen; er enthält keine Worte aus Ihren Workshops.',
  },
  locked: {
    title: 'Jemand hat mir eine verschlossene Datei geschickt',
    also: 'Passwort, age, verschlüsselt, entschlüsseln, vergessen, geschützt',
    lead: 'Eine Datei, die auf .age endet, wird wie jede andere geöffnet: „$t(action.import-file)“, dann das Passwort eingeben.',
    lost: 'Ohne das Passwort kann sie niemand öffnen. Bitten Sie noch einmal um die Datei.',
  },
  tables: {
    title: 'Mehrere Tische haben gleichzeitig gearbeitet',
    also: 'zusammenführen, verbinden, Gruppen, zwei Laptops, parallel, vereinen',
    lead: 'Geben Sie jedem Tisch eine Kopie, und führen Sie sie danach auf der Startseite zusammen.',
    give: 'Geben Sie den Workshop mit „$t(action.export-file)“ aus.',
    merge:
      'Wählen Sie auf der Startseite im Menü des Workshops „$t(merge.merge)“, und nehmen Sie jede Datei auf. Baton zeigt zuerst, was dabei herauskäme.',
    undo: 'Ein Zusammenführen lässt sich als Ganzes zurücknehmen.',
  },
}
