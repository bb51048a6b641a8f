/** A zone: its name and colour, and, while it is collapsed, what it stands for and what crosses its border. */
import { FoldVertical, UnfoldVertical } from 'lucide-react'
import { ZONE_TEXTS } from '#shared/model/fact-text.ts'
import { ZONE_COLOURS, type Zone } from '#shared/model/zone.ts'
import { t } from '#shared/text/text.ts'
import { useMapCommands } from '../../canvas/hooks.ts'
import { useCollapsed } from '../../canvas/zone-hooks.ts'
import { Button } from '../../ui/button.tsx'
import { FactText } from '../../ui/fact-input.tsx'
import { Select } from '../../ui/select.tsx'
import { BundleList } from './bundle-list.tsx'
import styles from './inspector.module.css'

/** Must be keyed by the zone. */
export function ZonePanel({ zone }: { readonly zone: Zone }) {
  const { updateZone, setCollapsed } = useMapCommands()
  const collapsed = useCollapsed(zone.id)
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
      {collapsed === null ? (
        <Button icon={<FoldVertical />} onClick={() => setCollapsed([zone.id], true)}>
          {t('inspector.zone.collapse')}
        </Button>
      ) : (
        <>
          <p className={styles.soft}>{t('inspector.zone.collapsed', { inside: collapsed.inside })}</p>
          <Button icon={<UnfoldVertical />} onClick={() => setCollapsed([zone.id], false)}>
            {t('inspector.zone.expand')}
          </Button>
          <BundleList bundles={collapsed.bundles} />
        </>
      )}
    </div>
  )
}
