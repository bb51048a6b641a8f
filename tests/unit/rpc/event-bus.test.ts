import { expect, test } from 'vitest'
import { createEventBus } from '../../../src/main/rpc/event-bus.ts'

function busWithNotes() {
  const failures: unknown[] = []
  const heard: string[] = []
  const bus = createEventBus({ onFailure: (error) => failures.push(error), checkPayloads: true })
  return { bus, failures, heard }
}

test('a caller hears only the events that its role may read', () => {
  const { bus, heard } = busWithNotes()
  bus.subscribe({ role: 'facilitator', window: 'f' }, (name) => heard.push(`f ${name}`))
  bus.subscribe({ role: 'audience', window: 'a' }, (name) => heard.push(`a ${name}`))
  bus.emit('library.changed', {})
  bus.emit('audience.sceneChanged', { kind: 'blank' })
  expect(heard).toEqual(['f library.changed', 'f audience.sceneChanged', 'a audience.sceneChanged'])
})

test('a listener that throws does not keep the event from the others', () => {
  const { bus, failures, heard } = busWithNotes()
  bus.subscribe({ role: 'facilitator', window: '1' }, () => {
    throw new Error('broken window')
  })
  bus.subscribe({ role: 'facilitator', window: '2' }, (name) => heard.push(name))
  bus.emit('library.changed', {})
  expect(heard).toEqual(['library.changed'])
  expect(failures).toHaveLength(1)
})

test('who stopped listening hears nothing more, even in the middle of an event', () => {
  const { bus, heard } = busWithNotes()
  const stop = bus.subscribe({ role: 'facilitator', window: '1' }, (name) => {
    heard.push(name)
    stop()
  })
  bus.emit('library.changed', {})
  bus.emit('library.changed', {})
  expect(heard).toEqual(['library.changed'])
})

test('a payload that breaks the contract is noticed in tests', () => {
  const { bus } = busWithNotes()
  expect(() => bus.emit('audience.sceneChanged', { kind: 'party' } as never)).toThrow()
})
