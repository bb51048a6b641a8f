/** Swap: pairs of cards, one for each side of an interaction, and whether what they are measured on pulls apart. */
import { ArrowLeftRight, Plus } from 'lucide-react'
import { useState } from 'react'
import type { EvidenceOf } from '#shared/model/evidence.ts'
import type { InteractionId, SwapId, WorkshopId } from '#shared/model/ids.ts'
import { interactionOptions } from '#shared/text/interaction-label.ts'
import { t } from '#shared/text/text.ts'
import { useMapContents, useMapSelection } from '../../canvas/hooks.ts'
import { useEvidence, useSay } from '../../rpc/use-evidence.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { newSubject } from '../../ui/new-subject.ts'
import { Page, PageLoading } from '../../ui/page.tsx'
import { Select } from '../../ui/select.tsx'
import styles from './swap.module.css'
import { SwapPair } from './swap-pair.tsx'

export interface SwapViewProps {
  readonly workshop: WorkshopId
  /** Shows the interaction on the map. */
  readonly onReveal: (interaction: InteractionId) => void
}

/** Fills the view. */
export function SwapView({ workshop, onReveal }: SwapViewProps) {
  const evidence = useEvidence(workshop)
  const { interactions } = useMapContents()
  if (evidence === undefined) {
    return <PageLoading name={t('swap.name')}>{t('swap.loading')}</PageLoading>
  }
  const pairs = evidence.filter((one): one is EvidenceOf<'swap'> => one.kind === 'swap')
  const conflicts = pairs.filter(({ value }) => value?.conflict === true).length
  if (pairs.length === 0 && interactions.length === 0) {
    return (
      <Page name={t('swap.name')}>
        <EmptyState icon={<ArrowLeftRight />} title={t('swap.emptyTitle')}>
          {t('swap.noInteractions')}
        </EmptyState>
      </Page>
    )
  }
  return (
    <Page
      className={styles.swap}
      name={t('swap.name')}
      title={t('swap.title')}
      intro={t('swap.intro')}
      aside={
        pairs.length > 0 && (
          <p className={styles.count} role="status">
            {t('swap.count', { conflicts, pairs: pairs.length })}
          </p>
        )
      }
    >
      <NewPair workshop={workshop} />
      {pairs.length === 0 ? (
        <p className={styles.soft}>{t('swap.empty')}</p>
      ) : (
        <ul className={styles.pairs}>
          {pairs.map(({ subject }) => (
            <li key={subject}>
              <SwapPair workshop={workshop} subject={subject} onReveal={onReveal} />
            </li>
          ))}
        </ul>
      )}
    </Page>
  )
}

/** Begins with the interaction that is selected on the map, else with the first. */
function NewPair({ workshop }: { readonly workshop: WorkshopId }) {
  const { parties, interactions } = useMapContents()
  const selection = useMapSelection()
  const say = useSay(workshop)
  const [typed, setTyped] = useState<InteractionId | null>(null)
  const selected = interactions.find(({ id }) => selection.includes(id))
  const chosen = interactions.find(({ id }) => id === typed) ?? selected ?? interactions[0]
  if (chosen === undefined) return null
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        const side = (party: typeof chosen.provider) => ({ party, measuredOn: '', strugglesWith: '' })
        say({
          kind: 'swap',
          subject: newSubject() as SwapId,
          value: {
            sides: [side(chosen.provider), side(chosen.customer)],
            interaction: chosen.id,
            conflict: null,
            conflictNote: '',
          },
        })
      }}
    >
      <Select
        label={t('swap.choose')}
        value={chosen.id}
        options={interactionOptions(interactions, parties)}
        onValue={setTyped}
      />
      <Button type="submit" variant="primary" icon={<Plus />}>
        {t('swap.add')}
      </Button>
    </form>
  )
}
