/** What is true of saving: the disk that does not take something, and the ways out. A sentence after a colon begins large. */
import type { Area } from '../translation.ts'

export const saving: Area<'saving'> = {
  trouble: {
    'disk-full': 'Der Datenträger ist voll. Schaffen Sie Platz; Baton versucht es weiter.',
    'write-failed':
      'Der Datenträger nimmt es nicht an ({{reason}}). Was vorher gespeichert wurde, ist sicher; Baton versucht es weiter.',
    'file-read-only':
      'Der Datenträger lässt sich nur noch lesen. Machen Sie ihn wieder beschreibbar; Baton versucht es weiter.',
    'file-no-access':
      'Baton darf nicht mehr in {{folder}} schreiben. Geben Sie die Rechte an diesem Ordner zurück; Baton versucht es weiter.',
    'workshop-in-use':
      'Ein anderes Programm hält die Datei dieses Workshops fest. Schließen Sie sie dort; Baton versucht es weiter.',
    'folder-gone':
      'Der Ordner {{folder}} ist nicht mehr da. Legen Sie ihn zurück, oder stecken Sie den Stick wieder ein; dann geht das Speichern von selbst weiter.',
    'file-gone': 'Die Datei dieses Workshops wurde weggenommen. Baton setzt sie wieder ein.',
    'file-swapped':
      'An der Stelle dieses Workshops liegt eine andere Datei. Speichern Sie, was Sie sehen, anderswo; nichts wird überschrieben.',
    'file-cut':
      'Ein anderes Programm hat einen Teil der Datei dieses Workshops abgeschnitten. Speichern Sie, was Sie sehen, anderswo.',
    'log-gone': 'Ein anderes Programm hat einen Teil der Datei dieses Workshops weggenommen. Baton schreibt sie neu.',
    'file-damaged':
      'Ein Teil der Datei dieses Workshops ist beschädigt. In sie wird nichts mehr geschrieben; gehen Sie von hier zu den Wegen zurück.',
  },
  /** While nothing waits: what was saved is safe, and the next edit will not be. */
  blocked: 'Speichern geht nicht',
  spoken: '{{state}}: {{message}}',
  silent:
    'Nicht gespeichert: Baton antwortet gerade nicht. Änderungen bleiben in diesem Fenster und werden gespeichert, sobald es antwortet.',
  nothingWaits: 'Alles bis hierher ist gespeichert.',
  waits: 'Nur in diesem Fenster: {{what}}. Lassen Sie es offen.',
  both: '{{edits}} und {{entries}}',
  edits_one: '{{count}} Änderung der Karte',
  edits_other: '{{count}} Änderungen der Karte',
  entries_one: '{{count}} Eintrag',
  entries_other: '{{count}} Einträge',
  tryAgain: 'Erneut versuchen',
  elsewhere: 'Anderswo speichern …',
  elsewhereHint:
    'Eine vollständige Kopie des Workshops, mit allem, was wartet, auf einem Stick oder einem anderen Datenträger.',
  copyName: '{{title}} gerettet',
  elsewhereDone: '„{{title}}“ wurde mit allem, was wartete, geschrieben und zur Probe gelesen: {{path}}',
  elsewherePart: '„{{title}}“ wurde nach {{path}} geschrieben. Das passte nicht und fehlt darin: {{reasons}}',
  keep: 'Diese Änderungen behalten',
  keepHint:
    'Schreibt, was wartet, in eine Datei bei Ihren Downloads. Die Startseite nimmt sie auf, sobald Baton wieder antwortet.',
  keptName: '{{title}} ungespeicherte Änderungen',
  kept: 'Was wartet, liegt bei Ihren Downloads als „{{file}}“. Legen Sie diese Datei auf der Startseite ab, sobald Baton wieder antwortet.',
  recover: 'Wege zurück zeigen …',
  recoverHint:
    'Schließt diesen Workshop. Eine Sicherung, oder alles, was sich aus der Datei noch lesen lässt, tritt an seine Stelle.',
  recoverFirst: 'Behalten Sie zuerst diese Änderungen: Wird der Workshop geschlossen, sind sie aus diesem Fenster weg.',
  leave: 'Zur Startseite ohne das, was wartet',
  leftBehind:
    'Was beim Neuladen dieses Fensters nicht gespeichert war, ist in ihm aufbewahrt und wird von selbst aufgenommen, sobald es sich speichern lässt. Lassen Sie das Fenster offen. {{reason}}',
  takenIn: 'In „{{title}}“ aufgenommen: {{what}}.',
  takenNone: '„{{title}}“ hat das alles schon. Nichts wurde geändert.',
  takenPart: 'In „{{title}}“ aufgenommen: {{what}}. Das passt nicht mehr: {{reasons}}',
  taken_one: '{{count}} ungespeichertes Ding',
  taken_other: '{{count}} ungespeicherte Dinge',
  takeInUnreadable: '„{{file}}“ lässt sich nicht lesen. Wählen Sie sie noch einmal; nichts wurde geändert.',
}
