/** Help: taking things home. Names and summaries of the forms come from the export dialog. */
import type { Area } from '../translation.ts'

export const helpTake: Area<'helpTake'> = {
  which: {
    title: 'Welche Form für wen',
    also: 'Export, Bericht, PDF, PowerPoint, Excel, verschicken, teilen, Sponsor, speichern unter, mitnehmen',
    lead: '{{keys.export}} öffnet alle. Alles wird auf diesem Laptop geschrieben, zur Probe gelesen und verglichen.',
    sponsor: 'Für den Sponsor: „$t(exports.name.pdf)“. Die erste Seite ist dafür gemacht, allein gelesen zu werden.',
    meeting: 'Für eine Besprechung: „$t(exports.name.pptx)“, mit Grafiken, die sich bearbeiten lassen.',
    controller: 'Für das Controlling: „$t(exports.name.xlsx)“, mit Kosten, die rechnen.',
    everybody: 'Für alle, die dabei waren: „$t(exports.name.handout)“ oder „$t(exports.name.md)“.',
    colleague: 'Für Leute mit Baton: „$t(exports.name.copy)“, mit oder ohne Notizen, Stimmkarten und Namen.',
  },
  pdf: {
    title: 'Es entsteht kein PDF',
    also: 'PDF geht nicht, drucken, Chrome fehlt, Edge, kann nicht exportieren',
    lead: 'Das eigene Fenster von Baton macht PDF von selbst. Im Browser benutzt es ein installiertes Edge, Chrome oder Chromium.',
    page: 'Ohne eines davon: Schreiben Sie „$t(exports.name.html)“, öffnen Sie die Datei in einem beliebigen Browser, und drucken Sie sie von dort.',
    policy:
      'Auf einem gesperrten Laptop darf der Browser vielleicht nicht für andere laufen: Nehmen Sie auch dann die Seite.',
  },
  folder: {
    title: 'Wo die Datei ist, oder warum sie nicht geschrieben wurde',
    also: 'Speicherort, Ordner, Rechte, Netzlaufwerk, kann nicht schreiben, Stick voll',
    lead: 'Der Dialog nennt am Ende den Pfad und zeigt den Ordner.',
    own: 'Baton schreibt nichts in den Ordner, in dem es Workshops aufbewahrt: Wählen Sie einen anderen.',
    full: 'Ein voller oder gesperrter Stick wird mit seinem Grund genannt, und nichts halb Geschriebenes bleibt dort.',
  },
  print: {
    title: 'Karten und Bögen für die Runde',
    also: 'drucken, Namenskarten, Stimmkarten, Strichliste, Wandbogen, Papier, Plan B, kein Netz',
    lead: 'Papier ist der Plan B jedes Schritts; alles davon steht im Menü „$t(app.menu.file)“.',
    cards: '„$t(action.print-cards)“ und „$t(action.print-interactions)“ für eine Karte an der Wand.',
    ballots: '„$t(action.print-ballots)“ für eine geheime Abstimmung, „$t(action.print-tally)“ zum Auszählen.',
    photo: 'Fotografieren Sie danach die Wand, und zeichnen Sie sie nach: „$t(action.trace-photo)“.',
  },
}
