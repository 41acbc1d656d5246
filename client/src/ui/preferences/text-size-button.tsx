import { IconTextSize } from '@tabler/icons-react';
import { useI18n } from '../../i18n/i18n.tsx';
import { Button } from '../actions/button.tsx';
import { useTextSize } from './text-size.ts';

/** Makes all text of the page larger, and back. The words say what a press does. */
export function TextSizeButton() {
  const { t } = useI18n();
  const { textSize, toggleTextSize } = useTextSize();
  const icon = <IconTextSize size={20} stroke={1.75} aria-hidden="true" />;
  return (
    <Button variant="plain" icon={icon} onPress={toggleTextSize}>
      {t(textSize === 'large' ? 'app.smallerText' : 'app.largerText')}
    </Button>
  );
}
