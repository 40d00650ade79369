package vn.hoso.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.hoso.recount.RecountChoice;

/**
 * A day that was entered, and how far its choice has been carried out.
 *
 * @param total dossiers to be counted anew; 0 where they keep their calendar
 * @param failed codes of dossiers that could not be; they keep their calendar
 * @param otherwise codes of dossiers that came out otherwise than they were shown
 * @param recomputed codes of dossiers that had moved since the preview
 */
public record CalendarChangeView(
    UUID id,
    LocalDate day,
    RecountChoice choice,
    int total,
    int done,
    boolean finished,
    List<String> failed,
    List<String> otherwise,
    List<String> recomputed) {}
