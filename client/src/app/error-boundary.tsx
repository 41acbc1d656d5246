import { Component, type ReactNode } from 'react';
import { useI18n } from '../i18n/i18n.tsx';
import { Button } from '../ui/actions/button.tsx';
import { EntryPage } from '../ui/structure/entry-page.tsx';
import { Notice } from '../ui/structure/notice.tsx';

interface Props {
  readonly children: ReactNode;
}

/** Catches a fault of ours while drawing, so that a person sees words instead of an empty page. */
export class ErrorBoundary extends Component<Props, { readonly hasFailed: boolean }> {
  override readonly state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    return this.state.hasFailed ? <FaultPage /> : this.props.children;
  }
}

function FaultPage() {
  const { t } = useI18n();
  const retry = <Button onPress={() => location.reload()}>{t('app.retry')}</Button>;
  return (
    <EntryPage>
      <Notice title={t('app.fault.title')} actions={retry}>
        <p>{t('app.fault.text')}</p>
      </Notice>
    </EntryPage>
  );
}
