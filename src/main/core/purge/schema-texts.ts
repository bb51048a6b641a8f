/**
 * Walks through a value along its schema and passes every text that a person may have typed freely. What a schema binds
 * (ids, days, names of states) is left alone: so a kind of evidence that comes later needs nothing here.
 */
import type { z } from 'zod'

/** Gives back what is to stand in the place of a text; `key` is the field that it stands in. */
export type SeeText = (text: string, key: string) => string

/** A text in a list that comes back empty leaves the list. */
function passList(items: readonly unknown[], pass: (item: unknown) => unknown): unknown[] {
  return items.map((item) => [item, pass(item)]).flatMap(([was, is]) => (is === '' && was !== '' ? [] : [is]))
}

/** A format, a pattern, a list of ends: anything that says what the text may be. */
function isFree({ _zod: { def } }: z.core.$ZodString): boolean {
  return (
    !('format' in def) && (def.checks ?? []).every((check) => check._zod.def.check !== ('string_format' as unknown))
  )
}

/** The same value with its free texts seen. What does not fit the schema is passed as it is, text by text. */
export function passTexts(schema: z.core.$ZodType, value: unknown, see: SeeText, key = ''): unknown {
  const one = schema as z.core.$ZodTypes
  const { def } = one._zod
  switch (def.type) {
    case 'string':
      return typeof value === 'string' && isFree(one as z.core.$ZodString) ? see(value, key) : value
    case 'object':
      return passObject(value, see, (name) => def.shape[name])
    case 'record':
      return passObject(value, see, () => def.valueType)
    case 'array':
      return Array.isArray(value) ? passList(value, (item) => passTexts(def.element, item, see, key)) : value
    case 'tuple':
      return Array.isArray(value)
        ? value.map((item, index) => {
            const element = def.items[index]
            return element === undefined ? item : passTexts(element, item, see, key)
          })
        : value
    case 'nullable':
    case 'optional':
    case 'default':
      return value === null || value === undefined ? value : passTexts(def.innerType, value, see, key)
    case 'union': {
      const fitting = def.options.find((option) => (option as z.ZodType).safeParse(value).success)
      return fitting ? passTexts(fitting, value, see, key) : passAll(value, see, key)
    }
    case 'pipe':
      return passTexts(def.in, value, see, key)
    default:
      return value
  }
}

function passObject(value: unknown, see: SeeText, schemaOf: (name: string) => z.core.$ZodType | undefined): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const fields = Object.entries(value).map(([name, inner]): [string, unknown] => {
    const schema = schemaOf(name)
    return [name, schema === undefined ? passAll(inner, see, name) : passTexts(schema, inner, see, name)]
  })
  return Object.fromEntries(fields)
}

/** Every text in a value of which nothing is known. */
export function passAll(value: unknown, see: SeeText, key = ''): unknown {
  if (typeof value === 'string') return see(value, key)
  if (Array.isArray(value)) return passList(value, (item) => passAll(item, see, key))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, passAll(inner, see, name)]))
}
