/**
 * What can be done to a cost card, as values: each step knows how it is taken back. A newcomer would keep whole cards to go
 * back to; then taking back one figure takes along what was said of others since.
 */
import type { CostCard, CostInput, SaidRange, ThreePoint } from './cost.ts'

/** Sets one input (null: nobody said it) and facts of the card. */
export interface CardStep {
  readonly inputs: Readonly<Partial<Record<CostInput, SaidRange | null>>>
  readonly facts: Partial<Omit<CostCard, 'inputs'>>
}

/** A step that was done, and what takes it back. */
export interface DoneStep {
  /** What it was about, for whoever takes it back. */
  readonly about: CostInput | 'card'
  /** Steps of one visit of a field are one. */
  readonly visit: string | null
  readonly back: CardStep
}

export const factsStep = (facts: CardStep['facts']): CardStep => ({ inputs: {}, facts })

/** The card after a step; null when nothing is said on it any more. */
export function applyStep(card: CostCard, { inputs, facts }: CardStep): CostCard | null {
  const merged = { ...card.inputs, ...inputs }
  const said = Object.fromEntries(Object.entries(merged).filter(([, range]) => range !== null))
  const next: CostCard = { ...card, ...facts, inputs: said as CostCard['inputs'] }
  return isBlank(next) ? null : next
}

/** Whether nothing is said on a card; what a volume would be counted per says nothing by itself. */
function isBlank({ inputs, reasons, kinds, usualOnly, standing, providerPerYear, periodsPerYear }: CostCard): boolean {
  const lists = [Object.keys(inputs), reasons, Object.keys(kinds)]
  const facts = usualOnly || standing !== 'open' || providerPerYear !== null || periodsPerYear !== null
  return !facts && lists.every(({ length }) => length === 0)
}

/** What brings a card back to what it was before a step. */
export function inverseOf(card: CostCard, { inputs, facts }: CardStep): CardStep {
  const names = Object.keys(inputs) as CostInput[]
  const keys = Object.keys(facts) as (keyof CardStep['facts'])[]
  return {
    inputs: Object.fromEntries(names.map((input) => [input, card.inputs[input] ?? null])),
    facts: Object.fromEntries(keys.map((key) => [key, card[key]])),
  }
}

/** Who says a number, and where from. */
export type Speaker = Pick<SaidRange, 'source' | 'by'>

/** What is true of everything that is said at a moment; `facts` come along with it. */
export interface SaidNow {
  readonly speaker: Speaker
  readonly today: string
  readonly facts?: CardStep['facts']
}

/**
 * Says an input. Whoever said it before is kept while it is only corrected; the day is today's. What both sides accepted
 * is open again once a figure of it is another one.
 */
export function sayInput(
  card: CostCard,
  input: CostInput,
  range: ThreePoint | null,
  { speaker, today, facts = {} }: SaidNow,
): CardStep {
  const before = card.inputs[input]
  const { source, by } = before ?? speaker
  const standing = card.standing === 'accepted' ? { standing: 'open' as const } : {}
  return { inputs: { [input]: range && { ...range, source, by, on: today } }, facts: { ...facts, ...standing } }
}

/** Keeps the last steps that can be taken back: a visit that goes on is one of them. */
export function keepStep(steps: readonly DoneStep[], step: DoneStep): readonly DoneStep[] {
  const last = steps.at(-1)
  if (last !== undefined && step.visit !== null && last.visit === step.visit && last.about === step.about) return steps
  return [...steps.slice(-MOST_STEPS + 1), step]
}

const MOST_STEPS = 100
