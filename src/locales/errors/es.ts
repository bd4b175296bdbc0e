import type { BankField, ChargeEnd, DeclineCode, UnsupportedCardReason } from '@/contract'

import { plural } from '../plural'
import type { ErrorText, ErrorTexts } from './types'

function triesLeft(count: number): string {
  if (count === 0) return 'No le quedan intentos.'
  return plural('es', count, { one: 'Le queda un intento.', other: `Le quedan ${count} intentos.` })
}

function triesThenLocked(count: number): string {
  if (count === 0) return 'La contraseña de pago queda bloqueada por un tiempo.'
  const tries = plural('es', count, { one: 'Queda un intento', other: `Quedan ${count} intentos` })
  return `${tries}; después, la contraseña de pago se bloquea un tiempo.`
}

function attemptsAtBank(count: number): string {
  if (count === 0)
    return 'Era el último intento que su banco permite hoy. La cuenta vuelve a empezar a medianoche, hora de China.'
  return plural('es', count, {
    one: 'Su banco permite un intento más hoy.',
    other: `Su banco permite ${count} intentos más hoy.`,
  })
}

/** Each with the word that makes it agree, to be put after "el banco tiene". */
const fieldNames = {
  name: 'otro nombre',
  idKind: 'otro tipo de documento',
  idNumber: 'otro número de documento',
  phone: 'otro número de teléfono',
} as const satisfies Record<BankField, string>

function listed(fields: readonly BankField[]): string {
  return inWords(fields.map((field) => fieldNames[field]))
}

/** "a", "a y b", "a, b y c". */
function inWords(names: readonly string[]): string {
  const last = names[names.length - 1] ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} y ${last}`
}

const cardsThatWork =
  'Sirven estas: las tarjetas de débito y de crédito de cualquier banco de China, y Visa, Mastercard, JCB, Diners Club, Discover o American Express de otros países.'

const unsupportedCards = {
  brand: { title: 'Las tarjetas de esta marca no se pueden vincular', advice: cardsThatWork },
  prepaid: { title: 'Las tarjetas de prepago no se pueden vincular', advice: cardsThatWork },
  maestro: { title: 'Las tarjetas Maestro no se pueden vincular', advice: cardsThatWork },
  'not-a-bank-card': {
    title: 'No es el número de una tarjeta bancaria',
    advice: `Escriba el número largo de la cara de una tarjeta bancaria. ${cardsThatWork}`,
  },
} as const satisfies Record<UnsupportedCardReason, ErrorText>

const declines = {
  'insufficient-funds': {
    title: 'No hay fondos suficientes en esta tarjeta',
    advice: 'No se ha cobrado nada. Elija otra tarjeta o ingrese antes dinero en esta cuenta.',
  },
  'balance-not-enough': { title: 'Su saldo no alcanza', advice: 'No se ha cobrado nada. Pague con una tarjeta.' },
  'card-declined': {
    title: 'Su banco ha rechazado el pago',
    advice: 'No se ha cobrado nada. Elija otra tarjeta o pregunte el motivo a su banco.',
  },
  'over-card-limit': {
    title: 'Supera el límite de la tarjeta',
    advice: 'No se ha cobrado nada. Elija otra tarjeta o pida a su banco que suba el límite.',
  },
  'card-removed': {
    title: 'Esta tarjeta ya no está vinculada',
    advice: 'No se ha cobrado nada. Elija otra tarjeta.',
  },
  'bank-out-of-service': {
    title: 'El banco está en mantenimiento',
    advice: 'No se ha cobrado nada. Inténtelo más tarde o elija la tarjeta de otro banco.',
  },
  'bank-not-reached': {
    title: 'La solicitud no llegó a su banco',
    advice: 'No se ha cobrado nada. Puede pagar otra vez.',
  },
  'order-expired': {
    title: 'El pedido ha caducado',
    advice: 'No se ha cobrado nada. Pida a la tienda un código nuevo.',
  },
  'order-closed': {
    title: 'La tienda ha cerrado este pedido',
    advice: 'No se ha cobrado nada. Si aún quiere pagar, pida a la tienda un código nuevo.',
  },
  'order-paid': {
    title: 'Este pedido ya está pagado',
    advice: 'No se le ha cobrado otra vez. Si el pago era suyo, está en “Movimientos”.',
  },
  cancelled: {
    title: 'El pago se ha cancelado',
    advice: 'No se ha cobrado nada.',
  },
  'not-supported-here': {
    title: 'Esta tienda no acepta esta tarjeta',
    advice: 'No se ha cobrado nada. Elija la tarjeta de un banco chino, si tiene una.',
  },
  'not-verified': {
    title: 'Su identidad no está verificada',
    advice: 'No se ha cobrado nada. Hasta entonces el límite diario es menor. Verifíquela en “Perfil”.',
  },
  'verification-too-weak': {
    title: 'Ha alcanzado el límite de su nivel de verificación',
    advice:
      'No se ha cobrado nada. Verifique su identidad en “Perfil” o vincule una tarjeta de otro banco chino: ambas cosas suben el límite.',
  },
  'over-payment-limit': {
    title: 'Más de lo que admite un solo pago',
    advice: 'No se ha cobrado nada. Pida al comercio que divida el importe.',
  },
  'over-day-limit': {
    title: 'Ha alcanzado el límite de hoy',
    advice: 'No se ha cobrado nada. Empieza de nuevo a medianoche, hora de Shanghái.',
  },
  'over-month-limit': {
    title: 'Ha alcanzado el límite de este mes',
    advice: 'No se ha cobrado nada. Empieza de nuevo el día 1 del mes que viene.',
  },
  'over-year-limit': {
    title: 'Ha alcanzado el límite de este año',
    advice: 'No se ha cobrado nada. Empieza de nuevo el 1 de enero.',
  },
  'over-lifetime-limit': {
    title: 'Ha alcanzado el límite de esta cuenta',
    advice: 'No se ha cobrado nada. Este límite no empieza de nuevo.',
  },
  'not-mainland': {
    title: 'Solo para titulares del documento de identidad de China continental',
    advice: 'No se ha cobrado nada. Las normas lo impiden a los demás, sea cual sea la tarjeta.',
  },
} as const satisfies Record<DeclineCode, ErrorText>

const notCharged = 'No se le ha cobrado. La tienda puede intentarlo de nuevo: muéstrele otro código de pago.'

const chargeEnds = {
  paid: { title: 'Esto ya está pagado', advice: 'No tiene que pagar otra vez. El comprobante está en “Movimientos”.' },
  refused: { title: 'Usted rechazó este pago', advice: notCharged },
  expired: { title: 'El tiempo para este pago ha terminado', advice: notCharged },
  withdrawn: { title: 'El comercio ha retirado este cobro', advice: notCharged },
} as const satisfies Record<ChargeEnd, ErrorText>

const weakLoginPasswords = {
  'too-short': {
    title: 'La contraseña es demasiado corta',
    advice: 'Use al menos 8\u00a0caracteres. Tres o cuatro palabras van bien.',
  },
  'too-common': {
    title: 'Demasiada gente usa esta contraseña',
    advice: 'Elija una que sea solo suya. Tres o cuatro palabras van bien.',
  },
  'like-phone': {
    title: 'La contraseña se parece demasiado a su teléfono',
    advice: 'Elija una que no se pueda adivinar por su número.',
  },
} as const

const weakPaymentPasswords = {
  repeated: {
    title: 'La misma cifra se repite demasiado',
    advice: 'Elija seis cifras que no sean casi todas iguales.',
  },
  sequence: {
    title: 'Las cifras seguidas son lo primero que prueba cualquiera',
    advice: 'Elija seis cifras que no vayan simplemente hacia arriba o hacia abajo.',
  },
  'like-phone': {
    title: 'Estas cifras están en su número de teléfono',
    advice: 'Elija seis cifras que nadie pueda leer en su número.',
  },
  'like-birth-date': {
    title: 'Parece una fecha',
    advice: 'Los cumpleaños son fáciles de averiguar. Elija seis cifras que no sean una fecha.',
  },
  pattern: { title: 'Esta combinación es fácil de adivinar', advice: 'Elija seis cifras que no sigan un patrón.' },
} as const

export const es: ErrorTexts = {
  'phone.taken': () => ({
    title: 'Este número ya tiene una cuenta',
    advice: 'Entre con él. Si no sabe la contraseña, basta un código por SMS.',
  }),
  'phone.unchanged': () => ({
    title: 'Es el número que ya usa',
    advice: 'Escriba el nuevo, o vuelva atrás si nada ha cambiado.',
  }),
  'sms.resend-too-soon': ({ retryAt }, when) => ({
    title: 'Ya hay un código en camino',
    advice: `Puede tardar un minuto. Podrá pedir otro ${when(retryAt)}, hora de China.`,
  }),
  'sms.too-many': ({ retryAt }, when) => ({
    title: 'Demasiados códigos para este número hoy',
    advice: `Para proteger a su titular, de momento no enviamos más. Inténtelo ${when(retryAt)}, hora de China.`,
  }),
  'sms.not-sent': () => ({
    title: 'No se ha podido enviar el SMS',
    advice: 'Revise el número e inténtelo de nuevo en un minuto. El teléfono necesita cobertura, y roaming si está en otro país.',
  }),
  'code.wrong': ({ attemptsLeft }) => ({
    title: 'No es el código que enviamos',
    advice: `Compárelo con el SMS más reciente; los anteriores ya no valen. ${triesLeft(attemptsLeft)}`,
  }),
  'code.expired': () => ({ title: 'Este código ha caducado', advice: 'Un código vale 10\u00a0minutos. Pida otro.' }),
  'code.used': () => ({ title: 'Este código ya se ha usado', advice: 'Cada código sirve una sola vez. Pida otro.' }),
  'code.too-many-attempts': () => ({
    title: 'Demasiados códigos incorrectos',
    advice: 'Para protegerle, este código ya no sirve. Pida otro.',
  }),
  'account.unknown': () => ({
    title: 'No hay ninguna cuenta con este número',
    advice: 'Revise el número y su país. Si es su primera vez aquí, cree una cuenta: lleva dos minutos.',
  }),
  'log-in.wrong': ({ attemptsLeft }) => ({
    title: 'El teléfono o la contraseña no son correctos',
    advice: `${triesLeft(attemptsLeft)} Después, el acceso se bloquea un tiempo. También puede entrar con un código por SMS.`,
  }),
  'log-in.locked': ({ retryAt }, when) => ({
    title: 'Bloqueado tras demasiadas contraseñas incorrectas',
    advice: `Su dinero está a salvo. Inténtelo ${when(retryAt)}, hora de China, o entre ahora con un código por SMS.`,
  }),
  'login-password.weak': ({ reason }) => weakLoginPasswords[reason],
  'login-password.wrong': ({ attemptsLeft }) => ({
    title: 'No es su contraseña de acceso',
    advice: `Es la que usa para entrar, no las seis cifras con las que paga. ${triesLeft(attemptsLeft)}`,
  }),
  'payment-password.weak': ({ reason }) => weakPaymentPasswords[reason],
  'payment-password.not-set': () => ({
    title: 'Aún no tiene contraseña de pago',
    advice: 'Elíjala primero: seis cifras que escribe en cada pago.',
  }),
  'payment-password.already-set': () => ({
    title: 'Ya tiene una contraseña de pago',
    advice: 'Puede cambiarla en Perfil, Mi cuenta. Si la olvidó, allí puede elegir otra.',
  }),
  'payment-password.wrong': ({ attemptsLeft }) => ({
    title: 'Contraseña de pago incorrecta',
    advice: `Son las seis cifras que eligió aquí, no el PIN de su tarjeta. ${triesThenLocked(attemptsLeft)}`,
  }),
  'payment-password.locked': ({ retryAt }, when) => ({
    title: 'Bloqueado tras demasiadas contraseñas de pago incorrectas',
    advice: `Su dinero está a salvo. Inténtelo ${when(retryAt)}, hora de China, o elija otra contraseña de pago.`,
  }),

  'card.unsupported': ({ reason }) => unsupportedCards[reason],
  'card.already-yours': () => ({
    title: 'Ya ha vinculado esta tarjeta',
    advice: 'Está en “Mis tarjetas”. No hay que hacer nada más.',
  }),
  'card.linked-by-other': () => ({
    title: 'Esta tarjeta está vinculada a otra cuenta',
    advice:
      'Puede ser una cuenta suya anterior, o alguien ha usado el número de su tarjeta. Si la tarjeta es suya, puede traerla aquí.',
  }),
  'card.not-found': () => ({
    title: 'Esta tarjeta ya no está vinculada',
    advice: 'Quizá se desvinculó en otro dispositivo. Elija otra tarjeta o vincúlela de nuevo.',
  }),
  'card.undo-over': () => ({
    title: 'Es demasiado tarde para deshacerlo',
    advice: 'La tarjeta está desvinculada. Puede vincularla de nuevo en “Mis tarjetas”.',
  }),
  'bank.unknown-card': ({ attemptsLeft }) => ({
    title: 'El banco no conoce este número de tarjeta',
    advice: `Compárelo con la tarjeta, cifra por cifra. Puede que haya que activar antes una tarjeta nueva. ${attemptsAtBank(attemptsLeft)}`,
  }),
  'bank.mismatch': ({ fields, attemptsLeft }) => ({
    title:
      fields === null || fields.length === 0 ? 'Algo no coincide con los datos del banco' : `El banco tiene ${listed(fields)}`,
    advice: `A su tarjeta no le pasa nada: los bancos suelen anotar los datos de los extranjeros a su manera. ${attemptsAtBank(attemptsLeft)}`,
  }),
  'bank.too-many-attempts': ({ retryAt }, when) => ({
    title: 'Su banco no permite más intentos hoy',
    advice: `Inténtelo ${when(retryAt)}, hora de China. Mientras tanto, mire cómo escribe su banco sus datos: en su comprobante o en su aplicación.`,
  }),
  'bank.out-of-service': () => ({
    title: 'El banco está en mantenimiento',
    advice:
      'No es por nada que usted haya hecho, y no le ha costado ningún intento. Pruebe en una hora o use la tarjeta de otro banco.',
  }),
  'bank.no-answer': () => ({
    title: 'El banco aún no ha respondido',
    advice:
      'Todavía no sabemos si ha salido bien, y seguimos preguntando. Por favor, no empiece de nuevo; mire aquí en un minuto.',
  }),
  'link.unknown': () => ({
    title: 'Este intento nunca nos llegó',
    advice: 'No se envió nada al banco y no se gastó ningún intento. Puede enviarlo otra vez con tranquilidad.',
  }),
  'link.not-waiting-for-code': () => ({
    title: 'Aquí ya no se espera ningún código',
    advice: 'Mire en “Mis tarjetas” si la tarjeta está vinculada. Si no lo está, empiece de nuevo.',
  }),

  'code.not-ours': () => ({
    title: 'No es un código que podamos pagar',
    advice: 'Pida a la tienda su código de Bangka. No se ha abierto ni pagado nada.',
  }),
  'code.damaged': () => ({
    title: 'Este código está dañado',
    advice:
      'Le falta una parte o está mal, así que no nos fiamos. No se ha pagado nada. Escanéelo otra vez, o pida a la tienda uno nuevo.',
  }),
  'code.tampered': () => ({
    title: 'No pague este código',
    advice:
      'Parece nuestro, pero no lo hemos hecho nosotros: puede que alguien lo haya pegado sobre el de la tienda. No se ha pagado nada. Avise a la tienda.',
  }),
  'code.network-not-served': ({ networks }) => ({
    title: networks.length === 0 ? 'Este código es para otra billetera' : `Este código es para ${inWords(networks)}`,
    advice:
      'No podemos pagarlo. Pida a la tienda un código de UnionPay o de Bangka, o muestre su código de pago. No se ha pagado nada.',
  }),
  'code.currency-not-served': ({ currency }) => ({
    title: `No podemos pagar en esta moneda (${currency})`,
    advice: 'No tenemos tipo de cambio para ella. Pregunte en la tienda si puede pagar en yuanes. No se ha pagado nada.',
  }),
  'code.answer-missing': () => ({
    title: 'La tienda pide algo más',
    advice: 'Rellene cada campo que pide el código y continúe. No se ha pagado nada.',
  }),
  'order.quote-expired': () => ({
    title: 'El tipo de cambio ya no vale',
    advice: 'Un tipo de cambio vale unos minutos. No se le ha cobrado. Escanee otra vez el código para ver el importe de hoy.',
  }),
  'tip.too-large': ({ mostPercent }) => ({
    title: 'Esta propina es demasiado grande',
    advice: `Para evitar errores al escribir, una propina puede ser como máximo el ${mostPercent}\u00a0% del importe. Revise el número y escríbalo de nuevo.`,
  }),
  'order.expired': () => ({
    title: 'Este pedido ha caducado',
    advice: 'No se le ha cobrado. Pida a la tienda un código nuevo.',
  }),
  'order.paid': () => ({
    title: 'Este pedido ya está pagado',
    advice: 'No se le ha cobrado otra vez. Si lo pagó usted, está en “Movimientos”.',
  }),
  'order.closed': () => ({
    title: 'La tienda ha cerrado este pedido',
    advice: 'No se le ha cobrado. Si aún quiere pagar, pida a la tienda un código nuevo.',
  }),
  'order.not-found': () => ({
    title: 'No encontramos este pedido',
    advice: 'Pida a la tienda que muestre su código otra vez.',
  }),
  'charge.not-found': () => ({
    title: 'Este pago ya no está en espera',
    advice: 'Mire en “Movimientos” qué ha pasado, o muestre otra vez su código de pago.',
  }),
  'charge.closed': ({ reason }) => chargeEnds[reason],
  'agreement.not-found': () => ({
    title: 'Este pago automático no existe o no es suyo',
    advice: 'Pida al comercio un código nuevo. No se ha cobrado nada.',
  }),
  'agreement.closed': ({ reason }) => agreementEnds[reason],
  'risk.check-needed': () => ({
    title: 'Falta una comprobación para poder pagar',
    advice: 'No se ha cobrado nada. Vincule una segunda tarjeta o verifique su identidad: Mi cuenta, Comprobación de seguridad.',
  }),
  'shop.not-found': () => ({
    title: 'No encontramos esta tienda',
    advice: 'Compruebe que el código está entero y escanéelo de nuevo, o pregunte en la tienda.',
  }),
  'balance.not-enough': ({ availableFen, feeFen }, _when, money) => ({
    title: 'No hay tanto en su monedero',
    advice: `Con la comisión de ${money(feeFen)} es más que los ${money(availableFen)} que hay. Retire menos, o recargue primero.`,
  }),
  'card.not-for-balance': () => ({
    title: 'Esta tarjeta no sirve aquí',
    advice: 'Solo las tarjetas de bancos chinos recargan el saldo y reciben de él. Elija otra tarjeta.',
  }),
  'movement.unknown': () => ({ title: 'No nos llegó', advice: 'No se movió nada. Puede intentarlo de nuevo sin riesgo.' }),
  'movement.fee-changed': ({ feeFen }, _when, money) => ({
    title: `La comisión es ahora ${money(feeFen)}`,
    advice: 'No se movió nada. Compruébelo y siga solo si es correcto.',
  }),
  'movement.over-limit': ({ leftFen, mostFen, raisable, renewsAt }, when, money) => ({
    title: 'Es más de lo que puede mover ahora',
    advice: `De ${money(mostFen)} quedan ${money(leftFen)}.${renewsAt === null ? '' : ` Se cuenta de nuevo ${when(renewsAt)}, hora de China.`}${raisable ? ' Verificar su identidad, o vincular tarjetas de otros bancos chinos, lo sube.' : ''}`,
  }),
  'amount.invalid': () => ({
    title: 'No es un importe que podamos pagar',
    advice: 'Escriba al menos ¥0.01, con dos cifras como máximo tras el punto.',
  }),
  'amount.too-large': ({ limitFen }, _when, money) => ({
    title: 'Es demasiado para un solo pago',
    advice: `Lo máximo que puede pagar de una vez es ${money(limitFen)}. Pida a la tienda que divida el importe.`,
  }),
  'amount.changed': ({ amountFen }, _when, money) => ({
    title: `El importe es ahora de ${money(amountFen)}`,
    advice: 'La tienda lo cambió después de que usted lo viera. No se ha pagado nada. Revíselo y pague solo si es correcto.',
  }),
  'card.none': () => ({
    title: 'No tiene ninguna tarjeta con la que pagar',
    advice: 'Vincule primero una tarjeta: lleva unos tres minutos.',
  }),
  'payment.unknown': () => ({
    title: 'Este pago nunca nos llegó',
    advice: 'No se le ha cobrado. Puede pagar otra vez con tranquilidad.',
  }),
  'payment.refused': ({ reason }) => declines[reason],
  'pay-code.invalid': () => ({
    title: 'No es un código de pago válido',
    advice: 'Abra “Pagar” y muestre el código que ve allí.',
  }),
  'pay-code.used': () => ({
    title: 'Este código de pago ya se ha usado',
    advice: 'Cada código sirve una sola vez. Abra “Pagar”: allí hay uno nuevo.',
  }),
  'pay-code.expired': () => ({
    title: 'Este código de pago ha caducado',
    advice: 'Un código vale un minuto. Abra “Pagar”: allí hay uno nuevo.',
  }),

  'verification.closed': () => ({
    title: 'Ahora no hay que enviar nada',
    advice: 'Sus fotos se están revisando o ya fueron aceptadas. Abra “Verificación” para ver cómo va.',
  }),
  'verification.incomplete': () => ({
    title: 'Aún falta algo',
    advice: 'Abra “Verificación”: allí verá qué pieza añadir.',
  }),
  'picture.unreadable': () => ({
    title: 'Este archivo no es una imagen que podamos abrir',
    advice: 'Haga la foto con la cámara o elija otra.',
  }),
  'picture.same-again': () => ({
    title: 'Es la foto que le devolvieron',
    advice: 'Haga una nueva en la que se vea lo que faltaba.',
  }),
  'reviewers.out-of-service': () => ({
    title: 'No podemos contactar con quienes revisan las fotos',
    advice: 'No se pierde nada: lo que ha enviado se conserva. Inténtelo de nuevo en unos minutos.',
  }),

  'sandbox.absent': () => ({
    title: 'Aquí no hay mundo de pruebas',
    advice: 'Esta billetera habla con un servicio real. El mundo de pruebas solo existe en las versiones para probar.',
  }),
}

/** Why an agreement can't be signed or changed any more. */
const agreementEnds = {
  lapsed: {
    title: 'El plazo para aceptar ha terminado',
    advice: 'No aceptó nada y no se ha cobrado nada. Pídalo de nuevo al comercio.',
  },
  signed: {
    title: 'Ya lo aceptó',
    advice: 'Sus límites están en Perfil → Mi cuenta → Pagos automáticos.',
  },
  ended: {
    title: 'Este pago automático ha terminado',
    advice: 'El comercio ya no puede cobrarle. Si lo quiere otra vez, el comercio debe pedirlo de nuevo.',
  },
} as const
