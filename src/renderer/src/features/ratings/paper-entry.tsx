/** Paper cards, typed one after another. A card that is handed in shows nothing any more; the last one can be taken back. */
import { Undo2 } from 'lucide-react'
import { type KeyboardEvent, useState } from 'react'
import type { RatingBallot } from '#shared/model/ballot.ts'
import { CHAIRS, type Chair } from '#shared/model/dimension.ts'
import type { CardKey, WorkshopId } from '#shared/model/ids.ts'
import type { Answer } from '#shared/model/rating.ts'
import { t } from '#shared/text/text.ts'
import { useCoreCommand } from '../../rpc/core-provider.tsx'
import { Button } from '../../ui/button.tsx'
import { readingKey } from '../../ui/reading-key.ts'
import { Segmented } from '../../ui/segmented.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import {
  answerTo,
  eraseAnswer,
  listAnswers,
  moveOnPaper,
  openPaper,
  type PaperDraft,
  readAnswer,
  typeAnswer,
} from './card-draft.ts'
import styles from './entry.module.css'
import { questionsOf } from './hands-counts.ts'
import { newCardKey } from './new-card-key.ts'
import { ScoreGrid } from './score-grid.tsx'
import { useInteractionNames } from './use-subject-names.ts'

/** Keys of the cards typed in this window, the last one last: only with these can a card be taken back. */
export interface TypedCards {
  readonly cards: readonly CardKey[]
  readonly onCards: (cards: readonly CardKey[]) => void
}

export function PaperEntry(props: {
  readonly workshop: WorkshopId
  readonly ballot: RatingBallot
  readonly typed: TypedCards
}) {
  const { workshop, ballot, typed } = props
  const nameOf = useInteractionNames()
  const submit = useCoreCommand('ratings.submit')
  const takeBack = useCoreCommand('ratings.takeBack')
  const asked = ballot.interactions.filter((id) => !nameOf(id).gone)
  const [draft, setDraft] = useState<PaperDraft>(() => openPaper('customer', asked))
  const [name, setName] = useState('')
  const [key, setKey] = useState(newCardKey)
  const [round, setRound] = useState(0)
  const [said, setSaid] = useState<{ readonly text: string; readonly bad: boolean } | null>(null)
  const sheet: PaperDraft = { ...draft, interactions: asked, row: Math.min(draft.row, Math.max(0, asked.length - 1)) }
  const change = (next: PaperDraft) => {
    setSaid(null)
    setDraft(next)
  }
  const refuse = (error: Error) => setSaid({ text: error.message, bad: true })
  const handIn = async () => {
    const answers = listAnswers(sheet.answers).filter(({ interaction }) => asked.includes(interaction))
    if (answers.length === 0) return setSaid({ text: t('error.card-empty'), bad: true })
    try {
      const { card } = await submit.mutateAsync({
        workshop,
        ballot: ballot.id,
        card: { kind: 'rating', chair: sheet.chair, name, answers },
        key,
      })
      setKey(newCardKey())
      typed.onCards([...typed.cards, card])
      change(openPaper(sheet.chair, asked))
      setName('')
      setRound(round + 1)
    } catch (error) {
      refuse(error as Error)
    }
  }
  const undo = async () => {
    const card = typed.cards.at(-1)
    if (card === undefined) return
    try {
      await takeBack.mutateAsync({ workshop, ballot: ballot.id, card })
      typed.onCards(typed.cards.slice(0, -1))
      setSaid({ text: t('ratings.paper.tookBack'), bad: false })
    } catch (error) {
      refuse(error as Error)
    }
  }
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const answer = readAnswer(event.key)
    const moved = moveOnPaper(sheet, readingKey(event).key)
    if (moved) change(moved)
    else if (answer !== null) change(typeAnswer(sheet, answer))
    else if (event.key === ' ' || event.key === '-') change(typeAnswer(sheet, null))
    else if (event.key === 'Backspace' || event.key === 'Delete') change(eraseAnswer(sheet))
    else if (event.key === 'Enter') void handIn()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const questions = questionsOf(sheet.chair)
  return (
    <div className={styles.entry}>
      <div className={styles.cardHead}>
        <Segmented<Chair>
          name={t('ratings.paper.chair')}
          value={sheet.chair}
          segments={CHAIRS.map((value) => ({ value, label: t(`ratings.chair.${value}`) }))}
          onValue={(chair) => change({ ...sheet, chair, column: 0 })}
        />
        <p className={styles.soft}>{t('ratings.paper.number', { number: typed.cards.length + 1 })}</p>
        {!ballot.anonymous && (
          <TextInput label={t('ratings.paper.name')} value={name} onValue={setName} className={styles.name} />
        )}
      </div>
      <ScoreGrid
        key={round}
        name={t('ratings.paper.sheet')}
        corner={t('ratings.paper.intro')}
        columns={questions.map((question) => t(`ratings.question.${question}`))}
        rows={asked.map((interaction) => {
          const { line } = nameOf(interaction)
          return {
            id: interaction,
            name: line,
            cells: questions.map((question) => {
              const answer = answerTo(sheet.answers, interaction, question)
              return {
                text: answer === 'unknown' ? '?' : String(answer ?? ''),
                label: t('ratings.paper.cell', {
                  interaction: line,
                  question: t(`ratings.question.${question}`),
                  answer: sayAnswer(answer) || t('ratings.paper.noAnswer'),
                }),
              }
            }),
          }
        })}
        at={sheet}
        onAt={(row, column) => change({ ...sheet, row, column })}
        onKeyDown={press}
        eager={round > 0}
      />
      <div className={styles.pad}>
        {([1, 2, 3, 4, 5, 'unknown'] as const).map((answer) => (
          <Button
            key={answer}
            onClick={() => {
              change(typeAnswer(sheet, answer))
            }}
          >
            {sayAnswer(answer)}
          </Button>
        ))}
      </div>
      <footer className={styles.foot}>
        <p className={styles.soft}>{t('ratings.paper.keys')}</p>
        <Button icon={<Undo2 />} disabled={typed.cards.length === 0} onClick={() => void undo()}>
          {t('ratings.paper.takeBack')}
        </Button>
        <Button variant="primary" disabled={submit.isPending} onClick={() => void handIn()}>
          {t('ratings.paper.submit')}
        </Button>
      </footer>
      {said !== null && (
        <p className={said.bad ? styles.refusal : styles.notice} role={said.bad ? 'alert' : 'status'}>
          {said.text}
        </p>
      )}
    </div>
  )
}

/** An answer in a word or a figure; empty for none. */
export function sayAnswer(answer: Answer): string {
  if (answer === null) return ''
  return answer === 'unknown' ? t('ratings.score.unknown') : String(answer)
}
