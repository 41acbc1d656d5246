import type { ProtectedString } from '@opora/shared/domain/protected/protected-string.ts';
import { useMemo, useRef, useState } from 'react';
import { useConference } from '../../connection/conference-context.tsx';
import { useCommand } from '../../connection/use-command.ts';
import type { PlanConnection } from '../../documents/plan-connection.ts';
import { useDocument } from '../../documents/use-document.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { useAnnounce } from '../../ui/announce/announcer.tsx';
import { FormList } from '../../ui/structure/form-list.tsx';
import { ProtectedForm } from './protected-form.tsx';
import { ProtectedLine } from './protected-line.tsx';
import { standingIn } from './standing.ts';

export interface ProtectedListProps {
  readonly plan: PlanConnection;
}

/** The organiser's list: each entry stored as it is added, changed or removed. */
export function ProtectedList({ plan }: ProtectedListProps) {
  const { t } = useI18n();
  const announce = useAnnounce();
  const { protectedStrings: strings } = useConference();
  const { doc } = useDocument(plan);
  const { run, isPending, error } = useCommand('protected:list');
  const standing = useMemo(() => standingIn(doc, strings), [doc, strings]);
  const [editing, setEditing] = useState<number | 'new'>('new');
  const [hasActed, setActed] = useState(false);
  const field = useRef<HTMLInputElement>(null);

  const edit = (what: number | 'new') => {
    setEditing(what);
    setActed(true);
  };
  const save = async (next: readonly ProtectedString[], said: string) => {
    const isDone = await run({ strings: next });
    if (!isDone) return false;
    announce(said);
    edit('new');
    field.current?.focus();
    return true;
  };
  const remove = (string: ProtectedString) => {
    // The line goes before the answer is here, and would take the focus out of the dialog with it.
    field.current?.focus();
    return save(
      strings.filter((each) => each !== string),
      t('protected.removed'),
    );
  };
  const form = {
    isPending,
    error,
    textRef: field,
    takesFocus: hasActed,
    onCancel: () => edit('new'),
  };
  return (
    <>
      {strings.length === 0 ? <p>{t('protected.empty')}</p> : null}
      <FormList aria-label={t('protected.title')}>
        {strings.map((string, at) =>
          at === editing ? (
            <li key={string.text}>
              <ProtectedForm
                {...form}
                begin={string}
                onSave={(changed) =>
                  save(
                    strings.map((each) => (each === string ? changed : each)),
                    t('protected.saved'),
                  )
                }
              />
            </li>
          ) : (
            <ProtectedLine
              key={string.text}
              string={string}
              standing={standing.get(at) ?? []}
              isPending={isPending}
              onChange={() => edit(at)}
              onRemove={() => void remove(string)}
            />
          ),
        )}
      </FormList>
      {editing === 'new' ? (
        <ProtectedForm
          {...form}
          begin={null}
          onSave={(added) => save([...strings, added], t('protected.added'))}
        />
      ) : null}
    </>
  );
}
