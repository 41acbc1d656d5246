import type { TranslationOf } from '../message.ts';
import type { organiserCs } from './organiser.cs.ts';

export const organiserEn = {
  'organiser.record.what':
    'Here is who came when, what they read and what they downloaded. Nothing here can be changed or deleted, and only you see it.',
  'organiser.record.person': 'Whose lines to show',
  'organiser.record.everybody': 'Everybody’s',
  'organiser.record.empty': 'There is nothing here yet.',
  'organiser.record.older': 'Show older ones',
  'organiser.record.damaged':
    'This record is not as it was written, from line {seq} on. Please tell the administrator.',
  'organiser.record.download': 'Download the record (JSON)',
  'organiser.record.downloadWhat':
    'People, agenda, plan and tasks in one file. Without contacts and protected details.',
  'organiser.record.head': 'Fingerprint of the last line',
  'organiser.record.headWhat':
    'Copy it into the file. It shows later that nobody has touched the record.',
  'organiser.record.server': 'The server',
  'organiser.record.staff': 'Somebody of the office',
  'organiser.record.everyone': 'everybody',

  'organiser.document.plan': 'the plan',
  'organiser.document.child': 'the child’s space',
  'organiser.document.protected': 'the protected part',
  'organiser.document.facilitator': 'the facilitator’s notes',
  'organiser.document.family': 'the family’s text',

  'organiser.did.entered': '{name} comes.',
  'organiser.did.left': '{name} leaves.',
  'organiser.did.putOut': '{name} ends access: {what}.',
  'organiser.did.letIn': '{name} lets in: {what}.',
  'organiser.did.declined': '{name} does not let in: {what}.',
  'organiser.did.linkMade': '{name} makes a link: {what}.',
  'organiser.did.linkRevoked': '{name} revokes a link: {what}.',
  'organiser.did.read': '{name} reads {what}.',
  'organiser.did.wrote': '{name} writes {what}.',
  'organiser.did.readHistory': '{name} looks at how the plan came about.',
  'organiser.did.exported': '{name} downloads the record.',
  'organiser.did.exportedFor': '{name} downloads the extract: {what}.',
  'organiser.did.changedCircle': '{name} changes who reads the protected part.',
  'organiser.did.changedScope': '{name} changes what is seen by: {what}.',
  'organiser.did.readRecord': '{name} reads this record.',
  'organiser.did.brokeGlass': '{name} enters in an emergency.',
  'organiser.did.gaveSeat': '{name} hands over the seat: {what}.',
  'organiser.did.tookSeat': '{name} takes over the seat: {what}.',
  'organiser.did.erased': '{name} erases the conference.',
  'organiser.did.changedProtected': '{name} changes the protected details.',
  'organiser.did.changedContacts': '{name} changes the contact: {what}.',
  'organiser.did.recordedStatement': '{name} writes down a statement: {what}.',
  'organiser.did.sharedStatement': '{name} writes what is to be told to: {what}.',

  'organiser.contacts.what': 'Only you see the contacts. Everybody else sees only their own.',
  'organiser.contacts.none': 'no contact',
  'organiser.contacts.phone': 'Phone',
  'organiser.contacts.phoneHint': 'Digits and spaces only, with a + in front if you like.',
  'organiser.contacts.email': 'E-mail',
  'organiser.contacts.change': 'Change',
  'organiser.contacts.changeOf': 'Change the contact: {name}',
  'organiser.contacts.save': 'Save the contact',
  'organiser.contacts.leave': 'Leave it as it was',
  'organiser.contacts.saved': 'The contact is saved.',

  'organiser.apart.what':
    'A person you speak with apart has no link, and the others do not know of them. What they tell you is read only by you and by whoever leads the meeting.',
  'organiser.apart.forLead':
    'This was said apart, outside the meeting. Besides you only whoever called the meeting reads it.',
  'organiser.apart.nobody': 'In this conference you speak with nobody apart.',
  'organiser.apart.statement': 'What was said, word for word: {name}',
  'organiser.apart.statementHint': 'It stays here as you write it. It cannot be corrected.',
  'organiser.apart.record': 'Write the statement down',
  'organiser.apart.recorded': 'The statement is written down.',
  'organiser.apart.said': 'Written down: {name}, {when}',
  'organiser.apart.share': 'What is to be told to: {name}',
  'organiser.apart.shareHint':
    'It stands at the beginning of the extract. Names of the others become roles in it.',
  'organiser.apart.saveShare': 'Save the text of the extract',
  'organiser.apart.shared': 'The text of the extract is saved.',
  'organiser.apart.show': 'Show the extract',
  'organiser.apart.download': 'Download the extract (JSON)',
  'organiser.apart.preview': 'The extract',
  'organiser.apart.noWords': 'You have not written anything for it yet.',
  'organiser.apart.noTasks':
    'No task. The extract holds only tasks that name this person expressly.',
} as const satisfies TranslationOf<typeof organiserCs>;
