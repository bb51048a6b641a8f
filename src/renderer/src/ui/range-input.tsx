/**
 * Lowest, usual and highest of one thing, typed side by side; a single number in the middle is enough, and three in one
 * field fill all three. It writes itself like every field. Enter walks on: to the next of the three, then to the next range
 * inside the nearest `data-ranges`. Must be keyed by what it belongs to.
 */
import { CircleAlert } from 'lucide-react'
import { type FocusEvent, type KeyboardEvent, useId, useRef, useState } from 'react'
import type { ThreePoint } from '#shared/model/cost.ts'
import { t } from '#shared/text/text.ts'
import type { Check } from './check-typed.ts'
import { classNames } from './class-names.ts'
import { isComposing } from './is-composing.ts'
import {
  RANGE_POINTS,
  type RangeTexts,
  type RangeUnit,
  type ReadRange,
  rangeTexts,
  readRange,
  readUsual,
  splitPoints,
} from './parse-range.ts'
import styles from './range-input.module.css'
import { sayRangeProblem } from './say-range-problem.ts'
import { useFieldDraft } from './use-field-draft.ts'

export interface RangeInputProps {
  /** The thing and the field, such as `shape:a.cost.volume`. */
  readonly target: string
  /** The question; for screen readers, so the caller shows it. */
  readonly label: string
  readonly unit: RangeUnit
  /** Of money and rates, as `EUR`. */
  readonly currency?: string
  readonly stored: ThreePoint | null
  /** Null when all three are emptied. Several writes of one visit belong together. */
  readonly write: (range: ThreePoint | null, visit: string) => void
  /** What holds while nothing is said here; shown faintly in the fields. */
  readonly instead?: ThreePoint | null
  /** Asks for the usual value alone; what was said of the outer two is kept. */
  readonly usualOnly?: boolean
  /** Shows "lowest, usual, highest" over the fields. */
  readonly heads?: boolean
  readonly className?: string | undefined
}

const SEPARATOR = '\n'
const PLACES = [0, 1, 2] as const

function textsOf(raw: string): RangeTexts {
  const [low = '', usual = '', high = ''] = raw.split(SEPARATOR)
  return [low, usual, high]
}

/** The three fields with their unit and the sentence that says what is wrong. */
export function RangeInput(props: RangeInputProps) {
  const { target, label, unit, currency = '', stored, write, instead = null, usualOnly = false, heads = false } = props
  const id = useId()
  const group = useRef<HTMLFieldSetElement>(null)
  const [typing, setTyping] = useState(false)
  const [inside, setInside] = useState(false)
  const read = (texts: RangeTexts): ReadRange =>
    usualOnly ? readUsual(texts[1], stored, unit) : readRange(texts, unit)
  const check: Check = (raw) => {
    const texts = textsOf(raw)
    const said = read(texts)
    if (!said.ok) return { ok: false, problem: sayRangeProblem(said, texts) }
    return { ok: true, value: rangeTexts(said.range, unit).join(SEPARATOR) }
  }
  const draft = useFieldDraft({
    target,
    stored: rangeTexts(stored, unit).join(SEPARATOR),
    check,
    multiline: false,
    write: (value, visit) => {
      const said = readRange(textsOf(value), unit)
      if (said.ok) write(said.range, visit)
    },
  })
  const texts = textsOf(draft.value)
  const now = read(texts)
  // What the three say together is judged when they are left; what one of them says, when that one is.
  const together = !now.ok && ['low-above-usual', 'usual-above-high', 'usual-missing'].includes(now.problem)
  const problem = typing || (inside && together) ? null : draft.problem
  const hints = rangeTexts(instead, unit)
  const places = usualOnly ? [1 as const] : PLACES
  const suffix = t(`range.unit.${unit}`, { currency })

  const leave = (event: FocusEvent) => {
    setTyping(false)
    const stays = event.relatedTarget instanceof Node && group.current?.contains(event.relatedTarget) === true
    setInside(stays)
    if (!stays || texts.some((text) => splitPoints(text) !== null)) draft.onBlur()
  }
  const walk = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Enter' || isComposing(event) || event.ctrlKey || event.metaKey || event.altKey) {
      draft.onKeyDown(event)
      return
    }
    event.preventDefault()
    const fields = [...(group.current?.querySelectorAll('input') ?? [])]
    const here = fields.indexOf(event.currentTarget)
    const next = texts.some((text) => splitPoints(text) !== null) ? undefined : fields[here + 1]
    if (next !== undefined) {
      next.focus()
      next.select()
      return
    }
    draft.onKeyDown(event)
    setTyping(false)
    setInside(false)
    if (now.ok) focusNextRange(group.current)
  }

  return (
    <fieldset ref={group} className={classNames(styles.range, props.className)} aria-label={label} data-range="">
      <div className={styles.fields}>
        {places.map((place) => {
          const point = t(`range.${RANGE_POINTS[place]}`)
          const wrong = problem !== null && (now.ok || now.at === place)
          return (
            <div key={place} className={styles.field}>
              {heads && (
                <span className={styles.head} aria-hidden="true">
                  {point}
                </span>
              )}
              <input
                type="text"
                inputMode={unit === 'count' || unit === 'money' ? 'decimal' : 'text'}
                autoComplete="off"
                className={styles.input}
                aria-label={t('range.point', { label, point })}
                aria-invalid={wrong || undefined}
                aria-describedby={wrong ? `${id}-error` : undefined}
                data-usual={place === 1}
                placeholder={hints[place] || (place === 1 ? '' : texts[1])}
                value={texts[place]}
                onChange={(event) => {
                  setTyping(true)
                  draft.onValue(PLACES.map((at) => (at === place ? event.target.value : texts[at])).join(SEPARATOR))
                }}
                onFocus={() => setInside(true)}
                onBlur={leave}
                onKeyDown={walk}
              />
            </div>
          )
        })}
        {suffix !== '' && <span className={styles.unit}>{suffix}</span>}
      </div>
      {problem !== null && (
        <p id={`${id}-error`} className={styles.error} role="alert">
          <CircleAlert aria-hidden="true" size="1em" />
          {problem}
        </p>
      )}
    </fieldset>
  )
}

/** Puts the keyboard into the first field of the range after this one. */
function focusNextRange(from: HTMLElement | null): void {
  const all = [...(from?.closest('[data-ranges]')?.querySelectorAll<HTMLElement>('[data-range]') ?? [])]
  const next = from && all[all.indexOf(from) + 1]?.querySelector('input')
  next?.focus()
  next?.select()
}
