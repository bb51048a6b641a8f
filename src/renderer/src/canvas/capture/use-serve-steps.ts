/** The steps of "who serves whom": provider, customer, service, and again the customer. What is typed stays until it is made. */
import { useState } from 'react'
import type { Editor } from 'tldraw'
import { checkText, type TextRule } from '#shared/model/clean-text.ts'
import { INTERACTION_TEXTS, PARTY_TEXTS } from '#shared/model/fact-text.ts'
import { isParty } from '#shared/model/map-schema.ts'
import { matchNames } from '#shared/model/match-names.ts'
import { foldName } from '#shared/model/names.ts'
import { t } from '#shared/text/text.ts'
import { serveByName } from './serve-by-name.ts'
import type { Serving } from './serving-atom.ts'

export type ServeStep = 'provider' | 'customer' | 'service'

const RULES: Readonly<Record<ServeStep, TextRule>> = {
  provider: PARTY_TEXTS.name,
  customer: PARTY_TEXTS.name,
  service: INTERACTION_TEXTS.service,
}
const MOST_SHOWN = 6

interface Typed {
  readonly step: ServeStep
  readonly provider: string
  readonly customer: string
  readonly service: string
  /** The suggestion that the arrow keys have reached. */
  readonly chosen: number | null
  readonly problem: string | null
  /** What was made last, read out. */
  readonly made: string
}

function namesOnMap(editor: Editor): { readonly name: string }[] {
  return editor
    .getCurrentPageShapes()
    .filter(isParty)
    .map(({ props }) => ({ name: props.name }))
    .filter(({ name }) => name !== '')
}

export function useServeSteps(editor: Editor, serving: Serving) {
  const [typed, setTyped] = useState<Typed>(() => {
    const shape = serving.provider && editor.getShape(serving.provider)
    const provider = shape && isParty(shape) ? shape.props.name : ''
    const step = provider === '' ? 'provider' : 'customer'
    return { step, provider, customer: '', service: '', chosen: null, problem: null, made: '' }
  })
  const { step, chosen } = typed
  const value = typed[step]
  const names = step === 'service' ? [] : namesOnMap(editor)
  const suggestions = matchNames(names, value, MOST_SHOWN).map(({ name }) => name)
  const isKnown = names.some(({ name }) => foldName(name) === foldName(value))
  const change = (patch: Partial<Typed>) => setTyped({ ...typed, chosen: null, problem: null, ...patch })

  function take(text: string): void {
    const checked = checkText(text, RULES[step])
    if (!checked.ok) {
      const { length, limit } = checked
      const isEmpty = checked.reason === 'empty'
      if (isEmpty && step === 'customer') change({ step: 'provider', provider: '', customer: '' })
      else change({ problem: isEmpty ? t('field.empty') : t('field.tooLong', { length, limit }) })
      return
    }
    if (step === 'provider') change({ step: 'customer', provider: checked.value })
    else if (step === 'customer') change({ step: 'service', customer: checked.value })
    else make(checked.value)
  }

  function make(service: string): void {
    const { provider, customer } = typed
    if (serveByName(editor, { provider, customer, service }) === null) return
    const said = { provider, customer, service }
    const made = service === '' ? t('capture.added', said) : t('capture.addedOf', said)
    change({ step: 'customer', customer: '', service: '', made })
  }

  return {
    ...typed,
    value,
    suggestions,
    /** Whether what is typed would make a new party. */
    isFresh: step !== 'service' && value.trim() !== '' && !isKnown,
    type: (text: string) => change({ [step]: text }),
    /** Enter: what is typed counts, unless the arrow keys have chosen. */
    enter: () => take(chosen === null ? value : (suggestions[chosen] ?? value)),
    /** Tab: takes the best suggestion. */
    complete: () => take(suggestions[chosen ?? 0] ?? value),
    pick: (name: string) => take(name),
    back() {
      if (step === 'service') change({ step: 'customer' })
      else if (step === 'customer') change({ step: 'provider' })
    },
    move(by: 1 | -1) {
      const last = suggestions.length - 1
      if (last < 0) return
      const next = chosen === null ? (by === 1 ? 0 : last) : chosen + by
      setTyped({ ...typed, chosen: next < 0 || next > last ? null : next })
    },
  }
}
