import type { TranslationOf } from '../message.ts';
import type { facilitationToolsCs } from './facilitation-tools.cs.ts';

export const facilitationToolsEn = {
  'facilitation.tools.claimText': 'The conference stands still. You can lead it from here.',
  'facilitation.tools.claim': 'Take over leading',
  'facilitation.tools.askText': 'You can offer to lead the conference. {name} will confirm it.',
  'facilitation.tools.askTextNobody': 'You can offer to lead the conference.',
  'facilitation.tools.ask': 'Offer to lead',
  'facilitation.tools.asked': 'Your offer is sent. Please wait until leading is handed to you.',
  'facilitation.tools.offers': '{name} offers to lead the conference.',
  'facilitation.tools.confirm': 'Hand over leading: {name}',
  'facilitation.tools.backText': '{name} leads the conference now. You can take leading back.',
  'facilitation.tools.back': 'Take leading back',
  'facilitation.tools.deputyLabel': 'Who steps in when the connection is lost',
  'facilitation.tools.deputyHint':
    'Leading is offered to them first. It never passes on by itself.',
  'facilitation.tools.nobody': 'nobody',
  'facilitation.tools.deputySaved': 'Saved. Deputy: {name}.',
  'facilitation.tools.deputyRemoved':
    'Saved. Nobody is named, leading is offered to the organiser.',
  'facilitation.tools.handOverLabel': 'Hand over leading now to',
  'facilitation.tools.choose': 'Choose a person',
  'facilitation.tools.handOver': 'Hand over leading',
  'facilitation.tools.handOverText':
    'Everybody is shown who leads now. Neither the plan nor the step changes.',
  'facilitation.tools.handOverNobody': 'Nobody else is here now who could lead.',
} as const satisfies TranslationOf<typeof facilitationToolsCs>;
