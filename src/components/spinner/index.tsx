import { Box } from '../primitives'
import './style.scss'

/** Something is under way; the words for it stand beside it. */
export function Spinner() {
  return <Box className="bk-spinner" hidden />
}
