import { useI18n } from '../../i18n/i18n.tsx';
import { bindClasses } from '../../ui/bind-classes.ts';
import { ReadAloudButton } from '../../ui/speech/read-aloud-button.tsx';
import styles from './confidentiality-promise.module.css';

const css = bindClasses(styles);

/** What everybody is asked to promise, in plain words, to read or to hear (domain.md 1.6). */
export function ConfidentialityPromise() {
  const { t } = useI18n();
  const title = t('join.promise.title');
  const text = t('join.promise.text');
  const recording = t('join.promise.recording');
  return (
    <section>
      <h2>{title}</h2>
      <div className={css('text')}>
        <p>{`${text} ${recording}`}</p>
      </div>
      <ReadAloudButton text={`${title}. ${text} ${recording}`} />
    </section>
  );
}
