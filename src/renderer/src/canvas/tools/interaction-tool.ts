/**
 * The interaction tool: click the provider, then the customer, then type the service. Dragging from one to the other
 * does the same. The same party twice makes an interaction with itself.
 */
import { type Atom, atom } from '@tldraw/state'
import { type Editor, StateNode, type TLShapeId } from 'tldraw'
import { isParty } from '#shared/model/map-schema.ts'
import { makeInteraction } from '../commands/make-shapes.ts'
import { makeAndName } from './naming.ts'

/** What has been chosen so far, for the line that follows the pointer. */
export interface PendingInteraction {
  readonly provider: TLShapeId
  /** The party under the pointer, if there is one. */
  readonly customer: TLShapeId | null
  readonly point: { readonly x: number; readonly y: number }
}

const pending = new WeakMap<Editor, Atom<PendingInteraction | null>>()

export function pendingInteractionOf(editor: Editor): Atom<PendingInteraction | null> {
  const known = pending.get(editor)
  if (known) return known
  const made = atom<PendingInteraction | null>('pending interaction', null)
  pending.set(editor, made)
  return made
}

export class InteractionTool extends StateNode {
  static override id = 'interaction'

  #provider: TLShapeId | null = null
  /** Whether the button that chose the provider is still down. */
  #pressed = false
  /** Whether the button went down for this tool and has not come up. */
  #down = false

  override onEnter(info: { provider?: TLShapeId } = {}): void {
    this.editor.setCursor({ type: 'cross', rotation: 0 })
    this.#provider = info.provider ?? null
    this.#pressed = this.editor.inputs.isPointing
    this.#down = this.#pressed
    this.#show()
  }

  override onExit(): void {
    this.#provider = null
    this.#show()
    this.editor.setHintingShapes([])
  }

  override onPointerMove(): void {
    this.#show()
  }

  override onPointerDown(): void {
    this.#down = true
    if (this.#provider !== null) return
    this.#provider = this.#partyHere()
    this.#pressed = this.#provider !== null
    this.#show()
  }

  /** Two fingers pinch: a party that was chosen stays so, and when they come up again nothing is made. */
  override onInterrupt(): void {
    if (this.#pressed) this.#provider = null
    this.#pressed = false
    this.#down = false
    this.#show()
  }

  /** Only now: a field that opens while the button is still down would lose the keyboard when it comes up. */
  override onPointerUp(): void {
    if (!this.#down) return
    this.#down = false
    const party = this.#partyHere()
    const wasPressed = this.#pressed
    this.#pressed = false
    if (this.#provider === null || (wasPressed && (party === null || party === this.#provider))) return
    if (party !== null) {
      this.#finish(party)
      return
    }
    this.#provider = null
    this.#show()
  }

  override onCancel(): void {
    if (this.#provider === null) {
      this.editor.setCurrentTool('select')
      return
    }
    this.#provider = null
    this.#show()
  }

  #finish(customer: TLShapeId): void {
    const provider = this.#provider
    if (provider === null) return
    this.#provider = null
    makeAndName(this.editor, 'add interaction', () => makeInteraction(this.editor, { provider, customer }))
  }

  #partyHere(): TLShapeId | null {
    const { currentPagePoint } = this.editor.inputs
    const margin = this.editor.options.hitTestMargin / this.editor.getZoomLevel()
    return this.editor.getShapeAtPoint(currentPagePoint, { hitInside: true, margin, filter: isParty })?.id ?? null
  }

  #show(): void {
    const party = this.#partyHere()
    this.editor.setHintingShapes([this.#provider, party].filter((id) => id !== null))
    const { x, y } = this.editor.inputs.currentPagePoint
    pendingInteractionOf(this.editor).set(
      this.#provider === null ? null : { provider: this.#provider, customer: party, point: { x, y } },
    )
  }
}
