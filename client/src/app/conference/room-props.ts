import type { RefObject } from 'react';
import type { OpenDocuments } from '../../documents/open-documents.ts';
import type { Follow } from '../../features/room/use-follow.ts';

/** What every shape of the room is made from. */
export interface RoomProps {
  readonly documents: OpenDocuments;
  readonly follow: Follow;
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
  /** The facilitator has the console instead of the programme. */
  readonly isLeading: boolean;
  readonly onLeft: () => void;
}
