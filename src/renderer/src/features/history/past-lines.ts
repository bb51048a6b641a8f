/** The steps of a session as lines to read. Steps that only moved or drew something are told together. */
import type { HistoryStep } from '#shared/model/history.ts'
import { sayDeed } from '#shared/text/say-deed.ts'
import { t } from '#shared/text/text.ts'

/** One line. `edit` is the last of its edits: going there shows what it tells. */
export interface PastLine {
  readonly edit: number
  /** The first of its edits. */
  readonly from: number
  readonly at: string
  readonly texts: readonly string[]
  /** What it tells of came, went, was said otherwise, or only lies elsewhere. */
  readonly sign: 'added' | 'removed' | 'revised' | 'moved'
}

/** An edit that did more than this is told by its first deeds, and how many more there were. */
const MOST_TEXTS = 4

function textsOf({ deeds }: HistoryStep): string[] {
  const texts = deeds.flatMap((deed) => sayDeed(deed))
  if (texts.length <= MOST_TEXTS) return texts
  return [...texts.slice(0, MOST_TEXTS - 1), t('history.line.more', { count: texts.length - MOST_TEXTS + 1 })]
}

function signOf({ deeds }: HistoryStep): PastLine['sign'] {
  const [first, ...others] = deeds
  if (!first) return 'moved'
  return others.every(({ kind }) => kind === first.kind) ? first.kind : 'revised'
}

/** @param steps in a row, the first one first */
export function pastLines(steps: readonly HistoryStep[]): readonly PastLine[] {
  const lines: PastLine[] = []
  let moved = 0
  for (const step of steps) {
    const { edit, at } = step
    const texts = textsOf(step)
    const open = lines.at(-1)
    if (texts.length > 0) {
      moved = 0
      lines.push({ edit, from: edit, at, texts, sign: signOf(step) })
    } else if (open && moved > 0) {
      moved += 1
      lines.splice(-1, 1, { ...open, edit, at, texts: [t('history.line.moved', { count: moved })] })
    } else {
      moved = 1
      lines.push({ edit, from: edit, at, texts: [t('history.line.moved', { count: moved })], sign: 'moved' })
    }
  }
  return lines
}

/** The line that tells of an edit, or of the last one before it; -1 before the first. */
export function lineAt(lines: readonly PastLine[], edit: number): number {
  return lines.findLastIndex(({ from }) => from <= edit)
}
