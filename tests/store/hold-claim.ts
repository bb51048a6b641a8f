/** Another process: claims what its argument names, says `claimed`, and holds it until it is ended. */
import { claim, thisProcess } from '../../src/main/store/claim.ts'

const [, , path = ''] = process.argv
const held = claim(path, thisProcess('served', '2026-03-02T09:00:00.000Z'))
process.stdout.write(held === null ? 'refused\n' : 'claimed\n')
process.stdin.resume()
