import type { TextsLike } from '../language'
import type { en } from './en'

export const es: TextsLike<typeof en> = {
  loading: 'Cargando sus avisos',
  empty:
    'Aún no hay nada. Aquí verá lo que hagan cajas, tiendas y bancos en su ausencia: pagos, devoluciones, novedades de sus tarjetas.',
  new: 'Nuevo',
  unread: (shown) => `${shown} sin leer`,
  allRead: 'Todo leído',
  readAll: 'Marcar todo como leído',
  more: 'Ver avisos anteriores',
  end: 'Los avisos se guardan 90 días; los movimientos, siempre.',
  withTime: (time, detail) => `${time} · ${detail}`,
  paid: (amount, payee) => `${amount} pagados a ${payee}`,
  declined: (amount, payee) => `${amount} a ${payee}: no pagado`,
  processing: (amount, payee) => `${amount} a ${payee}: el banco aún no ha respondido`,
  moneyBack: (amount, payee) => `${payee} devolvió ${amount}`,
  toCard: (card) => `A ${card}`,
  movements: {
    'top-up': {
      succeeded: (amount) => `${amount} añadidos a su saldo`,
      failed: (amount) => `${amount} no añadidos a su saldo`,
      processing: (amount) => `Recarga de ${amount}: el banco aún no ha respondido`,
    },
    withdrawal: {
      succeeded: (amount) => `${amount} retirados a su tarjeta`,
      failed: (amount) => `${amount} no retirados, de vuelta en su saldo`,
      processing: (amount) => `${amount} en camino a su tarjeta`,
    },
  },
  asks: (amount, payee) => `${payee} pide ${amount}`,
  asksDetail: 'Espera su contraseña de pago',
  askedInVain: (amount, payee) => `${payee} pidió ${amount} y se acabó el tiempo`,
  askedNoMore: (amount, payee) => `${payee} ya no pide ${amount}`,
  nothingPaid: 'No se pagó nada',
  toBalance: 'A su saldo',
  cardTakenOver: (card) => `${card} ha pasado a otra cuenta`,
  cardTakenOverDetail: 'Confirmada con el código de su banco. Si no fue usted, llame a su banco ahora.',
  verified: 'Su identidad está verificada',
  answered: 'Sus fotos se han revisado',
  answeredDetail: 'Falta algo: vea qué debe enviar de nuevo.',
  riskCheckAsked: 'Hace falta una comprobación de seguridad',
  riskCheckPassed: 'Ya puede volver a pagar',
  riskCheckDetail: {
    'second-card': 'Vincule una segunda tarjeta o verifique su identidad para volver a pagar.',
    verification: 'Verifique su identidad para volver a pagar.',
  },
}
