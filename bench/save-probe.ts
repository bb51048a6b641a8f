/**
 * Runs inside Baton's page, before its own scripts: notes when the hand moves and when the core acknowledges the batch
 * that holds that movement (a movement belongs to the first batch sent after it), and how long after a key the indicator
 * says "Saved".
 */

export interface SaveProbe {
  /** Milliseconds from each movement to its acknowledgement, since the last call. */
  take(): number[]
  /** Listens for the next key. `keySaved` then says how many milliseconds later the indicator said "Saved". */
  awaitKey(): void
  keySaved(): Promise<number>
}

declare global {
  interface Window {
    saveProbe?: SaveProbe
  }
}

export function installSaveProbe(): void {
  const moved: number[] = []
  const waiting = new Map<number, number[]>()
  let latencies: number[] = []
  let acknowledged: (() => void) | null = null
  let keySaved = Promise.resolve(Number.NaN)

  document.addEventListener('pointermove', (event) => event.buttons === 1 && moved.push(performance.now()), true)

  const send = WebSocket.prototype.send
  WebSocket.prototype.send = function probedSend(data) {
    const message = typeof data === 'string' ? (JSON.parse(data) as { id?: number; call?: string }) : {}
    if (message.call === 'map.apply' && message.id !== undefined) waiting.set(message.id, moved.splice(0))
    send.call(this, data)
  }
  const original = window.WebSocket
  window.WebSocket = class extends original {
    constructor(address: string | URL, protocols?: string | string[]) {
      super(address, protocols)
      this.addEventListener('message', (event: MessageEvent<string>) => {
        const reply = JSON.parse(event.data) as { id?: number; result?: { ok: boolean } }
        const movements = reply.id === undefined ? undefined : waiting.get(reply.id)
        if (reply.id === undefined || !movements) return
        waiting.delete(reply.id)
        if (!reply.result?.ok) throw new Error('a batch was refused')
        const now = performance.now()
        latencies.push(...movements.map((movement) => now - movement))
        acknowledged?.()
      })
    }
  }

  window.saveProbe = {
    take() {
      const taken = latencies
      latencies = []
      return taken
    },
    awaitKey() {
      keySaved = new Promise((resolve) => {
        const onKey = ({ timeStamp }: KeyboardEvent) => {
          acknowledged = () => {
            acknowledged = null
            const look = () => {
              if (document.querySelector('[data-saved-state="saved"]')) resolve(performance.now() - timeStamp)
              else requestAnimationFrame(look)
            }
            requestAnimationFrame(look)
          }
        }
        document.addEventListener('keydown', onKey, { once: true, capture: true })
      })
    },
    keySaved: () => keySaved,
  }
}
