/** Show of hands: the facilitator counts for one interaction and one chair after the other. Every complete row is kept at once. */
import { ArrowLeft, ArrowRight, Minus, Plus } from 'lucide-react'
import { type KeyboardEvent, useState } from 'react'
import type { RatingBallot } from '#shared/model/ballot.ts'
import { CHAIRS, type Chair } from '#shared/model/dimension.ts'
import type { InteractionId, WorkshopId } from '#shared/model/ids.ts'
import { LIMITS } from '#shared/model/limits.ts'
import { type Hands, HIGHEST_SCORE, type Question } from '#shared/model/rating.ts'
import { t } from '#shared/text/text.ts'
import { useCoreCommand } from '../../rpc/core-provider.tsx'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Problem } from '../../ui/problem.tsx'
import { readingKey } from '../../ui/reading-key.ts'
import { Segmented } from '../../ui/segmented.tsx'
import styles from './entry.module.css'
import {
  CELLS,
  countMissing,
  eraseCount,
  type HandsDraft,
  type HandsStep,
  keepableCounts,
  moveOnSheet,
  nextRow,
  nudgeCount,
  openHands,
  typeCount,
} from './hands-counts.ts'
import { forgetCounts, leaveCounts, resumeCounts } from './left-counts.ts'
import { NumberField, readWhole } from './number-field.tsx'
import { ScoreGrid, type ScoreRow } from './score-grid.tsx'
import { useInteractionNames } from './use-subject-names.ts'

export function HandsEntry({ workshop, ballot }: { readonly workshop: WorkshopId; readonly ballot: RatingBallot }) {
  const nameOf = useInteractionNames()
  const [index, setIndex] = useState(0)
  const [chair, setChair] = useState<Chair>('customer')
  const [round, setRound] = useState(0)
  const [typed, setTyped] = useState<Partial<Record<Chair, string>>>({})
  const most = ballot.voters[chair] || LIMITS.voters
  // Whoever has handed in a card raises no hand, unless the facilitator knows better.
  const free = Math.max(0, ballot.voters[chair] - ballot.cardsIn[chair])
  const text = typed[chair] ?? (free === 0 ? '' : String(free))
  const people = readWhole(text, 0, most) || 0
  const last = ballot.interactions.length - 1
  const interaction = ballot.interactions[Math.min(index, last)]
  if (interaction === undefined) return null
  const named = nameOf(interaction)
  const goTo = (next: number, nextChair: Chair) => {
    setIndex(Math.max(0, Math.min(last, next)))
    setChair(nextChair)
  }
  const isEnd = chair === 'provider' && index === last
  const goOn = () => {
    if (chair === 'customer') goTo(index, 'provider')
    else if (!isEnd) goTo(index + 1, 'customer')
  }
  return (
    <div className={styles.entry} data-answers="rated rated-again">
      <header className={styles.subject}>
        <IconButton
          name={t('ratings.hands.previous')}
          icon={<ArrowLeft />}
          variant="secondary"
          disabled={index === 0}
          onClick={() => goTo(index - 1, 'customer')}
        />
        <div className={styles.subjectWords}>
          <h3 className={styles.subjectName}>{named.service}</h3>
          <p className={styles.soft}>
            {named.line} · {t('ratings.pass.progress', { number: index + 1, count: last + 1 })}
          </p>
        </div>
        <IconButton
          name={t('ratings.hands.next')}
          icon={<ArrowRight />}
          variant="secondary"
          disabled={index === last}
          onClick={() => goTo(index + 1, 'customer')}
        />
      </header>
      {named.gone ? (
        <p className={styles.notice}>{t('ratings.hands.gone')}</p>
      ) : (
        <>
          <div className={styles.cardHead}>
            <Segmented<Chair>
              name={t('ratings.paper.chair')}
              value={chair}
              segments={CHAIRS.map((value) => ({ value, label: t(`ratings.chair.${value}`) }))}
              onValue={setChair}
            />
            <NumberField
              label={t('ratings.hands.people')}
              text={text}
              onText={(next) => setTyped({ ...typed, [chair]: next })}
              min={0}
              max={most}
              problem={t('ratings.setup.notPeople', { max: most })}
              className={styles.limit}
            />
          </div>
          <HandsSheet
            key={`${interaction} ${chair} ${people} ${round}`}
            workshop={workshop}
            ballot={ballot}
            interaction={interaction}
            chair={chair}
            people={people}
            eager={index > 0 || chair === 'provider' || round > 0}
            onDone={goOn}
            onClear={() => setRound(round + 1)}
          />
          <footer className={styles.foot}>
            <p className={styles.soft}>{t('ratings.hands.keys')}</p>
            {!isEnd && (
              <Button icon={<ArrowRight />} onClick={goOn}>
                {chair === 'customer'
                  ? t('ratings.hands.nextChair', { chair: t('ratings.chair.provider') })
                  : t('ratings.hands.next')}
              </Button>
            )}
          </footer>
        </>
      )}
    </div>
  )
}

interface HandsSheetProps {
  readonly workshop: WorkshopId
  readonly ballot: RatingBallot
  readonly interaction: InteractionId
  readonly chair: Chair
  /** How many may raise a hand; 0 when nobody said. */
  readonly people: number
  readonly eager: boolean
  readonly onDone: () => void
  readonly onClear: () => void
}

function HandsSheet(props: HandsSheetProps) {
  const { workshop, ballot, interaction, chair, people, eager, onDone, onClear } = props
  const keep = useCoreCommand('ratings.setHands')
  const counted = ballot.hands.find((one) => one.interaction === interaction && one.chair === chair)?.counts ?? null
  const sheet = `${ballot.id} ${interaction} ${chair}`
  const [draft, setDraft] = useState(() => resumeCounts(sheet, openHands(chair, people, counted)))
  const [problem, setProblem] = useState<string | null>(null)
  const send = (counts: Hands['counts']) =>
    keep.mutate(
      { workshop, ballot: ballot.id, hands: { interaction, chair, counts } },
      { onError: (error) => setProblem(error.message) },
    )
  const change = (next: HandsDraft) => {
    setProblem(null)
    setDraft(next)
    leaveCounts(sheet, next)
    const counts = keepableCounts(next)
    if (JSON.stringify(counts) !== JSON.stringify(keepableCounts(draft))) send(counts)
  }
  const step = ({ draft: next, tooMany }: HandsStep) => {
    if (tooMany === null) change(next)
    else setProblem(t('ratings.hands.tooMany', { hands: tooMany, people }))
  }
  const finishRow = () => {
    const next = nextRow(draft)
    if (next) setDraft(next)
    else onDone()
  }
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const digit = /^(?:Digit|Numpad)(\d)$/.exec(event.code)?.[1] ?? (/^\d$/.test(event.key) ? event.key : null)
    const moved = moveOnSheet(draft, readingKey(event).key)
    if (moved) setDraft(moved)
    else if (digit !== null) step(typeCount(draft, Number(digit) + (event.shiftKey ? 10 : 0)))
    else if (event.key === '+' || event.key === '-') step(nudgeCount(draft, event.key === '+' ? 1 : -1))
    else if (event.key === 'Backspace' || event.key === 'Delete') change(eraseCount(draft))
    else if (event.key === 'Enter') finishRow()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const answers = Array.from({ length: CELLS }, (_, column) => column)
  return (
    <>
      <ScoreGrid
        name={t('ratings.hands.sheet', { chair: t(`ratings.chair.${chair}`) })}
        corner={t('ratings.hands.intro')}
        columns={answers.map(answerName)}
        rows={draft.questions.map((question, row) => rowOf(question, draft.rows[row] ?? [], people))}
        at={draft}
        onAt={(row, column) => setDraft({ ...draft, row, column })}
        onKeyDown={press}
        eager={eager}
      />
      <div className={styles.pad}>
        <IconButton
          name={t('ratings.dots.fewer', { subject: answerName(draft.column) })}
          icon={<Minus />}
          variant="secondary"
          onClick={() => step(nudgeCount(draft, -1))}
        />
        <IconButton
          name={t('ratings.dots.more', { subject: answerName(draft.column) })}
          icon={<Plus />}
          variant="secondary"
          onClick={() => step(nudgeCount(draft, 1))}
        />
        <Button
          variant="quiet"
          onClick={() => {
            forgetCounts(sheet)
            send(keepableCounts(openHands(chair, people, null)))
            onClear()
          }}
        >
          {t('ratings.hands.clear')}
        </Button>
      </div>
      {problem !== null && <Problem>{problem}</Problem>}
    </>
  )
}

function rowOf(question: Question, counts: readonly (number | null)[], people: number): ScoreRow {
  const name = t(`ratings.question.${question}`)
  const missing = people > 0 ? t('ratings.hands.missing', { count: countMissing(counts, people) }) : ''
  return {
    id: question,
    name,
    state: counts.every((count) => count !== null) ? t('ratings.hands.done') : missing,
    cells: Array.from({ length: CELLS }, (_, column) => {
      const count = counts[column] ?? null
      const hands = count ?? t('ratings.hands.notCounted')
      return {
        text: count === null ? '' : String(count),
        label: t('ratings.hands.cell', { question: name, answer: answerName(column), hands }),
      }
    }),
  }
}

function answerName(column: number): string {
  return column === HIGHEST_SCORE ? t('ratings.score.unknown') : String(column + 1)
}
