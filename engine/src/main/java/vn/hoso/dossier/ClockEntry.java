package vn.hoso.dossier;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.hoso.deadline.ClockEvent;

/** What moved one clock of a dossier: the day of the fact and the moment of its entry. */
@Embeddable
record ClockEntry(
    @Enumerated(EnumType.STRING) DossierClock clock,
    String limitName,
    @Enumerated(EnumType.STRING) ClockEvent.Kind kind,
    LocalDate factDate,
    int amount,
    @Enumerated(EnumType.STRING) ClockEvent.Cause cause,
    String reason,
    String legalBasis,
    Instant enteredAt,
    UUID enteredBy) {

  ClockEvent event() {
    return new ClockEvent(kind, factDate, amount, cause, reason, legalBasis);
  }
}
