import { ButtonContent, type ButtonLook, buttonClass } from './button.tsx';

export interface LinkButtonProps extends ButtonLook {
  readonly href: string;
  /** Opens beside this page, without a way back into it. */
  readonly isOwnTab?: boolean;
  readonly download?: boolean;
}

/** A link that stands among buttons and looks like them. */
export function LinkButton({ href, isOwnTab, download, ...look }: LinkButtonProps) {
  const target = isOwnTab ? { target: '_blank', rel: 'noopener' } : {};
  return (
    <a
      href={href}
      className={buttonClass(look)}
      {...target}
      {...(download ? { download: '' } : {})}
    >
      <ButtonContent {...look} />
    </a>
  );
}
