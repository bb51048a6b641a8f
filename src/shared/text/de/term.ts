/** The words of the model: kinds, channels, periods, statuses. */
import type { Area } from '../translation.ts'

export const term: Area<'term'> = {
  kind: {
    team: 'Team',
    role: 'Rolle',
    system: 'System',
    machine: 'Maschine',
    customer: 'Kunde',
    supplier: 'Zulieferer',
  },
  channel: {
    unsaid: 'Nicht gesagt',
    person: 'Mensch',
    software: 'Software',
    machine: 'Maschine',
    document: 'Dokument',
  },
  period: { day: 'pro Tag', week: 'pro Woche', month: 'pro Monat', quarter: 'pro Quartal', year: 'pro Jahr' },
  dimension: { what: 'WAS', when: 'WANN', way: 'WIE', effort: 'AUFWAND' },
  serves: '{{provider}} liefert an {{customer}}',
  servesWhat: '{{provider}} liefert an {{customer}}: {{service}}',
  party: 'Beteiligte',
  interaction: 'Interaktion',
  zone: 'Bereich',
  more_one: '{{count}} weitere',
  more_other: '{{count}} weitere',
  showOnMap: 'Auf der Karte zeigen',
  status: { idea: 'Idee', planned: 'Geplant', running: 'Läuft', reviewed: 'Entschieden' },
  decision: { adopt: 'Übernehmen', adapt: 'Anpassen', abandon: 'Aufgeben' },
  block: { service: 'Leistung', process: 'Prozess', both: 'Leistung und Prozess' },
}
