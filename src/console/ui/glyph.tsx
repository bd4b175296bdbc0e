const paths = { cross: 'M4 4l8 8M12 4l-8 8', check: 'M3 8.5l3.5 3.5L13 5' } as const

/** A sign that looks the same whatever fonts a machine has. What it means is said in words beside it. */
export function Glyph({ name }: { readonly name: keyof typeof paths }) {
  return (
    <svg className="bk-glyph" viewBox="0 0 16 16" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  )
}
