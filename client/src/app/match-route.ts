/** Where a path leads. */
export type Route =
  | { readonly page: 'welcome' }
  | { readonly page: 'join' }
  | { readonly page: 'waiting' }
  | { readonly page: 'room'; readonly conferenceId: string; readonly participantId: string }
  | { readonly page: 'not-found' };

const roomPath = /^\/c\/(conf_[\w-]{1,40})\/(p_[\w-]{1,40})$/;

export function matchRoute(pathname: string): Route {
  const path = pathname.length > 1 ? pathname.replace(/\/$/, '') : pathname;
  if (path === '/') return { page: 'welcome' };
  if (path === '/join') return { page: 'join' };
  if (path === '/waiting') return { page: 'waiting' };
  const [, conferenceId, participantId] = roomPath.exec(path) ?? [];
  if (conferenceId === undefined || participantId === undefined) return { page: 'not-found' };
  return { page: 'room', conferenceId, participantId };
}
