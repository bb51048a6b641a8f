/** Pasting and dropping on the map: what came of it, and why nothing did. */
import type { Area } from '../translation.ts'

export const paste: Area<'paste'> = {
  added_one: '{{count}} Beteiligter hinzugefügt',
  added_other: '{{count}} Beteiligte hinzugefügt',
  interactions_one: '{{count}} Interaktion hinzugefügt',
  interactions_other: '{{count}} Interaktionen hinzugefügt',
  there_one: '{{count}} war schon da',
  there_other: '{{count}} waren schon da',
  partiesThere_one: '{{count}} Beteiligter war schon da',
  partiesThere_other: '{{count}} Beteiligte waren schon da',
  interactionsThere_one: '{{count}} Interaktion war schon da',
  interactionsThere_other: '{{count}} Interaktionen waren schon da',
  leftOut_one: '{{count}} Zeile wurde ausgelassen: Sie sagt nicht, wer wem liefert',
  leftOut_other: '{{count}} Zeilen wurden ausgelassen: Sie sagen nicht, wer wem liefert',
  renamed:
    'Der Name ist jetzt „{{name}}“. Um stattdessen Beteiligte hinzuzufügen, nehmen Sie es zurück und klicken vor dem Einfügen daneben.',
  sameName: 'Der Name „{{name}}“ steht schon auf der Karte; nichts wurde geändert.',
  grouped: '{{count}} Beteiligte gehören jetzt zu „{{group}}“.',
  served_one: 'Die Leistung von {{count}} Interaktion wurde ausgefüllt.',
  served_other: 'Die Leistungen von {{count}} Interaktionen wurden ausgefüllt.',
  nothing: 'Das Eingefügte besteht nur aus Leerzeichen; nichts wurde geändert.',
  byKeys: 'Drücken Sie auf der Karte {{keys}}, um es als eine Notiz einzufügen.',
  tooLarge:
    'Das ist mehr Text, als sich auf einmal einfügen lässt; nichts wurde geändert. Fügen Sie einen Teil davon ein.',
  tooManyLines:
    '{{count}} Zeilen sind zu viele auf einmal; nichts wurde geändert. Fügen Sie höchstens {{limit}} Zeilen ein, oder drücken Sie {{keys}} für eine einzige Notiz.',
  tooManyRows:
    'Eine Tabelle mit {{count}} Zeilen ist zu lang zum Einfügen; nichts wurde geändert. Fügen Sie höchstens {{limit}} Zeilen ein, oder speichern Sie sie als CSV und verwenden Sie „{{action}}“.',
  tooManyColumns:
    'Eine Tabelle mit {{count}} Spalten ist zu breit zum Einfügen; nichts wurde geändert. Kopieren Sie nur Lieferant, Kunde und Leistung, höchstens {{limit}} Spalten.',
  rowTooLong:
    'Zeile {{row}} dieser Tabelle enthält einen Text, der für einen Namen oder eine Leistung zu lang ist; nichts wurde geändert. Kürzen Sie ihn, und fügen Sie noch einmal ein.',
  lineTooLong:
    'Zeile {{line}} hat {{length}} Zeichen, und höchstens {{limit}} passen; nichts wurde geändert. Kürzen Sie sie, oder drücken Sie {{keys}}, um alles als eine Notiz einzufügen.',
  noteTooLong:
    'Eine Notiz nimmt höchstens {{limit}} Zeichen auf, und dieser Text hat {{length}}; nichts wurde geändert.',
  nobodyServes:
    'Diese Tabelle sagt nicht, wer wem liefert; nichts wurde geändert. Geben Sie ihr eine Kopfzeile mit Lieferant und Kunde, oder kopieren Sie nur diese Spalten.',
  notRead: 'Diese Datei ließ sich nicht lesen; nichts wurde geändert.',
}
