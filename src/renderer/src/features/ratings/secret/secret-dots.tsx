/** Passing the laptop for dots: one person after another puts dots on what matters most, alone. */
import { Minus, Plus, Undo2 } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import type { DotBallot } from '#shared/model/ballot.ts'
import type { WorkshopId } from '#shared/model/ids.ts'
import { t } from '#shared/text/text.ts'
import { useCoreCommand } from '../../../rpc/core-provider.tsx'
import { Button } from '../../../ui/button.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import { Problem } from '../../../ui/problem.tsx'
import { countDots, countLeft, type DotDraft, listDots, putDot, takeDot, undoDot } from '../dot-draft.ts'
import { newCardKey } from '../new-card-key.ts'
import { cardsOf, sayCards } from '../use-ballots.ts'
import { useSubjectName } from '../use-dot-subjects.ts'
import { HelloScreen } from './hello-screen.tsx'
import { SealedScreen } from './sealed-screen.tsx'
import styles from './secret.module.css'
import { ThanksScreen } from './thanks-screen.tsx'

export interface SecretDotsProps {
  readonly workshop: WorkshopId
  readonly ballot: DotBallot
  readonly onLeave: () => void
}

export function SecretDots({ workshop, ballot, onLeave }: SecretDotsProps) {
  const [person, setPerson] = useState(0)
  const [name, setName] = useState<string | null>(null)
  const [done, setDone] = useState(false)
  return (
    <SealedScreen title={t('ratings.pass.title')} onLeave={onLeave}>
      {done ? (
        <ThanksScreen
          cards={sayCards(cardsOf(ballot), ballot.voters)}
          onNext={() => {
            setPerson(person + 1)
            setName(null)
            setDone(false)
          }}
        />
      ) : name === null ? (
        <HelloScreen
          key={person}
          anonymous={ballot.anonymous}
          about="dots"
          onBegin={(_chair, typed) => {
            setName(typed)
          }}
        />
      ) : (
        <OwnDots key={person} workshop={workshop} ballot={ballot} name={name} onDone={() => setDone(true)} />
      )}
    </SealedScreen>
  )
}

function OwnDots(props: {
  readonly workshop: WorkshopId
  readonly ballot: DotBallot
  readonly name: string
  readonly onDone: () => void
}) {
  const { workshop, ballot, name, onDone } = props
  const submit = useCoreCommand('ratings.submit')
  const nameOf = useSubjectName(workshop, ballot.over)
  const [key] = useState(newCardKey)
  const [draft, setDraft] = useState<DotDraft>([])
  const [problem, setProblem] = useState<string | null>(null)
  const list = useRef<HTMLUListElement>(null)
  useEffect(() => list.current?.querySelector<HTMLElement>('[data-put]')?.focus(), [])
  const left = countLeft(draft, ballot.limit)
  const change = (next: DotDraft) => {
    setProblem(null)
    setDraft(next)
  }
  const handIn = async () => {
    try {
      await submit.mutateAsync({
        workshop,
        ballot: ballot.id,
        card: { kind: 'dots', name, dots: listDots(draft) },
        key,
      })
      onDone()
    } catch (error) {
      setProblem((error as Error).message)
    }
  }
  return (
    <div className={styles.card}>
      <header className={styles.cardHead}>
        <h1 className={styles.service}>{t('ratings.pass.dotsAsk', { count: ballot.limit })}</h1>
        <p className={styles.ask} role="status">
          {left < 0 ? t('ratings.pass.dotsOver', { count: -left }) : t('ratings.pass.dotsLeft', { count: left })}
        </p>
      </header>
      <ul
        ref={list}
        className={styles.reviewList}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
          const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-put]')]
          const at = buttons.findIndex((button) => button.closest('li')?.contains(document.activeElement))
          buttons[at + (event.key === 'ArrowDown' ? 1 : -1)]?.focus()
          event.preventDefault()
        }}
      >
        {ballot.subjects.map((subject) => {
          const dots = countDots(draft, subject)
          const called = nameOf(subject)
          return (
            <li key={subject} className={styles.reviewItem}>
              <div className={styles.reviewWords}>
                <span className={styles.reviewName}>{called}</span>
              </div>
              <span
                className={styles.dots}
                role="img"
                aria-label={t('ratings.pass.dotsOn', { subject: called, count: dots })}
              >
                {'●'.repeat(Math.min(dots, 10))} {dots > 0 && <b>{dots}</b>}
              </span>
              <IconButton
                name={t('ratings.pass.takeDot', { subject: called })}
                icon={<Minus />}
                variant="secondary"
                disabled={dots === 0}
                onClick={() => change(takeDot(draft, subject))}
              />
              <IconButton
                name={t('ratings.pass.putDot', { subject: called })}
                icon={<Plus />}
                variant="secondary"
                aria-disabled={left <= 0}
                data-put
                onClick={() => change(putDot(draft, subject, ballot.limit))}
              />
            </li>
          )
        })}
      </ul>
      {problem !== null && <Problem>{problem}</Problem>}
      <footer className={styles.cardFoot}>
        <Button
          icon={<Undo2 />}
          className={styles.big}
          disabled={draft.length === 0}
          onClick={() => change(undoDot(draft))}
        >
          {t('ratings.pass.undoDot')}
        </Button>
        <Button
          variant="primary"
          className={styles.big}
          disabled={draft.length === 0 || left < 0 || submit.isPending}
          onClick={() => void handIn()}
        >
          {t('ratings.pass.submit')}
        </Button>
      </footer>
    </div>
  )
}
