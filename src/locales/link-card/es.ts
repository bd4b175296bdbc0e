import type { TextsLike } from '../language'
import { plural } from '../plural'
import type { en } from './en'

export const es: TextsLike<typeof en> = {
  title: 'Vincular tarjeta',
  startOver: 'Empezar de nuevo',
  resumed: {
    draft:
      'Hola de nuevo. Su nombre, tipo de documento y teléfono siguen aquí; los números de tarjeta y de documento nunca se guardan, así que se los pedimos otra vez.',
    run: 'Está donde lo dejó.',
  },
  unfinished: {
    asking: 'Estaba vinculando una tarjeta cuando se cerró la aplicación. Estamos preguntando a su banco qué ha pasado.',
    codeSent: (phone) => `Antes de cerrarse la aplicación, su banco envió un código al ${phone}.`,
    enterCode: 'Escribir el código',
    linked: 'La tarjeta que estaba vinculando cuando se cerró la aplicación ya está vinculada.',
    seeCards: 'Ver mis tarjetas',
    refused: 'Antes de cerrarse la aplicación, su banco no aceptó los datos. Revíselos uno a uno al continuar.',
  },

  number: {
    heading: 'Su número de tarjeta',
    label: 'Número de tarjeta',
    help: 'El número largo de la cara de la tarjeta, no el de la cuenta. De 12 a 19 cifras.',
    cardType: 'Tipo de tarjeta',
    unknownBank: 'No conocemos el banco; no pasa nada',
    internationalNote: 'Una tarjeta de otro país: sirve en muchas tiendas, pero no en todas partes de China.',
    problems: {
      empty: 'Escriba el número de la cara de su tarjeta.',
      letters: 'Un número de tarjeta solo tiene cifras. Quite las letras; los espacios y guiones pueden quedarse.',
      'too-short': 'Faltan cifras: un número de tarjeta tiene al menos 12. ¿Es el número de la propia tarjeta?',
      'too-long': 'Sobran cifras: un número de tarjeta tiene 19 como máximo. ¿Ha escrito algo dos veces?',
    },
    warnings: {
      'check-digit': 'Puede que haya una cifra mal escrita. Compárela con la tarjeta; si es igual, puede continuar.',
    },
    unusualLength: (bank, usual, typed) =>
      `Ha escrito ${typed} cifras; las tarjetas de ${bank} suelen tener ${usual.join(' o ')}. Compárelas con la tarjeta: si son iguales, continúe.`,
  },

  name: {
    heading: 'Su nombre en el banco',
    label: 'Nombre completo',
    help: 'Exactamente como en un comprobante del banco o en su aplicación, con los mismos espacios y mayúsculas. En cualquier escritura.',
    problems: {
      empty: 'Escriba su nombre tal como lo tiene su banco.',
      'control-characters': 'El nombre contiene caracteres invisibles, quizá por haberlo copiado. Escríbalo a mano.',
      'no-letters': 'Un nombre necesita al menos una letra.',
      'too-long': 'Es más largo de lo que guarda cualquier banco: 200\u00a0caracteres como máximo.',
    },
    notes: {
      'double-space': 'Hay dos espacios seguidos. Su banco cuenta cada uno.',
      'unusual-space': 'Uno de los espacios es especial, quizá por haberlo copiado. Para mayor seguridad, escríbalo de nuevo.',
      'full-width': 'Algunas letras son de ancho completo. Los bancos suelen tener las normales.',
    },
    nationality: 'Nacionalidad',
    chooseNationality: 'Elegir',
    nationalityMissing: 'Elija su nacionalidad.',
    searchNationality: 'Buscar',
    searchHelp: 'En español, inglés o chino, o por código: Corea, Korea, 法国, DEU.',
    noNationality: 'No se ha encontrado nada. Pruebe otra grafía o menos letras.',
    family: {
      label: '¿Qué parte es su apellido?',
      help: 'Tóquela, o déjelo así. Nos ayuda si su banco escribe los nombres en otro orden; su banco no lo recibe.',
      told: (family, given) => (given === '' ? `Apellido: ${family}` : `Apellido: ${family} · Nombres: ${given}`),
    },
    latin: {
      spelling: (latin) =>
        `Su pasaporte probablemente lo escribe ${latin}. La mayoría de los bancos de aquí lo tienen en estas letras.`,
      use: 'Usar esta grafía',
      letters: (latin) =>
        `La mayoría de los bancos de aquí tienen las letras latinas de su pasaporte. Escríbalas como figuran allí: las letras árabes solas (${latin}) no dicen cómo se escribe.`,
      unknown:
        'La mayoría de los bancos de aquí tienen los nombres extranjeros en letras latinas. Si el suyo también, escríbalos como en su pasaporte.',
    },
  },

  passport: {
    open: 'Rellenar con las líneas del pasaporte',
    title: 'Las líneas de su pasaporte',
    where: 'Abajo del todo en la página con su foto: dos líneas de mayúsculas, cifras y muchos signos <.',
    picture: 'La página con foto de un pasaporte, con las dos líneas al pie.',
    label: 'Pegue o escriba ambas líneas',
    help: 'No importan los espacios ni las minúsculas. Se leen solo en su dispositivo y no se guardan.',
    found: 'Esto se rellena',
    fullName: 'Nombre completo',
    nameStays: (name) => `${name} (queda como usted lo escribió)`,
    familyName: 'Apellido',
    nationality: 'Nacionalidad',
    number: 'Número de pasaporte',
    birthDate: 'Fecha de nacimiento (solo para comparar)',
    use: 'Rellenar',
    notes: {
      nameCut: 'En la línea no cabía todo su nombre. Compárelo con su pasaporte y complételo después.',
      noName: 'La segunda línea sola no lleva nombre: el suyo queda como está.',
      noNationality: (code) => `${code} no corresponde a ningún país. Por favor, elija usted su nacionalidad.`,
      notPassport: 'Son las líneas de una tarjeta y no de un pasaporte, así que su número no se rellena.',
      expired: 'Este pasaporte ha caducado. No importa si es el que conoce su banco.',
    },
    problems: {
      empty: 'Pegue o escriba primero las dos líneas.',
      'no-lines':
        'No parecen esas líneas. La primera empieza por P y termina en muchos signos <; la segunda tiene sobre todo cifras.',
      visa: 'Es la línea de un visado. Use las dos líneas de la página con foto de su pasaporte.',
      lineMissing: (line) => `Falta la línea ${line}. Póngala debajo de la otra.`,
      'too-short': (line, missing) =>
        plural('es', missing, {
          one: `Falta un carácter en la línea ${line}.`,
          other: `Faltan ${missing} caracteres en la línea ${line}.`,
        }),
      'too-long': (line, extra) =>
        plural('es', extra, {
          one: `Sobra un carácter en la línea ${line}.`,
          other: `Sobran ${extra} caracteres en la línea ${line}.`,
        }),
    },
    place: (line, from, to) => (from === to ? `Línea ${line}, carácter ${from}` : `Línea ${line}, caracteres ${from} a ${to}`),
    faults: {
      character: (place, found) => `${place}: “${found}” no aparece nunca en estas líneas.`,
      'digit-expected': (place, part, found) => `${place}: en ${part} está la letra ${found}, donde solo puede haber cifras.`,
      'letter-expected': (place, part, found) => `${place}: en ${part} está la cifra ${found}, donde solo puede haber letras.`,
      likely: (instead) => `Quizá sea ${instead}.`,
      'check-digit': (place, part) =>
        `${place}: el dígito de control no cuadra en ${part}. Compare cada carácter con su pasaporte.`,
      likelyAt: (position, found, instead) => `Quizá el carácter ${position} sea ${instead}, y no ${found}.`,
      'no-such-day': (place, part) => `${place}: ${part} no es un día del calendario.`,
      unused: 'Lo que se rellena abajo cuadra; esta parte no se usa.',
    },
    /** With their articles, as the sentences above need them. */
    parts: {
      document: 'el tipo de documento',
      issuer: 'el país emisor',
      name: 'el nombre',
      number: 'el número de pasaporte',
      nationality: 'la nacionalidad',
      'birth-date': 'la fecha de nacimiento',
      'expiry-date': 'la fecha de caducidad',
      'personal-number': 'el número personal',
      whole: 'la línea entera',
    },
  },

  identity: {
    heading: 'El documento que conoce su banco',
    lead: 'Elija el documento con el que abrió la cuenta.',
    kind: 'Tipo de documento',
    kindMissing: 'Elija el documento con el que abrió la cuenta.',
    usualFor: (nationality) => `Habitual (${nationality})`,
    travelDocument: 'Su documento de viaje cuenta como pasaporte.',
    kinds: {
      passport: 'Pasaporte',
      'resident-id': 'Cédula de identidad china',
      'foreign-permanent-resident': 'Tarjeta de residente permanente extranjero',
      'hk-macau-travel-permit': 'Permiso de viaje a China continental, Hong Kong o Macao',
      'taiwan-travel-permit': 'Permiso de viaje a China continental, Taiwán',
      'hk-macau-taiwan-residence-permit': 'Permiso de residencia, Hong Kong, Macao o Taiwán',
    },
    numbers: {
      passport: 'Número de pasaporte',
      'resident-id': 'Número de la cédula',
      'foreign-permanent-resident': 'Número de la tarjeta',
      'hk-macau-travel-permit': 'Número del permiso',
      'taiwan-travel-permit': 'Número del permiso',
      'hk-macau-taiwan-residence-permit': 'Número del permiso',
    },
    helps: {
      passport: 'Letras y cifras. Si su pasaporte es nuevo, puede que su banco aún tenga el número anterior.',
      'resident-id': '18\u00a0caracteres; el último puede ser X.',
      'foreign-permanent-resident': '18 cifras en la tarjeta nueva, 3 letras y 12 cifras en la antigua.',
      'hk-macau-travel-permit': 'H o M y 8 cifras, o 10 en los permisos antiguos.',
      'taiwan-travel-permit': '8 cifras, o 10 en los permisos antiguos.',
      'hk-macau-taiwan-residence-permit': '18\u00a0caracteres que empiezan por 81, 82 u 83.',
    },
    problems: {
      empty: 'Escriba el número de su documento.',
      characters: 'Hay un carácter que estos números nunca tienen. Compárelo con el documento.',
      'too-short': 'Faltan caracteres. Compárelo con el documento.',
      'too-long': 'Sobran caracteres. ¿Ha escrito algo dos veces?',
      shape: 'Los números de este documento son distintos. ¿Está elegido arriba el tipo correcto?',
      'other-kind': 'Es el número de otro tipo de documento. Elija arriba ese tipo.',
      'birth-date': 'La fecha de nacimiento de este número no puede ser correcta. Compárelo cifra por cifra.',
      'check-digit': 'Hay un carácter mal escrito: el dígito de control no cuadra. Compárelo cifra por cifra.',
    },
  },

  phone: {
    heading: 'Su teléfono en el banco',
    label: 'Número de teléfono',
    help: 'El número al que su banco envía los SMS. Vale cualquier forma: 138 0013 8000, +34 612 34 56 78, 34-612345678.',
    understood: (phone, sent) => `${phone}. Su banco recibe ${sent}`,
    problems: {
      empty: 'Escriba el número de teléfono que tiene su banco.',
      characters: 'Un número de teléfono solo tiene cifras, con + delante del prefijo del país.',
      'too-short': 'Faltan cifras.',
      'too-short-without-code':
        'Es demasiado corto para un número chino. Un número de otro país empieza por + y su prefijo, por ejemplo +34.',
      'too-long': 'Sobran cifras. ¿Ha escrito algo dos veces?',
      'unknown-country': 'No conocemos este prefijo. Si es de otro país, empiece por + y el prefijo: +34 6 …',
      'not-in-use': 'Ningún número empieza así. Si es de otro país, empiece por + y su prefijo: +34 6 …',
    },
  },

  summary: {
    heading: 'Esto es lo que recibe el banco',
    lead: 'Debe coincidir carácter por carácter con lo que tiene su banco. Los puntos representan espacios.',
    card: 'Número de tarjeta',
    name: 'Nombre',
    nationality: 'Nacionalidad',
    phone: 'Teléfono en el banco',
    changed: 'Cambiado para este intento',
    attempts: (left, perDay) =>
      left === 0
        ? 'Su banco no permite más intentos con esta tarjeta hoy.'
        : `Enviar gasta un intento. Su banco aún permite ${left} de ${perDay} hoy.`,
    send: (bank) => `Enviar a ${bank}`,
    sendToBank: 'Enviar al banco',
    sendAgain: 'Enviar lo mismo otra vez',
    codeWaits: (phone) => `Su banco ha enviado un código para estos datos al ${phone}.`,
    enterCode: 'Escribir el código',
    sending: 'Consultando a su banco…',
    sendingNote: 'Puede tardar hasta 20 segundos. Nada se envía dos veces.',
    notices: {
      offline: {
        title: 'No se ha enviado nada',
        text: 'No tiene conexión. Revise su wifi o sus datos móviles y envíe de nuevo; no se ha gastado ningún intento.',
      },
      'never-arrived': {
        title: 'No llegó',
        text: 'Su banco no recibió los datos y no se gastó ningún intento. Puede enviarlos de nuevo.',
      },
      'not-accepted': {
        title: 'No se envió nada a su banco',
        text: 'Inténtelo de nuevo en un minuto; no se ha gastado ningún intento.',
      },
      'code-over': {
        title: 'Ese intento ha terminado',
        text: 'No se vinculó ninguna tarjeta, normalmente porque un código fue incorrecto demasiadas veces. Envíe los datos de nuevo para recibir otro código.',
      },
    },
  },

  findingOut: {
    heading: 'Aún no lo sabemos',
    text: 'Su banco no ha respondido a tiempo. Puede que haya aceptado los datos o que no, así que seguimos preguntando. Por favor, no empiece de nuevo.',
    codeText: 'La respuesta a su código no ha vuelto. Puede que la tarjeta ya esté vinculada, así que seguimos preguntando.',
    patience: 'Puede salir de esta pantalla y volver: seguiremos donde esté.',
    asking: 'Consultando a su banco…',
    askNow: 'Preguntar',
  },

  blocked: {
    heading: 'No hay más intentos hoy',
    text: (when) => `Su banco no acepta más intentos con esta tarjeta. Inténtelo ${when}, hora de China.`,
    meanwhile:
      'Mientras tanto: mire un comprobante del banco o su aplicación, y anote exactamente cómo figuran allí su nombre, número de documento y teléfono.',
    tryNow: 'Reintentar',
  },

  refused: {
    heading: 'Aún no coincide. Vamos a encontrarlo.',
    saysNothing: (bank) =>
      `${bank} dice que algo difiere, pero no qué. Los bancos suelen anotar los datos de los extranjeros a su manera.`,
    saysFields: (bank, fields) =>
      `${bank} señala una diferencia en ${fields}. Los bancos suelen anotar los datos de los extranjeros a su manera.`,
    yourBank: 'Su banco',
    fields: {
      name: 'el nombre',
      idKind: 'el tipo de documento',
      idNumber: 'el número de documento',
      phone: 'el número de teléfono',
    },
    and: ' y ',
    sentLast: 'Lo que recibió su banco',
    atTheBank:
      'Si nada ayuda, vaya a su banco con su pasaporte y esta tarjeta: el personal puede leerle y corregir lo que tienen.',
    takeOver: {
      why: (bank) =>
        `Sus datos coinciden con los que tiene ${bank}. Pero un banco vincula una tarjeta a una sola cuenta a la vez, y esta está vinculada a otra.`,
      title: 'Si la tarjeta es suya',
      how: 'Su banco envía un código al teléfono que tiene registrado. Con ese código la tarjeta pasa a esta cuenta; la otra la pierde y recibe un aviso.',
      unexpected: '¿No tiene otra cuenta? Traiga la tarjeta aquí, y después llame a su banco y pregunte quién la ha usado.',
      prove: 'Es mi tarjeta: probarlo',
      asking: 'Pidiendo un código a su banco…',
    },
    changeSomething: 'Cambiar algo',
    checkNumber: 'Revisar el número de tarjeta',
    anotherCard: 'Usar otra tarjeta',
    sendAgain: 'Enviar de nuevo',
    seeCards: 'Ver mis tarjetas',
    later: 'Volver más tarde',
  },

  code: {
    heading: 'El código de su banco',
    lead: (phone) => `Su banco ha enviado seis cifras al ${phone}.`,
    label: 'Código',
    help: 'Vale 10\u00a0minutos. Solo cuenta el SMS más reciente.',
    checking: 'Comprobando el código…',
    confirm: 'Vincular tarjeta',
    resend: 'Enviar otro código',
    resendIn: (seconds) => `Otro código en ${seconds}\u00a0s`,
    notMyPhone: 'No es mi teléfono',
    problems: {
      wrong: (left) =>
        plural('es', left, {
          one: 'No es el código. Le queda un intento; después tendrá que enviar sus datos otra vez.',
          other: `No es el código. Compárelo con el SMS más reciente; quedan ${left} intentos.`,
        }),
      expired: 'Este código ha caducado. Pida otro.',
      used: 'Este código ya se ha usado. Pida otro.',
      unclear: 'Su código no llegó a su banco. Por favor, escríbalo de nuevo.',
      offline: 'No tiene conexión y no se ha enviado nada. Revise la conexión y escriba el código de nuevo.',
      'not-accepted': 'Su banco no ha podido comprobar el código. Inténtelo de nuevo en un minuto.',
      'resend-failed': 'No sabemos si hay un código nuevo en camino. Espere un minuto y pídalo de nuevo.',
      'resend-not-sent':
        'No se ha podido enviar el SMS. El teléfono necesita cobertura, y roaming si está en otro país. Inténtelo en un minuto.',
      'resend-too-many': (when) => `De momento su banco no envía más códigos. Pídalo ${when}, hora de China.`,
    },
  },

  done: {
    heading: 'Su tarjeta está vinculada',
    lead: 'Ya puede pagar con ella: muestre su código de pago o escanee el de una tienda.',
    pay: 'Mi código de pago',
    cards: 'Ver mis tarjetas',
  },
}
