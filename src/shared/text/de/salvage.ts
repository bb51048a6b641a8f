/** What salvage could read of a damaged workshop, and what it could not. */
import type { Area } from '../translation.ts'

export const salvage: Area<'salvage'> = {
  /** What lies in each table, in words; the tables’ own names without their underscores. */
  table: {
    workshop: 'Titel und Auftraggeber',
    session: 'Sitzungen',
    entry: 'Zeilen des Protokolls',
    mapSchema: 'Versionen des Kartenformats',
    record: 'Dinge auf der Karte',
    edit: 'Änderungen der Karte',
    editPack: 'Pakete älterer Änderungen',
    batch: 'Antworten auf die letzten Änderungen',
    party: 'Beteiligte',
    interaction: 'Interaktionen',
    zone: 'Bereiche',
    change: 'Veränderungen',
    changeEntry: 'Einträge zu Veränderungen',
    evidence: 'Aussagen',
    measurement: 'Messwerte',
    agenda: 'Zustände der Agenda',
    progress: 'Zustände des Ablaufs',
    ballot: 'Abstimmungen',
    ballotEntry: 'Schritte von Abstimmungen',
    card: 'Stimmkarten',
    ballotCount: 'Gezählte Hände',
    openCard: 'Stimmkarten laufender Abstimmungen',
    openCount: 'Gezählte Hände laufender Abstimmungen',
    picture: 'Bilder',
  },
  lostUnknown: 'niemand kann es sagen',
  lostNone: 'nichts',
  leftOut: {
    votes_one: '{{count}} Stimme einer Abstimmung, deren Frage verloren ist.',
    votes_other: '{{count}} Stimmen einer Abstimmung, deren Frage verloren ist.',
  },
}
