/** Another process: claims what its argument names, forgets about it, tidies up its memory, says `claimed` and waits. */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { claim, thisProcess } from '../../src/main/store/claim.ts'

const [, , path = ''] = process.argv
const answer = claim(path, thisProcess('served', '2026-03-02T09:00:00.000Z')) === null ? 'refused' : 'claimed'
// What nobody holds on to goes now, as it may at any time.
setFlagsFromString('--expose-gc')
const tidyUp = runInNewContext('gc') as () => void
setImmediate(() => {
  tidyUp()
  setImmediate(() => process.stdout.write(`${answer}\n`))
})
process.stdin.resume()
