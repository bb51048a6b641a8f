/** Replaces a workshop and is killed before the given change of the disk. */
import { join } from 'node:path'
import { replaceWorkshop } from '../../../src/main/store/replace-workshop.ts'
import { dieAt } from './die-at.ts'

const [, , folder = '', step = ''] = process.argv
dieAt(
  Number(step),
  () =>
    replaceWorkshop(join(folder, 'new'), join(folder, 'workshops', 'workshop.baton'), join(folder, 'deleted', 'key')),
  () => process.kill(process.pid, 'SIGKILL'),
)
