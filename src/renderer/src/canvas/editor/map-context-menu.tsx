/** The menu of the right button, with what helps on a map and nothing else. It also holds the canvas, as tldraw wants it. */
import {
  ArrangeMenuSubmenu,
  ClipboardMenuGroup,
  DefaultContextMenu,
  GroupMenuItem,
  ReorderMenuSubmenu,
  SelectAllMenuItem,
  TldrawUiMenuGroup,
  ToggleLockMenuItem,
  UngroupMenuItem,
} from 'tldraw'

export function MapContextMenu() {
  return (
    <DefaultContextMenu>
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
