import { useState } from 'react';
import { type JoinFailure, type JoinRequest, join, pathAfter } from './join-api.ts';

export interface Enter {
  readonly isEntering: boolean;
  readonly failure: JoinFailure | null;
  readonly enter: (request: JoinRequest) => Promise<void>;
}

/** Exchanges the invitation for a place in the room, or in front of its door, and goes there. */
export function useEnter(): Enter {
  const [isEntering, setIsEntering] = useState(false);
  const [failure, setFailure] = useState<JoinFailure | null>(null);
  const enter = async (request: JoinRequest) => {
    if (isEntering) return;
    setIsEntering(true);
    setFailure(null);
    const result = await join(request);
    if (result.ok) {
      location.assign(pathAfter(result.value, request.place));
      return;
    }
    setIsEntering(false);
    setFailure(result.error);
  };
  return { isEntering, failure, enter };
}
