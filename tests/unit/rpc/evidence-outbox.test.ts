/** What was said goes out one by one, waits while the disk is full, and is never lost without a sentence. */
import { expect, test } from 'vitest'
import type { Result } from '#shared/contract/call.ts'
import type { ErrorCode } from '#shared/contract/errors.ts'
import type { Evidence } from '#shared/model/evidence.ts'
import type { WorkshopId } from '#shared/model/ids.ts'
import { t } from '#shared/text/text.ts'
import { createEvidenceOutbox } from '../../../src/renderer/src/rpc/evidence-outbox.ts'

const WORKSHOP = 'workshop-1' as WorkshopId

function intent(sentence: string): Evidence {
  return {
    kind: 'intent',
    subject: 'workshop',
    value: { sentence, signs: { what: '', when: '', way: '', effort: '' } },
  }
}
const fist: Evidence = { kind: 'fist', subject: 'workshop', value: { counts: [0, 0, 0, 1, 2, 3] } }

/** An outbox whose core answers when the test says so. */
function outboxWith() {
  const sent: Evidence[] = []
  const said: Evidence[] = []
  const dropped: string[] = []
  const answers: ((result: Result<null>) => void)[] = []
  const waits: (() => void)[] = []
  const outbox = createEvidenceOutbox({
    before: () => Promise.resolve(),
    send: (_, evidence) => {
      sent.push(evidence)
      return new Promise((resolve) => answers.push(resolve))
    },
    onSaid: (_, evidence) => said.push(evidence),
    onDropped: (message) => dropped.push(message),
    wait: (_, work) => {
      waits.push(work)
      return () => void waits.splice(waits.indexOf(work), 1)
    },
  })
  const settle = () => new Promise<void>((resolve) => setImmediate(resolve))
  return {
    outbox,
    sent,
    said,
    dropped,
    waits,
    settle,
    async answer(code?: ErrorCode) {
      await settle()
      const next = answers.shift()
      if (!next) throw new Error('nothing was sent')
      next(code === undefined ? { ok: true, value: null } : { ok: false, error: { code, message: code, details: {} } })
      await settle()
    },
  }
}

test('statements go out one after another and are saved when the last one is on disk', async () => {
  const { outbox, sent, said, answer } = outboxWith()
  expect(outbox.state().kind).toBe('saved')
  outbox.say(WORKSHOP, intent('one'))
  outbox.say(WORKSHOP, fist)
  expect(outbox.state().kind).toBe('saving')
  await answer()
  expect(sent).toEqual([intent('one'), fist])
  expect(outbox.state().kind).toBe('saving')
  await answer()
  expect(said).toEqual([intent('one'), fist])
  expect(outbox.state().kind).toBe('saved')
  expect(outbox.waiting()).toEqual([])
})

test('of two statements about the same subject that wait, only the newer one goes', async () => {
  const { outbox, sent, answer } = outboxWith()
  outbox.say(WORKSHOP, fist)
  outbox.say(WORKSHOP, intent('one'))
  outbox.say(WORKSHOP, intent('two'))
  await answer()
  await answer()
  expect(sent).toEqual([fist, intent('two')])
  expect(outbox.state().kind).toBe('saved')
})

test('what is said anew while the old is on its way follows it', async () => {
  const { outbox, sent, settle, answer } = outboxWith()
  outbox.say(WORKSHOP, intent('one'))
  await settle()
  outbox.say(WORKSHOP, intent('two'))
  expect(outbox.waiting()).toEqual([intent('one'), intent('two')])
  await answer()
  await answer()
  expect(sent).toEqual([intent('one'), intent('two')])
})

test('a full disk keeps the statement, says so, and it goes once there is room', async () => {
  const { outbox, sent, waits, settle, answer } = outboxWith()
  outbox.say(WORKSHOP, fist)
  await answer('disk-full')
  expect(outbox.state()).toEqual({ kind: 'refused', message: 'disk-full' })
  expect(outbox.waiting()).toEqual([fist])
  expect(waits).toHaveLength(1)
  waits[0]?.()
  await settle()
  await answer()
  expect(sent).toEqual([fist, fist])
  expect(outbox.state().kind).toBe('saved')
})

test('what the core refuses for good is handed back with its sentence, and the next one goes', async () => {
  const { outbox, dropped, said, answer } = outboxWith()
  outbox.say(WORKSHOP, intent('x'))
  outbox.say(WORKSHOP, fist)
  await answer('evidence-invalid')
  await answer()
  expect(dropped).toEqual(['evidence-invalid'])
  expect(said).toEqual([fist])
  expect(outbox.state().kind).toBe('saved')
})

test('a flush waits until nothing waits, and ends at a refusal', async () => {
  const { outbox, answer } = outboxWith()
  expect(await outbox.flush()).toEqual({ kind: 'saved' })
  outbox.say(WORKSHOP, fist)
  const first = outbox.flush()
  await answer('write-failed')
  expect((await first).kind).toBe('refused')
  const second = outbox.flush()
  await answer()
  expect((await second).kind).toBe('saved')
})

test.each(['folder-gone', 'file-read-only', 'file-swapped'] as const)(
  'a disk in trouble (%s) keeps the statement, which can be read to be kept elsewhere',
  async (code) => {
    const { outbox, dropped, answer } = outboxWith()
    outbox.say(WORKSHOP, fist)
    await answer(code)
    expect(outbox.state()).toEqual({ kind: 'refused', message: code })
    expect(dropped).toEqual([])
    expect(outbox.waitingOf(WORKSHOP)).toEqual([fist])
    expect(outbox.waitingOf('another-one' as WorkshopId)).toEqual([])
  },
)

test('a core that does not answer is not saving, until it answers', async () => {
  const { outbox, waits, settle, answer } = outboxWith()
  outbox.say(WORKSHOP, fist)
  await settle()
  expect(waits).toHaveLength(1)
  waits[0]?.()
  expect(outbox.state()).toEqual({ kind: 'refused', message: t('saving.silent') })
  await answer()
  expect(outbox.state().kind).toBe('saved')
  expect(waits).toEqual([])
})

test('what is said again in the place of what waits is something else that waits; trying again is not', async () => {
  const { outbox, answer, waits } = outboxWith()
  outbox.say(WORKSHOP, intent('one'))
  await answer('disk-full')
  const mark = outbox.mark()
  waits[0]?.()
  await answer('disk-full')
  expect(outbox.mark()).toBe(mark)
  outbox.say(WORKSHOP, intent('two'))
  expect(outbox.waitingOf(WORKSHOP)).toEqual([intent('two')])
  expect(outbox.mark()).not.toBe(mark)
})
