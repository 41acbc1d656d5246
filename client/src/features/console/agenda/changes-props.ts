import type { Course } from '../use-course.ts';
import type { EditorLine } from './editor-lines.ts';

/** What every control of one stage is given. */
export interface ChangesProps {
  readonly line: EditorLine;
  /** Place in the programme, from 0. */
  readonly index: number;
  readonly course: Course;
}
