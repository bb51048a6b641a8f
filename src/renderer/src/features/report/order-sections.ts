/** Putting the sections of a report in another order, and switching them on and off. */
import { type ReportChoices, type ReportSectionId, sectionsOf } from '#shared/model/report-choices.ts'

type Sections = ReportChoices['sections']

/** The section stands at this place afterwards, counted without it. */
export function moveSection(choices: ReportChoices, id: ReportSectionId, to: number): Sections {
  const all = sectionsOf(choices)
  const moved = all.filter((section) => section.id === id)
  const rest = all.filter((section) => section.id !== id)
  const place = Math.max(0, Math.min(rest.length, to))
  return [...rest.slice(0, place), ...moved, ...rest.slice(place)]
}

export function showSection(choices: ReportChoices, id: ReportSectionId, shown: boolean): Sections {
  return sectionsOf(choices).map((section) => (section.id === id ? { id, shown } : section))
}
