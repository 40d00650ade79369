package vn.hoso.dossier;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.hoso.deadline.ClockEvent;

/** A {@link ClockEntry} as it is kept. */
@Embeddable
record ClockRow(
    @Enumerated(EnumType.STRING) DossierClock clock,
    String limitName,
    @Enumerated(EnumType.STRING) ClockEvent.Kind kind,
    LocalDate factDate,
    int amount,
    @Enumerated(EnumType.STRING) ClockEvent.Cause cause,
    String reason,
    String legalBasis,
    Instant enteredAt,
    UUID enteredBy,
    Integer corrects) {

  static ClockRow of(ClockEntry entry) {
    return new ClockRow(
        entry.clock(),
        entry.limitName(),
        entry.kind(),
        entry.factDate(),
        entry.amount(),
        entry.cause(),
        entry.reason(),
        entry.legalBasis(),
        entry.enteredAt(),
        entry.enteredBy(),
        entry.corrects());
  }

  ClockEntry view() {
    return new ClockEntry(
        clock,
        limitName,
        kind,
        factDate,
        amount,
        cause,
        reason,
        legalBasis,
        enteredAt,
        enteredBy,
        corrects);
  }
}
