import { useState } from 'react';
import { CodeForm } from './code-form.tsx';
import { forgetSecret, useInvitationSecret } from './invitation-secret.ts';
import { Invited } from './invited.tsx';
import { LeftNotice } from './left-notice.tsx';

/** `/join#<secret>`: from an invitation link into the room. */
export function JoinPage() {
  const secret = useInvitationSecret();
  const [hasLeft, setHasLeft] = useState(false);
  const handleLeave = () => {
    forgetSecret();
    setHasLeft(true);
  };
  if (hasLeft) return <LeftNotice />;
  if (secret === null) return <CodeForm />;
  return <Invited key={secret} secret={secret} onLeave={handleLeave} />;
}
