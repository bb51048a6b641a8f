/** The menu of the right button, with what helps on a map and nothing else. It also holds the canvas, as tldraw wants it. */
import {
  ArrangeMenuSubmenu,
  ClipboardMenuGroup,
  DefaultContextMenu,
  GroupMenuItem,
  ReorderMenuSubmenu,
  SelectAllMenuItem,
  TldrawUiMenuGroup,
  TldrawUiMenuItem,
  ToggleLockMenuItem,
  UngroupMenuItem,
  useEditor,
  useValue,
} from 'tldraw'
import { ACTIONS, type ActionId } from '#shared/model/action.ts'
import { t } from '#shared/text/text.ts'
import { askedIdeaOf, ideaOfSelection } from '../changes/asked-idea.ts'
import { useMapSession } from '../map-document.tsx'
import { fittingActions } from './fitting-actions.ts'

export function MapContextMenu() {
  return (
    <DefaultContextMenu>
      <IdeaGroup />
      <ShapingGroup />
      <ClipboardMenuGroup />
      <TldrawUiMenuGroup id="arrange">
        <ArrangeMenuSubmenu />
        <ReorderMenuSubmenu />
        <GroupMenuItem />
        <UngroupMenuItem />
        <ToggleLockMenuItem />
      </TldrawUiMenuGroup>
      <TldrawUiMenuGroup id="select">
        <SelectAllMenuItem />
      </TldrawUiMenuGroup>
    </DefaultContextMenu>
  )
}

/** What the map's own actions can do with the selection. */
function ShapingGroup() {
  const editor = useEditor()
  const { commands } = useMapSession()
  const fitting = useValue('fitting actions', () => fittingActions(editor.getSelectedShapes()), [editor])
  if (fitting.length === 0) return null
  return (
    <TldrawUiMenuGroup id="shaping">
      {fitting.map((id) => (
        <TldrawUiMenuItem
          key={id}
          id={id}
          label={t(`action.${id}`)}
          onSelect={() => commands.run(id)}
          {...shownKeys(id)}
        />
      ))}
    </TldrawUiMenuGroup>
  )
}

/** Where one interaction or one note is selected, what comes to mind about it is caught. */
function IdeaGroup() {
  const editor = useEditor()
  const { store } = useMapSession()
  const start = useValue('idea of the selection', () => ideaOfSelection(editor.getSelectedShapes()), [editor])
  if (start === null) return null
  return (
    <TldrawUiMenuGroup id="idea">
      <TldrawUiMenuItem
        id="idea-log"
        label={t('action.idea-log')}
        onSelect={() => void askedIdeaOf(store).set(start)}
        {...shownKeys('idea-log')}
      />
    </TldrawUiMenuGroup>
  )
}

/** The shortcut in tldraw's notation, which is shown and not listened to here. */
function shownKeys(id: ActionId): { kbd?: string } {
  const keys = ACTIONS.find((action) => action.id === id)?.keys ?? ''
  return keys === '' ? {} : { kbd: keys.replace('Mod', 'cmd').toLowerCase() }
}
