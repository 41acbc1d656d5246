import type { SectionName } from '@opora/shared/domain/plan/sections.ts';
import { useEffect, useState } from 'react';
import type { PlanConnection } from '../../../documents/plan-connection.ts';
import { useDocument } from '../../../documents/use-document.ts';
import { useSectionText } from '../../../documents/use-section-text.ts';

/** ms without a new letter. */
const pause = 400;

/** The live text of a section whenever its writers pause: a sign that the server has something new to tell. */
export function useSettledText(plan: PlanConnection, section: SectionName): string {
  const { doc } = useDocument(plan);
  const text = useSectionText(doc, section).paragraphs.join('\n');
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), pause);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
