import { floorCatalogues } from '../../../i18n/floor-catalogues.ts';
import { MoreMessages } from '../../../i18n/i18n.tsx';
import { bindClasses } from '../../../ui/bind-classes.ts';
import { SignButtons } from './sign-buttons.tsx';
import styles from './signs.module.css';

const css = bindClasses(styles);

const kinds = ['need-break', 'not-understood', 'want-to-say'] as const;

export interface ChildSignsProps {
  /** `row` under the page, `column` beside it. */
  readonly shape: 'row' | 'column';
}

/** The child's three buttons, as large as the place allows (domain.md 2.5). Loaded for a child alone. */
export function ChildSigns({ shape }: ChildSignsProps) {
  return (
    <MoreMessages catalogues={floorCatalogues}>
      <div className={css(shape === 'row' ? 'three' : 'list')}>
        <SignButtons voice="child" kinds={kinds} align={shape === 'row' ? 'stack' : 'start'} />
      </div>
    </MoreMessages>
  );
}
