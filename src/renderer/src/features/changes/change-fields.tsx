/** The fields of a change, for logging and for revising. What stands in the way is said at the field that it is about. */
import { CHANGE_STATUSES, type ChangeFacts } from '#shared/model/change.ts'
import { t } from '#shared/text/text.ts'
import { DateInput } from '../../ui/date-input.tsx'
import { Select } from '../../ui/select.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { useToday } from '../../ui/use-today.ts'
import { ChangeDetailsFields, type ChangeDetailsFieldsProps } from './change-details-fields.tsx'
import type { ChangeField, FieldProblems } from './change-form-facts.ts'
import styles from './changes.module.css'
import { DecisionFields } from './decision-fields.tsx'
import { withStatus } from './move-change.ts'

/** The facts belong to the caller. */
export function ChangeFields({
  facts,
  problems,
  measures,
  onFacts,
  focus = null,
}: {
  readonly facts: ChangeFacts
  readonly problems: FieldProblems
  /** Those of the interaction. */
  readonly measures: ChangeDetailsFieldsProps['measures']
  readonly onFacts: (facts: ChangeFacts) => void
  /** Where the keyboard begins, if not at the first field. */
  readonly focus?: ChangeField | null
}) {
  const today = useToday()
  return (
    <>
      <TextInput
        label={t('changes.form.what')}
        hint={t('changes.form.whatHint')}
        value={facts.what}
        error={problems.what}
        autoFocus={focus === 'what'}
        onValue={(what) => {
          onFacts({ ...facts, what })
        }}
      />
      <TextArea
        label={t('changes.form.why')}
        hint={t('changes.form.whyHint')}
        value={facts.why}
        error={problems.why}
        onValue={(why) => {
          onFacts({ ...facts, why })
        }}
      />
      <TextInput
        label={t('changes.form.owner')}
        hint={t('changes.form.ownerHint')}
        value={facts.owner}
        error={problems.owner}
        autoFocus={focus === 'owner'}
        onValue={(owner) => {
          onFacts({ ...facts, owner })
        }}
      />
      <div className={styles.pair}>
        <DateInput
          label={t('changes.form.reviewDate')}
          value={facts.reviewDate}
          error={problems.reviewDate}
          autoFocus={focus === 'reviewDate'}
          onValue={(reviewDate) => {
            onFacts({ ...facts, reviewDate })
          }}
        />
        <Select
          label={t('changes.form.status')}
          value={facts.status}
          error={problems.status}
          options={CHANGE_STATUSES.map((status) => ({ value: status, label: t(`term.status.${status}`) }))}
          onValue={(status) => {
            onFacts(withStatus(facts, status, today))
          }}
        />
      </div>
      {facts.status === 'reviewed' && <DecisionFields facts={facts} problems={problems} onFacts={onFacts} />}
      <ChangeDetailsFields facts={facts} problems={problems} measures={measures} onFacts={onFacts} />
    </>
  )
}
