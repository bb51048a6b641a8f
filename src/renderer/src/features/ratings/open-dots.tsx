/** An open vote with dots: paper dots typed by the facilitator, or the laptop passed from hand to hand. The limit can change meanwhile. */
import { Hand, LaptopMinimal, Minus, Plus, Undo2 } from 'lucide-react'
import { useState } from 'react'
import type { DotBallot } from '#shared/model/ballot.ts'
import type { WorkshopId } from '#shared/model/ids.ts'
import { t } from '#shared/text/text.ts'
import { useCoreCommand } from '../../rpc/core-provider.tsx'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { showToast } from '../../ui/toast-store.ts'
import { MOST_DOTS } from './dot-setup.tsx'
import styles from './entry.module.css'
import { NumberField, readWhole } from './number-field.tsx'
import { OpenBallot } from './open-ballot.tsx'
import { PassStart } from './open-rating.tsx'
import { SecretDots } from './secret/secret-dots.tsx'
import { useSubjectName } from './use-dot-subjects.ts'

/** Must be keyed by the ballot. */
export function OpenDots(props: {
  readonly workshop: WorkshopId
  readonly ballot: DotBallot
  readonly title: string
  readonly onRevise: () => void
}) {
  const { workshop, ballot, title, onRevise } = props
  const [way, setWay] = useState<'paper' | 'pass'>('paper')
  const [passing, setPassing] = useState(false)
  return (
    <OpenBallot workshop={workshop} ballot={ballot} title={title} onRevise={onRevise}>
      <LimitField key={ballot.limit} workshop={workshop} ballot={ballot} />
      <Segmented<'paper' | 'pass'>
        name={t('ratings.open.way')}
        value={way}
        segments={[
          { value: 'paper', label: t('ratings.dots.paper'), icon: <Hand /> },
          { value: 'pass', label: t('ratings.open.ways.pass'), icon: <LaptopMinimal /> },
        ]}
        onValue={setWay}
      />
      {way === 'paper' && <PaperDots workshop={workshop} ballot={ballot} />}
      {way === 'pass' && <PassStart onStart={() => setPassing(true)} />}
      {passing && <SecretDots workshop={workshop} ballot={ballot} onLeave={() => setPassing(false)} />}
    </OpenBallot>
  )
}

/** How many dots each person has; what is changed holds for the next card. */
function LimitField({ workshop, ballot }: { readonly workshop: WorkshopId; readonly ballot: DotBallot }) {
  const revise = useCoreCommand('ratings.revise')
  const [text, setText] = useState(String(ballot.limit))
  const keep = (typed: string) => {
    setText(typed)
    const limit = readWhole(typed, 1, MOST_DOTS)
    if (limit === null || Number.isNaN(limit) || limit === ballot.limit) return
    const { subjects, voters } = ballot
    revise.mutate(
      { workshop, ballot: ballot.id, terms: { kind: 'dots', subjects, voters, limit } },
      { onError: (error) => showToast({ tone: 'danger', text: error.message }) },
    )
  }
  return (
    <NumberField
      label={t('ratings.dots.limit')}
      text={text}
      onText={keep}
      min={1}
      max={MOST_DOTS}
      problem={t('ratings.setup.notLimit')}
      className={styles.limit}
    />
  )
}

interface Step {
  readonly subject: string
  readonly before: number
}

function PaperDots({ workshop, ballot }: { readonly workshop: WorkshopId; readonly ballot: DotBallot }) {
  const set = useCoreCommand('ratings.setStickers')
  const nameOf = useSubjectName(workshop, ballot.over)
  const [steps, setSteps] = useState<readonly Step[]>([])
  const dotsOn = (subject: string) => ballot.stickers.find((one) => one.subject === subject)?.dots ?? 0
  const write = (subject: string, dots: number) =>
    set.mutate(
      { workshop, ballot: ballot.id, stickers: { subject, dots } },
      { onError: (error) => showToast({ tone: 'danger', text: error.message }) },
    )
  const change = (subject: string, dots: number) => {
    const before = dotsOn(subject)
    if (dots === before) return
    setSteps([...steps, { subject, before }])
    write(subject, dots)
  }
  const undo = () => {
    const last = steps.at(-1)
    if (last === undefined) return
    setSteps(steps.slice(0, -1))
    write(last.subject, last.before)
  }
  const total = ballot.stickers.reduce((sum, { dots }) => sum + dots, 0)
  return (
    <div className={styles.entry}>
      <p className={styles.soft}>{t('ratings.dots.paperIntro')}</p>
      <ul className={styles.dotList}>
        {ballot.subjects.map((subject) => {
          const called = nameOf(subject)
          const dots = dotsOn(subject)
          return (
            <li key={subject} className={styles.dotRow}>
              <span className={styles.dotName}>{called}</span>
              <IconButton
                name={t('ratings.dots.fewer', { subject: called })}
                icon={<Minus />}
                variant="secondary"
                disabled={dots === 0}
                onClick={() => change(subject, dots - 1)}
              />
              <StickerField
                key={dots}
                label={t('ratings.dots.counted', { subject: called })}
                dots={dots}
                onDots={(next) => change(subject, next)}
              />
              <IconButton
                name={t('ratings.dots.more', { subject: called })}
                icon={<Plus />}
                variant="secondary"
                onClick={() => change(subject, dots + 1)}
              />
            </li>
          )
        })}
      </ul>
      <footer className={styles.foot}>
        <p className={styles.soft} role="status">
          {t('ratings.dots.total', { count: total })}
        </p>
        <Button icon={<Undo2 />} disabled={steps.length === 0} onClick={undo}>
          {t('ratings.dots.undo')}
        </Button>
      </footer>
    </div>
  )
}

/** A count that is kept when the field is left, or by Enter. Plus and minus change it at once. */
function StickerField(props: {
  readonly label: string
  readonly dots: number
  readonly onDots: (dots: number) => void
}) {
  const { label, dots, onDots } = props
  const [text, setText] = useState(dots === 0 ? '' : String(dots))
  const keep = () => {
    const typed = readWhole(text, 0, 10_000)
    if (Number.isNaN(typed)) setText(dots === 0 ? '' : String(dots))
    else onDots(typed ?? 0)
  }
  return (
    <TextInput
      label={label}
      hideLabel
      inputMode="numeric"
      className={styles.dotField}
      value={text}
      onValue={setText}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === 'Enter') keep()
        else if (event.key === '+' || event.key === 'ArrowUp') onDots(dots + 1)
        else if (event.key === '-' || event.key === 'ArrowDown') onDots(Math.max(0, dots - 1))
        else return
        event.preventDefault()
      }}
    />
  )
}
