import { IconVolume } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useI18n } from '../../i18n/i18n.tsx';
import { Button } from '../actions/button.tsx';

const canSpeak = typeof window !== 'undefined' && 'speechSynthesis' in window;

/** Reads a text aloud in the language of the screen; a second press stops. Hidden where the device cannot speak. */
export function ReadAloudButton({ text }: { readonly text: string }) {
  const { t, language } = useI18n();
  const [isReading, setIsReading] = useState(false);
  useEffect(() => (canSpeak ? () => speechSynthesis.cancel() : undefined), []);
  if (!canSpeak) return null;

  const handlePress = () => {
    speechSynthesis.cancel();
    if (isReading) return;
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.lang = language;
    utterance.onend = () => setIsReading(false);
    utterance.onerror = () => setIsReading(false);
    speechSynthesis.speak(utterance);
    setIsReading(true);
  };
  const icon = <IconVolume size={22} stroke={1.75} aria-hidden="true" />;
  return (
    <Button variant="plain" icon={icon} onPress={handlePress}>
      {t(isReading ? 'app.stopReading' : 'app.readAloud')}
    </Button>
  );
}
