/**
 * Where a packed Baton starts. With the name of a command behind it, it is the command line, and no window opens; else it is the
 * desktop window. There is no other way to run the command line there: the fuse that would let anybody run any script on the Node
 * inside (`ELECTRON_RUN_AS_NODE`) is off, since laptops that allow only chosen programs could then be made to run all others.
 */
import { typedWords } from '../launch/typed-words.ts'
import { meansCommand } from './cli/usage.ts'

/** What is written to a pipe on Windows is on its way for a while. */
const written = (stream: NodeJS.WriteStream) => new Promise<void>((resolve) => stream.write('', () => resolve()))

// Electron waits for this module before it gets ready, and must not get ready for a command.
if (meansCommand(typedWords(process))) {
  await import('./cli/index.ts')
  await Promise.all([process.stdout, process.stderr].map(written))
  process.exit()
} else {
  await import('./electron/index.ts')
}
