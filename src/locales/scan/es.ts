import type { TextsLike } from "../language";
import type { en } from "./en";

export const es: TextsLike<typeof en> = {
  title: "Escanear",
  view: "Lo que ve la cámara",
  hint: "Apunte la cámara al código de la tienda.",
  seen: "Código encontrado",
  opening: "Abriendo la cámara",
  known: "Acaba de escanear este código.",
  useKnown: "Usarlo otra vez",
  choose: "Hay varios códigos: toque el que quiere usar.",
  chooseNone: "Escanear otra vez",
  scannedBefore: "Recién escaneado",
  pictureView: "La imagen con los códigos",
  numbered: (number, name) => `${number}: ${name}`,
  codeWith: (name, detail) => `${name}: ${detail}`,
  codeKinds: {
    "bangka-order": "Un pedido de Bangka",
    "bangka-shop": "El código de Bangka de una tienda",
    "bangka-friend": "El código de Bangka de una amistad",
    "bangka-unknown": "Un código de Bangka dañado",
    "alipay-order": "Un pedido de Alipay",
    "alipay-personal": "El código de Alipay de alguien",
    "alipay-paycode": "Un código de pago, para la caja",
    wechat: "Un código de WeChat",
    "unionpay-paycode": "Un código de pago de UnionPay, o un número de tarjeta",
    "emv-merchant": "El código de cobro de un banco",
    "emv-consumer": "El código de pago de un banco",
    "card-number": "Un número largo",
    url: "Una dirección web",
    text: "Texto",
  },
  zoomed: (factor) => `${factor}×`,
  zoomLabel: "Acercar el código",
  torchOn: "Dar luz",
  torchOff: "Quitar luz",
  album: "Imagen",
  type: "Escribir",
  albumLabel: "Elegir una imagen con el código",
  typeLabel: "Escribir el código",
  openScanner: "Abrir el escáner",
  scannerLead:
    "Escanee el código de la tienda, elija una imagen de él o escríbalo.",
  typeTitle: "Escribir el código",
  typeField: "El código, o la dirección que contiene",
  typeHelp:
    "Las tiendas suelen imprimirlo debajo del código. También puede copiarlo y pegarlo.",
  typeSubmit: "Continuar",
  cameraProblems: {
    denied: {
      title: "No se ha permitido la cámara",
      text: "Inténtelo de nuevo y elija “Permitir” cuando se lo pregunten. También sirve una imagen o escribir el código.",
    },
    blocked: {
      title: "La cámara está bloqueada para esta página",
      text: "Se rechazó antes, por eso ya no se le pregunta. Puede cambiarlo, y la cámara se abrirá sola. También sirve una imagen o escribir el código.",
    },
    "no-camera": {
      title: "Este dispositivo no tiene cámara",
      text: "Elija una imagen del código o escríbalo. Si conecta una cámara, inténtelo de nuevo.",
    },
    "insecure-page": {
      title: "Esta página no puede usar la cámara",
      text: "Los navegadores solo la dan a páginas cuya dirección empieza por https. Elija una imagen del código o escríbalo.",
    },
    unsupported: {
      title: "En este navegador no se puede usar la cámara",
      text: "Los navegadores dentro de otras aplicaciones a menudo no la tienen. Abra esta página en Safari o Chrome, elija una imagen o escriba el código.",
    },
    busy: {
      title: "Otro programa está usando la cámara",
      text: "Ciérrelo (quizá una videollamada) e inténtelo de nuevo. Mientras tanto, sirve una imagen o escribir el código.",
    },
    ended: {
      title: "La cámara se ha desconectado",
      text: "Se desenchufó o la tomó otro programa. Inténtelo de nuevo, elija una imagen o escriba el código.",
    },
    "not-loaded": {
      title: "No se ha podido cargar el escáner",
      text: "Revise su conexión e inténtelo de nuevo. Mientras tanto, puede escribir el código.",
    },
    "no-frames": {
      title: "La cámara no muestra imagen",
      text: "Quizá la esté usando otro programa, o su tapa esté cerrada. Inténtelo de nuevo, elija una imagen o escriba el código.",
    },
  },
  settingsSteps: {
    android: [
      "Toque el símbolo a la izquierda de la dirección de la página, arriba.",
      "Toque “Permisos”, luego “Cámara”, y permítala.",
      "Si la cámara no está en la lista: permítala para el navegador en los ajustes del teléfono, en “Aplicaciones”.",
    ],
    "ios-safari": [
      "Toque el símbolo al principio de la barra de direcciones.",
      "Toque “Ajustes del sitio web” (quizá tras los tres puntos).",
      "Ponga “Cámara” en “Permitir” y vuelva a cargar la página.",
    ],
    "ios-other": [
      "Abra los Ajustes del teléfono.",
      "Busque este navegador o aplicación en la lista de apps y toque su nombre.",
      "Active “Cámara”, vuelva aquí y cargue otra vez la página.",
    ],
    desktop: [
      "Haga clic en el símbolo a la izquierda de la dirección de la página.",
      "Permita allí la cámara.",
      "Si nada cambia: permítala para el navegador en los ajustes del sistema, en “Privacidad”.",
    ],
  },
  openSettings: "Abrir los ajustes",
  otherPicture: "Elegir otra imagen",
  readingPicture: "Buscando un código en la imagen",
  tryCamera: "Probar otra vez la cámara",
  pictureProblems: {
    "unreadable-picture": {
      title: "No se puede abrir esta imagen",
      text: "Elija otra: JPEG y PNG siempre funcionan.",
    },
    "empty-file": {
      title: "Este archivo está vacío",
      text: "No contiene nada, como cuando se corta una descarga. Pida que se lo envíen otra vez, guárdelo de nuevo o elija otra imagen.",
    },
    "heic-picture": {
      title: "Es una imagen HEIC",
      text: "Los iPhone guardan así las fotos, y este navegador no puede abrirlas. Haga una captura de pantalla de la imagen y elíjala, o guarde la imagen como JPEG.",
    },
    "svg-drawing": {
      title: "Es un dibujo (SVG), no una foto",
      text: "Por su seguridad no se abre aquí. Hágale una captura de pantalla y elíjala.",
    },
    "pdf-file": {
      title: "Es un PDF, no una imagen",
      text: "Ábralo, haga una captura de pantalla del código y elíjala; o escanéelo con la cámara desde otra pantalla.",
    },
    "video-file": {
      title: "Es un vídeo, no una imagen",
      text: "Deténgalo donde se vea el código, haga una captura de pantalla y elíjala.",
    },
    "text-file": {
      title: "Es texto, no una imagen",
      text: "Si contiene el texto del código, cópielo y elija “Escribir”.",
    },
    "too-large-picture": {
      title: "Esta imagen es demasiado grande",
      text: "Tiene más de 100 megapíxeles o 50\u00a0MB. Hágale una captura de pantalla, o recorte la parte del código, y elíjala.",
    },
    "damaged-picture": {
      title: "Esta imagen está dañada",
      text: "Falta una parte o está rota, y en el resto no se ha podido leer ningún código. Pida que se la envíen otra vez, guárdela de nuevo o haga una captura de pantalla.",
    },
    "no-code-in-picture": {
      title: "No hay código en esta imagen",
      text: "El código debe verse nítido y entero, con algo de blanco alrededor. Recorte la imagen más de cerca o escanéelo con la cámara.",
    },
    denied: {
      title: "No está permitido escanear",
      text: "Permita la cámara y las fotos en los ajustes de su teléfono e inténtelo de nuevo.",
    },
    unsupported: {
      title: "Este teléfono no puede escanear aquí",
      text: "Elija una imagen del código o escríbalo.",
    },
    "not-loaded": {
      title: "No se ha podido cargar el escáner",
      text: "Revise su conexión y elija la imagen otra vez.",
    },
    busy: {
      title: "La cámara está ocupada",
      text: "Cierre el otro programa que la usa e inténtelo de nuevo.",
    },
  },
  resolving: "Consultando quién recibe el dinero",
  again: "Escanear otro código",
  copyAddress: "Copiar la dirección",
  copied: "Copiado",
  notCopied: "Aquí no se ha podido copiar.",
  linkTitle: "Es una dirección web, no un pago",
  linkOtherTitle: "Es un enlace, no un pago",
  linkDoubtfulTitle: "Cuidado: no abra esta dirección",
  linkText:
    "No la hemos abierto. Ábrala usted solo si sabe de quién es este sitio.",
  linkDoubtfulText:
    "No la hemos abierto, y no se ha pagado nada. Direcciones así se usan para robar contraseñas y dinero.",
  linkNoHost: (scheme) =>
    `No es una página web, sino un enlace “${scheme}” que haría actuar a su teléfono. No lo hemos seguido.`,
  leadsTo: "En realidad lleva a",
  wholeAddress: "La dirección entera",
  whyDoubtful: "Por qué le avisamos",
  linkDangers: {
    "runs-something":
      "No es una página. Haría que su teléfono ejecutara o abriera algo.",
    "look-alike":
      "Imita la dirección de un servicio de pago: parece casi igual, pero es de otra persona.",
    "user-info": "Empieza con un nombre y lleva a otro.",
    "hidden-characters":
      "Oculta caracteres que no se ven. Abajo aparecen escritos.",
    "other-letters":
      "Usa letras extranjeras que se parecen a otras, para que usted lea un nombre distinto.",
    "no-host": "No dice adónde lleva.",
    "number-host":
      "Lleva a un simple número en vez de a un nombre. Las tiendas no hacen eso.",
    "odd-port":
      "Usa una entrada poco común (un puerto), cosa que las páginas corrientes nunca hacen.",
    "not-encrypted":
      "Va a un servicio de pago sin cifrado: cualquiera podría cambiarla por el camino.",
  },
  otherWallets: {
    alipay: "Alipay",
    "alipay-plus": "Alipay+",
    unionpay: "la aplicación UnionPay",
    qq: "QQ Wallet",
    paypay: "PayPay",
    kakaopay: "KakaoPay",
    sbp: "SBP",
    upi: "UPI",
  },
  otherWalletTitle: (wallet) => `Un código para ${wallet}`,
  otherWalletText: (wallet) =>
    `Solo se puede pagar con ${wallet}. Pida a la tienda otro código, o muestre su código de pago.`,
  damagedTitle: "Este código de cobro está dañado",
  damages: {
    hidden:
      "Oculta caracteres que no se ven, algo que un código en regla nunca hace. No lo pague y avise a la tienda.",
    "cut-off":
      "Le falta una parte: rota, tapada o no copiada hasta el final. Escanéelo otra vez más de cerca, o pida uno nuevo.",
    checksum:
      "Su número de control no es correcto: se leyó mal o alguien lo cambió. Escanéelo otra vez. Si sigue igual, no lo pague y avise a la tienda.",
    missing:
      "No dice todo lo que un código de cobro debe decir, por ejemplo a quién se paga. Solo la tienda puede hacer uno nuevo.",
    twice:
      "Dice algo dos veces, así que nadie puede saber cuál vale. Pida a la tienda otro código.",
    amount:
      "El importe o la propina que contiene no es un número. Pida en la caja que hagan el código otra vez.",
    value:
      "Algo en él no es como los bancos han acordado. Pida a la tienda otro código.",
  },
  says: "El código dice",
  whatToDo: "Qué hacer",
  tamperedSteps: [
    "Mire si hay una pegatina sobre el código de la tienda y avise en la caja.",
    "Muestre mejor su código de pago, o escanee el código de la pantalla de la caja.",
    "Pague solo si el nombre en su pantalla es el de la tienda.",
  ],
  cardTitle: "Parece un número de tarjeta",
  cardMaybeTitle: "Un código de pago de UnionPay, o un número de tarjeta",
  cardText:
    "¿Quiere vincular esta tarjeta? Por su seguridad no hemos guardado el número: lo escribirá en el paso siguiente.",
  cardMaybeText:
    "Si alguien le ha mostrado su código de pago, solo una tienda puede cobrarlo. Si es el número de su tarjeta, puede vincularla; lo escribirá en el paso siguiente.",
  linkCard: "Vincular tarjeta",
  myCard: "Es mi tarjeta: vincularla",
  friendTitle: (name) => `Es ${name}, el código de una amistad`,
  friendText:
    "Todavía no se puede enviar dinero a amistades. No se ha enviado nada. Puede pagar en tiendas y en internet.",
  foreign: {
    empty: {
      title: "No hay nada que leer",
      text: "Escriba o pegue primero el código.",
    },
    "own-broken": {
      title: "Este código de Bangka está dañado",
      text: "Le falta una parte. Pida a la tienda que lo muestre otra vez.",
    },
    "own-pay-code": {
      title: "Es un código de pago",
      text: "Un código de pago se muestra en la caja, donde lo escanean. Para pagar, escanee el código de la tienda o muestre el suyo en “Pagar”.",
    },
    "alipay-order": {
      title: "Un pedido de Alipay",
      text: "Esta tienda lo cobra en la propia billetera de Alipay. Pregunte si también acepta Bangka, o muestre su código de pago.",
    },
    "alipay-personal": {
      title: "El código de Alipay de alguien",
      text: "Solo se puede pagar con la billetera de Alipay. Pida a la tienda un código de Bangka, o muestre su código de pago.",
    },
    "alipay-pay-code": {
      title: "Un código de pago de Alipay",
      text: "Es para que lo escaneen en la caja, y solo le sirve a quien lo muestra.",
    },
    "wechat-pay": {
      title: "Un código de WeChat Pay",
      text: "Solo se puede pagar con WeChat. La mayoría de las tiendas tienen otro código: pídalo, o muestre su código de pago.",
    },
    "wechat-friend": {
      title: "Un contacto de WeChat",
      text: "Añade a alguien en WeChat. Aquí no hay nada que pagar.",
    },
    "wechat-pay-code": {
      title: "Un código de pago de WeChat",
      text: "Es para que lo escaneen en la caja, y solo le sirve a quien lo muestra.",
    },
    "emv-pay-code": {
      title: "El código de pago de un banco",
      text: "Es para que lo escaneen en la caja, y solo le sirve a quien lo muestra.",
    },
    "too-long": {
      title: "Demasiado largo para un pago",
      text: "Este código contiene mucho más de lo que necesita un pago. No hemos hecho nada con él.",
    },
    text: {
      title: "Solo texto",
      text: "En este código no hay nada que pagar. Pida a la tienda su código de cobro.",
    },
  },
  showPayCode: "Mi código de pago",
  toBills: "Ver movimientos",
};
