package vn.hoso.reporting;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that was sent out and had no answer at the end of the quarter.
 *
 * @param what what was sent, as people call it
 * @param personName whom the dossier is about, or what its list is called
 * @param sentBy the unit that looks for the answer
 * @param sentTo whom it was sent to; null where the procedure does not ask
 * @param days calendar days from then to the end of the quarter, or to today while it lasts
 * @param answeredOn the answer that came after the quarter; null where there is none yet
 */
public record UnansweredLine(
    UUID dossierId,
    String code,
    String procedureName,
    String what,
    String personName,
    String sentBy,
    @Nullable String sentTo,
    LocalDate sentOn,
    long days,
    @Nullable LocalDate answeredOn) {}
