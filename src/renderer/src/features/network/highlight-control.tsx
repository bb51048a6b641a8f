/**
 * Over the map: what is highlighted, with its legend, and what passes through the party that is selected. It lies over the
 * map, so it can be folded to one button; highlights stay as they are then. Nothing is reckoned before something is asked for.
 */
import { ChevronDown, Share2 } from 'lucide-react'
import { useRef } from 'react'
import { flushSync } from 'react-dom'
import type { WorkshopId } from '#shared/model/ids.ts'
import { t } from '#shared/text/text.ts'
import { OVER_FOOT } from '../../canvas/editor/fit-map.ts'
import { useHighlightMode, useHighlightsExplained } from '../../canvas/highlight/highlight-hooks.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import styles from './highlight.module.css'
import { HighlightLegend } from './highlight-legend.tsx'
import { HighlightSwitch } from './highlight-switch.tsx'

export interface HighlightControlProps {
  readonly workshop: WorkshopId
  /** Another view is shown: highlights stay on the map, the panel goes. */
  readonly hidden: boolean
  readonly onNetwork: () => void
}

/** It stands in the corner of the map that its place gives it. */
export function HighlightControl({ workshop, hidden, onNetwork }: HighlightControlProps) {
  const [mode] = useHighlightMode()
  const [open, setOpen] = useHighlightsExplained()
  const opener = useRef<HTMLDivElement>(null)
  const fold = (next: boolean) => {
    // The button that was pressed goes away; the other one takes the keyboard in its place.
    flushSync(() => setOpen(next))
    opener.current?.querySelector('button')?.focus()
  }
  return (
    <section
      className={open ? styles.control : undefined}
      {...(open && !hidden ? OVER_FOOT : {})}
      hidden={hidden}
      aria-label={t('network.highlight.name')}
    >
      {open ? (
        <div className={styles.row}>
          <HighlightSwitch />
          <Button size="small" variant="quiet" onClick={onNetwork}>
            {t('network.highlight.all')}
          </Button>
          <div ref={opener}>
            <IconButton name={t('network.highlight.fold')} icon={<ChevronDown />} onClick={() => fold(false)} />
          </div>
        </div>
      ) : (
        <div ref={opener}>
          <Button size="small" icon={<Share2 />} aria-expanded={false} onClick={() => fold(true)}>
            {mode === 'none'
              ? t('network.highlight.button')
              : t('network.highlight.buttonOf', { mode: t(`network.mode.${mode}`) })}
          </Button>
        </div>
      )}
      {mode !== 'none' && <HighlightLegend workshop={workshop} mode={mode} shown={open && !hidden} />}
    </section>
  )
}
