/** Days of one's own account are told in the time of the computer in front of the person. */
export const viewerTimeZone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
