/** A map that is only shown draws nothing anew that has stayed the same, although every record arrives as a new object. */
import { expect, test } from 'vitest'
import { createBaseRecords } from '#shared/model/map-records.ts'
import { createShownMap } from '../../../../src/renderer/src/canvas/viewer/shown-map.ts'
import { party } from '../../../store/map-builders.ts'

test('a party that only moves keeps its own parts, and one that is renamed gets new ones', () => {
  const map = createShownMap({
    assets: { upload: () => Promise.reject(new Error('none')), resolve: () => null },
    urlOf: () => Promise.resolve(null),
  })
  const fresh = (props: object, place: object) => structuredClone(party('sales', props, place))
  const read = () =>
    map.store.allRecords().find(({ id }) => id === 'shape:sales') as { x: number; props: { name: string } }
  map.show([...createBaseRecords('').map((record) => ({ ...record })), fresh({ name: 'Sales' }, { x: 10 })])
  const { props } = read()
  map.change([fresh({ name: 'Sales' }, { x: 50 })], [])
  expect(read().x).toBe(50)
  expect(read().props).toBe(props)
  map.change([fresh({ name: 'Selling' }, { x: 50 })], [])
  expect(read().props.name).toBe('Selling')
  map.stop()
})
