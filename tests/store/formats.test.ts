/** Own formats: kept from an agenda, out as a file and in again, and what is said of files that are none. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { SHIPPED_FORMATS } from '#shared/model/format.ts'
import type { FormatId } from '#shared/model/ids.ts'
import { speak } from '#shared/text/text.ts'
import { type CoreApp, coreApp, sendFile } from './core-app.ts'
import { pathOf } from './read-file.ts'

const NINETY = 'ninety' as FormatId

async function withAgenda(app = coreApp()) {
  const { id: workshop } = await app.get('library.create', { title: 'Secret client', client: 'Inn', format: NINETY })
  await app.get('library.open', { id: workshop })
  return {
    ...{ app, workshop },
    keep: async (name: string) => (await app.get('formats.keep', { workshop, name })).id,
    own: async () => (await app.get('formats.list', {})).filter(({ own }) => own),
  }
}

async function takeIn(app: CoreApp, content: string | Uint8Array, name = 'ours.json') {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  return app.ask('formats.importFile', { file: await sendFile(app, name, bytes) })
}

async function sentence(app: CoreApp, content: string | Uint8Array, name?: string): Promise<string> {
  const result = await takeIn(app, content, name)
  return result.ok ? 'it was taken in' : result.error.message
}

/** The shipped format of 90 minutes as a value that a test may spoil. */
async function ninety(app: CoreApp) {
  const known = (await app.get('formats.list', {})).find(({ id }) => id === NINETY)
  if (!known) throw new Error('there are no 90 minutes')
  return structuredClone(known.format) as unknown as { name: unknown; blocks: Record<string, unknown>[] }
}

describe('the list', () => {
  test('holds the shipped ones in their order, then own ones by name', async () => {
    const { app, keep } = await withAgenda()
    await keep('Workshop 10')
    await keep('workshop 9')
    const list = await app.get('formats.list', {})
    expect(list.slice(0, 5).map(({ id, own }) => ({ id, own }))).toEqual(
      SHIPPED_FORMATS.map((id) => ({ id, own: false })),
    )
    expect(list.slice(5).map(({ format }) => format.name)).toEqual(['workshop 9', 'Workshop 10'])
  })

  test('speaks the language that is spoken; a workshop that was made keeps its words', async () => {
    const { app, workshop } = await withAgenda()
    const namesIn = async (locale: string) => {
      await speak(locale)
      return (await app.get('formats.list', {})).map(({ format }) => format.summary)
    }
    const english = await namesIn('en-GB')
    try {
      const [german, french] = [await namesIn('de-DE'), await namesIn('fr-FR')]
      expect(new Set([...english, ...german, ...french]).size).toBe(3 * SHIPPED_FORMATS.length)
      const { id } = await app.get('library.create', { title: 'Atelier', client: '', format: NINETY })
      await app.get('library.open', { id })
      const frenchFrame = (await app.get('guide.get', { workshop: id })).agenda?.blocks[0]?.prompt
      await speak('en-GB')
      expect((await app.get('guide.get', { workshop: id })).agenda?.blocks[0]?.prompt).toBe(frenchFrame)
      expect((await app.get('guide.get', { workshop })).agenda?.blocks[0]?.prompt).not.toBe(frenchFrame)
    } finally {
      await speak('en-GB')
    }
  })

  test('leaves out what somebody put there that is no format, and leaves it alone', async () => {
    const { app, keep, own } = await withAgenda()
    const id = await keep('Good')
    const folder = join(app.home, 'formats')
    const strangers = ['bad.json', 'empty.json', 'notes.txt', 'a b.json', '../escape.json', 'ninety.json']
    for (const name of strangers.filter((one) => !one.startsWith('..')))
      writeFileSync(join(folder, name), '{"baton": 1}')
    writeFileSync(join(folder, 'empty.json'), '')
    mkdirSync(join(folder, 'folder.json'))
    writeFileSync(join(folder, 'large.json'), ' '.repeat(1_000_001))
    writeFileSync(
      join(folder, 'by-hand.json'),
      readFileSync(join(folder, `${id}.json`), 'utf8').replace('Good', 'By hand'),
    )
    expect((await own()).map(({ format }) => format.name)).toEqual(['By hand', 'Good'])
    expect(existsSync(join(folder, 'bad.json'))).toBe(true)
    expect(await app.refusal('library.create', { title: 'x', client: '', format: 'bad' as FormatId })).toBe(
      'format-missing',
    )
  })
})

describe('keeping', () => {
  test('takes the blocks as they are now, and nothing of the workshop', async () => {
    const { app, workshop, keep, own } = await withAgenda()
    const { agenda } = await app.get('guide.get', { workshop })
    const [first, ...rest] = agenda.blocks
    if (!first) throw new Error('no block')
    await app.get('guide.revise', { workshop, agenda: { ...agenda, blocks: [...rest, { ...first, title: 'Begin' }] } })
    const id = await keep('  Our   way ')
    const [kept] = await own()
    expect(kept).toMatchObject({ id, own: true, format: { name: 'Our way' } })
    expect(kept?.format.blocks.at(-1)).not.toHaveProperty('id')
    expect(kept?.format.blocks.at(-1)?.title).toBe('Begin')
    expect(readFileSync(join(app.home, 'formats', `${id}.json`), 'utf8')).not.toMatch(/Secret|Inn"/)
    const next = await app.get('library.create', { title: 'Next', client: '', format: id })
    await app.get('library.open', next)
    const begun = await app.get('guide.get', { workshop: next.id })
    expect(begun.agenda).toMatchObject({ name: 'Our way', format: id })
    expect(begun.agenda.blocks.map(({ title }) => title)).toEqual([...rest.map(({ title }) => title), 'Begin'])
  })

  test('tells windows, and survives a restart', async () => {
    const { app, keep } = await withAgenda()
    app.heard.length = 0
    await keep('Ours')
    expect(app.heard).toEqual(['formats.changed'])
    await app.close()
    const again = coreApp({ home: app.home })
    expect((await again.get('formats.list', {})).at(-1)?.format.name).toBe('Ours')
    await again.close()
  })

  test('needs a name that fits, and blocks', async () => {
    const { app, workshop } = await withAgenda()
    expect(await app.refusal('formats.keep', { workshop, name: ' \n ' })).toBe('format-name-empty')
    expect(await app.refusal('formats.keep', { workshop, name: 'x'.repeat(201) })).toBe('format-name-too-long')
    await app.get('guide.adopt', { workshop, format: 'blank-agenda' as FormatId })
    expect(await app.refusal('formats.keep', { workshop, name: 'Empty' })).toBe('format-empty')
    expect(existsSync(join(app.home, 'formats'))).toBe(false)
  })

  test('says so when the disk does not take it, and the shipped ones are offered all the same', async () => {
    const { app, workshop } = await withAgenda()
    writeFileSync(join(app.home, 'formats'), 'in the way')
    expect(await app.refusal('formats.keep', { workshop, name: 'Ours' })).toBe('file-exists')
    expect(await app.get('formats.list', {})).toHaveLength(SHIPPED_FORMATS.length)
    expect(readFileSync(join(app.home, 'formats'), 'utf8')).toBe('in the way')
  })
})

test('an own format can be removed, once; a shipped one cannot', async () => {
  const { app, keep, own } = await withAgenda()
  const id = await keep('Ours')
  await app.get('formats.remove', { id })
  expect(await own()).toEqual([])
  expect(readdirSync(join(app.home, 'formats'))).toEqual([])
  expect(await app.refusal('formats.remove', { id })).toBe('format-missing')
  expect(await app.refusal('formats.remove', { id: NINETY })).toBe('format-missing')
})

describe('a format file', () => {
  test('goes out, and comes back as the same on another laptop', async () => {
    const { app, keep } = await withAgenda()
    const id = await keep('Ours')
    const path = join(dirname(app.home), 'Ours.json')
    const written = await app.get('formats.exportFile', { id, path, replace: false })
    expect(written).toEqual({ path, bytes: readFileSync(path).length })
    const other = coreApp()
    const result = await takeIn(other, readFileSync(path))
    const format = async (one: CoreApp) => (await one.get('formats.list', {})).at(-1)?.format
    expect(result).toMatchObject({ ok: true, value: { name: 'Ours' } })
    expect(await format(other)).toEqual(await format(app))
    await other.close()
  })

  test('that is here already is not taken in twice', async () => {
    const { app, keep, own } = await withAgenda()
    const id = await keep('Ours')
    const path = join(app.home, 'formats', `${id}.json`)
    expect(await takeIn(app, readFileSync(path))).toMatchObject({ ok: true, value: { id } })
    expect(await takeIn(app, `\ufeff${readFileSync(path, 'utf8')}`)).toMatchObject({ ok: true, value: { id } })
    expect(await own()).toHaveLength(1)
  })

  test('replaces another only when asked to, and goes only where files may go', async () => {
    const { app } = await withAgenda()
    const path = join(dirname(app.home), 'there.json')
    writeFileSync(path, 'mine')
    const go = (to: string, replace = false) => app.refusal('formats.exportFile', { id: NINETY, path: to, replace })
    expect(await go(path)).toBe('file-exists')
    expect(readFileSync(path, 'utf8')).toBe('mine')
    expect(await go(join(app.home, 'formats.json'))).toBe('target-in-library')
    expect(await go(join(dirname(app.home), 'nowhere', 'x.json'))).toBe('folder-missing')
    expect(await go('relative.json')).toBe('folder-missing')
    await app.get('formats.exportFile', { id: NINETY, path, replace: true })
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ baton: 'format-1' })
    const gone = { id: 'gone' as FormatId, path, replace: true }
    expect(await app.refusal('formats.exportFile', gone)).toBe('format-missing')
  })

  test('is cleaned on its way in', async () => {
    const { app, own } = await withAgenda()
    const format = await ninety(app)
    const [block] = format.blocks
    await takeIn(
      app,
      JSON.stringify({ ...format, name: ' A \n b ', blocks: [{ ...block, title: ' Begin\u0007 ' }], extra: 1 }),
    )
    expect((await own()).map((known) => known.format)).toMatchObject([{ name: 'A b', blocks: [{ title: 'Begin' }] }])
    expect((await own())[0]?.format).not.toHaveProperty('extra')
  })
})

describe('a file that is no format is refused in plain words:', () => {
  const spoiled: [string, (blocks: Record<string, unknown>[]) => void, string][] = [
    ['negative minutes', (b) => Object.assign(b[2] ?? {}, { minutes: -5 }), 'block 3, minutes must be 1 or more'],
    ['no minutes at all', (b) => delete b[2]?.minutes, 'block 3, minutes is missing'],
    ['half a minute', (b) => Object.assign(b[0] ?? {}, { minutes: 2.5 }), 'block 1, minutes must be a whole number'],
    ['a day of minutes', (b) => Object.assign(b[0] ?? {}, { minutes: 1440 }), 'block 1, minutes must be 480 or less'],
    ['minutes as words', (b) => Object.assign(b[0] ?? {}, { minutes: 'ten' }), 'block 1, minutes must be a number'],
    ['a title that is no text', (b) => Object.assign(b[1] ?? {}, { title: 7 }), 'block 2, title must be text'],
    ['an empty title', (b) => Object.assign(b[1] ?? {}, { title: '' }), 'block 2, title must not be empty'],
    ['a title of blanks', (b) => Object.assign(b[1] ?? {}, { title: ' \n' }), 'block 2, title must not be empty'],
    [
      'an endless prompt',
      (b) => Object.assign(b[1] ?? {}, { prompt: 'x'.repeat(10_001) }),
      'block 2, prompt is longer than 10000 characters',
    ],
    ['missing notes', (b) => delete b[3]?.notes, 'block 4, notes is missing'],
    [
      'a missing note',
      (b) => Object.assign(b[3] ?? {}, { notes: { ...Object(b[3]?.notes), say: undefined } }),
      'block 4, sentence to say is missing',
    ],
    [
      'an unknown kind',
      (b) => Object.assign(b[0] ?? {}, { kind: 'lunch' }),
      'block 1, kind must be one of: frame, intent,',
    ],
    [
      'an unknown finish test',
      (b) => Object.assign(b[0] ?? {}, { finish: [{ test: 'everybody-happy' }] }),
      'block 1, finish test 1 names no test that Baton knows',
    ],
    [
      'a finish test without its number',
      (b) => Object.assign(b[2] ?? {}, { finish: [{ test: 'interactions' }] }),
      'block 3, finish test 1, “atLeast” is missing',
    ],
    [
      'a finish test with too much',
      (b) => Object.assign(b[0] ?? {}, { finish: [{ test: 'scope-said', x: 1 }] }),
      'block 1, finish test 1 has a field that Baton does not know: x',
    ],
    [
      'too little time',
      (b) => Object.assign(b[7] ?? {}, { minutes: 6 }),
      'block 8, minutes must not be less than the least minutes',
    ],
    [
      'too many blocks',
      (b) => b.push(...Array.from({ length: 40 }, () => b[0] ?? {})),
      'the list of blocks holds more than 40',
    ],
    ['a block that is a word', (b) => b.splice(4, 1, 'rest' as never), 'block 5 must be a group of fields'],
  ]
  test.each(spoiled)('%s', async (_, spoil, expected) => {
    const { app, own } = await withAgenda()
    const format = await ninety(app)
    spoil(format.blocks)
    const said = await sentence(app, JSON.stringify(format))
    expect(said).toContain(`This is not a format of Baton: ${expected}`)
    expect(said).toMatch(/Nothing was changed\.$/)
    expect(await own()).toEqual([])
  })

  test('a file of a later Baton, or of something else', async () => {
    const { app } = await withAgenda()
    const later = { ...(await ninety(app)), baton: 'format-2' }
    expect(await sentence(app, JSON.stringify(later))).toContain('the first field, “baton”, must be one of: format-1')
    expect(await sentence(app, '{}')).toContain('the first field, “baton”, is missing')
    expect(await sentence(app, '[]')).toContain('the file must be a group of fields')
    expect(await sentence(app, 'null')).toContain('the file must be a group of fields')
    expect(await sentence(app, 'Dear all,')).toContain('“ours.json” holds no format')
    expect(await sentence(app, new Uint8Array([0xff, 0xfe, 0, 1]))).toContain('“ours.json” holds no format')
    expect(await sentence(app, '{"__proto__": {"name": "x"}}')).toContain('is missing')
  })

  test('an empty one, one of blanks, and one of ten megabytes', async () => {
    const { app } = await withAgenda()
    expect(await sentence(app, '')).toBe('The file “ours.json” is empty. Nothing was changed.')
    expect(await sentence(app, ' \n')).toBe('The file “ours.json” is empty. Nothing was changed.')
    expect(await sentence(app, new Uint8Array(10_000_000).fill(32))).toBe(
      '“ours.json” is too large: 10 MB, at most 1 MB. Nothing was changed.',
    )
  })

  test('one made to do harm', async () => {
    const { app, own } = await withAgenda()
    const levels = 200_000
    expect(await sentence(app, `${'['.repeat(levels)}${']'.repeat(levels)}`)).toContain('a group of fields')
    expect(await sentence(app, '{"baton":1e999}')).toContain('the first field')
    const format = JSON.stringify(await ninety(app))
    const deep = format.replace('"minutes":', `"minutes":${'['.repeat(levels)}${']'.repeat(levels)},"more":`)
    expect(await sentence(app, deep)).toContain('minutes must be a number')
    expect(await sentence(app, format.replace('"minutes":', '"minutes":1e999,"more":'))).toContain('minutes')
    expect(await own()).toEqual([])
    expect(app.log).toEqual([])
  })

  test('a workshop by mistake, also a large one', async () => {
    const { app, workshop } = await withAgenda()
    await app.get('library.close', { id: workshop })
    const bytes = readFileSync(pathOf(app.home, workshop))
    const expected =
      'This is not a format of Baton: “client.baton” is a whole workshop; take it in at Home instead. Nothing was changed.'
    expect(await sentence(app, bytes, 'client.baton')).toBe(expected)
    const large = Buffer.concat([bytes, Buffer.alloc(2_000_000)])
    expect(await sentence(app, large, 'client.baton')).toBe(expected)
  })

  test('and then its token is of no more use', async () => {
    const { app } = await withAgenda()
    const file = await sendFile(app, 'ours.json', Buffer.from('{}'))
    expect(await app.refusal('formats.importFile', { file })).toBe('format-invalid')
    expect(await app.refusal('formats.importFile', { file })).toBe('transfer-invalid')
  })
})
