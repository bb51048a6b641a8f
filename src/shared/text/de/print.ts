/** What is printed, and the dialogs that print. */
import type { Area } from '../translation.ts'

export const print: Area<'print'> = {
  print: 'Drucken …',
  preview: 'Vorschau',
  pages_one: '{{count}} Seite',
  pages_other: '{{count}} Seiten',
  morePages_one: 'und {{count}} weitere Seite',
  morePages_other: 'und {{count}} weitere Seiten',
  paper: 'Papier',
  papers: { a4: 'A4', letter: 'Letter', a3: 'A3' },
  hiddenParties_one:
    '{{count}} Beteiligter ist auf der Karte verborgen und wird ausgelassen. Zeigen Sie alles, um auch ihn zu drucken.',
  hiddenParties_other:
    '{{count}} Beteiligte sind auf der Karte verborgen und werden ausgelassen. Zeigen Sie alles, um auch sie zu drucken.',
  hiddenInteractions_one:
    '{{count}} Interaktion ist auf der Karte verborgen und wird ausgelassen. Zeigen Sie alles, um auch sie zu drucken.',
  hiddenInteractions_other:
    '{{count}} Interaktionen sind auf der Karte verborgen und werden ausgelassen. Zeigen Sie alles, um auch sie zu drucken.',
  nobodyYet: 'Noch ist niemand auf der Karte: Das sind leere Karten.',
  cards: {
    title: 'Namenskarten drucken',
    description:
      'Eine Karte für jeden Beteiligten, zum Aufstellen auf dem Tisch oder zum Aufhängen an der Wand. Schneiden Sie an den gestrichelten Linien.',
    perPage: 'Karten je Seite',
    kind: 'Mit der Art',
    group: 'Mit der Gruppe',
    folded: 'Zum Falten und Aufstellen',
    foldedHint: 'Der Name wird zweimal gedruckt; falten Sie an der gepunkteten Linie.',
    onlySelected_one: 'Nur die Auswahl ({{count}})',
    onlySelected_other: 'Nur die Auswahl ({{count}})',
  },
  interactions: {
    title: 'Leere Interaktionskarten drucken',
    description:
      'Eine Karte für jedes „Wer liefert wem“, zum Ausfüllen an den Tischen und Aufhängen zwischen den Beteiligten. Schneiden Sie an den gestrichelten Linien.',
    pages: 'Seiten',
    cards_one: '{{count}} Karte',
    cards_other: '{{count}} Karten',
  },
  sheet: {
    title: 'Wandbogen drucken',
    description: 'Eine Tabelle, wer wem liefert, zum Aufhängen an der Wand und Ausfüllen von Hand.',
    heading: 'Wer liefert wem',
    hint: 'Eine Zeile je Leistung: wer sie liefert, wer sie bekommt und was sie ist.',
    workshopFor: '{{title}}, {{client}}',
    pageOf: 'Seite {{page}} von {{count}}',
    number: 'Nummer',
    columns: {
      provider: 'Lieferant (liefert)',
      customer: 'Interner Kunde (bekommt)',
      service: 'Leistung',
      often: 'Wie oft',
    },
    writing: 'Platz zum Schreiben mit',
    writings: { pen: 'Kugelschreiber', marker: 'Filzstift' },
    blankPages: 'Leere Seiten am Ende',
    withMap_one: 'Mit der Interaktion auf der Karte beginnen',
    withMap_other: 'Mit den {{count}} Interaktionen auf der Karte beginnen',
    withMapHint: 'Der Rest der letzten Seite bleibt leer.',
  },
  rated: {
    ofBallot: 'In der laufenden Abstimmung',
    chairs: 'Für wen',
    both: 'Beide',
    between: '\u2068{{provider}}\u2069 → \u2068{{customer}}\u2069',
    blank: 'Noch liefert auf der Karte niemand jemandem: Für Interaktionen bleibt Platz zum Schreiben.',
  },
  ballots: {
    title: 'Stimmkarten drucken',
    description:
      'Eine Stimmkarte je Person: Kunden bewerten, Lieferanten vermuten. Schneiden Sie an den gestrichelten Linien; tippen Sie die Stimmkarten unter Bewertungen, Papier ein.',
    copies: { customer: 'Stimmkarten für Kunden', provider: 'Stimmkarten für Lieferanten' },
    withName: 'Mit einer Zeile für den Namen',
    withNameHint: 'Nur für eine Abstimmung mit Namen. Anonyme Stimmkarten tragen keinen.',
    noName: 'Die Abstimmung ist anonym: Stimmkarten haben keine Zeile für einen Namen.',
    heading: { customer: 'Stimmkarte für Kunden', provider: 'Stimmkarte für Lieferanten' },
    part: 'Teil {{part}} von {{parts}}',
    scale: 'Kreuzen Sie in jeder Zeile einen Kreis an: 1 gar nicht, 5 genau, ? weiß nicht.',
  },
  tally: {
    title: 'Strichliste drucken',
    description:
      'Um Hände mit dem Stift zu zählen: ein Kästchen je Antwort. Tippen Sie die Zahlen unter Bewertungen, Hände ein.',
    heading: 'Hände: {{chair}}',
    hint: 'Schreiben Sie, wie viele Hände für jede Antwort hochgingen; ? ist „weiß nicht“.',
  },
}
