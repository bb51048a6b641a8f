/** A zone: its name and colour. */
import { ZONE_TEXTS } from '#shared/model/fact-text.ts'
import { ZONE_COLOURS, type Zone } from '#shared/model/zone.ts'
import { t } from '#shared/text/text.ts'
import { useMapCommands } from '../../canvas/hooks.ts'
import { FactText } from '../../ui/fact-input.tsx'
import { Select } from '../../ui/select.tsx'
import styles from './inspector.module.css'

/** Must be keyed by the zone. */
export function ZonePanel({ zone }: { readonly zone: Zone }) {
  const { updateZone } = useMapCommands()
  return (
    <div className={styles.panel}>
      <FactText
        target={`${zone.id}.name`}
        label={t('inspector.zone.name')}
        rule={ZONE_TEXTS.name}
        stored={zone.name}
        write={(name, visit) => {
          updateZone(zone.id, { name }, visit)
        }}
      />
      <Select
        label={t('inspector.zone.colour')}
        value={zone.colour}
        options={ZONE_COLOURS.map((colour) => ({ value: colour, label: t(`inspector.zone.colours.${colour}`) }))}
        onValue={(colour) => {
          updateZone(zone.id, { colour })
        }}
      />
    </div>
  )
}
