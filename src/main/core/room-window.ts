/** The room's windows: how many there are, what is pressed in them, and that they go when nothing is presented any more. */
import type { Handlers } from '#shared/contract/index.ts'
import type { roomWindowCalls } from '#shared/contract/room-window.ts'
import type { Events } from './ports/system.ts'

/** The calls, and what the rest of the core tells about the windows. */
export interface RoomWindows {
  readonly handlers: Handlers<typeof roomWindowCalls>
  /** A window of the room listens from now on. Returns what says that it is gone. */
  arrive(): () => void
  /** Nothing is presented any more. */
  end(): void
}

/** None is there yet. */
export function createRoomWindows({ events }: { readonly events: Events }): RoomWindows {
  const there = new Set<symbol>()
  const tell = () => events.emit('roomWindow.changed', { open: there.size })
  return {
    handlers: {
      'roomWindow.get': () => ({ open: there.size }),
      'roomWindow.press': (press) => {
        events.emit('roomWindow.pressed', press)
        return null
      },
    },
    arrive() {
      const window = Symbol('window of the room')
      there.add(window)
      tell()
      return () => {
        if (there.delete(window)) tell()
      }
    },
    end: () => events.emit('roomWindow.ended', {}),
  }
}
