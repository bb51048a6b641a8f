/** What is done with the map on the wall, in the presenter strip: follow, show a part, point. */
import { Frame, Lightbulb, Link2, Pointer, ZoomIn } from 'lucide-react'
import type { ReactNode } from 'react'
import { t } from '#shared/text/text.ts'
import { type RoomMove, useRoomMap, useRoomMoves } from '../../canvas/wall/room-hooks.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { LayerMenu } from './layer-menu.tsx'
import styles from './map-tools.module.css'

/** The shortcuts of the moves, in the notation of the action table. */
export type MapToolKeys = Readonly<Record<RoomMove, string>>

/** What points at the map can be taken up only while the room sees it. */
export function MapTools({ keys }: { readonly keys: MapToolKeys }) {
  const { shown, follows, ...on } = useRoomMap()
  const move = useRoomMoves()
  const tool = (which: RoomMove, name: string, icon: ReactNode, isOn: boolean | undefined, needsMap: boolean) => (
    <IconButton
      name={name}
      icon={icon}
      keys={keys[which]}
      variant="secondary"
      tooltipSide="top"
      disabled={needsMap && !shown}
      {...(isOn === undefined ? {} : { 'aria-pressed': isOn })}
      onClick={() => move(which)}
    />
  )
  return (
    // biome-ignore lint/a11y/useSemanticElements: these are buttons, and no fields of a form
    <div className={styles.tools} role="group" aria-label={t('room.tools')}>
      {tool('follow', t(follows ? 'room.stay' : 'room.follow'), <Link2 />, follows, false)}
      {tool('this', t('room.showThis'), <Frame />, undefined, false)}
      <LayerMenu />
      {tool('spotlight', t('room.spotlight'), <Lightbulb />, on.spotlight, true)}
      {tool('laser', t('room.laser'), <Pointer />, on.laser, true)}
      {tool('lens', t('room.lens'), <ZoomIn />, on.lens, true)}
    </div>
  )
}
