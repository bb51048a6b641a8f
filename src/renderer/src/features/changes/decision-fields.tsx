/** What came of a change: the decision of the review, the result, and what was learned. Abandoning is learning, too. */
import { type ChangeFacts, DECISIONS } from '#shared/model/change.ts'
import { t } from '#shared/text/text.ts'
import { ChoiceCards } from '../../ui/choice-cards.tsx'
import { Problem } from '../../ui/problem.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import type { FieldProblems } from './change-form-facts.ts'

/** The facts belong to the caller. */
export function DecisionFields({
  facts,
  problems,
  onFacts,
}: {
  readonly facts: ChangeFacts
  readonly problems: FieldProblems
  readonly onFacts: (facts: ChangeFacts) => void
}) {
  return (
    <>
      {problems.decision !== undefined && <Problem>{problems.decision}</Problem>}
      <ChoiceCards
        label={t('changes.form.decision')}
        choices={DECISIONS.map((value) => ({
          value,
          name: t(`term.decision.${value}`),
          summary: t(`changes.form.decisions.${value}`),
        }))}
        chosen={facts.decision}
        onChoose={(decision) => onFacts({ ...facts, decision })}
        dense
      />
      <TextArea
        label={t('changes.form.result')}
        hint={t('changes.form.resultHint')}
        rows={2}
        value={facts.result}
        error={problems.result}
        onValue={(result) => onFacts({ ...facts, result })}
      />
      <TextArea
        label={t('changes.form.learned')}
        rows={2}
        value={facts.learned}
        error={problems.learned}
        onValue={(learned) => onFacts({ ...facts, learned })}
      />
    </>
  )
}
