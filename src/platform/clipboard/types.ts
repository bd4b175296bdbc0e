export interface Clipboard {
  /** False where the platform refused. */
  copy(text: string): Promise<boolean>
}
