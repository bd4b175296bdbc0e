import type { TextsLike } from '../language'
import type { en } from './en'

export const es: TextsLike<typeof en> = {
  title: '¿Puedo usarlo?',
  seeAnswer: 'Ver la respuesta',
  chooseOne: 'Elija una opción, la más cercana a su caso.',
  unreadable: 'No se pudo leer una parte del enlace. Responda lo que falta y ya está.',
  private: 'Aquí nada pregunta quién es usted, y no necesita cuenta.',

  questions: {
    live: {
      short: 'Dónde vivo',
      heading: '¿Dónde vive?',
      lead: 'Las tiendas que aceptan Bangka están en China continental.',
    },
    card: {
      short: 'Mi tarjeta',
      heading: '¿Qué tarjeta tiene?',
      lead: 'Si tiene varias, elija la primera de esta lista que tenga.',
    },
    phone: {
      short: 'Mi teléfono',
      heading: '¿Qué número de teléfono usa?',
      lead: 'Debe recibir SMS: los códigos llegan así.',
    },
    id: {
      short: 'Mi documento',
      heading: '¿Qué documento tiene?',
      lead: 'Si tiene una cuenta bancaria en China, elija el documento que conoce el banco.',
    },
  },

  live: {
    mainland: { name: 'En China continental', detail: 'Por trabajo, estudios o familia' },
    visiting: { name: 'En otro lugar, y visito China', detail: 'De vacaciones o por trabajo, ahora o pronto' },
    'hk-macau-taiwan': { name: 'En Hong Kong, Macao o Taiwán', detail: '' },
    abroad: { name: 'En otro país', detail: 'Sin viaje a China previsto' },
  },
  card: {
    chinese: { name: 'Una tarjeta de un banco de China continental', detail: 'De débito o de crédito' },
    international: {
      name: 'Visa, Mastercard o similar, de otro país',
      detail: 'También American Express, JCB, Diners Club y Discover',
    },
    'unionpay-abroad': { name: 'UnionPay, de fuera de China continental', detail: 'De un banco de Hong Kong, por ejemplo' },
    other: { name: 'Otro tipo de tarjeta', detail: 'Maestro, de prepago o de una marca de un solo país' },
    'account-only': { name: 'Una cuenta bancaria o PayPal, sin tarjeta', detail: '' },
    none: { name: 'Nada de esto', detail: '' },
  },
  phone: {
    mainland: { name: 'Un número chino', detail: 'Empieza por +86' },
    foreign: { name: 'Un número de otro lugar', detail: 'De cualquier país; también Hong Kong, Macao y Taiwán' },
    none: { name: 'Ninguno que reciba SMS', detail: '' },
  },
  id: {
    passport: { name: 'Un pasaporte', detail: 'De cualquier país' },
    'passport-away': { name: 'Un pasaporte, pero no conmigo', detail: 'En casa, o en una oficina de visados' },
    'permanent-resident': {
      name: 'Tarjeta de residente permanente extranjero',
      detail: 'La tarjeta china para extranjeros con residencia permanente',
    },
    'hk-macau-taiwan-permit': {
      name: 'Un permiso para Hong Kong, Macao o Taiwán',
      detail: 'Permiso de viaje o de residencia',
    },
    'resident-id': { name: 'Cédula de identidad china', detail: '' },
    none: { name: 'Nada de esto', detail: 'Solo un documento de identidad o permiso de conducir de otro país, por ejemplo' },
  },

  verdicts: {
    yes: { heading: 'Sí, puede pagar con Bangka', lead: 'Su tarjeta, su teléfono y su documento encajan.' },
    'yes-with-limits': {
      heading: 'Sí, con algunos límites',
      lead: 'Puede vincular su tarjeta y pagar. Vea qué es distinto en su caso.',
    },
    'after-steps': { heading: 'Sí, cuando esto esté hecho', lead: 'Aún falta algo. Esto es lo que hay que hacer, por orden.' },
    'not-yet': {
      heading: 'Tal como está, no',
      lead: 'Mejor saberlo ahora que en la caja. Esto es lo que lo cambiaría.',
    },
  },

  next: 'Qué hacer ahora',
  groups: { works: 'Funciona', conditions: 'Con límites, o tras un paso', worksNot: 'No funciona' },
  yourAnswers: 'Sus respuestas',
  changeAnswer: (question, answer) => `Cambiar: ${question}, ${answer}`,
  alsoAskedTitle: 'También preguntan',
  howWeKnow: 'Cómo lo sabemos',
  share: 'Copiar un enlace a esta respuesta',
  shareNote: 'El enlace contiene sus cuatro respuestas y nada más.',
  copied: 'Enlace copiado.',
  notCopied: 'Aquí no se ha podido copiar el enlace. Es este:',
  startOver: 'Empezar de nuevo',

  capabilities: {
    'sign-up': 'Crear una cuenta',
    'link-chinese-card': 'Vincular una tarjeta china',
    'link-international-card': 'Vincular una tarjeta de otro país',
    'pay-in-shops': 'Pagar en tiendas',
    'pay-online': 'Pagar en internet',
    'travel-and-top-ups': 'Trenes, vuelos, saldo del móvil',
    'pay-friends': 'Enviar y recibir dinero entre amistades',
    'red-packets': 'Sobres rojos (hongbao)',
    balance: 'Recargar y retirar',
    'money-market-funds': 'Fondos del mercado monetario',
    'app-agreements': 'Cobros de aplicaciones, como taxis',
    'pay-abroad': 'Pagar fuera de China continental',
  },

  reasons: {
    'any-phone': 'Con cualquier número de teléfono, de cualquier país.',
    'phone-needed': 'Hace falta un número que reciba SMS. Vale cualquier país.',
    'id-of-the-account': 'Hace falta el número del documento con el que se abrió la cuenta.',
    'passport-number': 'Para esto basta el número de su pasaporte; una foto de la página lo muestra.',
    'bank-phone-needed': 'El banco envía un código por SMS al número de teléfono que tiene de usted.',
    'bank-has-phone':
      'El banco envía su código al número que tiene de usted. Un número de otro país vale si el banco tiene exactamente ese.',
    'sms-abroad': 'El banco envía su código a su número chino, así que ese teléfono debe recibir SMS donde usted esté.',
    'every-chinese-bank':
      'Tarjetas de débito y de crédito de bancos de China continental. Si su banco escribió su nombre a su manera, le ayudamos a averiguar cómo.',
    'account-needs-passport': 'Los bancos abren cuentas a personas con pasaporte o con un documento chino.',
    'account-in-the-mainland':
      'No es necesaria si tiene una Visa o Mastercard, pero sirve en más sitios. Los bancos abren cuentas en ventanilla, en persona.',
    'account-on-a-visit': 'Muchas sucursales no abren cuentas para una estancia corta. Una tarjeta de otro país es más fácil.',
    'account-not-from-afar':
      'Los bancos chinos quieren verle en una ventanilla de China continental: no hay cuentas a distancia.',
    'id-for-card-abroad': 'Bangka pide el número de un pasaporte o de un documento chino.',
    'card-from-abroad':
      'Visa, Mastercard, American Express, JCB, Diners Club y Discover, de cualquier banco de cualquier país. No hace falta una cuenta china.',
    'card-from-abroad-too':
      'No la necesita, pero también puede vincular una: Visa, Mastercard, American Express, JCB, Diners Club o Discover.',
    'unionpay-abroad':
      'Algunas se pueden vincular y otras no. Si Bangka muestra el nombre del banco junto al número, vale la pena probar.',
    'kind-of-card': 'Este tipo no. Sirven Visa, Mastercard, American Express, JCB, Diners Club y Discover.',
    'account-is-no-card':
      'Solo se pueden vincular tarjetas: ni una cuenta bancaria sola, ni el acceso a la banca en línea, ni PayPal.',
    'no-card-yet': 'Con una Visa o Mastercard de su banco en su país no necesita una cuenta china.',
    'shops-when-there': 'En China continental, cuando esté allí: muestre su código o escanee el de la tienda.',
    'shops-when-there-abroad-card':
      'En China continental, cuando esté allí. Algunas tiendas no aceptan tarjetas de otros países.',
    shops: 'Muestre su código o escanee el de la tienda. El dinero sale directamente de su tarjeta.',
    'shops-abroad-card': 'Muestre su código o escanee el de la tienda. Algunas tiendas no aceptan tarjetas de otros países.',
    online: 'Escanee el código del pedido o elija una imagen de él.',
    'online-abroad-card': 'Escanee el código del pedido. Algunas tiendas no aceptan tarjetas de otros países.',
    tickets: 'Bangka no vende billetes. Elija en el vendedor y pague con el código del pedido.',
    'tickets-abroad-card':
      'Hay quien ha pagado billetes de tren y saldo del móvil con tarjetas de otros países. Bangka no los vende: pague con el código del pedido.',
    'once-linked': 'En cuanto haya una tarjeta vinculada.',
    'nothing-to-pay-with': 'Cada pago sale directamente de una tarjeta, y aún no hay ninguna que se pueda vincular.',
    'no-transfers-abroad-card':
      'Las reglas de las billeteras no permiten transferencias con tarjetas de otros países. Bangka tampoco las ofrece.',
    'no-receiving-without-account': 'Aún no en Bangka. Donde las billeteras lo ofrecen, hace falta una cuenta en un banco chino.',
    'no-transfers-yet':
      'Aún no en Bangka. Donde las billeteras lo ofrecen, hacen falta una tarjeta china y un documento verificado, con límites anuales.',
    'no-red-packets-abroad-card': 'Las reglas no los permiten con tarjetas de otros países.',
    'no-red-packets-yet':
      'Aún no en Bangka. Donde las billeteras los ofrecen, hacen falta una tarjeta china y un documento verificado.',
    balance:
      'Sí. Recargue desde una tarjeta de un banco chino, retire a ella o pague directamente con la tarjeta: cada pago muestra de dónde sale el dinero. Los límites y la comisión se dicen antes.',
    'no-balance-abroad-card':
      'Con una tarjeta del extranjero no se puede recargar ni retirar. Paga directamente, así que no hay nada que recargar.',
    'no-funds-abroad-card': 'Las reglas no los permiten con tarjetas de otros países.',
    'funds-ask-for-chinese-id':
      'A los extranjeros se les pedía una cédula de identidad china, y no sabemos de ningún cambio. Bangka no tiene fondos.',
    'no-funds': 'Bangka no tiene fondos.',
    agreements:
      'Sí. Una aplicación lo pide una vez, usted fija cuánto puede cobrar, ve cada cobro y puede terminarlo cuando quiera.',
    'mainland-shops-only': 'Bangka paga a tiendas de China continental, en yuanes.',
  },

  limits: {
    walletPayment: (yuan) => `Como máximo ${yuan} por pago.`,
    abroadFee: (yuan, percent) =>
      `La regla: sin comisión hasta ${yuan}; por encima, el ${percent}\u00a0% del importe total. Bangka no añade nada.`,
    abroadAmounts: (payment, year) => `Como máximo ${payment} por pago y ${year} al año.`,
    withoutId: (year, since) =>
      `Otras billeteras permiten a los visitantes pagar ${year} al año sin ningún documento, hasta donde sabemos (a fecha de ${since}).`,
    dollars: (amount) => `US$${amount}`,
  },

  steps: {
    'get-id': {
      title: 'Tener un pasaporte',
      text: 'O uno de los documentos chinos. Un permiso de conducir o un documento de identidad de otro país no basta.',
    },
    'have-passport-number': {
      title: 'Tener el número de su pasaporte',
      text: 'Para vincular basta una foto o copia de la página. En las tiendas solo necesita el teléfono.',
    },
    'find-bank-id': {
      title: 'Averiguar qué documento tiene su banco',
      text: 'Puede ser un pasaporte anterior. Se lo dice la aplicación del banco o la ventanilla.',
    },
    'get-phone': {
      title: 'Conseguir un número que reciba SMS',
      text: 'De cualquier país. En China, los operadores venden tarjetas SIM con el pasaporte.',
    },
    'open-account': {
      title: 'Abrir una cuenta en un banco',
      text: 'Lleve su pasaporte con el visado o permiso de residencia, su teléfono y, si la tiene, una carta de su trabajo o escuela. Pida que le impriman cómo está guardado su nombre: lo necesitará. Lo que piden las sucursales varía.',
    },
    'get-card': {
      title: 'Conseguir una Visa o Mastercard',
      text: 'En su banco, en su país, antes de viajar; sirve una de débito. Basta por sí sola, sin cuenta en China.',
    },
    'phone-at-bank': {
      title: 'Comprobar que su banco tiene este número',
      text: 'La aplicación del banco o la ventanilla le dice cuál tiene.',
    },
    roaming: {
      title: 'Activar el roaming de su SIM china',
      text: 'Solo para recibir SMS. Hágalo antes de salir, si puede.',
    },
    'bank-slip': {
      title: 'Tener a mano un comprobante o la aplicación del banco',
      text: 'Allí figura su nombre exactamente como lo escribió el banco. La mayoría de las tarjetas que no se pueden vincular fallan en esto.',
    },
    'sign-up': { title: 'Crear una cuenta', text: 'Un número de teléfono, un código por SMS, una contraseña: dos minutos.' },
    'try-number': {
      title: 'Escribir el número de su tarjeta',
      text: 'Si Bangka muestra al lado el nombre del banco, continúe. Tenga lista otra tarjeta.',
    },
    'link-card': {
      title: 'Vincular su tarjeta',
      text: 'Número de tarjeta, nombre, documento y teléfono, tal como los tiene el banco.',
    },
    'other-way-to-be-paid': {
      title: 'Para cobrar, acordar otra forma',
      text: 'Una transferencia bancaria o PayPal, por ejemplo. Quien paga desde China puede hacer ambas.',
    },
    'bring-cash': {
      title: 'Llevar algo de efectivo',
      text: 'Hasta que haya una tarjeta vinculada, paga una comida y un taxi.',
    },
  },

  alsoAsked: {
    nationality: {
      question: 'Mi país nunca está en la lista',
      answer: 'En la nuestra está: figuran todas las nacionalidades, y también no tener ninguna.',
    },
    minors: {
      question: 'Tengo menos de 18 años',
      answer:
        'Bangka no pregunta la edad. Los bancos sí: hasta donde sabemos, abren cuentas a menores junto con su padre o su madre.',
    },
    companies: {
      question: 'La cuenta de una empresa',
      answer: 'No. Una tarjeta se vincula a nombre de una persona, con el documento de esa persona.',
    },
    paypal: {
      question: 'PayPal',
      answer: 'No. Pero la Visa o Mastercard que hay detrás de su cuenta de PayPal a menudo sí se puede vincular.',
    },
  },

  strengths: {
    own: (since) => `Regla de Bangka, a fecha de ${since}`,
    published: (since) => `Regla publicada, a fecha de ${since}`,
    reported: (since) => `Hasta donde sabemos, a fecha de ${since}`,
  },

  facts: {
    'this-wallet': 'Lo que Bangka hace y no hace',
    'cards-from-abroad': 'Comisiones y límites de las tarjetas de otros países',
    'without-id': 'Pagar sin documento',
    'accounts-in-classes': 'Documentos verificados y límites anuales',
    'opening-an-account': 'Cómo abren cuentas los bancos; las sucursales difieren, y ningún banco publica una regla única',
    'how-banks-write': 'Lo que tienen registrado los bancos; ningún banco publica su regla',
    'guide-readers': 'Lo que contaron los lectores de una guía para extranjeros',
  },
}
