/** What can be done with the map of an open workshop, as the action table needs it. */
import { useAskForHighlight } from '../../canvas/highlight/highlight-hooks.ts'
import { useMapCommands, useMapFailure, useMapHistory, useMapReady } from '../../canvas/hooks.ts'
import { useRoomMoves } from '../../canvas/wall/room-hooks.ts'
import type { MapDeeds } from '../actions/deeds.ts'
import type { Printed } from './print-dialogs.tsx'

/** What leads from the map to elsewhere in the window. */
export interface MapDoors {
  readonly print: (printed: Printed) => void
  readonly takeHome: () => void
  readonly tracePhoto: () => void
  readonly importDrawing: () => void
  readonly find: () => void
  readonly showHighlights: () => void
  readonly addStop: () => void
  /** Logs something about the interaction that is selected; null while there is none on the map. */
  readonly log: ((what: 'change' | 'idea') => void) | null
}

/** Null until the map is there. */
export function useMapDeeds({
  print,
  takeHome,
  tracePhoto,
  importDrawing,
  find,
  showHighlights,
  log,
  addStop,
}: MapDoors): MapDeeds | null {
  const ready = useMapReady()
  const failure = useMapFailure()
  const commands = useMapCommands()
  const { canUndo, canRedo } = useMapHistory()
  const setHighlight = useAskForHighlight()
  const moveRoom = useRoomMoves()
  if (!ready || failure !== null) return null
  return {
    undo: canUndo ? () => commands.undo() : null,
    redo: canRedo ? () => commands.redo() : null,
    logChange: log && (() => log('change')),
    catchIdea: log && (() => log('idea')),
    find,
    tracePhoto,
    importDrawing,
    highlight(mode) {
      setHighlight(mode)
      showHighlights()
    },
    moveRoom,
    addStop,
    takeHome,
    printCards: () => print('cards'),
    printSheet: () => print('sheet'),
    printBallots: () => print('ballots'),
    printInteractions: () => print('interactions'),
    printTally: () => print('tally'),
    tidy: () => commands.tidy(),
    run: (action) => commands.run(action),
  }
}
