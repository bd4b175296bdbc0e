import type { TextsLike } from '../language'
import type { en } from './en'

export const es: TextsLike<typeof en> = {
  title: 'Escanear',
  view: 'Lo que ve la cámara',
  hint: 'Apunte la cámara al código de la tienda.',
  seen: 'Código encontrado',
  opening: 'Abriendo la cámara',
  torchOn: 'Dar luz',
  torchOff: 'Quitar luz',
  album: 'Imagen',
  type: 'Escribir',
  albumLabel: 'Elegir una imagen con el código',
  typeLabel: 'Escribir el código',
  openScanner: 'Abrir el escáner',
  scannerLead: 'Escanee el código de la tienda, elija una imagen de él o escríbalo.',
  typeTitle: 'Escribir el código',
  typeField: 'El código, o la dirección que contiene',
  typeHelp: 'Las tiendas suelen imprimirlo debajo del código. También puede copiarlo y pegarlo.',
  typeSubmit: 'Continuar',
  cameraProblems: {
    denied: {
      title: 'La cámara no está permitida',
      text: 'Permítala para esta página en los ajustes de su navegador o teléfono e inténtelo de nuevo. También sirve una imagen o escribir el código.',
    },
    unsupported: {
      title: 'Aquí no hay una cámara que usar',
      text: 'O el dispositivo no tiene, o esta página no puede usarla (solo pueden las páginas seguras). Elija una imagen o escriba el código.',
    },
    busy: {
      title: 'Otro programa está usando la cámara',
      text: 'Ciérrelo (quizá una videollamada) e inténtelo de nuevo. Mientras tanto, sirve una imagen o escribir el código.',
    },
    ended: {
      title: 'La cámara se ha desconectado',
      text: 'Se desenchufó o la tomó otro programa. Inténtelo de nuevo, elija una imagen o escriba el código.',
    },
    failed: {
      title: 'La cámara no ha arrancado',
      text: 'Inténtelo de nuevo, elija una imagen o escriba el código.',
    },
  },
  tryCamera: 'Probar otra vez la cámara',
  pictureProblems: {
    'unreadable-picture': { title: 'No se puede abrir esta imagen', text: 'Elija otra: JPEG y PNG siempre funcionan.' },
    'no-code-in-picture': {
      title: 'No hay código en esta imagen',
      text: 'El código debe verse nítido y entero, con algo de blanco alrededor. Recorte la imagen más de cerca o escanéelo con la cámara.',
    },
    denied: {
      title: 'No está permitido escanear',
      text: 'Permita la cámara y las fotos en los ajustes de su teléfono e inténtelo de nuevo.',
    },
    unsupported: { title: 'Este teléfono no puede escanear aquí', text: 'Elija una imagen del código o escríbalo.' },
    busy: { title: 'La cámara está ocupada', text: 'Cierre el otro programa que la usa e inténtelo de nuevo.' },
  },
  resolving: 'Consultando quién recibe el dinero',
  again: 'Escanear otro código',
  copyAddress: 'Copiar la dirección',
  copied: 'Copiado',
  notCopied: 'Aquí no se ha podido copiar.',
  linkTitle: 'Es una dirección web, no un pago',
  linkDoubtfulTitle: 'Cuidado: esta dirección oculta adónde lleva',
  linkText: 'No la hemos abierto. Ábrala usted solo si sabe de quién es este sitio.',
  linkDoubtfulText:
    'No la hemos abierto. Direcciones así se usan para robar contraseñas: déjela estar, a menos que la conozca bien.',
  linkNoHost: (scheme) => `No es una página web, sino un enlace “${scheme}” que haría actuar a su teléfono. No lo hemos seguido.`,
  leadsTo: 'Lleva a',
  cardTitle: 'Parece un número de tarjeta',
  cardMaybeTitle: 'Un código de pago de UnionPay, o un número de tarjeta',
  cardText: '¿Quiere vincular esta tarjeta? Por su seguridad no hemos guardado el número: lo escribirá en el paso siguiente.',
  cardMaybeText:
    'Si alguien le ha mostrado su código de pago, solo una tienda puede cobrarlo. Si es el número de su tarjeta, puede vincularla; lo escribirá en el paso siguiente.',
  linkCard: 'Vincular tarjeta',
  friendTitle: (name) => `Es ${name}, el código de una amistad`,
  friendText: 'Todavía no se puede enviar dinero a amistades. No se ha enviado nada. Puede pagar en tiendas y en internet.',
  foreign: {
    empty: { title: 'No hay nada que leer', text: 'Escriba o pegue primero el código.' },
    'own-broken': {
      title: 'Este código de Bangka está dañado',
      text: 'Le falta una parte. Pida a la tienda que lo muestre otra vez.',
    },
    'own-pay-code': {
      title: 'Es un código de pago',
      text: 'Un código de pago se muestra en la caja, donde lo escanean. Para pagar, escanee el código de la tienda o muestre el suyo en “Pagar”.',
    },
    'alipay-order': {
      title: 'Un pedido de Alipay',
      text: 'Esta tienda lo cobra en la propia billetera de Alipay. Pregunte si también acepta Bangka, o muestre su código de pago.',
    },
    'alipay-personal': {
      title: 'El código de Alipay de alguien',
      text: 'Solo se puede pagar con la billetera de Alipay. Pida a la tienda un código de Bangka, o muestre su código de pago.',
    },
    'alipay-pay-code': {
      title: 'Un código de pago de Alipay',
      text: 'Es para que lo escaneen en la caja, y solo le sirve a quien lo muestra.',
    },
    'wechat-pay': {
      title: 'Un código de WeChat Pay',
      text: 'Solo se puede pagar con WeChat. La mayoría de las tiendas tienen otro código: pídalo, o muestre su código de pago.',
    },
    'wechat-friend': { title: 'Un contacto de WeChat', text: 'Añade a alguien en WeChat. Aquí no hay nada que pagar.' },
    'wechat-pay-code': {
      title: 'Un código de pago de WeChat',
      text: 'Es para que lo escaneen en la caja, y solo le sirve a quien lo muestra.',
    },
    'emv-merchant': {
      title: 'El código de cobro de un banco',
      text: 'Es para las aplicaciones de bancos y las billeteras de su red. Pida a la tienda un código de Bangka, o muestre su código de pago.',
    },
    'emv-broken': {
      title: 'Un código de cobro dañado',
      text: 'Su número de control no es correcto: una parte se leyó mal o fue cambiada. Escanéelo otra vez, o pregunte en la tienda.',
    },
    'emv-pay-code': {
      title: 'El código de pago de un banco',
      text: 'Es para que lo escaneen en la caja, y solo le sirve a quien lo muestra.',
    },
    'too-long': {
      title: 'Demasiado largo para un pago',
      text: 'Este código contiene mucho más de lo que necesita un pago. No hemos hecho nada con él.',
    },
    text: { title: 'Solo texto', text: 'En este código no hay nada que pagar. Pida a la tienda su código de cobro.' },
  },
  showPayCode: 'Mi código de pago',
}
