/**
 * Loaded into the serve host by tests that count its memory (`--import`): whenever it gets a message it collects what nobody
 * needs and answers with the bytes that are left.
 */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc')

process.on('message', () => {
  // What is let go of in the first pass may be all that held the rest.
  for (let pass = 0; pass < 2; pass++) collect()
  const { heapUsed, external } = process.memoryUsage()
  process.send?.(heapUsed + external)
})
// Nobody who waits for its end waits for questions.
process.channel?.unref()
