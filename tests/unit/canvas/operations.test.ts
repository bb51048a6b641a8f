/**
 * Laws that hold for any series of operations on the map: each is one step of undo, as many undos give the first document
 * back, and whatever lists the map (outline, tree, matrix) says the same as its records.
 */
import type { TLShapeId } from '@tldraw/editor'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { PartyId, ZoneId } from '#shared/model/ids.ts'
import { readContents } from '#shared/model/map-contents.ts'
import { zoneAround } from '../../../src/renderer/src/canvas/commands/make-shapes.ts'
import { areasBy } from '../../../src/renderer/src/features/matrix/matrix-areas.ts'
import { buildMatrix } from '../../../src/renderer/src/features/matrix/matrix-model.ts'
import { interactionRows, partyRows } from '../../../src/renderer/src/features/outline/outline-rows.ts'
import { buildTree, type TreeNode } from '../../../src/renderer/src/features/outline/tree-nodes.ts'
import { PATIENCE, runs } from '../../helpers/runs.ts'
import { type CommandedMap, openCommandedMap } from './headless-commands.ts'
import { carryOut, furnish, operation } from './operations.ts'

const byId = <T extends { readonly id: string }>(list: readonly T[]) => [...list].sort((a, b) => (a.id < b.id ? -1 : 1))

function zonesOf({ editor, contents }: CommandedMap): Map<PartyId, ZoneId> {
  return new Map(
    contents.get().parties.flatMap(({ id }): [PartyId, ZoneId][] => {
      const zone = zoneAround(editor, id as string as TLShapeId)
      return zone === null ? [] : [[id, zone as string as ZoneId]]
    }),
  )
}

/** What the records say is what every view is made of, and every view lists all of it, once where it belongs. */
function expectViewsToAgree(map: CommandedMap): void {
  const truth = readContents(map.document())
  const shown = map.contents.get()
  expect(byId(shown.parties)).toEqual(byId(truth.parties))
  expect(byId(shown.interactions)).toEqual(byId(truth.interactions))
  expect(byId(shown.zones)).toEqual(byId(truth.zones))

  const { parties, interactions } = truth
  const names = new Map(parties.map(({ id, name }) => [id, name]))
  const rows = partyRows(shown.parties, shown.interactions, () => '')
  expect(byId(rows).map(({ id, texts }) => [id, texts.name, texts.serves, texts.servedBy])).toEqual(
    byId(parties).map(({ id, name }) => [
      id,
      name,
      String(interactions.filter((one) => one.provider === id).length),
      String(interactions.filter((one) => one.customer === id).length),
    ]),
  )
  expect(
    byId(interactionRows(shown.parties, shown.interactions)).map(({ id, texts }) => ({ id, ...texts })),
  ).toMatchObject(
    byId(interactions).map(({ id, provider, customer, service }) => ({
      ...{ id, service },
      ...{ provider: names.get(provider), customer: names.get(customer) },
    })),
  )
  expectTreeToAgree(map, truth)

  const matrix = buildMatrix(
    shown.parties,
    shown.interactions,
    areasBy('zone', shown.parties, shown.zones, zonesOf(map), new Set()),
  )
  expect(byId(matrix.parties)).toEqual(byId(parties))
  expect(matrix.groups.reduce((sum, { count }) => sum + count, 0)).toBe(shown.zones.length > 0 ? parties.length : 0)
  const pairs = new Map<string, string[]>()
  for (const { id, provider, customer } of interactions) {
    pairs.set(`${provider} ${customer}`, [...(pairs.get(`${provider} ${customer}`) ?? []), id])
  }
  for (const { id: provider } of parties) {
    for (const { id: customer } of parties) {
      const held: readonly string[] = matrix.cell(provider, customer)?.interactions ?? []
      expect([...held].sort()).toEqual((pairs.get(`${provider} ${customer}`) ?? []).sort())
    }
  }
}

function expectTreeToAgree(map: CommandedMap, truth: ReturnType<typeof readContents>): void {
  const zones = zonesOf(map)
  const said: string[] = []
  const walk = (nodes: readonly TreeNode[], zone: string | null) => {
    for (const { type, id, party, children } of nodes) {
      if (type === 'party') said.push(`party ${id} in ${zone}`)
      else if (type === 'serves' || type === 'servedBy')
        said.push(...children.map((one) => `${party} ${type} ${one.id}`))
      if (type === 'zone' || type === 'outside') walk(children, id)
      else if (type === 'party') walk(children, zone)
    }
  }
  walk(buildTree(map.contents.get(), zones, ''), null)
  expect(said.sort()).toEqual(
    [
      ...truth.parties.map(({ id }) => `party ${id} in ${zones.get(id) ?? null}`),
      ...truth.interactions.flatMap(({ id, provider, customer }) => [
        `${provider} serves ${id}`,
        `${customer} servedBy ${id}`,
      ]),
    ].sort(),
  )
}

test('every operation is one step: as many undos give the first map back, as many redos the last', {
  timeout: PATIENCE,
}, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(operation, { minLength: 1, maxLength: 20 }), async (operations) => {
      const map = openCommandedMap()
      furnish(map)
      map.editor.markHistoryStoppingPoint('start')
      const states = [map.document()]
      for (const one of operations) {
        await carryOut(map, one)
        const now = map.document()
        if (JSON.stringify(now) !== JSON.stringify(states.at(-1))) states.push(now)
      }
      for (const state of [...states].reverse().slice(1)) {
        map.commands.undo()
        await Promise.resolve()
        expect(map.document()).toEqual(state)
      }
      for (const state of states.slice(1)) {
        map.commands.redo()
        await Promise.resolve()
        expect(map.document()).toEqual(state)
      }
    }),
    { numRuns: runs(40) },
  )
})

test('the outline, its tree and the matrix say what the records say, after any operations and half of the undos', {
  timeout: PATIENCE,
}, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(operation, { minLength: 1, maxLength: 15 }), async (operations) => {
      const map = openCommandedMap()
      furnish(map)
      for (const one of operations) {
        await carryOut(map, one)
        expectViewsToAgree(map)
      }
      for (let undone = 0; undone < operations.length / 2; undone += 1) {
        map.commands.undo()
        expectViewsToAgree(map)
      }
    }),
    { numRuns: runs(25) },
  )
})

test('the operations are no empty gestures: each of them changes some map', { timeout: PATIENCE }, async () => {
  const idle = new Set(fc.sample(operation, 400).map(({ what }) => what))
  for (const one of fc.sample(operation, { numRuns: 1_500, seed: 7 })) {
    if (!idle.has(one.what)) continue
    const map = openCommandedMap()
    furnish(map)
    const before = JSON.stringify(map.document())
    await carryOut(map, one)
    if (JSON.stringify(map.document()) !== before) idle.delete(one.what)
    if (idle.size === 0) break
  }
  expect([...idle]).toEqual([])
})
