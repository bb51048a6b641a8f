/** Asks what personal data goes, shows where it stands, and removes it for good. The workshop must be closed. */
import { useState } from 'react'
import { type FoundWord, isNothing, type PurgeChoice, type PurgePlan } from '#shared/model/purge.ts'
import type { WorkshopSummary } from '#shared/model/workshop.ts'
import { t } from '#shared/text/text.ts'
import { useCoreCommand } from '../../rpc/core-provider.tsx'
import { Button } from '../../ui/button.tsx'
import { CheckLine } from '../../ui/check-line.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Problem } from '../../ui/problem.tsx'
import { saySize } from '../../ui/say-size.ts'
import { Spinner } from '../../ui/spinner.tsx'
import { showToast } from '../../ui/toast-store.ts'
import { FoundWords } from './found-words.tsx'
import styles from './purge.module.css'
import { sayCards, sayKept, sayNames, sayNotes, sayStaying } from './say-plan.ts'
import { usePurgePlan } from './use-purge-plan.ts'

const KINDS = ['names', 'notes', 'cards'] as const
type Kind = (typeof KINDS)[number]

const SAY = { names: sayNames, notes: sayNotes, cards: sayCards } as const
const NONE = { names: 'purge.noNames', notes: 'purge.noNotes', cards: 'purge.noCards' } as const

export interface PurgeDialogProps {
  readonly workshop: Pick<WorkshopSummary, 'id' | 'title'>
  readonly onClose: () => void
}

export function PurgeDialog({ workshop: { id, title }, onClose }: PurgeDialogProps) {
  const [lookFor, setLookFor] = useState<readonly string[]>([])
  const [left, setLeft] = useState<ReadonlySet<Kind>>(new Set())
  /** What was decided about a spelling; names go unless somebody says otherwise, what may be another word stays. */
  const [ticks, setTicks] = useState<ReadonlyMap<string, boolean>>(new Map())
  const [sure, setSure] = useState(false)
  const { plan, looking, problem } = usePurgePlan(id, lookFor)
  const run = useCoreCommand('purge.run')
  const isTicked = (found: FoundWord) => ticks.get(found.word) ?? found.as === 'name'
  const choice = plan === null ? null : choiceOf(plan, left, isTicked)
  const last = lookFor.at(-1)
  const isMissed = !looking && last !== undefined && plan !== null && !holds(plan, last)
  // Copies alone are left where an earlier removal was cut short.
  const goes = choice !== null && plan !== null && (!isNothing(choice) || plan.backups.files + plan.deleted.files > 0)
  const mayRun = goes && !plan.ballotOpen && sure && !run.isPending

  const removeAll = () => {
    if (choice === null || !mayRun) return
    run.mutate(
      { id, choice },
      {
        onSuccess: ({ bytesBefore, bytesAfter, elsewhere }) => {
          const sizes = { before: saySize(bytesBefore), after: saySize(bytesAfter) }
          const text = isNothing(choice) ? t('purge.doneCopies', { title }) : t('purge.done', { title, ...sizes })
          const later = elsewhere === 'later' ? ` ${t('purge.later')}` : ''
          showToast({ tone: 'good', topic: 'library', text: `${text}${later}` })
          onClose()
        },
      },
    )
  }
  return (
    <Dialog
      onClose={onClose}
      title={t('purge.title', { title })}
      description={t('purge.intro')}
      size="large"
      actions={
        <>
          <Button onClick={onClose}>{t('app.cancel')}</Button>
          <Button variant="danger" disabled={!mayRun} onClick={removeAll}>
            {t(run.isPending ? 'purge.running' : 'purge.run')}
          </Button>
        </>
      }
    >
      {(problem ?? run.error) !== null && <Problem>{problem ?? run.error?.message}</Problem>}
      {plan?.ballotOpen === true && <Problem>{t('purge.ballotOpen')}</Problem>}
      {plan === null && looking && <Spinner label={t('purge.looking')} />}
      {plan !== null && (
        <>
          <section className={styles.section} aria-labelledby="purge-goes">
            <h3 id="purge-goes" className={styles.heading}>
              {t('purge.goes')}
            </h3>
            {KINDS.map((kind) => (
              <CheckLine
                key={kind}
                label={t(`purge.${kind}`)}
                hint={SAY[kind](plan) ?? t(NONE[kind])}
                checked={SAY[kind](plan) !== null && !left.has(kind)}
                disabled={SAY[kind](plan) === null}
                onChecked={(ticked) => setLeft(ticked ? without(left, kind) : new Set([...left, kind]))}
              />
            ))}
          </section>
          <FoundWords
            words={plan.words}
            isTicked={isTicked}
            onTicked={(found, ticked) => setTicks(new Map([...ticks, [found.word, ticked]]))}
            missed={isMissed ? last : null}
            onLook={(name) => setLookFor([...lookFor.filter((one) => one !== name), name])}
          />
          <section className={styles.section} aria-labelledby="purge-along">
            <h3 id="purge-along" className={styles.heading}>
              {t('purge.along')}
            </h3>
            <ul className={styles.along}>
              {[sayKept(plan), ...sayStaying(plan)].map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </section>
          <div className={styles.sure}>
            <CheckLine label={t('purge.sure')} checked={sure} onChecked={setSure} />
          </div>
        </>
      )}
    </Dialog>
  )
}

function choiceOf(plan: PurgePlan, left: ReadonlySet<Kind>, isTicked: (found: FoundWord) => boolean): PurgeChoice {
  const goes = (kind: Kind) => SAY[kind](plan) !== null && !left.has(kind)
  return {
    ...{ names: goes('names'), notes: goes('notes'), cards: goes('cards') },
    words: plan.words.filter(isTicked).map(({ word }) => word),
  }
}

function holds({ words }: PurgePlan, name: string): boolean {
  return words.some(({ word }) => word.toLowerCase() === name.toLowerCase())
}

function without(kinds: ReadonlySet<Kind>, kind: Kind): ReadonlySet<Kind> {
  return new Set([...kinds].filter((one) => one !== kind))
}
