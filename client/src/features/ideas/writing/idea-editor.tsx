import type { Idea } from '@opora/shared/domain/ideas/idea.ts';
import { limits } from '@opora/shared/protocol/limits.ts';
import { type SubmitEvent, useEffect, useRef, useState } from 'react';
import { useCommand } from '../../../connection/use-command.ts';
import { errorKey } from '../../../i18n/error-words.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { Button } from '../../../ui/actions/button.tsx';
import { bindClasses } from '../../../ui/bind-classes.ts';
import { CheckBox } from '../../../ui/fields/check-box.tsx';
import { TextArea } from '../../../ui/fields/text-area.tsx';
import { FaultPlace } from '../../../ui/structure/fault-place.tsx';
import styles from '../ideas.module.css';

const css = bindClasses(styles);

/** An own idea in other words, for as long as nobody has seen it. */
export function IdeaEditor({ idea, onDone }: { readonly idea: Idea; readonly onDone: () => void }) {
  const { t } = useI18n();
  const change = useCommand('idea:change');
  const [text, setText] = useState(idea.text);
  const [isSigned, setSigned] = useState(idea.isSigned);
  const field = useRef<HTMLTextAreaElement>(null);
  // The person has just asked for it.
  useEffect(() => field.current?.focus(), []);
  const handleSubmit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (text.trim() === '' || change.isPending) return;
    if (await change.run({ ideaId: idea.id, text, isSigned })) onDone();
  };
  return (
    <form className={css('form')} onSubmit={(event) => void handleSubmit(event)}>
      <TextArea
        label={t('ideas.field')}
        value={text}
        onChange={setText}
        maxLength={limits.ideas.text}
        ref={field}
      />
      <CheckBox isChecked={isSigned} onChange={setSigned}>
        {t('ideas.sign')}
      </CheckBox>
      <div className={css('actions')}>
        <Button size="small" variant="quiet" onPress={onDone}>
          {t('ideas.keep')}
        </Button>
        <Button size="small" type="submit" isPending={change.isPending}>
          {t('ideas.save')}
        </Button>
      </div>
      <FaultPlace>{change.error && t(errorKey(change.error))}</FaultPlace>
    </form>
  );
}
