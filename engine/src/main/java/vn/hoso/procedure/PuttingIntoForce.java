package vn.hoso.procedure;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The document by which a draft becomes a revision.
 *
 * @param by the official who does it
 */
public record PuttingIntoForce(UUID by, String number, LocalDate dated) {}
