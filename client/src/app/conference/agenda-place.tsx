import { can } from '@opora/shared/domain/permissions.ts';
import { useConference, useYou } from '../../connection/conference-context.tsx';
import { AgendaColumn, type AgendaColumnProps } from '../../features/agenda/agenda-column.tsx';
import { ProgrammePlace } from '../../features/console/entry/console-places.tsx';

/** The programme beside the sheet. Whoever may lead without the console finds the whole of it under the lines. */
export function AgendaPlace(props: AgendaColumnProps) {
  const { status } = useConference();
  const { role } = useYou();
  const mayLead = can(role, 'conference:lead') && status !== 'closed';
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
