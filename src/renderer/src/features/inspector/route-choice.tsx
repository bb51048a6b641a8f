/** How lines are drawn: of one interaction, of several, or of the whole map. */
import type { InteractionId } from '#shared/model/ids.ts'
import { ROUTE_STYLES, type RouteStyle } from '#shared/model/interaction.ts'
import { t } from '#shared/text/text.ts'
import { useMapCommands } from '../../canvas/hooks.ts'
import { useRouteStyle } from '../../canvas/route-hooks.ts'
import { Select } from '../../ui/select.tsx'

export function RouteChoice({
  label,
  interactions,
}: {
  readonly label: string
  readonly interactions: readonly InteractionId[]
}) {
  const { setRoute } = useMapCommands()
  const style = useRouteStyle(interactions)
  return (
    <Select<RouteStyle | 'mixed'>
      label={label}
      value={style ?? 'mixed'}
      options={[
        ...(style === null ? [{ value: 'mixed' as const, label: t('inspector.several.mixed') }] : []),
        ...ROUTE_STYLES.map((one) => ({ value: one, label: t(`inspector.route.${one}`) })),
      ]}
      onValue={(chosen) => {
        if (chosen !== 'mixed') setRoute(interactions, chosen)
      }}
    />
  )
}
