/** Figures of a reveal as people read them. */
import type { QuestionResult } from '../method/rating.ts'
import { sayFixed } from './say-amount.ts'
import { t } from './text.ts'

/** With its sign: +1.6 means that the provider overrates itself. */
export function sayGap(gap: number): string {
  const figure = sayFixed(Math.abs(gap), 1)
  if (Number(gap.toFixed(1)) === 0) return figure
  return gap > 0 ? `+${figure}` : `−${figure}`
}

/** A figure with as many decimals, a dash for none. */
export function sayFigure(value: number | null, decimals: number): string {
  return value === null ? t('reveal.none') : sayFixed(value, decimals)
}

/** "1, 0, 2, 3, 0; don't know 1", for screen readers: people per value. */
export function sayDots({ dots, unknown }: Pick<QuestionResult, 'dots' | 'unknown'>): string {
  return t('reveal.counts', { dots: dots.join(', '), unknown })
}
