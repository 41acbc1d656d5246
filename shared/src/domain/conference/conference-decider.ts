import { unreachable } from '../../assert.ts';
import { err, ok, type Result } from '../../result.ts';
import * as agenda from '../agenda/agenda-decider.ts';
import * as voices from '../agreement/voice-decider.ts';
import { setCircle } from '../circles/protected-circle.ts';
import * as releases from '../circles/release-decider.ts';
import * as facilitation from '../facilitation/facilitation-decider.ts';
import { mayUse } from '../facilitation/leads.ts';
import * as family from '../family-time/family-decider.ts';
import * as ideas from '../ideas/idea-decider.ts';
import * as parking from '../parking/parking-decider.ts';
import type { Capability } from '../permissions.ts';
import { restore } from '../plan/restore.ts';
import * as scales from '../scales/scale-decider.ts';
import { setScope } from '../scope/set-scope.ts';
import { isTheirPart } from '../scope/taking-part.ts';
import * as tasks from '../tasks/task-decider.ts';
import * as attendance from './attendance.ts';
import type { CommandContext, CommandType, ConferenceCommand } from './commands.ts';
import { type Conference, findParticipant } from './conference.ts';
import { withConsequences } from './consequences.ts';
import { setContact } from './contacts.ts';
import * as course from './course.ts';
import * as door from './door.ts';
import type { ConferenceEvent } from './events.ts';
import type { Participant } from './participant.ts';
import * as protection from './protection.ts';
import type { Refusal } from './refusals.ts';
import * as statements from './statements.ts';

/** What each command asks of the actor, by role or by leading, any one of these, before anything is looked up (PR1). */
export const requiredCapabilities: Readonly<Record<CommandType, readonly Capability[]>> = {
  'conference:open': ['conference:lead'],
  'conference:pause': ['conference:lead'],
  'conference:resume': ['conference:lead'],
  'conference:close': ['conference:lead', 'conference:close'],
  'conference:reopen': ['conference:lead', 'conference:close'],
  'stage:advance': ['conference:lead'],
  'stage:return': ['conference:lead'],
  'stage:go': ['conference:lead'],
  'stage:extend': ['conference:lead'],
  'pen:give': ['conference:lead'],
  'focus:set': ['conference:lead'],
  'plan:restore': ['plan:history'],
  'task:propose': ['task:propose'],
  'task:revise': ['task:propose', 'task:record'],
  'task:accept': ['task:answer', 'task:record'],
  'task:decline': ['task:answer', 'task:record'],
  'task:report': ['task:answer', 'task:record'],
  'task:withdraw': ['task:propose', 'task:record'],
  'participant:return': ['participant:self'],
  'participant:step-out': ['participant:self'],
  'participant:promise': ['participant:self'],
  'participant:dismiss': ['participant:admit'],
  'participant:admit': ['participant:admit'],
  'admission:set': ['participant:admit'],
  'conference:clear': ['participant:admit'],
  'protected:list': ['protected:manage'],
  'circle:set': ['protected:manage'],
  'child:release': ['child:release'],
  'child:take-back': ['child:release'],
  'wish:answer': ['wish:answer'],
  'scope:set': ['scope:set'],
  'stage:audience': ['conference:lead'],
  'coordinator:call': ['coordinator:call'],
  'agenda:use': ['conference:lead'],
  'agenda:interpret': ['conference:lead'],
  'stage:add': ['conference:lead'],
  'stage:move': ['conference:lead'],
  'stage:plan': ['conference:lead'],
  'stage:skip': ['conference:lead'],
  'conference:wrap-up': ['conference:lead'],
  'contact:set': ['contact:manage'],
  'statement:record': ['statement:manage'],
  'statement:share': ['statement:manage'],
  'facilitation:deputy': ['conference:lead', 'facilitation:arrange'],
  'facilitation:claim': ['facilitation:hold'],
  'facilitation:ask': ['facilitation:hold'],
  'facilitation:hand-over': ['conference:lead', 'facilitation:hold'],
  'facilitation:take-back': ['facilitation:hold'],
  'ideas:open': ['conference:lead'],
  'ideas:show': ['conference:lead'],
  'idea:write': ['plan:write'],
  'idea:change': ['plan:write'],
  'idea:remove': ['plan:write'],
  'idea:dot': ['poll:answer', 'participant:record'],
  'idea:use': ['task:propose'],
  'scale:ask': ['conference:lead'],
  'scale:answer': ['poll:answer', 'participant:record'],
  'scale:open': ['conference:lead'],
  'scale:reveal': ['conference:lead'],
  'scale:names': ['conference:lead'],
  'parking:add': ['plan:write'],
  'parking:resolve': ['task:record'],
  'parking:reopen': ['task:record'],
  'agreement:give': ['agreement:give', 'agreement:record'],
  'opinion:give': ['opinion:give', 'agreement:record', 'child:release'],
  'agreement:put-off': ['agreement:record'],
};

/**
 * The rule of the conference: what a command does to a state, or why it does nothing. Pure and total
 * (ST1). No event at all is a success too: what was asked for already stands, as after a retry.
 */
export function decide(
  conference: Conference,
  command: ConferenceCommand,
  context: CommandContext,
): Result<readonly ConferenceEvent[], Refusal> {
  const actor = findParticipant(conference, context.actor);
  if (
    actor === undefined ||
    !requiredCapabilities[command.type].some((each) => mayUse(conference, actor, each))
  ) {
    return err('not-allowed');
  }
  // Who is heard apart or put out has no session; whatever came by another way would tell of them (VI1, AD3).
  if (actor.attendance !== 'invited') return err('not-allowed');
  if (!isTheirPart(conference, actor) && !atTheThreshold.has(command.type)) return err('not-now');
  if (family.waitsForFamily(conference, actor, command)) return err('family-time');
  if (protection.bringsProtected(conference, command)) return err('protected-text');
  const decided = decideFor(conference, actor, command, context);
  return decided.ok ? ok(withConsequences(conference, decided.value, context)) : decided;
}

/** What people say before their part begins and after it is over: it tells them nothing. */
const atTheThreshold: ReadonlySet<CommandType> = new Set([
  'participant:return',
  'participant:step-out',
  'participant:promise',
]);

function decideFor(
  conference: Conference,
  actor: Participant,
  command: ConferenceCommand,
  context: CommandContext,
): Result<readonly ConferenceEvent[], Refusal> {
  switch (command.type) {
    case 'conference:open':
      return course.open(conference);
    case 'conference:pause':
      return course.pause(conference, command, context);
    case 'conference:resume':
      return course.resume(conference);
    case 'conference:close':
      return course.close(conference, command);
    case 'conference:reopen':
      return course.reopen(conference, context);
    case 'stage:advance':
      return course.advance(conference, command);
    case 'stage:return':
      return course.goBack(conference, command);
    case 'stage:go':
      return course.go(conference, command);
    case 'stage:extend':
      return course.extend(conference, command);
    case 'pen:give':
      return course.givePen(conference, command);
    case 'focus:set':
      return course.setFocus(conference, command);
    case 'plan:restore':
      return restore(conference, actor, command, context);
    case 'task:propose':
      return tasks.propose(conference, actor, command, context);
    case 'task:revise':
      return tasks.revise(conference, actor, command, context);
    case 'task:accept':
      return tasks.accept(conference, actor, command, context);
    case 'task:decline':
      return tasks.decline(conference, actor, command, context);
    case 'task:report':
      return tasks.report(conference, actor, command, context);
    case 'task:withdraw':
      return tasks.withdraw(conference, actor, command, context);
    case 'participant:return':
      return attendance.comeBack(conference, actor, command);
    case 'participant:step-out':
      return attendance.stepOut(conference, actor, command);
    case 'participant:promise':
      return attendance.promise(conference, actor, command);
    case 'participant:dismiss':
      return door.dismiss(conference, actor, command);
    case 'participant:admit':
      return door.admit(conference, command);
    case 'admission:set':
      return door.setAdmission(conference, command);
    case 'conference:clear':
      return ok([{ type: 'conference:cleared' }]);
    case 'protected:list':
      return protection.list(conference, command);
    case 'circle:set':
      return setCircle(conference, command);
    case 'child:release':
      return releases.release(conference, actor, command, context);
    case 'child:take-back':
      return releases.takeBack(conference, actor, command);
    case 'wish:answer':
      return releases.answerWish(conference, actor, command, context);
    case 'scope:set':
      return setScope(conference, command);
    case 'stage:audience':
      return family.setAudience(conference, command);
    case 'coordinator:call':
      return family.callCoordinator(conference, context);
    case 'agenda:use':
      return agenda.useTemplate(conference, command);
    case 'agenda:interpret':
      return agenda.interpret(conference, command);
    case 'stage:add':
      return agenda.addStage(conference, command);
    case 'stage:move':
      return agenda.moveStage(conference, command);
    case 'stage:plan':
      return agenda.planStage(conference, command);
    case 'stage:skip':
      return agenda.skipStage(conference, command);
    case 'conference:wrap-up':
      return course.wrapUp(conference, command);
    case 'contact:set':
      return setContact(conference, command);
    case 'statement:record':
      return statements.recordStatement(conference, command, context);
    case 'statement:share':
      return statements.share(conference, command, context);
    case 'facilitation:deputy':
      return facilitation.nameDeputy(conference, command);
    case 'facilitation:claim':
      return facilitation.claim(conference, actor, command, context);
    case 'facilitation:ask':
      return facilitation.ask(conference, actor, command);
    case 'facilitation:hand-over':
      return facilitation.handOver(conference, actor, command);
    case 'facilitation:take-back':
      return facilitation.takeBack(conference, actor, command);
    case 'ideas:open':
      return ideas.open(conference);
    case 'ideas:show':
      return ideas.show(conference);
    case 'idea:write':
      return ideas.write(conference, actor, command);
    case 'idea:change':
      return ideas.change(conference, actor, command);
    case 'idea:remove':
      return ideas.remove(conference, actor, command);
    case 'idea:dot':
      return ideas.putDot(conference, actor, command);
    case 'idea:use':
      return ideas.use(conference, actor, command);
    case 'scale:ask':
      return scales.ask(conference, command, context);
    case 'scale:answer':
      return scales.answer(conference, actor, command);
    case 'scale:open':
      return scales.openToAll(conference, command);
    case 'scale:reveal':
      return scales.reveal(conference, command);
    case 'scale:names':
      return scales.setNames(conference, command);
    case 'parking:add':
      return parking.add(conference, actor, command, context);
    case 'parking:resolve':
      return parking.resolve(conference, command, context);
    case 'parking:reopen':
      return parking.reopen(conference, command);
    case 'agreement:give':
      return voices.giveAgreement(conference, actor, command, context);
    case 'opinion:give':
      return voices.giveOpinion(conference, actor, command, context);
    case 'agreement:put-off':
      return voices.putOff(conference, actor, command, context);
    default:
      return unreachable(command);
  }
}
