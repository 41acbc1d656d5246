import { leads } from '@opora/shared/domain/facilitation/leads.ts';
import { useConference, useYou } from './conference-context.tsx';

/** Whether this person leads the meeting now. */
export const useLeads = (): boolean => leads(useConference(), useYou());
