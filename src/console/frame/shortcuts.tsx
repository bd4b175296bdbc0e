import { useWords } from '../texts'
import { Dialog } from '../ui/dialog'

/** What the keys do. */
export function ShortcutsDialog({ onClose }: { readonly onClose: () => void }) {
  const { shortcuts } = useWords().texts
  const rows = [
    ['1 – 9', shortcuts.view],
    ['/', shortcuts.filter],
    ['?', shortcuts.help],
    ['Esc', shortcuts.close],
  ] as const
  return (
    <Dialog title={shortcuts.title} onClose={onClose}>
      <dl className="bk-facts">
        {rows.map(([key, text]) => (
          <div className="bk-facts__row" key={key}>
            <dt>
              <kbd className="bk-key">{key}</kbd>
            </dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <p className="bk-dialog__text">{shortcuts.scanner}</p>
    </Dialog>
  )
}
