/**
 * Return on capital employed (ROCE): what the company earns per year before interest and taxes (EBIT) on the capital that
 * works in it. Money is in the workshop's currency, EBIT and savings per year, ratios are shares (0.125 is 12.5 %).
 * Definition as in any textbook of accounting; capital employed = total assets - current liabilities, at the end of the year
 * or as the mean of its beginning and end: whoever prints it prints which.
 */
import { needNumber } from './need-number.ts'

/** What a change does in a year once its saving is fully there, and what capital it needs. */
export interface GainTerms {
  /** Money per year that counts: cash, unless the room says that freed capacity counts too. */
  readonly annualSaving: number
  readonly runCost: number
  /** What becomes an asset. */
  readonly capex: number
  /** Years over which it is written off. */
  readonly lifeYears: number
  /** Negative when capital is released. */
  readonly workingCapitalChange: number
}

/** The same with the company's figures. */
export interface RoceTerms extends GainTerms {
  readonly ebit: number
  readonly totalAssets: number
  readonly currentLiabilities: number
}

/** The ratio exists only where more capital is needed; else words stand in its place. */
export type IncrementalRoce =
  | { readonly kind: 'ratio'; readonly ratio: number }
  | { readonly kind: 'releases-capital' }
  | { readonly kind: 'no-capital' }

/** What can be said of a change without knowing the company. */
export interface CapitalGain {
  readonly depreciation: number
  readonly deltaEbit: number
  readonly deltaCapital: number
  readonly incremental: IncrementalRoce
}

export interface RoceChange extends CapitalGain {
  readonly capitalEmployed: number
  /** Null where no capital would be employed: a share of nothing, or of less, says nothing. */
  readonly before: number | null
  readonly after: number | null
  /** Hundredths of a per cent. */
  readonly basisPoints: number | null
}

/**
 * Capital employed = total assets - current liabilities.
 * @throws RangeError naming the field for assets or liabilities below 0 or not a number
 */
export function capitalEmployed({
  totalAssets,
  currentLiabilities,
}: Pick<RoceTerms, 'totalAssets' | 'currentLiabilities'>): number {
  return (
    needNumber('totalAssets', totalAssets, { min: 0 }) -
    needNumber('currentLiabilities', currentLiabilities, { min: 0 })
  )
}

/**
 * ROCE = EBIT / capital employed, a share per year. Null where no capital is employed: a share of nothing, or of less, says
 * nothing.
 * @throws RangeError naming the field for what is not a number
 */
export function returnOnCapital(ebit: number, capital: number): number | null {
  needNumber('capital', capital)
  return capital > 0 ? needNumber('ebit', ebit) / capital : null
}

/**
 * Depreciation per year, straight-line: capex / life. None without capex, whatever its life.
 * @throws RangeError naming the field for negative capex, and a life of 0 or less where there is capex
 */
export function straightLine(capex: number, lifeYears: number): number {
  if (needNumber('capex', capex, { min: 0 }) === 0) return 0
  return capex / needNumber('lifeYears', lifeYears, { above: 0 })
}

function incrementalOf(deltaEbit: number, deltaCapital: number): IncrementalRoce {
  if (deltaCapital > 0) return { kind: 'ratio', ratio: deltaEbit / deltaCapital }
  return { kind: deltaCapital < 0 ? 'releases-capital' : 'no-capital' }
}

/**
 * dEBIT = saving - run cost - depreciation, dCE = capex + change in working capital; the incremental ratio dEBIT / dCE only
 * where dCE > 0.
 * @throws RangeError naming the field for what is not a number, negative run cost or capex, and a life of 0 with capex
 */
export function capitalGain(terms: GainTerms): CapitalGain {
  const depreciation = straightLine(terms.capex, terms.lifeYears)
  const runCost = needNumber('runCost', terms.runCost, { min: 0 })
  const deltaEbit = needNumber('annualSaving', terms.annualSaving) - runCost - depreciation
  const deltaCapital = terms.capex + needNumber('workingCapitalChange', terms.workingCapitalChange)
  return { depreciation, deltaEbit, deltaCapital, incremental: incrementalOf(deltaEbit, deltaCapital) }
}

/**
 * ROCE before and after: ROCE' = (EBIT + dEBIT) / (CE + dCE).
 * @throws RangeError as {@link capitalGain} and {@link capitalEmployed}, and for an EBIT that is not a number
 */
export function roceChange(terms: RoceTerms): RoceChange {
  const capital = capitalEmployed(terms)
  const ebit = needNumber('ebit', terms.ebit)
  const gain = capitalGain(terms)
  const before = returnOnCapital(ebit, capital)
  const after = returnOnCapital(ebit + gain.deltaEbit, capital + gain.deltaCapital)
  const basisPoints = before === null || after === null ? null : (after - before) * 10_000
  return { ...gain, capitalEmployed: capital, before, after, basisPoints }
}
