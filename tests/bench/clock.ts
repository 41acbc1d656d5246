/** Ms since the epoch by a clock that only goes forward; the same for all processes of one machine. */
export const clock = (): number => performance.timeOrigin + performance.now();
