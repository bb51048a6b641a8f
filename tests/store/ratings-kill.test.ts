/** Killed in the middle of a ballot: every card that was acknowledged is there, and the ballot goes on. */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { expect, test } from 'vitest'
import { openVoting, ratingCard } from './ballot-builders.ts'
import { integrityOf, pathOf, readRows } from './read-file.ts'

/** Lets cards come in until the process is killed; returns the keys that it had acknowledged by then. */
async function voteUntilKilled(args: readonly string[], cards: number): Promise<string[]> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'stream-cards.ts'), ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise<NodeJS.Signals | null>((resolve) => child.once('exit', (_, signal) => resolve(signal)))
  const acknowledged: string[] = []
  for await (const line of createInterface({ input: child.stdout })) {
    acknowledged.push(line)
    if (acknowledged.length === cards) child.kill('SIGKILL')
  }
  expect(await ended).toBe('SIGKILL')
  return acknowledged
}

test('six kills in a stream of cards lose no card that was acknowledged', async () => {
  const { app, workshop, open, submit, rating, reveal } = await openVoting()
  const ballot = await open()
  await app.get('library.close', { id: workshop })
  const path = pathOf(app.home, workshop)
  const acknowledged: string[] = []
  for (let run = 1; run <= 6; run += 1) {
    acknowledged.push(...(await voteUntilKilled([app.home, workshop, ballot], 3 + run * 4)))
    await app.get('library.open', { id: workshop })
    await app.get('library.close', { id: workshop })
    expect(integrityOf(path)).toBe('ok')
    const keys = readRows<{ key: string }>(path, 'SELECT key FROM open_card').map(({ key }) => key)
    expect(keys).toEqual(expect.arrayContaining(acknowledged))
    // At most the one card of each run whose reply was on its way is there beyond what was acknowledged.
    expect(keys.length).toBeLessThanOrEqual(acknowledged.length + run)
  }
  await app.get('library.open', { id: workshop })
  await submit(ballot, ratingCard('provider', { quotes: { what: 1 } }))
  const { cardsIn } = await rating()
  await reveal(ballot)
  expect((await rating()).results?.[0]?.customer.cards).toHaveLength(cardsIn.customer)
}, 120_000)
