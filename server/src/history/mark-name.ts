/** y-tiptap tells marks of one kind apart by a hash behind the name. */
const hash = /--[a-zA-Z0-9+/=]{8}$/;

export const markName = (key: string): string => key.replace(hash, '');
