import type { TextsLike } from '../language'
import { plural } from '../plural'
import type { en } from './en'

export const es: TextsLike<typeof en> = {
  back: 'Atrás',
  close: 'Cerrar',
  cancel: 'Cancelar',
  next: 'Siguiente',
  done: 'Listo',
  tryAgain: 'Reintentar',
  loading: 'Cargando',
  copy: 'Copiar',
  copied: 'Copiado',
  undo: 'Deshacer',
  canIUse: '¿Puedo usarlo?',
  optional: 'Opcional',
  show: 'Mostrar',
  hide: 'Ocultar',
  clear: 'Borrar',
  change: 'Cambiar',
  remove: 'Quitar',
  save: 'Guardar',
  error: 'Error',
  warning: 'Atención',
  success: 'Listo',
  space: 'espacio',
  offline: 'Sin conexión. Lo que ve puede no estar al día.',
  step: (step, of) => `Paso ${step} de ${of}`,
  fixBelow: (count) => plural('es', count, { one: 'Hay una cosa por revisar', other: `Hay ${count} cosas por revisar` }),
}
