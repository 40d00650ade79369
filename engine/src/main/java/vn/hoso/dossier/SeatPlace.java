package vn.hoso.dossier;

import jakarta.persistence.Embeddable;

/**
 * Where a unit stands in a dossier.
 *
 * @param seq its place among the units that hold the part together, 0 for the first
 */
@Embeddable
record SeatPlace(String part, int seq) {}
