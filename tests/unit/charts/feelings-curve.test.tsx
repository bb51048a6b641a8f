/** The curve of feelings as a picture: what was not said is a gap, names stay whole where two lines hold them. */
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { FeelingsCurve } from '#shared/charts/feelings-curve.tsx'
import type { MomentId } from '#shared/model/ids.ts'
import type { Moment } from '#shared/model/journey.ts'

function moment(id: string, said: Partial<Moment>): Moment {
  return {
    ...{ id: id as MomentId, name: '', doing: '', thinking: '', feeling: null, channel: null, waitMinutes: null },
    ...{ momentOfTruth: false, backTo: null },
    ...said,
  }
}

const draw = (moments: readonly Moment[]) =>
  renderToStaticMarkup(<FeelingsCurve label="Asking for help" moments={moments} width={640} />)

test('says every feeling in words, those not said too', () => {
  const drawn = draw([moment('moment-1', { name: 'Asks', feeling: -2 }), moment('moment-2', { feeling: null })])
  expect(drawn).toContain('Asks: −2 helpless; Moment 2: Not said')
  expect(drawn.match(/<circle/g)).toHaveLength(1)
})

test('a moment of truth is a diamond, and a way back an arc with its head', () => {
  const drawn = draw([
    moment('moment-1', { feeling: 1 }),
    moment('moment-2', { feeling: -1, momentOfTruth: true, backTo: 'moment-1' as MomentId }),
  ])
  expect(drawn.match(/<circle/g)).toHaveLength(1)
  expect(drawn).toContain('marker-end')
  expect(drawn).not.toContain('NaN')
})

test('a long name is broken into two lines', () => {
  const names = ['First look at the ticket', 'Asking back', 'Solving it', 'Answer for the user', 'The end of it all']
  const drawn = draw(names.map((name, at) => moment(`moment-${at}`, { name, feeling: 0 })))
  for (const line of ['First look at the', 'ticket', 'Answer for the', 'user'])
    expect(drawn).toContain(`>${line}</text>`)
})
