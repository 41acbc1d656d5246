import type { Participant } from '@opora/shared/domain/conference/participant.ts';

/** Two hats of one person are said, because they are about who is neutral (domain.md 2.1). */
export function alsoKey({ role, kind }: Pick<Participant, 'role' | 'kind'>) {
  const isKeyWorker = kind === 'key-worker';
  if (role === 'organiser') {
    return isKeyWorker ? 'facilitation.alsoBoth' : 'facilitation.alsoOrganises';
  }
  return isKeyWorker ? 'facilitation.alsoKeyWorker' : null;
}
