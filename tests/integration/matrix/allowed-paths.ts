import type { Role } from '@opora/shared/domain/roles.ts';

/** By message, and for events by their type: the fields that may hold something, as `payload-paths.ts` writes them. */
type Fields = Readonly<Record<string, string>>;

/** For everybody. Of what belongs to one person these are their own: `payload.test.ts` looks whose they are. */
const forEverybody: Fields = {
  'child:released': `
    at by release.at release.childId release.id release.releasedBy release.text release.to
    release.to[] revision type`,
  'circle:changed': `
    at isShared revision type`,
  'conference:closed': `
    at by revision type`,
  'conference:opened': `
    at by focus.kind pens.* revision stageId type`,
  'conference:paused': `
    at by resumesAt revision type`,
  'conference:presence': `
    connected[]`,
  'conference:resumed': `
    at by revision type`,
  'conference:snapshot': `
    connected[] revision serverTime state.admission state.agenda[].audience
    state.agenda[].first state.agenda[].id
    state.agenda[].kind state.agenda[].opens[] state.agenda[].plannedMinutes
    state.agenda[].question.cs state.agenda[].question.en state.agenda[].shows state.agenda[].title.cs
    state.agenda[].title.en state.closedAt state.contacts[].email state.contacts[].participantId
    state.contacts[].phone state.focus.kind state.focus.part state.hasProtectedPart state.id state.language
    state.facilitation.epoch
    state.agenda[].isSkipped state.agendaPlan.interpretingPercent state.agendaPlan.minutesAtOpening
    state.openedAt state.participants[].arrivalOrder state.participants[].attendance
    state.participants[].callName state.participants[].confidentiality.alone
    state.participants[].confidentiality.given state.participants[].hasDevice
    state.participants[].id state.participants[].kind state.participants[].name
    state.participants[].organisation state.participants[].place state.participants[].role
    state.participants[].scope.readsPlan state.participants[].scope.stages
    state.participants[].scope.tasks state.participants[].supports state.participants[].tie.cs
    state.participants[].tie.en state.pens.* state.reference state.releases[].answers[].answer
    state.releases[].answers[].at state.releases[].answers[].by state.releases[].answers[].words
    state.releases[].at state.releases[].childId state.releases[].id state.releases[].releasedBy
    state.releases[].text state.releases[].to state.releases[].to[] state.stageId state.startsAt
    state.status state.tasks[].answer.at state.tasks[].answer.how state.tasks[].answer.recordedBy
    state.tasks[].answer.words state.tasks[].id state.tasks[].proposedAt state.tasks[].proposedBy
    state.tasks[].report.at state.tasks[].report.by state.tasks[].report.note state.tasks[].status
    state.tasks[].terms.backup state.tasks[].terms.due.day state.tasks[].terms.due.from
    state.tasks[].terms.due.kind state.tasks[].terms.due.weekdays[] state.tasks[].terms.exit
    state.tasks[].terms.goal state.tasks[].terms.howWeKnow state.tasks[].terms.owner
    state.tasks[].terms.safety state.tasks[].terms.support state.tasks[].terms.visibleTo
    state.tasks[].terms.visibleTo[] state.tasks[].terms.what state.tasks[].terms.with[]
    state.tasks[].version state.timeZone state.times.*.addedMinutes state.times.*.spentMs
    state.title you.participantId
    state.ideas.hidden state.ideas.isOpen state.ideas.writers state.ideas.list[].by
    state.ideas.list[].dotCount state.ideas.list[].dots[].by state.ideas.list[].dots[].isFamily
    state.ideas.list[].dots[].recordedBy state.ideas.list[].id state.ideas.list[].isPreferred
    state.ideas.list[].isShown state.ideas.list[].isSigned state.ideas.list[].recordedBy
    state.ideas.list[].text state.ideas.list[].usedAs
    state.scales[].answers[].by state.scales[].answers[].recordedBy state.scales[].answers[].value
    state.scales[].askedAt state.scales[].count state.scales[].high state.scales[].id
    state.scales[].isNamed state.scales[].low state.scales[].phase state.scales[].question
    state.parking[].addedBy state.parking[].at state.parking[].id state.parking[].resolution.by
    state.parking[].resolution.how state.parking[].resolution.note state.parking[].text
    state.voices[].at state.voices[].how state.voices[].kind state.voices[].level
    state.voices[].participantId state.voices[].recordedBy state.voices[].view
    state.voices[].words`,
  'agreement:given': `
    at by revision type voice.at voice.how voice.kind voice.level voice.participantId
    voice.recordedBy voice.view voice.words`,
  'contact:changed': `
    at by contact.email contact.participantId contact.phone revision type`,
  'event:withheld': `
    at revision type`,
  'floor:changed': `
    ownSigns[].isHeard ownSigns[].kind queue[] round[] speaking`,
  'focus:moved': `
    at by focus.kind focus.part revision type`,
  'participant:arrived': `
    arrivalOrder at by callName participantId place revision type`,
  'participant:promised': `
    at by confidentiality.alone confidentiality.given participantId revision type`,
  'participant:stepped-out': `
    at participantId revision type`,
  'scope:received': `
    at ideas.hidden ideas.isOpen ideas.writers participantId revision scope.readsPlan scope.stages
    scope.tasks type`,
  'stage:entered': `
    at by focus.kind focus.section pens.* revision stageId type`,
  'task:accepted': `
    at by revision task.answer.at task.answer.how task.answer.recordedBy task.answer.words task.id
    task.proposedAt task.proposedBy task.status task.terms.backup task.terms.due.day
    task.terms.due.from task.terms.due.kind task.terms.due.weekdays[] task.terms.exit
    task.terms.goal task.terms.howWeKnow task.terms.owner task.terms.safety task.terms.support
    task.terms.visibleTo task.terms.visibleTo[] task.terms.what task.terms.with[] task.version
    type`,
  'task:proposed': `
    at by revision task.id task.proposedAt task.proposedBy task.status task.terms.backup
    task.terms.due.day task.terms.due.from task.terms.due.kind task.terms.due.weekdays[]
    task.terms.exit task.terms.goal task.terms.howWeKnow task.terms.owner task.terms.safety
    task.terms.support task.terms.visibleTo task.terms.visibleTo[] task.terms.what
    task.terms.with[] task.version type`,
  'task:reported': `
    at by revision task.answer.at task.answer.how task.answer.recordedBy task.answer.words task.id
    task.proposedAt task.proposedBy task.report.at task.report.by task.report.note task.status
    task.terms.backup task.terms.due.day task.terms.due.from task.terms.due.kind
    task.terms.due.weekdays[] task.terms.exit task.terms.goal task.terms.howWeKnow
    task.terms.owner task.terms.safety task.terms.support task.terms.visibleTo
    task.terms.visibleTo[] task.terms.what task.terms.with[] task.version type`,
  // Of ideas that are not shown, and of answers that are not revealed, only one's own: `hidden-until-shown.test.ts` looks whose.
  'ideas:seen': `
    at by hidden isOpen removed[] revision type writers changed[].by changed[].dotCount
    changed[].dots[].by changed[].dots[].isFamily changed[].dots[].recordedBy changed[].id
    changed[].isPreferred changed[].isShown changed[].isSigned changed[].recordedBy changed[].text
    changed[].usedAs`,
  'scale:seen': `
    at by revision type scale.answers[].by scale.answers[].recordedBy scale.answers[].value
    scale.askedAt scale.count scale.high scale.id scale.isNamed scale.low scale.phase scale.question`,
  'parking:added': `
    at by parked.addedBy parked.at parked.id parked.text revision type`,
  'parking:resolved': `
    at by parkingId resolution.by resolution.how resolution.note revision type`,
  'parking:reopened': `
    at by parkingId revision type`,
  'wish:answered': `
    answered.answer answered.at answered.by answered.words at by releaseId revision type`,
};

/** For everybody who may see the task: how its terms have changed, and how it ended (TK8, TK9). */
const ofChangedTasks: Fields = {
  'conference:snapshot': `
    state.tasks[].changed.*.by state.tasks[].changed.*.version state.tasks[].replacedBy
    state.tasks[].settled.at state.tasks[].settled.by state.tasks[].trail[].asksAgain
    state.tasks[].trail[].at state.tasks[].trail[].by state.tasks[].trail[].fields[]
    state.tasks[].trail[].was.due.day state.tasks[].trail[].was.due.kind
    state.tasks[].trail[].was.owner`,
  'task:revised': `
    at by revision task.changed.*.by task.changed.*.version task.id task.proposedAt task.proposedBy
    task.report.at task.report.by task.report.note task.status task.terms.backup
    task.terms.due.day task.terms.due.kind task.terms.exit task.terms.howWeKnow task.terms.owner
    task.terms.safety task.terms.support task.terms.visibleTo task.terms.what
    task.trail[].asksAgain task.trail[].at task.trail[].by task.trail[].fields[]
    task.trail[].was.due.day task.trail[].was.due.kind task.trail[].was.owner task.version type`,
  'task:withdrawn': `
    at by revision task.answer.at task.answer.how task.answer.recordedBy task.answer.words task.id
    task.proposedAt task.proposedBy task.replacedBy task.report.at task.report.by
    task.report.note task.settled.at task.settled.by task.status task.terms.backup
    task.terms.due.day task.terms.due.kind task.terms.exit task.terms.howWeKnow task.terms.owner
    task.terms.safety task.terms.support task.terms.visibleTo task.terms.what task.version type`,
};

/** For the circle of the protected part, in which the organiser always is. */
const forTheCircle: Fields = {
  'circle:changed': `
    by people[]`,
  'conference:snapshot': `
    state.protectedCircle[]`,
};

const forLeaders: Fields = {
  'conference:snapshot': `
    state.participants[].scope.reason state.statements[].at state.statements[].participantId
    state.statements[].recordedBy state.statements[].text`,
  'lobby:changed': `
    waiting[].device waiting[].name waiting[].place waiting[].since waiting[].waitingId`,
  'participant:dismissed': `
    at by participantId revision type`,
  'scope:changed': `
    at by participantId revision scope.readsPlan scope.reason scope.stages scope.tasks type`,
  'statement:recorded': `
    at by revision statement.at statement.participantId statement.recordedBy statement.text type`,
};

/** For whoever facilitates. */
const forTheLeader: Fields = {
  'floor:changed': `
    leader.notYetSpoken[] leader.signs[].by leader.signs[].kind`,
};

/** The guidance of the stages, for those who may ever lead (GU1). */
const forThoseWhoMayLead: Fields = {
  'conference:snapshot': `
    state.agenda[].doneWhen.cs state.agenda[].doneWhen.en state.agenda[].prompts[].text.cs
    state.agenda[].prompts[].text.en state.agenda[].prompts[].to state.agenda[].purpose.cs
    state.agenda[].purpose.en`,
};

const forOrganiser: Fields = {
  'circle:changed': `
    reason`,
  'conference:snapshot': `
    state.protectedStrings[].parts[] state.protectedStrings[].text state.shares[].at
    state.shares[].participantId state.shares[].sharedBy state.shares[].text`,
  'protected:listed': `
    at by revision strings[].parts[] strings[].text type`,
  'statement:shared': `
    at by revision share.at share.participantId share.sharedBy share.text type`,
};

const pathsOf = (...fields: readonly Fields[]): readonly string[] =>
  fields.flatMap((each) =>
    Object.entries(each).flatMap(([message, names]) =>
      names
        .trim()
        .split(/\s+/)
        .map((name) => `${message} ${name}`),
    ),
  );

export const allowed: { readonly everybody: readonly string[] } & Partial<
  Record<Role, readonly string[]>
> = {
  everybody: pathsOf(forEverybody, ofChangedTasks),
  organiser: pathsOf(forTheCircle, forLeaders, forThoseWhoMayLead, forOrganiser),
  facilitator: pathsOf(forLeaders, forTheLeader, forThoseWhoMayLead),
  scribe: pathsOf(forThoseWhoMayLead),
  professional: pathsOf(forThoseWhoMayLead),
};

export const allowedInCircle = pathsOf(forTheCircle);
