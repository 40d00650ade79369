package vn.hoso.dossier;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Somebody moved away while his dossier ran. */
@Entity
class ApplicantMove {

  @Id UUID dossierId;
  UUID personId;
  String procedureSlug;

  /** Null for a body outside this house. */
  UUID toUnitId;

  String toUnitName;
  LocalDate movedOn;
  String certificateNumber;
  String letterNumber;
  Instant enteredAt;
  UUID enteredBy;

  /** The dossier that goes on with it; null as long as there is none. */
  UUID continuedBy;
}
