import { appCs } from './app.cs.ts';
import { joinCs } from './join.cs.ts';
import { waitingCs } from './waiting.cs.ts';
import { welcomeCs } from './welcome.cs.ts';

/** Messages of the pages before the room. They load first, so nothing else belongs here. */
export const entryCs = { ...appCs, ...joinCs, ...waitingCs, ...welcomeCs } as const;
