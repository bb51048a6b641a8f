/**
 * Where a number comes from, as a sign and a word: a solid frame for what was measured, a dashed one for a guess. Charts
 * follow the same rule, so that a guess never looks like a measurement; the word carries it, the colour only helps.
 */
import { CircleHelp, type LucideIcon, MessageSquare, MessageSquareReply, Ruler } from 'lucide-react'
import type { Source } from '#shared/model/cost.ts'
import { t } from '#shared/text/text.ts'
import styles from './source-mark.module.css'

const SIGNS: Readonly<Record<Source, LucideIcon>> = {
  measured: Ruler,
  customer: MessageSquare,
  provider: MessageSquareReply,
  guess: CircleHelp,
}

/** A short mark beside the number. */
export function SourceMark({ source }: { readonly source: Source }) {
  const Sign = SIGNS[source]
  return (
    <span className={styles.mark} data-source={source}>
      <Sign aria-hidden="true" size="1em" />
      {t(`range.source.${source}`)}
    </span>
  )
}
