package vn.hoso.opening;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Somebody moved away while his dossier ran. */
@Entity
class ApplicantMove {

  @Id UUID dossierId;

  /** Refuses to write over what another door has written since this was read. */
  @Version private Integer rowVersion;

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
