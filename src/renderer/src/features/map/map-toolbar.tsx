/** The tools of the map, as one bar over it: each with its sign, its name and its shortcut. */
import {
  Eraser,
  Highlighter,
  Image,
  type LucideIcon,
  MousePointer2,
  MoveRight,
  Pencil,
  Pointer,
  Sparkles,
  Square,
  SquareDashed,
  StickyNote,
  Type,
} from 'lucide-react'
import { useRef } from 'react'
import { t } from '#shared/text/text.ts'
import { useMapCommands, useMapHolds } from '../../canvas/hooks.ts'
import { type MapTool, useMapTools } from '../../canvas/tool-hooks.ts'
import { moveFocus } from '../../ui/move-focus.ts'
import { Tooltip } from '../../ui/tooltip.tsx'
import styles from './map-toolbar.module.css'

interface ToolButton {
  readonly tool: MapTool
  readonly icon: LucideIcon
  readonly keys: string
}

const MAKING: readonly ToolButton[] = [
  { tool: 'select', icon: MousePointer2, keys: 'V' },
  { tool: 'party', icon: Square, keys: 'P' },
  { tool: 'interaction', icon: MoveRight, keys: 'I' },
  { tool: 'zone', icon: SquareDashed, keys: 'Z' },
]
const NOTING: readonly ToolButton[] = [
  { tool: 'note', icon: StickyNote, keys: 'N' },
  { tool: 'text', icon: Type, keys: 'T' },
  { tool: 'draw', icon: Pencil, keys: 'D' },
  { tool: 'highlight', icon: Highlighter, keys: 'Shift+D' },
]
const SHOWING: readonly ToolButton[] = [
  { tool: 'laser', icon: Pointer, keys: 'K' },
  { tool: 'eraser', icon: Eraser, keys: 'E' },
]

/** The bar. Arrow keys move along it. */
export function MapToolbar() {
  const canTidy = useMapHolds('parties', 2)
  const { tidy } = useMapCommands()
  return (
    <div
      className={styles.bar}
      role="toolbar"
      aria-label={t('map.tools')}
      onKeyDown={(event) =>
        moveFocus(
          event,
          [...event.currentTarget.querySelectorAll<HTMLElement>('button:not(:disabled)')],
          'across',
          true,
        )
      }
    >
      <ToolGroup buttons={MAKING} />
      <span className={styles.rule} />
      <ToolGroup buttons={NOTING} />
      <PictureButton />
      <ToolGroup buttons={SHOWING} />
      <span className={styles.rule} />
      <BarButton name={t('map.tidy')} keys="Alt+T" icon={Sparkles} disabled={!canTidy} onPress={tidy} />
    </div>
  )
}

function ToolGroup({ buttons }: { readonly buttons: readonly ToolButton[] }) {
  const { current, choose } = useMapTools()
  return buttons.map(({ tool, icon, keys }) => (
    <BarButton
      key={tool}
      name={t(`map.tool.${tool}`)}
      hint={t(`map.hint.${tool}`)}
      keys={keys}
      icon={icon}
      pressed={current === tool}
      onPress={() => choose(tool)}
    />
  ))
}

function PictureButton() {
  const { insertPictures } = useMapTools()
  const field = useRef<HTMLInputElement>(null)
  return (
    <>
      <BarButton
        name={t('map.tool.picture')}
        hint={t('map.hint.picture')}
        keys="Mod+U"
        icon={Image}
        onPress={() => field.current?.click()}
      />
      <input
        ref={field}
        type="file"
        accept="image/png,image/jpeg,image/gif,image/webp,image/avif"
        multiple
        hidden
        tabIndex={-1}
        aria-hidden="true"
        onChange={(event) => {
          insertPictures([...(event.target.files ?? [])])
          event.target.value = ''
        }}
      />
    </>
  )
}

interface BarButtonProps {
  readonly name: string
  /** What the tool does, for the tooltip; the name if there is nothing to add. */
  readonly hint?: string
  readonly keys: string
  readonly icon: LucideIcon
  readonly pressed?: boolean
  readonly disabled?: boolean
  readonly onPress: () => void
}

function BarButton(props: BarButtonProps) {
  const { name, hint, keys, icon: Icon, pressed, disabled = false, onPress } = props
  return (
    <Tooltip text={hint ?? name} keys={keys}>
      <button type="button" className={styles.button} aria-pressed={pressed} disabled={disabled} onClick={onPress}>
        <Icon aria-hidden="true" className={styles.icon} />
        <span className={styles.word}>{name}</span>
      </button>
    </Tooltip>
  )
}
