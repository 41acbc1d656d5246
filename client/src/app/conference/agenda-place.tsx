import { leads } from '@opora/shared/domain/facilitation/leads.ts';
import { useConference, useYou } from '../../connection/conference-context.tsx';
import { AgendaColumn, type AgendaColumnProps } from '../../features/agenda/agenda-column.tsx';
import { ProgrammePlace } from '../../features/console/entry/console-places.tsx';

/** The programme beside the sheet. Whoever may lead without the console finds the whole of it under the lines. */
export function AgendaPlace(props: AgendaColumnProps) {
  const conference = useConference();
  const mayLead = leads(conference, useYou()) && conference.status !== 'closed';
  return (
    <>
      <AgendaColumn {...props} />
      {mayLead ? (
        <div>
          <ProgrammePlace />
        </div>
      ) : null}
    </>
  );
}
