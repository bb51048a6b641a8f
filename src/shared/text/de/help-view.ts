/** Help: what each view is for and what is done in it. Its name and its key come from the actions. */
import type { Area } from '../translation.ts'

export const helpView: Area<'helpView'> = {
  brief: {
    also: 'Rahmen, Absicht, Thema, Gruppen, Stundensätze, Versprechen',
    lead: 'Worum es im Workshop geht: Thema, Gruppen in der Runde, Stundensätze und die Absicht mit ihren Zeichen.',
    keep: 'Alles bleibt, wie Sie es schreiben. Die Runde sieht nur die Frage des Abschnitts.',
  },
  map: {
    also: 'Leinwand, Whiteboard, Zeichnung, Beteiligte, Interaktionen, Bereiche',
    lead: 'Wer wem liefert, gezeichnet. Linien laufen vom Lieferanten zum Kunden.',
    draw: '{{keys.tool-party}}, {{keys.tool-interaction}} und {{keys.tool-zone}} zeichnen; {{keys.serve}} sagt, wem die Auswahl liefert.',
    find: '{{keys.find}} findet alles beim Namen.',
    part: '{{keys.show-touching}} zeigt nur, was mit der Auswahl zu tun hat, {{keys.show-all}} alles.',
    room: 'Die Runde sieht, was Sie entscheiden: {{keys.present-follow}} lässt sie folgen, {{keys.present-this}} zeigt die Auswahl.',
  },
  outline: {
    also: 'Tabelle, Liste, Baum, barrierefrei, Bildschirmleser, Zeilen',
    lead: 'Dieselbe Karte als Tabelle und als Baum: schnell beim Tippen und lesbar für Bildschirmleser.',
    table:
      'Pfeiltasten bewegen, Enter öffnet eine Zelle, {{keys.workshop-rename}} bearbeitet sie, mehrere Zeilen lassen sich auf einmal bearbeiten.',
    tree: 'Der Baum sagt, wem jeder liefert, und nimmt neue Namen auf, während Sie tippen.',
  },
  matrix: {
    also: 'Raster, Kreuztabelle, Farben, Zeilen, Spalten, wer liefert wem',
    lead: 'Zeilen liefern an Spalten. Eine leere Zelle ist eine Frage: Brauchen diese beiden wirklich nichts voneinander?',
    colour: 'Färben Sie die Zellen nach Zahl, Menge, Bewertung, Abstand oder Kosten.',
    open: 'Enter auf einer Zelle öffnet sie oder fügt eine Interaktion hinzu.',
  },
  swap: {
    also: 'Tauschkarten, gemessen an, kämpft mit, Konflikt, Seiten',
    lead: 'Zwei Tauschkarten je Paar: woran die andere Seite nach Meinung der einen gemessen wird und womit sie kämpft.',
    conflict: 'Sagen Sie zu jedem Paar, ob die Messgrößen gegeneinanderstehen; der Bericht nennt es.',
  },
  ratings: {
    also: 'abstimmen, Abstimmung, aufdecken, Wert, Punkte, Hände, Papierkarten, Prüfung, fünf Fragen',
    lead: 'Hier werden Abstimmungen geöffnet, abgehalten und aufgedeckt.',
    ways: 'Drei Arten: den Laptop herumgeben, Stimmkarten eintippen, Hände zählen.',
    secret: 'Vor dem Aufdecken sieht niemand etwas, auch Sie nicht.',
    few: 'Mit weniger als vier Personen auf einem Stuhl werden nur ihre Punkte gezeigt: Mittelwerte würden jemanden verraten.',
    check: 'Die fünf Fragen werden in den Eigenschaften daneben gestellt.',
  },
  priorities: {
    also: 'Wichtigkeit, Güte, Feld, Quadrant, wo anfangen, Grafik, Chance',
    lead: 'Wie wichtig es ist gegen wie gut es klappt: Beginnen Sie links oben.',
    lines: 'Die Linien kreuzen sich in der Mitte der Skala; sie lassen sich auf das Mittel oder den Median legen.',
    why: 'Was nicht in der Grafik ist, steht daneben, mit dem Grund.',
  },
  journey: {
    also: 'Momente, tun, denken, fühlen, Wahrheit, Reise, warten',
    lead: 'Eine Interaktion von innen, Moment für Moment, in den Schuhen des Kunden.',
    add: 'Fügen Sie einen Moment hinzu, ziehen Sie sein Gefühl nach oben oder unten, markieren Sie den Moment der Wahrheit.',
  },
  costs: {
    also: 'Geld, Pareto, Summe, teuer, Rangfolge',
    lead: 'Was Fehlschläge im Jahr kosten, über alle Interaktionen: welche wenigen das meiste ausmachen und wie weit jede danebenliegen kann.',
    effort: 'Aufwand fällt bei jeder Anfrage an, deshalb steht er für sich.',
    next: 'Was noch nicht berechnet ist, ist aufgezählt, das Schlechteste zuerst.',
  },
  'cost-card': {
    also: 'Fehlschlag, Menge, Nacharbeit, warten, nachfragen, Spanne, Vermutung, Schätzung',
    lead: 'Eine Interaktion: wie oft, wie oft nicht wie vereinbart und was ein Fehlschlag kostet.',
    three: 'Tippen Sie drei Zahlen mit Leerzeichen dazwischen: mindestens, üblich, höchstens.',
    source: 'Jede Zahl sagt, woher sie kommt: gemessen, geschätzt oder vermutet.',
    card: 'Nehmen Sie die Spanne an, oder kennzeichnen Sie sie als Vermutung: Der Bericht druckt, was davon gilt.',
  },
  measures: {
    also: 'KPI, Kennzahl, Ziel, Verlaufskurve, XmR, Messwert, Daten, Werte importieren',
    lead: 'Was interne Kunden messen können, mit datierten Werten.',
    values:
      'Tippen Sie Messwerte ein, fügen Sie sie ein, oder importieren Sie sie. Ein Ziel zeigt, welche es verfehlen.',
    chart: 'Eine Verlaufskurve sagt, ob sich etwas verändert hat oder nur schwankt.',
  },
  cases: {
    also: 'Business Case, Begründung, ROI, ROCE, Amortisation, Kapitalwert, Investition, Wert, Rendite, Nutzenrechnung',
    lead: 'Was eine Veränderung kosten und bringen würde, als Spannen.',
    kinds: 'Geld, Kapazität und vermiedenes Risiko stehen für sich und werden nie zusammengezählt.',
    company: 'Annahmen gelten für alle Nutzenrechnungen eines Workshops.',
  },
  network: {
    also: 'Drehscheiben, Trennstellen, Dichte, E-I-Index, Zwischenzentralität, Struktur, Abhängigkeit',
    lead: 'Die Karte als Netzwerk: wer zwischen anderen steht, und wo ein Einziger alles zusammenhält.',
    show: 'Lassen Sie Drehscheiben oder Trennstellen auf der Karte hervortreten.',
    missing: 'Eine Linie, die fehlt, beweist nichts: Die Karte enthält, woran sich die Runde erinnert hat.',
  },
  changes: {
    also: 'Verbesserungen, Maßnahmen, Tafel, verantwortlich, Annahme, Aufgaben, Ideen, geplant, läuft',
    lead: 'Kleine Veränderungen von der Idee bis zur Entscheidung, als Liste, Tafel oder Zeitstrahl.',
    log: '{{keys.change-log}} trägt eine Veränderung ein, {{keys.idea-log}} hält eine Idee fest, ohne dass Sie Ihre Arbeit verlassen.',
    idea: 'Ohne Verantwortliche und Tag für den Rückblick bleibt eine Veränderung eine Idee.',
  },
  reviews: {
    also: 'Folgetermin, entscheiden, übernehmen, anpassen, aufgeben, fällig, Ergebnis, Ersparnis',
    lead: 'Was fällig ist: Erwartetes neben Gemessenem, dann übernehmen, anpassen oder aufgeben.',
    adopt: 'Übernehmen braucht mindestens einen späteren Messwert.',
  },
  history: {
    also: 'Vergangenheit, Zeitleiste, abspielen, zurückgehen, wer hat geändert, rückgängig',
    lead: 'Wie die Karte entstand, Änderung für Änderung, und jeder Eintrag daneben.',
    back: 'Zu einer früheren Karte zurückzugehen ist ein neuer Schritt: Nichts wird verworfen.',
  },
  versions: {
    also: 'Schnappschuss, vorher nachher, vergleichen, Ist, Soll, Unterschied, Version',
    lead: 'Zwei Zustände der Karte nebeneinander, mit dem, was sich dazwischen verändert hat.',
    keep: '{{keys.version-keep}} hält einen Stand dieses Moments fest. Das Ende jeder Sitzung wird von selbst einer.',
  },
  notes: {
    also: 'parken, Themenspeicher, Zitate, Entscheidungen, Ideen, Bemerkungen',
    lead: 'Was sich zu bewahren lohnt: geparkte Fragen, Entscheidungen, jemandes eigene Worte.',
    personal: 'Eine als persönlich gekennzeichnete Notiz geht endgültig, wenn persönliche Daten entfernt werden.',
  },
  report: {
    also: 'Dokument, eine Seite, Sponsor, Zusammenfassung, austeilen, Protokoll, drucken, PDF',
    lead: 'Eine Seite für den Sponsor, dann der ganze Bericht. Wählen Sie die Teile und ihre Reihenfolge.',
    write: '{{keys.export}} schreibt ihn: als PDF, Seite oder Folien.',
  },
  agenda: {
    also: 'Abschnitte, Agenda bearbeiten, Minuten, Plan, Zeitplan, Frage an die Runde, Szenen',
    lead: 'Die Abschnitte dieses Workshops: Reihenfolge, Minuten, was die Runde liest und sieht, wann jeder fertig ist.',
    holds: 'Alles gilt sofort, auch während der Workshop läuft.',
    move: 'Ziehen, oder Alt mit den Pfeiltasten, verschiebt einen Abschnitt.',
  },
  stops: {
    also: 'Präsentation, Rundgang, Folien, Pfad, durchgehen, Schritt für Schritt',
    lead: 'Die Stellen der Karte, zu denen Sie die Runde führen, der Reihe nach.',
    add: '{{keys.stop-add}} macht die Auswahl oder den sichtbaren Teil zum Halt.',
    steps: 'Was in einem Halt ist, kann einzeln kommen.',
    handout: 'Alle Halte lassen sich als Handzettel drucken.',
  },
}
