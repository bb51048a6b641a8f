/** Another Baton: opens a workshop, says `held`, and closes it when its input ends. */
import { join } from 'node:path'
import { createApp } from '../../src/main/app.ts'

const [, , home = '', id = ''] = process.argv
const root = join(import.meta.dirname, '..', '..')
const app = createApp({ home, host: 'test', version: '0', installation: { root, resources: join(root, 'resources') } })
const caller = { role: 'facilitator', window: 'other' } as const
const opened = await app.dispatch(caller, 'library.open', { id })
process.stdout.write(opened.ok ? 'held\n' : `${opened.error.code}\n`)
process.stdin.resume()
process.stdin.once('end', () => {
  void app.close()
})
