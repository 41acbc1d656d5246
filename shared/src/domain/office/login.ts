/** A login compared as people mean it: without case and without the spaces around it. */
export const plainLogin = (typed: string): string => typed.trim().normalize('NFKC').toLowerCase();
