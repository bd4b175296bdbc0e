/** Whether the app is in front: timers and codes stop when it is not. */
export interface Lifecycle {
  isVisible(): boolean
  onChange(listener: (visible: boolean) => void): () => void
}
