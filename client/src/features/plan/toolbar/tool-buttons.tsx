import {
  IconBlockquote,
  IconBold,
  IconHeading,
  IconList,
  IconListNumbers,
} from '@tabler/icons-react';
import {
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { type ToolName, toolNames, type WritingTools } from '../../../documents/writing-tools.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { bindClasses } from '../../../ui/bind-classes.ts';
import styles from './writing-place.module.css';

const css = bindClasses(styles);

const icons = {
  bold: IconBold,
  bulletList: IconList,
  orderedList: IconListNumbers,
  quote: IconBlockquote,
  heading: IconHeading,
} as const satisfies Record<ToolName, typeof IconBold>;

export interface ToolButtonsProps {
  readonly tools: WritingTools;
  /** What else stands among the tools; it takes the focus by itself. */
  readonly children: ReactNode;
}

/** The tools of a toolbar: one stop for Tab, arrows between them; a press leaves the caret where it is. */
export function ToolButtons({ tools, children }: ToolButtonsProps) {
  const { t } = useI18n();
  const row = useRef<HTMLDivElement>(null);
  const pressed = useSyncExternalStore(tools.subscribe, tools.getPressed);
  const [stop, setStop] = useState<ToolName>('bold');

  const handleKeyDown = (event: KeyboardEvent) => {
    const items = [...(row.current?.querySelectorAll<HTMLElement>('button, select') ?? [])];
    const next = nextIndex(event.key, items.findIndex(isFocused), items.length);
    if (next === null) return;
    event.preventDefault();
    items[next]?.focus();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the arrows of the toolbar around it.
    <div ref={row} className={css('tools')} onKeyDown={handleKeyDown}>
      {children}
      {toolNames.map((tool) => {
        const Icon = icons[tool];
        return (
          <button
            key={tool}
            type="button"
            className={css('tool')}
            tabIndex={tool === stop ? 0 : -1}
            aria-pressed={pressed.includes(tool)}
            title={t(`room.tools.${tool}.title`)}
            onFocus={() => setStop(tool)}
            onMouseDown={stayInText}
            onClick={() => tools.press(tool)}
          >
            <Icon size={20} stroke={1.75} aria-hidden="true" />
            <span>{t(`room.tools.${tool}`)}</span>
          </button>
        );
      })}
    </div>
  );
}

const isFocused = (element: HTMLElement): boolean => element === document.activeElement;

/** A button would take the focus from the text, and a phone would put its keyboard away. */
const stayInText = (event: MouseEvent) => event.preventDefault();

function nextIndex(key: string, index: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
      return (index + 1) % count;
    case 'ArrowLeft':
      return (index - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
