package vn.hoso.recount;

import org.jspecify.annotations.Nullable;
import vn.hoso.clock.Clocks;
import vn.hoso.deadline.WorkingCalendar;
import vn.hoso.procedure.Procedure;

/**
 * By what a dossier is counted.
 *
 * @param procedure whose limits hold; null = those that govern it now
 * @param by the clocks that go by them
 */
record Rules(WorkingCalendar calendar, @Nullable Procedure procedure, Clocks by) {}
