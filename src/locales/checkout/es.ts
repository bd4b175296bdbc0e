import type { TextsLike } from '../language'
import { plural } from '../plural'
import type { en } from './en'

export const es: TextsLike<typeof en> = {
  title: 'Pagar',
  resultTitle: 'Pago',
  loading: 'Consultando qué hay que pagar',
  to: (payee) => `A ${payee}`,
  goods: 'Concepto',
  card: 'Paga',
  changeCard: 'Cambiar',
  changeCardLabel: 'Cambiar con qué se paga',
  straight: 'El dinero sale directamente de esta tarjeta: no hay que recargar nada antes.',
  fromBalance: 'El dinero sale de su saldo. No interviene ningún banco.',
  chooseCard: '¿Con qué se paga?',
  chooseCardLead: 'Para este pago. La tarjeta paga directamente desde su banco; el saldo es el dinero que guarda aquí.',
  continueToPassword: (amount) => `Pagar ${amount}`,
  dontPay: 'No pagar',
  changeAmount: 'Cambiar el importe',

  amountHeading: '¿Cuánto?',
  amountLead: (payee) => `Va a pagar a ${payee}. Pregunte el importe en la caja.`,
  amount: 'Importe en yuanes',
  amountProblems: {
    empty: 'Escriba el importe, por ejemplo 12.50.',
    'not-a-number': 'Use cifras y un punto, por ejemplo 12.50.',
    comma: 'Use un punto antes de los céntimos, por ejemplo 98.73.',
    'too-many-decimals': 'Como máximo dos cifras tras el punto: un céntimo (fen) es la moneda más pequeña.',
    zero: 'El importe debe ser mayor que cero.',
    negative: 'El importe debe ser mayor que cero.',
    'too-large': (limit) => `Un pago puede ser de ${limit} como máximo. Pida a la tienda que divida el importe.`,
  },
  next: 'Siguiente',

  passwordTitle: 'Contraseña de pago',
  passwordLabel: 'Sus seis cifras para pagar',
  passwordHelp: 'No es el PIN de su tarjeta bancaria.',
  wrong: (left) =>
    `No es correcta. ${plural('es', left, { one: 'Queda un intento', other: `Quedan ${left} intentos` })}; después, la contraseña de pago se bloquea un tiempo.`,
  forgotten: '¿La olvidó?',
  lockedTitle: 'Pagos bloqueados por ahora',
  lockedText: (when) =>
    `La contraseña de pago fue incorrecta demasiadas veces. Su dinero está a salvo. Inténtelo ${when} (hora de China), o elija una contraseña de pago nueva.`,
  resetPassword: 'Nueva contraseña de pago',
  paying: 'Pagando…',
  payingText: 'Estamos consultando a su banco. Mantenga abierta esta pantalla, por favor.',

  notices: {
    'amount-changed': 'La tienda ha cambiado el importe. No se ha pagado nada: revíselo primero.',
    'card-gone': 'Esa tarjeta ya no está vinculada. No se ha pagado nada: revise la tarjeta de abajo.',
    'not-sent': 'No tiene conexión. No se ha enviado ni pagado nada. Inténtelo de nuevo cuando la tenga.',
    'never-arrived': 'El pago nunca nos llegó. No se ha cobrado nada: puede pagar ahora con tranquilidad.',
    failed: 'No ha funcionado, y no se ha cobrado nada. Por favor, inténtelo de nuevo.',
  },

  noCardsTitle: 'Vincule una tarjeta para pagar',
  balanceShort: (amount) => `Su saldo de ${amount} no alcanza para este pago.`,
  noCardsText: 'Lleva unos tres minutos. Después vuelve aquí y no se pierde nada.',
  linkCard: 'Vincular tarjeta',
  needsPasswordTitle: 'Primero, una contraseña de pago',
  needsPasswordText: 'Seis cifras que escribe en cada pago, para que nadie más pueda pagar con su teléfono.',
  setPassword: 'Elegir la contraseña de pago',

  loadOffline: 'No tiene conexión, así que no podemos consultar qué hay que pagar. No se ha pagado nada.',
  loadFailed: 'No hemos podido consultar qué hay que pagar. No se ha pagado nada.',
  tryAgain: 'Reintentar',
  problems: {
    'order-expired': { title: 'Este pedido ha caducado', text: 'No se le ha cobrado. Pida a la tienda un código nuevo.' },
    'quote-expired': {
      title: 'El tipo de cambio ha caducado',
      text: 'Solo valía unos minutos. No se le ha cobrado. Vea el precio de ahora y decida.',
    },
    'order-paid': {
      title: 'Este pedido ya está pagado',
      text: 'No se le ha cobrado otra vez. Si lo pagó usted, está en “Movimientos”.',
    },
    'order-closed': {
      title: 'La tienda ha cerrado este pedido',
      text: 'No se le ha cobrado. Si aún quiere pagar, pida a la tienda un código nuevo.',
    },
    'order-not-found': {
      title: 'No encontramos este pedido',
      text: 'No se le ha cobrado. Pida a la tienda que muestre su código otra vez.',
    },
    'shop-not-found': {
      title: 'No encontramos esta tienda',
      text: 'No se le ha cobrado. Compruebe que ha escaneado el código correcto.',
    },
    'charge-paid': {
      title: 'Esto ya está pagado',
      text: 'Lo pagó una vez, en otra ventana o en otro dispositivo. El comprobante está en “Movimientos”.',
    },
    'charge-closed': {
      title: 'La caja ya no está esperando',
      text: 'No se le ha cobrado. Si aún quiere pagar, muestre otra vez su código de pago.',
    },
    'not-payable': { title: 'Esto no se puede pagar aquí', text: 'No se le ha cobrado.' },
  },
  newPrice: 'Ver el nuevo precio',
  scanAgain: 'Escanear otra vez',
  showPayCode: 'Mi código de pago',
  toBills: 'Ver movimientos',
  backHome: 'Volver al inicio',
  done: 'Listo',

  paid: 'Pagado',
  paidWith: (card) => `Directamente de ${card}`,
  receipt: 'Ver el comprobante',
  declinedTitle: 'No pagado',
  paidFromBalance: 'De su saldo',
  payAgain: 'Reintentar o usar otra tarjeta',
  processingTitle: 'Su banco aún no ha respondido',
  processingText:
    'El pago está en manos del banco. Por favor, no pague otra vez: seguimos preguntando, y la respuesta aparecerá aquí y en “Movimientos”. Los bancos suelen responder en un minuto.',
  findingOutTitle: 'Aún no lo sabemos',
  findingOutText:
    'La conexión se cortó mientras pagaba. Puede que haya funcionado. Por favor, no pague otra vez: estamos averiguando qué ha pasado.',
  stillAsking: 'Seguimos preguntando…',
  time: 'Fecha',
  timeZone: (time) => `${time} (China)`,
  orderNumber: 'N.º de pedido',
}
