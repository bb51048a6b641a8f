/**
 * The decision of the review: adopt, adapt or abandon, with what came of it and what was learned. What stands in the way is
 * said before anybody presses the button; what is typed is kept while the room looks elsewhere.
 */
import { useState } from 'react'
import { ChangeFacts, DECISIONS, type Decision, nextCycle } from '#shared/model/change.ts'
import { neededToAdopt } from '#shared/model/change-start.ts'
import { foldLine } from '#shared/model/clean-text.ts'
import { LIMITS } from '#shared/model/limits.ts'
import type { Review } from '#shared/report/change-reading.ts'
import { t } from '#shared/text/text.ts'
import { useCoreCommand } from '../../rpc/core-provider.tsx'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { ChoiceCards } from '../../ui/choice-cards.tsx'
import { Problem } from '../../ui/problem.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { showToast } from '../../ui/toast-store.ts'
import { draftOf, keepDraft, type ReviewDraft } from './review-drafts.ts'
import type { ReviewSheetProps } from './review-props.ts'
import styles from './reviews.module.css'
import { useReviseFacts } from './use-revise-facts.ts'

/** A change that is decided keeps its decision; what came of it can still be said better. */
export function DecisionCard({
  workshop,
  change,
  review,
  onDecided,
  onNextDue,
}: ReviewSheetProps & { readonly review: Review }) {
  const { revise, problem, busy } = useReviseFacts(workshop, change)
  const reviseNext = useCoreCommand('changes.revise')
  const [draft, setDraft] = useState(() => draftOf(workshop, change))
  const [missing, setMissing] = useState(false)
  const isDecided = change.status === 'reviewed'
  const tooLong = (text: string, limit: number) =>
    text.length > limit ? t('field.tooLong', { length: text.length, limit }) : null
  const put = (patch: Partial<ReviewDraft>) => {
    const next = { ...draft, ...patch }
    setDraft(next)
    keepDraft(workshop, change.id, next)
    setMissing(false)
  }
  const save = async () => {
    const { decision, result, learned } = draft
    if (decision === null) return setMissing(true)
    const next = await revise({ status: 'reviewed', decision, result, learned })
    if (next === undefined) return
    keepDraft(workshop, change.id, null)
    const what = foldLine(draft.next)
    if (next !== null && what !== '' && what !== change.what) {
      // The cycle begins with what the room wants to try now; its first entry keeps where it comes from.
      const facts = { ...nextCycle(ChangeFacts.parse({ ...change, decision, result, learned })), what }
      await reviseNext.mutateAsync({ workshop, change: next, facts }).catch((error: unknown) => {
        showToast({ tone: 'danger', text: error instanceof Error ? error.message : String(error) })
      })
    }
    showToast({ tone: 'good', text: t(next === null ? 'reviews.decision.saved' : 'reviews.decision.savedNext') })
    onDecided()
  }
  const offered: readonly Decision[] = change.status === 'running' ? DECISIONS : ['abandon']
  return (
    <Card aria-label={t('reviews.decision.title')}>
      <form
        className={styles.decision}
        data-answers="due-decided"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <h3 className={styles.heading}>{t('reviews.decision.title')}</h3>
        {isDecided && change.decision !== null && (
          <p className={styles.decided}>
            {t('reviews.decision.decided')} <Badge tone="good">{t(`term.decision.${change.decision}`)}</Badge>{' '}
            {t(`reviews.decision.summary.${change.decision}`)}
          </p>
        )}
        {(change.status === 'idea' || change.status === 'planned') && (
          <div className={styles.missing}>
            <p>{t(`reviews.decision.notRunning.${change.status}`)}</p>
            {change.status === 'planned' && (
              <Button size="small" disabled={busy} onClick={() => void revise({ status: 'running' })}>
                {t('reviews.decision.setRunning')}
              </Button>
            )}
          </div>
        )}
        {!isDecided && (
          <ChoiceCards<Decision>
            label={t('reviews.decision.choices')}
            choices={offered.map((value) => ({
              value,
              name: t(`term.decision.${value}`),
              summary:
                value === 'adopt' && lacksMeasurement(change, review)
                  ? t('reviews.decision.adoptUnmeasured')
                  : t(`reviews.decision.summary.${value}`),
            }))}
            chosen={draft.decision}
            onChoose={(decision) => put({ decision })}
          />
        )}
        {draft.decision === 'adapt' && !isDecided && (
          <TextInput
            label={t('reviews.decision.next')}
            value={draft.next}
            error={tooLong(draft.next, LIMITS.shortText)}
            onValue={(next) => put({ next })}
          />
        )}
        <TextArea
          label={t('reviews.decision.result')}
          rows={2}
          value={draft.result}
          error={tooLong(draft.result, LIMITS.note)}
          onValue={(result) => put({ result })}
        />
        <TextArea
          label={t('reviews.decision.learned')}
          rows={2}
          value={draft.learned}
          error={tooLong(draft.learned, LIMITS.note)}
          onValue={(learned) => put({ learned })}
        />
        {(problem !== null || missing) && <Problem>{problem ?? t('reviews.decision.choose')}</Problem>}
        <div className={styles.buttons}>
          <Button
            type="submit"
            variant={isDecided && onNextDue !== null ? 'secondary' : 'primary'}
            disabled={
              busy ||
              [draft.result, draft.learned].some((text) => text.length > LIMITS.note) ||
              draft.next.length > LIMITS.shortText
            }
          >
            {t(isDecided ? 'reviews.decision.save' : 'reviews.decision.decide')}
          </Button>
          {isDecided && onNextDue !== null && (
            <Button variant="primary" onClick={onNextDue}>
              {t('reviews.decision.nextDue')}
            </Button>
          )}
        </div>
      </form>
    </Card>
  )
}

/** Whether adopting would be refused, as far as is known here: the core has the last word. */
function lacksMeasurement(change: ReviewSheetProps['change'], { chosen, reading }: Review): boolean {
  const { since } = neededToAdopt(change)
  return chosen === null || !(reading?.figures.some(({ day }) => since === null || day > since) ?? false)
}
