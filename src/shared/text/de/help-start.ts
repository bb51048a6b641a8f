/** Help: the first steps. In each topic `title`, `also` (what people may type instead), `lead`, then one point each, then `note`. */
import type { Area } from '../translation.ts'

export const helpStart: Area<'helpStart'> = {
  idea: {
    title: 'Was Sie mit Baton tun',
    also: 'Anfang, beginnen, Einführung, Überblick, Zweck, wie es geht',
    lead: 'Sie stehen vor einer Runde und führen sie durch eine einzige Methode. Baton zeigt der Runde, was sie braucht, bewahrt, was sie sagt, und sagt Monate später, ob es geholfen hat.',
    say: 'Sagen: in einem Satz vereinbaren, worauf sich alle verlassen können, für die Sie arbeiten.',
    map: 'Zeichnen: wer wem liefert, und es von beiden Stühlen aus bewerten.',
    improve: 'Verbessern: herausfinden, was Fehlschläge kosten, und eine kleine Veränderung in 30 Tagen versuchen.',
    note: 'Es gibt kein Konto, und ein Netz wird nicht gebraucht.',
  },
  where: {
    title: 'Wo alles liegt',
    also: 'Ordner, Ort, Daten, Speicher, Cloud, Konto, Festplatte, Pfad, gespeichert',
    lead: 'Auf diesem Laptop und nirgends sonst: in {{home}}. Jeder Workshop ist dort eine Datei.',
    saved: '„$t(app.saved.saved)“ oben heißt, es liegt auf der Festplatte. Sie müssen nichts selbst speichern.',
    backups:
      'Vollständige Kopien entstehen von selbst, während Sie arbeiten. Einen zweiten Ordner, etwa auf einem Stick, wählen Sie unter „$t(action.backups)“.',
    move: 'Um einen Workshop auf einen anderen Laptop mitzunehmen, nehmen Sie hier „$t(action.export-file)“ und dort „$t(action.import-file)“.',
  },
  practice: {
    title: 'Der Übungsworkshop',
    also: 'Beispiel, Muster, Demo, ausprobieren, lernen, Schulung, Klasse, proben, Anleitung',
    lead: 'Ein Workshop aus echten Daten, zum Umsehen und zum Unterrichten. Nichts, was Sie dort tun, berührt Ihre eigenen Workshops.',
    make: 'Beginnen Sie ihn mit „$t(action.workshop-practice)“, bei einem beliebigen Abschnitt: Was davor kam, ist schon da.',
    reset: '„$t(action.workshop-reset)“ gibt der nächsten Klasse einen frischen.',
    rehearse:
      '„$t(action.workshop-rehearse)“ lässt Sie Ihren eigenen Workshop in einer Kopie ausprobieren, die danach verworfen wird.',
  },
  formats: {
    title: 'Formate: die Agenden für den Anfang',
    also: 'Agenda, Vorlage, Dauer, 60, 90, 180, halber Tag, Folgetermin, Länge, Tagesordnung',
    lead: 'Ein neuer Workshop beginnt mit einem davon. Sehen Sie hinein, bevor Sie wählen: Jeder Abschnitt lässt sich danach ändern.',
    own: 'Ein eigenes: Ändern Sie die Agenda eines Workshops, dann „$t(action.format-keep)“.',
    share: 'Um eines weiterzugeben, nehmen Sie es unter „$t(action.formats)“ als Datei heraus.',
  },
  evening: {
    title: 'Am Abend davor',
    also: 'vorbereiten, Vorbereitung, Checkliste, bereit, vor dem Workshop, einrichten',
    lead: 'Zehn Minuten, die eine Stunde sparen.',
    make: 'Legen Sie den Workshop an, wählen Sie das Format, schreiben Sie den Namen des Auftraggebers.',
    check:
      'Schließen Sie den Beamer an, und drücken Sie {{keys.preflight}}: Baton sieht nach Bildschirmen, Textgröße, Strom, Festplatte und Sicherungen.',
    print: 'Drucken Sie Namenskarten und Stimmkarten, falls die Technik versagt.',
    stick: 'Stecken Sie einen Stick ein, und wählen Sie ihn als zweiten Ordner für Sicherungen.',
  },
  hands: {
    title: 'Schnelle Hände auf der Karte',
    also: 'einfügen, Liste, tippen, zeichnen, hinzufügen, Beteiligte, schnell, Maus, Tastatur',
    lead: 'Beteiligte kommen so schnell dazu, wie Leute reden.',
    paste:
      'Fügen Sie eine Liste ein, und jede Zeile wird ein Beteiligter. Fügen Sie drei Spalten ein (Lieferant, Kunde, Leistung), und die Linien dazwischen kommen mit.',
    party:
      '{{keys.tool-party}} fügt Beteiligte hinzu, {{keys.tool-interaction}} eine Interaktion, {{keys.serve}} sagt, wem die Auswahl liefert.',
    kind: '{{keys.kind-team}} bis {{keys.kind-supplier}} sagen, was die ausgewählten Beteiligten sind.',
    tidy: '{{keys.tidy}} räumt auf; Angeheftetes bleibt, wo es ist.',
    undo: '{{keys.undo}} nimmt zurück, auch nach einem Neustart.',
  },
  actions: {
    title: 'Eine Aktion finden',
    also: 'Befehl, Menü, Palette, suchen, Funktion, wo ist',
    lead: '{{keys.palette}} führt jede Aktion beim Namen auf, mit ihrer Taste. Was gerade nicht geht, ist grau.',
    sheet: '{{keys.shortcuts}} zeigt alle Tasten auf einer Seite.',
    help: '{{keys.help}} öffnet diese Hilfe, auf der Seite der Ansicht, in der Sie sind.',
  },
  look: {
    title: 'Größerer Text, andere Farben, andere Sprache',
    also: 'Farbschema, dunkel, Kontrast, Schriftgröße, Zoom, klein, Sprache, Barrierefreiheit',
    lead: 'Das alles steht unter „$t(action.settings)“ und gilt für diesen Laptop.',
    language: 'Auch die Sprache von Baton wählen Sie dort. Was eingetippt wurde, bleibt, wie es ist.',
    theme: 'Farbschemas: hell, dunkel und hoher Kontrast. Die Runde hat eigene Farben.',
    size: 'Drei Textgrößen; im eigenen Fenster von Baton macht auch das Menü „Ansicht“ alles größer.',
    reader: 'Alles geht mit der Tastatur. Die Gliederung sagt die Karte in Worten, für Bildschirmleser.',
  },
}
