import { useWaitingPeople } from '../../connection/conference-context.tsx';
import { useI18n } from '../../i18n/i18n.tsx';
import { Button } from '../../ui/actions/button.tsx';
import { Banner } from '../../ui/structure/banner.tsx';

/** One line where the list itself would take the place of the text: somebody waits, and the way there. */
export function DoorBand({ onShow }: { readonly onShow: () => void }) {
  const { t } = useI18n();
  const waiting = useWaitingPeople();
  const [first] = waiting;
  if (first === undefined) return null;
  const words =
    waiting.length === 1
      ? t('door.call', { names: first.name, count: 1 })
      : t('door.waiting', { count: waiting.length });
  const show = (
    <Button variant="outlined" size="small" onPress={onShow}>
      {t('door.show')}
    </Button>
  );
  return <Banner action={show}>{words}</Banner>;
}
