/** Pages of the office, by the last part of their path. */
export type OfficePlace = 'home' | 'setup' | 'account' | 'people' | 'provider';

/** Where a path leads. */
export type Route =
  | { readonly page: 'welcome' }
  | { readonly page: 'join' }
  | { readonly page: 'waiting' }
  | { readonly page: 'office'; readonly place: OfficePlace }
  | { readonly page: 'room'; readonly conferenceId: string; readonly participantId: string }
  | { readonly page: 'not-found' };

const officePlaces: ReadonlyMap<string, OfficePlace> = new Map([
  ['/office', 'home'],
  ['/office/setup', 'setup'],
  ['/office/account', 'account'],
  ['/office/people', 'people'],
  ['/office/provider', 'provider'],
]);
const roomPath = /^\/c\/(conf_[\w-]{1,40})\/(p_[\w-]{1,40})$/;

export function matchRoute(pathname: string): Route {
  const path = pathname.length > 1 ? pathname.replace(/\/$/, '') : pathname;
  if (path === '/') return { page: 'welcome' };
  if (path === '/join') return { page: 'join' };
  if (path === '/waiting') return { page: 'waiting' };
  const place = officePlaces.get(path);
  if (place !== undefined) return { page: 'office', place };
  const [, conferenceId, participantId] = roomPath.exec(path) ?? [];
  if (conferenceId === undefined || participantId === undefined) return { page: 'not-found' };
  return { page: 'room', conferenceId, participantId };
}
