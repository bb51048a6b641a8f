/**
 * From a schema of the contract to values that fit it, mostly. Where an id is wanted, a `Ref` stands for one that the world
 * under attack knows; it is put in at the moment of the call, because only then there are any.
 */
import fc from 'fast-check'
import type { z } from 'zod'
import { WireRecord } from '#shared/contract/map.ts'
import { WorkshopId } from '#shared/model/ids.ts'
import { HOSTILE_NUMBERS, HOSTILE_TEXTS } from './hostile-values.ts'

/** What a value of the world is wanted for. */
export type RefKind = 'core' | 'shape' | 'record' | 'file' | 'path'

/** Stands for something that the world knows; `key` is the name of the field, which tells what of it fits best. */
export class Ref {
  readonly kind: RefKind
  readonly key: string
  readonly choice: number

  constructor(kind: RefKind, key: string, choice: number) {
    this.kind = kind
    this.key = key
    this.choice = choice
  }
}

interface Check {
  readonly _zod: { readonly def: Readonly<Record<string, unknown>> }
}
interface Definition {
  readonly type: string
  readonly format?: string
  readonly checks?: readonly Check[]
  readonly [more: string]: unknown
}
type Schema = z.core.$ZodType

const definitionOf = (schema: Schema): Definition => schema._zod.def as unknown as Definition

const patternOf = (schema: Schema): RegExp | null => {
  const found = (definitionOf(schema).checks ?? []).map(({ _zod }) => _zod.def.pattern)
  return found.find((one) => one instanceof RegExp) ?? null
}

const CORE_ID = patternOf(WorkshopId)?.source
const ref = (kind: RefKind, key: string) => fc.nat(1000).map((choice) => new Ref(kind, key, choice))

/** Fields that name a place on the disk: nothing but what the world offers may stand there, for it is written to. */
export const isPlace = (key: string): boolean => /path|folder|^out$|directory/i.test(key)

function limits(checks: readonly Check[]): { least: number; most: number } {
  let least = Number.NEGATIVE_INFINITY
  let most = Number.POSITIVE_INFINITY
  for (const { _zod } of checks) {
    const { check, value, minimum, maximum, inclusive } = _zod.def
    const step = inclusive === false ? 1 : 0
    if (check === 'greater_than') least = Math.max(least, Number(value) + step)
    if (check === 'less_than') most = Math.min(most, Number(value) - step)
    if (check === 'min_length') least = Math.max(least, Number(minimum))
    if (check === 'max_length') most = Math.min(most, Number(maximum))
  }
  return { least, most }
}

function textOf(schema: Schema, key: string): fc.Arbitrary<unknown> {
  const { checks = [], format } = definitionOf(schema)
  if (isPlace(key)) return ref('path', key)
  const pattern = patternOf(schema)
  if (pattern?.source === CORE_ID) return ref('core', key)
  if (pattern?.source.startsWith('^shape:')) return ref('shape', key)
  if (pattern?.source === '^[A-Za-z0-9_-]{10,64}$') return ref('file', key)
  if (format === 'date' || format === 'datetime')
    return fc.constantFrom('2026-03-02', '2024-02-29', '9999-12-31', '0001-01-01')
  if (pattern) return fc.oneof(fc.stringMatching(new RegExp(pattern.source)), ref('core', key))
  const { least, most } = limits(checks)
  const longest = Math.min(most, 20_000)
  const fit = (text: string) => text.slice(0, longest).padEnd(Math.max(0, least), 'x')
  return fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...HOSTILE_TEXTS).map(fit) },
    { weight: 2, arbitrary: fc.string({ maxLength: Math.min(longest, 40), unit: 'grapheme' }).map(fit) },
    { weight: 2, arbitrary: ref('core', key) },
    { weight: 2, arbitrary: ref('shape', key) },
    { weight: 1, arbitrary: fc.constant('word '.repeat(Math.ceil(longest / 5)).slice(0, longest)) },
  )
}

function numberOf(schema: Schema): fc.Arbitrary<unknown> {
  const { checks = [], format } = definitionOf(schema)
  const { least, most } = limits(checks)
  const whole = format === 'safeint' || checks.some(({ _zod }) => _zod.def.format === 'safeint')
  const min = Math.max(least, -1e15)
  const max = Math.min(most, 1e15)
  const edges = HOSTILE_NUMBERS.filter((one) => one >= least && one <= most && (!whole || Number.isSafeInteger(one)))
  const inside = whole
    ? fc.oneof(
        fc.integer({ min: Math.ceil(min), max: Math.floor(Math.min(max, min + 20)) }),
        fc.integer({ min: Math.ceil(min), max: Math.floor(max) }),
      )
    : fc.double({ min, max, noNaN: true })
  return fc.oneof(inside, fc.constantFrom(...edges, Math.max(min, Math.min(max, 1))))
}

function objectOf(schema: Schema, depth: number): fc.Arbitrary<unknown> {
  const shape = definitionOf(schema).shape as Readonly<Record<string, Schema>>
  const entries = Object.entries(shape)
  const optional = (one: Schema) => ['optional', 'default'].includes(definitionOf(one).type)
  const model = Object.fromEntries(entries.map(([key, one]) => [key, build(one, key, depth)]))
  const requiredKeys = entries.filter(([, one]) => !optional(one)).map(([key]) => key)
  return fc.record(model, { requiredKeys })
}

function arrayOf(schema: Schema, key: string, depth: number): fc.Arbitrary<unknown> {
  const { element, checks = [] } = definitionOf(schema)
  const { least, most } = limits(checks)
  const minLength = Math.max(0, least)
  if (depth > DEEPEST && minLength === 0) return fc.constant([])
  return fc.array(build(element as Schema, key, depth + 1), { minLength, maxLength: Math.min(most, minLength + 4) })
}

/** Values below this depth of lists and choices are the simplest there are. */
const DEEPEST = 7

function build(schema: Schema, key: string, depth: number): fc.Arbitrary<unknown> {
  if (schema === (WireRecord as Schema)) return ref('record', key)
  const definition = definitionOf(schema)
  const inner = () => build(definition.innerType as Schema, key, depth)
  switch (definition.type) {
    case 'string':
      return textOf(schema, key)
    case 'number':
      return numberOf(schema)
    case 'boolean':
      return fc.boolean()
    case 'null':
      return fc.constant(null)
    case 'literal':
      return fc.constantFrom(...(definition.values as readonly unknown[]))
    case 'enum':
      return fc.constantFrom(...Object.values(definition.entries as Record<string, unknown>))
    case 'nullable':
      return depth > DEEPEST ? fc.constant(null) : fc.option(inner(), { freq: 4 })
    case 'optional':
    case 'default':
    case 'readonly':
      return inner()
    case 'lazy':
      return build((definition.getter as () => Schema)(), key, depth + 1)
    case 'array':
      return arrayOf(schema, key, depth)
    case 'tuple':
      return fc.tuple(...(definition.items as readonly Schema[]).map((one) => build(one, key, depth + 1)))
    case 'record':
      return fc.dictionary(
        build(definition.keyType as Schema, key, depth).map((one) =>
          one instanceof Ref ? `shape:${one.choice}` : String(one),
        ),
        build(definition.valueType as Schema, key, depth + 1),
        { maxKeys: 3, noNullPrototype: true },
      )
    case 'union':
      return fc.oneof(...(definition.options as readonly Schema[]).map((one) => build(one, key, depth + 1)))
    case 'object':
      return objectOf(schema, depth)
    case 'unknown':
      return fc.jsonValue({ maxDepth: 2 })
    default:
      throw new Error(`no values for ${definition.type} (${key})`)
  }
}

/** Values that fit this schema, with `Ref`s for what only a world can know. */
export function arbitraryOf(schema: Schema): fc.Arbitrary<unknown> {
  return build(schema, '', 0)
}
