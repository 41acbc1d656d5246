import { bindClasses } from '../../../ui/bind-classes.ts';
import styles from './speak-bar.module.css';
import { useFloorOpen } from './use-floor-open.ts';
import { useSpeakerWords } from './use-speaker-words.ts';

const css = bindClasses(styles);

export interface SpeakersOnWallProps {
  /** How people are named where everybody sees it. */
  readonly nameOf: Parameters<typeof useSpeakerWords>[0];
}

/** On the shared screen: who speaks and the next two. */
export function SpeakersOnWall({ nameOf }: SpeakersOnWallProps) {
  const words = useSpeakerWords(nameOf);
  return useFloorOpen() && words !== null ? <p className={css('wall')}>{words}</p> : null;
}
