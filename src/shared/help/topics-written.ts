/** Chapters that are texts and nothing else, save for a table in front or behind. */
import { BLOCK_KINDS, type BlockKind } from '../model/block.ts'
import { BLOCK_SCENES } from '../model/block-scene.ts'
import { EXPORT_FORMATS } from '../model/export.ts'
import { minutesOf } from '../model/format.ts'
import { STEPS } from '../model/step.ts'
import { t } from '../text/text.ts'
import { type HelpArea, textOf, topicsOf, writtenParts } from './help-texts.ts'
import type { HelpChapter, HelpFacts, HelpPart, HelpRow, HelpTopic, HelpTopicId } from './topic.ts'

/** Where somebody who has read one topic goes next. */
const SEE: Readonly<Record<string, readonly HelpTopicId[]>> = {
  'start.idea': ['start.practice', 'start.formats', 'method.frame'],
  'start.formats': ['view.agenda', 'block.kinds'],
  'start.evening': ['projector.black', 'projector.mirrored', 'take.print'],
  'start.hands': ['view.map', 'view.outline'],
  'start.actions': ['keys.file', 'keys.presenter'],
  'projector.black': ['projector.sleep', 'projector.frozen', 'projector.popup'],
  'projector.mirrored': ['projector.wrong', 'privacy.room'],
  'projector.one': ['projector.black', 'projector.wrong', 'projector.full'],
  'projector.clicker': ['keys.presenter'],
  'block.timer': ['block.late', 'projector.sound'],
  'take.which': ['take.forms', 'view.report'],
  'file.notSaved': ['file.broken', 'file.newLaptop'],
  'file.earlier': ['view.history', 'view.versions'],
  'file.locked': ['privacy.handOver'],
  'privacy.votes': ['view.ratings'],
}

/** One topic of an area, as it is written. */
function written(chapter: HelpChapter, area: HelpArea, name: string, facts: HelpFacts): HelpTopic {
  return {
    id: `${chapter}.${name}`,
    chapter,
    title: textOf(area, name, 'title', facts),
    also: textOf(area, name, 'also', facts),
    keys: '',
    parts: writtenParts(area, name, facts),
    see: SEE[`${chapter}.${name}`] ?? [],
  }
}

function chapterOf(chapter: HelpChapter, area: HelpArea, facts: HelpFacts): readonly HelpTopic[] {
  return topicsOf(area).map((name) => written(chapter, area, name, facts))
}

/** A topic that is one table. */
export function tableTopic(
  chapter: HelpChapter,
  name: string,
  title: string,
  rows: readonly HelpRow[],
  also = '',
): HelpTopic {
  return {
    id: `${chapter}.${name}`,
    chapter,
    title,
    also,
    keys: '',
    parts: [{ kind: 'rows', heading: null, rows }],
    see: [],
  }
}

/** What Baton is for, where things lie, and the formats. */
export function startTopics(facts: HelpFacts): readonly HelpTopic[] {
  const formats: HelpPart = {
    kind: 'rows',
    heading: t('help.table.formats'),
    rows: facts.formats.map(({ id, format }) => ({
      id,
      name: format.name,
      text: [format.summary, format.blocks.length === 0 ? '' : t('formats.minutes', { minutes: minutesOf(format) })]
        .filter((text) => text !== '')
        .join(' '),
      keys: [],
    })),
  }
  return chapterOf('start', 'helpStart', facts).map((topic) =>
    topic.id === 'start.formats' ? { ...topic, parts: [...topic.parts, formats] } : topic,
  )
}

export const projectorTopics = (facts: HelpFacts) => chapterOf('projector', 'helpProjector', facts)
export const fileTopics = (facts: HelpFacts) => chapterOf('file', 'helpFiles', facts)
export const privacyTopics = (facts: HelpFacts) => chapterOf('privacy', 'helpPrivacy', facts)

/** Kinds of block that are no step of the method: their text is the guide's own. */
const OWN_KINDS = ['break', 'own'] as const satisfies readonly BlockKind[]
const isOwnKind = (name: string): name is (typeof OWN_KINDS)[number] => OWN_KINDS.some((kind) => kind === name)
const isStep = (kind: string): kind is (typeof STEPS)[number] => STEPS.some((step) => step === kind)

/** The guide, every kind of block, and every scene. */
export function blockTopics(facts: HelpFacts): readonly HelpTopic[] {
  const kinds = BLOCK_KINDS.map((kind) => ({
    id: kind,
    name: t(`guide.kind.${kind}`),
    text: isStep(kind) ? t(`step.${kind}.purpose`) : textOf('helpBlock', kind, 'lead', facts),
    keys: [],
  }))
  const scenes = [...BLOCK_SCENES, 'versions' as const].map((scene) => ({
    id: scene,
    name: t(`presenting.scene.${scene}`),
    text: t(`helpScene.${scene}`),
    keys: [],
  }))
  const unnamed = (['drawing', 'answers'] as const).map((scene) => ({
    id: scene,
    name: t(`help.scene.${scene}`),
    text: t(`helpScene.${scene}`),
    keys: [],
  }))
  const alsoOf = (names: readonly string[]) => names.map((name) => textOf('helpBlock', name, 'also', facts)).join(', ')
  return [
    ...topicsOf('helpBlock')
      .filter((name) => !isOwnKind(name))
      .map((name) => written('block', 'helpBlock', name, facts)),
    tableTopic('block', 'kinds', t('help.table.blocks'), kinds, alsoOf(OWN_KINDS)),
    tableTopic('block', 'scenes', t('help.table.scenes'), [...scenes, ...unnamed]),
  ]
}

/** What people take home, and each form of it. */
export function takeTopics(facts: HelpFacts): readonly HelpTopic[] {
  const forms = EXPORT_FORMATS.map((form) => ({
    id: form,
    name: t(`exports.name.${form}`),
    text: t(`exports.summary.${form}`),
    keys: [],
  }))
  return [...chapterOf('take', 'helpTake', facts), tableTopic('take', 'forms', t('help.table.exports'), forms)]
}
