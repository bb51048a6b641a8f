/** The sign of each status, on the board, in the timeline and on the map alike; the word stands beside it or is its name. */
import { CalendarCheck, CircleCheck, Lightbulb, type LucideIcon, Play } from 'lucide-react'
import type { ChangeStatus } from '#shared/model/change.ts'

export const STATUS_SIGNS: Readonly<Record<ChangeStatus, LucideIcon>> = {
  idea: Lightbulb,
  planned: CalendarCheck,
  running: Play,
  reviewed: CircleCheck,
}
