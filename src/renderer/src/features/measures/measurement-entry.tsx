/** The line in which one measurement is typed: day, value, Enter, and the next one begins. Nothing typed is lost when it does not fit. */
import { type ClipboardEvent, useRef, useState } from 'react'
import { DAY_ORDERS, type DayOrder, readDay } from '#shared/import/read-day.ts'
import { readFigure } from '#shared/import/read-figure.ts'
import { dayOf } from '#shared/model/day.ts'
import type { Measure } from '#shared/model/measure.ts'
import { dayOrder } from '#shared/text/formatters.ts'
import { sayNumber } from '#shared/text/say-amount.ts'
import { sayDay } from '#shared/text/say-day.ts'
import { sayMeasurement } from '#shared/text/say-measure.ts'
import { t } from '#shared/text/text.ts'
import { Button } from '../../ui/button.tsx'
import { holdComposing } from '../../ui/is-composing.ts'
import { TextInput } from '../../ui/text-input.tsx'
import styles from './measures.module.css'
import { type EntryChoices, type EntryField, type EntryTexts, type ReadEntry, readEntry } from './read-entry.ts'
import type { MeasurementFacts } from './use-measurements.ts'

/** What was asked once in this window is not asked again. */
let decided: EntryChoices = { order: null, mark: null }

export interface MeasurementEntryProps {
  readonly measure: Measure
  /** For screen readers: which measurement this is. */
  readonly name: string
  readonly start: EntryTexts
  readonly action: string
  /** What stands in the fields afterwards; without it the line is put away by the caller. */
  readonly next?: (day: string) => EntryTexts
  readonly onRecord: (facts: MeasurementFacts) => void
  readonly onCancel?: () => void
  /** Several lines, or several cells, were pasted. */
  readonly onTable?: (text: string) => void
}

/** A form of one row. */
export function MeasurementEntry(props: MeasurementEntryProps) {
  const { measure, name, start, action, next, onRecord, onCancel, onTable } = props
  const [texts, setTexts] = useState(start)
  const [shown, setShown] = useState<Exclude<ReadEntry, { kind: 'read' }> | null>(null)
  const form = useRef<HTMLFormElement>(null)
  const fields: readonly EntryField[] = measure.scale === 'share' ? ['day', 'value', 'cases'] : ['day', 'value']
  const focus = (field: EntryField) => {
    const input = form.current?.querySelector<HTMLInputElement>(`[name="${field}"]`)
    input?.focus()
    input?.select()
  }
  const submit = (choices: EntryChoices) => {
    decided = choices
    const read = readEntry(texts, measure, choices, dayOf(new Date()))
    if (read.kind !== 'read') {
      setShown(read)
      if (read.kind === 'wrong') focus(read.field)
      return
    }
    setShown(null)
    onRecord(read.facts)
    if (next === undefined) return
    setTexts(next(read.facts.day))
    // The new day must stand in the field before it can be selected.
    requestAnimationFrame(() => focus('day'))
  }
  const paste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text/plain')
    if (onTable === undefined || !/[\t\r\n]./.test(text.trim())) return
    event.preventDefault()
    onTable(text)
  }
  return (
    <form
      ref={form}
      className={styles.entry}
      aria-label={name}
      noValidate
      onPaste={paste}
      onKeyDown={(event) => {
        holdComposing(event)
        if (event.key === 'Escape' && onCancel !== undefined) {
          event.stopPropagation()
          onCancel()
        }
      }}
      onSubmit={(event) => {
        event.preventDefault()
        submit(decided)
      }}
    >
      {fields.map((field) => (
        <TextInput
          key={field}
          name={field}
          label={labelOf(field, measure)}
          inputMode={field === 'day' ? 'text' : 'decimal'}
          autoFocus={field === 'day' && onCancel !== undefined}
          value={texts[field]}
          error={shown?.kind === 'wrong' && shown.field === field ? t(`measures.problem.${shown.problem}`) : null}
          onValue={(text) => {
            setTexts({ ...texts, [field]: text })
            setShown(null)
          }}
        />
      ))}
      <div className={styles.entryActions}>
        <Button type="submit" variant={onCancel === undefined ? 'primary' : 'secondary'}>
          {action}
        </Button>
        {onCancel !== undefined && (
          <Button variant="quiet" onClick={onCancel}>
            {t('measures.cancel')}
          </Button>
        )}
      </div>
      {shown?.kind === 'asks' ? (
        <EntryQuestion asked={shown} unit={measure.unit} onChoice={(choice) => submit({ ...decided, ...choice })} />
      ) : (
        <p className={styles.readAs} role="status">
          {readAs(texts, measure)}
        </p>
      )}
    </form>
  )
}

function labelOf(field: EntryField, { scale, direction, unit }: Measure): string {
  if (field === 'day') return t('measures.entryDay')
  if (field === 'cases') return t('measures.entryCases')
  if (scale === 'share') return direction === 'lower' ? t('measures.entryBad') : t('measures.entryGood')
  return unit === '' ? t('measures.entryAmountPlain') : t('measures.entryAmount', { unit })
}

/** What the line would be recorded as; empty while it does not say. */
function readAs(texts: EntryTexts, measure: Measure): string {
  const read = readEntry(texts, measure, decided, dayOf(new Date()))
  if (read.kind === 'read') {
    return t('measures.readAs', { day: sayDay(read.facts.day), figure: sayMeasurement(measure, read.facts) })
  }
  const day = readDay(texts.day, decided.order)
  return day.ok ? t('measures.readAsDay', { day: sayDay(day.day) }) : ''
}

/** The order of day and month that the locale writes, then the other one. */
function likelyFirst(): readonly DayOrder[] {
  const own = dayOrder()
  return [own, ...DAY_ORDERS.filter((order) => order !== own)]
}

/** Two buttons, the first one at the keyboard. */
function EntryQuestion({
  asked,
  unit,
  onChoice,
}: {
  readonly asked: Extract<ReadEntry, { kind: 'asks' }>
  readonly unit: string
  readonly onChoice: (choice: Partial<EntryChoices>) => void
}) {
  const { question, text } = asked
  const options =
    question === 'order'
      ? likelyFirst().map((order) => {
          const read = readDay(text, order)
          return { choice: { order }, label: read.ok ? sayDay(read.day) : t('measures.problem.no-such-day') }
        })
      : ([',', '.'] as const).map((mark) => {
          const read = readFigure(text, '', { scale: 'amount', unit, mark, plainShares: 'fraction' })
          return { choice: { mark }, label: read.ok ? sayNumber(read.figure.value, 3) : text }
        })
  return (
    <div className={styles.question} role="alert">
      {t(question === 'order' ? 'measures.askOrder' : 'measures.askMark', { text })}
      {options.map(({ choice, label }, index) => (
        <Button key={label} size="small" autoFocus={index === 0} onClick={() => onChoice(choice)}>
          {label}
        </Button>
      ))}
    </div>
  )
}
