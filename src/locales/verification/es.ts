import type { TextsLike } from '../language'
import { plural } from '../plural'
import type { en } from './en'

export const es: TextsLike<typeof en> = {
  title: 'Verificación',
  start: {
    heading: 'Muestre quién es',
    lead: 'En China, una billetera tiene que saber quién la usa. Bastan tres fotos y su nombre; lleva unos tres minutos.',
    needed: 'Lo que necesita',
    nameNeeded: 'Su nombre tal como está impreso en su pasaporte',
    privacy: 'Qué pasa con las fotos',
    privacyText:
      'Van a las personas que las revisan y a nadie más. La billetera no las guarda, ni en este teléfono ni en sus servidores. En este teléfono se sueltan en cuanto se envían, o cuando usted sale.',
    sandbox:
      'Este es el mundo de pruebas: nadie mira las fotos y sirve cualquiera que sea nítida. Mejor no use su pasaporte real.',
    begin: 'Empezar',
    goOn: 'Continuar',
  },
  pieces: {
    passport: {
      name: 'Página del pasaporte',
      hint: 'La página con su foto, entera, con las dos líneas de letras al pie.',
    },
    visa: {
      name: 'Visado o permiso de residencia',
      hint: 'El que vale hoy. Si vino sin visado, use también aquí la página con su sello de entrada.',
    },
    'entry-stamp': {
      name: 'Sello de entrada',
      hint: 'El sello que le pusieron en el pasaporte en la frontera la última vez que llegó. A menudo está en otra página.',
    },
  },
  heading: 'Tres fotos',
  lead: 'Ponga el pasaporte plano, con luz natural, y llene la imagen con la página.',
  take: 'Hacer una foto',
  takeAgain: 'Hacer otra',
  actionOn: (action, piece) => `${action}: ${piece}`,
  choose: 'Elegir una',
  previewOf: (piece) => `Su foto: ${piece}`,
  state: {
    empty: 'Pendiente',
    taking: 'Esperando su foto…',
    checking: 'Mirándola…',
    rejected: 'Por favor, revísela',
    ready: 'Lista para enviar',
    sending: 'Enviando…',
    sent: 'Ha llegado',
  },
  problems: {
    'too-small': 'Es demasiado pequeña para leerla. Acérquese, o elija el original en vez de una copia de un chat.',
    'nothing-to-see': 'No se ve nada. Compruebe que nada tape el objetivo.',
    'too-dark': 'Está demasiado oscura. Acérquese a una ventana o encienda una luz.',
    'too-bright': 'Tiene demasiada luz y lo impreso ha quedado pálido. Apártese de la luz.',
    glare: 'Hay una luz reflejada en la página. Inclínela un poco.',
    blurred: 'Está borrosa. Apoye la página, mantenga quieto el teléfono y toque la página para enfocar.',
    unreadable: 'Este archivo no es una imagen que podamos abrir. Haga una foto con la cámara.',
    'same-again': 'Es la foto que le devolvieron. Haga una nueva.',
  },
  useAnyway: 'Se lee bien, usarla',
  trouble: {
    denied: 'La cámara no está permitida. Permítala en los ajustes de su teléfono o elija una foto.',
    unsupported: 'Aquí no hay cámara. Elija una foto.',
    unreadable: 'Este archivo no es una imagen que podamos abrir. Haga otra foto.',
  },
  nameLabel: 'Nombre completo',
  nameHelp: 'Como está impreso en su pasaporte, con todos los nombres',
  missing: {
    passport: 'Añada la página del pasaporte',
    visa: 'Añada el visado o permiso de residencia',
    'entry-stamp': 'Añada el sello de entrada',
    name: 'Escriba su nombre',
  },
  send: 'Enviar a revisión',
  sending: {
    heading: 'Enviando…',
    lead: 'Si se corta la conexión, seguirá donde se quedó.',
    progress: (sent, of) =>
      plural('es', sent, { one: `Ha llegado ${sent} de ${of} fotos`, other: `Han llegado ${sent} de ${of} fotos` }),
  },
  findingOut: {
    heading: 'Aún no lo sabemos',
    lead: 'La conexión se cortó antes de la respuesta. Estamos averiguando qué ha llegado; usted no tiene que hacer nada.',
  },
  offline: 'No tiene conexión. Sus fotos siguen aquí: envíelas cuando la recupere.',
  unreachable: 'No podemos contactar con el servicio. Seguimos intentándolo.',
  inReview: {
    heading: 'Se están revisando sus fotos',
    expected: (when) => `La respuesta debería llegar ${when}.`,
    lead: 'No hace falta esperar aquí. Le avisaremos, y mientras tanto todo lo demás funciona.',
  },
  answered: {
    heading: 'Ya casi está',
    lead: 'Todo lo demás fue aceptado. No hace falta enviarlo otra vez.',
    addHeading: 'Añada lo que falta',
    action: 'Añadirlo ahora',
  },
  reasons: {
    'stamp-missing': {
      title: 'Falta el sello oficial',
      advice: 'Haga una foto de la página con el sello que le pusieron en la frontera la última vez que llegó.',
    },
    'stamp-unreadable': {
      title: 'El sello no se puede leer',
      advice: 'Hágale una foto más de cerca, con luz natural y con la fecha en el centro.',
    },
    'visa-missing': {
      title: 'Falta el visado',
      advice: 'Lo que llegó muestra otra página. Haga una foto de la página con su visado o permiso de residencia.',
    },
    'visa-expired': {
      title: 'Este visado ha vencido',
      advice: 'Haga una foto del visado o permiso de residencia que vale hoy.',
    },
    'passport-cut-off': {
      title: 'La página del pasaporte está cortada',
      advice: 'Deben verse las cuatro esquinas y las dos líneas de letras al pie.',
    },
    'name-unreadable': {
      title: 'Su nombre no se puede leer',
      advice: 'Haga otra foto de la página del pasaporte, sin sombra y justo desde arriba.',
    },
    'name-differs': {
      title: 'El nombre no es el del pasaporte',
      advice: 'Escríbalo exactamente como está impreso, con todos los nombres. Las fotos están bien.',
    },
  },
  verified: {
    heading: 'Identidad verificada',
    lead: 'Sus documentos fueron aceptados. La billetera no guarda ninguna de las fotos.',
  },
}
