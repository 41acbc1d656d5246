import { ToolsWords } from '../../i18n/tools-words.tsx';
import { LeadIdeas } from './lead-ideas.tsx';

/** Loaded on demand. */
export const StartIdeas = () => (
  <ToolsWords>
    <LeadIdeas />
  </ToolsWords>
);
