/** What the table does not tell by itself: which column is which, and what can be read in two ways. */
import { DAY_ORDERS, type DayOrder, readDay } from '#shared/import/read-day.ts'
import { PLAIN_SHARES, type PlainShares, readFigure } from '#shared/import/read-figure.ts'
import type {
  MeasurementChoices,
  MeasurementColumns,
  MeasurementReading,
  MeasurementTable,
} from '#shared/import/read-measurements.ts'
import { PERIODS } from '#shared/model/interaction.ts'
import type { Measure } from '#shared/model/measure.ts'
import { sayNumber } from '#shared/text/say-amount.ts'
import { sayDay } from '#shared/text/say-day.ts'
import { t } from '#shared/text/text.ts'
import { DateInput } from '../../ui/date-input.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { Select } from '../../ui/select.tsx'
import styles from './measures.module.css'

export interface TakeInQuestionsProps {
  readonly measure: Measure
  readonly table: MeasurementTable
  readonly reading: MeasurementReading
  readonly choices: MeasurementChoices
  readonly onChoose: (choices: Partial<MeasurementChoices>) => void
}

const MARKS = [',', '.'] as const
const MARK_NAMES = { ',': 'comma', '.': 'point' } as const

/** Only what this table asks. */
export function TakeInQuestions({ measure, table, reading, choices, onChoose }: TakeInQuestionsProps) {
  const { columns, open } = reading
  const cellsOf = (column: number | null) =>
    column === null ? [] : table.lines.map(({ cells }) => cells[column] ?? '').filter((cell) => cell !== '')
  const days = cellsOf(columns.day)
  const values = cellsOf(columns.value)
  const unclearDay = days.find((text) => isOpen(readDay(text, null))) ?? days[0] ?? ''
  const rules = { ...measure, plainShares: reading.plainShares }
  const readAs = (text: string, mark: (typeof MARKS)[number] | null) => readFigure(text, '', { ...rules, mark })
  const unclearValue = values.find((text) => isOpen(readAs(text, null))) ?? values[0] ?? ''
  return (
    <>
      {table.header.length > 1 && <Columns table={table} measure={measure} columns={columns} onChoose={onChoose} />}
      {columns.day === null && (
        <div className={styles.from}>
          <DateInput
            label={t('measures.import.from')}
            value={choices.from?.day ?? null}
            onValue={(day) =>
              day !== null && onChoose({ from: { day, period: choices.from?.period ?? measure.period } })
            }
          />
          <Select
            label={t('measures.import.apart')}
            value={choices.from?.period ?? measure.period}
            disabled={choices.from === undefined}
            options={PERIODS.map((value) => ({ value, label: t(`term.period.${value}`) }))}
            onValue={(period) => choices.from && onChoose({ from: { ...choices.from, period } })}
          />
        </div>
      )}
      {open.order && (
        <Question name={t('measures.import.order')}>
          <Segmented<DayOrder>
            name={t('measures.import.order')}
            value={choices.order ?? null}
            segments={DAY_ORDERS.map((value) => ({
              value,
              label: t(`measures.import.orderOf.${value}`, { text: unclearDay, day: dayIn(unclearDay, value) }),
            }))}
            onValue={(order) => onChoose({ order })}
          />
        </Question>
      )}
      {open.mark && (
        <Question name={t('measures.import.mark')}>
          <Segmented
            name={t('measures.import.mark')}
            value={choices.mark ?? null}
            segments={MARKS.map((value) => {
              const read = readAs(unclearValue, value)
              const figure = read.ok ? sayNumber(read.figure.value, 3) : t('measures.problem.not-a-number')
              return {
                value,
                label: t(`measures.import.markOf.${MARK_NAMES[value]}`, { text: unclearValue, value: figure }),
              }
            })}
            onValue={(mark) => onChoose({ mark })}
          />
        </Question>
      )}
      {reading.hasPlainShares && (
        <Question name={t('measures.import.plain')}>
          <Segmented<PlainShares>
            name={t('measures.import.plain')}
            value={reading.plainShares}
            segments={PLAIN_SHARES.map((value) => ({ value, label: t(`measures.import.plainOf.${value}`) }))}
            onValue={(plainShares) => onChoose({ plainShares })}
          />
        </Question>
      )}
    </>
  )
}

/** It is something, but nobody has said which. */
function isOpen(read: { readonly ok: boolean; readonly problem?: string }): boolean {
  return !read.ok && (read.problem === 'order-unknown' || read.problem === 'mark-unknown')
}

function dayIn(text: string, order: DayOrder): string {
  const read = readDay(text, order)
  return read.ok ? sayDay(read.day) : t('measures.problem.no-such-day')
}

function Question({ name, children }: { readonly name: string; readonly children: React.ReactNode }) {
  return (
    <div className={styles.choice}>
      <span className={styles.label}>{name}</span>
      {children}
    </div>
  )
}

const NO_COLUMN = 'none'

/** One list per meaning; a column that is given another meaning loses the one that it had. */
function Columns({
  table,
  measure,
  columns,
  onChoose,
}: {
  readonly table: MeasurementTable
  readonly measure: Measure
  readonly columns: MeasurementColumns
  readonly onChoose: TakeInQuestionsProps['onChoose']
}) {
  const meanings = measure.scale === 'share' ? (['day', 'value', 'cases'] as const) : (['day', 'value'] as const)
  const options = [
    { value: NO_COLUMN, label: t('measures.import.noColumn') },
    ...table.header.map((label, index) => ({ value: String(index), label })),
  ]
  const set = (meaning: keyof MeasurementColumns, column: number | null) => {
    const freed = (one: keyof MeasurementColumns) => (columns[one] === column ? null : columns[one])
    const next = { day: freed('day'), value: freed('value'), cases: freed('cases') }
    onChoose({ columns: { ...next, [meaning]: column } })
  }
  return (
    <fieldset className={styles.columns}>
      <legend className={styles.label}>{t('measures.import.columns')}</legend>
      {meanings.map((meaning) => (
        <Select<string>
          key={meaning}
          label={t(`measures.column.${meaning}`)}
          value={columns[meaning] === null ? NO_COLUMN : String(columns[meaning])}
          options={options}
          onValue={(value) => set(meaning, value === NO_COLUMN ? null : Number(value))}
        />
      ))}
    </fieldset>
  )
}
