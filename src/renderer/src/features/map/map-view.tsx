/**
 * The map: toolbar, canvas, and what is said over it. It stays mounted, hidden at the same size, while another view is
 * shown: there is one editor, one selection, one undo.
 */
import { X } from 'lucide-react'
import { memo, useState } from 'react'
import { t } from '#shared/text/text.ts'
import { OutsideLink } from '../../canvas/editor/outside-link.tsx'
import { useMapPhase, useSetAsideNotice } from '../../canvas/hooks.ts'
import { MapCanvas } from '../../canvas/map-canvas.tsx'
import { MiniMap } from '../../canvas/mini-map/mini-map.tsx'
import { useCanvasFocus, useMapIsEmpty, useMapNotice, useMapReadyMark } from '../../canvas/tool-hooks.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { FindField } from './find-field.tsx'
import { HiddenReminder } from './hidden-reminder.tsx'
import { MapToolbar } from './map-toolbar.tsx'
import styles from './map-view.module.css'
import { MapZoom } from './map-zoom.tsx'
import { PhotoBar } from './photo-bar.tsx'
import { SameNameHint } from './same-name-hint.tsx'
import { SplitDialog } from './split-dialog.tsx'

/** Fills its place. Needs the map's document above it. `hidden` keeps it there without showing it. */
export const MapView = memo(function MapView({ hidden = false }: { readonly hidden?: boolean }) {
  const [root, setRoot] = useState<HTMLElement | null>(null)
  const phase = useMapPhase()
  useMapReadyMark()
  useCanvasFocus(root, hidden)
  return (
    <section ref={setRoot} className={styles.view} aria-label={t('map.name')} data-hidden={hidden} inert={hidden}>
      <MapToolbar />
      <div className={styles.ground}>
        {phase === 'ready' && <MapCanvas />}
        <EmptyHint />
        <FindField shown={!hidden} />
        <Notices />
        {phase === 'ready' && <MiniMap />}
        {phase === 'ready' && <MapZoom />}
        {phase === 'ready' && <PhotoBar />}
      </div>
      <OutsideLink />
      <SplitDialog />
    </section>
  )
})

function EmptyHint() {
  const isEmpty = useMapIsEmpty()
  if (isEmpty !== true) return null
  return (
    <div className={styles.hint}>
      <p className={styles.hintTitle}>{t('map.emptyTitle')}</p>
      <p>{t('map.empty')}</p>
    </div>
  )
}

/** Sentences over the map. They stay until they are put away, and cover nothing but its upper edge. */
function Notices() {
  const { sentence, dismiss } = useMapNotice()
  const setAside = useSetAsideNotice()
  const [isAway, setAway] = useState(false)
  return (
    <div className={styles.notices} role="status">
      {setAside !== null && !isAway && <Notice sentence={setAside} onDismiss={() => setAway(true)} />}
      <HiddenReminder />
      <SameNameHint />
      {sentence !== null && <Notice sentence={sentence} onDismiss={dismiss} />}
    </div>
  )
}

function Notice({ sentence, onDismiss }: { readonly sentence: string; readonly onDismiss: () => void }) {
  return (
    <div className={styles.notice}>
      <p>{sentence}</p>
      <IconButton name={t('map.dismiss')} icon={<X />} size="small" onClick={onDismiss} />
    </div>
  )
}
