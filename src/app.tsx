import type { ReactNode } from 'react'

import './app.scss'

export default function App({ children }: { readonly children?: ReactNode }) {
  return children
}
