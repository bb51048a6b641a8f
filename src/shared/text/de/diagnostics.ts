/** Diagnostics: the dialog, and the headings and lines of the text itself. */
import type { Area } from '../translation.ts'

export const diagnostics: Area<'diagnostics'> = {
  title: 'Diagnose speichern',
  intro:
    'Ein Text für alle, die Ihnen helfen, wenn etwas schiefgeht. Er entsteht jetzt, auf diesem Laptop, und geht von selbst nirgendwohin: Lesen Sie ihn, speichern Sie ihn, und geben Sie ihn weiter, wenn Sie mögen.',
  holdsNothing: 'Er enthält keine Namen, keine Worte aus Ihren Workshops, keine Ordner und keine Schlüssel.',
  preview: 'Was gespeichert wird',
  making: 'Die Angaben werden gesammelt …',
  save: 'Speichern …',
  fileName: 'Baton-Diagnose',
  saved: 'Die Diagnose ist gespeichert in {{path}}.',
  text: {
    title: 'Baton-Diagnose',
    made: 'Gemacht {{at}} (UTC), weil jemand darum gebeten hat. Sie wurde nirgendwohin geschickt.',
    promise: 'Sie enthält keine Namen, keine Worte aus einem Workshop, keine Ordner und keine Schlüssel.',
    programs: 'Programme',
    baton: 'Baton {{version}}, {{host}}; schreibt Dateien der Version {{schema}}',
    running: 'läuft seit {{since}} (UTC)',
    hosts: {
      electron: 'im eigenen Fenster',
      serve: 'für einen Browser',
      cli: 'auf der Befehlszeile',
      test: 'in einem Test',
    },
    machine: 'Rechner',
    system: 'System {{platform}} {{release}} ({{arch}}), {{cores}} Prozessoren, Sprache {{language}}',
    memory: 'Arbeitsspeicher {{memory}} MB, frei {{free}} MB, von Baton belegt {{held}} MB',
    disk: 'frei auf dem Datenträger der Workshops: {{free}} MB',
    diskUnknown: 'frei auf dem Datenträger der Workshops: Das System sagt es nicht',
    settings: 'Einstellungen',
    library: 'Bibliothek',
    totals: '{{workshops}} Workshops, {{broken}} nicht zu öffnen, {{deleted}} zuletzt gelöscht, {{megabytes}} MB',
    workshop:
      'Workshop {{number}}: {{parties}} Beteiligte, {{interactions}} Interaktionen, {{changes}} Veränderungen, {{edits}} Änderungen, {{kilobytes}} kB{{open}}',
    open: ', geöffnet',
    broken: 'nicht zu öffnen: {{code}}, {{kilobytes}} kB',
    more: 'und {{count}} weitere',
    refused: 'Was in diesem Lauf abgelehnt wurde oder schiefging, das älteste zuerst',
    notes: 'Fehler, die vorher notiert wurden',
    none: 'nichts',
  },
}
