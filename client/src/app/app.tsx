import { Suspense } from 'react';
import { entryCatalogues } from '../i18n/entry-catalogues.ts';
import { I18nProvider } from '../i18n/i18n.tsx';
import { AnnouncerProvider } from '../ui/announce/announcer.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { LoadingPage } from './loading-page.tsx';
import { matchRoute } from './match-route.ts';
import { Page } from './page.tsx';

/** The frame of every page. Moving between pages is a load of its own, so the path is read once. */
export function App() {
  return (
    <I18nProvider catalogues={entryCatalogues}>
      <AnnouncerProvider>
        <ErrorBoundary>
          <Suspense fallback={<LoadingPage />}>
            <Page route={matchRoute(location.pathname)} />
          </Suspense>
        </ErrorBoundary>
      </AnnouncerProvider>
    </I18nProvider>
  );
}
