import { encode } from 'uqr';
import { bindClasses } from '../../../ui/bind-classes.ts';
import styles from './qr-code.module.css';

const css = bindClasses(styles);

/** Light around the squares, in squares: readers look for it. */
const border = 4;

export interface QrCodeProps {
  readonly text: string;
  /** What the picture is for. */
  readonly label: string;
}

/** Dark on light in both themes, since not every reader takes the reverse. */
export function QrCode({ text, label }: QrCodeProps) {
  const { data, size } = encode(text, { ecc: 'M', border });
  const squares = data.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])),
  );
  return (
    <svg
      className={css('code')}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect className={css('light')} width={size} height={size} />
      <path className={css('dark')} d={squares.join('')} />
    </svg>
  );
}
