/** The stops of the map, to go to one whatever comes next. */
import { Check, MapPinned, PencilLine } from 'lucide-react'
import { t } from '#shared/text/text.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { Menu, MenuItem, MenuSeparator } from '../../ui/menu.tsx'
import { keepOnStrip } from './strip-focus.ts'
import type { Presenting } from './use-presenting.ts'

export interface StopsMenuProps {
  readonly presenting: Presenting
  /** Leads to where the stops are put in order. */
  readonly onEdit: () => void
}

export function StopsMenu({ presenting: { stops, step, goToStop }, onEdit }: StopsMenuProps) {
  return (
    <Menu
      onClosed={keepOnStrip}
      trigger={<IconButton name={t('presenting.stops')} icon={<MapPinned />} variant="secondary" tooltipSide="top" />}
    >
      {stops.length === 0 && (
        <MenuItem disabled onSelect={onEdit}>
          {t('presenting.noStops')}
        </MenuItem>
      )}
      {stops.map(({ id, name }, place) => (
        <MenuItem key={id} icon={step?.at?.stop.id === id ? <Check /> : null} onSelect={() => goToStop(id)}>
          {t('presenting.stopNumber', { number: place + 1, name })}
        </MenuItem>
      ))}
      <MenuSeparator />
      <MenuItem icon={<PencilLine />} onSelect={onEdit}>
        {t('presenting.editStops')}
      </MenuItem>
    </Menu>
  )
}
