/** Shows ratings, costs and changes on the room's map, or hides them. One thing at a time colours the services. */
import { Check, Layers } from 'lucide-react'
import { ROOM_COLOURS } from '#shared/model/room-map.ts'
import { t } from '#shared/text/text.ts'
import { useRoomLayers } from '../../canvas/wall/room-hooks.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { Menu, MenuItem } from '../../ui/menu.tsx'
import { keepOnStrip } from './strip-focus.ts'

export function LayerMenu() {
  const { layers, setLayers } = useRoomLayers()
  const { colour, changes } = layers
  const isAny = colour !== null || changes
  return (
    <Menu
      onClosed={keepOnStrip}
      trigger={
        <IconButton
          name={t('room.layers')}
          icon={<Layers />}
          variant="secondary"
          tooltipSide="top"
          data-on={isAny || undefined}
        />
      }
    >
      {ROOM_COLOURS.map((one) => (
        <MenuItem
          key={one}
          icon={colour === one ? <Check /> : null}
          onSelect={() => setLayers({ ...layers, colour: colour === one ? null : one })}
        >
          {t(colour === one ? `room.hide.${one}` : `room.show.${one}`)}
        </MenuItem>
      ))}
      <MenuItem icon={changes ? <Check /> : null} onSelect={() => setLayers({ ...layers, changes: !changes })}>
        {t(changes ? 'room.hide.changes' : 'room.show.changes')}
      </MenuItem>
    </Menu>
  )
}
