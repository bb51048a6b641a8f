/** The table of a journey: one column for each moment, one row for each question, the curve between them. */
import { ChevronLeft, ChevronRight, Plus, Trash2 } from 'lucide-react'
import type { ReactNode, RefCallback } from 'react'
import { LONG_TEXT, NAME_TEXT } from '#shared/model/evidence-text.ts'
import type { InteractionId, MomentId, WorkshopId } from '#shared/model/ids.ts'
import { FEWEST_MOMENTS, type Journey, MOMENT_CHANNELS, MOST_MOMENTS, type Moment } from '#shared/model/journey.ts'
import { sayWaiting } from '#shared/text/say-waiting.ts'
import { t } from '#shared/text/text.ts'
import { useStatement } from '../../rpc/use-evidence.ts'
import { Button } from '../../ui/button.tsx'
import { checkNumber } from '../../ui/check-typed.ts'
import { FactNumber, FactText } from '../../ui/fact-input.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { newSubject } from '../../ui/new-subject.ts'
import { Select } from '../../ui/select.tsx'
import { showToast } from '../../ui/toast-store.ts'
import { useNewRow } from '../../ui/use-new-row.ts'
import { addMoment, moveMoment, patchMoment, removeMoment, waitingOf } from './edit-journey.ts'
import { EmotionCurve } from './emotion-curve.tsx'
import styles from './journey.module.css'

const checkWait = checkNumber(0, 525_600)
const NOTHING: Journey = { moments: [] }

/** Must be keyed by the interaction. */
export function JourneyTable({
  workshop,
  interaction,
  label,
}: {
  readonly workshop: WorkshopId
  readonly interaction: InteractionId
  readonly label: string
}) {
  const statement = useStatement(workshop, 'journey', interaction)
  const columns = useNewRow()
  if (statement === undefined) return null
  const journey = statement.value ?? NOTHING
  const { moments } = journey
  const change = (next: (now: Journey) => Journey | null) => statement.say((now) => next(now ?? NOTHING))
  const patch = (id: MomentId, what: Partial<Moment>) => change((now) => patchMoment(now, id, what))
  const remove = (id: MomentId) => {
    change((now) => removeMoment(now, id))
    showToast({
      tone: 'info',
      text: t('journey.removed'),
      action: { label: t('journey.undo'), run: () => statement.say(() => journey) },
    })
  }
  const add = (
    <Button
      variant={moments.length === 0 ? 'primary' : 'secondary'}
      icon={<Plus />}
      disabled={moments.length >= MOST_MOMENTS}
      onClick={() => {
        columns.expect()
        change((now) => addMoment(now, newSubject() as MomentId))
      }}
    >
      {t('journey.add')}
    </Button>
  )
  const waiting = waitingOf(journey)
  if (moments.length === 0) {
    return (
      <div className={styles.start} data-answers="moments">
        <p className={styles.soft}>{t('journey.empty')}</p>
        {add}
      </div>
    )
  }
  const row = (name: keyof typeof ROWS) => (
    <Row key={name} name={name} moments={moments} {...(name === 'name' ? { list: columns.list } : {})}>
      {(moment, place) => ROWS[name]({ moment, place, moments, patch: (what) => patch(moment.id, what) })}
    </Row>
  )
  return (
    <>
      <div className={styles.scroll}>
        <table
          className={styles.table}
          aria-label={t('journey.table', { label })}
          style={{ minWidth: `${8 + moments.length * 9}rem` }}
        >
          <colgroup>
            <col className={styles.names} />
            {moments.map(({ id }) => (
              <col key={id} />
            ))}
          </colgroup>
          <thead>
            <tr>
              <td />
              {moments.map(({ id }, place) => (
                <th key={id} scope="col">
                  <ColumnHead
                    number={place + 1}
                    count={moments.length}
                    onMove={(by) => change((now) => moveMoment(now, id, by))}
                    onRemove={() => remove(id)}
                  />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {row('name')}
            {row('doing')}
            {row('thinking')}
            <tr>
              <th scope="row">{t('journey.row.feeling')}</th>
              <td colSpan={moments.length}>
                <EmotionCurve moments={moments} onFeeling={(id, feeling) => patch(id, { feeling })} />
              </td>
            </tr>
            {row('channel')}
            {row('wait')}
            {row('truth')}
            {row('backTo')}
          </tbody>
        </table>
      </div>
      <div className={styles.foot} data-answers="moments">
        {add}
        <p className={styles.soft} role="status">
          {[
            moments.length >= MOST_MOMENTS && t('journey.full'),
            moments.length < FEWEST_MOMENTS && t('journey.few'),
            moments.length >= FEWEST_MOMENTS &&
              !moments.some(({ momentOfTruth }) => momentOfTruth) &&
              t('journey.noTruth'),
            waiting !== null && t('journey.wait', { time: sayWaiting(waiting) }),
          ]
            .filter((sentence) => sentence !== false)
            .join(' ')}
        </p>
      </div>
    </>
  )
}

interface Cell {
  readonly moment: Moment
  readonly place: number
  readonly moments: readonly Moment[]
  readonly patch: (what: Partial<Moment>) => void
}

/** What stands in the cells of each row. */
const ROWS = {
  name: ({ moment, place, patch }: Cell) => (
    <FactText
      {...cellOf(moment, place, 'name')}
      placeholder={place === 0 ? t('journey.placeholder.name') : ''}
      rule={NAME_TEXT}
      stored={moment.name}
      write={(name) => patch({ name })}
    />
  ),
  doing: ({ moment, place, patch }: Cell) => (
    <FactText
      {...cellOf(moment, place, 'doing')}
      placeholder={place === 0 ? t('journey.placeholder.doing') : ''}
      rule={LONG_TEXT}
      stored={moment.doing}
      write={(doing) => patch({ doing })}
    />
  ),
  thinking: ({ moment, place, patch }: Cell) => (
    <FactText
      {...cellOf(moment, place, 'thinking')}
      placeholder={place === 0 ? t('journey.placeholder.thinking') : ''}
      rule={LONG_TEXT}
      stored={moment.thinking}
      write={(thinking) => patch({ thinking })}
    />
  ),
  channel: ({ moment, place, patch }: Cell) => (
    <Select
      label={labelOf(place, 'channel')}
      hideLabel
      value={moment.channel ?? 'unsaid'}
      options={(['unsaid', ...MOMENT_CHANNELS] as const).map((value) => ({
        value,
        label: t(`journey.channel.${value}`),
      }))}
      onValue={(channel) => patch({ channel: channel === 'unsaid' ? null : channel })}
    />
  ),
  wait: ({ moment, place, patch }: Cell) => (
    <FactNumber
      {...cellOf(moment, place, 'wait')}
      check={checkWait}
      stored={moment.waitMinutes}
      write={(waitMinutes) => patch({ waitMinutes })}
    />
  ),
  truth: ({ moment, patch }: Cell) => (
    <label className={styles.tick}>
      <input
        type="checkbox"
        checked={moment.momentOfTruth}
        onChange={(event) => patch({ momentOfTruth: event.target.checked })}
      />
      {t('journey.isTruth')}
    </label>
  ),
  backTo: ({ moment, place, moments, patch }: Cell) => (
    <Select
      label={labelOf(place, 'backTo')}
      hideLabel
      value={moment.backTo ?? ''}
      options={[
        { value: '', label: t('journey.nowhere') },
        ...moments.slice(0, place).map(({ id, name }, at) => ({
          value: id as string,
          label: name || t('journey.moment', { number: at + 1 }),
        })),
      ]}
      onValue={(value) => patch({ backTo: moments.find(({ id }) => id === value)?.id ?? null })}
    />
  ),
} as const

function labelOf(place: number, row: keyof typeof ROWS): string {
  return t('app.labelled', { label: t('journey.moment', { number: place + 1 }), value: t(`journey.row.${row}`) })
}

function cellOf(moment: Moment, place: number, row: keyof typeof ROWS) {
  return { target: `${moment.id}.${row}`, label: labelOf(place, row), hideLabel: true }
}

function Row({
  name,
  moments,
  list,
  children,
}: {
  readonly name: keyof typeof ROWS
  readonly list?: RefCallback<HTMLElement>
  readonly moments: readonly Moment[]
  readonly children: (moment: Moment, place: number) => ReactNode
}) {
  return (
    <tr ref={list} data-answers={name === 'truth' ? 'moment-of-truth' : undefined}>
      <th scope="row">{t(`journey.row.${name}`)}</th>
      {moments.map((moment, place) => (
        <td key={moment.id}>{children(moment, place)}</td>
      ))}
    </tr>
  )
}

function ColumnHead({
  number,
  count,
  onMove,
  onRemove,
}: {
  readonly number: number
  readonly count: number
  readonly onMove: (by: -1 | 1) => void
  readonly onRemove: () => void
}) {
  return (
    <div className={styles.columnHead}>
      <span className={styles.number}>{number}</span>
      <IconButton
        size="small"
        name={t('journey.left', { number })}
        icon={<ChevronLeft />}
        disabled={number === 1}
        onClick={() => onMove(-1)}
      />
      <IconButton
        size="small"
        name={t('journey.right', { number })}
        icon={<ChevronRight />}
        disabled={number === count}
        onClick={() => onMove(1)}
      />
      <IconButton size="small" name={t('journey.remove', { number })} icon={<Trash2 />} onClick={onRemove} />
    </div>
  )
}
