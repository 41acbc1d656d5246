/** Words whose full stop ends no sentence though a capital follows: titles, "paní", "například", "číslo". */
const abbreviations = new Set(
  'bc bca dis doc ing judr mddr mga mgr mudr mvdr paeddr pharmdr phdr prof rndr thdr p pí např tzv tj sv ul uč tř č čl'.split(
    ' ',
  ),
);

/** Whether a full stop after these words ends no sentence; also after a number ("8. B") and an initial ("K. Nová"). */
export function endsInAbbreviation(before: string): boolean {
  const word = before.match(/[\p{L}\p{N}]+$/u)?.[0] ?? '';
  return /^\p{N}+$|^\p{Lu}$/u.test(word) || abbreviations.has(word.toLowerCase());
}
