import { Component, type ReactNode } from 'react'

interface BoundaryProps {
  readonly message: string
  readonly children: ReactNode
}

/** A view that breaks leaves the others alone. React knows no other way of catching than a class. */
export class ViewBoundary extends Component<BoundaryProps, { readonly broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError(): { readonly broken: boolean } {
    return { broken: true }
  }

  override render(): ReactNode {
    return this.state.broken ? (
      <p className="bk-note bk-note--danger" role="alert">
        {this.props.message}
      </p>
    ) : (
      this.props.children
    )
  }
}
