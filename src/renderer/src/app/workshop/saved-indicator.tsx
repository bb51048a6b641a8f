/** Says whether everything is on disk, by sign and word, and proves it when pressed. It never says more than the core has confirmed. */
import { CircleAlert, CircleCheck, LoaderCircle } from 'lucide-react'
import { t } from '#shared/text/text.ts'
import type { SavedState } from '../../canvas/map-api.ts'
import { classNames } from '../../ui/class-names.ts'
import { Tooltip } from '../../ui/tooltip.tsx'
import { useAction } from '../actions/action-host.tsx'
import styles from './saved-indicator.module.css'
import { useSaving } from './use-saving.ts'

const ICONS = { saved: CircleCheck, saving: LoaderCircle, refused: CircleAlert } as const

export function SavedIndicator() {
  const state = useSaving()
  const save = useAction('save')
  const Icon = ICONS[state.kind]
  const words = t(`app.saved.${state.kind}`)
  return (
    <>
      <Tooltip text={describe(state)} keys={save.keys}>
        <button
          type="button"
          className={classNames(styles.indicator, styles[state.kind])}
          data-saved-state={state.kind}
          aria-label={t('app.saved.label', { state: words })}
          onClick={() => save.run?.()}
        >
          <Icon aria-hidden="true" className={styles.icon} />
          <span className={styles.words}>{words}</span>
        </button>
      </Tooltip>
      {/* Only a refusal is read aloud by itself: saving happens with every stroke. */}
      <span role="status" className={styles.spoken}>
        {state.kind === 'refused' ? state.message : ''}
      </span>
    </>
  )
}

function describe(state: SavedState): string {
  if (state.kind === 'refused') return state.message
  return state.kind === 'saved' ? t('app.saved.nothing') : t('app.saved.saving')
}
