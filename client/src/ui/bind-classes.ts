type Name = string | false | null | undefined;

/**
 * Binds a CSS module to a function that joins its classes: `css('root', isWide && 'wide')`.
 * A name the module does not have is a slip of ours and throws while developing.
 */
export function bindClasses(
  module: Readonly<Record<string, string>>,
): (...names: Name[]) => string {
  const look = (name: string): string => {
    const found = module[name];
    if (found === undefined && import.meta.env.DEV) throw new Error(`No such class: ${name}`);
    return found ?? '';
  };
  return (...names) => names.flatMap((name) => (name ? [look(name)] : [])).join(' ');
}
