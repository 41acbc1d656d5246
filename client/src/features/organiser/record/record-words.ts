import {
  type ConferenceCore,
  findParticipant,
} from '@opora/shared/domain/conference/conference.ts';
import type { RecordAction, Recorded } from '@opora/shared/protocol/record.ts';
import type { Translate } from '../../../i18n/translate.ts';

/** Sentences about nobody and nothing else. */
const alone = {
  entered: 'organiser.did.entered',
  left: 'organiser.did.left',
  'read-history': 'organiser.did.readHistory',
  'changed-circle': 'organiser.did.changedCircle',
  'read-record': 'organiser.did.readRecord',
  'broke-glass': 'organiser.did.brokeGlass',
  erased: 'organiser.did.erased',
  'changed-protected': 'organiser.did.changedProtected',
} as const;

/** Sentences about a person or a document. */
const about = {
  'put-out': 'organiser.did.putOut',
  'let-in': 'organiser.did.letIn',
  declined: 'organiser.did.declined',
  'link-made': 'organiser.did.linkMade',
  'link-revoked': 'organiser.did.linkRevoked',
  'read-document': 'organiser.did.read',
  'wrote-document': 'organiser.did.wrote',
  'changed-scope': 'organiser.did.changedScope',
  'gave-seat': 'organiser.did.gaveSeat',
  'took-seat': 'organiser.did.tookSeat',
  'changed-contacts': 'organiser.did.changedContacts',
  'recorded-statement': 'organiser.did.recordedStatement',
  'shared-statement': 'organiser.did.sharedStatement',
} as const satisfies Record<Exclude<RecordAction, keyof typeof alone | 'exported'>, string>;

const documents = {
  plan: 'organiser.document.plan',
  child: 'organiser.document.child',
  protected: 'organiser.document.protected',
  facilitator: 'organiser.document.facilitator',
  family: 'organiser.document.family',
} as const;

const isDocument = (name: string): name is keyof typeof documents => Object.hasOwn(documents, name);
const isAlone = (action: RecordAction): action is keyof typeof alone =>
  Object.hasOwn(alone, action);

interface Words {
  readonly t: Translate;
  readonly conference: ConferenceCore;
}

function nameOf(id: string | null, { t, conference }: Words): string {
  if (id === null) return t('organiser.record.everyone');
  const person = conference.participants.find((each) => each.id === id);
  return person?.callName ?? t('room.behalf.unknown');
}

function actorOf({ who }: Recorded, { t, conference }: Words): string {
  if (who.kind === 'server') return t('organiser.record.server');
  if (who.kind === 'staff') return t('organiser.record.staff');
  return findParticipant(conference, who.id)?.callName ?? t('room.behalf.unknown');
}

/** `child` and, of further children, `child.<id>` are one word. */
function whatOf(what: string | null, words: Words): string {
  const [document = ''] = what?.split('.') ?? [];
  return isDocument(document) ? words.t(documents[document]) : nameOf(what, words);
}

/** One entry as a sentence: "Jitka čte plán." */
export function recordWords(entry: Recorded, words: Words): string {
  const { t } = words;
  const { action, what } = entry;
  const name = actorOf(entry, words);
  if (isAlone(action)) return t(alone[action], { name });
  if (action !== 'exported') return t(about[action], { name, what: whatOf(what, words) });
  const [, recipient] = what?.split(' ') ?? [];
  return recipient === undefined
    ? t('organiser.did.exported', { name })
    : t('organiser.did.exportedFor', { name, what: nameOf(recipient, words) });
}
