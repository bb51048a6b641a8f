/** The map as it stood once, to be moved and zoomed but not changed, with signs at what the last step did. */
import { Maximize } from 'lucide-react'
import { useCallback, useRef } from 'react'
import type { Editor } from 'tldraw'
import type { WireRecord } from '#shared/contract/map.ts'
import type { HistoryDeed } from '#shared/model/history.ts'
import { t } from '#shared/text/text.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { FIT_DURATION, fitMap } from '../editor/fit-map.ts'
import { useShownMap } from '../versions/use-shown-map.ts'
import { MapViewer } from '../viewer/map-viewer.tsx'
import styles from './past-map.module.css'
import { StepMarks } from './step-marks.tsx'

export interface PastMapProps {
  /** Keep these stable while they say the same. */
  readonly records: readonly WireRecord[]
  readonly deeds: readonly HistoryDeed[]
  readonly label: string
}

/** Needs `MapDocument` above. */
export function PastMap({ records, deeds, label }: PastMapProps) {
  const map = useShownMap(records, null)
  const editor = useRef<Editor | null>(null)
  const onEditor = useCallback((mounted: Editor | null) => {
    editor.current = mounted
  }, [])
  const fit = (
    <div className={styles.fit}>
      <IconButton
        name={t('history.fit')}
        icon={<Maximize />}
        variant="secondary"
        tooltipSide="top"
        onClick={() => editor.current && fitMap(editor.current, FIT_DURATION)}
      />
    </div>
  )
  return (
    map && (
      <MapViewer
        map={map}
        label={label}
        frame={null}
        hands
        over={<StepMarks deeds={deeds} />}
        front={fit}
        onEditor={onEditor}
      />
    )
  )
}
