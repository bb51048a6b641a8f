/** The five questions about an interaction or a provider, as a section of the inspector. */
import { CHECK_QUESTIONS, type Check, outcomeOfCheck } from '#shared/model/check.ts'
import { BUILDING_BLOCKS, type BuildingBlock } from '#shared/model/dimension.ts'
import { LONG_TEXT } from '#shared/model/evidence-text.ts'
import type { InteractionId, PartyId, WorkshopId } from '#shared/model/ids.ts'
import { t } from '#shared/text/text.ts'
import { patchStatement, useStatement } from '../../rpc/use-evidence.ts'
import { FactText } from '../../ui/fact-input.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import styles from './check.module.css'
import { QuestionRow } from './question-row.tsx'

const EMPTY: Check = {
  answers: { impression: null, choice: null, recommend: null, extra: null, delight: null },
  impression: '',
  block: null,
}

/** Folded until somebody asks for it, or something was answered. Must be keyed by its subject. */
export function CheckSection({
  workshop,
  subject,
}: {
  readonly workshop: WorkshopId
  readonly subject: InteractionId | PartyId
}) {
  const statement = useStatement(workshop, 'check', subject)
  if (statement === undefined) return null
  const check = statement.value ?? EMPTY
  const outcome = outcomeOfCheck(check)
  const answered = CHECK_QUESTIONS.filter((question) => check.answers[question] !== null).length
  const patch = patchStatement(statement, EMPTY)
  return (
    <details
      className={styles.check}
      data-answers="worst-checked"
      data-subject={subject}
      open={statement.value !== null}
    >
      <summary className={styles.summary}>
        <h3 className={styles.heading}>{t('check.title')}</h3>
      </summary>
      <div className={styles.body}>
        <p className={styles.soft}>{t('check.intro')}</p>
        {CHECK_QUESTIONS.map((question) => (
          <QuestionRow
            key={question}
            question={t(`check.question.${question}`)}
            answer={check.answers[question]}
            onAnswer={(answer) => patch((now) => ({ answers: { ...now.answers, [question]: answer } }))}
          />
        ))}
        <p className={styles.outcome} data-outcome={outcome} role="status">
          {t(`check.outcome.${outcome}`, { count: answered })}
        </p>
        {outcome !== 'green' && answered > 0 && (
          <Segmented<BuildingBlock | 'unsaid'>
            className={styles.blocks}
            name={t('check.block')}
            value={check.block ?? 'unsaid'}
            segments={(['unsaid', ...BUILDING_BLOCKS] as const).map((value) => ({
              value,
              label: t(`check.blocks.${value}`),
            }))}
            onValue={(block) => patch(() => ({ block: block === 'unsaid' ? null : block }))}
          />
        )}
        <FactText
          target={`check.${subject}.impression`}
          label={t('check.impression')}
          rule={LONG_TEXT}
          stored={check.impression}
          write={(impression) => patch(() => ({ impression }))}
        />
      </div>
    </details>
  )
}
