import { useConference, useYou } from '../../connection/conference-context.tsx';
import { ChildPlace } from '../../features/circles/entry/child-place.tsx';
import { StageHead, type StageHeadProps } from './stage-head.tsx';

/** A child who is listened to has their own space first; who stands by them has it under the question (CC1). */
export function NowHead({ stage, headingRef }: Pick<StageHeadProps, 'stage' | 'headingRef'>) {
  const { role } = useYou();
  const isClosed = useConference().status === 'closed';
  const head = <StageHead stage={stage} headingRef={headingRef} isPhone />;
  if (isClosed || stage?.kind !== 'child_voice') return head;
  if (role === 'child') return <ChildPlace isNow isFolding={false} headingRef={headingRef} />;
  return (
    <>
      {head}
      <ChildPlace isNow isFolding={false} />
    </>
  );
}
