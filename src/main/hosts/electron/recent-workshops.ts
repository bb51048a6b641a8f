/**
 * The latest workshops where the system offers them: the jump list of the Windows taskbar and the dock menu of macOS. Only
 * plain data is made here. Baton puts nothing among the system's recent documents: their names would outlive a workshop
 * that was removed for good, while these lists are made anew whenever the library changes.
 */

/** What a list says of a workshop. */
export interface RecentWorkshop {
  readonly id: string
  readonly title: string
}

/** So many fit without being cut off on a small screen. */
const MOST = 6

/** The ones to offer, of a list with the last opened first. A rehearsal is to be thrown away, so nobody comes back to it. */
export function pickRecent(
  workshops: readonly (RecentWorkshop & { readonly rehearsal: boolean })[],
): readonly RecentWorkshop[] {
  return workshops
    .filter(({ rehearsal }) => !rehearsal)
    .slice(0, MOST)
    .map(({ id, title }) => ({ id, title }))
}

/** One line of the jump list. */
export interface JumpItem {
  readonly title: string
  /** Everything behind the program, as Windows takes it apart. */
  readonly args: string
}

export interface JumpSituation {
  readonly recent: readonly RecentWorkshop[]
  /** Arguments that this Baton needs to find its data again. */
  readonly words: readonly string[]
  /** Arguments of lines that the person took off the list; Windows refuses a list that has one of them. */
  readonly removed: readonly string[]
}

/** One argument as Windows takes a command line apart: quotes and the backslashes before them are doubled up. */
export function quoteForWindows(word: string): string {
  if (/^[\w:\\./=-]+$/.test(word) && !word.endsWith('\\')) return word
  return `"${word.replace(/(\\*)"/g, '$1$1\\"').replace(/(\\+)$/, '$1$1')}"`
}

/** The lines of the jump list. */
export function planJumpList({ recent, words, removed }: JumpSituation): readonly JumpItem[] {
  return recent
    .map(({ id, title }) => ({ title, args: [...words, '--open', id].map(quoteForWindows).join(' ') }))
    .filter(({ args }) => !removed.includes(args))
}
