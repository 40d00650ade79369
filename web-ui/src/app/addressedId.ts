const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether this part of an address can name anything; what cannot is not asked for. */
export const canBeId = (part: string): boolean => ID.test(part);
