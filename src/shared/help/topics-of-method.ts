/** The method, step by step, and the views in which it is done: texts of the help around what steps and formats say themselves. */
import type { BlockPlan } from '../model/block.ts'
import type { KnownFormat } from '../model/format.ts'
import { STEPS } from '../model/step.ts'
import { t } from '../text/text.ts'
import { pointsOf, textOf, textPart, topicsOf, writtenParts } from './help-texts.ts'
import type { HelpFacts, HelpPart, HelpTopic, HelpTopicId } from './topic.ts'

type Step = (typeof STEPS)[number]

/** Where each step is done, the first place first. */
const STEP_VIEWS: Readonly<Record<Step, readonly HelpTopicId[]>> = {
  frame: ['view.brief'],
  intent: ['view.brief'],
  map: ['view.map', 'view.outline', 'view.matrix', 'view.network'],
  swap: ['view.swap'],
  rate: ['view.ratings'],
  reveal: ['view.ratings', 'view.priorities'],
  check: ['view.ratings'],
  journey: ['view.journey'],
  cost: ['view.cost-card', 'view.costs', 'view.measures', 'view.cases'],
  act: ['view.changes'],
  close: ['view.report', 'view.changes'],
  review: ['view.reviews', 'view.measures'],
}

/** What views without a step lead on to, and where something else belongs beside a step. */
const ALSO_SEE: Readonly<Record<string, readonly HelpTopicId[]>> = {
  map: ['start.hands'],
  history: ['view.versions', 'file.earlier'],
  versions: ['view.history'],
  report: ['take.which', 'take.forms'],
  stops: ['block.scenes', 'projector.small'],
  agenda: ['block.kinds', 'block.late', 'start.formats'],
  notes: ['privacy.remove'],
  costs: ['formula.all'],
  cases: ['formula.all'],
  network: ['formula.all'],
}

/** Formats that ship with Baton: what they say of a step is the help's word too. */
function shippedBlocks(step: Step, formats: readonly KnownFormat[]): readonly { format: string; block: BlockPlan }[] {
  return formats
    .filter(({ own }) => !own)
    .flatMap(({ format }) =>
      format.blocks.filter(({ kind }) => kind === step).map((block) => ({ format: format.name, block })),
    )
}

/** The steps of the method. */
export function methodTopics(facts: HelpFacts): readonly HelpTopic[] {
  return STEPS.map((step) => {
    const found = shippedBlocks(step, facts.formats)
    const minutes = found.map(({ format, block }) => t('help.minutesOf', { minutes: block.minutes, format }))
    return {
      id: `method.${step}`,
      chapter: 'method',
      title: t(`step.${step}.name`),
      also: textOf('helpMethod', step, 'also', facts),
      keys: '',
      parts: [
        textPart(t(`step.${step}.purpose`)),
        textPart(textOf('helpMethod', step, 'lead', facts), t('help.method.why')),
        { kind: 'points', heading: t('help.method.how'), points: pointsOf('helpMethod', step, facts) },
        ...(minutes.length === 0
          ? []
          : [{ kind: 'points', heading: t('help.method.minutes'), points: minutes } as const]),
        ...wordsOf(found[0]?.block ?? null),
      ],
      see: STEP_VIEWS[step],
    }
  })
}

/** What the block of the usual format says to the room and to the facilitator. */
function wordsOf(block: BlockPlan | null): readonly HelpPart[] {
  if (block === null) return []
  const { prompt, notes } = block
  const said = [
    textPart(prompt, t('help.method.prompt')),
    textPart(notes.say, t('help.method.say')),
    textPart(notes.good, t('help.method.good')),
    textPart(notes.trap, t('help.method.trap')),
    textPart(notes.planB, t('help.method.planB')),
  ]
  return said.filter((part) => part.kind !== 'text' || part.text !== '')
}

/** The views, each with the steps that are done in it. */
export function viewTopics(
  facts: HelpFacts,
  nameOf: (view: string) => { title: string; keys: string },
): readonly HelpTopic[] {
  return topicsOf('helpView').map((view) => {
    const id: HelpTopicId = `view.${view}`
    const steps = STEPS.filter((step) => STEP_VIEWS[step].includes(id)).map((step): HelpTopicId => `method.${step}`)
    return {
      id,
      chapter: 'view',
      ...nameOf(view),
      also: textOf('helpView', view, 'also', facts),
      parts: writtenParts('helpView', view, facts),
      see: [...steps, ...(ALSO_SEE[view] ?? [])],
    }
  })
}
