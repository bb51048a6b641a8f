/**
 * A window's line to a running host over the real socket, without a browser: calls with the types of the contract, and a
 * count of what the host sent by itself.
 */
import { onTestFinished } from 'vitest'
import WebSocket from 'ws'
import type { Result } from '#shared/contract/call.ts'
import type { CallName, EventName, Input, Output } from '#shared/contract/index.ts'
import { launchServe, type ServeProcess, type ServeProcessOptions } from './serve-process.ts'

/** What a caller gets whose host died before it answered. */
export class LineLost extends Error {}

export interface HostLine {
  /** Rejects with {@link LineLost} where the line ends before the answer. */
  ask<N extends CallName>(name: N, input: Input<N>): Promise<Result<Output<N>>>
  /** The value of a call that must succeed. */
  get<N extends CallName>(name: N, input: Input<N>): Promise<Output<N>>
  /** How often each event was heard. */
  readonly heard: ReadonlyMap<string, number>
  /** Resolves when an event has been heard so often; rejects with {@link LineLost} where the line ends before. */
  hear(event: EventName, times?: number): Promise<void>
  /** Bytes that came, replies and events. */
  readonly received: () => number
  close(): void
}

/** Opens a line with the key of an address that the host gave; `window` tells windows apart. */
export function openLine(host: string, key: string, window: string): Promise<HostLine> {
  const socket = new WebSocket(`ws://${host}/socket?${new URLSearchParams({ key, window })}`, {
    headers: { origin: `http://${host}` },
  })
  const waiting = new Map<number, { resolve(result: never): void; reject(error: Error): void }>()
  const heard = new Map<string, number>()
  const listening = new Set<() => void>()
  let calls = 0
  let received = 0
  let lost = false

  const line: HostLine = {
    ask: (call, input) =>
      new Promise((resolve, reject) => {
        if (lost) return reject(new LineLost(call))
        calls += 1
        waiting.set(calls, { resolve, reject })
        socket.send(JSON.stringify({ id: calls, call, input }))
      }),
    async get(name, input) {
      const result = await line.ask(name, input)
      if (!result.ok) throw new Error(`${name}: ${result.error.code} ${result.error.message}`)
      return result.value
    },
    heard,
    hear: (event, times = 1) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const isHeard = (heard.get(event) ?? 0) >= times
          if (!isHeard && !lost) return
          listening.delete(look)
          if (isHeard) resolve()
          else reject(new LineLost(event))
        }
        listening.add(look)
        look()
      }),
    received: () => received,
    close: () => socket.terminate(),
  }

  return new Promise((resolve, reject) => {
    const end = () => {
      lost = true
      for (const { reject: giveUp } of waiting.values()) giveUp(new LineLost('the line ended'))
      waiting.clear()
      for (const look of [...listening]) look()
      reject(new LineLost('the line ended before it was ready'))
    }
    socket.on('message', (data) => {
      const text = String(data)
      received += text.length
      const message = JSON.parse(text) as { id?: number; result?: never; event?: string; state?: string }
      if (message.state === 'ready') resolve(line)
      if (message.event !== undefined) {
        heard.set(message.event, (heard.get(message.event) ?? 0) + 1)
        for (const look of [...listening]) look()
      }
      if (message.id === undefined || message.result === undefined) return
      waiting.get(message.id)?.resolve(message.result)
      waiting.delete(message.id)
    })
    socket.on('close', end)
    socket.on('error', end)
  })
}

/** Starts a host that ends with the test at the latest, however the test ends. */
export async function launchHost(options: ServeProcessOptions): Promise<ServeProcess> {
  const host = await launchServe(options)
  onTestFinished(host.kill)
  return host
}

/** The facilitator's line. */
export function openFacilitatorLine(host: ServeProcess): Promise<HostLine> {
  return openLine(`127.0.0.1:${host.port}`, host.key, 'w1')
}
