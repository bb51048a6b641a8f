/** The whole help as one value: made from the catalogue and the facts of this laptop, again whenever one of them changes. */
import { ACTIONS, type ActionId, MENUS } from '../model/action.ts'
import { PRESENTER_MOVES } from '../model/presenter-keys.ts'
import { en } from '../text/catalogue.ts'
import { t } from '../text/text.ts'
import type { HelpFacts, HelpRow, HelpTopic } from './topic.ts'
import { methodTopics, viewTopics } from './topics-of-method.ts'
import {
  blockTopics,
  fileTopics,
  privacyTopics,
  projectorTopics,
  startTopics,
  tableTopic,
  takeTopics,
} from './topics-written.ts'

/** Every topic, chapter by chapter. */
export function makeHelp(facts: HelpFacts): readonly HelpTopic[] {
  return [
    ...startTopics(facts),
    ...methodTopics(facts),
    ...projectorTopics(facts),
    ...viewTopics(facts, nameOfView),
    ...blockTopics(facts),
    ...takeTopics(facts),
    ...fileTopics(facts),
    ...keysTopics(facts),
    tableTopic('word', 'all', t('help.table.words'), wordRows()),
    tableTopic('formula', 'all', t('help.table.formulas'), formulaRows()),
    ...privacyTopics(facts),
  ]
}

/** The action that shows a view gives it its name and its key. */
function nameOfView(view: string): { readonly title: string; readonly keys: string } {
  const id = view === 'agenda' ? 'agenda-edit' : `view-${view}`
  const action = ACTIONS.find((one) => one.id === id)
  const title = view === 'agenda' || action === undefined ? t('guide.agenda.title') : t(`action.${action.id}`)
  return { title, keys: action?.keys ?? '' }
}

/** Every action under its menu, and the keys that lead the room. */
function keysTopics(facts: HelpFacts): readonly HelpTopic[] {
  const moves = PRESENTER_MOVES.map((move) => ({
    id: move,
    name: t(`presenting.move.${move}`),
    text: '',
    keys: facts.presenterKeys[move],
  }))
  return [
    ...MENUS.map((menu) =>
      tableTopic(
        'keys',
        menu,
        t('help.menuTitle', { menu: t(`app.menu.${menu}`) }),
        ACTIONS.filter((action) => action.menu === menu).map(({ id, keys, ...action }) =>
          actionRow(id, keys, 'byCanvas' in action),
        ),
      ),
    ),
    tableTopic('keys', 'presenter', t('help.table.presenter'), moves),
  ]
}

function actionRow(id: ActionId, keys: string, byCanvas: boolean): HelpRow {
  const where = byCanvas ? t('app.shortcuts.onMap') : ''
  return { id, name: t(`action.${id}`), text: keys === '' ? t('help.noKeys') : where, keys: keys === '' ? [] : [keys] }
}

function namesOf<T extends object>(area: T): readonly (keyof T & string)[] {
  return Object.keys(area) as (keyof T & string)[]
}

function wordRows(): readonly HelpRow[] {
  return namesOf(en.helpWord).map((word) => ({
    id: word,
    name: t(`helpWord.${word}.name`),
    text: t(`helpWord.${word}.text`),
    keys: [],
  }))
}

function formulaRows(): readonly HelpRow[] {
  return namesOf(en.formula).map((formula) => ({
    id: formula,
    name: t(`formula.${formula}.name`),
    text: t('help.formulaIn', {
      formula: t(`formula.${formula}.formula`),
      unit: t(`formula.${formula}.unit`),
      source: t(`formula.${formula}.source`),
    }),
    keys: [],
  }))
}
