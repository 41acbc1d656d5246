import type { AgendaTemplateId } from '@opora/shared/domain/agenda/template-ids.ts';
import { agendaTemplates } from '@opora/shared/templates/agenda/agenda-templates.ts';
import { useState } from 'react';
import { useConference } from '../../../connection/conference-context.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { Button } from '../../../ui/actions/button.tsx';
import { useAnnounce } from '../../../ui/announce/announcer.tsx';
import { bindClasses } from '../../../ui/bind-classes.ts';
import { Choice } from '../../../ui/fields/choice.tsx';
import type { Course } from '../use-course.ts';
import styles from './agenda.module.css';

const css = bindClasses(styles);

/** Another agenda to begin with. Nothing is replaced before the button is pressed. */
export function TemplateChoice({ course }: { readonly course: Course }) {
  const { t, language } = useI18n();
  const announce = useAnnounce();
  const { template } = useConference().agendaPlan;
  const [chosen, setChosen] = useState<AgendaTemplateId | null>(template);
  const use = async () => {
    if (chosen === null) return;
    if (await course.send('agenda:use', { template: chosen })) announce(t('agenda.templateUsed'));
  };
  return (
    <div className={css('form')}>
      <Choice
        label={t('agenda.templateWhich')}
        options={agendaTemplates.map(({ id, name, forWhom, minutes }) => ({
          id,
          label: name[language],
          note: t('agenda.templateNote', { forWhom: forWhom[language], minutes }),
        }))}
        selected={chosen}
        onSelect={setChosen}
      />
      <p className={css('note')}>{t('agenda.templateText')}</p>
      <Button
        variant="outlined"
        isPending={course.isPending('agenda:use')}
        onPress={() => void use()}
      >
        {t('agenda.templateUse')}
      </Button>
    </div>
  );
}
