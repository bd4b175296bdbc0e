import type { TextsLike } from '../language'
import type { en } from './en'

export const es: TextsLike<typeof en> = {
  title: 'Pagar',
  barcode: 'Código de barras de su código de pago',
  qr: 'Código QR de su código de pago',
  showLarge: (code) => `${code}: mostrar en grande`,
  tapToEnlarge: 'Toque un código para verlo más grande.',
  tapToClose: 'Toque en cualquier parte para volver.',
  loading: 'Obteniendo un código de pago',
  showDigits: 'Mostrar las cifras del código de pago',
  hideDigits: 'Ocultar las cifras del código de pago',
  newCodeIn: (seconds) => `Otro código en ${seconds}\u00a0s`,
  renewing: 'Obteniendo otro código…',
  paysFrom: 'Paga con',
  change: 'Cambiar',
  changeLabel: 'Cambiar con qué paga este código',
  chooseCard: '¿Con qué se paga?',
  chooseCardLead:
    'La tarjeta paga directamente desde su banco; el saldo es el dinero que guarda aquí. Esta elección vale para pagar con código hasta que cierre la aplicación.',
  rule: (limit) =>
    `Muéstrelo solo en la caja y no lo envíe a nadie. Hasta ${limit} se paga al momento; por encima pedimos su contraseña de pago.`,
  offlineTitle: 'Sin conexión no hay código',
  offlineText:
    'Un código de pago sirve una sola vez y durante un minuto, por eso hay que pedirlo. Lo intentaremos de nuevo en cuanto tenga conexión.',
  failedTitle: 'No hemos obtenido un código de pago',
  failedText: 'El problema es nuestro. Seguimos intentándolo; también puede intentarlo ahora.',
  tryAgain: 'Reintentar',
  noCard: 'Necesita una tarjeta para pagar. Vincule una y su código de pago estará aquí.',
  linkCard: 'Vincular tarjeta',
  screenshot: 'Una imagen de este código es dinero: quien la tenga puede pagar con ella durante un minuto. Por favor, bórrela.',
}
