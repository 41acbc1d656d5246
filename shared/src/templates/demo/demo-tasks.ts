import type { CalendarDay, TaskTerms } from '../../domain/tasks/task.ts';
import type { TaskId } from '../../ids.ts';
import { taskId } from '../../ids.ts';
import { daysAfter, spokenDate, spokenDay } from './demo-days.ts';
import {
  irena,
  jitka,
  klara,
  lenka,
  lida,
  matyas,
  nikola,
  simona,
  tomas,
  vera,
} from './demo-people.ts';

/** T1 to T8 of domain.md 9.1.3, in the words they were agreed in. */
export interface DemoTask {
  readonly id: TaskId;
  readonly terms: TaskTerms;
}

/** The table's "no A7, A9", and the child and his guide only where it concerns him (domain.md 2.5). */
const grownUpsWithoutSchoolAndDoctor = [jitka, vera, simona, tomas, klara, lenka, lida];
const withoutSchoolAndDoctor = [...grownUpsWithoutSchoolAndDoctor, matyas, nikola];

/** The table's V4: those who must know, so that others do not. */
const safetyCircle = [jitka, simona, lenka, lida];

/** What most of the tasks have in common. */
const usual = { with: [], goal: '', visibleTo: 'everyone', safety: false } as const;

const mornings = (day: CalendarDay): TaskTerms => ({
  ...usual,
  what: 'Zavést ranní pořádek: Jitka po noční budí děti po telefonu v 6.20, Lída v 7.20 odvádí Ellu, Matyáš jde s Kubou',
  owner: jitka,
  due: { kind: 'from', day: daysAfter(day, 6) },
  howWeKnow: `do ${spokenDay(daysAfter(day, 38))} nejvýš 2 pozdní příchody, 0 neomluvených hodin`,
  support: 'Lenka pomůže sepsat rozpis na lednici',
  backup: 'Lída',
  goal: 'Cíl 1',
  exit: `hodnotící konference ${spokenDate(daysAfter(day, 90))}`,
});

const catchingUp = (day: CalendarDay): TaskTerms => ({
  ...usual,
  what: 'Domluvit doučování matematiky a češtiny dvakrát týdně ve škole a dohnání látky',
  owner: irena,
  due: { kind: 'by', day: daysAfter(day, 10) },
  howWeKnow: 'rozvrh doučování v ruce rodiče',
  support: 'doučování je ve škole zdarma',
  backup: 'asistentka pedagoga',
  exit: 'pololetí bez nedostatečné',
});

const instalments = (day: CalendarDay): TaskTerms => ({
  ...usual,
  what: 'Domluvit splátkový kalendář s pronajímatelem a dodavatelem energie',
  owner: lenka,
  with: [jitka],
  due: { kind: 'by', day: daysAfter(day, 45) },
  howWeKnow: 'podepsané dohody, první splátka',
  support: `doklady přinese Jitka ${spokenDay(daysAfter(day, 6))}`,
  backup: 'dluhová poradna',
  goal: 'Cíl 3',
  exit: '3 splátky po sobě',
  visibleTo: grownUpsWithoutSchoolAndDoctor,
});

/** The table adds A11: he reads of it in his own export, as he has no link to this conference. */
const speechTherapy = (day: CalendarDay): TaskTerms => ({
  ...usual,
  what: 'Objednat Vašíka na logopedii a jít na první návštěvu',
  owner: jitka,
  due: { kind: 'by', day: daysAfter(day, 52) },
  howWeKnow: 'potvrzený termín',
  support: `žádanku pošle Alžběta do ${spokenDay(daysAfter(day, 3))}`,
  backup: 'Věra',
  exit: 'první návštěva proběhla',
});

/** Without a backup and an exit on purpose: the checks of the network must find it. */
const psychologist = (day: CalendarDay): TaskTerms => ({
  ...usual,
  what: 'Najít dětského psychologa pro Matyáše',
  owner: simona,
  due: { kind: 'by', day: daysAfter(day, 38) },
  howWeKnow: 'termín, nebo náhrada',
  support: 'souhlas dá Jitka; Věra chce být u první návštěvy',
  backup: '',
  exit: '',
  visibleTo: withoutSchoolAndDoctor,
});

const nights = (day: CalendarDay): TaskTerms => ({
  ...usual,
  what: 'Spát u dětí v úterý a ve čtvrtek; v sobotu má Lída telefon u sebe',
  owner: vera,
  due: { kind: 'weekly', weekdays: [2, 4], from: daysAfter(day, 2) },
  howWeKnow: 'kalendář nocí, žádná prázdná',
  support: 'klíče, přikrývka',
  backup: 'Lída',
  goal: 'Cíl 2',
  exit: `hodnotící konference ${spokenDate(daysAfter(day, 90))}`,
  visibleTo: withoutSchoolAndDoctor,
  safety: true,
});

const safetyPlan = (day: CalendarDay): TaskTerms => ({
  ...usual,
  what: 'Sepsat bezpečnostní plán a domluvit signál',
  owner: simona,
  with: [jitka],
  due: { kind: 'by', day: daysAfter(day, 3) },
  howWeKnow: 'Jitka má list u sebe',
  support: 'intervenční centrum',
  backup: 'Lenka',
  exit: 'rozhodnutí soudu',
  visibleTo: safetyCircle,
  safety: true,
});

const football = (day: CalendarDay): TaskTerms => ({
  ...usual,
  what: 'Zařídit fotbal: příspěvky z nadačního fondu, dovoz s rodinou Kuby',
  owner: lenka,
  due: { kind: 'by', day: daysAfter(day, 13) },
  howWeKnow: 'Matyáš hraje na jaře',
  support: 'trenér potvrdí',
  backup: 'Nikola',
  exit: 'konec jarní sezony',
});

/**
 * T1 to T8 in their order; `day` is the day of the conference. Where the table gives no exit but
 * domain.md 9.2 says there is one (T1, T4, T6, T8), the words are ours.
 */
export const demoTasks = (day: CalendarDay): readonly DemoTask[] => [
  { id: taskId('t1'), terms: mornings(day) },
  { id: taskId('t2'), terms: catchingUp(day) },
  { id: taskId('t3'), terms: instalments(day) },
  { id: taskId('t4'), terms: speechTherapy(day) },
  { id: taskId('t5'), terms: psychologist(day) },
  { id: taskId('t6'), terms: nights(day) },
  { id: taskId('t7'), terms: safetyPlan(day) },
  { id: taskId('t8'), terms: football(day) },
];
