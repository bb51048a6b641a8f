/** An id that no other stop has. */
import { StopId } from '#shared/model/ids.ts'
import { newSubject } from '../../ui/new-subject.ts'

export function newStopId(): StopId {
  return StopId.parse(newSubject())
}
