/** What the steps of a heat stand for: a bar of the colour and thickness of each, with its value in words. */
import type { HeatSign } from '#shared/charts/heat-scale.ts'
import styles from './heat-legend.module.css'

/** `rated` runs from orange to teal, `amount` from pale to strong. */
export type HeatKind = 'rated' | 'amount'

export interface HeatLegendEntry extends HeatSign {
  readonly kind: HeatKind
  readonly label: string
}

/** In a row, from the first step to the last. */
export function HeatLegend({ entries }: { readonly entries: readonly HeatLegendEntry[] }) {
  return (
    <ol className={styles.legend}>
      {entries.map(({ label, kind, step, weight }) => (
        <li key={step} className={styles.step}>
          <span
            className={styles.sign}
            style={{ background: heatColour(kind, step), height: `${weight * 2}px` }}
            aria-hidden="true"
          />
          {label}
        </li>
      ))}
    </ol>
  )
}

/** The colour of a step, of the theme. */
export function heatColour(kind: HeatKind, step: number): string {
  return kind === 'rated' ? `var(--score-${step})` : 'var(--accent)'
}
