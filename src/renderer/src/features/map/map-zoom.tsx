/** Zoom, in the lower left corner of the map; the lower right one belongs to the mark of tldraw. */
import { Map as MapIcon, Maximize, ZoomIn, ZoomOut } from 'lucide-react'
import { t } from '#shared/text/text.ts'
import { useMapCommands } from '../../canvas/hooks.ts'
import { useMapZoom } from '../../canvas/tool-hooks.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import styles from './map-zoom.module.css'

export function MapZoom() {
  const { run } = useMapCommands()
  const { zoom, zoomIn, zoomOut, fit } = useMapZoom()
  return (
    <fieldset className={styles.zoom} aria-label={t('map.zoom')}>
      <IconButton name={t('map.zoomOut')} keys="-" icon={<ZoomOut />} tooltipSide="top" onClick={zoomOut} />
      <span className={styles.percent}>{t('map.percent', { percent: Math.round(zoom * 100) })}</span>
      <IconButton name={t('map.zoomIn')} keys="+" icon={<ZoomIn />} tooltipSide="top" onClick={zoomIn} />
      <IconButton name={t('map.zoomFit')} keys="Shift+1" icon={<Maximize />} tooltipSide="top" onClick={fit} />
      <IconButton
        name={t('action.toggle-mini-map')}
        keys="Alt+N"
        icon={<MapIcon />}
        tooltipSide="top"
        onClick={() => run('toggle-mini-map')}
      />
    </fieldset>
  )
}
