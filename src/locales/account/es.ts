import type { TextsLike } from '../language'
import { plural } from '../plural'
import type { en } from './en'

export const es: TextsLike<typeof en> = {
  welcome: {
    title: 'Bangka',
    heading: 'Pague en China con su tarjeta',
    lead: 'Vincule su tarjeta bancaria una sola vez. Después, pague en cualquier tienda mostrando un código o escaneándolo.',
    points: {
      link: 'Hecho para extranjeros: se aceptan pasaportes, nombres largos y teléfonos de otros países.',
      help: 'Si su banco escribe su nombre a su manera, le ayudamos a averiguar cómo.',
      safe: 'Su propia contraseña de seis cifras protege sus pagos.',
    },
    signUp: 'Crear cuenta',
    logIn: 'Entrar',
    ended: 'Su sesión ha terminado. Ocurre tras cambiar la contraseña o después de mucho tiempo. Por favor, entre de nuevo.',
  },

  phone: {
    label: 'Número de teléfono',
    help: 'Con el prefijo del país, por ejemplo +34\u00a0612\u00a034\u00a056\u00a078. Sin prefijo, lo tomamos por un número chino.',
    understood: (number, country) => `${number}, ${country}`,
    problems: {
      empty: 'Escriba su número de teléfono.',
      characters: 'Un número de teléfono solo tiene cifras. Quite las letras y los signos.',
      'too-short': 'Faltan cifras.',
      'too-short-without-code':
        'Es demasiado corto para un número chino. Un número de otro país empieza por + y su prefijo, por ejemplo +34.',
      'too-long': 'Sobran cifras.',
      'unknown-country': 'Ningún país tiene este prefijo. Empiece por + y el prefijo de su país, por ejemplo +34 o +52.',
      'not-in-use': 'Ningún número es así. Revise las cifras y el prefijo del país.',
    },
  },

  code: {
    label: 'Código del SMS',
    sentTo: (phone) => `Hemos enviado seis cifras al ${phone}. Puede tardar un minuto.`,
    wrongNumber: '¿Número equivocado?',
    resend: 'Enviar otro código',
    resendIn: (seconds) => `Otro código en ${seconds}\u00a0s`,
    checking: 'Comprobando…',
  },

  password: {
    label: 'Contraseña',
    newLabel: 'Contraseña nueva',
    currentLabel: 'Contraseña de acceso',
    help: 'Al menos 8\u00a0caracteres. Tres o cuatro palabras forman una buena contraseña.',
    good: 'Buena contraseña',
    show: 'Mostrar la contraseña',
    hide: 'Ocultar la contraseña',
    missing: 'Escriba su contraseña.',
    weak: {
      'too-short': 'Use al menos 8\u00a0caracteres.',
      'too-common': 'Demasiada gente usa esta. Elija una que sea solo suya.',
      'like-phone': 'Se parece demasiado a su número de teléfono. Elija otra.',
    },
  },

  signUp: {
    title: 'Crear cuenta',
    phoneHeading: 'Su número de teléfono',
    phoneLead: 'De cualquier país. Le enviamos un código, y con ese número entrará.',
    codeHeading: 'Escriba el código',
    passwordHeading: 'Elija una contraseña',
    passwordLead: 'Sirve para entrar. Las seis cifras para pagar vienen más tarde.',
    sendCode: 'Enviar código',
    create: 'Crear la cuenta',
    welcome: 'Le damos la bienvenida. Ya está dentro.',
    logInInstead: 'Ya tengo cuenta',
  },

  logIn: {
    title: 'Entrar',
    heading: 'Hola de nuevo',
    submit: 'Entrar',
    byCode: 'Usar un código SMS',
    byPassword: 'Usar una contraseña',
    codeHeading: 'Escriba el código',
    codeLead: 'Sin contraseña: le enviamos un código al teléfono.',
    sendCode: 'Enviar código',
    forgotten: '¿Olvidó su contraseña?',
    numberChanged: 'Mi número ha cambiado',
    numberChangedTitle: '¿Ha cambiado su número?',
    numberChangedAdvice:
      'Entre con su número anterior y su contraseña: para eso no hace falta ningún SMS. Después vaya a Perfil, Mi cuenta, Número de teléfono, y escriba el nuevo.',
    numberChangedForgotten:
      'Si tampoco sabe la contraseña, recupere por un momento el número anterior: su operador puede hacerlo con su pasaporte.',
    understood: 'Entrar con el anterior',
    signUp: 'Crear cuenta',
    lockedFor: (seconds) =>
      seconds >= 60 ? `Reintente en ${Math.ceil(seconds / 60)}\u00a0min` : `Reintente en ${seconds}\u00a0s`,
  },

  reset: {
    title: 'Contraseña nueva',
    phoneHeading: 'Cambie su contraseña',
    phoneLead: 'Enviamos un código al teléfono de su cuenta.',
    codeHeading: 'Escriba el código',
    passwordHeading: 'Elija una contraseña nueva',
    passwordLead: 'Todo lo demás queda igual. La sesión se cierra en sus otros dispositivos.',
    sendCode: 'Enviar código',
    save: 'Guardar y entrar',
    done: 'Su contraseña está cambiada y ya está dentro.',
  },

  changePhone: {
    title: 'Número de teléfono',
    phoneHeading: 'Su nuevo número',
    phoneLead: (current) => `Ahora es el ${current}. Enviamos un código al nuevo.`,
    note: 'Es el número con el que entra aquí. El que tiene su banco no cambia.',
    codeHeading: 'Escriba el código',
    passwordHeading: 'Confirme que es usted',
    passwordLead: 'Escriba la contraseña con la que entra.',
    sendCode: 'Enviar código',
    save: 'Cambiar número',
    done: (phone) => `Hecho. A partir de ahora entra con el ${phone}.`,
  },

  paymentPassword: {
    title: 'Contraseña de pago',
    setHeading: 'Elija seis cifras para pagar',
    setLead: 'Las escribirá al pagar, para que nadie más pueda pagar con su teléfono.',
    notTheCardPin: 'No es el PIN de su tarjeta: elija cifras que no use en ningún otro sitio.',
    repeatHeading: 'Las mismas seis cifras otra vez',
    repeatLead: 'Para que un desliz del dedo no le impida pagar.',
    startOver: 'Elegir otras cifras',
    oldHeading: 'Su contraseña de pago actual',
    oldLead: 'Después elige una nueva.',
    newHeading: 'Elija seis cifras nuevas',
    forgotten: '¿La olvidó? Cámbiela',
    resetHeading: 'Cambie su contraseña de pago',
    resetLead: (phone) => `Enviamos un código al ${phone} y le pedimos su contraseña de acceso. Sus tarjetas siguen vinculadas.`,
    resetBegin: 'Enviar código',
    codeHeading: 'Escriba el código',
    loginPasswordHeading: 'Confirme que es usted',
    loginPasswordLead: 'Escriba la contraseña con la que entra.',
    confirm: 'Continuar',
    digits: 'Seis cifras',
    saving: 'Guardando…',
    saveAgain: 'Reintentar',
    mismatch: 'Las dos veces no coinciden. Elija de nuevo sus seis cifras.',
    unchanged: 'Es la que ya tiene. Elija otras cifras.',
    weak: {
      repeated: 'La misma cifra se repite demasiado. Elija cifras más variadas.',
      sequence: 'Las cifras seguidas son lo primero que prueba cualquiera. Elija otras.',
      'like-phone': 'Estas cifras están en su número de teléfono. Elija otras.',
      'like-birth-date': 'Es una fecha de nacimiento, fácil de averiguar. Elija otras cifras.',
      pattern: 'Esta combinación es fácil de adivinar. Elija otras cifras.',
    },
    setDone: 'Su contraseña de pago está lista.',
    changeDone: 'Su contraseña de pago está cambiada.',
  },

  myAccount: {
    title: 'Mi cuenta',
    myCards: 'Mis tarjetas',
    addCard: 'Añadir tarjeta',
    cards: (count) => plural('es', count, { one: `${count} tarjeta`, other: `${count} tarjetas` }),
    phone: 'Número de teléfono',
    loginPassword: 'Contraseña de acceso',
    change: 'Cambiar',
    paymentPassword: 'Contraseña de pago',
    notSet: 'Aún sin definir',
    paymentPasswordForgotten: 'Olvidé la contraseña de pago',
    limits: 'Límites',
    verification: 'Verificación',
    verificationStatus: {
      none: 'Sin empezar',
      'in-review': 'En revisión',
      answered: 'Falta algo',
      verified: 'Verificada',
    },
  },

  settings: {
    title: 'Ajustes',
    language: 'Idioma',
    followSystem: 'El del dispositivo',
    languageLoading: (language) => `Cargando ${language}…`,
    languageUnreachable: (language) => `No se ha podido cargar ${language}`,
    languageAdvice: 'Revise su conexión. Su elección queda guardada.',
    about: 'Acerca de Bangka',
    aboutText:
      'Bangka es una billetera de prueba: el banco, los SMS y las tiendas son ficticios, salvo que quien la ofrece haya conectado otros reales. Su número de tarjeta se guarda solo en el banco; esta aplicación nunca lo almacena.',
    logOut: 'Cerrar sesión',
    logOutTitle: '¿Cerrar sesión?',
    logOutText:
      'Sus tarjetas siguen vinculadas y sus pagos siguen aquí. Para volver necesita su número de teléfono y su contraseña o un SMS.',
    logOutConfirm: 'Cerrar sesión',
    stay: 'Seguir aquí',
  },
}
