import type { ComponentType, ReactNode } from 'react';
import { useI18n } from '../../i18n/i18n.tsx';
import { Button } from '../actions/button.tsx';
import { Banner } from '../structure/banner.tsx';
import { usePart } from './use-part.ts';

export interface LoadedPartProps<Props extends object> {
  /** The same function on every drawing. */
  readonly load: () => Promise<ComponentType<Props>>;
  readonly props: Props;
  /** What stands there until the file has come. */
  readonly children?: ReactNode;
}

/** A part from its own file; if that does not come there is something to press. */
export function LoadedPart<Props extends object>({
  load,
  props,
  children,
}: LoadedPartProps<Props>) {
  const { t } = useI18n();
  const { Part, hasFailed, load: retry } = usePart(load);
  if (Part !== null) return <Part {...props} />;
  if (!hasFailed) return children;
  const again = (
    <Button size="small" variant="sheet" onPress={() => void retry()}>
      {t('app.retry')}
    </Button>
  );
  return <Banner action={again}>{t('app.partAway')}</Banner>;
}
