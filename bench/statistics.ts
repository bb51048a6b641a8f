/** Medians and percentiles of repeated measurements. */

/** The value below which a share of the sorted samples lies (nearest rank). NaN for no samples. */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b)
  const rank = Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))
  return sorted[rank] ?? Number.NaN
}

export interface Figure {
  readonly median: number
  readonly p95: number
  readonly samples: number
}

/** Milliseconds in, milliseconds out, rounded to a tenth. */
export function summarise(samples: readonly number[]): Figure {
  const round = (value: number) => Math.round(value * 10) / 10
  return { median: round(percentile(samples, 0.5)), p95: round(percentile(samples, 0.95)), samples: samples.length }
}
