package vn.hoso.dossier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The limits of a dossier that run, as the set-based query of notices reads them beside the
 * dossier: which one, by when, from when on both sides are warned, and which parts may know of it.
 *
 * @param json a list; an entry without {@code parts} is told to everybody who has the dossier
 * @param warnOn the first day on which one of them warns; null where none does
 */
public record WatchedLimits(String json, @Nullable LocalDate warnOn) {}
