/**
 * Two versions of the map in one, with signs at all that differs: what was added, what is gone (still to be seen), what
 * leads elsewhere, is called or rated otherwise. The rest steps back.
 */
import { useEffect, useMemo, useState } from 'react'
import type { Editor } from 'tldraw'
import type { WireRecord } from '#shared/contract/map.ts'
import { isZone, type MapRecord } from '#shared/model/map-schema.ts'
import { t } from '#shared/text/text.ts'
import type { Difference } from '#shared/versions/list-differences.ts'
import { MapViewer } from '../viewer/map-viewer.tsx'
import { ViewerZoom } from '../viewer/viewer-zoom.tsx'
import styles from './difference-map.module.css'
import { markDifferences } from './difference-marks.ts'
import { overlayRecords } from './overlay-records.ts'
import { useShownMap } from './use-shown-map.ts'
import { watchCrowd } from './watch-crowd.ts'

export interface DifferenceMapProps {
  /** Records of the earlier and of the later state. Keep all of these stable while they say the same. */
  readonly before: readonly WireRecord[]
  readonly after: readonly WireRecord[]
  readonly differences: readonly Difference[]
  readonly label: string
}

/** Needs `MapDocument` above. */
export function DifferenceMap({ before, after, differences, label }: DifferenceMapProps) {
  const { records, formerWays } = useMemo(
    () =>
      overlayRecords(
        before as readonly object[] as readonly MapRecord[],
        after as readonly object[] as readonly MapRecord[],
      ),
    [before, after],
  )
  const wire = useMemo(() => records.map((record): WireRecord => ({ ...record })), [records])
  const marks = useMemo(() => markDifferences(differences, formerWays), [differences, formerWays])
  const map = useShownMap(wire, marks)
  const [editor, setEditor] = useState<Editor | null>(null)
  useEffect(() => (editor === null ? undefined : watchCrowd(editor)), [editor])
  const zones = differences.filter(({ of }) => of === 'zone')
  const over = (
    <>
      {records.filter(isZone).map(({ id, x, y, props: { w, h } }) => {
        const [sign] = zones.find((zone) => zone.id === id)?.signs ?? []
        if (sign === undefined) return null
        return (
          <div key={id} className={styles.zone} data-sign={sign} style={{ left: x, top: y, width: w, height: h }}>
            <span className={styles.tag}>{t(`versions.sign.${sign}`)}</span>
          </div>
        )
      })}
    </>
  )
  return (
    <div className={styles.differences}>
      {map && (
        <MapViewer
          map={map}
          label={label}
          frame={null}
          hands
          over={over}
          front={<ViewerZoom editor={editor} />}
          onEditor={setEditor}
        />
      )}
    </div>
  )
}
