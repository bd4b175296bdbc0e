import type { TextsLike } from '../language'
import { plural } from '../plural'
import type { en } from './en'

export const fr: TextsLike<typeof en> = {
  tabsLabel: 'Écrans principaux',
  tabs: { home: 'Accueil', bills: 'Historique', me: 'Profil' },
  notices: 'Notifications',
  newNotices: (count, shown) =>
    plural('fr', count, { one: `${shown} nouvelle notification`, other: `${shown} nouvelles notifications` }),
  seeNotices: 'Voir',
  tabWithNews: (tab, news) => `${tab}, ${news}`,
  sandbox: {
    phone: 'Bac à sable\u202f: voir les SMS du téléphone',
    people: 'Bac à sable\u202f: prendre une personne et sa carte de test',
    shops: 'Bac à sable\u202f: aller dans un magasin ou à une caisse',
    home: 'Bac à sable\u202f: le monde derrière ce portefeuille',
  },
  cardTakenOver: (card) =>
    `${card} est passée à un autre compte, avec le code de votre banque pour preuve. Si ce n’était pas vous, appelez votre banque maintenant.`,
  verified: 'Votre identité est vérifiée.',
  verificationAnswered: 'Vos photos ont été examinées, et il manque quelque chose. Voyez Mon compte, Vérification.',
  storageFull:
    'Il n’y a plus de place sur votre appareil. Vous pouvez continuer, mais ce que vous faites maintenant risque de ne pas être gardé.',
  storageUnavailable:
    'Votre navigateur ne laisse pas cette application garder quoi que ce soit. Vous pouvez continuer, mais après un redémarrage tout sera à refaire.',
  storageCorrupt:
    'Les données gardées sur cet appareil étaient illisibles\u202f: l’application est repartie de zéro. Reconnectez-vous, s’il vous plaît.',
  languageUnreachable: (language) => `Impossible de charger\u202f: ${language}. Vérifiez votre connexion et réessayez.`,
  riskCheck: {
    title: 'Encore une vérification avant de payer',
    action: 'Voir comment faire',
    passed: 'Vérification réussie. Vous pouvez de nouveau payer.',
    texts: {
      'second-card':
        'Ajoutez une deuxième carte ou vérifiez votre identité. Votre argent est en sécurité et tout le reste fonctionne normalement.',
      verification:
        'Vérifiez votre identité avec votre passeport. Votre argent est en sécurité et tout le reste fonctionne normalement.',
    },
  },
}
