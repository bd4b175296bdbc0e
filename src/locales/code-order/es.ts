import type { TextsLike } from "../language";
import type { en } from "./en";

export const es: TextsLike<typeof en> = {
  title: "Pagar",
  to: "Paga a",
  payeeNote: "Según nuestros datos, no según el código",
  otherNameTitle: (said) => `El código indica otro nombre: “${said}”`,
  otherNameText: (payee) =>
    `Pero el dinero va a ${payee}. Puede que haya una pegatina sobre el código de la tienda: pregunte en la caja, y pague solo si el nombre de arriba es el de esta tienda.`,

  amount: "Importe",
  amountIn: (currency) => `Importe en ${currency}`,
  amountInYuan: "Importe en yuanes",
  amountHelp: "Pregunte el importe en la caja.",
  problems: {
    empty: (example) => `Escriba el importe, por ejemplo ${example}.`,
    "not-a-number": (example) =>
      `Use cifras y un punto, por ejemplo ${example}.`,
    comma: (example) =>
      `Use un punto antes de los decimales, por ejemplo ${example}.`,
    "too-many-decimals": (example) =>
      `Esta moneda no tiene una pieza más pequeña. Escriba, por ejemplo, ${example}.`,
    zero: "El importe debe ser mayor que cero.",
    negative: "El importe debe ser mayor que cero.",
  },
  tooLarge: (limit) =>
    `Un pago puede ser de ${limit} como máximo, todo incluido. Pida a la tienda que divida el importe.`,
  tipTooLarge: (percent) =>
    `Para evitar errores al escribir, una propina puede ser como máximo el ${percent}\u00a0% del importe.`,

  tip: "Propina",
  tipLead:
    "El código pregunta si quiere dejar propina. Usted decide, y nada se añade solo.",
  tipLeadYuan:
    "El código pregunta si quiere dejar propina. En China continental nadie la espera.",
  noTip: "Sin propina",
  percent: (percent) => `${percent}\u00a0%`,
  otherTip: "Otra",
  ownTip: (currency) => `Su propina en ${currency}`,
  ownTipInYuan: "Su propina en yuanes",

  asked: "La tienda también pide",
  askedNote: (payee) => `Lo que escriba aquí lo recibe ${payee}, no su banco.`,
  missing: "Rellénelo, por favor: lo pide el código.",
  badAnswer:
    "Es demasiado largo, o tiene caracteres que no se pueden enviar. Acórtelo, por favor.",
  fields: {
    billNumber: {
      label: "Número de factura",
      help: "Está en la factura o en el recibo.",
    },
    mobileNumber: {
      label: "Número de móvil",
      help: "El suyo, con el código del país.",
    },
    storeLabel: {
      label: "Tienda",
      help: "Su número o nombre: pregunte en la caja.",
    },
    loyaltyNumber: {
      label: "Número de socio",
      help: "En su tarjeta de socio.",
    },
    referenceLabel: {
      label: "Referencia",
      help: "Lo que la tienda le dijo que escribiera aquí.",
    },
    customerLabel: { label: "Número de cliente", help: "Está en la factura." },
    terminalLabel: { label: "Caja", help: "Su número: pregunte en la caja." },
    purpose: {
      label: "Concepto",
      help: "Unas palabras, por ejemplo “habitación 304”.",
    },
    address: {
      label: "Dirección",
      help: "Adonde la tienda debe enviar las cosas.",
    },
    email: {
      label: "Correo electrónico",
      help: "Para el comprobante de la tienda.",
    },
  },

  sum: "Lo que paga",
  tipByShop: "Propina fijada por la tienda",
  tipShareByShop: (percent) =>
    `Propina del ${percent}\u00a0%, fijada por la tienda`,
  total: "Total",
  totalInYuan: "Total en yuanes",
  rate: "Tipo de cambio",
  rateText: (units, currency, yuan) => `${units} ${currency} = ¥${yuan}`,
  rateAsOf: "Fecha del cambio",
  rateFrom: (when, source) => `${when} · ${source}`,
  inYuan:
    "A su tarjeta se le cobra en yuanes. Su banco lo convierte a su moneda.",
  next: "Siguiente",
  nextWith: (amount) => `Siguiente: ${amount}`,
  opening: "Pidiendo este pago a la tienda",

  notices: {
    offline:
      "No tiene conexión. No se ha enviado ni pagado nada. Inténtelo de nuevo cuando la tenga.",
    failed:
      "No hemos podido pedir este pago a la tienda. No se ha pagado nada: inténtelo de nuevo.",
  },
  changedTitle: "El tipo de cambio se ha movido",
  changedText: (before, now) =>
    `Antes vio ${before}. Ahora son ${now}. Aún no se ha pagado nada.`,
  accept: (amount) => `Seguir con ${amount}`,
  change: "Cambiar importe o propina",
  goneTitle: "Escanee el código otra vez, por favor",
  goneText:
    "Por su seguridad, un código escaneado no se guarda al cerrar la aplicación. No se ha pagado nada.",
  scan: "Escanear",
  home: "Volver al inicio",
};
