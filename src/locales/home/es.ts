import type { TextsLike } from '../language'
import type { en } from './en'

export const es: TextsLike<typeof en> = {
  title: 'Bangka',
  scan: 'Escanear',
  pay: 'Pagar',
  paysNext: 'Próximo pago',
  change: 'Cambiar',
  changeLabel: 'Cambiar con qué se paga',
  noCardTitle: 'Vincule una tarjeta para empezar',
  noCardText:
    'Cualquier tarjeta de un banco de China, o una Visa o Mastercard de otro país. El dinero sale directamente de la tarjeta: no hay que recargar nada.',
  linkCard: 'Vincular tarjeta',
  recent: 'Recientes',
  allBills: 'Ver todo',
  noBills: 'Sus pagos aparecerán aquí.',
  interrupted: 'Un pago quedó interrumpido',
  interruptedText: (payee, amount) => `${amount} a ${payee}. Veamos qué ha pasado antes de pagar otra vez.`,
  interruptedUnknown: 'Veamos qué ha pasado antes de pagar otra vez.',
  seeWhat: 'Ver qué ha pasado',
}
