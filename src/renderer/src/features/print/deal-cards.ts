/** How name cards lie on a page. */

export const CARDS_PER_PAGE = [2, 4, 8] as const
export type CardsPerPage = (typeof CARDS_PER_PAGE)[number]

/** Columns and rows of an upright page. */
export function cardGrid(perPage: CardsPerPage): { readonly columns: number; readonly rows: number } {
  const columns = perPage === 2 ? 1 : 2
  return { columns, rows: perPage / columns }
}

/** The cards of each page, the last one filled up with blank cards (null). Without cards, one page of blank ones. */
export function dealCards<T>(cards: readonly T[], perPage: CardsPerPage): readonly (readonly (T | null)[])[] {
  const count = Math.max(1, Math.ceil(cards.length / perPage))
  return Array.from({ length: count }, (_, page) =>
    Array.from({ length: perPage }, (_unused, place) => cards[page * perPage + place] ?? null),
  )
}
