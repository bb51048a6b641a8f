/** What the room says: typed into the brief, swap cards, checks, journeys and notes, and found again in the file. */
import Database from 'better-sqlite3'
import type { Page } from 'playwright-core'
import type { Evidence, EvidenceKind, EvidenceValue } from '#shared/model/evidence.ts'
import { t } from '#shared/text/text.ts'
import { expect, test } from '../helpers/e2e.ts'
import { HomeOnPage } from './pages/home.ts'
import { WorkshopOnPage } from './pages/workshop.ts'
import { workshopFiles } from './saved-file.ts'

const TABLE = Buffer.from(
  'provider,customer,service\nSales,Dispatch,order with address\nWarehouse,Dispatch,picked goods\n',
)

/** Opens a workshop with three parties and two interactions. */
async function openWorkshop(page: Page, address: string): Promise<WorkshopOnPage> {
  const home = new HomeOnPage(page)
  const workshop = new WorkshopOnPage(page)
  await home.open(address)
  await home.makeWorkshop('Order to delivery')
  await page.keyboard.press('Control+i')
  const dialog = page.getByRole('dialog', { name: t('tableImport.title') })
  await dialog.locator('input[type="file"]').setInputFiles({ name: 'orders.csv', mimeType: 'text/csv', buffer: TABLE })
  await dialog.getByRole('button', { name: t('tableImport.add') }).click()
  await dialog.waitFor({ state: 'detached' })
  await workshop.saved()
  return workshop
}

/** What stands in the only file of the library: the newest statement of each kind and subject. */
function readEvidence(home: string) {
  const [file = ''] = workshopFiles(home)
  const db = new Database(file, { readonly: true })
  try {
    const rows = db
      .prepare<[], { kind: EvidenceKind; subject: string; json: string }>(
        `SELECT kind, subject, json FROM evidence
         WHERE entry_id IN (SELECT MAX(entry_id) FROM evidence GROUP BY kind, subject) ORDER BY entry_id`,
      )
      .all()
    const all = rows.map(({ kind, subject, json }) => ({ kind, subject, value: JSON.parse(json) }) as Evidence)
    return <K extends EvidenceKind>(kind: K) =>
      all.flatMap((one) => (one.kind === kind && one.value !== null ? [one.value as EvidenceValue<K>] : []))
  } finally {
    db.close()
  }
}

test('the brief is typed once and stands in the file', async ({ page, baton, home }) => {
  const workshop = await openWorkshop(page, baton.address)
  await workshop.show('brief')
  await page.getByLabel(t('brief.frame.scope')).fill('From order to delivery.')
  await page.getByRole('button', { name: t('brief.groups.add') }).click()
  await page.keyboard.type('Shift leads')
  await page.keyboard.press('Tab')
  await page.keyboard.type('4')
  await page.getByLabel(t('brief.groups.side')).selectOption('provider')
  await page.getByText(t('brief.groups.onlyProviders')).waitFor()
  await page.getByLabel(t('brief.groups.accept')).check()
  await page.getByLabel(t('brief.money.currency')).selectOption('EUR')
  await page.getByRole('button', { name: t('brief.money.add') }).click()
  await page.getByRole('button', { name: t('brief.money.reckon', { name: t('brief.money.unnamed') }) }).click()
  const helper = page.getByRole('dialog', { name: t('brief.money.reckonTitle') })
  await helper.getByLabel(t('brief.money.salary')).fill('62,000')
  await helper.getByLabel(t('brief.money.onCost')).fill('30')
  await helper.getByLabel(t('brief.money.hours')).fill('1650')
  await helper.getByText('48.85').waitFor()
  await page.keyboard.press('Enter')
  await helper.waitFor({ state: 'detached' })
  await page.getByLabel(t('brief.intent.sentence')).fill('Anyone who depends on us can count on a clear answer.')
  await page.getByText(t('brief.intent.words', { count: 11, limit: 30 })).waitFor()
  await page.getByLabel(t('brief.intent.sign.when')).fill('an answer on the same day')
  await page.getByLabel(t('brief.fist.fingers', { count: 4 })).fill('3')
  await page.getByLabel(t('brief.fist.fingers', { count: 1 })).fill('1')
  await page.keyboard.press('Tab')
  await page.getByText(t('brief.fist.mean', { mean: '3.3', count: 4 })).waitFor()
  await workshop.saved()
  await workshop.goHome()

  const said = readEvidence(home)
  expect(said('frame')).toEqual([
    {
      scope: 'From order to delivery.',
      groups: [{ name: 'Shift leads', people: 4, side: 'provider', parties: [] }],
      currency: 'EUR',
      rates: [{ group: '', perHour: 48.85, from: { salary: 62_000, onCostShare: 0.3, productiveHours: 1650 } }],
      names: [],
      oneSideAccepted: true,
    },
  ])
  expect(said('intent')).toMatchObject([
    { sentence: 'Anyone who depends on us can count on a clear answer.', signs: { when: 'an answer on the same day' } },
  ])
  expect(said('fist')).toEqual([{ counts: [0, 1, 0, 0, 3, 0] }])
})

test('a number that does not fit is said at its field, and what was said before stays', async ({
  page,
  baton,
  home,
}) => {
  const workshop = await openWorkshop(page, baton.address)
  await workshop.show('brief')
  const five = page.getByLabel(t('brief.fist.fingers', { count: 5 }))
  await five.fill('3')
  await five.press('Enter')
  await five.fill('2.5')
  await five.press('Enter')
  await page.getByText(t('app.number.not-whole')).waitFor()
  await five.fill('9999')
  await five.press('Enter')
  await page.getByText(t('app.number.too-large', { max: 500 })).waitFor()
  await five.press('Escape')
  await workshop.saved()
  await workshop.goHome()
  expect(readEvidence(home)('fist')).toEqual([{ counts: [0, 0, 0, 0, 0, 3] }])
})

test('swap cards stand side by side, and a conflict is counted', async ({ page, baton, home }) => {
  const workshop = await openWorkshop(page, baton.address)
  await workshop.show('swap')
  await page.getByLabel(t('swap.choose')).selectOption({
    label: t('term.servesWhat', { provider: 'Sales', customer: 'Dispatch', service: 'order with address' }),
  })
  await page.getByRole('button', { name: t('swap.add') }).click()
  const pair = page.getByRole('article', { name: t('swap.pair', { one: 'Sales', other: 'Dispatch' }) })
  await pair.getByLabel(t('swap.measuredOn')).first().fill('orders per day')
  await pair.getByLabel(t('swap.measuredOn')).last().fill('parcels without a return')
  await pair.getByRole('radio', { name: t('swap.conflicts.yes') }).click()
  await pair.getByLabel(t('swap.conflictNote')).fill('fast orders are incomplete orders')
  await page.keyboard.press('Tab')
  await page.getByText(t('swap.count', { conflicts: 1, pairs: 1 })).waitFor()
  await workshop.saved()
  await pair.getByRole('button', { name: t('swap.remove') }).click()
  await pair.waitFor({ state: 'detached' })
  await page.getByRole('button', { name: t('swap.undo') }).click()
  await pair.waitFor()
  await workshop.saved()
  await workshop.goHome()
  expect(readEvidence(home)('swap')).toMatchObject([
    {
      sides: [{ measuredOn: 'orders per day' }, { measuredOn: 'parcels without a return' }],
      conflict: true,
      conflictNote: 'fast orders are incomplete orders',
    },
  ])
})

test('a journey is typed as a table, felt by arrow keys and by dragging, with a way back', async ({
  page,
  baton,
  home,
}) => {
  const workshop = await openWorkshop(page, baton.address)
  await workshop.show('journey')
  for (let count = 0; count < 3; count += 1) await page.getByRole('button', { name: t('journey.add') }).click()
  const points = page.getByRole('slider')
  await expect.poll(() => points.count()).toBe(3)
  await points.nth(0).focus()
  await page.keyboard.press('ArrowUp')
  await points.nth(1).focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  const box = await points.nth(2).boundingBox()
  if (box === null) throw new Error('the point is not drawn')
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width / 2, box.y - 300, { steps: 5 })
  await page.mouse.up()
  const cell = (number: number, row: 'name' | 'wait' | 'backTo') =>
    page.getByLabel(`${t('journey.moment', { number })}: ${t(`journey.row.${row}`)}`, { exact: true })
  await cell(1, 'name').fill('Notices a missing parcel')
  await cell(2, 'wait').fill('95')
  await page.keyboard.press('Tab')
  await page.getByText(t('journey.wait', { time: '1 h 35 min' })).waitFor()
  await cell(3, 'backTo').selectOption({ index: 1 })
  await page.getByLabel(t('journey.isTruth')).nth(1).check()
  await workshop.saved()
  await workshop.goHome()
  expect(readEvidence(home)('journey')).toMatchObject([
    {
      moments: [
        { name: 'Notices a missing parcel', feeling: 1, backTo: null },
        { feeling: -2, waitMinutes: 95, momentOfTruth: true },
        { feeling: 2 },
      ],
    },
  ])
  const [journey] = readEvidence(home)('journey')
  expect(journey?.moments[2]?.backTo).toBe(journey?.moments[0]?.id)
})

test('the five questions and a note belong to what is selected', async ({ page, baton, home }) => {
  const workshop = await openWorkshop(page, baton.address)
  await workshop.show('map')
  await workshop.map.select('Dispatch')
  await workshop.inspector.getByText(t('check.title')).click()
  for (const question of ['impression', 'choice', 'recommend', 'extra', 'delight'] as const) {
    await workshop.inspector
      .getByRole('radiogroup', { name: t(`check.question.${question}`) })
      .getByRole('radio', { name: question === 'extra' ? t('check.answer.unknown') : t('check.answer.yes') })
      .click()
  }
  await workshop.inspector.getByText(t('check.outcome.look')).waitFor()
  await workshop.inspector.getByRole('radio', { name: t('check.blocks.process') }).click()
  await workshop.inspector.getByRole('button', { name: t('notes.addHere') }).click()
  await workshop.inspector.getByRole('textbox', { name: t('notes.text') }).fill('The third reminder decides.')
  await page.keyboard.press('Enter')
  await workshop.inspector.getByText('The third reminder decides.').waitFor()
  await workshop.saved()
  await workshop.show('notes')
  await page
    .getByRole('radio', { name: t('notes.kind.parking') })
    .first()
    .click()
  await page.getByLabel(t('notes.about'), { exact: true }).selectOption({ label: t('notes.aboutWorkshop') })
  await page.getByRole('textbox', { name: t('notes.text') }).fill('Talk about returns next time.')
  await page.keyboard.press('Enter')
  await page.getByText('Talk about returns next time.').waitFor()
  await page.getByRole('button', { name: t('notes.done') }).click()
  await page
    .getByLabel(t('notes.about'), { exact: true })
    .selectOption({ label: t('notes.aboutBlock', { title: 'Rate' }) })
  await page.getByRole('textbox', { name: t('notes.text') }).fill('Begin with the hands next time.')
  await page.keyboard.press('Enter')
  await page
    .getByText(t('notes.aboutBlock', { title: 'Rate' }))
    .last()
    .waitFor()
  await workshop.saved()
  await workshop.goHome()
  const said = readEvidence(home)
  expect(said('check')).toMatchObject([{ answers: { extra: 'unknown', delight: 'yes' }, block: 'process' }])
  expect(said('note')).toMatchObject([
    { kind: 'note', text: 'The third reminder decides.', author: '', about: { on: 'map' }, done: false },
    { kind: 'parking', text: 'Talk about returns next time.', about: { on: 'workshop' }, done: true },
    { text: 'Begin with the hands next time.', about: { on: 'block' } },
  ])
})
