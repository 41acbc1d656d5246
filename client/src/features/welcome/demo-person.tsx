import type { DemoResponse } from '@opora/shared/protocol/http.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { VisuallyHidden } from '../../ui/announce/visually-hidden.tsx';
import { bindClasses } from '../../ui/bind-classes.ts';
import styles from './demo-person.module.css';

const css = bindClasses(styles);

type Person = DemoResponse['people'][number];

export function DemoPerson({ person }: { readonly person: Person }) {
  const { t, language } = useI18n();
  const tie = person.tie[language];
  if (person.path === null) {
    return (
      <li className={css('row')}>
        <span className={css('nobody')}>{person.name}</span>
        <span className={css('tie')}>
          {tie}, {t('welcome.demo.separate')}
        </span>
      </li>
    );
  }
  return (
    <li className={css('line')}>
      <a className={css('row')} href={person.path} target="_blank" rel="noopener">
        <span className={css('name')}>{person.name}</span>
        <span className={css('tie')}>{tie}</span>
        <VisuallyHidden>, {t('welcome.demo.ownTab')}</VisuallyHidden>
      </a>
    </li>
  );
}
