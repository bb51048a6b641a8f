/** The help is whole: whatever Baton has stands in it, and it names nothing that is not there. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { makeHelp } from '#shared/help/make-help.ts'
import { HELP_CHAPTERS, type HelpTopic } from '#shared/help/topic.ts'
import { TOPIC_OF_ERROR } from '#shared/help/topic-of-error.ts'
import { ACTION_IDS, ACTIONS } from '#shared/model/action.ts'
import { BLOCK_KINDS } from '#shared/model/block.ts'
import { BLOCK_SCENES } from '#shared/model/block-scene.ts'
import { EXPORT_FORMATS } from '#shared/model/export.ts'
import { PRESENTER_MOVES } from '#shared/model/presenter-keys.ts'
import { Showing } from '#shared/model/scene.ts'
import { STEPS } from '#shared/model/step.ts'
import { en } from '#shared/text/catalogue.ts'
import { t } from '#shared/text/text.ts'
import { helpTopicOf } from '../../../src/renderer/src/app/help-topic-of.ts'
import { VIEW_IDS } from '../../../src/renderer/src/app/view-ids.ts'
import { FACTS } from './facts.ts'

const help = makeHelp(FACTS)
const ids = help.map(({ id }) => id)

function rowsOf(topic: HelpTopic) {
  return topic.parts.flatMap((part) => (part.kind === 'rows' ? part.rows : []))
}

/** Ids of the rows of some topics, sorted. */
function rowIds(...names: readonly string[]): string[] {
  return help
    .filter(({ id }) => names.includes(id))
    .flatMap(rowsOf)
    .map(({ id }) => id)
    .sort()
}

/** Everything that somebody reads. */
function wordsOf(topic: HelpTopic): readonly string[] {
  return [
    topic.title,
    topic.also,
    ...topic.parts.flatMap((part) => {
      if (part.kind === 'rows') return part.rows.flatMap(({ name, text }) => [name, text])
      return part.kind === 'points' ? part.points : [part.text]
    }),
  ]
}

describe('the help', () => {
  test('has a place for every action, with the keys of the table', () => {
    const menus = help.filter(({ id }) => id.startsWith('keys.') && id !== 'keys.presenter')
    const rows = menus.flatMap(rowsOf)
    expect(rows.map(({ id }) => id).sort()).toEqual([...ACTION_IDS].sort())
    for (const { id, keys } of ACTIONS) {
      expect(rows.find((row) => row.id === id)?.keys ?? []).toEqual(keys === '' ? [] : [keys])
    }
  })

  test('says the presenter keys as they are on this laptop', () => {
    expect(rowIds('keys.presenter')).toEqual([...PRESENTER_MOVES].sort())
    const other = makeHelp({ ...FACTS, presenterKeys: { ...FACTS.presenterKeys, freeze: ['F12'] } })
    const row = other.flatMap(rowsOf).find(({ id }) => id === 'freeze')
    expect(row?.keys).toEqual(['F12'])
  })

  test('has a page for every step of the method: why, how, minutes, what good looks like', () => {
    expect(ids.filter((id) => id.startsWith('method.'))).toEqual(STEPS.map((step) => `method.${step}`))
    const swap = help.find(({ id }) => id === 'method.swap')
    const headings = swap?.parts.map(({ heading }) => heading)
    for (const part of ['why', 'how', 'minutes', 'prompt', 'good', 'trap'] as const) {
      expect(headings).toContain(t(`help.method.${part}`))
    }
  })

  test('loses no point of a step to a name with another meaning', () => {
    expect(Object.values(en.helpMethod).filter((texts) => 'note' in texts)).toEqual([])
  })

  test('has a page for every view, and the key of help opens it there', () => {
    expect(ids.filter((id) => id.startsWith('view.')).sort()).toEqual(VIEW_IDS.map((view) => `view.${view}`).sort())
    const workshop = '00000000-0000-7000-8000-000000000001' as never
    for (const view of VIEW_IDS) expect(ids).toContain(helpTopicOf({ kind: 'workshop', id: workshop, view }))
    expect(ids).toContain(helpTopicOf({ kind: 'home' }))
  })

  test('has a place for every kind of block, every scene, every form of taking it home, every formula', () => {
    expect(rowIds('block.kinds')).toEqual([...BLOCK_KINDS].sort())
    expect(rowIds('take.forms')).toEqual([...EXPORT_FORMATS].sort())
    expect(rowIds('formula.all')).toEqual(Object.keys(en.formula).sort())
    // A step stands for another scene, a stop is one of the stops, and the charts are named by what they show.
    const shown = Showing.options.map(({ shape }) => shape.kind.value)
    const covered = { step: 'prompt', stop: 'stops', chart: 'costs' } as const
    const scenes = rowIds('block.scenes')
    for (const kind of shown) expect(scenes).toContain(kind in covered ? covered[kind as keyof typeof covered] : kind)
    for (const scene of BLOCK_SCENES) expect(scenes).toContain(scene)
  })

  test('fills in every fact, and names no action or text that is not there', () => {
    expect(help.flatMap(wordsOf).filter((words) => /\{\{|\$t\(|\bundefined\b/.test(words))).toEqual([])
    const used = JSON.stringify(Object.entries(en).filter(([area]) => area.startsWith('help')))
    const keys = [...used.matchAll(/\{\{keys\.([\w-]+)\}\}/g)].map((match) => match[1])
    expect(keys.length).toBeGreaterThan(30)
    expect(keys.filter((key) => ACTIONS.find(({ id, keys: own }) => id === key && own !== '') === undefined)).toEqual(
      [],
    )
    const nested = [...used.matchAll(/\$t\(([\w.-]+)\)/g)].map((match) => match[1] ?? '')
    expect(nested.length).toBeGreaterThan(20)
    expect(nested.filter((place) => readPlace(place) === null)).toEqual([])
  })

  test('gives every topic a title of its own and something to read, in the order of the chapters', () => {
    expect(new Set(ids).size).toBe(ids.length)
    expect(help.filter(({ title, parts }) => title === '' || parts.length === 0).map(({ id }) => id)).toEqual([])
    const chapters = help.map(({ chapter }) => HELP_CHAPTERS.indexOf(chapter))
    expect(chapters).toEqual([...chapters].sort((a, b) => a - b))
    expect(new Set(chapters).size).toBe(HELP_CHAPTERS.length)
  })

  test('links to nothing that is not there, neither from its pages, nor from refusals, nor from the windows', () => {
    expect(Object.values(TOPIC_OF_ERROR).filter((id) => !ids.includes(id))).toEqual([])
    expect(help.flatMap(({ see }) => see).filter((id) => !ids.includes(id))).toEqual([])
    const renderer = join(import.meta.dirname, '..', '..', '..', 'src', 'renderer', 'src')
    const code = readdirSync(renderer, { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.tsx?$/.test(path))
      .map((path) => readFileSync(join(renderer, path), 'utf8'))
      .join('\n')
    const chapters = HELP_CHAPTERS.join('|')
    const files = [...code.matchAll(/askHelp\('([^']+)'\)|topic="([^"]+)"/g)].map((match) => match[1] ?? match[2] ?? '')
    const returned = [...code.matchAll(new RegExp(`\\? '((?:${chapters})\\.[\\w-]+)' : '([\\w.-]+)'`, 'g'))]
    const linked = [...files, ...returned.flatMap((match) => [match[1] ?? '', match[2] ?? ''])]
    expect(linked).toContain('projector.popup')
    expect(linked).toContain('projector.mirrored')
    expect(linked.filter((id) => !ids.some((known) => known === id) && !id.startsWith('view.'))).toEqual([])
  })
})

/** The text at a place of the English catalogue. */
function readPlace(place: string): string | null {
  let here: unknown = en
  for (const step of place.split('.')) here = (here as Record<string, unknown> | undefined)?.[step]
  return typeof here === 'string' ? here : null
}
