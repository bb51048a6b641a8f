/** The buttons by which a map that is only shown is zoomed: in the lower left corner, as on the map itself. */
import { Maximize, ZoomIn, ZoomOut } from 'lucide-react'
import type { Editor } from 'tldraw'
import { t } from '#shared/text/text.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { FIT_DURATION, fitMap } from '../editor/fit-map.ts'
import styles from './viewer-zoom.module.css'

const GLIDE = { animation: { duration: FIT_DURATION } }

/** Nothing until there is an editor to zoom. */
export function ViewerZoom({ editor }: { readonly editor: Editor | null }) {
  if (editor === null) return null
  return (
    <fieldset className={styles.zoom} aria-label={t('map.zoom')}>
      <IconButton
        name={t('map.zoomOut')}
        icon={<ZoomOut />}
        tooltipSide="top"
        onClick={() => editor.zoomOut(undefined, GLIDE)}
      />
      <IconButton
        name={t('map.zoomIn')}
        icon={<ZoomIn />}
        tooltipSide="top"
        onClick={() => editor.zoomIn(undefined, GLIDE)}
      />
      <IconButton
        name={t('map.zoomFit')}
        icon={<Maximize />}
        tooltipSide="top"
        onClick={() => fitMap(editor, FIT_DURATION)}
      />
    </fieldset>
  )
}
