/** Help: the words of Baton, each with what it means. */
import type { Area } from '../translation.ts'

export const helpWord: Area<'helpWord'> = {
  workshop: { name: 'Workshop', text: 'Ein Auftrag, aufbewahrt in einer Datei.' },
  session: { name: 'Sitzung', text: 'Ein Treffen eines Workshops, an einem Tag.' },
  party: {
    name: 'Beteiligte',
    text: 'Wer oder was liefert oder beliefert wird: ein Team, eine Rolle, ein System, eine Maschine, ein Kunde, ein Zulieferer.',
  },
  interaction: {
    name: 'Interaktion',
    text: 'Eine Leistung, die einer dem anderen liefert, gezeichnet als Linie vom Lieferanten zum Kunden.',
  },
  provider: { name: 'Lieferant', text: 'Wer in einer Interaktion liefert.' },
  customer: { name: 'Kunde', text: 'Wer in einer Interaktion beliefert wird: im Unternehmen der interne Kunde.' },
  service: { name: 'Leistung', text: 'Was geliefert wird: ein Ding, eine Antwort, eine Entscheidung.' },
  zone: {
    name: 'Bereich',
    text: 'Eine Fläche der Karte, in der Beteiligte stehen, etwa eine Abteilung oder eine Phase.',
  },
  group: { name: 'Gruppe', text: 'Der Teil der Organisation, zu dem Beteiligte gehören.' },
  chair: { name: 'Stuhl', text: 'Von wo aus jemand bewertet: vom Stuhl des Kunden oder des Lieferanten.' },
  dimension: {
    name: 'WAS, WANN, WIE, AUFWAND',
    text: 'Was bewertet wird: genau das, was sie wollen, dann, wenn sie es brauchen, so, wie sie es brauchen, mit so wenig Aufwand wie möglich. 5 ist in allen vieren gut.',
  },
  rating: { name: 'Bewertung', text: 'Eine Zahl von 1 bis 5, oder „weiß nicht“.' },
  gap: {
    name: 'Abstand',
    text: 'Was die Lieferanten erwarteten minus was die Kunden gaben. Über null: Der Lieferant überschätzt sich.',
  },
  ballot: { name: 'Abstimmung', text: 'Sie ist geheim. Eine Stimmkarte trägt die Antworten einer Person.' },
  check: {
    name: 'Prüfung',
    text: 'Fünf Fragen zu einer Interaktion; alles außer fünfmal Ja verlangt einen genaueren Blick.',
  },
  buildingBlock: {
    name: 'Baustein',
    text: 'Wo nach einer Prüfung hinzusehen ist: auf die Leistung selbst oder den Prozess darum herum.',
  },
  moment: { name: 'Moment', text: 'Ein Schritt in einer Interaktion, vom Kunden aus gesehen.' },
  truth: {
    name: 'Moment der Wahrheit',
    text: 'Wo der Kunde entscheidet, auf dem offiziellen Weg zu bleiben oder ihn zu umgehen.',
  },
  measure: {
    name: 'Messgröße',
    text: 'Was interne Kunden zählen oder stoppen, mit Einheit, Richtung und Ziel. Ein Messwert ist ein datierter Wert davon.',
  },
  miss: { name: 'Fehlschlag', text: 'Eine Anfrage, die nicht wie vereinbart geliefert wurde.' },
  cost: {
    name: 'Kosten eines Fehlschlags',
    text: 'Nacharbeit, Warten und Nachfragen auf beiden Seiten, und was direkt bezahlt wird, für einen Fehlschlag.',
  },
  effort: {
    name: 'Kosten des Aufwands',
    text: 'Minuten, die jede Anfrage zu lange dauert. Getrennt von den Kosten der Fehlschläge.',
  },
  range: {
    name: 'Sicher, Mitte, kann steigen bis',
    text: 'P10, P50 und P90: In einem von zehn Fällen ist es weniger als das erste, in einem von zehn mehr als das letzte.',
  },
  change: {
    name: 'Veränderung',
    text: 'Eine Kleinigkeit, die versucht wird, mit Verantwortlichen, einer Messgröße und einem Tag für den Rückblick.',
  },
  review: {
    name: 'Rückblick',
    text: 'Die Entscheidung über eine Veränderung an ihrem Tag: übernehmen, anpassen oder aufgeben.',
  },
  saving: {
    name: 'Ersparnis',
    text: 'Was die Kostenkarte seit Beginn einer Veränderung sagt, gegen das, was sie vorher sagte; belegt, sobald beides gemessen wurde.',
  },
  evidence: { name: 'Belege', text: 'Alles, was die Runde gesagt oder gemessen hat.' },
  edit: { name: 'Änderung', text: 'Ein aufgezeichneter Schritt aus der Vergangenheit der Karte.' },
  version: { name: 'Stand', text: 'Ein Zustand der Karte mit Namen, etwa „Wie es ist, März“.' },
  format: { name: 'Format', text: 'Eine gespeicherte Agenda, mit der neue Workshops beginnen.' },
  block: { name: 'Abschnitt', text: 'Ein Teil einer Agenda.' },
  guide: { name: 'Ablauf', text: 'Die Agenda eines Workshops, wie weit er gekommen ist, und seine Uhr.' },
  scene: { name: 'Szene', text: 'Was das Fenster für die Runde zeigt.' },
  stop: { name: 'Halt', text: 'Eine Stelle der Karte, zu der eine Präsentation geht.' },
  facilitatorWindow: { name: 'Fenster der Moderation', text: 'Ihr Fenster, auf dem Laptop.' },
  audienceWindow: { name: 'Fenster für die Runde', text: 'Was die Runde sieht, auf dem Beamer.' },
  rehearsal: { name: 'Probe', text: 'Eine Kopie zum Ausprobieren, danach verworfen.' },
}
