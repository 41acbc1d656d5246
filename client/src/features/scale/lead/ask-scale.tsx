import { askedScale } from '@opora/shared/domain/scales/scale.ts';
import { scaleId } from '@opora/shared/ids.ts';
import { limits } from '@opora/shared/protocol/limits.ts';
import { scaleWording } from '@opora/shared/templates/scale-wording.ts';
import { IconRuler2 } from '@tabler/icons-react';
import { type SubmitEvent, useState } from 'react';
import { useConference } from '../../../connection/conference-context.tsx';
import { randomId } from '../../../connection/random-id.ts';
import { useCommand } from '../../../connection/use-command.ts';
import { errorKey } from '../../../i18n/error-words.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { ToolsWords } from '../../../i18n/tools-words.tsx';
import { Button } from '../../../ui/actions/button.tsx';
import { bindClasses } from '../../../ui/bind-classes.ts';
import { TextArea } from '../../../ui/fields/text-area.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { FaultPlace } from '../../../ui/structure/fault-place.tsx';
import styles from '../scale.module.css';

const css = bindClasses(styles);

/** Asks a question from 0 to 10; the usual one stands there already. Loaded on demand. */
export const AskScale = () => (
  <ToolsWords>
    <Ask />
  </ToolsWords>
);

function Ask() {
  const { t } = useI18n();
  const { scales } = useConference();
  const [isAsking, setAsking] = useState(false);
  if (askedScale(scales) !== undefined) return null;
  if (isAsking) return <AskForm onDone={() => setAsking(false)} />;
  return (
    <div className={css('lead')}>
      <Button
        icon={<IconRuler2 size={20} stroke={1.75} aria-hidden="true" />}
        onPress={() => setAsking(true)}
      >
        {t('scale.ask')}
      </Button>
      <p className={css('count')}>{t('scale.askNote')}</p>
    </div>
  );
}

function AskForm({ onDone }: { readonly onDone: () => void }) {
  const { t } = useI18n();
  const { language } = useConference();
  const ask = useCommand('scale:ask');
  const [id] = useState(randomId);
  const [question, setQuestion] = useState(scaleWording.question[language]);
  const [low, setLow] = useState(scaleWording.low[language]);
  const [high, setHigh] = useState(scaleWording.high[language]);
  const isFilled = [question, low, high].every((text) => text.trim() !== '');
  const handleSubmit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (!isFilled || ask.isPending) return;
    if (await ask.run({ scaleId: scaleId(id), question, low, high })) onDone();
  };
  const anchor = { size: 'quick', maxLength: limits.scales.anchor } as const;
  return (
    <form className={css('form')} onSubmit={(event) => void handleSubmit(event)}>
      <TextArea
        size="quick"
        label={t('scale.question')}
        value={question}
        onChange={setQuestion}
        maxLength={limits.scales.question}
      />
      <TextField {...anchor} label={t('scale.low')} value={low} onChange={setLow} />
      <TextField {...anchor} label={t('scale.high')} value={high} onChange={setHigh} />
      <div className={css('actions')}>
        <Button variant="quiet" onPress={onDone}>
          {t('scale.cancel')}
        </Button>
        <Button type="submit" isPending={ask.isPending}>
          {t('scale.send')}
        </Button>
      </div>
      <FaultPlace>{ask.error && t(errorKey(ask.error))}</FaultPlace>
    </form>
  );
}
