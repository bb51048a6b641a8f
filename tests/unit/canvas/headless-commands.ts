/** A map without a browser, with all the commands that the rest of the window has. Nothing is saved. */
import type { TLShapeId } from '@tldraw/editor'
import { atom } from '@tldraw/state'
import { createMapCommands } from '../../../src/renderer/src/canvas/commands/create-map-commands.ts'
import { readContents } from '../../../src/renderer/src/canvas/document/read-contents.ts'
import { createShowing } from '../../../src/renderer/src/canvas/show/create-showing.ts'
import { MapSync } from '../../../src/renderer/src/canvas/sync/map-sync.ts'
import { openHeadlessMap } from './headless-map.ts'

export type CommandedMap = ReturnType<typeof openCommandedMap>

export function openCommandedMap() {
  const map = openHeadlessMap()
  const { editor, lanes } = map
  const contents = readContents(editor.store, lanes)
  const tell = (sentence: string) => void map.told.push(sentence)
  const showing = createShowing(lanes, contents, tell)
  let made = 0
  const newId = () => {
    made += 1
    return `made-${made}`
  }
  const sync = new MapSync({
    workshop: 'nowhere' as never,
    send: () => new Promise(() => undefined),
    wait: () => () => undefined,
    now: () => 0,
    today: () => '',
    newId,
    missed: () => undefined,
  })
  const commands = createMapCommands({
    editor: () => editor,
    contents,
    lanes,
    sync,
    notice: atom<string | null>('notice', null),
    newId,
    tell,
    showing,
    finding: atom('finding', false),
    toggleMiniMap: () => undefined,
    askSplit: (party: string) => void map.asked.push(party as TLShapeId),
  })
  return { ...map, contents, commands }
}
