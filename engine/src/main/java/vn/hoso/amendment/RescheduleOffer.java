package vn.hoso.amendment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What another promise starts from.
 *
 * @param limit name of the promise, to be named when it is moved
 * @param promisedBy the office that promises it, where several do; null for the one there is
 * @param firstDueOn the day on paper 01
 * @param dueOn the day promised now
 * @param proposedOn reckoned from the steps still to come; null where the calendar does not reach
 * @param times how often it was moved before
 * @param warning why another time is to be thought over; null the first time
 */
public record RescheduleOffer(
    String limit,
    @Nullable String promisedBy,
    LocalDate firstDueOn,
    LocalDate dueOn,
    @Nullable LocalDate proposedOn,
    int times,
    @Nullable String warning) {}
