/**
 * Two versions of the map beside each other on the wall, both seen in the same place and at the same size, so that eyes can
 * go to and fro; what differs stands out on each, by a word and a form.
 */
import { useValue } from '@tldraw/state-react'
import { type ReactNode, useEffect, useState } from 'react'
import { Box, type Editor } from 'tldraw'
import type { RoomVersion, RoomVersions } from '#shared/model/room-versions.ts'
import { t } from '#shared/text/text.ts'
import { useCore } from '../../rpc/core-provider.tsx'
import { classNames } from '../../ui/class-names.ts'
import { type Highlight, highlightingOf, type LineMark, type PartyMark } from '../highlight/highlight-atom.ts'
import differences from '../versions/difference-map.module.css'
import { SIGN_AT_LINE } from '../versions/difference-marks.ts'
import { watchCrowd } from '../versions/watch-crowd.ts'
import { MapViewer } from '../viewer/map-viewer.tsx'
import { createShownMap, type ShownMap } from '../viewer/shown-map.ts'
import { measureByLayout, sizeOf } from './measure-by-layout.ts'
import { wholeFrame } from './room-camera.ts'
import { createRoomPictures } from './room-pictures.ts'
import { useLeastText } from './use-least-text.ts'
import styles from './wall-versions.module.css'

const SIDES = ['before', 'after'] as const
type Side = (typeof SIDES)[number]
type Sides<T> = Readonly<Record<Side, T>>

/** Around both maps, in units of the map. */
const AROUND = 40

export interface WallVersionsProps {
  /** What they are called. */
  readonly names: Sides<string>
}

export function WallVersions({ names }: WallVersionsProps) {
  const versions = useVersions()
  const maps = useMaps(versions)
  const [editors, setEditors] = useState<Sides<Editor | null>>({ before: null, after: null })
  const setters = useState<Sides<(editor: Editor | null) => void>>(() => ({
    before: (editor) => setEditors((known) => ({ ...known, before: editor })),
    after: (editor) => setEditors((known) => ({ ...known, after: editor })),
  }))[0]
  return (
    <main className={styles.wall}>
      <div className={styles.sides}>
        {SIDES.map((side) => (
          <figure key={side} className={styles.side}>
            <figcaption className={styles.name}>{names[side]}</figcaption>
            <div className={classNames(styles.map, differences.differences)}>
              {maps && (
                <Version map={maps[side]} label={names[side]} onEditor={setters[side]}>
                  {editors.before && editors.after && <SameFrame of={editors[side]} all={editors} />}
                </Version>
              )}
            </div>
          </figure>
        ))}
      </div>
      <p className={styles.sums}>
        {versions?.sums.map(({ sign, count }) => (
          <span key={sign}>{t('audience.versions.sum', { count, sign: t(`versions.sign.${sign}`) })}</span>
        ))}
      </p>
    </main>
  )
}

/** Asks again whenever the room is shown something. */
function useVersions(): RoomVersions | null {
  const core = useCore()
  const [versions, setVersions] = useState<RoomVersions | null>(null)
  useEffect(() => {
    let gone = false
    const ask = async () => {
      const reply = await core.call('audience.versions', {})
      if (!gone && reply.ok && reply.value !== null) setVersions(reply.value)
    }
    const stops = [
      core.on('audience.sceneChanged', () => void ask()),
      core.onConnection((state) => {
        if (state === 'ready') void ask()
      }),
    ]
    void ask()
    return () => {
      gone = true
      for (const stop of stops) stop()
    }
  }, [core])
  return versions
}

function marksOf({ signs }: RoomVersion): Highlight {
  const parties = new Map<string, PartyMark>()
  const lines = new Map<string, LineMark>()
  for (const { id, of, sign } of signs) {
    const mark = { kind: sign, text: t(`versions.sign.${sign}`) }
    if (of === 'party') parties.set(id, mark)
    if (of === 'interaction') lines.set(id, { ...mark, sign: SIGN_AT_LINE[sign] })
  }
  return { parties, lines }
}

/** Both maps, for as long as they are shown. */
function useMaps(versions: RoomVersions | null): Sides<ShownMap> | null {
  const core = useCore()
  const [maps, setMaps] = useState<Sides<ShownMap> | null>(null)
  useEffect(() => {
    if (versions === null) return
    const pictures = createRoomPictures(core)
    const make = (version: RoomVersion) => {
      const map = createShownMap(pictures)
      map.show(version.records)
      highlightingOf(map.store).marks.set(marksOf(version))
      return map
    }
    const made = { before: make(versions.before), after: make(versions.after) }
    setMaps(made)
    return () => {
      setMaps(null)
      for (const side of SIDES) made[side].stop()
      pictures.close()
    }
  }, [core, versions])
  return maps
}

interface VersionProps {
  readonly map: ShownMap
  readonly label: string
  readonly onEditor: (editor: Editor | null) => void
  readonly children: ReactNode
}

function Version({ map, label, onEditor, children }: VersionProps) {
  const [editor, setEditor] = useState<Editor | null>(null)
  const least = useLeastText(editor)
  useEffect(() => onEditor(editor), [editor, onEditor])
  useEffect(() => (editor === null ? undefined : watchCrowd(editor)), [editor])
  return <MapViewer map={map} label={label} frame={null} least={least} onEditor={setEditor} front={children} />
}

/** Keeps one of the maps where both of them are in view. */
function SameFrame({ of, all }: { readonly of: Editor | null; readonly all: Sides<Editor | null> }) {
  const size = useValue('size of the picture', () => (of ? sizeOf(of) : ''), [of])
  useEffect(() => (of === null ? undefined : measureByLayout(of)), [of])
  useEffect(() => {
    const frames = SIDES.flatMap((side) => {
      const editor = all[side]
      const frame = editor && wholeFrame(editor)
      return frame ? [Box.From(frame)] : []
    })
    if (of === null || size === '' || frames.length === 0) return
    of.zoomToBounds(Box.Common(frames).expandBy(AROUND), { inset: 0, force: true, immediate: true })
  }, [of, all, size])
  return null
}
