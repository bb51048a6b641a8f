/** Which workshops a person means by some words: all words must stand in title or client, in any order, accents or not. */
import type { WorkshopSummary } from '#shared/model/workshop.ts'

/** Keeps the order of the list; no words find everything. */
export function searchWorkshops(workshops: readonly WorkshopSummary[], words: string): readonly WorkshopSummary[] {
  const wanted = fold(words).split(/\s+/).filter(Boolean)
  if (wanted.length === 0) return workshops
  return workshops.filter((workshop) => {
    const text = fold(`${workshop.title} ${workshop.client}`)
    return wanted.every((word) => text.includes(word))
  })
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}
