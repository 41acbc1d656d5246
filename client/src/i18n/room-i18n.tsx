import type { Language } from '@opora/shared/domain/text.ts';
import { type ReactNode, useEffect, useState } from 'react';
import { SpokenIn, useI18n } from './i18n.tsx';
import { loadRoomMessages, roomMessages } from './room-messages.ts';

/**
 * The language of the room. One that was chosen just now is spoken when its messages have come; until then, and if they
 * do not come, the room goes on in the one before. The first has come with the page.
 */
export function RoomI18n({ children }: { readonly children: ReactNode }) {
  const { language: chosen } = useI18n();
  const [language, setLanguage] = useState<Language>(chosen);
  useEffect(() => {
    let isChosen = true;
    loadRoomMessages(chosen).then(
      () => isChosen && setLanguage(chosen),
      () => undefined,
    );
    return () => {
      isChosen = false;
    };
  }, [chosen]);
  return (
    <SpokenIn language={language} messages={roomMessages(language) ?? {}}>
      {children}
    </SpokenIn>
  );
}
