/** The terms of a vote with dots: over what, which of them, how many dots for each person. New, or changed while it is open. */
import { useState } from 'react'
import type { DotBallot, DotTarget, DotTerms } from '#shared/model/ballot.ts'
import { DOT_TARGETS } from '#shared/model/ballot.ts'
import type { WorkshopId } from '#shared/model/ids.ts'
import { LIMITS } from '#shared/model/limits.ts'
import { t } from '#shared/text/text.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Problem } from '../../ui/problem.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { NumberField, readWhole } from './number-field.tsx'
import { Secrecy } from './rating-setup.tsx'
import styles from './setup.module.css'
import { TickList } from './tick-list.tsx'
import { useDotSubjects } from './use-dot-subjects.ts'

export const MOST_DOTS = 20
const LIMIT = 3

export interface DotSetupProps {
  readonly workshop: WorkshopId
  /** The open vote that is changed; null for a new one. */
  readonly revised: DotBallot | null
  readonly onClose: () => void
  /** Resolves with a sentence when it was refused. */
  readonly onTerms: (terms: DotTerms) => Promise<string | null>
}

export function DotSetup({ workshop, revised, onClose, onTerms }: DotSetupProps) {
  const subjects = useDotSubjects(workshop)
  const [over, setOver] = useState<DotTarget>(revised?.over ?? 'interactions')
  const [ticked, setTicked] = useState<ReadonlySet<string>>(
    () => new Set(revised?.subjects ?? subjects[over].map(({ id }) => id)),
  )
  const [limit, setLimit] = useState(String(revised?.limit ?? LIMIT))
  const [people, setPeople] = useState(revised?.voters ? String(revised.voters) : '')
  const [anonymous, setAnonymous] = useState(true)
  const [refusal, setRefusal] = useState<string | null>(null)
  const chosen = subjects[over].filter(({ id }) => ticked.has(id)).map(({ id }) => id)
  const gone = revised?.subjects.filter((id) => !subjects[over].some((one) => one.id === id)) ?? []
  const dots = readWhole(limit, 1, MOST_DOTS)
  const voters = readWhole(people, 0, LIMITS.voters) ?? 0
  const ready = dots !== null && !Number.isNaN(dots) && !Number.isNaN(voters) && chosen.length >= 2
  const submit = async () => {
    if (!ready) return
    const problem = await onTerms({
      kind: 'dots',
      over,
      subjects: [...chosen, ...gone],
      limit: dots,
      voters,
      anonymous: revised?.anonymous ?? anonymous,
    })
    if (problem === null) onClose()
    else setRefusal(problem)
  }
  return (
    <Dialog
      title={revised ? t('ratings.setup.reviseTitle') : t('ratings.setup.dotTitle')}
      description={t('ratings.setup.dotIntro')}
      onClose={onClose}
      onSubmit={() => void submit()}
      actions={
        <>
          <Button onClick={onClose}>{t('app.cancel')}</Button>
          <Button variant="primary" type="submit" disabled={!ready}>
            {revised ? t('ratings.setup.revise') : t('ratings.setup.open')}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        {revised === null && (
          <div className={styles.pick}>
            <span className={styles.legend}>{t('ratings.setup.over')}</span>
            <Segmented<DotTarget>
              name={t('ratings.setup.over')}
              value={over}
              segments={DOT_TARGETS.map((value) => ({ value, label: t(`ratings.over.${value}`) }))}
              onValue={(value) => {
                setOver(value)
                setTicked(new Set(subjects[value].map(({ id }) => id)))
              }}
            />
          </div>
        )}
        <TickList name={t('ratings.setup.subjects')} items={subjects[over]} ticked={ticked} onTicked={setTicked} />
        {chosen.length < 2 && (
          <p className={styles.soft} role="status">
            {t('ratings.setup.twoSubjects')}
          </p>
        )}
        <div className={styles.pair}>
          <NumberField
            label={t('ratings.setup.limit')}
            text={limit}
            onText={setLimit}
            min={1}
            max={MOST_DOTS}
            problem={t('ratings.setup.notLimit')}
          />
          <NumberField
            label={t('ratings.setup.people')}
            text={people}
            onText={setPeople}
            min={0}
            max={LIMITS.voters}
            problem={t('ratings.setup.notPeople', { max: LIMITS.voters })}
            hint={t('ratings.setup.peopleHint')}
          />
        </div>
        {revised === null && <Secrecy anonymous={anonymous} onAnonymous={setAnonymous} />}
        {refusal !== null && <Problem>{refusal}</Problem>}
      </div>
    </Dialog>
  )
}
