/**
 * Slow work on closed files, beside everything else: each task in a fresh thread, which is ended when it is given up. Where
 * there is no built program, or the machine starts no thread, the task runs in this one.
 */
import { runInThread, type TaskWatch } from '../threads/run-in-thread.ts'
import { doFileTask, type FileTaskInput, type FileTaskName, type FileTaskOutcome } from './file-tasks.ts'

/** Does a task of `file-tasks.ts`. Rejects with its refusal, or with the reason of a signal that gave it up. */
export type RunFileTask = <N extends FileTaskName>(
  name: N,
  input: FileTaskInput<N>,
  watch?: Partial<TaskWatch>,
) => Promise<FileTaskOutcome<N>>

/** @param program path of the built `file-worker`; null does everything in this thread */
export function createRunFileTask(program: string | null): RunFileTask {
  return async <N extends FileTaskName>(name: N, input: FileTaskInput<N>, watch: Partial<TaskWatch> = {}) => {
    const { signal = new AbortController().signal, moved = () => {}, ...limits } = watch
    const task = { name, input }
    const done = program === null ? null : await runInThread(program, task, { signal, moved, ...limits })
    signal.throwIfAborted()
    return (done === null ? await doFileTask(task, moved) : done.value) as FileTaskOutcome<N>
  }
}
