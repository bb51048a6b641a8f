/**
 * Runs inside both windows, before their own scripts. In the facilitator's it notes when the hand moves and with which step
 * of the mirror that movement leaves; in the room's when the picture that answers the step is painted. Steps arrive in the
 * order in which they were sent. Times are of the machine's clock, which both windows share.
 */
export interface RoomProbe {
  /** Movements of the hand that left with each step, since the last call: those that changed the map, or the camera. */
  sent(what: 'put' | 'frame'): number[][]
  /** When each step was painted, since the last call; null for one that changed nothing on the screen. */
  painted(what: 'put' | 'frame'): Promise<(number | null)[]>
}

declare global {
  interface Window {
    roomProbe?: RoomProbe
  }
}

export function installRoomProbe(): void {
  interface Step {
    readonly put?: readonly { readonly id: string; readonly type?: string }[]
    readonly frame?: object | null
    readonly view?: { readonly frame?: object }
  }
  /** A step that changes nothing in so many frames has no picture. */
  const PATIENCE = 60
  const now = () => performance.timeOrigin + performance.now()
  const moved: number[] = []
  const sent: { put: number[][]; frame: number[][] } = { put: [], frame: [] }
  const painted: { put: Promise<number | null>[]; frame: Promise<number | null>[] } = { put: [], frame: [] }
  const note = (event: Event) => moved.push(performance.timeOrigin + event.timeStamp)
  document.addEventListener('pointermove', note, true)
  document.addEventListener('wheel', note, true)

  const kindOf = ({ put, frame, view }: Step) => {
    if (put && put.length > 0) return 'put'
    return frame || view?.frame ? 'frame' : null
  }
  const send = WebSocket.prototype.send
  WebSocket.prototype.send = function probedSend(data) {
    const message = typeof data === 'string' ? (JSON.parse(data) as { call?: string; input?: Step }) : {}
    const kind = message.call === 'audience.mirror' && message.input ? kindOf(message.input) : null
    if (kind) sent[kind].push(moved.splice(0))
    send.call(this, data)
  }

  /** The element whose place tells that the step is on the screen. */
  const find = (step: Step) => {
    const party = step.put?.find(({ type }) => type === 'party')
    return document.querySelector<HTMLElement>(
      party ? `.tl-shape[data-shape-id="${CSS.escape(party.id)}"]` : '.tl-shapes',
    )
  }
  function awaitPaint(step: Step): Promise<number | null> {
    const element = find(step)
    const before = element?.style.transform
    return new Promise((resolve) => {
      let frames = 0
      const afterPaint = () => {
        frames += 1
        if (element?.style.transform !== before) resolve(now())
        else if (frames > PATIENCE) resolve(null)
        else next()
      }
      const next = () =>
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = afterPaint
          port2.postMessage(null)
        })
      next()
    })
  }
  const original = window.WebSocket
  window.WebSocket = class extends original {
    constructor(address: string | URL, protocols?: string | string[]) {
      super(address, protocols)
      // Before the page's own listener, so that the place is still the old one.
      this.addEventListener('message', (event: MessageEvent<string>) => {
        const { event: name, payload } = JSON.parse(event.data) as { event?: string; payload?: Step }
        const kind = name === 'audience.mapMoved' && payload ? kindOf(payload) : null
        if (kind && payload) painted[kind].push(awaitPaint(payload))
      })
    }
  }

  window.roomProbe = {
    sent: (what) => sent[what].splice(0),
    painted: (what) => Promise.all(painted[what].splice(0)),
  }
}
