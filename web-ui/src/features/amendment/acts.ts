/** The acts beside the steps, as `actions[]` names them, in the order they are offered. */
export const ACTS = ['note', 'fixOnTheSpot', 'approveSupplement', 'correct', 'reissueReceipt', 'reschedule', 'extendLimit', 'suspend', 'resume'] as const;

export type Act = (typeof ACTS)[number];
