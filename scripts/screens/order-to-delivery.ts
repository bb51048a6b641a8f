/** A small map made by hand: eight parties and ten interactions, among them parallel, opposite and self-serving ones. */
import type { Locator } from 'playwright-core'
import { t } from '#shared/text/text.ts'
import type { WorkshopOnPage } from '../../tests/e2e/pages/workshop.ts'

type Kind = 'team' | 'system' | 'machine' | 'customer' | 'supplier'

/** Distances from the middle of the view, in CSS pixels. */
const PARTIES: readonly (readonly [name: string, right: number, down: number, kind: Kind, group: string])[] = [
  ['IT service desk', 0, -230, 'team', 'Shared services'],
  ['Shop customers', 320, -230, 'customer', ''],
  ['Order system', -320, 0, 'system', ''],
  ['Sales', 0, 0, 'team', 'Front office'],
  ['Carrier', 320, 0, 'supplier', ''],
  ['Warehouse', -320, 230, 'team', 'Logistics'],
  ['Dispatch', 0, 230, 'team', 'Logistics'],
  ['Label printer', 320, 230, 'machine', 'Logistics'],
]

const INTERACTIONS = [
  ['IT service desk', 'Sales', 'working laptop'],
  ['IT service desk', 'Sales', 'answered question'],
  ['Order system', 'Warehouse', 'pick list'],
  ['Warehouse', 'Dispatch', 'picked goods'],
  ['Label printer', 'Dispatch', 'shipping label'],
  ['Dispatch', 'Carrier', 'packed parcels'],
  ['Carrier', 'Shop customers', 'delivery'],
  ['Dispatch', 'Sales', 'delivery date'],
  ['Sales', 'Dispatch', 'order changes'],
  ['Warehouse', 'Warehouse', 'refilled shelves'],
] as const

/** Draws the map into the open, empty workshop; wants a large window. */
export async function drawOrderToDelivery(workshop: WorkshopOnPage): Promise<void> {
  const { map, page } = workshop
  const middle = await map.place(0.5, 0.5)
  for (const [name, right, down, kind, group] of PARTIES) {
    await map.cast({ x: middle.x + right, y: middle.y + down }, [[name, 'Escape']])
    if (kind !== 'team') {
      await workshop.inspector.getByRole('radio', { name: t(`term.kind.${kind}`), exact: true }).click()
    }
    if (group !== '') {
      await workshop.field(t('inspector.party.group')).fill(group)
      await page.keyboard.press('Enter')
    }
    await map.focus()
  }
  for (const [provider, customer, service] of INTERACTIONS) await map.serve(provider, customer, service)
  await page.keyboard.press('Escape')
  await workshop.saved()
}

/** Says what is known of one interaction; it is selected afterwards. */
export async function describeLaptop(workshop: WorkshopOnPage): Promise<void> {
  const { inspector } = workshop
  const field = (name: string): Locator => inspector.getByLabel(name, { exact: true })
  await workshop.map.selectService('working laptop')
  const texts = [
    [t('inspector.interaction.volume'), '12'],
    [t('inspector.interaction.trigger'), 'A laptop is broken or a colleague starts'],
    [t('inspector.interaction.what'), 'A laptop with all programs of the sales desk'],
    [t('inspector.interaction.when'), 'On the next working day'],
    [t('inspector.interaction.way'), 'Handed over in person, old data already on it'],
    [t('inspector.interaction.effort'), 'One form, no second visit'],
    [t('inspector.interaction.momentOfTruth'), 'The first morning without a laptop'],
  ] as const
  await field(t('inspector.interaction.channel')).selectOption('person')
  for (const [name, text] of texts) await field(name).fill(text)
  await workshop.inspector.getByRole('heading').first().click()
  await workshop.saved()
}

interface LoggedChange {
  readonly service: string
  readonly what: string
  readonly why: string
  readonly owner: string
  readonly status: 'idea' | 'planned' | 'running'
}

const CHANGES: readonly LoggedChange[] = [
  {
    service: 'picked goods',
    what: 'Put the pick list for the 15:00 tour on a yellow tray',
    why: 'Dispatch searches for it on four days out of five.',
    owner: 'Shift lead, warehouse',
    status: 'running',
  },
  {
    service: 'delivery date',
    what: 'Write the delivery date into the order instead of an e-mail',
    why: 'Sales asks again for every third order, because the e-mail is lost among others.',
    owner: '',
    status: 'idea',
  },
  {
    service: 'working laptop',
    what: 'Keep one prepared laptop at the sales desk',
    why: 'A new colleague waits three days on average. We expect nobody to wait longer than one.',
    owner: 'Head of the service desk',
    status: 'planned',
  },
]

/** Fills the dialog that logs a change. */
export async function fillChange(form: Locator, change: LoggedChange): Promise<void> {
  await form.getByLabel(t('changes.form.what')).fill(change.what)
  await form.getByLabel(t('changes.form.why')).fill(change.why)
  if (change.owner !== '') await form.getByLabel(t('changes.form.owner')).fill(change.owner)
  await form.getByLabel(t('changes.form.status')).selectOption(change.status)
}

/** Logs all of the changes but the last, which is given back for a picture of its form. */
export async function logChanges(workshop: WorkshopOnPage): Promise<LoggedChange> {
  const [last, ...rest] = [...CHANGES].reverse()
  if (last === undefined) throw new Error('there are no changes to log')
  for (const change of rest.reverse()) {
    const form = await workshop.openLogChange(change.service)
    await fillChange(form, change)
    await form.getByRole('button', { name: t('changes.form.log'), exact: true }).click()
    await form.waitFor({ state: 'detached' })
  }
  return last
}
