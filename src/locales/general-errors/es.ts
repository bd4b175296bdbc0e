import type { GeneralErrorTexts } from './types'

export const es: GeneralErrorTexts = {
  'request.invalid': () => ({
    title: 'Algo en esta solicitud no estaba bien',
    advice: 'Revise lo que ha escrito e inténtelo de nuevo. Si sigue igual, cierre la aplicación y ábrala otra vez.',
  }),
  'request.unknown-operation': () => ({
    title: 'Esta versión de la aplicación es demasiado antigua',
    advice: 'Actualícela, o recargue la página, e inténtelo una vez más.',
  }),
  'request.key-reused': () => ({
    title: 'Esta solicitud se mezcló con otra',
    advice: 'No se ha ejecutado. Vuelva un paso atrás e inténtelo de nuevo.',
  }),
  'request.still-running': () => ({
    title: 'Aún estamos en ello',
    advice: 'No hace falta repetirlo. Espere un momento y mire otra vez.',
  }),
  'request.too-many': ({ retryAt }, when) => ({
    title: 'Demasiadas solicitudes',
    advice: `Espere un poco e inténtelo de nuevo ${when(retryAt)}, hora de China.`,
  }),
  'session.missing': () => ({ title: 'No ha iniciado sesión', advice: 'Por favor, entre e inténtelo de nuevo.' }),
  'session.ended': () => ({
    title: 'Su sesión ha terminado',
    advice: 'Ocurre tras cambiar la contraseña o después de mucho tiempo. Por favor, entre de nuevo.',
  }),
  'network.offline': () => ({
    title: 'No tiene conexión',
    advice: 'No se ha enviado nada. Revise su wifi o sus datos móviles e inténtelo de nuevo.',
  }),
  'network.lost-answer': () => ({
    title: 'Aún no sabemos si ha funcionado',
    advice: 'La conexión se cortó antes de la respuesta. Inténtelo de nuevo: nada se hará dos veces.',
  }),
  'network.bad-answer': () => ({
    title: 'Recibimos una respuesta que no se entiende',
    advice: 'Algo se interpone entre usted y nosotros, como una página de acceso al wifi. Cambie de red e inténtelo de nuevo.',
  }),
  'service.unavailable': () => ({
    title: 'Aún no sabemos si ha funcionado',
    advice: 'El servicio no pudo terminar a tiempo. Inténtelo de nuevo: nada se hará dos veces.',
  }),
  'storage.full': () => ({
    title: 'No queda espacio en este dispositivo',
    advice: 'Borre algo que ya no necesite e inténtelo de nuevo.',
  }),
  'service.failed': ({ requestId }) => ({
    title: 'Algo ha fallado por nuestra parte',
    advice: `No es culpa suya. Inténtelo de nuevo en un minuto. Si nos escribe, indique este número: ${requestId}`,
  }),
}
