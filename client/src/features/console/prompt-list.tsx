import type { Prompt } from '@opora/shared/domain/agenda/agenda.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { bindClasses } from '../../ui/bind-classes.ts';
import styles from './prompt-list.module.css';

const css = bindClasses(styles);

/** Questions to be said aloud, word for word, on hairlines. */
export function PromptList({ prompts }: { readonly prompts: readonly Prompt[] }) {
  return (
    <ul className={css('list')}>
      {prompts.map((prompt) => (
        <li key={prompt.text.cs} className={css('line')}>
          <Quote prompt={prompt} />
        </li>
      ))}
    </ul>
  );
}

/** One question in quotation marks, with whom it is for where it is not for everybody. */
export function Quote({ prompt }: { readonly prompt: Prompt }) {
  const { t, language } = useI18n();
  const { to, text } = prompt;
  return (
    <>
      {to === 'all' ? null : <p className={css('to')}>{t(`console.askTo.${to}`)}</p>}
      <p className={css('quote')}>{t('console.quote', { text: text[language] })}</p>
    </>
  );
}
