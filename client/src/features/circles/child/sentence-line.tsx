import type { Release } from '@opora/shared/domain/circles/release.ts';
import type { Participant } from '@opora/shared/domain/conference/participant.ts';
import { limits } from '@opora/shared/protocol/limits.ts';
import { IconEye, IconLock } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useConference } from '../../../connection/conference-context.tsx';
import { useCommand } from '../../../connection/use-command.ts';
import { errorKey } from '../../../i18n/error-words.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { Button } from '../../../ui/actions/button.tsx';
import { useAnnounce } from '../../../ui/announce/announcer.tsx';
import { bindClasses } from '../../../ui/bind-classes.ts';
import { Banner } from '../../../ui/structure/banner.tsx';
import { useCallNames } from '../use-call-names.ts';
import { AnswerList } from '../wishes/answer-list.tsx';
import styles from './child-space.module.css';
import { useKeepers } from './keepers.ts';
import type { SpaceRow } from './space-rows.ts';

const css = bindClasses(styles);

export interface SentenceLineProps {
  readonly child: Participant;
  readonly row: SpaceRow;
  /** Asks to whom it shall be shown. */
  readonly onShow: () => void;
}

/** A sentence, under it who sees it, beside it the one thing that can be done about that (CC4, CC5). */
export function SentenceLine({ child, row, onShow }: SentenceLineProps) {
  const { language, status } = useConference();
  const { text, release } = row;
  const isOpen = status === 'live' || status === 'paused';
  const done =
    release === null ? (
      <ShowButton child={child} text={text} onShow={onShow} />
    ) : (
      <TakeBack release={release} />
    );
  return (
    <li className={css('row')}>
      <div className={css('sentence')}>
        <p lang={language}>{text}</p>
        {release === null ? <Hidden child={child} /> : <Seen release={release} />}
        {release === null ? null : <AnswerList answers={release.answers} />}
      </div>
      {isOpen ? <div className={css('action')}>{done}</div> : null}
    </li>
  );
}

function ShowButton({ child, text, onShow }: Omit<SentenceLineProps, 'row'> & { text: string }) {
  const { t } = useI18n();
  const { isOwn } = useKeepers(child);
  const isTooLong = text.length > limits.circles.release;
  return (
    <Button
      aria-label={t('circles.space.showOf', { text })}
      reason={isTooLong ? t(isOwn ? 'circles.child.tooLong' : 'circles.beside.tooLong') : null}
      onPress={onShow}
    >
      {t('circles.space.show')}
    </Button>
  );
}

/** As easy as showing: one press, no question. */
function TakeBack({ release }: { readonly release: Release }) {
  const { t } = useI18n();
  const announce = useAnnounce();
  const { run, isPending, error } = useCommand('child:take-back');
  const handlePress = async () => {
    if (!(await run({ releaseId: release.id }))) return;
    announce(t('circles.space.tookBack', { text: release.text }));
  };
  return (
    <>
      <Button
        variant="plain"
        isPending={isPending}
        aria-label={t('circles.space.takeBackOf', { text: release.text })}
        onPress={() => void handlePress()}
      >
        {t('circles.space.takeBack')}
      </Button>
      {error === null ? null : <Banner>{t(errorKey(error))}</Banner>}
    </>
  );
}

function Seen({ release }: { readonly release: Release }) {
  const { t } = useI18n();
  const names = useCallNames()(release.to === 'everyone' ? [] : release.to);
  return (
    <Who kind="seen" sign={<IconEye size="1.2em" stroke={1.75} aria-hidden="true" />}>
      {release.to === 'everyone'
        ? t('circles.space.seenByAll')
        : t('circles.space.seenBy', { names })}
    </Who>
  );
}

function Hidden({ child }: { readonly child: Participant }) {
  const { t } = useI18n();
  const { isOwn, others } = useKeepers(child);
  const key = isOwn ? 'circles.child.hidden' : 'circles.beside.hidden';
  return (
    <Who kind="hidden" sign={<IconLock size="1.2em" stroke={1.75} aria-hidden="true" />}>
      {others === null ? t('circles.child.hiddenAlone') : t(key, { names: others })}
    </Who>
  );
}

interface WhoProps {
  readonly kind: 'seen' | 'hidden';
  readonly sign: ReactNode;
  readonly children: ReactNode;
}

function Who({ kind, sign, children }: WhoProps) {
  return (
    <p className={css('seenBy', kind)}>
      {sign}
      <span>{children}</span>
    </p>
  );
}
