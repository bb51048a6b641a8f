/**
 * Unpacks the Chromium of `@sparticuz/chromium` (with its libraries, fonts and software renderer) into the folder named
 * by TMPDIR. A process of its own, because that package writes to the system's temporary folder and nowhere else.
 */
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { inflate } from '@sparticuz/chromium'

const bin = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..', 'bin')
for (const name of ['chromium.br', 'al2023.tar.br', 'fonts.tar.br', 'swiftshader.tar.br'])
  await inflate(join(bin, name))
