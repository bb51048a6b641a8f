/** A scene that cannot be drawn says nothing in front of the room: it goes, and the page comes back by itself. */
import { Component, type ReactNode } from 'react'

/** Long enough that a scene which fails every time does not flicker. */
const AGAIN_MS = 1500

interface Props {
  readonly children: ReactNode
}
interface State {
  readonly failed: boolean
}

/** React has no hook for this. */
export class QuietBoundary extends Component<Props, State> {
  override state: State = { failed: false }

  static getDerivedStateFromError(): State {
    return { failed: true }
  }

  override componentDidCatch() {
    setTimeout(() => window.location.reload(), AGAIN_MS)
  }

  override render() {
    return this.state.failed ? null : this.props.children
  }
}
