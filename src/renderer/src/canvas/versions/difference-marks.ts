/** What differs between two versions as marks on a map: by a word and a form each, so that nobody has to tell colours apart. */
import { sayFigure } from '#shared/text/say-figures.ts'
import { t } from '#shared/text/text.ts'
import type { Difference, Sign } from '#shared/versions/list-differences.ts'
import type { DifferenceMark, Highlight, LineMark, PartyMark } from '../highlight/highlight-atom.ts'

/** Signs at lines, by what happened to them. */
export const SIGN_AT_LINE: Readonly<Record<DifferenceMark, string>> = {
  added: '+',
  removed: '−',
  rerouted: '→',
  former: '·',
  renamed: '•',
  rerated: '•',
  revised: '•',
}

/** The sign by which something is drawn. */
function mainSign({ signs }: Difference): Sign {
  return signs[0] ?? 'revised'
}

/** What is printed at a line: a newer rating with the means of both, else the words of its sign. */
function wordsOf(difference: Difference): string {
  const sign = mainSign(difference)
  const words = t(`versions.sign.${sign}`)
  if (sign === 'added') return `+ ${words}`
  if (sign === 'removed') return `− ${words}`
  const { rating } = difference
  if (rating === null) return words
  const { before, after } = rating
  if (before === null || before.mean === null) return t('versions.map.rated', { mean: sayFigure(after.mean, 1) })
  const means = t('versions.sums.move', { from: sayFigure(before.mean, 1), to: sayFigure(after.mean, 1) })
  return t('versions.map.rated', { mean: means })
}

/** What is left of it where words have no room: the sign of the legend, the newest mean, or a dot; the line's form says the rest. */
function signOf(difference: Difference): string {
  const { rating } = difference
  if (rating !== null && mainSign(difference) !== 'added') return sayFigure(rating.after.mean, 1)
  return SIGN_AT_LINE[mainSign(difference)]
}

/** @param formerWays ids of the lines that show how a rerouted interaction ran before */
export function markDifferences(differences: readonly Difference[], formerWays: ReadonlySet<string>): Highlight {
  const parties = new Map<string, PartyMark>()
  const lines = new Map<string, LineMark>()
  for (const difference of differences) {
    const kind = mainSign(difference)
    if (difference.of === 'party') parties.set(difference.id, { kind, text: t(`versions.sign.${kind}`) })
    if (difference.of === 'interaction')
      lines.set(difference.id, { kind, text: wordsOf(difference), sign: signOf(difference) })
  }
  for (const id of formerWays)
    lines.set(id, { kind: 'former', text: t('versions.map.former'), sign: SIGN_AT_LINE.former })
  return { parties, lines }
}
