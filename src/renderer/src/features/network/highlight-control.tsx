/**
 * Over the map: what is highlighted, with its legend, and what passes through the party that is selected. It lies over the
 * map, so it can be folded to one button; highlights stay as they are then. Nothing is reckoned before something is asked for.
 */
import { ChevronDown, Share2 } from 'lucide-react'
import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { WorkshopId } from '#shared/model/ids.ts'
import { t } from '#shared/text/text.ts'
import { useHighlightMode } from '../../canvas/highlight/highlight-hooks.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { readStored, writeStored } from '../../ui/stored.ts'
import styles from './highlight.module.css'
import { HighlightLegend } from './highlight-legend.tsx'
import { HighlightSwitch } from './highlight-switch.tsx'

/** Under this name the window remembers whether the panel is open. */
const OPEN = 'highlights-open'

export interface HighlightControlProps {
  readonly workshop: WorkshopId
  /** Another view is shown: highlights stay on the map, the panel goes. */
  readonly hidden: boolean
  readonly onNetwork: () => void
}

/** It stands in the corner of the map that its place gives it. */
export function HighlightControl({ workshop, hidden, onNetwork }: HighlightControlProps) {
  const [mode] = useHighlightMode()
  const [open, setOpen] = useState(() => readStored(OPEN) === 'yes')
  const opener = useRef<HTMLDivElement>(null)
  const fold = (next: boolean) => {
    writeStored(OPEN, next ? 'yes' : 'no')
    // The button that was pressed goes away; the other one takes the keyboard in its place.
    flushSync(() => setOpen(next))
    opener.current?.querySelector('button')?.focus()
  }
  return (
    <section
      className={open ? styles.control : undefined}
      data-highlights={open ? 'open' : 'folded'}
      hidden={hidden}
      aria-label={t('network.highlight.name')}
    >
      {open ? (
        <div className={styles.row}>
          <HighlightSwitch />
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
      {mode !== 'none' && (
        <HighlightLegend workshop={workshop} mode={mode} shown={open && !hidden} onNetwork={onNetwork} />
      )}
    </section>
  )
}
