import type { Verification } from '@/contract'
import type { verificationOperations } from '@/contract/operations/verification'

import { type NotesOf, samples } from './note'

const begun: Verification = {
  status: 'none',
  needed: ['passport', 'visa', 'entry-stamp', 'name'],
  sent: [{ piece: 'passport', pictureId: 'picture-1' }],
  reasons: [],
  reviewId: null,
  expectedAt: null,
}

export const verificationNotes: NotesOf<keyof typeof verificationOperations> = {
  getVerification: { summary: 'Says where the verification stands', errors: [], input: {}, output: begun },
  sendDocumentPicture: {
    summary: 'Hands a picture to the reviewers',
    description: 'JPEG or PNG in base64. `pictureId` names it: sent again, it is the same picture.',
    errors: ['verification.closed', 'picture.unreadable', 'picture.same-again', 'reviewers.out-of-service'],
    input: { pictureId: 'picture-1', piece: 'passport', picture: '/9j/4AAQSkZJRg…' },
    output: begun,
  },
  submitVerification: {
    summary: 'Asks for the review, once everything is there',
    errors: ['verification.closed', 'verification.incomplete', 'reviewers.out-of-service'],
    input: { reviewId: 'review-1', name: 'Anna Martin' },
    output: { ...begun, status: 'in-review', needed: [], sent: [], reviewId: 'review-1', expectedAt: samples.now + 60_000 },
  },
}
