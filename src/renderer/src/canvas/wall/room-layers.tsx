/** What is shown on the room's map beside the map itself, with the words that say what its numbers and signs mean. */
import { useValue } from '@tldraw/state-react'
import { useEffect } from 'react'
import { NO_SIGNS } from '#shared/model/room-map.ts'
import { t } from '#shared/text/text.ts'
import { changeSignsOf } from '../changes/change-signs.ts'
import { heatAtomOf } from '../heat/heat-atom.ts'
import type { RoomMapSource } from './room-map.ts'
import styles from './wall.module.css'

export function RoomLayers({ source }: { readonly source: RoomMapSource }) {
  const { layers, heat, changes } = useValue('signs', () => source.view.get()?.signs ?? NO_SIGNS, [source])
  const { store } = source.map
  useEffect(() => void heatAtomOf(store).set(new Map(heat.map(({ id, ...one }) => [id, one]))), [store, heat])
  useEffect(() => void changeSignsOf(store).set(new Map(changes.map(({ id, ...one }) => [id, one]))), [store, changes])
  const words = [
    ...(layers.colour === null ? [] : [t(`audience.layer.${layers.colour}`)]),
    ...(layers.changes ? [t('audience.layer.changes')] : []),
  ]
  return words.length === 0 ? null : <p className={styles.layers}>{words.join(' · ')}</p>
}
