/** The interaction that a view is about, as a list to choose from, with a button that shows it on the map. */
import { MapPin } from 'lucide-react'
import type { ReactNode } from 'react'
import type { InteractionId } from '#shared/model/ids.ts'
import { t } from '#shared/text/text.ts'
import { Button } from './button.tsx'
import styles from './interaction-choice.module.css'
import { Select, type SelectOption } from './select.tsx'

export interface InteractionChoiceProps {
  readonly chosen: InteractionId
  readonly options: readonly SelectOption<InteractionId>[]
  readonly onChoose: (interaction: InteractionId) => void
  /** Shows the chosen one on the map. */
  readonly onReveal: (interaction: InteractionId) => void
  /** Where the view has no room for it: it stays for screen readers. */
  readonly hideLabel?: boolean
  /** What else belongs to it, at its end. */
  readonly children?: ReactNode
}

/** One row. */
export function InteractionChoice({
  chosen,
  options,
  onChoose,
  onReveal,
  hideLabel,
  children,
}: InteractionChoiceProps) {
  return (
    <div className={styles.choice}>
      <Select
        label={t('term.interaction')}
        hideLabel={hideLabel ?? false}
        value={chosen}
        options={options}
        onValue={onChoose}
      />
      <Button icon={<MapPin />} onClick={() => onReveal(chosen)}>
        {t('term.showOnMap')}
      </Button>
      {children}
    </div>
  )
}
