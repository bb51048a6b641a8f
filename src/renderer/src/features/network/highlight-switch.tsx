/** The one switch of what is highlighted on the map: in the Network view and over the map it is the same. */
import { t } from '#shared/text/text.ts'
import { HIGHLIGHT_MODES, type HighlightMode } from '../../canvas/highlight/highlight-atom.ts'
import { useHighlightMode } from '../../canvas/highlight/highlight-hooks.ts'
import { Segmented } from '../../ui/segmented.tsx'

export function HighlightSwitch() {
  const [mode, setMode] = useHighlightMode()
  return (
    <Segmented<HighlightMode>
      name={t('network.highlight.name')}
      value={mode}
      look="words"
      segments={HIGHLIGHT_MODES.map((value) => ({ value, label: t(`network.mode.${value}`) }))}
      onValue={setMode}
    />
  )
}
