/** Cases: what a change would cost and bring. One change at a time, all of them side by side below. */
import { Coins, ListPlus, MapPin, Scale, Settings2 } from 'lucide-react'
import { useMemo, useState } from 'react'
import type { ChangeId, InteractionId, WorkshopId } from '#shared/model/ids.ts'
import { t } from '#shared/text/text.ts'
import { useMapCommands, useMapContents, useMapSelection } from '../../canvas/hooks.ts'
import { useCoreQuery } from '../../rpc/core-provider.tsx'
import { useEvidence, useStatement } from '../../rpc/use-evidence.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Page, PageLoading } from '../../ui/page.tsx'
import { Select } from '../../ui/select.tsx'
import { AssumptionsDialog } from './assumptions-dialog.tsx'
import { CaseForm } from './case-form.tsx'
import { type CaseLine, type CasesOfWorkshop, firstChange, gatherCases, listTasks } from './case-lines.ts'
import type { CaseStanding } from './case-reckoner.ts'
import { CaseLead, CaseResult } from './case-result.tsx'
import styles from './cases.module.css'
import { CompareTable } from './compare-table.tsx'
import { useCaseResults } from './use-case-results.ts'

export interface CasesViewProps {
  readonly workshop: WorkshopId
  /** Shows the interaction on the map. */
  readonly onReveal: (interaction: InteractionId) => void
  /** Opens the dialog that logs a change; null lets the person choose the interaction. */
  readonly onLogChange: (interaction: InteractionId | null) => void
  /** Shows the cost card of what is selected. */
  readonly onCard: () => void
}

/** Which change was looked at last in each workshop of this window. */
const lastChosen = new Map<WorkshopId, ChangeId>()
const NOTHING: readonly CaseLine[] = []

/** Fills the view. */
export function CasesView({ workshop, onReveal, onLogChange, onCard }: CasesViewProps) {
  const { data: changes, error } = useCoreQuery('changes.list', { workshop })
  const evidence = useEvidence(workshop)
  const { parties, interactions } = useMapContents()
  const selection = useMapSelection()
  const [typed, setTyped] = useState<ChangeId | null>(() => lastChosen.get(workshop) ?? null)
  const [assuming, setAssuming] = useState(false)
  const cases = useMemo(
    () => changes && evidence && gatherCases(changes, evidence, { parties, interactions }),
    [changes, evidence, parties, interactions],
  )
  const results = useCaseResults(useMemo(() => listTasks(cases?.lines ?? NOTHING), [cases]))
  if (error !== null) {
    return (
      <Page name={t('cases.name')}>
        <p role="alert">{error.message}</p>
      </Page>
    )
  }
  if (cases === undefined) return <PageLoading name={t('cases.name')}>{t('cases.loading')}</PageLoading>
  const { lines, currency } = cases
  const buttons = (
    <div className={styles.buttons}>
      <Button icon={<Settings2 />} onClick={() => setAssuming(true)}>
        {t('cases.assumptions')}
      </Button>
      {interactions.length > 0 && (
        <Button
          variant={lines.length === 0 ? 'primary' : 'secondary'}
          icon={<ListPlus />}
          onClick={() => onLogChange(null)}
        >
          {t('cases.log')}
        </Button>
      )}
    </div>
  )
  const dialog = assuming && (
    <AssumptionsDialog workshop={workshop} currency={currency} onClose={() => setAssuming(false)} />
  )
  const chosen = lines.find(({ change }) => change.id === typed) ?? firstChange(lines, selection)
  if (chosen === undefined) {
    return (
      <Page name={t('cases.name')}>
        <EmptyState icon={<Scale />} title={t('cases.title')} actions={buttons}>
          {t(interactions.length > 0 ? 'cases.empty' : 'cases.noInteractions')}
        </EmptyState>
        {dialog}
      </Page>
    )
  }
  const choose = (change: ChangeId) => {
    lastChosen.set(workshop, change)
    setTyped(change)
  }
  return (
    <Page
      className={styles.view}
      name={t('cases.name')}
      title={t('cases.title')}
      intro={t('cases.intro')}
      aside={buttons}
    >
      <div className={styles.choice}>
        <Select<ChangeId>
          label={t('cases.choose')}
          value={chosen.change.id}
          options={lines.map(({ change, line, said }) => {
            const label = t('cases.option', { what: change.what, line })
            return { value: change.id, label: said === null ? label : t('cases.optionDone', { label }) }
          })}
          onValue={choose}
        />
        {chosen.interaction !== null && (
          <Button icon={<MapPin />} onClick={() => onReveal(chosen.change.interaction)}>
            {t('term.showOnMap')}
          </Button>
        )}
      </div>
      <Chosen
        key={chosen.change.id}
        workshop={workshop}
        line={chosen}
        cases={cases}
        standing={results.get(chosen.change.id)}
        onCard={onCard}
      />
      {lines.some(({ said }) => said !== null) && (
        <CompareTable lines={lines} results={results} chosen={chosen.change.id} currency={currency} onChoose={choose} />
      )}
      {dialog}
    </Page>
  )
}

/** The form of one change beside what it comes to. Must be keyed by the change. */
function Chosen(props: {
  readonly workshop: WorkshopId
  readonly line: CaseLine
  readonly cases: CasesOfWorkshop
  readonly standing: CaseStanding | undefined
  readonly onCard: () => void
}) {
  const { workshop, line, cases, standing, onCard } = props
  const statement = useStatement(workshop, 'case', line.change.id)
  const { select } = useMapCommands()
  if (statement === undefined) return null
  const { interaction, gathered } = line
  return (
    <div className={styles.case}>
      <div className={styles.lead}>
        {interaction === null ? (
          <p className={styles.caution}>{t('cases.archived', { line: line.line })}</p>
        ) : gathered === null ? (
          <div className={styles.noCard} role="note">
            <h3>{t('cases.noCard.title')}</h3>
            <p>{t('cases.noCard.text', { line: line.line })}</p>
            <Button
              variant="primary"
              icon={<Coins />}
              onClick={() => {
                select([interaction.id])
                onCard()
              }}
            >
              {t('cases.noCard.open')}
            </Button>
          </div>
        ) : (
          <CaseLead gathered={gathered} standing={standing} currency={cases.currency} />
        )}
      </div>
      <CaseForm
        workshop={workshop}
        line={line}
        statement={statement}
        assumptions={cases.assumptions}
        currency={cases.currency}
      />
      {gathered !== null && (
        <CaseResult line={line} gathered={gathered} standing={standing} currency={cases.currency} />
      )}
    </div>
  )
}
