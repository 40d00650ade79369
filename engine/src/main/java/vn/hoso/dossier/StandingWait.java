package vn.hoso.dossier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hoso.shared.Text;

/**
 * What a dossier waits for in a step.
 *
 * @param until the day from which it goes on; null while that is not known
 * @param reason {@code en} may be null
 */
public record StandingWait(@Nullable LocalDate until, Text reason) {}
