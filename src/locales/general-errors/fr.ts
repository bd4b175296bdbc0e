import type { GeneralErrorTexts } from './types'

export const fr: GeneralErrorTexts = {
  'request.invalid': () => ({
    title: 'Quelque chose n’allait pas dans cette demande',
    advice: 'Vérifiez votre saisie et réessayez. Si cela persiste, fermez l’application et rouvrez-la.',
  }),
  'request.unknown-operation': () => ({
    title: 'Cette version de l’application est trop ancienne',
    advice: 'Mettez-la à jour, ou rechargez la page, et réessayez.',
  }),
  'request.key-reused': () => ({
    title: 'Cette demande s’est mêlée à une autre',
    advice: 'Elle n’a pas été exécutée. Revenez une étape en arrière et réessayez.',
  }),
  'request.still-running': () => ({
    title: 'Nous y travaillons encore',
    advice: 'Inutile de recommencer. Attendez un instant, puis regardez à nouveau.',
  }),
  'request.too-many': ({ retryAt }, when) => ({
    title: 'Trop de demandes',
    advice: `Patientez un peu et réessayez ${when(retryAt)}, heure de Chine.`,
  }),
  'session.missing': () => ({ title: 'Vous devez vous connecter', advice: 'Connectez-vous et réessayez.' }),
  'session.ended': () => ({
    title: 'Votre session a pris fin',
    advice: 'Cela arrive après un changement de mot de passe, ou au bout d’un certain temps. Reconnectez-vous, s’il vous plaît.',
  }),
  'network.offline': () => ({
    title: 'Vous êtes hors ligne',
    advice: 'Rien n’a été envoyé. Vérifiez votre Wi-Fi ou vos données mobiles, puis réessayez.',
  }),
  'network.lost-answer': () => ({
    title: 'Nous ne savons pas encore si cela a marché',
    advice: 'La connexion s’est coupée avant la réponse. Réessayez\u202f: rien ne sera fait deux fois.',
  }),
  'network.bad-answer': () => ({
    title: 'Nous avons reçu une réponse incompréhensible',
    advice: 'Quelque chose s’interpose entre vous et nous, comme une page de connexion Wi-Fi. Changez de réseau et réessayez.',
  }),
  'service.unavailable': () => ({
    title: 'Nous ne savons pas encore si cela a marché',
    advice: 'Le service n’a pas pu terminer à temps. Réessayez\u202f: rien ne sera fait deux fois.',
  }),
  'storage.full': () => ({
    title: 'Il n’y a plus de place sur cet appareil',
    advice: 'Supprimez quelque chose dont vous n’avez plus besoin, puis réessayez.',
  }),
  'service.failed': ({ requestId }) => ({
    title: 'Quelque chose s’est mal passé de notre côté',
    advice: `Vous n’y êtes pour rien. Réessayez dans une minute. Si vous nous écrivez, indiquez ce numéro\u202f: ${requestId}`,
  }),
}
